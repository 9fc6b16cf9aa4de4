"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5100
# comentário	3833
# comentários	3833
# fotó megtekintése	2570
# fotók megtekintése	2570
# gün ücretsiz deneyin	4782
# głosów	92
# hlasů	92
# hozzászólás	2483
# kişi oy kullandi	4828
# komentářů	525
# komentāri	3244
# kép megtekintése	2570
# képek megtekintése	2570
# lượt bình chọn	92
# odpovedí	4457
# odpovědi	630
# odpovědí	630
# odpowiedź	3781
# příspěvků	525
# röster	92
# sekunden zurück	983
# válasz megjelenítése	2579
# yaşindan küçükler oynayamaz	4866
# ääntä	92
# års aldersgrense	3522
# δευτερόλεπτα μπροστά	1119
# δευτερόλεπτα πίσω	1119
# σχόλια	1044
# ψήφοι	92	1069
# ψήφος	1069
# відповідей	5066
# відповідь	5066
# відповіді	5066
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5027
# из #	4212
# коментарі	4955
# коментарів	4955
# комментариев	4140
# комментарий	4140
# комментария	4140
# от #	303
# ответ	4251
# ответа	4251
# ответов	4251
# отговор	332
# отговора	332
# із #	5027
# הצבעות	92
# מתוך #	2255
# שניות אחורה	2310
# שניות קדימה	2310
# תגובות	2251
# تعليقات	128
# ثانيه جلو	1846
# ثانيه عقب	1846
# راي	92
# صوت	92
# نظر	1789
# कमेंट	2376
# वोट	92
# सेकंड आगे	2425
# सेकंड पीछे	2425
# € al mes durante # meses	1616
# € al mese per # mesi	2809
# € por mês durante # meses	3891
# 人参与	5243
# 人參與	5243
# 票	2932
# 명 참여	3070
# 표	3070
#% megtakarítás	2566
#+ hrajte zodpovědně	516
#-årsgrense	3522
#/# fotó	2570
#/# kép	2570
#/#. fotó	2570
#/#. kép	2570
#か月無料	2908
#カ月無料	2908
#ヶ月無料	2908
#人が回答	2932
#人が投票	2932
#人参与	5243
#人參與	5243
#件のコメント	2929
#則留言	5229
#小时热榜	5235
#条评论	5229
#票	92	2932
#秒戻る	2987
#秒進む	2987
#명 참여	92	3070
#초 뒤로	3116
#초 앞으로	3116
#표	3070
""", 'a': """
a apărut o eroare	4071
a boltunkból	2540
a carregar vídeo	3905
a cikk a hirdetés alatt folytatódik	2475
a cikk a hirdetés után folytatódik	2475
a cikk automatikusan készült	2578
a cikk felhasználása engedélyköteles	2576
a cikk meg is hallgatható	2472
a cikk meghallgatása	2489
a cikk megosztása	2472
a cikk szerzői jogvédelem alatt áll	2576
a cikk zárolva van	2565
a cikket gépi hang olvassa fel	2551
a folytatáshoz regisztráljon	2466
a hanganyagot mesterséges intelligencia készítette	2551
a hirdetés után folytatjuk	2475
a hirdetés vége	2586
a hozzászólás lezárva	2579
a hozzászólások le vannak zárva	2579
a hét kvíze	2534
a kommentelés lezárult	2483
a könyv megrendelhető itt	2478
a könyv megrendelése	2540
a lejátszó betöltése	2551
a link másolva	2584
a lire également	2088
a matéria continua abaixo	3967
a mező kitöltése kötelező	2568
a nap kérdése	91	2537
a notícia continua abaixo	3967
a rovat további cikkei	2487
a sua subscrição foi confirmada	3959
a sua subscrição foi efetuada com sucesso	3959
a szerző a lap munkatársa	2500
a szerző cikkei	2571
a szerző jogász	2500
a szerző közgazdász	2500
a szerző politológus	2500
a szerző további cikkei	2571
a szerző történész	2500
a szerző összes cikke	2571
a szerző újságíró	2500
a szerzőkről	2502
a szerzőről	2502
a szöveg automatikusan készült	2578
a tartalmat nem tudjuk megjeleníteni	2543
a tartalom nem elérhető	2543
a tartalom nem jeleníthető meg	2543
a tartalom szerzői jogi védelem alatt áll	2576
a teljes cikk elolvasása	2571
a témában további cikkek	2487
a videó az ön országában nem játszható le	2551
a videó már nem elérhető	2551
a videó nem elérhető	2551
a videó nem elérhető az ön országában	2551
a videó nem játszható le	2551
a videólejátszó betöltődik	2551
a videót nem lehet lejátszani	2551
abo abschließen	799
abo auswählen	996
abo wählen	996
abonare confirmată	4095
abonați-vă	3980
abone değil misin	4884
abone değil misiniz	4884
abonează-te	3980
abonelere özel	4782
abonelere özel avantajlar	4866
abonelere özel indirim	4866
abonelere özel içerik	4884
abonelik paketlerini gör	4914
abonelik seçenekleri	4914
aboneliği yenile	4914
aboneliğini seç	4884
aboneliğiniz onaylandi	4915
aboneliğinizi seçin	4884
abonentu priekšrocības	3275
abonner nå	3500
abonner på nyhetsbrevet	3507
abonné	2150
abonné à ce thème	2213
abonnér	649
abonnér nu	649
abonnés	2037
abonnés uniquement	2137
abonē	3238
abonē jaunumus	3262
abonē un lasi visus rakstus	3238
abonēt	3238
abrir menú	1567
aby odtworzyć film, włącz javascript	3749
acasă	3998
accede a todos los contenidos sin límites	1616
accept termenii și condițiile	4070
accepter og fortsæt	745
acceptera och fortsätt	4666
acceptera och stäng	4666
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	3994	4009
acceptă tot	4052
acceptă și afișează conținutul	4009
acceptă și continuă	4051
acceso a todos los artículos	1683
accès restreint aux abonnés	2039
accès à tous les articles	2208
accéder au dossier	2179
accéder à l'article	2037
accéder à la page de dons	2169
accédez à tous les articles	2039
aceitar e ver o conteúdo	3867
aceito receber comunicações	3926
aceito receber comunicações de marketing	3926
aceito receber comunicações e ofertas	3886
acepto la política de privacidad	1651
acesso ilimitado a todo o conteúdo	3958
acest articol este disponibil doar abonaților	3982
acest articol este rezervat abonaților	4030
acest câmp este obligatoriu	4070
acesta este ultimul tău articol gratuit	4030
acheter ce numéro	2124
acheter le numéro	2123
achetez ce numéro	2124
activează	4058
activează alertele	4024
activează notificările	4024
activează sunetul	4047
actualitza la pàgina	466
actualités	2088
actualizar la página	1644
ad 광고	3091
ad 추천	3104
adatkezelés és sütik	2546
adatkezelési tájékoztató	2543
adatvédelem és sütik	2546
adatvédelmi beállítások	2543
adatvédelmi beállítások módosítása	2546
adatvédelmi tájékoztató	2543
adaugă ca sursă preferată	4081
adaugă un comentariu	3995
adaugă un răspuns	4087
adaugă în coș	4098
adblock détecté	2205
adblocker upptäckt	4678
add meg az e-mail-címed	2493
además	1561
adhérer	2028
adj hozzá minket preferált forrásként	2581
adja meg az e-mail-címét	2493
adja meg az összeget	2562
adja meg e-mail-címét	2493
adomány	2462
adományozok	2462
adományozás	2462
adresa de email nu este validă	4070
adresă de email invalidă	4070
adreça electrònica	436
adó # százalék	2562
adója #%-ával	2562
afficher la vidéo	2161
afficher les réponses	2149
afișează comentariile	4039
afișează conținutul	4009
afișează conținutul extern	4009
afișează originalul	3999
afișează postarea	4051
afișează subtitrările	4047
află mai multe	3994
afmeld når som helst	765
afspilleren indlæses	748
agora não	3799
ai deja un abonament? autentifică-te	4030
ai găsit o greșeală	4076
ai kan begå fejl	775
ai kan gjøre feil	3628
ai kan göra fel	4697
ai kan göra misstag	4697
ai może popełniać błędy	3778
ai može griješiti	4353
ai može pogriješiti	4353
ai môže robiť chyby	4454
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	3995
ai sa môže mýliť	4454
ai segítségével készült	2578
ai által fordított	2578
ai által generált	2578
ai által generált tartalom	2578
ai може да греши	331
ai सारांश	2397
ai से तैयार सारांश	2397
ai 摘要	5325
ai 기사 요약	3146
ai 번역	3117
ai 생성 이미지	3156
ai 요약	3091
ai 음성으로 듣기	3116
ai-genererat innehåll	4699
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2489
ai-översatt	4697
ai-översättning	4699
aicinām ievērot cieņu komentāros	3244
aiheeseen liittyvää	1919
aiheesta lisää	1919
aikaa jäljellä #	1978
ainda não tem conta	3925
ainda não é assinante	3924
ainult vajalikud küpsised	1745
aitäh hääletamast	1741
aitäh liitumast	1729
aitäh sõnumi eest	1756
aizmirsāt paroli	3286
aizvērt	3246
aizvērt galeriju	3290
aizvērt reklāmu	3247
aiが要約	3015
aiによる要約	3015
ai总结	5325
ai摘要	5265
ai生成	2988	5325
ai生成内容	5297
ai翻訳	2988
ai翻譯	5325
ai翻译	5325
ai要約	3015
ai語音朗讀	5296
ai语音朗读	5296
ai重點整理	5265
ai音声で聴く	2987
ai가 생성한 콘텐츠입니다	3156
ai가 읽어주는 기사	3116
ai로 생성된 콘텐츠	3156
ajouter une réponse	2196
ajouter à mes favoris	2066
ajouter à mes sources préférées	2190
ajouter à mes sujets	2213
ajouter à mes thèmes	2213
ajouter à vos sources préférées	2190
ajouter à vos sélections	2066
ajándék cikk	2473
ajándékozd el a cikket	2473
ajándékozd tovább a cikket	2473
ajándékozza a cikket	2472
ajándékozza a cikket barátjának	2472
ajándékozza el a cikket	2473
ajándékozza tovább a cikket	2473
ajánlataink	2487
ajánlja: outbrain	2586
ajánlja: taboola	2586
ajánljuk	2487
ajánljuk még	2487
ajánlott	2487	2566
ajánlott cikkek	2487
ajánló	2487
akceptuję	3668
akceptuję i kontynuuję	3746
akceptuję i przechodzę do serwisu	3746
akkurat nå	3535
ako chránime svoje zdroje	4450
ako chránime zdroje	4450
ako vypnúť adblock	4435
ako vypnúť blokovanie reklám	4435
aktuálny čas	4431
aktuálny čas #	4430
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	980
aldersgrense # år	3522
aldersgrense: # år	3522
alege o sumă	4093
alege-ți abonamentul	4068
alegeți abonamentul	4068
algo salió mal	1652
alkalmazás letöltése	2553
alkalmazás megnyitása	2553
alla bidrag hjälper	4681
alla rättigheter reserverade	4695
alle abo-angebote im überblick	918
alle angaben ohne gewähr	924
alle beiträge ansehen	853
alle beiträge anzeigen	1001
alle beiträge der autorin	1001
alle beiträge des autors	1001
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	965
alle newsletter im überblick	907
alle preise ohne gewähr	924
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4636
allt innehåll är upphovsrättsskyddat	4635
als bevorzugte quelle bei google hinzufügen	825
als bevorzugte quelle hinzufügen	1015
als podcast hören	919
alte știri	3996
alterar preferências de cookies	3867
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4867
altyazilari göster	4867
altă sumă	4064
alătură-te conversației	4012
am înțeles	3999
amazon'da gör	4866
amazonで見る	2985
amazonで詳しく見る	2985
amazonで詳細を見る	2985
amazonで買う	2985
amazonで購入	2985
amazonで購入する	2985
amintește-mi mai târziu	3976
ana sayfaya dön	4890
anasayfaya dön	4890
anderen betrag wählen	993
andet beløb	759
andra läser	19	4604
andra läser just nu	19
andra läste även	4604
andre har også lest	19
andre leser nå	3535
andre leste også	3535
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	996
angebot wählen	918
anhören	822
anhören # min	822
anket sonuçlari	4861
anketa dňa	4421
ankstesnė nuotrauka	3223
anmäl	4701
anmäl annons	4705
anmäl dig	4578
anmäl dig till nyhetsbrevet	4578
anmäl inlägg	4700
anmäl kommentar	4700
anna kelvollinen sähköpostiosoite	1998
anna äänesi	1963
annet beløp	3612
anneta ühekordselt	1753
annonce - artiklen fortsætter nedenfor	668
annonces légales	2124
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4589
annons från våra partner	4705
annonsblockerare upptäckt	4678
annonsen slutar här	4589
annonser från google	4705
annonsinnehåll	4611
annonslänk	4589
annonsörsinnehåll	4611
annonsørinnhold	87	3545
annonsørsamarbeid	3636
ano, prosím	603
ano, rád	603
anonimni sandučić	4350
anonym brevlåda	4693
anonym tipslåda	4693
anonymná schránka	4450
anonymní schránka	622
anpassa inställningar	4666
anulează oricând	4068
anulezi oricând	4030
anuluj odpowiedź	3677
användarnamn	4684
användarnamn eller e-postadress	4683
användarvillkor	4591
anzeige schließen	1018
anzeigensonderveröffentlichung	924
anúncio	3825
anúncio em #	3953
anúncios	3825
apasă pentru sunet	4092
apmaksāta sadarbība	3297
apmaksāts saturs	3247
apmokėta partnerystė	3230
apmokėtas turinys	3230
aportació mensual	467
aportació única	467
aportación mensual	1646
aportación única	1646
app letöltése	2553
app storeからダウンロード	2993
app storeでダウンロード	2993
app store에서 다운로드	3123
apple ile giriş yap	4884
apple podcastで聴く	3021
appleでサインイン	3003
appleでログイン	3003
appleで続ける	3003
app内打开	5303
après la publicité	2074
aptaujas rezultāti	3280
após a publicidade	3825
apóyanos	1511
apóyanos en patreon	1645
apúntate	1526
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3214
arată conținutul	4051
arată mai mult	4074
arată mai puțin	3999
arată răspunsurile	4039
arată tot	3999
arkadaşina gönder	4791
arkadaşinla paylaş	4791
article abonné	2037
article ajouté à vos sélections	2066
article lu par une voix de synthèse	2157
article précédent	2088
article réservé aux abonnés	2037
article següent	477
article sponsorisé	2124
articles associés	2088
articles liés	2088
articles recommandés	2088
articles récents	2088
articol exclusiv pentru abonați	4030
articole asemănătoare	3996
articole înrudite	3996
articoli più letti	2813
articolul continuă după publicitate	4019
articolul continuă după reclamă	3990
articolul continuă mai jos	3990
articolul următor	3996
artikeln finns också som ljud	4585
artikeln fortsätter efter annonsen	4589
artikeln fortsätter nedan	4589
artikeln fortsätter under bilden	4589
artikeln går att lyssna på	4585
artikeln läses upp av en syntetisk röst	4669
artikeln är automatiskt genererad	4697
artikeln är låst	4571
artikeln är maskinöversatt	4697
artikeln är skapad automatiskt	4697
artikeln är skyddad av upphovsrätt	4695
artikeln är uppläst av en dator	4585
artikkel jätkub pärast reklaami	1713
artikkel jätkub reklaami järel	1713
artikkel on kaitstud autoriõigusega	1766
artikkel täieneb	1711
artikkelen er låst	3500
artikkelen finnes også som lyd	3513
artikkeli jatkuu kuvan jälkeen	1906
artikkeli on konekäännetty	2008
artikkeli on suojattu tekijänoikeudella	2006
artikkelin lukee synteettinen ääni	1978
artikkelin voi myös kuunnella	1903
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1709
artiklit loeb sünteetiline hääl	1747
artiklit loeb tehishääl	1709
artykuł czytany przez syntezator mowy	3749
artykuł dla subskrybentów	3649
artykuł do słuchania	3749
artykuł kontynuowany pod reklamą	3667
artykuł premium	3763
artykuł sponsorowany	3664
artykuł zablokowany	3763
artykuły na e-mail	3652
artykuły partnerów	3786
artículo anterior	1561
artículo regalado	1696
artículo relacionado	1561
artículo siguiente	1655
artículos recomendados	1620
artículos relacionados	1561
as notícias mais lidas	3894
ascultă	3987
ascultă articolul	4047
ascunde răspunsurile	4039
aseta ensisijaiseksi lähteeksi	2012
aslini göster	4807
assine já	3804
atbalstīt	3238
atcel jebkurā laikā	3238
atcelt var jebkurā laikā	3286
atcerēties mani	3287
atidaryti galeriją	3223
atidaryti programėlėje	3213
atidaryti programėlę	3213
atkūrimo greitis	3211
atlikite testą	3205
atlikušais laiks	3280
atlikušais laiks -#	3279
atpakaļ uz augšu	3290
atpakaļ uz sākumlapu	3290
atradi kļūdu	3291
atradi kļūdu rakstā	3244
atradāt kļūdu	3291
atrakinti straipsnį	3219
atrisini krustvārdu mīklu	3273
atsaukt piekrišanu	3277
atsisiųsti garso įrašą	3211
atsisiųsti iš app store	3213
atsisiųsti iš google play	3213
atsisiųsti programėlę	3213
atsiųskite naujieną	3224
atsiųskite nuotraukas	3224
atskaņot video	3279
atskaņošanas ātrums	3279
atslēgt rakstu	3286
atslēgvārdi	3280
atteikties var jebkurā laikā	3288
attēls # no #	3299
attēls #/#	3299
attēls attēlā	3279
atualizar a página	3919
atualizar página	3919
atvērt	3246
atvērt galeriju	3290
atvērt lietotni	3281
atvērt lietotnē	3281
atvērt rakstu	3286
atļaut paziņojumus	3282
atšaukti galite bet kada	3169
atšaukti sutikimą	3209
aucun commentaire à ce niveau	2128
audio narrado por una voz automática	1591
audio vytvorila umelá inteligencia	4430
auf apple podcasts hören	897
auf spotify hören	897
ausgewählt für sie	923
auswahl bestätigen	981
auswählen	997
automaatselt tõlgitud	1760
automaattinen käännös	2009
automaticky preložené	4454
automaticky přeloženo	627
automatické prehrávanie	4430
automatické přehrávání	596
automatický preklad	4455
automatický překlad	628
automatikus lejátszás	2551
automatinis atkūrimas	3211
automatisch übersetzt	1011
automatische übersetzung	1012
automatiskt översatt	4697
automatiškai išversta	3225
automatsko puštanje	4332
automātiski tulkots	3292
automātiskā atskaņošana	3279
autoriser la publicité	2167
ava äpis	1749
avantage abonnés	2155
avantages abonnés	2155
avantaje pentru abonați	4045
avançar # segundos	3905
avançar para o conteúdo	3845
aveți deja cont	4068
avfölj	4703
avfølg	3633
avis de décès	2124
avoimet työpaikat	1921
avregistrera dig när som helst	4686
avsluta när du vill	4571
avsluta när som helst	4686
avslutt når du vil	3500
avslå alle	3600
avís legal	424
avísanos de un error	1670
aylik bağiş	4881
aylik bağiş yap	4913
ayrintilar için tiklayin	4806
ayrintilar için tiklayiniz	4806
az ai hibázhat	2578
az ai tévedhet	2578
az e-mail-címed	2568
az első hónap csak # ft	2466
az mi hibázhat	2578
az oldal tetejére	2571
az outbrain ajánlásával	2586
az ön e-mail-címe	2568
az ön neve	2568
az összefoglalót ai készítette	2578
az összefoglalót mi készítette	2578
az összes cikk	2571
az összes elfogadása	2543
az üzeneted	2569
aç	4807
añadir a favoritos	1541
añadir a la cesta	1695
añadir a mi lista	1619
añadir a mis temas	1688
añadir al carrito	1695
añadir comentario	1554
añadir como fuente preferida	1664
añadir una respuesta	1670
añadir usuario	1516
añádenos como fuente preferida	1664
aún no eres suscriptor	1649
aún no estás registrado	1650
aún no te has registrado	1516
aún no tienes cuenta	1650
ačiū už jūsų balsą	3205
ačiū už registraciją	3221
ačiū už žinutę	3221
ačiū, kad balsavote	3205
ačiū, kad užsiprenumeravote	3194
ați uitat parola	4069
ați votat deja	4039
""", 'b': """
baixar episódio	3905
baixar o áudio	3905
baixar áudio	3905
bandykite dar kartą	3221
bandykite vėliau	3221
bankkártyás támogatás	2562
bankovním převodem	608
banküberweisung	798
bara för dig som prenumererar	4683
bara för prenumeranter	4683
bare nødvendige	3599
bağiş sayfasina git	4881
bağiş yap	4781
bağiş yapin	4781
bağişim	4882
bağlanti kopyalandi	4899
bağlantiyi kopyala	4791
başa dön	4806
başka tutar	4881
be šlamšto	3221
bedste værdi	763
bei google als quelle hinzufügen	825
bei spotify hören	897
beitrag nicht mehr verfügbar	983
bejegyzés betöltése	2543
bejelentkezés	2466
bejelentkezés apple-fiókkal	2565
bejelentkezés facebookkal	2565
bejelentkezés google-fiókkal	2565
bekræft din e-mail	765
belépés	2466
belépés facebook-fiókkal	2565
belépés facebookkal	2565
belépés google-fiókkal	2565
benefício do assinante	3872
bere sintetični glas	4531
berite naprej z naročnino	4540
bestill nå	3596
beställ boken	4662
betalas årsvis	4683
betales årlig	3615
betales årligt	762
betalt innehåll	4705
betrag wählen	797
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2584
betűméret módosítása	2584
betűméret növelése	2584
bez mišljenja	4326
bez surogātpasta	3288
bez zobowiązań	3764
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3276
bezárás	2461
beágyazott tartalom	2543
beállítás preferált forrásként	2581
beállítások mentése	2543
beállítások módosítása	2546
beğen	4861
beğenme	4861
bidrag kan trækkes fra i skat	759
bieżący czas #	3749
bild in originalgröße	1001
bild vergrößern	852	1001
bildergalerie öffnen	1001
bildirimleri aç	4858
bildirimleri açin	4858
bilety już w sprzedaży	3742
bir hata oluştu	4886
bir tutar seçin	4913
bir şeyler ters gitti	4887
bir şeyler yanliş gitti	4887
bitte füllen sie dieses feld aus	998
bitte geben sie eine gültige e-mail-adresse ein	998
bitte prüfen sie ihr postfach	998
bitte versuchen sie es später erneut	907
bitte versuchen sie es später noch einmal	998
bitte überprüfen sie ihr postfach	998
bize ulaşin	4799
biểu quyết	92
bjud en vän på artikeln	4585
bjud oss på en kaffe	4680
bjud oss på kaffe	4680
bjud på en kaffe	4681
bli månadsgivare	4567
bli støttemedlem	3497
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2878
blokovať	4434
bloqueador de anúncios ativado	3956
bloqueador de anúncios detectado	3956
bloqueur de publicité détecté	2205
bloqueur détecté	2205
boletín	1526
bolo to užitočné	4454
brezplačna dostava	4527
browserul tău nu poate reda acest video	4009
brukervilkår	3524
brīva summa	3285
bu haber abonelere özeldir	4782
bu haber yapay zeka tarafindan seslendirilmiştir	4867
bu haber yapay zekâ ile seslendirilmiştir	4867
bu haberi paylaş	4922
bu haberi paylaşin	4922
bu haberler de ilginizi çekebilir	4805
bu içerik abonelere özeldir	4782
bu içerik faydali oldu mu	4860
bu içerik görüntülenemiyor	4870
bu içerik gösterilemiyor	4870
bu içerik kilitli	4884
bu video artik mevcut değil	4867
bu video bulunduğunuz ülkede izlenemiyor	4867
bu video mevcut değil	4867
bu video ülkenizde izlenemiyor	4867
bu yaziyi paylaş	4922
bu yorumu şikayet et	4904
bu özet yararli oldu mu	4828
bugün değil	4780
bulmaca çöz	4865
bunlar da ilginizi çekebilir	4800
burtu izmērs	3295
butlletí	436
buy me a coffee ☕	1190
buy me a cup of coffee ☕	1190
buy us a coffee ☕	1190
buzón anónimo	1658
buzón seguro	1658
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5137
bài cùng tác giả	5115	5137
bài khác	5101
bài khác của tác giả	5171
bài liên quan	5101
bài mới nhất	5137
bài quảng cáo	5138
bài tiếp theo	5101
bài trước	5171
bài viết có hữu ích không	5144
bài viết có hữu ích với bạn không	5144
bài viết cùng tác giả	5115
bài viết khác của tác giả	5115
bài viết liên quan	5101
bài viết mới	5136
bài viết này bị khóa	5165
bài viết này có hữu ích không	5144
bài viết tiếp theo	5171
bài viết tiếp tục bên dưới	5140
bài viết tiếp tục sau quảng cáo	5140
bài viết trước	5171
bài viết được tặng bởi thuê bao	5191
bài được dịch tự động	5136
bài đọc nhiều	5137
báo cáo	5145
báo cáo bình luận	5182
báo cáo vi phạm	5145
báo lỗi	5100
báo lỗi bài viết	5144
bármikor leiratkozhat	2493
bármikor leiratkozhatsz	2493
bármikor lemondhatja	2466
bármikor lemondható	2466
bäst värde	4684
bästa pris	4684
bình chọn	91	5145
bình chọn của bạn đã được ghi nhận	5144
bình luận	5100
bình luận (#	5100
bình luận của bạn	5182
bình luận hay	5121
bình luận đã bị tắt	5182
bölümü indir	4867
búsqueda	1567
bücher aus dem shop	830
bülten	4836
bülten üyeliği	4836
bültene abone oldunuz	4836
büyüt	4806
bądź na bieżąco	3652
bądź pierwszą osobą, która skomentuje	3780
błędny adres e-mail	3766
bővebben	2489	2545
būkite pirmas	3175
būkite pirmas, pakomentavęs	3175
bạn chưa có tài khoản	5165
bạn chưa đăng ký	5165
bạn có muốn nhận thông báo	5158
bạn có muốn nhận thông báo không	5158
bạn có thể hủy đăng ký bất cứ lúc nào	5167
bạn có thể quan tâm	5101
bạn muốn nhận thông báo	5158
bạn thấy bài viết này thế nào	5144
bạn đang theo dõi chủ đề này	5176
bạn đã bình chọn	5144
bạn đã bình chọn rồi	5144
bạn đã có tài khoản	5165
bạn đã đăng ký rồi	5188
bản dịch tự động	5175
bản ghi	5152
bật	5159
bật thông báo	5158
bật tiếng	5151
bắt buộc	5168
bắt đầu trắc nghiệm	5147
bỏ qua	5079
bỏ qua quảng cáo	5185
bỏ theo dõi	5176
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1615
cada contribuição conta	3889
cada doação conta	3920
cada donación cuenta	1645
cadastre-se grátis	3804
califica este artículo	1554
campo obrigatório	3926
campos obrigatórios	3926
cancel·la quan vulguis	471
cargando el vídeo	1630
cargando vídeo	1630
cargar más	1567
cargar más comentarios	1623
cargar más noticias	1655
cargar publicación	1635
cargar vídeo	1635
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3905
carregando vídeo	3905
carregant el vídeo	453
carregar conteúdo	3909
carregar conteúdo externo	3831
carregar mais comentários	3896
carregar mais notícias	3930
carregar o conteúdo	3909
carregar publicação	3909
carregar vídeo	3909
carte de crédit	2036
cartão de crédito	3803
caseta redacțională	4006	4007
categorieën	3355
categorías	1561
caută	3998
caça-palavras	3901
ce contenu vous a-t-il été utile	2120
ce résumé vous a-t-il été utile	2120
cea mai bună ofertă	4069
cela vous a-t-il été utile	2149
cele mai citite știri	4033
cele mai noi știri	3996
celkem hlasovalo # čtenářů	584
celozaslonski način	4531
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4447
cenimy twoją prywatność	3670
cererea ta a fost trimisă	4095
cerrar galería	1686
cerrar menú	1567
cerrar sesión	1516
cet article est en accès libre pour les abonnés	2137
cet article est lu par une voix de synthèse	2120
cet article vous a-t-il été utile	2149
cette adresse est déjà inscrite	2209
cette information vous a-t-elle été utile	2196
cette page vous a-t-elle été utile	2149
cette réponse est-elle utile	2149
cette vidéo est indisponible	2157
cette vidéo ne peut pas être lue	2157
cevaplari göster	4860
changer mes préférences	2079
chargement du lecteur vidéo	2157
charger la vidéo	2161
charte éditoriale	2183
chcem dostávať upozornenia	4433
chcem odoberať	4443
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4433
chcete dostávať upozornenia	4433
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5105
chia sẻ	5089
chia sẻ bài viết	5089
chia sẻ bài viết này	5191
chia sẻ facebook	5136
chia sẻ lên facebook	5178
chia sẻ qua email	5178
chia sẻ qua facebook	5136
chia sẻ qua zalo	5178
chia sẻ tin này	5191
chia sẻ zalo	5178
chia sẻ ý kiến của bạn	5100	5121
cho chúng tôi biết ý kiến	5144
cho phép	5159
cho phép thông báo	5158
chuyên mục	5101
chuyển đến công thức	61
chép liên kết	5136
chính sách bảo mật	5099
chính sách bảo mật | điều khoản sử dụng	5099
chính sách cookie	5098	5099
chính sách quyền riêng tư	5099
chơi miễn phí	5147
chơi ngay	5147
chưa có tài khoản	5165
chấp nhận	5098
chấp nhận tất cả	5098	5099
chấp nhận tất cả cookie	5099
chấp nhận và tiếp tục	5098	5155
chế độ tối	5184
chỉ dành cho thuê bao	5165
chỉ dành cho thành viên	5165
chọn	5166
chọn gói	5165
chọn gói của bạn	5165
chọn gói đăng ký	5165
chọn số tiền	5186
chủ đề	5101
chủ đề liên quan	5101
chủ đề nóng	5137
cikk ajándékozása	2584
cikk elküldése ajándékként	2584
cikk feloldása	2565
cikk meghallgatása	2551
cikk megosztása	2472
cikk mentése	2472
cikk nyomtatása	2584
cikkünk frissül	2489
citeşte şi	3996
citește articolul complet	4074
citește articolul integral	4074
citește fără limite	4030
citește gratuit	4094
citește mai departe	3996	3998
citește mai mult	3996	3998
citește regulile comunității	4012
citește tot articolul	4074
citește transcrierea	4047
citește în aplicație	4054
citește și	3996
citi šobrīd lasa	3240
citit de o voce sintetică	4047
citiți și	3996
cobrança anual	3925
codes de réduction	2220
cofnij zgodę	3746
col·labora	411
comandă acum	4017	4045
comandă cartea	4017	4045
comentariile sunt doar pentru abonați	4087
comentariul tău	4087
comentariul tău așteaptă moderarea	4012
comentează	3995
comentário	3833
comentário aguardando moderação	3882
comentários	3833
comentários desativados	3945
comentários exclusivos para assinantes	3882
commander ce numéro	2124
commander le numéro	2123
comment désactiver mon adblocker	2167
comment désactiver mon bloqueur	2167
commentaire en attente de modération	2128
commentaires désactivés	2196
commerciële bijdrage	3405
commerciële content	3487
commerciële inhoud	3487
comparte este artículo	1696
compartilhar esta matéria	3968
compartilhe esta notícia	3968
compartir esta página	1696
completează formularul #	3978
completează online formularul #	3978
compre a edição impressa	3872
conditions générales	2076
conectează-te cu facebook	4030
conectează-te cu google	4030
confidentialité	2076
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1550
configuración de cookies	1550
configuración de privacidad	1635
configurações de cookies	3827
configurações de privacidade	3909
confira o preço	3967
conheça as ofertas	3958
conheça os planos	3958
conheça todas as nossas newsletters	3886
consenti la pubblicità	2839
consigue tu entrada aquí	1594
consulta les normes de participació	428
consultez notre charte de modération	2128
consíguelo en tu quiosco	1594
contacta amb la redacció	479
contacta con la redacción	1658
contactar a redação	3933
contactar con la redacción	1658
contactați redacția	4076
contacte a redação	3933
contactează redacția	4076
contacter la rédaction	2183
contactez la rédaction	2183
contenu externe recommandé	2118
contenu proposé par notre partenaire	2124
contenu réservé	2173
contenu réservé aux abonnés	2173
contenu sponsorisé	2074
contenus recommandés	2142
contenus sponsorisés	2074	2088
conteúdo bloqueado	3831
conteúdo de marca	3825
conteúdo exclusivo	3804
conteúdo exclusivo para assinantes	3891
conteúdo externo	3867
conteúdo externo bloqueado	3831
conteúdo externo recomendado	3867
conteúdo gerado por ia	3953
conteúdo pago	3902
conteúdo para assinantes	3804
conteúdo patrocinado	3825
conteúdo premium	3891
conteúdo produzido pela marca	3872
conteúdo relacionado	3842
conteúdos relacionados	3894
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2825
continua após a publicidade	3825
continua després de l'anunci	430
continuar leyendo aquí	1516
continuarea articolului după publicitate	4019
continuarea articolului după reclamă	4016
continue a ler esta notícia	3894
continuer après la publicité	2074
continuer sans désactiver	2205
continuer à lire	2211
continuă cu apple	4030
continuă cu email	4094
continuă cu facebook	4030
continuă cu google	4030
continuă lectura	4097
continuă pe site	4054
continuă să citești	4097
continuă să citești după publicitate	4016
continuă în browser	4054
continúa abajo	1548
contáctanos	1554
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4030
conținut exclusiv	3982
conținut exclusiv pentru abonați	3982
conținut extern	4009
conținut extern recomandat	4009
conținut pentru abonați	3980
conținut plătit	4045
conținut premium	4030
conținut promovat	4019
conținut sponsorizat	87	3990
cookie beállítások	2543
cookie を管理する	2990
cookie 偏好設定	5224
cookie 偏好设置	5224
cookie 設定	5300
cookie 设置	5300
cookie-beállítások	2543
cookie-beállítások módosítása	2546
cookieinställningar	4591
cookies a ochrana soukromí	522
cookieの管理	2990
cookieの設定	2924
cookieの設定を変更	2926
cookieを拒否する	3023
cookieを管理	2990
cookieを管理する	2990
cookie政策	5222
cookie設定	2924	2927	5222
cookie設定を変更	2926
cookie设置	5222	5225
copia enllaç	487
copia l'enllaç	418
copiază	4084
copiază link	3987
copiază linkul	3987
copy link thành công	5136
correo electrónico	1526
correo electrónico no válido	1651
correo no válido	1651
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3767
coś poszło nie tak. spróbuj ponownie	3766
coś poszło nie tak. spróbuj ponownie później	3766
creează cont	3980
crucigrama del día	1671
créer mon compte	2037
créer un compte	2037
créer une alerte	2130
créer une alerte sur ce thème	2130
csak a szükséges sütik	2543
csak a szükségesek	2543
csak előfizetők számára	2565
csak előfizetőknek	2466
csomagok megtekintése	2565
cualquier aportación ayuda	1645
cum îl dezactivez	4063
cumpără acum	4045
cumpără bilet	4017	4045
cumpără bilete	4017	4045
cumpără bilete online	4045
cumpără cartea	4017	4045
cumpără de pe emag	4045
cumpără revista	4016
cuvinte încrucișate	4044
czy artykuł był pomocny	3778
czy artykuł był przydatny	3778
czy ten artykuł był pomocny	3778
czy to było pomocne	3778
czyta głos ai	3749
czytaj całość	3686
czytaj cały artykuł	3769
czytaj również	3683
czytaj także	3683
czytaj też	3683
czytaj też nasze inne artykuły	3683
czytaj więcej	3683	3686
czytaj więcej o	3683
czytane przez głos syntetyczny	3749
cài đặt	5098
cài đặt cookie	5155
cài đặt quyền riêng tư	5155
cài đặt ứng dụng	5157
các bài viết khác của tác giả	5115
các tin khác	5101
cách tắt	5162
cách tắt trình chặn quảng cáo	5161
câmp obligatoriu	4070
câmpuri obligatorii	4070
cât de util a fost acest articol	4012
címkék	2487
címlap	2487
címlapra	2571
címlapról ajánljuk	2487
có lẽ để sau	5079
có lỗi xảy ra	5167
có thể bạn quan tâm	19	5101
có thể bạn thích	19
có, tôi muốn	5158
códigos de desconto	3967
códigos de descuento	1695
códigos promocionales	1695
cómo desactivar el bloqueador	1643
cómo desactivarlo	1644
cómpralo aquí	1629
cómpralo en amazon	1629
cùng chuyên mục	5101
cùng chủ đề	5137
cùng tác giả	5115	5137
cảm ơn bạn đã bình chọn	91	5144
cảm ơn bạn đã tham gia	5144
cảm ơn bạn đã ủng hộ	5186
cảm ơn, tin nhắn của bạn đã được gửi	5167
cỡ chữ	65	5126
cửa hàng	5180
""", 'd': """
d'autres articles à découvrir	19
da, želim	4336	4535
dagens fråga	91	4659
dagens spørgsmål	91	739
dagens spørsmål	91	3593
daha az göster	4807
daha fazla göster	4806
daha fazla haber için tiklayin	4806
daha fazla yorum yükle	4860
daha önce oy kullandiniz	4860
daha önce oy verdiniz	4860
dalies ar šo rakstu	3243
dalinkitės	3169
dalinkitės straipsniu	3174
dalsza część artykułu pod materiałem wideo	3664
dalsza część artykułu pod wideo	3664
dalsza część tekstu pod wideo	3664
dalszy ciąg materiału pod wideo	3667
dalīties	3238
dalīties ar draugiem	3243
dalīties ar rakstu	3295
dalīties facebook	3243
dalīties whatsapp	3295
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
danke für dein feedback	901
danke für deine stimme	91
danke für ihr feedback	901
danke für ihre stimme	91	971
danke fürs abstimmen	971
danke fürs mitmachen	91
danos tu opinión	1606
dans l'actualité	2142
dans la même catégorie	2088
dans la même rubrique	2088
dans la même série	2088
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4367
darovať jednorazovo	4437
darovať mesačne	4437
darovať článok	4375
darowiznę możesz odliczyć od podatku	3760
darujte nám # %	4437
darujte tento článek	510
darujte tento článok	4375
das könnte dich auch interessieren	849
das könnte ihnen auch gefallen	849
das könnte sie auch interessieren	849
das könnte sie interessieren	849
das video ist in ihrem land nicht verfügbar	983
das video ist leider nicht mehr verfügbar	983
das video ist nicht mehr verfügbar	983
das video ist nicht verfügbar	983
das wichtigste in kürze, zusammengefasst von ki	885
datenschutzerklärung	835
daugiau autoriaus straipsnių	3223
daugiau straipsnių	3223
daugiau šia tema	3171
dať spätnú väzbu	4454
dbamy o twoją prywatność	3670
deaktivér din adblocker	756
deblochează articolul	4030
definições de cookies	3909
definições de privacidade	3909
deine stimme wurde gezählt	971
deixar um comentário	3833
deixe um comentário	3833
del på e-mail	781
del på e-post	3513
del på facebook	660	3513
del på mail	660
del på twitter	660	3513
del på whatsapp	3634
del på x	660	3513
dela inlägget	4585
dela på facebook	4585
dela på twitter	4585
dela på whatsapp	4704
dela på x	4585
dela som gåva	4704
deli po e-pošti	4556
deli članek	4477
delite članek	4477
demander un droit de réponse	2196
den här artikeln är låst	4683
den här artikeln är skyddad av upphovsrättslagen	4695
den här videon är inte längre tillgänglig	4669
den här videon är inte tillgänglig	4669
denne artikel er låst	762
denne artikkelen er låst	3615
denne saken er låst	3615
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3945
denunciar este comentário	3945
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2088
dernières actualités	2088
dernières infos	2088
dernières nouvelles	2088
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1643
desactívalo para seguir leyendo	1643
desbloquear artículo	1616
desbloqueie este conteúdo	3891
descarcă aplicația	4054
descarcă audio	4047
descarcă din app store	4054
descarcă din google play	4054
descarcă episodul	4047
descarcă formularul	4065
descarcă formularul #	3978
descargar pódcast	1630
descarrega l'àudio	453
descarregar áudio	3905
deschide aplicația	4055
deschide în aplicație	4054
descárgala en app store	1638
descárgala en google play	1638
descărcați formularul #	3978
destekçi ol	4881
destekçimiz olun	4881
desteğiniz fark yaratir	4913
desteğiniz için teşekkür ederiz	4913
desteğiniz için teşekkürler	4913
det er gratis å opprette en bruker	3500
det går inte att visa innehållet	4666
det har oppstått en feil	3619
det här innehållet kan inte visas	4666
det här innehållet är inte tillgängligt	4666
det læser andre	685
det oppsto en feil. prøv igjen senere	3618
det är gratis att skapa ett konto	4571
detaylar için tiklayin	4806
detaylar için tiklayiniz	4806
detta material är skyddat enligt lagen om upphovsrätt	4634
detta är en annons	4589
detta är en plusartikel	4571
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4782
devami için abone olun	4782
devamini okumak için abone olun	4782
dezactivează sunetul	4047
dienas jautājums	3273
diese funktion steht nur angemeldeten nutzern zur verfügung	919
dieser inhalt ist nicht mehr verfügbar	980
dieser inhalt ist nicht verfügbar	980
dieser kommentar wurde gelöscht	1013
dieses video ist in deinem land nicht verfügbar	983
dieses video ist in ihrem land nicht verfügbar	983
dieses video ist leider nicht mehr verfügbar	983
dieses video ist nicht mehr verfügbar	983
dieses video ist nicht verfügbar	983
digite um e-mail válido	3926
din aceeași categorie	3996
din aceeași secțiune	4033
din röst har registrerats	4655
din röst är registrerad	91
din röst är räknad	4655
disponibil în app store	4054
disponibil în app store și google play	4024
disponibilă în app store și google play	4024
disponível na app store	3912
distribuie știrea	4099
distribuiți	3987
diğer fotoğraf için tiklayin	4803
diğer haberler	19	4800
diğer okurlar bunlari okuyor	4800
diğer sayfaya geçmek için tiklayin	4803
diğer seçenekler	4900
diğer tutar	4881
diğer yazilari	4890
dla prenumeratorów	3763
dla subskrybentów	3649
dlaczego widzę tę reklamę	3786
do fotogalérie	4446
do galérie	4447
do góry	3686
do košíka	4425
do košíku	515	590
do księgarni	3665
do speciálu	617
doar abonații pot comenta	4012
doar pentru abonați	3980
doação mensal	3800
doação única	3800
doba čtení # min	529
dodaj do moich tematów	3782
dodaj jako preferowane źródło	3782
dodaj kao željeni izvor	4356
dodaj nas do preferowanych źródeł	3782
dodaj nas do wyjątków	3755
dodaj u košaricu	4328
dodaj v košarico	4526
dogodila se greška. pokušajte ponovno	4344
dolgozzon nálunk	2489
domiciliación bancaria	1515
domů	529
don régulier	2169
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1511
donación puntual	1646
donación única	1511
donativo único	3921
donați	3977
donația mea	4093
donație lunară	4065
donație unică	4065
donează	3977
donează acum	3977
donează lunar	3977
donează lunar # euro	4029
donează lunar # lei	4029
donează o dată	4064
doner nå	3497
doniraj mesečno	4339	4538
doniraj mjesečno	4339
données personnelles	2076
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
dosegli ste omejitev člankov	4540
dosegnuli ste ograničenje članaka	4341
dossier spécial	2154
dovanoti straipsnį	3228
dozvoli obaveštenja	4335
dołącz do dyskusji	3733
dołącz do nas	3646
dołącz do newslettera	3652
došlo je do greške. pokušajte ponovo	4344
došlo je do pogreške. pokušajte ponovno	4344
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3670
droga użytkowniczko, drogi użytkowniku	3670
drogi użytkowniku	3670
droits réservés	2216
drukāt	3243
drukāt rakstu	3295
drukāt recepti	61
du använder en adblocker	4676
du använder en annonsblockerare	4676
du er nå påmeldt	3507
du er nå påmeldt nyhetsbrevet	3507
du följer	4702
du följer det här ämnet	4702
du följer nu	4702
du följer redan	4702
du följer redan ämnet	4702
du følger allerede	3632
du følger allerede dette emne	780
du følger allerede dette temaet	3632
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3632
du følger emnet	780
du følger nå	3632
du har en adblocker påslagen	4678
du har en annonsblockerare påslagen	4678
du har nådd grensen	3615
du har nået din grænse	762
du har nått din gräns	4683
du har redan röstat	4655
du har rätt att vara anonym	4600
du har slået adblock til	756
du kan när som helst avregistrera dig	4686
du kan när som helst avsluta prenumerationen	4578
du kan når som helst melde deg av	3507
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4604
du modtager snart en bekræftelse på mail	654
du même auteur	2088
du prenumererar nu på nyhetsbrevet	4578
du skyddas av källskyddet	4600
du verkar använda en annonsblockerare	4676
du vil kanskje også like	3535
du är nu anmäld	4686
du är skyddad av källskyddet	4600
du är skyddad enligt källskyddet	4600
duración	1631
durată	4048
duração	3906
durée	2158
durée : #	2111
dziękujemy za głos	91	3736
dziękujemy za oddanie głosu	91	3736
dziękujemy za przesłanie formularza	3766
dziękujemy za udział w sondzie	3736
dziękujemy za wiadomość	3766
dziękujemy za zapis	3652
dziękujemy! sprawdź skrzynkę	3766
dành cho bạn	5101
dành cho thuê bao	5083
dành riêng cho thành viên	5165
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4571
débloquer l'accès	2208
débloquer l'article	2037
débloquer tous les articles	2039
débloquez cet article	2137
débloquez l'accès à tous les articles	2039
débloquez l'intégralité des articles	2039
débloquez tous les articles	2039
débloquez tous nos articles	2039
déconnexion	2037
découvrez notre boutique	2123
découvrez tous nos jeux	2152
découvrir l'offre	2037
découvrir la boutique	2155
découvrir nos offres	2137
découvrir toutes nos offres d'abonnement	2137
déjà un compte	2037
déjà un compte ? connectez-vous	2037
délka	597
délka #	597
déplier	2093
désactiver les sous-titres	2157
détails	2093
dê a sua opinião	3896
dê sua opinião	3896
dölj	4608
dölj annons	4705
dölj bildtext	4689
dölj svar	4700
düzeltme politikasi	4892
dāvini rakstu	3243
dāvini rakstu draugam	3243
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4431
dĺžka #	4431
dịch tự động	5152
""", 'e': """
e-bülten	4836
e-bülten aboneliği	4836
e-mail alebo používateľské meno	4440
e-mail cím	2568
e-mail ili korisničko ime	4341
e-mail inválido	3886
e-mail nebo uživatelské jméno	610
e-mail-cím	2569
e-mail-cím vagy felhasználónév	2565
e-mailová adresa	506
e-pasts vai lietotājvārds	3286
e-post või kasutajanimi	1754
e-posta gönder	4791
e-posta ile paylaş	4899
e-postadress eller användarnamn	4683
e-pošta ali uporabniško ime	4540
e-poštni naslov	4543
echipa redacțională	4007
ecrã inteiro	3906
edición digital	1516
edición impresa	1516
editöre yaz	4892
editöre yazin	4892
editörün seçtikleri	4800
edição impressa	3804
eget beløb	759
eget beløp	3612
egyedi összeg	2562
egyszeri adomány	2562
egyszeri támogatás	2462
egyszeri támogatás küldése	2562
egyéb összeg	2562
ehkä myöhemmin	1889
ei mielipidettä	1969
ei tänään	1889
ei vielä tunnusta	1994
ei, aitäh	1751
eikö sinulla ole tunnusta	1994
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	998
eiti į receptą	61
ekskluzivno za naročnike	4540
el artículo continúa abajo	1695
el artículo continúa debajo	1695
el juego es solo para mayores de # años	1667
el millor de la setmana a la teva bústia	436
el más popular	1650
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1630
el. paštas	3194
el. paštas arba vartotojo vardas	3219
el. pašto adresas	3221
eldste først	3630
elfelejtett jelszó	2466
elfelejtette a jelszavát	2565
elfogadom az összeset	2546
elfogadom és folytatom	2543
elfogadom és megjelenítem	2543
elfogadás és folytatás	2543
elige tu suscripción	1616
elküldés	2569
elküldöm	91	2472	2569
elküldöm e-mailben	2584
ellenőrizd a postafiókod	2568
ellenőrizze a postafiókját	2568
elmentem későbbre	2472
elolvasom később	2584
elolvasta az összes ingyenes cikkét	2565
elrejtés	2491
els lectors també han llegit	443
elutasítom	2545
elérte a havi limitet	2565
elírást talált	2483
előfizetek	2466
előfizetés	2466
előfizetési csomagok	2565
előfizetési lehetőségek	2565
előfizető vagyok	2565
előfizetői ajánlat	2540
előfizetői előny	2540
előfizetői kedvezmény	2540
előfizetői tartalom	2466
előfizetőknek	2466
előfizetőként megoszthatja a cikket	2472
előző	2489
előző cikk	2487
előző fotó	2571
előző kép	2571
előző oldal	2571
email cím	2569
email của bạn	5188
email của bạn sẽ không được hiển thị công khai	5121
email inválido	3926
email không hợp lệ	5167
email không đúng định dạng	5167
email no válido	1651
email này đã được đăng ký	5188
emailul tău	4095
emlékeztess később	2461
emlékezz rám	2566
emlékezzen rám	2566
emme voi näyttää sisältöä	1975
emme voi näyttää tätä sisältöä	1975
empfehlungen für sie	923
en beğenilen	4861
en beğenilenler	4861
en colaboración con	1667
en col·laboració amb	489
en este artículo	1561
en popüler	4885
en çok okunan	4800
en çok okunan haberler	4800
en çok okunanlar	4800
encara no estàs registrat	472
encuesta del día	1557
endast för dig som är prenumerant	4683
endast för medlemmar	4683
endast nödvändiga	4666
endast nödvändiga cookies	4666
endre tekststørrelse	3634
engangsbeløb	646
engangsbeløp	3612
engedélyezem	2558
engedélyezés	2558
engedélyezés és folytatás	2546
engedélyezés és megjelenítés	2546
engångsgåva	4567
enllaç copiat	442
ensemble, faisons vivre un média libre	2136
entgeltliche veröffentlichung	832
enthält werbung	829
entre em contato com a redação	3933
enviament gratuït	489
enviar comentário	3833
enviar corrección	1554
envoyer à un ami	2066
envoyer à un proche	2066
envoyez-nous vos témoignages	2116
envíanos tu opinión	1623
envío gratis	1667
epizód letöltése	2551
eredeti megjelenítése	2491
eredmény megtekintése	91
eredmények	92	2491
eredmények megtekintése	2534
erinnern sie mich später	793
eroare la încărcarea videoclipului	4092
erro ao carregar o vídeo	3953
error al cargar el vídeo	1678
erről bővebben itt írtunk	2489
erről is írtunk	2487
erről itt írtunk bővebben	2489
erscheint täglich	907
erscheint wöchentlich	907
erősítse meg az e-mail-címét	2568
es gratis y solo te llevará un minuto	1612
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	907
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	998
es izslēdzu reklāmu bloķētāju	3284
escanea el código qr	1639
escreva um comentário	3833
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3244
esimene kuu # €	1704
esta funcionalidad es sólo para registrados	1516
esta matéria foi útil para você	3869
esta notícia foi útil	3869
esta página foi útil	3896
este artigo está bloqueado	3924
este artigo foi útil	3896
este artículo está bloqueado	1649
este artículo está protegido	1691
este campo é obrigatório	3926
este contenido está protegido	1691
este correo ya está registrado	1684
este e-mail já está cadastrado	3959
este espaço é moderado pela redação	3882
este resumo foi útil	3869
este video ya no está disponible	1630
este vídeo já não está disponível	3905
este vídeo no está disponible	1630
este vídeo não está disponível	3905
este vídeo não está mais disponível	3905
este vídeo ya no está disponible	1630
está a seguir este tema	3963
estás bloqueando nuestros anuncios	1681
estás de acuerdo? vota	1606
estás siguiendo este tema	1688
estä	1985
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4450
etkinleştir	4875
etkö ole tilaaja	1994
etkö ole vielä tilaaja	1994
ett fel har uppstått	4687
ett fel uppstod. försök igen senare	4686
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	998
evaluează rețeta	61
evästeasetukset	1909
evästeet	1909
evästeet ja tietosuoja	1910
evästekäytäntö	1975
exclusiv pentru abonați	4030
exibir conteúdo	3909
exklusiv für abonnenten	996
exklusiv für mitglieder	996
exklusivt för medlemmar	4683
exklusivt för prenumeranter	4683
exkluzív tartalom előfizetőknek	2565
experimente grátis por um mês	3891
externt innehåll	4666
externí obsah	593
externý obsah	4427
ez a cikk zárolt	2565
ez a mező kötelező	2568
ez a tartalom nem elérhető	2543
ez a tartalom nem jeleníthető meg	2543
ez a videó már nem elérhető	2551
ez a videó nem elérhető	2551
ez is érdekelhet	2487
ez is érdekelheti	2487
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2543
ezt a témát már követi	2581
ezt is ajánljuk	2487
ezt olvasta már	2487
ezt olvastad már	2487
eén keer toestaan	3446
ešte nemáte predplatné	4440
ešte nemáte účet	4440
ești de acord? votează	4012
ești deja abonat	4038
ești deja abonată	4038
""", 'f': """
facebook ile giriş yap	4884
facebook'ta paylaş	4791
facebook-bejegyzés betöltése	2546
facebook-poszt betöltése	2546
facebookでシェア	2916
facebookでシェアする	2916
facebookでログイン	3003
facebookで共有	3017
facebookで続ける	3003
facebookで見る	3021
facturació anual	472
facturació mensual	472
facturación anual	1650
facturación mensual	1650
facturare anuală	4069
facturare lunară	4069
facturé annuellement	2173
facturé mensuellement	2173
faire un don défiscalisé	2169
faktureras årligen	4683
faktureres årlig	3615
faktureres årligt	762
fale com a redação	3933
fazer doação	3957
fazer uma doação mensal	3957
fazer uma doação única	3957
faça login	3804
faça o quiz	3899
faça o teste	3899
faça uma doação única	3957
faça uma pergunta sobre esta reportagem	3869
felhasználási feltételek	2543
felhasználási jog vásárlása	2576
felhasználónév	2566
felhasználónév vagy e-mail	2565
feliratkozás	2569
feliratkozás hírlevélre	2568
feliratok megjelenítése	2551
fermer la fenêtre	2211
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3851
fiecare contribuție contează	4064
fiecare donație contează	4029
fiecare leu contează	4029
film jest niedostępny w twoim kraju	3749
film nie jest już dostępny	3749
film niedostępny	3749
fin de la publicité	2155
fine della pubblicità	2825
fine pubblicità	2825
fiyati gör	4866
fizetett együttműködés	2586
fizetett hirdetés	87	2475
fiók létrehozása	2466
fiókom	2466
foglalja le helyét	2540
folytatás a hirdetés után	2586
folytatás apple-fiókkal	2565
folytatás facebookkal	2565
folytatás google-fiókkal	2565
folytatás google-lel	2565
folytatás kikapcsolás nélkül	2559
fontu büyüt	4899
form gönderildi	4915
formulaire envoyé	2209
formulário enviado	3959
forstået	690
forstått	3540
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3603
forstørr bilde	3538
forstørr bildet	3621
fortsett uten å slå av	3610
fortsett uten å støtte	3496
fortsätt läsa efter annonsen	4589
fortsätt med apple	4683
fortsätt med e-post	4683
fortsätt med facebook	4683
fortsätt med google	4683
fortsätt utan att stänga av	4676
fortsätt utan att stödja	4566
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3232
fotogalería	1561
fotografia următoare	4097
fotoğraf galerisi	4890
fotoğrafi büyüt	4890
fotoğraflar için tiklayin	4803
fotoğraflari gör	4890
fotoğraflari görmek için tiklayin	4806
fotó #/#	2570
fotó megtekintése	2570
fotó: #/#	2570
fotók megtekintése	2570
fra vores annoncører	783
fra vår butikk	3596
fra våre partnere	3636
frete grátis	3942
friss hírek	2487
frissítse az oldalt	2561
fråga vår ai om artikeln	4597
från vår butik	4662
från våra annonsörer	4705
från våra partner	4705
frühbucher-tickets	976
frühbucherrabatt sichern	976
fuld skærm	749
fuldskærm	688
fullskärm	4670
fyll i fältet	4686
fäll ihop	4608
fäll ut	4608
fältet är obligatoriskt	4686
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4578
få de viktigste nyhetene hver morgen	3507
få læst artiklen op	748
få notifikationer	752
få notiser	4673
få nyheder på mail	654
få nyheter på e-post	3507
få nyheter på mejlen	4578
få overblikket her	688
få tilgang	3500
få varsel når vi skriver om dette	3538
få varsler	3606
följ	4586
följ det här ämnet	4702
följ direktrapporten	4689
följ författaren	4702
följ journalisten	4702
följ liverapporten	4689
följ oss	4586
följ skribent	4586
följ skribenten	4702
följ ämne	4702
följ ämnen	4702
följ ämnet	4586
för prenumeranter	4571
förderer werden	794
fördermitglied werden	794
föregående	4607
föregående artikel	4604
föregående bild	4689
föregående sida	4689
förnamn	4687
förstora	4607
förstora bild	4689
förstora bilden	4689
försök igen senare	4686
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3515
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3632
følg direkte	3621
følg direktesenteret	3621
følg emne	663
følg emner	665
følg emnet	3632
følg forfatter	3632
følg forfatteren	3632
følg ikke længere	780
følg journalist	3632
følg journalisten	3632
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3515
følg sagen her	688
følg saken direkte	3621
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3515
følg temaet	3632
følg temaet og få varsel	3538
følger	664
für abonnenten	799
für den newsletter anmelden	809
für dich empfohlen	923
für sie empfohlen	923
für sie entstehen keine mehrkosten	924
fă o donație	3977
fă quizul	4042
fă testul	4042
fără obligații	4030
fără spam	4070
fără sunet	4048
fără tine nu putem	4029
főoldal	2571
""", 'g': """
galbūt vėliau	3215
galeri için tiklayin	4803
galerie schließen	1001
galerie öffnen	1001
galeriyi aç	4806
galeriyi gör	4890
galeriyi görmek için tiklayin	4806
galéria	2489
galéria (#	2570
galéria bezárása	2571
galéria megnyitása	2571
galéria megtekintése	2489
garanta já o seu ingresso	3872
gastos de envío incluidos	1629
gastos de envío no incluidos	1629
gauti pranešimus	3214
gaver kan trækkes fra i skat	759
ge en engångsgåva	4680
ge en gåva	4681
ge återkoppling	4698
gefällt mir	1014
gefällt mir nicht	1014
gelesen von einer künstlichen stimme	983
gelişmelerden aninda haberdar olun	4874
gem til læseliste	660
generisano veštačkom inteligencijom	4353
genindlæs siden	758
genişlet	4807
gerenciar opções	3952
gerenciar preferências	3952
geri dön	4807
gerir opções	3952
gerir preferências	3952
gestionează consimțământul	4051
gestionează cookie-urile	4091
gestionează opțiunile	3994	4091
gestionează preferințele	4051
geçerli bir e-posta adresi girin	4886
geçerli süre	4868
geçersiz e-posta	4886
geçersiz e-posta adresi	4886
ghi nhớ đăng nhập	5165
gia hạn gói	5187
giriş	4782
giriş yap	4782
giriş yapin	4782
giriş yapin veya üye olun	4782
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2725
già registrato	2725
giải đố ngay	5147
giảm cỡ chữ	5178
giọng nam miền bắc	5126
giọng nam miền nam	5126
giọng nữ miền bắc	5126
giọng nữ miền nam	5126
giọng đọc ai	5151
giọng đọc tự động	5151
gjenstående tid	3603
gjenstående tid #	3602
gjenstående tid -#	3602
glasnoća	4333
gli articoli più letti	2813
glömt ditt lösenord	4683
glömt lösenord	4571
glömt lösenordet	4683
glücksspiel kann süchtig machen	831
godišnja naplata	4342
godišnja pretplata	4342
godišnje	4342
godišnje plaćanje	4342
godkänn	4591
godkänn alla	4591
godkänn alla cookies	4666
godkänn och fortsätt	4666
godkänn och visa	4666
godkänn och visa innehåll	4594
google hirdetések	2586
google ile giriş yap	4884
google playからダウンロード	2993
google playで手に入れよう	2993
google play에서 다운로드	3123
google reklāmas	3297
google से जारी रखें	2440
google-hirdetések	2586
googleでログイン	3003
googleで登録	3003
googleで続ける	3003
gorące tematy	3683
gracias por tu opinión	1591
gratuit, fără spam	4070
grazie, il tuo messaggio è stato inviato	2848
grotuvas įkeliamas	3211
großansicht	1001
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3926
grįžti į pradžią	3223
grįžti į viršų	3223
guardar artículo	1541
guardar configuración	1635
guardar para después	1619
guardar para leer después	1619
guardar preferências	3909
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3507
gå til forsiden	3621
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3621
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4704
généré par ia	2203
généré par l'ia	2203
gépi felolvasás	2551
gépi fordítással készült	2578
géppel fordítva	2578
gérer la confidentialité	2202
gérer les cookies	2076
gérer les préférences	2118
gérer les traceurs	2202
gérer mes alertes	2130
gérer mes choix	2076
gérer mes cookies	2202
gérer mes préférences	2202
gérer mon consentement	2161
gérer vos préférences	2161
gérer vos préférences de cookies	2118
góp ý	5100
gönder	91	4887
gönderiyi göster	4870
gönderiyi yükle	4870
gör quizzet	4655
gör testet	4659
görseli büyüt	4890
görüş bildir	4860
görüşünü bildir	4860
görüşünüzü bildirin	4860
gündem	4800
günün anketi	91	4829
günün bulmacasi	4905
günün haberleri	4800
günün kelimesi	4905
günün sudokusu	4905
günün özeti	4800
głosuj	91	3739
głośność	3750
gợi ý	5101
gửi	91	5100
gửi bài cho tòa soạn	5172
gửi bài viết	5172
gửi bình luận	5100	5121
gửi bình luận của bạn	5120
gửi cho bạn bè	5136
gửi email	5089
gửi góp ý	5144
gửi phản hồi	5144
gửi thành công	5167
gửi tin bài	5172
gửi trả lời	5144
gửi ý kiến	5100
gửi ý kiến của bạn	5144
gửi đi	5168
gửi ảnh cho chúng tôi	5172
""", 'h': """
haber bülteni	4836
haber güncelleniyor	4806
haberi arkadaşina hediye et	4791
haberi paylaş	4922
haberi özetle	4896
haberin devami aşağida	4843
haberin devami için kaydirin	4843
haberin devami için tiklayin	4803
haberin kilidini aç	4914
haberle ilgili diğer haberler	4805
haberlere dön	4917
hacer una donación mensual	1682
hacer una donación puntual	1682
hai già un account	2725
hai già votato	2819
halda nõusolekut	1745
hallitse evästeitä	1975
hang letöltése	2551
hanganyag letöltése	2551
hangerő	2552
hantera inställningar	4666
har du sett något	4694
harici içerik	4806
haritayi aç	4807
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1589
has olvidado tu contraseña	1650
hasznos volt az összefoglaló	2483
hasznosnak találta a cikket	2483
hasło	3764
havi előfizetés	2566
havi fizetés	2566
havi rendszeres támogatás	2562
havi támogatás	2462
hayir teşekkürler	4780
hayir, teşekkürler	4780
haz una pregunta sobre este artículo	1591
he leído y acepto la política de privacidad	1612
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1650
hela artikeln fortsätter nedan	4589
heli välja	1747
helskärm	4670
helskärmsläge	4669
helyesbítési szabályzat	2575
henüz abone değil misiniz	4884
hepsini gör	4806
her destek önemli	4882
her katki değerli	4882
her katki önemli	4882
her zaman göster	4870
hesap oluştur	4782
hi estàs d'acord? vota	428
hiba bejelentése	2575
hiba jelentése	2491	2575
hiba történt	2569
hiba történt, próbálja újra később	2568
hiba történt. próbálja újra	2568
hiba történt. próbálja újra később	2568
hibabejelentés	2575
hibás e-mail-cím	2568
hibát talált	2483
hibát talált a cikkben	2575
hibát találtál	2575
hibát találtál a cikkben	2575
hier reinhören	897
hinweis schließen	793
hirdetés	2475
hirdetés bezárása	2475
hirdetés elrejtése	2586
hirdetés jelentése	2586
hirdetés vége	2586
hirdetés, görgessen tovább	2475
hirdetésblokkolót használsz	2559
hirdetések engedélyezése	2561
hirdetések kikapcsolása	2586
hivatkozás másolva	2584
hivatkozás másolása	2584
hiển thị bài đăng	5155
hiển thị nội dung	5155
hiện phụ đề	5151
hjälp oss att rätta fel	4597
hlasitosť	4431
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4422
hlasovať v ankete	4421
hlavná stránka	4446
hlavné správy	4372
hlavní stránka	617
hlavní zprávy	527
ho già donato	2719
ho già un account	2846
hogyan kapcsolhatom ki a hirdetésblokkolót	2559
hogyan védjük forrásainkat	2575
hoje não	3799
hoppa till huvudinnehåll	4689
hoppa till innehåll	4607
hoppa till innehållet	4689
hoppa över inlägg från facebook	4607
hoppa över inlägg från instagram	4607
hoppa över inlägg från x	4607
hors-séries, livres, affiches	2123
hozzáadás a kedvenc forrásokhoz	2581
hozzáadás a témáimhoz	2581
hozzáadás preferált forrásként	2581
hozzájárulás kezelése	2543
hozzájárulás módosítása	2543
hozzájárulás visszavonása	2543
hozzájárulások kezelése	2543
hozzászólok	2483
hozzászólás	2483
hozzászólás elküldése	2579
hozzászólás jelentése	2579
hozzászólás küldése	2579
hozzászólási szabályzat	2579
hozzászólások	2483
hozzászólások megjelenítése	2579
hozzászólások megtekintése	2483
hrajte zodpovědně	516
hrať	4422
hrať teraz	4421
hrát	587
hrát teď	584
hvala za sporočilo	4543
hvala za vaš glas	4325	4523
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1909
hylkää kaikki	1909
hyppää reseptiin	61
hyppää sisältöön	2001
hyväksy	1909
hyväksy evästeet	1909
hyväksy ja jatka	1975
hyväksy ja näytä	1975
hyväksy ja sulje	1975
hyväksy kaikki	1909
hátralévő idő	2552
hátralévő idő #	2551
hátralévő idő -#	2551
hämta på google play	4671
här kan du kommentera artikeln	4597
hääleta	91
håll dig uppdaterad	4578
håll mig inloggad	4683
hình tiếp theo	5189
hírfolyam	2487
hírlevelek	2493
hírlevél	2493
hírlevél-feliratkozás	2493
hívj meg minket egy kávéra	2562
hívjon meg minket egy kávéra	2562
hören sie diesen artikel	897
hør saken	3513
hết quảng cáo	5150
hủy bất cứ lúc nào	5165
hủy trả lời	5121
""", 'i': """
i den här artikeln	4689
i più commentati	2761
i più letti	2761
i più letti della settimana	2813
i più visti	2761
iba nevyhnutné	4427
iba pre predplatiteľov	4368
ich unterstütze schon	793
identifícate	1616
idi na sadržaj	4347
időtartam	2552
időtartam #	2552
ielikt grozā	3275
ielogojies, lai komentētu	3244
ielādēt ierakstu	3277
ielādēt saturu	3277
ielādēt vēl	3290
ienākt	3238
ienākt ar facebook	3286
ienākt ar google	3286
iepriekšējais attēls	3290
iepriekšējais raksts	3290
iepriekšējā lapa	3290
iesakām	3240
ieslēgt paziņojumus	3282
ieslēgt skaņu	3279
iesūti fotogrāfijas	3291
iesūti ziņu	3291
iesūtīt ziņu	3291
iesūtīt ziņu anonīmi	3291
ievadiet derīgu e-pasta adresi	3288
ieși din ecran complet	4047
igal reedel. tasuta. ilma spämmita	1756
igen, kérek	2558
igen, kérem	2558
igen, köszönöm	2558
ignorar anúncio	3953
ignorer la publicité	2203
ihre meinung zählt	842
ihre stimme wurde gezählt	91	971
ikke abonnent ennå	3615
ikke gå glipp av	3535
ikke nå	3496	3608
ikmēneša ziedojums	3285
il più popolare	2847
il più scelto	2846
il tuo browser non può riprodurre il video	2783
il tuo commento sarà pubblicato dopo l'approvazione	2798
il tuo messaggio è stato inviato	2848
il tuo voto è stato inviato	2819
il tuo voto è stato registrato	2819
iletişim	4799	4816
ilgili içerikler	4800
ilginizi çekebilecek haberler	4800
ilginizi çekebilir	4800
ilmoita asiavirheestä	1916
ilmoita virheestä	1916
image précédente	2211
imaginea anterioară	4097
imaginea următoare	4097
imam račun	4341	4540
imate namig? pišite nam	4549
imate priču za nas	4350
imię	3767
imię i nazwisko	3767
impossible de charger la vidéo	2203
impossible de lire la vidéo	2203
imprimir artículo	1619
imprimir esta matéria	3893
in bài	5089
in bài viết	5089
in công thức	61
in trang này	5136
inbäddat innehåll	4666
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
inga kommentarer än	4700
ingen åsikt	4659
ingresá	1616
ingyen, minden héten	2495
ingyen, spam nélkül	2568
ingyenes regisztráció	2466
ingyenes szállítás	2541
inicia la sessió per comentar	446
inicia sesión	1516
inicia sesión con google	1649
inicia sesión para comentar	1623
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1678
iniciar reprodução	3953
iniciar sesión	1516
iniciar sesión con apple	1616
iniciar sesión con facebook	1616
iniciar sesión con google	1616
iniciar sessão	3804
inicie sesión	1516
inläst av en syntetisk röst	4669
inne artykuły	3683
innehåll från annonsör	4705
innehåll från våra partner	4705
innehållet kan inte visas	4666
innehållet är skyddat av upphovsrätt	4636
innhold fra annonsør	3545
innhold fra våre annonsører	3636
innhold fra våre partnere	3636
inscription confirmée	2209
inscription à la newsletter	2047
inscrivez-vous à notre newsletter	2047
inscrição confirmada	3959
inscrição realizada com sucesso	3926
insira o seu endereço de email	3886
insira um e-mail válido	3926
instagram-bejegyzés betöltése	2546
instagramで見る	3021
instagramの投稿を読み込む	2990
instagram에서 보기	3153
instagram에서 이 게시물 보기	3153
instalează aplicația	4024
inställningar	4591
inte prenumerant än	4683
integritetsinställningar	4666
introdu emailul tău	4095
introduce tu correo electrónico	1684
introduce un correo electrónico válido	1651
introduce un correo válido	1651
introduce un email válido	1612
introduceți adresa de email	4095
introduceți o adresă de email validă	4070
introdueix un correu vàlid	473
intră în cont	3980
invítanos a un café	1511
iná suma	4437
início	3847
ir a la galería	1655
ir a la página de donaciones	1645
ir para a navegação	3845
ir para a página de doações	3920
ir para a página de donativos	3920
ir para o conteúdo	3847
ir para o conteúdo principal	3845
ir para o rodapé	3845
irány a bolt	2540
irányítószám	2569
isključi zvuk	4332
isključio sam blokator oglasa	4337
isključite adblock	4337
isključite blokator oglasa	4337
ispiši	4274
ispiši recept	61
ispiši članak	4358
ispravci i pojašnjenja	4350
isso foi útil	3896
istediğin zaman iptal et	4884
istediğiniz zaman abonelikten çikabilirsiniz	4836
istediğiniz zaman iptal edin	4782
isto foi útil	3896
iz naše trgovine	4328	4526
iz našeg shopa	4328
izberi naročnino	4540
izberite naročnino	4540
izbor uredništva	4474
izdrukāt	3243
izmēģini # dienas bez maksas	3238
izslēdziet reklāmu bloķētāju	3284
izslēgt skaņu	3279
izveidots ar mākslīgo intelektu	3292
izvēlies abonementu	3286
izvēlies summu	3285
izvēlieties abonementu	3286
izvēlieties summu	3285
izvēlēties plānu	3286
içeriğe geç	4806
içeriği görüntüle	4870
içeriği göster	4870
içeriği yükle	4870
iş birliği	4793
iş birliğiyle	4901
iš mūsų parduotuvės	3207
iš mūsų partnerių	3230
išbandykite # dienų nemokamai	3169
išjungiau reklamos blokavimą	3216
išjungti garsą	3211
išjunkite reklamos blokavimą	3216
išorinis turinys	3187
išsaugoti	3174
išsaugoti nustatymus	3209
išsaugoti pasirinkimą	3209
išsaugoti straipsnį	3174
išsaugoti vėlesniam laikui	3228
išversta automatiškai	3225
išversta dirbtinio intelekto	3225
""", 'j': """
j'ai déjà donné	2027
j'ai déjà un compte	2037
j'ai désactivé adblock	2167
j'ai désactivé mon adblock	2167
j'ai désactivé mon bloqueur	2167
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4675
ja, slå på	4675
jaa sähköpostilla	2014
jaa twitterissä	1903
jaa x:ssä	1903
jag förstår	4591
jag har stängt av annonsblockeraren	4676
jag har stängt av den	4679
jag har stängt av min annonsblockerare	4676
jag stödjer redan	4566
jaga sõbraga	1709
jak chronimy nasze źródła	3774
jak chronimy źródła	3774
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3756
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3755	3756
jak wyłączyć blokowanie reklam	3755
jakość	3750
jatka sähköpostilla	1994
jau turiu paskyrą	3219
jaunākie	3240
jaunākie vispirms	3293
jautā mākslīgajam intelektam	3244
javascript ei ole käytössä	1978
javascript er slået fra	748
javascript er slått av	3602
javascript està desactivat	457
javascript ir izslēgts	3279
javascript išjungtas	3211
javascript je isključen	4332
javascript je vypnutý	596
javascript jest wyłączony	3749
javascript måste vara påslaget	4669
javascript on pois päältä	1978
javascript on välja lülitatud	1747
javascript är avstängt	4669
javascript är inaktiverat	4669
javascript đã bị tắt	5155
javascript вимкнено	5036
javascript е изключен	310
javascript отключен	4221
javascript отключён	4221
javascript מושבת	2314
javascript ถูกปิดใช้งาน	4753
javascriptが無効になっています	2990
javascript已停用	5300
javascript已禁用	5300
javítások és pontosítások	2575
je commande ce numéro	2124
je consens au traitement de mes données	2175
je découvre l'offre	2208
je découvre les offres	2208
je fais un don défiscalisé	2169
je gère mes choix	2080
je gère mes cookies	2076
je m'équipe	2194
je paramètre mes choix	2080
je soutiens déjà	2027
jede spende zählt	911
jede unterstützung hilft	994
jeder beitrag zählt	911
jeder euro zählt	911
jederzeit kündbar	997
jednorazový dar	4437
jednorazový príspevok	4438
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3524
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3610
jeg har slått den av	3611
jeg støtter allerede	645	3496
jegyek itt kaphatók	2489
jegyvásárlás	2541
jelenlegi idő	2552
jelenlegi idő #	2551
jelentkezzen be vagy regisztráljon	2466
jelentés	2580
jelszó	2566
jelszó megjelenítése	2565
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3763
jesteś już subskrybentem	3763
jetzt angebot wählen	918
jetzt anhören	822
jetzt reinhören	897
jetzt rätseln	971
jetzt unterstützen	794
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4042
joacă gratuit	4042
joacă responsabil	4085
jobs in ihrer nähe	895
jogar grátis	3899
jogue grátis	3899
jokainen euro on tärkeä	1992
jokainen lahjoitus on tärkeä	1992
jokin meni pieleen. yritä uudelleen	1998
jokin meni vikaan. yritä uudelleen	1998
jotain meni vikaan. yritä myöhemmin uudelleen	1998
jotain meni vikaan. yritä uudelleen	1998
još nema komentara	4354
još nemate račun	4341
još niste pretplatnik	4341
još vesti	4271
još vijesti	4271
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3882
jurnalismul de calitate costă	4029
juttu jatkuu kuvan jälkeen	1906
juttu jatkuu mainoksen jälkeen	1906
juttu jatkuu videon jälkeen	1906
juttu on luettu koneäänellä	1978
juttua päivitetään	1906
jutun lukee koneääni	1903
jutun lukee synteettinen ääni	1978
jutun lukee tekoäly	1978
jutun lukee tekoälyääni	1903
jutun voi myös kuunnella	1903
już głosowałeś	3736
już obserwujesz	3782
już wspieram	3645
już wyłączyłem	3759
já desativei	3917
já desativei o bloqueador	3917
já doei	3799
já está inscrito	3959
já nas bancas	3872
já segue este autor	3938
já segue este tema	3938
já sou apoiador	3799
já sou assinante	3804
já tem conta	3804
já tem uma conta	3804
já tenho conta	3924
já votou	3897
já é assinante? faça login	3804
já é subscritor	3891
já é subscritor? inicie sessão	3891
játssz most	2534
játék indítása	2534
jährlich abgerechnet	996
jährliche abrechnung	997
jährliche zahlung	997
jälgi autorit	1762
jälgi teemat	1762
jälgid juba	1762
jälgid seda teemat	1762
jäljellä oleva aika	1978
jäljellä oleva aika #	1978
jäljellä oleva aika -#	1978
jäljentäminen kielletty	2006
järelejäänud aeg	1748
järelejäänud aeg -#	1747
järgmine artikkel	1758
järgmine leht	1758
järgmine pilt	1758
järgmine video	1747
järjestys	2011
järjestä	2011
jäsenetu	1972
jäta mind meelde	1754
jätka apple'iga	1754
jätka facebookiga	1754
jätka google'iga	1754
jätä kommentti	1916
jūs izmantojat reklāmu bloķētāju	3284
jūs jau balsavote	3205
jūs jau esat nobalsojis	3273
jūs naudojate reklamos blokavimo programą	3216
jūs sekate šią temą	3227
jūs sekojat šai tēmai	3294
jūsu balss ir ieskaitīta	3273
jūsu balss ir pieņemta	3273
jūsu e-pasta adrese	3288
jūsu e-pasts	3288
jūsu vārds	3289
jūsu ziņa	3289
jūsų balsas užskaitytas	3205
jūsų balsas įskaitytas	3205
jūsų el. paštas	3194
jūsų el. pašto adresas	3194
jūsų vardas	3222
jūsų žinutė	3222
""", 'k': """
k tématu	527
k téme	4372
kaikki oikeudet pidätetty	2006
kaip išjungti reklamos blokavimą	3216
kaip saugome šaltinius	3224
kakinställningar	4666
kako isključiti adblock	4337
kako isključiti blokator oglasa	4337
kako štitimo izvore	4350
kako štitimo svoje izvore	4350
kalan süre	4868
kapcsolat a szerkesztőséggel	2575
kapcsolat a szerzővel	2571
kapcsold ki a reklámblokkolót	2559
kapcsolja ki a hirdetésblokkolót	2559
kapcsolódó	2487
kapcsolódó cikk	2487
kapcsolódó cikkek	2487
kapcsolódó tartalom	2487
kapcsolódó témák	2487
karte öffnen	856
kas kokkuvõte oli kasulik	1710
kas mėnesį remti	3217
kategóriák	2487
katrs eiro ir svarīgs	3285
katrs eiro palīdz	3285
katrs ziedojums palīdz	3285
katru piektdienu. bez maksas. bez surogātpasta	3288
katso kuvat tästä	1921
katso myös	1919
katso video tästä	1921
katso video yltä	1921
kattintson a nagyításhoz	2571
kaupallinen sisältö	2016
kaupallinen yhteistyö	87	1906
kaupallisen kumppanin sisältö	2016
kaut kas nogāja greizi. mēģiniet vēlreiz	3288
kaydiniz için teşekkürler	4836
każda wpłata pomaga	3761
każda wpłata się liczy	3761
każda złotówka pomaga	3761
każda złotówka się liczy	3761
każde wsparcie się liczy	3761
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4438
každé euro sa počíta	4438
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4438
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4443
každý príspevok pomáha	4438
každý príspevok sa počíta	4438
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3221
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1746
keeldu kõigist	1746
keisti sutikimą	3209
keisti šrifto dydį	3228
kenttä on pakollinen	1998
kereskedelmi együttműködés	2541
keresztnév	2569
keresztrejtvény	2537
keresés	2489
keskeytä	1979
keskustelu on päättynyt	2010
keskustelun säännöt	2010
kevesebb mutatása	2571
kezdőlap	2489
không phải bây giờ	5079
không spam	5167
không thể hiển thị nội dung này	5155
không thể phát video	5151
không thể phát video này	5151
không thể tải video	5185
không, cảm ơn	5079
ki kan gjøre feil	3628
ki-antworten können fehler enthalten	1011
ki-übersetzung	1012
ki-übersicht	885
kiekvieną penktadienį. nemokamai. be šlamšto	3221
kiellä kaikki	1976
kiitos viestistäsi	1998
kiitos äänestämisestä	1963
kiitos äänestäsi	91	1963
kiitos! tarkista sähköpostisi	1998
kijelentkezés	2466
kikapcsoltam a hirdetésblokkolót	2559
kingi artikkel sõbrale	1709
kinyitás	2491
kipróbálom	2466
kirjaudu sisään	1892
kirjaudu sähköpostilla	1994
kirjoita sähköpostiosoitteesi	1895
kitas vaizdo įrašas	3211
kitöltöm a kvízt	2534
kiválasztom	2566
kiválasztás	2566
kizárólag előfizetőknek	2565
kişisel verilerimin işlenmesini kabul ediyorum	4886
kiểm tra hộp thư của bạn	5167
kiểm tra kiến thức của bạn	5147
kjøp abonnement	3500
kjøp billett	3596
kjøp billetter	3596
kjøp billetter her	3596
kjøp boka	3596
kjøp boken	3596
kjøp her	3596
kjøp lisens	3626
kjøp nå	3596
kjøp rettigheter	3626
kjøp tilgang	3500
klausies podkāstu	3245
klausies podkāstu šeit	3245
klausies šo rakstu	3243
klausies šo rakstu (# min	3243
klausykite tinklalaidės	3176
klausykite tinklalaidės čia	3176
klausykitės straipsnio	3174
klausīties	3243
klausīties rakstu	3243
kliknij, aby powiększyć	3769
kliknutím zväčšíte	4446
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4669
ključne besede	4474
ključne reči	4271
ključne riječi	4271
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3230
kohustuslik väli	1756
kohustuslikud väljad	1756
kokeile # päivää maksutta	1892
kokkuvõtte tegi tehisintellekt	1760
koko näyttö	1979
kolačići	4287
kom ihåg mig	4684
komentarai uždaryti	3226
komentariši	4355
komentarų dar nėra	3226
komentarų nėra	3226
komentavimas išjungtas	3175
komentavimas uždarytas	3226
komentavimo taisyklės	3175
komentiranje je onemogućeno	4354
komentovať	4457
komentáre	4375
komentář	525
komentáře	525
komentāri	3238
komentāri ir slēgti	3293
komentāru vēl nav	3293
komentēt	3238
komentēšana ir slēgta	3244
komentēšanas noteikumi	3244
komercijalni sadržaj	4360
komerčné oznámenie	4371
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4461
komerčný článok	4461
komment jelentése	2579
komment küldése	2579
komment írása	2579
kommentar gelöscht	1013
kommentarer blir gjennomgått før publisering	3538
kommentarerna förhandsmodereras	4597
kommentarerna är stängda	4700
kommentek megjelenítése	2579
kommentek megtekintése	2483
kommentelési szabályzat	2483
kommentoi ensimmäisenä	2010
kommentoinnin säännöt	2010
kommentointi on päättynyt	2010
kommentér	677
kommersiellt innehåll	4705
konekäännetty	2008
konekäännös	2009
kontakt z redakcją	3774
kontakta författaren	4689
kontaktirajte uredništvo	4549
kontaktovať autora	4446
kontaktovať redakciu	4450
kontynuuj bez wyłączania	3755
koostöö	1713
kopiera gåvolänk	4704
kopiera länk	4585
kopiera länken	4585
kopiering förbjuden	4695
kopijuoti draudžiama	3231
kopijuoti nuorodą	3169
kopioitu leikepöydälle	2014
kopiraj povezavo do članka	4477
kopirano u međuspremnik	4358
kopirano v odložišče	4556
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3292
kopírovanie zakázané	4451
kopírovat odkaz	510	511
kopírovať odkaz	4375
kopírování zakázáno	623
kopēt saiti	3238
kopēšana aizliegta	3298
korisničko ime	4342
korisničko ime ili e-mail	4341
korzyść dla prenumeratorów	3742
korábban írtunk róla	2487
kostenlos und jederzeit kündbar	998
kosárba	2477
kosárba rakom	2540
kosárba teszem	2540
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4264
kreirano uz pomoć ai	4353
kreirano uz pomoć umjetne inteligencije	4353
kreuzworträtsel	973
križaljka	4326
križanka	4524
krzyżówka	3739
krížovka	4422
książka z autografem	3665
książka z autografem autora	3665
książki z autografem	3665
księgarnia	3666
księgarnia internetowa	3666
kuidas reklaamiblokeerija välja lülitada	1752
kullanim koşullari	4794	4816
kumppanin sisältö	2016
kumppanisisältö	2016
kun nødvendige	3599
kun nødvendige cookies	745
kup dostęp	3649
kup książkę	3742
kup licencję	3775
kup licencję na publikację	3775
kup tę książkę	3742
kup w księgarni	3665
kupi naročnino	4470
kupte nám kávu	607
kuula taskuhäälingut	1711
kuuntele podcast tästä	1921
kvíz dne	584
kvíz dňa	4421
kvíz indítása	2534
kvíz kitöltése	2534
kyllä kiitos	1985
kyllä, kiitos	1985
kysy tekoälyltä	1916
kytke ilmoitukset päälle	1982
käyttäjätunnus	1996
käyttäjätunnus tai sähköposti	1994
käyttöehdot	1909
käytä etu	1907
käytät mainonnanestoa	1989
käytät mainosten esto-ohjelmaa	1986
käytät mainosten estoa	1986
käytät mainostenesto-ohjelmaa	1986
käännetty automaattisesti	2008
käännetty tekoälyllä	2008
kép #/#	2570
kép a képben	2552
kép megtekintése	2570
kép nagyítása	2571
kép: #/#	2570
képaláírás megjelenítése	2571
képek megtekintése	2570
kér értesítést	2555
kérdezze ai-asszisztensünket	2483
kérek értesítést	2555	2556
kérem a hírlevelet	2493
kérjük, adjon meg érvényes e-mail-címet	2568
kérjük, kapcsolja ki a hirdetésblokkolót	2559
kérjük, töltse ki ezt a mezőt	2568
később	2558
kích thước chữ	65
kódex diskutujúcich	4456
kõik artiklid	1758
kõik autori artiklid	1758
kõik kommentaarid	1761
kõik õigused reserveeritud	1766
könyvajánló	2477
könyvesbolt	2477
könyváruház	2477
köp	4571
köp biljett	4662
köp biljetter	4662
köp biljetter här	4662
köp boken	4662
köp boken här	4662
köp din biljett	4662
köp här	4662
köp licens	4695
köp rättigheter	4695
köszönjük a feliratkozást	2493
köszönjük a regisztrációt	2568
köszönjük a szavazatodat	2534
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2534
köszönjük az üzenetet	2568
köszönjük üzenetét	2568
köszönjük! ellenőrizze postafiókját	2568
köszönjük, hogy feliratkozott	2568
köszönjük, hogy feliratkoztál	2568
köszönjük, hogy szavazott	2534
köszönjük, hogy szavaztál	2534
köszönöm, nem	2461
kötelező	2569
kötelező kitölteni	2568
kötelező mező	2568
kötelező mezők	2568
kövesd a témát	2581
kövesse a témát	2581
kövesse élőben	2571
követed	2583
követem	2583
követem a szerzőt	2581
követem a témát	2581
következő	2489
következő cikk	2487
következő fotó	2571
következő kép	2571
következő oldal	2571
következő videó	2551
követve	2582
követés	2583
követés leállítása	2581
követés megszüntetése	2581
közlemény: adomány	2562
közlemény: támogatás	2562
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
kúpiť e-knihu	4425
kúpiť knihu	4425
kúpiť licenciu	4451
kúpiť lístky	4425
kúpiť predplatné	4368
kúpiť teraz	4425
kúpiť vstupenku	4425
kúpiť vstupenky	4425
kúpiť časopis	4425
kúpte nám kávu	4437
kúpte si knihu	4425
kúpte si vstupenky	4425
küfür, hakaret içeren yorumlar onaylanmamaktadir	4799
küldd be a fotóidat	2575
küldd el egy barátodnak	2584
küldd tovább a cikket	2473
küldje be fotóit	2575
küldje el barátjának	2472
küldje el fotóit	2575
küldje el ismerősének	2473
küldjön névtelen üzenetet	2575
küldjön tippet	2575
küldés	91	2472	2569
küldés e-mailben	2472
küldés whatsappon	2584
külső tartalom	2489
künye	4794	4816
küpsiste kasutamine	1745
küpsiste seaded	1722
küsi tehisarult	1710
küsitlus	92
küsitluse tulemused	1748
kā izslēgt reklāmu bloķētāju	3284
kā mēs sargājam avotus	3291
kā tev patika raksts	3244
kā tu domā? balso	3245
kāpēc es redzu šo reklāmu	3297
ką manote? balsuokite	3176
křížovka	587
kết quả bình chọn	5182
kết quả thăm dò	5182
kết thúc quảng cáo	5150
""", 'l': """
l'accès à tous les articles	2208
l'offre intégrale	2208
la discussione è chiusa	2755
la donazione è detraibile	2842
la encuesta del día	1557
la lecture automatique est désactivée	2203
la más popular	1650
la nota continúa después del anuncio	1548
la noticia continúa abajo	1695
la noticia continúa debajo	1695
la notícia continua a sota	452
la palabra del día	1671
la pregunta del día	91
la pubblicità continua	2891
la publicidad continúa	1695
la rédaction n'a pas participé	2220
la rédaction vous conseille	2088
la sélection de la rédaction	2088
la tua richiesta è stata inviata	2881
la vidéo commence dans #	2203
la vidéo ne peut pas être lue	2157
labojumi un precizējumi	3291
ladda inlägg	4666
ladda inlägget	4666
ladda innehåll	4666
ladda innehållet	4666
ladda ned på google play	4671
lae äpp alla	1749
lahenda ristsõna	1741
lahjoita artikkeli ystävälle	1903
lai komentētu, ielogojies	3244
lai komentētu, pieslēdzies	3244
laisser une réponse	2149
laita ilmoitukset päälle	1982
lancer la vidéo	2203
lap tetejére	2571
las más leídas	1561
las más leídas de hoy	1620
las noticias más leídas	1620
lasa sintētiska balss	3279
lasi arī	3240
lasi bez ierobežojumiem	3286
lasi bez reklāmām	3297
lasi komentārus	3244
lasi tālāk	3238
lasi vairāk šeit	3245
lasi vēl	3240
lasiet arī	3240
lasiet vēl	3240
last inn siden på nytt	3611
last siden på nytt	3611
lasă un comentariu	3995
lasă un răspuns	4039
lasīt komentārus	3244
lasīt tālāk	3245
lasīt vairāk	3245
lasīt visu rakstu	3290
lasīt vēlāk	3243
lasītākie	3240
lataa lisää	1921
lataa sisältö	1975
lataa ääni	1978
lautstärke	984
lavet ved hjælp af ai	775
le choix de la rédaction	2088
le club des abonnés	2155
le journal numérique	2037
le lecteur vidéo est en cours de chargement	2157
le lien a été copié	2140
le lien a été copié dans le presse-papiers	2140
le notizie più lette	2813
le più lette	2761
le za naročnike	4540
lea también	1561
lecteur vidéo	2203
lecture limitée	2039
lecture réservée aux abonnés	2039
lee sin límites	1616
lee también	1561
leer artículo completo	1567
leer el artículo completo	1655
leer el siguiente artículo	1686
leer más	1567
leer siguiente artículo	1686
leer también	1561
leer transcripción	1630
legfrissebb elöl	2579
legfrissebb hírek	2487
leggi di più	2766
leggi più tardi	2811
legjobb ajánlat	2566
legjobb ár	2566
legnépszerűbb	2487	2566	2580
legrégebbi	2580
legrégebbi elöl	2579
legújabb	2580
legújabb elöl	2579
leia a matéria completa	3894
leia a notícia completa	3930
leia as notícias no aplicativo	3884
leia também	3842
leisti pranešimus	3214
leisti vaizdo įrašą	3211
leitor de vídeo	3953
leitor de áudio	3953
lejupielādēt app store	3281
lejupielādēt audio	3279
lejupielādēt lietotni	3281
lejupielādēt no app store	3281
lejupielādēt no google play	3281
lejátszás	2552
lejátszási sebesség	2551
len nevyhnutné cookies	4427
len pre predplatiteľov	4368
ler grátis	3958
ler o próximo artigo	3961
ler próximo artigo	3961
ler transcrição	3905
les choix de la rédaction	2088
les commentaires sont réservés aux abonnés	2196
les den først i appen	3604
les først i appen	3604
les lecteurs ont aussi consulté	2142
les mieux notés	2150
les mots croisés du jour	2197
les més llegides	443
les også	3535
les plus commentés	2088
les plus consultés	2179
les plus partagés	2088
les plus récents	2150
les prix indiqués sont susceptibles d'évoluer	2124
les résultats du vote	2196
les våre debattregler	3529
letiltás	2558
letna naročnina	4541
letno plačilo	4541
letölthető a google play áruházból	2553
letölthető az app store-ból	2553
letöltés az app store-ból	2553
leído por una voz sintética	1630
leído por voz sintética	1630
li e aceito a política de privacidade	3886
libovolná částka	607
licenc vásárlása	2576
licencja na publikację	3775
liczy się każda wpłata	3761
liczy się każda złotówka	3761
lido por uma voz sintética	3905
lielāks teksts	3295
lien copié	2066
lien copié dans le presse-papiers	2140
lietošanas noteikumi	3255
liitudes nõustud kasutustingimustega	1729
liity jäseneksi	1890
likęs laikas	3212
likęs laikas -#	3211
lineでシェア	2916
lineでシェアする	2963
lineでログイン	3003
lineで共有	3017
lineで送る	2916
link a vágólapra másolva	2472
link bài gốc	5136
link copiado para a área de transferência	3893
link kopiëren	3330
link másolva	2472
link másolása	2472
link został skopiowany	3784
lire l'article précédent	2211
lire la suite pour #€	2037
lire la vidéo	2092
lire à haute voix	2066
lire également	2088
lisätiedot	1922
lisää aiheesta	1919
lisää artikkeleita	2001
lisää ensisijaiseksi lähteeksi	2012
lisää kirjoittajalta	2001
lisää kommentti	2010
lisää omiin aiheisiin	2012
lisää ostoskoriin	1972
lisää samalta kirjoittajalta	2001
lisää suosikkilähteeksi	2012
livrare gratuită	4085
liên hệ	5100
liên hệ quảng cáo	5172
liên hệ tòa soạn	5172
liên hệ với tòa soạn	5172
liên kết tài trợ	5140
liên quan	5101
ljud på	4670
ljudet är ai-genererat	4669
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1561
lo esencial cada mañana	1684
lo más comentado	1561
lo más compartido	1561
lo más leído	1561
lo más popular	1561
lo más visto	1561
lo más visto hoy	1620
lo último	1561
locuri de muncă	4016
loe lähemalt	1711
loe lähemalt siit	1711
loe äpis	1749
loeb sünteetiline hääl	1747
logi sisse või loo konto	1704
los lectores también leyeron	1620
luba kõik	1722
luba kõik küpsised	1745
lubię to	3660	3781
lucrează cu noi	4016
lue keskustelun säännöt	1916
lue lisää	1919
lue lisää aiheesta	1919
lue myöhemmin	1903
lue myös	1919
lue vähemmän	1969
lugu jätkub pärast reklaami	1713
lugu täieneb	1711
lui écrire	2116
lukijana synteettinen ääni	1978
luotu tekoälyllä	2008
luôn cho phép	5155
luôn hiển thị	5155
luštit	587
luštit křížovku	584
lyd på	3603
lze kdykoli zrušit	501
làm bài trắc nghiệm	5147
làm mới trang	5161
làm trắc nghiệm	5147
lägg till i mina ämnen	4702
lägg till oss som föredragen källa	4702
lägg till som föredragen källa	4702
lähetä	91	1999
lähetä kommentti	2010
lähetä kuvasi	2005
lähetä palaute	2008
lähetä palautetta	2008
lähetä sähköpostilla	1903
lähetä viesti	1998
lähetä viesti toimittajalle	2001
lähetä vinkki	2005
lähetä vinkki nimettömänä	2005
lämna en kommentar	4597
lämna ett svar	4700
lämna feedback	4698
längd	4670
längd #	4670
länk kopierad	4585
länken har kopierats	4704
länken kopierad	4585
länken är kopierad	4585
läs den först i appen	4671
läs dokumentet	4608
läs domen	4608
läs först i appen	4671
läs hela	4689
läs hela artikeln	4607
läs hela texten	4607
läs hela texten här	4607
läs in sidan igen	4679
läs kommentarer	4597
läs mer	4604	4607
läs mer om	4604
läs mindre	4659
läs också	4604
läs senare	4585
läs transkription	4669
läs utan annonser	4705
läs vidare	4571	4604
läs våra kommentarsregler	4597
läs även	4604
läsarerbjudande	4662
läsarerbjudanden	4662
läsarfrågan	91	4655
läsarresa	4662
läsarresor	4662
lästid	4607
lästid # min	4607
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3500
lås opp saken	3500
lås upp	4684
lås upp artikeln	4571
låst artikel	4683
låst innehåll	4684
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
lên đầu trang	5104
líbí se mi	630
lõpeta jälgimine	1762
lös korsordet	4655
lösenord	4684
löysitkö virheen	2005
løs krydsord	734
løs krydsordet	734
løs kryssordet	3588
lùi # giây	5151
lúštiť krížovku	4421
lülita reklaamiblokeerija välja	1752
lülitasin reklaamiblokeerija välja	1752
lütfen geçerli bir e-posta adresi girin	4886
lūdzu, izslēdziet reklāmu bloķētāju	3284
lưu	5089
lưu bài	5089
lưu bài viết	5089
lưu bài để đọc sau	5136
lưu cài đặt	5155
lưu công thức	61
lưu tin	5126
lưu tùy chọn	5155
lấy link	5136
""", 'm': """
magari più tardi	2719
mai multe articole de același autor	4074
mai multe opțiuni	3994	4083
mai târziu	3976	4057
mainonnanesto käytössä	1989
mainonnanesto on käytössä	1989
mainos päättyy	1906
mainossisältö	1908
mainostajan sisältö	2016
mainosten estäminen käytössä	1989
mainīt burtu izmēru	3295
mainīt piekrišanu	3277
mais notícias	3842
mais opções	3941
mais opções de partilha	3940
maksettu mainossisältö	1908
maksettu sisältö	1906
maksettu yhteistyö	2016
maksettua mainossisältöä	1908
maksettua sisältöä	1908
mam już konto	3763
mam prenumeratę	3763
manas tēmas	3294
mantener la sesión iniciada	1649
mantener sesión iniciada	1649
manter sessão iniciada	3924
mantén la sessió iniciada	471
manşetler	4800
maschinell übersetzt	1011
maschinelle übersetzung	1012
masintõlgitud	1760
maskinoversættelse	777
maskinöversatt	4697
maskinöversättning	4699
masquer la publicité	2124
masquer les réponses	2149
masz już konto	3649
masz już konto? zaloguj się	3649
masz włączonego adblocka	3755
materialet er vernet etter åndsverkloven	3626
materialet är skyddat enligt lagen om upphovsrätt	4634
materialet är upphovsrättsskyddat	4635
materiał komercyjny	3786
materiał niedostępny	3749
materiał partnera	3664
materiał partnerski	3786
materiał promocyjny	3664
materiał płatny	3786
materiał sponsorowany	3664
materiał wideo niedostępny	3749
materiał zewnętrzny	3664
matéria exclusiva para assinantes	3891
matérias relacionadas	3842
mazāks teksts	3295
mağazamiz	4866
mağazaya git	4866
mašinski prevedeno	4353
mašīntulkots	3292
mažesnis tekstas	3228
me ei saa seda sisu näidata	1745
me réabonner	2208
media społecznościowe	3661
medlemsförmån	4662
megjelenítés és elfogadás	2543
megnyitás	2491
megnyitás az alkalmazásban	2553
megnézem	2489
megnézem a galériát	2571
megnézem az ajánlatot	2540
megnézem az eredményt	2534
megnézem az árat	2540
megosztás	2472
megosztás a facebookon	2472
megosztás ajándékként	2584
megosztás e-mailben	2584
megosztás facebookon	2472
megosztás twitteren	2472
megosztás whatsappon	2584
megrendelem a könyvet	2478
megrendelés	2477
megveszem a könyvet	2540
mehr für dich	923
mehr für sie	923
meld deg av når som helst	3618
meld deg på	3507
meld deg på nyhetsbrevet	3507
meld meg på	3618
mentions légales	2076
mentés	2472
mentés későbbre	2472
menú	1567
menü	852	1003	2489	4806
menü schließen	852
menü öffnen	852
menüyü kapat	4917
mer från	4604
mer läsning	4604
merci ! votre message a bien été envoyé	2175
merci d'avoir voté	91	2128
merci de le désactiver pour continuer	2167
merci, votre vote a été pris en compte	2149
mergi la pagina de donații	4064
mergi la rețetă	61
mesajiniz başariyla gönderildi	4886
mesajiniz gönderildi	4886
mesajul dumneavoastră a fost trimis	4070
mesajul tău	4071
mesačne	4441
mesačná platba	4441
mesačné predplatné	4441
mesačný dar	4437
mesečna donacija	4339	4538
mesečna naročnina	4541
mesečna pretplata	4342
mesečno	4342	4541
mesečno plačilo	4541
messaggio pubblicitario con finalità promozionale	2790
mest läst	4604
mest lästa	4604
mest læst	685
mest læste	685
mest populär	4684
mest populärt	4684
mest populær	763	3616
mest populære	763	3616
mesterséges intelligencia készítette	2578
mesterséges intelligenciával készült	2578
metinė prenumerata	3220
mettre de côté	2221
mi donación	1682
mi készítette	2578
mi var kļūdīties	3292
mi által generált	2578
mi-összefoglaló	2489
micșorează textul	4083
mida sina arvad? hääleta	1711
midagi läks valesti. proovi uuesti	1756
miesięcznie	3764
miks ma seda reklaami näen	1765
miksi näen tämän mainoksen	2016
mina ämnen	4702
mind a # fotó megtekintése	2570
mind a # fotók megtekintése	2570
mind a # kép megtekintése	2570
mind a # képek megtekintése	2570
mind a fotó megtekintése	2570
mind a fotók megtekintése	2570
mind a kép megtekintése	2570
mind a képek megtekintése	2570
minden adomány számít	2563
minden forint segít	2563
minden forint számít	2563
minden hozzájárulás számít	2563
minden héten e-mailben	2495
minden héten, ingyen	2495
minden hétfőn, ingyen	2495
minden pénteken a postaládájában	2495
minden pénteken, ingyen	2495
minden pénteken. ingyen. spam nélkül	2568
minden reggel a postafiókjában	2495
minden reggel a postaládájában	2495
minden süti elfogadása	2543
minden támogatás segít	2563
mindet elutasítom	2544
mindig engedélyezem	2543
mindig engedélyezés	2543
mindig megjelenítem	2543
minn meg på det senere	3496
minőség	2552
mira el vídeo	434
mira también	1686
mit ki übersetzt	1011
mit paypal unterstützen	993
mitä mieltä olet? äänestä	1921
miért látom ezt a hirdetést	2586
miễn phí vận chuyển	5180
miễn phí, không spam	5167
mjesečna donacija	4339
mjesečna pretplata	4342
mjesečno	4342
modalità di pagamento	2723
moderációs alapelvek	2579
moderálási elvek	2483
modifică preferințele cookie	4009
modifică setările	4091
modifier mes préférences	2118
modifier mes préférences de cookies	2079
modifier vos préférences	2161
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2196
mogoče kasneje	4481
mogą cię zainteresować	3683
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4372
mohlo by vás zajímat	527
mohlo by vás zaujímať	4372
moje témata	631
moje témy	4458
mokama partnerystė	3230
molimo isključite blokator oglasa	4337
molimo vas, isključite adblock	4337
monatlich kündbar	918
montant personnalisé	2206
mostra aquesta publicació a instagram	424
mostra di più	2766
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3896
mostrar conteúdo	3909
mostrar conteúdo externo	3867
mostrar más	1567
mostrar o conteúdo	3909
mostrar subtítulos	1630
mot de passe oublié	2037
mots clés	2088
mots croisés	2154
mots croisés du jour	2197
mots fléchés	2154
mots mêlés	2154
mots-clés	2088
może cię zainteresować	3683
może później	3645
możesz zrezygnować w każdej chwili	3763
možda kasnije	4279
možda vas zanima	4271
možda će vas zanimati	4271
možete se odjaviti bilo kada	4344
možete se odjaviti u bilo kom trenutku	4344
možno neskôr	4379
možná později	497
mua sách	5150
mua sách tại đây	5150
mua trên lazada	5150
mua trên shopee	5150
mua trên tiki	5150
mua vé	5150
mua vé ngay	5150
muhabirin diğer haberleri	4817
muistuta myöhemmin	1889
mulțumim că ai votat	4039
mulțumim pentru feedback	4012
mulțumim pentru sprijin	4093
mulțumim pentru susținere	4093
mulțumim pentru vot	91	4039
mulțumim, mesajul a fost trimis	4070
mulțumim, te-ai abonat cu succes	4025
mutasd az eredményt	91	2534
mutass többet	2489
muuda küpsiste seadeid	1745
muut lukivat myös	1919
muuta evästeasetuksia	1975
mykistä	1979
myöhemmin	1985
mám predplatné	4440
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2466
már kikapcsoltam	2561
már követed	2581
már követed ezt a témát	2581
már követi	2581	2583
már szavazott	2534
már szavaztál	2534
már van fiókom	2565
más	1567
más antiguos	1624
más artículos	1561
más artículos de este autor	1655
más artículos del autor	1585
más detalles	1568
más en	1561
más historias	1561
más información	1561
más leídas	1561
más leído	1561
más leídos	1561
más noticias	1561
más noticias de este autor	1655
más opciones	1550
más opciones para compartir	1665
más popular	1650
más recientes	1624
más sobre este tema	1561
más tarde	1510
más valorados	1624
más vistas	1561
más vistos	1561
más votados	1624
más összeg	2562
mások ezt olvassák	2487
mások ezt olvasták	2487
másolva	2585
másolás	2472
másolás tilos	2576
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5190
mängi kohe	1741
märkasid viga	1759
märksõnad	1706
månadsgåva	4567
månadsvis	4684
månadsvis betalning	4684
månedlig	3616
månedlig betaling	3616
månedlig gave	3497
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4636
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2565
még nincs előfizetése	2565
még nincs fiókja	2565
még nincs fiókod	2565
még nincsenek hozzászólások	2579
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
método de pago	1514
métodos de pagamento	3802
métodos de pago	1514
mākslīgais intelekts var kļūdīties	3292
mākslīgā intelekta kopsavilkums	3245
mă abonez	4025
mărește fotografia	4074
mărește imaginea	4074
mărește textul	4083
mărime text	65
mēneša abonements	3287
mēs nevaram parādīt šo saturu	3277
mēģiniet vēlreiz	3288
mēģiniet vēlāk	3288
mėnesinė parama	3218
mėnesinė prenumerata	3220
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5163
mỗi đóng góp đều quý giá	5163
một lần	5164
mới nhất	5101	5121
mời chúng tôi ly cà phê	5163
mời tác giả ly cà phê	5082
mời tác giả một ly cà phê	5082
mời tôi một ly cà phê	5082
mở	5105
mở khóa bài viết	5187
mở khóa bài viết này	5136
mở rộng	5104
mở trong ứng dụng	5157
mở ứng dụng	5157
""", 'n': """
na celú obrazovku	4430
na górę	3770
na hlavní stránku	617
na hlavnú stránku	4446
na stránku darov	4437
na stránku darů	607
na začiatok	4431
na začátek	597
na żywo	3750
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4473
nagyobb betűk	2584
nagyítás	2552
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4457
nahlásiť chybu	4375
nahlásiť komentár	4456
nahlásiť príspevok	4456
nahlásiť reklamu	4461
najboljši	4554
najchętniej czytane	3683
najchętniej czytane dziś	3683
najczęściej czytane	3683
najczęściej czytane artykuły	3683
najlepšia ponuka	4441
najlepšie	4457
najnovejše	4474
najnovejše novice	4474
najnovejši	4554
najnovejši najprej	4553
najnoviji članci	4271
najnovšie	4372	4457
najnovšie správy	4372
najnovšie články	4372
najnowsze artykuły	3683
najnowsze wiadomości	3683
najobľúbenejšie	4441	4457
najstarejši	4554
najstarejši najprej	4553
najstaršie	4457
najvýhodnejšie	4441
najčitanije	4271
najčitanije vesti	4271
najčitanije vijesti	4271
najčitanije vijesti dana	4271
najčítanejšie	4372
najčítanejšie články	4372
najčítanejšie články dňa	4372
naloži objavo	4528
naloži več	4546
naloži video	4528
naloži vsebino	4528
napi keresztrejtvény	2534
napiši komentar	4354	4553
napišite komentar	4477
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4446
napísať komentár	4456
napíšte autorovi	4446
napíšte do redakcie	4450
napíšte komentár	4456
napíšte redakcii	4450
naročena vsebina	4473
naroči knjigo	4526
naročite knjigo	4526
naročite se	4469
naročnina	4469
narração gerada por ia	3953
naruči knjigu	4328
naručite knjigu	4328
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4546
nastala chyba. skúste to neskôr	4443
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4427
nastavenie súkromia	4427
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4337
nastavi s google računom	4341
nastavi čitanje	4323
nastavi čitati	4323
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4323
nastavite čitati	4323
nastavitve piškotkov	4489
nastaviť ako preferovaný zdroj	4458
nastaviť upozornenia	4433
następna strona	3686
następne wideo	3749
następne zdjęcie	3769
następny	3686
następny artykuł	3683
następny film	3749
nasza księgarnia	3666
natisni članek	4477
naudojate reklamos blokavimą	3216
naudojimo taisyklės	3187
naudojimosi taisyklės	3210
naujausi viršuje	3226
naujausios žinios	3171
naujienlaiškis	3194
nav komentāru	3293
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
načítava sa prehrávač	4430
načítava sa video	4430
načítať obsah	4427
načítať príspevok	4427
načítať viac	4446
načítať video	4427
načítať ďalšie	4446
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4450
našli ste chybu v článku	4450
našli ste v článku chybu	4450
naživo	4431
ne děkuji	497
ne ratez rien de l'actualité	2166
ne, ačiū	3215
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3288
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
nekaj je šlo narobe. poskusite pozneje	4543
nekaj je šlo narobe. poskusite znova	4543
nem kérem	2556
nem kötelező	2569
nem küldünk spamet	2568
nem, köszönöm	2461	2556
nemam mišljenje	4326
nemate račun	4341
nemaš račun	4341
nemám názor	587	4422
nemám účet	610
nemáte predplatné	4440
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3833
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4444
neskôr	4434
neteisingas el. pašto adresas	3221
neueste beiträge	849
neveljaven e-poštni naslov	4543
nešto je pošlo naopako. pokušajte ponovo	4344
nešto je pošlo po zlu. pokušajte ponovno	4344
nešto je pošlo po zlu. pokušajte ponovo	4344
nghe bài báo	5151
nghe bài viết	5126	5151
nghe nội dung bài viết	5151
nghe đọc bài	5126	5151
nhấn để bật tiếng	5185
nhận thông báo	5158
nhập bình luận	5182
nhập bình luận của bạn	5182
nhập email của bạn	5188
nhập số tiền	5186
nhập địa chỉ email	5188
nhập địa chỉ email của bạn	5188
nhắc tôi sau	5079
nhớ đăng nhập	5165
ni še komentarjev	4553
nie dziękuję	3645
nie dziś	3645
nie możemy pokazać tej treści	3746
nie możemy wyświetlić tej treści	3746
nie można odtworzyć filmu	3749
nie można odtworzyć wideo	3749
nie można wyświetlić tej treści	3746
nie pamiętam hasła	3763
nie pamiętasz hasła	3649
nie udało się załadować filmu	3749
nie ďakujem	4379
nie, dziękuję	3645
nie, ďakujem	4379
nieprawidłowy adres e-mail	3766
niečo sa pokazilo	4444
niečo sa pokazilo, skúste to znova	4443
niečo sa pokazilo. skúste to neskôr	4443
niečo sa pokazilo. skúste to znova	4443
nimate računa	4540
nimetön postilaatikko	2005
nincs fiókja	2565
nincs fiókod	2565
nincs fiókom	2565
nincs hozzászólás	2579
nincs még előfizetésed	2565
nincs még fiókja	2565
nincs véleményem	2537
nincsenek hozzászólások	2579
niste naročnik	4540
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3297
no mūsu veikala	3275
no se ha podido cargar el vídeo	1678
no se ha podido reproducir el vídeo	1630
no se puede reproducir el vídeo	1630
no sé	1624
no te pierdas las últimas noticias	1539
noe gikk galt, prøv igjen	3618
noe gikk galt, prøv igjen senere	3618
noe gikk galt. prøv igjen	3618
noe gikk galt. prøv igjen senere	3618
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3296
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2860
noraidīt visas	3278
normas de participación	1623
normes de participació	446
norėdami komentuoti, prisijunkite	3175
nos hors-séries	2123
nosūti draugam	3243
nosūtīt atsauksmi	3292
nosūtīt draugam	3243
nosūtīt e-pastā	3243
nosūtīt komentāru	3293
nosūtīt ziņu	3288
noteで書く	2916
notiek video ielāde	3279
notifications activées	2166
notifikácie	4434
notre charte déontologique	2183
notre charte éditoriale	2183
notre sélection	2088
notre sélection d'articles	2142
notícia anterior	477	3930
notícia següent	477
notícias relacionadas	3842
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2183
nous écrire	2184
nouveau ! suivez vos auteurs préférés	2190
nu ai cont? înregistrează-te	4030
nu aveți cont	4069
nu ești abonat	4068
nu ești încă abonat	4068
nu mai urmări	4081
nu mulțumesc	3976
nu putem afișa acest conținut	4051
nu på google play	750
nu s-a putut încărca videoclipul	4092
nu sunteți abonat	4068
nu știu / nu răspund	4040
nu, mulțumesc	3976	4057
nuestro código ético	1658
numele tău	4071
numele tău de utilizator	4087
nuotrauka # iš #	3232
nur für mitglieder	997
nuskaitykite qr kodą	3213
nuskenuokite qr kodą	3213
nyaste först	4700
nyeste først	3630
nyhetsdøgnet	3535
nyní na google play	598
nyní ne	601
nyomtatás	2472
não foi possível carregar	3953
não foi possível carregar o vídeo	3905
não foi possível reproduzir o vídeo	3905
não perca	3842
não sabe / não responde	3897
não sei	3897
não tem conta	3925
não tem uma conta	3925
não é assinante	3924
não, obrigada	3799
não, obrigado	3799
nächste seite	852
nächster artikel	849
nächstes bild	1001
nächstes foto	1001
nächstes video	983
näin korjaamme virheet	2005
näin poistat mainoseston	1986
näin poistat mainosten eston	1986
näin suojaamme lähteitämme	2005
näin suojelemme lähteitä	2005
näita # vastust	1761
näita alati	1745
näita galeriid	1758
näita ja nõustu	1745
näita kõiki	1712
näita rohkem	1711
näita sisu	1745
näita tulemusi	1741
näita vastuseid	1761
näita veel	1711
näita vähem	1712	1758
näköislehti	1892
nästa	4607
nästa artikel	4604
nästa bild	4689
nästa sida	4689
nästa video	4669
näytä # kuvaa	2000
näytä # kuvat	2000
näytä # vastausta	2010
näytä aina	1975
näytä alkuperäinen	1922
näytä galleria	2001
näytä ja hyväksy	1975
näytä julkaisu	1910
näytä kaikki	1921
näytä kaikki # kuvaa	2000
näytä kaikki # kuvat	2000
näytä kaikki artikkelit	2001
näytä kaikki kommentit	2010
näytä kaikki kuvaa	2000
näytä kaikki kuvat	2000
näytä kartta	1922
näytä kommentit	1916
näytä kuvaa	2000
näytä kuvagalleria	2001
näytä kuvat	2000
näytä kuvateksti	2001
näytä käännös	1922
näytä lisää	1921
näytä lisää artikkeleita	2001
näytä lisää kommentteja	2010
näytä litterointi	1978
näytä salasana	1994
näytä sisältö	1909
näytä tekstitykset	1978
näytä tiedot	1922
näytä tulokset	91	1922	1963
näytä upotus	1910
näytä vastaukset	2010
näytä vähemmän	1922	2001
något gick fel	4687
något gick fel, försök igen	4686
något gick fel, försök igen senare	4686
något gick fel. försök igen	4686
något gick fel. försök igen senare	4686
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2552
némítás feloldása	2551
népszerű	2487
név	2569
névtelen bejelentés	2575
névtelen postaláda	2575
nézze meg galériánkat	2489
nézze meg képeinket	2489
nõustu ja jätka	1745
nõustu ja näita	1745
nõustun	1722
nõustun kõigiga	1722
nøgleord	685
nāc strādāt pie mums	3245
nākamais attēls	3290
nākamais raksts	3290
nākamais video	3279
nākamā bilde	3290
nākamā lapa	3290
nē, paldies	3283
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5101
nội dung do ai tạo	5185
nội dung quảng cáo	5138
nội dung tiếp tục bên dưới	5140
nội dung tài trợ	5094
nội dung được tài trợ	5140
nội dung đề xuất	5140
nội quy bình luận	5144
""", 'o': """
o dată	4065
o leitor está a carregar	3905
o que achou desta notícia	3869
o seu apoio faz a diferença	3798	3957
o singură dată	4065
o singură donație	4064
o vídeo começa em #	3953
o vídeo começará em alguns segundos	3867
obaveštenja	4336
objednať knihu	4425
obligatoriskt fält	4686
obligātie lauki	3288
obligāts lauks	3288
obnovit stránku	606
obnoviť stránku	4436
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4445
obrázok # zo #	4445
obsah je chránený autorským zákonom	4451
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4461
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4427
obsah nie je možné zobraziť	4427
obsah sa nedá zobraziť	4427
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3782
obserwujesz już tego autora	3782
ocenite članak	4274
ocenite članek	4477
oceń jakość artykułu	3778
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4386
ocijenite članak	4274
ocorreu um erro ao carregar o vídeo	3867
ocultar anúncio	3872
ocultar comentários	3896
od najnovších	4457
od najstarších	4457
od naszych partnerów	3786
od našich partnerov	4461
od našich partnerů	635
od naših partnera	4360
od naših partnerjev	4558
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3763
odblokuj dostęp	3763
odblokuj treść	3746
oddaj głos	91	3736
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4443
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4368
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4344
odkaz bol skopírovaný	4459
odkaz byl zkopírován	633
odkaz skopírovaný	4375
odkaz zkopírován	510
odkleni članek	4470
odklenite celoten članek	4470
odklenite članek	4540
odmietnuť	4386
odmietnuť všetko	4386
odmítnout	519
odmítnout vše	519
odoberať	4444
odoberať newsletter	4443
odomknúť	4441
odomknúť článok	4440
odomknúť článok pre priateľov	4459
odoslať	91	4444
odoslať komentár	4456
odoslať správu	4443
odoslať spätnú väzbu	4454
odporúča outbrain	4461
odporúčame	4372	4441
odporúčame prečítať	4372
odporúčame tiež	4372
odporúčané outbrain	4461
odporúčané taboola	4461
odporúčané články	4372
odpovedať	4457
odpovědět	525	630
odrzuć	3668
odrzuć wszystkie	3668
odrzuć wszystko	3747
odtwarzacz wideo jest ładowany	3749
odtwórz	3686
odtwórz film	3749
odtwórz wideo	3749
odvolať súhlas	4427
odśwież stronę	3759
odštampaj	4274
odštampaj recept	61
odštampaj članak	4274
oferta dla czytelników	3742
oferta dla prenumeratorów	3742
ofertă pentru abonați	4045
ofertă pentru cititori	4045
oferă acest articol	4083
oferă acest articol cadou	4032
oferă articolul	4083
offert par un abonné	2221
offre abonnés	2155
offre intégrale	2208
offre limitée	2174
offre réservée aux lecteurs	2155
offre spéciale	2037
offre à durée limitée	2173
offrez-nous un café	2028
offrici un caffè	2720
oglasno sporočilo	87	4473
ogłoszenie	3664
ohjelma ei ole enää katsottavissa	1978
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4375
oikaisut ja täsmennykset	2005
okuma süresi # dk	4806
okurlara özel	4866
okurlarimiza özel	4866
okurlarimiza özel indirim	4866
oldal frissítése	2561
oldal újratöltése	2561
oled juba hääletanud	1741
olet jo äänestänyt	1963
oliko artikkeli hyödyllinen	1916
oliko juttu hyödyllinen	1916
oliko tiivistelmä hyödyllinen	1916
oliko tämä hyödyllinen	2008
olvasd be a qr-kódot	2554
olvass korlátlanul	2565
olvassa be a qr-kódot	2554
olvasson hirdetések nélkül	2586
olvasson korlátlanul	2466
olvasson tovább	2466
olvasta már	2487
olvastad már	2487
olvasás az alkalmazásban	2553
olvasói ajánlat	2540
olvidaste tu contraseña	1516
omogoči obvestila	4534
omogući obavijesti	4335
omröstning	92
onayi geri çek	4870
onayi yönet	4870
onayimi geri çek	4870
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4330
ordsøgning	739
orijinali göster	4807
os comentários são exclusivos para assinantes	3945
os leitores também leram	3894
os preços podem variar	3872
osadzona treść	3746
osale küsitluses	1711
osmisměrka	587
osta käyttöoikeus	2006
osta liput tästä	1972
osta täältä	1972
ostatnie artykuły	3683
osveži stran	4537
osveži stranicu	4338
osvežite stran	4537
osvježi stranicu	4338
osvježite stranicu	4338
oszczędzasz #%	3764
ota käyttöön	1985
ota yhteyttä	1916
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4341
otkaži bilo kada	4341
otključaj članak	4264
otključajte ceo članak	4264
otključajte cijeli članak	4264
otključajte članak	4341
otomatik çeviri	4868
otros artículos	1561
oturumu açik tut	4884
otvoriť aplikáciu	4432
otvoriť galériu	4446
otvoriť v aplikácii	4432
otwórz	3687
otwórz aplikację	3751
otwórz galerię	3769
otwórz mapę	3687
otázka dne	587
otázka dňa	4422
outbrain tarafindan önerildi	4843
outras notícias	19	3842
ouvir este conteúdo	3905
ouça esta reportagem	3905
ouça este conteúdo	3819
ovaj sadržaj ne možemo prikazati	4330
ovaj sadržaj nije dostupan	4330
ovaj sadržaj nije moguće prikazati	4330
ovaj video više nije dostupan	4332
ovaj članak je zaključan	4341
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4860
oynatici yükleniyor	4867
oyunuz için teşekkürler	4860
""", 'p': """
padidinti nuotrauką	3223
padovanokite straipsnį	3174
padovanokite straipsnį draugui	3174
padovanoti straipsnį	3228
page précédente	2092
pagina următoare	3998
pague um café	3800
paiement sécurisé	2035
paketi seç	4884
paketleri gör	4914
pakollinen kenttä	1998
paldies par jūsu balsi	3273
paldies par pieteikšanos	3262
paldies par ziņu	3288
palielināt	3280
palielināt attēlu	3290
palun jää viisakaks	1710
palun lülita reklaamiblokeerija välja	1752
pamanīji kļūdu	3244
pamanījāt kļūdu	3244
pamiršau slaptažodį	3219
pamiršote slaptažodį	3219
par šo tēmu	3240
paramètres de confidentialité	2161
paramètres des cookies	2076
paramétrer	2076
paramétrer les cookies	2076
paramétrer mes choix	2080
parandused ja täpsustused	1759
parašyk komentarą	3175
parašykite komentarą	3175
partajează	3987
partenerii noștri	3996
participez à la conversation	2128
participă la sondaj	4039
partilhar esta página	3968
partnereink ajánlata	2586
partnereinktől	2586
partnerių turinys	3178
partnerski sadržaj	4270
partnerski članek	4558
partnerský obsah	635
pas encore abonné	2173
pasidalinkite šiuo straipsniu	3174
pasirinkite planą	3219
pasirinkite prenumeratą	3219
pasirinkite sumą	3217
pasirinkti prenumeratą	3219
pasitikrinkite žinias	3176
pasiūlymas skaitytojams	3207
paslēpt reklāmu	3297
passer la publicité	2074
passer à la recette	61
passwort zurücksetzen	997
pastebėjote klaidą	3175
pasziánsz	2537
pasūtīt grāmatu	3275
pateikti atsiliepimą	3225
patikrinkite savo el. paštą	3221
patreonで支援する	3000
patvirtinkite savo el. paštą	3221
pausar vídeo	1630
pauză video	4047
pavaišinkite mus kava	3217
paylaş	4791
paylaşin	4791
paypal ile öde	4914
pašreizējais laiks #	3279
pažiūrėkite vaizdo įrašą	3176
pe aceeași temă	4033
pelaa peliä	1963
pelaa tästä	1963
pentru a citi în continuare	4030
per saperne di più	2813
per visą ekraną	3211
per überweisung spenden	994
pergunte à nossa ia	3869
permite întotdeauna	4051
permitir anúncios	3917
permitir conteúdo externo	3831
personvernerklæring	3599
personvernerklæring og informasjonskapsler	3526
perspausdinti draudžiama	3231
peut-être plus tard	2027
pełny ekran	3750
photo précédente	2211
phát	5124
phát hiện lỗi	5144
phát lại	5152
phát video	5151
phóng to ảnh	5171
phổ biến nhất	5166
piedalies aptaujā	3245
piedāvājums lasītājiem	3275
piekrist un rādīt	3277
piekrist un turpināt	3277
piekrist visām	3255
piekrītu	3255
piekrītu visām	3278
piesakies vebināram	3245
piesakoties tu piekrīti lietošanas noteikumiem	3262
pieslēdzies vai izveido kontu	3238
pieslēdzies, lai komentētu	3244
pieslēgties	3238
pieslēgties ar facebook	3286
pieslēgties ar google	3286
pievieno savu komentāru	3244
pievienot komentāru	3238
pievienot kā vēlamo avotu	3294
pievienot manām tēmām	3294
pieņemt un turpināt	3277
pieņemt visas	3278
pieņemt visas sīkdatnes	3277
pilnekrāna režīms	3279
pilnekrāns	3279
pirkt biļetes	3275
pirkt biļeti	3275
pirkt grāmatu	3275
pirkti bilietą	3207
pirkti knygą	3207
pirkti licenciją	3231
pirmais mēnesis par # €	3238
pirmas mėnuo tik # €	3169
più lette	2761
più letti	2761
più popolare	2847
più recenti	2820
più tardi	2719
più vecchi	2820
più votati	2820
piši autoru	4347
piši avtorju	4546
pišite autoru	4347
pišite avtorju	4546
pišite nam u redakciju	4350
pišite nam v uredništvo	4549
pišite redakciji	4350
pišite uredništvu	4549
piškotki	4489
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2123
plan seç	4884
plani seç	4884
planini seç	4884
platba ročne	4441
platba ročně	611
platená inzercia	87	4371
platená spolupráca	4461
platený obsah	4461
player de áudio	3953
player se učitava	4332
plaćena saradnja	4360
plaćena suradnja	4360
plaćeni oglas	87	4270
plaćeni sadržaj	4270
plačajte nam kavo	4538
plačana objava	87	4473
plačana vsebina	4558
plačano sodelovanje	4558
plačiau skaitykite čia	3176
plein écran	2092
plus d'actualités	2088
plus d'articles du même auteur	2179
plus de détails	2093
plus récents	2150
plătește cu paypal	4094
poate mai târziu	3976
początek bloku reklamowego	3667
podaj prawidłowy adres e-mail	3766
podari članek	4477
podarite ta članek	4477
podaruj artykuł	3649
podaruj dostęp	3784
podaruj ten artykuł	3660
podcast anhören	897
pode ler também	3894
podeli članak	4274
podešavanja privatnosti	4330
podijeli članak	4274
podmienky používania	4386
podmínky použití	519
podmínky užití	519
podobne artykuły	3683
podobné články	527	4372
podporiť	4367
podporte nezávislú žurnalistiku	4367
podporte nás	4367
podporte nás cez darujme	4437
podporte nás cez paypal	4437
podporte nás na patreone	4437
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4427
podrobné nastavení	593
podrži	4263
podrži nas	4263
podržite nas	4263
podržite naš rad	4263
podržite nezavisno novinarstvo	4263
podziel się	3660
podziel się na facebooku	3660
pogledajte još	19
poista mainonnanesto käytöstä	1989
poistin mainonneston käytöstä	1989
poistin sen käytöstä	1990
pokaż # odpowiedzi	3780
pokaż # zdjęcia	3768
pokaż # zdjęć	3768
pokaż galerię	3769
pokaż hasło	3763
pokaż i zaakceptuj	3746
pokaż komentarze	3677
pokaż mniej	3686
pokaż napisy	3749
pokaż odpowiedzi	3780
pokaż oryginał	3687
pokaż podpis	3769
pokaż szczegóły	3669
pokaż transkrypcję	3749
pokaż treść	3668
pokaż tłumaczenie	3687
pokaż więcej	3686
pokaż wszystkie	3686
pokaż wszystkie # zdjęcia	3768
pokaż wszystkie # zdjęć	3768
pokaż wszystkie zdjęcia	3768
pokaż wszystkie zdjęć	3768
pokaż wszystko	3687
pokaż wyniki	91	3736
pokaż zdjęcia	3768
pokaż zdjęć	3768
pokaži geslo	4540
pokaži rezultate	91
pokaži vsebino	4489
pokloni članak	4274
poklonite ovaj članak	4274
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4379
pokračovať bez vypnutia	4435
pokračovať cez apple	4440
pokračovať cez facebook	4440
pokračovať cez google	4440
pokračovať s google	4440
pokušajte kasnije	4344
pokušajte ponovno	4344
pokušajte ponovno kasnije	4344
pokušajte ponovo	4344
pole obowiązkowe	3766
polecamy również	3683
polecamy także	3683
polecamy też	3683
polecane artykuły	3683
politica de confidențialitate	3993	3994	4007
politica de corecții	4076
politica editorială	4007	4076
politică de confidențialitate	3993
politika kolačića	4330
politika piškotkov	4528
politique de confidentialité	2076
politique de protection des données	2202
polityka prywatności	3668
polityka prywatności i cookies	3670
polityka sprostowań	3774
política de cookies	1550	3827
política de correcciones	1658
política de correccions	479
política de correções	3933
política de galetes	424
política de privacidad	1550
política de privacidade	3827	3851
política de privacitat	424
política de protección de datos	1677
política de proteção de dados	3952
pomanjšaj pisavo	4556
pomôže každé euro	4438
pomůže každá koruna	608
ponovno učitaj stranicu	4338
ponuda za čitaoce	4328
ponuda za čitatelje	4328
ponuka pre čitateľov	4425
poprzedni artykuł	3683
poprzednie zdjęcie	3769
populární	527
populära artiklar	4604
populärast	4684	4701
populärt	4604
populære	779	3631
populære artikler	685
populære saker	3535
populært	685	3535
populārākie	3240
popüler	4800
popüler haberler	4800
popüler konular	4800
por mês	3921
por qué estás viendo esto	1516
por qué? cuéntanos	1670
portes grátis	3942
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4444
poslať ako darček	4459
poslať cez whatsapp	4459
poslať e-mailom	4375
poslať mailom	4459
poslať priateľovi	4459
poslať správu	4443
poslať tip	4450
poslať tip anonymne	4450
poslušaj vest	4274
poslušaj članak	4274
poslušaj članek	4477
poslušajte tekst	4332
poslušajte članek	4477
posnetek ni več na voljo	4531
posnetek v vaši državi ni na voljo	4531
posnetka ni mogoče predvajati	4531
postanite naročnik	4469
postanite član	4263	4469
postavke kolačića	4287
postaw kawę	3646
postaw nam kawę	3646
poszt betöltése	2543
posłuchaj	3660
poukážte nám # % z dane	4437
pour continuer à lire	2137
pourquoi voyez-vous cette publicité	2124
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4435
používate blokovanie reklám	4435
používate blokovač reklám	4435
používateľské meno	4441
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4271
povezani članci	4271
povezani članki	4474
povećaj	4333
povećaj fotografiju	4347
povećaj sliku	4347
povećaj slova	4358
povećaj tekst	4358
povečaj	4532
povečaj besedilo	4556
povečaj fotografijo	4546
povečaj pisavo	4556
povečaj sliko	4546
povinná pole	614
povinné	615	4444
povinné pole	614
povinné polia	4443
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4434
povoliť notifikácie	4433
povoliť obsah	4427
povoliť raz	4427
povoliť reklamu	4436
povoliť reklamy	4436
povoliť upozornenia	4433
powiązane	3683
powiązane artykuły	3683
powiązane tematy	3683
powiększ	3686
powiększ tekst	3784
powiększ zdjęcie	3686
powrót do góry	3686
powrót do strony głównej	3769
powrót na górę	3769
pozastaviť	4431
později	603
pozostała część artykułu pod materiałem wideo	3664
pozostały czas	3750
pozostały czas #	3749
pozostały czas -#	3749
pozrieť # fotiek	4445
pozrieť # fotky	4445
pozrieť # fotografie	4445
pozrieť # fotografií	4445
pozrieť fotiek	4445
pozrieť fotky	4445
pozrieť fotografie	4445
pozrieť fotografií	4445
pozrieť galériu	4446
pozrieť všetky # fotiek	4445
pozrieť všetky # fotky	4445
pozrieť všetky # fotografie	4445
pozrieť všetky # fotografií	4445
pozrieť všetky fotiek	4445
pozrieť všetky fotky	4445
pozrieť všetky fotografie	4445
pozrieť všetky fotografií	4445
pozrieť všetkých # fotiek	4445
pozrieť všetkých # fotky	4445
pozrieť všetkých # fotografie	4445
pozrieť všetkých # fotografií	4445
pozrieť všetkých fotiek	4445
pozrieť všetkých fotky	4445
pozrieť všetkých fotografie	4445
pozrieť všetkých fotografií	4445
pozvite nás na kávu	4437
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4339
pořídit předplatné	610
pošalji	91	4345
pošalji e-mailom	4274
pošalji komentar	4274
pošalji mejlom	4274
pošalji poruku	4344
pošalji povratnu informaciju	4353
pošalji prijatelju	4274
pošalji vest	4350
pošalji vijest	4350
pošalji članak e-mailom	4274
pošaljite dojavu	4350
pošaljite komentar	4274
pošaljite vest	4350
pošlete tip redakci	622
pošlite tip redakcii	4450
pošlji	4544
pošlji komentar	4553
pošlji po e-pošti	4477
pošlji povratno informacijo	4552
pošlji prijatelju	4477
pošlji sporočilo	4543
pošlji članek po e-pošti	4477
pošljite nam namig	4549
pošljite namig	4549
poštanski broj	4345
poštna številka	4544
poštovné zdarma	591
pr članek	4473
pradėti testą	3205
praneškite apie klaidą	3175
pranešti anonimiškai	3224
pranešti apie klaidą	3175
pranešti apie komentarą	3226
pratite uživo	4347
pravidelný dar	607
pravidelný príspevok	4438
pravidelně měsíčně	607
pravidlá diskusie	4375
pravidlá opráv	4450
prawa autorskie zastrzeżone	3775
prašome išjungti reklamos blokavimą	3216
pre komentovanie sa prihláste	4456
pre predplatiteľov	4368
preberi cel članek	4546
preberi celoten članek	4546
preberi več	4546
preberite celoten članek	4546
preberite še	4474
precisamos de você	3798
predchádzajúca fotografia	4446
predchádzajúca snímka	4446
predchádzajúca strana	4446
predchádzajúci článok	4446
predplatiť	4367
predplatné môžete kedykoľvek zrušiť	4440
predplaťte si	4367
preferințe cookie	4051
preferințe de confidențialitate	4091
preferències de galetes	457
preferências de cookies	3909
preferências de privacidade	3952
prehrať	4431
prehrať video	4430
prehrávač sa načítava	4430
prejsť do diskusie	4456
prejsť do galérie	4446
prejsť na darovanie	4437
prejsť na kvíz	4421
prejsť na obsah	4446
prejsť na online	4446
prejsť na platbu	4437
prejsť na ponuku	4425
prejsť na recept	61
prejšnja fotografija	4546
prejšnja slika	4546
prejšnja stran	4546
prejšnji članek	4546
prekličete lahko kadarkoli	4540
prekliči soglasje	4528
preložené automaticky	4454
preložené pomocou ai	4454
prenošenje zabranjeno	4351
prenumerantförmån	4662
prenumerantförmåner	4662
prenumerata nuo # euro per mėnesį	3169
prenumerata nuo # €	3169
prenumerera på vårt nyhetsbrev	4578
prenumeruodami sutinkate su taisyklėmis	3194
prenumeruokite naujienlaiškį	3194
prenumeruoti naujienlaiškį	3221
preostali čas	4532
preostali čas #	4531
preostali čas -#	4531
preporučeno	4271
preporučuje outbrain	4360
preporučuje taboola	4360
preporučujemo	4271	4342
preporučujemo da pročitate	4271
preporučujemo i	4271
presentear matéria	3940
preskoči na sadržaj	4347
preskoči na vsebino	4546
preskočiť na obsah	4446
prestať sledovať	4458
prethodni članak	4347
pretlač zakázaná	4451
prevedeno uz pomoć ai	4353
preverite e-pošto	4543
prečo vidím túto reklamu	4461
prečítajte si	4372
prečítajte si aj	4372
prečítať neskôr	4459
prečítať prepis	4430
prețurile pot varia	4016
pridať ako preferovaný zdroj	4458
pridať do košíka	4425
pridať do mojich tém	4458
pridať komentár	4375
pridať medzi preferované zdroje	4458
pridruži se razpravi	4553
pridružite se razpravi	4553
pridėti kaip pageidaujamą šaltinį	3227
pridėti komentarą	3226
pridėti prie mano temų	3227
pridėti prie pageidaujamų šaltinių	3227
prihlásiť	4368
prihlásiť cez facebook	4440
prihlásiť cez google	4440
prihlásiť na odber	4443
prihlásiť sa	4368
prihlásiť sa cez apple	4440
prihlásiť sa cez facebook	4440
prihlásiť sa cez google	4440
prihlásiť sa do diskusie	4456
prihlásiť sa na odber	4443
prihláste sa a komentujte	4456
prihvati i prikaži	4330
prihvati sve kolačiće	4330
prihvaćam	4287
prihvaćam i nastavljam	4330
prihvaćam sve	4287
prijava putem google računa	4341
prijavi grešku	4274
prijavi pogrešku	4350
prijavi se s google računom	4341
prijavite grešku	4350
prijavite pogrešku	4350
prijať	4386
prijať a pokračovať	4427
prijať a zobraziť	4427
prijať všetko	4386
prijať všetky	4428
prijať všetky cookies	4427
prikaži # odgovora	4354
prikaži # odgovore	4553
prikaži galerijo	4546
prikaži galeriju	4347
prikaži geslo	4540
prikaži i prihvati	4330
prikaži in sprejmi	4528
prikaži komentare	4354
prikaži komentarje	4553
prikaži lozinku	4341
prikaži manj	4475
prikaži manje	4272
prikaži odgovore	4354	4553
prikaži podnapise	4531
prikaži prepis	4531
prikaži rezultate	91	4325	4523
prikaži sadržaj	4287
prikaži sve	4272
prikaži titlove	4332
prikaži transkript	4332
prikaži več	4475
prikaži više	4272
prikaži vse	4475
prikaži vsebino	4528
prima lună gratuită	4030
prima pagină	3999
primetili ste grešku	4350
primește alerte despre acest subiect	4024
primijetili ste grešku	4350
printează	3987
printează rețeta	61
pripomenúť neskôr	4379
priporoča outbrain	4558
priporoča taboola	4558
priporočamo	4474	4541
priporočamo tudi	4474
priporočamo v branje	4474
priporočeno	4474
prisijunkite arba susikurkite paskyrą	3169
prisijunkite prie mūsų komandos	3176
prisijunkite, kad galėtumėte komentuoti	3175
prispieť	4367
prispieť jednorazovo	4437
prispieť mesačne	4437
privatsphäre verwalten	980
privatsphäre-einstellungen	835
privātuma iestatījumi	3277
privātuma politika	3255
prišlo je do napake. poskusite pozneje	4543
prišlo je do napake. poskusite znova	4543
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2203
profită de ofertă	4098
programmet är inte längre tillgängligt	4669
prohibida la reproducció	482
prohibida su reproducción total o parcial	1691
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
proibida a reprodução total ou parcial	3964
promijeni veličinu teksta	4358
promo sadržaj	4360
promocijsko sporočilo	4473
promotivni sadržaj	4270
promotivni članak	4270
promóció	2475
proovi # päeva tasuta	1704
proposé par	2194
prosimy o wyłączenie adblocka	3755
proč vidím tuto reklamu	635
pročitaj ceo članak	4347
pročitaj cijeli članak	4347
pročitaj kasnije	4358
pročitaj transkript	4332
pročitajte ceo tekst	4347
pročitajte cijeli članak	4347
pročitajte i	4271
pročitajte još	4271
prywatność	3668
prywatność i cookies	3670
przeczytaj całość	3769
przeczytaj cały artykuł	3769
przeczytaj również	3683
przeczytaj także	3683
przeczytaj też	3683
przeczytaj transkrypcję	3749
przejdź bez wsparcia	3645
przejdź do galerii	3769
przejdź do głównej treści	3769
przejdź do księgarni	3665
przejdź do oferty	3742
przejdź do przepisu	61
przejdź do płatności	3760
przejdź do quizu	3736
przejdź do serwisu	3668
przejdź do sklepu	3742
przejdź do strony darowizn	3760
przejdź do treści	3686
przejdź do ustawień prywatności	3668
przejdź do wpłaty	3760
przejdź na stronę główną	3769
przekaż # % podatku	3760
przekaż #%	3760
przekaż opinię	3778
przestań obserwować	3782
przetłumaczono automatycznie	3778
przetłumaczono przez ai	3778
przeładuj stronę	3759
prześlij	3767
prześlij opinię	3778
prześlij zdjęcia	3774
przypomnij mi później	3645
przypomnij później	3754
právě se děje	527
präsentiert von	829
précédent	2092
préférences cookies	2076
préférences de confidentialité	2202
prélèvement	2036
prémium	2466
prénom	2176
présenté par	2194
próbáld újra később	2568
próbálja ki # forintért	2466
próbálja újra	2568
próbálja újra később	2568
próxima	3847
próxima foto	3961
próxima imagem	3961
próxima notícia	3930
próxima página	3847
próximo artigo	3842
próximo vídeo	1678	3953
prøv # dager gratis	3500
prøv gratis	649	3500
prøv igen senere	765
prøv igjen senere	3618
prøv nu	649
prøv nå	3500
prędkość odtwarzania	3749
prを含みます	2963
pr記事	2985
psč	615	4444
pubblicità	2748
publi-rédactionnel	2074
publicitatea continuă	4098
publicité	2074
publicité - la suite ci-dessous	2074
publicité dans #	2203
publicités	2074
publică	4040
publică comentariul	4039
pular anúncio	3953
pular para o conteúdo	3847
pular para o conteúdo principal	3845
puslapis # iš #	3232
página siguiente	1567
páči sa mi to	4457
päeva küsimus	1741
päivitä sivu	1990
päivitä suostumus	1910
päivän kysymys	91	1969
päivän peli	1969
päivän ristikko	1963
pääuutiset	1919
påkrevd	3619
påkrævet	766
påmind mig senere	645
påminn mig senare	4566
później	3754
pārbaudi savas zināšanas	3245
pārbaudiet savu e-pastu	3288
pāriet uz recepti	61
pāriet uz saturu	3290
pārpublicējot atsauce obligāta	3248
pārpublicēšana aizliegta	3298
pārtraukt sekot	3294
pārvaldīt paziņojumus	3282
pārvaldīt piekrišanu	3277
pērc abonementu	3238
płatna współpraca	3786
płatne miesięcznie	3764
płatne rocznie	3764
płatność miesięczna	3764
płatność roczna	3764
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
qq好友	5268
qq空间	5268
qr कोड स्कैन करें	2431
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3123
qrコードからダウンロード	2993
qrコードを読み取ってください	2993
qr코드로 다운로드	3123
qr코드를 스캔하세요	3123
qu'avez-vous pensé de cet article	2120
qual o seu nível de satisfação com esta notícia	3869
qualcosa è andato storto	2849
quan tâm nhất	5145
quay lại	5105
quay lại đầu trang	5189
quellen und weiterführende links	849
queremos conocer tu opinión	1606
queremos saber a sua opinião	3882
questa email è già registrata	2881
questa pagina ti è stata utile	2819
questo articolo ti è stato utile	2819
questo articolo è bloccato	2846
questo campo è obbligatorio	2848
questo riassunto ti è stato utile	2785
questo video non è disponibile	2827
questo video non è più disponibile	2827
quieres añadir otro usuario a tu suscripción	1516
quitter le plein écran	2157
quizi çöz	4863
quizás más tarde	1510
quizás te interese	1561
quy định bình luận	5144
quyên góp	5080
quyên góp ngay	5080
qué opinas	1556
qué te ha parecido esta noticia	1606
quét mã qr	5157
quét mã qr để tải	5157
quét mã qr để tải ứng dụng	5157
quên mật khẩu	5083
quản lý cookie	5155
quản lý lựa chọn	5184
quản lý sự đồng ý	5155
quản lý tùy chọn	5184
quảng cáo	5094
quảng cáo - bài viết tiếp tục bên dưới	5138
""", 'r': """
r$ # por mês durante # meses	3891
radote klaidą	3175
radote klaidą tekste	3175
radās kļūda. mēģiniet vēlāk	3288
radīts ar mākslīgo intelektu	3292
rafraîchir la page	2168
raksti komentāru	3244
raksts ir aizsargāts ar autortiesībām	3298
raksts ir slēgts	3286
raksts tiek papildināts	3245
raksts turpinās pēc reklāmas	3247
rakstu lasa mākslīgais intelekts	3279
rakstīt autoram	3290
rakstīt komentāru	3244
raktažodžiai	3212
rao vặt	5094
raportează	4040
raportează comentariul	4087
raportează o eroare	4012
raportează o greșeală	4076
raportoi virheestä	2005
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4554
rašykite redakcijai	3224
rašyti autoriui	3223
rašyti komentarą	3169
reagovať	4457
recargar la página	1644
recargar página	1644
recarrega la pàgina	466
recarregar a página	3919
recarregar página	3919
receber notificações	3884
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2130
recevez une alerte à chaque article de l'auteur	2130
reclamă	3990
recomandarea redacției	4033
recomandări	3996
recomandări by taboola	4019
recomandări taboola	4019
recomandările editorilor	4033
recomandările partenerilor	4019
recomandările redacției	3996
recomendado para você	3842
recommandé	2088
recommandé pour vous	2088
recommandés	2088
recordar más tarde	1510
recuérdamelo más tarde	1510
recíbela	1529
recíbela gratis	1529
recíbelo	1529
redacția	4007
redare automată	4048
redirecționează # la sută	4064
redirecționează #%	3977
redă video	4047
redă videoclipul	4047
refuză toate	4009
refuză tot	4052
regala este artículo	1665
regalar artículo	1516
regalar este artículo	1665
registrovať sa	4368
registruokitės nemokamai	3169
registruokitės į seminarą	3176
registrácia	4368
regisztráció	2466
regisztrálok	2466
regler för kommentarer	4700
regler og vilkår gjelder	3523
regras de comentários	3896
regras dos comentários	3896
regístrate	1516
rekisteröidy	1892
rekisteröidy maksutta ja lue	1892
reklaami lõpp	1765
reklam içeriğidir	4866
reklama się skończyła	3786
reklami geç	4793
reklám	2475
reklám vége	2586
reklámblokkolót használ	2559
reklámblokkolót használsz	2559
reklāma	3238
reklāmas beigas	3297
reklāmas raksts	3247
reklāmraksts	87	3247
relacja na żywo	3769
relaterade ämnen	4604
rendeld meg a könyvet	2540
rendelje meg a könyvet	2540
rendezés	2580
rendszeres támogatás	2563
renovar suscripción	1683
reportar comentário	3945
reportar erro nesta página	3869
reproducció automàtica	454
reproducción automática	1631
reproducción prohibida	1691
reproducir vídeo	1630
reproduction réservée	2216
reproductor de vídeo	1678
reproduzir vídeo	3905
reproduzir áudio	3905
reprodução automática	3906
reprodução proibida	3964
reserve já	3967
resmi büyüt	4890
responda à enquete	3896
rester connecté	2173
restez informé	2047
restez informés	2047
resultado da votação	3945
resultados de la votación	1624
resumen automático	1591
resumo da notícia	3869
resumé lavet af ai	775
retour à l'accueil	2179
retour à la liste	2179
retour à la page d'accueil	2090
retrage consimțământul	4051
rettelser og præciseringer	772
revenir à l'accueil	2179
revoir la vidéo	2203
rezerviši mesto	4328
rezervovať miesto	4425
rezervujte si místo	590
rezervuoti vietą	3207
rezervă un loc	4017
rezervă-ți locul	4017	4045
rezervēt vietu	3275
rezolvă testul	4042
reîmprospătează pagina	4063
reîncarcă pagina	4063
reînnoiește abonamentul	4094
reģistrējies bez maksas	3238
reģistrēties	3238
reši križanko	4523
reši kviz	4325	4523
reši ukrštenicu	4325
režim celej obrazovky	4430
režim celé obrazovky	596
ricordamelo più tardi	2719
riješi križaljku	4325
riješi kviz	4325
riproduzione riservata ©	2887
rizami geri çek	4797
rodyti galeriją	3223
rodyti mažiau	3177	3223
rodyti turinį	3209
rodyti viską	3177
rozumím	531
rozwiąż krzyżówkę	3736
rozwiń	3669	3686
rozwiń wszystko	3687
ročne	4441
ročná platba	4441
ročné predplatné	4441
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	1991
rätta	4597
rätta oss	4597
rättelse	4597
rättelsepolicy	4693
rättelser och förtydliganden	4693
règles de commentaires	2149
règles des commentaires	2149
réactions	2082
réagir	2066	2082
réagir à cet article	2082
réagissez	2082
réagissez à cet article	2082
réductions et codes promo	2220
réduire la police	2141
réduire la taille de la police	2141
réduire la taille du texte	2141
réduire le texte	2192
répondez au quiz	2152
répondez au sondage	2149
répondre	2082
réseaux sociaux	2067
réserver mes places	2155
réservez vos places	2155
réservé aux inscrits	2037
résiliable à tout moment	2137
résultats	92
résultats du sondage	2128
résumé de l'article	2120
résumé de l'article en # points	2120
résumé en # secondes	2120
résumé ia	2189
résumé par l'ia	2189
részletek	2491
rétablir le son	2157
rösta	91	4659
rösta här	4607
rösta i omröstningen	4607
rösta nu	91	4655
rút lại sự đồng ý	5155
rückmeldung geben	1012
rýchlosť prehrávania	4430
rādīt # atbildes	3293
rādīt atbildes	3293
rādīt galeriju	3290
rādīt mazāk	3246	3290
rādīt rezultātus	3273
rādīt saturu	3277
rādīt un piekrist	3277
rādīt vairāk	3245
rādīt visu	3246
rămâi conectat	4068
răspunde	3995
răspunde la sondaj	4039
rėmimas	3178
rėmėjo turinys	3230
""", 's': """
s'abonner à ce dossier	2213
s'abonner à ce sujet	2213
s'abonner à ce thème	2213
s'abonner à cet auteur	2213
s'abonner à partir de #€	2037
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2047
s-ar putea să-ți placă	3996
saada anonüümne vihje	1759
saada sõbrale	1709
saada sõnum	1756
saada vihje anonüümselt	1759
saber más	1567
sadarbības raksts	3247
sadece abonelere özel	4884
sadržaj je blokiran	4330
sadržaj je zaključan	4264
sadržaj je zaštićen autorskim pravom	4351
sadržaj nije dostupan	4330
sadržaj nije moguće prikazati	4330
sadržaj partnera	4360
saglabāt	3243
saglabāt iestatījumus	3277
saglabāt izvēli	3277
saglabāt rakstu	3243
saglabāt vēlākam	3295
sair do ecrã inteiro	3905
saistītie raksti	3240
saistītās ziņas	3240
saite ir nokopēta	3295
saite nokopēta	3243
saken er låst	3500
saken finnes også som lyd	3513
salli ja näytä	1910
salli sisältö	1975
salta la pubblicità	2875
salta pubblicità	2875
saltar anúncio	3825
saltar para o conteúdo	3845
saltar para o conteúdo principal	3845
salvar preferências	3909
salvează	3987
salvează articolul	4032
salvează pentru mai târziu	4032
salvează preferințele	4051
salvează rețeta	61
samo nujni piškotki	4528
samo nužni	4330
samo nužni kolačići	4330
samo za naročnike	4540
sans engagement, résiliable à tout moment	2137
sao chép	5179
sao chép liên kết	5089
sao chép đường dẫn	5136
sari la conținut	3998
sari la rețetă	61
sari peste reclamă	4092
satura turpinājums pēc reklāmas	3247
saturs ir aizsargāts ar autortiesībām	3298
saturs ir bloķēts	3277
sazināties ar redakciju	3291
sačuvaj	4274
sačuvaj podešavanja	4330
sačuvaj recept	61
sačuvaj vest	4274
sačuvaj za kasnije	4358
sačuvaj članak	4358
saņemt paziņojumus	3282
scanează codul qr	4055
schlagwörter	849
schließen	852
schrift größer	1016
schrift vergrößern	822
schriftgröße	822
schriftgröße anpassen	1016
schriftgröße ändern	1016
schwedenrätsel	973
scopri di più	2725
scopri di più su amazon	2891
scrie comentariul tău	4087
scrie redacției	4076
scrieți redacției	4076
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
se alla erbjudanden för prenumeranter	4571
se bilderna här	4607
se connecter et réagir	2082
se déconnecter	2037
se grafiken här	4607
se ha producido un error al cargar el vídeo	1589
se klippet här	4607
se klippet øverst i saken	3538
se réabonner	2208
se større bilde	3539
se større billede	689
se videon här	4607
se våra erbjudanden	4683
se våre tilbud	3615
se încarcă playerul	4047
se încarcă video	4047
se încarcă videoclipul	4047
sedan # kr/mån tills du säger upp	4571
see väli on kohustuslik	1756
segui già questo argomento	2860
segui già questo autore	2860
seguir tópico	3884
seguí leyendo	1620
sei già abbonato	2725
sei già iscritto	2881
sei già iscritto alla newsletter	2805
seko tēmai	3294
sekot tēmai	3294
sekretessinställningar	4666
sekti autorių	3227
sekti temą	3227
selección de la redacción	1561
selectează	4069
selvä	1922
sem opinião	3897
sem si não seria possível	3889
sem você não seria possível	3889
semnalează comentariul	4087
semnalează o eroare	3995
senaste först	4700
send artiklen på mail	660
send på e-post	3513
send på mail	781
seniausi viršuje	3226
sense permanència	440
sesi aç	4867
sesi açmak için dokunun	4910
sesi açmak için tiklayin	4910
setări confidențialitate	4051
setări cookie	3994	4009
setări cookie-uri	4051
setări cookies	4051
setări de confidențialitate	4051
seu apoio faz a diferença	3798	3957
seu nome de usuário	3945
seuls les abonnés peuvent commenter	2128
seuraa hetki hetkeltä	2001
seuraa livenä	2001
seuraa meitä	1905
seuraa tekijää	2012
seuraa tätä aihetta	2012
seuraat jo tätä aihetta	2012
seuraat tätä aihetta	2012
seç	4885
seçenekleri yönet	4870
seçimimi kaydet	4870
seções	3842
seřadit podle	629
sfârșit publicitate	4045
sfârșitul reclamei	4045
shrani članek	4477
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3500
si è verificato un errore	2849
si è verificato un errore durante il caricamento del video	2783
sie können diesen artikel kostenlos weitergeben	944
signaler ce contenu comme inapproprié	2128
signaler un problème	2082
siguiente artículo	1561
siguiente vídeo	1678
siirry sisältöön	1921
siirry suoraan sisältöön	2001
sikeres feliratkozás	2493
sin ti no sería posible	1615
sinu hääl on arvesse võetud	1741
sinu sõnum	1757
sisu on autoriõigusega kaitstud	1766
sisältö ei ole saatavilla	1975
sisältö on estetty	1975
sisältö on suojattu tekijänoikeudella	2006
sisältöä ei voida näyttää	1975
sisältöä kumppaneiltamme	2016
siz ne düşünüyorsunuz	4828
siz ne düşünüyorsunuz? oy verin	4806
sizin için öneriler	4800
siųsti atsiliepimą	3225
siųsti draugui	3174
siųsti el. paštu	3174
siųsti komentarą	3226
siųsti naujieną	3224
siųsti žinutę	3221
skaitykite be reklamų	3230
skaitykite be ribojimų	3219
skaitykite daugiau čia	3176
skaityti plačiau	3176
skaityti visą straipsnį	3223
skaityti vėliau	3174
skann qr-koden for å laste ned appen	3604
skanna qr-koden för att ladda ner appen	4671
skaties arī	3240
skatīt cenu	3275
skatīt foto	3245
skatīt galeriju	3245
skatīt komentārus	3293
skatīt piedāvājumu	3275
skatīt piedāvājumus	3286
skatīt rezultātus	91	3273
skatīt video	3245
skatīt visus	3290
skenē qr kodu	3281
skenējiet qr kodu	3281
skjønner	3540
sklenite naročnino	4470
skontaktuj się z redakcją	3774
skontrolujte si svoju schránku	4443
skopírované	4460
skopírované do schránky	4459
skopírovať odkaz	4375
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4597
skriv inn beløp	3612
skru på	3609
skru på lyd	3602
skru på varsler	3606
skryť odpovede	4456
skryť reklamu	4461
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4695
skänk en gåva	4681
skúste to neskôr	4443
skúste to znova	4443
slapukų nustatymai	3187
slapukų politika	3209
slažem se	4287
slažem se i nastavljam	4330
sledeća fotografija	4347
sledeća slika	4347
sledeća strana	4347
sledeći video	4332
sledeći članak	4347
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4458
sledovať autorku	4458
sledovať online	4446
sledovať tému	4458
sledovať túto tému	4458
sledujete téma	631
sledujete tému	4458
slik beskytter vi kildene våre	3625
slik beskytter vi våre kilder	3625
slik slår du av annonseblokkering	3610
slične vesti	4271
slične vijesti	4271
slični članci	4271
sljedeća fotografija	4347
sljedeća slika	4347
sljedeća stranica	4347
sljedeći video	4332
sljedeći članak	4347
slut på annonce	783
slut på annons	4705
slut på reklam	4705
sluta följa	4702
slutt på annonse	3636
slutt å følge	3632
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3610
slå av annonseblokkeringen	3610
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3609	4675
slå på aviseringar	4673
slå på ljudet	4669
slå på notiser	4673
slå på varsler	3606
slå på varslinger	3606
slå til	755
slėpti reklamą	3230
sns 공유	3162
sns 공유하기	3162
snsでシェア	3031
snsでシェアする	3031
snsをフォロー	2917
snímek # z #	616
snímek # ze #	616
snímka # z #	4445
snímka # zo #	4445
so schützen wir unsere quellen	1006
sofortüberweisung	798
solicitarea a fost trimisă	4095
solicitação enviada	3959
solitär	973
som källa är du skyddad	4600
son dakika bildirimlerini aç	4874
son dakika gelişmelerinden haberdar olun	4874
son gelişmelerden haberdar olun	4874
sondaż	92
sonderveröffentlichung	924
sono già sostenitore	2719
sonraki fotoğraf	4917
sonraki fotoğraf için tiklayin	4803
sonraki fotoğrafa geç	4803
sonraki görsel	4917
sonraki haber için tiklayin	4803
sonraki içerik	4917
sonraki sayfa için tiklayin	4803
sonuçlar	92
sonuçlari gör	91	4807
sonuçlari göster	91	4861
sorodni članki	4474
sortează	4040
sortează după	4040
sortuj według	3780
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2157
sous-titres désactivés	2157
soutenez-nous dès maintenant	2028
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2082
soyez le premier à réagir	2082
spam nélkül	2568
spander en kaffe på oss	3612
spara inställningar	4666
spara till läslistan	4704
spausdinti receptą	61
spausdinti straipsnį	3228
spațiu publicitar	4019
spela här	4655
spela videon här	4607
spill ansvarlig. # år	3523
spill med måte	3522
spill nå	3588
spis treści	3686
splošni pogoji	4529
sponsorisé	2074
sponsorlu bağlantilar	4843
sponsorlu içerik	87	4793
sponsoroitu sisältö	1906
sponsoroitua sisältöä	1908
sponsorēts saturs	3297
sponsrat innehåll	4589
sponzorirani sadržaj	4270
sponzorirani članak	4270
sponzorisani sadržaj	4360
sponzorované	4371
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4549
sporočilo	4544
spotifyで聞く	3021
spotifyで聴く	3021
spravovat upozornění	600
spravovať súhlas	4427
spravovať upozornenia	4433
sprawdź cenę	3742
sprawdź ofertę	3649
sprawdź się	3739
sprawdź skrzynkę e-mail	3766
sprawdź skrzynkę odbiorczą	3766
sprawdź swoją skrzynkę	3766
sprawdź swoją wiedzę	3736
sprejmi in prikaži	4528
sprejmi vse piškotke	4528
spremi članak	4274
spremljajte v živo	4546
sprijinul tău contează	4093
sprijină-ne	3977
správa	4444
správa bola odoslaná	4443
správa souhlasu	593
správa súhlasu	4427
spróbuj ponownie	3766
spróbuj ponownie później	3766
spręsti kryžiažodį	3205
spręsti testą	3205
spune-ne părerea ta	4039
spune-ți părerea	4012
spune-ți părerea în comentarii	4012
spuneți-ne părerea	4039
spustit kvíz	584
spustiť kvíz	4421
spustiť video	4430
später	793
später erinnern	793
späť hore	4446
späť na hlavnú stránku	4446
späť na začiatok	4446
spør vår ki om saken	3529
spēlē tagad	3273
spēlēt tagad	3273
staňte sa členom	4367
staňte se členem	498
ste našli napako	4549
ste našli napako v članku	4549
ste už predplatiteľ	4440
ste že glasovali	4523
stem nå	91	3588
stiahnuť aplikáciu	4432
stiahnuť audio	4430
stiahnuť epizódu	4430
stiahnuť na google play	4432
stiahnuť v app store	4432
stiahnuť z app store	4432
stiahnuť z google play	4432
stichwörter	849
stil spørgsmål til artiklen	677
stlmiť	4431
stop med at følge	780
straipsnio tęsinys - po reklama	3178
straipsnis saugomas autorių teisių	3231
straipsnis tęsiasi po reklamos	3178
straipsnis užrakintas	3219
straipsnį skaito dirbtinis intelektas	3211
strojovo preložené	4454
strojový preklad	4455
strojový překlad	628
strojově přeloženo	627
strona główna	3683
stroški dostave	4527
stránka # z #	616	4445
stránka # ze #	616
stránka # zo #	4445
stworzono z pomocą ai	3778
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4566	4607
stäng annons	4705
stäng av annonsblockeraren	4676
stäng av din adblocker	4676
stäng av din annonsblockerare	4676
stäng av ljudet	4669
stäng galleri	4689
stöd oss	4567
stöd oss på patreon	4680
stöd oss via patreon	4680
större text	4704
større tekst	3634
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3497
støtt oss med vipps	3612
støtt oss på patreon	3612
støtt oss via vipps	3612
sua inscrição foi confirmada	3959
sua inscrição foi realizada com sucesso	3959
subscrição confirmada	3959
subtitrări	4048
subtítols	454
subtítulos	1631
sudoku del día	1671
sugerir correção	3869
sugerir una corrección	1606
sugestões	3842
suite après la publicité	2155
suivez vos auteurs préférés	2190
suivre ce thème	2130
suivre le thème	2190
sukurta naudojant dirbtinį intelektą	3225
sumă liberă	4064
sumă personalizată	4093
sunt de acord cu termenii și condițiile	4070
sur le même sujet	2088
sur le même thème	2088
suscripción	1516
suscripción confirmada	1684
suscríbase	1516
suscríbete	1516
suscríbete a nuestro boletín	1526
suscríbete ahora	1516
susiję straipsniai	3171
susikurti paskyrą	3169
susține	3977
susține-ne	3977
susține-ne pe patreon	4064
susțineți-ne	3977
susținut de	4085
sutikti ir tęsti	3209
sutinku ir tęsiu	3209
svaka donacija je važna	4339
svaka donacija pomaže	4339
svaki dinar je važan	4339
svaki doprinos je važan	4339
svaki doprinos pomaže	4339
svaki euro je važan	4339
svaki prilog pomaže	4339
svi članci	4347
svi članci autora	4347
sviđa mi se	4355
sviđa vam se članak	4353
swisha en gåva	4680
syötä kelvollinen sähköpostiosoite	1998
syötä summa	1991
syötä sähköpostiosoitteesi	1895
szanowna użytkowniczko, szanowny użytkowniku	3670
szanowni państwo	3669
szanowny użytkowniku	3670
szanujemy twoją prywatność	3670
szavazatodat rögzítettük	2534
szavazatát rögzítettük	2534
szavazás	92	2537
szavazás indítása	2534
szczegóły	3687
szeretne értesítéseket kapni	2555
szeretnél értesítéseket kapni	2555
szerző követése	2581
szkennelje be a qr-kódot	2554
szponzorált tartalom	87	2475
szybkość odtwarzania	3749
szállítási költség	2541
szókereső	2537
szólj hozzá	2483
szóljon hozzá	2483
szövegméret	2584
szünet	2552
sähköposti	1895
sähköposti tai käyttäjätunnus	1994
sähköpostiosoite	1895
sähköpostiosoitteesi	1998
sähköpostisi	1998
säkra din plats	4662
säästä # %	1996
säästä #%	1996
så # kr/mnd til du sier opp	3500
så gör du för att stänga av	4678
så hanterar vi personuppgifter	4594
så här stänger du av din adblocker	4678
så här stänger du av din annonsblockerare	4678
så jobbar vi med rättelser	4693
så kommenterar du	4597
så skyddar vi våra källor	4693
så stänger du av adblock	4678
så stänger du av adblocker	4678
så stänger du av annonsblockeraren	4676
så stänger du av din ad-blocker	4678
så stänger du av din adblocker	4678
så stänger du av din annonsblockerare	4676
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1554
sé parte	1511
sélections	2066
sì, grazie	2838
sí, quiero	1642
sí, vull	462
síganos	1542
síguenos	1542
só para assinantes	3924
sólo para suscriptores	1649
sõnum on saadetud	1756
sök	4607
søg	688
søk	3538
súhlasím	4386
súhlasím a pokračovať	4427
súhlasím so zobrazením	4386
súmate	1511
súvisiace	4372
súvisiace články	4372
súvisiaci článok	4372
süre	4868
süti beállítások	2543
süti tájékoztató	2543
sütibeállítások	2543
sütibeállítások módosítása	2546
sütik kezelése	2543
sākt testu	3273
sīkdatņu iestatījumi	3255
sīkdatņu politika	3277
sīkfailu iestatījumi	3277
słowa kluczowe	3683
sūtīt e-pastā	3295
sắp xếp theo	5145
số tiền khác	5163
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3746
ta treść jest zablokowana	3746
ta video ni več na voljo	4531
ta članek je zaklenjen	4540
taboola tarafindan sunulmuştur	4843
taboola tarafindan önerildi	4843
tack för din anmälan	4578
tack för din prenumeration	4686
tack för din röst	91	4655
tack för ditt meddelande	4686
tagasi üles	1758
taip pat žiūrėkite	3171
tak, chcę	3754
tak, chętnie	3754
tak, poproszę	3754
takaisin ylös	1921
takipten çik	4897
takk for at du meldte deg på	3618
takk for din påmelding	3618
takk for påmeldingen	3507
talebiniz gönderildi	4915
tallenna myöhemmäksi	1903
talán később	2461
tam ekrandan çik	4867
tamaño de la letra	1665
tamaño de letra	65	1541
tamaño del texto	65
también te puede gustar	1561
también te puede interesar	1561
també et pot interessar	415
também pode gostar	3894
tapahtui virhe. yritä myöhemmin uudelleen	1998
tapahtui virhe. yritä uudelleen	1998
tarjeta de crédito	1515
tarjeta de débito	1515
tarkista sähköpostisi	1998
tartalom betöltése	2543
tartalom engedélyezése	2543
tartalom megjelenítése	2543
tartalomjegyzék	2552
tasuline koostöö	1765
te ha parecido útil	1623
te ha resultado útil	1623
te ha resultado útil este artículo	1591
te ha resultado útil este resumen	1591
te ha sido útil	1623
te ha sido útil este resumen	1591
te poți dezabona oricând	4025
te rugăm să îl dezactivezi	4061
te vsebine ni mogoče prikazati	4528
te-ar putea interesa și	4033
tee meile kohvi välja	1753
tehisaru kokkuvõte	1711
tehisaru võib eksida	1760
tehisintellekt võib eksida	1760
tehty tekoälyllä	2008
teie hääl on arvesse võetud	1741
tej treści nie można wyświetlić	3746
tek seferlik bağiş	4881
tek seferlik bağiş yap	4913
tekijänoikeudella suojattu	2006
teklifi gör	4866
teklifleri gör	4914
tekoäly voi tehdä virheitä	2008
tekoälyn luoma	2008
tekoälyn tekemä	2008
tekoälyn tekemä tiivistelmä	1921
tekoälyn tiivistelmä	1921
tekoälyn tuottama	2008
tekoälytiivistelmä	1921	2009
tekst je zaključan	4341
tekst powstał przy pomocy ai	3778
tekst przetłumaczony maszynowo	3778
teksta izmērs	3295
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3174
telefonszám	2569
telefón	4444
teljes hozzáférés	2466
teljes képernyő	2552
teljes név	2569
temas del día	1561
temi že sledite	4555
ten artykuł jest zablokowany	3763
ten film jest niedostępny	3749
ten film nie jest dostępny w twoim kraju	3749
ten film nie jest już dostępny	3749
tento obsah je blokován	593
tento obsah je zablokovaný	4427
tento obsah nemôžeme zobraziť	4427
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4427
tento obsah nie je k dispozícii	4427
tento obsah sa nedá zobraziť	4427
tento článek je uzamčen	610
tercihleri yönet	4909
tercihlerimi yönet	4909
termeni și condiții	4006	4007
termeni și condiții de utilizare	4006
termenii și condițiile	4006
termos e condições	3827
teste başla	4863
teste grátis	3804
testează-ți cunoștințele	4042
testează-ți cunoștințele cu quizul nostru	4012
testi başlat	4863
testi çöz	4865
testreszabás	2545
teszteld a tudásod	2489
tesztelje tudását	2489
tetszőleges összeg	2562
text bol vytvorený automaticky	4454
text byl vytvořen automaticky	627
text je chránený autorským právom	4451
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4589
texten fortsätter under bilden	4589
texten är maskinöversatt	4697
texten är skapad automatiskt	4697
textgröße	1017
textgröße ändern	1016
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4886
tham gia bình chọn	5144
tham gia khảo sát	5144
tham gia thăm dò	5144
thanh toán hàng năm	5165
thanh toán hàng tháng	5165
thanh toán qua paypal	5187
theo dõi chủ đề	5176
theo dõi chủ đề này	5176
theo dõi tác giả	5176
thoát toàn màn hình	5151
thu gọn	5104
thème suivi	2213
thèmes	2088
thématiques	2088
thêm câu trả lời	5182
thêm làm nguồn ưu tiên	5176
thêm vào giỏ hàng	5190
thích	5089
thích nhất	5145
thông tin bắt buộc	5167
thông tin doanh nghiệp	5094
thông tin quảng cáo	5138
thông tin tác giả	5115
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5171
thẻ	5101
thời gian còn lại	5151
thời gian hiện tại	5152
thời lượng	5152
ti è stato utile	2819
tienes que iniciar sesión para guardar artículos	1619
tietosuoja ja evästeet	1910
tietosuoja- ja evästekäytäntö	1910
tietosuojakäytäntö	1975
tietosuojaseloste ja evästeet	1910
tik būtini	3209
tik būtinieji slapukai	3209
tikai nepieciešamās	3277
tikai nepieciešamās sīkdatnes	3277
tiktokで見る	3021
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3529
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3604
till gåvosidan	4680
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3599
tillåt	4675
tillåt alltid	4667
tillåt annonser	4679
tillåt aviseringar	4673
tillåt en gång	4666
tillåt innehåll	4666
tillåt inte	4675
tillåt notiser	4673
tillåt reklam	4679
tiltás	2558
timp rămas	4048
tin bài liên quan	5136
tin cùng chuyên mục	5101
tin cùng tác giả	5137
tin khác	5101
tin liên quan	5101
tin mới	5101
tin mới nhất	5101
tin nhắn của bạn	5188
tin nhắn của bạn đã được gửi	5167
tin nóng	5137
tin nổi bật	5101
tin quảng cáo	5138
tin tiếp theo	5171
tin trước	5101
tin tài trợ	5101	5140
tin tức liên quan	5101
tin đọc nhiều	5101
tip jar ☕	1190
tipărește	3987
tipărește articolul	4032
tipărește rețeta	61
tisk článku	633
titta på videon	4669
tiêu điểm	5101
tiến # giây	5151
tiếp theo	5104
tiếp tục sau quảng cáo	5140
tiếp tục trên trình duyệt	5157
tiếp tục trên web	5157
tiếp tục với apple	5165
tiếp tục với email	5187
tiếp tục với facebook	5165
tiếp tục với google	5165
tiếp tục đọc	5189
tlačiť	4375
to cię może zainteresować	3683
to może cię zainteresować	3683
to wideo jest niedostępne	3749
to wideo nie jest już dostępne	3749
toate știrile	4074
toda contribuição ajuda	3920
toda la información	1655
todas as notícias	3930
todavía no eres suscriptor	1649
todavía no estás registrado	1650
todos los artículos de este autor	1689
todos los artículos del autor	1689
todos los artículos del especial	1686
todos los derechos de reproducción reservados	1691
todos los vídeos	1655
todos os comentários	3833
todos os vídeos	3930
toimituskulut lisätään	1972
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4430
toto video nie je vo vašej krajine dostupné	4430
toto video už není dostupné	596
toto video už nie je dostupné	4430
tots els vídeos	477
tous droits de reproduction réservés	2216
tous nos hors-séries	2123
toute l'actualité	2088
toutes les actualités	2179
toutes les vidéos	2179
toutes nos vidéos	2179
tovább	2489
tovább a cikkre	2571
tovább a dossziéhoz	2571
tovább a galériához	2571
tovább a recepthez	61
tovább a rovatra	2487
tovább a tartalomhoz	2571
tovább a teljes cikkre	2571
tovább a támogatáshoz	2562
tovább a támogatási oldalra	2562
tovább a webshopba	2540
tovább az ajánlathoz	2540
tovább olvasom	2489
további beállítások	2546
további cikkek	2487
további cikkek a szerzőtől	2571
további cikkek a témában	2487
további cikkek betöltése	2571
további hírek	2487
további lehetőségek	2545
további részletek itt	2489
továbbiak betöltése	2489
továbbiak megjelenítése	2571
toàn màn hình	5152
traducció automàtica	454
traducción automática	1631
traducere automată	4048
traducido automáticamente	1663
tradução automática	3869
traduït automàticament	484
trang chủ	5104
trang này có hữu ích không	5144
transcripció	454
transcripción	1631
transcrição	3906
transferência bancária	3803
trenutni čas	4532
trenutni čas #	4531
treści komercyjne	3786
treści naszych partnerów	3786
treści partnerskie	3664
treść dla subskrybentów	3763
treść niedostępna	3746
treść premium	3763
treść sponsorowana	3664
treść wygenerowana przez ai	3778
treść zablokowana	3746
treść zewnętrzna	3746
tria la teva subscripció	440
trimite răspunsul	4039
troškovi dostave	4329
truy cập không giới hạn mọi bài viết	5187
trwa ładowanie odtwarzacza	3749
tryb pełnoekranowy	3749
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5185
trước	5104
trường bắt buộc	5167
trường này là bắt buộc	5167
trả lời	5100
trở lại	5104
trở lại đầu trang	5171
tu ce părere ai? lasă un comentariu	4012
tu donación desgrava	1645
tu izmanto reklāmu bloķētāju	3284
tu navegador no puede reproducir este vídeo	1589
tue meitä	1890
tue meitä patreonissa	1991
tue työtämme	1991
tule meile tööle	1711
tuotettu tekoälyllä	2008
turinys saugomas autorių teisių	3231
turinys užblokuotas	3209
turiu paskyrą	3219
turpini lasīt	3238
turpinājums pēc reklāmas	3247
turpināt ar apple	3286
turpināt ar facebook	3286
turpināt ar google	3286
turpināt lasīt	3238
tutar seç	4913
tutar seçin	4913
tvarkyti pranešimus	3214
tvarkyti sutikimą	3209
twitter'da paylaş	4791
twitterで見る	3021
twoja prywatność jest dla nas ważna	3670
twoja wiadomość	3767
twoje imię	3767
twój adres e-mail	3652
twój e-mail	3652
twój głos został oddany	3736
twój głos został policzony	3736
twój głos został zapisany	3736
tykkää	2011
tylko dla osób pełnoletnich	3665
tylko niezbędne	3746
tytuł przelewu: darowizna	3760
tytułem: darowizna na cele statutowe	3760
tài khoản của tôi	5083
tài trợ	5094
tài trợ bởi	5180
támogass minket	2462
támogass minket patreonon	2562
támogasson minket	2462
támogasson minket a patreonon	2562
támogatom	2462
támogatom a lapot	2562
támogatom az oldalt	2562
támogatott tartalom	87	2475
támogatás	2462
támogatás paypalon	2562
támogatási oldal	2562
támogatói tartalom	2475
tárgy	2569
täisekraan	1747
tämä artikkeli on lukittu	1994
tämä juttu on lukittu	1994
tämä kenttä on pakollinen	1998
tämä sisältö ei ole saatavilla	1975
tämä video ei ole enää saatavilla	1978
tämä video ei ole saatavilla	1978
täname liitumast	1729
tässä artikkelissa	2001
tässä jutussa	2001
tässä olisi upotus facebookista	1921
tässä olisi upotus instagramista	1921
tätä sisältöä ei voida näyttää	1975
täytä ristikko	1963
täytä tämä kenttä	1998
télécharger l'appli	2164
télécharger l'audio	2157
télécharger l'épisode	2157
télécharger le mp#	2157
télécharger le podcast	2157
téléchargez l'appli	2164
téma követése	2581
téma už sledujete	631
témata	527
tému už sledujete	4458
témy	4372
témáim	2582
témák	2487
térkép betöltése	2546
térkép megnyitása	2491
términos de uso	1550
términos y condiciones	1550
tên của bạn	5168
tên hiển thị	5182
tìm hiểu thêm	5098
tìm kiếm	5104
tóm tắt ai	5175
tóm tắt bằng ai	5175
tóm tắt bởi ai	5175
tópicos	3842
tópicos relacionados	3842
tôi đã hiểu	5105
tôi đã tắt	5162
tôi đã tắt trình chặn quảng cáo	5161
tôi đồng ý	5098
tôi đồng ý với chính sách bảo mật	5167
tôi đồng ý với điều khoản sử dụng	5167
tõlgitud tehisintellekti abil	1760
több	2489
több betöltése	2571
több mutatása	2571
töltsd ki a kvízt	2489
töltsd ki kvízünket	2534
töltse ki a kvízt	2489
töltse újra az oldalt	2561
tùy chỉnh	5098
tùy chọn cookie	5155
tùy chọn khác	5178
tú qué opinas	1556
túto tému už sledujete	4458
tühista igal ajal	1704
tüm fotoğraflar	4890
tüm fotoğraflari gör	4890
tüm haberler	4800
tüm haberlere sinirsiz erişim	4914
tüm haberleri gör	4890
tüm içeriğe sinirsiz erişim	4914
tüm konular	4802
tüm konulari gör	4802
tüm oyunlar	4863
tüm videolar	4890
tüm videolari gör	4890
tüm yazilari	4800	4817
tüm yazilari gör	4890
tüm yorumlar	4799
tüm çerezleri kabul et	4909
tüm çerezleri reddet	4909
tümü	4807
tümünü gör	4806
tümünü göster	4807
tümünü kabul et	4794
tümünü reddet	4794
tăng cỡ chữ	5178
tēmas	3240
tęsinys po reklamos	3178
tęsti su apple	3219
tęsti su facebook	3219
tęsti su google	3219
tłumaczenie automatyczne	3779
tłumaczenie maszynowe	3779
tạm dừng	5124
tạm dừng video	5151
tạo bởi ai	5185
tạo tài khoản	5083
tải audio	5151
tải bài đăng	5155
tải lại trang	5161
tải nội dung	5155
tải thêm	5104
tải thêm bình luận	5144
tải trên app store	5157
tải trên google play	5157
tải tập này	5151
tải về từ app store	5157
tải về từ google play	5157
tải âm thanh	5151
tải ứng dụng	5157
tải ứng dụng ngay	5157
tất cả tin tức	5171
tất cả trò chơi	5147
tất cả video	5171
tắt tiếng	5152
tặng bài viết	5136
tặng sao	5082	5136
tặng sao cho bài viết	5136
tặng sao cho tác giả	5186
tặng tác giả ly cà phê	5082
tốc độ phát	5124	5151
từ chối	5098
từ chối tất cả	5098	5155
từ chối tất cả cookie	5184
từ khóa	5101
tự động phát	5152
""", 'u': """
u košaricu	4328
u ovom članku	4347
udostępnij	3660
udostępnij na facebooku	3660
udostępnij na twitterze	3660
udostępnij na x	3660
udostępnij w mediach społecznościowych	3660
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4526
ugodnosti za naročnike	4526
ugrađeni sadržaj	4330
ugrás a galériához	2571
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2571
ugrás a tartalomra	2571
uključi	4336
uključi obaveštenja	4322
uključi obavijesti	4322
uključi se u raspravu	4354
uključi zvuk	4332
uključite javascript	4332
uključite notifikacije	4322
uključite obaveštenja	4322
uključite obavijesti	4322
uključite se u raspravu	4354
ukryj reklamę	3786
ukrštenica	4326
ulkoinen sisältö	1975
ulkopuolinen sisältö	1975
uloženo	634
uložené	4460
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4375
uložiť na neskôr	4375
uložiť nastavenia	4427
uložiť recept	61
uložiť voľby	4427
uložiť článok	4375
ultima oră	3996
ultimele știri	3996
um assinante presenteou você com este artigo	3893
un abonat ți-a oferit acest articol	4032
un abonné vous offre cet article	2140
un e-mail de confirmation vous a été envoyé	2133
un suscriptor te ha regalado este artículo	1619
un suscriptor te regala este artículo	1696
une erreur s'est glissée dans l'article	2082
ungültige e-mail-adresse	999
unterstütze uns	794
unterstützen	794
unterstützen sie uns	794
unterstützen sie uns per paypal	911
unustasid salasõna	1754
uočili ste grešku	4350
uočili ste pogrešku	4350
uočili ste pogrešku u članku	4350
uporabniško ime	4541
uporabniško ime ali e-pošta	4540
upotettu sisältö	1975
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4450
upozornění	603
uppläst av en ai-röst	4669
uppläst av en dator	4585
uppläst av en syntetisk röst	4669
uppläst av syntetisk röst	4669
uppläst med ai-röst	4585
upravit nastavení	522
upravljaj kolačićima	4330
upravljaj piškotke	4528
ur vår butik	4662
url 복사	3054
urlをコピー	2916
urlをコピーしました	3017
urlをコピーする	2963
url복사	3054
urmărește acest subiect	4024
urmărește autorul	4081
urmărește live	4024
urmărește subiectul	4081
urmărești deja acest subiect	4081
următorul	3998
următorul videoclip	4092
uslovi korišćenja	4287
ustaw jako preferowane źródło	3782
ustawienia plików cookie	3668
ustawienia prywatności	3746
ustvarjeno s pomočjo umetne inteligence	4552
utónév	2569
uutishälytykset	1985
uvek prikaži	4330
uvijek prikaži	4330
uvjeti korištenja	4287
uygulamada aç	4872
uygulamayi aç	4872
uygulamayi yükle	4872
uz sākumlapu	3290
uz sākumu	3245
uzdāvini rakstu	3295
uzdāvināt rakstu	3295
uzyskaj dostęp	3649
učitaj još	4347
učitaj objavu	4330
učitaj sadržaj	4330
učitaj video	4330
učitaj više	4347
učitavanje playera	4332
učitavanje videa	4332
ušetrite #%	4441
ušetríte #%	4441
ušetřete #%	611
ušetříte #%	611
ušteda #%	4342
uštedite #%	4342
używasz adblocka	3755
używasz programu do blokowania reklam	3755
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3175
už mám predplatné	4440
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4368
už máte předplatné	610
už máte účet	4368
už máte účet? prihláste sa	4368
už podporujem	4379
už podporuji	497
už sledujete	631
už ste hlasovali	4421
uždaryti	3177
uždaryti galeriją	3223
uždaryti reklamą	3178
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4333
užpildykite apklausą	3176
užsakomasis straipsnis	3178
užsakomasis turinys	87	3178
užsisakyti knygą	3207
užsisakyti prenumeratą	3169
""", 'v': """
v košarico	4526
v tem članku	4546
v tomto článku	617
v živo	4532
vaata kõiki	1758
vaata kõiki tellija soodustusi	1704
vaata lähemalt	1711
vaba töökoht	1711
vad tycker du? rösta här	4607
vai kopsavilkums bija noderīgs	3244
vai raksts bija noderīgs	3244
vai tas bija noderīgi	3292
vai vēlaties saņemt paziņojumus	3282
vain jäsenille	1996
vain välttämättömät	1975
vain välttämättömät evästeet	1975
vairāk no autora	3290
vairāk par tēmu	3240
vairāk rakstu	3290
vaizdo grotuvas įkeliamas	3211
vaizdo įrašas	3176
vaizdo įrašas nebepasiekiamas	3211
vaizdo įrašas nepasiekiamas	3211
vaizdo įrašas nepasiekiamas jūsų šalyje	3211
vaizdo įrašo paleisti negalima	3211
vaizdo įrašą rasite čia	3176
valami elromlott. próbáld újra	2568
valami hiba történt. próbálja újra	2568
valgfrit beløb	759
valgfritt beløp	3612
van egy jó sztorija	2575
van egy jó témája	2575
van már előfizetése	2565
van már fiókja	2466
van már fiókod	2565
van már fiókom	2565
vanjski sadržaj	4330
var artikeln till hjälp	4597
var det här till hjälp	4607
var det til hjælp	775
var detta till hjälp	4697
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4597
varbūt vēlāk	3283
varför ser jag den här annonsen	4705
varför visas den här annonsen	4705
vari atteikties jebkurā laikā	3238
varje bidrag hjälper	4681
varje bidrag räknas	4681
varje krona hjälper	4681
varje krona räknas	4681
vasta küsitlusele	1711
vastaa kyselyyn tästä	1921
vaš e-mail	4344
vaš e-naslov	4543
vaš e-poštni naslov	4543
vaš glas je bil oddan	4523
vaš glas je uračunat	4325
vaš glas je zabeležen	4325	4523
vaš glas je zabilježen	4325
vaš komentar	4274
vaš mejl	4344
vaša e-mail adresa	4344
vaša e-mailová adresa	4443
vaša poruka	4345
vaša poruka je poslana	4344
vaša poruka je poslata	4344
vaša správa	4444
vaše e-mailová adresa	614
vaše ime	4345	4544
vaše jméno	615
vaše meno	4444
vaše soukromí je pro nás důležité	522
vaše sporočilo	4544
vaše sporočilo je poslano	4543
vaše zpráva	615
veckans fråga	4659
vecākie vispirms	3293
vedno prikaži	4528
vegyél jegyet	2540
veja esta publicação no instagram	3867
veja também	3842
veja todas as opções de assinatura	3891
velg beløp	3612
velikost písma	65
veličina fonta	4358
veličina slova	4358
veličina teksta	65
velocidad de reproducción	1630
velocidade de reprodução	3905
velocitat de reproducció	453
velocità di riproduzione	2827
venujte nám # %	4437
ver # comentários	3882
ver biografía	1585
ver comentários	3833
ver conteúdo	3909
ver conteúdo externo	3867
ver dossiê	3930
ver esta publicación en instagram	1589
ver esta publicação	3952
ver esta publicação no instagram	3867
ver fotogalería	1655
ver galería	1567
ver galería de fotos	1655
ver imágenes	1686
ver la galería	1655
ver mais notícias	3930
ver más	1567
ver más artículos	1658
ver más artículos del autor	1585
ver más fotos	1563
ver más noticias	1620
ver más vídeos	1655
ver oferta de suscripción	1683
ver opciones de suscripción	1683
ver preço	3902
ver publicação	3831
ver suscripción	1683
ver también	1561
ver também	3842
ver todas as notícias	3930
ver todas las opciones de suscripción	1616
ver todos los artículos	1655
ver todos los vídeos	1655
ver todos os vídeos	3930
ver traducción	1568
ver tradução	3848
ver transcripción	1630
ver transcrição	3905
ver vídeo	1567
vergrößern	856	1003
verificați adresa de email	4070
verifică-ți e-mailul	4071
verifică-ți emailul	4071
verifică-ți inboxul	4070
verlagssonderveröffentlichung	924
versandkosten können anfallen	976
vertrag kündigen	835
verträge hier kündigen	835
verwandte beiträge	849
ves a la pàgina de donacions	467
ves algún error? comunícalo	1606
veure aquesta publicació a instagram	424
vezetéknév	2569
vezi această postare pe instagram	4009
vezi conținutul	4051
vezi mai multe știri	4033
vezi prețul	4045
vezi răspunsurile	4039
vezi toate știrile	4074
vezi și	3996
već imam nalog	4341
već imam račun	4341
već imate nalog	4264
već imate pretplatu	4264
već imate račun	4264
već podržavam	4279
već pratite	4356
već pratite ovu temu	4356
već sam pretplatnik	4341
već ste glasali	4325
već ste glasovali	4325
već ste pretplatnik	4264
več iz rubrike	4474
več novic iz regije	4474
več o tem	4474
več o temi	4474
več člankov	4546
več člankov avtorja	4546
veľkosť písma	65
veľkosť textu	4459
vi kan inte visa det här innehållet	4666
viac k téme	4372
viac si o tom prečítate tu	4372
viac článkov	4446
videa ni mogoče predvajati	4531
video atskaņotājs tiek ielādēts	3279
video ei ole enää saatavilla	1978
video ei ole käytettävissä	1978
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5151
video không tồn tại	5151
video mevcut değil	4867
video nav pieejams jūsu valstī	3279
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3279
video ni na voljo v vaši državi	4531
video nicht verfügbar	983
video nie je dostupné	4430
video nie je dostupné vo vašej krajine	4430
video nie je k dispozícii	4430
video nije dostupan u vašoj državi	4332
video nije dostupan u vašoj zemlji	4332
video nije moguće reproducirati	4332
video này không còn tồn tại	5151
video này không khả dụng	5151
video oynatici yükleniyor	4867
video sa nedá prehrať	4430
video sa nepodarilo načítať	4430
video se ne može reprodukovati	4332
video se nepodařilo načíst	596
video tiếp theo	5185
video trước	5185
video už není k dispozici	596
video už nie je dostupné	4430
video už nie je k dispozícii	4430
video više nije dostupan	4332
video yüklenemedi	4910
video yüklenirken hata oluştu	4910
video yükleniyor	4867
videoafspilleren indlæses	748
videoclipul următor	4092
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1747
videon voi katsoa jutun yläosasta	1921
videon är inte längre tillgänglig	4669
videon är inte tillgänglig	4669
videoyu izlemek için tiklayin	4806
videoyu yükle	4870
videó	2487
videó betöltése	2543
videó betöltése folyamatban	2551
videó lejátszása	2551
videó megtekintése	2551
videók	2487
videólejátszó betöltése	2551
videónkat itt nézheti meg	2489
vidéo	2092
vidéo indisponible	2157
vidéo non disponible	2157
vidéo précédente	2203
vidéo suivante	2203
vidéo à la une	2203
vielen dank für deine nachricht	998
vielen dank für deine stimme	971
vielen dank für ihr feedback	901
vielen dank für ihre anmeldung	809
vielen dank für ihre nachricht	998
vielen dank für ihre stimme	971
vielen dank für ihre teilnahme	91
vielleicht später	793
vienkartinė auka	3217
vienkartinė parama	3218
vienmēr atļaut	3277
vienmēr rādīt	3277
vienreizējs ziedojums	3285
viestisi on lähetetty	1998
vil du få varsler	3606
vilkår	672	3524
vill du få notiser	4673
vill du få pushnotiser	4673
vipps et beløp	3497
virheellinen sähköpostiosoite	1998
vis bildet i full størrelse	3539
vis færre	688	3538
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3539
vis større billede	689
visa bilden i helskärm	4607
visa färre	4607
visa i helskärm	4689
visa inlägg från facebook	4607
visa inlägg från instagram	4607
visa innehåll	4591
visa innehållet	4666
visa lösenord	4683
visa och godkänn	4666
visa översättning	4608
visas tiesības paturētas	3298
visi komentāri	3293
vissza a címlapra	2571
vissza a főoldalra	2571
vissza a tetejére	2489
vissza az oldal tetejére	2571
visszajelzés	2483
visszajelzés küldése	2578
viteză de redare	4047
vizitează magazinul	4045
više o temi	4271
više od autora	4347
više vijesti iz regije	4271
više članaka	4347
više članaka autora	4347
viết bình luận	5100	5121
viết bình luận của bạn	5144
viết trả lời	5144
vlastná suma	4437
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4425
vložiť komentár	4456
vnesite e-poštni naslov	4543
vnesite veljaven e-poštni naslov	4543
voce generată de ai	4047
você concorda? vote	3882
você está seguindo este tema	3963
você já está inscrito	3959
você já segue este tema	3938
você já votou	3896
você pode gostar	3842
você pode se interessar	3842
você segue este autor	3963
você também pode gostar	3842
voir le détail	2093
voir les détails	2093
voir les réponses	2149
voir les résultats	91	2093
voir les résultats du sondage	2128
voir tous les thèmes	2090
voir toute l'actualité	2179
voir toutes les vidéos	2179
voix générée par ia	2203
voltar ao início	3930
voltar atrás	3848
voltar à página inicial	3930
volver al índice	1686
volver atrás	1568
von einer künstlichen stimme vorgelesen	983
von ki übersetzt	1011
vorgelesen von einer künstlichen stimme	983
vos réactions	2082
votează	91
votează în sondaj	4039
votează în sondajul nostru	4012
votre avis nous intéresse	2128
votre demande a bien été envoyée	2209
votre demande a été envoyée	2209
votre message a bien été envoyé	2175
votre nom et prénom	2209
votre prénom	2176
votre soutien fait la différence	2206
votre vote a bien été pris en compte	2149
votre vote a été enregistré	2149
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4039
votul tău a fost înregistrat	4039
vous aimerez peut-être	2088
vous avez déjà un compte	2037
vous avez déjà un compte ? connectez-vous	2037
vous avez déjà un compte ? identifiez-vous	2037
vous avez déjà voté	2149
vous bloquez nos publicités	2205
vous n'êtes pas abonné	2173
vous n'êtes pas encore inscrit	2174
vous n'êtes pas inscrit	2174
vous possédez déjà un compte	2037
vous pourriez être intéressé	2088
vous souhaitez témoigner	2214
vous suivez ce thème	2213
vous suivez déjà ce sujet	2190
vous suivez déjà ce thème	2190
vous suivez déjà cet auteur	2190
vous êtes bien inscrit	2209
vous êtes déjà inscrit	2210
vous êtes inscrit	2210
vprašanje dneva	4523
vreau să donez	4065
vreau să primesc newsletterul	4025
vreau să susțin	4064
vsak evro šteje	4538
vsak petek. brezplačno. brez spama	4543
vsak prispevek šteje	4538
vsaka donacija šteje	4538
vsebina je avtorsko zaščitena	4550
vsebina sporočila	4473
vsebine naših partnerjev	4558
vsebine ni mogoče prikazati	4528
vsi članki	4546
vsi članki avtorice	4546
vsi članki avtorja	4546
vstúpiť do diskusie	4375
vstúpiť do galérie	4446
vui lòng kiểm tra email	5167
vui lòng nhập bình luận	5182
vui lòng nhập email	5167
vui lòng nhập email hợp lệ	5167
vui lòng nhập họ tên	5167
vyberte si predplatné	4440
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4441
vybrať predplatné	4440
vygenerované ai	4454
vygenerované pomocou ai	4454
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4435
vypnite prosím adblock	4435
vypnite, prosím, adblock	4435
vypnúť zvuk	4430
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4430
vypočuť článok	4430
vyskytla sa chyba. skúste to znova	4443
vyskúšajte si kvíz	4421
vytisknout článek	510
vytlačiť	4375
vytlačiť recept	61
vytlačiť článok	4375
vytvorené ai	4454
vytvorené pomocou ai	4454
vytvorené umelou inteligenciou	4454
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4440
vágólapra másolva	2584
válassz csomagot	2565
válassz előfizetést	2565
válassz összeget	2562
válasszon csomagot	2565
válasszon előfizetést	2565
válasszon összeget	2562
válasz	2580
válaszok elrejtése	2579
válaszok megjelenítése	2579
válaszolok	2580
választom	2566
választás mentése	2543
vásárlás a webshopban	2478
váš e-mail	506
váš email	614
váš hlas bol započítaný	4421
váš hlas bol zaznamenaný	4421
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1763
väline sisu	1722
välj	4684
välj abonnemang	4683
välj belopp	4680
välj din prenumeration	4683
välj ditt abonnemang	4683
välj erbjudande	4683
välj prenumeration	4683
välj som föredragen källa	4702
vänligen stäng av annonsblockeraren	4676
värsked uudised	1706
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2175
vérifiez votre boîte mail	2175
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1678	3953
vídeo destacado	1678
vídeo indisponível	3905
vídeo no disponible	453	1630
vídeo não disponível	3905
vídeo seguinte	3953
vídeo siguiente	1678
vídeos	1561	3842
võib-olla hiljem	1751
võid igal ajal loobuda	1756
võta nõusolek tagasi	1745
võta toimetusega ühendust	1759
výber redakcie	4372
výběr redakce	527
výhoda pre predplatiteľov	4425
výhoda pro předplatitele	590
výhody pre predplatiteľov	4425
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4431
výsledky hlasování	597
vēl nav konta	3286
vēl neesi abonents	3286
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
všetky komentáre	4456
všetky články	4446
všetky články autora	4446
všetky články autorky	4446
všeč mi je	4554
vždy povolit	594
vždy povoliť	4428
vždy zobrazovat	593
vždy zobrazovať	4427
về trang chủ	5171
về tác giả	5172
về đầu trang	5104
""", 'w': """
w każdy piątek. za darmo. bez spamu	3766
warto przeczytać	3683
was können wir besser machen	901
wczytaj treść	3746
wczytaj więcej	3769
webshopunkból	2540
webáruház	2477
weiterblättern	1003
weitere beiträge	849
werbung schließen	1018
werbung überspringen	829
weź udział w dyskusji	3733
whatsapp'ta paylaş	4791
whatsapp'tan paylaş	4899
whatsappで読む	2963
wiadomość	3767
wiadomość została wysłana	3766
wideo jest niedostępne	3749
wideo niedostępne	3749
widzisz błąd	3774
wie gefällt ihnen dieser artikel	901
wie wir unsere quellen schützen	1006
wielkość czcionki	65
wielkość tekstu	3784
więcej	3683
więcej artykułów	3683
więcej informacji	3683
więcej na ten temat	3683
więcej o	3683
więcej od tego autora	3769
więcej tekstów autora	3769
więcej z	3683
wpisz kwotę	3760
wpisz swój e-mail	3652
wprowadź adres e-mail	3652
wpłata jednorazowa	3761
wpłata miesięczna	3761
wpłać	3646
wpłać jednorazowo	3760
wpłać teraz	3646
wróć do góry	3769
wróć na górę	3769
wróć na stronę główną	3769
wspieraj co miesiąc	3760
współpraca płatna	3786
współpraca reklamowa	3664
wszystkie # zdjęcia	3768
wszystkie # zdjęć	3768
wszystkie artykuły	3769
wszystkie artykuły autorki	3769
wszystkie zdjęcia	3768
wszystkie zdjęć	3768
wybierz kwotę	3760
wybierz ofertę	3763
wybierz prenumeratę	3763
wybierz subskrypcję	3763
wycofaj zgodę	3746
wykorzystałeś limit artykułów	3763
wykryliśmy adblocka	3755
wypełnij to pole	3766
wypisz się w dowolnym momencie	3766
wypróbuj	3649
wyraź zgodę	3668
wystąpił błąd	3767
wystąpił błąd. spróbuj ponownie	3766
wystąpił błąd. spróbuj ponownie później	3766
wyłącz adblocka	3755
wyłącz blokowanie reklam	3755
wyłącz dźwięk	3749
wyłącz reklamy	3786
wyłączyłam adblocka	3756
wyłączyłem adblocka	3755	3756
wyślij	91	3767
wyślij e-mailem	3660
wyślij komentarz	3780
wyślij mailem	3784
wyślij opinię	3778
wyślij wiadomość	3766
wyślij zdjęcia	3774
wyślij zgłoszenie anonimowo	3774
wyślij znajomemu	3660
wyświetl treść	3746
wählen	997
własna kwota	3760
włącz	3754
włącz dźwięk	3749
włącz javascript	3749
""", 'x': """
x'te paylaş	4791
xem bình luận	5100
xem bản ghi	5151
xem bản gốc	5105
xem bản đồ	5105
xem bộ ảnh	5171
xem chi tiết	5105
xem chuyên đề	5171
xem các bài viết của tác giả	5115
xem các câu trả lời	5144
xem các gói	5187
xem công thức	61
xem giá	5150
xem giá tốt nhất	5190
xem gói đăng ký	5187
xem kết quả	91	5105
xem lại	5152
xem nhiều	5101
xem nhiều nhất	5101
xem nhiều trong tuần	5137
xem nội dung	5155
xem sản phẩm	5190
xem thêm	5101	5104
xem thêm bài của tác giả	5115	5171
xem thêm bình luận	5100	5121
xem thêm tin	5171
xem thêm video	5171
xem thêm ảnh	5171
xem tiếp	5104
xem toàn bộ	5104
xem trên ứng dụng	5157
xem trả lời	5144
xem tất cả	5104
xem tất cả bài viết	5115
xem tất cả bình luận	5121	5144
xem tất cả ảnh	5171
xem ưu đãi	5150
xem ảnh cỡ lớn	5171
xem ảnh lớn	5171
xでシェア	2916
xでシェアする	2963
xでポスト	2916
xで共有	3017
xで表示	3021
xで見る	3021
x로 공유	3149
x에서 보기	3153
""", 'y': """
y tú qué opinas	1556
ya estás suscrito	1616
ya tengo suscripción	1518
ya tengo una suscripción	1518
ya tenés suscripción	1616
yahoo! japan idでログイン	3003
yahoo!ショッピングで見る	2985
yahoo!ショッピングで購入	2985
yanit gönder	4860
yanitlari gör	4860
yanitlari göster	4860
yapay zeka ile seslendirilmiştir	4867
yapay zeka ile özet	4806
yapay zeka ile özetle	4896
yapay zeka ile üretildi	4910
yapay zeka özeti	4806
yapay zekâ ile seslendirildi	4867
yapay zekâ ile üretildi	4910
yapay zekâ tarafindan seslendirildi	4867
yapay zekâ özeti	4896
yazara e-posta gönder	4892
yazara mesaj gönder	4892
yazarin diğer haberleri	4800
yazarin diğer yazilari	4800	4817
yazarin tüm yazilari	4800	4817
yazarin önceki yazilari	4817
yazinin devami aşağida	4843
yaziyi büyüt	4899
yaziyi küçült	4899
yeni oyunumuzu keşfet	4905
ymmärrän	1922
yorum gönder	4799
yorum yapmak için giriş yap	4860
yorumlar sadece abonelere açiktir	4904
yorumlari gör	4799
yorumu gönder	4860
yorumu şikayet et	4904
yorumu şikâyet et	4904
yorumunu gönder	4860
youtube-tartalom megjelenítése	2489
youtube-videó betöltése	2546
youtubeで見る	3021
youtubeで視聴	3021
youtube에서 보기	3153
yritä myöhemmin uudelleen	1998
yritä uudelleen	1998
yukari çik	4890
yz özeti	4806
yêu cầu của bạn đã được gửi	5188
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4425
z nášho obchodu	4425
z titulní strany	527
za naročnike	4540
zaakceptuj i pokaż	3746
zaboravili ste šifru	4341
zabranjeno prenošenje	4351
zabudnuté heslo	4368
zadajte platný e-mail	4443
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	797
zainstaluj aplikację	3751
zakázat	603
zakázať	4434
zakúpiť licenciu	4451
zaloguj się	3649
zaloguj się przez apple	3763
zaloguj się przez facebooka	3763
zaloguj się przez google	3763
zaloguj się z google	3763
zamknij galerię	3769
zamknij reklamę	3786
zamów	3666
zamów książkę	3742
zamów teraz	3665
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3764
zapamätať si ma	4440
zapisz na później	3660
zapisz się	3652
zapisz się na newsletter	3652
zapisz wybór	3746
zapnout upozornění	600
zapnúť	4434
zapnúť notifikácie	4433
zapnúť titulky	4430
zapnúť upozornenia	4433
zapnúť zvuk	4430
zapomenuté heslo	500
zapomniałem hasła	3763
zapomniałeś hasła	3763
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4325
zarejestruj się	3649
zarezervovat místo	590
zarządzaj plikami cookies	3746
zarządzaj powiadomieniami	3753
zarządzaj zgodami	3668
zarządzaj zgodą	3746
zaten üye misiniz	4782
zauważyłeś błąd	3774
zavrieť galériu	4446
zavrieť reklamu	4461
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4421
začni kviz	4523
začít kvíz	584
załaduj film	3746
załaduj post	3746
załaduj treść	3746
załaduj wideo	3746
załaduj więcej	3686
załóż konto	3649
zaštita osobnih podataka	4287
zaštita privatnosti	4287
zašto vidim ovaj oglas	4360
zašto vidim ovu reklamu	4360
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4375
zdieľajte článok	4375
zdieľať	4375
zdieľať na facebooku	4375
zdieľať na whatsappe	4459
zdieľať článok	4375
zdjęcie # z #	3768
zdjęcie #/#	3768
zeskanuj kod i pobierz aplikację	3751
zeskanuj kod qr, aby pobrać aplikację	3751
zezwól	3754
zezwól i kontynuuj	3670
zezwól i pokaż	3670
zezwól na powiadomienia	3753
zezwól na reklamy	3759
zezwól raz	3746
zgadzam się	3668
zgadzam się na powiadomienia	3753
zgadzam się na wyświetlanie treści	3668
zgłoś	3677	3781
zgłoś błąd	3677
zgłoś komentarz	3780
zgłoś nadużycie	3780
zgłoś reklamę	3786
ziedot katru mēnesi	3285
ziņa ir nosūtīta	3288
ziņa tiek papildināta	3245
ziņo par kļūdu	3244
ziņot par komentāru	3293
ziņot par kļūdu	3244
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4427
zmeniť veľkosť písma	4459
zmenšit písmo	633
zmenšiť písmo	4459
zmień rozmiar tekstu	3784
zmień ustawienia	3670
zmień ustawienia cookies	3670
zmień zgodę	3746
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3661
znalazłeś błąd	3774
znalazłeś błąd w tekście	3774
značky	4372
znova naloži stran	4537
znova načítať stránku	4436
znovu načíst stránku	606
zobacz # zdjęcia	3768
zobacz # zdjęć	3768
zobacz cenę	3742
zobacz galerię	3686
zobacz mapę	3687
zobacz ofertę	3742
zobacz również	3683
zobacz szczegóły	3687
zobacz także	3683
zobacz także inne	3683
zobacz też	3683
zobacz więcej	3683
zobacz wszystkie # zdjęcia	3768
zobacz wszystkie # zdjęć	3768
zobacz wszystkie artykuły	3769
zobacz wszystkie zdjęcia	3768
zobacz wszystkie zdjęć	3768
zobacz zdjęcia	3768
zobacz zdjęć	3768
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
zobraziť # fotiek	4445
zobraziť # fotky	4445
zobraziť # fotografie	4445
zobraziť # fotografií	4445
zobraziť # odpovede	4456
zobraziť a prijať	4427
zobraziť cenu	4425
zobraziť diskusiu	4375
zobraziť fotiek	4445
zobraziť fotky	4445
zobraziť fotografie	4445
zobraziť fotografií	4445
zobraziť galériu	4446
zobraziť heslo	4440
zobraziť komentáre	4456
zobraziť menej	4373
zobraziť obsah	4386
zobraziť odpovede	4456
zobraziť ponuku	4425
zobraziť ponuky	4440
zobraziť popis	4446
zobraziť predplatné	4440
zobraziť prepis	4430
zobraziť titulky	4430
zobraziť viac	4373
zobraziť výsledky	91	4421
zobraziť všetko	4373
zobraziť všetky # fotiek	4445
zobraziť všetky # fotky	4445
zobraziť všetky # fotografie	4445
zobraziť všetky # fotografií	4445
zobraziť všetky fotiek	4445
zobraziť všetky fotky	4445
zobraziť všetky fotografie	4445
zobraziť všetky fotografií	4445
zobraziť všetky články	4446
zobraziť všetkých # fotiek	4445
zobraziť všetkých # fotky	4445
zobraziť všetkých # fotografie	4445
zobraziť všetkých # fotografií	4445
zobraziť všetkých fotiek	4445
zobraziť všetkých fotky	4445
zobraziť všetkých fotografie	4445
zobraziť všetkých fotografií	4445
zoradiť podľa	4456
zostań patronem	3646
zostań patronką	3760
zostať prihlásený	4440
zostávajúci čas	4431
zostávajúci čas #	4430
zostávajúci čas -#	4430
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4440
zu meine themen hinzufügen	1015
zu meinen themen hinzufügen	1015
zum rätsel	971
zum vollständigen artikel	1001
zur großansicht	1001
zur leseliste hinzufügen	944
zur merkliste hinzufügen	822
zur übersicht	852
zurück	842
zurück nach oben	852	1001
zurück zum anfang	1012
zurück zur startseite	1001
zurück zur übersicht	1001
zvoliť	4441
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4440
zvoľte sumu	4437
zväčšiť	4431
zväčšiť foto	4446
zväčšiť fotografiu	4446
zväčšiť písmo	4459
zväčšiť text	4459
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3686
zásady cookies	593
zásady ochrany osobných údajov	4427
získat licenci	624
získat předplatné	610
získať licenciu	4452
získať predplatné	4440
zůstat přihlášen	610
""", '£': """
£# at amazon	1451
""", '©': """
©ntb	3568
""", 'à': """
à découvrir	2088
à la une	2088
à lire	2088
à lire aussi	2088
à lire dans ce dossier	2088
à lire dans la même rubrique	2088
à lire ensuite	2088
à lire également	2088
à ne pas manquer	2088
à voir	2088
à voir aussi	2088
à voir ensuite	2211
""", 'á': """
áno, chcem	4434
áno, prosím	4434
átirat	2552
átirat elolvasása	2551
átirat megjelenítése	2551
áudio gerado por ia	3869
áudio gerado por voz sintética	3869
""", 'ä': """
ähnliche artikel	849
ähnliche beiträge	849
ähnliche themen	849
äldst	4701
äldsta	4701
äldsta först	4700
älteste	1014
älteste zuerst	1013
älä missaa mitään	1895
älä salli	1985
älä seuraa	2013
ämne	4687
ämnen	4604
ämnen i artikeln	4604
ämnen i den här artikeln	4689
ändra cookie-inställningar	4594
ändra cookieinställningar	4594
ändra dina cookie-inställningar	4594
ändra dina cookieinställningar	4666
ändra inställningar	4594
ändra samtycke	4666
ändra textstorlek	4704
är du inte prenumerant	4683
är du redan prenumerant	4571
äänenvoimakkuus	1979
äänesi on laskettu	1963
äänesi on rekisteröity	1963
äänesi on tallennettu	1963
äänestyksen tulokset	1979
äänestys	92
äänestä	91	1969
äänestä nyt	91	1963
äänestä tästä	1921
ääni on tuotettu tekoälyllä	1978
ääni pois	1978
ääni päälle	1978
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn kort	690
åpne	3540
åpne appen	3604
åpne bildegalleri	3621
åpne faktaboks	3540
åpne galleri	3621
åpne i app	3604
åpne kart	3540
årlig	3616
årlig betaling	3616
årligt	763
årsvis	4684
årsvis betalning	4684
återkalla samtycke	4666
återstående tid	4670
återstående tid #	4669
återstående tid -#	4669
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4865
çerez ayarlari	4794
çerez ayarlarini yönet	4870
çerez politikasi	4794	4816
çerez tercihleri	4870
çerez tercihlerimi değiştir	4797
çerez tercihlerini değiştir	4797
çerez tercihlerini yönet	4870
çerezler	4794
çerezleri yönet	4909
çeviriyi göster	4807
çikiş yap	4782
çok okunanlar	4800
""", 'è': """
è gratis e ci vuole solo un minuto	2805
è stato utile	2819
""", 'é': """
é grátis e leva menos de um minuto	3886
é proibida a reprodução	3964
é proibida a reprodução do conteúdo	3964
écouter	2066
écouter (# min	2066
écouter le podcast	2092
écrire à la rédaction	2183
édition du jour	2088
élő	2552
élő közvetítésünk itt	2571
épingler	61
épingler la recette	61
értem	2491
értesítések	2558
értesítések engedélyezése	2555
értesítések kezelése	2555
értékeld a cikket	2578
értékeld a receptet	61
értékelje a cikket	2578
érvénytelen e-mail-cím	2568
étiquettes	2093
évente	2566
éves előfizetés	2566
éves fizetés	2566
éves számlázás	2566
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2559
így védjük a forrásainkat	2575
írd meg a véleményed	2483
írj a szerkesztőségnek	2575
írj hozzászólást	2579
írja meg véleményét	2483
írjon a szerkesztőségnek	2575
írjon hozzászólást	2579
írjon nekünk névtelenül	2575
""", 'î': """
îmi place	4040
în fiecare lună	4065
în parteneriat cu	4085
înainte # secunde	4047
înapoi # secunde	4047
înapoi la prima pagină	4074
înapoi la început	4097
înapoi sus	3998
încarcă conținutul	4051
încarcă mai multe	3998
încarcă mai multe comentarii	4039
încarcă postarea	4051
încarcă videoclipul	4051
închide	3976
închide fereastra	4097
închide galeria	4097
închide meniul	4097
înregistrare	3980
înregistrează-te	3980
înscrie-te acum	4017
înscrie-te la curs	4017
îți mulțumim pentru vot	4012
""", 'ô': """
ô chữ	5149
""", 'ö': """
öffnen	852
ön hirdetésblokkolót használ	2559
ön mit gondol? szavazzon	2489
önceki	4806
önceki fotoğraf	4917
önceki görsel	4917
önceki haber	4800
önceki video	4910
önceki yazi	4917
öne çikan haberler	4800
öne çikanlar	4800
önerilen haberler	4800
önerilenler	4800
öppna	4608
öppna appen	4671
öppna bildgalleri	4689
öppna galleri	4689
öppna karta	4608
összes	2489
összes cikk	2571
összes elfogadása	2544
összes elutasítása	2544
összes megtekintése	2571
översatt med ai	4697
özet faydali oldu mu	4799
""", 'ú': """
új hozzászólás	2483
última hora	1561
últimas	3842
últimas entradas	1561
últimas noticias	1561
últimas notícias	3842
últimas plazas	1596
últimes notícies	415
últimos artículos	1561
únete	1511
únete a la conversación	1554
única	1646	3921
účtované ročne	4440
účtováno ročně	610
""", 'ü': """
über google anmelden	996
über whatsapp senden	1016
über whatsapp teilen	1016
übersetzung anzeigen	856
überweisung	798
ücretsiz dene	4782
ücretsiz haber limitinize ulaştiniz	4884
ücretsiz kargo	4901
ücretsiz oku	4914
ücretsiz oyna	4863
ücretsiz üye ol	4782
ücretsiz üye olun	4782
ücretsiz, spam yok	4886
ühekordne annetus	1753
ürüne git	4921
ürünü gör	4921
ürünü incele	4866
üye girişi	4782
üye ol	4781	4782
üye olun	4782
üzenet	2569
üzenet küldése	2568
üzenetét elküldtük	2568
""", 'ý': """
ý kiến	5100
ý kiến bạn đọc	5100
ý kiến của bạn	5100	5121
""", 'ā': """
ārējais saturs	3255
""", 'č': """
častite nas kafom	4339
častite nas kavom	4339
častite nas s kavo	4538
čita sintetički glas	4332
čitaj bez oglasa	4360
čitaj u aplikaciji	4334
čitajte bez oglasa	4360
čitajte bez ograničenja	4341
čitajte u aplikaciji	4334
čitajte uz pretplatu	4341
članak je zaključan	4264
članak je zaštićen autorskim pravom	4351
članak se nastavlja ispod oglasa	4270
članak čita sintetički glas	4332
članek bere sintetični glas	4531
članek je avtorsko zaščiten	4550
članek je zaklenjen	4470
članek se nadaljuje pod oglasom	4473
članek se nadaljuje spodaj	4473
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4454
článok je chránený autorským právom	4451
článok číta syntetický hlas	4430
článok číta umelá inteligencia	4430
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
číta umelý hlas	4430
čítajte aj	4372
čítajte bez obmedzení	4440
čítajte najprv v aplikácii	4432
čítajte v aplikácii	4432
čítať bez reklám	4461
čítať celý článok	4446
čítať s predplatným	4440
čítať ďalej	4446
""", 'ď': """
ďakujeme za hlas	4421
ďakujeme za hlasovanie	4421
ďakujeme za odber	4443
ďakujeme za správu	4443
ďakujeme za vašu správu	4443
ďakujeme za váš hlas	91	4421
ďalšia fotografia	4446
ďalšia snímka	4446
ďalšia strana	4446
ďalšie foto	4446
ďalšie správy	4372
ďalšie video	4430
ďalšie články	19	4372
ďalšie články autora	4446
ďalší článok	4446
""", 'đ': """
đang theo dõi	5176
đang tải	5151
đang tải trình phát	5151
đang tải video	5151
điều khoản sử dụng	5099
điều khoản sử dụng | chính sách bảo mật	5099
đáng chú ý	5101
đã có tài khoản	5083
đã hiểu	5105
đã sao chép	5089
đã sao chép liên kết	5136
đã xảy ra lỗi	5167
đã đóng bình luận	5144
đóng	5079
đóng cửa sổ	5189
đóng góp	5080
đóng góp hàng tháng	5163
đóng góp một lần	5163
đóng góp ngay	5082
đóng menu	5189
đăng ký	5083
đăng ký của bạn đã được xác nhận	5188
đăng ký khóa học	5150
đăng ký ngay	5083
đăng ký nhận thông báo	5158
đăng ký tham dự	5150
đăng ký thành công	5167
đăng ký để đọc tiếp	5187
đăng nhập	5083
đăng nhập / đăng ký	5083
đăng nhập bằng apple	5165
đăng nhập bằng facebook	5165
đăng nhập bằng google	5165
đăng nhập với facebook	5165
đăng nhập với google	5165
đăng nhập để bình luận	5144
đăng nhập để đọc tiếp	5187
đăng xuất	5083
được quan tâm	5137
được tài trợ	5094
được tạo bởi ai	5185
đặt báo	5083
đặt hàng ngay	5190
đặt mua ngay	5150
đặt vé ngay	5150
đến công thức	61
đến trang quyên góp	5163
đến trang ủng hộ	5163
đề xuất	5101
đề xuất bởi taboola	5140
để lại bình luận	5120	5121
để lại một bình luận	5120	5121
để sau	5079
địa chỉ email của bạn	5188
đọc bài gốc	5189
đọc bài tiếp theo	5189
đọc miễn phí	5187
đọc nhiều	5101
đọc nhiều nhất	5101
đọc sau	5136
đọc thêm	5101	5104
đọc tiếp	5104
đọc tiếp về chủ đề này	5137
đọc toàn bộ bài viết	5171
đọc trên ứng dụng	5157
đồng ý	5098
đồng ý và tiếp tục	5155
đừng bỏ lỡ	5101
""", 'į': """
į el. parduotuvę	3207
į pradinį puslapį	3223
į viršų	3176
įdėti į krepšelį	3207
įgarsinta dirbtinio intelekto	3211
įjungti garsą	3211
įjungti pranešimus	3214
įkelti daugiau	3223
įkelti turinį	3209
įkelti įrašą	3209
įveskite el. pašto adresą	3221
įveskite galiojantį el. pašto adresą	3221
įveskite savo el. pašto adresą	3194
įveskite sumą	3217
įvyko klaida. bandykite dar kartą	3221
įvyko klaida. bandykite vėliau	3221
""", 'ľ': """
ľubovoľná suma	4437
""", 'ł': """
ładowanie odtwarzacza	3749
ładowanie wideo	3749
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3661
""", 'ş': """
şifremi unuttum	4782
şifrenizi mi unuttunuz	4884
şikayet et	4861
şikâyet et	4861
şimdi değil	4780
şimdi satin al	4921
şurada paylaş	4791
""", 'š': """
šajā rakstā	3290
še nimate računa	4540
še niste naročnik	4540
šiame straipsnyje	3223
šifra	4342
šio turinio parodyti negalime	3209
šio turinio rodyti negalima	3209
šis laukas privalomas	3221
šis lauks ir obligāts	3288
šis raksts ir slēgts	3286
šis saturs nav pieejams	3277
šis straipsnis užrakintas	3219
šis turinys nepasiekiamas	3209
šis vaizdo įrašas nebepasiekiamas	3211
šis vaizdo įrašas nepasiekiamas	3211
šis video nav pieejams	3279
šis video vairs nav pieejams	3279
šo saturu nevar parādīt	3277
šrifto dydis	3228
štampaj	4274
štítky	527
""", 'ž': """
žaisti dabar	3205
že imam račun	4540
že imate račun	4470
že naročnik	4470
že podpiram	4481
že sledite	4555
želite li da primate obaveštenja	4335
želite li primati obavijesti	4335
želite prejemati obvestila	4534
želite prejemati potisna obvestila	4534
želiš primati obavijesti	4335
žiadny spam	4443
žinutė išsiųsta	3221
živě	597
žiūrėkite nuotraukas	3176
žiūrėkite vaizdo įrašą	3176
žiūrėti galeriją	3176
žiūrėti kainą	3207
žiūrėti komentarus	3226
žiūrėti pasiūlymą	3207
žiūrėti planus	3219
žiūrėti rezultatus	91	3205
žiūrėti visus	3223
žymos	3212
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5150
ưu đãi cho bạn đọc	5150
ưu đãi cho độc giả	5150
ưu đãi tốt nhất	5166
""", 'ș': """
știrea anterioară	4074
știrea continuă mai jos	4098
știrea următoare	4074
știri pe aceeași temă	4033
știri recomandate	3996
știri similare	3996
știrile zilei	3996
""", 'ț': """
ți-a fost util	4039
ți-a fost util acest articol	4012
ți-a fost util acest rezumat	4012
ți-ai uitat parola	4030
ți-ar putea plăcea și	4033
ține-mă minte	4069
""", 'ά': """
άκουσε το άρθρο	1119
άλλες ειδήσεις	19
άλλο ποσό	1136
άνοιγμα	1049
άνοιγμα εφαρμογής	1126
άνοιγμα στην εφαρμογή	1126
άνοιγμα χάρτη	1049
""", 'έ': """
έξοδος από πλήρη οθόνη	1119
έχετε ήδη λογαριασμό	1031
έχετε ήδη ψηφίσει	1111
έχω ήδη λογαριασμό	1139
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1141
έχω λογαριασμό	1139
""", 'ή': """
ήταν χρήσιμο	1111
""", 'ί': """
ίσως αργότερα	1027
ίσως σας ενδιαφέρει	1045
""", 'α': """
αγορά από amazon	1117
αγορά από το amazon	1117
αγορά βιβλίου	1117
αγορά εισιτηρίων	1117
αγοράστε εισιτήρια	1117
αγοράστε εισιτήριο	1117
αγοράστε το βιβλίο	1117
αγοράστε τώρα	1175
ακολουθήστε μας	1152
ακολουθήστε το θέμα	1152
ακολουθήστε τον αρθρογράφο	1174
ακολουθήστε τον συντάκτη	1152
ακολουθείτε ήδη αυτό το θέμα	1152
ακολουθείτε ήδη αυτόν τον συντάκτη	1174
ακολούθησε	1153
ακούστε	1036
ακούστε το άρθρο	1036
ακυρώνετε όποτε θέλετε	1139
ακύρωση οποιαδήποτε στιγμή	1139
αλλαγή προτιμήσεων cookies	1042
αλλαγή ρυθμίσεων απορρήτου	1042
ανάκληση συγκατάθεσης	1123
αναζήτηση	1048
ανανέωση σελίδας	1133
ανανέωση συνδρομής	1170
ανανέωση της σελίδας	1133
αναπαραγωγή βίντεο	1119
αναφέρετε λάθος	1160
αναφέρετε το σχόλιο	1160
αναφορά	1112
αναφορά λάθους	1044
αναφορά σχολίου	1160
αντιγραφή	1156
αντιγραφή link	1036
αντιγραφή συνδέσμου	1036
αντιγραφή συνδέσμου άρθρου	1036
απάντηση	1112
απενεργοποίησα τον ad blocker	1133
απενεργοποιήστε το για να συνεχίσετε	1133
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1170
αποδέχομαι	1043	1053
αποδέχομαι τους όρους χρήσης	1141
αποδοχή	1043	1053
αποδοχή ειδοποιήσεων	1131
αποδοχή και συνέχεια	1123
αποδοχή όλων	1043	1053
αποδοχή όλων των cookies	1164
αποδοχη	1043
αποδοχη ολων	1043
αποθήκευση	1036
αποθήκευση άρθρου	1176
αποθήκευση επιλογών	1123
αποθήκευση προτιμήσεων	1123
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1036
αποκλεισμός	1129
αποκλειστικά για συνδρομητές	1139
αποκτήστε το τώρα	1175
απομαγνητοφώνηση	1120
απομνημόνευση	1140
απορριψη	1043
αποστολή	1142
αποστολή με email	1036
αποστολή σχολίου	1111
αποσύνδεση	1031
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1112
αποτελέσματα ψηφοφορίας	1112
αποτυχία φόρτωσης βίντεο	1165
απόκρυψη	1049
απόκρυψη απαντήσεων	1111
απόρριψη	1043	1053
απόρριψη όλων	1043	1053
απόρριψη όλων των cookies	1164
αργότερα	1131
αρχική	1048
αρχική σελίδα	1145
αυτό το άρθρο είναι κλειδωμένο	1139
αυτό το βίντεο δεν είναι διαθέσιμο	1119
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1119
αυτό το πεδίο είναι υποχρεωτικό	1141
αυτόματη αναπαραγωγή	1120
αυτόματη μετάφραση	1120
αφήγηση με συνθετική φωνή	1119
αφήστε ένα σχόλιο	1111
αφήστε σχόλιο	1044
αφήστε το σχόλιό σας	1111
""", 'β': """
βίντεο	1045
βαθμολογήστε το άρθρο	1044
βρήκατε κάποιο λάθος	1147
βρήκατε λάθος	1147
""", 'γ': """
γίνε συνδρομητής	1031
γίνε υποστηρικτής	1136
γίνετε μέλος	1028
γίνετε συνδρομητής	1031
γίνετε υποστηρικτές	1136
γράψτε σχόλιο	1044
γράψτε το email σας	1171
γράψτε το σχόλιό σας	1160
""", 'δ': """
δείτε ακόμη	1173
δείτε και	1045
δείτε ξανά	1165
δείτε περισσότερα	1048
δείτε τα αποτελέσματα	91	1049	1070
δείτε τα πακέτα	1170
δείτε τα πακέτα συνδρομών	1170
δείτε τα σχόλια	1044
δείτε τα όλα	1173
δείτε τη συλλογή	1145
δείτε τη συνταγή	61
δείτε την προσφορά	1117
δείτε τις απαντήσεις	1111
δείτε τις προσφορές	1170
δείτε τις φωτογραφίες	1145
δείτε το αφιέρωμα	1145
δείτε το προφίλ	1147
δείτε το προϊόν	1175
δείτε το στο amazon	1117
δείτε το φωτορεπορτάζ	1145
δείτε φωτογραφίες	1145
δείτε όλα	1048
δείτε όλα τα άρθρα	1145
δείτε όλα τα βίντεο	1145
δείτε όλα τα παιχνίδια	1114
δείτε όλα τα σχόλια	1068
δείτε όλες τις ειδήσεις	1145
δείτε όλες τις προσφορές	1117
δείτε όλες τις φωτογραφίες	1145
δεν έχετε λογαριασμό	1139
δεν αποδέχομαι	1043
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1119
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1123
δεν είστε ακόμη συνδρομητής	1139
δεν είστε συνδρομητής	1139
δεν μου αρέσει	1112
δεν ξέρω	1112
δεν ξέρω / δεν απαντώ	1112
δες περισσότερα	1173
δημιουργήθηκε με ai	1165
δημιουργήθηκε με τεχνητή νοημοσύνη	1165
δημιουργία λογαριασμού	1031
δημοσίευση σχολίου	1111
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1070
δημοφιλέστερα	1045
δημοφιλέστερο	1140
δημοφιλή	1045
δημοφιλή άρθρα	1045
διάρκεια	1120
διαβάζεται από συνθετική φωνή	1119
διαβάστε ακόμα	1045
διαβάστε ακόμη	1045
διαβάστε αργότερα	1176
διαβάστε δωρεάν	1170
διαβάστε επίσης	1045
διαβάστε επίσης στο	1045
διαβάστε και	1045
διαβάστε ολόκληρο το άρθρο	1145
διαβάστε περισσότερα	1045	1048
διαβάστε στην εφαρμογή	1126
διαβάστε το στην εφαρμογή	1126
διαβάστε όλο το άρθρο	1145
διαθέσιμη στο app store	1126
διαθέσιμο στο app store	1126
διαφήμιση	1039	1061
διαφημίσεις	1039
διαφημιση	1039
διαφημιστείτε	1061
διαφημιστικό περιεχόμενο	87	1039
διαφημιστικός χώρος	1091
διαφωνω	1043
διαφωνώ	1043
διαχείριση cookies	1123
διαχείριση επιλογών	1043	1123
διαχείριση προτιμήσεων	1164
διαχείριση συγκατάθεσης	1123
δωρήστε	1028
δωρίστε το άρθρο	1155
δωρεά	1028
δωρεάν αποστολή	1157
δωρεάν, χωρίς spam	1141
""", 'ε': """
είσοδος	1031
είστε ήδη εγγεγραμμένος	1171
είστε ήδη συνδρομητής	1139
εγγραφή	1031
ειδήσεις σήμερα	1045
ειδήσεις τώρα	1045
ειδοποίηση για συντάκτη	1174
εισάγετε έγκυρο email	1141
εισάγετε το email σας	1171
εισαγάγετε το email σας	1171
εκτυπώστε το άρθρο	1036
εκτύπωση	1036
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1141
ελέγξτε το email σας	1141
ελεύθερη δωρεά	1169
ελεύθερο ποσό	1136
εμφάνιση ανάρτησης	1123
εμφάνιση απαντήσεων	1111
εμφάνιση λιγότερων	1145
εμφάνιση περιεχομένου	1123
εμφάνιση περισσότερων	1145
εμφάνιση πρωτοτύπου	1049
εμφάνιση υποτίτλων	1119
εμφάνιση όλων	1049
ενεργοποίηση	1128
ενεργοποίηση ειδοποιήσεων	1127
ενεργοποιήστε τις ειδοποιήσεις	1127
επαναφόρτωση σελίδας	1133
επικοινωνήστε μαζί μας	1147
επικοινωνήστε με τη σύνταξη	1147
επικοινωνήστε με τον συντάκτη	1147
επικοινωνία	1044	1061
επικοινωνία με τη σύνταξη	1147
επιλέξτε	1140
επιλέξτε πακέτο	1139
επιλέξτε ποσό	1169
επιλέξτε συνδρομή	1139
επιλέξτε τη συνδρομή σας	1139
επιλογές συντακτών	1045
επιλογή	1140
επισκεφθείτε το κατάστημα	1117
επιστροφή στην αρχική	1145
επιστροφή στην κορυφή	1048
επιτρέπεται	1128
επόμενη είδηση	1145
επόμενη εικόνα	1173
επόμενη φωτογραφία	1173
επόμενο	1048
επόμενο άρθρο	1045
επόμενο βίντεο	1165
επώνυμο	1142
ερώτηση της ημέρας	91
ετήσια	1137
ετήσια χρέωση	1140
ετικέτες	1045
ευχαριστούμε για τη στήριξή σας	1169
ευχαριστούμε για τη στήριξη	1169
ευχαριστούμε για την ψήφο σας	91	1111
ευχαριστούμε, το μήνυμά σας στάλθηκε	1141
εφάπαξ	1137
εφάπαξ δωρεά	1136
""", 'η': """
η δημοσκόπηση της εβδομάδας	1069
η διαφήμιση συνεχίζεται	1175
η δωρεά μου	1169
η εγγραφή ολοκληρώθηκε	1171
η εγγραφή σας ολοκληρώθηκε	1171
η ερώτηση της εβδομάδας	1069
η στήριξή σας κάνει τη διαφορά	1169
η συνέχεια μετά τη διαφήμιση	1091
η ψήφος σας	1069
η ψήφος σας καταχωρήθηκε	1111
η ψήφος σας καταχωρίστηκε	1111
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1127
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1127
θέμα	1172
θέματα	1045
θα θέλατε να λαμβάνετε ειδοποιήσεις	1127
""", 'κ': """
κάθε ευρώ μετράει	1137
κάθε μήνα	1137
κάθε συνεισφορά έχει αξία	1137
κάθε συνεισφορά μετράει	1137
κάνε το κουίζ	1114
κάντε δωρεά	1028
κάντε μια δωρεά	1028
κάντε το κουίζ	1114
κάντε το τεστ	1116
κάτι πήγε στραβά	1142
καλύτερη προσφορά	1140
κανόνες σχολιασμού	1044
κατάλαβα	1049
κατάργηση σίγασης	1119
κατάστημα	1157
κατεβάστε από το app store	1126
κατεβάστε από το google play	1126
κατεβάστε την εφαρμογή	1126
κατεβάστε το app	1126
κατεβάστε το επεισόδιο	1119
κατεβάστε το ηχητικό	1119
κατηγορίες	1045
κεράστε μας έναν καφέ	1136
κλείσιμο	1027
κλείσιμο μενού	1173
κλείσιμο παραθύρου	1173
κλείστε θέση	1117
κοινοποίησε	1036
κοινοποίηση	1036
κοινοποίηση στο facebook	1036
κοινοποίηση στο twitter	1036
κοινοποίηση στο whatsapp	1155
κοινοποιήστε	1036
κοινοποιήστε το άρθρο	1036
κρυπτόλεξο	1116
κωδικοί έκπτωσης	1175
""", 'λ': """
λήψη ήχου	1119
λεπτομέρειες	1049
λιγότερα	1049
""", 'μ': """
μάθετε περισσότερα	1043
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1155
μέγεθος κειμένου	65
μήνυμα	1172
μαθετε περισσοτερα	1043
με την υποστήριξη	1039
με την υποστήριξη της	1157
με την υποστήριξη του	1157
μεγέθυνση	1049
μεγέθυνση εικόνας	1145
μεγαλύτερα γράμματα	1155
μενού	1048
μετάβαση στη σελίδα δωρεών	1136
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1047
μετάβαση στο περιεχόμενο	1047
μεταβείτε στο περιεχόμενο	1047
μη έγκυρη διεύθυνση email	1141
μη έγκυρο email	1141
μη διαθέσιμο βίντεο	1119
μη χάσετε	1045
μην το χάσεις	1045
μην χάσετε	1045
μηνιαία	1137
μηνιαία δωρεά	1136
μηνιαία συνεισφορά	1136
μηνιαία χρέωση	1140
μηνιαίως	1137
μικρότερα γράμματα	1155
μοιράσου το	1036
μοιράσου το άρθρο	1176
μοιραστείτε	1036
μοιραστείτε το	1036
μοιραστείτε το άρθρο	1036
μου αρέσει	1112
μπορεί να σας αρέσει	1045
μόνο για συνδρομητές	1031
""", 'ν': """
να επιτρέπεται	1129
να επιτρέπεται πάντα	1123
να επιτραπεί	1128
να με θυμάσαι	1139
ναι	1131
ναι θέλω	1129
ναι, θέλω	1128
ναι, φυσικά	1129
νεότερα	1112
νεότερα πρώτα	1112
""", 'ξ': """
ξέχασα τον κωδικό μου	1139
ξεκλειδώστε το άρθρο	1170
ξεχάσατε τον κωδικό	1031
ξεχάσατε τον κωδικό σας	1139
""", 'ο': """
ο λογαριασμός μου	1031
ο σύνδεσμος αντιγράφηκε	1036
οι απόψεις είναι προσωπικές	1063
οι απόψεις που εκφράζονται είναι προσωπικές	1063
οι απόψεις του άρθρου είναι προσωπικές	1063
οι συνεργάτες μας	1123
ονοματεπώνυμο	1142
""", 'π': """
πάντα να επιτρέπεται	1123
πάρτε μέρος στη δημοσκόπηση	1111
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1145
παίξε τώρα	1114
παίξε υπεύθυνα	1117
παίξτε δωρεάν	1114
παίξτε τώρα	1114
παίξτε υπεύθυνα	1117
παιχνίδια	1116
πακέτα συνδρομών	1170
παλαιότερα	1112
παράκαμψη προς το κυρίως περιεχόμενο	1047
παράλειψη	1120
παράλειψη διαφήμισης	1165
παρουσιάστηκε σφάλμα	1141
πατήστε για ήχο	1165
παύση βίντεο	1119
παύση παρακολούθησης	1152
πείτε μας τη γνώμη σας	1111
πείτε τη γνώμη σας	1111
περίληψη ai	1151
περίληψη με ai	1151
περιορισμένες θέσεις	1088
περιορισμένος αριθμός θέσεων	1088
περισσοτερες επιλογες	1043
περισσότερα	1045	1048
περισσότερα άρθρα	1045
περισσότερα άρθρα του συντάκτη	1145
περισσότερα σχόλια	1111
περισσότερες ειδήσεις	1045
περισσότερες επιλογές	1043	1156
πες τη γνώμη σου	1111
πλήρης οθόνη	1120
πληρωμή με paypal	1170
ποια είναι η γνώμη σας	1069
ποιοι είμαστε	1061
πολιτική cookies	1053	1061
πολιτική απορρήτου	1053	1061
πολιτική διορθώσεων	1147
προβολή περιεχομένου	1123
προηγούμενη είδηση	1145
προηγούμενη φωτογραφία	1173
προηγούμενο	1048
προηγούμενο άρθρο	1045
προηγούμενο βίντεο	1165
προνόμια συνδρομητών	1117
προσαρμογή	1043
προσθέστε σχόλιο	1068
προσθέστε το σχόλιό σας	1068
προσθήκη απάντησης	1160
προσθήκη στα θέματά μου	1174
προσθήκη στο καλάθι	1175
προσθήκη σχολίου	1044
προσθήκη ως προτιμώμενη πηγή	1152
προστασία προσωπικών δεδομένων	1053
προσφορά για αναγνώστες	1117
προσφορά για συνδρομητές	1117
προσωπικά δεδομένα	1061
προτείνουμε	1045
προτείνουμε επίσης	1045
προτεινόμενα	1045
προτεινόμενα από taboola	1091
προτιμήσεις cookies	1123
προτιμήσεις απορρήτου	1164
προωθητικό περιεχόμενο	1039
πρόσφατα άρθρα	1045
πώς να απενεργοποιήσετε τον ad blocker	1133
πώς να το απενεργοποιήσετε	1135
""", 'ρ': """
ροή	1045
ροή ειδήσεων	1045
ρυθμίσεις	1043
ρυθμίσεις cookie	1123
ρυθμίσεις cookies	1053
ρυθμίσεις απορρήτου	1123
ρυθμισεις	1043
""", 'σ': """
σίγαση	1120
σας βοήθησε αυτό το άρθρο	1111
σας φάνηκε χρήσιμο	1111
σε συνεργασία με	1157
σκανάρετε το qr code	1126
σταυρόλεξα	1116
σταυρόλεξο	1116
στείλε το σε φίλο	1036
στείλτε μας τις φωτογραφίες σας	1147
στηρίξτε μας	1028
στηρίξτε μας στο patreon	1136
συμφωνω	1043
συμφωνώ	1053
συμφωνώ με την επεξεργασία των δεδομένων μου	1141
συμφωνώ με τους όρους χρήσης	1141
συνέχεια ανάγνωσης	1048
συνέχεια με apple	1139
συνέχεια με email	1170
συνέχεια με facebook	1139
συνέχεια με google	1139
συνέχεια στην ιστοσελίδα	1126
συνέχεια στο site	1126
συνέχεια στον browser	1126
συνδεθείτε	1031
συνδρομή	1031
συνδρομητές	1031
συνεχίζεται μετά τη διαφήμιση	1091
συνεχίστε την ανάγνωση	1173
σφάλμα φόρτωσης βίντεο	1165
σχετικά	1045
σχετικά άρθρα	1045
σχετικά θέματα	1045
σχετικά με εμάς	1061
σχετικά νέα	1045
σχετικές ειδήσεις	1045
σχετικό άρθρο	1045
σχολιάστε	1044
σχολιάστε το άρθρο	1044
σχόλια	1044
σχόλιο	1044
σύνδεση	1031
σύνδεση με apple	1139
σύνδεση με facebook	1139
σύνδεση με google	1139
σύνοψη με ai	1151
""", 'τ': """
τέλος διαφήμισης	1117
τέλος της διαφήμισης	1117
τέσταρε τις γνώσεις σου	1114
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1063
τα πιο δημοφιλή	1045
τα πιο δημοφιλή της ημέρας	1045
τα πιο διαβασμένα	1045
τα πιο πρόσφατα	1045
τα σχόλια είναι απενεργοποιημένα	1160
τα σχόλια είναι μόνο για συνδρομητές	1160
ταξινόμηση	1112
ταξινόμηση κατά	1112
ταυτότητα	1061
ταχύτητα αναπαραγωγής	1119
τελευταία άρθρα	1045
τελευταία νέα	1045
τελευταίες ειδήσεις	1045
τεστάρετε τις γνώσεις σας	1114
το email σας	1171
το email υπάρχει ήδη	1171
το άρθρο εκφράζει τις απόψεις του συντάκτη	1063
το άρθρο συνεχίζεται μετά τη διαφήμιση	1091
το άρθρο συνεχίζεται παρακάτω	1091
το αίτημά σας στάλθηκε	1171
το αίτημά σας υποβλήθηκε	1171
το απενεργοποίησα	1133
το βίντεο δεν είναι διαθέσιμο	1119
το βίντεο φορτώνει	1119
το κείμενο συνεχίζεται παρακάτω	1091
το μήνυμά σας	1171
το μήνυμά σας εστάλη	1141
το μήνυμά σας στάλθηκε	1141
το πεδίο είναι υποχρεωτικό	1141
το πιο δημοφιλές	1140
το σχόλιό σας	1068
το ψευδώνυμό σας	1160
το όνομά σας	1160
τρέχων χρόνος	1120
""", 'υ': """
υπενθύμιση αργότερα	1027
υποβολή	91	1142
υποβολή σχολίου	1044
υπολειπόμενος χρόνος	1120
υποστηρίξτε μας	1028
υποχρεωτικά πεδία	1141
υποχρεωτικό πεδίο	1141
υπότιτλοι	1120
""", 'φ': """
φόρτωση ανάρτησης	1123
φόρτωση βίντεο	1119
φόρτωση περιεχομένου	1123
φόρτωση περισσότερων	1048
φόρτωση περισσότερων σχολίων	1111
φόρτωση προγράμματος αναπαραγωγής	1119
""", 'χ': """
χαρίστε αυτό το άρθρο	1036
χορηγοί	1157
χορηγούμενο	1039
χορηγούμενο άρθρο	1039
χορηγούμενο περιεχόμενο	1039
χορηγούμενο περιεχόμενο από taboola	1091
χορηγούμενοι σύνδεσμοι	1091
χορηγός	1157
χρόνος που απομένει	1119
χωρίς spam	1141
""", 'ψ': """
ψήφισε	91	1112
ψηφίστε	91	1112
ψηφίστε στη δημοσκόπηση	1111
ψηφοφορία	92	1070
""", 'ό': """
όλα τα άρθρα του συντάκτη	1145
όλα τα βίντεο	1145
όλα τα νέα	1145
όλα τα παιχνίδια	1114
όλα τα σχόλια	1044
όλες οι ειδήσεις	1045
όνομα	1142
όροι σχολιασμού	1044
όροι χρήσης	1053	1061
όχι ευχαριστώ	1027
όχι τώρα	1027	1131
όχι, ευχαριστώ	1027	1131
""", 'а': """
або	5049
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4221
автовідтворення	5036
автоматический перевод	4249
автоматическое воспроизведение	4221
автоматичне відтворення	5036
автоматичний переклад	5064
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4114
авторизоваться	4114
адрес электронной почты	4117
азартные игры вызывают зависимость	4131
азартные игры могут вызвать зависимость	4131
азартные игры могут вызывать зависимость	4131
актуално	252
актуальне	4960
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4244
анонимный ящик	4244
анонімна пошта	5059
анонімна скринька	5059
архив	4145
аудиоверсия	4221
аудіоверсія	5036
""", 'б': """
бажаєте отримувати сповіщення	5040
банковская карта	4113
банковский перевод	4113
без спам	322
без спама	4236
без спаму	5051
безкоштовна доставка	5031
безкоштовно. без спаму	5051
безопасный платеж	4112
безплатна доставка	306
бесплатная доставка	4216
бесплатно. без спама	4236
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4226
блокувати	5041
больше	4145
больше материалов по теме	4145
больше новостей	4145
больше статей	4239
будь-яка сума	5046
будьте в курсе	4117
была ли статья полезной	4140
більше від автора	5054
більше за темою	4960
більше матеріалів автора	4976
більше матеріалів за темою	4960
більше на цю тему	4960
більше новин	4960
більше новин на тему	4960
більше по темі	4960
більше про це	4963
більше статей	5054
""", 'в': """
в закладки	4254
в избранное	4124
в корзину	4132	4215
в наш магазин	4215
в тази статия	325
в тренде	4145
в этой статье	4239
важен каждый рубль	4231
важен любой вклад	4231
важко відповісти	5027
важлива кожна гривня	5046
важливий кожен внесок	5046
важливо	4960
вам будет интересно	4145
вам може бути цікаво	4960
вам може сподобатися	4960
вам может быть интересно	4145
вам может понравиться	4145
вам також може сподобатися	4960
варианты подписки	4233
вартість доставки	5031
варіанти передплати	5048
вас може зацікавити	4960
вас может заинтересовать	4145
ваш e-mail	4117
ваш email	4117
ваш голос враховано	5022
ваш голос зараховано	5022
ваш голос принят	91	4209
ваш голос учтен	4209
ваш голос учтён	91	4209
ваша електронна пошта	5051
ваша почта	4237
ваша пошта	5052
ваша электронная почта	4236
ваше имя	4237
ваше повідомлення	5052
ваше повідомлення надіслано	5051
ваше сообщение	4237
ваше сообщение отправлено	4236
ваше ім'я	5052
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5033
введите e-mail	4117
введите email	4117
введите ваш email	4117
введите ваш адрес электронной почты	4117
введите корректный e-mail	4236
введите корректный email	4118
введите корректный адрес	4118
введите правильный e-mail	4118
введите сумму	4230
введіть коректний e-mail	5051
введіть суму	5045
вгору	5023
вградено съдържание	307
вернуться на главную	4239
версия для печати	4124
версия за печат	335
версія для друку	5069
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
вже вимкнено	5044
вже зареєстровані	4935
вже маєте акаунт	5048
вже маєте передплату	5048
вже є акаунт	4935
ви вже голосували	5022
ви вже проголосували	5022
ви вже підписані	5067
ви вже підписані на цю тему	5067
ви вичерпали ліміт статей	5048
ви можете відписатися будь-коли	5051
ви підписані	5051
ви підписані на автора	5067
ви підписані на тему	5067
ви успішно підписалися	5051
виберіть суму	5045
вибрати	5049
вибір редакції	4960
видео	4145
видео # из #	4238
видео # от #	324
видео больше недоступно	4221
видео загружается	4221
видео не может быть воспроизведено	4221
видео недоступно	4221
видео недоступно в вашей стране	4221
видео недоступно в вашем регионе	4221
видеоплеер загружается	4221
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
вийти	4935
використання матеріалів лише з дозволу редакції	5060
вимкнути звук	5036
вимкнути рекламу	5071
вимкніть adblock	5042
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5051
виправлення й уточнення	5059
вкажіть суму	5045
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4205
включить	4226
включить звук	4221
включить уведомления	4205
вконтакте	4125
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5033
внешний контент	4218
во весь экран	4148
водещи новини	252
войти	4114
войти в аккаунт	4114
войти в чат	4140
войти по почте	4233
войти с помощью google	4233
войти с яндекс id	4233
войти через apple	4233
войти через facebook	4233
войти через google	4233
войти через vk	4233
войти через вконтакте	4233
войти через яндекс	4233
войти, чтобы комментировать	4250
вопрос дня	4212
воспроизвести	4148
воспроизвести видео	4221
восстановить пароль	4233
время на чтение	4148
время чтения # мин	4148
все	4148
все комментарии	4140
все още няма коментари	332
все още нямате профил	319
все права сохранены	4245
всегда показывать	4218
всегда разрешать	4219
всего проголосовало #	4209
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5038
встановити застосунок	5038
встроенный контент	4218
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5065
всі матеріали	5054
всі матеріали автора	5054
всі новини	4962
всі статті	5054
всі статті автора	5054
вход	245	4114
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4935
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4118
вы подписаны	4236
вы подписаны на автора	4252
вы подписаны на тему	4252
вы уже голосовали	4209
вы уже проголосовали	4209
вы успешно подписались	4236
выберите подписку	4233
выберите сумму	4112
выберите тариф	4233
выбор редакции	4145
выбрать	4234
выбрать подписку	4233
выбрать тариф	4233
выйти	4114
від наших партнерів	5071
відео	4960
відео # з #	5053
відео # із #	5053
відео більше недоступне	5036
відео вище	4987
відео недоступне	5036
відео недоступне у вашій країні	5036
відео неможливо відтворити	5036
відео нижче	4987
відеоплеєр завантажується	5036
відкликати згоду	5033
відкрити	4964
відкрити в додатку	5038
відкрити в застосунку	5038
відкрити галерею	5054
відкрити застосунок	5038
відкрити карту	4964
відкрити статтю	5048
відновити пароль	5048
відписатися	5068
відписатися від теми	5067
відписатися можна будь-коли	5051
відповісти	4955	5066
відправити	5052
відскануйте qr-код	5039
відскануйте qr-код, щоб завантажити застосунок	5038
відтворити	5037
відтворити відео	5036
відхилити	4950
відхилити все	5034
відхилити всі	5034
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4148
главная страница	4240
главное	4145
главное за день	4145
главные новости	4145
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4234
головна	4962
головна сторінка	5055
головне	4960
головне за день	4960
головні новини	4960
голосование	92
голосовать	91	4212
голосування	92
голосувати	91	5027
грати	5027
грати онлайн	5022
громкость	4222
гучність	5037
""", 'д': """
да, включить	4206
да, искам	314
да, моля	314
да, пожалуйста	4226
да, спасибо	4226
да, хочу	4226
далее	4148
далі	4962	5023
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4150
детальніше	4962
деталі	4964
дзен	4125
дивитися # світлин	5053
дивитися # світлини	5053
дивитися # фото	5053
дивитися # фотографій	5053
дивитися # фотографії	5053
дивитися всі	5054
дивитися всі # світлин	5053
дивитися всі # світлини	5053
дивитися всі # фото	5053
дивитися всі # фотографій	5053
дивитися всі # фотографії	5053
дивитися всі світлин	5053
дивитися всі світлини	5053
дивитися всі фото	5053
дивитися всі фотографій	5053
дивитися всі фотографії	5053
дивитися відео	5036
дивитися галерею	5054
дивитися онлайн-трансляцію	5054
дивитися оригінал	5024
дивитися світлин	5053
дивитися світлини	5053
дивитися усі # світлин	5053
дивитися усі # світлини	5053
дивитися усі # фото	5053
дивитися усі # фотографій	5053
дивитися усі # фотографії	5053
дивитися усі світлин	5053
дивитися усі світлини	5053
дивитися усі фото	5053
дивитися усі фотографій	5053
дивитися усі фотографії	5053
дивитися фото	5053
дивитися фотогалерею	5054
дивитися фотографій	5053
дивитися фотографії	5053
дивіться відео	4987
дивіться відео вище	4987
дивіться відео нижче	4987
дивіться також	4960
дивіться також відео	4987
дивіться у відео	4987
длительность	4222
длительность #	4222
для передплатників	5048
для подписчиков	4114
до закладок	5069
до кошика	4946	5030
до крамниці	4947
до початку сторінки	5026
до рецепту	61
до теми	4960
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4252
добавить в избранные источники	4252
добавить в источники	4252
добавить в корзину	4215
добавить в мои темы	4252
добавить в предпочитаемые источники	4252
добавить комментарий	4140
добровольное пожертвование	4230
довільна сума	5045
догори	5023
додати в кошик	5030
додати до кошика	5030
додати до моїх тем	5067
додати до обраних джерел	5067
додати до обраного	5067
додати до пріоритетних джерел	5067
додати до улюблених джерел	5067
додати коментар	4955
додати як пріоритетне джерело	5067
дозволити	5041
дозволити й показати	4951
дозволити контент	5033
дозволити один раз	5033
дозволити рекламу	5044
дозволити сповіщення	5040
дозволити та показати	4951
дозволити та продовжити	4951
дозволити і показати	4951
дозволити і продовжити	4951
дозвольте сповіщення	5017
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4962
долучитися	4932
долучитися до обговорення	5065
долучитися до спільноти	5045
допомагає будь-яка сума	5046
доставка оплачивается отдельно	4215
достигнахте лимита на статиите	319
доступно по подписке	4114
друга сума	317
другая сумма	4112
други новини	19
другие материалы	19	4145
другие материалы рубрики	4145
другие новости	19	4145
другие новости раздела	4145
другие статьи	4145
другие статьи автора	4239
друк	4941
друкувати	5069
дякуємо за ваш голос	91	5022
дякуємо за ваше повідомлення	5051
дякуємо за голос	5022
дякуємо за повідомлення	5051
дякуємо за реєстрацію	5051
дякуємо за участь в опитуванні	5022
дізнатися ціну	5030
""", 'е': """
единоразово	4108
еднократно дарение	317
ежегодно	4234
ежемесячно	4108
ежемесячное пожертвование	4230
ежемесячный платеж	4231
ежемесячный платёж	4231
економія #%	5049
ексклузивно за абонати	319
ексклюзивно для передплатників	5048
електронна адреса	5052
електронна пошта	5052
електронна пошта або логін	5048
етикети	311
еще нет аккаунта	4233
еще новости	4145
еще от автора	4239
еще по теме	4145
ещё	4145
ещё не подписчик	4233
ещё нет аккаунта	4233
ещё новости	4145
ещё от автора	4239
ещё по теме	4145
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5051
""", 'з': """
з нашого магазину	5030
з нашої крамниці	4947
за абонати	319
за датою	5066
за популярністю	5066
за темою	4960
забелязахте грешка	328
заборонити	5041
забравена парола	245
забравили сте паролата си	319
забронировать билет	4215
забронировать место	4215
забронювати квиток	5030
забронювати місце	5030
забув пароль	5048
забули пароль	4935
забыл пароль	4233
забыли пароль	4114
завантаження відео	5036
завантаження плеєра	5036
завантажити аудіо	5036
завантажити випуск	5036
завантажити відео	5033
завантажити додаток	5038
завантажити допис	5033
завантажити застосунок	5038
завантажити контент	5033
завантажити публікацію	5033
завантажити ще	4962
завжди дозволяти	5034
завжди показувати	5033
загрузить видео	4218
загрузить еще	4148
загрузить ещё	4148
загрузить контент	4218
загрузить пост	4218
загрузить публикацию	4218
загрузка видео	4221
загрузка плеера	4221
задонатити	4932
задонатить	4108
задължителни полета	322
задължително	323
задължително поле	322
заказать	4132
заказать книгу	4215
закрити	4931
закрити галерею	5054
закрити рекламу	5071
закрыть	4107
закрыть галерею	4239
закрыть рекламу	4255
залишилося #	5037
залишити відгук	5063
залишити відповідь	4958
залишити коментар	4955
залиште коментар	5065
заметили ошибку	4244
замовити	4946
замовити книгу	5030
замовити книжку	5030
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5049
заповніть це поле	5051
заполните это поле	4236
запомни ме	320
запомнить меня	4234
започни теста	302
запретить	4226
запропонувати новину	4955
зарегистрироваться	4114
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4935
зарубежной картой	4231
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4212
защо виждам тази реклама	337
зберегти	4941
зберегти вибір	5033
зберегти на потім	5069
зберегти налаштування	5033
зберегти рецепт	61
зберегти статтю	4941
збережено	5070
збільшити	4962
збільшити зображення	5054
збільшити текст	5069
збільшити фото	5054
збільшити шрифт	5069
зв'язатися з автором	5054
звук	311
згенеровано за допомогою ші	5063
згенеровано штучним інтелектом	5063
згенеровано ші	5063
згорнути	4964	5054
зменшити шрифт	5069
змінити згоду	5033
змінити налаштування	4951
змінити налаштування cookie	4951
змінити розмір тексту	5069
зміст	4962
зміст статті	5054
знайшли помилку	5059
знижка #%	5049
знижка для передплатників	5030
зображення # з #	5053
зображення # із #	5053
зовнішній контент	5033
зробити внесок	4932
зробити донат	5045
зрозуміло	4950
""", 'и': """
играй сега	302
играть	4212
играть онлайн	4209
из нашего магазина	4215
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
изменить настройки	4135
изменить настройки cookie	4135
изменить размер текста	4254
изменить согласие	4218
изображение # из #	4238
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
ии может ошибаться	4248
или	320	4234
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4237
индекс	4237
интересное	4145
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4245
исправления и уточнения	4244
""", 'к': """
к началу	4148
к началу страницы	4239
к рецепту	61
каждое пожертвование важно	4230
каждую пятницу. бесплатно. без спама	4236
каждый донат важен	4230
каждый рубль важен	4231
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4244
как мы защищаем наших источников	4244
как отключить adblock	4227
как пазим източниците си	328
картина в картината	310
картинка в картинке	4222
картинка в картинці	5037
категории	4145
категорії	4960
качество	4222
керування згодою	5033
керувати згодою	5033
керувати сповіщеннями	5040
ключови думи	252
книга з автографом	4947
книга з автографом автора	4947
книга с автографом	4133
книга с автографом автора	4133
книга с подписью автора	4133
книги с автографом	4133
книжка з автографом	4947
книжка з автографом автора	4947
книжки з автографом	4947
кожен внесок важливий	5046
кожен донат важливий	5045
кожна гривня важлива	5046
коментар	4955
коментари	255
коментарі	4955
коментарів ще немає	5065
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5065
коментувати	4955
комерційний контент	5071
комерційний матеріал	5071
комментарии	4140
комментарии отсутствуют	4140
комментарий	4140
комментировать	4140
коммерческий контент	4255
коммерческий материал	4255
конец рекламы	4255
контакти	4955
контакты	4140
контент заблокирован	4218
контент заблоковано	5033
контент недоступен	4218
контент недоступний	5033
конфиденциальность	4134
конфиденциальность и cookie	4135
конфіденційність і cookie	4951
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4245
копировать ссылку	4124
копіювання заборонено	5060
копіювати посилання	4941
край на рекламата	337
крамниця	4946
кросворд	5027
кроссворд	4212
кроссворд дня	4209
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4230
купити	4946
купити журнал	5030
купити зараз	5030
купити квитки	5030
купити квиток	5030
купити книгу	5030
купити книжку	5030
купити ліцензію	5060
купити нам каву	5045
купити передплату	5048
купить	4132
купить билет	4215
купить билеты	4215
купить билеты онлайн	4215
купить журнал	4215
купить книгу	4215
купить лицензию	4245
купить номер	4215
купить подписку	4114
купить права на публикацию	4245
купить сейчас	4215
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5071
""", 'л': """
лента новостей	4145
линкът е копиран	335
личный кабинет	4114
лише для передплатників	5048
лише необхідні	5033
логин	4234
логин или e-mail	4233
логін	5049
логін або e-mail	5048
лучшие	4251
любая сумма	4231
любая сумма важна	4231
""", 'м': """
магазин	4132
маджонг	303	4212	5027
материал закрыт	4233
материал защищен авторским правом	4245
материал защищён авторским правом	4245
материал партнера	4255
материал партнёра	4255
материал создан автоматически	4248
материалы защищены авторским правом	4245
материалы партнеров	4129
материалы партнёров	4255
материалы по теме	4145
матеріал захищено авторським правом	5060
матеріал партнера	5071
матеріал створено автоматично	5063
матеріали за темою	4960
матеріали захищені авторським правом	5060
матеріали партнерів	5071
матеріали по темі	4960
машинний переклад	5064
машинно преведено	331
машинный перевод	4249
маєте акаунт	5048
маєте новину	5059
меню	4148	4962
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4234
метки	4145
ми не можемо показати цей вміст	5033
ми не можемо показати цей контент	5033
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4107
может позже	4107
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4931
можна скасувати будь-коли	5048
мои темы	4252
моите теми	334
мой профиль	4114
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5067
мы в социальных сетях	4126
мы в соцсетях	4126
мы вконтакте	4126
мы не можем показать это содержимое	4218
мы не можем показать этот контент	4218
мы отправили вам письмо	4118
мій профіль	4935
місячна передплата	5049
місячна підписка	5049
мітки	4960
""", 'н': """
на весь екран	5036
на весь экран	4221
на главную	4148
на головну	5054
на живо	311
на початок	5037
на початок сторінки	5054
на правах реклами	4944
на правах рекламы	4129
на сторінку пожертв	5045
на страницу пожертвований	4230
на цял екран	310
наверх	4148	4962
нагадати пізніше	4931
нагору	5023
нагору сторінки	5026
надіслати	91	4941	5052
надіслати відгук	5063
надіслати другові	5069
надіслати другу	4941
надіслати електронною поштою	5069
надіслати коментар	5065
надіслати новину	5059
надіслати новину анонімно	5059
надіслати повідомлення	5051
надіслати поштою	4941
надіслати статтю поштою	4941
надіслати у whatsapp	5069
надішліть свої фото	5059
наживо	5037
нажмите, чтобы увеличить	4239
назад	4148	4962	5023
назначение платежа: пожертвование	4230
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
найкраща пропозиція	5049
найкращі	5066
найпопулярніше	4960	5049
найпопулярніше за добу	4960
найпопулярніше за тиждень	4960
найпопулярніший	5049
найти	4148
найчитаніше	4960
налаштування	4950
налаштування cookie	5033
налаштування конфіденційності	5033
налаштування приватності	5033
налаштування файлів cookie	5033
налаштувати cookie	5033
налаштувати сповіщення	5040
налично в google play	312
нам нужно ваше согласие	4135
нам потрібна ваша згода	4951
намали шрифта	335
написати автору	5054
написати анонімно	5059
написати в редакцію	5059
написати коментар	4955
написать автору	4239
написать анонимно	4244
написать в редакцию	4244
написать комментарий	4140
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4107
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4218
настроить уведомления	4225
настройки	4134
настройки cookie	4134
настройки за поверителност	307
настройки конфиденциальности	4218
настройки на бисквитките	307
настройки приватности	4218
настройки файлов cookie	4218
наступна	4962
наступна новина	5054
наступна світлина	5054
наступна стаття	4960
наступна сторінка	5054
наступне відео	5036
наступне фото	5054
наступний матеріал	5026
наступний слайд	5054
натисніть, щоб збільшити	5054
начална страница	325
начать игру	4209
начать тест	4209
наш магазин	4133
наша крамниця	4947
нашли ошибку	4244
не вдалося відтворити відео	5036
не вдалося завантажити відео	5036
не дозволяти	5018
не зараз	4931	5018
не маєте акаунта	5048
не можем да покажем това съдържание	307
не пропустите	4145
не пропустіть	4960
не разрешать	4206
не сега	259
не сегодня	4107
не сейчас	4107	4206
не сьогодні	4931
не удалось воспроизвести видео	4221
не удалось загрузить видео	4221
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4236
неверный email	4118
неверный адрес электронной почты	4236
неверный имейл	4118
нейросеть может ошибаться	4248
некоректна адреса	5051
некоректний e-mail	5051
некорректный e-mail	4236
некорректный email	4118
некорректный адрес	4236
немає акаунта	5048
немає акаунту	5048
немає коментарів	5065
немає передплати	5048
необов'язково	5052
необязательно	4237
неправильна електронна адреса	5051
неправильный e-mail	4118
неправильный email	4118
неправильный имейл	4118
нет аккаунта	4233
нет комментариев	4140
нет подписки	4233
нет, спасибо	4107	4206
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4236
новини	4960
новини за темою	4960
новини компаній	4944
новини партнерів	4944	4960
новости	4145
новости smi#	4145
новости партнеров	4129
новости партнёров	4129
новости по теме	4145
новости сми#	4145
новые	4251
нові	5066
номер телефона	4237
номер телефону	5052
нравится	4251
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4931	5018
""", 'о': """
обговорити	4955
обговорити в telegram	4958
обговорити в коментарях	4958
обговорити в чаті	4958
обговорити на форумі	4958
обговорити у facebook	4958
обговорити у форумі	4958
оберіть передплату	5048
оберіть план	5048
оберіть суму	5045
обнови страницата	316
обновите страницу	4229
обновить страницу	4229
обов'язкове поле	5051
обов'язково	5052
обрати	5049
обрати передплату	5048
обрати план	5048
обрати тариф	5048
обратная связь	4140
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4140
обсуждение	4140
общи условия	308
обязательно	4237
обязательное поле	4236
одноклассники	4125
одноразово	4932
озвучено роботом	4221
озвучено синтезированным голосом	4221
озвучено синтезованим голосом	5036
оновити сторінку	5044
оновіть сторінку	5044
опитайте отново	322
опитайте по-късно	322
опитування	92	5027
опитування дня	91	5022
оплата раз в год	4233
оплата раз на рік	5048
опрос	92
опрос дня	91	4209
опублікувати коментар	4958
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4140
оставить отзыв	4248
оставшееся время	4222
оставшееся время #	4221
оставшееся время -#	4221
оставьте комментарий	4250
останні новини	4960
останні статті	4960
от нашите партньори	337
от наших партнеров	4255
от наших партнёров	4255
от нашия магазин	305
ответить	4140	4251
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4134
отказвам всички	308
отклонить	4134
отклонить все	4219
отклонить всё	4219
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4227
отключите адблок	4227
отключить звук	4221
отключить рекламу	4255
открихте грешка	328
открихте грешка в текста	328
открыть	4150
открыть галерею	4239
открыть карту	4150
открыть приложение	4223
открыть статью	4233
отмена в любой момент	4233
отменить можно в любой момент	4233
отозвать согласие	4218
отпечатай	255
отпечатай статията	255
отписаться	4253
отписаться можно в любой момент	4236
отписаться от темы	4252
отпишете се по всяко време	322
отправить	91	4237
отправить другу	4124
отправить комментарий	4250
отправить отзыв	4248
отправить по почте	4124
отправить по электронной почте	4254
отправить сообщение	4236
отримувати сповіщення	5040
отсканируйте qr-код	4224
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5048
оформити підписку	4935
оформить донат	4108
оформить доступ	4233
оформить ежемесячное пожертвование	4230
оценете статията	255
оцените материал	4140
оцените рецепт	61
оцените статью	4140
оценить рецепт	61
оцініть матеріал	4955
оцініть рецепт	61
оцініть статтю	4955
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
пароль	4234	5049
партнерский материал	4129
партнерский проект	4129
партнерський матеріал	4944
партнерський проєкт	4944
партньорско съдържание	251
партнёрский материал	4129
партнёрский проект	4129
пасианс	303
пасьянс	4212	5027
пауза	311	4222	5037
переведено автоматически	4248
переведено нейросетью	4248
переведено с помощью ии	4248
перевір себе	5027
перевірте свою пошту	5051
перевірте свої знання	5022
перевірте себе	5027
переглянути # світлин	5053
переглянути # світлини	5053
переглянути # фото	5053
переглянути # фотографій	5053
переглянути # фотографії	5053
переглянути всі # світлин	5053
переглянути всі # світлини	5053
переглянути всі # фото	5053
переглянути всі # фотографій	5053
переглянути всі # фотографії	5053
переглянути всі світлин	5053
переглянути всі світлини	5053
переглянути всі фото	5053
переглянути всі фотографій	5053
переглянути всі фотографії	5053
переглянути галерею	5054
переглянути пропозицію	5030
переглянути результати	91	5022
переглянути світлин	5053
переглянути світлини	5053
переглянути усі # світлин	5053
переглянути усі # світлини	5053
переглянути усі # фото	5053
переглянути усі # фотографій	5053
переглянути усі # фотографії	5053
переглянути усі світлин	5053
переглянути усі світлини	5053
переглянути усі фото	5053
переглянути усі фотографій	5053
переглянути усі фотографії	5053
переглянути фото	5053
переглянути фотографій	5053
переглянути фотографії	5053
переглянути ціну	5030
передплата	4935
передплатити	4935
перезавантажити сторінку	5044
перезавантажте сторінку	5044
перезагрузите страницу	4229
перезагрузить страницу	4229
перейти в галерею	4239
перейти в магазин	4215
перейти до галереї	5054
перейти до досьє	5054
перейти до змісту	5054
перейти до контенту	5054
перейти до крамниці	4947
перейти до магазину	5030
перейти до оплати	5045
перейти до основного вмісту	5054
перейти до пожертви	5045
перейти до пропозиції	5030
перейти до рецепта	61
перейти к досье	4239
перейти к контенту	4239
перейти к оплате	4230
перейти к основному содержанию	4239
перейти к пожертвованию	4230
перейти к предложению	4215
перейти к рецепту	61
перейти к содержанию	4148
перейти к сюжету	4239
перекладено автоматично	5063
перекладено за допомогою ші	5063
перекладено ші	5063
пересказ нейросети	4248
пересказано нейросетью	4248
печать	4124
печать рецепта	61
питання дня	5027
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4221
плейърът се зарежда	310
плеєр завантажується	5036
по дате	4251
по подписке	4114
по популярности	4251
по теме	4145
по-късно	259	314
побачили помилку	5059
повернутися на головну	5054
повернутися нагору	5026
повний екран	5037
повноекранний режим	5036
повідомити новину	5059
повідомити про помилку	4955
повідомити про помилку в тексті	4955
повідомлення	5052
повідомлення надіслано	5051
погоджуюсь	4950
погоджуюся	4950
погодитись і продовжити	4951
погодитися та продовжити	5033
погодитися і продовжити	4951
пограти	5027
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4254
подарить материал	4124
подарить статью	4114
подарувати доступ	5069
подарувати статтю	4941
поддержать	4108
поддержать автора	4108
поддержать на boosty	4230
поддержать на patreon	4230
поддержать нас	4108
поддержать проект	4108
поддержать редакцию	4108
поддержите нас	4108
поделитесь	4124
поделиться	4124
поделиться в telegram	4124
поделиться в twitter	4124
поделиться в одноклассниках	4124
поделиться в соцсетях	4124
поделиться вконтакте	4124
поделиться новостью	4124
поделиться ссылкой	4124
поделиться статьей	4124
поделиться статьёй	4124
подкасти	4960
подкасты	4145
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5066
подобни статии	252
подписаться	4114
подписаться в max	4126
подписаться в telegram	4126
подписаться на автора	4252
подписаться на канал	4126
подписаться на новости	4117
подписаться на рассылку	4117
подписаться на телеграм-канал	4126
подписаться на тему	4252
подписаться на уведомления	4225
подписка	4114
подписка на год	4233
подписка на месяц	4233
подписывайтесь	4126
подпишитесь	4233
подпишитесь на рассылку	4117
подреди по	332
подробнее	4148
подробнее по теме	4145
подтвердите e-mail	4236
подтвердите адрес электронной почты	4236
поділитись	4941
поділитися	4941
поділитися в telegram	4941
поділитися в соцмережах	4941
поділитися новиною	4941
поділитися статтею	4941
поділіться	4941
пожаловаться	4251
пожаловаться на комментарий	4250
пожаловаться на рекламу	4255
пожертвовать	4108
пожертвувати	4932
позволи	314
позволи известия	313
позже	4226
поиск	4148
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
показати # відповідей	5065
показати # відповіді	5065
показати # світлин	5053
показати # світлини	5053
показати # фото	5053
показати # фотографій	5053
показати # фотографії	5053
показати більше	4962
показати вміст	5033
показати все	4964
показати всі	5055
показати всі # світлин	5053
показати всі # світлини	5053
показати всі # фото	5053
показати всі # фотографій	5053
показати всі # фотографії	5053
показати всі світлин	5053
показати всі світлини	5053
показати всі фото	5053
показати всі фотографій	5053
показати всі фотографії	5053
показати відповіді	5065
показати галерею	5054
показати й прийняти	5033
показати коментарі	4955
показати контент	5033
показати менше	5054
показати оригінал	4964	5024
показати пароль	5048
показати підпис	5054
показати результати	91	5022
показати розшифровку	5036
показати світлин	5053
показати світлини	5053
показати субтитри	5036
показати усі # світлин	5053
показати усі # світлини	5053
показати усі # фото	5053
показати усі # фотографій	5053
показати усі # фотографії	5053
показати усі світлин	5053
показати усі світлини	5053
показати усі фото	5053
показати усі фотографій	5053
показати усі фотографії	5053
показати фото	5053
показати фотографій	5053
показати фотографії	5053
показати ще	4962
показати і прийняти	5033
показать # ответа	4250
показать # ответов	4250
показать # фото	4238
показать # фотографии	4238
показать # фотографий	4238
показать больше	4148
показать все	4150	4240
показать все # фото	4238
показать все # фотографии	4238
показать все # фотографий	4238
показать все фото	4238
показать все фотографии	4238
показать все фотографий	4238
показать галерею	4239
показать еще	4148
показать ещё	4148
показать и принять	4218
показать карту	4150
показать комментарии	4140
показать контент	4218
показать меньше	4150	4239
показать оригинал	4150	4210
показать ответы	4250
показать пароль	4233
показать перевод	4150
показать подпись	4239
показать расшифровку	4221
показать результаты	91	4209
показать содержимое	4218
показать субтитры	4221
показать фото	4238
показать фотографии	4238
показать фотографий	4238
показувати завжди	5033
показывать всегда	4218
поки немає коментарів	5065
поле обов'язкове для заповнення	5051
поле обязательно для заполнения	4236
полето е задължително	322
политика cookie	4218
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4244
политика конфиденциальности	4134
политика конфиденциальности и cookie	4135
политика обработки персональных данных	4134
полноэкранный режим	4221
полный экран	4222
получавай известия	313
получать уведомления	4225
пользовательское соглашение	4134
політика cookie	5033
політика виправлень	5059
політика конфіденційності	4950
політика конфіденційності та cookie	4951
політика приватності	5033
помогает любая сумма	4231
помочь	4108
помочь нам	4108
помочь проекту	4108
помочь редакции	4108
помітили помилку	5059
понятно	4134
попередня	4962
попередня новина	5054
попередня стаття	4960
попередня сторінка	5054
попереднє фото	5054
попередній матеріал	5026
попередній слайд	5054
поправки и уточнения	328
попробовать бесплатно	4114
попробуйте еще раз	4236
попробуйте ещё раз	4236
попробуйте позже	4236
популярне	4960
популярное	4145
популярные	4145	4251
популярные новости	4145
популярные статьи	4145
популярный	4234
популярні	5066
популярні новини	4960
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4941
поскаржитися	5066
поскаржитися на коментар	5065
поскаржитися на рекламу	5071
последнее	4145
последни	252
последни новини	252
последние новости	4145
послухати новину	4941
посмотреть # фото	4238
посмотреть # фотографии	4238
посмотреть # фотографий	4238
посмотреть все # фото	4238
посмотреть все # фотографии	4238
посмотреть все # фотографий	4238
посмотреть все фото	4238
посмотреть все фотографии	4238
посмотреть все фотографий	4238
посмотреть результаты	91	4209
посмотреть фото	4238
посмотреть фотографии	4238
посмотреть фотографий	4238
посмотреть цену	4215
потвърдете имейла си	322
поточний час	5037
поточний час #	5036
потребителско име	320
потребителско име или имейл	319
похожие материалы	4145
похожие статьи	4145
почати гру	5022
почати тест	5022
почему я вижу эту рекламу	4255
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4237
поширити	4941
поширити у facebook	4941
поштовий індекс	5052
пошук	4962
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4134
правила коментарів	5065
правила коментування	4955
правила комментариев	4250
правила комментирования	4140
правила користування	5034
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4215
предложение для читателей	4215
предложить новость	4140
предыдущая	4148
предыдущая новость	4239
предыдущая статья	4145
предыдущая страница	4239
предыдущая фотография	4239
предыдущее фото	4239
предыдущий слайд	4239
презаредете страницата	316
презареди страницата	316
премиум	4114
преміум	4935
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5045
пригостіть нас кавою	5045
придбати квитки	5030
придбати квиток	5030
придбати книжку	5030
придбати передплату	5048
придбати права на публікацію	5060
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5045
прийняти	4950
прийняти все	5034
прийняти всі	4950
прийняти всі файли cookie	5033
прийняти й показати	5033
прийняти й продовжити	4951
прийняти та показати	5033
прийняти та продовжити	5033
прийняти і продовжити	5033
принтирай	255
принтирай рецептата	61
принципи редакції	5059
принять	4134
принять все	4134
принять все cookie	4218
принять все файлы cookie	4218
принять всё	4134
принять и показать	4218
принять и продолжить	4218
прислать новость	4140
прислать новость анонимно	4244
присоединиться к обсуждению	4250
приховати коментарі	4958
пришлите свои фото	4244
приєднатися	4932
приєднатися до спільноти	4932
про автора	4976
про авторку	4976
про авторів	4976
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4212
проверьте адрес почты	4118
проверьте свои знания	4209
проверьте свою почту	4236
проверьте себя	4212
проголосовало #	4209
проголосовать	91
проголосувати	91
продовження під рекламою	4944
продовження статті під рекламою	4944
продовжити без вимкнення	5042
продовжити з apple	5048
продовжити з google	5048
продовжити через apple	5048
продовжити через facebook	5048
продовжити через google	5048
продолжительность #	4222
продолжить без отключения	4227
продолжить без поддержки	4107
продолжить с apple	4233
продолжить с google	4233
продолжить через apple	4233
продолжить через facebook	4233
продолжить через google	4233
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4230
произошла ошибка	4237
произошла ошибка. попробуйте ещё раз	4236
произошла ошибка. попробуйте позже	4236
пройти опитування	5022
пройти опрос	4209
пройти тест	4209
прокоментувати	5066
прокомментировать	4251
промени размера на текста	335
промо	4129	4944
пропозиція для передплатників	5030
пропозиція для читачів	5030
прослухати статтю	5036
прослушать	4124
прослушать новость	4124
прослушать статью	4221
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5069
прочитать позже	4254
прямой эфир	4222
прізвище	5052
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4935
підписатися	4935
підписатися на автора	5067
підписатися на сповіщення	5040
підписатися на тему	5067
підписка	4935
підсумок від ші	5063
підтвердьте електронну адресу	5051
підтвердіть e-mail	5051
підтримайте нас	4932
підтримати	4932
підтримати автора	4932
підтримати журналістів	4932
підтримати на buy me a coffee	5045
підтримати на patreon	5045
підтримати нас	4932
підтримати проєкт	5045
підтримати разово	5045
підтримати редакцію	4932
підтримувати щомісяця	5045
пізніше	5041
""", 'р': """
радимо прочитати	4960
радимо також	4960
развернуть	4148
разгадать кроссворд	4209
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5046
разовий внесок	5046
разовий донат	5045
разово	4108
разовое пожертвование	4230
разовый платеж	4231
разовый платёж	4231
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4205
разрешить	4226
разрешить и показать	4135
разрешить и продолжить	4135
разрешить контент	4218
разрешить один раз	4218
разрешить рекламу	4229
разрешить уведомления	4205
ранняя регистрация	4216
раскрыть	4150
распечатать	4124
распечатать рецепт	61
распечатать статью	4124
рассказать друзьям	4124
рассылка	4117
рассылки	4117
расшифровка	4222
регистрация	245	4114
редакция рекомендует	4145
редакційна політика	5059
редакційна політика видання	5059
резултати от анкетата	302
резултати от гласуването	302
результати	92	4964
результати голосування	5037
результати опитування	5037
результаты	92	4150
результаты голосования	4222
результаты опроса	4222
реклама	251	4129	4944
реклама - статията продължава по-долу	251
реклама google	4255
реклама від google	5071
реклама закончилась	4255
реклама закінчилася	5071
реклама на сайте	4129
реклама на сайті	4944
реклама окончена	4255
реклама от google	4255
реклама. продовження нижче	4944
реклама. продолжение ниже	4129
реклами от google	337
рекламний матеріал	5071
рекламно каре	251
рекламно съдържание	251
рекламный материал	4255
рекомендовано outbrain	4255
рекомендовано taboola	4255
рекомендуем	4145	4234
рекомендуем почитать	4145
рекомендуем также	4145
рекомендуемое	4145
рекомендуємо	4960	5049
рекомендуємо прочитати	4960
рекомендуємо також	4960
реши кръстословицата	302
реши теста	302
реєстрація	4935
розгадати кросворд	5022
розгорнути	4964	5054
роздрукувати	4941
роздрукувати рецепт	61
роздрукувати статтю	4941
розмір тексту	65
розмір шрифту	65
розшифровка	5037
российской картой	4231
рубрики	4145	4960
річна передплата	5049
річна підписка	5049
""", 'с': """
самая выгодная	4234
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4145
самое популярное	4145
самое читаемое	4145
самое читаемое за день	4145
самое читаемое за неделю	4145
самый популярный	4234
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4145
свежие новости	4145
свернуть	4148
своя сума	5045
своя сумма	4230
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4140
світлина # з #	5053
світлина # із #	5053
сгенерировано ии	4248
сгенерировано нейросетью	4248
сгенерировано с помощью ии	4248
сделать донат	4230
сделать пожертвование	4108
сейчас читают	4145
сигнализирай за грешка	328
сканворд	4212
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4224
скануйте qr-код	5039
скасувати можна будь-коли	5048
скачать аудио	4221
скачать выпуск	4221
скачать из google play	4223
скидка #%	4234
скидка для подписчиков	4215
скопировано	4125
скопировано в буфер обмена	4254
скопировать ссылку	4124
скопировать ссылку на статью	4124
скопійовано	5070
скопійовано в буфер обміну	5069
скопіювати посилання	4941
скопіювати посилання на статтю	4941
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4221
скрий отговорите	332
скрий рекламата	337
скрыть	4150
скрыть ответы	4250
скрыть рекламу	4255
слайд # з #	5053
слайд # из #	4238
слайд # от #	324
слайд # із #	5053
слайд #/#	4238	5053
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
следить за автором	4252
следить за онлайном	4239
следить за темой	4252
следующая	4148
следующая новость	4239
следующая статья	4145
следующая страница	4239
следующая фотография	4239
следующее видео	4221
следующее фото	4239
следующий слайд	4239
слухати	4941
слухати новину	4941
слушай новината	255
слушай статията	310
слушать	4124
слушать новость	4124
см. также	4145
смотреть # фото	4238
смотреть # фотографии	4238
смотреть # фотографий	4238
смотреть видео	4221
смотреть все	4148
смотреть все # фото	4238
смотреть все # фотографии	4238
смотреть все # фотографий	4238
смотреть все фото	4238
смотреть все фотографии	4238
смотреть все фотографий	4238
смотреть галерею	4239
смотреть онлайн-трансляцию	4239
смотреть оригинал	4210
смотреть предложение	4215
смотреть фото	4238
смотреть фотогалерею	4239
смотреть фотографии	4238
смотреть фотографий	4238
смотри также	4145
смотрите также	4145
сначала новые	4250
сначала старые	4250
снимка # от #	324
снимка #/#	324
снимок # из #	4238
советуем почитать	4145
согласен	4134
согласен и продолжить	4135
согласиться	4134
согласиться и продолжить	4218
содержание	4148
содержание статьи	4239
содержимое недоступно	4218
создано ии	4248
создано нейросетью	4248
создано при помощи ии	4248
создано с помощью ии	4248
создать аккаунт	4114
сообщение	4237
сообщение отправлено	4236
сообщить новость	4244
сообщить об опечатке	4140
сообщить об ошибке	4140
сортирай по	332
сортиране	333
сортировать	4251
сортировать по	4250
сортировка	4251
сортування	5066
сортувати	5066
сортувати за	5065
сохранено	4125
сохранить	4124
сохранить выбор	4218
сохранить на потом	4254
сохранить настройки	4218
сохранить рецепт	61
сохранить статью	4124
социальные сети	4126
спасибо за ваш голос	91	4209
спасибо за ваше сообщение	4236
спасибо за подписку	4117
спасибо за регистрацию	4236
спасибо за сообщение	4236
спасибо за участие в опросе	4209
спасибо, ваш голос учтён	4209
спершу нові	5065
спершу старі	5065
спестявате #%	320
спецпроект	4129
спецпроєкт	4944
сповіщення	5041
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4255
спонсорський матеріал	5071
способ оплаты	4112
способы оплаты	4112
спочатку нові	5065
спочатку старі	5065
спри да следваш	334
спробуйте пізніше	5051
спробуйте ще раз	5051
ссылка скопирована	4124
сталася помилка	5052
сталася помилка. спробуйте пізніше	5051
сталася помилка. спробуйте ще раз	5051
станете член	244
стани абонат	244
стани дарител	244
старые	4251
старі	5066
стати патроном	5045
стати підписником	5045
стати співучасником	4932
стати частиною спільноти	4932
стати членом клубу	5045
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5060
стать патроном	4108
стать соучастником	4108
стать спонсором	4108
статья защищена авторским правом	4245
створено за допомогою штучного інтелекту	5063
створено за допомогою ші	5063
створено штучним інтелектом	5063
створено ші	5063
створити акаунт	4935
стежити за автором	5067
стежити за онлайном	5054
стежити за темою	5067
стислий переказ від ші	5063
стоимость доставки	4216
сторінка # з #	5053
сторінка # із #	5053
сторінка #/#	5053
страница # из #	4238
страница # от #	324
страница #/#	324	4238
стрічка новин	4960
субтитри	311	5037
субтитры	4222
судоку	303	4212	5027
сума по избор	317
сховати	4964
сховати відповіді	5065
сховати рекламу	5071
сходни новини	252
схожі матеріали	4960
схожі новини	4960
схожі статті	4960
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
сыграть	4212
сюжет	4145
сюжеты	4145
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5041
так, дякую	5041
так, увімкнути	5018
так, хочу	5041
також читайте	4960
твитнуть	4124
твиттер	4125
твітнути	4941
теги	4145	4960
текст продовжується під рекламою	4944
текст создан автоматически	4248
текст створено автоматично	5063
текст читает робот	4221
текущее время	4222
текущее время #	4221
текущо време	311
текущо време #	310
телеграм	4125
телефон	323	4237	5052
тема	323	4237	5052
тема дня	4145
теми	4960
темы	4145
тест дня	4209
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4114
только необходимые	4218
транскрипция	311
тривалість	5037
тривалість #	5037
търговско съдържание	337
тільки необхідні	5033
""", 'у': """
у вас вже є акаунт	5048
у вас включен adblock	4227
у вас нет подписки	4233
у вас уже есть аккаунт	4233
у кошик	4946
у мене вже є акаунт	5048
у мене є акаунт	5048
у мене є передплата	5048
у меня есть аккаунт	4233
у меня есть подписка	4233
у меня нет аккаунта	4233
у меня уже есть аккаунт	4233
у цій статті	5054
уведомления	4226
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4148
увеличить изображение	4239
увеличить текст	4254
увеличить фото	4239
увеличить шрифт	4254
увійти	4935
увійти з google	5048
увійти за допомогою google	5048
увійти через apple	5048
увійти через facebook	5048
увійти через google	5048
увійти, щоб коментувати	5065
увімкнути	5041
увімкнути звук	5036
увімкнути сповіщення	5017
увімкніть сповіщення	5017
угостите нас кофе	4230
угостить кофе	4231
уже есть аккаунт	4114
уже зарегистрированы	4114
уже зареєструвалися	4935
уже отключил	4229
узнать цену	4215
укажите сумму	4230
уменьшить шрифт	4254
умови використання	4950
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4218
управление уведомлениями	4225
управлявай съгласието	307
управлять согласием	4218
условия за ползване	307
установить приложение	4223
усі коментарі	5065
усі матеріали	5054
усі матеріали автора	5054
усі матеріали авторки	4976
усі матеріали за темою	5054
усі новини	4962
усі статті	5054
усі статті автора	5054
участие в азартных играх может вызвать зависимость	4131
участие в азартных играх может вызвать игровую зависимость	4131
""", 'ф': """
файлы cookie	4134
фамилия	323	4237
фейсбук	4125
филворды	4212
фото	4145
фото # з #	5053
фото # из #	4238
фото # із #	5053
фото #/#	4238	5053
фоторепортаж	4145
""", 'х': """
харесай	255
харесва ми	333
хорошо	4134
хотите получать уведомления	4225
хочете отримувати сповіщення	5040
""", 'ц': """
це було корисно	5063
це відео більше недоступне	5036
це відео недоступне	5036
це відео недоступне у вашій країні	5036
це поле обов'язкове	5051
цей контент недоступний	5033
цей контент неможливо показати	5033
цей матеріал закритий	5048
цена на доставката	305
ця стаття закрита	5048
цял екран	310
""", 'ч': """
час читання # хв	4962
час, що залишився	5036
час, що залишився #	5036
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4955
читает синтезированный голос	4221
читайте в застосунку	5038
читайте в приложении	4223
читайте еще	4145
читайте ещё	4145
читайте ниже	4129
читайте первыми в приложении	4223
читайте першими в застосунку	5038
читайте по теме	4145
читайте также	4145
читайте також	4960
читати без обмежень	5048
читати без реклами	5071
читати всю новину	5054
читати всю статтю	5054
читати далі	4962
читати з передплатою	5048
читати коментарі	5065
читати оригінал	5024
читати повністю	4962
читати розшифровку	5036
читати статтю повністю	5054
читати також	4960
читать без ограничений	4233
читать без рекламы	4255
читать в max	4126
читать в telegram	4126
читать всю статью	4239
читать далее	4148
читать дальше	4148
читать ещё	4148
читать комментарии	4140
читать оригинал	4210
читать полностью	4148
читать расшифровку	4221
читать с подпиской	4233
читать статью полностью	4239
читать также	4145
читать целиком	4239
читає синтезований голос	5036
чому я бачу цю рекламу	5071
что еще почитать	4145
что ещё почитать	4145
что-то пошло не так	4237
что-то пошло не так, попробуйте позже	4236
что-то пошло не так. попробуйте еще раз	4236
что-то пошло не так. попробуйте ещё раз	4236
что-то пошло не так. попробуйте позже	4236
чуй статията	310
""", 'ш': """
швидкість відтворення	5036
ші може помилятися	5063
""", 'щ': """
ще за темою	4960
ще на цю тему	4963
ще не передплатник	5048
ще немає акаунта	5048
ще новини	4960
що ще почитати	4960
щомісяця	4932	5049
щомісячна підтримка	5046
щомісячний внесок	5045
щоп'ятниці. безкоштовно. без спаму	5051
щороку	5049
щось пішло не так	5052
щось пішло не так, спробуйте пізніше	5051
щось пішло не так. спробуйте пізніше	5051
щось пішло не так. спробуйте ще раз	5051
""", 'э': """
экономия #%	4234
эксклюзивно для подписчиков	4233
электронная почта	4117
электронная почта или логин	4233
эта статья закрыта	4233
это было полезно	4248
это видео больше недоступно	4221
это видео недоступно	4221
это видео недоступно в вашей стране	4221
это поле обязательно	4236
это поле обязательно для заполнения	4236
этот контент невозможно показать	4218
этот контент недоступен	4218
этот материал закрыт	4233
""", 'я': """
я вже підтримую	4931
я вимкнув блокувальник	5042
я отключил	4229
я отключил блокировщик	4227
я уже поддерживаю	4107
як вимкнути adblock	5042
як ми захищаємо джерела	5059
як ми захищаємо наші джерела	5059
якість	5037
яндекс.дзен	4125
""", 'і': """
ім'я	5052
індекс	5052
інша сума	5045
інші матеріали автора	5054
інші матеріали авторки	4976
інші новини	19	4960
інші статті автора	5054
інші статті авторки	4976
""", 'א': """
אהבתי	2303
אודות	2267
אודות הכותב	2335
אולי אחר כך	2319
אולי גם יעניין אותך	2252
אולי יעניין אותך	2252
אולי יעניין אותך גם	2291
אולי יעניין אתכם	2252
אולי יעניין אתכם גם	2291
אולי מאוחר יותר	2230
אולי פספסתם	2291
אחר כך	2320
איך מכבים	2324
איך מכבים חוסם פרסומות	2322
אימייל	2331
אימייל לא תקין	2330
אין לך חשבון	2328
אין לכם חשבון	2328
אינציקלופדיית ynet	2252
אישור	2249	2319
אישור הכל	2315
אישור והמשך	2314
אני מאשר את תנאי השימוש	2330
אני מאשר קבלת דיוור	2330
אני מאשר/ת קבלת דברי פרסומת	2330
אני מאשר/ת קבלת דיוור	2330
אני מסכים	2249
אני מסכים לתנאי השימוש	2330
אני מסכים/ה לתנאי השימוש	2330
אני מסכימה	2249
אפשר	2320
אפשר התראות	2318	2319
אפשר לבטל בכל רגע	2328
אפשר תמיד	2314
אפשרויות נוספות	2343
אשר את כל העוגיות	2348
אשר הכל	2315
אשר והמשך	2314
""", 'ב': """
בדקו את תיבת הדואר	2330
בדקו את תיבת המייל	2330
בחירה	2329
בחן את עצמך	2305
בחנו את עצמכם	2305
בחסות	2296
בחר	2329
בחר מסלול	2328
בחר סכום	2350
בחרו את המינוי שלכם	2328
בחרו מינוי	2328
בחרו מסלול	2328
בחרו סכום	2350
בטל השתקה	2310
ביטול	2319
ביטול הסכמה	2314
ביטול השתקה	2310
בלי ספאם	2330
בלעדי למנויים	2328
במעקב	2340
בשיתוף	2246
בשיתוף עם	2344
""", 'ג': """
גודל גופן	65
גודל הטקסט	2342
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2351
""", 'ד': """
דווח על טעות	2251
דווח על תגובה	2346
דווחו לנו על טעות	2302
דחה את כל העוגיות	2348
דחה הכל	2315
דחיית הכל	2315
דיווח	2303
דיווח על טעות	2302
דיווח על תגובה	2346
דילוג לתוכן	2254
דילוג לתוכן המרכזי	2254
דלג לתוכן	2256
דלג לתוכן הראשי	2254
דלג על הפרסומת	2349
דלגו למתכון	61
דלגו על הפרסומת	2349
דף הבית	2256
""", 'ה': """
האזינו	2241
האזינו בספוטיפיי	2347
האזינו לכתבה	2310
האזן לכתבה	2310
האם הכתבה עזרה לך	2302
האם הכתבה עניינה אותך	2302
האם העמוד עזר לך	2302
האם זה היה מועיל	2302
הבא	2256
הבנתי	2257
הבקשה התקבלה	2352
הבקשה נשלחה	2352
הגב	2251
הגדל טקסט	2342
הגדל תמונה	2334
הגדלת גופן	2278	2279
הגדלת טקסט	2342
הגדלת תמונה	2334
הגדרות	2249
הגדרות עוגיות	2314
הגדרות פרטיות	2249	2314
הדפיסו את המתכון	61
הדפיסו כתבה	2290
הדפס	2241
הדפס מתכון	61
הדפסה	2241	2279
הדפסת המתכון	61
הדפסת כתבה	2290
ההודעה נשלחה	2330
ההודעה שלך	2352
ההצבעה שלך נקלטה	2302
ההצעה המשתלמת ביותר	2329
ההרשמה אושרה	2352
הודעתך נשלחה	2330
הווידאו אינו זמין	2310
הוסיפו תגובה	2251
הוסף כמקור מועדף	2339
הוסף לסל	2354
הוסף תגובה	2251
הוסף תשובה	2346
הוספה לסל	2354
הוספה לרשימת הקריאה	2278
הוספת תגובה	2251
הוקרא בקול סינתטי	2310
הורד שמע	2310
הורדת הפרק	2310
הורדת השמע	2310
הורידו את האפליקציה	2317
הזינו כתובת מייל	2352
הזכירו לי מאוחר יותר	2230
הזן כתובת אימייל	2352
החדשות ביותר	2303
החדשים ביותר	2303
החנות	2344
החשבון שלי	2233
הטבה לקוראים	2308
הטבות למנויים	2308
הטופס נשלח בהצלחה	2330
הירשם	2233
הירשמו להתראות	2318
הישנות ביותר	2303
הכי נצפים	2252
הכי נקרא	2252
הכי נקראות	2252
הכי נקראות היום	2291
הכי פופולרי	2329
הכינוי שלך	2346
הכניסו כתובת מייל	2352
הכתבה הבאה	2252
הכתבה המלאה למנויים	2290
הכתבה הקודמת	2252
הכתבה נעולה	2328
המייל האדום	2335
המייל שלך	2352
המלצות	2252
המקומות מוגבלים	2294
המשיכו לקרוא	2353
המשך בדפדפן	2317
המשך לאתר	2317
המשך לקרוא	2256
המשך עם google	2328
המשך עם אימייל	2351
המשך עם אפל	2328
המשך עם גוגל	2328
המשך עם פייסבוק	2328
המשך קריאה	2256
הנגן נטען	2310
הנצפים ביותר	2291
הנקראות ביותר	2252
הנקראים ביותר	2291
הסרטון אינו זמין	2310
הסרטון אינו זמין כעת	2310
הסרטון הבא	2349
הסרטון הקודם	2349
הסרטון לא זמין	2310
הסרטון לא זמין כעת	2310
הסרטון נטען	2310
הסתר	2257
הסתר תגובות	2302
הסתר תשובות	2302
העדפות עוגיות	2314
העדפות פרטיות	2348
הענק כתבה במתנה	2342
הענקת כתבה במתנה	2342
העתיקו את הקישור	2290
העתיקו קישור	2290
העתק	2343
העתק קישור	2241	2279
העתקת הקישור	2290
העתקת קישור	2241	2279
הפופולרי ביותר	2329
הפופולריות ביותר	2303
הפסק לעקוב	2339
הפסקת מעקב	2339
הפעל התראות	2318
הפעל סרטון	2310
הפעלה אוטומטית	2311
הפעלת התראות	2318
הפרסומת ממשיכה	2354
הצביעו	91	2303
הצביעו בסקר	2302
הצבע	91	2303
הצבעה	92
הצבעתך נקלטה	2302
הצג את כל התגובות	2264
הצג ב-x	2347
הצג הכל	2257
הצג כתוביות	2310
הצג מפה	2257
הצג מקור	2257
הצג עוד	2256
הצג פוסט	2314
הצג פוסט זה באינסטגרם	2347
הצג פחות	2257
הצג תגובות	2302
הצג תוכן	2314
הצג תוצאות	91	2303
הצג תמיד	2314
הצג תשובות	2302
הצגת התוכן	2314
הצגת כל התגובות	2264
הצהרת נגישות	2267
הצטרפו	2231
הצטרפו אלינו	2231
הצטרפו לתומכים	2325
הצעה לקוראים	2308
הקודם	2256
הקטן טקסט	2342
הקטנת גופן	2278	2279
הקטנת טקסט	2342
הקישור הועתק	2290
הקראה אוטומטית	2310
הקש להפעלת קול	2349
הרשמה	2233
השאירו תגובה	2264
השאר אותי מחובר	2328
השאר תגובה	2264
השב	2251
השהה	2274
השתק	2311
השתקה	2311
השתתפו בסקר	2302
התגובה שלך	2346
התגובות למנויים בלבד	2346
התגובות מושבתות	2346
התחבר	2233
התחבר עם google	2328
התחברות	2233
התחברות באמצעות גוגל	2328
התחברות עם גוגל	2328
התחברות עם פייסבוק	2328
התמונה הבאה	2353
התמונה הקודמת	2353
התרומה שלי	2350
""", 'ו': """
וואטסאפ	2279
ווטסאפ	2241	2279
וידאו	2252
""", 'ז': """
זהו שדה חובה	2330
זכור אותי	2329
זמן נוכחי	2311
זמן נותר	2311
""", 'ח': """
חד פעמי	2326
חד-פעמי	2326
חדשות אחרונות	2252
חודש ראשון ב-#	2289
חודש ראשון ב-# ש"ח	2289
חודש ראשון בשקל	2289
חודש ראשון חינם	2289
חזרה למעלה	2256
חזרה לעמוד הבית	2334
חזרה לעמוד הראשי	2254
חזרה לראש העמוד	2254
חזרה לרשימה	2353
חידוש מינוי	2351
חיוב חודשי	2329
חיוב שנתי	2329
חינם, בלי ספאם	2330
חיפוש	2256
""", 'ט': """
טוויטר	2241	2279
טוען וידאו	2310
טוען נגן	2310
טלגרם	2241	2279
טעינת הפוסט	2314
טען מחדש	2322
טען מחדש את הדף	2322
טען עוד	2256
טען פוסט	2314
טען תגובות נוספות	2302
טען תוכן	2314
""", 'י': """
יציאה	2233
יציאה ממסך מלא	2310
יש לי חשבון	2328
""", 'כ': """
כבר הצבעת	2302
כבר הצבעתם	2302
כבר יש לך חשבון	2328
כבר מנוי	2328
כבר מנויים	2328
כבר מנויים? התחברו	2233
כבר נרשמת	2233
כותרות אחרונות	2252
כיביתי	2324
כיביתי את חוסם הפרסומות	2322
כל שקל חשוב	2325
כל תרומה חשובה	2325
כל תרומה עוזרת	2325
כללי התגובות	2302
כן, אני רוצה	2318
כן, אשמח	2319
כניסה	2233
כניסה למנויים	2233
כתבה זו הוענקה במתנה	2355
כתבה זו היא תוכן ממומן	2290
כתבה ממומנת	2296
כתבה נעולה	2328
כתבו את תגובתכם	2346
כתבו לנו	2335
כתבו תגובה	2251
כתבות אחרונות	2252
כתבות מומלצות	2252
כתבות נוספות	2252
כתבות נוספות בנושא	2291
כתבות נוספות שיעניינו אתכם	2291
כתבות נוספות של הכתב	2334
כתבות קשורות	2252
כתבות שאולי פספסתם	2291
כתבות שיעניינו אתכם	2291
כתוב תגובה	2302
כתובת אימייל לא תקינה	2330
כתובת המייל כבר רשומה	2352
כתובת המייל שלך	2352
כתובת מייל לא תקינה	2330
כתיבת תגובה	2302
""", 'ל': """
לא אהבתי	2303
לא כעת	2230
לא ניתן להפעיל את הסרטון	2310
לא ניתן להציג את התוכן	2314
לא ניתן להציג תוכן זה	2314
לא ניתן לטעון את הסרטון	2349
לא ניתן לנגן את הסרטון	2310
לא עכשיו	2230	2319
לא תודה	2230	2319
לא, תודה	2230	2319
לגלריה	2334
לגלריה המלאה	2334
לגלריית התמונות	2334
לדף הבית	2334
לדף התרומות	2325
להאזנה בספוטיפיי	2347
להאזנה לכתבה	2310
להורדה ב-app store	2317
להורדה ב-google play	2317
להורדה מ-app store	2317
להורדה מ-google play	2317
להורדת האפליקציה	2290
להזמנה לחצו כאן	2354
להזמנת כרטיסים	2308
להמשך קריאה	2233
להרשמה	2233
להרשמה לאירוע	2294
לחידון	2305
לחידון המלא	2305
לחנות	2344
לחנות שלנו	2294
לחצו להפעלת הסאונד	2349
לידיעה המלאה	2334
לכל החדשות	2334
לכל החידונים	2305
לכל הכתבות	2256
לכל הכתבות בנושא	2291
לכל הכתבות של הכתב	2334
לכל המשחקים	2305
לכל הסרטונים	2334
לכל העדכונים, הכתבות והסרטונים	2291
לכל התגובות	2251
לכל התמונות	2334
לכתבה הבאה	2334
לכתבה הבאה בסדרה	2291
לכתבה המלאה	2334
לכתבה הקודמת	2334
לכתבה הקודמת בסדרה	2291
לכתבה נוספת	2353
לכתיבת תגובה	2264
למוצר	2344
למנויים בלבד	2237
למתכון	61
לעמוד הבית	2334
לעמוד התרומות	2325
לפרויקט המלא	2334
לפרופיל הכתב	2335
לפרטי המוצר	2354
לפרטים	2257
לפרטים והרשמה	2294
לפרטים נוספים והרשמה	2294
לפתיחת הכתבה	2351
לצפייה ביוטיוב	2347
לצפייה בכל התגובות	2264
לצפייה במסלולים	2351
לצפייה בתוצאות	91
לקריאה באפליקציה	2317
לקריאה מאוחר יותר	2355
לראש הדף	2334
לראש העמוד	2334
לרכישה באמזון	2308
לרכישה לחצו כאן	2308
לרכישת הספר	2308
לרכישת כרטיסים	2308
לרכישת כרטיסים לחצו כאן	2308
לרכישת מינוי	2233
לרכישת מינוי לחצו כאן	2290
לשלוח כתבה במתנה	2278	2279
לתיק המלא	2334
לתמונות	2257
לתרום	2231
לתרומה	2231
לתרומה לחצו כאן	2325
""", 'מ': """
מאוחר יותר	2320
מאשר	2249
מאשרת	2249
מבזקים	2252
מדיניות הפרטיות	2250
מדיניות הפרטיות ותנאי השימוש	2250
מדיניות פרטיות	2249	2267
מהירות הפעלה	2310
מהירות ניגון	2310
מודעה	2246
מומלץ עבורך	2291
מומלץ עבורכם	2291
מומלצים	2252
מוקרא בקול סינתטי	2310
מידע נוסף	2249
מיון לפי	2303
מייל	2279	2331
מיין לפי	2303
ממומן	2246
מסך מלא	2311
מסלולי מינוי	2351
מספר המקומות מוגבל	2294
מעבר למתכון	61
מעוניינים לקבל התראות	2318
מצאת טעות	2302
מצאתם טעות	2251
מצאתם טעות בכתבה	2302
מצב כהה	2315
משהו השתבש	2331
משך	2311
משך הסרטון	2349
משלוח חינם	2344
מתנה לחבר	2342
""", 'נ': """
נא להזין כתובת מייל תקינה	2330
נגישות	2267
נגן	2274
נגן וידאו	2310
נגן שמע	2349
נוצר באמצעות ai	2349
נוצר על ידי ai	2349
נושאים	2252
נושאים קשורים	2252
ניגון אוטומטי	2311
ניהול אפשרויות	2348
ניהול הסכמה	2314
ניהול העדפות	2348
ניהול עוגיות	2314
ניתן לבטל בכל עת	2328
נרשמת בהצלחה	2330
""", 'ס': """
סגור	2230
סגור גלריה	2353
סגור חלון	2353
סגור תפריט	2353
סגירה	2230
סודוקו	2307
סוף הפרסומת	2308
סוף פרסומת	2308
סיכום ai	2272
סיכום אוטומטי	2338
סיכום הכתבה	2272
סכום אחר	2325
סכום לבחירה	2350
ספרו לנו מה דעתכם	2302
סקר	92
סקר היום	91
סרטון זה אינו זמין	2310
סרטון זה אינו זמין עוד	2310
סרקו את הקוד	2317
סרקו את קוד ה-qr	2317
""", 'ע': """
עבור לתוכן	2254
עבור לתוכן המרכזי	2254
עדיין לא מנוי	2328
עדיין לא מנויים	2328
עוד	2256
עוד באותו נושא	2291
עוד בנושא	2252
עוד בערוץ	2252
עוד חדשות	2252
עוד כתבות	19	2252
עוד כתבות בנושא	19
עוד כתבות מעניינות	2290
עוד לא מנויים	2328
עוד סיפורים	2291
על הכותב	2335
עקבו אחר הכתב	2339
עקבו אחר הנושא	2339
עקבו אחרי הכתב	2339
עקבו אחרי הנושא	2339
עקוב אחרי הכתב	2339
""", 'פ': """
פייסבוק	2241	2279
פנייה לכתב	2335
פנייה למערכת	2335
פרטים	2257
פרסום	2246
פרסומת	2246
פרסם	2303
פרסם אצלנו	2267
פרסמו אצלנו	2267
פתח	2257
פתח באפליקציה	2317
פתיחה באפליקציה	2317
""", 'צ': """
צור חשבון	2233
צור קשר	2251	2267
צפו באינסטגרם	2347
צפו בטוויטר	2347
צפו ביוטיוב	2347
צפו בפייסבוק	2347
צפו גם	2353
צפייה חוזרת	2349
צרו קשר	2267	2335
צרו קשר עם המערכת	2335
""", 'ק': """
קבל הכל	2315
קבלת התראות	2318
קוד קופון	2354
קודי הנחה	2354
קרא גם	2252
קרא עוד	2256
קראו באפליקציה	2317
קראו בחינם	2351
קראו גם	2252
קראו עוד	2256
""", 'ר': """
רוצה לקבל התראות	2318
רוצים לקבל התראות	2318
רענון העמוד	2322
רענן את הדף	2322
רעננו את הדף	2322
""", 'ש': """
שדה זה הוא חובה	2330
שדה חובה	2330
שדות חובה	2330
שחק עכשיו	2305
שחקו עכשיו	2305
שינוי גודל הגופן	2278
שיתוף	2241
שיתוף בוואטסאפ	2342
שיתוף בווטסאפ	2241
שיתוף בטוויטר	2241
שיתוף במייל	2290
שיתוף בפייסבוק	2241
שכחת את הסיסמה	2328
שכחת סיסמה	2328
שכחתי סיסמה	2233
שלח	91	2331
שלח לחבר	2241
שלח תגובה	2302
שלחו את הכתבה במתנה	2290
שלחו במתנה	2290
שלחו כתבה במתנה	2278
שלחו לחבר	2279	2342
שלחו לנו סרטונים	2335
שלחו לנו תמונות	2335
שלחו משוב	2302
שליחה	2331
שליחה במייל	2241
שליחת כתבה במתנה	2278
שליחת משוב	2302
שליחת תגובה	2302
שמור	2343
שמור העדפות	2314
שמור כתבה	2355
שמור לרשימת הקריאה	2278	2279
שמירה	2241
שמירה לרשימת הקריאה	2278
שמירת הגדרות	2314
שמירת המתכון	61
שמירת כתבה	2290
שמרו כתבה	2290
שמרו לקריאה מאוחרת	2290
שתף	2241
שתף כתבה	2355
שתפו	2241
שתפו את הכתבה	2241
שתפו בוואטסאפ	2290
שתפו בווטסאפ	2290
שתפו בטוויטר	2342
שתפו בטלגרם	2290
שתפו בפייסבוק	2241
שתפו כתבה זו	2355
""", 'ת': """
תגובה	2251
תגובות	2251
תגובות נוספות	2302
תגיות	2252
תודה על ההצבעה	2302
תודה על הצבעתך	91
תודה על התמיכה	2350
תודה על תמיכתכם	2350
תודה שהצבעת	2302
תודה שהצבעתם	2302
תודה, ההודעה נשלחה	2330
תוכן למנויים	2233
תוכן ממומן	87	2246
תוכן מסחרי	2296
תוכן מקודם	2246
תוכן פרסומי	2296
תוכן שיווקי	87	2246
תוכן שיווקי בשיתוף	2296
תוצאות	92
תוצאות ההצבעה	2303
תוצאות הסקר	2303
תורגם אוטומטית	2290
תיקון טעות	2290
תמונה # מתוך #	2254
תמכו בנו	2231
תמכו בנו בפטריאון	2325
תמכו בעיתונות	2325
תמלול	2311
תנאי השימוש	2250
תנאי השימוש | מדיניות הפרטיות	2250
תנאי השימוש ומדיניות הפרטיות	2250
תנאי פרסום תגובות	2302
תנאי שימוש	2249	2267
תפריט	2256
תקציר ai	2272
תקציר בינה מלאכותית	2272
תקציר הכתבה	2272
תרגום אוטומטי	2311
תרומה	2231
תרומה חד פעמית	2325
תרומה חד-פעמית	2325
תרומה חודשית	2325
תרמו	2231
תרמו עכשיו	2231
תשבץ	2307
תשבצים	2307
תשחץ	2307
תשלום באמצעות paypal	2351
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1856
اجازه ميدهم	1857
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1828
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1790
اخبار مرتبطة	171
اخبار پيشنهادي	1828
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
اخرين اخبار	1790
اخرين خبرها	1828
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1794
ادامه با google	1865
ادامه با گوگل	1865
ادامه خبر	1871
ادامه در مرورگر	1853
ادامه مطلب	1794
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1814
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1806
ارسال	91	115	1780
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1839
ارسال به تلگرام	1818
ارسال به دوستان	1780
ارسال تعليق	182
ارسال خبر	1872
ارسال ديدگاه	1839
ارسال راي	91
ارسال رايگان	1881
ارسال سوژه	1872
ارسال نظر	1789
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1806
از دست ندهيد	1828
از راي شما متشكريم	1839
از شركت شما در نظرسنجي متشكريم	1839
از ما حمايت كنيد	1774
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
اشتباهي ديدهايد	1839
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1776
اشتراك بخريد	1825
اشتراك خود را انتخاب كنيد	1865
اشتراك در تلگرام	1879
اشتراك در واتساپ	1879
اشتراك گذاري	1780
اشتراك گذاري در تلگرام	1818
اشتراكگذاري	1780
اشتراكگذاري در تلگرام	1879
اشتراكگذاري در واتساپ	1879
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
اطلاعات بيشتر	1786
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
افزودن به منابع ترجيحي	1876
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
اكنون بازي كنيد	1842
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
الان نه	1773
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
امكان نمايش اين محتوا وجود ندارد	1850
امكان پخش ويدئو وجود ندارد	1846
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1866
انتخاب اشتراك	1865
انتخاب طرح	1865
انتشار	1840
انتشار يافته : #	1803
انتشار يافته: #	1803
انتقل الي الوصفة	61
انتهاي پيام	1818
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1879
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
اولين نفري باشيد كه نظر ميدهد	1818
ايا اين مطلب براي شما مفيد بود	1839
ايا اين مطلب مفيد بود	1839
ايا اين مقاله مفيد بود	1839
ايا مايليد اعلان دريافت كنيد	1855
ايا ميخواهيد اعلان دريافت كنيد	1855
ايجاد حساب	1776
ايقاف مؤقت	190
ايميل	1868
ايميل خود را بررسي كنيد	1867
ايميل معتبر وارد كنيد	1867
ايميل نامعتبر	1867
ايميل نامعتبر است	1867
اين فيلد الزامي است	1867
اين فيلد ضروري است	1867
اين مطالب را هم بخوانيد	1828
اين مطلب را هم بخوانيد	1828
اين مطلب مفيد بود	1839
اين مقاله قفل است	1865
اين ويدئو در دسترس نيست	1846
اين ويدئو ديگر در دسترس نيست	1846
اين ويديو در دسترس نيست	1846
اپ استور	1854
اپليكيشن را دانلود كنيد	1853
اپليكيشن را نصب كنيد	1853
اگهي	1782
اگهيها	1834
""", 'ب': """
با تشكر، پيام شما ارسال شد	1867
با ما تماس بگيريد	1872
با پردازش دادههايم موافقم	1867
بارگذاري دوباره صفحه	1860
بارگذاري مجدد صفحه	1860
بارگذاري محتوا	1850
بارگذاري پست	1850
باز كردن	1795
باز كردن در اپليكيشن	1853
باز كردن در برنامه	1853
بازار	1854
بازخورد بدهيد	1839
بازرگاني	1834
بازي رايگان	1842
بازي كنيد	1842
بازگشت به بالا	1794
بازگشت به صفحه اصلي	1871
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1839
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1790
برچسبها	1790
بزرگتر كردن متن	1879
بزرگنمايي تصوير	1871
بستن	1773
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1856
بعدا ياداوري كن	1773
بعدي	1794
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1856
به اشتراك بگذاريد	1780
به اين مطلب گوش دهيد	1846
به اين مقاله گوش دهيد	1846
بهترين پيشنهاد	1866
بيشتر	1790	1794
بيشتر ببينيد	1828
بيشتر بخوانيد	1790
بيصدا	1847
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1790
تازهسازي صفحه	1860
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1782
تبليغات	1782	1806
تبليغات در گوگل	1834
تبليغات متني	1834
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
تخفيف ويژه خوانندگان	1845
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1847
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
تعداد نظرات: #	1803
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
تلگرام	1780
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
تماس با تحريريه	1872
تماس با ما	1789	1806
تماس با نويسنده	1872
تماشاي ويديو	1818
تمام صفحه	1847
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1786
تنظيمات حريم خصوصي	1850
تنظيمات كوكي	1788
تنظيمات كوكيها	1788
تهيه اشتراك	1825
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1846
تويتر	115
توييتر	1780
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1839
ثبت راي	91
ثبت نام	1776
ثبت نام شما با موفقيت انجام شد	1867
ثبت نظر	91	1789
ثبتنام	1776
ثبتنام كنيد	1832
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1850
جدول كلمات متقاطع	1844
جديدترين اخبار	1790
جديدترينها	1840
جزئيات	1795
جستجو	1794
جستجوي پيشرفته	1806
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1773
حامي ما شويد	1863
حامي مالي	1881
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1788
حساب كاربري	1776
حساب كاربري دارم	1865
حساب كاربري داريد	1865
حساب كاربري نداريد	1865
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
حمايت كنيد	1774
حمايت مالي	1774
حمايت مالي از ما	1863
حمايت ماهانه	1864
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1794
خبر بعدي	1818
خبر قبلي	1818
خبرهاي بيشتر	1828
خبرهاي داغ	1828
خبرهاي مرتبط	1790
خبرهاي پيشنهادي	1828
خروج	1776
خروج از تمام صفحه	1846
خريد از امازون	1845
خريد اشتراك	1825
خريد اشتراك سالانه	1825
خريد اشتراك ماهانه	1825
خريد انلاين	1881
خريد اين كتاب	1845
خريد اينترنتي	1881
خريد بليت	1845
خريد بليط	1845
خريد كتاب	1845
خطايي ديدهايد	1839
خطايي رخ داد	1868
خلاصه با هوش مصنوعي	1875
خلاصه هوش مصنوعي	1875
خواندن در اپليكيشن	1853
خواندهشده با صداي مصنوعي	1846
خودتان را بيازماييد	1842
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1842
دانلود	1812
دانلود از اپ استور	1853
دانلود از بازار	1853
دانلود از گوگل پلي	1853
دانلود اپليكيشن	1853
دانلود صدا	1846
دانلود فايل صوتي	1812	1846
دانلود فيلم	1812
دانلود مستقيم	1854
دانلود ويدئو	1846
دانلود ويديو	1812
دانلود پادكست	1846
در انتظار بررسي : #	1803
در انتظار بررسي: #	1803
در حال بارگذاري	1846
در حال بارگذاري ويدئو	1846
در حال بارگذاري ويديو	1846
در صف انتشار: #	1803
در صف بررسي: #	1803
در نظرسنجي شركت كنيد	1839
در همين رابطه	1828
در همين زمينه	1828
در پاتريون حمايت كنيد	1863
درباره ما	1806
درباره نويسنده	1872
دريافت از اپ استور	1853
دريافت از بازار	1853
دريافت از كافه بازار	1853
دريافت از كافهبازار	1854
دريافت از مايكت	1853	1854
دريافت از گوگل پلي	1853
دريافت اعلانها	1855
دستهبندي	1790
دعمك يصنع الفرق	233
دعوت به همكاري	1818
دنبال كردن	1877
دنبال كردن اين موضوع	1876
دنبال كردن موضوع	1876
دنبال كردن نويسنده	1876
ديدگاه	1789
ديدگاه خود را بنويسيد	1839
ديدگاهتان را بنويسيد	1818
ديدگاهها	1789
""", 'ذ': """
ذات صلة	129
ذخيره	1780
ذخيره تنظيمات	1850
ذخيره خبر	1818
ذخيره دستور پخت	61
ذخيره مطلب	1818
ذخيره مطلب براي بعد	1818
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1840
راي شما ثبت شد	91	1839
راي شما ثبت شده است	1839
رايگان و بدون هرزنامه	1867
ربما لاحقا	100
رد	128	1786
رد همه	1851
رزرو بليت	1881
رسالتك	212
رفتن به بالا	1871
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1863
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1865
رمز عبور را فراموش كردهايد	1776
روابط ممولة	175
رپورتاژ	1782
رپورتاژ اگهي	1782
""", 'ز': """
زمان باقيمانده	1847
زمان فعلي	1847
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1846
سماح	200
سودوكو	187	1844
سوژه بفرستيد	1872
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1786	1788
سياست حفظ حريم خصوصي	1785	1786
سياست كوكي	1786
سياست كوكيها	1785
سيب اپ	1854
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
شايد بعدا	1773
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1839
شرايط استفاده	1788
شرايط استفاده و حريم خصوصي	1788
شرايط را ميپذيرم	1867
شركاؤنا	194
شركاي ما	1851
شركت در ازمون	1842
شركت در نظرسنجي	1839
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1842
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1876
شما قبلا راي دادهايد	1839
شنيدن اين مطلب	1846
شنيدن مقاله	1846
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1794
صفحه كمك مالي	1863
صندوق ورودي خود را بررسي كنيد	1867
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1832
ظرفيت محدود است	1832
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
عضويت	1776
عطلت مانع الاعلانات	204
عكس	1790
عكسهاي بيشتر	1871
عكسهايتان را براي ما بفرستيد	1872
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1803
غيرفعال كردم	1862
غيرقابل انتشار: #	1803
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1865
فروشگاه	1881
فعال كردن	1856
فعال كردن اعلانها	1855
فعالسازي	1857
فعالسازي اعلانها	1855
فعل الاشعارات	198
فعلا نه	1856
فقط براي مشتركان	1776
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1780
فيلد الزامي	1867
فيلدهاي الزامي	1867
فيلم اصلي	1812
""", 'ق': """
قبلي	1794
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1785
قبول همه	1851
قبول همه كوكيها	1785
قبول و ادامه	1786	1850
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1840
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1839
قوانين و مقررات	1806
قوانين و مقررات را ميپذيرم	1867
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1854
كافهبازار	1854
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1853
كد ويدئو	1812
كد ويديو	1812
كد پخش	1812
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
كليدواژهها	1790
كمك كنيد	1774
كمك مالي	1774
كمك ماهانه	1864
كمك يكباره	1863
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1788
كوچكتر كردن متن	1879
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1812
كپي	1880
كپي شد	1814	1818
كپي كردن لينك	1818
كپي لينك	1780
كپي لينك كوتاه	1814
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
لطفا ان را غيرفعال كنيد	1862
لطفا ايميل خود را وارد كنيد	1867
لطفا نظر خود را بنويسيد	1802
لطفا يك ايميل معتبر وارد كنيد	1867
لغو در هر زمان	1865
لغو دنبال كردن	1876
لغو رضايت	1850
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
لينك خبر كپي شد	1814
لينك كوتاه	1780
لينك كوتاه خبر	1814	1818
لينك كوتاه كپي شد	1814
لينك كپي شد	1814	1818
""", 'م': """
مادة اعلانية	119
مايكت	1854
مبلغ اخر	206
مبلغ دلخواه	1863
مبلغ ديگر	1863
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1871
متن كامل مقاله را بخوانيد	1871
متن پيادهشده	1847
متوجه شدم	1795
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1803
مجموع نظرات: #	1803
محبوبترين	1866
محبوبترينها	1840
محتواي تبليغاتي	1782
محتواي حمايتشده	1818
محتواي پولي	1845
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1865
مدة الفيديو	232
مدت	1847
مدت زمان	1847
مديريت رضايت	1850
مديريت كوكيها	1850
مرا به خاطر بسپار	1865
مرة واحدة	207
مرتبسازي	1840
مرتبسازي بر اساس	1840
مزايا المشتركين	188
مزاياي مشتركان	1845
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1860
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1794
مشاهده عكسها	1871
مشاهده قيمت	1845
مشاهده محتوا	1850
مشاهده نتايج	91	1840
مشاهده همه	1794
مشاهده پاسخها	1839
مشاهده پرونده	1871
مشاهده گالري	1871
مشترك شويد	1776
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1868
مطالب بيشتر	1828
مطالب ديگر اين نويسنده	1871
مطالب مرتبط	1790
مطالب پيشنهادي	1828
مطلب بعدي	1871
مطلب قبلي	1871
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1790
مقاله بعدي	1871
مقاله قبلي	1871
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1803
منو	1794
مهمترين اخبار	1790
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1786
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1855
""", 'ن': """
نام	1868
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1846
نسخه وب	1854
نسخه چاپي	1818
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1853
نظر	1789
نظر بدهيد	1818
نظر خود را با ما در ميان بگذاريد	1818
نظر خود را بنويسيد	1789
نظر خود را بگوييد	1839
نظر سنجي	92
نظر شما	1789
نظر شما درباره اين خبر چيست	1818
نظر كاربران	1802
نظرات	1789
نظرات بينندگان	1802
نظرات شما	1802
نظرات كاربران	1802
نظرات مخاطبان	1802
نظرتان را بگوييد	1839
نظرسنجي	92	1818
نعم اريد	200
نعم، اريد	199
نقشه سايت	1806
نمايش اين محتوا ممكن نيست	1850
نمايش بيشتر	1794
نمايش زيرنويس	1846
نمايش كمتر	1795
نمايش متن اصلي	1795
نمايش محتوا	1850
نمايش نتايج	91
نمايش نظرات	1839
نمايش نظرات بيشتر	1839
نمايش نقشه	1795
نمايش همه	1795
نمايش پاسخها	1839
نمايش پست	1850
ننصح بقراءة	129
نه ممنون	1773	1857
نه، ممنون	1857
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1879
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
هر زمان ميتوانيد لغو اشتراك كنيد	1867
هر كمكي مهم است	1863
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
همرساني	1780
همه اخبار	1871
همه بازيها	1842
همه خبرها	1871
همه عكسها	1871
همه مطالب	1871
همه مطالب نويسنده	1871
همه ويدئوها	1871
هميشه اجازه داده شود	1850
هميشه نمايش بده	1850
همچنين ببينيد	1828
همچنين بخوانيد	1790
هنوز ثبتنام نكردهايد	1865
هنوز مشترك نيستيد	1865
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1780
ورود	1776
ورود / ثبت نام	1776
ورود با اپل	1865
ورود با فيسبوك	1865
ورود با گوگل	1865
ورود مشتركان	1825
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1846
ويديو	1790
ويديو در دسترس نيست	1846
ويژه خوانندگان	1845
ويژه مشتركان	1776
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1864
يكبار	1864
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1789
پايان اگهي	1845
پايان تبليغ	1845
پخش	1812
پخش خودكار	1847
پخش ويدئو	1846
پخش ويدئو ممكن نيست	1846
پخش ويديو	1846
پذيرش همه	1851
پذيرش و ادامه	1850
پذيرفتن	1786
پربازديدترين	1790
پربازديدترينها	1790
پربازديدها	1790
پربازديدهاي امروز	1828
پربازديدهاي هفته	1828
پربحثترينها	1790
پربينندهترين	1828
پربينندهترين خبرها	1828
پربينندهترينها	1828
پرداخت سالانه	1866
پرداخت ماهانه	1866
پسنديدم	1840
پنهان كردن پاسخها	1839
پيام بازرگاني	1834
پيام شما ارسال شد	1867
پيام شما با موفقيت ارسال شد	1867
پيشنهاد خواندني	1828
پيشنهاد سردبير	1790
پيشنهاد ما	1790
پيوندها	1806
""", 'چ': """
چاپ	1780
چاپ دستور پخت	61
چگونه غيرفعال كنم	1862
چگونه مسدودكننده را غيرفعال كنم	1860
""", 'گ': """
گالري تصاوير	1871
گالري عكس	1871
گزارش تخلف	1840
گزارش خطا	1789
گزارش خطا در اين خبر	1818
گزينههاي بيشتر	1880
گوگل پلي	1854
""", 'अ': """
अकाउंट नहीं है	2440
अक्षर का आकार	65
अक्षर छोटे करें	2452
अक्षर बडे करें	2452
अगला	2381
अगला लेख	2446
अगली खबर	2377
अगली तस्वीर	2446
अगली फोटो	2446
अगली स्टोरी	2446
अनफॉलो करें	2450
अनम्यूट	2425
अनिवार्य	2443
अनुमति दें	2433
अन्य खबरें	19	2377
अन्य राशि	2438
अन्य विकल्प	2453
अपना इनबॉक्स देखें	2442
अपना ईमेल दर्ज करें	2442
अपना ईमेल देखें	2442
अपना ईमेल पता दर्ज करें	2442
अपना कमेंट लिखें	2390
अपना ज्ञान परखें	2421
अपना प्लान चुनें	2440
अपनी टिप्पणी दें	2390
अपनी टिप्पणी लिखें	2390
अपनी तस्वीरें हमें भेजें	2447
अपनी प्रतिक्रिया दें	2418
अपनी राय दें	2376
अपनी राय बताएं	2418
अभी खरीदें	2424
अभी खेलें	2421
अभी डाउनलोड करें	2431
अभी तक सब्सक्राइबर नहीं हैं	2440
अभी दान करें	2362
अभी नहीं	2361	2434
अमान्य ईमेल	2442
अमेजन पर खरीदें	2424
अवधि	2426
असहमत	2375
अस्वीकार करें	2375
""", 'आ': """
आगे पढें	2381
आज का सवाल	91
आज की अन्य खबरें	2411
आप इस विषय को फॉलो कर रहे हैं	2450
आप कभी भी अनसब्सक्राइब कर सकते हैं	2442
आप पहले ही वोट कर चुके हैं	2418
आपका वोट दर्ज हो गया	2418
आपका वोट दर्ज हो गया है	2418
आपका संदेश भेज दिया गया है	2442
आपके लिए	2377
आपको यह भी पसंद आ सकता है	2411
आपको ये भी पसंद आ सकता है	2411
आवश्यक फील्ड	2442
""", 'इ': """
इस लेखक की अन्य खबरें	2394
इस लेखक की और खबरें	2394
इस लेखक के और लेख	2394
इस विषय को फॉलो करें	2450
इसे भी देखें	2411
इसे भी पढें	2377
""", 'ई': """
ई-पेपर	2364
ईमेल	2443
ईमेल से शेयर करें	2452
""", 'ऊ': """
ऊपर जाएं	2381
""", 'ए': """
एआई आवाज में सुनें	2425
एआई द्वारा तैयार	2397
एआई समरी	2397
एआई सारांश	2397
एआई से तैयार सारांश	2397
एक बार	2439
एक बार का दान	2438
एप डाउनलोड करें	2431
""", 'ऐ': """
ऐप इंस्टॉल करें	2431
ऐप खोलें	2431
ऐप डाउनलोड करें	2431
ऐप में खोलें	2431
ऐप में पढें	2431
ऐप स्टोर से डाउनलोड करें	2431
""", 'ऑ': """
ऑटोप्ले	2426
ऑडियो डाउनलोड करें	2425
ऑफर देखें	2424
""", 'औ': """
और खबरें	2377
और जानें	2375
और टिप्पणियां देखें	2418
और देखें	2381
और पढें	2377	2381
और पढें इस लेखक से	2394
और भी पढें	2411
""", 'क': """
कभी भी रद्द करें	2440
कम दिखाएं	2382
कमेंट	2376
कमेंट करें	2376
कमेंट पढें	2390
कमेंट लिखें	2418
कमेंट्स	2376
करियर	2393
किताब खरीदें	2424
कीमत देखें	2424
कुकी का उपयोग	2375
कुकी नीति	2373	2375
कुकी सेटिंग्स	2429
कुकीज नीति	2375
कुकीज प्रबंधित करें	2429
कुकीज सेटिंग	2374
कुछ गलत हो गया	2443
केवल सदस्यों के लिए	2364
केवल सब्सक्राइबर के लिए	2440
कैसे बंद करें	2437
कॉपी	2453
कॉपी करें	2453
कॉपी लिंक	2367
क्या आप नोटिफिकेशन चाहते हैं	2432
क्या आप नोटिफिकेशन पाना चाहते हैं	2432
क्या आप सूचनाएं पाना चाहते हैं	2432
क्या यह उपयोगी था	2418
क्या यह खबर उपयोगी थी	2418
क्या यह पेज उपयोगी था	2418
क्या यह लेख उपयोगी था	2418
क्यूआर कोड स्कैन करें	2431
क्रमबद्ध करें	2419
क्विज खेलें	2421
""", 'ख': """
खबर सुनें	2425
खाता नहीं है	2440
खाता बनाएं	2364
खोजें	2381
खोलें	2382
""", 'ग': """
गलती की सूचना दें	2418
गलती बताएं	2382
गूगल प्ले से डाउनलोड करें	2431
गूगल से जारी रखें	2440
गूगल से लॉगिन करें	2440
गेम्स	2423
गैलरी देखें	2446
गोपनीयता नीति	2373	2375	2393
गोपनीयता सेटिंग्स	2429
""", 'च': """
चर्चा में क्यों है	2411
चुनें	2441
""", 'ज': """
जरूर पढें	2411
जवाब छिपाएं	2418
जवाब दें	2376
जवाब देखें	2418
जवाब भेजें	2418
जावास्क्रिप्ट बंद है	2429
ज्यादा दिखाएं	2446
ज्यादा पढी गई	2411
""", 'ट': """
टिकट खरीदें	2424
टिकट बुक करें	2424
टिप्पणियां	2376
टिप्पणी	2376
टिप्पणी करें	2376
टिप्पणी के नियम	2418
टिप्पणी के लिए लॉगिन करें	2418
टिप्पणी भेजें	2418
टिप्पणी लिखें	2418
टेक्स्ट साइज	65
टैग्स	2377
टॉप न्यूज	2377
टॉप स्टोरीज	2411
ट्रांसक्रिप्ट	2426
ट्रेंडिंग	2377
ट्विटर	2367
ट्विटर पर शेयर करें	2452
""", 'ठ': """
ठीक है	2382
""", 'त': """
तस्वीर बडी करें	2446
तस्वीरें देखें	2446
ताजा खबरें	2377
ताजा समाचार	2377
""", 'द': """
दान करें	2362
दान पेज पर जाएं	2438
देश की और खबरें	2411
दोस्तों को भेजें	2397
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2442
""", 'न': """
नक्शा देखें	2382
नतीजे देखें	91
नवीनतम	2419
नहीं धन्यवाद	2361
नहीं, धन्यवाद	2361	2434
नियम और शर्तें	2373	2393
नियम और शर्तें | गोपनीयता नीति	2373
नोटिफिकेशन ऑन करें	2432
नोटिफिकेशन चालू करें	2432
""", 'प': """
परिणाम देखें	91	2419
पसंदीदा स्रोत के रूप में जोडें	2450
पहले से खाता है	2440
पहले से सब्सक्राइबर हैं	2440
पाठकों के लिए विशेष ऑफर	2424
पार्टनर कंटेंट	2414
पासवर्ड भूल गए	2440
पिछला	2381
पिछला लेख	2446
पिछली खबर	2377
पूरा लेख पढें	2446
पूरी खबर पढें	2381
पेज दोबारा लोड करें	2436
पेज रिफ्रेश करें	2436
पेज रीफ्रेश करें	2436
पेड कंटेंट	2424
पोल	92
पोल में हिस्सा लें	2418
पोस्ट लोड करें	2429
प्रचार	2371
प्रतिक्रिया दें	2376
प्रतिलिपि	2426
प्राइवेसी पॉलिसी	2375	2393
प्राइवेसी सेटिंग्स	2429
प्रायोजक	2454
प्रायोजित	2371
प्रायोजित सामग्री	2414
प्रिंट	2453
प्रिंट करें	2367
प्रीमियम	2364
प्लान चुनें	2440
प्ले स्टोर से डाउनलोड करें	2431
प्लेबैक गति	2425
प्लेबैक स्पीड	2425
प्लेयर लोड हो रहा है	2425
""", 'फ': """
फीडबैक दें	2393	2418
फीडबैक भेजें	2418
फुल स्क्रीन	2426
फुल स्क्रीन से बाहर निकलें	2425
फेसबुक	2367
फेसबुक पर शेयर करें	2367
फेसबुक से जारी रखें	2440
फेसबुक से लॉगिन करें	2440
फॉन्ट आकार	2452
फॉन्ट साइज	65
फॉलो कर रहे हैं	2450
फॉलो करें	2450
फोटो	2377
फोटो गैलरी	2411
फोटो गैलरी देखें	2446
फ्लिपकार्ट पर खरीदें	2424
""", 'ब': """
बंद करें	2361
बडी खबरें	2377
बाद में	2361	2434
बाद में याद दिलाएं	2361
ब्राउजर में जारी रखें	2431
""", 'भ': """
भेजें	2443
""", 'म': """
मंजूर है	2375
मशीनी अनुवाद	2426
मान्य ईमेल दर्ज करें	2442
मासिक दान	2439
मासिक भुगतान	2441
मासिक सहयोग	2439
मुख्य समाचार	2377
मुझे याद रखें	2440
मुफ्त डिलीवरी	2454
मुफ्त में खेलें	2421
मुफ्त, कोई स्पैम नहीं	2442
मूल देखें	2382
मेन्यू	2381
मेरा खाता	2364
मेरा खाता है	2440
मैं नियम और शर्तों से सहमत हूं	2442
मैंने ऐड ब्लॉकर बंद कर दिया	2436
मैंने बंद कर दिया	2437
म्यूट	2426
""", 'य': """
यह खबर सुनें	2425
यह फील्ड अनिवार्य है	2442
यह फील्ड आवश्यक है	2442
यह भी देखें	2411
यह भी पढें	2377
यह लेख लॉक है	2440
यह लेख सुनें	2425
यह वीडियो अब उपलब्ध नहीं है	2425
यह वीडियो उपलब्ध नहीं है	2425
यह सामग्री नहीं दिखाई जा सकती	2429
ये खबरें भी पढें	2411
ये भी जानें	2411
ये भी देखें	2411
ये भी पढें	2377
""", 'र': """
रजिस्टर करें	2364
रिपोर्ट करें	2419
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2419
लाइक करें	2419
लिंक कॉपी करें	2367	2397
लिंक कॉपी हो गया	2452
लेख उपहार में दें	2452
लेख सुनें	2425
लेखक की अन्य खबरें	2394
लेखक के अन्य लेख	2446
लेखक के और लेख	2394	2446
लेखक के बारे में	2447
लेखक के बारे में और	2394
लेखक को फॉलो करें	2450
लेखक परिचय	2447
लेखक से और	2394
लॉग इन	2364
लॉग इन करें	2364
लॉगआउट	2364
लॉगिन	2364
लोकप्रिय	2377
लोड हो रहा है	2425
""", 'व': """
वर्ग पहेली	2423
वर्तमान समय	2426
विज्ञापन	2371
विज्ञापन के बाद जारी	2414
विज्ञापन दें	2393
विज्ञापन समाप्त	2424
विज्ञापन हटाएं	2397
विवरण	2382
विषय	2377
विषय को फॉलो करें	2450
वीडियो	2377
वीडियो उपलब्ध नहीं है	2425
वीडियो चलाएं	2425
वीडियो नहीं चलाया जा सकता	2425
वीडियो लोड हो रहा है	2425
वोट करने के लिए धन्यवाद	2418
वोट करें	91	2419
वोट दें	91
वोट देने के लिए धन्यवाद	2418
व्हाट्सएप	2367
व्हाट्सएप पर शेयर करें	2452
व्हाट्सऐप पर शेयर करें	2452
""", 'श': """
शायद बाद में	2361
शिकायत करें	2419
शेयर	2367
शेयर करें	2367
शेष समय	2426
""", 'स': """
संपर्क करें	2376	2393
संपादक को लिखें	2447
संबंधित खबरें	2377
संबंधित लेख	2377
संबंधित वीडियो	2411
संबंधित समाचार	2377
सदस्य बनें	2362
सबटाइटल दिखाएं	2425
सबमिट करें	2443
सबसे अच्छा ऑफर	2441
सबसे ज्यादा पढी गई	2377
सबसे ज्यादा पढी गई खबरें	2411
सबसे ज्यादा पढी गईं	2411
सबसे लोकप्रिय	2441
सब्सक्राइब	2364
सब्सक्राइब करें	2364
सभी अस्वीकार करें	2429
सभी कमेंट देखें	2418
सभी खबरें	2446
सभी खबरें देखें	2446
सभी गेम	2421
सभी गेम्स	2421
सभी टिप्पणियां देखें	2418
सभी तस्वीरें देखें	2446
सभी दिखाएं	2382
सभी देखें	2381
सभी फोटो देखें	2446
सभी वीडियो	2446
सभी वीडियो देखें	2446
सभी स्वीकार करें	2375	2429
समझ गया	2382
समर्थन करें	2362
सर्वे	92
सर्वे में हिस्सा लें	2418
सहमत हूं	2375
सहमति दें और आगे बढें	2374
सहमति प्रबंधित करें	2429
सहमति वापस लें	2429
सहयोग करें	2362
सही ईमेल दर्ज करें	2442
साइटमैप	2393
साइन अप	2364
साइन इन	2364
साझा करें	2367
सामग्री दिखाएं	2429
सामग्री देखें	2429
सामग्री लोड करें	2429
सालाना भुगतान	2441
सिर्फ सब्सक्राइबर के लिए	2440
सीधे रेसिपी पर जाएं	61
सुडोकू	2423
सुधार नीति	2447
सूचनाएं चालू करें	2432
सेव करें	2367
स्पॉन्सर्ड	2371
स्पॉन्सर्ड कंटेंट	2414
स्वचालित अनुवाद	2426
स्वीकार करें	2375
स्वीकार करें और आगे बढें	2374
स्वीकार करें और जारी रखें	2429
""", 'ह': """
हमसे संपर्क करें	2393	2447
हमारा समर्थन करें	2362
हमारी मदद करें	2438
हमारे बारे में	2393
हमें लिखें	2447
हमें सपोर्ट करें	2438
हमें सहयोग दें	2438
हमेशा अनुमति दें	2429
हर योगदान महत्वपूर्ण है	2438
हर योगदान मायने रखता है	2438
हां, चाहिए	2433
होम	2381
होम पेज पर जाएं	2446
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
กฎการแสดงความคิดเห็น	4747
กติกาการแสดงความคิดเห็น	4747
กรุณากรอกข้อมูลให้ครบถ้วน	4764
กรุณากรอกอีเมล	4764
กรุณากรอกอีเมลให้ถูกต้อง	4764
กรุณาตรวจสอบอีเมล	4764
กลับขึ้นด้านบน	4767
กลับด้านบน	4767
กลับหน้าแรก	4767
การตั้งค่าความเป็นส่วนตัว	4753
การตั้งค่าคุกกี้	4753
กำลังติดตาม	4770
กำลังโหลด	4751
กำลังโหลดวิดีโอ	4751
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4767
ขอบคุณที่ร่วมโหวต	4747
ขอบคุณสำหรับการโหวต	4747
ข่าวก่อนหน้า	4767
ข่าวถัดไป	4767
ข่าวทั้งหมด	4767
ข่าวที่คุณอาจสนใจ	4740
ข่าวที่น่าสนใจ	4740
ข่าวที่เกี่ยวข้อง	4717
ข่าวนี้มีประโยชน์หรือไม่	4747
ข่าวยอดนิยม	4717
ข่าวล่าสุด	4717
ข่าวอื่นที่น่าสนใจ	4740
ข่าวอื่นๆ	19	4740
ข่าวอื่นๆ ที่น่าสนใจ	4731
ข่าวเกี่ยวข้อง	4740
ข่าวแนะนำ	4717
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4761
คลิกชมวิดีโอ	4731
คลิกเพื่อขยายภาพ	4767
คลิปแนะนำ	4740
ความคิดเห็น	4720
ความยาว	4752
ความเร็วในการเล่น	4751
คัดลอก	4772
คัดลอกลิงก์	4720
คัดลอกลิงก์แล้ว	4731
คัดลอกลิงค์	4731
คัดลอกลิงค์แล้ว	4731
คุณต้องการรับการแจ้งเตือนหรือไม่	4756
คุณอาจสนใจ	4740
คุณโหวตแล้ว	4747
คุ้มที่สุด	4763
""", 'จ': """
จดจำฉัน	4762
จดจำฉันไว้	4762
จบโฆษณา	4750
จองตั๋ว	4750
จองบัตร	4750
จัดการความยินยอม	4753
จัดการคุกกี้	4753
จัดส่งฟรี	4773
จำนวนอื่น	4760
จำเป็นต้องกรอก	4764
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4764
ฉันยอมรับเงื่อนไขการใช้งาน	4764
""", 'ช': """
ชมคลิป	4731
ชมคลิปวิดีโอ	4731
ชมวิดีโอ	4731
ชมวิดีโอด้านบน	4731
ชมวิดีโอเต็มได้ที่นี่	4731
ชำระรายปี	4762
ชำระรายเดือน	4762
ช่องนี้จำเป็นต้องกรอก	4764
""", 'ซ': """
ซื้อที่ lazada	4750
ซื้อที่ shopee	4750
ซื้อบัตร	4750
ซื้อบัตรที่นี่	4750
ซื้อหนังสือ	4750
ซื้อหนังสือเล่มนี้	4750
ซื้อเลย	4750
""", 'ด': """
ดาวน์โหลดบน app store	4755
ดาวน์โหลดบน google play	4755
ดาวน์โหลดเสียง	4751
ดาวน์โหลดแอป	4755
ดาวน์โหลดแอปพลิเคชัน	4755
ดาวน์โหลดได้ที่ app store	4755
ดาวน์โหลดได้ที่ google play	4755
ดูการตอบกลับ	4747
ดูข่าวทั้งหมด	4767
ดูคลิป	4731
ดูความคิดเห็นทั้งหมด	4747
ดูความคิดเห็นเพิ่มเติม	4747
ดูทั้งหมด	4718
ดูผลลัพธ์	91
ดูผลโหวต	91	4748
ดูภาพทั้งหมด	4767
ดูภาพเพิ่มเติม	4767
ดูราคา	4750
ดูรูปทั้งหมด	4767
ดูวิดีโอ	4731
ดูเพิ่มเติม	4720
ดูแกลเลอรี	4767
ดูแกลเลอรี่	4767
""", 'ต': """
ตกลง	4757
ตอบกลับ	4748
ตัวเลือกเพิ่มเติม	4771
ตั้งค่าความเป็นส่วนตัว	4753
ตั้งค่าคุกกี้	4753
ติดตามผู้เขียน	4770
ติดตามหัวข้อ	4770
ติดตามหัวข้อนี้	4770
ติดต่อกองบรรณาธิการ	4768
ติดต่อเรา	4731
ติดต่อโฆษณา	4768
ต้องการรับการแจ้งเตือนหรือไม่	4756
""", 'ถ': """
ถอดเสียง	4752
ถอนความยินยอม	4753
ถูกใจ	4748
""", 'ท': """
ทดสอบความรู้ของคุณ	4749
ทำแบบทดสอบ	4749
ทุกการสนับสนุนมีความหมาย	4760
""", 'บ': """
บทความก่อนหน้า	4767
บทความถัดไป	4767
บทความทั้งหมดของผู้เขียน	4767
บทความที่น่าสนใจ	4740
บทความที่เกี่ยวข้อง	4717
บทความนี้ถูกล็อก	4762
บทความนี้มีประโยชน์หรือไม่	4747
บทความล่าสุด	4717
บทความอื่นของผู้เขียน	4767
บทความอื่นๆ ของผู้เขียน	4767
บทความแนะนำ	4740
บริจาค	4714
บริจาคครั้งเดียว	4760
บริจาคตอนนี้	4760
บริจาครายเดือน	4760
บริจาคเลย	4714
บันทึก	4731
บันทึกการตั้งค่า	4753
บันทึกคะแนนของคุณแล้ว	4747
บันทึกคะแนนโหวตแล้ว	4747
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4731
""", 'ป': """
ปฏิเสธทั้งหมด	4753
ปิดการแสดงความคิดเห็น	4747
ปิดเสียง	4752
""", 'พ': """
พิมพ์	4720
พิมพ์บทความ	4731
พิมพ์สูตร	61
พิมพ์หน้านี้	4731
""", 'ฟ': """
ฟรี ไม่มีสแปม	4764
ฟังข่าว	4751
ฟังข่าวนี้	4751
ฟังบทความ	4751
ฟังบทความนี้	4751
ฟังรายการย้อนหลัง	4731
""", 'ภ': """
ภายหลัง	4757
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4731
มีบัญชีอยู่แล้ว	4762
มีบัญชีแล้ว	4762
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4764
ยกเลิกได้ทุกเมื่อ	4762
ยอดนิยม	4740
ยอดนิยมในตอนนี้	4740
ยอมรับทั้งหมด	4753
ยอมรับและดำเนินการต่อ	4753
ยังไม่มีบัญชี	4762
ยังไม่เป็นสมาชิก	4762
""", 'ร': """
ระบุจำนวนเงิน	4760
รับการแจ้งเตือน	4756
รับการแจ้งเตือนข่าวด่วน	4731
รายงาน	4748
รีเฟรชหน้า	4759
รีเฟรชหน้านี้	4759
รูปแบบอีเมลไม่ถูกต้อง	4764
ร่วมงานกับเรา	4731
ร่วมตอบแบบสอบถาม	4731
ร่วมตอบแบบสำรวจ	4747
ร่วมบริจาค	4714
ร่วมสนับสนุน	4760
ร่วมแสดงความคิดเห็น	4731
ร่วมโหวต	4747
ร้านค้า	4773
""", 'ล': """
ลงทะเบียน	4714
ลงทะเบียนเรียบร้อยแล้ว	4764
ลดขนาดตัวอักษร	4771
ลืมรหัสผ่าน	4714
ลืมรหัสผ่านหรือไม่	4762
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4751
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4751
วิดีโอไม่พร้อมใช้งาน	4751
วิธีปิดโปรแกรมบล็อกโฆษณา	4759
""", 'ส': """
สนับสนุนนักข่าว	4760
สนับสนุนรายเดือน	4760
สนับสนุนสื่ออิสระ	4760
สนับสนุนเรา	4714
สปอนเซอร์	4720
สมัครงานกับเรา	4731
สมัครสมาชิก	4714
สมัครเรียบร้อยแล้ว	4764
สรุปด้วย ai	4769
สรุปโดย ai	4769
สั่งซื้อหนังสือ	4750
สั่งซื้อเลย	4750
สำหรับสมาชิกเท่านั้น	4762
สิทธิพิเศษสำหรับผู้อ่าน	4750
สิทธิพิเศษสำหรับสมาชิก	4750
สแกน qr code	4755
สแกนคิวอาร์โค้ด	4755
ส่ง	4765
ส่งข่าว	4768
ส่งข้อความเรียบร้อยแล้ว	4764
ส่งความคิดเห็น	4747
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4731
""", 'ห': """
หน้าแรก	4767
""", 'อ': """
อนุญาต	4757
อนุญาตเสมอ	4753
ออกจากโหมดเต็มจอ	4751
อีเมล	4765
อีเมลไม่ถูกต้อง	4764
อ่านข่าวที่เกี่ยวข้อง	4740
อ่านข่าวผ่านแอป	4731
อ่านข่าวอื่นๆ	4740	4767
อ่านฉบับเต็ม	4767
อ่านต่อ	4720
อ่านต่อหลังโฆษณา	4750
อ่านต่อเรื่องนี้	4740
อ่านต่อในเบราว์เซอร์	4755
อ่านบทความฉบับเต็ม	4767
อ่านบนแอป	4755
อ่านเพิ่มเติม	4717
อ่านเรื่องที่เกี่ยวข้อง	4740
อ่านโดย ai	4751
อ่านในแอป	4755
""", 'เ': """
เกมทั้งหมด	4749
เกิดข้อผิดพลาด	4765
เกิดข้อผิดพลาด กรุณาลองใหม่	4764
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4764
เกี่ยวกับผู้เขียน	4768
เขียนความคิดเห็น	4747
เขียนโดย ai	4769
เข้าสู่ระบบ	4714
เข้าสู่ระบบด้วย apple	4762
เข้าสู่ระบบด้วย facebook	4762
เข้าสู่ระบบด้วย google	4762
เข้าสู่ระบบด้วย line	4762
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4747
เฉพาะสมาชิกเท่านั้น	4762
เต็มจอ	4752
เนื้อหาต่อจากโฆษณา	4750
เนื้อหาที่เกี่ยวข้อง	4740
เนื้อหาสนับสนุน	4750
เนื้อหาโฆษณา	4750
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4751
เบราว์เซอร์ของคุณไม่รองรับเสียง	4751
เปิดการแจ้งเตือน	4756
เปิดรับการแจ้งเตือน	4756
เปิดเสียง	4751
เปิดแอป	4755
เปิดในแอป	4755
เป็นคนแรกที่แสดงความคิดเห็น	4731
เพิ่มขนาดตัวอักษร	4771
เริ่มทำแบบทดสอบ	4749
เรียงตาม	4748
เรื่องที่คุณอาจสนใจ	19	4740
เรื่องที่น่าสนใจ	4740
เรื่องที่เกี่ยวข้อง	4717
เรื่องล่าสุด	4740
เรื่องอื่นที่น่าสนใจ	4717
เรื่องแนะนำ	4740
เลิกติดตาม	4770
เลือก	4763
เลือกแพ็กเกจ	4762
เลือกแพ็คเกจ	4762
เล่นวิดีโอ	4751
เล่นอัตโนมัติ	4752
เล่นเกม	4749
เล่นเลย	4749
เวลาที่เหลือ	4751
เสียงอ่านโดย ai	4751
""", 'แ': """
แจ้งข่าว	4768
แจ้งข้อผิดพลาด	4747
แจ้งคำผิด	4747
แจ้งลบความคิดเห็น	4747
แชร์	4720
แชร์ข่าวนี้	4731
แชร์บทความ	4731
แชร์บทความนี้	4771
แชร์บน facebook	4771
แชร์ผ่าน line	4771
แชร์หน้านี้	4731
แชร์ไปที่ line	4731
แชร์ไปยัง facebook	4771
แชร์ไปยัง line	4771
แท็ก	4740
แท็กที่เกี่ยวข้อง	4740
แบบสำรวจ	92
แปลอัตโนมัติ	4731
แปลโดย ai	4769
แปลโดยอัตโนมัติ	4769
แสดงความคิดเห็น	4720
แสดงคำบรรยาย	4751
แสดงน้อยลง	4718
แสดงเนื้อหา	4753
แสดงเพิ่มเติม	4767
แสดงโพสต์	4753
""", 'โ': """
โฆษณา	4720
โหลดหน้านี้ใหม่	4759
โหลดหน้าใหม่	4759
โหลดเนื้อหา	4753
โหลดเพิ่มเติม	4767
โหลดแอป	4755
โหลดแอปฟรี	4731
โหลดโพสต์	4753
โหวต	91	4748
""", 'ใ': """
ใหม่ล่าสุด	4748
ให้คะแนนบทความนี้	4747
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4760
ไม่สามารถเล่นวิดีโอนี้ได้	4751
ไม่สามารถเล่นวิดีโอได้	4751
ไม่สามารถแสดงเนื้อหานี้ได้	4753
ไม่ใช่ตอนนี้	4757
""", 'ả': """
ảnh tiếp theo	5189
ảnh trước	5189
""", 'ẩ': """
ẩn	5105
ẩn trả lời	5144
""", 'ủ': """
ủng hộ	5080
ủng hộ báo chí độc lập	5082
ủng hộ chúng tôi	5080
ủng hộ chúng tôi trên patreon	5163
ủng hộ hàng tháng	5163
ủng hộ một lần	5163
ủng hộ ngay	5186
ủng hộ tác giả	5082
""", '☕': """
☕ buy me a coffee	1190
☕ buy us a coffee	1190
""", 'あ': """
あとで	2900
あとで読む	2916
あとで読むに追加	3031
あなたにおすすめ	2938
あなたにおすすめの記事	2938
あなたはどう思いますか	2932
あなたへのおすすめ	2938
あわせて読みたい	2938
あわせて読む	2973
""", 'い': """
いいえ、結構です	2900
いいね	2916
いいね!してニュースをチェック	2917
いいね!で応援する	2963
いいね順	2982
いつでも解約ok	3003
いつでも解約できます	3003
いつでも解約可能	3003
いつでも配信停止できます	3006
いま読まれています	2973
いま読まれている記事	2973
""", 'お': """
おすすめ	2938
おすすめの記事	2938
おすすめプラン	3003
おすすめ情報pr	2922
おすすめ記事	2938
おすすめ関連記事	2973
おすすめ順	2982
お住まいの地域ではご覧いただけません	2987
お住まいの地域では再生できません	2987
お問い合わせ	2924	2952
お問い合わせありがとうございました	3006
お問い合わせありがとうございます	3006
お問い合わせ内容	3027
お役に立ちましたか	2981
お得なクーポン	3030
お得なプランを見る	3026
お気に入り	2916
お気に入りに追加	2916
お申し込み	2904
お申し込みが完了しました	3027
お申し込みを受け付けました	3027
お酒は#歳になってから	2985
""", 'こ': """
こちらの記事もおすすめ	2973
こちらの記事も読まれています	19	2973
こちらもおすすめ	2938
こちらも読む	2973
このコメントを報告	3020
このコンテンツは表示できません	2990
このコンテンツを表示できません	2990
このテーマをフォロー	3016
このテーマをフォローする	3016
このページは役に立ちましたか	2981
このメールアドレスは登録済みです	3027
この動画の配信は終了しました	2987
この動画はお住まいの地域では再生できません	2987
この動画はご覧いただけません	2987
この動画は公開を終了しました	2987
この動画は再生できません	2987
この動画は現在ご覧いただけません	2987
この投稿をinstagramで見る	3021
この本を購入する	2985
この著者の記事	2938
この著者の記事を見る	3010
この著者の記事一覧	3010
この記事だけ読む	3026
この記事に関連するニュース	2973
この記事のタグ	2938
この記事の写真	3010
この記事の写真をすべて見る	2974
この記事の写真を見る	3010
この記事の画像	3010
この記事の画像をもっと見る	3010
この記事の画像を見る	3010
この記事の筆者	3011
この記事の誤りを報告	2935
この記事の関連ニュース	2973
この記事はロックされています	3003
この記事は会員からのプレゼントです	3031
この記事は会員限定です	2904
この記事は参考になりましたか	2981
この記事は役に立ちましたか	2981
この記事へのコメント	2936
この記事もチェック	2963
この記事をシェア	2916
この記事をシェアする	3031
この記事をプレゼント	2963
この記事をプレゼントする	2963
この記事を保存	2963
この記事を印刷	2963
この記事を印刷する	2963
この記事を書いた人	3011
この記事を書いた記者	3011
この記事を聞く	2987
この記事を聴く	2987
この記事を評価	3020
この記事を評価する	2963
この記事を購入	3026
この記者の記事をもっと見る	3010
この記者の記事を見る	3010
この記者の記事一覧	2938
この記者をフォロー	2920
この記者をフォローする	3016
この連載の記事	2938
この連載をフォロー	2920
この連載をフォローする	2920
この音声はaiが読み上げています	2987
この項目は必須です	3006
この項目は必須項目です	3006
""", 'ご': """
ご寄付ありがとうございます	3025
ご寄付はこちら	3000
ご意見	2929
ご意見をお聞かせください	2981
ご意見・ご感想を入力	3027
ご投票ありがとうございました	2981
ご支援ありがとうございます	3025
ご支援のお願い	2901
ご支援はこちら	3000
ご登録ありがとうございました	3006
ご登録ありがとうございます	3006
ご購入はこちら	2985
ご購読の申し込み	2904
""", 'さ': """
さらに読み込む	2942
""", 'す': """
すでにアカウントをお持ちの方	3003
すでに会員の方	3003
すでに投票済みです	2981
すでに登録済みです	3027
すべてのcookieを受け入れる	3023
すべてのcookieを許可	3023
すべてのコメントを見る	2981
すべてのニュースを見る	3010
すべての写真を見る	2974
すべての記事を見る	3010
すべて受け入れる	2924
すべて同意する	3023
すべて拒否	2991
すべて拒否する	2990
すべて表示	2943
すべて見る	2942
すべて許可	2924	2927
すべて読む	2943
""", 'そ': """
その他のオプション	3017
その他の記事	2938
その他の金額	3000
""", 'は': """
はい、受け取る	2994
はじめての方はこちら	3003
はてなブックマーク	2916
はてなブックマークに追加	2963
はてブ	2916
""", 'ま': """
まずは無料で	3003
また後で	2900
まだ会員でない方	3003
""", 'み': """
みなさんはどう思いますか	2932
みんなのコメント	2929
""", 'も': """
もう一度再生	3024
もう一度見る	2988
もっと見る	2942
もっと詳しく知りたい方は	2973
もっと読む	2938
もどる	2942
""", 'よ': """
よく読まれています	2973
よく読まれている記事	2938
よく読まれている記事ランキング	2938
""", 'わ': """
わかりました	2943
""", 'ア': """
アカウントをお持ちでない方	3003
アカウントをお持ちの方	3003
アカウントをお持ちの方はこちら	3003
アクセスランキング	2938
アプリで続きを読む	2993
アプリで見る	2993
アプリで読む	2993
アプリで開く	2993
アプリなら	2993
アプリのダウンロード	2915
アプリをインストール	2915
アプリをダウンロード	2915
アプリを入手	2993
アプリを開く	2915
アプリダウンロード	2915
アンケート	92
アンケートにご協力	2934
アンケートに参加する	2934	2981
アンケートに回答する	2981
アンケートに答える	2934	2981
アンケート実施中	2963
アンケート結果	2982
アンケート結果を見る	3020
""", 'ウ': """
ウィンドウを閉じる	3029
""", 'エ': """
エラーが発生しました	3006
""", 'オ': """
オススメ記事	2938
オフにする	2995
オプションの管理	3023
オプションを管理	3023
オンにする	2995
オンラインショップ	2985
""", 'カ': """
カテゴリ	2938
カテゴリー	2938
カートに入れる	3030
""", 'キ': """
キーワード	2938
キーワードをフォロー	2920
""", 'ギ': """
ギャラリーを見る	3010
ギャラリーを閉じる	3029
""", 'ク': """
クイズに挑戦	2934	2963
クイズに挑戦する	2934	2963
クイズに答える	2983
クッキー	2924
クッキーの設定	2990
クッキー設定	2924	2927
クリックで拡大	3010
クリックで音声が出ます	3024
クリップ	2916
クリップする	2916
クロスワード	2984
クロスワードに挑戦	2933
クロスワードを解く	2933
""", 'ゲ': """
ゲームで遊ぶ	2983
ゲーム一覧	2983
""", 'コ': """
コピー	3018
コピーしました	2916
コメント	2929
コメント #件	2936
コメント#件	2929
コメント(#	2929
コメント(#件	2936
コメントする	2929
コメントのルール	2981
コメントの受付は終了しました	2981
コメントの受付を終了しました	2981
コメントはまだありません	2929
コメントは会員のみ	3020
コメントは無効になっています	3020
コメントをすべて見る	2981
コメントをもっと見る	2929
コメントを入力	3020
コメントを入力してください	3020
コメントを報告	3020
コメントを投稿	2929
コメントを投稿する	2981
コメントを書く	2929
コメントを残す	2929
コメントを見る	2929
コメントを送信	2981
コメントを送信する	2981
コメントを閉じる	2981
コメントガイドライン	2981
コメントポリシー	2981
コメント一覧	2929
コンテンツへスキップ	2940
コンテンツを表示	2990
コンテンツを表示する	2990
コンテンツを読み込む	2990
コーヒーをおごる	3000
""", 'サ': """
サイトで続ける	2993
サイトポリシー	2924	2952
サイトマップ	2924
サインイン	2904
サポーターになる	3000
サポートする	2901
""", 'シ': """
シェア	2916
シェアしよう	2916
シェアする	2916
""", 'ス': """
スキップ	2900
スクラップ	2916
スクラップする	2916
スポンサー	2922
スポンサードリンク	2922
スポンサーリンク	2922
スポンサー企業	3019
""", 'タ': """
タイアップ	2922
タグ	2938
タップして音声をオンにする	3024
""", 'チ': """
チケットを予約する	2985
チケットを購入	2985
チケットを購入する	2985
チケット購入はこちら	2985
チップで応援する	2901
チップを送る	2901
チャンネル登録	2917
""", 'ツ': """
ツイート	2916
ツイートする	2916
ツイートを読み込む	2990
""", 'デ': """
データ保護方針	3023
""", 'ト': """
トップ	2942
トップに戻る	3010
トップへ戻る	2942
トップニュース	2938
トップページ	2942
トップページに戻る	3010
トップページへ	3010
トピックス	2938
""", 'ド': """
ドネーション	2901
""", 'ナ': """
ナンプレ	2984
""", 'ニ': """
ニックネーム	3007
ニックネームを入力	3020
ニュースを読む	2942
ニュースレター	2909
ニュースレター登録	2909
ニュース一覧	3010
ニュース一覧へ	3010
""", 'バ': """
バックナンバー	2938
""", 'パ': """
パスワードをお忘れですか	3003
パスワードをお忘れの方	3003
パスワードをお忘れの方はこちら	3003
パスワードを忘れた方	2904
パスワードを忘れた方はこちら	3003
""", 'ピ': """
ピックアップ	2938
""", 'フ': """
フィードバックを送る	2981
フィードバックを送信	2981
フォトギャラリー	3010
フォトギャラリーを見る	3010
フォロー	2917
フォローしています	3016
フォローしてね	2917
フォローしました	2917
フォローする	2917
フォローを解除	3016
フォローを解除する	3016
フォロー中	2917
フォロー解除	3016
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2988
""", 'ブ': """
ブックマーク	2916
ブックマークする	2916
ブラウザで続ける	2993
ブラウザで見る	2993
ブラウザで読む	2993
""", 'プ': """
プッシュ通知	2915
プッシュ通知を受け取りますか	2994
プッシュ通知を受け取る	2994
プライバシーの設定	2990
プライバシーポリシー	2924	2952
プライバシーポリシーに同意する	3006
プライバシー設定	2990
プランを見る	3003
プランを選ぶ	3003
プランを選択	3003
プラン一覧	3003
プレゼント	2904
プレミアム	2904
プレミアム会員	2908
プロフィール	3012
""", 'ヘ': """
ヘルプ	2924
""", 'ペ': """
ページの先頭に戻る	3010
ページの先頭へ	2942
ページの先頭へ戻る	3010
ページを再読み込み	2996
ページを再読み込みする	2996
ページを更新する	2996
ページトップ	2942
ページトップへ	2942
ページトップへ戻る	3010
""", 'ホ': """
ホーム	2942
ホームに戻る	3010
""", 'ポ': """
ポスト	2916
ポストする	2916
""", 'マ': """
マイページ	2904
マンスリーサポーターになる	3000
""", 'ミ': """
ミュート	2988
ミュートを解除	2987
ミュート解除	2987
""", 'メ': """
メインコンテンツへスキップ	2940
メッセージ	3028
メニュー	2942
メニューを閉じる	3029
メルマガ	2909
メルマガ登録	2909
メールでシェア	3017
メールで送る	2916
メールで送信	2916
メールをご確認ください	3006
メールアドレス	2909
メールアドレスが正しくありません	3006
メールアドレスでログイン	3026
メールアドレスで登録	3026
メールアドレスをご入力ください	3027
メールアドレスを入力	2909
メールアドレスを入力してください	3006
メールアドレスを入力する	3027
メールマガジン	2909
メールマガジン登録	2909
""", 'ラ': """
ライター	3012
ランキング	2938
""", 'リ': """
リンクをコピー	2916
リンクをコピーしました	2963
リンクをコピーする	2963
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2904
ログイン	2904
ログイン/会員登録	2904
ログインしてコメント	2981
ログインしてコメントする	2981
ログイン・会員登録	2904
ログイン状態を保持	3003
ログイン状態を保持する	3003
""", '一': """
一回だけ	3001
一回だけ寄付する	3000
一回のみ	3001
一時停止	2988
一次性	5313
一次性捐款	5312
一番人気	3004
一覧	2942
一覧に戻る	3010
一覧へ	2942
一覧を見る	2942
""", '上': """
上一个视频	5336
上一张	5321
上一张图片	5341
上一篇	5230
上一篇文章	5321
上一頁	5236
上一页	5236
""", '下': """
下一个视频	5336
下一张	5321
下一张图片	5341
下一張圖片	5341
下一篇	5230
下一篇文章	5321
下一部影片	5336
下一頁	5236
下一页	5236
下次再說	5197
下次再说	5197
下載app	5303
下載客戶端	5303
下載音檔	5296
下載音訊	5296
下载app	5303
下载客户端	5303
下载音频	5296
""", '不': """
不,謝謝	5197	5306
不,谢谢	5197	5306
不用了	5197	5306
不用了,謝謝	5306
不用了,谢谢	5306
不適切な内容を報告	2981
""", '专': """
专题	5230
""", '並': """
並び替え	2982
並べ替え	2982
""", '个': """
个人中心	5202
个人信息保护政策	5335
""", '为': """
为你推荐	5230
为您推荐	5230
""", '主': """
主要ニュース	2938
""", '举': """
举报	5229
举报评论	5332
""", '了': """
了解	2943
了解更多	5225
了解详情	5342
""", '京': """
京东购买	5294
""", '人': """
人人网	5268
人才招聘	5265
人气排行	5235
人气榜	5235
人気の動画	2973
人気の記事	2938
人気ランキング	2938
人気記事	2938
人気記事ランキング	2938
人気順	2982
人氣排行	5235
人氣文章	5277
人氣榜	5235
""", '仅': """
仅限会员	5315
仅限订阅用户	5315
""", '今': """
今、あなたにオススメ	2938
今、読まれている記事	2973
今すぐプレイ	2983
今すぐ寄付	3025
今すぐ支援する	3025
今すぐ購入	3030
今すぐ遊ぶ	2983
今はしない	2900
今はやめておく	2900
今回のみ	3001
今回のみ支援する	3000
今回はしない	2900
今日のアンケート	2933
今日のクイズに挑戦	2934
今日のクロスワード	2933
今日の注目	2938
今日投票	5244
今日最熱門	5277
今日热点	5230
今日焦点	5230
今日熱門	5277
今週のアンケート	2933
今週のクイズに挑戦	2934
""", '从': """
从app store下载	5303
""", '他': """
他の記事	19
他の記事も読む	2938
""", '付': """
付費閱讀	5202
付费内容	5202
付费阅读	5202
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5332
以下为广告内容	5265
以下為廣告內容	5265
以后再说	5197
以後再說	5305
以電子郵件繼續	5338
""", '件': """
件名	3028
""", '企': """
企画・制作	3019
""", '优': """
优惠码	5342
""", '会': """
会员专享	5207
会员专享内容	5207
会员专属	5202
会员中心	5202
会员登录	5202
会員でない方	3003
会員でない方はこちら	3003
会員の方はこちら	2904
会員の方はログイン	2904
会員プランを見る	3026
会員特典	2985
会員登録	2904
会員登録する	2904
会員登録のご案内	3026
会員登録はこちら	2904
会員限定	2904
会員限定特典	2985
会員限定記事	2904
会社概要	2952
""", '余': """
余下全文	5341
""", '作': """
作者其他文章	5254
作者更多文章	5321
作者的更多文章	5254
作者简介	5322
作者簡介	5322
""", '你': """
你可能也喜欢	5230
你可能也喜歡	5230
你可能感兴趣	5230
你可能还想看	5277
你可能還想看	5277
你已投票	5244
你怎么看	5243
你怎麼看	5243
""", '使': """
使用 apple 登入	5315
使用 facebook 登入	5315
使用 google 帳號登入	5315
使用 google 登入	5315
使用 google 繼續	5315
使用apple登录	5315
使用facebook登入	5315
使用facebook登录	5315
使用google登入	5315
使用google登录	5315
使用google繼續	5315
使用google继续	5315
使用google账号登录	5315
使用paypal付款	5338
使用条款	5222
使用條款	5222
使用邮箱登录	5338
""", '価': """
価格を見る	3030
""", '保': """
保存	2916
保存する	2916
保存设置	5300
保持登入	5315
保持登入狀態	5315
保持登录状态	5315
""", '個': """
個人情報の取り扱い	2924
個人情報の取り扱いについて	2924
個人情報の取り扱いに同意する	3006
個人情報の取扱いについて	2924
個人情報保護方針	2924	2952
""", '倍': """
倍速	5297
""", '僅': """
僅限會員	5315
僅限訂戶	5315
""", '優': """
優先するソースに追加	3016
優惠碼	5342
""", '儲': """
儲存設定	5300
""", '允': """
允許	5305
允許通知	5304	5306
允许	5305
允许通知	5304	5306
""", '元': """
元の記事を読む	2974
元記事で読む	2974
元記事を読む	2942
""", '免': """
免責聲明	5222
免費訂閱	5208
免費註冊	5202
免費試讀	5202
免費閱讀	5338
免责声明	5222
免费,无垃圾邮件	5318
免费注册	5202
免费订阅	5208
免费试读	5202
免费阅读	5338
免运费	5331
免運費	5331
""", '入': """
入力内容を確認	3027
入力内容を確認する	3027
入力必須	3006
""", '內': """
內容糾錯	5246
""", '全': """
全ての写真を見る	2974
全ての記事が読み放題	3026
全屏	5297
全文はこちら	2974
全文を読む	2942
全文表示	2942
全画面	2988
全画面表示	2987
全画面表示を終了	2987
全螢幕	5297
全記事読み放題	2908
全部拒絕	5301
全部拒绝	5301
全部接受	5222
全部新闻	5321
全部游戏	5292
全部视频	5321
全部评论	5229
全部话题	5232
""", '公': """
公众号	5216
公式sns	2917
公式twitter	2917
公式x	2917
公式アプリ	2915
公式サイトで見る	2985
公式サイトはこちら	3030
公式サイトを見る	3030
公式ショップ	2985
公式ショップはこちら	2985
""", '共': """
共 # 頁	5232
共 # 页	5232
共#頁	5232
共#页	5233
共有	2916
共有する	2916
共有オプション	3017
共有リンクをコピー	2963
""", '关': """
关于作者	5322
关于我们	5222
关注	5216
关注作者	5326
关注我们	5216
关注此话题	5326
关注话题	5326
关键词	5230
关闭	5197
关闭窗口	5341
关闭菜单	5341
""", '其': """
其他新聞	5230
其他新闻	19	5230
其他金額	5312
其他金额	5312
""", '内': """
内容由ai生成	5336
内容纠错	5246
""", '再': """
再生	2942
再生リスト	3024
再生時間	2988
再生速度	2987
再読み込み	2996
再読み込みする	2996
""", '写': """
写留言	5332
写真(#枚	2974
写真をすべて見る	3010
写真をもっと見る	2974
写真を拡大	3010
写真を拡大する	3010
写真を見る	2942
写真を見る(全#枚	2974
写真・動画の投稿はこちら	3011
写真特集	2938
写评论	5229
""", '出': """
出錯了	5319
出错了	5319
""", '分': """
分享	5215
分享到	5215
分享到facebook	5265
分享到line	5265
分享到qq	5329
分享到whatsapp	5329
分享到微信	5215
分享到微博	5215
分享到朋友圈	5329
分享文章	5343
分享本文	5265
分享此文	5265
分享此頁	5343
分享給好友	5265
分享給更多人看到	5265
分享给好友	5265
分享给更多人	5265
分享至	5215
分享至facebook	5215
分享至line	5265
分享这篇文章	5343
分享這篇文章	5343
分类	5230
分類	5230
""", '列': """
列印	5215
列印本頁	5265
列印食譜	61
""", '初': """
初めての方はこちら	3003
初割で無料体験する	2904
初月無料	2908
""", '利': """
利用規約	2924	2952
利用規約に同意します	3006
利用規約に同意する	3006
""", '刷': """
刷新页面	5307
""", '前': """
前のページ	2942
前のページに戻る	3029
前の写真	3010
前の動画	3024
前の画像	3010
前の記事	2938
前の記事へ	2938
前の記事を読む	3029
前へ	2942
前回の記事はこちら	2973
前回はこちら	2974
前往官網	5342
前往捐款	5312
前往捐款頁面	5312
前往捐款页面	5312
前往購買	5294
前往贊助	5312
""", '剩': """
剩余时间	5297
剩餘時間	5297
""", '加': """
加入google偏好來源	5326
加入line好友	5216
加入会员	5202
加入我们	5265
加入我们的团队	5265
加入我們	5265
加入我們的團隊	5265
加入書籤	5215
加入會員	5202
加入白名单	5307
加入購物車	5342
加入购物车	5342
加载中	5296
加载内容	5300
加载帖子	5300
加载更多	5236
加载更多评论	5289
""", '動': """
動画	2938
動画で見る	2963
動画の公開は終了しました	2987
動画の読み込みに失敗しました	3024
動画の配信は終了しました	2987
動画は再生できません	2987
動画をもっと見る	3010
動画を再生	3024
動画を再生する	2963
動画を再生できません	2987
動画を再生できませんでした	2987
動画を見る	2942
動画を読み込み中	2987
動画を読み込めませんでした	3024
動画を読み込んでいます	2987
動画プレーヤーを読み込み中	2987
動画一覧	3010
""", '勘': """
勘誤回報	5246
""", '包': """
包邮	5331
""", '協': """
協賛企業	3019
""", '单': """
单次	5313
单次捐款	5198
单篇购买	5338
""", '単': """
単発の寄付	3000
""", '博': """
博客來購買	5294
""", '占': """
占い	2984
""", '印': """
印刷	2916
印刷する	2916
印刷用ページ	2963
印刷用ページを表示	2963
印象笔记	5268
""", '即': """
即时新闻	5230
即時新聞	5230
""", '原': """
原文を表示	2943
原文を見る	2943
原文連結	5278
原文链接	5278
""", '去': """
去京东看看	5294
去京东购买	5294
去天猫购买	5294
去淘宝购买	5294
""", '参': """
参与投票	5245	5289
参与评论	5229
参加测验	5292
参加者募集中	2955
参加问卷调查	5265
""", '參': """
參加問卷調查	5265
參加測驗	5292
參與投票	5289
""", '友': """
友だち追加	2917
友だち追加する	2917
友善列印	5265
友達に教える	2963
""", '反': """
反馈	5229
""", '发': """
发一条友善的评论	5332
发现错误?请告诉我们	5265
发生错误	5319
发表留言	5229
发表评论	5229
发送	5319
发送成功	5318
""", '取': """
取材・文	3012
取消关注	5327
取消回复	5247
取消回覆	5247
取消追蹤	5326
取消關注	5327
取消静音	5296
取消靜音	5296
""", '受': """
受け取る	2995
受付が完了しました	3027
""", '古': """
古い順	2982
""", '可': """
可随时退订	5318
可隨時取消	5315
""", '合': """
合わせて読みたい	2938
合成音声による読み上げ	2987
合成音声による読み上げです	2987
""", '同': """
同じカテゴリの記事	2938
同じ著者の記事	2973
同作者文章	5254
同意	5222
同意して続ける	2990
同意して続行	2990
同意して閉じる	2990
同意しない	2924	2927
同意する	2924	2927
同意の管理	2990
同意を撤回	2990
同意を撤回する	2990
同意を管理	2990
同意を管理する	2990
同意並繼續	5225	5300
同意并继续	5225	5300
同意設定を変更	2926
""", '后': """
后退#秒	5296
""", '听': """
听全文	5265
听文章	5296
听新闻	5215
听这篇文章	5265
""", '商': """
商业推广	5331
商品の詳細を見る	3030
商品を見る	2985
商品ページへ	2985
商品詳細	3030
商品详情	5342
商城	5331
商業推廣	5331
""", '單': """
單次	5313
單次捐款	5198
單筆	5313
單筆捐款	5312
單筆支持	5312
單篇購買	5338
""", '回': """
回上一頁	5341
回到頂端	5321
回到頂部	5236
回到顶部	5321
回复	5229
回答する	91
回覆	5229
回頁首	5233
回頂端	5236
回首頁	5236
""", '图': """
图 #/#	5232
图片 #/#	5232
""", '圖': """
圖片 #/#	5232
""", '在': """
在 app store 下載	5303
在 facebook 查看	5333
在 google play 下載	5303
在 instagram 查看	5333
在 instagram 查看這則貼文	5333
在 spotify 收聽	5333
在 x 上查看	5333
在 youtube 上觀看	5333
在amazon購買	5294
在app store下载	5303
在app中打开	5303
在app中阅读	5303
在facebook查看	5333
在google play下载	5303
在instagram查看	5333
在instagram查看這則貼文	5333
在patreon上支持我们	5312
在spotify上收听	5333
在x上查看	5333
在youtube上观看	5333
在亚马逊购买	5294
在微博查看	5333
在浏览器中继续	5303
在瀏覽器中繼續	5303
""", '地': """
地図を見る	2943
地図を開く	2943
""", '執': """
執筆者	3012
執筆者プロフィール	3011
""", '報': """
報錯	5246
""", '填': """
填字游戏	5293
填字遊戲	5293
""", '复': """
复制	5330
复制成功	5215
复制网址	5265
复制链接	5215	5268
""", '外': """
外部コンテンツを表示	2990
外部コンテンツを表示する	2990
外部送信について	3023
外部送信ポリシー	3023
""", '大': """
大号字	65
大字	5215
大家还在看	5230
大家都在看	5230
""", '头': """
头条	5230
""", '好': """
好的	5305
""", '如': """
如何停用廣告封鎖	5308
如何关闭	5310
如何关闭广告拦截	5308
如何关闭广告拦截器	5307
如何關閉	5310
如何關閉廣告攔截	5308
如何關閉廣告攔截器	5307
如何關閉廣告阻擋	5308
""", '始': """
始終允許	5301
始终允许	5301
""", '字': """
字体	65
字体大小	5215
字号	5215
字幕	5297
字幕をオン	2987
字幕を表示	2987
字級	65	5215
字级	65
字號	5329
字體大小	65	5215
""", '官': """
官方微博	5216
""", '定': """
定期定額	5198
定期定額捐款	5312
定期定額支持	5312
定期捐款	5312
""", '寄': """
寄付	2901
寄付する	2901
寄付で応援する	2901	2963
寄付のお願い	2901
寄付はこちら	3000
寄付はこちらから	3000
寄付をする	2901
寄付ページはこちら	3000
寄付ページへ	3000
""", '寫': """
寫留言	5332
寫評論	5332
""", '專': """
專題	5230
""", '小': """
小字	5215
小編推薦	5230
小调查	92
""", '尚': """
尚未成為會員	5315
尚無留言	5265
""", '展': """
展开	5236
展开全文	5236
展开全部	5237
展开回复	5289
展开阅读全文	5341
展開	5236
展開全文	5321
""", '已': """
已关注	5216
已收到您的申请	5339
已是会员	5202
已是訂戶	5315
已有帐号	5202
已有帳號	5315
已有账号	5315
已經是會員	5202
已經是會員?登入	5202
已经是订户	5315
已经有账号	5315
已複製連結	5329
已關注	5326
""", '常': """
常に表示する	2990
常に許可	2991
常に許可する	2990
""", '年': """
年払い	3004
年額プラン	3004
""", '广': """
广告	5221
广告后继续阅读	5294
广告结束	5294
""", '広': """
広告	2922
広告の下に記事が続きます	2985
広告の後に続きます	2922
広告はここまで	2985
広告をスキップ	2922
広告を閉じる	2922
広告ブロッカーの解除方法	2997
広告ブロッカーをご利用中です	2996
広告ブロッカーをオフにする方法	2997
広告ブロックの解除方法	2996
広告ブロックをオフにしました	2997
広告ブロックを解除してください	2996
広告ブロックを解除しました	2996
広告ブロックを解除する方法	2997
広告企画	2922
広告掲載	2952
広告掲載について	2952
広告終わり	2985
""", '廣': """
廣告	5221
廣告後繼續閱讀	5294
廣告結束	5294
廣編企劃	5294
廣編特輯	5294
""", '延': """
延伸閱讀	5230
延伸阅读	5230
""", '开': """
开启app	5303
开启推送	5304
开启通知	5304	5306
开始测验	5292
开通vip	5338
开通会员	5202
""", '当': """
当前时间	5297
当当购买	5294
""", '影': """
影片已下架	5296
影片已移除	5296
影片無法播放	5296
影片載入中	5296
影片載入失敗	5336
影片長度 #	5263
影音	5230
""", '後': """
後で	2900
""", '微': """
微信	5215
微信好友	5268
微信扫一扫	5329
微信扫码分享	5329
微信朋友圈	5268
微信登录	5315
微博	5215
""", '必': """
必填	5319
必填字段	5318
必填欄位	5318
必填項	5318
必填项	5318
必須	3007
必須項目	3007
必須項目です	3006
""", '忘': """
忘記密碼	5202
忘记密码	5202
""", '応': """
応援する	2901
""", '快': """
快进#秒	5296
""", '总': """
总是允许	5301
""", '您': """
您可能也喜歡	5230
您可能感兴趣	5230
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5277
您可随时退订	5318
您可隨時取消訂閱	5318
您已关注此话题	5326
您已投票	5244
您已投过票	5289
您已投過票	5289
您已经投过票	5289
您已訂閱	5339
您已订阅	5339
您怎么看	5243
您怎麼看	5243
您的信息已发送	5318
您的姓名	5339
您的投票已提交	5289
您的支持很重要	5337
您的昵称	5332
您的暱稱	5332
您的留言	5339
您的訊息已送出	5318
您的邮箱	5208
您的電子郵件	5339
您的電郵	5208
""", '情': """
情報をお寄せください	3011
情報提供のお願い	3011
情報提供はこちら	3011
""", '想': """
想接收即時新聞通知嗎	5304
想接收通知吗	5304
""", '意': """
意見信箱	5246
意見反饋	5289
意見回饋	5289
意见反馈	5229
""", '感': """
感想を送る	2929
感謝您的參與	5289
感謝您的投票	91	5289
感謝您的支持	5337
感谢参与投票	5244
感谢您,您的信息已发送	5318
感谢您的参与	5289
感谢您的投票	91	5289
感谢您的支持	5337
感谢支持	5337
""", '成': """
成为会员	5198
成為會員	5198
""", '我': """
我们无法显示此内容	5300
我來說兩句	5247
我同意	5222
我同意处理我的个人数据	5318
我同意接收电子邮件	5318
我同意隱私權政策	5318
我已关闭	5307
我已关闭广告拦截	5308
我已关闭广告拦截器	5307
我已閱讀並同意隱私權政策	5318
我已關閉廣告攔截	5308
我已關閉廣告攔截器	5307
我已關閉廣告阻擋程式	5308
我已阅读并同意隐私政策	5318
我来说两句	5247
我的帐户	5202
我的帳戶	5202
我知道了	5222
我要举报	5289
我要勘誤	5246
我要報錯	5246
我要投票	5245	5289
我要捐款	5337
我要支持	5337
我要檢舉	5289
我要爆料	5322
我要留言	5229
我要糾錯	5265
我要纠错	5229
我要評論	5247
我要评论	5229
我要贊助	5337
""", '或': """
或	5316
""", '戻': """
戻る	2942
""", '所': """
所有新闻	5321
所有留言	5229
所有話題	5232
所有评论	5247
所有话题	5232
""", '打': """
打印	5215
打印本页	5265
打印食谱	61
打开	5237
打开app	5303
打开app查看更多	5303
打开app阅读	5303
打开app阅读全文	5303
打开客户端阅读	5303
打开微信扫一扫	5329
打开推送	5304
打赏	5198
打赏作者	5337
""", '扫': """
扫一扫分享	5329
扫描二维码下载	5303
扫码下载	5303
扫码下载app	5303
扫码下载客户端	5303
""", '投': """
投票	92	5290
投票ありがとうございました	91	2981
投票ありがとうございます	2933
投票する	91	2963
投票を受け付けました	2981
投票区	92
投票成功	5289
投票済みです	2981
投票結果	2982	5290
投票結果を見る	91
投票结果	5290
投稿する	2929
投稿を表示	2990
投稿を表示する	2990
投稿を読み込む	2990
投稿须知	5322
""", '折': """
折りたたむ	2943
折扣码	5342
折扣碼	5342
""", '报': """
报告错误	5237
""", '拒': """
拒否する	2927
拒絕	5222	5225
拒绝	5222	5225
拒绝全部	5301
拒绝所有cookie	5335
""", '招': """
招聘启事	5265
""", '拡': """
拡大	2916
拡大する	2942
""", '按': """
按年計費	5315
按年计费	5315
按月捐款	5312
按月计费	5315
按讚	5216
""", '捐': """
捐款	5198
捐贈	5198
捐赠	5198
""", '掃': """
掃描qr code下載	5303
掃碼下載	5303
""", '排': """
排序	5290
排行榜	5230
""", '採': """
採用情報	2955
""", '接': """
接受	5222
接受並繼續	5225	5300
接受並顯示	5224
接受全部	5222
接受全部cookie	5335
接受并显示	5224
接受并继续	5225	5300
接受所有	5222	5225
接受所有 cookie	5335
接受所有cookie	5335
接收通知	5304
""", '推': """
推广	5221
推广内容	5221
推廣	5221
推荐	5230
推荐文章	5230
推荐方案	5316
推荐阅读	5230
推薦	5230
推薦文章	5230
推薦閱讀	5230
""", '提': """
提交	91	5319
提交成功	5318
提交成功,感谢您的反馈	5339
提交评论	5289
提供	2922
提供反馈	5289
提供意見	5289
提供新聞線索	5322
提供新闻线索	5322
""", '搜': """
搜尋	5236
搜索	5236
""", '撤': """
撤回同意	5300
""", '播': """
播放	5236
播放器加载中	5296
播放影片	5336
播放视频	5336
播放速度	5296
""", '支': """
支持我们	5198
支持我們	5198
支持独立媒体	5312
支持獨立媒體	5312
支援する	2901
支援はこちら	3000
""", '收': """
收合	5237
收听	5215
收听文章	5296
收听本文	5265
收聽文章	5265
收聽本文	5296
收藏	5215
收藏文章	5215
收藏本文	5265
收藏食譜	61
收藏食谱	61
收起	5236
收起回复	5289
""", '放': """
放大图片	5321
放大圖片	5321
放大字体	5329
放大字體	5329
""", '数': """
数独	2984	5293
数独に挑戦	2933
""", '數': """
數獨	5293
""", '文': """
文字の大きさ	65	2916
文字を大きくする	3017
文字を小さくする	3017
文字サイズ	2916
文字サイズを変更	3017
文字サイズ変更	65
文字拡大	3017
文字稿	5297
文字起こし	2988
文字起こしを表示	2987
文字起こしを見る	2987
文明上网,理性发言	5332
文明上网理性发言,请遵守新闻评论服务协议	5332
文章未完 廣告後繼續	5294
""", '料': """
料金プラン	3004
料金プランを見る	3026
""", '新': """
新しい順	2982
新浪微博	5268
新着	2938
新着をメールでお知らせ	2920
新着ニュース	2938
新着記事	2938
新着記事をメールで受け取る	2920
新着記事一覧	2973
新着順	2982
新聞線索	5322
新規会員登録	2904
新規登録	2904
新闻简报	5208
新闻纠错	5246
新闻线索	5322
""", '无': """
无所谓	5290
无法显示此内容	5300
""", '早': """
早割	3019
早鳥票	5331
早鸟票	5331
""", '时': """
时长	5297
时长:#	5263
""", '明': """
明白了	5237
""", '是': """
是否允许通知	5304
是否接收推送通知	5304
是否接收通知	5304
是否開啟通知	5304
""", '显': """
显示全部	5321
显示内容	5300
显示原文	5237
显示字幕	5296
显示帖子	5300
显示更多	5236
""", '時': """
時長	5297
時長:#	5263
""", '暂': """
暂不	5197
暂停	5263
暂无评论	5265
暂无评论,快来抢沙发	5332
""", '暫': """
暫不	5197
暫停	5263
""", '更': """
更多	5230
更多作者文章	5321
更多内容	5230
更多分享方式	5329
更多图片	5321
更多圖片	5321
更多報導	5230
更多影片	5321
更多报道	5230
更多文章	5230
更多新聞	5230
更多新聞請看	5277
更多新闻	5230
更多游戏	5292
更多精彩	5277
更多精彩内容	5341
更多精采內容	5265
更多视频	5321
更多该作者文章	5254
更多資訊	5321
更多资讯	5321
更多选项	5330
更多選項	5330
更改 cookie 偏好	5224
更改 cookie 設定	5224
更改cookie偏好	5224
更正政策	5322
更正與說明	5322
""", '書': """
書籍を購入する	2985
""", '最': """
最受欢迎	5316
最受歡迎	5316
最多人看	5277
最新	5290
最新ニュース	2938
最新ニュースを通知で受け取る	2994
最新号	2973
最新影音	5277
最新文章	5230
最新新聞	5230
最新新闻	5230
最新消息	5230
最新記事	2938
最新评论	5247
最热	5290
最热评论	5247
最熱	5290
最超值	5316
""", '會': """
會員中心	5202
會員專享	5207
會員專享內容	5207
會員專屬	5202
會員登入	5202
""", '月': """
月払い	3004
月額#円	2908
月額#円(税込	2908
月額プラン	3004
""", '有': """
有効なメールアドレスを入力してください	3006
有料会員からのプレゼント記事	3031
有料会員登録	2904
有料会員記事	2963
有料登録	2904
有料記事	2904
有道云笔记	5268
""", '朋': """
朋友圈	5215	5268
""", '服': """
服务条款	5222
服務條款	5222
""", '朗': """
朗读全文	5296
""", '朝': """
朝刊・夕刊	2904
""", '未': """
未满十八岁禁止饮酒	5294
未滿十八歲禁止飲酒	5294
""", '本': """
本を購入する	2985
本周投票	5244
本周热门	5277
本周调查	5244
本文へ	2942
本文へジャンプ	2940
本文へスキップ	2940
本文へスキップする	2940
本文へ移動	2942
本文对您有帮助吗	5289
本文尚无评论	5332
本文已锁定	5315
本文由ai语音朗读	5296
本週投票	5244
本週調查	5244
""", '机': """
机器翻译	5265
机翻	5297
""", '来': """
来测测你的知识	5292
""", '查': """
查看专题	5321
查看优惠	5338
查看作者主页	5322
查看作者更多文章	5254	5321
查看優惠	5338
查看全部	5236
查看全部图片	5321
查看全部文章	5341
查看全部評論	5289
查看全部评论	5289
查看全部话题	5232
查看原图	5236
查看原文	5278
查看商品	5342
查看回复	5289
查看回覆	5289
查看图集	5321
查看圖集	5321
查看地图	5237
查看專題	5321
查看投票結果	5332
查看投票结果	91	5332
查看文字稿	5296
查看方案	5338
查看更多	5236
查看更多图片	5321
查看更多評論	5247
查看更多评论	5289
查看留言	5229
查看結果	91	5245
查看结果	91	5237	5245
查看訂閱方案	5315
查看詳情	5237
查看订阅方案	5315
查看评论	5229
查看详情	5237
查看逐字稿	5296
查看高清图集	5321
""", '标': """
标签	5230
""", '检': """
检举评论	5332
""", '検': """
検索	2942
""", '業': """
業配	5221
""", '楽': """
楽天で見る	2985
楽天で詳細を見る	2985
楽天で購入	2985
楽天で購入する	2985
楽天市場で見る	2985
楽天市場で購入	2985
""", '標': """
標籤	5230
""", '機': """
機器翻譯	5265
機械翻訳	2988
""", '檢': """
檢舉	5229
檢舉留言	5332
""", '次': """
次のページ	2942
次の写真	3010
次の動画	3024
次の画像	3010
次の記事	2938
次の記事へ	2938
次の記事を読む	3029
次へ	2942
次を読む	2943
次ページ	2942
次回から自動的にログイン	3003
""", '正': """
正しいメールアドレスを入力してください	3006
正在加载播放器	5296
""", '此': """
此影片無法播放	5296
此文章已锁定	5315
此欄位為必填	5318
此視頻無法播放	5296
此视频不可用	5296
此视频已被删除	5296
此項為必填	5318
此页面对您有帮助吗	5289
此项为必填项	5318
""", '残': """
残り時間	2988
""", '毎': """
毎月寄付する	3000
毎月支援する	3000
""", '每': """
每一份支持都很重要	5312
每一份支持都重要	5312
每月捐款	5198
""", '民': """
民調	92
""", '沒': """
沒意見	5290
""", '没': """
没意见	5290
没有账号	5315
""", '注': """
注册	5202
注册成功	5339
注目の記事	2938
注目キーワード	2938
注目ワード	2938
注目記事	2938
""", '测': """
测测你的知识	5292
""", '清': """
清晰度	5297
""", '点': """
点击取消静音	5336
点击图片查看大图	5321
点击打开声音	5336
点击排行	5230
点击播放	5265
点击收听	5296
点击放大	5321
点击查看全文	5341
点击查看原文	5278
点击查看大图	5236
点击看更多	5233
点击阅读全文	5341
点击阅读原文	5278
点我看更多	5233
点我看视频	5265
点赞	5215
""", '為': """
為您推薦	5230
""", '热': """
热搜榜	5235
热榜	5235
热点	5230
热点排行	5235
热点推荐	5230
热门	5230
热门排行	5230
热门文章	5230
热门新闻	5230
""", '無': """
無所謂	5245
無料で体験する	2904
無料で始める	3003
無料で試す	3003
無料で読む	2904
無料アプリをダウンロード	2993
無料ゲーム	2983
無料会員登録	2904
無料会員限定	2904
無料体験	2904
無料登録	2904
無法播放影片	5296
無法載入影片	5336
無法顯示此內容	5300
""", '焦': """
焦點新聞	5230
""", '熱': """
熱門	5230
熱門排行	5230
熱門文章	5230
熱門新聞	5230
熱門話題	5230
""", '爆': """
爆料信箱	5322
爆料專線	5322
爆料热线	5322
""", '片': """
片長 #	5263
片長:#	5263
片长 #	5263
""", '特': """
特定商取引法に基づく表記	2924
特集	2938
特集を見る	3010
特集ページへ	3010
特集一覧	3010
特集一覧へ	3029
""", '猜': """
猜你喜欢	5230
猜你喜歡	5230
""", '現': """
現在の再生時間	2987
""", '生': """
生成aiを使用しています	3024
""", '用': """
用app開啟	5303
用户协议和隐私政策	5335
""", '由': """
由ai生成	5325
由ai语音朗读	5296
""", '申': """
申し込む	2904
""", '电': """
电子报	5208
电子邮箱	5208
""", '画': """
画像をクリックして拡大	3010
画像を拡大	2942
画像を拡大する	3010
画像を見る	2942
画質	2988
""", '留': """
留言	5229
留言(#	5229
留言内容	5340
留言已關閉	5289
留言規則	5289
留言规则	5289
""", '略': """
略過廣告	5336
""", '登': """
登入	5202
登入/註冊	5202
登入後留言	5289
登出	5202
登录	5202
登录/注册	5202
登录后发表评论	5289
登錄	5202
登録	2904
登録が完了いたしました	3027
登録が完了しました	2963
登録して続きを読む	2904
登録する	2904
""", '發': """
發佈留言	5247
發現錯誤?請告訴我們	5265
發生錯誤	5319
發表留言	5229
發表評論	5229
""", '百': """
百度贴吧	5268
""", '皆': """
皆さまのご支援が力になります	3000
""", '監': """
監修者	3012
""", '目': """
目前時間	5297
目录	5236
目次	2942
目次へ戻る	3029
目錄	5236
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5230
相关报道	5230
相关推荐	5230
相关文章	5230
相关新闻	5230
相关标签	5230
相关视频	5277
相关阅读	5230
相關主題	5230
相關報導	5230
相關影片	5277
相關推薦	5230
相關文章	5230
相關新聞	5230
相關標籤	5230
相關閱讀	5230
""", '看': """
看了这篇文章的人也看	5230
看全文	5321
看全部留言	5247
看全部留言 (#	5247
看原文	5278
看更多	5230
看更多作者文章	5321
看更多文章	5277
看更多新聞	5233	5277
看更多新闻	5233
看更多照片	5321
看結果	91
""", '知': """
知道了	5237
""", '確': """
確認する	3007
確認メールをお送りしました	3006
確認メールを送信しました	3006
確認画面へ	3007
""", '禁': """
禁止酒駕	5331
禁止酒駕,飲酒過量有害健康	5294
""", '稍': """
稍后	5305
稍后再说	5197
稍后提醒我	5197
稍后阅读	5265
稍後	5305
稍後再說	5197
稍後提醒我	5197
稍後閱讀	5265
""", '立': """
立即开通	5338
立即投票	91
立即捐助	5312
立即捐款	5198
立即捐赠	5312
立即支持	5337
立即訂閱	5202
立即订阅	5202
立即试玩	5292
立即購票	5294
立即贊助	5312
立即购票	5294
立即选购	5294
立即選購	5294
立即開始玩	5292
""", '第': """
第 # 張,共 # 張	5232
第 # 頁,共 # 頁	5233
第 # 页,共 # 页	5233
第#张/共#张	5232
第#頁 共#頁	5233
第#页,共#页	5233
""", '筆': """
筆者	3012
筆者プロフィール	3011
""", '管': """
管理 cookie	5224
管理cookie	5300
管理偏好設定	5335
管理偏好设置	5335
管理同意	5300
管理同意设置	5300
管理同意選項	5300
管理設定	5225
管理设置	5225
管理选项	5335
管理選項	5335
""", '粉': """
粉絲團	5216
""", '精': """
精彩推荐	5277
精彩推薦	5277
精选	5230
""", '紙': """
紙面ビューアー	2904
""", '結': """
結果を見る	91	2943
""", '続': """
続きはこちら	2974
続きをみる	2942
続きを読む	2904
続けて読む	3029
""", '網': """
網友投票	5244
網友留言	5229
""", '編': """
編輯推薦	5230
編輯準則	5322
編輯精選	5230
編集ポリシー	3011
編集方針	3012
編集部おすすめ	2938
編集部のおすすめ	2938
""", '縮': """
縮小	2916
縮小字體	5329
""", '繼': """
繼續使用網頁版	5303
繼續閱讀	5236
繼續閱讀請往下	5294
""", '續': """
續訂	5338
""", '纠': """
纠错	5229
""", '继': """
继续在浏览器阅读	5303
继续浏览内容	5236
继续阅读	5236
""", '续': """
续订	5338
""", '编': """
编辑准则	5322
编辑推荐	5230
编辑精选	5230
""", '缩': """
缩小字体	5329
""", '网': """
网友评论	5229
网友评论仅供其表达个人看法,并不表明本站立场	5332
""", '翻': """
翻訳を表示	2943
""", '联': """
联系作者	5322
联系我们	5222
联系编辑部	5322
""", '聯': """
聯絡我們	5222
聯絡編輯部	5322
""", '聽': """
聽全文	5265
聽文章	5296
聽新聞	5215
聽這篇文章	5265
""", '脳': """
脳トレ	2984
""", '自': """
自动播放	5297
自動再生	2988
自動播放	5297
自動翻訳	2988
自定义金额	5312
自訂金額	5312
""", '菜': """
菜单	5236
""", '著': """
著作権	2924
著者の記事一覧	3010
著者をフォロー	3016
著者をフォローする	3016
著者プロフィール	3011
""", '複': """
複製	5330
複製網址	5265
複製連結	5215	5268
""", '要': """
要接收推送通知吗	5304
要接收通知嗎	5304
""", '視': """
視頻由ai生成	5336
""", '觀': """
觀看更多	5277
""", '视': """
视频	5230
视频不可用	5296
视频加载中	5296
视频加载失败	5336
视频已下架	5296
视频已失效	5296
视频无法播放	5296
视频时长	5336
视频正在加载	5296
""", '解': """
解鎖全文	5265
解鎖文章	5338
解锁全文	5265
解锁文章	5338
解除しました	2999
解除方法	2999
解除方法はこちら	2999
""", '訂': """
訂戶專享	5294
訂戶專享優惠	5294
訂戶專享內容	5315
訂戶贈閱	5343
訂正について	3011
訂閱	5202
訂閱成功	5339
訂閱推播	5304
訂閱方案	5338
訂閱會員	5202
訂閱會員專屬內容	5265
訂閱郵件	5208
訂閱電子報	5208
""", '記': """
記事に関するお問い合わせ	3011
記事の続きはこちら	2974
記事の続きを読む	3010
記事の誤りを報告	2952	3020
記事の誤りを報告する	2935
記事は広告の下に続きます	2985
記事は広告の後に続きます	2985
記事へのお問い合わせ	3011
記事へのご意見	2929
記事をサポートする	2901
記事をシェア	3031
記事をシェアする	3031
記事をプレゼント	2904
記事をプレゼントする	2963
記事を保存	2916
記事を保存する	2963
記事を印刷する	2916
記事を聴く	2987
記事を評価する	3020
記事を読む	2942
記事を購入する	3026
記事を音声で聞く	2987
記事を音声で聴く	2987
記事ランキング	2938
記事一覧	2942
記事一覧へ	3010
記事一覧を見る	2974
記事全文を読む	2942
記住我	5316
記者をフォロー	3016
記者プロフィール	3011
記者募集	2955
記者募集中	2955
""", '設': """
設定を保存	2990
設定を保存する	2990
設定を変更	2927
設定を変更する	3023
設定を管理	3023
""", '許': """
許可	2995
許可する	2924	2927
""", '註': """
註冊	5202
註冊成功	5339
""", '評': """
評価順	2982
評論	5229
評論已關閉	5289
評論規則	5289
""", '話': """
話題の記事	2938
""", '該': """
該作者其他文章	5254
該作者更多文章	5321
該作者的更多文章	5254
""", '詳': """
詳しく見る	2927	2943
詳細	2943
詳細を見る	3030
詳細・購入はこちら	2985
詳細設定	2927
""", '語': """
語音播報	5265
語音朗讀	5265
""", '誤': """
誤りを報告	2943
誤りを報告する	3020
誤字・脱字を報告	2935	2952
誤字・脱字を報告する	2935	2952
誤字脱字の報告	2963
誤字脱字を報告	3011
誤字脱字を報告する	2935	2952	2963
""", '読': """
読まれている記事	2938
読み上げ	2963
読み放題	2908
読み続ける	2943
読み込み中です	2987
読者限定	2985
""", '請': """
請填寫讀者問卷	5265
請我們喝杯咖啡	5312
請查收郵件	5318
請檢查您的收件匣	5318
請繼續下滑閱讀	5294
請繼續往下閱讀	5221
請輸入您的電子郵件	5339
請輸入有效的電子郵件	5318
請輸入有效的電子郵件地址	5318
請輸入電子郵件	5208
請選擇金額	5337
請關閉廣告攔截器	5307
""", '讀': """
讀者優惠	5294
讀者專享	5294
讀者投書	5246
""", '讚': """
讚	5215
讚賞支持	5198
""", '订': """
订户专享	5294
订户专享优惠	5294
订户赠阅	5343
订阅	5202
订阅会员	5202
订阅成功	5339
订阅推送	5304
订阅邮件	5208
""", '记': """
记住我	5316
记者简介	5322
""", '设': """
设为google首选来源	5326
""", '评': """
评论	5229
评论(#	5229
评论功能已关闭	5332
评论已关闭	5289
评论规则	5289
""", '诚': """
诚聘英才	5265
""", '话': """
话题	5230
""", '该': """
该作者其他文章	5254
该作者的更多文章	5254
该文章已关闭评论	5332
该视频不可用	5296
该视频已下架	5296
该邮箱已被注册	5339
""", '详': """
详情	5237
""", '语': """
语音朗读	5265
语音由ai生成	5296
""", '说': """
说点什么	5332
""", '请': """
请先登录再评论	5265
请关闭广告拦截器	5307
请我们喝杯咖啡	5312
请查收邮件	5318
请检查您的收件箱	5318
请继续往下阅读	5221
请输入您的电子邮件	5339
请输入您的邮箱	5339
请输入昵称	5332
请输入有效的电子邮件地址	5318
请输入有效的邮箱地址	5318
请输入邮箱	5208
请选择金额	5337
""", '读': """
读者专享	5294
读者优惠	5294
""", '豆': """
豆瓣	5268
""", '購': """
購入はこちら	2985
購票	5331
購票連結	5294
購読	2904
購読する	2904
購読のお申し込み	2904
購読プラン	3026
購読プランを見る	3003
購読申し込み	2904
購買本書	5294
""", '贈': """
贈る	3018
贈送文章	5265
贈送文章給朋友	5265
贈送此文	5265
""", '贊': """
贊助	5198
贊助內容	5221
贊助商	5221
贊助我們	5312
""", '购': """
购买本书	5294
购买此书	5294
购票	5331
购票链接	5294
""", '赞': """
赞	5290
赞助	5198
赞助内容	5221
赞助商链接	5221
赞助我们	5312
赞赏	5198
赞赏作者	5337
""", '赠': """
赠送文章	5329
赠送此文	5265
""", '超': """
超值方案	5315
""", '跳': """
跳到主要內容	5236
跳到內容	5233
跳到食谱	61
跳至主要內容	5233
跳至主要内容	5233
跳至內容	5233
跳至食譜	61
跳转到主要内容	5233
跳转到食谱	61
跳过广告	5336
""", '踩': """
踩	5290
""", '載': """
載入中	5296
載入內容	5300
載入更多	5236
載入貼文	5300
""", '輸': """
輸入您的電子郵件	5339
""", '轉': """
轉發	5215
""", '转': """
转发	5215
""", '载': """
载入内容	5300
""", '输': """
输入您的邮箱	5339
""", '返': """
返信	2929
返信する	2929
返信を書く	3020
返信を表示	2981
返信を見る	2981
返信を隠す	2981
返回上一页	5341
返回列表	5341
返回頂部	5321
返回顶部	5236
返回首頁	5321
返回首页	5236
""", '还': """
还不是会员	5315
还有更多精彩内容	5341
还没有账号	5315
""", '这': """
这篇文章对你有帮助吗	5289
这篇文章对您有帮助吗	5289
""", '进': """
进入专题	5321
进入专题页	5321
""", '连': """
连结已复制	5329
""", '追': """
追蹤	5216
追蹤中	5326
追蹤主題	5326
追蹤作者	5326
追蹤我們	5216
""", '退': """
退出全屏	5296
""", '送': """
送信	91	3007
送信が完了しました	3006
送信しました	3006
送信する	91	3007
送信完了	3006
送出	91	5319
送出成功	5318
送出留言	5289
送出評論	5289
送料無料	3019
""", '选': """
选择	5316
选择方案	5315
选择订阅方案	5315
选择金额	5337
""", '逐': """
逐字稿	5297
""", '這': """
這篇文章對你有幫助嗎	5289
這篇文章對您有幫助嗎	5289
""", '通': """
通報	2982
通報する	2929
通知をオン	2915
通知をオンにする	2994
通知を受け取らない	2994
通知を受け取りますか	2994
通知を受け取る	2963
通知を設定する	2994
通知を許可	2994
通知を許可しますか	2994
通知を許可する	2994
""", '速': """
速報	2938
速報を通知で受け取る	2994
速報通知を受け取る	2963
""", '連': """
連結已複製	5265
連載	2938
連載の新着をメールでお知らせ	2920
連載をフォロー	3016
連載をフォローする	3016
連載を見る	3010
連載一覧	3010
""", '運': """
運営会社	2924	2952
""", '違': """
違反を報告	2981
違反を報告する	2981
違反報告	2929
""", '選': """
選單	5236
選択する	3004
選擇	5316
選擇方案	5315
選擇訂閱方案	5315
選擇金額	5337
""", '還': """
還不是會員	5315
還沒有帳號	5315
""", '邮': """
邮箱	5208
邮箱格式不正确	5318
邮箱格式错误	5318
""", '配': """
配信停止はいつでも可能です	3006
""", '重': """
重新加载页面	5307
重新播放	5297
重新整理頁面	5307
重新載入頁面	5307
""", '金': """
金額を入力	3000
金額を指定	3000
金額を指定する	3000
金額を選ぶ	3025
金額を選択	3025
金額を選択してください	3025
""", '錯': """
錯誤回報	5246
""", '链': """
链接已复制	5265
""", '閉': """
閉じる	2900	2942
""", '開': """
開く	2943
開啟推播	5304
開啟通知	5304	5306
開始測驗	5292
開通會員	5202
""", '間': """
間違いを見つけたら	3011
""", '関': """
関連	2938
関連する記事	2938
関連キーワード	2938
関連タグ	2938
関連トピックス	2938
関連ニュース	2938
関連リンク	2938
関連動画	2938
関連動画を見る	3024
関連情報	2938
関連記事	2938
関連記事はこちら	2973
関連記事をもっと見る	3029
関連記事を見る	3029
""", '閱': """
閱讀下一篇	5341
閱讀全文	5236
閱讀原文	5278
閱讀排行	5235
閱讀更多	5236
""", '關': """
關於作者	5322
關於我們	5222
關注	5216
關注作者	5326
關注我們	5216
關注此主題	5326
關鍵字	5230
關閉	5197
關閉視窗	5341
關閉選單	5341
""", '阅': """
阅读下一篇	5341
阅读全文	5236
阅读剩余全文	5341
阅读原文	5278
阅读排行	5235
阅读更多	5236
""", '随': """
随时取消	5315
随时可取消	5315
""", '隐': """
隐私偏好	5335
隐私政策	5222
隐私权政策	5222
隐私设置	5301
""", '隨': """
隨時取消	5315
""", '隱': """
隱私偏好	5335
隱私政策	5222
隱私權政策	5222
隱私權設定	5300
隱私設定	5301
""", '離': """
離開全螢幕	5296
""", '電': """
電子信箱	5208
電子信箱格式錯誤	5318
電子報	5208
電子版	2904
電子郵件格式不正確	5318
電郵	5319
""", '静': """
静音	5297
""", '靜': """
靜音	5297
""", '音': """
音声で聞く	2916
音声をダウンロード	2987
音声を再生	3024
音声読み上げ	2963
音頻長度 #	5263
音频播放器	5336
""", '頭': """
頭條	5230
""", '顯': """
顯示內容	5300
顯示原文	5237
顯示字幕	5296
顯示更多	5236
顯示貼文	5300
""", '飲': """
飲酒過量,有害健康	5294
飲酒過量有害健康	5294
""", '首': """
首頁	5236
首页	5236
""", '马': """
马上开始	5237
马上玩	5292
""", '验': """
验证码	5319
""", '點': """
點我看影片	5265
點我看更多	5233
點擊排行	5235
點擊播放	5296
點擊播放本文	5265
點擊放大	5321
點擊看大圖	5321
點擊看更多	5233
點擊開啟聲音	5336
點擊閱讀全文	5341
點此看更多	5233
點閱排行	5277
""", '가': """
가	3054	3088
가 가 가	3088
가가가	3088
가격 보기	3161
가로세로 낱말퀴즈	3114
가입하기	3043
가장 많이 본 뉴스	3061
가장 인기	3136
""", '강': """
강연 신청하기	3103
""", '개': """
개인정보 보호 설정	3155
개인정보 설정	3120
개인정보 수집 동의	3137
개인정보 수집 및 이용 동의	3137
개인정보 수집 및 이용에 동의합니다	3137
개인정보 수집·이용에 동의합니다	3137
개인정보 처리방침	3059
개인정보처리방침	3059
""", '갤': """
갤러리 닫기	3160
갤러리 보기	3142
""", '거': """
거부	3059	3081
""", '검': """
검색	3063
""", '게': """
게시물 보기	3120
게시물 불러오기	3120
게임 전체보기	3112
게임 하러 가기	3112
""", '결': """
결과 보기	91	3064
""", '계': """
계속 읽기	3043
계정이 있으신가요	3135
""", '고': """
고객센터	3059
고충처리	3076
고충처리인	3076	3143
""", '공': """
공감	3111
공감백배 #	3089
공감순	3111
공유	3054
공유하기	3054
""", '과': """
과거순	3111
""", '관': """
관련 기사	3061
관련 기사 더보기	3160
관련 뉴스	3061
관련 영상	3099
관련 태그	3061
관련기사	3061
관련기사 더보기	3160
관련뉴스	3061
관련키워드	3061
""", '광': """
광고	3058
광고 건너뛰기	3156
광고 닫기	3058
광고 문의	3076
광고 문의하기	3104
광고 아래에 기사가 계속됩니다	3115
광고 영역	87
광고 종료	3115
광고 차단 해제 방법	3126
광고 차단을 해제해 주세요	3126
광고 차단을 해제했습니다	3126
광고 차단이 감지되었습니다	3126
광고 후 계속됩니다	3115
광고문의	3076
광고성 정보 수신 동의	3137
광고성 정보 수신에 동의합니다	3137
""", '괜': """
괜찮습니다	3038
""", '교': """
교보문고에서 구매	3115
""", '구': """
구글 계정으로 계속하기	3135
구글 계정으로 로그인	3135
구글 선호 매체로 추가	3147
구글 플레이에서 다운로드	3123
구글로 계속하기	3135
구글로 로그인	3135
구글플레이에서 다운로드	3123
구독	3043
구독 갱신	3158
구독 상품 보기	3135
구독 상품 선택	3135
구독 상품 안내	3158
구독 신청	3043
구독 신청이 완료되었습니다	3137
구독 신청하기	3135
구독 안내	3158
구독 전용	3043
구독 중	3043
구독 취소	3148
구독권 선택	3135
구독신청	3043	3076
구독이 완료되었습니다	3091
구독자 전용	3046
구독자 전용 기사	3135
구독자 전용 혜택	3115
구독자 혜택	3115
구독자가 선물한 기사입니다	3162
구독중	3147
구독하고 이어서 읽기	3091
구독하기	3043
구매하기	3115
구매하러 가기	3115
""", '글': """
글씨 크기	65
글씨크기	3054
글자 작게	3149
글자 크게	3149
글자 크기	3054
글자 크기 변경	65	3091
글자 크기 조절	65	3091
글자크기	3054	3088
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3157
금액 직접 입력	3131
금액을 선택하세요	3157
금액을 선택해 주세요	3157
""", '기': """
기계 번역	3117
기대해요 #	3089
기부하기	3039
기사 계속 보기	3160
기사 공유	3149
기사 공유하기	3054
기사 구매	3158
기사 더 보기	3160
기사 더보기	3091
기사 듣기	3091
기사 링크 복사	3091
기사 본문	3063
기사 선물하기	3091
기사 스크랩	3149
기사 스크랩하기	3091
기사 오류 신고	3091
기사 오류 제보	3091
기사 요약	3146
기사 원문 보기	3091
기사 음성으로 듣기	3116
기사 잠금 해제	3158
기사 저장	3149
기사 저장하기	3091
기사 전문 보기	3142
기사 전체보기	3142
기사 제보	3076	3143
기사 제보 및 문의	3091
기사 추천	3152
기사 평가하기	3152
기사 후원하기	3039
기사는 광고 아래에 계속됩니다	3115
기사는 광고 후 계속됩니다	3115
기사듣기	3116
기사를 공유합니다	3162
기사에 대한 의견	3060
기사원문	3063
기사저장	3054
기사제보	3076	3143
기사추천	3152
기자 구독	3075
기자 구독하기	3075
기자 소개	3143
기자 응원하기	3077
기자 페이지	3075
기자 프로필	3077
기자 프로필 보기	3075
기자 홈	3077
기자구독	3077	3147
기자에게 메일 보내기	3143
기자에게 이메일 보내기	3143
기자의 다른 기사	3075
기자의 다른 기사 보기	3077	3142
기자의 다른기사	3061	3077
기자의 다른기사 보기	3142
기자페이지 바로가기	3142
기자프로필	3077
기획 기사 보기	3142
""", '나': """
나중에	3038
나중에 보기	3091
나중에 읽기	3091
나중에 하기	3038
""", '남': """
남은 시간	3117
""", '낱': """
낱말 퍼즐 풀기	3071
낱말퀴즈	3114
""", '내': """
내 정보	3043
내용을 입력하세요	3159
내용을 입력해 주세요	3159
""", '네': """
네, 받을게요	3124
네이버 구독	3057
네이버 로그인	3135
네이버 밴드 공유	3149
네이버 블로그	3054
네이버로 로그인	3135
네이버에서 구독	3057
네이버에서 구독하기	3057
""", '놀': """
놀랐어요 #	3089
""", '놓': """
놓치면 안 되는 기사	3099
""", '뉴': """
뉴스 더보기	3142
뉴스 듣기	3091
뉴스레터 구독	3049
뉴스레터 구독 신청	3049
뉴스레터 구독이 완료되었습니다	3159
뉴스레터 무료 구독	3091
뉴스레터 신청	3049
""", '닉': """
닉네임을 입력하세요	3152
""", '다': """
다른 공유 찾기	3054
다른 금액	3131
다른 기사	19	3061
다른 기사 더 보기	19
다른 기사 보기	3075
다른기사	3061
다른기사 보기	3061
다시 보기	3117
다시 보지 않기	3038
다시보기	3117
다음	3063
다음 기사	3061
다음 기사 보기	3091
다음 기사 읽기	3160
다음 동영상	3156
다음 사진	3142
다음 영상	3156
다음 이미지	3160
다음 페이지	3063
다음글	3142
다음기사	3061
다음에	3038
다음에 하기	3125
다크모드	3121
""", '닫': """
닫기	3038
""", '답': """
답글	3060
답글 달기	3110
답글 더보기	3110
답글 보기	3110
답글 쓰기	3110
답글 접기	3110
답글쓰기	3060
""", '당': """
당신의 생각은	3070
당신이 좋아할 만한	3061
""", '댓': """
댓글	3060
댓글 #	3060
댓글 #개	3060
댓글 닫기	3110
댓글 달기	3073
댓글 더보기	3110
댓글 등록	3110
댓글 등록하기	3110
댓글 보기	3060
댓글 신고	3152
댓글 신고하기	3152
댓글 쓰기	3060
댓글 운영 원칙	3110
댓글 운영 정책	3091
댓글 운영정책	3073	3091
댓글 입력	3073
댓글 작성	3110
댓글 작성 규칙	3110
댓글 작성하기	3110
댓글 전체보기	3073
댓글 정렬	3073
댓글 정책	3110
댓글보기	3060
댓글쓰기	3060
댓글을 남겨 주세요	3152
댓글을 남겨주세요	3152
댓글을 입력하세요	3152
댓글을 입력해 주세요	3152
댓글을 입력해주세요	3060
댓글을 작성하려면 로그인 해주세요	3152
댓글이 닫혔습니다	3110
""", '더': """
더 많은 옵션	3149
더 보기	3063
더 알아보기	3081
더보기	3061	3063
""", '도': """
도서 구매하기	3115
도움돼요 #	3089
도움이 되었나요	3110
""", '독': """
독자 의견 조사	3091
독자 특별 할인	3115
독자 할인	3115
""", '동': """
동영상	3061
동영상 로딩 중	3116
동영상 보기	3156
동영상 재생	3116
동영상 플레이어	3156
동영상을 불러오는 중입니다	3116
동영상을 불러올 수 없습니다	3156
동영상을 재생할 수 없습니다	3116
동의	3059	3081
동의 관리	3120
동의 철회	3120
동의 철회하기	3120
동의 후 계속	3120
동의하고 계속	3120
동의하고 계속하기	3120
동의합니다	3059
""", '뒤': """
뒤로 가기	3064
""", '등': """
등록	3060
""", '디': """
디지털 구독하기	3158
디지털뉴스부	3075
디지털뉴스팀	3075
디지털콘텐츠팀	3075
""", '또': """
또는	3136
""", '라': """
라인	3054
""", '랭': """
랭킹	3061
랭킹뉴스	3061
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
로그아웃	3043
로그인	3043
로그인 상태 유지	3135
로그인 유지	3135
로그인 전용 기사	3135
로그인 후 댓글 쓰기	3091
로그인 후 댓글 작성이 가능합니다	3152
로그인 후 댓글을 작성하실 수 있습니다	3073
로그인 후 댓글을 작성할 수 있습니다	3110
로그인 후 이용해 주세요	3110
로그인/회원가입	3043
로그인이 필요	3046
로그인하고 계속 읽기	3158
로딩 중	3116
로딩 중입니다	3116
로딩중	3116
""", '링': """
링크 복사	3054
링크가 복사되었습니다	3091
""", '마': """
마이페이지	3043
""", '많': """
많이 본 기사	3061
많이 본 뉴스	3061
많이 본 영상	3099
많이 읽은 기사	3061
많이본 기사	3061
많이본 뉴스	3061
""", '맨': """
맨 위로	3063
맨위로	3063
""", '메': """
메뉴	3063
메뉴 닫기	3063
메시지가 전송되었습니다	3137
메일	3054
메일함을 확인해 주세요	3137
""", '멤': """
멤버십 가입	3158
멤버십 가입하기	3158
""", '모': """
모두 거부	3121
모두 동의	3059
모두 허용	3121
모든 쿠키 거부	3155
모든 쿠키 수락	3155
모든 쿠키 허용	3155
모바일 웹으로 계속	3123
""", '목': """
목록	3063
목록 보기	3142
목록보기	3063
목록으로	3142
목록으로 돌아가기	3160
""", '무': """
무료 게임	3112
무료 배송	3151
무료 체험 시작하기	3043
무료 회원가입	3043
무료, 스팸 없음	3137
무료로 읽기	3158
무료배송	3151
무제한 이용하기	3158
""", '문': """
문의	3060
문의 내용	3159
문자 크기	65
""", '바': """
바로 구매하기	3115
바로가기	3054
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3117
""", '밴': """
밴드	3054
""", '번': """
번역 보기	3064
""", '베': """
베스트	3061
""", '보': """
보내기	3139
""", '복': """
복사	3150
복사하기	3054
""", '본': """
본 사이트는 쿠키를 사용합니다	3082
본문 글씨 줄이기	3054	3088
본문 글씨 키우기	3054	3088
본문 바로가기	3063
본문으로 바로가기	3063
""", '북': """
북마크	3054
""", '분': """
분석탁월 #	3089
""", '브': """
브라우저에서 계속	3123
브라우저에서 계속 보기	3123
""", '비': """
비공감	3111
비밀번호 찾기	3043
비밀번호를 잊으셨나요	3135
""", '사': """
사업제휴	3076
사이트맵	3059
사전 등록하기	3103
사전등록 하기	3103
사진 더 보기	3142
사진 더보기	3142
사진 모두 보기	3142
사진 크게 보기	3142
사진 크게보기	3142
사진 확대	3063
""", '삭': """
삭제된 동영상입니다	3116
""", '상': """
상품 보기	3161
상품 상세보기	3161
""", '새': """
새로고침	3126
""", '선': """
선착순 # 명	3102
선착순 #명	3102
선착순 마감	3102
선택	3136
선택 저장	3120
선호 매체로 추가	3147
""", '설': """
설문	92
설문 결과	3111
설문 결과 보기	3152
설문 참여 바로가기	3091
설문 참여하기	3091
설문에 참여하기	3110
설문조사	92
설문조사 참여하기	3091
설정	3081
설정 관리	3155
설정 저장	3120
""", '소': """
소리 켜기	3156
""", '속': """
속보	3061
속보 알림 받기	3091
속보 알림 신청	3091
속보 알림을 받으시겠습니까	3124
""", '스': """
스도쿠	3114
스크랩	3054
스크랩하기	3091
스크립트	3117
스크립트 보기	3116
스토어	3151
스토어 바로가기	3115
스폰서	3058
스폰서 링크	3104
스폰서 콘텐츠	3104
스폰서링크	3104
""", '슬': """
슬퍼요	3089
슬퍼요 #	3089
""", '시': """
시리즈 보기	3142
""", '신': """
신고	3060
신고하기	3111
신문구독	3043
신청이 완료되었습니다	3137
""", '실': """
실시간 뉴스	3061
""", '쏠': """
쏠쏠정보 #	3089
""", '아': """
아마존에서 구매	3115
아마존에서 보기	3115
아이디 저장	3135
아이디 찾기	3135
아직 회원이 아니신가요	3135
""", '알': """
알겠습니다	3064
알라딘에서 구매	3115
알라딘에서 보기	3115
알림 받기	3053
알림 설정	3053
알림 설정하기	3124
알림 켜기	3124
알림 허용	3124
알림을 받으시겠습니까	3124
알림을 받으시겠어요	3124
알림을 켜시겠습니까	3124
""", '애': """
애드블록을 해제해 주세요	3126
애드블록이 감지되었습니다	3126
애플로 계속하기	3135
애플로 로그인	3135
""", '앱': """
앱 다운로드	3053
앱 다운로드하기	3053
앱 다운받기	3123
앱 설치	3053
앱 설치하기	3053
앱스토어에서 다운로드	3123
앱에서 계속 읽기	3123
앱에서 보기	3123
앱에서 열기	3123
앱에서 이어보기	3123
앱으로 보기	3123
""", '언': """
언제든 해지 가능	3135
언제든지 수신 거부할 수 있습니다	3137
언제든지 해지 가능	3135
""", '얼': """
얼리버드 할인	3103
""", '에': """
에디터 추천	3061
""", '여': """
여러분의 생각은	3070
여러분의 후원이 큰 힘이 됩니다	3131
""", '연': """
연간 결제	3136
연간 구독	3136
연관기사	3061
연재 보기	3142
""", '열': """
열기	3064
""", '영': """
영상	3061
영상 길이 #	3086
영상 더보기	3142
영상 보기	3091
영상 재생	3116
영상으로 만나보세요	3091
영상으로 보기	3091
영상을 불러오는 중입니다	3116
영상을 불러올 수 없습니다	3156
영상을 재생할 수 없습니다	3116
""", '예': """
예매 바로가기	3115
예매하기	3115
예스#에서 구매	3115
예스#에서 보기	3115
""", '오': """
오늘 하루 보지 않기	3038
오늘은 그만 보기	3038
오늘의 낱말 퍼즐	3071
오늘의 설문	3071
오늘의 스도쿠	3071
오늘의 십자말풀이	3071
오늘의 운세	3114
오늘의 추천	3061
오늘의 투표	3071
오늘의 핫뉴스	3099
오디오 다운로드	3116
오디오 플레이어	3156
오디오로 듣기	3091
오래된순	3111
오류 신고	3060
오류 신고하기	3091
오류가 발생했습니다	3137
오타 신고	3110
오탈자 신고	3091
""", '온': """
온라인뉴스팀	3075
""", '올': """
올바른 이메일 주소를 입력해 주세요	3137
올바른 이메일을 입력해 주세요	3137
""", '옵': """
옵션 관리	3155
""", '요': """
요금제 보기	3158
요약	3063
""", '원': """
원고료 보내기	3157
원문 보기	3064
원문보기	3063
""", '월': """
월간 결제	3136
월간 구독	3136
""", '웨': """
웨비나 신청하기	3103
""", '웹': """
웹에서 계속 보기	3123
""", '위': """
위로	3063
위로 가기	3142
""", '유': """
유료 구독자 전용	3135
유료 기사입니다	3091
유료회원 전용	3135
유료회원 전용 기사	3135
유튜브 구독	3057
유튜브 구독하기	3057
유튜브에서 보기	3153
""", '윤': """
윤리강령	3076
""", '음': """
음성 다운로드	3116
음성 재생하기	3091
음성으로 듣기	3054
음소거	3117
음소거 해제	3116
음소거를 해제하려면 탭하세요	3156
""", '응': """
응원하기	3039
응원해요 #	3089
""", '의': """
의견 남기기	3110
의견 보내기	3110
의견 쓰기	3060
""", '이': """
이 기사 공유하기	3162
이 기사 구매하기	3158
이 기사 어땠나요	3091
이 기사 어떠셨나요	3110
이 기사가 도움이 되었나요	3110
이 기사는 잠겨 있습니다	3135
이 기사를 공유합니다	3091
이 기사를 추천합니다	3091
이 기사를 평가해 주세요	3152
이 기사와 함께 읽은 기사	3091
이 기자의 다른 기사	3077	3091
이 기자의 다른 기사 더보기	3142
이 동영상을 재생할 수 없습니다	3116
이 사이트는 쿠키를 사용합니다	3082
이 시각 많이 본 기사	3099
이 시각 많이 본 뉴스	3099
이 시각 주요뉴스	3061
이 시각 추천뉴스	3061
이 음성은 ai가 생성했습니다	3116
이 주제 팔로우	3147
이 콘텐츠를 표시할 수 없습니다	3120
이 페이지가 도움이 되었나요	3110
이런 기사는 어때요	3099
이름을 입력하세요	3159
이름을 입력해 주세요	3159
이메일	3054
이메일 주소 입력	3159
이메일 주소를 입력하세요	3137
이메일 주소를 입력해 주세요	3159
이메일 형식이 올바르지 않습니다	3137
이메일로 계속하기	3158
이메일로 공유	3149
이메일로 로그인	3158
이메일무단수집거부	3059
이메일을 입력하세요	3137
이메일을 입력해 주세요	3137
이메일을 입력해주세요	3159
이메일을 확인해 주세요	3137
이미 계정이 있으신가요	3135
이미 구독 중이신가요	3043
이미 구독 중입니다	3159
이미 등록된 이메일입니다	3159
이미 참여하셨습니다	3110
이미 투표하셨습니다	3110
이미 회원이신가요	3043
이미지 크게 보기	3063
이미지 크게보기	3142
이미지 확대	3063
이번 주 설문	3071
이번 주 투표	3071
이번주 설문	3071
이슈	3061
이어서 읽기	3160
이용권 구매	3135
이용권 선택	3135
이용약관	3059
이용약관에 동의합니다	3137
이전	3063
이전 기사	3061
이전 기사 보기	3091
이전 사진	3142
이전 영상	3156
이전 이미지	3160
이전글	3142
이전기사	3061
""", '인': """
인기 급상승	3099
인기 기사	3061
인기기사	3061
인기뉴스	3061
인쇄	3054
인쇄하기	3054
인스타그램 팔로우	3091
인스타그램에서 보기	3153
인스타그램에서 이 게시물 보기	3153
""", '일': """
일시	3132
일시 후원	3131
일시 후원하기	3131
일시정지	3117
일시후원	3039
""", '자': """
자동 번역	3117
자동 재생	3117
자동재생	3117
자막 보기	3116
자막 켜기	3116
자바스크립트가 비활성화되어 있습니다	3120
자발적 유료 구독	3157
자세히	3064
자세히 보기	3064	3081
""", '작': """
작게	3150
""", '장': """
장바구니 담기	3161
장바구니에 담기	3161
""", '재': """
재생	3063	3086
재생 속도	3116
재생 시간	3117
재생 시간 #	3086
재생속도	3116
재생시간 #	3086
재생할 수 없는 동영상입니다	3116
""", '저': """
저자 소개	3144
저작권규약	3059
저장	3054
""", '전': """
전송	3139
전송되었습니다	3137
전체 기사	3160
전체 기사 보기	3142
전체 뉴스 보기	3142
전체 댓글	3060
전체 댓글 보기	3073
전체 동의	3121
전체 보기	3063
전체 사진 보기	3142
전체 화면	3117
전체메뉴	3063
전체보기	3063
전체화면	3117
전체화면 종료	3116
""", '접': """
접기	3063
접수되었습니다	3159
""", '정': """
정기	3132
정기 후원	3131
정기 후원하기	3039
정기구독	3043
정기후원	3039
정기후원 신청	3157
정기후원 신청하기	3157
정기후원하기	3131
정렬	3111
정상적으로 접수되었습니다	3159
정정·반론보도 신청	3143
정정보도 신청	3143
정정보도 요청	3143
""", '제': """
제보	3060
제보 바로가기	3143
제보하기	3060
제작 지원	3151
제작지원	3151
제출	91	3139
제휴 광고	3115
제휴 문의	3076
제휴 콘텐츠	3115
제휴문의	3076
""", '좋': """
좋아요	3054
좋아요 #	3089
좋은 기사 후원하기	3039
""", '주': """
주소 복사	3091
주소가 복사되었습니다	3091
주소복사	3054
주요 기사	3061
주요 뉴스	3061
주요 뉴스 더보기	3099
주요기사	3061
주요뉴스	3061
주제 팔로우	3147
""", '지': """
지금 구매하기	3115
지금 뜨는 기사	3099
지금 뜨는 뉴스	3099
지금 플레이	3112
지금 플레이하기	3112
지금 후원하기	3157
지나친 음주는 건강에 해롭습니다	3115
지나친 음주는 건강을 해칩니다	3115
지도 보기	3064
지면보기	3043
""", '직': """
직접 입력	3132
""", '차': """
차단	3125
""", '참': """
참가 신청하기	3103
참가신청하기	3103
참여하기	91
""", '창': """
창 닫기	3160
""", '찾': """
찾아오시는 길	3076
""", '채': """
채널 추가	3147
""", '책': """
책 구매하기	3115
""", '첫': """
첫 댓글을 남겨주세요	3152
첫 댓글을 작성해 보세요	3152
""", '청': """
청소년보호정책	3059
""", '총': """
총 #명 참여	3070
""", '최': """
최고의 혜택	3136
최신 기사	3061
최신 뉴스	3061
최신기사	3061
최신뉴스	3061
최신순	3111
최저가 보기	3161
""", '추': """
추천	3136
추천 기사	3061
추천 스폰서	3104
추천 영상	3099
추천기사	3061
추천뉴스	3061
추천순	3111
""", '축': """
축하해요 #	3089
""", '친': """
친구 추가하기	3091
""", '카': """
카카오 계정으로 로그인	3135
카카오 로그인	3135
카카오로 로그인	3135
카카오로 시작하기	3135
카카오스토리	3054
카카오톡	3054
카카오톡 공유	3054
카카오톡 공유하기	3149
카카오톡으로 공유	3091
카카오톡으로 공유하기	3091
카테고리	3061
""", '커': """
커피 한 잔 사주기	3131
커피 한 잔 후원하기	3131
""", '콘': """
콘텐츠 보기	3120
콘텐츠 불러오기	3120
콘텐츠 표시	3120
""", '쿠': """
쿠키 관리	3120
쿠키 기본 설정	3080
쿠키 설정	3059
쿠키 설정 관리	3120
쿠키 설정 변경	3080
쿠키 정책	3082
쿠키 허용	3082
쿠팡에서 구매	3115
쿠팡에서 구매하기	3115
쿠팡에서 보기	3115
쿠폰 받기	3161
""", '퀴': """
퀴즈 도전하기	3112
퀴즈 풀기	3091
퀴즈 풀러 가기	3112
""", '크': """
크게	3150
""", '클': """
클릭하면 소리가 켜집니다	3156
""", '키': """
키워드	3061
""", '태': """
태그	3061
""", '텔': """
텔레그램에서 소식 받기	3091
""", '투': """
투표	92
투표 결과	3111
투표 결과 보기	91
투표 참여하기	3110
투표가 완료되었습니다	3110
투표에 참여해 주셔서 감사합니다	3110
투표하기	91	3091
투표해 주셔서 감사합니다	91	3110
""", '트': """
트위터	3054
트위터 공유	3054
트위터로 공유	3149
트위터에서 보기	3153
""", '특': """
특집 더보기	3142
특집 보기	3142
""", '티': """
티켓 예매	3115
티켓 예매하기	3115
""", '틱': """
틱톡에서 보기	3153
""", '파': """
파워링크	3104
""", '팔': """
팔로우 중	3147
팔로우 취소	3147
""", '팟': """
팟빵에서 듣기	3153
""", '페': """
페이스북	3054
페이스북 공유	3054
페이스북에서 보기	3153
페이스북으로 공유	3091
페이스북으로 로그인	3135
페이지 새로고침	3126
페이지를 새로고침하세요	3126
페이팔로 결제	3158
""", '편': """
편집 원칙	3143
편집규약	3076
""", '펼': """
펼치기	3063
""", '포': """
포럼 참가 신청하기	3103
포토	3061
포토 갤러리	3142
""", '폰': """
폰트 크기	3054
""", '푸': """
푸시 알림 받기	3124
""", '프': """
프리미엄	3043
프린트	3054
""", '피': """
피드백 보내기	3110
""", '필': """
필수	3139
필수 입력	3137
필수 입력 항목	3137
필수 입력 항목입니다	3137
필수 항목	3139
필수 항목입니다	3137
필자 소개	3143
""", '한': """
한번만	3132
""", '할': """
할인 코드	3161
""", '함': """
함께 보면 좋은 기사	3061
함께 볼 기사	3099
함께 읽으면 좋은	3061
함께 읽은 기사	3099
""", '핫': """
핫뉴스	3061
핫이슈	3061
핫클릭	3099
""", '항': """
항상 허용	3121
""", '해': """
해제 방법	3130
해제했습니다	3130
""", '행': """
행사 신청하기	3103
""", '허': """
허용	3081	3125
""", '헤': """
헤드라인	3061
""", '현': """
현재 시간	3117
""", '협': """
협찬	3058
""", '홈': """
홈	3063
홈으로	3142
홈으로 가기	3142
""", '화': """
화나요	3089
화나요 #	3089
화제의 뉴스	3061
화질	3117
""", '확': """
확인	3064
""", '환': """
환경설정 관리	3155
""", '회': """
회사 소개	3076
회사소개	3059	3076
회원 전용	3046
회원 전용 기사	3135
회원가입	3043
회원가입하고 계속 읽기	3158
회원이 아니신가요	3135
""", '후': """
후속강추 #	3089
후속기사 원해요	3089
후속기사 원해요 #	3089
후원	3039
후원 바로가기	3131
후원 신청	3131
후원 안내	3039
후원 페이지 바로가기	3131
후원 페이지로 이동	3131
후원 하기	3039
후원자 되기	3131
후원하기	3039
후원해 주셔서 감사합니다	3157
후원회원 가입	3039
후원회원 되기	3131
""", '훈': """
훈훈해요	3089
훈훈해요 #	3089
""", '흥': """
흥미진진 #	3089
""", '힘': """
힘내요 #	3089
"""}

START = {'a': """
aboneliğiniz	4788 K başariyla
abonē	3264 K par	3264 K no	3264 K un	3266 K
acasă	98 K >	98 K '	98 K "
accès	2044 K illimité
această	52 K investigație	4011 K traducere	4079 K știre a fost
además	1566 K:	1621 K, en
adresă	3986 K de e-mail invalidă	3986 K de email invalidă
adó	2463 K #%
adód	2463 K #%
adója	2463 K #%
ai가	3083 K 자동 번역한	3083 K 번역한	3083 K 핵심	3083 K 요약한	3085 K 읽어
ai에게	3083 K 물어	3083 K 질문	3083 K 물어보기
ajánld	2463 K fel adód
ajánlja	2463 K fel adója	2463 K fel adód
ajánljuk	2488 K:
ajánlott	2490 K videó:	2490 K cikk:	2490 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4622 K dig till vårt	4640 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3637 K fra
anúncio	3954 K em # s	3954 K em # segundos
aportá	1508 K desde
apoyá	81 K
après	2207 K déduction fiscale :
apóyanos	1508 K desde
apúntate	1597 K al curso	1597 K a nuestro	1602 K a nuestro seminario	1602 K a nuestro evento
aquí	1633 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3678 K wyraża poglądy	3678 K wyraża opinie	3678 K jest opinią	3692 K ukazał się	3692 K pochodzi z	3698 K przetłumaczony	3698 K został przetłumaczony	3698 K czyta	3698 K wygenerowany	3738 K został	3738 K przetłumaczono	3776 K ukazał się	3776 K pierwotnie ukazał	3776 K pochodzi z	3777 K	3787 K powstał we współpracy z
artykuły	3688 K autora
artículo	1660 K publicado originalmente	1692 K publicado en colaboración
artículos	1525 K gratuitos
ascultă	1 K	3997 K:	4022 K podcastul	4022 K acest articol	4088 K pe
atradāt	44 K
atsisiųskite	3198 K
autorė	3202 K:
autoři	545 K jsou
außerdem	946 K lesenswert:	946 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1610 K la app
beiträge	27 K	982 K von
benefício	3877 K do assinante:
berätta	59 K i	59 K gärna
beställ	4640 K
bestätigen	815 K sie ihre
bestätigungsmail	815 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1533 K diario	1533 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5085 K viết dành riêng cho	5085 K viết dành cho thuê bao	5097 K này có nội dung do	5097 K này có nội dung từ	5097 K viết này có nội dung	5097 K viết này chứa nội dung	5102 K liên quan:	5114 K viết thể hiện quan điểm	5114 K viết thể hiện quan điểm cá nhân	5114 K viết thể hiện văn phong	5114 K viết là quan điểm	5114 K viết phản ánh quan điểm	5114 K viết không phản ánh quan điểm	5119 K viết có hữu ích	5119 K viết này có hữu ích	5119 K viết này có giúp	5123 K viết được dịch tự động	5123 K được dịch tự động	5123 K viết được tóm tắt	5123 K viết có sử dụng ai	5123 K viết này được dịch tự động	5173 K viết được bảo vệ	5174 K viết được thực hiện	5174 K viết được viết	5174 K viết này được	5181 K viết tiếp tục
báo	5119 K lỗi bài viết
bình	5 K luận	27 K luận	5122 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4788 K aboneliğiniz
bültenimize	4788 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2488 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5085 K đã là thuê bao	5119 K thấy bài viết	5119 K phát hiện lỗi	5119 K phát hiện sai
bản	5119 K tóm tắt này có hữu ích	5119 K tóm tắt này do	5119 K tóm tắt này được tạo	5174 K dịch được
bấm	5125 K để nghe
bật	5091 K thông báo
""", 'c': """
caractères	2151 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4406 K u nás pracovať
chefredaktör	4638 K och ansvarig utgivare:	4638 K:
chơi	5148 K ngay:
chưa	32 K có bình luận
citeşte	3997 K şi	3997 K şi:
citește	3997 K și	3997 K și:	3997 K:	3997 K mai mult	3997 K aici	3997 K mai departe:
citiți	3997 K și
ciąg	3702 K dalszy
colaborá	1508 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3808 K exclusivo para	3870 K gerado	3876 K promovido por	3876 K recomendado por	3880 K oferecido por	3908 K incorporado d	3908 K externo d	3908 K incorporado do	3908 K incorporado da	3908 K externo do
conținut	4011 K generat	4020 K oferit de	4050 K încorporat de	4050 K extern de
coût	2207 K réel après	2207 K après déduction :	2207 K après déduction fiscale :
crédit	2145 K photo	2145 K photos
crédits	2145 K photo	2145 K photos
créer	2071 K une alerte pour "	2071 K une alerte sur "	2071 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5128 K đặt ứng dụng	5128 K ứng dụng	5128 K app
còn	5146 K lại # ký tự
có	72 K thắc mắc	5102 K thể bạn quan tâm:	5169 K lỗi xảy ra
cấm	5173 K sao chép dưới mọi hình thức	5173 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4004 K ai informații	4015 K ai observat o
dalinkitės	3198 K
další	532 K články autora
darovať	4400 K
dernières	2089 K actualités
descarcă	13 K	4037 K aplicația
descargá	13 K	1610 K la app
descărcați	13 K
dezactivează	4062 K adblock	4062 K ad
dežurni	41 K telefon redakcije
direcționează	3979 K #% din
disponível	3817 K no google play	3885 K na app store	3885 K no google play	3885 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1508 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4056 K să primești notificări
doriți	4056 K să primiți notificări
dosszié	2572 K: így	2572 K: itt	2572 K: ezért	2572 K: miért	2572 K: hogyan	2572 K: mit	2572 K: ki	2572 K: mi	2572 K: ez	2572 K: ezt	2572 K: hallgassa	2572 K: nézze	2572 K: minden
dostępna	3705 K w
dostępne	3705 K w
dostępny	3705 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3716 K do	3729 K do dyskusji
držte	28 K se
duración	1679 K del vídeo	1679 K del episodio
duração	3954 K do vídeo
durée	2204 K de la vidéo	2204 K de l'épisode
dzięki	3762 K naszym czytelnikom	3762 K naszym czytelniczkom
dành	5085 K riêng cho thuê bao	5085 K riêng cho người đăng ký	5085 K cho thuê bao
découvrez	2091 K aussi	2121 K la boutique	2121 K notre boutique	2121 K nos jeux	2121 K notre hors-série	2131 K notre application	2131 K notre appli
décryptage	2091 K :
déductible	2033 K des impôts	2033 K à #
déjà	2042 K abonné	2042 K inscrit	2042 K client
désabonnement	2053 K à tout moment
désinscription	2053 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5135 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2542 K kedvezmény:	2542 K előny:	2542 K ajánlat:
előfizetőinknek	2564 K köszönhetően
előfizetőként	89 K	2520 K
encuéntranos	12 K
envía	3 K	1571 K tus cartas	1571 K tu carta
envíanos	1583 K
envíe	1571 K sus cartas	1571 K su carta
ermöglicht	948 K von
erről	2488 K bővebben
escríbenos	1569 K
estagiária	3852 K sob supervisão	3852 K sob a supervisão	3852 *K sob supervisão	3863 K sob supervisão	3863 * K sob supervisão
estagiário	3852 K sob supervisão	3852 K sob a supervisão	3852 *K sob supervisão	3863 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3836 K o quiz	3873 K as palavras cruzadas	3883 K o quiz	3883 K o teste	3883 K o nosso
felelős	2517 K szerkesztő:	2517 K kiadó:
fiți	31 K primul
folosești	4060 K un ad blocker	4060 K un adblock	4060 K un adblocker
folosiți	4060 K un ad blocker	4060 K un adblock	4060 K un adblocker
foretrækker	721 K du
fortsätt	4642 K läsa
fortæl	59 K mig
fotogalería	1656 K:
fotogaléria	4374 K:
fotografía	1565 K # de #	1622 K:
fotoğraf	4889 K # / #	4889 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3546 K full tilgang til	3573 K tilgang	3573 K fri	3573 K full	3573 K beskjed	3573 K varsel	3573 K ukas	3573 K dagens	3573 K de	3573 K nyheter	3573 K siste	3585 K	3587 K varsel	3587 K varsler	3587 K push	4613 K full tillgång till	4640 K tillgång	4640 K fri	4640 K full	4640 K besked	4640 K en notis	4640 K veckans	4640 K dagens	4640 K de	4640 K nyheter	4640 K senaste	4651 K
férjen	2520 K hozzá
följ	12 K	4617 K	4640 K
følg	12 K	12 K oss	700 K	720 K	3550 K	3573 K
füge	12 K uns	954 K
fügen	12 K sie uns	954 K sie
für	818 K android und ios	892 K diesen artikel	892 K diesen	943 K nur
fă	4018 K testul zilei
fără	4067 K patroni	4067 K acționari	4067 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2517 K:
""", 'g': """
galería	1565 K: # de #	1565 K # de #
gazeteciliğimizi	4838 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4788 K bir e-posta adresi girin	4788 K bir e-posta adresi giriniz	4788 K bir e-posta giriniz
ghé	5122 K cửa hàng trực tuyến
giữ	5173 K bản quyền nội dung
glöm	4640 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5119 K ý cho bài viết
gör	4622 K quizet	4622 K vårt quiz	4640 K vårt
görmemiz	4847 K gereken
görsel	4895 K yapay
günün	4842 K bulmacasini	4842 K sudokusunu	4842 K bulmacasi	4842 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2521 K lát
hintergründe	946 K dazu:
hjälp	4622 K oss bli bättre	4622 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4387 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5122 K trả lời khảo sát	5133 K ủng hộ
hämta	13 K	4626 K
häng	4640 K med
här	4668 K finns ett inbäddat innehåll från	4668 K finns inbäddat innehåll från	4668 K visas ett inbäddat innehåll från	4668 K visas inbäddat innehåll från	4668 K är ett inbäddat innehåll från	4668 K är inbäddat innehåll från
hääleta	1734 K
håll	28 K	28 K dig
hình	5170 K #/#
hör	896 K dir	954 K	4640 K
hören	896 K sie	954 K sie
hörzeit	970 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3537 K også	3537 K også:	3573 K
""", 'i': """
iesūti	3252 K savu	3252 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4707 K från annonsören
innehållet	4707 K är betalt av
inscríbete	1597 K al curso	1597 K a nuestro	1597 K en nuestro	1597 K en el curso
introduceți	3986 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3198 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	4018 K sudoku	4043 K acum:
já	59 K fez	3808 K é assinante
játssz	2539 K most:
jäikö	1926 K juttu kesken
jälgi	1734 K
jäsenetu	1974 K:
""", 'k': """
kapcsolódó	2488 K	2488 K:	2490 K videó:	2490 K cikk:	2490 K cikkünk:
każdego	3653 K ranka
kezdőlap	98 K >
không	5173 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5122 K tra kiến thức của bạn
kjøp	3555 K billetter	3555 K billett	3573 K
klausykitės	3183 K
klikněte	528 K zde
ključne	4288 K točke	4288 K tačke
klõpsates	1734 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3266 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4400 K
kopē	3266 K
korzyść	3744 K dla prenumeratorów:
korábbi	2490 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2506 K	2538 K:	4374 K:	4423 K dňa:	4423 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1967 K on
käännös	1967 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2520 K
kérjen	2520 K
kérjük	28 K
kênh	5091 K youtube của báo
köp	4622 K biljetter	4622 K biljett	4640 K
kövess	12 K
kövesse	2520 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2499 K el nekünk
küldje	2499 K el nekünk	2520 K	2520 K tovább
ký	5146 K tự còn lại
kļūsti	3266 K
kết	5108 K nối với chúng tôi
""", 'l': """
laimē	3266 K
laimėkite	3198 K
lasītāju	3274 K aptauja:
legyél	2520 K
lejupielādē	3266 K
leé	1621 K también	1621 K más	1621 K:
lisää	1931 K kirjoittajalta	1931 K toimittajalta	1952 K meidät	2003 K aiheesta:
lugejaküsitlus	1742 K:
lásd	2488 K még
lásson	2520 K több
lát	2499 K valami
láttál	2499 K valami
lägg	4640 K till
lähetimme	1898 K vahvistusviestin	1898 K sinulle vahvistusviestin	1898 K sinulle sähköpostia
lähetä	1929 K juttuvinkki	1929 K uutisvinkki	1929 K vinkki	1935 K mielipidekirjoituksesi	1935 K mielipidekirjoitus	1952 K
lämna	4616 K dina tips	4616 K ditt tips
läs	4572 K hela artikeln	4605 K mer om	4606 K också	4606 K också:	4606 K även	4606 K mer	4606 K mer:	4606 K:	4606 K här	4606 K även:	4613 K vidare med	4613 K mer på	4626 K e-tidningen	4626 K tidningen	4640 K	4642 K vidare
läsarerbjudande	4663 K:
läsaromröstning	4660 K:
läsarresa	4663 K:
lås	4572 K upp artikeln	4572 K upp den här artikeln
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
löydät	12 K meidät	1952 K meidät
löysitkö	7 K
lütfen	28 K	4788 K e-postanizi onaylayin	4788 K e-posta adresinizi onaylayin	4788 K geçerli bir e-posta	4879 K sitemiz için devre dişi	4879 K reklam engelleyici	4879 K devre dişi birak	4880 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3702 K wideo	3787 K powstał we współpracy z	3787 K we współpracy z	3787 K sponsorowany przez
medlemsförmån	4663 K:
meillä	1993 K ei ole omistajaa	1993 K ei ole omistajia	1993 K ei ole osakkeenomistajia	1993 K ei ole maksumuuria
mesterséges	2528 K intelligencia írta
mirá	1605 K el video	1621 K también	1621 K:
mitä	8 K pidit	33 K mieltä	1953 K mieltä sinä
mišljenja	4285 K autora	4285 K iznesena	4285 K izneta
mišljenje	4285 K autora
możliwość	5 K komentowania
mulțumim	3986 K pentru abonare
mándanos	1583 K
más	1562 K noticias de	1562 K noticias sobre	1562 K sobre	1562 K en	1562 K de	1564 K temas:	1564 K sobre:	1566 K información	1566 K información:	1569 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4442 K prečítané už # zo #	4442 K prečítané už # z #	4442 K prečítané # zo #	4442 K prečítané # z #
märkasid	44 K	1719 K midagi	1725 K viga	1725 K artiklis viga
még	32 K nincs	2573 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
mød	705 K os
mūs	3266 K vari
mời	5102 K xem	5102 K bạn đọc	5102 K độc giả	5108 K bạn tham gia	5108 K độc giả theo dõi	5108 K bạn đọc theo dõi	5125 K quý vị theo dõi	5125 K quý độc giả	5125 K bạn xem video	5125 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4409 K chybu
nahláste	4409 K chybu
najważniejsze	3698 K informacje
naloži	4497 K	4530 K vedno vsebino	4530 K vsebino z	4530 K vsebino s	4530 K vsebino iz	4530 K vsebino od
naložite	13 K	4497 K
naročite	4504 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4429 K vždy obsah	4429 K obsah z	4429 K obsah zo	4429 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4439 K majiteľa	4439 K vlastníka	4439 K akcionárov	4439 K žiadneho	4439 K paywall	4439 K reklamy
nemáte	568 K čas číst	4407 K čas čítať
nepatríme	4439 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5112 K:	5112 K :
nhận	5091 K thông báo
nové	550 K číslo	550 K vydání	4390 K číslo	4390 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3911 K é possível mostrar este conteúdo	3911 K foi possível mostrar este conteúdo
näe	1952 K enemmän
nägid	1735 K viga
näita	1734 K
näitkö	1953 K virheen
näytä	1952 K sisältö	1977 K sisältö palvelusta	1977 K aina sisältö
nå	4640 K vår
nézd	2488 K meg	2520 K meg
nézze	2488 K meg	2520 K meg
nāc	3257 K strādāt
nội	5085 K dung dành cho thuê bao	5085 K dung dành riêng cho thuê bao	5085 K dung dành riêng cho thành viên	5123 K dung được dịch tự động	5123 K dung do ai tạo	5153 K dung này không	5154 K dung này từ	5154 K dung nhúng từ	5173 K dung được bảo vệ	5174 K dung được tạo	5174 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3699 K ten	3699 K artykuł	3699 K tekst
ocurrió	1653 K un error
odporučte	4400 K
odporúčame	4374 K:
odsłuchaj	3710 K	3710 K ten
ofereça	3 K
oglądaj	3685 K:
ohodnoťte	548 K	4388 K
olvasói	2542 K ajánlat:
olvasóink	2564 K támogatásának köszönhetően
olvasóinknak	2564 K köszönhetően
opracował	3689 K:
opracowała	3689 K:
opýtajte	4387 K sa
opširnije	4273 K:	4273 K na
otwórz	3671 K post
otázka	588 K dne:	4423 K dňa:
otázky	72 K
ouça	1 K	3846 K:	3881 K o podcast	3947 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3258 K kļūdu
pamanījāt	44 K	3258 K kļūdu
pastebėjote	44 K	3184 K įdomų	3190 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5112 K viên:
piditkö	8 K	69 K	82 K	1953 K
pidätkö	82 K	1953 K
piše	4300 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4303 K
podés	12 K seguir	1584 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3678 K wyrażone w
pokaż	3671 K post
poleć	3710 K
poslať	4400 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4273 K:	4476 K:
posłuchaj	1 K	3685 K:	3685 K też:
povoliť	4429 K vždy obsah	4429 K obsah z	4429 K obsah zo	4429 K obsah od
poznáte	66 K niekoho
pozostała	3702 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4400 K
poți	4004 K contacta autorul	4004 K contacta autoarea
praneškite	3184 K redakcijai
predplaťte	4404 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4663 K:
prečítajte	4374 K si tiež	4374 K si aj	4374 K si	4374 K si:
prečítali	4442 K ste už # zo #	4442 K ste už # z #	4442 K ste # zo #	4442 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3198 K
prikaži	4331 K uvijek sadržaj	4331 K uvek sadržaj	4331 K sadržaj s	4331 K sadržaj sa	4331 K sadržaj iz	4331 K sadržaj od	4530 K vedno vsebino	4530 K vsebino z	4530 K vsebino s	4530 K vsebino iz	4530 K vsebino od
pronašli	44 K ste
protégé	2201 K par recaptcha	2201 K par google recaptcha
pročitaj	4273 K još	4273 K i
pročitajte	4273 K još	4273 K i	4273 K više	4273 K:	4273 K više o ovoj temi
pročitali	4343 K ste # od #	4343 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4399 K mesiac len za	4399 K mesiac za	4399 K mesiac už za	4399 K mesiac zadarmo
przeczytałaś	3765 K już # z #	3765 K # z #
przeczytałeś	3765 K już # z #	3765 K # z #
prześlij	3710 K dalej
präsentiert	948 K von
próbálja	2535 K ki tudását
prüfen	954 K sie
publicité	2204 K dans # s	2204 K dans # sec	2204 K dans # secondes
pàgina	476 K # de #
página	1654 K # de #	1654 K #/#	3929 K # de #	3929 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4388 K sa
páčilo	69 K sa
päeva	1742 K küsimus:
päivitä	1952 K
päivän	1970 K kysymys:
pääset	1952 K lukemaan
päätoimittaja	1950 K:
pódcast	1656 K:
păstrați	28 K
pērc	3257 K biļetes	3266 K
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
querés	1584 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4407 K počúvate
radši	568 K posloucháte
rašykite	3184 K autorei	3184 K autoriui
recibí	1583 K las noticias
recomandări	3997 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3979 K #% din
redirecționează	3979 K #%	3979 K #% din
regisztrálj	2519 K ingyenesen
regisztráljon	2506 K	2519 K ingyenesen
regístrate	1522 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3702 K tekstu
rezervē	3266 K
rezolvă	4018 K rebusul	4018 K integrama	4018 K sudoku
rešite	4273 K kviz
riješite	4273 K kviz
rozwiąż	3685 K quiz
rozwiń	3671 K post	3671 K wpis
rätsel	937 K mit	974 K des tages:
rätseln	937 K sie mit
réservez	2121 K vos places pour la soirée de la rédaction
réservé	2042 K aux abonnés
réservée	2042 K aux abonnés
réservés	2042 K aux abonnés
résumer	2108 K cet article	2108 K l'article
résumé	2108 K généré	2108 K rédigé	2108 K réalisé	2108 K produit	2108 K par
rösta	4640 K	4656 K:	4656 K här:	4656 K i vår omröstning:
rādīt	3266 K
""", 's': """
sadržaj	4361 K je nastao u suradnji s
saglabā	3266 K
saistīts	3241 K:
saņem	3266 K
sažetak	4288 K	4288 K članka	4288 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	823 K:	823 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1583 K el canal	1621 K leyendo:
sesizări	4004 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2017 K tarjoaa
siųskite	3184 K savo	3198 K
sjefredaktør	3570 K:	3570 K og ansvarlig redaktør:
skaitytojų	3206 K apklausa:
skopírovať	4400 K
skrót	3698 K artykułu
skúsili	59 K ste
slå	3592 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4462 K spoločnosťou
sponzorováno	637 K společností
sporočite	4509 K napako
sprawdź	3685 K:	3685 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4387 K sa
stališča	4487 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4613 K
stötta	81 K	4613 K
støt	81 K	696 K
støtt	81 K	3546 K
suscríbase	1520 K y lea
suscríbete	1513 K a	1520 K y lee	1520 K para leer	1520 K y sigue leyendo	1520 K y accede	1520 K y disfruta	1597 K y llévate	1597 K y recibe
susidūrėte	3184 K su
susiję	3172 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2108 K générée
syötä	1898 K kelvollinen sähköpostiosoite	1952 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2526 K:
szívesen	2521 K meghallgatjuk
szöveg	2526 K:
sähköpostiosoite	1898 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1588 K
síganos	12 K
sígueme	1588 K
síguenos	12 K	1544 K en nuestras redes
só	3808 K para assinantes
sólo	1522 K para suscriptores
søg	720 K nu
súhrn	4387 K
súmate	12 K	56 K a las #	1508 K desde
súvisiace	4374 K:
súvisiaci	4374 K článok
sūti	3252 K savu	3266 K
số	5146 K ký tự còn lại
""", 't': """
también	1547 K en facebook	1566 K puedes leer	1566 K puedes leer:	1566 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1957 K on
tekstissä	1917 K esitetyt
tekstą	46 K galima
tenés	1578 ¿K información
textgröße	823 K:	823 K a
thấy	44 K lỗi
thử	5122 K sức với
tiedätkö	1929 K aiheesta	1929 K asiasta	1929 K lisää
tiivistelmä	26 K on	1966 K on
tiivistelmän	1966 K on
tilføj	720 K
tillåt	4668 K alltid innehåll från	4668 K innehåll från
tiếp	5181 K tục đọc sau
todavía	32 K no hay comentarios
további	2488 K részletek	2573 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5091 K google news
trình	5153 K duyệt của bạn không	5153 K duyệt không
trả	5122 K lời câu đố
trải	5135 K nghiệm
turpinājums	3268 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1929 K
tác	5112 K giả:	5112 K giả là
támogasd	81 K	2511 K a	2511 K az
támogass	2463 K adód
támogassa	81 K	2463 K adója	2511 K a	2511 K az
támogasson	2463 K adója
täglichen	815 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1917 K on mielipidekirjoitus	1917 K on mielipideteksti	1917 K on kolumni	1917 K on kommentti	1966 K tiivistelmä on	1967 K juttu on	1967 K artikkeli on	1967 K teksti on	1977 K on upotettu sisältö
tämän	52 K jutun
tässä	1977 K on upotettua sisältöä
télécharger	13 K	2058 K l'application
téléchargez	13 K
tóm	5119 K tắt này được tạo	5119 K tắt này do	5119 K tắt này có hữu ích	5174 K tắt được
töltsd	13 K le	2535 K ki kvízünket
töltse	13 K le	2520 K le	2520 K ki	2535 K ki kvízünket
történeteiket	2499 K
tüm	27 K yorumlar
tęsinys	3200 K
tłumaczenie	3698 K	3738 K zostało
tải	13 K	13 K ứng dụng	5091 K ứng dụng	5091 K app	5128 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4308 K na grešku
uključi	4296 K
uključite	4296 K
uložit	560 K
uložiť	4400 K
uložte	560 K si	4400 K si
unbeschränkter	917 K zugang
unterstütze	81 K	796 K
unterstützen	81 K sie	796 K sie	796 K sie die
uočili	7 K ste
upozorniť	4409 K na chybu
upozorněte	570 K na chybu
url이	3090 K 복사되었습니다	3090 K 복사됐습니다
urmărește	12 K	3997 K și:	4022 K video	4088 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4331 K uvijek sadržaj	4331 K uvek sadržaj	4331 K sadržaj s	4331 K sadržaj sa	4331 K sadržaj iz	4331 K sadržaj od
uživo	4348 K: kako	4348 K: ovako	4348 K: zašto	4348 K: što	4348 K: šta	4348 K: tko	4348 K: ko	4348 K: gdje	4348 K: gde	4348 K: ovo	4348 K: pogledajte	4348 K: poslušajte	4348 K: sve	4348 K: noć	4348 K: ljudi	4348 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2506 K részt
već	4324 K za #	4324 K od #
več	4476 K:	4476 K v videu	4501 K o tem	4501 K novic	4501 K preberite	4548 K o:	4548 K o temi:
videó	2572 K: így	2572 K: itt	2572 K: ezért	2572 K: miért	2572 K: hogyan	2572 K: mit	2572 K: ki	2572 K: mi	2572 K: ez	2572 K: ezt	2572 K: hallgassa	2572 K: nézze	2572 K: minden
vidéo	2091 K :
viktorīna	3274 K:
visą	3198 K interviu
više	4273 K o:	4349 K o:	4349 K o temi:
você	3846 K pode gostar:
vprašaj	4490 K
vprašajte	4490 K
vprašanje	4525 K dneva:
vypočujte	1 K si	4374 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4400 K
vytlačte	4400 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2520 K
válaszoljon	2520 K
vásárolja	2476 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2499 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1656 K:
võida	1734 K
võta	1719 K ühendust	1734 K
výhoda	592 K pro předplatitele:	4426 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4426 K pre predplatiteľov:
vă	28 K rugăm să	4062 K rugăm să îl dezactivați	4062 K rugăm să-l dezactivați	4062 K rugăm să dezactivați adblock
vďaka	4439 K našim čitateľom	4439 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4449 K o téme:	4449 K o:	4449 K k téme téme:	4449 K k téme:
všetky	4449 K články k téme téme:	4449 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4429 K povoliť obsah	4429 K zobrazovať obsah	4429 K načítať obsah	4429 K zobraziť obsah
""", 'w': """
webshopunkból	2542 K:
weiterführende	851 K artikel:
weź	3729 K udział w dyskusji
więcej	3684 K o	3684 K na temat	3684 K z	3685 K na ten temat:	3688 K artykułów autora	3772 K o:	3772 K na temat:
wykorzystałaś	3765 K już # z #	3765 K # z #
wykorzystałeś	3765 K już # z #	3765 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3757 K go, aby	3757 K go, żeby	3757 K ją, aby	3757 K blokadę	3757 K blokowanie
wyślij	3 K
wyświetlaj	3748 K treści z	3748 K treści ze	3748 K treści od
wöchentlichen	815 K newsletter
""", 'y': """
yanlişlik	4827 K mi
""", 'z': """
zahvaljujoč	4539 K našim bralcem
zahvaljujući	4340 K našim čitateljima	4340 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3671 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3748 K na treści
zgłoś	3721 K uwagę	3721 K błąd	3721 K literówkę	3721 K uwagi	3721 K nieścisłość
ziņo	3252 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4429 K vždy obsah	4429 K obsah z	4429 K obsah zo	4429 K obsah od
zobrazovať	4429 K vždy obsah	4429 K obsah z	4429 K obsah zo	4429 K obsah od
zostań	3718 K reporterem	3718 K reporterką	3718 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	865 K dpa	1268 K #	1268 K
""", 'à': """
à	2091 K lire aussi	2091 K lire également	2091 K lire :	2091 K lire sur	2091 K voir aussi	2091 K écouter	2091 K relire	2091 K découvrir	2091 K lire sur le même sujet	2091 K consulter :	2091 K voir également	2094 K propos de l'auteur :	2094 K propos de l'autrice :	2095 K propos de l'auteur	2095 K propos de l'autrice	2121 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3870 K gerado
""", 'ä': """
är	4616 K du
äänestä	1952 K
""", 'å': """
åldersgräns	4664 K #
åsikter	4599 K som framförs
åsikterna	4599 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3841 K preciso estar logado
écouter	1 K l'article	1 K cet article	2091 K aussi	2198 K sur
écoutez	1 K cet	1 K l'article	2127 K le podcast
élő	2572 K: így	2572 K: itt	2572 K: ezért	2572 K: miért	2572 K: hogyan	2572 K: mit	2572 K: ki	2572 K: mi	2572 K: ez	2572 K: ezt	2572 K: hallgassa	2572 K: nézze	2572 K: minden
épinglez	2147 K cet article	2147 K cette recette	2147 K cette page	2147 K la recette	2147 K ce billet	2147 K-la	2147 K-le	2147 K l'article	2147 K l'image
értékeljük	2548 K az ön
""", 'í': """
írd	2520 K be
írj	2499 K a szerzőnek
írja	2520 K be
írjon	2499 K a szerzőnek	2520 K közvetlenül	2520 K nekünk
""", 'î': """
în	4075 K imagini:
întreabă	4011 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2521 K szerint
""", 'ú': """
últimas	1562 K noticias de	3843 K de	3843 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1508 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	857 K die autor:in	857 K die autoren	857 K die autor:innen	860 K die autorin	860 K den autor	861 K die autorin	861 K den autor
übersetzung	951 K:	951 K aus dem
""", 'č': """
čitaj	4273 K još
čitajte	4273 K i	4273 K još	4273 K još:
članak	46 K se može	46 K možete	4288 K je preveden	4288 K čita	4291 K je objavljen u	4352 K je	4361 K je nastao u suradnji s	4361 K je nastao u suradnji sa
članek	46 K lahko	4490 K je preveden	4490 K bere	4490 K je prebral	4493 K je objavljen v	4551 K je	4559 K je nastal v sodelovanju z	4559 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4387 K bol preložený	4387 K načítal	4390 K vyšiel v	4453 K	4462 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4374 K aj	4374 K tiež	4374 K viac
""", 'đ': """
đánh	5119 K giá bài viết
đã	5085 K có tài khoản? đăng nhập	5169 K xảy ra lỗi	5169 K có lỗi
đăng	5122 K ký tham dự hội thảo	5139 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5143 K dây nóng: #	5143 K dây nóng #
được	68 K phép đăng lại
đặt	5139 K mua sách	5139 K báo giấy	5139 K mua báo giấy
để	5156 K xem nội dung này	5156 K hiển thị nội dung này
đọc	5102 K thêm	5102 K thêm:	5102 K:	5102 K tiếp:	5108 K tin nhanh
""", 'į': """
įsigykite	3198 K
įtraukite	3198 K mus
įveskite	3198 K
""", 'ś': """
ściągnij	13 K	3734 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3714 K:
źródło	3714 K:
""", 'ż': """
żadnych	3762 K akcjonariuszy
""", 'ž': """
želite	4305 K raditi kod nas	4305 K da radite kod nas	4506 K delati pri nas
želiš	4305 K raditi kod nas	4506 K delati pri nas
žiadni	4439 K akcionári
žiadny	4439 K majiteľ	4439 K oligarcha
žinote	3184 K daugiau	3199 K istoriją
žiūrėkite	3172 K taip pat	3198 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4086 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1109 K κάποια πληροφορία	1109 K πληροφορίες	1109 K πληροφορία	1109 K φωτογραφία	1109 K φωτογραφίες	1109 K κάποια φωτογραφία	1109 K κάποιο θέμα	1109 K μια ιστορία
""", 'ή': """
ήταν	1067 K χρήσιμο	1067 K χρήσιμη
""", 'α': """
αγοράστε	1089 K το εισιτήριό σας	1089 K εισιτήρια
ακολουθήστε	12 K	1094 K τον	1094 K τα	1094 K
ακούστε	1 K	1046 K:	1161 K στο	1168 K το στο spotify	1168 K στο spotify
ακύρωση	1073 K απάντησης
αν	1030 K έφτασες μέχρι εδώ	1030 K έφτασες ως εδώ	1030 K φτάσατε μέχρι εδώ	1030 K φτάσατε ως εδώ	1030 K έχετε φτάσει μέχρι εδώ	1030 K διάβασες μέχρι εδώ	1030 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1099 K λάθος	1099 K κάποιο λάθος
αναφορά	1099 K λάθους
αντιγράψτε	1085 K
αντιγραφή	1085 K
αξιολογήστε	1067 K
απαγορεύεται	1148 K η αναδημοσίευση	1148 K η αναπαραγωγή
απενεργοποιήστε	1134 K το adblock	1134 K τον ad
αποθηκεύστε	1085 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1066 K η περίληψη	1066 K η σύνοψη
αυτό	1121 K το βίντεο δεν είναι	1122 K το περιεχόμενο προέρχεται
αυτόματη	1077 K μετάφραση από
αφήστε	1073 K μια απάντηση	1073 K ένα σχόλιο	1073 K το σχόλιό σας
""", 'β': """
βίντεο	1046 K:
βαθμολογήστε	1067 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1124 K να δείτε αυτό το περιεχόμενο	1124 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1073 K το σχόλιό σας	1073 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1118 K βοήθειας κεθεα
γραφτείτε	1110 K	1110 K για να
""", 'δ': """
δείτε	1046 K επίσης	1046 K:	1046 K το βίντεο	1046 K εδώ	1046 K επίσης:	1046 K ακόμα:	1046 K φωτογραφίες	1046 K ακόμη	1046 K ακόμη:	1064 K όλα τα άρθρα	1086 K όλες	1086 K όλα	1086 K τις	1146 K φωτογραφίες:	1146 K βίντεο:	1161 K στο	1161 K αυτή τη δημοσίευση στο
δειτε	1046 K επισης	1046 K ακομη	1046 K:
δεν	1029 K έχουμε διαφημίσεις	1029 K έχουμε χορηγούς	1029 K ανήκουμε σε	1097 K έχετε χρόνο να διαβάσετε	1121 K είναι δυνατή η αναπαραγωγή
δηλώστε	1089 K συμμετοχή
δημοσιεύθηκε	1149 K αρχικά
δημοσιεύτηκε	1149 K αρχικά
διάβασε	1046 K επίσης	1046 K ακόμη
διάρκεια	1167 K βίντεο
διαβάζεται	1066 K από
διαβάστε	1046 K επίσης	1046 K επίσης:	1046 K ακόμη	1046 K ακόμη:	1046 K ακόμα	1046 K:	1046 K εδώ	1046 K περισσότερα	1046 K ακόμα:	1046 K εδώ περισσότερα	1046 K σχετικά	1046 K αναλυτικά	1064 K όλα τα άρθρα	1086 K όλες	1086 K όλα	1086 K τις
διαβαστε	1046 K επισης	1046 K ακομη	1046 K ακομα	1046 K:
διαθέσιμη	1082 K στο
διαθέσιμο	1082 K σε	1082 K στο	1168 K στο spotify
διαφήμιση	1166 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1029 K μη κερδοσκοπικός	1029 K μια μη κερδοσκοπική	1029 K ανεξάρτητο μέσο	1029 K ένα ανεξάρτητο
εγγραφείτε	1110 K
εικόνα	1144 K # από #	1144 K # / #
εκτυπώστε	1085 K
ενεργοποιήστε	1082 K
ενσωματωμένο	1122 K περιεχόμενο από
εντοπίσαμε	1134 K ad	1134 K ότι χρησιμοποιείτε	1134 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1134 K ad
επιτρέπεται	68 K η αναδημοσίευση	1148 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1066 K περίληψη	1066 K σύνοψη	1066 K ανάγνωση	1066 K περίληψη αυτή	1073 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1073 K ηλ. διεύθυνσή σας δεν	1150 K μετάφραση	1150 K περίληψη	1158 K είδηση συνεχίζεται	1166 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1096 K να εργαστείς μαζί μας
θέλετε	1096 K να εργαστείτε μαζί μας	1096 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1143 K πήγε στραβά
κίνδυνος	1118 K εθισμού
κατέβασε	1082 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1082 K	1094 K την εφαρμογή	1108 K την εφαρμογή
κλείσε	1089 K θέση
κλείστε	1089 K θέση	1089 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1046 K:	1146 K:
""", 'λ': """
λήψη	1082 K από	1082 K στο
""", 'μ': """
μάθετε	1086 K όλες
με	1052 K πληροφορίες από απε	1052 K πληροφορίες απε	1092 K πληροφορίες από
μείνετε	1086 K ενημερωμένοι
μετάφραση	1066 K	1077 K με τεχνητή νοημοσύνη	1077 K μέσω τεχνητής
μεταφρασμένο	1077 K αυτόματα
μη	1130 K χάνετε καμία	1130 K χάσετε καμία	1130 K χάνεις καμία
μην	1130 K χάνετε καμία	1130 K χάσεις καμία
μοιράσου	1085 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1078 K browser σας δεν υποστηρίζει	1078 K περιηγητής σας δεν υποστηρίζει
οι	1064 K απόψεις	1064 K γνώμες
""", 'π': """
παίξε	1115 K τώρα:	1118 K υπεύθυνα
παίξτε	1115 K τώρα:	1118 K υπεύθυνα
παρακαλούμε	1134 K απενεργοποιήστε το	1134 K απενεργοποιήστε τον
παρακαλώ	1134 K απενεργοποιήστε
παρουσιάστηκε	1143 K σφάλμα
περίληψη	1066 K
περιεχόμενο	1122 K από
περισσότερα	1046 K:
πηγές	1092 K:
πηγή	1052 K: απε	1052 K απε	1052 K φωτογραφίας:	1052 K φωτογραφιών:	1052 K: reuters	1052 K: afp	1052 K: ap	1052 K: cnn	1052 K: bbc	1092 K:
πηγη	1052 K: απε	1052 K απε
προέκυψε	1143 K σφάλμα
προβολή	1161 K στο
προτείνετε	1085 K
προτιμάτε	1097 K να ακούτε	1097 K να ακούσετε
πρώτη	1148 K δημοσίευση:
πώς	1067 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1066 K
ρώτα	1066 K
ρώτησε	1066 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1067 K φάνηκε	1067 K βοήθησε	1067 K άρεσε
σελίδα	1144 K # από #	1144 K # / #
σου	69 K άρεσε
στείλτε	1085 K
στηρίξτε	81 K	1094 K	1094 K τον	1094 K τα	1094 K την
σύνοψη	1066 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1064 K κείμενα που
ταξινόμηση	1159 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1064 K άρθρο εκφράζει	1066 K άρθρο μεταφράστηκε	1066 K κείμενο μεταφράστηκε	1073 K email σας δεν δημοσιεύεται	1077 K κείμενο μεταφράστηκε αυτόματα	1077 K άρθρο μεταφράστηκε αυτόματα	1078 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1078 K πρόγραμμα περιήγησης δεν υποστηρίζει	1121 K βίντεο δεν είναι	1121 K περιεχόμενο δεν είναι	1122 K περιεχόμενο αυτό προέρχεται	1148 K άρθρο προστατεύεται	1148 K παρόν άρθρο προστατεύεται	1150 K κείμενο	1150 K άρθρο	1150 K παρόν άρθρο	1150 K κείμενο αυτό	1150 K άρθρο αυτό	1158 K άρθρο συνεχίζεται	1158 K κείμενο συνεχίζεται	1166 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1134 K ότι χρησιμοποιείτε
φωτο	1052 K: eurokinissi
φωτογραφία	1052 K: eurokinissi	1052 K: intime	1144 K # από #	1144 K # / #
φωτογραφίες	1052 K: eurokinissi
φωτορεπορτάζ	1146 K:
φωτό	1052 K: eurokinissi	1052 K: intime
""", 'χ': """
χαρίστε	1085 K
χαρακτήρες	1113 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1134 K ad
χρησιμοποιείτε	1134 K ad
""", 'ό': """
όλα	1064 K τα άρθρα
όλες	1086 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4164 K - обозреватель	4164 K - корреспондент	4164 K - колумнист	4164 K - редактор	4980 K - оглядач	4980 K - колумніст	4980 K - кореспондент
авторка	4980 K - оглядачка	4980 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4232 K владельцев	4232 K акционеров	4232 K цензуры и рекламы	5047 K власників	5047 K акціонерів	5047 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4232 K нашим читателям	4232 K вашим пожертвованиям
больше	4146 K новостей	4147 K по теме:	4187 K любите слушать	4187 K нравится слушать	4242 K о:
будь	31 K первым	5043 K ласка, вимкніть його	5043 K ласка, вимкніть блокувальник	5043 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4167 K ли материал	4167 K ли пересказ	4167 K ли этот пересказ	4167 K ли этот	4167 K ли текст
была	4167 K ли статья	4167 K ли эта	4167 K ли новость
більше	4961 K по темі:	4961 K за темою:	4961 K на тему:	4961 K про це:	4995 K новин	4995 K матеріалів	5057 K про:
""", 'в': """
в	4220 K этом месте находится встроенный контент	4220 K этом месте находится встроенный пост	4220 K этом месте находится встроенный публикация	4220 K этом месте размещён встроенный контент	4220 K этом месте размещён встроенный пост	4220 K этом месте размещён встроенный публикация	4220 K этом месте размещен встроенный контент	4220 K этом месте размещен встроенный пост	4220 K этом месте размещен встроенный публикация	4220 K этом месте показан встроенный контент	4220 K этом месте показан встроенный пост	4220 K этом месте показан встроенный публикация	4220 K этом месте встроенный контент	4220 K этом месте встроенный пост	4220 K этом месте встроенный публикация
вакансии	4170 K "	4170 K редакции
вакансії	4985 K "	4985 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4167 K понравилась	4167 K понравился	4167 K помогла	4983 K сподобалась	4983 K сподобалася	4983 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4119 K рассылка
ви	5043 K використовуєте блокувальник	5050 K прочитали вже # із #	5050 K прочитали вже # і #	5050 K прочитали # із #	5050 K прочитали # і #	5050 K прочитали вже # з #	5050 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4149 K по теме:	4241 K: как	4241 K: так	4241 K: почему	4241 K: что	4241 K: кто	4241 K: где	4241 K: это	4241 K: вот	4241 K: смотрите	4241 K: послушайте	4241 K: всё	4241 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4213 K:
вимкніть	5043 K його, щоб	5043 K блокувальник	5043 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4213 K дня:
вопросы	72 K?
впервые	4246 K опубликовано в	4246 K опубликовано на	4246 K опубликован в	4246 K опубликована в	4246 K напечатано в
вперше	5061 K опубліковано в	5061 K опубліковано у	5061 K опубліковано на	5061 K надруковано в
все	27 K комментарии	4146 K новости на тему	4146 K материалы	4146 K новости	4146 K статьи	4151 K статьи автора	4151 K материалы автора	4242 K о:	4242 K материалы по теме:	4242 K статьи по теме:	4242 K материалы о:	4242 K новости по теме:	5057 K про:
всегда	4136 K разрешать контент	4220 K разрешать контент	4220 K показывать контент	4220 K разрешить контент	4220 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4990 K
встановіть	13 K	4990 K	5016 K застосунок
встигніть	5021 K передплатити
всё	4242 K о:	4242 K по теме:
всі	5057 K матеріали за темою:	5057 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4228 K используете блокировщик	4235 K прочитали уже # из #	4235 K прочитали # из #
выключите	4228 K его, чтобы
відео	5056 K: як	5056 K: так	5056 K: чому	5056 K: що	5056 K: хто	5056 K: де	5056 K: це	5056 K: ось	5056 K: дивіться	5056 K: послухайте	5056 K: усе	5056 K: все
вікторина	5028 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4166 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4982 K від	4982 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5029 K:
""", 'д': """
детальніше	4961 K:	4961 K про це
джерела	4997 K:
джерело	4997 K:
дивіться	4961 K також	4961 K:	4961 K також:	4961 K відео:
до	4961 K теми:
добавьте	4228 K наш сайт в	4228 K сайт в исключения	4228 K сайт в белый список
додайте	5043 K наш сайт до	5043 K сайт до винятків	5043 K сайт до білого списку
дозволити	5035 K завжди контент	5035 K завжди вміст	5035 K контент із	5035 K контент з	5035 K контент від	5035 K вміст із	5035 K вміст з	5035 K вміст від
дозволяти	5035 K завжди контент	5035 K завжди вміст	5035 K контент із	5035 K контент з	5035 K контент від	5035 K вміст із	5035 K вміст з	5035 K вміст від
докладніше	4961 K:	4961 K про це	5057 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4175 K в	4175 K на	4175 K для	4990 K в	4990 K у	4990 K на	4990 K для
достъпно	276 K в	276 K на
досье	4241 K: как	4241 K: так	4241 K: почему	4241 K: что	4241 K: кто	4241 K: где	4241 K: это	4241 K: вот	4241 K: смотрите	4241 K: послушайте	4241 K: всё	4241 K: все
досьє	5056 K: як	5056 K: так	5056 K: чому	5056 K: що	5056 K: хто	5056 K: де	5056 K: це	5056 K: ось	5056 K: дивіться	5056 K: послухайте	5056 K: усе	5056 K: все
дотримуйтесь	28 K
другие	4151 K материалы автора
думка	4980 K автора	4980 K, висловлена	4980 K редакції може не
думки	4980 K авторів
""", 'е': """
ежедневная	4119 K рассылка
еженедельная	4119 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4151 K новость?
еще	4147 K по теме:	4149 K по теме:
ещё	4146 K больше	4147 K по теме:	4149 K по теме:
""", 'з': """
з	5032 K нашого магазину:
за	4949 K підтримки компанії	4949 K підтримки партнера	4949 K сприяння компанії	4961 K темою:
забелязахте	7 K
завантажити	4990 K в	4990 K з	4990 K у
завантажте	13 K	4990 K в	4990 K з	5016 K застосунок	5016 K додаток
завантажувати	5035 K завжди контент	5035 K завжди вміст	5035 K контент із	5035 K контент з	5035 K контент від	5035 K вміст із	5035 K вміст з	5035 K вміст від
завантажуйте	13 K	4990 K	5000 K застосунок
завдяки	5047 K нашим читачам	5047 K вашим внескам
завжди	5035 K дозволяти контент	5035 K дозволяти вміст	5035 K показувати контент	5035 K показувати вміст	5035 K дозволити контент	5035 K дозволити вміст	5035 K завантажувати контент	5035 K завантажувати вміст
загружать	4220 K всегда контент	4220 K контент из	4220 K контент с	4220 K контент от
загрузите	4175 K в	4175 K на
загрузить	4136 K контент	4136 K пост
задайте	4166 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4982 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4994 K
збережіть	4994 K
здесь	4220 K находится встроенный контент	4220 K находится встроенный пост	4220 K находится встроенный публикация	4220 K размещён встроенный контент	4220 K размещён встроенный пост	4220 K размещён встроенный публикация	4220 K размещен встроенный контент	4220 K размещен встроенный пост	4220 K размещен встроенный публикация	4220 K показан встроенный контент	4220 K показан встроенный пост	4220 K показан встроенный публикация	4220 K встроенный контент	4220 K встроенный пост	4220 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5032 K для передплатників:
зручніше	5003 K слухати
""", 'и': """
играть	4214 K:
идет	4208 K подписка
идёт	4208 K подписка
из	4217 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4181 K:
источники	4181 K:
""", 'к': """
как	4167 K вам статья	4167 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4982 K виклад	4982 K переказ
коротко	4166 K от	4982 K від
краткий	26 K пересказ	4166 K пересказ
кратко	4166 K от
краткое	4166 K содержание	4211 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5032 K для передплатників:
лучшее	4146 K за
любите	5003 K слухати
""", 'м': """
материал	46 K можно	4136 K содержит данные	4147 K по теме:	4149 K по теме:	4169 K опубликован в	4172 K можно	4211 K переведён	4211 K переведен	4246 K впервые опубликован	4246 K был впервые	4256 K подготовлен в партнёрстве с	4256 K подготовлен в партнерстве с	4256 K подготовлен при поддержке	4256 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4149 K по теме:
матеріал	46 K можна	4948 K підготовлено за підтримки	4948 K створено за підтримки	4948 K підготовлено у партнерстві	4948 K створено у партнерстві	5025 K перекладено	5061 K уперше опубліковано	5072 K підготовлено у партнерстві з	5072 K підготовлено за підтримки	5072 K створено за підтримки	5072 K створено у партнерстві з
маєте	72 K запитання
месяц	4178 K подписки за
ми	5043 K помітили, що ви
мнение	4164 K автора	4164 K редакции может не
мнението	266 K на автора
мнения	4164 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4109 K работаем благодаря вам	4109 K работаем благодаря вашей	4109 K работаем благодаря вашим	4109 K существуем благодаря вам	4109 K существуем благодаря вашим	4109 K существуем на ваши	4109 K работаем на ваши	4109 K живём на ваши	4109 K живем на ваши	4109 K независимы благодаря	4127 K в	4228 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4994 K
надішліть	3 K	4994 K
накратко	268 K от
началась	4208 K подписка
начало	98 K >	98 K "
наша	4119 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4208 K забудьте подписаться	5021 K забудьте передплатити
немає	5003 K часу читати	5047 K власників
нет	32 K комментариев	4187 K времени читать	4232 K владельцев
новия	271 K брой
новият	271 K брой
новости	4146 K партнеров
новый	4169 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4147 K этом подробнее	4151 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4166 K	4982 K
онлайн	4241 K: как	4241 K: так	4241 K: почему	4241 K: что	4241 K: кто	4241 K: где	4241 K: это	4241 K: вот	4241 K: смотрите	4241 K: послушайте	4241 K: всё	4241 K: все	5056 K: як	5056 K: так	5056 K: чому	5056 K: що	5056 K: хто	5056 K: де	5056 K: це	5056 K: ось	5056 K: дивіться	5056 K: послухайте	5056 K: усе	5056 K: все
опитахте	59 K
опитування	5028 K дня:
опрос	4213 K дня:
оригинал	4246 K статьи опубликован
оригінал	5061 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4228 K его, чтобы	4228 K блокировщик	4228 K adblock
открихте	7 K
откройте	4175 K в
открыта	4208 K подписка
открыть	4127 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4179 K
отправьте	3 K	4179 K
оформити	5021 K передплату
оформить	4208 K подписку
оценете	269 K
оцените	8 K	4167 K
оцініть	4983 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4256 K материала	5072 K матеріалу	5072 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4256 K материала	4256 K рубрики
партнёрский	86 K материал:
первый	4178 K месяц за
перевод	4166 K выполнен	4166 K сделан	4211 K выполнен	4211 K сделан	4211 K осуществлён	4211 K подготовлен
передплата	4993 K за #	4993 K від #	5021 K на перше півріччя	5021 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4127 K в
переказ	4982 K
переклад	4982 K зроблено	5025 K виконано	5025 K зроблено	5025 K здійснено	5025 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4166 K
перший	4993 K місяць за
питання	73 K до статті	5028 K дня:
по	89 K подписке	4147 K теме:
повече	254 K по темата:	281 K новини
повідомити	5005 K про помилку
повідомте	5005 K про помилку	5005 K нам про помилку
погляди	4980 K авторів
пограйте	5029 K:
подарете	280 K
подарите	4179 K
подарить	4179 K
подарувати	4994 K
подаруйте	4994 K
поддержать	4184 K
поддержи	81 K
поддержите	81 K	4184 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4241 K: как	4241 K: так	4241 K: почему	4241 K: что	4241 K: кто	4241 K: где	4241 K: это	4241 K: вот	4241 K: смотрите	4241 K: послушайте	4241 K: всё	4241 K: все	5056 K: як	5056 K: так	5056 K: чому	5056 K: що	5056 K: хто	5056 K: де	5056 K: це	5056 K: ось	5056 K: дивіться	5056 K: послухайте	5056 K: усе	5056 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4127 K в
подписка	4178 K за #	4178 K от #	4178 K за рубль	4208 K на первое полугодие	4208 K на второе полугодие
подписывайтесь	12 K	4184 K на
подпишись	12 K	4199 K на
подпишитесь	12 K	4127 K в	4184 K на	4199 K на нас
подробнее	4147 K:	4147 K в материале	4147 K - в	4147 K читайте в материале	4147 K об этом	4149 K по теме:	4149 K на тему:	4242 K о:
подробности	4147 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4228 K, отключите его	4228 K, отключите блокировщик
позиция	4164 K автора
позицията	266 K на автора
позиція	4980 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4136 K контент	4136 K публикацию	4136 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5035 K завжди контент	5035 K завжди вміст	5035 K контент із	5035 K контент з	5035 K контент від	5035 K вміст із	5035 K вміст з	5035 K вміст від
показывать	4220 K всегда контент	4220 K контент из	4220 K контент с	4220 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4994 K
порекомендуйте	4179 K
последвайте	12 K	286 K
последние	4146 K новости о
послухати	1 K
послушать	1 K
поставте	4982 K запитання
похоже	4228 K, вы используете блокировщик	4228 K, у вас включён	4228 K, у вас включен
почитать	4147 K:
преведено	268 K с
преводът	268 K е
предложение	4217 K для читателей:	4217 K для подписчиков:
предпочитате	289 K да слушате
прежде	4200 K чем оставить комментарий	4200 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4151 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5021 K передплата
продолжается	4208 K подписка	4208 K подписная кампания
пройдите	4147 K тест
пройдіть	4961 K тест
пропозиція	5032 K для читачів:	5032 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4136 K содержит данные
підписка	4993 K за #	4993 K від #
підписуйся	12 K
підписуйтесь	12 K	5000 K на
підпишіться	12 K	5000 K на
підсумок	4982 K
підтримайте	81 K	5000 K
підтримати	5000 K
""", 'р': """
работа	4170 K в "
радимо	4961 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4220 K всегда контент	4220 K контент из	4220 K контент с	4220 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4136 K контент	4136 K показ	4136 K содержимое	4220 K всегда контент	4220 K контент из	4220 K контент с	4220 K контент от
распечатайте	4179 K
распечатать	4179 K
расскажите	59 K в
рассылка	4119 K "	4119 K:
редакция	4109 K работает благодаря вам	4109 K работает благодаря вашей	4109 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4147 K:	4149 K видео:
рекомендуємо	4961 K:
робота	4985 K в "	4985 K у "
роздрукувати	4994 K
роздрукуйте	4994 K
розкажіть	59 K у
розпочалася	5021 K передплата
розпочато	5021 K передплату
""", 'с': """
саммари	4166 K
свалете	13 K	276 K	301 K приложението
свежий	4169 K номер
свързани	254 K:
связаться	4151 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4175 K в	4175 K из	4184 K приложение	4204 K приложение
скачать	13 K	4175 K в	4175 K на
скидка	4217 K для подписчиков:
скопировать	4179 K
скопируйте	4179 K
скопіювати	4994 K
скопіюйте	4994 K
следвайте	12 K ни	286 K
следите	12 K за	4127 K в
слухайте	4961 K:	4961 K також:
слухати	1 K
слушайте	4147 K:	4147 K также:
слушать	1 K
см	4147 K. также:
смотрите	4147 K также	4147 K:	4147 K	4147 K также:	4147 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4189 K об ошибке	4189 K нам об ошибке
сообщить	4189 K об ошибке
сохраните	4179 K
сохранить	4179 K
спитайте	4982 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4256 K материала	4256 K рубрики	5072 K матеріалу	5072 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4166 K
спросить	4166 K
спільно	4949 K з компанією
станьте	31 K первым	31 K першим	4184 K подписчиком	4184 K соучастником	5000 K частиною спільноти	5000 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4982 K перекладено	5025 K перекладено	5061 K вперше опубліковано	5061 K було вперше
стаття	5061 K вперше опублікована	5062 K
статью	46 K можно	4172 K можно
статья	4166 K переведена	4166 K озвучена	4167 K была	4169 K опубликована в	4211 K переведена	4246 K впервые опубликована	4246 K была впервые	4246 K первоначально	4247 K
стежте	12 K за
стислий	4982 K виклад	4982 K переказ	5025 K виклад
схоже	5043 K, ви використовуєте	5043 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4214 K:
""", 'т': """
тази	330 K статия е публикувана
також	4961 K читайте:
тб	5056 K: як	5056 K: так	5056 K: чому	5056 K: що	5056 K: хто	5056 K: де	5056 K: це	5056 K: ось	5056 K: дивіться	5056 K: послухайте	5056 K: усе	5056 K: все
текст	46 K можно	46 K можна	4166 K переведён	4166 K переведен	4166 K озвучен	4211 K переведён	4211 K переведен	4246 K впервые опубликован	4246 K был впервые	4246 K вышел в №	4246 K вышел в номере	4982 K перекладено	4982 K озвучено	5025 K перекладено	5061 K уперше опубліковано	5061 K вперше опубліковано	5061 K було вперше	5061 K вийшов у №	5061 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4213 K дня:	5028 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4217 K для подписчиков:
точка	4164 K зрения автора	4980 K зору автора	4980 K зору редакції
триває	5021 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4220 K находится встроенный контент	4220 K находится встроенный пост	4220 K находится встроенный публикация	4220 K размещён встроенный контент	4220 K размещён встроенный пост	4220 K размещён встроенный публикация	4220 K размещен встроенный контент	4220 K размещен встроенный пост	4220 K размещен встроенный публикация	4220 K показан встроенный контент	4220 K показан встроенный пост	4220 K показан встроенный публикация	4220 K встроенный контент	4220 K встроенный пост	4220 K встроенный публикация	5035 K є вбудований контент	5035 K є вбудований допис	5035 K є вбудований публікація	5035 K є вбудований вміст	5035 K розміщено вбудований контент	5035 K розміщено вбудований допис	5035 K розміщено вбудований публікація	5035 K розміщено вбудований вміст	5035 K показано вбудований контент	5035 K показано вбудований допис	5035 K показано вбудований публікація	5035 K показано вбудований вміст	5035 K вбудований контент	5035 K вбудований допис	5035 K вбудований публікація	5035 K вбудований вміст
""", 'у': """
у	4228 K вас включён блокировщик	4228 K вас включен блокировщик	4232 K нас нет владельца	4232 K нас нет владельцев	4232 K нас нет акционеров	4232 K нас нет инвесторов	4232 K нас нет хозяев	4949 K партнерстві з компанією	5035 K цьому місці є вбудований контент	5035 K цьому місці є вбудований допис	5035 K цьому місці є вбудований публікація	5035 K цьому місці є вбудований вміст	5035 K цьому місці розміщено вбудований контент	5035 K цьому місці розміщено вбудований допис	5035 K цьому місці розміщено вбудований публікація	5035 K цьому місці розміщено вбудований вміст	5035 K цьому місці показано вбудований контент	5035 K цьому місці показано вбудований допис	5035 K цьому місці показано вбудований публікація	5035 K цьому місці показано вбудований вміст	5035 K цьому місці вбудований контент	5035 K цьому місці вбудований допис	5035 K цьому місці вбудований публікація	5035 K цьому місці вбудований вміст	5043 K вас увімкнено блокувальник	5047 K нас немає власника	5047 K нас немає власників	5047 K нас немає акціонерів	5047 K нас немає інвесторів	5047 K нас немає олігарха
увидели	7 K ошибку
удобнее	4187 K слушать
уперше	5061 K опубліковано в	5061 K опубліковано у	5061 K опубліковано на	5061 K надруковано в
усе	5057 K про:	5057 K за темою:
успейте	4208 K подписаться
установите	13 K	4204 K приложение
усі	27 K коментарі	5057 K матеріали за темою:	5057 K статті за темою:
утренняя	4119 K рассылка
""", 'ф': """
фотогалерея	4147 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4186 K работать у нас	4186 K у нас работать	4186 K работать в нашей
хочете	5002 K працювати в нас	5002 K в нас працювати	5002 K працювати у нас
хочеш	5002 K працювати в нас
хочешь	4186 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4982 K переказ	4982 K короткий виклад	4982 K короткий переказ	4982 K стислий виклад	5025 K текст	5025 K матеріал	5062 K текст	5062 K матеріал
цю	5025 K статтю
ця	76 K тема закрита	5062 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4983 K була стаття	4983 K був матеріал	4983 K був переказ	4983 K був цей переказ	4983 K була ця	4983 K був цей	4983 K сподобалась	4983 K сподобалася	4983 K сподобався
читай	4199 K нас
читайте	12 K нас	13 K	4127 K в	4127 K нас в	4147 K также	4147 K также:	4147 K:	4147 K подробнее	4147 K еще	4147 K по теме:	4147 K подробнее:	4147 K материал	4147 K в материале	4149 K по теме:	4175 K нас без	4175 K без	4184 K	4184 K нас в	4961 K також	4961 K також:	4961 K:	4961 K ще	4961 K також на тему:	4961 K по темі:	4961 K також на тему	5000 K
читать	4127 K в	4147 K также	4147 K по теме:
что	33 K вы думаете	4147 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4961 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4211 K статья	4247 K статья
это	26 K резюме	52 K расследование	4166 K краткое содержание
этот	26 K пересказ	4136 K материал содержит	4166 K пересказ	4166 K краткий пересказ	4172 K материал можно	4172 K текст можно	4211 K текст	4211 K материал	4247 K текст	4247 K материал
эту	4172 K статью можно
""", 'я': """
як	4983 K вам стаття	4983 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2275 K את
אולי	2292 K פספסתם:
אין	2263 K לשלוח תגובות	2263 K לפרסם תגובות	2336 K להעתיק תוכן	2336 K להעתיק את התוכן	2336 K לעשות שימוש בתכנים	2336 K לעשות שימוש בתוכן
אירעה	2332 K שגיאה
אל	2283 K תפספסו: הפעילו
אנא	2240 K הזינו כתובת מייל	2240 K הזינו כתובת אימייל
אני	2232 K רוצה לתמוך	2232 K רוצה להצטרף	2232 K רוצה לתרום
ארעה	2332 K שגיאה
""", 'ב': """
בואו	2276 K לעבוד איתנו
בחנו	2280 K את עצמכם
בשיתוף	2295 K המועצה	2295 K קרן
""", 'ד': """
דווחו	2275 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2253 K:	2277 K לפודקאסט	2277 K לפרק
האם	8 K אהבתם	2275 K הכתבה	2275 K הסיכום	2275 K המידע
הדוא	2262 K"ל האדום
הדפדפן	2312 K שלך אינו	2312 K שלך לא
ההרשמה	2240 K בוצעה בהצלחה
הווידאו	2312 K אינו
הורידו	13 K	2245 K את האפליקציה	2282 K
הטור	2269 K המלא של
הטקסט	2337 K נוצר
היו	31 K הראשונים
הירשמו	2276 K לוובינר	2276 K לכנס שלנו
הכותב	2265 K הוא
הכותבים	2265 K הם
הכותבת	2265 K היא
הכנתם	59 K
הכתבה	2273 K תורגמה	2273 K נכתבה באופן אוטומטי	2275 K עניינה	2293 K ממשיכה	2336 K מוגנת	2337 K נכתבה	2337 K תורגמה	2345 K ממשיכה
המייל	41 K האדום
המשך	2293 K הכתבה	2345 K הכתבה
הסיכום	2273 K נכתב	2273 K נוצר	2337 K נוצר
הסרטון	2312 K אינו	2312 K לא
הפסקת	2244 K מעקב אחרי
הפעילו	2283 K התראות	2283 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2277 K המלא זמין
הצביעו	2280 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2232 K לאלפי	2232 K לאלפי התומכים,	2232 K לאלפי התומכים שלנו	2235 K למנוי	2245 K לערוץ הטלגרם	2245 K לקבוצת הוואטסאפ	2245 K לקבוצת הווטסאפ	2259 K אלינו	2259 K לערוץ	2259 K לקבוצה	2259 K לקבוצת	2259 K לקבוצות	2259 K עכשיו	2259 K גם	2260 K	2276 K לצוות שלנו
הצטרפי	2232 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2277 K לפודקאסט
השתתפו	2280 K בסקר
התגובות	5 K
התוכן	2312 K אינו	2336 K מוגן
התחקיר	52 K הזה
התקציר	2273 K נכתב	2273 K הופק	2273 K נוצר
התרגום	2337 K נעשה
""", 'ח': """
חודש	2288 K ראשון ב
""", 'י': """
יש	72 K שאלות	2240 K להזין כתובת מייל תקינה	2262 K לכם מידע	2262 K לכם סיפור	2262 K לך מידע	2262 K לך סיפור
""", 'כ': """
כבר	2235 K מנויים	2235 K מנוי
כדי	2288 K לקרוא את	2316 K לצפות בתוכן	2316 K להציג את התוכן
כל	2259 K החדשות
כתבות	2269 K נוספות מאת	2269 K נוספות של	2292 K נוספות:
כתובת	2240 K המייל לא תקינה	2240 K הדואר האלקטרוני אינה	2240 K המייל אינה תקינה	2240 K המייל אינה חוקית	2240 K האימייל אינה תקינה	2240 K האימייל אינה חוקית
""", 'ל': """
לא	2235 K מנויים
להאזנה	2277 K לכתבה	2277 K לפודקאסט
להורדת	2282 K
להמשך	2288 K קריאה
לכל	2265 K הכתבות של	2269 K הכתבות של	2269 K כתבות	2269 K המאמרים של	2292 K הכתבות:
לכתבה	2253 K המלאה
לכתבות	2292 K נוספות:
לעדכונים	2259 K נוספים	2259 K
לעקוב	2244 K אחרי הכותב
לערוץ	2245 K הטלגרם
לפניות	2262 K לכתב	2262 K לכתבת
לפרק	2277 K המלא
לצפייה	2277 K בסרטון	2277 K בווידאו	2277 K במשדר	2316 K בתוכן
לקבוצת	2245 K הווטסאפ	2259 K הוואטסאפ	2259 K הווטסאפ
לקבלת	2259 K עדכונים
לקריאה	2253 K נוספת	2253 K נוספת:	2288 K מלאה
לקריאת	2288 K הכתבה המלאה
לרכישת	2235 K מנוי	2235 K מינוי	2276 K כרטיסים לכנס	2276 K כרטיסים לחצו	2276 K כרטיסים לאירוע
לתמיכה	2232 K חודשית
""", 'מ': """
מאמרים	2269 K נוספים מאת
מה	33 K דעתכם	2280 K דעתכם? הצביעו
מוגש	2295 K בשיתוף
מיון	2263 K תגובות
מייל	2262 K אדום
מיין	2263 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2235 K קיים
מנויים	2235 K? התחברו	2235 K?
מעקב	2244 K אחרי הכותב	2244 K אחר הכותב	2244 K אחרי כתב
מצאתם	7 K טעות
משהו	2332 K השתבש
""", 'נ': """
נא	2240 K להזין כתובת מייל תקינה	2240 K להזין כתובת אימייל
נותרו	2304 K # תווים
ניסיתם	59 K
נכתב	2273 K בסיוע
נפלה	44 K טעות
נרשמת	2240 K בהצלחה
נתקלתם	2262 K במשהו	2262 K בטעות
""", 'ס': """
סדר	2263 K תגובות
סינון	2263 K תגובות
ספרו	59 K לי
סרטון	2312 K זה אינו
""", 'ע': """
עדיין	2235 K לא מנויים
עוד	2253 K בנושא:	2269 K כתבות של	2292 K במדור:	2292 K כתבות:
עמוד	2333 K # מתוך #
ענו	2280 K על הסקר	2280 K על הסקר:	2280 K על החידון
עקבו	12 K אחרינו	2244 K אחרי הכותב	2259 K אחרינו	2260 K אחרי
""", 'פ': """
פורסם	2300 K לראשונה ב
פרסומת	2293 K
""", 'צ': """
צילום	2300 K: רויטרס	2300 K: אי	2300 K: ap	2300 K: afp	2300 K: shutterstock	2300 K: שאטרסטוק	2300 K: getty	2300 K: פלאש	2300 K: דובר	2300 K: באדיבות	2300 K: לע"מ
צילומים	2300 K: באדיבות
צפו	2253 K:	2253 K גם	2277 K בסרטון	2277 K בתיעוד	2277 K בווידאו	2277 K בכתבה
""", 'ק': """
קבלו	2244 K התראות על כתבות	2283 K התראות	2283 K עדכונים על	2283 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2253 K גם	2253 K גם:
קראו	2253 K גם	2253 K גם:	2253 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2259 K להיות	2259 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2306 K עכשיו:
שחקו	2306 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2263 K שיכללו
תודה	2240 K שנרשמתם
תווים	2304 K נותרו	2304 K שנותרו
תוכן	2295 K שיווקי בשיתוף	2313 K מוטמע	2313 K זה מגיע	2313 K חיצוני	2313 K זה מוצג	2337 K זה נוצר
תורגם	2273 K באופן אוטומטי
תמונה	2333 K # מתוך #	2333 K # / #
תמונות	2300 K: באדיבות
תמכו	81 K	2232 K בנו,	2232 K בנו היום	2286 K	2287 K בעבודתנו	2287 K בעיתונות עצמאית	2287 K בעיתונות חופשית	2287 K בנו עכשיו	2287 K בנו היום
תקציר	2273 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1826 K اين مطلب	1826 K مطلب مخصوص	1826 K اين خبر	1882 K مطلب	1882 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1775 K روزنامهنگاري مستقل حمايت	1829 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1873 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1826 K يكماهه:	1826 K ماهانه:	1826 K سالانه:	1826 K يكساله:	1826 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1815 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1833 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1843 K بازي كنيد:
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
انتشار	1873 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1809 K اين	1809 K خطايي
ايميل	1779 K معتبر وارد	1779 K وارد شده معتبر
اين	52 K گزارش	1809 K	1826 K مطلب مخصوص	1826 K مطلب ويژه	1826 K محتوا مخصوص	1826 K محتوا ويژه مشتركان	1829 K مطلب را هم بخوانيد:	1848 K ويدئو در	1848 K ويديو در	1848 K محتوا در	1849 K محتوا از	1873 K مقاله تحت	1874 K متن	1874 K مقاله	1874 K خلاصه	1874 K ترجمه	1874 K خبر
اينجا	1829 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1873 K
بازگشت	1792 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1791 K:
بخوانيد	1791 K:
بدعمكم	102 K نستمر
بدون	1775 K كمك خوانندگان
براي	1826 K خواندن متن كامل	1826 K خواندن ادامه	1826 K مطالعه متن كامل	1826 K ادامه خواندن	1826 K دسترسي به متن كامل	1852 K ديدن اين محتوا	1852 K مشاهده اين محتوا	1852 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1809 K اين
بيشتر	1791 K بخوانيد	1791 K بخوانيد:	1791 K ببينيد	1793 K بخوانيد:	1829 K بدانيد:
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
تصوير	1870 K # از #
تعداد	1841 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1804 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1833 K نام در كارگاه
ثبتنام	1833 K در كارگاه
""", 'ج': """
جدول	1801 K امروز را	1801 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1775 K ما شويد	1775 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1804 K:
خريد	1833 K انلاين كتاب	1833 K انلاين بليت	1833 K كتاب از فروشگاه	1833 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1869 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1815 K خود را
در	1791 K اين باره بخوانيد	1801 K نظرسنجي شركت كنيد	1815 K اين نظرسنجي	1815 K نظرسنجي ما	1815 K نظرسنجي	1829 K همين زمينه:	1829 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1792 K شدن از پربينندهترينها	1792 K شدن از پربيننده ترين ها
ردشدن	1792 K از پربينندهترينها
رفتن	1792 K به محتوا	1792 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1801 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1815 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1870 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1779 K شما در خبرنامه
عكاس	1804 K:
عكس	1870 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1826 K مشترك شدهايد	1826 K مشترك شده ايد	1826 K عضو شدهايد	1826 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1841 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1804 K خبر:	1804 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1873 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1779 K ايميل معتبر	1779 K يك ايميل معتبر	1852 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1775 K را به يك قهوه	1775 K را به قهوه	1775 K مستقل هستيم و بدون كمك	1775 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1804 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1849 K جاسازيشده از	1849 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1793 K:
مرورگر	1848 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1826 K هستيد؟ وارد
مشكلي	1869 K پيش امد
مصيتم	7 K
مطالب	1791 K مرتبط:
معماي	1801 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1804 K:	1804 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1809 K شما درباره
نظرات	5 K
نظرسنجي	1815 K:
نقل	68 K مطالب با ذكر	1873 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1775 K را به يك قهوه	1804 K:	1804 K :
نويسههاي	1841 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1791 K بخوانيد	1791 K بخوانيد:	1829 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1793 K:
ويديو	1793 K:	1793 K |
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
پادكست	1793 K:
پايان	1792 K پربينندهترينها
پرش	1792 K به محتوا
""", 'گ': """
گزارش	1793 K تصويري:	1804 K:	1809 K خطا
""", 'अ': """
अगली	2379 K स्लाइड
अभी	2422 K खेलें:
""", 'आ': """
आज	2389 K का सुडोकू	2389 K का क्विज खेलें
आप	12 K हमें
आपका	2427 K ब्राउजर
आपको	2399 K यह	2399 K ये
आपने	59 K बनाया
आर्थिक	2363 K सहयोग करें
""", 'इ': """
इनपुट	2391 K-	2391 K:	2391 K -	2391 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2378 K भी पढें	2378 K भी पढें:	2413 K भी पढें-	2413 K भी देखें:
""", 'ई': """
ईमेल	2406 K पता मान्य नहीं
""", 'ए': """
एक	2444 K त्रुटि हुई
एजेंसी	2391 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2378 K पढें:	2413 K भी पढें:
""", 'क': """
कंटेंट	2379 K पर जाएं
कुछ	2444 K गलत हो गया
कृपया	2406 K मान्य ईमेल	2406 K सही ईमेल
केवल	2409 K # रुपये में
कोई	44 K गलती	72 K सवाल	2444 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2399 K यह	2399 K आपको
क्विज	2389 K खेलें
""", 'ख': """
खबर	2399 K में कोई	2455 K विज्ञापन के
""", 'छ': """
छोडकर	2379 K सबसे अधिक पढी	2379 K ये भी पढें	2379 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2391 K:
""", 'त': """
तस्वीर	2445 K #/#
""", 'द': """
देखें	2378 K:	2378 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2406 K के लिए धन्यवाद
""", 'प': """
पढिए	2413 K:
पढें	2378 K:	2413 K-
पसंद	69 K आया
पिछली	2379 K स्लाइड
पेज	2445 K #/#	2445 K # / #
पोल	2389 K में हिस्सा
""", 'फ': """
फोटो	2445 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2391 (K
""", 'म': """
मात्र	2409 K # रुपये में
मुख्य	2379 K सामग्री पर जाएं
""", 'य': """
यह	2378 K भी पढें	2378 K भी पढें:	2378 K भी देखें:	2391 (K लेखक के	2399 K खबर आपको	2413 K भी पढें-	2413 K भी पढें -	2427 K वीडियो आपके	2427 K सामग्री आपके	2430 K सामग्री देखने के लिए	2430 K वीडियो देखने के लिए	2448 K लेख कॉपीराइट	2448 K सामग्री कॉपीराइट	2449 K लेख	2449 K खबर	2449 K अनुवाद	2449 K सारांश	2449 K सामग्री
ये	2378 K भी पढें	2378 K भी पढें:	2391 (K लेखक के	2413 K भी पढें-	2413 K भी देखें:
""", 'ल': """
लेख	2455 K विज्ञापन के
लेखक	2391 K के बारे में	2391 (K	2391 K वरिष्ठ पत्रकार हैं	2391 K स्वतंत्र पत्रकार हैं
लेखिका	2391 K के बारे में	2391 (K	2391 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2455 K के बाद
वीडियो	2430 K देखने के लिए
""", 'श': """
शेष	2420 K अक्षर
""", 'स': """
संबंधित	2378 K:	2413 K खबर:	2413 K खबरें:
सदस्यता	2406 K लेने के लिए धन्यवाद
सबसे	2379 K अधिक पढी गईं समाप्त
सब्सक्राइब	2406 K करने के लिए धन्यवाद	2406 K करने के लिए शुक्रिया
सर्वाधिकार	2448 K सुरक्षित
सर्वे	2389 K में हिस्सा
सामग्री	2379 K पर जाएं	2379 K को स्किप करें
सिर्फ	2409 K # रुपये में
स्वतंत्र	2363 K पत्रकारिता को समर्थन	2363 K पत्रकारिता का समर्थन	2363 K पत्रकारिता का साथ
""", 'ह': """
हम	2363 K किसी कॉरपोरेट	2363 K किसी कॉर्पोरेट	2363 K कॉरपोरेट या सरकार	2363 K न किसी कॉरपोरेट	2363 K किसी सरकार या
हमारा	13 K
हमारी	2363 K पत्रकारिता का समर्थन	2363 K पत्रकारिता को सहयोग	2363 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2363 K किसी कॉरपोरेट	2363 K सहयोग करें
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
กด	12 Kติดตาม	4723 Kติดตาม	4723 Kไลก์
""", 'ข': """
ขอ	4726 Kบคุณภาพจาก	4726 Kบคุณข้อมูลจาก
ข่	4719 Kาวที่เกี่ยวข้อง:	4726 Kาวโดย	4732 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4732 Kิป:
คุ	4729 Kณรู้สึกอย่างไรกับ	4729 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4732 Kคลิป:	4732 Kคลิป :
""", 'ซ': """
ซื	4730 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4719 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4723 Kดตามช่อง	4723 Kดตามเรา	4723 Kดตามข่าว	4741 Kดตามอ่านข่าวอื่นๆ	4741 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4728 Kม ai
""", 'ท': """
ทด	4730 Kสอบความรู้ของคุณเกี่ยวกับ	4730 Kสอบความรู้ของคุณ:
ทำ	4730 Kแบบสำรวจสั้น
ที	4726 K่มา:	4726 K่มา :
""", 'บ': """
บท	4728 Kความนี้ใช้ ai	4728 Kสรุปนี้	4728 Kความนี้แปล	4728 Kความนี้เรียบเรียง	4729 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4728 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4726 K้เขียน:	4726 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4729 Kข้อผิดพลาดในบทความ
พื	4742 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4730 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4726 Kพ:	4766 Kพที่ # จาก #	4766 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4730 Kวมโหวต:	4730 Kวมโหวต :	4730 Kวมทำแบบสำรวจ	4730 Kวมสนุกตอบคำถาม	4730 Kวมสนุกลุ้น	4737 Kวมสนับสนุน
ร้	4745 Kองทุกข์	4745 Kองเรียน
""", 'ล': """
ลง	4730 Kทะเบียนเข้าร่วมสัมมนา	4730 Kทะเบียนเข้าร่วมงานได้ที่	4730 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4737 Kับสนุน
สร	4728 Kุปโดย	4728 Kุปข่าวด้วย	4728 Kุปนี้	4728 Kุปข่าวโดย	4729 Kุปนี้มีประโยชน์
สา	4745 Kยด่วนข่าว	4745 Kยด่วนทีมข่าว
ส่	4745 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4766 K้า # จาก #
""", 'อ': """
อ่	4719 Kานเพิ่มเติม:	4719 Kานต่อ:	4719 Kานข่าวต้นฉบับ:	4719 Kานเพิ่มเติม	4719 Kานประกอบ:	4732 Kานข่าวเพิ่มเติม:	4732 Kานข่าวเพิ่มเติม	4732 Kานข่าวที่เกี่ยวข้อง:	4732 Kานข่าว:	4732 Kานเรื่องอื่น:	4741 Kานข่าวต้นฉบับได้ที่	4741 Kานบทความอื่นๆ	4741 Kานรายละเอียดเพิ่มเติมได้ที่	4741 Kานข่าวอื่นๆ ที่	4741 Kานข่าวอื่นๆ ได้	4741 Kานข่าวอื่นๆ เพิ่ม	4741 Kานข่าวอื่นๆ ใน
อ้	4726 Kางอิง:
""", 'เ': """
เก	4726 Kี่ยวกับผู้เขียน
เข	4723 K้าร่วมช่อง
เน	4728 Kื้อหานี้สร้าง	4742 Kื้อหาสปอนเซอร์	4742 Kื้อหาโฆษณา	4742 Kื้อหาสนับสนุนโดย	4754 Kื้อหานี้มาจาก
เพ	4723 Kิ่มเพื่อน
เร	4726 Kื่อง:	4726 Kื่อง :	4726 Kื่องและภาพ
""", 'แ': """
แจ	4729 K้งแก้ไขข่าว	4745 K้งเบาะแส	4745 K้งข่าว
แช	3 Kร์
แป	4728 Kลโดย
แอ	4723 Kดไลน์
""", 'โ': """
โฆ	4742 Kษณา -
""", 'ใ': """
ให	4729 K้คะแนนบทความ
""", 'ไ': """
ไม	4723 K่พลาดทุกข่าวสาร	4723 K่พลาดข่าว
""", 'ả': """
ảnh	5112 K:	5170 K #/#	5170 K # / #
""", 'ủ': """
ủng	5112 K hộ tác giả	5133 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2939 Kせて読みたい	2939 【Kせて読みたい】	2939 Kせて読みたい:
""", 'こ': """
こち	2939 Kらもおすすめ	2939 Kらもおすすめ:	2975 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2949 K記事を書いた人	2949 K記事の筆者	2954 K要約はai	2954 K要約は、ai	2954 K要約は役に立ち	2954 ※K要約	2954 K記事の翻訳	2954 K記事の要約	2954 K記事はai	2954 K翻訳	2954 K見出しはai	2956 K動画はお住まいの地域	2956 K動画は、お住まいの地域	2956 K動画は現在ご利用	2956 K動画はご覧いただけません	2956 K動画は再生できません	2956 K動画は公開を終了	2966 K記事は	2966 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2931 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2939 Kと見る:	2975 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3008 Kーが発生しました
""", 'オ': """
オリ	2975 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2956 Kーヤーを読み込	2980 【Kゼント】	2980 Kゼント応募
""", 'ペ': """
ペー	3009 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2911 Kルアドレスの形式が	2911 Kルアドレスが正しくありません
""", '一': """
一覧	2975 【K】
""", '下': """
下載	13 K	5213 Kapp	5213 K應用程式
下载	13 K	5213 Kapp	5213 K应用
""", '以': """
以上	5256 K内容由ai
以下	5324 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5249 K:	5249 (K	5249 K係	5249 K为	5249 K為
""", '你': """
你做	59 K了吗
你可	5231 K能會喜歡:	5281 K能想看:
你有	5242 K线索
你覺	5258 K得這篇
你觉	5258 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5249 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5256 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5220 K微信公众号	5220 K官方微信
""", '内': """
内容	5256 K由ai
""", '再': """
再生	2960 K速度
""", '写': """
写真	2939 【K】	2939 K:	2941 K特集:	2975 【Kを見る】	2975 【Kギャラリー】	3009 K #/#	3009 K#/#	3009 K # / #
""", '出': """
出典	2949 K:
出现	5320 K问题
出錯	5320 K了
出错	5320 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	2975 【K】	2975 Kの記事:
""", '剩': """
剩余	5291 K字数
剩餘	5291 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5240 K	5276 K
""", '動': """
動画	2939 【K】	2941 K:	2941 【K】	2956 Kプレーヤーを読み込	2956 Kプレイヤーを読み込	2975 【Kを見る】
""", '升': """
升級	5276 K
升级	5276 K
""", '原': """
原文	5280 K刊于	5280 K刊於
""", '参': """
参与	5260 K我们的
参考	69 Kになった	2939 K:
""", '參': """
參與	5260 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5259 K错误
发生	5320 K错误
""", '取': """
取材	2949 K・文	2949 K・執筆
""", '另': """
另请	5231 K参阅
""", '可': """
可以	5241 K在x上
可自	68 K由转载
""", '合': """
合わ	2939 Kせて読みたい:
合成	2956 K音声で読み上げ	2956 K音声による読み上げ
""", '同': """
同场	5231 K加映:
同場	5231 K加映:
""", '問': """
問問	5256 K我們的ai
問題	3008 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5199 K作者	5199 K这篇文章
喜歡	69 K這篇	5199 K作者	5199 K這篇文章
""", '執': """
執筆	2949 K:	2949 K/
""", '報': """
報名	5264 K參加
""", '填': """
填写	5260 K问卷
填寫	5260 K問卷
""", '如': """
如发	5259 K现
如有	5242 K线索	5242 K線索	5251 K新聞線索,	5251 K新聞線索請
如果	5242 K您有相关线索	5242 K你掌握	5242 K您掌握	5248 K您有
如發	5259 K現
""", '官': """
官方	5220 K微信:	5220 K微信公众号:
""", '審': """
審校	5249 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5231 K閱讀	5231 K阅读	5231 K閱讀:	5231 【K閱讀】	5234 【K閱讀】	5234 【K阅读】	5281 K阅读:
""", '开': """
开启	5213 K通知	5213 K推送通知
""", '引': """
引用	2949 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5234 K/	5281 K:
影音	5234 K/	5234 【K】	5281 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5281 K看更多:
""", '微': """
微信	5213 K扫	5220 K公众号:
""", '您': """
您对	5258 K这篇文章
您對	5258 K這篇文章
您有	5242 K线索
您的	27 K评论
您覺	5258 K得這篇
您觉	5258 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5210 K您的訂閱
感谢	5210 K您的订阅
""", '打': """
打开	13 K	5213 K微信
打賞	5199 K作者
打赏	5199 K作者
""", '扩': """
扩展	5231 K阅读:
""", '扫': """
扫一	5213 K扫
扫描	5213 K二维码关注	5240 K
扫码	5240 K
""", '投': """
投票	5260 K:
投稿	27 Kは
""", '报': """
报名	5264 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5240 K追蹤
""", '掃': """
掃一	5213 K掃
""", '採': """
採訪	5249 K撰文:
""", '推': """
推荐	5231 K阅读	5231 K阅读:	5234 K阅读:
推薦	5231 K閱讀:	5234 K閱讀:
""", '提': """
提供	2949 K:
""", '摘': """
摘要	5256 K由
""", '撰': """
撰文	5249 K:
撰稿	5249 K:
""", '支': """
支持	5274 K
""", '收': """
收听	1 K	5269 K我们的播客	5269 K我们的节目
收聽	1 K	5269 K我們的播客	5269 K我們的節目
""", '文': """
文/	2949 K
文:	2949 K
文・	2949 K
文字	2960 Kサイズ	2960 Kの大きさ
文章	44 K有误	5249 K来源:	5259 K有误	5259 K有誤
""", '新': """
新聞	41 K爆料	5242 K線索
新闻	41 K热线	41 K报料	41 K爆料	5242 K线索热线	5242 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5231 K:	5231 K新聞:	5231 K內容:	5231 【K新聞】	5231 K相關	5231 K阅读:	5231 K報導:	5231 K报道:	5234 【K新聞】	5234 【K新闻】	5280 K精彩内容	5280 K精彩內容	5280 K内容请	5280 K內容請	5280 K资讯请	5280 K資訊請	5280 K资讯,请	5280 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2911 Kなメールアドレスを
有問	72 K題
有料	5242 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5323 K授权不得转载	5323 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5256 K容由ai
本图	5324 K片由ai
本报	41 K热线
本摘	5256 K要
本文	5249 (K作者	5249 K作者	5256 K摘要	5256 K由ai	5256 K由人工智能翻译	5256 K由人工智能生成	5256 K由人工智慧	5280 K章來自	5280 K转载自	5280 K轉載自	5280 K来自微信	5280 K来自公众号	5280 K来自:	5280 K來自:	5323 K受版权保护	5323 K受著作權保護	5323 K原载于	5323 K首发于	5323 K原刊於	5323 K首发于《	5323 K轉載自	5323 K转载自	5323 K轉載自《	5323 K转载自《	5324 K由ai	5324 K由人工智能	5324 K由 ai	5324 K由人工智慧	5324 K使用ai	5324 K经ai
本翻	5324 K译由ai	5324 K译由人工
""", '来': """
来发	31 K表第一
来源	5249 K:
""", '校': """
校对	5249 K:
""", '構': """
構成	2949 K・文
""", '次': """
次に	2939 K読む:
次の	2975 Kページ:	2975 【K記事】
次ペ	2975 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5240 K加入	5241 K在	5241 K关注	5242 K提供线索	5242 K投稿	5251 K提供照片	5251 K提供新闻线索	5251 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5240 K加入	5241 K在	5242 K提供線索	5242 K投稿	5251 K提供照片	5251 K提供新聞線索	5251 K爆料:
""", '正': """
正し	2911 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5324 K片由ai
此摘	5256 K要	5324 K要由ai	5324 K要由 ai
""", '测': """
测一	5260 K测:
""", '測': """
測一	5260 K測:
""", '点': """
点击	5231 K查看	5231 K阅读:	5269 K观看视频	5269 K收听本	5269 K收听节目	5269 K收听完整
点我	5240 K加入
""", '熱': """
熱門	5281 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5242 K请	5242 K請
""", '版': """
版权	5323 K声明:	5323 K所有,	5323 K所有 ©
版權	5323 K聲明:	5323 K所有,
""", '特': """
特集	2941 K:	2941 【K】
""", '用': """
用微	5213 K信扫
""", '画': """
画像	2939 【K】	2975 【Kを見る】	3009 K#/#	3009 K #/#	3009 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5259 K錯誤
發生	5320 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5231 K阅读	5231 K新闻	5231 K报道:	5231 K阅读:	5234 【K报道】	5234 K报道:	5281 K新闻:	5281 K文章:
相關	5231 K新聞	5231 K報導	5231 【K新聞】	5231 K閱讀:	5234 【K報導】	5234 K報導:	5281 K新聞:	5281 K文章:	5281 K報導:
""", '看': """
看更	5231 K多:	5234 【K多】
""", '確': """
確認	5210 K信已寄至	5210 K信已寄到	5210 K信已寄送
""", '立': """
立即	5240 K加入	5260 K报名	5260 K報名
""", '筆': """
筆者	2949 Kプロフィール
""", '編': """
編輯	5249 K:
編集	41 K部への情報提供
""", '线': """
线索	5242 K征集
""", '编': """
编辑	5249 K:	5249 (K:
""", '聽': """
聽我	5269 K們的podcast
""", '自': """
自動	2956 K音声で読み上げ
""", '著': """
著者	2949 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5269 K上方影片
""", '观': """
观看	5269 K上方视频
""", '视': """
视频	5281 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5210 K成功	5276 K	5287 K本報	5287 K我們	5287 K本刊
""", '記': """
記事	7 Kの誤り	2931 Kの間違いを見つけ	2931 Kの誤りを見つけ	2931 Kに関するお問い合わせ	2931 Kへのご意見	2966 Kの誤り	2966 Kに誤り
記者	2949 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2939 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2931 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2980 【Kプレゼント】	2980 Kプレゼント
""", '請': """
請作	5199 K者喝
請我	5199 K喝杯咖啡	5199 K們喝杯咖啡
請支	5274 K持
請至	5210 K信箱
請輸	5210 K入正確的電子	5210 K入有效的電子
""", '讚': """
讚賞	5199 K作者	5199 K支持
""", '订': """
订阅	5210 K成功	5276 K	5287 K本报	5287 K我们	5287 K本刊	5287 K本公众号	5287 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5199 K者喝
请到	5210 K邮箱
请我	5199 K喝杯咖啡	5199 K们喝杯咖啡
请支	5274 K持
请输	5210 K入正确的邮箱	5210 K入有效的邮箱	5210 K入有效的电子
""", '責': """
責編	5249 K:
""", '資': """
資料	5249 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5274 K
""", '责': """
责任	5249 K编辑:	5249 (K编辑
责编	5249 K:
""", '赞': """
赞助	5274 K
赞赏	5199 K作者	5199 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5291 K输入
""", '这': """
这个	5257 K摘要
这段	5257 K摘要
这篇	8 K文章	52 K调查	52 K报道	5257 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5257 K摘要
這篇	5257 K文章
""", '連': """
連載	2941 K:
""", '還': """
還可	5291 K輸入
""", '采': """
采写	5249 K:
""", '長': """
長按	5240 K
""", '长': """
长按	5240 K
""", '開': """
開啟	5213 K通知	5213 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2939 K記事	2939 K記事:	2939 【K記事】	2939 K:	2939 【K】	2941 K動画:	2941 K特集:	2975 【K写真】
""", '閱': """
閱讀	5231 K更多
""", '问': """
问问	5256 K我们的ai
""", '阅': """
阅读	5231 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5260 K報名
""", '马': """
马上	5260 K报名
""", '點': """
點我	5240 K加入
點擊	5231 K查看	5231 K閱讀:	5269 K觀看影片
""", '같': """
같이	3062 K 보기:
""", '관': """
관련	3062 K 기사:	3100 K 기사 :	3100 [K 기사]	3100 K 기사-
관련기사	3062 K	3062 K:	3062 [K]	3100 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3128 K 차단을 해제
광고차단을	3128 K 해제
""", '괜': """
괜찮아요	3052 K, 웹으로	3052 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3085 K
기사	1 K 듣기	41 K 제보	3083 K #줄 요약	3090 K 주소가 복사
기사에	73 K 대해 궁금	3093 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3100 K 기사:
""", '당': """
당신의	3092 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3062 K 읽기:
더보기	3062 [K]	3062 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3092 K 설문에	3092 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3090 K 복사되었습니다	3090 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3100 [K 본 기사]
""", '모': """
모바일	3052 K 웹으로 볼게요	3052 K 웹으로 계속
모바일웹으로	3052 K 볼게요
""", '문': """
문제가	3140 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3083 K 요약은
본문	3090 K url 복사
""", '사': """
사진	3141 K #/#	3141 K # / #
사진출처	3106 K:
""", '생': """
생성형	3083 K ai가 요약
""", '선': """
선택	3138 (K) 개인정보	3138 [K] 개인정보	3138 (K) 광고성	3138 [K] 광고성
""", '설': """
설문에	3092 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3128 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3092 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3062 [K]
""", '오': """
오류가	3140 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3128 K 이용을 위해	3128 K 서비스 이용을 위해
""", '웹': """
웹으로	3052 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3083 K 요약은 ai	3083 K 요약이 도움	3083 K 기사는 인공지능	3083 K 기사는 ai	3083 K 번역	3085 K 음성은 ai	3093 K 기사가 도움이	3093 K 기사를 어떻게	3093 K 뉴스에 대한 의견	3093 K 기사에 대한 의견
이미지	3141 K #/#	3141 K # / #
이슈	3100 [K]
이어	3062 K 읽기:
""", '인': """
인공지능	3085 K 음성으로	3085 K(ai) 음성
인기기사	3100 [K]
""", '일': """
일시적인	3140 K 오류가
""", '자': """
자료출처	3106 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3090 K 복사되었습니다
""", '지': """
지금	3113 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3062 K 기사:
추천기사	3100 [K]
""", '출': """
출처	3106 K:	3106 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3141 K #/#
""", '필': """
필수	3138 (K) 개인정보	3138 [K] 개인정보	3138 (K) 이용약관	3138 [K] 이용약관
""", '함': """
함께	3062 K 볼 만한 기사:	3062 K 보면 좋은 기사:	3100 [K 읽기]
""", '핫': """
핫클릭	3100 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3062 [K]
"""}

CONTAINS = {',': """
,说:	5348 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4101 K-vă	4105 K
abonații	50 K pot	4102 K noștri
abonează	80 K-te	3981 K-te pentru	3988 K-te pe youtube	4101 K-te
abonné	50 en tant qu'K	2038 pas encore K	2041 déjà K	2043 en tant qu'K
abonnés	2038 réservé à nos K	2041 réservé aux K	2226 nos K	2229 K
abonējiet	80 K	3300 K
actualisé	99 cet article a été K
actualité	2054 l'essentiel de l'K	2068 suivez l'K	2068 suivez toute l'K	2068 retrouvez toute l'K	2103 couvre l'K
actualizată	99 știrea a fost K
acționari	4066 fără K
adatkezelési	2481 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1702 K
adomány	2593 K
adományoddal	2589 K
adományok	2593 K
adományozz	2589 K
adományozzon	2510 K itt
advirtió	1702 K
adód	2591 K #
adója	2510 K #
adăugat	4104 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4633 K	4665 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2228 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1702 K
afișată	60 email nu va fi K
agregó	1702 K
aicināja	3303 K
aizsargātas	3242 visas tiesības K
aiškino	3236 K
ai가	3145 K 작성	3145 K 생성	3145 K 요약	3145 K 번역
ai로	3145 K 작성	3145 K 생성
ai를	3145 K 활용해
ajouté	2228 a K
ajută	4101 K-ne
ajánld	2589 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2474 töltsd le az K
alkalmazásban	2508 az K
alkalmazást	2508 K
alkalmazásunk	2590 K
alkalmazásunkat	2474 töltse le K
alkalmazásunkban	84 K
alăturat	4005 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2129 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	894 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3703 naszą K	3703 krótką K
ankstesnėje	99 K versijoje
anmäl	4709 K dig till vårt	4709 K dig till våra
anmäla	4580 genom att K dig	4628 genom att K dig
annoncé	2228 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4633 K	4665 K
annonsör	4644 betalt av en K	4644 betald av en K
annonsør	3578 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1702 K
anunțat	4104 a K
använder	4595 vi K cookies	4596 K kakor
anúncio	3879 após o K	3879 depois do K
anúncios	70 sem K	3972 sem K
apelował	3792 K
apelowała	3792 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1534 descarga la K	1534 descarga nuestra K
aplicația	84 în K noastră	3989 descarcă K	4101 descarcă K noastră	4101 descarcă gratuit K	4101 descarcă K și	4102 K noastră
aplikacją	84 z naszą K
aplikację	3656 pobierz naszą K	3657 pobierz K	3657 ściągnij K	3726 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4395 našej K
aplikáciu	4395 mobilnú K	4395 K
aportació	491 la teva K
aportación	1580 tu K	1614 haz tu K
apoyá	1699 K
applikációnk	2508 K
applikációnkat	2508 K
applikációnkban	84 K
apsolīja	3303 K
apóyanos	1580 K	1699 K
apóyenos	1580 K	1699 K
apúntate	1506 K a	1527 K a nuestra	1527 K gratis	1699 K gratis
apărat	4104 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4846 bir K paylaş
artykuł	15 darmowy K	20 cały K	3644 podoba ci się ten K	3704 nasz K do końca	3724 ostatni darmowy K	3790 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1507 te ha gustado este K	1517 regala este K	1517 regalar este K	1523 último K gratis	1523 te queda # K	1617 y lee este K	1698 K	1700 este K
artículos	15 K gratis	1523 K gratis este mes	1523 te quedan # K	1523 límite de K	1698 K
aseguró	1702 K
associés	2077 cookies K à ce contenu
assuré	2228 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	949 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3981 K-te pentru
autorização	3858 sem K prévia e expressa
autorką	3695 kontakt z K
autorská	535 K práva
avertizează	4104 K
avísanos	1699 K
ayúdanos	1580 K	1699 K a
açikladi	4928 K
açin	4846 K
añadió	1702 K
año	1701 al K
""", 'b': """
bağirdi	4928 K
bağirdilar	4928 K
bağiriyor	4928 diye K
bağiriyordu	4928 K
bağiş	4925 K yap	4929 K
bağişiniz	4925 K
bağlantilari	74 satiş ortakliği K	4839 satiş ortakliği K
başlayan	4845 tl'den K
başvurun	4846 K
behält	29 K sich vor	29 K sich das recht
behöver	4569 vi K ditt stöd	4709 vi K din hjälp
beiträge	58 neue K per mail	1021 K
beiträgen	1021 K
bekapcsolása	2474 értesítések K
beløb	788 fast K
beløp	3639 gi et K	3641 fast K
bemängeln	1025 K
bemängelt	1025 K
berätta	67 K för oss	67 K din
berättade	4712 K
berättar	4712 K
bestätigen	814 K sie ihre
bestätigungslink	940 K
bestätigungsmail	814 K	940 K
betalvägg	4713 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4389 náš K webinár	4412 posledný K článok
bezplatných	4398 K článkov
bezpłatne	3709 K konto
bezpłatny	3700 nasz K webinar	3724 ostatni K artykuł
bezpłatnych	3709 limit K
beágyazott	2550 egy K tartalom látható	2550 egy K tartalom található
beállításai	2549 cookie-K miatt
beállítások	2549 cookie-K miatt	2549 cookie K miatt	2549 süti K miatt
beğendiyseniz	4926 bu haberi K	4926 bu yaziyi K
biết	5195 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3758 programu K reklamy
blokującej	3758 wtyczki K reklamy
blokujący	3758 program K reklamy
blokującą	3758 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1527 recibe el K	1527 nuestro K	1532 K diario	1699 recibe el K	1700 nuestro K	1703 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2048 dans votre K mail	2048 dans votre K e-mail
brezplačen	4512 zadnji K članek
brezplačne	4499 K članke
brezplačni	4492 naš K webinar	4512 zadnji K članek
brezplačnih	4499 K člankov
bronił	3792 K się
brzmiał	3792 K
brzmiała	3792 K
brzmiało	3792 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2592 K
buzdította	2592 K
buzón	79 en tu K	1530 en tu K
bájate	1699 K la app
báo	5113 là nhà K
bölümünde	85 yorum K
bönföll	4712 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4712 K
bønfaldt	789 K
bønn	3495 vi har en K til deg
bønnfalt	3642 K
bústia	437 a la teva K
bülten	4835 e-K	4929 K
bültene	4786 K abone	4786 K kayit	4786 K kaydol
bülteni	4835 haber K
bültenimiz	78 K	4926 K
bültenimize	78 K	78 e-K	4786 K	4925 K	4926 K
bültenine	4835 K
błagał	3792 K
błagała	3792 K
bạn	49 gửi cho K bè	5087 hộp thư của K	5132 sự ủng hộ của K	5192 mời K	5192 cần sự ủng hộ của K	5192 nhờ sự ủng hộ của K
bằng	5142 K văn bản của báo
""", 'c': """
caffè	2776 un K
café	54 me paga um K	1581 un K	1614 un K al mes	2106 un K
caractères	2129 limitées à # K
catedrática	1577 es K
catedrático	1577 es K
celého	503 pro čtení K
cercetătoare	4005 este K
cercetător	4005 este K
changés	99 prénoms ont été K
chaîne	2226 notre K
chefredaktör	4618 är politisk K	4618 är K
chefredaktør	701 er K
chuyện	5111 bạn có câu K
chép	5106 cấm sao K bài	5142 mọi sao K
chính	99 đính K	5096 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5087 bản tin của K tôi	5090 theo dõi K tôi	5111 cho K tôi qua	5111 liên hệ với K tôi qua	5111 hãy liên hệ với K tôi	5192 ủng hộ K tôi	5192 K tôi cần sự giúp đỡ	5192 giúp K tôi	5192 theo dõi K tôi	5192 hãy gửi cho K tôi	5192 hãy liên hệ với K tôi	5192 hãy báo cho K tôi	5193 K tôi trên	5193 của K tôi	5193 cho K tôi
chọn	5192 hãy bình K
cikkből	2588 K #
cikkéből	2588 K #
cikkünk	2590 minden K
cikkünkhöz	2590 minden K
collecté	2051 est K par
collectée	2051 est K par
collectées	2051 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3840 nos K
comentó	1702 K
comisión	1603 recibir una K
comissió	432 rebre una K
comissão	3878 receber K	3878 receber uma K
commerciële	3403 K partner
communauté	2114 K whatsapp	2114 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2807 parte della nostra K
condamné	2228 a K
condiții	3992 termeni și K
confidentialité	2081 politique de K
confidențialitate	3992 politica de K
conférences	2103 est maître de K
connecté	2083 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3805 acesse todo o K	3868 ao exibir este K	3868 ao ver este K
contribuição	3860 com a sua K	3971 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1702 K
conversación	1555 participar en la K
conținut	9 acest K	3981 K doar pentru abonați
conținutului	4001 preluarea K
cookieinställningar	4593 K	4620 K
corespondentă	4005 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4101 K un cont pentru a citi
csatornájára	2498 viber-K
csatornánk	2590 K
csatornánkhoz	2498 telegram-K	2498 whatsapp-K
csatornánkra	2498 youtube-K	2589 iratkozz fel K	2589 iratkozzon fel K
csábított	2592 K
cuéntanos	38 K	67 K	1555 K en	1699 K
cuéntenos	38 K	67 K
czytać	3650 aby K dalej	3650 żeby K dalej	3789 chcesz K dalej
czytelników	36 naszych K	3704 opiniami K	3715 z wpłat K	3715 dzięki wsparciu K	3732 K	3790 naszych K	3790 z wpłat K
câmpurile	60 K cu steluță
cântau	4104 K
címével	2533 e-mail-K
cùng	51 hãy tham gia K họ
của	5116 là cây bút K	5193 độc giả K
""", 'd': """
danişmanliği	4840 yatirim K kapsaminda değildir	4840 yatirim K hizmeti
daní	4403 # % z K	4403 #% z K
darbą	3234 mūsų K
darowiznę	3648 przekaż K	3789 przekaż nam K	3789 przekaż K na
datenschutzerklärung	840 unserer K	1023 unserer K	1023 unsere K
datenübertragung	882 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3551 er K
debattør	701 er K
declaró	1702 K
decía	1702 K
demandé	2228 a K
denmişti	4928 K
denunció	1702 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1534 K la	1534 K nuestra
destekçimiz	4846 K olun	4925 K olun
desteğiniz	4925 K
desteğinizle	4926 K
desteğiyle	18 okurlarin K	4821 yapay zeka K	4837 K ayakta	4851 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4394 K môžu
disponível	3816 K no google play
doação	3801 faça uma K	3860 sua K	3971 sua K	3971 faça uma K	3975 K
doações	3975 K
dodał	3792 K
dodała	3792 K
dodává	642 K
događaj	4290 naš K
domagał	3792 K się
donació	491 fes una K	495 K
donación	1512 haz una K	1512 tu K	1580 tu K	1580 una K	1699 tu K	1699 haz una K	1703 K
donația	4101 K ta
donație	4101 fă o K	4105 K
donații	4105 K
donează	90 K cât poți	4101 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4301 bez K
doradzał	3792 K
dorzuć	3789 K się
dostawać	3725 chcesz K
dostávajte	4418 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4413 chcete K
dostávejte	580 K
dostęp	80 kup K	3650 masz już K	3709 pełny K do	3709 wykup K	3789 kup K
dostępny	3650 artykuł K tylko
dotazník	554 krátký K	4393 krátky K
dotazníka	4393 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3791 K kwotą
dočtete	561 více se K
dołóż	3789 K się
dołącz	51 K do nich	51 K	3662 K do nas na	3789 K do nas	3789 K do grona	3789 K do nich
drastické	99 obsahuje K
draudžiama	3180 K kopijuoti	3180 be leidimo K	3180 be sutikimo K
draudžiamas	3201 be leidimo K
dueños	1647 sin K	1647 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3790 K dalej
dziennikarką	3696 jest K	3773 jest K
dzięki	3790 K wam	3790 K tobie
dziękujemy	3706 K za zapisanie	3706 K za zapis	3789 K, że nas czytasz
där	42 var du K
débloquer	2041 pour K
déclare	2228 K
déclaré	2228 a K
découvrez	2038 K nos offres	2225 K nos offres
déductible	2032 K des impôts	2032 K à #	2227 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2228 K
déplore	2228 K
déposés	2119 des cookies seront K
désabonner	2048 K à tout moment	2052 K à tout moment	2052 vous K en cliquant
désactiver	2075 K adblock
désactivez	2075 K adblock
désinscription	2052 K à tout moment
désinscrire	2052 K à tout moment	2054 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4712 K
dømte	789 K	3642 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5092 tải ứng K	5192 tải ứng K của	5192 hãy tải ứng K	5192 tải ngay ứng K
""", 'e': """
edellyttää	1959 K tunnusta
editörlerimize	39 K
editörüdür	4818 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2587 K készült
elaboración	1603 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1530 tu correo K	1555 tu dirección de correo K no será publicada
elemző	2501 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2467 a teljes cikk K
elsőként	2509 értesülj K
előfizetés	2593 K
előfizető	2467 már K	2589 legyen K
előfizetőink	50 K	2467 K olvashatják	2512 K számára	2590 K
előfizetők	50 az K	2523 csak K	2593 K
előfizetőknek	2468 csak K	2523 K szól
előfizetőként	50 K
előfizetőnktől	2533 K
emlékeztetett	2592 K
emoțional	99 pot afecta K
endereço	3834 seu K de email não será
engedély	2516 K nélkül tilos
engedélyezze	2480 K a javascript
engedélyezése	2550 tartalmainak K	2550 tartalmak K
engedélyhez	2516 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2226 cette K	3419 onze korte K	3419 onze K
enquêtent	2226 K pour vous
enquêtes	2226 nos K
ensimmäinen	2021 K kuukausi
enthält	882 dieses element K daten
entraînement	48 K d'ia
entrée	2182 ctrl+K	2182 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1699 K
epizódu	4391 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	894 shop K	969 im shop K
erişin	4846 K
erklärt	1025 K
erklärte	1025 K
erkände	4712 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1022 K sie es weiter
erzählt	67 K uns	1025 K
erzählte	1025 K
escribió	1702 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1555 K a	1699 K
estimé	2228 a K
estás	1507 ya que K aquí	1507 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4795 javascript'i K
evästeasetuksesi	1912 K
evästeasetuksiasi	1936 K
evästeasetuksissa	1912 K
evästeasetusten	1912 K
evästeasetustesi	1912 K
evästeet	1936 K	1961 K
evästeitä	1915 K
evästesuostumuksesi	1912 K
evästevalintasi	1912 K
evästevalintojesi	1912 K
existují	564 K díky
experiência	67 conte sua K
explicó	1702 K
expliqué	2228 a K
expérience	67 partagez votre K
externého	4385 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4385 K obsah
""", 'f': """
favoritkälla	4614 K
faça	3971 K um pix
felelősséget	30 nem vállal K
felhasználása	2515 cikkek K csak	2515 cikk K csak	2515 tartalom K csak	2515 anyagok K csak
felhasználási	2481 K feltételek
felietonistką	3773 jest K
felietonistą	3773 jest K
feliratkozás	2469 K a hírlevélre	2469 hírlevél K
feliratkozásommal	2496 K
feliratkozással	2496 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2501 K
folosește	3992 K cookie
folytatásához	2467 a cikk K
fordítóval	2505 gépi K
forintért	2512 havi # K
formulára	4396 odoslaním K
formulário	3971 inscreva-se no K
formuláře	557 odesláním K
forrásként	2497 kedvenc K
fortæl	67 K os
fortæller	789 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2484 küldd el K
fotóit	40 K	2484 küldje el K	2484 küldje be K
fotóját	2484 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4712 K
früheren	99 K version	99 K fassung
férjen	2589 K hozzá
följ	4587 K oss på	4709 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4610 alla rättigheter K
fördere	1022 K
fördermitglied	80 werden sie K	909 werde K	909 werden sie K
fördern	1022 jetzt K	1022 K sie
föredragen	4614 K källa
föredragna	4614 K källa
föreslog	4712 K
författare	4618 är K och
förklarade	4712 K
förklarar	4712 K
försvarade	4712 K sig
følg	666 K os på	786 K os	3516 K oss på	3639 K oss
første	714 K måned	788 K måned	3565 K måned	3641 K måned
førsteamanuensis	3542 er K
førstelektor	3542 er K
független	2465 támogassa a K	2590 K sajtó
főmunkatársa	2574 K
főszerkesztője	2503 K
""", 'g': """
gadā	3302 K
gazeteciliği	4926 bağimsiz K
gazeteciliğimiz	4926 K
gazetę	3735 kup K
gefällt	940 K ihnen, was sie	940 K dir, was du
gelmişken	4779 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	846 wird in neuem fenster K
giovedì	17 ogni K
giáo	5113 là K sư
giảng	5113 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4364 K
gridò	2898 K
gràcies	438 K a gent com tu	492 K a tu
grátis	3973 teste K
grâce	18 K à vous	2029 K à vos dons
gwiazdką	60 pola z K
gärna	4709 vill K höra från dig
går	644 før du K	3495 før du K
gåva	4569 ge en K i dag	4569 ge en K nu	4570 din K	4570 ge en K	4709 din K gör	4709 ge en K i dag	4713 K
gönderdik	4853 size bir e-posta K
gönderin	4846 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4710 K mer
göre	4928 K
görün	4846 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4846 K
gösterilmeden	4809 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3792 K
głosiła	3792 K
głosiło	3792 K
głosuj	3720 K
głosujcie	3720 K
głównej	3711 na stronie K
gương	64 trang K
gửi	49 hãy K	5111 xin K về
""", 'h': """
használ	2480 cookie-kat K	2481 sütiket K
használat	2480 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1025 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2484 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	874 bei google K
hirdették	2592 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2560 K
hirdetésblokkolót	2560 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4621 K av ai	4645 K av ai	4709 K oss
hjälper	4709 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	786 vi har brug for din K	786 K os
hjælper	786 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4467 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2486 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2486 a K
hozzátette	2592 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1937 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4709 K med i
häufiger	874 bei google K
hävdar	4712 K
håller	43 K du med	43 K du inte med	4652 läsare som K
hævder	789 K
hébergé	2077 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2533 K
hírekben	2474 a google K	2497 google K
hírlevelére	2496 K
hírlevelünk	78 K	2590 K
hírlevelünket	2496 K
hírlevelünkre	78 K	2469 K	2589 iratkozzon fel K	2589 iratkozz fel K	2590 K
hírlevél	2593 K
hírlevélre	78 K	2589 iratkozz fel a K	2589 iratkozzon fel a K
hó	2591 ft/K
hónap	2512 első K	2591 első K
hören	964 K sie hier.
hører	3556 der du K
hükmetti	4928 K
hüüdis	1771 K
hüüdsid	1771 K
hűségidő	2523 K nélkül
hồng	5141 nhận hoa K
""", 'i': """
iecienītāko	3250 K avotu
iepriekšējā	99 K versijā
ifølge	789 K	3642 K
illimité	2043 accès K	2138 en K
imágenes	40 tus K	99 contiene K
incorporó	1577 se K a
independentă	4102 presa K
independência	3972 a K
indicó	1702 K
indiqué	2228 a K
indrømmede	789 K
indrømmer	789 K
indépendance	2226 notre K
indépendant	2029 soutenez le journalisme K	2226 journalisme K	2226 média K
indépendante	2135 la presse K a	2226 presse K	2226 information K
información	1543 sigue toda la K	1543 siga toda la K	1577 cubre la K	1700 esta K
informację	3695 wyślij K
informações	99 com K de
informațiilor	4001 preluarea K
informováni	602 chcete být K
informó	1702 K
informē	3303 K
ingresá	77 K tu correo
innehåll	4596 externt K	4620 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3642 K
innrømmet	3642 K
inquiète	2228 s'K
inquérito	35 nosso K
inscrição	3810 cancelar a K
inscríbete	1506 K
inställningar	4593 cookie-K	4593 dina K för cookies	4593 dina K för kakor
insändare	43 K	4619 skicka din K	4619 din K till	4619 skriva en K
intelektą	3188 dirbtinį K	3203 dirbtinį K
inteligencję	3717 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2505 mesterséges K készült	2525 mesterséges K
introduceți	77 K adresa de email
intégralité	2038 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1700 esta K
investigação	3972 esta K
investigație	4102 această K
investigațiile	4102 continua K
invítame	54 K a un café	54 K un café	1699 K a
invítanos	1699 K a
ismételgette	2592 K
istediğiniz	4785 K zaman iptal	4927 K zaman iptal
izražavaju	4295 komentari K
içeriği	9 K
içeriğin	4820 harici K
içermektedir	99 sahneler K
išorinio	3186 K turinio
""", 'j': """
jautāja	3303 K
javascript가	3122 K
javascript를	3122 K
javasolják	2592 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3644 skoro już tu K	3644 skoro tu K
ještě	613 zbývá K
jogász	2501 K
jugé	2228 a K
jurnalistă	4005 este K
jurnaliștii	39 K noștri	4036 K noștri îți trimit	4102 K noștri
jälgi	1768 K meid
jäljellä	1955 ilmaista juttua K
jäseneksi	80 liity K	2019 liity K
""", 'k': """
kanał	3790 nasz K
kannatusjäseneksi	2019 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4365 K
kedykoľvek	4370 odhlásiť sa môžete K
keresőben	2497 google-K
khoản	5084 bạn đã có tài K	5096 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5106 K sao chép bài viết	5106 K sao chép nội dung	5106 K sao chép lại
khẳng	5195 K định
kiabált	2592 K
kiabálta	2592 K
kiabálták	2592 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2592 K
kirjeessä	2022 luki K
kiáltott	2592 K
kiáltotta	2592 K
kiáltották	2592 K
kiến	5127 ý K của bạn sẽ	5192 hãy gửi ý K	5192 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4286 K	4316 K
kolačiće	4286 K	4316 K
kolačići	4286 K
komentować	6 K	3682 aby K
komentár	6 pridať K	4394 pridajte K
komentára	4394 pridanie K	4394 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4383 je K
komentátorom	4383 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2486 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1937 K
konferencję	3700 naszą K
konuştu	4928 diye K	4928 K
kopírovanie	4376 K obsahu bez	4376 K je zakázané
kopēšana	3249 K bez
korespondentką	3696 jest K	3773 jest K
korespondentė	3185 K
korábban	2532 K itt írtunk	2532 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3792 K
krzyczała	3792 K
krzyknął	3792 K
krzyknęła	3792 K
krävde	4712 K
krævede	21 K felter er	789 K
krönikör	4618 är K	4692 är K
kulturalną	3704 K dyskusję
kulturredaktör	4618 är K	4692 är K
kulturredaktør	701 er K	771 er K	3551 er K	3624 er K
kumppanuuslinkkejä	74 K	1949 K
kvíz	553 náš K	4393 náš K
kvíze	4393 našom K	4393 v K
kvízu	553 našem K	553 v K
kyltissä	2022 luki K
kysyivät	2022 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2591 K
käsitellään	99 jutussa K
käyttää	1913 tämä sivusto K
käyttöehdot	1944 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2592 K
kérdezték	2592 K
kérdőívünket	35 K
kért	2592 K
kérte	2592 K
kérték	2592 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1022 K sie uns
könyörgött	2592 K
könyörögtek	2592 K
köszönjük	2589 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2474 K minket	2589 K minket
követelte	2592 K
követelték	2592 K
közgazdász	2501 K
közlése	2524 nélküli K tilos
közreműködésével	2587 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2592 K
kúpte	4464 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1025 K an
künstlichen	898 K stimme vorgelesen	898 K stimme vertont
künstlicher	957 mithilfe von K
küpsised	1721 K
küpsistega	1721 K	1740 K
küsis	1771 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3300 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5195 K
""", 'l': """
labākie	3269 K raksti tavā
lamentó	1702 K
lançait	2228 K
lasītu	3239 lai K tālāk
lasītāji	3301 mūsu K
lasītājiem	3301 mūsu K
lejupielādē	3300 K
lelkisegély	99 K
leverandør	3553 ekstern K
leverantör	4620 extern K
leído	1617 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3259 K
linkistä	1948 lisää tästä K
lisenssillä	47 K
lisäsi	2022 K
llicència	47 K cc
lucrează	4005 K în presă
lunedì	17 ogni K
lună	4103 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5084 đăng nhập để bình K	5127 bình K của bạn sẽ	5192 đăng nhập để bình K
lájkolj	2474 K minket
lákal	642 K
läget	4629 koll på K
lähdet	1888 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4632 du kan K mer	4632 kan du K mer	4632 K mer om	4710 fri att K
läsare	36 våra K	4630 våra K	4710 våra K
läsarna	18 tack vare K
läser	4709 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3583 K for	4649 K för
læser	786 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	787 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1523 K de notas
límites	1517 sigue leyendo sin K
lòng	5111 vui K gửi về	5192 vui K gửi về
löd	4712 K
lød	789 K	3642 K
lūdza	3303 K
lập	5131 ủng hộ báo chí độc K	5193 báo chí độc K
""", 'm': """
magyarázta	2592 K
mailovú	4396 e-K adresu
mainoslinkkejä	37 K	74 K	1949 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1723 K abil
materiał	9 ten K
matéria	20 ler esta K	3805 esta K é só	3892 para ler esta K	3972 esta K
matérias	3859 limite de K	3970 K
matí	491 rep cada K
mawiał	3792 K
mawiała	3792 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2592 K
megbízásából	2587 K készült
megjelenését	2587 K támogatta	2587 K támogatja
megjelenítése	2550 tartalmainak K	2550 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2019 tue K
meitä	1946 tukea K	1946 tue K	2019 tue K	2019 auta K
mencióname	62 K
menționat	4104 a K
mesačne	4466 K
mesečno	4364 K	4562 K
mesélte	2592 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3791 za K
miesięcznie	3791 K
minkä	90 anna K voit
miễn	15 bài K phí	5134 hết số bài K phí	5194 dùng thử K phí
mjesečno	4364 K
moderálási	2486 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2129 charte de K	2129 K par la rédaction
mokė	3236 K
mondták	2592 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1517 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1702 K
mulțumim	4101 K că ne citești
munkatársa	2503 K	2574 K
munkatársunknak	39 K
munkánk	2590 K
munkánkat	2465 támogasd K	2465 támogassa K	2510 K	2589 támogasd K	2589 támogassa K	2590 K
myönsi	2022 K
másodközlés	2492 K	2515 K
másodközlése	2515 K
märkis	1771 K
määräsi	2022 K
mån	4631 kr/K	4711 kr/K
månad	4574 testa en K	4631 en K för	4709 testa en K	4711 per K	4711 varje K
månaden	4631 första K	4711 i K	4711 första K
månader	4631 K för #	4709 testa # K
månadsgivare	4709 bli K
måned	650 prøv en K	714 i # K	786 prøv en K	788 pr. K	3565 en K for	3639 prøv en K	3641 per K
måneden	788 om K	3641 i K
måneder	714 i # K	3565 K for #
média	2226 notre K
mês	3972 até o fim do K	3973 por K	3973 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3792 K
mówili	3792 K
mówił	3792 K
mówiła	3792 K
môžete	4392 článok si K
müşterimiz	4857 K
mācīja	3303 K
mākslīgais	3256 K intelekts
mēnesis	3302 pirmais K
mēnesī	3302 K
mėgstamiausią	3181 K
mėnesį	3235 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5195 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3792 K
namawiała	3792 K
napisał	3792 K
napisała	3792 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4467 K
napíšte	38 K nám	4382 K nám	4382 K, prosím	4415 K na	4464 K nám
naročilo	4498 hvala za K
naročite	80 K se	4472 K se na naše	4560 K se
naročnik	50 kot K	4471 že K
naročnike	4479 samo za K	4479 le za K
naročniki	50 K lahko	4511 lahko berejo le K	4511 berejo samo K	4564 K
naročnikom	4471 dostopen le K	4471 na voljo K	4471 na voljo samo K	4471 na voljo le K	4511 dostopna le K	4511 dostopna samo K	4511 dostopen le K	4511 dostopen samo K
naročnina	4499 K	4564 K
naročnino	4499 z K	4521 z K
narzędzi	3717 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3193 K
naujienlaiškis	3234 mūsų K	3237 K
naujienlaiškį	3173 mūsų K	3193 K	3233 užsisakykite K	3234 mūsų K
navođenja	4301 bez K izvora
navođenje	4301 uz K izvora
nawoływał	3792 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4290 K timu
našich	575 K zpráv	4414 K správ
neatkarīgu	3300 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2589 segíts K	2589 írjon K	2589 írj K	2589 jelezd K	2590 K adód
nemokamą	3197 K paskyrą
neobmedzený	4369 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3195 paremkite K žurnalistiką	3233 paremkite K	3234 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1927 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4465 K médiá
nezávislú	4464 podporte K
nghiêm	5106 K cấm sao chép
nghiên	5113 là nhà K cứu
ngoài	5117 nội dung bên K
nguồn	5109 K ưu tiên	5109 K tin ưu tiên	5177 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5127 chịu trách K về nội dung bình luận
nhân	5118 trí tuệ K tạo
nhấn	5192 K vào đây
nhận	5087 đăng ký K bản tin	5087 đăng ký K tin	5192 đăng ký K bản tin	5192 đăng ký K tin
nhập	24 đăng K	5084 vui lòng đăng K	5084 đăng K để đọc	5084 đăng K để xem	5084 đăng K để lưu	5084 hãy đăng K để	5192 đăng K để đọc	5192 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3697 materiał wideo jest K
niezależne	3789 wesprzyj K	3789 wspieraj K	3790 K media
niezależność	3790 K
niezależną	3790 jesteśmy K
noastră	4102 munca K
nolēma	3303 K
norāda	3303 K
nosūtīsim	57 jums K
notificações	14 as K	3818 ative as K	3818 ativar K	3818 receba K
notificările	14 K	3989 activează K
notifikácie	4395 K
notícia	3972 esta K
notícias	3810 receba as K	3810 receba K	3821 siga as últimas K	3970 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4383 je K	4383 , K
novinári	4465 naši K
novinárka	4383 je K	4383 , K
novinárkou	4383 je K
novinárom	4383 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4472 na e-K
novičnik	4480 K	4480 e-K	4561 naš e-K	4564 K
novičnika	4480 K
nuotraukų	40 K ir vaizdo
nusprendė	3236 K
nášho	4389 do K tímu
nächste	21 in diesem browser für die K	1022 sind sie der K
näyttämällä	1911 K sisällön
nélkül	70 reklám K	71 spam K
nói	5195 K
nõus	43 ei ole K?
năm	5194 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4577 K tillgång
obećala	4365 K
obećao	4365 K
obiecał	3792 K
obiecywał	3792 K
obligāta	3249 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3834 campos K são marcados com	3839 campos K marcados	3839 campos K são marcados com
obveščanje	4498 na naše K
obľúbené	4380 K zdroje
obľúbených	4380 K zdrojov
obľúbenými	4380 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4413 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3792 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3792 K
odpowiedziała	99 nie K	3792 K
odpowiedziało	99 nie K
odražavaju	4295 komentari K	4295 komentari ne K
odídete	4378 kým K
ofereça	3805 K este artigo
ograniczeń	3650 czytaj bez K	3650 czytaj więcej bez K
også	51 bli med du K
ogłosił	3792 K
ogłosiła	3792 K
oikaisupyynnöt	1940 K
oikaisupyyntö	1940 K
olvashatják	2531 csak előfizetők K
olvasási	0 K idő
olvasóiból	2510 K él
olvasóink	36 K	2590 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1699 danos tu K
ordenó	1702 K
ordonné	2228 a K
ortakliği	4839 iş K linkleri	4841 satiş K bağlanti	4841 satiş K linkleri
orzekł	3792 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4385 K údajov
ostrzegał	3792 K
ostrzegała	3792 K
ostrzegł	3792 K
otrzymywać	3725 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4467 K
oznámila	642 K	4467 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3233 K mums
pageidaujamą	3181 K šaltinį
paklausė	3236 K
palīdzi	3263 ziedo un K	3300 K mums
palīdzību	3256 mākslīgā intelekta K	3271 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3233 K mums
parsisiųskite	3233 K
participación	1559 normas de K
partnerské	74 K odkazy	562 K odkazy	4401 K odkazy
partneři	523 my a naši K
pastā	3261 e-K
pastāstiet	38 K mums	67 K mums
patronką	3715 zostań naszą K
patrões	3922 sem K	3972 sem K
paylaşilan	4907 tarafindan K bir gönderi	4907 tarafindan K gönderi
paylaşin	25 K	49 K	4846 K
paylaştiği	4907 K bir gönderi	4907 'in K bir gönderi
paziņoja	3303 K
paziņojumus	3260 K
państwa	3695 czeka na K
pašte	3193 jūsų el. K
pažadėjo	3236 K
periódico	1700 este K	1700 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3528 K
phê	54 mời tôi một ly cà K	5131 mời bạn một ly cà K
phóng	5111 liên hệ K viên	5113 là K viên	5113 K viên ban	5116 là K viên báo	5116 là K viên của	5192 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1702 K
pidätetään	1923 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3792 K
pisała	3792 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4283 K nam	4315 K nam na	4315 K na	4362 K nam	4485 K nam	4485 K na	4515 K nam na	4515 K na	4560 K nam
piškotke	4488 K	4516 K
piškotki	4488 K
piškotkov	4488 K	4516 K
pište	576 K na	576 K nám na
plakáton	2592 állt a K
plânge	4104 se K
pochází	546 obsah K
podcastów	3701 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3792 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4362 vaša K
podrške	4302 bez vaše K	4363 vaše K
podršku	4362 vašu K
podržite	4302 K	4362 K nas	4362 K naš
podělte	67 K se s námi	67 K se o
podľa	4467 K
poinformował	3792 K
poinformowała	3792 K
pokračovanie	4369 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4401 článok K	4401 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2501 K
política	425 K de galetes	1553 K de cookies	3832 K de cookies	3861 cobre K
pomocí	566 K ai
pomocą	3717 z K ai
pomoć	4362 vašu K
pomóż	3789 K nam
pomôžte	4464 K nám
poprosił	3792 K
poprosiła	3792 K
poprosiło	3792 K
poručila	4365 K
poručio	4365 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4412 K článok zadarmo
poslušajte	4514 K nas
postafiókjába	2469 K
postafiókjában	2494 minden reggel a K	2494 minden este a K	2494 minden nap a K	2494 minden héten a K
postafiókodban	2494 minden reggel a K
postaládádba	79 a K	2496 a K
postaládádban	2494 minden reggel a K	2494 minden héten a K
postaládájában	2494 minden reggel a K	2496 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4385 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3792 K
powiedziała	3792 K
powtarzał	3792 K
powtarzała	3792 K
poznámka	99 K redakce
pozostało	3650 K # %	3650 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4283 K nam	4283 K na	4362 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4382 K nám	4464 K nám
pošljemo	57 vam K
pošljite	49 K ga	4485 K nam	4485 K jo nam	4485 K na	4560 K nam
požádal	642 K
požádala	642 K
pracę	3790 naszą K
pranešimus	3192 K
praneškite	38 K mums	67 K mums
pranešė	3236 K
prašė	3236 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4416 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4369 už ste K	4369 ste K
predplatiteľom	80 staňte sa K	4377 K	4464 staňte sa K
predplatiteľov	4377 pre K
predplatné	4369 už máte K	4398 K	4464 kúpte K	4464 kúpte si K	4468 K
predplatného	4398 K
predplatným	4398 K	4419 s K
predplaťte	80 K si
preferată	4003 sursă K pe google	4003 sursă K în google
preferované	541 K zdroje	4380 K zdroje
preferovaný	541 K zdroj	4380 K zdroj
preferovaných	541 K zdrojů	4380 K zdrojov
preferovaným	541 K zdrojem	4380 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3650 tylko dla K	3723 tylko dla K
prenumeratą	3709 z K
prenumeratę	80 kup K	3650 masz już K	3709 zamów K	3709 kup K	3709 wykup K	3735 kup K
preporučila	4365 K
preporučio	4365 K
pretlačiť	45 K
prevziať	45 K
prečítate	4369 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4362 K se našoj	4362 K im se	4560 K se nam
pridržana	4275 sva prava K
pridržane	4478 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3236 K
prihlásenie	4370 ďakujeme za K	4396 ďakujeme za K
prihlásení	4398 po K
prihlásením	4396 K súhlasíte
prihláste	24 K	4369 K sa a čítajte	4464 K sa na odber
prihvaćate	4297 prijavom K
pripažino	3236 K
programėlėje	3191 K
programėlę	3191 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4313 K nas
proposé	2125 conçu et K par
prosił	3792 K
prosiła	3792 K
pročitali	4267 da biste K
pročitate	4265 da K cijeli	4265 da K ceo
prośbę	3644 mamy do ciebie K	3644 mamy małą K
prošnjo	4482 imamo majhno K	4482 majhno K
prywatności	3672 ustawienia K	3672 ustawień K	3676 polityka K	3676 polityce K
przeczytać	3650 aby K cały	3650 aby K ten artykuł
przeczytałaś	3704 dziękujemy, że K
przeczytałeś	3704 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3647 K nam #%	3789 K nam	3789 K #
przekonywał	3792 K
przekonywała	3792 K
przesyłajcie	3695 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3679 K zdjęcie	3679 K zdjęcia	3695 K nam	3695 K je do nas	3789 K nam
przyznał	3792 K
przyznała	3792 K
przyłącz	51 K się
przyślij	3679 K zdjęcie	3695 K nam	3695 K je do nas	3789 K nam
práca	4465 naša K
práce	640 naší K
práci	640 naši K
prácu	4465 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2228 a K
précédente	99 version K de cet
préférée	2113 source K
préférées	2113 sources K
prévient	2228 K
príspevky	4394 K v diskusii
príspevok	4464 váš K
próxima	3972 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2749 blocco della K	2896 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2503 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2075 bloqueur de K	2075 bloqueurs de K	2226 sans K
publicités	2075 bloqueur de K
publicystką	3696 jest K	3773 jest K
publicystą	3696 jest K	3773 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2083 votre adresse e-mail ne sera pas K
pytał	3792 K
pytała	3792 K
pytały	3792 K
pytań	3703 na kilka K
pyyntö	1888 pieni K
pyysivät	2022 K
pásale	1699 K esta
pásalo	49 K
päevakokkuvõte	1728 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1934 K	2004 on K
päätti	2022 K
påminde	4712 K
pénzbe	2590 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4416 bez K súhlasu
píšte	4415 K na	4415 K nám na
pódcast	34 nuestro K	1700 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3242 K bez	3249 K bez
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
quyên	5192 K góp ngay	5196 K góp
quyền	5106 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5160 trình chặn K cáo	5160 chặn K cáo
""", 'r': """
radził	3792 K
radziła	3792 K
radí	642 K
rakstīja	3303 K
rappelé	2228 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3233 K mums
rašė	3236 K
recaptcha로	3154 K
recibirás	57 K
reclamă	11 K
reconoció	1702 K
recordó	1702 K
rectificación	99 K:
recunoaște	4104 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1613 la K te envía	1657 se incorporó a la K	1700 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4036 K îți trimite	4102 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3789 wesprzyj K
redaktorką	3696 jest K	3773 jest K
redaktorė	3185 K
redaktör	4618 är K för	4618 är K på	4618 är politisk K	4692 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3551 er politisk K	3551 er K i	3551 er K for	3624 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3887 a K envia	3932 entrou para a K	3972 nossa K
redistribuída	3858 reescrita ou K
redistribuído	3858 reescrito ou K
reenvíalo	49 K
refusé	2077 K le dépôt
registrácii	4398 po K
registráciou	4396 K súhlasíte
registráciu	4396 ďakujeme za K
regisztrálj	2589 K ingyenesen	2589 K, hogy
regisztráljon	2589 K ingyenesen	2589 K, hogy
regisztrálnia	2531 K kell
regístrate	1517 K gratis	1521 K para
reinhören	894 jetzt K:
rejestrując	3706 K się
reklamlänkar	74 K	4633 K	4665 K
reklamą	11 K
reklám	70 nincs K	4465 bez K
reklámblokkoló	2560 K
reklámblokkolót	2560 K
reklámok	2590 K nélkül
reportaż	3790 ten K
reporterką	3696 jest K	3773 jest K
reportér	544 , K	621 , K	4383 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4383 , K
reportérkou	544 je K	621 je K	4383 je K
reportérom	4383 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1574 prohibida su K	1574 prohibida la K
reprodução	3855 proibida a K	3855 K proibida	3895 K permitida desde	3895 K é permitida desde
reprodúcelo	45 K
republié	45 K	2099 K avec	2144 cet article est K
repórter	39 nosso K	3861 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1702 K
rezervăm	29 ne K dreptul
riêng	5096 chính sách quyền K tư	5134 dành K cho thuê bao	5142 quan điểm K của tác giả
rovatvezető	2574 K
rovatvezetője	2503 K	2574 K
ročne	4466 K
ročně	641 K
rät	1025 K
rätta	4624 K fel
rättar	4624 vi K fel
rättelse	99 K
räumte	1025 K ein	1025 K der	1025 K die
rääkis	1771 K
råber	789 K
råbte	789 K
rådde	4712 K
rådede	789 K
réagir	2086 pour K
réagissez	2225 K à
réalisation	2125 n'a pas participé à la K
rédacteur	2103 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2103 a rejoint la K	2125 n'a pas participé à sa K	2134 la K vous	2138 pour soutenir la K	2225 soutenez la K	2225 alertez la K	2226 notre K
rédactrice	2103 est K
régulièrement	2103 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2228 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2038 cet article est K	2038 ce contenu est K	2038 article K
réservée	2038 K à nos abonnés	2038 la suite est K	2041 K aux abonnés
réservés	2041 K aux abonnés	2099 tous droits K
résiliable	2227 K à tout moment
részesített	2497 előnyben K forrásként
röst	4621 ai-K	4657 ai-K
răspuns	99 nu a K	99 nu au K	4104 a K	4104 au K
răspunsul	21 anulează K
rằng	5195 viết K	5195 cho K
""", 's': """
sacīja	3303 K
sadržaj	9 ovaj K	4286 vanjski K	4286 spoljni K
sadržaja	9 ovog K	4286 vanjskog K	4286 prikaz ovog K	4286 prikaz K
sakė	3236 K
samfunnsøkonom	3542 er K
samobójcze	99 myśli K
sanctionné	2228 a K
sandučić	79 u vaš K	4268 u vaš K
sandučiću	4268 u vašem K	4297 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	801 K sie ein abo	1022 K sie ein abo
schránke	4370 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4370 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2589 K, hogy
segítségedre	2589 szükségünk van a K
según	1702 K
sensível	99 pode ser K
sentenció	1702 K
sería	1614 sin ti no K
sesión	24 inicia K	24 inicie K	1517 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3971 inicie K
señaló	1702 K
sfătuia	4104 K
sfătuiește	4104 K
sfătuit	4104 a K
sisällön	9 K	1936 ulkoisen K
sisältö	1893 tämä K on vain
sisältöä	1936 ulkoista K
siunčiame	57 jums K
sjefredaktør	3551 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4712 K
skarży	3792 K
skarżył	3792 K się
skrzynkę	79 na twoją K	3654 na twoją K	3654 na swoją K	3706 K mailową
slažete	43 K se	43 ne K se
slobodné	4464 podporte K
slobodnú	4464 podporte K
slušajte	4313 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3703 naszą K
sonuçlarinda	4812 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5111 về hộp thư của tòa K	5131 hãy ủng hộ tòa K	5142 bằng văn bản của tòa K	5192 hãy gửi về tòa K	5192 hãy liên hệ tòa K	5192 hãy báo cho tòa K	5193 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4401 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4485 K nam
sportkrönikör	4618 är K
sportsredaktør	701 er K
spracovaním	4396 K osobných údajov
sprijiniți	4101 K
sprijină	4101 K-ne
správach	4381 google K
správy	4381 google K
spuneți	38 K-ne	67 K-ne	4102 K-mi mai jos
stellenbörse	893 in unserer K
stjärna	60 fält med K
straipsnį	3204 šį K	3234 visą K
stronę	3726 naszą K
stwierdził	3792 K
stwierdziła	3792 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	789 K der på	3642 K det på	3642 K det i	4712 K det på
stöd	4569 med ditt K	4709 K oss	4709 K vår	4709 ditt K
stödja	4630 K oss med
stödlinjen	83 K
stödmedlem	4709 bli K
stödprenumerant	4709 bli K
stötta	4630 K oss med	4709 K oss	4709 K vår	4709 K vårt
støt	713 K os	786 K os	786 K med
støtt	3639 K oss	3639 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	786 din K	786 bliv K	3498 med din K	3564 K oss med	3639 din K
støtteabonnent	3639 bli K
støttemedlem	80 bli K	786 bliv K	3639 bli K
stāstīja	3303 K
stăpâni	4066 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3650 tylko dla K	3650 dostępna dla K	3650 dostępne dla K	3723 tylko dla K
subskrypcją	3709 z K	3731 z K
subskrypcję	3650 kup K	3650 masz już K	3706 dziękujemy za K	3709 wykup K	3789 kup K
suosikkilähteeksesi	1927 K
suosikkilähteeksi	1927 K
sursă	4035 link activ către K
suscripción	1517 ya tengo una K	1699 cambia tu K	1703 K
suscríbase	80 K	1699 K
suscríbete	80 K	1517 K para	1517 K por	1517 K en	1527 K al boletín	1699 K
susțin	4027 care ne K lunar	4102 ne K lunar
susține	4101 K-ne	4101 K presa	4104 K că
susținerea	4101 K ta
susțineți	4101 K-ne
svarīgākie	3272 nedēļas K
svarīgākās	3272 nedēļas K
svěřte	543 K se nám
szabályzatot	2486 moderálási K
szabályzatunk	2486 moderálási K
szerencsejáték	2479 túlzásba vitt K ártalmas, függőséget okozhat	2479 K ártalmas, függőséget okozhat	2479 K függőséget okozhat! #+
szerkesztője	2503 K	2574 K
szerkesztőségünk	39 K	2590 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2590 K
szerzője	2503 külső K
szociológus	2501 K
szólított	2592 K fel
szükség	2464 önre is K van	2464 önökre is K van	2464 rád is K van
szükségünk	2464 rád is K van	2464 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4631 tills du K upp	4712 K
sähköpostiin	1900 suoraan K
sähköpostiisi	79 K	1901 K
sähköpostillasi	1961 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1901 K
sélection	2134 K d'articles
sélections	2038 ajouter l'article à vos K
síganos	1543 K en
síguenos	1543 K en	1699 K
sócio	80 seja K
sõltumatut	1768 toeta K
sõnul	1771 K
sök	4647 K nu
sökresultat	4614 K på google
sökt	99 vi har K	99 har K
söyledi	4928 K
söylediler	4928 K
söylüyor	4928 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3581 K nå
søkene	3547 google-K dine
søkeresultatene	3547 K dine på google
súhlasu	4416 bez K
súhlasíte	43 K?	4396 odoslaním K
súmate	51 K	1699 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2549 K miatt
sütibeállítások	2549 K miatt	2549 K
sütik	2504 K
sütiket	2504 K
săptămână	17 o dată pe K	4103 pe K
sīkdatnēm	3254 K	3272 K
sống	5131 nuôi K tờ báo	5131 bạn đọc nuôi K
""", 't': """
találatok	2497 google-K
tanácsolja	2592 K
tanácsolják	2592 K
tanácsolta	2592 K
tanácsolták	2592 K
tanította	2592 K
taşiyin	4846 K
teigė	3236 K
tekemään	2020 K sitä
tekijänoikeus	1923 K suojaa
tekoäly	1937 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1937 K
tekoälyn	1937 K avulla	1937 K tekemä
tekoälyä	1937 käyttää K
telefonā	3260 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4925 okuduğunuz için K
thiết	5142 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5134 dành cho K bao	5134 đã là K bao	5196 K bao
thuộc	5107 bản quyền K
thành	5086 dành cho K viên	5129 bạn đã đăng ký K công	5192 trở K thành viên
tháng	5134 đọc miễn phí trong K	5194 mỗi K	5194 hàng K	5194 K đầu
thích	5109 nguồn tin ưa K	5109 nguồn yêu K
thông	14 K báo	5092 bật K báo	5092 nhận K báo	5111 bạn có K tin	5111 bạn đọc cung cấp K tin	5142 khi phát hành lại K tin	5192 hãy gửi K tin	5192 đăng ký nhận K báo	5192 hãy bật K báo
thường	5113 phóng viên K trú tại
tilføjede	789 K
tillgång	4709 få fri K
tillåtet	4644 inte K att återge
tiếng	5127 K việt có dấu
tiếp	5084 để K tục đọc	5084 để đọc K	5084 đăng nhập để K tục	5131 K sức cho báo chí	5134 để K tục đọc	5192 đăng ký để đọc K	5192 hãy K sức	5192 đăng nhập để K tục
tjänst	4565 en liten K att be
tjänsten	4647 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2467 a K
toàn	20 K bộ bài	5084 để đọc K bộ	5084 đọc K bộ bài	5134 để đọc K bộ bài	5192 đăng ký để đọc K bộ
tražila	4365 K je
tražili	4365 K su
tražio	4365 K je
tretích	4385 cookies K strán
treści	9 tej K	3709 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5092 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5127 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2574 K
tudósítója	2503 K	2574 K
turpinātu	3239 lai K lasīt
tuần	17 mỗi K	5129 bản tin hằng K của	5129 bản tin hàng K của	5194 mỗi K
tvrdí	642 K
työmme	2020 K
työtämme	1891 tue K	2019 tue K	2020 K
tájékoztató	2481 adatvédelmi K
támogass	2589 K minket
támogasson	2589 K minket
támogathat	2510 K minket
támogatása	2510 K nélkül	2510 olvasók K nélkül	2589 az ön K
támogatásod	2589 a te K
támogatásából	2464 olvasóink K	2510 olvasóink K
támogatására	2464 olvasóink K
támogatásával	2513 partnerünk K	2587 K készült
támogatónk	2510 legyen ön is K	2510 legyél te is K
täglich	810 K per mail
tähtsamad	1740 nädala K
tärkeimmät	1961 K jutut
tästä	1948 lisää K
täällä	1888 kun kerran olet K
täältä	1948 lisää K
téléchargez	2024 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2589 K le
történész	2501 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3792 K
tłumaczył	3792 K
tłumaczyła	3792 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	787 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3792 K
ulaş	38 bize K
ulaşin	38 bize K	4814 bize K	4846 K
ulaşmak	4814 yazara K
unabhängig	949 K von unserer redaktion	949 von unserer redaktion K	962 damit wir K bleiben	1023 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2777 insegna all'K
unterstütze	795 K unsere arbeit	795 K uns mit	1022 K uns	1022 K unsere	1022 K mich	1022 K meine
unterstützen	795 K sie unsere arbeit	795 K sie uns mit	795 mit einer spende K	795 können sie uns K	1022 K sie uns	1022 K sie unsere	1022 sie können das K	1022 freiwillig K	1022 K sie mich	1022 K sie meine	1022 K uns
unterstützt	834 ihr browser K	1022 K uns
unterstützung	791 ihre K	791 mit ihrer K	909 ihrer K	909 deiner K	957 mit K von ki	1022 mit deiner K	1022 deine K	1022 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4610 skyddat enligt lagen om K
upphovsrättslagen	4610 skyddat enligt K
uprednostňované	4417 K zdroje
uprednostňovaný	4417 K zdroj
uprednostňovaných	4417 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4478 brez dovoljenja K	4478 brez soglasja K
uredništvo	4492 v naše K	4561 naše K
uredništvu	39 našemu K	4485 pišite K
urmărește	3988 K-ne pe	3988 K-ne și pe	3989 K știrile	4101 K-ne
urmăriți	3988 K-ne pe	4101 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3672 K cookies	3672 K plików cookie
utilização	3832 K de cookies
utilizează	3991 K cookie
utilizăm	3991 K cookie
utánközlés	2492 K	2515 K
utánközlése	2515 K
utánközölhető	45 K
uutislähteeksesi	1927 ensisijaiseksi K
uutislähteeksi	1927 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3792 K
uznała	3792 K
uzsvēra	3303 K
użyciu	3717 przy K ai
użytkowników	3704 opiniami K
używamy	3675 K plików cookie
užsisakykite	3170 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4382 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1025 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	893 suchen K
versão	2 K em áudio
vervielfältigung	863 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	846 deine e-mail-adresse wird nicht K	846 ihre e-mail-adresse wird nicht K
veröffentlichung	925 seit der K geändert	925 seit K geändert
već	4280 kad ste K tu	4364 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2484 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1940 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5113 là biên tập K	5116 là biên tập K của	5134 dành cho hội K
viết	5192 hãy K thư	5193 bài K này	5195 ông K	5195 bà K
você	18 sem K	3972 sem K
vollständigen	801 K artikel lesen
volontär	877 ist K
volontärin	877 ist K
voltál	42 ott K	2484 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4495 K
vyhradené	4376 všetky práva K	4376 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4392 si môžete K
vysvetľuje	4467 K
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
válaszolta	2592 K
válaszolták	2592 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4403 bez K by	4465 bez K by
väitis	1771 K
väitti	2022 K
väittää	2022 K
välise	1721 K sisu
våre	3639 meld deg på K
vårt	3510 meld deg på K	3639 meld deg på K
vær	51 K med
védekezett	2592 K
véli	2592 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4465 K vám
vēlamo	3250 K avotu
vēstkopai	3261 K
vēstulei	3261 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4410 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4389 náš K
webinář	549 náš K
według	3792 K
weißt	876 K du mehr
wezwał	3792 K
wiadomościach	3726 google K
widziałaś	3679 K coś
widziałeś	3679 K coś
wołali	3792 K
wołał	3792 K
wołała	3792 K
wpłata	3715 każda K	3789 twoja K
wpłatom	3790 dzięki K
wpłać	3789 K
wspierającym	3789 zostań K
współpracy	3712 we K z partnerem
wyjaśnia	3792 K
wypisać	3654 K się w każdej chwili
wyrażam	3655 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3695 K nam	3695 K je do nas
wzywał	3792 K
wzywała	3792 K
wöchentlichen	814 K newsletter
właściciela	3790 nie mamy K
""", 'y': """
yazdiğimiz	4856 daha önce K haber
yazmişti	4928 diye K
yhteistyössä	1949 K mainostajan
yönetmenidir	4818 genel yayin K
""", 'z': """
zaakceptować	3697 K pliki cookie
zaapelował	3792 K
zaapelowała	3792 K
zachęcali	3792 K
zachęcano	3792 K
zachęcał	3792 K
zachęcała	3792 K
zadaním	4396 K e-mailu
zadržana	4275 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3720 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4302 K vama	4363 K vama
zakázané	4376 šírenie je K
založte	639 K si účet
zamknutý	4369 článok je K
zamčený	503 článek je K
zapisując	3706 K się
zapowiedział	3792 K
zapowiedziała	3792 K
zapytał	3792 K
zapytała	3792 K
zastrzeżone	3690 wszelkie prawa K	3690 wszystkie prawa K
zawołał	3792 K
zawołała	3792 K
zašlete	543 K nám
zašlite	4382 K nám
zaželen	4518 K vir
zaželene	4518 K vire
zaželeni	4518 K vir
zbiórka	3793 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3679 masz K lub
zdjęcie	40 K lub film	3679 masz ciekawe K	3679 masz K lub film	3679 wyślij K lub
zespołu	3700 do naszego K
zewnętrzna	3697 treść K
zewnętrzne	9 treści K	3675 treści K	3697 treści K
zewnętrznej	9 treści K	3697 treści K
zewnętrznych	9 treści K
zgłoś	3695 K go nam	3789 K nam
ziņas	3272 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3727 daj nam K	3789 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3789 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	910 frei K
zunächst	863 dieser artikel erschien K
zurück	941 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4418 K
získávejte	580 K
zł	3709 za # K	3709 od # K	3791 od # K
złotówka	3715 każda K	3790 każda K
""", 'á': """
állt	2592 ez K
állítja	2592 K
átvehető	45 K
""", 'ä': """
ägare	4630 inga rika K
ähnliches	876 K erlebt
ändå	4565 nu när du K är här
äpp	1726 K
äppi	1726 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3543 beskyttet av K
året	788 om K
återges	4610 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4822 bizimle K
çalişmalarimiz	4926 K
çağrisinda	4928 K bulundu
çerezler	4795 K kullan
çerezlere	4820 K
çerezleri	4795 K kullan	4820 K	4857 K kabul
çözün	4846 K
""", 'é': """
échanos	1699 K una mano	1699 K un cable
écris	38 K-nous	67 K-nous
écrit	2103 K pour	2228 a K
écrivain	2103 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2225 K-nous
éditorialiste	2181 est K
électronique	2048 dans votre boîte aux lettres K
énekelték	2592 K
équipe	2226 notre K
értesítéseket	14 K	2509 K	2557 szeretne K
értesítést	2557 szeretne K	2557 szeretnél K	2557 kér K	2557 kérsz K	2557 kérek K
értesüljön	2509 K elsőként
értesülni	2557 szeretne K a	2557 szeretnél K a	2557 szeretne azonnal K
étoile	60 champs avec une K
évente	2591 K
""", 'í': """
ígérte	2592 K
ígérték	2592 K
írta	2592 K
író	2501 K
""", 'î': """
îmbia	4104 K
îndemna	4104 K
îndemnat	4104 a K
îndemnau	4104 K
întrebat	4104 a K
întrebau	4104 K
""", 'õ': """
õpetas	1771 K
""", 'ö': """
öffnen	816 app K
önemli	4857 günün en K
önerdi	4928 K
önskad	4614 K källa
önökkel	2464 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2515 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2590 független K	2590 a jó K
újságírásunk	2590 K
újságíró	2501 K	2574 K
újságíróink	2590 K
újságíróinkkal	2533 K
újságíróinknak	39 K
újságírója	2503 K	2574 K
újságíróként	2574 K
última	1543 siga la K hora	1543 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	864 K von	950 von der agentur K	950 deutschen presse-agentur K
übersicht	870 K	934 diese K wurde
ücretsiz	15 K haber	15 K makale	4844 K üye olun
ügyfelünk	2533 K
ühendust	38 võta meiega K	67 võta meiega K	1768 võta K
ünü	4923 #'K
ütles	1771 K
ütlesid	1771 K
üyeliği	4835 bülten K
üzente	2592 K
üzenték	2592 K
üçüncü	4820 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4313 K nas
čitalaca	43 pisma K	4302 uz podršku K	4320 K	4363 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4320 K	4363 naši K
čitatelia	4420 K	4465 naši K
čitatelja	43 pisma K	4302 uz podršku K	4320 K	4363 naših K	4363 uz podršku K
čitatelji	36 naši K	4320 K	4363 naši K
čitateljima	4320 K
čitateľom	18 vďaka K	4420 K
čitateľov	36 našich K	4403 vďaka podpore K	4420 K	4465 našich K	4465 vďaka podpore K
članak	20 cijeli K	4280 svidio vam se K	4298 cijeli K	4298 ceo K	4363 ovaj K
člancima	4309 svim K
članek	4482 vam je bil K všeč	4561 ta K
člankov	4510 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4464 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4398 všetkým K	4410 k všetkým K	4410 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4378 páčil sa vám K	4398 celý K	4465 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4414 K nás	4464 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4464 K, že nás čítate
""", 'đ': """
đây	5192 bấm vào K
đóng	5192 K góp của bạn	5192 hãy K góp
đăng	45 K lại	5129 cảm ơn bạn đã K ký	5129 bằng việc K ký, bạn	5192 K ký để đọc bài
đường	5111 K dây nóng của tòa soạn	5111 K dây nóng của báo	5192 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5134 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4466 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3790 nasze K
śledztwo	3790 to K
śledź	3662 K nas na	3789 K nas
śpiewali	3792 K
świadkami	3679 byliście K	3679 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3679 byłeś K	3679 byłaś K	3679 jesteś K
""", 'ş': """
şikâyet	4928 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4283 K nam
šaukė	3236 K
šiandien	3195 aukokite K
šodien	3263 ziedo K
""", 'ź': """
źródło	3690 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3792 K
""", 'ž': """
žalio	4365 K se
želene	4518 K vire
želeni	4483 K vir
željene	4281 K izvore
željeni	4281 K izvor
žiadny	71 K spam
žurnalistai	3234 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3185 K
žurnalistika	640 naše K	640 nezávislá K	3234 K kainuoja	3234 gera K	4465 nezávislá K
žurnalistiku	640 nezávislou K	4465 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3185 K
žurnāliste	3253 K
žurnālisti	3301 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3301 neatkarīga K	3301 K maksā	3301 laba K
žurnālistiku	3263 atbalsti neatkarīgu K	3301 neatkarīgu K
žurnālists	3253 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1104 χωρίς K
άρθρα	1180 τα K μας
άρθρο	1180 αυτό το K
""", 'έ': """
έγγραφη	1104 χωρίς K άδεια
έγραφαν	1182 K
έγραφε	1182 K
έγραψε	1182 K
έλεγαν	1182 K
έλεγε	1182 K
έρευνά	1076 K μας
έρευνές	1180 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1057 K σου πηγές	1057 K σας πηγές	1057 K πηγές
αγαπημένη	1057 K πηγή
ακολουθήστε	1037 K μας	1179 K μας
ακολουθείστε	1037 K μας
ακόμη	1093 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1182 K
αναγνωστών	1107 K
αναγνώστες	18 χάρη στους K	1107 K	1180 οι K μας
αναδημοσίευση	45 K	1050 απαγορεύεται η K	1050 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1051 K χωρίς
αναπληρωτής	1062 είναι K καθηγητής
αναπληρώτρια	1062 είναι K καθηγήτρια
ανεξάρτητη	1179 ενισχύστε την K
ανταποκρίτρια	1060 είναι K	1062 είναι K
ανταποκριτής	1060 είναι K	1062 είναι K
απάντησαν	1182 K
απάντησε	99 δεν K	1182 K ο	1182 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1051 K η αντιγραφή	1051 K η αναπαραγωγή
αποδεχθείτε	1065 K τα cookies
αποδεχτείτε	1065 K τα cookies
απορρήτου	1054 πολιτική K
από	1084 K # €	1177 # K τα #	1177 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1060 είναι K	1062 είναι K
αρχισυντάκτης	1060 είναι K
αρχισυντάκτρια	1060 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1138 χωρίς K
""", 'β': """
βιβλιοπωλείο	1074 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1090 γραμμή K κεθεα
βοηθήστε	1179 K μας
βοηθειας	1090 γραμμη K κεθεα
βοηθούν	1180 μας K
βρείτε	1037 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1179 K μέλος	1179 K κι εσείς
γνώσεις	1079 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1059 K μας	1179 K μας
γραπτή	1104 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1182 K
δήλωσε	1182 K ο	1182 K η	1182 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1180 οι K μας
δημοσιογράφος	1060 είναι K	1060 , K	1060 - K	1062 είναι K στ	1062 είναι K του	1062 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1180 η K μας	1180 ανεξάρτητη K	1180 η ανεξάρτητη K
δημοσκόπησή	1076 K μας
δημοσκόπηση	1076 στη K
διαβάσετε	1032 για να K ολόκληρο
διαβεβαίωσε	1182 K
διαμαρτυρήθηκε	1182 K
διαφήμιση	11 τη K	1087 μετά τη K
διαφημίσεις	70 χωρίς K	1180 χωρίς K
διαφημίσεων	1132 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1062 είναι K
διεύθυνση	1035 τη K email	1035 η K email	1083 K email	1083 K e-mail
δικαιώματος	1050 με επιφύλαξη παντός K
διοργανωτές	1182 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1180 η K μας
δωρεά	1093 κάντε μια K	1179 η K σας	1179 κάντε μια K	1183 K
δωρεάν	15 K άρθρα	1084 K άρθρα
δωρεές	1183 K
""", 'ε': """
είμαστε	1180 K μια μικρή
είπαν	1182 K
είπε	1182 K
εβδομάδα	17 κάθε K	1181 την K
εγγραφή	1083 με την K σας
εγγραφείτε	1033 K για να	1084 K δωρεάν	1179 K δωρεάν	1179 K τώρα	1179 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1034 στα K σας
εκδήλωσή	1074 K μας
εκδοχή	99 αρχική K
εκφράζουν	1072 τα σχόλια K	1081 τα σχόλια K	1081 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1038 K τις ειδοποιήσεις	1040 K τη javascript
ενημερωτικά	1035 K δελτία
ενημερωτικό	78 το K δελτίο	1035 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1059 K μας
ενισχύστε	1093 K	1179 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1065 K περιεχόμενο
εξήγησε	1182 K
επανέλαβε	1182 K
επαναλάμβανε	1182 K
επιβεβαιώστε	1083 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1059 K μαζί μας	1059 K με τον συντάκτη	1059 K με τη συντάκτριά	1059 K με τη συντάκτρια	1059 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1182 K
επιστήμονας	1062 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1062 είναι K
ερευνητής	1062 είναι K
ερωτηματολόγιο	1080 το K
εσάς	1093 χάρη σε K	1180 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1084 με # K
ευχαριστούμε	1083 K για την εγγραφή	1179 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1182 K
ζήτησε	1182 K ο	1182 K η	1182 K στο	1182 K από
ζητούσαν	1182 K
ζητούσε	1182 K
""", 'η': """
ηλεκτρονικό	1074 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1138 χωρίς K
ισχυρίζεται	1182 K
ισχυρίστηκε	1182 K
""", 'κ': """
κάλεσε	1182 K ο	1182 K η
κάνε	62 K μου tag
κάνοντας	1083 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1090 K εθισμού
καθηγήτρια	1062 είναι K
καθηγητής	1062 είναι K
καλούσαν	1182 K
καλούσε	1182 K
κανάλι	1180 το K μας
κατάστημά	1074 στο K μας
κατήγγειλε	1182 K
καταγγέλλει	1182 K
καταγγελία	1059 κάντε μας την K
κατεβάστε	1038 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1090 K εθισμου
κοινοποιήθηκε	1162 η δημοσίευση K από
κουίζ	1076 το K	1076 στο K	1076 το K μας
κυκλοφορεί	1074 K το νέο τεύχος
κυριότερες	1083 τις K ειδήσεις
""", 'λ': """
λάβετε	1105 K
λέει	1182 K
λαμβάνεις	1102 θέλεις να K
λαμβάνετε	1102 θέλετε να K	1105 K
""", 'μ': """
μήνα	1181 τον K	1181 το K	1181 ανά K	1181 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1084 K # €
μεγαλομετόχους	1138 χωρίς K
μετόχους	1138 χωρίς K
μοιράστηκε	1162 μια δημοσίευση που K	1162 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1095 με τεχνητή K	1095 από τεχνητή K
νοημοσύνης	1095 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1032 K
""", 'ο': """
οικονομολόγος	1062 είναι K
ολόκληρο	20 K το άρθρο	1084 K το άρθρο
ομάδα	1074 στην K μας	1179 ελάτε στην K	1180 η K μας
""", 'π': """
παράκληση	1056 έχουμε μια μικρή K	1056 μια μικρή K
παραδέχεται	1182 K
παραδέχθηκε	1182 K
παραδέχτηκε	1182 K
παρακάλεσε	1182 K
παρακαλούσαν	1182 K
παρακαλούσε	1182 K
πατώντας	1083 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1065 εξωτερικού K
περιεχόμενο	9 αυτό το K	1065 αυτό το K	1065 το K αυτό	1065 εξωτερικό K
πολιτική	1054 K cookies
πρέπει	1065 δείτε το βίντεο K
προέτρεπαν	1182 K
προέτρεπε	1182 K
προέτρεψε	1182 K
προειδοποίησε	1182 K
προειδοποιεί	1182 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1179 ενισχύστε την K
προσωπικών	1054 K δεδομένων
προτεινόμενη	1057 K πηγή
προτιμώμενες	1057 K πηγές	1154 K πηγές
προτιμώμενη	1057 K πηγή	1154 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1100 K σε όλα
πρόσθεσαν	1182 K
πρόσθεσε	1182 K ο	1182 K η
πρώτο	1084 τον K μήνα
πρώτος	1181 K μήνας
""", 'ρ': """
ρεπορτάζ	1180 το K μας	1180 αυτό το K
ρυθμιστής	1090 αρμόδιος K εεεπ
ρυθμιστης	1090 αρμοδιος K εεεπ
ρωτούσαν	1182 K
ρωτούσε	1182 K
ρώτησαν	1182 K
ρώτησε	1182 K ο	1182 K η
""", 'σ': """
σημαντικότερες	1083 τις K ειδήσεις
σημείωσε	1182 K ο	1182 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1179 K μας
στήριξή	1093 χωρίς τη K	1179 η K σας	1179 τη K σας	1180 χωρίς τη K
στήριξη	1093 χάρη στη K	1180 χάρη στη K
στείλε	38 K μας	67 K μας	1059 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1059 K μας	1179 K μας
στηρίξτε	1093 K	1179 K μας	1179 K την	1179 K το	1179 K τη
συγγραφέας	1062 είναι K
συγκατάθεση	1065 K για cookies
συκοφαντικά	1071 K σχόλια
συμβουλεύει	1182 K
συμβούλευε	1182 K
συμβούλευσε	1182 K
συμβούλεψε	1182 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1074 K μας
συνέδριό	1074 K μας
συνέστησε	1182 K
συνδεθείτε	24 K	1033 K για να
συνδρομή	1084 με K	1084 K από	1106 με K	1183 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1032 διαθέσιμο μόνο σε K	1032 διαθέσιμο σε K	1055 μόνο για K	1055 μόνο σε K	1179 γραφτείτε K	1180 οι K μας	1183 K
συνδρομητής	50 ως K	80 γίνετε K	1032 είστε ήδη K	1179 γίνετε K
συνεργασία	1087 σε K με χορηγό	1087 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1087 συνδέσμους K
συνεχίζεται	1087 K παρακάτω
συνεχίσετε	1032 για να K την ανάγνωση	1032 να K την ανάγνωση
συνεχίσουμε	1180 να K
συνεχίστε	1032 K την ανάγνωση
συνιστούσε	1182 K
συντάκτης	1060 είναι K
συντάκτρια	1060 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1081 στα K
σύμφωνα	1182 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1101 K δωρεάν άρθρο
τραγουδούσαν	1182 K
τόνιζε	1182 K
τόνισε	1182 K
""", 'υ': """
υβριστικά	1071 K σχόλια
υβριστικό	1071 σχόλια με K
υπευθυνα	1090 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1090 παίξε K	1090 παίζουμε K
υπογράμμισε	1182 K
υποσχέθηκε	1182 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1056 αφού K ως εδώ
φωνάζει	1182 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1056 πριν K
φώναζαν	1182 K
φώναζε	1182 K
φώναξαν	1182 K
φώναξε	1182 K
""", 'χ': """
χάνετε	1102 μη K
χρήσης	1054 όροι K	1083 όρους K
χρειαζόμαστε	1179 K τη βοήθειά σας
χρησιμοποιεί	1041 K cookies
χρησιμοποιούμε	1040 K cookies
χρόνο	1181 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1098 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1076 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4141 мнение K	4141 точка зрения K	4956 думка K	4956 точка зору K
авторизованные	4174 только K
авторизованным	4174 K пользователям
авторизовані	4989 лише K
авторизуйтесь	24 K
авторкою	4975 зв'язатися з K
авторов	4141 мнение K	4141 мнения K	4141 точки зрения K
автором	4975 зв'язатися з K
автору	54 на каву K	4162 пишите K
авторів	4956 думки K	4956 думка K	4956 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5010 пишіть за K
адресу	4194 пишите по K
азартних	88 участь в K іграх	4945 участь в K іграх може	4945 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4173 K	4988 K
анонимно	4162 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4972 K джерел
безкоштовна	5008 остання K стаття
безкоштовний	4984 наш K вебінар	4992 K акаунт	5008 останній K матеріал
безкоштовних	4992 ліміт K	4992 K статей
безкоштовні	15 K статті	4992 K статті
безлимитный	4115 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4192 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4177 K статьи
бесплатный	4168 наш K вебинар	4177 K аккаунт	4192 последний K материал
бесплатных	15 K статей	4177 лимит K	4177 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5077 K
благала	5077 K
благали	5077 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4183 K донатам	4259 K вам	4259 K вашей
блокировщик	4138 отключите K	4138 K рекламы
блокувальник	4953 K реклами
больше	4142 знаете K
бот	39 наш K
браузер	10 ваш K	4155 ваш K	4967 ваш K
браузър	10 вашият K
букмекерская	4130 K контора. #	4130 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4957 знаєте K
""", 'в': """
вайбері	4973 K
вайбър	16 K	262 K
ватсапе	4160 K
вашата	250 на K поща
ваших	4257 # из K #
введите	77 K адрес
вебинар	4168 наш K
вебінар	4984 наш K
взывал	4261 K
видео	9 это K	40 фото и K
виділіть	4971 K
визнав	5077 K
визнала	5077 K
визнає	5077 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4967 K cookie	4998 будь-яке K матеріалів	4998 K матеріалів сайту
використанні	4965 при K матеріалів
використовує	4954 K cookie
використовуємо	4953 K cookie
вимагав	5077 K
вимагала	5077 K
вимагали	5077 K
виправлення	99 K:
випуск	4986 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5077 K
вк	4160 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4160 K
влезте	24 K
вміст	9 цей K
внескам	4999 завдяки K	5075 завдяки K
внесок	5074 ваш K
войдите	24 K	4116 K, чтобы
вотсапе	4160 K
вотсапі	4973 K
впн	64 без K
всеки	285 K лев
встановіть	4940 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4143 K ее	4143 K текст
выпуск	4171 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5077 K
відповідав	5077 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4945 дотримуйтеся правил (принципів) K	4945 дотримуйтесь правил (принципів) K	4945 принципів K гри	4945 правил K гри
відповідь	21 скасувати K
відповіла	5077 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4261 K
гласила	4261 K
гласит	4261 K
гласувайте	290 K
гледайте	295 K ни
говорил	4261 K
говорила	4261 K
говорили	4261 K
говорит	4261 K
год	4260 в K
годишно	341 K
голосуйте	4188 K	5004 K
гривень	5076 # K
грн	5076 # K
група	296 viber K
гукав	5077 K
гукали	5077 K
гукнув	5077 K
гукнула	5077 K
гіперпосилання	4965 K обов
""", 'д': """
дальше	4115 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4972 обрані K	4972 бажані K
джерелом	4972 основним K	4972 бажаним K
дзен	4160 K
дзене	4160 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4261 K
добавила	342 K	4261 K
добавьте	4128 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5077 K
додала	5077 K
додатку	84 у нашому K
додає	5077 K
дозволить	5074 ваша підтримка K
дозволяється	4998 матеріалів K лише
долучайтесь	51 K	5074 K до нас	5074 K до нашої	5074 K до нашого	5074 K до спільноти	5074 K до читачів
долучайтеся	51 K	5074 K до нас	5074 K до нашої	5074 K до нашого	5074 K до спільноти	5074 K до читачів
донат	4258 ваш K	5074 ваш K	5078 K
донатам	4999 завдяки K
донати	5078 K
донатом	5076 K
донаты	4262 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5074 ваша підтримка K
допомога	5074 нам потрібна ваша K
допомогою	5001 за K ші
допоможе	5075 K нам
допоможуть	4999 K нам працювати	5075 K нам
допоможіть	90 K, скільки можете
допускается	4182 материалов K только
допълнена	99 статията е K
доступ	4177 полный K	4992 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4106 вы K до конца	4930 ви K до кінця
дочитати	4936 щоб K
дочитать	4115 чтобы K	4177 K
дізнаватися	5019 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4120 K рассылку
ежемесячно	4260 K
ежемесячное	4258 оформите K
ежемесячный	4183 K донат
еженедельную	4120 K рассылку
електронна	250 вашата K поща
електронної	4991 адресу K пошти
електронну	4991 K адресу	4991 K пошту
епизод	272 K
епизода	272 K
есть	4142 вам K что
""", 'ж': """
жаловалась	4261 K
жаловался	4261 K
жалуются	4261 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4163 - K	4163 , K	4243 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4259 независимая K
журналистике	4259 независимой K
журналистики	4259 независимой K
журналистику	4259 независимую K
журналистка	265 е K	265 , K	4163 - K	4163 , K	4243 K
журналисты	4259 наши K
журналіст	4979 - K	4979 , K	5058 K
журналістам	39 нашим K
журналісти	5075 наші K
журналістика	5075 незалежна K
журналістику	5075 незалежну K	5075 якісну K
журналістка	4979 - K	4979 , K	5058 K
журналісту	39 нашому K
""", 'з': """
з	5073 # K #
завантажити	4940 K застосунок
завантажте	4940 K додаток
завдяки	4999 існує K	5075 K вам	5075 K вашій
зависимост	88 хазартът създава K
задонатьте	4258 K	5074 K
задължителните	21 K полета
зазначив	5077 K
зазывал	4261 K
закликав	5077 K
закликала	5077 K
закликали	5077 K
закончились	4115 бесплатные статьи K
залишає	29 K за собою право
залишилося	4937 K #%	4937 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4144 K ошибку
замолчим	4259 мы не K
запазени	256 всички права K
запевняв	5077 K
запевняла	5077 K
запевняє	5077 K
записи	58 новые K на почту
запитав	5077 K
запитала	5077 K
запитань	4988 на кілька K
запишете	249 K се за нашия
зарегистрированные	4174 только K
зарегистрированным	4115 доступен только K
зарегистрированы	4115 уже K
зарегистрируйтесь	4116 K, чтобы	4177 бесплатно K	4177 K бесплатно	4258 K бесплатно	4258 K, чтобы читать
зареєстровані	4989 лише K	4989 тільки K
зареєструйтесь	4937 K, щоб	4992 безкоштовно K	4992 K безкоштовно	5074 K безкоштовно	5074 K, щоб читати
зареєструйтеся	4992 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4969 нашому K
застосунок	4940 завантажте K	4969 наш K	4969 мобільний K	5074 завантажте K і	5074 завантажте K та
захищено	4965 усі права K
захищені	4965 усі права K	4965 всі права K
защищенной	4162 K формой
защищены	4153 все права K
защищённой	4162 K формой
заяви	342 K
заявив	5077 K
заявил	342 K	4261 K
заявила	342 K	4261 K	5077 K
заявили	4261 K	5077 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4106 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4971 якщо ви K
знанията	273 K си
зобов	5077 K'язав
зовнішнього	4981 K вмісту	4981 K контенту
зовнішній	4981 K вміст	4981 K контент
зробіть	4934 K внесок	5074 K внесок у	5074 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4257 # K #
избранное	4159 K
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
иностранного	4153 выполняющим функции K агента
иностранным	4259 K агентом
инстаграм	262 K
искусственного	4185 с помощью K интеллекта
искусственным	4185 K интеллектом
использование	4155 K cookie	4165 K cookie	4182 любое K материалов	4182 K материалов сайта
использовании	4153 при K материалов	4182 полном или частичном K	4182 частичном K материалов
используем	4138 K cookie
использует	4139 K cookie
исправление	99 K:
источники	4159 избранные K	4159 любимые K
источников	4159 избранных K	4196 избранных K
источником	4159 основным K
исчерпали	4115 K лимит
""", 'к': """
каждое	17 K утро
каждый	4260 K месяц
каже	5077 K
каза	342 K
казав	5077 K
казал	342 K
казала	342 K	5077 K
казали	5077 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4259 наш K	5075 наш K
канала	4259 нашего K
каналу	5075 нашого K
колумнист	4163 - K	4163 , K	4243 K
колумніст	4979 - K	5058 K
колумністка	4979 - K	5058 K
команде	4168 к нашей K
команди	4984 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4966 у K	4966 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4143 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4154 в K
комментировать	6 K
контент	9 этот K	9 цей K	4165 внешний K
контента	9 этого K	4165 внешнего K
контенту	9 цього K
конференцию	4168 нашу K
конференция	270 нашата K
конференцію	4984 нашу K
конфиденциальности	4137 настройкам K	4137 настройками K	4138 политикой K	4155 политика K
конфіденційності	4952 налаштуваннями K	4953 політикою K	4967 політика K
копирование	4182 K материалов сайта
кореспондент	265 е K	265 , K	4979 - K	4979 , K	5058 K
кореспондентка	4979 - K	4979 , K	5058 K
короткий	4173 K опрос
корреспондент	4163 - K	4163 , K	4243 K
корреспондентам	39 нашим K
корреспондентка	4243 K
корреспонденту	39 нашему K
крикнув	5077 K
крикнул	4261 K
крикнула	4261 K	5077 K
кричав	5077 K
кричал	4261 K
кричала	4261 K	5077 K
кричали	4261 K	5077 K
кричит	4261 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4168 нашу K
лекцію	4984 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4168 нашего K
магазине	4168 в нашем K	4168 в нашем интернет-K
магазину	4984 нашого K
магазині	4984 у нашому K	4984 в нашому K	4984 нашому інтернет-K
материал	4143 обсудить K	4165 внешний K	4198 K создан	4259 этот K
материалам	4190 ко всем K
материалы	4259 наши K
матеріал	5075 цей K
матеріали	5075 наші K
матеріалу	99 першій версії K
матеріалів	4998 копіювання K сайту	4998 K посилання обов'язкове	5006 до всіх K	5006 до усіх K
мероприятие	4168 наше K
месенджері	4973 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4160 K
месте	42 вы были на K
месяц	4260 в K
мобільний	4969 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5076 на K	5076 перший K
""", 'н': """
навчання	48 K ші
нагадав	5077 K
нагадала	5077 K
наголосив	5077 K
наголосила	5077 K
надпис	342 такъв K
надпись	4261 такая K
надсилайте	4975 K нам	4975 K її	4975 K їх нам	4978 K фото	4978 K відео	4978 K свої	5074 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4972 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4975 K нам	4975 K їх нам	4978 K фото	5074 K нам
нажимая	4176 K кнопку	4176 K на кнопку	4176 K "
нажмите	4143 K ctrl
налаштування	4952 K cookie	4952 K cookies	4952 K файлів cookie	4952 через ваші K
налаштуваннями	4952 K cookie	4952 K cookies	4952 K файлів cookie
налаштуваннях	4952 K cookie
намерете	295 K ни
напис	5077 такий K
написа	342 K
написав	5077 K
написал	4261 K
написала	4261 K	5077 K
написано	4261 было K	5077 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4162 K нашему	4162 K нашей	4162 K автору	4162 K нам	4258 K нам
напишіть	38 K нам	67 K нам	4975 K нашому	4975 K нашій	4975 K автору	4975 K авторці	4975 K нам	5074 K нам
напомнил	4261 K
напомнила	4261 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4137 из-за ваших K
настройками	4137 K cookie	4137 K cookies	4137 K файлов cookie
настройках	4137 K cookie
настройки	4137 K cookie	4137 K cookies	4137 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4991 K кнопку	4991 K на
нашем	4143 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4106 K просьба
неделю	17 раз в K	17 каждую K	4260 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4110 поддержите K	4258 поддержите K
независимые	4259 K медиа
незалежні	5075 K медіа
нейросети	4185 с помощью K
несколько	4173 на K вопросов
никакого	71 K спама
новинами	4943 стежте за K
новини	262 google K	4973 google K
новину	4957 маєте K
новость	4142 есть K
нуждаем	339 K се от вашата
нужна	4183 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4261 K
обещала	4261 K
обещали	4261 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4163 - K	4163 , K	4243 K
обозревательница	4243 K
обраних	4972 K джерел
обучения	48 K ии
объявил	4261 K
объявила	4261 K
объяснил	4261 K
объяснила	4261 K
объясняет	4261 K
объяснял	4261 K
объясняла	4261 K
обязал	4261 K
обязательна	4153 гиперссылка K	4182 материалов ссылка K	4182 ссылка на источник K
обязательные	21 K поля	4143 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5077 K
обіцяла	5077 K
обіцяли	5077 K
огледален	64 K сайт
оглядач	4979 - K	4979 , K	5058 K
оглядачка	4979 - K	4979 , K	5058 K
оголосив	5077 K
ограничений	4115 читайте без K
одноклассниках	4160 K
одному	4991 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4143 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4988 наше K	4988 коротке K
опитуванні	35 нашому K	4988 K читачів	4988 нашому K	4988 в K
оповещения	4207 хотите получать K
оприлюднюватиметься	22 не K	4959 ваша e-mail адреса не K
опрос	35 наш K	4173 наш K
опросе	35 нашем K	4173 нашем K	4173 в K
опубликован	22 не будет K	4143 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4261 зовут K
організатори	5077 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4176 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4116 K #%	4116 K # %
отбележете	62 K ме
ответил	99 не K на	4261 K
ответила	99 не K на	4261 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4261 K
отвечала	4261 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4260 K в любой момент
отметил	4261 K
отметила	4261 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4120 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4162 K их нам	4258 K нам
отримувати	5009 хочете K
отримуйте	5013 K
очакваме	263 K вашите
очевидцем	4142 стали K	4142 вы стали K	4957 стали K
ошибку	4144 нашли K
оштрафовал	4261 K
оштрафовала	4261 K
оштрафував	5077 K
""", 'п': """
партнером	4180 совместно с K	4996 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4180 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4996 K посилання
партнеры	4138 мы и наши K
партньорски	282 K линкове
партнёром	4180 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4180 K ссылки
партнёрским	74 K ссылкам
патроном	4258 станьте K
пееха	342 K
пели	4261 K
первинній	99 K версії
первоначальной	99 K версии
первый	4260 K месяц	4260 рубль в K
переведите	4258 K нам
перевірте	4988 K себе	4991 K пошту
передплатник	50 як K	4936 уже K	4936 вже K
передплатникам	4936 доступний лише K	4936 доступна лише K	4936 доступно лише K
передплатники	50 K можуть	5007 лише K	5007 тільки K
передплатників	4936 тільки для K
передплатою	4936 доступна за K	4936 доступний за K	4992 за K	5014 з K
передплату	80 оформіть K	4992 K за	5074 оформіть K
передплатіть	80 K
передрук	45 K	4970 K
передруковувати	45 K
передруку	4970 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4158 K
перепечатке	4158 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4968 K даних
персональных	4156 K данных
писав	5077 K
писал	4261 K
писала	4261 K	5077 K
писати	5075 нам K
писменото	284 без K съгласие
письме	4176 в одном K
письменного	4197 без K согласия
письмової	5012 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4162 K нам	4194 K на	4258 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4975 K нам	5010 K на
платной	4115 в K версии
побачили	5020 K помилку
повний	20 K текст	4992 K текст
повтаря	342 K
повтаряше	342 K
повторював	5077 K
повторює	5077 K
повторяет	4261 K
повторял	4261 K
повторяла	4261 K
повідомив	5077 K
повідомила	5077 K
повідомили	5077 K
повідомлення	5019 хочете отримувати K	5019 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4975 K нам	4975 K нас	5074 K нам
подайте	264 K сигнал
поддержать	4258 K нас	4258 K редакцию	4258 K нашу
поддерживайте	4258 K нас	4258 K нашу
поддержите	4110 K нашу	4110 K нас	4183 K	4258 K нас	4258 K нашу	4258 K редакцию	4258 K проект	4258 K автора	4258 K наш
поддержка	4111 ваша K	4258 ваша K поможет	4258 ваша K помогает	4258 ваша K позволит
поддержке	4180 при K партнёра	4180 при K партнера	4183 благодаря вашей K	4259 вашей K
поддержки	4259 без вашей K	4259 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4142 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4171 K	4259 наш K	4986 K	5075 наш K
подкаста	272 K	4171 K	4259 нашего K
подкасте	34 нашем K	4171 K
подкасти	34 наші K	272 K	4986 K
подкастов	4171 K
подкасту	4986 K
подкастът	272 K
подкасты	4171 K
подкасті	34 нашому K	4986 K
подкастів	4986 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4115 уже K
подписка	4115 уже есть K	4262 K
подписке	4115 доступен только по K	4115 доступна по K	4115 доступен по K	4177 по K
подписки	4262 K
подпиской	4202 с K
подписку	80 оформите K	80 оформить K	4115 оформить K	4115 оформите K	4176 спасибо за K	4177 K за	4258 оформите K	4258 оформить K
подписчик	50 как K	4115 уже K	4115 вы уже K
подписчикам	4115 доступна только K	4115 доступно только K	4115 доступен только K	4191 только K
подписчики	50 K могут	4191 только K	4262 K
подписчиков	4115 только для K
подписчиком	4258 станьте K
подписывайтесь	4120 K на рассылку	4128 K на нас	4128 K на наш	4128 K на канал	4128 K на telegram	4258 K на
подписываясь	4176 K
подпишитесь	80 K	4110 K на регулярное	4120 K на рассылку	4128 K на наш	4128 K на канал	4258 K на
подчеркнул	4261 K
подчеркнула	4261 K
подчерта	342 K
поділитися	4957 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4984 нашу K
пожертвование	4110 оформите K	4111 сделайте K	4183 регулярное K	4183 ежемесячное K	4258 ваше K	4258 сделайте K	4258 оформите K	4262 K
пожертвования	4259 на K	4262 K
пожертвованиям	4183 благодаря K	4259 благодаря K
пожертвуйте	4258 K
позволяет	4258 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4115 чтобы прочитать K
полный	20 K текст	4177 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4201 K
получать	4193 хотите K	4207 хотите K новости	4207 хотите K push
помилку	5020 знайшли K
помогите	90 K, сколько можете	4258 K нам
помогнете	339 K ни
помогут	4259 K нам
поможет	4259 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4258 нам нужна ваша K
помощью	4185 с K ии
помітили	4971 якщо ви K	5020 K помилку
помічник	63 наш K
понравилась	4259 K статья
понравился	4259 K материал	4259 K текст
пообещал	4261 K
пообещала	4261 K
пообіцяв	5077 K
пообіцяла	5077 K
попереджає	5077 K
попередив	5077 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5077 K
попросил	4261 K
попросила	4261 K	5077 K
попросили	4261 K	5077 K
попросило	4261 K
порадив	5077 K
порадила	5077 K
посилання	4998 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4261 K
посоветовала	4261 K
постановив	5077 K
постановил	4261 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4261 K
потребовала	4261 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4176 вашей K
почтовом	4176 вашем K ящике
почту	79 на K	4121 на вашу K	4121 вам на K	4176 вашу K
пошту	79 на K	79 на вашу K	4939 на вашу K
пошті	4991 вашій K
пощенска	250 вашата K кутия
пояснив	5077 K
пояснил	4261 K
пояснила	4261 K	5077 K
пояснював	5077 K
пояснювала	5077 K
пояснює	5077 K
поясняет	4261 K
правото	29 си запазва K
працювати	4999 допоможе нам K	5075 K далі
працюємо	5075 ми K
предишна	99 K версия на
предпочитаемые	4159 K источники
предпочитаемых	4159 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4159 K источники	4196 K источники
предпочтительный	4159 K источник
предпочтительных	4196 K источников
предупреди	342 K
предупредил	4261 K
предупреждава	342 K
предупреждает	4261 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4261 K
призвала	4261 K
призвали	4261 K
призна	342 K
признава	342 K
признавал	4261 K
признает	4261 K
признал	4261 K
признала	4261 K
признали	4259 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4261 K
призывала	4261 K
призывали	4261 K
приложение	84 в нашето K	340 нашето K	4122 скачать K	4123 скачайте K	4123 установите K	4157 наше K	4157 мобильное K	4258 скачайте наше K	4258 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4122 открыть в K	4157 нашем K
приложения	4157 нашего K	4259 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4159 K источником
присоединяйтесь	51 K	4258 K к нам	4258 K к нашему	4258 K к нашей	4258 K к нашим	4258 K к сообществу	4258 K к читателям	4258 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4162 K нам	4162 K фото	4162 K видео	4162 K новости	4162 K свои	4162 K их нам	4258 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4162 K нам	4162 K фото	4162 K их нам	4258 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5074 K до нас	5074 K до нашої	5074 K до нашого	5074 K до спільноти	5074 K до читачів
приєднуйтеся	51 K	5074 K до нас	5074 K до нашої	5074 K до нашого	5074 K до спільноти	5074 K до читачів
проверьте	4173 K себя	4176 K почту
проголосуйте	4188 K	5004 K
продовження	4996 реклама. K
продовжити	4936 щоб K читання	4999 допоможуть нам K
продовжувати	5075 K роботу
продолжаем	4259 мы K работать
продолжать	4183 помогут нам K	4259 K работу
продолжение	4180 реклама. K
продолжить	4115 чтобы K чтение	4183 помогут нам K	4183 поможет нам K	4259 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4153 настоящий материал (информация) K	4198 материал K
произведён	4198 материал K
пройдите	4173 K тест
пройдіть	4988 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4193 не K
пропустити	5009 не хочете K
пропустить	4193 не хотите K
пропустіть	5009 не K
просив	5077 K
просил	4261 K
просила	4261 K	5077 K
просили	4261 K	5077 K
просьба	4106 у нас к вам K	4106 у нас есть K
просять	5077 K
проучване	273 нашето K
прохання	4930 маємо до вас K	4930 невелике K
прочетете	247 за да K цялата
прочитать	4115 осталось K	4115 чтобы K статью
пріоритетне	4972 K джерело
пріоритетним	4972 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4938 K на розсилку
підписка	5078 K
підписку	4936 оформіть K	4991 дякуємо за K	5074 оформіть K
підписники	5007 лише K	5078 K
підписників	4936 тільки для K
підписуйтесь	4942 K на нас	4942 K на наш	4942 K на канал	4942 K на telegram	5074 K на
підписуйтеся	4942 K на наш	4942 K на канал
підписуючись	4991 K
підпишіться	4938 K на розсилку	4942 K на наш	5074 K на
підтримайте	4933 K нашу	4933 K незалежну	4933 K нас	4999 K	5074 K нас	5074 K нашу	5074 K незалежну	5074 K редакцію	5074 K автора	5074 K роботу	5074 K наш
підтримати	5074 K нас	5074 K нашу
підтримка	4934 ваша K	5074 ваша K допоможе
підтримки	4996 за K партнера	5075 спільноти K	5075 вашої K
підтримуйте	5074 K нас	5074 K нашу
підтримці	4999 завдяки вашій K	4999 завдяки K читачів	5075 вашій K
піти	4930 перш ніж K
""", 'р': """
работа	340 нашата K	4259 наша K
работаем	4259 мы K
работать	4183 помогут нам K	4183 поможет нам K	4259 K дальше
работу	4259 нашу K
радив	5077 K
радила	5077 K
радили	5077 K
радить	5077 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4197 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4258 K нам
рассказал	4261 K
рассказала	4261 K
рассказать	4142 есть что K	4142 хотите K
рассказывать	4259 K правду
расследование	4259 наше K	4259 это K
расследования	4259 наши K
рассылка	4259 наша K	4262 K
рассылку	78 на K	78 нашу K	78 K	4120 нашу K	4120 K самых	4259 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4176 K
регулярний	4999 K внесок
редактор	265 е K	265 - K	265 , K	4163 - K	4163 , K	4243 K отдела	4243 K	4979 - K	4979 , K	5058 K
редакторка	4979 - K	4979 , K	5058 K
редакцией	39 нашей K	4162 связаться с K
редакции	99 поправка K	4141 мнение K	4141 позиция K	4141 мнением K	4197 без согласия K	4259 нашей K
редакцию	39 в нашу K	4162 напишите в K	4162 пишите в K
редакция	270 в нашата K	340 нашата K	4259 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4975 напишіть у K	4975 пишіть у K
редакція	5075 наша K
редакцією	39 нашою K	4975 зв'язатися з K
редакції	43 письма до K	99 від K:	4956 думка K	4956 позиція K	4956 позицією K	4975 пишіть до K	5012 без згоди K	5012 без дозволу K	5075 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4996 після K	4996 на правах K	5075 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4180 после K	4180 на правах K	4259 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4163 - K	4163 , K	4243 K	4979 - K	4979 , K	5058 K
репортери	39 на нашите K	340 нашите K
репортерка	4979 - K	4979 , K	5058 K
репортёр	4163 - K	4163 , K	4243 K
решил	4261 K
реєструючись	4991 K
робота	5075 наша K
роботу	5075 нашу K
розкажіть	38 K нам	67 K нам
розповів	5077 K
розповідати	5075 K правду
розповіла	5077 K
розповісти	4957 маєте що K	4957 є що K	4957 хочете K
розсилка	5075 наша K	5078 K
розсилку	78 на K	78 нашу K	78 K	4938 нашу K	4938 щоденну K	5075 нашу K
розслідування	5075 наші K	5075 це K
рублей	4260 # K
рік	5076 на K
""", 'с': """
свидетелем	4142 стали K	4142 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4162 K с нами
связаться	4162 K с автором
свідком	4957 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5077 K
сказал	4261 K
сказала	4261 K	5077 K
сказати	4957 маєте що K
скаржаться	5077 K
скаржився	5077 K
скаржилася	5077 K
скачайте	4122 K наше
скиньте	4258 K нам	4258 K донат
сколько	4258 скиньте K
скриньку	4991 вашу K
скриньці	4991 вашій K
следите	4128 K за нами
словам	4261 по K
словами	5077 за K
слушайте	295 K ни
слідкуйте	4942 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4261 K
советовала	4261 K
советовали	4261 K
советует	4261 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4165 внешнее K
содержит	99 K сцены
сообщение	4153 данное K (материал) создано	4198 K создано
сообщил	4261 K
сообщила	4261 K
сообщили	4261 K
сообщите	38 K нам	67 K нам	4162 K нам	4258 K нам
соучастником	4183 станьте K	4258 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4243 K
сповіщення	14 K	4940 увімкнути K	4940 увімкніть K	5019 хочете отримувати K	5019 хочете отримувати пуш-K	5019 бажаєте отримувати K	5019 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5075 K текст	5075 K матеріал
сподобалась	4930 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4261 K
спросил	4261 K
спросила	4261 K
співали	5077 K
співучасником	5074 станьте K
спільнота	5075 наша K
спільноти	4934 стань частиною K	4999 частиною K	5075 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4258 K нашим	5074 K нашим
статей	5006 до всіх K	5006 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5075 ця K
статья	4259 эта K
статьям	4190 ко всем K
стверджує	5077 K
стежте	4942 K за нами
стигнали	260 щом сте K дотук
стороннего	4165 K сервиса
сторонним	4165 K сервисом
стороннього	4981 K сервісу
стороннім	4981 K сервісом
суммой	4260 любой K
сумму	4260 любую K
сутрин	17 всяка K
существуем	4259 мы K
существует	4183 K благодаря
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
телеграм	16 K	262 K	4128 наш K-канал	4128 в нашем K	4160 K	4160 K-канал	4160 K-канале	4194 пишите в K	4259 наш K	4942 наш K-канал	4973 K	4973 K-канал	4973 K-каналі
телеграме	16 K	4160 K
телеграмі	4973 K
телефон	99 K довіри
тест	4173 наш K	4988 наш K
тиждень	17 раз на K	5076 на K
требовал	4261 K
требовала	4261 K
требовали	4261 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4123 включите K	4123 включить K	4123 разрешить K	4207 хотите получать K	4207 хотите получать пуш-K	4207 хочешь получать K
уверяет	4261 K
уверял	4261 K
уверяла	4261 K
увійдіть	24 K	4937 K, щоб
уговаривал	4261 K
уговаривала	4261 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4207 хотите K о
уйдете	4106 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4972 K джерел
улюблені	4972 K джерела
умовляв	5077 K
умоляваше	342 K
умолял	4261 K
умоляла	4261 K
умоляли	4261 K
утверждает	4261 K
уточнение	99 K:
уточнення	99 K:
уточнив	5077 K
уточнил	4261 K
уточнила	4261 K	5077 K
учасником	5074 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4259 K нашу
цитировании	4158 при K
цитування	4970 у разі K
цитуванні	4970 при K
""", 'ч': """
частиною	5074 станьте K
частковому	4998 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4258 спасибо, что K
читай	4942 K нас
читайте	4128 K нас в	4942 K нас у	4942 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4173 опросе K	4183 благодаря поддержке K	4203 K	4259 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4106 дорогие K	4203 K	4259 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4203 K	4259 благодаря K
читати	4936 щоб K далі	5074 щоб K далі
читачам	18 завдяки K	5015 K
читачі	36 наші K	5015 K	5075 наші K
читачів	43 листи K	5015 K	5075 наших K
читаєте	5074 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5076 K
щомісячний	4999 K внесок
щомісячно	5076 K
щоранку	17 K
щотижневу	4938 K розсилку
""", 'э': """
электронной	4176 адрес K почты
электронную	4176 K почту
""", 'я': """
яжіться	38 зв'K з нами	4975 зв'K з нами
язкові	21 обов'K поля	4959 обов'K поля
якщо	4930 K ви вже тут
""", 'і': """
із	5073 # K #
інтелектом	5001 штучним K
інтелекту	5001 за допомогою штучного K
інформацію	4957 маєте цікаву K
історію	4957 маєте K
""", 'א': """
אדבלוק	2321 K
אומר	2359 K
אומרת	2359 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2242 עקבו K	2356 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2239 דואר K
אמר	2359 K
אמרה	2359 K
אמרו	2359 K
אתכם	2285 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2358 K
ביקש	2359 K
ביקשה	2359 K
במייל	2284 K שלכם
בסרטון	2270 לצפות K זה
בעוגיות	2248 שימוש K
בעיתונות	2285 לתמוך K
בעלי	2327 בלי K הון	2327 ללא K הון
בקובצי	2247 משתמש K
בשבוע	17 פעם K	2358 K
בתגובות	85 K
בתוכן	2298 לעשות שימוש K
""", 'ד': """
דווחו	2356 K לנו
דיגיטלי	2234 רכשו מינוי K
דיוור	2284 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2243 הורידו את K	2357 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2359 K
הודיעה	2359 K
הוואטסאפ	2243 לקבוצת K
הווטסאפ	2243 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2359 K
הוסיפה	2359 K
הזהיר	2359 K
הזכויות	2258 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2268 הוא ראש K	2268 היא ראש K
החינמיות	2301 הכתבות K
הטלגרם	2243 לערוץ K
הטקסט	2271 K
היום	2356 תרמו K
הירשמו	2234 כדי להמשיך לקרוא K	2356 K לקבלת
הכותב	2298 על דעת K
הכתבה	45 לפרסם את K	2234 להמשך קריאת K	2271 K	2357 K הזאת
המדור	2266 הוא עורך K	2266 היא עורכת K
המובעות	2298 הדעות K במאמר	2298 הדעות K בטור	2298 הדעות K בכתבה
המועדף	2261 למקור K	2261 כמקור K
המייל	2238 לתיבת K	2239 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2239 K היומי	2284 K השבועי של	2284 K שלנו	2357 K
הסביר	2359 K
הסיכום	2271 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2271 הנקודות K
העיתונות	2357 K העצמאית
הפרטיות	2248 מדיניות K
הפרסומות	2321 חוסם K	2323 את חוסם K	2323 חוסם K
הפרסומים	2321 חוסם K
הפרסומת	11 K
הצביעו	2356 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2243 K לערוץ	2356 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2248 תנאי K
השמות	99 K שונו
התגובות	2281 K
התחברו	24 K	2234 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2285 בזכות K שלכם
התראות	14 K
התרגום	2271 K
התרומה	2356 K שלכם
""", 'ו': """
ובטוויטר	2242 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2285 K בכם
ותלויה	2285 K בכם
""", 'ז': """
זקוקה	2356 K לכם
""", 'ח': """
חברת	2268 היא K סגל
חודשית	2356 תרומה K
חוקר	2268 הוא K ב
חוקרת	2268 היא K ב
חיצוני	2270 תוכן K	2270 תוכן ממקור K
""", 'ט': """
טען	2359 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2284 K למייל	2284 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2234 הצטרפו K
כתב	2359 K
כתבה	2271 K זו	2357 K זו	2359 K
כתבו	38 K לנו	67 K לנו	2356 K לנו
כתבות	2301 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2266 היא K
כתובת	77 הזינו K מייל	2239 K דוא"ל
""", 'ל': """
לדברי	2359 K
להגיב	6 כדי K	2281 K
להמשיך	2234 כדי K לקרוא,	2234 כדי K לקרוא בחרו	2234 כדי K לקרוא יש	2234 כדי K לקרוא את הכתבה	2285 עזרו לנו K
להעתיק	2298 לשכפל, K
לחודש	2358 K
לחוק	2298 סעיף #א K
לחצו	2356 K כאן
לידיעון	2356 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2236 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2238 הירשמו K	2238 הרשמה K	2238 K שלנו	2284 בהצלחה K	2356 הירשמו K
לעזרתכם	2356 אנחנו זקוקים K
לענייני	2266 הוא כתב K	2266 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2270 K בתוכן
לקבוצת	2243 הצטרפו K
לקריאה	2301 כתבות K
לקריאת	20 K הכתבה
לשנה	2358 K
לתומכים	2285 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2301 K חינם
מודעות	2323 בחוסם K	2323 חוסם K
מועדף	2261 מקור K	2261 כמקור K	2341 מקור K	2341 כמקור K
מחקר	2268 הוא עמית K
מינוי	2234 רכשו K ל-	2234 רכשו K כדי	2234 רכשו K או	2356 רכשו K	2360 K
מנוי	2234 כבר K?
מנויים	2360 K
מניות	2327 בלי בעלי K	2327 ללא בעלי K
מסכימים	43 לא K	43 K?	2284 בהרשמה אתם K
מסר	2359 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2268 הוא K	2268 היא K
""", 'נ': """
ניוזלטר	2284 K שבועי	2360 K
נשלח	57 K לכם
""", 'ס': """
סגל	2268 הוא חבר K
סופר	2268 הוא K ו
סופרת	2268 היא K ו
סיכום	2271 K
סיפר	2359 K
סיפרה	2359 K
סעיף	2298 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2356 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2284 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2266 הוא K	2268 הוא K
עיתונאית	2266 היא K	2268 היא K
עיתונות	2285 לעשות K	2357 K עצמאית
עכשיו	2234 רכשו מינוי K	2356 תרמו K
עלולים	99 K להיות קשים
עמיתת	2268 היא K מחקר
עמלה	2297 נקבל K	2297 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2268 הוא K	2268 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2321 חוסם K	2323 בחוסם K	2323 חוסם K	2323 חוסמי K	2357 ללא K
פרסומת	11 K
פרשן	2266 הוא K
פרשנית	2266 היא K
""", 'צ': """
ציין	2359 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2357 K
קרא	2359 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2358 חודש K
""", 'ש': """
שאלו	2271 K את
שולחים	57 אנחנו K לכם
שיווקי	2284 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2356 K לנו
שלנו	39 לכתב K	2357 K
שנקבל	2297 K עמלה
שקראתם	2356 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2281 K
תוכן	9 K זה	2270 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2285 K בכם
תלויה	2285 K בכם
תמיכתכם	2356 K
תמכו	2356 K בנו
תקציר	2271 K
תרומה	2360 K
תרומות	2360 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1831 K مطلب	1831 K خبر	1883 براي K مطلب
ادبلاكر	1861 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1777 به ايميل شما K	1800 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1783 از كوكي K ميكنيم	1783 از كوكيها K ميكنيم	1784 شرايط K	1796 K از مطالب اين سايت	1796 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1824 K تهيه كنيد	1883 K تهيه كنيد	1887 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1800 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1886 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1858 K را دريافت
اعلانهاي	1858 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1886 K
افزونه	1861 K مسدود
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
اول	1885 ماه K
اوليه	99 نسخه K اين
ايميل	1777 K خود را وارد كنيد	1778 ادرس K	1778 نشاني K	1820 در K خود	1883 K خود را وارد كنيد
ايميلتان	1820 به K
اينجا	1830 K كليك كنيد	1883 K كليك كنيد
اينستاگرام	1781 در K دنبال
اينه	64 K
اپ	1819 K
اپليكيشن	1819 K	1883 K ما را	1883 K را دانلود كنيد	1883 K را نصب كنيد	1884 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1787 K شود
بازتابدهنده	1837 الزاما K	1837 لزوما K	1837 K ديدگاه
بازنشر	45 K
باشيد	1800 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1813 را K
بحسب	242 K
بخوانيد	1798 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1884 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1813 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1800 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1800 براي ما K	1883 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1798 K	1810 به تيم ما K	1883 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1800 با ما در ميان K	1883 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1800 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1886 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1859 مسدود كننده K	1861 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1799 منبع K	1799 منابع K	1878 منابع K	1878 منبع K
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
تلگرام	1781 ما را در K	1781 در K دنبال	1781 كانال K ما	1800 با ما در K
تماشا	1813 K كنيد
تمامي	1797 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1886 K داد
تيليغرام	116 قناتنا علي K
تيم	1884 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1783 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1797 كليه K	1797 همه K	1797 تمام K
حمايت	1821 K مالي خود	1822 به K شما نياز	1822 با K شما	1823 K كنيد	1883 از ما K كنيد	1883 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1884 اين K
خبرنامه	1777 K ما	1777 اشتراك K	1778 در K	1820 K روزانه	1820 K هفتگي	1884 K ما	1884 K	1887 K
خبرنگار	39 K ما	1800 K ما را	1805 K
خبرنگاران	39 K ما	1884 K ما
خبرها	1858 اعلان K
خبرهاي	1858 اعلان K فوري
خصوصي	1784 سياست حريم K
خواست	1886 K
خواستند	1886 K
خواندن	1824 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1822 به K خود تكيه	1884 K ما
خواهد	1816 منتشر K شد
خواهند	1816 منتشر K شد
""", 'د': """
داده	1787 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1805 استاد K
دريافت	1858 K اعلان	1858 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1781 ما را K كنيد	1798 K كنيد	1798 K كنيم	1883 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1800 به ما خبر K	1813 گوش K	1827 هديه K	1883 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1816 نوشتن K	1816 ارسال K	1816 بيانگر K	1837 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1810 وبينار K ما	1824 اشتراك K	1838 مقاله K	1838 مطلب K	1838 مطالعه K	1883 K ثبت نام كنيد
روزنامه	1837 ديدگاه K
روزنامهنگار	1805 K
روزنامهنگاري	1884 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1885 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1884 K ما
سايتهاي	1807 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1798 عضو K	1798 K	1883 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1820 خبرنامه K
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
ضدتبليغ	1861 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1799 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1861 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1777 به ايميل شما K
فرصتهاي	1810 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1816 K	1817 حروف لاتين (K)
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
كار	1884 K ما
كاربري	1824 حساب K خود شويد	1883 حساب K خود شويد
كانال	1781 به K ما	1798 K ما	1884 K ما
كتب	242 K
كتبت	242 K
كردهايد	1824 ثبت نام K	1824 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1835 K دريافت كنيم	1835 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1810 ديدن K	1813 گوش K	1827 هديه K	1830 روي لينك كليك K	1830 كليك K	1861 لطفا ان را غير فعال K	1883 به ما كمك K	1883 روي لينك كليك K	1883 همين حالا ثبت نام K
كوكي	1784 از K
كوكيها	1784 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1816 حروف K	1817 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1837 K نظر
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
ما	1884 به K
مالكين	208 بلا K
مالي	1822 كمك K شما	1883 كمك K شما	1887 كمك K
ماه	1885 در K
ماهانه	1885 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1807 K خارجي	1807 اجازه ميدهيد K
محتوايي	1807 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1796 كليه حقوق K است	1796 تمامي حقوق K است	1796 همه حقوق K است	1796 تمام حقوق K است
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
مستقل	1884 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1859 K تبليغات	1861 K تبليغات
مشترك	168 هل انت K	1824 K شويد	1883 K شويد
مشتركا	50 بصفتك K
مشتركان	1824 ويژه K است
مصنوعي	1808 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1884 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1831 ادامه K
ملاك	208 بلا K
منبع	1836 ذكر K
منتخب	1799 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1819 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1820 عضويت شما با K	1820 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1807 از شما اجازه K
ميدهد	1816 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1886 K
ميگويد	1886 K
ميگيريم	1835 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1816 منتشر K شد
نخواهند	1816 منتشر K شد
نداد	99 پاسخ K
ندهيد	1883 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1819 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1883 در K ما	1884 K ما
نمايش	1787 K داده شود
نميشود	60 ايميل شما نمايش داده K	1816 منتشر K
نوشت	1886 K
نويسنده	1800 ايميل K	1805 K
نياز	1822 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1824 مشترك K
هماكنون	1883 K ثبت نام كنيد
همايش	1810 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1822 به حمايت شما K
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
وبينار	1810 K ما	1810 در K
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
ويديو	40 عكسها و K	40 عكس و K	1807 ديدن اين K
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
پژوهشگر	1805 K
""", 'گ': """
گزارش	1884 اين K
گزارشهاي	1884 K ما
گفت	1886 K
گفتند	1886 K
گفته	1886 K است	1886 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2392 का K रखने
अनुवाद	2396 K	2398 मशीन से K	2398 मशीनी K	2398 एआई की मदद से K	2398 ai की मदद से K	2398 एआई द्वारा K
अनुवादित	2398 एआई की मदद से K
अनुसार	2459 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2402 K राय दें
अपील	2459 K की
अलर्ट	2404 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2456 K दान
आपको	57 हम K
आर्टिकल	2417 फ्री K	2417 मुफ्त K
आर्थिक	2407 K सहयोग दें	2407 K सहयोग करें	2456 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2366 ऐप K करें	2404 K करें
इनबॉक्स	2365 सीधे आपके K	2365 हर सुबह आपके K	2365 हर हफ्ते आपके K	2365 आपके K में पाएं	2365 रोज आपके K	2365 आपके K में हर	2405 अपने K में
""", 'उ': """
उपयोग	2372 कुकीज का K	2372 कुकी का K
""", 'ए': """
एजेंसी	2416 K की फीड
एडिटर	2392 सब K हैं	2392 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2435 K
""", 'क': """
कमीशन	2415 हमें K मिल	2415 K मिल सकता है
कमेंट	2402 अपनी राय K	2403 K करने के लिए	2403 K में अपनी राय	2403 K हटा	2403 K करने वाले
करके	2405 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2365 ईमेल दर्ज K	2368 फॉलो K	2385 जॉइन K	2385 लाइक K	2388 हमें ईमेल K	2402 पोल में वोट K	2405 साइन अप K	2410 शेयर K	2410 साझा K	2410 सेव K	2456 फॉलो K	2456 लॉग इन K	2456 साइन अप K
कहती	2459 K
कहते	2459 K
कहा	2459 K
कहानी	67 अपनी K हमें
कीजिए	2456 मदद K
कॉपी	2410 लिंक K हो गया
कॉपीराइट	2384 K
क्लिक	2385 K करें	2456 यहां K करें	2456 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2457 इस K	2457 यह K
खबरें	2412 और K पढने के लिए	2417 मुफ्त K
खबरों	2412 अन्य K के लिए	2412 ताजा K के लिए	2412 की K के लिए
खरीदें	2400 यहां से K
खेलें	2402 क्विज K और
""", 'ग': """
गिफ्ट	2410 K करें
गोपनीयता	2372 K नीति
""", 'ज': """
जनरेट	2416 ऑटो-K
जरूर	2388 हमें K दें
जावास्क्रिप्ट	2372 K
जुडने	2386 K के लिए
जुडिए	51 आप भी K	2456 K
जुडें	51 आप भी K	2368 चैनल से K	2385 K	2400 हमारी टीम से K	2456 हमसे K
ज्वाइन	2385 K करें
""", 'ट': """
टिप्पणियों	2403 K के लिए
टिप्पणी	99 K करने से इनकार	2403 K करने के लिए	2403 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2366 ऐप K करें	2404 K करें	2404 K कीजिए	2456 ऐप K करें	2456 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2398 एआई की मदद से K किया गया है	2398 ai की मदद से K किया गया है
""", 'द': """
दान	2460 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2456 राय K
देखें	2456 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2372 K नीति
निर्भर	2407 आपके सहयोग पर K
नोटिफिकेशन	14 K	2366 K चालू करें	2404 K ऑन करें	2404 K ऑन कर लें
नौकरी	2400 K के अवसर
न्यूज	2369 गूगल K पर
न्यूजरूम	39 हमारे K	2370 कलेक्टिव K की ओर से	2370 के लिए कलेक्टिव K
न्यूजलेटर	2365 हमारे K	2365 हमारा K	2365 हमारा साप्ताहिक K	2365 K के लिए	2457 हमारे K	2460 K
""", 'प': """
पढने	0 K का समय	2408 K के लिए
पढें	0 मिनट में K	2366 ऐप में K	2456 पूरी खबर K
पत्रकार	2457 हमारे K
पत्रकारिता	2392 K में सक्रिय हैं	2457 हमारी K	2457 स्वतंत्र K
पसंदीदा	2387 K सोर्स	2387 K स्रोत	2387 K न्यूज सोर्स	2451 K स्रोत	2451 K सोर्स
पाठकों	18 K के सहयोग	2407 K के सहयोग से चलते
पाने	2405 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2416 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2459 K
पूछें	2396 K
पूरी	2408 बनकर K खबर
पॉडकास्ट	2401 K सुनें	2401 K सुनने के लिए	2457 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2370 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2458 K माह	2458 K वर्ष
प्रतिक्रिया	2402 अपनी K
प्रिफर्ड	2387 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2388 हमें K	2388 कमेंट करके K	2456 हमें K	2456 राय K
बताते	2459 K
बताया	2459 K
बदल	99 नाम K
बाहरी	2395 K साइट
बिंदु	2396 मुख्य K
बॉक्स	2403 कमेंट K में
बोला	2459 K
बोले	2459 K
ब्राउजर	10 आपका K
ब्लॉकर	2435 ऐड K	2435 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2388 हमें K	2456 हमें K	2456 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2458 हर K
मांगते	2395 आपकी इजाजत K हैं	2395 आपकी अनुमति K हैं
मुताबिक	2459 K
मुफ्त	2417 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2408 पढना जारी K के लिए
रजिस्टर	2456 अभी K करें
रहिए	2412 जुडे K
रहें	2412 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2459 K
लिखें	38 हमें K	67 हमें K	2456 हमें K
लेख	2457 यह K	2457 इस K
लॉग	24 K इन
लॉगिन	2456 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2416 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2435 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2401 K देखें	2401 K यहां देखें	2401 K भी देखें	2401 K देखने के लिए
वेबसाइट	2457 हमारी K
वेबिनार	2400 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2388 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2372 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2388 हमसे K करें
संपादित	2416 ने K नहीं किया
संवाददाता	39 हमारे K	2392 वरिष्ठ K हैं	2392 K हैं
संस्करण	99 पिछले K में
सकते	2386 जुड K हैं	2386 फॉलो कर K हैं	2388 हमें भेज K हैं
सदस्य	55 मासिक K	2408 पहले से K हैं	2456 K बनें
सदस्यता	2408 K लें
सप्ताह	2458 प्रति K
सब्सक्राइब	2365 न्यूजलेटर को K	2365 न्यूजलेटर K	2368 चैनल को K	2385 K करें	2405 K करके आप	2456 K करें
सब्सक्राइबर	50 K	2408 K हैं
सब्सक्राइबर्स	2408 K के लिए है
सब्सक्रिप्शन	2405 K सफल	2460 K
समरी	2396 K
समर्थन	2456 K करें
सर्वाधिकार	2383 K सुरक्षित
सर्वे	2402 K में भाग लें	2402 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2407 हमें K करें	2456 आपका K	2456 हमें K	2456 K करें	2456 आपके K
सहयोगी	55 मासिक K
सामग्री	2395 से मिली K शामिल है	2395 K उपलब्ध नहीं है
सारांश	2396 K
सिंडीकेट	2416 K फीड
सीनियर	2392 K सब एडिटर हैं
सुझाएं	2456 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2401 को K	2401 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2398 K अनुवाद
स्वीकार	2395 कुकीज K करें
""", 'ह': """
हमारा	2366 K ऐप	2457 K काम	2457 K ऐप
हमारी	39 K टीम से	2456 K मदद करें	2457 K टीम
हमारे	2457 K पाठक	2457 K चैनल	2457 K साथ
हिस्सा	2402 सर्वे में K लें
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
กด	4746 Kเพิ่มเพื่อน	4774 Kติดตาม
กร	4716 Kอกอีเมล
กล	4777 K่าว
กอ	4775 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4774 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4734 Kบคุณที่สมัคร	4734 Kบคุณที่ลงทะเบียน	4775 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4774 Kิกที่นี่	4774 Kิกชม
คว	4744 Kามเห็นส่วนตัวของผู้เขียน
ค่	4743 Kาคอมมิชชั่น	4743 Kาคอมมิชชัน
""", 'จ': """
จด	4715 Kหมายข่าวของเรา	4734 Kหมายข่าวรายสัปดาห์ของเรา	4778 Kหมายข่าว
จะ	4733 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4774 Kวน์โหลดแอปของเรา	4774 Kวน์โหลดแอปได้	4774 Kวน์โหลดแอปเลย	4774 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4725 Kดต่อผู้สื่อข่าวของเรา	4725 Kดต่อกองบรรณาธิการ	4774 Kดตามเรา
ต่	4776 Kอเดือน	4776 Kอปี
""", 'ถ': """
ถื	4734 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4738 Kลองอ่าน
ทั	38 Kกมา	4744 Kศนะของผู้เขียน
ทา	4733 Kงเว็บไซต์ขอสงวนสิทธิ์	4735 Kงอีเมลทุก
ทุ	4735 Kกเช้าทางอีเมล
""", 'บ': """
บท	4739 Kความฟรี	4775 Kความนี้
บร	4778 Kิจาค
บล	4758 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4777 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4736 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4777 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4725 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4727 Kมรับคุกกี้
""", 'ร': """
ระ	4777 Kบุว่า
รา	4776 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4736 Kวมสนับสนุนการทำงานของเรา	4736 Kวมสนับสนุนสื่ออิสระ	4736 Kวมสนับสนุนนักข่าว	4774 Kวมสนับสนุน	4774 Kวมบริจาคให้เรา	4774 Kวมบริจาคกับเรา	4774 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4744 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4775 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4721 Kวนลิขสิทธิ์	4722 Kวนสิทธิ์
สน	4736 Kับสนุนการทำงานของเรา	4736 Kับสนุนสื่ออิสระกับ	4774 Kับสนุนเรา	4774 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4715 Kัครรับจดหมายข่าว	4715 Kัครรับข่าวสาร	4774 Kัครรับ	4774 Kัครสมาชิกวันนี้	4774 Kัครสมาชิกเลย	4774 Kัครสมาชิกเพื่อ	4774 Kัครสมาชิกได้ที่	4774 Kัครสมาชิกของเรา	4778 Kาชิก
สำ	4738 Kหรับสมาชิกเท่านั้น
สื	4775 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4725 Kงเรื่องราวของคุณ	4725 Kงข่าวหาเรา	4774 Kงข้อมูลมาที่	4774 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4725 Kกคุณมีข้อมูล
ห้	4721 Kามคัดลอกข้อความ	4721 Kามคัดลอกเนื้อหา	4721 Kามคัดลอกบทความ	4721 Kามคัดลอกหรือเผยแพร่	4721 Kามคัดลอกหรือทำซ้ำ	4721 Kามคัดลอกหรือดัดแปลง	4721 Kามคัดลอกหรือนำ	4722 Kามทำซ้ำ
""", 'อ': """
อย	4774 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4715 Kเมลของคุณ
อ่	4738 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4774 Kียนถึงเรา	4774 K้าสู่ระบบเพื่อ
เฉ	4738 Kพาะสมาชิก
เน	9 Kื้อหานี้	4727 Kื้อหาจากภายนอก	4727 Kื้อหาภายนอก
เป	4738 K็นสมาชิกอยู่แล้ว	4777 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4733 Kื่อแสดงความคิดเห็น	4738 Kื่ออ่านต่อ	4738 Kื่ออ่านบทความ	4746 Kิ่มเพื่อนไลน์	4746 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4733 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4725 K้งเบาะแสข่าว	4725 K้งเรา	4774 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4724 Kล่งข่าวที่ต้องการ	4724 Kล่งข่าวโปรด	4724 Kล่งที่มาที่ต้องการ
แอ	4746 Kดไลน์	4746 Kดไลน์เพื่อ	4774 Kดไลน์
""", 'โ': """
โป	4758 Kรแกรมบล็อกโฆษณา
โห	4774 Kวตเลย	4774 Kลดแอป
""", 'ใ': """
ให	4775 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5192 hãy gửi K
""", 'ủ': """
ủng	5131 ly cà phê K hộ	5192 hãy K hộ
""", 'あ': """
あと	2972 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3033 Kがでしたか
いた	2902 Kだいたサポートは	2902 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2923 Kいのブラウザ
お寄	3033 Kせください
お届	57 Kけします
お申	2958 Kし込みはこちら	3033 Kし込みください	3033 Kし込みはこちら
お聞	3033 Kかせください
お見	3033 K逃しなく
お試	3033 Kしください
お読	3033 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2978 K転載したものです	2978 Kの転載です
か月	2907 K無料	3035 K無料
""", 'が': """
が作	3014 aiK成
が無	2923 javascriptK効
が生	3014 aiK成
が翻	3014 aiK訳
が要	3014 aiK約
""", 'こ': """
ここ	2905 Kからは有料	2907 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2905 K記事は有料	2905 K記事は会員	2930 K記事についてのご意見	2992 Kコンテンツは	2992 K投稿は	2992 K外部コンテンツは	3034 K記事が	3034 K記事を	3034 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2923 K用のブラウザ
ご協	3033 K力ください
ご存	2979 Kじの方は
ご寄	2903 K付をお願い	3033 K付
ご意	43 K見・ご反論	2930 K見をお寄せ	2930 K見・ご感想をお寄せ	2930 K見・ご感想はこちら	2930 K見・ご感想をお待ち	2930 K見・ご感想をお聞かせ	2930 K見・ご感想をお願い	2930 K見・ご感想を送る
ご感	2930 K想をお寄せ
ご支	2903 K援をお願い	3033 K援
ご登	2969 K録ありがとうございます	3033 K録
ご覧	3033 Kください	3033 Kいただけます
ご購	3033 K読
ご連	3033 K絡ください
""", 'す': """
すで	2972 Kに会員の方
すべ	2907 Kての記事が
""", 'ぜ': """
ぜひ	2918 Kフォロー
""", 'で': """
で作	3014 aiK成
で受	2947 lineKけ取る
で届	2947 lineKく
で最	2947 lineK新
で生	3014 aiK成
で要	3014 aiK約
""", 'と': """
と強	3036 K調
と書	3036 Kい
と発	3036 K表
と話	3036 Kし	3036 Kす
と語	3036 Kっ	3036 Kる
と説	3036 K明
と述	3036 Kべ
""", 'に': """
によ	3014 aiKって生成	3014 aiKる要約	3036 Kると
""", 'の': """
の使	2928 cookieK用
の学	48 aiK習
の採	2958 K用情報はこちら
の提	2978 K供記事です
""", 'を': """
をフ	2918 Kォローしよう
を使	2928 cookieK用
を利	2928 cookieK用
を有	2923 javascriptK効	2923 javascript K効
を発	3036 K表した
を許	2953 cookieK可
""", 'ア': """
アカ	2947 lineKウントはこちら
アシ	63 aiKスタント
アド	2998 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2976 Kィリエイト広告	2976 Kィリエイトプログラム	2976 Kィリエイトリンク	2986 Kィリエイトリンク	2986 Kィリエイト広告	2986 Kィリエイトプログラム
アプ	2913 Kリはこちら	2914 Kリを開く	2914 Kリをダウンロード	2914 Kリのダウンロード	2914 Kリをインストール	2968 Kリなら通知	2968 Kリなら速報	2968 Kリなら、	2968 Kリで読むと	2968 Kリなら
アン	2964 Kケートはこちら	2964 Kケート実施中	2964 Kケートにご協力ください	2964 Kケートにご協力を	2964 Kケートへのご協力	2965 Kケートに答えて
""", 'オ': """
オフ	2998 Kにしてページを
""", 'カ': """
カ月	2907 K無料	3035 K無料
""", 'ク': """
クイ	2965 Kズに答えて
クッ	2925 cookie(Kキー)	2928 Kキーを使用	2928 Kキーを利用	2953 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2930 Kントを投稿するには	2930 Kントするには	2930 Kントをお寄せ	2937 Kント欄で	2937 Kント欄に	2937 Kント欄から	2937 Kント欄へ	2967 Kントは削除します	2967 Kントは削除することが	2967 Kントは削除する場合	2967 Kントは承認	2967 Kントは公開前	2967 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2902 Kヒーをおごる
""", 'サ': """
サポ	2902 Kートをしてみませんか	2902 Kートをしませんか	2902 Kートしてみませんか	2903 Kートをお願いします	3033 Kートをお願い	3033 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3033 Kンロードしてください
""", 'チ': """
チケ	2958 Kット販売中
チッ	2902 Kプで応援
チャ	2921 Kンネル登録を	2947 Kンネルに参加する	2947 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2910 Kースレターに登録	2912 Kースレターを	2947 googleKースで	2969 Kースレター登録はこちら	3037 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2918 Kローして最新	2918 Kローをお願い	3033 Kローしてください
""", 'ブ': """
ブラ	2989 Kウザは音声	2989 Kウザは動画	2989 Kウザではこの動画	2989 Kウザはvideo	2989 Kウザはaudio
""", 'プ': """
プッ	2914 Kシュ通知
プラ	2925 Kイバシーポリシーに
プレ	2907 Kミアム会員	2961 Kゼントした記事は
プロ	2976 Kモーションが含まれ	2976 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2902 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2910 Kマガに登録	2912 Kマガで	2969 Kマガ登録はこちら	2969 Kマガの登録	3034 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2910 Kルマガジンに登録	2912 Kルマガジンで	2912 Kルマガジンを	2912 Kルでお届け	2930 Kルアドレスが公開されることはありません	2969 Kルアドレスを入力してください	3037 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2905 Kインして続きを	2905 Kインしてください	2907 Kインが必要	3033 Kインして
""", 'ヶ': """
ヶ月	2907 K無料	3035 K無料
""", '上': """
上优	5239 在googleK先
上優	5239 在googleK先
""", '下': """
下方	5346 K留言
下載	5212 K客戶端	5214 Kapp	5214 K應用程式
下载	5212 K客户端	5214 Kapp	5214 K应用	5345 K客户端
""", '不': """
不代	5238 K表本站	5270 K表本站立场	5284 K表本報立場	5284 K表本报立场	5284 K表本站立场	5284 K表本站立場	5284 K表本媒體立場	5284 K表本網立場	5284 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5314 K于任何财团
不屬	5314 K於任何財團
不得	5238 K转载	5238 K轉載
不认	43 K同本文
不錯	5345 K過
不错	5345 K过
""", '为': """
为首	5239 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5238 K表作者本人	5238 K表作者个人	5238 K表作者观点	5238 K表作者的	5238 K表作者立场
仅供	5270 K其表达个人看法
仅限	5275 K会员	5275 K订户
""", '他': """
他說	5348 K
他说	5348 K
""", '付': """
付費	5206 K後	5349 K牆
付费	5206 K后	5349 K墙
""", '以': """
以下	5299 K内容来自
以閱	5203 K讀全文
以阅	5203 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5206 K专享	5275 K限定内容
会員	50 Kの方は	50 Kは月に	2905 K限定です	2905 K限定の記事	2905 K登録できます	2907 K登録すると	2907 K登録が必要	2972 Kの方はこちら	2972 K登録で続きを読む	2972 K登録後にご覧	3005 Kだけが読める	3005 Kのみがお読み	3005 Kのみ閲覧	3033 K登録して	3033 K登録は	3033 K登録がお済み	3033 K登録をお願い	3033 K登録で	3033 K登録のうえ	3033 K登録はこちら	3033 K登録ください	3034 Kの方
会費	2970 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5201 K支持	5345 K支持,	5345 K支持让	5345 K支持讓	5345 K支持是
""", '使': """
使用	5223 Kcookie改善	5223 Kcookie以	5223 K cookie 以	5223 K cookie 来	5223 K cookie 來	5227 Kcookie来	5227 Kcookie來
""", '來': """
來自	5255 K外部平台的內容
""", '依': """
依靠	5273 K读者的支持	5273 K讀者的支持
""", '侵': """
侵权	5238 K必究	5238 K请联系	5238 K请告知	5238 K请及时
侵權	5238 K必究
""", '個': """
個人	2928 K情報の取り扱い	2978 Kの見解です	5270 K看法
""", '偏': """
偏好	5239 googleK來源	5239 google K來源	5239 K來源清單	5328 K來源
""", '僅': """
僅限	5275 K會員	5275 K訂戶
""", '優': """
優先	2946 Kソース	2946 K表示に設定	2946 Kする情報源	2946 K的に表示
""", '免': """
免費	15 K閱讀	5285 K文章	5285 K閱讀篇數	5285 K閱讀額度	5286 K註冊即可	5286 K註冊後	5317 K文章	5345 K訂閱	5347 K試用
免费	15 K阅读	5285 K文章	5285 K阅读篇数	5286 K注册即可	5286 K注册后	5317 K文章	5345 K订阅	5347 K试用
""", '內': """
內容	5262 K由ai
""", '全': """
全文	20 Kを	2905 Kを読むには	2905 Kをお読み
""", '公': """
公众	16 K号	5217 K号:
公式	2914 Kアプリ	2918 Kアカウントをフォロー	2918 Kアカウントを友だち	2947 Klineはこちら	3034 Kline
""", '关': """
关注	5217 K我们的微信	5217 K我们的公众号	5217 K我们的微博	5217 K我们的频道	5217 K我们的官方	5345 K我们
关闭	5309 K后刷新页面
""", '内': """
内容	5262 K由ai
内阅	5212 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5348 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5266 K此文給朋友
""", '初': """
初割	3035 K
初月	2972 K#円で	3035 K無料
""", '判': """
判断	3036 Kした
""", '利': """
利用	2925 K規約に同意
""", '前': """
前請	5270 K先登入
前请	5270 K先登录
""", '剩': """
剩余	5203 K#%内容	5203 K#%的内容
剩餘	5203 K#%內容	5203 K#%的內容
""", '力': """
力を	2970 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5217 Kline好友	5217 Kline官方	5217 Kline@	5273 K贊助行列	5273 K赞助行列	5345 K会员	5345 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3034 Kになります
""", '動': """
動画	40 Kや写真	2959 Kをご覧ください	2959 Kはこちら	2962 Kでも詳しく	2962 Kでも解説	2989 Kを再生するには	2989 Kをご覧いただくには	2989 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5347 K
""", '化': """
化名	99 K
""", '即': """
即可	5270 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2921 Kち追加
""", '収': """
収益	2976 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5209 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2948 K班までご	2970 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2910 Kトレイにお届け	2910 Kトレイに届けます
""", '只': """
只靠	5273 K讀者	5273 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5255 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5302 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5348 K
告诉	38 K我们	67 K我们	5348 K
""", '呼': """
呼び	3036 Kかけた	3036 Kかける	3036 Kかけて	3036 K掛け
""", '命': """
命じ	3036 Kた
""", '啟': """
啟用	5302 Kjavascript
""", '喊': """
喊道	5348 K
""", '因': """
因为	5345 K有你的支持
因為	5345 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2976 Kの一部が還元
""", '外': """
外部	2953 Kコンテンツ	5255 K内容	5255 K內容
""", '她': """
她說	5348 K
她说	5348 K
""", '如': """
如侵	5238 K权,	5238 K权请	5238 K权联系
如有	5238 K侵权,	5238 K侵权请	5238 K侵权联系	5238 K侵權,	5238 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5219 K微信
""", '定': """
定期	5345 K定額
""", '寄': """
寄付	2902 Kで応援	3002 Kで成り立って	3002 Kで運営され	3002 Kによって運営され	3033 Kをお願い	3037 K
寄到	5209 K您的信箱	5272 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5348 K
""", '将': """
将本	5266 K文赠送给
""", '將': """
將本	5266 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	2979 Kわせた方は
""", '已': """
已是	5203 K會員	5275 K订户	5275 K訂戶
已经	5203 K是会员
已讀	5344 K
已读	5344 K
""", '年': """
年額	3035 K
""", '广': """
广告	11 K后继续	11 K之后继续	5228 K拦截	5309 K拦截	5309 K屏蔽	5309 K过滤	5311 K拦截	5311 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2970 Kに頼らず	2998 Kブロッカーを	2998 Kブロックを	2998 Kブロック機能	2998 Kブロックは	2998 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5228 K攔截	5309 K阻擋程式	5309 K攔截	5309 K封鎖	5309 K阻擋器	5311 K攔截	5311 K封鎖
""", '开': """
开启	5214 K通知	5302 Kjavascript
""", '弊': """
弊社	3034 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3034 Kイト
当初	99 Kの記事で
当社	3034 Kの
当編	3034 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5214 K扫	5219 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2903 Kをお願いします	3033 Kをお願い	3033 Kして
""", '您': """
您已	5272 K成功订阅	5272 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5201 K支持	5273 K每一份捐款	5273 K每一筆捐款	5345 K捐款	5345 K支持,	5345 K支持让	5345 K支持讓	5345 K支持是
""", '情': """
情報	2948 Kをお寄せください	2948 K提供はこちら	2948 K提供を募集	2948 K提供をお待ち	2948 Kをお待ちして	2979 Kをお持ちの方は	2979 K提供窓口
""", '感': """
感謝	5272 K您的訂閱	5345 K閱讀	5345 K您的支持
感谢	5272 K您的订阅	5345 K阅读	5345 K您的支持
""", '成': """
成为	51 K其中一员	5203 K会员即可阅读	5203 K会员即可查看	5203 K会员即可解锁	5275 K付费会员	5345 K会员,	5345 K会员即可	5345 K我们的会员
成果	2986 K報酬型広告
成為	5203 K會員即可閱讀	5203 K會員即可看	5203 K會員即可解鎖	5273 K我們的贊助	5275 K付費會員	5345 K會員,	5345 K會員即可	5345 K我們的會員
""", '我': """
我们	5223 K使用cookie	5223 K使用 cookie	5346 K的
我們	5223 K使用cookie	5223 K使用 cookie	5346 K的
""", '手': """
手机	5214 K客户端
""", '打': """
打开	5212 Kapp	5214 K微信
打開	5212 Kapp
""", '扫': """
扫一	5214 K扫
扫描	5212 K二维码下载	5212 K二维码加入	5214 K二维码关注	5345 K二维码下载	5345 K二维码关注	5345 K二维码加入	5345 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5266 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5348 K
指摘	3036 Kした
""", '捐': """
捐助	5273 K我们	5273 K我們
捐款	5345 K支持	5349 K
""", '掃': """
掃一	5214 K掃
掃描	5212 K qr	5345 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5214 K通知
推送	14 K	5214 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5311 K告
""", '支': """
支持	5200 K獨立媒體,	5200 K独立媒体,	5201 K我们的	5201 K我們的	5345 K我们,	5345 K我們,	5345 K我们。	5345 K我們。	5345 K我们的报道	5345 K我們的報導	5345 K我们的新闻	5345 K我們的新聞	5345 K我们的记者	5345 K我們的記者	5345 K我们的工作	5345 K我們的工作	5345 K我们继续	5345 K我們繼續
支援	3002 Kで成り立って	3002 Kで運営され	3002 Kによって成り立って	3002 Kによって運営され	3033 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5238 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5239 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3036 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5275 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2910 K情報をお届け
""", '會': """
會員	50 K每月	5206 K專享	5275 K限定內容
""", '月': """
月額	2902 Kサポーター	2907 K#円	3035 K
""", '有': """
有了	5345 K你的支持	5345 K您的支持
有料	50 K会員は	2905 K会員限定	2905 K会員になる	2905 K会員の方	2906 K記事がお得に読める	2906 K記事が読み放題	2972 K記事が読めます	3037 K会員
有权	5270 K删除
有權	5270 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5295 K#歲	5295 K十八歲
未經	5238 K授權不得	5238 K授權,不得	5238 K授權禁止	5238 K授權請勿	5238 K授權,請勿
未经	5238 K授权不得	5238 K授权,不得	5238 K授权禁止	5238 K授权,禁止	5238 K授权请勿	5238 K授权,请勿
""", '本': """
本ま	2961 Kでプレゼントできます	2961 Kでギフトできます	2961 Kで無料でプレゼント	2972 月#Kで無料で
本ア	3034 Kプリ
本サ	3034 Kイト
本中	3032 #K#本
本內	5299 K容來自
本内	5299 K容来自
本刊	5346 K
本報	5346 K導
本报	5346 K读者	5346 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5238 K来源:	5238 K来源于	5346 K
本站	5346 K
本紙	38 Kまで	67 Kまで
本網	5223 K站使用cookie	5223 K站使用 cookie	5223 K站使用小型	5346 K
本网	5223 K站使用cookie	5223 K站使用 cookie	5223 K站使用小型
本記	3034 K事
本誌	3034 K
""", '来': """
来自	5255 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3014 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5217 K关注	5345 K加入	5345 K赞助	5345 K订阅	5345 K投稿
""", '歡': """
歡迎	25 K分享給	5217 K追蹤	5345 K加入	5345 K贊助	5345 K訂閱	5345 K投稿
""", '此': """
此內	9 K容	5299 K容來自	5299 K容由
此内	9 K容	5299 K容来自	5299 K容由
此前	99 K版本
此影	5298 K片在您所在
此视	5298 K频在您所在
""", '残': """
残り	2905 K#文字	2905 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5347 K
每日	5211 K简报	5211 K簡報	5211 K電子報
每月	5347 K
""", '求': """
求め	3036 Kた	3036 Kている
""", '沒': """
沒有	70 K廣告	5314 K股東	5314 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5314 K股东	5314 K财团
""", '浏': """
浏览	5228 K器版本	5298 K器不支持音频	5298 K器不支持视频	5298 K器不支持播放	5298 K器不支持html#	5298 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5298 K器不支援影片	5298 K器不支援音訊
""", '点': """
点击	5345 K关注	5345 K这里
""", '為': """
為首	5239 K選來源
""", '無': """
無効	2998 Kにしてページを	2998 Kにして再読み込み	2998 Kにして、ページを
無料	15 K記事	2905 Kで会員登録	2905 K会員に登録	2972 Kで読める記事の上限	2972 K会員になると	3005 K記事の閲覧	3005 K記事は残り	3005 Kで読める記事	3005 K閲覧	3032 K記事 #/#	3032 K記事#/#	3033 K会員に登録	3033 K会員登録	3035 K体験
無断	2945 K転載	2945 K複製	3013 K転載・複製	3013 K転載を禁じ	3013 Kでの転載	3013 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5238 K归本	5238 K归原	5238 K归作者	5238 K所有,	5238 K所有:	5238 K所有©	5238 K所有 ©	5238 K归属本	5238 K归属原	5238 K归属作者	5238 K归属于
版權	5238 K所有	5238 K歸本	5238 K歸原	5238 K歸作者	5238 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3034 Kしたジャーナリズム	5346 K新闻	5346 K媒体
""", '獨': """
獨立	5346 K新聞	5346 K媒體
""", '獲': """
獲得	5282 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5262 由 ai K	5262 由aiK	5262 ai K,仅供	5262 aiK,僅供
""", '產': """
產生	5262 由 ai K	5262 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5262 K工智能生成	5262 K工智慧生成
由讀	5346 K者
由读	5346 K者
""", '申': """
申し	2958 K込みはこちら
申込	2958 Kみはこちら	2958 Kはこちら
""", '电': """
电子	5349 K报
""", '畅': """
畅读	5275 K全站
""", '留': """
留言	85 K区	85 K區	5346 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2948 Kをお寄せ
""", '登': """
登入	24 K或	5203 K後繼續	5203 K會員即可	5203 K會員後	5203 K會員以	5203 K會員繼續	5286 K或註冊
登录	24 K或	5203 K后继续	5203 K后查看全文	5203 K后查看完整	5286 K或注册
登録	2972 Kして続きを読む	3033 Kしてください	3033 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3034 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5212 appK多
""", '禁': """
禁止	5238 K转载
禁無	2944 K断
""", '私': """
私た	3034 Kちの
""", '科': """
科し	3036 Kた
""", '称': """
称	5348 K
""", '稱': """
稱	5348 K
""", '立': """
立即	5345 K加入我们	5345 K加入我們	5345 K订阅	5345 K訂閱	5345 K下载	5345 K下載	5345 K报名	5345 K報名	5345 K成为会员	5345 K成為會員
""", '第': """
第一	5270 K条评论	5270 K則留言	5270 K條評論
""", '筆': """
筆者	2978 K個人の見解
""", '紙': """
紙の	3034 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2905 Kを読むには	2905 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3034 K部では
""", '繼': """
繼續	5203 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5203 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5262 由aiK
翻译	5262 由aiK
""", '者': """
者說	5348 K
者说	5348 K
""", '联': """
联盟	74 K链接	5282 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5282 K行銷連結	5282 K連結
聯絡	38 K我們
""", '自': """
自动	5262 由 ai K生成	5262 由aiK生成
自動	3014 K翻訳	5262 由 ai K生成	5262 由aiK生成
""", '若': """
若有	5238 K侵权,	5238 K侵权请	5238 K侵權,	5238 K侵權請
""", '获': """
获得	5282 K佣金
""", '著': """
著作	2945 K権は	3013 K権法により保護	3013 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5270 K本站立场
表示	5348 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5203 K即可	5203 K後繼續	5209 K我們的	5209 K電子報	5345 K我們	5349 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2906 Kが読み放題	2961 Kをプレゼントできます	3032 #K中#記事
記者	2948 Kまでご連絡ください
""", '訴': """
訴え	3036 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3036 Kた
認為	5348 K
""", '說': """
說:	5348 K
說。	5348 K
說道	5348 K
""", '読': """
読み	2907 K放題
読者	18 Kの寄付	18 Kの支援	2970 Kの会費で	3034 Kの皆様	3034 Kの皆さ	3034 Kアンケート
""", '請': """
請先	5345 K登入
請分	25 K享給
請啟	5223 K用javascript
請我	54 K喝咖啡
請捐	5345 K款
請支	5200 K持我們	5200 K持獨立媒體	5345 K持我們
請登	5203 K入會員	5345 K入後	5345 K入以
請立	5345 K即捐款
請贊	5200 K助我們
請輸	5272 K入您的電子	5345 K入您
請關	5309 K閉後重新整理
請點	5345 K擊此處	5345 K擊這裡	5345 K擊下方	5345 K擊連結
""", '讀': """
讀者	43 K投書	5346 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5203 K即可	5203 K后继续	5209 K我们的	5209 K电子报	5345 K我们	5349 K费
""", '认': """
认为	5348 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5239 K首选来源
""", '评': """
评论	85 K区	5270 K服务协议
""", '该': """
该视	5298 K频在您所在
""", '说': """
说:	5348 K
说。	5348 K
说道	5348 K
""", '请': """
请先	5345 K登录
请关	5309 K闭后刷新
请分	25 K享给
请启	5223 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5345 K款
请支	5200 K持我们	5200 K持独立媒体	5345 K持我们
请点	5345 K击此处	5345 K击这里	5345 K击下方	5345 K击阅读	5345 K击关注	5345 K击链接
请登	5345 K录后	5345 K录以
请立	5345 K即捐款
请赞	5200 K助我们
请转	25 K发
请输	5272 K入您的电子邮箱	5272 K入您的邮箱	5345 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5346 K问卷	5346 K群
""", '責': """
責任	5238 K編輯:
""", '賺': """
賺取	5282 K佣金
""", '購': """
購読	2905 K者の方は	2907 Kすると	3033 Kしてください	3034 K者の方	3037 K料
""", '贈': """
贈送	5266 K給好友
""", '贊': """
贊助	5200 K我們,	5345 K我們
""", '责': """
责任	5238 K编辑:
""", '赚': """
赚取	5282 K佣金
""", '赞': """
赞助	5200 K我们,	5345 K我们
""", '赠': """
赠送	5266 K给好友
""", '身': """
身边	5346 K的新鲜事
身邊	5346 K的新鮮事
""", '転': """
転載	45 K	2944 Kを禁じ
""", '輸': """
輸入	5272 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5238 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5238 K请注明
""", '输': """
输入	5272 Kemail
""", '还': """
还可	5266 K赠送
""", '这': """
这篇	5346 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5217 K我們的	5239 Kgoogle news	5345 K我們
""", '送': """
送っ	49 Kてください
送到	5272 K你的邮箱	5272 K您的邮箱	5272 K您的信箱
""", '這': """
這篇	5346 K文章
""", '通': """
通知	14 K	2914 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2969 Kニュースレター
""", '邀': """
邀請	5345 K您
邀请	5345 K您
""", '還': """
還可	5266 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5348 K
""", '长': """
长说	5348 K
""", '開': """
開啟	5214 K通知	5302 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5203 K全文請	5344 K
""", '閲': """
閲覧	3032 K記事数:#/#
""", '關': """
關注	5217 K我們的臉書	5217 K我們的粉絲	5217 K我們的官方	5217 K我們的頻道	5345 K我們
關閉	5309 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5203 K全文请	5344 K
""", '随': """
随时	5345 K掌握
""", '隐': """
隐私	5227 K政策
""", '隨': """
隨時	5345 K掌握
""", '隱': """
隱私	5227 K權政策	5227 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5349 K報
""", '需': """
需接	5255 K受cookie
需要	5255 K接受cookie	5345 K您的支持	5345 K你的支持
""", '音': """
音声	2959 Kでもお聴き
""", '頂': """
頂い	2902 Kたサポートは
""", '飲': """
飲酒	5295 K過量
""", '首': """
首年	5288 K仅需
首月	5275 K仅需	5275 K只要	5288 K免费	5288 K免費	5288 K仅	5288 K僅	5288 K只需	5347 K
首选	5239 K新闻来源	5239 googleK来源	5239 google K来源	5328 K来源
首選	5239 K新聞來源	5328 K來源
""", '點': """
點擊	5345 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3164 K
가입해	3164 K 주세요
""", '값': """
값으로	3097 커피 한 잔 K 후원	3097 커피 한 잔 K 응원	3097 커피 한 잔 K 독립
""", '강': """
강조했다	3167 K
""", '계': """
계속	3044 K 읽으려면	3044 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3127 K 차단	3129 K 차단기를
광고도	70 K
광고차단	3127 K	3129 K 프로그램을	3129 K 기능을
""", '구': """
구글	3056 K 뉴스에서
구독	50 K 회원은	3044 K 후 이용
구독료	3168 K
구독을	3164 K 신청하세요
구독자	3044 K 전용 기사	3044 K 전용 콘텐츠	3044 K 전용입니다	3044 K 전용 서비스	3165 K
구독자는	50 K
구독자만	3044 K 볼 수	3098 K 읽을
구독자에게만	3098 K 제공
구독하고	3056 K
구독하세요	3068 K	3164 K
구독하시면	3044 K
구독해	80 K 주세요	3055 K 주세요	3096 K 주셔서	3164 K 주세요
구독해주세요	3055 K
구독해주셔서	3096 K
""", '금': """
금요일	3096 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3041 좋은 K 후원	3163 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3044 전체 K 보려면	3098 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3097 K 응원해
기자에게	3069 K 연락해 주세요
""", '남': """
남겨주세요	3164 K
""", '네': """
네이버	3056 K 메인에서	3068 K 구독
네이버에서	3056 K 구독
""", '놓': """
놓치지	3164 K 마세요
""", '눌': """
눌러주세요	3164 K
""", '뉴': """
뉴스레터	78 K	3047 K 구독하기	3047 K 구독하세요	3047 K 신청하기	3047 K 구독 신청하기	3165 K	3168 K
뉴스레터로	3047 K 받아
뉴스레터를	3047 K 받아	3047 K 구독하세요	3047 K 구독해	3047 K 구독하고	3047 K 구독하면	3164 K 신청하세요
""", '다': """
다운로드하세요	3164 K
""", '달': """
달	3098 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3069 K 제보가	3165 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3094 K 삭제될	3094 K 삭제합니다	3094 K 통보	3094 K 예고	3094 K 운영자	3094 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3167 K
""", '독': """
독립	3165 K 언론
독립언론	3165 K
독립언론을	3097 K 지켜
독자	3109 K 후원으로	3164 K 여러분의	3165 K 여러분
독자님의	3042 K 후원	3109 K 후원으로
독자들의	18 K 후원	3109 K 후원으로	3133 K 후원
독자의	3109 K 후원으로	3133 K 후원	3165 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3096 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3164 K
""", '로': """
로그인	24 K	3044 K 후 이용
로그인이	3044 K 필요합니다	3044 K 필요한 서비스	3044 K 필요해요
로그인하거나	3164 K
로그인하고	3098 K 계속
로그인하면	3098 K 계속
로그인하시면	3044 K
""", '링': """
링크에서	3164 K 확인하세요
""", '마': """
마음에	3097 기사가 K 드셨다면
""", '만': """
만나보세요	3164 K
""", '말': """
말했다	3167 K
""", '매': """
매월	3166 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3096 K 보내드려요
메일함으로	3047 K 보내	3047 K 받	3047 K 배달	3047 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3066 K 복제	3066 K 전재
무단전재	3065 K
무료	15 K 기사	3107 K 기사	3166 K 체험
무료로	15 K 볼 수 있는	3098 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3164 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3167 K
""", '보': """
보내	57 K 드립니다	3164 K 주세요
보내드리는	3096 K
보내드립니다	57 K	3096 K
보내주세요	3164 K
""", '본': """
본	3165 K 기사
본사의	3105 K 편집 방향	3105 K 편집방향
본지는	3165 K
본지의	3105 K 편집 방향	3105 K 편집방향
""", '분': """
분	0 K 읽기
분은	3069 알고 계신 K 기자	3069 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3118 K 오디오를	3118 K 비디오를	3118 K 동영상을
브라우저는	3118 K 동영상
브라우저에서는	3118 K 동영상을
""", '사': """
사연을	3069 K 보내주세요	3069 K 보내 주세요
사전	3084 K 등록하기	3084 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3067 K 매체로	3067 K 출처로	3067 K 언론사	3067 K 매체
선호하는	3067 K 출처
""", '설': """
설명했다	3167 K
설문에	3164 K 참여하세요
설치하세요	3164 K
""", '세': """
세미나	3084 K 신청하기
""", '소': """
소식을	3096 K 전해드립니다
""", '속': """
속보를	3095 K 받아보세요
""", '수': """
수수료를	3101 K 받을 수 있습니다	3101 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3109 K 후원으로
시민의	3133 K 후원
시작하세요	3164 K
""", '아': """
아래에서	3164 K 확인하세요
""", '알': """
알려	3164 K 주세요
알려주세요	3164 K
알림	3051 K 받기	3051 K 설정
알림을	14 K	3095 K 켜고
""", '애': """
애드블로커	3127 K
애드블록	3127 K
애드블록을	3129 K
애드블록이	3129 K
""", '앱': """
앱	3051 K 다운로드	3051 K 설치	3095 K 설치하기
앱에서	3050 K 열기	3095 K 더 편하게	3164 K 확인하세요
앱으로	3050 K 보기	3095 K 더
앱을	3051 K 다운로드	3095 K 다운로드하세요	3095 K 설치하세요
""", '언': """
언론을	3097 독립 K 지켜
""", '여': """
여기서	3164 K 확인하세요
여러분	3165 K 덕분
여러분의	3069 K 제보를	3097 K 후원이	3133 독자 K 후원	3164 K 후원
""", '영': """
영상에서	3087 K 확인하세요	3087 K 확인할 수 있습니다	3164 K 확인하세요
영상으로	3087 K 확인하세요
영상을	3087 K 확인하세요
""", '온': """
온라인	3084 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3079 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3165 K 기자
우리의	3165 K 저널리즘
""", '운': """
운영되고	3097 독자의 후원으로 K 있습니다
운영하는	3097 독자의 후원으로 K 독립언론	3097 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3041 K 주기
원고료로	3041 K 응원	3097 K 응원
원고료주기	3041 K
""", '월': """
월	3166 K #원
""", '유': """
유료	3044 K 구독자만
유튜브	3056 K 구독
""", '음': """
음성으로	3087 K 들으려면	3087 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3164 K
응원해	3042 K 주세요	3164 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3164 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3165 K 기사가	3165 K 기사는	3165 K 기사
이메일	3048 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3047 K 입력하세요	3047 K 입력해 주세요	3047 K 입력해주세요	3047 K 입력하시면
이미	3098 K 구독자이신가요
이벤트에	3164 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3145 K 작성	3145 K 생성	3145 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3084 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3145 K 번역
자바스크립트가	3122 K
자바스크립트를	3122 K
자살예방	99 K
자주	3067 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3065 K 금지
재배포금지	3065 K
재생할	3118 K 수 없습니다
""", '저': """
저작권법	3066 K
저작권법의	3066 K
저작권자	3066 K
저작권자의	3066 K
저희	3165 K 뉴스레터	3165 K 채널	3165 K 앱
저희는	3165 K
저희를	3165 K
""", '적': """
적었다	3167 K
""", '전': """
전문을	20 K
전용	3044 회원 K 기사	3044 회원 K 콘텐츠	3044 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3167 K
""", '정': """
정기	3041 K 후원이	3041 K 후원으로
정기후원	3166 K
정기후원으로	3041 K
정기후원이	3041 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3119 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3069 K 부탁드립니다
제보는	3069 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3069 K 기다립니다	3069 K 받습니다
제보해	38 K 주세요	67 K 주세요	3164 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3101 K 링크
제휴링크	3101 K
""", '좋': """
좋아요	3068 구독과 K 부탁
좋아요를	3068 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3163 #건 K #건	3163 #개 K #개
""", '지': """
지금	3164 K 확인하세요	3164 K 신청하세요	3164 K 참여하세요
지켜주세요	3164 K
""", '차': """
차단	3129 광고 K 프로그램을	3129 광고 K 프로그램이	3129 광고 K 기능을
""", '채': """
채널	3055 K 추가하	3068 K 추가하기	3068 K 구독하기	3108 K 추가하고	3108 K 추가하면
채널에	3068 K 참여하세요
채널에서	3068 K 소식을	3164 K 확인하세요
채널을	3108 K 추가하고	3108 K 추가하면	3108 K 추가해	3108 K 구독하고	3108 K 구독하면
채용	3084 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3166 K 달
""", '추': """
추가해	3068 K 주세요
추가해주세요	3068 K
""", '친': """
친구	3068 K 추가하세요
""", '카': """
카카오톡	3055 K 채널 추가	3108 K 채널에서	3108 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3119 외부 K.
""", '쿠': """
쿠키	3079 K 동의가
쿠키를	3079 K 허용해야	3079 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3084 K 보기
""", '파': """
파트너스	3101 K 활동
""", '팔': """
팔로우하기	3055 K	3068 K
팔로우하세요	3164 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3105 K 개인 의견으로	3105 K 개인 의견이며	3105 K 개인 의견입니다	3105 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3101 K 받아
""", '활': """
활용	3065 ai 학습 및 K 금지
""", '회': """
회원	3044 K 전용입니다
회원가입	3044 K 후 이용	3044 K 후 볼	3044 K 후 읽	3044 K 후 계속	3044 K 후 무료	3164 K 후
회원가입은	3164 K
회원가입을	3164 K 하
회원가입하고	3164 K
회원가입하면	3098 K 월
회원가입하세요	3164 K
회원가입하시면	3164 K
회원만	3044 K 볼 수
""", '후': """
후원금	3168 K
후원으로	3041 K 응원	3097 독자의 K 운영됩니다
후원을	3042 K 부탁드립니다	3164 K 부탁
후원이	3041 K 큰 힘이 됩니다	3042 K 필요합니다	3042 K 큰 힘이 됩니다
후원하세요	3164 K
후원해	80 K 주세요	3041 K 주세요	3042 K 주세요	3164 K 주세요
후원회원의	3109 K 후원으로	3133 K 힘
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
