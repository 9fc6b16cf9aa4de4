"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5151
# comentário	3874
# comentários	3874
# fotó megtekintése	2596
# fotók megtekintése	2596
# gün ücretsiz deneyin	4832
# głosów	93
# hlasů	93
# hozzászólás	2509
# kişi oy kullandi	4878
# komentářů	527
# komentāri	3275
# kép megtekintése	2596
# képek megtekintése	2596
# lượt bình chọn	93
# odpovedí	4504
# odpovědi	632
# odpovědí	632
# odpowiedź	3820
# příspěvků	527
# röster	93
# sekunden zurück	991
# válasz megjelenítése	2605
# yaşindan küçükler oynayamaz	4916
# ääntä	93
# års aldersgrense	3557
# δευτερόλεπτα μπροστά	1131
# δευτερόλεπτα πίσω	1131
# σχόλια	1056
# ψήφοι	93	1081
# ψήφος	1081
# відповідей	5116
# відповідь	5116
# відповіді	5116
# гласа	93
# голоса	93
# голосов	93
# голосів	93
# з #	5077
# из #	4257
# коментарі	5005
# коментарів	5005
# комментариев	4185
# комментарий	4185
# комментария	4185
# от #	305
# ответ	4296
# ответа	4296
# ответов	4296
# отговор	334
# отговора	334
# із #	5077
# הצבעות	93
# מתוך #	2281
# שניות אחורה	2336
# שניות קדימה	2336
# תגובות	2277
# تعليقات	130
# ثانيه جلو	1868
# ثانيه عقب	1868
# راي	93
# صوت	93
# نظر	1811
# कमेंट	2402
# वोट	93
# सेकंड आगे	2451
# सेकंड पीछे	2451
# € al mes durante # meses	1634
# € al mese per # mesi	2835
# € por mês durante # meses	3932
# 人参与	5294
# 人參與	5294
# 票	2963
# 명 참여	3101
# 표	3101
#% megtakarítás	2592
#+ hrajte zodpovědně	518
#-årsgrense	3557
#/# fotó	2596
#/# kép	2596
#/#. fotó	2596
#/#. kép	2596
#か月無料	2939
#カ月無料	2939
#ヶ月無料	2939
#人が回答	2963
#人が投票	2963
#人参与	5294
#人參與	5294
#件のコメント	2960
#則留言	5280
#小时热榜	5286
#条评论	5280
#票	93	2963
#秒戻る	3018
#秒進む	3018
#명 참여	93	3101
#초 뒤로	3147
#초 앞으로	3147
#표	3101
""", 'a': """
a apărut o eroare	4116
a boltunkból	2566
a carregar vídeo	3946
a cikk a hirdetés alatt folytatódik	2501
a cikk a hirdetés után folytatódik	2501
a cikk automatikusan készült	2604
a cikk felhasználása engedélyköteles	2602
a cikk meg is hallgatható	2498
a cikk meghallgatása	2515
a cikk megosztása	2498
a cikk szerzői jogvédelem alatt áll	2602
a cikk zárolva van	2591
a cikket gépi hang olvassa fel	2577
a folytatáshoz regisztráljon	2492
a hanganyagot mesterséges intelligencia készítette	2577
a hirdetés után folytatjuk	2501
a hirdetés vége	2612
a hozzászólás lezárva	2605
a hozzászólások le vannak zárva	2605
a hét kvíze	2560
a kommentelés lezárult	2509
a könyv megrendelhető itt	2504
a könyv megrendelése	2566
a lejátszó betöltése	2577
a link másolva	2610
a lire également	2111
a matéria continua abaixo	4008
a mező kitöltése kötelező	2594
a nap kérdése	92	2563
a notícia continua abaixo	4008
a rovat további cikkei	2513
a sua subscrição foi confirmada	4000
a sua subscrição foi efetuada com sucesso	4000
a szerző a lap munkatársa	2526
a szerző cikkei	2597
a szerző jogász	2526
a szerző közgazdász	2526
a szerző politológus	2526
a szerző további cikkei	2597
a szerző történész	2526
a szerző összes cikke	2597
a szerző újságíró	2526
a szerzőkről	2528
a szerzőről	2528
a szöveg automatikusan készült	2604
a tartalmat nem tudjuk megjeleníteni	2569
a tartalom nem elérhető	2569
a tartalom nem jeleníthető meg	2569
a tartalom szerzői jogi védelem alatt áll	2602
a teljes cikk elolvasása	2597
a témában további cikkek	2513
a videó az ön országában nem játszható le	2577
a videó már nem elérhető	2577
a videó nem elérhető	2577
a videó nem elérhető az ön országában	2577
a videó nem játszható le	2577
a videólejátszó betöltődik	2577
a videót nem lehet lejátszani	2577
abo abschließen	805
abo auswählen	1004
abo wählen	1004
abonare confirmată	4140
abonați-vă	4025
abone değil misin	4934
abone değil misiniz	4934
abonează-te	4025
abonelere özel	4832
abonelere özel avantajlar	4916
abonelere özel indirim	4916
abonelere özel içerik	4934
abonelik paketlerini gör	4964
abonelik seçenekleri	4964
aboneliği yenile	4964
aboneliğini seç	4934
aboneliğiniz onaylandi	4965
aboneliğinizi seçin	4934
abonentu priekšrocības	3306
abonner nå	3535
abonner på nyhetsbrevet	3542
abonné	2173
abonné à ce thème	2236
abonnér	651
abonnér nu	651
abonnés	2060
abonnés uniquement	2160
abonē	3269
abonē jaunumus	3293
abonē un lasi visus rakstus	3269
abonēt	3269
abrir menú	1585
aby odtworzyć film, włącz javascript	3788
acasă	4043
accede a todos los contenidos sin límites	1634
accept termenii și condițiile	4115
accepter og fortsæt	747
acceptera och fortsätt	4713
acceptera och stäng	4713
accepto la política de privacitat	475
acceptér	674
acceptér alle	748
acceptér og fortsæt	747
acceptér og vis	747
acceptă toate	4039	4054
acceptă tot	4097
acceptă și afișează conținutul	4054
acceptă și continuă	4096
acceso a todos los artículos	1701
accès restreint aux abonnés	2062
accès à tous les articles	2231
accéder au dossier	2202
accéder à l'article	2060
accéder à la page de dons	2192
accédez à tous les articles	2062
aceitar e ver o conteúdo	3908
aceito receber comunicações	3967
aceito receber comunicações de marketing	3967
aceito receber comunicações e ofertas	3927
acepto la política de privacidad	1669
acesso ilimitado a todo o conteúdo	3999
acest articol este disponibil doar abonaților	4027
acest articol este rezervat abonaților	4075
acest câmp este obligatoriu	4115
acesta este ultimul tău articol gratuit	4075
acheter ce numéro	2147
acheter le numéro	2146
achetez ce numéro	2147
activează	4103
activează alertele	4069
activează notificările	4069
activează sunetul	4092
actualitza la pàgina	468
actualités	2111
actualizar la página	1662
ad 광고	3122
ad 추천	3135
adatkezelés és sütik	2572
adatkezelési tájékoztató	2569
adatvédelem és sütik	2572
adatvédelmi beállítások	2569
adatvédelmi beállítások módosítása	2572
adatvédelmi tájékoztató	2569
adaugă ca sursă preferată	4126
adaugă un comentariu	4040
adaugă un răspuns	4132
adaugă în coș	4143
adblock détecté	2228
adblocker upptäckt	4725
add meg az e-mail-címed	2519
además	1579
adhérer	2051
adj hozzá minket preferált forrásként	2607
adja meg az e-mail-címét	2519
adja meg az összeget	2588
adja meg e-mail-címét	2519
adomány	2488
adományozok	2488
adományozás	2488
adresa de email nu este validă	4115
adresă de email invalidă	4115
adreça electrònica	438
adó # százalék	2588
adója #%-ával	2588
afficher la vidéo	2184
afficher les réponses	2172
afișează comentariile	4084
afișează conținutul	4054
afișează conținutul extern	4054
afișează originalul	4044
afișează postarea	4096
afișează subtitrările	4092
află mai multe	4039
afmeld når som helst	767
afspilleren indlæses	750
agora não	3840
ai deja un abonament? autentifică-te	4075
ai găsit o greșeală	4121
ai kan begå fejl	777
ai kan gjøre feil	3663
ai kan göra fel	4744
ai kan göra misstag	4744
ai może popełniać błędy	3817
ai može griješiti	4400
ai može pogriješiti	4400
ai môže robiť chyby	4501
ai může chybovat	629
ai může dělat chyby	629
ai observat o greșeală	4040
ai sa môže mýliť	4501
ai segítségével készült	2604
ai által fordított	2604
ai által generált	2604
ai által generált tartalom	2604
ai може да греши	333
ai सारांश	2423
ai से तैयार सारांश	2423
ai 摘要	5376
ai 기사 요약	3177
ai 번역	3148
ai 생성 이미지	3187
ai 요약	3122
ai 음성으로 듣기	3147
ai-genererat innehåll	4746
ai-genereret resumé	690
ai-oversættelse	779
ai-resumé	690	779
ai-összefoglaló	2515
ai-översatt	4744
ai-översättning	4746
aicinām ievērot cieņu komentāros	3275
aiheeseen liittyvää	1941
aiheesta lisää	1941
aikaa jäljellä #	2000
ainda não tem conta	3966
ainda não é assinante	3965
ainult vajalikud küpsised	1767
aitäh hääletamast	1763
aitäh liitumast	1751
aitäh sõnumi eest	1778
aizmirsāt paroli	3317
aizvērt	3277
aizvērt galeriju	3321
aizvērt reklāmu	3278
aiが要約	3046
aiによる要約	3046
ai总结	5376
ai摘要	5316
ai生成	3019	5376
ai生成内容	5348
ai翻訳	3019
ai翻譯	5376
ai翻译	5376
ai要約	3046
ai語音朗讀	5347
ai语音朗读	5347
ai重點整理	5316
ai音声で聴く	3018
ai가 생성한 콘텐츠입니다	3187
ai가 읽어주는 기사	3147
ai로 생성된 콘텐츠	3187
ajouter une réponse	2219
ajouter à mes favoris	2089
ajouter à mes sources préférées	2213
ajouter à mes sujets	2236
ajouter à mes thèmes	2236
ajouter à vos sources préférées	2213
ajouter à vos sélections	2089
ajándék cikk	2499
ajándékozd el a cikket	2499
ajándékozd tovább a cikket	2499
ajándékozza a cikket	2498
ajándékozza a cikket barátjának	2498
ajándékozza el a cikket	2499
ajándékozza tovább a cikket	2499
ajánlataink	2513
ajánlja: outbrain	2612
ajánlja: taboola	2612
ajánljuk	2513
ajánljuk még	2513
ajánlott	2513	2592
ajánlott cikkek	2513
ajánló	2513
akceptuję	3707
akceptuję i kontynuuję	3785
akceptuję i przechodzę do serwisu	3785
akkurat nå	3570
ako chránime svoje zdroje	4497
ako chránime zdroje	4497
ako vypnúť adblock	4482
ako vypnúť blokovanie reklám	4482
aktuálny čas	4478
aktuálny čas #	4477
aktuální čas	599
aktuální čas #	598
aktuálně	529
akzeptieren und schließen	988
aldersgrense # år	3557
aldersgrense: # år	3557
alege o sumă	4138
alege-ți abonamentul	4113
alegeți abonamentul	4113
algo salió mal	1670
alkalmazás letöltése	2579
alkalmazás megnyitása	2579
alla bidrag hjälper	4728
alla rättigheter reserverade	4742
alle abo-angebote im überblick	926
alle angaben ohne gewähr	932
alle beiträge ansehen	861
alle beiträge anzeigen	1009
alle beiträge der autorin	1009
alle beiträge des autors	1009
alle bidrag hjælper	762
alle bidrag tæller	762
alle inhalte sind urheberrechtlich geschützt	973
alle newsletter im überblick	915
alle preise ohne gewähr	932
aller à la recette	62
allt innehåll är skyddat av upphovsrätt	4683
allt innehåll är upphovsrättsskyddat	4682
als bevorzugte quelle bei google hinzufügen	833
als bevorzugte quelle hinzufügen	1023
als podcast hören	927
alte știri	4041
alterar preferências de cookies	3908
altres notícies	20
altres notícies que et poden interessar	20
altyazilari aç	4917
altyazilari göster	4917
altă sumă	4109
alătură-te conversației	4057
am înțeles	4044
amazon'da gör	4916
amazonで見る	3016
amazonで詳しく見る	3016
amazonで詳細を見る	3016
amazonで買う	3016
amazonで購入	3016
amazonで購入する	3016
amintește-mi mai târziu	4021
ana sayfaya dön	4940
anasayfaya dön	4940
anderen betrag wählen	1001
andet beløb	761
andra läser	20	4651
andra läser just nu	20
andra läste även	4651
andre har også lest	20
andre leser nå	3570
andre leste også	3570
andre læser	687
andre læser lige nu	687
andre læser også	20
andre læste også	687
angebot auswählen	1004
angebot wählen	926
anhören	830
anhören # min	830
anket sonuçlari	4911
anketa dňa	4468
ankstesnė nuotrauka	3254
anmäl	4748
anmäl annons	4752
anmäl dig	4625
anmäl dig till nyhetsbrevet	4625
anmäl inlägg	4747
anmäl kommentar	4747
anna kelvollinen sähköpostiosoite	2020
anna äänesi	1985
annet beløp	3647
anneta ühekordselt	1775
annonce - artiklen fortsætter nedenfor	670
annonces légales	2147
annoncørbetalt	88
annoncørbetalt indhold	88	697
annons - artikeln fortsätter nedan	4636
annons från våra partner	4752
annonsblockerare upptäckt	4725
annonsen slutar här	4636
annonser från google	4752
annonsinnehåll	4658
annonslänk	4636
annonsörsinnehåll	4658
annonsørinnhold	88	3580
annonsørsamarbeid	3671
ano, prosím	605
ano, rád	605
anonimni sandučić	4397
anonym brevlåda	4740
anonym tipslåda	4740
anonymná schránka	4497
anonymní schránka	624
anpassa inställningar	4713
anular suscripción	1719
anulează oricând	4113
anulezi oricând	4075
anuluj odpowiedź	3716
användarnamn	4731
användarnamn eller e-postadress	4730
användarvillkor	4638
anzeige schließen	1026
anzeigensonderveröffentlichung	932
anúncio	3866
anúncio em #	3994
anúncios	3866
apasă pentru sunet	4137
apmaksāta sadarbība	3328
apmaksāts saturs	3278
apmokėta partnerystė	3261
apmokėtas turinys	3261
aportació mensual	469
aportació única	469
aportación mensual	1664
aportación única	1664
app letöltése	2579
app storeからダウンロード	3024
app storeでダウンロード	3024
app store에서 다운로드	3154
apple ile giriş yap	4934
apple podcastで聴く	3052
appleでサインイン	3034
appleでログイン	3034
appleで続ける	3034
app内打开	5354
après la publicité	2097
aptaujas rezultāti	3311
após a publicidade	3866
apóyanos	1529
apóyanos en patreon	1663
apúntate	1544
aquest article està bloquejat	473
aquest article està protegit	484
aquest article t'ha estat útil	448
aquest camp és obligatori	475
aquest contingut està protegit	484
aquest vídeo ja no està disponible	455
aquest vídeo no està disponible	455
ar norite gauti pranešimus	3245
arată conținutul	4096
arată mai mult	4119
arată mai puțin	4044
arată răspunsurile	4084
arată tot	4044
arkadaşina gönder	4841
arkadaşinla paylaş	4841
article abonné	2060
article ajouté à vos sélections	2089
article lu par une voix de synthèse	2180
article précédent	2111
article réservé aux abonnés	2060
article següent	479
article sponsorisé	2147
articles associés	2111
articles liés	2111
articles recommandés	2111
articles récents	2111
articol exclusiv pentru abonați	4075
articole asemănătoare	4041
articole înrudite	4041
articoli più letti	2839
articolul continuă după publicitate	4064
articolul continuă după reclamă	4035
articolul continuă mai jos	4035
articolul următor	4041
artikeln finns också som ljud	4632
artikeln fortsätter efter annonsen	4636
artikeln fortsätter nedan	4636
artikeln fortsätter under bilden	4636
artikeln går att lyssna på	4632
artikeln läses upp av en syntetisk röst	4716
artikeln är automatiskt genererad	4744
artikeln är låst	4618
artikeln är maskinöversatt	4744
artikeln är skapad automatiskt	4744
artikeln är skyddad av upphovsrätt	4742
artikeln är uppläst av en dator	4632
artikkel jätkub pärast reklaami	1735
artikkel jätkub reklaami järel	1735
artikkel on kaitstud autoriõigusega	1788
artikkel täieneb	1733
artikkelen er låst	3535
artikkelen finnes også som lyd	3548
artikkeli jatkuu kuvan jälkeen	1928
artikkeli on konekäännetty	2030
artikkeli on suojattu tekijänoikeudella	2028
artikkelin lukee synteettinen ääni	2000
artikkelin voi myös kuunnella	1925
artiklen er låst	651
artiklen er læst op af en robot	662
artiklen findes også som lyd	662
artiklen fortsætter efter annoncen	670
artiklen fortsætter efter reklamen	785
artiklen fortsætter nedenfor	670
artiklen fortsætter under billedet	670
artiklen kan også høres	662
artiklen læses op af en kunstig stemme	750
artikli loeb ette tehishääl	1731
artiklit loeb sünteetiline hääl	1769
artiklit loeb tehishääl	1731
artykuł czytany przez syntezator mowy	3788
artykuł dla subskrybentów	3688
artykuł do słuchania	3788
artykuł kontynuowany pod reklamą	3706
artykuł premium	3802
artykuł sponsorowany	3703
artykuł zablokowany	3802
artykuły na e-mail	3691
artykuły partnerów	3825
artículo anterior	1579
artículo regalado	1714
artículo relacionado	1579
artículo siguiente	1673
artículos recomendados	1638
artículos relacionados	1579
as notícias mais lidas	3935
ascultă	4032
ascultă articolul	4092
ascunde răspunsurile	4084
aseta ensisijaiseksi lähteeksi	2034
aslini göster	4857
assine já	3845
atbalstīt	3269
atcel jebkurā laikā	3269
atcelt var jebkurā laikā	3317
atcerēties mani	3318
atidaryti galeriją	3254
atidaryti programėlėje	3244
atidaryti programėlę	3244
atkūrimo greitis	3242
atlikite testą	3236
atlikušais laiks	3311
atlikušais laiks -#	3310
atpakaļ uz augšu	3321
atpakaļ uz sākumlapu	3321
atradi kļūdu	3322
atradi kļūdu rakstā	3275
atradāt kļūdu	3322
atrakinti straipsnį	3250
atrisini krustvārdu mīklu	3304
atsaukt piekrišanu	3308
atsisiųsti garso įrašą	3242
atsisiųsti iš app store	3244
atsisiųsti iš google play	3244
atsisiųsti programėlę	3244
atsiųskite naujieną	3255
atsiųskite nuotraukas	3255
atskaņot video	3310
atskaņošanas ātrums	3310
atslēgt rakstu	3317
atslēgvārdi	3311
atteikties var jebkurā laikā	3319
attēls # no #	3330
attēls #/#	3330
attēls attēlā	3310
atualizar a página	3960
atualizar preferências	4015
atualizar página	3960
atvērt	3277
atvērt galeriju	3321
atvērt lietotni	3312
atvērt lietotnē	3312
atvērt rakstu	3317
atļaut paziņojumus	3313
atšaukti galite bet kada	3200
atšaukti sutikimą	3240
aucun commentaire à ce niveau	2151
audio narrado por una voz automática	1609
audio vytvorila umelá inteligencia	4477
auf apple podcasts hören	905
auf spotify hören	905
ausgewählt für sie	931
auswahl bestätigen	989
auswählen	1005
automaatselt tõlgitud	1782
automaattinen käännös	2031
automaticky preložené	4501
automaticky přeloženo	629
automatické prehrávanie	4477
automatické přehrávání	598
automatický preklad	4502
automatický překlad	630
automatikus lejátszás	2577
automatinis atkūrimas	3242
automatisch übersetzt	1019
automatische übersetzung	1020
automatiskt översatt	4744
automatiškai išversta	3256
automatsko puštanje	4379
automātiski tulkots	3323
automātiskā atskaņošana	3310
autoriser la publicité	2190
ava äpis	1771
avantage abonnés	2178
avantages abonnés	2178
avantaje pentru abonați	4090
avançar # segundos	3946
avançar para o conteúdo	3886
aveți deja cont	4113
avfölj	4750
avfølg	3668
avis de décès	2147
avoimet työpaikat	1943
avregistrera dig när som helst	4733
avsluta när du vill	4618
avsluta när som helst	4733
avslutt når du vil	3535
avslå alle	3635
avís legal	426
avísanos de un error	1688
aylik bağiş	4931
aylik bağiş yap	4963
ayrintilar için tiklayin	4856
ayrintilar için tiklayiniz	4856
az ai hibázhat	2604
az ai tévedhet	2604
az e-mail-címed	2594
az első hónap csak # ft	2492
az mi hibázhat	2604
az oldal tetejére	2597
az outbrain ajánlásával	2612
az ön e-mail-címe	2594
az ön neve	2594
az összefoglalót ai készítette	2604
az összefoglalót mi készítette	2604
az összes cikk	2597
az összes elfogadása	2569
az üzeneted	2595
aç	4857
añadir a favoritos	1559
añadir a la cesta	1713
añadir a mi lista	1637
añadir a mis temas	1706
añadir al carrito	1713
añadir comentario	1572
añadir como fuente preferida	1682
añadir una respuesta	1688
añadir usuario	1534
añádenos como fuente preferida	1682
aún no eres suscriptor	1667
aún no estás registrado	1668
aún no te has registrado	1534
aún no tienes cuenta	1668
ačiū už jūsų balsą	3236
ačiū už registraciją	3252
ačiū už žinutę	3252
ačiū, kad balsavote	3236
ačiū, kad užsiprenumeravote	3225
ați uitat parola	4114
ați votat deja	4084
""", 'b': """
baixar episódio	3946
baixar o áudio	3946
baixar áudio	3946
bandykite dar kartą	3252
bandykite vėliau	3252
bankkártyás támogatás	2588
bankovním převodem	610
banküberweisung	804
bara för dig som prenumererar	4730
bara för prenumeranter	4730
bare nødvendige	3634
bağiş sayfasina git	4931
bağiş yap	4831
bağiş yapin	4831
bağişim	4932
bağlanti kopyalandi	4949
bağlantiyi kopyala	4841
başa dön	4856
başka tutar	4931
be šlamšto	3252
bedste værdi	765
bei google als quelle hinzufügen	833
bei spotify hören	905
beitrag nicht mehr verfügbar	991
bejegyzés betöltése	2569
bejelentkezés	2492
bejelentkezés apple-fiókkal	2591
bejelentkezés facebookkal	2591
bejelentkezés google-fiókkal	2591
bekræft din e-mail	767
belépés	2492
belépés facebook-fiókkal	2591
belépés facebookkal	2591
belépés google-fiókkal	2591
benefício do assinante	3913
bere sintetični glas	4578
berite naprej z naročnino	4587
bestill nå	3631
beställ boken	4709
betalas årsvis	4730
betales årlig	3650
betales årligt	764
betalt innehåll	4752
betrag wählen	803
betygsätt receptet	62
betűméret	66
betűméret csökkentése	2610
betűméret módosítása	2610
betűméret növelése	2610
bez mišljenja	4373
bez surogātpasta	3319
bez zobowiązań	3803
bez závazku, kdykoli zrušíte	503
bez závazků	613
bezmaksas piegāde	3307
bezárás	2487
beágyazott tartalom	2569
beállítás preferált forrásként	2607
beállítások mentése	2569
beállítások módosítása	2572
beğen	4911
beğenme	4911
bidrag kan trækkes fra i skat	761
bieżący czas #	3788
bild in originalgröße	1009
bild vergrößern	860	1009
bildergalerie öffnen	1009
bildirimleri aç	4908
bildirimleri açin	4908
bilety już w sprzedaży	3781
bir hata oluştu	4936
bir tutar seçin	4963
bir şeyler ters gitti	4937
bir şeyler yanliş gitti	4937
bitte füllen sie dieses feld aus	1006
bitte geben sie eine gültige e-mail-adresse ein	1006
bitte prüfen sie ihr postfach	1006
bitte versuchen sie es später erneut	915
bitte versuchen sie es später noch einmal	1006
bitte überprüfen sie ihr postfach	1006
bize ulaşin	4849
biểu quyết	93
bjud en vän på artikeln	4632
bjud oss på en kaffe	4727
bjud oss på kaffe	4727
bjud på en kaffe	4728
bli månadsgivare	4614
bli støttemedlem	3532
bliv fast støtte	761
bliv støtteabonnent	761
bliv støttemedlem	648
blocco pubblicità rilevato	2904
blokovať	4481
bloqueador de anúncios ativado	3997
bloqueador de anúncios detectado	3997
bloqueur de publicité détecté	2228
bloqueur détecté	2228
boletín	1544
bolo to užitočné	4501
brezplačna dostava	4574
browserul tău nu poate reda acest video	4054
brukervilkår	3559
brīva summa	3316
bu haber abonelere özeldir	4832
bu haber yapay zeka tarafindan seslendirilmiştir	4917
bu haber yapay zekâ ile seslendirilmiştir	4917
bu haberi paylaş	4972
bu haberi paylaşin	4972
bu haberler de ilginizi çekebilir	4855
bu içerik abonelere özeldir	4832
bu içerik faydali oldu mu	4910
bu içerik görüntülenemiyor	4920
bu içerik gösterilemiyor	4920
bu içerik kilitli	4934
bu video artik mevcut değil	4917
bu video bulunduğunuz ülkede izlenemiyor	4917
bu video mevcut değil	4917
bu video ülkenizde izlenemiyor	4917
bu yaziyi paylaş	4972
bu yorumu şikayet et	4954
bu özet yararli oldu mu	4878
bugün değil	4830
bulmaca çöz	4915
bunlar da ilginizi çekebilir	4850
burtu izmērs	3326
butlletí	438
buy me a coffee ☕	1202
buy me a cup of coffee ☕	1202
buy us a coffee ☕	1202
buzón anónimo	1676
buzón seguro	1676
buďte v obraze	508
bylo to pro vás užitečné	629
bylo to užitečné	629
bài cùng chuyên mục	5188
bài cùng tác giả	5166	5188
bài khác	5152
bài khác của tác giả	5222
bài liên quan	5152
bài mới nhất	5188
bài quảng cáo	5189
bài tiếp theo	5152
bài trước	5222
bài viết có hữu ích không	5195
bài viết có hữu ích với bạn không	5195
bài viết cùng tác giả	5166
bài viết khác của tác giả	5166
bài viết liên quan	5152
bài viết mới	5187
bài viết này bị khóa	5216
bài viết này có hữu ích không	5195
bài viết tiếp theo	5222
bài viết tiếp tục bên dưới	5191
bài viết tiếp tục sau quảng cáo	5191
bài viết trước	5222
bài viết được tặng bởi thuê bao	5242
bài được dịch tự động	5187
bài đọc nhiều	5188
báo cáo	5196
báo cáo bình luận	5233
báo cáo vi phạm	5196
báo lỗi	5151
báo lỗi bài viết	5195
bármikor leiratkozhat	2519
bármikor leiratkozhatsz	2519
bármikor lemondhatja	2492
bármikor lemondható	2492
bäst värde	4731
bästa pris	4731
bình chọn	92	5196
bình chọn của bạn đã được ghi nhận	5195
bình luận	5151
bình luận (#	5151
bình luận của bạn	5233
bình luận hay	5172
bình luận đã bị tắt	5233
bölümü indir	4917
búsqueda	1585
bücher aus dem shop	838
bülten	4886
bülten üyeliği	4886
bültene abone oldunuz	4886
büyüt	4856
bądź na bieżąco	3691
bądź pierwszą osobą, która skomentuje	3819
błędny adres e-mail	3805
bővebben	2515	2571
būkite pirmas	3206
būkite pirmas, pakomentavęs	3206
bạn chưa có tài khoản	5216
bạn chưa đăng ký	5216
bạn có muốn nhận thông báo	5209
bạn có muốn nhận thông báo không	5209
bạn có thể hủy đăng ký bất cứ lúc nào	5218
bạn có thể quan tâm	5152
bạn muốn nhận thông báo	5209
bạn thấy bài viết này thế nào	5195
bạn đang theo dõi chủ đề này	5227
bạn đã bình chọn	5195
bạn đã bình chọn rồi	5195
bạn đã có tài khoản	5216
bạn đã đăng ký rồi	5239
bản dịch tự động	5226
bản ghi	5203
bật	5210
bật thông báo	5209
bật tiếng	5202
bắt buộc	5219
bắt đầu trắc nghiệm	5198
bỏ qua	5130
bỏ qua quảng cáo	5236
bỏ theo dõi	5227
""", 'c': """
cada aportació compta	441
cada aportación cuenta	1633
cada contribuição conta	3930
cada doação conta	3961
cada donación cuenta	1663
cadastre-se grátis	3845
califica este artículo	1572
campo obrigatório	3967
campos obrigatórios	3967
cancelar a inscrição	4015
cancelar inscrição	4015
cancelar la suscripción	1720
cancelar subscrição	4014
cancelar suscripción	1720
cancel·la quan vulguis	473
cargando el vídeo	1648
cargando vídeo	1648
cargar más	1585
cargar más comentarios	1641
cargar más noticias	1673
cargar publicación	1653
cargar vídeo	1653
carrega la publicació	459
carrega més comentaris	448
carregando o vídeo	3946
carregando vídeo	3946
carregant el vídeo	455
carregar conteúdo	3950
carregar conteúdo externo	3872
carregar mais comentários	3937
carregar mais notícias	3971
carregar o conteúdo	3950
carregar publicação	3950
carregar vídeo	3950
carte de crédit	2059
cartão de crédito	3844
caseta redacțională	4051	4052
categorieën	3386
categorías	1579
caută	4043
caça-palavras	3942
ce contenu vous a-t-il été utile	2143
ce résumé vous a-t-il été utile	2143
cea mai bună ofertă	4114
cela vous a-t-il été utile	2172
cele mai citite știri	4078
cele mai noi știri	4041
celkem hlasovalo # čtenářů	586
celozaslonski način	4578
celá obrazovka	599
celý článek	531
celý článek zde	619
celý článok	4494
cenimy twoją prywatność	3709
cererea ta a fost trimisă	4140
cerrar galería	1704
cerrar menú	1585
cerrar sesión	1534
cet article est en accès libre pour les abonnés	2160
cet article est lu par une voix de synthèse	2143
cet article vous a-t-il été utile	2172
cette adresse est déjà inscrite	2232
cette information vous a-t-elle été utile	2219
cette page vous a-t-elle été utile	2172
cette réponse est-elle utile	2172
cette vidéo est indisponible	2180
cette vidéo ne peut pas être lue	2180
cevaplari göster	4910
changer mes préférences	2102
chargement du lecteur vidéo	2180
charger la vidéo	2184
charte éditoriale	2206
chcem dostávať upozornenia	4480
chcem odoberať	4490
chcete dostávat notifikace	602
chcete dostávat upozornění	602
chcete dostávať notifikácie	4480
chcete dostávať upozornenia	4480
chci dostávat upozornění	602
chci odebírat	508
chci podpořit	500
chci přispět	500
chi tiết	5156
chia sẻ	5140
chia sẻ bài viết	5140
chia sẻ bài viết này	5242
chia sẻ facebook	5187
chia sẻ lên facebook	5229
chia sẻ qua email	5229
chia sẻ qua facebook	5187
chia sẻ qua zalo	5229
chia sẻ tin này	5242
chia sẻ zalo	5229
chia sẻ ý kiến của bạn	5151	5172
cho chúng tôi biết ý kiến	5195
cho phép	5210
cho phép thông báo	5209
chuyên mục	5152
chuyển đến công thức	62
chép liên kết	5187
chính sách bảo mật	5150
chính sách bảo mật | điều khoản sử dụng	5150
chính sách cookie	5149	5150
chính sách quyền riêng tư	5150
chơi miễn phí	5198
chơi ngay	5198
chưa có tài khoản	5216
chấp nhận	5149
chấp nhận tất cả	5149	5150
chấp nhận tất cả cookie	5150
chấp nhận và tiếp tục	5149	5206
chế độ tối	5235
chỉ dành cho thuê bao	5216
chỉ dành cho thành viên	5216
chọn	5217
chọn gói	5216
chọn gói của bạn	5216
chọn gói đăng ký	5216
chọn số tiền	5237
chủ đề	5152
chủ đề liên quan	5152
chủ đề nóng	5188
cikk ajándékozása	2610
cikk elküldése ajándékként	2610
cikk feloldása	2591
cikk meghallgatása	2577
cikk megosztása	2498
cikk mentése	2498
cikk nyomtatása	2610
cikkünk frissül	2515
citeşte şi	4041
citește articolul complet	4119
citește articolul integral	4119
citește fără limite	4075
citește gratuit	4139
citește mai departe	4041	4043
citește mai mult	4041	4043
citește regulile comunității	4057
citește tot articolul	4119
citește transcrierea	4092
citește în aplicație	4099
citește și	4041
citi šobrīd lasa	3271
citit de o voce sintetică	4092
citiți și	4041
cobrança anual	3966
codes de réduction	2243
cofnij zgodę	3785
col·labora	413
comandă acum	4062	4090
comandă cartea	4062	4090
comentariile sunt doar pentru abonați	4132
comentariul tău	4132
comentariul tău așteaptă moderarea	4057
comentează	4040
comentário	3874
comentário aguardando moderação	3923
comentários	3874
comentários desativados	3986
comentários exclusivos para assinantes	3923
commander ce numéro	2147
commander le numéro	2146
comment désactiver mon adblocker	2190
comment désactiver mon bloqueur	2190
commentaire en attente de modération	2151
commentaires désactivés	2219
commerciële bijdrage	3436
commerciële content	3518
commerciële inhoud	3518
comparte este artículo	1714
compartilhar esta matéria	4009
compartilhe esta notícia	4009
compartir esta página	1714
completează formularul #	4023
completează online formularul #	4023
compre a edição impressa	3913
conditions générales	2099
conectează-te cu facebook	4075
conectează-te cu google	4075
confidentialité	2099
configuració de galetes	459
configuració de les galetes	459
configuració de privacitat	459
configuración	1568
configuración de cookies	1568
configuración de privacidad	1653
configurações de cookies	3868
configurações de privacidade	3950
confira o preço	4008
conheça as ofertas	3999
conheça os planos	3999
conheça todas as nossas newsletters	3927
consenti la pubblicità	2865
consigue tu entrada aquí	1612
consulta les normes de participació	430
consultez notre charte de modération	2151
consíguelo en tu quiosco	1612
contacta amb la redacció	481
contacta con la redacción	1676
contactar a redação	3974
contactar con la redacción	1676
contactați redacția	4121
contacte a redação	3974
contactează redacția	4121
contacter la rédaction	2206
contactez la rédaction	2206
contenu externe recommandé	2141
contenu proposé par notre partenaire	2147
contenu réservé	2196
contenu réservé aux abonnés	2196
contenu sponsorisé	2097
contenus recommandés	2165
contenus sponsorisés	2097	2111
conteúdo bloqueado	3872
conteúdo de marca	3866
conteúdo exclusivo	3845
conteúdo exclusivo para assinantes	3932
conteúdo externo	3908
conteúdo externo bloqueado	3872
conteúdo externo recomendado	3908
conteúdo gerado por ia	3994
conteúdo pago	3943
conteúdo para assinantes	3845
conteúdo patrocinado	3866
conteúdo premium	3932
conteúdo produzido pela marca	3913
conteúdo relacionado	3883
conteúdos relacionados	3935
contingut només per a usuaris registrats	442
continua a leggere dopo la pubblicità	2851
continua após a publicidade	3866
continua després de l'anunci	432
continuar leyendo aquí	1534
continuarea articolului după publicitate	4064
continuarea articolului după reclamă	4061
continue a ler esta notícia	3935
continuer après la publicité	2097
continuer sans désactiver	2228
continuer à lire	2234
continuă cu apple	4075
continuă cu email	4139
continuă cu facebook	4075
continuă cu google	4075
continuă lectura	4142
continuă pe site	4099
continuă să citești	4142
continuă să citești după publicitate	4061
continuă în browser	4099
continúa abajo	1566
contáctanos	1572
convida'ns a un cafè	469
conținut disponibil doar utilizatorilor înregistrați	4075
conținut exclusiv	4027
conținut exclusiv pentru abonați	4027
conținut extern	4054
conținut extern recomandat	4054
conținut pentru abonați	4025
conținut plătit	4090
conținut premium	4075
conținut promovat	4064
conținut sponsorizat	88	4035
cookie beállítások	2569
cookie を管理する	3021
cookie 偏好設定	5275
cookie 偏好设置	5275
cookie 設定	5351
cookie 设置	5351
cookie-beállítások	2569
cookie-beállítások módosítása	2572
cookieinställningar	4638
cookies a ochrana soukromí	524
cookieの管理	3021
cookieの設定	2955
cookieの設定を変更	2957
cookieを拒否する	3054
cookieを管理	3021
cookieを管理する	3021
cookie政策	5273
cookie設定	2955	2958	5273
cookie設定を変更	2957
cookie设置	5273	5276
copia enllaç	489
copia l'enllaç	420
copiază	4129
copiază link	4032
copiază linkul	4032
copy link thành công	5187
correo electrónico	1544
correo electrónico no válido	1669
correo no válido	1669
correu electrònic	476
correu electrònic no vàlid	475
correu no vàlid	475
coś poszło nie tak	3806
coś poszło nie tak. spróbuj ponownie	3805
coś poszło nie tak. spróbuj ponownie później	3805
creează cont	4025
crucigrama del día	1689
créer mon compte	2060
créer un compte	2060
créer une alerte	2153
créer une alerte sur ce thème	2153
csak a szükséges sütik	2569
csak a szükségesek	2569
csak előfizetők számára	2591
csak előfizetőknek	2492
csomagok megtekintése	2591
cualquier aportación ayuda	1663
cum îl dezactivez	4108
cumpără acum	4090
cumpără bilet	4062	4090
cumpără bilete	4062	4090
cumpără bilete online	4090
cumpără cartea	4062	4090
cumpără de pe emag	4090
cumpără revista	4061
cuvinte încrucișate	4089
czy artykuł był pomocny	3817
czy artykuł był przydatny	3817
czy ten artykuł był pomocny	3817
czy to było pomocne	3817
czyta głos ai	3788
czytaj całość	3725
czytaj cały artykuł	3808
czytaj również	3722
czytaj także	3722
czytaj też	3722
czytaj też nasze inne artykuły	3722
czytaj więcej	3722	3725
czytaj więcej o	3722
czytane przez głos syntetyczny	3788
cài đặt	5149
cài đặt cookie	5206
cài đặt quyền riêng tư	5206
cài đặt ứng dụng	5208
các bài viết khác của tác giả	5166
các tin khác	5152
cách tắt	5213
cách tắt trình chặn quảng cáo	5212
câmp obligatoriu	4115
câmpuri obligatorii	4115
cât de util a fost acest articol	4057
címkék	2513
címlap	2513
címlapra	2597
címlapról ajánljuk	2513
có lẽ để sau	5130
có lỗi xảy ra	5218
có thể bạn quan tâm	20	5152
có thể bạn thích	20
có, tôi muốn	5209
códigos de desconto	4008
códigos de descuento	1713
códigos promocionales	1713
cómo desactivar el bloqueador	1661
cómo desactivarlo	1662
cómpralo aquí	1647
cómpralo en amazon	1647
cùng chuyên mục	5152
cùng chủ đề	5188
cùng tác giả	5166	5188
cảm ơn bạn đã bình chọn	92	5195
cảm ơn bạn đã tham gia	5195
cảm ơn bạn đã ủng hộ	5237
cảm ơn, tin nhắn của bạn đã được gửi	5218
cỡ chữ	66	5177
cửa hàng	5231
""", 'd': """
d'autres articles à découvrir	20
da, želim	4383	4582
dagens fråga	92	4706
dagens spørgsmål	92	741
dagens spørsmål	92	3628
daha az göster	4857
daha fazla göster	4856
daha fazla haber için tiklayin	4856
daha fazla yorum yükle	4910
daha önce oy kullandiniz	4910
daha önce oy verdiniz	4910
dalies ar šo rakstu	3274
dalinkitės	3200
dalinkitės straipsniu	3205
dalsza część artykułu pod materiałem wideo	3703
dalsza część artykułu pod wideo	3703
dalsza część tekstu pod wideo	3703
dalszy ciąg materiału pod wideo	3706
dalīties	3269
dalīties ar draugiem	3274
dalīties ar rakstu	3326
dalīties facebook	3274
dalīties whatsapp	3326
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
danke für dein feedback	909
danke für deine stimme	92
danke für ihr feedback	909
danke für ihre stimme	92	979
danke fürs abstimmen	979
danke fürs mitmachen	92
danos tu opinión	1624
dans l'actualité	2165
dans la même catégorie	2111
dans la même rubrique	2111
dans la même série	2111
dar lze odečíst z daní	609
dar si můžete odečíst z daní	609
darovat jednorázově	609
darovat měsíčně	609
darovat článek	512
darovať	4414
darovať jednorazovo	4484
darovať mesačne	4484
darovať článok	4422
darowiznę możesz odliczyć od podatku	3799
darujte nám # %	4484
darujte tento článek	512
darujte tento článok	4422
das könnte dich auch interessieren	857
das könnte ihnen auch gefallen	857
das könnte sie auch interessieren	857
das könnte sie interessieren	857
das video ist in ihrem land nicht verfügbar	991
das video ist leider nicht mehr verfügbar	991
das video ist nicht mehr verfügbar	991
das video ist nicht verfügbar	991
das wichtigste in kürze, zusammengefasst von ki	893
datenschutzerklärung	843
daugiau autoriaus straipsnių	3254
daugiau straipsnių	3254
daugiau šia tema	3202
dať spätnú väzbu	4501
dbamy o twoją prywatność	3709
deaktivér din adblocker	758
deblochează articolul	4075
definições de cookies	3950
definições de privacidade	3950
deine stimme wurde gezählt	979
deixar um comentário	3874
deixe um comentário	3874
del på e-mail	783
del på e-post	3548
del på facebook	662	3548
del på mail	662
del på twitter	662	3548
del på whatsapp	3669
del på x	662	3548
dela inlägget	4632
dela på facebook	4632
dela på twitter	4632
dela på whatsapp	4751
dela på x	4632
dela som gåva	4751
deli po e-pošti	4603
deli članek	4524
delite članek	4524
demander un droit de réponse	2219
den här artikeln är låst	4730
den här artikeln är skyddad av upphovsrättslagen	4742
den här videon är inte längre tillgänglig	4716
den här videon är inte tillgänglig	4716
denne artikel er låst	764
denne artikkelen er låst	3650
denne saken er låst	3650
denne video er ikke længere tilgængelig	750
denne video er ikke tilgængelig	750
denunciar comentário	3986
denunciar este comentário	3986
der er opstået en fejl	768
der opstod en fejl. prøv igen senere	767
dernière minute	2111
dernières actualités	2111
dernières infos	2111
dernières nouvelles	2111
desa les preferències	459
desa per llegir després	444
desactívalo para continuar	1661
desactívalo para seguir leyendo	1661
desbloquear artículo	1634
desbloqueie este conteúdo	3932
descarcă aplicația	4099
descarcă audio	4092
descarcă din app store	4099
descarcă din google play	4099
descarcă episodul	4092
descarcă formularul	4110
descarcă formularul #	4023
descargar pódcast	1648
descarrega l'àudio	455
descarregar áudio	3946
deschide aplicația	4100
deschide în aplicație	4099
descárgala en app store	1656
descárgala en google play	1656
descărcați formularul #	4023
destekçi ol	4931
destekçimiz olun	4931
desteğiniz fark yaratir	4963
desteğiniz için teşekkür ederiz	4963
desteğiniz için teşekkürler	4963
det er gratis å opprette en bruker	3535
det går inte att visa innehållet	4713
det har oppstått en feil	3654
det här innehållet kan inte visas	4713
det här innehållet är inte tillgängligt	4713
det læser andre	687
det oppsto en feil. prøv igjen senere	3653
det är gratis att skapa ett konto	4618
detaylar için tiklayin	4856
detaylar için tiklayiniz	4856
detta material är skyddat enligt lagen om upphovsrätt	4681
detta är en annons	4636
detta är en plusartikel	4618
dette indhold er ikke tilgængeligt	747
devam etmek için üye girişi yapin	4832
devami için abone olun	4832
devamini okumak için abone olun	4832
dezactivează sunetul	4092
dienas jautājums	3304
diese funktion steht nur angemeldeten nutzern zur verfügung	927
dieser inhalt ist nicht mehr verfügbar	988
dieser inhalt ist nicht verfügbar	988
dieser kommentar wurde gelöscht	1021
dieses video ist in deinem land nicht verfügbar	991
dieses video ist in ihrem land nicht verfügbar	991
dieses video ist leider nicht mehr verfügbar	991
dieses video ist nicht mehr verfügbar	991
dieses video ist nicht verfügbar	991
digite um e-mail válido	3967
din aceeași categorie	4041
din aceeași secțiune	4078
din röst har registrerats	4702
din röst är registrerad	92
din röst är räknad	4702
disponibil în app store	4099
disponibil în app store și google play	4069
disponibilă în app store și google play	4069
disponível na app store	3953
distribuie știrea	4144
distribuiți	4032
diğer fotoğraf için tiklayin	4853
diğer haberler	20	4850
diğer okurlar bunlari okuyor	4850
diğer sayfaya geçmek için tiklayin	4853
diğer seçenekler	4950
diğer tutar	4931
diğer yazilari	4940
dla prenumeratorów	3802
dla subskrybentów	3688
dlaczego widzę tę reklamę	3825
do fotogalérie	4493
do galérie	4494
do góry	3725
do košíka	4472
do košíku	517	592
do księgarni	3704
do speciálu	619
doar abonații pot comenta	4057
doar pentru abonați	4025
doação mensal	3841
doação única	3841
doba čtení # min	531
dodaj do moich tematów	3821
dodaj jako preferowane źródło	3821
dodaj kao željeni izvor	4403
dodaj nas do preferowanych źródeł	3821
dodaj nas do wyjątków	3794
dodaj u košaricu	4375
dodaj v košarico	4573
dogodila se greška. pokušajte ponovno	4391
dolgozzon nálunk	2515
domiciliación bancaria	1533
domů	531
don régulier	2192
dona suport al periodisme en català	441
dona'ns la teva opinió	448
donació mensual	470
donació única	470
donación mensual	1529
donación puntual	1664
donación única	1529
donativo único	3962
donați	4022
donația mea	4138
donație lunară	4110
donație unică	4110
donează	4022
donează acum	4022
donează lunar	4022
donează lunar # euro	4074
donează lunar # lei	4074
donează o dată	4109
doner nå	3532
doniraj mesečno	4386	4585
doniraj mjesečno	4386
données personnelles	2099
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
dosegli ste omejitev člankov	4587
dosegnuli ste ograničenje članaka	4388
dossier spécial	2177
dovanoti straipsnį	3259
dozvoli obaveštenja	4382
dołącz do dyskusji	3772
dołącz do nas	3685
dołącz do newslettera	3691
došlo je do greške. pokušajte ponovo	4391
došlo je do pogreške. pokušajte ponovno	4391
došlo k chybě	617
došlo k chybě. zkuste to prosím později	616
drodzy użytkownicy	3709
droga użytkowniczko, drogi użytkowniku	3709
drogi użytkowniku	3709
droits réservés	2239
drukāt	3274
drukāt rakstu	3326
drukāt recepti	62
du använder en adblocker	4723
du använder en annonsblockerare	4723
du er nå påmeldt	3542
du er nå påmeldt nyhetsbrevet	3542
du följer	4749
du följer det här ämnet	4749
du följer nu	4749
du följer redan	4749
du följer redan ämnet	4749
du følger allerede	3667
du følger allerede dette emne	782
du følger allerede dette temaet	3667
du følger allerede emnet	782
du følger dette emne	782
du følger dette temaet	3667
du følger emnet	782
du følger nå	3667
du har en adblocker påslagen	4725
du har en annonsblockerare påslagen	4725
du har nådd grensen	3650
du har nået din grænse	764
du har nått din gräns	4730
du har redan röstat	4702
du har rätt att vara anonym	4647
du har slået adblock til	758
du kan när som helst avregistrera dig	4733
du kan när som helst avsluta prenumerationen	4625
du kan når som helst melde deg av	3542
du kan opsige når som helst	651
du kan trække beløbet fra i skat	761
du kanske också gillar	4651
du modtager snart en bekræftelse på mail	656
du même auteur	2111
du prenumererar nu på nyhetsbrevet	4625
du skyddas av källskyddet	4647
du verkar använda en annonsblockerare	4723
du vil kanskje også like	3570
du är nu anmäld	4733
du är skyddad av källskyddet	4647
du är skyddad enligt källskyddet	4647
duración	1649
durată	4093
duração	3947
durée	2181
durée : #	2134
dziękujemy za głos	92	3775
dziękujemy za oddanie głosu	92	3775
dziękujemy za przesłanie formularza	3805
dziękujemy za udział w sondzie	3775
dziękujemy za wiadomość	3805
dziękujemy za zapis	3691
dziękujemy! sprawdź skrzynkę	3805
dành cho bạn	5152
dành cho thuê bao	5134
dành riêng cho thành viên	5216
dárkovat článek	502
dát zpětnou vazbu	629
därefter # kr/mån tills du säger upp	4618
débloquer l'accès	2231
débloquer l'article	2060
débloquer tous les articles	2062
débloquez cet article	2160
débloquez l'accès à tous les articles	2062
débloquez l'intégralité des articles	2062
débloquez tous les articles	2062
débloquez tous nos articles	2062
déconnexion	2060
découvrez notre boutique	2146
découvrez tous nos jeux	2175
découvrir l'offre	2060
découvrir la boutique	2178
découvrir nos offres	2160
découvrir toutes nos offres d'abonnement	2160
déjà un compte	2060
déjà un compte ? connectez-vous	2060
délka	599
délka #	599
déplier	2116
désabonnement	2250
désactiver les sous-titres	2180
désinscription	2250
détails	2116
dê a sua opinião	3937
dê sua opinião	3937
dölj	4655
dölj annons	4752
dölj bildtext	4736
dölj svar	4747
düzeltme politikasi	4942
dāvini rakstu	3274
dāvini rakstu draugam	3274
děkujeme za hlas	586
děkujeme za hlasování	92	586
děkujeme za odběr	616
děkujeme za přihlášení	508
děkujeme za vaši zprávu	616
děkujeme za váš hlas	92	586
děkujeme za zprávu	616
dĺžka	4478
dĺžka #	4478
dịch tự động	5203
""", 'e': """
e-bülten	4886
e-bülten aboneliği	4886
e-mail alebo používateľské meno	4487
e-mail cím	2594
e-mail ili korisničko ime	4388
e-mail inválido	3927
e-mail nebo uživatelské jméno	612
e-mail-cím	2595
e-mail-cím vagy felhasználónév	2591
e-mailová adresa	508
e-pasts vai lietotājvārds	3317
e-post või kasutajanimi	1776
e-posta gönder	4841
e-posta ile paylaş	4949
e-postadress eller användarnamn	4730
e-pošta ali uporabniško ime	4587
e-poštni naslov	4590
echipa redacțională	4052
ecrã inteiro	3947
edición digital	1534
edición impresa	1534
editöre yaz	4942
editöre yazin	4942
editörün seçtikleri	4850
edição impressa	3845
eget beløb	761
eget beløp	3647
egyedi összeg	2588
egyszeri adomány	2588
egyszeri támogatás	2488
egyszeri támogatás küldése	2588
egyéb összeg	2588
ehkä myöhemmin	1911
ei mielipidettä	1991
ei tänään	1911
ei vielä tunnusta	2016
ei, aitäh	1773
eikö sinulla ole tunnusta	2016
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1006
eiti į receptą	62
ekskluzivno za naročnike	4587
el artículo continúa abajo	1713
el artículo continúa debajo	1713
el juego es solo para mayores de # años	1685
el millor de la setmana a la teva bústia	438
el más popular	1668
el més llegit	417
el més popular	474
el més vist	445
el reproductor se está cargando	1648
el. paštas	3225
el. paštas arba vartotojo vardas	3250
el. pašto adresas	3252
eldste først	3665
elfelejtett jelszó	2492
elfelejtette a jelszavát	2591
elfogadom az összeset	2572
elfogadom és folytatom	2569
elfogadom és megjelenítem	2569
elfogadás és folytatás	2569
elige tu suscripción	1634
elküldés	2595
elküldöm	92	2498	2595
elküldöm e-mailben	2610
ellenőrizd a postafiókod	2594
ellenőrizze a postafiókját	2594
elmentem későbbre	2498
elolvasom később	2610
elolvasta az összes ingyenes cikkét	2591
elrejtés	2517
els lectors també han llegit	445
elutasítom	2571
elérte a havi limitet	2591
elírást talált	2509
előfizetek	2492
előfizetés	2492
előfizetési csomagok	2591
előfizetési lehetőségek	2591
előfizető vagyok	2591
előfizetői ajánlat	2566
előfizetői előny	2566
előfizetői kedvezmény	2566
előfizetői tartalom	2492
előfizetőknek	2492
előfizetőként megoszthatja a cikket	2498
előző	2515
előző cikk	2513
előző fotó	2597
előző kép	2597
előző oldal	2597
email cím	2595
email của bạn	5239
email của bạn sẽ không được hiển thị công khai	5172
email inválido	3967
email không hợp lệ	5218
email không đúng định dạng	5218
email no válido	1669
email này đã được đăng ký	5239
emailul tău	4140
emlékeztess később	2487
emlékezz rám	2592
emlékezzen rám	2592
emme voi näyttää sisältöä	1997
emme voi näyttää tätä sisältöä	1997
empfehlungen für sie	931
en beğenilen	4911
en beğenilenler	4911
en colaboración con	1685
en col·laboració amb	491
en este artículo	1579
en popüler	4935
en çok okunan	4850
en çok okunan haberler	4850
en çok okunanlar	4850
encara no estàs registrat	474
encuesta del día	1575
endast för dig som är prenumerant	4730
endast för medlemmar	4730
endast nödvändiga	4713
endast nödvändiga cookies	4713
endre tekststørrelse	3669
engangsbeløb	648
engangsbeløp	3647
engedélyezem	2584
engedélyezés	2584
engedélyezés és folytatás	2572
engedélyezés és megjelenítés	2572
engångsgåva	4614
enllaç copiat	444
ensemble, faisons vivre un média libre	2159
entgeltliche veröffentlichung	840
enthält werbung	837
entre em contato com a redação	3974
enviament gratuït	491
enviar comentário	3874
enviar corrección	1572
envoyer à un ami	2089
envoyer à un proche	2089
envoyez-nous vos témoignages	2139
envíanos tu opinión	1641
envío gratis	1685
epizód letöltése	2577
eredeti megjelenítése	2517
eredmény megtekintése	92
eredmények	93	2517
eredmények megtekintése	2560
erinnern sie mich später	799
eroare la încărcarea videoclipului	4137
erro ao carregar o vídeo	3994
error al cargar el vídeo	1696
erről bővebben itt írtunk	2515
erről is írtunk	2513
erről itt írtunk bővebben	2515
erscheint täglich	915
erscheint wöchentlich	915
erősítse meg az e-mail-címét	2594
es gratis y solo te llevará un minuto	1630
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	915
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1006
es izslēdzu reklāmu bloķētāju	3315
escanea el código qr	1657
escreva um comentário	3874
escriu a la redacció	481
escriu el teu correu electrònic	438
esi pirmais, kas komentē	3275
esimene kuu # €	1726
esta funcionalidad es sólo para registrados	1534
esta matéria foi útil para você	3910
esta notícia foi útil	3910
esta página foi útil	3937
este artigo está bloqueado	3965
este artigo foi útil	3937
este artículo está bloqueado	1667
este artículo está protegido	1709
este campo é obrigatório	3967
este contenido está protegido	1709
este correo ya está registrado	1702
este e-mail já está cadastrado	4000
este espaço é moderado pela redação	3923
este resumo foi útil	3910
este video ya no está disponible	1648
este vídeo já não está disponível	3946
este vídeo no está disponible	1648
este vídeo não está disponível	3946
este vídeo não está mais disponível	3946
este vídeo ya no está disponible	1648
está a seguir este tema	4004
estás bloqueando nuestros anuncios	1699
estás de acuerdo? vota	1624
estás siguiendo este tema	1706
estä	2007
ethvert bidrag hjælper	762
etický kodex redakce	624
etický kódex redakcie	4497
etkinleştir	4925
etkö ole tilaaja	2016
etkö ole vielä tilaaja	2016
ett fel har uppstått	4734
ett fel uppstod. försök igen senare	4733
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1006
evaluează rețeta	62
evästeasetukset	1931
evästeet	1931
evästeet ja tietosuoja	1932
evästekäytäntö	1997
exclusiv pentru abonați	4075
exibir conteúdo	3950
exklusiv für abonnenten	1004
exklusiv für mitglieder	1004
exklusivt för medlemmar	4730
exklusivt för prenumeranter	4730
exkluzív tartalom előfizetőknek	2591
experimente grátis por um mês	3932
externt innehåll	4713
externí obsah	595
externý obsah	4474
ez a cikk zárolt	2591
ez a mező kötelező	2594
ez a tartalom nem elérhető	2569
ez a tartalom nem jeleníthető meg	2569
ez a videó már nem elérhető	2577
ez a videó nem elérhető	2577
ez is érdekelhet	2513
ez is érdekelheti	2513
ezek is érdekelhetik	20
ezek is érdekelhetnek	20
ezt a tartalmat nem tudjuk megjeleníteni	2569
ezt a témát már követi	2607
ezt is ajánljuk	2513
ezt olvasta már	2513
ezt olvastad már	2513
eén keer toestaan	3477
ešte nemáte predplatné	4487
ešte nemáte účet	4487
ești de acord? votează	4057
ești deja abonat	4083
ești deja abonată	4083
""", 'f': """
facebook ile giriş yap	4934
facebook'ta paylaş	4841
facebook-bejegyzés betöltése	2572
facebook-poszt betöltése	2572
facebookでシェア	2947
facebookでシェアする	2947
facebookでログイン	3034
facebookで共有	3048
facebookで続ける	3034
facebookで見る	3052
facturació anual	474
facturació mensual	474
facturación anual	1668
facturación mensual	1668
facturare anuală	4114
facturare lunară	4114
facturé annuellement	2196
facturé mensuellement	2196
faire un don défiscalisé	2192
faktureras årligen	4730
faktureres årlig	3650
faktureres årligt	764
fale com a redação	3974
fazer doação	3998
fazer uma doação mensal	3998
fazer uma doação única	3998
faça login	3845
faça o quiz	3940
faça o teste	3940
faça uma doação única	3998
faça uma pergunta sobre esta reportagem	3910
felhasználási feltételek	2569
felhasználási jog vásárlása	2602
felhasználónév	2592
felhasználónév vagy e-mail	2591
feliratkozás	2595
feliratkozás hírlevélre	2594
feliratok megjelenítése	2577
fermer la fenêtre	2234
fes el qüestionari	451
fes una donació	413
fes-te sòcia	469
ficha técnica	3892
fiecare contribuție contează	4109
fiecare donație contează	4074
fiecare leu contează	4074
film jest niedostępny w twoim kraju	3788
film nie jest już dostępny	3788
film niedostępny	3788
fin de la publicité	2178
fine della pubblicità	2851
fine pubblicità	2851
fiyati gör	4916
fizetett együttműködés	2612
fizetett hirdetés	88	2501
fiók létrehozása	2492
fiókom	2492
foglalja le helyét	2566
folytatás a hirdetés után	2612
folytatás apple-fiókkal	2591
folytatás facebookkal	2591
folytatás google-fiókkal	2591
folytatás google-lel	2591
folytatás kikapcsolás nélkül	2585
fontu büyüt	4949
form gönderildi	4965
formulaire envoyé	2232
formulário enviado	4000
forstået	692
forstått	3575
forstør	751
forstør billede	690
forstør billedet	770
forstørr	3638
forstørr bilde	3573
forstørr bildet	3656
fortsett uten å slå av	3645
fortsett uten å støtte	3531
fortsätt läsa efter annonsen	4636
fortsätt med apple	4730
fortsätt med e-post	4730
fortsätt med facebook	4730
fortsätt med google	4730
fortsätt utan att stänga av	4723
fortsätt utan att stödja	4613
fortsæt med apple	764
fortsæt med at læse	670
fortsæt med e-mail	764
fortsæt med facebook	764
fortsæt med google	764
fortsæt uden at slå fra	758
fortsæt uden at støtte	647
foto # iš #	3263
fotogalería	1579
fotografia următoare	4142
fotoğraf galerisi	4940
fotoğrafi büyüt	4940
fotoğraflar için tiklayin	4853
fotoğraflari gör	4940
fotoğraflari görmek için tiklayin	4856
fotó #/#	2596
fotó megtekintése	2596
fotó: #/#	2596
fotók megtekintése	2596
fra vores annoncører	785
fra vår butikk	3631
fra våre partnere	3671
frete grátis	3983
friss hírek	2513
frissítse az oldalt	2587
fråga vår ai om artikeln	4644
från vår butik	4709
från våra annonsörer	4752
från våra partner	4752
frühbucher-tickets	984
frühbucherrabatt sichern	984
fuld skærm	751
fuldskærm	690
fullskärm	4717
fyll i fältet	4733
fäll ihop	4655
fäll ut	4655
fältet är obligatoriskt	4733
få adgang	651
få artiklen læst op	662
få de vigtigste nyheder hver morgen	656
få de viktigaste nyheterna varje morgon	4625
få de viktigste nyhetene hver morgen	3542
få læst artiklen op	750
få notifikationer	754
få notiser	4720
få nyheder på mail	656
få nyheter på e-post	3542
få nyheter på mejlen	4625
få overblikket her	690
få tilgang	3535
få varsel når vi skriver om dette	3573
få varsler	3641
följ	4633
följ det här ämnet	4749
följ direktrapporten	4736
följ författaren	4749
följ journalisten	4749
följ liverapporten	4736
följ oss	4633
följ skribent	4633
följ skribenten	4749
följ ämne	4749
följ ämnen	4749
följ ämnet	4633
för prenumeranter	4618
förderer werden	800
fördermitglied werden	800
föregående	4654
föregående artikel	4651
föregående bild	4736
föregående sida	4736
förnamn	4734
förstora	4654
förstora bild	4736
förstora bilden	4736
försök igen senare	4733
føj til foretrukne kilder	782
føj til mine emner	782
følg	665	666	3550
følg alle	666
følg alle emner	667
følg dette emne	782
følg dette temaet	3667
følg direkte	3656
følg direktesenteret	3656
følg emne	665
følg emner	667
følg emnet	3667
følg forfatter	3667
følg forfatteren	3667
følg ikke længere	782
følg journalist	3667
følg journalisten	3667
følg liveblog	770
følg livebloggen	770
følg os	665
følg oss	3550
følg sagen her	690
følg saken direkte	3656
følg serien	667
følg skribent	782
følg skribenten	782
følg tema	3550
følg temaet	3667
følg temaet og få varsel	3573
følger	666
für abonnenten	805
für den newsletter anmelden	817
für dich empfohlen	931
für sie empfohlen	931
für sie entstehen keine mehrkosten	932
fă o donație	4022
fă quizul	4087
fă testul	4087
fără obligații	4075
fără spam	4115
fără sunet	4093
fără tine nu putem	4074
főoldal	2597
""", 'g': """
galbūt vėliau	3246
galeri için tiklayin	4853
galerie schließen	1009
galerie öffnen	1009
galeriyi aç	4856
galeriyi gör	4940
galeriyi görmek için tiklayin	4856
galéria	2515
galéria (#	2596
galéria bezárása	2597
galéria megnyitása	2597
galéria megtekintése	2515
garanta já o seu ingresso	3913
gastos de envío incluidos	1647
gastos de envío no incluidos	1647
gauti pranešimus	3245
gaver kan trækkes fra i skat	761
ge en engångsgåva	4727
ge en gåva	4728
ge återkoppling	4745
gefällt mir	1022
gefällt mir nicht	1022
gelesen von einer künstlichen stimme	991
gelişmelerden aninda haberdar olun	4924
gem til læseliste	662
generisano veštačkom inteligencijom	4400
genindlæs siden	760
genişlet	4857
gerenciar opções	3993
gerenciar preferências	3993	4015
geri dön	4857
gerir opções	3993
gerir preferências	3993
gestionează consimțământul	4096
gestionează cookie-urile	4136
gestionează opțiunile	4039	4136
gestionează preferințele	4096
geçerli bir e-posta adresi girin	4936
geçerli süre	4918
geçersiz e-posta	4936
geçersiz e-posta adresi	4936
ghi nhớ đăng nhập	5216
gia hạn gói	5238
giriş	4832
giriş yap	4832
giriş yapin	4832
giriş yapin veya üye olun	4832
giv et beløb	761
giv et engangsbeløb	761
giv os feedback på artiklen	679
già abbonato	2751
già registrato	2751
giải đố ngay	5198
giảm cỡ chữ	5229
giọng nam miền bắc	5177
giọng nam miền nam	5177
giọng nữ miền bắc	5177
giọng nữ miền nam	5177
giọng đọc ai	5202
giọng đọc tự động	5202
gjenstående tid	3638
gjenstående tid #	3637
gjenstående tid -#	3637
glasnoća	4380
gli articoli più letti	2839
glömt ditt lösenord	4730
glömt lösenord	4618
glömt lösenordet	4730
glücksspiel kann süchtig machen	839
godišnja naplata	4389
godišnja pretplata	4389
godišnje	4389
godišnje plaćanje	4389
godkänn	4638
godkänn alla	4638
godkänn alla cookies	4713
godkänn och fortsätt	4713
godkänn och visa	4713
godkänn och visa innehåll	4641
google hirdetések	2612
google ile giriş yap	4934
google playからダウンロード	3024
google playで手に入れよう	3024
google play에서 다운로드	3154
google reklāmas	3328
google से जारी रखें	2466
google-hirdetések	2612
googleでログイン	3034
googleで登録	3034
googleで続ける	3034
gorące tematy	3722
gracias por tu opinión	1609
gratuit, fără spam	4115
grazie, il tuo messaggio è stato inviato	2874
grotuvas įkeliamas	3242
großansicht	1009
gràcies pel teu vot	448
gràcies per la teva opinió	430
gràcies per votar	430
gràcies, el teu missatge s'ha enviat	475
gràcies, ja estàs subscrit	438
grátis e sem spam	3967
grįžti į pradžią	3254
grįžti į viršų	3254
guardar artículo	1559
guardar configuración	1653
guardar para después	1637
guardar para leer después	1637
guardar preferências	3950
gå ikke glip af	687
gå ikke glip af noget	656
gå ikke glipp av noe	3542
gå til forsiden	3656
gå til hovedindhold	770
gå til indhold	690
gå til innhold	3656
gå til liveblog	770
gå til oppskriften	62
gå til opskriften	62
gå til quizzen	736
gå til shop	744
gå til toppen	770
gå till receptet	62
gåvolänk	4751
généré par ia	2226
généré par l'ia	2226
gépi felolvasás	2577
gépi fordítással készült	2604
géppel fordítva	2604
gérer la confidentialité	2225
gérer les cookies	2099
gérer les préférences	2141
gérer les traceurs	2225
gérer mes alertes	2153
gérer mes choix	2099
gérer mes cookies	2225
gérer mes préférences	2225
gérer mon consentement	2184
gérer vos préférences	2184
gérer vos préférences de cookies	2141
góp ý	5151
gönder	92	4937
gönderiyi göster	4920
gönderiyi yükle	4920
gör quizzet	4702
gör testet	4706
görseli büyüt	4940
görüş bildir	4910
görüşünü bildir	4910
görüşünüzü bildirin	4910
gündem	4850
günün anketi	92	4879
günün bulmacasi	4955
günün haberleri	4850
günün kelimesi	4955
günün sudokusu	4955
günün özeti	4850
głosuj	92	3778
głośność	3789
gợi ý	5152
gửi	92	5151
gửi bài cho tòa soạn	5223
gửi bài viết	5223
gửi bình luận	5151	5172
gửi bình luận của bạn	5171
gửi cho bạn bè	5187
gửi email	5140
gửi góp ý	5195
gửi phản hồi	5195
gửi thành công	5218
gửi tin bài	5223
gửi trả lời	5195
gửi ý kiến	5151
gửi ý kiến của bạn	5195
gửi đi	5219
gửi ảnh cho chúng tôi	5223
""", 'h': """
haber bülteni	4886
haber güncelleniyor	4856
haberi arkadaşina hediye et	4841
haberi paylaş	4972
haberi özetle	4946
haberin devami aşağida	4893
haberin devami için kaydirin	4893
haberin devami için tiklayin	4853
haberin kilidini aç	4964
haberle ilgili diğer haberler	4855
haberlere dön	4967
hacer una donación mensual	1700
hacer una donación puntual	1700
hai già un account	2751
hai già votato	2845
halda nõusolekut	1767
hallitse evästeitä	1997
hang letöltése	2577
hanganyag letöltése	2577
hangerő	2578
hantera inställningar	4713
har du sett något	4741
harici içerik	4856
haritayi aç	4857
has arribat al límit d'articles gratuïts	442
has iniciado sesión	1607
has olvidado tu contraseña	1668
hasznos volt az összefoglaló	2509
hasznosnak találta a cikket	2509
hasło	3803
havi előfizetés	2592
havi fizetés	2592
havi rendszeres támogatás	2588
havi támogatás	2488
hayir teşekkürler	4830
hayir, teşekkürler	4830
haz una pregunta sobre este artículo	1609
he leído y acepto la política de privacidad	1630
he llegit i accepto la política de privacitat	426
he olvidado mi contraseña	1668
hela artikeln fortsätter nedan	4636
heli välja	1769
helskärm	4717
helskärmsläge	4716
helyesbítési szabályzat	2601
henüz abone değil misiniz	4934
hepsini gör	4856
her destek önemli	4932
her katki değerli	4932
her katki önemli	4932
her zaman göster	4920
hesap oluştur	4832
hi estàs d'acord? vota	430
hiba bejelentése	2601
hiba jelentése	2517	2601
hiba történt	2595
hiba történt, próbálja újra később	2594
hiba történt. próbálja újra	2594
hiba történt. próbálja újra később	2594
hibabejelentés	2601
hibás e-mail-cím	2594
hibát talált	2509
hibát talált a cikkben	2601
hibát találtál	2601
hibát találtál a cikkben	2601
hier reinhören	905
hinweis schließen	799
hirdetés	2501
hirdetés bezárása	2501
hirdetés elrejtése	2612
hirdetés jelentése	2612
hirdetés vége	2612
hirdetés, görgessen tovább	2501
hirdetésblokkolót használsz	2585
hirdetések engedélyezése	2587
hirdetések kikapcsolása	2612
hivatkozás másolva	2610
hivatkozás másolása	2610
hiển thị bài đăng	5206
hiển thị nội dung	5206
hiện phụ đề	5202
hjälp oss att rätta fel	4644
hlasitosť	4478
hlasovalo # lidí	586
hlasovalo # čtenářů	586
hlasovat v anketě	586
hlasovať	92	4469
hlasovať v ankete	4468
hlavná stránka	4493
hlavné správy	4419
hlavní stránka	619
hlavní zprávy	529
ho già donato	2745
ho già un account	2872
hogyan kapcsolhatom ki a hirdetésblokkolót	2585
hogyan védjük forrásainkat	2601
hoje não	3840
hoppa till huvudinnehåll	4736
hoppa till innehåll	4654
hoppa till innehållet	4736
hoppa över inlägg från facebook	4654
hoppa över inlägg från instagram	4654
hoppa över inlägg från x	4654
hors-séries, livres, affiches	2146
hozzáadás a kedvenc forrásokhoz	2607
hozzáadás a témáimhoz	2607
hozzáadás preferált forrásként	2607
hozzájárulás kezelése	2569
hozzájárulás módosítása	2569
hozzájárulás visszavonása	2569
hozzájárulások kezelése	2569
hozzászólok	2509
hozzászólás	2509
hozzászólás elküldése	2605
hozzászólás jelentése	2605
hozzászólás küldése	2605
hozzászólási szabályzat	2605
hozzászólások	2509
hozzászólások megjelenítése	2605
hozzászólások megtekintése	2509
hrajte zodpovědně	518
hrať	4469
hrať teraz	4468
hrát	589
hrát teď	586
hvala za sporočilo	4590
hvala za vaš glas	4372	4570
hver krone hjælper	762
hver krone tæller	762
hvert bidrag hjælper	762
hylkää	1931
hylkää kaikki	1931
hyppää reseptiin	62
hyppää sisältöön	2023
hyväksy	1931
hyväksy evästeet	1931
hyväksy ja jatka	1997
hyväksy ja näytä	1997
hyväksy ja sulje	1997
hyväksy kaikki	1931
hátralévő idő	2578
hátralévő idő #	2577
hátralévő idő -#	2577
hämta på google play	4718
här kan du kommentera artikeln	4644
hääleta	92
håll dig uppdaterad	4625
håll mig inloggad	4730
hình tiếp theo	5240
hírfolyam	2513
hírlevelek	2519
hírlevél	2519
hírlevél-feliratkozás	2519
hívj meg minket egy kávéra	2588
hívjon meg minket egy kávéra	2588
hören sie diesen artikel	905
hør saken	3548
hết quảng cáo	5201
hủy bất cứ lúc nào	5216
hủy trả lời	5172
""", 'i': """
i den här artikeln	4736
i più commentati	2787
i più letti	2787
i più letti della settimana	2839
i più visti	2787
iba nevyhnutné	4474
iba pre predplatiteľov	4415
ich unterstütze schon	799
identifícate	1634
idi na sadržaj	4394
időtartam	2578
időtartam #	2578
ielikt grozā	3306
ielogojies, lai komentētu	3275
ielādēt ierakstu	3308
ielādēt saturu	3308
ielādēt vēl	3321
ienākt	3269
ienākt ar facebook	3317
ienākt ar google	3317
iepriekšējais attēls	3321
iepriekšējais raksts	3321
iepriekšējā lapa	3321
iesakām	3271
ieslēgt paziņojumus	3313
ieslēgt skaņu	3310
iesūti fotogrāfijas	3322
iesūti ziņu	3322
iesūtīt ziņu	3322
iesūtīt ziņu anonīmi	3322
ievadiet derīgu e-pasta adresi	3319
ieși din ecran complet	4092
igal reedel. tasuta. ilma spämmita	1778
igen, kérek	2584
igen, kérem	2584
igen, köszönöm	2584
ignorar anúncio	3994
ignorer la publicité	2226
ihre meinung zählt	850
ihre stimme wurde gezählt	92	979
ikke abonnent ennå	3650
ikke gå glipp av	3570
ikke nå	3531	3643
ikmēneša ziedojums	3316
il più popolare	2873
il più scelto	2872
il tuo browser non può riprodurre il video	2809
il tuo commento sarà pubblicato dopo l'approvazione	2824
il tuo messaggio è stato inviato	2874
il tuo voto è stato inviato	2845
il tuo voto è stato registrato	2845
iletişim	4849	4866
ilgili içerikler	4850
ilginizi çekebilecek haberler	4850
ilginizi çekebilir	4850
ilmoita asiavirheestä	1938
ilmoita virheestä	1938
im browser öffnen	1032
image précédente	2234
imaginea anterioară	4142
imaginea următoare	4142
imam račun	4388	4587
imate namig? pišite nam	4596
imate priču za nas	4397
imię	3806
imię i nazwisko	3806
impossible de charger la vidéo	2226
impossible de lire la vidéo	2226
imprimir artículo	1637
imprimir esta matéria	3934
in bài	5140
in bài viết	5140
in công thức	62
in trang này	5187
inbäddat innehåll	4713
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
inga kommentarer än	4747
ingen åsikt	4706
ingresá	1634
ingyen, minden héten	2521
ingyen, spam nélkül	2594
ingyenes regisztráció	2492
ingyenes szállítás	2567
inicia la sessió per comentar	448
inicia sesión	1534
inicia sesión con google	1667
inicia sesión para comentar	1641
inicia sessió	414
inicia sessió amb google	473
iniciar reproducción	1696
iniciar reprodução	3994
iniciar sesión	1534
iniciar sesión con apple	1634
iniciar sesión con facebook	1634
iniciar sesión con google	1634
iniciar sessão	3845
inicie sesión	1534
inläst av en syntetisk röst	4716
inne artykuły	3722
innehåll från annonsör	4752
innehåll från våra partner	4752
innehållet kan inte visas	4713
innehållet är skyddat av upphovsrätt	4683
innhold fra annonsør	3580
innhold fra våre annonsører	3671
innhold fra våre partnere	3671
inscription confirmée	2232
inscription à la newsletter	2070
inscrivez-vous à notre newsletter	2070
inscrição confirmada	4000
inscrição realizada com sucesso	3967
insira o seu endereço de email	3927
insira um e-mail válido	3967
instagram-bejegyzés betöltése	2572
instagramで見る	3052
instagramの投稿を読み込む	3021
instagram에서 보기	3184
instagram에서 이 게시물 보기	3184
instalează aplicația	4069
inställningar	4638
inte prenumerant än	4730
integritetsinställningar	4713
introdu emailul tău	4140
introduce tu correo electrónico	1702
introduce un correo electrónico válido	1669
introduce un correo válido	1669
introduce un email válido	1630
introduceți adresa de email	4140
introduceți o adresă de email validă	4115
introdueix un correu vàlid	475
intră în cont	4025
invítanos a un café	1529
iná suma	4484
início	3888
ir a la galería	1673
ir a la página de donaciones	1663
ir para a navegação	3886
ir para a página de doações	3961
ir para a página de donativos	3961
ir para o conteúdo	3888
ir para o conteúdo principal	3886
ir para o rodapé	3886
irány a bolt	2566
irányítószám	2595
isključi zvuk	4379
isključio sam blokator oglasa	4384
isključite adblock	4384
isključite blokator oglasa	4384
ispiši	4321
ispiši recept	62
ispiši članak	4405
ispravci i pojašnjenja	4397
isso foi útil	3937
istediğin zaman iptal et	4934
istediğiniz zaman abonelikten çikabilirsiniz	4886
istediğiniz zaman iptal edin	4832
isto foi útil	3937
iz naše trgovine	4375	4573
iz našeg shopa	4375
izberi naročnino	4587
izberite naročnino	4587
izbor uredništva	4521
izdrukāt	3274
izmēģini # dienas bez maksas	3269
izslēdziet reklāmu bloķētāju	3315
izslēgt skaņu	3310
izveidots ar mākslīgo intelektu	3323
izvēlies abonementu	3317
izvēlies summu	3316
izvēlieties abonementu	3317
izvēlieties summu	3316
izvēlēties plānu	3317
içeriğe geç	4856
içeriği görüntüle	4920
içeriği göster	4920
içeriği yükle	4920
iş birliği	4843
iş birliğiyle	4951
iš mūsų parduotuvės	3238
iš mūsų partnerių	3261
išbandykite # dienų nemokamai	3200
išjungiau reklamos blokavimą	3247
išjungti garsą	3242
išjunkite reklamos blokavimą	3247
išorinis turinys	3218
išsaugoti	3205
išsaugoti nustatymus	3240
išsaugoti pasirinkimą	3240
išsaugoti straipsnį	3205
išsaugoti vėlesniam laikui	3259
išversta automatiškai	3256
išversta dirbtinio intelekto	3256
""", 'j': """
j'ai déjà donné	2050
j'ai déjà un compte	2060
j'ai désactivé adblock	2190
j'ai désactivé mon adblock	2190
j'ai désactivé mon bloqueur	2190
ja hi estàs subscrit	442
ja hi estàs subscrit? entra	442
ja n'ets subscriptor? inicia sessió	414
ja tens compte? inicia sessió	442
ja, gärna	4722
ja, slå på	4722
jaa sähköpostilla	2036
jaa twitterissä	1925
jaa x:ssä	1925
jag förstår	4638
jag har stängt av annonsblockeraren	4723
jag har stängt av den	4726
jag har stängt av min annonsblockerare	4723
jag stödjer redan	4613
jaga sõbraga	1731
jak chronimy nasze źródła	3813
jak chronimy źródła	3813
jak chráníme své zdroje	624
jak chráníme zdroje	624
jak to zrobić	3795
jak vypnout blokování reklam	606
jak wyłączyć adblocka	3794	3795
jak wyłączyć blokowanie reklam	3794
jakość	3789
jatka sähköpostilla	2016
jau turiu paskyrą	3250
jaunākie	3271
jaunākie vispirms	3324
jautā mākslīgajam intelektam	3275
javascript ei ole käytössä	2000
javascript er slået fra	750
javascript er slått av	3637
javascript està desactivat	459
javascript ir izslēgts	3310
javascript išjungtas	3242
javascript je isključen	4379
javascript je vypnutý	598
javascript jest wyłączony	3788
javascript måste vara påslaget	4716
javascript on pois päältä	2000
javascript on välja lülitatud	1769
javascript är avstängt	4716
javascript är inaktiverat	4716
javascript đã bị tắt	5206
javascript вимкнено	5086
javascript е изключен	312
javascript отключен	4266
javascript отключён	4266
javascript מושבת	2340
javascript ถูกปิดใช้งาน	4803
javascriptが無効になっています	3021
javascript已停用	5351
javascript已禁用	5351
javítások és pontosítások	2601
je commande ce numéro	2147
je consens au traitement de mes données	2198
je découvre l'offre	2231
je découvre les offres	2231
je fais un don défiscalisé	2192
je gère mes choix	2103
je gère mes cookies	2099
je m'équipe	2217
je paramètre mes choix	2103
je soutiens déjà	2050
jede spende zählt	919
jede unterstützung hilft	1002
jeder beitrag zählt	919
jeder euro zählt	919
jederzeit kündbar	1005
jednorazový dar	4484
jednorazový príspevok	4485
jednorázový dar	609
jednorázově	500
jednou týdně, zdarma	509
jeg forstår	3559
jeg har slået den fra	760
jeg har slået min adblocker fra	758
jeg har slått av annonseblokkering	3645
jeg har slått den av	3646
jeg støtter allerede	647	3531
jegyek itt kaphatók	2515
jegyvásárlás	2567
jelenlegi idő	2578
jelenlegi idő #	2577
jelentkezzen be vagy regisztráljon	2492
jelentés	2606
jelszó	2592
jelszó megjelenítése	2591
jen nezbytné cookies	595
jen pro předplatitele	502
jesteś już prenumeratorem	3802
jesteś już subskrybentem	3802
jetzt angebot wählen	926
jetzt anhören	830
jetzt reinhören	905
jetzt rätseln	979
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
joacă acum	4087
joacă gratuit	4087
joacă responsabil	4130
jobs in ihrer nähe	903
jogar grátis	3940
jogue grátis	3940
jokainen euro on tärkeä	2014
jokainen lahjoitus on tärkeä	2014
jokin meni pieleen. yritä uudelleen	2020
jokin meni vikaan. yritä uudelleen	2020
jotain meni vikaan. yritä myöhemmin uudelleen	2020
jotain meni vikaan. yritä uudelleen	2020
još nema komentara	4401
još nemate račun	4388
još niste pretplatnik	4388
još vesti	4318
još vijesti	4318
jsem předplatitel, přihlásit se	503
jste už předplatitel	612
junte-se à conversa	3923
jurnalismul de calitate costă	4074
juttu jatkuu kuvan jälkeen	1928
juttu jatkuu mainoksen jälkeen	1928
juttu jatkuu videon jälkeen	1928
juttu on luettu koneäänellä	2000
juttua päivitetään	1928
jutun lukee koneääni	1925
jutun lukee synteettinen ääni	2000
jutun lukee tekoäly	2000
jutun lukee tekoälyääni	1925
jutun voi myös kuunnella	1925
już głosowałeś	3775
już obserwujesz	3821
już wspieram	3684
już wyłączyłem	3798
já desativei	3958
já desativei o bloqueador	3958
já doei	3840
já está inscrito	4000
já nas bancas	3913
já segue este autor	3979
já segue este tema	3979
já sou apoiador	3840
já sou assinante	3845
já tem conta	3845
já tem uma conta	3845
já tenho conta	3965
já votou	3938
já é assinante? faça login	3845
já é subscritor	3932
já é subscritor? inicie sessão	3932
játssz most	2560
játék indítása	2560
jährlich abgerechnet	1004
jährliche abrechnung	1005
jährliche zahlung	1005
jälgi autorit	1784
jälgi teemat	1784
jälgid juba	1784
jälgid seda teemat	1784
jäljellä oleva aika	2000
jäljellä oleva aika #	2000
jäljellä oleva aika -#	2000
jäljentäminen kielletty	2028
järelejäänud aeg	1770
järelejäänud aeg -#	1769
järgmine artikkel	1780
järgmine leht	1780
järgmine pilt	1780
järgmine video	1769
järjestys	2033
järjestä	2033
jäsenetu	1994
jäta mind meelde	1776
jätka apple'iga	1776
jätka facebookiga	1776
jätka google'iga	1776
jätä kommentti	1938
jūs izmantojat reklāmu bloķētāju	3315
jūs jau balsavote	3236
jūs jau esat nobalsojis	3304
jūs naudojate reklamos blokavimo programą	3247
jūs sekate šią temą	3258
jūs sekojat šai tēmai	3325
jūsu balss ir ieskaitīta	3304
jūsu balss ir pieņemta	3304
jūsu e-pasta adrese	3319
jūsu e-pasts	3319
jūsu vārds	3320
jūsu ziņa	3320
jūsų balsas užskaitytas	3236
jūsų balsas įskaitytas	3236
jūsų el. paštas	3225
jūsų el. pašto adresas	3225
jūsų vardas	3253
jūsų žinutė	3253
""", 'k': """
k tématu	529
k téme	4419
kaikki oikeudet pidätetty	2028
kaip išjungti reklamos blokavimą	3247
kaip saugome šaltinius	3255
kakinställningar	4713
kako isključiti adblock	4384
kako isključiti blokator oglasa	4384
kako štitimo izvore	4397
kako štitimo svoje izvore	4397
kalan süre	4918
kapcsolat a szerkesztőséggel	2601
kapcsolat a szerzővel	2597
kapcsold ki a reklámblokkolót	2585
kapcsolja ki a hirdetésblokkolót	2585
kapcsolódó	2513
kapcsolódó cikk	2513
kapcsolódó cikkek	2513
kapcsolódó tartalom	2513
kapcsolódó témák	2513
karte öffnen	864
kas kokkuvõte oli kasulik	1732
kas mėnesį remti	3248
kategóriák	2513
katrs eiro ir svarīgs	3316
katrs eiro palīdz	3316
katrs ziedojums palīdz	3316
katru piektdienu. bez maksas. bez surogātpasta	3319
katso kuvat tästä	1943
katso myös	1941
katso video tästä	1943
katso video yltä	1943
kattintson a nagyításhoz	2597
kaupallinen sisältö	2038
kaupallinen yhteistyö	88	1928
kaupallisen kumppanin sisältö	2038
kaut kas nogāja greizi. mēģiniet vēlreiz	3319
kaydiniz için teşekkürler	4886
każda wpłata pomaga	3800
każda wpłata się liczy	3800
każda złotówka pomaga	3800
każda złotówka się liczy	3800
każde wsparcie się liczy	3800
každou neděli, zdarma	509
každá koruna pomáhá	610
každá koruna se počítá	610
každé euro pomáha	4485
každé euro sa počíta	4485
každé pondělí, zdarma	509
každé ráno, zdarma	509
každý dar pomáha	4485
každý dar pomáhá	610
každý piatok. zadarmo. bez spamu	4490
každý príspevok pomáha	4485
každý príspevok sa počíta	4485
každý pátek do e-mailu	509
každý pátek, zdarma	509
každý pátek. zdarma. bez spamu	616
každý příspěvek pomáhá	610
každý příspěvek se počítá	610
každý týden, zdarma	509
kažkas nutiko. bandykite dar kartą	3252
kdykoli lze zrušit	503
kdykoliv lze zrušit	503
kdykoliv můžete zrušit	612
keela kõik	1768
keeldu kõigist	1768
keisti sutikimą	3240
keisti šrifto dydį	3259
kenttä on pakollinen	2020
kereskedelmi együttműködés	2567
keresztnév	2595
keresztrejtvény	2563
keresés	2515
keskeytä	2001
keskustelu on päättynyt	2032
keskustelun säännöt	2032
kevesebb mutatása	2597
kezdőlap	2515
không phải bây giờ	5130
không spam	5218
không thể hiển thị nội dung này	5206
không thể phát video	5202
không thể phát video này	5202
không thể tải video	5236
không, cảm ơn	5130
ki kan gjøre feil	3663
ki-antworten können fehler enthalten	1019
ki-übersetzung	1020
ki-übersicht	893
kiekvieną penktadienį. nemokamai. be šlamšto	3252
kiellä kaikki	1998
kiitos viestistäsi	2020
kiitos äänestämisestä	1985
kiitos äänestäsi	92	1985
kiitos! tarkista sähköpostisi	2020
kijelentkezés	2492
kikapcsoltam a hirdetésblokkolót	2585
kingi artikkel sõbrale	1731
kinyitás	2517
kipróbálom	2492
kirjaudu sisään	1914
kirjaudu sähköpostilla	2016
kirjoita sähköpostiosoitteesi	1917
kitas vaizdo įrašas	3242
kitöltöm a kvízt	2560
kiválasztom	2592
kiválasztás	2592
kizárólag előfizetőknek	2591
kişisel verilerimin işlenmesini kabul ediyorum	4936
kiểm tra hộp thư của bạn	5218
kiểm tra kiến thức của bạn	5198
kjøp abonnement	3535
kjøp billett	3631
kjøp billetter	3631
kjøp billetter her	3631
kjøp boka	3631
kjøp boken	3631
kjøp her	3631
kjøp lisens	3661
kjøp nå	3631
kjøp rettigheter	3661
kjøp tilgang	3535
klausies podkāstu	3276
klausies podkāstu šeit	3276
klausies šo rakstu	3274
klausies šo rakstu (# min	3274
klausykite tinklalaidės	3207
klausykite tinklalaidės čia	3207
klausykitės straipsnio	3205
klausīties	3274
klausīties rakstu	3274
kliknij, aby powiększyć	3808
kliknutím zväčšíte	4493
kliknutím zvětšíte	619
klippet er ikke længere tilgængeligt	750
klippet är inte längre tillgängligt	4716
ključne besede	4521
ključne reči	4318
ključne riječi	4318
klíčová slova	529
kniha s věnováním autora	518
knihkupectví	517
kodex diskutujících	631
kodėl matau šią reklamą	3261
kohustuslik väli	1778
kohustuslikud väljad	1778
kokeile # päivää maksutta	1914
kokkuvõtte tegi tehisintellekt	1782
koko näyttö	2001
kolačići	4334
kom ihåg mig	4731
komentarai uždaryti	3257
komentariši	4402
komentarų dar nėra	3257
komentarų nėra	3257
komentavimas išjungtas	3206
komentavimas uždarytas	3257
komentavimo taisyklės	3206
komentiranje je onemogućeno	4401
komentovať	4504
komentáre	4422
komentář	527
komentáře	527
komentāri	3269
komentāri ir slēgti	3324
komentāru vēl nav	3324
komentēt	3269
komentēšana ir slēgta	3275
komentēšanas noteikumi	3275
komercijalni sadržaj	4407
komerčné oznámenie	4418
komerční obsah	637
komerční prezentace	637
komerční sdělení	88	516
komerční článek	637
komerčný obsah	4508
komerčný článok	4508
komment jelentése	2605
komment küldése	2605
komment írása	2605
kommentar gelöscht	1021
kommentarer blir gjennomgått før publisering	3573
kommentarerna förhandsmodereras	4644
kommentarerna är stängda	4747
kommentek megjelenítése	2605
kommentek megtekintése	2509
kommentelési szabályzat	2509
kommentoi ensimmäisenä	2032
kommentoinnin säännöt	2032
kommentointi on päättynyt	2032
kommentér	679
kommersiellt innehåll	4752
konekäännetty	2030
konekäännös	2031
kontakt z redakcją	3813
kontakta författaren	4736
kontaktirajte uredništvo	4596
kontaktovať autora	4493
kontaktovať redakciu	4497
kontynuuj bez wyłączania	3794
koostöö	1735
kopiera gåvolänk	4751
kopiera länk	4632
kopiera länken	4632
kopiering förbjuden	4742
kopijuoti draudžiama	3262
kopijuoti nuorodą	3200
kopioitu leikepöydälle	2036
kopiraj povezavo do članka	4524
kopirano u međuspremnik	4405
kopirano v odložišče	4603
kopiér link	662
kopiér linket	662
kopsavilkumu veidojis mākslīgais intelekts	3323
kopírovanie zakázané	4498
kopírovat odkaz	512	513
kopírovať odkaz	4422
kopírování zakázáno	625
kopēt saiti	3269
kopēšana aizliegta	3329
korisničko ime	4389
korisničko ime ili e-mail	4388
korzyść dla prenumeratorów	3781
korábban írtunk róla	2513
kostenlos und jederzeit kündbar	1006
kosárba	2503
kosárba rakom	2566
kosárba teszem	2566
koupit aktuální vydání	592
koupit lístky	592
koupit nyní	592
koupit časopis	592
kreiraj račun	4311
kreirano uz pomoć ai	4400
kreirano uz pomoć umjetne inteligencije	4400
kreuzworträtsel	981
križaljka	4373
križanka	4571
krzyżówka	3778
krížovka	4469
książka z autografem	3704
książka z autografem autora	3704
książki z autografem	3704
księgarnia	3705
księgarnia internetowa	3705
kuidas reklaamiblokeerija välja lülitada	1774
kullanim koşullari	4844	4866
kumppanin sisältö	2038
kumppanisisältö	2038
kun nødvendige	3634
kun nødvendige cookies	747
kup dostęp	3688
kup książkę	3781
kup licencję	3814
kup licencję na publikację	3814
kup tę książkę	3781
kup w księgarni	3704
kupi naročnino	4517
kupte nám kávu	609
kuula taskuhäälingut	1733
kuuntele podcast tästä	1943
kvíz dne	586
kvíz dňa	4468
kvíz indítása	2560
kvíz kitöltése	2560
kyllä kiitos	2007
kyllä, kiitos	2007
kysy tekoälyltä	1938
kytke ilmoitukset päälle	2004
käyttäjätunnus	2018
käyttäjätunnus tai sähköposti	2016
käyttöehdot	1931
käytä etu	1929
käytät mainonnanestoa	2011
käytät mainosten esto-ohjelmaa	2008
käytät mainosten estoa	2008
käytät mainostenesto-ohjelmaa	2008
käännetty automaattisesti	2030
käännetty tekoälyllä	2030
kép #/#	2596
kép a képben	2578
kép megtekintése	2596
kép nagyítása	2597
kép: #/#	2596
képaláírás megjelenítése	2597
képek megtekintése	2596
kér értesítést	2581
kérdezze ai-asszisztensünket	2509
kérek értesítést	2581	2582
kérem a hírlevelet	2519
kérjük, adjon meg érvényes e-mail-címet	2594
kérjük, kapcsolja ki a hirdetésblokkolót	2585
kérjük, töltse ki ezt a mezőt	2594
később	2584
kích thước chữ	66
kódex diskutujúcich	4503
kõik artiklid	1780
kõik autori artiklid	1780
kõik kommentaarid	1783
kõik õigused reserveeritud	1788
könyvajánló	2503
könyvesbolt	2503
könyváruház	2503
köp	4618
köp biljett	4709
köp biljetter	4709
köp biljetter här	4709
köp boken	4709
köp boken här	4709
köp din biljett	4709
köp här	4709
köp licens	4742
köp rättigheter	4742
köszönjük a feliratkozást	2519
köszönjük a regisztrációt	2594
köszönjük a szavazatodat	2560
köszönjük a szavazatot	92
köszönjük a szavazatát	92	2560
köszönjük az üzenetet	2594
köszönjük üzenetét	2594
köszönjük! ellenőrizze postafiókját	2594
köszönjük, hogy feliratkozott	2594
köszönjük, hogy feliratkoztál	2594
köszönjük, hogy szavazott	2560
köszönjük, hogy szavaztál	2560
köszönöm, nem	2487
kötelező	2595
kötelező kitölteni	2594
kötelező mező	2594
kötelező mezők	2594
kövesd a témát	2607
kövesse a témát	2607
kövesse élőben	2597
követed	2609
követem	2609
követem a szerzőt	2607
követem a témát	2607
következő	2515
következő cikk	2513
következő fotó	2597
következő kép	2597
következő oldal	2597
következő videó	2577
követve	2608
követés	2609
követés leállítása	2607
követés megszüntetése	2607
közlemény: adomány	2588
közlemény: támogatás	2588
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
kúpiť e-knihu	4472
kúpiť knihu	4472
kúpiť licenciu	4498
kúpiť lístky	4472
kúpiť predplatné	4415
kúpiť teraz	4472
kúpiť vstupenku	4472
kúpiť vstupenky	4472
kúpiť časopis	4472
kúpte nám kávu	4484
kúpte si knihu	4472
kúpte si vstupenky	4472
küfür, hakaret içeren yorumlar onaylanmamaktadir	4849
küldd be a fotóidat	2601
küldd el egy barátodnak	2610
küldd tovább a cikket	2499
küldje be fotóit	2601
küldje el barátjának	2498
küldje el fotóit	2601
küldje el ismerősének	2499
küldjön névtelen üzenetet	2601
küldjön tippet	2601
küldés	92	2498	2595
küldés e-mailben	2498
küldés whatsappon	2610
külső tartalom	2515
künye	4844	4866
küpsiste kasutamine	1767
küpsiste seaded	1744
küsi tehisarult	1732
küsitlus	93
küsitluse tulemused	1770
kā izslēgt reklāmu bloķētāju	3315
kā mēs sargājam avotus	3322
kā tev patika raksts	3275
kā tu domā? balso	3276
kāpēc es redzu šo reklāmu	3328
ką manote? balsuokite	3207
křížovka	589
kết quả bình chọn	5233
kết quả thăm dò	5233
kết thúc quảng cáo	5201
""", 'l': """
l'accès à tous les articles	2231
l'offre intégrale	2231
la discussione è chiusa	2781
la donazione è detraibile	2868
la encuesta del día	1575
la lecture automatique est désactivée	2226
la más popular	1668
la nota continúa después del anuncio	1566
la noticia continúa abajo	1713
la noticia continúa debajo	1713
la notícia continua a sota	454
la palabra del día	1689
la pregunta del día	92
la pubblicità continua	2917
la publicidad continúa	1713
la rédaction n'a pas participé	2243
la rédaction vous conseille	2111
la sélection de la rédaction	2111
la tua richiesta è stata inviata	2907
la vidéo commence dans #	2226
la vidéo ne peut pas être lue	2180
labojumi un precizējumi	3322
ladda inlägg	4713
ladda inlägget	4713
ladda innehåll	4713
ladda innehållet	4713
ladda ned på google play	4718
lae äpp alla	1771
lahenda ristsõna	1763
lahjoita artikkeli ystävälle	1925
lai komentētu, ielogojies	3275
lai komentētu, pieslēdzies	3275
laisser une réponse	2172
laita ilmoitukset päälle	2004
lancer la vidéo	2226
lap tetejére	2597
las más leídas	1579
las más leídas de hoy	1638
las noticias más leídas	1638
lasa sintētiska balss	3310
lasi arī	3271
lasi bez ierobežojumiem	3317
lasi bez reklāmām	3328
lasi komentārus	3275
lasi tālāk	3269
lasi vairāk šeit	3276
lasi vēl	3271
lasiet arī	3271
lasiet vēl	3271
last inn siden på nytt	3646
last siden på nytt	3646
lasă un comentariu	4040
lasă un răspuns	4084
lasīt komentārus	3275
lasīt tālāk	3276
lasīt vairāk	3276
lasīt visu rakstu	3321
lasīt vēlāk	3274
lasītākie	3271
lataa lisää	1943
lataa sisältö	1997
lataa ääni	2000
lautstärke	992
lavet ved hjælp af ai	777
le choix de la rédaction	2111
le club des abonnés	2178
le journal numérique	2060
le lecteur vidéo est en cours de chargement	2180
le lien a été copié	2163
le lien a été copié dans le presse-papiers	2163
le notizie più lette	2839
le più lette	2787
le za naročnike	4587
lea también	1579
lecteur vidéo	2226
lecture limitée	2062
lecture réservée aux abonnés	2062
lee sin límites	1634
lee también	1579
leer artículo completo	1585
leer el artículo completo	1673
leer el siguiente artículo	1704
leer más	1585
leer siguiente artículo	1704
leer también	1579
leer transcripción	1648
legfrissebb elöl	2605
legfrissebb hírek	2513
leggi di più	2792
leggi più tardi	2837
legjobb ajánlat	2592
legjobb ár	2592
legnépszerűbb	2513	2592	2606
legrégebbi	2606
legrégebbi elöl	2605
legújabb	2606
legújabb elöl	2605
leia a matéria completa	3935
leia a notícia completa	3971
leia as notícias no aplicativo	3925
leia também	3883
leisti pranešimus	3245
leisti vaizdo įrašą	3242
leitor de vídeo	3994
leitor de áudio	3994
lejupielādēt app store	3312
lejupielādēt audio	3310
lejupielādēt lietotni	3312
lejupielādēt no app store	3312
lejupielādēt no google play	3312
lejátszás	2578
lejátszási sebesség	2577
len nevyhnutné cookies	4474
len pre predplatiteľov	4415
ler grátis	3999
ler o próximo artigo	4002
ler próximo artigo	4002
ler transcrição	3946
les choix de la rédaction	2111
les commentaires sont réservés aux abonnés	2219
les den først i appen	3639
les først i appen	3639
les lecteurs ont aussi consulté	2165
les mieux notés	2173
les mots croisés du jour	2220
les més llegides	445
les også	3570
les plus commentés	2111
les plus consultés	2202
les plus partagés	2111
les plus récents	2173
les prix indiqués sont susceptibles d'évoluer	2147
les résultats du vote	2219
les våre debattregler	3564
letiltás	2584
letna naročnina	4588
letno plačilo	4588
letölthető a google play áruházból	2579
letölthető az app store-ból	2579
letöltés az app store-ból	2579
leído por una voz sintética	1648
leído por voz sintética	1648
li e aceito a política de privacidade	3927
libovolná částka	609
licenc vásárlása	2602
licencja na publikację	3814
liczy się każda wpłata	3800
liczy się każda złotówka	3800
lido por uma voz sintética	3946
lielāks teksts	3326
lien copié	2089
lien copié dans le presse-papiers	2163
lietošanas noteikumi	3286
liitudes nõustud kasutustingimustega	1751
liity jäseneksi	1912
likęs laikas	3243
likęs laikas -#	3242
lineでシェア	2947
lineでシェアする	2994
lineでログイン	3034
lineで共有	3048
lineで送る	2947
link a vágólapra másolva	2498
link bài gốc	5187
link copiado para a área de transferência	3934
link kopiëren	3361
link másolva	2498
link másolása	2498
link został skopiowany	3823
lire l'article précédent	2234
lire la suite pour #€	2060
lire la vidéo	2115
lire à haute voix	2089
lire également	2111
lisätiedot	1944
lisää aiheesta	1941
lisää artikkeleita	2023
lisää ensisijaiseksi lähteeksi	2034
lisää kirjoittajalta	2023
lisää kommentti	2032
lisää omiin aiheisiin	2034
lisää ostoskoriin	1994
lisää samalta kirjoittajalta	2023
lisää suosikkilähteeksi	2034
livrare gratuită	4130
liên hệ	5151
liên hệ quảng cáo	5223
liên hệ tòa soạn	5223
liên hệ với tòa soạn	5223
liên kết tài trợ	5191
liên quan	5152
ljud på	4717
ljudet är ai-genererat	4716
llegeix la transcripció	455
llegeix sense límits	442
llegeix també	417
llegir més	445
llegit per una veu sintètica	455
lo + leído	1579
lo esencial cada mañana	1702
lo más comentado	1579
lo más compartido	1579
lo más leído	1579
lo más popular	1579
lo más visto	1579
lo más visto hoy	1638
lo último	1579
locuri de muncă	4061
loe lähemalt	1733
loe lähemalt siit	1733
loe äpis	1771
loeb sünteetiline hääl	1769
logi sisse või loo konto	1726
los lectores también leyeron	1638
luba kõik	1744
luba kõik küpsised	1767
lubię to	3699	3820
lucrează cu noi	4061
lue keskustelun säännöt	1938
lue lisää	1941
lue lisää aiheesta	1941
lue myöhemmin	1925
lue myös	1941
lue vähemmän	1991
lugu jätkub pärast reklaami	1735
lugu täieneb	1733
lui écrire	2139
lukijana synteettinen ääni	2000
luotu tekoälyllä	2030
luôn cho phép	5206
luôn hiển thị	5206
luštit	589
luštit křížovku	586
lyd på	3638
lze kdykoli zrušit	503
làm bài trắc nghiệm	5198
làm mới trang	5212
làm trắc nghiệm	5198
lägg till i mina ämnen	4749
lägg till oss som föredragen källa	4749
lägg till som föredragen källa	4749
lähetä	92	2021
lähetä kommentti	2032
lähetä kuvasi	2027
lähetä palaute	2030
lähetä palautetta	2030
lähetä sähköpostilla	1925
lähetä viesti	2020
lähetä viesti toimittajalle	2023
lähetä vinkki	2027
lähetä vinkki nimettömänä	2027
lämna en kommentar	4644
lämna ett svar	4747
lämna feedback	4745
längd	4717
längd #	4717
länk kopierad	4632
länken har kopierats	4751
länken kopierad	4632
länken är kopierad	4632
läs den först i appen	4718
läs dokumentet	4655
läs domen	4655
läs först i appen	4718
läs hela	4736
läs hela artikeln	4654
läs hela texten	4654
läs hela texten här	4654
läs i webbläsaren	4758
läs in sidan igen	4726
läs kommentarer	4644
läs mer	4651	4654
läs mer om	4651
läs mindre	4706
läs också	4651
läs på webben	4758
läs senare	4632
läs transkription	4716
läs utan annonser	4752
läs vidare	4618	4651
läs våra kommentarsregler	4644
läs även	4651
läsarerbjudande	4709
läsarerbjudanden	4709
läsarfrågan	92	4702
läsarresa	4709
läsarresor	4709
lästid	4654
lästid # min	4654
lås artiklen op	764
lås op	651
lås op for artiklen	764
lås opp artikkelen	3535
lås opp saken	3535
lås upp	4731
lås upp artikeln	4618
låst artikel	4730
låst innehåll	4731
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
lên đầu trang	5155
líbí se mi	632
lõpeta jälgimine	1784
lös korsordet	4702
lösenord	4731
löysitkö virheen	2027
løs krydsord	736
løs krydsordet	736
løs kryssordet	3623
lùi # giây	5202
lúštiť krížovku	4468
lülita reklaamiblokeerija välja	1774
lülitasin reklaamiblokeerija välja	1774
lütfen geçerli bir e-posta adresi girin	4936
lūdzu, izslēdziet reklāmu bloķētāju	3315
lưu	5140
lưu bài	5140
lưu bài viết	5140
lưu bài để đọc sau	5187
lưu cài đặt	5206
lưu công thức	62
lưu tin	5177
lưu tùy chọn	5206
lấy link	5187
""", 'm': """
magari più tardi	2745
mai multe articole de același autor	4119
mai multe opțiuni	4039	4128
mai târziu	4021	4102
mainonnanesto käytössä	2011
mainonnanesto on käytössä	2011
mainos päättyy	1928
mainossisältö	1930
mainostajan sisältö	2038
mainosten estäminen käytössä	2011
mainīt burtu izmēru	3326
mainīt piekrišanu	3308
mais notícias	3883
mais opções	3982
mais opções de partilha	3981
maksettu mainossisältö	1930
maksettu sisältö	1928
maksettu yhteistyö	2038
maksettua mainossisältöä	1930
maksettua sisältöä	1930
mam już konto	3802
mam prenumeratę	3802
manas tēmas	3325
mantener la sesión iniciada	1667
mantener sesión iniciada	1667
manter sessão iniciada	3965
mantén la sessió iniciada	473
manşetler	4850
maschinell übersetzt	1019
maschinelle übersetzung	1020
masintõlgitud	1782
maskinoversættelse	779
maskinöversatt	4744
maskinöversättning	4746
masquer la publicité	2147
masquer les réponses	2172
masz już konto	3688
masz już konto? zaloguj się	3688
masz włączonego adblocka	3794
materialet er vernet etter åndsverkloven	3661
materialet är skyddat enligt lagen om upphovsrätt	4681
materialet är upphovsrättsskyddat	4682
materiał komercyjny	3825
materiał niedostępny	3788
materiał partnera	3703
materiał partnerski	3825
materiał promocyjny	3703
materiał płatny	3825
materiał sponsorowany	3703
materiał wideo niedostępny	3788
materiał zewnętrzny	3703
matéria exclusiva para assinantes	3932
matérias relacionadas	3883
mazāks teksts	3326
mağazamiz	4916
mağazaya git	4916
mašinski prevedeno	4400
mašīntulkots	3323
mažesnis tekstas	3259
me désabonner	2249
me désinscrire	2249
me ei saa seda sisu näidata	1767
me réabonner	2231
media społecznościowe	3700
medlemsförmån	4709
megjelenítés és elfogadás	2569
megnyitás	2517
megnyitás az alkalmazásban	2579
megnézem	2515
megnézem a galériát	2597
megnézem az ajánlatot	2566
megnézem az eredményt	2560
megnézem az árat	2566
megosztás	2498
megosztás a facebookon	2498
megosztás ajándékként	2610
megosztás e-mailben	2610
megosztás facebookon	2498
megosztás twitteren	2498
megosztás whatsappon	2610
megrendelem a könyvet	2504
megrendelés	2503
megveszem a könyvet	2566
mehr für dich	931
mehr für sie	931
meld deg av når som helst	3653
meld deg på	3542
meld deg på nyhetsbrevet	3542
meld meg på	3653
mentions légales	2099
mentés	2498
mentés későbbre	2498
menú	1585
menü	860	1011	2515	4856
menü schließen	860
menü öffnen	860
menüyü kapat	4967
mer från	4651
mer läsning	4651
merci ! votre message a bien été envoyé	2198
merci d'avoir voté	92	2151
merci de le désactiver pour continuer	2190
merci, votre vote a été pris en compte	2172
mergi la pagina de donații	4109
mergi la rețetă	62
mesajiniz başariyla gönderildi	4936
mesajiniz gönderildi	4936
mesajul dumneavoastră a fost trimis	4115
mesajul tău	4116
mesačne	4488
mesačná platba	4488
mesačné predplatné	4488
mesačný dar	4484
mesečna donacija	4386	4585
mesečna naročnina	4588
mesečna pretplata	4389
mesečno	4389	4588
mesečno plačilo	4588
messaggio pubblicitario con finalità promozionale	2816
mest läst	4651
mest lästa	4651
mest læst	687
mest læste	687
mest populär	4731
mest populärt	4731
mest populær	765	3651
mest populære	765	3651
mesterséges intelligencia készítette	2604
mesterséges intelligenciával készült	2604
metinė prenumerata	3251
mettre de côté	2244
mi donación	1700
mi készítette	2604
mi var kļūdīties	3323
mi által generált	2604
mi-összefoglaló	2515
micșorează textul	4128
mida sina arvad? hääleta	1733
midagi läks valesti. proovi uuesti	1778
miesięcznie	3803
miks ma seda reklaami näen	1787
miksi näen tämän mainoksen	2038
mina ämnen	4749
mind a # fotó megtekintése	2596
mind a # fotók megtekintése	2596
mind a # kép megtekintése	2596
mind a # képek megtekintése	2596
mind a fotó megtekintése	2596
mind a fotók megtekintése	2596
mind a kép megtekintése	2596
mind a képek megtekintése	2596
minden adomány számít	2589
minden forint segít	2589
minden forint számít	2589
minden hozzájárulás számít	2589
minden héten e-mailben	2521
minden héten, ingyen	2521
minden hétfőn, ingyen	2521
minden pénteken a postaládájában	2521
minden pénteken, ingyen	2521
minden pénteken. ingyen. spam nélkül	2594
minden reggel a postafiókjában	2521
minden reggel a postaládájában	2521
minden süti elfogadása	2569
minden támogatás segít	2589
mindet elutasítom	2570
mindig engedélyezem	2569
mindig engedélyezés	2569
mindig megjelenítem	2569
minn meg på det senere	3531
minőség	2578
mira el vídeo	436
mira también	1704
mit ki übersetzt	1019
mit paypal unterstützen	1001
mitä mieltä olet? äänestä	1943
miért látom ezt a hirdetést	2612
miễn phí vận chuyển	5231
miễn phí, không spam	5218
mjesečna donacija	4386
mjesečna pretplata	4389
mjesečno	4389
modalità di pagamento	2749
moderációs alapelvek	2605
moderálási elvek	2509
modifică preferințele cookie	4054
modifică setările	4136
modifier mes préférences	2141
modifier mes préférences de cookies	2102
modifier vos préférences	2184
modtag en notifikation, når vi skriver om emnet	690
modération a priori	2219
mogoče kasneje	4528
mogą cię zainteresować	3722
mohlo by se vám líbit	529
mohlo by vás také zajímat	529
mohlo by vás tiež zaujímať	4419
mohlo by vás zajímat	529
mohlo by vás zaujímať	4419
moje témata	633
moje témy	4505
mokama partnerystė	3261
molimo isključite blokator oglasa	4384
molimo vas, isključite adblock	4384
monatlich kündbar	926
montant personnalisé	2229
mostra aquesta publicació a instagram	426
mostra di più	2792
mostra els subtítols	455
mostra la publicació	459
mostra més	479
mostra'n més	418
mostrar comentários	3937
mostrar conteúdo	3950
mostrar conteúdo externo	3908
mostrar más	1585
mostrar o conteúdo	3950
mostrar subtítulos	1648
mot de passe oublié	2060
mots clés	2111
mots croisés	2177
mots croisés du jour	2220
mots fléchés	2177
mots mêlés	2177
mots-clés	2111
może cię zainteresować	3722
może później	3684
możesz zrezygnować w każdej chwili	3802
možda kasnije	4326
možda vas zanima	4318
možda će vas zanimati	4318
možete se odjaviti bilo kada	4391
možete se odjaviti u bilo kom trenutku	4391
možno neskôr	4426
možná později	499
mua sách	5201
mua sách tại đây	5201
mua trên lazada	5201
mua trên shopee	5201
mua trên tiki	5201
mua vé	5201
mua vé ngay	5201
muhabirin diğer haberleri	4867
muistuta myöhemmin	1911
mulțumim că ai votat	4084
mulțumim pentru feedback	4057
mulțumim pentru sprijin	4138
mulțumim pentru susținere	4138
mulțumim pentru vot	92	4084
mulțumim, mesajul a fost trimis	4115
mulțumim, te-ai abonat cu succes	4070
mutasd az eredményt	92	2560
mutass többet	2515
muuda küpsiste seadeid	1767
muut lukivat myös	1941
muuta evästeasetuksia	1997
mykistä	2001
myöhemmin	2007
mám predplatné	4487
mám předplatné	612
mám vypnuto	608
mám účet	612
már előfizető	2492
már kikapcsoltam	2587
már követed	2607
már követed ezt a témát	2607
már követi	2607	2609
már szavazott	2560
már szavaztál	2560
már van fiókom	2591
más	1585
más antiguos	1642
más artículos	1579
más artículos de este autor	1673
más artículos del autor	1603
más detalles	1586
más en	1579
más historias	1579
más información	1579
más leídas	1579
más leído	1579
más leídos	1579
más noticias	1579
más noticias de este autor	1673
más opciones	1568
más opciones para compartir	1683
más popular	1668
más recientes	1642
más sobre este tema	1579
más tarde	1528
más valorados	1642
más vistas	1579
más vistos	1579
más votados	1642
más összeg	2588
mások ezt olvassák	2513
mások ezt olvasták	2513
másolva	2611
másolás	2498
másolás tilos	2602
máte již účet	502
máte předplatné? přihlaste se	502
máte tip	624
máte už účet	612
máte zapnutý adblock	606
mã giảm giá	5241
mängi kohe	1763
märkasid viga	1781
märksõnad	1728
månadsgåva	4614
månadsvis	4731
månadsvis betalning	4731
månedlig	3651
månedlig betaling	3651
månedlig gave	3532
månedlig støtte	762
månedligt	765
månedligt bidrag	648
mångfaldigande förbjudet	4683
måske senere	647	755
måske vil du også kunne lide	687
még nem előfizető	2591
még nincs előfizetése	2591
még nincs fiókja	2591
még nincs fiókod	2591
még nincsenek hozzászólások	2605
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
método de pago	1532
métodos de pagamento	3843
métodos de pago	1532
mākslīgais intelekts var kļūdīties	3323
mākslīgā intelekta kopsavilkums	3276
mă abonez	4070
mărește fotografia	4119
mărește imaginea	4119
mărește textul	4128
mărime text	66
mēneša abonements	3318
mēs nevaram parādīt šo saturu	3308
mēģiniet vēlreiz	3319
mēģiniet vēlāk	3319
mėnesinė parama	3249
mėnesinė prenumerata	3251
měsíční dar	609
měsíční platba	613
měsíční předplatné	613
měsíčně	613
můj účet	502
můžete kdykoli zrušit	503
můžete kdykoliv zrušit	503
mọi đóng góp đều quý giá	5214
mỗi đóng góp đều quý giá	5214
một lần	5215
mới nhất	5152	5172
mời chúng tôi ly cà phê	5214
mời tác giả ly cà phê	5133
mời tác giả một ly cà phê	5133
mời tôi một ly cà phê	5133
mở	5156
mở khóa bài viết	5238
mở khóa bài viết này	5187
mở rộng	5155
mở trong ứng dụng	5208
mở ứng dụng	5208
""", 'n': """
na celú obrazovku	4477
na górę	3809
na hlavní stránku	619
na hlavnú stránku	4493
na stránku darov	4484
na stránku darů	609
na začiatok	4478
na začátek	599
na żywo	3789
nabídka pro čtenáře	592
nadaljevanje članka pod oglasom	4520
nagyobb betűk	2610
nagyítás	2578
nahlásit	632
nahlásit chybu	527
nahlásit komentář	631
nahlásit příspěvek	631
nahlásit reklamu	637
nahlásiť	4504
nahlásiť chybu	4422
nahlásiť komentár	4503
nahlásiť príspevok	4503
nahlásiť reklamu	4508
najboljši	4601
najchętniej czytane	3722
najchętniej czytane dziś	3722
najczęściej czytane	3722
najczęściej czytane artykuły	3722
najlepšia ponuka	4488
najlepšie	4504
najnovejše	4521
najnovejše novice	4521
najnovejši	4601
najnovejši najprej	4600
najnoviji članci	4318
najnovšie	4419	4504
najnovšie správy	4419
najnovšie články	4419
najnowsze artykuły	3722
najnowsze wiadomości	3722
najobľúbenejšie	4488	4504
najstarejši	4601
najstarejši najprej	4600
najstaršie	4504
najvýhodnejšie	4488
najčitanije	4318
najčitanije vesti	4318
najčitanije vijesti	4318
najčitanije vijesti dana	4318
najčítanejšie	4419
najčítanejšie články	4419
najčítanejšie články dňa	4419
naloži objavo	4575
naloži več	4593
naloži video	4575
naloži vsebino	4575
napi keresztrejtvény	2560
napiši komentar	4401	4600
napišite komentar	4524
napište autorovi	619
napište do redakce	624
napište komentář	631
napište redakci	624
napsat komentář	527
napísať autorovi	4493
napísať komentár	4503
napíšte autorovi	4493
napíšte do redakcie	4497
napíšte komentár	4503
napíšte redakcii	4497
naročena vsebina	4520
naroči knjigo	4573
naročite knjigo	4573
naročite se	4516
naročnina	4516
narração gerada por ia	3994
naruči knjigu	4375
naručite knjigu	4375
naskenujte qr kód	601
naskenujte qr kód a stáhněte si aplikaci	600
naslednji članek	4593
nastala chyba. skúste to neskôr	4490
nastala chyba. zkuste to prosím znovu	616
nastavenia súkromia	4474
nastavenie súkromia	4474
nastavení	521
nastavení cookies	521
nastavení ochrany soukromí	595
nastavení soukromí	595
nastavi bez isključivanja	4384
nastavi s google računom	4388
nastavi čitanje	4370
nastavi čitati	4370
nastavit jako preferovaný zdroj	633
nastavit upozornění	602
nastavite čitanje	4370
nastavite čitati	4370
nastavitve piškotkov	4536
nastaviť ako preferovaný zdroj	4505
nastaviť upozornenia	4480
następna strona	3725
następne wideo	3788
następne zdjęcie	3808
następny	3725
następny artykuł	3722
następny film	3788
nasza księgarnia	3705
natisni članek	4524
naudojate reklamos blokavimą	3247
naudojimo taisyklės	3218
naudojimosi taisyklės	3241
naujausi viršuje	3257
naujausios žinios	3202
naujienlaiškis	3225
nav komentāru	3324
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
načítava sa prehrávač	4477
načítava sa video	4477
načítať obsah	4474
načítať príspevok	4474
načítať viac	4493
načítať video	4474
načítať ďalšie	4493
načítám přehrávač	598
načítání videa	598
našli jste chybu	527
našli jste chybu v článku	624
našli jste v článku chybu	527
našli ste chybu	4497
našli ste chybu v článku	4497
našli ste v článku chybu	4497
naživo	4478
ne děkuji	499
ne ratez rien de l'actualité	2189
ne, ačiū	3246
ne, děkuji	499	603
ne, děkuju	603
nederīga e-pasta adrese	3319
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
nekaj je šlo narobe. poskusite pozneje	4590
nekaj je šlo narobe. poskusite znova	4590
nem kérem	2582
nem kötelező	2595
nem küldünk spamet	2594
nem, köszönöm	2487	2582
nemam mišljenje	4373
nemate račun	4388
nemaš račun	4388
nemám názor	589	4469
nemám účet	612
nemáte predplatné	4487
nemáte předplatné	612
nemáte účet	612
nenhum comentário	3874
neplatná e-mailová adresa	616
neplatný e-mail	616
nepovinné	617	4491
neskôr	4481
neteisingas el. pašto adresas	3252
neueste beiträge	857
neveljaven e-poštni naslov	4590
nešto je pošlo naopako. pokušajte ponovo	4391
nešto je pošlo po zlu. pokušajte ponovno	4391
nešto je pošlo po zlu. pokušajte ponovo	4391
nghe bài báo	5202
nghe bài viết	5177	5202
nghe nội dung bài viết	5202
nghe đọc bài	5177	5202
nhấn để bật tiếng	5236
nhận thông báo	5209
nhập bình luận	5233
nhập bình luận của bạn	5233
nhập email của bạn	5239
nhập số tiền	5237
nhập địa chỉ email	5239
nhập địa chỉ email của bạn	5239
nhắc tôi sau	5130
nhớ đăng nhập	5216
ni še komentarjev	4600
nie dziękuję	3684
nie dziś	3684
nie możemy pokazać tej treści	3785
nie możemy wyświetlić tej treści	3785
nie można odtworzyć filmu	3788
nie można odtworzyć wideo	3788
nie można wyświetlić tej treści	3785
nie pamiętam hasła	3802
nie pamiętasz hasła	3688
nie udało się załadować filmu	3788
nie ďakujem	4426
nie, dziękuję	3684
nie, ďakujem	4426
nieprawidłowy adres e-mail	3805
niečo sa pokazilo	4491
niečo sa pokazilo, skúste to znova	4490
niečo sa pokazilo. skúste to neskôr	4490
niečo sa pokazilo. skúste to znova	4490
nimate računa	4587
nimetön postilaatikko	2027
nincs fiókja	2591
nincs fiókod	2591
nincs fiókom	2591
nincs hozzászólás	2605
nincs még előfizetésed	2591
nincs még fiókja	2591
nincs véleményem	2563
nincsenek hozzászólások	2605
niste naročnik	4587
no es pot reproduir el vídeo	455
no ho sé	449
no mūsu partneriem	3328
no mūsu veikala	3306
no se ha podido cargar el vídeo	1696
no se ha podido reproducir el vídeo	1648
no se puede reproducir el vídeo	1648
no sé	1642
no te pierdas las últimas noticias	1557
noe gikk galt, prøv igjen	3653
noe gikk galt, prøv igjen senere	3653
noe gikk galt. prøv igjen	3653
noe gikk galt. prøv igjen senere	3653
noget gik galt, prøv igen	767
noget gik galt, prøv igen senere	767
noget gik galt. prøv igen	767
noget gik galt. prøv igen senere	767
nokopēts	3327
només els subscriptors poden comentar	430
només per a subscriptors	473
non seguire più	2886
noraidīt visas	3309
normas de participación	1641
normes de participació	448
norėdami komentuoti, prisijunkite	3206
nos hors-séries	2146
nosūti draugam	3274
nosūtīt atsauksmi	3323
nosūtīt draugam	3274
nosūtīt e-pastā	3274
nosūtīt komentāru	3324
nosūtīt ziņu	3319
noteで書く	2947
notiek video ielāde	3310
notifications activées	2189
notifikácie	4481
notre charte déontologique	2206
notre charte éditoriale	2206
notre sélection	2111
notre sélection d'articles	2165
notícia anterior	479	3971
notícia següent	479
notícias relacionadas	3883
notícias relacionadas que podem lhe interessar	20
notícies destacades	445
notícies relacionades	417
nous protégeons nos sources	2206
nous écrire	2207
nouveau ! suivez vos auteurs préférés	2213
nu ai cont? înregistrează-te	4075
nu aveți cont	4114
nu ești abonat	4113
nu ești încă abonat	4113
nu mai urmări	4126
nu mulțumesc	4021
nu putem afișa acest conținut	4096
nu på google play	752
nu s-a putut încărca videoclipul	4137
nu sunteți abonat	4113
nu știu / nu răspund	4085
nu, mulțumesc	4021	4102
nuestro código ético	1676
numele tău	4116
numele tău de utilizator	4132
nuotrauka # iš #	3263
nur für mitglieder	1005
nuskaitykite qr kodą	3244
nuskenuokite qr kodą	3244
nyaste först	4747
nyeste først	3665
nyhetsdøgnet	3570
nyní na google play	600
nyní ne	603
nyomtatás	2498
não foi possível carregar	3994
não foi possível carregar o vídeo	3946
não foi possível reproduzir o vídeo	3946
não perca	3883
não sabe / não responde	3938
não sei	3938
não tem conta	3966
não tem uma conta	3966
não é assinante	3965
não, obrigada	3840
não, obrigado	3840
nächste seite	860
nächster artikel	857
nächstes bild	1009
nächstes foto	1009
nächstes video	991
näin korjaamme virheet	2027
näin poistat mainoseston	2008
näin poistat mainosten eston	2008
näin suojaamme lähteitämme	2027
näin suojelemme lähteitä	2027
näita # vastust	1783
näita alati	1767
näita galeriid	1780
näita ja nõustu	1767
näita kõiki	1734
näita rohkem	1733
näita sisu	1767
näita tulemusi	1763
näita vastuseid	1783
näita veel	1733
näita vähem	1734	1780
näköislehti	1914
nästa	4654
nästa artikel	4651
nästa bild	4736
nästa sida	4736
nästa video	4716
näytä # kuvaa	2022
näytä # kuvat	2022
näytä # vastausta	2032
näytä aina	1997
näytä alkuperäinen	1944
näytä galleria	2023
näytä ja hyväksy	1997
näytä julkaisu	1932
näytä kaikki	1943
näytä kaikki # kuvaa	2022
näytä kaikki # kuvat	2022
näytä kaikki artikkelit	2023
näytä kaikki kommentit	2032
näytä kaikki kuvaa	2022
näytä kaikki kuvat	2022
näytä kartta	1944
näytä kommentit	1938
näytä kuvaa	2022
näytä kuvagalleria	2023
näytä kuvat	2022
näytä kuvateksti	2023
näytä käännös	1944
näytä lisää	1943
näytä lisää artikkeleita	2023
näytä lisää kommentteja	2032
näytä litterointi	2000
näytä salasana	2016
näytä sisältö	1931
näytä tekstitykset	2000
näytä tiedot	1944
näytä tulokset	92	1944	1985
näytä upotus	1932
näytä vastaukset	2032
näytä vähemmän	1944	2023
något gick fel	4734
något gick fel, försök igen	4733
något gick fel, försök igen senare	4733
något gick fel. försök igen	4733
något gick fel. försök igen senare	4733
næste	690
næste artikel	687
næste billede	770
næste side	770
næste video	750
némítás	2578
némítás feloldása	2577
népszerű	2513
név	2595
névtelen bejelentés	2601
névtelen postaláda	2601
nézze meg galériánkat	2515
nézze meg képeinket	2515
nõustu ja jätka	1767
nõustu ja näita	1767
nõustun	1744
nõustun kõigiga	1744
nøgleord	687
nāc strādāt pie mums	3276
nākamais attēls	3321
nākamais raksts	3321
nākamais video	3310
nākamā bilde	3321
nākamā lapa	3321
nē, paldies	3314
něco se pokazilo	617
něco se pokazilo, zkuste to znovu	616
něco se pokazilo. zkuste to prosím později	616
něco se pokazilo. zkuste to znovu	616
nổi bật	5152
nội dung do ai tạo	5236
nội dung quảng cáo	5189
nội dung tiếp tục bên dưới	5191
nội dung tài trợ	5145
nội dung được tài trợ	5191
nội dung đề xuất	5191
nội quy bình luận	5195
""", 'o': """
o dată	4110
o leitor está a carregar	3946
o que achou desta notícia	3910
o seu apoio faz a diferença	3839	3998
o singură dată	4110
o singură donație	4109
o vídeo começa em #	3994
o vídeo começará em alguns segundos	3908
obaveštenja	4383
objednať knihu	4472
obligatoriskt fält	4733
obligātie lauki	3319
obligāts lauks	3319
obnovit stránku	608
obnoviť stránku	4483
obnovte stránku	608
obrázek # z #	618
obrázek # ze #	618
obrázok # z #	4492
obrázok # zo #	4492
obsah je chránený autorským zákonom	4498
obsah je chráněn autorským zákonem	625
obsah našich partnerov	4508
obsah našich partnerů	637
obsah není dostupný	595
obsah nie je dostupný	4474
obsah nie je možné zobraziť	4474
obsah sa nedá zobraziť	4474
obsah vytvořený ai	629
obsah článku	620
obserwuj autorkę	3821
obserwujesz już tego autora	3821
ocenite članak	4321
ocenite članek	4524
oceń jakość artykułu	3817
oceń przepis	62
ochrana osobních údajů	521
ochrana osobních údajů a cookies	524
ochrana osobných údajov	4433
ocijenite članak	4321
ocorreu um erro ao carregar o vídeo	3908
ocultar anúncio	3913
ocultar comentários	3937
od najnovších	4504
od najstarších	4504
od naszych partnerów	3825
od našich partnerov	4508
od našich partnerů	637
od naših partnera	4407
od naših partnerjev	4605
od nejnovějších	632
od nejstarších	632
od partnerů	638
odblokuj artykuł	3802
odblokuj dostęp	3802
odblokuj treść	3785
oddaj głos	92	3775
odebírat	508
odebírat newsletter	508
odemknout článek	502
odemknout článek pro přátele	635
odeslat komentář	631
odeslat zprávu	616
odeslat zpětnou vazbu	629
odhlásenie kedykoľvek	4490
odhlásit se	502
odhlásit se můžete kdykoli	616
odhlásit se můžete kdykoliv	616
odhlásiť sa	4415
odhlášení kdykoliv	616
odjaviti se možete bilo kada	4391
odkaz bol skopírovaný	4506
odkaz byl zkopírován	635
odkaz skopírovaný	4422
odkaz zkopírován	512
odkleni članek	4517
odklenite celoten članek	4517
odklenite članek	4587
odmietnuť	4433
odmietnuť všetko	4433
odmítnout	521
odmítnout vše	521
odoberať	4491
odoberať newsletter	4490
odomknúť	4488
odomknúť článok	4487
odomknúť článok pre priateľov	4506
odoslať	92	4491
odoslať komentár	4503
odoslať správu	4490
odoslať spätnú väzbu	4501
odporúča outbrain	4508
odporúčame	4419	4488
odporúčame prečítať	4419
odporúčame tiež	4419
odporúčané outbrain	4508
odporúčané taboola	4508
odporúčané články	4419
odpovedať	4504
odpovědět	527	632
odrzuć	3707
odrzuć wszystkie	3707
odrzuć wszystko	3786
odtwarzacz wideo jest ładowany	3788
odtwórz	3725
odtwórz film	3788
odtwórz wideo	3788
odvolať súhlas	4474
odśwież stronę	3798
odštampaj	4321
odštampaj recept	62
odštampaj članak	4321
oferta dla czytelników	3781
oferta dla prenumeratorów	3781
ofertă pentru abonați	4090
ofertă pentru cititori	4090
oferă acest articol	4128
oferă acest articol cadou	4077
oferă articolul	4128
offert par un abonné	2244
offre abonnés	2178
offre intégrale	2231
offre limitée	2197
offre réservée aux lecteurs	2178
offre spéciale	2060
offre à durée limitée	2196
offrez-nous un café	2051
offrici un caffè	2746
oglasno sporočilo	88	4520
ogłoszenie	3703
ohjelma ei ole enää katsottavissa	2000
ohodnotiť recept	62
ohodnoťte článek	527
ohodnoťte článok	4422
oikaisut ja täsmennykset	2027
okuma süresi # dk	4856
okurlara özel	4916
okurlarimiza özel	4916
okurlarimiza özel indirim	4916
oldal frissítése	2587
oldal újratöltése	2587
oled juba hääletanud	1763
olet jo äänestänyt	1985
oliko artikkeli hyödyllinen	1938
oliko juttu hyödyllinen	1938
oliko tiivistelmä hyödyllinen	1938
oliko tämä hyödyllinen	2030
olvasd be a qr-kódot	2580
olvass korlátlanul	2591
olvassa be a qr-kódot	2580
olvasson hirdetések nélkül	2612
olvasson korlátlanul	2492
olvasson tovább	2492
olvasta már	2513
olvastad már	2513
olvasás az alkalmazásban	2579
olvasói ajánlat	2566
olvidaste tu contraseña	1534
omogoči obvestila	4581
omogući obavijesti	4382
omröstning	93
onayi geri çek	4920
onayi yönet	4920
onayimi geri çek	4920
online reportáž zde	619
opdatér siden	760
oplæst af en robot	662
oplæst af en syntetisk stemme	750
oplæst af kunstig intelligens	690
oplæst af syntetisk stemme	750
opravy a upřesnění	624
opsig når som helst	651
opsig, når du vil	764
opći uvjeti korištenja	4377
ordsøgning	741
orijinali göster	4857
os comentários são exclusivos para assinantes	3986
os leitores também leram	3935
os preços podem variar	3913
osadzona treść	3785
osale küsitluses	1733
osmisměrka	589
osta käyttöoikeus	2028
osta liput tästä	1994
osta täältä	1994
ostatnie artykuły	3722
osveži stran	4584
osveži stranicu	4385
osvežite stran	4584
osvježi stranicu	4385
osvježite stranicu	4385
oszczędzasz #%	3803
ota käyttöön	2007
ota yhteyttä	1938
otevřít	533
otevřít aplikaci	600
otevřít galerii	619
otevřít mapu	533
otevřít v aplikaci	600
otkazati možete bilo kada	4388
otkaži bilo kada	4388
otključaj članak	4311
otključajte ceo članak	4311
otključajte cijeli članak	4311
otključajte članak	4388
otomatik çeviri	4918
otros artículos	1579
oturumu açik tut	4934
otvoriť aplikáciu	4479
otvoriť galériu	4493
otvoriť v aplikácii	4479
otwórz	3726
otwórz aplikację	3790
otwórz galerię	3808
otwórz mapę	3726
otwórz w przeglądarce	3829
otázka dne	589
otázka dňa	4469
outbrain tarafindan önerildi	4893
outras notícias	20	3883
ouvir este conteúdo	3946
ouça esta reportagem	3946
ouça este conteúdo	3860
ovaj sadržaj ne možemo prikazati	4377
ovaj sadržaj nije dostupan	4377
ovaj sadržaj nije moguće prikazati	4377
ovaj video više nije dostupan	4379
ovaj članak je zaključan	4388
oversættelsen er lavet af en maskine	690
oy verdiğiniz için teşekkürler	92	4910
oynatici yükleniyor	4917
oyunuz için teşekkürler	4910
""", 'p': """
padidinti nuotrauką	3254
padovanokite straipsnį	3205
padovanokite straipsnį draugui	3205
padovanoti straipsnį	3259
page précédente	2115
pagina următoare	4043
pague um café	3841
paiement sécurisé	2058
paketi seç	4934
paketleri gör	4964
pakollinen kenttä	2020
paldies par jūsu balsi	3304
paldies par pieteikšanos	3293
paldies par ziņu	3319
palielināt	3311
palielināt attēlu	3321
palun jää viisakaks	1732
palun lülita reklaamiblokeerija välja	1774
pamanīji kļūdu	3275
pamanījāt kļūdu	3275
pamiršau slaptažodį	3250
pamiršote slaptažodį	3250
par šo tēmu	3271
paramètres de confidentialité	2184
paramètres des cookies	2099
paramétrer	2099
paramétrer les cookies	2099
paramétrer mes choix	2103
parandused ja täpsustused	1781
parašyk komentarą	3206
parašykite komentarą	3206
partajează	4032
partenerii noștri	4041
participez à la conversation	2151
participă la sondaj	4084
partilhar esta página	4009
partnereink ajánlata	2612
partnereinktől	2612
partnerių turinys	3209
partnerski sadržaj	4317
partnerski članek	4605
partnerský obsah	637
pas encore abonné	2196
pasidalinkite šiuo straipsniu	3205
pasirinkite planą	3250
pasirinkite prenumeratą	3250
pasirinkite sumą	3248
pasirinkti prenumeratą	3250
pasitikrinkite žinias	3207
pasiūlymas skaitytojams	3238
paslēpt reklāmu	3328
passer la publicité	2097
passer à la recette	62
passwort zurücksetzen	1005
pastebėjote klaidą	3206
pasziánsz	2563
pasūtīt grāmatu	3306
pateikti atsiliepimą	3256
patikrinkite savo el. paštą	3252
patreonで支援する	3031
patvirtinkite savo el. paštą	3252
pausar vídeo	1648
pauză video	4092
pavaišinkite mus kava	3248
paylaş	4841
paylaşin	4841
paypal ile öde	4964
pašreizējais laiks #	3310
pažiūrėkite vaizdo įrašą	3207
pe aceeași temă	4078
pelaa peliä	1985
pelaa tästä	1985
pentru a citi în continuare	4075
per saperne di più	2839
per visą ekraną	3242
per überweisung spenden	1002
pergunte à nossa ia	3910
permite întotdeauna	4096
permitir anúncios	3958
permitir conteúdo externo	3872
personvernerklæring	3634
personvernerklæring og informasjonskapsler	3561
perspausdinti draudžiama	3262
peut-être plus tard	2050
pełny ekran	3789
photo précédente	2234
phát	5175
phát hiện lỗi	5195
phát lại	5203
phát video	5202
phóng to ảnh	5222
phổ biến nhất	5217
piedalies aptaujā	3276
piedāvājums lasītājiem	3306
piekrist un rādīt	3308
piekrist un turpināt	3308
piekrist visām	3286
piekrītu	3286
piekrītu visām	3309
piesakies vebināram	3276
piesakoties tu piekrīti lietošanas noteikumiem	3293
pieslēdzies vai izveido kontu	3269
pieslēdzies, lai komentētu	3275
pieslēgties	3269
pieslēgties ar facebook	3317
pieslēgties ar google	3317
pievieno savu komentāru	3275
pievienot komentāru	3269
pievienot kā vēlamo avotu	3325
pievienot manām tēmām	3325
pieņemt un turpināt	3308
pieņemt visas	3309
pieņemt visas sīkdatnes	3308
pilnekrāna režīms	3310
pilnekrāns	3310
pirkt biļetes	3306
pirkt biļeti	3306
pirkt grāmatu	3306
pirkti bilietą	3238
pirkti knygą	3238
pirkti licenciją	3262
pirmais mēnesis par # €	3269
pirmas mėnuo tik # €	3200
più lette	2787
più letti	2787
più popolare	2873
più recenti	2846
più tardi	2745
più vecchi	2846
più votati	2846
piši autoru	4394
piši avtorju	4593
pišite autoru	4394
pišite avtorju	4593
pišite nam u redakciju	4397
pišite nam v uredništvo	4596
pišite redakciji	4397
pišite uredništvu	4596
piškotki	4536
placená inzerce	88	516
placená spolupráce	637
placený obsah	637
places limitées, réservez vite	2146
plan seç	4934
plani seç	4934
planini seç	4934
platba ročne	4488
platba ročně	613
platená inzercia	88	4418
platená spolupráca	4508
platený obsah	4508
player de áudio	3994
player se učitava	4379
plaćena saradnja	4407
plaćena suradnja	4407
plaćeni oglas	88	4317
plaćeni sadržaj	4317
plačajte nam kavo	4585
plačana objava	88	4520
plačana vsebina	4605
plačano sodelovanje	4605
plačiau skaitykite čia	3207
plein écran	2115
plus d'actualités	2111
plus d'articles du même auteur	2202
plus de détails	2116
plus récents	2173
plătește cu paypal	4139
poate mai târziu	4021
początek bloku reklamowego	3706
podaj prawidłowy adres e-mail	3805
podari članek	4524
podarite ta članek	4524
podaruj artykuł	3688
podaruj dostęp	3823
podaruj ten artykuł	3699
podcast anhören	905
pode ler também	3935
podeli članak	4321
podešavanja privatnosti	4377
podijeli članak	4321
podmienky používania	4433
podmínky použití	521
podmínky užití	521
podobne artykuły	3722
podobné články	529	4419
podporiť	4414
podporte nezávislú žurnalistiku	4414
podporte nás	4414
podporte nás cez darujme	4484
podporte nás cez paypal	4484
podporte nás na patreone	4484
podpořit	500
podpořit přes darujme	609
podpořte naši práci	500
podpořte nás	500
podpořte nás na patreonu	609
podpořte nás přes paypal	609
podpořte redakci	500
podrobné nastavenia	4474
podrobné nastavení	595
podrži	4310
podrži nas	4310
podržite nas	4310
podržite naš rad	4310
podržite nezavisno novinarstvo	4310
podziel się	3699
podziel się na facebooku	3699
pogledajte još	20
poista mainonnanesto käytöstä	2011
poistin mainonneston käytöstä	2011
poistin sen käytöstä	2012
pokaż # odpowiedzi	3819
pokaż # zdjęcia	3807
pokaż # zdjęć	3807
pokaż galerię	3808
pokaż hasło	3802
pokaż i zaakceptuj	3785
pokaż komentarze	3716
pokaż mniej	3725
pokaż napisy	3788
pokaż odpowiedzi	3819
pokaż oryginał	3726
pokaż podpis	3808
pokaż szczegóły	3708
pokaż transkrypcję	3788
pokaż treść	3707
pokaż tłumaczenie	3726
pokaż więcej	3725
pokaż wszystkie	3725
pokaż wszystkie # zdjęcia	3807
pokaż wszystkie # zdjęć	3807
pokaż wszystkie zdjęcia	3807
pokaż wszystkie zdjęć	3807
pokaż wszystko	3726
pokaż wyniki	92	3775
pokaż zdjęcia	3807
pokaż zdjęć	3807
pokaži geslo	4587
pokaži rezultate	92
pokaži vsebino	4536
pokloni članak	4321
poklonite ovaj članak	4321
pokračovat bez podpory	499
pokračovat bez vypnutí	606
pokračovat přes apple	612
pokračovat přes facebook	612
pokračovat přes google	612
pokračovat s apple	612
pokračovat s google	612
pokračovať bez podpory	4426
pokračovať bez vypnutia	4482
pokračovať cez apple	4487
pokračovať cez facebook	4487
pokračovať cez google	4487
pokračovať s google	4487
pokušajte kasnije	4391
pokušajte ponovno	4391
pokušajte ponovno kasnije	4391
pokušajte ponovo	4391
pole obowiązkowe	3805
polecamy również	3722
polecamy także	3722
polecamy też	3722
polecane artykuły	3722
politica de confidențialitate	4038	4039	4052
politica de corecții	4121
politica editorială	4052	4121
politică de confidențialitate	4038
politika kolačića	4377
politika piškotkov	4575
politique de confidentialité	2099
politique de protection des données	2225
polityka prywatności	3707
polityka prywatności i cookies	3709
polityka sprostowań	3813
política de cookies	1568	3868
política de correcciones	1676
política de correccions	481
política de correções	3974
política de galetes	426
política de privacidad	1568
política de privacidade	3868	3892
política de privacitat	426
política de protección de datos	1695
política de proteção de dados	3993
pomanjšaj pisavo	4603
pomôže každé euro	4485
pomůže každá koruna	610
ponovno učitaj stranicu	4385
ponuda za čitaoce	4375
ponuda za čitatelje	4375
ponuka pre čitateľov	4472
poprzedni artykuł	3722
poprzednie zdjęcie	3808
populární	529
populära artiklar	4651
populärast	4731	4748
populärt	4651
populære	781	3666
populære artikler	687
populære saker	3570
populært	687	3570
populārākie	3271
popüler	4850
popüler haberler	4850
popüler konular	4850
por mês	3962
por qué estás viendo esto	1534
por qué? cuéntanos	1688
portes grátis	3983
poslat jako dárek	635
poslat přes whatsapp	635
poslat příteli	635
poslat tip anonymně	624
poslat zprávu	616
poslať	4491
poslať ako darček	4506
poslať cez whatsapp	4506
poslať e-mailom	4422
poslať mailom	4506
poslať priateľovi	4506
poslať správu	4490
poslať tip	4497
poslať tip anonymne	4497
poslušaj vest	4321
poslušaj članak	4321
poslušaj članek	4524
poslušajte tekst	4379
poslušajte članek	4524
posnetek ni več na voljo	4578
posnetek v vaši državi ni na voljo	4578
posnetka ni mogoče predvajati	4578
postanite naročnik	4516
postanite član	4310	4516
postavke kolačića	4334
postaw kawę	3685
postaw nam kawę	3685
poszt betöltése	2569
posłuchaj	3699
poukážte nám # % z dane	4484
pour continuer à lire	2160
pourquoi voyez-vous cette publicité	2147
pouze nezbytné	595
pouze pro předplatitele	502
používate adblock	4482
používate blokovanie reklám	4482
používate blokovač reklám	4482
používateľské meno	4488
používáte adblock	606
používáte blokování reklam	606
používáte blokátor reklam	606
povezani sadržaj	4318
povezani članci	4318
povezani članki	4521
povećaj	4380
povećaj fotografiju	4394
povećaj sliku	4394
povećaj slova	4405
povećaj tekst	4405
povečaj	4579
povečaj besedilo	4603
povečaj fotografijo	4593
povečaj pisavo	4603
povečaj sliko	4593
povinná pole	616
povinné	617	4491
povinné pole	616
povinné polia	4490
povinné údaje	616
povolit a pokračovat	524
povolit upozornění	602
povolit vždy	524
povoliť	4481
povoliť notifikácie	4480
povoliť obsah	4474
povoliť raz	4474
povoliť reklamu	4483
povoliť reklamy	4483
povoliť upozornenia	4480
powiązane	3722
powiązane artykuły	3722
powiązane tematy	3722
powiększ	3725
powiększ tekst	3823
powiększ zdjęcie	3725
powrót do góry	3725
powrót do strony głównej	3808
powrót na górę	3808
pozastaviť	4478
později	605
pozostała część artykułu pod materiałem wideo	3703
pozostały czas	3789
pozostały czas #	3788
pozostały czas -#	3788
pozrieť # fotiek	4492
pozrieť # fotky	4492
pozrieť # fotografie	4492
pozrieť # fotografií	4492
pozrieť fotiek	4492
pozrieť fotky	4492
pozrieť fotografie	4492
pozrieť fotografií	4492
pozrieť galériu	4493
pozrieť všetky # fotiek	4492
pozrieť všetky # fotky	4492
pozrieť všetky # fotografie	4492
pozrieť všetky # fotografií	4492
pozrieť všetky fotiek	4492
pozrieť všetky fotky	4492
pozrieť všetky fotografie	4492
pozrieť všetky fotografií	4492
pozrieť všetkých # fotiek	4492
pozrieť všetkých # fotky	4492
pozrieť všetkých # fotografie	4492
pozrieť všetkých # fotografií	4492
pozrieť všetkých fotiek	4492
pozrieť všetkých fotky	4492
pozrieť všetkých fotografie	4492
pozrieť všetkých fotografií	4492
pozvite nás na kávu	4484
pozvěte nás na kafe	609
pozvěte nás na kávu	609
počastite nas kavom	4386
pořídit předplatné	612
pošalji	92	4392
pošalji e-mailom	4321
pošalji komentar	4321
pošalji mejlom	4321
pošalji poruku	4391
pošalji povratnu informaciju	4400
pošalji prijatelju	4321
pošalji vest	4397
pošalji vijest	4397
pošalji članak e-mailom	4321
pošaljite dojavu	4397
pošaljite komentar	4321
pošaljite vest	4397
pošlete tip redakci	624
pošlite tip redakcii	4497
pošlji	4591
pošlji komentar	4600
pošlji po e-pošti	4524
pošlji povratno informacijo	4599
pošlji prijatelju	4524
pošlji sporočilo	4590
pošlji članek po e-pošti	4524
pošljite nam namig	4596
pošljite namig	4596
poštanski broj	4392
poštna številka	4591
poštovné zdarma	593
pr članek	4520
pradėti testą	3236
praneškite apie klaidą	3206
pranešti anonimiškai	3255
pranešti apie klaidą	3206
pranešti apie komentarą	3257
pratite uživo	4394
pravidelný dar	609
pravidelný príspevok	4485
pravidelně měsíčně	609
pravidlá diskusie	4422
pravidlá opráv	4497
prawa autorskie zastrzeżone	3814
prašome išjungti reklamos blokavimą	3247
pre komentovanie sa prihláste	4503
pre predplatiteľov	4415
preberi cel članek	4593
preberi celoten članek	4593
preberi več	4593
preberite celoten članek	4593
preberite še	4521
precisamos de você	3839
predchádzajúca fotografia	4493
predchádzajúca snímka	4493
predchádzajúca strana	4493
predchádzajúci článok	4493
predplatiť	4414
predplatné môžete kedykoľvek zrušiť	4487
predplaťte si	4414
preferințe cookie	4096
preferințe de confidențialitate	4136
preferències de galetes	459
preferências de cookies	3950
preferências de privacidade	3993
prehrať	4478
prehrať video	4477
prehrávač sa načítava	4477
prejsť do diskusie	4503
prejsť do galérie	4493
prejsť na darovanie	4484
prejsť na kvíz	4468
prejsť na obsah	4493
prejsť na online	4493
prejsť na platbu	4484
prejsť na ponuku	4472
prejsť na recept	62
prejšnja fotografija	4593
prejšnja slika	4593
prejšnja stran	4593
prejšnji članek	4593
prekličete lahko kadarkoli	4587
prekliči soglasje	4575
preložené automaticky	4501
preložené pomocou ai	4501
prenošenje zabranjeno	4398
prenumerantförmån	4709
prenumerantförmåner	4709
prenumerata nuo # euro per mėnesį	3200
prenumerata nuo # €	3200
prenumerera på vårt nyhetsbrev	4625
prenumeruodami sutinkate su taisyklėmis	3225
prenumeruokite naujienlaiškį	3225
prenumeruoti naujienlaiškį	3252
preostali čas	4579
preostali čas #	4578
preostali čas -#	4578
preporučeno	4318
preporučuje outbrain	4407
preporučuje taboola	4407
preporučujemo	4318	4389
preporučujemo da pročitate	4318
preporučujemo i	4318
presentear matéria	3981
preskoči na sadržaj	4394
preskoči na vsebino	4593
preskočiť na obsah	4493
prestať sledovať	4505
prethodni članak	4394
pretlač zakázaná	4498
prevedeno uz pomoć ai	4400
preverite e-pošto	4590
prečo vidím túto reklamu	4508
prečítajte si	4419
prečítajte si aj	4419
prečítať neskôr	4506
prečítať prepis	4477
prețurile pot varia	4061
pridať ako preferovaný zdroj	4505
pridať do košíka	4472
pridať do mojich tém	4505
pridať komentár	4422
pridať medzi preferované zdroje	4505
pridruži se razpravi	4600
pridružite se razpravi	4600
pridėti kaip pageidaujamą šaltinį	3258
pridėti komentarą	3257
pridėti prie mano temų	3258
pridėti prie pageidaujamų šaltinių	3258
prihlásiť	4415
prihlásiť cez facebook	4487
prihlásiť cez google	4487
prihlásiť na odber	4490
prihlásiť sa	4415
prihlásiť sa cez apple	4487
prihlásiť sa cez facebook	4487
prihlásiť sa cez google	4487
prihlásiť sa do diskusie	4503
prihlásiť sa na odber	4490
prihláste sa a komentujte	4503
prihvati i prikaži	4377
prihvati sve kolačiće	4377
prihvaćam	4334
prihvaćam i nastavljam	4377
prihvaćam sve	4334
prijava putem google računa	4388
prijavi grešku	4321
prijavi pogrešku	4397
prijavi se s google računom	4388
prijavite grešku	4397
prijavite pogrešku	4397
prijať	4433
prijať a pokračovať	4474
prijať a zobraziť	4474
prijať všetko	4433
prijať všetky	4475
prijať všetky cookies	4474
prikaži # odgovora	4401
prikaži # odgovore	4600
prikaži galerijo	4593
prikaži galeriju	4394
prikaži geslo	4587
prikaži i prihvati	4377
prikaži in sprejmi	4575
prikaži komentare	4401
prikaži komentarje	4600
prikaži lozinku	4388
prikaži manj	4522
prikaži manje	4319
prikaži odgovore	4401	4600
prikaži podnapise	4578
prikaži prepis	4578
prikaži rezultate	92	4372	4570
prikaži sadržaj	4334
prikaži sve	4319
prikaži titlove	4379
prikaži transkript	4379
prikaži več	4522
prikaži više	4319
prikaži vse	4522
prikaži vsebino	4575
prima lună gratuită	4075
prima pagină	4044
primetili ste grešku	4397
primește alerte despre acest subiect	4069
primijetili ste grešku	4397
printează	4032
printează rețeta	62
pripomenúť neskôr	4426
priporoča outbrain	4605
priporoča taboola	4605
priporočamo	4521	4588
priporočamo tudi	4521
priporočamo v branje	4521
priporočeno	4521
prisijunkite arba susikurkite paskyrą	3200
prisijunkite prie mūsų komandos	3207
prisijunkite, kad galėtumėte komentuoti	3206
prispieť	4414
prispieť jednorazovo	4484
prispieť mesačne	4484
privatsphäre verwalten	988
privatsphäre-einstellungen	843
privātuma iestatījumi	3308
privātuma politika	3286
prišlo je do napake. poskusite pozneje	4590
prišlo je do napake. poskusite znova	4590
pro komentování se přihlaste	631
pro předplatitele	502
pro předplatitele výhodněji	592
prochaine vidéo	2226
profită de ofertă	4143
programmet är inte längre tillgängligt	4716
prohibida la reproducció	484
prohibida su reproducción total o parcial	1709
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
proibida a reprodução total ou parcial	4005
promijeni veličinu teksta	4405
promo sadržaj	4407
promocijsko sporočilo	4520
promotivni sadržaj	4317
promotivni članak	4317
promóció	2501
proovi # päeva tasuta	1726
proposé par	2217
prosimy o wyłączenie adblocka	3794
proč vidím tuto reklamu	637
pročitaj ceo članak	4394
pročitaj cijeli članak	4394
pročitaj kasnije	4405
pročitaj transkript	4379
pročitajte ceo tekst	4394
pročitajte cijeli članak	4394
pročitajte i	4318
pročitajte još	4318
prywatność	3707
prywatność i cookies	3709
przeczytaj całość	3808
przeczytaj cały artykuł	3808
przeczytaj również	3722
przeczytaj także	3722
przeczytaj też	3722
przeczytaj transkrypcję	3788
przejdź bez wsparcia	3684
przejdź do galerii	3808
przejdź do głównej treści	3808
przejdź do księgarni	3704
przejdź do oferty	3781
przejdź do przepisu	62
przejdź do płatności	3799
przejdź do quizu	3775
przejdź do serwisu	3707
przejdź do sklepu	3781
przejdź do strony darowizn	3799
przejdź do treści	3725
przejdź do ustawień prywatności	3707
przejdź do wpłaty	3799
przejdź na stronę główną	3808
przekaż # % podatku	3799
przekaż #%	3799
przekaż opinię	3817
przestań obserwować	3821
przetłumaczono automatycznie	3817
przetłumaczono przez ai	3817
przeładuj stronę	3798
prześlij	3806
prześlij opinię	3817
prześlij zdjęcia	3813
przypomnij mi później	3684
przypomnij później	3793
právě se děje	529
präsentiert von	837
précédent	2115
préférences cookies	2099
préférences de confidentialité	2225
prélèvement	2059
prémium	2492
prénom	2199
présenté par	2217
próbáld újra később	2594
próbálja ki # forintért	2492
próbálja újra	2594
próbálja újra később	2594
próxima	3888
próxima foto	4002
próxima imagem	4002
próxima notícia	3971
próxima página	3888
próximo artigo	3883
próximo vídeo	1696	3994
prøv # dager gratis	3535
prøv gratis	651	3535
prøv igen senere	767
prøv igjen senere	3653
prøv nu	651
prøv nå	3535
prędkość odtwarzania	3788
prを含みます	2994
pr記事	3016
psč	617	4491
pubblicità	2774
publi-rédactionnel	2097
publicitatea continuă	4143
publicité	2097
publicité - la suite ci-dessous	2097
publicité dans #	2226
publicités	2097
publică	4085
publică comentariul	4084
pular anúncio	3994
pular para o conteúdo	3888
pular para o conteúdo principal	3886
puslapis # iš #	3263
página siguiente	1585
páči sa mi to	4504
päeva küsimus	1763
päivitä sivu	2012
päivitä suostumus	1932
päivän kysymys	92	1991
päivän peli	1991
päivän ristikko	1985
pääuutiset	1941
påkrevd	3654
påkrævet	768
påmind mig senere	647
påminn mig senare	4613
później	3793
pārbaudi savas zināšanas	3276
pārbaudiet savu e-pastu	3319
pāriet uz recepti	62
pāriet uz saturu	3321
pārpublicējot atsauce obligāta	3279
pārpublicēšana aizliegta	3329
pārtraukt sekot	3325
pārvaldīt paziņojumus	3313
pārvaldīt piekrišanu	3308
pērc abonementu	3269
płatna współpraca	3825
płatne miesięcznie	3803
płatne rocznie	3803
płatność miesięczna	3803
płatność roczna	3803
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
qq好友	5319
qq空间	5319
qr कोड स्कैन करें	2457
qr কোড স্ক্যান করুন	386
qr 코드를 스캔하세요	3154
qrコードからダウンロード	3024
qrコードを読み取ってください	3024
qr코드로 다운로드	3154
qr코드를 스캔하세요	3154
qu'avez-vous pensé de cet article	2143
qual o seu nível de satisfação com esta notícia	3910
qualcosa è andato storto	2875
quan tâm nhất	5196
quay lại	5156
quay lại đầu trang	5240
quellen und weiterführende links	857
queremos conocer tu opinión	1624
queremos saber a sua opinião	3923
questa email è già registrata	2907
questa pagina ti è stata utile	2845
questo articolo ti è stato utile	2845
questo articolo è bloccato	2872
questo campo è obbligatorio	2874
questo riassunto ti è stato utile	2811
questo video non è disponibile	2853
questo video non è più disponibile	2853
quieres añadir otro usuario a tu suscripción	1534
quitter le plein écran	2180
quizi çöz	4913
quizás más tarde	1528
quizás te interese	1579
quy định bình luận	5195
quyên góp	5131
quyên góp ngay	5131
qué opinas	1574
qué te ha parecido esta noticia	1624
quét mã qr	5208
quét mã qr để tải	5208
quét mã qr để tải ứng dụng	5208
quên mật khẩu	5134
quản lý cookie	5206
quản lý lựa chọn	5235
quản lý sự đồng ý	5206
quản lý tùy chọn	5235
quảng cáo	5145
quảng cáo - bài viết tiếp tục bên dưới	5189
""", 'r': """
r$ # por mês durante # meses	3932
radote klaidą	3206
radote klaidą tekste	3206
radās kļūda. mēģiniet vēlāk	3319
radīts ar mākslīgo intelektu	3323
rafraîchir la page	2191
raksti komentāru	3275
raksts ir aizsargāts ar autortiesībām	3329
raksts ir slēgts	3317
raksts tiek papildināts	3276
raksts turpinās pēc reklāmas	3278
rakstu lasa mākslīgais intelekts	3310
rakstīt autoram	3321
rakstīt komentāru	3275
raktažodžiai	3243
rao vặt	5145
raportează	4085
raportează comentariul	4132
raportează o eroare	4057
raportează o greșeală	4121
raportoi virheestä	2027
rapportér	781
rapportér annonce	785
rapportér fejl	679
razvrščanje	4601
rašykite redakcijai	3255
rašyti autoriui	3254
rašyti komentarą	3200
reagovať	4504
recargar la página	1662
recargar página	1662
recarrega la pàgina	468
recarregar a página	3960
recarregar página	3960
receber notificações	3925
recept mentése	62
recept nyomtatása	62
recevez nos alertes en temps réel	2153
recevez une alerte à chaque article de l'auteur	2153
reclamă	4035
recomandarea redacției	4078
recomandări	4041
recomandări by taboola	4064
recomandări taboola	4064
recomandările editorilor	4078
recomandările partenerilor	4064
recomandările redacției	4041
recomendado para você	3883
recommandé	2111
recommandé pour vous	2111
recommandés	2111
recordar más tarde	1528
recuérdamelo más tarde	1528
recíbela	1547
recíbela gratis	1547
recíbelo	1547
redacția	4052
redare automată	4093
redirecționează # la sută	4109
redirecționează #%	4022
redă video	4092
redă videoclipul	4092
refuză toate	4054
refuză tot	4097
regala este artículo	1683
regalar artículo	1534
regalar este artículo	1683
registrovať sa	4415
registruokitės nemokamai	3200
registruokitės į seminarą	3207
registrácia	4415
regisztráció	2492
regisztrálok	2492
regler för kommentarer	4747
regler og vilkår gjelder	3558
regras de comentários	3937
regras dos comentários	3937
regístrate	1534
rekisteröidy	1914
rekisteröidy maksutta ja lue	1914
reklaami lõpp	1787
reklam içeriğidir	4916
reklama się skończyła	3825
reklami geç	4843
reklám	2501
reklám vége	2612
reklámblokkolót használ	2585
reklámblokkolót használsz	2585
reklāma	3269
reklāmas beigas	3328
reklāmas raksts	3278
reklāmraksts	88	3278
relacja na żywo	3808
relaterade ämnen	4651
rendeld meg a könyvet	2566
rendelje meg a könyvet	2566
rendezés	2606
rendszeres támogatás	2589
renovar suscripción	1701
reportar comentário	3986
reportar erro nesta página	3910
reproducció automàtica	456
reproducción automática	1649
reproducción prohibida	1709
reproducir vídeo	1648
reproduction réservée	2239
reproductor de vídeo	1696
reproduzir vídeo	3946
reproduzir áudio	3946
reprodução automática	3947
reprodução proibida	4005
reserve já	4008
resmi büyüt	4940
responda à enquete	3937
rester connecté	2196
restez informé	2070
restez informés	2070
resultado da votação	3986
resultados de la votación	1642
resumen automático	1609
resumo da notícia	3910
resumé lavet af ai	777
retour à l'accueil	2202
retour à la liste	2202
retour à la page d'accueil	2113
retrage consimțământul	4096
rettelser og præciseringer	774
revenir à l'accueil	2202
revoir la vidéo	2226
rezerviši mesto	4375
rezervovať miesto	4472
rezervujte si místo	592
rezervuoti vietą	3238
rezervă un loc	4062
rezervă-ți locul	4062	4090
rezervēt vietu	3306
rezolvă testul	4087
rezygnuję z newslettera	3829
reîmprospătează pagina	4108
reîncarcă pagina	4108
reînnoiește abonamentul	4139
reģistrējies bez maksas	3269
reģistrēties	3269
reši križanko	4570
reši kviz	4372	4570
reši ukrštenicu	4372
režim celej obrazovky	4477
režim celé obrazovky	598
ricordamelo più tardi	2745
riješi križaljku	4372
riješi kviz	4372
riproduzione riservata ©	2913
rizami geri çek	4847
rodyti galeriją	3254
rodyti mažiau	3208	3254
rodyti turinį	3240
rodyti viską	3208
rozumím	533
rozwiąż krzyżówkę	3775
rozwiń	3708	3725
rozwiń wszystko	3726
ročne	4488
ročná platba	4488
ročné predplatné	4488
roční platba	613
roční předplatné	613
ročně	613
rychlost přehrávání	598
ryhdy kannatusjäseneksi	2013
rätta	4644
rätta oss	4644
rättelse	4644
rättelsepolicy	4740
rättelser och förtydliganden	4740
règles de commentaires	2172
règles des commentaires	2172
réactions	2105
réagir	2089	2105
réagir à cet article	2105
réagissez	2105
réagissez à cet article	2105
réductions et codes promo	2243
réduire la police	2164
réduire la taille de la police	2164
réduire la taille du texte	2164
réduire le texte	2215
répondez au quiz	2175
répondez au sondage	2172
répondre	2105
réseaux sociaux	2090
réserver mes places	2178
réservez vos places	2178
réservé aux inscrits	2060
résiliable à tout moment	2160
résultats	93
résultats du sondage	2151
résumé de l'article	2143
résumé de l'article en # points	2143
résumé en # secondes	2143
résumé ia	2212
résumé par l'ia	2212
részletek	2517
rétablir le son	2180
rösta	92	4706
rösta här	4654
rösta i omröstningen	4654
rösta nu	92	4702
rút lại sự đồng ý	5206
rückmeldung geben	1020
rýchlosť prehrávania	4477
rādīt # atbildes	3324
rādīt atbildes	3324
rādīt galeriju	3321
rādīt mazāk	3277	3321
rādīt rezultātus	3304
rādīt saturu	3308
rādīt un piekrist	3308
rādīt vairāk	3276
rādīt visu	3277
rămâi conectat	4113
răspunde	4040
răspunde la sondaj	4084
rėmimas	3209
rėmėjo turinys	3261
""", 's': """
s'abonner à ce dossier	2236
s'abonner à ce sujet	2236
s'abonner à ce thème	2236
s'abonner à cet auteur	2236
s'abonner à partir de #€	2060
s'està carregant el reproductor	455
s'està carregant el vídeo	455
s'ha produït un error	476
s'inscrire à la newsletter	2070
s-ar putea să-ți placă	4041
saada anonüümne vihje	1781
saada sõbrale	1731
saada sõnum	1778
saada vihje anonüümselt	1781
saber más	1585
sadarbības raksts	3278
sadece abonelere özel	4934
sadržaj je blokiran	4377
sadržaj je zaključan	4311
sadržaj je zaštićen autorskim pravom	4398
sadržaj nije dostupan	4377
sadržaj nije moguće prikazati	4377
sadržaj partnera	4407
saglabāt	3274
saglabāt iestatījumus	3308
saglabāt izvēli	3308
saglabāt rakstu	3274
saglabāt vēlākam	3326
sair do ecrã inteiro	3946
saistītie raksti	3271
saistītās ziņas	3271
saite ir nokopēta	3326
saite nokopēta	3274
saken er låst	3535
saken finnes også som lyd	3548
salli ja näytä	1932
salli sisältö	1997
salta la pubblicità	2901
salta pubblicità	2901
saltar anúncio	3866
saltar para o conteúdo	3886
saltar para o conteúdo principal	3886
salvar preferências	3950
salvează	4032
salvează articolul	4077
salvează pentru mai târziu	4077
salvează preferințele	4096
salvează rețeta	62
samo nujni piškotki	4575
samo nužni	4377
samo nužni kolačići	4377
samo za naročnike	4587
sans engagement, résiliable à tout moment	2160
sao chép	5230
sao chép liên kết	5140
sao chép đường dẫn	5187
sari la conținut	4043
sari la rețetă	62
sari peste reclamă	4137
satura turpinājums pēc reklāmas	3278
saturs ir aizsargāts ar autortiesībām	3329
saturs ir bloķēts	3308
sazināties ar redakciju	3322
sačuvaj	4321
sačuvaj podešavanja	4377
sačuvaj recept	62
sačuvaj vest	4321
sačuvaj za kasnije	4405
sačuvaj članak	4405
saņemt paziņojumus	3313
scanează codul qr	4100
schlagwörter	857
schließen	860
schrift größer	1024
schrift vergrößern	830
schriftgröße	830
schriftgröße anpassen	1024
schriftgröße ändern	1024
schwedenrätsel	981
scopri di più	2751
scopri di più su amazon	2917
scrie comentariul tău	4132
scrie redacției	4121
scrieți redacției	4121
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
se alla erbjudanden för prenumeranter	4618
se bilderna här	4654
se connecter et réagir	2105
se déconnecter	2060
se désabonner	2250
se désinscrire	2250
se grafiken här	4654
se ha producido un error al cargar el vídeo	1607
se klippet här	4654
se klippet øverst i saken	3573
se réabonner	2231
se større bilde	3574
se større billede	691
se videon här	4654
se våra erbjudanden	4730
se våre tilbud	3650
se încarcă playerul	4092
se încarcă video	4092
se încarcă videoclipul	4092
sedan # kr/mån tills du säger upp	4618
see väli on kohustuslik	1778
segui già questo argomento	2886
segui già questo autore	2886
seguir tópico	3925
seguí leyendo	1638
sei già abbonato	2751
sei già iscritto	2907
sei già iscritto alla newsletter	2831
seko tēmai	3325
sekot tēmai	3325
sekretessinställningar	4713
sekti autorių	3258
sekti temą	3258
selección de la redacción	1579
selectează	4114
selvä	1944
sem opinião	3938
sem si não seria possível	3930
sem você não seria possível	3930
semnalează comentariul	4132
semnalează o eroare	4040
senaste först	4747
send artiklen på mail	662
send på e-post	3548
send på mail	783
seniausi viršuje	3257
sense permanència	442
sesi aç	4917
sesi açmak için dokunun	4960
sesi açmak için tiklayin	4960
setări confidențialitate	4096
setări cookie	4039	4054
setări cookie-uri	4096
setări cookies	4096
setări de confidențialitate	4096
seu apoio faz a diferença	3839	3998
seu nome de usuário	3986
seuls les abonnés peuvent commenter	2151
seuraa hetki hetkeltä	2023
seuraa livenä	2023
seuraa meitä	1927
seuraa tekijää	2034
seuraa tätä aihetta	2034
seuraat jo tätä aihetta	2034
seuraat tätä aihetta	2034
seç	4935
seçenekleri yönet	4920
seçimimi kaydet	4920
seções	3883
seřadit podle	631
sfârșit publicitate	4090
sfârșitul reclamei	4090
shrani članek	4524
shrnutí ai	630
shrnutí od ai	629
si opp når du vil	3535
si è verificato un errore	2875
si è verificato un errore durante il caricamento del video	2809
sie können diesen artikel kostenlos weitergeben	952
signaler ce contenu comme inapproprié	2151
signaler un problème	2105
siguiente artículo	1579
siguiente vídeo	1696
siirry sisältöön	1943
siirry suoraan sisältöön	2023
sikeres feliratkozás	2519
sin ti no sería posible	1633
sinu hääl on arvesse võetud	1763
sinu sõnum	1779
sisu on autoriõigusega kaitstud	1788
sisältö ei ole saatavilla	1997
sisältö on estetty	1997
sisältö on suojattu tekijänoikeudella	2028
sisältöä ei voida näyttää	1997
sisältöä kumppaneiltamme	2038
siz ne düşünüyorsunuz	4878
siz ne düşünüyorsunuz? oy verin	4856
sizin için öneriler	4850
siųsti atsiliepimą	3256
siųsti draugui	3205
siųsti el. paštu	3205
siųsti komentarą	3257
siųsti naujieną	3255
siųsti žinutę	3252
skaitykite be reklamų	3261
skaitykite be ribojimų	3250
skaitykite daugiau čia	3207
skaityti plačiau	3207
skaityti visą straipsnį	3254
skaityti vėliau	3205
skann qr-koden for å laste ned appen	3639
skanna qr-koden för att ladda ner appen	4718
skaties arī	3271
skatīt cenu	3306
skatīt foto	3276
skatīt galeriju	3276
skatīt komentārus	3324
skatīt piedāvājumu	3306
skatīt piedāvājumus	3317
skatīt rezultātus	92	3304
skatīt video	3276
skatīt visus	3321
skenē qr kodu	3312
skenējiet qr kodu	3312
skjønner	3575
sklenite naročnino	4517
skontaktuj się z redakcją	3813
skontrolujte si svoju schránku	4490
skopírované	4507
skopírované do schránky	4506
skopírovať odkaz	4422
skoči na recept	62
skriftstørrelse	66
skriv din kommentar här	4644
skriv inn beløp	3647
skru på	3644
skru på lyd	3637
skru på varsler	3641
skryť odpovede	4503
skryť reklamu	4508
skrýt	533
skrýt odpovědi	631
skrýt reklamu	637
skyddas av upphovsrätt	4742
skänk en gåva	4728
skúste to neskôr	4490
skúste to znova	4490
slapukų nustatymai	3218
slapukų politika	3240
slažem se	4334
slažem se i nastavljam	4377
sledeća fotografija	4394
sledeća slika	4394
sledeća strana	4394
sledeći video	4379
sledeći članak	4394
sledovat toto téma	633
sledovat téma	633	634
sledovať autora	4505
sledovať autorku	4505
sledovať online	4493
sledovať tému	4505
sledovať túto tému	4505
sledujete téma	633
sledujete tému	4505
slik beskytter vi kildene våre	3660
slik beskytter vi våre kilder	3660
slik slår du av annonseblokkering	3645
slične vesti	4318
slične vijesti	4318
slični članci	4318
sljedeća fotografija	4394
sljedeća slika	4394
sljedeća stranica	4394
sljedeći video	4379
sljedeći članak	4394
slut på annonce	785
slut på annons	4752
slut på reklam	4752
sluta följa	4749
slutt på annonse	3671
slutt å følge	3667
slå adblocker fra	758
slå annonceblokering fra	758
slå av annonseblokkereren	3645
slå av annonseblokkeringen	3645
slå din adblocker fra	758
slå lyd fra	750
slå lyd til	750
slå lyden fra	750
slå lyden til	750
slå notifikationer til	754
slå på	3644	4722
slå på aviseringar	4720
slå på ljudet	4716
slå på notiser	4720
slå på varsler	3641
slå på varslinger	3641
slå til	757
slėpti reklamą	3261
sns 공유	3193
sns 공유하기	3193
snsでシェア	3062
snsでシェアする	3062
snsをフォロー	2948
snímek # z #	618
snímek # ze #	618
snímka # z #	4492
snímka # zo #	4492
so schützen wir unsere quellen	1014
sofortüberweisung	804
solicitarea a fost trimisă	4140
solicitação enviada	4000
solitär	981
som källa är du skyddad	4647
son dakika bildirimlerini aç	4924
son dakika gelişmelerinden haberdar olun	4924
son gelişmelerden haberdar olun	4924
sondaż	93
sonderveröffentlichung	932
sono già sostenitore	2745
sonraki fotoğraf	4967
sonraki fotoğraf için tiklayin	4853
sonraki fotoğrafa geç	4853
sonraki görsel	4967
sonraki haber için tiklayin	4853
sonraki içerik	4967
sonraki sayfa için tiklayin	4853
sonuçlar	93
sonuçlari gör	92	4857
sonuçlari göster	92	4911
sorodni članki	4521
sortează	4085
sortează după	4085
sortuj według	3819
sortér efter	780
souhlasit a pokračovat	524
souhlasím	521
souhlasím a pokračovat	595
souhlasím a zobrazit	524
souhlasím se zobrazením	521
soukromí a cookies	524
sous-titres activés	2180
sous-titres désactivés	2180
soutenez-nous dès maintenant	2051
související	529
související témata	529
související články	529
související články z webu	529
soyez le premier à commenter	2105
soyez le premier à réagir	2105
spam nélkül	2594
spander en kaffe på oss	3647
spara inställningar	4713
spara till läslistan	4751
spausdinti receptą	62
spausdinti straipsnį	3259
spațiu publicitar	4064
spela här	4702
spela videon här	4654
spill ansvarlig. # år	3558
spill med måte	3557
spill nå	3623
spis treści	3725
splošni pogoji	4576
sponsorisé	2097
sponsorlu bağlantilar	4893
sponsorlu içerik	88	4843
sponsoroitu sisältö	1928
sponsoroitua sisältöä	1930
sponsorēts saturs	3328
sponsrat innehåll	4636
sponzorirani sadržaj	4317
sponzorirani članak	4317
sponzorisani sadržaj	4407
sponzorované	4418
sponzorovaný obsah	516
sponzorováno	516
sporoči napako	4596
sporočilo	4591
spotifyで聞く	3052
spotifyで聴く	3052
spravovat upozornění	602
spravovať súhlas	4474
spravovať upozornenia	4480
sprawdź cenę	3781
sprawdź ofertę	3688
sprawdź się	3778
sprawdź skrzynkę e-mail	3805
sprawdź skrzynkę odbiorczą	3805
sprawdź swoją skrzynkę	3805
sprawdź swoją wiedzę	3775
sprejmi in prikaži	4575
sprejmi vse piškotke	4575
spremi članak	4321
spremljajte v živo	4593
sprijinul tău contează	4138
sprijină-ne	4022
správa	4491
správa bola odoslaná	4490
správa souhlasu	595
správa súhlasu	4474
spróbuj ponownie	3805
spróbuj ponownie później	3805
spręsti kryžiažodį	3236
spręsti testą	3236
spune-ne părerea ta	4084
spune-ți părerea	4057
spune-ți părerea în comentarii	4057
spuneți-ne părerea	4084
spustit kvíz	586
spustiť kvíz	4468
spustiť video	4477
später	799
später erinnern	799
späť hore	4493
späť na hlavnú stránku	4493
späť na začiatok	4493
spør vår ki om saken	3564
spēlē tagad	3304
spēlēt tagad	3304
staňte sa členom	4414
staňte se členem	500
ste našli napako	4596
ste našli napako v članku	4596
ste už predplatiteľ	4487
ste že glasovali	4570
stem nå	92	3623
stiahnuť aplikáciu	4479
stiahnuť audio	4477
stiahnuť epizódu	4477
stiahnuť na google play	4479
stiahnuť v app store	4479
stiahnuť z app store	4479
stiahnuť z google play	4479
stichwörter	857
stil spørgsmål til artiklen	679
stlmiť	4478
stop med at følge	782
straipsnio tęsinys - po reklama	3209
straipsnis saugomas autorių teisių	3262
straipsnis tęsiasi po reklamos	3209
straipsnis užrakintas	3250
straipsnį skaito dirbtinis intelektas	3242
strojovo preložené	4501
strojový preklad	4502
strojový překlad	630
strojově přeloženo	629
strona główna	3722
stroški dostave	4574
stránka # z #	618	4492
stránka # ze #	618
stránka # zo #	4492
stworzono z pomocą ai	3817
stáhnout aplikaci	600
stáhnout audio	598
stáhnout epizodu	598
stáhnout na google play	600
stáhnout podcast	598
stáhnout v app store	600
stáhnout z app store	600
stáhnout z google play	600
stáhnout zdarma	601
stäng	4613	4654
stäng annons	4752
stäng av annonsblockeraren	4723
stäng av din adblocker	4723
stäng av din annonsblockerare	4723
stäng av ljudet	4716
stäng galleri	4736
stöd oss	4614
stöd oss på patreon	4727
stöd oss via patreon	4727
större text	4751
større tekst	3669
støt med mobilepay	761
støt os	648
støt os med mobilepay	761
støt os på #er	761
støt os på patreon	761
støt via mobilepay	761
støtt oss	3532
støtt oss med vipps	3647
støtt oss på patreon	3647
støtt oss via vipps	3647
sua inscrição foi confirmada	4000
sua inscrição foi realizada com sucesso	4000
subscrição confirmada	4000
subtitrări	4093
subtítols	456
subtítulos	1649
sudoku del día	1689
sugerir correção	3910
sugerir una corrección	1624
sugestões	3883
suite après la publicité	2178
suivez vos auteurs préférés	2213
suivre ce thème	2153
suivre le thème	2213
sukurta naudojant dirbtinį intelektą	3256
sumă liberă	4109
sumă personalizată	4138
sunt de acord cu termenii și condițiile	4115
sur le même sujet	2111
sur le même thème	2111
suscripción	1534
suscripción confirmada	1702
suscríbase	1534
suscríbete	1534
suscríbete a nuestro boletín	1544
suscríbete ahora	1534
susiję straipsniai	3202
susikurti paskyrą	3200
susține	4022
susține-ne	4022
susține-ne pe patreon	4109
susțineți-ne	4022
susținut de	4130
sutikti ir tęsti	3240
sutinku ir tęsiu	3240
svaka donacija je važna	4386
svaka donacija pomaže	4386
svaki dinar je važan	4386
svaki doprinos je važan	4386
svaki doprinos pomaže	4386
svaki euro je važan	4386
svaki prilog pomaže	4386
svi članci	4394
svi članci autora	4394
sviđa mi se	4402
sviđa vam se članak	4400
swisha en gåva	4727
syötä kelvollinen sähköpostiosoite	2020
syötä summa	2013
syötä sähköpostiosoitteesi	1917
szanowna użytkowniczko, szanowny użytkowniku	3709
szanowni państwo	3708
szanowny użytkowniku	3709
szanujemy twoją prywatność	3709
szavazatodat rögzítettük	2560
szavazatát rögzítettük	2560
szavazás	93	2563
szavazás indítása	2560
szczegóły	3726
szeretne értesítéseket kapni	2581
szeretnél értesítéseket kapni	2581
szerző követése	2607
szkennelje be a qr-kódot	2580
szponzorált tartalom	88	2501
szybkość odtwarzania	3788
szállítási költség	2567
szókereső	2563
szólj hozzá	2509
szóljon hozzá	2509
szövegméret	2610
szünet	2578
sähköposti	1917
sähköposti tai käyttäjätunnus	2016
sähköpostiosoite	1917
sähköpostiosoitteesi	2020
sähköpostisi	2020
säkra din plats	4709
säästä # %	2018
säästä #%	2018
så # kr/mnd til du sier opp	3535
så gör du för att stänga av	4725
så hanterar vi personuppgifter	4641
så här stänger du av din adblocker	4725
så här stänger du av din annonsblockerare	4725
så jobbar vi med rättelser	4740
så kommenterar du	4644
så skyddar vi våra källor	4740
så stänger du av adblock	4725
så stänger du av adblocker	4725
så stänger du av annonsblockeraren	4723
så stänger du av din ad-blocker	4725
så stänger du av din adblocker	4725
så stänger du av din annonsblockerare	4723
sådan beskytter vi kilder	774
sådan beskytter vi vores kilder	774
sådan deaktiverer du din adblocker	758
sådan retter vi fejl	774
sådan slår du adblock fra	758
sådan slår du din adblocker fra	758
sé el primero en comentar	1572
sé parte	1529
sélections	2089
sì, grazie	2864
sí, quiero	1660
sí, vull	464
síganos	1560
síguenos	1560
só para assinantes	3965
sólo para suscriptores	1667
sõnum on saadetud	1778
sök	4654
søg	690
søk	3573
súhlasím	4433
súhlasím a pokračovať	4474
súhlasím so zobrazením	4433
súmate	1529
súvisiace	4419
súvisiace články	4419
súvisiaci článok	4419
süre	4918
süti beállítások	2569
süti tájékoztató	2569
sütibeállítások	2569
sütibeállítások módosítása	2572
sütik kezelése	2569
sākt testu	3304
sīkdatņu iestatījumi	3286
sīkdatņu politika	3308
sīkfailu iestatījumi	3308
słowa kluczowe	3722
sūtīt e-pastā	3326
sắp xếp theo	5196
số tiền khác	5214
""", 't': """
t'ha estat útil	448
t'ha estat útil aquest article	430
t'ha estat útil aquest resum	430
t'ha semblat útil	448
ta treść jest niedostępna	3785
ta treść jest zablokowana	3785
ta video ni več na voljo	4578
ta članek je zaklenjen	4587
taboola tarafindan sunulmuştur	4893
taboola tarafindan önerildi	4893
tack för din anmälan	4625
tack för din prenumeration	4733
tack för din röst	92	4702
tack för ditt meddelande	4733
tagasi üles	1780
taip pat žiūrėkite	3202
tak, chcę	3793
tak, chętnie	3793
tak, poproszę	3793
takaisin ylös	1943
takipten çik	4947
takk for at du meldte deg på	3653
takk for din påmelding	3653
takk for påmeldingen	3542
talebiniz gönderildi	4965
tallenna myöhemmäksi	1925
talán később	2487
tam ekrandan çik	4917
tamaño de la letra	1683
tamaño de letra	66	1559
tamaño del texto	66
también te puede gustar	1579
también te puede interesar	1579
també et pot interessar	417
também pode gostar	3935
tapahtui virhe. yritä myöhemmin uudelleen	2020
tapahtui virhe. yritä uudelleen	2020
tarjeta de crédito	1533
tarjeta de débito	1533
tarkista sähköpostisi	2020
tartalom betöltése	2569
tartalom engedélyezése	2569
tartalom megjelenítése	2569
tartalomjegyzék	2578
tasuline koostöö	1787
te ha parecido útil	1641
te ha resultado útil	1641
te ha resultado útil este artículo	1609
te ha resultado útil este resumen	1609
te ha sido útil	1641
te ha sido útil este resumen	1609
te poți dezabona oricând	4070
te rugăm să îl dezactivezi	4106
te vsebine ni mogoče prikazati	4575
te-ar putea interesa și	4078
tee meile kohvi välja	1775
tehisaru kokkuvõte	1733
tehisaru võib eksida	1782
tehisintellekt võib eksida	1782
tehty tekoälyllä	2030
teie hääl on arvesse võetud	1763
tej treści nie można wyświetlić	3785
tek seferlik bağiş	4931
tek seferlik bağiş yap	4963
tekijänoikeudella suojattu	2028
teklifi gör	4916
teklifleri gör	4964
tekoäly voi tehdä virheitä	2030
tekoälyn luoma	2030
tekoälyn tekemä	2030
tekoälyn tekemä tiivistelmä	1943
tekoälyn tiivistelmä	1943
tekoälyn tuottama	2030
tekoälytiivistelmä	1943	2031
tekst je zaključan	4388
tekst powstał przy pomocy ai	3817
tekst przetłumaczony maszynowo	3817
teksta izmērs	3326
tekststørrelse	66
tekstą įgarsino dirbtinis intelektas	3205
telefonszám	2595
telefón	4491
teljes hozzáférés	2492
teljes képernyő	2578
teljes név	2595
temas del día	1579
temi že sledite	4602
ten artykuł jest zablokowany	3802
ten film jest niedostępny	3788
ten film nie jest dostępny w twoim kraju	3788
ten film nie jest już dostępny	3788
tento obsah je blokován	595
tento obsah je zablokovaný	4474
tento obsah nemôžeme zobraziť	4474
tento obsah nemůžeme zobrazit	595
tento obsah není dostupný	595
tento obsah není k dispozici	595
tento obsah nie je dostupný	4474
tento obsah nie je k dispozícii	4474
tento obsah sa nedá zobraziť	4474
tento článek je uzamčen	612
tercihleri yönet	4959
tercihlerimi yönet	4959
termeni și condiții	4051	4052
termeni și condiții de utilizare	4051
termenii și condițiile	4051
termos e condições	3868
teste başla	4913
teste grátis	3845
testează-ți cunoștințele	4087
testează-ți cunoștințele cu quizul nostru	4057
testi başlat	4913
testi çöz	4915
testreszabás	2571
teszteld a tudásod	2515
tesztelje tudását	2515
tetszőleges összeg	2588
text bol vytvorený automaticky	4501
text byl vytvořen automaticky	629
text je chránený autorským právom	4498
text je chráněn autorským právem	625
text čte umělá inteligence	598
texten fortsätter nedan	4636
texten fortsätter under bilden	4636
texten är maskinöversatt	4744
texten är skapad automatiskt	4744
textgröße	1025
textgröße ändern	1024
teď ne	499	603
teşekkürler, mesajiniz gönderildi	4936
tham gia bình chọn	5195
tham gia khảo sát	5195
tham gia thăm dò	5195
thanh toán hàng năm	5216
thanh toán hàng tháng	5216
thanh toán qua paypal	5238
theo dõi chủ đề	5227
theo dõi chủ đề này	5227
theo dõi tác giả	5227
thoát toàn màn hình	5202
thu gọn	5155
thème suivi	2236
thèmes	2111
thématiques	2111
thêm câu trả lời	5233
thêm làm nguồn ưu tiên	5227
thêm vào giỏ hàng	5241
thích	5140
thích nhất	5196
thông tin bắt buộc	5218
thông tin doanh nghiệp	5145
thông tin quảng cáo	5189
thông tin tác giả	5166
thăm dò	93
thăm dò ý kiến	93
thư viện ảnh	5222
thẻ	5152
thời gian còn lại	5202
thời gian hiện tại	5203
thời lượng	5203
ti è stato utile	2845
tienes que iniciar sesión para guardar artículos	1637
tietosuoja ja evästeet	1932
tietosuoja- ja evästekäytäntö	1932
tietosuojakäytäntö	1997
tietosuojaseloste ja evästeet	1932
tik būtini	3240
tik būtinieji slapukai	3240
tikai nepieciešamās	3308
tikai nepieciešamās sīkdatnes	3308
tiktokで見る	3052
til støttesiden	761
tilbagetræk samtykke	747
tilbakemelding på saken	3564
tilføj en kommentar	780
tilføj kommentar	780
tilføj os som foretrukken kilde	782
tilføj som foretrukken kilde	782
tilgjengelig på google play	3639
till gåvosidan	4727
tillad og fortsæt	676
tillad én gang	747
tillat én gang	3634
tillåt	4722
tillåt alltid	4714
tillåt annonser	4726
tillåt aviseringar	4720
tillåt en gång	4713
tillåt innehåll	4713
tillåt inte	4722
tillåt notiser	4720
tillåt reklam	4726
tiltás	2584
timp rămas	4093
tin bài liên quan	5187
tin cùng chuyên mục	5152
tin cùng tác giả	5188
tin khác	5152
tin liên quan	5152
tin mới	5152
tin mới nhất	5152
tin nhắn của bạn	5239
tin nhắn của bạn đã được gửi	5218
tin nóng	5188
tin nổi bật	5152
tin quảng cáo	5189
tin tiếp theo	5222
tin trước	5152
tin tài trợ	5152	5191
tin tức liên quan	5152
tin đọc nhiều	5152
tip jar ☕	1202
tipărește	4032
tipărește articolul	4077
tipărește rețeta	62
tisk článku	635
titta på videon	4716
tiêu điểm	5152
tiến # giây	5202
tiếp theo	5155
tiếp tục sau quảng cáo	5191
tiếp tục trên trình duyệt	5208
tiếp tục trên web	5208
tiếp tục với apple	5216
tiếp tục với email	5238
tiếp tục với facebook	5216
tiếp tục với google	5216
tiếp tục đọc	5240
tlačiť	4422
to cię może zainteresować	3722
to może cię zainteresować	3722
to wideo jest niedostępne	3788
to wideo nie jest już dostępne	3788
toate știrile	4119
toda contribuição ajuda	3961
toda la información	1673
todas as notícias	3971
todavía no eres suscriptor	1667
todavía no estás registrado	1668
todos los artículos de este autor	1707
todos los artículos del autor	1707
todos los artículos del especial	1704
todos los derechos de reproducción reservados	1709
todos los vídeos	1673
todos os comentários	3874
todos os vídeos	3971
toimituskulut lisätään	1994
totes les notícies	479
toto pole je povinné	616
toto téma již sledujete	633
toto video již není dostupné	598
toto video není dostupné	598
toto video není ve vaší zemi dostupné	598
toto video nie je dostupné	4477
toto video nie je vo vašej krajine dostupné	4477
toto video už není dostupné	598
toto video už nie je dostupné	4477
tots els vídeos	479
tous droits de reproduction réservés	2239
tous nos hors-séries	2146
toute l'actualité	2111
toutes les actualités	2202
toutes les vidéos	2202
toutes nos vidéos	2202
tovább	2515
tovább a cikkre	2597
tovább a dossziéhoz	2597
tovább a galériához	2597
tovább a recepthez	62
tovább a rovatra	2513
tovább a tartalomhoz	2597
tovább a teljes cikkre	2597
tovább a támogatáshoz	2588
tovább a támogatási oldalra	2588
tovább a webshopba	2566
tovább az ajánlathoz	2566
tovább olvasom	2515
további beállítások	2572
további cikkek	2513
további cikkek a szerzőtől	2597
további cikkek a témában	2513
további cikkek betöltése	2597
további hírek	2513
további lehetőségek	2571
további részletek itt	2515
továbbiak betöltése	2515
továbbiak megjelenítése	2597
toàn màn hình	5203
traducció automàtica	456
traducción automática	1649
traducere automată	4093
traducido automáticamente	1681
tradução automática	3910
traduït automàticament	486
trang chủ	5155
trang này có hữu ích không	5195
transcripció	456
transcripción	1649
transcrição	3947
transferência bancária	3844
trenutni čas	4579
trenutni čas #	4578
treści komercyjne	3825
treści naszych partnerów	3825
treści partnerskie	3703
treść dla subskrybentów	3802
treść niedostępna	3785
treść premium	3802
treść sponsorowana	3703
treść wygenerowana przez ai	3817
treść zablokowana	3785
treść zewnętrzna	3785
tria la teva subscripció	442
trimite răspunsul	4084
troškovi dostave	4376
truy cập không giới hạn mọi bài viết	5238
trwa ładowanie odtwarzacza	3788
tryb pełnoekranowy	3788
træk dit samtykke tilbage	747
træk samtykke tilbage	747
trình phát âm thanh	5236
trước	5155
trường bắt buộc	5218
trường này là bắt buộc	5218
trả lời	5151
trở lại	5155
trở lại đầu trang	5222
tu ce părere ai? lasă un comentariu	4057
tu donación desgrava	1663
tu izmanto reklāmu bloķētāju	3315
tu navegador no puede reproducir este vídeo	1607
tue meitä	1912
tue meitä patreonissa	2013
tue työtämme	2013
tule meile tööle	1733
tuotettu tekoälyllä	2030
turinys saugomas autorių teisių	3262
turinys užblokuotas	3240
turiu paskyrą	3250
turpini lasīt	3269
turpinājums pēc reklāmas	3278
turpināt ar apple	3317
turpināt ar facebook	3317
turpināt ar google	3317
turpināt lasīt	3269
tutar seç	4963
tutar seçin	4963
tvarkyti pranešimus	3245
tvarkyti sutikimą	3240
twitter'da paylaş	4841
twitterで見る	3052
twoja prywatność jest dla nas ważna	3709
twoja wiadomość	3806
twoje imię	3806
twój adres e-mail	3691
twój e-mail	3691
twój głos został oddany	3775
twój głos został policzony	3775
twój głos został zapisany	3775
tykkää	2033
tylko dla osób pełnoletnich	3704
tylko niezbędne	3785
tytuł przelewu: darowizna	3799
tytułem: darowizna na cele statutowe	3799
tài khoản của tôi	5134
tài trợ	5145
tài trợ bởi	5231
támogass minket	2488
támogass minket patreonon	2588
támogasson minket	2488
támogasson minket a patreonon	2588
támogatom	2488
támogatom a lapot	2588
támogatom az oldalt	2588
támogatott tartalom	88	2501
támogatás	2488
támogatás paypalon	2588
támogatási oldal	2588
támogatói tartalom	2501
tárgy	2595
täisekraan	1769
tämä artikkeli on lukittu	2016
tämä juttu on lukittu	2016
tämä kenttä on pakollinen	2020
tämä sisältö ei ole saatavilla	1997
tämä video ei ole enää saatavilla	2000
tämä video ei ole saatavilla	2000
täname liitumast	1751
tässä artikkelissa	2023
tässä jutussa	2023
tässä olisi upotus facebookista	1943
tässä olisi upotus instagramista	1943
tätä sisältöä ei voida näyttää	1997
täytä ristikko	1985
täytä tämä kenttä	2020
télécharger l'appli	2187
télécharger l'audio	2180
télécharger l'épisode	2180
télécharger le mp#	2180
télécharger le podcast	2180
téléchargez l'appli	2187
téma követése	2607
téma už sledujete	633
témata	529
tému už sledujete	4505
témy	4419
témáim	2608
témák	2513
térkép betöltése	2572
térkép megnyitása	2517
términos de uso	1568
términos y condiciones	1568
tên của bạn	5219
tên hiển thị	5233
tìm hiểu thêm	5149
tìm kiếm	5155
tóm tắt ai	5226
tóm tắt bằng ai	5226
tóm tắt bởi ai	5226
tópicos	3883
tópicos relacionados	3883
tôi đã hiểu	5156
tôi đã tắt	5213
tôi đã tắt trình chặn quảng cáo	5212
tôi đồng ý	5149
tôi đồng ý với chính sách bảo mật	5218
tôi đồng ý với điều khoản sử dụng	5218
tõlgitud tehisintellekti abil	1782
több	2515
több betöltése	2597
több mutatása	2597
töltsd ki a kvízt	2515
töltsd ki kvízünket	2560
töltse ki a kvízt	2515
töltse újra az oldalt	2587
tùy chỉnh	5149
tùy chọn cookie	5206
tùy chọn khác	5229
tú qué opinas	1574
túto tému už sledujete	4505
tühista igal ajal	1726
tüm fotoğraflar	4940
tüm fotoğraflari gör	4940
tüm haberler	4850
tüm haberlere sinirsiz erişim	4964
tüm haberleri gör	4940
tüm içeriğe sinirsiz erişim	4964
tüm konular	4852
tüm konulari gör	4852
tüm oyunlar	4913
tüm videolar	4940
tüm videolari gör	4940
tüm yazilari	4850	4867
tüm yazilari gör	4940
tüm yorumlar	4849
tüm çerezleri kabul et	4959
tüm çerezleri reddet	4959
tümü	4857
tümünü gör	4856
tümünü göster	4857
tümünü kabul et	4844
tümünü reddet	4844
tăng cỡ chữ	5229
tēmas	3271
tęsinys po reklamos	3209
tęsti su apple	3250
tęsti su facebook	3250
tęsti su google	3250
tłumaczenie automatyczne	3818
tłumaczenie maszynowe	3818
tạm dừng	5175
tạm dừng video	5202
tạo bởi ai	5236
tạo tài khoản	5134
tải audio	5202
tải bài đăng	5206
tải lại trang	5212
tải nội dung	5206
tải thêm	5155
tải thêm bình luận	5195
tải trên app store	5208
tải trên google play	5208
tải tập này	5202
tải về từ app store	5208
tải về từ google play	5208
tải âm thanh	5202
tải ứng dụng	5208
tải ứng dụng ngay	5208
tất cả tin tức	5222
tất cả trò chơi	5198
tất cả video	5222
tắt tiếng	5203
tặng bài viết	5187
tặng sao	5133	5187
tặng sao cho bài viết	5187
tặng sao cho tác giả	5237
tặng tác giả ly cà phê	5133
tốc độ phát	5175	5202
từ chối	5149
từ chối tất cả	5149	5206
từ chối tất cả cookie	5235
từ khóa	5152
tự động phát	5203
""", 'u': """
u košaricu	4375
u ovom članku	4394
udostępnij	3699
udostępnij na facebooku	3699
udostępnij na twitterze	3699
udostępnij na x	3699
udostępnij w mediach społecznościowych	3699
udělit souhlas	521
ugens spørgsmål	741
ugodnost za naročnike	4573
ugodnosti za naročnike	4573
ugrađeni sadržaj	4377
ugrás a galériához	2597
ugrás a recepthez	62
ugrás a receptre	62
ugrás a tartalomhoz	2597
ugrás a tartalomra	2597
uključi	4383
uključi obaveštenja	4369
uključi obavijesti	4369
uključi se u raspravu	4401
uključi zvuk	4379
uključite javascript	4379
uključite notifikacije	4369
uključite obaveštenja	4369
uključite obavijesti	4369
uključite se u raspravu	4401
ukryj reklamę	3825
ukrštenica	4373
ulkoinen sisältö	1997
ulkopuolinen sisältö	1997
uloženo	636
uložené	4507
uložit	512
uložit na později	512
uložit nastavení	595
uložit recept	62
uložit volby	595
uložit článek	512
uložiť	4422
uložiť na neskôr	4422
uložiť nastavenia	4474
uložiť recept	62
uložiť voľby	4474
uložiť článok	4422
ultima oră	4041
ultimele știri	4041
um assinante presenteou você com este artigo	3934
un abonat ți-a oferit acest articol	4077
un abonné vous offre cet article	2163
un e-mail de confirmation vous a été envoyé	2156
un suscriptor te ha regalado este artículo	1637
un suscriptor te regala este artículo	1714
une erreur s'est glissée dans l'article	2105
ungültige e-mail-adresse	1007
unterstütze uns	800
unterstützen	800
unterstützen sie uns	800
unterstützen sie uns per paypal	919
unustasid salasõna	1776
uočili ste grešku	4397
uočili ste pogrešku	4397
uočili ste pogrešku u članku	4397
uporabniško ime	4588
uporabniško ime ali e-pošta	4587
upotettu sisältö	1997
upozornit na nové díly	634
upozornit na nové články	634
upozorniť na chybu	4497
upozornění	605
uppdatera dina inställningar	4758
uppläst av en ai-röst	4716
uppläst av en dator	4632
uppläst av en syntetisk röst	4716
uppläst av syntetisk röst	4716
uppläst med ai-röst	4632
upravit nastavení	524
upravljaj kolačićima	4377
upravljaj piškotke	4575
ur vår butik	4709
url 복사	3085
urlをコピー	2947
urlをコピーしました	3048
urlをコピーする	2994
url복사	3085
urmărește acest subiect	4069
urmărește autorul	4126
urmărește live	4069
urmărește subiectul	4126
urmărești deja acest subiect	4126
următorul	4043
următorul videoclip	4137
uslovi korišćenja	4334
ustaw jako preferowane źródło	3821
ustawienia plików cookie	3707
ustawienia prywatności	3785
ustvarjeno s pomočjo umetne inteligence	4599
utónév	2595
uutishälytykset	2007
uvek prikaži	4377
uvijek prikaži	4377
uvjeti korištenja	4334
uygulamada aç	4922
uygulamayi aç	4922
uygulamayi yükle	4922
uz sākumlapu	3321
uz sākumu	3276
uzdāvini rakstu	3326
uzdāvināt rakstu	3326
uzyskaj dostęp	3688
učitaj još	4394
učitaj objavu	4377
učitaj sadržaj	4377
učitaj video	4377
učitaj više	4394
učitavanje playera	4379
učitavanje videa	4379
ušetrite #%	4488
ušetríte #%	4488
ušetřete #%	613
ušetříte #%	613
ušteda #%	4389
uštedite #%	4389
używasz adblocka	3794
używasz programu do blokowania reklam	3794
už jsem ho vypnul	608
už jste hlasovali	586
už komentarus atsako jų autoriai	3206
už mám predplatné	4487
už mám předplatné	612
už mám předplatné, přihlásit se	503
už mám účet	612
už máte predplatné? prihláste sa	4415
už máte předplatné	612
už máte účet	4415
už máte účet? prihláste sa	4415
už podporujem	4426
už podporuji	499
už sledujete	633
už ste hlasovali	4468
uždaryti	3208
uždaryti galeriją	3254
uždaryti reklamą	3209
uživatelské jméno	613
uživatelské jméno nebo e-mail	612
uživo	4380
užpildykite apklausą	3207
užsakomasis straipsnis	3209
užsakomasis turinys	88	3209
užsisakyti knygą	3238
užsisakyti prenumeratą	3200
""", 'v': """
v košarico	4573
v tem članku	4593
v tomto článku	619
v živo	4579
vaata kõiki	1780
vaata kõiki tellija soodustusi	1726
vaata lähemalt	1733
vaba töökoht	1733
vad tycker du? rösta här	4654
vai kopsavilkums bija noderīgs	3275
vai raksts bija noderīgs	3275
vai tas bija noderīgi	3323
vai vēlaties saņemt paziņojumus	3313
vain jäsenille	2018
vain välttämättömät	1997
vain välttämättömät evästeet	1997
vairāk no autora	3321
vairāk par tēmu	3271
vairāk rakstu	3321
vaizdo grotuvas įkeliamas	3242
vaizdo įrašas	3207
vaizdo įrašas nebepasiekiamas	3242
vaizdo įrašas nepasiekiamas	3242
vaizdo įrašas nepasiekiamas jūsų šalyje	3242
vaizdo įrašo paleisti negalima	3242
vaizdo įrašą rasite čia	3207
valami elromlott. próbáld újra	2594
valami hiba történt. próbálja újra	2594
valgfrit beløb	761
valgfritt beløp	3647
van egy jó sztorija	2601
van egy jó témája	2601
van már előfizetése	2591
van már fiókja	2492
van már fiókod	2591
van már fiókom	2591
vanjski sadržaj	4377
var artikeln till hjälp	4644
var det här till hjälp	4654
var det til hjælp	777
var detta till hjälp	4744
var dette en hjælp	777
var resuméet nyttigt	679
var sammanfattningen till hjälp	4644
varbūt vēlāk	3314
varför ser jag den här annonsen	4752
varför visas den här annonsen	4752
vari atteikties jebkurā laikā	3269
varje bidrag hjälper	4728
varje bidrag räknas	4728
varje krona hjälper	4728
varje krona räknas	4728
vasta küsitlusele	1733
vastaa kyselyyn tästä	1943
vaš e-mail	4391
vaš e-naslov	4590
vaš e-poštni naslov	4590
vaš glas je bil oddan	4570
vaš glas je uračunat	4372
vaš glas je zabeležen	4372	4570
vaš glas je zabilježen	4372
vaš komentar	4321
vaš mejl	4391
vaša e-mail adresa	4391
vaša e-mailová adresa	4490
vaša poruka	4392
vaša poruka je poslana	4391
vaša poruka je poslata	4391
vaša správa	4491
vaše e-mailová adresa	616
vaše ime	4392	4591
vaše jméno	617
vaše meno	4491
vaše soukromí je pro nás důležité	524
vaše sporočilo	4591
vaše sporočilo je poslano	4590
vaše zpráva	617
veckans fråga	4706
vecākie vispirms	3324
vedno prikaži	4575
vegyél jegyet	2566
veja esta publicação no instagram	3908
veja também	3883
veja todas as opções de assinatura	3932
velg beløp	3647
velikost písma	66
veličina fonta	4405
veličina slova	4405
veličina teksta	66
velocidad de reproducción	1648
velocidade de reprodução	3946
velocitat de reproducció	455
velocità di riproduzione	2853
venujte nám # %	4484
ver # comentários	3923
ver biografía	1603
ver comentários	3874
ver conteúdo	3950
ver conteúdo externo	3908
ver dossiê	3971
ver esta publicación en instagram	1607
ver esta publicação	3993
ver esta publicação no instagram	3908
ver fotogalería	1673
ver galería	1585
ver galería de fotos	1673
ver imágenes	1704
ver la galería	1673
ver mais notícias	3971
ver más	1585
ver más artículos	1676
ver más artículos del autor	1603
ver más fotos	1581
ver más noticias	1638
ver más vídeos	1673
ver oferta de suscripción	1701
ver opciones de suscripción	1701
ver preço	3943
ver publicação	3872
ver suscripción	1701
ver también	1579
ver também	3883
ver todas as notícias	3971
ver todas las opciones de suscripción	1634
ver todos los artículos	1673
ver todos los vídeos	1673
ver todos os vídeos	3971
ver traducción	1586
ver tradução	3889
ver transcripción	1648
ver transcrição	3946
ver versión online	1719
ver versión web	1719
ver versão online	4014
ver vídeo	1585
vergrößern	864	1011
verificați adresa de email	4115
verifică-ți e-mailul	4116
verifică-ți emailul	4116
verifică-ți inboxul	4115
verlagssonderveröffentlichung	932
versandkosten können anfallen	984
vertrag kündigen	843
verträge hier kündigen	843
verwandte beiträge	857
ves a la pàgina de donacions	469
ves algún error? comunícalo	1624
veure aquesta publicació a instagram	426
vezetéknév	2595
vezi această postare pe instagram	4054
vezi conținutul	4096
vezi mai multe știri	4078
vezi prețul	4090
vezi răspunsurile	4084
vezi toate știrile	4119
vezi și	4041
već imam nalog	4388
već imam račun	4388
već imate nalog	4311
već imate pretplatu	4311
već imate račun	4311
već podržavam	4326
već pratite	4403
već pratite ovu temu	4403
već sam pretplatnik	4388
već ste glasali	4372
već ste glasovali	4372
već ste pretplatnik	4311
več iz rubrike	4521
več novic iz regije	4521
več o tem	4521
več o temi	4521
več člankov	4593
več člankov avtorja	4593
veľkosť písma	66
veľkosť textu	4506
vi kan inte visa det här innehållet	4713
viac k téme	4419
viac si o tom prečítate tu	4419
viac článkov	4493
videa ni mogoče predvajati	4578
video atskaņotājs tiek ielādēts	3310
video ei ole enää saatavilla	2000
video ei ole käytettävissä	2000
video ikke tilgængelig	750
video již není k dispozici	598
video không khả dụng	5202
video không tồn tại	5202
video mevcut değil	4917
video nav pieejams jūsu valstī	3310
video nelze přehrát	598
video není dostupné	598
video není dostupné ve vaší zemi	598
video není k dispozici	598
video nevar atskaņot	3310
video ni na voljo v vaši državi	4578
video nicht verfügbar	991
video nie je dostupné	4477
video nie je dostupné vo vašej krajine	4477
video nie je k dispozícii	4477
video nije dostupan u vašoj državi	4379
video nije dostupan u vašoj zemlji	4379
video nije moguće reproducirati	4379
video này không còn tồn tại	5202
video này không khả dụng	5202
video oynatici yükleniyor	4917
video sa nedá prehrať	4477
video sa nepodarilo načítať	4477
video se ne može reprodukovati	4379
video se nepodařilo načíst	598
video tiếp theo	5236
video trước	5236
video už není k dispozici	598
video už nie je dostupné	4477
video už nie je k dispozícii	4477
video više nije dostupan	4379
video yüklenemedi	4960
video yüklenirken hata oluştu	4960
video yükleniyor	4917
videoafspilleren indlæses	750
videoclipul următor	4137
videoen er ikke længere tilgængelig	750
videoen er ikke tilgængelig	750
videoen er ikke tilgængelig i dit land	750
videomängija laadimine	1769
videon voi katsoa jutun yläosasta	1943
videon är inte längre tillgänglig	4716
videon är inte tillgänglig	4716
videoyu izlemek için tiklayin	4856
videoyu yükle	4920
videó	2513
videó betöltése	2569
videó betöltése folyamatban	2577
videó lejátszása	2577
videó megtekintése	2577
videók	2513
videólejátszó betöltése	2577
videónkat itt nézheti meg	2515
vidéo	2115
vidéo indisponible	2180
vidéo non disponible	2180
vidéo précédente	2226
vidéo suivante	2226
vidéo à la une	2226
vielen dank für deine nachricht	1006
vielen dank für deine stimme	979
vielen dank für ihr feedback	909
vielen dank für ihre anmeldung	817
vielen dank für ihre nachricht	1006
vielen dank für ihre stimme	979
vielen dank für ihre teilnahme	92
vielleicht später	799
vienkartinė auka	3248
vienkartinė parama	3249
vienmēr atļaut	3308
vienmēr rādīt	3308
vienreizējs ziedojums	3316
viestisi on lähetetty	2020
vil du få varsler	3641
vilkår	674	3559
vill du få notiser	4720
vill du få pushnotiser	4720
vipps et beløp	3532
virheellinen sähköpostiosoite	2020
vis bildet i full størrelse	3574
vis færre	690	3573
vis i fuld skærm	770
vis oversættelse	692
vis større bilde	3574
vis større billede	691
visa bilden i helskärm	4654
visa färre	4654
visa i helskärm	4736
visa i webbläsare	4758
visa i webbläsaren	4758
visa inlägg från facebook	4654
visa inlägg från instagram	4654
visa innehåll	4638
visa innehållet	4713
visa lösenord	4730
visa och godkänn	4713
visa översättning	4655
visas tiesības paturētas	3329
visi komentāri	3324
vissza a címlapra	2597
vissza a főoldalra	2597
vissza a tetejére	2515
vissza az oldal tetejére	2597
visszajelzés	2509
visszajelzés küldése	2604
viteză de redare	4092
vizitează magazinul	4090
više o temi	4318
više od autora	4394
više vijesti iz regije	4318
više članaka	4394
više članaka autora	4394
viết bình luận	5151	5172
viết bình luận của bạn	5195
viết trả lời	5195
vlastná suma	4484
vlastní částka	609
vložený obsah	595
vložit do košíku	592
vložit komentář	631
vložiť do košíka	4472
vložiť komentár	4503
vnesite e-poštni naslov	4590
vnesite veljaven e-poštni naslov	4590
voce generată de ai	4092
você concorda? vote	3923
você está seguindo este tema	4004
você já está inscrito	4000
você já segue este tema	3979
você já votou	3937
você pode gostar	3883
você pode se interessar	3883
você segue este autor	4004
você também pode gostar	3883
voir le détail	2116
voir les détails	2116
voir les réponses	2172
voir les résultats	92	2116
voir les résultats du sondage	2151
voir tous les thèmes	2113
voir toute l'actualité	2202
voir toutes les vidéos	2202
voix générée par ia	2226
voltar ao início	3971
voltar atrás	3889
voltar à página inicial	3971
volver al índice	1704
volver atrás	1586
von einer künstlichen stimme vorgelesen	991
von ki übersetzt	1019
vorgelesen von einer künstlichen stimme	991
vos réactions	2105
votează	92
votează în sondaj	4084
votează în sondajul nostru	4057
votre avis nous intéresse	2151
votre demande a bien été envoyée	2232
votre demande a été envoyée	2232
votre message a bien été envoyé	2198
votre nom et prénom	2232
votre prénom	2199
votre soutien fait la différence	2229
votre vote a bien été pris en compte	2172
votre vote a été enregistré	2172
votre vote a été pris en compte	92
votul dumneavoastră a fost înregistrat	4084
votul tău a fost înregistrat	4084
vous aimerez peut-être	2111
vous avez déjà un compte	2060
vous avez déjà un compte ? connectez-vous	2060
vous avez déjà un compte ? identifiez-vous	2060
vous avez déjà voté	2172
vous bloquez nos publicités	2228
vous n'êtes pas abonné	2196
vous n'êtes pas encore inscrit	2197
vous n'êtes pas inscrit	2197
vous possédez déjà un compte	2060
vous pourriez être intéressé	2111
vous souhaitez témoigner	2237
vous suivez ce thème	2236
vous suivez déjà ce sujet	2213
vous suivez déjà ce thème	2213
vous suivez déjà cet auteur	2213
vous êtes bien inscrit	2232
vous êtes déjà inscrit	2233
vous êtes inscrit	2233
vprašanje dneva	4570
vreau să donez	4110
vreau să primesc newsletterul	4070
vreau să susțin	4109
vsak evro šteje	4585
vsak petek. brezplačno. brez spama	4590
vsak prispevek šteje	4585
vsaka donacija šteje	4585
vsebina je avtorsko zaščitena	4597
vsebina sporočila	4520
vsebine naših partnerjev	4605
vsebine ni mogoče prikazati	4575
vsi članki	4593
vsi članki avtorice	4593
vsi članki avtorja	4593
vstúpiť do diskusie	4422
vstúpiť do galérie	4493
vui lòng kiểm tra email	5218
vui lòng nhập bình luận	5233
vui lòng nhập email	5218
vui lòng nhập email hợp lệ	5218
vui lòng nhập họ tên	5218
vyberte si predplatné	4487
vyberte si předplatné	612
vyberte částku	609
vybrat předplatné	612
vybrať	4488
vybrať predplatné	4487
vygenerované ai	4501
vygenerované pomocou ai	4501
vygenerováno ai	629
vygenerováno pomocí ai	629
vyplňte toto pole	616
vypnite blokovanie reklám	4482
vypnite prosím adblock	4482
vypnite, prosím, adblock	4482
vypnúť zvuk	4477
vypněte prosím adblock	606
vypněte si adblock	606
vypočuť si článok	4477
vypočuť článok	4477
vyskytla sa chyba. skúste to znova	4490
vyskúšajte si kvíz	4468
vytisknout článek	512
vytlačiť	4422
vytlačiť recept	62
vytlačiť článok	4422
vytvorené ai	4501
vytvorené pomocou ai	4501
vytvorené umelou inteligenciou	4501
vytvořeno ai	629
vytvořeno pomocí ai	629
vytvořeno umělou inteligencí	629
vytvořila ai	629
vytvořit účet	502
vyzkoušejte si kvíz	586
vyzkoušet	502
vyčerpali ste limit článkov	4487
vágólapra másolva	2610
válassz csomagot	2591
válassz előfizetést	2591
válassz összeget	2588
válasszon csomagot	2591
válasszon előfizetést	2591
válasszon összeget	2588
válasz	2606
válaszok elrejtése	2605
válaszok megjelenítése	2605
válaszolok	2606
választom	2592
választás mentése	2569
vásárlás a webshopban	2504
váš e-mail	508
váš email	616
váš hlas bol započítaný	4468
váš hlas bol zaznamenaný	4468
váš hlas byl započítán	586
váš hlas byl zaznamenán	586
väiksem tekst	1785
väline sisu	1744
välj	4731
välj abonnemang	4730
välj belopp	4727
välj din prenumeration	4730
välj ditt abonnemang	4730
välj erbjudande	4730
välj prenumeration	4730
välj som föredragen källa	4749
vänligen stäng av annonsblockeraren	4723
värsked uudised	1728
vælg	765
vælg abonnement	764
vælg beløb	761
vælg dit abonnement	764
vælg som foretrukken kilde	782
vælg tilbud	764
vérifiez votre boîte de réception	2198
vérifiez votre boîte mail	2198
vés a la recepta	62
více	529
více k tématu	529
více o tématu	529
více si o tom přečtete zde	529
více článků	619
vídeo anterior	1696	3994
vídeo destacado	1696
vídeo indisponível	3946
vídeo no disponible	455	1648
vídeo não disponível	3946
vídeo seguinte	3994
vídeo siguiente	1696
vídeos	1579	3883
võib-olla hiljem	1773
võid igal ajal loobuda	1778
võta nõusolek tagasi	1767
võta toimetusega ühendust	1781
výber redakcie	4419
výběr redakce	529
výhoda pre predplatiteľov	4472
výhoda pro předplatitele	592
výhody pre predplatiteľov	4472
výhody pro předplatitele	592
výsledky	93
výsledky ankety	599
výsledky hlasovania	4478
výsledky hlasování	599
vēl nav konta	3317
vēl neesi abonents	3317
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
všetky komentáre	4503
všetky články	4493
všetky články autora	4493
všetky články autorky	4493
všeč mi je	4601
vždy povolit	596
vždy povoliť	4475
vždy zobrazovat	595
vždy zobrazovať	4474
về trang chủ	5222
về tác giả	5223
về đầu trang	5155
""", 'w': """
w każdy piątek. za darmo. bez spamu	3805
warto przeczytać	3722
was können wir besser machen	909
wczytaj treść	3785
wczytaj więcej	3808
webshopunkból	2566
webáruház	2503
weiterblättern	1011
weitere beiträge	857
werbung schließen	1026
werbung überspringen	837
weź udział w dyskusji	3772
whatsapp'ta paylaş	4841
whatsapp'tan paylaş	4949
whatsappで読む	2994
wiadomość	3806
wiadomość została wysłana	3805
wideo jest niedostępne	3788
wideo niedostępne	3788
widzisz błąd	3813
wie gefällt ihnen dieser artikel	909
wie wir unsere quellen schützen	1014
wielkość czcionki	66
wielkość tekstu	3823
więcej	3722
więcej artykułów	3722
więcej informacji	3722
więcej na ten temat	3722
więcej o	3722
więcej od tego autora	3808
więcej tekstów autora	3808
więcej z	3722
wpisz kwotę	3799
wpisz swój e-mail	3691
wprowadź adres e-mail	3691
wpłata jednorazowa	3800
wpłata miesięczna	3800
wpłać	3685
wpłać jednorazowo	3799
wpłać teraz	3685
wróć do góry	3808
wróć na górę	3808
wróć na stronę główną	3808
wspieraj co miesiąc	3799
współpraca płatna	3825
współpraca reklamowa	3703
wszystkie # zdjęcia	3807
wszystkie # zdjęć	3807
wszystkie artykuły	3808
wszystkie artykuły autorki	3808
wszystkie zdjęcia	3807
wszystkie zdjęć	3807
wybierz kwotę	3799
wybierz ofertę	3802
wybierz prenumeratę	3802
wybierz subskrypcję	3802
wycofaj zgodę	3785
wykorzystałeś limit artykułów	3802
wykryliśmy adblocka	3794
wypełnij to pole	3805
wypisz się	3829
wypisz się w dowolnym momencie	3805
wypróbuj	3688
wyraź zgodę	3707
wystąpił błąd	3806
wystąpił błąd. spróbuj ponownie	3805
wystąpił błąd. spróbuj ponownie później	3805
wyłącz adblocka	3794
wyłącz blokowanie reklam	3794
wyłącz dźwięk	3788
wyłącz reklamy	3825
wyłączyłam adblocka	3795
wyłączyłem adblocka	3794	3795
wyślij	92	3806
wyślij e-mailem	3699
wyślij komentarz	3819
wyślij mailem	3823
wyślij opinię	3817
wyślij wiadomość	3805
wyślij zdjęcia	3813
wyślij zgłoszenie anonimowo	3813
wyślij znajomemu	3699
wyświetl treść	3785
wyświetl w przeglądarce	3829
wählen	1005
własna kwota	3799
włącz	3793
włącz dźwięk	3788
włącz javascript	3788
""", 'x': """
x'te paylaş	4841
xem bình luận	5151
xem bản ghi	5202
xem bản gốc	5156
xem bản đồ	5156
xem bộ ảnh	5222
xem chi tiết	5156
xem chuyên đề	5222
xem các bài viết của tác giả	5166
xem các câu trả lời	5195
xem các gói	5238
xem công thức	62
xem giá	5201
xem giá tốt nhất	5241
xem gói đăng ký	5238
xem kết quả	92	5156
xem lại	5203
xem nhiều	5152
xem nhiều nhất	5152
xem nhiều trong tuần	5188
xem nội dung	5206
xem sản phẩm	5241
xem thêm	5152	5155
xem thêm bài của tác giả	5166	5222
xem thêm bình luận	5151	5172
xem thêm tin	5222
xem thêm video	5222
xem thêm ảnh	5222
xem tiếp	5155
xem toàn bộ	5155
xem trên ứng dụng	5208
xem trả lời	5195
xem tất cả	5155
xem tất cả bài viết	5166
xem tất cả bình luận	5172	5195
xem tất cả ảnh	5222
xem ưu đãi	5201
xem ảnh cỡ lớn	5222
xem ảnh lớn	5222
xでシェア	2947
xでシェアする	2994
xでポスト	2947
xで共有	3048
xで表示	3052
xで見る	3052
x로 공유	3180
x에서 보기	3184
""", 'y': """
y tú qué opinas	1574
ya estás suscrito	1634
ya tengo suscripción	1536
ya tengo una suscripción	1536
ya tenés suscripción	1634
yahoo! japan idでログイン	3034
yahoo!ショッピングで見る	3016
yahoo!ショッピングで購入	3016
yanit gönder	4910
yanitlari gör	4910
yanitlari göster	4910
yapay zeka ile seslendirilmiştir	4917
yapay zeka ile özet	4856
yapay zeka ile özetle	4946
yapay zeka ile üretildi	4960
yapay zeka özeti	4856
yapay zekâ ile seslendirildi	4917
yapay zekâ ile üretildi	4960
yapay zekâ tarafindan seslendirildi	4917
yapay zekâ özeti	4946
yazara e-posta gönder	4942
yazara mesaj gönder	4942
yazarin diğer haberleri	4850
yazarin diğer yazilari	4850	4867
yazarin tüm yazilari	4850	4867
yazarin önceki yazilari	4867
yazinin devami aşağida	4893
yaziyi büyüt	4949
yaziyi küçült	4949
yeni oyunumuzu keşfet	4955
ymmärrän	1944
yorum gönder	4849
yorum yapmak için giriş yap	4910
yorumlar sadece abonelere açiktir	4954
yorumlari gör	4849
yorumu gönder	4910
yorumu şikayet et	4954
yorumu şikâyet et	4954
yorumunu gönder	4910
youtube-tartalom megjelenítése	2515
youtube-videó betöltése	2572
youtubeで見る	3052
youtubeで視聴	3052
youtube에서 보기	3184
yritä myöhemmin uudelleen	2020
yritä uudelleen	2020
yukari çik	4940
yz özeti	4856
yêu cầu của bạn đã được gửi	5239
""", 'z': """
z našeho e-shopu	592
z našeho obchodu	592
z nášho e-shopu	4472
z nášho obchodu	4472
z titulní strany	529
za naročnike	4587
zaakceptuj i pokaż	3785
zaboravili ste šifru	4388
zabranjeno prenošenje	4398
zabudnuté heslo	4415
zadajte platný e-mail	4490
zadejte platný e-mail	616
zadejte svůj e-mail	508
zadejte částku	609
zagłosuj	92
zahlungsart wählen	803
zainstaluj aplikację	3790
zakázat	605
zakázať	4481
zakúpiť licenciu	4498
zaloguj się	3688
zaloguj się przez apple	3802
zaloguj się przez facebooka	3802
zaloguj się przez google	3802
zaloguj się z google	3802
zamknij galerię	3808
zamknij reklamę	3825
zamów	3705
zamów książkę	3781
zamów teraz	3704
zapamatovat přihlášení	612
zapamatovat si mě	612
zapamiętaj mnie	3803
zapamätať si ma	4487
zapisz na później	3699
zapisz się	3691
zapisz się na newsletter	3691
zapisz wybór	3785
zapnout upozornění	602
zapnúť	4481
zapnúť notifikácie	4480
zapnúť titulky	4477
zapnúť upozornenia	4480
zapnúť zvuk	4477
zapomenuté heslo	502
zapomniałem hasła	3802
zapomniałeś hasła	3802
zapomněl jsem heslo	612
zapomněli jste heslo	612
započni kviz	4372
zarejestruj się	3688
zarezervovat místo	592
zarządzaj plikami cookies	3785
zarządzaj powiadomieniami	3792
zarządzaj zgodami	3707
zarządzaj zgodą	3785
zaten üye misiniz	4832
zauważyłeś błąd	3813
zavrieť galériu	4493
zavrieť reklamu	4508
zavřít	499
zavřít galerii	619
zavřít reklamu	637
začať kvíz	4468
začni kviz	4570
začít kvíz	586
załaduj film	3785
załaduj post	3785
załaduj treść	3785
załaduj wideo	3785
załaduj więcej	3725
załóż konto	3688
zaštita osobnih podataka	4334
zaštita privatnosti	4334
zašto vidim ovaj oglas	4407
zašto vidim ovu reklamu	4407
zbývající čas	599
zbývající čas #	598
zbývající čas -#	598
zdarma, každý pátek	509
zdieľajte tento text	4422
zdieľajte článok	4422
zdieľať	4422
zdieľať na facebooku	4422
zdieľať na whatsappe	4506
zdieľať článok	4422
zdjęcie # z #	3807
zdjęcie #/#	3807
zeskanuj kod i pobierz aplikację	3790
zeskanuj kod qr, aby pobrać aplikację	3790
zezwól	3793
zezwól i kontynuuj	3709
zezwól i pokaż	3709
zezwól na powiadomienia	3792
zezwól na reklamy	3798
zezwól raz	3785
zgadzam się	3707
zgadzam się na powiadomienia	3792
zgadzam się na wyświetlanie treści	3707
zgłoś	3716	3820
zgłoś błąd	3716
zgłoś komentarz	3819
zgłoś nadużycie	3819
zgłoś reklamę	3825
ziedot katru mēnesi	3316
ziņa ir nosūtīta	3319
ziņa tiek papildināta	3276
ziņo par kļūdu	3275
ziņot par komentāru	3324
ziņot par kļūdu	3275
zkontrolujte svoji e-mailovou schránku	616
zkontrolujte svou schránku	616
zkopírovat odkaz	512	513
zkopírovat odkaz na článek	512
zkopírováno	636
zkopírováno do schránky	635
zkuste to prosím později	616
zmeniť súhlas	4474
zmeniť veľkosť písma	4506
zmenšit písmo	635
zmenšiť písmo	4506
zmień rozmiar tekstu	3823
zmień ustawienia	3709
zmień ustawienia cookies	3709
zmień zgodę	3785
změnit nastavení	524
změnit nastavení cookies	524
změnit souhlas	595
změnit velikost písma	635
znajdź nas na facebooku	3700
znalazłeś błąd	3813
znalazłeś błąd w tekście	3813
značky	4419
znova naloži stran	4584
znova načítať stránku	4483
znovu načíst stránku	608
zobacz # zdjęcia	3807
zobacz # zdjęć	3807
zobacz cenę	3781
zobacz galerię	3725
zobacz mapę	3726
zobacz ofertę	3781
zobacz również	3722
zobacz szczegóły	3726
zobacz także	3722
zobacz także inne	3722
zobacz też	3722
zobacz w przeglądarce	3829
zobacz więcej	3722
zobacz wszystkie # zdjęcia	3807
zobacz wszystkie # zdjęć	3807
zobacz wszystkie artykuły	3808
zobacz wszystkie zdjęcia	3807
zobacz wszystkie zdjęć	3807
zobacz zdjęcia	3807
zobacz zdjęć	3807
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
zobraziť # fotiek	4492
zobraziť # fotky	4492
zobraziť # fotografie	4492
zobraziť # fotografií	4492
zobraziť # odpovede	4503
zobraziť a prijať	4474
zobraziť cenu	4472
zobraziť diskusiu	4422
zobraziť fotiek	4492
zobraziť fotky	4492
zobraziť fotografie	4492
zobraziť fotografií	4492
zobraziť galériu	4493
zobraziť heslo	4487
zobraziť komentáre	4503
zobraziť menej	4420
zobraziť obsah	4433
zobraziť odpovede	4503
zobraziť ponuku	4472
zobraziť ponuky	4487
zobraziť popis	4493
zobraziť predplatné	4487
zobraziť prepis	4477
zobraziť titulky	4477
zobraziť viac	4420
zobraziť výsledky	92	4468
zobraziť všetko	4420
zobraziť všetky # fotiek	4492
zobraziť všetky # fotky	4492
zobraziť všetky # fotografie	4492
zobraziť všetky # fotografií	4492
zobraziť všetky fotiek	4492
zobraziť všetky fotky	4492
zobraziť všetky fotografie	4492
zobraziť všetky fotografií	4492
zobraziť všetky články	4493
zobraziť všetkých # fotiek	4492
zobraziť všetkých # fotky	4492
zobraziť všetkých # fotografie	4492
zobraziť všetkých # fotografií	4492
zobraziť všetkých fotiek	4492
zobraziť všetkých fotky	4492
zobraziť všetkých fotografie	4492
zobraziť všetkých fotografií	4492
zoradiť podľa	4503
zostań patronem	3685
zostań patronką	3799
zostať prihlásený	4487
zostávajúci čas	4478
zostávajúci čas #	4477
zostávajúci čas -#	4477
zpráva	617
zpráva byla odeslána	616
zpráva pro příjemce: dar	609
zpět na hlavní stránku	619
zpět na začátek	619
zpět nahoru	531
zrušit můžete kdykoli	612
zrušit můžete kdykoliv	612
zrušiť môžete kedykoľvek	4487
zu meine themen hinzufügen	1023
zu meinen themen hinzufügen	1023
zum rätsel	979
zum vollständigen artikel	1009
zur großansicht	1009
zur leseliste hinzufügen	952
zur merkliste hinzufügen	830
zur übersicht	860
zurück	850
zurück nach oben	860	1009
zurück zum anfang	1020
zurück zur startseite	1009
zurück zur übersicht	1009
zvoliť	4488
zvolte předplatné	612
zvolte částku	609
zvoľte predplatné	4487
zvoľte sumu	4484
zväčšiť	4478
zväčšiť foto	4493
zväčšiť fotografiu	4493
zväčšiť písmo	4506
zväčšiť text	4506
zvětšit	531
zvětšit foto	619
zvětšit fotografii	619
zvětšit písmo	635
zvětšit text	635
zwiń	3725
zásady cookies	595
zásady ochrany osobných údajov	4474
získat licenci	626
získat předplatné	612
získať licenciu	4499
získať predplatné	4487
zůstat přihlášen	612
""", '£': """
£# at amazon	1465
""", '©': """
©ntb	3603
""", 'à': """
à découvrir	2111
à la une	2111
à lire	2111
à lire aussi	2111
à lire dans ce dossier	2111
à lire dans la même rubrique	2111
à lire ensuite	2111
à lire également	2111
à ne pas manquer	2111
à voir	2111
à voir aussi	2111
à voir ensuite	2234
""", 'á': """
áno, chcem	4481
áno, prosím	4481
átirat	2578
átirat elolvasása	2577
átirat megjelenítése	2577
áudio gerado por ia	3910
áudio gerado por voz sintética	3910
""", 'ä': """
ähnliche artikel	857
ähnliche beiträge	857
ähnliche themen	857
äldst	4748
äldsta	4748
äldsta först	4747
älteste	1022
älteste zuerst	1021
älä missaa mitään	1917
älä salli	2007
älä seuraa	2035
ämne	4734
ämnen	4651
ämnen i artikeln	4651
ämnen i den här artikeln	4736
ändra cookie-inställningar	4641
ändra cookieinställningar	4641
ändra dina cookie-inställningar	4641
ändra dina cookieinställningar	4713
ändra inställningar	4641
ändra samtycke	4713
ändra textstorlek	4751
är du inte prenumerant	4730
är du redan prenumerant	4618
äänenvoimakkuus	2001
äänesi on laskettu	1985
äänesi on rekisteröity	1985
äänesi on tallennettu	1985
äänestyksen tulokset	2001
äänestys	93
äänestä	92	1991
äänestä nyt	92	1985
äänestä tästä	1943
ääni on tuotettu tekoälyllä	2000
ääni pois	2000
ääni päälle	2000
""", 'å': """
åbn	692
åbn appen	752
åbn billedgalleri	770
åbn galleri	770
åbn i app	752
åbn i browser	790
åbn kort	692
åpne	3575
åpne appen	3639
åpne bildegalleri	3656
åpne faktaboks	3575
åpne galleri	3656
åpne i app	3639
åpne i nettleser	3676
åpne i nettleseren	3676
åpne kart	3575
årlig	3651
årlig betaling	3651
årligt	765
årsvis	4731
årsvis betalning	4731
återkalla samtycke	4713
återstående tid	4717
återstående tid #	4716
återstående tid -#	4716
""", 'æ': """
ældste	781
ældste først	780
ændr dine cookieindstillinger	676
ændr dit samtykke	747
ændr indstillinger	676
ændr samtykke	747
ændr tekststørrelse	783
""", 'ç': """
çengel bulmaca	4915
çerez ayarlari	4844
çerez ayarlarini yönet	4920
çerez politikasi	4844	4866
çerez tercihleri	4920
çerez tercihlerimi değiştir	4847
çerez tercihlerini değiştir	4847
çerez tercihlerini yönet	4920
çerezler	4844
çerezleri yönet	4959
çeviriyi göster	4857
çikiş yap	4832
çok okunanlar	4850
""", 'è': """
è gratis e ci vuole solo un minuto	2831
è stato utile	2845
""", 'é': """
é grátis e leva menos de um minuto	3927
é proibida a reprodução	4005
é proibida a reprodução do conteúdo	4005
écouter	2089
écouter (# min	2089
écouter le podcast	2115
écrire à la rédaction	2206
édition du jour	2111
élő	2578
élő közvetítésünk itt	2597
épingler	62
épingler la recette	62
értem	2517
értesítések	2584
értesítések engedélyezése	2581
értesítések kezelése	2581
értékeld a cikket	2604
értékeld a receptet	62
értékelje a cikket	2604
érvénytelen e-mail-cím	2594
étiquettes	2116
évente	2592
éves előfizetés	2592
éves fizetés	2592
éves számlázás	2592
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2585
így védjük a forrásainkat	2601
írd meg a véleményed	2509
írj a szerkesztőségnek	2601
írj hozzászólást	2605
írja meg véleményét	2509
írjon a szerkesztőségnek	2601
írjon hozzászólást	2605
írjon nekünk névtelenül	2601
""", 'î': """
îmi place	4085
în fiecare lună	4110
în parteneriat cu	4130
înainte # secunde	4092
înapoi # secunde	4092
înapoi la prima pagină	4119
înapoi la început	4142
înapoi sus	4043
încarcă conținutul	4096
încarcă mai multe	4043
încarcă mai multe comentarii	4084
încarcă postarea	4096
încarcă videoclipul	4096
închide	4021
închide fereastra	4142
închide galeria	4142
închide meniul	4142
înregistrare	4025
înregistrează-te	4025
înscrie-te acum	4062
înscrie-te la curs	4062
îți mulțumim pentru vot	4057
""", 'ô': """
ô chữ	5200
""", 'ö': """
öffnen	860
ön hirdetésblokkolót használ	2585
ön mit gondol? szavazzon	2515
önceki	4856
önceki fotoğraf	4967
önceki görsel	4967
önceki haber	4850
önceki video	4960
önceki yazi	4967
öne çikan haberler	4850
öne çikanlar	4850
önerilen haberler	4850
önerilenler	4850
öppna	4655
öppna appen	4718
öppna bildgalleri	4736
öppna galleri	4736
öppna i webbläsaren	4758
öppna karta	4655
összes	2515
összes cikk	2597
összes elfogadása	2570
összes elutasítása	2570
összes megtekintése	2597
översatt med ai	4744
özet faydali oldu mu	4849
""", 'ú': """
új hozzászólás	2509
última hora	1579
últimas	3883
últimas entradas	1579
últimas noticias	1579
últimas notícias	3883
últimas plazas	1614
últimes notícies	417
últimos artículos	1579
únete	1529
únete a la conversación	1572
única	1664	3962
účtované ročne	4487
účtováno ročně	612
""", 'ü': """
über google anmelden	1004
über whatsapp senden	1024
über whatsapp teilen	1024
übersetzung anzeigen	864
überweisung	804
ücretsiz dene	4832
ücretsiz haber limitinize ulaştiniz	4934
ücretsiz kargo	4951
ücretsiz oku	4964
ücretsiz oyna	4913
ücretsiz üye ol	4832
ücretsiz üye olun	4832
ücretsiz, spam yok	4936
ühekordne annetus	1775
ürüne git	4971
ürünü gör	4971
ürünü incele	4916
üye girişi	4832
üye ol	4831	4832
üye olun	4832
üzenet	2595
üzenet küldése	2594
üzenetét elküldtük	2594
""", 'ý': """
ý kiến	5151
ý kiến bạn đọc	5151
ý kiến của bạn	5151	5172
""", 'ā': """
ārējais saturs	3286
""", 'č': """
častite nas kafom	4386
častite nas kavom	4386
častite nas s kavo	4585
čita sintetički glas	4379
čitaj bez oglasa	4407
čitaj u aplikaciji	4381
čitajte bez oglasa	4407
čitajte bez ograničenja	4388
čitajte u aplikaciji	4381
čitajte uz pretplatu	4388
članak je zaključan	4311
članak je zaštićen autorskim pravom	4398
članak se nastavlja ispod oglasa	4317
članak čita sintetički glas	4379
članek bere sintetični glas	4578
članek je avtorsko zaščiten	4597
članek je zaklenjen	4517
članek se nadaljuje pod oglasom	4520
članek se nadaljuje spodaj	4520
článek byl vytvořen automaticky	629
článek je chráněn autorským právem	625
článek namluvila umělá inteligence	598
článek pokračuje pod reklamou	516
článek čte syntetický hlas	598
články autora	619
článok bol vytvorený automaticky	4501
článok je chránený autorským právom	4498
článok číta syntetický hlas	4477
článok číta umelá inteligencia	4477
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
číta umelý hlas	4477
čítajte aj	4419
čítajte bez obmedzení	4487
čítajte najprv v aplikácii	4479
čítajte v aplikácii	4479
čítať bez reklám	4508
čítať celý článok	4493
čítať s predplatným	4487
čítať ďalej	4493
""", 'ď': """
ďakujeme za hlas	4468
ďakujeme za hlasovanie	4468
ďakujeme za odber	4490
ďakujeme za správu	4490
ďakujeme za vašu správu	4490
ďakujeme za váš hlas	92	4468
ďalšia fotografia	4493
ďalšia snímka	4493
ďalšia strana	4493
ďalšie foto	4493
ďalšie správy	4419
ďalšie video	4477
ďalšie články	20	4419
ďalšie články autora	4493
ďalší článok	4493
""", 'đ': """
đang theo dõi	5227
đang tải	5202
đang tải trình phát	5202
đang tải video	5202
điều khoản sử dụng	5150
điều khoản sử dụng | chính sách bảo mật	5150
đáng chú ý	5152
đã có tài khoản	5134
đã hiểu	5156
đã sao chép	5140
đã sao chép liên kết	5187
đã xảy ra lỗi	5218
đã đóng bình luận	5195
đóng	5130
đóng cửa sổ	5240
đóng góp	5131
đóng góp hàng tháng	5214
đóng góp một lần	5214
đóng góp ngay	5133
đóng menu	5240
đăng ký	5134
đăng ký của bạn đã được xác nhận	5239
đăng ký khóa học	5201
đăng ký ngay	5134
đăng ký nhận thông báo	5209
đăng ký tham dự	5201
đăng ký thành công	5218
đăng ký để đọc tiếp	5238
đăng nhập	5134
đăng nhập / đăng ký	5134
đăng nhập bằng apple	5216
đăng nhập bằng facebook	5216
đăng nhập bằng google	5216
đăng nhập với facebook	5216
đăng nhập với google	5216
đăng nhập để bình luận	5195
đăng nhập để đọc tiếp	5238
đăng xuất	5134
được quan tâm	5188
được tài trợ	5145
được tạo bởi ai	5236
đặt báo	5134
đặt hàng ngay	5241
đặt mua ngay	5201
đặt vé ngay	5201
đến công thức	62
đến trang quyên góp	5214
đến trang ủng hộ	5214
đề xuất	5152
đề xuất bởi taboola	5191
để lại bình luận	5171	5172
để lại một bình luận	5171	5172
để sau	5130
địa chỉ email của bạn	5239
đọc bài gốc	5240
đọc bài tiếp theo	5240
đọc miễn phí	5238
đọc nhiều	5152
đọc nhiều nhất	5152
đọc sau	5187
đọc thêm	5152	5155
đọc tiếp	5155
đọc tiếp về chủ đề này	5188
đọc toàn bộ bài viết	5222
đọc trên ứng dụng	5208
đồng ý	5149
đồng ý và tiếp tục	5206
đừng bỏ lỡ	5152
""", 'į': """
į el. parduotuvę	3238
į pradinį puslapį	3254
į viršų	3207
įdėti į krepšelį	3238
įgarsinta dirbtinio intelekto	3242
įjungti garsą	3242
įjungti pranešimus	3245
įkelti daugiau	3254
įkelti turinį	3240
įkelti įrašą	3240
įveskite el. pašto adresą	3252
įveskite galiojantį el. pašto adresą	3252
įveskite savo el. pašto adresą	3225
įveskite sumą	3248
įvyko klaida. bandykite dar kartą	3252
įvyko klaida. bandykite vėliau	3252
""", 'ľ': """
ľubovoľná suma	4484
""", 'ł': """
ładowanie odtwarzacza	3788
ładowanie wideo	3788
""", 'ř': """
řadit podle	631
řazení	632
""", 'ś': """
śledź nas	3700
""", 'ş': """
şifremi unuttum	4832
şifrenizi mi unuttunuz	4934
şikayet et	4911
şikâyet et	4911
şimdi değil	4830
şimdi satin al	4971
şurada paylaş	4841
""", 'š': """
šajā rakstā	3321
še nimate računa	4587
še niste naročnik	4587
šiame straipsnyje	3254
šifra	4389
šio turinio parodyti negalime	3240
šio turinio rodyti negalima	3240
šis laukas privalomas	3252
šis lauks ir obligāts	3319
šis raksts ir slēgts	3317
šis saturs nav pieejams	3308
šis straipsnis užrakintas	3250
šis turinys nepasiekiamas	3240
šis vaizdo įrašas nebepasiekiamas	3242
šis vaizdo įrašas nepasiekiamas	3242
šis video nav pieejams	3310
šis video vairs nav pieejams	3310
šo saturu nevar parādīt	3308
šrifto dydis	3259
štampaj	4321
štítky	529
""", 'ž': """
žaisti dabar	3236
že imam račun	4587
že imate račun	4517
že naročnik	4517
že podpiram	4528
že sledite	4602
želite li da primate obaveštenja	4382
želite li primati obavijesti	4382
želite prejemati obvestila	4581
želite prejemati potisna obvestila	4581
želiš primati obavijesti	4382
žiadny spam	4490
žinutė išsiųsta	3252
živě	599
žiūrėkite nuotraukas	3207
žiūrėkite vaizdo įrašą	3207
žiūrėti galeriją	3207
žiūrėti kainą	3238
žiūrėti komentarus	3257
žiūrėti pasiūlymą	3238
žiūrėti planus	3250
žiūrėti rezultatus	92	3236
žiūrėti visus	3254
žymos	3243
žádný spam	616
""", 'ư': """
ưu đãi #% hôm nay	5201
ưu đãi cho bạn đọc	5201
ưu đãi cho độc giả	5201
ưu đãi tốt nhất	5217
""", 'ș': """
știrea anterioară	4119
știrea continuă mai jos	4143
știrea următoare	4119
știri pe aceeași temă	4078
știri recomandate	4041
știri similare	4041
știrile zilei	4041
""", 'ț': """
ți-a fost util	4084
ți-a fost util acest articol	4057
ți-a fost util acest rezumat	4057
ți-ai uitat parola	4075
ți-ar putea plăcea și	4078
ține-mă minte	4114
""", 'ά': """
άκουσε το άρθρο	1131
άλλες ειδήσεις	20
άλλο ποσό	1148
άνοιγμα	1061
άνοιγμα εφαρμογής	1138
άνοιγμα στην εφαρμογή	1138
άνοιγμα χάρτη	1061
""", 'έ': """
έξοδος από πλήρη οθόνη	1131
έχετε ήδη λογαριασμό	1043
έχετε ήδη ψηφίσει	1123
έχω ήδη λογαριασμό	1151
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1153
έχω λογαριασμό	1151
""", 'ή': """
ήταν χρήσιμο	1123
""", 'ί': """
ίσως αργότερα	1039
ίσως σας ενδιαφέρει	1057
""", 'α': """
αγορά από amazon	1129
αγορά από το amazon	1129
αγορά βιβλίου	1129
αγορά εισιτηρίων	1129
αγοράστε εισιτήρια	1129
αγοράστε εισιτήριο	1129
αγοράστε το βιβλίο	1129
αγοράστε τώρα	1187
ακολουθήστε μας	1164
ακολουθήστε το θέμα	1164
ακολουθήστε τον αρθρογράφο	1186
ακολουθήστε τον συντάκτη	1164
ακολουθείτε ήδη αυτό το θέμα	1164
ακολουθείτε ήδη αυτόν τον συντάκτη	1186
ακολούθησε	1165
ακούστε	1048
ακούστε το άρθρο	1048
ακυρώνετε όποτε θέλετε	1151
ακύρωση οποιαδήποτε στιγμή	1151
αλλαγή προτιμήσεων cookies	1054
αλλαγή ρυθμίσεων απορρήτου	1054
ανάκληση συγκατάθεσης	1135
αναζήτηση	1060
ανανέωση σελίδας	1145
ανανέωση συνδρομής	1182
ανανέωση της σελίδας	1145
αναπαραγωγή βίντεο	1131
αναφέρετε λάθος	1172
αναφέρετε το σχόλιο	1172
αναφορά	1124
αναφορά λάθους	1056
αναφορά σχολίου	1172
αντιγραφή	1168
αντιγραφή link	1048
αντιγραφή συνδέσμου	1048
αντιγραφή συνδέσμου άρθρου	1048
απάντηση	1124
απενεργοποίησα τον ad blocker	1145
απενεργοποιήστε το για να συνεχίσετε	1145
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1182
αποδέχομαι	1055	1065
αποδέχομαι τους όρους χρήσης	1153
αποδοχή	1055	1065
αποδοχή ειδοποιήσεων	1143
αποδοχή και συνέχεια	1135
αποδοχή όλων	1055	1065
αποδοχή όλων των cookies	1176
αποδοχη	1055
αποδοχη ολων	1055
αποθήκευση	1048
αποθήκευση άρθρου	1188
αποθήκευση επιλογών	1135
αποθήκευση προτιμήσεων	1135
αποθήκευση συνταγής	62
αποθηκεύστε το άρθρο	1048
αποκλεισμός	1141
αποκλειστικά για συνδρομητές	1151
αποκτήστε το τώρα	1187
απομαγνητοφώνηση	1132
απομνημόνευση	1152
απορριψη	1055
αποστολή	1154
αποστολή με email	1048
αποστολή σχολίου	1123
αποσύνδεση	1043
αποτελέσματα	93
αποτελέσματα δημοσκόπησης	1124
αποτελέσματα ψηφοφορίας	1124
αποτυχία φόρτωσης βίντεο	1177
απόκρυψη	1061
απόκρυψη απαντήσεων	1123
απόρριψη	1055	1065
απόρριψη όλων	1055	1065
απόρριψη όλων των cookies	1176
αργότερα	1143
αρχική	1060
αρχική σελίδα	1157
αυτό το άρθρο είναι κλειδωμένο	1151
αυτό το βίντεο δεν είναι διαθέσιμο	1131
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1131
αυτό το πεδίο είναι υποχρεωτικό	1153
αυτόματη αναπαραγωγή	1132
αυτόματη μετάφραση	1132
αφήγηση με συνθετική φωνή	1131
αφήστε ένα σχόλιο	1123
αφήστε σχόλιο	1056
αφήστε το σχόλιό σας	1123
""", 'β': """
βίντεο	1057
βαθμολογήστε το άρθρο	1056
βρήκατε κάποιο λάθος	1159
βρήκατε λάθος	1159
""", 'γ': """
γίνε συνδρομητής	1043
γίνε υποστηρικτής	1148
γίνετε μέλος	1040
γίνετε συνδρομητής	1043
γίνετε υποστηρικτές	1148
γράψτε σχόλιο	1056
γράψτε το email σας	1183
γράψτε το σχόλιό σας	1172
""", 'δ': """
δείτε ακόμη	1185
δείτε και	1057
δείτε ξανά	1177
δείτε περισσότερα	1060
δείτε τα αποτελέσματα	92	1061	1082
δείτε τα πακέτα	1182
δείτε τα πακέτα συνδρομών	1182
δείτε τα σχόλια	1056
δείτε τα όλα	1185
δείτε τη συλλογή	1157
δείτε τη συνταγή	62
δείτε την προσφορά	1129
δείτε τις απαντήσεις	1123
δείτε τις προσφορές	1182
δείτε τις φωτογραφίες	1157
δείτε το αφιέρωμα	1157
δείτε το προφίλ	1159
δείτε το προϊόν	1187
δείτε το στο amazon	1129
δείτε το φωτορεπορτάζ	1157
δείτε φωτογραφίες	1157
δείτε όλα	1060
δείτε όλα τα άρθρα	1157
δείτε όλα τα βίντεο	1157
δείτε όλα τα παιχνίδια	1126
δείτε όλα τα σχόλια	1080
δείτε όλες τις ειδήσεις	1157
δείτε όλες τις προσφορές	1129
δείτε όλες τις φωτογραφίες	1157
δεν έχετε λογαριασμό	1151
δεν αποδέχομαι	1055
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1131
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1135
δεν είστε ακόμη συνδρομητής	1151
δεν είστε συνδρομητής	1151
δεν μου αρέσει	1124
δεν ξέρω	1124
δεν ξέρω / δεν απαντώ	1124
δες περισσότερα	1185
δημιουργήθηκε με ai	1177
δημιουργήθηκε με τεχνητή νοημοσύνη	1177
δημιουργία λογαριασμού	1043
δημοσίευση σχολίου	1123
δημοσκόπηση	93
δημοσκόπηση της ημέρας	1082
δημοφιλέστερα	1057
δημοφιλέστερο	1152
δημοφιλή	1057
δημοφιλή άρθρα	1057
διάρκεια	1132
διαβάζεται από συνθετική φωνή	1131
διαβάστε ακόμα	1057
διαβάστε ακόμη	1057
διαβάστε αργότερα	1188
διαβάστε δωρεάν	1182
διαβάστε επίσης	1057
διαβάστε επίσης στο	1057
διαβάστε και	1057
διαβάστε ολόκληρο το άρθρο	1157
διαβάστε περισσότερα	1057	1060
διαβάστε στην εφαρμογή	1138
διαβάστε το στην εφαρμογή	1138
διαβάστε όλο το άρθρο	1157
διαθέσιμη στο app store	1138
διαθέσιμο στο app store	1138
διαφήμιση	1051	1073
διαφημίσεις	1051
διαφημιση	1051
διαφημιστείτε	1073
διαφημιστικό περιεχόμενο	88	1051
διαφημιστικός χώρος	1103
διαφωνω	1055
διαφωνώ	1055
διαχείριση cookies	1135
διαχείριση επιλογών	1055	1135
διαχείριση προτιμήσεων	1176
διαχείριση συγκατάθεσης	1135
δωρήστε	1040
δωρίστε το άρθρο	1167
δωρεά	1040
δωρεάν αποστολή	1169
δωρεάν, χωρίς spam	1153
""", 'ε': """
είσοδος	1043
είστε ήδη εγγεγραμμένος	1183
είστε ήδη συνδρομητής	1151
εγγραφή	1043
ειδήσεις σήμερα	1057
ειδήσεις τώρα	1057
ειδοποίηση για συντάκτη	1186
εισάγετε έγκυρο email	1153
εισάγετε το email σας	1183
εισαγάγετε το email σας	1183
εκτυπώστε το άρθρο	1048
εκτύπωση	1048
εκτύπωση συνταγής	62
ελέγξτε τα εισερχόμενά σας	1153
ελέγξτε το email σας	1153
ελεύθερη δωρεά	1181
ελεύθερο ποσό	1148
εμφάνιση ανάρτησης	1135
εμφάνιση απαντήσεων	1123
εμφάνιση λιγότερων	1157
εμφάνιση περιεχομένου	1135
εμφάνιση περισσότερων	1157
εμφάνιση πρωτοτύπου	1061
εμφάνιση υποτίτλων	1131
εμφάνιση όλων	1061
ενεργοποίηση	1140
ενεργοποίηση ειδοποιήσεων	1139
ενεργοποιήστε τις ειδοποιήσεις	1139
επαναφόρτωση σελίδας	1145
επικοινωνήστε μαζί μας	1159
επικοινωνήστε με τη σύνταξη	1159
επικοινωνήστε με τον συντάκτη	1159
επικοινωνία	1056	1073
επικοινωνία με τη σύνταξη	1159
επιλέξτε	1152
επιλέξτε πακέτο	1151
επιλέξτε ποσό	1181
επιλέξτε συνδρομή	1151
επιλέξτε τη συνδρομή σας	1151
επιλογές συντακτών	1057
επιλογή	1152
επισκεφθείτε το κατάστημα	1129
επιστροφή στην αρχική	1157
επιστροφή στην κορυφή	1060
επιτρέπεται	1140
επόμενη είδηση	1157
επόμενη εικόνα	1185
επόμενη φωτογραφία	1185
επόμενο	1060
επόμενο άρθρο	1057
επόμενο βίντεο	1177
επώνυμο	1154
ερώτηση της ημέρας	92
ετήσια	1149
ετήσια χρέωση	1152
ετικέτες	1057
ευχαριστούμε για τη στήριξή σας	1181
ευχαριστούμε για τη στήριξη	1181
ευχαριστούμε για την ψήφο σας	92	1123
ευχαριστούμε, το μήνυμά σας στάλθηκε	1153
εφάπαξ	1149
εφάπαξ δωρεά	1148
""", 'η': """
η δημοσκόπηση της εβδομάδας	1081
η διαφήμιση συνεχίζεται	1187
η δωρεά μου	1181
η εγγραφή ολοκληρώθηκε	1183
η εγγραφή σας ολοκληρώθηκε	1183
η ερώτηση της εβδομάδας	1081
η στήριξή σας κάνει τη διαφορά	1181
η συνέχεια μετά τη διαφήμιση	1103
η ψήφος σας	1081
η ψήφος σας καταχωρήθηκε	1123
η ψήφος σας καταχωρίστηκε	1123
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1139
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1139
θέμα	1184
θέματα	1057
θα θέλατε να λαμβάνετε ειδοποιήσεις	1139
""", 'κ': """
κάθε ευρώ μετράει	1149
κάθε μήνα	1149
κάθε συνεισφορά έχει αξία	1149
κάθε συνεισφορά μετράει	1149
κάνε το κουίζ	1126
κάντε δωρεά	1040
κάντε μια δωρεά	1040
κάντε το κουίζ	1126
κάντε το τεστ	1128
κάτι πήγε στραβά	1154
καλύτερη προσφορά	1152
κανόνες σχολιασμού	1056
κατάλαβα	1061
κατάργηση σίγασης	1131
κατάστημα	1169
κατεβάστε από το app store	1138
κατεβάστε από το google play	1138
κατεβάστε την εφαρμογή	1138
κατεβάστε το app	1138
κατεβάστε το επεισόδιο	1131
κατεβάστε το ηχητικό	1131
κατηγορίες	1057
κεράστε μας έναν καφέ	1148
κλείσιμο	1039
κλείσιμο μενού	1185
κλείσιμο παραθύρου	1185
κλείστε θέση	1129
κοινοποίησε	1048
κοινοποίηση	1048
κοινοποίηση στο facebook	1048
κοινοποίηση στο twitter	1048
κοινοποίηση στο whatsapp	1167
κοινοποιήστε	1048
κοινοποιήστε το άρθρο	1048
κρυπτόλεξο	1128
κωδικοί έκπτωσης	1187
""", 'λ': """
λήψη ήχου	1131
λεπτομέρειες	1061
λιγότερα	1061
""", 'μ': """
μάθετε περισσότερα	1055
μέγεθος γραμμάτων	66
μέγεθος γραμματοσειράς	1167
μέγεθος κειμένου	66
μήνυμα	1184
μαθετε περισσοτερα	1055
με την υποστήριξη	1051
με την υποστήριξη της	1169
με την υποστήριξη του	1169
μεγέθυνση	1061
μεγέθυνση εικόνας	1157
μεγαλύτερα γράμματα	1167
μενού	1060
μετάβαση στη σελίδα δωρεών	1148
μετάβαση στη συνταγή	62
μετάβαση στο κύριο περιεχόμενο	1059
μετάβαση στο περιεχόμενο	1059
μεταβείτε στο περιεχόμενο	1059
μη έγκυρη διεύθυνση email	1153
μη έγκυρο email	1153
μη διαθέσιμο βίντεο	1131
μη χάσετε	1057
μην το χάσεις	1057
μην χάσετε	1057
μηνιαία	1149
μηνιαία δωρεά	1148
μηνιαία συνεισφορά	1148
μηνιαία χρέωση	1152
μηνιαίως	1149
μικρότερα γράμματα	1167
μοιράσου το	1048
μοιράσου το άρθρο	1188
μοιραστείτε	1048
μοιραστείτε το	1048
μοιραστείτε το άρθρο	1048
μου αρέσει	1124
μπορεί να σας αρέσει	1057
μόνο για συνδρομητές	1043
""", 'ν': """
να επιτρέπεται	1141
να επιτρέπεται πάντα	1135
να επιτραπεί	1140
να με θυμάσαι	1151
ναι	1143
ναι θέλω	1141
ναι, θέλω	1140
ναι, φυσικά	1141
νεότερα	1124
νεότερα πρώτα	1124
""", 'ξ': """
ξέχασα τον κωδικό μου	1151
ξεκλειδώστε το άρθρο	1182
ξεχάσατε τον κωδικό	1043
ξεχάσατε τον κωδικό σας	1151
""", 'ο': """
ο λογαριασμός μου	1043
ο σύνδεσμος αντιγράφηκε	1048
οι απόψεις είναι προσωπικές	1075
οι απόψεις που εκφράζονται είναι προσωπικές	1075
οι απόψεις του άρθρου είναι προσωπικές	1075
οι συνεργάτες μας	1135
ονοματεπώνυμο	1154
""", 'π': """
πάντα να επιτρέπεται	1135
πάρτε μέρος στη δημοσκόπηση	1123
πήγαινε στη συνταγή	62
πίσω στην κορυφή	1157
παίξε τώρα	1126
παίξε υπεύθυνα	1129
παίξτε δωρεάν	1126
παίξτε τώρα	1126
παίξτε υπεύθυνα	1129
παιχνίδια	1128
πακέτα συνδρομών	1182
παλαιότερα	1124
παράκαμψη προς το κυρίως περιεχόμενο	1059
παράλειψη	1132
παράλειψη διαφήμισης	1177
παρουσιάστηκε σφάλμα	1153
πατήστε για ήχο	1177
παύση βίντεο	1131
παύση παρακολούθησης	1164
πείτε μας τη γνώμη σας	1123
πείτε τη γνώμη σας	1123
περίληψη ai	1163
περίληψη με ai	1163
περιορισμένες θέσεις	1100
περιορισμένος αριθμός θέσεων	1100
περισσοτερες επιλογες	1055
περισσότερα	1057	1060
περισσότερα άρθρα	1057
περισσότερα άρθρα του συντάκτη	1157
περισσότερα σχόλια	1123
περισσότερες ειδήσεις	1057
περισσότερες επιλογές	1055	1168
πες τη γνώμη σου	1123
πλήρης οθόνη	1132
πληρωμή με paypal	1182
ποια είναι η γνώμη σας	1081
ποιοι είμαστε	1073
πολιτική cookies	1065	1073
πολιτική απορρήτου	1065	1073
πολιτική διορθώσεων	1159
προβολή περιεχομένου	1135
προηγούμενη είδηση	1157
προηγούμενη φωτογραφία	1185
προηγούμενο	1060
προηγούμενο άρθρο	1057
προηγούμενο βίντεο	1177
προνόμια συνδρομητών	1129
προσαρμογή	1055
προσθέστε σχόλιο	1080
προσθέστε το σχόλιό σας	1080
προσθήκη απάντησης	1172
προσθήκη στα θέματά μου	1186
προσθήκη στο καλάθι	1187
προσθήκη σχολίου	1056
προσθήκη ως προτιμώμενη πηγή	1164
προστασία προσωπικών δεδομένων	1065
προσφορά για αναγνώστες	1129
προσφορά για συνδρομητές	1129
προσωπικά δεδομένα	1073
προτείνουμε	1057
προτείνουμε επίσης	1057
προτεινόμενα	1057
προτεινόμενα από taboola	1103
προτιμήσεις cookies	1135
προτιμήσεις απορρήτου	1176
προωθητικό περιεχόμενο	1051
πρόσφατα άρθρα	1057
πώς να απενεργοποιήσετε τον ad blocker	1145
πώς να το απενεργοποιήσετε	1147
""", 'ρ': """
ροή	1057
ροή ειδήσεων	1057
ρυθμίσεις	1055
ρυθμίσεις cookie	1135
ρυθμίσεις cookies	1065
ρυθμίσεις απορρήτου	1135
ρυθμισεις	1055
""", 'σ': """
σίγαση	1132
σας βοήθησε αυτό το άρθρο	1123
σας φάνηκε χρήσιμο	1123
σε συνεργασία με	1169
σκανάρετε το qr code	1138
σταυρόλεξα	1128
σταυρόλεξο	1128
στείλε το σε φίλο	1048
στείλτε μας τις φωτογραφίες σας	1159
στηρίξτε μας	1040
στηρίξτε μας στο patreon	1148
συμφωνω	1055
συμφωνώ	1065
συμφωνώ με την επεξεργασία των δεδομένων μου	1153
συμφωνώ με τους όρους χρήσης	1153
συνέχεια ανάγνωσης	1060
συνέχεια με apple	1151
συνέχεια με email	1182
συνέχεια με facebook	1151
συνέχεια με google	1151
συνέχεια στην ιστοσελίδα	1138
συνέχεια στο site	1138
συνέχεια στον browser	1138
συνδεθείτε	1043
συνδρομή	1043
συνδρομητές	1043
συνεχίζεται μετά τη διαφήμιση	1103
συνεχίστε την ανάγνωση	1185
σφάλμα φόρτωσης βίντεο	1177
σχετικά	1057
σχετικά άρθρα	1057
σχετικά θέματα	1057
σχετικά με εμάς	1073
σχετικά νέα	1057
σχετικές ειδήσεις	1057
σχετικό άρθρο	1057
σχολιάστε	1056
σχολιάστε το άρθρο	1056
σχόλια	1056
σχόλιο	1056
σύνδεση	1043
σύνδεση με apple	1151
σύνδεση με facebook	1151
σύνδεση με google	1151
σύνοψη με ai	1163
""", 'τ': """
τέλος διαφήμισης	1129
τέλος της διαφήμισης	1129
τέσταρε τις γνώσεις σου	1126
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1075
τα πιο δημοφιλή	1057
τα πιο δημοφιλή της ημέρας	1057
τα πιο διαβασμένα	1057
τα πιο πρόσφατα	1057
τα σχόλια είναι απενεργοποιημένα	1172
τα σχόλια είναι μόνο για συνδρομητές	1172
ταξινόμηση	1124
ταξινόμηση κατά	1124
ταυτότητα	1073
ταχύτητα αναπαραγωγής	1131
τελευταία άρθρα	1057
τελευταία νέα	1057
τελευταίες ειδήσεις	1057
τεστάρετε τις γνώσεις σας	1126
το email σας	1183
το email υπάρχει ήδη	1183
το άρθρο εκφράζει τις απόψεις του συντάκτη	1075
το άρθρο συνεχίζεται μετά τη διαφήμιση	1103
το άρθρο συνεχίζεται παρακάτω	1103
το αίτημά σας στάλθηκε	1183
το αίτημά σας υποβλήθηκε	1183
το απενεργοποίησα	1145
το βίντεο δεν είναι διαθέσιμο	1131
το βίντεο φορτώνει	1131
το κείμενο συνεχίζεται παρακάτω	1103
το μήνυμά σας	1183
το μήνυμά σας εστάλη	1153
το μήνυμά σας στάλθηκε	1153
το πεδίο είναι υποχρεωτικό	1153
το πιο δημοφιλές	1152
το σχόλιό σας	1080
το ψευδώνυμό σας	1172
το όνομά σας	1172
τρέχων χρόνος	1132
""", 'υ': """
υπενθύμιση αργότερα	1039
υποβολή	92	1154
υποβολή σχολίου	1056
υπολειπόμενος χρόνος	1132
υποστηρίξτε μας	1040
υποχρεωτικά πεδία	1153
υποχρεωτικό πεδίο	1153
υπότιτλοι	1132
""", 'φ': """
φόρτωση ανάρτησης	1135
φόρτωση βίντεο	1131
φόρτωση περιεχομένου	1135
φόρτωση περισσότερων	1060
φόρτωση περισσότερων σχολίων	1123
φόρτωση προγράμματος αναπαραγωγής	1131
""", 'χ': """
χαρίστε αυτό το άρθρο	1048
χορηγοί	1169
χορηγούμενο	1051
χορηγούμενο άρθρο	1051
χορηγούμενο περιεχόμενο	1051
χορηγούμενο περιεχόμενο από taboola	1103
χορηγούμενοι σύνδεσμοι	1103
χορηγός	1169
χρόνος που απομένει	1131
χωρίς spam	1153
""", 'ψ': """
ψήφισε	92	1124
ψηφίστε	92	1124
ψηφίστε στη δημοσκόπηση	1123
ψηφοφορία	93	1082
""", 'ό': """
όλα τα άρθρα του συντάκτη	1157
όλα τα βίντεο	1157
όλα τα νέα	1157
όλα τα παιχνίδια	1126
όλα τα σχόλια	1056
όλες οι ειδήσεις	1057
όνομα	1154
όροι σχολιασμού	1056
όροι χρήσης	1065	1073
όχι ευχαριστώ	1039
όχι τώρα	1039	1143
όχι, ευχαριστώ	1039	1143
""", 'а': """
або	5099
абонамент	246
абонирай се	247
абонирай се за бюлетина	324
абонирайте се	246
автовоспроизведение	4266
автовідтворення	5086
автоматический перевод	4294
автоматическое воспроизведение	4266
автоматичне відтворення	5086
автоматичний переклад	5114
автоматично възпроизвеждане	312
автоматично преведено	333
автоматично пускане	312
авторизация	4159
авторизоваться	4159
адрес электронной почты	4162
азартные игры вызывают зависимость	4176
азартные игры могут вызвать зависимость	4176
азартные игры могут вызывать зависимость	4176
актуално	254
актуальне	5010
анкета	93	305
анкета на деня	304
анонимна кутия	330
анонимная почта	4289
анонимный ящик	4289
анонімна пошта	5109
анонімна скринька	5109
архив	4190
аудиоверсия	4266
аудіоверсія	5086
""", 'б': """
бажаєте отримувати сповіщення	5090
банковская карта	4158
банковский перевод	4158
без спам	324
без спама	4281
без спаму	5101
безкоштовна доставка	5081
безкоштовно. без спаму	5101
безопасный платеж	4157
безплатна доставка	308
бесплатная доставка	4261
бесплатно. без спама	4281
беше ли полезно	333
благодарим ви за абонамента	324
благодарим ви, че гласувахте	304
благодарим за вашия глас	304
благодарим за гласа	304
благодарим за съобщението	324
блокирай	316
блокировать	4271
блокувати	5091
больше	4190
больше материалов по теме	4190
больше новостей	4190
больше статей	4284
будь-яка сума	5096
будьте в курсе	4162
была ли статья полезной	4185
більше від автора	5104
більше за темою	5010
більше матеріалів автора	5026
більше матеріалів за темою	5010
більше на цю тему	5010
більше новин	5010
більше новин на тему	5010
більше по темі	5010
більше про це	5013
більше статей	5104
""", 'в': """
в закладки	4299
в избранное	4169
в корзину	4177	4260
в наш магазин	4260
в тази статия	327
в тренде	4190
в этой статье	4284
важен каждый рубль	4276
важен любой вклад	4276
важко відповісти	5077
важлива кожна гривня	5096
важливий кожен внесок	5096
важливо	5010
вам будет интересно	4190
вам може бути цікаво	5010
вам може сподобатися	5010
вам может быть интересно	4190
вам может понравиться	4190
вам також може сподобатися	5010
варианты подписки	4278
вартість доставки	5081
варіанти передплати	5098
вас може зацікавити	5010
вас может заинтересовать	4190
ваш e-mail	4162
ваш email	4162
ваш голос враховано	5072
ваш голос зараховано	5072
ваш голос принят	92	4254
ваш голос учтен	4254
ваш голос учтён	92	4254
ваша електронна пошта	5101
ваша почта	4282
ваша пошта	5102
ваша электронная почта	4281
ваше имя	4282
ваше повідомлення	5102
ваше повідомлення надіслано	5101
ваше сообщение	4282
ваше сообщение отправлено	4281
ваше ім'я	5102
вашето име	325
вашето съобщение	325
вашето съобщение е изпратено	324
вашият глас беше отчетен	304
вашият глас е отчетен	304
вашият имейл	324
вашият имейл адрес	324
вбудований контент	5083
введите e-mail	4162
введите email	4162
введите ваш email	4162
введите ваш адрес электронной почты	4162
введите корректный e-mail	4281
введите корректный email	4163
введите корректный адрес	4163
введите правильный e-mail	4163
введите сумму	4275
введіть коректний e-mail	5101
введіть суму	5095
вгору	5073
вградено съдържание	309
вернуться на главную	4284
версия для печати	4169
версия за печат	337
версія для друку	5119
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
вже вимкнено	5094
вже зареєстровані	4985
вже маєте акаунт	5098
вже маєте передплату	5098
вже є акаунт	4985
ви вже голосували	5072
ви вже проголосували	5072
ви вже підписані	5117
ви вже підписані на цю тему	5117
ви вичерпали ліміт статей	5098
ви можете відписатися будь-коли	5101
ви підписані	5101
ви підписані на автора	5117
ви підписані на тему	5117
ви успішно підписалися	5101
виберіть суму	5095
вибрати	5099
вибір редакції	5010
видео	4190
видео # из #	4283
видео # от #	326
видео больше недоступно	4266
видео загружается	4266
видео не может быть воспроизведено	4266
видео недоступно	4266
видео недоступно в вашей стране	4266
видео недоступно в вашем регионе	4266
видеоплеер загружается	4266
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
вийти	4985
використання матеріалів лише з дозволу редакції	5110
вимкнути звук	5086
вимкнути рекламу	5121
вимкніть adblock	5092
винаги показвай	309
винаги разрешавай	309
виникла помилка. спробуйте ще раз	5101
виправлення й уточнення	5109
вкажіть суму	5095
включете javascript	312
включете известията	315
включете се в дискусията	334
включи	316
включи звука	312
включи известията	315
включи се в дискусията	334
включите уведомления	4250
включить	4271
включить звук	4266
включить уведомления	4250
вконтакте	4170
влез	247
влез с facebook	321
влез с google	321
влез, за да коментираш	334
влезте	247
вміст недоступний	5083
внешний контент	4263
во весь экран	4193
водещи новини	254
войти	4159
войти в аккаунт	4159
войти в чат	4185
войти по почте	4278
войти с помощью google	4278
войти с яндекс id	4278
войти через apple	4278
войти через facebook	4278
войти через google	4278
войти через vk	4278
войти через вконтакте	4278
войти через яндекс	4278
войти, чтобы комментировать	4295
вопрос дня	4257
воспроизвести	4193
воспроизвести видео	4266
восстановить пароль	4278
время на чтение	4193
время чтения # мин	4193
все	4193
все комментарии	4185
все още няма коментари	334
все още нямате профил	321
все права сохранены	4290
всегда показывать	4263
всегда разрешать	4264
всего проголосовало #	4254
всеки лев е важен	319
всеки лев помага	319
всеки петък. безплатно. без спам	324
всички коментари	334
всички статии	327
всички статии на автора	327
встановити додаток	5088
встановити застосунок	5088
встроенный контент	4263
всяка помощ е важна	319
всяко дарение е важно	319
всяко дарение помага	319
всі коментарі	5115
всі матеріали	5104
всі матеріали автора	5104
всі новини	5012
всі статті	5104
всі статті автора	5104
вход	247	4159
вход с apple	321
вход с facebook	321
вход с google	321
вхід	4985
въведете валиден имейл	324
въведете имейл	324
въведете сума	319
възникна грешка. опитайте отново	324
възникна грешка. опитайте по-късно	324
външно съдържание	309
въпрос на деня	304
вы подписались	4163
вы подписаны	4281
вы подписаны на автора	4297
вы подписаны на тему	4297
вы уже голосовали	4254
вы уже проголосовали	4254
вы успешно подписались	4281
выберите подписку	4278
выберите сумму	4157
выберите тариф	4278
выбор редакции	4190
выбрать	4279
выбрать подписку	4278
выбрать тариф	4278
выйти	4159
від наших партнерів	5121
відео	5010
відео # з #	5103
відео # із #	5103
відео більше недоступне	5086
відео вище	5037
відео недоступне	5086
відео недоступне у вашій країні	5086
відео неможливо відтворити	5086
відео нижче	5037
відеоплеєр завантажується	5086
відкликати згоду	5083
відкрити	5014
відкрити в додатку	5088
відкрити в застосунку	5088
відкрити галерею	5104
відкрити застосунок	5088
відкрити карту	5014
відкрити статтю	5098
відновити пароль	5098
відписатися	5118
відписатися від теми	5117
відписатися можна будь-коли	5101
відповісти	5005	5116
відправити	5102
відскануйте qr-код	5089
відскануйте qr-код, щоб завантажити застосунок	5088
відтворити	5087
відтворити відео	5086
відхилити	5000
відхилити все	5084
відхилити всі	5084
""", 'г': """
генерирано от ai	333
генерирано от ии	333
генерирано с изкуствен интелект	333
главная	4193
главная страница	4285
главное	4190
главное за день	4190
главные новости	4190
гласувай	92	305
гласувайте	92
гласувам	305
гледай видеото	312
годишен абонамент	322
годишно	322
годишно плащане	322
годовая подписка	4279
головна	5012
головна сторінка	5105
головне	5010
головне за день	5010
головні новини	5010
голосование	93
голосовать	92	4257
голосування	93
голосувати	92	5077
грати	5077
грати онлайн	5072
громкость	4267
гучність	5087
""", 'д': """
да, включить	4251
да, искам	316
да, моля	316
да, пожалуйста	4271
да, спасибо	4271
да, хочу	4271
далее	4193
далі	5012	5073
дарете	246
дари	246
дари еднократно	319
дари месечно	319
дари сега	246
детали	4195
детальніше	5012
деталі	5014
дзен	4170
дивитися # світлин	5103
дивитися # світлини	5103
дивитися # фото	5103
дивитися # фотографій	5103
дивитися # фотографії	5103
дивитися всі	5104
дивитися всі # світлин	5103
дивитися всі # світлини	5103
дивитися всі # фото	5103
дивитися всі # фотографій	5103
дивитися всі # фотографії	5103
дивитися всі світлин	5103
дивитися всі світлини	5103
дивитися всі фото	5103
дивитися всі фотографій	5103
дивитися всі фотографії	5103
дивитися відео	5086
дивитися галерею	5104
дивитися онлайн-трансляцію	5104
дивитися оригінал	5074
дивитися світлин	5103
дивитися світлини	5103
дивитися усі # світлин	5103
дивитися усі # світлини	5103
дивитися усі # фото	5103
дивитися усі # фотографій	5103
дивитися усі # фотографії	5103
дивитися усі світлин	5103
дивитися усі світлини	5103
дивитися усі фото	5103
дивитися усі фотографій	5103
дивитися усі фотографії	5103
дивитися фото	5103
дивитися фотогалерею	5104
дивитися фотографій	5103
дивитися фотографії	5103
дивіться відео	5037
дивіться відео вище	5037
дивіться відео нижче	5037
дивіться також	5010
дивіться також відео	5037
дивіться у відео	5037
длительность	4267
длительность #	4267
для передплатників	5098
для подписчиков	4159
до закладок	5119
до кошика	4996	5080
до крамниці	4997
до початку сторінки	5076
до рецепту	62
до теми	5010
добавете ни като предпочитан източник	336
добави в количката	307
добави като предпочитан източник	336
добави коментар	334
добави към моите теми	336
добави към предпочитани източници	336
добавить в избранное	4297
добавить в избранные источники	4297
добавить в источники	4297
добавить в корзину	4260
добавить в мои темы	4297
добавить в предпочитаемые источники	4297
добавить комментарий	4185
добровольное пожертвование	4275
довільна сума	5095
догори	5073
додати в кошик	5080
додати до кошика	5080
додати до моїх тем	5117
додати до обраних джерел	5117
додати до обраного	5117
додати до пріоритетних джерел	5117
додати до улюблених джерел	5117
додати коментар	5005
додати як пріоритетне джерело	5117
дозволити	5091
дозволити й показати	5001
дозволити контент	5083
дозволити один раз	5083
дозволити рекламу	5094
дозволити сповіщення	5090
дозволити та показати	5001
дозволити та продовжити	5001
дозволити і показати	5001
дозволити і продовжити	5001
дозвольте сповіщення	5067
докладвай	335
докладвай грешка	257
докладвай коментар	334
докладвай рекламата	339
докладніше	5012
долучитися	4982
долучитися до обговорення	5115
долучитися до спільноти	5095
допомагає будь-яка сума	5096
доставка оплачивается отдельно	4260
достигнахте лимита на статиите	321
доступно по подписке	4159
друга сума	319
другая сумма	4157
други новини	20
другие материалы	20	4190
другие материалы рубрики	4190
другие новости	20	4190
другие новости раздела	4190
другие статьи	4190
другие статьи автора	4284
друк	4991
друкувати	5119
дякуємо за ваш голос	92	5072
дякуємо за ваше повідомлення	5101
дякуємо за голос	5072
дякуємо за повідомлення	5101
дякуємо за реєстрацію	5101
дякуємо за участь в опитуванні	5072
дізнатися ціну	5080
""", 'е': """
единоразово	4153
еднократно дарение	319
ежегодно	4279
ежемесячно	4153
ежемесячное пожертвование	4275
ежемесячный платеж	4276
ежемесячный платёж	4276
економія #%	5099
ексклузивно за абонати	321
ексклюзивно для передплатників	5098
електронна адреса	5102
електронна пошта	5102
електронна пошта або логін	5098
етикети	313
еще нет аккаунта	4278
еще новости	4190
еще от автора	4284
еще по теме	4190
ещё	4190
ещё не подписчик	4278
ещё нет аккаунта	4278
ещё новости	4190
ещё от автора	4284
ещё по теме	4190
""", 'ж': """
желаете ли да получавате известия	315
жодного спаму	5101
""", 'з': """
з нашого магазину	5080
з нашої крамниці	4997
за абонати	321
за датою	5116
за популярністю	5116
за темою	5010
забелязахте грешка	330
заборонити	5091
забравена парола	247
забравили сте паролата си	321
забронировать билет	4260
забронировать место	4260
забронювати квиток	5080
забронювати місце	5080
забув пароль	5098
забули пароль	4985
забыл пароль	4278
забыли пароль	4159
завантаження відео	5086
завантаження плеєра	5086
завантажити аудіо	5086
завантажити випуск	5086
завантажити відео	5083
завантажити додаток	5088
завантажити допис	5083
завантажити застосунок	5088
завантажити контент	5083
завантажити публікацію	5083
завантажити ще	5012
завжди дозволяти	5084
завжди показувати	5083
загрузить видео	4263
загрузить еще	4193
загрузить ещё	4193
загрузить контент	4263
загрузить пост	4263
загрузить публикацию	4263
загрузка видео	4266
загрузка плеера	4266
задонатити	4982
задонатить	4153
задължителни полета	324
задължително	325
задължително поле	324
заказать	4177
заказать книгу	4260
закрити	4981
закрити галерею	5104
закрити рекламу	5121
закрыть	4152
закрыть галерею	4284
закрыть рекламу	4300
залишилося #	5087
залишити відгук	5113
залишити відповідь	5008
залишити коментар	5005
залиште коментар	5115
заметили ошибку	4289
замовити	4996
замовити книгу	5080
замовити книжку	5080
запазете място	307
запази	257
запази за по-късно	337
запази избора	309
запази място	307
запази настройките	309
запази рецептата	62
запази статията	257
запам'ятати мене	5099
заповніть це поле	5101
заполните это поле	4281
запомни ме	322
запомнить меня	4279
започни теста	304
запретить	4271
запропонувати новину	5005
зарегистрироваться	4159
зареди видеото	309
зареди още	327
зареди публикацията	309
зареди съдържанието	309
зареждане на видеото	312
зареждане на плейъра	312
зареєструватися	4985
зарубежной картой	4276
затвори	261
затвори галерията	327
затвори рекламата	339
затрудняюсь ответить	4257
защо виждам тази реклама	339
зберегти	4991
зберегти вибір	5083
зберегти на потім	5119
зберегти налаштування	5083
зберегти рецепт	62
зберегти статтю	4991
збережено	5120
збільшити	5012
збільшити зображення	5104
збільшити текст	5119
збільшити фото	5104
збільшити шрифт	5119
зв'язатися з автором	5104
звук	313
згенеровано за допомогою ші	5113
згенеровано штучним інтелектом	5113
згенеровано ші	5113
згорнути	5014	5104
зменшити шрифт	5119
змінити згоду	5083
змінити налаштування	5001
змінити налаштування cookie	5001
змінити розмір тексту	5119
зміст	5012
зміст статті	5104
знайшли помилку	5109
знижка #%	5099
знижка для передплатників	5080
зображення # з #	5103
зображення # із #	5103
зовнішній контент	5083
зробити внесок	4982
зробити донат	5095
зрозуміло	5000
""", 'и': """
играй сега	304
играть	4257
играть онлайн	4254
из нашего магазина	4260
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
изменить настройки	4180
изменить настройки cookie	4180
изменить размер текста	4299
изменить согласие	4263
изображение # из #	4283
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
ии может ошибаться	4293
или	322	4279
имам профил	321
имате ли профил	321
име	325
имейл адрес	324
имейл или потребителско име	321
имя	4282
индекс	4282
интересное	4190
искате ли да получавате известия	315
использование материалов только с разрешения редакции	4290
исправления и уточнения	4289
""", 'к': """
к началу	4193
к началу страницы	4284
к рецепту	62
каждое пожертвование важно	4275
каждую пятницу. бесплатно. без спама	4281
каждый донат важен	4275
каждый рубль важен	4276
как да изключа adblock	317
как да изключите рекламния блокер	317
как защитаваме източниците си	330
как мы защищаем источники	4289
как мы защищаем наших источников	4289
как отключить adblock	4272
как пазим източниците си	330
картина в картината	312
картинка в картинке	4267
картинка в картинці	5087
категории	4190
категорії	5010
качество	4267
керування згодою	5083
керувати згодою	5083
керувати сповіщеннями	5090
ключови думи	254
книга з автографом	4997
книга з автографом автора	4997
книга с автографом	4178
книга с автографом автора	4178
книга с подписью автора	4178
книги с автографом	4178
книжка з автографом	4997
книжка з автографом автора	4997
книжки з автографом	4997
кожен внесок важливий	5096
кожен донат важливий	5095
кожна гривня важлива	5096
коментар	5005
коментари	257
коментарі	5005
коментарів ще немає	5115
коментирай	257
коментирайте	257
коментирайте първи	257
коментирането е изключено	334
коментування закрито	5115
коментувати	5005
комерційний контент	5121
комерційний матеріал	5121
комментарии	4185
комментарии отсутствуют	4185
комментарий	4185
комментировать	4185
коммерческий контент	4300
коммерческий материал	4300
конец рекламы	4300
контакти	5005
контакты	4185
контент заблокирован	4263
контент заблоковано	5083
контент недоступен	4263
контент недоступний	5083
конфиденциальность	4179
конфиденциальность и cookie	4180
конфіденційність і cookie	5001
копирай връзката	337
копирай линк	257
копирай линка	257
копирането забранено	331
копирано	338
копирано в клипборда	337
копирование запрещено	4290
копировать ссылку	4169
копіювання заборонено	5110
копіювати посилання	4991
край на рекламата	339
крамниця	4996
кросворд	5077
кроссворд	4257
кроссворд дня	4254
кръстословица	305
купете билети	307
купете книгата	307
купи абонамент	247
купи билет	307
купи билети	307
купи книгата	307
купи лиценз	331
купи сега	307
купите нам кофе	4275
купити	4996
купити журнал	5080
купити зараз	5080
купити квитки	5080
купити квиток	5080
купити книгу	5080
купити книжку	5080
купити ліцензію	5110
купити нам каву	5095
купити передплату	5098
купить	4177
купить билет	4260
купить билеты	4260
купить билеты онлайн	4260
купить журнал	4260
купить книгу	4260
купить лицензию	4290
купить номер	4260
купить подписку	4159
купить права на публикацию	4290
купить сейчас	4260
към галерията	327
към количката	307
към магазина	307
към началната страница	327
към началото	313
към рецептата	62
към страницата за дарения	319
към съдържанието	327
кінець реклами	5121
""", 'л': """
лента новостей	4190
линкът е копиран	337
личный кабинет	4159
лише для передплатників	5098
лише необхідні	5083
логин	4279
логин или e-mail	4278
логін	5099
логін або e-mail	5098
лучшие	4296
любая сумма	4276
любая сумма важна	4276
""", 'м': """
магазин	4177
маджонг	305	4257	5077
материал закрыт	4278
материал защищен авторским правом	4290
материал защищён авторским правом	4290
материал партнера	4300
материал партнёра	4300
материал создан автоматически	4293
материалы защищены авторским правом	4290
материалы партнеров	4174
материалы партнёров	4300
материалы по теме	4190
матеріал захищено авторським правом	5110
матеріал партнера	5121
матеріал створено автоматично	5113
матеріали за темою	5010
матеріали захищені авторським правом	5110
матеріали партнерів	5121
матеріали по темі	5010
машинний переклад	5114
машинно преведено	333
машинный перевод	4294
маєте акаунт	5098
маєте новину	5109
меню	4193	5012
месечен абонамент	322
месечно	322
месечно дарение	319
месечно плащане	322
месячная подписка	4279
метки	4190
ми не можемо показати цей вміст	5083
ми не можемо показати цей контент	5083
може би по-късно	261
може да ви хареса	254
може да харесате още	254
может быть, позже	4152
может позже	4152
можете да се откажете по всяко време	321
можете да се отпишете по всяко време	324
можливо, пізніше	4981
можна скасувати будь-коли	5098
мои темы	4297
моите теми	336
мой профиль	4159
моля, изключете рекламния блокер	317
моля, опитайте по-късно	324
моят профил	247
мої теми	5117
мы в социальных сетях	4171
мы в соцсетях	4171
мы вконтакте	4171
мы не можем показать это содержимое	4263
мы не можем показать этот контент	4263
мы отправили вам письмо	4163
мій профіль	4985
місячна передплата	5099
місячна підписка	5099
мітки	5010
""", 'н': """
на весь екран	5086
на весь экран	4266
на главную	4193
на головну	5104
на живо	313
на початок	5087
на початок сторінки	5104
на правах реклами	4994
на правах рекламы	4174
на сторінку пожертв	5095
на страницу пожертвований	4275
на цял екран	312
наверх	4193	5012
нагадати пізніше	4981
нагору	5073
нагору сторінки	5076
надіслати	92	4991	5102
надіслати відгук	5113
надіслати другові	5119
надіслати другу	4991
надіслати електронною поштою	5119
надіслати коментар	5115
надіслати новину	5109
надіслати новину анонімно	5109
надіслати повідомлення	5101
надіслати поштою	4991
надіслати статтю поштою	4991
надіслати у whatsapp	5119
надішліть свої фото	5109
наживо	5087
нажмите, чтобы увеличить	4284
назад	4193	5012	5073
назначение платежа: пожертвование	4275
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
найкраща пропозиція	5099
найкращі	5116
найпопулярніше	5010	5099
найпопулярніше за добу	5010
найпопулярніше за тиждень	5010
найпопулярніший	5099
найти	4193
найчитаніше	5010
налаштування	5000
налаштування cookie	5083
налаштування конфіденційності	5083
налаштування приватності	5083
налаштування файлів cookie	5083
налаштувати cookie	5083
налаштувати сповіщення	5090
налично в google play	314
нам нужно ваше согласие	4180
нам потрібна ваша згода	5001
намали шрифта	337
написати автору	5104
написати анонімно	5109
написати в редакцію	5109
написати коментар	5005
написать автору	4284
написать анонимно	4289
написать в редакцию	4289
написать комментарий	4185
напишете коментар	334
напиши коментар	257
напомни ми по-късно	261
напомнить позже	4152
направете дарение	246
направете теста	304
направи теста	304
настроить cookie	4263
настроить уведомления	4270
настройки	4179
настройки cookie	4179
настройки за поверителност	309
настройки конфиденциальности	4263
настройки на бисквитките	309
настройки приватности	4263
настройки файлов cookie	4263
наступна	5012
наступна новина	5104
наступна світлина	5104
наступна стаття	5010
наступна сторінка	5104
наступне відео	5086
наступне фото	5104
наступний матеріал	5076
наступний слайд	5104
натисніть, щоб збільшити	5104
начална страница	327
начать игру	4254
начать тест	4254
наш магазин	4178
наша крамниця	4997
нашли ошибку	4289
не вдалося відтворити відео	5086
не вдалося завантажити відео	5086
не дозволяти	5068
не зараз	4981	5068
не маєте акаунта	5098
не можем да покажем това съдържание	309
не пропустите	4190
не пропустіть	5010
не разрешать	4251
не сега	261
не сегодня	4152
не сейчас	4152	4251
не сьогодні	4981
не удалось воспроизвести видео	4266
не удалось загрузить видео	4266
не, благодаря	261
невалиден имейл	324
невалиден имейл адрес	324
неверный e-mail	4281
неверный email	4163
неверный адрес электронной почты	4281
неверный имейл	4163
нейросеть может ошибаться	4293
некоректна адреса	5101
некоректний e-mail	5101
некорректный e-mail	4281
некорректный email	4163
некорректный адрес	4281
немає акаунта	5098
немає акаунту	5098
немає коментарів	5115
немає передплати	5098
необов'язково	5102
необязательно	4282
неправильна електронна адреса	5101
неправильный e-mail	4163
неправильный email	4163
неправильный имейл	4163
нет аккаунта	4278
нет комментариев	4185
нет подписки	4278
нет, спасибо	4152	4251
нещо се обърка. опитайте отново	324
нещо се обърка. опитайте по-късно	324
никакого спама	4281
новини	5010
новини за темою	5010
новини компаній	4994
новини партнерів	4994	5010
новости	4190
новости smi#	4190
новости партнеров	4174
новости партнёров	4174
новости по теме	4190
новости сми#	4190
новые	4296
нові	5116
номер телефона	4282
номер телефону	5102
нравится	4296
няма коментари	334
нямам мнение	305
нямам профил	321
нямате абонамент	321
нямате профил	321
ні, дякую	4981	5068
""", 'о': """
обговорити	5005
обговорити в telegram	5008
обговорити в коментарях	5008
обговорити в чаті	5008
обговорити на форумі	5008
обговорити у facebook	5008
обговорити у форумі	5008
оберіть передплату	5098
оберіть план	5098
оберіть суму	5095
обнови страницата	318
обновите страницу	4274
обновить страницу	4274
обов'язкове поле	5101
обов'язково	5102
обрати	5099
обрати передплату	5098
обрати план	5098
обрати тариф	5098
обратная связь	4185
обратно към началната страница	327
обратно към началото	327
обратно нагоре	327
обсудить	4185
обсуждение	4185
общи условия	310
обязательно	4282
обязательное поле	4281
одноклассники	4170
одноразово	4982
озвучено роботом	4266
озвучено синтезированным голосом	4266
озвучено синтезованим голосом	5086
оновити сторінку	5094
оновіть сторінку	5094
опитайте отново	324
опитайте по-късно	324
опитування	93	5077
опитування дня	92	5072
оплата раз в год	4278
оплата раз на рік	5098
опрос	93
опрос дня	92	4254
опублікувати коментар	5008
основание: дарение	319
оставащо време	313
оставащо време #	312
оставащо време -#	312
оставете коментар	334
остави коментар	334
оставить комментарий	4185
оставить отзыв	4293
оставшееся время	4267
оставшееся время #	4266
оставшееся время -#	4266
оставьте комментарий	4295
останні новини	5010
останні статті	5010
от нашите партньори	339
от наших партнеров	4300
от наших партнёров	4300
от нашия магазин	307
ответить	4185	4296
отвори в приложението	314
отвори галерията	327
отвори приложението	314
отговор	335
отговори	335
отиди на рецептата	62
отказ по всяко време	321
отказаться	4179
отказвам всички	310
отклонить	4179
отклонить все	4264
отклонить всё	4264
отключете статията	321
отключете цялата статия	247
отключи статията	247
отключите adblock	4272
отключите адблок	4272
отключить звук	4266
отключить рекламу	4300
открихте грешка	330
открихте грешка в текста	330
открыть	4195
открыть в браузере	4304
открыть галерею	4284
открыть карту	4195
открыть приложение	4268
открыть статью	4278
отмена в любой момент	4278
отменить можно в любой момент	4278
отозвать согласие	4263
отпечатай	257
отпечатай статията	257
отписаться	4298
отписаться можно в любой момент	4281
отписаться от рассылки	4304
отписаться от темы	4297
отпишете се по всяко време	324
отправить	92	4282
отправить другу	4169
отправить комментарий	4295
отправить отзыв	4293
отправить по почте	4169
отправить по электронной почте	4299
отправить сообщение	4281
отримувати сповіщення	5090
отсканируйте qr-код	4269
отстъпка за абонати	307
оттегли съгласието	309
оттегляне на съгласието	309
отхвърли всички	310
оферта за читатели	307
оформити передплату	5098
оформити підписку	4985
оформить донат	4153
оформить доступ	4278
оформить ежемесячное пожертвование	4275
оценете статията	257
оцените материал	4185
оцените рецепт	62
оцените статью	4185
оценить рецепт	62
оцініть матеріал	5005
оцініть рецепт	62
оцініть статтю	5005
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
пароль	4279	5099
партнерский материал	4174
партнерский проект	4174
партнерський матеріал	4994
партнерський проєкт	4994
партньорско съдържание	253
партнёрский материал	4174
партнёрский проект	4174
пасианс	305
пасьянс	4257	5077
пауза	313	4267	5087
переведено автоматически	4293
переведено нейросетью	4293
переведено с помощью ии	4293
перевір себе	5077
перевірте свою пошту	5101
перевірте свої знання	5072
перевірте себе	5077
переглянути # світлин	5103
переглянути # світлини	5103
переглянути # фото	5103
переглянути # фотографій	5103
переглянути # фотографії	5103
переглянути всі # світлин	5103
переглянути всі # світлини	5103
переглянути всі # фото	5103
переглянути всі # фотографій	5103
переглянути всі # фотографії	5103
переглянути всі світлин	5103
переглянути всі світлини	5103
переглянути всі фото	5103
переглянути всі фотографій	5103
переглянути всі фотографії	5103
переглянути галерею	5104
переглянути пропозицію	5080
переглянути результати	92	5072
переглянути світлин	5103
переглянути світлини	5103
переглянути усі # світлин	5103
переглянути усі # світлини	5103
переглянути усі # фото	5103
переглянути усі # фотографій	5103
переглянути усі # фотографії	5103
переглянути усі світлин	5103
переглянути усі світлини	5103
переглянути усі фото	5103
переглянути усі фотографій	5103
переглянути усі фотографії	5103
переглянути фото	5103
переглянути фотографій	5103
переглянути фотографії	5103
переглянути ціну	5080
передплата	4985
передплатити	4985
перезавантажити сторінку	5094
перезавантажте сторінку	5094
перезагрузите страницу	4274
перезагрузить страницу	4274
перейти в галерею	4284
перейти в магазин	4260
перейти до галереї	5104
перейти до досьє	5104
перейти до змісту	5104
перейти до контенту	5104
перейти до крамниці	4997
перейти до магазину	5080
перейти до оплати	5095
перейти до основного вмісту	5104
перейти до пожертви	5095
перейти до пропозиції	5080
перейти до рецепта	62
перейти к досье	4284
перейти к контенту	4284
перейти к оплате	4275
перейти к основному содержанию	4284
перейти к пожертвованию	4275
перейти к предложению	4260
перейти к рецепту	62
перейти к содержанию	4193
перейти к сюжету	4284
перекладено автоматично	5113
перекладено за допомогою ші	5113
перекладено ші	5113
пересказ нейросети	4293
пересказано нейросетью	4293
печать	4169
печать рецепта	62
питання дня	5077
пишете до редакцията	330
пишете на автора	327
пиши на автора	327
платена публикация	88	253
платено партньорство	339
платено съдържание	253
плеер загружается	4266
плейърът се зарежда	312
плеєр завантажується	5086
по дате	4296
по подписке	4159
по популярности	4296
по теме	4190
по-късно	261	316
побачили помилку	5109
повернутися на головну	5104
повернутися нагору	5076
повний екран	5087
повноекранний режим	5086
повідомити новину	5109
повідомити про помилку	5005
повідомити про помилку в тексті	5005
повідомлення	5102
повідомлення надіслано	5101
погоджуюсь	5000
погоджуюся	5000
погодитись і продовжити	5001
погодитися та продовжити	5083
погодитися і продовжити	5001
пограти	5077
подай сигнал	330
подарете тази статия	257
подари статията	337
подарить доступ	4299
подарить материал	4169
подарить статью	4159
подарувати доступ	5119
подарувати статтю	4991
поддержать	4153
поддержать автора	4153
поддержать на boosty	4275
поддержать на patreon	4275
поддержать нас	4153
поддержать проект	4153
поддержать редакцию	4153
поддержите нас	4153
поделитесь	4169
поделиться	4169
поделиться в telegram	4169
поделиться в twitter	4169
поделиться в одноклассниках	4169
поделиться в соцсетях	4169
поделиться вконтакте	4169
поделиться новостью	4169
поделиться ссылкой	4169
поделиться статьей	4169
поделиться статьёй	4169
подкасти	5010
подкасты	4190
подкрепете ни	246
подкрепи	246
подкрепи ни	246
подобається	5116
подобни статии	254
подписаться	4159
подписаться в max	4171
подписаться в telegram	4171
подписаться на автора	4297
подписаться на канал	4171
подписаться на новости	4162
подписаться на рассылку	4162
подписаться на телеграм-канал	4171
подписаться на тему	4297
подписаться на уведомления	4270
подписка	4159
подписка на год	4278
подписка на месяц	4278
подписывайтесь	4171
подпишитесь	4278
подпишитесь на рассылку	4162
подреди по	334
подробнее	4193
подробнее по теме	4190
подтвердите e-mail	4281
подтвердите адрес электронной почты	4281
поділитись	4991
поділитися	4991
поділитися в telegram	4991
поділитися в соцмережах	4991
поділитися новиною	4991
поділитися статтею	4991
поділіться	4991
пожаловаться	4296
пожаловаться на комментарий	4295
пожаловаться на рекламу	4300
пожертвовать	4153
пожертвувати	4982
позволи	316
позволи известия	315
позже	4271
поиск	4193
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
показати # відповідей	5115
показати # відповіді	5115
показати # світлин	5103
показати # світлини	5103
показати # фото	5103
показати # фотографій	5103
показати # фотографії	5103
показати більше	5012
показати вміст	5083
показати все	5014
показати всі	5105
показати всі # світлин	5103
показати всі # світлини	5103
показати всі # фото	5103
показати всі # фотографій	5103
показати всі # фотографії	5103
показати всі світлин	5103
показати всі світлини	5103
показати всі фото	5103
показати всі фотографій	5103
показати всі фотографії	5103
показати відповіді	5115
показати галерею	5104
показати й прийняти	5083
показати коментарі	5005
показати контент	5083
показати менше	5104
показати оригінал	5014	5074
показати пароль	5098
показати підпис	5104
показати результати	92	5072
показати розшифровку	5086
показати світлин	5103
показати світлини	5103
показати субтитри	5086
показати усі # світлин	5103
показати усі # світлини	5103
показати усі # фото	5103
показати усі # фотографій	5103
показати усі # фотографії	5103
показати усі світлин	5103
показати усі світлини	5103
показати усі фото	5103
показати усі фотографій	5103
показати усі фотографії	5103
показати фото	5103
показати фотографій	5103
показати фотографії	5103
показати ще	5012
показати і прийняти	5083
показать # ответа	4295
показать # ответов	4295
показать # фото	4283
показать # фотографии	4283
показать # фотографий	4283
показать больше	4193
показать все	4195	4285
показать все # фото	4283
показать все # фотографии	4283
показать все # фотографий	4283
показать все фото	4283
показать все фотографии	4283
показать все фотографий	4283
показать галерею	4284
показать еще	4193
показать ещё	4193
показать и принять	4263
показать карту	4195
показать комментарии	4185
показать контент	4263
показать меньше	4195	4284
показать оригинал	4195	4255
показать ответы	4295
показать пароль	4278
показать перевод	4195
показать подпись	4284
показать расшифровку	4266
показать результаты	92	4254
показать содержимое	4263
показать субтитры	4266
показать фото	4283
показать фотографии	4283
показать фотографий	4283
показувати завжди	5083
показывать всегда	4263
поки немає коментарів	5115
поле обов'язкове для заповнення	5101
поле обязательно для заполнения	4281
полето е задължително	324
политика cookie	4263
политика за защита на личните данни	309
политика за поверителност	309
политика исправлений	4289
политика конфиденциальности	4179
политика конфиденциальности и cookie	4180
политика обработки персональных данных	4179
полноэкранный режим	4266
полный экран	4267
получавай известия	315
получать уведомления	4270
пользовательское соглашение	4179
політика cookie	5083
політика виправлень	5109
політика конфіденційності	5000
політика конфіденційності та cookie	5001
політика приватності	5083
помогает любая сумма	4276
помочь	4153
помочь нам	4153
помочь проекту	4153
помочь редакции	4153
помітили помилку	5109
понятно	4179
попередня	5012
попередня новина	5104
попередня стаття	5010
попередня сторінка	5104
попереднє фото	5104
попередній матеріал	5076
попередній слайд	5104
поправки и уточнения	330
попробовать бесплатно	4159
попробуйте еще раз	4281
попробуйте ещё раз	4281
попробуйте позже	4281
популярне	5010
популярное	4190
популярные	4190	4296
популярные новости	4190
популярные статьи	4190
популярный	4279
популярні	5116
популярні новини	5010
попълнете това поле	324
поръчай книгата	307
поръчайте книгата	307
посилання скопійовано	4991
поскаржитися	5116
поскаржитися на коментар	5115
поскаржитися на рекламу	5121
последнее	4190
последни	254
последни новини	254
последние новости	4190
послухати новину	4991
посмотреть # фото	4283
посмотреть # фотографии	4283
посмотреть # фотографий	4283
посмотреть в браузере	4304
посмотреть все # фото	4283
посмотреть все # фотографии	4283
посмотреть все # фотографий	4283
посмотреть все фото	4283
посмотреть все фотографии	4283
посмотреть все фотографий	4283
посмотреть результаты	92	4254
посмотреть фото	4283
посмотреть фотографии	4283
посмотреть фотографий	4283
посмотреть цену	4260
потвърдете имейла си	324
поточний час	5087
поточний час #	5086
потребителско име	322
потребителско име или имейл	321
похожие материалы	4190
похожие статьи	4190
почати гру	5072
почати тест	5072
почему я вижу эту рекламу	4300
почерпете ни с кафе	319
почерпи ни кафе	319
почтовый индекс	4282
поширити	4991
поширити у facebook	4991
поштовий індекс	5102
пошук	5012
пощенски код	325
правила за коментарите	334
правила за коментиране	257
правила использования	4179
правила коментарів	5115
правила коментування	5005
правила комментариев	4295
правила комментирования	4185
правила користування	5084
предимства за абонати	307
предишна новина	327
предишна снимка	327
предишна статия	327
предишна страница	327
предложение для подписчиков	4260
предложение для читателей	4260
предложить новость	4185
предыдущая	4193
предыдущая новость	4284
предыдущая статья	4190
предыдущая страница	4284
предыдущая фотография	4284
предыдущее фото	4284
предыдущий слайд	4284
презаредете страницата	318
презареди страницата	318
премиум	4159
преміум	4985
препечатването е забранено	331
препечатването забранено	331
препоръчани	254
препоръчано от outbrain	339
препоръчано от taboola	339
препоръчваме	322
препоръчваме ви	254
препоръчваме ви още	254
препоръчваме още	254
пригостити кавою	5095
пригостіть нас кавою	5095
придбати квитки	5080
придбати квиток	5080
придбати книжку	5080
придбати передплату	5098
придбати права на публікацію	5110
приемам всички	310
приемам всички бисквитки	309
приемам и продължавам	309
приеми всички	310
приеми и покажи	309
приеми и продължи	309
призначення платежу: благодійний внесок	5095
прийняти	5000
прийняти все	5084
прийняти всі	5000
прийняти всі файли cookie	5083
прийняти й показати	5083
прийняти й продовжити	5001
прийняти та показати	5083
прийняти та продовжити	5083
прийняти і продовжити	5083
принтирай	257
принтирай рецептата	62
принципи редакції	5109
принять	4179
принять все	4179
принять все cookie	4263
принять все файлы cookie	4263
принять всё	4179
принять и показать	4263
принять и продолжить	4263
прислать новость	4185
прислать новость анонимно	4289
присоединиться к обсуждению	4295
приховати коментарі	5008
пришлите свои фото	4289
приєднатися	4982
приєднатися до спільноти	4982
про автора	5026
про авторку	5026
про авторів	5026
проверете имейла си	324
проверете пощата си	324
провери знанията си	304
проверь себя	4257
проверьте адрес почты	4163
проверьте свои знания	4254
проверьте свою почту	4281
проверьте себя	4257
проголосовало #	4254
проголосовать	92
проголосувати	92
продовження під рекламою	4994
продовження статті під рекламою	4994
продовжити без вимкнення	5092
продовжити з apple	5098
продовжити з google	5098
продовжити через apple	5098
продовжити через facebook	5098
продовжити через google	5098
продолжительность #	4267
продолжить без отключения	4272
продолжить без поддержки	4152
продолжить с apple	4278
продолжить с google	4278
продолжить через apple	4278
продолжить через facebook	4278
продолжить через google	4278
продължава след рекламата	253
продължете с google	321
продължи без изключване	317
продължи с apple	321
продължи с facebook	321
продължи с google	321
продължителност	313
продължителност #	313
произвольная сумма	4275
произошла ошибка	4282
произошла ошибка. попробуйте ещё раз	4281
произошла ошибка. попробуйте позже	4281
пройти опитування	5072
пройти опрос	4254
пройти тест	4254
прокоментувати	5116
прокомментировать	4296
промени размера на текста	337
промо	4174	4994
пропозиція для передплатників	5080
пропозиція для читачів	5080
прослухати статтю	5086
прослушать	4169
прослушать новость	4169
прослушать статью	4266
прочетено от синтетичен глас	312
прочетете и	254
прочетете цялата статия	327
прочети по-късно	337
прочети с абонамент	321
прочети транскрипцията	312
прочети цялата новина	327
прочети цялата статия	327
прочитати пізніше	5119
прочитать позже	4299
прямой эфир	4267
прізвище	5102
публикувай коментар	334
пусни видеото	312
първо най-новите	334
підписатись	4985
підписатися	4985
підписатися на автора	5117
підписатися на сповіщення	5090
підписатися на тему	5117
підписка	4985
підсумок від ші	5113
підтвердьте електронну адресу	5101
підтвердіть e-mail	5101
підтримайте нас	4982
підтримати	4982
підтримати автора	4982
підтримати журналістів	4982
підтримати на buy me a coffee	5095
підтримати на patreon	5095
підтримати нас	4982
підтримати проєкт	5095
підтримати разово	5095
підтримати редакцію	4982
підтримувати щомісяця	5095
пізніше	5091
""", 'р': """
радимо прочитати	5010
радимо також	5010
развернуть	4193
разгадать кроссворд	4254
размер на текста	337
размер на шрифта	66
размер текста	66
размер шрифта	66
разова підтримка	5096
разовий внесок	5096
разовий донат	5095
разово	4153
разовое пожертвование	4275
разовый платеж	4276
разовый платёж	4276
разпечатай	257
разпечатай статията	337
разреши	316
разреши веднъж	309
разреши известия	315
разреши известията	315
разреши рекламите	318
разрешите уведомления	4250
разрешить	4271
разрешить и показать	4180
разрешить и продолжить	4180
разрешить контент	4263
разрешить один раз	4263
разрешить рекламу	4274
разрешить уведомления	4250
ранняя регистрация	4261
раскрыть	4195
распечатать	4169
распечатать рецепт	62
распечатать статью	4169
рассказать друзьям	4169
рассылка	4162
рассылки	4162
расшифровка	4267
регистрация	247	4159
редакция рекомендует	4190
редакційна політика	5109
редакційна політика видання	5109
резултати от анкетата	304
резултати от гласуването	304
результати	93	5014
результати голосування	5087
результати опитування	5087
результаты	93	4195
результаты голосования	4267
результаты опроса	4267
реклама	253	4174	4994
реклама - статията продължава по-долу	253
реклама google	4300
реклама від google	5121
реклама закончилась	4300
реклама закінчилася	5121
реклама на сайте	4174
реклама на сайті	4994
реклама окончена	4300
реклама от google	4300
реклама. продовження нижче	4994
реклама. продолжение ниже	4174
реклами от google	339
рекламний матеріал	5121
рекламно каре	253
рекламно съдържание	253
рекламный материал	4300
рекомендовано outbrain	4300
рекомендовано taboola	4300
рекомендуем	4190	4279
рекомендуем почитать	4190
рекомендуем также	4190
рекомендуемое	4190
рекомендуємо	5010	5099
рекомендуємо прочитати	5010
рекомендуємо також	5010
реши кръстословицата	304
реши теста	304
реєстрація	4985
розгадати кросворд	5072
розгорнути	5014	5104
роздрукувати	4991
роздрукувати рецепт	62
роздрукувати статтю	4991
розмір тексту	66
розмір шрифту	66
розшифровка	5087
российской картой	4276
рубрики	4190	5010
річна передплата	5099
річна підписка	5099
""", 'с': """
самая выгодная	4279
само за абонати	321
само необходими	309
само необходимите	309
самое важное	4190
самое популярное	4190
самое читаемое	4190
самое читаемое за день	4190
самое читаемое за неделю	4190
самый популярный	4279
свали аудиото	312
свали епизода	312
свали от app store	314
свали от google play	314
свали приложението	314
свежее	4190
свежие новости	4190
свернуть	4193
своя сума	5095
своя сумма	4275
свържете се с редакцията	330
свържи се с автора	327
свързани новини	254
свързани публикации	254
свързани статии	254
связаться с нами	4185
світлина # з #	5103
світлина # із #	5103
сгенерировано ии	4293
сгенерировано нейросетью	4293
сгенерировано с помощью ии	4293
сделать донат	4275
сделать пожертвование	4153
сейчас читают	4190
сигнализирай за грешка	330
сканворд	4257
сканирай qr кода	314
сканирайте qr кода	314
сканирайте qr кода и изтеглете приложението	314
сканируйте qr-код	4269
скануйте qr-код	5089
скасувати можна будь-коли	5098
скачать аудио	4266
скачать выпуск	4266
скачать из google play	4268
скидка #%	4279
скидка для подписчиков	4260
скопировано	4170
скопировано в буфер обмена	4299
скопировать ссылку	4169
скопировать ссылку на статью	4169
скопійовано	5120
скопійовано в буфер обміну	5119
скопіювати посилання	4991
скопіювати посилання на статтю	4991
скорост	313
скорост на възпроизвеждане	312
скорость воспроизведения	4266
скрий отговорите	334
скрий рекламата	339
скрыть	4195
скрыть ответы	4295
скрыть рекламу	4300
слайд # з #	5103
слайд # из #	4283
слайд # от #	326
слайд # із #	5103
слайд #/#	4283	5103
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
следить за автором	4297
следить за онлайном	4284
следить за темой	4297
следующая	4193
следующая новость	4284
следующая статья	4190
следующая страница	4284
следующая фотография	4284
следующее видео	4266
следующее фото	4284
следующий слайд	4284
слухати	4991
слухати новину	4991
слушай новината	257
слушай статията	312
слушать	4169
слушать новость	4169
см. также	4190
смотреть # фото	4283
смотреть # фотографии	4283
смотреть # фотографий	4283
смотреть в браузере	4304
смотреть видео	4266
смотреть все	4193
смотреть все # фото	4283
смотреть все # фотографии	4283
смотреть все # фотографий	4283
смотреть все фото	4283
смотреть все фотографии	4283
смотреть все фотографий	4283
смотреть галерею	4284
смотреть онлайн-трансляцию	4284
смотреть оригинал	4255
смотреть предложение	4260
смотреть фото	4283
смотреть фотогалерею	4284
смотреть фотографии	4283
смотреть фотографий	4283
смотри также	4190
смотрите также	4190
сначала новые	4295
сначала старые	4295
снимка # от #	326
снимка #/#	326
снимок # из #	4283
советуем почитать	4190
согласен	4179
согласен и продолжить	4180
согласиться	4179
согласиться и продолжить	4263
содержание	4193
содержание статьи	4284
содержимое недоступно	4263
создано ии	4293
создано нейросетью	4293
создано при помощи ии	4293
создано с помощью ии	4293
создать аккаунт	4159
сообщение	4282
сообщение отправлено	4281
сообщить новость	4289
сообщить об опечатке	4185
сообщить об ошибке	4185
сортирай по	334
сортиране	335
сортировать	4296
сортировать по	4295
сортировка	4296
сортування	5116
сортувати	5116
сортувати за	5115
сохранено	4170
сохранить	4169
сохранить выбор	4263
сохранить на потом	4299
сохранить настройки	4263
сохранить рецепт	62
сохранить статью	4169
социальные сети	4171
спасибо за ваш голос	92	4254
спасибо за ваше сообщение	4281
спасибо за подписку	4162
спасибо за регистрацию	4281
спасибо за сообщение	4281
спасибо за участие в опросе	4254
спасибо, ваш голос учтён	4254
спершу нові	5115
спершу старі	5115
спестявате #%	322
спецпроект	4174
спецпроєкт	4994
сповіщення	5091
споделете	257
сподели	257
сподели във facebook	257
сподели като подарък	337
сподели по имейл	337
сподели статията	257
споделяне	257
спонсорирано	253
спонсорирано съдържание	339
спонсорский материал	4300
спонсорський матеріал	5121
способ оплаты	4157
способы оплаты	4157
спочатку нові	5115
спочатку старі	5115
спри да следваш	336
спробуйте пізніше	5101
спробуйте ще раз	5101
ссылка скопирована	4169
сталася помилка	5102
сталася помилка. спробуйте пізніше	5101
сталася помилка. спробуйте ще раз	5101
станете член	246
стани абонат	246
стани дарител	246
старые	4296
старі	5116
стати патроном	5095
стати підписником	5095
стати співучасником	4982
стати частиною спільноти	4982
стати членом клубу	5095
статията е заключена	321
статията е защитена с авторско право	331
статията се чете от изкуствен интелект	312
стаття захищена авторським правом	5110
стать патроном	4153
стать соучастником	4153
стать спонсором	4153
статья защищена авторским правом	4290
створено за допомогою штучного інтелекту	5113
створено за допомогою ші	5113
створено штучним інтелектом	5113
створено ші	5113
створити акаунт	4985
стежити за автором	5117
стежити за онлайном	5104
стежити за темою	5117
стислий переказ від ші	5113
стоимость доставки	4261
сторінка # з #	5103
сторінка # із #	5103
сторінка #/#	5103
страница # из #	4283
страница # от #	326
страница #/#	326	4283
стрічка новин	5010
субтитри	313	5087
субтитры	4267
судоку	305	4257	5077
сума по избор	319
сховати	5014
сховати відповіді	5115
сховати рекламу	5121
сходни новини	254
схожі матеріали	5010
схожі новини	5010
схожі статті	5010
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
сыграть	4257
сюжет	4190
сюжеты	4190
""", 'т': """
тагове	254
тази статия е заключена	321
так, будь ласка	5091
так, дякую	5091
так, увімкнути	5068
так, хочу	5091
також читайте	5010
твитнуть	4169
твиттер	4170
твітнути	4991
теги	4190	5010
текст продовжується під рекламою	4994
текст создан автоматически	4293
текст створено автоматично	5113
текст читает робот	4266
текущее время	4267
текущее время #	4266
текущо време	313
текущо време #	312
телеграм	4170
телефон	325	4282	5102
тема	325	4282	5102
тема дня	4190
теми	5010
темы	4190
тест дня	4254
тествай знанията си	304
това видео вече не е налично	312
това видео не е налично	312
това поле е задължително	324
това съдържание не е налично	309
това съдържание не може да бъде показано	309
только для подписчиков	4159
только необходимые	4263
транскрипция	313
тривалість	5087
тривалість #	5087
търговско съдържание	339
тільки необхідні	5083
""", 'у': """
у вас вже є акаунт	5098
у вас включен adblock	4272
у вас нет подписки	4278
у вас уже есть аккаунт	4278
у кошик	4996
у мене вже є акаунт	5098
у мене є акаунт	5098
у мене є передплата	5098
у меня есть аккаунт	4278
у меня есть подписка	4278
у меня нет аккаунта	4278
у меня уже есть аккаунт	4278
у цій статті	5104
уведомления	4271
увеличи	313
увеличи снимката	327
увеличи текста	337
увеличи шрифта	337
увеличить	4193
увеличить изображение	4284
увеличить текст	4299
увеличить фото	4284
увеличить шрифт	4299
увійти	4985
увійти з google	5098
увійти за допомогою google	5098
увійти через apple	5098
увійти через facebook	5098
увійти через google	5098
увійти, щоб коментувати	5115
увімкнути	5091
увімкнути звук	5086
увімкнути сповіщення	5067
увімкніть сповіщення	5067
угостите нас кофе	4275
угостить кофе	4276
уже есть аккаунт	4159
уже зарегистрированы	4159
уже зареєструвалися	4985
уже отключил	4274
узнать цену	4260
укажите сумму	4275
уменьшить шрифт	4299
умови використання	5000
управление на бисквитките	309
управление на известията	315
управление на съгласието	309
управление согласием	4263
управление уведомлениями	4270
управлявай съгласието	309
управлять согласием	4263
условия за ползване	309
установить приложение	4268
усі коментарі	5115
усі матеріали	5104
усі матеріали автора	5104
усі матеріали авторки	5026
усі матеріали за темою	5104
усі новини	5012
усі статті	5104
усі статті автора	5104
участие в азартных играх может вызвать зависимость	4176
участие в азартных играх может вызвать игровую зависимость	4176
""", 'ф': """
файлы cookie	4179
фамилия	325	4282
фейсбук	4170
филворды	4257
фото	4190
фото # з #	5103
фото # из #	4283
фото # із #	5103
фото #/#	4283	5103
фоторепортаж	4190
""", 'х': """
харесай	257
харесва ми	335
хорошо	4179
хотите получать уведомления	4270
хочете отримувати сповіщення	5090
""", 'ц': """
це було корисно	5113
це відео більше недоступне	5086
це відео недоступне	5086
це відео недоступне у вашій країні	5086
це поле обов'язкове	5101
цей контент недоступний	5083
цей контент неможливо показати	5083
цей матеріал закритий	5098
цена на доставката	307
ця стаття закрита	5098
цял екран	312
""", 'ч': """
час читання # хв	5012
час, що залишився	5086
час, що залишився #	5086
чете синтетичен глас	312
четете без ограничения	321
четете без реклами	339
четете в приложението	314
чети без реклами	339
чети в приложението	314
чи була стаття корисною	5005
читает синтезированный голос	4266
читайте в застосунку	5088
читайте в приложении	4268
читайте еще	4190
читайте ещё	4190
читайте ниже	4174
читайте первыми в приложении	4268
читайте першими в застосунку	5088
читайте по теме	4190
читайте также	4190
читайте також	5010
читати без обмежень	5098
читати без реклами	5121
читати всю новину	5104
читати всю статтю	5104
читати далі	5012
читати з передплатою	5098
читати коментарі	5115
читати оригінал	5074
читати повністю	5012
читати розшифровку	5086
читати статтю повністю	5104
читати також	5010
читать без ограничений	4278
читать без рекламы	4300
читать в max	4171
читать в telegram	4171
читать в браузере	4304
читать всю статью	4284
читать далее	4193
читать дальше	4193
читать ещё	4193
читать комментарии	4185
читать оригинал	4255
читать полностью	4193
читать расшифровку	4266
читать с подпиской	4278
читать статью полностью	4284
читать также	4190
читать целиком	4284
читає синтезований голос	5086
чому я бачу цю рекламу	5121
что еще почитать	4190
что ещё почитать	4190
что-то пошло не так	4282
что-то пошло не так, попробуйте позже	4281
что-то пошло не так. попробуйте еще раз	4281
что-то пошло не так. попробуйте ещё раз	4281
что-то пошло не так. попробуйте позже	4281
чуй статията	312
""", 'ш': """
швидкість відтворення	5086
ші може помилятися	5113
""", 'щ': """
ще за темою	5010
ще на цю тему	5013
ще не передплатник	5098
ще немає акаунта	5098
ще новини	5010
що ще почитати	5010
щомісяця	4982	5099
щомісячна підтримка	5096
щомісячний внесок	5095
щоп'ятниці. безкоштовно. без спаму	5101
щороку	5099
щось пішло не так	5102
щось пішло не так, спробуйте пізніше	5101
щось пішло не так. спробуйте пізніше	5101
щось пішло не так. спробуйте ще раз	5101
""", 'э': """
экономия #%	4279
эксклюзивно для подписчиков	4278
электронная почта	4162
электронная почта или логин	4278
эта статья закрыта	4278
это было полезно	4293
это видео больше недоступно	4266
это видео недоступно	4266
это видео недоступно в вашей стране	4266
это поле обязательно	4281
это поле обязательно для заполнения	4281
этот контент невозможно показать	4263
этот контент недоступен	4263
этот материал закрыт	4278
""", 'я': """
я вже підтримую	4981
я вимкнув блокувальник	5092
я отключил	4274
я отключил блокировщик	4272
я уже поддерживаю	4152
як вимкнути adblock	5092
як ми захищаємо джерела	5109
як ми захищаємо наші джерела	5109
якість	5087
яндекс.дзен	4170
""", 'і': """
ім'я	5102
індекс	5102
інша сума	5095
інші матеріали автора	5104
інші матеріали авторки	5026
інші новини	20	5010
інші статті автора	5104
інші статті авторки	5026
""", 'א': """
אהבתי	2329
אודות	2293
אודות הכותב	2361
אולי אחר כך	2345
אולי גם יעניין אותך	2278
אולי יעניין אותך	2278
אולי יעניין אותך גם	2317
אולי יעניין אתכם	2278
אולי יעניין אתכם גם	2317
אולי מאוחר יותר	2256
אולי פספסתם	2317
אחר כך	2346
איך מכבים	2350
איך מכבים חוסם פרסומות	2348
אימייל	2357
אימייל לא תקין	2356
אין לך חשבון	2354
אין לכם חשבון	2354
אינציקלופדיית ynet	2278
אישור	2275	2345
אישור הכל	2341
אישור והמשך	2340
אני מאשר את תנאי השימוש	2356
אני מאשר קבלת דיוור	2356
אני מאשר/ת קבלת דברי פרסומת	2356
אני מאשר/ת קבלת דיוור	2356
אני מסכים	2275
אני מסכים לתנאי השימוש	2356
אני מסכים/ה לתנאי השימוש	2356
אני מסכימה	2275
אפשר	2346
אפשר התראות	2344	2345
אפשר לבטל בכל רגע	2354
אפשר תמיד	2340
אפשרויות נוספות	2369
אשר את כל העוגיות	2374
אשר הכל	2341
אשר והמשך	2340
""", 'ב': """
בדקו את תיבת הדואר	2356
בדקו את תיבת המייל	2356
בחירה	2355
בחן את עצמך	2331
בחנו את עצמכם	2331
בחסות	2322
בחר	2355
בחר מסלול	2354
בחר סכום	2376
בחרו את המינוי שלכם	2354
בחרו מינוי	2354
בחרו מסלול	2354
בחרו סכום	2376
בטל השתקה	2336
ביטול	2345
ביטול הסכמה	2340
ביטול השתקה	2336
בלי ספאם	2356
בלעדי למנויים	2354
במעקב	2366
בשיתוף	2272
בשיתוף עם	2370
""", 'ג': """
גודל גופן	66
גודל הטקסט	2368
גודל טקסט	66
גישה בלתי מוגבלת לכל הכתבות	2377
""", 'ד': """
דווח על טעות	2277
דווח על תגובה	2372
דווחו לנו על טעות	2328
דחה את כל העוגיות	2374
דחה הכל	2341
דחיית הכל	2341
דיווח	2329
דיווח על טעות	2328
דיווח על תגובה	2372
דילוג לתוכן	2280
דילוג לתוכן המרכזי	2280
דלג לתוכן	2282
דלג לתוכן הראשי	2280
דלג על הפרסומת	2375
דלגו למתכון	62
דלגו על הפרסומת	2375
דף הבית	2282
""", 'ה': """
האזינו	2267
האזינו בספוטיפיי	2373
האזינו לכתבה	2336
האזן לכתבה	2336
האם הכתבה עזרה לך	2328
האם הכתבה עניינה אותך	2328
האם העמוד עזר לך	2328
האם זה היה מועיל	2328
הבא	2282
הבנתי	2283
הבקשה התקבלה	2378
הבקשה נשלחה	2378
הגב	2277
הגדל טקסט	2368
הגדל תמונה	2360
הגדלת גופן	2304	2305
הגדלת טקסט	2368
הגדלת תמונה	2360
הגדרות	2275
הגדרות עוגיות	2340
הגדרות פרטיות	2275	2340
הדפיסו את המתכון	62
הדפיסו כתבה	2316
הדפס	2267
הדפס מתכון	62
הדפסה	2267	2305
הדפסת המתכון	62
הדפסת כתבה	2316
ההודעה נשלחה	2356
ההודעה שלך	2378
ההצבעה שלך נקלטה	2328
ההצעה המשתלמת ביותר	2355
ההרשמה אושרה	2378
הודעתך נשלחה	2356
הווידאו אינו זמין	2336
הוסיפו תגובה	2277
הוסף כמקור מועדף	2365
הוסף לסל	2380
הוסף תגובה	2277
הוסף תשובה	2372
הוספה לסל	2380
הוספה לרשימת הקריאה	2304
הוספת תגובה	2277
הוקרא בקול סינתטי	2336
הורד שמע	2336
הורדת הפרק	2336
הורדת השמע	2336
הורידו את האפליקציה	2343
הזינו כתובת מייל	2378
הזכירו לי מאוחר יותר	2256
הזן כתובת אימייל	2378
החדשות ביותר	2329
החדשים ביותר	2329
החנות	2370
החשבון שלי	2259
הטבה לקוראים	2334
הטבות למנויים	2334
הטופס נשלח בהצלחה	2356
הירשם	2259
הירשמו להתראות	2344
הישנות ביותר	2329
הכי נצפים	2278
הכי נקרא	2278
הכי נקראות	2278
הכי נקראות היום	2317
הכי פופולרי	2355
הכינוי שלך	2372
הכניסו כתובת מייל	2378
הכתבה הבאה	2278
הכתבה המלאה למנויים	2316
הכתבה הקודמת	2278
הכתבה נעולה	2354
המייל האדום	2361
המייל שלך	2378
המלצות	2278
המקומות מוגבלים	2320
המשיכו לקרוא	2379
המשך בדפדפן	2343
המשך לאתר	2343
המשך לקרוא	2282
המשך עם google	2354
המשך עם אימייל	2377
המשך עם אפל	2354
המשך עם גוגל	2354
המשך עם פייסבוק	2354
המשך קריאה	2282
הנגן נטען	2336
הנצפים ביותר	2317
הנקראות ביותר	2278
הנקראים ביותר	2317
הסרטון אינו זמין	2336
הסרטון אינו זמין כעת	2336
הסרטון הבא	2375
הסרטון הקודם	2375
הסרטון לא זמין	2336
הסרטון לא זמין כעת	2336
הסרטון נטען	2336
הסתר	2283
הסתר תגובות	2328
הסתר תשובות	2328
העדפות עוגיות	2340
העדפות פרטיות	2374
הענק כתבה במתנה	2368
הענקת כתבה במתנה	2368
העתיקו את הקישור	2316
העתיקו קישור	2316
העתק	2369
העתק קישור	2267	2305
העתקת הקישור	2316
העתקת קישור	2267	2305
הפופולרי ביותר	2355
הפופולריות ביותר	2329
הפסק לעקוב	2365
הפסקת מעקב	2365
הפעל התראות	2344
הפעל סרטון	2336
הפעלה אוטומטית	2337
הפעלת התראות	2344
הפרסומת ממשיכה	2380
הצביעו	92	2329
הצביעו בסקר	2328
הצבע	92	2329
הצבעה	93
הצבעתך נקלטה	2328
הצג את כל התגובות	2290
הצג ב-x	2373
הצג הכל	2283
הצג כתוביות	2336
הצג מפה	2283
הצג מקור	2283
הצג עוד	2282
הצג פוסט	2340
הצג פוסט זה באינסטגרם	2373
הצג פחות	2283
הצג תגובות	2328
הצג תוכן	2340
הצג תוצאות	92	2329
הצג תמיד	2340
הצג תשובות	2328
הצגת התוכן	2340
הצגת כל התגובות	2290
הצהרת נגישות	2293
הצטרפו	2257
הצטרפו אלינו	2257
הצטרפו לתומכים	2351
הצעה לקוראים	2334
הקודם	2282
הקטן טקסט	2368
הקטנת גופן	2304	2305
הקטנת טקסט	2368
הקישור הועתק	2316
הקראה אוטומטית	2336
הקש להפעלת קול	2375
הרשמה	2259
השאירו תגובה	2290
השאר אותי מחובר	2354
השאר תגובה	2290
השב	2277
השהה	2300
השתק	2337
השתקה	2337
השתתפו בסקר	2328
התגובה שלך	2372
התגובות למנויים בלבד	2372
התגובות מושבתות	2372
התחבר	2259
התחבר עם google	2354
התחברות	2259
התחברות באמצעות גוגל	2354
התחברות עם גוגל	2354
התחברות עם פייסבוק	2354
התמונה הבאה	2379
התמונה הקודמת	2379
התרומה שלי	2376
""", 'ו': """
וואטסאפ	2305
ווטסאפ	2267	2305
וידאו	2278
""", 'ז': """
זהו שדה חובה	2356
זכור אותי	2355
זמן נוכחי	2337
זמן נותר	2337
""", 'ח': """
חד פעמי	2352
חד-פעמי	2352
חדשות אחרונות	2278
חודש ראשון ב-#	2315
חודש ראשון ב-# ש"ח	2315
חודש ראשון בשקל	2315
חודש ראשון חינם	2315
חזרה למעלה	2282
חזרה לעמוד הבית	2360
חזרה לעמוד הראשי	2280
חזרה לראש העמוד	2280
חזרה לרשימה	2379
חידוש מינוי	2377
חיוב חודשי	2355
חיוב שנתי	2355
חינם, בלי ספאם	2356
חיפוש	2282
""", 'ט': """
טוויטר	2267	2305
טוען וידאו	2336
טוען נגן	2336
טלגרם	2267	2305
טעינת הפוסט	2340
טען מחדש	2348
טען מחדש את הדף	2348
טען עוד	2282
טען פוסט	2340
טען תגובות נוספות	2328
טען תוכן	2340
""", 'י': """
יציאה	2259
יציאה ממסך מלא	2336
יש לי חשבון	2354
""", 'כ': """
כבר הצבעת	2328
כבר הצבעתם	2328
כבר יש לך חשבון	2354
כבר מנוי	2354
כבר מנויים	2354
כבר מנויים? התחברו	2259
כבר נרשמת	2259
כותרות אחרונות	2278
כיביתי	2350
כיביתי את חוסם הפרסומות	2348
כל שקל חשוב	2351
כל תרומה חשובה	2351
כל תרומה עוזרת	2351
כללי התגובות	2328
כן, אני רוצה	2344
כן, אשמח	2345
כניסה	2259
כניסה למנויים	2259
כתבה זו הוענקה במתנה	2381
כתבה זו היא תוכן ממומן	2316
כתבה ממומנת	2322
כתבה נעולה	2354
כתבו את תגובתכם	2372
כתבו לנו	2361
כתבו תגובה	2277
כתבות אחרונות	2278
כתבות מומלצות	2278
כתבות נוספות	2278
כתבות נוספות בנושא	2317
כתבות נוספות שיעניינו אתכם	2317
כתבות נוספות של הכתב	2360
כתבות קשורות	2278
כתבות שאולי פספסתם	2317
כתבות שיעניינו אתכם	2317
כתוב תגובה	2328
כתובת אימייל לא תקינה	2356
כתובת המייל כבר רשומה	2378
כתובת המייל שלך	2378
כתובת מייל לא תקינה	2356
כתיבת תגובה	2328
""", 'ל': """
לא אהבתי	2329
לא כעת	2256
לא ניתן להפעיל את הסרטון	2336
לא ניתן להציג את התוכן	2340
לא ניתן להציג תוכן זה	2340
לא ניתן לטעון את הסרטון	2375
לא ניתן לנגן את הסרטון	2336
לא עכשיו	2256	2345
לא תודה	2256	2345
לא, תודה	2256	2345
לגלריה	2360
לגלריה המלאה	2360
לגלריית התמונות	2360
לדף הבית	2360
לדף התרומות	2351
להאזנה בספוטיפיי	2373
להאזנה לכתבה	2336
להורדה ב-app store	2343
להורדה ב-google play	2343
להורדה מ-app store	2343
להורדה מ-google play	2343
להורדת האפליקציה	2316
להזמנה לחצו כאן	2380
להזמנת כרטיסים	2334
להמשך קריאה	2259
להרשמה	2259
להרשמה לאירוע	2320
לחידון	2331
לחידון המלא	2331
לחנות	2370
לחנות שלנו	2320
לחצו להפעלת הסאונד	2375
לידיעה המלאה	2360
לכל החדשות	2360
לכל החידונים	2331
לכל הכתבות	2282
לכל הכתבות בנושא	2317
לכל הכתבות של הכתב	2360
לכל המשחקים	2331
לכל הסרטונים	2360
לכל העדכונים, הכתבות והסרטונים	2317
לכל התגובות	2277
לכל התמונות	2360
לכתבה הבאה	2360
לכתבה הבאה בסדרה	2317
לכתבה המלאה	2360
לכתבה הקודמת	2360
לכתבה הקודמת בסדרה	2317
לכתבה נוספת	2379
לכתיבת תגובה	2290
למוצר	2370
למנויים בלבד	2263
למתכון	62
לעמוד הבית	2360
לעמוד התרומות	2351
לפרויקט המלא	2360
לפרופיל הכתב	2361
לפרטי המוצר	2380
לפרטים	2283
לפרטים והרשמה	2320
לפרטים נוספים והרשמה	2320
לפתיחת הכתבה	2377
לצפייה ביוטיוב	2373
לצפייה בכל התגובות	2290
לצפייה במסלולים	2377
לצפייה בתוצאות	92
לקריאה באפליקציה	2343
לקריאה מאוחר יותר	2381
לראש הדף	2360
לראש העמוד	2360
לרכישה באמזון	2334
לרכישה לחצו כאן	2334
לרכישת הספר	2334
לרכישת כרטיסים	2334
לרכישת כרטיסים לחצו כאן	2334
לרכישת מינוי	2259
לרכישת מינוי לחצו כאן	2316
לשלוח כתבה במתנה	2304	2305
לתיק המלא	2360
לתמונות	2283
לתרום	2257
לתרומה	2257
לתרומה לחצו כאן	2351
""", 'מ': """
מאוחר יותר	2346
מאשר	2275
מאשרת	2275
מבזקים	2278
מדיניות הפרטיות	2276
מדיניות הפרטיות ותנאי השימוש	2276
מדיניות פרטיות	2275	2293
מהירות הפעלה	2336
מהירות ניגון	2336
מודעה	2272
מומלץ עבורך	2317
מומלץ עבורכם	2317
מומלצים	2278
מוקרא בקול סינתטי	2336
מידע נוסף	2275
מיון לפי	2329
מייל	2305	2357
מיין לפי	2329
ממומן	2272
מסך מלא	2337
מסלולי מינוי	2377
מספר המקומות מוגבל	2320
מעבר למתכון	62
מעוניינים לקבל התראות	2344
מצאת טעות	2328
מצאתם טעות	2277
מצאתם טעות בכתבה	2328
מצב כהה	2341
משהו השתבש	2357
משך	2337
משך הסרטון	2375
משלוח חינם	2370
מתנה לחבר	2368
""", 'נ': """
נא להזין כתובת מייל תקינה	2356
נגישות	2293
נגן	2300
נגן וידאו	2336
נגן שמע	2375
נוצר באמצעות ai	2375
נוצר על ידי ai	2375
נושאים	2278
נושאים קשורים	2278
ניגון אוטומטי	2337
ניהול אפשרויות	2374
ניהול הסכמה	2340
ניהול העדפות	2374
ניהול עוגיות	2340
ניתן לבטל בכל עת	2354
נרשמת בהצלחה	2356
""", 'ס': """
סגור	2256
סגור גלריה	2379
סגור חלון	2379
סגור תפריט	2379
סגירה	2256
סודוקו	2333
סוף הפרסומת	2334
סוף פרסומת	2334
סיכום ai	2298
סיכום אוטומטי	2364
סיכום הכתבה	2298
סכום אחר	2351
סכום לבחירה	2376
ספרו לנו מה דעתכם	2328
סקר	93
סקר היום	92
סרטון זה אינו זמין	2336
סרטון זה אינו זמין עוד	2336
סרקו את הקוד	2343
סרקו את קוד ה-qr	2343
""", 'ע': """
עבור לתוכן	2280
עבור לתוכן המרכזי	2280
עדיין לא מנוי	2354
עדיין לא מנויים	2354
עוד	2282
עוד באותו נושא	2317
עוד בנושא	2278
עוד בערוץ	2278
עוד חדשות	2278
עוד כתבות	20	2278
עוד כתבות בנושא	20
עוד כתבות מעניינות	2316
עוד לא מנויים	2354
עוד סיפורים	2317
על הכותב	2361
עקבו אחר הכתב	2365
עקבו אחר הנושא	2365
עקבו אחרי הכתב	2365
עקבו אחרי הנושא	2365
עקוב אחרי הכתב	2365
""", 'פ': """
פייסבוק	2267	2305
פנייה לכתב	2361
פנייה למערכת	2361
פרטים	2283
פרסום	2272
פרסומת	2272
פרסם	2329
פרסם אצלנו	2293
פרסמו אצלנו	2293
פתח	2283
פתח באפליקציה	2343
פתיחה באפליקציה	2343
""", 'צ': """
צור חשבון	2259
צור קשר	2277	2293
צפו באינסטגרם	2373
צפו בטוויטר	2373
צפו ביוטיוב	2373
צפו בפייסבוק	2373
צפו גם	2379
צפייה חוזרת	2375
צרו קשר	2293	2361
צרו קשר עם המערכת	2361
""", 'ק': """
קבל הכל	2341
קבלת התראות	2344
קוד קופון	2380
קודי הנחה	2380
קרא גם	2278
קרא עוד	2282
קראו באפליקציה	2343
קראו בחינם	2377
קראו גם	2278
קראו עוד	2282
""", 'ר': """
רוצה לקבל התראות	2344
רוצים לקבל התראות	2344
רענון העמוד	2348
רענן את הדף	2348
רעננו את הדף	2348
""", 'ש': """
שדה זה הוא חובה	2356
שדה חובה	2356
שדות חובה	2356
שחק עכשיו	2331
שחקו עכשיו	2331
שינוי גודל הגופן	2304
שיתוף	2267
שיתוף בוואטסאפ	2368
שיתוף בווטסאפ	2267
שיתוף בטוויטר	2267
שיתוף במייל	2316
שיתוף בפייסבוק	2267
שכחת את הסיסמה	2354
שכחת סיסמה	2354
שכחתי סיסמה	2259
שלח	92	2357
שלח לחבר	2267
שלח תגובה	2328
שלחו את הכתבה במתנה	2316
שלחו במתנה	2316
שלחו כתבה במתנה	2304
שלחו לחבר	2305	2368
שלחו לנו סרטונים	2361
שלחו לנו תמונות	2361
שלחו משוב	2328
שליחה	2357
שליחה במייל	2267
שליחת כתבה במתנה	2304
שליחת משוב	2328
שליחת תגובה	2328
שמור	2369
שמור העדפות	2340
שמור כתבה	2381
שמור לרשימת הקריאה	2304	2305
שמירה	2267
שמירה לרשימת הקריאה	2304
שמירת הגדרות	2340
שמירת המתכון	62
שמירת כתבה	2316
שמרו כתבה	2316
שמרו לקריאה מאוחרת	2316
שתף	2267
שתף כתבה	2381
שתפו	2267
שתפו את הכתבה	2267
שתפו בוואטסאפ	2316
שתפו בווטסאפ	2316
שתפו בטוויטר	2368
שתפו בטלגרם	2316
שתפו בפייסבוק	2267
שתפו כתבה זו	2381
""", 'ת': """
תגובה	2277
תגובות	2277
תגובות נוספות	2328
תגיות	2278
תודה על ההצבעה	2328
תודה על הצבעתך	92
תודה על התמיכה	2376
תודה על תמיכתכם	2376
תודה שהצבעת	2328
תודה שהצבעתם	2328
תודה, ההודעה נשלחה	2356
תוכן למנויים	2259
תוכן ממומן	88	2272
תוכן מסחרי	2322
תוכן מקודם	2272
תוכן פרסומי	2322
תוכן שיווקי	88	2272
תוכן שיווקי בשיתוף	2322
תוצאות	93
תוצאות ההצבעה	2329
תוצאות הסקר	2329
תורגם אוטומטית	2316
תיקון טעות	2316
תמונה # מתוך #	2280
תמכו בנו	2257
תמכו בנו בפטריאון	2351
תמכו בעיתונות	2351
תמלול	2337
תנאי השימוש	2276
תנאי השימוש | מדיניות הפרטיות	2276
תנאי השימוש ומדיניות הפרטיות	2276
תנאי פרסום תגובות	2328
תנאי שימוש	2275	2293
תפריט	2282
תקציר ai	2298
תקציר בינה מלאכותית	2298
תקציר הכתבה	2298
תרגום אוטומטי	2337
תרומה	2257
תרומה חד פעמית	2351
תרומה חד-פעמית	2351
תרומה חודשית	2351
תרמו	2257
תרמו עכשיו	2257
תשבץ	2333
תשבצים	2333
תשחץ	2333
תשלום באמצעות paypal	2377
""", 'ا': """
ابدا الاختبار	187
ابلاغ	185
ابلغ عن خطا	163
اترك تعليقا	130
اترك رد	184
اترك ردا	184
اتصل بنا	130	148
اجازه دادن	1878
اجازه ميدهم	1879
احجز الان	239
احجز تذكرتك	190
احجز تذكرتك الان	190
احجز مكانك	190
احدث الاخبار	131
احصل علي التنبيهات العاجلة	203
احفظ المقال	172
احفظ المقال لوقت لاحق	172
اخبار اخري	20
اخبار بيشتر	1850
اخبار ديگر	20
اخبار ذات صلة	131
اخبار ذات علاقة	173
اخبار قد تعجبك	173
اخبار قد تهمك	173
اخبار متعلقة	131
اخبار مرتبط	1812
اخبار مرتبطة	173
اخبار پيشنهادي	1850
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
اخرين اخبار	1812
اخرين خبرها	1850
اخفاء	136
اخفاء التعليقات	184
اخفاء الردود	184
ادارة التفضيلات	233
ادارة الخيارات	233
ادارة الموافقة	195
ادارة ملفات تعريف الارتباط	128
ادامه	1816
ادامه با google	1887
ادامه با گوگل	1887
ادامه خبر	1893
ادامه در مرورگر	1875
ادامه مطلب	1816
ادخل البريد الالكتروني	237
ادخل بريدا الكترونيا صحيحا	213
ادخل بريدك الالكتروني	237
ادرس كپي شد	1836
ادعم الصحافة المستقلة	103
ادعم عملنا	208
ادعمنا	103
ادعمنا علي باتريون	208
ادعموا الصحافة المستقلة	208
اذهب الي الوصفة	62
ارتباط با ما	1828
ارسال	92	117	1802
ارسال التعليق	184
ارسال المقال بالبريد	172
ارسال بازخورد	1861
ارسال به تلگرام	1840
ارسال به دوستان	1802
ارسال تعليق	184
ارسال خبر	1894
ارسال ديدگاه	1861
ارسال راي	92
ارسال رايگان	1903
ارسال سوژه	1894
ارسال نظر	1811
ارسل	92
ارسل التعليق	184
ارسل تعليقك	184
ارسل لنا خبرا	219
ارسل لنا صورك	219
ارسل ملاحظاتك	184
ارشيو	1828
از دست ندهيد	1850
از راي شما متشكريم	1861
از شركت شما در نظرسنجي متشكريم	1861
از ما حمايت كنيد	1796
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
اشتباهي ديدهايد	1861
اشتر الان	190
اشتر الان من امازون	190
اشتر الكتاب	190
اشتر من امازون	190
اشتراك	105	1798
اشتراك بخريد	1847
اشتراك خود را انتخاب كنيد	1887
اشتراك در تلگرام	1901
اشتراك در واتساپ	1901
اشتراك گذاري	1802
اشتراك گذاري در تلگرام	1840
اشتراكگذاري	1802
اشتراكگذاري در تلگرام	1901
اشتراكگذاري در واتساپ	1901
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
اطلاعات بيشتر	1808
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
افزودن به منابع ترجيحي	1898
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
اكنون بازي كنيد	1864
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
الان نه	1795
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
امكان نمايش اين محتوا وجود ندارد	1872
امكان پخش ويدئو وجود ندارد	1868
انت تتابع هذا الموضوع	223
انت مشترك بالفعل	237
انتخاب	1888
انتخاب اشتراك	1887
انتخاب طرح	1887
انتشار	1862
انتشار يافته : #	1825
انتشار يافته: #	1825
انتقل الي الوصفة	62
انتهاي پيام	1840
انتهي الاعلان	190
اندازه فونت	66
اندازه قلم	66
اندازه متن	1901
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
اولين نفري باشيد كه نظر ميدهد	1840
ايا اين مطلب براي شما مفيد بود	1861
ايا اين مطلب مفيد بود	1861
ايا اين مقاله مفيد بود	1861
ايا مايليد اعلان دريافت كنيد	1877
ايا ميخواهيد اعلان دريافت كنيد	1877
ايجاد حساب	1798
ايقاف مؤقت	192
ايميل	1890
ايميل خود را بررسي كنيد	1889
ايميل معتبر وارد كنيد	1889
ايميل نامعتبر	1889
ايميل نامعتبر است	1889
اين فيلد الزامي است	1889
اين فيلد ضروري است	1889
اين مطالب را هم بخوانيد	1850
اين مطلب را هم بخوانيد	1850
اين مطلب مفيد بود	1861
اين مقاله قفل است	1887
اين ويدئو در دسترس نيست	1868
اين ويدئو ديگر در دسترس نيست	1868
اين ويديو در دسترس نيست	1868
اپ استور	1876
اپليكيشن را دانلود كنيد	1875
اپليكيشن را نصب كنيد	1875
اگهي	1804
اگهيها	1856
""", 'ب': """
با تشكر، پيام شما ارسال شد	1889
با ما تماس بگيريد	1894
با پردازش دادههايم موافقم	1889
بارگذاري دوباره صفحه	1882
بارگذاري مجدد صفحه	1882
بارگذاري محتوا	1872
بارگذاري پست	1872
باز كردن	1817
باز كردن در اپليكيشن	1875
باز كردن در برنامه	1875
بازار	1876
بازخورد بدهيد	1861
بازرگاني	1856
بازي رايگان	1864
بازي كنيد	1864
بازگشت به بالا	1816
بازگشت به صفحه اصلي	1893
باقات الاشتراك	236
بالفيديو	159
بحث	135
براي ارسال نظر وارد شويد	1861
برعاية	121
برعاية outbrain	177
برعاية taboola	177
برعاية تابولا	177
بريد الكتروني غير صالح	213
بريدك الالكتروني	237
برچسب ها	1812
برچسبها	1812
بزرگتر كردن متن	1901
بزرگنمايي تصوير	1893
بستن	1795
بصوت اصطناعي	222
بصوت الذكاء الاصطناعي	222
بعدا	1878
بعدا ياداوري كن	1795
بعدي	1816
بلغ عن تعليق	230
بلغ عن خطا	163
بله، ميخواهم	1878
به اشتراك بگذاريد	1802
به اين مطلب گوش دهيد	1868
به اين مقاله گوش دهيد	1868
بهترين پيشنهاد	1888
بيشتر	1812	1816
بيشتر ببينيد	1850
بيشتر بخوانيد	1812
بيصدا	1869
""", 'ت': """
تابع القراءة	238
تابع الكاتب	223
تابع الموضوع	223
تابع هذا الموضوع	223
تابعنا عبر	120
تابعنا علي	120
تابعونا علي	120
تاخير # ثوان	191
تازهترينها	1812
تازهسازي صفحه	1882
تبرع	103
تبرع الان	103
تبرع شهري	209
تبرع شهريا	208
تبرع لمرة واحدة	208
تبرع مرة واحدة	235
تبرعي	209
تبليغ	1804
تبليغات	1804	1828
تبليغات در گوگل	1856
تبليغات متني	1856
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
تخفيف ويژه خوانندگان	1867
تذاكر	228
تذكرني	212
ترتيب	185
ترتيب حسب	185
ترجمة الية	192
ترجمه ماشيني	1869
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
تعداد نظرات: #	1825
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
تلگرام	1802
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
تماس با تحريريه	1894
تماس با ما	1811	1828
تماس با نويسنده	1894
تماشاي ويديو	1840
تمام صفحه	1869
تنزيل الحلقة	191
تنزيل الصوت	191
تنظيمات	1808
تنظيمات حريم خصوصي	1872
تنظيمات كوكي	1810
تنظيمات كوكيها	1810
تهيه اشتراك	1847
تواصل مع التحرير	219
تواصل مع الكاتب	219
تواصل مع المحرر	219
تواصل معنا	148	219
توقف پخش	1868
تويتر	117
توييتر	1802
تيليجرام	117
""", 'ث': """
ثبت ديدگاه	1861
ثبت راي	92
ثبت نام	1798
ثبت نام شما با موفقيت انجام شد	1889
ثبت نظر	92	1811
ثبتنام	1798
ثبتنام كنيد	1854
""", 'ج': """
جار التحميل	191
جار تحميل الفيديو	191
جاري التحميل	191
جاري تحميل الفيديو	191
جاوااسكريپت غيرفعال است	1872
جدول كلمات متقاطع	1866
جديدترين اخبار	1812
جديدترينها	1862
جزئيات	1817
جستجو	1816
جستجوي پيشرفته	1828
جميع الاخبار	217
جميع الالعاب	187
جميع التعليقات	130
جميع الفيديوهات	217
جميع المواضيع	133
جميع مقالات الكاتب	217
""", 'ح': """
حالا نه	1795
حامي ما شويد	1885
حامي مالي	1903
حجم الخط	117
حجم النص	66
حدث الصفحة	206
حدث خطا	214
حدث خطا ما	214
حريم خصوصي	1810
حساب كاربري	1798
حساب كاربري دارم	1887
حساب كاربري داريد	1887
حساب كاربري نداريد	1887
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
حمايت كنيد	1796
حمايت مالي	1796
حمايت مالي از ما	1885
حمايت ماهانه	1886
حمل التطبيق	199
حمل التطبيق الان	199
حمل من app store	199
حمل من google play	199
""", 'خ': """
خاص بالمشتركين	211
خانه	1816
خبر بعدي	1840
خبر قبلي	1840
خبرهاي بيشتر	1850
خبرهاي داغ	1850
خبرهاي مرتبط	1812
خبرهاي پيشنهادي	1850
خروج	1798
خروج از تمام صفحه	1868
خريد از امازون	1867
خريد اشتراك	1847
خريد اشتراك سالانه	1847
خريد اشتراك ماهانه	1847
خريد انلاين	1903
خريد اين كتاب	1867
خريد اينترنتي	1903
خريد بليت	1867
خريد بليط	1867
خريد كتاب	1867
خطايي ديدهايد	1861
خطايي رخ داد	1890
خلاصه با هوش مصنوعي	1897
خلاصه هوش مصنوعي	1897
خواندن در اپليكيشن	1875
خواندهشده با صداي مصنوعي	1868
خودتان را بيازماييد	1864
خيارات اخري	227
""", 'د': """
دانش خود را بسنجيد	1864
دانلود	1834
دانلود از اپ استور	1875
دانلود از بازار	1875
دانلود از گوگل پلي	1875
دانلود اپليكيشن	1875
دانلود صدا	1868
دانلود فايل صوتي	1834	1868
دانلود فيلم	1834
دانلود مستقيم	1876
دانلود ويدئو	1868
دانلود ويديو	1834
دانلود پادكست	1868
در انتظار بررسي : #	1825
در انتظار بررسي: #	1825
در حال بارگذاري	1868
در حال بارگذاري ويدئو	1868
در حال بارگذاري ويديو	1868
در صف انتشار: #	1825
در صف بررسي: #	1825
در نظرسنجي شركت كنيد	1861
در همين رابطه	1850
در همين زمينه	1850
در پاتريون حمايت كنيد	1885
درباره ما	1828
درباره نويسنده	1894
دريافت از اپ استور	1875
دريافت از بازار	1875
دريافت از كافه بازار	1875
دريافت از كافهبازار	1876
دريافت از مايكت	1875	1876
دريافت از گوگل پلي	1875
دريافت اعلانها	1877
دستهبندي	1812
دعمك يصنع الفرق	235
دعوت به همكاري	1840
دنبال كردن	1899
دنبال كردن اين موضوع	1898
دنبال كردن موضوع	1898
دنبال كردن نويسنده	1898
ديدگاه	1811
ديدگاه خود را بنويسيد	1861
ديدگاهتان را بنويسيد	1840
ديدگاهها	1811
""", 'ذ': """
ذات صلة	131
ذخيره	1802
ذخيره تنظيمات	1872
ذخيره خبر	1840
ذخيره دستور پخت	62
ذخيره مطلب	1840
ذخيره مطلب براي بعد	1840
ذكرني لاحقا	102
""", 'ر': """
راسل التحرير	219
راسلنا	219
راي دهيد	92	1862
راي شما ثبت شد	92	1861
راي شما ثبت شده است	1861
رايگان و بدون هرزنامه	1889
ربما لاحقا	102
رد	130	1808
رد همه	1873
رزرو بليت	1903
رسالتك	214
رفتن به بالا	1893
رفتن به دستور پخت	62
رفتن به صفحه كمك مالي	1885
رفض	125
رفض الكل	196
رفض جميع ملفات تعريف الارتباط	233
رمز عبور خود را فراموش كردهايد	1887
رمز عبور را فراموش كردهايد	1798
روابط ممولة	177
رپورتاژ	1804
رپورتاژ اگهي	1804
""", 'ز': """
زمان باقيمانده	1869
زمان فعلي	1869
""", 'س': """
سؤال اليوم	92
ساهم	103
ساهم الان	103
سجل الدخول	110
سجل الدخول للتعليق	184
سحب الموافقة	195
سرعة التشغيل	191
سرعت پخش	1868
سماح	202
سودوكو	189	1866
سوژه بفرستيد	1894
سياسة التصحيح	219
سياسة التصحيحات	219
سياسة الخصوصية	128	148
سياسة الخصوصية | شروط الاستخدام	128
سياسة الخصوصية وشروط الاستخدام	128
سياسة ملفات تعريف الارتباط	128
سياست حريم خصوصي	1808	1810
سياست حفظ حريم خصوصي	1807	1808
سياست كوكي	1808
سياست كوكيها	1807
سيب اپ	1876
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
شايد بعدا	1795
شحن مجاني	228
شراء التذاكر	190
شراء من امازون	190
شرايط ارسال نظر	1861
شرايط استفاده	1810
شرايط استفاده و حريم خصوصي	1810
شرايط را ميپذيرم	1889
شركاؤنا	196
شركاي ما	1873
شركت در ازمون	1864
شركت در نظرسنجي	1861
شروط الاستخدام	128	148
شروط الاستخدام | سياسة الخصوصية	128
شروط الاستخدام وسياسة الخصوصية	128
شروط التعليق	184
شروع ازمون	1864
شكرا لتصويتك	92	184
شكرا لدعمك	235
شكرا لدعمكم	235
شكرا لمشاركتك	184
شكرا، تم ارسال رسالتك	213
شما اين موضوع را دنبال ميكنيد	1898
شما قبلا راي دادهايد	1861
شنيدن اين مطلب	1868
شنيدن مقاله	1868
""", 'ص': """
صفحة التبرع	208
صفحه اصلي	1816
صفحه كمك مالي	1885
صندوق ورودي خود را بررسي كنيد	1889
صوت	92	185
صوت اصطناعي	192
صوت الان	92
""", 'ط': """
طالع ايضا	173
طباعة	117
طباعة المقال	172
طباعة الوصفة	62
""", 'ظ': """
ظرفيت محدود	1854
ظرفيت محدود است	1854
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
عضويت	1798
عطلت مانع الاعلانات	206
عكس	1812
عكسهاي بيشتر	1893
عكسهايتان را براي ما بفرستيد	1894
علي فيسبوك وتويتر	120
عن الكاتب	219
عن الكاتبة	149
عودة للاعلي	217
""", 'غ': """
غرد	117
غير قابل انتشار: #	1825
غيرفعال كردم	1884
غيرقابل انتشار: #	1825
""", 'ف': """
فتح	136
فتح التطبيق	199
فتح في التطبيق	199
فراموشي رمز عبور	1887
فروشگاه	1903
فعال كردن	1878
فعال كردن اعلانها	1877
فعالسازي	1879
فعالسازي اعلانها	1877
فعل الاشعارات	200
فعلا نه	1878
فقط براي مشتركان	1798
فهمت	136
فيديو	131
فيديو غير متاح	191
فيسبوك	117	1802
فيلد الزامي	1889
فيلدهاي الزامي	1889
فيلم اصلي	1834
""", 'ق': """
قبلي	1816
قبول	125
قبول الجميع	196
قبول الكل	196
قبول جميع ملفات تعريف الارتباط	233
قبول كنيد و ادامه دهيد	1807
قبول همه	1873
قبول همه كوكيها	1807
قبول و ادامه	1808	1872
قبول ومتابعة	195
قد يعجبك	131
قد يعجبك ايضا	20	131
قد يهمك	131
قد يهمك ايضا	131
قديميترينها	1862
قراءة المزيد	135
قراءة الية	222
قصص مقترحة	173
قواعد التعليق	184
قواعد التعليقات	184
قوانين ارسال نظر	1861
قوانين و مقررات	1828
قوانين و مقررات را ميپذيرم	1889
قيم المقال	163
قيم الوصفة	62
قيم هذا المقال	163
""", 'ك': """
كافه بازار	1876
كافهبازار	1876
كبر الصورة	217
كتم الصوت	192
كد qr را اسكن كنيد	1875
كد ويدئو	1834
كد ويديو	1834
كد پخش	1834
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
كليدواژهها	1812
كمك كنيد	1796
كمك مالي	1796
كمك ماهانه	1886
كمك يكباره	1885
كن اول المعلقين	172
كن داعما	103
كود خصم	239
كوكيها	1810
كوچكتر كردن متن	1901
كيف اعطل مانع الاعلانات	206
كيف اعطله	207
كيفية التعطيل	207
كيفيت اصلي	1834
كپي	1902
كپي شد	1836	1840
كپي كردن لينك	1840
كپي لينك	1802
كپي لينك كوتاه	1836
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
لطفا ان را غيرفعال كنيد	1884
لطفا ايميل خود را وارد كنيد	1889
لطفا نظر خود را بنويسيد	1824
لطفا يك ايميل معتبر وارد كنيد	1889
لغو در هر زمان	1887
لغو دنبال كردن	1898
لغو رضايت	1872
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
لينك خبر كپي شد	1836
لينك كوتاه	1802
لينك كوتاه خبر	1836	1840
لينك كوتاه كپي شد	1836
لينك كپي شد	1836	1840
""", 'م': """
مادة اعلانية	121
مايكت	1876
مبلغ اخر	208
مبلغ دلخواه	1885
مبلغ ديگر	1885
مبلغ مختلف	208
مبلغ مخصص	235
متابع	224
متابعة القراءة	238
متابعة الكاتب	223
متابعة الموضوع	223
متابعة علي الموقع	199
متن كامل خبر	1893
متن كامل مقاله را بخوانيد	1893
متن پيادهشده	1869
متوجه شدم	1817
متوفر علي app store	199
متوفر علي google play	199
مجانا وبدون رسائل مزعجة	213
مجموع ديدگاهها : #	1825
مجموع نظرات: #	1825
محبوبترين	1888
محبوبترينها	1862
محتواي تبليغاتي	1804
محتواي حمايتشده	1840
محتواي پولي	1867
محتوي اعلاني	178
محتوي برعاية	178
محتوي للمشتركين	107
محتوي مدفوع	190
محتوي ممول	88	121
مختارات	131
مخصوص مشتركان	1887
مدة الفيديو	234
مدت	1869
مدت زمان	1869
مديريت رضايت	1872
مديريت كوكيها	1872
مرا به خاطر بسپار	1887
مرة واحدة	209
مرتبسازي	1862
مرتبسازي بر اساس	1862
مزايا المشتركين	190
مزاياي مشتركان	1867
مزيد من مقالات الكاتب	149
مزيد من مقالات الكاتبة	149
مساحة اعلانية	178
مستخدم جديد	105
مسدودكننده را غيرفعال كردم	1882
مشاركة	117
مشاركة عبر البريد	226
مشاركة عبر فيسبوك	226
مشاركة عبر واتساب	117
مشاركة علي تويتر	117
مشاركة علي فيسبوك	117
مشاهده بيشتر	1816
مشاهده عكسها	1893
مشاهده قيمت	1867
مشاهده محتوا	1872
مشاهده نتايج	92	1862
مشاهده همه	1816
مشاهده پاسخها	1861
مشاهده پرونده	1893
مشاهده گالري	1893
مشترك شويد	1798
مشغل الصوت	234
مشغل الفيديو	234
مشكلي پيش امد	1890
مطالب بيشتر	1850
مطالب ديگر اين نويسنده	1893
مطالب مرتبط	1812
مطالب پيشنهادي	1850
مطلب بعدي	1893
مطلب قبلي	1893
معرض الصور	217
مقال مهدي من مشترك	240
مقالات اخري للكاتب	149	173
مقالات اخري للكاتبة	149
مقالات ذات صلة	131
مقالات قد تعجبك	173
مقالات قد تهمك	173
مقالات مرتبط	1812
مقاله بعدي	1893
مقاله قبلي	1893
مقترحات برعاية taboola	177
مقروء بصوت اصطناعي	191
ملء الشاشة	192
ملخص اعده الذكاء الاصطناعي	222
ملخص الذكاء الاصطناعي	222
ملخص بالذكاء الاصطناعي	222
ملفات تعريف الارتباط	128
من نحن	148
منتشر شده: #	1825
منو	1816
مهمترين اخبار	1812
مواضيع ذات صلة	131
مواضيع قد تهمك	173
مواضيع متعلقة	173
مواضيع مرتبطة	173
موافق	125
موافق ومتابعة	195
موافقة ومتابعة	126
موافقم	1808
موضوعات ذات صلة	131
موضوعات متعلقة	173
مولد بالذكاء الاصطناعي	234
ميخواهيد اعلان دريافت كنيد	1877
""", 'ن': """
نام	1890
نبذة عن الكاتب	219
نبذة عن الكاتبة	149
نتائج الاستطلاع	185
نتائج التصويت	185
نسخ	227
نسخ الرابط	117
نسخ رابط المقال	172
نسخه صوتي مقاله	1868
نسخه وب	1876
نسخه چاپي	1840
نسيت كلمة السر	211
نسيت كلمة المرور	105
نشر	185
نصب اپليكيشن	1875
نظر	1811
نظر بدهيد	1840
نظر خود را با ما در ميان بگذاريد	1840
نظر خود را بنويسيد	1811
نظر خود را بگوييد	1861
نظر سنجي	93
نظر شما	1811
نظر شما درباره اين خبر چيست	1840
نظر كاربران	1824
نظرات	1811
نظرات بينندگان	1824
نظرات شما	1824
نظرات كاربران	1824
نظرات مخاطبان	1824
نظرتان را بگوييد	1861
نظرسنجي	93	1840
نعم اريد	202
نعم، اريد	201
نقشه سايت	1828
نمايش اين محتوا ممكن نيست	1872
نمايش بيشتر	1816
نمايش زيرنويس	1868
نمايش كمتر	1817
نمايش متن اصلي	1817
نمايش محتوا	1872
نمايش نتايج	92
نمايش نظرات	1861
نمايش نظرات بيشتر	1861
نمايش نقشه	1817
نمايش همه	1817
نمايش پاسخها	1861
نمايش پست	1872
ننصح بقراءة	131
نه ممنون	1795	1879
نه، ممنون	1879
نهاية الاعلان	190
""", 'ه': """
هديه دادن مقاله	1901
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
هر زمان ميتوانيد لغو اشتراك كنيد	1889
هر كمكي مهم است	1885
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
همرساني	1802
همه اخبار	1893
همه بازيها	1864
همه خبرها	1893
همه عكسها	1893
همه مطالب	1893
همه مطالب نويسنده	1893
همه ويدئوها	1893
هميشه اجازه داده شود	1872
هميشه نمايش بده	1872
همچنين ببينيد	1850
همچنين بخوانيد	1812
هنوز ثبتنام نكردهايد	1887
هنوز مشترك نيستيد	1887
هيئة التحرير	148
""", 'و': """
واتساب	117
واتساپ	1802
ورود	1798
ورود / ثبت نام	1798
ورود با اپل	1887
ورود با فيسبوك	1887
ورود با گوگل	1887
ورود مشتركان	1847
وسوم	131
وصول غير محدود الي جميع المقالات	236
وظائف	148
ويدئو در دسترس نيست	1868
ويديو	1812
ويديو در دسترس نيست	1868
ويژه خوانندگان	1867
ويژه مشتركان	1798
""", 'ي': """
يتم تحميل الفيديو	191
يدفع سنويا	211
يستمر المقال بعد الاعلان	177
يك بار	1886
يكبار	1886
يمكنك الالغاء في اي وقت	211
يمكنك الغاء الاشتراك في اي وقت	213
""", 'پ': """
پاسخ	1811
پايان اگهي	1867
پايان تبليغ	1867
پخش	1834
پخش خودكار	1869
پخش ويدئو	1868
پخش ويدئو ممكن نيست	1868
پخش ويديو	1868
پذيرش همه	1873
پذيرش و ادامه	1872
پذيرفتن	1808
پربازديدترين	1812
پربازديدترينها	1812
پربازديدها	1812
پربازديدهاي امروز	1850
پربازديدهاي هفته	1850
پربحثترينها	1812
پربينندهترين	1850
پربينندهترين خبرها	1850
پربينندهترينها	1850
پرداخت سالانه	1888
پرداخت ماهانه	1888
پسنديدم	1862
پنهان كردن پاسخها	1861
پيام بازرگاني	1856
پيام شما ارسال شد	1889
پيام شما با موفقيت ارسال شد	1889
پيشنهاد خواندني	1850
پيشنهاد سردبير	1812
پيشنهاد ما	1812
پيوندها	1828
""", 'چ': """
چاپ	1802
چاپ دستور پخت	62
چگونه غيرفعال كنم	1884
چگونه مسدودكننده را غيرفعال كنم	1882
""", 'گ': """
گالري تصاوير	1893
گالري عكس	1893
گزارش تخلف	1862
گزارش خطا	1811
گزارش خطا در اين خبر	1840
گزينههاي بيشتر	1902
گوگل پلي	1876
""", 'अ': """
अकाउंट नहीं है	2466
अक्षर का आकार	66
अक्षर छोटे करें	2478
अक्षर बडे करें	2478
अगला	2407
अगला लेख	2472
अगली खबर	2403
अगली तस्वीर	2472
अगली फोटो	2472
अगली स्टोरी	2472
अनफॉलो करें	2476
अनम्यूट	2451
अनिवार्य	2469
अनुमति दें	2459
अन्य खबरें	20	2403
अन्य राशि	2464
अन्य विकल्प	2479
अपना इनबॉक्स देखें	2468
अपना ईमेल दर्ज करें	2468
अपना ईमेल देखें	2468
अपना ईमेल पता दर्ज करें	2468
अपना कमेंट लिखें	2416
अपना ज्ञान परखें	2447
अपना प्लान चुनें	2466
अपनी टिप्पणी दें	2416
अपनी टिप्पणी लिखें	2416
अपनी तस्वीरें हमें भेजें	2473
अपनी प्रतिक्रिया दें	2444
अपनी राय दें	2402
अपनी राय बताएं	2444
अभी खरीदें	2450
अभी खेलें	2447
अभी डाउनलोड करें	2457
अभी तक सब्सक्राइबर नहीं हैं	2466
अभी दान करें	2388
अभी नहीं	2387	2460
अमान्य ईमेल	2468
अमेजन पर खरीदें	2450
अवधि	2452
असहमत	2401
अस्वीकार करें	2401
""", 'आ': """
आगे पढें	2407
आज का सवाल	92
आज की अन्य खबरें	2437
आप इस विषय को फॉलो कर रहे हैं	2476
आप कभी भी अनसब्सक्राइब कर सकते हैं	2468
आप पहले ही वोट कर चुके हैं	2444
आपका वोट दर्ज हो गया	2444
आपका वोट दर्ज हो गया है	2444
आपका संदेश भेज दिया गया है	2468
आपके लिए	2403
आपको यह भी पसंद आ सकता है	2437
आपको ये भी पसंद आ सकता है	2437
आवश्यक फील्ड	2468
""", 'इ': """
इस लेखक की अन्य खबरें	2420
इस लेखक की और खबरें	2420
इस लेखक के और लेख	2420
इस विषय को फॉलो करें	2476
इसे भी देखें	2437
इसे भी पढें	2403
""", 'ई': """
ई-पेपर	2390
ईमेल	2469
ईमेल से शेयर करें	2478
""", 'ऊ': """
ऊपर जाएं	2407
""", 'ए': """
एआई आवाज में सुनें	2451
एआई द्वारा तैयार	2423
एआई समरी	2423
एआई सारांश	2423
एआई से तैयार सारांश	2423
एक बार	2465
एक बार का दान	2464
एप डाउनलोड करें	2457
""", 'ऐ': """
ऐप इंस्टॉल करें	2457
ऐप खोलें	2457
ऐप डाउनलोड करें	2457
ऐप में खोलें	2457
ऐप में पढें	2457
ऐप स्टोर से डाउनलोड करें	2457
""", 'ऑ': """
ऑटोप्ले	2452
ऑडियो डाउनलोड करें	2451
ऑफर देखें	2450
""", 'औ': """
और खबरें	2403
और जानें	2401
और टिप्पणियां देखें	2444
और देखें	2407
और पढें	2403	2407
और पढें इस लेखक से	2420
और भी पढें	2437
""", 'क': """
कभी भी रद्द करें	2466
कम दिखाएं	2408
कमेंट	2402
कमेंट करें	2402
कमेंट पढें	2416
कमेंट लिखें	2444
कमेंट्स	2402
करियर	2419
किताब खरीदें	2450
कीमत देखें	2450
कुकी का उपयोग	2401
कुकी नीति	2399	2401
कुकी सेटिंग्स	2455
कुकीज नीति	2401
कुकीज प्रबंधित करें	2455
कुकीज सेटिंग	2400
कुछ गलत हो गया	2469
केवल सदस्यों के लिए	2390
केवल सब्सक्राइबर के लिए	2466
कैसे बंद करें	2463
कॉपी	2479
कॉपी करें	2479
कॉपी लिंक	2393
क्या आप नोटिफिकेशन चाहते हैं	2458
क्या आप नोटिफिकेशन पाना चाहते हैं	2458
क्या आप सूचनाएं पाना चाहते हैं	2458
क्या यह उपयोगी था	2444
क्या यह खबर उपयोगी थी	2444
क्या यह पेज उपयोगी था	2444
क्या यह लेख उपयोगी था	2444
क्यूआर कोड स्कैन करें	2457
क्रमबद्ध करें	2445
क्विज खेलें	2447
""", 'ख': """
खबर सुनें	2451
खाता नहीं है	2466
खाता बनाएं	2390
खोजें	2407
खोलें	2408
""", 'ग': """
गलती की सूचना दें	2444
गलती बताएं	2408
गूगल प्ले से डाउनलोड करें	2457
गूगल से जारी रखें	2466
गूगल से लॉगिन करें	2466
गेम्स	2449
गैलरी देखें	2472
गोपनीयता नीति	2399	2401	2419
गोपनीयता सेटिंग्स	2455
""", 'च': """
चर्चा में क्यों है	2437
चुनें	2467
""", 'ज': """
जरूर पढें	2437
जवाब छिपाएं	2444
जवाब दें	2402
जवाब देखें	2444
जवाब भेजें	2444
जावास्क्रिप्ट बंद है	2455
ज्यादा दिखाएं	2472
ज्यादा पढी गई	2437
""", 'ट': """
टिकट खरीदें	2450
टिकट बुक करें	2450
टिप्पणियां	2402
टिप्पणी	2402
टिप्पणी करें	2402
टिप्पणी के नियम	2444
टिप्पणी के लिए लॉगिन करें	2444
टिप्पणी भेजें	2444
टिप्पणी लिखें	2444
टेक्स्ट साइज	66
टैग्स	2403
टॉप न्यूज	2403
टॉप स्टोरीज	2437
ट्रांसक्रिप्ट	2452
ट्रेंडिंग	2403
ट्विटर	2393
ट्विटर पर शेयर करें	2478
""", 'ठ': """
ठीक है	2408
""", 'त': """
तस्वीर बडी करें	2472
तस्वीरें देखें	2472
ताजा खबरें	2403
ताजा समाचार	2403
""", 'द': """
दान करें	2388
दान पेज पर जाएं	2464
देश की और खबरें	2437
दोस्तों को भेजें	2423
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2468
""", 'न': """
नक्शा देखें	2408
नतीजे देखें	92
नवीनतम	2445
नहीं धन्यवाद	2387
नहीं, धन्यवाद	2387	2460
नियम और शर्तें	2399	2419
नियम और शर्तें | गोपनीयता नीति	2399
नोटिफिकेशन ऑन करें	2458
नोटिफिकेशन चालू करें	2458
""", 'प': """
परिणाम देखें	92	2445
पसंदीदा स्रोत के रूप में जोडें	2476
पहले से खाता है	2466
पहले से सब्सक्राइबर हैं	2466
पाठकों के लिए विशेष ऑफर	2450
पार्टनर कंटेंट	2440
पासवर्ड भूल गए	2466
पिछला	2407
पिछला लेख	2472
पिछली खबर	2403
पूरा लेख पढें	2472
पूरी खबर पढें	2407
पेज दोबारा लोड करें	2462
पेज रिफ्रेश करें	2462
पेज रीफ्रेश करें	2462
पेड कंटेंट	2450
पोल	93
पोल में हिस्सा लें	2444
पोस्ट लोड करें	2455
प्रचार	2397
प्रतिक्रिया दें	2402
प्रतिलिपि	2452
प्राइवेसी पॉलिसी	2401	2419
प्राइवेसी सेटिंग्स	2455
प्रायोजक	2480
प्रायोजित	2397
प्रायोजित सामग्री	2440
प्रिंट	2479
प्रिंट करें	2393
प्रीमियम	2390
प्लान चुनें	2466
प्ले स्टोर से डाउनलोड करें	2457
प्लेबैक गति	2451
प्लेबैक स्पीड	2451
प्लेयर लोड हो रहा है	2451
""", 'फ': """
फीडबैक दें	2419	2444
फीडबैक भेजें	2444
फुल स्क्रीन	2452
फुल स्क्रीन से बाहर निकलें	2451
फेसबुक	2393
फेसबुक पर शेयर करें	2393
फेसबुक से जारी रखें	2466
फेसबुक से लॉगिन करें	2466
फॉन्ट आकार	2478
फॉन्ट साइज	66
फॉलो कर रहे हैं	2476
फॉलो करें	2476
फोटो	2403
फोटो गैलरी	2437
फोटो गैलरी देखें	2472
फ्लिपकार्ट पर खरीदें	2450
""", 'ब': """
बंद करें	2387
बडी खबरें	2403
बाद में	2387	2460
बाद में याद दिलाएं	2387
ब्राउजर में जारी रखें	2457
""", 'भ': """
भेजें	2469
""", 'म': """
मंजूर है	2401
मशीनी अनुवाद	2452
मान्य ईमेल दर्ज करें	2468
मासिक दान	2465
मासिक भुगतान	2467
मासिक सहयोग	2465
मुख्य समाचार	2403
मुझे याद रखें	2466
मुफ्त डिलीवरी	2480
मुफ्त में खेलें	2447
मुफ्त, कोई स्पैम नहीं	2468
मूल देखें	2408
मेन्यू	2407
मेरा खाता	2390
मेरा खाता है	2466
मैं नियम और शर्तों से सहमत हूं	2468
मैंने ऐड ब्लॉकर बंद कर दिया	2462
मैंने बंद कर दिया	2463
म्यूट	2452
""", 'य': """
यह खबर सुनें	2451
यह फील्ड अनिवार्य है	2468
यह फील्ड आवश्यक है	2468
यह भी देखें	2437
यह भी पढें	2403
यह लेख लॉक है	2466
यह लेख सुनें	2451
यह वीडियो अब उपलब्ध नहीं है	2451
यह वीडियो उपलब्ध नहीं है	2451
यह सामग्री नहीं दिखाई जा सकती	2455
ये खबरें भी पढें	2437
ये भी जानें	2437
ये भी देखें	2437
ये भी पढें	2403
""", 'र': """
रजिस्टर करें	2390
रिपोर्ट करें	2445
रेसिपी पर जाएं	62
रेसिपी प्रिंट करें	62
रेसिपी सेव करें	62
""", 'ल': """
लाइक	2445
लाइक करें	2445
लिंक कॉपी करें	2393	2423
लिंक कॉपी हो गया	2478
लेख उपहार में दें	2478
लेख सुनें	2451
लेखक की अन्य खबरें	2420
लेखक के अन्य लेख	2472
लेखक के और लेख	2420	2472
लेखक के बारे में	2473
लेखक के बारे में और	2420
लेखक को फॉलो करें	2476
लेखक परिचय	2473
लेखक से और	2420
लॉग इन	2390
लॉग इन करें	2390
लॉगआउट	2390
लॉगिन	2390
लोकप्रिय	2403
लोड हो रहा है	2451
""", 'व': """
वर्ग पहेली	2449
वर्तमान समय	2452
विज्ञापन	2397
विज्ञापन के बाद जारी	2440
विज्ञापन दें	2419
विज्ञापन समाप्त	2450
विज्ञापन हटाएं	2423
विवरण	2408
विषय	2403
विषय को फॉलो करें	2476
वीडियो	2403
वीडियो उपलब्ध नहीं है	2451
वीडियो चलाएं	2451
वीडियो नहीं चलाया जा सकता	2451
वीडियो लोड हो रहा है	2451
वोट करने के लिए धन्यवाद	2444
वोट करें	92	2445
वोट दें	92
वोट देने के लिए धन्यवाद	2444
व्हाट्सएप	2393
व्हाट्सएप पर शेयर करें	2478
व्हाट्सऐप पर शेयर करें	2478
""", 'श': """
शायद बाद में	2387
शिकायत करें	2445
शेयर	2393
शेयर करें	2393
शेष समय	2452
""", 'स': """
संपर्क करें	2402	2419
संपादक को लिखें	2473
संबंधित खबरें	2403
संबंधित लेख	2403
संबंधित वीडियो	2437
संबंधित समाचार	2403
सदस्य बनें	2388
सबटाइटल दिखाएं	2451
सबमिट करें	2469
सबसे अच्छा ऑफर	2467
सबसे ज्यादा पढी गई	2403
सबसे ज्यादा पढी गई खबरें	2437
सबसे ज्यादा पढी गईं	2437
सबसे लोकप्रिय	2467
सब्सक्राइब	2390
सब्सक्राइब करें	2390
सभी अस्वीकार करें	2455
सभी कमेंट देखें	2444
सभी खबरें	2472
सभी खबरें देखें	2472
सभी गेम	2447
सभी गेम्स	2447
सभी टिप्पणियां देखें	2444
सभी तस्वीरें देखें	2472
सभी दिखाएं	2408
सभी देखें	2407
सभी फोटो देखें	2472
सभी वीडियो	2472
सभी वीडियो देखें	2472
सभी स्वीकार करें	2401	2455
समझ गया	2408
समर्थन करें	2388
सर्वे	93
सर्वे में हिस्सा लें	2444
सहमत हूं	2401
सहमति दें और आगे बढें	2400
सहमति प्रबंधित करें	2455
सहमति वापस लें	2455
सहयोग करें	2388
सही ईमेल दर्ज करें	2468
साइटमैप	2419
साइन अप	2390
साइन इन	2390
साझा करें	2393
सामग्री दिखाएं	2455
सामग्री देखें	2455
सामग्री लोड करें	2455
सालाना भुगतान	2467
सिर्फ सब्सक्राइबर के लिए	2466
सीधे रेसिपी पर जाएं	62
सुडोकू	2449
सुधार नीति	2473
सूचनाएं चालू करें	2458
सेव करें	2393
स्पॉन्सर्ड	2397
स्पॉन्सर्ड कंटेंट	2440
स्वचालित अनुवाद	2452
स्वीकार करें	2401
स्वीकार करें और आगे बढें	2400
स्वीकार करें और जारी रखें	2455
""", 'ह': """
हमसे संपर्क करें	2419	2473
हमारा समर्थन करें	2388
हमारी मदद करें	2464
हमारे बारे में	2419
हमें लिखें	2473
हमें सपोर्ट करें	2464
हमें सहयोग दें	2464
हमेशा अनुमति दें	2455
हर योगदान महत्वपूर्ण है	2464
हर योगदान मायने रखता है	2464
हां, चाहिए	2459
होम	2407
होम पेज पर जाएं	2472
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
กฎการแสดงความคิดเห็น	4797
กติกาการแสดงความคิดเห็น	4797
กรุณากรอกข้อมูลให้ครบถ้วน	4814
กรุณากรอกอีเมล	4814
กรุณากรอกอีเมลให้ถูกต้อง	4814
กรุณาตรวจสอบอีเมล	4814
กลับขึ้นด้านบน	4817
กลับด้านบน	4817
กลับหน้าแรก	4817
การตั้งค่าความเป็นส่วนตัว	4803
การตั้งค่าคุกกี้	4803
กำลังติดตาม	4820
กำลังโหลด	4801
กำลังโหลดวิดีโอ	4801
""", 'ข': """
ขนาดตัวอักษร	66
ขยายภาพ	4817
ขอบคุณที่ร่วมโหวต	4797
ขอบคุณสำหรับการโหวต	4797
ข่าวก่อนหน้า	4817
ข่าวถัดไป	4817
ข่าวทั้งหมด	4817
ข่าวที่คุณอาจสนใจ	4790
ข่าวที่น่าสนใจ	4790
ข่าวที่เกี่ยวข้อง	4767
ข่าวนี้มีประโยชน์หรือไม่	4797
ข่าวยอดนิยม	4767
ข่าวล่าสุด	4767
ข่าวอื่นที่น่าสนใจ	4790
ข่าวอื่นๆ	20	4790
ข่าวอื่นๆ ที่น่าสนใจ	4781
ข่าวเกี่ยวข้อง	4790
ข่าวแนะนำ	4767
ข้ามไปที่สูตร	62
""", 'ค': """
ครั้งเดียว	4811
คลิกชมวิดีโอ	4781
คลิกเพื่อขยายภาพ	4817
คลิปแนะนำ	4790
ความคิดเห็น	4770
ความยาว	4802
ความเร็วในการเล่น	4801
คัดลอก	4822
คัดลอกลิงก์	4770
คัดลอกลิงก์แล้ว	4781
คัดลอกลิงค์	4781
คัดลอกลิงค์แล้ว	4781
คุณต้องการรับการแจ้งเตือนหรือไม่	4806
คุณอาจสนใจ	4790
คุณโหวตแล้ว	4797
คุ้มที่สุด	4813
""", 'จ': """
จดจำฉัน	4812
จดจำฉันไว้	4812
จบโฆษณา	4800
จองตั๋ว	4800
จองบัตร	4800
จัดการความยินยอม	4803
จัดการคุกกี้	4803
จัดส่งฟรี	4823
จำนวนอื่น	4810
จำเป็นต้องกรอก	4814
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4814
ฉันยอมรับเงื่อนไขการใช้งาน	4814
""", 'ช': """
ชมคลิป	4781
ชมคลิปวิดีโอ	4781
ชมวิดีโอ	4781
ชมวิดีโอด้านบน	4781
ชมวิดีโอเต็มได้ที่นี่	4781
ชำระรายปี	4812
ชำระรายเดือน	4812
ช่องนี้จำเป็นต้องกรอก	4814
""", 'ซ': """
ซื้อที่ lazada	4800
ซื้อที่ shopee	4800
ซื้อบัตร	4800
ซื้อบัตรที่นี่	4800
ซื้อหนังสือ	4800
ซื้อหนังสือเล่มนี้	4800
ซื้อเลย	4800
""", 'ด': """
ดาวน์โหลดบน app store	4805
ดาวน์โหลดบน google play	4805
ดาวน์โหลดเสียง	4801
ดาวน์โหลดแอป	4805
ดาวน์โหลดแอปพลิเคชัน	4805
ดาวน์โหลดได้ที่ app store	4805
ดาวน์โหลดได้ที่ google play	4805
ดูการตอบกลับ	4797
ดูข่าวทั้งหมด	4817
ดูคลิป	4781
ดูความคิดเห็นทั้งหมด	4797
ดูความคิดเห็นเพิ่มเติม	4797
ดูทั้งหมด	4768
ดูผลลัพธ์	92
ดูผลโหวต	92	4798
ดูภาพทั้งหมด	4817
ดูภาพเพิ่มเติม	4817
ดูราคา	4800
ดูรูปทั้งหมด	4817
ดูวิดีโอ	4781
ดูเพิ่มเติม	4770
ดูแกลเลอรี	4817
ดูแกลเลอรี่	4817
""", 'ต': """
ตกลง	4807
ตอบกลับ	4798
ตัวเลือกเพิ่มเติม	4821
ตั้งค่าความเป็นส่วนตัว	4803
ตั้งค่าคุกกี้	4803
ติดตามผู้เขียน	4820
ติดตามหัวข้อ	4820
ติดตามหัวข้อนี้	4820
ติดต่อกองบรรณาธิการ	4818
ติดต่อเรา	4781
ติดต่อโฆษณา	4818
ต้องการรับการแจ้งเตือนหรือไม่	4806
""", 'ถ': """
ถอดเสียง	4802
ถอนความยินยอม	4803
ถูกใจ	4798
""", 'ท': """
ทดสอบความรู้ของคุณ	4799
ทำแบบทดสอบ	4799
ทุกการสนับสนุนมีความหมาย	4810
""", 'บ': """
บทความก่อนหน้า	4817
บทความถัดไป	4817
บทความทั้งหมดของผู้เขียน	4817
บทความที่น่าสนใจ	4790
บทความที่เกี่ยวข้อง	4767
บทความนี้ถูกล็อก	4812
บทความนี้มีประโยชน์หรือไม่	4797
บทความล่าสุด	4767
บทความอื่นของผู้เขียน	4817
บทความอื่นๆ ของผู้เขียน	4817
บทความแนะนำ	4790
บริจาค	4764
บริจาคครั้งเดียว	4810
บริจาคตอนนี้	4810
บริจาครายเดือน	4810
บริจาคเลย	4764
บันทึก	4781
บันทึกการตั้งค่า	4803
บันทึกคะแนนของคุณแล้ว	4797
บันทึกคะแนนโหวตแล้ว	4797
บันทึกสูตร	62
บันทึกไว้อ่านภายหลัง	4781
""", 'ป': """
ปฏิเสธทั้งหมด	4803
ปิดการแสดงความคิดเห็น	4797
ปิดเสียง	4802
""", 'พ': """
พิมพ์	4770
พิมพ์บทความ	4781
พิมพ์สูตร	62
พิมพ์หน้านี้	4781
""", 'ฟ': """
ฟรี ไม่มีสแปม	4814
ฟังข่าว	4801
ฟังข่าวนี้	4801
ฟังบทความ	4801
ฟังบทความนี้	4801
ฟังรายการย้อนหลัง	4781
""", 'ภ': """
ภายหลัง	4807
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4781
มีบัญชีอยู่แล้ว	4812
มีบัญชีแล้ว	4812
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4814
ยกเลิกได้ทุกเมื่อ	4812
ยอดนิยม	4790
ยอดนิยมในตอนนี้	4790
ยอมรับทั้งหมด	4803
ยอมรับและดำเนินการต่อ	4803
ยังไม่มีบัญชี	4812
ยังไม่เป็นสมาชิก	4812
""", 'ร': """
ระบุจำนวนเงิน	4810
รับการแจ้งเตือน	4806
รับการแจ้งเตือนข่าวด่วน	4781
รายงาน	4798
รีเฟรชหน้า	4809
รีเฟรชหน้านี้	4809
รูปแบบอีเมลไม่ถูกต้อง	4814
ร่วมงานกับเรา	4781
ร่วมตอบแบบสอบถาม	4781
ร่วมตอบแบบสำรวจ	4797
ร่วมบริจาค	4764
ร่วมสนับสนุน	4810
ร่วมแสดงความคิดเห็น	4781
ร่วมโหวต	4797
ร้านค้า	4823
""", 'ล': """
ลงทะเบียน	4764
ลงทะเบียนเรียบร้อยแล้ว	4814
ลดขนาดตัวอักษร	4821
ลืมรหัสผ่าน	4764
ลืมรหัสผ่านหรือไม่	4812
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4801
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4801
วิดีโอไม่พร้อมใช้งาน	4801
วิธีปิดโปรแกรมบล็อกโฆษณา	4809
""", 'ส': """
สนับสนุนนักข่าว	4810
สนับสนุนรายเดือน	4810
สนับสนุนสื่ออิสระ	4810
สนับสนุนเรา	4764
สปอนเซอร์	4770
สมัครงานกับเรา	4781
สมัครสมาชิก	4764
สมัครเรียบร้อยแล้ว	4814
สรุปด้วย ai	4819
สรุปโดย ai	4819
สั่งซื้อหนังสือ	4800
สั่งซื้อเลย	4800
สำหรับสมาชิกเท่านั้น	4812
สิทธิพิเศษสำหรับผู้อ่าน	4800
สิทธิพิเศษสำหรับสมาชิก	4800
สแกน qr code	4805
สแกนคิวอาร์โค้ด	4805
ส่ง	4815
ส่งข่าว	4818
ส่งข้อความเรียบร้อยแล้ว	4814
ส่งความคิดเห็น	4797
ส่งคำตอบ	92
ส่งต่อให้เพื่อน	4781
""", 'ห': """
หน้าแรก	4817
""", 'อ': """
อนุญาต	4807
อนุญาตเสมอ	4803
ออกจากโหมดเต็มจอ	4801
อีเมล	4815
อีเมลไม่ถูกต้อง	4814
อ่านข่าวที่เกี่ยวข้อง	4790
อ่านข่าวผ่านแอป	4781
อ่านข่าวอื่นๆ	4790	4817
อ่านฉบับเต็ม	4817
อ่านต่อ	4770
อ่านต่อหลังโฆษณา	4800
อ่านต่อเรื่องนี้	4790
อ่านต่อในเบราว์เซอร์	4805
อ่านบทความฉบับเต็ม	4817
อ่านบนแอป	4805
อ่านเพิ่มเติม	4767
อ่านเรื่องที่เกี่ยวข้อง	4790
อ่านโดย ai	4801
อ่านในแอป	4805
""", 'เ': """
เกมทั้งหมด	4799
เกิดข้อผิดพลาด	4815
เกิดข้อผิดพลาด กรุณาลองใหม่	4814
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4814
เกี่ยวกับผู้เขียน	4818
เขียนความคิดเห็น	4797
เขียนโดย ai	4819
เข้าสู่ระบบ	4764
เข้าสู่ระบบด้วย apple	4812
เข้าสู่ระบบด้วย facebook	4812
เข้าสู่ระบบด้วย google	4812
เข้าสู่ระบบด้วย line	4812
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4797
เฉพาะสมาชิกเท่านั้น	4812
เต็มจอ	4802
เนื้อหาต่อจากโฆษณา	4800
เนื้อหาที่เกี่ยวข้อง	4790
เนื้อหาสนับสนุน	4800
เนื้อหาโฆษณา	4800
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4801
เบราว์เซอร์ของคุณไม่รองรับเสียง	4801
เปิดการแจ้งเตือน	4806
เปิดรับการแจ้งเตือน	4806
เปิดเสียง	4801
เปิดแอป	4805
เปิดในแอป	4805
เป็นคนแรกที่แสดงความคิดเห็น	4781
เพิ่มขนาดตัวอักษร	4821
เริ่มทำแบบทดสอบ	4799
เรียงตาม	4798
เรื่องที่คุณอาจสนใจ	20	4790
เรื่องที่น่าสนใจ	4790
เรื่องที่เกี่ยวข้อง	4767
เรื่องล่าสุด	4790
เรื่องอื่นที่น่าสนใจ	4767
เรื่องแนะนำ	4790
เลิกติดตาม	4820
เลือก	4813
เลือกแพ็กเกจ	4812
เลือกแพ็คเกจ	4812
เล่นวิดีโอ	4801
เล่นอัตโนมัติ	4802
เล่นเกม	4799
เล่นเลย	4799
เวลาที่เหลือ	4801
เสียงอ่านโดย ai	4801
""", 'แ': """
แจ้งข่าว	4818
แจ้งข้อผิดพลาด	4797
แจ้งคำผิด	4797
แจ้งลบความคิดเห็น	4797
แชร์	4770
แชร์ข่าวนี้	4781
แชร์บทความ	4781
แชร์บทความนี้	4821
แชร์บน facebook	4821
แชร์ผ่าน line	4821
แชร์หน้านี้	4781
แชร์ไปที่ line	4781
แชร์ไปยัง facebook	4821
แชร์ไปยัง line	4821
แท็ก	4790
แท็กที่เกี่ยวข้อง	4790
แบบสำรวจ	93
แปลอัตโนมัติ	4781
แปลโดย ai	4819
แปลโดยอัตโนมัติ	4819
แสดงความคิดเห็น	4770
แสดงคำบรรยาย	4801
แสดงน้อยลง	4768
แสดงเนื้อหา	4803
แสดงเพิ่มเติม	4817
แสดงโพสต์	4803
""", 'โ': """
โฆษณา	4770
โหลดหน้านี้ใหม่	4809
โหลดหน้าใหม่	4809
โหลดเนื้อหา	4803
โหลดเพิ่มเติม	4817
โหลดแอป	4805
โหลดแอปฟรี	4781
โหลดโพสต์	4803
โหวต	92	4798
""", 'ใ': """
ใหม่ล่าสุด	4798
ให้คะแนนบทความนี้	4797
""", 'ไ': """
ไปที่สูตร	62
ไปยังหน้าบริจาค	4810
ไม่สามารถเล่นวิดีโอนี้ได้	4801
ไม่สามารถเล่นวิดีโอได้	4801
ไม่สามารถแสดงเนื้อหานี้ได้	4803
ไม่ใช่ตอนนี้	4807
""", 'ả': """
ảnh tiếp theo	5240
ảnh trước	5240
""", 'ẩ': """
ẩn	5156
ẩn trả lời	5195
""", 'ủ': """
ủng hộ	5131
ủng hộ báo chí độc lập	5133
ủng hộ chúng tôi	5131
ủng hộ chúng tôi trên patreon	5214
ủng hộ hàng tháng	5214
ủng hộ một lần	5214
ủng hộ ngay	5237
ủng hộ tác giả	5133
""", '☕': """
☕ buy me a coffee	1202
☕ buy us a coffee	1202
""", 'あ': """
あとで	2930
あとで読む	2947
あとで読むに追加	3062
あなたにおすすめ	2969
あなたにおすすめの記事	2969
あなたはどう思いますか	2963
あなたへのおすすめ	2969
あわせて読みたい	2969
あわせて読む	3004
""", 'い': """
いいえ、結構です	2930
いいね	2947
いいね!してニュースをチェック	2948
いいね!で応援する	2994
いいね順	3013
いつでも解約ok	3034
いつでも解約できます	3034
いつでも解約可能	3034
いつでも配信停止できます	3037
いま読まれています	3004
いま読まれている記事	3004
""", 'お': """
おすすめ	2969
おすすめの記事	2969
おすすめプラン	3034
おすすめ情報pr	2953
おすすめ記事	2969
おすすめ関連記事	3004
おすすめ順	3013
お住まいの地域ではご覧いただけません	3018
お住まいの地域では再生できません	3018
お問い合わせ	2955	2983
お問い合わせありがとうございました	3037
お問い合わせありがとうございます	3037
お問い合わせ内容	3058
お役に立ちましたか	3012
お得なクーポン	3061
お得なプランを見る	3057
お気に入り	2947
お気に入りに追加	2947
お申し込み	2934
お申し込みが完了しました	3058
お申し込みを受け付けました	3058
お酒は#歳になってから	3016
""", 'こ': """
こちらの記事もおすすめ	3004
こちらの記事も読まれています	20	3004
こちらもおすすめ	2969
こちらも読む	3004
このコメントを報告	3051
このコンテンツは表示できません	3021
このコンテンツを表示できません	3021
このテーマをフォロー	3047
このテーマをフォローする	3047
このページは役に立ちましたか	3012
このメールアドレスは登録済みです	3058
この動画の配信は終了しました	3018
この動画はお住まいの地域では再生できません	3018
この動画はご覧いただけません	3018
この動画は公開を終了しました	3018
この動画は再生できません	3018
この動画は現在ご覧いただけません	3018
この投稿をinstagramで見る	3052
この本を購入する	3016
この著者の記事	2969
この著者の記事を見る	3041
この著者の記事一覧	3041
この記事だけ読む	3057
この記事に関連するニュース	3004
この記事のタグ	2969
この記事の写真	3041
この記事の写真をすべて見る	3005
この記事の写真を見る	3041
この記事の画像	3041
この記事の画像をもっと見る	3041
この記事の画像を見る	3041
この記事の筆者	3042
この記事の誤りを報告	2966
この記事の関連ニュース	3004
この記事はロックされています	3034
この記事は会員からのプレゼントです	3062
この記事は会員限定です	2934
この記事は参考になりましたか	3012
この記事は役に立ちましたか	3012
この記事へのコメント	2967
この記事もチェック	2994
この記事をシェア	2947
この記事をシェアする	3062
この記事をプレゼント	2994
この記事をプレゼントする	2994
この記事を保存	2994
この記事を印刷	2994
この記事を印刷する	2994
この記事を書いた人	3042
この記事を書いた記者	3042
この記事を聞く	3018
この記事を聴く	3018
この記事を評価	3051
この記事を評価する	2994
この記事を購入	3057
この記者の記事をもっと見る	3041
この記者の記事を見る	3041
この記者の記事一覧	2969
この記者をフォロー	2951
この記者をフォローする	3047
この連載の記事	2969
この連載をフォロー	2951
この連載をフォローする	2951
この音声はaiが読み上げています	3018
この項目は必須です	3037
この項目は必須項目です	3037
""", 'ご': """
ご寄付ありがとうございます	3056
ご寄付はこちら	3031
ご意見	2960
ご意見をお聞かせください	3012
ご意見・ご感想を入力	3058
ご投票ありがとうございました	3012
ご支援ありがとうございます	3056
ご支援のお願い	2931
ご支援はこちら	3031
ご登録ありがとうございました	3037
ご登録ありがとうございます	3037
ご購入はこちら	3016
ご購読の申し込み	2934
""", 'さ': """
さらに読み込む	2973
""", 'す': """
すでにアカウントをお持ちの方	3034
すでに会員の方	3034
すでに投票済みです	3012
すでに登録済みです	3058
すべてのcookieを受け入れる	3054
すべてのcookieを許可	3054
すべてのコメントを見る	3012
すべてのニュースを見る	3041
すべての写真を見る	3005
すべての記事を見る	3041
すべて受け入れる	2955
すべて同意する	3054
すべて拒否	3022
すべて拒否する	3021
すべて表示	2974
すべて見る	2973
すべて許可	2955	2958
すべて読む	2974
""", 'そ': """
その他のオプション	3048
その他の記事	2969
その他の金額	3031
""", 'は': """
はい、受け取る	3025
はじめての方はこちら	3034
はてなブックマーク	2947
はてなブックマークに追加	2994
はてブ	2947
""", 'ま': """
まずは無料で	3034
また後で	2930
まだ会員でない方	3034
""", 'み': """
みなさんはどう思いますか	2963
みんなのコメント	2960
""", 'も': """
もう一度再生	3055
もう一度見る	3019
もっと見る	2973
もっと詳しく知りたい方は	3004
もっと読む	2969
もどる	2973
""", 'よ': """
よく読まれています	3004
よく読まれている記事	2969
よく読まれている記事ランキング	2969
""", 'わ': """
わかりました	2974
""", 'ア': """
アカウントをお持ちでない方	3034
アカウントをお持ちの方	3034
アカウントをお持ちの方はこちら	3034
アクセスランキング	2969
アプリで続きを読む	3024
アプリで見る	3024
アプリで読む	3024
アプリで開く	3024
アプリなら	3024
アプリのダウンロード	2946
アプリをインストール	2946
アプリをダウンロード	2946
アプリを入手	3024
アプリを開く	2946
アプリダウンロード	2946
アンケート	93
アンケートにご協力	2965
アンケートに参加する	2965	3012
アンケートに回答する	3012
アンケートに答える	2965	3012
アンケート実施中	2994
アンケート結果	3013
アンケート結果を見る	3051
""", 'ウ': """
ウィンドウを閉じる	3060
""", 'エ': """
エラーが発生しました	3037
""", 'オ': """
オススメ記事	2969
オフにする	3026
オプションの管理	3054
オプションを管理	3054
オンにする	3026
オンラインショップ	3016
""", 'カ': """
カテゴリ	2969
カテゴリー	2969
カートに入れる	3061
""", 'キ': """
キーワード	2969
キーワードをフォロー	2951
""", 'ギ': """
ギャラリーを見る	3041
ギャラリーを閉じる	3060
""", 'ク': """
クイズに挑戦	2965	2994
クイズに挑戦する	2965	2994
クイズに答える	3014
クッキー	2955
クッキーの設定	3021
クッキー設定	2955	2958
クリックで拡大	3041
クリックで音声が出ます	3055
クリップ	2947
クリップする	2947
クロスワード	3015
クロスワードに挑戦	2964
クロスワードを解く	2964
""", 'ゲ': """
ゲームで遊ぶ	3014
ゲーム一覧	3014
""", 'コ': """
コピー	3049
コピーしました	2947
コメント	2960
コメント #件	2967
コメント#件	2960
コメント(#	2960
コメント(#件	2967
コメントする	2960
コメントのルール	3012
コメントの受付は終了しました	3012
コメントの受付を終了しました	3012
コメントはまだありません	2960
コメントは会員のみ	3051
コメントは無効になっています	3051
コメントをすべて見る	3012
コメントをもっと見る	2960
コメントを入力	3051
コメントを入力してください	3051
コメントを報告	3051
コメントを投稿	2960
コメントを投稿する	3012
コメントを書く	2960
コメントを残す	2960
コメントを見る	2960
コメントを送信	3012
コメントを送信する	3012
コメントを閉じる	3012
コメントガイドライン	3012
コメントポリシー	3012
コメント一覧	2960
コンテンツへスキップ	2971
コンテンツを表示	3021
コンテンツを表示する	3021
コンテンツを読み込む	3021
コーヒーをおごる	3031
""", 'サ': """
サイトで続ける	3024
サイトポリシー	2955	2983
サイトマップ	2955
サインイン	2934
サポーターになる	3031
サポートする	2931
""", 'シ': """
シェア	2947
シェアしよう	2947
シェアする	2947
""", 'ス': """
スキップ	2930
スクラップ	2947
スクラップする	2947
スポンサー	2953
スポンサードリンク	2953
スポンサーリンク	2953
スポンサー企業	3050
""", 'タ': """
タイアップ	2953
タグ	2969
タップして音声をオンにする	3055
""", 'チ': """
チケットを予約する	3016
チケットを購入	3016
チケットを購入する	3016
チケット購入はこちら	3016
チップで応援する	2931
チップを送る	2931
チャンネル登録	2948
""", 'ツ': """
ツイート	2947
ツイートする	2947
ツイートを読み込む	3021
""", 'デ': """
データ保護方針	3054
""", 'ト': """
トップ	2973
トップに戻る	3041
トップへ戻る	2973
トップニュース	2969
トップページ	2973
トップページに戻る	3041
トップページへ	3041
トピックス	2969
""", 'ド': """
ドネーション	2931
""", 'ナ': """
ナンプレ	3015
""", 'ニ': """
ニックネーム	3038
ニックネームを入力	3051
ニュースを読む	2973
ニュースレター	2940
ニュースレター登録	2940
ニュース一覧	3041
ニュース一覧へ	3041
""", 'バ': """
バックナンバー	2969
""", 'パ': """
パスワードをお忘れですか	3034
パスワードをお忘れの方	3034
パスワードをお忘れの方はこちら	3034
パスワードを忘れた方	2934
パスワードを忘れた方はこちら	3034
""", 'ピ': """
ピックアップ	2969
""", 'フ': """
フィードバックを送る	3012
フィードバックを送信	3012
フォトギャラリー	3041
フォトギャラリーを見る	3041
フォロー	2948
フォローしています	3047
フォローしてね	2948
フォローしました	2948
フォローする	2948
フォローを解除	3047
フォローを解除する	3047
フォロー中	2948
フォロー解除	3047
フォントサイズ	66
フォントサイズ変更	66
フルスクリーン	3019
""", 'ブ': """
ブックマーク	2947
ブックマークする	2947
ブラウザで続ける	3024
ブラウザで見る	3024
ブラウザで読む	3024
""", 'プ': """
プッシュ通知	2946
プッシュ通知を受け取りますか	3025
プッシュ通知を受け取る	3025
プライバシーの設定	3021
プライバシーポリシー	2955	2983
プライバシーポリシーに同意する	3037
プライバシー設定	3021
プランを見る	3034
プランを選ぶ	3034
プランを選択	3034
プラン一覧	3034
プレゼント	2934
プレミアム	2934
プレミアム会員	2939
プロフィール	3043
""", 'ヘ': """
ヘルプ	2955
""", 'ペ': """
ページの先頭に戻る	3041
ページの先頭へ	2973
ページの先頭へ戻る	3041
ページを再読み込み	3027
ページを再読み込みする	3027
ページを更新する	3027
ページトップ	2973
ページトップへ	2973
ページトップへ戻る	3041
""", 'ホ': """
ホーム	2973
ホームに戻る	3041
""", 'ポ': """
ポスト	2947
ポストする	2947
""", 'マ': """
マイページ	2934
マンスリーサポーターになる	3031
""", 'ミ': """
ミュート	3019
ミュートを解除	3018
ミュート解除	3018
""", 'メ': """
メインコンテンツへスキップ	2971
メッセージ	3059
メニュー	2973
メニューを閉じる	3060
メルマガ	2940
メルマガ登録	2940
メールでシェア	3048
メールで送る	2947
メールで送信	2947
メールをご確認ください	3037
メールアドレス	2940
メールアドレスが正しくありません	3037
メールアドレスでログイン	3057
メールアドレスで登録	3057
メールアドレスをご入力ください	3058
メールアドレスを入力	2940
メールアドレスを入力してください	3037
メールアドレスを入力する	3058
メールマガジン	2940
メールマガジン登録	2940
""", 'ラ': """
ライター	3043
ランキング	2969
""", 'リ': """
リンクをコピー	2947
リンクをコピーしました	2994
リンクをコピーする	2994
""", 'レ': """
レシピへ	62
レシピへスキップ	62
レシピへ移動	62
レシピを保存	62
レシピを印刷	62
レシピを見る	62
レシピを評価	62
""", 'ロ': """
ログアウト	2934
ログイン	2934
ログイン/会員登録	2934
ログインしてコメント	3012
ログインしてコメントする	3012
ログイン・会員登録	2934
ログイン状態を保持	3034
ログイン状態を保持する	3034
""", '一': """
一回だけ	3032
一回だけ寄付する	3031
一回のみ	3032
一時停止	3019
一次性	5364
一次性捐款	5363
一番人気	3035
一覧	2973
一覧に戻る	3041
一覧へ	2973
一覧を見る	2973
""", '上': """
上一个视频	5387
上一张	5372
上一张图片	5392
上一篇	5281
上一篇文章	5372
上一頁	5287
上一页	5287
""", '下': """
下一个视频	5387
下一张	5372
下一张图片	5392
下一張圖片	5392
下一篇	5281
下一篇文章	5372
下一部影片	5387
下一頁	5287
下一页	5287
下次再說	5248
下次再说	5248
下載app	5354
下載客戶端	5354
下載音檔	5347
下載音訊	5347
下载app	5354
下载客户端	5354
下载音频	5347
""", '不': """
不,謝謝	5248	5357
不,谢谢	5248	5357
不用了	5248	5357
不用了,謝謝	5357
不用了,谢谢	5357
不適切な内容を報告	3012
""", '专': """
专题	5281
""", '並': """
並び替え	3013
並べ替え	3013
""", '个': """
个人中心	5253
个人信息保护政策	5386
""", '为': """
为你推荐	5281
为您推荐	5281
""", '主': """
主要ニュース	2969
""", '举': """
举报	5280
举报评论	5383
""", '了': """
了解	2974
了解更多	5276
了解详情	5393
""", '京': """
京东购买	5345
""", '人': """
人人网	5319
人才招聘	5316
人气排行	5286
人气榜	5286
人気の動画	3004
人気の記事	2969
人気ランキング	2969
人気記事	2969
人気記事ランキング	2969
人気順	3013
人氣排行	5286
人氣文章	5328
人氣榜	5286
""", '仅': """
仅限会员	5366
仅限订阅用户	5366
""", '今': """
今、あなたにオススメ	2969
今、読まれている記事	3004
今すぐプレイ	3014
今すぐ寄付	3056
今すぐ支援する	3056
今すぐ購入	3061
今すぐ遊ぶ	3014
今はしない	2930
今はやめておく	2930
今回のみ	3032
今回のみ支援する	3031
今回はしない	2930
今日のアンケート	2964
今日のクイズに挑戦	2965
今日のクロスワード	2964
今日の注目	2969
今日投票	5295
今日最熱門	5328
今日热点	5281
今日焦点	5281
今日熱門	5328
今週のアンケート	2964
今週のクイズに挑戦	2965
""", '从': """
从app store下载	5354
""", '他': """
他の記事	20
他の記事も読む	2969
""", '付': """
付費閱讀	5253
付费内容	5253
付费阅读	5253
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5383
以下为广告内容	5316
以下為廣告內容	5316
以后再说	5248
以後再說	5356
以電子郵件繼續	5389
""", '件': """
件名	3059
""", '企': """
企画・制作	3050
""", '优': """
优惠码	5393
""", '会': """
会员专享	5258
会员专享内容	5258
会员专属	5253
会员中心	5253
会员登录	5253
会員でない方	3034
会員でない方はこちら	3034
会員の方はこちら	2934
会員の方はログイン	2934
会員プランを見る	3057
会員特典	3016
会員登録	2934
会員登録する	2934
会員登録のご案内	3057
会員登録はこちら	2934
会員限定	2934
会員限定特典	3016
会員限定記事	2934
会社概要	2983
""", '余': """
余下全文	5392
""", '作': """
作者其他文章	5305
作者更多文章	5372
作者的更多文章	5305
作者简介	5373
作者簡介	5373
""", '你': """
你可能也喜欢	5281
你可能也喜歡	5281
你可能感兴趣	5281
你可能还想看	5328
你可能還想看	5328
你已投票	5295
你怎么看	5294
你怎麼看	5294
""", '使': """
使用 apple 登入	5366
使用 facebook 登入	5366
使用 google 帳號登入	5366
使用 google 登入	5366
使用 google 繼續	5366
使用apple登录	5366
使用facebook登入	5366
使用facebook登录	5366
使用google登入	5366
使用google登录	5366
使用google繼續	5366
使用google继续	5366
使用google账号登录	5366
使用paypal付款	5389
使用条款	5273
使用條款	5273
使用邮箱登录	5389
""", '価': """
価格を見る	3061
""", '保': """
保存	2947
保存する	2947
保存设置	5351
保持登入	5366
保持登入狀態	5366
保持登录状态	5366
""", '個': """
個人情報の取り扱い	2955
個人情報の取り扱いについて	2955
個人情報の取り扱いに同意する	3037
個人情報の取扱いについて	2955
個人情報保護方針	2955	2983
""", '倍': """
倍速	5348
""", '僅': """
僅限會員	5366
僅限訂戶	5366
""", '優': """
優先するソースに追加	3047
優惠碼	5393
""", '儲': """
儲存設定	5351
""", '允': """
允許	5356
允許通知	5355	5357
允许	5356
允许通知	5355	5357
""", '元': """
元の記事を読む	3005
元記事で読む	3005
元記事を読む	2973
""", '免': """
免責聲明	5273
免費訂閱	5259
免費註冊	5253
免費試讀	5253
免費閱讀	5389
免责声明	5273
免费,无垃圾邮件	5369
免费注册	5253
免费订阅	5259
免费试读	5253
免费阅读	5389
免运费	5382
免運費	5382
""", '入': """
入力内容を確認	3058
入力内容を確認する	3058
入力必須	3037
""", '內': """
內容糾錯	5297
""", '全': """
全ての写真を見る	3005
全ての記事が読み放題	3057
全屏	5348
全文はこちら	3005
全文を読む	2973
全文表示	2973
全画面	3019
全画面表示	3018
全画面表示を終了	3018
全螢幕	5348
全記事読み放題	2939
全部拒絕	5352
全部拒绝	5352
全部接受	5273
全部新闻	5372
全部游戏	5343
全部视频	5372
全部评论	5280
全部话题	5283
""", '公': """
公众号	5267
公式sns	2948
公式twitter	2948
公式x	2948
公式アプリ	2946
公式サイトで見る	3016
公式サイトはこちら	3061
公式サイトを見る	3061
公式ショップ	3016
公式ショップはこちら	3016
""", '共': """
共 # 頁	5283
共 # 页	5283
共#頁	5283
共#页	5284
共有	2947
共有する	2947
共有オプション	3048
共有リンクをコピー	2994
""", '关': """
关于作者	5373
关于我们	5273
关注	5267
关注作者	5377
关注我们	5267
关注此话题	5377
关注话题	5377
关键词	5281
关闭	5248
关闭窗口	5392
关闭菜单	5392
""", '其': """
其他新聞	5281
其他新闻	20	5281
其他金額	5363
其他金额	5363
""", '内': """
内容由ai生成	5387
内容纠错	5297
""", '再': """
再生	2973
再生リスト	3055
再生時間	3019
再生速度	3018
再読み込み	3027
再読み込みする	3027
""", '写': """
写留言	5383
写真(#枚	3005
写真をすべて見る	3041
写真をもっと見る	3005
写真を拡大	3041
写真を拡大する	3041
写真を見る	2973
写真を見る(全#枚	3005
写真・動画の投稿はこちら	3042
写真特集	2969
写评论	5280
""", '出': """
出錯了	5370
出错了	5370
""", '分': """
分享	5266
分享到	5266
分享到facebook	5316
分享到line	5316
分享到qq	5380
分享到whatsapp	5380
分享到微信	5266
分享到微博	5266
分享到朋友圈	5380
分享文章	5394
分享本文	5316
分享此文	5316
分享此頁	5394
分享給好友	5316
分享給更多人看到	5316
分享给好友	5316
分享给更多人	5316
分享至	5266
分享至facebook	5266
分享至line	5316
分享这篇文章	5394
分享這篇文章	5394
分类	5281
分類	5281
""", '列': """
列印	5266
列印本頁	5316
列印食譜	62
""", '初': """
初めての方はこちら	3034
初割で無料体験する	2934
初月無料	2939
""", '利': """
利用規約	2955	2983
利用規約に同意します	3037
利用規約に同意する	3037
""", '刷': """
刷新页面	5358
""", '前': """
前のページ	2973
前のページに戻る	3060
前の写真	3041
前の動画	3055
前の画像	3041
前の記事	2969
前の記事へ	2969
前の記事を読む	3060
前へ	2973
前回の記事はこちら	3004
前回はこちら	3005
前往官網	5393
前往捐款	5363
前往捐款頁面	5363
前往捐款页面	5363
前往購買	5345
前往贊助	5363
""", '剩': """
剩余时间	5348
剩餘時間	5348
""", '加': """
加入google偏好來源	5377
加入line好友	5267
加入会员	5253
加入我们	5316
加入我们的团队	5316
加入我們	5316
加入我們的團隊	5316
加入書籤	5266
加入會員	5253
加入白名单	5358
加入購物車	5393
加入购物车	5393
加载中	5347
加载内容	5351
加载帖子	5351
加载更多	5287
加载更多评论	5340
""", '動': """
動画	2969
動画で見る	2994
動画の公開は終了しました	3018
動画の読み込みに失敗しました	3055
動画の配信は終了しました	3018
動画は再生できません	3018
動画をもっと見る	3041
動画を再生	3055
動画を再生する	2994
動画を再生できません	3018
動画を再生できませんでした	3018
動画を見る	2973
動画を読み込み中	3018
動画を読み込めませんでした	3055
動画を読み込んでいます	3018
動画プレーヤーを読み込み中	3018
動画一覧	3041
""", '勘': """
勘誤回報	5297
""", '包': """
包邮	5382
""", '協': """
協賛企業	3050
""", '单': """
单次	5364
单次捐款	5249
单篇购买	5389
""", '単': """
単発の寄付	3031
""", '博': """
博客來購買	5345
""", '占': """
占い	3015
""", '印': """
印刷	2947
印刷する	2947
印刷用ページ	2994
印刷用ページを表示	2994
印象笔记	5319
""", '即': """
即时新闻	5281
即時新聞	5281
""", '原': """
原文を表示	2974
原文を見る	2974
原文連結	5329
原文链接	5329
""", '去': """
去京东看看	5345
去京东购买	5345
去天猫购买	5345
去淘宝购买	5345
""", '参': """
参与投票	5296	5340
参与评论	5280
参加测验	5343
参加者募集中	2986
参加问卷调查	5316
""", '參': """
參加問卷調查	5316
參加測驗	5343
參與投票	5340
""", '友': """
友だち追加	2948
友だち追加する	2948
友善列印	5316
友達に教える	2994
""", '反': """
反馈	5280
""", '发': """
发一条友善的评论	5383
发现错误?请告诉我们	5316
发生错误	5370
发表留言	5280
发表评论	5280
发送	5370
发送成功	5369
""", '取': """
取材・文	3043
取消关注	5378
取消回复	5298
取消回覆	5298
取消追蹤	5377
取消關注	5378
取消静音	5347
取消靜音	5347
""", '受': """
受け取る	3026
受付が完了しました	3058
""", '古': """
古い順	3013
""", '可': """
可随时退订	5369
可隨時取消	5366
""", '合': """
合わせて読みたい	2969
合成音声による読み上げ	3018
合成音声による読み上げです	3018
""", '同': """
同じカテゴリの記事	2969
同じ著者の記事	3004
同作者文章	5305
同意	5273
同意して続ける	3021
同意して続行	3021
同意して閉じる	3021
同意しない	2955	2958
同意する	2955	2958
同意の管理	3021
同意を撤回	3021
同意を撤回する	3021
同意を管理	3021
同意を管理する	3021
同意並繼續	5276	5351
同意并继续	5276	5351
同意設定を変更	2957
""", '后': """
后退#秒	5347
""", '听': """
听全文	5316
听文章	5347
听新闻	5266
听这篇文章	5316
""", '商': """
商业推广	5382
商品の詳細を見る	3061
商品を見る	3016
商品ページへ	3016
商品詳細	3061
商品详情	5393
商城	5382
商業推廣	5382
""", '單': """
單次	5364
單次捐款	5249
單筆	5364
單筆捐款	5363
單筆支持	5363
單篇購買	5389
""", '回': """
回上一頁	5392
回到頂端	5372
回到頂部	5287
回到顶部	5372
回复	5280
回答する	92
回覆	5280
回頁首	5284
回頂端	5287
回首頁	5287
""", '图': """
图 #/#	5283
图片 #/#	5283
""", '圖': """
圖片 #/#	5283
""", '在': """
在 app store 下載	5354
在 facebook 查看	5384
在 google play 下載	5354
在 instagram 查看	5384
在 instagram 查看這則貼文	5384
在 spotify 收聽	5384
在 x 上查看	5384
在 youtube 上觀看	5384
在amazon購買	5345
在app store下载	5354
在app中打开	5354
在app中阅读	5354
在facebook查看	5384
在google play下载	5354
在instagram查看	5384
在instagram查看這則貼文	5384
在patreon上支持我们	5363
在spotify上收听	5384
在x上查看	5384
在youtube上观看	5384
在亚马逊购买	5345
在微博查看	5384
在浏览器中继续	5354
在瀏覽器中繼續	5354
""", '地': """
地図を見る	2974
地図を開く	2974
""", '執': """
執筆者	3043
執筆者プロフィール	3042
""", '報': """
報錯	5297
""", '填': """
填字游戏	5344
填字遊戲	5344
""", '复': """
复制	5381
复制成功	5266
复制网址	5316
复制链接	5266	5319
""", '外': """
外部コンテンツを表示	3021
外部コンテンツを表示する	3021
外部送信について	3054
外部送信ポリシー	3054
""", '大': """
大号字	66
大字	5266
大家还在看	5281
大家都在看	5281
""", '头': """
头条	5281
""", '好': """
好的	5356
""", '如': """
如何停用廣告封鎖	5359
如何关闭	5361
如何关闭广告拦截	5359
如何关闭广告拦截器	5358
如何關閉	5361
如何關閉廣告攔截	5359
如何關閉廣告攔截器	5358
如何關閉廣告阻擋	5359
""", '始': """
始終允許	5352
始终允许	5352
""", '字': """
字体	66
字体大小	5266
字号	5266
字幕	5348
字幕をオン	3018
字幕を表示	3018
字級	66	5266
字级	66
字號	5380
字體大小	66	5266
""", '官': """
官方微博	5267
""", '定': """
定期定額	5249
定期定額捐款	5363
定期定額支持	5363
定期捐款	5363
""", '寄': """
寄付	2931
寄付する	2931
寄付で応援する	2931	2994
寄付のお願い	2931
寄付はこちら	3031
寄付はこちらから	3031
寄付をする	2931
寄付ページはこちら	3031
寄付ページへ	3031
""", '寫': """
寫留言	5383
寫評論	5383
""", '專': """
專題	5281
""", '小': """
小字	5266
小編推薦	5281
小调查	93
""", '尚': """
尚未成為會員	5366
尚無留言	5316
""", '展': """
展开	5287
展开全文	5287
展开全部	5288
展开回复	5340
展开阅读全文	5392
展開	5287
展開全文	5372
""", '已': """
已关注	5267
已收到您的申请	5390
已是会员	5253
已是訂戶	5366
已有帐号	5253
已有帳號	5366
已有账号	5366
已經是會員	5253
已經是會員?登入	5253
已经是订户	5366
已经有账号	5366
已複製連結	5380
已關注	5377
""", '常': """
常に表示する	3021
常に許可	3022
常に許可する	3021
""", '年': """
年払い	3035
年額プラン	3035
""", '广': """
广告	5272
广告后继续阅读	5345
广告结束	5345
""", '広': """
広告	2953
広告の下に記事が続きます	3016
広告の後に続きます	2953
広告はここまで	3016
広告をスキップ	2953
広告を閉じる	2953
広告ブロッカーの解除方法	3028
広告ブロッカーをご利用中です	3027
広告ブロッカーをオフにする方法	3028
広告ブロックの解除方法	3027
広告ブロックをオフにしました	3028
広告ブロックを解除してください	3027
広告ブロックを解除しました	3027
広告ブロックを解除する方法	3028
広告企画	2953
広告掲載	2983
広告掲載について	2983
広告終わり	3016
""", '廣': """
廣告	5272
廣告後繼續閱讀	5345
廣告結束	5345
廣編企劃	5345
廣編特輯	5345
""", '延': """
延伸閱讀	5281
延伸阅读	5281
""", '开': """
开启app	5354
开启推送	5355
开启通知	5355	5357
开始测验	5343
开通vip	5389
开通会员	5253
""", '当': """
当前时间	5348
当当购买	5345
""", '影': """
影片已下架	5347
影片已移除	5347
影片無法播放	5347
影片載入中	5347
影片載入失敗	5387
影片長度 #	5314
影音	5281
""", '後': """
後で	2930
""", '微': """
微信	5266
微信好友	5319
微信扫一扫	5380
微信扫码分享	5380
微信朋友圈	5319
微信登录	5366
微博	5266
""", '必': """
必填	5370
必填字段	5369
必填欄位	5369
必填項	5369
必填项	5369
必須	3038
必須項目	3038
必須項目です	3037
""", '忘': """
忘記密碼	5253
忘记密码	5253
""", '応': """
応援する	2931
""", '快': """
快进#秒	5347
""", '总': """
总是允许	5352
""", '您': """
您可能也喜歡	5281
您可能感兴趣	5281
您可能还喜欢	20
您可能還喜歡	20
您可能還想看	5328
您可随时退订	5369
您可隨時取消訂閱	5369
您已关注此话题	5377
您已投票	5295
您已投过票	5340
您已投過票	5340
您已经投过票	5340
您已訂閱	5390
您已订阅	5390
您怎么看	5294
您怎麼看	5294
您的信息已发送	5369
您的姓名	5390
您的投票已提交	5340
您的支持很重要	5388
您的昵称	5383
您的暱稱	5383
您的留言	5390
您的訊息已送出	5369
您的邮箱	5259
您的電子郵件	5390
您的電郵	5259
""", '情': """
情報をお寄せください	3042
情報提供のお願い	3042
情報提供はこちら	3042
""", '想': """
想接收即時新聞通知嗎	5355
想接收通知吗	5355
""", '意': """
意見信箱	5297
意見反饋	5340
意見回饋	5340
意见反馈	5280
""", '感': """
感想を送る	2960
感謝您的參與	5340
感謝您的投票	92	5340
感謝您的支持	5388
感谢参与投票	5295
感谢您,您的信息已发送	5369
感谢您的参与	5340
感谢您的投票	92	5340
感谢您的支持	5388
感谢支持	5388
""", '成': """
成为会员	5249
成為會員	5249
""", '我': """
我们无法显示此内容	5351
我來說兩句	5298
我同意	5273
我同意处理我的个人数据	5369
我同意接收电子邮件	5369
我同意隱私權政策	5369
我已关闭	5358
我已关闭广告拦截	5359
我已关闭广告拦截器	5358
我已閱讀並同意隱私權政策	5369
我已關閉廣告攔截	5359
我已關閉廣告攔截器	5358
我已關閉廣告阻擋程式	5359
我已阅读并同意隐私政策	5369
我来说两句	5298
我的帐户	5253
我的帳戶	5253
我知道了	5273
我要举报	5340
我要勘誤	5297
我要報錯	5297
我要投票	5296	5340
我要捐款	5388
我要支持	5388
我要檢舉	5340
我要爆料	5373
我要留言	5280
我要糾錯	5316
我要纠错	5280
我要評論	5298
我要评论	5280
我要贊助	5388
""", '或': """
或	5367
""", '戻': """
戻る	2973
""", '所': """
所有新闻	5372
所有留言	5280
所有話題	5283
所有评论	5298
所有话题	5283
""", '打': """
打印	5266
打印本页	5316
打印食谱	62
打开	5288
打开app	5354
打开app查看更多	5354
打开app阅读	5354
打开app阅读全文	5354
打开客户端阅读	5354
打开微信扫一扫	5380
打开推送	5355
打赏	5249
打赏作者	5388
""", '扫': """
扫一扫分享	5380
扫描二维码下载	5354
扫码下载	5354
扫码下载app	5354
扫码下载客户端	5354
""", '投': """
投票	93	5341
投票ありがとうございました	92	3012
投票ありがとうございます	2964
投票する	92	2994
投票を受け付けました	3012
投票区	93
投票成功	5340
投票済みです	3012
投票結果	3013	5341
投票結果を見る	92
投票结果	5341
投稿する	2960
投稿を表示	3021
投稿を表示する	3021
投稿を読み込む	3021
投稿须知	5373
""", '折': """
折りたたむ	2974
折扣码	5393
折扣碼	5393
""", '报': """
报告错误	5288
""", '拒': """
拒否する	2958
拒絕	5273	5276
拒绝	5273	5276
拒绝全部	5352
拒绝所有cookie	5386
""", '招': """
招聘启事	5316
""", '拡': """
拡大	2947
拡大する	2973
""", '按': """
按年計費	5366
按年计费	5366
按月捐款	5363
按月计费	5366
按讚	5267
""", '捐': """
捐款	5249
捐贈	5249
捐赠	5249
""", '掃': """
掃描qr code下載	5354
掃碼下載	5354
""", '排': """
排序	5341
排行榜	5281
""", '採': """
採用情報	2986
""", '接': """
接受	5273
接受並繼續	5276	5351
接受並顯示	5275
接受全部	5273
接受全部cookie	5386
接受并显示	5275
接受并继续	5276	5351
接受所有	5273	5276
接受所有 cookie	5386
接受所有cookie	5386
接收通知	5355
""", '推': """
推广	5272
推广内容	5272
推廣	5272
推荐	5281
推荐文章	5281
推荐方案	5367
推荐阅读	5281
推薦	5281
推薦文章	5281
推薦閱讀	5281
""", '提': """
提交	92	5370
提交成功	5369
提交成功,感谢您的反馈	5390
提交评论	5340
提供	2953
提供反馈	5340
提供意見	5340
提供新聞線索	5373
提供新闻线索	5373
""", '搜': """
搜尋	5287
搜索	5287
""", '撤': """
撤回同意	5351
""", '播': """
播放	5287
播放器加载中	5347
播放影片	5387
播放视频	5387
播放速度	5347
""", '支': """
支持我们	5249
支持我們	5249
支持独立媒体	5363
支持獨立媒體	5363
支援する	2931
支援はこちら	3031
""", '收': """
收合	5288
收听	5266
收听文章	5347
收听本文	5316
收聽文章	5316
收聽本文	5347
收藏	5266
收藏文章	5266
收藏本文	5316
收藏食譜	62
收藏食谱	62
收起	5287
收起回复	5340
""", '放': """
放大图片	5372
放大圖片	5372
放大字体	5380
放大字體	5380
""", '数': """
数独	3015	5344
数独に挑戦	2964
""", '數': """
數獨	5344
""", '文': """
文字の大きさ	66	2947
文字を大きくする	3048
文字を小さくする	3048
文字サイズ	2947
文字サイズを変更	3048
文字サイズ変更	66
文字拡大	3048
文字稿	5348
文字起こし	3019
文字起こしを表示	3018
文字起こしを見る	3018
文明上网,理性发言	5383
文明上网理性发言,请遵守新闻评论服务协议	5383
文章未完 廣告後繼續	5345
""", '料': """
料金プラン	3035
料金プランを見る	3057
""", '新': """
新しい順	3013
新浪微博	5319
新着	2969
新着をメールでお知らせ	2951
新着ニュース	2969
新着記事	2969
新着記事をメールで受け取る	2951
新着記事一覧	3004
新着順	3013
新聞線索	5373
新規会員登録	2934
新規登録	2934
新闻简报	5259
新闻纠错	5297
新闻线索	5373
""", '无': """
无所谓	5341
无法显示此内容	5351
""", '早': """
早割	3050
早鳥票	5382
早鸟票	5382
""", '时': """
时长	5348
时长:#	5314
""", '明': """
明白了	5288
""", '是': """
是否允许通知	5355
是否接收推送通知	5355
是否接收通知	5355
是否開啟通知	5355
""", '显': """
显示全部	5372
显示内容	5351
显示原文	5288
显示字幕	5347
显示帖子	5351
显示更多	5287
""", '時': """
時長	5348
時長:#	5314
""", '暂': """
暂不	5248
暂停	5314
暂无评论	5316
暂无评论,快来抢沙发	5383
""", '暫': """
暫不	5248
暫停	5314
""", '更': """
更多	5281
更多作者文章	5372
更多内容	5281
更多分享方式	5380
更多图片	5372
更多圖片	5372
更多報導	5281
更多影片	5372
更多报道	5281
更多文章	5281
更多新聞	5281
更多新聞請看	5328
更多新闻	5281
更多游戏	5343
更多精彩	5328
更多精彩内容	5392
更多精采內容	5316
更多视频	5372
更多该作者文章	5305
更多資訊	5372
更多资讯	5372
更多选项	5381
更多選項	5381
更改 cookie 偏好	5275
更改 cookie 設定	5275
更改cookie偏好	5275
更正政策	5373
更正與說明	5373
""", '書': """
書籍を購入する	3016
""", '最': """
最受欢迎	5367
最受歡迎	5367
最多人看	5328
最新	5341
最新ニュース	2969
最新ニュースを通知で受け取る	3025
最新号	3004
最新影音	5328
最新文章	5281
最新新聞	5281
最新新闻	5281
最新消息	5281
最新記事	2969
最新评论	5298
最热	5341
最热评论	5298
最熱	5341
最超值	5367
""", '會': """
會員中心	5253
會員專享	5258
會員專享內容	5258
會員專屬	5253
會員登入	5253
""", '月': """
月払い	3035
月額#円	2939
月額#円(税込	2939
月額プラン	3035
""", '有': """
有効なメールアドレスを入力してください	3037
有料会員からのプレゼント記事	3062
有料会員登録	2934
有料会員記事	2994
有料登録	2934
有料記事	2934
有道云笔记	5319
""", '朋': """
朋友圈	5266	5319
""", '服': """
服务条款	5273
服務條款	5273
""", '朗': """
朗读全文	5347
""", '朝': """
朝刊・夕刊	2934
""", '未': """
未满十八岁禁止饮酒	5345
未滿十八歲禁止飲酒	5345
""", '本': """
本を購入する	3016
本周投票	5295
本周热门	5328
本周调查	5295
本文へ	2973
本文へジャンプ	2971
本文へスキップ	2971
本文へスキップする	2971
本文へ移動	2973
本文对您有帮助吗	5340
本文尚无评论	5383
本文已锁定	5366
本文由ai语音朗读	5347
本週投票	5295
本週調查	5295
""", '机': """
机器翻译	5316
机翻	5348
""", '来': """
来测测你的知识	5343
""", '查': """
查看专题	5372
查看优惠	5389
查看作者主页	5373
查看作者更多文章	5305	5372
查看優惠	5389
查看全部	5287
查看全部图片	5372
查看全部文章	5392
查看全部評論	5340
查看全部评论	5340
查看全部话题	5283
查看原图	5287
查看原文	5329
查看商品	5393
查看回复	5340
查看回覆	5340
查看图集	5372
查看圖集	5372
查看地图	5288
查看專題	5372
查看投票結果	5383
查看投票结果	92	5383
查看文字稿	5347
查看方案	5389
查看更多	5287
查看更多图片	5372
查看更多評論	5298
查看更多评论	5340
查看留言	5280
查看結果	92	5296
查看结果	92	5288	5296
查看訂閱方案	5366
查看詳情	5288
查看订阅方案	5366
查看评论	5280
查看详情	5288
查看逐字稿	5347
查看高清图集	5372
""", '标': """
标签	5281
""", '检': """
检举评论	5383
""", '検': """
検索	2973
""", '業': """
業配	5272
""", '楽': """
楽天で見る	3016
楽天で詳細を見る	3016
楽天で購入	3016
楽天で購入する	3016
楽天市場で見る	3016
楽天市場で購入	3016
""", '標': """
標籤	5281
""", '機': """
機器翻譯	5316
機械翻訳	3019
""", '檢': """
檢舉	5280
檢舉留言	5383
""", '次': """
次のページ	2973
次の写真	3041
次の動画	3055
次の画像	3041
次の記事	2969
次の記事へ	2969
次の記事を読む	3060
次へ	2973
次を読む	2974
次ページ	2973
次回から自動的にログイン	3034
""", '正': """
正しいメールアドレスを入力してください	3037
正在加载播放器	5347
""", '此': """
此影片無法播放	5347
此文章已锁定	5366
此欄位為必填	5369
此視頻無法播放	5347
此视频不可用	5347
此视频已被删除	5347
此項為必填	5369
此页面对您有帮助吗	5340
此项为必填项	5369
""", '残': """
残り # %	2936
残り #%	2936
残り #% (#文字	2936
残り#%	2936
残り#% (#文字	2936
残り#%(#文字	2936
残り#％	2936
残り:#%	2936
残り:#％	2936
残り時間	3019
""", '毎': """
毎月寄付する	3031
毎月支援する	3031
""", '每': """
每一份支持都很重要	5363
每一份支持都重要	5363
每月捐款	5249
""", '民': """
民調	93
""", '沒': """
沒意見	5341
""", '没': """
没意见	5341
没有账号	5366
""", '注': """
注册	5253
注册成功	5390
注目の記事	2969
注目キーワード	2969
注目ワード	2969
注目記事	2969
""", '测': """
测测你的知识	5343
""", '清': """
清晰度	5348
""", '点': """
点击取消静音	5387
点击图片查看大图	5372
点击打开声音	5387
点击排行	5281
点击播放	5316
点击收听	5347
点击放大	5372
点击查看全文	5392
点击查看原文	5329
点击查看大图	5287
点击看更多	5284
点击阅读全文	5392
点击阅读原文	5329
点我看更多	5284
点我看视频	5316
点赞	5266
""", '為': """
為您推薦	5281
""", '热': """
热搜榜	5286
热榜	5286
热点	5281
热点排行	5286
热点推荐	5281
热门	5281
热门排行	5281
热门文章	5281
热门新闻	5281
""", '無': """
無所謂	5296
無料で体験する	2934
無料で始める	3034
無料で試す	3034
無料で読む	2934
無料アプリをダウンロード	3024
無料ゲーム	3014
無料会員登録	2934
無料会員限定	2934
無料体験	2934
無料登録	2934
無法播放影片	5347
無法載入影片	5387
無法顯示此內容	5351
""", '焦': """
焦點新聞	5281
""", '熱': """
熱門	5281
熱門排行	5281
熱門文章	5281
熱門新聞	5281
熱門話題	5281
""", '爆': """
爆料信箱	5373
爆料專線	5373
爆料热线	5373
""", '片': """
片長 #	5314
片長:#	5314
片长 #	5314
""", '特': """
特定商取引法に基づく表記	2955
特集	2969
特集を見る	3041
特集ページへ	3041
特集一覧	3041
特集一覧へ	3060
""", '猜': """
猜你喜欢	5281
猜你喜歡	5281
""", '現': """
現在の再生時間	3018
""", '生': """
生成aiを使用しています	3055
""", '用': """
用app開啟	5354
用户协议和隐私政策	5386
""", '由': """
由ai生成	5376
由ai语音朗读	5347
""", '申': """
申し込む	2934
""", '电': """
电子报	5259
电子邮箱	5259
""", '画': """
画像をクリックして拡大	3041
画像を拡大	2973
画像を拡大する	3041
画像を見る	2973
画質	3019
""", '留': """
留言	5280
留言(#	5280
留言内容	5391
留言已關閉	5340
留言規則	5340
留言规则	5340
""", '略': """
略過廣告	5387
""", '登': """
登入	5253
登入/註冊	5253
登入後留言	5340
登出	5253
登录	5253
登录/注册	5253
登录后发表评论	5340
登錄	5253
登録	2934
登録が完了いたしました	3058
登録が完了しました	2994
登録して続きを読む	2934
登録する	2934
""", '發': """
發佈留言	5298
發現錯誤?請告訴我們	5316
發生錯誤	5370
發表留言	5280
發表評論	5280
""", '百': """
百度贴吧	5319
""", '皆': """
皆さまのご支援が力になります	3031
""", '監': """
監修者	3043
""", '目': """
目前時間	5348
目录	5287
目次	2973
目次へ戻る	3060
目錄	5287
""", '直': """
直接看食谱	62
""", '相': """
相关主题	5281
相关报道	5281
相关推荐	5281
相关文章	5281
相关新闻	5281
相关标签	5281
相关视频	5328
相关阅读	5281
相關主題	5281
相關報導	5281
相關影片	5328
相關推薦	5281
相關文章	5281
相關新聞	5281
相關標籤	5281
相關閱讀	5281
""", '看': """
看了这篇文章的人也看	5281
看全文	5372
看全部留言	5298
看全部留言 (#	5298
看原文	5329
看更多	5281
看更多作者文章	5372
看更多文章	5328
看更多新聞	5284	5328
看更多新闻	5284
看更多照片	5372
看結果	92
""", '知': """
知道了	5288
""", '確': """
確認する	3038
確認メールをお送りしました	3037
確認メールを送信しました	3037
確認画面へ	3038
""", '禁': """
禁止酒駕	5382
禁止酒駕,飲酒過量有害健康	5345
""", '稍': """
稍后	5356
稍后再说	5248
稍后提醒我	5248
稍后阅读	5316
稍後	5356
稍後再說	5248
稍後提醒我	5248
稍後閱讀	5316
""", '立': """
立即开通	5389
立即投票	92
立即捐助	5363
立即捐款	5249
立即捐赠	5363
立即支持	5388
立即訂閱	5253
立即订阅	5253
立即试玩	5343
立即購票	5345
立即贊助	5363
立即购票	5345
立即选购	5345
立即選購	5345
立即開始玩	5343
""", '第': """
第 # 張,共 # 張	5283
第 # 頁,共 # 頁	5284
第 # 页,共 # 页	5284
第#张/共#张	5283
第#頁 共#頁	5284
第#页,共#页	5284
""", '筆': """
筆者	3043
筆者プロフィール	3042
""", '管': """
管理 cookie	5275
管理cookie	5351
管理偏好設定	5386
管理偏好设置	5386
管理同意	5351
管理同意设置	5351
管理同意選項	5351
管理設定	5276
管理设置	5276
管理选项	5386
管理選項	5386
""", '粉': """
粉絲團	5267
""", '精': """
精彩推荐	5328
精彩推薦	5328
精选	5281
""", '紙': """
紙面ビューアー	2934
""", '結': """
結果を見る	92	2974
""", '続': """
続きはこちら	3005
続きをみる	2973
続きを読む	2934
続けて読む	3060
""", '網': """
網友投票	5295
網友留言	5280
""", '編': """
編輯推薦	5281
編輯準則	5373
編輯精選	5281
編集ポリシー	3042
編集方針	3043
編集部おすすめ	2969
編集部のおすすめ	2969
""", '縮': """
縮小	2947
縮小字體	5380
""", '繼': """
繼續使用網頁版	5354
繼續閱讀	5287
繼續閱讀請往下	5345
""", '續': """
續訂	5389
""", '纠': """
纠错	5280
""", '继': """
继续在浏览器阅读	5354
继续浏览内容	5287
继续阅读	5287
""", '续': """
续订	5389
""", '编': """
编辑准则	5373
编辑推荐	5281
编辑精选	5281
""", '缩': """
缩小字体	5380
""", '网': """
网友评论	5280
网友评论仅供其表达个人看法,并不表明本站立场	5383
""", '翻': """
翻訳を表示	2974
""", '联': """
联系作者	5373
联系我们	5273
联系编辑部	5373
""", '聯': """
聯絡我們	5273
聯絡編輯部	5373
""", '聽': """
聽全文	5316
聽文章	5347
聽新聞	5266
聽這篇文章	5316
""", '脳': """
脳トレ	3015
""", '自': """
自动播放	5348
自動再生	3019
自動播放	5348
自動翻訳	3019
自定义金额	5363
自訂金額	5363
""", '菜': """
菜单	5287
""", '著': """
著作権	2955
著者の記事一覧	3041
著者をフォロー	3047
著者をフォローする	3047
著者プロフィール	3042
""", '複': """
複製	5381
複製網址	5316
複製連結	5266	5319
""", '要': """
要接收推送通知吗	5355
要接收通知嗎	5355
""", '視': """
視頻由ai生成	5387
""", '觀': """
觀看更多	5328
""", '视': """
视频	5281
视频不可用	5347
视频加载中	5347
视频加载失败	5387
视频已下架	5347
视频已失效	5347
视频无法播放	5347
视频时长	5387
视频正在加载	5347
""", '解': """
解鎖全文	5316
解鎖文章	5389
解锁全文	5316
解锁文章	5389
解除しました	3030
解除方法	3030
解除方法はこちら	3030
""", '訂': """
訂戶專享	5345
訂戶專享優惠	5345
訂戶專享內容	5366
訂戶贈閱	5394
訂正について	3042
訂閱	5253
訂閱成功	5390
訂閱推播	5355
訂閱方案	5389
訂閱會員	5253
訂閱會員專屬內容	5316
訂閱郵件	5259
訂閱電子報	5259
""", '記': """
記事に関するお問い合わせ	3042
記事の続きはこちら	3005
記事の続きを読む	3041
記事の誤りを報告	2983	3051
記事の誤りを報告する	2966
記事は広告の下に続きます	3016
記事は広告の後に続きます	3016
記事へのお問い合わせ	3042
記事へのご意見	2960
記事をサポートする	2931
記事をシェア	3062
記事をシェアする	3062
記事をプレゼント	2934
記事をプレゼントする	2994
記事を保存	2947
記事を保存する	2994
記事を印刷する	2947
記事を聴く	3018
記事を評価する	3051
記事を読む	2973
記事を購入する	3057
記事を音声で聞く	3018
記事を音声で聴く	3018
記事ランキング	2969
記事一覧	2973
記事一覧へ	3041
記事一覧を見る	3005
記事全文を読む	2973
記住我	5367
記者をフォロー	3047
記者プロフィール	3042
記者募集	2986
記者募集中	2986
""", '設': """
設定を保存	3021
設定を保存する	3021
設定を変更	2958
設定を変更する	3054
設定を管理	3054
""", '許': """
許可	3026
許可する	2955	2958
""", '註': """
註冊	5253
註冊成功	5390
""", '評': """
評価順	3013
評論	5280
評論已關閉	5340
評論規則	5340
""", '話': """
話題の記事	2969
""", '該': """
該作者其他文章	5305
該作者更多文章	5372
該作者的更多文章	5305
""", '詳': """
詳しく見る	2958	2974
詳細	2974
詳細を見る	3061
詳細・購入はこちら	3016
詳細設定	2958
""", '語': """
語音播報	5316
語音朗讀	5316
""", '誤': """
誤りを報告	2974
誤りを報告する	3051
誤字・脱字を報告	2966	2983
誤字・脱字を報告する	2966	2983
誤字脱字の報告	2994
誤字脱字を報告	3042
誤字脱字を報告する	2966	2983	2994
""", '読': """
読まれている記事	2969
読み上げ	2994
読み放題	2939
読み続ける	2974
読み込み中です	3018
読者限定	3016
""", '請': """
請填寫讀者問卷	5316
請我們喝杯咖啡	5363
請查收郵件	5369
請檢查您的收件匣	5369
請繼續下滑閱讀	5345
請繼續往下閱讀	5272
請輸入您的電子郵件	5390
請輸入有效的電子郵件	5369
請輸入有效的電子郵件地址	5369
請輸入電子郵件	5259
請選擇金額	5388
請關閉廣告攔截器	5358
""", '讀': """
讀者優惠	5345
讀者專享	5345
讀者投書	5297
""", '讚': """
讚	5266
讚賞支持	5249
""", '订': """
订户专享	5345
订户专享优惠	5345
订户赠阅	5394
订阅	5253
订阅会员	5253
订阅成功	5390
订阅推送	5355
订阅邮件	5259
""", '记': """
记住我	5367
记者简介	5373
""", '设': """
设为google首选来源	5377
""", '评': """
评论	5280
评论(#	5280
评论功能已关闭	5383
评论已关闭	5340
评论规则	5340
""", '诚': """
诚聘英才	5316
""", '话': """
话题	5281
""", '该': """
该作者其他文章	5305
该作者的更多文章	5305
该文章已关闭评论	5383
该视频不可用	5347
该视频已下架	5347
该邮箱已被注册	5390
""", '详': """
详情	5288
""", '语': """
语音朗读	5316
语音由ai生成	5347
""", '说': """
说点什么	5383
""", '请': """
请先登录再评论	5316
请关闭广告拦截器	5358
请我们喝杯咖啡	5363
请查收邮件	5369
请检查您的收件箱	5369
请继续往下阅读	5272
请输入您的电子邮件	5390
请输入您的邮箱	5390
请输入昵称	5383
请输入有效的电子邮件地址	5369
请输入有效的邮箱地址	5369
请输入邮箱	5259
请选择金额	5388
""", '读': """
读者专享	5345
读者优惠	5345
""", '豆': """
豆瓣	5319
""", '購': """
購入はこちら	3016
購票	5382
購票連結	5345
購読	2934
購読する	2934
購読のお申し込み	2934
購読プラン	3057
購読プランを見る	3034
購読申し込み	2934
購買本書	5345
""", '贈': """
贈る	3049
贈送文章	5316
贈送文章給朋友	5316
贈送此文	5316
""", '贊': """
贊助	5249
贊助內容	5272
贊助商	5272
贊助我們	5363
""", '购': """
购买本书	5345
购买此书	5345
购票	5382
购票链接	5345
""", '赞': """
赞	5341
赞助	5249
赞助内容	5272
赞助商链接	5272
赞助我们	5363
赞赏	5249
赞赏作者	5388
""", '赠': """
赠送文章	5380
赠送此文	5316
""", '超': """
超值方案	5366
""", '跳': """
跳到主要內容	5287
跳到內容	5284
跳到食谱	62
跳至主要內容	5284
跳至主要内容	5284
跳至內容	5284
跳至食譜	62
跳转到主要内容	5284
跳转到食谱	62
跳过广告	5387
""", '踩': """
踩	5341
""", '載': """
載入中	5347
載入內容	5351
載入更多	5287
載入貼文	5351
""", '輸': """
輸入您的電子郵件	5390
""", '轉': """
轉發	5266
""", '转': """
转发	5266
""", '载': """
载入内容	5351
""", '输': """
输入您的邮箱	5390
""", '返': """
返信	2960
返信する	2960
返信を書く	3051
返信を表示	3012
返信を見る	3012
返信を隠す	3012
返回上一页	5392
返回列表	5392
返回頂部	5372
返回顶部	5287
返回首頁	5372
返回首页	5287
""", '还': """
还不是会员	5366
还有更多精彩内容	5392
还没有账号	5366
""", '这': """
这篇文章对你有帮助吗	5340
这篇文章对您有帮助吗	5340
""", '进': """
进入专题	5372
进入专题页	5372
""", '连': """
连结已复制	5380
""", '追': """
追蹤	5267
追蹤中	5377
追蹤主題	5377
追蹤作者	5377
追蹤我們	5267
""", '退': """
退出全屏	5347
""", '送': """
送信	92	3038
送信が完了しました	3037
送信しました	3037
送信する	92	3038
送信完了	3037
送出	92	5370
送出成功	5369
送出留言	5340
送出評論	5340
送料無料	3050
""", '选': """
选择	5367
选择方案	5366
选择订阅方案	5366
选择金额	5388
""", '逐': """
逐字稿	5348
""", '這': """
這篇文章對你有幫助嗎	5340
這篇文章對您有幫助嗎	5340
""", '通': """
通報	3013
通報する	2960
通知をオン	2946
通知をオンにする	3025
通知を受け取らない	3025
通知を受け取りますか	3025
通知を受け取る	2994
通知を設定する	3025
通知を許可	3025
通知を許可しますか	3025
通知を許可する	3025
""", '速': """
速報	2969
速報を通知で受け取る	3025
速報通知を受け取る	2994
""", '連': """
連結已複製	5316
連載	2969
連載の新着をメールでお知らせ	2951
連載をフォロー	3047
連載をフォローする	3047
連載を見る	3041
連載一覧	3041
""", '運': """
運営会社	2955	2983
""", '違': """
違反を報告	3012
違反を報告する	3012
違反報告	2960
""", '選': """
選單	5287
選択する	3035
選擇	5367
選擇方案	5366
選擇訂閱方案	5366
選擇金額	5388
""", '還': """
還不是會員	5366
還沒有帳號	5366
""", '邮': """
邮箱	5259
邮箱格式不正确	5369
邮箱格式错误	5369
""", '配': """
配信停止はいつでも可能です	3037
""", '重': """
重新加载页面	5358
重新播放	5348
重新整理頁面	5358
重新載入頁面	5358
""", '金': """
金額を入力	3031
金額を指定	3031
金額を指定する	3031
金額を選ぶ	3056
金額を選択	3056
金額を選択してください	3056
""", '錯': """
錯誤回報	5297
""", '链': """
链接已复制	5316
""", '閉': """
閉じる	2930	2973
""", '開': """
開く	2974
開啟推播	5355
開啟通知	5355	5357
開始測驗	5343
開通會員	5253
""", '間': """
間違いを見つけたら	3042
""", '関': """
関連	2969
関連する記事	2969
関連キーワード	2969
関連タグ	2969
関連トピックス	2969
関連ニュース	2969
関連リンク	2969
関連動画	2969
関連動画を見る	3055
関連情報	2969
関連記事	2969
関連記事はこちら	3004
関連記事をもっと見る	3060
関連記事を見る	3060
""", '閱': """
閱讀下一篇	5392
閱讀全文	5287
閱讀原文	5329
閱讀排行	5286
閱讀更多	5287
""", '關': """
關於作者	5373
關於我們	5273
關注	5267
關注作者	5377
關注我們	5267
關注此主題	5377
關鍵字	5281
關閉	5248
關閉視窗	5392
關閉選單	5392
""", '阅': """
阅读下一篇	5392
阅读全文	5287
阅读剩余全文	5392
阅读原文	5329
阅读排行	5286
阅读更多	5287
""", '随': """
随时取消	5366
随时可取消	5366
""", '隐': """
隐私偏好	5386
隐私政策	5273
隐私权政策	5273
隐私设置	5352
""", '隨': """
隨時取消	5366
""", '隱': """
隱私偏好	5386
隱私政策	5273
隱私權政策	5273
隱私權設定	5351
隱私設定	5352
""", '離': """
離開全螢幕	5347
""", '電': """
電子信箱	5259
電子信箱格式錯誤	5369
電子報	5259
電子版	2934
電子郵件格式不正確	5369
電郵	5370
""", '静': """
静音	5348
""", '靜': """
靜音	5348
""", '音': """
音声で聞く	2947
音声をダウンロード	3018
音声を再生	3055
音声読み上げ	2994
音頻長度 #	5314
音频播放器	5387
""", '頭': """
頭條	5281
""", '顯': """
顯示內容	5351
顯示原文	5288
顯示字幕	5347
顯示更多	5287
顯示貼文	5351
""", '飲': """
飲酒過量,有害健康	5345
飲酒過量有害健康	5345
""", '首': """
首頁	5287
首页	5287
""", '马': """
马上开始	5288
马上玩	5343
""", '验': """
验证码	5370
""", '點': """
點我看影片	5316
點我看更多	5284
點擊排行	5286
點擊播放	5347
點擊播放本文	5316
點擊放大	5372
點擊看大圖	5372
點擊看更多	5284
點擊開啟聲音	5387
點擊閱讀全文	5392
點此看更多	5284
點閱排行	5328
""", '가': """
가	3085	3119
가 가 가	3119
가가가	3119
가격 보기	3192
가로세로 낱말퀴즈	3145
가입하기	3074
가장 많이 본 뉴스	3092
가장 인기	3167
""", '강': """
강연 신청하기	3134
""", '개': """
개인정보 보호 설정	3186
개인정보 설정	3151
개인정보 수집 동의	3168
개인정보 수집 및 이용 동의	3168
개인정보 수집 및 이용에 동의합니다	3168
개인정보 수집·이용에 동의합니다	3168
개인정보 처리방침	3090
개인정보처리방침	3090
""", '갤': """
갤러리 닫기	3191
갤러리 보기	3173
""", '거': """
거부	3090	3112
""", '검': """
검색	3094
""", '게': """
게시물 보기	3151
게시물 불러오기	3151
게임 전체보기	3143
게임 하러 가기	3143
""", '결': """
결과 보기	92	3095
""", '계': """
계속 읽기	3074
계정이 있으신가요	3166
""", '고': """
고객센터	3090
고충처리	3107
고충처리인	3107	3174
""", '공': """
공감	3142
공감백배 #	3120
공감순	3142
공유	3085
공유하기	3085
""", '과': """
과거순	3142
""", '관': """
관련 기사	3092
관련 기사 더보기	3191
관련 뉴스	3092
관련 영상	3130
관련 태그	3092
관련기사	3092
관련기사 더보기	3191
관련뉴스	3092
관련키워드	3092
""", '광': """
광고	3089
광고 건너뛰기	3187
광고 닫기	3089
광고 문의	3107
광고 문의하기	3135
광고 아래에 기사가 계속됩니다	3146
광고 영역	88
광고 종료	3146
광고 차단 해제 방법	3157
광고 차단을 해제해 주세요	3157
광고 차단을 해제했습니다	3157
광고 차단이 감지되었습니다	3157
광고 후 계속됩니다	3146
광고문의	3107
광고성 정보 수신 동의	3168
광고성 정보 수신에 동의합니다	3168
""", '괜': """
괜찮습니다	3069
""", '교': """
교보문고에서 구매	3146
""", '구': """
구글 계정으로 계속하기	3166
구글 계정으로 로그인	3166
구글 선호 매체로 추가	3178
구글 플레이에서 다운로드	3154
구글로 계속하기	3166
구글로 로그인	3166
구글플레이에서 다운로드	3154
구독	3074
구독 갱신	3189
구독 상품 보기	3166
구독 상품 선택	3166
구독 상품 안내	3189
구독 신청	3074
구독 신청이 완료되었습니다	3168
구독 신청하기	3166
구독 안내	3189
구독 전용	3074
구독 중	3074
구독 취소	3179
구독권 선택	3166
구독신청	3074	3107
구독이 완료되었습니다	3122
구독자 전용	3077
구독자 전용 기사	3166
구독자 전용 혜택	3146
구독자 혜택	3146
구독자가 선물한 기사입니다	3193
구독중	3178
구독하고 이어서 읽기	3122
구독하기	3074
구매하기	3146
구매하러 가기	3146
""", '글': """
글씨 크기	66
글씨크기	3085
글자 작게	3180
글자 크게	3180
글자 크기	3085
글자 크기 변경	66	3122
글자 크기 조절	66	3122
글자크기	3085	3119
글자크기 변경	66
글자크기 설정	66
글자크기 조절	66
""", '금': """
금액 선택	3188
금액 직접 입력	3162
금액을 선택하세요	3188
금액을 선택해 주세요	3188
""", '기': """
기계 번역	3148
기대해요 #	3120
기부하기	3070
기사 계속 보기	3191
기사 공유	3180
기사 공유하기	3085
기사 구매	3189
기사 더 보기	3191
기사 더보기	3122
기사 듣기	3122
기사 링크 복사	3122
기사 본문	3094
기사 선물하기	3122
기사 스크랩	3180
기사 스크랩하기	3122
기사 오류 신고	3122
기사 오류 제보	3122
기사 요약	3177
기사 원문 보기	3122
기사 음성으로 듣기	3147
기사 잠금 해제	3189
기사 저장	3180
기사 저장하기	3122
기사 전문 보기	3173
기사 전체보기	3173
기사 제보	3107	3174
기사 제보 및 문의	3122
기사 추천	3183
기사 평가하기	3183
기사 후원하기	3070
기사는 광고 아래에 계속됩니다	3146
기사는 광고 후 계속됩니다	3146
기사듣기	3147
기사를 공유합니다	3193
기사에 대한 의견	3091
기사원문	3094
기사저장	3085
기사제보	3107	3174
기사추천	3183
기자 구독	3106
기자 구독하기	3106
기자 소개	3174
기자 응원하기	3108
기자 페이지	3106
기자 프로필	3108
기자 프로필 보기	3106
기자 홈	3108
기자구독	3108	3178
기자에게 메일 보내기	3174
기자에게 이메일 보내기	3174
기자의 다른 기사	3106
기자의 다른 기사 보기	3108	3173
기자의 다른기사	3092	3108
기자의 다른기사 보기	3173
기자페이지 바로가기	3173
기자프로필	3108
기획 기사 보기	3173
""", '나': """
나중에	3069
나중에 보기	3122
나중에 읽기	3122
나중에 하기	3069
""", '남': """
남은 시간	3148
""", '낱': """
낱말 퍼즐 풀기	3102
낱말퀴즈	3145
""", '내': """
내 정보	3074
내용을 입력하세요	3190
내용을 입력해 주세요	3190
""", '네': """
네, 받을게요	3155
네이버 구독	3088
네이버 로그인	3166
네이버 밴드 공유	3180
네이버 블로그	3085
네이버로 로그인	3166
네이버에서 구독	3088
네이버에서 구독하기	3088
""", '놀': """
놀랐어요 #	3120
""", '놓': """
놓치면 안 되는 기사	3130
""", '뉴': """
뉴스 더보기	3173
뉴스 듣기	3122
뉴스레터 구독	3080
뉴스레터 구독 신청	3080
뉴스레터 구독이 완료되었습니다	3190
뉴스레터 무료 구독	3122
뉴스레터 신청	3080
""", '닉': """
닉네임을 입력하세요	3183
""", '다': """
다른 공유 찾기	3085
다른 금액	3162
다른 기사	20	3092
다른 기사 더 보기	20
다른 기사 보기	3106
다른기사	3092
다른기사 보기	3092
다시 보기	3148
다시 보지 않기	3069
다시보기	3148
다음	3094
다음 기사	3092
다음 기사 보기	3122
다음 기사 읽기	3191
다음 동영상	3187
다음 사진	3173
다음 영상	3187
다음 이미지	3191
다음 페이지	3094
다음글	3173
다음기사	3092
다음에	3069
다음에 하기	3156
다크모드	3152
""", '닫': """
닫기	3069
""", '답': """
답글	3091
답글 달기	3141
답글 더보기	3141
답글 보기	3141
답글 쓰기	3141
답글 접기	3141
답글쓰기	3091
""", '당': """
당신의 생각은	3101
당신이 좋아할 만한	3092
""", '댓': """
댓글	3091
댓글 #	3091
댓글 #개	3091
댓글 닫기	3141
댓글 달기	3104
댓글 더보기	3141
댓글 등록	3141
댓글 등록하기	3141
댓글 보기	3091
댓글 신고	3183
댓글 신고하기	3183
댓글 쓰기	3091
댓글 운영 원칙	3141
댓글 운영 정책	3122
댓글 운영정책	3104	3122
댓글 입력	3104
댓글 작성	3141
댓글 작성 규칙	3141
댓글 작성하기	3141
댓글 전체보기	3104
댓글 정렬	3104
댓글 정책	3141
댓글보기	3091
댓글쓰기	3091
댓글을 남겨 주세요	3183
댓글을 남겨주세요	3183
댓글을 입력하세요	3183
댓글을 입력해 주세요	3183
댓글을 입력해주세요	3091
댓글을 작성하려면 로그인 해주세요	3183
댓글이 닫혔습니다	3141
""", '더': """
더 많은 옵션	3180
더 보기	3094
더 알아보기	3112
더보기	3092	3094
""", '도': """
도서 구매하기	3146
도움돼요 #	3120
도움이 되었나요	3141
""", '독': """
독자 의견 조사	3122
독자 특별 할인	3146
독자 할인	3146
""", '동': """
동영상	3092
동영상 로딩 중	3147
동영상 보기	3187
동영상 재생	3147
동영상 플레이어	3187
동영상을 불러오는 중입니다	3147
동영상을 불러올 수 없습니다	3187
동영상을 재생할 수 없습니다	3147
동의	3090	3112
동의 관리	3151
동의 철회	3151
동의 철회하기	3151
동의 후 계속	3151
동의하고 계속	3151
동의하고 계속하기	3151
동의합니다	3090
""", '뒤': """
뒤로 가기	3095
""", '등': """
등록	3091
""", '디': """
디지털 구독하기	3189
디지털뉴스부	3106
디지털뉴스팀	3106
디지털콘텐츠팀	3106
""", '또': """
또는	3167
""", '라': """
라인	3085
""", '랭': """
랭킹	3092
랭킹뉴스	3092
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
로그아웃	3074
로그인	3074
로그인 상태 유지	3166
로그인 유지	3166
로그인 전용 기사	3166
로그인 후 댓글 쓰기	3122
로그인 후 댓글 작성이 가능합니다	3183
로그인 후 댓글을 작성하실 수 있습니다	3104
로그인 후 댓글을 작성할 수 있습니다	3141
로그인 후 이용해 주세요	3141
로그인/회원가입	3074
로그인이 필요	3077
로그인하고 계속 읽기	3189
로딩 중	3147
로딩 중입니다	3147
로딩중	3147
""", '링': """
링크 복사	3085
링크가 복사되었습니다	3122
""", '마': """
마이페이지	3074
""", '많': """
많이 본 기사	3092
많이 본 뉴스	3092
많이 본 영상	3130
많이 읽은 기사	3092
많이본 기사	3092
많이본 뉴스	3092
""", '맨': """
맨 위로	3094
맨위로	3094
""", '메': """
메뉴	3094
메뉴 닫기	3094
메시지가 전송되었습니다	3168
메일	3085
메일함을 확인해 주세요	3168
""", '멤': """
멤버십 가입	3189
멤버십 가입하기	3189
""", '모': """
모두 거부	3152
모두 동의	3090
모두 허용	3152
모든 쿠키 거부	3186
모든 쿠키 수락	3186
모든 쿠키 허용	3186
모바일 웹으로 계속	3154
""", '목': """
목록	3094
목록 보기	3173
목록보기	3094
목록으로	3173
목록으로 돌아가기	3191
""", '무': """
무료 게임	3143
무료 배송	3182
무료 체험 시작하기	3074
무료 회원가입	3074
무료, 스팸 없음	3168
무료로 읽기	3189
무료배송	3182
무제한 이용하기	3189
""", '문': """
문의	3091
문의 내용	3190
문자 크기	66
""", '바': """
바로 구매하기	3146
바로가기	3085
""", '반': """
반응형 광고 영역	88
""", '배': """
배속	3148
""", '밴': """
밴드	3085
""", '번': """
번역 보기	3095
""", '베': """
베스트	3092
""", '보': """
보내기	3170
""", '복': """
복사	3181
복사하기	3085
""", '본': """
본 사이트는 쿠키를 사용합니다	3113
본문 글씨 줄이기	3085	3119
본문 글씨 키우기	3085	3119
본문 바로가기	3094
본문으로 바로가기	3094
""", '북': """
북마크	3085
""", '분': """
분석탁월 #	3120
""", '브': """
브라우저에서 계속	3154
브라우저에서 계속 보기	3154
""", '비': """
비공감	3142
비밀번호 찾기	3074
비밀번호를 잊으셨나요	3166
""", '사': """
사업제휴	3107
사이트맵	3090
사전 등록하기	3134
사전등록 하기	3134
사진 더 보기	3173
사진 더보기	3173
사진 모두 보기	3173
사진 크게 보기	3173
사진 크게보기	3173
사진 확대	3094
""", '삭': """
삭제된 동영상입니다	3147
""", '상': """
상품 보기	3192
상품 상세보기	3192
""", '새': """
새로고침	3157
""", '선': """
선착순 # 명	3133
선착순 #명	3133
선착순 마감	3133
선택	3167
선택 저장	3151
선호 매체로 추가	3178
""", '설': """
설문	93
설문 결과	3142
설문 결과 보기	3183
설문 참여 바로가기	3122
설문 참여하기	3122
설문에 참여하기	3141
설문조사	93
설문조사 참여하기	3122
설정	3112
설정 관리	3186
설정 저장	3151
""", '소': """
소리 켜기	3187
""", '속': """
속보	3092
속보 알림 받기	3122
속보 알림 신청	3122
속보 알림을 받으시겠습니까	3155
""", '스': """
스도쿠	3145
스크랩	3085
스크랩하기	3122
스크립트	3148
스크립트 보기	3147
스토어	3182
스토어 바로가기	3146
스폰서	3089
스폰서 링크	3135
스폰서 콘텐츠	3135
스폰서링크	3135
""", '슬': """
슬퍼요	3120
슬퍼요 #	3120
""", '시': """
시리즈 보기	3173
""", '신': """
신고	3091
신고하기	3142
신문구독	3074
신청이 완료되었습니다	3168
""", '실': """
실시간 뉴스	3092
""", '쏠': """
쏠쏠정보 #	3120
""", '아': """
아마존에서 구매	3146
아마존에서 보기	3146
아이디 저장	3166
아이디 찾기	3166
아직 회원이 아니신가요	3166
""", '알': """
알겠습니다	3095
알라딘에서 구매	3146
알라딘에서 보기	3146
알림 받기	3084
알림 설정	3084
알림 설정하기	3155
알림 켜기	3155
알림 허용	3155
알림을 받으시겠습니까	3155
알림을 받으시겠어요	3155
알림을 켜시겠습니까	3155
""", '애': """
애드블록을 해제해 주세요	3157
애드블록이 감지되었습니다	3157
애플로 계속하기	3166
애플로 로그인	3166
""", '앱': """
앱 다운로드	3084
앱 다운로드하기	3084
앱 다운받기	3154
앱 설치	3084
앱 설치하기	3084
앱스토어에서 다운로드	3154
앱에서 계속 읽기	3154
앱에서 보기	3154
앱에서 열기	3154
앱에서 이어보기	3154
앱으로 보기	3154
""", '언': """
언제든 해지 가능	3166
언제든지 수신 거부할 수 있습니다	3168
언제든지 해지 가능	3166
""", '얼': """
얼리버드 할인	3134
""", '에': """
에디터 추천	3092
""", '여': """
여러분의 생각은	3101
여러분의 후원이 큰 힘이 됩니다	3162
""", '연': """
연간 결제	3167
연간 구독	3167
연관기사	3092
연재 보기	3173
""", '열': """
열기	3095
""", '영': """
영상	3092
영상 길이 #	3117
영상 더보기	3173
영상 보기	3122
영상 재생	3147
영상으로 만나보세요	3122
영상으로 보기	3122
영상을 불러오는 중입니다	3147
영상을 불러올 수 없습니다	3187
영상을 재생할 수 없습니다	3147
""", '예': """
예매 바로가기	3146
예매하기	3146
예스#에서 구매	3146
예스#에서 보기	3146
""", '오': """
오늘 하루 보지 않기	3069
오늘은 그만 보기	3069
오늘의 낱말 퍼즐	3102
오늘의 설문	3102
오늘의 스도쿠	3102
오늘의 십자말풀이	3102
오늘의 운세	3145
오늘의 추천	3092
오늘의 투표	3102
오늘의 핫뉴스	3130
오디오 다운로드	3147
오디오 플레이어	3187
오디오로 듣기	3122
오래된순	3142
오류 신고	3091
오류 신고하기	3122
오류가 발생했습니다	3168
오타 신고	3141
오탈자 신고	3122
""", '온': """
온라인뉴스팀	3106
""", '올': """
올바른 이메일 주소를 입력해 주세요	3168
올바른 이메일을 입력해 주세요	3168
""", '옵': """
옵션 관리	3186
""", '요': """
요금제 보기	3189
요약	3094
""", '원': """
원고료 보내기	3188
원문 보기	3095
원문보기	3094
""", '월': """
월간 결제	3167
월간 구독	3167
""", '웨': """
웨비나 신청하기	3134
""", '웹': """
웹에서 계속 보기	3154
""", '위': """
위로	3094
위로 가기	3173
""", '유': """
유료 구독자 전용	3166
유료 기사입니다	3122
유료회원 전용	3166
유료회원 전용 기사	3166
유튜브 구독	3088
유튜브 구독하기	3088
유튜브에서 보기	3184
""", '윤': """
윤리강령	3107
""", '음': """
음성 다운로드	3147
음성 재생하기	3122
음성으로 듣기	3085
음소거	3148
음소거 해제	3147
음소거를 해제하려면 탭하세요	3187
""", '응': """
응원하기	3070
응원해요 #	3120
""", '의': """
의견 남기기	3141
의견 보내기	3141
의견 쓰기	3091
""", '이': """
이 기사 공유하기	3193
이 기사 구매하기	3189
이 기사 어땠나요	3122
이 기사 어떠셨나요	3141
이 기사가 도움이 되었나요	3141
이 기사는 잠겨 있습니다	3166
이 기사를 공유합니다	3122
이 기사를 추천합니다	3122
이 기사를 평가해 주세요	3183
이 기사와 함께 읽은 기사	3122
이 기자의 다른 기사	3108	3122
이 기자의 다른 기사 더보기	3173
이 동영상을 재생할 수 없습니다	3147
이 사이트는 쿠키를 사용합니다	3113
이 시각 많이 본 기사	3130
이 시각 많이 본 뉴스	3130
이 시각 주요뉴스	3092
이 시각 추천뉴스	3092
이 음성은 ai가 생성했습니다	3147
이 주제 팔로우	3178
이 콘텐츠를 표시할 수 없습니다	3151
이 페이지가 도움이 되었나요	3141
이런 기사는 어때요	3130
이름을 입력하세요	3190
이름을 입력해 주세요	3190
이메일	3085
이메일 주소 입력	3190
이메일 주소를 입력하세요	3168
이메일 주소를 입력해 주세요	3190
이메일 형식이 올바르지 않습니다	3168
이메일로 계속하기	3189
이메일로 공유	3180
이메일로 로그인	3189
이메일무단수집거부	3090
이메일을 입력하세요	3168
이메일을 입력해 주세요	3168
이메일을 입력해주세요	3190
이메일을 확인해 주세요	3168
이미 계정이 있으신가요	3166
이미 구독 중이신가요	3074
이미 구독 중입니다	3190
이미 등록된 이메일입니다	3190
이미 참여하셨습니다	3141
이미 투표하셨습니다	3141
이미 회원이신가요	3074
이미지 크게 보기	3094
이미지 크게보기	3173
이미지 확대	3094
이번 주 설문	3102
이번 주 투표	3102
이번주 설문	3102
이슈	3092
이어서 읽기	3191
이용권 구매	3166
이용권 선택	3166
이용약관	3090
이용약관에 동의합니다	3168
이전	3094
이전 기사	3092
이전 기사 보기	3122
이전 사진	3173
이전 영상	3187
이전 이미지	3191
이전글	3173
이전기사	3092
""", '인': """
인기 급상승	3130
인기 기사	3092
인기기사	3092
인기뉴스	3092
인쇄	3085
인쇄하기	3085
인스타그램 팔로우	3122
인스타그램에서 보기	3184
인스타그램에서 이 게시물 보기	3184
""", '일': """
일시	3163
일시 후원	3162
일시 후원하기	3162
일시정지	3148
일시후원	3070
""", '자': """
자동 번역	3148
자동 재생	3148
자동재생	3148
자막 보기	3147
자막 켜기	3147
자바스크립트가 비활성화되어 있습니다	3151
자발적 유료 구독	3188
자세히	3095
자세히 보기	3095	3112
""", '작': """
작게	3181
""", '장': """
장바구니 담기	3192
장바구니에 담기	3192
""", '재': """
재생	3094	3117
재생 속도	3147
재생 시간	3148
재생 시간 #	3117
재생속도	3147
재생시간 #	3117
재생할 수 없는 동영상입니다	3147
""", '저': """
저자 소개	3175
저작권규약	3090
저장	3085
""", '전': """
전송	3170
전송되었습니다	3168
전체 기사	3191
전체 기사 보기	3173
전체 뉴스 보기	3173
전체 댓글	3091
전체 댓글 보기	3104
전체 동의	3152
전체 보기	3094
전체 사진 보기	3173
전체 화면	3148
전체메뉴	3094
전체보기	3094
전체화면	3148
전체화면 종료	3147
""", '접': """
접기	3094
접수되었습니다	3190
""", '정': """
정기	3163
정기 후원	3162
정기 후원하기	3070
정기구독	3074
정기후원	3070
정기후원 신청	3188
정기후원 신청하기	3188
정기후원하기	3162
정렬	3142
정상적으로 접수되었습니다	3190
정정·반론보도 신청	3174
정정보도 신청	3174
정정보도 요청	3174
""", '제': """
제보	3091
제보 바로가기	3174
제보하기	3091
제작 지원	3182
제작지원	3182
제출	92	3170
제휴 광고	3146
제휴 문의	3107
제휴 콘텐츠	3146
제휴문의	3107
""", '좋': """
좋아요	3085
좋아요 #	3120
좋은 기사 후원하기	3070
""", '주': """
주소 복사	3122
주소가 복사되었습니다	3122
주소복사	3085
주요 기사	3092
주요 뉴스	3092
주요 뉴스 더보기	3130
주요기사	3092
주요뉴스	3092
주제 팔로우	3178
""", '지': """
지금 구매하기	3146
지금 뜨는 기사	3130
지금 뜨는 뉴스	3130
지금 플레이	3143
지금 플레이하기	3143
지금 후원하기	3188
지나친 음주는 건강에 해롭습니다	3146
지나친 음주는 건강을 해칩니다	3146
지도 보기	3095
지면보기	3074
""", '직': """
직접 입력	3163
""", '차': """
차단	3156
""", '참': """
참가 신청하기	3134
참가신청하기	3134
참여하기	92
""", '창': """
창 닫기	3191
""", '찾': """
찾아오시는 길	3107
""", '채': """
채널 추가	3178
""", '책': """
책 구매하기	3146
""", '첫': """
첫 댓글을 남겨주세요	3183
첫 댓글을 작성해 보세요	3183
""", '청': """
청소년보호정책	3090
""", '총': """
총 #명 참여	3101
""", '최': """
최고의 혜택	3167
최신 기사	3092
최신 뉴스	3092
최신기사	3092
최신뉴스	3092
최신순	3142
최저가 보기	3192
""", '추': """
추천	3167
추천 기사	3092
추천 스폰서	3135
추천 영상	3130
추천기사	3092
추천뉴스	3092
추천순	3142
""", '축': """
축하해요 #	3120
""", '친': """
친구 추가하기	3122
""", '카': """
카카오 계정으로 로그인	3166
카카오 로그인	3166
카카오로 로그인	3166
카카오로 시작하기	3166
카카오스토리	3085
카카오톡	3085
카카오톡 공유	3085
카카오톡 공유하기	3180
카카오톡으로 공유	3122
카카오톡으로 공유하기	3122
카테고리	3092
""", '커': """
커피 한 잔 사주기	3162
커피 한 잔 후원하기	3162
""", '콘': """
콘텐츠 보기	3151
콘텐츠 불러오기	3151
콘텐츠 표시	3151
""", '쿠': """
쿠키 관리	3151
쿠키 기본 설정	3111
쿠키 설정	3090
쿠키 설정 관리	3151
쿠키 설정 변경	3111
쿠키 정책	3113
쿠키 허용	3113
쿠팡에서 구매	3146
쿠팡에서 구매하기	3146
쿠팡에서 보기	3146
쿠폰 받기	3192
""", '퀴': """
퀴즈 도전하기	3143
퀴즈 풀기	3122
퀴즈 풀러 가기	3143
""", '크': """
크게	3181
""", '클': """
클릭하면 소리가 켜집니다	3187
""", '키': """
키워드	3092
""", '태': """
태그	3092
""", '텔': """
텔레그램에서 소식 받기	3122
""", '투': """
투표	93
투표 결과	3142
투표 결과 보기	92
투표 참여하기	3141
투표가 완료되었습니다	3141
투표에 참여해 주셔서 감사합니다	3141
투표하기	92	3122
투표해 주셔서 감사합니다	92	3141
""", '트': """
트위터	3085
트위터 공유	3085
트위터로 공유	3180
트위터에서 보기	3184
""", '특': """
특집 더보기	3173
특집 보기	3173
""", '티': """
티켓 예매	3146
티켓 예매하기	3146
""", '틱': """
틱톡에서 보기	3184
""", '파': """
파워링크	3135
""", '팔': """
팔로우 중	3178
팔로우 취소	3178
""", '팟': """
팟빵에서 듣기	3184
""", '페': """
페이스북	3085
페이스북 공유	3085
페이스북에서 보기	3184
페이스북으로 공유	3122
페이스북으로 로그인	3166
페이지 새로고침	3157
페이지를 새로고침하세요	3157
페이팔로 결제	3189
""", '편': """
편집 원칙	3174
편집규약	3107
""", '펼': """
펼치기	3094
""", '포': """
포럼 참가 신청하기	3134
포토	3092
포토 갤러리	3173
""", '폰': """
폰트 크기	3085
""", '푸': """
푸시 알림 받기	3155
""", '프': """
프리미엄	3074
프린트	3085
""", '피': """
피드백 보내기	3141
""", '필': """
필수	3170
필수 입력	3168
필수 입력 항목	3168
필수 입력 항목입니다	3168
필수 항목	3170
필수 항목입니다	3168
필자 소개	3174
""", '한': """
한번만	3163
""", '할': """
할인 코드	3192
""", '함': """
함께 보면 좋은 기사	3092
함께 볼 기사	3130
함께 읽으면 좋은	3092
함께 읽은 기사	3130
""", '핫': """
핫뉴스	3092
핫이슈	3092
핫클릭	3130
""", '항': """
항상 허용	3152
""", '해': """
해제 방법	3161
해제했습니다	3161
""", '행': """
행사 신청하기	3134
""", '허': """
허용	3112	3156
""", '헤': """
헤드라인	3092
""", '현': """
현재 시간	3148
""", '협': """
협찬	3089
""", '홈': """
홈	3094
홈으로	3173
홈으로 가기	3173
""", '화': """
화나요	3120
화나요 #	3120
화제의 뉴스	3092
화질	3148
""", '확': """
확인	3095
""", '환': """
환경설정 관리	3186
""", '회': """
회사 소개	3107
회사소개	3090	3107
회원 전용	3077
회원 전용 기사	3166
회원가입	3074
회원가입하고 계속 읽기	3189
회원이 아니신가요	3166
""", '후': """
후속강추 #	3120
후속기사 원해요	3120
후속기사 원해요 #	3120
후원	3070
후원 바로가기	3162
후원 신청	3162
후원 안내	3070
후원 페이지 바로가기	3162
후원 페이지로 이동	3162
후원 하기	3070
후원자 되기	3162
후원하기	3070
후원해 주셔서 감사합니다	3188
후원회원 가입	3070
후원회원 되기	3162
""", '훈': """
훈훈해요	3120
훈훈해요 #	3120
""", '흥': """
흥미진진 #	3120
""", '힘': """
힘내요 #	3120
"""}

START = {'a': """
aboneliğiniz	4838 K başariyla
abonē	3295 K par	3295 K no	3295 K un	3297 K
acasă	99 K >	99 K '	99 K "
accès	2067 K illimité
această	53 K investigație	4056 K traducere	4124 K știre a fost
además	1584 K:	1639 K, en
adresă	4031 K de e-mail invalidă	4031 K de email invalidă
adó	2489 K #%
adód	2489 K #%
adója	2489 K #%
ai가	3114 K 자동 번역한	3114 K 번역한	3114 K 핵심	3114 K 요약한	3116 K 읽어
ai에게	3114 K 물어	3114 K 질문	3114 K 물어보기
ajánld	2489 K fel adód
ajánlja	2489 K fel adója	2489 K fel adód
ajánljuk	2514 K:
ajánlott	2516 K videó:	2516 K cikk:	2516 K cikkünk:
aktivér	722 K
alătură	13 K-te	57 K-te celor #	57 K-te celor peste #	57 K-te comunității de #
anmäl	4669 K dig till vårt	4687 K
annoncørbetalt	786 K indhold fra
annonsørinnhold	3672 K fra
anúncio	3995 K em # s	3995 K em # segundos
aportá	1526 K desde
apoyá	82 K
après	2230 K déduction fiscale :
apóyanos	1526 K desde
apúntate	1615 K al curso	1615 K a nuestro	1620 K a nuestro seminario	1620 K a nuestro evento
aquí	1651 K hay contenido de
artykuł	47 K można	47 K wolno	87 K sponsorowany:	3717 K wyraża poglądy	3717 K wyraża opinie	3717 K jest opinią	3731 K ukazał się	3731 K pochodzi z	3737 K przetłumaczony	3737 K został przetłumaczony	3737 K czyta	3737 K wygenerowany	3777 K został	3777 K przetłumaczono	3815 K ukazał się	3815 K pierwotnie ukazał	3815 K pochodzi z	3816 K	3826 K powstał we współpracy z
artykuły	3727 K autora
artículo	1678 K publicado originalmente	1710 K publicado en colaboración
artículos	1543 K gratuitos
ascultă	2 K	4042 K:	4067 K podcastul	4067 K acest articol	4133 K pe
atradāt	45 K
atsisiųskite	3229 K
autorė	3233 K:
autoři	547 K jsou
außerdem	954 K lesenswert:	954 K interessant:
aveți	73 K întrebări
aún	33 K no hay comentarios
ați	60 K încercat
""", 'b': """
bajá	1628 K la app
beiträge	28 K	990 K von
benefício	3918 K do assinante:
berätta	60 K i	60 K gärna
beställ	4687 K
bestätigen	823 K sie ihre
bestätigungsmail	823 K
besøg	707 K vores
beğendin	70 K mi	83 K mi
beğendiniz	9 K mi	70 K mi	83 K mi
boletín	1551 K diario	1551 K semanal
buď	32 K první
buďte	32 K první	32 K prvý
bài	9 K viết này	5136 K viết dành riêng cho	5136 K viết dành cho thuê bao	5148 K này có nội dung do	5148 K này có nội dung từ	5148 K viết này có nội dung	5148 K viết này chứa nội dung	5153 K liên quan:	5165 K viết thể hiện quan điểm	5165 K viết thể hiện quan điểm cá nhân	5165 K viết thể hiện văn phong	5165 K viết là quan điểm	5165 K viết phản ánh quan điểm	5165 K viết không phản ánh quan điểm	5170 K viết có hữu ích	5170 K viết này có hữu ích	5170 K viết này có giúp	5174 K viết được dịch tự động	5174 K được dịch tự động	5174 K viết được tóm tắt	5174 K viết có sử dụng ai	5174 K viết này được dịch tự động	5224 K viết được bảo vệ	5225 K viết được thực hiện	5225 K viết được viết	5225 K viết này được	5232 K viết tiếp tục
báo	5170 K lỗi bài viết
bình	6 K luận	28 K luận	5173 K chọn:
bústia	42 K de denúncies de la redacció
bülten	4838 K aboneliğiniz
bültenimize	4838 K abone olduğunuz için
bądź	32 K pierwszy	32 K pierwsza
bővebben	2514 K:
bạn	60 K đã thử	60 K đã làm thử	67 K biết ai	67 K có biết ai	70 K thấy hay	5136 K đã là thuê bao	5170 K thấy bài viết	5170 K phát hiện lỗi	5170 K phát hiện sai
bản	5170 K tóm tắt này có hữu ích	5170 K tóm tắt này do	5170 K tóm tắt này được tạo	5225 K dịch được
bấm	5176 K để nghe
bật	5142 K thông báo
""", 'c': """
caractères	2174 K restants
caràcters	450 K restants
chceš	569 K u nás pracovat	4453 K u nás pracovať
chefredaktör	4685 K och ansvarig utgivare:	4685 K:
chơi	5199 K ngay:
chưa	33 K có bình luận
citeşte	4042 K şi	4042 K şi:
citește	4042 K și	4042 K și:	4042 K:	4042 K mai mult	4042 K aici	4042 K mai departe:
citiți	4042 K și
ciąg	3741 K dalszy
colaborá	1526 K desde
comentários	6 K	28 K
compartí	4 K
conocés	67 K a alguien
conteúdo	87 K patrocinado:	3849 K exclusivo para	3911 K gerado	3917 K promovido por	3917 K recomendado por	3921 K oferecido por	3949 K incorporado d	3949 K externo d	3949 K incorporado do	3949 K incorporado da	3949 K externo do
conținut	4056 K generat	4065 K oferit de	4095 K încorporat de	4095 K extern de
coût	2230 K réel après	2230 K après déduction :	2230 K après déduction fiscale :
crédit	2168 K photo	2168 K photos
crédits	2168 K photo	2168 K photos
créer	2094 K une alerte pour "	2094 K une alerte sur "	2094 K une alerte :
cunoașteți	67 K pe cineva
cunoști	67 K pe cineva
cuéntame	60 K
cuộc	53 K điều tra này
cài	5179 K đặt ứng dụng	5179 K ứng dụng	5179 K app
còn	5197 K lại # ký tự
có	73 K thắc mắc	5153 K thể bạn quan tâm:	5220 K lỗi xảy ra
cấm	5224 K sao chép dưới mọi hình thức	5224 K sao chép nội dung
""", 'd': """
dacă	45 K observi	45 K observați	45 K găsești	4049 K ai informații	4060 K ai observat o
dalinkitės	3229 K
další	534 K články autora
darovať	4447 K
dernières	2112 K actualités
descarcă	14 K	4082 K aplicația
descargá	14 K	1628 K la app
descărcați	14 K
dezactivează	4107 K adblock	4107 K ad
dežurni	42 K telefon redakcije
direcționează	4024 K #% din
disponível	3858 K no google play	3926 K na app store	3926 K no google play	3926 K para android e
distribuiți	4 K
dodržujte	29 K
domů	99 K >	99 K '
doná	1526 K desde
doporučené	532 K video:
doporučte	562 K
doporučujeme	532 K článek:
dorești	4101 K să primești notificări
doriți	4101 K să primiți notificări
dosszié	2598 K: így	2598 K: itt	2598 K: ezért	2598 K: miért	2598 K: hogyan	2598 K: mit	2598 K: ki	2598 K: mi	2598 K: ez	2598 K: ezt	2598 K: hallgassa	2598 K: nézze	2598 K: minden
dostępna	3744 K w
dostępne	3744 K w
dostępny	3744 K w
dołącz	13 K do	57 K do #	57 K do ponad #	3755 K do	3768 K do dyskusji
držte	29 K se
duración	1697 K del vídeo	1697 K del episodio
duração	3995 K do vídeo
durée	2227 K de la vidéo	2227 K de l'épisode
dzięki	3801 K naszym czytelnikom	3801 K naszym czytelniczkom
dành	5136 K riêng cho thuê bao	5136 K riêng cho người đăng ký	5136 K cho thuê bao
découvrez	2114 K aussi	2144 K la boutique	2144 K notre boutique	2144 K nos jeux	2144 K notre hors-série	2154 K notre application	2154 K notre appli
décryptage	2114 K :
déductible	2056 K des impôts	2056 K à #
déjà	2065 K abonné	2065 K inscrit	2065 K client
désabonnement	2076 K à tout moment
désinscription	2076 K à tout moment
díky	611 K našim čtenářům	611 K našim předplatitelům
dùng	5186 K thử
dúvidas	73 K	73 K?	74 K sobre esta matéria	74 K sobre este artigo
""", 'e': """
elkészítetted	60 K
elírást	8 K
előfizetői	2568 K kedvezmény:	2568 K előny:	2568 K ajánlat:
előfizetőinknek	2590 K köszönhetően
előfizetőként	90 K	2546 K
encuéntranos	13 K
envía	4 K	1589 K tus cartas	1589 K tu carta
envíanos	1601 K
envíe	1589 K sus cartas	1589 K su carta
ermöglicht	956 K von
erről	2514 K bővebben
escríbenos	1587 K
estagiária	3893 K sob supervisão	3893 K sob a supervisão	3893 *K sob supervisão	3904 K sob supervisão	3904 * K sob supervisão
estagiário	3893 K sob supervisão	3893 K sob a supervisão	3893 *K sob supervisão	3904 K sob supervisão
estàs	466 K utilitzant un bloquejador
""", 'f': """
faça	3877 K o quiz	3914 K as palavras cruzadas	3924 K o quiz	3924 K o teste	3924 K o nosso
felelős	2543 K szerkesztő:	2543 K kiadó:
fiți	32 K primul
folosești	4105 K un ad blocker	4105 K un adblock	4105 K un adblocker
folosiți	4105 K un ad blocker	4105 K un adblock	4105 K un adblocker
foretrækker	723 K du
fortsätt	4689 K läsa
fortæl	60 K mig
fotogalería	1674 K:
fotogaléria	4421 K:
fotografía	1583 K # de #	1640 K:
fotoğraf	4939 K # / #	4939 K #/#
frågor	73 K	74 K om artikeln
få	698 K fuld adgang til	722 K adgang	722 K fri	722 K fuld	722 K besked	722 K ugens	722 K dagens	722 K de	722 K nyheder	722 K en notifikation	722 K breaking	722 K seneste nyt	733 K	756 K de vigtigste nyheder	756 K vigtige nyheder	756 K de største nyheder	756 K besked om	756 K besked, når	756 K nyhederne	756 K breaking	3581 K full tilgang til	3608 K tilgang	3608 K fri	3608 K full	3608 K beskjed	3608 K varsel	3608 K ukas	3608 K dagens	3608 K de	3608 K nyheter	3608 K siste	3620 K	3622 K varsel	3622 K varsler	3622 K push	4660 K full tillgång till	4687 K tillgång	4687 K fri	4687 K full	4687 K besked	4687 K en notis	4687 K veckans	4687 K dagens	4687 K de	4687 K nyheter	4687 K senaste	4698 K
férjen	2546 K hozzá
följ	13 K	4664 K	4687 K
følg	13 K	13 K oss	702 K	722 K	3585 K	3608 K
füge	13 K uns	962 K
fügen	13 K sie uns	962 K sie
für	826 K android und ios	900 K diesen artikel	900 K diesen	951 K nur
fă	4063 K testul zilei
fără	4112 K patroni	4112 K acționari	4112 K stăpâni
főoldal	99 K >	99 K '	99 K "
főszerkesztő	2543 K:
""", 'g': """
galería	1583 K: # de #	1583 K # de #
gazeteciliğimizi	4888 K
gefällt	83 K ihnen dieser	83 K dir dieser
gehöre	57 K zu den #
gehören	57 K sie zu den #
geçerli	4838 K bir e-posta adresi girin	4838 K bir e-posta adresi giriniz	4838 K bir e-posta giriniz
ghé	5173 K cửa hàng trực tuyến
giữ	5224 K bản quyền nội dung
glöm	4687 K inte att bekräfta
gorąca	42 K linia redakcji
góp	5170 K ý cho bài viết
gör	4669 K quizet	4669 K vårt quiz	4687 K vårt
görmemiz	4897 K gereken
görsel	4945 K yapay
günün	4892 K bulmacasini	4892 K sudokusunu	4892 K bulmacasi	4892 K testini
""", 'h': """
henüz	33 K yorum
hibát	8 K talált	8 K találtál	2547 K lát
hintergründe	954 K dazu:
hjälp	4669 K oss bli bättre	4669 K oss att bli bättre
hjælp	707 K os med at blive bedre
hlavné	4434 K body
hlavní	549 K body
hozzászólások	6 K	28 K
hãy	32 K là người đầu tiên	5173 K trả lời khảo sát	5184 K ủng hộ
hämta	14 K	4673 K
häng	4687 K med
här	4715 K finns ett inbäddat innehåll från	4715 K finns inbäddat innehåll från	4715 K visas ett inbäddat innehåll från	4715 K visas inbäddat innehåll från	4715 K är ett inbäddat innehåll från	4715 K är inbäddat innehåll från
hääleta	1756 K
håll	29 K	29 K dig
hình	5221 K #/#
hör	904 K dir	962 K	4687 K
hören	904 K sie	962 K sie
hörzeit	978 K
hør	2 K artiklen	2 K artikkelen	2 K saken	689 K også	689 K også:	707 K mere på	722 K	3572 K også	3572 K også:	3608 K
""", 'i': """
iesūti	3283 K savu	3283 K
indlæg	28 K
indlæs	749 K altid indhold fra	749 K indhold fra
inlägg	28 K
innehåll	4754 K från annonsören
innehållet	4754 K är betalt av
inscríbete	1615 K al curso	1615 K a nuestro	1615 K en nuestro	1615 K en el curso
introduceți	4031 K o adresă de e-mail validă
intră	13 K pe
início	99 K >	99 K '	99 K "
izmēģinājāt	60 K
išbandėte	60 K
išsaugokite	3229 K
""", 'j': """
jaký	34 K je váš
jeśli	45 K widzisz	45 K zauważysz	3828 K nie chcesz otrzymywać naszego	3828 K nie chcesz otrzymywać tego	3828 K nie chcesz już otrzymywać naszego	3828 K nie chcesz już otrzymywać tego
joacă	4063 K sudoku	4088 K acum:
já	60 K fez	3849 K é assinante
játssz	2565 K most:
jäikö	1948 K juttu kesken
jälgi	1756 K
jäsenetu	1996 K:
""", 'k': """
kapcsolódó	2514 K	2514 K:	2516 K videó:	2516 K cikk:	2516 K cikkünk:
każdego	3692 K ranka
kezdőlap	99 K >
không	5224 K được sao chép nội dung website
kipróbáltad	60 K
kipróbáltátok	60 K
kiểm	5173 K tra kiến thức của bạn
kjøp	3590 K billetter	3590 K billett	3608 K
klausykitės	3214 K
klikněte	530 K zde
ključne	4335 K točke	4335 K tačke
klõpsates	1756 K
komentáre	6 K	28 K
komentáře	6 K	28 K
komentēt	3297 K var
komerčné	87 K oznámenie:
komerční	87 K sdělení:
kommentarsfältet	6 K
kopiér	722 K
kopírovat	562 K
kopírovať	4447 K
kopē	3297 K
korzyść	3783 K dla prenumeratorów:
korábbi	2516 K cikkünk:
kvíz	530 K:	590 K:	590 K dne:	590 K týdne:	2532 K	2564 K:	4421 K:	4470 K dňa:	4470 K týždňa:
kysyttävää	73 K	74 K jutusta
känner	67 K du någon
käännöksen	1989 K on
käännös	1989 K on
kérdésed	73 K van	74 K van a cikkről
kérje	2546 K
kérjen	2546 K
kérjük	29 K
kênh	5142 K youtube của báo
köp	4669 K biljetter	4669 K biljett	4687 K
kövess	13 K
kövesse	2546 K
kövessen	13 K
køb	707 K billetter	707 K billet	722 K
küfür	28 K içeren
küldd	4 K el	2525 K el nekünk
küldje	2525 K el nekünk	2546 K	2546 K tovább
ký	5197 K tự còn lại
kļūsti	3297 K
kết	5159 K nối với chúng tôi
""", 'l': """
laimē	3297 K
laimėkite	3229 K
lasītāju	3305 K aptauja:
legyél	2546 K
lejupielādē	3297 K
leé	1639 K también	1639 K más	1639 K:
lisää	1953 K kirjoittajalta	1953 K toimittajalta	1974 K meidät	2025 K aiheesta:
lugejaküsitlus	1764 K:
lásd	2514 K még
lásson	2546 K több
lát	2525 K valami
láttál	2525 K valami
lägg	4687 K till
lähetimme	1920 K vahvistusviestin	1920 K sinulle vahvistusviestin	1920 K sinulle sähköpostia
lähetä	1951 K juttuvinkki	1951 K uutisvinkki	1951 K vinkki	1957 K mielipidekirjoituksesi	1957 K mielipidekirjoitus	1974 K
lämna	4663 K dina tips	4663 K ditt tips
läs	4619 K hela artikeln	4652 K mer om	4653 K också	4653 K också:	4653 K även	4653 K mer	4653 K mer:	4653 K:	4653 K här	4653 K även:	4660 K vidare med	4660 K mer på	4673 K e-tidningen	4673 K tidningen	4687 K	4689 K vidare
läsarerbjudande	4710 K:
läsaromröstning	4707 K:
läsarresa	4710 K:
lås	4619 K upp artikeln	4619 K upp den här artikeln
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
löydät	13 K meidät	1974 K meidät
löysitkö	8 K
lütfen	29 K	4838 K e-postanizi onaylayin	4838 K e-posta adresinizi onaylayin	4838 K geçerli bir e-posta	4929 K sitemiz için devre dişi	4929 K reklam engelleyici	4929 K devre dişi birak	4930 K reklam engelleyici
""", 'm': """
mantén	29 K
materiał	87 K sponsorowany:	87 K partnera:	87 K partnerski:	3741 K wideo	3826 K powstał we współpracy z	3826 K we współpracy z	3826 K sponsorowany przez
medlemsförmån	4710 K:
meillä	2015 K ei ole omistajaa	2015 K ei ole omistajia	2015 K ei ole osakkeenomistajia	2015 K ei ole maksumuuria
mesterséges	2554 K intelligencia írta
mirá	1623 K el video	1639 K también	1639 K:
mitä	9 K pidit	34 K mieltä	1975 K mieltä sinä
mišljenja	4332 K autora	4332 K iznesena	4332 K izneta
mišljenje	4332 K autora
możliwość	6 K komentowania
mulțumim	4031 K pentru abonare
mándanos	1601 K
más	1580 K noticias de	1580 K noticias sobre	1580 K sobre	1580 K en	1580 K de	1582 K temas:	1582 K sobre:	1584 K información	1584 K información:	1587 K artículos de
máte	73 K otázky	73 K dotazy	74 K otázku k článku	534 K tip?	534 K tip na článek	534 K tip na téma	534 K tip pro	614 K přečteno už # ze #	614 K přečteno už # z #	614 K přečteno již # ze #	614 K přečteno již # z #	614 K přečteno # ze #	614 K přečteno # z #	4489 K prečítané už # zo #	4489 K prečítané už # z #	4489 K prečítané # zo #	4489 K prečítané # z #
märkasid	45 K	1741 K midagi	1747 K viga	1747 K artiklis viga
még	33 K nincs	2599 K több a témáról:
més	419 K informació:	446 K notícies de	446 K notícies sobre
möchten	1031 K sie diesen newsletter nicht mehr
möchtest	1031 K du diesen newsletter nicht mehr
mød	707 K os
mūs	3297 K vari
mời	5153 K xem	5153 K bạn đọc	5153 K độc giả	5159 K bạn tham gia	5159 K độc giả theo dõi	5159 K bạn đọc theo dõi	5176 K quý vị theo dõi	5176 K quý độc giả	5176 K bạn xem video	5176 K nghe
""", 'n': """
nabídka	594 K pro čtenáře:
nahlásit	572 K chybu
nahlásiť	4456 K chybu
nahláste	4456 K chybu
najważniejsze	3737 K informacje
naloži	4544 K	4577 K vedno vsebino	4577 K vsebino z	4577 K vsebino s	4577 K vsebino iz	4577 K vsebino od
naložite	14 K	4544 K
naročite	4551 K se na
naujienų	42 K telefonas
načítat	597 K vždy obsah	597 K obsah z	597 K obsah ze	597 K obsah od
načítať	4476 K vždy obsah	4476 K obsah z	4476 K obsah zo	4476 K obsah od
našli	8 K jste	8 K ste	45 K ste
nemáme	611 K majitele	611 K vlastníka	611 K akcionáře	611 K žádného	611 K paywall	611 K reklamy	4486 K majiteľa	4486 K vlastníka	4486 K akcionárov	4486 K žiadneho	4486 K paywall	4486 K reklamy
nemáte	570 K čas číst	4454 K čas čítať
nepatríme	4486 K žiadnemu
nepatříme	611 K žádnému
než	579 K vložíte komentář	579 K začnete diskutovat	579 K napíšete příspěvek
nguồn	5163 K:	5163 K :
nhận	5142 K thông báo
nové	552 K číslo	552 K vydání	4437 K číslo	4437 K vydanie
nájdete	13 K nás
não	28 K serão publicados	3952 K é possível mostrar este conteúdo	3952 K foi possível mostrar este conteúdo
näe	1974 K enemmän
nägid	1757 K viga
näita	1756 K
näitkö	1975 K virheen
näytä	1974 K sisältö	1999 K sisältö palvelusta	1999 K aina sisältö
nå	4687 K vår
nézd	2514 K meg	2546 K meg
nézze	2514 K meg	2546 K meg
nāc	3288 K strādāt
nội	5136 K dung dành cho thuê bao	5136 K dung dành riêng cho thuê bao	5136 K dung dành riêng cho thành viên	5174 K dung được dịch tự động	5174 K dung do ai tạo	5204 K dung này không	5205 K dung này từ	5205 K dung nhúng từ	5224 K dung được bảo vệ	5225 K dung được tạo	5225 K dung này được tạo
""", 'o': """
obrázek	587 K # z #
oceń	9 K	3738 K ten	3738 K artykuł	3738 K tekst
ocurrió	1671 K un error
odporučte	4447 K
odporúčame	4421 K:
odsłuchaj	3749 K	3749 K ten
ofereça	4 K
oglądaj	3724 K:
ohodnoťte	550 K	4435 K
olvasói	2568 K ajánlat:
olvasóink	2590 K támogatásának köszönhetően
olvasóinknak	2590 K köszönhetően
opracował	3728 K:
opracowała	3728 K:
opýtajte	4434 K sa
opširnije	4320 K:	4320 K na
otrzymałaś	3828 K tę wiadomość, ponieważ
otrzymałeś	3828 K tę wiadomość, ponieważ
otwórz	3710 K post
otázka	590 K dne:	4470 K dňa:
otázky	73 K
ouça	2 K	3887 K:	3922 K o podcast	3988 K no
oversættelsen	739 K er
oír	2 K
""", 'p': """
pamanīji	3289 K kļūdu
pamanījāt	45 K	3289 K kļūdu
pastebėjote	45 K	3215 K įdomų	3221 K klaidą
paylaş	4 K
pažįstate	67 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	45 K hiện sai
phóng	5163 K viên:
piditkö	9 K	70 K	83 K	1975 K
pidätkö	83 K	1975 K
piše	4347 K:
podobał	9 K ci się
podobało	70 K się
podpořte	82 K	567 K
podrži	82 K
podržite	82 K	4350 K
podés	13 K seguir	1602 K enviarnos
podívejte	530 K se:	530 K se na video	532 K se na video:
poglądy	3717 K wyrażone w
pokaż	3710 K post
poleć	3749 K
poslať	4447 K
poslechněte	2 K si	530 K si	530 K si:
poslušajte	2 K	4320 K:	4523 K:
posłuchaj	2 K	3724 K:	3724 K też:
povoliť	4476 K vždy obsah	4476 K obsah z	4476 K obsah zo	4476 K obsah od
poznáte	67 K niekoho
pozostała	3741 K część
pošaljite	42 K vijest
pošlete	562 K
pošlite	4 K	4447 K
poți	4049 K contacta autorul	4049 K contacta autoarea
praneškite	3215 K redakcijai
predplaťte	4451 K si
prenošenje	69 K dozvoljeno	69 K dopušteno
prenumerantförmån	4710 K:
prečítajte	4421 K si tiež	4421 K si aj	4421 K si	4421 K si:
prečítali	4489 K ste už # zo #	4489 K ste už # z #	4489 K ste # zo #	4489 K ste # z #
pridruži	57 K se #
pridružite	13 K se	57 K se #
pridėkite	3229 K
prikaži	4378 K uvijek sadržaj	4378 K uvek sadržaj	4378 K sadržaj s	4378 K sadržaj sa	4378 K sadržaj iz	4378 K sadržaj od	4577 K vedno vsebino	4577 K vsebino z	4577 K vsebino s	4577 K vsebino iz	4577 K vsebino od
pronašli	45 K ste
protégé	2224 K par recaptcha	2224 K par google recaptcha
pročitaj	4320 K još	4320 K i
pročitajte	4320 K još	4320 K i	4320 K više	4320 K:	4320 K više o ovoj temi
pročitali	4390 K ste # od #	4390 K ste već # od #
první	504 K měsíc za	504 K měsíc zdarma	504 K týden za	504 K týden zdarma	504 K tři měsíce za	504 K # měsíce za
prvních	504 K # dní za	504 K # dní zdarma
prvý	4446 K mesiac len za	4446 K mesiac za	4446 K mesiac už za	4446 K mesiac zadarmo
przeczytałaś	3804 K już # z #	3804 K # z #
przeczytałeś	3804 K już # z #	3804 K # z #
prześlij	3749 K dalej
präsentiert	956 K von
próbálja	2561 K ki tudását
prüfen	962 K sie
publicité	2227 K dans # s	2227 K dans # sec	2227 K dans # secondes
pàgina	478 K # de #
página	1672 K # de #	1672 K #/#	3970 K # de #	3970 K #/#
páči	83 K sa vám
páčil	9 K sa vám	83 K sa vám	4435 K sa
páčilo	70 K sa
päeva	1764 K küsimus:
päivitä	1974 K
päivän	1992 K kysymys:
pääset	1974 K lukemaan
päätoimittaja	1972 K:
pódcast	1674 K:
păstrați	29 K
pērc	3288 K biļetes	3297 K
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
querés	1602 ¿K contarnos
qué	9 K te pareció	34 K opinas	34 K opina	34 K te parece
""", 'r': """
raději	570 K posloucháte
radšej	4454 K počúvate
radši	570 K posloucháte
rašykite	3215 K autorei	3215 K autoriui
recibí	1601 K las noticias
recomandări	4042 K:
redakčná	42 K linka
redakční	42 K linka	42 K telefon
redirecționați	4024 K #% din
redirecționează	4024 K #%	4024 K #% din
regisztrálj	2545 K ingyenesen
regisztráljon	2532 K	2545 K ingyenesen
regístrate	1540 K para
reproducción	69 K permitida	69 K libre
reprodução	69 K permitida	69 K autorizada
resuméet	27 K er	738 K er
resztę	3741 K tekstu
rezervē	3297 K
rezolvă	4063 K rebusul	4063 K integrama	4063 K sudoku
rešite	4320 K kviz
riješite	4320 K kviz
rozwiąż	3724 K quiz
rozwiń	3710 K post	3710 K wpis
rätsel	945 K mit	982 K des tages:
rätseln	945 K sie mit
réservez	2144 K vos places pour la soirée de la rédaction
réservé	2065 K aux abonnés
réservée	2065 K aux abonnés
réservés	2065 K aux abonnés
résumer	2131 K cet article	2131 K l'article
résumé	2131 K généré	2131 K rédigé	2131 K réalisé	2131 K produit	2131 K par
rösta	4687 K	4703 K:	4703 K här:	4703 K i vår omröstning:
rādīt	3297 K
""", 's': """
sadržaj	4408 K je nastao u suradnji s
saglabā	3297 K
saistīts	3272 K:
saņem	3297 K
sažetak	4335 K	4335 K članka	4335 K teksta
schließ	57 K dich #	57 K dich den #
schließe	24 K dich
schließen	57 K sie sich den #
schriftgröße	831 K:	831 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1601 K el canal	1639 K leyendo:
sesizări	4049 K și ponturi
shrnutí	27 K vytvořil	27 K vytvořila	549 K	549 K článku	588 K vytvořila	588 K bylo
sisällön	2039 K tarjoaa
siųskite	3215 K savo	3229 K
sjefredaktør	3605 K:	3605 K og ansvarlig redaktør:
skaitytojų	3237 K apklausa:
skopírovať	4447 K
skrót	3737 K artykułu
skúsili	60 K ste
slå	3627 K på javascript
související	530 K:	532 K video:	532 K článek:
spodobał	83 K ci się	83 K się
spodobało	70 K się
sponzorované	4509 K spoločnosťou
sponzorováno	639 K společností
sporočite	4556 K napako
sprawdź	3724 K:	3724 K też:
spróbowaliście	60 K
spróbowałaś	60 K
spørgsmål	73 K	74 K til artiklen
spørsmål	73 K	74 K til saken	74 K til artikkelen
spýtajte	4434 K sa
stališča	4534 K avtorja
straipsnį	47 K galima
stáhni	14 K si
stáhněte	14 K si	585 K si aplikaci
stöd	82 K	4660 K
stötta	82 K	4660 K
støt	82 K	698 K
støtt	82 K	3581 K
suscríbase	1538 K y lea
suscríbete	1531 K a	1538 K y lee	1538 K para leer	1538 K y sigue leyendo	1538 K y accede	1538 K y disfruta	1615 K y llévate	1615 K y recibe
susidūrėte	3215 K su
susiję	3203 K:
susține	82 K
susțineți	82 K
sviđa	83 K vam se
synthèse	2131 K générée
syötä	1920 K kelvollinen sähköpostiosoite	1974 K
szerkesztőségi	42 K forródrót	42 K telefon
szerkesztőségünk	42 K forródrótja
szerző	2552 K:
szívesen	2547 K meghallgatjuk
szöveg	2552 K:
sähköpostiosoite	1920 K on virheellinen
sé	29 K respetuoso	32 K el primero	32 K la primera
sígame	1606 K
síganos	13 K
sígueme	1606 K
síguenos	13 K	1562 K en nuestras redes
só	3849 K para assinantes
sólo	1540 K para suscriptores
søg	722 K nu
súhrn	4434 K
súmate	13 K	57 K a las #	1526 K desde
súvisiace	4421 K:
súvisiaci	4421 K článok
sūti	3283 K savu	3297 K
số	5197 K ký tự còn lại
""", 't': """
también	1565 K en facebook	1584 K puedes leer	1584 K puedes leer:	1584 K te puede interesar:
també	419 K et pot interessar:
tanidiğiniz	67 K biri
teitkö	60 K
tekoäly	1979 K on
tekstissä	1939 K esitetyt
tekstą	47 K galima
tenés	1596 ¿K información
textgröße	831 K:	831 K a
thấy	45 K lỗi
thử	5173 K sức với
tiedätkö	1951 K aiheesta	1951 K asiasta	1951 K lisää
tiivistelmä	27 K on	1988 K on
tiivistelmän	1988 K on
tilføj	722 K
tillåt	4715 K alltid innehåll från	4715 K innehåll från
tiếp	5232 K tục đọc sau
todavía	33 K no hay comentarios
további	2514 K részletek	2599 K cikkek a témában:
traducció	429 K feta
transparentní	542 K účet:
trên	5142 K google news
trình	5204 K duyệt của bạn không	5204 K duyệt không
trả	5173 K lời câu đố
trải	5186 K nghiệm
turpinājums	3299 K
twój	28 K komentarz
tykkäsitkö	70 K
työskenteletkö	1951 K
tác	5163 K giả:	5163 K giả là
támogasd	82 K	2537 K a	2537 K az
támogass	2489 K adód
támogassa	82 K	2489 K adója	2537 K a	2537 K az
támogasson	2489 K adója
täglichen	823 K newsletter
tämä	27 K tiivistelmä	53 K juttu	77 K ketju on lukittu	77 K aihe suljettiin	1939 K on mielipidekirjoitus	1939 K on mielipideteksti	1939 K on kolumni	1939 K on kommentti	1988 K tiivistelmä on	1989 K juttu on	1989 K artikkeli on	1989 K teksti on	1999 K on upotettu sisältö
tämän	53 K jutun
tässä	1999 K on upotettua sisältöä
télécharger	14 K	2081 K l'application
téléchargez	14 K
tóm	5170 K tắt này được tạo	5170 K tắt này do	5170 K tắt này có hữu ích	5225 K tắt được
töltsd	14 K le	2561 K ki kvízünket
töltse	14 K le	2546 K le	2546 K ki	2561 K ki kvízünket
történeteiket	2525 K
tüm	28 K yorumlar
tęsinys	3231 K
tłumaczenie	3737 K	3777 K zostało
tải	14 K	14 K ứng dụng	5142 K ứng dụng	5142 K app	5179 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4355 K na grešku
uključi	4343 K
uključite	4343 K
uložit	562 K
uložiť	4447 K
uložte	562 K si	4447 K si
unbeschränkter	925 K zugang
unterstütze	82 K	802 K
unterstützen	82 K sie	802 K sie	802 K sie die
uočili	8 K ste
upozorniť	4456 K na chybu
upozorněte	572 K na chybu
url이	3121 K 복사되었습니다	3121 K 복사됐습니다
urmărește	13 K	4042 K și:	4067 K video	4133 K pe
urmăriți	13 K
utánközlés	69 K engedélyezett	69 K forrásmegjelöléssel
učitaj	4378 K uvijek sadržaj	4378 K uvek sadržaj	4378 K sadržaj s	4378 K sadržaj sa	4378 K sadržaj iz	4378 K sadržaj od
uživo	4395 K: kako	4395 K: ovako	4395 K: zašto	4395 K: što	4395 K: šta	4395 K: tko	4395 K: ko	4395 K: gdje	4395 K: gde	4395 K: ovo	4395 K: pogledajte	4395 K: poslušajte	4395 K: sve	4395 K: noć	4395 K: ljudi	4395 K: evo
""", 'v': """
vaš	28 K komentar
vegyél	2532 K részt
već	4371 K za #	4371 K od #
več	4523 K:	4523 K v videu	4548 K o tem	4548 K novic	4548 K preberite	4595 K o:	4595 K o temi:
videó	2598 K: így	2598 K: itt	2598 K: ezért	2598 K: miért	2598 K: hogyan	2598 K: mit	2598 K: ki	2598 K: mi	2598 K: ez	2598 K: ezt	2598 K: hallgassa	2598 K: nézze	2598 K: minden
vidéo	2114 K :
viktorīna	3305 K:
visą	3229 K interviu
više	4320 K o:	4396 K o:	4396 K o temi:
você	3887 K pode gostar:	4013 K está recebendo este e-mail porque	4013 K está recebendo este email porque	4013 K recebeu este e-mail porque	4013 K recebeu este email porque
vprašaj	4537 K
vprašajte	4537 K
vprašanje	4572 K dneva:
vypočujte	2 K si	4421 K si:
vyskúšali	60 K ste
vytiskněte	562 K
vytlačiť	4447 K
vytlačte	4447 K
vyzkoušejte	504 K první měsíc
vyzkoušeli	60 K jste
válaszolj	2546 K
válaszoljon	2546 K
vásárolja	2502 K meg
váš	28 K komentář	28 K komentár
vær	32 K den første	32 K først	722 K med
véleménycikkeit	2525 K
více	530 K zde	530 K k tématu:	622 K o téma:	622 K o:	622 K k tématu téma:	622 K k tématu:
vídeo	1674 K:
võida	1756 K
võta	1741 K ühendust	1756 K
výhoda	594 K pro předplatitele:	4473 K pre predplatiteľov:
výhody	594 K pro předplatitele:	4473 K pre predplatiteľov:
vă	29 K rugăm să	4107 K rugăm să îl dezactivați	4107 K rugăm să-l dezactivați	4107 K rugăm să dezactivați adblock
vďaka	4486 K našim čitateľom	4486 K našim predplatiteľom
věnujte	562 K
vše	622 K o téma:	622 K o:	622 K k tématu téma:	622 K k tématu:
všechno	622 K o tématu téma:	622 K o tématu:
všechny	28 K komentáře	534 K články autora	622 K články k tématu téma:	622 K články k tématu:
všetko	4496 K o téme:	4496 K o:	4496 K k téme téme:	4496 K k téme:
všetky	4496 K články k téme téme:	4496 K články k téme:
všeč	70 K vam je
všimli	45 K jste si	45 K ste si
vždy	597 K povolit obsah	597 K zobrazovat obsah	597 K načítat obsah	597 K zobrazit obsah	4476 K povoliť obsah	4476 K zobrazovať obsah	4476 K načítať obsah	4476 K zobraziť obsah
""", 'w': """
webshopunkból	2568 K:
weiterführende	859 K artikel:
weź	3768 K udział w dyskusji
więcej	3723 K o	3723 K na temat	3723 K z	3724 K na ten temat:	3727 K artykułów autora	3811 K o:	3811 K na temat:
wykorzystałaś	3804 K już # z #	3804 K # z #
wykorzystałeś	3804 K już # z #	3804 K # z #
wypróbowaliście	60 K
wypróbowałaś	60 K
wyrażamy	47 K zgodę na
wysłuchaj	2 K
wyłącz	3796 K go, aby	3796 K go, żeby	3796 K ją, aby	3796 K blokadę	3796 K blokowanie
wyślij	4 K
wyświetlaj	3787 K treści z	3787 K treści ze	3787 K treści od
wöchentlichen	823 K newsletter
""", 'y': """
yanlişlik	4877 K mi
""", 'z': """
zahvaljujoč	4586 K našim bralcem
zahvaljujući	4387 K našim čitateljima	4387 K našim čitaocima
zatiaľ	33 K žiadne komentáre
zatím	33 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3710 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3787 K na treści
zgłoś	3760 K uwagę	3760 K błąd	3760 K literówkę	3760 K uwagi	3760 K nieścisłość
ziņo	3283 K redakcijai
zkopírovat	562 K
znalazłeś	8 K
znáte	67 K někoho
znáš	67 K někoho
zobraziť	4476 K vždy obsah	4476 K obsah z	4476 K obsah zo	4476 K obsah od
zobrazovať	4476 K vždy obsah	4476 K obsah z	4476 K obsah zo	4476 K obsah od
zostań	3757 K reporterem	3757 K reporterką	3757 K dziennikarzem
zrobiliście	60 K
""", '©': """
©	873 K dpa	1281 K #	1281 K
""", 'à': """
à	2114 K lire aussi	2114 K lire également	2114 K lire :	2114 K lire sur	2114 K voir aussi	2114 K écouter	2114 K relire	2114 K découvrir	2114 K lire sur le même sujet	2114 K consulter :	2114 K voir également	2117 K propos de l'auteur :	2117 K propos de l'autrice :	2118 K propos de l'auteur	2118 K propos de l'autrice	2144 K retrouver dans le numéro
àudio	429 K generat
""", 'á': """
áudio	3911 K gerado
""", 'ä': """
är	4663 K du
äänestä	1974 K
""", 'å': """
åldersgräns	4711 K #
åsikter	4646 K som framförs
åsikterna	4646 K i
""", 'ç': """
ça	70 K vous a plu	83 K vous a plu
""", 'é': """
é	69 K permitida a reprodução	3882 K preciso estar logado
écouter	2 K l'article	2 K cet article	2114 K aussi	2221 K sur
écoutez	2 K cet	2 K l'article	2150 K le podcast
élő	2598 K: így	2598 K: itt	2598 K: ezért	2598 K: miért	2598 K: hogyan	2598 K: mit	2598 K: ki	2598 K: mi	2598 K: ez	2598 K: ezt	2598 K: hallgassa	2598 K: nézze	2598 K: minden
épinglez	2170 K cet article	2170 K cette recette	2170 K cette page	2170 K la recette	2170 K ce billet	2170 K-la	2170 K-le	2170 K l'article	2170 K l'image
értékeljük	2574 K az ön
""", 'í': """
írd	2546 K be
írj	2525 K a szerzőnek
írja	2546 K be
írjon	2525 K a szerzőnek	2546 K közvetlenül	2546 K nekünk
""", 'î': """
în	4120 K imagini:
întreabă	4056 K asistentul
întrebări	73 K
îți	83 K place
""", 'ö': """
ön	2547 K szerint
""", 'ø': """
ønsker	789 K du ikke længere at modtage dette	789 K du ikke længere at modtage vores	3675 K du ikke lenger å motta dette	3675 K du ikke lenger å motta våre
""", 'ú': """
últimas	1580 K noticias de	3884 K de	3884 K notícias de
únase	13 K
únete	13 K	24 K a	57 K a las #	57 K a los #	57 K a más de #	57 K a nuestros #	1526 K desde
úvod	99 K >	99 K '	99 K "
""", 'ü': """
über	865 K die autor:in	865 K die autoren	865 K die autor:innen	868 K die autorin	868 K den autor	869 K die autorin	869 K den autor
übersetzung	959 K:	959 K aus dem
""", 'č': """
čitaj	4320 K još
čitajte	4320 K i	4320 K još	4320 K još:
članak	47 K se može	47 K možete	4335 K je preveden	4335 K čita	4338 K je objavljen u	4399 K je	4408 K je nastao u suradnji s	4408 K je nastao u suradnji sa
članek	47 K lahko	4537 K je preveden	4537 K bere	4537 K je prebral	4540 K je objavljen v	4598 K je	4606 K je nastal v sodelovanju z	4606 K je nastal v sodelovanju s
článek	47 K lze	47 K můžete	519 K vznikl ve spolupráci	549 K byl přeložen	549 K přeložen	549 K načetl	552 K vyšel v	588 K byl přeložen	627 K vyšel v	627 K vyšel na	627 K původně vyšel	627 K byl publikován	627 K byl převzat	627 K byl původně publikován	627 K byl původně zveřejněn	628 K	639 K vznikl ve spolupráci s
článok	47 K možno	47 K môžete	4434 K bol preložený	4434 K načítal	4437 K vyšiel v	4500 K	4509 K vznikol v spolupráci s
čo	34 K si myslíte
čtěte	530 K také	530 K také:	530 K i	530 K více	530 K:
číslo	542 K účtu pro dary	542 K transparentního účtu
čítajte	4421 K aj	4421 K tiež	4421 K viac
""", 'đ': """
đánh	5170 K giá bài viết
đã	5136 K có tài khoản? đăng nhập	5220 K xảy ra lỗi	5220 K có lỗi
đăng	5173 K ký tham dự hội thảo	5190 K ký khóa học trực tuyến
đường	42 K dây nóng tòa soạn	42 K dây nóng của tòa soạn	42 K dây nóng của báo	42 K dây nóng báo	5194 K dây nóng: #	5194 K dây nóng #
được	69 K phép đăng lại
đặt	5190 K mua sách	5190 K báo giấy	5190 K mua báo giấy
để	5207 K xem nội dung này	5207 K hiển thị nội dung này
đọc	5153 K thêm	5153 K thêm:	5153 K:	5153 K tiếp:	5159 K tin nhanh
""", 'į': """
įsigykite	3229 K
įtraukite	3229 K mus
įveskite	3229 K
""", 'ś': """
ściągnij	14 K	3773 K aplikację
śledź	13 K
""", 'š': """
šta	34 K vi	34 K mislite
što	34 K vi	34 K mislite
šíření	69 K povoleno
""", 'ź': """
źródła	3753 K:
źródło	3753 K:
""", 'ż': """
żadnych	3801 K akcjonariuszy
""", 'ž': """
želite	4352 K raditi kod nas	4352 K da radite kod nas	4553 K delati pri nas
želiš	4352 K raditi kod nas	4553 K delati pri nas
žiadni	4486 K akcionári
žiadny	4486 K majiteľ	4486 K oligarcha
žinote	3215 K daugiau	3230 K istoriją
žiūrėkite	3203 K taip pat	3229 K
žádní	611 K akcionáři
žádný	611 K majitel	611 K oligarcha
""", 'ș': """
știrea	4131 K continuă
""", 'ț': """
ți	9 K-a plăcut	70 K-a plăcut	83 K-a plăcut
""", 'έ': """
έχετε	73 K απορίες	73 K ερωτήσεις	1121 K κάποια πληροφορία	1121 K πληροφορίες	1121 K πληροφορία	1121 K φωτογραφία	1121 K φωτογραφίες	1121 K κάποια φωτογραφία	1121 K κάποιο θέμα	1121 K μια ιστορία
""", 'ή': """
ήταν	1079 K χρήσιμο	1079 K χρήσιμη
""", 'α': """
αγοράστε	1101 K το εισιτήριό σας	1101 K εισιτήρια
ακολουθήστε	13 K	1106 K τον	1106 K τα	1106 K
ακούστε	2 K	1058 K:	1173 K στο	1180 K το στο spotify	1180 K στο spotify
ακύρωση	1085 K απάντησης
αν	1042 K έφτασες μέχρι εδώ	1042 K έφτασες ως εδώ	1042 K φτάσατε μέχρι εδώ	1042 K φτάσατε ως εδώ	1042 K έχετε φτάσει μέχρι εδώ	1042 K διάβασες μέχρι εδώ	1042 K διαβάσατε μέχρι εδώ
αναδημοσίευση	69 K με
αναφέρετε	1111 K λάθος	1111 K κάποιο λάθος
αναφορά	1111 K λάθους
αντιγράψτε	1097 K
αντιγραφή	1097 K
αξιολογήστε	1079 K
απαγορεύεται	1160 K η αναδημοσίευση	1160 K η αναπαραγωγή
απενεργοποιήστε	1146 K το adblock	1146 K τον ad
αποθηκεύστε	1097 K
απορίες	73 K
αρχική	99 K >	99 K '	99 K "
αυτή	53 K η έρευνα	1078 K η περίληψη	1078 K η σύνοψη
αυτό	1133 K το βίντεο δεν είναι	1134 K το περιεχόμενο προέρχεται
αυτόματη	1089 K μετάφραση από
αφήστε	1085 K μια απάντηση	1085 K ένα σχόλιο	1085 K το σχόλιό σας
""", 'β': """
βίντεο	1058 K:
βαθμολογήστε	1079 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	57 K ένας από τους #
γίνετε	13 K μέλος	32 K ο πρώτος	57 K ένας από τους #
για	1136 K να δείτε αυτό το περιεχόμενο	1136 K να δείτε το περιεχόμενο
γνωρίζετε	67 K κάποιον
γράψτε	1085 K το σχόλιό σας	1085 K ένα σχόλιο
γραμμή	42 K καταγγελιών της σύνταξης	42 K της σύνταξης	1130 K βοήθειας κεθεα
γραφτείτε	1122 K	1122 K για να
""", 'δ': """
δείτε	1058 K επίσης	1058 K:	1058 K το βίντεο	1058 K εδώ	1058 K επίσης:	1058 K ακόμα:	1058 K φωτογραφίες	1058 K ακόμη	1058 K ακόμη:	1076 K όλα τα άρθρα	1098 K όλες	1098 K όλα	1098 K τις	1158 K φωτογραφίες:	1158 K βίντεο:	1173 K στο	1173 K αυτή τη δημοσίευση στο
δειτε	1058 K επισης	1058 K ακομη	1058 K:
δεν	1041 K έχουμε διαφημίσεις	1041 K έχουμε χορηγούς	1041 K ανήκουμε σε	1109 K έχετε χρόνο να διαβάσετε	1133 K είναι δυνατή η αναπαραγωγή
δηλώστε	1101 K συμμετοχή
δημοσιεύθηκε	1161 K αρχικά
δημοσιεύτηκε	1161 K αρχικά
διάβασε	1058 K επίσης	1058 K ακόμη
διάρκεια	1179 K βίντεο
διαβάζεται	1078 K από
διαβάστε	1058 K επίσης	1058 K επίσης:	1058 K ακόμη	1058 K ακόμη:	1058 K ακόμα	1058 K:	1058 K εδώ	1058 K περισσότερα	1058 K ακόμα:	1058 K εδώ περισσότερα	1058 K σχετικά	1058 K αναλυτικά	1076 K όλα τα άρθρα	1098 K όλες	1098 K όλα	1098 K τις
διαβαστε	1058 K επισης	1058 K ακομη	1058 K ακομα	1058 K:
διαθέσιμη	1094 K στο
διαθέσιμο	1094 K σε	1094 K στο	1180 K στο spotify
διαφήμιση	1178 K σε #
δοκιμάσατε	60 K
""", 'ε': """
είδατε	45 K λάθος
είμαστε	1041 K μη κερδοσκοπικός	1041 K μια μη κερδοσκοπική	1041 K ανεξάρτητο μέσο	1041 K ένα ανεξάρτητο
εγγραφείτε	1122 K
εικόνα	1156 K # από #	1156 K # / #
εκτυπώστε	1097 K
ενεργοποιήστε	1094 K
ενσωματωμένο	1134 K περιεχόμενο από
εντοπίσαμε	1146 K ad	1146 K ότι χρησιμοποιείτε	1146 K adblock
εντοπίσατε	45 K
εντοπίστηκε	1146 K ad
επιτρέπεται	69 K η αναδημοσίευση	1160 K η αναδημοσίευση
ερωτήσεις	74 K για το άρθρο
εσείς	34 K τι
""", 'η': """
η	69 K αναδημοσίευση επιτρέπεται	1078 K περίληψη	1078 K σύνοψη	1078 K ανάγνωση	1078 K περίληψη αυτή	1085 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1085 K ηλ. διεύθυνσή σας δεν	1162 K μετάφραση	1162 K περίληψη	1170 K είδηση συνεχίζεται	1178 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1108 K να εργαστείς μαζί μας
θέλετε	1108 K να εργαστείτε μαζί μας	1108 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1155 K πήγε στραβά
κίνδυνος	1130 K εθισμού
κατέβασε	1094 K
καταγγελίες	42 K στη σύνταξη
κατεβάστε	14 K	1094 K	1106 K την εφαρμογή	1120 K την εφαρμογή
κλείσε	1101 K θέση
κλείστε	1101 K θέση	1101 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1058 K:	1158 K:
""", 'λ': """
λήψη	1094 K από	1094 K στο
""", 'μ': """
μάθετε	1098 K όλες
με	1064 K πληροφορίες από απε	1064 K πληροφορίες απε	1104 K πληροφορίες από
μείνετε	1098 K ενημερωμένοι
μετάφραση	1078 K	1089 K με τεχνητή νοημοσύνη	1089 K μέσω τεχνητής
μεταφρασμένο	1089 K αυτόματα
μη	1142 K χάνετε καμία	1142 K χάσετε καμία	1142 K χάνεις καμία
μην	1142 K χάνετε καμία	1142 K χάσεις καμία
μοιράσου	1097 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	67 K κάποιον
""", 'ο': """
ο	1090 K browser σας δεν υποστηρίζει	1090 K περιηγητής σας δεν υποστηρίζει
οι	1076 K απόψεις	1076 K γνώμες
""", 'π': """
παίξε	1127 K τώρα:	1130 K υπεύθυνα
παίξτε	1127 K τώρα:	1130 K υπεύθυνα
παρακαλούμε	1146 K απενεργοποιήστε το	1146 K απενεργοποιήστε τον
παρακαλώ	1146 K απενεργοποιήστε
παρουσιάστηκε	1155 K σφάλμα
περίληψη	1078 K
περιεχόμενο	1134 K από
περισσότερα	1058 K:
πηγές	1104 K:
πηγή	1064 K: απε	1064 K απε	1064 K φωτογραφίας:	1064 K φωτογραφιών:	1064 K: reuters	1064 K: afp	1064 K: ap	1064 K: cnn	1064 K: bbc	1104 K:
πηγη	1064 K: απε	1064 K απε
προέκυψε	1155 K σφάλμα
προβολή	1173 K στο
προτείνετε	1097 K
προτιμάτε	1109 K να ακούτε	1109 K να ακούσετε
πρώτη	1160 K δημοσίευση:
πώς	1079 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1078 K
ρώτα	1078 K
ρώτησε	1078 K
""", 'σ': """
σας	9 K άρεσε	70 K άρεσε	83 K άρεσε	83 K αρέσει	1079 K φάνηκε	1079 K βοήθησε	1079 K άρεσε
σελίδα	1156 K # από #	1156 K # / #
σου	70 K άρεσε
στείλτε	1097 K
στηρίξτε	82 K	1106 K	1106 K τον	1106 K τα	1106 K την
σύνοψη	1078 K
""", 'τ': """
τα	6 K σχόλια	28 K σχόλια	1076 K κείμενα που
ταξινόμηση	1171 K:
το	47 K άρθρο μπορεί	47 K κείμενο μπορεί	47 K άρθρο επιτρέπεται	60 K δοκιμάσατε	60 K δοκίμασες	1076 K άρθρο εκφράζει	1078 K άρθρο μεταφράστηκε	1078 K κείμενο μεταφράστηκε	1085 K email σας δεν δημοσιεύεται	1089 K κείμενο μεταφράστηκε αυτόματα	1089 K άρθρο μεταφράστηκε αυτόματα	1090 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1090 K πρόγραμμα περιήγησης δεν υποστηρίζει	1133 K βίντεο δεν είναι	1133 K περιεχόμενο δεν είναι	1134 K περιεχόμενο αυτό προέρχεται	1160 K άρθρο προστατεύεται	1160 K παρόν άρθρο προστατεύεται	1162 K κείμενο	1162 K άρθρο	1162 K παρόν άρθρο	1162 K κείμενο αυτό	1162 K άρθρο αυτό	1170 K άρθρο συνεχίζεται	1170 K κείμενο συνεχίζεται	1178 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	82 K
""", 'φ': """
φαίνεται	1146 K ότι χρησιμοποιείτε
φωτο	1064 K: eurokinissi
φωτογραφία	1064 K: eurokinissi	1064 K: intime	1156 K # από #	1156 K # / #
φωτογραφίες	1064 K: eurokinissi
φωτορεπορτάζ	1158 K:
φωτό	1064 K: eurokinissi	1064 K: intime
""", 'χ': """
χαρίστε	1097 K
χαρακτήρες	1125 K που απομένουν
χορηγούμενο	87 K:
χρησιμοποιείς	1146 K ad
χρησιμοποιείτε	1146 K ad
""", 'ό': """
όλα	1076 K τα άρθρα
όλες	1098 K οι ειδήσεις
""", 'а': """
а	34 K что вы	34 K вы	34 K ви
абонирайте	288 K се за
автор	4209 K - обозреватель	4209 K - корреспондент	4209 K - колумнист	4209 K - редактор	5030 K - оглядач	5030 K - колумніст	5030 K - кореспондент
авторка	5030 K - оглядачка	5030 K - колумністка
авторката	268 K е
авторът	268 K е
акценти	270 K от
анкета	306 K на деня:
""", 'б': """
бачите	45 K помилку
без	320 K собственици	320 K акционери	4277 K владельцев	4277 K акционеров	4277 K цензуры и рекламы	5097 K власників	5097 K акціонерів	5097 K олігархів
беше	271 K ли полезна	271 K ли полезно	271 K ли полезен
благодарение	320 K на нашите читатели
благодаря	4277 K нашим читателям	4277 K вашим пожертвованиям
больше	4191 K новостей	4192 K по теме:	4232 K любите слушать	4232 K нравится слушать	4287 K о:
будь	32 K первым	5093 K ласка, вимкніть його	5093 K ласка, вимкніть блокувальник	5093 K ласка, вимкніть adblock
будьте	29 K вежливы	32 K первым	32 K першим
бъдете	32 K първият
был	4212 K ли материал	4212 K ли пересказ	4212 K ли этот пересказ	4212 K ли этот	4212 K ли текст
была	4212 K ли статья	4212 K ли эта	4212 K ли новость
більше	5011 K по темі:	5011 K за темою:	5011 K на тему:	5011 K про це:	5045 K новин	5045 K матеріалів	5107 K про:
""", 'в': """
в	4265 K этом месте находится встроенный контент	4265 K этом месте находится встроенный пост	4265 K этом месте находится встроенный публикация	4265 K этом месте размещён встроенный контент	4265 K этом месте размещён встроенный пост	4265 K этом месте размещён встроенный публикация	4265 K этом месте размещен встроенный контент	4265 K этом месте размещен встроенный пост	4265 K этом месте размещен встроенный публикация	4265 K этом месте показан встроенный контент	4265 K этом месте показан встроенный пост	4265 K этом месте показан встроенный публикация	4265 K этом месте встроенный контент	4265 K этом месте встроенный пост	4265 K этом месте встроенный публикация
вакансии	4215 K "	4215 K редакции
вакансії	5035 K "	5035 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4212 K понравилась	4212 K понравился	4212 K помогла	5033 K сподобалась	5033 K сподобалася	5033 K сподобався
ваш	28 K комментарий	28 K коментар
вечерняя	4164 K рассылка
ви	5093 K використовуєте блокувальник	5100 K прочитали вже # із #	5100 K прочитали вже # і #	5100 K прочитали # із #	5100 K прочитали # і #	5100 K прочитали вже # з #	5100 K прочитали # з #
видео	328 K: как	328 K: така	328 K: защо	328 K: какво	328 K: кой	328 K: къде	328 K: това	328 K: вижте	328 K: чуйте	328 K: всичко	328 K: нощта	328 K: хората	328 K: ето	4194 K по теме:	4286 K: как	4286 K: так	4286 K: почему	4286 K: что	4286 K: кто	4286 K: где	4286 K: это	4286 K: вот	4286 K: смотрите	4286 K: послушайте	4286 K: всё	4286 K: все
видяхте	45 K грешка
вижте	256 K още	256 K също	256 K:	256 K повече във видеото	256 K галерията
викторина	4258 K:
вимкніть	5093 K його, щоб	5093 K блокувальник	5093 K adblock
винаги	311 K разрешавай съдържание от	311 K показвай съдържание от	311 K зареждай съдържание от	311 K разреши съдържание от
включете	278 K
вопрос	74 K по статье	4258 K дня:
вопросы	73 K?
впервые	4291 K опубликовано в	4291 K опубликовано на	4291 K опубликован в	4291 K опубликована в	4291 K напечатано в
вперше	5111 K опубліковано в	5111 K опубліковано у	5111 K опубліковано на	5111 K надруковано в
все	28 K комментарии	4191 K новости на тему	4191 K материалы	4191 K новости	4191 K статьи	4196 K статьи автора	4196 K материалы автора	4287 K о:	4287 K материалы по теме:	4287 K статьи по теме:	4287 K материалы о:	4287 K новости по теме:	5107 K про:
всегда	4181 K разрешать контент	4265 K разрешать контент	4265 K показывать контент	4265 K разрешить контент	4265 K загружать контент
всички	283 K новини	329 K статии по темата:
всичко	329 K за:	329 K по темата:
встановлюйте	5040 K
встановіть	14 K	5040 K	5066 K застосунок
встигніть	5071 K передплатити
всё	4287 K о:	4287 K по теме:
всі	5107 K матеріали за темою:	5107 K новини за темою:
въпрос	306 K на деня:
въпроси	73 K
вы	4273 K используете блокировщик	4280 K прочитали уже # из #	4280 K прочитали # из #	4303 K получили это письмо, потому что	4303 K получили это письмо, так как	4303 K получаете это письмо, потому что	4303 K получаете это письмо, так как	4303 K получаете эту рассылку, потому что
выключите	4273 K его, чтобы
відео	5106 K: як	5106 K: так	5106 K: чому	5106 K: що	5106 K: хто	5106 K: де	5106 K: це	5106 K: ось	5106 K: дивіться	5106 K: послухайте	5106 K: усе	5106 K: все
вікторина	5078 K:
""", 'г': """
гаряча	42 K лінія редакції
главная	99 K >	99 K '	99 K "
главное	4211 K от
гледайте	256 K видеото	256 K:
головна	99 K >	99 K '	99 K "
головне	5032 K від	5032 K за версією
гореща	42 K линия на редакцията
горячая	42 K линия редакции
грати	5079 K:
""", 'д': """
детальніше	5011 K:	5011 K про це
джерела	5047 K:
джерело	5047 K:
дивіться	5011 K також	5011 K:	5011 K також:	5011 K відео:
до	5011 K теми:
добавьте	4273 K наш сайт в	4273 K сайт в исключения	4273 K сайт в белый список
додайте	5093 K наш сайт до	5093 K сайт до винятків	5093 K сайт до білого списку
дозволити	5085 K завжди контент	5085 K завжди вміст	5085 K контент із	5085 K контент з	5085 K контент від	5085 K вміст із	5085 K вміст з	5085 K вміст від
дозволяти	5085 K завжди контент	5085 K завжди вміст	5085 K контент із	5085 K контент з	5085 K контент від	5085 K вміст із	5085 K вміст з	5085 K вміст від
докладніше	5011 K:	5011 K про це	5107 K про:
досие	328 K: как	328 K: така	328 K: защо	328 K: какво	328 K: кой	328 K: къде	328 K: това	328 K: вижте	328 K: чуйте	328 K: всичко	328 K: нощта	328 K: хората	328 K: ето
доступно	4220 K в	4220 K на	4220 K для	5040 K в	5040 K у	5040 K на	5040 K для
достъпно	278 K в	278 K на
досье	4286 K: как	4286 K: так	4286 K: почему	4286 K: что	4286 K: кто	4286 K: где	4286 K: это	4286 K: вот	4286 K: смотрите	4286 K: послушайте	4286 K: всё	4286 K: все
досьє	5106 K: як	5106 K: так	5106 K: чому	5106 K: що	5106 K: хто	5106 K: де	5106 K: це	5106 K: ось	5106 K: дивіться	5106 K: послухайте	5106 K: усе	5106 K: все
дотримуйтесь	29 K
другие	4196 K материалы автора
думка	5030 K автора	5030 K, висловлена	5030 K редакції може не
думки	5030 K авторів
""", 'е': """
ежедневная	4164 K рассылка
еженедельная	4164 K рассылка
если	45 K вы нашли	45 K вы заметили	4303 K вы не хотите получать эту рассылку	4303 K вы больше не хотите получать эту	4303 K вы больше не хотите получать наши
есть	67 K друг, которому	73 K вопросы	74 K вопрос по тексту	4196 K новость?
еще	4192 K по теме:	4194 K по теме:
ещё	4191 K больше	4192 K по теме:	4194 K по теме:
""", 'з': """
з	5082 K нашого магазину:
за	4999 K підтримки компанії	4999 K підтримки партнера	4999 K сприяння компанії	5011 K темою:
забелязахте	8 K
завантажити	5040 K в	5040 K з	5040 K у
завантажте	14 K	5040 K в	5040 K з	5066 K застосунок	5066 K додаток
завантажувати	5085 K завжди контент	5085 K завжди вміст	5085 K контент із	5085 K контент з	5085 K контент від	5085 K вміст із	5085 K вміст з	5085 K вміст від
завантажуйте	14 K	5040 K	5050 K застосунок
завдяки	5097 K нашим читачам	5097 K вашим внескам
завжди	5085 K дозволяти контент	5085 K дозволяти вміст	5085 K показувати контент	5085 K показувати вміст	5085 K дозволити контент	5085 K дозволити вміст	5085 K завантажувати контент	5085 K завантажувати вміст
загружать	4265 K всегда контент	4265 K контент из	4265 K контент с	4265 K контент от
загрузите	4220 K в	4220 K на
загрузить	4181 K контент	4181 K пост
задайте	4211 K вопрос
залишилися	73 K питання
заметили	8 K ошибку
запазете	282 K
запитайте	5032 K
зареждай	311 K винаги съдържание от	311 K съдържание от
зберегти	5044 K
збережіть	5044 K
здесь	4265 K находится встроенный контент	4265 K находится встроенный пост	4265 K находится встроенный публикация	4265 K размещён встроенный контент	4265 K размещён встроенный пост	4265 K размещён встроенный публикация	4265 K размещен встроенный контент	4265 K размещен встроенный пост	4265 K размещен встроенный публикация	4265 K показан встроенный контент	4265 K показан встроенный пост	4265 K показан встроенный публикация	4265 K встроенный контент	4265 K встроенный пост	4265 K встроенный публикация
знаете	67 K кого-то	67 K того, кому
знайшли	8 K помилку
знаєте	67 K когось	67 K того, кому
знижка	5082 K для передплатників:
зручніше	5053 K слухати
""", 'и': """
играть	4259 K:
идет	4253 K подписка
идёт	4253 K подписка
из	4262 K нашего магазина:
изпратете	282 K
изтеглете	14 K	278 K	288 K	303 K приложението
източник	285 K:
източници	285 K:
имате	73 K въпроси
инсталирайте	278 K
искате	290 K да работите при нас	290 K ли да работите при нас
искаш	290 K да работиш при нас
источник	4226 K:
источники	4226 K:
""", 'к': """
как	4212 K вам статья	4212 K вам материал
какво	34 K мислите
коментарите	6 K	28 K
коментарі	6 K	28 K
коментарів	33 K поки
комментариев	33 K пока
комментарии	6 K	28 K
комментирование	6 K
копирай	282 K
копирайте	282 K
короткий	5032 K виклад	5032 K переказ
коротко	4211 K от	5032 K від
краткий	27 K пересказ	4211 K пересказ
кратко	4211 K от
краткое	4211 K содержание	4256 K содержание
куиз	256 K:	306 K:
""", 'л': """
лише	5082 K для передплатників:
лучшее	4191 K за
любите	5053 K слухати
""", 'м': """
материал	47 K можно	4181 K содержит данные	4192 K по теме:	4194 K по теме:	4214 K опубликован в	4217 K можно	4256 K переведён	4256 K переведен	4291 K впервые опубликован	4291 K был впервые	4301 K подготовлен в партнёрстве с	4301 K подготовлен в партнерстве с	4301 K подготовлен при поддержке	4301 K создан при поддержке
материалът	340 K е създаден със съдействието на
материалы	4194 K по теме:
матеріал	47 K можна	4998 K підготовлено за підтримки	4998 K створено за підтримки	4998 K підготовлено у партнерстві	4998 K створено у партнерстві	5075 K перекладено	5111 K уперше опубліковано	5122 K підготовлено у партнерстві з	5122 K підготовлено за підтримки	5122 K створено за підтримки	5122 K створено у партнерстві з
маєте	73 K запитання
месяц	4223 K подписки за
ми	5093 K помітили, що ви
мнение	4209 K автора	4209 K редакции может не
мнението	268 K на автора
мнения	4209 K авторов
мненията	268 K на авторите
моля	29 K
мы	13 K в	13 K есть	4154 K работаем благодаря вам	4154 K работаем благодаря вашей	4154 K работаем благодаря вашим	4154 K существуем благодаря вам	4154 K существуем благодаря вашим	4154 K существуем на ваши	4154 K работаем на ваши	4154 K живём на ваши	4154 K живем на ваши	4154 K независимы благодаря	4172 K в	4273 K заметили, что вы
""", 'н': """
на	87 K правах рекламы	87 K правах реклами	328 K живо: как	328 K живо: така	328 K живо: защо	328 K живо: какво	328 K живо: кой	328 K живо: къде	328 K живо: това	328 K живо: вижте	328 K живо: чуйте	328 K живо: всичко	328 K живо: нощта	328 K живо: хората	328 K живо: ето
над	53 K этим текстом	53 K цим текстом
надіслати	5044 K
надішліть	4 K	5044 K
накратко	270 K от
началась	4253 K подписка
начало	99 K >	99 K "
наша	4164 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4253 K забудьте подписаться	5071 K забудьте передплатити
немає	5053 K часу читати	5097 K власників
нет	33 K комментариев	4232 K времени читать	4277 K владельцев
новия	273 K брой
новият	273 K брой
новости	4191 K партнеров
новый	4214 K номер
нравится	83 K
няма	33 K коментари
нямаме	320 K собственик	320 K собственици	320 K акционери	320 K реклами
нямате	291 K време да четете
""", 'о': """
об	4192 K этом подробнее	4196 K авторе
обобщение	270 K
обсуждение	6 K
озвучено	4211 K	5032 K
онлайн	4286 K: как	4286 K: так	4286 K: почему	4286 K: что	4286 K: кто	4286 K: где	4286 K: это	4286 K: вот	4286 K: смотрите	4286 K: послушайте	4286 K: всё	4286 K: все	5106 K: як	5106 K: так	5106 K: чому	5106 K: що	5106 K: хто	5106 K: де	5106 K: це	5106 K: ось	5106 K: дивіться	5106 K: послухайте	5106 K: усе	5106 K: все
опитахте	60 K
опитування	5078 K дня:
опрос	4258 K дня:
оригинал	4291 K статьи опубликован
оригінал	5111 K статті опубліковано
оставьте	32 K первый
остались	73 K вопросы
отключите	4273 K его, чтобы	4273 K блокировщик	4273 K adblock
открихте	8 K
откройте	4220 K в
открыта	4253 K подписка
открыть	4172 K в
отпечатай	282 K
отпечатайте	282 K
отправить	4 K	4224 K
отправьте	4 K	4224 K
оформити	5071 K передплату
оформить	4253 K подписку
оценете	271 K
оцените	9 K	4212 K
оцініть	5033 K
още	256 K по темата	256 K новини:	283 K новини	329 K за:	329 K по темата:
""", 'п': """
партнер	4301 K материала	5122 K матеріалу	5122 K рубрики
партнерский	87 K материал:
партнерський	87 K матеріал:
партньор	340 K на статията	340 K на рубриката
партнёр	4301 K материала	4301 K рубрики
партнёрский	87 K материал:
первый	4223 K месяц за
перевод	4211 K выполнен	4211 K сделан	4256 K выполнен	4256 K сделан	4256 K осуществлён	4256 K подготовлен
передплата	5043 K за #	5043 K від #	5071 K на перше півріччя	5071 K на друге півріччя
передрук	69 K дозволено за	69 K дозволено з	69 K дозволено лише	69 K дозволений за	69 K вітається
перейти	4172 K в
переказ	5032 K
переклад	5032 K зроблено	5075 K виконано	5075 K зроблено	5075 K здійснено	5075 K підготовлено
перепечатка	69 K разрешена при	69 K разрешена с	69 K разрешена только	69 K приветствуется	69 K свободная	69 K материалов разрешена
пересказ	4211 K
перший	5043 K місяць за
питання	74 K до статті	5078 K дня:
по	90 K подписке	4192 K теме:
повече	256 K по темата:	283 K новини
повідомити	5055 K про помилку
повідомте	5055 K про помилку	5055 K нам про помилку
погляди	5030 K авторів
пограйте	5079 K:
подарете	282 K
подарите	4224 K
подарить	4224 K
подарувати	5044 K
подаруйте	5044 K
поддержать	4229 K
поддержи	82 K
поддержите	82 K	4229 K
поделитесь	4 K
поделиться	4 K
подкаст	328 K: как	328 K: така	328 K: защо	328 K: какво	328 K: кой	328 K: къде	328 K: това	328 K: вижте	328 K: чуйте	328 K: всичко	328 K: нощта	328 K: хората	328 K: ето	4286 K: как	4286 K: так	4286 K: почему	4286 K: что	4286 K: кто	4286 K: где	4286 K: это	4286 K: вот	4286 K: смотрите	4286 K: послушайте	4286 K: всё	4286 K: все	5106 K: як	5106 K: так	5106 K: чому	5106 K: що	5106 K: хто	5106 K: де	5106 K: це	5106 K: ось	5106 K: дивіться	5106 K: послухайте	5106 K: усе	5106 K: все
подкрепете	82 K	288 K
подкрепи	288 K
подобається	83 K
подписаться	4172 K в
подписка	4223 K за #	4223 K от #	4223 K за рубль	4253 K на первое полугодие	4253 K на второе полугодие
подписывайтесь	13 K	4229 K на
подпишись	13 K	4244 K на
подпишитесь	13 K	4172 K в	4229 K на	4244 K на нас
подробнее	4192 K:	4192 K в материале	4192 K - в	4192 K читайте в материале	4192 K об этом	4194 K по теме:	4194 K на тему:	4287 K о:
подробности	4192 K:
поділитися	4 K
поділіться	4 K
пожалуйста	29 K, соблюдайте	4273 K, отключите его	4273 K, отключите блокировщик
позиция	4209 K автора
позицията	268 K на автора
позиція	5030 K автора
познавате	67 K някого	67 K ли някого
пока	33 K нет комментариев
показать	4181 K контент	4181 K публикацию	4181 K содержимое
показвай	311 K винаги съдържание от	311 K съдържание от
показувати	5085 K завжди контент	5085 K завжди вміст	5085 K контент із	5085 K контент з	5085 K контент від	5085 K вміст із	5085 K вміст з	5085 K вміст від
показывать	4265 K всегда контент	4265 K контент из	4265 K контент с	4265 K контент от
полезна	271 K ли
помітили	8 K помилку
понравилась	9 K статья	83 K
понравилось	70 K	83 K
понравился	83 K
попитай	270 K
попитайте	270 K
попробовали	60 K
порадьте	5044 K
порекомендуйте	4224 K
последвайте	13 K	288 K
последние	4191 K новости о
послухати	2 K
послушать	2 K
поставте	5032 K запитання
похоже	4273 K, вы используете блокировщик	4273 K, у вас включён	4273 K, у вас включен
почитать	4192 K:
преведено	270 K с
преводът	270 K е
предложение	4262 K для читателей:	4262 K для подписчиков:
предпочитате	291 K да слушате
прежде	4245 K чем оставить комментарий	4245 K чем комментировать
препечатването	69 K е разрешено
препоръчай	282 K
приготовили	60 K
приготували	60 K
присоединяйтесь	13 K	57 K к #
присъединете	13 K се	57 K се към #
присъедини	57 K се към #
пришлите	4196 K новость
приєднуйтесь	13 K	57 K до #
приєднуйтеся	57 K до #
пробвахте	60 K ли
продовжується	5071 K передплата
продолжается	4253 K подписка	4253 K подписная кампания
пройдите	4192 K тест
пройдіть	5011 K тест
пропозиція	5082 K для читачів:	5082 K для передплатників:
прочетено	270 K от
прочетете	256 K още	256 K също
прочетохте	323 K # от #	323 K вече # от #
публикация	4181 K содержит данные
підписка	5043 K за #	5043 K від #
підписуйся	13 K
підписуйтесь	13 K	5050 K на
підпишіться	13 K	5050 K на
підсумок	5032 K
підтримайте	82 K	5050 K
підтримати	5050 K
""", 'р': """
работа	4215 K в "
радимо	5011 K прочитати:
разрешавай	311 K винаги съдържание от	311 K съдържание от
разрешать	4265 K всегда контент	4265 K контент из	4265 K контент с	4265 K контент от
разрешете	278 K
разреши	311 K винаги съдържание от	311 K съдържание от
разрешить	4181 K контент	4181 K показ	4181 K содержимое	4265 K всегда контент	4265 K контент из	4265 K контент с	4265 K контент от
распечатайте	4224 K
распечатать	4224 K
расскажите	60 K в
рассылка	4164 K "	4164 K:
редакция	4154 K работает благодаря вам	4154 K работает благодаря вашей	4154 K работает благодаря вашим
резюме	270 K
резюмето	270 K
рекламно	87 K съдържание:
рекомендуем	4192 K:	4194 K видео:
рекомендуємо	5011 K:
робота	5035 K в "	5035 K у "
роздрукувати	5044 K
роздрукуйте	5044 K
розкажіть	60 K у
розпочалася	5071 K передплата
розпочато	5071 K передплату
""", 'с': """
саммари	4211 K
свалете	14 K	278 K	303 K приложението
свежий	4214 K номер
свързани	256 K:
связаться	4196 K с автором
сигнализирайте	293 K за грешка
скачайте	14 K	4220 K в	4220 K из	4229 K приложение	4249 K приложение
скачать	14 K	4220 K в	4220 K на
скидка	4262 K для подписчиков:
скопировать	4224 K
скопируйте	4224 K
скопіювати	5044 K
скопіюйте	5044 K
следвайте	13 K ни	288 K
следите	13 K за	4172 K в
слухайте	5011 K:	5011 K також:
слухати	2 K
слушайте	4192 K:	4192 K также:
слушать	2 K
см	4192 K. также:
смотрите	4192 K также	4192 K:	4192 K	4192 K также:	4192 K видео:
соблюдайте	29 K
сообщения	28 K
сообщите	4234 K об ошибке	4234 K нам об ошибке
сообщить	4234 K об ошибке
сохраните	4224 K
сохранить	4224 K
спитайте	5032 K
споделете	4 K
сподели	4 K
сподобався	83 K
сподобалась	83 K
сподобалася	9 K	83 K
сподобалось	70 K
сподобалося	70 K	83 K
спонсор	4301 K материала	4301 K рубрики	5122 K матеріалу	5122 K рубрики
спонсорирано	340 K от
спробували	60 K
спросите	4211 K
спросить	4211 K
спільно	4999 K з компанією
станьте	32 K первым	32 K першим	4229 K подписчиком	4229 K соучастником	5050 K частиною спільноти	5050 K співучасником
статията	47 K може	270 K е преведена	270 K е прочетена	332 K е публикувана	340 K е създадена със съдействието на
статтю	47 K можна	5032 K перекладено	5075 K перекладено	5111 K вперше опубліковано	5111 K було вперше
стаття	5111 K вперше опублікована	5112 K
статью	47 K можно	4217 K можно
статья	4211 K переведена	4211 K озвучена	4212 K была	4214 K опубликована в	4256 K переведена	4291 K впервые опубликована	4291 K была впервые	4291 K первоначально	4292 K
стежте	13 K за
стислий	5032 K виклад	5032 K переказ	5075 K виклад
схоже	5093 K, ви використовуєте	5093 K, у вас увімкнено
съобщете	293 K за грешка
съобщи	293 K за грешка
сыграйте	4259 K:
""", 'т': """
тази	332 K статия е публикувана
також	5011 K читайте:
тб	5106 K: як	5106 K: так	5106 K: чому	5106 K: що	5106 K: хто	5106 K: де	5106 K: це	5106 K: ось	5106 K: дивіться	5106 K: послухайте	5106 K: усе	5106 K: все
текст	47 K можно	47 K можна	4211 K переведён	4211 K переведен	4211 K озвучен	4256 K переведён	4256 K переведен	4291 K впервые опубликован	4291 K был впервые	4291 K вышел в №	4291 K вышел в номере	5032 K перекладено	5032 K озвучено	5075 K перекладено	5111 K уперше опубліковано	5111 K вперше опубліковано	5111 K було вперше	5111 K вийшов у №	5111 K вийшов у номері
текстът	47 K може	268 K отразява	270 K е преведен
телефон	42 K редакции	42 K редакції	42 K на редакцията
тема	77 K закрыта
тему	77 K закрито
тест	4258 K дня:	5078 K дня:
това	53 K разследване	270 K резюме	270 K обобщение
този	332 K текст е публикуван
только	4262 K для подписчиков:
точка	4209 K зрения автора	5030 K зору автора	5030 K зору редакції
триває	5071 K передплата
тук	311 K има вградено съдържание от	311 K има съдържание от	311 K се намира вградено съдържание от	311 K се намира съдържание от	311 K вградено съдържание от	311 K съдържание от
тут	4265 K находится встроенный контент	4265 K находится встроенный пост	4265 K находится встроенный публикация	4265 K размещён встроенный контент	4265 K размещён встроенный пост	4265 K размещён встроенный публикация	4265 K размещен встроенный контент	4265 K размещен встроенный пост	4265 K размещен встроенный публикация	4265 K показан встроенный контент	4265 K показан встроенный пост	4265 K показан встроенный публикация	4265 K встроенный контент	4265 K встроенный пост	4265 K встроенный публикация	5085 K є вбудований контент	5085 K є вбудований допис	5085 K є вбудований публікація	5085 K є вбудований вміст	5085 K розміщено вбудований контент	5085 K розміщено вбудований допис	5085 K розміщено вбудований публікація	5085 K розміщено вбудований вміст	5085 K показано вбудований контент	5085 K показано вбудований допис	5085 K показано вбудований публікація	5085 K показано вбудований вміст	5085 K вбудований контент	5085 K вбудований допис	5085 K вбудований публікація	5085 K вбудований вміст
""", 'у': """
у	4273 K вас включён блокировщик	4273 K вас включен блокировщик	4277 K нас нет владельца	4277 K нас нет владельцев	4277 K нас нет акционеров	4277 K нас нет инвесторов	4277 K нас нет хозяев	4999 K партнерстві з компанією	5085 K цьому місці є вбудований контент	5085 K цьому місці є вбудований допис	5085 K цьому місці є вбудований публікація	5085 K цьому місці є вбудований вміст	5085 K цьому місці розміщено вбудований контент	5085 K цьому місці розміщено вбудований допис	5085 K цьому місці розміщено вбудований публікація	5085 K цьому місці розміщено вбудований вміст	5085 K цьому місці показано вбудований контент	5085 K цьому місці показано вбудований допис	5085 K цьому місці показано вбудований публікація	5085 K цьому місці показано вбудований вміст	5085 K цьому місці вбудований контент	5085 K цьому місці вбудований допис	5085 K цьому місці вбудований публікація	5085 K цьому місці вбудований вміст	5093 K вас увімкнено блокувальник	5097 K нас немає власника	5097 K нас немає власників	5097 K нас немає акціонерів	5097 K нас немає інвесторів	5097 K нас немає олігарха
увидели	8 K ошибку
удобнее	4232 K слушать
уперше	5111 K опубліковано в	5111 K опубліковано у	5111 K опубліковано на	5111 K надруковано в
усе	5107 K про:	5107 K за темою:
успейте	4253 K подписаться
установите	14 K	4249 K приложение
усі	28 K коментарі	5107 K матеріали за темою:	5107 K статті за темою:
утренняя	4164 K рассылка
""", 'ф': """
фотогалерея	4192 K:
""", 'х': """
хареса	9 K ли	70 K ли ви	83 K ли ви	271 K ли
харесахте	271 K ли
харесва	70 K ли ви	83 K ли ви
хотите	4231 K работать у нас	4231 K у нас работать	4231 K работать в нашей
хочете	5052 K працювати в нас	5052 K в нас працювати	5052 K працювати у нас
хочеш	5052 K працювати в нас
хочешь	4231 K работать у нас
""", 'ц': """
це	53 K розслідування
цей	5032 K переказ	5032 K короткий виклад	5032 K короткий переказ	5032 K стислий виклад	5075 K текст	5075 K матеріал	5112 K текст	5112 K матеріал
цю	5075 K статтю
ця	77 K тема закрита	5112 K стаття
""", 'ч': """
четете	256 K още
чети	256 K още
чи	5033 K була стаття	5033 K був матеріал	5033 K був переказ	5033 K був цей переказ	5033 K була ця	5033 K був цей	5033 K сподобалась	5033 K сподобалася	5033 K сподобався
читай	4244 K нас
читайте	13 K нас	14 K	4172 K в	4172 K нас в	4192 K также	4192 K также:	4192 K:	4192 K подробнее	4192 K еще	4192 K по теме:	4192 K подробнее:	4192 K материал	4192 K в материале	4194 K по теме:	4220 K нас без	4220 K без	4229 K	4229 K нас в	5011 K також	5011 K також:	5011 K:	5011 K ще	5011 K також на тему:	5011 K по темі:	5011 K також на тему	5050 K
читать	4172 K в	4192 K также	4192 K по теме:
что	34 K вы думаете	4192 K ещё почитать:
чтобы	4303 K отписаться от этой рассылки	4303 K отписаться от рассылки
чуйте	2 K	256 K:
""", 'щ': """
ще	33 K немає коментарів	5011 K за темою:
що	34 K ви думаєте
""", 'э': """
эта	77 K тема закрыта	77 K тема была автоматически закрыта	4256 K статья	4292 K статья
это	27 K резюме	53 K расследование	4211 K краткое содержание
этот	27 K пересказ	4181 K материал содержит	4211 K пересказ	4211 K краткий пересказ	4217 K материал можно	4217 K текст можно	4256 K текст	4256 K материал	4292 K текст	4292 K материал
эту	4217 K статью можно
""", 'я': """
як	5033 K вам стаття	5033 K вам матеріал
якщо	45 K ви знайшли	45 K ви помітили
""", 'є': """
є	73 K запитання
""", 'א': """
אהבתם	70 K	83 K	2301 K את
אולי	2318 K פספסתם:
אין	2289 K לשלוח תגובות	2289 K לפרסם תגובות	2362 K להעתיק תוכן	2362 K להעתיק את התוכן	2362 K לעשות שימוש בתכנים	2362 K לעשות שימוש בתוכן
אירעה	2358 K שגיאה
אל	2309 K תפספסו: הפעילו
אנא	2266 K הזינו כתובת מייל	2266 K הזינו כתובת אימייל
אני	2258 K רוצה לתמוך	2258 K רוצה להצטרף	2258 K רוצה לתרום
ארעה	2358 K שגיאה
""", 'ב': """
בואו	2302 K לעבוד איתנו
בחנו	2306 K את עצמכם
בשיתוף	2321 K המועצה	2321 K קרן
""", 'ד': """
דווחו	2301 K על
דף	99 K הבית >	99 K הבית '	99 K הבית "
""", 'ה': """
האזינו	2 K	2279 K:	2303 K לפודקאסט	2303 K לפרק
האם	9 K אהבתם	2301 K הכתבה	2301 K הסיכום	2301 K המידע
הדוא	2288 K"ל האדום
הדפדפן	2338 K שלך אינו	2338 K שלך לא
ההרשמה	2266 K בוצעה בהצלחה
הווידאו	2338 K אינו
הורידו	14 K	2271 K את האפליקציה	2308 K
הטור	2295 K המלא של
הטקסט	2363 K נוצר
היו	32 K הראשונים
הירשמו	2302 K לוובינר	2302 K לכנס שלנו
הכותב	2291 K הוא
הכותבים	2291 K הם
הכותבת	2291 K היא
הכנתם	60 K
הכתבה	2299 K תורגמה	2299 K נכתבה באופן אוטומטי	2301 K עניינה	2319 K ממשיכה	2362 K מוגנת	2363 K נכתבה	2363 K תורגמה	2371 K ממשיכה
המייל	42 K האדום
המשך	2319 K הכתבה	2371 K הכתבה
הסיכום	2299 K נכתב	2299 K נוצר	2363 K נוצר
הסרטון	2338 K אינו	2338 K לא
הפסקת	2270 K מעקב אחרי
הפעילו	2309 K התראות	2309 K את ההתראות
הפרסום	69 K מחדש מותר
הפרק	2303 K המלא זמין
הצביעו	2306 K בסקר
הצטרפו	57 K ל-#	57 K ליותר מ-#	2258 K לאלפי	2258 K לאלפי התומכים,	2258 K לאלפי התומכים שלנו	2261 K למנוי	2271 K לערוץ הטלגרם	2271 K לקבוצת הוואטסאפ	2271 K לקבוצת הווטסאפ	2285 K אלינו	2285 K לערוץ	2285 K לקבוצה	2285 K לקבוצת	2285 K לקבוצות	2285 K עכשיו	2285 K גם	2286 K	2302 K לצוות שלנו
הצטרפי	2258 K לאלפי
הקו	42 K החם של המערכת
הקשיבו	2303 K לפודקאסט
השתתפו	2306 K בסקר
התגובות	6 K
התוכן	2338 K אינו	2362 K מוגן
התחקיר	53 K הזה
התקציר	2299 K נכתב	2299 K הופק	2299 K נוצר
התרגום	2363 K נעשה
""", 'ח': """
חודש	2314 K ראשון ב
""", 'י': """
יש	73 K שאלות	2266 K להזין כתובת מייל תקינה	2288 K לכם מידע	2288 K לכם סיפור	2288 K לך מידע	2288 K לך סיפור
""", 'כ': """
כבר	2261 K מנויים	2261 K מנוי
כדי	2314 K לקרוא את	2342 K לצפות בתוכן	2342 K להציג את התוכן
כל	2285 K החדשות
כתבות	2295 K נוספות מאת	2295 K נוספות של	2318 K נוספות:
כתובת	2266 K המייל לא תקינה	2266 K הדואר האלקטרוני אינה	2266 K המייל אינה תקינה	2266 K המייל אינה חוקית	2266 K האימייל אינה תקינה	2266 K האימייל אינה חוקית
""", 'ל': """
לא	2261 K מנויים
להאזנה	2303 K לכתבה	2303 K לפודקאסט
להורדת	2308 K
להמשך	2314 K קריאה
לכל	2291 K הכתבות של	2295 K הכתבות של	2295 K כתבות	2295 K המאמרים של	2318 K הכתבות:
לכתבה	2279 K המלאה
לכתבות	2318 K נוספות:
לעדכונים	2285 K נוספים	2285 K
לעקוב	2270 K אחרי הכותב
לערוץ	2271 K הטלגרם
לפניות	2288 K לכתב	2288 K לכתבת
לפרק	2303 K המלא
לצפייה	2303 K בסרטון	2303 K בווידאו	2303 K במשדר	2342 K בתוכן
לקבוצת	2271 K הווטסאפ	2285 K הוואטסאפ	2285 K הווטסאפ
לקבלת	2285 K עדכונים
לקריאה	2279 K נוספת	2279 K נוספת:	2314 K מלאה
לקריאת	2314 K הכתבה המלאה
לרכישת	2261 K מנוי	2261 K מינוי	2302 K כרטיסים לכנס	2302 K כרטיסים לחצו	2302 K כרטיסים לאירוע
לתמיכה	2258 K חודשית
""", 'מ': """
מאמרים	2295 K נוספים מאת
מה	34 K דעתכם	2306 K דעתכם? הצביעו
מוגש	2321 K בשיתוף
מיון	2289 K תגובות
מייל	2288 K אדום
מיין	2289 K לפי
מכירים	67 K מישהו	67 K מישהי
מנוי	2261 K קיים
מנויים	2261 K? התחברו	2261 K?
מעקב	2270 K אחרי הכותב	2270 K אחר הכותב	2270 K אחרי כתב
מצאתם	8 K טעות
משהו	2358 K השתבש
""", 'נ': """
נא	2266 K להזין כתובת מייל תקינה	2266 K להזין כתובת אימייל
נותרו	2330 K # תווים
ניסיתם	60 K
נכתב	2299 K בסיוע
נפלה	45 K טעות
נרשמת	2266 K בהצלחה
נתקלתם	2288 K במשהו	2288 K בטעות
""", 'ס': """
סדר	2289 K תגובות
סינון	2289 K תגובות
ספרו	60 K לי
סרטון	2338 K זה אינו
""", 'ע': """
עדיין	2261 K לא מנויים
עוד	2279 K בנושא:	2295 K כתבות של	2318 K במדור:	2318 K כתבות:
עמוד	2359 K # מתוך #
ענו	2306 K על הסקר	2306 K על הסקר:	2306 K על החידון
עקבו	13 K אחרינו	2270 K אחרי הכותב	2285 K אחרינו	2286 K אחרי
""", 'פ': """
פורסם	2326 K לראשונה ב
פרסומת	2319 K
""", 'צ': """
צילום	2326 K: רויטרס	2326 K: אי	2326 K: ap	2326 K: afp	2326 K: shutterstock	2326 K: שאטרסטוק	2326 K: getty	2326 K: פלאש	2326 K: דובר	2326 K: באדיבות	2326 K: לע"מ
צילומים	2326 K: באדיבות
צפו	2279 K:	2279 K גם	2303 K בסרטון	2303 K בתיעוד	2303 K בווידאו	2303 K בכתבה
""", 'ק': """
קבלו	2270 K התראות על כתבות	2309 K התראות	2309 K עדכונים על	2309 K עדכונים לנייד
קו	42 K חם למערכת
קרא	2279 K גם	2279 K גם:
קראו	2279 K גם	2279 K גם:	2279 K עוד
""", 'ר': """
ראיתם	45 K טעות
ראשי	99 K >
רוצים	2285 K להיות	2285 K לקבל
""", 'ש': """
שאלות	73 K
שחק	2332 K עכשיו:
שחקו	2332 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2289 K שיכללו
תודה	2266 K שנרשמתם
תווים	2330 K נותרו	2330 K שנותרו
תוכן	2321 K שיווקי בשיתוף	2339 K מוטמע	2339 K זה מגיע	2339 K חיצוני	2339 K זה מוצג	2363 K זה נוצר
תורגם	2299 K באופן אוטומטי
תמונה	2359 K # מתוך #	2359 K # / #
תמונות	2326 K: באדיבות
תמכו	82 K	2258 K בנו,	2258 K בנו היום	2312 K	2313 K בעבודתנו	2313 K בעיתונות עצמאית	2313 K בעיתונות חופשית	2313 K בנו עכשיו	2313 K בנו היום
תקציר	2299 K שנכתב
""", 'ا': """
ابرز	153 K النقاط بالذكاء
اجعل	138 K
احجز	155 K تذكرتك	155 K مقعدك
احجزوا	155 K تذاكركم
احصل	166 K علي تطبيق
اخبروني	60 K في التعليقات
اختبر	160 K معلوماتك	160 K نفسك
ادامه	1848 K اين مطلب	1848 K مطلب مخصوص	1848 K اين خبر	1904 K مطلب	1904 K خبر
ادعم	82 K	169 K
ادعمنا	104 K ولو
ادعموا	82 K	169 K
اذا	183 K كانت لديك معلومات	183 K كان لديك معلومات	183 K كانت لديكم معلومات	183 K كان لديكم معلومات
ارسل	143 K لنا صورك	143 K لنا قصتك	143 K لنا معلومات	143 K لنا علي	143 K لنا عبر
ارسلوا	143 K لنا علي	143 K لنا عبر	143 K لنا صوركم	143 K لنا قصصكم	143 K الينا علي	143 K الينا عبر	143 K الينا صوركم
از	1797 K روزنامهنگاري مستقل حمايت	1851 K دست ندهيد:
اسال	153 K الذكاء
استغرق	53 K هذا التحقيق	53 K هذا
استفاده	1895 K از مطالب
استمرارنا	104 K مرهون بدعمكم	104 K مرهون	104 K بدعمكم
استمع	2 K الي	2 K	158 K الي
استمعوا	158 K الي
اشتباه	45 K ديديد
اشتباهي	45 K
اشتراك	1848 K يكماهه:	1848 K ماهانه:	1848 K سالانه:	1848 K يكساله:	1848 K سهماهه:
اشترك	140 K في	141 K في قناة	171 K
اشتركوا	138 K في	171 K
اضف	138 K	145 K تعليقك	145 K تعليقا علي	145 K تعليقا جديدا
اطلاعات	1837 K خود را بسنجيد
اعادة	69 K النشر مسموحة	180 K النشر
اعجبك	70 K	83 K
اعد	153 K هذا الملخص	221 K هذا الملخص
اعلان	176 K
افزودن	1855 K به سبد
اقرا	132 K ايضا	132 K ايضا:	132 K المزيد:	132 K:	132 K المزيد	175 K كذلك:	175 K ايضا-
اكنون	1865 K بازي كنيد:
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
انتشار	1895 K مطالب
انتقل	134 K الي المحتوي
انشئ	182 K حسابا	182 K حسابك
انضم	57 K الي #	140 K الي	141 K الي قناة
انضموا	57 K الي #	139 K الي
اهم	153 K النقاط بالذكاء
ايا	1831 K اين	1831 K خطايي
ايميل	1801 K معتبر وارد	1801 K وارد شده معتبر
اين	53 K گزارش	1831 K	1848 K مطلب مخصوص	1848 K مطلب ويژه	1848 K محتوا مخصوص	1848 K محتوا ويژه مشتركان	1851 K مطلب را هم بخوانيد:	1870 K ويدئو در	1870 K ويديو در	1870 K محتوا در	1871 K محتوا از	1895 K مقاله تحت	1896 K متن	1896 K مقاله	1896 K خلاصه	1896 K ترجمه	1896 K خبر
اينجا	1851 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	146 K وكاتب
بازنشر	69 K با ذكر	1895 K
بازگشت	1814 K به بالا
بالصور	218 K..
بالفيديو	218 K..
ببينيد	1813 K:
بخوانيد	1813 K:
بدعمكم	104 K نستمر
بدون	1797 K كمك خوانندگان
براي	1848 K خواندن متن كامل	1848 K خواندن ادامه	1848 K مطالعه متن كامل	1848 K ادامه خواندن	1848 K دسترسي به متن كامل	1874 K ديدن اين محتوا	1874 K مشاهده اين محتوا	1874 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1831 K اين
بيشتر	1813 K بخوانيد	1813 K بخوانيد:	1813 K ببينيد	1815 K بخوانيد:	1851 K بدانيد:
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
تصوير	1892 K # از #
تعداد	1863 K كاراكتر باقيمانده
تعرف	67 K شخصا
تلفن	42 K تحريريه
تم	153 K اعداد هذا	153 K انشاء هذا	153 K تلخيص هذا	156 K انشاء الملخص	221 K انشاء هذا	221 K اعداد هذا	221 K تلخيص هذا	221 K توليد هذا	221 K انشاء هذه	221 K انشاء الملخص	221 K انشاء النص
تماس	1826 K با نويسنده
تمت	153 K ترجمة هذا	153 K الترجمة	221 K كتابة هذا	221 K ترجمة هذا
""", 'ث': """
ثبت	1855 K نام در كارگاه
ثبتنام	1855 K در كارگاه
""", 'ج': """
جدول	1823 K امروز را	1823 K را حل كنيد
جرب	171 K
جربوا	171 K
""", 'ح': """
حامي	1797 K ما شويد	1797 K ما باشيد
حدث	215 K خطا
حقوق	180 K النشر	180 K الطبع
حمل	14 K	115 K التطبيق من	115 K التطبيق الان	166 K تطبيق	166 K تطبيقنا	166 K الان
حملوا	14 K	166 K
""", 'خ': """
خانه	99 K >	99 K '	99 K "
خبرنگار	1826 K:
خريد	1855 K انلاين كتاب	1855 K انلاين بليت	1855 K كتاب از فروشگاه	1855 K كتاب از سايت
خط	42 K البلاغات في غرفة الاخبار	42 K مستقيم تحريريه
خطايي	1891 K رخ داد
خلاصات	153 K مولدة
خلاصة	153 K بالذكاء
خوشتان	70 K امد
""", 'د': """
دانش	1837 K خود را
در	1813 K اين باره بخوانيد	1823 K نظرسنجي شركت كنيد	1837 K اين نظرسنجي	1837 K نظرسنجي ما	1837 K نظرسنجي	1851 K همين زمينه:	1851 K همين رابطه:
درست	60 K كرديد
""", 'ر': """
رابط	138 K قناتنا
رد	1814 K شدن از پربينندهترينها	1814 K شدن از پربيننده ترين ها
ردشدن	1814 K از پربينندهترينها
رفتن	1814 K به محتوا	1814 K به محتواي اصلي
""", 'س': """
ساعدنا	160 K علي تحسين
ساعدونا	160 K علي تحسين
ساند	169 K
ساهم	104 K ولو	104 K في استمرارنا
ساهموا	104 K ولو	104 K في استمرارنا
سجل	155 K الان في	155 K الان لحضور	182 K مجانا
سجلوا	155 K الان في	182 K مجانا
سوالي	73 K داريد
سودوكو	1823 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	161 K في الاستبيان
شاركنا	143 K قصتك	160 K رايك
شاركوا	4 K
شاركونا	143 K قصصكم	160 K رايكم
شاهد	132 K ايضا	132 K:	132 K ايضا:	158 K الفيديو اعلاه	175 K ايضا-	218 K بالصور
شاهدوا	158 K
شما	1837 K چه فكر ميكنيد
شماره	42 K تحريريه
""", 'ص': """
صحافي	146 K متخصص في	146 K وكاتب
صحفي	146 K متخصص في	146 K وكاتب
صفحة	216 K # من #
صفحه	99 K اصلي >	99 K اصلي "	99 K نخست >	99 K نخست "	1892 K # از #
صوت	160 K الان:
صوتوا	160 K الان
صورة	216 K # من #	216 K # / #
""", 'ط': """
طالع	175 K ايضا:
""", 'ع': """
عدد	186 K الاحرف المتبقية
عذرا	215 K، حدث خطا
عضويت	1801 K شما در خبرنامه
عكاس	1826 K:
عكس	1892 K # از #
""", 'ف': """
في	175 K السياق ذاته:	175 K السياق نفسه:	175 K هذا السياق:
""", 'ق': """
قبلا	1848 K مشترك شدهايد	1848 K مشترك شده ايد	1848 K عضو شدهايد	1848 K ثبت نام كردهايد
قد	132 K يهمك:	175 K يهمك ايضا:
قم	166 K بتحميل	166 K بتنزيل
""", 'ك': """
كاتب	146 K وصحفي	146 K وصحافي	146 K وباحث	146 K ومحلل	146 K واكاديمي	146 K صحفي
كاتبة	146 K وصحفية	146 K وصحافية	146 K وباحثة	146 K صحفية
كاراكترهاي	1863 K باقيمانده
كتب	221 K هذا المقال	221 K هذا النص
كد	1826 K خبر:	1826 K خبر :
كسي	67 K را ميشناسيد
كن	32 K اول	104 K داعما	145 K اول من يعلق
كپيبرداري	1895 K
""", 'ل': """
لا	145 K تعليقات بعد	145 K توجد تعليقات بعد	145 K يوجد تعليقات بعد	145 K توجد تعليقات حتي الان	145 K توجد تعليقات علي هذا	180 K يسمح باعادة
لتصلك	140 K
لديك	108 K اشتراك	108 K حساب	108 K حساب بالفعل	182 K حساب
لديكم	73 K اسئلة
لطفا	1801 K ايميل معتبر	1801 K يك ايميل معتبر	1874 K جاوااسكريپت
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
ما	13 K را	34 K رايك	1797 K را به يك قهوه	1797 K را به قهوه	1797 K مستقل هستيم و بدون كمك	1797 K مستقليم و بدون كمك
متاح	115 K علي app store	115 K علي google play	115 K علي متجر ابل	115 K علي متجر غوغل	115 K علي متجر جوجل
مترجم	1826 K:
متصفحك	193 K لا	193 K لا يدعم
متوفر	115 K علي app store	115 K علي google play	115 K علي اب ستور	115 K الان علي app store	115 K الان علي google play	115 K علي متجر ابل	115 K علي متجر غوغل	115 K علي متجر جوجل
محتواي	1871 K جاسازيشده از	1871 K خارجي از
محتوي	194 K مضمن من	194 K خارجي من
مرتبط	1815 K:
مرورگر	1870 K شما
مشترك	108 K بالفعل	108 K بالفعل؟	1848 K هستيد؟ وارد
مشكلي	1891 K پيش امد
مصيتم	8 K
مطالب	1813 K مرتبط:
معماي	1823 K امروز را
ملخص	153 K بالذكاء	153 K المقال بالذكاء	156 K من انشاء الذكاء
منبع	1826 K:	1826 K :
مواضيع	132 K ذات صلة:	175 K متعلقة:
""", 'ن': """
نبذة	146 K عن الكاتب
نزل	14 K	166 K تطبيق	166 K تطبيقنا
نزلوا	166 K
نستمر	104 K بدعمكم
نشر	220 K هذا المقال اولا	220 K هذا المقال لاول مرة
نظر	1831 K شما درباره
نظرات	6 K
نظرسنجي	1837 K:
نقل	69 K مطالب با ذكر	1895 K مطالب
نهاية	134 K الاكثر قراءة
نويسنده	1797 K را به يك قهوه	1826 K:	1826 K :
نويسههاي	1863 K باقيمانده
""", 'ه': """
هاتف	42 K هيئة التحرير
هذا	153 K الملخص	153 K النص	156 K الصوت تم انشاؤه	193 K الفيديو غير	193 K المحتوي غير	194 K المحتوي مقدم	194 K المحتوي من	220 K المقال محمي	220 K المحتوي محمي
هذه	153 K الترجمة
هل	8 K لاحظت	9 K اعجبك	45 K وجدت	60 K جربت	60 K جربتم	60 K جربتها	67 K تعرف شخصا	70 K اعجبك	73 K لديك اسئلة	83 K اعجبك	108 K انت مشترك	108 K لديك حساب	108 K لديك اشتراك	143 K لديك معلومات	143 K لديكم معلومات	143 K لديك قصة	143 K لديكم قصة	154 K كان هذا	154 K كانت هذه	154 K وجدت هذا	154 K اعجبك هذا	154 K اعجبتك هذه	162 K وجدت خطا	162 K لاحظت خطا	162 K وجدتم خطا
همچنين	1813 K بخوانيد	1813 K بخوانيد:	1851 K ببينيد:
""", 'و': """
واتساب	42 K هيئة التحرير
واصل	176 K القراءة
وجدت	8 K خطا
وجدتم	45 K
ويدئو	1815 K:
ويديو	1815 K:	1815 K |
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
پادكست	1815 K:
پايان	1814 K پربينندهترينها
پرش	1814 K به محتوا
""", 'گ': """
گزارش	1815 K تصويري:	1826 K:	1831 K خطا
""", 'अ': """
अगली	2405 K स्लाइड
अभी	2448 K खेलें:
""", 'आ': """
आज	2415 K का सुडोकू	2415 K का क्विज खेलें
आप	13 K हमें
आपका	2453 K ब्राउजर
आपको	2425 K यह	2425 K ये
आपने	60 K बनाया
आर्थिक	2389 K सहयोग करें
""", 'इ': """
इनपुट	2417 K-	2417 K:	2417 K -	2417 (K
इस	53 K पडताल	53 K रिपोर्ट
इसे	2404 K भी पढें	2404 K भी पढें:	2439 K भी पढें-	2439 K भी देखें:
""", 'ई': """
ईमेल	2432 K पता मान्य नहीं
""", 'ए': """
एक	2470 K त्रुटि हुई
एजेंसी	2417 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2404 K पढें:	2439 K भी पढें:
""", 'क': """
कंटेंट	2405 K पर जाएं
कुछ	2470 K गलत हो गया
कृपया	2432 K मान्य ईमेल	2432 K सही ईमेल
केवल	2435 K # रुपये में
कोई	45 K गलती	73 K सवाल	2470 K त्रुटि हुई
क्या	60 K आपने बनाया	60 K आपने यह	67 K आप किसी को जानते	2425 K यह	2425 K आपको
क्विज	2415 K खेलें
""", 'ख': """
खबर	2425 K में कोई	2481 K विज्ञापन के
""", 'छ': """
छोडकर	2405 K सबसे अधिक पढी	2405 K ये भी पढें	2405 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2417 K:
""", 'त': """
तस्वीर	2471 K #/#
""", 'द': """
देखें	2404 K:	2404 K वीडियो
""", 'न': """
न्यूजरूम	42 K हेल्पलाइन	42 K हॉटलाइन
न्यूजलेटर	2432 K के लिए धन्यवाद
""", 'प': """
पढिए	2439 K:
पढें	2404 K:	2439 K-
पसंद	70 K आया
पिछली	2405 K स्लाइड
पेज	2471 K #/#	2471 K # / #
पोल	2415 K में हिस्सा
""", 'फ': """
फोटो	2471 K #/#
""", 'भ': """
भाया	70 K?
भाषा	2417 (K
""", 'म': """
मात्र	2435 K # रुपये में
मुख्य	2405 K सामग्री पर जाएं
""", 'य': """
यह	2404 K भी पढें	2404 K भी पढें:	2404 K भी देखें:	2417 (K लेखक के	2425 K खबर आपको	2439 K भी पढें-	2439 K भी पढें -	2453 K वीडियो आपके	2453 K सामग्री आपके	2456 K सामग्री देखने के लिए	2456 K वीडियो देखने के लिए	2474 K लेख कॉपीराइट	2474 K सामग्री कॉपीराइट	2475 K लेख	2475 K खबर	2475 K अनुवाद	2475 K सारांश	2475 K सामग्री
ये	2404 K भी पढें	2404 K भी पढें:	2417 (K लेखक के	2439 K भी पढें-	2439 K भी देखें:
""", 'ल': """
लेख	2481 K विज्ञापन के
लेखक	2417 K के बारे में	2417 (K	2417 K वरिष्ठ पत्रकार हैं	2417 K स्वतंत्र पत्रकार हैं
लेखिका	2417 K के बारे में	2417 (K	2417 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2481 K के बाद
वीडियो	2456 K देखने के लिए
""", 'श': """
शेष	2446 K अक्षर
""", 'स': """
संबंधित	2404 K:	2439 K खबर:	2439 K खबरें:
सदस्यता	2432 K लेने के लिए धन्यवाद
सबसे	2405 K अधिक पढी गईं समाप्त
सब्सक्राइब	2432 K करने के लिए धन्यवाद	2432 K करने के लिए शुक्रिया
सर्वाधिकार	2474 K सुरक्षित
सर्वे	2415 K में हिस्सा
सामग्री	2405 K पर जाएं	2405 K को स्किप करें
सिर्फ	2435 K # रुपये में
स्वतंत्र	2389 K पत्रकारिता को समर्थन	2389 K पत्रकारिता का समर्थन	2389 K पत्रकारिता का साथ
""", 'ह': """
हम	2389 K किसी कॉरपोरेट	2389 K किसी कॉर्पोरेट	2389 K कॉरपोरेट या सरकार	2389 K न किसी कॉरपोरेट	2389 K किसी सरकार या
हमारा	14 K
हमारी	2389 K पत्रकारिता का समर्थन	2389 K पत्रकारिता को सहयोग	2389 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2389 K किसी कॉरपोरेट	2389 K सहयोग करें
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
กด	13 Kติดตาม	4773 Kติดตาม	4773 Kไลก์
""", 'ข': """
ขอ	4776 Kบคุณภาพจาก	4776 Kบคุณข้อมูลจาก
ข่	4769 Kาวที่เกี่ยวข้อง:	4776 Kาวโดย	4782 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4782 Kิป:
คุ	4779 Kณรู้สึกอย่างไรกับ	4779 Kณคิดอย่างไรกับ
""", 'ง': """
งา	53 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4782 Kคลิป:	4782 Kคลิป :
""", 'ซ': """
ซื	4780 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4769 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4773 Kดตามช่อง	4773 Kดตามเรา	4773 Kดตามข่าว	4791 Kดตามอ่านข่าวอื่นๆ	4791 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4778 Kม ai
""", 'ท': """
ทด	4780 Kสอบความรู้ของคุณเกี่ยวกับ	4780 Kสอบความรู้ของคุณ:
ทำ	4780 Kแบบสำรวจสั้น
ที	4776 K่มา:	4776 K่มา :
""", 'บ': """
บท	4778 Kความนี้ใช้ ai	4778 Kสรุปนี้	4778 Kความนี้แปล	4778 Kความนี้เรียบเรียง	4779 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4778 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4776 K้เขียน:	4776 K้เขียน :
""", 'พ': """
พบ	45 Kข้อผิดพลาด	45 Kคำผิด	4779 Kข้อผิดพลาดในบทความ
พื	4792 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4780 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4776 Kพ:	4816 Kพที่ # จาก #	4816 Kพ # จาก #
""", 'ม': """
มี	73 Kคำถาม
""", 'ร': """
ร่	4780 Kวมโหวต:	4780 Kวมโหวต :	4780 Kวมทำแบบสำรวจ	4780 Kวมสนุกตอบคำถาม	4780 Kวมสนุกลุ้น	4787 Kวมสนับสนุน
ร้	4795 Kองทุกข์	4795 Kองเรียน
""", 'ล': """
ลง	4780 Kทะเบียนเข้าร่วมสัมมนา	4780 Kทะเบียนเข้าร่วมงานได้ที่	4780 Kทะเบียนเข้าร่วมงานฟรี
ลอ	60 Kงทำแล้ว
""", 'ส': """
สน	4787 Kับสนุน
สร	4778 Kุปโดย	4778 Kุปข่าวด้วย	4778 Kุปนี้	4778 Kุปข่าวโดย	4779 Kุปนี้มีประโยชน์
สา	4795 Kยด่วนข่าว	4795 Kยด่วนทีมข่าว
ส่	4795 Kงข่าว
""", 'ห': """
หน	99 K้าแรก >	99 K้าแรก '	4816 K้า # จาก #
""", 'อ': """
อ่	4769 Kานเพิ่มเติม:	4769 Kานต่อ:	4769 Kานข่าวต้นฉบับ:	4769 Kานเพิ่มเติม	4769 Kานประกอบ:	4782 Kานข่าวเพิ่มเติม:	4782 Kานข่าวเพิ่มเติม	4782 Kานข่าวที่เกี่ยวข้อง:	4782 Kานข่าว:	4782 Kานเรื่องอื่น:	4791 Kานข่าวต้นฉบับได้ที่	4791 Kานบทความอื่นๆ	4791 Kานรายละเอียดเพิ่มเติมได้ที่	4791 Kานข่าวอื่นๆ ที่	4791 Kานข่าวอื่นๆ ได้	4791 Kานข่าวอื่นๆ เพิ่ม	4791 Kานข่าวอื่นๆ ใน
อ้	4776 Kางอิง:
""", 'เ': """
เก	4776 Kี่ยวกับผู้เขียน
เข	4773 K้าร่วมช่อง
เน	4778 Kื้อหานี้สร้าง	4792 Kื้อหาสปอนเซอร์	4792 Kื้อหาโฆษณา	4792 Kื้อหาสนับสนุนโดย	4804 Kื้อหานี้มาจาก
เพ	4773 Kิ่มเพื่อน
เร	4776 Kื่อง:	4776 Kื่อง :	4776 Kื่องและภาพ
""", 'แ': """
แจ	4779 K้งแก้ไขข่าว	4795 K้งเบาะแส	4795 K้งข่าว
แช	4 Kร์
แป	4778 Kลโดย
แอ	4773 Kดไลน์
""", 'โ': """
โฆ	4792 Kษณา -
""", 'ใ': """
ให	4779 K้คะแนนบทความ
""", 'ไ': """
ไม	4773 K่พลาดทุกข่าวสาร	4773 K่พลาดข่าว
""", 'ả': """
ảnh	5163 K:	5221 K #/#	5221 K # / #
""", 'ủ': """
ủng	5163 K hộ tác giả	5184 K hộ
""", 'あ': """
あな	34 Kたはどう
あわ	2970 Kせて読みたい	2970 【Kせて読みたい】	2970 Kせて読みたい:
""", 'こ': """
こち	2970 Kらもおすすめ	2970 Kらもおすすめ:	3006 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	27 K要約は	53 K調査報道	53 K取材	74 K記事について質問	77 Kトピックはクローズ	77 Kトピックは閉じ	2980 K記事を書いた人	2980 K記事の筆者	2985 K要約はai	2985 K要約は、ai	2985 K要約は役に立ち	2985 ※K要約	2985 K記事の翻訳	2985 K記事の要約	2985 K記事はai	2985 K翻訳	2985 K見出しはai	2987 K動画はお住まいの地域	2987 K動画は、お住まいの地域	2987 K動画は現在ご利用	2987 K動画はご覧いただけません	2987 K動画は再生できません	2987 K動画は公開を終了	2997 K記事は	2997 K記事の誤り
""", 'ご': """
ご意	42 K見・情報提供は	2962 K見・ご感想
ご質	73 K問は
""", 'ま': """
まだ	33 Kコメント
""", 'も': """
もっ	2970 Kと見る:	3006 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3039 Kーが発生しました
""", 'オ': """
オリ	3006 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	28 Kントは	28 Kントの内容
""", 'ト': """
トッ	99 Kプ＞	99 Kプページ＞	99 Kプ>	99 Kプ >	99 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	2987 Kーヤーを読み込	3011 【Kゼント】	3011 Kゼント応募
""", 'ペ': """
ペー	3040 Kジ#/#
""", 'ホ': """
ホー	99 Kム＞	99 Kム>	99 Kム >	99 Kム '
""", 'メ': """
メー	2942 Kルアドレスの形式が	2942 Kルアドレスが正しくありません
""", '一': """
一覧	3006 【K】
""", '下': """
下載	14 K	5264 Kapp	5264 K應用程式
下载	14 K	5264 Kapp	5264 K应用
""", '以': """
以上	5307 K内容由ai
以下	5375 K内容由ai
""", '作': """
作っ	60 Kてみ
作者	5300 K:	5300 (K	5300 K係	5300 K为	5300 K為
""", '你': """
你做	60 K了吗
你可	5282 K能會喜歡:	5332 K能想看:
你有	5293 K线索
你覺	5309 K得這篇
你觉	5309 K得这篇
你认	67 K识
你试	60 K过
""", '來': """
來源	5300 K:
""", '允': """
允许	69 K转载
""", '內': """
內容	5307 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5271 K微信公众号	5271 K官方微信
""", '内': """
内容	5307 K由ai
""", '再': """
再生	2991 K速度
""", '写': """
写真	2970 【K】	2970 K:	2972 K特集:	3006 【Kを見る】	3006 【Kギャラリー】	3040 K #/#	3040 K#/#	3040 K # / #
""", '出': """
出典	2980 K:
出现	5371 K问题
出錯	5371 K了
出错	5371 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3006 【K】	3006 Kの記事:
""", '剩': """
剩余	5342 K字数
剩餘	5342 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5291 K	5327 K
""", '動': """
動画	2970 【K】	2972 K:	2972 【K】	2987 Kプレーヤーを読み込	2987 Kプレイヤーを読み込	3006 【Kを見る】
""", '升': """
升級	5327 K
升级	5327 K
""", '原': """
原文	5331 K刊于	5331 K刊於
""", '参': """
参与	5311 K我们的
参考	70 Kになった	2970 K:
""", '參': """
參與	5311 K我們的
""", '发': """
发现	8 K错误	45 K文章	45 K有误	5310 K错误
发生	5371 K错误
""", '取': """
取材	2980 K・文	2980 K・執筆
""", '另': """
另请	5282 K参阅
""", '可': """
可以	5292 K在x上
可自	69 K由转载
""", '合': """
合わ	2970 Kせて読みたい:
合成	2987 K音声で読み上げ	2987 K音声による読み上げ
""", '同': """
同场	5282 K加映:
同場	5282 K加映:
""", '問': """
問問	5307 K我們的ai
問題	3039 Kが発生しました
""", '喜': """
喜欢	70 K这篇	5250 K作者	5250 K这篇文章
喜歡	70 K這篇	5250 K作者	5250 K這篇文章
""", '執': """
執筆	2980 K:	2980 K/
""", '報': """
報名	5315 K參加
""", '填': """
填写	5311 K问卷
填寫	5311 K問卷
""", '如': """
如发	5310 K现
如有	5293 K线索	5293 K線索	5302 K新聞線索,	5302 K新聞線索請
如果	5293 K您有相关线索	5293 K你掌握	5293 K您掌握	5299 K您有
如發	5310 K現
""", '官': """
官方	5271 K微信:	5271 K微信公众号:
""", '審': """
審校	5300 K:
""", '对': """
对本	74 K文有疑问
""", '广': """
广告	87 K:	87 【K】
""", '広': """
広告	87 K:	87 【K】
""", '廣': """
廣告	87 (K)
""", '延': """
延伸	5282 K閱讀	5282 K阅读	5282 K閱讀:	5282 【K閱讀】	5285 【K閱讀】	5285 【K阅读】	5332 K阅读:
""", '开': """
开启	5264 K通知	5264 K推送通知
""", '引': """
引用	2980 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5285 K/	5332 K:
影音	5285 K/	5285 【K】	5332 K:
""", '役': """
役に	70 K立った
""", '往': """
往下	5332 K看更多:
""", '微': """
微信	5264 K扫	5271 K公众号:
""", '您': """
您对	5309 K这篇文章
您對	5309 K這篇文章
您有	5293 K线索
您的	28 K评论
您覺	5309 K得這篇
您觉	5309 K得这篇
您认	67 K识
您试	60 K过
""", '情': """
情報	42 K提供は編集部
""", '感': """
感謝	5261 K您的訂閱
感谢	5261 K您的订阅
""", '打': """
打开	14 K	5264 K微信
打賞	5250 K作者
打赏	5250 K作者
""", '扩': """
扩展	5282 K阅读:
""", '扫': """
扫一	5264 K扫
扫描	5264 K二维码关注	5291 K
扫码	5291 K
""", '投': """
投票	5311 K:
投稿	28 Kは
""", '报': """
报名	5315 K参加
报料	42 K热线	42 K电话	42 K微信	42 K请
""", '按': """
按讚	5291 K追蹤
""", '掃': """
掃一	5264 K掃
""", '採': """
採訪	5300 K撰文:
""", '推': """
推荐	5282 K阅读	5282 K阅读:	5285 K阅读:
推薦	5282 K閱讀:	5285 K閱讀:
""", '提': """
提供	2980 K:
""", '摘': """
摘要	5307 K由
""", '撰': """
撰文	5300 K:
撰稿	5300 K:
""", '支': """
支持	5325 K
""", '收': """
收听	2 K	5320 K我们的播客	5320 K我们的节目
收聽	2 K	5320 K我們的播客	5320 K我們的節目
""", '文': """
文/	2980 K
文:	2980 K
文・	2980 K
文字	2991 Kサイズ	2991 Kの大きさ
文章	45 K有误	5300 K来源:	5310 K有误	5310 K有誤
""", '新': """
新聞	42 K爆料	5293 K線索
新闻	42 K热线	42 K报料	42 K爆料	5293 K线索热线	5293 K线索
""", '暂': """
暂无	33 K评论
""", '更': """
更多	5282 K:	5282 K新聞:	5282 K內容:	5282 【K新聞】	5282 K相關	5282 K阅读:	5282 K報導:	5282 K报道:	5285 【K新聞】	5285 【K新闻】	5331 K精彩内容	5331 K精彩內容	5331 K内容请	5331 K內容請	5331 K资讯请	5331 K資訊請	5331 K资讯,请	5331 K資訊,請
""", '最': """
最初	32 Kのコメント
""", '有': """
有効	2942 Kなメールアドレスを
有問	73 K題
有料	5293 K要爆
有疑	73 K问
有问	73 K题
""", '未': """
未经	5374 K授权不得转载	5374 K许可不得转载
""", '本': """
本主	77 K题已关闭
本内	5307 K容由ai
本图	5375 K片由ai
本报	42 K热线
本摘	5307 K要
本文	5300 (K作者	5300 K作者	5307 K摘要	5307 K由ai	5307 K由人工智能翻译	5307 K由人工智能生成	5307 K由人工智慧	5331 K章來自	5331 K转载自	5331 K轉載自	5331 K来自微信	5331 K来自公众号	5331 K来自:	5331 K來自:	5374 K受版权保护	5374 K受著作權保護	5374 K原载于	5374 K首发于	5374 K原刊於	5374 K首发于《	5374 K轉載自	5374 K转载自	5374 K轉載自《	5374 K转载自《	5375 K由ai	5375 K由人工智能	5375 K由 ai	5375 K由人工智慧	5375 K使用ai	5375 K经ai
本翻	5375 K译由ai	5375 K译由人工
""", '来': """
来发	32 K表第一
来源	5300 K:
""", '校': """
校对	5300 K:
""", '構': """
構成	2980 K・文
""", '次': """
次に	2970 K読む:
次の	3006 Kページ:	3006 【K記事】
次ペ	3006 Kージ:
""", '欢': """
欢迎	13 K关注	69 K转载	5291 K加入	5292 K在	5292 K关注	5293 K提供线索	5293 K投稿	5302 K提供照片	5302 K提供新闻线索	5302 K爆料:
""", '歡': """
歡迎	13 K追蹤	69 K轉載	5291 K加入	5292 K在	5293 K提供線索	5293 K投稿	5302 K提供照片	5302 K提供新聞線索	5302 K爆料:
""", '正': """
正し	2942 Kいメールアドレスを
""", '此': """
此主	77 K题已自动关闭
此图	5375 K片由ai
此摘	5307 K要	5375 K要由ai	5375 K要由 ai
""", '测': """
测一	5311 K测:
""", '測': """
測一	5311 K測:
""", '点': """
点击	5282 K查看	5282 K阅读:	5320 K观看视频	5320 K收听本	5320 K收听节目	5320 K收听完整
点我	5291 K加入
""", '熱': """
熱門	5332 K新聞:
""", '爆': """
爆料	42 K热线	42 K電話	42 K專線	5293 K请	5293 K請
""", '版': """
版权	5374 K声明:	5374 K所有,	5374 K所有 ©
版權	5374 K聲明:	5374 K所有,
""", '特': """
特集	2972 K:	2972 【K】
""", '用': """
用微	5264 K信扫
""", '画': """
画像	2970 【K】	3006 【Kを見る】	3040 K#/#	3040 K #/#	3040 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	45 K错误
""", '發': """
發現	8 K錯誤	45 K有誤	5310 K錯誤
發生	5371 K錯誤
""", '皆': """
皆さ	34 Kんはどう
""", '相': """
相关	5282 K阅读	5282 K新闻	5282 K报道:	5282 K阅读:	5285 【K报道】	5285 K报道:	5332 K新闻:	5332 K文章:
相關	5282 K新聞	5282 K報導	5282 【K新聞】	5282 K閱讀:	5285 【K報導】	5285 K報導:	5332 K新聞:	5332 K文章:	5332 K報導:
""", '看': """
看更	5282 K多:	5285 【K多】
""", '確': """
確認	5261 K信已寄至	5261 K信已寄到	5261 K信已寄送
""", '立': """
立即	5291 K加入	5311 K报名	5311 K報名
""", '筆': """
筆者	2980 Kプロフィール
""", '編': """
編輯	5300 K:
編集	42 K部への情報提供
""", '线': """
线索	5293 K征集
""", '编': """
编辑	5300 K:	5300 (K:
""", '聽': """
聽我	5320 K們的podcast
""", '自': """
自動	2987 K音声で読み上げ
""", '著': """
著者	2980 Kプロフィール
""", '要': """
要約	27 Kは
""", '覺': """
覺得	70 K有用
""", '觀': """
觀看	5320 K上方影片
""", '观': """
观看	5320 K上方视频
""", '视': """
视频	5332 K:
""", '觉': """
觉得	70 K有用
""", '訂': """
訂閱	5261 K成功	5327 K	5338 K本報	5338 K我們	5338 K本刊
""", '記': """
記事	8 Kの誤り	2962 Kの間違いを見つけ	2962 Kの誤りを見つけ	2962 Kに関するお問い合わせ	2962 Kへのご意見	2997 Kの誤り	2997 Kに誤り
記者	2980 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	60 Kてみ
""", '詳': """
詳し	2970 Kくはこちら
""", '誤': """
誤り	45 Kを見つけ	45 Kにお気づき	2962 Kにお気づき
誤字	8 K	45 K脱字
""", '読': """
読者	3011 【Kプレゼント】	3011 Kプレゼント
""", '請': """
請作	5250 K者喝
請我	5250 K喝杯咖啡	5250 K們喝杯咖啡
請支	5325 K持
請至	5261 K信箱
請輸	5261 K入正確的電子	5261 K入有效的電子
""", '讚': """
讚賞	5250 K作者	5250 K支持
""", '订': """
订阅	5261 K成功	5327 K	5338 K本报	5338 K我们	5338 K本刊	5338 K本公众号	5338 K手机报
""", '评': """
评论	6 K	28 K
""", '试': """
试过	60 K了吗
""", '该': """
该主	77 K题已关闭
""", '请': """
请作	5250 K者喝
请到	5261 K邮箱
请我	5250 K喝杯咖啡	5250 K们喝杯咖啡
请支	5325 K持
请输	5261 K入正确的邮箱	5261 K入有效的邮箱	5261 K入有效的电子
""", '責': """
責編	5300 K:
""", '資': """
資料	5300 K來源:
""", '質': """
質問	73 Kは	73 Kがある方は
""", '贊': """
贊助	5325 K
""", '责': """
责任	5300 K编辑:	5300 (K编辑
责编	5300 K:
""", '赞': """
赞助	5325 K
赞赏	5250 K作者	5250 K支持
""", '転': """
転載	69 K歓迎	69 K自由	69 K可
""", '轉': """
轉載	69 K請註明
""", '转': """
转载	69 K请注明
""", '还': """
还可	5342 K输入
""", '这': """
这个	5308 K摘要
这段	5308 K摘要
这篇	9 K文章	53 K调查	53 K报道	5308 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5308 K摘要
這篇	5308 K文章
""", '連': """
連載	2972 K:
""", '還': """
還可	5342 K輸入
""", '采': """
采写	5300 K:
""", '長': """
長按	5291 K
""", '长': """
长按	5291 K
""", '開': """
開啟	5264 K通知	5264 K推播通知
""", '間': """
間違	45 Kいを見つけ	45 Kいにお気づき
""", '関': """
関連	2970 K記事	2970 K記事:	2970 【K記事】	2970 K:	2970 【K】	2972 K動画:	2972 K特集:	3006 【K写真】
""", '閱': """
閱讀	5282 K更多
""", '问': """
问问	5307 K我们的ai
""", '阅': """
阅读	5282 K更多
""", '面': """
面白	70 Kかった
""", '首': """
首頁	99 K>	99 K＞	99 K >	99 K '
首页	99 K>	99 K＞	99 K >	99 K '
""", '馬': """
馬上	5311 K報名
""", '马': """
马上	5311 K报名
""", '點': """
點我	5291 K加入
點擊	5282 K查看	5282 K閱讀:	5320 K觀看影片
""", '같': """
같이	3093 K 보기:
""", '관': """
관련	3093 K 기사:	3131 K 기사 :	3131 [K 기사]	3131 K 기사-
관련기사	3093 K	3093 K:	3093 [K]	3131 K :
""", '광': """
광고	87 K:	87 [K]	87 (K)	3159 K 차단을 해제
광고차단을	3159 K 해제
""", '괜': """
괜찮아요	3083 K, 웹으로	3083 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	73 K 점은	73 K 점이
""", '기': """
기계음으로	3116 K
기사	2 K 듣기	42 K 제보	3114 K #줄 요약	3121 K 주소가 복사
기사에	74 K 대해 궁금	3124 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3131 K 기사:
""", '당': """
당신의	3123 K 선택은
""", '댓': """
댓글	6 K
댓글은	28 K
댓글이	6 K
""", '더': """
더	3093 K 읽기:
더보기	3093 [K]	3093 K:
""", '도': """
도움이	70 K 되셨다면
""", '독': """
독자	3123 K 설문에	3123 K 설문조사에
""", '드': """
드셔	60 K 보셨나요
""", '링': """
링크가	3121 K 복사되었습니다	3121 K 복사됐습니다
""", '만': """
만들어	60 K 보셨나요
""", '많': """
많이	3131 [K 본 기사]
""", '모': """
모바일	3083 K 웹으로 볼게요	3083 K 웹으로 계속
모바일웹으로	3083 K 볼게요
""", '문': """
문제가	3171 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3114 K 요약은
본문	3121 K url 복사
""", '사': """
사진	3172 K #/#	3172 K # / #
사진출처	3137 K:
""", '생': """
생성형	3114 K ai가 요약
""", '선': """
선택	3169 (K) 개인정보	3169 [K] 개인정보	3169 (K) 광고성	3169 [K] 광고성
""", '설': """
설문에	3123 K 참여하세요
""", '아': """
아직	33 K 댓글
""", '애': """
애드블록을	3159 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3123 K 어떻게 생각
여러분의	34 K 생각
""", '영': """
영상	3093 [K]
""", '오': """
오류가	3171 K 발생했습니다
오류를	8 K
오타가	45 K
오타를	45 K
오탈자가	45 K
오탈자를	45 K
""", '원': """
원활한	3159 K 이용을 위해	3159 K 서비스 이용을 위해
""", '웹': """
웹으로	3083 K 볼게요
""", '유': """
유익했다면	70 K
""", '이': """
이	9 K 기사	53 K 취재에는	53 K 기사에는	77 K 주제는 닫혔	3114 K 요약은 ai	3114 K 요약이 도움	3114 K 기사는 인공지능	3114 K 기사는 ai	3114 K 번역	3116 K 음성은 ai	3124 K 기사가 도움이	3124 K 기사를 어떻게	3124 K 뉴스에 대한 의견	3124 K 기사에 대한 의견
이미지	3172 K #/#	3172 K # / #
이슈	3131 [K]
이어	3093 K 읽기:
""", '인': """
인공지능	3116 K 음성으로	3116 K(ai) 음성
인기기사	3131 [K]
""", '일': """
일시적인	3171 K 오류가
""", '자': """
자료출처	3137 K:
""", '잘': """
잘못된	45 K 내용
""", '재': """
재미있게	70 K 읽으
""", '제': """
제보	42 K 전화	42 K 메일
제보하기	42 K
""", '주': """
주변에	67 K
주소가	3121 K 복사되었습니다
""", '지': """
지금	3144 K 플레이:
""", '질': """
질문은	73 K
""", '첫': """
첫	32 K 댓글	32 K 번째 댓글
""", '추': """
추천	3093 K 기사:
추천기사	3131 [K]
""", '출': """
출처	3137 K:	3137 K :
출처를	69 K 밝히면	69 K 밝히고
""", '카': """
카카오톡	13 K	42 K 제보
""", '페': """
페이지	3172 K #/#
""", '필': """
필수	3169 (K) 개인정보	3169 [K] 개인정보	3169 (K) 이용약관	3169 [K] 이용약관
""", '함': """
함께	3093 K 볼 만한 기사:	3093 K 보면 좋은 기사:	3131 [K 읽기]
""", '핫': """
핫클릭	3131 [K]
""", '해': """
해	60 K 보셨나요
""", '홈': """
홈	99 K>	99 K >	99 K '
""", '화': """
화보	3093 [K]
"""}

CONTAINS = {',': """
,说:	5399 K
""", '@': """
@我	63 K
""", 'a': """
abonați	81 K-vă	4146 K-vă	4150 K
abonații	51 K pot	4147 K noștri
abonează	81 K-te	4026 K-te pentru	4033 K-te pe youtube	4146 K-te
abonné	51 en tant qu'K	2061 pas encore K	2064 déjà K	2066 en tant qu'K
abonnés	2061 réservé à nos K	2064 réservé aux K	2252 nos K	2255 K
abonējiet	81 K	3331 K
actualisé	100 cet article a été K
actualité	2077 l'essentiel de l'K	2091 suivez l'K	2091 suivez toute l'K	2091 retrouvez toute l'K	2126 couvre l'K
actualizată	100 știrea a fost K
acționari	4111 fără K
adatkezelési	2507 K tájékoztató
adhérent	81 devenez K
adhérez	81 K
admitió	1724 K
adomány	2619 K
adományoddal	2615 K
adományok	2619 K
adományozz	2615 K
adományozzon	2536 K itt
advirtió	1724 K
adód	2617 K #
adója	2536 K #
adăugat	4149 a K
affichée	61 e-mail ne sera pas K
affiliatelänkar	38 K	75 K	4680 K	4712 K
affilié	38 lien K	75 lien K
affiliés	38 liens K	75 liens K
affirmé	2254 a K
afiliación	38 enlaces de K	75 enlaces de K
afirmó	1724 K
afișată	61 email nu va fi K
agregó	1724 K
aicināja	3334 K
aizsargātas	3273 visas tiesības K
aiškino	3267 K
ai가	3176 K 작성	3176 K 생성	3176 K 요약	3176 K 번역
ai로	3176 K 작성	3176 K 생성
ai를	3176 K 활용해
ajouté	2254 a K
ajută	4146 K-ne
ajánld	2615 K fel
aktualizovaný	100 článok bol K
aktualizován	100 článek byl K
aktérů	100 jména K
alkalmazás	2500 töltsd le az K
alkalmazásban	2534 az K
alkalmazást	2534 K
alkalmazásunk	2616 K
alkalmazásunkat	2500 töltse le K
alkalmazásunkban	85 K
alăturat	4050 s-a K echipei
alăturați	52 K-vă
alătură	52 K-te lor	52 K-te
améliorer	2152 aidez-nous à K
analytička	535 je K
anhören	3 artikel K	3 text K	3 beitrag K	902 jetzt K:
anketě	555 naší K	555 v K
ankietę	36 naszą K	3742 naszą K	3742 krótką K
ankstesnėje	100 K versijoje
anmäl	4759 K dig till vårt	4759 K dig till våra
anmäla	4627 genom att K dig	4675 genom att K dig
annoncé	2254 a K
annoncør	726 betalt af en K	726 betalt af K
annonslänkar	38 K	75 K	4680 K	4712 K
annonsör	4691 betalt av en K	4691 betald av en K
annonsør	3613 betalt av en K
anterioară	100 versiune K a
antérieure	100 version K de cet
anunció	1724 K
anunțat	4149 a K
använder	4642 vi K cookies	4643 K kakor
anúncio	3920 após o K	3920 depois do K
anúncios	71 sem K	4017 sem K
apelował	3833 K
apelowała	3833 K
aplicació	85 a la nostra K
aplicación	85 en nuestra K	1552 descarga la K	1552 descarga nuestra K
aplicația	85 în K noastră	4034 descarcă K	4146 descarcă K noastră	4146 descarcă gratuit K	4146 descarcă K și	4147 K noastră
aplikacją	85 z naszą K
aplikację	3695 pobierz naszą K	3696 pobierz K	3696 ściągnij K	3765 naszą K
aplikací	85 s naší K
aplikácii	85 v našej K	4442 našej K
aplikáciu	4442 mobilnú K	4442 K
aportació	493 la teva K
aportación	1598 tu K	1632 haz tu K
apoyá	1721 K
applikációnk	2534 K
applikációnkat	2534 K
applikációnkban	85 K
apsolīja	3334 K
apóyanos	1598 K	1721 K
apóyenos	1598 K	1721 K
apúntate	1524 K a	1545 K a nuestra	1545 K gratis	1721 K gratis
apărat	4149 s-a K
arkadaşina	50 K gönder
arkadaşiniza	50 K gönderin
arkadaşinla	4896 bir K paylaş
artykuł	16 darmowy K	21 cały K	3683 podoba ci się ten K	3743 nasz K do końca	3763 ostatni darmowy K	3831 ten K
artykułu	100 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	21 leer este K	21 leer el K	1525 te ha gustado este K	1535 regala este K	1535 regalar este K	1541 último K gratis	1541 te queda # K	1635 y lee este K	1716 K	1717 #% del K	1717 # % del K	1717 #% de este K	1717 # % de este K	1722 este K
artículos	16 K gratis	1541 K gratis este mes	1541 te quedan # K	1541 límite de K	1716 K
aseguró	1724 K
associés	2100 cookies K à ce contenu
assuré	2254 a K
asszisztensünk	64 virtuális K
asumă	31 nu își K
atsiųsime	58 K jums
ausgewählt	957 produkte unabhängig K
autentificați	25 K-vă
autentifică	25 K-te	4026 K-te pentru
autorização	3899 sem K prévia e expressa
autorką	3734 kontakt z K
autorská	537 K práva
avertizează	4149 K
avísanos	1721 K
ayúdanos	1598 K	1721 K a
açikladi	4978 K
açin	4896 K
añadió	1724 K
año	1723 al K
""", 'b': """
bağirdi	4978 K
bağirdilar	4978 K
bağiriyor	4978 diye K
bağiriyordu	4978 K
bağiş	4975 K yap	4979 K
bağişiniz	4975 K
bağlantilari	75 satiş ortakliği K	4889 satiş ortakliği K
başlayan	4895 tl'den K
başvurun	4896 K
behält	30 K sich vor	30 K sich das recht
behöver	0 K hjälp	0 K du hjälp	4616 vi K ditt stöd	4759 vi K din hjälp
beiträge	59 neue K per mail	1029 K
beiträgen	1029 K
bekapcsolása	2500 értesítések K
beløb	794 fast K
beløp	3678 gi et K	3680 fast K
bemängeln	1037 K
bemängelt	1037 K
benötigen	0 hilfe K
berätta	68 K för oss	68 K din
berättade	4762 K
berättar	4762 K
bestätigen	822 K sie ihre
bestätigungslink	948 K
bestätigungsmail	822 K	948 K
betalvägg	4763 K
bezpečí	101 linka K
bezplatný	575 poslední K článek	4436 náš K webinár	4459 posledný K článok
bezplatných	4445 K článkov
bezpłatne	3748 K konto
bezpłatny	3739 nasz K webinar	3763 ostatni K artykuł
bezpłatnych	3748 limit K
beágyazott	2576 egy K tartalom látható	2576 egy K tartalom található
beállításai	2575 cookie-K miatt
beállítások	2575 cookie-K miatt	2575 cookie K miatt	2575 süti K miatt
beğendiyseniz	4976 bu haberi K	4976 bu yaziyi K
biết	5246 cho K
blokovač	607 K reklam
blokování	526 K reklam	607 K reklam
blokującego	3797 programu K reklamy
blokującej	3797 wtyczki K reklamy
blokujący	3797 program K reklamy
blokującą	3797 wtyczkę K reklamy
blokátor	607 K reklam
bohaterów	100 imiona K
boletín	79 el K	79 al K	79 nuestro K	1545 recibe el K	1545 nuestro K	1550 K diario	1721 recibe el K	1722 nuestro K	1725 K
boîte	80 dans votre K mail	80 dans ta K mail	80 dans votre K	2071 dans votre K mail	2071 dans votre K e-mail
brezplačen	4559 zadnji K članek
brezplačne	4546 K članke
brezplačni	4539 naš K webinar	4559 zadnji K članek
brezplačnih	4546 K člankov
bronił	3833 K się
brzmiał	3833 K
brzmiała	3833 K
brzmiało	3833 K
butlletí	416 subscriu-te al K	416 el nostre K	494 el nostre K	497 K
buzdított	2618 K
buzdította	2618 K
buzón	80 en tu K	1548 en tu K
bájate	1721 K la app
báo	5164 là nhà K
bölümünde	86 yorum K
bönföll	4762 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4762 K
bønfaldt	795 K
bønn	3530 vi har en K til deg
bønnfalt	3681 K
bústia	439 a la teva K
bülten	4885 e-K	4979 K
bültene	4836 K abone	4836 K kayit	4836 K kaydol
bülteni	4885 haber K
bültenimiz	79 K	4976 K
bültenimize	79 K	79 e-K	4836 K	4975 K	4976 K
bültenine	4885 K
błagał	3833 K
błagała	3833 K
bạn	50 gửi cho K bè	5138 hộp thư của K	5183 sự ủng hộ của K	5243 mời K	5243 cần sự ủng hộ của K	5243 nhờ sự ủng hộ của K
bằng	5193 K văn bản của báo
""", 'c': """
caffè	2802 un K
café	55 me paga um K	1599 un K	1632 un K al mes	2129 un K
caractères	2152 limitées à # K
catedrática	1595 es K
catedrático	1595 es K
celého	505 pro čtení K
cercetătoare	4050 este K
cercetător	4050 este K
changés	100 prénoms ont été K
chaîne	2252 notre K
chefredaktör	4665 är politisk K	4665 är K
chefredaktør	703 er K
chuyện	5162 bạn có câu K
chép	5157 cấm sao K bài	5193 mọi sao K
chính	100 đính K	5147 K sách bảo mật
chúng	39 nhắn cho K tôi	39 viết cho K tôi	39 liên hệ với K tôi	39 gửi cho K tôi	39 gửi về cho K tôi	39 kể cho K tôi	39 chia sẻ với K tôi	40 phóng viên của K tôi	58 K tôi gửi bạn	58 K tôi gửi đến bạn	58 K tôi gửi tới bạn	68 nhắn cho K tôi	68 viết cho K tôi	68 gửi cho K tôi	68 gửi về cho K tôi	68 kể cho K tôi	68 chia sẻ với K tôi	68 hãy kể với K tôi	68 kể với K tôi	5138 bản tin của K tôi	5141 theo dõi K tôi	5162 cho K tôi qua	5162 liên hệ với K tôi qua	5162 hãy liên hệ với K tôi	5243 ủng hộ K tôi	5243 K tôi cần sự giúp đỡ	5243 giúp K tôi	5243 theo dõi K tôi	5243 hãy gửi cho K tôi	5243 hãy liên hệ với K tôi	5243 hãy báo cho K tôi	5244 K tôi trên	5244 của K tôi	5244 cho K tôi
chọn	5243 hãy bình K
cikkből	2614 K #
cikkéből	2614 K #
cikkünk	2616 minden K
cikkünkhöz	2616 minden K
collecté	2074 est K par
collectée	2074 est K par
collectées	2074 sont K par
comentário	7 deixe seu K	7 deixar um K	22 login para publicar um K
comentários	86 nos K	3881 nos K
comentó	1724 K
comisión	1621 recibir una K
comissió	434 rebre una K
comissão	3919 receber K	3919 receber uma K
commerciële	3434 K partner
communauté	2137 K whatsapp	2137 K signal
compártela	26 K	50 K
compártelo	26 K	50 K
comunità	2833 parte della nostra K
condamné	2254 a K
condiții	4037 termeni și K
confidentialité	2104 politique de K
confidențialitate	4037 politica de K
conférences	2126 est maître de K
connecté	2106 vous devez être K
contactați	39 K-ne	68 K-ne
contactează	39 K-ne	68 K-ne
conteúdo	10 este K	10 K externo	3846 acesse todo o K	3909 ao exibir este K	3909 ao ver este K
contribuição	3901 com a sua K	4016 sua K é essencial
contáctanos	39 K
contáctenos	39 K
contém	100 K cenas
contó	1724 K
conversación	1573 participar en la K
conținut	10 acest K	4026 K doar pentru abonați
conținutului	4046 preluarea K
cookieinställningar	4640 K	4667 K
corespondentă	4050 este K
corrección	100 K:
correção	100 K:
corrigé	100 article a été K
creează	4146 K un cont pentru a citi
csatornájára	2524 viber-K
csatornánk	2616 K
csatornánkhoz	2524 telegram-K	2524 whatsapp-K
csatornánkra	2524 youtube-K	2615 iratkozz fel K	2615 iratkozzon fel K
csábított	2618 K
cuéntanos	39 K	68 K	1573 K en	1721 K
cuéntenos	39 K	68 K
czytać	3689 aby K dalej	3689 żeby K dalej	3830 chcesz K dalej
czytelników	37 naszych K	3743 opiniami K	3754 z wpłat K	3754 dzięki wsparciu K	3771 K	3831 naszych K	3831 z wpłat K
câmpurile	61 K cu steluță
cântau	4149 K
címével	2559 e-mail-K
cùng	52 hãy tham gia K họ
của	5167 là cây bút K	5244 độc giả K
""", 'd': """
danişmanliği	4890 yatirim K kapsaminda değildir	4890 yatirim K hizmeti
daní	4450 # % z K	4450 #% z K
darbą	3265 mūsų K
darowiznę	3687 przekaż K	3830 przekaż nam K	3830 przekaż K na
datenschutzerklärung	848 unserer K	1035 unserer K	1035 unsere K
datenübertragung	890 der K zu
dați	63 K-mi tag
debatindlæg	704 send dit K	704 skrive et K
debatredaktør	703 er K
debattredaktør	3586 er K
debattør	703 er K
declaró	1724 K
decía	1724 K
demandé	2254 a K
denmişti	4978 K
denunció	1724 K
dependență	89 jocurile de noroc pot crea K
descrições	100 contém K
descárgate	1552 K la	1552 K nuestra
destekçimiz	4896 K olun	4975 K olun
desteğiniz	4975 K
desteğinizle	4976 K
desteğiyle	19 okurlarin K	4871 yapay zeka K	4887 K ayakta	4901 yapay zeka K
değildir	31 sorumlu K
değiştirildi	100 isimler K
değiştirilmiştir	100 isimler K
difficoltà	0 in K
dimineață	18 în fiecare K
diskutovať	4441 K môžu
disponível	3857 K no google play
doação	3842 faça uma K	3901 sua K	4016 sua K	4016 faça uma K	4020 K
doações	4020 K
dodał	3833 K
dodała	3833 K
dodává	644 K
događaj	4337 naš K
domagał	3833 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	493 fes una K	497 K
donación	1530 haz una K	1530 tu K	1598 tu K	1598 una K	1721 tu K	1721 haz una K	1725 K
donația	4146 K ta
donație	4146 fă o K	4150 K
donații	4150 K
donează	91 K cât poți	4146 K acum
doplněn	100 článek byl K
doporučil	644 K
doporučila	644 K
doporučovala	644 K
dopuštenja	4348 bez K
doradzał	3833 K
dorzuć	3830 K się
dostawać	3764 chcesz K
dostávajte	4465 K
dostávat	576 chcete K	604 chcete K zprávy
dostávať	4460 chcete K
dostávejte	582 K
dostęp	81 kup K	3689 masz już K	3748 pełny K do	3748 wykup K	3830 kup K
dostępny	3689 artykuł K tylko
dotazník	556 krátký K	4440 krátky K
dotazníka	4440 nášho K
dotazníku	555 našeho K	556 krátkého K
dowolną	3832 K kwotą
dočtete	563 více se K
dołóż	3830 K się
dołącz	52 K do nich	52 K	3701 K do nas na	3830 K do nas	3830 K do grona	3830 K do nich
drastické	100 obsahuje K
draudžiama	3211 K kopijuoti	3211 be leidimo K	3211 be sutikimo K
draudžiamas	3232 be leidimo K
dueños	1665 sin K	1665 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3831 K dalej
dziennikarką	3735 jest K	3812 jest K
dzięki	3831 K wam	3831 K tobie
dziękujemy	3745 K za zapisanie	3745 K za zapis	3830 K, że nas czytasz
där	43 var du K
dåligt	0 mår K	0 mår du K
débloquer	2064 pour K
déclare	2254 K
déclaré	2254 a K
découvrez	2061 K nos offres	2251 K nos offres
déductible	2055 K des impôts	2055 K à #	2253 K
déjanos	7 K tu	78 K tu correo
déjenos	78 K su correo
dénonce	2254 K
déplore	2254 K
déposés	2142 des cookies seront K
désabonner	2071 K à tout moment	2075 K à tout moment	2075 vous K en cliquant
désactiver	2098 K adblock
désactivez	2098 K adblock
désinscription	2075 K à tout moment
désinscrire	2075 K à tout moment	2077 vous K à tout moment
détresse	0 en K
díky	642 K vám
dôvery	101 linku K
dömde	4762 K
dømte	795 K	3681 K
düzeltme	100 K:
děkujeme	641 K, že nás čtete
dřívější	100 K verzi článku
důvery	101 linka K
dụng	5143 tải ứng K	5243 tải ứng K của	5243 hãy tải ứng K	5243 tải ngay ứng K
""", 'e': """
edellyttää	1981 K tunnusta
editörlerimize	40 K
editörüdür	4868 K
editörün	100 K notu
egyetért	44 K?
egyetértesz	44 K?
együttműködésében	2613 K készült
elaboración	1621 no ha participado en la K
electrònic	416 el teu correu K
electrónico	61 correo K no se mostrará	1548 tu correo K	1573 tu dirección de correo K no será publicada
elemző	2527 K
elküldjük	58 K neked	58 K önnek
elolvasásához	2493 a teljes cikk K
elsőként	2535 értesülj K
előfizetés	2619 K
előfizető	2493 már K	2615 legyen K
előfizetőink	51 K	2493 K olvashatják	2538 K számára	2616 K
előfizetők	51 az K	2549 csak K	2619 K
előfizetőknek	2494 csak K	2549 K szól
előfizetőként	51 K
előfizetőnktől	2559 K
emlékeztetett	2618 K
emoțional	100 pot afecta K
endereço	3875 seu K de email não será
engedély	2542 K nélkül tilos
engedélyezze	2506 K a javascript
engedélyezése	2576 tartalmainak K	2576 tartalmak K
engedélyhez	2542 K kötött
enkät	36 vår K
enquête	36 notre K	36 onze K	54 mois sur cette K	54 mois à cette K	54 mois pour cette K	100 pour cette K, nous	2252 cette K	3450 onze korte K	3450 onze K
enquêtent	2252 K pour vous
enquêtes	2252 nos K
ensimmäinen	2044 K kuukausi
enthält	890 dieses element K daten
entraînement	49 K d'ia
entrée	2205 ctrl+K	2205 ctrl + K
enviáselo	50 K
envíala	50 K
envíalo	50 K
envíanos	1721 K
epizódu	4438 K
erată	100 K:
ergänzt	100 text wurde K	100 artikel wurde K
erhvervsredaktør	703 er K
erhältlich	902 shop K	977 im shop K
erişin	4896 K
erklärt	1037 K
erklärte	1037 K
erkände	4762 K
erzähl	39 K es uns	68 K es uns	68 K uns
erzählen	39 K sie uns	39 K sie es uns	68 K sie uns	68 K sie es uns	1034 K sie es weiter
erzählt	68 K uns	1037 K
erzählte	1037 K
escribió	1724 K
escríbanos	39 K	68 K
escríbenos	39 K	68 K	1573 K a	1721 K
estimé	2254 a K
estás	1525 ya que K aquí	1525 ya que K por aquí
etichetați	63 K-mă
etichetează	63 K-mă
etiquétame	63 K
etiquétanos	63 K
etkinleştir	4845 javascript'i K
evästeasetuksesi	1934 K
evästeasetuksiasi	1958 K
evästeasetuksissa	1934 K
evästeasetusten	1934 K
evästeasetustesi	1934 K
evästeet	1958 K	1983 K
evästeitä	1937 K
evästesuostumuksesi	1934 K
evästevalintasi	1934 K
evästevalintojesi	1934 K
existují	566 K díky
experiência	68 conte sua K
explicó	1724 K
expliqué	2254 a K
expérience	68 partagez votre K
externého	4432 K obsahu
externí	548 K obsah
externího	548 K obsahu	548 obsah z K
externý	4432 K obsah
""", 'f': """
favoritkälla	4661 K
faça	4016 K um pix
felelősséget	31 nem vállal K
felhasználása	2541 cikkek K csak	2541 cikk K csak	2541 tartalom K csak	2541 anyagok K csak
felhasználási	2507 K feltételek
felietonistką	3812 jest K
felietonistą	3812 jest K
feliratkozás	2495 K a hírlevélre	2495 hírlevél K
feliratkozásommal	2522 K
feliratkozással	2522 K
felkavaró	100 K
fictício	100 nome K
fictícios	100 nomes K	100 nomes são K
filmări	41 poze și K
filozófus	2527 K
folosește	4037 K cookie
folytatásához	2493 a cikk K
fordítóval	2531 gépi K
forintért	2538 havi # K
formulára	4443 odoslaním K
formulário	4016 inscreva-se no K
formuláře	559 odesláním K
forrásként	2523 kedvenc K
fortæl	68 K os
fortæller	795 K
fotoğraf	41 K ve video
fotoğraflarinizi	41 K
fotóidat	41 K	2510 küldd el K
fotóit	41 K	2510 küldje el K	2510 küldje be K
fotóját	2510 küldje el K
frissítettük	100 K a cikket	100 cikkünket K
frågade	4762 K
früheren	100 K version	100 K fassung
férjen	2615 K hozzá
följ	4634 K oss på	4759 K oss
förbehåller	30 K sig	30 K oss
förbehållna	4657 alla rättigheter K
fördere	1034 K
fördermitglied	81 werden sie K	917 werde K	917 werden sie K
fördern	1034 jetzt K	1034 K sie
föredragen	4661 K källa
föredragna	4661 K källa
föreslog	4762 K
författare	4665 är K och
förklarade	4762 K
förklarar	4762 K
försvarade	4762 K sig
følg	668 K os på	792 K os	3551 K oss på	3678 K oss
første	716 K måned	794 K måned	3600 K måned	3680 K måned
førsteamanuensis	3577 er K
førstelektor	3577 er K
független	2491 támogassa a K	2616 K sajtó
főmunkatársa	2600 K
főszerkesztője	2529 K
""", 'g': """
gadā	3333 K
gazeteciliği	4976 bağimsiz K
gazeteciliğimiz	4976 K
gazetę	3774 kup K
gefällt	948 K ihnen, was sie	948 K dir, was du
gelmişken	4829 buraya kadar K
gespräch	100 K wurde gekürzt
geändert	100 namen K	100 name K	100 namen wurden K
geöffnet	854 wird in neuem fenster K
giovedì	18 ogni K
giáo	5164 là K sư
giúp	0 cần K đỡ
giảng	5164 là K viên
glücksspiel	89 K kann süchtig machen
glücksspiele	89 K können süchtig machen
godišnje	4411 K
gridò	2928 K
gràcies	440 K a gent com tu	494 K a tu
grátis	4018 teste K
grâce	19 K à vous	2052 K à vos dons
gwiazdką	61 pola z K
gärna	4759 vill K höra från dig
går	646 før du K	3530 før du K
gåva	4616 ge en K i dag	4616 ge en K nu	4617 din K	4617 ge en K	4759 din K gör	4759 ge en K i dag	4763 K
gönderdik	4903 size bir e-posta K
gönderin	4896 K
gönderiyoruz	58 size K	58 sana K	58 yazilarini K
göndermeyiz	72 spam K
göra	4760 K mer
göre	4978 K
görün	4896 K
görünmeyecek	61 e-posta adresiniz K
görüntülerinizi	41 K
göster	4896 K
gösterilmeden	4859 kaynak K
gösterilmeyecek	61 e-posta adresiniz K
gösterilmez	61 e-posta adresiniz K
güncellendi	100 haber K	100 yazi K
güncellenmiştir	100 haber K
głosił	3833 K
głosiła	3833 K
głosiło	3833 K
głosuj	3759 K
głosujcie	3759 K
głównej	3750 na stronie K
gương	65 trang K
gửi	50 hãy K	5162 xin K về
""", 'h': """
használ	2506 cookie-kat K	2507 sütiket K
használat	2506 sütik K
hazardní	84 účastí na K hře
hazardných	84 účasťou na K hrách
heißt	1037 K es
helyesbítés	100 K
helyreigazítás	100 K
helyszínen	2510 ott volt a K?
hikâyeni	68 K bizimle
hikâyenizi	68 K bize
hinzufügen	882 bei google K
hirdették	2618 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2586 K
hirdetésblokkolót	2586 K
historią	68 podziel się swoją K
historička	535 je K
história	68 conte sua K
hjälp	4668 K av ai	4692 K av ai	4759 K oss
hjälper	4759 din gåva K
hjælp	0 brug for K	706 K af ai	706 K fra ai	727 K af ai	792 vi har brug for din K	792 K os
hjælper	792 dit bidrag K
hlásal	644 K
hlásala	644 K
hlásá	644 K
hovorí	4514 K
hozzászólás	22 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2512 a K nem
hozzászólásokban	86 a K
hozzászólásokért	2512 a K
hozzátette	2618 K
hviezdičkou	61 polia s K
hvězdičkou	61 pole s K
hyödyntäen	1959 tekoälyä K
hágase	81 K socio
hájil	644 K se
hájila	644 K se
häng	4759 K med i
häufiger	882 bei google K
häusliche	0 K gewalt
hävdar	4762 K
håller	44 K du med	44 K du inte med	4699 läsare som K
hævder	795 K
hébergé	2100 ce contenu est K par
hình	100 có chứa K ảnh
híreinket	2559 K
hírekben	2500 a google K	2523 google K
hírlevelére	2522 K
hírlevelünk	79 K	2616 K
hírlevelünket	2522 K
hírlevelünkre	79 K	2495 K	2615 iratkozzon fel K	2615 iratkozz fel K	2616 K
hírlevél	2619 K
hírlevélre	79 K	2615 iratkozz fel a K	2615 iratkozzon fel a K
hó	2617 ft/K
hónap	2538 első K	2617 első K
hören	972 K sie hier.
hører	3591 der du K
hükmetti	4978 K
hüüdis	1793 K
hüüdsid	1793 K
hűségidő	2549 K nélkül
hồng	5192 nhận hoa K
""", 'i': """
iecienītāko	3281 K avotu
iepriekšējā	100 K versijā
ifølge	795 K	3681 K
ihtiyaç	0 yardima K
illimité	2066 accès K	2161 en K
imágenes	41 tus K	100 contiene K
incorporó	1595 se K a
independentă	4147 presa K
independência	4017 a K
indicó	1724 K
indiqué	2254 a K
indrømmede	795 K
indrømmer	795 K
indépendance	2252 notre K
indépendant	2052 soutenez le journalisme K	2252 journalisme K	2252 média K
indépendante	2158 la presse K a	2252 presse K	2252 information K
información	1561 sigue toda la K	1561 siga toda la K	1595 cubre la K	1722 esta K
informację	3734 wyślij K
informações	100 com K de
informațiilor	4046 preluarea K
informováni	604 chcete být K
informó	1724 K
informē	3334 K
ingresá	78 K tu correo
innehåll	4643 externt K	4667 externt K
innehåller	100 K spoilers
innehållet	10 K
innrømmer	3681 K
innrømmet	3681 K
inquiète	2254 s'K
inquérito	36 nosso K
inscrição	3851 cancelar a K
inscríbete	1524 K
inställningar	4640 cookie-K	4640 dina K för cookies	4640 dina K för kakor
insändare	44 K	4666 skicka din K	4666 din K till	4666 skriva en K
intelektą	3219 dirbtinį K	3234 dirbtinį K
inteligencję	3756 przez sztuczną K
inteligencí	568 umělou K
intelligenciával	2531 mesterséges K készült	2551 mesterséges K
introduceți	78 K adresa de email
intégralité	2061 pour lire l'K
investigación	54 meses en esta K	54 meses a esta K	100 para esta K	1722 esta K
investigação	4017 esta K
investigație	4147 această K
investigațiile	4147 continua K
invítame	55 K a un café	55 K un café	1721 K a
invítanos	1721 K a
ismételgette	2618 K
istediğiniz	4835 K zaman iptal	4977 K zaman iptal
izražavaju	4342 komentari K
içeriği	10 K
içeriğin	4870 harici K
içermektedir	100 sahneler K
išorinio	3217 K turinio
""", 'j': """
jautāja	3334 K
javascript가	3153 K
javascript를	3153 K
javasolják	2618 K
jelölj	63 K meg	63 K be
jelöljetek	63 K meg
jesteś	3683 skoro już tu K	3683 skoro tu K
ještě	615 zbývá K
jogász	2527 K
jugé	2254 a K
jurnalistă	4050 este K
jurnaliștii	40 K noștri	4081 K noștri îți trimit	4147 K noștri
jälgi	1790 K meid
jäljellä	1977 ilmaista juttua K	2041 K #%	2041 K # %	2041 #% K	2041 # % K
jäseneksi	81 liity K	2042 liity K
""", 'k': """
kanał	3831 nasz K
kannatusjäseneksi	2042 liity K
kanál	642 náš K
każdego	18 K ranka
každé	18 K ráno
kaže	4412 K
kedykoľvek	4417 odhlásiť sa môžete K
keresőben	2523 google-K
khoản	5135 bạn đã có tài K	5147 điều K sử dụng
không	44 K đồng ý?	61 email của bạn sẽ K hiển thị	72 K spam	5157 K sao chép bài viết	5157 K sao chép nội dung	5157 K sao chép lại
khẳng	5246 K định
kiabált	2618 K
kiabálta	2618 K
kiabálták	2618 K
kiegészítettük	100 a cikket K	100 cikkünket K
kifogásolja	2618 K
kirjeessä	2045 luki K
kiáltott	2618 K
kiáltotta	2618 K
kiáltották	2618 K
kiến	5178 ý K của bạn sẽ	5243 hãy gửi ý K	5243 vui lòng gửi ý K
kliknutím	559 K na
kolačića	4333 K	4363 K
kolačiće	4333 K	4363 K
kolačići	4333 K
komentować	7 K	3721 aby K
komentár	7 pridať K	4441 pridajte K
komentára	4441 pridanie K	4441 vloženie K
komentároch	86 v K
komentárov	86 do K
komentátor	546 je K	546 , K	623 , K
komentátorem	546 je K	623 je K
komentátorka	623 , K
komentátorkou	546 je K	623 je K	4430 je K
komentátorom	4430 je K
komentář	7 přidat K
komentáře	7 pro přidání K	557 vložení K	557 přidání K
komentářích	86 v K
komentářů	22 přidávání K se musíte	86 do K
kommentarsfältet	86 i K
kommentekért	2512 a K
kommenteléshez	7 K
kommenttikentässä	86 K
koneääni	1959 K
konferencję	3739 naszą K
konuştu	4978 diye K	4978 K
kopírovanie	4423 K obsahu bez	4423 K je zakázané
kopēšana	3280 K bez
korespondentką	3735 jest K	3812 jest K
korespondentė	3216 K
korábban	2558 K itt írtunk	2558 K ebben a cikkben írtunk
korábbi	100 cikkünk K
krzyczał	3833 K
krzyczała	3833 K
krzyknął	3833 K
krzyknęła	3833 K
krävde	4762 K
krævede	22 K felter er	795 K
krönikör	4665 är K	4739 är K
kulturalną	3743 K dyskusję
kulturredaktör	4665 är K	4739 är K
kulturredaktør	703 er K	773 er K	3586 er K	3659 er K
kumppanuuslinkkejä	75 K	1971 K
kvíz	555 náš K	4440 náš K
kvíze	4440 našom K	4440 v K
kvízu	555 našem K	555 v K
kyltissä	2045 luki K
kysyivät	2045 K
kávéra	55 hívj meg egy K	55 hívjon meg egy K	2617 K
käsitellään	100 jutussa K
käyttää	1935 tämä sivusto K
käyttöehdot	1966 hyväksyt K
képeidet	41 K
képeit	41 K
kérdezte	2618 K
kérdezték	2618 K
kérdőívünket	36 K
kért	2618 K
kérte	2618 K
kérték	2618 K
kívánt	100 nem K
können	91 geben sie, was sie K	91 geben sie, so viel sie K	1034 K sie uns
könyörgött	2618 K
könyörögtek	2618 K
köszönjük	2615 K, hogy olvasol
kötelező	22 K mezőket
kövessen	2500 K minket	2615 K minket
követelte	2618 K
követelték	2618 K
közgazdász	2527 K
közlése	2550 nélküli K tilos
közreműködésével	2613 K készült
közéjük	52 állj be K	52 álljon be K
közölte	2618 K
kúpte	4511 si K
küldd	50 K el
küldjük	58 K neked
küldünk	58 K neked
kündigte	1037 K an
künstlichen	906 K stimme vorgelesen	906 K stimme vertont
künstlicher	965 mithilfe von K
küpsised	1743 K
küpsistega	1743 K	1762 K
küsis	1793 K
kč	561 za # K	561 od # K	643 od # K
kļūsti	3331 K par
křičel	644 K
křičela	644 K
křičeli	644 K
kể	5246 K
""", 'l': """
labākie	3300 K raksti tavā
lamentó	1724 K
lançait	2254 K
lasītu	3270 lai K tālāk
lasītāji	3332 mūsu K
lasītājiem	3332 mūsu K
lejupielādē	3331 K
lelkisegély	101 K
leverandør	3588 ekstern K
leverantör	4667 extern K
leído	1635 has K tus #
leírásokat	100 K tartalmaz
licencí	48 K cc	48 cc-K
licença	48 K cc
licența	48 K cc
lietotnē	3290 K
linkistä	1970 lisää tästä K
lisenssillä	48 K
lisäsi	2045 K
llicència	48 K cc
lucrează	4050 K în presă
lunedì	18 ogni K
lună	4148 pe K
luận	7 để bình K	86 phần bình K	100 từ chối bình K	5135 đăng nhập để bình K	5178 bình K của bạn sẽ	5243 đăng nhập để bình K
lájkolj	2500 K minket
lákal	644 K
läget	4676 koll på K
lähdet	1910 ennen kuin K
lähetä	50 K se
lähetämme	58 K sinulle
lämna	78 K din mejl	78 K din e-post
läsa	4679 du kan K mer	4679 kan du K mer	4679 K mer om	4756 #% kvar att K	4756 # % kvar att K	4760 fri att K
läsare	37 våra K	4677 våra K	4760 våra K
läsarna	19 tack vare K
läser	4759 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	731 K for	3618 K for	4696 K för
læser	792 tak fordi du K
læserbrev	44 K	704 skrive et K	704 send dit K
læsere	37 vores K	793 vores K
læseres	715 vores K støtte
læserne	19 takket være K
læsetid	1 K
læsning	1 min K
límite	1541 K de notas
límites	1535 sigue leyendo sin K
lòng	5162 vui K gửi về	5243 vui K gửi về
löd	4762 K
lød	795 K	3681 K
lūdza	3334 K
lập	5182 ủng hộ báo chí độc K	5244 báo chí độc K
""", 'm': """
magyarázta	2618 K
mailovú	4443 e-K adresu
mainoslinkkejä	38 K	75 K	1971 K
manhãs	18 todas as K
markedsføringscookies	675 K
marqués	61 champs K d'une étoile
masintõlke	1745 K abil
materiał	10 ten K
matéria	21 ler esta K	3846 esta K é só	3933 para ler esta K	4012 #% desta K	4012 # % desta K	4012 #% da K	4012 # % da K	4017 esta K
matérias	3900 limite de K	4011 K
matí	493 rep cada K
mawiał	3833 K
mawiała	3833 K
mañana	18 cada K
mañanas	18 todas las K
megbírságolta	2618 K
megbízásából	2613 K készült
megjelenését	2613 K támogatta	2613 K támogatja
megjelenítése	2576 tartalmainak K	2576 tartalmak mindig K
megszakítása	22 válasz K
megváltoztat	100 nevek K
megváltoztattuk	100 nevét K
meidän	2042 tue K
meitä	1968 tukea K	1968 tue K	2042 tue K	2042 auta K
mencióname	63 K
menționat	4149 a K
mesačne	4513 K
mesečno	4411 K	4609 K
mesélte	2618 K
mieltä	44 eri K?	44 samaa K?
miesiąc	3832 za K
miesięcznie	3832 K
minkä	91 anna K voit
miễn	16 bài K phí	5185 hết số bài K phí	5245 dùng thử K phí
mjesečno	4411 K
moderálási	2512 K elveink
modifié	100 article a été K	100 prénom a été K	100 nom a été K
modifiés	100 prénoms ont été K	100 noms ont été K
modération	84 jouez avec K	2152 charte de K	2152 K par la rédaction
mokė	3267 K
mondták	2618 K
mostrarà	61 adreça no es K
mostrará	61 correo no se K	1535 este mensaje se K en
możesz	91 wpłać, ile K
možete	91 dajte koliko K
multó	1724 K
mulțumim	4146 K că ne citești
munkatársa	2529 K	2600 K
munkatársunknak	40 K
munkánk	2616 K
munkánkat	2491 támogasd K	2491 támogassa K	2536 K	2615 támogasd K	2615 támogassa K	2616 K
myönsi	2045 K
másodközlés	2518 K	2541 K
másodközlése	2541 K
märkis	1793 K
määräsi	2045 K
mån	4678 kr/K	4761 kr/K
månad	4621 testa en K	4678 en K för	4759 testa en K	4761 per K	4761 varje K
månaden	4678 första K	4761 i K	4761 första K
månader	4678 K för #	4759 testa # K
månadsgivare	4759 bli K
måned	652 prøv en K	716 i # K	792 prøv en K	794 pr. K	3600 en K for	3678 prøv en K	3680 per K
måneden	794 om K	3680 i K
måneder	716 i # K	3600 K for #
média	2252 notre K
mês	4017 até o fim do K	4018 por K	4018 ao K
mình	55 mời K ly cà phê	63 tag K
míní	644 K
mówi	3833 K
mówili	3833 K
mówił	3833 K
mówiła	3833 K
môžete	4439 článok si K
müşterimiz	4907 K
mācīja	3334 K
mākslīgais	3287 K intelekts
mēnesis	3333 pirmais K
mēnesī	3333 K
mėgstamiausią	3212 K
mėnesį	3266 per K
měsíc	561 první K	643 za K	643 první K
měsíčně	643 K
můžeme	501 díky vám K
můžete	554 článek si K
mạnh	5246 nhấn K
""", 'n': """
nabádal	644 K
nabádala	644 K
naléhal	644 K
namawiał	3833 K
namawiała	3833 K
napisał	3833 K
napisała	3833 K
napiš	39 K nám	68 K nám
napište	39 K nám	545 K nám	578 K na	641 K nám
napísal	4514 K
napíšte	39 K nám	4429 K nám	4429 K, prosím	4462 K na	4511 K nám
naročilo	4545 hvala za K
naročite	81 K se	4519 K se na naše	4607 K se
naročnik	51 kot K	4518 že K
naročnike	4526 samo za K	4526 le za K
naročniki	51 K lahko	4558 lahko berejo le K	4558 berejo samo K	4611 K
naročnikom	4518 dostopen le K	4518 na voljo K	4518 na voljo samo K	4518 na voljo le K	4558 dostopna le K	4558 dostopna samo K	4558 dostopen le K	4558 dostopen samo K
naročnina	4546 K	4611 K
naročnino	4546 z K	4568 z K
narzędzi	3756 przy wsparciu K ai
nastavení	522 kvůli K cookies	522 K cookies	522 K souhlasu	522 vašeho K cookies	522 K soukromí
naujienlaiškio	3224 K
naujienlaiškis	3265 mūsų K	3268 K
naujienlaiškį	3204 mūsų K	3224 K	3264 užsisakykite K	3265 mūsų K
navođenja	4348 bez K izvora
navođenje	4348 uz K izvora
nawoływał	3833 K
načtením	523 K videa	523 K obsahu
našeho	551 do K týmu	551 K e-shopu
našem	4337 K timu
našich	577 K zpráv	4461 K správ
neatkarīgu	3331 atbalsti K
nekünk	39 írj K	39 írjon K	39 írja meg K	39 írd meg K	68 írj K	68 írjon K	68 írja meg K	68 írd meg K	68 meséld el K	2615 segíts K	2615 írjon K	2615 írj K	2615 jelezd K	2616 K adód
nemokamą	3228 K paskyrą
neobmedzený	4416 K prístup
neodpovídá	31 K za
neodpověděl	100 K
neodpověděla	100 K
neodpověděli	100 K
neomezený	541 K přístup
neomezeně	505 K číst
nepieciešama	0 K palīdzība
nepiekrītat	44 K
nepriklausomą	3226 paremkite K žurnalistiką	3264 paremkite K	3265 K žurnalistiką
nesouhlasíte	44 K?
nesúhlasíte	44 K?
newsissä	1949 google K
nezodpovedá	31 K za
nezodpovídá	31 K za
nezávislou	641 podpořte K
nezávislá	642 K média
nezávislé	4512 K médiá
nezávislú	4511 podporte K
nghiêm	5157 K cấm sao chép
nghiên	5164 là nhà K cứu
ngoài	5168 nội dung bên K
nguồn	5160 K ưu tiên	5160 K tin ưu tiên	5228 K ưu tiên
người	51 K đăng ký có thể
nhiệm	5178 chịu trách K về nội dung bình luận
nhân	5169 trí tuệ K tạo
nhấn	5243 K vào đây
nhận	5138 đăng ký K bản tin	5138 đăng ký K tin	5243 đăng ký K bản tin	5243 đăng ký K tin
nhập	25 đăng K	5135 vui lòng đăng K	5135 đăng K để đọc	5135 đăng K để xem	5135 đăng K để lưu	5135 hãy đăng K để	5243 đăng K để đọc	5243 đăng K để xem
nhật	100 bài viết đã được cập K	100 bài báo đã được cập K
niedostępny	3736 materiał wideo jest K
niezależne	3830 wesprzyj K	3830 wspieraj K	3831 K media
niezależność	3831 K
niezależną	3831 jesteśmy K
noastră	4147 munca K
nolēma	3334 K
norāda	3334 K
nosūtīsim	58 jums K
notificações	15 as K	3859 ative as K	3859 ativar K	3859 receba K
notificările	15 K	4034 activează K
notifikácie	4442 K
notícia	4017 esta K
notícias	3851 receba as K	3851 receba K	3862 siga as últimas K	4011 K
novinařina	642 naše K
novinařinu	642 nezávislou K
novinár	4430 je K	4430 , K
novinári	4512 naši K
novinárka	4430 je K	4430 , K
novinárkou	4430 je K
novinárom	4430 je K
novinář	546 je K	546 , K
novinářem	546 je K	623 je K
novináři	642 naši K
novinářka	546 je K	546 , K
novinářkou	546 je K	623 je K
novičke	4519 na e-K
novičnik	4527 K	4527 e-K	4608 naš e-K	4611 K
novičnika	4527 K
nuotraukų	41 K ir vaizdo
nusprendė	3267 K
násilí	0 domácí K
nášho	4436 do K tímu
nächste	22 in diesem browser für die K	1034 sind sie der K
näyttämällä	1933 K sisällön
nélkül	71 reklám K	72 spam K
nói	5246 K
nõus	44 ei ole K?
năm	5245 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	551 našem K
obegränsad	4624 K tillgång
obećala	4412 K
obećao	4412 K
obiecał	3833 K
obiecywał	3833 K
obligāta	3280 atsauce K
oblíbené	543 K zdroje
oblíbených	543 K zdrojů
oblíbenými	543 K zdroji
obrigatórios	22 campos K são marcados com	3875 campos K são marcados com	3880 campos K marcados	3880 campos K são marcados com
obveščanje	4545 na naše K
obľúbené	4427 K zdroje
obľúbených	4427 K zdrojov
obľúbenými	4427 K zdrojmi
också	52 var med du K
odběru	79 k K
odebírat	576 chcete K
odebírejte	510 K náš	582 K	641 K
odemkněte	505 K si
odhlásit	511 K se můžete kdykoli
odoberať	4460 chcete K
odpoveď	22 zrušiť K
odpovídal	644 K
odpověděl	644 K
odpověděla	644 K
odpověď	22 zrušit K
odpowiadał	3833 K
odpowiedzialności	31 nie ponosi K
odpowiedział	100 nie K	3833 K
odpowiedziała	100 nie K	3833 K
odpowiedziało	100 nie K
odražavaju	4342 komentari K	4342 komentari ne K
odídete	4425 kým K
ofereça	3846 K este artigo
ograniczeń	3689 czytaj bez K	3689 czytaj więcej bez K
også	52 bli med du K
ogłosił	3833 K
ogłosiła	3833 K
oikaisupyynnöt	1962 K
oikaisupyyntö	1962 K
olvashatják	2557 csak előfizetők K
olvasási	1 K idő
olvasóiból	2536 K él
olvasóink	37 K	2616 K
olvasóknak	19 az K
opinião	31 K do	31 K deste
opinión	31 K de	1721 danos tu K
ordenó	1724 K
ordonné	2254 a K
ortakliği	4889 iş K linkleri	4891 satiş K bağlanti	4891 satiş K linkleri
orzekł	3833 K
osobních	539 ochrany K údajů	539 ochraně K údajů
osobných	4432 K údajov
ostrzegał	3833 K
ostrzegała	3833 K
ostrzegł	3833 K
otrzymywać	3764 chcesz K
označ	63 K mě	63 K ma
označite	63 K me	63 K nas
označte	63 K mě	63 K ma	63 K nás
oznámení	15 K	604 chcete dostávat K	604 chcete zasílat K	604 chceš dostávat K
oznámil	644 K	4514 K
oznámila	644 K	4514 K
ozvěte	39 K se nám	68 K se nám	545 K se nám	641 K se nám
""", 'p': """
padėkite	3264 K mums
pageidaujamą	3212 K šaltinį
paklausė	3267 K
palīdzi	3294 ziedo un K	3331 K mums
palīdzība	0 vajadzīga K
palīdzību	3287 mākslīgā intelekta K	3302 mākslīgā intelekta K
parašykite	39 K mums	68 K mums	3264 K mums
parsisiųskite	3264 K
participación	1577 normas de K
partnerské	75 K odkazy	564 K odkazy	4448 K odkazy
partneři	525 my a naši K
pastā	3292 e-K
pastāstiet	39 K mums	68 K mums
patronką	3754 zostań naszą K
patrões	3963 sem K	4017 sem K
paylaşilan	4957 tarafindan K bir gönderi	4957 tarafindan K gönderi
paylaşin	26 K	50 K	4896 K
paylaştiği	4957 K bir gönderi	4957 'in K bir gönderi
paziņoja	3334 K
paziņojumus	3291 K
państwa	3734 czeka na K
pašte	3224 jūsų el. K
pažadėjo	3267 K
periódico	1722 este K	1722 nuestro K
permanència	495 sense K
persiųskite	50 K
personvernerklæring	3563 K
phê	55 mời tôi một ly cà K	5182 mời bạn một ly cà K
phóng	5162 liên hệ K viên	5164 là K viên	5164 K viên ban	5167 là K viên báo	5167 là K viên của	5243 hãy liên hệ K viên
phút	1 K đọc
phản	100 chưa K hồi
pidió	1724 K
pidätetään	1945 kaikki oikeudet K
pidätämme	30 K oikeuden
pisał	3833 K
pisała	3833 K
pišite	39 K nam	39 K našoj	39 K nam na	68 K nam	68 K našoj	68 K nam na	4330 K nam	4362 K nam na	4362 K na	4409 K nam	4532 K nam	4532 K na	4562 K nam na	4562 K na	4607 K nam
piškotke	4535 K	4563 K
piškotki	4535 K
piškotkov	4535 K	4563 K
pište	578 K na	578 K nám na
plakáton	2618 állt a K
plânge	4149 se K
pochází	548 obsah K
podcastów	3740 K
podcastů	553 K
podcaście	35 naszym K
podeľte	68 K sa s nami
podeślij	50 K
podkreśla	3833 K
podporovatelé	642 naši K
podporují	642 nás K
podpoře	501 díky vaší K můžeme	642 díky K
podpořte	566 K	641 K nás	641 K naši	641 K naše	641 K mě
podrška	4409 vaša K
podrške	4349 bez vaše K	4410 vaše K
podršku	4409 vašu K
podržite	4349 K	4409 K nas	4409 K naš
podělte	68 K se s námi	68 K se o
podľa	4514 K
poinformował	3833 K
poinformowała	3833 K
pokračovanie	4416 pre K v čítaní
pokračování	505 K je dostupné	564 K článku níže
pokračuje	564 článek K	564 text K	4448 článok K	4448 text K
pokračujte	505 K ve čtení s
politoložka	535 je K
politológus	2527 K
política	427 K de galetes	1571 K de cookies	3873 K de cookies	3902 cobre K
pomocí	568 K ai
pomocą	3756 z K ai
pomoć	4409 vašu K
pomóż	3830 K nam
pomôžte	4511 K nám
poprosił	3833 K
poprosiła	3833 K
poprosiło	3833 K
poručila	4412 K
poručio	4412 K
poslední	575 K článek zdarma	575 K článek, který můžete
posledný	4459 K článok zadarmo
poslušajte	4561 K nas
postafiókjába	2495 K
postafiókjában	2520 minden reggel a K	2520 minden este a K	2520 minden nap a K	2520 minden héten a K
postafiókodban	2520 minden reggel a K
postaládádba	80 a K	2522 a K
postaládádban	2520 minden reggel a K	2520 minden héten a K
postaládájában	2520 minden reggel a K	2522 ön K
posílat	559 nechte si K
posílejte	545 K nám
posíláme	58 vám K	58 K vám
potřebujeme	641 K vaši pomoc	641 K vaši podporu
potřebujete	0 K pomoc
používame	4432 K cookies
používá	525 tento web K
používáme	525 K cookies
povestește	68 K-ne
povestiți	68 K-ne
powiedział	3833 K
powiedziała	3833 K
powtarzał	3833 K
powtarzała	3833 K
poznámka	100 K redakce
pozostało	3689 K # %	3689 K #%
pozvěte	55 K mě na kávu	55 K mě na kafe
počasti	55 K me kavom
pořadatelé	644 zvou K
pošaljite	50 K ga	4330 K nam	4330 K na	4409 K nam
pošiljamo	58 K vam	58 vam K
pošleme	58 vám K	58 K vám	58 ti K
pošlete	50 K ho	50 K jej	545 K nám	641 K nám
pošli	50 K ho
pošlite	50 K ho	4429 K nám	4511 K nám
pošljemo	58 vam K
pošljite	50 K ga	4532 K nam	4532 K jo nam	4532 K na	4607 K nam
požádal	644 K
požádala	644 K
pracę	3831 naszą K
pranešimus	3223 K
praneškite	39 K mums	68 K mums
pranešė	3267 K
prašė	3267 K
preberať	46 K
precizējums	100 K:
predchádzajúceho	4463 bez K súhlasu
predchádzajúcej	100 K verzii článku
predplatiteľ	51 ako K	4416 už ste K	4416 ste K
predplatiteľom	81 staňte sa K	4424 K	4511 staňte sa K
predplatiteľov	4424 pre K
predplatné	4416 už máte K	4445 K	4511 kúpte K	4511 kúpte si K	4515 K
predplatného	4445 K
predplatným	4445 K	4466 s K
predplaťte	81 K si
preferată	4048 sursă K pe google	4048 sursă K în google
preferované	543 K zdroje	4427 K zdroje
preferovaný	543 K zdroj	4427 K zdroj
preferovaných	543 K zdrojů	4427 K zdrojov
preferovaným	543 K zdrojem	4427 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	100 K version de cet
prenumeratorów	3689 tylko dla K	3762 tylko dla K
prenumeratą	3748 z K
prenumeratę	81 kup K	3689 masz już K	3748 zamów K	3748 kup K	3748 wykup K	3774 kup K
preporučila	4412 K
preporučio	4412 K
pretlačiť	46 K
prevziať	46 K
prečítate	4416 celý článok si K
pridruži	52 K im se
pridružite	52 K im se	52 K se	52 K se jim	4409 K se našoj	4409 K im se	4607 K se nam
pridržana	4322 sva prava K
pridržane	4525 vse pravice K
pridržava	30 K pravo
pridržavamo	30 K pravo
pridūrė	3267 K
prihlásenie	4417 ďakujeme za K	4443 ďakujeme za K
prihlásení	4445 po K
prihlásením	4443 K súhlasíte
prihláste	25 K	4416 K sa a čítajte	4511 K sa na odber
prihvaćate	4344 prijavom K
pripažino	3267 K
programėlėje	3222 K
programėlę	3222 K
prohlásil	644 K
prohlásila	644 K
prohlížeč	11 váš K
pronađite	4360 K nas
proposé	2148 conçu et K par
prosił	3833 K
prosiła	3833 K
pročitali	4314 da biste K
pročitate	4312 da K cijeli	4312 da K ceo
prośbę	3683 mamy do ciebie K	3683 mamy małą K
prošnjo	4529 imamo majhno K	4529 majhno K
prywatności	3711 ustawienia K	3711 ustawień K	3715 polityka K	3715 polityce K
przeczytać	3689 aby K cały	3689 aby K ten artykuł
przeczytałaś	3743 dziękujemy, że K
przeczytałeś	3743 dziękujemy, że K
przedrukować	46 K
przedrukowywać	46 K
przeglądarka	11 twoja K
przekaż	3686 K nam #%	3830 K nam	3830 K #
przekonywał	3833 K
przekonywała	3833 K
przesyłajcie	3734 K
przesyłamy	58 K ci
prześlemy	58 K ci	58 K wam
prześlij	50 K go	50 K ten	3718 K zdjęcie	3718 K zdjęcia	3734 K nam	3734 K je do nas	3830 K nam
przeżywasz	0 K kryzys
przyznał	3833 K
przyznała	3833 K
przyłącz	52 K się
przyślij	3718 K zdjęcie	3734 K nam	3734 K je do nas	3830 K nam
práca	4512 naša K
práce	642 naší K
práci	642 naši K
prácu	4512 našu K
právnička	535 je K
právník	535 je K
précision	100 K:
précisé	2254 a K
précédente	100 version K de cet
préférée	2136 source K
préférées	2136 sources K
prévient	2254 K
príspevky	4441 K v diskusii
príspevok	4511 váš K
próxima	4017 nossa K
průzkumu	36 našeho K
psychické	0 K pomoci
ptá	644 K se
pubblicità	12 la K	71 niente K	71 senza K	71 nessuna K	2775 blocco della K	2926 senza K
publicarà	23 no es K
publicará	61 correo no se K
publicată	23 nu va fi K
publicistája	2529 K
publicité	12 la K	12 cette K	71 sans K	71 pas de K	2098 bloqueur de K	2098 bloqueurs de K	2252 sans K
publicités	2098 bloqueur de K
publicystką	3735 jest K	3812 jest K
publicystą	3735 jest K	3812 jest K
publikování	536 K nebo šíření
publiée	23 ne sera pas K	2106 votre adresse e-mail ne sera pas K
pytał	3833 K
pytała	3833 K
pytały	3833 K
pytań	3742 na kilka K
pyyntö	1910 pieni K
pyysivät	2045 K
pásale	1721 K esta
pásalo	50 K
päevakokkuvõte	1750 K
päivitetty	100 juttua K	100 juttua on K
päätoimittaja	1956 K	2026 on K
päätti	2045 K
påminde	4762 K
pénzbe	2616 K kerül
pénzéből	19 olvasók K
písemného	537 bez K souhlasu
písomného	4463 bez K súhlasu
píšte	4462 K na	4462 K nám na
pódcast	35 nuestro K	1722 nuestro K
pôvodnej	100 K verzii článku
pārpublicēt	46 K
pārpublicēšana	3273 K bez	3280 K bez
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
quyên	5243 K góp ngay	5247 K góp
quyền	5157 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	71 không K cáo	71 không có K cáo	5211 trình chặn K cáo	5211 chặn K cáo
""", 'r': """
radził	3833 K
radziła	3833 K
radí	644 K
rakstīja	3334 K
rappelé	2254 a K
različici	100 prvotni K	100 prejšnji K
rašykite	39 K mums	68 K mums	3264 K mums
rašė	3267 K
recaptcha로	3185 K
recibirás	58 K
reclamă	12 K
reconoció	1724 K
recordó	1724 K
rectificación	100 K:
recunoaște	4149 K
redacció	40 la nostra K	44 cartes a la K	439 la K t'envia	494 la nostra K
redacción	40 nuestra K	44 cartas a la K	100 nota de la K	1631 la K te envía	1675 se incorporó a la K	1722 nuestra K
redacţia	40 K noastră
redacția	40 K noastră	4081 K îți trimite	4147 K noastră
redacției	40 K noastre	100 nota K
redakcją	40 naszą K
redakcję	3830 wesprzyj K
redaktorką	3735 jest K	3812 jest K
redaktorė	3216 K
redaktör	4665 är K för	4665 är K på	4665 är politisk K	4739 är K på
redaktør	703 er K på	703 er K for	703 er politisk K	773 er K på	773 er K i	3586 er politisk K	3586 er K i	3586 er K for	3659 er K i
redação	39 escreva para a K	40 nossa K	68 escreva para a K	3928 a K envia	3973 entrou para a K	4017 nossa K
redistribuída	3899 reescrita ou K
redistribuído	3899 reescrito ou K
reenvíalo	50 K
refusé	2100 K le dépôt
registrácii	4445 po K
registráciou	4443 K súhlasíte
registráciu	4443 ďakujeme za K
regisztrálj	2615 K ingyenesen	2615 K, hogy
regisztráljon	2615 K ingyenesen	2615 K, hogy
regisztrálnia	2557 K kell
regístrate	1535 K gratis	1539 K para
reinhören	902 jetzt K:
rejestrując	3745 K się
reklamlänkar	75 K	4680 K	4712 K
reklamą	12 K
reklám	71 nincs K	4512 bez K
reklámblokkoló	2586 K
reklámblokkolót	2586 K
reklámok	2616 K nélkül
reportaż	3831 ten K
reporterką	3735 jest K	3812 jest K
reportér	546 , K	623 , K	4430 , K
reportérem	546 je K	623 je K
reportérka	546 , K	623 , K	4430 , K
reportérkou	546 je K	623 je K	4430 je K
reportérom	4430 je K
reportérovi	40 našemu K	40 nášmu K
reportérům	40 našim K
reproducció	447 K sense permís
reproducción	1592 prohibida su K	1592 prohibida la K
reprodução	3896 proibida a K	3896 K proibida	3936 K permitida desde	3936 K é permitida desde
reprodúcelo	46 K
republié	46 K	2122 K avec	2167 cet article est K
repórter	40 nosso K	3902 é K
repórteres	40 nossos K
respondió	100 no K a
responsabilità	31 K di
responsável	84 jogue de forma K
reveló	1724 K
rezervăm	30 ne K dreptul
riêng	5147 chính sách quyền K tư	5185 dành K cho thuê bao	5193 quan điểm K của tác giả
rovatvezető	2600 K
rovatvezetője	2529 K	2600 K
ročne	4513 K
ročně	643 K
rät	1037 K
rätta	4671 K fel
rättar	4671 vi K fel
rättelse	100 K
räumte	1037 K ein	1037 K der	1037 K die
rääkis	1793 K
råber	795 K
råbte	795 K
rådde	4762 K
rådede	795 K
réagir	2109 pour K
réagissez	2251 K à
réalisation	2148 n'a pas participé à la K
rédacteur	2126 est K
rédaction	39 appelez la K	39 contactez la K	39 écrivez à la K	39 joignez la K	68 appelez la K	68 contactez la K	68 écrivez à la K	68 joignez la K	100 note de la K	2126 a rejoint la K	2148 n'a pas participé à sa K	2157 la K vous	2161 pour soutenir la K	2251 soutenez la K	2251 alertez la K	2252 notre K
rédactrice	2126 est K
régulièrement	2126 collabore K
répondu	100 n'a pas K à	100 n'ont pas K à
réponse	22 annuler la K
répétait	2254 K
réserve	30 se K le droit
réservons	30 nous K le droit	30 K le droit
réservé	2061 cet article est K	2061 ce contenu est K	2061 article K
réservée	2061 K à nos abonnés	2061 la suite est K	2064 K aux abonnés
réservés	2064 K aux abonnés	2122 tous droits K
résiliable	2253 K à tout moment
részesített	2523 előnyben K forrásként
röst	4668 ai-K	4704 ai-K
răspuns	100 nu a K	100 nu au K	4149 a K	4149 au K
răspunsul	22 anulează K
rằng	5246 viết K	5246 cho K
""", 's': """
sacīja	3334 K
sadržaj	10 ovaj K	4333 vanjski K	4333 spoljni K
sadržaja	10 ovog K	4333 vanjskog K	4333 prikaz ovog K	4333 prikaz K
sakė	3267 K
samfunnsøkonom	3577 er K
samobójcze	101 myśli K
samobójstwie	101 myślisz o K
samobójstwo	0 K
samovražde	0 K	101 uvažujete o K
sanctionné	2254 a K
sandučić	80 u vaš K	4315 u vaš K
sandučiću	4315 u vašem K	4344 vašem K
sbírka	645 K
schließ	52 . K dich
schließen	52 . K sie sich	807 K sie ein abo	1034 K sie ein abo
schránke	4417 vašej K
schránky	80 do vaší K	80 do vašej K	510 do vaší K	4417 do vašej K
scrieţi	39 K-ne	68 K-ne
scrieți	39 K-ne	68 K-ne
sdílejte	26 K	50 K ho
sebevraždě	0 K	101 uvažujete o K
segítsen	2615 K, hogy
segítségedre	2615 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1724 K
selbsttötung	101 K
sensível	100 pode ser K
sentenció	1724 K
sería	1632 sin ti no K
sesión	25 inicia K	25 inicie K	1535 inicia K para
sessió	25 inicia K
sessão	25 inicie K	4016 inicie K
señaló	1724 K
sfătuia	4149 K
sfătuiește	4149 K
sfătuit	4149 a K
sisällön	10 K	1958 ulkoisen K
sisältö	1915 tämä K on vain
sisältöä	1958 ulkoista K
siunčiame	58 jums K
sjefredaktør	3586 er K
självmord	0 K
självmordslinjen	101 K
självmordstankar	101 K
sjöng	4762 K
skarży	3833 K
skarżył	3833 K się
skrzynkę	80 na twoją K	3693 na twoją K	3693 na swoją K	3745 K mailową
slažete	44 K se	44 ne K se
slobodné	4511 podporte K
slobodnú	4511 podporte K
slušajte	4360 K nas
slíbil	644 K
slíbila	644 K
socioložka	535 je K
sollicité	100 K par
sollicitée	100 K par
sondę	3742 naszą K
sonuçlarinda	4862 google arama K
sorumluluğu	31 K
souborů	538 K cookie
souhlasíte	44 K?	559 e-mailu K	559 odesláním K	559 registrací K
soạn	39 nhắn cho tòa K	39 nhắn tòa K	39 gửi về tòa K	39 gửi cho tòa K	68 nhắn cho tòa K	68 nhắn tòa K	68 gửi về tòa K	68 gửi cho tòa K	5162 về hộp thư của tòa K	5182 hãy ủng hộ tòa K	5193 bằng văn bản của tòa K	5243 hãy gửi về tòa K	5243 hãy liên hệ tòa K	5243 hãy báo cho tòa K	5244 tòa K
spandér	55 K en kaffe
spolupráci	564 ve K s partnerem	4448 v K s partnerom
sponsorisés	75 liens K
sporočite	39 K nam	68 K nam	4532 K nam
sportkrönikör	4665 är K
sportsredaktør	703 er K
spracovaním	4443 K osobných údajov
sprijiniți	4146 K
sprijină	4146 K-ne
správach	4428 google K
správy	4428 google K
spuneți	39 K-ne	68 K-ne	4147 K-mi mai jos
stellenbörse	901 in unserer K
stjärna	61 fält med K
straipsnį	3235 šį K	3265 visą K
stronę	3765 naszą K
stwierdził	3833 K
stwierdziła	3833 K
stáhněte	641 K si naši	641 K si náš
stálo	644 K na	644 K ve	644 K v
står	31 K för	795 K der på	3681 K det på	3681 K det i	4762 K det på
stöd	4616 med ditt K	4759 K oss	4759 K vår	4759 ditt K
stödja	4677 K oss med
stödlinjen	84 K
stödmedlem	4759 bli K
stödprenumerant	4759 bli K
stötta	4677 K oss med	4759 K oss	4759 K vår	4759 K vårt
støt	715 K os	792 K os	792 K med
støtt	3678 K oss	3678 K vår
støtte	649 med din K	649 vi har brug for din K	715 K os med	715 din K gør	792 din K	792 bliv K	3533 med din K	3599 K oss med	3678 din K
støtteabonnent	3678 bli K
støttemedlem	81 bli K	792 bliv K	3678 bli K
stāstīja	3334 K
stăpâni	4111 fără K
stěžuje	644 K
subscripció	497 K
subskrybentów	3689 tylko dla K	3689 dostępna dla K	3689 dostępne dla K	3762 tylko dla K
subskrypcją	3748 z K	3770 z K
subskrypcję	3689 kup K	3689 masz już K	3745 dziękujemy za K	3748 wykup K	3830 kup K
suosikkilähteeksesi	1949 K
suosikkilähteeksi	1949 K
sursă	4080 link activ către K
suscripción	1535 ya tengo una K	1721 cambia tu K	1725 K
suscríbase	81 K	1721 K
suscríbete	81 K	1535 K para	1535 K por	1535 K en	1545 K al boletín	1721 K
susțin	4072 care ne K lunar	4147 ne K lunar
susține	4146 K-ne	4146 K presa	4149 K că
susținerea	4146 K ta
susțineți	4146 K-ne
svarīgākie	3303 nedēļas K
svarīgākās	3303 nedēļas K
svært	0 har det K
svěřte	545 K se nám
szabályzatot	2512 moderálási K
szabályzatunk	2512 moderálási K
szerencsejáték	2505 túlzásba vitt K ártalmas, függőséget okozhat	2505 K ártalmas, függőséget okozhat	2505 K függőséget okozhat! #+
szerkesztője	2529 K	2600 K
szerkesztőségünk	40 K	2616 K
szerkesztőségünket	40 K
szerkesztőségünknek	40 K	2616 K
szerzője	2529 külső K
szociológus	2527 K
szólított	2618 K fel
szükség	2490 önre is K van	2490 önökre is K van	2490 rád is K van
szükségünk	2490 rád is K van	2490 önre is K van
sábado	18 cada K
sáng	18 mỗi K
säger	4678 tills du K upp	4762 K
sähköpostiin	1922 suoraan K
sähköpostiisi	80 K	1923 K
sähköpostillasi	1983 K
sähköpostiosoitettasi	22 K ei julkaista	61 K ei näytetä	61 K ei julkaista
sähköpostiosoitteesi	78 jätä K	78 anna K	78 kirjoita K	1923 K
sélection	2157 K d'articles
sélections	2061 ajouter l'article à vos K
síganos	1561 K en
síguenos	1561 K en	1721 K
sócio	81 seja K
sõltumatut	1790 toeta K
sõnul	1793 K
sök	4694 K nu
sökresultat	4661 K på google
sökt	100 vi har K	100 har K
söyledi	4978 K
söylediler	4978 K
söylüyor	4978 K
søg	729 K nu
søgeresultater	699 K på google
søgning	699 google-K
søk	3616 K nå
søkene	3582 google-K dine
søkeresultatene	3582 K dine på google
súhlasu	4463 bez K
súhlasíte	44 K?	4443 odoslaním K
súmate	52 K	1721 K al
süresi	1 okuma K
sürümünde	100 önceki K
sütibeállításai	2575 K miatt
sütibeállítások	2575 K miatt	2575 K
sütik	2530 K
sütiket	2530 K
săptămână	18 o dată pe K	4148 pe K
sīkdatnēm	3285 K	3303 K
sống	5182 nuôi K tờ báo	5182 bạn đọc nuôi K
""", 't': """
találatok	2523 google-K
tanácsolja	2618 K
tanácsolják	2618 K
tanácsolta	2618 K
tanácsolták	2618 K
tanította	2618 K
taşiyin	4896 K
teigė	3267 K
tekemään	2043 K sitä
tekijänoikeus	1945 K suojaa
tekoäly	1959 tehnyt K
tekoälyavustaja	64 K
tekoälyavustajamme	64 K
tekoälyllä	1959 K
tekoälyn	1959 K avulla	1959 K tekemä
tekoälyä	1959 käyttää K
telefonā	3291 savā K
tesszük	23 nem K közzé
textům	573 ke všem K
teşekkürler	4975 okuduğunuz için K
thiết	5193 không nhất K phản ánh quan điểm
thuê	51 K bao có thể	5185 dành cho K bao	5185 đã là K bao	5247 K bao
thuộc	5158 bản quyền K
thành	5137 dành cho K viên	5180 bạn đã đăng ký K công	5243 trở K thành viên
tháng	5185 đọc miễn phí trong K	5245 mỗi K	5245 hàng K	5245 K đầu
thích	5160 nguồn tin ưa K	5160 nguồn yêu K
thông	15 K báo	5143 bật K báo	5143 nhận K báo	5162 bạn có K tin	5162 bạn đọc cung cấp K tin	5193 khi phát hành lại K tin	5243 hãy gửi K tin	5243 đăng ký nhận K báo	5243 hãy bật K báo
thường	5164 phóng viên K trú tại
tilføjede	795 K
tillgång	4759 få fri K
tillåtet	4691 inte K att återge
tiếng	5178 K việt có dấu
tiếp	5135 để K tục đọc	5135 để đọc K	5135 đăng nhập để K tục	5182 K sức cho báo chí	5185 để K tục đọc	5243 đăng ký để đọc K	5243 hãy K sức	5243 đăng nhập để K tục
tjänst	4612 en liten K att be
tjänsten	4694 sök K
tovább	50 küldd K	50 küldje K
továbbolvasáshoz	2493 a K
toàn	21 K bộ bài	5135 để đọc K bộ	5135 đọc K bộ bài	5185 để đọc K bộ bài	5243 đăng ký để đọc K bộ
tražila	4412 K je
tražili	4412 K su
tražio	4412 K je
tretích	4432 cookies K strán
treści	10 tej K	3748 dostęp do K
treść	10 tę K
trimiteți	50 K-l
trên	5143 theo dõi K
trước	100 bản K của bài	100 phiên bản K của bài	5178 K khi đăng
trường	22 các K bắt buộc
trợ	0 cần hỗ K	64 K lý ảo	64 K lý ai
tudósító	2600 K
tudósítója	2529 K	2600 K
turpinātu	3270 lai K lasīt
tuần	18 mỗi K	5180 bản tin hằng K của	5180 bản tin hàng K của	5245 mỗi K
tvrdí	644 K
työmme	2043 K
työtämme	1913 tue K	2042 tue K	2043 K
tájékoztató	2507 adatvédelmi K
támogass	2615 K minket
támogasson	2615 K minket
támogathat	2536 K minket
támogatása	2536 K nélkül	2536 olvasók K nélkül	2615 az ön K
támogatásod	2615 a te K
támogatásából	2490 olvasóink K	2536 olvasóink K
támogatására	2490 olvasóink K
támogatásával	2539 partnerünk K	2613 K készült
támogatónk	2536 legyen ön is K	2536 legyél te is K
tâm	0 tư vấn K lý
täglich	818 K per mail
tähtsamad	1762 nädala K
tärkeimmät	1983 K jutut
tästä	1970 lisää K
täällä	1910 kun kerran olet K
täältä	1970 lisää K
téléchargez	2047 K
témoignez	68 K
tôi	63 gắn thẻ K
töltsd	2615 K le
történész	2527 K
týden	18 každý K
týdně	643 K
týždenne	18 raz K
tłumaczy	3833 K
tłumaczył	3833 K
tłumaczyła	3833 K
třetích	548 cookies K stran
""", 'u': """
uafhængigt	793 K medie
ubegrænset	655 K adgang
udostępnij	26 K
ukarał	3833 K
ulaş	39 bize K
ulaşin	39 bize K	4864 bize K	4896 K
ulaşmak	4864 yazara K
unabhängig	957 K von unserer redaktion	957 von unserer redaktion K	970 damit wir K bleiben	1035 wir sind K
undersökning	36 vår K
undersøgelse	36 vores K
undersøkelse	36 vår K
università	2803 insegna all'K
unterstütze	801 K unsere arbeit	801 K uns mit	1034 K uns	1034 K unsere	1034 K mich	1034 K meine
unterstützen	801 K sie unsere arbeit	801 K sie uns mit	801 mit einer spende K	801 können sie uns K	1034 K sie uns	1034 K sie unsere	1034 sie können das K	1034 freiwillig K	1034 K sie mich	1034 K sie meine	1034 K uns
unterstützt	842 ihr browser K	1034 K uns
unterstützung	797 ihre K	797 mit ihrer K	917 ihrer K	917 deiner K	965 mit K von ki	1034 mit deiner K	1034 deine K	1034 eure K
upišite	78 K svoj e-mail
upozorněni	604 chcete být K
upozornění	515 zapněte si K	558 K	604 chcete dostávat K	604 chcete zasílat K	604 chceš dostávat K	604 chcete posílat K	604 chcete odebírat K
upphovsrätt	4657 skyddat enligt lagen om K
upphovsrättslagen	4657 skyddat enligt K
uprednostňované	4464 K zdroje
uprednostňovaný	4464 K zdroj
uprednostňovaných	4464 K zdrojov
upřednostňované	581 K zdroje
upřednostňovaný	581 K zdroj
upřednostňovaných	581 K zdrojů
upřesnění	100 K:
uredništva	4525 brez dovoljenja K	4525 brez soglasja K
uredništvo	4539 v naše K	4608 naše K
uredništvu	40 našemu K	4532 pišite K
urmărește	4033 K-ne pe	4033 K-ne și pe	4034 K știrile	4146 K-ne
urmăriți	4033 K-ne pe	4146 K-ne
ursprünglichen	100 K version	100 K fassung
ustawień	3711 K cookies	3711 K plików cookie
utilização	3873 K de cookies
utilizează	4036 K cookie
utilizăm	4036 K cookie
utánközlés	2518 K	2541 K
utánközlése	2541 K
utánközölhető	46 K
uutislähteeksesi	1949 ensisijaiseksi K
uutislähteeksi	1949 ensisijaiseksi K
uzależniać	89 hazard może K
uznał	3833 K
uznała	3833 K
uzsvēra	3334 K
użyciu	3756 przy K ai
użytkowników	3743 opiniami K
używamy	3714 K plików cookie
užsisakykite	3201 K prenumeratą
""", 'v': """
valorização	101 centro de K da vida
vašeho	510 do K e-mailu
vedieť	39 dajte nám K	68 dajte nám K	4429 dajte nám K
velük	52 tarts K
velünk	68 oszd meg K
venerdì	18 ogni K
verhängte	1037 K
versión	3 K en audio	100 primera K de este
verständlichkeit	100 der K gekürzt
verstärkung	901 suchen K
versão	3 K em áudio
vervielfältigung	871 K nur mit
verziójában	100 korábbi K
veröffentlicht	23 wird nicht K	46 K werden	854 deine e-mail-adresse wird nicht K	854 ihre e-mail-adresse wird nicht K
veröffentlichung	933 seit der K geändert	933 seit K geändert
već	4327 kad ste K tu	4411 K od
videá	41 fotky a K
videóidat	41 K
videóit	41 K
videóját	2510 küldje el K
videókat	41 fotókat és K	41 képeket és K
viditelný	61 e-mail nebude K
vidéo	10 cette K
vidéos	41 vos K	41 photos et K
viestiä	39 laita K	39 laita meille K	68 laita K	68 laita meille K
virheensä	1962 korjaa K
virtuálneho	64 K asistenta
virtuálny	64 K asistent
virtuální	64 K asistent
virtuālais	64 K asistents
vizibilă	61 email nu va fi K
viên	5164 là biên tập K	5167 là biên tập K của	5185 dành cho hội K
viết	5243 hãy K thư	5244 bài K này	5246 ông K	5246 bà K
você	19 sem K	4017 sem K
vollständigen	807 K artikel lesen
volontär	885 ist K
volontärin	885 ist K
voltál	43 ott K	2510 te is ott K
vpišite	78 K svoj e-naslov
vprašalnik	4542 K
vyhradené	4423 všetky práva K	4423 autorské práva sú K
vykřikl	644 K
vykřikla	644 K
vypočuť	4439 si môžete K
vysvetľuje	4514 K
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
válaszolta	2618 K
válaszolták	2618 K
változatában	100 korábbi K	100 eredeti K
vás	566 bez K by	642 bez K by	4450 bez K by	4512 bez K by
väitis	1793 K
väitti	2045 K
väittää	2045 K
välise	1743 K sisu
våre	3678 meld deg på K
vårt	3545 meld deg på K	3678 meld deg på K
vær	52 K med
védekezett	2618 K
véli	2618 K
vídeo	10 este K	41 seu K
vídeos	41 tus K	41 fotos y K	41 seus K	41 fotos e K	41 fotos i K
vďaka	4512 K vám
vēlamo	3281 K avotu
vēstkopai	3292 K
vēstulei	3292 ziņu K
vědět	39 dejte nám K	68 dejte nám K	545 dejte nám K	641 dejte nám K
všetkým	4457 k K textom
""", 'w': """
wcześniejszej	100 K wersji
webbläsare	11 din K
webinár	4436 náš K
webinář	551 náš K
według	3833 K
weißt	884 K du mehr
wezwał	3833 K
wiadomościach	3765 google K
widziałaś	3718 K coś
widziałeś	3718 K coś
wołali	3833 K
wołał	3833 K
wołała	3833 K
wpłata	3754 każda K	3830 twoja K
wpłatom	3831 dzięki K
wpłać	3830 K
wspierającym	3830 zostań K
współpracy	3751 we K z partnerem
wyjaśnia	3833 K
wypisać	3693 K się w każdej chwili
wyrażam	3694 K zgodę na
wysyłamy	58 K ci	58 K wam
wyślemy	58 K ci
wyślij	50 K go	3734 K nam	3734 K je do nas
wzywał	3833 K
wzywała	3833 K
wöchentlichen	822 K newsletter
właściciela	3831 nie mamy K
""", 'y': """
yazdiğimiz	4906 daha önce K haber
yazmişti	4978 diye K
yhteistyössä	1971 K mainostajan
yönetmenidir	4868 genel yayin K
""", 'z': """
zaakceptować	3736 K pliki cookie
zaapelował	3833 K
zaapelowała	3833 K
zachęcali	3833 K
zachęcano	3833 K
zachęcał	3833 K
zachęcała	3833 K
zadaním	4443 K e-mailu
zadržana	4322 sva prava K
zadržava	30 K pravo
zadržavamo	30 K pravo
zadáním	559 K e-mailu
zagłosuj	3759 K
zahvaljujući	19 K čitaocima	19 K čitateljima	4349 K vama	4410 K vama
zakázané	4423 šírenie je K
založte	641 K si účet
zamknutý	4416 článok je K
zamčený	505 článek je K
zapisując	3745 K się
zapowiedział	3833 K
zapowiedziała	3833 K
zapytał	3833 K
zapytała	3833 K
zastrzeżone	3729 wszelkie prawa K	3729 wszystkie prawa K
zawołał	3833 K
zawołała	3833 K
zašlete	545 K nám
zašlite	4429 K nám
zaželen	4565 K vir
zaželene	4565 K vire
zaželeni	4565 K vir
zbiórka	3834 K
zbývá	505 K vám # %
zdieľajte	26 K	50 K ho
zdjęcia	41 K i filmy	41 K lub filmy	41 K i wideo	41 swoje K	3718 masz K lub
zdjęcie	41 K lub film	3718 masz ciekawe K	3718 masz K lub film	3718 wyślij K lub
zespołu	3739 do naszego K
zewnętrzna	3736 treść K
zewnętrzne	10 treści K	3714 treści K	3736 treści K
zewnętrznej	10 treści K	3736 treści K
zewnętrznych	10 treści K
zgłoś	3734 K go nam	3830 K nam
ziņas	3303 mūsu K
změněna	100 jména byla K	100 jména jsou K
změněno	100 jméno bylo K
znać	39 daj nam K	68 daj nam K	3766 daj nam K	3830 daj nam K
zněl	644 K
zněla	644 K
znělo	644 K
zobrazení	548 K tohoto obsahu	548 K obsahu
zobrazením	523 K obsahu	523 K videa
zobrazený	61 e-mail nebude K
zostań	3830 K z nami
zpracováním	511 souhlasím se K	526 K osobních údajů
zprávy	544 google K
zprávách	544 google K
zpívali	644 K
zugänglich	918 frei K
zunächst	871 dieser artikel erschien K
zurück	949 geben sie uns etwas K
zverejnená	23 nebude K
zveřejněna	23 nebude K
získavajte	4465 K
získávejte	582 K
zł	3748 za # K	3748 od # K	3832 od # K
złotówka	3754 każda K	3831 każda K
""", 'á': """
állt	2618 ez K
állítja	2618 K
átvehető	46 K
""", 'ä': """
ägare	4677 inga rika K
ähnliches	884 K erlebt
ändå	4612 nu när du K är här
äpp	1748 K
äppi	1748 K
äußern	100 wollte sich nicht K
""", 'å': """
åndsverkloven	3578 beskyttet av K
året	794 om K
återges	4657 får inte K
återpublicera	46 K
återpubliceras	46 K
""", 'ç': """
çalişmak	4872 bizimle K
çalişmalarimiz	4976 K
çağrisinda	4978 K bulundu
çerezler	4845 K kullan
çerezlere	4870 K
çerezleri	4845 K kullan	4870 K	4907 K kabul
çözün	4896 K
""", 'é': """
échanos	1721 K una mano	1721 K un cable
écris	39 K-nous	68 K-nous
écrit	2126 K pour	2254 a K
écrivain	2126 est K
écrivez	39 K-nous	39 K à notre	68 K-nous	68 K à notre	2251 K-nous
éditorialiste	2204 est K
électronique	2071 dans votre boîte aux lettres K
énekelték	2618 K
équipe	2252 notre K
értesítéseket	15 K	2535 K	2583 szeretne K
értesítést	2583 szeretne K	2583 szeretnél K	2583 kér K	2583 kérsz K	2583 kérek K
értesüljön	2535 K elsőként
értesülni	2583 szeretne K a	2583 szeretnél K a	2583 szeretne azonnal K
étoile	61 champs avec une K
évente	2617 K
""", 'í': """
ígérte	2618 K
ígérték	2618 K
írta	2618 K
író	2527 K
""", 'î': """
îmbia	4149 K
îndemna	4149 K
îndemnat	4149 a K
îndemnau	4149 K
întrebat	4149 a K
întrebau	4149 K
""", 'õ': """
õpetas	1793 K
""", 'ö': """
öffnen	824 app K
önemli	4907 günün en K
önerdi	4978 K
öngyilkosság	0 K
önskad	4661 K källa
önökkel	2490 csak K
""", 'ø': """
økonom	694 er K
""", 'ú': """
újraközlése	2541 K
újraközölhető	46 K
újraközölni	46 K
újságírás	2616 független K	2616 a jó K
újságírásunk	2616 K
újságíró	2527 K	2600 K
újságíróink	2616 K
újságíróinkkal	2559 K
újságíróinknak	40 K
újságírója	2529 K	2600 K
újságíróként	2600 K
última	1561 siga la K hora	1561 sigue la K hora
únete	52 K
""", 'ü': """
übernommen	46 K werden	872 K von	958 von der agentur K	958 deutschen presse-agentur K
übersicht	878 K	942 diese K wurde
ücretsiz	16 K haber	16 K makale	4894 K üye olun
ügyfelünk	2559 K
ühendust	39 võta meiega K	68 võta meiega K	1790 võta K
ünü	4973 #'K
ütles	1793 K
ütlesid	1793 K
üyeliği	4885 bülten K
üzente	2618 K
üzenték	2618 K
üçüncü	4870 K taraf
""", 'č': """
častite	55 K me kavom
čitajte	4360 K nas
čitalaca	44 pisma K	4349 uz podršku K	4367 K	4410 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	37 naši K	4367 K	4410 naši K
čitatelia	4467 K	4512 naši K
čitatelja	44 pisma K	4349 uz podršku K	4367 K	4410 naših K	4410 uz podršku K
čitatelji	37 naši K	4367 K	4410 naši K
čitateljima	4367 K
čitateľom	19 vďaka K	4467 K
čitateľov	37 našich K	4450 vďaka podpore K	4467 K	4512 našich K	4512 vďaka podpore K
članak	21 cijeli K	4327 svidio vam se K	4345 cijeli K	4345 ceo K	4410 ovaj K
člancima	4356 svim K
članek	4529 vam je bil K všeč	4608 ta K
člankov	4557 do vseh K
členem	81 staňte se K	641 staňte se K
členom	4511 staňte sa K
článek	21 celý K	498 líbil se vám K	505 celý K za	561 celý K	642 tento K	642 líbil se vám K
článkom	4445 všetkým K	4457 k všetkým K	4457 ku všetkým K
článku	21 celého K	615 do konce K
články	642 naše K
článků	561 limit K
článkům	561 všem K	573 ke všem K
článok	21 celý K	4425 páčil sa vám K	4445 celý K	4512 tento K
čtenáři	584 K	642 naši K
čtenářů	37 našich K	44 listy K	501 z darů K	501 díky darům K	501 díky podpoře K	566 díky podpoře K	584 K	642 našich K	642 na podpoře K	642 díky podpoře K
čtenářům	19 díky K	37 našim K	584 K
čtení	1 doba K
čtěte	577 K nás
číst	642 K dál bez
čítajte	4461 K nás	4511 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4511 K, že nás čítate
""", 'đ': """
đây	5243 bấm vào K
đóng	5243 K góp của bạn	5243 hãy K góp
đăng	46 K lại	5180 cảm ơn bạn đã K ký	5180 bằng việc K ký, bạn	5243 K ký để đọc bài
đường	5162 K dây nóng của tòa soạn	5162 K dây nóng của báo	5243 vui lòng gọi K dây nóng
đọc	19 nhờ bạn K	44 thư bạn K	5185 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4513 K sumou
""", 'ř': """
řekl	644 K
řekla	644 K
říká	644 K
""", 'ś': """
śledztwa	3831 nasze K
śledztwo	3831 to K
śledź	3701 K nas na	3830 K nas
śpiewali	3833 K
świadkami	3718 byliście K	3718 byli państwo K
świadkiem	43 byłeś K	43 byłaś K	3718 byłeś K	3718 byłaś K	3718 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4978 K etti
""", 'š': """
šaljemo	58 K vam	58 vam K
šaljite	4330 K nam
šaukė	3267 K
šiandien	3226 aukokite K
šodien	3294 ziedo K
""", 'ź': """
źródło	3729 K: pap
""", 'ż': """
żadnego	72 K spamu
żądał	3833 K
""", 'ž': """
žalio	4412 K se
želene	4565 K vire
želeni	4530 K vir
željene	4328 K izvore
željeni	4328 K izvor
žiadny	72 K spam
žurnalistai	3265 mūsų K
žurnalistams	40 mūsų K
žurnalistas	3216 K
žurnalistika	642 naše K	642 nezávislá K	3265 K kainuoja	3265 gera K	4512 nezávislá K
žurnalistiku	642 nezávislou K	4512 nezávislú K
žurnalistiky	642 nezávislé K
žurnalistė	3216 K
žurnāliste	3284 K
žurnālisti	3332 mūsu K
žurnālistiem	40 mūsu K
žurnālistika	3332 neatkarīga K	3332 K maksā	3332 laba K
žurnālistiku	3294 atbalsti neatkarīgu K	3332 neatkarīgu K
žurnālists	3284 K
žádal	644 K
žádala	644 K
žádali	644 K
žádný	72 K spam
""", 'ά': """
άδεια	48 K cc	1116 χωρίς K
άρθρα	1192 τα K μας
άρθρο	1192 αυτό το K
""", 'έ': """
έγγραφη	1116 χωρίς K άδεια
έγραφαν	1194 K
έγραφε	1194 K
έγραψε	1194 K
έλεγαν	1194 K
έλεγε	1194 K
έρευνά	1088 K μας
έρευνές	1192 οι K μας
""", 'ή': """
ήσασταν	43 K εκεί
""", 'α': """
αγαπημένες	1069 K σου πηγές	1069 K σας πηγές	1069 K πηγές
αγαπημένη	1069 K πηγή
ακολουθήστε	1049 K μας	1191 K μας
ακολουθείστε	1049 K μας
ακόμη	1105 K και # ευρώ
αλλάξει	100 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1194 K
αναγνωστών	1119 K
αναγνώστες	19 χάρη στους K	1119 K	1192 οι K μας
αναδημοσίευση	46 K	1062 απαγορεύεται η K	1062 επιτρέπεται η K
αναδημοσιευθεί	46 K
αναδημοσιεύσετε	46 K
αναπαραγωγή	1063 K χωρίς
αναπληρωτής	1074 είναι K καθηγητής
αναπληρώτρια	1074 είναι K καθηγήτρια
ανεξάρτητη	1191 ενισχύστε την K
ανταποκρίτρια	1072 είναι K	1074 είναι K
ανταποκριτής	1072 είναι K	1074 είναι K
απάντησαν	1194 K
απάντησε	100 δεν K	1194 K ο	1194 K η
απάντησης	22 ακύρωση K
απαγορεύεται	1063 K η αντιγραφή	1063 K η αναπαραγωγή
αποδεχθείτε	1077 K τα cookies
αποδεχτείτε	1077 K τα cookies
απορρήτου	1066 πολιτική K
από	1096 K # €	1189 # K τα #	1189 # K #
απώλειας	89 κίνδυνος εθισμού και K	89 κίνδυνος εθισμού & K
αρθρογράφος	1072 είναι K	1074 είναι K
αρχισυντάκτης	1072 είναι K
αρχισυντάκτρια	1072 είναι K
αυτούς	52 γίνετε ένας από K
αφήστε	78 K το email σας
αφεντικά	1150 χωρίς K
""", 'β': """
βιβλιοπωλείο	1086 ηλεκτρονικό μας K
βοήθειας	101 γραμμή K	1102 γραμμή K κεθεα
βοηθήστε	1191 K μας
βοηθειας	1102 γραμμη K κεθεα
βοηθούν	1192 μας K
βρείτε	1049 K μας στο
""", 'γ': """
γίνε	52 K κι εσύ
γίνετε	52 K μέρος	81 K μέλος	81 K μέλη	1191 K μέλος	1191 K κι εσείς
γνώσεις	1091 τις K σας
γράψε	39 K μας	68 K μας
γράψτε	39 K μας	68 K μας	78 K το email σας	1071 K μας	1191 K μας
γραπτή	1116 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1194 K
δήλωσε	1194 K ο	1194 K η	1194 K στην
δημοσιεύεται	23 δεν K
δημοσιογράφοι	1192 οι K μας
δημοσιογράφος	1072 είναι K	1072 , K	1072 - K	1074 είναι K στ	1074 είναι K του	1074 είναι K της
δημοσιογράφους	40 τους K μας
δημοσιογραφία	1192 η K μας	1192 ανεξάρτητη K	1192 η ανεξάρτητη K
δημοσκόπησή	1088 K μας
δημοσκόπηση	1088 στη K
διαβάσετε	1044 για να K ολόκληρο
διαβεβαίωσε	1194 K
διαμαρτυρήθηκε	1194 K
διαφήμιση	12 τη K	1099 μετά τη K
διαφημίσεις	71 χωρίς K	1192 χωρίς K
διαφημίσεων	1144 αποκλεισμού K
διαφωνείτε	44 K
διδάκτωρ	1074 είναι K
διεύθυνση	1047 τη K email	1047 η K email	1095 K email	1095 K e-mail
δικαιώματος	1062 με επιφύλαξη παντός K
διοργανωτές	1194 καλούν οι K
διορθώθηκε	100 το άρθρο K
διόρθωση	100 K:
δουλειά	1192 η K μας
δωρεά	1105 κάντε μια K	1191 η K σας	1191 κάντε μια K	1195 K
δωρεάν	16 K άρθρα	1096 K άρθρα
δωρεές	1195 K
""", 'ε': """
είμαστε	1192 K μια μικρή
είπαν	1194 K
είπε	1194 K
εβδομάδα	18 κάθε K	1193 την K
εγγραφή	1095 με την K σας
εγγραφείτε	1045 K για να	1096 K δωρεάν	1191 K δωρεάν	1191 K τώρα	1191 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	64 K βοηθό
εικονικός	64 K βοηθός
εισερχόμενά	1046 στα K σας
εκδήλωσή	1086 K μας
εκδοχή	100 αρχική K
εκφράζουν	1084 τα σχόλια K	1093 τα σχόλια K	1093 σχόλια δεν K
εμφανίζεται	61 email δεν K
εμφανιστεί	61 email δεν θα K
ενεργοποιήστε	1050 K τις ειδοποιήσεις	1052 K τη javascript
ενημερωτικά	1047 K δελτία
ενημερωτικό	79 το K δελτίο	1047 K δελτίο
ενημερώθηκε	100 το άρθρο K
ενημερώστε	1071 K μας
ενισχύστε	1105 K	1191 K μας
ενοχλήσει	100 ενδέχεται να K
ενσωματωμένο	1077 K περιεχόμενο
εξήγησε	1194 K
επανέλαβε	1194 K
επαναλάμβανε	1194 K
επιβεβαιώστε	1095 K την εγγραφή
επικοινωνήστε	39 K μαζί μας	68 K μαζί μας	1071 K μαζί μας	1071 K με τον συντάκτη	1071 K με τη συντάκτριά	1071 K με τη συντάκτρια	1071 K με τη σύνταξη
επικοινώνησε	39 K μαζί μας	68 K μαζί μας
επισήμανε	1194 K
επιστήμονας	1074 είναι πολιτικός K
επιστολή	44 την K σας
ερευνήτρια	1074 είναι K
ερευνητής	1074 είναι K
ερωτηματολόγιο	1092 το K
εσάς	1105 χάρη σε K	1192 χάρη σε K
εσείς	52 ελάτε κι K
ευρώ	1096 με # K
ευχαριστούμε	1095 K για την εγγραφή	1191 K που μας
εφαρμογή	85 στην K μας
""", 'ζ': """
ζήτησαν	1194 K
ζήτησε	1194 K ο	1194 K η	1194 K στο	1194 K από
ζητούσαν	1194 K
ζητούσε	1194 K
""", 'η': """
ηλεκτρονικό	1086 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1150 χωρίς K
ισχυρίζεται	1194 K
ισχυρίστηκε	1194 K
""", 'κ': """
κάλεσε	1194 K ο	1194 K η
κάνε	63 K μου tag
κάνοντας	1095 K κλικ
κάντε	63 K μου tag	63 K tag
κέρασέ	55 K με έναν καφέ
κίνδυνος	1102 K εθισμού
καθηγήτρια	1074 είναι K
καθηγητής	1074 είναι K
καλούσαν	1194 K
καλούσε	1194 K
κανάλι	1192 το K μας
κατάστημά	1086 στο K μας
κατήγγειλε	1194 K
καταγγέλλει	1194 K
καταγγελία	1071 κάντε μας την K
κατεβάστε	1050 K την εφαρμογή
κεράστε	55 K με έναν καφέ
κινδυνος	1102 K εθισμου
κοινοποιήθηκε	1174 η δημοσίευση K από
κουίζ	1088 το K	1088 στο K	1088 το K μας
κυκλοφορεί	1086 K το νέο τεύχος
κυριότερες	1095 τις K ειδήσεις
""", 'λ': """
λάβετε	1117 K
λέει	1194 K
λαμβάνεις	1114 θέλεις να K
λαμβάνετε	1114 θέλετε να K	1117 K
""", 'μ': """
μήνα	1193 τον K	1193 το K	1193 ανά K	1193 κάθε K
μήνυμα	39 στείλε K	68 στείλε K
με	1096 K # €
μεγαλομετόχους	1150 χωρίς K
μετόχους	1150 χωρίς K
μοιράστηκε	1174 μια δημοσίευση που K	1174 ένα βίντεο που K
μοιραστείτε	26 K	50 K το	68 K την εμπειρία	68 K την ιστορία	68 K μαζί μας
""", 'ν': """
νοημοσύνη	1107 με τεχνητή K	1107 από τεχνητή K
νοημοσύνης	1107 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1044 K
""", 'ο': """
οικονομολόγος	1074 είναι K
ολόκληρο	21 K το άρθρο	1096 K το άρθρο
ομάδα	1086 στην K μας	1191 ελάτε στην K	1192 η K μας
""", 'π': """
παράκληση	1068 έχουμε μια μικρή K	1068 μια μικρή K
παραδέχεται	1194 K
παραδέχθηκε	1194 K
παραδέχτηκε	1194 K
παρακάλεσε	1194 K
παρακαλούσαν	1194 K
παρακαλούσε	1194 K
πατώντας	1095 K
πείτε	39 K μας	68 K μας
περιέχει	100 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	100 περιέχει K
περιεχομένου	10 αυτού του K	1077 εξωτερικού K
περιεχόμενο	10 αυτό το K	1077 αυτό το K	1077 το K αυτό	1077 εξωτερικό K
πολιτική	1066 K cookies
πρέπει	1077 δείτε το βίντεο K
προέτρεπαν	1194 K
προέτρεπε	1194 K
προέτρεψε	1194 K
προειδοποίησε	1194 K
προειδοποιεί	1194 K
προηγούμενη	100 K εκδοχή	100 K έκδοση του
προσπάθειά	1191 ενισχύστε την K
προσωπικών	1066 K δεδομένων
προτεινόμενη	1069 K πηγή
προτιμώμενες	1069 K πηγές	1166 K πηγές
προτιμώμενη	1069 K πηγή	1166 K πηγή
προωθήστε	50 K
πρωί	18 κάθε K
πρόσβαση	1112 K σε όλα
πρόσθεσαν	1194 K
πρόσθεσε	1194 K ο	1194 K η
πρώτο	1096 τον K μήνα
πρώτος	1193 K μήνας
""", 'ρ': """
ρεπορτάζ	1192 το K μας	1192 αυτό το K
ρυθμιστής	1102 αρμόδιος K εεεπ
ρυθμιστης	1102 αρμοδιος K εεεπ
ρωτούσαν	1194 K
ρωτούσε	1194 K
ρώτησαν	1194 K
ρώτησε	1194 K ο	1194 K η
""", 'σ': """
σημαντικότερες	1095 τις K ειδήσεις
σημείωσε	1194 K ο	1194 K η
στέλνουμε	58 σας K	58 σου K
στήριξέ	1191 K μας
στήριξή	1105 χωρίς τη K	1191 η K σας	1191 τη K σας	1192 χωρίς τη K
στήριξη	1105 χάρη στη K	1192 χάρη στη K
στείλε	39 K μας	68 K μας	1071 K μας
στείλτε	39 K μας	39 K μήνυμα	50 K το	68 K μας	68 K μήνυμα	1071 K μας	1191 K μας
στηρίξτε	1105 K	1191 K μας	1191 K την	1191 K το	1191 K τη
συγγραφέας	1074 είναι K
συγκατάθεση	1077 K για cookies
συκοφαντικά	1083 K σχόλια
συμβουλεύει	1194 K
συμβούλευε	1194 K
συμβούλευσε	1194 K
συμβούλεψε	1194 K
συμπληρώστε	78 K το email σας
συμφωνείτε	44 K
συνέδριο	1086 K μας
συνέδριό	1086 K μας
συνέστησε	1194 K
συνδεθείτε	25 K	1045 K για να
συνδρομή	1096 με K	1096 K από	1118 με K	1195 K
συνδρομητές	51 οι K μπορούν	81 γίνετε K	1044 διαθέσιμο μόνο σε K	1044 διαθέσιμο σε K	1067 μόνο για K	1067 μόνο σε K	1191 γραφτείτε K	1192 οι K μας	1195 K
συνδρομητής	51 ως K	81 γίνετε K	1044 είστε ήδη K	1191 γίνετε K
συνεργασία	1099 σε K με χορηγό	1099 σε K με τον χορηγό
συνεργατών	75 συνδέσμους K	1099 συνδέσμους K
συνεχίζεται	1099 K παρακάτω
συνεχίσετε	1044 για να K την ανάγνωση	1044 να K την ανάγνωση
συνεχίσουμε	1192 να K
συνεχίστε	1044 K την ανάγνωση
συνιστούσε	1194 K
συντάκτης	1072 είναι K
συντάκτρια	1072 είναι K
σχολιάσετε	7 K
σχόλια	86 στα K	1093 στα K
σύμφωνα	1194 K
σύνταξή	40 τη K μας
σύνταξης	100 σημείωση της K
""", 'τ': """
τελευταίο	1113 K δωρεάν άρθρο
τραγουδούσαν	1194 K
τόνιζε	1194 K
τόνισε	1194 K
""", 'υ': """
υβριστικά	1083 K σχόλια
υβριστικό	1083 σχόλια με K
υπευθυνα	1102 παιξε K
υπεύθυνα	84 παίξτε K	84 παίζετε K	1102 παίξε K	1102 παίζουμε K
υπογράμμισε	1194 K
υποσχέθηκε	1194 K
υποχρεωτικά	22 K πεδία
""", 'φ': """
φτάσατε	1068 αφού K ως εδώ
φωνάζει	1194 K
φωτογραφίες	41 K και βίντεο	41 τις K σας	41 K ή βίντεο
φύγετε	1068 πριν K
φώναζαν	1194 K
φώναζε	1194 K
φώναξαν	1194 K
φώναξε	1194 K
""", 'χ': """
χάνετε	1114 μη K
χρήσης	1066 όροι K	1095 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1191 K τη βοήθειά σας
χρησιμοποιεί	1053 K cookies
χρησιμοποιούμε	1052 K cookies
χρόνο	1193 τον K
χωρίς	72 K spam
""", 'ψ': """
ψηφίστε	1110 K
ψηφιακό	64 K μας βοηθό
ψηφιακός	64 K βοηθός
ψηφοφορία	1088 στην K
""", 'а': """
абонамент	250 вече имате K	281 с K	281 K за	301 с K	345 K
абонамента	279 с K си	279 благодарим за K
абонат	51 като K	248 вече сте K
абонати	260 само за K	345 K
абонатите	51 K могат
абонирайте	81 K се	248 K се, за да	251 K се за бюлетина	341 K се
абонирането	279 с K
автора	4186 мнение K	4186 точка зрения K	5006 думка K	5006 точка зору K
авторизованные	4219 только K
авторизованным	4219 K пользователям
авторизовані	5039 лише K
авторизуйтесь	25 K
авторкою	5025 зв'язатися з K
авторов	4186 мнение K	4186 мнения K	4186 точки зрения K
автором	5025 зв'язатися з K
автору	55 на каву K	4207 пишите K
авторів	5006 думки K	5006 думка K	5006 погляди K
адрес	22 имейл K няма	279 имейл K
адреса	279 имейл K
адресою	5060 пишіть за K
адресу	4239 пишите по K
азартних	89 участь в K іграх	4995 участь в K іграх може	4995 участь у K іграх може
азартных	89 участие в K играх может вызвать
анкета	275 нашата K	275 кратка K
анкетата	276 K
анкету	4218 K	5038 K
анонимно	4207 K
афилиейт	284 K линкове
""", 'б': """
бажаних	5022 K джерел
безкоштовна	5058 остання K стаття
безкоштовний	5034 наш K вебінар	5042 K акаунт	5058 останній K матеріал
безкоштовних	5042 ліміт K	5042 K статей
безкоштовні	16 K статті	5042 K статті
безлимитный	4160 K доступ
безплатен	272 нашия K уебинар
безплатна	295 последна K статия
безплатни	16 K статии	281 K статии
безплатно	281 K, за
бесплатная	4237 последняя K статья
бесплатную	101 K линию
бесплатные	16 K статьи	4222 K статьи
бесплатный	4213 наш K вебинар	4222 K аккаунт	4237 последний K материал
бесплатных	16 K статей	4222 лимит K	4222 K статей
бисквитки	269 K	299 K
бисквитките	269 K	299 K
благав	5128 K
благала	5128 K
благали	5128 K
благодарение	19 K на читателите	287 K на вас	287 K на вашата	342 K на вас
благодарим	279 K ви, че се
благодаря	4228 K донатам	4306 K вам	4306 K вашей
блокировщик	4183 отключите K	4183 K рекламы
блокувальник	5003 K реклами
больше	4187 знаете K
бот	40 наш K
браузер	11 ваш K	4200 ваш K	5017 ваш K
браузър	11 вашият K
букмекерская	4175 K контора. #	4175 реклама. K
бюлетин	79 нашия K	251 нашия K	280 K	342 нашия K	345 K
бюлетина	79 за K	251 K ни	251 запишете се за K	280 K
бюлетини	280 K
бяхте	43 K ли там
більше	5007 знаєте K
""", 'в': """
вайбері	5023 K
вайбър	17 K	264 K
ватсапе	4205 K
вашата	252 на K поща
ваших	4302 # из K #
введите	78 K адрес
вебинар	4213 наш K
вебінар	5034 наш K
взывал	4308 K
видео	10 это K	41 фото и K
виділіть	5021 K
визнав	5128 K
визнала	5128 K
визнає	5128 K
викала	344 K
викаха	344 K
викаше	344 K
викна	344 K
використання	5017 K cookie	5048 будь-яке K матеріалів	5048 K матеріалів сайту
використанні	5015 при K матеріалів
використовує	5004 K cookie
використовуємо	5003 K cookie
вимагав	5128 K
вимагала	5128 K
вимагали	5128 K
виправлення	100 K:
випуск	5036 K
виртуален	64 K асистент
виртуалният	64 K ни асистент
виртуальный	64 K помощник	64 K ассистент
вирішив	5128 K
вк	4205 K
вкажіть	78 K свою пошту
включете	52 K се
вконтакте	4205 K
влезте	25 K
вміст	10 цей K
внескам	5049 завдяки K	5126 завдяки K
внесок	5125 ваш K
войдите	25 K	4161 K, чтобы
вотсапе	4205 K
вотсапі	5023 K
впн	65 без K
всеки	287 K лев
встановіть	4990 K додаток
въведете	78 K имейла си
възпроизвеждането	286 K
выделите	4188 K ее	4188 K текст
выпуск	4216 K
відео	41 фото та K	41 фото й K	41 фото і K
відмовилися	100 K від коментарів
відповів	100 не K на	5128 K
відповідав	5128 K
відповідально	84 грайте K
відповідальності	31 не несе K
відповідальної	4995 дотримуйтеся правил (принципів) K	4995 дотримуйтесь правил (принципів) K	4995 принципів K гри	4995 правил K гри
відповідь	22 скасувати K
відповіла	5128 K
відповіли	100 не K на
відправити	22 K коментар
віртуальний	64 K помічник	64 K асистент
""", 'г': """
героев	100 имена K
героїв	100 імена K
гласеше	344 K
гласил	4308 K
гласила	4308 K
гласит	4308 K
гласувайте	292 K
гледайте	297 K ни
говорил	4308 K
говорила	4308 K
говорили	4308 K
говорит	4308 K
год	4307 в K
годишно	343 K
голосуйте	4233 K	5054 K
гривень	5127 # K
грн	5127 # K
група	298 viber K
гукав	5128 K
гукали	5128 K
гукнув	5128 K
гукнула	5128 K
гіперпосилання	5015 K обов
""", 'д': """
дальше	4160 чтобы читать K
дарение	341 вашето K	343 с K	345 K
дарения	345 K
дарете	287 K	341 K ни
джерела	5022 обрані K	5022 бажані K
джерелом	5022 основним K	5022 бажаним K
дзен	4205 K
дзене	4205 K
дзеркала	65 K
дзеркало	65 K
дзеркалом	65 K
добави	344 K
добавил	344 K	4308 K
добавила	344 K	4308 K
добавьте	4173 K нас в
добавя	344 K
доверието	101 телефон на K
доверия	101 телефон K
довіри	101 лінія K
додав	5128 K
додала	5128 K
додатку	85 у нашому K
додає	5128 K
дозволить	5125 ваша підтримка K
дозволяється	5048 матеріалів K лише
долучайтесь	52 K	5125 K до нас	5125 K до нашої	5125 K до нашого	5125 K до спільноти	5125 K до читачів
долучайтеся	52 K	5125 K до нас	5125 K до нашої	5125 K до нашого	5125 K до спільноти	5125 K до читачів
домашнего	0 K насилия
донат	4305 ваш K	5125 ваш K	5129 K
донатам	5049 завдяки K
донати	5129 K
донатом	5127 K
донаты	4309 K
доповнено	100 новину K
дополнен	100 текст K
дополнена	100 новость K
допомагає	5125 ваша підтримка K
допомога	0 потрібна K	5125 нам потрібна ваша K
допомогою	5051 за K ші
допоможе	5126 K нам
допоможуть	5049 K нам працювати	5126 K нам
допоможіть	91 K, скільки можете
допускается	4227 материалов K только
допълнена	100 статията е K
доступ	4222 полный K	5042 повний K
достъпен	248 K за абонати
достъпна	248 K за абонати
достъпно	248 K за абонати
дочитали	4151 вы K до конца	4980 ви K до кінця
дочитати	4986 щоб K
дочитать	4160 чтобы K	4222 K
дізнаватися	5069 хочете K про
""", 'е': """
евро	281 за # K
ежедневную	4165 K рассылку
ежемесячно	4307 K
ежемесячное	4305 оформите K
ежемесячный	4228 K донат
еженедельную	4165 K рассылку
електронна	252 вашата K поща
електронної	5041 адресу K пошти
електронну	5041 K адресу	5041 K пошту
епизод	274 K
епизода	274 K
есть	4187 вам K что
""", 'ж': """
жаловалась	4308 K
жаловался	4308 K
жалуются	4308 K
жодного	72 K спаму
журналист	267 е K	267 - K	267 , K	4208 - K	4208 , K	4288 K
журналисти	342 нашите K
журналистика	342 независимата K	342 независима K	342 нашата K	4306 независимая K
журналистике	4306 независимой K
журналистики	4306 независимой K
журналистику	4306 независимую K
журналистка	267 е K	267 , K	4208 - K	4208 , K	4288 K
журналисты	4306 наши K
журналіст	5029 - K	5029 , K	5108 K
журналістам	40 нашим K
журналісти	5126 наші K
журналістика	5126 незалежна K
журналістику	5126 незалежну K	5126 якісну K
журналістка	5029 - K	5029 , K	5108 K
журналісту	40 нашому K
""", 'з': """
з	5123 # K #
завантажити	4990 K застосунок
завантажте	4990 K додаток
завдяки	5049 існує K	5126 K вам	5126 K вашій
зависимост	89 хазартът създава K
задонатьте	4305 K	5125 K
задължителните	22 K полета
зазначив	5128 K
зазывал	4308 K
закликав	5128 K
закликала	5128 K
закликали	5128 K
закончились	4160 бесплатные статьи K
залишає	30 K за собою право
залишилося	4987 K #%	4987 K # %	5124 K прочитати
залиште	78 K свою адресу	78 K адресу	78 K пошту
заметили	4189 K ошибку
замолчим	4306 мы не K
запазени	258 всички права K
запевняв	5128 K
запевняла	5128 K
запевняє	5128 K
записи	59 новые K на почту
запитав	5128 K
запитала	5128 K
запитань	5038 на кілька K
запишете	251 K се за нашия
зарегистрированные	4219 только K
зарегистрированным	4160 доступен только K
зарегистрированы	4160 уже K
зарегистрируйтесь	4161 K, чтобы	4222 бесплатно K	4222 K бесплатно	4305 K бесплатно	4305 K, чтобы читать
зареєстровані	5039 лише K	5039 тільки K
зареєструйтесь	4987 K, щоб	5042 безкоштовно K	5042 K безкоштовно	5125 K безкоштовно	5125 K, щоб читати
зареєструйтеся	5042 K безкоштовно
застосунку	85 у нашому K	85 в нашому K	5019 нашому K
застосунок	4990 завантажте K	5019 наш K	5019 мобільний K	5125 завантажте K і	5125 завантажте K та
захищено	5015 усі права K
захищені	5015 усі права K	5015 всі права K
защищенной	4207 K формой
защищены	4198 все права K
защищённой	4207 K формой
заяви	344 K
заявив	5128 K
заявил	344 K	4308 K
заявила	344 K	4308 K	5128 K
заявили	4308 K	5128 K
заявиха	344 K
звёздочкой	61 поля со K
згодні	44 не K
здесь	4151 раз уж вы K
зеркала	65 K
зеркало	65 K
змінено	100 імена K	100 ім'я K
знайшли	5021 якщо ви K
знанията	275 K си
зобов	5128 K'язав
зовнішнього	5031 K вмісту	5031 K контенту
зовнішній	5031 K вміст	5031 K контент
зробіть	4984 K внесок	5125 K внесок у	5125 K внесок на
зірочкою	61 поля с K	61 поля із K
""", 'и': """
из	4302 # K #
избранное	4204 K
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
иностранного	4198 выполняющим функции K агента
иностранным	4306 K агентом
инстаграм	264 K
искусственного	4230 с помощью K интеллекта
искусственным	4230 K интеллектом
использование	4200 K cookie	4210 K cookie	4227 любое K материалов	4227 K материалов сайта
использовании	4198 при K материалов	4227 полном или частичном K	4227 частичном K материалов
используем	4183 K cookie
использует	4184 K cookie
исправление	100 K:
источники	4204 избранные K	4204 любимые K
источников	4204 избранных K	4241 избранных K
источником	4204 основным K
исчерпали	4160 K лимит
""", 'к': """
каждое	18 K утро
каждый	4307 K месяц
каже	5128 K
каза	344 K
казав	5128 K
казал	344 K
казала	344 K	5128 K
казали	5128 K
казаха	344 K
казва	344 K
казвал	344 K
казвала	344 K
канал	298 viber K	4306 наш K	5126 наш K
канала	4306 нашего K
каналу	5126 нашого K
колумнист	4208 - K	4208 , K	4288 K
колумніст	5029 - K	5108 K
колумністка	5029 - K	5108 K
команде	4213 к нашей K
команди	5034 до нашої K
коментар	7 залишити K
коментарите	86 в K	277 K под
коментарях	86 у K	86 в K	5016 у K	5016 в K
коментатор	267 е K
коментиране	277 правила за K	277 правилата за K
коментирате	7 за да K	277 K
коментувати	7 K
комментариев	100 отказались от K	100 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4188 чтобы оставить K
комментария	22 для отправки K
комментариях	86 в K	4199 в K
комментировать	7 K
контент	10 этот K	10 цей K	4210 внешний K
контента	10 этого K	4210 внешнего K
контенту	10 цього K
конференцию	4213 нашу K
конференция	272 нашата K
конференцію	5034 нашу K
конфиденциальности	4182 настройкам K	4182 настройками K	4183 политикой K	4200 политика K
конфіденційності	5002 налаштуваннями K	5003 політикою K	5017 політика K
копирование	4227 K материалов сайта
кореспондент	267 е K	267 , K	5029 - K	5029 , K	5108 K
кореспондентка	5029 - K	5029 , K	5108 K
короткий	4218 K опрос
корреспондент	4208 - K	4208 , K	4288 K
корреспондентам	40 нашим K
корреспондентка	4288 K
корреспонденту	40 нашему K
крикнув	5128 K
крикнул	4308 K
крикнула	4308 K	5128 K
кричав	5128 K
кричал	4308 K
кричала	4308 K	5128 K
кричали	4308 K	5128 K
кричит	4308 K
""", 'л': """
лв	281 за # K
лев	281 за # K
лева	281 за # K	343 K
лекцию	4213 нашу K
лекцію	5034 нашу K
лиценз	48 K cc
лицензии	48 K cc
ліцензією	48 K cc
""", 'м': """
магазин	272 нашия онлайн K	272 нашия K
магазина	272 онлайн K ни	4213 нашего K
магазине	4213 в нашем K	4213 в нашем интернет-K
магазину	5034 нашого K
магазині	5034 у нашому K	5034 в нашому K	5034 нашому інтернет-K
материал	4188 обсудить K	4210 внешний K	4243 K создан	4306 этот K
материалам	4235 ко всем K
материалы	4306 наши K
матеріал	5126 цей K
матеріали	5126 наші K
матеріалу	100 першій версії K
матеріалів	5048 копіювання K сайту	5048 K посилання обов'язкове	5056 до всіх K	5056 до усіх K
мероприятие	4213 наше K
месенджері	5023 K
месец	343 на K	343 всеки K
месечно	343 K
мессенджере	4205 K
месте	43 вы были на K
месяц	4307 в K
мобільний	5019 K додаток
молба	262 имаме малка K	262 имаме K към вас
молел	344 K
молела	344 K
молеха	344 K
молеше	344 K
містить	100 K описи	100 K сцени
місці	43 ви були на K
місяць	5127 на K	5127 перший K
""", 'н': """
навчання	49 K ші
нагадав	5128 K
нагадала	5128 K
наголосив	5128 K
наголосила	5128 K
надпис	344 такъв K
надпись	4308 такая K
надсилайте	5025 K нам	5025 K її	5025 K їх нам	5028 K фото	5028 K відео	5028 K свої	5125 K нам
надсилаємо	58 ми K вам	58 ми K
надійних	5022 K джерел
надішлемо	58 ми K вам
надішліть	39 K нам	50 K його	50 K друзям	68 K нам	5025 K нам	5025 K їх нам	5028 K фото	5125 K нам
нажимая	4221 K кнопку	4221 K на кнопку	4221 K "
нажмите	4188 K ctrl
налаштування	5002 K cookie	5002 K cookies	5002 K файлів cookie	5002 через ваші K
налаштуваннями	5002 K cookie	5002 K cookies	5002 K файлів cookie
налаштуваннях	5002 K cookie
намерете	297 K ни
напис	5128 такий K
написа	344 K
написав	5128 K
написал	4308 K
написала	4308 K	5128 K
написано	4308 было K	5128 було K
напиши	39 K нам	68 K нам
напишите	39 K нам	39 K в наш	68 K нам	68 K в наш	4207 K нашему	4207 K нашей	4207 K автору	4207 K нам	4305 K нам
напишіть	39 K нам	68 K нам	5025 K нашому	5025 K нашій	5025 K автору	5025 K авторці	5025 K нам	5125 K нам
напомнил	4308 K
напомнила	4308 K
направете	341 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	344 K
настоява	344 K
настоявал	344 K
настроек	4182 из-за ваших K
настройками	4182 K cookie	4182 K cookies	4182 K файлов cookie
настройках	4182 K cookie
настройки	4182 K cookie	4182 K cookies	4182 K файлов cookie
натискайки	279 K
натискането	279 с K
натискаючи	5041 K кнопку	5041 K на
нашем	4188 в K чате
нашия	272 към K екип	272 в K екип	275 K куиз	275 K тест
небольшая	4151 K просьба
неделю	18 раз в K	18 каждую K	4307 в K
независимата	341 подкрепете K
независими	342 K медии
независимую	4155 поддержите K	4305 поддержите K
независимые	4306 K медиа
незалежні	5126 K медіа
нейросети	4230 с помощью K
несколько	4218 на K вопросов
никакого	72 K спама
новинами	4993 стежте за K
новини	264 google K	5023 google K
новину	5007 маєте K
новость	4187 есть K
нуждаем	341 K се от вашата
нужна	4228 K ваша
нюзлетър	280 K
""", 'о': """
обеща	344 K
обещал	344 K	4308 K
обещала	4308 K
обещали	4308 K
обновена	100 статията е K
обновлен	100 текст K	100 материал K
обновлён	100 текст K	100 материал K
обозреватель	4208 - K	4208 , K	4288 K
обозревательница	4288 K
обраних	5022 K джерел
обучения	49 K ии
объявил	4308 K
объявила	4308 K
объяснил	4308 K
объяснила	4308 K
объясняет	4308 K
объяснял	4308 K
объясняла	4308 K
обязал	4308 K
обязательна	4198 гиперссылка K	4227 материалов ссылка K	4227 ссылка на источник K
обязательные	22 K поля	4188 K поля
обясни	344 K
обяснил	344 K
обяснила	344 K
обяснява	344 K
обіцяв	5128 K
обіцяла	5128 K
обіцяли	5128 K
огледален	65 K сайт
оглядач	5029 - K	5029 , K	5108 K
оглядачка	5029 - K	5029 , K	5108 K
оголосив	5128 K
ограничений	4160 читайте без K
одноклассниках	4205 K
одному	5041 в K листі
оновлено	100 текст K	100 матеріал K	100 новину K
опечатку	4188 нашли K
описания	100 съдържа K	100 есть K	100 содержит K
описи	100 є K
опитування	5038 наше K	5038 коротке K
опитуванні	36 нашому K	5038 K читачів	5038 нашому K	5038 в K
оповещения	4252 хотите получать K
оприлюднюватиметься	23 не K	5009 ваша e-mail адреса не K
опрос	36 наш K	4218 наш K
опросе	36 нашем K	4218 нашем K	4218 в K
опубликован	23 не будет K	4188 ваш адрес email не будет K
организаторите	344 канят K
организаторы	4308 зовут K
організатори	5128 запрошують K
оставете	78 K имейла си
оставляем	30 K за собой право
оставляет	30 K за собой право
оставляя	4221 K заявку
оставьте	78 K свой адрес	78 K адрес	78 K почту	78 K свою почту	78 K e-mail
осталось	4161 K #%	4161 K # %
отбележете	63 K ме
ответил	100 не K на	4308 K
ответила	100 не K на	4308 K
ответили	100 не K на
ответственно	84 играйте K
ответственности	31 не несет K	31 не несёт K
отвечал	4308 K
отвечала	4308 K
отговори	100 не K на	344 K той	344 K тя
отговорил	344 K
отговорила	344 K
отговориха	344 K
отговорност	31 не носи K
отменить	22 K ответ	4307 K в любой момент
отметил	4308 K
отметила	4308 K
отметь	63 K меня
отметьте	63 K меня	63 K нас
отмечайте	63 K меня
отписаться	4165 K в любой момент
отправляем	58 мы K вам
отправьте	50 K	4207 K их нам	4305 K нам
отримувати	5059 хочете K
отримуйте	5063 K
очакваме	265 K вашите
очевидцем	4187 стали K	4187 вы стали K	5007 стали K
ошибку	4189 нашли K
оштрафовал	4308 K
оштрафовала	4308 K
оштрафував	5128 K
""", 'п': """
партнером	4225 совместно с K	5046 спільно з K
партнерски	75 K линкове
партнерские	38 K ссылки	75 K ссылки	4225 K ссылки
партнерским	75 K ссылкам
партнерські	75 K посилання	5046 K посилання
партнеры	4183 мы и наши K
партньорски	284 K линкове
партнёром	4225 совместно с K
партнёрские	38 K ссылки	75 K ссылки	4225 K ссылки
партнёрским	75 K ссылкам
патроном	4305 станьте K
пееха	344 K
пели	4308 K
первинній	100 K версії
первоначальной	100 K версии
первый	4307 K месяц	4307 рубль в K
переведите	4305 K нам
перевірте	5038 K себе	5041 K пошту
передплатник	51 як K	4986 уже K	4986 вже K
передплатникам	4986 доступний лише K	4986 доступна лише K	4986 доступно лише K
передплатники	51 K можуть	5057 лише K	5057 тільки K
передплатників	4986 тільки для K
передплатою	4986 доступна за K	4986 доступний за K	5042 за K	5064 з K
передплату	81 оформіть K	5042 K за	5125 оформіть K
передплатіть	81 K
передрук	46 K	5020 K
передруковувати	46 K
передруку	5020 у разі K
передрукувати	46 K
перепечатать	46 K
перепечатка	46 K	4203 K
перепечатке	4203 при K
перепечатывать	46 K
перешлите	50 K
перешліть	50 K
персональних	5018 K даних
персональных	4201 K данных
писав	5128 K
писал	4308 K
писала	4308 K	5128 K
писати	5126 нам K
писменото	286 без K съгласие
письме	4221 в одном K
письменного	4242 без K согласия
письмової	5062 без K згоди
питаха	344 K
питаше	344 K
пишете	39 K ни	68 K ни	265 K ни	266 K на	341 K ни
пишеше	344 K
пиши	39 K нам	39 K ни	68 K нам	68 K ни
пишите	39 K нам	39 K в бот	39 K в наш	39 K на почту	68 K нам	68 K в бот	68 K в наш	68 K на почту	4207 K нам	4239 K на	4305 K нам
пишіть	39 K нам	39 K у	68 K нам	68 K у	5025 K нам	5060 K на
платной	4160 в K версии
побачили	5070 K помилку
повний	21 K текст	5042 K текст
повтаря	344 K
повтаряше	344 K
повторював	5128 K
повторює	5128 K
повторяет	4308 K
повторял	4308 K
повторяла	4308 K
повідомив	5128 K
повідомила	5128 K
повідомили	5128 K
повідомлення	5069 хочете отримувати K	5069 бажаєте отримувати K
повідомте	39 K нам	68 K нам	5025 K нам	5025 K нас	5125 K нам
подайте	266 K сигнал
поддержать	4305 K нас	4305 K редакцию	4305 K нашу
поддерживайте	4305 K нас	4305 K нашу
поддержите	4155 K нашу	4155 K нас	4228 K	4305 K нас	4305 K нашу	4305 K редакцию	4305 K проект	4305 K автора	4305 K наш
поддержка	4156 ваша K	4305 ваша K поможет	4305 ваша K помогает	4305 ваша K позволит
поддержке	4225 при K партнёра	4225 при K партнера	4228 благодаря вашей K	4306 вашей K
поддержки	4306 без вашей K	4306 вашей K
поделитесь	26 K	50 K им	50 K ей	68 K своей историей	68 K с нами
поделиться	4187 хотите K
подканял	344 K
подканяха	344 K
подканяше	344 K
подкаст	35 наш K	35 нашия K	274 K	342 нашият K	4216 K	4306 наш K	5036 K	5126 наш K
подкаста	274 K	4216 K	4306 нашего K
подкасте	35 нашем K	4216 K
подкасти	35 наші K	274 K	5036 K
подкастов	4216 K
подкасту	5036 K
подкастът	274 K
подкасты	4216 K
подкасті	35 нашому K	5036 K
подкастів	5036 K
подкрепа	287 с вашата K	287 вашата K	341 вашата K	342 вашата K
подкрепата	284 с K на партньор
подкрепете	287 K	341 K ни	341 K нашата
подкрепяйте	341 K ни
подписаны	4160 уже K
подписка	4160 уже есть K	4309 K
подписке	4160 доступен только по K	4160 доступна по K	4160 доступен по K	4222 по K
подписки	4309 K
подпиской	4247 с K
подписку	81 оформите K	81 оформить K	4160 оформить K	4160 оформите K	4221 спасибо за K	4222 K за	4305 оформите K	4305 оформить K
подписчик	51 как K	4160 уже K	4160 вы уже K
подписчикам	4160 доступна только K	4160 доступно только K	4160 доступен только K	4236 только K
подписчики	51 K могут	4236 только K	4309 K
подписчиков	4160 только для K
подписчиком	4305 станьте K
подписывайтесь	4165 K на рассылку	4173 K на нас	4173 K на наш	4173 K на канал	4173 K на telegram	4305 K на
подписываясь	4221 K
подпишитесь	81 K	4155 K на регулярное	4165 K на рассылку	4173 K на наш	4173 K на канал	4305 K на
подчеркнул	4308 K
подчеркнула	4308 K
подчерта	344 K
поділитися	5007 хочете K
поділіться	26 K	50 K ним	68 K своєю історією	68 K з нами
подію	5034 нашу K
пожертвование	4155 оформите K	4156 сделайте K	4228 регулярное K	4228 ежемесячное K	4305 ваше K	4305 сделайте K	4305 оформите K	4309 K
пожертвования	4306 на K	4309 K
пожертвованиям	4228 благодаря K	4306 благодаря K
пожертвуйте	4305 K
позволяет	4305 ваша поддержка K
позначайте	63 K мене
позначте	63 K мене
позоваването	286 K на
поиска	344 K
поискал	344 K
показан	61 адрес не будет K	61 email не будет K
показана	61 почта не будет K	61 пошта не буде K	61 адреса не буде K
полностью	21 материал K	4160 чтобы прочитать K
полный	21 K текст	4222 K текст
получавайте	300 K
получавате	296 искате ли да K	296 искате да K
получайте	4246 K
получать	4238 хотите K	4252 хотите K новости	4252 хотите K push
помилку	5070 знайшли K
помогите	91 K, сколько можете	4305 K нам
помогнете	341 K ни
помогут	4306 K нам
поможет	4306 K нам
помоли	344 K
помолил	344 K
помолила	344 K
помощ	0 нужда от K
помощник	64 наш K	64 ии-K
помощь	0 нужна K	4305 нам нужна ваша K
помощью	4230 с K ии
помітили	5021 якщо ви K	5070 K помилку
помічник	64 наш K
понравилась	4306 K статья
понравился	4306 K материал	4306 K текст
пообещал	4308 K
пообещала	4308 K
пообіцяв	5128 K
пообіцяла	5128 K
попереджає	5128 K
попередив	5128 K
попередній	100 K версії
попита	344 K
поправка	100 K:
попросив	5128 K
попросил	4308 K
попросила	4308 K	5128 K
попросили	4308 K	5128 K
попросило	4308 K
порадив	5128 K
порадила	5128 K
посилання	5048 K на джерело обов'язкове
последвайте	341 K ни
последната	295 K ви безплатна статия	295 K безплатна статия
посоветовал	4308 K
посоветовала	4308 K
постановив	5128 K
постановил	4308 K
посъветва	344 K
посъветвал	344 K
посъветвали	344 K
потребовал	4308 K
потребовала	4308 K
почерпете	55 K ме
почерпи	55 K ме с кафе
почте	80 в K	80 на вашей K	4221 вашей K
почтовом	4221 вашем K ящике
почту	80 на K	4166 на вашу K	4166 вам на K	4221 вашу K
пошту	80 на K	80 на вашу K	4989 на вашу K
пошті	5041 вашій K
пощенска	252 вашата K кутия
пояснив	5128 K
пояснил	4308 K
пояснила	4308 K	5128 K
пояснював	5128 K
пояснювала	5128 K
пояснює	5128 K
поясняет	4308 K
правото	30 си запазва K
працювати	5049 допоможе нам K	5126 K далі
працюємо	5126 ми K
предишна	100 K версия на
предпочитаемые	4204 K источники
предпочитаемых	4204 K источников
предпочитан	263 K източник
предпочитани	263 K източници
предпочитаните	263 K източници	263 K си източници
предпочтительные	4204 K источники	4241 K источники
предпочтительный	4204 K источник
предпочтительных	4241 K источников
предупреди	344 K
предупредил	4308 K
предупреждава	344 K
предупреждает	4308 K
предыдущей	100 K версии текста
препечатването	286 K
препратете	50 K
препубликува	46 K
препубликуването	46 K
пригостіть	55 K мене кавою
призвал	4308 K
призвала	4308 K
призвали	4308 K
призна	344 K
признава	344 K
признавал	4308 K
признает	4308 K
признал	4308 K
признала	4308 K
признали	4306 нас K
призова	344 K
призовава	344 K
призовал	344 K
призоваха	344 K
призывал	4308 K
призывала	4308 K
призывали	4308 K
приложение	85 в нашето K	342 нашето K	4167 скачать K	4168 скачайте K	4168 установите K	4202 наше K	4202 мобильное K	4305 скачайте наше K	4305 скачайте K и
приложението	341 изтеглете K ни	341 изтеглете K на вестник
приложении	85 в нашем K	4167 открыть в K	4202 нашем K
приложения	4202 нашего K	4306 нашего K
прим	100 K. ред
примечание	100 K редакции
приоритетным	4204 K источником
присоединяйтесь	52 K	4305 K к нам	4305 K к нашему	4305 K к нашей	4305 K к нашим	4305 K к сообществу	4305 K к читателям	4305 K к тем
присъединете	52 K се	341 K се към нашия
присылаем	58 мы K вам	58 мы K
присылайте	4207 K нам	4207 K фото	4207 K видео	4207 K новости	4207 K свои	4207 K их нам	4305 K нам
пришлите	39 K нам	50 K друзьям	68 K нам	4207 K нам	4207 K фото	4207 K их нам	4305 K нам
пришлём	58 мы K вам
приєднуйтесь	52 K	5125 K до нас	5125 K до нашої	5125 K до нашого	5125 K до спільноти	5125 K до читачів
приєднуйтеся	52 K	5125 K до нас	5125 K до нашої	5125 K до нашого	5125 K до спільноти	5125 K до читачів
проверьте	4218 K себя	4221 K почту
проголосуйте	4233 K	5054 K
продовження	5046 реклама. K
продовжити	4986 щоб K читання	5049 допоможуть нам K
продовжувати	5126 K роботу
продолжаем	4306 мы K работать
продолжать	4228 помогут нам K	4306 K работу
продолжение	4225 реклама. K
продолжить	4160 чтобы K чтение	4228 помогут нам K	4228 поможет нам K	4306 K работу
продължава	284 K по-долу
продължете	249 K да четете
продължим	342 да K да работим
продължите	248 за да K да четете
произведен	4198 настоящий материал (информация) K	4243 материал K
произведён	4243 материал K
пройдите	4218 K тест
пройдіть	5038 K тест
променени	100 имената са K
пропускайте	296 не K
пропустите	4238 не K
пропустити	5059 не хочете K
пропустить	4238 не хотите K
пропустіть	5059 не K
просив	5128 K
просил	4308 K
просила	4308 K	5128 K
просили	4308 K	5128 K
просьба	4151 у нас к вам K	4151 у нас есть K
просять	5128 K
проучване	275 нашето K
прохання	4980 маємо до вас K	4980 невелике K
прочетете	249 за да K цялата
прочитать	4160 осталось K	4160 чтобы K статью
пріоритетне	5022 K джерело
пріоритетним	5022 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	46 K у себя
пълния	281 K текст
първия	343 за K месец
първоначалната	100 K версия
підписатися	4988 K на розсилку
підписка	5129 K
підписку	4986 оформіть K	5041 дякуємо за K	5125 оформіть K
підписники	5057 лише K	5129 K
підписників	4986 тільки для K
підписуйтесь	4992 K на нас	4992 K на наш	4992 K на канал	4992 K на telegram	5125 K на
підписуйтеся	4992 K на наш	4992 K на канал
підписуючись	5041 K
підпишіться	4988 K на розсилку	4992 K на наш	5125 K на
підтримайте	4983 K нашу	4983 K незалежну	4983 K нас	5049 K	5125 K нас	5125 K нашу	5125 K незалежну	5125 K редакцію	5125 K автора	5125 K роботу	5125 K наш
підтримати	5125 K нас	5125 K нашу
підтримка	4984 ваша K	5125 ваша K допоможе
підтримки	5046 за K партнера	5126 спільноти K	5126 вашої K
підтримуйте	5125 K нас	5125 K нашу
підтримці	5049 завдяки вашій K	5049 завдяки K читачів	5126 вашій K
піти	4980 перш ніж K
""", 'р': """
работа	342 нашата K	4306 наша K
работаем	4306 мы K
работать	4228 помогут нам K	4228 поможет нам K	4306 K дальше
работу	4306 нашу K
радив	5128 K
радила	5128 K
радили	5128 K
радить	5128 K
разкажете	39 K ни	68 K ни
разрешение	259 без K е забранено
разрешения	4242 без K редакции
разчитаме	287 K на вашата	342 K на
расскажите	39 K нам	68 K нам	68 K свою историю	4305 K нам
рассказал	4308 K
рассказала	4308 K
рассказать	4187 есть что K	4187 хотите K
рассказывать	4306 K правду
расследование	4306 наше K	4306 это K
расследования	4306 наши K
рассылка	4306 наша K	4309 K
рассылку	79 на K	79 нашу K	79 K	4165 нашу K	4165 K самых	4306 нашу K
регистрацията	279 с K си	279 благодарим за K
регистрируясь	4221 K
регулярний	5049 K внесок
редактор	267 е K	267 - K	267 , K	4208 - K	4208 , K	4288 K отдела	4288 K	5029 - K	5029 , K	5108 K
редакторка	5029 - K	5029 , K	5108 K
редакцией	40 нашей K	4207 связаться с K
редакции	100 поправка K	4186 мнение K	4186 позиция K	4186 мнением K	4242 без согласия K	4306 нашей K
редакцию	40 в нашу K	4207 напишите в K	4207 пишите в K
редакция	272 в нашата K	342 нашата K	4306 наша K
редакцията	39 свържете се с K	68 свържете се с K
редакцію	5025 напишіть у K	5025 пишіть у K
редакція	5126 наша K
редакцією	40 нашою K	5025 зв'язатися з K
редакції	44 письма до K	100 від K:	5006 думка K	5006 позиція K	5006 позицією K	5025 пишіть до K	5062 без згоди K	5062 без дозволу K	5126 нашої K
рекламата	12 K	284 след K
реклами	12 K	71 без K	71 немає K	342 без K	5046 після K	5046 на правах K	5126 без K
рекламой	12 K
рекламы	12 K	71 без K	71 нет K	4225 после K	4225 на правах K	4306 без K
репортер	40 на нашия K	267 е K	267 - K	267 , K	4208 - K	4208 , K	4288 K	5029 - K	5029 , K	5108 K
репортери	40 на нашите K	342 нашите K
репортерка	5029 - K	5029 , K	5108 K
репортёр	4208 - K	4208 , K	4288 K
решил	4308 K
реєструючись	5041 K
робота	5126 наша K
роботу	5126 нашу K
розкажіть	39 K нам	68 K нам
розповів	5128 K
розповідати	5126 K правду
розповіла	5128 K
розповісти	5007 маєте що K	5007 є що K	5007 хочете K
розсилка	5126 наша K	5129 K
розсилку	79 на K	79 нашу K	79 K	4988 нашу K	4988 щоденну K	5126 нашу K
розслідування	5126 наші K	5126 це K
рублей	4307 # K
рік	5127 на K
""", 'с': """
свидетелем	4187 стали K	4187 вы стали K
свободната	341 подкрепете K
свържете	39 K се с нас	68 K се с нас	265 K се с нашия	265 K се с нашата	265 K се с нас	265 K се с автора	341 K се с нас
свържи	39 K се с нас	68 K се с нас
свяжитесь	39 K с нами	4207 K с нами
связаться	4207 K с автором
свідком	5007 стали K
седмично	18 веднъж K
сигнализирайте	265 K ни
сказав	5128 K
сказал	4308 K
сказала	4308 K	5128 K
сказати	5007 маєте що K
скаржаться	5128 K
скаржився	5128 K
скаржилася	5128 K
скачайте	4167 K наше
скиньте	4305 K нам	4305 K донат
сколько	4305 скиньте K
скриньку	5041 вашу K
скриньці	5041 вашій K
следите	4173 K за нами
словам	4308 по K
словами	5128 за K
слушайте	297 K ни
слідкуйте	4992 K за нами
снимки	41 свои K	41 K и видео	41 вашите K	41 K или видео
советовал	4308 K
советовала	4308 K
советовали	4308 K
советует	4308 K
согласны	44 не K	44 K с автором
содержатся	100 K описания
содержимое	4210 внешнее K
содержит	100 K сцены
сообщение	4198 данное K (материал) создано	4243 K создано
сообщил	4308 K
сообщила	4308 K
сообщили	4308 K
сообщите	39 K нам	68 K нам	4207 K нам	4305 K нам
соучастником	4228 станьте K	4305 станьте K
спам	72 без K
спама	72 без K
спаму	72 без K
спецкор	4288 K
сповіщення	15 K	4990 увімкнути K	4990 увімкніть K	5069 хочете отримувати K	5069 хочете отримувати пуш-K	5069 бажаєте отримувати K	5069 хочеш отримувати K
споделете	26 K	50 K я	68 K с нас	68 K своята
сподобався	5126 K текст	5126 K матеріал
сподобалась	4980 якщо вам K стаття
спонсором	81 станьте K
според	344 K
спрашивает	4308 K
спросил	4308 K
спросила	4308 K
співали	5128 K
співучасником	5125 станьте K
спільнота	5126 наша K
спільноти	4984 стань частиною K	5049 частиною K	5126 нашої K
станете	81 K член	341 K абонат	341 K член
станьте	52 K одним из них	4305 K нашим	5125 K нашим
статей	5056 до всіх K	5056 до усіх K
статии	294 до всички K
статия	262 хареса ли ви тази K	281 цялата K	342 тази K
статията	281 % от K
стаття	5126 ця K
статья	4306 эта K
статьям	4235 ко всем K
стверджує	5128 K
стежте	4992 K за нами
стигнали	262 щом сте K дотук
стороннего	4210 K сервиса
сторонним	4210 K сервисом
стороннього	5031 K сервісу
стороннім	5031 K сервісом
суммой	4307 любой K
сумму	4307 любую K
сутрин	18 всяка K
существуем	4306 мы K
существует	4228 K благодаря
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
телеграм	17 K	264 K	4173 наш K-канал	4173 в нашем K	4205 K	4205 K-канал	4205 K-канале	4239 пишите в K	4306 наш K	4992 наш K-канал	5023 K	5023 K-канал	5023 K-каналі
телеграме	17 K	4205 K
телеграмі	5023 K
телефон	101 K довіри
тест	4218 наш K	5038 наш K
тиждень	18 раз на K	5127 на K
требовал	4308 K
требовала	4308 K
требовали	4308 K
тръгнете	262 преди да си K
""", 'у': """
уведомления	15 K	4168 включите K	4168 включить K	4168 разрешить K	4252 хотите получать K	4252 хотите получать пуш-K	4252 хочешь получать K
уверяет	4308 K
уверял	4308 K
уверяла	4308 K
увійдіть	25 K	4987 K, щоб
уговаривал	4308 K
уговаривала	4308 K
угостите	55 K меня кофе	55 K автора кофе
угостить	55 K меня кофе
уебинар	272 нашия K
узнавать	4252 хотите K о
уйдете	4151 прежде чем вы K
укажите	78 K свой e-mail	78 K почту
улюблених	5022 K джерел
улюблені	5022 K джерела
умовляв	5128 K
умоляваше	344 K
умолял	4308 K
умоляла	4308 K
умоляли	4308 K
утверждает	4308 K
уточнение	100 K:
уточнення	100 K:
уточнив	5128 K
уточнил	4308 K
уточнила	4308 K	5128 K
учасником	5125 станьте K
""", 'ф': """
фейсбук	17 K	264 K
фото	41 свои K	41 ваши K	41 свої K	41 ваші K
фотографии	41 K и видео
""", 'ц': """
цените	4306 K нашу
цитировании	4203 при K
цитування	5020 у разі K
цитуванні	5020 при K
""", 'ч': """
частиною	5125 станьте K
частковому	5048 повному або K
чашку	55 на K кофе
через	65 K vpn
четене	1 време за K
четете	297 K ни
читаете	4305 спасибо, что K
читай	4992 K нас
читайте	4173 K нас в	4992 K нас у	4992 K нас в
читання	1 час K	1 хв K
читателей	44 письма K	4218 опросе K	4228 благодаря поддержке K	4248 K	4306 наших K
читатели	37 наши K	37 нашите K	44 писма на K	302 K	342 нашите K	4151 дорогие K	4248 K	4306 наши K
читателите	302 K	342 с подкрепата на K	342 от K ни
читателям	19 благодаря K	37 нашим K	4248 K	4306 благодаря K
читати	4986 щоб K далі	5125 щоб K далі
читачам	19 завдяки K	5065 K
читачі	37 наші K	5065 K	5126 наші K
читачів	44 листи K	5065 K	5126 наших K
читаєте	5125 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5127 K
щомісячний	5049 K внесок
щомісячно	5127 K
щоранку	18 K
щотижневу	4988 K розсилку
""", 'э': """
электронной	4221 адрес K почты
электронную	4221 K почту
""", 'я': """
яжіться	39 зв'K з нами	5025 зв'K з нами
язкові	22 обов'K поля	5009 обов'K поля
якщо	4980 K ви вже тут
""", 'і': """
із	5123 # K #
інтелектом	5051 штучним K
інтелекту	5051 за допомогою штучного K
інформацію	5007 маєте цікаву K
історію	5007 маєте K
""", 'א': """
אדבלוק	2347 K
אומר	2385 K
אומרת	2385 K
אותה	50 שלחו K	50 שתפו K
אותו	50 שלחו K
אותנו	63 תייגו K	68 שתפו K
אחרינו	2268 עקבו K	2382 עקבו K
איתנו	39 צרו K קשר	39 צרו קשר K	39 דברו K	68 צרו K קשר	68 צרו קשר K	68 דברו K
אליכם	58 נשלח K
אלינו	39 פנו K	68 פנו K
אלקטרוני	2265 דואר K
אמר	2385 K
אמרה	2385 K
אמרו	2385 K
אתכם	2311 רק K
""", 'ב': """
באפליקציה	85 K שלנו
בדוי	100 שם K
בדויים	100 שמות K
בוקר	18 מדי K
בחודש	2384 K
ביקש	2385 K
ביקשה	2385 K
במייל	2310 K שלכם
במצוקה	0 K
בסרטון	2296 לצפות K זה
בעוגיות	2274 שימוש K
בעיתונות	2311 לתמוך K
בעלי	2353 בלי K הון	2353 ללא K הון
בקובצי	2273 משתמש K
בשבוע	18 פעם K	2384 K
בתגובות	86 K
בתוכן	2324 לעשות שימוש K
""", 'ד': """
דווחו	2382 K לנו
דיגיטלי	2260 רכשו מינוי K
דיוור	2310 קבלת K
""", 'ה': """
האימייל	22 K לא יוצג	61 K לא יוצג
האפליקציה	2269 הורידו את K	2383 K
הבהרה	100 K:
הגיב	100 לא K
הדיגיטלי	64 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2385 K
הודיעה	2385 K
הוואטסאפ	2269 לקבוצת K
הווטסאפ	2269 לקבוצת K
הווירטואלי	64 העוזר K
הוסיף	2385 K
הוסיפה	2385 K
הזהיר	2385 K
הזכויות	2284 כל K שמורות
הזמינו	55 K אותי לקפה
החובה	22 שדות K
החוג	2294 הוא ראש K	2294 היא ראש K
החינמיות	2327 הכתבות K
הטלגרם	2269 לערוץ K
הטקסט	2297 K
היום	2382 תרמו K
הירשמו	2260 כדי להמשיך לקרוא K	2382 K לקבלת
הכותב	2324 על דעת K
הכתבה	46 לפרסם את K	2260 להמשך קריאת K	2297 K	2383 K הזאת
המדור	2292 הוא עורך K	2292 היא עורכת K
המובעות	2324 הדעות K במאמר	2324 הדעות K בטור	2324 הדעות K בכתבה
המועדף	2287 למקור K	2287 כמקור K
המייל	2264 לתיבת K	2265 כתובת K
המערכת	100 הערת K
המקורית	100 בגרסה K של
הניוזלטר	2265 K היומי	2310 K השבועי של	2310 K שלנו	2383 K
הסביר	2385 K
הסיכום	2297 K
העבירו	50 K אותה	50 K הלאה
העיקריות	2297 הנקודות K
העיתונות	2383 K העצמאית
הפרטיות	2274 מדיניות K
הפרסומות	2347 חוסם K	2349 את חוסם K	2349 חוסם K
הפרסומים	2347 חוסם K
הפרסומת	12 K
הצביעו	2382 K בסקר
הצטרפו	52 K אליהם	52 K אלינו	2269 K לערוץ	2382 K אלינו
הקודמת	100 בגרסה K של
הקוראים	19 בזכות K
השאירו	78 K כתובת מייל	78 K מייל
השימוש	2274 תנאי K
השמות	100 K שונו
התגובות	2307 K
התחברו	25 K	2260 כדי להמשיך לקרוא K
התמונות	41 את K שלכם
התמיכה	2311 בזכות K שלכם
התראות	15 K
התרגום	2297 K
התרומה	2382 K שלכם
""", 'ו': """
ובטוויטר	2268 בפייסבוק K
ווידאו	41 תמונות K
וסרטונים	41 תמונות K
ותלוי	2311 K בכם
ותלויה	2311 K בכם
""", 'ז': """
זקוקה	2382 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2294 היא K סגל
חודשית	2382 תרומה K
חוקר	2294 הוא K ב
חוקרת	2294 היא K ב
חיצוני	2296 תוכן K	2296 תוכן ממקור K
""", 'ט': """
טען	2385 K
""", 'י': """
יכולים	51 מנויים K
ישירות	2310 K למייל	2310 K לתיבת
""", 'כ': """
כמנויים	51 K	81 הצטרפו K	2260 הצטרפו K
כתב	2385 K
כתבה	2297 K זו	2383 K זו	2385 K
כתבו	39 K לנו	68 K לנו	2382 K לנו
כתבות	2327 K חינם
כתבי	39 K לנו	68 K לנו
כתבת	2292 היא K
כתובת	78 הזינו K מייל	2265 K דוא"ל
""", 'ל': """
לדברי	2385 K
להגיב	7 כדי K	2307 K
להמשיך	2260 כדי K לקרוא,	2260 כדי K לקרוא בחרו	2260 כדי K לקרוא יש	2260 כדי K לקרוא את הכתבה	2311 עזרו לנו K
להעתיק	2324 לשכפל, K
לחודש	2384 K
לחוק	2324 סעיף #א K
לחצו	2382 K כאן
לידיעון	2382 הירשמו K
לכתבים	40 K שלנו
לכתבת	40 K שלנו
למייל	80 K שלכם
למנויים	81 היו K	2262 K בלבד
למערכת	40 K שלנו	44 מכתבים K
לניוזלטר	79 K	79 K שלנו	2264 הירשמו K	2264 הרשמה K	2264 K שלנו	2310 בהצלחה K	2382 הירשמו K
לעזרתכם	2382 אנחנו זקוקים K
לענייני	2292 הוא כתב K	2292 היא כתבת K
לפרסם	46 K כתבה זו	46 K מחדש
לצפייה	2296 K בתוכן
לקבוצת	2269 הצטרפו K
לקריאה	2327 כתבות K
לקריאת	21 K הכתבה
לשנה	2384 K
לתומכים	2311 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2327 K חינם
מודעות	2349 בחוסם K	2349 חוסם K
מועדף	2287 מקור K	2287 כמקור K	2367 מקור K	2367 כמקור K
מחקר	2294 הוא עמית K
מינוי	2260 רכשו K ל-	2260 רכשו K כדי	2260 רכשו K או	2382 רכשו K	2386 K
מנוי	2260 כבר K?
מנויים	2386 K
מניות	2353 בלי בעלי K	2353 ללא בעלי K
מסכימים	44 לא K	44 K?	2310 בהרשמה אתם K
מסר	2385 K
מסרבים	100 K להגיב
מראה	65 אתר K
מרצה	2294 הוא K	2294 היא K
""", 'נ': """
ניוזלטר	2310 K שבועי	2386 K
נשלח	58 K לכם
""", 'ס': """
סגל	2294 הוא חבר K
סופר	2294 הוא K ו
סופרת	2294 היא K ו
סיכום	2297 K
סיפר	2385 K
סיפרה	2385 K
סעיף	2324 K #א
ספאם	72 בלי K	72 ללא K
ספרו	39 K לנו	68 K לנו	2382 K לנו
סרטונים	41 תמונות או K
""", 'ע': """
עדכונים	2310 לקבלת K במייל
עודכנה	100 הכתבה K	100 הידיעה K
עיתונאי	2292 הוא K	2294 הוא K
עיתונאית	2292 היא K	2294 היא K
עיתונות	2311 לעשות K	2383 K עצמאית
עכשיו	2260 רכשו מינוי K	2382 תרמו K
עלולים	100 K להיות קשים
עמיתת	2294 היא K מחקר
עמלה	2323 נקבל K	2323 לקבל K
ער	101 K״ן
""", 'פ': """
פרופסור	2294 הוא K	2294 היא K
פרסום	46 K מחדש
פרסומות	71 בלי K	71 ללא K	2347 חוסם K	2349 בחוסם K	2349 חוסם K	2349 חוסמי K	2383 ללא K
פרסומת	12 K
פרשן	2292 הוא K
פרשנית	2292 היא K
""", 'צ': """
ציין	2385 K
""", 'ק': """
קודמת	100 בגרסה K של
קוראי	2383 K
קרא	2385 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2384 חודש K
""", 'ש': """
שאלו	2297 K את
שולחים	58 אנחנו K לכם
שיווקי	2310 לקבל תוכן K
שלחו	39 K לנו	68 K לנו	2382 K לנו
שלנו	40 לכתב K	2383 K
שנקבל	2323 K עמלה
שקראתם	2382 תודה K
שתפו	26 K
""", 'ת': """
תגובה	100 לא נמסרה K
תגובות	2307 K
תוכן	10 K זה	2296 הצגת K
תיאורים	100 כוללת K	100 מכילה K
תייגו	63 K אותי
תיקון	100 K:
תלוי	2311 K בכם
תלויה	2311 K בכם
תמיכתכם	2382 K
תמכו	2382 K בנו
תקציר	2297 K
תרומה	2386 K
תרומות	2386 K
""", 'ا': """
اخبارنا	118 تابعوا K	242 K
اخبرنا	39 K	68 K
اخبرونا	39 K	68 K
ادامه	1853 K مطلب	1853 K خبر	1905 براي K مطلب
ادبلاكر	1883 K
ادعمنا	241 K
ادعموا	241 K
اذنكم	127 نطلب K قبل
ارتباط	127 قد تتضمن ملفات K
ارسال	7 براي K نظر	1799 به ايميل شما K	1822 براي ما K كنيد
ارسله	50 K الي
ارسلها	39 K الينا	68 K الينا
اسبوعيا	243 K
استخدام	137 يمنع اعادة K المواد	137 يمنع اعادة K هذا	137 يمنع اعادة K اي
استطلاع	241 صوت في K
استطلاعنا	242 K
استفاده	1805 از كوكي K ميكنيم	1805 از كوكيها K ميكنيم	1806 شرايط K	1818 K از مطالب اين سايت	1818 K از مطالب سايت
استمرار	241 ساهم في K	241 ساهموا في K
اسپم	72 بدون K
اشار	244 K
اشارة	63 ضع K الي
اشارت	244 K
اشتراك	170 لديك K	245 K	1846 K تهيه كنيد	1905 K تهيه كنيد	1909 K
اشتراكك	167 تم K
اشترك	81 K	106 K الان	241 K الان
اشتركوا	81 K	241 K
اصحابها	165 تعبر عن راي K	165 عن راي K
اصلاحيه	100 K
اضاف	244 K
اضافت	244 K
اضغط	241 K هنا
اطلاع	1822 به ما K دهيد
اعادة	46 K نشر	137 يمنع K نشر
اعجبك	242 K هذا
اعلام	1908 K كرد
اعلانات	71 بلا K	71 بدون K	71 لا K	204 مانع K	204 حاجب K	205 مانع K	205 حاجب K
اعلانها	15 K	1880 K را دريافت
اعلانهاي	1880 K خبري
اعلن	244 K
اعلنت	244 K
اعملوا	63 K تاغ
افاد	244 K
افادت	244 K
افزود	1908 K
افزونه	1883 K مسدود
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
اول	1907 ماه K
اوليه	100 نسخه K اين
ايميل	1799 K خود را وارد كنيد	1800 ادرس K	1800 نشاني K	1842 در K خود	1905 K خود را وارد كنيد
ايميلتان	1842 به K
اينجا	1852 K كليك كنيد	1905 K كليك كنيد
اينستاگرام	1803 در K دنبال
اينه	65 K
اپ	1841 K
اپليكيشن	1841 K	1905 K ما را	1905 K را دانلود كنيد	1905 K را نصب كنيد	1906 K ما
اگهي	12 پس از K	71 بدون K
""", 'ب': """
باحث	147 K
باحثة	147 K
بارگذاري	1809 K شود
بازتابدهنده	1859 الزاما K	1859 لزوما K	1859 K ديدگاه
بازنشر	46 K
باشيد	1822 با ما در تماس K
بالضرورة	165 لا تعبر K عن	165 لا يعبر K عن	165 لا تعكس K	165 لا يعكس K	165 لا تمثل K	165 لا يمثل K
ببينيد	1835 را K
بحسب	244 K
بخوانيد	1820 K
بدهيد	39 به ما پيام K	68 به ما پيام K
بديل	65 رابط K
براي	1906 K ما
بريدك	61 لن يظهر K	78 اترك K	78 ادخل K	80 في K	111 الي K	167 علي K	167 سجل K	167 اضف K	167 يوميا في K	167 في K كل
بريدكم	78 اتركوا K	167 في K
بشنويد	1835 K
بعرض	152 هل تسمح K
بفرستيد	39 براي ما K	68 براي ما K	1822 براي ما K
بفضلكم	242 K
بنويسيد	39 براي ما K	68 براي ما K	1822 براي ما K	1905 براي ما K
بهروز	100 اين خبر K	100 اين گزارش K
بپيونديد	52 به انها K	52 به جمعشان K	1820 K	1832 به تيم ما K	1905 K
بگذاريد	39 با ما در ميان K	68 با ما در ميان K	1822 با ما در ميان K	1905 با ما در ميان K
بگوييد	39 به ما K	68 به ما K
بگيريد	39 با ما تماس K	68 با ما تماس K	1822 با ما تماس K
""", 'ت': """
تؤكد	244 K
تابعة	75 روابط K
تابعنا	119 K علي	119 K عبر	241 K علي تويتر	241 K علي غوغل	241 K علي جوجل
تابعونا	118 K علي	118 K عبر	241 K علي
تاكيد	1908 K كرد
تبرع	245 K
تبرعات	245 K
تبرعك	241 K
تبرعكم	241 K
تبرعوا	91 K بما	241 K الان
تبليغات	71 بدون K	1881 مسدود كننده K	1883 مسدود كننده K
تجربتك	68 K معنا
تجربه	68 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	40 K ما
تحقيقاتنا	242 K
ترجيحي	1821 منبع K	1821 منابع K	1900 منابع K	1900 منبع K
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
تلگرام	1803 ما را در K	1803 در K دنبال	1803 كانال K ما	1822 با ما در K
تماشا	1835 K كنيد
تمامي	1819 K حقوق
تمثل	165 لا K راي
تنويه	100 K:
تواصل	39 K معنا
تواصلوا	39 K معنا	241 K معنا
توافق	44 هل K
توافقنا	44 لا K
توزيع	137 يمنع اعادة K هذا	137 يمنع اعادة K اي
توصيف	100 حاوي K
توضيح	100 K:	1908 K داد
تيليغرام	118 قناتنا علي K
تيم	1906 K ما
""", 'ج': """
جافاسكريبت	198 K
جاوااسكريپت	1805 K را فعال
جزئيات	100 حاوي K
""", 'ح': """
حذر	244 K
حذرت	244 K
حقوق	1819 كليه K	1819 همه K	1819 تمام K
حمايت	1843 K مالي خود	1844 به K شما نياز	1844 با K شما	1845 K كنيد	1905 از ما K كنيد	1905 K شما
""", 'خ': """
خارجي	152 محتوي K
خبر	5 اين K	1906 اين K
خبرنامه	1799 K ما	1799 اشتراك K	1800 در K	1842 K روزانه	1842 K هفتگي	1906 K ما	1906 K	1909 K
خبرنگار	40 K ما	1822 K ما را	1827 K
خبرنگاران	40 K ما	1906 K ما
خبرها	1880 اعلان K
خبرهاي	1880 اعلان K فوري
خصوصي	1806 سياست حريم K
خواست	1908 K
خواستند	1908 K
خواندن	1846 براي ادامه K
خوانندگان	19 با كمك K	44 نامههاي K	1844 به K خود تكيه	1906 K ما
خواهد	1838 منتشر K شد
خواهند	1838 منتشر K شد
""", 'د': """
داده	1809 نشان K شود
داستان	68 K خود را براي ما
دانشگاه	1827 استاد K
دريافت	1880 K اعلان	1880 خبرهاي فوري را K
دستيار	64 K مجازي
دعا	244 K
دعت	244 K
دعمك	241 K
دعمكم	168 نعتمد علي K	168 تعتمد علي K	168 نحتاج الي K	241 K
دنبال	1803 ما را K كنيد	1820 K كنيد	1820 K كنيم	1905 K كنيد
دهيد	39 به ما پيام K	68 به ما پيام K	1822 به ما خبر K	1835 گوش K	1849 هديه K	1905 خبر K
دوستان	50 براي K خود
دوستانتان	50 براي K	50 با K
ديدگاه	1838 نوشتن K	1838 ارسال K	1838 بيانگر K	1859 لزوما K
""", 'ذ': """
ذكر	244 K
ذكرت	244 K
""", 'ر': """
راسلنا	39 K	68 K	241 K
راسلونا	39 K	68 K	241 K
رايگان	1832 وبينار K ما	1846 اشتراك K	1860 مقاله K	1860 مطلب K	1860 مطالعه K	1905 K ثبت نام كنيد
روزنامه	1859 ديدگاه K
روزنامهنگار	1827 K
روزنامهنگاري	1906 K مستقل
""", 'س': """
سابقة	100 نسخة K من هذا	100 نسخة K من هذه
سالانه	1907 K
ساهم	91 K بما	241 K في دعم
ساهموا	91 K بما	241 K في دعم
سايت	1906 K ما
سايتهاي	1829 محتواي K ديگر
سكريبت	198 جافا K
سنويا	243 K
""", 'ش': """
شارك	26 K
شاركنا	39 K قصتك	68 K قصتك	241 K برايك
شاركه	26 K	50 K مع
شاركونا	68 K قصتكم	241 K
شهريا	243 K
شويد	25 وارد K	1820 عضو K	1820 K	1905 عضو K
""", 'ص': """
صباح	18 كل K
صبحگاهي	1842 خبرنامه K
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
ضدتبليغ	1883 K
""", 'ط': """
طالب	244 K
طالبت	244 K
طلب	244 K
طلبت	244 K
""", 'ع': """
علاقه	1821 منبع مورد K
عملنا	242 K
عمولة	179 قد نحصل علي K	179 نحصل علي K
عنوان	22 لن يتم نشر K
""", 'غ': """
غيرفعال	1883 لطفا ان را K كنيد
""", 'ف': """
فارسله	50 K
فرستاده	1799 به ايميل شما K
فرصتهاي	1832 K شغلي در
فريقنا	242 K
فشاركه	50 K
فنجان	55 ادعني الي K قهوة
فيسبوك	17 K	241 تابعنا علي K
فيلترشكن	65 K
فيلم	41 عكس و K
فينگليش	1838 K	1839 حروف لاتين (K)
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
كار	1906 K ما
كاربري	1846 حساب K خود شويد	1905 حساب K خود شويد
كانال	1803 به K ما	1820 K ما	1906 K ما
كتب	244 K
كتبت	244 K
كردهايد	1846 ثبت نام K	1846 ثبتنام K
كمصدر	142 K مفضل	225 K مفضل
كميسيون	1857 K دريافت كنيم	1857 K دريافت ميكنيم
كنيد	63 منو تگ K	63 من را تگ K	63 تگ K	1832 ديدن K	1835 گوش K	1849 هديه K	1852 روي لينك كليك K	1852 كليك K	1883 لطفا ان را غير فعال K	1905 به ما كمك K	1905 روي لينك كليك K	1905 همين حالا ثبت نام K
كوكي	1806 از K
كوكيها	1806 K
""", 'ل': """
لניוזלטר	79 K
لاتين	1838 حروف K	1839 حروف K
لاشتراكك	167 K في
لاشتراككم	167 K في
لاضافة	7 K تعليق	164 K تعليق
لزوما	1859 K نظر
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
ما	1906 به K
مالكين	210 بلا K
مالي	1844 كمك K شما	1905 كمك K شما	1909 كمك K
ماه	1907 در K
ماهانه	1907 K
مباشرة	167 K في بريدك
متجرنا	242 K
متصفحك	11 K
مجانا	241 سجل K
مجانيا	181 مقالا K
مجانية	181 مقالات K
محتوا	10 اين K
محتواي	1829 K خارجي	1829 اجازه ميدهيد K
محتوايي	1829 حاوي K از
محتوي	152 K من طرف ثالث
محفوظ	1818 كليه حقوق K است	1818 تمامي حقوق K است	1818 همه حقوق K است	1818 تمام حقوق K است
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
مستقل	1906 رسانه K
مستقلة	242 صحافة K
مسدودكننده	1881 K تبليغات	1883 K تبليغات
مشترك	170 هل انت K	1846 K شويد	1905 K شويد
مشتركا	51 بصفتك K
مشتركان	1846 ويژه K است
مصنوعي	1830 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1906 اين K
معنا	241 ساهم K
مفضل	225 مصدر K
مفضلا	225 مصدرا K
مقالاتنا	168 لا نضع K	242 K
مقاله	1853 ادامه K
ملاك	210 بلا K
منبع	1858 ذكر K
منتخب	1821 منبع K
منشن	63 K لي
منصتنا	242 K
مهمانم	55 قهوه K
موافقتك	152 نطلب K
موافقتكم	127 K مطلوبة قبل	127 نطلب K قبل
موبايل	1841 برنامه K
موردنياز	22 بخشهاي K
موفقيت	1842 عضويت شما با K	1842 ثبت نام شما با K
موقعنا	242 K
ميتوانند	51 مشتركان K
ميخواهيم	1829 از شما اجازه K
ميدهد	1838 نظر K
ميفرستيم	58 برايتان K	58 براي شما K
ميگفت	1908 K
ميگويد	1908 K
ميگيريم	1857 كميسيون K
""", 'ن': """
ناشد	244 K
ناشدت	244 K
نتقاضي	179 K عمولة	179 قد K عمولة
نحتاج	168 K الي دعمك
نخواهد	23 منتشر K شد	1838 منتشر K شد
نخواهند	1838 منتشر K شد
نداد	100 پاسخ K
ندهيد	1905 از دست K
نرسل	58 K لك	58 K لكم
نرمافزار	1841 K موبايل
نستخدم	122 K ملفات
نشرتنا	79 K	111 اشترك في K	242 K
نظر	7 ثبت K
نظرسنجي	1905 در K ما	1906 K ما
نمايش	1809 K داده شود
نميشود	61 ايميل شما نمايش داده K	1838 منتشر K
نوشت	1908 K
نويسنده	1822 ايميل K	1827 K
نياز	0 K به كمك	0 به كمك K	1844 به كمك شما K
نيستيد	44 موافق K
""", 'ه': """
هستيد	1846 مشترك K
هماكنون	1905 K ثبت نام كنيد
همايش	1832 بليت K
هوشمند	64 دستيار K
""", 'و': """
وابسته	1844 به حمايت شما K
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
وبينار	1832 K ما	1832 در K
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
ويديو	41 عكسها و K	41 عكس و K	1829 ديدن اين K
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
پژوهشگر	1827 K
""", 'گ': """
گزارش	1906 اين K
گزارشهاي	1906 K ما
گفت	1908 K
گفتند	1908 K
گفته	1908 K است	1908 به K
""", 'अ': """
अनुभव	68 अपना K हमें	2418 का K रखने
अनुवाद	2422 K	2424 मशीन से K	2424 मशीनी K	2424 एआई की मदद से K	2424 ai की मदद से K	2424 एआई द्वारा K
अनुवादित	2424 एआई की मदद से K
अनुसार	2485 के K
अपडेट	100 लेख को K किया	100 खबर को K किया
अपनी	2428 K राय दें
अपील	2485 K की
अलर्ट	2430 K पाने के लिए
असहमत	44 K हैं
असिस्टेंट	64 वर्चुअल K	64 एआई K
""", 'आ': """
आपका	2482 K दान
आपको	58 हम K
आर्टिकल	2443 फ्री K	2443 मुफ्त K
आर्थिक	2433 K सहयोग दें	2433 K सहयोग करें	2482 K मदद दें
आवश्यक	22 K फील्ड
""", 'इ': """
इंस्टॉल	2392 ऐप K करें	2430 K करें
इनबॉक्स	2391 सीधे आपके K	2391 हर सुबह आपके K	2391 हर हफ्ते आपके K	2391 आपके K में पाएं	2391 रोज आपके K	2391 आपके K में हर	2431 अपने K में
""", 'उ': """
उपयोग	2398 कुकीज का K	2398 कुकी का K
""", 'ए': """
एजेंसी	2442 K की फीड
एडिटर	2418 सब K हैं	2418 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2461 K
""", 'क': """
कमीशन	2441 हमें K मिल	2441 K मिल सकता है
कमेंट	2428 अपनी राय K	2429 K करने के लिए	2429 K में अपनी राय	2429 K हटा	2429 K करने वाले
करके	2431 साइन अप K आप
करें	63 मुझे टैग K	63 हमें टैग K	2391 ईमेल दर्ज K	2394 फॉलो K	2411 जॉइन K	2411 लाइक K	2414 हमें ईमेल K	2428 पोल में वोट K	2431 साइन अप K	2436 शेयर K	2436 साझा K	2436 सेव K	2482 फॉलो K	2482 लॉग इन K	2482 साइन अप K
कहती	2485 K
कहते	2485 K
कहा	2485 K
कहानी	68 अपनी K हमें
कीजिए	2482 मदद K
कॉपी	2436 लिंक K हो गया
कॉपीराइट	2410 K
क्लिक	2411 K करें	2482 यहां K करें	2482 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2483 इस K	2483 यह K
खबरें	2438 और K पढने के लिए	2443 मुफ्त K
खबरों	2438 अन्य K के लिए	2438 ताजा K के लिए	2438 की K के लिए
खरीदें	2426 यहां से K
खेलें	2428 क्विज K और
""", 'ग': """
गिफ्ट	2436 K करें
गोपनीयता	2398 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2442 ऑटो-K
जरूर	2414 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2398 K
जुडने	2412 K के लिए
जुडिए	52 आप भी K	2482 K
जुडें	52 आप भी K	2394 चैनल से K	2411 K	2426 हमारी टीम से K	2482 हमसे K
ज्वाइन	2411 K करें
""", 'ट': """
टिप्पणियों	2429 K के लिए
टिप्पणी	100 K करने से इनकार	2429 K करने के लिए	2429 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2392 ऐप K करें	2430 K करें	2430 K कीजिए	2482 ऐप K करें	2482 ऐप K कीजिए
""", 'त': """
तस्वीरें	41 K और वीडियो	41 अपनी K
तैयार	2424 एआई की मदद से K किया गया है	2424 ai की मदद से K किया गया है
""", 'द': """
दान	2486 K
दिखाया	61 ईमेल नहीं K
दिया	100 पर जवाब नहीं K
दें	2482 राय K
देखें	2482 यहां K
दोस्तों	50 K को भेजें	50 K के साथ
""", 'ध': """
धारा	56 K #g	56 K # जी
""", 'न': """
निजता	2398 K नीति
निर्भर	2433 आपके सहयोग पर K
नोटिफिकेशन	15 K	2392 K चालू करें	2430 K ऑन करें	2430 K ऑन कर लें
नौकरी	2426 K के अवसर
न्यूज	2395 गूगल K पर
न्यूजरूम	40 हमारे K	2396 कलेक्टिव K की ओर से	2396 के लिए कलेक्टिव K
न्यूजलेटर	2391 हमारे K	2391 हमारा K	2391 हमारा साप्ताहिक K	2391 K के लिए	2483 हमारे K	2486 K
""", 'प': """
पढने	1 K का समय	2434 K के लिए
पढें	1 मिनट में K	2392 ऐप में K	2482 पूरी खबर K
पत्रकार	2483 हमारे K
पत्रकारिता	2418 K में सक्रिय हैं	2483 हमारी K	2483 स्वतंत्र K
पसंदीदा	2413 K सोर्स	2413 K स्रोत	2413 K न्यूज सोर्स	2477 K स्रोत	2477 K सोर्स
पाठकों	19 K के सहयोग	2433 K के सहयोग से चलते
पाने	2431 ईमेल पर K के लिए
पुनःप्रकाशित	46 K
पुनर्प्रकाशन	2442 K वर्जित
पुनर्प्रकाशित	46 K
पूछा	2485 K
पूछें	2422 K
पूरी	2434 बनकर K खबर
पॉडकास्ट	2427 K सुनें	2427 K सुनने के लिए	2483 हमारा K
प्रकाशित	22 ईमेल पता K	46 पुनः K	2396 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2484 K माह	2484 K वर्ष
प्रतिक्रिया	2428 अपनी K
प्रिफर्ड	2413 K सोर्स
""", 'ब': """
बताइए	39 हमें K	68 हमें K
बताएं	39 हमें K	68 हमें K	2414 हमें K	2414 कमेंट करके K	2482 हमें K	2482 राय K
बताते	2485 K
बताया	2485 K
बदल	100 नाम K
बाहरी	2421 K साइट
बिंदु	2422 मुख्य K
बॉक्स	2429 कमेंट K में
बोला	2485 K
बोले	2485 K
ब्राउजर	11 आपका K
ब्लॉकर	2461 ऐड K	2461 एड K
""", 'भ': """
भेजें	39 हमें K	50 आगे K	50 किसी को K	68 हमें K	2414 हमें K	2482 हमें K	2482 खबर K
""", 'म': """
मकतूब	44 K
महीने	51 सदस्य हर K	2484 हर K
मांगते	2421 आपकी इजाजत K हैं	2421 आपकी अनुमति K हैं
मुताबिक	2485 K
मुफ्त	2443 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	56 मासिक K
""", 'र': """
रखने	2434 पढना जारी K के लिए
रजिस्टर	2482 अभी K करें
रहिए	2438 जुडे K
रहें	2438 जुडे K
रिपोर्टर	40 हमारे K
""", 'ल': """
लिखा	2485 K
लिखें	39 हमें K	68 हमें K	2482 हमें K
लेख	2483 यह K	2483 इस K
लॉग	25 K इन
लॉगिन	2482 K करें
""", 'व': """
विचलित	100 K कर सकते
विचार	2442 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	71 न K	71 बिना K	71 कोई K नहीं	2461 K अवरोधक
वीडियो	41 फोटो और K	41 अपने K	2427 K देखें	2427 K यहां देखें	2427 K भी देखें	2427 K देखने के लिए
वेबसाइट	2483 हमारी K
वेबिनार	2426 K के लिए
वॉट्सऐप	39 हमें K	68 हमें K
व्हाट्सएप	39 हमें K	68 हमें K	2414 हमें K करें
व्हाट्सऐप	17 K	39 हमें K	68 हमें K
""", 'श': """
शर्तें	2398 नियम और K
शामिल	52 उनमें K हों	100 विवरण K
""", 'स': """
संपर्क	39 हमसे K करें	39 हमें K करें	68 हमसे K करें	68 हमें K करें	2414 हमसे K करें
संपादित	2442 ने K नहीं किया
संवाददाता	40 हमारे K	2418 वरिष्ठ K हैं	2418 K हैं
संस्करण	100 पिछले K में
सकते	2412 जुड K हैं	2412 फॉलो कर K हैं	2414 हमें भेज K हैं
सदस्य	56 मासिक K	2434 पहले से K हैं	2482 K बनें
सदस्यता	2434 K लें
सप्ताह	2484 प्रति K
सब्सक्राइब	2391 न्यूजलेटर को K	2391 न्यूजलेटर K	2394 चैनल को K	2411 K करें	2431 K करके आप	2482 K करें
सब्सक्राइबर	51 K	2434 K हैं
सब्सक्राइबर्स	2434 K के लिए है
सब्सक्रिप्शन	2431 K सफल	2486 K
समरी	2422 K
समर्थन	2482 K करें
सर्वाधिकार	2409 K सुरक्षित
सर्वे	2428 K में भाग लें	2428 K में भाग लेकर
सहमत	44 K हैं
सहयोग	2433 हमें K करें	2482 आपका K	2482 हमें K	2482 K करें	2482 आपके K
सहयोगी	56 मासिक K
सामग्री	2421 से मिली K शामिल है	2421 K उपलब्ध नहीं है
सारांश	2422 K
सिंडीकेट	2442 K फीड
सीनियर	2418 K सब एडिटर हैं
सुझाएं	2482 सुधार K
सुधार	100 K:	100 भूल K
सुनें	3 खबर K	3 लेख K	2427 को K	2427 लेख K
सुबह	18 हर K
स्पैम	72 कोई K नहीं
स्वचालित	2424 K अनुवाद
स्वीकार	2421 कुकीज K करें
""", 'ह': """
हमारा	2392 K ऐप	2483 K काम	2483 K ऐप
हमारी	40 K टीम से	2482 K मदद करें	2483 K टीम
हमारे	2483 K पाठक	2483 K चैनल	2483 K साथ
हिस्सा	2428 सर्वे में K लें
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
กด	4796 Kเพิ่มเพื่อน	4824 Kติดตาม
กร	4766 Kอกอีเมล
กล	4827 K่าว
กอ	4825 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4824 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4784 Kบคุณที่สมัคร	4784 Kบคุณที่ลงทะเบียน	4825 Kงเรา
""", 'ค': """
คล	41 Kิปหรือภาพ	4824 Kิกที่นี่	4824 Kิกชม
คว	4794 Kามเห็นส่วนตัวของผู้เขียน
ค่	4793 Kาคอมมิชชั่น	4793 Kาคอมมิชชัน
""", 'จ': """
จด	4765 Kหมายข่าวของเรา	4784 Kหมายข่าวรายสัปดาห์ของเรา	4828 Kหมายข่าว
จะ	4783 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	22 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4824 Kวน์โหลดแอปของเรา	4824 Kวน์โหลดแอปได้	4824 Kวน์โหลดแอปเลย	4824 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	39 Kดต่อเรา	39 Kดต่อทีมข่าว	68 Kดต่อเรา	68 Kดต่อทีมข่าว	4775 Kดต่อผู้สื่อข่าวของเรา	4775 Kดต่อกองบรรณาธิการ	4824 Kดตามเรา
ต่	4826 Kอเดือน	4826 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4784 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4788 Kลองอ่าน
ทั	39 Kกมา	4794 Kศนะของผู้เขียน
ทา	4783 Kงเว็บไซต์ขอสงวนสิทธิ์	4785 Kงอีเมลทุก
ทุ	4785 Kกเช้าทางอีเมล
""", 'บ': """
บท	4789 Kความฟรี	4825 Kความนี้
บร	4828 Kิจาค
บล	4808 K็อกโฆษณา
บอ	39 Kกเรา	68 Kกเรา	4827 Kกว่า
""", 'ผ': """
ผู	64 K้ช่วยเสมือน	64 K้ช่วย ai	4786 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4827 Kดกับ
""", 'ภ': """
ภา	41 Kพและคลิป	41 Kพหรือคลิป	41 Kพและวิดีโอ
""", 'ม': """
มี	4775 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4777 Kมรับคุกกี้
""", 'ร': """
ระ	4827 Kบุว่า
รา	4826 Kยเดือน
ร่	52 Kวมเป็นหนึ่ง	52 Kวมสนับสนุน	4786 Kวมสนับสนุนการทำงานของเรา	4786 Kวมสนับสนุนสื่ออิสระ	4786 Kวมสนับสนุนนักข่าว	4824 Kวมสนับสนุน	4824 Kวมบริจาคให้เรา	4824 Kวมบริจาคกับเรา	4824 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4794 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4825 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4771 Kวนลิขสิทธิ์	4772 Kวนสิทธิ์
สน	4786 Kับสนุนการทำงานของเรา	4786 Kับสนุนสื่ออิสระกับ	4824 Kับสนุนเรา	4824 Kับสนุนพวกเรา
สม	51 Kาชิกสามารถ	4765 Kัครรับจดหมายข่าว	4765 Kัครรับข่าวสาร	4824 Kัครรับ	4824 Kัครสมาชิกวันนี้	4824 Kัครสมาชิกเลย	4824 Kัครสมาชิกเพื่อ	4824 Kัครสมาชิกได้ที่	4824 Kัครสมาชิกของเรา	4828 Kาชิก
สำ	4788 Kหรับสมาชิกเท่านั้น
สื	4825 K่ออิสระ
ส่	39 Kงข้อความมา	39 Kงมาที่ทีมข่าว	50 Kงต่อ	68 Kงมาที่ทีมข่าว	4775 Kงเรื่องราวของคุณ	4775 Kงข่าวหาเรา	4824 Kงข้อมูลมาที่	4824 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4775 Kกคุณมีข้อมูล
ห้	4771 Kามคัดลอกข้อความ	4771 Kามคัดลอกเนื้อหา	4771 Kามคัดลอกบทความ	4771 Kามคัดลอกหรือเผยแพร่	4771 Kามคัดลอกหรือทำซ้ำ	4771 Kามคัดลอกหรือดัดแปลง	4771 Kามคัดลอกหรือนำ	4772 Kามทำซ้ำ
""", 'อ': """
อย	4824 K่าพลาด
อี	22 Kเมลของคุณจะไม่	4765 Kเมลของคุณ
อ่	4788 Kานบทความฉบับเต็ม
""", 'เ': """
เข	25 K้าสู่ระบบ	4824 Kียนถึงเรา	4824 K้าสู่ระบบเพื่อ
เฉ	4788 Kพาะสมาชิก
เน	10 Kื้อหานี้	4777 Kื้อหาจากภายนอก	4777 Kื้อหาภายนอก
เป	4788 K็นสมาชิกอยู่แล้ว	4827 Kิดเผยว่า
เผ	46 Kยแพร่ต่อ	46 Kยแพร่ซ้ำ
เพ	19 Kราะผู้อ่าน	4783 Kื่อแสดงความคิดเห็น	4788 Kื่ออ่านต่อ	4788 Kื่ออ่านบทความ	4796 Kิ่มเพื่อนไลน์	4796 Kิ่มเพื่อนทางไลน์
เล	39 K่าให้เราฟัง	68 K่าให้เราฟัง	68 K่าประสบการณ์
เว	1 Kลาอ่าน	100 Kอร์ชันก่อนหน้าของ	4783 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	100 K้ไข:
แจ	39 K้งทีมข่าว	68 K้งทีมข่าว	4775 K้งเบาะแสข่าว	4775 K้งเรา	4824 K้งทีมงาน
แช	50 Kร์ให้	68 Kร์เรื่องราว
แท	63 K็กเรา	63 K็กมา
แห	4774 Kล่งข่าวที่ต้องการ	4774 Kล่งข่าวโปรด	4774 Kล่งที่มาที่ต้องการ
แอ	4796 Kดไลน์	4796 Kดไลน์เพื่อ	4824 Kดไลน์
""", 'โ': """
โป	4808 Kรแกรมบล็อกโฆษณา
โห	4824 Kวตเลย	4824 Kลดแอป
""", 'ใ': """
ให	4825 K้เรา
""", 'ไ': """
ไม	71 K่มีโฆษณา
""", 'ả': """
ảnh	5243 hãy gửi K
""", 'ủ': """
ủng	5182 ly cà phê K hộ	5243 hãy K hộ
""", 'あ': """
あと	3003 K#本、無料で
あな	52 Kたも参加
""", 'い': """
いか	3064 Kがでしたか
いた	2932 Kだいたサポートは	2932 Kだいたご寄付は
いの	101 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2954 Kいのブラウザ
お寄	3064 Kせください
お届	58 Kけします
お申	2989 Kし込みはこちら	3064 Kし込みください	3064 Kし込みはこちら
お聞	3064 Kかせください
お見	3064 K逃しなく
お試	3064 Kしください
お読	3064 Kみいただけます
お送	58 Kりします
""", 'か': """
から	3009 K転載したものです	3009 Kの転載です
か月	2938 K無料	3066 K無料
""", 'が': """
が作	3045 aiK成
が無	2954 javascriptK効
が生	3045 aiK成
が翻	3045 aiK訳
が要	3045 aiK約
""", 'こ': """
ここ	2935 Kからは有料	2938 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2935 K記事は有料	2935 K記事は会員	2961 K記事についてのご意見	3023 Kコンテンツは	3023 K投稿は	3023 K外部コンテンツは	3065 K記事が	3065 K記事を	3065 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2954 K用のブラウザ
ご協	3064 K力ください
ご存	3010 Kじの方は
ご寄	2933 K付をお願い	3064 K付
ご意	44 K見・ご反論	2961 K見をお寄せ	2961 K見・ご感想をお寄せ	2961 K見・ご感想はこちら	2961 K見・ご感想をお待ち	2961 K見・ご感想をお聞かせ	2961 K見・ご感想をお願い	2961 K見・ご感想を送る
ご感	2961 K想をお寄せ
ご支	2933 K援をお願い	3064 K援
ご登	3000 K録ありがとうございます	3064 K録
ご覧	3064 Kください	3064 Kいただけます
ご購	3064 K読
ご連	3064 K絡ください
""", 'す': """
すで	3003 Kに会員の方
すべ	2938 Kての記事が
""", 'ぜ': """
ぜひ	2949 Kフォロー
""", 'で': """
で作	3045 aiK成
で受	2978 lineKけ取る
で届	2978 lineKく
で最	2978 lineK新
で生	3045 aiK成
で要	3045 aiK約
""", 'と': """
と強	3067 K調
と書	3067 Kい
と発	3067 K表
と話	3067 Kし	3067 Kす
と語	3067 Kっ	3067 Kる
と説	3067 K明
と述	3067 Kべ
""", 'に': """
によ	3045 aiKって生成	3045 aiKる要約	3067 Kると
""", 'の': """
の使	2959 cookieK用
の学	49 aiK習
の採	2989 K用情報はこちら
の提	3009 K供記事です
""", 'を': """
をフ	2949 Kォローしよう
を使	2959 cookieK用
を利	2959 cookieK用
を有	2954 javascriptK効	2954 javascript K効
を発	3067 K表した
を許	2984 cookieK可
""", 'ア': """
アカ	2978 lineKウントはこちら
アシ	64 aiKスタント
アド	3029 Kブロックを
アフ	75 Kィリエイトリンク	75 Kィリエイト広告	3007 Kィリエイト広告	3007 Kィリエイトプログラム	3007 Kィリエイトリンク	3017 Kィリエイトリンク	3017 Kィリエイト広告	3017 Kィリエイトプログラム
アプ	2944 Kリはこちら	2945 Kリを開く	2945 Kリをダウンロード	2945 Kリのダウンロード	2945 Kリをインストール	2999 Kリなら通知	2999 Kリなら速報	2999 Kリなら、	2999 Kリで読むと	2999 Kリなら
アン	2995 Kケートはこちら	2995 Kケート実施中	2995 Kケートにご協力ください	2995 Kケートにご協力を	2995 Kケートへのご協力	2996 Kケートに答えて
""", 'オ': """
オフ	3029 Kにしてページを
""", 'カ': """
カ月	2938 K無料	3066 K無料
""", 'ク': """
クイ	2996 Kズに答えて
クッ	2956 cookie(Kキー)	2959 Kキーを使用	2959 Kキーを利用	2984 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	22 Kントをキャンセル	22 Kントを投稿するには	86 Kント欄	100 Kントしていない	2961 Kントを投稿するには	2961 Kントするには	2961 Kントをお寄せ	2968 Kント欄で	2968 Kント欄に	2968 Kント欄から	2968 Kント欄へ	2998 Kントは削除します	2998 Kントは削除することが	2998 Kントは削除する場合	2998 Kントは承認	2998 Kントは公開前	2998 Kントは非表示
コー	55 Kヒー代	55 Kヒーをおごって	2932 Kヒーをおごる
""", 'サ': """
サポ	2932 Kートをしてみませんか	2932 Kートをしませんか	2932 Kートしてみませんか	2933 Kートをお願いします	3064 Kートをお願い	3064 Kートしていただ
""", 'シ': """
シェ	26 Kアして	50 Kアして
""", 'ス': """
スパ	72 Kムは
""", 'タ': """
タグ	63 K付けして	63 Kをつけて
""", 'ダ': """
ダウ	3064 Kンロードしてください
""", 'チ': """
チケ	2989 Kット販売中
チッ	2932 Kプで応援
チャ	2952 Kンネル登録を	2978 Kンネルに参加する	2978 Kンネルに参加しよう
""", 'ニ': """
ニュ	79 Kースレター	2941 Kースレターに登録	2943 Kースレターを	2978 googleKースで	3000 Kースレター登録はこちら	3068 Kースレター
""", 'ネ': """
ネタ	100 Kバレを含
""", 'バ': """
バー	64 Kチャルアシスタント
""", 'フ': """
フォ	2949 Kローして最新	2949 Kローをお願い	3064 Kローしてください
""", 'ブ': """
ブラ	3020 Kウザは音声	3020 Kウザは動画	3020 Kウザではこの動画	3020 Kウザはvideo	3020 Kウザはaudio
""", 'プ': """
プッ	2945 Kシュ通知
プラ	2956 Kイバシーポリシーに
プレ	2938 Kミアム会員	2992 Kゼントした記事は
プロ	3007 Kモーションが含まれ	3007 Kモーションを含
""", 'ポ': """
ポッ	35 Kドキャスト
""", 'マ': """
マン	2932 Kスリーサポーター
""", 'ミ': """
ミラ	65 Kーサイト
""", 'メ': """
メル	2941 Kマガに登録	2943 Kマガで	3000 Kマガ登録はこちら	3000 Kマガの登録	3065 Kマガ
メー	22 Kルアドレスが公開されること	59 Kルで受け取りたい方	59 Kルでお知らせ	61 Kルアドレスは表示され	61 Kルアドレスが表示され	79 Kルマガジン	2941 Kルマガジンに登録	2943 Kルマガジンで	2943 Kルマガジンを	2943 Kルでお届け	2961 Kルアドレスが公開されることはありません	3000 Kルアドレスを入力してください	3068 Kルマガジン
""", 'ロ': """
ログ	25 Kイン	2935 Kインして続きを	2935 Kインしてください	2938 Kインが必要	3064 Kインして
""", 'ヶ': """
ヶ月	2938 K無料	3066 K無料
""", '上': """
上优	5290 在googleK先
上優	5290 在googleK先
""", '下': """
下方	5397 K留言
下載	5263 K客戶端	5265 Kapp	5265 K應用程式
下载	5263 K客户端	5265 Kapp	5265 K应用	5396 K客户端
""", '不': """
不代	5289 K表本站	5321 K表本站立场	5335 K表本報立場	5335 K表本报立场	5335 K表本站立场	5335 K表本站立場	5335 K表本媒體立場	5335 K表本網立場	5335 K表本刊立場
不发	72 K垃圾
不同	44 K意本文
不妨	26 K转发	26 K分享给
不属	5365 K于任何财团
不屬	5365 K於任何財團
不得	5289 K转载	5289 K轉載
不认	44 K同本文
不錯	5396 K過
不错	5396 K过
""", '为': """
为首	5290 K选来源
""", '人': """
人工	49 K智能训练
""", '仅': """
仅代	5289 K表作者本人	5289 K表作者个人	5289 K表作者观点	5289 K表作者的	5289 K表作者立场
仅供	5321 K其表达个人看法
仅限	5326 K会员	5326 K订户
""", '他': """
他說	5399 K
他说	5399 K
""", '付': """
付費	5257 K後	5400 K牆
付费	5257 K后	5400 K墙
""", '以': """
以下	5350 K内容来自
以閱	5254 K讀全文
以阅	5254 K读全文
""", '仮': """
仮名	100 Kです	100 K
""", '仲': """
仲間	52 Kに加わ
""", '会': """
会员	51 K每月	5257 K专享	5326 K限定内容
会員	51 Kの方は	51 Kは月に	2935 K限定です	2935 K限定の記事	2935 K登録できます	2938 K登録すると	2938 K登録が必要	3003 Kの方はこちら	3003 K登録で続きを読む	3003 K登録後にご覧	3036 Kだけが読める	3036 Kのみがお読み	3036 Kのみ閲覧	3064 K登録して	3064 K登録は	3064 K登録がお済み	3064 K登録をお願い	3064 K登録で	3064 K登録のうえ	3064 K登録はこちら	3064 K登録ください	3065 Kの方
会費	3001 Kで運営
""", '体': """
体験	68 K談をお寄せ
""", '你': """
你的	5252 K支持	5396 K支持,	5396 K支持让	5396 K支持讓	5396 K支持是
""", '使': """
使用	5274 Kcookie改善	5274 Kcookie以	5274 K cookie 以	5274 K cookie 来	5274 K cookie 來	5278 Kcookie来	5278 Kcookie來
""", '來': """
來自	5306 K外部平台的內容
""", '依': """
依靠	5324 K读者的支持	5324 K讀者的支持
""", '侵': """
侵权	5289 K必究	5289 K请联系	5289 K请告知	5289 K请及时
侵權	5289 K必究
""", '個': """
個人	2959 K情報の取り扱い	3009 Kの見解です	5321 K看法
""", '偏': """
偏好	5290 googleK來源	5290 google K來源	5290 K來源清單	5379 K來源
""", '僅': """
僅限	5326 K會員	5326 K訂戶
""", '優': """
優先	2977 Kソース	2977 K表示に設定	2977 Kする情報源	2977 K的に表示
""", '免': """
免費	16 K閱讀	5336 K文章	5336 K閱讀篇數	5336 K閱讀額度	5337 K註冊即可	5337 K註冊後	5368 K文章	5396 K訂閱	5398 K試用
免费	16 K阅读	5336 K文章	5336 K阅读篇数	5337 K注册即可	5337 K注册后	5368 K文章	5396 K订阅	5398 K试用
""", '內': """
內容	5313 K由ai
""", '全': """
全文	21 Kを	2935 Kを読むには	2935 Kをお読み
""", '公': """
公众	17 K号	5268 K号:
公式	2945 Kアプリ	2949 Kアカウントをフォロー	2949 Kアカウントを友だち	2978 Klineはこちら	3065 Kline
""", '关': """
关注	5268 K我们的微信	5268 K我们的公众号	5268 K我们的微博	5268 K我们的频道	5268 K我们的官方	5396 K我们
关闭	5360 K后刷新页面
""", '内': """
内容	5313 K由ai
内阅	5263 appK读
""", '写': """
写真	41 Kや動画	41 K・動画	41 Kや映像
写道	5399 K
""", '分': """
分で	1 K読めます
分享	50 K给	50 K給	68 K您的故事	5317 K此文給朋友
""", '初': """
初割	3066 K
初月	3003 K#円で	3066 K無料
""", '判': """
判断	3067 Kした
""", '利': """
利用	2956 K規約に同意
""", '前': """
前請	5321 K先登入
前请	5321 K先登录
""", '剩': """
剩余	5254 K#%内容	5254 K#%的内容
剩餘	5254 K#%內容	5254 K#%的內容
""", '力': """
力を	3001 K貸してください
""", '加': """
加入	52 K他们	52 K他們	5268 Kline好友	5268 Kline官方	5268 Kline@	5324 K贊助行列	5324 K赞助行列	5396 K会员	5396 K會員
加记	39 K者微信	68 K者微信
""", '助': """
助手	64 aiK	64 ai K
""", '励': """
励み	3065 Kになります
""", '動': """
動画	41 Kや写真	2990 Kをご覧ください	2990 Kはこちら	2993 Kでも詳しく	2993 Kでも解説	3020 Kを再生するには	3020 Kをご覧いただくには	3020 Kを視聴するには
""", '勘': """
勘誤	100 K
勘误	100 K
""", '包': """
包月	5398 K
""", '化': """
化名	100 K
""", '即': """
即可	5321 K留言
""", '参': """
参加	52 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2952 Kち追加
""", '収': """
収益	3007 Kを得ること
""", '发': """
发给	58 K您
发表	7 K评论
发送	58 K给您	5260 K到您的邮箱
""", '取': """
取材	39 K班に	39 K班まで	39 K班が	68 K班に	68 K班まで	68 K班が	100 Kに回答しなかった	100 Kに応じなかった	2979 K班までご	3001 Kを支えて
取消	22 K回复	22 K回覆
""", '受': """
受信	2941 Kトレイにお届け	2941 Kトレイに届けます
""", '只': """
只靠	5324 K讀者	5324 K读者
""", '可': """
可能	100 K引起不适	100 K引起不適
""", '同': """
同意	5306 Kcookie
""", '向': """
向我	39 K们爆料	39 K們爆料	68 K们爆料	68 K們爆料
向本	39 K报	68 K报
""", '含': """
含剧	100 K透
含有	100 K暴力
""", '启': """
启用	5353 Kjavascript
""", '告': """
告訴	39 K我們	68 K我們	5399 K
告诉	39 K我们	68 K我们	5399 K
""", '呼': """
呼び	3067 Kかけた	3067 Kかける	3067 Kかけて	3067 K掛け
""", '命': """
命じ	3067 Kた
""", '啟': """
啟用	5353 Kjavascript
""", '喊': """
喊道	5399 K
""", '因': """
因为	5396 K有你的支持
因為	5396 K有你的支持
""", '图': """
图片	41 K和视频
""", '売': """
売上	3007 Kの一部が還元
""", '外': """
外部	2984 Kコンテンツ	5306 K内容	5306 K內容
""", '她': """
她說	5399 K
她说	5399 K
""", '如': """
如侵	5289 K权,	5289 K权请	5289 K权联系
如有	5289 K侵权,	5289 K侵权请	5289 K侵权联系	5289 K侵權,	5289 K侵權請
""", '学': """
学習	49 aiK
""", '安': """
安心	101 K專線
""", '官': """
官方	5270 K微信
""", '定': """
定期	5396 K定額
""", '寄': """
寄付	2932 Kで応援	3033 Kで成り立って	3033 Kで運営され	3033 Kによって運営され	3064 Kをお願い	3068 K
寄到	5260 K您的信箱	5323 K你的信箱
寄給	58 K您
寄给	58 K您
""", '寫': """
寫道	5399 K
""", '将': """
将本	5317 K文赠送给
""", '將': """
將本	5317 K文贈送給
""", '就': """
就分	26 K享给
就转	26 K发
""", '居': """
居合	3010 Kわせた方は
""", '已': """
已是	5254 K會員	5326 K订户	5326 K訂戶
已经	5254 K是会员
已讀	5395 K
已读	5395 K
""", '年': """
年額	3066 K
""", '广': """
广告	12 K后继续	12 K之后继续	5279 K拦截	5360 K拦截	5360 K屏蔽	5360 K过滤	5362 K拦截	5362 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	71 Kも	71 Kなし	71 Kなしで	3001 Kに頼らず	3029 Kブロッカーを	3029 Kブロックを	3029 Kブロック機能	3029 Kブロックは	3029 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5279 K攔截	5360 K阻擋程式	5360 K攔截	5360 K封鎖	5360 K阻擋器	5362 K攔截	5362 K封鎖
""", '开': """
开启	5265 K通知	5353 Kjavascript
""", '弊': """
弊社	3065 K
弊紙	39 Kまで	68 Kまで
""", '当': """
当サ	3065 Kイト
当初	100 Kの記事で
当社	3065 Kの
当編	3065 K集部
""", '後': """
後援	81 K
""", '微': """
微信	5265 K扫	5270 K公众号
""", '心': """
心理	101 K援助
""", '必': """
必填	22 K项已用	22 K欄位
必須	23 K項目です
""", '応': """
応援	2933 Kをお願いします	3064 Kをお願い	3064 Kして
""", '您': """
您已	5323 K成功订阅	5323 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5252 K支持	5324 K每一份捐款	5324 K每一筆捐款	5396 K捐款	5396 K支持,	5396 K支持让	5396 K支持讓	5396 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2979 Kをお寄せください	2979 K提供はこちら	2979 K提供を募集	2979 K提供をお待ち	2979 Kをお待ちして	3010 Kをお持ちの方は	3010 K提供窓口
""", '感': """
感謝	5323 K您的訂閱	5396 K閱讀	5396 K您的支持
感谢	5323 K您的订阅	5396 K阅读	5396 K您的支持
""", '成': """
成为	52 K其中一员	5254 K会员即可阅读	5254 K会员即可查看	5254 K会员即可解锁	5326 K付费会员	5396 K会员,	5396 K会员即可	5396 K我们的会员
成果	3017 K報酬型広告
成為	5254 K會員即可閱讀	5254 K會員即可看	5254 K會員即可解鎖	5324 K我們的贊助	5326 K付費會員	5396 K會員,	5396 K會員即可	5396 K我們的會員
""", '我': """
我们	5274 K使用cookie	5274 K使用 cookie	5397 K的
我們	5274 K使用cookie	5274 K使用 cookie	5397 K的
""", '手': """
手机	5265 K客户端
""", '打': """
打开	5263 Kapp	5265 K微信
打開	5263 Kapp
""", '扫': """
扫一	5265 K扫
扫描	5263 K二维码下载	5263 K二维码加入	5265 K二维码关注	5396 K二维码下载	5396 K二维码关注	5396 K二维码加入	5396 K二维码阅读
""", '把': """
把你	68 K的故事发
把您	68 K的故事发	68 K的经历发	68 K的經歷
把文	5317 K章送給
""", '投': """
投げ	55 K銭
""", '拒': """
拒絕	100 K置評
拒绝	100 K置评
""", '指': """
指出	5399 K
指摘	3067 Kした
""", '捐': """
捐助	5324 K我们	5324 K我們
捐款	5396 K支持	5400 K
""", '掃': """
掃一	5265 K掃
掃描	5263 K qr	5396 K二維碼
""", '授': """
授權	48 cc by #K
""", '推': """
推播	15 K	5265 K通知
推送	15 K	5265 K通知
""", '描': """
描写	100 Kが含まれ
""", '提': """
提供	97 taboola K	97 outbrain K	97 dianomi K	97 revcontent K	97 mgid K
""", '擋': """
擋廣	5362 K告
""", '支': """
支持	5251 K獨立媒體,	5251 K独立媒体,	5252 K我们的	5252 K我們的	5396 K我们,	5396 K我們,	5396 K我们。	5396 K我們。	5396 K我们的报道	5396 K我們的報導	5396 K我们的新闻	5396 K我們的新聞	5396 K我们的记者	5396 K我們的記者	5396 K我们的工作	5396 K我們的工作	5396 K我们继续	5396 K我們繼續
支援	3033 Kで成り立って	3033 Kで運営され	3033 Kによって成り立って	3033 Kによって運営され	3064 Kをお願い
""", '教': """
教え	50 Kてあげて
""", '文': """
文章	5289 K来源:
""", '新': """
新着	59 K記事をメール
新闻	5290 在googleK上关注
""", '无': """
无广	71 K告
""", '明': """
明ら	3067 Kかにした
""", '智': """
智慧	64 K助理
智能	64 K助手
""", '暢': """
暢讀	5326 K全站
""", '更': """
更新	59 K情報をメール
更正	100 K:	100 【K】	100 K说明	100 K說明
""", '最': """
最新	2941 K情報をお届け
""", '會': """
會員	51 K每月	5257 K專享	5326 K限定內容
""", '月': """
月額	2932 Kサポーター	2938 K#円	3066 K
""", '有': """
有了	5396 K你的支持	5396 K您的支持
有料	51 K会員は	2935 K会員限定	2935 K会員になる	2935 K会員の方	2937 K記事がお得に読める	2937 K記事が読み放題	3003 K記事が読めます	3068 K会員
有权	5321 K删除
有權	5321 K刪除
""", '未': """
未予	100 K置评
未回	100 K应	100 K應
未滿	5346 K#歲	5346 K十八歲
未經	5289 K授權不得	5289 K授權,不得	5289 K授權禁止	5289 K授權請勿	5289 K授權,請勿
未经	5289 K授权不得	5289 K授权,不得	5289 K授权禁止	5289 K授权,禁止	5289 K授权请勿	5289 K授权,请勿
""", '本': """
本ま	2992 Kでプレゼントできます	2992 Kでギフトできます	2992 Kで無料でプレゼント	3003 月#Kで無料で
本ア	3065 Kプリ
本サ	3065 Kイト
本中	3063 #K#本
本內	5350 K容來自
本内	5350 K容来自
本刊	5397 K
本報	5397 K導
本报	5397 K读者	5397 K道
本文	100 K早前版本	100 K先前版本	100 K已更新	100 K已作	5289 K来源:	5289 K来源于	5397 K
本站	5397 K
本紙	39 Kまで	68 Kまで
本網	5274 K站使用cookie	5274 K站使用 cookie	5274 K站使用小型	5397 K
本网	5274 K站使用cookie	5274 K站使用 cookie	5274 K站使用小型
本記	3065 K事
本誌	3065 K
""", '来': """
来自	5306 K外部平台的内容
""", '标': """
标记	63 K我
""", '標': """
標記	63 K我
""", '機': """
機械	3045 K翻訳
""", '欢': """
欢迎	26 K分享给	26 K转发	5268 K关注	5396 K加入	5396 K赞助	5396 K订阅	5396 K投稿
""", '歡': """
歡迎	26 K分享給	5268 K追蹤	5396 K加入	5396 K贊助	5396 K訂閱	5396 K投稿
""", '此': """
此內	10 K容	5350 K容來自	5350 K容由
此内	10 K容	5350 K容来自	5350 K容由
此前	100 K版本
此影	5349 K片在您所在
此视	5349 K频在您所在
""", '残': """
残り	2935 K#文字	2935 K: #文字
""", '毎': """
毎朝	18 K
毎週	18 K
""", '每': """
每周	18 K一次
每天	18 K早上
每年	5398 K
每日	5262 K简报	5262 K簡報	5262 K電子報
每月	5398 K
""", '求': """
求め	3067 Kた	3067 Kている
求助	0 K
""", '沒': """
沒有	71 K廣告	5365 K股東	5365 K財團
""", '没': """
没有	71 K广告	72 K垃圾	5365 K股东	5365 K财团
""", '浏': """
浏览	5279 K器版本	5349 K器不支持音频	5349 K器不支持视频	5349 K器不支持播放	5349 K器不支持html#	5349 K器不支持video
""", '添': """
添加	39 K记者微信	68 K记者微信
""", '瀏': """
瀏覽	5349 K器不支援影片	5349 K器不支援音訊
""", '点': """
点击	5396 K关注	5396 K这里
""", '為': """
為首	5290 K選來源
""", '無': """
無効	3029 Kにしてページを	3029 Kにして再読み込み	3029 Kにして、ページを
無料	16 K記事	2935 Kで会員登録	2935 K会員に登録	3003 Kで読める記事の上限	3003 K会員になると	3036 K記事の閲覧	3036 K記事は残り	3036 Kで読める記事	3036 K閲覧	3063 K記事 #/#	3063 K記事#/#	3064 K会員に登録	3064 K会員登録	3066 K体験
無断	2976 K転載	2976 K複製	3044 K転載・複製	3044 K転載を禁じ	3044 Kでの転載	3044 Kで転載
""", '照': """
照片	41 K和视频	41 K或视频	41 K和影片	41 K或影片
""", '版': """
版权	5289 K归本	5289 K归原	5289 K归作者	5289 K所有,	5289 K所有:	5289 K所有©	5289 K所有 ©	5289 K归属本	5289 K归属原	5289 K归属作者	5289 K归属于
版權	5289 K所有	5289 K歸本	5289 K歸原	5289 K歸作者	5289 K歸屬於
""", '特': """
特此	100 K更正
""", '独': """
独立	3065 Kしたジャーナリズム	5397 K新闻	5397 K媒体
""", '獨': """
獨立	5397 K新聞	5397 K媒體
""", '獲': """
獲得	5333 K佣金
""", '生': """
生命	101 K热线	101 K線
生成	5313 由 ai K	5313 由aiK	5313 ai K,仅供	5313 aiK,僅供
""", '產': """
產生	5313 由 ai K	5313 由aiK
""", '用': """
用邮	59 K件接收
""", '由': """
由人	5313 K工智能生成	5313 K工智慧生成
由讀	5397 K者
由读	5397 K者
""", '申': """
申し	2989 K込みはこちら
申込	2989 Kみはこちら	2989 Kはこちら
""", '电': """
电子	5400 K报
""", '畅': """
畅读	5326 K全站
""", '留': """
留言	86 K区	86 K區	5397 K告诉我
""", '異': """
異論	44 Kのある方
""", '疑': """
疑問	2979 Kをお寄せ
""", '登': """
登入	25 K或	5254 K後繼續	5254 K會員即可	5254 K會員後	5254 K會員以	5254 K會員繼續	5337 K或註冊
登录	25 K或	5254 K后继续	5254 K后查看全文	5254 K后查看完整	5337 K或注册
登録	3003 Kして続きを読む	3064 Kしてください	3064 Kはこちら
""", '發': """
發表	7 K評論
發送	58 K給您
""", '皆': """
皆さ	3065 Kまの
""", '相': """
相談	0 K	101 K窓口
""", '看': """
看更	5263 appK多
""", '禁': """
禁止	5289 K转载
禁無	2975 K断
""", '私': """
私た	3065 Kちの
""", '科': """
科し	3067 Kた
""", '称': """
称	5399 K
""", '稱': """
稱	5399 K
""", '立': """
立即	5396 K加入我们	5396 K加入我們	5396 K订阅	5396 K訂閱	5396 K下载	5396 K下載	5396 K报名	5396 K報名	5396 K成为会员	5396 K成為會員
""", '第': """
第一	5321 K条评论	5321 K則留言	5321 K條評論
""", '筆': """
筆者	3009 K個人の見解
""", '紙': """
紙の	3065 K新聞の定期購読者
""", '経': """
経験	68 Kをお寄せ	68 Kをお聞かせ
""", '絕': """
絕無	72 K垃圾
""", '続': """
続き	2935 Kを読むには	2935 Kをお読みになる
""", '編': """
編按	100 K
編者	100 K註
編集	39 K部まで	39 K部に	68 K部まで	68 K部に	100 K部注	3065 K部では
""", '繼': """
繼續	5254 K閱讀請
""", '绝': """
绝无	72 K垃圾
""", '继': """
继续	5254 K阅读请
""", '编': """
编者	100 K注
""", '翻': """
翻墙	65 K
翻譯	5313 由aiK
翻译	5313 由aiK
""", '者': """
者說	5399 K
者说	5399 K
""", '联': """
联盟	75 K链接	5333 K链接
联系	39 K我们	39 K记者	68 K记者
""", '聯': """
聯盟	5333 K行銷連結	5333 K連結
聯絡	39 K我們
""", '自': """
自动	5313 由 ai K生成	5313 由aiK生成
自動	3045 K翻訳	5313 由 ai K生成	5313 由aiK生成
""", '若': """
若有	5289 K侵权,	5289 K侵权请	5289 K侵權,	5289 K侵權請
""", '获': """
获得	5333 K佣金
""", '著': """
著作	2976 K権は	3044 K権法により保護	3044 K権法で保護
""", '虚': """
虚拟	64 K助手
""", '表': """
表明	5321 K本站立场
表示	5399 K
""", '要': """
要发	22 K表评论
要發	22 K表留言
""", '訂': """
訂正	100 K:	100 【K】	100 Kして	100 Kします
訂閱	59 K電子報	5254 K即可	5254 K後繼續	5260 K我們的	5260 K電子報	5396 K我們	5400 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	100 Kを更新しました	100 Kを修正しました	2937 Kが読み放題	2992 Kをプレゼントできます	3063 #K中#記事
記者	2979 Kまでご連絡ください
""", '訴': """
訴え	3067 Kた
""", '評': """
評論	86 K區
""", '認': """
認め	3067 Kた
認為	5399 K
""", '說': """
說:	5399 K
說。	5399 K
說道	5399 K
""", '読': """
読み	2938 K放題
読者	19 Kの寄付	19 Kの支援	3001 Kの会費で	3065 Kの皆様	3065 Kの皆さ	3065 Kアンケート
""", '請': """
請先	5396 K登入
請分	26 K享給
請啟	5274 K用javascript
請我	55 K喝咖啡
請捐	5396 K款
請支	5251 K持我們	5251 K持獨立媒體	5396 K持我們
請登	5254 K入會員	5396 K入後	5396 K入以
請立	5396 K即捐款
請贊	5251 K助我們
請輸	5323 K入您的電子	5396 K入您
請關	5360 K閉後重新整理
請點	5396 K擊此處	5396 K擊這裡	5396 K擊下方	5396 K擊連結
""", '讀': """
讀者	44 K投書	5397 K問卷
""", '订': """
订阅	51 K用户	51 K会员	5254 K即可	5254 K后继续	5260 K我们的	5260 K电子报	5396 K我们	5400 K费
""", '认': """
认为	5399 K
""", '训': """
训练	49 K人工智能	49 aiK
""", '许': """
许可	48 cc by #K
""", '设': """
设为	5290 K首选来源
""", '评': """
评论	86 K区	5321 K服务协议
""", '该': """
该视	5349 K频在您所在
""", '说': """
说:	5399 K
说。	5399 K
说道	5399 K
""", '请': """
请先	5396 K登录
请关	5360 K闭后刷新
请分	26 K享给
请启	5274 K用javascript
请我	55 K喝咖啡	55 K喝杯咖啡
请捐	5396 K款
请支	5251 K持我们	5251 K持独立媒体	5396 K持我们
请点	5396 K击此处	5396 K击这里	5396 K击下方	5396 K击阅读	5396 K击关注	5396 K击链接
请登	5396 K录后	5396 K录以
请立	5396 K即捐款
请赞	5251 K助我们
请转	26 K发
请输	5323 K入您的电子邮箱	5323 K入您的邮箱	5396 K入您
""", '读': """
读完	1 K需要
读者	19 K出资	19 K支持	44 K来信	5397 K问卷	5397 K群
""", '責': """
責任	5289 K編輯:
""", '賺': """
賺取	5333 K佣金
""", '購': """
購読	2935 K者の方は	2938 Kすると	3064 Kしてください	3065 K者の方	3068 K料
""", '贈': """
贈送	5317 K給好友
""", '贊': """
贊助	5251 K我們,	5396 K我們
""", '责': """
责任	5289 K编辑:
""", '赚': """
赚取	5333 K佣金
""", '赞': """
赞助	5251 K我们,	5396 K我们
""", '赠': """
赠送	5317 K给好友
""", '身': """
身边	5397 K的新鲜事
身邊	5397 K的新鮮事
""", '転': """
転載	46 K	2975 Kを禁じ
""", '輸': """
輸入	5323 Kemail
""", '轉': """
轉發	50 K給
轉給	50 K
轉載	46 K	5289 K請註明
""", '转': """
转发	50 K给
转给	50 K
转载	46 K	5289 K请注明
""", '输': """
输入	5323 Kemail
""", '还': """
还可	5317 K赠送
""", '这': """
这篇	5397 K文章
""", '迷': """
迷惑	72 Kメールは
""", '追': """
追記	100 K:
追蹤	5268 K我們的	5290 Kgoogle news	5396 K我們
""", '送': """
送っ	50 Kてください
送到	5323 K你的邮箱	5323 K您的邮箱	5323 K您的信箱
""", '這': """
這篇	5397 K文章
""", '通': """
通知	15 K	2945 Kをオン
通过	59 K邮件接收
""", '週': """
週に	18 K一度
週刊	3000 Kニュースレター
""", '邀': """
邀請	5396 K您
邀请	5396 K您
""", '還': """
還可	5317 K贈送
""", '邮': """
邮件	59 K订阅	79 K通讯
邮箱	22 K地址不会被公开	61 K不会显示	61 K地址不会显示	61 K不会公开
""", '鏡': """
鏡像	65 K
""", '镜': """
镜像	65 K
""", '長': """
長說	5399 K
""", '长': """
长说	5399 K
""", '開': """
開啟	5265 K通知	5353 Kjavascript
""", '閱': """
閱讀	1 K時間	21 K全文	5254 K全文請	5395 K
""", '閲': """
閲覧	3063 K記事数:#/#
""", '關': """
關注	5268 K我們的臉書	5268 K我們的粉絲	5268 K我們的官方	5268 K我們的頻道	5396 K我們
關閉	5360 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	21 K全文	5254 K全文请	5395 K
""", '随': """
随时	5396 K掌握
""", '隐': """
隐私	5278 K政策
""", '隨': """
隨時	5396 K掌握
""", '隱': """
隱私	5278 K權政策	5278 K政策
""", '電': """
電子	22 K郵件地址不會公開	79 K報	5400 K報
""", '需': """
需接	5306 K受cookie
需要	0 K帮助	0 K幫助	5306 K接受cookie	5396 K您的支持	5396 K你的支持
""", '音': """
音声	2990 Kでもお聴き
""", '頂': """
頂い	2932 Kたサポートは
""", '飲': """
飲酒	5346 K過量
""", '首': """
首年	5339 K仅需
首月	5326 K仅需	5326 K只要	5339 K免费	5339 K免費	5339 K仅	5339 K僅	5339 K只需	5398 K
首选	5290 K新闻来源	5290 googleK来源	5290 google K来源	5379 K来源
首選	5290 K新聞來源	5379 K來源
""", '點': """
點擊	5396 K這裡
""", '가': """
가명	100 K
가상	64 K 비서
가입하세요	3195 K
가입해	3195 K 주세요
""", '값': """
값으로	3128 커피 한 잔 K 후원	3128 커피 한 잔 K 응원	3128 커피 한 잔 K 독립
""", '강': """
강조했다	3198 K
""", '계': """
계속	3075 K 읽으려면	3075 K 읽으시려면
""", '공': """
공유해	26 K	50 K 주세요
공유해주세요	50 K
""", '광': """
광고	12 K 아래	12 K 후	71 K 없이	3158 K 차단	3160 K 차단기를
광고도	71 K
광고차단	3158 K	3160 K 프로그램을	3160 K 기능을
""", '구': """
구글	3087 K 뉴스에서
구독	51 K 회원은	3075 K 후 이용
구독료	3199 K
구독을	3195 K 신청하세요
구독자	3075 K 전용 기사	3075 K 전용 콘텐츠	3075 K 전용입니다	3075 K 전용 서비스	3196 K
구독자는	51 K
구독자만	3075 K 볼 수	3129 K 읽을
구독자에게만	3129 K 제공
구독하고	3087 K
구독하세요	3099 K	3195 K
구독하시면	3075 K
구독해	81 K 주세요	3086 K 주세요	3127 K 주셔서	3195 K 주세요
구독해주세요	3086 K
구독해주셔서	3127 K
""", '금': """
금요일	3127 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3072 좋은 K 후원	3194 #개 K 중 #개
기사가	100 K 수정
기사를	3 K 듣	100 K 수정	3075 전체 K 보려면	3129 전체 K 읽어보세요
기사의	100 K 이전 버전
기자를	3128 K 응원해
기자에게	3100 K 연락해 주세요
""", '남': """
남겨주세요	3195 K
""", '네': """
네이버	3087 K 메인에서	3099 K 구독
네이버에서	3087 K 구독
""", '놓': """
놓치지	3195 K 마세요
""", '눌': """
눌러주세요	3195 K
""", '뉴': """
뉴스레터	79 K	3078 K 구독하기	3078 K 구독하세요	3078 K 신청하기	3078 K 구독 신청하기	3196 K	3199 K
뉴스레터로	3078 K 받아
뉴스레터를	3078 K 받아	3078 K 구독하세요	3078 K 구독해	3078 K 구독하고	3078 K 구독하면	3195 K 신청하세요
""", '다': """
다운로드하세요	3195 K
""", '달': """
달	3129 첫 K #원
""", '답': """
답변하지	100 K 않았
""", '당': """
당신의	3100 K 제보가	3196 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	86 K
댓글에	86 K
댓글은	3125 K 삭제될	3125 K 삭제합니다	3125 K 통보	3125 K 예고	3125 K 운영자	3125 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3198 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3196 K 언론
독립언론	3196 K
독립언론을	3128 K 지켜
독자	3140 K 후원으로	3195 K 여러분의	3196 K 여러분
독자님의	3073 K 후원	3140 K 후원으로
독자들의	19 K 후원	3140 K 후원으로	3164 K 후원
독자의	3140 K 후원으로	3164 K 후원	3196 K 힘
독자투고는	44 K
독자투고를	44 K
""", '동': """
동의하는	3127 K 것으로 간주
동참해	52 K 주세요
""", '들': """
들려주세요	3195 K
""", '로': """
로그인	25 K	3075 K 후 이용
로그인이	3075 K 필요합니다	3075 K 필요한 서비스	3075 K 필요해요
로그인하거나	3195 K
로그인하고	3129 K 계속
로그인하면	3129 K 계속
로그인하시면	3075 K
""", '링': """
링크에서	3195 K 확인하세요
""", '마': """
마음에	3128 기사가 K 드셨다면
""", '만': """
만나보세요	3195 K
""", '말': """
말했다	3198 K
""", '매': """
매월	3197 K
매일	18 K 아침
""", '메': """
메일로	59 K 받아보	59 K 받고 싶은	3127 K 보내드려요
메일함으로	3078 K 보내	3078 K 받	3078 K 배달	3078 K 전해
""", '묘': """
묘사가	100 K 포함
""", '무': """
무단	3097 K 복제	3097 K 전재
무단전재	3096 K
무료	16 K 기사	3138 K 기사	3197 K 체험
무료로	16 K 볼 수 있는	3129 기사를 K 볼 수 있습니다
""", '미': """
미러	65 K 사이트
""", '바': """
바로잡습니다	100 [K]	100 K
""", '받': """
받아보세요	3195 K
""", '발': """
발	50 K给
""", '밝': """
밝혔다	3198 K
""", '보': """
보내	58 K 드립니다	3195 K 주세요
보내드리는	3127 K
보내드립니다	58 K	3127 K
보내주세요	3195 K
""", '본': """
본	3196 K 기사
본사의	3136 K 편집 방향	3136 K 편집방향
본지는	3196 K
본지의	3136 K 편집 방향	3136 K 편집방향
""", '분': """
분	1 K 읽기
분은	3100 알고 계신 K 기자	3100 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3149 K 오디오를	3149 K 비디오를	3149 K 동영상을
브라우저는	3149 K 동영상
브라우저에서는	3149 K 동영상을
""", '사': """
사연을	3100 K 보내주세요	3100 K 보내 주세요
사전	3115 K 등록하기	3115 포럼 K 등록
사진	41 K·영상
사진과	41 K 영상	41 K 동영상
사진이나	41 K 영상	41 K 동영상
""", '상': """
상담	0 K
상담전화	101 K
""", '선': """
선호	3098 K 매체로	3098 K 출처로	3098 K 언론사	3098 K 매체
선호하는	3098 K 출처
""", '설': """
설명했다	3198 K
설문에	3195 K 참여하세요
설치하세요	3195 K
""", '세': """
세미나	3115 K 신청하기
""", '소': """
소식을	3127 K 전해드립니다
""", '속': """
속보를	3126 K 받아보세요
""", '수': """
수수료를	3132 K 받을 수 있습니다	3132 K 제공받
""", '스': """
스팸	72 K 없이
스팸은	72 K
스포일러	100 K
""", '시': """
시민	3140 K 후원으로
시민의	3164 K 후원
시작하세요	3195 K
""", '아': """
아래에서	3195 K 확인하세요
""", '알': """
알려	3195 K 주세요
알려주세요	3195 K
알림	3082 K 받기	3082 K 설정
알림을	15 K	3126 K 켜고
""", '애': """
애드블로커	3158 K
애드블록	3158 K
애드블록을	3160 K
애드블록이	3160 K
""", '앱': """
앱	3082 K 다운로드	3082 K 설치	3126 K 설치하기
앱에서	3081 K 열기	3126 K 더 편하게	3195 K 확인하세요
앱으로	3081 K 보기	3126 K 더
앱을	3082 K 다운로드	3126 K 다운로드하세요	3126 K 설치하세요
""", '언': """
언론을	3128 독립 K 지켜
""", '여': """
여기서	3195 K 확인하세요
여러분	3196 K 덕분
여러분의	3100 K 제보를	3128 K 후원이	3164 독자 K 후원	3195 K 후원
""", '영': """
영상에서	3118 K 확인하세요	3118 K 확인할 수 있습니다	3195 K 확인하세요
영상으로	3118 K 확인하세요
영상을	3118 K 확인하세요
""", '온': """
온라인	3115 K 세미나
""", '옮': """
옮겨	46 K 실을
""", '외': """
외부	3110 K 콘텐츠
""", '우': """
우리	85 K 앱에서	3196 K 기자
우리의	3196 K 저널리즘
""", '운': """
운영되고	3128 독자의 후원으로 K 있습니다
운영하는	3128 독자의 후원으로 K 독립언론	3128 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3072 K 주기
원고료로	3072 K 응원	3128 K 응원
원고료주기	3072 K
""", '월': """
월	3197 K #원
""", '유': """
유료	3075 K 구독자만
유튜브	3087 K 구독
""", '음': """
음성으로	3118 K 들으려면	3118 K 들어보세요
""", '응': """
응답	22 K 취소
응원하세요	3195 K
응원해	3073 K 주세요	3195 K 주세요
응하지	100 K 않았
""", '의': """
의견을	3195 K 남겨
의견이	44 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3196 K 기사가	3196 K 기사는	3196 K 기사
이메일	3079 K 주소
이메일로	59 K 받아보
이메일은	61 K 표시되지
이메일을	3078 K 입력하세요	3078 K 입력해 주세요	3078 K 입력해주세요	3078 K 입력하시면
이미	3129 K 구독자이신가요
이벤트에	3195 K 참여하세요
이야기를	68 K 보내	68 K 들려
이전	100 K 판에서
""", '인': """
인공지능	49 K 훈련	49 K 학습
인공지능이	3176 K 작성	3176 K 생성	3176 K 요약
""", '일': """
일주일에	18 K 한 번
일할	3115 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3176 K 번역
자바스크립트가	3153 K
자바스크립트를	3153 K
자살예방	101 K
자주	3098 더 K 보기
""", '잔': """
잔을	55 커피 한 K 사
""", '재': """
재배포	3096 K 금지
재배포금지	3096 K
재생할	3149 K 수 없습니다
""", '저': """
저작권법	3097 K
저작권법의	3097 K
저작권자	3097 K
저작권자의	3097 K
저희	3196 K 뉴스레터	3196 K 채널	3196 K 앱
저희는	3196 K
저희를	3196 K
""", '적': """
적었다	3198 K
""", '전': """
전문을	21 K
전용	3075 회원 K 기사	3075 회원 K 콘텐츠	3075 회원 K 서비스
전재할	46 K
전해	50 K 주세요
전해주세요	50 K
전했다	3198 K
""", '정': """
정기	3072 K 후원이	3072 K 후원으로
정기후원	3197 K
정기후원으로	3072 K
정기후원이	3072 K
정정	100 K:	100 [K]
""", '제': """
제공하는	3150 K 콘텐츠입니다
제보	39 K 바랍니다	68 K 바랍니다	3100 K 부탁드립니다
제보는	3100 K 카카오톡
제보를	39 K 기다립니다	68 K 기다립니다	3100 K 기다립니다	3100 K 받습니다
제보해	39 K 주세요	68 K 주세요	3195 K 주세요
제보해주세요	39 K	68 K
제휴	75 K 링크	3132 K 링크
제휴링크	3132 K
""", '좋': """
좋아요	3099 구독과 K 부탁
좋아요를	3099 구독과 K 부탁
""", '주': """
주소는	22 이메일 K 공개되지
""", '중': """
중	3194 #건 K #건	3194 #개 K #개
""", '지': """
지금	3195 K 확인하세요	3195 K 신청하세요	3195 K 참여하세요
지켜주세요	3195 K
""", '차': """
차단	3160 광고 K 프로그램을	3160 광고 K 프로그램이	3160 광고 K 기능을
""", '채': """
채널	3086 K 추가하	3099 K 추가하기	3099 K 구독하기	3139 K 추가하고	3139 K 추가하면
채널에	3099 K 참여하세요
채널에서	3099 K 소식을	3195 K 확인하세요
채널을	3139 K 추가하고	3139 K 추가하면	3139 K 추가해	3139 K 구독하고	3139 K 구독하면
채용	3115 K 공고
""", '챗': """
챗봇에게	64 K
""", '첫': """
첫	3197 K 달
""", '추': """
추가해	3099 K 주세요
추가해주세요	3099 K
""", '친': """
친구	3099 K 추가하세요
""", '카': """
카카오톡	3086 K 채널 추가	3139 K 채널에서	3139 K 채널
""", '커': """
커피	55 K 한 잔 사
""", '콘': """
콘텐츠입니다	3150 외부 K.
""", '쿠': """
쿠키	3110 K 동의가
쿠키를	3110 K 허용해야	3110 K 허용해
""", '태': """
태그해	63 K 주세요
태그해주세요	63 K
""", '특': """
특가	3115 K 보기
""", '파': """
파트너스	3132 K 활동
""", '팔': """
팔로우하기	3086 K	3099 K
팔로우하세요	3195 K
""", '팟': """
팟캐스트	35 K
""", '퍼': """
퍼가실	46 K
""", '편': """
편집자	100 K 주
""", '필': """
필수	22 K 필드는
필자의	3136 K 개인 의견으로	3136 K 개인 의견이며	3136 K 개인 의견입니다	3136 K 개인 의견임
""", '함': """
함께해	52 K 주세요
함께해주세요	52 K
""", '협': """
협찬을	3132 K 받아
""", '활': """
활용	3096 ai 학습 및 K 금지
""", '회': """
회원	3075 K 전용입니다
회원가입	3075 K 후 이용	3075 K 후 볼	3075 K 후 읽	3075 K 후 계속	3075 K 후 무료	3195 K 후
회원가입은	3195 K
회원가입을	3195 K 하
회원가입하고	3195 K
회원가입하면	3129 K 월
회원가입하세요	3195 K
회원가입하시면	3195 K
회원만	3075 K 볼 수
""", '후': """
후원금	3199 K
후원으로	3072 K 응원	3128 독자의 K 운영됩니다
후원을	3073 K 부탁드립니다	3195 K 부탁
후원이	3072 K 큰 힘이 됩니다	3073 K 필요합니다	3073 K 큰 힘이 됩니다
후원하세요	3195 K
후원해	81 K 주세요	3072 K 주세요	3073 K 주세요	3195 K 주세요
후원회원의	3140 K 후원으로	3164 K 힘
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
