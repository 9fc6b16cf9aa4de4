"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4970
# comentário	3733
# comentários	3733
# fotó megtekintése	2493
# fotók megtekintése	2493
# gün ücretsiz deneyin	4658
# głosów	92
# hlasů	92
# hozzászólás	2407
# kişi oy kullandi	4704
# komentářů	517
# komentāri	3154
# kép megtekintése	2493
# képek megtekintése	2493
# lượt bình chọn	92
# odpovedí	4337
# odpovědi	619
# odpovědí	619
# odpowiedź	3681
# příspěvků	517
# röster	92
# sekunden zurück	958
# válasz megjelenítése	2502
# yaşindan küçükler oynayamaz	4741
# ääntä	92
# års aldersgrense	3427
# δευτερόλεπτα μπροστά	1087
# δευτερόλεπτα πίσω	1087
# σχόλια	1013
# ψήφοι	92	1038
# ψήφος	1038
# відповідей	4935
# відповідь	4935
# відповіді	4935
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4899
# из #	4097
# коментарі	4827
# коментарів	4827
# комментариев	4025
# комментарий	4025
# комментария	4025
# от #	302
# ответ	4133
# ответа	4133
# ответов	4133
# отговор	331
# отговора	331
# із #	4899
# הצבעות	92
# מתוך #	2179
# שניות אחורה	2234
# שניות קדימה	2234
# תגובות	2176
# تعليقات	127
# ثانيه جلو	1787
# ثانيه عقب	1787
# راي	92
# صوت	92
# نظر	1730
# कमेंट	2300
# वोट	92
# सेकंड आगे	2349
# सेकंड पीछे	2349
# € al mes durante # meses	1564
# € al mese per # mesi	2726
# € por mês durante # meses	3789
# 人参与	5113
# 人參與	5113
# 票	2842
# 명 참여	2980
# 표	2980
#% megtakarítás	2489
#+ hrajte zodpovědně	509
#-årsgrense	3427
#/# fotó	2493
#/# kép	2493
#/#. fotó	2493
#/#. kép	2493
#か月無料	2819
#カ月無料	2819
#ヶ月無料	2819
#人が回答	2842
#人が投票	2842
#人参与	5113
#人參與	5113
#件のコメント	2839
#則留言	5099
#小时热榜	5105
#条评论	5099
#票	92	2842
#秒戻る	2897
#秒進む	2897
#명 참여	92	2980
#초 뒤로	3026
#초 앞으로	3026
#표	2980
""", 'a': """
a apărut o eroare	3958
a boltunkból	2464
a carregar vídeo	3802
a cikk a hirdetés alatt folytatódik	2399
a cikk a hirdetés után folytatódik	2399
a cikk automatikusan készült	2501
a cikk felhasználása engedélyköteles	2499
a cikk meg is hallgatható	2396
a cikk meghallgatása	2413
a cikk megosztása	2396
a cikk szerzői jogvédelem alatt áll	2499
a cikk zárolva van	2488
a cikket gépi hang olvassa fel	2475
a folytatáshoz regisztráljon	2390
a hanganyagot mesterséges intelligencia készítette	2475
a hirdetés után folytatjuk	2399
a hirdetés vége	2509
a hozzászólás lezárva	2502
a hozzászólások le vannak zárva	2502
a hét kvíze	2458
a kommentelés lezárult	2407
a könyv megrendelhető itt	2402
a könyv megrendelése	2464
a lejátszó betöltése	2475
a link másolva	2507
a lire également	2021
a mező kitöltése kötelező	2491
a nap kérdése	91	2458
a rovat további cikkei	2411
a szerző a lap munkatársa	2424
a szerző cikkei	2494
a szerző jogász	2424
a szerző közgazdász	2424
a szerző politológus	2424
a szerző további cikkei	2494
a szerző történész	2424
a szerző összes cikke	2494
a szerző újságíró	2424
a szerzőkről	2426
a szerzőről	2426
a szöveg automatikusan készült	2501
a tartalmat nem tudjuk megjeleníteni	2467
a tartalom nem elérhető	2467
a tartalom nem jeleníthető meg	2467
a tartalom szerzői jogi védelem alatt áll	2499
a teljes cikk elolvasása	2494
a témában további cikkek	2411
a videó az ön országában nem játszható le	2475
a videó már nem elérhető	2475
a videó nem elérhető	2475
a videó nem elérhető az ön országában	2475
a videó nem játszható le	2475
a videólejátszó betöltődik	2475
a videót nem lehet lejátszani	2475
abo abschließen	785
abo auswählen	970
abo wählen	970
abonare confirmată	3981
abonați-vă	3872
abone değil misin	4758
abone değil misiniz	4758
abonează-te	3872
abonelere özel	4658
abonelere özel avantajlar	4741
abonelere özel indirim	4741
abonelere özel içerik	4758
abonelik paketlerini gör	4787
abonelik seçenekleri	4787
aboneliği yenile	4787
aboneliğini seç	4758
aboneliğiniz onaylandi	4788
aboneliğinizi seçin	4758
abonentu priekšrocības	3185
abonner nå	3405
abonner på nyhetsbrevet	3412
abonné	2081
abonné à ce thème	2139
abonnér	638
abonnér nu	638
abonnés	1973
abonnés uniquement	2068
abonē	3148
abonē jaunumus	3172
abonē un lasi visus rakstus	3148
abonēt	3148
abrir menú	1516
aby odtworzyć film, włącz javascript	3652
acasă	3890
accede a todos los contenidos sin límites	1564
accept termenii și condițiile	3958
accepter og fortsæt	733
acceptera och fortsätt	4546
acceptera och stäng	4546
accepto la política de privacitat	468
acceptér	660
acceptér alle	734
acceptér og fortsæt	733
acceptér og vis	733
acceptă toate	3886	3901
acceptă tot	3943
acceptă și afișează conținutul	3901
acceptă și continuă	3942
acceso a todos los artículos	1624
accès restreint aux abonnés	1975
accès à tous les articles	2134
accéder au dossier	2107
accéder à l'article	1973
accéder à la page de dons	2098
accédez à tous les articles	1975
aceitar e ver o conteúdo	3765
aceito receber comunicações	3820
aceito receber comunicações de marketing	3820
aceito receber comunicações e ofertas	3784
acepto la política de privacidad	1595
acesso ilimitado a todo o conteúdo	3850
acest articol este disponibil doar abonaților	3874
acest articol este rezervat abonaților	3921
acest câmp este obligatoriu	3958
acesta este ultimul tău articol gratuit	3921
acheter ce numéro	2055
acheter le numéro	2054
achetez ce numéro	2055
activează	3948
activează alertele	3915
activează notificările	3915
activează sunetul	3938
actualitza la pàgina	461
actualités	2021
actualizar la página	1588
ad 광고	3001
ad 추천	3014
adatkezelés és sütik	2470
adatkezelési tájékoztató	2467
adatvédelem és sütik	2470
adatvédelmi beállítások	2467
adatvédelmi beállítások módosítása	2470
adatvédelmi tájékoztató	2467
adaugă ca sursă preferată	3968
adaugă un comentariu	3887
adaugă un răspuns	3974
adaugă în coș	3984
adblock détecté	2131
adblocker upptäckt	4557
add meg az e-mail-címed	2417
además	1510
adhérer	1964
adj hozzá minket preferált forrásként	2504
adja meg az e-mail-címét	2417
adja meg az összeget	2485
adja meg e-mail-címét	2417
adomány	2386
adományozok	2386
adományozás	2386
adresa de email nu este validă	3958
adresă de email invalidă	3958
adreça electrònica	434
adó # százalék	2485
adója #%-ával	2485
afficher la vidéo	2092
afficher les réponses	2080
afișează comentariile	3930
afișează conținutul	3901
afișează conținutul extern	3901
afișează originalul	3891
afișează postarea	3942
afișează subtitrările	3938
află mai multe	3886
afmeld når som helst	752
afspilleren indlæses	736
agora não	3700
ai deja un abonament? autentifică-te	3921
ai găsit o greșeală	3964
ai kan begå fejl	762
ai kan gjøre feil	3532
ai kan göra fel	4574
ai kan göra misstag	4574
ai może popełniać błędy	3679
ai može griješiti	4236
ai može pogriješiti	4236
ai môže robiť chyby	4335
ai může chybovat	617
ai může dělat chyby	617
ai observat o greșeală	3887
ai sa môže mýliť	4335
ai segítségével készült	2501
ai által fordított	2501
ai által generált	2501
ai által generált tartalom	2501
ai може да греши	330
ai सारांश	2321
ai से तैयार सारांश	2321
ai 摘要	5195
ai 기사 요약	3056
ai 번역	3027
ai 생성 이미지	3066
ai 요약	3001
ai 음성으로 듣기	3026
ai-genererat innehåll	4575
ai-genereret resumé	676
ai-oversættelse	763
ai-resumé	676	763
ai-összefoglaló	2413
ai-översatt	4574
ai-översättning	4575
aicinām ievērot cieņu komentāros	3154
aiheeseen liittyvää	1858
aiheesta lisää	1858
aikaa jäljellä #	1917
ainda não tem conta	3818
ainda não é assinante	3818
ainult vajalikud küpsised	1686
aitäh hääletamast	1682
aitäh liitumast	1670
aitäh sõnumi eest	1697
aizmirsāt paroli	3196
aizvērt	3156
aizvērt galeriju	3200
aizvērt reklāmu	3157
aiが要約	2925
aiによる要約	2925
ai总结	5195
ai摘要	5135
ai生成	2898	5195
ai生成内容	5167
ai翻訳	2898
ai翻譯	5195
ai翻译	5195
ai要約	2925
ai語音朗讀	5166
ai语音朗读	5166
ai重點整理	5135
ai音声で聴く	2897
ai가 생성한 콘텐츠입니다	3066
ai가 읽어주는 기사	3026
ai로 생성된 콘텐츠	3066
ajouter une réponse	2122
ajouter à mes favoris	2000
ajouter à mes sources préférées	2116
ajouter à mes sujets	2139
ajouter à mes thèmes	2139
ajouter à vos sources préférées	2116
ajouter à vos sélections	2000
ajándék cikk	2397
ajándékozd el a cikket	2397
ajándékozd tovább a cikket	2397
ajándékozza a cikket	2396
ajándékozza a cikket barátjának	2396
ajándékozza el a cikket	2397
ajándékozza tovább a cikket	2397
ajánlataink	2411
ajánlja: outbrain	2509
ajánlja: taboola	2509
ajánljuk	2411
ajánljuk még	2411
ajánlott	2411	2489
ajánlott cikkek	2411
ajánló	2411
akceptuję	3572
akceptuję i kontynuuję	3649
akceptuję i przechodzę do serwisu	3649
akkurat nå	3440
ako chránime svoje zdroje	4332
ako chránime zdroje	4332
ako vypnúť adblock	4318
ako vypnúť blokovanie reklám	4318
aktuálny čas	4314
aktuálny čas #	4313
aktuální čas	589
aktuální čas #	588
aktuálně	519
akzeptieren und schließen	955
aldersgrense # år	3427
aldersgrense: # år	3427
alege o sumă	3979
alege-ți abonamentul	3956
alegeți abonamentul	3956
algo salió mal	1596
alkalmazás letöltése	2477
alkalmazás megnyitása	2477
alla bidrag hjälper	4559
alla rättigheter reserverade	4572
alle abo-angebote im überblick	895
alle angaben ohne gewähr	901
alle beiträge ansehen	835
alle beiträge anzeigen	975
alle beiträge der autorin	975
alle beiträge des autors	975
alle bidrag hjælper	746
alle bidrag tæller	746
alle inhalte sind urheberrechtlich geschützt	942
alle newsletter im überblick	886
alle preise ohne gewähr	901
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4516
allt innehåll är upphovsrättsskyddat	4515
als bevorzugte quelle bei google hinzufügen	810
als bevorzugte quelle hinzufügen	986
als podcast hören	896
alte știri	3888
alterar preferências de cookies	3765
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4742
altyazilari göster	4742
altă sumă	3953
alătură-te conversației	3904
am înțeles	3891
amazon'da gör	4741
amazonで見る	2895
amazonで詳しく見る	2895
amazonで詳細を見る	2895
amazonで買う	2895
amazonで購入	2895
amazonで購入する	2895
amintește-mi mai târziu	3868
ana sayfaya dön	4764
anasayfaya dön	4764
anderen betrag wählen	967
andet beløb	746
andra läser	19	4484
andra läser just nu	19
andra läste även	4484
andre har også lest	19
andre leser nå	3440
andre leste også	3440
andre læser	673
andre læser lige nu	673
andre læser også	19
andre læste også	673
angebot auswählen	970
angebot wählen	895
anhören	807
anhören # min	807
anket sonuçlari	4736
anketa dňa	4304
ankstesnė nuotrauka	3133
anmäl	4577
anmäl annons	4581
anmäl dig	4459
anmäl dig till nyhetsbrevet	4459
anmäl inlägg	4576
anmäl kommentar	4576
anna kelvollinen sähköpostiosoite	1935
anna äänesi	1902
annet beløp	3516
anneta ühekordselt	1694
annonce - artiklen fortsætter nedenfor	656
annonces légales	2055
annoncørbetalt	87
annoncørbetalt indhold	87	683
annons - artikeln fortsätter nedan	4470
annons från våra partner	4581
annonsblockerare upptäckt	4557
annonsen slutar här	4470
annonser från google	4581
annonsinnehåll	4491
annonslänk	4470
annonsörsinnehåll	4491
annonsørinnhold	87	3450
annonsørsamarbeid	3540
ano, prosím	595
ano, rád	595
anonimni sandučić	4233
anonym brevlåda	4571
anonym tipslåda	4571
anonymná schránka	4332
anonymní schránka	613
anpassa inställningar	4546
anulează oricând	3956
anulezi oricând	3921
anuluj odpowiedź	3580
användarnamn	4562
användarnamn eller e-postadress	4561
användarvillkor	4472
anzeige schließen	988
anzeigensonderveröffentlichung	901
anúncio	3726
anúncios	3726
apasă pentru sunet	3978
apmaksāta sadarbība	3207
apmaksāts saturs	3157
apmokėta partnerystė	3140
apmokėtas turinys	3140
aportació mensual	463
aportació única	463
aportación mensual	1591
aportación única	1591
app letöltése	2477
app storeからダウンロード	2903
app storeでダウンロード	2903
app store에서 다운로드	3033
apple ile giriş yap	4758
apple podcastで聴く	2931
appleでサインイン	2913
appleでログイン	2913
appleで続ける	2913
app内打开	5173
après la publicité	2008
aptaujas rezultāti	3190
após a publicidade	3726
apóyanos	1461
apóyanos en patreon	1590
apúntate	1476
aquest article està bloquejat	466
aquest article t'ha estat útil	444
aquest camp és obligatori	468
aquest vídeo ja no està disponible	451
aquest vídeo no està disponible	451
ar norite gauti pranešimus	3124
arată conținutul	3942
arată mai mult	3962
arată mai puțin	3891
arată răspunsurile	3930
arată tot	3891
arkadaşina gönder	4667
arkadaşinla paylaş	4667
article abonné	1973
article ajouté à vos sélections	2000
article lu par une voix de synthèse	2088
article précédent	2021
article réservé aux abonnés	1973
article següent	472
article sponsorisé	2055
articles associés	2021
articles liés	2021
articles recommandés	2021
articles récents	2021
articol exclusiv pentru abonați	3921
articole asemănătoare	3888
articole înrudite	3888
articoli più letti	2730
articolul continuă după publicitate	3910
articolul continuă după reclamă	3882
articolul continuă mai jos	3882
articolul următor	3888
artikeln finns också som ljud	4466
artikeln fortsätter efter annonsen	4470
artikeln fortsätter nedan	4470
artikeln fortsätter under bilden	4470
artikeln går att lyssna på	4466
artikeln läses upp av en syntetisk röst	4549
artikeln är automatiskt genererad	4574
artikeln är låst	4452
artikeln är maskinöversatt	4574
artikeln är skapad automatiskt	4574
artikeln är skyddad av upphovsrätt	4572
artikeln är uppläst av en dator	4466
artikkel jätkub pärast reklaami	1654
artikkel jätkub reklaami järel	1654
artikkel on kaitstud autoriõigusega	1707
artikkel täieneb	1652
artikkelen er låst	3405
artikkelen finnes også som lyd	3418
artikkeli jatkuu kuvan jälkeen	1845
artikkeli on konekäännetty	1945
artikkeli on suojattu tekijänoikeudella	1943
artikkelin lukee synteettinen ääni	1917
artikkelin voi myös kuunnella	1842
artiklen er låst	638
artiklen er læst op af en robot	648
artiklen findes også som lyd	648
artiklen fortsætter efter annoncen	656
artiklen fortsætter efter reklamen	769
artiklen fortsætter nedenfor	656
artiklen fortsætter under billedet	656
artiklen kan også høres	648
artiklen læses op af en kunstig stemme	736
artikli loeb ette tehishääl	1650
artiklit loeb sünteetiline hääl	1688
artiklit loeb tehishääl	1650
artykuł czytany przez syntezator mowy	3652
artykuł dla subskrybentów	3553
artykuł do słuchania	3652
artykuł kontynuowany pod reklamą	3571
artykuł premium	3665
artykuł sponsorowany	3568
artykuł zablokowany	3665
artykuły na e-mail	3556
artykuły partnerów	3687
artículo anterior	1510
artículo regalado	1637
artículo relacionado	1510
artículo siguiente	1599
artículos recomendados	1568
artículos relacionados	1510
as notícias mais lidas	3792
ascultă	3879
ascultă articolul	3938
ascunde răspunsurile	3930
aseta ensisijaiseksi lähteeksi	1949
aslini göster	4683
assine já	3705
atbalstīt	3148
atcel jebkurā laikā	3148
atcelt var jebkurā laikā	3196
atcerēties mani	3197
atidaryti galeriją	3133
atidaryti programėlėje	3123
atidaryti programėlę	3123
atkūrimo greitis	3121
atlikite testą	3115
atlikušais laiks	3190
atlikušais laiks -#	3189
atpakaļ uz augšu	3200
atpakaļ uz sākumlapu	3200
atradi kļūdu	3201
atradi kļūdu rakstā	3154
atradāt kļūdu	3201
atrakinti straipsnį	3129
atrisini krustvārdu mīklu	3183
atsaukt piekrišanu	3187
atsisiųsti garso įrašą	3121
atsisiųsti iš app store	3123
atsisiųsti iš google play	3123
atsisiųsti programėlę	3123
atsiųskite naujieną	3134
atsiųskite nuotraukas	3134
atskaņot video	3189
atskaņošanas ātrums	3189
atslēgt rakstu	3196
atslēgvārdi	3190
atteikties var jebkurā laikā	3198
attēls # no #	3209
attēls #/#	3209
attēls attēlā	3189
atualizar a página	3812
atualizar página	3812
atvērt	3156
atvērt galeriju	3200
atvērt lietotni	3191
atvērt lietotnē	3191
atvērt rakstu	3196
atļaut paziņojumus	3192
atšaukti galite bet kada	3079
atšaukti sutikimą	3119
aucun commentaire à ce niveau	2059
audio narrado por una voz automática	1540
audio vytvorila umelá inteligencia	4313
auf apple podcasts hören	876
auf spotify hören	876
ausgewählt für sie	900
auswahl bestätigen	955
auswählen	971
automaatselt tõlgitud	1701
automaattinen käännös	1946
automaticky preložené	4335
automaticky přeloženo	617
automatické prehrávanie	4313
automatické přehrávání	588
automatický preklad	4336
automatický překlad	618
automatikus lejátszás	2475
automatinis atkūrimas	3121
automatisch übersetzt	982
automatische übersetzung	983
automatiskt översatt	4574
automatiškai išversta	3135
automatsko puštanje	4215
automātiski tulkots	3202
automātiskā atskaņošana	3189
autoriser la publicité	2097
ava äpis	1690
avantage abonnés	2086
avantages abonnés	2086
avantaje pentru abonați	3936
avançar # segundos	3802
avançar para o conteúdo	3744
aveți deja cont	3956
avfölj	4579
avfølg	3537
avis de décès	2055
avoimet työpaikat	1860
avregistrera dig när som helst	4564
avsluta när du vill	4452
avsluta när som helst	4564
avslutt når du vil	3405
avslå alle	3505
avís legal	423
avísanos de un error	1613
aylik bağiş	4755
aylik bağiş yap	4786
ayrintilar için tiklayin	4682
ayrintilar için tiklayiniz	4682
az ai hibázhat	2501
az ai tévedhet	2501
az e-mail-címed	2491
az első hónap csak # ft	2390
az mi hibázhat	2501
az oldal tetejére	2494
az outbrain ajánlásával	2509
az ön e-mail-címe	2491
az ön neve	2491
az összefoglalót ai készítette	2501
az összefoglalót mi készítette	2501
az összes cikk	2494
az összes elfogadása	2467
az üzeneted	2492
aç	4683
añadir a favoritos	1491
añadir a la cesta	1636
añadir a mi lista	1567
añadir a mis temas	1629
añadir al carrito	1636
añadir comentario	1503
añadir como fuente preferida	1607
añadir una respuesta	1613
añadir usuario	1466
añádenos como fuente preferida	1607
aún no eres suscriptor	1593
aún no estás registrado	1593
aún no te has registrado	1466
aún no tienes cuenta	1593
ačiū už jūsų balsą	3115
ačiū už registraciją	3131
ačiū už žinutę	3131
ačiū, kad balsavote	3115
ačiū, kad užsiprenumeravote	3104
ați uitat parola	3956
ați votat deja	3930
""", 'b': """
baixar episódio	3802
baixar o áudio	3802
baixar áudio	3802
bandykite dar kartą	3131
bandykite vėliau	3131
bankkártyás támogatás	2485
bankovním převodem	600
banküberweisung	784
bara för dig som prenumererar	4561
bara för prenumeranter	4561
bare nødvendige	3504
bağiş sayfasina git	4755
bağiş yap	4657
bağiş yapin	4657
bağişim	4756
bağlanti kopyalandi	4772
bağlantiyi kopyala	4667
başa dön	4682
başka tutar	4755
be šlamšto	3131
bedste værdi	750
bei google als quelle hinzufügen	810
bei spotify hören	876
beitrag nicht mehr verfügbar	958
bejegyzés betöltése	2467
bejelentkezés	2390
bejelentkezés apple-fiókkal	2488
bejelentkezés facebookkal	2488
bejelentkezés google-fiókkal	2488
bekræft din e-mail	752
belépés	2390
belépés facebook-fiókkal	2488
belépés facebookkal	2488
belépés google-fiókkal	2488
benefício do assinante	3770
bere sintetični glas	4412
berite naprej z naročnino	4421
bestill nå	3501
beställ boken	4542
betalas årsvis	4561
betales årlig	3519
betales årligt	749
betalt innehåll	4581
betrag wählen	783
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2507
betűméret módosítása	2507
betűméret növelése	2507
bez mišljenja	4209
bez surogātpasta	3198
bez zobowiązań	3666
bez závazku, kdykoli zrušíte	494
bez závazků	494
bezmaksas piegāde	3186
bezárás	2385
beágyazott tartalom	2467
beállítás preferált forrásként	2504
beállítások mentése	2467
beállítások módosítása	2470
beğen	4736
beğenme	4736
bidrag kan trækkes fra i skat	746
bieżący czas #	3652
bild in originalgröße	975
bild vergrößern	834	975
bildergalerie öffnen	975
bildirimleri aç	4733
bildirimleri açin	4733
bilety już w sprzedaży	3645
bir hata oluştu	4760
bir tutar seçin	4786
bir şeyler ters gitti	4761
bir şeyler yanliş gitti	4761
bitte füllen sie dieses feld aus	972
bitte geben sie eine gültige e-mail-adresse ein	972
bitte prüfen sie ihr postfach	972
bitte versuchen sie es später erneut	886
bitte versuchen sie es später noch einmal	972
bitte überprüfen sie ihr postfach	972
bize ulaşin	4675
biểu quyết	92
bjud en vän på artikeln	4466
bjud oss på en kaffe	4559
bjud oss på kaffe	4559
bjud på en kaffe	4559
bli månadsgivare	4448
bli støttemedlem	3402
bliv fast støtte	746
bliv støtteabonnent	746
bliv støttemedlem	635
blocco pubblicità rilevato	2789
blokovať	4317
bloqueador de anúncios ativado	3848
bloqueador de anúncios detectado	3848
bloqueur de publicité détecté	2131
bloqueur détecté	2131
boletín	1476
bolo to užitočné	4335
brezplačna dostava	4408
browserul tău nu poate reda acest video	3901
brukervilkår	3429
brīva summa	3195
bu haber abonelere özeldir	4658
bu haber yapay zeka tarafindan seslendirilmiştir	4742
bu haber yapay zekâ ile seslendirilmiştir	4742
bu haberi paylaş	4795
bu haberi paylaşin	4795
bu haberler de ilginizi çekebilir	4681
bu içerik abonelere özeldir	4658
bu içerik faydali oldu mu	4735
bu içerik görüntülenemiyor	4745
bu içerik gösterilemiyor	4745
bu içerik kilitli	4758
bu video artik mevcut değil	4742
bu video bulunduğunuz ülkede izlenemiyor	4742
bu video mevcut değil	4742
bu video ülkenizde izlenemiyor	4742
bu yaziyi paylaş	4795
bu yorumu şikayet et	4777
bu özet yararli oldu mu	4704
bugün değil	4656
bulmaca çöz	4738
bunlar da ilginizi çekebilir	4676
burtu izmērs	3205
butlletí	434
buy me a coffee ☕	1156
buy me a cup of coffee ☕	1156
buy us a coffee ☕	1156
buzón anónimo	1602
buzón seguro	1602
buďte v obraze	499
bylo to pro vás užitečné	617
bylo to užitečné	617
bài cùng chuyên mục	5007
bài cùng tác giả	4985	5007
bài khác	4971
bài khác của tác giả	5041
bài liên quan	4971
bài mới nhất	5007
bài quảng cáo	5008
bài tiếp theo	4971
bài trước	5041
bài viết có hữu ích không	5014
bài viết có hữu ích với bạn không	5014
bài viết cùng tác giả	4985
bài viết khác của tác giả	4985
bài viết liên quan	4971
bài viết mới	5006
bài viết này bị khóa	5035
bài viết này có hữu ích không	5014
bài viết tiếp theo	5041
bài viết tiếp tục bên dưới	5010
bài viết tiếp tục sau quảng cáo	5010
bài viết trước	5041
bài viết được tặng bởi thuê bao	5061
bài được dịch tự động	5006
bài đọc nhiều	5007
báo cáo	5015
báo cáo bình luận	5052
báo cáo vi phạm	5015
báo lỗi	4970
báo lỗi bài viết	5014
bármikor leiratkozhat	2417
bármikor leiratkozhatsz	2417
bármikor lemondhatja	2390
bármikor lemondható	2390
bäst värde	4562
bästa pris	4562
bình chọn	91	5015
bình chọn của bạn đã được ghi nhận	5014
bình luận	4970
bình luận (#	4970
bình luận của bạn	5052
bình luận hay	4991
bình luận đã bị tắt	5052
bölümü indir	4742
búsqueda	1516
bücher aus dem shop	815
bülten	4711
bülten üyeliği	4711
bültene abone oldunuz	4711
büyüt	4682
bądź na bieżąco	3556
bądź pierwszą osobą, która skomentuje	3681
błędny adres e-mail	3668
bővebben	2413	2469
būkite pirmas	3085
būkite pirmas, pakomentavęs	3085
bạn chưa có tài khoản	5035
bạn chưa đăng ký	5035
bạn có muốn nhận thông báo	5028
bạn có muốn nhận thông báo không	5028
bạn có thể hủy đăng ký bất cứ lúc nào	5037
bạn có thể quan tâm	4971
bạn muốn nhận thông báo	5028
bạn thấy bài viết này thế nào	5014
bạn đang theo dõi chủ đề này	5046
bạn đã bình chọn	5014
bạn đã bình chọn rồi	5014
bạn đã có tài khoản	5035
bạn đã đăng ký rồi	5058
bản ghi	5022
bật	5029
bật thông báo	5028
bật tiếng	5021
bắt buộc	5038
bắt đầu trắc nghiệm	5017
bỏ qua	4949
bỏ qua quảng cáo	5055
bỏ theo dõi	5046
""", 'c': """
cada aportació compta	437
cada aportación cuenta	1563
cada contribuição conta	3787
cada doação conta	3815
cada donación cuenta	1590
cadastre-se grátis	3705
califica este artículo	1503
campo obrigatório	3820
campos obrigatórios	3820
cancel·la quan vulguis	466
cargando el vídeo	1578
cargando vídeo	1578
cargar más	1516
cargar más comentarios	1571
cargar más noticias	1599
cargar publicación	1582
cargar vídeo	1582
carrega la publicació	455
carrega més comentaris	444
carregando o vídeo	3802
carregando vídeo	3802
carregant el vídeo	451
carregar conteúdo	3806
carregar conteúdo externo	3731
carregar mais comentários	3794
carregar mais notícias	3824
carregar o conteúdo	3806
carregar publicação	3806
carregar vídeo	3806
carte de crédit	1972
cartão de crédito	3704
caseta redacțională	3898	3899
categorieën	3263
categorías	1510
caută	3890
caça-palavras	3799
ce contenu vous a-t-il été utile	2051
ce résumé vous a-t-il été utile	2051
cea mai bună ofertă	3957
cela vous a-t-il été utile	2080
cele mai citite știri	3924
cele mai noi știri	3888
celkem hlasovalo # čtenářů	576
celozaslonski način	4412
celá obrazovka	588
celý článek	521
celý článek zde	609
celý článok	4329
cenimy twoją prywatność	3574
cererea ta a fost trimisă	3981
cerrar galería	1627
cerrar menú	1516
cerrar sesión	1466
cet article est en accès libre pour les abonnés	2068
cet article est lu par une voix de synthèse	2051
cet article vous a-t-il été utile	2080
cette adresse est déjà inscrite	2135
cette information vous a-t-elle été utile	2122
cette page vous a-t-elle été utile	2080
cette réponse est-elle utile	2080
cette vidéo est indisponible	2088
cette vidéo ne peut pas être lue	2088
cevaplari göster	4735
changer mes préférences	2012
chargement du lecteur vidéo	2088
charger la vidéo	2092
charte éditoriale	2111
chcem dostávať upozornenia	4316
chcem odoberať	4326
chcete dostávat notifikace	592
chcete dostávat upozornění	592
chcete dostávať notifikácie	4316
chcete dostávať upozornenia	4316
chci dostávat upozornění	592
chci odebírat	499
chci podpořit	491
chci přispět	491
chi tiết	4975
chia sẻ	4959
chia sẻ bài viết	4959
chia sẻ bài viết này	5061
chia sẻ facebook	5006
chia sẻ lên facebook	5048
chia sẻ qua email	5048
chia sẻ qua facebook	5006
chia sẻ qua zalo	5048
chia sẻ tin này	5061
chia sẻ zalo	5048
chia sẻ ý kiến của bạn	4970	4991
cho chúng tôi biết ý kiến	5014
cho phép	5029
cho phép thông báo	5028
chuyên mục	4971
chuyển đến công thức	61
chép liên kết	5006
chính sách bảo mật	4969
chính sách bảo mật | điều khoản sử dụng	4969
chính sách cookie	4968	4969
chính sách quyền riêng tư	4969
chơi miễn phí	5017
chơi ngay	5017
chưa có tài khoản	5035
chấp nhận	4968
chấp nhận tất cả	4968	4969
chấp nhận tất cả cookie	4969
chấp nhận và tiếp tục	4968	5025
chất lượng	5022
chế độ tối	5054
chỉ dành cho thuê bao	5035
chỉ dành cho thành viên	5035
chọn	5036
chọn gói	5035
chọn gói của bạn	5035
chọn gói đăng ký	5035
chọn số tiền	5056
chủ đề	4971
chủ đề liên quan	4971
chủ đề nóng	5007
cikk ajándékozása	2507
cikk elküldése ajándékként	2507
cikk feloldása	2488
cikk meghallgatása	2475
cikk megosztása	2396
cikk mentése	2396
cikk nyomtatása	2507
cikkünk frissül	2413
citeşte şi	3888
citește articolul complet	3962
citește articolul integral	3962
citește fără limite	3921
citește gratuit	3980
citește mai departe	3888	3890
citește mai mult	3888	3890
citește regulile comunității	3904
citește tot articolul	3962
citește transcrierea	3938
citește în aplicație	3945
citește și	3888
citi šobrīd lasa	3150
citit de o voce sintetică	3938
citiți și	3888
cobrança anual	3819
codes de réduction	2146
cofnij zgodę	3649
col·labora	410
comandă acum	3908	3936
comandă cartea	3908	3936
comentariile sunt doar pentru abonați	3974
comentariul tău	3974
comentariul tău așteaptă moderarea	3904
comentează	3887
comentário	3733
comentário aguardando moderação	3780
comentários	3733
comentários desativados	3839
comentários exclusivos para assinantes	3780
commander ce numéro	2055
commander le numéro	2054
comment désactiver mon adblocker	2097
comment désactiver mon bloqueur	2097
commentaire en attente de modération	2059
commentaires désactivés	2122
commerciële bijdrage	3313
commerciële content	3392
commerciële inhoud	3392
comparte este artículo	1637
compartilhar esta matéria	3860
compartilhe esta notícia	3860
compartir esta página	1637
completează formularul #	3870
completează online formularul #	3870
compre a edição impressa	3770
conditions générales	2010
conectează-te cu facebook	3921
conectează-te cu google	3921
confidentialité	2010
configuració de galetes	455
configuració de les galetes	455
configuració de privacitat	455
configuración	1500
configuración de cookies	1500
configuración de privacidad	1582
configurações de cookies	3728
configurações de privacidade	3806
confira o preço	3859
conheça as ofertas	3850
conheça os planos	3850
conheça todas as nossas newsletters	3784
consenti la pubblicità	2754
consigue tu entrada aquí	1543
consulta les normes de participació	426
consultez notre charte de modération	2059
consíguelo en tu quiosco	1543
contacta amb la redacció	474
contacta con la redacción	1602
contactar a redação	3827
contactar con la redacción	1602
contactați redacția	3964
contacte a redação	3827
contactează redacția	3964
contacter la rédaction	2111
contactez la rédaction	2111
contenu externe recommandé	2049
contenu proposé par notre partenaire	2055
contenu réservé	2101
contenu réservé aux abonnés	2101
contenu sponsorisé	2008
contenus recommandés	2073
contenus sponsorisés	2008	2021
conteúdo bloqueado	3731
conteúdo de marca	3726
conteúdo exclusivo	3705
conteúdo exclusivo para assinantes	3789
conteúdo externo	3765
conteúdo externo bloqueado	3731
conteúdo externo recomendado	3765
conteúdo gerado por ia	3845
conteúdo pago	3800
conteúdo para assinantes	3705
conteúdo patrocinado	3726
conteúdo premium	3789
conteúdo produzido pela marca	3770
conteúdo relacionado	3741
conteúdos relacionados	3792
contingut només per a usuaris registrats	438
continua a leggere dopo la pubblicità	2742
continua após a publicidade	3726
continua després de l'anunci	428
continuar leyendo aquí	1466
continuarea articolului după publicitate	3910
continuarea articolului după reclamă	3907
continue a ler esta notícia	3792
continuer après la publicité	2008
continuer sans désactiver	2131
continuer à lire	2137
continuă cu apple	3921
continuă cu email	3980
continuă cu facebook	3921
continuă cu google	3921
continuă lectura	3983
continuă pe site	3945
continuă să citești	3983
continuă să citești după publicitate	3907
continuă în browser	3945
continúa abajo	1498
contáctanos	1503
convida'ns a un cafè	463
conținut disponibil doar utilizatorilor înregistrați	3921
conținut exclusiv	3874
conținut exclusiv pentru abonați	3874
conținut extern	3901
conținut extern recomandat	3901
conținut pentru abonați	3872
conținut plătit	3936
conținut premium	3921
conținut promovat	3910
conținut sponsorizat	87	3882
cookie beállítások	2467
cookie を管理する	2900
cookie 偏好設定	5094
cookie 偏好设置	5094
cookie 設定	5170
cookie 设置	5170
cookie-beállítások	2467
cookie-beállítások módosítása	2470
cookieinställningar	4472
cookies a ochrana soukromí	514
cookieの管理	2900
cookieの設定	2834
cookieの設定を変更	2836
cookieを拒否する	2933
cookieを管理	2900
cookieを管理する	2900
cookie政策	5092
cookie設定	2834	2837	5092
cookie設定を変更	2836
cookie设置	5092	5095
copia enllaç	480
copia l'enllaç	417
copiază	3971
copiază link	3879
copiază linkul	3879
copy link thành công	5006
correo electrónico	1476
correo electrónico no válido	1595
correo no válido	1595
correu electrònic	469
correu electrònic no vàlid	468
correu no vàlid	468
coś poszło nie tak	3669
coś poszło nie tak. spróbuj ponownie	3668
coś poszło nie tak. spróbuj ponownie później	3668
creează cont	3872
crucigrama del día	1614
créer mon compte	1973
créer un compte	1973
créer une alerte	2061
créer une alerte sur ce thème	2061
csak a szükséges sütik	2467
csak a szükségesek	2467
csak előfizetők számára	2488
csak előfizetőknek	2390
csomagok megtekintése	2488
cualquier aportación ayuda	1590
cum îl dezactivez	3952
cumpără acum	3936
cumpără bilet	3908	3936
cumpără bilete	3908	3936
cumpără bilete online	3936
cumpără cartea	3908	3936
cumpără de pe emag	3936
cumpără revista	3907
cuvinte încrucișate	3935
czy artykuł był pomocny	3679
czy artykuł był przydatny	3679
czy ten artykuł był pomocny	3679
czy to było pomocne	3679
czyta głos ai	3652
czytaj całość	3589
czytaj cały artykuł	3671
czytaj również	3586
czytaj także	3586
czytaj też	3586
czytaj też nasze inne artykuły	3586
czytaj więcej	3586	3589
czytaj więcej o	3586
czytane przez głos syntetyczny	3652
cài đặt	4968
cài đặt cookie	5025
cài đặt quyền riêng tư	5025
cài đặt ứng dụng	5027
các bài viết khác của tác giả	4985
các tin khác	4971
cách tắt	5032
cách tắt trình chặn quảng cáo	5031
câmp obligatoriu	3958
câmpuri obligatorii	3958
cât de util a fost acest articol	3904
câu đố	5019
címkék	2411
címlap	2411
címlapra	2494
címlapról ajánljuk	2411
có lẽ để sau	4949
có lỗi xảy ra	5037
có thể bạn quan tâm	19	4971
có thể bạn thích	19
có, tôi muốn	5028
códigos de desconto	3859
códigos de descuento	1636
códigos promocionales	1636
cómo desactivar el bloqueador	1588
cómo desactivarlo	1589
cómpralo aquí	1577
cómpralo en amazon	1577
cùng chuyên mục	4971
cùng chủ đề	5007
cùng tác giả	4985	5007
cũ nhất	5015
cảm ơn bạn đã bình chọn	91	5014
cảm ơn bạn đã tham gia	5014
cảm ơn bạn đã ủng hộ	5056
cảm ơn, tin nhắn của bạn đã được gửi	5037
cỡ chữ	65	4996
cửa hàng	5050
""", 'd': """
d'autres articles à découvrir	19
da, želim	4219	4416
dagens fråga	91	4535
dagens spørgsmål	91	722
dagens spørsmål	91	3493
daha az göster	4683
daha fazla göster	4682
daha fazla haber için tiklayin	4682
daha fazla yorum yükle	4735
daha önce oy kullandiniz	4735
daha önce oy verdiniz	4735
dalies ar šo rakstu	3153
dalinkitės	3079
dalinkitės straipsniu	3084
dalsza część artykułu pod materiałem wideo	3568
dalsza część artykułu pod wideo	3568
dalsza część tekstu pod wideo	3568
dalszy ciąg materiału pod wideo	3571
dalīties	3148
dalīties ar draugiem	3153
dalīties ar rakstu	3205
dalīties facebook	3153
dalīties whatsapp	3205
další	521
další foto	609
další fotografie	609
další snímek	609
další strana	521
další video	588
další z rubriky	519
další zprávy	519
další článek	519
další články	19	519
další články od autora	609
další čtení	519
danke für dein feedback	880
danke für deine stimme	91
danke für ihr feedback	880
danke für ihre stimme	91	948
danke fürs abstimmen	948
danke fürs mitmachen	91
danos tu opinión	1554
dans l'actualité	2073
dans la même catégorie	2021
dans la même rubrique	2021
dans la même série	2021
dar lze odečíst z daní	599
dar si můžete odečíst z daní	599
darovat jednorázově	599
darovat měsíčně	599
darovat článek	503
darovať	4250
darovať jednorazovo	4320
darovať mesačne	4320
darovať článok	4258
darowiznę możesz odliczyć od podatku	3662
darujte nám # %	4320
darujte tento článek	503
darujte tento článok	4258
das könnte dich auch interessieren	831
das könnte ihnen auch gefallen	831
das könnte sie auch interessieren	831
das könnte sie interessieren	831
das video ist in ihrem land nicht verfügbar	958
das video ist leider nicht mehr verfügbar	958
das video ist nicht mehr verfügbar	958
das video ist nicht verfügbar	958
das wichtigste in kürze, zusammengefasst von ki	866
datenschutzerklärung	819
daugiau autoriaus straipsnių	3133
daugiau straipsnių	3133
daugiau šia tema	3081
dať spätnú väzbu	4335
dbamy o twoją prywatność	3574
deaktivér din adblocker	743
deblochează articolul	3921
definições de cookies	3806
definições de privacidade	3806
deine stimme wurde gezählt	948
deixar um comentário	3733
deixe um comentário	3733
del på e-mail	767
del på e-post	3418
del på facebook	648	3418
del på mail	648
del på twitter	648	3418
del på whatsapp	3538
del på x	648	3418
dela inlägget	4466
dela på facebook	4466
dela på twitter	4466
dela på whatsapp	4580
dela på x	4466
dela som gåva	4580
deli po e-pošti	4437
deli članek	4358
delite članek	4358
demander un droit de réponse	2122
den här artikeln är låst	4561
den här artikeln är skyddad av upphovsrättslagen	4572
den här videon är inte längre tillgänglig	4549
den här videon är inte tillgänglig	4549
denne artikel er låst	749
denne artikkelen er låst	3519
denne saken er låst	3519
denne video er ikke længere tilgængelig	736
denne video er ikke tilgængelig	736
denunciar comentário	3839
denunciar este comentário	3839
der er opstået en fejl	753
der opstod en fejl. prøv igen senere	752
dernière minute	2021
dernières actualités	2021
dernières infos	2021
dernières nouvelles	2021
desa les preferències	455
desa per llegir després	440
desactívalo para continuar	1588
desactívalo para seguir leyendo	1588
desbloquear artículo	1564
desbloqueie este conteúdo	3789
descarcă aplicația	3945
descarcă audio	3938
descarcă din app store	3945
descarcă din google play	3945
descarcă episodul	3938
descarcă formularul	3870
descarcă formularul #	3870
descargar pódcast	1578
descarrega l'àudio	451
descarregar áudio	3802
deschide aplicația	3945
deschide în aplicație	3945
descárgala en app store	1585
descárgala en google play	1585
descărcați formularul #	3870
destekçi ol	4755
destekçimiz olun	4755
desteğiniz fark yaratir	4786
desteğiniz için teşekkür ederiz	4786
desteğiniz için teşekkürler	4786
det er gratis å opprette en bruker	3405
det går inte att visa innehållet	4546
det har oppstått en feil	3523
det här innehållet kan inte visas	4546
det här innehållet är inte tillgängligt	4546
det læser andre	673
det oppsto en feil. prøv igjen senere	3522
det är gratis att skapa ett konto	4452
detaylar için tiklayin	4682
detaylar için tiklayiniz	4682
detta material är skyddat enligt lagen om upphovsrätt	4514
detta är en annons	4470
detta är en plusartikel	4452
dette indhold er ikke tilgængeligt	733
devam etmek için üye girişi yapin	4658
devami için abone olun	4658
devamini okumak için abone olun	4658
dezactivează sunetul	3938
dienas jautājums	3183
diese funktion steht nur angemeldeten nutzern zur verfügung	896
dieser inhalt ist nicht mehr verfügbar	955
dieser inhalt ist nicht verfügbar	955
dieser kommentar wurde gelöscht	984
dieses video ist in deinem land nicht verfügbar	958
dieses video ist in ihrem land nicht verfügbar	958
dieses video ist leider nicht mehr verfügbar	958
dieses video ist nicht mehr verfügbar	958
dieses video ist nicht verfügbar	958
digite um e-mail válido	3820
din aceeași categorie	3888
din aceeași secțiune	3924
din röst har registrerats	4535
din röst är registrerad	91
din röst är räknad	4535
disponibil în app store	3945
disponibil în app store și google play	3915
disponibilă în app store și google play	3915
disponível na app store	3809
distribuie știrea	3985
distribuiți	3879
diğer fotoğraf için tiklayin	4679
diğer haberler	19	4676
diğer okurlar bunlari okuyor	4676
diğer sayfaya geçmek için tiklayin	4679
diğer seçenekler	4773
diğer tutar	4755
diğer yazilari	4764
dla prenumeratorów	3665
dla subskrybentów	3553
dlaczego widzę tę reklamę	3687
do fotogalérie	4329
do galérie	4329
do góry	3589
do košíka	4308
do košíku	508	582
do księgarni	3569
do speciálu	609
doar abonații pot comenta	3904
doar pentru abonați	3872
doação mensal	3701
doação única	3701
doba čtení # min	521
dodaj do moich tematów	3683
dodaj jako preferowane źródło	3683
dodaj kao željeni izvor	4239
dodaj nas do preferowanych źródeł	3683
dodaj nas do wyjątków	3657
dodaj u košaricu	4211
dodaj v košarico	4407
dogodila se greška. pokušajte ponovno	4227
dolgozzon nálunk	2413
domiciliación bancaria	1465
domů	521
don régulier	2098
dona suport al periodisme en català	437
dona'ns la teva opinió	444
donació mensual	464
donació única	464
donación mensual	1461
donación puntual	1591
donación única	1461
donativo único	3816
donați	3869
donația mea	3979
donație lunară	3954
donație unică	3954
donează	3869
donează acum	3869
donează lunar	3869
donează lunar # euro	3920
donează lunar # lei	3920
donează o dată	3953
doner nå	3402
doniraj mesečno	4222	4419
doniraj mjesečno	4222
données personnelles	2010
donér	635
donér nu	635
doporučeno outbrain	625
doporučeno taboola	625
doporučené	519
doporučené články	519
doporučuje outbrain	625
doporučujeme	519	603
doporučujeme přečíst	519
doporučujeme také	519
dosegli ste omejitev člankov	4421
dosegnuli ste ograničenje članaka	4224
dossier spécial	2085
dovanoti straipsnį	3138
dozvoli obaveštenja	4218
dołącz do dyskusji	3636
dołącz do nas	3550
dołącz do newslettera	3556
došlo je do greške. pokušajte ponovo	4227
došlo je do pogreške. pokušajte ponovno	4227
došlo k chybě	607
došlo k chybě. zkuste to prosím později	606
drodzy użytkownicy	3574
droga użytkowniczko, drogi użytkowniku	3574
drogi użytkowniku	3574
droits réservés	2142
drukāt	3153
drukāt rakstu	3205
drukāt recepti	61
du använder en adblocker	4555
du använder en annonsblockerare	4555
du er nå påmeldt	3412
du er nå påmeldt nyhetsbrevet	3412
du följer	4578
du följer det här ämnet	4578
du följer nu	4578
du följer redan	4578
du följer redan ämnet	4578
du følger allerede	3536
du følger allerede dette emne	766
du følger allerede dette temaet	3536
du følger allerede emnet	766
du følger dette emne	766
du følger dette temaet	3536
du følger emnet	766
du følger nå	3536
du har en adblocker påslagen	4557
du har en annonsblockerare påslagen	4557
du har nådd grensen	3519
du har nået din grænse	749
du har nått din gräns	4561
du har redan röstat	4535
du har rätt att vara anonym	4480
du har slået adblock til	743
du kan när som helst avregistrera dig	4564
du kan när som helst avsluta prenumerationen	4459
du kan når som helst melde deg av	3412
du kan opsige når som helst	638
du kan trække beløbet fra i skat	746
du kanske också gillar	4484
du modtager snart en bekræftelse på mail	643
du même auteur	2021
du prenumererar nu på nyhetsbrevet	4459
du skyddas av källskyddet	4480
du verkar använda en annonsblockerare	4555
du vil kanskje også like	3440
du är nu anmäld	4564
du är skyddad av källskyddet	4480
du är skyddad enligt källskyddet	4480
duración	1579
durată	3939
duração	3803
durée	2089
durée : #	2042
dziękujemy za głos	91	3639
dziękujemy za oddanie głosu	91	3639
dziękujemy za przesłanie formularza	3668
dziękujemy za udział w sondzie	3639
dziękujemy za wiadomość	3668
dziękujemy za zapis	3556
dziękujemy! sprawdź skrzynkę	3668
dành cho bạn	4971
dành cho thuê bao	4953
dành riêng cho thành viên	5035
dárkovat článek	493
dát zpětnou vazbu	617
därefter # kr/mån tills du säger upp	4452
débloquer l'accès	2134
débloquer l'article	1973
débloquer tous les articles	1975
débloquez cet article	2068
débloquez l'accès à tous les articles	1975
débloquez l'intégralité des articles	1975
débloquez tous les articles	1975
débloquez tous nos articles	1975
déconnexion	1973
découvrez notre boutique	2054
découvrez tous nos jeux	2083
découvrir l'offre	1973
découvrir la boutique	2086
découvrir nos offres	2068
découvrir toutes nos offres d'abonnement	2068
déjà un compte	1973
déjà un compte ? connectez-vous	1973
délka	589
délka #	589
déplier	2026
détails	2026
dê a sua opinião	3794
dê sua opinião	3794
dölj	4488
dölj annons	4581
dölj bildtext	4567
dölj svar	4576
düzeltme politikasi	4766
dāvini rakstu	3153
dāvini rakstu draugam	3153
děkujeme za hlas	576
děkujeme za hlasování	91	576
děkujeme za odběr	606
děkujeme za přihlášení	499
děkujeme za vaši zprávu	606
děkujeme za váš hlas	91	576
děkujeme za zprávu	606
dĺžka	4314
dĺžka #	4314
dịch tự động	5022
""", 'e': """
e-bülten	4711
e-bülten aboneliği	4711
e-mail alebo používateľské meno	4323
e-mail cím	2491
e-mail ili korisničko ime	4224
e-mail inválido	3784
e-mail nebo uživatelské jméno	602
e-mail-cím	2492
e-mail-cím vagy felhasználónév	2488
e-mailová adresa	499
e-pasts vai lietotājvārds	3196
e-post või kasutajanimi	1695
e-posta gönder	4667
e-posta ile paylaş	4772
e-postadress eller användarnamn	4561
e-pošta ali uporabniško ime	4421
e-poštni naslov	4424
echipa redacțională	3899
ecrã inteiro	3803
edición digital	1466
edición impresa	1466
editöre yaz	4766
editöre yazin	4766
editörün seçtikleri	4676
edição impressa	3705
eget beløb	746
eget beløp	3516
egyedi összeg	2485
egyszeri adomány	2485
egyszeri támogatás	2386
egyszeri támogatás küldése	2485
egyéb összeg	2485
ehkä myöhemmin	1830
ei mielipidettä	1908
ei tänään	1830
ei vielä tunnusta	1932
ei, aitäh	1692
eikö sinulla ole tunnusta	1932
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	972
eiti į receptą	61
ekskluzivno za naročnike	4421
el juego es solo para mayores de # años	1577
el millor de la setmana a la teva bústia	434
el más popular	1594
el més llegit	414
el més popular	467
el més vist	441
el reproductor se está cargando	1578
el. paštas	3104
el. paštas arba vartotojo vardas	3129
el. pašto adresas	3131
eldste først	3534
elfelejtett jelszó	2390
elfelejtette a jelszavát	2488
elfogadom az összeset	2470
elfogadom és folytatom	2467
elfogadom és megjelenítem	2467
elfogadás és folytatás	2467
elige tu suscripción	1564
elküldés	2492
elküldöm	91	2396	2492
elküldöm e-mailben	2507
ellenőrizd a postafiókod	2491
ellenőrizze a postafiókját	2491
elmentem későbbre	2396
elolvasom később	2507
elolvasta az összes ingyenes cikkét	2488
elrejtés	2415
els lectors també han llegit	441
elutasítom	2469
elérte a havi limitet	2488
elírást talált	2407
előfizetek	2390
előfizetés	2390
előfizetési csomagok	2488
előfizetési lehetőségek	2488
előfizető vagyok	2488
előfizetői ajánlat	2464
előfizetői előny	2464
előfizetői kedvezmény	2464
előfizetői tartalom	2390
előfizetőknek	2390
előfizetőként megoszthatja a cikket	2396
előző	2413
előző cikk	2411
előző fotó	2494
előző kép	2494
előző oldal	2494
email cím	2492
email của bạn	5058
email của bạn sẽ không được hiển thị công khai	4991
email inválido	3820
email không hợp lệ	5037
email không đúng định dạng	5037
email no válido	1595
email này đã được đăng ký	5058
emailul tău	3981
emlékeztess később	2385
emlékezz rám	2489
emlékezzen rám	2489
emme voi näyttää sisältöä	1914
emme voi näyttää tätä sisältöä	1914
empfehlungen für sie	900
en beğenilen	4736
en beğenilenler	4736
en colaboración con	1610
en col·laboració amb	482
en este artículo	1510
en popüler	4759
en çok okunan	4676
en çok okunan haberler	4676
en çok okunanlar	4676
encara no estàs registrat	466
encuesta del día	1506
endast för dig som är prenumerant	4561
endast för medlemmar	4561
endast nödvändiga	4546
endast nödvändiga cookies	4546
endre tekststørrelse	3538
engangsbeløb	635
engangsbeløp	3516
engedélyezem	2481
engedélyezés	2481
engedélyezés és folytatás	2470
engedélyezés és megjelenítés	2470
engångsgåva	4448
enllaç copiat	440
ensemble, faisons vivre un média libre	2067
entgeltliche veröffentlichung	816
enthält werbung	814
entre em contato com a redação	3827
enviament gratuït	482
enviar comentário	3733
enviar corrección	1503
envoyer à un ami	2000
envoyer à un proche	2000
envoyez-nous vos témoignages	2047
envíanos tu opinión	1571
envío gratis	1610
epizód letöltése	2475
eredeti megjelenítése	2415
eredmény megtekintése	91
eredmények	92	2415
eredmények megtekintése	2458
erinnern sie mich später	779
eroare la încărcarea videoclipului	3978
erro ao carregar o vídeo	3845
error al cargar el vídeo	1619
erről bővebben itt írtunk	2413
erről is írtunk	2411
erről itt írtunk bővebben	2413
erscheint täglich	886
erscheint wöchentlich	886
erősítse meg az e-mail-címét	2491
es gratis y solo te llevará un minuto	1560
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	886
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	972
es izslēdzu reklāmu bloķētāju	3194
escanea el código qr	1585
escreva um comentário	3733
escriu a la redacció	474
escriu el teu correu electrònic	434
esi pirmais, kas komentē	3154
esimene kuu # €	1645
esta funcionalidad es sólo para registrados	1466
esta matéria foi útil para você	3767
esta notícia foi útil	3767
esta página foi útil	3794
este artigo está bloqueado	3818
este artigo foi útil	3794
este artículo está bloqueado	1593
este campo é obrigatório	3820
este correo ya está registrado	1625
este e-mail já está cadastrado	3851
este espaço é moderado pela redação	3780
este resumo foi útil	3767
este video ya no está disponible	1578
este vídeo já não está disponível	3802
este vídeo no está disponible	1578
este vídeo não está disponível	3802
este vídeo não está mais disponível	3802
este vídeo ya no está disponible	1578
está a seguir este tema	3855
estás bloqueando nuestros anuncios	1622
estás de acuerdo? vota	1554
estás siguiendo este tema	1629
estä	1923
ethvert bidrag hjælper	746
etický kodex redakce	613
etický kódex redakcie	4332
etkinleştir	4749
etkö ole tilaaja	1932
etkö ole vielä tilaaja	1932
ett fel har uppstått	4565
ett fel uppstod. försök igen senare	4564
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	972
evaluează rețeta	61
evästeasetukset	1848
evästeet	1848
evästeet ja tietosuoja	1849
evästekäytäntö	1914
exclusiv pentru abonați	3921
exibir conteúdo	3806
exklusiv für abonnenten	970
exklusiv für mitglieder	970
exklusivt för medlemmar	4561
exklusivt för prenumeranter	4561
exkluzív tartalom előfizetőknek	2488
experimente grátis por um mês	3789
externt innehåll	4546
externí obsah	585
externý obsah	4310
ez a cikk zárolt	2488
ez a mező kötelező	2491
ez a tartalom nem elérhető	2467
ez a tartalom nem jeleníthető meg	2467
ez a videó már nem elérhető	2475
ez a videó nem elérhető	2475
ez is érdekelhet	2411
ez is érdekelheti	2411
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2467
ezt a témát már követi	2504
ezt is ajánljuk	2411
ezt olvasta már	2411
ezt olvastad már	2411
eén keer toestaan	3354
ešte nemáte predplatné	4323
ešte nemáte účet	4323
ești de acord? votează	3904
ești deja abonat	3929
ești deja abonată	3929
""", 'f': """
facebook ile giriş yap	4758
facebook'ta paylaş	4667
facebook-bejegyzés betöltése	2470
facebook-poszt betöltése	2470
facebookでシェア	2827
facebookでシェアする	2827
facebookでログイン	2913
facebookで共有	2927
facebookで続ける	2913
facebookで見る	2931
facturació anual	467
facturació mensual	467
facturación anual	1594
facturación mensual	1594
facturare anuală	3957
facturare lunară	3957
facturé annuellement	2101
facturé mensuellement	2101
faire un don défiscalisé	2098
faktureras årligen	4561
faktureres årlig	3519
faktureres årligt	749
fale com a redação	3827
fazer doação	3849
fazer uma doação mensal	3849
fazer uma doação única	3849
faça login	3705
faça o quiz	3797
faça o teste	3797
faça uma doação única	3849
faça uma pergunta sobre esta reportagem	3767
felhasználási feltételek	2467
felhasználási jog vásárlása	2499
felhasználónév	2489
felhasználónév vagy e-mail	2488
feliratkozás	2492
feliratkozás hírlevélre	2491
feliratok megjelenítése	2475
fermer la fenêtre	2137
fes el qüestionari	447
fes una donació	410
fes-te sòcia	463
ficha técnica	3750
fiecare contribuție contează	3953
fiecare donație contează	3920
fiecare leu contează	3920
film jest niedostępny w twoim kraju	3652
film nie jest już dostępny	3652
film niedostępny	3652
fin de la publicité	2086
fine della pubblicità	2742
fine pubblicità	2742
fiyati gör	4741
fizetett együttműködés	2509
fizetett hirdetés	87	2399
fiók létrehozása	2390
fiókom	2390
foglalja le helyét	2464
folytatás a hirdetés után	2509
folytatás apple-fiókkal	2488
folytatás facebookkal	2488
folytatás google-fiókkal	2488
folytatás google-lel	2488
folytatás kikapcsolás nélkül	2482
fontu büyüt	4772
form gönderildi	4788
formulaire envoyé	2135
formulário enviado	3851
forstået	678
forstått	3445
forstør	737
forstør billede	676
forstør billedet	755
forstørr	3508
forstørr bilde	3443
forstørr bildet	3525
fortsett uten å slå av	3514
fortsett uten å støtte	3401
fortsätt läsa efter annonsen	4470
fortsätt med apple	4561
fortsätt med e-post	4561
fortsätt med facebook	4561
fortsätt med google	4561
fortsätt utan att stänga av	4555
fortsätt utan att stödja	4447
fortsæt med apple	749
fortsæt med at læse	656
fortsæt med e-mail	749
fortsæt med facebook	749
fortsæt med google	749
fortsæt uden at slå fra	743
fortsæt uden at støtte	634
foto # iš #	3142
fotogalería	1510
fotografia următoare	3983
fotoğraf galerisi	4764
fotoğrafi büyüt	4764
fotoğraflar için tiklayin	4679
fotoğraflari gör	4764
fotoğraflari görmek için tiklayin	4682
fotó #/#	2493
fotó megtekintése	2493
fotó: #/#	2493
fotók megtekintése	2493
fra vores annoncører	769
fra vår butikk	3501
fra våre partnere	3540
frete grátis	3836
friss hírek	2411
frissítse az oldalt	2484
fråga vår ai om artikeln	4478
från vår butik	4542
från våra annonsörer	4581
från våra partner	4581
frühbucher-tickets	952
frühbucherrabatt sichern	952
fuld skærm	736
fuldskærm	676
fullskärm	4549
fyll i fältet	4564
fäll ihop	4488
fäll ut	4488
fältet är obligatoriskt	4564
få adgang	638
få artiklen læst op	648
få de vigtigste nyheder hver morgen	643
få de viktigaste nyheterna varje morgon	4459
få de viktigste nyhetene hver morgen	3412
få læst artiklen op	736
få notifikationer	739
få notiser	4552
få nyheder på mail	643
få nyheter på e-post	3412
få nyheter på mejlen	4459
få overblikket her	676
få tilgang	3405
få varsel når vi skriver om dette	3443
få varsler	3510
följ	4467
följ det här ämnet	4578
följ direktrapporten	4567
följ författaren	4578
följ journalisten	4578
följ liverapporten	4567
följ oss	4467
följ skribent	4467
följ skribenten	4578
följ ämne	4578
följ ämnen	4578
följ ämnet	4467
för prenumeranter	4452
förderer werden	780
fördermitglied werden	780
föregående	4487
föregående artikel	4484
föregående bild	4567
föregående sida	4567
förnamn	4565
förstora	4487
förstora bild	4567
förstora bilden	4567
försök igen senare	4564
føj til foretrukne kilder	766
føj til mine emner	766
følg	651	652	3420
følg alle	652
følg alle emner	653
følg dette emne	766
følg dette temaet	3536
følg direkte	3525
følg direktesenteret	3525
følg emne	651
følg emner	653
følg emnet	3536
følg forfatter	3536
følg forfatteren	3536
følg ikke længere	766
følg journalist	3536
følg journalisten	3536
følg liveblog	755
følg livebloggen	755
følg os	651
følg oss	3420
følg sagen her	676
følg saken direkte	3525
følg serien	653
følg skribent	766
følg skribenten	766
følg tema	3420
følg temaet	3536
følg temaet og få varsel	3443
følger	652
für abonnenten	785
für den newsletter anmelden	794
für dich empfohlen	900
für sie empfohlen	900
für sie entstehen keine mehrkosten	901
fă o donație	3869
fă quizul	3933
fă testul	3933
fără obligații	3921
fără spam	3958
fără sunet	3939
fără tine nu putem	3920
főoldal	2494
""", 'g': """
galbūt vėliau	3125
galeri için tiklayin	4679
galerie schließen	975
galerie öffnen	975
galeriyi aç	4682
galeriyi gör	4764
galeriyi görmek için tiklayin	4682
galéria	2413
galéria (#	2493
galéria bezárása	2494
galéria megnyitása	2494
galéria megtekintése	2413
garanta já o seu ingresso	3770
gastos de envío incluidos	1577
gastos de envío no incluidos	1577
gauti pranešimus	3124
gaver kan trækkes fra i skat	746
ge en engångsgåva	4559
ge en gåva	4559
ge återkoppling	4574
gefällt mir	985
gefällt mir nicht	985
gelesen von einer künstlichen stimme	958
gelişmelerden aninda haberdar olun	4748
gem til læseliste	648
generisano veštačkom inteligencijom	4236
genindlæs siden	745
genişlet	4683
gerenciar opções	3844
gerenciar preferências	3844
geri dön	4683
gerir opções	3844
gerir preferências	3844
gestionează consimțământul	3942
gestionează cookie-urile	3977
gestionează opțiunile	3886	3977
gestionează preferințele	3942
geçerli bir e-posta adresi girin	4760
geçerli süre	4743
geçersiz e-posta	4760
geçersiz e-posta adresi	4760
ghi nhớ đăng nhập	5035
gia hạn gói	5057
giriş	4658
giriş yap	4658
giriş yapin	4658
giriş yapin veya üye olun	4658
giv et beløb	746
giv et engangsbeløb	746
giv os feedback på artiklen	665
già abbonato	2648
già registrato	2648
giải đố ngay	5017
giảm cỡ chữ	5048
giọng nam miền bắc	4996
giọng nam miền nam	4996
giọng nữ miền bắc	4996
giọng nữ miền nam	4996
giọng đọc ai	5021
giọng đọc tự động	5021
gjenstående tid	3508
gjenstående tid #	3507
gjenstående tid -#	3507
glasnoća	4216
gli articoli più letti	2730
glömt ditt lösenord	4561
glömt lösenord	4452
glömt lösenordet	4561
glücksspiel kann süchtig machen	815
godišnja naplata	4225
godišnja pretplata	4225
godišnje	4225
godišnje plaćanje	4225
godkänn	4472
godkänn alla	4472
godkänn alla cookies	4546
godkänn och fortsätt	4546
godkänn och visa	4546
godkänn och visa innehåll	4475
google hirdetések	2509
google ile giriş yap	4758
google playからダウンロード	2903
google playで手に入れよう	2903
google play에서 다운로드	3033
google reklāmas	3207
google से जारी रखें	2364
google-hirdetések	2509
googleでログイン	2913
googleで登録	2913
googleで続ける	2913
gorące tematy	3586
gracias por tu opinión	1540
gratuit, fără spam	3958
grazie, il tuo messaggio è stato inviato	2762
grotuvas įkeliamas	3121
großansicht	975
gràcies pel teu vot	444
gràcies per la teva opinió	426
gràcies per votar	426
gràcies, el teu missatge s'ha enviat	468
gràcies, ja estàs subscrit	434
grátis e sem spam	3820
grįžti į pradžią	3133
grįžti į viršų	3133
guardar artículo	1491
guardar configuración	1582
guardar para después	1567
guardar para leer después	1567
guardar preferências	3806
gå ikke glip af	673
gå ikke glip af noget	643
gå ikke glipp av noe	3412
gå til forsiden	3525
gå til hovedindhold	755
gå til indhold	676
gå til innhold	3525
gå til liveblog	755
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	722
gå til shop	730
gå til toppen	755
gå till receptet	61
gåvolänk	4580
généré par ia	2128
généré par l'ia	2128
gépi felolvasás	2475
gépi fordítással készült	2501
géppel fordítva	2501
gérer la confidentialité	2127
gérer les cookies	2010
gérer les préférences	2049
gérer les traceurs	2127
gérer mes alertes	2061
gérer mes choix	2010
gérer mes cookies	2127
gérer mes préférences	2127
gérer mon consentement	2092
gérer vos préférences	2092
gérer vos préférences de cookies	2049
góp ý	4970
gönder	91	4761
gönderiyi göster	4745
gönderiyi yükle	4745
gör quizzet	4535
gör testet	4535
görseli büyüt	4764
görüş bildir	4735
görüşünü bildir	4735
görüşünüzü bildirin	4735
gündem	4676
günün anketi	91	4705
günün bulmacasi	4778
günün haberleri	4676
günün kelimesi	4778
günün sudokusu	4778
günün özeti	4676
głosuj	91	3642
głośność	3653
gợi ý	4971
gửi	91	4970
gửi bài cho tòa soạn	5042
gửi bài viết	5042
gửi bình luận	4970	4991
gửi bình luận của bạn	4990
gửi cho bạn bè	5006
gửi email	4959
gửi góp ý	5014
gửi phản hồi	5014
gửi thành công	5037
gửi tin bài	5042
gửi trả lời	5014
gửi ý kiến	4970
gửi ý kiến của bạn	5014
gửi đi	5038
gửi ảnh cho chúng tôi	5042
""", 'h': """
haber bülteni	4711
haber güncelleniyor	4682
haberi arkadaşina hediye et	4667
haberi paylaş	4795
haberi özetle	4769
haberin devami aşağida	4718
haberin devami için kaydirin	4718
haberin devami için tiklayin	4679
haberin kilidini aç	4787
haberle ilgili diğer haberler	4681
haberlere dön	4790
hacer una donación mensual	1623
hacer una donación puntual	1623
hai già un account	2648
hai già votato	2736
halda nõusolekut	1686
hallitse evästeitä	1914
hang letöltése	2475
hanganyag letöltése	2475
hangerő	2476
hantera inställningar	4546
har du sett något	4571
harici içerik	4682
haritayi aç	4683
has arribat al límit d'articles gratuïts	438
has iniciado sesión	1538
has olvidado tu contraseña	1593
hasznos volt az összefoglaló	2407
hasznosnak találta a cikket	2407
hasło	3666
havi előfizetés	2489
havi fizetés	2489
havi rendszeres támogatás	2485
havi támogatás	2386
hayir teşekkürler	4656
hayir, teşekkürler	4656
haz una pregunta sobre este artículo	1540
he leído y acepto la política de privacidad	1560
he llegit i accepto la política de privacitat	423
he olvidado mi contraseña	1593
hela artikeln fortsätter nedan	4470
heli välja	1688
helskärm	4549
helskärmsläge	4549
helyesbítési szabályzat	2498
henüz abone değil misiniz	4758
hepsini gör	4682
her destek önemli	4755
her katki değerli	4755
her katki önemli	4755
her zaman göster	4745
hesap oluştur	4658
hi estàs d'acord? vota	426
hiba bejelentése	2498
hiba jelentése	2415	2498
hiba történt	2492
hiba történt, próbálja újra később	2491
hiba történt. próbálja újra	2491
hiba történt. próbálja újra később	2491
hibabejelentés	2498
hibás e-mail-cím	2491
hibát talált	2407
hibát talált a cikkben	2498
hibát találtál	2498
hibát találtál a cikkben	2498
hier reinhören	876
hinweis schließen	779
hirdetés	2399
hirdetés bezárása	2399
hirdetés elrejtése	2509
hirdetés jelentése	2509
hirdetés vége	2509
hirdetés, görgessen tovább	2399
hirdetésblokkolót használsz	2482
hirdetések engedélyezése	2484
hirdetések kikapcsolása	2509
hivatkozás másolva	2507
hivatkozás másolása	2507
hiển thị bài đăng	5025
hiển thị nội dung	5025
hiện phụ đề	5021
hjälp oss att rätta fel	4478
hlasitosť	4314
hlasovalo # lidí	576
hlasovalo # čtenářů	576
hlasovat v anketě	576
hlasovať	91	4305
hlasovať v ankete	4304
hlavná stránka	4329
hlavné správy	4255
hlavní stránka	609
hlavní zprávy	519
ho già donato	2642
ho già un account	2760
hogyan kapcsolhatom ki a hirdetésblokkolót	2482
hogyan védjük forrásainkat	2498
hoje não	3700
hoppa till huvudinnehåll	4567
hoppa till innehåll	4487
hoppa till innehållet	4567
hoppa över inlägg från facebook	4487
hoppa över inlägg från instagram	4487
hoppa över inlägg från x	4487
hors-séries, livres, affiches	2054
hozzáadás a kedvenc forrásokhoz	2504
hozzáadás a témáimhoz	2504
hozzáadás preferált forrásként	2504
hozzájárulás kezelése	2467
hozzájárulás módosítása	2467
hozzájárulás visszavonása	2467
hozzájárulások kezelése	2467
hozzászólok	2407
hozzászólás	2407
hozzászólás elküldése	2502
hozzászólás jelentése	2502
hozzászólás küldése	2502
hozzászólási szabályzat	2502
hozzászólások	2407
hozzászólások megjelenítése	2502
hozzászólások megtekintése	2407
hrajte zodpovědně	509
hrať	4305
hrať teraz	4304
hrát	579
hrát teď	576
hvala za sporočilo	4424
hvala za vaš glas	4208	4404
hver krone hjælper	746
hver krone tæller	746
hvert bidrag hjælper	746
hylkää	1848
hylkää kaikki	1848
hyppää reseptiin	61
hyppää sisältöön	1938
hyväksy	1848
hyväksy evästeet	1848
hyväksy ja jatka	1914
hyväksy ja näytä	1914
hyväksy ja sulje	1914
hyväksy kaikki	1848
hàng năm	5034
hàng tháng	5034
hátralévő idő	2476
hátralévő idő #	2475
hátralévő idő -#	2475
hämta på google play	4551
här kan du kommentera artikeln	4478
hääleta	91
håll dig uppdaterad	4459
håll mig inloggad	4561
hình tiếp theo	5059
hírfolyam	2411
hírlevelek	2417
hírlevél	2417
hírlevél-feliratkozás	2417
hívj meg minket egy kávéra	2485
hívjon meg minket egy kávéra	2485
hören sie diesen artikel	876
hør saken	3418
hằng tháng	5034
hết quảng cáo	5020
họ tên	5038
họ và tên	5038
hủy bất cứ lúc nào	5035
hủy trả lời	4991
""", 'i': """
i den här artikeln	4567
i più commentati	2681
i più letti	2681
i più letti della settimana	2730
i più visti	2681
iba nevyhnutné	4310
iba pre predplatiteľov	4251
ich unterstütze schon	779
identifícate	1564
idi na sadržaj	4230
időtartam	2476
időtartam #	2476
ielikt grozā	3185
ielogojies, lai komentētu	3154
ielādēt ierakstu	3187
ielādēt saturu	3187
ielādēt vēl	3200
ienākt	3148
ienākt ar facebook	3196
ienākt ar google	3196
iepriekšējais attēls	3200
iepriekšējais raksts	3200
iepriekšējā lapa	3200
iesakām	3150
ieslēgt paziņojumus	3192
ieslēgt skaņu	3189
iesūti fotogrāfijas	3201
iesūti ziņu	3201
iesūtīt ziņu	3201
iesūtīt ziņu anonīmi	3201
ievadiet derīgu e-pasta adresi	3198
ieși din ecran complet	3938
igal reedel. tasuta. ilma spämmita	1697
igen, kérek	2481
igen, kérem	2481
igen, köszönöm	2481
ignorar anúncio	3845
ignorer la publicité	2128
ihre meinung zählt	825
ihre stimme wurde gezählt	91	948
ikke abonnent ennå	3519
ikke gå glipp av	3440
ikke nå	3401	3512
ikmēneša ziedojums	3195
il più popolare	2761
il più scelto	2760
il tuo browser non può riprodurre il video	2702
il tuo commento sarà pubblicato dopo l'approvazione	2717
il tuo messaggio è stato inviato	2762
il tuo voto è stato inviato	2736
il tuo voto è stato registrato	2736
iletişim	4675	4692
ilgili içerikler	4676
ilginizi çekebilecek haberler	4676
ilginizi çekebilir	4676
ilmoita asiavirheestä	1855
ilmoita virheestä	1855
image précédente	2137
imaginea anterioară	3983
imaginea următoare	3983
imam račun	4224	4421
imate namig? pišite nam	4430
imate priču za nas	4233
imię	3669
imię i nazwisko	3669
impossible de charger la vidéo	2128
impossible de lire la vidéo	2128
imprimir artículo	1567
imprimir esta matéria	3791
in bài	4959
in bài viết	4959
in công thức	61
in trang này	5006
inbäddat innehåll	4546
indhold fra annoncør	769
indholdet er ikke tilgængeligt	733
indlæg fra facebook	676
indlæg fra instagram	676
indlæs flere	676
indlæs indhold	733
indlæs opslag	733
indlæs video	733
indlæser afspiller	736
indlæser video	736
indtast beløb	746
inga kommentarer än	4576
ingen åsikt	4539
ingresá	1564
ingyen, minden héten	2419
ingyen, spam nélkül	2491
ingyenes regisztráció	2390
ingyenes szállítás	2465
inicia la sessió per comentar	444
inicia sesión	1466
inicia sesión con google	1593
inicia sesión para comentar	1571
inicia sessió	411
inicia sessió amb google	466
iniciar reproducción	1619
iniciar reprodução	3845
iniciar sesión	1466
iniciar sesión con apple	1564
iniciar sesión con facebook	1564
iniciar sesión con google	1564
iniciar sessão	3705
inicie sesión	1466
inläst av en syntetisk röst	4549
inne artykuły	3586
innehåll från annonsör	4581
innehåll från våra partner	4581
innehållet kan inte visas	4546
innehållet är skyddat av upphovsrätt	4516
innhold fra annonsør	3450
innhold fra våre annonsører	3540
innhold fra våre partnere	3540
inscription confirmée	2135
inscription à la newsletter	1983
inscrivez-vous à notre newsletter	1983
inscrição confirmada	3851
inscrição realizada com sucesso	3820
insira o seu endereço de email	3784
insira um e-mail válido	3820
instagram-bejegyzés betöltése	2470
instagramで見る	2931
instagramの投稿を読み込む	2900
instagram에서 보기	3063
instagram에서 이 게시물 보기	3063
instalează aplicația	3915
inställningar	4472
inte prenumerant än	4561
integritetsinställningar	4546
introdu emailul tău	3981
introduce tu correo electrónico	1625
introduce un correo electrónico válido	1595
introduce un correo válido	1595
introduce un email válido	1560
introduceți adresa de email	3981
introduceți o adresă de email validă	3958
introdueix un correu vàlid	468
intră în cont	3872
invítanos a un café	1461
iná suma	4320
início	3746
ir a la página de donaciones	1590
ir para a navegação	3744
ir para a página de doações	3815
ir para a página de donativos	3815
ir para o conteúdo	3746
ir para o conteúdo principal	3744
ir para o rodapé	3744
irány a bolt	2464
irányítószám	2492
isključi zvuk	4215
isključio sam blokator oglasa	4220
isključite adblock	4220
isključite blokator oglasa	4220
ispiši	4157
ispiši recept	61
ispiši članak	4241
ispravci i pojašnjenja	4233
isso foi útil	3794
istediğin zaman iptal et	4758
istediğiniz zaman abonelikten çikabilirsiniz	4711
istediğiniz zaman iptal edin	4658
isto foi útil	3794
iz naše trgovine	4211	4407
iz našeg shopa	4211
izberi naročnino	4421
izberite naročnino	4421
izbor uredništva	4355
izdrukāt	3153
izmēģini # dienas bez maksas	3148
izslēdziet reklāmu bloķētāju	3194
izslēgt skaņu	3189
izveidots ar mākslīgo intelektu	3202
izvēlies abonementu	3196
izvēlies summu	3195
izvēlieties abonementu	3196
izvēlieties summu	3195
izvēlēties plānu	3196
içeriğe geç	4682
içeriği görüntüle	4745
içeriği göster	4745
içeriği yükle	4745
iş birliği	4669
iş birliğiyle	4774
iš mūsų parduotuvės	3117
iš mūsų partnerių	3140
išbandykite # dienų nemokamai	3079
išjungiau reklamos blokavimą	3126
išjungti garsą	3121
išjunkite reklamos blokavimą	3126
išorinis turinys	3097
išsaugoti	3084
išsaugoti nustatymus	3119
išsaugoti pasirinkimą	3119
išsaugoti straipsnį	3084
išsaugoti vėlesniam laikui	3138
išversta automatiškai	3135
išversta dirbtinio intelekto	3135
""", 'j': """
j'ai déjà donné	1963
j'ai déjà un compte	1973
j'ai désactivé adblock	2097
j'ai désactivé mon adblock	2097
j'ai désactivé mon bloqueur	2097
ja hi estàs subscrit	438
ja hi estàs subscrit? entra	438
ja n'ets subscriptor? inicia sessió	411
ja tens compte? inicia sessió	438
ja, gärna	4554
ja, slå på	4554
jaa sähköpostilla	1950
jaa twitterissä	1842
jaa x:ssä	1842
jag förstår	4472
jag har stängt av annonsblockeraren	4555
jag har stängt av den	4558
jag har stängt av min annonsblockerare	4555
jag stödjer redan	4447
jaga sõbraga	1650
jak chronimy nasze źródła	3675
jak chronimy źródła	3675
jak chráníme své zdroje	613
jak chráníme zdroje	613
jak to zrobić	3658
jak vypnout blokování reklam	596
jak wyłączyć adblocka	3657	3658
jak wyłączyć blokowanie reklam	3657
jakość	3653
jatka sähköpostilla	1932
jau turiu paskyrą	3129
jaunākie	3150
jaunākie vispirms	3203
jautā mākslīgajam intelektam	3154
javascript ei ole käytössä	1917
javascript er slået fra	736
javascript er slått av	3507
javascript està desactivat	455
javascript ir izslēgts	3189
javascript išjungtas	3121
javascript je isključen	4215
javascript je vypnutý	588
javascript jest wyłączony	3652
javascript måste vara påslaget	4549
javascript on pois päältä	1917
javascript on välja lülitatud	1688
javascript är avstängt	4549
javascript är inaktiverat	4549
javascript đã bị tắt	5025
javascript вимкнено	4908
javascript е изключен	309
javascript отключен	4106
javascript отключён	4106
javascript מושבת	2238
javascript ถูกปิดใช้งาน	4629
javascriptが無効になっています	2900
javascript已停用	5170
javascript已禁用	5170
javítások és pontosítások	2498
je commande ce numéro	2055
je consens au traitement de mes données	2103
je découvre l'offre	2134
je découvre les offres	2134
je fais un don défiscalisé	2098
je gère mes choix	2013
je gère mes cookies	2010
je m'équipe	2120
je paramètre mes choix	2013
je soutiens déjà	1963
jede spende zählt	890
jede unterstützung hilft	967
jeder beitrag zählt	890
jeder euro zählt	890
jederzeit kündbar	970
jednorazový dar	4320
jednorazový príspevok	4320
jednorázový dar	599
jednorázově	491
jednou týdně, zdarma	500
jeg forstår	3429
jeg har slået den fra	745
jeg har slået min adblocker fra	743
jeg har slått av annonseblokkering	3514
jeg har slått den av	3515
jeg støtter allerede	634	3401
jegyek itt kaphatók	2413
jegyvásárlás	2465
jelenlegi idő	2476
jelenlegi idő #	2475
jelentkezzen be vagy regisztráljon	2390
jelentés	2503
jelszó	2489
jelszó megjelenítése	2488
jen nezbytné cookies	585
jen pro předplatitele	493
jesteś już prenumeratorem	3665
jesteś już subskrybentem	3665
jetzt angebot wählen	895
jetzt anhören	807
jetzt reinhören	876
jetzt rätseln	948
jetzt unterstützen	780
ještě nemáte předplatné	602
ještě nemáte účet	602
jiná částka	599
již jste hlasovali	576
již mám předplatné	493
již mám předplatné, přihlásit se	494
již máte předplatné	494
jméno	607
jméno a příjmení	607
joacă acum	3933
joacă gratuit	3933
joacă responsabil	3972
jobs in ihrer nähe	874
jogar grátis	3797
jogue grátis	3797
jokainen euro on tärkeä	1929
jokainen lahjoitus on tärkeä	1929
jokin meni pieleen. yritä uudelleen	1935
jokin meni vikaan. yritä uudelleen	1935
jotain meni vikaan. yritä myöhemmin uudelleen	1935
jotain meni vikaan. yritä uudelleen	1935
još nema komentara	4237
još nemate račun	4224
još niste pretplatnik	4224
još vesti	4154
još vijesti	4154
jsem předplatitel, přihlásit se	494
jste už předplatitel	602
junte-se à conversa	3780
jurnalismul de calitate costă	3920
juttu jatkuu kuvan jälkeen	1845
juttu jatkuu mainoksen jälkeen	1845
juttu jatkuu videon jälkeen	1845
juttu on luettu koneäänellä	1917
juttua päivitetään	1845
jutun lukee koneääni	1842
jutun lukee synteettinen ääni	1917
jutun lukee tekoäly	1917
jutun lukee tekoälyääni	1842
jutun voi myös kuunnella	1842
już głosowałeś	3639
już obserwujesz	3683
już wspieram	3549
już wyłączyłem	3661
já desativei	3812
já desativei o bloqueador	3812
já doei	3700
já está inscrito	3851
já nas bancas	3770
já segue este autor	3832
já segue este tema	3832
já sou apoiador	3700
já sou assinante	3705
já tem conta	3705
já tem uma conta	3705
já tenho conta	3818
já votou	3794
já é assinante? faça login	3705
já é subscritor	3789
já é subscritor? inicie sessão	3789
játssz most	2458
játék indítása	2458
jährlich	971
jährlich abgerechnet	970
jährliche abrechnung	971
jährliche zahlung	971
jälgi autorit	1703
jälgi teemat	1703
jälgid juba	1703
jälgid seda teemat	1703
jäljellä oleva aika	1917
jäljellä oleva aika #	1917
jäljellä oleva aika -#	1917
jäljentäminen kielletty	1943
järelejäänud aeg	1689
järelejäänud aeg -#	1688
järgmine artikkel	1699
järgmine leht	1699
järgmine pilt	1699
järgmine video	1688
järjestys	1948
järjestä	1948
jäsenetu	1911
jäta mind meelde	1695
jätka apple'iga	1695
jätka facebookiga	1695
jätka google'iga	1695
jätä kommentti	1855
jūs izmantojat reklāmu bloķētāju	3194
jūs jau balsavote	3115
jūs jau esat nobalsojis	3183
jūs naudojate reklamos blokavimo programą	3126
jūs sekate šią temą	3137
jūs sekojat šai tēmai	3204
jūsu balss ir ieskaitīta	3183
jūsu balss ir pieņemta	3183
jūsu e-pasta adrese	3198
jūsu e-pasts	3198
jūsu vārds	3199
jūsu ziņa	3199
jūsų balsas užskaitytas	3115
jūsų balsas įskaitytas	3115
jūsų el. paštas	3104
jūsų el. pašto adresas	3104
jūsų vardas	3132
jūsų žinutė	3132
""", 'k': """
k tématu	519
k téme	4255
kaikki oikeudet pidätetty	1943
kaip išjungti reklamos blokavimą	3126
kaip saugome šaltinius	3134
kakinställningar	4546
kako isključiti adblock	4220
kako isključiti blokator oglasa	4220
kako štitimo izvore	4233
kako štitimo svoje izvore	4233
kalan süre	4743
kapcsolat a szerkesztőséggel	2498
kapcsolat a szerzővel	2494
kapcsold ki a reklámblokkolót	2482
kapcsolja ki a hirdetésblokkolót	2482
kapcsolódó	2411
kapcsolódó cikk	2411
kapcsolódó cikkek	2411
kapcsolódó tartalom	2411
kapcsolódó témák	2411
karte öffnen	838
kas kokkuvõte oli kasulik	1651
kas mėnesį remti	3127
kategóriák	2411
katrs eiro ir svarīgs	3195
katrs eiro palīdz	3195
katrs ziedojums palīdz	3195
katru piektdienu. bez maksas. bez surogātpasta	3198
katso kuvat tästä	1860
katso myös	1858
katso video tästä	1860
katso video yltä	1860
kattintson a nagyításhoz	2494
kaupallinen sisältö	1952
kaupallinen yhteistyö	87	1845
kaupallisen kumppanin sisältö	1952
kaut kas nogāja greizi. mēģiniet vēlreiz	3198
kaydiniz için teşekkürler	4711
każda wpłata pomaga	3662
każda wpłata się liczy	3662
każda złotówka pomaga	3662
każda złotówka się liczy	3662
każde wsparcie się liczy	3662
každou neděli, zdarma	500
každá koruna pomáhá	599
každá koruna se počítá	599
každé euro pomáha	4320
každé euro sa počíta	4320
každé pondělí, zdarma	500
každé ráno, zdarma	500
každý dar pomáha	4320
každý dar pomáhá	599
každý piatok. zadarmo. bez spamu	4326
každý príspevok pomáha	4320
každý príspevok sa počíta	4320
každý pátek do e-mailu	500
každý pátek, zdarma	500
každý pátek. zdarma. bez spamu	606
každý příspěvek pomáhá	599
každý příspěvek se počítá	599
každý týden, zdarma	500
kažkas nutiko. bandykite dar kartą	3131
kdykoli lze zrušit	494
kdykoliv lze zrušit	494
kdykoliv můžete zrušit	602
keela kõik	1687
keeldu kõigist	1687
keisti sutikimą	3119
keisti šrifto dydį	3138
kenttä on pakollinen	1935
kereskedelmi együttműködés	2465
keresztnév	2492
keresztrejtvény	2461
keresés	2413
keskeytä	1918
keskustelu on päättynyt	1947
keskustelun säännöt	1947
kevesebb mutatása	2494
kezdőlap	2413
không biết	5015
không có ý kiến	5015
không phải bây giờ	4949
không spam	5037
không thể hiển thị nội dung này	5025
không thể phát video	5021
không thể phát video này	5021
không thể tải video	5055
không đồng ý	4968
không, cảm ơn	4949
ki kan gjøre feil	3532
ki-antworten können fehler enthalten	982
ki-übersetzung	983
ki-übersicht	866
kiekvieną penktadienį. nemokamai. be šlamšto	3131
kiellä kaikki	1915
kiitos viestistäsi	1935
kiitos äänestämisestä	1902
kiitos äänestäsi	91	1902
kiitos! tarkista sähköpostisi	1935
kijelentkezés	2390
kikapcsoltam a hirdetésblokkolót	2482
kingi artikkel sõbrale	1650
kinyitás	2415
kipróbálom	2390
kirjaudu sisään	1833
kirjaudu sähköpostilla	1932
kirjoita sähköpostiosoitteesi	1836
kitas vaizdo įrašas	3121
kitöltöm a kvízt	2458
kiválasztom	2489
kiválasztás	2489
kizárólag előfizetőknek	2488
kişisel verilerimin işlenmesini kabul ediyorum	4760
kiểm tra hộp thư của bạn	5037
kiểm tra kiến thức của bạn	5017
kjøp abonnement	3405
kjøp billett	3501
kjøp billetter	3501
kjøp billetter her	3501
kjøp boka	3501
kjøp boken	3501
kjøp her	3501
kjøp lisens	3530
kjøp nå	3501
kjøp rettigheter	3530
kjøp tilgang	3405
klausies podkāstu	3155
klausies podkāstu šeit	3155
klausies šo rakstu	3153
klausies šo rakstu (# min	3153
klausykite tinklalaidės	3086
klausykite tinklalaidės čia	3086
klausykitės straipsnio	3084
klausīties	3153
klausīties rakstu	3153
kliknij, aby powiększyć	3671
kliknutím zväčšíte	4329
kliknutím zvětšíte	609
klippet er ikke længere tilgængeligt	736
klippet är inte längre tillgängligt	4549
ključne besede	4355
ključne reči	4154
ključne riječi	4154
klíčová slova	519
kniha s věnováním autora	509
knihkupectví	508
kodex diskutujících	619
kodėl matau šią reklamą	3140
kohustuslik väli	1697
kohustuslikud väljad	1697
kokeile # päivää maksutta	1833
kokkuvõtte tegi tehisintellekt	1701
koko näyttö	1917
kolačići	4170
kom ihåg mig	4561
komentarai uždaryti	3136
komentariši	4238
komentarų dar nėra	3136
komentarų nėra	3136
komentavimas išjungtas	3085
komentavimas uždarytas	3136
komentavimo taisyklės	3085
komentiranje je onemogućeno	4237
komentovať	4338
komentáre	4258
komentář	517
komentáře	517
komentāri	3148
komentāri ir slēgti	3203
komentāru vēl nav	3203
komentēt	3148
komentēšana ir slēgta	3154
komentēšanas noteikumi	3154
komercijalni sadržaj	4243
komerčné oznámenie	4254
komerční obsah	625
komerční prezentace	625
komerční sdělení	87	507
komerční článek	625
komerčný obsah	4342
komerčný článok	4342
komment jelentése	2502
komment küldése	2502
komment írása	2502
kommentar gelöscht	984
kommentarer blir gjennomgått før publisering	3443
kommentarerna förhandsmodereras	4478
kommentarerna är stängda	4576
kommentek megjelenítése	2502
kommentek megtekintése	2407
kommentelési szabályzat	2407
kommentoi ensimmäisenä	1947
kommentoinnin säännöt	1947
kommentointi on päättynyt	1947
kommentér	665
kommersiellt innehåll	4581
konekäännetty	1945
konekäännös	1946
kontakt z redakcją	3675
kontakta författaren	4567
kontaktirajte uredništvo	4430
kontaktovať autora	4329
kontaktovať redakciu	4332
kontynuuj bez wyłączania	3657
koostöö	1654
kopiera gåvolänk	4580
kopiera länk	4466
kopiera länken	4466
kopiering förbjuden	4572
kopijuoti draudžiama	3141
kopijuoti nuorodą	3079
kopioitu leikepöydälle	1950
kopiraj povezavo do članka	4358
kopirano u međuspremnik	4241
kopirano v odložišče	4437
kopiér link	648
kopiér linket	648
kopsavilkumu veidojis mākslīgais intelekts	3202
kopírovanie zakázané	4333
kopírovat odkaz	503	504
kopírovať odkaz	4258
kopírování zakázáno	614
kopēt saiti	3148
kopēšana aizliegta	3208
korisničko ime	4225
korisničko ime ili e-mail	4224
korzyść dla prenumeratorów	3645
korábban írtunk róla	2411
kostenlos und jederzeit kündbar	972
kosárba	2401
kosárba rakom	2464
kosárba teszem	2464
koupit aktuální vydání	582
koupit lístky	582
koupit nyní	582
koupit časopis	582
kreiraj račun	4147
kreirano uz pomoć ai	4236
kreirano uz pomoć umjetne inteligencije	4236
kreuzworträtsel	949
križaljka	4209
križanka	4405
krzyżówka	3642
krížovka	4305
książka z autografem	3569
książka z autografem autora	3569
książki z autografem	3569
księgarnia	3570
księgarnia internetowa	3570
kuidas reklaamiblokeerija välja lülitada	1693
kullanim koşullari	4670	4692
kumppanin sisältö	1952
kumppanisisältö	1952
kun nødvendige	3504
kun nødvendige cookies	733
kup dostęp	3553
kup książkę	3645
kup licencję	3676
kup licencję na publikację	3676
kup tę książkę	3645
kup w księgarni	3569
kupi naročnino	4351
kupte nám kávu	599
kuula taskuhäälingut	1652
kuuntele podcast tästä	1860
kvíz dne	576
kvíz dňa	4304
kvíz indítása	2458
kvíz kitöltése	2458
kyllä kiitos	1923
kyllä, kiitos	1923
kysy tekoälyltä	1855
kytke ilmoitukset päälle	1920
käyttäjätunnus	1933
käyttäjätunnus tai sähköposti	1932
käyttöehdot	1848
käytä etu	1846
käytät mainonnanestoa	1927
käytät mainosten esto-ohjelmaa	1924
käytät mainosten estoa	1924
käytät mainostenesto-ohjelmaa	1924
käännetty automaattisesti	1945
käännetty tekoälyllä	1945
kép #/#	2493
kép a képben	2475
kép megtekintése	2493
kép nagyítása	2494
kép: #/#	2493
képaláírás megjelenítése	2494
képek megtekintése	2493
kér értesítést	2478
kérdezze ai-asszisztensünket	2407
kérek értesítést	2478	2479
kérem a hírlevelet	2417
kérjük, adjon meg érvényes e-mail-címet	2491
kérjük, kapcsolja ki a hirdetésblokkolót	2482
kérjük, töltse ki ezt a mezőt	2491
később	2385	2481
kích thước chữ	65
kódex diskutujúcich	4337
kõik artiklid	1699
kõik autori artiklid	1699
kõik kommentaarid	1702
kõik õigused reserveeritud	1707
könyvajánló	2401
könyvesbolt	2401
könyváruház	2401
köp	4452
köp biljett	4542
köp biljetter	4542
köp biljetter här	4542
köp boken	4542
köp boken här	4542
köp din biljett	4542
köp här	4542
köp licens	4572
köp rättigheter	4572
köszönjük a feliratkozást	2417
köszönjük a regisztrációt	2491
köszönjük a szavazatodat	2458
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2458
köszönjük az üzenetet	2491
köszönjük üzenetét	2491
köszönjük! ellenőrizze postafiókját	2491
köszönjük, hogy feliratkozott	2491
köszönjük, hogy feliratkoztál	2491
köszönjük, hogy szavazott	2458
köszönjük, hogy szavaztál	2458
köszönöm, nem	2385
kötelező	2492
kötelező kitölteni	2491
kötelező mező	2491
kötelező mezők	2491
kövesd a témát	2504
kövesse a témát	2504
kövesse élőben	2494
követed	2506
követem	2506
követem a szerzőt	2504
követem a témát	2504
következő	2413
következő cikk	2411
következő fotó	2494
következő kép	2494
következő oldal	2494
következő videó	2475
követve	2505
követés	2506
követés leállítása	2504
követés megszüntetése	2504
közlemény: adomány	2485
közlemény: támogatás	2485
køb abonnement	638
køb adgang	638
køb billet	730
køb billet her	730
køb billetter	730
køb billetter her	730
køb bogen	730
køb bogen her	730
køb her	730
køb licens	760
køb nu	730
køb rettigheder	760
kúpiť e-knihu	4308
kúpiť knihu	4308
kúpiť licenciu	4333
kúpiť lístky	4308
kúpiť predplatné	4251
kúpiť teraz	4308
kúpiť vstupenku	4308
kúpiť vstupenky	4308
kúpiť časopis	4308
kúpte nám kávu	4320
kúpte si knihu	4308
kúpte si vstupenky	4308
küfür, hakaret içeren yorumlar onaylanmamaktadir	4675
küldd be a fotóidat	2498
küldd el egy barátodnak	2507
küldd tovább a cikket	2397
küldje be fotóit	2498
küldje el barátjának	2396
küldje el fotóit	2498
küldje el ismerősének	2397
küldjön névtelen üzenetet	2498
küldjön tippet	2498
küldés	91	2396	2492
küldés e-mailben	2396
küldés whatsappon	2507
külső tartalom	2413
künye	4670	4692
küpsiste kasutamine	1686
küpsiste seaded	1663
küsi tehisarult	1651
küsitlus	92
küsitluse tulemused	1689
kā izslēgt reklāmu bloķētāju	3194
kā mēs sargājam avotus	3201
kā tev patika raksts	3154
kā tu domā? balso	3155
kāpēc es redzu šo reklāmu	3207
ką manote? balsuokite	3086
křížovka	579
kết quả bình chọn	5052
kết quả thăm dò	5052
kết thúc quảng cáo	5020
""", 'l': """
l'accès à tous les articles	2134
l'offre intégrale	2134
la discussione è chiusa	2675
la donazione è detraibile	2757
la encuesta del día	1506
la lecture automatique est désactivée	2128
la más popular	1594
la nota continúa después del anuncio	1498
la palabra del día	1614
la pregunta del día	91
la pubblicità continua	2802
la publicidad continúa	1636
la rédaction n'a pas participé	2146
la rédaction vous conseille	2021
la sélection de la rédaction	2021
la tua richiesta è stata inviata	2792
la vidéo ne peut pas être lue	2088
labojumi un precizējumi	3201
ladda inlägg	4546
ladda inlägget	4546
ladda innehåll	4546
ladda innehållet	4546
ladda ned på google play	4551
lae äpp alla	1690
lahenda ristsõna	1682
lahjoita artikkeli ystävälle	1842
lai komentētu, ielogojies	3154
lai komentētu, pieslēdzies	3154
laisser une réponse	2080
laita ilmoitukset päälle	1920
lancer la vidéo	2128
lap tetejére	2494
las más leídas	1510
las más leídas de hoy	1568
las noticias más leídas	1568
lasa sintētiska balss	3189
lasi arī	3150
lasi bez ierobežojumiem	3196
lasi bez reklāmām	3207
lasi komentārus	3154
lasi tālāk	3148
lasi vairāk šeit	3155
lasi vēl	3150
lasiet arī	3150
lasiet vēl	3150
last inn siden på nytt	3515
last siden på nytt	3515
lasă un comentariu	3887
lasă un răspuns	3930
lasīt komentārus	3154
lasīt tālāk	3155
lasīt vairāk	3155
lasīt visu rakstu	3200
lasīt vēlāk	3153
lasītākie	3150
lataa lisää	1860
lataa sisältö	1914
lataa ääni	1917
lautstärke	959
lavet ved hjælp af ai	762
le choix de la rédaction	2021
le club des abonnés	2086
le journal numérique	1973
le lecteur vidéo est en cours de chargement	2088
le lien a été copié	2071
le lien a été copié dans le presse-papiers	2071
le notizie più lette	2730
le più lette	2681
le za naročnike	4421
lea también	1510
lecteur vidéo	2128
lecture limitée	1975
lecture réservée aux abonnés	1975
lee sin límites	1564
lee también	1510
leer artículo completo	1516
leer el artículo completo	1599
leer el siguiente artículo	1627
leer más	1516
leer siguiente artículo	1627
leer también	1510
leer transcripción	1578
legfrissebb elöl	2502
legfrissebb hírek	2411
leggi di più	2686
leggi più tardi	2728
legjobb ajánlat	2489
legjobb ár	2489
legnépszerűbb	2411	2489	2503
legrégebbi	2503
legrégebbi elöl	2502
legújabb	2503
legújabb elöl	2502
leia a matéria completa	3792
leia a notícia completa	3824
leia as notícias no aplicativo	3782
leia também	3741
leisti pranešimus	3124
leisti vaizdo įrašą	3121
leitor de vídeo	3845
leitor de áudio	3845
lejupielādēt app store	3191
lejupielādēt audio	3189
lejupielādēt lietotni	3191
lejupielādēt no app store	3191
lejupielādēt no google play	3191
lejátszás	2476
lejátszási sebesség	2475
len nevyhnutné cookies	4310
len pre predplatiteľov	4251
ler grátis	3850
ler o próximo artigo	3853
ler próximo artigo	3853
ler transcrição	3802
les choix de la rédaction	2021
les commentaires sont réservés aux abonnés	2122
les den først i appen	3509
les først i appen	3509
les lecteurs ont aussi consulté	2073
les mieux notés	2081
les mots croisés du jour	2123
les més llegides	441
les også	3440
les plus commentés	2021
les plus consultés	2107
les plus partagés	2021
les plus récents	2081
les prix indiqués sont susceptibles d'évoluer	2055
les résultats du vote	2122
les våre debattregler	3434
letiltás	2481
letna naročnina	4422
letno plačilo	4422
letölthető a google play áruházból	2477
letölthető az app store-ból	2477
letöltés az app store-ból	2477
leído por una voz sintética	1578
leído por voz sintética	1578
li e aceito a política de privacidade	3784
libovolná částka	599
licenc vásárlása	2499
licencja na publikację	3676
liczy się każda wpłata	3662
liczy się każda złotówka	3662
lido por uma voz sintética	3802
lielāks teksts	3205
lien copié	2000
lien copié dans le presse-papiers	2071
lietošanas noteikumi	3165
liitudes nõustud kasutustingimustega	1670
liity jäseneksi	1831
likęs laikas	3122
likęs laikas -#	3121
lineでシェア	2827
lineでシェアする	2873
lineでログイン	2913
lineで共有	2927
lineで送る	2827
link a vágólapra másolva	2396
link bài gốc	5006
link copiado para a área de transferência	3791
link kopiëren	3238
link másolva	2396
link másolása	2396
link został skopiowany	3685
lire l'article précédent	2137
lire la suite pour #€	1973
lire la vidéo	2025
lire à haute voix	2000
lire également	2021
lisätiedot	1861
lisää aiheesta	1858
lisää artikkeleita	1938
lisää ensisijaiseksi lähteeksi	1949
lisää kirjoittajalta	1938
lisää kommentti	1947
lisää omiin aiheisiin	1949
lisää ostoskoriin	1911
lisää samalta kirjoittajalta	1938
lisää suosikkilähteeksi	1949
livrare gratuită	3972
liên hệ	4970
liên hệ quảng cáo	5042
liên hệ tòa soạn	5042
liên hệ với tòa soạn	5042
liên kết tài trợ	5010
liên quan	4971
ljud på	4549
ljudet är ai-genererat	4549
llegeix la transcripció	451
llegeix sense límits	438
llegeix també	414
llegir més	441
llegit per una veu sintètica	451
lo + leído	1510
lo esencial cada mañana	1625
lo más comentado	1510
lo más compartido	1510
lo más leído	1510
lo más popular	1510
lo más visto	1510
lo más visto hoy	1568
lo último	1510
locuri de muncă	3907
loe lähemalt	1652
loe lähemalt siit	1652
loe äpis	1690
loeb sünteetiline hääl	1688
logi sisse või loo konto	1645
los lectores también leyeron	1568
luba kõik	1663
luba kõik küpsised	1686
lubię to	3564	3682
lucrează cu noi	3907
lue keskustelun säännöt	1855
lue lisää	1858
lue lisää aiheesta	1858
lue myöhemmin	1842
lue myös	1858
lue vähemmän	1908
lugu jätkub pärast reklaami	1654
lugu täieneb	1652
lui écrire	2047
lukijana synteettinen ääni	1917
luotu tekoälyllä	1945
luôn cho phép	5025
luôn hiển thị	5025
luštit	579
luštit křížovku	576
lyd på	3507
lze kdykoli zrušit	494
làm bài trắc nghiệm	5017
làm mới trang	5031
làm trắc nghiệm	5017
lägg till i mina ämnen	4578
lägg till oss som föredragen källa	4578
lägg till som föredragen källa	4578
lähetä	91	1936
lähetä kommentti	1947
lähetä kuvasi	1942
lähetä palaute	1945
lähetä palautetta	1945
lähetä sähköpostilla	1842
lähetä viesti	1935
lähetä viesti toimittajalle	1938
lähetä vinkki	1942
lähetä vinkki nimettömänä	1942
lämna en kommentar	4478
lämna ett svar	4576
lämna feedback	4574
längd	4550
längd #	4550
länk kopierad	4466
länken har kopierats	4580
länken kopierad	4466
länken är kopierad	4466
läs den först i appen	4551
läs dokumentet	4488
läs domen	4488
läs först i appen	4551
läs hela	4567
läs hela artikeln	4487
läs hela texten	4487
läs hela texten här	4487
läs in sidan igen	4558
läs kommentarer	4478
läs mer	4484	4487
läs mer om	4484
läs mindre	4539
läs också	4484
läs senare	4466
läs transkription	4549
läs utan annonser	4581
läs vidare	4452	4484
läs våra kommentarsregler	4478
läs även	4484
läsarerbjudande	4542
läsarerbjudanden	4542
läsarfrågan	91	4535
läsarresa	4542
läsarresor	4542
lästid	4487
lästid # min	4487
lås artiklen op	749
lås op	638
lås op for artiklen	749
lås opp artikkelen	3405
lås opp saken	3405
lås upp	4562
lås upp artikeln	4452
låst artikel	4561
låst innehåll	4562
læg en kommentar	764
læg i kurv	730
læg i kurven	730
længde #	737
læs debatreglerne	665
læs debatreglerne her	665
læs den først i appen	738
læs først i appen	738
læs hele artiklen	676
læs i appen	738
læs kommentarer	665
læs mere	673	676
læs mere om	673
læs mindre	727
læs også	673
læs også disse artikler	673
læs senere	648
læs transskription	736
læs uden annoncer	769
læs uden grænser	749
læs uden reklamer	769
læs videre	638	673
læs vores regler for debatten	665
læserrejse	730
læserrejser	730
læsertilbud	730
læsetid # min	676
læst op af en syntetisk stemme	736
lên đầu trang	4974
líbí se mi	620
lõpeta jälgimine	1703
lös korsordet	4535
lösenord	4562
löysitkö virheen	1942
løs krydsord	722
løs krydsordet	722
løs kryssordet	3493
lùi # giây	5021
lúštiť krížovku	4304
lülita reklaamiblokeerija välja	1693
lülitasin reklaamiblokeerija välja	1693
lütfen geçerli bir e-posta adresi girin	4760
lūdzu, izslēdziet reklāmu bloķētāju	3194
lưu	4959
lưu bài	4959
lưu bài viết	4959
lưu bài để đọc sau	5006
lưu cài đặt	5025
lưu công thức	61
lưu tin	4996
lưu tùy chọn	5025
lấy link	5006
""", 'm': """
magari più tardi	2642
mai multe articole de același autor	3962
mai multe opțiuni	3886	3970
mai târziu	3868	3947
mainonnanesto käytössä	1927
mainonnanesto on käytössä	1927
mainos päättyy	1845
mainossisältö	1847
mainostajan sisältö	1952
mainosten estäminen käytössä	1927
mainīt burtu izmēru	3205
mainīt piekrišanu	3187
mais notícias	3741
mais opções	3835
mais opções de partilha	3834
maksettu mainossisältö	1847
maksettu sisältö	1845
maksettu yhteistyö	1952
maksettua mainossisältöä	1847
maksettua sisältöä	1847
mam już konto	3665
mam prenumeratę	3665
manas tēmas	3204
mantener la sesión iniciada	1593
mantener sesión iniciada	1593
manter sessão iniciada	3818
mantén la sessió iniciada	466
manşetler	4676
maschinell übersetzt	982
maschinelle übersetzung	983
masintõlgitud	1701
maskinoversættelse	763
maskinöversatt	4574
maskinöversättning	4575
masquer la publicité	2055
masquer les réponses	2080
masz już konto	3553
masz już konto? zaloguj się	3553
masz włączonego adblocka	3657
materialet er vernet etter åndsverkloven	3530
materialet är skyddat enligt lagen om upphovsrätt	4514
materialet är upphovsrättsskyddat	4515
materiał komercyjny	3687
materiał niedostępny	3652
materiał partnera	3568
materiał partnerski	3687
materiał promocyjny	3568
materiał płatny	3687
materiał sponsorowany	3568
materiał wideo niedostępny	3652
materiał zewnętrzny	3568
matéria exclusiva para assinantes	3789
matérias relacionadas	3741
mazāks teksts	3205
mağazamiz	4741
mağazaya git	4741
mašinski prevedeno	4236
mašīntulkots	3202
mažesnis tekstas	3138
me ei saa seda sisu näidata	1686
me réabonner	2134
media społecznościowe	3565
medlemsförmån	4542
megjelenítés és elfogadás	2467
megnyitás	2415
megnyitás az alkalmazásban	2477
megnézem	2413
megnézem a galériát	2494
megnézem az ajánlatot	2464
megnézem az eredményt	2458
megnézem az árat	2464
megosztás	2396
megosztás a facebookon	2396
megosztás ajándékként	2507
megosztás e-mailben	2507
megosztás facebookon	2396
megosztás twitteren	2396
megosztás whatsappon	2507
megrendelem a könyvet	2402
megrendelés	2401
megveszem a könyvet	2464
mehr für dich	900
mehr für sie	900
meld deg av når som helst	3522
meld deg på	3412
meld deg på nyhetsbrevet	3412
meld meg på	3522
mentions légales	2010
mentés	2396
mentés későbbre	2396
menú	1516
menü	834	976	2413	4682
menü schließen	834
menü öffnen	834
menüyü kapat	4790
mer från	4484
mer läsning	4484
merci ! votre message a bien été envoyé	2103
merci d'avoir voté	91	2059
merci de le désactiver pour continuer	2097
merci, votre vote a été pris en compte	2080
mergi la pagina de donații	3953
mergi la rețetă	61
mesajiniz başariyla gönderildi	4760
mesajiniz gönderildi	4760
mesajul dumneavoastră a fost trimis	3958
mesajul tău	3959
mesačne	4324
mesačná platba	4324
mesačné predplatné	4324
mesačný dar	4320
mesečna donacija	4222	4419
mesečna naročnina	4422
mesečna pretplata	4225
mesečno	4225	4422
mesečno plačilo	4422
messaggio pubblicitario con finalità promozionale	2709
mest läst	4484
mest lästa	4484
mest læst	673
mest læste	673
mest populär	4562
mest populärt	4562
mest populær	750	3520
mest populære	750	3520
mesterséges intelligencia készítette	2501
mesterséges intelligenciával készült	2501
metinė prenumerata	3130
mettre de côté	2147
mi donación	1623
mi készítette	2501
mi var kļūdīties	3202
mi által generált	2501
mi-összefoglaló	2413
micșorează textul	3970
mida sina arvad? hääleta	1652
midagi läks valesti. proovi uuesti	1697
miesięcznie	3666
miks ma seda reklaami näen	1706
miksi näen tämän mainoksen	1952
mina ämnen	4578
mind a # fotó megtekintése	2493
mind a # fotók megtekintése	2493
mind a # kép megtekintése	2493
mind a # képek megtekintése	2493
mind a fotó megtekintése	2493
mind a fotók megtekintése	2493
mind a kép megtekintése	2493
mind a képek megtekintése	2493
minden adomány számít	2485
minden forint segít	2485
minden forint számít	2485
minden hozzájárulás számít	2485
minden héten e-mailben	2419
minden héten, ingyen	2419
minden hétfőn, ingyen	2419
minden pénteken a postaládájában	2419
minden pénteken, ingyen	2419
minden pénteken. ingyen. spam nélkül	2491
minden reggel a postafiókjában	2419
minden reggel a postaládájában	2419
minden süti elfogadása	2467
minden támogatás segít	2485
mindet elutasítom	2468
mindig engedélyezem	2467
mindig engedélyezés	2467
mindig megjelenítem	2467
minn meg på det senere	3401
minőség	2476
mira el vídeo	432
mira también	1627
mit ki übersetzt	982
mit paypal unterstützen	967
mitä mieltä olet? äänestä	1860
miért látom ezt a hirdetést	2509
miễn phí vận chuyển	5050
miễn phí, không spam	5037
mjesečna donacija	4222
mjesečna pretplata	4225
mjesečno	4225
modalità di pagamento	2646
moderációs alapelvek	2502
moderálási elvek	2407
modifică preferințele cookie	3901
modifică setările	3977
modifier mes préférences	2049
modifier mes préférences de cookies	2012
modifier vos préférences	2092
modtag en notifikation, når vi skriver om emnet	676
modération a priori	2122
mogoče kasneje	4362
mogą cię zainteresować	3586
mohlo by se vám líbit	519
mohlo by vás také zajímat	519
mohlo by vás tiež zaujímať	4255
mohlo by vás zajímat	519
mohlo by vás zaujímať	4255
moje témata	621
moje témy	4339
mokama partnerystė	3140
molimo isključite blokator oglasa	4220
molimo vas, isključite adblock	4220
monatlich kündbar	895
montant personnalisé	2132
mostra aquesta publicació a instagram	423
mostra di più	2686
mostra els subtítols	451
mostra la publicació	455
mostra més	472
mostra'n més	415
mostrar comentários	3794
mostrar conteúdo	3806
mostrar conteúdo externo	3765
mostrar más	1516
mostrar o conteúdo	3806
mostrar subtítulos	1578
mot de passe oublié	1973
mots clés	2021
mots croisés	2085
mots croisés du jour	2123
mots fléchés	2085
mots mêlés	2085
mots-clés	2021
może cię zainteresować	3586
może później	3549
możesz zrezygnować w każdej chwili	3665
možda kasnije	4162
možda vas zanima	4154
možda će vas zanimati	4154
možete se odjaviti bilo kada	4227
možete se odjaviti u bilo kom trenutku	4227
možno neskôr	4262
možná později	490
mua sách	5020
mua sách tại đây	5020
mua trên lazada	5020
mua trên shopee	5020
mua trên tiki	5020
mua vé	5020
mua vé ngay	5020
muhabirin diğer haberleri	4693
muistuta myöhemmin	1830
mulțumim că ai votat	3930
mulțumim pentru feedback	3904
mulțumim pentru sprijin	3979
mulțumim pentru susținere	3979
mulțumim pentru vot	91	3930
mulțumim, mesajul a fost trimis	3958
mulțumim, te-ai abonat cu succes	3916
mutasd az eredményt	91	2458
mutass többet	2413
muuda küpsiste seadeid	1686
muut lukivat myös	1858
muuta evästeasetuksia	1914
mykistä	1918
myöhemmin	1830	1923
mám predplatné	4323
mám předplatné	602
mám vypnuto	598
mám účet	602
már előfizető	2390
már kikapcsoltam	2484
már követed	2504
már követed ezt a témát	2504
már követi	2504	2506
már szavazott	2458
már szavaztál	2458
már van fiókom	2488
más	1516
más antiguos	1572
más artículos	1510
más artículos de este autor	1599
más artículos del autor	1534
más detalles	1517
más en	1510
más historias	1510
más información	1510
más leídas	1510
más leído	1510
más leídos	1510
más noticias	1510
más noticias de este autor	1599
más opciones	1500
más opciones para compartir	1608
más popular	1594
más recientes	1572
más sobre este tema	1510
más tarde	1460
más valorados	1572
más vistas	1510
más vistos	1510
más votados	1572
más összeg	2485
mások ezt olvassák	2411
mások ezt olvasták	2411
másolva	2508
másolás	2396
másolás tilos	2499
máte již účet	493
máte předplatné? přihlaste se	493
máte tip	613
máte už účet	602
máte zapnutý adblock	596
mã giảm giá	5060
mängi kohe	1682
märkasid viga	1700
märksõnad	1647
månadsgåva	4448
månadsvis	4562
månadsvis betalning	4562
månedlig	3520
månedlig betaling	3520
månedlig gave	3402
månedlig støtte	747
månedligt	750
månedligt bidrag	635
mångfaldigande förbjudet	4516
måske senere	634	740
måske vil du også kunne lide	673
még nem előfizető	2488
még nincs előfizetése	2488
még nincs fiókja	2488
még nincs fiókod	2488
még nincsenek hozzászólások	2502
més antics	445
més articles d'aquest autor	472
més informació	414
més llegides	414
més notícies	441
més opcions	481
més recents	445
més tard	459
més valorats	445
més votats	445
método de pago	1464
métodos de pagamento	3703
métodos de pago	1464
mākslīgais intelekts var kļūdīties	3202
mākslīgā intelekta kopsavilkums	3155
mă abonez	3916
mărește fotografia	3962
mărește imaginea	3962
mărește textul	3970
mărime text	65
mēneša abonements	3197
mēs nevaram parādīt šo saturu	3187
mēģiniet vēlreiz	3198
mēģiniet vēlāk	3198
mėnesinė parama	3128
mėnesinė prenumerata	3130
měsíční dar	599
měsíční platba	603
měsíční předplatné	603
měsíčně	603
můj účet	493
můžete kdykoli zrušit	494
můžete kdykoliv zrušit	494
mọi đóng góp đều quý giá	5033
mỗi đóng góp đều quý giá	5033
một lần	5034
mới nhất	4971	4991
mời chúng tôi ly cà phê	5033
mời tác giả ly cà phê	4952
mời tác giả một ly cà phê	4952
mời tôi một ly cà phê	4952
mở	4975
mở khóa bài viết	5057
mở khóa bài viết này	5006
mở rộng	4974
mở trong ứng dụng	5027
mở ứng dụng	5027
""", 'n': """
na celú obrazovku	4313
na górę	3671
na hlavní stránku	609
na hlavnú stránku	4329
na stránku darov	4320
na stránku darů	599
na začiatok	4314
na začátek	589
na żywo	3653
nabídka pro čtenáře	582
nadaljevanje članka pod oglasom	4354
nagyobb betűk	2507
nagyítás	2476
nahlásit	620
nahlásit chybu	517
nahlásit komentář	619
nahlásit příspěvek	619
nahlásit reklamu	625
nahlásiť	4338
nahlásiť chybu	4258
nahlásiť komentár	4337
nahlásiť príspevok	4337
nahlásiť reklamu	4342
najboljši	4435
najchętniej czytane	3586
najchętniej czytane dziś	3586
najczęściej czytane	3586
najczęściej czytane artykuły	3586
najlepšia ponuka	4324
najlepšie	4338
najnovejše	4355
najnovejše novice	4355
najnovejši	4435
najnovejši najprej	4434
najnoviji članci	4154
najnovšie	4255	4338
najnovšie správy	4255
najnovšie články	4255
najnowsze artykuły	3586
najnowsze wiadomości	3586
najobľúbenejšie	4324	4338
najstarejši	4435
najstarejši najprej	4434
najstaršie	4338
najvýhodnejšie	4324
najčitanije	4154
najčitanije vesti	4154
najčitanije vijesti	4154
najčitanije vijesti dana	4154
najčítanejšie	4255
najčítanejšie články	4255
najčítanejšie články dňa	4255
naloži objavo	4409
naloži več	4427
naloži video	4409
naloži vsebino	4409
nam miền bắc	4996
nam miền nam	4996
napi keresztrejtvény	2458
napiši komentar	4237	4434
napišite komentar	4358
napište autorovi	609
napište do redakce	613
napište komentář	619
napište redakci	613
napsat komentář	517
napísať autorovi	4329
napísať komentár	4337
napíšte autorovi	4329
napíšte do redakcie	4332
napíšte komentár	4337
napíšte redakcii	4332
naročena vsebina	4354
naroči knjigo	4407
naročite knjigo	4407
naročite se	4350
naročnina	4350
narração gerada por ia	3845
naruči knjigu	4211
naručite knjigu	4211
naskenujte qr kód	590
naskenujte qr kód a stáhněte si aplikaci	590
naslednji članek	4427
nastala chyba. skúste to neskôr	4326
nastala chyba. zkuste to prosím znovu	606
nastavenia súkromia	4310
nastavenie súkromia	4310
nastavení	511
nastavení cookies	511
nastavení ochrany soukromí	585
nastavení soukromí	585
nastavi bez isključivanja	4220
nastavi s google računom	4224
nastavi čitanje	4206
nastavi čitati	4206
nastavit jako preferovaný zdroj	621
nastavit upozornění	592
nastavite čitanje	4206
nastavite čitati	4206
nastavitve piškotkov	4370
nastaviť ako preferovaný zdroj	4339
nastaviť upozornenia	4316
następna strona	3589
następne wideo	3652
następne zdjęcie	3671
następny	3589
następny artykuł	3586
następny film	3652
nasza księgarnia	3570
natisni članek	4358
naudojate reklamos blokavimą	3126
naudojimo taisyklės	3097
naudojimosi taisyklės	3120
naujausi viršuje	3136
naujausios žinios	3081
naujienlaiškis	3104
nav komentāru	3203
načteno umělým hlasem	588
načtěte qr kód	590
načíst další	521
načíst další články	609
načíst mapu	514
načíst obsah	585
načíst příspěvek	585
načíst stránku znovu	598
načíst video	585
načíst více	609
načítava sa prehrávač	4313
načítava sa video	4313
načítať obsah	4310
načítať príspevok	4310
načítať viac	4329
načítať video	4310
načítať ďalšie	4329
načítám přehrávač	588
načítání videa	588
našli jste chybu	517
našli jste chybu v článku	613
našli jste v článku chybu	517
našli ste chybu	4332
našli ste chybu v článku	4332
našli ste v článku chybu	4332
naživo	4314
ne děkuji	490
ne ratez rien de l'actualité	2096
ne, ačiū	3125
ne, děkuji	490	593
ne, děkuju	593
nederīga e-pasta adrese	3198
nejdiskutovanější	519
nejlepší	620
nejlepší nabídka	603
nejnovější	519	620
nejnovější zprávy	519
nejnovější články	519
nejoblíbenější	603	620
nejstarší	620
nejvýhodnější	603
nejčtenější	519
nejčtenější články	519
nejčtenější články dne	519
nekaj je šlo narobe. poskusite pozneje	4424
nekaj je šlo narobe. poskusite znova	4424
nem kérem	2479
nem kötelező	2492
nem küldünk spamet	2491
nem, köszönöm	2385	2479
nemam mišljenje	4209
nemate račun	4224
nemaš račun	4224
nemám názor	579	4305
nemám účet	602
nemáte predplatné	4323
nemáte předplatné	602
nemáte účet	602
nenhum comentário	3733
neplatná e-mailová adresa	606
neplatný e-mail	606
nepovinné	607	4327
neskôr	4317
neteisingas el. pašto adresas	3131
neueste beiträge	831
neveljaven e-poštni naslov	4424
nešto je pošlo naopako. pokušajte ponovo	4227
nešto je pošlo po zlu. pokušajte ponovno	4227
nešto je pošlo po zlu. pokušajte ponovo	4227
nghe bài báo	5021
nghe bài viết	4996	5021
nghe nội dung bài viết	5021
nghe đọc bài	4996	5021
nhà tài trợ	5050
nhấn để bật tiếng	5055
nhận thông báo	5028
nhập bình luận	5052
nhập bình luận của bạn	5052
nhập email của bạn	5058
nhập số tiền	5056
nhập địa chỉ email	5058
nhập địa chỉ email của bạn	5058
nhắc tôi sau	4949
nhớ đăng nhập	5035
ni še komentarjev	4434
nie dziękuję	3549
nie dziś	3549
nie możemy pokazać tej treści	3649
nie możemy wyświetlić tej treści	3649
nie można odtworzyć filmu	3652
nie można odtworzyć wideo	3652
nie można wyświetlić tej treści	3649
nie pamiętam hasła	3665
nie pamiętasz hasła	3553
nie udało się załadować filmu	3652
nie ďakujem	4262
nie, dziękuję	3549
nie, ďakujem	4262
nieprawidłowy adres e-mail	3668
niečo sa pokazilo	4327
niečo sa pokazilo, skúste to znova	4326
niečo sa pokazilo. skúste to neskôr	4326
niečo sa pokazilo. skúste to znova	4326
nimate računa	4421
nimetön postilaatikko	1942
nincs fiókja	2488
nincs fiókod	2488
nincs fiókom	2488
nincs hozzászólás	2502
nincs még előfizetésed	2488
nincs még fiókja	2488
nincs véleményem	2461
nincsenek hozzászólások	2502
niste naročnik	4421
no es pot reproduir el vídeo	451
no ho sé	445
no mūsu partneriem	3207
no mūsu veikala	3185
no se ha podido cargar el vídeo	1619
no se ha podido reproducir el vídeo	1578
no se puede reproducir el vídeo	1578
no sé	1572
no te pierdas las últimas noticias	1489
noe gikk galt, prøv igjen	3522
noe gikk galt, prøv igjen senere	3522
noe gikk galt. prøv igjen	3522
noe gikk galt. prøv igjen senere	3522
noget gik galt, prøv igen	752
noget gik galt, prøv igen senere	752
noget gik galt. prøv igen	752
noget gik galt. prøv igen senere	752
nokopēts	3206
només els subscriptors poden comentar	426
només per a subscriptors	466
non seguire più	2773
noraidīt visas	3188
normas de participación	1571
normes de participació	444
norėdami komentuoti, prisijunkite	3085
nos hors-séries	2054
nosūti draugam	3153
nosūtīt atsauksmi	3202
nosūtīt draugam	3153
nosūtīt e-pastā	3153
nosūtīt komentāru	3203
nosūtīt ziņu	3198
noteで書く	2827
notiek video ielāde	3189
notifications activées	2096
notifikácie	4317
notre charte déontologique	2111
notre charte éditoriale	2111
notre sélection	2021
notre sélection d'articles	2073
notícia anterior	472	3824
notícia següent	472
notícias relacionadas	3741
notícias relacionadas que podem lhe interessar	19
notícies destacades	441
notícies relacionades	414
nous protégeons nos sources	2111
nous écrire	2112
nouveau ! suivez vos auteurs préférés	2116
nu ai cont? înregistrează-te	3921
nu aveți cont	3956
nu ești abonat	3956
nu ești încă abonat	3956
nu mai urmări	3968
nu mulțumesc	3868
nu putem afișa acest conținut	3942
nu på google play	738
nu s-a putut încărca videoclipul	3978
nu sunteți abonat	3956
nu știu / nu răspund	3931
nu, mulțumesc	3868	3947
nuestro código ético	1602
numele tău	3959
numele tău de utilizator	3974
nuotrauka # iš #	3142
nur für mitglieder	971
nuskaitykite qr kodą	3123
nuskenuokite qr kodą	3123
nyaste först	4576
nyeste først	3534
nyhetsdøgnet	3440
nyní na google play	590
nyní ne	593
nyomtatás	2396
não foi possível carregar	3845
não foi possível carregar o vídeo	3802
não foi possível reproduzir o vídeo	3802
não perca	3741
não sabe / não responde	3795
não sei	3795
não tem conta	3818
não tem uma conta	3818
não é assinante	3818
não, obrigada	3700
não, obrigado	3700
nächste seite	834
nächster artikel	831
nächstes bild	975
nächstes foto	975
nächstes video	958
näin korjaamme virheet	1942
näin poistat mainoseston	1924
näin poistat mainosten eston	1924
näin suojaamme lähteitämme	1942
näin suojelemme lähteitä	1942
näita # vastust	1702
näita alati	1686
näita galeriid	1699
näita ja nõustu	1686
näita kõiki	1653
näita rohkem	1652
näita sisu	1686
näita tulemusi	1682
näita vastuseid	1702
näita veel	1652
näita vähem	1653	1699
näköislehti	1833
nästa	4487
nästa artikel	4484
nästa bild	4567
nästa sida	4567
nästa video	4549
näytä # kuvaa	1937
näytä # kuvat	1937
näytä # vastausta	1947
näytä aina	1914
näytä alkuperäinen	1861
näytä galleria	1938
näytä ja hyväksy	1914
näytä julkaisu	1849
näytä kaikki	1860
näytä kaikki # kuvaa	1937
näytä kaikki # kuvat	1937
näytä kaikki artikkelit	1938
näytä kaikki kommentit	1947
näytä kaikki kuvaa	1937
näytä kaikki kuvat	1937
näytä kartta	1861
näytä kommentit	1855
näytä kuvaa	1937
näytä kuvagalleria	1938
näytä kuvat	1937
näytä kuvateksti	1938
näytä käännös	1861
näytä lisää	1860
näytä lisää artikkeleita	1938
näytä lisää kommentteja	1947
näytä litterointi	1917
näytä salasana	1932
näytä sisältö	1848
näytä tekstitykset	1917
näytä tiedot	1861
näytä tulokset	91	1861	1902
näytä upotus	1849
näytä vastaukset	1947
näytä vähemmän	1861	1938
något gick fel	4565
något gick fel, försök igen	4564
något gick fel, försök igen senare	4564
något gick fel. försök igen	4564
något gick fel. försök igen senare	4564
næste	676
næste artikel	673
næste billede	755
næste side	755
næste video	736
némítás	2476
némítás feloldása	2475
népszerű	2411
név	2492
névtelen bejelentés	2498
névtelen postaláda	2498
nézze meg galériánkat	2413
nézze meg képeinket	2413
nõustu ja jätka	1686
nõustu ja näita	1686
nõustun	1663
nõustun kõigiga	1663
nøgleord	673
nāc strādāt pie mums	3155
nākamais attēls	3200
nākamais raksts	3200
nākamais video	3189
nākamā bilde	3200
nākamā lapa	3200
nē, paldies	3193
něco se pokazilo	607
něco se pokazilo, zkuste to znovu	606
něco se pokazilo. zkuste to prosím později	606
něco se pokazilo. zkuste to znovu	606
nổi bật	4971
nội dung do ai tạo	5055
nội dung quảng cáo	5008
nội dung tiếp tục bên dưới	5010
nội dung tài trợ	4964
nội dung được tài trợ	5010
nội dung đề xuất	5010
nội quy bình luận	5014
nữ miền bắc	4996
nữ miền nam	4996
""", 'o': """
o dată	3954
o leitor está a carregar	3802
o que achou desta notícia	3767
o seu apoio faz a diferença	3699	3849
o singură dată	3954
o singură donație	3953
o vídeo começará em alguns segundos	3765
obaveštenja	4219
objednať knihu	4308
obligatoriskt fält	4564
obligātie lauki	3198
obligāts lauks	3198
obnovit stránku	598
obnoviť stránku	4319
obnovte stránku	598
obrázek # z #	608
obrázek # ze #	608
obrázok # z #	4328
obrázok # zo #	4328
obsah je chránený autorským zákonom	4333
obsah je chráněn autorským zákonem	614
obsah našich partnerov	4342
obsah našich partnerů	625
obsah není dostupný	585
obsah nie je dostupný	4310
obsah nie je možné zobraziť	4310
obsah sa nedá zobraziť	4310
obsah vytvořený ai	617
obsah článku	609
obserwuj autorkę	3683
obserwujesz już tego autora	3683
ocenite članak	4157
ocenite članek	4358
oceń jakość artykułu	3679
oceń przepis	61
ochrana osobních údajů	511
ochrana osobních údajů a cookies	514
ochrana osobných údajov	4269
ocijenite članak	4157
ocorreu um erro ao carregar o vídeo	3765
ocultar anúncio	3770
ocultar comentários	3794
od najnovších	4337
od najstarších	4337
od naszych partnerów	3687
od našich partnerov	4342
od našich partnerů	625
od naših partnera	4243
od naših partnerjev	4439
od nejnovějších	619
od nejstarších	619
od partnerů	625
odblokuj artykuł	3665
odblokuj dostęp	3665
odblokuj treść	3649
oddaj głos	91	3639
odebírat	499
odebírat newsletter	499
odemknout článek	493
odemknout článek pro přátele	623
odeslat komentář	619
odeslat zprávu	606
odeslat zpětnou vazbu	617
odhlásenie kedykoľvek	4326
odhlásit se	493
odhlásit se můžete kdykoli	606
odhlásit se můžete kdykoliv	606
odhlásiť sa	4251
odhlášení kdykoliv	606
odjaviti se možete bilo kada	4227
odkaz bol skopírovaný	4340
odkaz byl zkopírován	623
odkaz skopírovaný	4258
odkaz zkopírován	503
odkleni članek	4351
odklenite celoten članek	4351
odklenite članek	4421
odmietnuť	4269
odmietnuť všetko	4269
odmítnout	511
odmítnout vše	511
odoberať	4327
odoberať newsletter	4326
odomknúť	4324
odomknúť článok	4323
odomknúť článok pre priateľov	4340
odoslať	91	4327
odoslať komentár	4337
odoslať správu	4326
odoslať spätnú väzbu	4335
odporúča outbrain	4342
odporúčame	4255	4324
odporúčame prečítať	4255
odporúčame tiež	4255
odporúčané outbrain	4342
odporúčané taboola	4342
odporúčané články	4255
odpovedať	4338
odpovědět	517	620
odrzuć	3572
odrzuć wszystkie	3572
odrzuć wszystko	3650
odtwarzacz wideo jest ładowany	3652
odtwórz	3589
odtwórz film	3652
odtwórz wideo	3652
odvolať súhlas	4310
odśwież stronę	3661
odštampaj	4157
odštampaj recept	61
odštampaj članak	4157
oferta dla czytelników	3645
oferta dla prenumeratorów	3645
ofertă pentru abonați	3936
ofertă pentru cititori	3936
oferă acest articol	3970
oferă acest articol cadou	3923
oferă articolul	3970
offert par un abonné	2147
offre abonnés	2086
offre intégrale	2134
offre limitée	2102
offre réservée aux lecteurs	2086
offre spéciale	1973
offre à durée limitée	2101
offrez-nous un café	1964
offrici un caffè	2643
oglasno sporočilo	87	4354
ogłoszenie	3568
ohjelma ei ole enää katsottavissa	1917
ohodnotiť recept	61
ohodnoťte článek	517
ohodnoťte článok	4258
oikaisut ja täsmennykset	1942
okuma süresi # dk	4682
okurlara özel	4741
okurlarimiza özel	4741
okurlarimiza özel indirim	4741
oldal frissítése	2484
oldal újratöltése	2484
oled juba hääletanud	1682
olet jo äänestänyt	1902
oliko artikkeli hyödyllinen	1855
oliko juttu hyödyllinen	1855
oliko tiivistelmä hyödyllinen	1855
oliko tämä hyödyllinen	1945
olvasd be a qr-kódot	2477
olvass korlátlanul	2488
olvassa be a qr-kódot	2477
olvasson hirdetések nélkül	2509
olvasson korlátlanul	2390
olvasson tovább	2390
olvasta már	2411
olvastad már	2411
olvasás az alkalmazásban	2477
olvasói ajánlat	2464
olvidaste tu contraseña	1466
omogoči obvestila	4415
omogući obavijesti	4218
omröstning	92
onayi geri çek	4745
onayi yönet	4745
onayimi geri çek	4745
online reportáž zde	609
opdatér siden	745
oplæst af en robot	648
oplæst af en syntetisk stemme	736
oplæst af kunstig intelligens	676
oplæst af syntetisk stemme	736
opravy a upřesnění	613
opsig når som helst	638
opsig, når du vil	749
opći uvjeti korištenja	4213
ordsøgning	727
orijinali göster	4683
os comentários são exclusivos para assinantes	3839
os leitores também leram	3792
os preços podem variar	3770
osadzona treść	3649
osale küsitluses	1652
osmisměrka	579
osta käyttöoikeus	1943
osta liput tästä	1911
osta täältä	1911
ostatnie artykuły	3586
osveži stran	4418
osveži stranicu	4221
osvežite stran	4418
osvježi stranicu	4221
osvježite stranicu	4221
oszczędzasz #%	3666
ota käyttöön	1923
ota yhteyttä	1855
otevřít	523
otevřít aplikaci	590
otevřít galerii	609
otevřít mapu	523
otevřít v aplikaci	590
otkazati možete bilo kada	4224
otkaži bilo kada	4224
otključaj članak	4147
otključajte ceo članak	4147
otključajte cijeli članak	4147
otključajte članak	4224
otomatik çeviri	4743
otros artículos	1510
oturumu açik tut	4758
otvoriť aplikáciu	4315
otvoriť galériu	4329
otvoriť v aplikácii	4315
otwórz	3590
otwórz aplikację	3654
otwórz galerię	3671
otwórz mapę	3590
otázka dne	576
otázka dňa	4304
outbrain tarafindan önerildi	4718
outras notícias	19	3741
ouvir este conteúdo	3802
ouça esta reportagem	3802
ouça este conteúdo	3720
ovaj sadržaj ne možemo prikazati	4213
ovaj sadržaj nije dostupan	4213
ovaj sadržaj nije moguće prikazati	4213
ovaj video više nije dostupan	4215
ovaj članak je zaključan	4224
oversættelsen er lavet af en maskine	676
oy verdiğiniz için teşekkürler	91	4735
oynatici yükleniyor	4742
oyunuz için teşekkürler	4735
""", 'p': """
padidinti nuotrauką	3133
padovanokite straipsnį	3084
padovanokite straipsnį draugui	3084
padovanoti straipsnį	3138
page précédente	2025
pagina următoare	3890
pague um café	3701
paiement sécurisé	1971
paketi seç	4758
paketleri gör	4787
pakollinen kenttä	1935
paldies par jūsu balsi	3183
paldies par pieteikšanos	3172
paldies par ziņu	3198
palielināt	3190
palielināt attēlu	3200
palun jää viisakaks	1651
palun lülita reklaamiblokeerija välja	1693
pamanīji kļūdu	3154
pamanījāt kļūdu	3154
pamiršau slaptažodį	3129
pamiršote slaptažodį	3129
par šo tēmu	3150
paramètres de confidentialité	2092
paramètres des cookies	2010
paramétrer	2010
paramétrer les cookies	2010
paramétrer mes choix	2013
parandused ja täpsustused	1700
parašyk komentarą	3085
parašykite komentarą	3085
partajează	3879
partenerii noștri	3888
participez à la conversation	2059
participă la sondaj	3930
partilhar esta página	3860
partnereink ajánlata	2509
partnereinktől	2509
partnerių turinys	3088
partnerski sadržaj	4153
partnerski članek	4439
partnerský obsah	625
pas encore abonné	2101
pasidalinkite šiuo straipsniu	3084
pasirinkite planą	3129
pasirinkite prenumeratą	3129
pasirinkite sumą	3127
pasirinkti prenumeratą	3129
pasitikrinkite žinias	3086
pasiūlymas skaitytojams	3117
paslēpt reklāmu	3207
passer la publicité	2008
passer à la recette	61
passwort zurücksetzen	970
pastebėjote klaidą	3085
pasziánsz	2461
pasūtīt grāmatu	3185
pateikti atsiliepimą	3135
patikrinkite savo el. paštą	3131
patreonで支援する	2910
patvirtinkite savo el. paštą	3131
pausar vídeo	1578
pauză video	3938
pavaišinkite mus kava	3127
paylaş	4667
paylaşin	4667
paypal ile öde	4787
pašreizējais laiks #	3189
pažiūrėkite vaizdo įrašą	3086
pe aceeași temă	3924
pelaa peliä	1902
pelaa tästä	1902
pentru a citi în continuare	3921
per saperne di più	2730
per visą ekraną	3121
per überweisung spenden	967
pergunte à nossa ia	3767
permite întotdeauna	3942
permitir anúncios	3812
permitir conteúdo externo	3731
personvernerklæring	3504
personvernerklæring og informasjonskapsler	3431
perspausdinti draudžiama	3141
peut-être plus tard	1963
pełny ekran	3652
photo précédente	2137
phát	4994
phát hiện lỗi	5014
phát lại	5022
phát video	5021
phóng to ảnh	5041
phối hợp với	5050
phổ biến nhất	5036
phụ đề	5022
piedalies aptaujā	3155
piedāvājums lasītājiem	3185
piekrist un rādīt	3187
piekrist un turpināt	3187
piekrist visām	3165
piekrītu	3165
piekrītu visām	3188
piesakies vebināram	3155
piesakoties tu piekrīti lietošanas noteikumiem	3172
pieslēdzies vai izveido kontu	3148
pieslēdzies, lai komentētu	3154
pieslēgties	3148
pieslēgties ar facebook	3196
pieslēgties ar google	3196
pievieno savu komentāru	3154
pievienot komentāru	3148
pievienot kā vēlamo avotu	3204
pievienot manām tēmām	3204
pieņemt un turpināt	3187
pieņemt visas	3188
pieņemt visas sīkdatnes	3187
pilnekrāna režīms	3189
pilnekrāns	3189
pirkt biļetes	3185
pirkt biļeti	3185
pirkt grāmatu	3185
pirkti bilietą	3117
pirkti knygą	3117
pirkti licenciją	3141
pirmais mēnesis par # €	3148
pirmas mėnuo tik # €	3079
più lette	2681
più letti	2681
più popolare	2761
più recenti	2737
più tardi	2642
più vecchi	2737
più votati	2737
piši autoru	4230
piši avtorju	4427
pišite autoru	4230
pišite avtorju	4427
pišite nam u redakciju	4233
pišite nam v uredništvo	4430
pišite redakciji	4233
pišite uredništvu	4430
piškotki	4370
placená inzerce	87	507
placená spolupráce	625
placený obsah	625
places limitées, réservez vite	2054
plan seç	4758
plani seç	4758
planini seç	4758
platba ročne	4324
platba ročně	603
platená inzercia	87	4254
platená spolupráca	4342
platený obsah	4342
player de áudio	3845
player se učitava	4215
plaćena saradnja	4243
plaćena suradnja	4243
plaćeni oglas	87	4153
plaćeni sadržaj	4153
plačajte nam kavo	4419
plačana objava	87	4354
plačana vsebina	4439
plačano sodelovanje	4439
plačiau skaitykite čia	3086
plein écran	2025
plus d'actualités	2021
plus d'articles du même auteur	2107
plus de détails	2026
plus récents	2081
plătește cu paypal	3980
poate mai târziu	3868
początek bloku reklamowego	3571
podaj prawidłowy adres e-mail	3668
podari članek	4358
podarite ta članek	4358
podaruj artykuł	3553
podaruj dostęp	3685
podaruj ten artykuł	3564
podcast anhören	876
pode ler também	3792
podeli članak	4157
podešavanja privatnosti	4213
podijeli članak	4157
podmienky používania	4269
podmínky použití	511
podmínky užití	511
podobne artykuły	3586
podobné články	519	4255
podporiť	4250
podporte nezávislú žurnalistiku	4250
podporte nás	4250
podporte nás cez darujme	4320
podporte nás cez paypal	4320
podporte nás na patreone	4320
podpořit	491
podpořit přes darujme	599
podpořte naši práci	491
podpořte nás	491
podpořte nás na patreonu	599
podpořte nás přes paypal	599
podpořte redakci	491
podrobné nastavenia	4310
podrobné nastavení	585
podrži	4146
podrži nas	4146
podržite nas	4146
podržite naš rad	4146
podržite nezavisno novinarstvo	4146
podziel się	3564
podziel się na facebooku	3564
pogledajte još	19
poista mainonnanesto käytöstä	1927
poistin mainonneston käytöstä	1927
poistin sen käytöstä	1928
pokaż # odpowiedzi	3681
pokaż # zdjęcia	3670
pokaż # zdjęć	3670
pokaż galerię	3671
pokaż hasło	3665
pokaż i zaakceptuj	3649
pokaż komentarze	3580
pokaż mniej	3589
pokaż napisy	3652
pokaż odpowiedzi	3681
pokaż oryginał	3590
pokaż podpis	3671
pokaż szczegóły	3573
pokaż transkrypcję	3652
pokaż treść	3572
pokaż tłumaczenie	3590
pokaż więcej	3589
pokaż wszystkie	3589
pokaż wszystkie # zdjęcia	3670
pokaż wszystkie # zdjęć	3670
pokaż wszystkie zdjęcia	3670
pokaż wszystkie zdjęć	3670
pokaż wszystko	3590
pokaż wyniki	91	3639
pokaż zdjęcia	3670
pokaż zdjęć	3670
pokaži geslo	4421
pokaži rezultate	91
pokaži vsebino	4370
pokloni članak	4157
poklonite ovaj članak	4157
pokračovat bez podpory	490
pokračovat bez vypnutí	596
pokračovat přes apple	602
pokračovat přes facebook	602
pokračovat přes google	602
pokračovat s apple	602
pokračovat s google	602
pokračovať bez podpory	4262
pokračovať bez vypnutia	4318
pokračovať cez apple	4323
pokračovať cez facebook	4323
pokračovať cez google	4323
pokračovať s google	4323
pokušajte kasnije	4227
pokušajte ponovno	4227
pokušajte ponovno kasnije	4227
pokušajte ponovo	4227
pole obowiązkowe	3668
polecamy również	3586
polecamy także	3586
polecamy też	3586
polecane artykuły	3586
politica de confidențialitate	3885	3886	3899
politica de corecții	3964
politica editorială	3899	3964
politică de confidențialitate	3885
politika kolačića	4213
politika piškotkov	4409
politique de confidentialité	2010
politique de protection des données	2127
polityka prywatności	3572
polityka prywatności i cookies	3574
polityka sprostowań	3675
política de cookies	1500	3728
política de correcciones	1602
política de correccions	474
política de correções	3827
política de galetes	423
política de privacidad	1500
política de privacidade	3728	3750
política de privacitat	423
política de protección de datos	1618
política de proteção de dados	3844
pomanjšaj pisavo	4437
pomôže každé euro	4320
pomůže každá koruna	599
ponovno učitaj stranicu	4221
ponuda za čitaoce	4211
ponuda za čitatelje	4211
ponuka pre čitateľov	4308
poprzedni artykuł	3586
poprzednie zdjęcie	3671
populární	519
populära artiklar	4484
populärast	4562	4577
populärt	4484
populære	765	3535
populære artikler	673
populære saker	3440
populært	673	3440
populārākie	3150
popüler	4676
popüler haberler	4676
popüler konular	4676
por mês	3816
por qué estás viendo esto	1466
por qué? cuéntanos	1613
portes grátis	3836
poslat jako dárek	623
poslat přes whatsapp	623
poslat příteli	623
poslat tip anonymně	613
poslat zprávu	606
poslať	4327
poslať ako darček	4340
poslať cez whatsapp	4340
poslať e-mailom	4258
poslať mailom	4340
poslať priateľovi	4340
poslať správu	4326
poslať tip	4332
poslať tip anonymne	4332
poslušaj vest	4157
poslušaj članak	4157
poslušaj članek	4358
poslušajte tekst	4215
poslušajte članek	4358
posnetek ni več na voljo	4412
posnetek v vaši državi ni na voljo	4412
posnetka ni mogoče predvajati	4412
postanite naročnik	4350
postanite član	4146	4350
postavke kolačića	4170
postaw kawę	3550
postaw nam kawę	3550
poszt betöltése	2467
posłuchaj	3564
poukážte nám # % z dane	4320
pour continuer à lire	2068
pourquoi voyez-vous cette publicité	2055
pouze nezbytné	585
pouze pro předplatitele	493
používate adblock	4318
používate blokovanie reklám	4318
používate blokovač reklám	4318
používateľské meno	4324
používáte adblock	596
používáte blokování reklam	596
používáte blokátor reklam	596
povezani sadržaj	4154
povezani članci	4154
povezani članki	4355
povećaj	4216
povećaj fotografiju	4230
povećaj sliku	4230
povećaj slova	4241
povećaj tekst	4241
povečaj	4413
povečaj besedilo	4437
povečaj fotografijo	4427
povečaj pisavo	4437
povečaj sliko	4427
povinná pole	606
povinné	607	4327
povinné pole	606
povinné polia	4326
povinné údaje	606
povolit a pokračovat	514
povolit upozornění	592
povolit vždy	514
povoliť	4317
povoliť notifikácie	4316
povoliť obsah	4310
povoliť raz	4310
povoliť reklamu	4319
povoliť reklamy	4319
povoliť upozornenia	4316
powiązane	3586
powiązane artykuły	3586
powiązane tematy	3586
powiększ	3589
powiększ tekst	3685
powiększ zdjęcie	3589
powrót do góry	3589
powrót do strony głównej	3671
powrót na górę	3671
pozastaviť	4314
později	490	595
pozostała część artykułu pod materiałem wideo	3568
pozostały czas	3653
pozostały czas #	3652
pozostały czas -#	3652
pozrieť # fotiek	4328
pozrieť # fotky	4328
pozrieť # fotografie	4328
pozrieť # fotografií	4328
pozrieť fotiek	4328
pozrieť fotky	4328
pozrieť fotografie	4328
pozrieť fotografií	4328
pozrieť galériu	4329
pozrieť všetky # fotiek	4328
pozrieť všetky # fotky	4328
pozrieť všetky # fotografie	4328
pozrieť všetky # fotografií	4328
pozrieť všetky fotiek	4328
pozrieť všetky fotky	4328
pozrieť všetky fotografie	4328
pozrieť všetky fotografií	4328
pozrieť všetkých # fotiek	4328
pozrieť všetkých # fotky	4328
pozrieť všetkých # fotografie	4328
pozrieť všetkých # fotografií	4328
pozrieť všetkých fotiek	4328
pozrieť všetkých fotky	4328
pozrieť všetkých fotografie	4328
pozrieť všetkých fotografií	4328
pozvite nás na kávu	4320
pozvěte nás na kafe	599
pozvěte nás na kávu	599
počastite nas kavom	4222
pořídit předplatné	602
pošalji	91	4228
pošalji e-mailom	4157
pošalji komentar	4157
pošalji mejlom	4157
pošalji poruku	4227
pošalji povratnu informaciju	4236
pošalji prijatelju	4157
pošalji vest	4233
pošalji vijest	4233
pošalji članak e-mailom	4157
pošaljite dojavu	4233
pošaljite komentar	4157
pošaljite vest	4233
pošlete tip redakci	613
pošlite tip redakcii	4332
pošlji	4425
pošlji komentar	4434
pošlji po e-pošti	4358
pošlji povratno informacijo	4433
pošlji prijatelju	4358
pošlji sporočilo	4424
pošlji članek po e-pošti	4358
pošljite nam namig	4430
pošljite namig	4430
poštanski broj	4228
poštna številka	4425
poštovné zdarma	583
pr članek	4354
pradėti testą	3115
praneškite apie klaidą	3085
pranešti anonimiškai	3134
pranešti apie klaidą	3085
pranešti apie komentarą	3136
pratite uživo	4230
pravidelný dar	599
pravidelný príspevok	4320
pravidelně měsíčně	599
pravidlá diskusie	4258
pravidlá opráv	4332
prawa autorskie zastrzeżone	3676
prašome išjungti reklamos blokavimą	3126
pre komentovanie sa prihláste	4337
pre predplatiteľov	4251
preberi cel članek	4427
preberi celoten članek	4427
preberi več	4427
preberite celoten članek	4427
preberite še	4355
precisamos de você	3699
predchádzajúca fotografia	4329
predchádzajúca snímka	4329
predchádzajúca strana	4329
predchádzajúci článok	4329
predplatiť	4250
predplatné môžete kedykoľvek zrušiť	4323
predplaťte si	4250
preferințe cookie	3942
preferințe de confidențialitate	3977
preferències de galetes	455
preferências de cookies	3806
preferências de privacidade	3844
prehrať	4314
prehrať video	4313
prehrávač sa načítava	4313
prejsť do diskusie	4337
prejsť do galérie	4329
prejsť na darovanie	4320
prejsť na kvíz	4304
prejsť na obsah	4329
prejsť na online	4329
prejsť na platbu	4320
prejsť na ponuku	4308
prejsť na recept	61
prejšnja fotografija	4427
prejšnja slika	4427
prejšnja stran	4427
prejšnji članek	4427
prekličete lahko kadarkoli	4421
prekliči soglasje	4409
preložené automaticky	4335
preložené pomocou ai	4335
prenošenje zabranjeno	4234
prenumerantförmån	4542
prenumerantförmåner	4542
prenumerata nuo # euro per mėnesį	3079
prenumerata nuo # €	3079
prenumerera på vårt nyhetsbrev	4459
prenumeruodami sutinkate su taisyklėmis	3104
prenumeruokite naujienlaiškį	3104
prenumeruoti naujienlaiškį	3131
preostali čas	4413
preostali čas #	4412
preostali čas -#	4412
preporučeno	4154
preporučuje outbrain	4243
preporučuje taboola	4243
preporučujemo	4154	4225
preporučujemo da pročitate	4154
preporučujemo i	4154
presentear matéria	3834
preskoči na sadržaj	4230
preskoči na vsebino	4427
preskočiť na obsah	4329
prestať sledovať	4339
prethodni članak	4230
pretlač zakázaná	4333
prevedeno uz pomoć ai	4236
preverite e-pošto	4424
prečo vidím túto reklamu	4342
prečítajte si	4255
prečítajte si aj	4255
prečítať neskôr	4340
prečítať prepis	4313
prețurile pot varia	3907
pridať ako preferovaný zdroj	4339
pridať do košíka	4308
pridať do mojich tém	4339
pridať komentár	4258
pridať medzi preferované zdroje	4339
pridruži se razpravi	4434
pridružite se razpravi	4434
pridėti kaip pageidaujamą šaltinį	3137
pridėti komentarą	3136
pridėti prie mano temų	3137
pridėti prie pageidaujamų šaltinių	3137
prihlásiť	4251
prihlásiť cez facebook	4323
prihlásiť cez google	4323
prihlásiť na odber	4326
prihlásiť sa	4251
prihlásiť sa cez apple	4323
prihlásiť sa cez facebook	4323
prihlásiť sa cez google	4323
prihlásiť sa do diskusie	4337
prihlásiť sa na odber	4326
prihláste sa a komentujte	4337
prihvati i prikaži	4213
prihvati sve kolačiće	4213
prihvaćam	4170
prihvaćam i nastavljam	4213
prihvaćam sve	4170
prijava putem google računa	4224
prijavi grešku	4157
prijavi pogrešku	4233
prijavi se s google računom	4224
prijavite grešku	4233
prijavite pogrešku	4233
prijať	4269
prijať a pokračovať	4310
prijať a zobraziť	4310
prijať všetko	4269
prijať všetky	4311
prijať všetky cookies	4310
prikaži # odgovora	4237
prikaži # odgovore	4434
prikaži galerijo	4427
prikaži galeriju	4230
prikaži geslo	4421
prikaži i prihvati	4213
prikaži in sprejmi	4409
prikaži komentare	4237
prikaži komentarje	4434
prikaži lozinku	4224
prikaži manj	4356
prikaži manje	4155
prikaži odgovore	4237	4434
prikaži podnapise	4412
prikaži prepis	4412
prikaži rezultate	91	4208	4404
prikaži sadržaj	4170
prikaži sve	4155
prikaži titlove	4215
prikaži transkript	4215
prikaži več	4356
prikaži više	4155
prikaži vse	4356
prikaži vsebino	4409
prima lună gratuită	3921
prima pagină	3891
primetili ste grešku	4233
primește alerte despre acest subiect	3915
primijetili ste grešku	4233
printează	3879
printează rețeta	61
pripomenúť neskôr	4262
priporoča outbrain	4439
priporoča taboola	4439
priporočamo	4355	4422
priporočamo tudi	4355
priporočamo v branje	4355
priporočeno	4355
prisijunkite arba susikurkite paskyrą	3079
prisijunkite prie mūsų komandos	3086
prisijunkite, kad galėtumėte komentuoti	3085
prispieť	4250
prispieť jednorazovo	4320
prispieť mesačne	4320
privatsphäre verwalten	955
privatsphäre-einstellungen	819
privātuma iestatījumi	3187
privātuma politika	3165
prišlo je do napake. poskusite pozneje	4424
prišlo je do napake. poskusite znova	4424
pro komentování se přihlaste	619
pro předplatitele	493
pro předplatitele výhodněji	582
prochaine vidéo	2128
profită de ofertă	3984
programmet är inte längre tillgängligt	4549
prohibida su reproducción total o parcial	1632
prohlédnout # fotek	608
prohlédnout # fotky	608
prohlédnout # fotografie	608
prohlédnout # fotografií	608
prohlédnout fotek	608
prohlédnout fotky	608
prohlédnout fotografie	608
prohlédnout fotografií	608
prohlédnout galerii	609
prohlédnout všech # fotek	608
prohlédnout všech # fotky	608
prohlédnout všech # fotografie	608
prohlédnout všech # fotografií	608
prohlédnout všech fotek	608
prohlédnout všech fotky	608
prohlédnout všech fotografie	608
prohlédnout všech fotografií	608
prohlédnout všechny # fotek	608
prohlédnout všechny # fotky	608
prohlédnout všechny # fotografie	608
prohlédnout všechny # fotografií	608
prohlédnout všechny fotek	608
prohlédnout všechny fotky	608
prohlédnout všechny fotografie	608
prohlédnout všechny fotografií	608
proibida a reprodução total ou parcial	3856
promijeni veličinu teksta	4241
promo sadržaj	4243
promocijsko sporočilo	4354
promotivni sadržaj	4153
promotivni članak	4153
promóció	2399
proovi # päeva tasuta	1645
proposé par	2120
prosimy o wyłączenie adblocka	3657
proč vidím tuto reklamu	625
pročitaj ceo članak	4230
pročitaj cijeli članak	4230
pročitaj kasnije	4241
pročitaj transkript	4215
pročitajte ceo tekst	4230
pročitajte cijeli članak	4230
pročitajte i	4154
pročitajte još	4154
prywatność	3572
prywatność i cookies	3574
przeczytaj całość	3671
przeczytaj cały artykuł	3671
przeczytaj również	3586
przeczytaj także	3586
przeczytaj też	3586
przeczytaj transkrypcję	3652
przejdź bez wsparcia	3549
przejdź do galerii	3671
przejdź do głównej treści	3671
przejdź do księgarni	3569
przejdź do oferty	3645
przejdź do przepisu	61
przejdź do płatności	3662
przejdź do quizu	3639
przejdź do serwisu	3572
przejdź do sklepu	3645
przejdź do strony darowizn	3662
przejdź do treści	3589
przejdź do ustawień prywatności	3572
przejdź do wpłaty	3662
przejdź na stronę główną	3671
przekaż # % podatku	3662
przekaż #%	3662
przekaż opinię	3679
przestań obserwować	3683
przetłumaczono automatycznie	3679
przetłumaczono przez ai	3679
przeładuj stronę	3661
prześlij	3669
prześlij opinię	3679
prześlij zdjęcia	3675
przypomnij mi później	3549
przypomnij później	3656
právě se děje	519
präsentiert von	814
précédent	2025
préférences cookies	2010
préférences de confidentialité	2127
prélèvement	1972
prémium	2390
prénom	2104
présenté par	2120
próbáld újra később	2491
próbálja ki # forintért	2390
próbálja újra	2491
próbálja újra később	2491
próxima	3746
próxima foto	3853
próxima imagem	3853
próxima notícia	3824
próxima página	3746
próximo artigo	3741
próximo vídeo	1619	3845
prøv # dager gratis	3405
prøv gratis	638	3405
prøv igen senere	752
prøv igjen senere	3522
prøv nu	638
prøv nå	3405
prędkość	3653
prędkość odtwarzania	3652
prを含みます	2873
pr記事	2895
psč	607	4327
pubblicità	2669
publi-rédactionnel	2008
publicitatea continuă	3984
publicité	2008
publicité - la suite ci-dessous	2008
publicités	2008
publică	3931
publică comentariul	3930
pular anúncio	3845
pular para o conteúdo	3746
pular para o conteúdo principal	3744
puslapis # iš #	3142
página siguiente	1516
páči sa mi to	4338
päeva küsimus	1682
päivitä sivu	1928
päivitä suostumus	1849
päivän kysymys	91	1902
päivän peli	1908
päivän ristikko	1902
pääuutiset	1858
påkrevd	3523
påkrævet	753
påmind mig senere	634
påminn mig senare	4447
później	3549	3656
pārbaudi savas zināšanas	3155
pārbaudiet savu e-pastu	3198
pāriet uz recepti	61
pāriet uz saturu	3200
pārpublicējot atsauce obligāta	3158
pārpublicēšana aizliegta	3208
pārtraukt sekot	3204
pārvaldīt paziņojumus	3192
pārvaldīt piekrišanu	3187
pērc abonementu	3148
płatna współpraca	3687
płatne miesięcznie	3666
płatne rocznie	3666
płatność miesięczna	3666
płatność roczna	3666
předchozí	521
předchozí foto	609
předchozí fotografie	609
předchozí snímek	609
předchozí strana	609
předchozí článek	519
předmět	607
předplatit	493
předplatné	493
předplaťte si	602
přehrát	521
přehrát video	588
přehrávač se načítá	588
přehrávač videa se načítá	588
přejít do diskuse	619
přejít do e-shopu	509
přejít do galerie	609
přejít do speciálu	609
přejít k obsahu	521
přejít k platbě	599
přejít k receptu	61
přejít na kvíz	576
přejít na nabídku	582
přejít na obsah	521
přejít na online reportáž	609
přejít na recept	61
přejít na stránku darů	599
přeloženo automaticky	617
přeloženo pomocí ai	617
přepis	589
přeskočit na obsah	609
přestat sledovat	621
přetisk zakázán	614
přečtěte si	519
přečtěte si také	519
přečíst později	623
přečíst přepis	588
přidat do košíku	582
přidat do mých témat	621
přidat jako preferovaný zdroj	621
přidat komentář	517
přidat mezi preferované zdroje	621
přidejte názor	517
přidejte si nás mezi preferované zdroje	621
přihlaste se a komentujte	619
přihlásit	493
přihlásit k odběru	499
přihlásit přes facebook	602
přihlásit přes google	602
přihlásit přes seznam	602
přihlásit se	493
přihlásit se do diskuse	619
přihlásit se k odběru	606
přihlásit se přes apple	602
přihlásit se přes facebook	602
přihlásit se přes google	602
přihlásit se přes seznam	602
přihlášení	493
přijmout	511
přijmout a pokračovat	585
přijmout a zobrazit	585
přijmout vše	511
přijmout všechny	586
přijmout všechny cookies	585
připomenout později	490
přispějte	491
přispět	491
přispět jednorázově	599
přispět měsíčně	599
příjmení	607
""", 'q': """
qq好友	5138
qq空间	5138
qr कोड स्कैन करें	2355
qr কোড স্ক্যান করুন	383
qr 코드를 스캔하세요	3033
qrコードからダウンロード	2903
qrコードを読み取ってください	2903
qr코드로 다운로드	3033
qr코드를 스캔하세요	3033
qu'avez-vous pensé de cet article	2051
qual o seu nível de satisfação com esta notícia	3767
qualcosa è andato storto	2763
quan tâm nhất	5015
quay lại	4975
quay lại đầu trang	5059
quellen und weiterführende links	831
queremos conocer tu opinión	1554
queremos saber a sua opinião	3780
questa email è già registrata	2792
questa pagina ti è stata utile	2736
questo articolo ti è stato utile	2736
questo articolo è bloccato	2760
questo campo è obbligatorio	2762
questo riassunto ti è stato utile	2704
questo video non è disponibile	2744
questo video non è più disponibile	2744
quieres añadir otro usuario a tu suscripción	1466
quitter le plein écran	2088
quizi çöz	4738
quizás más tarde	1460
quizás te interese	1510
quy định bình luận	5014
quyên góp	4950
quyên góp ngay	4950
qué opinas	1505
qué te ha parecido esta noticia	1554
quét mã qr	5027
quét mã qr để tải	5027
quét mã qr để tải ứng dụng	5027
quên mật khẩu	4953
quản lý cookie	5025
quản lý lựa chọn	5054
quản lý sự đồng ý	5025
quản lý tùy chọn	5054
quảng cáo	4964
quảng cáo - bài viết tiếp tục bên dưới	5008
""", 'r': """
r$ # por mês durante # meses	3789
radote klaidą	3085
radote klaidą tekste	3085
radās kļūda. mēģiniet vēlāk	3198
radīts ar mākslīgo intelektu	3202
rafraîchir la page	2097
raksti komentāru	3154
raksts ir aizsargāts ar autortiesībām	3208
raksts ir slēgts	3196
raksts tiek papildināts	3155
raksts turpinās pēc reklāmas	3157
rakstu lasa mākslīgais intelekts	3189
rakstīt autoram	3200
rakstīt komentāru	3154
raktažodžiai	3122
rao vặt	4964
raportează	3931
raportează comentariul	3974
raportează o eroare	3904
raportează o greșeală	3964
raportoi virheestä	1942
rapportér	765
rapportér annonce	769
rapportér fejl	665
razvrščanje	4435
rašykite redakcijai	3134
rašyti autoriui	3133
rašyti komentarą	3079
reagovať	4338
recargar la página	1588
recargar página	1588
recarrega la pàgina	461
recarregar a página	3812
recarregar página	3812
receber notificações	3782
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2061
recevez une alerte à chaque article de l'auteur	2061
reclamă	3882
recomandarea redacției	3924
recomandări	3888
recomandări by taboola	3910
recomandări taboola	3910
recomandările editorilor	3924
recomandările partenerilor	3910
recomandările redacției	3888
recomendado para você	3741
recommandé	2021
recommandé pour vous	2021
recommandés	2021
recordar más tarde	1460
recuérdamelo más tarde	1460
recíbela	1479
recíbela gratis	1479
recíbelo	1479
redacția	3899
redare automată	3939
redirecționează # la sută	3953
redirecționează #%	3869
redă video	3938
redă videoclipul	3938
refuză toate	3901
refuză tot	3943
regala este artículo	1608
regalar artículo	1466
regalar este artículo	1608
registrovať sa	4251
registruokitės nemokamai	3079
registruokitės į seminarą	3086
registrácia	4251
regisztráció	2390
regisztrálok	2390
regler för kommentarer	4576
regler og vilkår gjelder	3428
regras de comentários	3794
regras dos comentários	3794
regístrate	1466
rekisteröidy	1833
rekisteröidy maksutta ja lue	1833
reklaami lõpp	1706
reklam içeriğidir	4741
reklama się skończyła	3687
reklami geç	4669
reklám	2399
reklám vége	2509
reklámblokkolót használ	2482
reklámblokkolót használsz	2482
reklāma	3148
reklāmas beigas	3207
reklāmas raksts	3157
reklāmraksts	87	3157
relacja na żywo	3671
relaterade ämnen	4484
rendeld meg a könyvet	2464
rendelje meg a könyvet	2464
rendezés	2503
rendszeres támogatás	2486
renovar suscripción	1624
reportar comentário	3839
reportar erro nesta página	3767
reproducció automàtica	452
reproducción automática	1579
reproducción prohibida	1632
reproducir vídeo	1578
reproduction réservée	2142
reproductor de vídeo	1619
reproduzir vídeo	3802
reproduzir áudio	3802
reprodução automática	3803
reprodução proibida	3856
reserve já	3859
resmi büyüt	4764
responda à enquete	3794
rester connecté	2101
restez informé	1983
restez informés	1983
resultado da votação	3839
resultados de la votación	1572
resumen automático	1540
resumo da notícia	3767
resumé lavet af ai	762
retour à l'accueil	2107
retour à la liste	2107
retour à la page d'accueil	2023
retrage consimțământul	3942
rettelser og præciseringer	759
revenir à l'accueil	2107
revoir la vidéo	2128
rezerviši mesto	4211
rezervovať miesto	4308
rezervujte si místo	582
rezervuoti vietą	3117
rezervă un loc	3908
rezervă-ți locul	3908	3936
rezervēt vietu	3185
rezolvă testul	3933
reîmprospătează pagina	3950
reîncarcă pagina	3950
reînnoiește abonamentul	3980
reģistrējies bez maksas	3148
reģistrēties	3148
reši križanko	4404
reši kviz	4208	4404
reši ukrštenicu	4208
režim celej obrazovky	4313
režim celé obrazovky	588
ricordamelo più tardi	2642
riješi križaljku	4208
riješi kviz	4208
riproduzione riservata ©	2798
rizami geri çek	4673
rodyti galeriją	3133
rodyti mažiau	3087	3133
rodyti turinį	3119
rodyti viską	3087
rozumím	523
rozwiąż krzyżówkę	3639
rozwiń	3573	3589
rozwiń wszystko	3590
ročne	4324
ročná platba	4324
ročné predplatné	4324
roční platba	603
roční předplatné	603
ročně	603
rychlost přehrávání	588
ryhdy kannatusjäseneksi	1929
rätta	4478
rätta oss	4478
rättelse	4478
rättelsepolicy	4571
rättelser och förtydliganden	4571
règles de commentaires	2080
règles des commentaires	2080
réactions	2015
réagir	2000	2015
réagir à cet article	2015
réagissez	2015
réagissez à cet article	2015
réductions et codes promo	2146
réduire la police	2072
réduire la taille de la police	2072
réduire la taille du texte	2072
réduire le texte	2118
répondez au quiz	2083
répondez au sondage	2080
répondre	2015
réseaux sociaux	2001
réserver mes places	2086
réservez vos places	2086
réservé aux inscrits	1973
résiliable à tout moment	2068
résultats	92
résultats du sondage	2059
résumé de l'article	2051
résumé de l'article en # points	2051
résumé en # secondes	2051
résumé ia	2115
résumé par l'ia	2115
részletek	2415
rétablir le son	2088
rösta	91	4539
rösta här	4487
rösta i omröstningen	4487
rösta nu	91	4535
rút lại sự đồng ý	5025
rückmeldung geben	982
rýchlosť	4314
rýchlosť prehrávania	4313
rādīt # atbildes	3203
rādīt atbildes	3203
rādīt galeriju	3200
rādīt mazāk	3156	3200
rādīt rezultātus	3183
rādīt saturu	3187
rādīt un piekrist	3187
rādīt vairāk	3155
rādīt visu	3156
rămâi conectat	3956
răspunde	3887
rėmimas	3088
rėmėjo turinys	3140
""", 's': """
s'abonner à ce dossier	2139
s'abonner à ce sujet	2139
s'abonner à ce thème	2139
s'abonner à cet auteur	2139
s'abonner à partir de #€	1973
s'està carregant el reproductor	451
s'està carregant el vídeo	451
s'ha produït un error	468
s'inscrire à la newsletter	1983
s-ar putea să-ți placă	3888
saada anonüümne vihje	1700
saada sõbrale	1650
saada sõnum	1697
saada vihje anonüümselt	1700
saber más	1516
sadarbības raksts	3157
sadece abonelere özel	4758
sadržaj je blokiran	4213
sadržaj je zaključan	4147
sadržaj je zaštićen autorskim pravom	4234
sadržaj nije dostupan	4213
sadržaj nije moguće prikazati	4213
sadržaj partnera	4243
saglabāt	3153
saglabāt iestatījumus	3187
saglabāt izvēli	3187
saglabāt rakstu	3153
saglabāt vēlākam	3205
sair do ecrã inteiro	3802
saistītie raksti	3150
saistītās ziņas	3150
saite ir nokopēta	3205
saite nokopēta	3153
saken er låst	3405
saken finnes også som lyd	3418
salli ja näytä	1849
salli sisältö	1914
salta la pubblicità	2786
salta pubblicità	2786
saltar anúncio	3726
saltar para o conteúdo	3744
saltar para o conteúdo principal	3744
salvar preferências	3806
salvează	3879
salvează articolul	3923
salvează pentru mai târziu	3923
salvează preferințele	3942
salvează rețeta	61
samo nujni piškotki	4409
samo nužni	4213
samo nužni kolačići	4213
samo za naročnike	4421
sans engagement, résiliable à tout moment	2068
sao chép	5049
sao chép liên kết	4959
sao chép đường dẫn	5006
sari la conținut	3890
sari la rețetă	61
sari peste reclamă	3978
satura turpinājums pēc reklāmas	3157
saturs ir aizsargāts ar autortiesībām	3208
saturs ir bloķēts	3187
sazināties ar redakciju	3201
sačuvaj	4157
sačuvaj podešavanja	4213
sačuvaj recept	61
sačuvaj vest	4157
sačuvaj za kasnije	4241
sačuvaj članak	4241
saņemt paziņojumus	3192
scanează codul qr	3945
schlagwörter	831
schließen	834
schrift größer	987
schrift vergrößern	807
schriftgröße	807
schriftgröße anpassen	987
schriftgröße ändern	987
schwedenrätsel	949
scopri di più	2648
scopri di più su amazon	2802
scrie comentariul tău	3974
scrie redacției	3964
scrieți redacției	3964
sdílejte	503
sdílejte tento text	503
sdílejte text	503
sdílejte článek	503
sdílet	503
sdílet na facebooku	503
sdílet na twitteru	503
sdílet na whatsappu	623
sdílet na x	503
sdílet článek	503
se alla erbjudanden för prenumeranter	4452
se bilderna här	4487
se connecter et réagir	2015
se déconnecter	1973
se grafiken här	4487
se ha producido un error al cargar el vídeo	1538
se klippet här	4487
se klippet øverst i saken	3443
se réabonner	2134
se større bilde	3444
se større billede	677
se videon här	4487
se våra erbjudanden	4561
se våre tilbud	3519
se încarcă playerul	3938
se încarcă video	3938
se încarcă videoclipul	3938
sebesség	2476
sedan # kr/mån tills du säger upp	4452
see väli on kohustuslik	1697
segui già questo argomento	2773
segui già questo autore	2773
seguir tópico	3782
seguí leyendo	1568
sei già abbonato	2648
sei già iscritto	2792
sei già iscritto alla newsletter	2722
seko tēmai	3204
sekot tēmai	3204
sekretessinställningar	4546
sekti autorių	3137
sekti temą	3137
selección de la redacción	1510
selectează	3957
selvä	1861
sem opinião	3795
sem si não seria possível	3787
sem você não seria possível	3787
semnalează comentariul	3974
semnalează o eroare	3887
senaste först	4576
send artiklen på mail	648
send på e-post	3418
send på mail	767
seniausi viršuje	3136
sense permanència	438
sesi aç	4742
sesi açmak için dokunun	4783
sesi açmak için tiklayin	4783
setări confidențialitate	3942
setări cookie	3886	3901
setări cookie-uri	3942
setări cookies	3942
setări de confidențialitate	3942
seu apoio faz a diferença	3699	3849
seu nome de usuário	3839
seuls les abonnés peuvent commenter	2059
seuraa hetki hetkeltä	1938
seuraa livenä	1938
seuraa meitä	1844
seuraa tekijää	1949
seuraa tätä aihetta	1949
seuraat jo tätä aihetta	1949
seuraat tätä aihetta	1949
seç	4759
seçenekleri yönet	4745
seçimimi kaydet	4745
seções	3741
seřadit podle	619
sfârșit publicitate	3936
sfârșitul reclamei	3936
shrani članek	4358
shrnutí ai	618
shrnutí od ai	617
si opp når du vil	3405
si è verificato un errore	2762
si è verificato un errore durante il caricamento del video	2702
sie können diesen artikel kostenlos weitergeben	921
signaler ce contenu comme inapproprié	2059
signaler un problème	2015
siguiente artículo	1510
siguiente vídeo	1619
siirry sisältöön	1860
siirry suoraan sisältöön	1938
sikeres feliratkozás	2417
sin ti no sería posible	1563
sinu hääl on arvesse võetud	1682
sinu sõnum	1698
sisu on autoriõigusega kaitstud	1707
sisältö ei ole saatavilla	1914
sisältö on estetty	1914
sisältö on suojattu tekijänoikeudella	1943
sisältöä ei voida näyttää	1914
sisältöä kumppaneiltamme	1952
siz ne düşünüyorsunuz	4704
siz ne düşünüyorsunuz? oy verin	4682
sizin için öneriler	4676
siųsti atsiliepimą	3135
siųsti draugui	3084
siųsti el. paštu	3084
siųsti komentarą	3136
siųsti naujieną	3134
siųsti žinutę	3131
skaitykite be reklamų	3140
skaitykite be ribojimų	3129
skaitykite daugiau čia	3086
skaityti plačiau	3086
skaityti visą straipsnį	3133
skaityti vėliau	3084
skann qr-koden for å laste ned appen	3509
skanna qr-koden för att ladda ner appen	4551
skaties arī	3150
skatīt cenu	3185
skatīt foto	3155
skatīt galeriju	3155
skatīt komentārus	3203
skatīt piedāvājumu	3185
skatīt piedāvājumus	3196
skatīt rezultātus	91	3183
skatīt video	3155
skatīt visus	3200
skenē qr kodu	3191
skenējiet qr kodu	3191
skjønner	3445
sklenite naročnino	4351
skontaktuj się z redakcją	3675
skontrolujte si svoju schránku	4326
skopírované	4341
skopírované do schránky	4340
skopírovať odkaz	4258
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4478
skriv inn beløp	3516
skru på	3513
skru på lyd	3507
skru på varsler	3510
skryť odpovede	4337
skryť reklamu	4342
skrýt	523
skrýt odpovědi	619
skrýt reklamu	625
skyddas av upphovsrätt	4572
skänk en gåva	4559
skúste to neskôr	4326
skúste to znova	4326
slapukų nustatymai	3097
slapukų politika	3119
slažem se	4170
slažem se i nastavljam	4213
sledeća fotografija	4230
sledeća slika	4230
sledeća strana	4230
sledeći video	4215
sledeći članak	4230
sledovat toto téma	621
sledovat téma	621	622
sledovať autora	4339
sledovať autorku	4339
sledovať online	4329
sledovať tému	4339
sledovať túto tému	4339
sledujete téma	621
sledujete tému	4339
slik beskytter vi kildene våre	3529
slik beskytter vi våre kilder	3529
slik slår du av annonseblokkering	3514
slične vesti	4154
slične vijesti	4154
slični članci	4154
sljedeća fotografija	4230
sljedeća slika	4230
sljedeća stranica	4230
sljedeći video	4215
sljedeći članak	4230
slut på annonce	769
slut på annons	4581
slut på reklam	4581
sluta följa	4578
slutt på annonse	3540
slutt å følge	3536
slå adblocker fra	743
slå annonceblokering fra	743
slå av annonseblokkereren	3514
slå av annonseblokkeringen	3514
slå din adblocker fra	743
slå lyd fra	736
slå lyd til	736
slå lyden fra	736
slå lyden til	736
slå notifikationer til	739
slå på	3513	4554
slå på aviseringar	4552
slå på ljudet	4549
slå på notiser	4552
slå på varsler	3510
slå på varslinger	3510
slå til	742
slėpti reklamą	3140
sns 공유	3072
sns 공유하기	3072
snsでシェア	2941
snsでシェアする	2941
snsをフォロー	2828
snímek # z #	608
snímek # ze #	608
snímka # z #	4328
snímka # zo #	4328
so schützen wir unsere quellen	979
sofortüberweisung	784
solicitarea a fost trimisă	3981
solicitação enviada	3851
solitär	949
som källa är du skyddad	4480
son dakika bildirimlerini aç	4748
son dakika gelişmelerinden haberdar olun	4748
son gelişmelerden haberdar olun	4748
sondaż	92
sonderveröffentlichung	901
sono già sostenitore	2642
sonraki fotoğraf	4790
sonraki fotoğraf için tiklayin	4679
sonraki fotoğrafa geç	4679
sonraki görsel	4790
sonraki haber için tiklayin	4679
sonraki içerik	4790
sonraki sayfa için tiklayin	4679
sonuçlar	92
sonuçlari gör	91	4683
sonuçlari göster	91	4736
sorodni članki	4355
sortează	3931
sortează după	3931
sortuj według	3681
sortér efter	764
souhlasit a pokračovat	514
souhlasím	511
souhlasím a pokračovat	585
souhlasím a zobrazit	514
souhlasím se zobrazením	511
soukromí a cookies	514
soutenez-nous dès maintenant	1964
související	519
související témata	519
související články	519
související články z webu	519
soyez le premier à commenter	2015
soyez le premier à réagir	2015
spam nélkül	2491
spander en kaffe på oss	3516
spara inställningar	4546
spara till läslistan	4580
spausdinti receptą	61
spausdinti straipsnį	3138
spațiu publicitar	3910
spela här	4535
spela videon här	4487
spill ansvarlig. # år	3428
spill med måte	3428
spill nå	3493
spis treści	3589
splošni pogoji	4410
sponsorisé	2008
sponsorlu bağlantilar	4718
sponsorlu içerik	87	4669
sponsoroitu sisältö	1845
sponsoroitua sisältöä	1847
sponsorēts saturs	3207
sponsrat innehåll	4470
sponzorirani sadržaj	4153
sponzorirani članak	4153
sponzorisani sadržaj	4243
sponzorované	4254
sponzorovaný obsah	507
sponzorováno	507
sporoči napako	4430
sporočilo	4425
spotifyで聞く	2931
spotifyで聴く	2931
spravovat upozornění	592
spravovať súhlas	4310
spravovať upozornenia	4316
sprawdź cenę	3645
sprawdź ofertę	3553
sprawdź się	3639
sprawdź skrzynkę e-mail	3668
sprawdź skrzynkę odbiorczą	3668
sprawdź swoją skrzynkę	3668
sprawdź swoją wiedzę	3639
sprejmi in prikaži	4409
sprejmi vse piškotke	4409
spremi članak	4157
spremljajte v živo	4427
sprijinul tău contează	3979
sprijină-ne	3869
správa	4327
správa bola odoslaná	4326
správa souhlasu	585
správa súhlasu	4310
spróbuj ponownie	3668
spróbuj ponownie później	3668
spręsti kryžiažodį	3115
spręsti testą	3115
spune-ne părerea ta	3930
spune-ți părerea	3904
spune-ți părerea în comentarii	3904
spuneți-ne părerea	3930
spustit kvíz	576
spustiť kvíz	4304
spustiť video	4313
später	779
später erinnern	779
späť hore	4329
späť na hlavnú stránku	4329
späť na začiatok	4329
spør vår ki om saken	3434
spēlē tagad	3183
spēlēt tagad	3183
staňte sa členom	4250
staňte se členem	491
ste našli napako	4430
ste našli napako v članku	4430
ste už predplatiteľ	4323
ste že glasovali	4404
stem nå	91	3493
stiahnuť aplikáciu	4315
stiahnuť audio	4313
stiahnuť epizódu	4313
stiahnuť na google play	4315
stiahnuť v app store	4315
stiahnuť z app store	4315
stiahnuť z google play	4315
stichwörter	831
stil spørgsmål til artiklen	665
stlmiť	4314
stop med at følge	766
straipsnio tęsinys - po reklama	3088
straipsnis saugomas autorių teisių	3141
straipsnis tęsiasi po reklamos	3088
straipsnis užrakintas	3129
straipsnį skaito dirbtinis intelektas	3121
strojovo preložené	4335
strojový preklad	4336
strojový překlad	618
strojově přeloženo	617
strona główna	3586
stroški dostave	4408
stránka # z #	608	4328
stránka # ze #	608
stránka # zo #	4328
stworzono z pomocą ai	3679
stáhnout aplikaci	590
stáhnout audio	588
stáhnout epizodu	588
stáhnout na google play	590
stáhnout podcast	588
stáhnout v app store	590
stáhnout z app store	590
stáhnout z google play	590
stáhnout zdarma	591
stäng	4447	4487
stäng annons	4581
stäng av annonsblockeraren	4555
stäng av din adblocker	4555
stäng av din annonsblockerare	4555
stäng av ljudet	4549
stäng galleri	4567
stöd oss	4448
stöd oss på patreon	4559
stöd oss via patreon	4559
större text	4580
større tekst	3538
støt med mobilepay	746
støt os	635
støt os med mobilepay	746
støt os på #er	746
støt os på patreon	746
støt via mobilepay	746
støtt oss	3402
støtt oss med vipps	3516
støtt oss på patreon	3516
støtt oss via vipps	3516
subscrição confirmada	3851
subtitrări	3939
subtítols	452
subtítulos	1579
sudoku del día	1614
sugerir correção	3767
sugerir una corrección	1554
sugestões	3741
suite après la publicité	2086
suivez vos auteurs préférés	2116
suivre ce thème	2061
suivre le thème	2116
sukurta naudojant dirbtinį intelektą	3135
sumă liberă	3953
sumă personalizată	3979
sunt de acord cu termenii și condițiile	3958
sur le même sujet	2021
sur le même thème	2021
suscripción	1466
suscripción confirmada	1625
suscríbase	1466
suscríbete	1466
suscríbete a nuestro boletín	1476
suscríbete ahora	1466
susiję straipsniai	3081
susikurti paskyrą	3079
susține	3869
susține-ne	3869
susține-ne pe patreon	3953
susțineți-ne	3869
susținut de	3972
sutikti ir tęsti	3119
sutinku ir tęsiu	3119
svaka donacija je važna	4222
svaka donacija pomaže	4222
svaki dinar je važan	4222
svaki doprinos je važan	4222
svaki doprinos pomaže	4222
svaki euro je važan	4222
svaki prilog pomaže	4222
svi članci	4230
svi članci autora	4230
sviđa mi se	4238
sviđa vam se članak	4236
swisha en gåva	4559
syötä kelvollinen sähköpostiosoite	1935
syötä summa	1929
syötä sähköpostiosoitteesi	1836
szanowna użytkowniczko, szanowny użytkowniku	3574
szanowni państwo	3573
szanowny użytkowniku	3574
szanujemy twoją prywatność	3574
szavazatodat rögzítettük	2458
szavazatát rögzítettük	2458
szavazás	92	2461
szavazás indítása	2458
szczegóły	3590
szeretne értesítéseket kapni	2478
szeretnél értesítéseket kapni	2478
szerző követése	2504
szkennelje be a qr-kódot	2477
szponzorált tartalom	87	2399
szybkość odtwarzania	3652
szállítási költség	2465
szókereső	2461
szólj hozzá	2407
szóljon hozzá	2407
szövegméret	2507
szünet	2476
sähköposti	1836
sähköposti tai käyttäjätunnus	1932
sähköpostiosoite	1836
sähköpostiosoitteesi	1935
sähköpostisi	1935
säkra din plats	4542
säästä # %	1933
säästä #%	1933
så # kr/mnd til du sier opp	3405
så gör du för att stänga av	4557
så hanterar vi personuppgifter	4475
så här stänger du av din adblocker	4557
så här stänger du av din annonsblockerare	4557
så jobbar vi med rättelser	4571
så kommenterar du	4478
så skyddar vi våra källor	4571
så stänger du av adblock	4557
så stänger du av adblocker	4557
så stänger du av annonsblockeraren	4555
så stänger du av din ad-blocker	4557
så stänger du av din adblocker	4557
så stänger du av din annonsblockerare	4555
sådan beskytter vi kilder	759
sådan beskytter vi vores kilder	759
sådan deaktiverer du din adblocker	743
sådan retter vi fejl	759
sådan slår du adblock fra	743
sådan slår du din adblocker fra	743
sé el primero en comentar	1503
sé parte	1461
sélections	2000
sì, grazie	2753
sí, quiero	1587
sí, vull	459
síganos	1492
síguenos	1492
só para assinantes	3818
sólo para suscriptores	1593
sõnum on saadetud	1697
sök	4487
søg	676
søk	3443
súhlasím	4269
súhlasím a pokračovať	4310
súhlasím so zobrazením	4269
súmate	1461
súvisiace	4255
súvisiace články	4255
súvisiaci článok	4255
süre	4743
süti beállítások	2467
süti tájékoztató	2467
sütibeállítások	2467
sütibeállítások módosítása	2470
sütik kezelése	2467
sākt testu	3183
sīkdatņu iestatījumi	3165
sīkdatņu politika	3187
sīkfailu iestatījumi	3187
słowa kluczowe	3586
sūtīt e-pastā	3205
sắp xếp theo	5015
số tiền khác	5033
""", 't': """
t'ha estat útil	444
t'ha estat útil aquest article	426
t'ha estat útil aquest resum	426
t'ha semblat útil	444
ta treść jest niedostępna	3649
ta treść jest zablokowana	3649
ta video ni več na voljo	4412
ta članek je zaklenjen	4421
taboola tarafindan sunulmuştur	4718
taboola tarafindan önerildi	4718
tack för din anmälan	4459
tack för din prenumeration	4564
tack för din röst	91	4535
tack för ditt meddelande	4564
tagasi üles	1699
taip pat žiūrėkite	3081
tak, chcę	3656
tak, chętnie	3656
tak, poproszę	3656
takaisin ylös	1860
takipten çik	4770
takk for at du meldte deg på	3522
takk for din påmelding	3522
takk for påmeldingen	3412
talebiniz gönderildi	4788
tallenna myöhemmäksi	1842
talán később	2385
tam ekrandan çik	4742
tamaño de la letra	1608
tamaño de letra	65	1491
tamaño del texto	65
también te puede gustar	1510
también te puede interesar	1510
també et pot interessar	414
também pode gostar	3792
tapahtui virhe. yritä myöhemmin uudelleen	1935
tapahtui virhe. yritä uudelleen	1935
tarjeta de crédito	1465
tarjeta de débito	1465
tarkista sähköpostisi	1935
tartalom betöltése	2467
tartalom engedélyezése	2467
tartalom megjelenítése	2467
tartalomjegyzék	2476
tasuline koostöö	1706
te ha parecido útil	1571
te ha resultado útil	1571
te ha resultado útil este artículo	1540
te ha resultado útil este resumen	1540
te ha sido útil	1571
te ha sido útil este resumen	1540
te poți dezabona oricând	3916
te rugăm să îl dezactivezi	3950
te vsebine ni mogoče prikazati	4409
te-ar putea interesa și	3924
tee meile kohvi välja	1694
tehisaru kokkuvõte	1652
tehisaru võib eksida	1701
tehisintellekt võib eksida	1701
tehty tekoälyllä	1945
teie hääl on arvesse võetud	1682
tej treści nie można wyświetlić	3649
tek seferlik bağiş	4755
tek seferlik bağiş yap	4786
tekijänoikeudella suojattu	1943
teklifi gör	4741
teklifleri gör	4787
tekoäly voi tehdä virheitä	1945
tekoälyn luoma	1945
tekoälyn tekemä	1945
tekoälyn tekemä tiivistelmä	1860
tekoälyn tiivistelmä	1860
tekoälyn tuottama	1945
tekoälytiivistelmä	1860	1946
tekst je zaključan	4224
tekst powstał przy pomocy ai	3679
tekst przetłumaczony maszynowo	3679
teksta izmērs	3205
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3084
telefonszám	2492
telefón	4327
teljes hozzáférés	2390
teljes képernyő	2475
teljes név	2492
temas del día	1510
temi že sledite	4436
ten artykuł jest zablokowany	3665
ten film jest niedostępny	3652
ten film nie jest dostępny w twoim kraju	3652
ten film nie jest już dostępny	3652
tento obsah je blokován	585
tento obsah je zablokovaný	4310
tento obsah nemôžeme zobraziť	4310
tento obsah nemůžeme zobrazit	585
tento obsah není dostupný	585
tento obsah není k dispozici	585
tento obsah nie je dostupný	4310
tento obsah nie je k dispozícii	4310
tento obsah sa nedá zobraziť	4310
tento článek je uzamčen	602
tercihleri yönet	4782
tercihlerimi yönet	4782
termeni și condiții	3898	3899
termeni și condiții de utilizare	3898
termenii și condițiile	3898
termos e condições	3728
teste başla	4738
teste grátis	3705
testează-ți cunoștințele	3933
testează-ți cunoștințele cu quizul nostru	3904
testi başlat	4738
testi çöz	4738
testreszabás	2469
teszteld a tudásod	2413
tesztelje tudását	2413
tetszőleges összeg	2485
text bol vytvorený automaticky	4335
text byl vytvořen automaticky	617
text je chránený autorským právom	4333
text je chráněn autorským právem	614
text čte umělá inteligence	588
texten fortsätter nedan	4470
texten fortsätter under bilden	4470
texten är maskinöversatt	4574
texten är skapad automatiskt	4574
textgröße	987
textgröße ändern	987
teď ne	490	593
teşekkürler, mesajiniz gönderildi	4760
tham gia bình chọn	5014
tham gia khảo sát	5014
tham gia thăm dò	5014
thanh toán hàng năm	5035
thanh toán hàng tháng	5035
thanh toán qua paypal	5057
theo dõi chủ đề	5046
theo dõi chủ đề này	5046
theo dõi tác giả	5046
thoát toàn màn hình	5021
thu gọn	4974
thème suivi	2139
thèmes	2021
thématiques	2021
thêm câu trả lời	5052
thêm làm nguồn ưu tiên	5046
thêm vào giỏ hàng	5060
thích	4959
thích nhất	5015
thông tin bắt buộc	5037
thông tin doanh nghiệp	4964
thông tin quảng cáo	5008
thông tin tác giả	4985
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5041
thẻ	4971
thời gian còn lại	5021
thời gian hiện tại	5022
thời lượng	5022
ti è stato utile	2736
tienes que iniciar sesión para guardar artículos	1567
tietosuoja ja evästeet	1849
tietosuoja- ja evästekäytäntö	1849
tietosuojakäytäntö	1914
tietosuojaseloste ja evästeet	1849
tik būtini	3119
tik būtinieji slapukai	3119
tikai nepieciešamās	3187
tikai nepieciešamās sīkdatnes	3187
tiktokで見る	2931
til støttesiden	746
tilbagetræk samtykke	733
tilbakemelding på saken	3434
tilføj en kommentar	764
tilføj kommentar	764
tilføj os som foretrukken kilde	766
tilføj som foretrukken kilde	766
tilgjengelig på google play	3509
till gåvosidan	4559
tillad og fortsæt	662
tillad én gang	733
tillat én gang	3504
tillåt	4554
tillåt alltid	4547
tillåt annonser	4558
tillåt aviseringar	4552
tillåt en gång	4546
tillåt innehåll	4546
tillåt inte	4554
tillåt notiser	4552
tillåt reklam	4558
tiltás	2481
timp rămas	3939
tin bài liên quan	5006
tin cùng chuyên mục	4971
tin cùng tác giả	5007
tin khác	4971
tin liên quan	4971
tin mới	4971
tin mới nhất	4971
tin nhắn của bạn	5058
tin nhắn của bạn đã được gửi	5037
tin nóng	5007
tin nổi bật	4971
tin quảng cáo	5008
tin tiếp theo	5041
tin trước	4971
tin tài trợ	4971	5010
tin tức liên quan	4971
tin đọc nhiều	4971
tip jar ☕	1156
tipărește	3879
tipărește articolul	3923
tipărește rețeta	61
tisk článku	623
titta på videon	4549
tiêu điểm	4971
tiến # giây	5021
tiếp theo	4974
tiếp tục sau quảng cáo	5010
tiếp tục trên trình duyệt	5027
tiếp tục trên web	5027
tiếp tục với apple	5035
tiếp tục với email	5057
tiếp tục với facebook	5035
tiếp tục với google	5035
tiếp tục đọc	5059
tlačiť	4258
to cię może zainteresować	3586
to może cię zainteresować	3586
to wideo jest niedostępne	3652
to wideo nie jest już dostępne	3652
toate știrile	3962
toda contribuição ajuda	3815
toda la información	1599
todas as notícias	3824
todavía no eres suscriptor	1593
todavía no estás registrado	1593
todos los artículos de este autor	1630
todos los artículos del autor	1630
todos los artículos del especial	1627
todos los derechos de reproducción reservados	1632
todos los vídeos	1599
todos os comentários	3733
todos os vídeos	3824
toimituskulut lisätään	1911
totes les notícies	472
toto pole je povinné	606
toto téma již sledujete	621
toto video již není dostupné	588
toto video není dostupné	588
toto video není ve vaší zemi dostupné	588
toto video nie je dostupné	4313
toto video nie je vo vašej krajine dostupné	4313
toto video už není dostupné	588
toto video už nie je dostupné	4313
tots els vídeos	472
tous droits de reproduction réservés	2142
tous nos hors-séries	2054
toute l'actualité	2021
toutes les actualités	2107
toutes les vidéos	2107
toutes nos vidéos	2107
tovább	2413
tovább a cikkre	2494
tovább a dossziéhoz	2494
tovább a galériához	2494
tovább a recepthez	61
tovább a rovatra	2411
tovább a tartalomhoz	2494
tovább a teljes cikkre	2494
tovább a támogatáshoz	2485
tovább a támogatási oldalra	2485
tovább a webshopba	2464
tovább az ajánlathoz	2464
tovább olvasom	2413
további beállítások	2470
további cikkek	2411
további cikkek a szerzőtől	2494
további cikkek a témában	2411
további cikkek betöltése	2494
további hírek	2411
további lehetőségek	2469
további részletek itt	2413
továbbiak betöltése	2413
továbbiak megjelenítése	2494
toàn màn hình	5022
traducció automàtica	452
traducción automática	1579
traducere automată	3939
traducido automáticamente	1606
tradução automática	3767
traduït automàticament	477
trang chủ	4974
trang này có hữu ích không	5014
transcripció	452
transcripción	1579
transcrição	3803
transferência bancária	3704
trenutni čas	4413
trenutni čas #	4412
treści komercyjne	3687
treści naszych partnerów	3687
treści partnerskie	3568
treść dla subskrybentów	3665
treść niedostępna	3649
treść premium	3665
treść sponsorowana	3568
treść wygenerowana przez ai	3679
treść zablokowana	3649
treść zewnętrzna	3649
tria la teva subscripció	438
trimite răspunsul	3930
troškovi dostave	4212
truy cập không giới hạn mọi bài viết	5057
trwa ładowanie odtwarzacza	3652
tryb pełnoekranowy	3652
træk dit samtykke tilbage	733
træk samtykke tilbage	733
trình phát âm thanh	5055
trò chơi	5019
trước	4974
trường bắt buộc	5037
trường này là bắt buộc	5037
trả lời	4970
trở lại	4974
trở lại đầu trang	5041
tu ce părere ai? lasă un comentariu	3904
tu donación desgrava	1590
tu izmanto reklāmu bloķētāju	3194
tu navegador no puede reproducir este vídeo	1538
tue meitä	1831
tue meitä patreonissa	1929
tue työtämme	1929
tule meile tööle	1652
tuotettu tekoälyllä	1945
turinys saugomas autorių teisių	3141
turinys užblokuotas	3119
turiu paskyrą	3129
turpini lasīt	3148
turpinājums pēc reklāmas	3157
turpināt ar apple	3196
turpināt ar facebook	3196
turpināt ar google	3196
turpināt lasīt	3148
tutar seç	4786
tutar seçin	4786
tvarkyti pranešimus	3124
tvarkyti sutikimą	3119
twitter'da paylaş	4667
twitterで見る	2931
twoja prywatność jest dla nas ważna	3574
twoja wiadomość	3669
twoje imię	3669
twój adres e-mail	3556
twój e-mail	3556
twój głos został oddany	3639
twój głos został policzony	3639
twój głos został zapisany	3639
tykkää	1948
tylko dla osób pełnoletnich	3569
tylko niezbędne	3649
tytuł przelewu: darowizna	3662
tytułem: darowizna na cele statutowe	3662
tài khoản của tôi	4953
tài trợ	4964
tài trợ bởi	5050
támogass minket	2386
támogass minket patreonon	2485
támogasson minket	2386
támogasson minket a patreonon	2485
támogatom	2386
támogatom a lapot	2485
támogatom az oldalt	2485
támogatott tartalom	87	2399
támogatás	2386
támogatás paypalon	2485
támogatási oldal	2485
támogatói tartalom	2399
tárgy	2492
täisekraan	1688
tämä artikkeli on lukittu	1932
tämä juttu on lukittu	1932
tämä kenttä on pakollinen	1935
tämä sisältö ei ole saatavilla	1914
tämä video ei ole enää saatavilla	1917
tämä video ei ole saatavilla	1917
täname liitumast	1670
tässä artikkelissa	1938
tässä jutussa	1938
tässä olisi upotus facebookista	1860
tässä olisi upotus instagramista	1860
tätä sisältöä ei voida näyttää	1914
täytä ristikko	1902
täytä tämä kenttä	1935
télécharger l'appli	2095
télécharger l'audio	2088
télécharger l'épisode	2088
télécharger le mp#	2088
télécharger le podcast	2088
téléchargez l'appli	2095
téma követése	2504
téma už sledujete	621
témata	519
tému už sledujete	4339
témy	4255
témáim	2505
témák	2411
térkép betöltése	2470
térkép megnyitása	2415
términos de uso	1500
términos y condiciones	1500
tên của bạn	5038
tên hiển thị	5052
tìm hiểu thêm	4968
tìm kiếm	4974
tóm tắt ai	5045
tóm tắt bằng ai	5045
tóm tắt bởi ai	5045
tópicos	3741
tópicos relacionados	3741
tôi đã hiểu	4975
tôi đã tắt	5032
tôi đã tắt trình chặn quảng cáo	5031
tôi đồng ý	4968
tôi đồng ý với chính sách bảo mật	5037
tôi đồng ý với điều khoản sử dụng	5037
tõlgitud tehisintellekti abil	1701
több	2413
több betöltése	2494
több mutatása	2494
töltsd ki a kvízt	2413
töltsd ki kvízünket	2458
töltse ki a kvízt	2413
töltse újra az oldalt	2484
tùy chỉnh	4968
tùy chọn cookie	5025
tùy chọn khác	5048
tú qué opinas	1505
túto tému už sledujete	4339
tühista igal ajal	1645
tüm fotoğraflar	4764
tüm fotoğraflari gör	4764
tüm haberler	4676
tüm haberlere sinirsiz erişim	4787
tüm haberleri gör	4764
tüm içeriğe sinirsiz erişim	4787
tüm konular	4678
tüm konulari gör	4678
tüm oyunlar	4738
tüm videolar	4764
tüm videolari gör	4764
tüm yazilari	4676	4693
tüm yazilari gör	4764
tüm yorumlar	4675
tüm çerezleri kabul et	4782
tüm çerezleri reddet	4782
tümü	4683
tümünü gör	4682
tümünü göster	4683
tümünü kabul et	4670
tümünü reddet	4670
tăng cỡ chữ	5048
tēmas	3150
tęsinys po reklamos	3088
tęsti su apple	3129
tęsti su facebook	3129
tęsti su google	3129
tłumaczenie automatyczne	3680
tłumaczenie maszynowe	3680
tạm dừng	4994
tạm dừng video	5021
tạo bởi ai	5055
tạo tài khoản	4953
tải audio	5021
tải bài đăng	5025
tải lại trang	5031
tải nội dung	5025
tải thêm	4974
tải thêm bình luận	5014
tải trên app store	5027
tải trên google play	5027
tải tập này	5021
tải về từ app store	5027
tải về từ google play	5027
tải âm thanh	5021
tải ứng dụng	5027
tải ứng dụng ngay	5027
tất cả tin tức	5041
tất cả trò chơi	5017
tất cả video	5041
tắt tiếng	5022
tặng bài viết	5006
tặng sao	4952	5006
tặng sao cho bài viết	5006
tặng sao cho tác giả	5056
tặng tác giả ly cà phê	4952
tốc độ phát	4994	5021
từ chối	4968
từ chối tất cả	4968	5025
từ chối tất cả cookie	5054
từ khóa	4971
tự động phát	5022
""", 'u': """
u košaricu	4211
u ovom članku	4230
udostępnij	3564
udostępnij na facebooku	3564
udostępnij na twitterze	3564
udostępnij na x	3564
udostępnij w mediach społecznościowych	3564
udělit souhlas	511
ugens spørgsmål	722
ugodnost za naročnike	4407
ugodnosti za naročnike	4407
ugrađeni sadržaj	4213
ugrás a galériához	2494
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2494
ugrás a tartalomra	2494
uključi	4219
uključi obaveštenja	4205
uključi obavijesti	4205
uključi se u raspravu	4237
uključi zvuk	4215
uključite javascript	4215
uključite notifikacije	4205
uključite obaveštenja	4205
uključite obavijesti	4205
uključite se u raspravu	4237
ukryj reklamę	3687
ukrštenica	4209
ulkoinen sisältö	1914
ulkopuolinen sisältö	1914
uloženo	624
uložené	4341
uložit	503
uložit na později	503
uložit nastavení	585
uložit recept	61
uložit volby	585
uložit článek	503
uložiť	4258
uložiť na neskôr	4258
uložiť nastavenia	4310
uložiť recept	61
uložiť voľby	4310
uložiť článok	4258
ultima oră	3888
ultimele știri	3888
um assinante presenteou você com este artigo	3791
un abonat ți-a oferit acest articol	3923
un abonné vous offre cet article	2071
un e-mail de confirmation vous a été envoyé	2064
un suscriptor te ha regalado este artículo	1567
un suscriptor te regala este artículo	1637
une erreur s'est glissée dans l'article	2015
ungültige e-mail-adresse	972
unterstütze uns	780
unterstützen	780
unterstützen sie uns	780
unterstützen sie uns per paypal	890
unustasid salasõna	1695
uočili ste grešku	4233
uočili ste pogrešku	4233
uočili ste pogrešku u članku	4233
uporabniško ime	4422
uporabniško ime ali e-pošta	4421
upotettu sisältö	1914
upozornit na nové díly	622
upozornit na nové články	622
upozorniť na chybu	4332
upozornění	595
uppläst av en ai-röst	4549
uppläst av en dator	4466
uppläst av en syntetisk röst	4549
uppläst av syntetisk röst	4549
uppläst med ai-röst	4466
upravit nastavení	514
upravljaj kolačićima	4213
upravljaj piškotke	4409
ur vår butik	4542
url 복사	2964
urlをコピー	2827
urlをコピーしました	2927
urlをコピーする	2873
url복사	2964
urmărește acest subiect	3915
urmărește autorul	3968
urmărește live	3915
urmărește subiectul	3968
urmărești deja acest subiect	3968
următorul	3890
următorul videoclip	3978
uslovi korišćenja	4170
ustaw jako preferowane źródło	3683
ustawienia plików cookie	3572
ustawienia prywatności	3649
ustvarjeno s pomočjo umetne inteligence	4433
utónév	2492
uutishälytykset	1923
uvek prikaži	4213
uvijek prikaži	4213
uvjeti korištenja	4170
uygulamada aç	4747
uygulamayi aç	4747
uygulamayi yükle	4747
uz sākumlapu	3200
uz sākumu	3155
uzdāvini rakstu	3205
uzdāvināt rakstu	3205
uzyskaj dostęp	3553
učitaj još	4230
učitaj objavu	4213
učitaj sadržaj	4213
učitaj video	4213
učitaj više	4230
učitavanje playera	4215
učitavanje videa	4215
ušetrite #%	4324
ušetríte #%	4324
ušetřete #%	603
ušetříte #%	603
ušteda #%	4225
uštedite #%	4225
używasz adblocka	3657
używasz programu do blokowania reklam	3657
už jsem ho vypnul	598
už jste hlasovali	576
už komentarus atsako jų autoriai	3085
už mám predplatné	4323
už mám předplatné	602
už mám předplatné, přihlásit se	494
už mám účet	602
už máte predplatné? prihláste sa	4251
už máte předplatné	602
už máte účet	4251
už máte účet? prihláste sa	4251
už podporujem	4262
už podporuji	490
už sledujete	621
už ste hlasovali	4304
uždaryti	3087
uždaryti galeriją	3133
uždaryti reklamą	3088
uživatelské jméno	603
uživatelské jméno nebo e-mail	602
uživo	4216
užpildykite apklausą	3086
užsakomasis straipsnis	3088
užsakomasis turinys	87	3088
užsisakyti knygą	3117
užsisakyti prenumeratą	3079
""", 'v': """
v košarico	4407
v tem članku	4427
v tomto článku	609
v živo	4413
vaata kõiki	1699
vaata kõiki tellija soodustusi	1645
vaata lähemalt	1652
vaba töökoht	1652
vad tycker du? rösta här	4487
vai kopsavilkums bija noderīgs	3154
vai raksts bija noderīgs	3154
vai tas bija noderīgi	3202
vai vēlaties saņemt paziņojumus	3192
vain jäsenille	1933
vain välttämättömät	1914
vain välttämättömät evästeet	1914
vairāk no autora	3200
vairāk par tēmu	3150
vairāk rakstu	3200
vaizdo grotuvas įkeliamas	3121
vaizdo įrašas	3086
vaizdo įrašas nebepasiekiamas	3121
vaizdo įrašas nepasiekiamas	3121
vaizdo įrašas nepasiekiamas jūsų šalyje	3121
vaizdo įrašo paleisti negalima	3121
vaizdo įrašą rasite čia	3086
valami elromlott. próbáld újra	2491
valami hiba történt. próbálja újra	2491
valgfrit beløb	746
valgfritt beløp	3516
van egy jó sztorija	2498
van egy jó témája	2498
van már előfizetése	2488
van már fiókja	2390
van már fiókod	2488
van már fiókom	2488
vanjski sadržaj	4213
var artikeln till hjälp	4478
var det här till hjälp	4487
var det til hjælp	762
var detta till hjälp	4574
var dette en hjælp	762
var resuméet nyttigt	665
var sammanfattningen till hjälp	4478
varbūt vēlāk	3193
varför ser jag den här annonsen	4581
varför visas den här annonsen	4581
vari atteikties jebkurā laikā	3148
varje bidrag hjälper	4559
varje bidrag räknas	4559
varje krona hjälper	4559
varje krona räknas	4559
vasta küsitlusele	1652
vastaa kyselyyn tästä	1860
vaš e-mail	4227
vaš e-naslov	4424
vaš e-poštni naslov	4424
vaš glas je bil oddan	4404
vaš glas je uračunat	4208
vaš glas je zabeležen	4208	4404
vaš glas je zabilježen	4208
vaš komentar	4157
vaš mejl	4227
vaša e-mail adresa	4227
vaša e-mailová adresa	4326
vaša poruka	4228
vaša poruka je poslana	4227
vaša poruka je poslata	4227
vaša správa	4327
vaše e-mailová adresa	606
vaše ime	4228	4425
vaše jméno	607
vaše meno	4327
vaše soukromí je pro nás důležité	514
vaše sporočilo	4425
vaše sporočilo je poslano	4424
vaše zpráva	607
veckans fråga	4535
vecākie vispirms	3203
vedno prikaži	4409
vegyél jegyet	2464
veja esta publicação no instagram	3765
veja também	3741
veja todas as opções de assinatura	3789
velg beløp	3516
velikost písma	65
veličina fonta	4241
veličina slova	4241
veličina teksta	65
velocidad de reproducción	1578
velocidade de reprodução	3802
velocitat de reproducció	451
velocità di riproduzione	2744
venujte nám # %	4320
ver # comentários	3780
ver biografía	1534
ver comentários	3733
ver conteúdo	3806
ver conteúdo externo	3765
ver dossiê	3824
ver esta publicación en instagram	1538
ver esta publicação	3844
ver esta publicação no instagram	3765
ver fotogalería	1599
ver galería	1516
ver galería de fotos	1599
ver imágenes	1627
ver la galería	1599
ver mais notícias	3824
ver más	1516
ver más artículos	1602
ver más artículos del autor	1534
ver más fotos	1512
ver más noticias	1568
ver más vídeos	1599
ver oferta de suscripción	1624
ver opciones de suscripción	1624
ver preço	3800
ver publicação	3731
ver suscripción	1624
ver también	1510
ver também	3741
ver todas as notícias	3824
ver todas las opciones de suscripción	1564
ver todos los artículos	1599
ver todos los vídeos	1599
ver todos os vídeos	3824
ver traducción	1517
ver tradução	3747
ver transcripción	1578
ver transcrição	3802
ver vídeo	1516
vergrößern	838	976
verificați adresa de email	3958
verifică-ți emailul	3958
verifică-ți inboxul	3958
verlagssonderveröffentlichung	901
versandkosten können anfallen	952
vertrag kündigen	819
verträge hier kündigen	819
verwandte beiträge	831
ves a la pàgina de donacions	463
ves algún error? comunícalo	1554
veure aquesta publicació a instagram	423
vezetéknév	2492
vezi această postare pe instagram	3901
vezi conținutul	3942
vezi mai multe știri	3924
vezi prețul	3936
vezi răspunsurile	3930
vezi toate știrile	3962
vezi și	3888
već imam nalog	4224
već imam račun	4224
već imate nalog	4147
već imate pretplatu	4147
već imate račun	4147
već podržavam	4162
već pratite	4239
već pratite ovu temu	4239
već sam pretplatnik	4224
već ste glasali	4208
već ste glasovali	4208
već ste pretplatnik	4147
več iz rubrike	4355
več novic iz regije	4355
več o tem	4355
več o temi	4355
več člankov	4427
več člankov avtorja	4427
veľkosť písma	65
veľkosť textu	4340
vi kan inte visa det här innehållet	4546
viac k téme	4255
viac si o tom prečítate tu	4255
viac článkov	4329
videa ni mogoče predvajati	4412
video atskaņotājs tiek ielādēts	3189
video ei ole enää saatavilla	1917
video ei ole käytettävissä	1917
video ikke tilgængelig	736
video již není k dispozici	588
video không khả dụng	5021
video không tồn tại	5021
video mevcut değil	4742
video nav pieejams jūsu valstī	3189
video nelze přehrát	588
video není dostupné	588
video není dostupné ve vaší zemi	588
video není k dispozici	588
video nevar atskaņot	3189
video ni na voljo v vaši državi	4412
video nicht verfügbar	958
video nie je dostupné	4313
video nie je dostupné vo vašej krajine	4313
video nie je k dispozícii	4313
video nije dostupan u vašoj državi	4215
video nije dostupan u vašoj zemlji	4215
video nije moguće reproducirati	4215
video này không còn tồn tại	5021
video này không khả dụng	5021
video oynatici yükleniyor	4742
video sa nedá prehrať	4313
video sa nepodarilo načítať	4313
video se ne može reprodukovati	4215
video se nepodařilo načíst	588
video tiếp theo	5055
video trước	5055
video už není k dispozici	588
video už nie je dostupné	4313
video už nie je k dispozícii	4313
video više nije dostupan	4215
video yüklenemedi	4783
video yüklenirken hata oluştu	4783
video yükleniyor	4742
videoafspilleren indlæses	736
videoclipul următor	3978
videoen er ikke længere tilgængelig	736
videoen er ikke tilgængelig	736
videoen er ikke tilgængelig i dit land	736
videomängija laadimine	1688
videon voi katsoa jutun yläosasta	1860
videon är inte längre tillgänglig	4549
videon är inte tillgänglig	4549
videoyu izlemek için tiklayin	4682
videoyu yükle	4745
videó	2411
videó betöltése	2467
videó betöltése folyamatban	2475
videó lejátszása	2475
videó megtekintése	2475
videók	2411
videólejátszó betöltése	2475
videónkat itt nézheti meg	2413
vidéo	2025
vidéo indisponible	2088
vidéo non disponible	2088
vidéo précédente	2128
vidéo suivante	2128
vidéo à la une	2128
vielen dank für deine nachricht	972
vielen dank für deine stimme	948
vielen dank für ihr feedback	880
vielen dank für ihre anmeldung	794
vielen dank für ihre nachricht	972
vielen dank für ihre stimme	948
vielen dank für ihre teilnahme	91
vielleicht später	779
vienkartinė auka	3127
vienkartinė parama	3128
vienmēr atļaut	3187
vienmēr rādīt	3187
vienreizējs ziedojums	3195
viestisi on lähetetty	1935
vil du få varsler	3510
vilkår	660	3429
vill du få notiser	4552
vill du få pushnotiser	4552
vipps et beløp	3402
virheellinen sähköpostiosoite	1935
vis bildet i full størrelse	3444
vis færre	676	3443
vis i fuld skærm	755
vis oversættelse	678
vis større bilde	3444
vis større billede	677
visa bilden i helskärm	4487
visa färre	4487
visa i helskärm	4567
visa inlägg från facebook	4487
visa inlägg från instagram	4487
visa innehåll	4472
visa innehållet	4546
visa lösenord	4561
visa och godkänn	4546
visa översättning	4488
visas tiesības paturētas	3208
visi komentāri	3203
vissza a címlapra	2494
vissza a főoldalra	2494
vissza a tetejére	2413
vissza az oldal tetejére	2494
visszajelzés	2407
visszajelzés küldése	2501
viteză de redare	3938
vizitează magazinul	3936
više o temi	4154
više od autora	4230
više vijesti iz regije	4154
više članaka	4230
više članaka autora	4230
viết bình luận	4970	4991
viết bình luận của bạn	5014
viết trả lời	5014
vlastná suma	4320
vlastní částka	599
vložený obsah	585
vložit do košíku	582
vložit komentář	619
vložiť do košíka	4308
vložiť komentár	4337
vnesite e-poštni naslov	4424
vnesite veljaven e-poštni naslov	4424
voce generată de ai	3938
você concorda? vote	3780
você está seguindo este tema	3855
você já está inscrito	3851
você já segue este tema	3832
você já votou	3794
você pode gostar	3741
você pode se interessar	3741
você segue este autor	3855
você também pode gostar	3741
voir le détail	2026
voir les détails	2026
voir les réponses	2080
voir les résultats	91	2026
voir les résultats du sondage	2059
voir tous les thèmes	2023
voir toute l'actualité	2107
voir toutes les vidéos	2107
voix générée par ia	2128
voltar ao início	3824
voltar atrás	3747
voltar à página inicial	3824
volver al índice	1627
volver atrás	1517
von einer künstlichen stimme vorgelesen	958
von ki übersetzt	982
vorgelesen von einer künstlichen stimme	958
vos réactions	2015
votează	91
votează în sondaj	3930
votează în sondajul nostru	3904
votre avis nous intéresse	2059
votre demande a bien été envoyée	2135
votre demande a été envoyée	2135
votre message a bien été envoyé	2103
votre nom et prénom	2135
votre prénom	2104
votre soutien fait la différence	2132
votre vote a bien été pris en compte	2080
votre vote a été enregistré	2080
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3930
votul tău a fost înregistrat	3930
vous aimerez peut-être	2021
vous avez déjà un compte	1973
vous avez déjà un compte ? connectez-vous	1973
vous avez déjà un compte ? identifiez-vous	1973
vous avez déjà voté	2080
vous bloquez nos publicités	2131
vous n'êtes pas abonné	2101
vous n'êtes pas encore inscrit	2101
vous n'êtes pas inscrit	2101
vous possédez déjà un compte	1973
vous pourriez être intéressé	2021
vous suivez ce thème	2139
vous suivez déjà ce sujet	2116
vous suivez déjà ce thème	2116
vous suivez déjà cet auteur	2116
vous êtes bien inscrit	2135
vous êtes déjà inscrit	2135
vous êtes inscrit	2135
vprašanje dneva	4404
vreau să donez	3953
vreau să primesc newsletterul	3916
vreau să susțin	3953
vsak evro šteje	4419
vsak petek. brezplačno. brez spama	4424
vsak prispevek šteje	4419
vsaka donacija šteje	4419
vsebina je avtorsko zaščitena	4431
vsebina sporočila	4354
vsebine naših partnerjev	4439
vsebine ni mogoče prikazati	4409
vsi članki	4427
vsi članki avtorice	4427
vsi članki avtorja	4427
vstúpiť do diskusie	4258
vstúpiť do galérie	4329
vui lòng kiểm tra email	5037
vui lòng nhập bình luận	5052
vui lòng nhập email	5037
vui lòng nhập email hợp lệ	5037
vui lòng nhập họ tên	5037
vyberte si predplatné	4323
vyberte si předplatné	602
vyberte částku	599
vybrat předplatné	602
vybrať	4324
vybrať predplatné	4323
vygenerované ai	4335
vygenerované pomocou ai	4335
vygenerováno ai	617
vygenerováno pomocí ai	617
vyplňte toto pole	606
vypnite blokovanie reklám	4318
vypnite prosím adblock	4318
vypnite, prosím, adblock	4318
vypnúť zvuk	4313
vypněte prosím adblock	596
vypněte si adblock	596
vypočuť si článok	4313
vypočuť článok	4313
vyskytla sa chyba. skúste to znova	4326
vyskúšajte si kvíz	4304
vytisknout článek	503
vytlačiť	4258
vytlačiť recept	61
vytlačiť článok	4258
vytvorené ai	4335
vytvorené pomocou ai	4335
vytvorené umelou inteligenciou	4335
vytvořeno ai	617
vytvořeno pomocí ai	617
vytvořeno umělou inteligencí	617
vytvořila ai	617
vytvořit účet	493
vyzkoušejte si kvíz	576
vyzkoušet	493
vyčerpali ste limit článkov	4323
vágólapra másolva	2507
válassz csomagot	2488
válassz előfizetést	2488
válassz összeget	2485
válasszon csomagot	2488
válasszon előfizetést	2488
válasszon összeget	2485
válasz	2407	2503
válaszok elrejtése	2502
válaszok megjelenítése	2502
válaszolok	2503
választom	2489
választás mentése	2467
vásárlás a webshopban	2402
váš e-mail	499
váš email	606
váš hlas bol započítaný	4304
váš hlas bol zaznamenaný	4304
váš hlas byl započítán	576
váš hlas byl zaznamenán	576
väiksem tekst	1704
väline sisu	1663
välj	4562
välj abonnemang	4561
välj belopp	4559
välj din prenumeration	4561
välj ditt abonnemang	4561
välj erbjudande	4561
välj prenumeration	4561
välj som föredragen källa	4578
vänligen stäng av annonsblockeraren	4555
värsked uudised	1647
vælg	750
vælg abonnement	749
vælg beløb	746
vælg dit abonnement	749
vælg som foretrukken kilde	766
vælg tilbud	749
vérifiez votre boîte de réception	2103
vérifiez votre boîte mail	2103
vés a la recepta	61
více	519
více k tématu	519
více o tématu	519
více si o tom přečtete zde	519
více článků	609
vídeo anterior	1619	3845
vídeo destacado	1619
vídeo indisponível	3802
vídeo no disponible	451	1578
vídeo não disponível	3802
vídeo seguinte	3845
vídeo siguiente	1619
vídeos	1510	3741
võib-olla hiljem	1692
võid igal ajal loobuda	1697
võta nõusolek tagasi	1686
võta toimetusega ühendust	1700
výber redakcie	4255
výběr redakce	519
výhoda pre predplatiteľov	4308
výhoda pro předplatitele	582
výhody pre predplatiteľov	4308
výhody pro předplatitele	582
výsledky	92
výsledky ankety	589
výsledky hlasovania	4314
výsledky hlasování	589
vēl nav konta	3196
vēl neesi abonents	3196
všech # fotek	608
všech # fotky	608
všech # fotografie	608
všech # fotografií	608
všech fotek	608
všech fotky	608
všech fotografie	608
všech fotografií	608
všechny # fotek	608
všechny # fotky	608
všechny # fotografie	608
všechny # fotografií	608
všechny fotek	608
všechny fotky	608
všechny fotografie	608
všechny fotografií	608
všechny komentáře	619
všechny články	609
všechny články autorky	609
všetky komentáre	4337
všetky články	4329
všetky články autora	4329
všetky články autorky	4329
všeč mi je	4435
vždy povolit	586
vždy povoliť	4311
vždy zobrazovat	585
vždy zobrazovať	4310
về trang chủ	5041
về tác giả	5042
về đầu trang	4974
""", 'w': """
w każdy piątek. za darmo. bez spamu	3668
warto przeczytać	3586
was können wir besser machen	880
wczytaj treść	3649
wczytaj więcej	3671
webshopunkból	2464
webáruház	2401
weiterblättern	976
weitere beiträge	831
werbung schließen	988
werbung überspringen	814
weź udział w dyskusji	3636
whatsapp'ta paylaş	4667
whatsapp'tan paylaş	4772
whatsappで読む	2873
wiadomość	3669
wiadomość została wysłana	3668
wideo jest niedostępne	3652
wideo niedostępne	3652
widzisz błąd	3675
wie gefällt ihnen dieser artikel	880
wie wir unsere quellen schützen	979
wielkość czcionki	65
wielkość tekstu	3685
więcej	3586
więcej artykułów	3586
więcej informacji	3586
więcej na ten temat	3586
więcej o	3586
więcej od tego autora	3671
więcej tekstów autora	3671
więcej z	3586
wpisz kwotę	3662
wpisz swój e-mail	3556
wprowadź adres e-mail	3556
wpłata jednorazowa	3663
wpłata miesięczna	3663
wpłać	3550
wpłać jednorazowo	3662
wpłać teraz	3550
wróć do góry	3671
wróć na górę	3671
wróć na stronę główną	3671
wspieraj co miesiąc	3662
współpraca płatna	3687
współpraca reklamowa	3568
wszystkie # zdjęcia	3670
wszystkie # zdjęć	3670
wszystkie artykuły	3671
wszystkie artykuły autorki	3671
wszystkie zdjęcia	3670
wszystkie zdjęć	3670
wybierz kwotę	3662
wybierz ofertę	3665
wybierz prenumeratę	3665
wybierz subskrypcję	3665
wycofaj zgodę	3649
wykorzystałeś limit artykułów	3665
wykryliśmy adblocka	3657
wypełnij to pole	3668
wypisz się w dowolnym momencie	3668
wypróbuj	3553
wyraź zgodę	3572
wystąpił błąd	3669
wystąpił błąd. spróbuj ponownie	3668
wystąpił błąd. spróbuj ponownie później	3668
wyłącz adblocka	3657
wyłącz blokowanie reklam	3657
wyłącz dźwięk	3652
wyłącz reklamy	3687
wyłączyłam adblocka	3658
wyłączyłem adblocka	3657	3658
wyślij	91	3669
wyślij e-mailem	3564
wyślij komentarz	3681
wyślij mailem	3685
wyślij opinię	3679
wyślij wiadomość	3668
wyślij zdjęcia	3675
wyślij zgłoszenie anonimowo	3675
wyślij znajomemu	3564
wyświetl treść	3649
wählen	971
własna kwota	3662
włącz	3656
włącz dźwięk	3652
włącz javascript	3652
""", 'x': """
x'te paylaş	4667
xem bình luận	4970
xem bản ghi	5021
xem bản gốc	4975
xem bản đồ	4975
xem bộ ảnh	5041
xem chi tiết	4975
xem chuyên đề	5041
xem các bài viết của tác giả	4985
xem các câu trả lời	5014
xem các gói	5057
xem công thức	61
xem giá	5020
xem giá tốt nhất	5060
xem gói đăng ký	5057
xem kết quả	91	4975
xem lại	5022
xem nhiều	4971
xem nhiều nhất	4971
xem nhiều trong tuần	5007
xem nội dung	5025
xem sản phẩm	5060
xem thêm	4971	4974
xem thêm bài của tác giả	4985	5041
xem thêm bình luận	4970	4991
xem thêm tin	5041
xem thêm video	5041
xem thêm ảnh	5041
xem tiếp	4974
xem toàn bộ	4974
xem trên ứng dụng	5027
xem trả lời	5014
xem tất cả	4974
xem tất cả bài viết	4985
xem tất cả bình luận	4991	5014
xem tất cả ảnh	5041
xem ưu đãi	5020
xem ảnh cỡ lớn	5041
xem ảnh lớn	5041
xでシェア	2827
xでシェアする	2873
xでポスト	2827
xで共有	2927
xで表示	2931
xで見る	2931
x로 공유	3059
x에서 보기	3063
""", 'y': """
y tú qué opinas	1505
ya estás suscrito	1564
ya tengo suscripción	1468
ya tengo una suscripción	1468
ya tenés suscripción	1564
yahoo! japan idでログイン	2913
yahoo!ショッピングで見る	2895
yahoo!ショッピングで購入	2895
yanit gönder	4735
yanitlari gör	4735
yanitlari göster	4735
yapay zeka ile seslendirilmiştir	4742
yapay zeka ile özet	4682
yapay zeka ile özetle	4769
yapay zeka ile üretildi	4783
yapay zeka özeti	4682
yapay zekâ ile seslendirildi	4742
yapay zekâ ile üretildi	4783
yapay zekâ tarafindan seslendirildi	4742
yapay zekâ özeti	4769
yazara e-posta gönder	4766
yazara mesaj gönder	4766
yazarin diğer haberleri	4676
yazarin diğer yazilari	4676	4693
yazarin tüm yazilari	4676	4693
yazarin önceki yazilari	4693
yazinin devami aşağida	4718
yaziyi büyüt	4772
yaziyi küçült	4772
yeni oyunumuzu keşfet	4778
ymmärrän	1861
yorum gönder	4675
yorum yapmak için giriş yap	4735
yorumlar sadece abonelere açiktir	4777
yorumlari gör	4675
yorumu gönder	4735
yorumu şikayet et	4777
yorumu şikâyet et	4777
yorumunu gönder	4735
youtube-tartalom megjelenítése	2413
youtube-videó betöltése	2470
youtubeで見る	2931
youtubeで視聴	2931
youtube에서 보기	3063
yritä myöhemmin uudelleen	1935
yritä uudelleen	1935
yukari çik	4764
yz özeti	4682
yêu cầu của bạn đã được gửi	5058
""", 'z': """
z našeho e-shopu	582
z našeho obchodu	582
z nášho e-shopu	4308
z nášho obchodu	4308
z titulní strany	519
za naročnike	4421
zaakceptuj i pokaż	3649
zaboravili ste šifru	4224
zabranjeno prenošenje	4234
zabudnuté heslo	4251
zadajte platný e-mail	4326
zadejte platný e-mail	606
zadejte svůj e-mail	499
zadejte částku	599
zagłosuj	91
zahlungsart wählen	783
zainstaluj aplikację	3654
zakázat	595
zakázať	4317
zakúpiť licenciu	4333
zaloguj się	3553
zaloguj się przez apple	3665
zaloguj się przez facebooka	3665
zaloguj się przez google	3665
zaloguj się z google	3665
zamknij galerię	3671
zamknij reklamę	3687
zamów	3570
zamów książkę	3645
zamów teraz	3569
zapamatovat přihlášení	602
zapamatovat si mě	602
zapamiętaj mnie	3666
zapamätať si ma	4323
zapisz na później	3564
zapisz się	3556
zapisz się na newsletter	3556
zapisz wybór	3649
zapnout upozornění	592
zapnúť	4317
zapnúť notifikácie	4316
zapnúť titulky	4313
zapnúť upozornenia	4316
zapnúť zvuk	4313
zapomenuté heslo	493
zapomniałem hasła	3665
zapomniałeś hasła	3665
zapomněl jsem heslo	602
zapomněli jste heslo	602
započni kviz	4208
zarejestruj się	3553
zarezervovat místo	582
zarządzaj plikami cookies	3649
zarządzaj powiadomieniami	3655
zarządzaj zgodami	3572
zarządzaj zgodą	3649
zaten üye misiniz	4658
zauważyłeś błąd	3675
zavrieť galériu	4329
zavrieť reklamu	4342
zavřít	490
zavřít galerii	609
zavřít reklamu	625
začať kvíz	4304
začni kviz	4404
začít kvíz	576
załaduj film	3649
załaduj post	3649
załaduj treść	3649
załaduj wideo	3649
załaduj więcej	3589
załóż konto	3553
zaštita osobnih podataka	4170
zaštita privatnosti	4170
zašto vidim ovaj oglas	4243
zašto vidim ovu reklamu	4243
zbývající čas	589
zbývající čas #	588
zbývající čas -#	588
zdarma, každý pátek	500
zdieľajte tento text	4258
zdieľajte článok	4258
zdieľať	4258
zdieľať na facebooku	4258
zdieľať na whatsappe	4340
zdieľať článok	4258
zdjęcie # z #	3670
zdjęcie #/#	3670
zeskanuj kod i pobierz aplikację	3654
zeskanuj kod qr, aby pobrać aplikację	3654
zezwól	3656
zezwól i kontynuuj	3574
zezwól i pokaż	3574
zezwól na powiadomienia	3655
zezwól na reklamy	3661
zezwól raz	3649
zgadzam się	3572
zgadzam się na powiadomienia	3655
zgadzam się na wyświetlanie treści	3572
zgłoś	3580	3682
zgłoś błąd	3580
zgłoś komentarz	3681
zgłoś nadużycie	3681
zgłoś reklamę	3687
ziedot katru mēnesi	3195
ziņa ir nosūtīta	3198
ziņa tiek papildināta	3155
ziņo par kļūdu	3154
ziņot par komentāru	3203
ziņot par kļūdu	3154
zkontrolujte svoji e-mailovou schránku	606
zkontrolujte svou schránku	606
zkopírovat odkaz	503	504
zkopírovat odkaz na článek	503
zkopírováno	624
zkopírováno do schránky	623
zkuste to prosím později	606
zmeniť súhlas	4310
zmeniť veľkosť písma	4340
zmenšit písmo	623
zmenšiť písmo	4340
zmień rozmiar tekstu	3685
zmień ustawienia	3574
zmień ustawienia cookies	3574
zmień zgodę	3649
změnit nastavení	514
změnit nastavení cookies	514
změnit souhlas	585
změnit velikost písma	623
znajdź nas na facebooku	3565
znalazłeś błąd	3675
znalazłeś błąd w tekście	3675
značky	4255
znova naloži stran	4418
znova načítať stránku	4319
znovu načíst stránku	598
zobacz # zdjęcia	3670
zobacz # zdjęć	3670
zobacz cenę	3645
zobacz galerię	3589
zobacz mapę	3590
zobacz ofertę	3645
zobacz również	3586
zobacz szczegóły	3590
zobacz także	3586
zobacz także inne	3586
zobacz też	3586
zobacz więcej	3586
zobacz wszystkie # zdjęcia	3670
zobacz wszystkie # zdjęć	3670
zobacz wszystkie artykuły	3671
zobacz wszystkie zdjęcia	3670
zobacz wszystkie zdjęć	3670
zobacz zdjęcia	3670
zobacz zdjęć	3670
zobrazit # fotografií	608
zobrazit # odpovědi	619
zobrazit a přijmout	585
zobrazit fotografií	608
zobrazit komentáře	619
zobrazit méně	523	609
zobrazit nabídku	582
zobrazit nabídky	602
zobrazit odpovědi	619
zobrazit originál	523
zobrazit předplatné	602
zobrazit přepis	588
zobrazit více	521
zobrazit výsledky	91	523	576
zobrazit vše	521
zobrazit všech # fotek	608
zobrazit všech # fotky	608
zobrazit všech # fotografie	608
zobrazit všech # fotografií	608
zobrazit všech fotek	608
zobrazit všech fotky	608
zobrazit všech fotografie	608
zobrazit všech fotografií	608
zobrazit všechny # fotek	608
zobrazit všechny # fotky	608
zobrazit všechny # fotografie	608
zobrazit všechny # fotografií	608
zobrazit všechny fotek	608
zobrazit všechny fotky	608
zobrazit všechny fotografie	608
zobrazit všechny fotografií	608
zobrazit všechny články	609
zobraziť # fotiek	4328
zobraziť # fotky	4328
zobraziť # fotografie	4328
zobraziť # fotografií	4328
zobraziť # odpovede	4337
zobraziť a prijať	4310
zobraziť cenu	4308
zobraziť diskusiu	4258
zobraziť fotiek	4328
zobraziť fotky	4328
zobraziť fotografie	4328
zobraziť fotografií	4328
zobraziť galériu	4329
zobraziť heslo	4323
zobraziť komentáre	4337
zobraziť menej	4256
zobraziť obsah	4269
zobraziť odpovede	4337
zobraziť ponuku	4308
zobraziť ponuky	4323
zobraziť popis	4329
zobraziť predplatné	4323
zobraziť prepis	4313
zobraziť titulky	4313
zobraziť viac	4256
zobraziť výsledky	91	4304
zobraziť všetko	4256
zobraziť všetky # fotiek	4328
zobraziť všetky # fotky	4328
zobraziť všetky # fotografie	4328
zobraziť všetky # fotografií	4328
zobraziť všetky fotiek	4328
zobraziť všetky fotky	4328
zobraziť všetky fotografie	4328
zobraziť všetky fotografií	4328
zobraziť všetky články	4329
zobraziť všetkých # fotiek	4328
zobraziť všetkých # fotky	4328
zobraziť všetkých # fotografie	4328
zobraziť všetkých # fotografií	4328
zobraziť všetkých fotiek	4328
zobraziť všetkých fotky	4328
zobraziť všetkých fotografie	4328
zobraziť všetkých fotografií	4328
zoradiť podľa	4337
zostań patronem	3550
zostań patronką	3662
zostať prihlásený	4323
zostávajúci čas	4314
zostávajúci čas #	4313
zostávajúci čas -#	4313
zpráva	607
zpráva byla odeslána	606
zpráva pro příjemce: dar	599
zpět na hlavní stránku	609
zpět na začátek	609
zpět nahoru	521
zrušit můžete kdykoli	602
zrušit můžete kdykoliv	602
zrušiť môžete kedykoľvek	4323
zu meine themen hinzufügen	986
zu meinen themen hinzufügen	986
zum rätsel	948
zum vollständigen artikel	975
zur großansicht	975
zur leseliste hinzufügen	921
zur merkliste hinzufügen	807
zur übersicht	834
zurück	825
zurück nach oben	834	975
zurück zum anfang	983
zurück zur startseite	975
zurück zur übersicht	975
zvoliť	4324
zvolte předplatné	602
zvolte částku	599
zvoľte predplatné	4323
zvoľte sumu	4320
zväčšiť	4314
zväčšiť foto	4329
zväčšiť fotografiu	4329
zväčšiť písmo	4340
zväčšiť text	4340
zvětšit	521
zvětšit foto	609
zvětšit fotografii	609
zvětšit písmo	623
zvětšit text	623
zwiń	3589
zásady cookies	585
zásady ochrany osobných údajov	4310
získat licenci	614
získat předplatné	602
získať licenciu	4333
získať predplatné	4323
zůstat přihlášen	602
""", '£': """
£# at amazon	1408
""", '©': """
©ntb	3473
""", 'à': """
à découvrir	2021
à la une	2021
à lire	2021
à lire aussi	2021
à lire dans ce dossier	2021
à lire dans la même rubrique	2021
à lire ensuite	2021
à lire également	2021
à ne pas manquer	2021
à voir	2021
à voir aussi	2021
à voir ensuite	2137
""", 'á': """
áno, chcem	4317
áno, prosím	4317
átirat	2476
átirat elolvasása	2475
átirat megjelenítése	2475
áudio gerado por ia	3767
áudio gerado por voz sintética	3767
""", 'ä': """
ähnliche artikel	831
ähnliche beiträge	831
ähnliche themen	831
äldst	4577
äldsta	4577
äldsta först	4576
älteste	985
älteste zuerst	984
älä missaa mitään	1836
älä salli	1923
älä seuraa	1949
ämne	4565
ämnen	4484
ämnen i artikeln	4484
ämnen i den här artikeln	4567
ändra cookie-inställningar	4475
ändra cookieinställningar	4475
ändra dina cookie-inställningar	4475
ändra dina cookieinställningar	4546
ändra inställningar	4475
ändra samtycke	4546
ändra textstorlek	4580
är du inte prenumerant	4561
är du redan prenumerant	4452
äänenvoimakkuus	1918
äänesi on laskettu	1902
äänesi on rekisteröity	1902
äänesi on tallennettu	1902
äänestyksen tulokset	1918
äänestys	92
äänestä	91	1908
äänestä nyt	91	1902
äänestä tästä	1860
ääni on tuotettu tekoälyllä	1917
ääni pois	1917
ääni päälle	1917
""", 'å': """
åbn	678
åbn appen	738
åbn billedgalleri	755
åbn galleri	755
åbn i app	738
åbn kort	678
åpne	3445
åpne appen	3509
åpne bildegalleri	3525
åpne faktaboks	3445
åpne galleri	3525
åpne i app	3509
åpne kart	3445
årlig	3520
årlig betaling	3520
årligt	750
årsvis	4562
årsvis betalning	4562
återkalla samtycke	4546
återstående tid	4550
återstående tid #	4549
återstående tid -#	4549
""", 'æ': """
ældste	765
ældste først	764
ændr dine cookieindstillinger	662
ændr dit samtykke	733
ændr indstillinger	662
ændr samtykke	733
ændr tekststørrelse	767
""", 'ç': """
çengel bulmaca	4740
çerez ayarlari	4670
çerez ayarlarini yönet	4745
çerez politikasi	4670	4692
çerez tercihleri	4745
çerez tercihlerimi değiştir	4673
çerez tercihlerini değiştir	4673
çerez tercihlerini yönet	4745
çerezler	4670
çerezleri yönet	4782
çeviriyi göster	4683
çikiş yap	4658
çok okunanlar	4676
""", 'è': """
è gratis e ci vuole solo un minuto	2722
è stato utile	2736
""", 'é': """
é grátis e leva menos de um minuto	3784
é proibida a reprodução	3856
é proibida a reprodução do conteúdo	3856
écouter	2000
écouter (# min	2000
écouter le podcast	2025
écrire à la rédaction	2111
édition du jour	2021
élő	2476
élő közvetítésünk itt	2494
épingler	61
épingler la recette	61
értem	2415
értesítések	2481
értesítések engedélyezése	2478
értesítések kezelése	2478
értékeld a cikket	2501
értékeld a receptet	61
értékelje a cikket	2501
érvénytelen e-mail-cím	2491
étiquettes	2026
évente	2489
éves előfizetés	2489
éves fizetés	2489
éves számlázás	2489
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2482
így védjük a forrásainkat	2498
írd meg a véleményed	2407
írj a szerkesztőségnek	2498
írj hozzászólást	2502
írja meg véleményét	2407
írjon a szerkesztőségnek	2498
írjon hozzászólást	2502
írjon nekünk névtelenül	2498
""", 'î': """
îmi place	3931
în fiecare lună	3954
în parteneriat cu	3972
înainte # secunde	3938
înapoi # secunde	3938
înapoi la prima pagină	3962
înapoi la început	3983
înapoi sus	3890
încarcă conținutul	3942
încarcă mai multe	3890
încarcă mai multe comentarii	3930
încarcă postarea	3942
încarcă videoclipul	3942
închide	3868
închide fereastra	3983
închide galeria	3983
închide meniul	3983
înregistrare	3872
înregistrează-te	3872
înscrie-te acum	3908
înscrie-te la curs	3908
îți mulțumim pentru vot	3904
""", 'ô': """
ô chữ	5019
""", 'ö': """
öffnen	834
ön hirdetésblokkolót használ	2482
ön mit gondol? szavazzon	2413
önceki	4682
önceki fotoğraf	4790
önceki görsel	4790
önceki haber	4676
önceki video	4783
önceki yazi	4790
öne çikan haberler	4676
öne çikanlar	4676
önerilen haberler	4676
önerilenler	4676
öppna	4488
öppna appen	4551
öppna bildgalleri	4567
öppna galleri	4567
öppna karta	4488
összes	2413
összes cikk	2494
összes elfogadása	2468
összes elutasítása	2468
összes megtekintése	2494
översatt med ai	4574
özet faydali oldu mu	4675
""", 'ú': """
új hozzászólás	2407
última hora	1510
últimas	3741
últimas entradas	1510
últimas noticias	1510
últimas notícias	3741
últimas plazas	1545
últimes notícies	414
últimos artículos	1510
únete	1461
únete a la conversación	1503
única	1591	3816
účtované ročne	4323
účtováno ročně	602
""", 'ü': """
über google anmelden	970
über whatsapp senden	987
über whatsapp teilen	987
übersetzung anzeigen	838
überweisung	784
ücretsiz dene	4658
ücretsiz haber limitinize ulaştiniz	4758
ücretsiz kargo	4774
ücretsiz oku	4787
ücretsiz oyna	4738
ücretsiz üye ol	4658
ücretsiz üye olun	4658
ücretsiz, spam yok	4760
ühekordne annetus	1694
ürüne git	4794
ürünü gör	4794
ürünü incele	4741
üye girişi	4658
üye ol	4657	4658
üye olun	4658
üzenet	2492
üzenet küldése	2491
üzenetét elküldtük	2491
""", 'ý': """
ý kiến	4970
ý kiến bạn đọc	4970
ý kiến của bạn	4970	4991
""", 'ā': """
ārējais saturs	3165
""", 'č': """
častite nas kafom	4222
častite nas kavom	4222
častite nas s kavo	4419
čita sintetički glas	4215
čitaj bez oglasa	4243
čitaj u aplikaciji	4217
čitajte bez oglasa	4243
čitajte bez ograničenja	4224
čitajte u aplikaciji	4217
čitajte uz pretplatu	4224
članak je zaključan	4147
članak je zaštićen autorskim pravom	4234
članak se nastavlja ispod oglasa	4153
članak čita sintetički glas	4215
članek bere sintetični glas	4412
članek je avtorsko zaščiten	4431
članek je zaklenjen	4351
članek se nadaljuje pod oglasom	4354
članek se nadaljuje spodaj	4354
článek byl vytvořen automaticky	617
článek je chráněn autorským právem	614
článek namluvila umělá inteligence	588
článek pokračuje pod reklamou	507
článek čte syntetický hlas	588
články autora	609
článok bol vytvorený automaticky	4335
článok je chránený autorským právom	4333
článok číta syntetický hlas	4313
článok číta umelá inteligencia	4313
čte umělý hlas	588
čtěte bez omezení	602
čtěte dále	519
čtěte i	519
čtěte nejdřív v aplikaci	590
čtěte také	519
čtěte v aplikaci	590
číslo účtu pro dary	491
číst bez reklam	625
číst celý článek	609
číst dál	521
číst dál s předplatným	493
číst dále	609
číst s předplatným	602
číst více	521
číta umelý hlas	4313
čítajte aj	4255
čítajte bez obmedzení	4323
čítajte najprv v aplikácii	4315
čítajte v aplikácii	4315
čítať bez reklám	4342
čítať celý článok	4329
čítať s predplatným	4323
čítať ďalej	4329
""", 'ď': """
ďakujeme za hlas	4304
ďakujeme za hlasovanie	4304
ďakujeme za odber	4326
ďakujeme za správu	4326
ďakujeme za vašu správu	4326
ďakujeme za váš hlas	91	4304
ďalšia fotografia	4329
ďalšia snímka	4329
ďalšia strana	4329
ďalšie foto	4329
ďalšie správy	4255
ďalšie video	4313
ďalšie články	19	4255
ďalšie články autora	4329
ďalší článok	4329
""", 'đ': """
đang theo dõi	5046
đang tải	5021
đang tải trình phát	5021
đang tải video	5021
điều khoản sử dụng	4969
điều khoản sử dụng | chính sách bảo mật	4969
đáng chú ý	4971
đã có tài khoản	4953
đã hiểu	4975
đã sao chép	4959
đã sao chép liên kết	5006
đã xảy ra lỗi	5037
đã đóng bình luận	5014
đóng	4949
đóng cửa sổ	5059
đóng góp	4950
đóng góp hàng tháng	5033
đóng góp một lần	5033
đóng góp ngay	4952
đóng menu	5059
đăng ký	4953
đăng ký của bạn đã được xác nhận	5058
đăng ký ngay	4953
đăng ký nhận thông báo	5028
đăng ký thành công	5037
đăng ký để đọc tiếp	5057
đăng nhập	4953
đăng nhập / đăng ký	4953
đăng nhập bằng apple	5035
đăng nhập bằng facebook	5035
đăng nhập bằng google	5035
đăng nhập với facebook	5035
đăng nhập với google	5035
đăng nhập để bình luận	5014
đăng nhập để đọc tiếp	5057
đăng xuất	4953
đường dây nóng	5042
được quan tâm	5007
được tài trợ	4964
được tạo bởi ai	5055
đặt báo	4953
đặt hàng ngay	5060
đặt mua ngay	5020
đặt vé ngay	5020
đến công thức	61
đến trang quyên góp	5033
đến trang ủng hộ	5033
đề xuất	4971
đề xuất bởi taboola	5010
để lại bình luận	4990	4991
để lại một bình luận	4990	4991
để sau	4949
địa chỉ email của bạn	5058
đọc bài gốc	5059
đọc bài tiếp theo	5059
đọc miễn phí	5057
đọc nhiều	4971
đọc nhiều nhất	4971
đọc sau	5006
đọc thêm	4971	4974
đọc tiếp	4974
đọc tiếp về chủ đề này	5007
đọc toàn bộ bài viết	5041
đọc trên ứng dụng	5027
đồng ý	4968
đồng ý và tiếp tục	5025
đừng bỏ lỡ	4971
""", 'į': """
į el. parduotuvę	3117
į pradinį puslapį	3133
į viršų	3086
įdėti į krepšelį	3117
įgarsinta dirbtinio intelekto	3121
įjungti garsą	3121
įjungti pranešimus	3124
įkelti daugiau	3133
įkelti turinį	3119
įkelti įrašą	3119
įveskite el. pašto adresą	3131
įveskite galiojantį el. pašto adresą	3131
įveskite savo el. pašto adresą	3104
įveskite sumą	3127
įvyko klaida. bandykite dar kartą	3131
įvyko klaida. bandykite vėliau	3131
""", 'ľ': """
ľubovoľná suma	4320
""", 'ł': """
ładowanie odtwarzacza	3652
ładowanie wideo	3652
""", 'ř': """
řadit podle	619
řazení	620
""", 'ś': """
śledź nas	3565
""", 'ş': """
şifremi unuttum	4658
şifrenizi mi unuttunuz	4758
şikayet et	4736
şikâyet et	4736
şimdi değil	4656
şimdi satin al	4794
şurada paylaş	4667
""", 'š': """
šajā rakstā	3200
še nimate računa	4421
še niste naročnik	4421
šiame straipsnyje	3133
šifra	4225
šio turinio parodyti negalime	3119
šio turinio rodyti negalima	3119
šis laukas privalomas	3131
šis lauks ir obligāts	3198
šis raksts ir slēgts	3196
šis saturs nav pieejams	3187
šis straipsnis užrakintas	3129
šis turinys nepasiekiamas	3119
šis vaizdo įrašas nebepasiekiamas	3121
šis vaizdo įrašas nepasiekiamas	3121
šis video nav pieejams	3189
šis video vairs nav pieejams	3189
šo saturu nevar parādīt	3187
šrifto dydis	3138
štampaj	4157
štítky	519
""", 'ž': """
žaisti dabar	3115
že imam račun	4421
že imate račun	4351
že naročnik	4351
že podpiram	4362
že sledite	4436
želite li da primate obaveštenja	4218
želite li primati obavijesti	4218
želite prejemati obvestila	4415
želite prejemati potisna obvestila	4415
želiš primati obavijesti	4218
žiadny spam	4326
žinutė išsiųsta	3131
živě	589
žiūrėkite nuotraukas	3086
žiūrėkite vaizdo įrašą	3086
žiūrėti galeriją	3086
žiūrėti kainą	3117
žiūrėti komentarus	3136
žiūrėti pasiūlymą	3117
žiūrėti planus	3129
žiūrėti rezultatus	91	3115
žiūrėti visus	3133
žymos	3122
žádný spam	606
""", 'ư': """
ưu đãi cho bạn đọc	5020
ưu đãi cho độc giả	5020
ưu đãi tốt nhất	5036
""", 'ș': """
știrea anterioară	3962
știrea următoare	3962
știri pe aceeași temă	3924
știri recomandate	3888
știri similare	3888
știrile zilei	3888
""", 'ț': """
ți-a fost util	3930
ți-a fost util acest articol	3904
ți-a fost util acest rezumat	3904
ți-ai uitat parola	3921
ți-ar putea plăcea și	3924
ține-mă minte	3957
""", 'ά': """
άκουσε το άρθρο	1087
άλλες ειδήσεις	19
άλλο ποσό	1104
άνοιγμα	1018
άνοιγμα εφαρμογής	1094
άνοιγμα στην εφαρμογή	1094
άνοιγμα χάρτη	1018
""", 'έ': """
έξοδος από πλήρη οθόνη	1087
έχετε ήδη λογαριασμό	1000
έχετε ήδη ψηφίσει	1079
έχω ήδη λογαριασμό	1107
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1109
έχω λογαριασμό	1107
""", 'ή': """
ήταν χρήσιμο	1079
""", 'ί': """
ίσως αργότερα	996
ίσως σας ενδιαφέρει	1014
""", 'α': """
αγορά από amazon	1085
αγορά από το amazon	1085
αγορά βιβλίου	1085
αγορά εισιτηρίων	1085
αγοράστε εισιτήρια	1085
αγοράστε εισιτήριο	1085
αγοράστε το βιβλίο	1085
αγοράστε τώρα	1141
ακολουθήστε μας	1119
ακολουθήστε το θέμα	1119
ακολουθήστε τον αρθρογράφο	1140
ακολουθήστε τον συντάκτη	1119
ακολουθείτε ήδη αυτό το θέμα	1119
ακολουθείτε ήδη αυτόν τον συντάκτη	1140
ακολούθησε	1120
ακούστε	1005
ακούστε το άρθρο	1005
ακυρώνετε όποτε θέλετε	1107
ακύρωση οποιαδήποτε στιγμή	1107
αλλαγή προτιμήσεων cookies	1011
αλλαγή ρυθμίσεων απορρήτου	1011
ανάκληση συγκατάθεσης	1091
αναζήτηση	1017
ανανέωση σελίδας	1101
ανανέωση συνδρομής	1136
ανανέωση της σελίδας	1101
αναπαραγωγή βίντεο	1087
αναφέρετε λάθος	1127
αναφέρετε το σχόλιο	1127
αναφορά	1080
αναφορά λάθους	1013
αναφορά σχολίου	1127
αντιγραφή	1123
αντιγραφή link	1005
αντιγραφή συνδέσμου	1005
αντιγραφή συνδέσμου άρθρου	1005
απάντηση	1013
απενεργοποίησα τον ad blocker	1101
απενεργοποιήστε το για να συνεχίσετε	1101
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1136
αποδέχομαι	1012	1022
αποδέχομαι τους όρους χρήσης	1109
αποδοχή	1012	1022
αποδοχή ειδοποιήσεων	1099
αποδοχή και συνέχεια	1091
αποδοχή όλων	1012	1022
αποδοχή όλων των cookies	1131
αποδοχη	1012
αποδοχη ολων	1012
αποθήκευση	1005
αποθήκευση άρθρου	1142
αποθήκευση επιλογών	1091
αποθήκευση προτιμήσεων	1091
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1005
αποκλεισμός	1097
αποκλειστικά για συνδρομητές	1107
αποκτήστε το τώρα	1141
απομαγνητοφώνηση	1088
απομνημόνευση	1108
απορριψη	1012
αποστολή	1110
αποστολή με email	1005
αποστολή σχολίου	1079
αποσύνδεση	1000
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1080
αποτελέσματα ψηφοφορίας	1080
αποτυχία φόρτωσης βίντεο	1132
απόκρυψη	1018
απόκρυψη απαντήσεων	1079
απόρριψη	1012	1022
απόρριψη όλων	1012	1022
απόρριψη όλων των cookies	1131
αργότερα	996	1099
αρχική	1017
αρχική σελίδα	1113
αυτό το άρθρο είναι κλειδωμένο	1107
αυτό το βίντεο δεν είναι διαθέσιμο	1087
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1087
αυτό το πεδίο είναι υποχρεωτικό	1109
αυτόματη αναπαραγωγή	1088
αυτόματη μετάφραση	1088
αφήγηση με συνθετική φωνή	1087
αφήστε ένα σχόλιο	1079
αφήστε σχόλιο	1013
αφήστε το σχόλιό σας	1079
""", 'β': """
βίντεο	1014
βαθμολογήστε το άρθρο	1013
βρήκατε κάποιο λάθος	1115
βρήκατε λάθος	1115
""", 'γ': """
γίνε συνδρομητής	1000
γίνε υποστηρικτής	1104
γίνετε μέλος	997
γίνετε συνδρομητής	1000
γίνετε υποστηρικτές	1104
γράψτε σχόλιο	1013
γράψτε το email σας	1137
γράψτε το σχόλιό σας	1127
""", 'δ': """
δείτε ακόμη	1139
δείτε και	1014
δείτε ξανά	1132
δείτε περισσότερα	1017
δείτε τα αποτελέσματα	91	1018	1039
δείτε τα πακέτα	1136
δείτε τα πακέτα συνδρομών	1136
δείτε τα σχόλια	1013
δείτε τα όλα	1139
δείτε τη συλλογή	1113
δείτε τη συνταγή	61
δείτε την προσφορά	1085
δείτε τις απαντήσεις	1079
δείτε τις προσφορές	1136
δείτε τις φωτογραφίες	1113
δείτε το αφιέρωμα	1113
δείτε το προφίλ	1115
δείτε το προϊόν	1141
δείτε το στο amazon	1085
δείτε το φωτορεπορτάζ	1113
δείτε φωτογραφίες	1113
δείτε όλα	1017
δείτε όλα τα άρθρα	1113
δείτε όλα τα βίντεο	1113
δείτε όλα τα παιχνίδια	1082
δείτε όλα τα σχόλια	1037
δείτε όλες τις ειδήσεις	1113
δείτε όλες τις προσφορές	1085
δείτε όλες τις φωτογραφίες	1113
δεν έχετε λογαριασμό	1107
δεν αποδέχομαι	1012
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1087
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1091
δεν είστε ακόμη συνδρομητής	1107
δεν είστε συνδρομητής	1107
δεν μου αρέσει	1080
δεν ξέρω	1080
δεν ξέρω / δεν απαντώ	1080
δες περισσότερα	1139
δημιουργήθηκε με ai	1132
δημιουργήθηκε με τεχνητή νοημοσύνη	1132
δημιουργία λογαριασμού	1000
δημοσίευση σχολίου	1079
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1039
δημοφιλέστερα	1014
δημοφιλέστερο	1108
δημοφιλή	1014
δημοφιλή άρθρα	1014
διάρκεια	1088
διαβάζεται από συνθετική φωνή	1087
διαβάστε ακόμα	1014
διαβάστε ακόμη	1014
διαβάστε αργότερα	1142
διαβάστε δωρεάν	1136
διαβάστε επίσης	1014
διαβάστε επίσης στο	1014
διαβάστε και	1014
διαβάστε ολόκληρο το άρθρο	1113
διαβάστε περισσότερα	1014	1017
διαβάστε στην εφαρμογή	1094
διαβάστε το στην εφαρμογή	1094
διαβάστε όλο το άρθρο	1113
διαθέσιμη στο app store	1094
διαθέσιμο στο app store	1094
διαφήμιση	1008	1030
διαφημίσεις	1008
διαφημιση	1008
διαφημιστείτε	1030
διαφημιστικό περιεχόμενο	87	1008
διαφημιστικός χώρος	1059
διαφωνω	1012
διαφωνώ	1012
διαχείριση cookies	1091
διαχείριση επιλογών	1012	1091
διαχείριση προτιμήσεων	1131
διαχείριση συγκατάθεσης	1091
δωρήστε	997
δωρίστε το άρθρο	1122
δωρεά	997
δωρεάν αποστολή	1124
δωρεάν, χωρίς spam	1109
""", 'ε': """
είσοδος	1000
είστε ήδη εγγεγραμμένος	1137
είστε ήδη συνδρομητής	1107
εγγραφή	1000
ειδήσεις σήμερα	1014
ειδήσεις τώρα	1014
ειδοποίηση για συντάκτη	1140
εισάγετε έγκυρο email	1109
εισάγετε το email σας	1137
εισαγάγετε το email σας	1137
εκτυπώστε το άρθρο	1005
εκτύπωση	1005
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1109
ελέγξτε το email σας	1109
ελεύθερη δωρεά	1135
ελεύθερο ποσό	1104
εμφάνιση ανάρτησης	1091
εμφάνιση απαντήσεων	1079
εμφάνιση λιγότερων	1113
εμφάνιση περιεχομένου	1091
εμφάνιση περισσότερων	1113
εμφάνιση πρωτοτύπου	1018
εμφάνιση υποτίτλων	1087
εμφάνιση όλων	1018
ενεργοποίηση	1096
ενεργοποίηση ειδοποιήσεων	1095
ενεργοποιήστε τις ειδοποιήσεις	1095
επαναφόρτωση σελίδας	1101
επικοινωνήστε μαζί μας	1115
επικοινωνήστε με τη σύνταξη	1115
επικοινωνήστε με τον συντάκτη	1115
επικοινωνία	1013	1030
επικοινωνία με τη σύνταξη	1115
επιλέξτε	1108
επιλέξτε πακέτο	1107
επιλέξτε ποσό	1135
επιλέξτε συνδρομή	1107
επιλέξτε τη συνδρομή σας	1107
επιλογές συντακτών	1014
επιλογή	1108
επισκεφθείτε το κατάστημα	1085
επιστροφή στην αρχική	1113
επιστροφή στην κορυφή	1017
επιτρέπεται	1096
επόμενη είδηση	1113
επόμενη εικόνα	1139
επόμενη φωτογραφία	1139
επόμενο	1017
επόμενο άρθρο	1014
επόμενο βίντεο	1132
επώνυμο	1110
ερώτηση της ημέρας	91
ετήσια	1105
ετήσια χρέωση	1108
ετικέτες	1014
ευχαριστούμε για τη στήριξή σας	1135
ευχαριστούμε για τη στήριξη	1135
ευχαριστούμε για την ψήφο σας	91	1079
ευχαριστούμε, το μήνυμά σας στάλθηκε	1109
εφάπαξ	1105
εφάπαξ δωρεά	1104
""", 'η': """
η δημοσκόπηση της εβδομάδας	1038
η διαφήμιση συνεχίζεται	1141
η δωρεά μου	1135
η εγγραφή ολοκληρώθηκε	1137
η εγγραφή σας ολοκληρώθηκε	1137
η ερώτηση της εβδομάδας	1038
η στήριξή σας κάνει τη διαφορά	1135
η συνέχεια μετά τη διαφήμιση	1059
η ψήφος σας	1038
η ψήφος σας καταχωρήθηκε	1079
η ψήφος σας καταχωρίστηκε	1079
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1095
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1095
θέμα	1138
θέματα	1014
θα θέλατε να λαμβάνετε ειδοποιήσεις	1095
""", 'κ': """
κάθε ευρώ μετράει	1104
κάθε μήνα	1105
κάθε συνεισφορά έχει αξία	1104
κάθε συνεισφορά μετράει	1104
κάνε το κουίζ	1082
κάντε δωρεά	997
κάντε μια δωρεά	997
κάντε το κουίζ	1082
κάντε το τεστ	1082
κάτι πήγε στραβά	1110
καλύτερη προσφορά	1108
κανόνες σχολιασμού	1013
κατάλαβα	1018
κατάργηση σίγασης	1087
κατάστημα	1124
κατεβάστε από το app store	1094
κατεβάστε από το google play	1094
κατεβάστε την εφαρμογή	1094
κατεβάστε το app	1094
κατεβάστε το επεισόδιο	1087
κατεβάστε το ηχητικό	1087
κατηγορίες	1014
κεράστε μας έναν καφέ	1104
κλείσιμο	996
κλείσιμο μενού	1139
κλείσιμο παραθύρου	1139
κλείστε θέση	1085
κοινοποίησε	1005
κοινοποίηση	1005
κοινοποίηση στο facebook	1005
κοινοποίηση στο twitter	1005
κοινοποίηση στο whatsapp	1122
κοινοποιήστε	1005
κοινοποιήστε το άρθρο	1005
κρυπτόλεξο	1084
κωδικοί έκπτωσης	1141
""", 'λ': """
λήψη ήχου	1087
λεπτομέρειες	1018
λιγότερα	1018
""", 'μ': """
μάθετε περισσότερα	1012
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1122
μέγεθος κειμένου	65
μήνυμα	1138
μαθετε περισσοτερα	1012
με την υποστήριξη	1008
με την υποστήριξη της	1124
με την υποστήριξη του	1124
μεγέθυνση	1018
μεγέθυνση εικόνας	1113
μεγαλύτερα γράμματα	1122
μενού	1017
μετάβαση στη σελίδα δωρεών	1104
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1016
μετάβαση στο περιεχόμενο	1016
μεταβείτε στο περιεχόμενο	1016
μη έγκυρη διεύθυνση email	1109
μη έγκυρο email	1109
μη διαθέσιμο βίντεο	1087
μη χάσετε	1014
μην το χάσεις	1014
μην χάσετε	1014
μηνιαία	1105
μηνιαία δωρεά	1104
μηνιαία συνεισφορά	1104
μηνιαία χρέωση	1108
μηνιαίως	1105
μικρότερα γράμματα	1122
μοιράσου το	1005
μοιράσου το άρθρο	1142
μοιραστείτε	1005
μοιραστείτε το	1005
μοιραστείτε το άρθρο	1005
μου αρέσει	1080
μπορεί να σας αρέσει	1014
μόνο για συνδρομητές	1000
""", 'ν': """
να επιτρέπεται	1097
να επιτρέπεται πάντα	1091
να επιτραπεί	1096
να με θυμάσαι	1107
ναι	1099
ναι θέλω	1097
ναι, θέλω	1096
ναι, φυσικά	1097
νεότερα	1080
νεότερα πρώτα	1080
""", 'ξ': """
ξέχασα τον κωδικό μου	1107
ξεκλειδώστε το άρθρο	1136
ξεχάσατε τον κωδικό	1000
ξεχάσατε τον κωδικό σας	1107
""", 'ο': """
ο λογαριασμός μου	1000
ο σύνδεσμος αντιγράφηκε	1005
οι απόψεις είναι προσωπικές	1032
οι απόψεις που εκφράζονται είναι προσωπικές	1032
οι απόψεις του άρθρου είναι προσωπικές	1032
οι συνεργάτες μας	1091
ονοματεπώνυμο	1110
""", 'π': """
πάντα να επιτρέπεται	1091
πάρτε μέρος στη δημοσκόπηση	1079
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1113
παίξε τώρα	1082
παίξε υπεύθυνα	1085
παίξτε δωρεάν	1082
παίξτε τώρα	1082
παίξτε υπεύθυνα	1085
παιχνίδια	1084
πακέτα συνδρομών	1136
παλαιότερα	1080
παράκαμψη προς το κυρίως περιεχόμενο	1016
παράλειψη	1088
παράλειψη διαφήμισης	1132
παρουσιάστηκε σφάλμα	1109
πατήστε για ήχο	1132
παύση βίντεο	1087
παύση παρακολούθησης	1119
πείτε μας τη γνώμη σας	1079
πείτε τη γνώμη σας	1079
περίληψη ai	1118
περίληψη με ai	1118
περιορισμένες θέσεις	1056
περιορισμένος αριθμός θέσεων	1056
περισσοτερες επιλογες	1012
περισσότερα	1014	1017
περισσότερα άρθρα	1014
περισσότερα άρθρα του συντάκτη	1113
περισσότερα σχόλια	1079
περισσότερες ειδήσεις	1014
περισσότερες επιλογές	1012	1123
πες τη γνώμη σου	1079
πλήρης οθόνη	1088
πληρωμή με paypal	1136
ποια είναι η γνώμη σας	1038
ποιοι είμαστε	1030
πολιτική cookies	1022	1030
πολιτική απορρήτου	1022	1030
πολιτική διορθώσεων	1115
προβολή περιεχομένου	1091
προηγούμενη είδηση	1113
προηγούμενη φωτογραφία	1139
προηγούμενο	1017
προηγούμενο άρθρο	1014
προηγούμενο βίντεο	1132
προνόμια συνδρομητών	1085
προσαρμογή	1012
προσθέστε σχόλιο	1037
προσθέστε το σχόλιό σας	1037
προσθήκη απάντησης	1127
προσθήκη στα θέματά μου	1140
προσθήκη στο καλάθι	1141
προσθήκη σχολίου	1013
προσθήκη ως προτιμώμενη πηγή	1119
προστασία προσωπικών δεδομένων	1022
προσφορά για αναγνώστες	1085
προσφορά για συνδρομητές	1085
προσωπικά δεδομένα	1030
προτείνουμε	1014
προτείνουμε επίσης	1014
προτεινόμενα	1014
προτεινόμενα από taboola	1059
προτιμήσεις cookies	1091
προτιμήσεις απορρήτου	1131
προωθητικό περιεχόμενο	1008
πρόσφατα άρθρα	1014
πώς να απενεργοποιήσετε τον ad blocker	1101
πώς να το απενεργοποιήσετε	1103
""", 'ρ': """
ροή	1014
ροή ειδήσεων	1014
ρυθμίσεις	1012
ρυθμίσεις cookie	1091
ρυθμίσεις cookies	1022
ρυθμίσεις απορρήτου	1091
ρυθμισεις	1012
""", 'σ': """
σίγαση	1088
σας βοήθησε αυτό το άρθρο	1079
σας φάνηκε χρήσιμο	1079
σε συνεργασία με	1124
σκανάρετε το qr code	1094
σταυρόλεξα	1084
σταυρόλεξο	1084
στείλε το σε φίλο	1005
στείλτε μας τις φωτογραφίες σας	1115
στηρίξτε μας	997
στηρίξτε μας στο patreon	1104
συμφωνω	1012
συμφωνώ	1022
συμφωνώ με την επεξεργασία των δεδομένων μου	1109
συμφωνώ με τους όρους χρήσης	1109
συνέχεια ανάγνωσης	1017
συνέχεια με apple	1107
συνέχεια με email	1136
συνέχεια με facebook	1107
συνέχεια με google	1107
συνέχεια στην ιστοσελίδα	1094
συνέχεια στο site	1094
συνέχεια στον browser	1094
συνδεθείτε	1000
συνδρομή	1000
συνδρομητές	1000
συνεχίζεται μετά τη διαφήμιση	1059
συνεχίστε την ανάγνωση	1139
σφάλμα φόρτωσης βίντεο	1132
σχετικά	1014
σχετικά άρθρα	1014
σχετικά θέματα	1014
σχετικά με εμάς	1030
σχετικά νέα	1014
σχετικές ειδήσεις	1014
σχετικό άρθρο	1014
σχολιάστε	1013
σχολιάστε το άρθρο	1013
σχόλια	1013
σχόλιο	1013
σύνδεση	1000
σύνδεση με apple	1107
σύνδεση με facebook	1107
σύνδεση με google	1107
σύνοψη με ai	1118
""", 'τ': """
τέλος διαφήμισης	1085
τέλος της διαφήμισης	1085
τέσταρε τις γνώσεις σου	1082
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1032
τα πιο δημοφιλή	1014
τα πιο δημοφιλή της ημέρας	1014
τα πιο διαβασμένα	1014
τα πιο πρόσφατα	1014
τα σχόλια είναι απενεργοποιημένα	1127
τα σχόλια είναι μόνο για συνδρομητές	1127
ταξινόμηση	1080
ταξινόμηση κατά	1080
ταυτότητα	1030
ταχύτητα αναπαραγωγής	1087
τελευταία άρθρα	1014
τελευταία νέα	1014
τελευταίες ειδήσεις	1014
τεστάρετε τις γνώσεις σας	1082
το email σας	1137
το email υπάρχει ήδη	1137
το άρθρο εκφράζει τις απόψεις του συντάκτη	1032
το άρθρο συνεχίζεται μετά τη διαφήμιση	1059
το άρθρο συνεχίζεται παρακάτω	1059
το αίτημά σας στάλθηκε	1137
το αίτημά σας υποβλήθηκε	1137
το απενεργοποίησα	1101
το βίντεο δεν είναι διαθέσιμο	1087
το βίντεο φορτώνει	1087
το κείμενο συνεχίζεται παρακάτω	1059
το μήνυμά σας	1137
το μήνυμά σας εστάλη	1109
το μήνυμά σας στάλθηκε	1109
το πεδίο είναι υποχρεωτικό	1109
το πιο δημοφιλές	1108
το σχόλιό σας	1037
το ψευδώνυμό σας	1127
το όνομά σας	1127
τρέχων χρόνος	1088
""", 'υ': """
υπενθύμιση αργότερα	996
υποβολή	91	1110
υποβολή σχολίου	1013
υπολειπόμενος χρόνος	1088
υποστηρίξτε μας	997
υποχρεωτικά πεδία	1109
υποχρεωτικό πεδίο	1109
υπότιτλοι	1088
""", 'φ': """
φόρτωση ανάρτησης	1091
φόρτωση βίντεο	1087
φόρτωση περιεχομένου	1091
φόρτωση περισσότερων	1017
φόρτωση περισσότερων σχολίων	1079
φόρτωση προγράμματος αναπαραγωγής	1087
""", 'χ': """
χαρίστε αυτό το άρθρο	1005
χορηγοί	1124
χορηγούμενο	1008
χορηγούμενο άρθρο	1008
χορηγούμενο περιεχόμενο	1008
χορηγούμενο περιεχόμενο από taboola	1059
χορηγούμενοι σύνδεσμοι	1059
χορηγός	1124
χρόνος που απομένει	1087
χωρίς spam	1109
""", 'ψ': """
ψήφισε	91	1080
ψηφίστε	91	1080
ψηφίστε στη δημοσκόπηση	1079
ψηφοφορία	92	1039
""", 'ό': """
όλα τα άρθρα του συντάκτη	1113
όλα τα βίντεο	1113
όλα τα νέα	1113
όλα τα παιχνίδια	1082
όλα τα σχόλια	1013
όλες οι ειδήσεις	1014
όνομα	1110
όροι σχολιασμού	1013
όροι χρήσης	1022	1030
όχι ευχαριστώ	996
όχι τώρα	996	1099
όχι, ευχαριστώ	996	1099
""", 'а': """
або	4920
абонамент	243
абонирай се	244
абонирай се за бюлетина	321
абонирайте се	243
автовоспроизведение	4106
автовідтворення	4908
автоматический перевод	4132
автоматическое воспроизведение	4106
автоматичне відтворення	4908
автоматичний переклад	4934
автоматично възпроизвеждане	309
автоматично преведено	330
автоматично пускане	309
авторизация	4000
авторизоваться	4000
адрес электронной почты	4003
актуално	251
актуальне	4832
анкета	92	302
анкета на деня	301
анонимна кутия	327
анонимная почта	4127
анонимный ящик	4127
анонімна пошта	4929
анонімна скринька	4929
архив	4030
аудиоверсия	4106
аудіоверсія	4908
""", 'б': """
бажаєте отримувати сповіщення	4911
банковская карта	3999
банковский перевод	3999
без спам	321
без спама	4120
без спаму	4922
безкоштовна доставка	4903
безкоштовно. без спаму	4922
безопасный платеж	3998
безплатна доставка	305
бесплатная доставка	4101
бесплатно. без спама	4120
беше ли полезно	330
благодарим ви за абонамента	321
благодарим ви, че гласувахте	301
благодарим за вашия глас	301
благодарим за гласа	301
благодарим за съобщението	321
блокирай	313
блокировать	4110
блокувати	4912
больше	4030
больше материалов по теме	4030
больше новостей	4030
больше статей	4123
будь-яка сума	4917
будьте в курсе	4003
была ли статья полезной	4025
більше від автора	4925
більше за темою	4832
більше матеріалів автора	4848
більше матеріалів за темою	4832
більше на цю тему	4832
більше новин	4832
більше новин на тему	4832
більше по темі	4832
більше про це	4835
більше статей	4925
""", 'в': """
в закладки	4137
в избранное	4010
в корзину	4017	4100
в наш магазин	4100
в тази статия	324
в тренде	4030
в этой статье	4123
важен каждый рубль	4114
важен любой вклад	4114
важко відповісти	4899
важлива кожна гривня	4916
важливий кожен внесок	4916
важливо	4832
вам будет интересно	4030
вам може бути цікаво	4832
вам може сподобатися	4832
вам может быть интересно	4030
вам может понравиться	4030
вам також може сподобатися	4832
варианты подписки	4117
вартість доставки	4903
варіанти передплати	4919
вас може зацікавити	4832
вас может заинтересовать	4030
ваш e-mail	4003
ваш email	4003
ваш голос враховано	4894
ваш голос зараховано	4894
ваш голос принят	91	4094
ваш голос учтен	4094
ваш голос учтён	91	4094
ваша електронна пошта	4922
ваша почта	4121
ваша пошта	4923
ваша электронная почта	4120
ваше имя	4121
ваше повідомлення	4923
ваше повідомлення надіслано	4922
ваше сообщение	4121
ваше сообщение отправлено	4120
ваше ім'я	4923
вашето име	322
вашето съобщение	322
вашето съобщение е изпратено	321
вашият глас беше отчетен	301
вашият глас е отчетен	301
вашият имейл	321
вашият имейл адрес	321
вбудований контент	4905
введите e-mail	4003
введите email	4003
введите ваш email	4003
введите ваш адрес электронной почты	4003
введите корректный e-mail	4120
введите корректный email	4004
введите корректный адрес	4004
введите правильный e-mail	4004
введите сумму	4114
введіть коректний e-mail	4922
введіть суму	4916
вгору	4895
вградено съдържание	306
вернуться на главную	4123
версия для печати	4010
версия за печат	334
версія для друку	4939
вече гласувахте	301
вече имам профил	318
вече имате абонамент	318
вече имате акаунт	244
вече имате профил	318
вече подкрепям	258
вече следите	333
вече следите тази тема	333
вече сте абонат	244
вече сте гласували	301
вече съм абонат	318
вже вимкнено	4915
вже зареєстровані	4808
вже маєте акаунт	4919
вже маєте передплату	4919
вже є акаунт	4808
ви вже голосували	4894
ви вже проголосували	4894
ви вже підписані	4937
ви вже підписані на цю тему	4937
ви вичерпали ліміт статей	4919
ви можете відписатися будь-коли	4922
ви підписані	4922
ви підписані на автора	4937
ви підписані на тему	4937
ви успішно підписалися	4922
виберіть суму	4916
вибрати	4920
вибір редакції	4832
видео	4030
видео # из #	4122
видео # от #	323
видео больше недоступно	4106
видео загружается	4106
видео не может быть воспроизведено	4106
видео недоступно	4106
видео недоступно в вашей стране	4106
видео недоступно в вашем регионе	4106
видеоплеер загружается	4106
видеото вече не е налично	309
видеото не е достъпно	309
видеото не е достъпно във вашата страна	309
видеото не е налично	309
видеото не е налично във вашата страна	309
видеото не може да бъде възпроизведено	309
видяхте грешка	327
виж # снимки	323
виж всички	324
виж всички # снимки	323
виж всички снимки	323
виж всички статии	324
виж галерията	324
виж коментарите	331
виж офертата	304
виж резултатите	91	301
виж снимки	323
виж цената	304
вижте # снимки	323
вижте видеото	309
вижте всички	324
вижте всички # снимки	323
вижте всички снимки	323
вижте офертата	304
вижте още	251
вижте още от	251
вижте плановете	318
вижте резултатите	301
вижте снимки	323
вижте цената	304
вийти	4808
використання матеріалів лише з дозволу редакції	4930
вимкнути звук	4908
вимкнути рекламу	4941
вимкніть adblock	4913
винаги показвай	306
винаги разрешавай	306
виникла помилка. спробуйте ще раз	4922
виправлення й уточнення	4929
вкажіть суму	4916
включете javascript	309
включете известията	312
включете се в дискусията	331
включи	313
включи звука	309
включи известията	312
включи се в дискусията	331
включите уведомления	4090
включить	4110
включить звук	4106
включить уведомления	4090
вконтакте	4011
влез	244
влез с facebook	318
влез с google	318
влез, за да коментираш	331
влезте	244
вміст недоступний	4905
внешний контент	4103
во весь экран	4033
водещи новини	251
войти	4000
войти в аккаунт	4000
войти в чат	4025
войти по почте	4117
войти с помощью google	4117
войти с яндекс id	4117
войти через apple	4117
войти через facebook	4117
войти через google	4117
войти через vk	4117
войти через вконтакте	4117
войти через яндекс	4117
войти, чтобы комментировать	4133
вопрос дня	4094
воспроизвести	4033
воспроизвести видео	4106
восстановить пароль	4117
время на чтение	4033
время чтения # мин	4033
все	4033
все комментарии	4025
все още няма коментари	331
все още нямате профил	318
все права сохранены	4128
всегда показывать	4103
всегда разрешать	4104
всего проголосовало #	4094
всеки лев е важен	316
всеки лев помага	316
всеки петък. безплатно. без спам	321
всички коментари	331
всички статии	324
всички статии на автора	324
встановити додаток	4910
встановити застосунок	4910
встроенный контент	4103
всяка помощ е важна	316
всяко дарение е важно	316
всяко дарение помага	316
всі коментарі	4935
всі матеріали	4925
всі матеріали автора	4925
всі новини	4834
всі статті	4925
всі статті автора	4925
вход	244	4000
вход с apple	318
вход с facebook	318
вход с google	318
вхід	4808
въведете валиден имейл	321
въведете имейл	321
въведете сума	316
възникна грешка. опитайте отново	321
възникна грешка. опитайте по-късно	321
външно съдържание	306
въпрос на деня	301
вы подписались	4004
вы подписаны	4120
вы подписаны на автора	4135
вы подписаны на тему	4135
вы уже голосовали	4094
вы уже проголосовали	4094
вы успешно подписались	4120
выберите подписку	4117
выберите сумму	3998
выберите тариф	4117
выбор редакции	4030
выбрать	4118
выбрать подписку	4117
выбрать тариф	4117
выйти	4000
від наших партнерів	4941
відео	4832
відео # з #	4924
відео # із #	4924
відео більше недоступне	4908
відео вище	4859
відео недоступне	4908
відео недоступне у вашій країні	4908
відео неможливо відтворити	4908
відео нижче	4859
відеоплеєр завантажується	4908
відкликати згоду	4905
відкрити	4836
відкрити в додатку	4910
відкрити в застосунку	4910
відкрити галерею	4925
відкрити застосунок	4910
відкрити карту	4836
відкрити статтю	4919
відновити пароль	4919
відписатися	4938
відписатися від теми	4937
відписатися можна будь-коли	4922
відповісти	4827	4936
відправити	4923
відскануйте qr-код	4910
відскануйте qr-код, щоб завантажити застосунок	4910
відтворити	4909
відтворити відео	4908
відхилити	4822
відхилити все	4906
відхилити всі	4906
""", 'г': """
генерирано от ai	330
генерирано от ии	330
генерирано с изкуствен интелект	330
главная	4033
главная страница	4123
главное	4030
главное за день	4030
главные новости	4030
гласувай	91	302
гласувайте	91
гласувам	302
гледай видеото	309
годишен абонамент	319
годишно	319
годишно плащане	319
годовая подписка	4118
головна	4834
головна сторінка	4925
головне	4832
головне за день	4832
головні новини	4832
голосование	92
голосовать	91	4097
голосування	92
голосувати	91	4899
грати	4899
грати онлайн	4894
громкость	4107
гучність	4909
""", 'д': """
да, включить	4091
да, искам	313
да, моля	313
да, пожалуйста	4110
да, спасибо	4110
да, хочу	4110
далее	4033
далі	4834	4895
дарете	243
дари	243
дари еднократно	316
дари месечно	316
дари сега	243
детали	4035
детальніше	4834
деталі	4836
дзен	4011
дивитися # світлин	4924
дивитися # світлини	4924
дивитися # фото	4924
дивитися # фотографій	4924
дивитися # фотографії	4924
дивитися всі	4925
дивитися всі # світлин	4924
дивитися всі # світлини	4924
дивитися всі # фото	4924
дивитися всі # фотографій	4924
дивитися всі # фотографії	4924
дивитися всі світлин	4924
дивитися всі світлини	4924
дивитися всі фото	4924
дивитися всі фотографій	4924
дивитися всі фотографії	4924
дивитися відео	4908
дивитися галерею	4925
дивитися онлайн-трансляцію	4925
дивитися оригінал	4896
дивитися світлин	4924
дивитися світлини	4924
дивитися усі # світлин	4924
дивитися усі # світлини	4924
дивитися усі # фото	4924
дивитися усі # фотографій	4924
дивитися усі # фотографії	4924
дивитися усі світлин	4924
дивитися усі світлини	4924
дивитися усі фото	4924
дивитися усі фотографій	4924
дивитися усі фотографії	4924
дивитися фото	4924
дивитися фотогалерею	4925
дивитися фотографій	4924
дивитися фотографії	4924
дивіться відео	4859
дивіться відео вище	4859
дивіться відео нижче	4859
дивіться також	4832
дивіться також відео	4859
дивіться у відео	4859
длительность	4107
длительность #	4107
для передплатників	4919
для подписчиков	4000
до закладок	4939
до кошика	4819	4902
до крамниці	4820
до початку сторінки	4898
до рецепту	61
до теми	4832
добавете ни като предпочитан източник	333
добави в количката	304
добави като предпочитан източник	333
добави коментар	331
добави към моите теми	333
добави към предпочитани източници	333
добавить в избранное	4135
добавить в избранные источники	4135
добавить в источники	4135
добавить в корзину	4100
добавить в мои темы	4135
добавить в предпочитаемые источники	4135
добавить комментарий	4025
добровольное пожертвование	4114
довільна сума	4916
догори	4895
додати в кошик	4902
додати до кошика	4902
додати до моїх тем	4937
додати до обраних джерел	4937
додати до обраного	4937
додати до пріоритетних джерел	4937
додати до улюблених джерел	4937
додати коментар	4827
додати як пріоритетне джерело	4937
дозволити	4912
дозволити й показати	4823
дозволити контент	4905
дозволити один раз	4905
дозволити рекламу	4915
дозволити сповіщення	4911
дозволити та показати	4823
дозволити та продовжити	4823
дозволити і показати	4823
дозволити і продовжити	4823
дозвольте сповіщення	4889
докладвай	332
докладвай грешка	254
докладвай коментар	331
докладвай рекламата	336
докладніше	4834
долучитися	4805
долучитися до обговорення	4935
долучитися до спільноти	4916
допомагає будь-яка сума	4916
доставка оплачивается отдельно	4100
достигнахте лимита на статиите	318
доступно по подписке	4000
друга сума	316
другая сумма	3998
други новини	19
другие материалы	19	4030
другие материалы рубрики	4030
другие новости	19	4030
другие новости раздела	4030
другие статьи	4030
другие статьи автора	4123
друк	4814
друкувати	4939
дякуємо за ваш голос	91	4894
дякуємо за ваше повідомлення	4922
дякуємо за голос	4894
дякуємо за повідомлення	4922
дякуємо за реєстрацію	4922
дякуємо за участь в опитуванні	4894
дізнатися ціну	4902
""", 'е': """
единоразово	3994
еднократно дарение	316
ежегодно	4118
ежемесячно	3994
ежемесячное пожертвование	4114
ежемесячный платеж	4115
ежемесячный платёж	4115
економія #%	4920
ексклузивно за абонати	318
ексклюзивно для передплатників	4919
електронна адреса	4923
електронна пошта	4923
електронна пошта або логін	4919
етикети	310
еще нет аккаунта	4117
еще новости	4030
еще от автора	4123
еще по теме	4030
ещё	4030
ещё не подписчик	4117
ещё нет аккаунта	4117
ещё новости	4030
ещё от автора	4123
ещё по теме	4030
""", 'ж': """
желаете ли да получавате известия	312
жодного спаму	4922
""", 'з': """
з нашого магазину	4902
з нашої крамниці	4820
за абонати	318
за датою	4936
за популярністю	4936
за темою	4832
забелязахте грешка	327
заборонити	4912
забравена парола	244
забравили сте паролата си	318
забронировать билет	4100
забронировать место	4100
забронювати квиток	4902
забронювати місце	4902
забув пароль	4919
забули пароль	4808
забыл пароль	4117
забыли пароль	4000
завантаження відео	4908
завантаження плеєра	4908
завантажити аудіо	4908
завантажити випуск	4908
завантажити відео	4905
завантажити додаток	4910
завантажити допис	4905
завантажити застосунок	4910
завантажити контент	4905
завантажити публікацію	4905
завантажити ще	4834
завжди дозволяти	4906
завжди показувати	4905
загрузить видео	4103
загрузить еще	4033
загрузить ещё	4033
загрузить контент	4103
загрузить пост	4103
загрузить публикацию	4103
загрузка видео	4106
загрузка плеера	4106
задонатити	4805
задонатить	3994
задължителни полета	321
задължително	322
задължително поле	321
заказать	4017
заказать книгу	4100
закрити	4804
закрити галерею	4925
закрити рекламу	4941
закрыть	3993
закрыть галерею	4123
закрыть рекламу	4138
залишилося #	4908
залишити відгук	4933
залишити відповідь	4830
залишити коментар	4827
залиште коментар	4935
заметили ошибку	4127
замовити	4819
замовити книгу	4902
замовити книжку	4902
запазете място	304
запази	254
запази за по-късно	334
запази избора	306
запази място	304
запази настройките	306
запази рецептата	61
запази статията	254
запам'ятати мене	4920
заповніть це поле	4922
заполните это поле	4120
запомни ме	319
запомнить меня	4118
започни теста	301
запретить	4110
запропонувати новину	4827
зарегистрироваться	4000
зареди видеото	306
зареди още	324
зареди публикацията	306
зареди съдържанието	306
зареждане на видеото	309
зареждане на плейъра	309
зареєструватися	4808
зарубежной картой	4115
затвори	258
затвори галерията	324
затвори рекламата	336
затрудняюсь ответить	4097
защо виждам тази реклама	336
зберегти	4814
зберегти вибір	4905
зберегти на потім	4939
зберегти налаштування	4905
зберегти рецепт	61
зберегти статтю	4814
збережено	4940
збільшити	4834
збільшити зображення	4925
збільшити текст	4939
збільшити фото	4925
збільшити шрифт	4939
зв'язатися з автором	4925
звук	310
згенеровано за допомогою ші	4933
згенеровано штучним інтелектом	4933
згенеровано ші	4933
згорнути	4836	4925
зменшити шрифт	4939
змінити згоду	4905
змінити налаштування	4823
змінити налаштування cookie	4823
змінити розмір тексту	4939
зміст	4834
зміст статті	4925
знайшли помилку	4929
знижка #%	4920
знижка для передплатників	4902
зображення # з #	4924
зображення # із #	4924
зовнішній контент	4905
зробити внесок	4805
зробити донат	4916
зрозуміло	4822
""", 'и': """
играй сега	301
играть	4097
играть онлайн	4094
из нашего магазина	4100
изберете	319
изберете абонамент	318
изберете план	318
изберете сума	316
избери	319
избери абонамент	318
избери план	318
избери сума	316
избрано от редакцията	251
известия	313
изключете adblock	314
изключете блокера за реклами	314
изключете рекламния блокер	314
изключи звука	309
изключих рекламния блокер	314
изкуственият интелект може да греши	330
изменить настройки	4020
изменить настройки cookie	4020
изменить размер текста	4137
изменить согласие	4103
изображение # из #	4122
изображение # от #	323
използвате adblock	314
използвате блокер за реклами	314
използвате рекламен блокер	314
изпратете сигнал	327
изпрати	322
изпрати коментар	331
изпрати на приятел	254
изпрати новина	327
изпрати обратна връзка	330
изпрати по имейл	254
изпрати сигнал	327
изпрати статията по имейл	254
изпрати съобщение	321
изтегли приложението	311
ии может ошибаться	4131
или	319	4118
имам профил	318
имате ли профил	318
име	322
имейл адрес	321
имейл или потребителско име	318
имя	4121
индекс	4121
интересное	4030
искате ли да получавате известия	312
использование материалов только с разрешения редакции	4128
исправления и уточнения	4127
""", 'к': """
к началу	4033
к началу страницы	4123
к рецепту	61
каждое пожертвование важно	4114
каждую пятницу. бесплатно. без спама	4120
каждый донат важен	4114
каждый рубль важен	4114
как да изключа adblock	314
как да изключите рекламния блокер	314
как защитаваме източниците си	327
как мы защищаем источники	4127
как мы защищаем наших источников	4127
как отключить adblock	4111
как пазим източниците си	327
картина в картината	309
картинка в картинке	4106
картинка в картинці	4908
категории	4030
категорії	4832
качество	4107
керування згодою	4905
керувати згодою	4905
керувати сповіщеннями	4911
ключови думи	251
книга з автографом	4820
книга з автографом автора	4820
книга с автографом	4018
книга с автографом автора	4018
книга с подписью автора	4018
книги с автографом	4018
книжка з автографом	4820
книжка з автографом автора	4820
книжки з автографом	4820
кожен внесок важливий	4916
кожен донат важливий	4916
кожна гривня важлива	4916
коментар	4827
коментари	254
коментарі	4827
коментарів ще немає	4935
коментирай	254
коментирайте	254
коментирайте първи	254
коментирането е изключено	331
коментування закрито	4935
коментувати	4827
комерційний контент	4941
комерційний матеріал	4941
комментарии	4025
комментарии отсутствуют	4025
комментарий	4025
комментировать	4025
коммерческий контент	4138
коммерческий материал	4138
конец рекламы	4138
контакти	4827
контакты	4025
контент заблокирован	4103
контент заблоковано	4905
контент недоступен	4103
контент недоступний	4905
конфиденциальность	4019
конфиденциальность и cookie	4020
конфіденційність і cookie	4823
копирай връзката	334
копирай линк	254
копирай линка	254
копирането забранено	328
копирано	335
копирано в клипборда	334
копирование запрещено	4128
копировать ссылку	4010
копіювання заборонено	4930
копіювати посилання	4814
край на рекламата	336
крамниця	4819
кросворд	4899
кроссворд	4097
кроссворд дня	4094
кръстословица	302
купете билети	304
купете книгата	304
купи абонамент	244
купи билет	304
купи билети	304
купи книгата	304
купи лиценз	328
купи сега	304
купите нам кофе	4114
купити	4819
купити журнал	4902
купити зараз	4902
купити квитки	4902
купити квиток	4902
купити книгу	4902
купити книжку	4902
купити ліцензію	4930
купити нам каву	4916
купити передплату	4919
купить	4017
купить билет	4100
купить билеты	4100
купить билеты онлайн	4100
купить журнал	4100
купить книгу	4100
купить лицензию	4128
купить номер	4100
купить подписку	4000
купить права на публикацию	4128
купить сейчас	4100
към галерията	324
към количката	304
към магазина	304
към началната страница	324
към началото	310
към рецептата	61
към страницата за дарения	316
към съдържанието	324
кінець реклами	4941
""", 'л': """
лента новостей	4030
линкът е копиран	334
личный кабинет	4000
лише для передплатників	4919
лише необхідні	4905
логин	4118
логин или e-mail	4117
логін	4920
логін або e-mail	4919
лучшие	4134
любая сумма	4115
любая сумма важна	4114
""", 'м': """
магазин	4017
маджонг	302	4097	4899
материал закрыт	4117
материал защищен авторским правом	4128
материал защищён авторским правом	4128
материал партнера	4138
материал партнёра	4138
материал создан автоматически	4131
материалы защищены авторским правом	4128
материалы партнеров	4015
материалы партнёров	4138
материалы по теме	4030
матеріал захищено авторським правом	4930
матеріал партнера	4941
матеріал створено автоматично	4933
матеріали за темою	4832
матеріали захищені авторським правом	4930
матеріали партнерів	4941
матеріали по темі	4832
машинний переклад	4934
машинно преведено	330
машинный перевод	4132
маєте акаунт	4919
маєте новину	4929
меню	4033	4834
месечен абонамент	319
месечно	319
месечно дарение	316
месечно плащане	319
месячная подписка	4118
метки	4030
ми не можемо показати цей вміст	4905
ми не можемо показати цей контент	4905
може би по-късно	258
може да ви хареса	251
може да харесате още	251
может быть, позже	3993
может позже	3993
можете да се откажете по всяко време	318
можете да се отпишете по всяко време	321
можливо, пізніше	4804
можна скасувати будь-коли	4919
мои темы	4135
моите теми	333
мой профиль	4000
моля, изключете рекламния блокер	314
моля, опитайте по-късно	321
моят профил	244
мої теми	4937
мы в социальных сетях	4012
мы в соцсетях	4012
мы вконтакте	4012
мы не можем показать это содержимое	4103
мы не можем показать этот контент	4103
мы отправили вам письмо	4004
мій профіль	4808
місячна передплата	4920
місячна підписка	4920
мітки	4832
""", 'н': """
на весь екран	4908
на весь экран	4106
на главную	4033
на головну	4925
на живо	310
на початок	4909
на початок сторінки	4925
на правах реклами	4817
на правах рекламы	4015
на сторінку пожертв	4916
на страницу пожертвований	4114
на цял екран	309
наверх	4033	4834
нагадати пізніше	4804
нагору	4895
нагору сторінки	4898
надіслати	91	4814	4923
надіслати відгук	4933
надіслати другові	4939
надіслати другу	4814
надіслати електронною поштою	4939
надіслати коментар	4935
надіслати новину	4929
надіслати новину анонімно	4929
надіслати повідомлення	4922
надіслати поштою	4814
надіслати статтю поштою	4814
надіслати у whatsapp	4939
надішліть свої фото	4929
наживо	4909
нажмите, чтобы увеличить	4123
назад	4033	4834	4895
назначение платежа: пожертвование	4114
най-коментирани	251
най-нови	332
най-новите първо	331
най-новото	251
най-популярен	319
най-стари	332
най-старите първо	331
най-харесвани	332
най-четени	251
най-четено	251
най-четено днес	251
най-четеното днес	251
найкраща пропозиція	4920
найкращі	4936
найпопулярніше	4832	4920
найпопулярніше за добу	4832
найпопулярніше за тиждень	4832
найпопулярніший	4920
найти	4033
найчитаніше	4832
налаштування	4822
налаштування cookie	4905
налаштування конфіденційності	4905
налаштування приватності	4905
налаштування файлів cookie	4905
налаштувати cookie	4905
налаштувати сповіщення	4911
налично в google play	311
нам нужно ваше согласие	4020
нам потрібна ваша згода	4823
намали шрифта	334
написати автору	4925
написати анонімно	4929
написати в редакцію	4929
написати коментар	4827
написать автору	4123
написать анонимно	4127
написать в редакцию	4127
написать комментарий	4025
напишете коментар	331
напиши коментар	254
напомни ми по-късно	258
напомнить позже	3993
направете дарение	243
направете теста	301
направи теста	301
настроить cookie	4103
настроить уведомления	4109
настройки	4019
настройки cookie	4019
настройки за поверителност	306
настройки конфиденциальности	4103
настройки на бисквитките	306
настройки приватности	4103
настройки файлов cookie	4103
наступна	4834
наступна новина	4925
наступна світлина	4925
наступна стаття	4832
наступна сторінка	4925
наступне відео	4908
наступне фото	4925
наступний матеріал	4898
наступний слайд	4925
натисніть, щоб збільшити	4925
начална страница	324
начать игру	4094
начать тест	4094
наш магазин	4018
наша крамниця	4820
нашли ошибку	4127
не вдалося відтворити відео	4908
не вдалося завантажити відео	4908
не дозволяти	4890
не зараз	4804	4890
не маєте акаунта	4919
не можем да покажем това съдържание	306
не пропустите	4030
не пропустіть	4832
не разрешать	4091
не сега	258
не сегодня	3993
не сейчас	3993	4091
не сьогодні	4804
не удалось воспроизвести видео	4106
не удалось загрузить видео	4106
не, благодаря	258
невалиден имейл	321
невалиден имейл адрес	321
неверный e-mail	4120
неверный email	4004
неверный адрес электронной почты	4120
неверный имейл	4004
нейросеть может ошибаться	4131
некоректна адреса	4922
некоректний e-mail	4922
некорректный e-mail	4120
некорректный email	4004
некорректный адрес	4120
немає акаунта	4919
немає акаунту	4919
немає коментарів	4935
немає передплати	4919
необов'язково	4923
необязательно	4121
неправильна електронна адреса	4922
неправильный e-mail	4004
неправильный email	4004
неправильный имейл	4004
нет аккаунта	4117
нет комментариев	4025
нет подписки	4117
нет, спасибо	3993	4091
нещо се обърка. опитайте отново	321
нещо се обърка. опитайте по-късно	321
никакого спама	4120
новини	4832
новини за темою	4832
новини компаній	4817
новини партнерів	4817	4832
новости	4030
новости smi#	4030
новости партнеров	4015
новости партнёров	4015
новости по теме	4030
новости сми#	4030
новые	4134
нові	4936
номер телефона	4121
номер телефону	4923
нравится	4134
няма коментари	331
нямам мнение	302
нямам профил	318
нямате абонамент	318
нямате профил	318
ні, дякую	4804	4890
""", 'о': """
обговорити	4827
обговорити в telegram	4830
обговорити в коментарях	4830
обговорити в чаті	4830
обговорити на форумі	4830
обговорити у facebook	4830
обговорити у форумі	4830
оберіть передплату	4919
оберіть план	4919
оберіть суму	4916
обнови страницата	315
обновите страницу	4113
обновить страницу	4113
обов'язкове поле	4922
обов'язково	4923
обрати	4920
обрати передплату	4919
обрати план	4919
обрати тариф	4919
обратная связь	4025
обратно към началната страница	324
обратно към началото	324
обратно нагоре	324
обсудить	4025
обсуждение	4025
общи условия	307
обязательно	4121
обязательное поле	4120
одноклассники	4011
одноразово	4805
озвучено роботом	4106
озвучено синтезированным голосом	4106
озвучено синтезованим голосом	4908
оновити сторінку	4915
оновіть сторінку	4915
опитайте отново	321
опитайте по-късно	321
опитування	92	4899
опитування дня	91	4894
оплата раз в год	4117
оплата раз на рік	4919
опрос	92
опрос дня	91	4094
опублікувати коментар	4830
основание: дарение	316
оставащо време	310
оставащо време #	309
оставащо време -#	309
оставете коментар	331
остави коментар	331
оставить комментарий	4025
оставить отзыв	4131
оставшееся время	4107
оставшееся время #	4106
оставшееся время -#	4106
оставьте комментарий	4133
останні новини	4832
останні статті	4832
от нашите партньори	336
от наших партнеров	4138
от наших партнёров	4138
от нашия магазин	304
ответить	4025	4134
отвори в приложението	311
отвори галерията	324
отвори приложението	311
отговор	332
отговори	332
отиди на рецептата	61
отказ по всяко време	318
отказаться	4019
отказвам всички	307
отклонить	4019
отклонить все	4104
отклонить всё	4104
отключете статията	318
отключете цялата статия	244
отключи статията	244
отключите adblock	4111
отключите адблок	4111
отключить звук	4106
отключить рекламу	4138
открихте грешка	327
открихте грешка в текста	327
открыть	4035
открыть галерею	4123
открыть карту	4035
открыть приложение	4108
открыть статью	4117
отмена в любой момент	4117
отменить можно в любой момент	4117
отозвать согласие	4103
отпечатай	254
отпечатай статията	254
отписаться	4136
отписаться можно в любой момент	4120
отписаться от темы	4135
отпишете се по всяко време	321
отправить	91	4121
отправить другу	4010
отправить комментарий	4133
отправить отзыв	4131
отправить по почте	4010
отправить по электронной почте	4137
отправить сообщение	4120
отримувати сповіщення	4911
отсканируйте qr-код	4108
отстъпка за абонати	304
оттегли съгласието	306
оттегляне на съгласието	306
отхвърли всички	307
оферта за читатели	304
оформити передплату	4919
оформити підписку	4808
оформить донат	3994
оформить доступ	4117
оформить ежемесячное пожертвование	4114
оценете статията	254
оцените материал	4025
оцените рецепт	61
оцените статью	4025
оценить рецепт	61
оцініть матеріал	4827
оцініть рецепт	61
оцініть статтю	4827
още новини	251
още нямате абонамент	318
още нямате профил	318
още от	251
още от автора	324
още от деня	251
още от рубриката	251
още от този автор	324
още по темата	251
още статии	324
""", 'п': """
парола	319
пароль	4118	4920
партнерский материал	4015
партнерский проект	4015
партнерський матеріал	4817
партнерський проєкт	4817
партньорско съдържание	250
партнёрский материал	4015
партнёрский проект	4015
пасианс	302
пасьянс	4097	4899
пауза	310	4107	4909
переведено автоматически	4131
переведено нейросетью	4131
переведено с помощью ии	4131
перевір себе	4894
перевірте свою пошту	4922
перевірте свої знання	4894
перевірте себе	4894
переглянути # світлин	4924
переглянути # світлини	4924
переглянути # фото	4924
переглянути # фотографій	4924
переглянути # фотографії	4924
переглянути всі # світлин	4924
переглянути всі # світлини	4924
переглянути всі # фото	4924
переглянути всі # фотографій	4924
переглянути всі # фотографії	4924
переглянути всі світлин	4924
переглянути всі світлини	4924
переглянути всі фото	4924
переглянути всі фотографій	4924
переглянути всі фотографії	4924
переглянути галерею	4925
переглянути пропозицію	4902
переглянути результати	91	4894
переглянути світлин	4924
переглянути світлини	4924
переглянути усі # світлин	4924
переглянути усі # світлини	4924
переглянути усі # фото	4924
переглянути усі # фотографій	4924
переглянути усі # фотографії	4924
переглянути усі світлин	4924
переглянути усі світлини	4924
переглянути усі фото	4924
переглянути усі фотографій	4924
переглянути усі фотографії	4924
переглянути фото	4924
переглянути фотографій	4924
переглянути фотографії	4924
переглянути ціну	4902
передплата	4808
передплатити	4808
перезавантажити сторінку	4915
перезавантажте сторінку	4915
перезагрузите страницу	4113
перезагрузить страницу	4113
перейти в галерею	4123
перейти в магазин	4100
перейти до галереї	4925
перейти до досьє	4925
перейти до змісту	4925
перейти до контенту	4925
перейти до крамниці	4820
перейти до магазину	4902
перейти до оплати	4916
перейти до основного вмісту	4925
перейти до пожертви	4916
перейти до пропозиції	4902
перейти до рецепта	61
перейти к досье	4123
перейти к контенту	4123
перейти к оплате	4114
перейти к основному содержанию	4123
перейти к пожертвованию	4114
перейти к предложению	4100
перейти к рецепту	61
перейти к содержанию	4033
перейти к сюжету	4123
перекладено автоматично	4933
перекладено за допомогою ші	4933
перекладено ші	4933
пересказ нейросети	4131
пересказано нейросетью	4131
печать	4010
печать рецепта	61
питання дня	4894
пишете до редакцията	327
пишете на автора	324
пиши на автора	324
платена публикация	87	250
платено партньорство	336
платено съдържание	250
плеер загружается	4106
плейърът се зарежда	309
плеєр завантажується	4908
по дате	4134
по подписке	4000
по популярности	4134
по теме	4030
по-късно	258	313
побачили помилку	4929
повернутися на головну	4925
повернутися нагору	4898
повний екран	4908
повноекранний режим	4908
повідомити новину	4929
повідомити про помилку	4827
повідомити про помилку в тексті	4827
повідомлення	4923
повідомлення надіслано	4922
погоджуюсь	4822
погоджуюся	4822
погодитись і продовжити	4823
погодитися та продовжити	4905
погодитися і продовжити	4823
пограти	4899
подай сигнал	327
подарете тази статия	254
подари статията	334
подарить доступ	4137
подарить материал	4010
подарить статью	4000
подарувати доступ	4939
подарувати статтю	4814
поддержать	3994
поддержать автора	3994
поддержать на boosty	4114
поддержать на patreon	4114
поддержать нас	3994
поддержать проект	3994
поддержать редакцию	3994
поддержите нас	3994
поделитесь	4010
поделиться	4010
поделиться в telegram	4010
поделиться в twitter	4010
поделиться в одноклассниках	4010
поделиться в соцсетях	4010
поделиться вконтакте	4010
поделиться новостью	4010
поделиться ссылкой	4010
поделиться статьей	4010
поделиться статьёй	4010
подкасти	4832
подкасты	4030
подкрепете ни	243
подкрепи	243
подкрепи ни	243
подобається	4936
подобни статии	251
подписаться	4000
подписаться в max	4012
подписаться в telegram	4012
подписаться на автора	4135
подписаться на канал	4012
подписаться на новости	4003
подписаться на рассылку	4003
подписаться на телеграм-канал	4012
подписаться на тему	4135
подписаться на уведомления	4109
подписка	4000
подписка на год	4117
подписка на месяц	4117
подписывайтесь	4012
подпишитесь	4117
подпишитесь на рассылку	4003
подреди по	331
подробнее	4033
подробнее по теме	4030
подтвердите e-mail	4120
подтвердите адрес электронной почты	4120
поділитись	4814
поділитися	4814
поділитися в telegram	4814
поділитися в соцмережах	4814
поділитися новиною	4814
поділитися статтею	4814
поділіться	4814
пожаловаться	4134
пожаловаться на комментарий	4133
пожаловаться на рекламу	4138
пожертвовать	3994
пожертвувати	4805
позволи	313
позволи известия	312
позже	3993	4110
поиск	4033
покажи # отговора	331
покажи # снимки	323
покажи всички # снимки	323
покажи всички снимки	323
покажи всичко	252
покажи галерията	324
покажи и приеми	306
покажи коментарите	331
покажи отговорите	331
покажи още	252
покажи паролата	318
покажи по-малко	324
покажи повече	324
покажи резултатите	91	301
покажи снимки	323
покажи субтитрите	309
покажи съдържанието	306
показати # відповідей	4935
показати # відповіді	4935
показати # світлин	4924
показати # світлини	4924
показати # фото	4924
показати # фотографій	4924
показати # фотографії	4924
показати більше	4834
показати вміст	4905
показати все	4836
показати всі	4925
показати всі # світлин	4924
показати всі # світлини	4924
показати всі # фото	4924
показати всі # фотографій	4924
показати всі # фотографії	4924
показати всі світлин	4924
показати всі світлини	4924
показати всі фото	4924
показати всі фотографій	4924
показати всі фотографії	4924
показати відповіді	4935
показати галерею	4925
показати й прийняти	4905
показати коментарі	4827
показати контент	4905
показати менше	4925
показати оригінал	4836	4896
показати пароль	4919
показати підпис	4925
показати результати	91	4894
показати розшифровку	4908
показати світлин	4924
показати світлини	4924
показати субтитри	4908
показати усі # світлин	4924
показати усі # світлини	4924
показати усі # фото	4924
показати усі # фотографій	4924
показати усі # фотографії	4924
показати усі світлин	4924
показати усі світлини	4924
показати усі фото	4924
показати усі фотографій	4924
показати усі фотографії	4924
показати фото	4924
показати фотографій	4924
показати фотографії	4924
показати ще	4834
показати і прийняти	4905
показать # ответа	4133
показать # ответов	4133
показать # фото	4122
показать # фотографии	4122
показать # фотографий	4122
показать больше	4033
показать все	4035	4123
показать все # фото	4122
показать все # фотографии	4122
показать все # фотографий	4122
показать все фото	4122
показать все фотографии	4122
показать все фотографий	4122
показать галерею	4123
показать еще	4033
показать ещё	4033
показать и принять	4103
показать карту	4035
показать комментарии	4025
показать контент	4103
показать меньше	4035	4123
показать оригинал	4035	4095
показать ответы	4133
показать пароль	4117
показать перевод	4035
показать подпись	4123
показать расшифровку	4106
показать результаты	91	4094
показать содержимое	4103
показать субтитры	4106
показать фото	4122
показать фотографии	4122
показать фотографий	4122
показувати завжди	4905
показывать всегда	4103
поки немає коментарів	4935
поле обов'язкове для заповнення	4922
поле обязательно для заполнения	4120
полето е задължително	321
политика cookie	4103
политика за защита на личните данни	306
политика за поверителност	306
политика исправлений	4127
политика конфиденциальности	4019
политика конфиденциальности и cookie	4020
политика обработки персональных данных	4019
полноэкранный режим	4106
полный экран	4106
получавай известия	312
получать уведомления	4109
пользовательское соглашение	4019
політика cookie	4905
політика виправлень	4929
політика конфіденційності	4822
політика конфіденційності та cookie	4823
політика приватності	4905
помогает любая сумма	4114
помочь	3994
помочь нам	3994
помочь проекту	3994
помочь редакции	3994
помітили помилку	4929
понятно	4019
попередня	4834
попередня новина	4925
попередня стаття	4832
попередня сторінка	4925
попереднє фото	4925
попередній матеріал	4898
попередній слайд	4925
поправки и уточнения	327
попробовать бесплатно	4000
попробуйте еще раз	4120
попробуйте ещё раз	4120
попробуйте позже	4120
популярне	4832
популярное	4030
популярные	4030	4134
популярные новости	4030
популярные статьи	4030
популярный	4118
популярні	4936
популярні новини	4832
попълнете това поле	321
поръчай книгата	304
поръчайте книгата	304
посилання скопійовано	4814
поскаржитися	4936
поскаржитися на коментар	4935
поскаржитися на рекламу	4941
последнее	4030
последни	251
последни новини	251
последние новости	4030
послухати новину	4814
посмотреть # фото	4122
посмотреть # фотографии	4122
посмотреть # фотографий	4122
посмотреть все # фото	4122
посмотреть все # фотографии	4122
посмотреть все # фотографий	4122
посмотреть все фото	4122
посмотреть все фотографии	4122
посмотреть все фотографий	4122
посмотреть результаты	91	4094
посмотреть фото	4122
посмотреть фотографии	4122
посмотреть фотографий	4122
посмотреть цену	4100
потвърдете имейла си	321
поточний час	4909
поточний час #	4908
потребителско име	319
потребителско име или имейл	318
похожие материалы	4030
похожие статьи	4030
почати гру	4894
почати тест	4894
почему я вижу эту рекламу	4138
почерпете ни с кафе	316
почерпи ни кафе	316
почтовый индекс	4121
поширити	4814
поширити у facebook	4814
поштовий індекс	4923
пошук	4834
пощенски код	322
правила за коментарите	331
правила за коментиране	254
правила использования	4019
правила коментарів	4935
правила коментування	4827
правила комментариев	4133
правила комментирования	4025
правила користування	4906
предимства за абонати	304
предишна новина	324
предишна снимка	324
предишна статия	324
предишна страница	324
предложение для подписчиков	4100
предложение для читателей	4100
предложить новость	4025
предыдущая	4033
предыдущая новость	4123
предыдущая статья	4030
предыдущая страница	4123
предыдущая фотография	4123
предыдущее фото	4123
предыдущий слайд	4123
презаредете страницата	315
презареди страницата	315
премиум	4000
преміум	4808
препечатването е забранено	328
препечатването забранено	328
препоръчани	251
препоръчано от outbrain	336
препоръчано от taboola	336
препоръчваме	319
препоръчваме ви	251
препоръчваме ви още	251
препоръчваме още	251
пригостити кавою	4916
пригостіть нас кавою	4916
придбати квитки	4902
придбати квиток	4902
придбати книжку	4902
придбати передплату	4919
придбати права на публікацію	4930
приемам всички	307
приемам всички бисквитки	306
приемам и продължавам	306
приеми всички	307
приеми и покажи	306
приеми и продължи	306
призначення платежу: благодійний внесок	4916
прийняти	4822
прийняти все	4906
прийняти всі	4822
прийняти всі файли cookie	4905
прийняти й показати	4905
прийняти й продовжити	4823
прийняти та показати	4905
прийняти та продовжити	4905
прийняти і продовжити	4905
принтирай	254
принтирай рецептата	61
принципи редакції	4929
принять	4019
принять все	4019
принять все cookie	4103
принять все файлы cookie	4103
принять всё	4019
принять и показать	4103
принять и продолжить	4103
прислать новость	4025
прислать новость анонимно	4127
присоединиться к обсуждению	4133
приховати коментарі	4830
пришлите свои фото	4127
приєднатися	4805
приєднатися до спільноти	4805
про автора	4848
про авторку	4848
про авторів	4848
проверете имейла си	321
проверете пощата си	321
провери знанията си	301
проверь себя	4094
проверьте адрес почты	4004
проверьте свои знания	4094
проверьте свою почту	4120
проверьте себя	4094
проголосовало #	4094
проголосовать	91
проголосувати	91
продовження під рекламою	4817
продовження статті під рекламою	4817
продовжити без вимкнення	4913
продовжити з apple	4919
продовжити з google	4919
продовжити через apple	4919
продовжити через facebook	4919
продовжити через google	4919
продолжительность #	4107
продолжить без отключения	4111
продолжить без поддержки	3993
продолжить с apple	4117
продолжить с google	4117
продолжить через apple	4117
продолжить через facebook	4117
продолжить через google	4117
продължава след рекламата	250
продължете с google	318
продължи без изключване	314
продължи с apple	318
продължи с facebook	318
продължи с google	318
продължителност	310
продължителност #	310
произвольная сумма	4114
произошла ошибка	4121
произошла ошибка. попробуйте ещё раз	4120
произошла ошибка. попробуйте позже	4120
пройти опитування	4894
пройти опрос	4094
пройти тест	4094
прокоментувати	4936
прокомментировать	4134
промени размера на текста	334
промо	4015	4817
пропозиція для передплатників	4902
пропозиція для читачів	4902
прослухати статтю	4908
прослушать	4010
прослушать новость	4010
прослушать статью	4106
прочетено от синтетичен глас	309
прочетете и	251
прочетете цялата статия	324
прочети по-късно	334
прочети с абонамент	318
прочети транскрипцията	309
прочети цялата новина	324
прочети цялата статия	324
прочитати пізніше	4939
прочитать позже	4137
прямой эфир	4107
прізвище	4923
публикувай коментар	331
пусни видеото	309
първо най-новите	331
підписатись	4808
підписатися	4808
підписатися на автора	4937
підписатися на сповіщення	4911
підписатися на тему	4937
підписка	4808
підсумок від ші	4933
підтвердьте електронну адресу	4922
підтвердіть e-mail	4922
підтримайте нас	4805
підтримати	4805
підтримати автора	4805
підтримати журналістів	4805
підтримати на buy me a coffee	4916
підтримати на patreon	4916
підтримати нас	4805
підтримати проєкт	4916
підтримати разово	4916
підтримати редакцію	4805
підтримувати щомісяця	4916
пізніше	4804	4912
""", 'р': """
радимо прочитати	4832
радимо також	4832
развернуть	4033
разгадать кроссворд	4094
размер на текста	334
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4917
разовий внесок	4917
разовий донат	4916
разово	3994
разовое пожертвование	4114
разовый платеж	4115
разовый платёж	4115
разпечатай	254
разпечатай статията	334
разреши	313
разреши веднъж	306
разреши известия	312
разреши известията	312
разреши рекламите	315
разрешите уведомления	4090
разрешить	4110
разрешить и показать	4020
разрешить и продолжить	4020
разрешить контент	4103
разрешить один раз	4103
разрешить рекламу	4113
разрешить уведомления	4090
ранняя регистрация	4101
раскрыть	4035
распечатать	4010
распечатать рецепт	61
распечатать статью	4010
рассказать друзьям	4010
рассылка	4003
рассылки	4003
расшифровка	4107
регистрация	244	4000
редакция рекомендует	4030
редакційна політика	4929
редакційна політика видання	4929
резултати от анкетата	301
резултати от гласуването	301
результати	92	4836
результати голосування	4909
результати опитування	4909
результаты	92	4035
результаты голосования	4107
результаты опроса	4107
реклама	250	4015	4817
реклама - статията продължава по-долу	250
реклама google	4138
реклама від google	4941
реклама закончилась	4138
реклама закінчилася	4941
реклама на сайте	4015
реклама на сайті	4817
реклама окончена	4138
реклама от google	4138
реклама. продовження нижче	4817
реклама. продолжение ниже	4015
реклами от google	336
рекламний матеріал	4941
рекламно каре	250
рекламно съдържание	250
рекламный материал	4138
рекомендовано outbrain	4138
рекомендовано taboola	4138
рекомендуем	4030	4118
рекомендуем почитать	4030
рекомендуем также	4030
рекомендуемое	4030
рекомендуємо	4832	4920
рекомендуємо прочитати	4832
рекомендуємо також	4832
реши кръстословицата	301
реши теста	301
реєстрація	4808
розгадати кросворд	4894
розгорнути	4836	4925
роздрукувати	4814
роздрукувати рецепт	61
роздрукувати статтю	4814
розмір тексту	65
розмір шрифту	65
розшифровка	4909
российской картой	4115
рубрики	4030	4832
річна передплата	4920
річна підписка	4920
""", 'с': """
самая выгодная	4118
само за абонати	318
само необходими	306
само необходимите	306
самое важное	4030
самое популярное	4030
самое читаемое	4030
самое читаемое за день	4030
самое читаемое за неделю	4030
самый популярный	4118
свали аудиото	309
свали епизода	309
свали от app store	311
свали от google play	311
свали приложението	311
свежее	4030
свежие новости	4030
свернуть	4033
своя сума	4916
своя сумма	4114
свържете се с редакцията	327
свържи се с автора	324
свързани новини	251
свързани публикации	251
свързани статии	251
связаться с нами	4025
світлина # з #	4924
світлина # із #	4924
сгенерировано ии	4131
сгенерировано нейросетью	4131
сгенерировано с помощью ии	4131
сделать донат	4114
сделать пожертвование	3994
сейчас читают	4030
сигнализирай за грешка	327
сканворд	4097
сканирай qr кода	311
сканирайте qr кода	311
сканирайте qr кода и изтеглете приложението	311
сканируйте qr-код	4108
скануйте qr-код	4910
скасувати можна будь-коли	4919
скачать аудио	4106
скачать выпуск	4106
скачать из google play	4108
скидка #%	4118
скидка для подписчиков	4100
скопировано	4011
скопировано в буфер обмена	4137
скопировать ссылку	4010
скопировать ссылку на статью	4010
скопійовано	4940
скопійовано в буфер обміну	4939
скопіювати посилання	4814
скопіювати посилання на статтю	4814
скорост	310
скорост на възпроизвеждане	309
скорость	4107
скорость воспроизведения	4106
скрий отговорите	331
скрий рекламата	336
скрыть	4035
скрыть ответы	4133
скрыть рекламу	4138
слайд # з #	4924
слайд # из #	4122
слайд # от #	323
слайд # із #	4924
слайд #/#	4122	4924
следвай автора	333
следвай темата	333
следвате тази тема	333
следваща новина	324
следваща снимка	324
следваща статия	324
следваща страница	324
следващо видео	309
следете на живо	324
следете темата	333
следи темата	333
следить за автором	4135
следить за онлайном	4123
следить за темой	4135
следующая	4033
следующая новость	4123
следующая статья	4030
следующая страница	4123
следующая фотография	4123
следующее видео	4106
следующее фото	4123
следующий слайд	4123
слухати	4814
слухати новину	4814
слушай новината	254
слушай статията	309
слушать	4010
слушать новость	4010
см. также	4030
смотреть # фото	4122
смотреть # фотографии	4122
смотреть # фотографий	4122
смотреть видео	4106
смотреть все	4033
смотреть все # фото	4122
смотреть все # фотографии	4122
смотреть все # фотографий	4122
смотреть все фото	4122
смотреть все фотографии	4122
смотреть все фотографий	4122
смотреть галерею	4123
смотреть онлайн-трансляцию	4123
смотреть оригинал	4095
смотреть предложение	4100
смотреть фото	4122
смотреть фотогалерею	4123
смотреть фотографии	4122
смотреть фотографий	4122
смотри также	4030
смотрите также	4030
сначала новые	4133
сначала старые	4133
снимка # от #	323
снимка #/#	323
снимок # из #	4122
советуем почитать	4030
согласен	4019
согласен и продолжить	4020
согласиться	4019
согласиться и продолжить	4103
содержание	4033
содержание статьи	4123
содержимое недоступно	4103
создано ии	4131
создано нейросетью	4131
создано при помощи ии	4131
создано с помощью ии	4131
создать аккаунт	4000
сообщение	4121
сообщение отправлено	4120
сообщить новость	4127
сообщить об опечатке	4025
сообщить об ошибке	4025
сортирай по	331
сортиране	332
сортировать	4134
сортировать по	4133
сортировка	4134
сортування	4936
сортувати	4936
сортувати за	4935
сохранено	4011
сохранить	4010
сохранить выбор	4103
сохранить на потом	4137
сохранить настройки	4103
сохранить рецепт	61
сохранить статью	4010
социальные сети	4012
спасибо за ваш голос	91	4094
спасибо за ваше сообщение	4120
спасибо за подписку	4003
спасибо за регистрацию	4120
спасибо за сообщение	4120
спасибо за участие в опросе	4094
спасибо, ваш голос учтён	4094
спершу нові	4935
спершу старі	4935
спестявате #%	319
спецпроект	4015
спецпроєкт	4817
сповіщення	4912
споделете	254
сподели	254
сподели във facebook	254
сподели като подарък	334
сподели по имейл	334
сподели статията	254
споделяне	254
спонсорирано	250
спонсорирано съдържание	336
спонсорский материал	4138
спонсорський матеріал	4941
способ оплаты	3998
способы оплаты	3998
спочатку нові	4935
спочатку старі	4935
спри да следваш	333
спробуйте пізніше	4922
спробуйте ще раз	4922
ссылка скопирована	4010
сталася помилка	4923
сталася помилка. спробуйте пізніше	4922
сталася помилка. спробуйте ще раз	4922
станете член	243
стани абонат	243
стани дарител	243
старые	4134
старі	4936
стати патроном	4916
стати підписником	4916
стати співучасником	4805
стати частиною спільноти	4805
стати членом клубу	4916
статията е заключена	318
статията е защитена с авторско право	328
статията се чете от изкуствен интелект	309
стаття захищена авторським правом	4930
стать патроном	3994
стать соучастником	3994
стать спонсором	3994
статья защищена авторским правом	4128
створено за допомогою штучного інтелекту	4933
створено за допомогою ші	4933
створено штучним інтелектом	4933
створено ші	4933
створити акаунт	4808
стежити за автором	4937
стежити за онлайном	4925
стежити за темою	4937
стислий переказ від ші	4933
стоимость доставки	4101
сторінка # з #	4924
сторінка # із #	4924
сторінка #/#	4924
страница # из #	4122
страница # от #	323
страница #/#	323	4122
стрічка новин	4832
субтитри	310	4909
субтитры	4107
судоку	302	4097	4899
сума по избор	316
сховати	4836
сховати відповіді	4935
сховати рекламу	4941
сходни новини	251
схожі матеріали	4832
схожі новини	4832
схожі статті	4832
съгласен съм и продължавам	306
съдържание от партньор	336
съдържанието е блокирано	306
съдържанието е защитено с авторски права	328
съдържанието не е налично	306
съдържанието не може да бъде показано	306
създадено от ии	330
създадено с изкуствен интелект	330
създадено с помощта на ии	330
създай профил	244
съобщение	322
съобщението е изпратено	321
съобщете за грешка	327
съобщи за грешка	327
сыграть	4097
сюжет	4030
сюжеты	4030
""", 'т': """
тагове	251
тази статия е заключена	318
так, будь ласка	4912
так, дякую	4912
так, увімкнути	4890
так, хочу	4912
також читайте	4832
твитнуть	4010
твиттер	4011
твітнути	4814
теги	4030	4832
текст продовжується під рекламою	4817
текст создан автоматически	4131
текст створено автоматично	4933
текст читает робот	4106
текущее время	4107
текущее время #	4106
текущо време	310
текущо време #	309
телеграм	4011
телефон	322	4121	4923
тема	322	4121	4923
тема дня	4030
теми	4832
темы	4030
тест дня	4094
тествай знанията си	301
това видео вече не е налично	309
това видео не е налично	309
това поле е задължително	321
това съдържание не е налично	306
това съдържание не може да бъде показано	306
только для подписчиков	4000
только необходимые	4103
транскрипция	310
тривалість	4909
тривалість #	4909
търговско съдържание	336
тільки необхідні	4905
""", 'у': """
у вас вже є акаунт	4919
у вас включен adblock	4111
у вас нет подписки	4117
у вас уже есть аккаунт	4117
у кошик	4819
у мене вже є акаунт	4919
у мене є акаунт	4919
у мене є передплата	4919
у меня есть аккаунт	4117
у меня есть подписка	4117
у меня нет аккаунта	4117
у меня уже есть аккаунт	4117
у цій статті	4925
уведомления	4110
увеличи	310
увеличи снимката	324
увеличи текста	334
увеличи шрифта	334
увеличить	4033
увеличить изображение	4123
увеличить текст	4137
увеличить фото	4123
увеличить шрифт	4137
увійти	4808
увійти з google	4919
увійти за допомогою google	4919
увійти через apple	4919
увійти через facebook	4919
увійти через google	4919
увійти, щоб коментувати	4935
увімкнути	4912
увімкнути звук	4908
увімкнути сповіщення	4889
увімкніть сповіщення	4889
угостите нас кофе	4114
угостить кофе	4114
уже есть аккаунт	4000
уже зарегистрированы	4000
уже зареєструвалися	4808
уже отключил	4113
узнать цену	4100
укажите сумму	4114
уменьшить шрифт	4137
умови використання	4822
управление на бисквитките	306
управление на известията	312
управление на съгласието	306
управление согласием	4103
управление уведомлениями	4109
управлявай съгласието	306
управлять согласием	4103
условия за ползване	306
установить приложение	4108
усі коментарі	4935
усі матеріали	4925
усі матеріали автора	4925
усі матеріали авторки	4848
усі матеріали за темою	4925
усі новини	4834
усі статті	4925
усі статті автора	4925
""", 'ф': """
файлы cookie	4019
фамилия	322	4121
фейсбук	4011
филворды	4097
фото	4030
фото # з #	4924
фото # из #	4122
фото # із #	4924
фото #/#	4122	4924
фоторепортаж	4030
""", 'х': """
харесай	254
харесва ми	332
хорошо	4019
хотите получать уведомления	4109
хочете отримувати сповіщення	4911
""", 'ц': """
це було корисно	4933
це відео більше недоступне	4908
це відео недоступне	4908
це відео недоступне у вашій країні	4908
це поле обов'язкове	4922
цей контент недоступний	4905
цей контент неможливо показати	4905
цей матеріал закритий	4919
цена на доставката	304
ця стаття закрита	4919
цял екран	309
""", 'ч': """
час читання # хв	4834
час, що залишився	4908
час, що залишився #	4908
чете синтетичен глас	309
четете без ограничения	318
четете без реклами	336
четете в приложението	311
чети без реклами	336
чети в приложението	311
чи була стаття корисною	4827
читает синтезированный голос	4106
читайте в застосунку	4910
читайте в приложении	4108
читайте еще	4030
читайте ещё	4030
читайте ниже	4015
читайте первыми в приложении	4108
читайте першими в застосунку	4910
читайте по теме	4030
читайте также	4030
читайте також	4832
читати без обмежень	4919
читати без реклами	4941
читати всю новину	4925
читати всю статтю	4925
читати далі	4834
читати з передплатою	4919
читати коментарі	4935
читати оригінал	4896
читати повністю	4834
читати розшифровку	4908
читати статтю повністю	4925
читати також	4832
читать без ограничений	4117
читать без рекламы	4138
читать в max	4012
читать в telegram	4012
читать всю статью	4123
читать далее	4033
читать дальше	4033
читать ещё	4033
читать комментарии	4025
читать оригинал	4095
читать полностью	4033
читать расшифровку	4106
читать с подпиской	4117
читать статью полностью	4123
читать также	4030
читать целиком	4123
читає синтезований голос	4908
чому я бачу цю рекламу	4941
что еще почитать	4030
что ещё почитать	4030
что-то пошло не так	4121
что-то пошло не так, попробуйте позже	4120
что-то пошло не так. попробуйте еще раз	4120
что-то пошло не так. попробуйте ещё раз	4120
что-то пошло не так. попробуйте позже	4120
чуй статията	309
""", 'ш': """
швидкість	4909
швидкість відтворення	4908
ші може помилятися	4933
""", 'щ': """
ще за темою	4832
ще на цю тему	4835
ще не передплатник	4919
ще немає акаунта	4919
ще новини	4832
що ще почитати	4832
щомісяця	4805	4920
щомісячна підтримка	4917
щомісячний внесок	4916
щоп'ятниці. безкоштовно. без спаму	4922
щороку	4920
щось пішло не так	4923
щось пішло не так, спробуйте пізніше	4922
щось пішло не так. спробуйте пізніше	4922
щось пішло не так. спробуйте ще раз	4922
""", 'э': """
экономия #%	4118
эксклюзивно для подписчиков	4117
электронная почта	4003
электронная почта или логин	4117
эта статья закрыта	4117
это было полезно	4131
это видео больше недоступно	4106
это видео недоступно	4106
это видео недоступно в вашей стране	4106
это поле обязательно	4120
это поле обязательно для заполнения	4120
этот контент невозможно показать	4103
этот контент недоступен	4103
этот материал закрыт	4117
""", 'я': """
я вже підтримую	4804
я вимкнув блокувальник	4913
я отключил	4113
я отключил блокировщик	4111
я уже поддерживаю	3993
як вимкнути adblock	4913
як ми захищаємо джерела	4929
як ми захищаємо наші джерела	4929
якість	4909
яндекс.дзен	4011
""", 'і': """
ім'я	4923
індекс	4923
інша сума	4916
інші матеріали автора	4925
інші матеріали авторки	4848
інші новини	19	4832
інші статті автора	4925
інші статті авторки	4848
""", 'א': """
אהבתי	2227
אודות	2191
אודות הכותב	2259
אולי אחר כך	2243
אולי גם יעניין אותך	2177
אולי יעניין אותך	2177
אולי יעניין אותך גם	2215
אולי יעניין אתכם	2177
אולי יעניין אתכם גם	2215
אולי מאוחר יותר	2155
אולי פספסתם	2215
אחר כך	2244
איך מכבים	2248
איך מכבים חוסם פרסומות	2246
אימייל	2255
אימייל לא תקין	2254
אין לי דעה	2227
אין לך חשבון	2252
אין לכם חשבון	2252
אינציקלופדיית ynet	2177
אירעה שגיאה	2254
אישור	2174	2243
אישור הכל	2239
אישור והמשך	2238
אני מאשר את תנאי השימוש	2254
אני מאשר קבלת דיוור	2254
אני מאשר/ת קבלת דברי פרסומת	2254
אני מאשר/ת קבלת דיוור	2254
אני מסכים	2174
אני מסכים לתנאי השימוש	2254
אני מסכים/ה לתנאי השימוש	2254
אני מסכימה	2174
אפשר	2244
אפשר התראות	2242	2243
אפשר לבטל בכל רגע	2252
אפשר תמיד	2238
אפשרויות נוספות	2267
אשר את כל העוגיות	2272
אשר הכל	2239
אשר והמשך	2238
""", 'ב': """
בדקו את תיבת הדואר	2254
בדקו את תיבת המייל	2254
בחירה	2253
בחן את עצמך	2229
בחנו את עצמכם	2229
בחסות	2220
בחר	2253
בחר מסלול	2252
בחר סכום	2274
בחרו את המינוי שלכם	2252
בחרו מינוי	2252
בחרו מסלול	2252
בחרו סכום	2274
בטל השתקה	2234
ביטול	2243
ביטול הסכמה	2238
ביטול השתקה	2234
בלי ספאם	2254
בלעדי למנויים	2252
במעקב	2264
בשיתוף	2171
בשיתוף עם	2268
""", 'ג': """
גודל גופן	65
גודל הטקסט	2266
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2275
""", 'ד': """
דווח על טעות	2176
דווח על תגובה	2270
דווחו לנו על טעות	2226
דחה את כל העוגיות	2272
דחה הכל	2239
דחייה	2174
דחיית הכל	2239
דיווח	2227
דיווח על טעות	2226
דיווח על תגובה	2270
דילוג לתוכן	2179
דילוג לתוכן המרכזי	2179
דלג לתוכן	2180
דלג לתוכן הראשי	2179
דלג על הפרסומת	2273
דלגו למתכון	61
דלגו על הפרסומת	2273
דף הבית	2180
""", 'ה': """
האזינו	2166
האזינו בספוטיפיי	2271
האזינו לכתבה	2234
האזן לכתבה	2234
האם הכתבה עזרה לך	2226
האם הכתבה עניינה אותך	2226
האם העמוד עזר לך	2226
האם זה היה מועיל	2226
הבא	2180
הבנתי	2181
הבקשה התקבלה	2276
הבקשה נשלחה	2276
הגב	2176
הגדל טקסט	2266
הגדל תמונה	2258
הגדלת גופן	2202	2203
הגדלת טקסט	2266
הגדלת תמונה	2258
הגדרות	2174
הגדרות עוגיות	2238
הגדרות פרטיות	2174	2238
הדפיסו את המתכון	61
הדפיסו כתבה	2214
הדפס	2166
הדפס מתכון	61
הדפסה	2166	2203
הדפסת המתכון	61
הדפסת כתבה	2214
ההודעה נשלחה	2254
ההודעה שלך	2276
ההצבעה שלך נקלטה	2226
ההצעה המשתלמת ביותר	2253
ההרשמה אושרה	2276
הודעתך נשלחה	2254
הווידאו אינו זמין	2234
הוסיפו תגובה	2176
הוסף כמקור מועדף	2263
הוסף לסל	2278
הוסף תגובה	2176
הוסף תשובה	2270
הוספה לסל	2278
הוספה לרשימת הקריאה	2202
הוספת תגובה	2176
הוקרא בקול סינתטי	2234
הורד שמע	2234
הורדת הפרק	2234
הורדת השמע	2234
הורידו את האפליקציה	2241
הזינו כתובת מייל	2276
הזכירו לי מאוחר יותר	2155
הזן כתובת אימייל	2276
החדשות ביותר	2227
החדשים ביותר	2227
החנות	2268
החשבון שלי	2158
הטבה לקוראים	2232
הטבות למנויים	2232
הטופס נשלח בהצלחה	2254
הירשם	2158
הירשמו להתראות	2242
הישנות ביותר	2227
הכי נצפים	2177
הכי נקרא	2177
הכי נקראות	2177
הכי נקראות היום	2215
הכי פופולרי	2253
הכינוי שלך	2270
הכניסו כתובת מייל	2276
הכתבה הבאה	2177
הכתבה המלאה למנויים	2214
הכתבה הקודמת	2177
הכתבה נעולה	2252
המייל האדום	2259
המייל שלך	2276
המלצות	2177
המקומות מוגבלים	2218
המשיכו לקרוא	2277
המשך בדפדפן	2241
המשך לאתר	2241
המשך לקרוא	2180
המשך עם google	2252
המשך עם אימייל	2275
המשך עם אפל	2252
המשך עם גוגל	2252
המשך עם פייסבוק	2252
המשך קריאה	2180
הנגן נטען	2234
הנצפים ביותר	2215
הנקראות ביותר	2177
הנקראים ביותר	2215
הסרטון אינו זמין	2234
הסרטון הבא	2273
הסרטון הקודם	2273
הסרטון לא זמין	2234
הסרטון נטען	2234
הסתר	2181
הסתר תגובות	2226
הסתר תשובות	2226
העדפות עוגיות	2238
העדפות פרטיות	2272
הענק כתבה במתנה	2266
הענקת כתבה במתנה	2266
העתיקו את הקישור	2214
העתיקו קישור	2214
העתק	2267
העתק קישור	2166	2203
העתקת הקישור	2214
העתקת קישור	2166	2203
הפופולרי ביותר	2253
הפופולריות ביותר	2227
הפסק לעקוב	2263
הפסקת מעקב	2263
הפעל	2198
הפעל התראות	2242
הפעל סרטון	2234
הפעלה אוטומטית	2235
הפעלת התראות	2242
הפרסומת ממשיכה	2278
הצביעו	91	2227
הצביעו בסקר	2226
הצבע	91	2227
הצבעה	92
הצבעתך נקלטה	2226
הצג את כל התגובות	2188
הצג ב-x	2271
הצג הכל	2181
הצג כתוביות	2234
הצג מפה	2181
הצג מקור	2181
הצג עוד	2180
הצג פוסט	2238
הצג פוסט זה באינסטגרם	2271
הצג פחות	2181
הצג תגובות	2226
הצג תוכן	2238
הצג תוצאות	91	2227
הצג תמיד	2238
הצג תשובות	2226
הצגת התוכן	2238
הצגת כל התגובות	2188
הצהרת נגישות	2191
הצטרפו	2156
הצטרפו אלינו	2156
הצטרפו לתומכים	2249
הצעה לקוראים	2232
הקודם	2180
הקטן טקסט	2266
הקטנת גופן	2202	2203
הקטנת טקסט	2266
הקישור הועתק	2214
הקראה אוטומטית	2234
הקש להפעלת קול	2273
הרשמה	2158
השאירו תגובה	2188
השאר אותי מחובר	2252
השאר תגובה	2188
השב	2176
השהה	2198
השתק	2235
השתקה	2235
השתתפו בסקר	2226
התגובה שלך	2270
התגובות למנויים בלבד	2270
התגובות מושבתות	2270
התחבר	2158
התחבר עם google	2252
התחברות	2158
התחברות באמצעות גוגל	2252
התחברות עם גוגל	2252
התחברות עם פייסבוק	2252
התמונה הבאה	2277
התמונה הקודמת	2277
התרומה שלי	2274
""", 'ו': """
וואטסאפ	2203
ווטסאפ	2166	2203
וידאו	2177
""", 'ז': """
זהו שדה חובה	2254
זכור אותי	2253
זמן נוכחי	2235
זמן נותר	2235
""", 'ח': """
חד פעמי	2250
חד-פעמי	2250
חדשות אחרונות	2177
חודש ראשון ב-#	2213
חודש ראשון ב-# ש"ח	2213
חודש ראשון בשקל	2213
חודש ראשון חינם	2213
חודשי	2250
חזרה למעלה	2180
חזרה לעמוד הבית	2258
חזרה לעמוד הראשי	2179
חזרה לראש העמוד	2179
חזרה לרשימה	2277
חידוש מינוי	2275
חיוב חודשי	2253
חיוב שנתי	2253
חינם, בלי ספאם	2254
חיפוש	2180
""", 'ט': """
טוויטר	2166	2203
טוען וידאו	2234
טוען נגן	2234
טלגרם	2166	2203
טעינת הפוסט	2238
טען מחדש	2246
טען מחדש את הדף	2246
טען עוד	2180
טען פוסט	2238
טען תגובות נוספות	2226
טען תוכן	2238
""", 'י': """
יציאה	2158
יציאה ממסך מלא	2234
יש לי חשבון	2252
""", 'כ': """
כבר הצבעת	2226
כבר הצבעתם	2226
כבר יש לך חשבון	2252
כבר מנוי	2252
כבר מנויים	2252
כבר מנויים? התחברו	2158
כבר נרשמת	2158
כותרות אחרונות	2177
כיביתי	2248
כיביתי את חוסם הפרסומות	2246
כל חודש	2250
כל שקל חשוב	2249
כל תרומה חשובה	2249
כל תרומה עוזרת	2249
כללי התגובות	2226
כן, אני רוצה	2242
כן, אשמח	2243
כניסה	2158
כניסה למנויים	2158
כתבה זו הוענקה במתנה	2279
כתבה זו היא תוכן ממומן	2214
כתבה ממומנת	2220
כתבה נעולה	2252
כתבו את תגובתכם	2270
כתבו לנו	2259
כתבו תגובה	2176
כתבות אחרונות	2177
כתבות מומלצות	2177
כתבות נוספות	2177
כתבות נוספות בנושא	2215
כתבות נוספות שיעניינו אתכם	2215
כתבות נוספות של הכתב	2258
כתבות קשורות	2177
כתבות שאולי פספסתם	2215
כתבות שיעניינו אתכם	2215
כתוב תגובה	2226
כתוביות	2235
כתובת אימייל לא תקינה	2254
כתובת המייל כבר רשומה	2276
כתובת המייל שלך	2276
כתובת מייל לא תקינה	2254
כתיבת תגובה	2226
""", 'ל': """
לא אהבתי	2227
לא יודע	2227
לא כעת	2155
לא ניתן להפעיל את הסרטון	2234
לא ניתן להציג את התוכן	2238
לא ניתן להציג תוכן זה	2238
לא ניתן לטעון את הסרטון	2273
לא ניתן לנגן את הסרטון	2234
לא עכשיו	2155	2243
לא תודה	2155	2243
לא, תודה	2155	2243
לגלריה	2258
לגלריה המלאה	2258
לגלריית התמונות	2258
לדף הבית	2258
לדף התרומות	2249
להאזנה בספוטיפיי	2271
להאזנה לכתבה	2234
להורדה ב-app store	2241
להורדה ב-google play	2241
להורדה מ-app store	2241
להורדה מ-google play	2241
להורדת האפליקציה	2214
להזמנה לחצו כאן	2278
להזמנת כרטיסים	2232
להמשך קריאה	2158
להרשמה	2158
להרשמה לאירוע	2218
לחידון	2229
לחידון המלא	2229
לחנות	2268
לחנות שלנו	2218
לחצו להפעלת הסאונד	2273
לידיעה המלאה	2258
לכל החדשות	2258
לכל החידונים	2229
לכל הכתבות	2180
לכל הכתבות בנושא	2215
לכל הכתבות של הכתב	2258
לכל המשחקים	2229
לכל הסרטונים	2258
לכל העדכונים, הכתבות והסרטונים	2215
לכל התגובות	2176
לכל התמונות	2258
לכתבה הבאה	2258
לכתבה הבאה בסדרה	2215
לכתבה המלאה	2258
לכתבה הקודמת	2258
לכתבה הקודמת בסדרה	2215
לכתבה נוספת	2277
לכתיבת תגובה	2188
למוצר	2268
למנויים בלבד	2162
למתכון	61
לעמוד הבית	2258
לעמוד התרומות	2249
לפרויקט המלא	2258
לפרופיל הכתב	2259
לפרטי המוצר	2278
לפרטים	2181
לפרטים והרשמה	2218
לפרטים נוספים והרשמה	2218
לפתיחת הכתבה	2275
לצפייה ביוטיוב	2271
לצפייה בכל התגובות	2188
לצפייה במסלולים	2275
לצפייה בתוצאות	91
לקריאה באפליקציה	2241
לקריאה מאוחר יותר	2279
לראש הדף	2258
לראש העמוד	2258
לרכישה באמזון	2232
לרכישה לחצו כאן	2232
לרכישת הספר	2232
לרכישת כרטיסים	2232
לרכישת כרטיסים לחצו כאן	2232
לרכישת מינוי	2158
לרכישת מינוי לחצו כאן	2214
לשלוח כתבה במתנה	2202	2203
לתיק המלא	2258
לתמונות	2181
לתרום	2156
לתרומה	2156
לתרומה לחצו כאן	2249
""", 'מ': """
מאוחר יותר	2244
מאשר	2174
מאשרת	2174
מבזקים	2177
מדיניות הפרטיות	2175
מדיניות הפרטיות ותנאי השימוש	2175
מדיניות פרטיות	2174	2191
מהירות הפעלה	2234
מהירות ניגון	2234
מודעה	2171
מומלץ עבורך	2215
מומלץ עבורכם	2215
מומלצים	2177
מוקרא בקול סינתטי	2234
מידע נוסף	2174
מיון לפי	2227
מייל	2203	2255
מיין לפי	2227
ממומן	2171
מסך מלא	2235
מסלולי מינוי	2275
מספר המקומות מוגבל	2218
מעבר למתכון	61
מעוניינים לקבל התראות	2242
מצאת טעות	2226
מצאתם טעות	2176
מצאתם טעות בכתבה	2226
מצב כהה	2239
משהו השתבש	2255
משחקים	2231
משך	2235
משך הסרטון	2273
משלוח חינם	2268
מתנה לחבר	2266
""", 'נ': """
נא להזין כתובת מייל תקינה	2254
נגישות	2191
נגן	2198
נגן וידאו	2234
נגן שמע	2273
נוצר באמצעות ai	2273
נוצר על ידי ai	2273
נושאים	2177
נושאים קשורים	2177
ניגון אוטומטי	2235
ניהול אפשרויות	2272
ניהול הסכמה	2238
ניהול העדפות	2272
ניהול עוגיות	2238
ניתן לבטל בכל עת	2252
נרשמת בהצלחה	2254
""", 'ס': """
סגור	2155
סגור גלריה	2277
סגור חלון	2277
סגור תפריט	2277
סגירה	2155
סודוקו	2231
סוף הפרסומת	2232
סוף פרסומת	2232
סיכום ai	2196
סיכום אוטומטי	2262
סיכום הכתבה	2196
סכום אחר	2249
סכום לבחירה	2274
ספרו לנו מה דעתכם	2226
סקר	92
סקר היום	91
סרטון זה אינו זמין	2234
סרטון זה אינו זמין עוד	2234
סרקו את הקוד	2241
סרקו את קוד ה-qr	2241
""", 'ע': """
עבור לתוכן	2179
עבור לתוכן המרכזי	2179
עדיין לא מנוי	2252
עדיין לא מנויים	2252
עוד	2180
עוד באותו נושא	2215
עוד בנושא	2177
עוד בערוץ	2177
עוד חדשות	2177
עוד כתבות	19	2177
עוד כתבות בנושא	19
עוד כתבות מעניינות	2214
עוד לא מנויים	2252
עוד סיפורים	2215
על הכותב	2259
עצור	2198
עקבו אחר הכתב	2263
עקבו אחר הנושא	2263
עקבו אחרי הכתב	2263
עקבו אחרי הנושא	2263
עקוב אחרי הכתב	2263
""", 'פ': """
פייסבוק	2166	2203
פנייה לכתב	2259
פנייה למערכת	2259
פרטים	2181
פרסום	2171
פרסומת	2171
פרסם	2227
פרסם אצלנו	2191
פרסמו אצלנו	2191
פתח	2181
פתח באפליקציה	2241
פתיחה באפליקציה	2241
""", 'צ': """
צור חשבון	2158
צור קשר	2176	2191
צפו באינסטגרם	2271
צפו בטוויטר	2271
צפו ביוטיוב	2271
צפו בפייסבוק	2271
צפו גם	2277
צפייה חוזרת	2273
צרו קשר	2191	2259
צרו קשר עם המערכת	2259
""", 'ק': """
קבל הכל	2239
קבלת התראות	2242
קוד קופון	2278
קודי הנחה	2278
קרא גם	2177
קרא עוד	2180
קראו באפליקציה	2241
קראו בחינם	2275
קראו גם	2177
קראו עוד	2180
""", 'ר': """
רוצה לקבל התראות	2242
רוצים לקבל התראות	2242
רענון העמוד	2246
רענן את הדף	2246
רעננו את הדף	2246
""", 'ש': """
שדה זה הוא חובה	2254
שדה חובה	2254
שדות חובה	2254
שחק עכשיו	2229
שחקו עכשיו	2229
שינוי גודל הגופן	2202
שיתוף	2166
שיתוף בוואטסאפ	2266
שיתוף בווטסאפ	2166
שיתוף בטוויטר	2166
שיתוף במייל	2214
שיתוף בפייסבוק	2166
שכחת את הסיסמה	2252
שכחת סיסמה	2252
שכחתי סיסמה	2158
שלח	91	2255
שלח לחבר	2166
שלח תגובה	2226
שלחו את הכתבה במתנה	2214
שלחו במתנה	2214
שלחו כתבה במתנה	2202
שלחו לחבר	2203	2266
שלחו לנו סרטונים	2259
שלחו לנו תמונות	2259
שלחו משוב	2226
שליחה	2255
שליחה במייל	2166
שליחת כתבה במתנה	2202
שליחת משוב	2226
שליחת תגובה	2226
שם	2255
שם מלא	2255
שם משפחה	2255
שם פרטי	2255
שמור	2267
שמור העדפות	2238
שמור כתבה	2279
שמור לרשימת הקריאה	2202	2203
שמירה	2166
שמירה לרשימת הקריאה	2202
שמירת הגדרות	2238
שמירת המתכון	61
שמירת כתבה	2214
שמרו כתבה	2214
שמרו לקריאה מאוחרת	2214
שנתי	2250
שתף	2166
שתף כתבה	2279
שתפו	2166
שתפו את הכתבה	2166
שתפו בוואטסאפ	2214
שתפו בווטסאפ	2214
שתפו בטוויטר	2266
שתפו בטלגרם	2214
שתפו בפייסבוק	2166
שתפו כתבה זו	2279
""", 'ת': """
תגובה	2176
תגובות	2176
תגובות נוספות	2226
תגיות	2177
תודה על ההצבעה	2226
תודה על הצבעתך	91
תודה על התמיכה	2274
תודה על תמיכתכם	2274
תודה שהצבעת	2226
תודה שהצבעתם	2226
תודה, ההודעה נשלחה	2254
תוכן למנויים	2158
תוכן ממומן	87	2171
תוכן מסחרי	2220
תוכן מקודם	2171
תוכן פרסומי	2220
תוכן שיווקי	87	2171
תוכן שיווקי בשיתוף	2220
תוצאות	92
תוצאות ההצבעה	2227
תוצאות הסקר	2227
תורגם אוטומטית	2214
תיקון טעות	2214
תמונה # מתוך #	2179
תמכו בנו	2156
תמכו בנו בפטריאון	2249
תמלול	2235
תנאי השימוש	2175
תנאי השימוש | מדיניות הפרטיות	2175
תנאי השימוש ומדיניות הפרטיות	2175
תנאי פרסום תגובות	2226
תנאי שימוש	2174	2191
תפריט	2180
תקציר ai	2196
תקציר בינה מלאכותית	2196
תקציר הכתבה	2196
תרגום אוטומטי	2235
תרומה	2156
תרומה חד פעמית	2249
תרומה חד-פעמית	2249
תרומה חודשית	2249
תרמו	2156
תרמו עכשיו	2156
תשבץ	2231
תשבצים	2231
תשחץ	2231
תשלום באמצעות paypal	2275
""", 'ا': """
ابدا الاختبار	184
ابلاغ	182
ابلغ عن خطا	160
اترك تعليقا	127
اترك رد	181
اترك ردا	181
اتصل بنا	127	145
اجازه دادن	1797
اجازه ميدهم	1798
احجز الان	236
احجز تذكرتك	187
احجز تذكرتك الان	187
احجز مكانك	187
احدث الاخبار	128
احصل علي التنبيهات العاجلة	200
احفظ المقال	169
احفظ المقال لوقت لاحق	169
اخبار اخري	19
اخبار بيشتر	1769
اخبار ديگر	19
اخبار ذات صلة	128
اخبار ذات علاقة	170
اخبار قد تعجبك	170
اخبار قد تهمك	170
اخبار متعلقة	128
اخبار مرتبط	1731
اخبار مرتبطة	170
اخبار پيشنهادي	1769
اختبر معرفتك	184
اختبر معلوماتك	184
اختر	209
اختر اشتراكك	208
اختر الباقة	208
اختر المبلغ	232
اختر باقتك	208
اختر خطتك	208
اختر مبلغا	232
اخترنا لك	128
اخترنا لكم	170
اخر الاخبار	128
اخرين اخبار	1731
اخرين خبرها	1769
اخفاء	133
اخفاء التعليقات	181
اخفاء الردود	181
ادارة التفضيلات	230
ادارة الخيارات	230
ادارة الموافقة	192
ادارة ملفات تعريف الارتباط	125
ادامه	1735
ادامه با google	1806
ادامه با گوگل	1806
ادامه خبر	1812
ادامه در مرورگر	1794
ادامه مطلب	1735
ادخل البريد الالكتروني	234
ادخل بريدا الكترونيا صحيحا	210
ادخل بريدك الالكتروني	234
ادرس كپي شد	1755
ادعم الصحافة المستقلة	100
ادعم عملنا	205
ادعمنا	100
ادعمنا علي باتريون	205
اذهب الي الوصفة	61
ارتباط با ما	1747
ارسال	91	114	1721
ارسال التعليق	181
ارسال المقال بالبريد	169
ارسال بازخورد	1780
ارسال به تلگرام	1759
ارسال به دوستان	1721
ارسال تعليق	181
ارسال خبر	1813
ارسال ديدگاه	1780
ارسال راي	91
ارسال رايگان	1822
ارسال سوژه	1813
ارسال نظر	1730
ارسل	91
ارسل التعليق	181
ارسل تعليقك	181
ارسل لنا خبرا	216
ارسل لنا صورك	216
ارسل ملاحظاتك	181
ارشيو	1747
از دست ندهيد	1769
از راي شما متشكريم	1780
از شركت شما در نظرسنجي متشكريم	1780
از ما حمايت كنيد	1715
استطلاع	92
استطلاع الاسبوع	141
استطلاع الراي	92
استطلاع اليوم	141
استطلاع راي	92
استمع	114
استمع الي الخبر	188
استمع الي المقال	188
استمع الي هذا المقال	188
استمع علي سبوتيفاي	228
استمع للخبر	156
استمع للمقال	156
استمع للنص	156
اسم المستخدم الخاص بك	227
اشتباهي ديدهايد	1780
اشتر الان	187
اشتر الان من امازون	187
اشتر الكتاب	187
اشتر من امازون	187
اشتراك	102	1717
اشتراك بخريد	1766
اشتراك خود را انتخاب كنيد	1806
اشتراك در تلگرام	1820
اشتراك در واتساپ	1820
اشتراك گذاري	1721
اشتراك گذاري در تلگرام	1759
اشتراكگذاري	1721
اشتراكگذاري در تلگرام	1820
اشتراكگذاري در واتساپ	1820
اشترك	102
اشترك في الاشعارات	197
اضافة رد	227
اضغط لتشغيل الصوت	231
اضغط هنا لمشاهدة الفيديو	156
اضف الي السلة	236
اضف تعليق	127
اضف تعليقا	127
اضف تعليقك	181
اضف رد	182
اضف ردا	182
اضف كمصدر مفضل	220
اطبع	114
اطبع المقال	169
اطبع الوصفة	61
اطبع هذا المقال	169
اطلاعات بيشتر	1727
اظهار اقل	214
اظهار المحتوي	192
اظهار المزيد	214
اعادة المشاهدة	231
اعادة تحميل الصفحة	203
اعجبني	182
اعد تحميل الصفحة	203
اعدادات الخصوصية	192
اعدادات الكوكيز	192
اعدادات ملفات الارتباط	121
اعدادات ملفات تعريف الارتباط	125
اعلان	118
اعلان مدفوع	87	175
اعلان ممول	118
اعلانات	118
اعلانات مدفوعة	175
اعلانات ممولة	174
اعلن معنا	145
اغلاق	99
اغلاق القائمة	235
اغلاق المعرض	235
اغلاق النافذة	235
افتح الخريطة	133
افتح المقال	233
افتح في التطبيق	196
افزودن به منابع ترجيحي	1817
افضل عرض	209
افضل قيمة	209
اقبل وتابع	123
اقبل وواصل	123
اقرا الخبر كاملا	214
اقرا المزيد	132
اقرا المزيد للكاتب	146
اقرا المقال التالي	235
اقرا المقال كاملا	214
اقرا ايضا	128
اقرا في التطبيق	196
اقرا لاحقا	237
اقرا مجانا	233
اكتب تعليقا	127
اكتب تعليقك	227
اكمل القراءة	235
اكنون بازي كنيد	1783
اكواد الخصم	236
الابلاغ عن التعليق	227
الابلاغ عن خطا	160
الاحدث	182
الاخبار	128
الاستمرار في المتصفح	196
الاسم	211
الاسم الكامل	211
الاشتراك	102
الاعدادات	122
الاعلان مستمر	236
الاعلانات	118
الاقدم	182
الاقسام	128
الاكثر اعجابا	182
الاكثر تداولا	128
الاكثر تفاعلا	182
الاكثر شعبية	209
الاكثر قراءة	128
الاكثر قراءة الان	170
الاكثر قراءة اليوم	170
الاكثر مشاهدة	128
الان نه	1714
البحث	132
البريد الالكتروني	211
البريد الالكتروني غير صالح	210
البريد الالكتروني غير صحيح	210
البقاء متصلا	208
التالي	132
الترجمة	189
التشغيل التلقائي	189
التعليقات	127
التعليقات للمشتركين فقط	227
التعليقات معطلة	227
التفاصيل	133
الجودة	189
الحقول المطلوبة	210
الخبر التالي	214
الخبر السابق	214
الخروج من ملء الشاشة	188
الدخول	102
الدفع عبر باي بال	233
الذهاب الي صفحة التبرع	205
الرئيسية	132
السابق	132
السماح	198
السماح بالاشعارات	197
السماح دائما	192
السماح والمتابعة	123
السياسة التحريرية	216
الصفحة التالية	132
الصفحة الرئيسية	132
الصورة التالية	235
الصورة السابقة	235
العاب	186
العب الان	184
العب مجانا	184
العودة الي الاعلي	214
العودة الي الصفحة الرئيسية	214
العودة الي القائمة	235
العودة للصفحة الرئيسية	214
الغاء المتابعة	220
الغاء كتم الصوت	188
الفيديو التالي	231
الفيديو السابق	231
الفيديو غير متاح	188
القائمة	132
القبول والعرض	121
القبول والمتابعة	123
الكلمات المتقاطعة	186
الكلمات المفتاحية	133
المتابعة باستخدام apple	208
المتابعة باستخدام facebook	208
المتابعة باستخدام google	208
المتابعة باستخدام جوجل	208
المتابعة باستخدام غوغل	208
المتابعة بالبريد الالكتروني	233
المتابعة عبر غوغل	208
المتابعة في المتصفح	196
المتجر	225
المدة	189
المزيد	128	132
المزيد حول هذه القصة	170
المزيد عن الكاتب	146
المزيد عن الكاتبة	146
المزيد للكاتب	214
المزيد من الاخبار	128
المزيد من الخيارات	223
المزيد من الفيديوهات	214
المزيد من المعلومات	122
المزيد من المقالات	170
المزيد من مقالات الكاتب	146	214
المزيد من مقالات الكاتبة	146
المشاهدة علي يوتيوب	228
المقال التالي	128
المقال السابق	128
النتائج	92
النص المكتوب	189
الوسوم	128
الوضع الليلي	193
الوقت الحالي	189
الوقت المتبقي	189
الي الاعلي	132
الي صفحة التبرع	205
امسح رمز qr	196
امكان نمايش اين محتوا وجود ندارد	1791
امكان پخش ويدئو وجود ندارد	1787
انت تتابع هذا الموضوع	220
انت مشترك بالفعل	234
انتخاب	1807
انتخاب اشتراك	1806
انتخاب طرح	1806
انتشار	1781
انتشار يافته : #	1744
انتشار يافته: #	1744
انتقل الي الوصفة	61
انتهاي پيام	1759
انتهي الاعلان	187
اندازه فونت	65
اندازه قلم	65
اندازه متن	1820
انسخ الرابط	114
انشاء حساب	102
انشر	114
انضم الي فريقنا	160
انضموا الي فريقنا	160
اهد المقال	169
اهد هذا المقال	169
اهداء	169
اهداء المقال	169
اهم الاخبار	128
اوافق	122
اوافق علي الشروط والاحكام	210
اوافق علي سياسة الخصوصية	210
اوافق علي معالجة بياناتي	210
اولين نفري باشيد كه نظر ميدهد	1759
ايا اين مطلب براي شما مفيد بود	1780
ايا اين مطلب مفيد بود	1780
ايا اين مقاله مفيد بود	1780
ايا مايليد اعلان دريافت كنيد	1796
ايا ميخواهيد اعلان دريافت كنيد	1796
ايجاد حساب	1717
ايقاف مؤقت	188
ايميل	1809
ايميل خود را بررسي كنيد	1808
ايميل معتبر وارد كنيد	1808
ايميل نامعتبر	1808
ايميل نامعتبر است	1808
اين فيلد الزامي است	1808
اين فيلد ضروري است	1808
اين مطالب را هم بخوانيد	1769
اين مطلب را هم بخوانيد	1769
اين مطلب مفيد بود	1780
اين مقاله قفل است	1806
اين ويدئو در دسترس نيست	1787
اين ويدئو ديگر در دسترس نيست	1787
اين ويديو در دسترس نيست	1787
اپ استور	1795
اپليكيشن را دانلود كنيد	1794
اپليكيشن را نصب كنيد	1794
اگهي	1723
اگهيها	1775
""", 'ب': """
با تشكر، پيام شما ارسال شد	1808
با حمايت	1822
با ما تماس بگيريد	1813
با همكاري	1822
با پردازش دادههايم موافقم	1808
بارگذاري دوباره صفحه	1801
بارگذاري مجدد صفحه	1801
بارگذاري محتوا	1791
بارگذاري پست	1791
باز كردن	1736
باز كردن در اپليكيشن	1794
باز كردن در برنامه	1794
بازار	1795
بازخورد بدهيد	1780
بازرگاني	1775
بازي رايگان	1783
بازي كنيد	1783
بازيها	1785
بازگشت به بالا	1735
بازگشت به صفحه اصلي	1812
باقات الاشتراك	233
بالتعاون مع	225
بالفيديو	156
بحث	132
بدعم من	225
براي ارسال نظر وارد شويد	1780
برعاية	118
برعاية outbrain	174
برعاية taboola	174
برعاية تابولا	174
بريد الكتروني غير صالح	210
بريدك الالكتروني	234
برچسب ها	1731
برچسبها	1731
بزرگتر كردن متن	1820
بزرگنمايي تصوير	1812
بستن	1714
بعدا	1797
بعدا ياداوري كن	1714
بعدي	1735
بلغ عن تعليق	227
بلغ عن خطا	160
بله	1798
بله، ميخواهم	1797
به اشتراك بگذاريد	1721
به اين مطلب گوش دهيد	1787
به اين مقاله گوش دهيد	1787
بهترين پيشنهاد	1807
بيشتر	1731	1735
بيشتر ببينيد	1769
بيشتر بخوانيد	1731
بيصدا	1788
""", 'ت': """
تابع القراءة	235
تابع الكاتب	220
تابع الموضوع	220
تابع هذا الموضوع	220
تابعنا عبر	117
تابعنا علي	117
تابعونا علي	117
تاخير # ثوان	188
تازهترينها	1731
تازهسازي صفحه	1801
تبرع	100
تبرع الان	100
تبرع شهري	206
تبرع شهريا	205
تبرع لمرة واحدة	205
تبرع مرة واحدة	232
تبرعي	206
تبليغ	1723
تبليغات	1723	1747
تبليغات در گوگل	1775
تبليغات متني	1775
تجديد الاشتراك	233
تحديث الصفحة	203
تحقق من بريدك	210
تحقق من بريدك الالكتروني	210
تحميل التطبيق	113
تحميل الحلقة	188
تحميل الصوت	188
تحميل المحتوي	192
تحميل المزيد	132
تحميل المزيد من التعليقات	181
تحميل المنشور	192
تحميل من app store	196
تحميل من google play	196
تخصيص	122
تخطي الاعلان	231
تخفيف ويژه خوانندگان	1786
تذاكر	225
تذكرني	209
ترتيب	182
ترتيب حسب	182
ترجمة الية	189
ترجمه ماشيني	1788
تسجيل	102
تسجيل الخروج	102
تسجيل الدخول	102
تسجيل الدخول باستخدام google	208
تسجيل الدخول عبر جوجل	208
تسجيل الدخول عبر غوغل	208
تسجيل الدخول عبر فيسبوك	208
تسجيل دخول	102
تسوق الان	187
تشغيل الاشعارات	197
تشغيل الفيديو	188
تشغيل تلقائي	189
تصغير الخط	223
تصويت	92	182
تعداد نظرات: #	1744
تعذر تحميل الفيديو	231
تعذر تشغيل الفيديو	188
تعذر عرض المحتوي	192
تعليق	127
تعليقات	127
تعليقك	182
تغطية خاصة	170
تغيير تفضيلات الخصوصية	121
تغيير تفضيلات ملفات الارتباط	121
تفضيلات الخصوصية	230
تفضيلات ملفات تعريف الارتباط	192
تفعيل	198
تفعيل الاشعارات	113	200
تقديم # ثوان	188
تكبير الخط	223
تكبير الصورة	214
تلخيص بالذكاء الاصطناعي	219
تلغرام	114
تلقي الاشعارات	197
تلقي الاشعارات العاجلة	200
تلقي التنبيهات	200
تلقي التنبيهات العاجلة	200
تلگرام	1721
تم احتساب صوتك	181
تم ارسال رسالتك	210
تم ارسال رسالتك بنجاح	210
تم ارسال طلبك	234
تم استلام طلبك	234
تم الارسال بنجاح	210
تم الاشتراك بنجاح	210
تم انشاء الصوت بالذكاء الاصطناعي	188
تم انشاؤه بالذكاء الاصطناعي	231
تم تاكيد الاشتراك	234
تم تسجيل صوتك	181
تم نسخ الرابط	169
تماس با تحريريه	1813
تماس با ما	1730	1747
تماس با نويسنده	1813
تماشاي ويديو	1759
تمام صفحه	1788
تنزيل الحلقة	188
تنزيل الصوت	188
تنظيمات	1727
تنظيمات حريم خصوصي	1791
تنظيمات كوكي	1729
تنظيمات كوكيها	1729
تهيه اشتراك	1766
تواصل مع التحرير	216
تواصل مع الكاتب	216
تواصل مع المحرر	216
تواصل معنا	145	216
توقف پخش	1787
تويتر	114
توييتر	1721
تيليجرام	114
""", 'ث': """
ثبت ديدگاه	1780
ثبت راي	91
ثبت نام	1717
ثبت نظر	91	1730
ثبتنام	1717
ثبتنام كنيد	1773
""", 'ج': """
جار التحميل	188
جار تحميل الفيديو	188
جاري التحميل	188
جاري تحميل الفيديو	188
جاوااسكريپت غيرفعال است	1791
جدول	1785
جدول كلمات متقاطع	1785
جديدترين	1781
جديدترين اخبار	1731
جديدترينها	1781
جزئيات	1736
جستجو	1735
جستجوي پيشرفته	1747
جميع الاخبار	214
جميع الالعاب	184
جميع التعليقات	127
جميع الفيديوهات	214
جميع المواضيع	130
جميع مقالات الكاتب	214
""", 'ح': """
حالا نه	1714
حامي ما شويد	1804
حامي مالي	1822
حجم الخط	114
حجم النص	65
حدث الصفحة	203
حدث خطا	211
حدث خطا ما	211
حريم خصوصي	1729
حساب كاربري	1717
حساب كاربري دارم	1806
حساب كاربري داريد	1806
حساب كاربري نداريد	1806
حسابي	102
حصري للمشتركين	102
حظر	199
حفظ	114
حفظ الاعدادات	192
حفظ التفضيلات	192
حفظ المقال	169
حفظ الوصفة	61
حفظ للقراءة لاحقا	169
حقل الزامي	210
حقل مطلوب	210
حمايت كنيد	1715
حمايت مالي	1715
حمايت مالي از ما	1804
حمايت ماهانه	1805
حمل التطبيق	196
حمل التطبيق الان	196
حمل من app store	196
حمل من google play	196
""", 'خ': """
خاص بالمشتركين	208
خانه	1735
خبر بعدي	1759
خبر قبلي	1759
خبرهاي بيشتر	1769
خبرهاي داغ	1769
خبرهاي مرتبط	1731
خبرهاي پيشنهادي	1769
خروج	1717
خروج از تمام صفحه	1787
خريد از امازون	1786
خريد اشتراك	1766
خريد اشتراك سالانه	1766
خريد اشتراك ماهانه	1766
خريد انلاين	1822
خريد اين كتاب	1786
خريد اينترنتي	1822
خريد بليت	1786
خريد بليط	1786
خريد كتاب	1786
خطايي ديدهايد	1780
خطايي رخ داد	1809
خلاصه با هوش مصنوعي	1816
خلاصه هوش مصنوعي	1816
خواندن در اپليكيشن	1794
خواندهشده با صداي مصنوعي	1787
خودتان را بيازماييد	1783
خيارات اخري	224
خير	1798
""", 'د': """
دانش خود را بسنجيد	1783
دانلود	1753
دانلود از اپ استور	1794
دانلود از بازار	1794
دانلود از گوگل پلي	1794
دانلود اپليكيشن	1794
دانلود صدا	1787
دانلود فايل صوتي	1753	1787
دانلود فيلم	1753
دانلود مستقيم	1795
دانلود ويدئو	1787
دانلود ويديو	1753
دانلود پادكست	1787
در انتظار بررسي : #	1744
در انتظار بررسي: #	1744
در حال بارگذاري	1787
در حال بارگذاري ويدئو	1787
در حال بارگذاري ويديو	1787
در صف انتشار: #	1744
در صف بررسي: #	1744
در نظرسنجي شركت كنيد	1780
در همين رابطه	1769
در همين زمينه	1769
در پاتريون حمايت كنيد	1804
درباره ما	1747
درباره نويسنده	1813
دريافت از اپ استور	1794
دريافت از بازار	1794
دريافت از كافه بازار	1794
دريافت از كافهبازار	1795
دريافت از مايكت	1794	1795
دريافت از گوگل پلي	1794
دريافت اعلانها	1796
دستهبندي	1731
دعمك يصنع الفرق	232
دعوت به همكاري	1759
دنبال كردن	1818
دنبال كردن اين موضوع	1817
دنبال كردن موضوع	1817
دنبال كردن نويسنده	1817
ديدگاه	1730
ديدگاه خود را بنويسيد	1780
ديدگاهتان را بنويسيد	1759
ديدگاهها	1730
""", 'ذ': """
ذات صلة	128
ذخيره	1721
ذخيره تنظيمات	1791
ذخيره خبر	1759
ذخيره دستور پخت	61
ذخيره مطلب	1759
ذخيره مطلب براي بعد	1759
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	216
راسلنا	216
راي دهيد	91	1781
راي شما ثبت شد	91	1780
راي شما ثبت شده است	1780
رايگان و بدون هرزنامه	1808
ربما لاحقا	99
رد	127	1727
رد همه	1792
رزرو بليت	1822
رسالتك	211
رفتن به بالا	1812
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1804
رفض	122
رفض الكل	193
رفض جميع ملفات تعريف الارتباط	230
رمز عبور خود را فراموش كردهايد	1806
رمز عبور را فراموش كردهايد	1717
روابط ممولة	174
رپورتاژ	1723
رپورتاژ اگهي	1723
""", 'ز': """
زمان باقيمانده	1788
زمان فعلي	1788
زيرنويس	1788
""", 'س': """
سؤال اليوم	91
سالانه	1805
ساهم	100
ساهم الان	100
سجل الدخول	107
سجل الدخول للتعليق	181
سحب الموافقة	192
سرعة التشغيل	188
سرعت پخش	1787
سماح	199
سنويا	206
سودوكو	186	1785
سوژه بفرستيد	1813
سياسة التصحيح	216
سياسة التصحيحات	216
سياسة الخصوصية	125	145
سياسة الخصوصية | شروط الاستخدام	125
سياسة الخصوصية وشروط الاستخدام	125
سياسة ملفات تعريف الارتباط	125
سياست حريم خصوصي	1727	1729
سياست حفظ حريم خصوصي	1726	1727
سياست كوكي	1727
سياست كوكيها	1726
سيب اپ	1795
""", 'ش': """
شارك	114
شارك الخبر	169
شارك القصة	169
شارك المقال	114
شارك عبر واتساب	223
شارك علي	114
شارك علي تويتر	223
شارك علي فيسبوك	223
شارك علي واتساب	223
شارك في استطلاع الراي	160
شارك في الاختبار	184
شارك في الاستطلاع	160
شارك في التصويت	181
شارك هذا الخبر	237
شارك هذا المقال	237
شارك هذا الموضوع	114
شارك هذه الصفحة	237
شاركنا برايك	181
شاركنا رايك	127
شاركها	169
شاركونا اراءكم	181
شاهد الصور	214
شاهد الفيديو	156
شاهد ايضا	128
شاهد بالفيديو	156
شاهد علي يوتيوب	228
شاهد كل الصور	130
شايد بعدا	1714
شحن مجاني	225
شراء التذاكر	187
شراء من امازون	187
شرايط ارسال نظر	1780
شرايط استفاده	1729
شرايط استفاده و حريم خصوصي	1729
شرايط را ميپذيرم	1808
شركاؤنا	193
شركاي ما	1792
شركت در ازمون	1783
شركت در نظرسنجي	1780
شروط الاستخدام	125	145
شروط الاستخدام | سياسة الخصوصية	125
شروط الاستخدام وسياسة الخصوصية	125
شروط التعليق	181
شروع ازمون	1783
شكرا لتصويتك	91	181
شكرا لدعمك	232
شكرا لدعمكم	232
شكرا لمشاركتك	181
شكرا، تم ارسال رسالتك	210
شما اين موضوع را دنبال ميكنيد	1817
شما قبلا راي دادهايد	1780
شنيدن اين مطلب	1787
شنيدن مقاله	1787
شهريا	206
""", 'ص': """
صفحة التبرع	205
صفحه اصلي	1735
صفحه كمك مالي	1804
صندوق ورودي خود را بررسي كنيد	1808
صوت	91	182
صوت اصطناعي	189
صوت الان	91
""", 'ط': """
طالع ايضا	170
طباعة	114
طباعة المقال	169
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1773
ظرفيت محدود است	1773
""", 'ع': """
عدم السماح	199
عرض اقل	133
عرض الاشتراكات	233
عرض الاصل	133
عرض الباقات	233
عرض التعليقات	181
عرض التفاصيل	133
عرض الردود	181
عرض الصور	214
عرض الكل	132
عرض المحتوي	192
عرض المزيد	132
عرض المزيد من التعليقات	181
عرض الملف	214
عرض المنتج	236
عرض المنشور	192
عرض النتائج	91	182
عرض النص الاصلي	133
عرض النص المكتوب	188
عرض جميع الاخبار	214
عرض جميع الصور	214
عرض خاص للقراء	187
عرض علي اكس	228
عرض علي انستغرام	228
عرض علي تويتر	228
عرض علي فيسبوك	228
عرض كل الصور	130
عرض كل المقالات	130
عرض هذا المنشور علي instagram	228
عرض هذا المنشور علي انستغرام	228
عروض المشتركين	187
عضويت	1717
عطلت مانع الاعلانات	203
عكس	1731
عكسهاي بيشتر	1812
عكسهايتان را براي ما بفرستيد	1813
علي فيسبوك وتويتر	117
عن الكاتب	216
عن الكاتبة	146
عودة للاعلي	214
""", 'غ': """
غرد	114
غير قابل انتشار: #	1744
غيرفعال كردم	1803
غيرقابل انتشار: #	1744
""", 'ف': """
فتح	133
فتح التطبيق	196
فتح في التطبيق	196
فراموشي رمز عبور	1806
فروشگاه	1822
فعال كردن	1797
فعال كردن اعلانها	1796
فعالسازي	1798
فعالسازي اعلانها	1796
فعل الاشعارات	197
فعلا نه	1797
فقط براي مشتركان	1717
فهمت	133
فيديو	128
فيديو غير متاح	188
فيسبوك	114	1721
فيلد الزامي	1808
فيلدهاي الزامي	1808
فيلم اصلي	1753
""", 'ق': """
قبلي	1735
قبول	122
قبول الجميع	193
قبول الكل	193
قبول جميع ملفات تعريف الارتباط	230
قبول كنيد و ادامه دهيد	1726
قبول همه	1792
قبول همه كوكيها	1726
قبول و ادامه	1727	1791
قبول ومتابعة	192
قد يعجبك	128
قد يعجبك ايضا	19	128
قد يهمك	128
قد يهمك ايضا	128
قديميترين	1781
قديميترينها	1781
قراءة المزيد	132
قصص مقترحة	170
قواعد التعليق	181
قواعد التعليقات	181
قوانين ارسال نظر	1780
قوانين و مقررات	1747
قوانين و مقررات را ميپذيرم	1808
قيم المقال	160
قيم الوصفة	61
قيم هذا المقال	160
""", 'ك': """
كافه بازار	1795
كافهبازار	1795
كبر الصورة	214
كتم الصوت	189
كد qr را اسكن كنيد	1794
كد ويدئو	1753
كد ويديو	1753
كد پخش	1753
كل الاخبار	214
كل الالعاب	184
كل الصور	214
كل المواضيع	130
كل شهر	206
كل مساهمة تصنع فرقا	205
كل مساهمة مهمة	205
كل مقالات الكاتب	146	214
كلمات دلالية	128
كلمات متقاطعة	186
كلمات مفتاحية	128
كليدواژهها	1731
كمك كنيد	1715
كمك مالي	1715
كمك ماهانه	1805
كمك يكباره	1804
كن اول المعلقين	169
كن داعما	100
كود خصم	236
كوكيها	1729
كوچكتر كردن متن	1820
كيف اعطل مانع الاعلانات	203
كيف اعطله	204
كيفية التعطيل	204
كيفيت	1788
كيفيت اصلي	1753
كپي	1821
كپي شد	1755	1759
كپي كردن لينك	1759
كپي لينك	1721
كپي لينك كوتاه	1755
""", 'ل': """
لا اعرف	182
لا اوافق	122
لا راي لي	182
لا شكرا	99
لا يمكن تشغيل الفيديو	188
لا يمكن عرض هذا المحتوي	192
لا، شكرا	99
لاحقا	99
لدي حساب	208
لديك حساب	208
لديك حساب بالفعل	208
لست مشتركا	208
لست مشتركا بعد	208
لطفا ان را غيرفعال كنيد	1803
لطفا نظر خود را بنويسيد	1743
لطفا يك ايميل معتبر وارد كنيد	1808
لغو در هر زمان	1806
لغو دنبال كردن	1817
لغو رضايت	1791
لقد صوت من قبل	181
لقد صوتت بالفعل	141
لقد عطلته	203
لقد قمت بالتصويت	181
للاعلان معنا	145
للمشتركين	104
للمشتركين فقط	107
لم يعجبني	182
ليس الان	99
ليس لديك حساب	208
لينك خبر كپي شد	1755
لينك كوتاه	1721
لينك كوتاه خبر	1755	1759
لينك كوتاه كپي شد	1755
لينك كپي شد	1755	1759
""", 'م': """
مادة اعلانية	118
ماهانه	1805
مايكت	1795
مبلغ اخر	205
مبلغ دلخواه	1804
مبلغ ديگر	1804
مبلغ مختلف	205
مبلغ مخصص	232
متابع	221
متابعة القراءة	235
متابعة الكاتب	220
متابعة الموضوع	220
متابعة علي الموقع	196
متن كامل خبر	1812
متن كامل مقاله را بخوانيد	1812
متن پيادهشده	1788
متوجه شدم	1736
متوفر علي app store	196
متوفر علي google play	196
مجانا وبدون رسائل مزعجة	210
مجموع ديدگاهها : #	1744
مجموع نظرات: #	1744
محبوبترين	1807
محبوبترينها	1781
محتواي تبليغاتي	1723
محتواي حمايتشده	1759
محتواي پولي	1786
محتوي اعلاني	175
محتوي برعاية	175
محتوي للمشتركين	104
محتوي مدفوع	187
محتوي ممول	87	118
مخالفم	1727
مختارات	128
مخصوص مشتركان	1806
مدة الفيديو	231
مدت	1788
مدت زمان	1788
مديريت رضايت	1791
مديريت كوكيها	1791
مرا به خاطر بسپار	1806
مرة واحدة	206
مرتبسازي	1781
مرتبسازي بر اساس	1781
مزايا المشتركين	187
مزاياي مشتركان	1786
مزيد من مقالات الكاتب	146
مزيد من مقالات الكاتبة	146
مساحة اعلانية	175
مستخدم جديد	102
مسدودكننده را غيرفعال كردم	1801
مشاركة	114
مشاركة عبر البريد	223
مشاركة عبر فيسبوك	223
مشاركة عبر واتساب	114
مشاركة علي تويتر	114
مشاركة علي فيسبوك	114
مشاهده بيشتر	1735
مشاهده عكسها	1812
مشاهده قيمت	1786
مشاهده محتوا	1791
مشاهده نتايج	91	1781
مشاهده همه	1735
مشاهده پاسخها	1780
مشاهده پرونده	1812
مشاهده گالري	1812
مشترك شويد	1717
مشغل الصوت	231
مشغل الفيديو	231
مشكلي پيش امد	1809
مطالب بيشتر	1769
مطالب ديگر اين نويسنده	1812
مطالب مرتبط	1731
مطالب پيشنهادي	1769
مطلب بعدي	1812
مطلب قبلي	1812
معرض الصور	214
مقال مهدي من مشترك	237
مقالات اخري للكاتب	146	170
مقالات اخري للكاتبة	146
مقالات ذات صلة	128
مقالات قد تعجبك	170
مقالات قد تهمك	170
مقالات مرتبط	1731
مقاله بعدي	1812
مقاله قبلي	1812
مقترحات برعاية taboola	174
مقروء بصوت اصطناعي	188
ملء الشاشة	189
ملخص الذكاء الاصطناعي	219
ملخص بالذكاء الاصطناعي	219
ملفات تعريف الارتباط	125
من نحن	145
منتشر شده: #	1744
منو	1735
مهمترين اخبار	1731
مواضيع ذات صلة	128
مواضيع قد تهمك	170
مواضيع متعلقة	170
مواضيع مرتبطة	170
موافق	122
موافق ومتابعة	192
موافقة ومتابعة	123
موافقم	1727
موضوعات ذات صلة	128
موضوعات متعلقة	170
مولد بالذكاء الاصطناعي	231
ميخواهيد اعلان دريافت كنيد	1796
""", 'ن': """
نام	1809
نام خانوادگي	1809
نام و نام خانوادگي	1809
نبذة عن الكاتب	216
نبذة عن الكاتبة	146
نتائج الاستطلاع	182
نتائج التصويت	182
نسخ	224
نسخ الرابط	114
نسخ رابط المقال	169
نسخه صوتي مقاله	1787
نسخه وب	1795
نسخه چاپي	1759
نسيت كلمة السر	208
نسيت كلمة المرور	102
نشر	182
نصب اپليكيشن	1794
نظر	1730
نظر بدهيد	1759
نظر خود را با ما در ميان بگذاريد	1759
نظر خود را بنويسيد	1730
نظر خود را بگوييد	1780
نظر سنجي	92
نظر شما	1730
نظر شما درباره اين خبر چيست	1759
نظر كاربران	1743
نظرات	1730
نظرات بينندگان	1743
نظرات شما	1743
نظرات كاربران	1743
نظرات مخاطبان	1743
نظرتان را بگوييد	1780
نظرسنجي	92	1759
نظري ندارم	1781
نعم اريد	199
نعم، اريد	198
نقشه سايت	1747
نمايش اين محتوا ممكن نيست	1791
نمايش بيشتر	1735
نمايش زيرنويس	1787
نمايش كمتر	1736
نمايش متن اصلي	1736
نمايش محتوا	1791
نمايش نتايج	91
نمايش نظرات	1780
نمايش نظرات بيشتر	1780
نمايش نقشه	1736
نمايش همه	1736
نمايش پاسخها	1780
نمايش پست	1791
نميدانم	1781
ننصح بقراءة	128
نه ممنون	1714	1798
نه، ممنون	1798
نهاية الاعلان	187
""", 'ه': """
هديه دادن مقاله	1820
هذا البريد مسجل مسبقا	234
هذا الحقل الزامي	210
هذا الحقل مطلوب	210
هذا الفيديو غير متاح	188
هذا الفيديو لم يعد متاحا	188
هذا المحتوي للمشتركين	104
هذا المقال للمشتركين	104
هذا المقال مقفل	208
هذه المادة للمشتركين	169
هر زمان ميتوانيد لغو اشتراك كنيد	1808
هر كمكي مهم است	1804
هر ماه	1805
هل افادك هذا المقال	181
هل ترغب باستلام الاشعارات	197
هل ترغب في تلقي الاشعارات	197
هل تريد تلقي اشعارات	197
هل تريد تلقي الاشعارات	197
هل كان هذا المقال مفيدا	181
هل كان هذا مفيدا	181
هل كانت هذه الصفحة مفيدة	181
هل لديك حساب	208
هل نسيت كلمة المرور	208
هل وجدت خطا	181
همرساني	1721
همه اخبار	1812
همه بازيها	1783
همه خبرها	1812
همه عكسها	1812
همه مطالب	1812
همه مطالب نويسنده	1812
همه ويدئوها	1812
هميشه اجازه داده شود	1791
هميشه نمايش بده	1791
همچنين ببينيد	1769
همچنين بخوانيد	1731
هنوز ثبتنام نكردهايد	1806
هنوز مشترك نيستيد	1806
هيئة التحرير	145
""", 'و': """
واتساب	114
واتساپ	1721
ورود	1717
ورود / ثبت نام	1717
ورود با اپل	1806
ورود با فيسبوك	1806
ورود با گوگل	1806
ورود مشتركان	1766
وسوم	128
وصول غير محدود الي جميع المقالات	233
وظائف	145
ويدئو در دسترس نيست	1787
ويديو	1731
ويديو در دسترس نيست	1787
ويژه خوانندگان	1786
ويژه مشتركان	1717
""", 'ي': """
يتم تحميل الفيديو	188
يدفع سنويا	208
يستمر المقال بعد الاعلان	174
يك بار	1805
يكبار	1805
يمكنك الالغاء في اي وقت	208
يمكنك الغاء الاشتراك في اي وقت	210
""", 'پ': """
پاسخ	1730
پايان اگهي	1786
پايان تبليغ	1786
پخش	1753
پخش خودكار	1788
پخش ويدئو	1787
پخش ويدئو ممكن نيست	1787
پخش ويديو	1787
پذيرش همه	1792
پذيرش و ادامه	1791
پذيرفتن	1727
پربازديدترين	1731
پربازديدترينها	1731
پربازديدها	1731
پربازديدهاي امروز	1769
پربازديدهاي هفته	1769
پربحثترينها	1731
پربينندهترين	1769
پربينندهترين خبرها	1769
پربينندهترينها	1769
پرداخت سالانه	1807
پرداخت ماهانه	1807
پسنديدم	1781
پنهان كردن پاسخها	1780
پيام بازرگاني	1775
پيام شما ارسال شد	1808
پيام شما با موفقيت ارسال شد	1808
پيشنهاد خواندني	1769
پيشنهاد سردبير	1731
پيشنهاد ما	1731
پيوندها	1747
""", 'چ': """
چاپ	1721
چاپ دستور پخت	61
چگونه غيرفعال كنم	1803
چگونه مسدودكننده را غيرفعال كنم	1801
""", 'گ': """
گالري تصاوير	1812
گالري عكس	1812
گزارش تخلف	1781
گزارش خطا	1730
گزارش خطا در اين خبر	1759
گزينههاي بيشتر	1821
گوگل پلي	1795
""", 'अ': """
अकाउंट नहीं है	2364
अक्षर का आकार	65
अक्षर छोटे करें	2376
अक्षर बडे करें	2376
अगला	2305
अगला लेख	2370
अगली खबर	2301
अगली स्टोरी	2370
अनफॉलो करें	2374
अनम्यूट	2349
अनिवार्य	2367
अनुमति दें	2357
अन्य खबरें	19	2301
अन्य राशि	2362
अन्य विकल्प	2377
अपना इनबॉक्स देखें	2366
अपना ईमेल दर्ज करें	2366
अपना ईमेल देखें	2366
अपना कमेंट लिखें	2314
अपना ज्ञान परखें	2345
अपना प्लान चुनें	2364
अपनी टिप्पणी दें	2314
अपनी टिप्पणी लिखें	2314
अपनी तस्वीरें हमें भेजें	2371
अपनी प्रतिक्रिया दें	2342
अपनी राय दें	2300
अपनी राय बताएं	2342
अभी खरीदें	2348
अभी खेलें	2345
अभी डाउनलोड करें	2355
अभी तक सब्सक्राइबर नहीं हैं	2364
अभी दान करें	2286
अभी नहीं	2285	2358
अमान्य ईमेल	2366
अमेजन पर खरीदें	2348
अवधि	2350
असहमत	2299
अस्वीकार करें	2299
""", 'आ': """
आगे पढें	2305
आज का सवाल	91
आज की अन्य खबरें	2335
आप इस विषय को फॉलो कर रहे हैं	2374
आप कभी भी अनसब्सक्राइब कर सकते हैं	2366
आप पहले ही वोट कर चुके हैं	2342
आपका वोट दर्ज हो गया	2342
आपका वोट दर्ज हो गया है	2342
आपका संदेश भेज दिया गया है	2366
आपके लिए	2301
आपको यह भी पसंद आ सकता है	2335
आपको ये भी पसंद आ सकता है	2335
आवश्यक फील्ड	2366
""", 'इ': """
इस लेखक की अन्य खबरें	2318
इस लेखक की और खबरें	2318
इस लेखक के और लेख	2318
इस विषय को फॉलो करें	2374
इसे भी देखें	2335
इसे भी पढें	2301
""", 'ई': """
ई-पेपर	2288
ईमेल	2367
ईमेल से शेयर करें	2376
""", 'ऊ': """
ऊपर जाएं	2305
""", 'ए': """
एआई आवाज में सुनें	2349
एआई द्वारा तैयार	2321
एआई समरी	2321
एआई सारांश	2321
एआई से तैयार सारांश	2321
एक बार	2363
एक बार का दान	2362
एप डाउनलोड करें	2355
""", 'ऐ': """
ऐप इंस्टॉल करें	2355
ऐप खोलें	2355
ऐप डाउनलोड करें	2355
ऐप में खोलें	2355
ऐप में पढें	2355
ऐप स्टोर से डाउनलोड करें	2355
""", 'ऑ': """
ऑटोप्ले	2350
ऑडियो डाउनलोड करें	2349
ऑफर देखें	2348
""", 'औ': """
और खबरें	2301
और जानें	2299
और टिप्पणियां देखें	2342
और देखें	2305
और पढें	2301	2305
और पढें इस लेखक से	2318
और भी पढें	2335
""", 'क': """
कभी भी रद्द करें	2364
कम दिखाएं	2306
कमेंट	2300
कमेंट करें	2300
कमेंट पढें	2314
कमेंट लिखें	2342
कमेंट्स	2300
करियर	2317
कह नहीं सकते	2343
किताब खरीदें	2348
कीमत देखें	2348
कुकी का उपयोग	2299
कुकी नीति	2297	2299
कुकी सेटिंग्स	2353
कुकीज नीति	2299
कुकीज प्रबंधित करें	2353
कुकीज सेटिंग	2298
कुछ गलत हो गया	2367
के सहयोग से	2378
केवल सदस्यों के लिए	2288
केवल सब्सक्राइबर के लिए	2364
कैसे बंद करें	2361
कॉपी	2377
कॉपी करें	2377
कॉपी लिंक	2291
क्या आप नोटिफिकेशन चाहते हैं	2356
क्या आप नोटिफिकेशन पाना चाहते हैं	2356
क्या आप सूचनाएं पाना चाहते हैं	2356
क्या यह उपयोगी था	2342
क्या यह खबर उपयोगी थी	2342
क्या यह पेज उपयोगी था	2342
क्या यह लेख उपयोगी था	2342
क्यूआर कोड स्कैन करें	2355
क्रमबद्ध करें	2343
क्विज खेलें	2345
""", 'ख': """
खबर सुनें	2349
खाता नहीं है	2364
खाता बनाएं	2288
खोजें	2305
खोलें	2306
""", 'ग': """
गलती की सूचना दें	2342
गलती बताएं	2306
गलती मिली	2342
गूगल प्ले से डाउनलोड करें	2355
गूगल से जारी रखें	2364
गूगल से लॉगिन करें	2364
गेम्स	2347
गैलरी देखें	2370
गोपनीयता नीति	2297	2299	2317
गोपनीयता सेटिंग्स	2353
""", 'च': """
चर्चा में क्यों है	2335
चुनें	2365
""", 'ज': """
जरूर पढें	2335
जवाब छिपाएं	2342
जवाब दें	2300
जवाब देखें	2342
जवाब भेजें	2342
जावास्क्रिप्ट बंद है	2353
ज्यादा दिखाएं	2370
ज्यादा पढी गई	2335
""", 'ट': """
टिकट खरीदें	2348
टिकट बुक करें	2348
टिप्पणियां	2300
टिप्पणी	2300
टिप्पणी करें	2300
टिप्पणी के नियम	2342
टिप्पणी के लिए लॉगिन करें	2342
टिप्पणी भेजें	2342
टिप्पणी लिखें	2342
टेक्स्ट साइज	65
टैग्स	2301
टॉप न्यूज	2301
टॉप स्टोरीज	2335
ट्रांसक्रिप्ट	2350
ट्रेंडिंग	2301
ट्विटर	2291
ट्विटर पर शेयर करें	2376
""", 'ठ': """
ठीक है	2306
""", 'त': """
तस्वीर बडी करें	2370
तस्वीरें देखें	2370
ताजा खबरें	2301
ताजा समाचार	2301
""", 'द': """
दान करें	2286
दान पेज पर जाएं	2362
देश की और खबरें	2335
दोस्तों को भेजें	2321
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2366
""", 'न': """
नक्शा देखें	2306
नतीजे देखें	91
नवीनतम	2343
नहीं	2358
नहीं धन्यवाद	2285
नहीं, धन्यवाद	2285	2358
नाम	2367
नियम और शर्तें	2297	2317
नियम और शर्तें | गोपनीयता नीति	2297
नोटिफिकेशन ऑन करें	2356
नोटिफिकेशन चालू करें	2356
""", 'प': """
पता नहीं	2343
परिणाम देखें	91	2343
पसंदीदा स्रोत के रूप में जोडें	2374
पहले से खाता है	2364
पहले से सब्सक्राइबर हैं	2364
पाठकों के लिए विशेष ऑफर	2348
पार्टनर कंटेंट	2338
पासवर्ड भूल गए	2364
पिछला	2305
पिछला लेख	2370
पिछली खबर	2301
पूरा नाम	2367
पूरा लेख पढें	2370
पूरी खबर पढें	2305
पेज दोबारा लोड करें	2360
पेज रिफ्रेश करें	2360
पेज रीफ्रेश करें	2360
पेड कंटेंट	2348
पोल	92
पोल में हिस्सा लें	2342
पोस्ट लोड करें	2353
प्रचार	2295
प्रतिक्रिया दें	2300
प्रतिलिपि	2350
प्राइवेसी पॉलिसी	2299	2317
प्राइवेसी सेटिंग्स	2353
प्रायोजक	2378
प्रायोजित	2295
प्रायोजित सामग्री	2338
प्रिंट	2377
प्रिंट करें	2291
प्रीमियम	2288
प्लान चुनें	2364
प्ले स्टोर से डाउनलोड करें	2355
प्लेबैक गति	2349
प्लेबैक स्पीड	2349
प्लेयर लोड हो रहा है	2349
""", 'फ': """
फीडबैक दें	2317	2342
फीडबैक भेजें	2342
फुल स्क्रीन	2350
फुल स्क्रीन से बाहर निकलें	2349
फेसबुक	2291
फेसबुक पर शेयर करें	2291
फेसबुक से जारी रखें	2364
फेसबुक से लॉगिन करें	2364
फॉन्ट आकार	2376
फॉन्ट साइज	65
फॉलो कर रहे हैं	2374
फॉलो करें	2374
फोटो	2301
फोटो गैलरी	2335
फोटो गैलरी देखें	2370
फ्लिपकार्ट पर खरीदें	2348
""", 'ब': """
बंद करें	2285
बडी खबरें	2301
बाद में	2285	2358
बाद में याद दिलाएं	2285
ब्राउजर में जारी रखें	2355
""", 'भ': """
भेजें	2367
""", 'म': """
मंजूर है	2299
मशीनी अनुवाद	2350
मान्य ईमेल दर्ज करें	2366
मासिक	2363
मासिक दान	2363
मासिक भुगतान	2365
मासिक सहयोग	2363
मुख्य समाचार	2301
मुझे याद रखें	2364
मुफ्त डिलीवरी	2378
मुफ्त में खेलें	2345
मुफ्त, कोई स्पैम नहीं	2366
मूल देखें	2306
मेन्यू	2305
मेरा खाता	2288
मेरा खाता है	2364
मैं नियम और शर्तों से सहमत हूं	2366
मैंने ऐड ब्लॉकर बंद कर दिया	2360
मैंने बंद कर दिया	2361
म्यूट	2350
""", 'य': """
यह खबर सुनें	2349
यह फील्ड अनिवार्य है	2366
यह फील्ड आवश्यक है	2366
यह भी देखें	2335
यह भी पढें	2301
यह लेख लॉक है	2364
यह लेख सुनें	2349
यह वीडियो अब उपलब्ध नहीं है	2349
यह वीडियो उपलब्ध नहीं है	2349
यह सामग्री नहीं दिखाई जा सकती	2353
ये खबरें भी पढें	2335
ये भी जानें	2335
ये भी देखें	2335
ये भी पढें	2301
""", 'र': """
रजिस्टर करें	2288
रिपोर्ट करें	2343
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2343
लाइक करें	2343
लिंक कॉपी करें	2291	2321
लिंक कॉपी हो गया	2376
लेख उपहार में दें	2376
लेख सुनें	2349
लेखक की अन्य खबरें	2318
लेखक के अन्य लेख	2370
लेखक के और लेख	2318	2370
लेखक के बारे में	2371
लेखक के बारे में और	2318
लेखक को फॉलो करें	2374
लेखक परिचय	2371
लेखक से और	2318
लॉग इन	2288
लॉग इन करें	2288
लॉगआउट	2288
लॉगिन	2288
लोकप्रिय	2301
लोड हो रहा है	2349
""", 'व': """
वर्ग पहेली	2347
वर्तमान समय	2350
विज्ञापन	2295
विज्ञापन के बाद जारी	2338
विज्ञापन दें	2317
विज्ञापन समाप्त	2348
विज्ञापन हटाएं	2321
विवरण	2306
विषय	2301
विषय को फॉलो करें	2374
वीडियो	2301
वीडियो उपलब्ध नहीं है	2349
वीडियो चलाएं	2349
वीडियो नहीं चलाया जा सकता	2349
वीडियो लोड हो रहा है	2349
वोट करने के लिए धन्यवाद	2342
वोट करें	91	2343
वोट दें	91
वोट देने के लिए धन्यवाद	2342
व्हाट्सएप	2291
व्हाट्सएप पर शेयर करें	2376
व्हाट्सऐप पर शेयर करें	2376
""", 'श': """
शायद बाद में	2285
शिकायत करें	2343
शेयर	2291
शेयर करें	2291
शेष समय	2350
""", 'स': """
संपर्क करें	2300	2317
संपादक को लिखें	2371
संबंधित खबरें	2301
संबंधित लेख	2301
संबंधित वीडियो	2335
संबंधित समाचार	2301
सदस्य बनें	2286
सबटाइटल	2350
सबटाइटल दिखाएं	2349
सबमिट करें	2367
सबसे अच्छा ऑफर	2365
सबसे ज्यादा पढी गई	2301
सबसे ज्यादा पढी गई खबरें	2335
सबसे ज्यादा पढी गईं	2335
सबसे नए	2343
सबसे पुराने	2343
सबसे लोकप्रिय	2365
सब्सक्राइब	2288
सब्सक्राइब करें	2288
सभी अस्वीकार करें	2353
सभी कमेंट देखें	2342
सभी खबरें	2370
सभी खबरें देखें	2370
सभी गेम	2345
सभी गेम्स	2345
सभी टिप्पणियां देखें	2342
सभी तस्वीरें देखें	2370
सभी दिखाएं	2306
सभी देखें	2305
सभी फोटो देखें	2370
सभी वीडियो	2370
सभी वीडियो देखें	2370
सभी स्वीकार करें	2299	2353
समझ गया	2306
समर्थन करें	2286
सर्वे	92
सर्वे में हिस्सा लें	2342
सहमत हूं	2299
सहमति दें और आगे बढें	2298
सहमति प्रबंधित करें	2353
सहमति वापस लें	2353
सहयोग करें	2286
सही ईमेल दर्ज करें	2366
साइटमैप	2317
साइन अप	2288
साइन इन	2288
साझा करें	2291
सामग्री दिखाएं	2353
सामग्री देखें	2353
सामग्री लोड करें	2353
सालाना	2363
सालाना भुगतान	2365
सिर्फ सब्सक्राइबर के लिए	2364
सीधे रेसिपी पर जाएं	61
सुडोकू	2347
सुधार नीति	2371
सूचनाएं चालू करें	2356
सेव करें	2291
स्पॉन्सर्ड	2295
स्पॉन्सर्ड कंटेंट	2338
स्वचालित अनुवाद	2350
स्वीकार करें	2299
स्वीकार करें और आगे बढें	2298
स्वीकार करें और जारी रखें	2353
""", 'ह': """
हमसे संपर्क करें	2317	2371
हमारा समर्थन करें	2286
हमारी मदद करें	2362
हमारे बारे में	2317
हमें लिखें	2371
हमें सपोर्ट करें	2362
हमें सहयोग दें	2362
हमेशा अनुमति दें	2353
हर महीने	2363
हर योगदान महत्वपूर्ण है	2362
हर योगदान मायने रखता है	2362
हां	2358
हां, चाहिए	2357
होम	2305
होम पेज पर जाएं	2370
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	380
অডিও ডাউনলোড করুন	379
অনুদান দিন	343
অনুদান পাতায যান	388
অনুমতি দিন	385
অনুসরণ করছেন	401
অনুসরণ করুন	401
অন্য পরিমাণ	388
অ্যাকাউন্ট আছে	390
অ্যাকাউন্ট নেই	390
অ্যাপ ডাউনলোড করুন	383
অ্যাপ স্টোর থেকে ডাউনলোড করুন	383
অ্যাপে খুলুন	383
অ্যাপে পডুন	383
""", 'আ': """
আগের খবর	396
আপনার জন্য নির্বাচিত	369
আপনার বার্তা পাঠানো হযেছে	392
আপনার ব্রাউজার অডিও সমর্থন করে না	379
আপনার ব্রাউজার ভিডিও সমর্থন করে না	379
আপনার ভোট গৃহীত হযেছে	375
আপনার ভোট গ্রহণ করা হযেছে	375
আপনার মতামত জানান	375
আপনি আগেই ভোট দিযেছেন	375
আপনি কি নোটিফিকেশন পেতে চান	384
আবশ্যক	393
আমাকে মনে রাখুন	390
আমাদের সমর্থন করুন	388
আমাদের সহাযতা করুন	388
আমি শর্তাবলিতে সম্মত	392
আরও খবর	345
আরও দেখুন	345
আরও পডতে পারেন	369
আরও পডুন	345
আরও মন্তব্য দেখুন	375
আরও সংবাদ	369
আরো খবর	369
আরো পডুন	369
""", 'ই': """
ইমেইল	393
ইমেইল সঠিক নয	392
""", 'উ': """
উত্তর দিন	376
উত্তর দেখুন	375
উপরে যান	395
""", 'এ': """
এ জাতীয আরও খবর	369
এ জাতীয আরো খবর	369
এ সম্পর্কিত আরও খবর	345
এ সম্পর্কিত আরও পডুন	369
এআই সারাংশ	400
এই কনটেন্ট দেখানো যাচ্ছে না	381
এই ঘরটি আবশ্যক	392
এই বিভাগের আরও খবর	369
এই বিভাগের আরো খবর	369
এই বিষয অনুসরণ করুন	401
এই ভিডিওটি আপনার দেশে দেখা যাবে না	379
এই ভিডিওটি আর নেই	379
এই ভিডিওটি পাওযা যাচ্ছে না	379
এই লেখাটি কি উপকারী ছিল	375
এককালীন	389
এককালীন অনুদান	389
এখন নয	385
এখনই কিনুন	378
এখনই খেলুন	377
""", 'ক': """
কনটেন্ট দেখান	381
কনটেন্ট লোড করুন	381
কপি করুন	403
কপি লিংক	368
কম দেখুন	395
কিউআর কোড স্ক্যান করুন	383
কিছু ভুল হযেছে	393
কুইজ খেলুন	377
কুইজে অংশ নিন	377
কুকি সেটিংস	381
""", 'খ': """
খবরটি শুনুন	379
খবরটি শেযার করুন	368
""", 'গ': """
গুগল দিযে লগইন করুন	390
গুগল প্লে থেকে ডাউনলোড করুন	383
গোপনীযতা সেটিংস	381
গ্যালারি দেখুন	395
গ্রহণ করে এগিযে যান	381
""", 'ছ': """
ছবি দেখুন	395
ছবি বড করুন	395
ছবির গ্যালারি	395
""", 'জ': """
জনপ্রিয খবর	369
জমা দিন	393
জরিপ	92
জরিপে অংশ নিন	375
জানি না	376
জাভাস্ক্রিপ্ট বন্ধ আছে	381
""", 'ট': """
টিকিট কাটুন	378
টিকিট কিনুন	378
টুইটারে শেযার করুন	402
""", 'ন': """
নতুন	376
নাম	393
নিবন্ধন	343
নোটিফিকেশন চালু করুন	384
নোটিফিকেশন পেতে চান	384
""", 'প': """
পরবর্তী খবর	395
পরে	385
পাঠকের পছন্দ	369
পাঠান	393
পাসওযার্ড ভুলে গেছেন	390
পুরো খবর পডুন	395
পুরোনো	376
পেজ আবার লোড করুন	387
পেজ রিফ্রেশ করুন	387
পেজটি রিফ্রেশ করুন	387
পোস্ট লোড করুন	381
পোস্টটি শেযার করুন	368
প্রচ্ছদে ফিরুন	395
প্রতিটি অনুদান গুরুত্বপূর্ণ	388
প্রতিলিপি	380
প্রিন্ট	347
প্রিন্ট করুন	368
প্লে স্টোর থেকে ডাউনলোড করুন	383
প্লেব্যাক গতি	379
প্ল্যান বেছে নিন	390
""", 'ফ': """
ফন্ট সাইজ	402
ফলাফল দেখুন	91	376
ফলো করুন	401
ফুল স্ক্রিন	380
ফেসবুক দিযে লগইন করুন	390
ফেসবুকে শেযার করুন	368
ফ্রি ডেলিভারি	404
""", 'ব': """
বই কিনুন	378
বইটি কিনুন	378
বন্ধুদের সঙ্গে শেযার করুন	368
বাকি সময	380
বার্ষিক	389
বিজ্ঞাপন	347
বিজ্ঞাপন শেষ	378
বিস্তারিত পডুন	369
বেছে নিন	391
""", 'ভ': """
ভিডিও চালান	379
ভিডিও লোড হচ্ছে	379
ভিডিওটি চালানো যাচ্ছে না	379
ভিডিওটি পাওযা যাচ্ছে না	379
ভুল জানান	375
ভুল সংশোধন জানান	375
ভোট দিন	91	376
ভোট দেওযার জন্য ধন্যবাদ	375
""", 'ম': """
মতামত জানান	375
মতামত পাঠান	375
মন্তব্য	347
মন্তব্য করতে লগইন করুন	375
মন্তব্য করুন	347
মন্তব্য নেই	376
মন্তব্য পাঠান	375
মন্তব্য লিখুন	375
মন্তব্যের নিযম	375
মাসিক	389
মাসিক অনুদান	389
মিউট	380
""", 'য': """
যেকোনো সময বাতিল করুন	390
যোগাযোগ করুন	397
""", 'র': """
রকমারি থেকে কিনুন	378
রিপোর্ট করুন	376
রেজিস্টার	343
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	343
লগইন	343
লাইক	376
লিংক কপি	347
লিংক কপি করুন	368
লিংক কপি হযেছে	368
লিঙ্ক কপি করুন	368
লেখক পরিচিতি	397
লেখক সম্পর্কে	397
লেখককে অনুসরণ করুন	401
লেখকের অন্যান্য লেখা	395
লেখকের আরও লেখা	395
লেখাটি কি উপকারী ছিল	375
লেখাটি শুনুন	379
লেখাটি সেভ করুন	368
লোড হচ্ছে	379
""", 'শ': """
শুধু গ্রাহকদের জন্য	390
শেযার	347
শেযার করুন	347
""", 'স': """
সংশ্লিষ্ট খবর	345
সঠিক ইমেইল দিন	392
সব খবর	395
সব খেলা দেখুন	377
সব গ্রহণ করুন	381
সব ছবি দেখুন	395
সব দেখুন	395
সব প্রত্যাখ্যান করুন	381
সব মন্তব্য দেখুন	375
সব সময অনুমতি দিন	381
সবচেযে জনপ্রিয	391
সবচেযে নতুন	376
সবচেযে পুরোনো	376
সমযকাল	380
সম্পর্কিত	369
সম্পর্কিত খবর	345
সম্পর্কিত বিষয	369
সম্পর্কিত সংবাদ	369
সম্পাদককে লিখুন	397
সম্পূর্ণ খবর পডুন	395
সম্মতি প্রত্যাহার করুন	381
সর্বশেষ	345
সর্বশেষ সংবাদ	345
সর্বাধিক আলোচিত	369
সর্বাধিক পঠিত	345
সর্বোচ্চ পঠিত	369
সহাযতা করুন	343
সাজান	376
সাবটাইটেল	380
সাবস্ক্রাইব	343
সেভ করুন	368
সেরা অফার	391
সৌজন্যে	404
স্পনসর	404
স্বযংক্রিয অনুবাদ	380
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	402
""", 'ก': """
กฎการแสดงความคิดเห็น	4623
กติกาการแสดงความคิดเห็น	4623
กรุณากรอกข้อมูลให้ครบถ้วน	4640
กรุณากรอกอีเมล	4640
กรุณากรอกอีเมลให้ถูกต้อง	4640
กรุณาตรวจสอบอีเมล	4640
กลับขึ้นด้านบน	4643
กลับด้านบน	4643
กลับหน้าแรก	4643
การตั้งค่าความเป็นส่วนตัว	4629
การตั้งค่าคุกกี้	4629
กำลังติดตาม	4646
กำลังโหลด	4627
กำลังโหลดวิดีโอ	4627
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4643
ขอบคุณที่ร่วมโหวต	4623
ขอบคุณสำหรับการโหวต	4623
ข่าวก่อนหน้า	4643
ข่าวถัดไป	4643
ข่าวทั้งหมด	4643
ข่าวที่คุณอาจสนใจ	4616
ข่าวที่น่าสนใจ	4616
ข่าวที่เกี่ยวข้อง	4593
ข่าวนี้มีประโยชน์หรือไม่	4623
ข่าวยอดนิยม	4593
ข่าวล่าสุด	4593
ข่าวอื่นที่น่าสนใจ	4616
ข่าวอื่นๆ	19	4616
ข่าวอื่นๆ ที่น่าสนใจ	4607
ข่าวเกี่ยวข้อง	4616
ข่าวแนะนำ	4593
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4637
คลิกชมวิดีโอ	4607
คลิกเพื่อขยายภาพ	4643
คลิปแนะนำ	4616
ความคิดเห็น	4596
ความยาว	4628
ความเร็วในการเล่น	4627
คัดลอก	4648
คัดลอกลิงก์	4596
คัดลอกลิงก์แล้ว	4607
คัดลอกลิงค์	4607
คัดลอกลิงค์แล้ว	4607
คำบรรยาย	4628
คุณต้องการรับการแจ้งเตือนหรือไม่	4632
คุณอาจสนใจ	4616
คุณโหวตแล้ว	4623
คุ้มที่สุด	4639
""", 'จ': """
จดจำฉัน	4638
จดจำฉันไว้	4638
จบโฆษณา	4626
จองตั๋ว	4626
จองบัตร	4626
จัดการความยินยอม	4629
จัดการคุกกี้	4629
จัดส่งฟรี	4649
จำนวนอื่น	4636
จำเป็นต้องกรอก	4640
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4640
ฉันยอมรับเงื่อนไขการใช้งาน	4640
""", 'ช': """
ชมคลิป	4607
ชมคลิปวิดีโอ	4607
ชมวิดีโอ	4607
ชมวิดีโอด้านบน	4607
ชมวิดีโอเต็มได้ที่นี่	4607
ชำระรายปี	4638
ชำระรายเดือน	4638
ชื่อ	4641
ชื่อ-นามสกุล	4641
ช่องนี้จำเป็นต้องกรอก	4640
""", 'ซ': """
ซื้อที่ lazada	4626
ซื้อที่ shopee	4626
ซื้อบัตร	4626
ซื้อบัตรที่นี่	4626
ซื้อหนังสือ	4626
ซื้อหนังสือเล่มนี้	4626
ซื้อเลย	4626
""", 'ด': """
ดาวน์โหลดบน app store	4631
ดาวน์โหลดบน google play	4631
ดาวน์โหลดเสียง	4627
ดาวน์โหลดแอป	4631
ดาวน์โหลดแอปพลิเคชัน	4631
ดาวน์โหลดได้ที่ app store	4631
ดาวน์โหลดได้ที่ google play	4631
ดูการตอบกลับ	4623
ดูข่าวทั้งหมด	4643
ดูคลิป	4607
ดูความคิดเห็นทั้งหมด	4623
ดูความคิดเห็นเพิ่มเติม	4623
ดูทั้งหมด	4594
ดูผลลัพธ์	91
ดูผลโหวต	91	4624
ดูภาพทั้งหมด	4643
ดูภาพเพิ่มเติม	4643
ดูราคา	4626
ดูรูปทั้งหมด	4643
ดูวิดีโอ	4607
ดูเพิ่มเติม	4596
ดูแกลเลอรี	4643
ดูแกลเลอรี่	4643
""", 'ต': """
ตกลง	4633
ตอบกลับ	4624
ตัวเลือกเพิ่มเติม	4647
ตั้งค่าความเป็นส่วนตัว	4629
ตั้งค่าคุกกี้	4629
ติดตามผู้เขียน	4646
ติดตามหัวข้อ	4646
ติดตามหัวข้อนี้	4646
ติดต่อกองบรรณาธิการ	4644
ติดต่อเรา	4607
ติดต่อโฆษณา	4644
ต้องการรับการแจ้งเตือนหรือไม่	4632
""", 'ถ': """
ถอดเสียง	4628
ถอนความยินยอม	4629
ถูกใจ	4624
""", 'ท': """
ทดสอบความรู้ของคุณ	4625
ทำแบบทดสอบ	4625
ทุกการสนับสนุนมีความหมาย	4636
ทุกเดือน	4637
""", 'บ': """
บทความก่อนหน้า	4643
บทความถัดไป	4643
บทความทั้งหมดของผู้เขียน	4643
บทความที่น่าสนใจ	4616
บทความที่เกี่ยวข้อง	4593
บทความนี้ถูกล็อก	4638
บทความนี้มีประโยชน์หรือไม่	4623
บทความล่าสุด	4593
บทความอื่นของผู้เขียน	4643
บทความอื่นๆ ของผู้เขียน	4643
บทความแนะนำ	4616
บริจาค	4590
บริจาคครั้งเดียว	4636
บริจาคตอนนี้	4636
บริจาครายเดือน	4636
บริจาคเลย	4590
บันทึก	4607
บันทึกการตั้งค่า	4629
บันทึกคะแนนของคุณแล้ว	4623
บันทึกคะแนนโหวตแล้ว	4623
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4607
""", 'ป': """
ปฏิเสธทั้งหมด	4629
ปิดการแสดงความคิดเห็น	4623
ปิดเสียง	4628
""", 'ผ': """
ผู้สนับสนุน	4649
""", 'พ': """
พิมพ์	4596
พิมพ์บทความ	4607
พิมพ์สูตร	61
พิมพ์หน้านี้	4607
""", 'ฟ': """
ฟรี ไม่มีสแปม	4640
ฟังข่าว	4627
ฟังข่าวนี้	4627
ฟังบทความ	4627
ฟังบทความนี้	4627
ฟังรายการย้อนหลัง	4607
""", 'ภ': """
ภายหลัง	4633
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4607
มีบัญชีอยู่แล้ว	4638
มีบัญชีแล้ว	4638
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4640
ยกเลิกได้ทุกเมื่อ	4638
ยอดนิยม	4616
ยอดนิยมในตอนนี้	4616
ยอมรับทั้งหมด	4629
ยอมรับและดำเนินการต่อ	4629
ยังไม่มีบัญชี	4638
ยังไม่เป็นสมาชิก	4638
""", 'ร': """
ระบุจำนวนเงิน	4636
รับการแจ้งเตือน	4632
รับการแจ้งเตือนข่าวด่วน	4607
รายงาน	4624
รายปี	4637
รายเดือน	4637
รีเฟรชหน้า	4635
รีเฟรชหน้านี้	4635
รูปแบบอีเมลไม่ถูกต้อง	4640
ร่วมงานกับเรา	4607
ร่วมตอบแบบสอบถาม	4607
ร่วมตอบแบบสำรวจ	4623
ร่วมบริจาค	4590
ร่วมสนับสนุน	4636
ร่วมแสดงความคิดเห็น	4607
ร่วมโหวต	4623
ร้านค้า	4649
""", 'ล': """
ลงทะเบียน	4590
ลงทะเบียนเรียบร้อยแล้ว	4640
ลดขนาดตัวอักษร	4647
ลืมรหัสผ่าน	4590
ลืมรหัสผ่านหรือไม่	4638
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4627
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4627
วิดีโอไม่พร้อมใช้งาน	4627
วิธีปิดโปรแกรมบล็อกโฆษณา	4635
""", 'ส': """
สนับสนุนรายเดือน	4636
สนับสนุนเรา	4590
สนับสนุนโดย	4649
สปอนเซอร์	4596
สมัครงานกับเรา	4607
สมัครสมาชิก	4590
สมัครเรียบร้อยแล้ว	4640
สรุปด้วย ai	4645
สรุปโดย ai	4645
สั่งซื้อหนังสือ	4626
สั่งซื้อเลย	4626
สำหรับสมาชิกเท่านั้น	4638
สิทธิพิเศษสำหรับผู้อ่าน	4626
สิทธิพิเศษสำหรับสมาชิก	4626
สแกน qr code	4631
สแกนคิวอาร์โค้ด	4631
ส่ง	4641
ส่งข่าว	4644
ส่งข้อความเรียบร้อยแล้ว	4640
ส่งความคิดเห็น	4623
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4607
""", 'ห': """
หน้าแรก	4643
""", 'อ': """
อนุญาต	4633
อนุญาตเสมอ	4629
ออกจากโหมดเต็มจอ	4627
อีเมล	4641
อีเมลไม่ถูกต้อง	4640
อ่านข่าวที่เกี่ยวข้อง	4616
อ่านข่าวผ่านแอป	4607
อ่านข่าวอื่นๆ	4616
อ่านฉบับเต็ม	4643
อ่านต่อ	4596
อ่านต่อหลังโฆษณา	4626
อ่านต่อเรื่องนี้	4616
อ่านต่อในเบราว์เซอร์	4631
อ่านบทความฉบับเต็ม	4643
อ่านบนแอป	4631
อ่านเพิ่มเติม	4593
อ่านเรื่องที่เกี่ยวข้อง	4616
อ่านโดย ai	4627
อ่านในแอป	4631
""", 'เ': """
เกมทั้งหมด	4625
เกิดข้อผิดพลาด	4641
เกิดข้อผิดพลาด กรุณาลองใหม่	4640
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4640
เกี่ยวกับผู้เขียน	4644
เก่าที่สุด	4624
เขียนความคิดเห็น	4623
เขียนโดย ai	4645
เข้าสู่ระบบ	4590
เข้าสู่ระบบด้วย apple	4638
เข้าสู่ระบบด้วย facebook	4638
เข้าสู่ระบบด้วย google	4638
เข้าสู่ระบบด้วย line	4638
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4623
เฉพาะสมาชิกเท่านั้น	4638
เต็มจอ	4628
เนื้อหาต่อจากโฆษณา	4626
เนื้อหาที่เกี่ยวข้อง	4616
เนื้อหาสนับสนุน	4626
เนื้อหาโฆษณา	4626
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4627
เบราว์เซอร์ของคุณไม่รองรับเสียง	4627
เปิดการแจ้งเตือน	4632
เปิดรับการแจ้งเตือน	4632
เปิดเสียง	4627
เปิดแอป	4631
เปิดในแอป	4631
เป็นคนแรกที่แสดงความคิดเห็น	4607
เพิ่มขนาดตัวอักษร	4647
เริ่มทำแบบทดสอบ	4625
เรียงตาม	4624
เรื่องที่คุณอาจสนใจ	19	4616
เรื่องที่น่าสนใจ	4616
เรื่องที่เกี่ยวข้อง	4593
เรื่องล่าสุด	4616
เรื่องอื่นที่น่าสนใจ	4593
เรื่องแนะนำ	4616
เลิกติดตาม	4646
เลือก	4639
เลือกแพ็กเกจ	4638
เลือกแพ็คเกจ	4638
เล่นวิดีโอ	4627
เล่นอัตโนมัติ	4628
เล่นเกม	4625
เล่นเลย	4625
เวลาที่เหลือ	4627
เสียงอ่านโดย ai	4627
""", 'แ': """
แจ้งข่าว	4644
แจ้งข้อผิดพลาด	4623
แจ้งคำผิด	4623
แจ้งลบความคิดเห็น	4623
แจ้งเบาะแส	4644
แชร์	4596
แชร์ข่าวนี้	4607
แชร์บทความ	4607
แชร์บทความนี้	4647
แชร์บน facebook	4647
แชร์ผ่าน line	4647
แชร์หน้านี้	4607
แชร์ไปที่ line	4607
แชร์ไปยัง facebook	4647
แชร์ไปยัง line	4647
แท็ก	4616
แท็กที่เกี่ยวข้อง	4616
แบบสำรวจ	92
แปลอัตโนมัติ	4607
แปลโดย ai	4645
แปลโดยอัตโนมัติ	4645
แสดงความคิดเห็น	4596
แสดงคำบรรยาย	4627
แสดงน้อยลง	4594
แสดงเนื้อหา	4629
แสดงเพิ่มเติม	4643
แสดงโพสต์	4629
""", 'โ': """
โฆษณา	4596
โหลดหน้านี้ใหม่	4635
โหลดหน้าใหม่	4635
โหลดเนื้อหา	4629
โหลดเพิ่มเติม	4643
โหลดแอป	4631
โหลดแอปฟรี	4607
โหลดโพสต์	4629
โหวต	91	4624
""", 'ใ': """
ใหม่ล่าสุด	4624
ให้คะแนนบทความนี้	4623
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4636
ไม่มีความเห็น	4624
ไม่สามารถเล่นวิดีโอนี้ได้	4627
ไม่สามารถเล่นวิดีโอได้	4627
ไม่สามารถแสดงเนื้อหานี้ได้	4629
ไม่แน่ใจ	4624
ไม่ใช่ตอนนี้	4633
""", 'ả': """
ảnh tiếp theo	5059
ảnh trước	5059
""", 'ẩ': """
ẩn	4975
ẩn trả lời	5014
""", 'ủ': """
ủng hộ	4950
ủng hộ báo chí độc lập	4952
ủng hộ chúng tôi	4950
ủng hộ chúng tôi trên patreon	5033
ủng hộ hàng tháng	5033
ủng hộ một lần	5033
ủng hộ ngay	5056
ủng hộ tác giả	4952
""", '☕': """
☕ buy me a coffee	1156
☕ buy us a coffee	1156
""", 'あ': """
あとで	2811
あとで読む	2827
あとで読むに追加	2941
あなたにおすすめ	2848
あなたにおすすめの記事	2848
あなたはどう思いますか	2842
あなたへのおすすめ	2848
あわせて読みたい	2848
あわせて読む	2883
""", 'い': """
いいえ、結構です	2811
いいね	2827
いいね!してニュースをチェック	2828
いいね!で応援する	2873
いいね順	2892
いつでも解約ok	2913
いつでも解約できます	2913
いつでも解約可能	2913
いつでも配信停止できます	2916
いま読まれています	2883
いま読まれている記事	2883
""", 'お': """
おすすめ	2848
おすすめの記事	2848
おすすめプラン	2913
おすすめ情報pr	2832
おすすめ記事	2848
おすすめ関連記事	2883
おすすめ順	2892
お住まいの地域ではご覧いただけません	2897
お住まいの地域では再生できません	2897
お名前	2917
お問い合わせ	2834	2862
お問い合わせありがとうございました	2916
お問い合わせありがとうございます	2916
お問い合わせ内容	2937
お役に立ちましたか	2891
お得なクーポン	2940
お得なプランを見る	2936
お気に入り	2827
お気に入りに追加	2827
お申し込み	2815
お申し込みが完了しました	2937
お申し込みを受け付けました	2937
お酒は#歳になってから	2895
""", 'こ': """
こちらの記事もおすすめ	2883
こちらの記事も読まれています	19	2883
こちらもおすすめ	2848
こちらも読む	2883
このコメントを報告	2930
このコンテンツは表示できません	2900
このコンテンツを表示できません	2900
このテーマをフォロー	2926
このテーマをフォローする	2926
このページは役に立ちましたか	2891
このメールアドレスは登録済みです	2937
この動画の配信は終了しました	2897
この動画はお住まいの地域では再生できません	2897
この動画はご覧いただけません	2897
この動画は公開を終了しました	2897
この動画は再生できません	2897
この動画は現在ご覧いただけません	2897
この投稿をinstagramで見る	2931
この本を購入する	2895
この著者の記事	2848
この著者の記事を見る	2920
この著者の記事一覧	2920
この記事だけ読む	2936
この記事に関連するニュース	2883
この記事のタグ	2848
この記事の写真	2920
この記事の写真をすべて見る	2884
この記事の写真を見る	2920
この記事の画像	2920
この記事の画像をもっと見る	2920
この記事の画像を見る	2920
この記事の筆者	2921
この記事の誤りを報告	2845
この記事の関連ニュース	2883
この記事はロックされています	2913
この記事は会員からのプレゼントです	2941
この記事は会員限定です	2815
この記事は参考になりましたか	2891
この記事は役に立ちましたか	2891
この記事へのコメント	2846
この記事もチェック	2873
この記事をシェア	2827
この記事をシェアする	2941
この記事をプレゼント	2873
この記事をプレゼントする	2873
この記事を保存	2873
この記事を印刷	2873
この記事を印刷する	2873
この記事を書いた人	2921
この記事を書いた記者	2921
この記事を聞く	2897
この記事を聴く	2897
この記事を評価	2930
この記事を評価する	2873
この記事を購入	2936
この記者の記事をもっと見る	2920
この記者の記事を見る	2920
この記者の記事一覧	2848
この記者をフォロー	2830
この記者をフォローする	2926
この連載の記事	2848
この連載をフォロー	2830
この連載をフォローする	2830
この音声はaiが読み上げています	2897
この項目は必須です	2916
この項目は必須項目です	2916
""", 'ご': """
ご寄付ありがとうございます	2935
ご寄付はこちら	2910
ご意見	2839
ご意見をお聞かせください	2891
ご意見・ご感想を入力	2937
ご投票ありがとうございました	2891
ご支援ありがとうございます	2935
ご支援のお願い	2812
ご支援はこちら	2910
ご登録ありがとうございました	2916
ご登録ありがとうございます	2916
ご購入はこちら	2895
ご購読の申し込み	2815
""", 'さ': """
さらに読み込む	2852
""", 'す': """
すでにアカウントをお持ちの方	2913
すでに会員の方	2913
すでに投票済みです	2891
すでに登録済みです	2937
すべてのcookieを受け入れる	2933
すべてのcookieを許可	2933
すべてのコメントを見る	2891
すべてのニュースを見る	2920
すべての写真を見る	2884
すべての記事を見る	2920
すべて受け入れる	2834
すべて同意する	2933
すべて拒否	2901
すべて拒否する	2900
すべて表示	2853
すべて見る	2852
すべて許可	2834	2837
すべて読む	2853
""", 'そ': """
その他のオプション	2927
その他の記事	2848
その他の金額	2910
""", 'ど': """
どちらともいえない	2892
""", 'は': """
はい、受け取る	2904
はじめての方はこちら	2913
はてなブックマーク	2827
はてなブックマークに追加	2873
はてブ	2827
""", 'ま': """
まずは無料で	2913
また後で	2811
まだ会員でない方	2913
""", 'み': """
みなさんはどう思いますか	2842
みんなのコメント	2839
""", 'も': """
もう一度再生	2934
もう一度見る	2898
もっと見る	2852
もっと詳しく知りたい方は	2883
もっと読む	2848
もどる	2852
""", 'よ': """
よく読まれています	2883
よく読まれている記事	2848
よく読まれている記事ランキング	2848
""", 'わ': """
わからない	2892
わかりました	2853
""", 'ア': """
アカウントをお持ちでない方	2913
アカウントをお持ちの方	2913
アカウントをお持ちの方はこちら	2913
アクセスランキング	2848
アプリで続きを読む	2903
アプリで見る	2903
アプリで読む	2903
アプリで開く	2903
アプリなら	2903
アプリのダウンロード	2826
アプリをインストール	2826
アプリをダウンロード	2826
アプリを入手	2903
アプリを開く	2826
アプリダウンロード	2826
アンケート	92
アンケートにご協力	2844
アンケートに参加する	2844	2891
アンケートに回答する	2891
アンケートに答える	2844	2891
アンケート実施中	2873
アンケート結果	2892
アンケート結果を見る	2930
""", 'ウ': """
ウィンドウを閉じる	2939
""", 'エ': """
エラーが発生しました	2916
""", 'オ': """
オススメ記事	2848
オフにする	2905
オプションの管理	2933
オプションを管理	2933
オンにする	2905
オンラインショップ	2895
""", 'カ': """
カテゴリ	2848
カテゴリー	2848
カートに入れる	2940
""", 'キ': """
キーワード	2848
キーワードをフォロー	2830
""", 'ギ': """
ギャラリーを見る	2920
ギャラリーを閉じる	2939
""", 'ク': """
クイズ	2894
クイズに挑戦	2844	2873
クイズに挑戦する	2844	2873
クイズに答える	2893
クッキー	2834
クッキーの設定	2900
クッキー設定	2834	2837
クリックで拡大	2920
クリックで音声が出ます	2934
クリップ	2827
クリップする	2827
クロスワード	2894
クロスワードに挑戦	2843
クロスワードを解く	2843
""", 'ゲ': """
ゲーム	2894
ゲームで遊ぶ	2893
ゲーム一覧	2893
""", 'コ': """
コピー	2928
コピーしました	2827
コメント	2839
コメント #件	2846
コメント#件	2839
コメント(#	2839
コメント(#件	2846
コメントする	2839
コメントのルール	2891
コメントの受付は終了しました	2891
コメントの受付を終了しました	2891
コメントはまだありません	2839
コメントは会員のみ	2930
コメントは無効になっています	2930
コメントをすべて見る	2891
コメントをもっと見る	2839
コメントを入力	2930
コメントを入力してください	2930
コメントを報告	2930
コメントを投稿	2839
コメントを投稿する	2891
コメントを書く	2839
コメントを残す	2839
コメントを見る	2839
コメントを送信	2891
コメントを送信する	2891
コメントを閉じる	2891
コメントガイドライン	2891
コメントポリシー	2891
コメント一覧	2839
コンテンツへスキップ	2850
コンテンツを表示	2900
コンテンツを表示する	2900
コンテンツを読み込む	2900
コーヒーをおごる	2910
""", 'サ': """
サイトで続ける	2903
サイトポリシー	2834	2862
サイトマップ	2834
サインイン	2815
サポーターになる	2910
サポートする	2812
""", 'シ': """
シェア	2827
シェアしよう	2827
シェアする	2827
""", 'ス': """
スキップ	2811
スクラップ	2827
スクラップする	2827
スポンサー	2832
スポンサードリンク	2832
スポンサーリンク	2832
スポンサー企業	2929
""", 'タ': """
タイアップ	2832
タグ	2848
タップして音声をオンにする	2934
""", 'チ': """
チケットを予約する	2895
チケットを購入	2895
チケットを購入する	2895
チケット購入はこちら	2895
チップを送る	2812
チャンネル登録	2828
""", 'ツ': """
ツイート	2827
ツイートする	2827
ツイートを読み込む	2900
""", 'デ': """
データ保護方針	2933
""", 'ト': """
トップ	2852
トップに戻る	2920
トップへ戻る	2852
トップニュース	2848
トップページ	2852
トップページに戻る	2920
トップページへ	2920
トピックス	2848
""", 'ド': """
ドネーション	2812
""", 'ナ': """
ナンプレ	2894
""", 'ニ': """
ニックネーム	2917
ニックネームを入力	2930
ニュースを読む	2852
ニュースレター	2820
ニュースレター登録	2820
ニュース一覧	2920
ニュース一覧へ	2920
""", 'バ': """
バックナンバー	2848
""", 'パ': """
パスワードをお忘れですか	2913
パスワードをお忘れの方	2913
パスワードをお忘れの方はこちら	2913
パスワードを忘れた方	2815
パスワードを忘れた方はこちら	2913
パズル	2894
""", 'ピ': """
ピックアップ	2848
""", 'フ': """
フィードバックを送る	2891
フィードバックを送信	2891
フォトギャラリー	2920
フォトギャラリーを見る	2920
フォロー	2828
フォローしています	2926
フォローしてね	2828
フォローしました	2828
フォローする	2828
フォローを解除	2926
フォローを解除する	2926
フォロー中	2828
フォロー解除	2926
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2898
""", 'ブ': """
ブックマーク	2827
ブックマークする	2827
ブラウザで続ける	2903
ブラウザで見る	2903
ブラウザで読む	2903
""", 'プ': """
プッシュ通知	2826
プッシュ通知を受け取りますか	2904
プッシュ通知を受け取る	2904
プライバシーの設定	2900
プライバシーポリシー	2834	2862
プライバシーポリシーに同意する	2916
プライバシー設定	2900
プランを見る	2913
プランを選ぶ	2913
プランを選択	2913
プラン一覧	2913
プレゼント	2815
プレミアム	2815
プレミアム会員	2819
プロフィール	2922
""", 'ヘ': """
ヘルプ	2834
""", 'ペ': """
ページの先頭に戻る	2920
ページの先頭へ	2852
ページの先頭へ戻る	2920
ページを再読み込み	2906
ページを再読み込みする	2906
ページを更新する	2906
ページトップ	2852
ページトップへ	2852
ページトップへ戻る	2920
""", 'ホ': """
ホーム	2852
ホームに戻る	2920
""", 'ポ': """
ポスト	2827
ポストする	2827
""", 'マ': """
マイページ	2815
マンスリーサポーターになる	2910
""", 'ミ': """
ミュート	2898
ミュートを解除	2897
ミュート解除	2897
""", 'メ': """
メインコンテンツへスキップ	2850
メッセージ	2938
メニュー	2852
メニューを閉じる	2939
メルマガ	2820
メルマガ登録	2820
メールでシェア	2927
メールで送る	2827
メールで送信	2827
メールをご確認ください	2916
メールアドレス	2820
メールアドレスが正しくありません	2916
メールアドレスでログイン	2936
メールアドレスで登録	2936
メールアドレスをご入力ください	2937
メールアドレスを入力	2820
メールアドレスを入力してください	2916
メールアドレスを入力する	2937
メールマガジン	2820
メールマガジン登録	2820
""", 'ラ': """
ライター	2922
ランキング	2848
""", 'リ': """
リンクをコピー	2827
リンクをコピーしました	2873
リンクをコピーする	2873
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2815
ログイン	2815
ログイン/会員登録	2815
ログインしてコメント	2891
ログインしてコメントする	2891
ログイン・会員登録	2815
ログイン状態を保持	2913
ログイン状態を保持する	2913
""", '一': """
一回だけ	2911
一回だけ寄付する	2910
一回のみ	2911
一時停止	2898
一次性	5183
一次性捐款	5182
一番人気	2914
一覧	2852
一覧に戻る	2920
一覧へ	2852
一覧を見る	2852
""", '上': """
上一个视频	5206
上一张	5191
上一张图片	5211
上一篇	5100
上一篇文章	5191
上一頁	5106
上一页	5106
""", '下': """
下一个视频	5206
下一张	5191
下一张图片	5211
下一張圖片	5211
下一篇	5100
下一篇文章	5191
下一部影片	5206
下一頁	5106
下一页	5106
下次再說	5067
下次再说	5067
下載app	5173
下載客戶端	5173
下載音檔	5166
下載音訊	5166
下载app	5173
下载客户端	5173
下载音频	5166
""", '不': """
不,謝謝	5067	5176
不,谢谢	5067	5176
不用了	5067	5176
不用了,謝謝	5176
不用了,谢谢	5176
不知道	5160
不適切な内容を報告	2891
""", '专': """
专题	5100
""", '並': """
並び替え	2892
並べ替え	2892
""", '个': """
个人中心	5072
个人信息保护政策	5205
""", '中': """
中	2928	5200
中立	5115
""", '为': """
为你推荐	5100
为您推荐	5100
""", '主': """
主旨	5210
主要ニュース	2848
主题	5210
""", '举': """
举报	5099
举报评论	5202
""", '了': """
了解	2853
了解更多	5095
了解详情	5212
""", '京': """
京东购买	5164
""", '人': """
人人网	5138
人才招聘	5135
人气排行	5105
人气榜	5105
人気の動画	2883
人気の記事	2848
人気ランキング	2848
人気記事	2848
人気記事ランキング	2848
人気順	2892
人氣排行	5105
人氣文章	5147
人氣榜	5105
""", '仅': """
仅限会员	5185
仅限订阅用户	5185
""", '今': """
今、あなたにオススメ	2848
今、読まれている記事	2883
今すぐプレイ	2893
今すぐ寄付	2935
今すぐ支援する	2935
今すぐ購入	2940
今すぐ遊ぶ	2893
今はしない	2811
今はやめておく	2811
今回のみ	2911
今回のみ支援する	2910
今回はしない	2811
今日のアンケート	2843
今日のクイズに挑戦	2844
今日のクロスワード	2843
今日の注目	2848
今日投票	5114
今日最熱門	5147
今日热点	5100
今日焦点	5100
今日熱門	5147
今週のアンケート	2843
今週のクイズに挑戦	2844
""", '从': """
从app store下载	5173
""", '他': """
他の記事	19
他の記事も読む	2848
""", '付': """
付費閱讀	5072
付费内容	5072
付费阅读	5072
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5202
以下为广告内容	5135
以下為廣告內容	5135
以后再说	5067
以後再說	5175
以電子郵件繼續	5208
""", '件': """
件名	2938
""", '企': """
企画・制作	2929
""", '优': """
优惠码	5212
""", '会': """
会员专享	5077
会员专享内容	5077
会员专属	5072
会员中心	5072
会员登录	5072
会員でない方	2913
会員でない方はこちら	2913
会員の方はこちら	2815
会員の方はログイン	2815
会員プランを見る	2936
会員特典	2895
会員登録	2815
会員登録する	2815
会員登録のご案内	2936
会員登録はこちら	2815
会員限定	2815
会員限定特典	2895
会員限定記事	2815
会社概要	2862
""", '余': """
余下全文	5211
""", '作': """
作者其他文章	5124
作者更多文章	5191
作者的更多文章	5124
作者简介	5192
作者簡介	5192
""", '你': """
你可能也喜欢	5100
你可能也喜歡	5100
你可能感兴趣	5100
你可能还想看	5147
你可能還想看	5147
你已投票	5114
你怎么看	5113
你怎麼看	5113
""", '使': """
使用 apple 登入	5185
使用 facebook 登入	5185
使用 google 帳號登入	5185
使用 google 登入	5185
使用 google 繼續	5185
使用apple登录	5185
使用facebook登入	5185
使用facebook登录	5185
使用google登入	5185
使用google登录	5185
使用google繼續	5185
使用google继续	5185
使用google账号登录	5185
使用paypal付款	5208
使用条款	5092
使用條款	5092
使用邮箱登录	5208
""", '価': """
価格を見る	2940
""", '保': """
保存	2827
保存する	2827
保存设置	5170
保持登入	5185
保持登入狀態	5185
保持登录状态	5185
""", '個': """
個人情報の取り扱い	2834
個人情報の取り扱いについて	2834
個人情報の取り扱いに同意する	2916
個人情報の取扱いについて	2834
個人情報保護方針	2834	2862
""", '倍': """
倍速	5167
""", '僅': """
僅限會員	5185
僅限訂戶	5185
""", '優': """
優先するソースに追加	2926
優惠碼	5212
""", '儲': """
儲存設定	5170
""", '允': """
允許	5175
允許通知	5174	5176
允许	5175
允许通知	5174	5176
""", '元': """
元の記事を読む	2884
元記事で読む	2884
元記事を読む	2852
""", '免': """
免責聲明	5092
免費訂閱	5078
免費註冊	5072
免費試讀	5072
免費閱讀	5208
免责声明	5092
免费,无垃圾邮件	5188
免费注册	5072
免费订阅	5078
免费试读	5072
免费阅读	5208
免运费	5201
免運費	5201
""", '入': """
入力内容を確認	2937
入力内容を確認する	2937
入力必須	2916
""", '內': """
內容	5210
內容糾錯	5116
""", '全': """
全ての写真を見る	2884
全ての記事が読み放題	2936
全屏	5167
全文はこちら	2884
全文を読む	2852
全文表示	2852
全画面	2898
全画面表示	2897
全画面表示を終了	2897
全螢幕	5167
全記事読み放題	2819
全部拒絕	5171
全部拒绝	5171
全部接受	5092
全部新闻	5191
全部游戏	5162
全部视频	5191
全部评论	5099
全部话题	5102
""", '公': """
公众号	5086
公式sns	2828
公式twitter	2828
公式x	2828
公式アプリ	2826
公式サイトで見る	2895
公式サイトはこちら	2940
公式サイトを見る	2940
公式ショップ	2895
公式ショップはこちら	2895
""", '共': """
共 # 頁	5102
共 # 页	5102
共#頁	5102
共#页	5103
共有	2827
共有する	2827
共有オプション	2927
共有リンクをコピー	2873
""", '关': """
关于作者	5192
关于我们	5092
关注	5086
关注作者	5196
关注我们	5086
关注此话题	5196
关注话题	5196
关键词	5100
关闭	5067
关闭窗口	5211
关闭菜单	5211
""", '其': """
其他新聞	5100
其他新闻	19	5100
其他金額	5182
其他金额	5182
""", '内': """
内容	5210
内容由ai生成	5206
内容纠错	5116
""", '再': """
再生	2852
再生リスト	2934
再生時間	2898
再生速度	2897
再読み込み	2906
再読み込みする	2906
""", '写': """
写留言	5202
写真(#枚	2884
写真をすべて見る	2920
写真をもっと見る	2884
写真を拡大	2920
写真を拡大する	2920
写真を見る	2852
写真を見る(全#枚	2884
写真・動画の投稿はこちら	2921
写真特集	2848
写评论	5099
""", '出': """
出錯了	5189
出错了	5189
""", '分': """
分享	5085
分享到	5085
分享到facebook	5135
分享到line	5135
分享到qq	5199
分享到whatsapp	5199
分享到微信	5085
分享到微博	5085
分享到朋友圈	5199
分享文章	5213
分享本文	5135
分享此文	5135
分享此頁	5213
分享給好友	5135
分享給更多人看到	5135
分享给好友	5135
分享给更多人	5135
分享至	5085
分享至facebook	5085
分享至line	5135
分享这篇文章	5213
分享這篇文章	5213
分类	5100
分類	5100
""", '列': """
列印	5085
列印本頁	5135
列印食譜	61
""", '初': """
初めての方はこちら	2913
初割で無料体験する	2815
初月無料	2819
""", '利': """
利用規約	2834	2862
利用規約に同意します	2916
利用規約に同意する	2916
""", '刷': """
刷新页面	5177
""", '前': """
前のページ	2852
前のページに戻る	2939
前の写真	2920
前の動画	2934
前の画像	2920
前の記事	2848
前の記事へ	2848
前の記事を読む	2939
前へ	2852
前回の記事はこちら	2883
前回はこちら	2884
前往官網	5212
前往捐款	5182
前往捐款頁面	5182
前往捐款页面	5182
前往購買	5164
前往贊助	5182
""", '剩': """
剩余时间	5167
剩餘時間	5167
""", '加': """
加入google偏好來源	5196
加入line好友	5086
加入会员	5072
加入我们	5135
加入我们的团队	5135
加入我們	5135
加入我們的團隊	5135
加入書籤	5085
加入會員	5072
加入白名单	5177
加入購物車	5212
加入购物车	5212
加载中	5166
加载内容	5170
加载帖子	5170
加载更多	5106
加载更多评论	5159
""", '動': """
動画	2848
動画で見る	2873
動画の公開は終了しました	2897
動画の読み込みに失敗しました	2934
動画の配信は終了しました	2897
動画は再生できません	2897
動画をもっと見る	2920
動画を再生	2934
動画を再生する	2873
動画を再生できません	2897
動画を再生できませんでした	2897
動画を見る	2852
動画を読み込み中	2897
動画を読み込めませんでした	2934
動画を読み込んでいます	2897
動画プレーヤーを読み込み中	2897
動画一覧	2920
""", '勘': """
勘誤回報	5116
""", '包': """
包邮	5201
""", '協': """
協賛	2929
協賛企業	2929
""", '单': """
单次	5183
单次捐款	5068
单篇购买	5208
""", '単': """
単発の寄付	2910
""", '博': """
博客來購買	5164
""", '占': """
占い	2894
""", '印': """
印刷	2827
印刷する	2827
印刷用ページ	2873
印刷用ページを表示	2873
印象笔记	5138
""", '即': """
即时新闻	5100
即時新聞	5100
""", '原': """
原文を表示	2853
原文を見る	2853
原文連結	5148
原文链接	5148
""", '去': """
去京东看看	5164
去京东购买	5164
去天猫购买	5164
去淘宝购买	5164
""", '参': """
参与投票	5115	5159
参与评论	5099
参加测验	5162
参加者募集中	2865
参加问卷调查	5135
""", '參': """
參加問卷調查	5135
參加測驗	5162
參與投票	5159
""", '友': """
友だち追加	2828
友だち追加する	2828
友善列印	5135
友達に教える	2873
""", '反': """
反对	5115
反對	5115
反馈	5099
""", '发': """
发一条友善的评论	5202
发现错误	5159
发现错误?请告诉我们	5135
发生错误	5189
发表留言	5099
发表评论	5099
发送	5189
发送成功	5188
""", '取': """
取材・文	2922
取消关注	5197
取消回复	5117
取消回覆	5117
取消追蹤	5196
取消關注	5197
取消静音	5166
取消靜音	5166
""", '受': """
受け取る	2905
受付が完了しました	2937
""", '古': """
古い順	2892
""", '可': """
可随时退订	5188
可隨時取消	5185
""", '合': """
合わせて読みたい	2848
合作伙伴	5201
合作夥伴	5201
合成音声による読み上げ	2897
合成音声による読み上げです	2897
""", '同': """
同じカテゴリの記事	2848
同じ著者の記事	2883
同作者文章	5124
同意	5092
同意して続ける	2900
同意して続行	2900
同意して閉じる	2900
同意しない	2834	2837
同意する	2834	2837
同意の管理	2900
同意を撤回	2900
同意を撤回する	2900
同意を管理	2900
同意を管理する	2900
同意並繼續	5095	5170
同意并继续	5095	5170
同意設定を変更	2836
""", '后': """
后退#秒	5166
""", '听': """
听全文	5135
听文章	5166
听新闻	5085
听这篇文章	5135
""", '商': """
商业推广	5201
商品の詳細を見る	2940
商品を見る	2895
商品ページへ	2895
商品詳細	2940
商品详情	5212
商城	5201
商業推廣	5201
""", '單': """
單次	5183
單次捐款	5068
單筆	5183
單筆捐款	5182
單筆支持	5182
單篇購買	5208
""", '回': """
回上一頁	5211
回到頂端	5191
回到頂部	5106
回到顶部	5191
回复	5099
回答する	91
回覆	5099
回頁首	5103
回頂端	5106
回首頁	5106
""", '图': """
图 #/#	5102
图片 #/#	5102
""", '圖': """
圖片 #/#	5102
""", '在': """
在 app store 下載	5173
在 facebook 查看	5203
在 google play 下載	5173
在 instagram 查看	5203
在 instagram 查看這則貼文	5203
在 spotify 收聽	5203
在 x 上查看	5203
在 youtube 上觀看	5203
在amazon購買	5164
在app store下载	5173
在app中打开	5173
在app中阅读	5173
在facebook查看	5203
在google play下载	5173
在instagram查看	5203
在instagram查看這則貼文	5203
在patreon上支持我们	5182
在spotify上收听	5203
在x上查看	5203
在youtube上观看	5203
在亚马逊购买	5164
在微博查看	5203
在浏览器中继续	5173
在瀏覽器中繼續	5173
""", '地': """
地図を見る	2853
地図を開く	2853
""", '執': """
執筆者	2922
執筆者プロフィール	2921
""", '報': """
報錯	5116
""", '填': """
填字游戏	5163
填字遊戲	5163
""", '复': """
复制	5200
复制成功	5085
复制网址	5135
复制链接	5085	5138
""", '外': """
外部コンテンツを表示	2900
外部コンテンツを表示する	2900
外部送信について	2933
外部送信ポリシー	2933
""", '大': """
大	2928	5200
大号字	65
大字	5085
大家还在看	5100
大家都在看	5100
""", '头': """
头条	5100
""", '好': """
好的	5175
""", '如': """
如何停用廣告封鎖	5178
如何关闭	5180
如何关闭广告拦截	5178
如何关闭广告拦截器	5177
如何關閉	5180
如何關閉廣告攔截	5178
如何關閉廣告攔截器	5177
如何關閉廣告阻擋	5178
""", '始': """
始終允許	5171
始终允许	5171
""", '姓': """
姓名	5189
""", '字': """
字体	65
字体大小	5085
字号	5085
字幕	2898	5167
字幕をオン	2897
字幕を表示	2897
字級	65	5085
字级	65
字號	5199
字體大小	65	5085
""", '官': """
官方微博	5086
""", '定': """
定期定額	5068
定期定額捐款	5182
定期定額支持	5182
定期捐款	5182
""", '寄': """
寄付	2812
寄付する	2812
寄付で応援する	2873
寄付のお願い	2812
寄付はこちら	2910
寄付はこちらから	2910
寄付をする	2812
寄付ページはこちら	2910
寄付ページへ	2910
""", '寫': """
寫留言	5202
寫評論	5202
""", '專': """
專題	5100
""", '小': """
小	2928	5200
小字	5085
小編推薦	5100
小调查	92
""", '尚': """
尚未成為會員	5185
尚無留言	5135
""", '展': """
展开	5106
展开全文	5106
展开全部	5107
展开回复	5159
展开阅读全文	5211
展開	5106
展開全文	5191
""", '已': """
已关注	5086
已收到您的申请	5209
已是会员	5072
已是訂戶	5185
已有帐号	5072
已有帳號	5185
已有账号	5185
已經是會員	5072
已經是會員?登入	5072
已经是订户	5185
已经有账号	5185
已複製連結	5199
已關注	5196
""", '常': """
常に表示する	2900
常に許可	2901
常に許可する	2900
""", '年': """
年払い	2914
年額プラン	2914
""", '广': """
广告	5091
广告后继续阅读	5164
广告结束	5164
""", '広': """
広告	2832
広告の下に記事が続きます	2895
広告の後に続きます	2832
広告はここまで	2895
広告をスキップ	2832
広告を閉じる	2832
広告ブロッカーの解除方法	2907
広告ブロッカーをご利用中です	2906
広告ブロッカーをオフにする方法	2907
広告ブロックの解除方法	2906
広告ブロックをオフにしました	2907
広告ブロックを解除してください	2906
広告ブロックを解除しました	2906
広告ブロックを解除する方法	2907
広告企画	2832
広告掲載	2862
広告掲載について	2862
広告終わり	2895
""", '廣': """
廣告	5091
廣告後繼續閱讀	5164
廣告結束	5164
廣編企劃	5164
廣編特輯	5164
""", '延': """
延伸閱讀	5100
延伸阅读	5100
""", '开': """
开启app	5173
开启推送	5174
开启通知	5174	5176
开始测验	5162
开通vip	5208
开通会员	5072
""", '当': """
当前时间	5167
当当购买	5164
""", '影': """
影片已下架	5166
影片已移除	5166
影片無法播放	5166
影片載入中	5166
影片載入失敗	5206
影片長度 #	5133
影音	5100
""", '後': """
後で	2811
""", '微': """
微信	5085
微信好友	5138
微信扫一扫	5199
微信扫码分享	5199
微信朋友圈	5138
微信登录	5185
微博	5085
""", '必': """
必填	5189
必填字段	5188
必填欄位	5188
必填項	5188
必填项	5188
必須	2917
必須項目	2917
必須項目です	2916
""", '忘': """
忘記密碼	5072
忘记密码	5072
""", '応': """
応援する	2812
""", '快': """
快进#秒	5166
""", '总': """
总是允许	5171
""", '您': """
您可能也喜歡	5100
您可能感兴趣	5100
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5147
您可随时退订	5188
您可隨時取消訂閱	5188
您已关注此话题	5196
您已投票	5114
您已投过票	5159
您已投過票	5159
您已经投过票	5159
您已訂閱	5209
您已订阅	5209
您怎么看	5113
您怎麼看	5113
您的信息已发送	5188
您的姓名	5209
您的投票已提交	5159
您的支持很重要	5207
您的昵称	5202
您的暱稱	5202
您的留言	5209
您的訊息已送出	5188
您的邮箱	5078
您的電子郵件	5209
您的電郵	5078
""", '情': """
情報をお寄せください	2921
情報提供のお願い	2921
情報提供はこちら	2921
""", '想': """
想接收即時新聞通知嗎	5174
想接收通知吗	5174
""", '意': """
意見信箱	5116
意見反饋	5159
意見回饋	5159
意见反馈	5099
""", '感': """
感想を送る	2839
感謝您的參與	5159
感謝您的投票	91	5159
感謝您的支持	5207
感谢参与投票	5114
感谢您,您的信息已发送	5188
感谢您的参与	5159
感谢您的投票	91	5159
感谢您的支持	5207
感谢支持	5207
""", '成': """
成为会员	5068
成為會員	5068
""", '我': """
我们无法显示此内容	5170
我來說兩句	5117
我同意	5092
我同意处理我的个人数据	5188
我同意接收电子邮件	5188
我同意隱私權政策	5188
我已关闭	5177
我已关闭广告拦截	5178
我已关闭广告拦截器	5177
我已閱讀並同意隱私權政策	5188
我已關閉廣告攔截	5178
我已關閉廣告攔截器	5177
我已關閉廣告阻擋程式	5178
我已阅读并同意隐私政策	5188
我来说两句	5117
我的帐户	5072
我的帳戶	5072
我知道了	5092
我要举报	5159
我要勘誤	5116
我要報錯	5116
我要投票	5115	5159
我要捐款	5207
我要支持	5207
我要檢舉	5159
我要爆料	5192
我要留言	5099
我要糾錯	5135
我要纠错	5099
我要評論	5117
我要评论	5099
我要贊助	5207
""", '或': """
或	5186
""", '戻': """
戻る	2852
""", '所': """
所有新闻	5191
所有留言	5099
所有話題	5102
所有评论	5117
所有话题	5102
""", '打': """
打印	5085
打印本页	5135
打印食谱	61
打开	5107
打开app	5173
打开app查看更多	5173
打开app阅读	5173
打开app阅读全文	5173
打开客户端阅读	5173
打开微信扫一扫	5199
打开推送	5174
打赏	5068
打赏作者	5207
""", '扫': """
扫一扫分享	5199
扫描二维码下载	5173
扫码下载	5173
扫码下载app	5173
扫码下载客户端	5173
""", '投': """
投票	92	5160
投票ありがとうございました	91	2891
投票ありがとうございます	2843
投票する	91	2873
投票を受け付けました	2891
投票区	92
投票成功	5159
投票済みです	2891
投票結果	2892	5160
投票結果を見る	91
投票结果	5160
投稿する	2839
投稿を表示	2900
投稿を表示する	2900
投稿を読み込む	2900
投稿须知	5192
""", '折': """
折りたたむ	2853
折扣码	5212
折扣碼	5212
""", '报': """
报告错误	5107
""", '拒': """
拒否する	2837
拒絕	5092	5095
拒绝	5092	5095
拒绝全部	5171
拒绝所有cookie	5205
""", '招': """
招聘启事	5135
""", '拡': """
拡大	2827
拡大する	2852
""", '按': """
按年計費	5185
按年计费	5185
按月	5183
按月捐款	5182
按月计费	5185
按讚	5086
""", '捐': """
捐款	5068
捐贈	5068
捐赠	5068
""", '掃': """
掃描qr code下載	5173
掃碼下載	5173
""", '排': """
排序	5160
排行榜	5100
""", '採': """
採用情報	2865
""", '接': """
接受	5092
接受並繼續	5095	5170
接受並顯示	5094
接受全部	5092
接受全部cookie	5205
接受并显示	5094
接受并继续	5095	5170
接受所有	5092	5095
接受所有 cookie	5205
接受所有cookie	5205
接收通知	5174
""", '推': """
推广	5091
推广内容	5091
推廣	5091
推荐	5100
推荐文章	5100
推荐方案	5186
推荐阅读	5100
推薦	5100
推薦文章	5100
推薦閱讀	5100
""", '提': """
提交	91	5189
提交成功	5188
提交成功,感谢您的反馈	5209
提交评论	5159
提供	2832
提供反馈	5159
提供意見	5159
提供新聞線索	5192
提供新闻线索	5192
""", '搜': """
搜尋	5106
搜索	5106
""", '撤': """
撤回同意	5170
""", '播': """
播放	5106
播放器加载中	5166
播放影片	5206
播放视频	5206
播放速度	5166
""", '支': """
支持	5115
支持我们	5068
支持我們	5068
支援する	2812
支援はこちら	2910
""", '收': """
收合	5107
收听	5085
收听文章	5166
收听本文	5135
收聽文章	5135
收聽本文	5166
收藏	5085
收藏文章	5085
收藏本文	5135
收藏食譜	61
收藏食谱	61
收起	5106
收起回复	5159
""", '放': """
放大图片	5191
放大圖片	5191
放大字体	5199
放大字體	5199
""", '数': """
数独	2894	5163
数独に挑戦	2843
""", '數': """
數獨	5163
""", '文': """
文字の大きさ	65	2827
文字を大きくする	2927
文字を小さくする	2927
文字サイズ	2827
文字サイズを変更	2927
文字サイズ変更	65
文字拡大	2927
文字稿	5167
文字起こし	2898
文字起こしを表示	2897
文字起こしを見る	2897
文明上网,理性发言	5202
文明上网理性发言,请遵守新闻评论服务协议	5202
文章未完 廣告後繼續	5164
""", '料': """
料金プラン	2914
料金プランを見る	2936
""", '新': """
新しい順	2892
新浪微博	5138
新着	2848
新着をメールでお知らせ	2830
新着ニュース	2848
新着記事	2848
新着記事をメールで受け取る	2830
新着記事一覧	2883
新着順	2892
新聞線索	5192
新規会員登録	2815
新規登録	2815
新闻简报	5078
新闻纠错	5116
新闻线索	5192
""", '无': """
无所谓	5160
无法显示此内容	5170
""", '早': """
早割	2929
早鳥票	5201
早鸟票	5201
""", '时': """
时长	5167
时长:#	5133
""", '明': """
明白了	5107
""", '是': """
是否允许通知	5174
是否接收推送通知	5174
是否接收通知	5174
是否開啟通知	5174
""", '显': """
显示全部	5191
显示内容	5170
显示原文	5107
显示字幕	5166
显示帖子	5170
显示更多	5106
""", '時': """
時長	5167
時長:#	5133
""", '暂': """
暂不	5067
暂停	5133
暂无评论	5135
暂无评论,快来抢沙发	5202
""", '暫': """
暫不	5067
暫停	5133
""", '更': """
更多	5100
更多作者文章	5191
更多内容	5100
更多分享方式	5199
更多图片	5191
更多圖片	5191
更多報導	5100
更多影片	5191
更多报道	5100
更多文章	5100
更多新聞	5100
更多新聞請看	5147
更多新闻	5100
更多游戏	5162
更多精彩	5147
更多精彩内容	5211
更多精采內容	5135
更多视频	5191
更多该作者文章	5124
更多选项	5200
更多選項	5200
更改 cookie 偏好	5094
更改 cookie 設定	5094
更改cookie偏好	5094
更正政策	5192
更正與說明	5192
""", '書': """
書籍を購入する	2895
""", '最': """
最受欢迎	5186
最受歡迎	5186
最多人看	5147
最新	5160
最新ニュース	2848
最新ニュースを通知で受け取る	2904
最新号	2883
最新影音	5147
最新文章	5100
最新新聞	5100
最新新闻	5100
最新消息	5100
最新記事	2848
最新评论	5117
最旧	5160
最早	5160
最热	5160
最热评论	5117
最熱	5160
最舊	5160
最超值	5186
""", '會': """
會員中心	5072
會員專享	5077
會員專享內容	5077
會員專屬	5072
會員登入	5072
""", '月': """
月払い	2914
月額#円	2819
月額#円(税込	2819
月額プラン	2914
""", '有': """
有効なメールアドレスを入力してください	2916
有料会員からのプレゼント記事	2941
有料会員登録	2815
有料会員記事	2873
有料登録	2815
有料記事	2815
有道云笔记	5138
""", '朋': """
朋友圈	5085	5138
""", '服': """
服务条款	5092
服務條款	5092
""", '朗': """
朗读全文	5166
""", '朝': """
朝刊・夕刊	2815
""", '未': """
未满十八岁禁止饮酒	5164
未滿十八歲禁止飲酒	5164
""", '本': """
本を購入する	2895
本周投票	5114
本周热门	5147
本周调查	5114
本文	2938
本文へ	2852
本文へジャンプ	2850
本文へスキップ	2850
本文へスキップする	2850
本文へ移動	2852
本文对您有帮助吗	5159
本文尚无评论	5202
本文已锁定	5185
本文由ai语音朗读	5166
本週投票	5114
本週調查	5114
""", '机': """
机器翻译	5135
机翻	5167
""", '来': """
来测测你的知识	5162
""", '查': """
查看专题	5191
查看优惠	5208
查看作者主页	5192
查看作者更多文章	5124	5191
查看優惠	5208
查看全部	5106
查看全部图片	5191
查看全部文章	5211
查看全部評論	5159
查看全部评论	5159
查看全部话题	5102
查看原图	5106
查看原文	5148
查看商品	5212
查看回复	5159
查看回覆	5159
查看图集	5191
查看圖集	5191
查看地图	5107
查看專題	5191
查看投票結果	5202
查看投票结果	91	5202
查看文字稿	5166
查看方案	5208
查看更多	5106
查看更多图片	5191
查看更多評論	5117
查看更多评论	5159
查看留言	5099
查看結果	91	5115
查看结果	91	5107	5115
查看訂閱方案	5185
查看詳情	5107
查看订阅方案	5185
查看评论	5099
查看详情	5107
查看逐字稿	5166
查看高清图集	5191
""", '标': """
标签	5100
""", '检': """
检举评论	5202
""", '検': """
検索	2852
""", '業': """
業配	5091
""", '楽': """
楽天で見る	2895
楽天で詳細を見る	2895
楽天で購入	2895
楽天で購入する	2895
楽天市場で見る	2895
楽天市場で購入	2895
""", '標': """
標籤	5100
""", '機': """
機器翻譯	5135
機械翻訳	2898
""", '檢': """
檢舉	5099
檢舉留言	5202
""", '次': """
次のページ	2852
次の写真	2920
次の動画	2934
次の画像	2920
次の記事	2848
次の記事へ	2848
次の記事を読む	2939
次へ	2852
次を読む	2853
次ページ	2852
次回から自動的にログイン	2913
""", '正': """
正しいメールアドレスを入力してください	2916
正在加载播放器	5166
""", '此': """
此影片無法播放	5166
此文章已锁定	5185
此欄位為必填	5188
此視頻無法播放	5166
此视频不可用	5166
此视频已被删除	5166
此項為必填	5188
此页面对您有帮助吗	5159
此项为必填项	5188
""", '残': """
残り時間	2898
""", '毎': """
毎年	2911
毎月	2911
毎月寄付する	2910
毎月支援する	2910
""", '每': """
每一份支持都很重要	5182
每一份支持都重要	5182
每年	5183
每月	5183
每月捐款	5068
""", '氏': """
氏名	2917
""", '民': """
民調	92
""", '沒': """
沒意見	5160
""", '没': """
没意见	5160
没有账号	5185
""", '注': """
注册	5072
注册成功	5209
注目の記事	2848
注目キーワード	2848
注目ワード	2848
注目記事	2848
""", '测': """
测测你的知识	5162
""", '清': """
清晰度	5167
""", '游': """
游戏	5163
""", '点': """
点击取消静音	5206
点击图片查看大图	5191
点击打开声音	5206
点击排行	5100
点击播放	5135
点击放大	5191
点击查看全文	5211
点击查看原文	5148
点击查看大图	5106
点击看更多	5103
点击阅读全文	5211
点击阅读原文	5148
点我看更多	5103
点我看视频	5135
点赞	5085
""", '為': """
為您推薦	5100
""", '热': """
热搜榜	5105
热榜	5105
热点	5100
热点排行	5105
热点推荐	5100
热门	5100
热门排行	5100
热门文章	5100
热门新闻	5100
""", '無': """
無所謂	5115
無料で体験する	2815
無料で始める	2913
無料で試す	2913
無料で読む	2815
無料アプリをダウンロード	2903
無料ゲーム	2893
無料会員登録	2815
無料会員限定	2815
無料体験	2815
無料登録	2815
無法播放影片	5166
無法載入影片	5206
無法顯示此內容	5170
""", '焦': """
焦點新聞	5100
""", '熱': """
熱門	5100
熱門排行	5100
熱門文章	5100
熱門新聞	5100
熱門話題	5100
""", '爆': """
爆料信箱	5192
爆料專線	5192
爆料热线	5192
""", '片': """
片長 #	5133
片長:#	5133
片长 #	5133
""", '特': """
特別協賛	2929
特定商取引法に基づく表記	2834
特集	2848
特集を見る	2920
特集ページへ	2920
特集一覧	2920
特集一覧へ	2939
""", '猜': """
猜你喜欢	5100
猜你喜歡	5100
""", '現': """
現在の再生時間	2897
""", '生': """
生成aiを使用しています	2934
""", '用': """
用app開啟	5173
用户协议和隐私政策	5205
""", '由': """
由ai生成	5195
由ai语音朗读	5166
""", '申': """
申し込む	2815
""", '电': """
电子报	5078
电子邮箱	5078
""", '画': """
画像をクリックして拡大	2920
画像を拡大	2852
画像を拡大する	2920
画像を見る	2852
画質	2898
""", '留': """
留言	5099
留言(#	5099
留言内容	5210
留言已關閉	5159
留言規則	5159
留言规则	5159
""", '略': """
略過廣告	5206
""", '登': """
登入	5072
登入/註冊	5072
登入後留言	5159
登出	5072
登录	5072
登录/注册	5072
登录后发表评论	5159
登錄	5072
登録	2815
登録が完了いたしました	2937
登録が完了しました	2873
登録して続きを読む	2815
登録する	2815
""", '發': """
發佈留言	5117
發現錯誤	5159
發現錯誤?請告訴我們	5135
發生錯誤	5189
發表留言	5099
發表評論	5099
""", '百': """
百度贴吧	5138
""", '皆': """
皆さまのご支援が力になります	2910
""", '監': """
監修者	2922
""", '目': """
目前時間	5167
目录	5106
目次	2852
目次へ戻る	2939
目錄	5106
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5100
相关报道	5100
相关推荐	5100
相关文章	5100
相关新闻	5100
相关标签	5100
相关视频	5147
相关阅读	5100
相關主題	5100
相關報導	5100
相關影片	5147
相關推薦	5100
相關文章	5100
相關新聞	5100
相關標籤	5100
相關閱讀	5100
""", '看': """
看了这篇文章的人也看	5100
看全文	5191
看全部留言	5117
看全部留言 (#	5117
看原文	5148
看更多	5100
看更多作者文章	5191
看更多文章	5147
看更多新聞	5103	5147
看更多新闻	5103
看更多照片	5191
看結果	91
""", '知': """
知道了	5107
""", '確': """
確認する	2917
確認メールをお送りしました	2916
確認画面へ	2917
""", '禁': """
禁止酒駕	5201
禁止酒駕,飲酒過量有害健康	5164
""", '稍': """
稍后	5175
稍后再说	5067
稍后提醒我	5067
稍后阅读	5135
稍後	5175
稍後再說	5067
稍後提醒我	5067
稍後閱讀	5135
""", '立': """
立即开通	5208
立即投票	91
立即捐助	5182
立即捐款	5068
立即捐赠	5182
立即支持	5207
立即訂閱	5072
立即订阅	5072
立即试玩	5162
立即購票	5164
立即贊助	5182
立即购票	5164
立即选购	5164
立即選購	5164
立即開始玩	5162
""", '第': """
第 # 張,共 # 張	5102
第 # 頁,共 # 頁	5103
第 # 页,共 # 页	5103
第#张/共#张	5102
第#頁 共#頁	5103
第#页,共#页	5103
""", '筆': """
筆者	2922
筆者プロフィール	2921
""", '管': """
管理 cookie	5094
管理cookie	5170
管理偏好設定	5205
管理偏好设置	5205
管理同意	5170
管理同意设置	5170
管理同意選項	5170
管理設定	5095
管理设置	5095
管理选项	5205
管理選項	5205
""", '粉': """
粉絲團	5086
""", '精': """
精彩推荐	5147
精彩推薦	5147
精选	5100
""", '紙': """
紙面ビューアー	2815
""", '結': """
結果を見る	91	2853
""", '続': """
続きはこちら	2884
続きをみる	2852
続きを読む	2815
続けて読む	2939
""", '網': """
網友投票	5114
網友留言	5099
""", '編': """
編輯推薦	5100
編輯準則	5192
編輯精選	5100
編集ポリシー	2921
編集方針	2922
編集部おすすめ	2848
編集部のおすすめ	2848
""", '縮': """
縮小	2827
縮小字體	5199
""", '繼': """
繼續使用網頁版	5173
繼續閱讀	5106
繼續閱讀請往下	5164
""", '續': """
續訂	5208
""", '纠': """
纠错	5099
""", '继': """
继续在浏览器阅读	5173
继续浏览内容	5106
继续阅读	5106
""", '续': """
续订	5208
""", '编': """
编辑准则	5192
编辑推荐	5100
编辑精选	5100
""", '缩': """
缩小字体	5199
""", '网': """
网友评论	5099
网友评论仅供其表达个人看法,并不表明本站立场	5202
""", '翻': """
翻訳を表示	2853
""", '联': """
联系作者	5192
联系我们	5092
联系编辑部	5192
""", '聯': """
聯絡我們	5092
聯絡編輯部	5192
""", '聽': """
聽全文	5135
聽文章	5166
聽新聞	5085
聽這篇文章	5135
""", '脳': """
脳トレ	2894
""", '自': """
自动播放	5167
自動再生	2898
自動播放	5167
自動翻訳	2898
自定义金额	5182
自訂金額	5182
""", '菜': """
菜单	5106
""", '著': """
著作権	2834
著者の記事一覧	2920
著者をフォロー	2926
著者をフォローする	2926
著者プロフィール	2921
""", '複': """
複製	5200
複製網址	5135
複製連結	5085	5138
""", '要': """
要接收推送通知吗	5174
要接收通知嗎	5174
""", '視': """
視頻由ai生成	5206
""", '觀': """
觀看更多	5147
""", '视': """
视频	5100
视频不可用	5166
视频加载中	5166
视频加载失败	5206
视频已下架	5166
视频已失效	5166
视频无法播放	5166
视频时长	5206
视频正在加载	5166
""", '解': """
解鎖全文	5135
解鎖文章	5208
解锁全文	5135
解锁文章	5208
解除しました	2909
解除方法	2909
解除方法はこちら	2909
""", '訂': """
訂戶專享	5164
訂戶專享優惠	5164
訂戶專享內容	5185
訂戶贈閱	5213
訂正について	2921
訂閱	5072
訂閱成功	5209
訂閱推播	5174
訂閱方案	5208
訂閱會員	5072
訂閱會員專屬內容	5135
訂閱郵件	5078
訂閱電子報	5078
""", '記': """
記事に関するお問い合わせ	2921
記事の続きはこちら	2884
記事の続きを読む	2920
記事の誤りを報告	2862	2930
記事の誤りを報告する	2845
記事は広告の下に続きます	2895
記事は広告の後に続きます	2895
記事へのお問い合わせ	2921
記事へのご意見	2839
記事をサポートする	2812
記事をシェア	2941
記事をシェアする	2941
記事をプレゼント	2815
記事をプレゼントする	2873
記事を保存	2827
記事を保存する	2873
記事を印刷する	2827
記事を聴く	2897
記事を評価する	2930
記事を読む	2852
記事を購入する	2936
記事を音声で聞く	2897
記事を音声で聴く	2897
記事ランキング	2848
記事一覧	2852
記事一覧へ	2920
記事一覧を見る	2884
記事全文を読む	2852
記住我	5186
記者をフォロー	2926
記者プロフィール	2921
記者募集	2865
記者募集中	2865
""", '設': """
設定を保存	2900
設定を保存する	2900
設定を変更	2837
設定を変更する	2933
設定を管理	2933
""", '許': """
許可	2905
許可する	2834	2837
""", '註': """
註冊	5072
註冊成功	5209
""", '評': """
評価順	2892
評論	5099
評論已關閉	5159
評論規則	5159
""", '話': """
話題の記事	2848
""", '該': """
該作者其他文章	5124
該作者更多文章	5191
該作者的更多文章	5124
""", '詳': """
詳しく見る	2837	2853
詳細	2853
詳細を見る	2940
詳細・購入はこちら	2895
詳細設定	2837
""", '語': """
語音播報	5135
語音朗讀	5135
""", '誤': """
誤りを報告	2853
誤りを報告する	2930
誤字・脱字を報告	2845	2862
誤字・脱字を報告する	2845	2862
誤字脱字の報告	2873
誤字脱字を報告	2921
誤字脱字を報告する	2845	2862	2873
""", '読': """
読まれている記事	2848
読み上げ	2873
読み放題	2819
読み続ける	2853
読み込み中です	2897
読者限定	2895
""", '請': """
請填寫讀者問卷	5135
請我們喝杯咖啡	5182
請查收郵件	5188
請檢查您的收件匣	5188
請繼續下滑閱讀	5164
請繼續往下閱讀	5091
請輸入您的電子郵件	5209
請輸入有效的電子郵件	5188
請輸入有效的電子郵件地址	5188
請輸入電子郵件	5078
請選擇金額	5207
請關閉廣告攔截器	5177
""", '讀': """
讀者優惠	5164
讀者專享	5164
讀者投書	5116
""", '讚': """
讚	5085
讚賞支持	5068
""", '订': """
订户专享	5164
订户专享优惠	5164
订户赠阅	5213
订阅	5072
订阅会员	5072
订阅成功	5209
订阅推送	5174
订阅邮件	5078
""", '记': """
记住我	5186
记者简介	5192
""", '设': """
设为google首选来源	5196
""", '评': """
评论	5099
评论(#	5099
评论功能已关闭	5202
评论已关闭	5159
评论规则	5159
""", '诚': """
诚聘英才	5135
""", '话': """
话题	5100
""", '该': """
该作者其他文章	5124
该作者的更多文章	5124
该文章已关闭评论	5202
该视频不可用	5166
该视频已下架	5166
该邮箱已被注册	5209
""", '详': """
详情	5107
""", '语': """
语音朗读	5135
语音由ai生成	5166
""", '说': """
说点什么	5202
""", '请': """
请先登录再评论	5135
请关闭广告拦截器	5177
请我们喝杯咖啡	5182
请查收邮件	5188
请检查您的收件箱	5188
请继续往下阅读	5091
请输入您的电子邮件	5209
请输入您的邮箱	5209
请输入昵称	5202
请输入有效的电子邮件地址	5188
请输入有效的邮箱地址	5188
请输入邮箱	5078
请选择金额	5207
""", '读': """
读者专享	5164
读者优惠	5164
""", '豆': """
豆瓣	5138
""", '購': """
購入はこちら	2895
購票	5201
購票連結	5164
購読	2815
購読する	2815
購読のお申し込み	2815
購読プラン	2936
購読プランを見る	2913
購読申し込み	2815
購買本書	5164
""", '贈': """
贈る	2928
贈送文章	5135
贈送文章給朋友	5135
贈送此文	5135
""", '贊': """
贊助	5068
贊助內容	5091
贊助商	5091
贊助我們	5182
""", '购': """
购买本书	5164
购买此书	5164
购票	5201
购票链接	5164
""", '赞': """
赞	5160
赞助	5068
赞助内容	5091
赞助商	5201
赞助商链接	5091
赞助我们	5182
赞赏	5068
赞赏作者	5207
""", '赠': """
赠送文章	5199
赠送此文	5135
""", '超': """
超值方案	5185
""", '跳': """
跳到主要內容	5106
跳到內容	5103
跳到食谱	61
跳至主要內容	5103
跳至主要内容	5103
跳至內容	5103
跳至食譜	61
跳转到主要内容	5103
跳转到食谱	61
跳过广告	5206
""", '踩': """
踩	5160
""", '載': """
載入中	5166
載入內容	5170
載入更多	5106
載入貼文	5170
""", '輸': """
輸入您的電子郵件	5209
""", '轉': """
轉發	5085
""", '转': """
转发	5085
""", '载': """
载入内容	5170
""", '输': """
输入您的邮箱	5209
""", '返': """
返信	2839
返信する	2839
返信を書く	2930
返信を表示	2891
返信を見る	2891
返信を隠す	2891
返回上一页	5211
返回列表	5211
返回頂部	5191
返回顶部	5106
返回首頁	5191
返回首页	5106
""", '还': """
还不是会员	5185
还有更多精彩内容	5211
还没有账号	5185
""", '这': """
这篇文章对你有帮助吗	5159
这篇文章对您有帮助吗	5159
""", '进': """
进入专题	5191
进入专题页	5191
""", '连': """
连结已复制	5199
""", '追': """
追蹤	5086
追蹤中	5196
追蹤主題	5196
追蹤作者	5196
追蹤我們	5086
""", '退': """
退出全屏	5166
""", '送': """
送信	91	2917
送信が完了しました	2916
送信しました	2916
送信する	91	2917
送信完了	2916
送出	91	5189
送出成功	5188
送出留言	5159
送出評論	5159
送料無料	2929
""", '选': """
选择	5186
选择方案	5185
选择订阅方案	5185
选择金额	5207
""", '逐': """
逐字稿	5167
""", '這': """
這篇文章對你有幫助嗎	5159
這篇文章對您有幫助嗎	5159
""", '通': """
通報	2892
通報する	2839
通知をオン	2826
通知をオンにする	2904
通知を受け取らない	2904
通知を受け取りますか	2904
通知を受け取る	2873
通知を設定する	2904
通知を許可	2904
通知を許可しますか	2904
通知を許可する	2904
""", '速': """
速報	2848
速報を通知で受け取る	2904
速報通知を受け取る	2873
""", '連': """
連結已複製	5135
連載	2848
連載の新着をメールでお知らせ	2830
連載をフォロー	2926
連載をフォローする	2926
連載を見る	2920
連載一覧	2920
""", '遊': """
遊戲	5163
""", '運': """
運営会社	2834	2862
""", '違': """
違反を報告	2891
違反を報告する	2891
違反報告	2839
""", '選': """
選單	5106
選択する	2914
選擇	5186
選擇方案	5185
選擇訂閱方案	5185
選擇金額	5207
""", '還': """
還不是會員	5185
還沒有帳號	5185
""", '邮': """
邮箱	5078
邮箱格式不正确	5188
邮箱格式错误	5188
""", '配': """
配信停止はいつでも可能です	2916
""", '重': """
重新加载页面	5177
重新播放	5167
重新整理頁面	5177
重新載入頁面	5177
""", '金': """
金額を入力	2910
金額を指定	2910
金額を指定する	2910
金額を選ぶ	2935
金額を選択	2935
金額を選択してください	2935
""", '錯': """
錯誤回報	5116
""", '链': """
链接已复制	5135
""", '閉': """
閉じる	2811	2852
""", '開': """
開く	2853
開啟推播	5174
開啟通知	5174	5176
開始測驗	5162
開通會員	5072
""", '間': """
間違いを見つけたら	2921
""", '関': """
関連	2848
関連する記事	2848
関連キーワード	2848
関連タグ	2848
関連トピックス	2848
関連ニュース	2848
関連リンク	2848
関連動画	2848
関連動画を見る	2934
関連情報	2848
関連記事	2848
関連記事はこちら	2883
関連記事をもっと見る	2939
関連記事を見る	2939
""", '閱': """
閱讀下一篇	5211
閱讀全文	5106
閱讀原文	5148
閱讀排行	5105
閱讀更多	5106
""", '關': """
關於作者	5192
關於我們	5092
關注	5086
關注作者	5196
關注我們	5086
關注此主題	5196
關鍵字	5100
關閉	5067
關閉視窗	5211
關閉選單	5211
""", '阅': """
阅读下一篇	5211
阅读全文	5106
阅读剩余全文	5211
阅读原文	5148
阅读排行	5105
阅读更多	5106
""", '随': """
随时取消	5185
随时可取消	5185
""", '隐': """
隐私偏好	5205
隐私政策	5092
隐私权政策	5092
隐私设置	5171
""", '隨': """
隨時取消	5185
""", '隱': """
隱私偏好	5205
隱私政策	5092
隱私權政策	5092
隱私權設定	5170
隱私設定	5171
""", '離': """
離開全螢幕	5166
""", '電': """
電子信箱	5078
電子信箱格式錯誤	5188
電子報	5078
電子版	2815
電子郵件格式不正確	5188
電郵	5189
""", '静': """
静音	5167
""", '靜': """
靜音	5167
""", '音': """
音声で聞く	2827
音声をダウンロード	2897
音声を再生	2934
音声読み上げ	2873
音頻長度 #	5133
音频播放器	5206
""", '頭': """
頭條	5100
""", '顯': """
顯示內容	5170
顯示原文	5107
顯示字幕	5166
顯示更多	5106
顯示貼文	5170
""", '飲': """
飲酒過量,有害健康	5164
飲酒過量有害健康	5164
""", '首': """
首頁	5106
首页	5106
""", '马': """
马上开始	5107
马上玩	5162
""", '验': """
验证码	5189
""", '點': """
點我看影片	5135
點我看更多	5103
點擊排行	5105
點擊播放	5166
點擊播放本文	5135
點擊放大	5191
點擊看大圖	5191
點擊看更多	5103
點擊開啟聲音	5206
點擊閱讀全文	5211
點此看更多	5103
點閱排行	5147
""", '가': """
가	2964	2998
가 가 가	2998
가가가	2998
가격 보기	3071
가로세로 낱말퀴즈	3024
가입하기	2953
가장 많이 본 뉴스	2971
가장 인기	3046
""", '강': """
강연 신청하기	3013
""", '개': """
개인정보 보호 설정	3065
개인정보 설정	3030
개인정보 수집 동의	3047
개인정보 수집 및 이용 동의	3047
개인정보 수집 및 이용에 동의합니다	3047
개인정보 수집·이용에 동의합니다	3047
개인정보 처리방침	2969
개인정보처리방침	2969
""", '갤': """
갤러리 닫기	3070
갤러리 보기	3052
""", '거': """
거부	2969	2991
""", '검': """
검색	2973
""", '게': """
게시물 보기	3030
게시물 불러오기	3030
게임	3024
게임 전체보기	3022
게임 하러 가기	3022
""", '결': """
결과 보기	91	2974
""", '계': """
계속 읽기	2953
계정이 있으신가요	3045
""", '고': """
고객센터	2969
고충처리	2986
고충처리인	2986	3053
""", '공': """
공감	3021
공감백배 #	2999
공감순	3021
공유	2964
공유하기	2964
""", '과': """
과거순	3021
""", '관': """
관련 기사	2971
관련 기사 더보기	3070
관련 뉴스	2971
관련 영상	3009
관련 태그	2971
관련기사	2971
관련기사 더보기	3070
관련뉴스	2971
관련키워드	2971
""", '광': """
광고	2968
광고 건너뛰기	3066
광고 닫기	2968
광고 문의	2986
광고 문의하기	3014
광고 아래에 기사가 계속됩니다	3025
광고 영역	87
광고 종료	3025
광고 차단 해제 방법	3036
광고 차단을 해제해 주세요	3036
광고 차단을 해제했습니다	3036
광고 차단이 감지되었습니다	3036
광고 후 계속됩니다	3025
광고문의	2986
광고성 정보 수신 동의	3047
광고성 정보 수신에 동의합니다	3047
""", '괜': """
괜찮습니다	2948
""", '교': """
교보문고에서 구매	3025
""", '구': """
구글 계정으로 계속하기	3045
구글 계정으로 로그인	3045
구글 선호 매체로 추가	3057
구글 플레이에서 다운로드	3033
구글로 계속하기	3045
구글로 로그인	3045
구글플레이에서 다운로드	3033
구독	2953
구독 갱신	3068
구독 상품 보기	3045
구독 상품 선택	3045
구독 상품 안내	3068
구독 신청	2953
구독 신청이 완료되었습니다	3047
구독 신청하기	3045
구독 안내	3068
구독 전용	2953
구독 중	2953
구독 취소	3058
구독권 선택	3045
구독신청	2953	2986
구독이 완료되었습니다	3001
구독자 전용	2956
구독자 전용 기사	3045
구독자 전용 혜택	3025
구독자 혜택	3025
구독자가 선물한 기사입니다	3072
구독중	3057
구독하고 이어서 읽기	3001
구독하기	2953
구매하기	3025
구매하러 가기	3025
""", '글': """
글씨 크기	65
글씨크기	2964
글자 작게	3059
글자 크게	3059
글자 크기	2964
글자 크기 변경	65	3001
글자 크기 조절	65	3001
글자크기	2964	2998
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3067
금액 직접 입력	3041
금액을 선택하세요	3067
금액을 선택해 주세요	3067
""", '기': """
기계 번역	3027
기대해요 #	2999
기부하기	2949
기사 계속 보기	3070
기사 공유	3059
기사 공유하기	2964
기사 구매	3068
기사 더 보기	3070
기사 더보기	3001
기사 듣기	3001
기사 링크 복사	3001
기사 본문	2973
기사 선물하기	3001
기사 스크랩	3059
기사 스크랩하기	3001
기사 오류 신고	3001
기사 오류 제보	3001
기사 요약	3056
기사 원문 보기	3001
기사 음성으로 듣기	3026
기사 잠금 해제	3068
기사 저장	3059
기사 저장하기	3001
기사 전문 보기	3052
기사 전체보기	3052
기사 제보	2986	3053
기사 제보 및 문의	3001
기사 추천	3062
기사 평가하기	3062
기사 후원하기	2949
기사는 광고 아래에 계속됩니다	3025
기사는 광고 후 계속됩니다	3025
기사듣기	3026
기사를 공유합니다	3072
기사에 대한 의견	2970
기사원문	2973
기사저장	2964
기사제보	2986	3053
기사추천	3062
기자 구독	2985
기자 구독하기	2985
기자 소개	3053
기자 응원하기	2987
기자 페이지	2985
기자 프로필	2987
기자 프로필 보기	2985
기자 홈	2987
기자구독	2987	3057
기자에게 메일 보내기	3053
기자에게 이메일 보내기	3053
기자의 다른 기사	2985
기자의 다른 기사 보기	2987	3052
기자의 다른기사	2971	2987
기자의 다른기사 보기	3052
기자페이지 바로가기	3052
기자프로필	2987
기획 기사 보기	3052
""", '나': """
나중에	2948
나중에 보기	3001
나중에 읽기	3001
나중에 하기	2948
""", '남': """
남성	2998
남은 시간	3027
남자	2998
""", '낱': """
낱말 퍼즐 풀기	2981
낱말퀴즈	3024
""", '내': """
내 정보	2953
내용을 입력하세요	3069
내용을 입력해 주세요	3069
""", '네': """
네, 받을게요	3034
네이버 구독	2967
네이버 로그인	3045
네이버 밴드 공유	3059
네이버 블로그	2964
네이버로 로그인	3045
네이버에서 구독	2967
네이버에서 구독하기	2967
""", '놀': """
놀랐어요 #	2999
""", '놓': """
놓치면 안 되는 기사	3009
""", '뉴': """
뉴스 더보기	3052
뉴스 듣기	3001
뉴스레터 구독	2959
뉴스레터 구독 신청	2959
뉴스레터 구독이 완료되었습니다	3069
뉴스레터 무료 구독	3001
뉴스레터 신청	2959
""", '느': """
느림	2998
""", '닉': """
닉네임을 입력하세요	3062
""", '다': """
다른 공유 찾기	2964
다른 금액	3041
다른 기사	19	2971
다른 기사 더 보기	19
다른 기사 보기	2985
다른기사	2971
다른기사 보기	2971
다시 보기	3027
다시 보지 않기	2948
다시보기	3027
다음	2973
다음 기사	2971
다음 기사 보기	3001
다음 기사 읽기	3070
다음 동영상	3066
다음 사진	3052
다음 영상	3066
다음 이미지	3070
다음 페이지	2973
다음글	3052
다음기사	2971
다음에	2948
다음에 하기	3035
다크모드	3031
""", '닫': """
닫기	2948
""", '답': """
답글	2970
답글 달기	3020
답글 더보기	3020
답글 보기	3020
답글 쓰기	3020
답글 접기	3020
답글쓰기	2970
""", '당': """
당신의 생각은	2980
당신이 좋아할 만한	2971
""", '댓': """
댓글	2970
댓글 #	2970
댓글 #개	2970
댓글 닫기	3020
댓글 달기	2983
댓글 더보기	3020
댓글 등록	3020
댓글 등록하기	3020
댓글 보기	2970
댓글 신고	3062
댓글 신고하기	3062
댓글 쓰기	2970
댓글 운영 원칙	3020
댓글 운영 정책	3001
댓글 운영정책	2983	3001
댓글 입력	2983
댓글 작성	3020
댓글 작성 규칙	3020
댓글 작성하기	3020
댓글 전체보기	2983
댓글 정렬	2983
댓글 정책	3020
댓글보기	2970
댓글쓰기	2970
댓글을 남겨 주세요	3062
댓글을 남겨주세요	3062
댓글을 입력하세요	3062
댓글을 입력해 주세요	3062
댓글을 입력해주세요	2970
댓글을 작성하려면 로그인 해주세요	3062
댓글이 닫혔습니다	3020
""", '더': """
더 많은 옵션	3059
더 보기	2973
더 알아보기	2991
더보기	2971	2973
""", '도': """
도서 구매하기	3025
도움돼요 #	2999
도움이 되었나요	3020
""", '독': """
독자 의견 조사	3001
독자 특별 할인	3025
독자 할인	3025
""", '동': """
동영상	2971
동영상 로딩 중	3026
동영상 보기	3066
동영상 재생	3026
동영상 플레이어	3066
동영상을 불러오는 중입니다	3026
동영상을 불러올 수 없습니다	3066
동영상을 재생할 수 없습니다	3026
동의	2969	2991
동의 관리	3030
동의 철회	3030
동의 철회하기	3030
동의 후 계속	3030
동의하고 계속	3030
동의하고 계속하기	3030
동의합니다	2969
""", '뒤': """
뒤로 가기	2974
""", '등': """
등록	2970
""", '디': """
디지털 구독하기	3068
디지털뉴스부	2985
디지털뉴스팀	2985
디지털콘텐츠팀	2985
""", '또': """
또는	3046
""", '라': """
라인	2964
""", '랭': """
랭킹	2971
랭킹뉴스	2971
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
로그아웃	2953
로그인	2953
로그인 상태 유지	3045
로그인 유지	3045
로그인 전용 기사	3045
로그인 후 댓글 쓰기	3001
로그인 후 댓글 작성이 가능합니다	3062
로그인 후 댓글을 작성하실 수 있습니다	2983
로그인 후 댓글을 작성할 수 있습니다	3020
로그인 후 이용해 주세요	3020
로그인/회원가입	2953
로그인이 필요	2956
로그인하고 계속 읽기	3068
로딩 중	3026
로딩 중입니다	3026
로딩중	3026
""", '링': """
링크 복사	2964
링크가 복사되었습니다	3001
""", '마': """
마이페이지	2953
""", '많': """
많이 본 기사	2971
많이 본 뉴스	2971
많이 본 영상	3009
많이 읽은 기사	2971
많이본 기사	2971
많이본 뉴스	2971
""", '매': """
매달	3042
매월	3042
""", '맨': """
맨 위로	2973
맨위로	2973
""", '메': """
메뉴	2973
메뉴 닫기	2973
메시지가 전송되었습니다	3047
메일	2964
메일함을 확인해 주세요	3047
""", '멤': """
멤버십 가입	3068
멤버십 가입하기	3068
""", '모': """
모두 거부	3031
모두 동의	2969
모두 허용	3031
모든 쿠키 거부	3065
모든 쿠키 수락	3065
모든 쿠키 허용	3065
모르겠다	3021
모름/무응답	3021
모바일 웹으로 계속	3033
""", '목': """
목록	2973
목록 보기	3052
목록보기	2973
목록으로	3052
목록으로 돌아가기	3070
""", '무': """
무료 게임	3022
무료 배송	3061
무료 체험 시작하기	2953
무료 회원가입	2953
무료, 스팸 없음	3047
무료로 읽기	3068
무료배송	3061
무제한 이용하기	3068
""", '문': """
문의	2970
문의 내용	3069
문자 크기	65
""", '바': """
바로 구매하기	3025
바로가기	2964
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3027
""", '밴': """
밴드	2964
""", '번': """
번역 보기	2974
""", '베': """
베스트	2971
""", '보': """
보내기	3049
보통	2998
""", '복': """
복사	3060
복사하기	2964
""", '본': """
본 사이트는 쿠키를 사용합니다	2992
본문 글씨 줄이기	2964	2998
본문 글씨 키우기	2964	2998
본문 바로가기	2973
본문으로 바로가기	2973
""", '북': """
북마크	2964
""", '분': """
분석탁월 #	2999
""", '브': """
브라우저에서 계속	3033
브라우저에서 계속 보기	3033
""", '비': """
비공감	3021
비밀번호 찾기	2953
비밀번호를 잊으셨나요	3045
""", '빠': """
빠름	2998
""", '사': """
사업제휴	2986
사이트맵	2969
사전 등록하기	3013
사전등록	3013
사전등록 하기	3013
사진 더 보기	3052
사진 더보기	3052
사진 모두 보기	3052
사진 크게 보기	3052
사진 크게보기	3052
사진 확대	2973
""", '삭': """
삭제된 동영상입니다	3026
""", '상': """
상품 보기	3071
상품 상세보기	3071
""", '새': """
새로고침	3036
""", '선': """
선착순 # 명	3012
선착순 #명	3012
선착순 마감	3012
선택	3046
선택 저장	3030
선호 매체로 추가	3057
""", '설': """
설문	92
설문 결과	3021
설문 결과 보기	3062
설문 참여 바로가기	3001
설문 참여하기	3001
설문에 참여하기	3020
설문조사	92
설문조사 참여하기	3001
설정	2991
설정 관리	3065
설정 저장	3030
""", '소': """
소리 켜기	3066
""", '속': """
속보	2971
속보 알림 받기	3001
속보 알림 신청	3001
속보 알림을 받으시겠습니까	3034
""", '스': """
스도쿠	3024
스크랩	2964
스크랩하기	3001
스크립트	3027
스크립트 보기	3026
스토어	3061
스토어 바로가기	3025
스폰서	2968
스폰서 링크	3014
스폰서 콘텐츠	3014
스폰서링크	3014
""", '슬': """
슬퍼요	2999
슬퍼요 #	2999
""", '시': """
시리즈 보기	3052
""", '신': """
신고	2970
신고하기	3021
신문구독	2953
신청이 완료되었습니다	3047
""", '실': """
실시간 뉴스	2971
""", '쏠': """
쏠쏠정보 #	2999
""", '아': """
아마존에서 구매	3025
아마존에서 보기	3025
아이디 저장	3045
아이디 찾기	3045
아직 회원이 아니신가요	3045
""", '알': """
알겠습니다	2974
알라딘에서 구매	3025
알라딘에서 보기	3025
알림 받기	2963
알림 설정	2963
알림 설정하기	3034
알림 켜기	3034
알림 허용	3034
알림을 받으시겠습니까	3034
알림을 받으시겠어요	3034
알림을 켜시겠습니까	3034
""", '애': """
애드블록을 해제해 주세요	3036
애드블록이 감지되었습니다	3036
애플로 계속하기	3045
애플로 로그인	3045
""", '앱': """
앱 다운로드	2963
앱 다운로드하기	2963
앱 다운받기	3033
앱 설치	2963
앱 설치하기	2963
앱스토어에서 다운로드	3033
앱에서 계속 읽기	3033
앱에서 보기	3033
앱에서 열기	3033
앱에서 이어보기	3033
앱으로 보기	3033
""", '언': """
언제든 해지 가능	3045
언제든지 수신 거부할 수 있습니다	3047
언제든지 해지 가능	3045
""", '얼': """
얼리버드 할인	3013
""", '에': """
에디터 추천	2971
""", '여': """
여러분의 생각은	2980
여러분의 후원이 큰 힘이 됩니다	3041
여성	2998
여자	2998
""", '연': """
연간 결제	3046
연간 구독	3046
연관기사	2971
연재 보기	3052
""", '열': """
열기	2974
""", '영': """
영상	2971
영상 길이 #	2996
영상 더보기	3052
영상 보기	3001
영상 재생	3026
영상으로 만나보세요	3001
영상으로 보기	3001
영상을 불러오는 중입니다	3026
영상을 불러올 수 없습니다	3066
영상을 재생할 수 없습니다	3026
""", '예': """
예매 바로가기	3025
예매하기	3025
예스#에서 구매	3025
예스#에서 보기	3025
""", '오': """
오늘 하루 보지 않기	2948
오늘은 그만 보기	2948
오늘의 낱말 퍼즐	2981
오늘의 설문	2981
오늘의 스도쿠	2981
오늘의 십자말풀이	2981
오늘의 운세	3024
오늘의 추천	2971
오늘의 투표	2981
오늘의 핫뉴스	3009
오디오 다운로드	3026
오디오 플레이어	3066
오디오로 듣기	3001
오래된순	3021
오류 신고	2970
오류 신고하기	3001
오류가 발생했습니다	3047
오타 신고	3020
오탈자 신고	3001
""", '온': """
온라인뉴스팀	2985
""", '올': """
올바른 이메일 주소를 입력해 주세요	3047
올바른 이메일을 입력해 주세요	3047
""", '옵': """
옵션 관리	3065
""", '요': """
요금제 보기	3068
요약	2973
""", '원': """
원고료 보내기	3067
원문 보기	2974
원문보기	2973
""", '월': """
월간 결제	3046
월간 구독	3046
""", '웨': """
웨비나 신청하기	3013
""", '웹': """
웹에서 계속 보기	3033
""", '위': """
위로	2973
위로 가기	3052
""", '유': """
유료 구독자 전용	3045
유료 기사입니다	3001
유료회원 전용	3045
유료회원 전용 기사	3045
유튜브 구독	2967
유튜브 구독하기	2967
유튜브에서 보기	3063
""", '윤': """
윤리강령	2986
""", '음': """
음성 다운로드	3026
음성 재생하기	3001
음성으로 듣기	2964
음소거	3027
음소거 해제	3026
음소거를 해제하려면 탭하세요	3066
""", '응': """
응원하기	2949
응원해요 #	2999
""", '의': """
의견 남기기	3020
의견 보내기	3020
의견 쓰기	2970
""", '이': """
이 기사 공유하기	3072
이 기사 구매하기	3068
이 기사 어땠나요	3001
이 기사 어떠셨나요	3020
이 기사가 도움이 되었나요	3020
이 기사는 잠겨 있습니다	3045
이 기사를 공유합니다	3001
이 기사를 추천합니다	3001
이 기사를 평가해 주세요	3062
이 기사와 함께 읽은 기사	3001
이 기자의 다른 기사	2987	3001
이 기자의 다른 기사 더보기	3052
이 동영상을 재생할 수 없습니다	3026
이 사이트는 쿠키를 사용합니다	2992
이 시각 많이 본 기사	3009
이 시각 많이 본 뉴스	3009
이 시각 주요뉴스	2971
이 시각 추천뉴스	2971
이 음성은 ai가 생성했습니다	3026
이 주제 팔로우	3057
이 콘텐츠를 표시할 수 없습니다	3030
이 페이지가 도움이 되었나요	3020
이런 기사는 어때요	3009
이름	3049
이름을 입력하세요	3069
이름을 입력해 주세요	3069
이메일	2964
이메일 주소 입력	3069
이메일 주소를 입력하세요	3047
이메일 주소를 입력해 주세요	3069
이메일 형식이 올바르지 않습니다	3047
이메일로 계속하기	3068
이메일로 공유	3059
이메일로 로그인	3068
이메일무단수집거부	2969
이메일을 입력하세요	3047
이메일을 입력해 주세요	3047
이메일을 입력해주세요	3069
이메일을 확인해 주세요	3047
이미 계정이 있으신가요	3045
이미 구독 중이신가요	2953
이미 구독 중입니다	3069
이미 등록된 이메일입니다	3069
이미 참여하셨습니다	3020
이미 투표하셨습니다	3020
이미 회원이신가요	2953
이미지 크게 보기	2973
이미지 크게보기	3052
이미지 확대	2973
이번 주 설문	2981
이번 주 투표	2981
이번주 설문	2981
이슈	2971
이어서 읽기	3070
이용권 구매	3045
이용권 선택	3045
이용약관	2969
이용약관에 동의합니다	3047
이전	2973
이전 기사	2971
이전 기사 보기	3001
이전 사진	3052
이전 영상	3066
이전 이미지	3070
이전글	3052
이전기사	2971
""", '인': """
인기 급상승	3009
인기 기사	2971
인기기사	2971
인기뉴스	2971
인쇄	2964
인쇄하기	2964
인스타그램 팔로우	3001
인스타그램에서 보기	3063
인스타그램에서 이 게시물 보기	3063
""", '일': """
일시	3042
일시 후원	3041
일시 후원하기	3041
일시정지	3027
일시후원	2949
""", '자': """
자동 번역	3027
자동 재생	3027
자동재생	3027
자막	3027
자막 보기	3026
자막 켜기	3026
자바스크립트가 비활성화되어 있습니다	3030
자발적 유료 구독	3067
자세히	2974
자세히 보기	2974	2991
""", '작': """
작게	3060
""", '잘': """
잘 모름	3021
""", '장': """
장바구니 담기	3071
장바구니에 담기	3071
""", '재': """
재생	2973	2996
재생 속도	3026
재생 시간	3027
재생 시간 #	2996
재생속도	3026
재생시간 #	2996
재생할 수 없는 동영상입니다	3026
""", '저': """
저자 소개	3054
저작권규약	2969
저장	2964
""", '전': """
전송	3049
전송되었습니다	3047
전체 기사	3070
전체 기사 보기	3052
전체 뉴스 보기	3052
전체 댓글	2970
전체 댓글 보기	2983
전체 동의	3031
전체 보기	2973
전체 사진 보기	3052
전체 화면	3027
전체메뉴	2973
전체보기	2973
전체화면	3027
전체화면 종료	3026
""", '접': """
접기	2973
접수되었습니다	3069
""", '정': """
정기	3042
정기 후원	3041
정기 후원하기	2949
정기구독	2953
정기후원	2949
정기후원 신청	3067
정기후원 신청하기	3067
정기후원하기	3041
정렬	3021
정상적으로 접수되었습니다	3069
정정·반론보도 신청	3053
정정보도 신청	3053
정정보도 요청	3053
""", '제': """
제보	2970
제보 바로가기	3053
제보하기	2970
제작 지원	3061
제작지원	3061
제출	91	3049
제휴 광고	3025
제휴 문의	2986
제휴 콘텐츠	3025
제휴문의	2986
""", '좋': """
좋아요	2964
좋아요 #	2999
좋은 기사 후원하기	2949
""", '주': """
주소 복사	3001
주소가 복사되었습니다	3001
주소복사	2964
주요 기사	2971
주요 뉴스	2971
주요 뉴스 더보기	3009
주요기사	2971
주요뉴스	2971
주제 팔로우	3057
""", '지': """
지금 구매하기	3025
지금 뜨는 기사	3009
지금 뜨는 뉴스	3009
지금 플레이	3022
지금 플레이하기	3022
지금 후원하기	3067
지나친 음주는 건강에 해롭습니다	3025
지나친 음주는 건강을 해칩니다	3025
지도 보기	2974
지면보기	2953
""", '직': """
직접 입력	3042
""", '차': """
차단	3035
""", '참': """
참가 신청	3013
참가 신청하기	3013
참가신청하기	3013
참여하기	91
""", '창': """
창 닫기	3070
""", '찾': """
찾아오시는 길	2986
""", '책': """
책 구매하기	3025
""", '첫': """
첫 댓글을 남겨주세요	3062
첫 댓글을 작성해 보세요	3062
""", '청': """
청소년보호정책	2969
""", '총': """
총 #명 참여	2980
""", '최': """
최고의 혜택	3046
최신 기사	2971
최신 뉴스	2971
최신기사	2971
최신뉴스	2971
최신순	3021
최저가 보기	3071
""", '추': """
추천	3046
추천 기사	2971
추천 스폰서	3014
추천 영상	3009
추천기사	2971
추천뉴스	2971
추천순	3021
""", '축': """
축하해요 #	2999
""", '친': """
친구 추가하기	3001
""", '카': """
카카오 계정으로 로그인	3045
카카오 로그인	3045
카카오로 로그인	3045
카카오로 시작하기	3045
카카오스토리	2964
카카오톡	2964
카카오톡 공유	2964
카카오톡 공유하기	3059
카카오톡으로 공유	3001
카카오톡으로 공유하기	3001
카테고리	2971
""", '커': """
커피 한 잔 사주기	3041
커피 한 잔 후원하기	3041
""", '콘': """
콘텐츠 보기	3030
콘텐츠 불러오기	3030
콘텐츠 표시	3030
""", '쿠': """
쿠키 관리	3030
쿠키 기본 설정	2990
쿠키 설정	2969
쿠키 설정 관리	3030
쿠키 설정 변경	2990
쿠키 정책	2992
쿠키 허용	2992
쿠팡에서 구매	3025
쿠팡에서 구매하기	3025
쿠팡에서 보기	3025
쿠폰 받기	3071
""", '퀴': """
퀴즈	3024
퀴즈 도전하기	3022
퀴즈 풀기	3001
퀴즈 풀러 가기	3022
""", '크': """
크게	3060
""", '클': """
클릭하면 소리가 켜집니다	3066
""", '키': """
키워드	2971
""", '태': """
태그	2971
""", '텔': """
텔레그램에서 소식 받기	3001
""", '투': """
투표	92
투표 결과	3021
투표 결과 보기	91
투표 참여하기	3020
투표가 완료되었습니다	3020
투표에 참여해 주셔서 감사합니다	3020
투표하기	91	3001
투표해 주셔서 감사합니다	91	3020
""", '트': """
트위터	2964
트위터 공유	2964
트위터로 공유	3059
트위터에서 보기	3063
""", '특': """
특집 더보기	3052
특집 보기	3052
""", '티': """
티켓 예매	3025
티켓 예매하기	3025
""", '틱': """
틱톡에서 보기	3063
""", '파': """
파워링크	3014
""", '팔': """
팔로우 중	3057
팔로우 취소	3057
""", '팟': """
팟빵에서 듣기	3063
""", '페': """
페이스북	2964
페이스북 공유	2964
페이스북에서 보기	3063
페이스북으로 공유	3001
페이스북으로 로그인	3045
페이지 새로고침	3036
페이지를 새로고침하세요	3036
페이팔로 결제	3068
""", '편': """
편집 원칙	3053
편집규약	2986
""", '펼': """
펼치기	2973
""", '포': """
포럼 참가 신청하기	3013
포토	2971
포토 갤러리	3052
""", '폰': """
폰트 크기	2964
""", '푸': """
푸시 알림 받기	3034
""", '프': """
프리미엄	2953
프린트	2964
""", '피': """
피드백 보내기	3020
""", '필': """
필수	3049
필수 입력	3047
필수 입력 항목	3047
필수 입력 항목입니다	3047
필수 항목	3049
필수 항목입니다	3047
필자 소개	3053
""", '한': """
한 번	3042
한번만	3042
""", '할': """
할인 코드	3071
""", '함': """
함께 보면 좋은 기사	2971
함께 볼 기사	3009
함께 읽으면 좋은	2971
함께 읽은 기사	3009
""", '핫': """
핫뉴스	2971
핫이슈	2971
핫클릭	3009
""", '항': """
항상 허용	3031
""", '해': """
해제 방법	3040
해제했습니다	3040
""", '행': """
행사 신청하기	3013
""", '허': """
허용	2991	3035
""", '헤': """
헤드라인	2971
""", '현': """
현재 시간	3027
""", '협': """
협찬	2968
""", '홈': """
홈	2973
홈으로	3052
홈으로 가기	3052
""", '화': """
화나요	2999
화나요 #	2999
화제의 뉴스	2971
화질	3027
""", '확': """
확인	2974
""", '환': """
환경설정 관리	3065
""", '회': """
회사 소개	2986
회사소개	2969	2986
회원 전용	2956
회원 전용 기사	3045
회원가입	2953
회원가입하고 계속 읽기	3068
회원이 아니신가요	3045
""", '후': """
후속강추 #	2999
후속기사 원해요	2999
후속기사 원해요 #	2999
후원	2949
후원 바로가기	3041
후원 신청	3041
후원 안내	2949
후원 페이지 바로가기	3041
후원 페이지로 이동	3041
후원 하기	2949
후원자 되기	3041
후원하기	2949
후원해 주셔서 감사합니다	3067
후원회원 가입	2949
후원회원 되기	3041
""", '훈': """
훈훈해요	2999
훈훈해요 #	2999
""", '흥': """
흥미진진 #	2999
""", '힘': """
힘내요 #	2999
"""}

START = {'a': """
aboneliğiniz	4664 K başariyla
abonē	3174 K par	3174 K no	3174 K un	3176 K
acasă	97 K >	97 K '	97 K "
accès	1980 K illimité
această	52 K investigație	3903 K traducere	3966 K știre a fost
además	1515 K:	1569 K, en
adresă	3878 K de e-mail invalidă	3878 K de email invalidă
adó	2387 K #%
adód	2387 K #%
adója	2387 K #%
ai가	2993 K 자동 번역한	2993 K 번역한	2993 K 핵심	2993 K 요약한	2995 K 읽어
ai에게	2993 K 물어	2993 K 질문	2993 K 물어보기
ajánld	2387 K fel adód
ajánlja	2387 K fel adója	2387 K fel adód
ajánljuk	2412 K:
ajánlott	2414 K videó:	2414 K cikk:	2414 K cikkünk:
aktivér	708 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4502 K dig till vårt	4520 K
annoncørbetalt	770 K indhold fra
annonsørinnhold	3541 K fra
anúncio	3846 K em #
aportá	1458 K desde
apoyá	81 K
après	2133 K déduction fiscale
após	3707 K # meses	3707 K o período	3707 K o primeiro
apóyanos	1458 K desde
apúntate	1546 K al curso	1546 K a nuestro	1550 K a nuestro seminario	1550 K a nuestro evento
aquí	1581 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3581 K wyraża poglądy	3581 K wyraża opinie	3581 K jest opinią	3595 K ukazał się	3595 K pochodzi z	3601 K przetłumaczony	3601 K został przetłumaczony	3601 K czyta	3601 K wygenerowany	3641 K został	3641 K przetłumaczono	3677 K ukazał się	3677 K pierwotnie ukazał	3677 K pochodzi z	3678 K	3688 K powstał we współpracy z
artykuły	3591 K autora
artículo	1604 K publicado originalmente	1633 K publicado en colaboración
artículos	1475 K gratuitos
ascultă	1 K	3889 K:	3913 K podcastul	3913 K acest articol	3975 K pe
atradāt	44 K
atsisiųskite	3108 K
autorė	3112 K:
autoři	537 K jsou
außerdem	923 K lesenswert:	923 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1558 K la app
beiträge	27 K	957 K von
benefício	3775 K do assinante:
berätta	59 K i	59 K gärna
beställ	4520 K
bestätigen	800 K sie ihre
bestätigungsmail	800 K
besøg	693 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1483 K diario	1483 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4955 K viết dành riêng cho	4955 K viết dành cho thuê bao	4967 K này có nội dung do	4967 K này có nội dung từ	4967 K viết này có nội dung	4967 K viết này chứa nội dung	4972 K liên quan:	4984 K viết thể hiện quan điểm	4984 K viết thể hiện quan điểm cá nhân	4984 K viết thể hiện văn phong	4984 K viết là quan điểm	4984 K viết phản ánh quan điểm	4984 K viết không phản ánh quan điểm	4989 K viết này có	4989 K viết có hữu ích	4993 K viết được dịch tự động	4993 K được dịch tự động	4993 K viết này được dịch	4993 K viết được tóm tắt	4993 K viết có sử dụng ai	5043 K viết được bảo vệ	5044 K viết được thực hiện	5044 K viết được viết	5044 K viết này được	5051 K viết tiếp tục
báo	4989 K lỗi bài viết
bình	5 K luận	27 K luận	4992 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4664 K aboneliğiniz
bültenimize	4664 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2412 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4955 K đã là thuê bao	4989 K phát hiện	4989 K thấy bài viết
bản	4989 K tóm tắt này	4993 K dịch tự động	5044 K dịch được
bấm	4995 K để nghe
bật	4961 K thông báo
""", 'c': """
caractères	2082 K restants
caràcters	446 K restants
chceš	559 K u nás pracovat	4289 K u nás pracovať
chefredaktör	4518 K och ansvarig utgivare:	4518 K:
chơi	5018 K ngay:
chưa	32 K có bình luận
citeşte	3889 K şi	3889 K şi:
citește	3889 K și	3889 K și:	3889 K:	3889 K mai mult	3889 K aici	3889 K mai departe:
citiți	3889 K și
ciąg	3605 K dalszy
colaborá	1458 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3709 K exclusivo para	3768 K gerado	3774 K promovido por	3774 K recomendado por	3778 K oferecido por	3805 K incorporado d	3805 K externo d	3805 K incorporado do	3805 K incorporado da	3805 K externo do
conținut	3903 K generat	3911 K oferit de	3941 K încorporat de	3941 K extern de
coût	2133 K après déduction	2133 K réel après
crédit	2076 K photo	2076 K photos
crédits	2076 K photo	2076 K photos
créer	2005 K une alerte pour "	2005 K une alerte sur "	2005 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4998 K đặt ứng dụng	4998 K ứng dụng	4998 K app
còn	5016 K lại # ký tự
có	72 K thắc mắc	4972 K thể bạn quan tâm:	5039 K lỗi xảy ra
cấm	5043 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3896 K ai informații	3906 K ai observat o
dalinkitės	3108 K
další	524 K články autora
darovať	4283 K
dernières	2022 K actualités
descarcă	13 K	3928 K aplicația
descargá	13 K	1558 K la app
descărcați	13 K
dezactivează	3951 K adblock	3951 K ad
dežurni	41 K telefon redakcije
direcționează	3871 K #% din
disponível	3718 K no google play	3783 K na app store	3783 K no google play	3783 K para android e	3847 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
donează	3871 K #% din
doná	1458 K desde
doporučené	522 K video:
doporučte	552 K
doporučujeme	522 K článek:
dorești	3946 K să primești notificări
doriți	3946 K să primiți notificări
dosszié	2495 K: így	2495 K: itt	2495 K: ezért	2495 K: miért	2495 K: hogyan	2495 K: mit	2495 K: ki	2495 K: mi	2495 K: ez	2495 K: ezt	2495 K: hallgassa	2495 K: nézze	2495 K: minden	2495 K: a	2495 K: az
dostępna	3608 K w
dostępne	3608 K w
dostępny	3608 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3619 K do	3632 K do dyskusji
držte	28 K se
duración	1620 K del vídeo	1620 K del episodio
duração	3846 K do vídeo
durée	2129 K de la vidéo	2129 K de l'épisode
dzięki	3664 K naszym czytelnikom	3664 K naszym czytelniczkom
dành	4955 K riêng cho thuê bao	4955 K riêng cho độc giả	4955 K riêng cho người đăng ký	4955 K cho thuê bao
découvrez	2024 K aussi	2052 K la boutique	2052 K notre boutique	2052 K nos jeux	2052 K notre hors-série	2062 K notre application	2062 K notre appli
décryptage	2024 K :
déductible	1969 K des impôts	1969 K à #
déjà	1978 K abonné	1978 K inscrit	1978 K client
désactiver	2041 K les sous-titres
díky	601 K našim čtenářům	601 K našim předplatitelům
dùng	5005 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2466 K kedvezmény:	2466 K előny:	2466 K ajánlat:
előfizetőinknek	2487 K köszönhetően
előfizetőként	89 K	2444 K
encuéntranos	12 K
envía	3 K	1520 K tus cartas	1520 K tu carta
envíanos	1532 K
envíe	1520 K sus cartas	1520 K su carta
ermöglicht	925 K von
erről	2412 K bővebben
escríbenos	1518 K
escúchalo	1621 K en spotify	1621 K en apple podcasts
escúchanos	1621 K en spotify
estagiária	3751 K sob supervisão	3751 K sob a supervisão	3751 *K sob supervisão	3761 K sob supervisão	3761 * K sob supervisão
estagiário	3751 K sob supervisão	3751 K sob a supervisão	3751 *K sob supervisão	3761 K sob supervisão
""", 'f': """
faça	3736 K o quiz	3771 K as palavras cruzadas	3781 K o quiz	3781 K o teste	3781 K o nosso
felelős	2441 K szerkesztő:	2441 K kiadó:
fiți	31 K primul
folosești	3951 K un ad
folosiți	3951 K un ad
foretrækker	709 K du
fortsätt	4522 K läsa
fortæl	59 K mig
fotogalería	1600 K:
fotogaléria	4257 K:
fotografía	1514 K # de #	1570 K:
fotoğraf	4763 K # / #	4763 K #/#
frågor	72 K	73 K om artikeln
få	684 K fuld adgang til	708 K adgang	708 K fri	708 K fuld	708 K besked	708 K ugens	708 K dagens	708 K de	708 K nyheder	708 K en notifikation	708 K breaking	708 K seneste nyt	719 K	741 K de vigtigste nyheder	741 K vigtige nyheder	741 K de største nyheder	741 K besked om	741 K besked, når	741 K nyhederne	741 K breaking	3451 K full tilgang til	3478 K tilgang	3478 K fri	3478 K full	3478 K beskjed	3478 K varsel	3478 K ukas	3478 K dagens	3478 K de	3478 K nyheter	3478 K siste	3490 K	3492 K varsel	3492 K varsler	3492 K push	4493 K full tillgång till	4520 K tillgång	4520 K fri	4520 K full	4520 K besked	4520 K en notis	4520 K veckans	4520 K dagens	4520 K de	4520 K nyheter	4520 K senaste	4531 K
férjen	2444 K hozzá
följ	12 K	4497 K	4520 K
følg	12 K	12 K oss	688 K	708 K	3455 K	3478 K
füge	12 K uns	931 K
fügen	12 K sie uns	931 K sie
für	803 K android und ios	871 K diesen artikel	871 K diesen	920 K nur
fă	3909 K testul zilei
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2441 K:
""", 'g': """
galería	1514 K: # de #	1514 K # de #
gazeteciliğimizi	4713 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4664 K bir e-posta adresi girin	4664 K bir e-posta adresi giriniz	4664 K bir e-posta giriniz
ghé	4992 K cửa hàng trực tuyến
giọng	4993 K đọc ai
giữ	5043 K bản quyền nội dung
glöm	4520 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4989 K ý cho bài viết
gör	4502 K quizet	4502 K vårt quiz	4520 K vårt
görmemiz	4722 K gereken
görsel	4768 K yapay
günün	4717 K bulmacasini	4717 K sudokusunu	4717 K bulmacasi	4717 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2445 K lát
hintergründe	923 K dazu:
hjälp	4502 K oss bli bättre	4502 K oss att bli bättre
hjælp	693 K os med at blive bedre
hlavné	4270 K body
hlavní	539 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4992 K trả lời khảo sát	5003 K ủng hộ
hämta	13 K	4506 K
häng	4520 K med
här	4548 K finns ett inbäddat innehåll från	4548 K finns inbäddat innehåll från	4548 K visas ett inbäddat innehåll från	4548 K visas inbäddat innehåll från	4548 K är ett inbäddat innehåll från	4548 K är inbäddat innehåll från
hääleta	1675 K
håll	28 K	28 K dig
hình	5040 K #/#
hör	875 K dir	931 K	4520 K
hören	875 K sie	931 K sie
hörzeit	947 K
hør	1 K artiklen	1 K artikkelen	1 K saken	675 K også	675 K også:	693 K mere på	708 K	3442 K også	3442 K også:	3478 K
""", 'i': """
iesūti	3162 K savu	3162 K
indlæg	27 K
indlæs	735 K altid indhold fra	735 K indhold fra
inlägg	27 K
innehåll	4583 K från annonsören
innehållet	4471 K är betalt av
inscríbete	1546 K al curso	1546 K a nuestro	1546 K en nuestro	1546 K en el curso
introduceți	3878 K o adresă de e-mail
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3108 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3909 K sudoku	3934 K acum:
já	59 K fez	3709 K é assinante
játssz	2463 K most:
jäikö	1865 K juttu kesken
jälgi	1675 K
jäsenetu	1913 K:
""", 'k': """
kapcsolódó	2412 K	2412 K:	2414 K videó:	2414 K cikk:	2414 K cikkünk:
każdego	3557 K ranka
kezdőlap	97 K >
không	5043 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4992 K tra kiến thức của bạn
kjøp	3460 K billetter	3460 K billett	3478 K
klausykitės	3093 K
klikněte	520 K zde
ključne	4171 K točke	4171 K tačke
klõpsates	1675 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3176 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	708 K
kopírovat	552 K
kopírovať	4283 K
kopē	3176 K
korzyść	3647 K dla prenumeratorów:
korábbi	2414 K cikkünk:
kvíz	520 K:	580 K:	580 K dne:	580 K týdne:	2430 K	2462 K:	4257 K:	4306 K dňa:	4306 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1906 K on
käännös	1906 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2444 K
kérjen	2444 K
kérjük	28 K
kênh	4961 K youtube của báo
köp	4502 K biljetter	4502 K biljett	4520 K
kövess	12 K
kövesse	2444 K
kövessen	12 K
køb	693 K billetter	693 K billet	708 K
küfür	27 K içeren
küldd	3 K el	2423 K el nekünk
küldje	2423 K el nekünk	2444 K	2444 K tovább
ký	5016 K tự còn lại
kļūsti	3176 K
kết	4978 K nối với chúng tôi
""", 'l': """
laimē	3176 K
laimėkite	3108 K
lasītāju	3184 K aptauja:
legyél	2444 K
lejupielādē	3176 K
leé	1569 K también	1569 K más	1569 K:
lisää	1870 K kirjoittajalta	1870 K toimittajalta	1891 K meidät	1940 K aiheesta:
lugejaküsitlus	1683 K:
lásd	2412 K még
lásson	2444 K több
lát	2423 K valami
láttál	2423 K valami
lägg	4520 K till
lähetimme	1838 K vahvistusviestin	1838 K sinulle vahvistusviestin	1838 K sinulle sähköpostia
lähetä	1868 K juttuvinkki	1868 K uutisvinkki	1868 K vinkki	1874 K mielipidekirjoituksesi	1874 K mielipidekirjoitus	1891 K
lämna	4496 K dina tips	4496 K ditt tips
läs	4453 K hela artikeln	4485 K mer om	4486 K också	4486 K också:	4486 K även	4486 K mer	4486 K mer:	4486 K:	4486 K här	4486 K även:	4493 K vidare med	4493 K mer på	4506 K e-tidningen	4506 K tidningen	4520 K	4522 K vidare
läsarerbjudande	4543 K:
läsaromröstning	4540 K:
läsarresa	4543 K:
lås	4453 K upp artikeln	4453 K upp den här artikeln
læs	674 K mere om	675 K også	675 K også:	675 K mere	675 K mere:	675 K:	675 K her	675 K hele	684 K videre med	698 K e-avisen	698 K avisen	708 K	710 K videre	757 K alt om emnet:	757 K alt om:
læserafstemning	728 K:
læserrejse	732 K:
læsertilbud	657 K:	732 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	540 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1891 K meidät
löysitkö	7 K
lütfen	28 K	4664 K e-postanizi onaylayin	4664 K e-posta adresinizi onaylayin	4664 K geçerli bir e-posta	4753 K sitemiz için devre dişi	4753 K reklam engelleyici	4753 K devre dişi birak	4754 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3605 K wideo	3688 K powstał we współpracy z	3688 K we współpracy z	3688 K sponsorowany przez
medlemsförmån	4543 K:
meillä	1931 K ei ole omistajaa	1931 K ei ole omistajia	1931 K ei ole osakkeenomistajia	1931 K ei ole maksumuuria
mesterséges	2452 K intelligencia írta
mirá	1553 K el video	1569 K también	1569 K:
mitä	8 K pidit	33 K mieltä	1892 K mieltä sinä
mišljenja	4168 K autora	4168 K iznesena	4168 K izneta
mišljenje	4168 K autora
możliwość	5 K komentowania
mulțumim	3878 K pentru abonare
mándanos	1532 K
más	1511 K noticias de	1511 K noticias sobre	1511 K sobre	1511 K en	1511 K de	1513 K temas:	1513 K sobre:	1515 K información	1515 K información:	1518 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	524 K tip?	524 K tip na článek	524 K tip na téma	524 K tip pro	604 K přečteno už # ze #	604 K přečteno už # z #	604 K přečteno již # ze #	604 K přečteno již # z #	604 K přečteno # ze #	604 K přečteno # z #	4325 K prečítané už # zo #	4325 K prečítané už # z #	4325 K prečítané # zo #	4325 K prečítané # z #
märkasid	44 K	1660 K midagi	1666 K viga	1666 K artiklis viga
még	32 K nincs	2496 K több a témáról:
més	416 K informació:	442 K notícies de	442 K notícies sobre
mød	693 K os
mūs	3176 K vari
mời	4972 K xem	4972 K bạn đọc	4972 K độc giả	4978 K bạn tham gia	4978 K độc giả theo dõi	4978 K bạn đọc theo dõi	4995 K quý vị theo dõi	4995 K quý độc giả	4995 K bạn xem video	4995 K nghe
""", 'n': """
nabídka	584 K pro čtenáře:
nahlásit	562 K chybu
nahlásiť	4292 K chybu
nahláste	4292 K chybu
najważniejsze	3601 K informacje
naloži	4378 K	4411 K vedno vsebino	4411 K vsebino z	4411 K vsebino s	4411 K vsebino iz	4411 K vsebino od
naložite	13 K	4378 K
naročite	4385 K se na
naujienų	41 K telefonas
načítat	587 K vždy obsah	587 K obsah z	587 K obsah ze	587 K obsah od
načítať	4312 K vždy obsah	4312 K obsah z	4312 K obsah zo	4312 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	601 K majitele	601 K vlastníka	601 K akcionáře	601 K žádného	601 K paywall	601 K reklamy	4322 K majiteľa	4322 K vlastníka	4322 K akcionárov	4322 K žiadneho	4322 K paywall	4322 K reklamy
nemáte	560 K čas číst	4290 K čas čítať
nepatríme	4322 K žiadnemu
nepatříme	601 K žádnému
než	569 K vložíte komentář	569 K začnete diskutovat	569 K napíšete příspěvek
nguồn	4982 K:	4982 K :
nhận	4961 K thông báo
nové	542 K číslo	542 K vydání	4273 K číslo	4273 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3808 K é possível mostrar este conteúdo	3808 K foi possível mostrar este conteúdo
näe	1891 K enemmän
nägid	1676 K viga
näita	1675 K
näitkö	1892 K virheen
näytä	1891 K sisältö	1916 K sisältö palvelusta	1916 K aina sisältö
nå	4520 K vår
nézd	2412 K meg	2444 K meg
nézze	2412 K meg	2444 K meg
nāc	3167 K strādāt
nội	4955 K dung dành cho thuê bao	4955 K dung dành riêng cho	4993 K dung được dịch tự động	4993 K dung do ai	5023 K dung này không	5024 K dung này từ	5024 K dung nhúng từ	5024 K dung từ	5043 K dung được bảo vệ	5044 K dung được tạo	5044 K dung này được tạo
""", 'o': """
obrázek	577 K # z #
oceń	8 K	3602 K ten	3602 K artykuł	3602 K tekst
ocurrió	1597 K un error
odporučte	4283 K
odporúčame	4257 K:
odsłuchaj	3613 K	3613 K ten
ofereça	3 K
oglądaj	3588 K:
ohodnoťte	540 K	4271 K
olvasói	2466 K ajánlat:
olvasóink	2487 K támogatásának köszönhetően
olvasóinknak	2487 K köszönhetően
opracował	3592 K:
opracowała	3592 K:
opýtajte	4270 K sa
opširnije	4156 K:	4156 K na
otwórz	3575 K post
otázka	580 K dne:	4306 K dňa:
otázky	72 K
ouça	1 K	3745 K:	3779 K o podcast	3841 K no	3847 K no spotify	3847 K o podcast no
oversættelsen	725 K er
oír	1 K
""", 'p': """
pamanīji	3168 K kļūdu
pamanījāt	44 K	3168 K kļūdu
participă	3909 K la sondaj
pastebėjote	44 K	3094 K įdomų	3100 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4982 K viên:
piditkö	8 K	69 K	82 K	1892 K
pidätkö	82 K	1892 K
piše	4183 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	557 K
podrži	81 K
podržite	81 K	4186 K
podés	12 K seguir	1533 K enviarnos
podívejte	520 K se:	520 K se na video	522 K se na video:
poglądy	3581 K wyrażone w
pokaż	3575 K post
poleć	3613 K
poslať	4283 K
poslechněte	1 K si	520 K si	520 K si:
poslušajte	1 K	4156 K:	4357 K:
posłuchaj	1 K	3588 K:	3588 K też:
povoliť	4312 K vždy obsah	4312 K obsah z	4312 K obsah zo	4312 K obsah od
poznáte	66 K niekoho
pozostała	3605 K część
pošaljite	41 K vijest
pošlete	552 K
pošlite	3 K	4283 K
poți	3896 K contacta autorul	3896 K contacta autoarea
praneškite	3094 K redakcijai
predplaťte	4287 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4543 K:
prečítajte	4257 K si tiež	4257 K si aj	4257 K si	4257 K si:
prečítali	4325 K ste už # zo #	4325 K ste už # z #	4325 K ste # zo #	4325 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3108 K
prikaži	4214 K uvijek sadržaj	4214 K uvek sadržaj	4214 K sadržaj s	4214 K sadržaj sa	4214 K sadržaj iz	4214 K sadržaj od	4411 K vedno vsebino	4411 K vsebino z	4411 K vsebino s	4411 K vsebino iz	4411 K vsebino od
pronašli	44 K ste
pročitaj	4156 K još	4156 K i
pročitajte	4156 K još	4156 K i	4156 K više	4156 K:	4156 K više o ovoj temi
pročitali	4226 K ste # od #	4226 K ste već # od #
první	495 K měsíc za	495 K měsíc zdarma	495 K týden za	495 K týden zdarma	495 K tři měsíce za	495 K # měsíce za
prvních	495 K # dní za	495 K # dní zdarma
prvý	4282 K mesiac len za	4282 K mesiac za	4282 K mesiac už za	4282 K mesiac zadarmo
przeczytałaś	3667 K już # z #	3667 K # z #
przeczytałeś	3667 K już # z #	3667 K # z #
prześlij	3613 K dalej
präsentiert	925 K von
próbálja	2459 K ki tudását
prüfen	931 K sie
publicité	2129 K dans #
publié	2113 K initialement dans le	2113 K initialement sur	2143 K avec l'autorisation
pàgina	471 K # de #
página	1598 K # de #	1598 K #/#	3823 K # de #	3823 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4271 K sa
páčilo	69 K sa
päeva	1683 K küsimus:
päivitä	1891 K
päivän	1909 K kysymys:
pääset	1891 K lukemaan
päätoimittaja	1889 K:
pódcast	1600 K:
păstrați	28 K
pērc	3167 K biļetes	3176 K
předplaťte	557 K si
přehrajte	520 K si
překlad	578 K byl
přetisk	68 K povolen	68 K možný
přečetli	604 K jste už # ze #	604 K jste už # z #	604 K jste již # ze #	604 K jste již # z #	604 K jste # ze #	604 K jste # z #
přečtěte	520 K si také	520 K si	520 K si:	520 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	510 K ve spolupráci
""", 'q': """
querés	1533 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	560 K posloucháte
radšej	4290 K počúvate
radši	560 K posloucháte
rašykite	3094 K autorei	3094 K autoriui
recibí	1532 K las noticias
recomandări	3889 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3871 K #% din
redirecționează	3871 K #%	3871 K #% din
regisztrálj	2443 K ingyenesen
regisztráljon	2430 K	2443 K ingyenesen
regístrate	1472 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	724 K er
resztę	3605 K tekstu
rezervē	3176 K
rezolvă	3909 K rebusul	3909 K integrama	3909 K sudoku
rešite	4156 K kviz
riješite	4156 K kviz
rozwiąż	3588 K quiz
rozwiń	3575 K post	3575 K wpis
rätsel	914 K mit	950 K des tages:
rätseln	914 K sie mit
réservez	2052 K vos places pour la soirée de la rédaction
réservé	1978 K aux abonnés
réservée	1978 K aux abonnés
réservés	1978 K aux abonnés
résumer	2039 K cet article	2039 K l'article
résumé	2039 K généré	2039 K rédigé	2039 K réalisé	2039 K produit	2039 K par
rösta	4520 K	4536 K:	4536 K här:	4536 K i vår omröstning:
rādīt	3176 K
răspunde	3909 K la sondaj
""", 's': """
sadržaj	4244 K je nastao u suradnji s
saglabā	3176 K
saistīts	3151 K:
saņem	3176 K
sažetak	4171 K	4171 K članka	4171 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	808 K:	808 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1532 K el canal	1569 K leyendo:
sesizări	3896 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	539 K	539 K článku	578 K vytvořila	578 K bylo
sisällön	1953 K tarjoaa
siųskite	3094 K savo	3108 K
sjefredaktør	3475 K:	3475 K og ansvarlig redaktør:
skaitytojų	3116 K apklausa:
skopírovať	4283 K
skrót	3601 K artykułu
skúsili	59 K ste
slå	3497 K på javascript
související	520 K:	522 K video:	522 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2145 K par
sponzorované	4343 K spoločnosťou
sponzorováno	626 K společností
sporočite	4390 K napako
sprawdź	3588 K:	3588 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4270 K sa
stališča	4368 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	575 K si aplikaci
stöd	81 K	4493 K
stötta	81 K	4493 K
støt	81 K	684 K
støtt	81 K	3451 K
suscríbase	1470 K y lea
suscríbete	1463 K a	1470 K y lee	1470 K para leer	1470 K y sigue leyendo	1470 K y accede	1470 K y disfruta	1546 K y llévate	1546 K y recibe	1621 K en spotify
susidūrėte	3094 K su
susiję	3082 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2039 K générée
syötä	1838 K kelvollinen sähköpostiosoite	1891 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2450 K:
szívesen	2445 K meghallgatjuk
szöveg	2450 K:
sähköpostiosoite	1838 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1537 K
síganos	12 K
sígueme	1537 K
síguenos	12 K	1494 K en nuestras redes
só	3709 K para assinantes
sólo	1472 K para suscriptores
søg	708 K nu
súhrn	4270 K
súmate	12 K	56 K a las #	1458 K desde
súvisiace	4257 K:
súvisiaci	4257 K článok
sūti	3162 K savu	3176 K
số	5016 K ký tự còn lại
""", 't': """
también	1497 K en facebook	1515 K puedes leer	1515 K puedes leer:	1515 K te puede interesar:
també	416 K et pot interessar:
também	3847 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1896 K on
tekstissä	1856 K esitetyt
tekstą	46 K galima
tenés	1527 ¿K información
testează	3909 K-ți cunoștințele
textgröße	808 K:	808 K a
thấy	44 K lỗi
thử	4992 K sức với
tiedätkö	1868 K aiheesta	1868 K asiasta	1868 K lisää
tiivistelmä	26 K on	1905 K on
tiivistelmän	1905 K on
tilføj	708 K
tillåt	4548 K alltid innehåll från	4548 K innehåll från
tiếp	5051 K tục đọc sau
todavía	32 K no hay comentarios
további	2412 K részletek	2496 K cikkek a témában:
traducció	425 K feta
transparentní	532 K účet:
trên	4961 K google news
trình	5023 K duyệt của bạn không	5023 K duyệt không
trả	4992 K lời câu đố
trải	5005 K nghiệm
turpinājums	3178 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1868 K
tác	4982 K giả:	4982 K giả là
támogasd	81 K	2435 K a	2435 K az
támogass	2387 K adód
támogassa	81 K	2387 K adója	2435 K a	2435 K az
támogasson	2387 K adója
täglichen	800 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1856 K on mielipidekirjoitus	1856 K on mielipideteksti	1856 K on kolumni	1856 K on kommentti	1905 K tiivistelmä on	1906 K juttu on	1906 K artikkeli on	1906 K teksti on	1916 K on upotettu sisältö
tämän	52 K jutun
tässä	1916 K on upotettua sisältöä
télécharger	13 K	1992 K l'application
téléchargez	13 K
tóm	4989 K tắt này	4993 K tắt bởi ai	4993 K tắt bằng ai	5044 K tắt được
töltsd	13 K le	2459 K ki kvízünket
töltse	13 K le	2444 K le	2444 K ki	2459 K ki kvízünket
történeteiket	2423 K
tüm	27 K yorumlar
tęsinys	3110 K
tłumaczenie	3601 K	3641 K zostało
tải	13 K	13 K ứng dụng	4961 K ứng dụng	4961 K app	4998 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4191 K na grešku
uključi	4179 K
uključite	4179 K
uložit	552 K
uložiť	4283 K
uložte	552 K si	4283 K si
unbeschränkter	894 K zugang
unterstütze	81 K	782 K
unterstützen	81 K sie	782 K sie	782 K sie die
uočili	7 K ste
upozorniť	4292 K na chybu
upozorněte	562 K na chybu
url이	3000 K 복사되었습니다	3000 K 복사됐습니다
urmărește	12 K	3889 K și:	3913 K video	3975 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4214 K uvijek sadržaj	4214 K uvek sadržaj	4214 K sadržaj s	4214 K sadržaj sa	4214 K sadržaj iz	4214 K sadržaj od
uživo	4231 K: kako	4231 K: ovako	4231 K: zašto	4231 K: što	4231 K: šta	4231 K: tko	4231 K: ko	4231 K: gdje	4231 K: gde	4231 K: ovo	4231 K: pogledajte	4231 K: poslušajte	4231 K: sve	4231 K: noć	4231 K: ljudi	4231 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2430 K részt
verifică	3878 K-ți e-mailul
već	4207 K za #	4207 K od #
več	4357 K:	4357 K v videu	4382 K o tem	4382 K novic	4382 K preberite	4429 K o:	4429 K o temi:
videó	2495 K: így	2495 K: itt	2495 K: ezért	2495 K: miért	2495 K: hogyan	2495 K: mit	2495 K: ki	2495 K: mi	2495 K: ez	2495 K: ezt	2495 K: hallgassa	2495 K: nézze	2495 K: minden	2495 K: a	2495 K: az
vidéo	2024 K :
viktorīna	3184 K:
visą	3108 K interviu
više	4156 K o:	4232 K o:	4232 K o temi:
você	3745 K pode gostar:
vprašaj	4371 K
vprašajte	4371 K
vprašanje	4406 K dneva:
vypočujte	1 K si	4257 K si:
vyskúšali	59 K ste
vytiskněte	552 K
vytlačiť	4283 K
vytlačte	4283 K
vyzkoušejte	495 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2444 K
válaszoljon	2444 K
vásárolja	2400 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	708 K med
véleménycikkeit	2423 K
více	520 K zde	520 K k tématu:	611 K o téma:	611 K o:	611 K k tématu téma:	611 K k tématu:
vídeo	1600 K:
võida	1675 K
võta	1660 K ühendust	1675 K
výhoda	584 K pro předplatitele:	4309 K pre predplatiteľov:
výhody	584 K pro předplatitele:	4309 K pre predplatiteľov:
vă	28 K rugăm să	3951 K rugăm să îl dezactivați	3951 K rugăm să-l dezactivați	3951 K rugăm să dezactivați adblock
vďaka	4322 K našim čitateľom	4322 K našim predplatiteľom
věnujte	552 K
vše	611 K o téma:	611 K o:	611 K k tématu téma:	611 K k tématu:
všechno	611 K o tématu téma:	611 K o tématu:
všechny	27 K komentáře	524 K články autora	611 K články k tématu téma:	611 K články k tématu:
všetko	4331 K o téme:	4331 K o:	4331 K k téme téme:	4331 K k téme:
všetky	4331 K články k téme téme:	4331 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	587 K povolit obsah	587 K zobrazovat obsah	587 K načítat obsah	587 K zobrazit obsah	4312 K povoliť obsah	4312 K zobrazovať obsah	4312 K načítať obsah	4312 K zobraziť obsah
""", 'w': """
webshopunkból	2466 K:
weiterführende	833 K artikel:
weź	3632 K udział w dyskusji
więcej	3587 K o	3587 K na temat	3587 K z	3588 K na ten temat:	3591 K artykułów autora	3673 K o:	3673 K na temat:
wykorzystałaś	3667 K już # z #	3667 K # z #
wykorzystałeś	3667 K już # z #	3667 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3659 K go, aby	3659 K go, żeby	3659 K ją, aby	3659 K blokadę	3659 K blokowanie
wyślij	3 K
wyświetlaj	3651 K treści z	3651 K treści ze	3651 K treści od
wöchentlichen	800 K newsletter
""", 'y': """
yanlişlik	4703 K mi
""", 'z': """
zahvaljujoč	4420 K našim bralcem
zahvaljujući	4223 K našim čitateljima	4223 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3575 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3651 K na treści
zgłoś	3624 K uwagę	3624 K błąd	3624 K literówkę	3624 K uwagi	3624 K nieścisłość
ziņo	3162 K redakcijai
zkopírovat	552 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4312 K vždy obsah	4312 K obsah z	4312 K obsah zo	4312 K obsah od
zobrazovať	4312 K vždy obsah	4312 K obsah z	4312 K obsah zo	4312 K obsah od
zostań	3621 K reporterem	3621 K reporterką	3621 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	846 K dpa	1231 K #	1231 K
""", 'à': """
à	2003 K écouter sur apple podcasts	2003 K écouter sur spotify	2003 K écouter sur deezer	2024 K lire aussi	2024 K lire également	2024 K lire :	2024 K lire sur	2024 K voir aussi	2024 K écouter	2024 K relire	2024 K découvrir	2024 K lire sur le même sujet	2024 K consulter :	2024 K voir également	2027 K propos de l'auteur	2027 K propos de l'autrice	2052 K retrouver dans le numéro	2130 K écouter sur spotify	2130 K écouter sur apple podcasts	2130 K retrouver sur spotify
àudio	425 K generat
""", 'á': """
áudio	3768 K gerado
""", 'ä': """
är	4496 K du
äänestä	1891 K
""", 'å': """
åldersgräns	4544 K #
åsikter	4479 K som framförs
åsikterna	4479 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3740 K preciso estar logado
écouter	1 K l'article	1 K cet article	2024 K aussi	2124 K sur
écoutez	1 K cet	1 K l'article	2003 K sur apple podcasts	2003 K sur spotify	2003 K ce podcast sur	2058 K le podcast
élő	2495 K: így	2495 K: itt	2495 K: ezért	2495 K: miért	2495 K: hogyan	2495 K: mit	2495 K: ki	2495 K: mi	2495 K: ez	2495 K: ezt	2495 K: hallgassa	2495 K: nézze	2495 K: minden	2495 K: a	2495 K: az
épinglez	2078 K cet article	2078 K cette recette	2078 K cette page	2078 K la recette	2078 K ce billet	2078 K-la	2078 K-le	2078 K l'article	2078 K l'image
értékeljük	2472 K az ön
""", 'í': """
írd	2444 K be
írj	2423 K a szerzőnek
írja	2444 K be
írjon	2423 K a szerzőnek	2444 K közvetlenül	2444 K nekünk
""", 'î': """
în	3963 K imagini:
întreabă	3903 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2445 K szerint
""", 'ú': """
últimas	1511 K noticias de	3742 K de	3742 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1458 K desde
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	839 K die autor:in	839 K die autoren	839 K die autor:innen	842 K die autorin	842 K den autor	843 K die autorin	843 K den autor
übersetzung	928 K:	928 K aus dem
""", 'č': """
čitaj	4156 K još
čitajte	4156 K i	4156 K još	4156 K još:
članak	46 K se može	46 K možete	4171 K je preveden	4171 K čita	4174 K je objavljen u	4235 K je	4244 K je nastao u suradnji s	4244 K je nastao u suradnji sa
članek	46 K lahko	4371 K je preveden	4371 K bere	4371 K je prebral	4374 K je objavljen v	4432 K je	4440 K je nastal v sodelovanju z	4440 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	510 K vznikl ve spolupráci	539 K byl přeložen	539 K přeložen	539 K načetl	542 K vyšel v	578 K byl přeložen	615 K vyšel v	615 K vyšel na	615 K původně vyšel	615 K byl původně	615 K byl publikován	615 K byl převzat	616 K	626 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4270 K bol preložený	4270 K načítal	4273 K vyšiel v	4334 K	4343 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	520 K také	520 K také:	520 K i	520 K více	520 K:
číslo	532 K účtu pro dary	532 K transparentního účtu
čítajte	4257 K aj	4257 K tiež	4257 K viac
""", 'đ': """
đánh	4989 K giá bài viết
đã	4955 K có tài khoản	5039 K xảy ra lỗi	5039 K có lỗi
đăng	4992 K ký tham dự hội thảo	5009 K ký khóa học	5009 K ký tham dự	5043 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5013 K dây nóng: #	5013 K dây nóng #
được	68 K phép đăng lại
đặt	5009 K mua sách	5009 K mua báo	5009 K báo giấy
để	5026 K xem nội dung này	5026 K hiển thị nội dung này
đọc	4972 K thêm	4972 K thêm:	4972 K:	4972 K tiếp:	4978 K tin nhanh
""", 'į': """
įsigykite	3108 K
įtraukite	3108 K mus
įveskite	3108 K
""", 'ś': """
ściągnij	13 K	3637 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3617 K:
źródło	3617 K:
""", 'ż': """
żadnych	3664 K akcjonariuszy
""", 'ž': """
želite	4188 K raditi kod nas	4188 K da radite kod nas	4387 K delati pri nas
želiš	4188 K raditi kod nas	4387 K delati pri nas
žiadni	4322 K akcionári
žiadny	4322 K majiteľ	4322 K oligarcha
žinote	3094 K daugiau	3109 K istoriją
žiūrėkite	3082 K taip pat	3108 K
žádní	601 K akcionáři
žádný	601 K majitel	601 K oligarcha
""", 'ư': """
ưu	5009 K đãi #% hôm nay
""", 'ș': """
știrea	3973 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1077 K κάποια πληροφορία	1077 K πληροφορίες	1077 K πληροφορία	1077 K φωτογραφία	1077 K φωτογραφίες	1077 K κάποια φωτογραφία	1077 K κάποιο θέμα	1077 K μια ιστορία
""", 'ή': """
ήταν	1036 K χρήσιμο	1036 K χρήσιμη
""", 'α': """
αγοράστε	1057 K το εισιτήριό σας	1057 K εισιτήρια
ακολουθήστε	12 K	1062 K τον	1062 K τα	1062 K
ακούστε	1 K	1015 K:	1128 K στο	1134 K το στο spotify	1134 K στο spotify
ακύρωση	1041 K απάντησης
αν	999 K έφτασες μέχρι εδώ	999 K έφτασες ως εδώ	999 K φτάσατε μέχρι εδώ	999 K φτάσατε ως εδώ	999 K έχετε φτάσει μέχρι εδώ	999 K διάβασες μέχρι εδώ	999 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1067 K λάθος	1067 K κάποιο λάθος
αναφορά	1067 K λάθους
αντιγράψτε	1053 K
αντιγραφή	1053 K
αξιολογήστε	1036 K
απαγορεύεται	1116 K η αναδημοσίευση	1116 K η αναπαραγωγή
απενεργοποιήστε	1102 K το adblock	1102 K τον ad
αποθηκεύστε	1053 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1035 K η περίληψη	1035 K η σύνοψη
αυτό	1046 K το βίντεο δεν είναι διαθέσιμο	1089 K το βίντεο δεν είναι	1090 K το περιεχόμενο προέρχεται
αυτόματη	1045 K μετάφραση από	1045 K μετάφραση του
αφήστε	1041 K μια απάντηση	1041 K ένα σχόλιο	1041 K το σχόλιό σας
""", 'β': """
βίντεο	1015 K:
βαθμολογήστε	1036 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1092 K να δείτε αυτό το περιεχόμενο	1092 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1041 K το σχόλιό σας	1041 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1086 K βοήθειας κεθεα
γραφτείτε	1078 K	1078 K για να
""", 'δ': """
δείτε	1015 K επίσης	1015 K:	1015 K το βίντεο	1015 K εδώ	1015 K επίσης:	1015 K ακόμα:	1015 K φωτογραφίες	1015 K ακόμη	1015 K ακόμη:	1033 K όλα τα άρθρα	1054 K όλες	1054 K όλα	1054 K τις	1114 K φωτογραφίες:	1114 K βίντεο:	1128 K στο	1128 K αυτή τη δημοσίευση στο
δειτε	1015 K επισης	1015 K ακομη	1015 K:
δεν	998 K έχουμε διαφημίσεις	998 K έχουμε χορηγούς	998 K ανήκουμε σε	1065 K έχετε χρόνο να διαβάσετε	1089 K είναι δυνατή η αναπαραγωγή
δηλώστε	1057 K συμμετοχή
δημοσιεύθηκε	1116 K αρχικά
δημοσιεύτηκε	1116 K αρχικά
διάβασε	1015 K επίσης	1015 K ακόμη
διάρκεια	1133 K βίντεο
διαβάζεται	1035 K από
διαβάστε	1015 K επίσης	1015 K επίσης:	1015 K ακόμη	1015 K ακόμη:	1015 K ακόμα	1015 K:	1015 K εδώ	1015 K περισσότερα	1015 K ακόμα:	1015 K εδώ περισσότερα	1015 K σχετικά	1015 K αναλυτικά	1033 K όλα τα άρθρα	1054 K όλες	1054 K όλα	1054 K τις
διαβαστε	1015 K επισης	1015 K ακομη	1015 K ακομα	1015 K:
διαθέσιμη	1050 K στο
διαθέσιμο	1050 K σε	1050 K στο	1134 K στο spotify
διαφήμιση	1133 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	998 K μη κερδοσκοπικός	998 K μια μη κερδοσκοπική	998 K ανεξάρτητο μέσο	998 K ένα ανεξάρτητο
εγγραφείτε	1078 K
εικόνα	1112 K # από #	1112 K # / #
εκτυπώστε	1053 K
ενεργοποιήστε	1050 K
ενσωματωμένο	1090 K περιεχόμενο από
εντοπίσαμε	1102 K ad	1102 K ότι χρησιμοποιείτε	1102 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1102 K ad
επιτρέπεται	68 K η αναδημοσίευση	1116 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1035 K περίληψη	1035 K σύνοψη	1035 K ανάγνωση	1035 K περίληψη αυτή	1041 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1041 K ηλ. διεύθυνσή σας δεν	1117 K μετάφραση	1117 K περίληψη	1125 K είδηση συνεχίζεται	1133 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1064 K να εργαστείς μαζί μας
θέλετε	1064 K να εργαστείτε μαζί μας	1064 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1111 K πήγε στραβά
κίνδυνος	1086 K εθισμού
κατέβασε	1050 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1050 K	1062 K την εφαρμογή	1076 K την εφαρμογή
κλείσε	1057 K θέση
κλείστε	1057 K θέση	1057 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1015 K:	1114 K:
""", 'λ': """
λήψη	1050 K από	1050 K στο
""", 'μ': """
μάθετε	1054 K όλες
με	1021 K πληροφορίες από απε	1021 K πληροφορίες απε	1060 K πληροφορίες από
μείνετε	1054 K ενημερωμένοι
μετάφραση	1035 K	1045 K με τεχνητή νοημοσύνη	1045 K μέσω τεχνητής
μεταφρασμένο	1045 K αυτόματα
μη	1098 K χάνετε καμία	1098 K χάσετε καμία	1098 K χάνεις καμία
μην	1098 K χάνετε καμία	1098 K χάσεις καμία
μοιράσου	1053 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1046 K browser σας δεν υποστηρίζει	1046 K περιηγητής σας δεν υποστηρίζει
οι	1033 K απόψεις	1033 K γνώμες
""", 'π': """
παίξε	1083 K τώρα:	1086 K υπεύθυνα
παίξτε	1083 K τώρα:	1086 K υπεύθυνα
παρακαλούμε	1102 K απενεργοποιήστε το	1102 K απενεργοποιήστε τον
παρακαλώ	1102 K απενεργοποιήστε
παρουσιάστηκε	1111 K σφάλμα
περίληψη	1035 K
περιεχόμενο	1090 K από
περισσότερα	1015 K:
πηγές	1060 K:
πηγή	1021 K: απε	1021 K απε	1021 K φωτογραφίας:	1021 K φωτογραφιών:	1021 K: reuters	1021 K: afp	1021 K: ap	1021 K: cnn	1021 K: bbc	1060 K:
πηγη	1021 K: απε	1021 K απε
προέκυψε	1111 K σφάλμα
προβολή	1128 K στο
προτείνετε	1053 K
προτιμάτε	1065 K να ακούτε	1065 K να ακούσετε
πρώτη	1116 K δημοσίευση:
πώς	1036 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1035 K
ρώτα	1035 K
ρώτησε	1035 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1036 K φάνηκε	1036 K βοήθησε	1036 K άρεσε
σελίδα	1112 K # από #	1112 K # / #
σου	69 K άρεσε
στείλτε	1053 K
στηρίξτε	81 K	1062 K	1062 K τον	1062 K τα	1062 K την
σύνοψη	1035 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1033 K κείμενα που
ταξινόμηση	1126 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1033 K άρθρο εκφράζει	1035 K άρθρο μεταφράστηκε	1035 K κείμενο μεταφράστηκε	1041 K email σας δεν δημοσιεύεται	1045 K κείμενο μεταφράστηκε αυτόματα	1045 K άρθρο μεταφράστηκε αυτόματα	1046 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1046 K πρόγραμμα περιήγησης δεν υποστηρίζει	1046 K βίντεο δεν είναι διαθέσιμο	1046 K βίντεο δεν είναι πλέον διαθέσιμο	1089 K βίντεο δεν είναι	1089 K περιεχόμενο δεν είναι	1090 K περιεχόμενο αυτό προέρχεται	1116 K άρθρο προστατεύεται	1116 K παρόν άρθρο προστατεύεται	1117 K κείμενο	1117 K άρθρο	1117 K παρόν άρθρο	1117 K κείμενο αυτό	1117 K άρθρο αυτό	1125 K άρθρο συνεχίζεται	1125 K κείμενο συνεχίζεται	1133 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1102 K ότι χρησιμοποιείτε
φωτο	1021 K: eurokinissi
φωτογραφία	1021 K: eurokinissi	1021 K: intime	1112 K # από #	1112 K # / #
φωτογραφίες	1021 K: eurokinissi
φωτορεπορτάζ	1114 K:
φωτό	1021 K: eurokinissi	1021 K: intime
""", 'χ': """
χαρίστε	1053 K
χαρακτήρες	1081 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1102 K ad
χρησιμοποιείτε	1102 K ad
""", 'ό': """
όλα	1033 K τα άρθρα
όλες	1054 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	285 K се за
автор	4049 K - обозреватель	4049 K - корреспондент	4049 K - колумнист	4049 K - редактор	4852 K - оглядач	4852 K - колумніст	4852 K - кореспондент
авторка	4852 K - оглядачка	4852 K - колумністка
авторката	265 K е
авторът	265 K е
акценти	267 K от
анкета	303 K на деня:
""", 'б': """
бачите	44 K помилку
без	317 K собственици	317 K акционери	4116 K владельцев	4116 K акционеров	4116 K цензуры и рекламы	4918 K власників	4918 K акціонерів	4918 K олігархів
беше	268 K ли полезна	268 K ли полезно	268 K ли полезен
благодарение	317 K на нашите читатели
благодаря	4116 K нашим читателям	4116 K вашим пожертвованиям
больше	4031 K новостей	4032 K по теме:	4072 K любите слушать	4072 K нравится слушать	4125 K о:
будь	31 K первым	4914 K ласка, вимкніть його	4914 K ласка, вимкніть блокувальник	4914 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4052 K ли материал	4052 K ли пересказ	4052 K ли этот пересказ	4052 K ли этот	4052 K ли текст
была	4052 K ли статья	4052 K ли эта	4052 K ли новость
більше	4833 K по темі:	4833 K за темою:	4833 K на тему:	4833 K про це:	4867 K новин	4867 K матеріалів	4927 K про:
""", 'в': """
в	4105 K этом месте находится встроенный контент	4105 K этом месте находится встроенный пост	4105 K этом месте находится встроенный публикация	4105 K этом месте размещён встроенный контент	4105 K этом месте размещён встроенный пост	4105 K этом месте размещён встроенный публикация	4105 K этом месте размещен встроенный контент	4105 K этом месте размещен встроенный пост	4105 K этом месте размещен встроенный публикация	4105 K этом месте показан встроенный контент	4105 K этом месте показан встроенный пост	4105 K этом месте показан встроенный публикация	4105 K этом месте встроенный контент	4105 K этом месте встроенный пост	4105 K этом месте встроенный публикация
вакансии	4055 K "	4055 K редакции
вакансії	4857 K "	4857 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4052 K понравилась	4052 K понравился	4052 K помогла	4855 K сподобалась	4855 K сподобалася	4855 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4005 K рассылка
ви	4914 K використовуєте блокувальник	4921 K прочитали вже # із #	4921 K прочитали вже # і #	4921 K прочитали # із #	4921 K прочитали # і #	4921 K прочитали вже # з #	4921 K прочитали # з #
видео	325 K: как	325 K: така	325 K: защо	325 K: какво	325 K: кой	325 K: къде	325 K: това	325 K: вижте	325 K: чуйте	325 K: всичко	325 K: нощта	325 K: хората	325 K: ето	4034 K по теме:	4124 K: как	4124 K: так	4124 K: почему	4124 K: что	4124 K: кто	4124 K: где	4124 K: это	4124 K: вот	4124 K: смотрите	4124 K: послушайте	4124 K: всё	4124 K: все	4124 K: ночь	4124 K: люди	4124 K: порт
видяхте	44 K грешка
вижте	253 K още	253 K също	253 K:	253 K повече във видеото	253 K галерията
викторина	4098 K:
вимкніть	4914 K його, щоб	4914 K блокувальник	4914 K adblock
винаги	308 K разрешавай съдържание от	308 K показвай съдържание от	308 K зареждай съдържание от	308 K разреши съдържание от
включете	275 K
вопрос	73 K по статье	4098 K дня:
вопросы	72 K?
впервые	4129 K опубликовано в	4129 K опубликовано на	4129 K опубликован в	4129 K опубликована в	4129 K напечатано в
вперше	4931 K опубліковано в	4931 K опубліковано у	4931 K опубліковано на	4931 K надруковано в
все	27 K комментарии	4031 K новости на тему	4031 K материалы	4031 K новости	4031 K статьи	4036 K статьи автора	4036 K материалы автора	4125 K о:	4125 K материалы по теме:	4125 K статьи по теме:	4125 K материалы о:	4125 K новости по теме:	4927 K про:
всегда	4021 K разрешать контент	4105 K разрешать контент	4105 K показывать контент	4105 K разрешить контент	4105 K загружать контент
всички	280 K новини	326 K статии по темата:
всичко	326 K за:	326 K по темата:
встановлюйте	4862 K
встановіть	13 K	4862 K	4888 K застосунок
встигніть	4893 K передплатити
всё	4125 K о:	4125 K по теме:
всі	4927 K матеріали за темою:	4927 K новини за темою:
въпрос	303 K на деня:
въпроси	72 K
вы	4112 K используете блокировщик	4119 K прочитали уже # из #	4119 K прочитали # из #
выключите	4112 K его, чтобы
відео	4926 K: як	4926 K: так	4926 K: чому	4926 K: що	4926 K: хто	4926 K: де	4926 K: це	4926 K: ось	4926 K: дивіться	4926 K: послухайте	4926 K: усе	4926 K: все	4926 K: ніч	4926 K: люди	4926 K: порт
вікторина	4900 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	4051 K от
гледайте	253 K видеото	253 K:
головна	97 K >	97 K '	97 K "
головне	4854 K від	4854 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4901 K:
""", 'д': """
детальніше	4833 K:	4833 K про це
джерела	4869 K:
джерело	4869 K:
дивіться	4833 K також	4833 K:	4833 K також:	4833 K відео:
до	4833 K теми:
добавьте	4112 K наш сайт в	4112 K сайт в
додайте	4914 K наш сайт до	4914 K сайт до
дозволити	4907 K завжди контент	4907 K завжди вміст	4907 K контент із	4907 K контент з	4907 K контент від	4907 K вміст із	4907 K вміст з	4907 K вміст від
дозволяти	4907 K завжди контент	4907 K завжди вміст	4907 K контент із	4907 K контент з	4907 K контент від	4907 K вміст із	4907 K вміст з	4907 K вміст від
докладніше	4833 K:	4833 K про це	4927 K про:
досие	325 K: как	325 K: така	325 K: защо	325 K: какво	325 K: кой	325 K: къде	325 K: това	325 K: вижте	325 K: чуйте	325 K: всичко	325 K: нощта	325 K: хората	325 K: ето
доступно	4060 K в	4060 K на	4060 K для	4862 K в	4862 K у	4862 K на	4862 K для
достъпно	275 K в	275 K на
досье	4124 K: как	4124 K: так	4124 K: почему	4124 K: что	4124 K: кто	4124 K: где	4124 K: это	4124 K: вот	4124 K: смотрите	4124 K: послушайте	4124 K: всё	4124 K: все	4124 K: ночь	4124 K: люди	4124 K: порт
досьє	4926 K: як	4926 K: так	4926 K: чому	4926 K: що	4926 K: хто	4926 K: де	4926 K: це	4926 K: ось	4926 K: дивіться	4926 K: послухайте	4926 K: усе	4926 K: все	4926 K: ніч	4926 K: люди	4926 K: порт
дотримуйтесь	28 K
другие	4036 K материалы автора
думка	4852 K автора	4852 K редакції	4852 K, висловлена
думки	4852 K авторів
""", 'е': """
ежедневная	4005 K рассылка
еженедельная	4005 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4036 K новость?
еще	4032 K по теме:	4034 K по теме:
ещё	4031 K больше	4032 K по теме:	4034 K по теме:
""", 'з': """
з	4904 K нашого магазину:
за	4821 K підтримки компанії	4821 K підтримки партнера	4821 K сприяння компанії	4833 K темою:
забелязахте	7 K
завантажити	4862 K в	4862 K з	4862 K у
завантажте	13 K	4862 K в	4862 K з	4888 K застосунок	4888 K додаток
завантажувати	4907 K завжди контент	4907 K завжди вміст	4907 K контент із	4907 K контент з	4907 K контент від	4907 K вміст із	4907 K вміст з	4907 K вміст від
завантажуйте	13 K	4862 K	4872 K застосунок
завдяки	4918 K нашим читачам	4918 K вашим внескам
завжди	4907 K дозволяти контент	4907 K дозволяти вміст	4907 K показувати контент	4907 K показувати вміст	4907 K дозволити контент	4907 K дозволити вміст	4907 K завантажувати контент	4907 K завантажувати вміст
загружать	4105 K всегда контент	4105 K контент из	4105 K контент с	4105 K контент от
загрузите	4060 K в	4060 K на
загрузить	4021 K контент	4021 K пост
задайте	4051 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	279 K
запитайте	4854 K
зареждай	308 K винаги съдържание от	308 K съдържание от
зберегти	4866 K
збережіть	4866 K
здесь	4105 K находится встроенный контент	4105 K находится встроенный пост	4105 K находится встроенный публикация	4105 K размещён встроенный контент	4105 K размещён встроенный пост	4105 K размещён встроенный публикация	4105 K размещен встроенный контент	4105 K размещен встроенный пост	4105 K размещен встроенный публикация	4105 K показан встроенный контент	4105 K показан встроенный пост	4105 K показан встроенный публикация	4105 K встроенный контент	4105 K встроенный пост	4105 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4904 K для передплатників:
зручніше	4875 K слухати
""", 'и': """
играть	4099 K:
идет	4093 K подписка
идёт	4093 K подписка
из	4102 K нашего магазина:
изпратете	279 K
изтеглете	13 K	275 K	285 K	300 K приложението
източник	282 K:
източници	282 K:
имате	72 K въпроси
инсталирайте	275 K
искате	287 K да работите при нас	287 K ли да работите при нас
искаш	287 K да работиш при нас
источник	4066 K:
источники	4066 K:
""", 'к': """
как	4052 K вам статья	4052 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	279 K
копирайте	279 K
короткий	4854 K виклад	4854 K переказ
коротко	4051 K от	4854 K від
краткий	26 K пересказ	4051 K пересказ
кратко	4051 K от
краткое	4051 K содержание	4096 K содержание
куиз	253 K:	303 K:
""", 'л': """
лише	4904 K для передплатників:
лучшее	4031 K за
любите	4875 K слухати
""", 'м': """
материал	46 K можно	4021 K содержит данные	4032 K по теме:	4034 K по теме:	4054 K опубликован в	4057 K можно	4096 K переведён	4096 K переведен	4129 K впервые опубликован	4129 K был впервые	4139 K подготовлен в партнёрстве с	4139 K подготовлен в партнерстве с	4139 K подготовлен при поддержке	4139 K создан при поддержке
материалът	337 K е създаден със съдействието на
материалы	4034 K по теме:
матеріал	46 K можна	4821 K підготовлено за підтримки	4821 K створено за підтримки	4821 K підготовлено у партнерстві	4821 K створено у партнерстві	4897 K перекладено	4931 K уперше опубліковано	4942 K підготовлено у партнерстві з	4942 K підготовлено за підтримки	4942 K створено за підтримки	4942 K створено у партнерстві з
маєте	72 K запитання
месяц	4063 K подписки за
ми	4914 K помітили, що ви
мнение	4049 K автора	4049 K редакции
мнението	265 K на автора
мнения	4049 K авторов
мненията	265 K на авторите
моля	28 K
мы	12 K в	12 K есть	3995 K работаем благодаря вам	3995 K работаем благодаря вашей	3995 K работаем благодаря вашим	3995 K существуем благодаря вам	3995 K существуем благодаря вашим	3995 K существуем на ваши	3995 K работаем на ваши	3995 K живём на ваши	3995 K живем на ваши	3995 K независимы благодаря	4013 K в	4112 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	325 K живо: как	325 K живо: така	325 K живо: защо	325 K живо: какво	325 K живо: кой	325 K живо: къде	325 K живо: това	325 K живо: вижте	325 K живо: чуйте	325 K живо: всичко	325 K живо: нощта	325 K живо: хората	325 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4866 K
надішліть	3 K	4866 K
накратко	267 K от
началась	4093 K подписка
начало	97 K >	97 K "
наша	4005 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4093 K забудьте подписаться	4893 K забудьте передплатити
немає	4875 K часу читати	4918 K власників
нет	32 K комментариев	4072 K времени читать	4116 K владельцев
новия	270 K брой
новият	270 K брой
новости	4031 K партнеров
новый	4054 K номер
нравится	82 K
няма	32 K коментари
нямаме	317 K собственик	317 K собственици	317 K акционери	317 K реклами
нямате	288 K време да четете
""", 'о': """
об	4032 K этом подробнее	4036 K авторе
обобщение	267 K
обсуждение	5 K
озвучено	4051 K	4854 K
онлайн	4124 K: как	4124 K: так	4124 K: почему	4124 K: что	4124 K: кто	4124 K: где	4124 K: это	4124 K: вот	4124 K: смотрите	4124 K: послушайте	4124 K: всё	4124 K: все	4124 K: ночь	4124 K: люди	4124 K: порт	4926 K: як	4926 K: так	4926 K: чому	4926 K: що	4926 K: хто	4926 K: де	4926 K: це	4926 K: ось	4926 K: дивіться	4926 K: послухайте	4926 K: усе	4926 K: все	4926 K: ніч	4926 K: люди	4926 K: порт
опитахте	59 K
опитування	4900 K дня:
опрос	4098 K дня:
оригинал	4129 K статьи опубликован
оригінал	4931 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4112 K его, чтобы	4112 K блокировщик	4112 K adblock
открихте	7 K
откройте	4060 K в
открыта	4093 K подписка
открыть	4013 K в
отпечатай	279 K
отпечатайте	279 K
отправить	3 K	4064 K
отправьте	3 K	4064 K
оформити	4893 K передплату
оформить	4093 K подписку
оценете	268 K
оцените	8 K	4052 K
оцініть	4855 K
още	253 K по темата	253 K новини:	280 K новини	326 K за:	326 K по темата:
""", 'п': """
партнер	4139 K материала	4942 K матеріалу	4942 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	337 K на статията	337 K на рубриката
партнёр	4139 K материала	4139 K рубрики
партнёрский	86 K материал:
первый	4063 K месяц за
перевод	4051 K выполнен	4051 K сделан	4096 K выполнен	4096 K сделан	4096 K осуществлён	4096 K подготовлен
передплата	4865 K за #	4865 K від #	4893 K на перше півріччя	4893 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4013 K в
переказ	4854 K
переклад	4854 K зроблено	4897 K виконано	4897 K зроблено	4897 K здійснено	4897 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4051 K
перший	4865 K місяць за
письма	4005 K "
питання	73 K до статті	4900 K дня:
по	89 K подписке	4032 K теме:
повече	253 K по темата:	280 K новини
повідомити	4877 K про помилку
повідомте	4877 K про помилку	4877 K нам про помилку
погляди	4852 K авторів
пограйте	4901 K:
подарете	279 K
подарите	4064 K
подарить	4064 K
подарувати	4866 K
подаруйте	4866 K
поддержать	4069 K
поддержи	81 K
поддержите	81 K	4069 K
поделитесь	3 K
поделиться	3 K
подкаст	325 K: как	325 K: така	325 K: защо	325 K: какво	325 K: кой	325 K: къде	325 K: това	325 K: вижте	325 K: чуйте	325 K: всичко	325 K: нощта	325 K: хората	325 K: ето	4124 K: как	4124 K: так	4124 K: почему	4124 K: что	4124 K: кто	4124 K: где	4124 K: это	4124 K: вот	4124 K: смотрите	4124 K: послушайте	4124 K: всё	4124 K: все	4124 K: ночь	4124 K: люди	4124 K: порт	4926 K: як	4926 K: так	4926 K: чому	4926 K: що	4926 K: хто	4926 K: де	4926 K: це	4926 K: ось	4926 K: дивіться	4926 K: послухайте	4926 K: усе	4926 K: все	4926 K: ніч	4926 K: люди	4926 K: порт
подкрепете	81 K	285 K
подкрепи	285 K
подобається	82 K
подписаться	4013 K в
подписка	4063 K за #	4063 K от #	4063 K за рубль	4093 K на первое полугодие	4093 K на второе полугодие
подписывайтесь	12 K	4069 K на
подпишись	12 K	4084 K на
подпишитесь	12 K	4013 K в	4069 K на	4084 K на нас
подробнее	4032 K:	4032 K в материале	4032 K - в	4032 K читайте в материале	4032 K об этом	4034 K по теме:	4034 K на тему:	4125 K о:
подробности	4032 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4112 K, отключите его	4112 K, отключите блокировщик
позиция	4049 K автора
позицията	265 K на автора
позиція	4852 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4021 K контент	4021 K публикацию	4021 K содержимое
показвай	308 K винаги съдържание от	308 K съдържание от
показувати	4907 K завжди контент	4907 K завжди вміст	4907 K контент із	4907 K контент з	4907 K контент від	4907 K вміст із	4907 K вміст з	4907 K вміст від
показывать	4105 K всегда контент	4105 K контент из	4105 K контент с	4105 K контент от
полезна	268 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	267 K
попитайте	267 K
попробовали	59 K
порадьте	4866 K
порекомендуйте	4064 K
последвайте	12 K	285 K
последние	4031 K новости о
послухати	1 K
послушать	1 K
поставте	4854 K запитання
похоже	4112 K, вы используете блокировщик	4112 K, у вас включён	4112 K, у вас включен
почитать	4032 K:
преведено	267 K с
преводът	267 K е
предложение	4102 K для читателей:	4102 K для подписчиков:
предпочитате	288 K да слушате
прежде	4085 K чем оставить комментарий	4085 K чем комментировать
препечатването	68 K е разрешено
препоръчай	279 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4036 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4893 K передплата
продолжается	4093 K подписка	4093 K подписная кампания
пройдите	4032 K тест
пройдіть	4833 K тест
пропозиція	4904 K для читачів:	4904 K для передплатників:
прочетено	267 K от
прочетете	253 K още	253 K също
прочетохте	320 K # от #	320 K вече # от #
публикация	4021 K содержит данные
підписка	4865 K за #	4865 K від #
підписуйся	12 K
підписуйтесь	12 K	4872 K на
підпишіться	12 K	4872 K на
підсумок	4854 K
підтримайте	81 K	4872 K
підтримати	4872 K
""", 'р': """
работа	4055 K в "
радимо	4833 K прочитати:
разрешавай	308 K винаги съдържание от	308 K съдържание от
разрешать	4105 K всегда контент	4105 K контент из	4105 K контент с	4105 K контент от
разрешете	275 K
разреши	308 K винаги съдържание от	308 K съдържание от
разрешить	4021 K контент	4021 K показ	4021 K содержимое	4105 K всегда контент	4105 K контент из	4105 K контент с	4105 K контент от
распечатайте	4064 K
распечатать	4064 K
расскажите	59 K в
рассылка	4005 K "	4005 K:
редакция	3995 K работает благодаря
резюме	267 K
резюмето	267 K
рекламно	86 K съдържание:
рекомендуем	4032 K:	4034 K видео:
рекомендуємо	4833 K:
робота	4857 K в "	4857 K у "
роздрукувати	4866 K
роздрукуйте	4866 K
розкажіть	59 K у
розпочалася	4893 K передплата
розпочато	4893 K передплату
""", 'с': """
саммари	4051 K
свалете	13 K	275 K	300 K приложението
свежий	4054 K номер
свързани	253 K:
связаться	4036 K с автором
сигнализирайте	290 K за грешка
скачайте	13 K	4060 K в	4060 K из	4069 K приложение	4089 K приложение
скачать	13 K	4060 K в	4060 K на
скидка	4102 K для подписчиков:
скопировать	4064 K
скопируйте	4064 K
скопіювати	4866 K
скопіюйте	4866 K
следвайте	12 K ни	285 K
следите	12 K за	4013 K в
слухайте	4833 K:	4833 K також:
слухати	1 K
слушайте	4032 K:	4032 K также:
слушать	1 K
см	4032 K. также:
смотрите	4032 K также	4032 K:	4032 K	4032 K также:	4032 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4074 K об ошибке	4074 K нам об ошибке
сообщить	4074 K об ошибке
сохраните	4064 K
сохранить	4064 K
спитайте	4854 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4139 K материала	4139 K рубрики	4942 K матеріалу	4942 K рубрики
спонсорирано	337 K от
спробували	59 K
спросите	4051 K
спросить	4051 K
спільно	4821 K з компанією
станьте	31 K первым	31 K першим	4069 K подписчиком	4069 K соучастником	4872 K частиною спільноти	4872 K співучасником
статията	46 K може	267 K е преведена	267 K е прочетена	329 K е публикувана	337 K е създадена със съдействието на
статтю	46 K можна	4854 K перекладено	4897 K перекладено	4931 K вперше опубліковано	4931 K було вперше
стаття	4931 K вперше опублікована	4932 K
статью	46 K можно	4057 K можно
статья	4051 K переведена	4051 K озвучена	4052 K была	4054 K опубликована в	4096 K переведена	4129 K впервые опубликована	4129 K была впервые	4129 K первоначально	4130 K
стежте	12 K за
стислий	4854 K виклад	4854 K переказ	4897 K виклад
схоже	4914 K, ви використовуєте	4914 K, у вас увімкнено
съобщете	290 K за грешка
съобщи	290 K за грешка
сыграйте	4099 K:
""", 'т': """
тази	329 K статия е публикувана
також	4833 K читайте:
тб	4926 K: як	4926 K: так	4926 K: чому	4926 K: що	4926 K: хто	4926 K: де	4926 K: це	4926 K: ось	4926 K: дивіться	4926 K: послухайте	4926 K: усе	4926 K: все	4926 K: ніч	4926 K: люди	4926 K: порт
текст	46 K можно	46 K можна	4051 K переведён	4051 K переведен	4051 K озвучен	4096 K переведён	4096 K переведен	4129 K впервые опубликован	4129 K был впервые	4129 K вышел в	4854 K перекладено	4854 K озвучено	4897 K перекладено	4931 K уперше опубліковано	4931 K вперше опубліковано	4931 K було вперше	4931 K вийшов у
текстът	46 K може	265 K отразява	267 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4098 K дня:	4900 K дня:
това	52 K разследване	267 K резюме	267 K обобщение
този	329 K текст е публикуван
только	4102 K для подписчиков:
точка	4049 K зрения автора	4852 K зору автора	4852 K зору редакції
триває	4893 K передплата
тук	308 K има вградено съдържание от	308 K има съдържание от	308 K се намира вградено съдържание от	308 K се намира съдържание от	308 K вградено съдържание от	308 K съдържание от
тут	4105 K находится встроенный контент	4105 K находится встроенный пост	4105 K находится встроенный публикация	4105 K размещён встроенный контент	4105 K размещён встроенный пост	4105 K размещён встроенный публикация	4105 K размещен встроенный контент	4105 K размещен встроенный пост	4105 K размещен встроенный публикация	4105 K показан встроенный контент	4105 K показан встроенный пост	4105 K показан встроенный публикация	4105 K встроенный контент	4105 K встроенный пост	4105 K встроенный публикация	4907 K є вбудований контент	4907 K є вбудований допис	4907 K є вбудований публікація	4907 K є вбудований вміст	4907 K розміщено вбудований контент	4907 K розміщено вбудований допис	4907 K розміщено вбудований публікація	4907 K розміщено вбудований вміст	4907 K показано вбудований контент	4907 K показано вбудований допис	4907 K показано вбудований публікація	4907 K показано вбудований вміст	4907 K вбудований контент	4907 K вбудований допис	4907 K вбудований публікація	4907 K вбудований вміст
""", 'у': """
у	4112 K вас включён блокировщик	4112 K вас включен блокировщик	4116 K нас нет владельца	4116 K нас нет владельцев	4116 K нас нет акционеров	4116 K нас нет инвесторов	4116 K нас нет хозяев	4821 K партнерстві з компанією	4907 K цьому місці є вбудований контент	4907 K цьому місці є вбудований допис	4907 K цьому місці є вбудований публікація	4907 K цьому місці є вбудований вміст	4907 K цьому місці розміщено вбудований контент	4907 K цьому місці розміщено вбудований допис	4907 K цьому місці розміщено вбудований публікація	4907 K цьому місці розміщено вбудований вміст	4907 K цьому місці показано вбудований контент	4907 K цьому місці показано вбудований допис	4907 K цьому місці показано вбудований публікація	4907 K цьому місці показано вбудований вміст	4907 K цьому місці вбудований контент	4907 K цьому місці вбудований допис	4907 K цьому місці вбудований публікація	4907 K цьому місці вбудований вміст	4914 K вас увімкнено блокувальник	4918 K нас немає власника	4918 K нас немає власників	4918 K нас немає акціонерів	4918 K нас немає інвесторів	4918 K нас немає олігарха
увидели	7 K ошибку
удобнее	4072 K слушать
уперше	4931 K опубліковано в	4931 K опубліковано у	4931 K опубліковано на	4931 K надруковано в
усе	4927 K про:	4927 K за темою:
успейте	4093 K подписаться
установите	13 K	4089 K приложение
усі	27 K коментарі	4927 K матеріали за темою:	4927 K статті за темою:
утренняя	4005 K рассылка
""", 'ф': """
фотогалерея	4032 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	268 K ли
харесахте	268 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4071 K работать у нас	4071 K у нас работать	4071 K работать в нашей
хочете	4874 K працювати в нас	4874 K в нас працювати	4874 K працювати у нас
хочеш	4874 K працювати в нас
хочешь	4071 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4854 K переказ	4854 K короткий виклад	4854 K короткий переказ	4854 K стислий виклад	4897 K текст	4897 K матеріал	4932 K текст	4932 K матеріал
цю	4897 K статтю
ця	76 K тема закрита	4932 K стаття
""", 'ч': """
четете	253 K още
чети	253 K още
чи	4855 K була стаття	4855 K був матеріал	4855 K був переказ	4855 K був цей переказ	4855 K була ця	4855 K був цей	4855 K сподобалась	4855 K сподобалася	4855 K сподобався
читай	4084 K нас
читайте	12 K нас	13 K	4013 K в	4013 K нас в	4032 K также	4032 K также:	4032 K:	4032 K подробнее	4032 K еще	4032 K по теме:	4032 K подробнее:	4032 K материал	4032 K в материале	4034 K по теме:	4060 K нас без	4060 K без	4069 K	4069 K нас в	4833 K також	4833 K також:	4833 K:	4833 K ще	4833 K також на тему:	4833 K по темі:	4833 K також на тему	4872 K
читать	4013 K в	4032 K также	4032 K по теме:
что	33 K вы думаете	4032 K ещё почитать:
чуйте	1 K	253 K:
""", 'щ': """
ще	32 K немає коментарів	4833 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4096 K статья	4130 K статья
это	26 K резюме	52 K расследование	4051 K краткое содержание
этот	26 K пересказ	4021 K материал содержит	4051 K пересказ	4051 K краткий пересказ	4057 K материал можно	4057 K текст можно	4096 K текст	4096 K материал	4130 K текст	4130 K материал
эту	4057 K статью можно
""", 'я': """
як	4855 K вам стаття	4855 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2199 K את
אולי	2216 K פספסתם:
אזהרה	2233 K: צריכה מופרזת של אלכוהול	2233 K - צריכה מופרזת
אין	2187 K לשלוח תגובות	2187 K לפרסם תגובות	2260 K להעתיק	2260 K לעשות שימוש
אירעה	2256 K שגיאה
אל	2207 K תפספסו: הפעילו
אנא	2165 K הזינו כתובת
אני	2157 K רוצה לתמוך	2157 K רוצה להצטרף	2157 K רוצה לתרום
ארעה	2256 K שגיאה
""", 'ב': """
בואו	2200 K לעבוד איתנו
בחנו	2204 K את עצמכם
בשיתוף	2219 K המועצה	2219 K משרד	2219 K חברת	2219 K קרן	2219 K בנק	2219 K עיריית
""", 'ד': """
דווחו	2199 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2178 K:	2201 K לפודקאסט	2201 K לפרק
האם	8 K אהבתם	2199 K הכתבה	2199 K הסיכום	2199 K המידע
הדוא	2186 K"ל האדום
הדפדפן	2236 K שלך אינו	2236 K שלך לא
ההרשמה	2165 K בוצעה בהצלחה
הווידאו	2236 K אינו
הורידו	13 K	2170 K את האפליקציה	2206 K
הטור	2193 K המלא של
הטקסט	2197 K תורגם	2261 K נוצר
היו	31 K הראשונים
הירשמו	2200 K לוובינר	2200 K לכנס
הכותב	2189 K הוא
הכותבים	2189 K הם
הכותבת	2189 K היא
הכנתם	59 K
הכתבה	2197 K תורגמה	2197 K נכתבה	2199 K עניינה	2217 K ממשיכה	2260 K מוגנת	2261 K נכתבה	2261 K תורגמה	2269 K ממשיכה
המחבר	2189 K הוא
המחברת	2189 K היא
המייל	41 K האדום
המשך	2217 K הכתבה	2269 K הכתבה
הסיכום	2197 K נכתב	2197 K נוצר	2261 K נוצר
הסרטון	2236 K אינו	2236 K לא
הפסקת	2169 K מעקב אחרי
הפעילו	2207 K התראות	2207 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2201 K המלא זמין
הצביעו	2204 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2157 K לאלפי התומכים	2157 K לתומכים	2157 K לאלפי	2160 K למנוי	2170 K לערוץ הטלגרם	2170 K לקבוצת הוואטסאפ	2170 K לקבוצת הווטסאפ	2183 K אלינו	2183 K לערוץ	2183 K לקבוצה	2183 K לקבוצת	2183 K לקבוצות	2183 K עכשיו	2183 K גם	2184 K	2200 K לצוות שלנו
הצטרפי	2157 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2201 K לפודקאסט
השתתפו	2204 K בסקר
התגובות	5 K
התוכן	2236 K אינו	2260 K מוגן
התחקיר	52 K הזה
התמונה	2197 K נוצרה
התקציר	2197 K נכתב	2197 K הופק	2197 K נוצר
התרגום	2261 K נעשה
""", 'ח': """
חודש	2212 K ראשון ב
""", 'י': """
יש	72 K שאלות	2165 K להזין כתובת מייל	2186 K לכם מידע	2186 K לכם סיפור	2186 K לך מידע	2186 K לך סיפור
""", 'כ': """
כבר	2160 K מנויים	2160 K מנוי
כדי	2212 K לקרוא את	2240 K לצפות בתוכן	2240 K להציג את התוכן
כל	2183 K החדשות
כתבות	2193 K נוספות מאת	2193 K נוספות של	2216 K נוספות:
כתובת	2165 K המייל אינה	2165 K המייל לא תקינה	2165 K האימייל אינה	2165 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2160 K מנויים
להאזנה	2201 K לכתבה	2201 K לפודקאסט
להורדת	2206 K
להמשך	2212 K קריאה
לכל	2189 K הכתבות של	2193 K הכתבות של	2193 K כתבות	2193 K המאמרים של	2216 K הכתבות:
לכתבה	2178 K המלאה
לכתבות	2216 K נוספות:
לעדכונים	2183 K נוספים	2183 K
לעקוב	2169 K אחרי הכותב
לערוץ	2170 K הטלגרם
לפניות	2186 K לכתב	2186 K לכתבת
לפרק	2201 K המלא
לצפייה	2201 K בסרטון	2201 K בווידאו	2201 K במשדר	2240 K בתוכן
לקבוצת	2170 K הווטסאפ	2183 K הוואטסאפ	2183 K הווטסאפ
לקבלת	2183 K עדכונים
לקריאה	2178 K נוספת	2178 K נוספת:	2212 K מלאה
לקריאת	2212 K הכתבה המלאה
לרכישת	2160 K מנוי	2160 K מינוי	2200 K כרטיסים לכנס	2200 K כרטיסים לחצו	2200 K כרטיסים לאירוע
לתמיכה	2157 K חודשית
""", 'מ': """
מאמרים	2193 K נוספים מאת
מה	33 K דעתכם	2204 K דעתכם? הצביעו
מוגש	2219 K בשיתוף
מיון	2187 K תגובות
מייל	2186 K אדום
מיין	2187 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2160 K קיים
מנויים	2160 K? התחברו	2160 K?
מעקב	2169 K אחרי הכותב	2169 K אחר הכותב	2169 K אחרי כתב
מצאתם	7 K טעות
משהו	2256 K השתבש
""", 'נ': """
נא	2165 K להזין כתובת
נוצר	2197 K בסיוע	2197 K באמצעות
נותרו	2228 K # תווים
ניסיתם	59 K
נכתב	2197 K בסיוע
נפלה	44 K טעות
נרשמת	2165 K בהצלחה
נתקלתם	2186 K במשהו	2186 K בטעות
""", 'ס': """
סדר	2187 K תגובות
סינון	2187 K תגובות
ספרו	59 K לי
סרטון	2236 K זה אינו
""", 'ע': """
עדיין	2160 K לא מנויים
עוד	2178 K בנושא:	2193 K מאת	2193 K כתבות של	2216 K במדור:	2216 K כתבות:
עמוד	2257 K # מתוך #
ענו	2204 K על הסקר	2204 K על הסקר:	2204 K על החידון
עקבו	12 K	2169 K אחרי הכותב	2183 K אחרינו	2184 K אחרי
""", 'פ': """
פורסם	2224 K לראשונה ב	2260 K לראשונה	2260 K במקור
פרסומת	2217 K
""", 'צ': """
צילום	2224 K: רויטרס	2224 K: אי	2224 K: ap	2224 K: afp	2224 K: shutterstock	2224 K: שאטרסטוק	2224 K: getty	2224 K: פלאש	2224 K: דובר	2224 K: באדיבות	2224 K: לע"מ
צילומים	2224 K: באדיבות
צפו	2178 K:	2178 K גם	2201 K בסרטון	2201 K בתיעוד	2201 K בווידאו	2201 K בכתבה
צריכה	2233 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2169 K התראות על כתבות	2207 K התראות	2207 K עדכונים על	2207 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2178 K גם	2178 K גם:
קראו	2178 K גם	2178 K גם:	2178 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצה	2157 K לתמוך
רוצים	2183 K להיות	2183 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2230 K עכשיו:
שחקו	2230 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2187 K שיכללו
תודה	2165 K שנרשמתם
תווים	2228 K נותרו	2228 K שנותרו
תוכן	2219 K שיווקי בשיתוף	2237 K מוטמע	2237 K זה מגיע	2237 K חיצוני	2237 K זה מוצג	2261 K זה נוצר
תורגם	2197 K באופן אוטומטי
תמונה	2257 K # מתוך #	2257 K # / #
תמונות	2224 K: באדיבות
תמכו	81 K	2157 K בנו	2157 K בעיתונות	2210 K	2211 K בעיתונות	2211 K בנו	2211 K בעבודתנו
תקציר	2197 K שנכתב
תרמו	2157 K לנו
""", 'ا': """
ابرز	150 K النقاط بالذكاء
اترك	142 K تعليقا
اجعل	135 K
احجز	152 K تذكرتك	152 K مكانك	152 K مقعدك
احجزوا	152 K تذاكركم
احصل	163 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	157 K معلوماتك	157 K نفسك
ادامه	1767 K اين مطلب	1767 K مطلب مخصوص	1767 K اين خبر	1823 K مطلب	1823 K خبر
ادعم	81 K	101 K الصحافة المستقلة	166 K
ادعمنا	101 K ولو
ادعموا	81 K	101 K الصحافة المستقلة	166 K
اذا	180 K كانت لديك معلومات	180 K كان لديك معلومات	180 K كانت لديكم معلومات	180 K كان لديكم معلومات
ارسل	140 K لنا
ارسلوا	140 K لنا	140 K الينا
از	1716 K روزنامهنگاري مستقل حمايت	1716 K ما حمايت كنيد	1770 K دست ندهيد:
اسال	150 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1814 K از مطالب
استمرارنا	101 K مرهون بدعمكم	101 K مرهون	101 K بدعمكم
استمع	1 K الي	1 K	155 K الي
استمعوا	155 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1767 K يكماهه	1767 K ماهانه	1767 K سالانه	1767 K يكساله	1767 K سهماهه
اشترك	137 K في	138 K في قناة	168 K
اشتركوا	135 K في	168 K
اضف	135 K	142 K تعليقا	142 K تعليقك
اطلاعات	1756 K خود را بسنجيد
اعادة	68 K النشر مسموحة	177 K النشر
اعجبك	69 K	82 K
اعد	150 K هذا الملخص
اعلان	173 K
افزودن	1774 K به سبد
اقرا	129 K ايضا	129 K ايضا:	129 K المزيد:	129 K:	129 K المزيد	172 K كذلك:	172 K ايضا-
اكنون	1784 K بازي كنيد:
الاحرف	183 K المتبقية
الانتقال	131 K الي المحتوي
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	97 K >	97 K '	97 K "
الصفحة	213 K # من #
العب	185 K الان:
العودة	131 K الي الاعلي
الفيديو	190 K غير
المتصفح	190 K لا	190 K لا يدعم
المزيد	129 K:
المصدر	147 K:	147 K :
الملخص	150 K من اعداد
امتحان	59 K كرديد
ان	180 K كانت لديك معلومات
انتشار	1814 K مطالب
انتقل	131 K الي المحتوي
انشئ	179 K حسابا	179 K حسابك
انضم	56 K الي #	101 K الي برنامج العضوية	137 K الي	138 K الي قناة
انضموا	56 K الي #	101 K الي برنامج العضوية	136 K الي
اهم	150 K النقاط بالذكاء
ايا	1750 K اين	1750 K خطايي
ايميل	1720 K معتبر وارد	1720 K وارد شده معتبر	1720 K خود را وارد كنيد
اين	52 K گزارش	1750 K	1752 K متن با هوش مصنوعي ترجمه	1752 K مطلب با هوش مصنوعي ترجمه	1752 K متن به صورت خودكار	1767 K مطلب مخصوص	1767 K مطلب ويژه	1767 K محتوا ويژه	1767 K محتوا مخصوص	1770 K مطلب را هم بخوانيد:	1789 K ويدئو در	1789 K ويديو در	1789 K محتوا در	1790 K محتوا از	1814 K مقاله تحت	1815 K متن	1815 K مقاله	1815 K خلاصه	1815 K ترجمه	1815 K خبر
اينجا	1770 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	143 K وكاتب
بازنشر	68 K با ذكر	1814 K
بازگشت	1733 K به بالا
بالصور	215 K..
بالفيديو	215 K..
ببينيد	1732 K:
بخوانيد	1732 K:
بدعمكم	101 K نستمر
بدون	1716 K كمك خوانندگان	1716 K حمايت شما	1716 K كمك شما
براي	1767 K خواندن متن كامل	1767 K خواندن ادامه	1767 K مطالعه متن كامل	1767 K ادامه خواندن	1767 K دسترسي به متن كامل	1793 K ديدن اين محتوا	1793 K مشاهده اين محتوا	1793 K نمايش اين محتوا
بشنويد	1 K
بصوت	153 K اصطناعي	153 K الذكاء الاصطناعي
به	12 K كانال	1750 K اين
بيشتر	1732 K بخوانيد	1732 K بخوانيد:	1732 K ببينيد	1734 K بخوانيد:	1770 K بدانيد:
""", 'ت': """
تابع	129 K ايضا:	137 K	143 K الكاتب علي	173 K القراءة
تابعنا	12 K	136 K
تابعوا	136 K	143 K الكاتب علي
تابعونا	12 K	135 K
تبرع	101 K ولو	166 K ل
تجاوز	131 K الي المحتوي
تخطي	131 K الي المحتوي	131 K الاكثر قراءة	131 K قصص مقترحة	131 K يستحق الانتباه	131 K البودكاست	171 K
ترجم	150 K هذا	154 K اليا	154 K بواسطة الذكاء
ترجمة	154 K الية
ترجمت	154 K هذه المقالة اليا
ترجمه	1752 K ماشيني	1752 K با هوش مصنوعي
تستمر	173 K القصة
تسوق	152 K الان	152 K من متجر
تصوير	1811 K # از #
تعداد	1782 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	150 K اعداد هذا	150 K انشاء هذا	150 K تلخيص هذا	153 K انشاء الملخص	218 K انشاء	218 K اعداد	218 K تلخيص	218 K توليد
تماس	1745 K با نويسنده
تمت	150 K ترجمة هذا	150 K الترجمة	154 K الترجمة اليا	154 K ترجمة هذا المقال اليا	154 K ترجمة هذا النص	218 K كتابة	218 K ترجمة
""", 'ث': """
ثبت	1720 K نام شما با موفقيت	1774 K نام در كارگاه	1774 K نام در دوره
ثبتنام	1774 K در كارگاه	1774 K در دوره
""", 'ج': """
جدول	1742 K امروز را	1742 K را حل كنيد
جرب	168 K
جربوا	168 K
""", 'ح': """
حامي	1716 K ما شويد	1716 K ما باشيد
حدث	212 K خطا
حقوق	177 K النشر	177 K الطبع
حمل	13 K	112 K التطبيق من	112 K التطبيق الان	163 K تطبيق	163 K تطبيقنا	163 K الان
حملوا	13 K	163 K
""", 'خ': """
خانه	97 K >	97 K '	97 K "
خبرنگار	1745 K:
خريد	1774 K كتاب از	1774 K بليت	1774 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1810 K رخ داد
خلاصات	150 K مولدة
خلاصة	150 K بالذكاء
خلاصه	1752 K با هوش مصنوعي
خلاصهسازي	1752 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1756 K خود را
در	1732 K اين باره بخوانيد	1742 K نظرسنجي شركت كنيد	1756 K اين نظرسنجي	1756 K نظرسنجي ما	1756 K نظرسنجي	1770 K همين زمينه:	1770 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	135 K قناتنا
رد	1733 K شدن از پربينندهترينها	1733 K شدن از پربيننده ترين ها	1733 K شدن از مطالب
ردشدن	1733 K از پربينندهترينها	1733 K از مطالب
رفتن	1733 K به محتوا	1733 K به محتواي اصلي
""", 'س': """
ساعدنا	157 K علي تحسين
ساعدونا	157 K علي تحسين
ساند	166 K
ساهم	101 K ولو	101 K في استمرار
ساهموا	101 K ولو	101 K في استمرار
سجل	152 K الان في	152 K الان لحضور	179 K مجانا
سجلوا	152 K الان في	179 K مجانا
سوالي	72 K داريد
سودوكو	1742 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	158 K في الاستبيان
شاركنا	140 K قصتك	157 K رايك
شاركوا	3 K
شاركونا	140 K قصصكم	157 K رايكم
شاهد	129 K ايضا	129 K:	129 K ايضا:	155 K الفيديو اعلاه	172 K ايضا-	215 K بالصور
شاهدوا	155 K
شما	1756 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	143 K متخصص في	143 K وكاتب
صحفي	143 K متخصص في	143 K وكاتب
صفحة	213 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1811 K # از #
صوت	157 K الان:
صوتوا	157 K الان
صورة	213 K # من #	213 K # / #
""", 'ط': """
طالع	172 K ايضا:
""", 'ع': """
عدد	183 K الاحرف المتبقية
عذرا	212 K، حدث خطا
عضويت	1720 K شما در خبرنامه
عكاس	1745 K:
عكس	1811 K # از #
""", 'ف': """
في	172 K السياق ذاته:	172 K السياق نفسه:	172 K هذا السياق:
فيلم	1734 K:	1734 K |
""", 'ق': """
قبلا	1767 K مشترك شدهايد	1767 K مشترك شده ايد	1767 K عضو شدهايد	1767 K ثبت نام كردهايد
قد	129 K يهمك:	172 K يهمك ايضا:
قراءة	153 K الية
قم	163 K بتحميل	163 K بتنزيل
""", 'ك': """
كاتب	143 K وصحفي	143 K وصحافي	143 K وباحث	143 K ومحلل	143 K واكاديمي	143 K صحفي
كاتبة	143 K وصحفية	143 K وصحافية	143 K وباحثة	143 K صحفية
كاراكترهاي	1782 K باقيمانده
كد	1745 K خبر:	1745 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	101 K عضوا في	101 K داعما	142 K اول من يعلق
كپيبرداري	1814 K
""", 'ل': """
لا	142 K توجد تعليقات	142 K يوجد تعليقات	142 K تعليقات بعد	177 K يسمح باعادة
لتصلك	137 K
لديك	105 K اشتراك	105 K حساب	105 K حساب بالفعل	179 K حساب
لديكم	72 K اسئلة
لطفا	1720 K ايميل معتبر	1720 K يك ايميل معتبر	1720 K ايميل خود را	1793 K جاوااسكريپت
لعرض	194 K هذا المحتوي
لقراءة	171 K المزيد
للابلاغ	159 K عن خطا	159 K عن اي خطا
للاستماع	155 K الي
للاشتراك	135 K في
للانضمام	135 K الي
للتواصل	143 K مع الكاتب	143 K مع الكاتبة
للمزيد	129 K:	171 K من الاخبار	171 K من التفاصيل
لمتابعة	137 K
لمزيد	171 K من الاخبار
لمشاهدة	155 K الفيديو	155 K التقرير	194 K هذا المحتوي	194 K الفيديو	194 K هذا الفيديو
لن	142 K يتم نشر عنوان بريدك
ليصلك	137 K
""", 'م': """
ما	12 K را	33 K رايك	1716 K مستقل هستيم	1716 K مستقليم	1716 K را به يك قهوه	1716 K را به قهوه
متاح	112 K علي app store	112 K علي google play	112 K علي متجر
مترجم	1745 K:
متصفحك	190 K لا	190 K لا يدعم
متوفر	112 K علي app store	112 K علي google play	112 K علي اب ستور	112 K علي متجر	112 K الان علي app store	112 K الان علي google play
محتواي	1790 K جاسازيشده از	1790 K خارجي از
محتوي	191 K مضمن من	191 K خارجي من	191 K من
مرتبط	1734 K:
مرورگر	1789 K شما
مشترك	105 K بالفعل	105 K بالفعل؟	1767 K هستيد
مشكلي	1810 K پيش امد
مصيتم	7 K
مطالب	1732 K مرتبط:
معماي	1742 K امروز را
ملخص	150 K بالذكاء	150 K المقال بالذكاء	153 K من انشاء الذكاء	153 K بالذكاء الاصطناعي	153 K اعده الذكاء
منبع	1745 K:	1745 K :
مواضيع	129 K ذات صلة:	172 K متعلقة:
""", 'ن': """
نبذة	143 K عن الكاتب
نزل	13 K	163 K تطبيق	163 K تطبيقنا
نزلوا	163 K
نستمر	101 K بدعمكم
نشر	217 K اولا في	217 K هذا المقال
نظر	1750 K شما درباره
نظرات	5 K
نظرسنجي	1756 K:
نقل	68 K مطالب با ذكر	1814 K مطالب
نهاية	131 K الاكثر قراءة
نويسنده	1716 K را به يك قهوه	1745 K:	1745 K :
نويسههاي	1782 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	150 K الملخص	150 K النص	153 K الصوت تم انشاؤه	154 K النص مترجم اليا	190 K الفيديو غير	190 K المحتوي غير	191 K المحتوي مقدم	191 K المحتوي من	217 K المقال محمي	217 K المحتوي محمي	218 K النص	218 K المقال	218 K الملخص
هذه	150 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	105 K انت مشترك	105 K لديك حساب	105 K لديك اشتراك	140 K لديك معلومات	140 K لديكم معلومات	140 K لديك قصة	140 K لديكم قصة	151 K كان هذا	151 K كانت هذه	151 K وجدت هذا	151 K اعجبك هذا	151 K اعجبتك هذه	159 K وجدت خطا	159 K لاحظت خطا	159 K وجدتم خطا
همچنين	1732 K بخوانيد	1732 K بخوانيد:	1770 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	173 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	152 K شاغرة في
ويدئو	1734 K:
ويديو	1734 K:	1734 K |
""", 'ي': """
يتبع	226 K المقال
يجوز	68 K اعادة النشر
يحظر	177 K نقل	177 K نسخ
يستمر	173 K المقال	173 K الخبر	226 K المقال	226 K الخبر
يسمح	68 K باعادة النشر
يمكنك	137 K متابعة	171 K قراءة المزيد
يمكنكم	137 K متابعة
يمنع	177 K نقل	177 K نسخ	217 K الاقتباس
""", 'پ': """
پادكست	1734 K:
پايان	1733 K پربينندهترينها
پرش	1733 K به محتوا
""", 'گ': """
گزارش	1734 K تصويري:	1745 K:	1750 K خطا
""", 'अ': """
अगली	2303 K स्लाइड	2303 K तस्वीर	2303 K फोटो
अपना	2330 K ईमेल पता दर्ज
अभी	2346 K खेलें:
""", 'आ': """
आज	2313 K का क्विज	2313 K का सुडोकू
आप	12 K हमें
आपका	2351 K ब्राउजर
आपको	2323 K यह	2323 K ये
आपने	59 K बनाया
आर्थिक	2287 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2352 K पोस्ट
इनपुट	2315 K-	2315 K:	2315 K -	2315 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2302 K भी पढें	2302 K भी पढें:	2337 K भी पढें-	2337 K भी देखें:
""", 'ई': """
ईमेल	2330 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2303 K जाएं
""", 'ए': """
एक	2368 K त्रुटि हुई
एजेंसी	2315 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2302 K पढें:	2337 K भी पढें:
""", 'क': """
कंटेंट	2303 K पर जाएं
कुछ	2368 K गलत हो गया
कृपया	2330 K मान्य ईमेल	2330 K सही ईमेल
केवल	2333 K # रुपये में
कोई	44 K गलती	72 K सवाल	2368 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2323 K यह	2323 K आपको
क्विज	2313 K खेलें
""", 'ख': """
खबर	2323 K में कोई	2379 K विज्ञापन के
""", 'छ': """
छोडकर	2303 K सबसे अधिक पढी	2303 K ये भी पढें	2303 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2352 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2315 K:
""", 'त': """
तस्वीर	2369 K #/#
""", 'द': """
देखें	2302 K:	2302 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2330 K के लिए धन्यवाद
""", 'प': """
पढिए	2337 K:
पढें	2302 K:	2337 K-
पसंद	69 K आया
पिछली	2303 K स्लाइड
पेज	2369 K #/#	2369 K # / #
पोल	2313 K में हिस्सा
""", 'फ': """
फेसबुक	2352 K पोस्ट
फोटो	2369 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2315 (K
""", 'म': """
मात्र	2333 K # रुपये में
मुख्य	2303 K सामग्री पर जाएं
""", 'य': """
यह	2302 K भी पढें	2302 K भी पढें:	2302 K भी देखें:	2315 (K लेखक के	2323 K खबर आपको	2337 K भी पढें-	2337 K भी पढें -	2351 K वीडियो आपके	2351 K सामग्री आपके	2352 K सामग्री	2354 K सामग्री देखने के लिए	2354 K वीडियो देखने के लिए	2372 K लेख कॉपीराइट	2372 K सामग्री कॉपीराइट	2373 K लेख	2373 K खबर	2373 K अनुवाद	2373 K सारांश	2373 K तस्वीर	2373 K सामग्री
यूट्यूब	2352 K वीडियो
ये	2302 K भी पढें	2302 K भी पढें:	2315 (K लेखक के	2337 K भी पढें-	2337 K भी देखें:
""", 'ल': """
लेख	2379 K विज्ञापन के
लेखक	2315 K के बारे में	2315 (K	2315 K वरिष्ठ पत्रकार हैं	2315 K स्वतंत्र पत्रकार हैं
लेखिका	2315 K के बारे में	2315 (K	2315 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2379 K के बाद
वीडियो	2354 K देखने के लिए
वोट	2313 K करें
""", 'श': """
शेष	2344 K अक्षर
""", 'स': """
संबंधित	2302 K:	2337 K खबर:	2337 K खबरें:
सदस्यता	2330 K लेने के लिए धन्यवाद
सबसे	2303 K अधिक पढी गईं समाप्त
सब्सक्राइब	2330 K करने के लिए धन्यवाद	2330 K करने के लिए शुक्रिया
सर्वाधिकार	2372 K सुरक्षित
सर्वे	2313 K में हिस्सा
सामग्री	2303 K पर जाएं	2303 K को स्किप करें
सिर्फ	2333 K # रुपये में
स्वतंत्र	2287 K पत्रकारिता को	2287 K पत्रकारिता का
""", 'ह': """
हम	2287 K किसी कॉरपोरेट	2287 K किसी कॉर्पोरेट	2287 K कॉरपोरेट या सरकार	2287 K न किसी कॉरपोरेट	2287 K किसी सरकार या
हमारा	13 K
हमारी	2287 K पत्रकारिता का समर्थन	2287 K पत्रकारिता को सहयोग	2287 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2287 K किसी कॉरपोरेट	2287 K सहयोग करें
होम	97 K >	97 K '	97 K "
""", 'অ': """
অনুমতি	398 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	346 K পডুন:	346 K পডুন	346 K দেখুন:	371 K পডুনঃ	371 K পডুন-	371 K পডুন :
আরো	346 K পডুন	371 K পডুন:	371 K পডুনঃ
""", 'এ': """
এই	382 K কনটেন্ট	399 K লেখাটি	399 K খবরটি
""", 'ক': """
কিছু	394 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	351 K:
""", 'ত': """
ত্রুটি	394 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	346 K:
""", 'ব': """
বিজ্ঞাপনের	372 K পর	372 K নিচে
""", 'ম': """
মতামত	351 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	351 K:
লেখকঃ	351 K
লেখকের	351 K আরও
লেখাটি	399 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	398 K সংরক্ষিত
সূত্র	351 K:
সূত্রঃ	351 K
স্পনসরড	373 K
স্পন্সরড	373 K
""", 'ก': """
กด	12 Kติดตาม	4599 Kติดตาม	4599 Kไลก์
""", 'ข': """
ขอ	4602 Kบคุณภาพจาก	4602 Kบคุณข้อมูลจาก
ข่	4595 Kาวที่เกี่ยวข้อง:	4602 Kาวโดย	4608 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4608 Kิป:
คุ	4605 Kณรู้สึกอย่างไรกับ	4605 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4608 Kคลิป:	4608 Kคลิป :
""", 'ซ': """
ซื	4606 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4595 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4599 Kดตามช่อง	4599 Kดตามเรา	4599 Kดตามข่าว	4617 Kดตามอ่านข่าวอื่นๆ	4617 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4604 Kม ai
""", 'ท': """
ทด	4606 Kสอบความรู้ของคุณ
ทำ	4606 Kแบบสำรวจสั้น
ที	4602 K่มา:	4602 K่มา :
""", 'บ': """
บท	4604 Kความนี้ใช้ ai	4604 Kสรุปนี้	4604 Kความนี้แปล	4604 Kความนี้เรียบเรียง	4605 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4604 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4602 K้เขียน:	4602 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4605 Kข้อผิดพลาดในบทความ
พื	4618 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4606 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4602 Kพ:	4642 Kพที่ # จาก #	4642 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4606 Kวมโหวต:	4606 Kวมโหวต :	4606 Kวมทำแบบสำรวจ	4606 Kวมสนุก	4613 Kวมสนับสนุน
ร้	4621 Kองทุกข์	4621 Kองเรียน
""", 'ล': """
ลง	4606 Kทะเบียนเข้าร่วมสัมมนา	4606 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4613 Kับสนุน
สร	4604 Kุปโดย	4604 Kุปข่าวด้วย	4604 Kุปนี้	4604 Kุปข่าวโดย	4605 Kุปนี้มีประโยชน์
สา	4621 Kยด่วนข่าว	4621 Kยด่วนทีมข่าว
ส่	4621 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4642 K้า # จาก #
""", 'อ': """
อ่	4595 Kานเพิ่มเติม:	4595 Kานต่อ:	4595 Kานข่าวต้นฉบับ:	4595 Kานเพิ่มเติม	4595 Kานประกอบ:	4608 Kานข่าวเพิ่มเติม:	4608 Kานข่าวเพิ่มเติม	4608 Kานข่าวที่เกี่ยวข้อง:	4608 Kานข่าว:	4608 Kานเรื่องอื่น:	4617 Kานข่าวอื่นๆ	4617 Kานข่าวต้นฉบับได้ที่	4617 Kานบทความอื่นๆ	4617 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4602 Kางอิง:
""", 'เ': """
เก	4602 Kี่ยวกับผู้เขียน
เข	4599 K้าร่วมช่อง
เน	4604 Kื้อหานี้สร้าง	4618 Kื้อหาสปอนเซอร์	4618 Kื้อหาโฆษณา	4618 Kื้อหาสนับสนุนโดย
เพ	4599 Kิ่มเพื่อน
เร	4602 Kื่อง:	4602 Kื่อง :	4602 Kื่องและภาพ
""", 'แ': """
แจ	4605 K้งแก้ไขข่าว	4621 K้งเบาะแส	4621 K้งข่าว
แช	3 Kร์
แป	4604 Kลโดย
แอ	4599 Kดไลน์
""", 'โ': """
โฆ	4618 Kษณา -
""", 'ใ': """
ให	4605 K้คะแนนบทความ
""", 'ไ': """
ไม	4599 K่พลาดทุกข่าวสาร	4599 K่พลาดข่าว
""", 'ả': """
ảnh	4982 K:	5040 K #/#	5040 K # / #
""", 'ủ': """
ủng	4982 K hộ tác giả	5003 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2849 Kせて読みたい	2849 【Kせて読みたい】	2849 Kせて読みたい:
""", 'こ': """
こち	2849 Kらもおすすめ	2849 Kらもおすすめ:	2885 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2859 K記事を書いた人	2859 K記事の筆者	2864 K要約はai	2864 K要約は、ai	2864 K要約は役に立ち	2864 ※K要約	2864 K記事の翻訳	2864 K記事の要約	2864 K記事はai	2864 K翻訳	2864 K見出しはai	2866 K動画はお住まいの地域	2866 K動画は、お住まいの地域	2866 K動画は現在ご利用	2866 K動画はご覧いただけません	2866 K動画は再生できません	2866 K動画は公開を終了	2876 K記事は	2876 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2841 K見・ご感想
ご登	2822 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2849 Kと見る:	2885 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2918 Kーが発生しました
""", 'オ': """
オリ	2885 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2866 Kーヤーを読み込	2890 【Kゼント】	2890 Kゼント応募
""", 'ペ': """
ペー	2919 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", 'メ': """
メー	2822 Kルアドレスの形式が	2822 Kルアドレスが正しくありません
""", '一': """
一覧	2885 【K】
""", '下': """
下載	13 K	5083 Kapp	5083 K應用程式
下载	13 K	5083 Kapp	5083 K应用
""", '以': """
以上	5126 K内容由ai
以下	5194 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5119 K:	5119 (K	5119 K係	5119 K为	5119 K為
""", '你': """
你做	59 K了吗
你可	5101 K能會喜歡:	5151 K能想看:
你有	5112 K线索
你覺	5128 K得這篇
你觉	5128 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5119 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5126 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5090 K微信公众号	5090 K官方微信
""", '内': """
内容	5126 K由ai
""", '再': """
再生	2867 K時間	2870 K速度
""", '写': """
写真	2849 【K】	2849 K:	2851 K特集:	2885 【Kを見る】	2885 【Kギャラリー】	2919 K #/#	2919 K#/#	2919 K # / #
""", '出': """
出典	2859 K:
出现	5190 K问题
出錯	5190 K了
出错	5190 K了
""", '分': """
分享	3 K
""", '前': """
前回	2885 【K】	2885 Kの記事:
""", '剩': """
剩余	5161 K字数
剩餘	5161 K字數
""", '加': """
加入	12 K	5110 K	5146 K
""", '動': """
動画	2849 【K】	2851 K:	2851 【K】	2866 Kプレーヤーを読み込	2866 Kプレイヤーを読み込	2867 Kの長さ	2885 【Kを見る】
""", '升': """
升級	5146 K
升级	5146 K
""", '原': """
原文	5150 K刊于	5150 K刊於
""", '参': """
参与	5130 K我们的
参考	69 Kになった	2849 K:
""", '參': """
參與	5130 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5129 K错误
发生	5190 K错误
""", '取': """
取材	2859 K・文	2859 K・執筆
""", '另': """
另请	5101 K参阅
""", '可': """
可以	5111 K在x上
可自	68 K由转载
""", '合': """
合わ	2849 Kせて読みたい:
合成	2866 K音声で読み上げ	2866 K音声による読み上げ
""", '同': """
同场	5101 K加映:
同場	5101 K加映:
""", '問': """
問問	5126 K我們的ai
問題	2918 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5069 K作者	5069 K这篇文章
喜歡	69 K這篇	5069 K作者	5069 K這篇文章
""", '喝': """
喝酒	5153 K不開車
""", '图': """
图片	5194 K由ai
""", '圖': """
圖片	5194 K由ai
""", '執': """
執筆	2859 K:	2859 K/
""", '報': """
報名	5134 K參加
""", '填': """
填写	5130 K问卷
填寫	5130 K問卷
""", '如': """
如发	5129 K现
如有	5112 K线索	5112 K線索	5121 K新聞線索
如果	5112 K您有相关线索	5112 K你掌握	5112 K您掌握	5118 K您有
如發	5129 K現
""", '官': """
官方	5090 K微信:	5090 K微信公众号:
""", '審': """
審校	5119 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5101 K閱讀	5101 K阅读	5101 K閱讀:	5101 【K閱讀】	5104 【K閱讀】	5104 【K阅读】	5151 K阅读:
""", '开': """
开启	5083 K通知	5083 K推送通知
""", '引': """
引用	2859 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5104 K/	5151 K:
影音	5104 K/	5104 【K】	5151 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5151 K看更多:
""", '微': """
微信	5083 K扫	5090 K公众号:
""", '您': """
您对	5128 K这篇文章
您對	5128 K這篇文章
您有	5112 K线索
您的	27 K评论
您覺	5128 K得這篇
您觉	5128 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5080 K您的訂閱
感谢	5080 K您的订阅
""", '手': """
手机	5083 K客户端
""", '打': """
打开	13 K	5083 K微信
打賞	5069 K作者
打赏	5069 K作者
""", '扩': """
扩展	5101 K阅读:
""", '扫': """
扫一	5083 K扫
扫描	5083 K二维码关注	5110 K
扫码	5110 K
""", '投': """
投票	5130 K:
投稿	27 Kは
投資	5153 K一定有風險
投资	5153 K有风险
""", '报': """
报名	5134 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5110 K追蹤
""", '掃': """
掃一	5083 K掃
""", '採': """
採訪	5119 K撰文:
""", '推': """
推荐	5101 K阅读	5101 K阅读:	5104 K阅读:
推薦	5101 K閱讀:	5104 K閱讀:
""", '提': """
提供	2859 K:
""", '摘': """
摘要	5126 K由	5194 K由ai
""", '撰': """
撰文	5119 K:
撰稿	5119 K:
""", '支': """
支持	5144 K
""", '收': """
收听	1 K	5139 K我们的播客	5139 K我们的节目
收聽	1 K	5139 K我們的播客	5139 K我們的節目
""", '文': """
文/	2859 K
文:	2859 K
文・	2859 K
文字	2870 Kサイズ	2870 Kの大きさ
文章	44 K有误	5119 K来源:	5129 K有误	5129 K有誤
""", '新': """
新聞	41 K爆料	5112 K線索
新闻	41 K热线	41 K报料	41 K爆料	5112 K线索热线	5112 K线索
""", '早': """
早鳥	5153 K優惠	5153 K票
早鸟	5153 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5101 K:	5101 K新聞:	5101 K內容:	5101 【K新聞】	5101 K相關	5101 K阅读:	5101 K報導:	5101 K报道:	5104 【K新聞】	5104 【K新闻】	5150 K精彩内容	5150 K精彩內容	5150 K资讯	5150 K資訊	5150 K内容请	5150 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2822 Kなメールアドレスを
有問	72 K題
有料	5112 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5153 K年請勿飲酒
未滿	5153 K十八歲禁止飲酒
未经	5193 K授权不得转载	5193 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5126 K容由ai
本报	41 K热线
本摘	5126 K要
本文	5119 (K作者	5119 K作者	5126 K摘要	5126 K由ai	5126 K由人工智能翻译	5126 K由人工智能生成	5126 K由人工智慧	5131 K由ai朗读	5150 K章來自	5150 K转载自	5150 K轉載自	5150 K来自	5150 K來自	5153 K含有聯盟行銷	5153 K包含聯盟行銷	5193 K受版权保护	5193 K受著作權保護	5193 K原载于	5193 K首发于	5193 K原刊於	5193 K轉載自	5193 K转载自	5194 K由ai	5194 K由人工智能	5194 K由 ai	5194 K由人工智慧	5194 K使用ai	5194 K经ai
本翻	5194 K译由
本音	5131 K频由	5131 K訊由
""", '来': """
来发	31 K表第一
来源	5119 K:
""", '校': """
校对	5119 K:
""", '構': """
構成	2859 K・文
""", '次': """
次に	2849 K読む:
次の	2885 Kページ:	2885 【K記事】
次ペ	2885 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5110 K加入	5111 K在	5111 K关注	5112 K提供线索	5112 K投稿	5121 K提供照片	5121 K提供新闻线索	5121 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5110 K加入	5111 K在	5112 K提供線索	5112 K投稿	5121 K提供照片	5121 K提供新聞線索	5121 K爆料
""", '正': """
正し	2822 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5126 K要	5194 K要由ai
此语	5131 K音由
""", '测': """
测一	5130 K测:
""", '測': """
測一	5130 K測:
""", '点': """
点击	5101 K查看	5101 K阅读:	5139 K观看视频	5139 K收听
点我	5110 K加入
""", '熱': """
熱門	5151 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5112 K请	5112 K請
""", '版': """
版权	5193 K声明	5193 K所有
版權	5193 K聲明
""", '特': """
特集	2851 K:	2851 【K】
""", '用': """
用微	5083 K信扫
""", '由': """
由語	5131 K音合成
由语	5131 K音合成
""", '画': """
画像	2849 【K】	2885 【Kを見る】	2919 K#/#	2919 K #/#	2919 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5129 K錯誤
發生	5190 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5101 K阅读	5101 K新闻	5101 K报道:	5101 K阅读:	5104 【K报道】	5104 K报道:	5151 K新闻:	5151 K文章:
相關	5101 K新聞	5101 K報導	5101 【K新聞】	5101 K閱讀:	5104 【K報導】	5104 K報導:	5151 K新聞:	5151 K文章:	5151 K報導:
""", '看': """
看更	5101 K多:	5104 【K多】
""", '確': """
確認	2822 Kメールを送信しました	5080 K信已寄
""", '禁': """
禁止	5153 K酒駕
""", '立': """
立即	5110 K加入	5130 K报名	5130 K報名
""", '筆': """
筆者	2859 Kプロフィール
""", '編': """
編輯	5119 K:
編集	41 K部への情報提供
""", '线': """
线索	5112 K征集
""", '编': """
编辑	5119 K:	5119 (K:
""", '聽': """
聽我	5139 K們的podcast
""", '自': """
自動	2866 K音声で読み上げ
""", '著': """
著者	2859 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5139 K上方影片
""", '观': """
观看	5139 K上方视频
""", '视': """
视频	5151 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5080 K成功	5146 K	5157 K本報	5157 K我們	5157 K本刊
""", '記': """
記事	7 Kの誤り	2841 Kの間違いを見つけ	2841 Kの誤りを見つけ	2841 Kに関するお問い合わせ	2841 Kへのご意見	2876 Kの誤り	2876 Kに誤り
記者	2859 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2849 Kくはこちら
""", '語': """
語音	5131 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2841 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2890 【Kプレゼント】	2890 Kプレゼント
""", '請': """
請作	5069 K者喝
請我	5069 K喝杯咖啡	5069 K們喝杯咖啡
請支	5144 K持
請至	5080 K信箱
請輸	5080 K入有效的	5080 K入正確的電子
""", '讚': """
讚賞	5069 K作者	5069 K支持
""", '订': """
订阅	5080 K成功	5146 K	5157 K本报	5157 K我们	5157 K本刊	5157 K本公众号	5157 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5131 K由ai
""", '请': """
请作	5069 K者喝
请到	5080 K邮箱
请我	5069 K喝杯咖啡	5069 K们喝杯咖啡
请支	5144 K持
请输	5080 K入有效的	5080 K入正确的邮箱
""", '責': """
責編	5119 K:
""", '資': """
資料	5119 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5144 K
""", '责': """
责任	5119 K编辑:	5119 (K编辑
责编	5119 K:
""", '赞': """
赞助	5144 K
赞赏	5069 K作者	5069 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5161 K输入
""", '这': """
这个	5127 K摘要
这段	5127 K摘要
这篇	8 K文章	52 K调查	52 K报道	5127 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5127 K摘要
這篇	5127 K文章
""", '連': """
連載	2851 K:
""", '還': """
還可	5161 K輸入
""", '采': """
采写	5119 K:
""", '長': """
長按	5110 K
""", '长': """
长按	5110 K
""", '開': """
開啟	5083 K通知	5083 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2849 K記事	2849 K記事:	2849 【K記事】	2849 K:	2849 【K】	2851 K動画:	2851 K特集:	2885 【K写真】
""", '閱': """
閱讀	5101 K更多
""", '问': """
问问	5126 K我们的ai
""", '阅': """
阅读	5101 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2867 Kの長さ
""", '飲': """
飲酒	5153 K過量
""", '首': """
首发	5193 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	5130 K報名
""", '马': """
马上	5130 K报名
""", '點': """
點我	5110 K加入
點擊	5101 K查看	5101 K閱讀:	5139 K觀看影片
""", '같': """
같이	2972 K 보기:
""", '개': """
개인정보	2988 K 처리방침
개인정보처리방침	2988 K
""", '관': """
관련	2972 K 기사:	3010 K 기사 :	3010 [K 기사]	3010 K 기사-
관련기사	2972 K	2972 K:	2972 [K]	3010 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3038 K 차단을 해제
광고차단을	3038 K 해제
""", '괜': """
괜찮아요	2962 K, 웹으로	2962 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	2995 K
기사	1 K 듣기	41 K 제보	2993 K #줄 요약	3000 K 주소가 복사
기사에	73 K 대해 궁금	3003 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	2982 K 퀴즈 풀
""", '다': """
다음	3010 K 기사:
""", '당': """
당신의	3002 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2972 K 읽기:
더보기	2972 [K]	2972 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3002 K 설문에	3002 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3000 K 복사되었습니다	3000 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3010 [K 본 기사]
""", '모': """
모바일	2962 K 웹으로 볼게요	2962 K 웹으로 계속
모바일웹으로	2962 K 볼게요
""", '문': """
문제가	3050 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2993 K 요약은
본문	3000 K url 복사
""", '사': """
사진	3051 K #/#	3051 K # / #
사진출처	3016 K:
""", '생': """
생성형	2993 K ai가 요약
""", '선': """
선택	3048 (K) 개인정보	3048 [K] 개인정보	3048 (K) 광고성	3048 [K] 광고성
""", '설': """
설문	2982 K 참여하기
설문에	3002 K 참여하세요
설문조사	2982 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3038 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3002 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2972 [K]
""", '오': """
오늘의	2982 K 퀴즈 풀	2982 K 퀴즈
오류가	3050 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3038 K 이용을 위해	3038 K 서비스 이용을 위해
""", '웹': """
웹으로	2962 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2993 K 요약은 ai	2993 K 요약이 도움	2993 K 기사는 인공지능	2993 K 기사는 ai	2993 K 번역	2995 K 음성은 ai	3003 K 기사가 도움이	3003 K 기사를 어떻게	3003 K 뉴스에 대한 의견	3003 K 기사에 대한 의견
이메일	2988 K 무단수집거부
이메일무단수집거부	2988 K
이미지	3051 K #/#	3051 K # / #
이슈	3010 [K]
이어	2972 K 읽기:
이용약관	2988 K
""", '인': """
인공지능	2995 K 음성으로	2995 K(ai) 음성
인기기사	3010 [K]
""", '일': """
일시적인	3050 K 오류가
""", '자': """
자료출처	3016 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	2988 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3000 K 복사되었습니다
""", '지': """
지금	3023 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	2988 K 보호정책
청소년보호정책	2988 K
청소년보호책임자	2988 K
""", '추': """
추천	2972 K 기사:
추천기사	3010 [K]
""", '출': """
출처	3016 K:	3016 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	2982 K 풀고 포인트	2982 K 풀고
""", '투': """
투표	2982 K 참여하기
투표하러	2982 K 가기
""", '페': """
페이지	3051 K #/#
""", '필': """
필수	3048 (K) 개인정보	3048 [K] 개인정보	3048 (K) 이용약관	3048 [K] 이용약관
""", '함': """
함께	2972 K 볼 만한 기사:	2972 K 보면 좋은 기사:	3010 [K 읽기]
""", '핫': """
핫클릭	3010 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2972 [K]
""", '후': """
후원	3044 K 계좌
후원계좌	3044 K
"""}

CONTAINS = {',': """
,说:	5218 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3987 K-vă	3991 K
abonații	50 K pot	3988 K noștri
abonează	80 K-te	3873 K-te pentru	3880 K-te pe youtube	3987 K-te
abonné	50 en tant qu'K	1974 pas encore K	1977 déjà K	1979 en tant qu'K
abonnés	1974 réservé à nos K	1977 réservé aux K	2151 nos K	2154 K
abonējiet	80 K	3210 K
actualisé	98 cet article a été K
actualité	1988 l'essentiel de l'K	2002 suivez l'K	2002 suivez toute l'K	2002 retrouvez toute l'K	2034 couvre l'K
actualizată	98 știrea a fost K
acționari	3955 fără K
adatkezelési	2405 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1643 K
adomány	2516 K
adományoddal	2512 K
adományok	2516 K
adományozz	2512 K
adományozzon	2434 K itt
advirtió	1643 K
adó	2389 K #%
adód	2514 K #
adója	2434 K #
adăugat	3990 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4513 K	4545 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2153 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1643 K
afișată	60 email nu va fi K
agregó	1643 K
aicināja	3213 K
aizsargātas	3152 visas tiesības K
aiškino	3146 K
ai가	3055 K 작성	3055 K 생성	3055 K 요약	3055 K 번역
ai로	3055 K 작성	3055 K 생성
ai를	3055 K 활용해
ajouté	2153 a K
ajută	3987 K-ne
ajánld	2512 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2398 töltsd le az K
alkalmazásban	2432 az K
alkalmazást	2432 K
alkalmazásunk	2513 K
alkalmazásunkat	2398 töltse le K
alkalmazásunkban	84 K
alăturat	3897 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2060 aidez-nous à K
analytička	525 je K
anhören	2 artikel K	2 text K	2 beitrag K	873 jetzt K:
anketě	545 naší K	545 v K
ankietę	35 naszą K	3606 naszą K	3606 krótką K
ankstesnėje	98 K versijoje
anmäl	4585 K dig till vårt	4585 K dig till våra
anmäla	4461 genom att K dig	4508 genom att K dig
annoncé	2153 a K
annoncør	712 betalt af en K	712 betalt af K
annonslänkar	37 K	74 K	4513 K	4545 K
annonsör	4524 betalt av en K	4524 betald av en K
annonsør	3483 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1643 K
anunțat	3990 a K
använder	4476 vi K cookies	4477 K kakor
anúncio	3777 após o K	3777 depois do K
anúncios	70 sem K	3864 sem K
apelował	3693 K
apelowała	3693 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1484 descarga la K	1484 descarga nuestra K
aplicația	84 în K noastră	3881 descarcă K	3987 descarcă K noastră	3987 descarcă gratuit K	3987 descarcă K și	3988 K noastră
aplikacją	84 z naszą K
aplikację	3560 pobierz naszą K	3561 pobierz K	3561 ściągnij K	3629 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4278 našej K
aplikáciu	4278 mobilnú K	4278 K
aportació	484 la teva K
aportación	1529 tu K	1562 haz tu K
apoyá	1640 K
applikációnk	2432 K
applikációnkat	2432 K
applikációnkban	84 K
apsolīja	3213 K
apóyanos	1529 K	1640 K
apóyenos	1529 K	1640 K
apúntate	1456 K a	1477 K a nuestra	1477 K gratis	1640 K gratis
apărat	3990 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4721 bir K paylaş
artykuł	15 darmowy K	20 cały K	3548 podoba ci się ten K	3607 nasz K do końca	3627 ostatni darmowy K	3691 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1457 te ha gustado este K	1467 regala este K	1467 regalar este K	1473 último K gratis	1473 te queda # K	1565 y lee este K	1639 K	1641 este K
artículos	15 K gratis	1473 K gratis este mes	1473 te quedan # K	1473 límite de K	1639 K
aseguró	1643 K
associés	2011 cookies K à ce contenu
assuré	2153 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	926 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3873 K-te pentru
autorização	3756 sem K prévia e expressa
autorką	3598 kontakt z K
autorská	527 K práva
avertizează	3990 K
avísanos	1640 K
ayúdanos	1529 K	1640 K a
açikladi	4801 K
açin	4721 K
añadió	1643 K
año	1642 al K
""", 'b': """
bağirdi	4801 K
bağirdilar	4801 K
bağiriyor	4801 diye K
bağiriyordu	4801 K
bağiş	4798 K yap	4802 K
bağişiniz	4798 K
bağlantilari	74 satiş ortakliği K	4714 satiş ortakliği K
başlayan	4720 tl'den K
başvurun	4721 K
behält	29 K sich vor	29 K sich das recht
behöver	4450 vi K ditt stöd	4585 vi K din hjälp
beiträge	58 neue K per mail	990 K
beiträgen	990 K
bekapcsolása	2398 értesítések K
beløb	774 fast K
beløp	3543 gi et K	3545 fast K
bemängeln	994 K
bemängelt	994 K
berätta	67 K för oss	67 K din
berättade	4588 K
berättar	4588 K
bestätigen	799 K sie ihre
bestätigungslink	917 K
bestätigungsmail	799 K	917 K
betalvägg	4589 K
bezpečí	98 linka K
bezplatný	565 poslední K článek	4272 náš K webinár	4295 posledný K článok
bezplatných	4281 K článkov
bezpłatne	3612 K konto
bezpłatny	3603 nasz K webinar	3627 ostatni K artykuł
bezpłatnych	3612 limit K
beágyazott	2474 egy K tartalom látható	2474 egy K tartalom található
beállításai	2473 cookie-K miatt
beállítások	2473 cookie-K miatt	2473 cookie K miatt	2473 süti K miatt
beğendiyseniz	4799 bu haberi K	4799 bu yaziyi K
biết	5065 cho K
blokovač	597 K reklam
blokování	516 K reklam	597 K reklam
blokującego	3660 programu K reklamy
blokującej	3660 wtyczki K reklamy
blokujący	3660 program K reklamy
blokującą	3660 wtyczkę K reklamy
blokátor	597 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1477 recibe el K	1477 nuestro K	1482 K diario	1640 recibe el K	1641 nuestro K	1644 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1984 dans votre K mail	1984 dans votre K e-mail
brezplačen	4393 zadnji K članek
brezplačne	4380 K članke
brezplačni	4373 naš K webinar	4393 zadnji K članek
brezplačnih	4380 K člankov
bronił	3693 K się
brzmiał	3693 K
brzmiała	3693 K
brzmiało	3693 K
butlletí	413 subscriu-te al K	413 el nostre K	485 el nostre K	488 K
buzdított	2515 K
buzdította	2515 K
buzón	79 en tu K	1480 en tu K
bájate	1640 K la app
báo	4983 là nhà K
bölümünde	85 yorum K
bönföll	4588 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4588 K
bønfaldt	775 K
bønn	3400 vi har en K til deg
bønnfalt	3546 K
bústia	435 a la teva K
bülten	4710 e-K	4802 K
bültene	4662 K abone	4662 K kayit	4662 K kaydol
bülteni	4710 haber K
bültenimiz	78 K	4799 K
bültenimize	78 K	78 e-K	4662 K	4798 K	4799 K
bültenine	4710 K
błagał	3693 K
błagała	3693 K
bạn	49 gửi cho K bè	4957 hộp thư của K	5002 sự ủng hộ của K	5062 mời K	5062 cần sự ủng hộ của K	5062 nhờ sự ủng hộ của K
bằng	5012 K văn bản của báo
""", 'c': """
caffè	2695 un K
café	54 me paga um K	1530 un K	1562 un K al mes	2037 un K
caractères	2060 limitées à # K
catedrática	1526 es K
catedrático	1526 es K
celého	496 pro čtení K
cercetătoare	3897 este K
cercetător	3897 este K
changés	98 prénoms ont été K
chaîne	2151 notre K
chefredaktör	4498 är politisk K	4498 är K
chefredaktør	689 er K
chuyện	4981 bạn có câu K
chép	4976 cấm sao K	5012 mọi sao K
chính	98 đính K	4966 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4957 bản tin của K tôi	4960 theo dõi K tôi	4981 cho K tôi qua	4981 liên hệ với K tôi	5062 ủng hộ K tôi	5062 K tôi cần sự giúp đỡ	5062 giúp K tôi	5062 theo dõi K tôi	5062 hãy gửi cho K tôi	5062 hãy liên hệ với K tôi	5062 hãy báo cho K tôi	5063 K tôi trên	5063 của K tôi	5063 cho K tôi
chọn	5062 hãy bình K
cikkből	2511 K #
cikkéből	2511 K #
cikkünk	2513 minden K
cikkünkhöz	2513 minden K
collecté	1987 est K par
collectée	1987 est K par
collectées	1987 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3739 nos K
comentó	1643 K
comisión	1551 recibir una K
comissió	430 rebre una K
comissão	3776 receber K	3776 receber uma K
commerciële	3311 K partner
communauté	2045 K whatsapp	2045 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2724 parte della nostra K
condamné	2153 a K
condiții	3884 termeni și K
confidentialité	2014 politique de K
confidențialitate	3884 politica de K
conférences	2034 est maître de K
connecté	2016 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3706 acesse todo o K	3766 ao exibir este K	3766 ao ver este K
contribuição	3758 com a sua K	3863 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1643 K
conversación	1504 participar en la K
conținut	9 acest K	3873 K doar pentru abonați
conținutului	3893 preluarea K
cookieinställningar	4474 K	4500 K
corespondentă	3897 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3987 K un cont pentru a citi
csatornájára	2422 viber-K
csatornánk	2513 K
csatornánkhoz	2422 telegram-K	2422 whatsapp-K
csatornánkra	2422 youtube-K	2512 iratkozz fel K	2512 iratkozzon fel K
csábított	2515 K
cuéntanos	38 K	67 K	1504 K en	1640 K
cuéntenos	38 K	67 K
czytać	3554 aby K dalej	3554 żeby K dalej	3690 chcesz K dalej
czytelników	36 naszych K	3607 opiniami K	3618 z wpłat K	3618 dzięki wsparciu K	3635 K	3691 naszych K	3691 z wpłat K
câmpurile	60 K cu steluță
cântau	3990 K
címével	2457 e-mail-K
cùng	51 hãy tham gia K họ
của	4986 là cây bút K	5063 độc giả K
""", 'd': """
danişmanliği	4715 yatirim K kapsaminda değildir	4715 yatirim K hizmeti
daní	4286 # % z K	4286 #% z K
darbą	3144 mūsų K
darowiznę	3552 przekaż K	3690 przekaż nam K	3690 przekaż K na
datenschutzerklärung	823 unserer K	992 unserer K	992 unsere K
datenübertragung	863 der K zu
dați	62 K-mi tag
debatindlæg	690 send dit K	690 skrive et K
debatredaktør	689 er K
debattredaktør	3456 er K
debattør	689 er K
declaró	1643 K
decía	1643 K
demandé	2153 a K
denmişti	4801 K
denunció	1643 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1484 K la	1484 K nuestra
destekçimiz	4721 K olun	4798 K olun
desteğiniz	4798 K
desteğinizle	4799 K
desteğiyle	18 okurlarin K	4697 yapay zeka K	4712 K ayakta	4726 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4277 K môžu
disponível	3717 K no google play
doação	3702 faça uma K	3758 sua K	3863 sua K	3863 faça uma K	3867 K
doações	3867 K
dodał	3693 K
dodała	3693 K
dodává	631 K
događaj	4173 naš K
domagał	3693 K się
donació	484 fes una K	488 K
donación	1462 haz una K	1462 tu K	1529 tu K	1529 una K	1640 tu K	1640 haz una K	1644 K
donația	3987 K ta
donație	3987 fă o K	3991 K
donații	3991 K
donează	90 K cât poți	3987 K acum
doplněn	98 článek byl K
doporučil	631 K
doporučila	631 K
doporučovala	631 K
dopuštenja	4184 bez K
doradzał	3693 K
dorzuć	3690 K się
dostawać	3628 chcesz K
dostávajte	4301 K
dostávat	566 chcete K	594 chcete K zprávy
dostávať	4296 chcete K
dostávejte	572 K
dostęp	80 kup K	3554 masz już K	3612 pełny K do	3612 wykup K	3690 kup K
dostępny	3554 artykuł K tylko
dotazník	546 krátký K	4276 krátky K
dotazníka	4276 nášho K
dotazníku	545 našeho K	546 krátkého K
dowolną	3692 K kwotą
dočtete	553 více se K
dołóż	3690 K się
dołącz	51 K do nich	51 K	3566 K do nas na	3690 K do nas	3690 K do grona	3690 K do nich
drastické	98 obsahuje K
draudžiama	3090 K kopijuoti	3090 be leidimo K	3090 be sutikimo K
draudžiamas	3111 be leidimo K
dueños	1592 sin K	1592 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3691 K dalej
dziennikarką	3599 jest K	3674 jest K
dzięki	3691 K wam	3691 K tobie
dziękujemy	3609 K za zapisanie	3609 K za zapis	3690 K, że nas czytasz
där	42 var du K
débloquer	1977 pour K
déclare	2153 K
déclaré	2153 a K
découvrez	1974 K nos offres	2150 K nos offres
déductible	1968 K des impôts	1968 K à #	2152 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2153 K
déplore	2153 K
déposés	2050 des cookies seront K
désabonner	1984 K à tout moment	1987 K à tout moment	1987 vous K en cliquant
désactiver	2009 K adblock
désactivez	2009 K adblock
désinscription	1987 K à tout moment
désinscrire	1987 K à tout moment	1988 vous K à tout moment
díky	629 K vám
dôvery	98 linku K
dömde	4588 K
dømte	775 K	3546 K
düzeltme	98 K:
děkujeme	628 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4962 tải ứng K	5062 tải ứng K của	5062 hãy tải ứng K	5062 tải ngay ứng K
""", 'e': """
edellyttää	1898 K tunnusta
editörlerimize	39 K
editörüdür	4694 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2510 K készült
elaboración	1551 no ha participado en la K
electrònic	413 el teu correu K
electrónico	60 correo K no se mostrará	1480 tu correo K	1504 tu dirección de correo K no será publicada
elemző	2425 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2391 a teljes cikk K
elsőként	2433 értesülj K
előfizetés	2516 K
előfizető	2391 már K	2512 legyen K
előfizetőink	50 K	2391 K olvashatják	2436 K számára	2513 K
előfizetők	50 az K	2447 csak K	2516 K
előfizetőknek	2392 csak K	2447 K szól
előfizetőként	50 K
előfizetőnktől	2457 K
emlékeztetett	2515 K
emoțional	98 pot afecta K
endereço	3734 seu K de email não será
engedély	2440 K nélkül tilos
engedélyezze	2404 K a javascript
engedélyezése	2474 tartalmainak K	2474 tartalmak K
engedélyhez	2440 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2151 cette K	3327 onze korte K	3327 onze K
enquêtent	2151 K pour vous
enquêtes	2151 nos K
ensimmäinen	1957 K kuukausi
enthält	863 dieses element K daten
entraînement	48 K d'ia
entrée	2110 ctrl+K	2110 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1640 K
epizódu	4274 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	689 er K
erhältlich	873 shop K	946 im shop K
erişin	4721 K
erklärt	994 K
erklärte	994 K
erkände	4588 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	991 K sie es weiter
erzählt	67 K uns	994 K
erzählte	994 K
escribió	1643 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1504 K a	1640 K
estimé	2153 a K
estás	1457 ya que K aquí	1457 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4671 javascript'i K
evästeasetuksesi	1851 K
evästeasetuksiasi	1875 K
evästeasetuksissa	1851 K
evästeasetusten	1851 K
evästeasetustesi	1851 K
evästeet	1875 K	1900 K
evästeitä	1854 K
evästesuostumuksesi	1851 K
evästevalintasi	1851 K
evästevalintojesi	1851 K
existují	556 K díky
experiência	67 conte sua K
explicó	1643 K
expliqué	2153 a K
expérience	67 partagez votre K
externého	4268 K obsahu
externí	538 K obsah
externího	538 K obsahu	538 obsah z K
externý	4268 K obsah
""", 'f': """
favoritkälla	4494 K
faça	3863 K um pix
felelősséget	30 nem vállal K
felhasználása	2439 K csak
felhasználási	2405 K feltételek
felietonistką	3674 jest K
felietonistą	3674 jest K
feliratkozás	2393 K a hírlevélre	2393 hírlevél K
feliratkozásommal	2420 K
feliratkozással	2420 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2425 K
folosește	3884 K cookie
folytatásához	2391 a cikk K
fordítóval	2429 gépi K
forintért	2436 havi # K
formulára	4279 odoslaním K
formulário	3863 inscreva-se no K
formuláře	549 odesláním K
forrásként	2421 kedvenc K
fortæl	67 K os
fortæller	775 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2408 küldd el K
fotóit	40 K	2408 küldje el K	2408 küldje be K
fotóját	2408 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4588 K
früheren	98 K version	98 K fassung
férjen	2512 K hozzá
följ	4468 K oss på	4585 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4490 alla rättigheter K
fördere	991 K
fördermitglied	80 werden sie K	888 werde K	888 werden sie K
fördern	991 jetzt K	991 K sie
föredragen	4494 K källa
föredragna	4494 K källa
föreslog	4588 K
författare	4498 är K och
förklarade	4588 K
förklarar	4588 K
försvarade	4588 K sig
følg	654 K os på	772 K os	3421 K oss på	3543 K oss
første	702 K måned	774 K måned	3470 K måned	3545 K måned
førsteamanuensis	3447 er K
førstelektor	3447 er K
független	2389 támogassa a K	2513 K sajtó
főmunkatársa	2497 K
főszerkesztője	2427 K
""", 'g': """
gadā	3212 K
gazeteciliği	4799 bağimsiz K
gazeteciliğimiz	4799 K
gazetę	3638 kup K
gefällt	917 K ihnen, was sie	917 K dir, was du
gelmişken	4655 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	828 wird in neuem fenster K
giovedì	17 ogni K
giáo	4983 là K sư
giảng	4983 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4247 K
gridò	2809 K
gràcies	436 K a gent com tu	485 K a tu
grátis	3865 teste K
grâce	18 K à vous	1965 K à vos dons
gwiazdką	60 pola z K
gärna	4585 vill K höra från dig
går	633 før du K	3400 før du K
gåva	4450 ge en K i dag	4450 ge en K nu	4451 din K	4451 ge en K	4585 din K gör	4585 ge en K i dag	4589 K
gönderdik	4728 size bir e-posta K
gönderin	4721 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4586 K mer
göre	4801 K
görün	4721 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4721 K
gösterilmeden	4685 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3693 K
głosiła	3693 K
głosiło	3693 K
głosuj	3623 K
głosujcie	3623 K
głównej	3614 na stronie K
gương	64 trang K
gửi	49 hãy K	4981 xin K về
""", 'h': """
használ	2404 cookie-kat K	2405 sütiket K
használat	2404 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	994 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2408 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	855 bei google K
hirdették	2515 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2483 K
hirdetésblokkolót	2483 K
historią	67 podziel się swoją K
historička	525 je K
história	67 conte sua K
hjälp	4501 K av ai	4525 K av ai	4585 K oss
hjälper	4585 din gåva K
hjælp	692 K af ai	692 K fra ai	713 K af ai	772 vi har brug for din K	772 K os
hjælper	772 dit bidrag K
hlásal	631 K
hlásala	631 K
hlásá	631 K
hovorí	4348 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2410 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2410 a K
hozzátette	2515 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1876 tekoälyä K
hágase	80 K socio
hájil	631 K se
hájila	631 K se
häng	4585 K med i
häufiger	855 bei google K
hävdar	4588 K
håller	43 K du med	43 K du inte med	4532 läsare som K
hævder	775 K
hébergé	2011 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2457 K
hírekben	2398 a google K	2421 google K
hírlevelére	2420 K
hírlevelünk	78 K	2513 K
hírlevelünket	2420 K
hírlevelünkre	78 K	2393 K	2512 iratkozzon fel K	2512 iratkozz fel K	2513 K
hírlevél	2516 K
hírlevélre	78 K	2512 iratkozz fel a K	2512 iratkozzon fel a K
hó	2514 ft/K
hónap	2436 első K	2514 első K
hören	941 K sie hier.
hører	3461 der du K
hükmetti	4801 K
hüüdis	1712 K
hüüdsid	1712 K
hűségidő	2447 K nélkül
hồng	5011 nhận hoa K
""", 'i': """
iecienītāko	3160 K avotu
iepriekšējā	98 K versijā
ifølge	775 K	3546 K
illimité	1979 accès K	2069 en K
imágenes	40 tus K	98 contiene K
incorporó	1526 se K a
independentă	3988 presa K
independência	3864 a K
indicó	1643 K
indiqué	2153 a K
indrømmede	775 K
indrømmer	775 K
indépendance	2151 notre K
indépendant	1965 soutenez le journalisme K	2151 journalisme K	2151 média K
indépendante	2066 la presse K a	2151 presse K	2151 information K
información	1493 sigue toda la K	1493 siga toda la K	1526 cubre la K	1641 esta K
informację	3598 wyślij K
informações	98 com K de
informațiilor	3893 preluarea K
informováni	594 chcete být K
informó	1643 K
informē	3213 K
ingresá	77 K tu correo
innehåll	4477 externt K	4500 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3546 K
innrømmet	3546 K
inquiète	2153 s'K
inquérito	35 nosso K
inscrição	3711 cancelar a K	3785 sua K foi
inscríbete	1456 K
inställningar	4474 cookie-K	4474 dina K för cookies	4474 dina K för kakor
insändare	43 K	4499 skicka din K	4499 din K till	4499 skriva en K
intelektą	3098 dirbtinį K	3113 dirbtinį K
inteligencję	3620 przez sztuczną K
inteligencí	558 umělou K
intelligenciával	2429 mesterséges K készült	2449 mesterséges K
introduceți	77 K adresa de email
intégralité	1974 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1641 esta K
investigação	3864 esta K
investigație	3988 această K
investigațiile	3988 continua K
invítame	54 K a un café	54 K un café	1640 K a
invítanos	1640 K a
ismételgette	2515 K
istediğiniz	4661 K zaman iptal	4800 K zaman iptal
izražavaju	4178 komentari K
içeriği	9 K
içeriğin	4696 harici K
içermektedir	98 sahneler K
išorinio	3096 K turinio
""", 'j': """
jautāja	3213 K
javascript가	3032 K
javascript를	3032 K
javasolják	2515 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3548 skoro już tu K	3548 skoro tu K
ještě	605 zbývá K
jogász	2425 K
jugé	2153 a K
jurnalistă	3897 este K
jurnaliștii	39 K noștri	3927 K noștri îți trimit	3988 K noștri
jälgi	1709 K meid
jäljellä	1894 ilmaista juttua K
jäseneksi	80 liity K	1955 liity K
""", 'k': """
kanał	3691 nasz K
kannatusjäseneksi	1955 liity K
kanál	629 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4248 K
kedykoľvek	4253 odhlásiť sa môžete K
keresőben	2421 google-K
khoản	4954 bạn đã có tài K	4966 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4976 K sao chép
khẳng	5065 K định
kiabált	2515 K
kiabálta	2515 K
kiabálták	2515 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2515 K
kirjeessä	1958 luki K
kiáltott	2515 K
kiáltotta	2515 K
kiáltották	2515 K
kiến	4997 ý K của bạn sẽ	5062 hãy gửi ý K	5062 vui lòng gửi ý K
kliknutím	549 K na
kolačića	4169 K	4199 K
kolačiće	4169 K	4199 K
kolačići	4169 K
komentować	6 K	3585 aby K
komentár	6 pridať K	4277 pridajte K
komentára	4277 pridanie K	4277 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	536 je K	536 , K	612 , K
komentátorem	536 je K	612 je K
komentátorka	612 , K
komentátorkou	536 je K	612 je K	4266 je K
komentátorom	4266 je K
komentář	6 přidat K
komentáře	6 pro přidání K	547 vložení K	547 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2410 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1876 K
konferencję	3603 naszą K
konuştu	4801 diye K	4801 K
kopírovanie	4259 K obsahu bez	4259 K je zakázané
kopēšana	3159 K bez
korespondentką	3599 jest K	3674 jest K
korespondentė	3095 K
korábban	2456 K itt írtunk	2456 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3693 K
krzyczała	3693 K
krzyknął	3693 K
krzyknęła	3693 K
krävde	4588 K
krævede	21 K felter er	775 K
krönikör	4498 är K	4570 är K
kulturalną	3607 K dyskusję
kulturredaktör	4498 är K	4570 är K
kulturredaktør	689 er K	758 er K	3456 er K	3528 er K
kumppanuuslinkkejä	74 K	1888 K
kvíz	545 náš K	4276 náš K
kvíze	4276 našom K	4276 v K
kvízu	545 našem K	545 v K
kyltissä	1958 luki K
kysyivät	1958 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2514 K
käsitellään	98 jutussa K
käyttää	1852 tämä sivusto K
käyttöehdot	1883 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2515 K
kérdezték	2515 K
kérdőívünket	35 K
kért	2515 K
kérte	2515 K
kérték	2515 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	991 K sie uns
könyörgött	2515 K
könyörögtek	2515 K
köszönjük	2512 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2398 K minket	2512 K minket
követelte	2515 K
követelték	2515 K
közgazdász	2425 K
közlése	2448 nélküli K tilos
közreműködésével	2510 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2515 K
kúpte	4345 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	994 K an
künstlichen	877 K stimme vorgelesen	877 K stimme vertont
künstlicher	934 mithilfe von K
küpsised	1662 K
küpsistega	1662 K	1681 K
küsis	1712 K
kč	551 za # K	551 od # K	630 od # K
kļūsti	3210 K par
křičel	631 K
křičela	631 K
křičeli	631 K
kể	5065 K
""", 'l': """
labākie	3179 K raksti tavā
lamentó	1643 K
lançait	2153 K
lasītu	3149 lai K tālāk
lasītāji	3211 mūsu K
lasītājiem	3211 mūsu K
lejupielādē	3210 K
lelkisegély	98 K
leverandør	3458 ekstern K
leverantör	4500 extern K
leído	1565 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3169 K
linkistä	1887 lisää tästä K
lisenssillä	47 K
lisäsi	1958 K
llicència	47 K cc
lucrează	3897 K în presă
lunedì	17 ogni K
lună	3989 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4954 đăng nhập để bình K	4997 bình K của bạn sẽ	5062 đăng nhập để bình K
lájkolj	2398 K minket
lákal	631 K
läget	4509 koll på K
lähdet	1829 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4512 du kan K mer	4512 kan du K mer	4512 K mer om	4586 fri att K
läsare	36 våra K	4510 våra K	4586 våra K
läsarna	18 tack vare K
läser	4585 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	717 K for	3488 K for	4529 K för
læser	772 tak fordi du K
læserbrev	43 K	690 skrive et K	690 send dit K
læsere	36 vores K	773 vores K
læseres	701 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1473 K de notas
límites	1467 sigue leyendo sin K
lòng	4981 vui K gửi về	5062 vui K gửi về
löd	4588 K
lød	775 K	3546 K
lūdza	3213 K
lập	5001 ủng hộ báo chí độc K	5063 báo chí độc K
""", 'm': """
magyarázta	2515 K
mailovú	4279 e-K adresu
mainoslinkkejä	37 K	74 K	1888 K
manhãs	17 todas as K
markedsføringscookies	661 K
marqués	60 champs K d'une étoile
masintõlke	1664 K abil
materiał	9 ten K
matéria	20 ler esta K	3706 esta K é só	3790 para ler esta K	3864 esta K
matérias	3757 limite de K	3862 K
matí	484 rep cada K
mawiał	3693 K
mawiała	3693 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2515 K
megbízásából	2510 K készült
megjelenését	2510 K támogatta	2510 K támogatja
megjelenítése	2474 tartalmainak K	2474 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1955 tue K
meitä	1885 tukea K	1885 tue K	1955 tue K	1955 auta K
mencióname	62 K
menționat	3990 a K
mesačne	4347 K
mesečno	4247 K	4443 K
mesélte	2515 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3692 za K
miesięcznie	3692 K
minkä	90 anna K voit
miễn	15 bài K phí	5004 hết số bài K phí	5064 dùng thử K phí
mjesečno	4247 K
moderálási	2410 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	2060 charte de K	2060 K par la rédaction
mokė	3146 K
mondták	2515 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1467 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1643 K
mulțumim	3987 K că ne citești
munkatársa	2427 K	2497 K
munkatársunknak	39 K
munkánk	2513 K
munkánkat	2389 támogasd K	2389 támogassa K	2434 K	2512 támogasd K	2512 támogassa K	2513 K
myönsi	1958 K
másodközlés	2416 K	2439 K
másodközlése	2439 K
märkis	1712 K
määräsi	1958 K
mån	4511 kr/K	4587 kr/K
månad	4455 testa en K	4511 en K för	4585 testa en K	4587 per K	4587 varje K
månaden	4511 första K	4587 i K	4587 första K
månader	4511 K för #	4585 testa # K
månadsgivare	4585 bli K
måned	639 prøv en K	702 i # K	772 prøv en K	774 pr. K	3470 en K for	3543 prøv en K	3545 per K
måneden	774 om K	3545 i K
måneder	702 i # K	3470 K for #
média	2151 notre K
mês	3864 até o fim do K	3865 por K	3865 ao K
mình	54 mời K ly cà phê	62 tag K
míní	631 K
mówi	3693 K
mówili	3693 K
mówił	3693 K
mówiła	3693 K
môžete	4275 článok si K
müşterimiz	4732 K
mācīja	3213 K
mākslīgais	3166 K intelekts
mēnesis	3212 pirmais K
mēnesī	3212 K
mėgstamiausią	3091 K
mėnesį	3145 per K
měsíc	551 první K	630 za K	630 první K
měsíčně	630 K
můžeme	492 díky vám K
můžete	544 článek si K
mạnh	5065 nhấn K
""", 'n': """
nabádal	631 K
nabádala	631 K
naléhal	631 K
namawiał	3693 K
namawiała	3693 K
napisał	3693 K
napisała	3693 K
napiš	38 K nám	67 K nám
napište	38 K nám	535 K nám	568 K na	628 K nám
napísal	4348 K
napíšte	38 K nám	4265 K nám	4265 K, prosím	4298 K na	4345 K nám
naročilo	4379 hvala za K
naročite	80 K se	4353 K se na naše	4441 K se
naročnik	50 kot K	4352 že K
naročnike	4360 samo za K	4360 le za K
naročniki	50 K lahko	4392 lahko berejo le K	4392 berejo samo K	4445 K
naročnikom	4352 dostopen le K	4352 na voljo K	4352 na voljo samo K	4352 na voljo le K	4392 dostopna le K	4392 dostopna samo K	4392 dostopen le K	4392 dostopen samo K
naročnina	4380 K	4445 K
naročnino	4380 z K	4402 z K
narzędzi	3620 przy wsparciu K ai
nastavení	512 kvůli K cookies	512 K cookies	512 K souhlasu	512 vašeho K cookies	512 K soukromí
naujienlaiškio	3103 K
naujienlaiškis	3144 mūsų K	3147 K
naujienlaiškį	3083 mūsų K	3103 K	3143 užsisakykite K	3144 mūsų K
navođenja	4184 bez K izvora
navođenje	4184 uz K izvora
nawoływał	3693 K
načtením	513 K videa	513 K obsahu
našeho	541 do K týmu	541 K e-shopu
našem	4173 K timu
našich	567 K zpráv	4297 K správ
neatkarīgu	3210 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2512 segíts K	2512 írjon K	2512 írj K	2512 jelezd K	2513 K adód
nemokamą	3107 K paskyrą
neobmedzený	4252 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	531 K přístup
neomezeně	496 K číst
nepiekrītat	43 K
nepriklausomą	3105 paremkite K žurnalistiką	3143 paremkite K	3144 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1866 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	628 podpořte K
nezávislá	629 K média
nezávislé	4346 K médiá
nezávislú	4345 podporte K
nghiên	4983 là nhà K cứu
ngoài	4987 nội dung bên K
nguồn	4979 K ưu tiên	4979 K tin ưu tiên	5012 ghi rõ K	5047 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4997 chịu trách K về nội dung bình luận
nhân	4988 trí tuệ K tạo
nhấn	5062 K vào đây
nhận	4957 đăng ký K bản tin	4957 đăng ký K tin	5062 đăng ký K bản tin	5062 đăng ký K tin
nhập	24 đăng K	4954 vui lòng đăng K	4954 đăng K để đọc	4954 đăng K để xem	4954 đăng K để lưu	4954 hãy đăng K để	5062 đăng K để đọc	5062 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3600 materiał wideo jest K
niezależne	3690 wesprzyj K	3690 wspieraj K	3691 K media
niezależność	3691 K
niezależną	3691 jesteśmy K
noastră	3988 munca K
nolēma	3213 K
norāda	3213 K
nosūtīsim	57 jums K
notificações	14 as K	3719 ative as K	3719 ativar K	3719 receba K
notificările	14 K	3881 activează K
notifikácie	4278 K
notícia	3864 esta K
notícias	3711 receba as K	3711 receba K	3722 siga as últimas K	3862 K
novinařina	629 naše K
novinařinu	629 nezávislou K
novinár	4266 je K	4266 , K
novinári	4346 naši K
novinárka	4266 je K	4266 , K
novinárkou	4266 je K
novinárom	4266 je K
novinář	536 je K	536 , K
novinářem	536 je K	612 je K
novináři	629 naši K
novinářka	536 je K	536 , K
novinářkou	536 je K	612 je K
novičke	4353 na e-K
novičnik	4361 K	4361 e-K	4442 naš e-K	4445 K
novičnika	4361 K
nuotraukų	40 K ir vaizdo
nusprendė	3146 K
nášho	4272 do K tímu
nächste	21 in diesem browser für die K	991 sind sie der K
näyttämällä	1850 K sisällön
nélkül	70 reklám K	71 spam K
nói	5065 K
nõus	43 ei ole K?
năm	5064 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	541 našem K
obegränsad	4458 K tillgång
obećala	4248 K
obećao	4248 K
obiecał	3693 K
obiecywał	3693 K
obligāta	3159 atsauce K
oblíbené	533 K zdroje
oblíbených	533 K zdrojů
oblíbenými	533 K zdroji
obrigatórios	21 campos K são	3734 campos K são	3738 campos K são	3738 campos K marcados
obveščanje	4379 na naše K
obľúbené	4263 K zdroje
obľúbených	4263 K zdrojov
obľúbenými	4263 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	566 chcete K
odebírejte	501 K náš	572 K	628 K
odemkněte	496 K si
odhlásit	502 K se můžete kdykoli
odoberať	4296 chcete K
odpoveď	21 zrušiť K
odpovídal	631 K
odpověděl	631 K
odpověděla	631 K
odpověď	21 zrušit K
odpowiadał	3693 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3693 K
odpowiedziała	98 nie K	3693 K
odpowiedziało	98 nie K
odražavaju	4178 komentari K	4178 komentari ne K
odídete	4261 kým K
ofereça	3706 K este artigo
ograniczeń	3554 czytaj bez K	3554 czytaj więcej bez K
også	51 bli med du K
ogłosił	3693 K
ogłosiła	3693 K
oikaisupyynnöt	1879 K
oikaisupyyntö	1879 K
olvashatják	2455 csak előfizetők K
olvasási	0 K idő
olvasóiból	2434 K él
olvasóink	36 K	2513 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1640 danos tu K
ordenó	1643 K
ordonné	2153 a K
ortakliği	4714 iş K linkleri	4716 satiş K bağlanti	4716 satiş K linkleri
orzekł	3693 K
osobních	529 ochrany K údajů	529 ochraně K údajů
osobných	4268 K údajov
ostrzegał	3693 K
ostrzegała	3693 K
ostrzegł	3693 K
otrzymywać	3628 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	594 chcete dostávat K	594 chcete zasílat K	594 chceš dostávat K
oznámil	631 K	4348 K
oznámila	631 K	4348 K
ozvěte	38 K se nám	67 K se nám	535 K se nám	628 K se nám
""", 'p': """
padėkite	3143 K mums
pageidaujamą	3091 K šaltinį
paklausė	3146 K
palīdzi	3173 ziedo un K	3210 K mums
palīdzību	3166 mākslīgā intelekta K	3181 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3143 K mums
parsisiųskite	3143 K
participación	1508 normas de K
partnerské	74 K odkazy	554 K odkazy	4284 K odkazy
partneři	515 my a naši K
pastā	3171 e-K
pastāstiet	38 K mums	67 K mums
patronką	3618 zostań naszą K
patrões	3817 sem K	3864 sem K
paylaşilan	4780 tarafindan K bir gönderi	4780 tarafindan K gönderi
paylaşin	25 K	49 K	4721 K
paylaştiği	4780 K bir gönderi	4780 'in K bir gönderi
paziņoja	3213 K
paziņojumus	3170 K
państwa	3598 czeka na K
pašte	3103 jūsų el. K
pažadėjo	3146 K
periódico	1641 este K	1641 nuestro K
permanència	486 sense K
persiųskite	49 K
personvernerklæring	3433 K
phê	54 mời tôi một ly cà K	5001 mời bạn một ly cà K
phóng	4981 liên hệ K viên	4983 là K viên	4983 K viên ban	4986 là K viên báo	4986 là K viên của	5062 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1643 K
pidätetään	1862 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3693 K
pisała	3693 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4166 K nam	4198 K nam na	4198 K na	4245 K nam	4366 K nam	4366 K na	4396 K nam na	4396 K na	4441 K nam
piškotke	4369 K	4397 K
piškotki	4369 K
piškotkov	4369 K	4397 K
pište	568 K na	568 K nám na
plakáton	2515 állt a K
plânge	3990 se K
pochází	538 obsah K
podcastów	3604 K
podcastů	543 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3693 K
podporovatelé	629 naši K
podporují	629 nás K
podpoře	492 díky vaší K můžeme	629 díky K
podpořte	556 K	628 K nás	628 K naši	628 K naše	628 K mě
podrška	4245 vaša K
podrške	4185 bez vaše K	4246 vaše K
podršku	4245 vašu K
podržite	4185 K	4245 K nas	4245 K naš
podělte	67 K se s námi	67 K se o
podľa	4348 K
poinformował	3693 K
poinformowała	3693 K
pokračovanie	4252 pre K v čítaní
pokračování	496 K je dostupné	554 K článku níže
pokračuje	554 článek K	554 text K	4284 článok K	4284 text K
pokračujte	496 K ve čtení s
politoložka	525 je K
politológus	2425 K
política	424 K de galetes	1502 K de cookies	3732 K de cookies	3759 cobre K
pomocí	558 K ai
pomocą	3620 z K ai
pomoć	4245 vašu K
pomóż	3690 K nam
pomôžte	4345 K nám
poprosił	3693 K
poprosiła	3693 K
poprosiło	3693 K
poručila	4248 K
poručio	4248 K
poslední	565 K článek zdarma	565 K článek, který můžete
posledný	4295 K článok zadarmo
poslušajte	4395 K nas
postafiókjába	2393 K
postafiókjában	2418 minden reggel a K	2418 minden este a K	2418 minden nap a K	2418 minden héten a K
postafiókodban	2418 minden reggel a K
postaládádba	79 a K	2420 a K
postaládádban	2418 minden reggel a K	2418 minden héten a K
postaládájában	2418 minden reggel a K	2420 ön K
posílat	549 nechte si K
posílejte	535 K nám
posíláme	57 vám K	57 K vám
potřebujeme	628 K vaši pomoc	628 K vaši podporu
používame	4268 K cookies
používá	515 tento web K
používáme	515 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3693 K
powiedziała	3693 K
powtarzał	3693 K
powtarzała	3693 K
poznámka	98 K redakce
pozostało	3554 K # %	3554 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	631 zvou K
pošaljite	49 K ga	4166 K nam	4166 K na	4245 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	535 K nám	628 K nám
pošli	49 K ho
pošlite	49 K ho	4265 K nám	4345 K nám
pošljemo	57 vam K
pošljite	49 K ga	4366 K nam	4366 K jo nam	4366 K na	4441 K nam
požádal	631 K
požádala	631 K
pracę	3691 naszą K
pranešimus	3102 K
praneškite	38 K mums	67 K mums
pranešė	3146 K
prašė	3146 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4299 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	4252 už ste K	4252 ste K
predplatiteľom	80 staňte sa K	4260 K	4345 staňte sa K
predplatiteľov	4260 pre K
predplatné	4252 už máte K	4281 K	4345 kúpte K	4345 kúpte si K	4349 K
predplatného	4281 K
predplatným	4281 K	4302 s K
predplaťte	80 K si
preferată	3895 sursă K	3969 sursă K	3969 sursa K
preferované	533 K zdroje	4263 K zdroje
preferovaný	533 K zdroj	4263 K zdroj
preferovaných	533 K zdrojů	4263 K zdrojov
preferovaným	533 K zdrojem	4263 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3554 tylko dla K	3626 tylko dla K
prenumeratą	3612 z K
prenumeratę	80 kup K	3554 masz już K	3612 zamów K	3612 kup K	3612 wykup K	3638 kup K
preporučila	4248 K
preporučio	4248 K
pretlačiť	45 K
prevziať	45 K
prečítate	4252 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4245 K se našoj	4245 K im se	4441 K se nam
pridržana	4158 sva prava K
pridržane	4359 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3146 K
prihlásenie	4253 ďakujeme za K	4279 ďakujeme za K
prihlásení	4281 po K
prihlásením	4279 K súhlasíte
prihláste	24 K	4252 K sa a čítajte	4345 K sa na odber
prihvaćate	4180 prijavom K
pripažino	3146 K
programėlėje	3101 K
programėlę	3101 K
prohlásil	631 K
prohlásila	631 K
prohlížeč	10 váš K
pronađite	4196 K nas
proposé	2056 conçu et K par
prosił	3693 K
prosiła	3693 K
pročitali	4150 da biste K
pročitate	4148 da K cijeli	4148 da K ceo
prośbę	3548 mamy do ciebie K	3548 mamy małą K
prošnjo	4363 imamo majhno K	4363 majhno K
prywatności	3576 ustawienia K	3576 ustawień K	3579 polityka K	3579 polityce K
przeczytać	3554 aby K cały	3554 aby K ten artykuł
przeczytałaś	3607 dziękujemy, że K
przeczytałeś	3607 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3551 K nam #%	3690 K nam	3690 K #
przekonywał	3693 K
przekonywała	3693 K
przesyłajcie	3598 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3582 K zdjęcie	3582 K zdjęcia	3598 K nam	3598 K je do nas	3690 K nam
przyznał	3693 K
przyznała	3693 K
przyłącz	51 K się
przyślij	3582 K zdjęcie	3598 K nam	3598 K je do nas	3690 K nam
práca	4346 naša K
práce	629 naší K
práci	629 naši K
prácu	4346 našu K
právnička	525 je K
právník	525 je K
précision	98 K:
précisé	2153 a K
précédente	98 version K de cet
préférée	2044 source K
préférées	2044 sources K
prévient	2153 K
príspevky	4277 K v diskusii
príspevok	4345 váš K
próxima	3864 nossa K
průzkumu	35 našeho K
ptá	631 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2670 blocco della K	2807 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2427 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2009 bloqueur de K	2009 bloqueurs de K	2151 sans K
publicités	2009 bloqueur de K
publicystką	3599 jest K	3674 jest K
publicystą	3599 jest K	3674 jest K
publikování	526 K nebo šíření
publiée	22 ne sera pas K	2016 votre adresse e-mail ne sera pas K
pytał	3693 K
pytała	3693 K
pytały	3693 K
pytań	3606 na kilka K
pyyntö	1829 pieni K
pyysivät	1958 K
pásale	1640 K esta
pásalo	49 K
päevakokkuvõte	1669 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1873 K	1941 on K
päätti	1958 K
påminde	4588 K
pénzbe	2513 K kerül
pénzéből	18 olvasók K
písemného	527 bez K souhlasu
písomného	4299 bez K súhlasu
píšte	4298 K na	4298 K nám na
pódcast	34 nuestro K	1641 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3152 K bez	3159 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	526 K článků
předchozí	98 K verzi článku
předchozího	527 bez K souhlasu	570 bez K souhlasu
předplatitel	50 jako K	50 K může	496 už jste K	496 jste K
předplatitele	530 pro K
předplatitelem	80 staňte se K	628 staňte se K
předplatitelé	50 K mohou	564 jen K	564 pouze K	564 najdou K	564 přečtou K	629 naši K	632 K
předplatitelům	530 K	564 pouze K	564 jen K
předplatné	496 koupit K	497 už máte K	551 K	632 K
předplatného	551 K
předplatným	496 dostupné s K	551 K	573 s K
předplaťte	80 K si	498 K si	628 K si
přehrání	538 K videa
přehráním	513 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	496 zbývá vám K	605 zbývá K	605 zbývá vám K
přidej	51 K se
přidejte	51 K se	567 K si nás	628 K se	628 K se k nám
přihlaste	24 K	496 K se a čtěte	501 K se k odběru	628 K se k odběru
přihlášení	549 děkujeme za K	551 po K
přihlášením	549 K k odběru	549 K souhlasíte
připojte	51 K se
připomněl	631 K
připustil	631 K
přispějte	90 K, kolik můžete	90 K, čím můžete	556 K	628 K	628 K i vy
přiznal	631 K
přiznala	631 K
přiznává	631 K
příspěvek	628 váš K
příspěvku	513 načtením K	538 zobrazení K
příspěvky	547 K v diskusi
příspěvků	492 žije z K	492 žijeme z K	492 z K čtenářů
příspěvkům	492 díky K čtenářů
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	5062 K góp ngay	5066 K góp
quyền	4976 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5030 trình chặn K cáo	5030 chặn K cáo
""", 'r': """
radził	3693 K
radziła	3693 K
radí	631 K
rakstīja	3213 K
rappelé	2153 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	3143 K mums
rašė	3146 K
recaptcha로	3064 K
recibirás	57 K
reclamă	11 K
reconoció	1643 K
recordó	1643 K
rectificación	98 K:
recunoaște	3990 K
redacció	39 la nostra K	43 cartes a la K	435 la K t'envia	485 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1561 la K te envía	1601 se incorporó a la K	1641 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3927 K îți trimite	3988 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3690 wesprzyj K
redaktorką	3599 jest K	3674 jest K
redaktorė	3095 K
redaktör	4498 är K för	4498 är K på	4498 är politisk K	4570 är K på
redaktør	689 er K på	689 er K for	689 er politisk K	758 er K på	758 er K i	3456 er politisk K	3456 er K i	3456 er K for	3528 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3785 a K envia	3826 entrou para a K	3864 nossa K
redistribuída	3756 reescrita ou K
redistribuído	3756 reescrito ou K
reenvíalo	49 K
refusé	2011 K le dépôt
registrácii	4281 po K
registráciou	4279 K súhlasíte
registráciu	4279 ďakujeme za K
regisztrálj	2512 K ingyenesen	2512 K, hogy
regisztráljon	2512 K ingyenesen	2512 K, hogy
regisztrálnia	2455 K kell
regístrate	1467 K gratis	1471 K para
reinhören	873 jetzt K:
rejestrując	3609 K się
reklamlänkar	74 K	4513 K	4545 K
reklamą	11 K
reklám	70 nincs K	4346 bez K
reklámblokkoló	2483 K
reklámblokkolót	2483 K
reklámok	2513 K nélkül
reportaż	3691 ten K
reporterką	3599 jest K	3674 jest K
reportér	536 , K	612 , K	4266 , K
reportérem	536 je K	612 je K
reportérka	536 , K	612 , K	4266 , K
reportérkou	536 je K	612 je K	4266 je K
reportérom	4266 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	418 prohibida la K	443 K sense permís
reproducción	1523 prohibida su K	1523 prohibida la K
reprodução	3753 proibida a K	3753 K proibida	3793 K permitida desde	3793 K é permitida desde
reprodúcelo	45 K
republié	45 K	2030 K avec	2075 cet article est K
repórter	39 nosso K	3759 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1643 K
rezervăm	29 ne K dreptul
riêng	4966 chính sách quyền K tư	5004 dành K cho thuê bao	5012 quan điểm K của tác giả
rovatvezető	2497 K
rovatvezetője	2427 K	2497 K
ročne	4347 K
ročně	630 K
rät	994 K
rätta	4504 K fel
rättar	4504 vi K fel
rättelse	98 K
räumte	994 K ein	994 K der	994 K die
rääkis	1712 K
råber	775 K
råbte	775 K
rådde	4588 K
rådede	775 K
réagir	2019 pour K
réagissez	2150 K à
réalisation	2056 n'a pas participé à la K
rédacteur	2034 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	2034 a rejoint la K	2056 n'a pas participé à sa K	2065 la K vous	2069 pour soutenir la K	2150 soutenez la K	2150 alertez la K	2151 notre K
rédactrice	2034 est K
régulièrement	2034 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2153 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1974 cet article est K	1974 ce contenu est K	1974 article K
réservée	1974 K à nos abonnés	1974 la suite est K	1977 K aux abonnés
réservés	1977 K aux abonnés	2030 tous droits K
résiliable	2152 K à tout moment
részesített	2421 előnyben K forrásként
röst	4501 ai-K	4537 ai-K
răspuns	98 nu a K	98 nu au K	3990 a K	3990 au K
răspunsul	21 anulează K
rằng	5065 viết K	5065 cho K
""", 's': """
sacīja	3213 K
sadržaj	9 ovaj K	4169 vanjski K	4169 spoljni K
sadržaja	9 ovog K	4169 vanjskog K	4169 prikaz ovog K	4169 prikaz K
sakė	3146 K
samfunnsøkonom	3447 er K
samobójcze	98 myśli K
sanctionné	2153 a K
sandučić	79 u vaš K	4151 u vaš K
sandučiću	4151 u vašem K	4180 vašem K
sbírka	632 K
schließ	51 . K dich
schließen	51 . K sie sich	787 K sie ein abo	991 K sie ein abo
schránke	4253 vašej K
schránky	79 do vaší K	79 do vašej K	501 do vaší K	4253 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2512 K, hogy
segítségedre	2512 szükségünk van a K
según	1643 K
sensível	98 pode ser K
sentenció	1643 K
sería	1562 sin ti no K
sesión	24 inicia K	24 inicie K	1467 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3863 inicie K
señaló	1643 K
sfătuia	3990 K
sfătuiește	3990 K
sfătuit	3990 a K
sisällön	9 K	1875 ulkoisen K
sisältö	1834 tämä K on vain
sisältöä	1875 ulkoista K
siunčiame	57 jums K
sjefredaktør	3456 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4588 K
skarży	3693 K
skarżył	3693 K się
skrzynkę	79 na twoją K	3558 na twoją K	3558 na swoją K	3609 K mailową
slažete	43 K se	43 ne K se
slobodné	4345 podporte K
slobodnú	4345 podporte K
slušajte	4196 K nas
slíbil	631 K
slíbila	631 K
socioložka	525 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3606 naszą K
sonuçlarinda	4688 google arama K
sorumluluğu	30 K
souborů	528 K cookie
souhlasíte	43 K?	549 e-mailu K	549 odesláním K	549 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4981 về hộp thư của tòa K	5001 hãy ủng hộ tòa K	5012 bằng văn bản của tòa K	5062 hãy gửi về tòa K	5062 hãy liên hệ tòa K	5062 hãy báo cho tòa K	5063 tòa K
spandér	54 K en kaffe
spolupráci	554 ve K s partnerem	4284 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4366 K nam
sportkrönikör	4498 är K
sportsredaktør	689 er K
spracovaním	4279 K osobných údajov
sprijiniți	3987 K
sprijină	3987 K-ne
správach	4264 google K
správy	4264 google K
spuneți	38 K-ne	67 K-ne	3988 K-mi mai jos
stellenbörse	872 in unserer K
stjärna	60 fält med K
straipsnį	3114 šį K	3144 visą K
stronę	3629 naszą K
stwierdził	3693 K
stwierdziła	3693 K
stáhněte	628 K si naši	628 K si náš
stálo	631 K na	631 K ve	631 K v
står	30 K för	775 K der på	3546 K det på	3546 K det i	4588 K det på
stöd	4450 med ditt K	4585 K oss	4585 K vår	4585 ditt K
stödja	4510 K oss med
stödlinjen	83 K
stödmedlem	4585 bli K
stödprenumerant	4585 bli K
stötta	4510 K oss med	4585 K oss	4585 K vår	4585 K vårt
støt	701 K os	772 K os	772 K med
støtt	3543 K oss	3543 K vår
støtte	636 med din K	636 vi har brug for din K	701 K os med	701 din K gør	772 din K	772 bliv K	3403 med din K	3469 K oss med	3543 din K
støtteabonnent	3543 bli K
støttemedlem	80 bli K	772 bliv K	3543 bli K
stāstīja	3213 K
stăpâni	3955 fără K
stěžuje	631 K
subscripció	488 K
subskrybentów	3554 tylko dla K	3554 dostępna dla K	3554 dostępne dla K	3626 tylko dla K
subskrypcją	3612 z K	3634 z K
subskrypcję	3554 kup K	3554 masz już K	3609 dziękujemy za K	3612 wykup K	3690 kup K
suosikkilähteeksesi	1866 K
suosikkilähteeksi	1866 K
sursă	3926 link activ către K
suscripción	1467 ya tengo una K	1640 cambia tu K	1644 K
suscríbase	80 K	1640 K
suscríbete	80 K	1467 K para	1467 K por	1467 K en	1477 K al boletín	1640 K
susțin	3918 care ne K lunar	3988 ne K lunar
susține	3987 K-ne	3987 K presa	3990 K că
susținerea	3987 K ta
susțineți	3987 K-ne
svarīgākie	3182 nedēļas K
svarīgākās	3182 nedēļas K
svěřte	535 K se nám
szabályzatot	2410 moderálási K
szabályzatunk	2410 moderálási K
szerencsejáték	2403 túlzásba vitt K ártalmas	2403 K ártalmas, függőséget	2403 K függőséget okozhat! #+
szerkesztője	2427 K	2497 K
szerkesztőségünk	39 K	2513 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2513 K
szerzője	2427 külső K
szociológus	2425 K
szólított	2515 K fel
szükség	2388 önre is K van	2388 önökre is K van	2388 rád is K van
szükségünk	2388 rád is K van	2388 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4511 tills du K upp	4588 K
sähköpostiin	1839 suoraan K
sähköpostiisi	79 K	1840 K
sähköpostillasi	1900 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1840 K
sélection	2065 K d'articles
sélections	1974 ajouter l'article à vos K
síganos	1493 K en
síguenos	1493 K en	1640 K
sócio	80 seja K
sõltumatut	1709 toeta K
sõnul	1712 K
sök	4527 K nu
sökresultat	4494 K på google
sökt	98 vi har K	98 har K
söyledi	4801 K
söylediler	4801 K
söylüyor	4801 K
søg	715 K nu
søgeresultater	685 K på google
søgning	685 google-K
søk	3486 K nå
søkene	3452 google-K dine
søkeresultatene	3452 K dine på google
súhlasu	4299 bez K
súhlasíte	43 K?	4279 odoslaním K
súmate	51 K	1640 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2473 K miatt
sütibeállítások	2473 K miatt	2473 K
sütik	2428 K
sütiket	2428 K
săptămână	17 o dată pe K	3989 pe K
sīkdatnēm	3164 K	3182 K
sống	5001 nuôi K tờ báo	5001 bạn đọc nuôi K
""", 't': """
találatok	2421 google-K
tanácsolja	2515 K
tanácsolják	2515 K
tanácsolta	2515 K
tanácsolták	2515 K
tanította	2515 K
taşiyin	4721 K
teigė	3146 K
tekemään	1956 K sitä
tekijänoikeus	1862 K suojaa
tekoäly	1876 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1876 K
tekoälyn	1876 K avulla	1876 K tekemä
tekoälyä	1876 käyttää K
telefonā	3170 savā K
tesszük	22 nem K közzé
textům	563 ke všem K
teşekkürler	4798 okuduğunuz için K
thiết	5012 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5004 dành cho K bao	5004 đã là K bao	5066 K bao
thuộc	4977 bản quyền K
thành	4956 dành cho K viên	4999 bạn đã đăng ký K công	5062 trở K thành viên
tháng	5004 đọc miễn phí trong K	5064 mỗi K	5064 hàng K	5064 K đầu
thích	4979 nguồn tin ưa K	4979 nguồn yêu K
thông	14 K báo	4962 bật K báo	4962 nhận K báo	4981 bạn có K tin	4981 bạn đọc cung cấp K tin	5012 khi phát hành lại K tin	5062 hãy gửi K tin	5062 đăng ký nhận K báo	5062 hãy bật K báo
thường	4983 phóng viên K trú tại
tilføjede	775 K
tillgång	4585 få fri K
tillåtet	4524 inte K att återge
tiếng	4997 K việt có dấu
tiếp	4954 để K tục đọc	4954 để đọc K	4954 đăng nhập để K tục	5001 K sức cho báo chí	5004 để K tục đọc	5062 đăng ký để đọc K	5062 hãy K sức	5062 đăng nhập để K tục
tjänst	4446 en liten K att be
tjänsten	4527 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2391 a K
toàn	20 K bộ bài	4954 để đọc K bộ	4954 đọc K bộ bài	5004 để đọc K bộ bài	5062 đăng ký để đọc K bộ
tražila	4248 K je
tražili	4248 K su
tražio	4248 K je
tretích	4268 cookies K strán
treści	9 tej K	3612 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4962 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4997 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2497 K
tudósítója	2427 K	2497 K
turpinātu	3149 lai K lasīt
tuần	17 mỗi K	4999 bản tin hằng K của	4999 bản tin hàng K của	5064 mỗi K
tvrdí	631 K
työmme	1956 K
työtämme	1832 tue K	1955 tue K	1956 K
tájékoztató	2405 adatvédelmi K
támogass	2512 K minket
támogasson	2512 K minket
támogathat	2434 K minket
támogatása	2434 K nélkül	2434 olvasók K nélkül	2512 az ön K
támogatásod	2512 a te K
támogatásából	2388 olvasóink K	2434 olvasóink K
támogatására	2388 olvasóink K
támogatásával	2437 partnerünk K	2510 K készült
támogatónk	2434 legyen ön is K	2434 legyél te is K
täglich	795 K per mail
tähtsamad	1681 nädala K
tärkeimmät	1900 K jutut
tästä	1887 lisää K
täällä	1829 kun kerran olet K
täältä	1887 lisää K
téléchargez	1960 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2512 K le
történész	2425 K
týden	17 každý K
týdně	630 K
týždenne	17 raz K
tłumaczy	3693 K
tłumaczył	3693 K
tłumaczyła	3693 K
třetích	538 cookies K stran
""", 'u': """
uafhængigt	773 K medie
ubegrænset	642 K adgang
udostępnij	25 K
ukarał	3693 K
ulaş	38 bize K
ulaşin	38 bize K	4690 bize K	4721 K
ulaşmak	4690 yazara K
unabhängig	926 K von unserer redaktion	926 von unserer redaktion K	939 damit wir K bleiben	992 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2696 insegna all'K
unterstütze	781 K unsere arbeit	781 K uns mit	991 K uns	991 K unsere	991 K mich	991 K meine
unterstützen	781 K sie unsere arbeit	781 K sie uns mit	781 mit einer spende K	781 können sie uns K	991 K sie uns	991 K sie unsere	991 sie können das K	991 freiwillig K	991 K sie mich	991 K sie meine	991 K uns
unterstützt	818 ihr browser K	991 K uns
unterstützung	777 ihre K	777 mit ihrer K	888 ihrer K	888 deiner K	934 mit K von ki	991 mit deiner K	991 deine K	991 eure K
upišite	77 K svoj e-mail
upozorněni	594 chcete být K
upozornění	506 zapněte si K	548 K	594 chcete dostávat K	594 chcete zasílat K	594 chceš dostávat K	594 chcete posílat K	594 chcete odebírat K
upphovsrätt	4490 skyddat enligt lagen om K
upphovsrättslagen	4490 skyddat enligt K
uprednostňované	4300 K zdroje
uprednostňovaný	4300 K zdroj
uprednostňovaných	4300 K zdrojov
upřednostňované	571 K zdroje
upřednostňovaný	571 K zdroj
upřednostňovaných	571 K zdrojů
upřesnění	98 K:
uredništva	4359 brez dovoljenja K	4359 brez soglasja K
uredništvo	4373 v naše K	4442 naše K
uredništvu	39 našemu K	4366 pišite K
urmărește	3880 K-ne pe	3880 K-ne și pe	3881 K știrile	3987 K-ne
urmăriți	3880 K-ne pe	3987 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3576 K cookies	3576 K plików cookie
utilização	3732 K de cookies
utilizează	3883 K cookie
utilizăm	3883 K cookie
utánközlés	2416 K	2439 K
utánközlése	2439 K
utánközölhető	45 K
uutislähteeksesi	1866 ensisijaiseksi K
uutislähteeksi	1866 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3693 K
uznała	3693 K
uzsvēra	3213 K
użyciu	3620 przy K ai
użytkowników	3607 opiniami K
używamy	3578 K plików cookie
užsisakykite	3080 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	501 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4265 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	994 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	872 suchen K
versão	2 K em áudio
vervielfältigung	844 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	828 deine e-mail-adresse wird nicht K	828 ihre e-mail-adresse wird nicht K
veröffentlichung	902 seit der K geändert	902 seit K geändert
već	4163 kad ste K tu	4247 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2408 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1879 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4983 là biên tập K	4986 là biên tập K của	5004 dành cho hội K
viết	5062 hãy K thư	5063 bài K này	5065 ông K	5065 bà K
você	18 sem K	3864 sem K
vollständigen	787 K artikel lesen
volontär	858 ist K
volontärin	858 ist K
voltál	42 ott K	2408 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4376 K
vyhradené	4259 všetky práva K	4259 autorské práva sú K
vykřikl	631 K
vykřikla	631 K
vypočuť	4275 si môžete K
vysvetľuje	4348 K
vysvětlil	631 K
vysvětlila	631 K
vysvětloval	631 K
vysvětlovala	631 K
vysvětluje	631 K
vytvořila	558 K ai
vyzýval	631 K
vyzývala	631 K
vyzývali	631 K
vyzývá	631 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2515 K
válaszolták	2515 K
változatában	98 korábbi K	98 eredeti K
vás	556 bez K by	629 bez K by	4286 bez K by	4346 bez K by
väitis	1712 K
väitti	1958 K
väittää	1958 K
välise	1662 K sisu
våre	3543 meld deg på K
vårt	3415 meld deg på K	3543 meld deg på K
vær	51 K med
védekezett	2515 K
véli	2515 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4346 K vám
vēlamo	3160 K avotu
vēstkopai	3171 K
vēstulei	3171 ziņu K
vědět	38 dejte nám K	67 dejte nám K	535 dejte nám K	628 dejte nám K
všetkým	4293 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	4272 náš K
webinář	541 náš K
według	3693 K
weißt	857 K du mehr
wezwał	3693 K
wiadomościach	3629 google K
widziałaś	3582 K coś
widziałeś	3582 K coś
wołali	3693 K
wołał	3693 K
wołała	3693 K
wpłata	3618 każda K	3690 twoja K
wpłatom	3691 dzięki K
wpłać	3690 K
wspierającym	3690 zostań K
współpracy	3615 we K z partnerem
wyjaśnia	3693 K
wypisać	3558 K się w każdej chwili
wyrażam	3559 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3598 K nam	3598 K je do nas
wzywał	3693 K
wzywała	3693 K
wöchentlichen	799 K newsletter
właściciela	3691 nie mamy K
""", 'y': """
yazdiğimiz	4731 daha önce K haber
yazmişti	4801 diye K
yhteistyössä	1888 K mainostajan
yönetmenidir	4694 genel yayin K
""", 'z': """
zaakceptować	3600 K pliki cookie
zaapelował	3693 K
zaapelowała	3693 K
zachęcali	3693 K
zachęcano	3693 K
zachęcał	3693 K
zachęcała	3693 K
zadaním	4279 K e-mailu
zadržana	4158 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	549 K e-mailu
zagłosuj	3623 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4185 K vama	4246 K vama
zakázané	4259 šírenie je K
založte	628 K si účet
zamknutý	4252 článok je K
zamčený	496 článek je K
zapisując	3609 K się
zapowiedział	3693 K
zapowiedziała	3693 K
zapytał	3693 K
zapytała	3693 K
zastrzeżone	3593 wszelkie prawa K	3593 wszystkie prawa K
zawołał	3693 K
zawołała	3693 K
zašlete	535 K nám
zašlite	4265 K nám
zaželen	4399 K vir
zaželene	4399 K vire
zaželeni	4399 K vir
zbiórka	3694 K
zbývá	496 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3582 masz K lub
zdjęcie	40 K lub film	3582 masz ciekawe K	3582 masz K lub film	3582 wyślij K lub
zespołu	3603 do naszego K
zewnętrzna	3600 treść K
zewnętrzne	9 treści K	3578 treści K	3600 treści K
zewnętrznej	9 treści K	3600 treści K
zewnętrznych	9 treści K
zgłoś	3598 K go nam	3690 K nam
ziņas	3182 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3630 daj nam K	3690 daj nam K
zněl	631 K
zněla	631 K
znělo	631 K
zobrazení	538 K tohoto obsahu	538 K obsahu
zobrazením	513 K obsahu	513 K videa
zobrazený	60 e-mail nebude K
zostań	3690 K z nami
zpracováním	502 souhlasím se K	516 K osobních údajů
zprávy	534 google K
zprávách	534 google K
zpívali	631 K
zugänglich	889 frei K
zunächst	844 dieser artikel erschien K
zurück	918 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4301 K
získávejte	572 K
zł	3612 za # K	3612 od # K	3692 od # K
złotówka	3618 każda K	3691 każda K
""", 'á': """
állt	2515 ez K
állítja	2515 K
átvehető	45 K
""", 'ä': """
ägare	4510 inga rika K
ähnliches	857 K erlebt
ändå	4446 nu när du K är här
äpp	1667 K
äppi	1667 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3448 beskyttet av K
året	774 om K
återges	4490 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4698 bizimle K
çalişmalarimiz	4799 K
çağrisinda	4801 K bulundu
çerezler	4671 K kullan
çerezlere	4696 K
çerezleri	4671 K kullan	4696 K	4732 K kabul
çözün	4721 K
""", 'é': """
échanos	1640 K una mano	1640 K un cable
écris	38 K-nous	67 K-nous
écrit	2034 K pour	2153 a K
écrivain	2034 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2150 K-nous
éditorialiste	2109 est K
électronique	1984 dans votre boîte aux lettres K
énekelték	2515 K
équipe	2151 notre K
értesítéseket	14 K	2433 K	2480 szeretne K
értesítést	2480 szeretne K	2480 szeretnél K	2480 kér K	2480 kérsz K	2480 kérek K
értesüljön	2433 K elsőként
értesülni	2480 szeretne K a	2480 szeretnél K a	2480 szeretne azonnal K
étoile	60 champs avec une K
évente	2514 K
""", 'í': """
ígérte	2515 K
ígérték	2515 K
írta	2515 K
író	2425 K
""", 'î': """
îmbia	3990 K
îndemna	3990 K
îndemnat	3990 a K
îndemnau	3990 K
întrebat	3990 a K
întrebau	3990 K
""", 'õ': """
õpetas	1712 K
""", 'ö': """
öffnen	801 app K
önemli	4732 günün en K
önerdi	4801 K
önskad	4494 K källa
önökkel	2388 csak K
""", 'ø': """
økonom	680 er K
""", 'ú': """
újraközlése	2439 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2513 független K	2513 a jó K
újságírásunk	2513 K
újságíró	2425 K	2497 K
újságíróink	2513 K
újságíróinkkal	2457 K
újságíróinknak	39 K
újságírója	2427 K	2497 K
újságíróként	2497 K
última	1493 siga la K hora	1493 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	845 K von	927 von der agentur K	927 deutschen presse-agentur K
übersicht	851 K	911 diese K wurde
ücretsiz	15 K haber	15 K makale	4719 K üye olun
ügyfelünk	2457 K
ühendust	38 võta meiega K	67 võta meiega K	1709 võta K
ünü	4796 #'K
ütles	1712 K
ütlesid	1712 K
üyeliği	4710 bülten K
üzente	2515 K
üzenték	2515 K
üçüncü	4696 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4196 K nas
čitalaca	43 pisma K	4185 uz podršku K	4203 K	4246 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4203 K	4246 naši K
čitatelia	4303 K	4346 naši K
čitatelja	43 pisma K	4185 uz podršku K	4203 K	4246 naših K	4246 uz podršku K
čitatelji	36 naši K	4203 K	4246 naši K
čitateljima	4203 K
čitateľom	18 vďaka K	4303 K
čitateľov	36 našich K	4286 vďaka podpore K	4303 K	4346 našich K	4346 vďaka podpore K
članak	20 cijeli K	4163 svidio vam se K	4181 cijeli K	4181 ceo K	4246 ovaj K
člancima	4192 svim K
članek	4363 vam je bil K všeč	4442 ta K
člankov	4391 do vseh K
členem	80 staňte se K	628 staňte se K
členom	4345 staňte sa K
článek	20 celý K	489 líbil se vám K	496 celý K za	551 celý K	629 tento K	629 líbil se vám K
článkom	4281 všetkým K	4293 k všetkým K	4293 ku všetkým K
článku	20 celého K	605 do konce K
články	629 naše K
článků	551 limit K
článkům	551 všem K	563 ke všem K
článok	20 celý K	4261 páčil sa vám K	4281 celý K	4346 tento K
čtenáři	574 K	629 naši K
čtenářů	36 našich K	43 listy K	492 z darů K	492 díky darům K	492 díky podpoře K	556 díky podpoře K	574 K	629 našich K	629 na podpoře K	629 díky podpoře K
čtenářům	18 díky K	36 našim K	574 K
čtení	0 doba K
čtěte	567 K nás
číst	629 K dál bez
čítajte	4297 K nás	4345 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4345 K, že nás čítate
""", 'đ': """
đây	5062 bấm vào K
đóng	5062 K góp của bạn	5062 hãy K góp
đăng	45 K lại	4999 cảm ơn bạn đã K ký	4999 bằng việc K ký, bạn	5062 K ký để đọc bài
đường	4981 K dây nóng của tòa soạn	4981 K dây nóng của báo	5062 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5004 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4347 K sumou
""", 'ř': """
řekl	631 K
řekla	631 K
říká	631 K
""", 'ś': """
śledztwa	3691 nasze K
śledztwo	3691 to K
śledź	3566 K nas na	3690 K nas
śpiewali	3693 K
świadkami	3582 byliście K	3582 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3582 byłeś K	3582 byłaś K	3582 jesteś K
""", 'ş': """
şikâyet	4801 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4166 K nam
šaukė	3146 K
šiandien	3105 aukokite K
šodien	3173 ziedo K
""", 'ź': """
źródło	3593 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3693 K
""", 'ž': """
žalio	4248 K se
želene	4399 K vire
želeni	4364 K vir
željene	4164 K izvore
željeni	4164 K izvor
žiadny	71 K spam
žurnalistai	3144 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3095 K
žurnalistika	629 naše K	629 nezávislá K	3144 K kainuoja	3144 gera K	4346 nezávislá K
žurnalistiku	629 nezávislou K	4346 nezávislú K
žurnalistiky	629 nezávislé K
žurnalistė	3095 K
žurnāliste	3163 K
žurnālisti	3211 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3211 neatkarīga K	3211 K maksā	3211 laba K
žurnālistiku	3173 atbalsti neatkarīgu K	3211 neatkarīgu K
žurnālists	3163 K
žádal	631 K
žádala	631 K
žádali	631 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1072 χωρίς K
άρθρα	1146 τα K μας
άρθρο	1146 αυτό το K
""", 'έ': """
έγγραφη	1072 χωρίς K άδεια
έγραφαν	1148 K
έγραφε	1148 K
έγραψε	1148 K
έλεγαν	1148 K
έλεγε	1148 K
έρευνά	1044 K μας
έρευνές	1146 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1026 K σου πηγές	1026 K σας πηγές	1026 K πηγές
αγαπημένη	1026 K πηγή
ακολουθήστε	1006 K μας	1145 K μας
ακολουθείστε	1006 K μας
ακόμη	1061 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1148 K
αναγνωστών	1075 K
αναγνώστες	18 χάρη στους K	1075 K	1146 οι K μας
αναδημοσίευση	45 K	1019 απαγορεύεται η K	1019 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1020 K χωρίς
αναπληρωτής	1031 είναι K καθηγητής
αναπληρώτρια	1031 είναι K καθηγήτρια
ανεξάρτητη	1145 ενισχύστε την K
ανταποκρίτρια	1029 είναι K	1031 είναι K
ανταποκριτής	1029 είναι K	1031 είναι K
απάντησαν	1148 K
απάντησε	98 δεν K	1148 K ο	1148 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1020 K η αντιγραφή	1020 K η αναπαραγωγή
αποδεχθείτε	1034 K τα cookies
αποδεχτείτε	1034 K τα cookies
απορρήτου	1023 πολιτική K
από	1052 K # €	1143 # K τα #	1143 # K #
αρθρογράφος	1029 είναι K	1031 είναι K
αρχισυντάκτης	1029 είναι K
αρχισυντάκτρια	1029 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1106 χωρίς K
""", 'β': """
βιβλιοπωλείο	1042 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K	1058 γραμμή K κεθεα
βοηθήστε	1145 K μας
βοηθειας	1058 γραμμη K κεθεα
βοηθούν	1146 μας K
βρείτε	1006 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1145 K μέλος	1145 K κι εσείς
γνώσεις	1047 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1028 K μας	1145 K μας
γραπτή	1072 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1148 K
δήλωσε	1148 K ο	1148 K η	1148 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1146 οι K μας
δημοσιογράφος	1029 είναι K	1029 , K	1029 - K	1031 είναι K στ	1031 είναι K του	1031 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1146 η K μας	1146 ανεξάρτητη K	1146 η ανεξάρτητη K
δημοσκόπησή	1044 K μας
δημοσκόπηση	1044 στη K
διαβάσετε	1001 για να K ολόκληρο
διαβεβαίωσε	1148 K
διαμαρτυρήθηκε	1148 K
διαφήμιση	11 τη K	1055 μετά τη K
διαφημίσεις	70 χωρίς K	1146 χωρίς K
διαφημίσεων	1100 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1031 είναι K
διεύθυνση	1004 τη K email	1004 η K email	1051 K email	1051 K e-mail
δικαιώματος	1019 με επιφύλαξη παντός K
διοργανωτές	1148 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1146 η K μας
δωρεά	1061 κάντε μια K	1145 η K σας	1145 κάντε μια K	1149 K
δωρεάν	15 K άρθρα	1052 K άρθρα
δωρεές	1149 K
""", 'ε': """
είμαστε	1146 K μια μικρή
είπαν	1148 K
είπε	1148 K
εβδομάδα	17 κάθε K	1147 την K
εγγραφή	1051 με την K σας
εγγραφείτε	1002 K για να	1052 K δωρεάν	1145 K δωρεάν	1145 K τώρα	1145 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1003 στα K σας
εκδήλωσή	1042 K μας
εκδοχή	98 αρχική K
εκφράζουν	1040 τα σχόλια K	1049 τα σχόλια K	1049 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1007 K τις ειδοποιήσεις	1009 K τη javascript
ενημερωτικά	1004 K δελτία
ενημερωτικό	78 το K δελτίο	1004 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	1028 K μας
ενισχύστε	1061 K	1145 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1034 K περιεχόμενο
εξήγησε	1148 K
επανέλαβε	1148 K
επαναλάμβανε	1148 K
επιβεβαιώστε	1051 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1028 K μαζί μας	1028 K με τον συντάκτη	1028 K με τη συντάκτριά	1028 K με τη συντάκτρια	1028 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1148 K
επιστήμονας	1031 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1031 είναι K
ερευνητής	1031 είναι K
ερωτηματολόγιο	1048 το K
εσάς	1061 χάρη σε K	1146 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1052 με # K
ευχαριστούμε	1051 K για την εγγραφή	1145 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1148 K
ζήτησε	1148 K ο	1148 K η	1148 K στο	1148 K από
ζητούσαν	1148 K
ζητούσε	1148 K
""", 'η': """
ηλεκτρονικό	1042 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1106 χωρίς K
ισχυρίζεται	1148 K
ισχυρίστηκε	1148 K
""", 'κ': """
κάλεσε	1148 K ο	1148 K η
κάνε	62 K μου tag
κάνοντας	1051 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	1058 K εθισμού
καθηγήτρια	1031 είναι K
καθηγητής	1031 είναι K
καλούσαν	1148 K
καλούσε	1148 K
κανάλι	1146 το K μας
κατάστημά	1042 στο K μας
κατήγγειλε	1148 K
καταγγέλλει	1148 K
καταγγελία	1028 κάντε μας την K
κατεβάστε	1007 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1058 K εθισμου
κοινοποιήθηκε	1129 η δημοσίευση K από
κουίζ	1044 το K	1044 στο K	1044 το K μας
κυκλοφορεί	1042 K το νέο τεύχος
κυριότερες	1051 τις K ειδήσεις
""", 'λ': """
λάβετε	1073 K
λέει	1148 K
λαμβάνεις	1070 θέλεις να K
λαμβάνετε	1070 θέλετε να K	1073 K
""", 'μ': """
μήνα	1147 τον K	1147 το K	1147 ανά K	1147 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1052 K # €
μεγαλομετόχους	1106 χωρίς K
μετόχους	1106 χωρίς K
μοιράστηκε	1129 μια δημοσίευση που K	1129 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1063 με τεχνητή K	1063 από τεχνητή K
νοημοσύνης	1063 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1001 K
""", 'ο': """
οικονομολόγος	1031 είναι K
ολόκληρο	20 K το άρθρο	1052 K το άρθρο
ομάδα	1042 στην K μας	1145 ελάτε στην K	1146 η K μας
""", 'π': """
παράκληση	1025 έχουμε μια μικρή K	1025 μια μικρή K
παραδέχεται	1148 K
παραδέχθηκε	1148 K
παραδέχτηκε	1148 K
παρακάλεσε	1148 K
παρακαλούσαν	1148 K
παρακαλούσε	1148 K
πατώντας	1051 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1034 εξωτερικού K
περιεχόμενο	9 αυτό το K	1034 αυτό το K	1034 το K αυτό	1034 εξωτερικό K
πολιτική	1023 K cookies
πρέπει	1034 δείτε το βίντεο K
προέτρεπαν	1148 K
προέτρεπε	1148 K
προέτρεψε	1148 K
προειδοποίησε	1148 K
προειδοποιεί	1148 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1145 ενισχύστε την K
προσωπικών	1023 K δεδομένων
προτεινόμενη	1026 K πηγή
προτιμώμενες	1026 K πηγές	1121 K πηγές
προτιμώμενη	1026 K πηγή	1121 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1068 K σε όλα
πρόσθεσαν	1148 K
πρόσθεσε	1148 K ο	1148 K η
πρώτο	1052 τον K μήνα
πρώτος	1147 K μήνας
""", 'ρ': """
ρεπορτάζ	1146 το K μας	1146 αυτό το K
ρυθμιστής	1058 αρμόδιος K εεεπ
ρυθμιστης	1058 αρμοδιος K εεεπ
ρωτούσαν	1148 K
ρωτούσε	1148 K
ρώτησαν	1148 K
ρώτησε	1148 K ο	1148 K η
""", 'σ': """
σημαντικότερες	1051 τις K ειδήσεις
σημείωσε	1148 K ο	1148 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1145 K μας
στήριξή	1061 χωρίς τη K	1145 η K σας	1145 τη K σας	1146 χωρίς τη K
στήριξη	1061 χάρη στη K	1146 χάρη στη K
στείλε	38 K μας	67 K μας	1028 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1028 K μας	1145 K μας
στηρίξτε	1061 K	1145 K μας	1145 K την	1145 K το	1145 K τη
συγγραφέας	1031 είναι K
συγκατάθεση	1034 K για cookies
συκοφαντικά	1040 K σχόλια
συμβουλεύει	1148 K
συμβούλευε	1148 K
συμβούλευσε	1148 K
συμβούλεψε	1148 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1042 K μας
συνέδριό	1042 K μας
συνέστησε	1148 K
συνδεθείτε	24 K	1002 K για να
συνδρομή	1052 με K	1052 K από	1074 με K	1149 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1001 διαθέσιμο μόνο σε K	1001 διαθέσιμο σε K	1024 μόνο για K	1024 μόνο σε K	1145 γραφτείτε K	1146 οι K μας	1149 K
συνδρομητής	50 ως K	80 γίνετε K	1001 είστε ήδη K	1145 γίνετε K
συνεργασία	1055 σε K με χορηγό	1055 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1055 συνδέσμους K
συνεχίζεται	1055 K παρακάτω
συνεχίσετε	1001 για να K την ανάγνωση	1001 να K την ανάγνωση
συνεχίσουμε	1146 να K
συνεχίστε	1001 K την ανάγνωση
συνιστούσε	1148 K
συντάκτης	1029 είναι K
συντάκτρια	1029 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1049 στα K
σύμφωνα	1148 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1069 K δωρεάν άρθρο
τραγουδούσαν	1148 K
τόνιζε	1148 K
τόνισε	1148 K
""", 'υ': """
υβριστικά	1040 K σχόλια
υβριστικό	1040 σχόλια με K
υπευθυνα	1058 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1058 παίξε K	1058 παίζουμε K
υπογράμμισε	1148 K
υποσχέθηκε	1148 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1025 αφού K ως εδώ
φωνάζει	1148 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1025 πριν K
φώναζαν	1148 K
φώναζε	1148 K
φώναξαν	1148 K
φώναξε	1148 K
""", 'χ': """
χάνετε	1070 μη K
χρήσης	1023 όροι K	1051 όρους K
χρειαζόμαστε	1145 K τη βοήθειά σας
χρησιμοποιεί	1010 K cookies
χρησιμοποιούμε	1009 K cookies
χρόνο	1147 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1066 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1044 στην K
""", 'а': """
абонамент	247 вече имате K	278 с K	278 K за	298 с K	342 K
абонамента	276 с K си	276 благодарим за K
абонат	50 като K	245 вече сте K
абонати	257 само за K	342 K
абонатите	50 K могат
абонирайте	80 K се	245 K се, за да	248 K се за бюлетина	338 K се
абонирането	276 с K
автора	4026 мнение K	4026 точка зрения K	4828 думка K	4828 точка зору K
авторизованные	4059 только K
авторизованным	4059 K пользователям
авторизовані	4861 лише K
авторизуйтесь	24 K
авторкою	4847 зв'язатися з K
авторов	4026 мнение K	4026 мнения K	4026 точки зрения K
автором	4847 зв'язатися з K
автору	54 на каву K	4047 пишите K
авторів	4828 думки K	4828 думка K	4828 погляди K
адрес	21 имейл K няма	276 имейл K
адреса	276 имейл K
адресою	4882 пишіть за K
адресу	4079 пишите по K
азартних	88 участь в K іграх	4818 участь в K іграх може	4818 участь у K іграх може
азартные	4016 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4016 участие в K играх может
азартні	4818 K ігри можуть
анкета	272 нашата K	272 кратка K
анкетата	273 K
анкету	4058 K	4860 K
анонимно	4047 K
афилиейт	281 K линкове
""", 'б': """
бажаних	4844 K джерел
безкоштовна	4880 остання K стаття
безкоштовний	4856 наш K вебінар	4864 K акаунт	4880 останній K матеріал
безкоштовних	4864 ліміт K	4864 K статей
безкоштовні	15 K статті	4864 K статті
безлимитный	4001 K доступ
безплатен	269 нашия K уебинар
безплатна	292 последна K статия
безплатни	15 K статии	278 K статии
безплатно	278 K, за
бесплатная	4077 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	4062 K статьи
бесплатный	4053 наш K вебинар	4062 K аккаунт	4077 последний K материал
бесплатных	15 K статей	4062 лимит K	4062 K статей
бисквитки	266 K	296 K
бисквитките	266 K	296 K
благав	4947 K
благала	4947 K
благали	4947 K
благодарение	18 K на читателите	284 K на вас	284 K на вашата	339 K на вас
благодарим	276 K ви, че се
благодаря	4068 K донатам	4142 K вам	4142 K вашей
блокировщик	4023 отключите K	4023 K рекламы
блокувальник	4825 K реклами
больше	4027 знаете K
бот	39 наш K
браузер	10 ваш K	4040 ваш K	4839 ваш K
браузър	10 вашият K
букмекерская	4016 K контора. #	4016 реклама. K
бюлетин	78 нашия K	248 нашия K	277 K	339 нашия K	342 K
бюлетина	78 за K	248 K ни	248 запишете се за K	277 K
бюлетини	277 K
бяхте	42 K ли там
більше	4829 знаєте K
""", 'в': """
вайбері	4845 K
вайбър	16 K	261 K
ватсапе	4045 K
вашата	249 на K поща
ваших	4140 # из K #
введите	77 K адрес
вебинар	4053 наш K
вебінар	4856 наш K
взывал	4144 K
видео	9 это K	40 фото и K
виділіть	4843 K
визнав	4947 K
визнала	4947 K
визнає	4947 K
викала	341 K
викаха	341 K
викаше	341 K
викна	341 K
використання	4839 K cookie	4870 будь-яке K матеріалів	4870 K матеріалів сайту
використанні	4837 при K матеріалів
використовує	4826 K cookie
використовуємо	4825 K cookie
вимагав	4947 K
вимагала	4947 K
вимагали	4947 K
виправлення	98 K:
випуск	4858 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4947 K
вк	4045 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4045 K
влезте	24 K
вміст	9 цей K
внескам	4871 завдяки K	4945 завдяки K
внесок	4944 ваш K
войдите	24 K	4002 K, чтобы
вотсапе	4045 K
вотсапі	4845 K
впн	64 без K
всеки	284 K лев
встановіть	4813 K додаток
въведете	77 K имейла си
възпроизвеждането	283 K
выделите	4028 K ее	4028 K текст
вызывать	4016 азартные игры могут K
выпуск	4056 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4947 K
відповідав	4947 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4818 дотримуйтеся правил (принципів) K	4818 дотримуйтесь правил (принципів) K	4818 принципів K гри	4818 правил K гри
відповідь	21 скасувати K
відповіла	4947 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	341 K
гласил	4144 K
гласила	4144 K
гласит	4144 K
гласувайте	289 K
гледайте	294 K ни
говорил	4144 K
говорила	4144 K
говорили	4144 K
говорит	4144 K
год	4143 в K
годишно	340 K
голосуйте	4073 K	4876 K
гривень	4946 # K
грн	4946 # K
група	295 viber K
гукав	4947 K
гукали	4947 K
гукнув	4947 K
гукнула	4947 K
гіперпосилання	4837 K обов
""", 'д': """
дальше	4001 чтобы читать K
дарение	338 вашето K	340 с K	342 K
дарения	342 K
дарете	284 K	338 K ни
джерела	4844 обрані K	4844 бажані K
джерелом	4844 основним K	4844 бажаним K
дзен	4045 K
дзене	4045 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	341 K
добавил	341 K	4144 K
добавила	341 K	4144 K
добавьте	4014 K нас в
добавя	341 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4947 K
додала	4947 K
додатку	84 у нашому K
додає	4947 K
дозволить	4944 ваша підтримка K
дозволяється	4870 матеріалів K лише
долучайтесь	51 K	4944 K до нас	4944 K до нашої	4944 K до нашого	4944 K до спільноти	4944 K до читачів
долучайтеся	51 K	4944 K до нас	4944 K до нашої	4944 K до нашого	4944 K до спільноти	4944 K до читачів
донат	4141 ваш K	4944 ваш K	4948 K
донатам	4871 завдяки K
донати	4948 K
донатом	4946 K
донаты	4145 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4944 ваша підтримка K
допомога	4944 нам потрібна ваша K
допомогою	4873 за K ші
допоможе	4945 K нам
допоможуть	4871 K нам працювати	4945 K нам
допоможіть	90 K, скільки можете
допускается	4067 материалов K только
допълнена	98 статията е K
доступ	4062 полный K	4864 повний K
достъпен	245 K за абонати
достъпна	245 K за абонати
достъпно	245 K за абонати
дочитали	3992 вы K до конца	4803 ви K до кінця
дочитати	4809 щоб K
дочитать	4001 чтобы K	4062 K
дізнаватися	4891 хочете K про
""", 'е': """
евро	278 за # K
ежедневную	4006 K рассылку
ежемесячно	4143 K
ежемесячное	4141 оформите K
ежемесячный	4068 K донат
еженедельную	4006 K рассылку
електронна	249 вашата K поща
електронної	4863 адресу K пошти
електронну	4863 K адресу	4863 K пошту
епизод	271 K
епизода	271 K
есть	4027 вам K что
""", 'ж': """
жаловалась	4144 K
жаловался	4144 K
жалуются	4144 K
жодного	71 K спаму
журналист	264 е K	264 - K	264 , K	4048 - K	4048 , K	4126 K
журналисти	339 нашите K
журналистика	339 независимата K	339 независима K	339 нашата K	4142 независимая K
журналистике	4142 независимой K
журналистики	4142 независимой K
журналистику	4142 независимую K
журналистка	264 е K	264 , K	4048 - K	4048 , K	4126 K
журналисты	4142 наши K
журналіст	4851 - K	4851 , K	4928 K
журналістам	39 нашим K
журналісти	4945 наші K
журналістика	4945 незалежна K
журналістику	4945 незалежну K	4945 якісну K
журналістка	4851 - K	4851 , K	4928 K
журналісту	39 нашому K
""", 'з': """
з	4943 # K #
завантажити	4813 K застосунок
завантажте	4813 K додаток
завдяки	4871 існує K	4945 K вам	4945 K вашій
зависимост	88 хазартът създава K
зависимость	4016 азартные игры вызывают K
задонатьте	4141 K	4944 K
задължителните	21 K полета
зазначив	4947 K
зазывал	4144 K
закликав	4947 K
закликала	4947 K
закликали	4947 K
закончились	4001 бесплатные статьи K
залишає	29 K за собою право
залишилося	4810 K #%	4810 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4029 K ошибку
замолчим	4142 мы не K
запазени	255 всички права K
запевняв	4947 K
запевняла	4947 K
запевняє	4947 K
записи	58 новые K на почту
запитав	4947 K
запитала	4947 K
запитань	4860 на кілька K
запишете	248 K се за нашия
зарегистрированные	4059 только K
зарегистрированным	4001 доступен только K
зарегистрированы	4001 уже K
зарегистрируйтесь	4002 K, чтобы	4062 бесплатно K	4062 K бесплатно	4141 K бесплатно	4141 K, чтобы читать
зареєстровані	4861 лише K	4861 тільки K
зареєструйтесь	4810 K, щоб	4864 безкоштовно K	4864 K безкоштовно	4944 K безкоштовно	4944 K, щоб читати
зареєструйтеся	4864 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4841 нашому K
застосунок	4813 завантажте K	4841 наш K	4841 мобільний K	4944 завантажте K і	4944 завантажте K та
захищено	4837 усі права K
захищені	4837 усі права K	4837 всі права K
защищенной	4047 K формой
защищены	4038 все права K
защищённой	4047 K формой
заяви	341 K
заявив	4947 K
заявил	341 K	4144 K
заявила	341 K	4144 K	4947 K
заявили	4144 K	4947 K
заявиха	341 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3992 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4843 якщо ви K
знанията	272 K си
зобов	4947 K'язав
зовнішнього	4853 K вмісту	4853 K контенту
зовнішній	4853 K вміст	4853 K контент
зробіть	4807 K внесок	4944 K внесок у	4944 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4140 # K #
избранное	4044 K
известията	14 K
извика	341 K
изкуствен	286 с помощта на K интелект	286 с K интелект	286 от K интелект
изменено	98 имя K
изменены	98 имена K	98 имена героев K
изпратете	38 K ни	49 K я	67 K ни	262 K ни	338 K ни
изпращайте	262 K ни	263 K на
изпращаме	57 ви K	57 K ви
изтеглете	338 K нашето
източник	260 основен K
източници	260 любими K
имейл	249 вашия K	276 вашия K	276 по K	276 на K
имейла	79 на K ви	249 на K си
имейлът	60 K ви няма да
иностранного	4038 выполняющим функции K агента
иностранным	4142 K агентом
инстаграм	261 K
искусственного	4070 с помощью K интеллекта
искусственным	4070 K интеллектом
использование	4040 K cookie	4050 K cookie	4067 любое K материалов	4067 K материалов сайта
использовании	4038 при K материалов	4067 полном или частичном K	4067 частичном K материалов
используем	4023 K cookie
использует	4024 K cookie
исправление	98 K:
источники	4044 избранные K	4044 любимые K
источников	4044 избранных K	4081 избранных K
источником	4044 основным K
исчерпали	4001 K лимит
""", 'к': """
каждое	17 K утро
каждый	4143 K месяц
каже	4947 K
каза	341 K
казав	4947 K
казал	341 K
казала	341 K	4947 K
казали	4947 K
казаха	341 K
казва	341 K
казвал	341 K
казвала	341 K
канал	295 viber K	4142 наш K	4945 наш K
канала	4142 нашего K
каналу	4945 нашого K
колумнист	4048 - K	4048 , K	4126 K
колумніст	4851 - K	4928 K
колумністка	4851 - K	4928 K
команде	4053 к нашей K
команди	4856 до нашої K
коментар	6 залишити K
коментарите	85 в K	274 K под
коментарях	85 у K	85 в K	4838 у K	4838 в K
коментатор	264 е K
коментиране	274 правила за K	274 правилата за K
коментирате	6 за да K	274 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4028 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4039 в K
комментировать	6 K
контент	9 этот K	9 цей K	4050 внешний K
контента	9 этого K	4050 внешнего K
контенту	9 цього K
конференцию	4053 нашу K
конференция	269 нашата K
конференцію	4856 нашу K
конфиденциальности	4022 настройкам K	4022 настройками K	4023 политикой K	4040 политика K
конфіденційності	4824 налаштуваннями K	4825 політикою K	4839 політика K
копирование	4067 K материалов сайта
кореспондент	264 е K	264 , K	4851 - K	4851 , K	4928 K
кореспондентка	4851 - K	4851 , K	4928 K
короткий	4058 K опрос
корреспондент	4048 - K	4048 , K	4126 K
корреспондентам	39 нашим K
корреспондентка	4126 K
корреспонденту	39 нашему K
крикнув	4947 K
крикнул	4144 K
крикнула	4144 K	4947 K
кричав	4947 K
кричал	4144 K
кричала	4144 K	4947 K
кричали	4144 K	4947 K
кричит	4144 K
""", 'л': """
лв	278 за # K
лев	278 за # K
лева	278 за # K	340 K
лекцию	4053 нашу K
лекцію	4856 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	269 нашия онлайн K	269 нашия K
магазина	269 онлайн K ни	4053 нашего K
магазине	4053 в нашем K	4053 в нашем интернет-K
магазину	4856 нашого K
магазині	4856 у нашому K	4856 в нашому K	4856 нашому інтернет-K
материал	4028 обсудить K	4050 внешний K	4083 K создан	4142 этот K
материалам	4075 ко всем K
материалы	4142 наши K
матеріал	4945 цей K
матеріали	4945 наші K
матеріалу	98 першій версії K
матеріалів	4870 копіювання K сайту	4870 K посилання обов'язкове	4878 до всіх K	4878 до усіх K
мероприятие	4053 наше K
месенджері	4845 K
месец	340 на K	340 всеки K
месечно	340 K
мессенджере	4045 K
месте	42 вы были на K
месяц	4143 в K
мобільний	4841 K додаток
молба	259 имаме малка K	259 имаме K към вас
молел	341 K
молела	341 K
молеха	341 K
молеше	341 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4946 на K	4946 перший K
""", 'н': """
навчання	48 K ші
нагадав	4947 K
нагадала	4947 K
наголосив	4947 K
наголосила	4947 K
надпис	341 такъв K
надпись	4144 такая K
надсилайте	4847 K нам	4847 K її	4847 K їх нам	4850 K фото	4850 K відео	4850 K свої	4944 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4844 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4847 K нам	4847 K їх нам	4850 K фото	4944 K нам
нажимая	4061 K кнопку	4061 K на кнопку	4061 K "
нажмите	4028 K ctrl
налаштування	4824 K cookie	4824 K cookies	4824 K файлів cookie	4824 через ваші K
налаштуваннями	4824 K cookie	4824 K cookies	4824 K файлів cookie
налаштуваннях	4824 K cookie
намерете	294 K ни
напис	4947 такий K
написа	341 K
написав	4947 K
написал	4144 K
написала	4144 K	4947 K
написано	4144 было K	4947 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4047 K нашему	4047 K нашей	4047 K автору	4047 K нам	4141 K нам
напишіть	38 K нам	67 K нам	4847 K нашому	4847 K нашій	4847 K автору	4847 K авторці	4847 K нам	4944 K нам
напомнил	4144 K
напомнила	4144 K
направете	338 K дарение
настоя	341 K
настоява	341 K
настоявал	341 K
настроек	4022 из-за ваших K
настройками	4022 K cookie	4022 K cookies	4022 K файлов cookie
настройках	4022 K cookie
настройки	4022 K cookie	4022 K cookies	4022 K файлов cookie
натискайки	276 K
натискането	276 с K
натискаючи	4863 K кнопку	4863 K на
нашем	4028 в K чате
нашия	269 към K екип	269 в K екип	272 K куиз	272 K тест
небольшая	3992 K просьба
неделю	17 раз в K	17 каждую K	4143 в K
независимата	338 подкрепете K
независими	339 K медии
независимую	3996 поддержите K	4141 поддержите K
независимые	4142 K медиа
незалежні	4945 K медіа
нейросети	4070 с помощью K
несколько	4058 на K вопросов
никакого	71 K спама
новинами	4816 стежте за K
новини	261 google K	4845 google K
новину	4829 маєте K
новость	4027 есть K
нуждаем	338 K се от вашата
нужна	4068 K ваша
нюзлетър	277 K
""", 'о': """
обеща	341 K
обещал	341 K	4144 K
обещала	4144 K
обещали	4144 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	4048 - K	4048 , K	4126 K
обозревательница	4126 K
обраних	4844 K джерел
обучения	48 K ии
объявил	4144 K
объявила	4144 K
объяснил	4144 K
объяснила	4144 K
объясняет	4144 K
объяснял	4144 K
объясняла	4144 K
обязал	4144 K
обязательна	4038 гиперссылка K	4067 материалов ссылка K	4067 ссылка на источник K
обязательные	21 K поля	4028 K поля
обясни	341 K
обяснил	341 K
обяснила	341 K
обяснява	341 K
обіцяв	4947 K
обіцяла	4947 K
обіцяли	4947 K
огледален	64 K сайт
оглядач	4851 - K	4851 , K	4928 K
оглядачка	4851 - K	4851 , K	4928 K
оголосив	4947 K
ограничений	4001 читайте без K
одноклассниках	4045 K
одному	4863 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	4028 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4860 наше K	4860 коротке K
опитуванні	35 нашому K	4860 K читачів	4860 нашому K	4860 в K
оповещения	4092 хотите получать K
оприлюднюватиметься	22 не K	4831 ваша e-mail адреса не K
опрос	35 наш K	4058 наш K
опросе	35 нашем K	4058 нашем K	4058 в K
опубликован	22 не будет K	4028 ваш адрес email не будет K
организаторите	341 канят K
организаторы	4144 зовут K
організатори	4947 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4061 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4002 K #%	4002 K # %
отбележете	62 K ме
ответил	98 не K на	4144 K
ответила	98 не K на	4144 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4144 K
отвечала	4144 K
отговори	98 не K на	341 K той	341 K тя
отговорил	341 K
отговорила	341 K
отговориха	341 K
отговорност	30 не носи K
отменить	21 K ответ	4143 K в любой момент
отметил	4144 K
отметила	4144 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4006 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4047 K их нам	4141 K нам
отримувати	4881 хочете K
отримуйте	4885 K
очакваме	262 K вашите
очевидцем	4027 стали K	4027 вы стали K	4829 стали K
ошибку	4029 нашли K
оштрафовал	4144 K
оштрафовала	4144 K
оштрафував	4947 K
""", 'п': """
партнером	4065 совместно с K	4868 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4065 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4868 K посилання
партнеры	4023 мы и наши K
партньорски	281 K линкове
партнёром	4065 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4065 K ссылки
партнёрским	74 K ссылкам
патроном	4141 станьте K
пееха	341 K
пели	4144 K
первинній	98 K версії
первоначальной	98 K версии
первый	4143 K месяц	4143 рубль в K
переведите	4141 K нам
перевірте	4860 K себе	4863 K пошту
передплатник	50 як K	4809 уже K	4809 вже K
передплатникам	4809 доступний лише K	4809 доступна лише K	4809 доступно лише K
передплатники	50 K можуть	4879 лише K	4879 тільки K
передплатників	4809 тільки для K
передплатою	4809 доступна за K	4809 доступний за K	4864 за K	4886 з K
передплату	80 оформіть K	4864 K за	4944 оформіть K
передплатіть	80 K
передрук	45 K	4842 K
передруковувати	45 K
передруку	4842 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4043 K
перепечатке	4043 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4840 K даних
персональных	4041 K данных
писав	4947 K
писал	4144 K
писала	4144 K	4947 K
писати	4945 нам K
писменото	283 без K съгласие
письме	4061 в одном K
письменного	4082 без K согласия
письмової	4884 без K згоди
питаха	341 K
питаше	341 K
пишете	38 K ни	67 K ни	262 K ни	263 K на	338 K ни
пишеше	341 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4047 K нам	4079 K на	4141 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4847 K нам	4882 K на
платной	4001 в K версии
побачили	4892 K помилку
повний	20 K текст	4864 K текст
повтаря	341 K
повтаряше	341 K
повторював	4947 K
повторює	4947 K
повторяет	4144 K
повторял	4144 K
повторяла	4144 K
повідомив	4947 K
повідомила	4947 K
повідомили	4947 K
повідомлення	4891 хочете отримувати K	4891 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4847 K нам	4847 K нас	4944 K нам
подайте	263 K сигнал
поддержать	4141 K нас	4141 K редакцию	4141 K нашу
поддерживайте	4141 K нас	4141 K нашу
поддержите	3996 K нашу	3996 K нас	4068 K	4141 K нас	4141 K нашу	4141 K редакцию	4141 K проект	4141 K автора	4141 K наш
поддержка	3997 ваша K	4141 ваша K поможет	4141 ваша K помогает	4141 ваша K позволит
поддержке	4065 при K партнёра	4065 при K партнера	4068 благодаря вашей K	4142 вашей K
поддержки	4142 без вашей K	4142 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4027 хотите K
подканял	341 K
подканяха	341 K
подканяше	341 K
подкаст	34 наш K	34 нашия K	271 K	339 нашият K	4056 K	4142 наш K	4858 K	4945 наш K
подкаста	271 K	4056 K	4142 нашего K
подкасте	34 нашем K	4056 K
подкасти	34 наші K	271 K	4858 K
подкастов	4056 K
подкасту	4858 K
подкастът	271 K
подкасты	4056 K
подкасті	34 нашому K	4858 K
подкастів	4858 K
подкрепа	284 с вашата K	284 вашата K	338 вашата K	339 вашата K
подкрепата	281 с K на партньор
подкрепете	284 K	338 K ни	338 K нашата
подкрепяйте	338 K ни
подписаны	4001 уже K
подписка	4001 уже есть K	4145 K
подписке	4001 доступен только по K	4001 доступна по K	4001 доступен по K	4062 по K
подписки	4145 K
подпиской	4087 с K
подписку	80 оформите K	80 оформить K	4001 оформить K	4001 оформите K	4061 спасибо за K	4062 K за	4141 оформите K	4141 оформить K
подписчик	50 как K	4001 уже K	4001 вы уже K
подписчикам	4001 доступна только K	4001 доступно только K	4001 доступен только K	4076 только K
подписчики	50 K могут	4076 только K	4145 K
подписчиков	4001 только для K
подписчиком	4141 станьте K
подписывайтесь	4006 K на рассылку	4014 K на нас	4014 K на наш	4014 K на канал	4014 K на telegram	4141 K на
подписываясь	4061 K
подпишитесь	80 K	3996 K на регулярное	4006 K на рассылку	4014 K на наш	4014 K на канал	4141 K на
подчеркнул	4144 K
подчеркнула	4144 K
подчерта	341 K
поділитися	4829 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4856 нашу K
пожертвование	3996 оформите K	3997 сделайте K	4068 регулярное K	4068 ежемесячное K	4141 ваше K	4141 сделайте K	4141 оформите K	4145 K
пожертвования	4142 на K	4145 K
пожертвованиям	4068 благодаря K	4142 благодаря K
пожертвуйте	4141 K
позволяет	4141 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	283 K на
поиска	341 K
поискал	341 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4001 чтобы прочитать K
полный	20 K текст	4062 K текст
получавайте	297 K
получавате	293 искате ли да K	293 искате да K
получайте	4086 K
получать	4078 хотите K	4092 хотите K новости	4092 хотите K push
помилку	4892 знайшли K
помогите	90 K, сколько можете	4141 K нам
помогнете	338 K ни
помогут	4142 K нам
поможет	4142 K нам
помоли	341 K
помолил	341 K
помолила	341 K
помощник	63 наш K	63 ии-K
помощь	4141 нам нужна ваша K
помощью	4070 с K ии
помітили	4843 якщо ви K	4892 K помилку
помічник	63 наш K
понравилась	4142 K статья
понравился	4142 K материал	4142 K текст
пообещал	4144 K
пообещала	4144 K
пообіцяв	4947 K
пообіцяла	4947 K
попереджає	4947 K
попередив	4947 K
попередній	98 K версії
попита	341 K
поправка	98 K:
попросив	4947 K
попросил	4144 K
попросила	4144 K	4947 K
попросили	4144 K	4947 K
попросило	4144 K
порадив	4947 K
порадила	4947 K
посилання	4870 K на джерело обов'язкове
последвайте	338 K ни
последната	292 K ви безплатна статия	292 K безплатна статия
посоветовал	4144 K
посоветовала	4144 K
постановив	4947 K
постановил	4144 K
посъветва	341 K
посъветвал	341 K
посъветвали	341 K
потребовал	4144 K
потребовала	4144 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4061 вашей K
почтовом	4061 вашем K ящике
почту	79 на K	4007 на вашу K	4007 вам на K	4061 вашу K
пошту	79 на K	79 на вашу K	4812 на вашу K
пошті	4863 вашій K
пощенска	249 вашата K кутия
пояснив	4947 K
пояснил	4144 K
пояснила	4144 K	4947 K
пояснював	4947 K
пояснювала	4947 K
пояснює	4947 K
поясняет	4144 K
правото	29 си запазва K
працювати	4871 допоможе нам K	4945 K далі
працюємо	4945 ми K
предишна	98 K версия на
предпочитаемые	4044 K источники
предпочитаемых	4044 K источников
предпочитан	260 K източник
предпочитани	260 K източници
предпочитаните	260 K източници	260 K си източници
предпочтительные	4044 K источники	4081 K источники
предпочтительный	4044 K источник
предпочтительных	4081 K источников
предупреди	341 K
предупредил	4144 K
предупреждава	341 K
предупреждает	4144 K
предыдущей	98 K версии текста
препечатването	283 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4144 K
призвала	4144 K
призвали	4144 K
призна	341 K
признава	341 K
признавал	4144 K
признает	4144 K
признал	4144 K
признала	4144 K
признали	4142 нас K
призова	341 K
призовава	341 K
призовал	341 K
призоваха	341 K
призывал	4144 K
призывала	4144 K
призывали	4144 K
приложение	84 в нашето K	339 нашето K	4008 скачать K	4009 скачайте K	4009 установите K	4042 наше K	4042 мобильное K	4141 скачайте наше K	4141 скачайте K и
приложението	338 изтеглете K ни	338 изтеглете K на вестник
приложении	84 в нашем K	4008 открыть в K	4042 нашем K
приложения	4042 нашего K	4142 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	4044 K источником
присоединяйтесь	51 K	4141 K к нам	4141 K к нашему	4141 K к нашей	4141 K к нашим	4141 K к сообществу	4141 K к читателям	4141 K к тем
присъединете	51 K се	338 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4047 K нам	4047 K фото	4047 K видео	4047 K новости	4047 K свои	4047 K их нам	4141 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4047 K нам	4047 K фото	4047 K их нам	4141 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4944 K до нас	4944 K до нашої	4944 K до нашого	4944 K до спільноти	4944 K до читачів
приєднуйтеся	51 K	4944 K до нас	4944 K до нашої	4944 K до нашого	4944 K до спільноти	4944 K до читачів
проверьте	4058 K себя	4061 K почту
проголосуйте	4073 K	4876 K
продовження	4868 реклама. K
продовжити	4809 щоб K читання	4871 допоможуть нам K
продовжувати	4945 K роботу
продолжаем	4142 мы K работать
продолжать	4068 помогут нам K	4142 K работу
продолжение	4065 реклама. K
продолжить	4001 чтобы K чтение	4068 помогут нам K	4068 поможет нам K	4142 K работу
продължава	281 K по-долу
продължете	246 K да четете
продължим	339 да K да работим
продължите	245 за да K да четете
произведен	4038 настоящий материал (информация) K	4083 материал K
произведён	4083 материал K
пройдите	4058 K тест
пройдіть	4860 K тест
променени	98 имената са K
пропускайте	293 не K
пропустите	4078 не K
пропустити	4881 не хочете K
пропустить	4078 не хотите K
пропустіть	4881 не K
просив	4947 K
просил	4144 K
просила	4144 K	4947 K
просили	4144 K	4947 K
просьба	3992 у нас к вам K	3992 у нас есть K
просять	4947 K
проучване	272 нашето K
прохання	4803 маємо до вас K	4803 невелике K
прочетете	246 за да K цялата
прочитать	4001 осталось K	4001 чтобы K статью
пріоритетне	4844 K джерело
пріоритетним	4844 K джерелом
публиковать	45 K у себя
пълния	278 K текст
първия	340 за K месец
първоначалната	98 K версия
підписатися	4811 K на розсилку
підписка	4948 K
підписку	4809 оформіть K	4863 дякуємо за K	4944 оформіть K
підписники	4879 лише K	4948 K
підписників	4809 тільки для K
підписуйтесь	4815 K на нас	4815 K на наш	4815 K на канал	4815 K на telegram	4944 K на
підписуйтеся	4815 K на наш	4815 K на канал
підписуючись	4863 K
підпишіться	4811 K на розсилку	4815 K на наш	4944 K на
підтримайте	4806 K нашу	4806 K незалежну	4806 K нас	4871 K	4944 K нас	4944 K нашу	4944 K незалежну	4944 K редакцію	4944 K автора	4944 K роботу	4944 K наш
підтримати	4944 K нас	4944 K нашу
підтримка	4807 ваша K	4944 ваша K допоможе
підтримки	4868 за K партнера	4945 спільноти K	4945 вашої K
підтримуйте	4944 K нас	4944 K нашу
підтримці	4871 завдяки вашій K	4871 завдяки K читачів	4945 вашій K
піти	4803 перш ніж K
""", 'р': """
работа	339 нашата K	4142 наша K
работаем	4142 мы K
работать	4068 помогут нам K	4068 поможет нам K	4142 K дальше
работу	4142 нашу K
радив	4947 K
радила	4947 K
радили	4947 K
радить	4947 K
разкажете	38 K ни	67 K ни
разрешение	256 без K е забранено
разрешения	4082 без K редакции
разчитаме	284 K на вашата	339 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4141 K нам
рассказал	4144 K
рассказала	4144 K
рассказать	4027 есть что K	4027 хотите K
рассказывать	4142 K правду
расследование	4142 наше K	4142 это K
расследования	4142 наши K
рассылка	4142 наша K	4145 K
рассылку	78 на K	78 нашу K	78 K	4006 нашу K	4006 K самых	4142 нашу K
регистрацията	276 с K си	276 благодарим за K
регистрируясь	4061 K
регулярний	4871 K внесок
редактор	264 е K	264 - K	264 , K	4048 - K	4048 , K	4126 K отдела	4126 K	4851 - K	4851 , K	4928 K
редакторка	4851 - K	4851 , K	4928 K
редакцией	39 нашей K	4047 связаться с K
редакции	98 поправка K	4026 мнение K	4026 позиция K	4026 мнением K	4082 без согласия K	4142 нашей K
редакцию	39 в нашу K	4047 напишите в K	4047 пишите в K
редакция	269 в нашата K	339 нашата K	4142 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4847 напишіть у K	4847 пишіть у K
редакція	4945 наша K
редакцією	39 нашою K	4847 зв'язатися з K
редакції	43 письма до K	98 від K:	4828 думка K	4828 позиція K	4828 позицією K	4847 пишіть до K	4884 без згоди K	4884 без дозволу K	4945 нашої K
рекламата	11 K	281 след K
реклами	11 K	70 без K	70 немає K	339 без K	4868 після K	4868 на правах K	4945 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4065 после K	4065 на правах K	4142 без K
репортер	39 на нашия K	264 е K	264 - K	264 , K	4048 - K	4048 , K	4126 K	4851 - K	4851 , K	4928 K
репортери	39 на нашите K	339 нашите K
репортерка	4851 - K	4851 , K	4928 K
репортёр	4048 - K	4048 , K	4126 K
решил	4144 K
реєструючись	4863 K
робота	4945 наша K
роботу	4945 нашу K
розкажіть	38 K нам	67 K нам
розповів	4947 K
розповідати	4945 K правду
розповіла	4947 K
розповісти	4829 маєте що K	4829 є що K	4829 хочете K
розсилка	4945 наша K	4948 K
розсилку	78 на K	78 нашу K	78 K	4811 нашу K	4811 щоденну K	4945 нашу K
розслідування	4945 наші K	4945 це K
рублей	4143 # K
рік	4946 на K
""", 'с': """
свидетелем	4027 стали K	4027 вы стали K
свободната	338 подкрепете K
свържете	38 K се с нас	67 K се с нас	262 K се с нашия	262 K се с нашата	262 K се с нас	262 K се с автора	338 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4047 K с нами
связаться	4047 K с автором
свідком	4829 стали K
седмично	17 веднъж K
сигнализирайте	262 K ни
сказав	4947 K
сказал	4144 K
сказала	4144 K	4947 K
сказати	4829 маєте що K
скаржаться	4947 K
скаржився	4947 K
скаржилася	4947 K
скачайте	4008 K наше
скиньте	4141 K нам	4141 K донат
сколько	4141 скиньте K
скриньку	4863 вашу K
скриньці	4863 вашій K
следите	4014 K за нами
словам	4144 по K
словами	4947 за K
слушайте	294 K ни
слідкуйте	4815 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4144 K
советовала	4144 K
советовали	4144 K
советует	4144 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	4050 внешнее K
содержит	98 K сцены
сообщение	4038 данное K (материал) создано	4083 K создано
сообщил	4144 K
сообщила	4144 K
сообщили	4144 K
сообщите	38 K нам	67 K нам	4047 K нам	4141 K нам
соучастником	4068 станьте K	4141 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4126 K
сповіщення	14 K	4813 увімкнути K	4813 увімкніть K	4891 хочете отримувати K	4891 хочете отримувати пуш-K	4891 бажаєте отримувати K	4891 хочеш отримувати K	4891 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4945 K текст	4945 K матеріал
сподобалась	4803 якщо вам K стаття
спонсором	80 станьте K
според	341 K
спрашивает	4144 K
спросил	4144 K
спросила	4144 K
співали	4947 K
співучасником	4944 станьте K
спільнота	4945 наша K
спільноти	4807 стань частиною K	4871 частиною K	4945 нашої K
станете	80 K член	338 K абонат	338 K член
станьте	51 K одним из них	4141 K нашим	4944 K нашим
статей	4878 до всіх K	4878 до усіх K
статии	291 до всички K
статия	259 хареса ли ви тази K	278 цялата K	339 тази K
статията	278 % от K
стаття	4945 ця K
статья	4142 эта K
статьям	4075 ко всем K
стверджує	4947 K
стежте	4815 K за нами
стигнали	259 щом сте K дотук
стороннего	4050 K сервиса
сторонним	4050 K сервисом
стороннього	4853 K сервісу
стороннім	4853 K сервісом
суммой	4143 любой K
сумму	4143 любую K
сутрин	17 всяка K
существуем	4142 мы K
существует	4068 K благодаря
събитие	269 нашето K
съветва	341 K
съветваше	341 K
съвместно	281 K с партньор
съгласен	43 не си K
съгласие	283 без писмено K
съгласни	43 не сте K
съдържание	9 това K	266 външно K	266 това K
съдържанието	283 използването на K	283 използване на K
съобщи	341 K
съобщил	341 K
съобщиха	341 K
""", 'т': """
тагнете	62 K ме
твърдеше	341 K
твърди	341 K
текста	98 первой версии K	98 ранней версии K
тексте	98 ранее в K
текстове	291 до всички K
тексту	98 першій версії K
телеграм	16 K	261 K	4014 наш K-канал	4014 в нашем K	4045 K	4045 K-канал	4045 K-канале	4079 пишите в K	4142 наш K	4815 наш K-канал	4845 K	4845 K-канал	4845 K-каналі
телеграме	16 K	4045 K
телеграмі	4845 K
телефон	98 K довіри
тест	4058 наш K	4860 наш K
тиждень	17 раз на K	4946 на K
требовал	4144 K
требовала	4144 K
требовали	4144 K
тръгнете	259 преди да си K
""", 'у': """
уведомления	14 K	4009 включите K	4009 включить K	4009 разрешить K	4092 хотите получать K	4092 хотите получать пуш-K	4092 хочешь получать K	4092 получать K о
уверяет	4144 K
уверял	4144 K
уверяла	4144 K
увійдіть	24 K	4810 K, щоб
уговаривал	4144 K
уговаривала	4144 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	269 нашия K
узнавать	4092 хотите K о
уйдете	3992 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4844 K джерел
улюблені	4844 K джерела
умовляв	4947 K
умоляваше	341 K
умолял	4144 K
умоляла	4144 K
умоляли	4144 K
утверждает	4144 K
уточнение	98 K:
уточнення	98 K:
уточнив	4947 K
уточнил	4144 K
уточнила	4144 K	4947 K
учасником	4944 станьте K
""", 'ф': """
фейсбук	16 K	261 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4142 K нашу
цитировании	4043 при K
цитування	4842 у разі K
цитуванні	4842 при K
""", 'ч': """
частиною	4944 станьте K
частковому	4870 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	294 K ни
читаете	4141 спасибо, что K
читай	4815 K нас
читайте	4014 K нас в	4815 K нас у	4815 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4058 опросе K	4068 благодаря поддержке K	4088 K	4142 наших K
читатели	36 наши K	36 нашите K	43 писма на K	299 K	339 нашите K	3992 дорогие K	4088 K	4142 наши K
читателите	299 K	339 с подкрепата на K	339 от K ни
читателям	18 благодаря K	36 нашим K	4088 K	4142 благодаря K
читати	4809 щоб K далі	4944 щоб K далі
читачам	18 завдяки K	4887 K
читачі	36 наші K	4887 K	4945 наші K
читачів	43 листи K	4887 K	4945 наших K
читаєте	4944 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4946 K
щомісячний	4871 K внесок
щомісячно	4946 K
щоранку	17 K
щотижневу	4811 K розсилку
""", 'э': """
электронной	4061 адрес K почты
электронную	4061 K почту
""", 'я': """
яжіться	38 зв'K з нами	4847 зв'K з нами
язкові	21 обов'K поля	4831 обов'K поля
якщо	4803 K ви вже тут
""", 'і': """
із	4943 # K #
інтелектом	4873 штучним K
інтелекту	4873 за допомогою штучного K
інформацію	4829 маєте цікаву K
історію	4829 маєте K
""", 'א': """
אדבלוק	2245 K
אומר	2283 K
אומרת	2283 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2167 עקבו K	2280 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2164 דואר K
אמר	2283 K
אמרה	2283 K
אמרו	2283 K
אתכם	2209 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2282 K
ביקש	2283 K
ביקשה	2283 K
במייל	2208 K שלכם
בסרטון	2194 לצפות K זה
בעוגיות	2173 שימוש K
בעיתונות	2209 לתמוך K
בעלי	2251 בלי K הון	2251 ללא K הון
בקובצי	2172 משתמש K
בשבוע	17 פעם K	2282 K
בתגובות	85 K
בתוכן	2222 לעשות שימוש K
""", 'ד': """
דווחו	2280 K לנו
דיוור	2208 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2168 הורידו את K	2281 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2283 K
הודיעה	2283 K
הוואטסאפ	2168 לקבוצת K
הווטסאפ	2168 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2283 K
הוסיפה	2283 K
הזהיר	2283 K
הזכויות	2182 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2192 הוא ראש K	2192 היא ראש K
החינמיות	2225 הכתבות K
הטלגרם	2168 לערוץ K
הטקסט	2195 K
היום	2280 תרמו K
הירשמו	2280 K לקבלת
הכותב	2222 על דעת K
הכתבה	45 לפרסם את K	2159 להמשך קריאת K	2195 K	2281 K הזאת
המדור	2190 הוא עורך K	2190 היא עורכת K
המובעות	2222 הדעות K במאמר	2222 הדעות K בטור	2222 הדעות K בכתבה
המועדף	2185 למקור K	2185 כמקור K
המייל	2163 לתיבת K	2164 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2164 K היומי	2208 K השבועי של	2208 K שלנו	2281 K
הסביר	2283 K
הסיכום	2195 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2195 הנקודות K
העיתונות	2281 K העצמאית
הפרטיות	2173 מדיניות K
הפרסומות	2245 חוסם K	2247 את חוסם K	2247 חוסם K
הפרסומים	2245 חוסם K
הפרסומת	11 K
הצביעו	2280 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2168 K לערוץ	2280 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2173 תנאי K
השמות	98 K שונו
התגובות	2205 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2209 בזכות K שלכם
התראות	14 K
התרגום	2195 K
התרומה	2280 K שלכם
""", 'ו': """
ובטוויטר	2167 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2209 K בכם
ותלויה	2209 K בכם
""", 'ז': """
זקוקה	2280 K לכם
""", 'ח': """
חברת	2192 היא K סגל
חודשית	2280 תרומה K
חוקר	2192 הוא K ב
חוקרת	2192 היא K ב
חיצוני	2194 תוכן K	2194 תוכן ממקור K
""", 'ט': """
טען	2283 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2208 K למייל	2208 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2159 הצטרפו K
כתב	2283 K
כתבה	2195 K זו	2281 K זו	2283 K
כתבו	38 K לנו	67 K לנו	2280 K לנו
כתבות	2225 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2190 היא K
כתובת	77 הזינו K מייל	2164 K דוא"ל
""", 'ל': """
לדברי	2283 K
להגיב	6 כדי K	2205 K
להמשיך	2159 כדי K לקרוא	2209 עזרו לנו K
להעתיק	2182 אין K	2222 לשכפל, K
לחודש	2282 K
לחוק	2222 סעיף #א K
לחצו	2280 K כאן
לידיעון	2280 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2161 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2163 הירשמו K	2163 הרשמה K	2163 K שלנו	2208 בהצלחה K	2280 הירשמו K
לעזרתכם	2280 אנחנו זקוקים K
לענייני	2190 הוא כתב K	2190 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2194 K בתוכן
לקבוצת	2168 הצטרפו K
לקריאה	2225 כתבות K
לקריאת	20 K הכתבה
לשנה	2282 K
לתומכים	2209 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2225 K חינם
מודעות	2247 בחוסם K	2247 חוסם K
מועדף	2185 מקור K	2185 כמקור K	2265 מקור K	2265 כמקור K
מחקר	2192 הוא עמית K
מינוי	2159 רכשו K	2280 רכשו K	2284 K
מנוי	2159 כבר K
מנויים	2284 K
מניות	2251 בלי בעלי K	2251 ללא בעלי K
מסכימים	43 לא K	43 K?	2208 בהרשמה אתם K
מסר	2283 K
מסרבים	98 K להגיב
מראה	64 אתר K
מרצה	2192 הוא K	2192 היא K
""", 'נ': """
ניוזלטר	2208 K שבועי	2284 K
נשלח	57 K לכם
""", 'ס': """
סגל	2192 הוא חבר K
סופר	2192 הוא K ו
סופרת	2192 היא K ו
סיכום	2195 K
סיפר	2283 K
סיפרה	2283 K
סעיף	2222 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2280 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2208 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2190 הוא K	2192 הוא K
עיתונאית	2190 היא K	2192 היא K
עיתונות	2209 לעשות K	2281 K עצמאית
עכשיו	2280 תרמו K
עלולים	98 K להיות קשים
עמיתת	2192 היא K מחקר
עמלה	2221 נקבל K	2221 לקבל K
ער	98 K״ן
""", 'פ': """
פרופסור	2192 הוא K	2192 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2245 חוסם K	2247 בחוסם K	2247 חוסם K	2247 חוסמי K	2281 ללא K
פרסומת	11 K
פרשן	2190 הוא K
פרשנית	2190 היא K
""", 'צ': """
ציין	2283 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2281 K
קרא	2283 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2282 חודש K
""", 'ש': """
שאלו	2195 K את
שולחים	57 אנחנו K לכם
שיווקי	2208 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2280 K לנו
שלנו	39 לכתב K	2281 K
שנקבל	2221 K עמלה
שקראתם	2280 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2205 K
תוכן	9 K זה	2194 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2209 K בכם
תלויה	2209 K בכם
תמיכתכם	2280 K
תמכו	2280 K בנו
תקציר	2195 K
תרומה	2284 K
תרומות	2284 K
""", 'ا': """
اخبارنا	239 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1772 K مطلب	1772 K خبر	1824 براي K مطلب
ادبلاك	1800 K
ادبلاكر	1802 K
ادعمنا	238 K
ادعموا	238 K
اذنكم	124 نطلب K قبل
ارتباط	124 قد تتضمن ملفات K
ارسال	6 براي K نظر	1741 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	240 K
استخدام	134 يمنع اعادة K
استطلاع	238 صوت في K
استطلاعنا	239 K
استفاده	1724 از كوكي K ميكنيم	1724 از كوكيها K ميكنيم	1725 شرايط K	1737 K از مطالب اين سايت	1737 K از مطالب سايت
استمرار	238 ساهم في K	238 ساهموا في K
اسپم	71 بدون K
اشار	241 K
اشارة	62 ضع K الي
اشارت	241 K
اشتراك	167 لديك K	242 K	1765 K تهيه كنيد	1824 K تهيه كنيد	1828 K
اشتراكك	164 تم K
اشترك	80 K	103 K الان	238 K الان
اشتركوا	80 K	238 K
اصحابها	162 تعبر عن راي K	162 عن راي K
اصلاحيه	98 K
اضاف	241 K
اضافت	241 K
اضغط	238 K هنا
اطلاع	1741 به ما K دهيد
اعادة	45 K نشر	134 يمنع K نشر
اعجبك	239 K هذا
اعلام	1827 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	201 مانع K	201 حاجب K	202 مانع K	202 حاجب K
اعلانها	14 K	1799 K را دريافت
اعلانهاي	1799 K خبري
اعلن	241 K
اعلنت	241 K
اعملوا	62 K تاغ
افاد	241 K
افادت	241 K
افزود	1827 K
افزونه	1802 K مسدود
اكتب	238 K لنا
اكتبوا	38 K الينا	67 K الينا	238 K لنا
اكد	241 K
اكدت	241 K
الاخبارية	109 النشرة K
الارتباط	120 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	120 شروط K
الاسماء	98 تم تغيير K
الاشعارات	14 K	110 فعل K	111 تفعيل K
الاعلان	11 K
الاعلانات	126 حاجب K	126 مانع K	201 مانع K	201 حاجب K	201 اداة حظر K	202 مانع K	202 حاجب K	202 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	108 بريدك K	109 البريد K
الان	238 تبرع K	238 سجل K
الاول	240 الشهر K
الاولي	98 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	108 نشرتنا K	109 النشرة K	242 النشرة K
التحرير	39 فريق K لدينا
التطبيق	110 حمل K	110 نزل K	111 تحميل K
التعليق	98 رفضت K	161 شروط K	161 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	239 هذا K
الخارجية	149 محتوي المواقع K
الخبر	98 تم تحديث هذا K
الخصوصية	120 سياسة K
الدخول	24 سجل K	103 سجل K او	103 سجل K الان	103 سجل K الي حسابك	238 سجل K او
الشهر	240 في K
الصفحة	124 تحتوي هذه K علي محتوي من
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	165 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	103 لمتابعة K	167 لمواصلة K
الكاتب	162 يعبر عن راي K
الكوكيز	120 K
المادة	239 هذه K
المجانية	15 المقالات K	178 من المقالات K	178 مقالاتك K	178 المقالات K
المحتوي	9 هذا K	103 هذا K متاح
المحرر	98 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	239 الصحافة K
المفضل	139 مصدرك K	139 مصدركم K	139 المصدر K لديك
المفضلة	139 مصادرك K	139 مصادركم K
المقال	20 لقراءة K	98 تم تحديث هذا K	103 لقراءة K كاملا	124 يحتوي هذا K علي محتوي من	167 لقراءة هذا K	239 هذا K
النشر	134 يمنع اعادة K
النشرة	108 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	238 انضم K
اليهم	51 انضم K
انتاج	134 يمنع اعادة K
انستغرام	238 تابعنا علي K
انضموا	51 K اليهم
انقر	238 K هنا
اوضح	241 K
اوضحت	241 K
اول	1826 ماه K
اوليه	98 نسخه K اين
ايميل	1718 K خود را	1718 به K شما	1719 ادرس K	1719 نشاني K	1761 در K خود	1824 K خود را وارد كنيد
ايميلتان	1761 به K
اينجا	1771 K كليك كنيد	1824 K كليك كنيد
اينستاگرام	1722 در K دنبال
اينه	64 K
اپ	1760 K
اپليكيشن	1760 K	1824 K ما را	1824 K را دانلود كنيد	1824 K را نصب كنيد	1825 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	144 K
باحثة	144 K
بارگذاري	1728 K شود
بازتابدهنده	1778 الزاما K	1778 لزوما K	1778 K ديدگاه
بازنشر	45 K
باشيد	1741 با ما در تماس K
بالضرورة	162 لا تعبر K عن	162 لا يعبر K عن	162 لا تعكس K	162 لا يعكس K	162 لا تمثل K	162 لا يمثل K
ببينيد	1754 را K
بحسب	241 K
بخوانيد	1739 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1825 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	108 الي K	164 في K	164 علي K	164 سجل K	164 اضف K
بريدكم	77 اتركوا K	164 في K
بشنويد	1754 K
بعرض	149 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1741 براي ما K
بفضلكم	239 K
بنويسيد	38 براي ما K	67 براي ما K	1741 براي ما K	1824 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1739 K	1751 به تيم ما K	1824 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1741 با ما در ميان K	1824 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1741 با ما تماس K
""", 'ت': """
تؤكد	241 K
تابعة	74 روابط K
تابعنا	116 K علي	116 K عبر	238 K علي تويتر	238 K علي غوغل	238 K علي جوجل
تابعوا	115 K اخبار
تابعونا	115 K علي	115 K عبر	238 K علي
تاكيد	1827 K كرد
تبرع	242 K
تبرعات	242 K
تبرعك	238 K
تبرعكم	238 K
تبرعوا	90 K بما	238 K الان
تبليغ	1800 ضد K
تبليغات	70 بدون K	1800 مسدود كننده K	1802 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	239 K
ترجيحي	1740 منبع K	1740 منابع K	1819 منابع K	1819 منبع K
ترد	98 لم K
تستطيع	165 تبرع بما K	165 ساهم بما K
تصحيح	98 K:
تطبيق	238 حمل K	238 حملوا K
تطبيقنا	84 في K	84 عبر K	239 K
تعبر	162 لا K عن راي	162 K فقط عن راي
تعديل	98 تم K هذا
تعليقا	161 لتضيف K
تغيير	98 نامها K
تفاصيل	98 يتضمن K	98 يحتوي علي K
تفعيل	119 K جافا
تفوت	238 لا K
تفوتوا	238 لا K
تقاريرنا	239 K
تقول	241 K
تلغرام	238 تابعنا علي K
تلگرام	1722 ما را در K	1722 در K دنبال	1722 كانال K ما	1741 با ما در K
تماشا	1754 K كنيد
تمامي	1738 K حقوق
تمثل	162 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	238 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	134 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1827 K داد
تيم	1825 K ما
""", 'ج': """
جافاسكريبت	195 K
جاوااسكريپت	1724 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	241 K
حذرت	241 K
حساب	103 هل لديك K
حقوق	1738 كليه K	1738 همه K	1738 تمام K
حمايت	1762 K مالي خود	1763 به K شما نياز	1763 با K شما	1764 K كنيد	1824 از ما K كنيد	1824 K شما
""", 'خ': """
خارجي	149 محتوي K
خبر	4 اين K	1825 اين K
خبرنامه	1718 K ما	1718 اشتراك K	1719 در K	1761 K روزانه	1761 K هفتگي	1825 K ما	1825 K	1828 K
خبرنگار	39 K ما	1741 K ما را	1746 K
خبرنگاران	39 K ما	1825 K ما
خبرها	1799 اعلان K
خبرهاي	1799 اعلان K فوري
خصوصي	1725 سياست حريم K
خواست	1827 K
خواستند	1827 K
خواندن	1765 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1763 به K خود تكيه	1825 K ما
خواهد	1757 منتشر K شد
خواهند	1757 منتشر K شد
""", 'د': """
داده	1728 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1746 استاد K
دريافت	1799 K اعلان	1799 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	241 K
دعت	241 K
دعمك	238 K
دعمكم	165 نعتمد علي K	165 تعتمد علي K	165 نحتاج الي K	238 K
دنبال	1722 ما را K كنيد	1739 K كنيد	1739 K كنيم	1824 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1741 به ما خبر K	1754 گوش K	1768 هديه K	1824 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1757 نوشتن K	1757 ارسال K	1757 بيانگر K	1778 لزوما K
""", 'ذ': """
ذكر	241 K
ذكرت	241 K
""", 'ر': """
راسلنا	38 K	67 K	238 K
راسلونا	38 K	67 K	238 K
رايگان	1751 وبينار K ما	1765 اشتراك K	1779 مقاله K	1779 مطلب K	1779 مطالعه K	1824 K ثبت نام كنيد
روزنامه	1778 ديدگاه K
روزنامهنگار	1746 K
روزنامهنگاري	1825 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1826 K
ساهم	90 K بما	238 K في دعم
ساهموا	90 K بما	238 K في دعم
سايت	1825 K ما
سايتهاي	1748 محتواي K ديگر
سكريبت	195 جافا K
سنويا	240 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	238 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	238 K
شهريا	240 K
شويد	24 وارد K	1739 عضو K	1739 K	1824 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1761 خبرنامه K
صحافتنا	239 K
صحافي	144 K
صحافية	144 K
صحافيينا	39 K
صحفي	144 K
صحفية	144 K
صحفيينا	39 K	239 K
صرح	241 K
صرحت	241 K
صوركم	40 K
""", 'ض': """
ضدتبليغ	1802 K
""", 'ط': """
طالب	241 K
طالبت	241 K
طلب	241 K
طلبت	241 K
""", 'ع': """
علاقه	1740 منبع مورد K
عملنا	239 K
عمولة	176 قد نحصل علي K	176 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1802 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1751 K شغلي در
فريقنا	239 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	238 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1757 K	1758 حروف لاتين (K)
""", 'ق': """
قال	241 K
قالت	241 K
قالوا	241 K
قبلي	98 نسخه K اين
قراءنا	239 K
قرائنا	165 نعتمد علي K	165 ونعتمد علي K	239 K
قناتنا	115 K علي	115 انضم الي K	239 K
""", 'ك': """
كاتب	144 K
كاتبة	144 K
كاتبه	162 يعبر عن راي K
كاتبها	162 تعبر عن راي K
كار	1825 K ما
كاربري	1765 حساب K خود شويد	1824 حساب K خود شويد
كانال	1722 به K ما	1739 K ما	1825 K ما
كتب	241 K
كتبت	241 K
كردهايد	1765 ثبت نام K	1765 ثبتنام K
كمصدر	139 K مفضل	222 K مفضل
كميسيون	1776 K دريافت كنيم	1776 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1751 ديدن K	1754 گوش K	1768 هديه K	1771 روي لينك كليك K	1771 كليك K	1802 لطفا ان را غير فعال K	1824 به ما كمك K	1824 روي لينك كليك K	1824 همين حالا ثبت نام K
كوكي	1725 از K
كوكيها	1725 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1757 حروف K	1758 حروف K
لاشتراكك	164 K في
لاشتراككم	164 K في
لاضافة	6 K تعليق	161 K تعليق
لزوما	1778 K نظر
لقراءة	103 سجل الدخول K	167 K بقية	238 سجل الدخول K
لقراءتكم	238 شكرا K
لكتابة	161 K تعليق
للاطلاع	167 K علي المقال كاملا
للتعليق	6 K	161 K علي الخبر
للقراءة	0 دقائق K	103 سجل الدخول K
للمتابعة	103 سجل الدخول K
للمشتركين	50 يمكن K	106 K فقط	167 حصري K	167 متاح K
لمتابعة	103 سجل الدخول K	167 K قراءة	202 ايقافه K	238 سجل الدخول K
لمشتركي	167 حصري K
لمواصلة	167 K قراءة	202 ايقافه K التصفح	202 تعطيله K التصفح
""", 'م': """
ما	1825 به K
مالكين	207 بلا K
مالي	1763 كمك K شما	1824 كمك K شما	1828 كمك K
ماه	1826 در K
ماهانه	1826 K
متجرنا	239 K
متصفحك	10 K
مجانا	238 سجل K
مجانيا	178 مقالا K
مجانية	178 مقالات K
محتوا	9 اين K
محتواي	1748 K خارجي	1748 اجازه ميدهيد K
محتوايي	1748 حاوي K از
محتوي	149 K من طرف ثالث
محفوظ	1737 حقوق K است
محفوظة	134 جميع الحقوق K	134 حقوق النشر K
مراسل	144 K
مراسلة	144 K
مراسلنا	39 K	239 K
مراسلينا	39 K	239 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	98 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	165 نحتاج الي K	165 الي K
مساهمتكم	165 نحتاج الي K
مساهمين	207 بلا K	207 ولا K
مستعار	98 اسم K	98 نام K
مستعارة	98 اسماء K
مستقل	1825 رسانه K
مستقلة	239 صحافة K
مسدودكننده	1800 K تبليغات	1802 K تبليغات
مشترك	167 هل انت K	1765 K شويد	1824 K شويد
مشتركا	50 بصفتك K
مشتركان	1765 ويژه K است
مصنوعي	1749 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1825 اين K
معنا	238 ساهم K
مفضل	222 مصدر K
مفضلا	222 مصدرا K
مقالاتنا	165 لا نضع K	239 K
مقاله	1772 ادامه K
ملاك	207 بلا K
منبع	1777 ذكر K
منتخب	1740 منبع K
منشن	62 K لي
منصتنا	239 K
مهمانم	54 قهوه K
موافقتك	149 نطلب K
موافقتكم	124 K مطلوبة قبل	124 نطلب K قبل
موبايل	1760 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1761 عضويت شما با K	1761 ثبت نام شما با K
موقعنا	239 K
ميتوانند	50 مشتركان K
ميخواهيم	1748 از شما اجازه K
ميدهد	1757 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1827 K
ميگويد	1827 K
ميگيريم	1776 كميسيون K
""", 'ن': """
ناشد	241 K
ناشدت	241 K
نتقاضي	176 K عمولة	176 قد K عمولة
نحتاج	165 K الي دعمك
نخواهد	22 منتشر K شد	1757 منتشر K شد
نخواهند	1757 منتشر K شد
نداد	98 پاسخ K
ندهيد	1824 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1760 K موبايل
نستخدم	119 K ملفات
نشرتنا	78 K	108 اشترك في K	239 K
نظر	6 ثبت K
نظرسنجي	1824 در K ما	1825 K ما
نمايش	1728 K داده شود
نميشود	60 ايميل شما نمايش داده K	1757 منتشر K
نوشت	1827 K
نويسنده	1741 ايميل K	1746 K
نياز	1763 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1765 مشترك K
هماكنون	1824 K ثبت نام كنيد
همايش	1751 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1763 به حمايت شما K
واتساب	238 تابعنا علي K
واحدا	51 كن K منهم
واشار	241 K
واشارت	241 K
واضاف	241 K
واضافت	241 K
واعلن	241 K
واعلنت	241 K
وافاد	241 K
وافادت	241 K
واكد	241 K
واكدت	241 K
واوضح	241 K
واوضحت	241 K
وبحسب	241 K
وبينار	1751 K ما	1751 در K
وتؤكد	241 K
وتري	241 K
وتضيف	241 K
وتقول	241 K
وحذر	241 K
وحذرت	241 K
ودعا	241 K
ودعت	241 K
وذكر	241 K
وذكرت	241 K
وصرح	241 K
وصرحت	241 K
وطالب	241 K
وطالبت	241 K
وفقا	241 K
وفيديو	40 صور K
وقال	241 K
وقالت	241 K
وقالوا	241 K
وكتب	241 K
وكتبت	241 K
ومحلل	144 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	165 K علي دعمكم
ووفقا	241 K
ويؤكد	241 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1748 ديدن اين K
ويري	241 K
ويضيف	241 K
ويقول	241 K
ويقولون	241 K
""", 'ي': """
يؤكد	241 K
يرد	98 لم K
يقول	241 K
يقولون	241 K
يوتيوب	16 K	238 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	98 نسخه K اين
پژوهشگر	1746 K
""", 'گ': """
گزارش	1825 اين K
گزارشهاي	1825 K ما
گفت	1827 K
گفتند	1827 K
گفته	1827 K است	1827 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2316 का K रखने
अनुवाद	2320 K	2322 मशीन से K	2322 मशीनी K
अनुसार	2383 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2326 K राय दें
अपील	2383 K की
अलर्ट	2328 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2380 K दान
आपको	57 हम K
आर्टिकल	2341 फ्री K	2341 मुफ्त K
आर्थिक	2331 K सहयोग दें	2331 K सहयोग करें	2380 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2290 ऐप K करें	2328 K करें
इनबॉक्स	2289 आपके K	2329 अपने K में
""", 'उ': """
उपयोग	2296 कुकीज का K	2296 कुकी का K
""", 'ए': """
एजेंसी	2340 K की फीड
एडिटर	2316 सब K हैं	2316 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2359 K
""", 'क': """
कमीशन	2339 हमें K मिल	2339 K मिल सकता है
कमेंट	2326 अपनी राय K	2327 K करने के लिए	2327 K में अपनी राय	2327 K हटा	2327 K करने वाले
करके	2329 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2289 ईमेल दर्ज K	2292 फॉलो K	2309 जॉइन K	2309 लाइक K	2312 हमें ईमेल K	2324 टिकट बुक K	2326 पोल में वोट K	2329 साइन अप K	2334 शेयर K	2334 साझा K	2334 सेव K	2380 फॉलो K	2380 लॉग इन K	2380 साइन अप K
कहती	2383 K
कहते	2383 K
कहा	2383 K
कहानी	67 अपनी K हमें
कीजिए	2380 मदद K
कॉपी	2334 लिंक K हो गया
कॉपीराइट	2308 K
क्लिक	2309 K करें	2380 यहां K करें	2380 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2381 इस K	2381 यह K
खबरें	2336 और K पढने के लिए	2341 मुफ्त K
खबरों	2336 अन्य K के लिए	2336 ताजा K के लिए	2336 की K के लिए
खरीदें	2324 यहां से K
खेलें	2326 क्विज K और
""", 'ग': """
गिफ्ट	2334 K करें
गोपनीयता	2296 K नीति
""", 'ज': """
जनरेट	2340 ऑटो-K
जरूर	2312 हमें K दें
जावास्क्रिप्ट	2296 K
जुडने	2310 K के लिए
जुडिए	51 आप भी K	2380 K
जुडें	51 आप भी K	2292 चैनल से K	2309 K	2324 हमारी टीम से K	2380 हमसे K
ज्वाइन	2309 K करें
""", 'ट': """
टिप्पणियों	2327 K के लिए
टिप्पणी	98 K करने से इनकार	2327 K करने के लिए	2327 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2290 ऐप K करें	2328 K करें	2328 K कीजिए	2380 ऐप K करें	2380 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2384 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2380 राय K
देखें	2380 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2322 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2296 K नीति
निर्भर	2331 आपके सहयोग पर K
नोटिफिकेशन	14 K	2290 K चालू करें	2328 K ऑन करें	2328 K ऑन कर लें
नौकरी	2324 K के अवसर
न्यूज	2293 गूगल K पर
न्यूजरूम	39 हमारे K	2294 कलेक्टिव K की ओर से	2294 के लिए कलेक्टिव K
न्यूजलेटर	2289 हमारे K	2289 हमारा K	2289 हमारा साप्ताहिक K	2289 K के लिए	2381 हमारे K	2384 K
""", 'प': """
पढने	0 K का समय	2332 K के लिए
पढें	0 मिनट में K	2290 ऐप में K	2380 पूरी खबर K
पत्रकार	2381 हमारे K
पत्रकारिता	2316 K में सक्रिय हैं	2381 हमारी K	2381 स्वतंत्र K
पसंदीदा	2311 K सोर्स	2311 K स्रोत	2311 K न्यूज सोर्स	2375 K स्रोत	2375 K सोर्स
पाठकों	18 K के सहयोग	2331 K के सहयोग से चलते
पाने	2329 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2340 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2383 K
पूछें	2320 K
पूरी	2332 बनकर K खबर
पॉडकास्ट	2325 K सुनें	2325 K सुनने के लिए	2381 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2294 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2382 K माह	2382 K वर्ष
प्रतिक्रिया	2326 अपनी K
प्रिफर्ड	2311 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2312 हमें K	2312 कमेंट करके K	2380 हमें K	2380 राय K
बताते	2383 K
बताया	2383 K
बदल	98 नाम K
बाहरी	2319 K साइट
बिंदु	2320 मुख्य K
बॉक्स	2327 कमेंट K में
बोला	2383 K
बोले	2383 K
ब्राउजर	10 आपका K
ब्लॉकर	2359 ऐड K	2359 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2312 हमें K	2380 हमें K	2380 खबर K
""", 'म': """
मकतूब	43 K
मदद	2322 एआई की K से	2322 ai की K से
महीने	50 सदस्य हर K	2382 हर K
मांगते	2319 आपकी इजाजत K हैं	2319 आपकी अनुमति K हैं
मुताबिक	2383 K
मुफ्त	2341 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2332 पढना जारी K के लिए
रजिस्टर	2380 अभी K करें
रहिए	2336 जुडे K
रहें	2336 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2383 K
लिखें	38 हमें K	67 हमें K	2380 हमें K
लेख	2381 यह K	2381 इस K
लॉग	24 K इन
लॉगिन	2380 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2340 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2359 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2325 K देखें	2325 K यहां देखें	2325 K भी देखें	2325 K देखने के लिए
वेबसाइट	2381 हमारी K
वेबिनार	2324 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2312 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2296 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2312 हमसे K करें
संपादित	2340 ने K नहीं किया
संवाददाता	39 हमारे K	2316 वरिष्ठ K हैं	2316 K हैं
संस्करण	98 पिछले K में
सकते	2310 जुड K हैं	2310 फॉलो कर K हैं	2312 हमें भेज K हैं
सदस्य	55 मासिक K	2332 पहले से K हैं	2380 K बनें
सदस्यता	2332 K लें
सप्ताह	2382 प्रति K
सब्सक्राइब	2289 न्यूजलेटर को K	2289 न्यूजलेटर K	2292 चैनल को K	2309 K करें	2329 K करके आप	2380 K करें
सब्सक्राइबर	50 K	2332 K हैं
सब्सक्राइबर्स	2332 K के लिए है
सब्सक्रिप्शन	2329 K सफल	2384 K
समरी	2320 K
समर्थन	2380 K करें
सर्वाधिकार	2307 K सुरक्षित
सर्वे	2326 K में भाग लें	2326 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2331 हमें K करें	2380 आपका K	2380 हमें K	2380 K करें	2380 आपके K
सहयोगी	55 मासिक K
सामग्री	2319 से मिली K शामिल है	2319 K उपलब्ध नहीं है
सारांश	2320 K
सिंडीकेट	2340 K फीड
सीनियर	2316 K सब एडिटर हैं
सुझाएं	2380 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2325 को K	2325 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2322 K अनुवाद
स्वीकार	2319 कुकीज K करें
""", 'ह': """
हमारा	2290 K ऐप	2381 K काम	2381 K ऐप
हमारी	39 K टीम से	2380 K मदद करें	2381 K टीम
हमारे	2381 K पाठक	2381 K चैनल	2381 K साथ
हिस्सा	2326 सर्वे में K लें
""", 'অ': """
অনলাইন	359 K শপ
অনুদান	364 আজই K দিন	405 K দিন	409 K
অনুমতি	353 K ছাডা কপি	353 K ছাডা নকল	355 আপনার K চাই
অনুমতিতে	354 বিনা K
অনুসরণ	349 K করুন	405 K করুন
অ্যাডব্লকার	386 K
অ্যাড্রেস	361 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	363 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	350 K জানান	350 K পাঠান	350 K লিখুন	350 K ইমেইল করুন	364 K পাশে থাকুন	405 K লিখুন	405 K ইমেইল করুন	405 K সঙ্গে কাজ করুন	406 K পাঠক	406 K সঙ্গে
আযকর	55 K ছাড
আসুন	349 ঘুরে K
""", 'ই': """
ইতিমধ্যে	366 K গ্রাহক
ইনবক্সে	363 K পেতে
ইনস্টল	362 অ্যাপ K করুন
ইমেইল	344 আপনার K
""", 'এ': """
এআই	357 K
এআইকে	357 K
এআইযের	357 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	359 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	355 বহিরাগত K
কমিশন	374 K পেতে পারি
করুন	349 ফলো K	349 যোগ K	405 লগইন K	405 ফলো K
কর্তৃপক্ষ	353 মন্তব্যের জন্য K দাযী নয
কিনুন	359 টিকিট K
কুইজে	359 K অংশ নিন
ক্লিক	349 K করুন	405 এখানে K করুন	405 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	366 K পডতে	406 K
""", 'গ': """
গ্রহণ	355 কুকি K করুন
গ্রাহক	405 K হোন
গ্রাহকদের	366 শুধু K জন্য
""", 'চ': """
চাকরির	359 K সুযোগ
চালিযে	366 পডা K যেতে
চ্যানেল	406 আমাদের K
""", 'জ': """
জরিপে	359 K অংশ নিন	359 K ভোট দিন
জানতে	370 আরও খবর K
জানান	405 মতামত K	408 K
জানিযেছে	408 K
জানিযেছেন	408 K
""", 'ট': """
টাকায	366 মাত্র # K
টেলিগ্রাম	406 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	362 অ্যাপ K করুন	362 অ্যাপটি K করুন	405 অ্যাপ K করুন	405 অ্যাপটি K করুন
""", 'থ': """
থাকুন	349 যুক্ত K	405 পাশে K
""", 'দ': """
দাঁডান	365 পাশে K
দিন	349 যোগ K
দেখতে	360 ভিডিও K
দেখুন	360 ভিডিও K
""", 'ধ': """
ধরিযে	350 ভুল K দিন
""", 'ন': """
নামিযে	362 অ্যাপ K নিন
নিউজলেটার	344 আমাদের K	344 K পেতে	363 সাপ্তাহিক K	406 আমাদের K	406 K	409 K
নিউজলেটারের	406 K
নিজস্ব	353 মতামত লেখকের K
নিবন্ধন	405 এখনই K করুন
নোটিফিকেশন	362 K চালু করুন
""", 'প': """
পডতে	366 বাকি অংশ K	366 লেখা K	370 আরও খবর K
পাঠকেরাই	364 K আমাদের ভরসা
পাঠান	350 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	358 ভুল K
প্রকাশ	353 অনুমতি ছাডা K	361 ঠিকানা K করা হবে না
প্রতি	407 K মাসে
প্রতিবেদক	39 আমাদের K	352 জ্যেষ্ঠ K	352 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	350 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	406 এই K
প্রযোজন	355 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	406 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	408 K
বললেন	408 K
বলেছে	408 K
বলেছেন	408 K
বলেন	408 K
বুদ্ধিমত্তা	357 কৃত্রিম K
ব্যবহার	356 কুকি K
ব্লকার	386 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	360 K দেখুন
""", 'ম': """
মতামত	359 আপনার K দিন	405 K দিন
মন্তব্য	353 অশালীন K প্রকাশ	361 K করতে	361 K লিখতে	361 আপনার K লিখুন
মাসিক	407 K
মূল্যে	366 বিনা K পডতে
মূল্যের	367 বিনা K লেখা
মোবাইল	406 আমাদের K
""", 'য': """
যুক্ত	349 K হোন	349 K করুন	405 K হতে	405 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	350 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	352 সিনিযর K
""", 'ল': """
লাইক	349 K দিন
লাগল	358 কেমন K
লিখুন	361 আপনার মতামত K
লেখা	367 ফ্রি K
লেখাটি	366 K পডতে
লেগেছে	358 কাজে K	358 কেমন K
""", 'শ': """
শুনুন	360 K
""", 'স': """
সংবাদটি	406 K
সংরক্ষিত	348 স্বত্ব K
সংশোধন	98 K:
সংশোধনী	98 K
সংস্করণে	98 আগের K
সঙ্গেই	370 আমাদের K থাকুন	370 K থাকুন
সদস্য	405 K হোন
সম্পাদকীয	353 K নীতির সঙ্গে
সর্বস্বত্ব	348 K সংরক্ষিত
সহযোগিতা	405 K করুন
সহাযতা	405 আমাদের K	405 K করুন
সাংবাদিক	406 আমাদের K
সাংবাদিকতা	406 স্বাধীন K
সাংবাদিকতাকে	364 স্বাধীন K	406 K
সাংবাদিকতার	364 K পাশে
সাপ্তাহিক	363 আমাদের K
সাবস্ক্রাইব	344 নিউজলেটারে K	349 K করুন	363 K করলে আপনি	363 K করার জন্য ধন্যবাদ	405 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	406 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4622 Kเพิ่มเพื่อน	4650 Kติดตาม
กร	4592 Kอกอีเมล
กล	4653 K่าว
กอ	4651 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4650 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4610 Kบคุณที่สมัคร	4610 Kบคุณที่ลงทะเบียน	4651 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4650 Kิกที่นี่	4650 Kิกชม
คว	4620 Kามเห็นส่วนตัวของผู้เขียน
ค่	4619 Kาคอมมิชชั่น	4619 Kาคอมมิชชัน
""", 'จ': """
จด	4591 Kหมายข่าวของเรา	4610 Kหมายข่าวรายสัปดาห์ของเรา	4654 Kหมายข่าว
จะ	4609 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4650 Kวน์โหลดแอปของเรา	4650 Kวน์โหลดแอปได้	4650 Kวน์โหลดแอปเลย	4650 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4601 Kดต่อผู้สื่อข่าวของเรา	4601 Kดต่อกองบรรณาธิการ	4650 Kดตามเรา
ต่	4652 Kอเดือน	4652 Kอปี
""", 'ถ': """
ถื	4610 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4614 Kลองอ่าน
ทั	38 Kกมา	4620 Kศนะของผู้เขียน
ทา	4609 Kงเว็บไซต์ขอสงวนสิทธิ์	4611 Kงอีเมลทุก
ทุ	4611 Kกเช้าทางอีเมล
""", 'บ': """
บท	4615 Kความฟรี	4651 Kความนี้
บร	4654 Kิจาค
บล	4634 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4653 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4612 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4653 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4601 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4603 Kมรับคุกกี้
""", 'ร': """
ระ	4653 Kบุว่า
รา	4652 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4612 Kวมสนับสนุนการทำงานของเรา	4650 Kวมสนับสนุน	4650 Kวมบริจาคให้เรา	4650 Kวมบริจาคกับเรา	4650 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4620 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4651 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4597 Kวนลิขสิทธิ์	4598 Kวนสิทธิ์
สน	4612 Kับสนุนสื่ออิสระ	4612 Kับสนุนการทำงานของเรา	4612 Kับสนุนนักข่าว	4650 Kับสนุนเรา	4650 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4591 Kัครรับจดหมายข่าว	4591 Kัครรับข่าวสาร	4650 Kัครรับ	4650 Kัครสมาชิกวันนี้	4650 Kัครสมาชิกเลย	4650 Kัครสมาชิกเพื่อ	4650 Kัครสมาชิกได้ที่	4650 Kัครสมาชิกของเรา	4654 Kาชิก
สำ	4614 Kหรับสมาชิกเท่านั้น
สื	4651 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4601 Kงเรื่องราวของคุณ	4601 Kงข่าวหาเรา	4650 Kงข้อมูลมาที่	4650 Kงคลิปมา
""", 'ห': """
หา	4601 Kกคุณมีข้อมูล
ห้	4597 Kามคัดลอกหรือ	4597 Kามคัดลอกข้อความ	4597 Kามคัดลอกเนื้อหา	4597 Kามคัดลอกบทความ	4598 Kามทำซ้ำ
""", 'อ': """
อย	4650 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4591 Kเมลของคุณ
อ่	4614 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4650 Kียนถึงเรา	4650 K้าสู่ระบบเพื่อ
เฉ	4614 Kพาะสมาชิก
เน	9 Kื้อหานี้	4603 Kื้อหาจากภายนอก	4603 Kื้อหาภายนอก	4630 Kื้อหานี้มาจาก	4630 Kื้อหาจาก
เป	4614 K็นสมาชิกอยู่แล้ว	4653 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4609 Kื่อแสดงความคิดเห็น	4614 Kื่ออ่านต่อ	4614 Kื่ออ่านบทความ	4622 Kิ่มเพื่อนไลน์	4622 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4609 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4601 K้งเบาะแสข่าว	4601 K้งเรา	4650 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4600 Kล่งข่าวที่ต้องการ	4600 Kล่งข่าวโปรด	4600 Kล่งที่มาที่ต้องการ
แอ	4622 Kดไลน์	4622 Kดไลน์เพื่อ	4650 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4634 Kรแกรมบล็อกโฆษณา
โห	4650 Kวตเลย	4650 Kลดแอป
""", 'ใ': """
ให	4651 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5062 hãy gửi K
""", 'ủ': """
ủng	5001 ly cà phê K hộ	5062 hãy K hộ
""", 'あ': """
あと	2882 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2943 Kがでしたか
いた	2813 Kだいたサポートは	2813 Kだいたご寄付は
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2833 Kいのブラウザ
お寄	2943 Kせください
お届	57 Kけします
お得	2817 Kなキャンペーン実施中
お申	2868 Kし込みはこちら	2943 Kし込みください	2943 Kし込みはこちら
お聞	2943 Kかせください
お見	2943 K逃しなく
お試	2943 Kしください
お読	2943 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2888 K転載したものです	2888 Kの転載です
か月	2818 K無料	2945 K無料
""", 'が': """
が作	2924 aiK成
が無	2833 javascriptK効
が生	2924 aiK成
が翻	2924 aiK訳
が要	2924 aiK約
""", 'こ': """
ここ	2816 Kからは有料	2818 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2816 K記事は有料	2816 K記事は会員	2840 K記事についてのご意見	2902 Kコンテンツは	2902 K投稿は	2902 K外部コンテンツは	2944 K記事が	2944 K記事を	2944 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2833 K用のブラウザ
ご協	2943 K力ください
ご存	2889 Kじの方は
ご寄	2814 K付をお願い	2943 K付
ご意	43 K見・ご反論	2840 K見・ご感想	2840 K見をお寄せ
ご感	2840 K想をお寄せ
ご支	2814 K援をお願い	2943 K援
ご登	2879 K録ありがとうございます	2943 K録
ご覧	2943 Kください	2943 Kいただけます
ご購	2943 K読
ご連	2943 K絡ください
""", 'す': """
すで	2882 Kに会員の方
すべ	2818 Kての記事が
""", 'ぜ': """
ぜひ	2829 Kフォロー
""", 'で': """
でも	2829 K配信中
で作	2924 aiK成
で受	2857 lineKけ取る
で届	2857 lineKく
で最	2857 lineK新
で生	2924 aiK成
で要	2924 aiK約
""", 'と': """
と強	2946 K調
と書	2946 Kい
と発	2946 K表
と話	2946 Kし	2946 Kす
と語	2946 Kっ	2946 Kる
と説	2946 K明
と述	2946 Kべ
""", 'に': """
によ	2924 aiKって生成	2924 aiKる要約	2946 Kると
""", 'の': """
の使	2838 cookieK用
の学	48 aiK習
の採	2868 K用情報
の提	2888 K供記事です
""", 'を': """
をフ	2829 Kォローする	2829 Kォローしよう
を使	2838 cookieK用
を利	2838 cookieK用
を有	2833 javascriptK効	2833 javascript K効
を発	2946 K表した
を許	2863 cookieK可
""", 'ア': """
アカ	2857 lineKウントはこちら
アシ	63 aiKスタント
アド	2908 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2886 Kィリエイト広告	2886 Kィリエイトプログラム	2886 Kィリエイトリンク	2896 Kィリエイトリンク	2896 Kィリエイト広告	2896 Kィリエイトプログラム
アプ	2824 Kリで開く	2824 Kリで読む	2824 Kリはこちら	2825 Kリを開く	2825 Kリをダウンロード	2825 Kリのダウンロード	2825 Kリをインストール	2878 Kリなら通知	2878 Kリなら速報	2878 Kリなら、	2878 Kリで読むと	2878 Kリなら
アン	2874 Kケートにご協力	2874 Kケートはこちら	2874 Kケート実施中	2875 Kケートに答えて
""", 'イ': """
イベ	2887 Kント参加者募集中
""", 'オ': """
オフ	2908 Kにしてページを
""", 'カ': """
カ月	2818 K無料	2945 K無料
""", 'ク': """
クイ	2875 Kズに答えて
クッ	2835 cookie(Kキー)	2838 Kキーを使用	2838 Kキーを利用	2863 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2840 Kントを投稿するには	2840 Kントするには	2840 Kントをお寄せ	2847 Kント欄で	2847 Kント欄に	2847 Kント欄から	2847 Kント欄へ	2877 Kントは削除します	2877 Kントは削除することが	2877 Kントは削除する場合	2877 Kントは承認	2877 Kントは公開前	2877 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2813 Kヒーをおごる
""", 'サ': """
サポ	2813 Kートをしてみませんか	2813 Kートをしませんか	2813 Kートしてみませんか	2814 Kートをお願いします	2943 Kートをお願い	2943 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2887 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2943 Kンロードしてください
""", 'チ': """
チケ	2868 Kット販売中
チッ	2813 Kプで応援
チャ	2831 Kンネル登録を	2857 Kンネルに参加する	2857 Kンネルに参加しよう
""", 'ツ': """
ツア	2887 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2821 Kースレターに登録	2823 Kースレターを	2857 googleKースで	2879 Kースレター登録はこちら	2947 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2829 Kローして最新	2829 Kローをお願い	2943 Kローしてください
""", 'ブ': """
ブラ	2899 Kウザは音声	2899 Kウザは動画	2899 Kウザではこの動画	2899 Kウザはvideo	2899 Kウザはaudio
""", 'プ': """
プッ	2825 Kシュ通知
プラ	2835 Kイバシーポリシーに
プレ	2818 Kミアム会員	2871 Kゼントした記事は
プロ	2886 Kモーションが含まれ	2886 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2813 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2821 Kマガに登録	2823 Kマガで	2879 Kマガ登録はこちら	2879 Kマガの登録	2944 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2821 Kルマガジンに登録	2823 Kルマガジンで	2823 Kルマガジンを	2823 Kルでお届け	2840 Kルアドレスが公開されることはありません	2879 Kルアドレスを入力してください	2947 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2816 Kインして続きを	2816 Kインしてください	2818 Kインが必要	2943 Kインして
""", 'ヶ': """
ヶ月	2818 K無料	2945 K無料
""", '上': """
上优	5109 在googleK先
上優	5109 在googleK先
""", '下': """
下方	5216 K留言
下載	5082 K客戶端	5084 Kapp	5084 K應用程式
下载	5082 K客户端	5084 Kapp	5084 K应用	5215 K客户端
""", '不': """
不代	5108 K表本站	5140 K表本站立场	5154 K表本報立場	5154 K表本报立场	5154 K表本站立场	5154 K表本站立場	5154 K表本媒體立場	5154 K表本網立場	5154 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5184 K于任何财团
不屬	5184 K於任何財團
不得	5108 K转载	5108 K轉載
不认	43 K同本文
不錯	5215 K過
不错	5215 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5108 K表作者
仅供	5140 K其表达个人看法
仅限	5145 K会员	5145 K订户
""", '他': """
他說	5218 K
他说	5218 K
""", '付': """
付費	5076 K後	5219 K牆
付费	5076 K后	5219 K墙
""", '以': """
以下	5169 K内容来自
以閱	5073 K讀全文
以阅	5073 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5076 K专享	5145 K限定内容
会員	50 Kの方は	50 Kは月に	2816 K限定です	2816 K限定の記事	2816 K登録できます	2818 K登録すると	2818 K登録が必要	2882 Kの方はこちら	2882 K登録で続きを読む	2882 K登録後にご覧	2915 Kだけが読める	2915 Kのみがお読み	2915 Kのみ閲覧	2943 K登録して	2943 K登録は	2943 K登録がお済み	2943 K登録をお願い	2943 K登録で	2943 K登録のうえ	2943 K登録はこちら	2943 K登録ください	2944 Kの方
会費	2880 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5071 K支持	5215 K支持,	5215 K支持让	5215 K支持讓	5215 K支持是
""", '使': """
使用	5093 Kcookie改善	5093 Kcookie以	5093 K cookie 以	5093 K cookie 来	5093 K cookie 來	5097 Kcookie来	5097 Kcookie來
""", '來': """
來自	5125 K外部平台的內容
""", '依': """
依靠	5143 K读者的支持	5143 K讀者的支持
""", '侵': """
侵权	5108 K请	5108 K必究
侵權	5108 K必究
""", '個': """
個人	2838 K情報の取り扱い	2888 Kの見解です	5140 K看法
""", '偏': """
偏好	5109 K來源	5109 K来源	5198 K來源
""", '僅': """
僅限	5145 K會員	5145 K訂戶
""", '優': """
優先	2856 Kソース	2856 K表示に設定	2856 Kする情報源	2856 K的に表示
""", '先': """
先着	2887 K順で受け付け
""", '免': """
免費	15 K閱讀	5155 K文章	5155 K閱讀篇數	5155 K閱讀額度	5156 K註冊即可	5156 K註冊後	5187 K文章	5215 K訂閱	5217 K試用
免费	15 K阅读	5155 K文章	5155 K阅读篇数	5156 K注册即可	5156 K注册后	5187 K文章	5215 K订阅	5217 K试用
""", '內': """
內容	5132 K由ai
""", '全': """
全文	20 Kを	2816 Kを読むには	2816 Kをお読み
""", '公': """
公众	16 K号	5087 K号:
公式	2825 Kアプリ	2829 Kアカウントをフォロー	2829 Kアカウントを友だち	2857 Klineはこちら	2944 Kline
""", '关': """
关注	5087 K我们的	5215 K我们
关闭	5179 K后刷新页面
""", '内': """
内容	5132 K由ai
内阅	5082 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5218 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5136 K此文給朋友
""", '初': """
初割	2945 K
初月	2882 K#円で	2945 K無料
""", '判': """
判断	2946 Kした
""", '利': """
利用	2835 K規約に同意
""", '前': """
前請	5140 K先登入
前请	5140 K先登录
""", '剩': """
剩余	5073 K#%
剩餘	5073 K#%
""", '力': """
力を	2880 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5087 Kline好友	5087 Kline官方	5087 Kline@	5143 K贊助行列	5143 K赞助行列	5215 K会员	5215 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2944 Kになります
""", '動': """
動画	40 Kや写真	2869 Kをご覧ください	2869 Kはこちら	2872 Kでも詳しく	2872 Kでも解説	2899 Kを再生するには	2899 Kをご覧いただくには	2899 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	5217 K
""", '化': """
化名	98 K
""", '即': """
即可	5140 K留言
""", '参': """
参加	51 Kしませんか	2887 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2831 Kち追加
""", '収': """
収益	2886 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5079 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2858 K班までご	2880 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2821 Kトレイに
受講	2887 K生募集中
""", '只': """
只靠	5143 K讀者	5143 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	5125 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	5172 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5218 K
告诉	38 K我们	67 K我们	5218 K
""", '呼': """
呼び	2946 Kかけた	2946 Kかける	2946 Kかけて	2946 K掛け
""", '命': """
命じ	2946 Kた
""", '啟': """
啟用	5172 Kjavascript
""", '喊': """
喊道	5218 K
""", '因': """
因为	5215 K有你的支持
因為	5215 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2886 Kの一部が還元
""", '外': """
外部	2863 Kコンテンツ	5125 K内容	5125 K內容
""", '她': """
她說	5218 K
她说	5218 K
""", '好': """
好評	2868 K発売中	2887 K発売中
""", '如': """
如侵	5108 K权
如有	5108 K侵权	5108 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	5089 K微信
""", '定': """
定期	5215 K定額
""", '寄': """
寄付	2813 Kで応援	2912 Kで成り立って	2912 Kで運営され	2912 Kによって運営され	2943 Kをお願い	2947 K
寄到	5079 K您的信箱	5142 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5218 K
""", '将': """
将本	5136 K文赠送给
""", '將': """
將本	5136 K文贈送給
""", '居': """
居合	2889 Kわせた方は
""", '已': """
已是	5073 K會員	5145 K订户	5145 K訂戶
已经	5073 K是会员
已讀	5214 K
已读	5214 K
""", '年': """
年額	2945 K
""", '广': """
广告	11 K	5098 K拦截	5179 K拦截	5179 K屏蔽	5179 K过滤	5181 K拦截	5181 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2833 Kブロック	2880 Kに頼らず	2908 Kブロッカーを	2908 Kブロックを	2908 Kブロック機能
""", '廣': """
廣告	11 K	5098 K攔截	5179 K阻擋程式	5179 K攔截	5179 K封鎖	5179 K阻擋器	5181 K攔截	5181 K封鎖
""", '开': """
开启	5084 K通知	5172 Kjavascript
""", '弊': """
弊社	2944 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2944 Kイト
当初	98 Kの記事で
当社	2944 Kの
当編	2944 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5084 K扫	5089 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2814 Kをお願いします	2943 Kをお願い	2943 Kして
""", '您': """
您已	5142 K成功订阅	5142 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5071 K支持	5143 K每一份捐款	5143 K每一筆捐款	5215 K捐款	5215 K支持,	5215 K支持让	5215 K支持讓	5215 K支持是
""", '情': """
情報	2858 Kをお寄せください	2858 K提供はこちら	2858 K提供を募集	2858 K提供をお待ち	2858 Kをお待ちして	2889 Kをお持ちの方は	2889 K提供窓口
""", '感': """
感謝	5142 K您的訂閱	5215 K閱讀	5215 K您的支持
感谢	5142 K您的订阅	5215 K阅读	5215 K您的支持
""", '成': """
成为	51 K其中一员	5073 K会员即可	5145 K付费会员	5215 K会员,	5215 K会员即可	5215 K我们的会员
成果	2896 K報酬型広告
成為	5073 K會員即可	5143 K我們的贊助	5145 K付費會員	5215 K會員,	5215 K會員即可	5215 K我們的會員
""", '我': """
我们	5093 K使用cookie	5093 K使用 cookie	5216 K的
我們	5093 K使用cookie	5093 K使用 cookie	5216 K的
""", '手': """
手机	5084 K客户端
""", '打': """
打开	5082 Kapp	5084 K微信
打開	5082 Kapp
""", '扫': """
扫一	5084 K扫
扫描	5082 K二维码下载	5082 K二维码加入	5084 K二维码关注	5215 K二维码下载	5215 K二维码关注	5215 K二维码加入	5215 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5136 K章送給
""", '投': """
投げ	54 K銭
投资	5108 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	5218 K
指摘	2946 Kした
""", '捐': """
捐助	5143 K我们	5143 K我們
捐款	5215 K支持	5219 K
""", '掃': """
掃一	5084 K掃
掃描	5082 K qr	5215 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5084 K通知
推送	14 K	5084 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	5181 K告
""", '支': """
支持	5070 K獨立媒體	5070 K独立媒体	5071 K我们的	5071 K我們的	5215 K我们,	5215 K我們,	5215 K我们。	5215 K我們。	5215 K我们的报道	5215 K我們的報導	5215 K我们的新闻	5215 K我們的新聞	5215 K我们的记者	5215 K我們的記者	5215 K我们的工作	5215 K我們的工作	5215 K我们继续	5215 K我們繼續
支援	2912 Kで成り立って	2912 Kで運営され	2912 Kによって成り立って	2912 Kによって運営され	2943 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5108 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5109 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2946 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5145 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2821 K情報をお届け
""", '會': """
會員	50 K每月	5076 K專享	5145 K限定內容
""", '月': """
月額	2813 Kサポーター	2818 K#円	2945 K
""", '有': """
有了	5215 K你的支持	5215 K您的支持
有料	50 K会員は	2816 K会員限定	2816 K会員になる	2816 K会員の方	2817 K記事がお得に読める	2817 K記事が読み放題	2817 K記事をお得に	2882 K記事が読めます	2947 K会員
有权	5140 K删除
有權	5140 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	5165 K#歲	5165 K十八歲
未經	5108 K授權不得	5108 K授權,不得	5108 K授權禁止	5108 K授權請勿	5108 K授權,請勿
未经	5108 K授权不得	5108 K授权,不得	5108 K授权禁止	5108 K授权,禁止	5108 K授权请勿	5108 K授权,请勿
""", '本': """
本ま	2871 Kでプレゼントできます	2871 Kでギフトできます	2871 Kで無料でプレゼント	2882 月#Kで無料で
本ア	2944 Kプリ
本サ	2944 Kイト
本中	2942 #K#本
本內	5169 K容來自
本内	5169 K容来自
本刊	5216 K
本報	5216 K導
本报	5216 K读者	5216 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	5108 K来源	5216 K
本站	5216 K
本紙	38 Kまで	67 Kまで
本網	5093 K站使用	5216 K
本网	5093 K站使用
本記	2944 K事
本誌	2944 K
""", '来': """
来自	5125 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2924 K翻訳
""", '欢': """
欢迎	5087 K关注	5215 K加入	5215 K赞助	5215 K订阅	5215 K投稿
""", '歡': """
歡迎	5087 K追蹤	5215 K加入	5215 K贊助	5215 K訂閱	5215 K投稿
""", '此': """
此內	9 K容	5169 K容來自	5169 K容由
此内	9 K容	5169 K容来自	5169 K容由
此前	98 K版本
此影	5168 K片在您所在
此视	5168 K频在您所在
""", '残': """
残り	2816 K#文字	2816 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5217 K
每日	5081 K简报	5081 K簡報	5081 K電子報
每月	5217 K
""", '求': """
求め	2946 Kた	2946 Kている
""", '沒': """
沒有	70 K廣告	5184 K股東	5184 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5184 K股东	5184 K财团
""", '浏': """
浏览	5098 K器版本	5168 K器不支持音频	5168 K器不支持视频	5168 K器不支持播放	5168 K器不支持html#	5168 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5168 K器不支援影片	5168 K器不支援音訊
""", '点': """
点击	5215 K关注	5215 K这里
""", '無': """
無効	2908 Kにしてページを	2908 Kにして再読み込み	2908 Kにして、ページを
無料	15 K記事	2816 Kで会員登録	2816 K会員に登録	2882 Kで読める記事の上限	2882 K会員になると	2915 K記事の閲覧	2915 K記事は残り	2915 Kで読める記事	2915 K閲覧	2942 K記事 #/#	2942 K記事#/#	2943 K会員に登録	2943 K会員登録	2945 K体験
無断	2855 K転載	2855 K複製	2923 K転載・複製	2923 K転載を禁じ	2923 Kでの転載	2923 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5108 K所有	5108 K归本	5108 K归原	5108 K归作者	5108 K归属
版權	5108 K所有	5108 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2944 Kしたジャーナリズム	5216 K新闻	5216 K媒体
""", '獨': """
獨立	5216 K新聞	5216 K媒體
""", '獲': """
獲得	5152 K佣金
""", '生': """
生命	98 K热线	98 K線
生成	5132 由 ai K	5132 由aiK	5132 ai K,仅供	5132 aiK,僅供
""", '產': """
產生	5132 由 ai K	5132 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5132 K工智能生成	5132 K工智慧生成
由讀	5216 K者
由读	5216 K者
""", '申': """
申し	2868 K込みはこちら
申込	2868 Kみはこちら	2868 Kはこちら	2887 K受付中
""", '电': """
电子	5219 K报
""", '畅': """
畅读	5145 K全站
""", '留': """
留言	85 K区	85 K區	5216 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2858 Kをお寄せ
""", '登': """
登入	24 K或	5073 K後繼續	5073 K會員	5156 K或註冊
登录	24 K或	5073 K后继续	5073 K后查看全文	5073 K后查看完整	5156 K或注册
登録	2882 Kして続きを読む	2943 Kしてください	2943 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2944 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	5082 appK多
""", '禁': """
禁止	5108 K转载
禁無	2854 K断
""", '私': """
私た	2944 Kちの
""", '科': """
科し	2946 Kた
""", '称': """
称	5218 K
""", '稱': """
稱	5218 K
""", '立': """
立即	5215 K加入我们	5215 K加入我們	5215 K订阅	5215 K訂閱	5215 K下载	5215 K下載	5215 K报名	5215 K報名	5215 K成为会员	5215 K成為會員
""", '第': """
第一	5140 K条评论	5140 K則留言	5140 K條評論
""", '筆': """
筆者	2888 K個人の見解
""", '紙': """
紙の	2944 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2816 Kを読むには	2816 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2944 K部では
""", '繼': """
繼續	5073 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5073 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
翻譯	5132 由aiK
翻译	5132 由aiK
""", '者': """
者說	5218 K
者说	5218 K
""", '联': """
联盟	74 K链接	5152 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5152 K行銷連結	5152 K連結
聯絡	38 K我們
""", '自': """
自动	5132 由 ai K生成	5132 由aiK生成
自動	2924 K翻訳	5132 由 ai K生成	5132 由aiK生成
""", '若': """
若有	5108 K侵权	5108 K侵權
""", '获': """
获得	5152 K佣金
""", '著': """
著作	2855 K権は	2923 K権法により保護	2923 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5140 K本站立场
表示	5218 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	5073 K即可	5073 K後繼續	5079 K我們的	5079 K電子報	5215 K我們	5219 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2817 Kが読み放題	2871 Kをプレゼントできます	2942 #K中#記事
記者	2858 Kまでご連絡ください
""", '訴': """
訴え	2946 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2946 Kた
認為	5218 K
""", '說': """
說:	5218 K
說。	5218 K
說道	5218 K
""", '読': """
読み	2818 K放題
読者	18 Kの寄付	18 Kの支援	2880 Kの会費で	2944 Kの皆様	2944 Kの皆さ	2944 Kアンケート
""", '請': """
請先	5215 K登入
請啟	5093 K用javascript
請我	54 K喝咖啡
請捐	5215 K款
請支	5070 K持我們	5215 K持我們
請登	5215 K入後	5215 K入以
請立	5215 K即捐款
請輸	5142 K入您的電子	5215 K入您
請關	5179 K閉後重新整理
請點	5215 K擊此處	5215 K擊這裡	5215 K擊下方	5215 K擊連結
""", '講': """
講座	2887 K参加者募集中
""", '讀': """
讀者	43 K投書	5216 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5073 K即可	5073 K后继续	5079 K我们的	5079 K电子报	5215 K我们	5219 K费
""", '认': """
认为	5218 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5140 K服务协议
""", '该': """
该视	5168 K频在您所在
""", '说': """
说:	5218 K
说。	5218 K
说道	5218 K
""", '请': """
请先	5215 K登录
请关	5179 K闭后刷新
请启	5093 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5215 K款
请支	5070 K持我们	5215 K持我们
请点	5215 K击此处	5215 K击这里	5215 K击下方	5215 K击阅读	5215 K击关注	5215 K击链接
请登	5215 K录后	5215 K录以
请立	5215 K即捐款
请输	5142 K入您的电子邮箱	5142 K入您的邮箱	5215 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5216 K问卷	5216 K群
""", '責': """
責任	5108 K編輯:
""", '賺': """
賺取	5152 K佣金
""", '購': """
購読	2816 K者の方は	2818 Kすると	2943 Kしてください	2944 K者の方	2947 K料
""", '贈': """
贈送	5136 K給好友
""", '贊': """
贊助	5070 K我們	5215 K我們
""", '责': """
责任	5108 K编辑:
""", '赚': """
赚取	5152 K佣金
""", '赞': """
赞助	5070 K我们	5215 K我们
""", '赠': """
赠送	5136 K给好友
""", '身': """
身边	5216 K的新鲜事
身邊	5216 K的新鮮事
""", '転': """
転載	45 K	2854 Kを禁じ
""", '輸': """
輸入	5142 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5108 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5108 K请注明
""", '输': """
输入	5142 Kemail
""", '还': """
还可	5136 K赠送
""", '这': """
这篇	5216 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	5087 K我們的	5109 Kgoogle news	5215 K我們
""", '送': """
送っ	49 Kてください
送到	5142 K你的邮箱	5142 K您的邮箱	5142 K您的信箱
""", '這': """
這篇	5216 K文章
""", '通': """
通知	14 K	2825 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2879 Kニュースレター
""", '邀': """
邀請	5215 K您
邀请	5215 K您
""", '還': """
還可	5136 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5218 K
""", '长': """
长说	5218 K
""", '開': """
開啟	5084 K通知	5172 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5073 K全文請	5214 K
""", '閲': """
閲覧	2942 K記事数:#/#
""", '關': """
關注	5087 K我們的	5215 K我們
關閉	5179 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5073 K全文请	5214 K
""", '随': """
随时	5215 K掌握
""", '隐': """
隐私	5097 K政策
""", '隨': """
隨時	5215 K掌握
""", '隱': """
隱私	5097 K權政策	5097 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5219 K報
""", '需': """
需接	5125 K受cookie
需要	5125 K接受cookie	5215 K您的支持	5215 K你的支持
""", '音': """
音声	2869 Kでもお聴き
""", '頂': """
頂い	2813 Kたサポートは
""", '飲': """
飲酒	5165 K過量
""", '首': """
首年	5158 K仅需
首月	5145 K仅需	5145 K只要	5158 K免费	5158 K免費	5158 K仅	5158 K僅	5158 K只需	5217 K
首选	5109 K来源	5109 K新闻来源	5198 K来源
首選	5109 K來源	5109 K新聞來源	5198 K來源
""", '點': """
點擊	5215 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	3074 K
가입해	3074 K 주세요
""", '강': """
강조했다	3077 K
""", '게': """
게시물	3029 K 불러오기
""", '계': """
계속	2954 K 읽으려면	2954 K 읽으시려면
계신	2979 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3037 K 차단	3039 K 차단기를
광고도	70 K
광고차단	3037 K	3039 K 프로그램을	3039 K 기능을
""", '구': """
구글	2966 K 뉴스에서
구독	50 K 회원은	2954 K 후 이용
구독료	3078 K
구독을	3074 K 신청하세요
구독자	2954 K 전용 기사	2954 K 전용 콘텐츠	2954 K 전용입니다	2954 K 전용 서비스	3075 K
구독자는	50 K
구독자만	2954 K 볼 수	3008 K 읽을
구독자에게만	3008 K 제공
구독하고	2966 K
구독하세요	2978 K	3074 K
구독하시면	2954 K
구독해	80 K 주세요	2965 K 주세요	3006 K 주셔서	3074 K 주세요
구독해주세요	2965 K
구독해주셔서	3006 K
""", '금': """
금요일	3006 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2951 좋은 K 후원	3073 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2954 전체 K 보려면	3008 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	3007 K 응원해
기자에게	2979 K 연락해 주세요
""", '남': """
남겨주세요	3074 K
""", '네': """
네이버	2966 K 메인에서	2978 K 구독
네이버에서	2966 K 구독
""", '놓': """
놓치지	3074 K 마세요
""", '눌': """
눌러주세요	3074 K
""", '뉴': """
뉴스레터	78 K	2957 K 구독하기	2957 K 구독하세요	2957 K 신청하기	2957 K 구독 신청하기	3075 K	3078 K
뉴스레터로	2957 K 받아
뉴스레터를	2957 K 받아	2957 K 구독하세요	2957 K 구독해	2957 K 구독하고	2957 K 구독하면	3074 K 신청하세요
""", '다': """
다운로드하세요	3074 K
""", '달': """
달	3008 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2979 K 제보가	3075 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3004 K 삭제될	3004 K 삭제합니다	3004 K 통보	3004 K 예고	3004 K 운영자	3004 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3077 K
""", '독': """
독립	3075 K 언론
독립언론	3075 K
독립언론을	3007 K 지켜
독자	3019 K 후원으로	3074 K 여러분의	3075 K 여러분
독자님의	2952 K 후원	3019 K 후원으로
독자들의	18 K 후원	3019 K 후원으로	3043 K 후원
독자의	3019 K 후원으로	3043 K 후원	3075 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3006 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3074 K
""", '로': """
로그인	24 K	2954 K 후 이용
로그인이	2954 K 필요합니다	2954 K 필요한 서비스	2954 K 필요해요
로그인하거나	3074 K
로그인하고	3008 K 계속
로그인하면	3008 K 계속
로그인하시면	2954 K
""", '링': """
링크에서	3074 K 확인하세요
""", '마': """
마음에	3007 기사가 K 드셨다면
""", '만': """
만나보세요	3074 K
""", '말': """
말했다	3077 K
""", '매': """
매월	3076 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3006 K 보내드려요
메일함으로	2957 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2976 K 복제	2976 K 전재
무단전재	2975 K
무료	15 K 기사	3017 K 기사	3076 K 체험
무료로	15 K 볼 수 있는	3008 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	3074 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3077 K
""", '보': """
보내	57 K 드립니다	3074 K 주세요
보내드리는	3006 K
보내드립니다	57 K	3006 K
보내주세요	3074 K
""", '본': """
본	3075 K 기사
본사의	3015 K 편집 방향	3015 K 편집방향
본지는	3075 K
본지의	3015 K 편집 방향	3015 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3028 K 오디오를	3028 K 비디오를	3028 K 동영상을
브라우저는	3028 K 동영상
브라우저에서는	3028 K 동영상을
""", '사': """
사연을	2979 K 보내주세요	2979 K 보내 주세요
사전	2994 K 등록하기	2994 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2977 K 매체로	2977 K 출처로	2977 K 언론사	2977 K 매체
선호하는	2977 K 출처
""", '설': """
설명했다	3077 K
설문에	3074 K 참여하세요
설치하세요	3074 K
""", '세': """
세미나	2994 K 신청하기
""", '소': """
소식을	3006 K 전해드립니다
""", '속': """
속보를	3005 K 받아보세요
""", '수': """
수수료를	3011 K 받을 수 있습니다	3011 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	3019 K 후원으로
시민의	3043 K 후원
시작하세요	3074 K
""", '아': """
아래에서	3074 K 확인하세요
""", '알': """
알려	3074 K 주세요
알려주세요	3074 K
알림	2961 K 받기	2961 K 설정
알림을	14 K	3005 K 켜고
""", '애': """
애드블로커	3037 K
애드블록	3037 K
애드블록을	3039 K
애드블록이	3039 K
""", '앱': """
앱	2961 K 다운로드	2961 K 설치	3005 K 설치하기
앱에서	2960 K 보기	2960 K 열기	3005 K 더 편하게	3074 K 확인하세요
앱으로	2960 K 보기	3005 K 더
앱을	2961 K 다운로드	3005 K 다운로드하세요	3005 K 설치하세요
""", '언': """
언론을	3007 독립 K 지켜
""", '여': """
여기서	3074 K 확인하세요
여러분	3075 K 덕분
여러분의	2979 K 제보를	3007 K 후원이	3043 독자 K 후원	3074 K 후원
""", '영': """
영상에서	2997 K 확인하세요	2997 K 확인할 수 있습니다	3074 K 확인하세요
영상으로	2997 K 확인하세요
영상을	2997 K 확인하세요
""", '온': """
온라인	2994 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2989 K 콘텐츠	3029 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3075 K 기자
우리의	3075 K 저널리즘
""", '운': """
운영되고	3007 독자의 후원으로 K 있습니다
""", '원': """
원고료	2951 K 주기
원고료로	2951 K 응원	3007 K 응원
원고료주기	2951 K
""", '월': """
월	3076 K #원
""", '유': """
유료	2954 K 구독자만
유튜브	2966 K 구독
""", '음': """
음성으로	2997 K 들으려면	2997 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3074 K
응원해	2952 K 주세요	3074 K 주세요
응하지	98 K 않았
""", '의': """
의견을	3074 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3075 K 기사가	3075 K 기사는	3075 K 기사
이메일	2958 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2957 K 입력하세요	2957 K 입력해 주세요	2957 K 입력해주세요	2957 K 입력하시면
이미	3008 K 구독자이신가요
이벤트에	3074 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3055 K 작성	3055 K 생성	3055 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2994 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3055 K 번역
자바스크립트가	3032 K
자바스크립트를	3032 K
자살예방	98 K
자주	2977 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2975 K 금지
재배포금지	2975 K
재생할	3028 K 수 없습니다
""", '저': """
저작권법	2976 K
저작권법의	2976 K
저작권자	2976 K
저작권자의	2976 K
저희	3075 K 뉴스레터	3075 K 채널	3075 K 앱
저희는	3075 K
저희를	3075 K
""", '적': """
적었다	3077 K
""", '전': """
전문을	20 K
전용	2954 회원 K 기사	2954 회원 K 콘텐츠	2954 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3077 K
""", '정': """
정기	2951 K 후원이	2951 K 후원으로
정기후원	3076 K
정기후원으로	2951 K
정기후원이	2951 K
정정	98 K:	98 [K]
""", '제': """
제공하는	3029 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2979 K 부탁드립니다
제보는	2979 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2979 K 기다립니다	2979 K 받습니다
제보해	38 K 주세요	67 K 주세요	3074 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3011 K 링크
제휴링크	3011 K
""", '좋': """
좋아요	2978 구독과 K 부탁
좋아요를	2978 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3073 #건 K #건	3073 #개 K #개
""", '지': """
지금	3074 K 확인하세요	3074 K 신청하세요	3074 K 참여하세요
지켜주세요	3074 K
""", '차': """
차단	3039 광고 K 프로그램을	3039 광고 K 프로그램이	3039 광고 K 기능을
""", '채': """
채널	2965 K 추가	2978 K 추가하기	2978 K 구독하기	3018 K 추가하고	3018 K 추가하면
채널에	2978 K 참여하세요
채널에서	2978 K 소식을	3074 K 확인하세요
채널을	3018 K 추가하고	3018 K 추가하면	3018 K 추가해	3018 K 구독하고	3018 K 구독하면
채용	2994 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3076 K 달
""", '추': """
추가해	2978 K 주세요
추가해주세요	2978 K
""", '친': """
친구	2978 K 추가하세요
""", '카': """
카카오톡	3018 K 채널에서	3018 K 채널
""", '커': """
커피	54 K 한 잔 사	3007 K 한 잔 값으로
""", '콘': """
콘텐츠	3029 K 불러오기
""", '쿠': """
쿠키	2989 K 동의가
쿠키를	2989 K 허용해야	2989 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2994 K 보기
""", '파': """
파트너스	3011 K 활동
""", '팔': """
팔로우하기	2965 K	2978 K
팔로우하세요	3074 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	3015 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3011 K 받아
""", '활': """
활용	2975 ai 학습 및 K 금지
""", '회': """
회원	2954 K 전용입니다
회원가입	2954 K 후	3074 K 후
회원가입은	3074 K
회원가입을	3074 K 하
회원가입하고	3074 K
회원가입하면	3008 K 월
회원가입하세요	3074 K
회원가입하시면	3074 K
회원만	2954 K 볼 수
""", '후': """
후원금	3078 K
후원으로	2951 K 응원	3007 독자의 K 운영됩니다	3007 독자의 K 운영하는
후원을	2952 K 부탁드립니다	3074 K 부탁
후원이	2951 K 큰 힘	2952 K 필요합니다	2952 K 큰 힘이
후원하세요	3074 K
후원해	80 K 주세요	2951 K 주세요	2952 K 주세요	3074 K 주세요
후원회원의	3019 K 후원으로	3043 K 힘
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
