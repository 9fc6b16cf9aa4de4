"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4483
# comentário	3350
# comentários	3350
# fotó megtekintése	2245
# fotók megtekintése	2245
# gün ücretsiz deneyin	4201
# głosów	91
# hlasů	91
# hozzászólás	2181
# kişi oy kullandi	4247
# komentářů	478
# komentāri	2854
# kép megtekintése	2245
# képek megtekintése	2245
# lượt bình chọn	91
# odpovedí	3906
# odpovědi	566
# odpovědí	566
# odpowiedź	3300
# příspěvků	478
# röster	91
# sekunden zurück	857
# válasz megjelenítése	2254
# yaşindan küçükler oynayamaz	4284
# ääntä	91
# δευτερόλεπτα μπροστά	982
# δευτερόλεπτα πίσω	982
# σχόλια	908
# ψήφοι	91	933
# ψήφος	933
# відповідей	4455
# відповідь	4455
# відповіді	4455
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4445
# из #	3698
# коментарі	4364
# коментарів	4364
# комментариев	3613
# комментарий	3613
# комментария	3613
# от #	297
# ответ	3708
# ответа	3708
# ответов	3708
# отговор	305
# отговора	305
# із #	4445
# הצבעות	91
# שניות אחורה	2032
# שניות קדימה	2032
# תגובות	1988
# تعليقات	118
# ثانيه جلو	1639
# ثانيه عقب	1639
# راي	91
# صوت	91
# نظر	1595
# कमेंट	2090
# वोट	91
# सेकंड आगे	2131
# सेकंड पीछे	2131
# € al mes durante # meses	1443
# € al mese per # mesi	2463
# € por mês durante # meses	3406
# 人参与	4615
# 人參與	4615
# 票	2578
#% megtakarítás	2241
#/# fotó	2245
#/# kép	2245
#/#. fotó	2245
#/#. kép	2245
#か月無料	2555
#カ月無料	2555
#ヶ月無料	2555
#人が回答	2578
#人が投票	2578
#人参与	4615
#人參與	4615
#件のコメント	2575
#則留言	4601
#小时热榜	4607
#条评论	4601
#票	91	2578
#秒戻る	2633
#秒進む	2633
#명 참여	91
#초 뒤로	2739
#초 앞으로	2739
""", 'a': """
a apărut o eroare	3556
a boltunkból	2227
a carregar vídeo	3419
a cikk a hirdetés alatt folytatódik	2177
a cikk a hirdetés után folytatódik	2177
a cikk automatikusan készült	2253
a cikk felhasználása engedélyköteles	2251
a cikk meg is hallgatható	2175
a cikk meghallgatása	2184
a cikk megosztása	2175
a cikk szerzői jogvédelem alatt áll	2251
a cikk zárolva van	2240
a cikket gépi hang olvassa fel	2231
a folytatáshoz regisztráljon	2169
a hanganyagot mesterséges intelligencia készítette	2231
a hirdetés után folytatjuk	2177
a hirdetés vége	2258
a hozzászólás lezárva	2254
a hozzászólások le vannak zárva	2254
a hét kvíze	2223
a kommentelés lezárult	2181
a könyv megrendelése	2227
a lejátszó betöltése	2231
a link másolva	2257
a lire également	1840
a mező kitöltése kötelező	2243
a nap kérdése	91	2223
a rovat további cikkei	2182
a szerző a lap munkatársa	2192
a szerző cikkei	2246
a szerző jogász	2192
a szerző közgazdász	2192
a szerző politológus	2192
a szerző további cikkei	2246
a szerző történész	2192
a szerző összes cikke	2246
a szerző újságíró	2192
a szöveg automatikusan készült	2253
a tartalmat nem tudjuk megjeleníteni	2229
a tartalom nem elérhető	2229
a tartalom nem jeleníthető meg	2229
a tartalom szerzői jogi védelem alatt áll	2251
a teljes cikk elolvasása	2246
a témában további cikkek	2182
a videó az ön országában nem játszható le	2231
a videó már nem elérhető	2231
a videó nem elérhető	2231
a videó nem elérhető az ön országában	2231
a videó nem játszható le	2231
a videólejátszó betöltődik	2231
a videót nem lehet lejátszani	2231
abo abschließen	703
abo auswählen	865
abo wählen	865
abonare confirmată	3579
abonați-vă	3485
abone değil misin	4301
abone değil misiniz	4301
abonează-te	3485
abonelere özel	4201
abonelere özel avantajlar	4284
abonelere özel indirim	4284
abonelere özel içerik	4301
abonelik paketlerini gör	4330
abonelik seçenekleri	4330
aboneliği yenile	4330
aboneliğini seç	4301
aboneliğiniz onaylandi	4331
aboneliğinizi seçin	4301
abonentu priekšrocības	2885
abonner nå	3073
abonner på nyhetsbrevet	3078
abonné	1900
abonné à ce thème	1956
abonnér	583
abonnér nu	583
abonnés	1792
abonnés uniquement	1887
abonē	2848
abonē jaunumus	2872
abonē un lasi visus rakstus	2848
abonēt	2848
abrir menú	1395
aby odtworzyć film, włącz javascript	3276
acasă	3499
accede a todos los contenidos sin límites	1443
accept termenii și condițiile	3556
accepter og fortsæt	657
acceptera och fortsätt	4095
acceptera och stäng	4095
accepto la política de privacitat	440
acceptér	597
acceptér alle	657
acceptér og fortsæt	657
acceptér og vis	657
acceptă toate	3507
acceptă tot	3543
acceptă și afișează conținutul	3507
acceptă și continuă	3543
acceso a todos los artículos	1502
accès restreint aux abonnés	1794
accès à tous les articles	1951
accéder au dossier	1925
accéder à l'article	1792
accéder à la page de dons	1916
accédez à tous les articles	1794
aceitar e ver o conteúdo	3382
aceito receber comunicações	3436
aceito receber comunicações de marketing	3436
aceito receber comunicações e ofertas	3401
acepto la política de privacidad	1473
acesso ilimitado a todo o conteúdo	3465
acest articol este rezervat abonaților	3522
acest câmp este obligatoriu	3556
acesta este ultimul tău articol gratuit	3522
acheter ce numéro	1874
acheter le numéro	1873
achetez ce numéro	1874
activează	3547
activează alertele	3516
activează notificările	3516
activează sunetul	3539
actualitza la pàgina	433
actualités	1840
actualizar la página	1466
ad 광고	2717
adatkezelési tájékoztató	2229
adatvédelmi beállítások	2229
adatvédelmi tájékoztató	2229
adaugă ca sursă preferată	3566
adaugă un comentariu	3496
adaugă un răspuns	3572
adaugă în coș	3582
adblock détecté	1948
add meg az e-mail-címed	2187
además	1389
adhérer	1783
adj hozzá minket preferált forrásként	2256
adja meg az e-mail-címét	2187
adja meg az összeget	2238
adja meg e-mail-címét	2187
adomány	2167
adományozok	2167
adományozás	2167
adresa de email nu este validă	3556
adresă de email invalidă	3556
adreça electrònica	406
adó # százalék	2238
adója #%-ával	2238
afficher la vidéo	1911
afficher les réponses	1899
afișează comentariile	3531
afișează conținutul	3507
afișează conținutul extern	3507
afișează originalul	3500
afișează postarea	3543
afișează subtitrările	3539
afmeld når som helst	671
afspilleren indlæses	659
agora não	3317
ai deja un abonament? autentifică-te	3522
ai găsit o greșeală	3562
ai kan begå fejl	681
ai kan gjøre feil	3174
ai kan göra fel	4119
ai kan göra misstag	4119
ai może popełniać błędy	3298
ai može griješiti	3809
ai može pogriješiti	3809
ai môže robiť chyby	3904
ai může chybovat	564
ai může dělat chyby	564
ai observat o greșeală	3496
ai sa môže mýliť	3904
ai segítségével készült	2253
ai által fordított	2253
ai által generált	2253
ai által generált tartalom	2253
ai може да греши	304
ai सारांश	2105
ai से तैयार सारांश	2105
ai 摘要	4697
ai 기사 요약	2765
ai 번역	2765
ai 생성 이미지	2774
ai 요약	2717
ai 음성으로 듣기	2739
ai-genererat innehåll	4120
ai-genereret resumé	608
ai-oversættelse	682
ai-resumé	608	682
ai-összefoglaló	2184
ai-översatt	4119
ai-översättning	4120
aicinām ievērot cieņu komentāros	2854
aiheeseen liittyvää	1693
aiheesta lisää	1693
aikaa jäljellä #	1743
ainda não tem conta	3434
ainda não é assinante	3434
ainult vajalikud küpsised	1562
aitäh hääletamast	1559
aitäh liitumast	1547
aitäh sõnumi eest	1569
aizmirsāt paroli	2892
aizvērt	2856
aizvērt galeriju	2894
aizvērt reklāmu	2857
aiが要約	2660
aiによる要約	2660
ai总结	4697
ai摘要	4637
ai生成	2669	4697
ai生成内容	4707
ai翻訳	2660
ai翻譯	4697
ai翻译	4697
ai要約	2660
ai語音朗讀	4668
ai语音朗读	4668
ai重點整理	4637
ai音声で聴く	2633
ai가 생성한 콘텐츠입니다	2774
ai가 읽어주는 기사	2739
ai로 생성된 콘텐츠	2774
ajouter une réponse	1939
ajouter à mes favoris	1819
ajouter à mes sources préférées	1933
ajouter à mes sujets	1956
ajouter à mes thèmes	1956
ajouter à vos sources préférées	1933
ajouter à vos sélections	1819
ajándékozza a cikket	2175
ajándékozza a cikket barátjának	2175
ajánlataink	2182
ajánlja: outbrain	2258
ajánlja: taboola	2258
ajánljuk	2182
ajánljuk még	2182
ajánlott	2182	2241
ajánlott cikkek	2182
ajánló	2182
akceptuję	3208
akceptuję i kontynuuję	3274
akceptuję i przechodzę do serwisu	3274
akkurat nå	3094
ako chránime svoje zdroje	3901
ako chránime zdroje	3901
ako vypnúť adblock	3888
ako vypnúť blokovanie reklám	3888
aktuálny čas	3883
aktuálny čas #	3883
aktuální čas	542
aktuální čas #	542
aktuálně	479
akzeptieren und schließen	855
alege o sumă	3577
alege-ți abonamentul	3554
alegeți abonamentul	3554
algo salió mal	1474
alkalmazás letöltése	2233
alkalmazás megnyitása	2233
alla bidrag hjälper	4104
alla rättigheter reserverade	4117
alle abo-angebote im überblick	795
alle angaben ohne gewähr	801
alle beiträge anzeigen	870
alle beiträge der autorin	870
alle beiträge des autors	870
alle bidrag hjælper	666
alle bidrag tæller	666
alle inhalte sind urheberrechtlich geschützt	842
alle newsletter im überblick	786
alle preise ohne gewähr	801
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	725
als bevorzugte quelle hinzufügen	881
als podcast hören	796
alte știri	3497
alterar preferências de cookies	3382
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4285
altyazilari göster	4285
altă sumă	3551
alătură-te conversației	3510
am înțeles	3500
amazon'da gör	4284
amazonで見る	2631
amazonで詳しく見る	2631
amazonで詳細を見る	2631
amazonで買う	2631
amazonで購入	2631
amazonで購入する	2631
amintește-mi mai târziu	3483
ana sayfaya dön	4307
anasayfaya dön	4307
anderen betrag wählen	863
andet beløb	666
andra läser	19	4038
andra läser just nu	19
andra läste även	4038
andre har også lest	19
andre leser nå	3094
andre leste også	3094
andre læser	605
andre læser lige nu	605
andre læser også	19
andre læste også	605
angebot auswählen	865
angebot wählen	795
anhören	724
anhören # min	724
anket sonuçlari	4320
anketa dňa	3875
ankstesnė nuotrauka	2834
anmäl	4122
anmäl annons	4125
anmäl dig	4021
anmäl dig till nyhetsbrevet	4021
anmäl inlägg	4121
anmäl kommentar	4121
anna kelvollinen sähköpostiosoite	1755
anna äänesi	1735
annet beløp	3159
anneta ühekordselt	1567
annonce - artiklen fortsætter nedenfor	596
annonces légales	1874
annoncørbetalt	87
annoncørbetalt indhold	87	613
annons - artikeln fortsätter nedan	4030
annons från våra partner	4125
annonsen slutar här	4030
annonser från google	4125
annonsinnehåll	4045
annonslänk	4030
annonsörsinnehåll	4045
annonsørinnhold	87	3102
annonsørsamarbeid	3180
ano, prosím	546
ano, rád	546
anonimni sandučić	3806
anonym brevlåda	4116
anonym tipslåda	4116
anonymná schránka	3901
anonymní schránka	561
anpassa inställningar	4095
anulează oricând	3554
anulezi oricând	3522
anuluj odpowiedź	3211
användarnamn	4107
användarnamn eller e-postadress	4106
användarvillkor	4031
anzeige schließen	883
anzeigensonderveröffentlichung	801
anúncio	3343
anúncios	3343
apasă pentru sunet	3576
apmaksāta sadarbība	2900
apmaksāts saturs	2857
apmokėta partnerystė	2840
apmokėtas turinys	2840
aportació mensual	435
aportació única	435
aportación mensual	1468
aportación única	1468
app letöltése	2233
app storeからダウンロード	2638
app storeでダウンロード	2638
app store에서 다운로드	2745
apple ile giriş yap	4301
apple podcastで聴く	2666
appleでサインイン	2648
appleでログイン	2648
appleで続ける	2648
app内打开	4674
après la publicité	1827
aptaujas rezultāti	2883
após a publicidade	3343
apóyanos	1340
apóyanos en patreon	1468
apúntate	1355
aquest article està bloquejat	438
aquest article t'ha estat útil	416
aquest camp és obligatori	440
aquest vídeo ja no està disponible	423
aquest vídeo no està disponible	423
ar norite gauti pranešimus	2829
arată conținutul	3543
arată mai mult	3560
arată mai puțin	3500
arată răspunsurile	3531
arată tot	3500
arkadaşina gönder	4210
arkadaşinla paylaş	4210
article abonné	1792
article ajouté à vos sélections	1819
article lu par une voix de synthèse	1907
article précédent	1840
article réservé aux abonnés	1792
article següent	444
article sponsorisé	1874
articles associés	1840
articles liés	1840
articles recommandés	1840
articles récents	1840
articol exclusiv pentru abonați	3522
articole asemănătoare	3497
articole înrudite	3497
articoli più letti	2467
articolul continuă după reclamă	3493
articolul continuă mai jos	3493
articolul următor	3497
artikeln finns också som ljud	4026
artikeln fortsätter efter annonsen	4030
artikeln fortsätter nedan	4030
artikeln fortsätter under bilden	4030
artikeln går att lyssna på	4026
artikeln läses upp av en syntetisk röst	4097
artikeln är automatiskt genererad	4119
artikeln är låst	4016
artikeln är maskinöversatt	4119
artikeln är skapad automatiskt	4119
artikeln är skyddad av upphovsrätt	4117
artikeln är uppläst av en dator	4026
artikkel jätkub pärast reklaami	1531
artikkel jätkub reklaami järel	1531
artikkel on kaitstud autoriõigusega	1577
artikkel täieneb	1529
artikkelen er låst	3073
artikkelen finnes også som lyd	3082
artikkeli jatkuu kuvan jälkeen	1687
artikkeli on konekäännetty	1765
artikkeli on suojattu tekijänoikeudella	1763
artikkelin lukee synteettinen ääni	1743
artikkelin voi myös kuunnella	1685
artiklen er låst	583
artiklen er læst op af en robot	592
artiklen findes også som lyd	592
artiklen fortsætter efter annoncen	596
artiklen fortsætter efter reklamen	687
artiklen fortsætter nedenfor	596
artiklen fortsætter under billedet	596
artiklen kan også høres	592
artiklen læses op af en kunstig stemme	659
artikli loeb ette tehishääl	1527
artiklit loeb sünteetiline hääl	1563
artiklit loeb tehishääl	1527
artykuł czytany przez syntezator mowy	3276
artykuł dla subskrybentów	3193
artykuł do słuchania	3276
artykuł premium	3285
artykuł sponsorowany	3207
artykuł zablokowany	3285
artykuły na e-mail	3196
artykuły partnerów	3304
artículo anterior	1389
artículo regalado	1514
artículo relacionado	1389
artículo siguiente	1477
artículos recomendados	1447
artículos relacionados	1389
as notícias mais lidas	3409
ascultă	3490
ascultă articolul	3539
ascunde răspunsurile	3531
aseta ensisijaiseksi lähteeksi	1769
aslini göster	4226
assine já	3322
atbalstīt	2848
atcel jebkurā laikā	2848
atcelt var jebkurā laikā	2892
atcerēties mani	2892
atidaryti galeriją	2834
atidaryti programėlėje	2828
atidaryti programėlę	2828
atkūrimo greitis	2827
atlikite testą	2823
atlikušais laiks	2887
atlikušais laiks -#	2887
atpakaļ uz augšu	2894
atpakaļ uz sākumlapu	2894
atradi kļūdu	2895
atradi kļūdu rakstā	2854
atradāt kļūdu	2895
atrakinti straipsnį	2832
atrisini krustvārdu mīklu	2883
atsaukt piekrišanu	2886
atsisiųsti garso įrašą	2827
atsisiųsti iš app store	2828
atsisiųsti iš google play	2828
atsisiųsti programėlę	2828
atsiųskite naujieną	2835
atsiųskite nuotraukas	2835
atskaņot video	2887
atskaņošanas ātrums	2887
atslēgt rakstu	2892
atslēgvārdi	2894
atteikties var jebkurā laikā	2893
attēls # no #	2902
attēls #/#	2902
attēls attēlā	2887
atualizar a página	3428
atualizar página	3428
atvērt	2856
atvērt galeriju	2894
atvērt lietotni	2888
atvērt lietotnē	2888
atvērt rakstu	2892
atļaut paziņojumus	2889
atšaukti galite bet kada	2787
atšaukti sutikimą	2826
aucun commentaire à ce niveau	1878
audio narrado por una voz automática	1419
audio vytvorila umelá inteligencia	3883
auf apple podcasts hören	776
auf spotify hören	776
ausgewählt für sie	800
auswahl bestätigen	855
auswählen	866
automaatselt tõlgitud	1572
automaattinen käännös	1766
automaticky preložené	3904
automaticky přeloženo	564
automatické prehrávanie	3883
automatické přehrávání	542
automatický preklad	3905
automatický překlad	565
automatikus lejátszás	2231
automatinis atkūrimas	2827
automatisch übersetzt	877
automatische übersetzung	878
automatiskt översatt	4119
automatiškai išversta	2836
automatsko puštanje	3788
automātiski tulkots	2896
automātiskā atskaņošana	2887
autoriser la publicité	1915
ava äpis	1564
avantage abonnés	1905
avantages abonnés	1905
avantaje pentru abonați	3537
avançar # segundos	3419
avançar para o conteúdo	3361
aveți deja cont	3554
avfölj	4123
avfølg	3178
avis de décès	1874
avoimet työpaikat	1695
avregistrera dig när som helst	4109
avsluta när du vill	4016
avsluta när som helst	4109
avslutt når du vil	3073
avslå alle	3150
avís legal	395
avísanos de un error	1491
aylik bağiş	4298
aylik bağiş yap	4329
ayrintilar için tiklayin	4225
ayrintilar için tiklayiniz	4225
az ai hibázhat	2253
az ai tévedhet	2253
az e-mail-címed	2243
az első hónap csak # ft	2169
az mi hibázhat	2253
az oldal tetejére	2246
az outbrain ajánlásával	2258
az ön e-mail-címe	2243
az ön neve	2243
az összefoglalót ai készítette	2253
az összefoglalót mi készítette	2253
az összes cikk	2246
az összes elfogadása	2229
az üzeneted	2243
aç	4226
añadir a favoritos	1370
añadir a la cesta	1513
añadir a mi lista	1446
añadir a mis temas	1507
añadir al carrito	1513
añadir comentario	1382
añadir como fuente preferida	1485
añadir una respuesta	1491
añadir usuario	1345
añádenos como fuente preferida	1485
aún no eres suscriptor	1471
aún no estás registrado	1471
aún no te has registrado	1345
aún no tienes cuenta	1471
ačiū už jūsų balsą	2823
ačiū už registraciją	2833
ačiū už žinutę	2833
ačiū, kad balsavote	2823
ačiū, kad užsiprenumeravote	2812
ați uitat parola	3554
ați votat deja	3531
""", 'b': """
baixar episódio	3419
baixar o áudio	3419
baixar áudio	3419
bandykite dar kartą	2833
bandykite vėliau	2833
bankkártyás támogatás	2238
bankovním převodem	549
banküberweisung	702
bara för dig som prenumererar	4106
bara för prenumeranter	4106
bare nødvendige	3150
bağiş sayfasina git	4298
bağiş yap	4200
bağiş yapin	4200
bağişim	4329
bağlanti kopyalandi	4315
bağlantiyi kopyala	4210
başa dön	4225
başka tutar	4298
be šlamšto	2833
bedste værdi	669
bei google als quelle hinzufügen	725
bei spotify hören	776
beitrag nicht mehr verfügbar	857
bejegyzés betöltése	2229
bejelentkezés	2169
bejelentkezés apple-fiókkal	2240
bejelentkezés facebookkal	2240
bejelentkezés google-fiókkal	2240
bekræft din e-mail	671
belépés	2169
belépés facebook-fiókkal	2240
belépés facebookkal	2240
belépés google-fiókkal	2240
benefício do assinante	3387
bere sintetični glas	3978
berite naprej z naročnino	3987
bestill nå	3148
beställ boken	4091
betalas årsvis	4106
betales årlig	3161
betales årligt	668
betalt innehåll	4125
betrag wählen	701
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2257
betűméret módosítása	2257
betűméret növelése	2257
bez mišljenja	3783
bez surogātpasta	2893
bez zobowiązań	3285
bezmaksas piegāde	2885
bezárás	2166
beágyazott tartalom	2229
beállítás preferált forrásként	2256
beállítások mentése	2229
beğen	4279
beğenme	4279
bidrag kan trækkes fra i skat	666
bieżący czas #	3276
bild in originalgröße	870
bild vergrößern	742	870
bildergalerie öffnen	870
bildirimleri aç	4276
bildirimleri açin	4276
bilety już w sprzedaży	3271
bir hata oluştu	4303
bir tutar seçin	4329
bir şeyler ters gitti	4304
bir şeyler yanliş gitti	4304
bitte füllen sie dieses feld aus	867
bitte geben sie eine gültige e-mail-adresse ein	867
bitte prüfen sie ihr postfach	867
bitte versuchen sie es später erneut	786
bitte versuchen sie es später noch einmal	867
bitte überprüfen sie ihr postfach	867
bize ulaşin	4218
biểu quyết	91
bjud en vän på artikeln	4026
bjud oss på en kaffe	4104
bjud oss på kaffe	4104
bjud på en kaffe	4104
bli månadsgivare	4013
bli støttemedlem	3070
bliv fast støtte	666
bliv støtteabonnent	666
bliv støttemedlem	580
blocco pubblicità rilevato	2525
blokovať	3887
bloqueador de anúncios ativado	3463
bloqueador de anúncios detectado	3463
bloqueur de publicité détecté	1948
bloqueur détecté	1948
boletín	1355
bolo to užitočné	3904
brezplačna dostava	3975
browserul tău nu poate reda acest video	3507
brukervilkår	3087
brīva summa	2891
bu haber abonelere özeldir	4201
bu haber yapay zeka tarafindan seslendirilmiştir	4285
bu haber yapay zekâ ile seslendirilmiştir	4285
bu haberi paylaş	4338
bu haberi paylaşin	4338
bu haberler de ilginizi çekebilir	4224
bu içerik abonelere özeldir	4201
bu içerik faydali oldu mu	4278
bu içerik görüntülenemiyor	4288
bu içerik gösterilemiyor	4288
bu içerik kilitli	4301
bu video artik mevcut değil	4285
bu video bulunduğunuz ülkede izlenemiyor	4285
bu video mevcut değil	4285
bu video ülkenizde izlenemiyor	4285
bu yaziyi paylaş	4338
bu yorumu şikayet et	4320
bu özet yararli oldu mu	4247
bugün değil	4199
bulmaca çöz	4281
bunlar da ilginizi çekebilir	4219
burtu izmērs	2899
butlletí	406
buzón anónimo	1480
buzón seguro	1480
buďte v obraze	468
bylo to pro vás užitečné	564
bylo to užitečné	564
bài cùng chuyên mục	4511
bài cùng tác giả	4511
bài khác	4484
bài khác của tác giả	4543
bài liên quan	4484
bài mới nhất	4511
bài quảng cáo	4512
bài tiếp theo	4484
bài trước	4543
bài viết có hữu ích không	4516
bài viết có hữu ích với bạn không	4516
bài viết liên quan	4484
bài viết mới	4510
bài viết này bị khóa	4537
bài viết này có hữu ích không	4516
bài viết tiếp theo	4543
bài viết trước	4543
bài viết được tặng bởi thuê bao	4563
bài được dịch tự động	4510
bài đọc nhiều	4511
báo cáo	4517
báo cáo bình luận	4554
báo cáo vi phạm	4517
báo lỗi	4483
báo lỗi bài viết	4516
bármikor leiratkozhat	2187
bármikor leiratkozhatsz	2187
bármikor lemondhatja	2169
bármikor lemondható	2169
bäst värde	4107
bästa pris	4107
bình chọn	91	4517
bình chọn của bạn đã được ghi nhận	4516
bình luận	4483
bình luận (#	4483
bình luận của bạn	4554
bình luận đã bị tắt	4554
bölümü indir	4285
búsqueda	1395
bülten	4254
bülten üyeliği	4254
bültene abone oldunuz	4254
büyüt	4225
bądź na bieżąco	3196
bądź pierwszą osobą, która skomentuje	3300
błędny adres e-mail	3288
bővebben	2184
būkite pirmas	2793
būkite pirmas, pakomentavęs	2793
bạn chưa có tài khoản	4537
bạn chưa đăng ký	4537
bạn có muốn nhận thông báo	4530
bạn có muốn nhận thông báo không	4530
bạn có thể hủy đăng ký bất cứ lúc nào	4539
bạn có thể quan tâm	4484
bạn muốn nhận thông báo	4530
bạn thấy bài viết này thế nào	4516
bạn đang theo dõi chủ đề này	4548
bạn đã bình chọn	4516
bạn đã bình chọn rồi	4516
bạn đã có tài khoản	4537
bạn đã đăng ký rồi	4560
bản ghi	4524
bật	4531
bật thông báo	4530
bật tiếng	4523
bắt buộc	4540
bắt đầu trắc nghiệm	4519
bỏ qua	4467
bỏ qua quảng cáo	4557
bỏ theo dõi	4548
""", 'c': """
cada aportació compta	409
cada aportación cuenta	1442
cada contribuição conta	3404
cada doação conta	3431
cada donación cuenta	1468
cadastre-se grátis	3322
califica este artículo	1382
campo obrigatório	3436
campos obrigatórios	3436
cancel·la quan vulguis	438
cargando el vídeo	1457
cargando vídeo	1457
cargar más	1395
cargar más comentarios	1450
cargar más noticias	1477
cargar publicación	1461
cargar vídeo	1461
carrega la publicació	427
carrega més comentaris	416
carregando o vídeo	3419
carregando vídeo	3419
carregant el vídeo	423
carregar conteúdo	3423
carregar conteúdo externo	3348
carregar mais comentários	3411
carregar mais notícias	3440
carregar o conteúdo	3423
carregar publicação	3423
carregar vídeo	3423
carte de crédit	1791
cartão de crédito	3321
categorieën	2945
categorías	1389
caută	3499
caça-palavras	3416
ce contenu vous a-t-il été utile	1870
ce résumé vous a-t-il été utile	1870
cea mai bună ofertă	3555
cela vous a-t-il été utile	1899
cele mai citite știri	3525
cele mai noi știri	3497
celkem hlasovalo # čtenářů	534
celozaslonski način	3978
celá obrazovka	542
celý článek	481
celý článek zde	557
celý článok	3898
cererea ta a fost trimisă	3579
cerrar galería	1505
cerrar menú	1395
cerrar sesión	1345
cet article est en accès libre pour les abonnés	1887
cet article est lu par une voix de synthèse	1870
cet article vous a-t-il été utile	1899
cette adresse est déjà inscrite	1952
cette information vous a-t-elle été utile	1939
cette page vous a-t-elle été utile	1899
cette réponse est-elle utile	1899
cette vidéo est indisponible	1907
cette vidéo ne peut pas être lue	1907
cevaplari göster	4278
changer mes préférences	1831
chargement du lecteur vidéo	1907
charger la vidéo	1911
charte éditoriale	1929
chcem dostávať upozornenia	3886
chcem odoberať	3895
chcete dostávat notifikace	545
chcete dostávat upozornění	545
chcete dostávať notifikácie	3886
chcete dostávať upozornenia	3886
chci dostávat upozornění	545
chci odebírat	468
chci podpořit	463
chci přispět	463
chi tiết	4487
chia sẻ	4474
chia sẻ bài viết	4474
chia sẻ bài viết này	4563
chia sẻ facebook	4510
chia sẻ lên facebook	4550
chia sẻ qua email	4550
chia sẻ qua facebook	4510
chia sẻ qua zalo	4550
chia sẻ tin này	4563
chia sẻ zalo	4550
chia sẻ ý kiến của bạn	4483
cho chúng tôi biết ý kiến	4516
cho phép	4531
cho phép thông báo	4530
chuyên mục	4484
chuyển đến công thức	61
chép liên kết	4510
chính sách bảo mật	4482
chính sách bảo mật | điều khoản sử dụng	4482
chính sách cookie	4482
chính sách quyền riêng tư	4482
chơi miễn phí	4519
chơi ngay	4519
chưa có tài khoản	4537
chấp nhận tất cả	4482
chấp nhận tất cả cookie	4482
chấp nhận và tiếp tục	4527
chất lượng	4524
chế độ tối	4556
chỉ dành cho thuê bao	4537
chỉ dành cho thành viên	4537
chọn	4538
chọn gói	4537
chọn gói của bạn	4537
chọn gói đăng ký	4537
chọn số tiền	4558
chủ đề	4484
chủ đề liên quan	4484
chủ đề nóng	4511
cikk ajándékozása	2257
cikk elküldése ajándékként	2257
cikk feloldása	2240
cikk meghallgatása	2231
cikk megosztása	2175
cikk mentése	2175
cikk nyomtatása	2257
cikkünk frissül	2184
citeşte şi	3497
citește articolul complet	3560
citește articolul integral	3560
citește fără limite	3522
citește gratuit	3578
citește mai departe	3497	3499
citește mai mult	3497	3499
citește regulile comunității	3510
citește tot articolul	3560
citește transcrierea	3539
citește în aplicație	3545
citește și	3497
citi šobrīd lasa	2850
citit de o voce sintetică	3539
citiți și	3497
cobrança anual	3434
codes de réduction	1963
cofnij zgodę	3274
col·labora	382
comandă acum	3537
comandă cartea	3537
comentariile sunt doar pentru abonați	3572
comentariul tău	3572
comentariul tău așteaptă moderarea	3510
comentează	3496
comentário	3350
comentário aguardando moderação	3397
comentários	3350
comentários desativados	3454
comentários exclusivos para assinantes	3397
commander ce numéro	1874
commander le numéro	1873
comment désactiver mon adblocker	1915
comment désactiver mon bloqueur	1915
commentaire en attente de modération	1878
commentaires désactivés	1939
commerciële bijdrage	2990
commerciële content	3060
commerciële inhoud	3060
comparte este artículo	1514
compartilhar esta matéria	3475
compartilhe esta notícia	3475
compartir esta página	1514
compre a edição impressa	3387
conditions générales	1829
conectează-te cu facebook	3522
conectează-te cu google	3522
confidentialité	1829
configuració de galetes	427
configuració de les galetes	427
configuració de privacitat	427
configuración	1379
configuración de cookies	1379
configuración de privacidad	1461
configurações de cookies	3345
configurações de privacidade	3423
confira o preço	3474
conheça as ofertas	3465
conheça os planos	3465
conheça todas as nossas newsletters	3401
consenti la pubblicità	2490
consigue tu entrada aquí	1422
consulta les normes de participació	398
consultez notre charte de modération	1878
consíguelo en tu quiosco	1422
contacta amb la redacció	446
contacta con la redacción	1480
contactar a redação	3443
contactar con la redacción	1480
contactați redacția	3562
contacte a redação	3443
contactează redacția	3562
contacter la rédaction	1929
contactez la rédaction	1929
contenu externe recommandé	1868
contenu proposé par notre partenaire	1874
contenu réservé	1919
contenu réservé aux abonnés	1919
contenu sponsorisé	1827
contenus recommandés	1892
contenus sponsorisés	1827	1840
conteúdo bloqueado	3348
conteúdo de marca	3343
conteúdo exclusivo	3322
conteúdo exclusivo para assinantes	3406
conteúdo externo	3382
conteúdo externo bloqueado	3348
conteúdo externo recomendado	3382
conteúdo gerado por ia	3460
conteúdo pago	3417
conteúdo para assinantes	3322
conteúdo patrocinado	3343
conteúdo premium	3406
conteúdo produzido pela marca	3387
conteúdo relacionado	3358
conteúdos relacionados	3409
contingut només per a usuaris registrats	410
continua a leggere dopo la pubblicità	2479
continua após a publicidade	3343
continua després de l'anunci	400
continuar leyendo aquí	1345
continuarea articolului după reclamă	3512
continue a ler esta notícia	3409
continuer après la publicité	1827
continuer sans désactiver	1948
continuer à lire	1954
continuă cu apple	3522
continuă cu email	3578
continuă cu facebook	3522
continuă cu google	3522
continuă lectura	3581
continuă pe site	3545
continuă să citești	3581
continuă să citești după publicitate	3512
continuă în browser	3545
continúa abajo	1377
contáctanos	1382
convida'ns a un cafè	435
conținut disponibil doar utilizatorilor înregistrați	3522
conținut extern	3507
conținut extern recomandat	3507
conținut pentru abonați	3485
conținut plătit	3537
conținut premium	3522
conținut sponsorizat	87	3493
cookie beállítások	2229
cookie を管理する	2636
cookie 偏好設定	4596
cookie 偏好设置	4596
cookie 設定	4672
cookie 设置	4672
cookie-beállítások	2229
cookieinställningar	4031
cookieの管理	2636
cookieの設定	2570
cookieの設定を変更	2572
cookieを拒否する	2668
cookieを管理	2636
cookieを管理する	2636
cookie政策	4594
cookie設定	2570	2573	4594
cookie設定を変更	2572
cookie设置	4594	4597
copia enllaç	452
copia l'enllaç	389
copiază	3569
copiază link	3490
copiază linkul	3490
copy link thành công	4510
correo electrónico	1355
correo electrónico no válido	1473
correo no válido	1473
correu electrònic	441
correu electrònic no vàlid	440
correu no vàlid	440
coś poszło nie tak	3289
coś poszło nie tak. spróbuj ponownie	3288
coś poszło nie tak. spróbuj ponownie później	3288
creează cont	3485
crucigrama del día	1492
créer mon compte	1792
créer un compte	1792
créer une alerte	1880
créer une alerte sur ce thème	1880
csak a szükséges sütik	2229
csak a szükségesek	2229
csak előfizetők számára	2240
csak előfizetőknek	2169
csomagok megtekintése	2240
cualquier aportación ayuda	1468
cum îl dezactivez	3550
cumpără acum	3537
cumpără bilet	3537
cumpără bilete	3537
cumpără bilete online	3537
cumpără cartea	3537
cumpără de pe emag	3537
cumpără revista	3512
cuvinte încrucișate	3536
czy artykuł był pomocny	3298
czy artykuł był przydatny	3298
czy ten artykuł był pomocny	3298
czy to było pomocne	3298
czyta głos ai	3276
czytaj całość	3218
czytaj cały artykuł	3291
czytaj również	3215
czytaj także	3215
czytaj też	3215
czytaj też nasze inne artykuły	3215
czytaj więcej	3215	3218
czytaj więcej o	3215
czytane przez głos syntetyczny	3276
cài đặt cookie	4527
cài đặt quyền riêng tư	4527
cài đặt ứng dụng	4529
các tin khác	4484
cách tắt	4534
cách tắt trình chặn quảng cáo	4533
câmp obligatoriu	3556
câmpuri obligatorii	3556
cât de util a fost acest articol	3510
câu đố	4521
címkék	2182
címlap	2182
címlapra	2246
címlapról ajánljuk	2182
có lẽ để sau	4467
có lỗi xảy ra	4539
có thể bạn quan tâm	19	4484
có thể bạn thích	19
có, tôi muốn	4530
códigos de desconto	3474
códigos de descuento	1513
códigos promocionales	1513
cómo desactivar el bloqueador	1466
cómo desactivarlo	1467
cómpralo aquí	1456
cómpralo en amazon	1456
cùng chuyên mục	4484
cùng chủ đề	4511
cùng tác giả	4511
cũ nhất	4517
cảm ơn bạn đã bình chọn	91	4516
cảm ơn bạn đã tham gia	4516
cảm ơn bạn đã ủng hộ	4558
cảm ơn, tin nhắn của bạn đã được gửi	4539
cỡ chữ	65
cửa hàng	4552
""", 'd': """
d'autres articles à découvrir	19
da, želim	3792	3982
dagens fråga	91	4087
dagens spørgsmål	91	651
dagens spørsmål	91	3144
daha az göster	4226
daha fazla göster	4225
daha fazla haber için tiklayin	4225
daha fazla yorum yükle	4278
daha önce oy kullandiniz	4278
daha önce oy verdiniz	4278
dalies ar šo rakstu	2853
dalinkitės	2787
dalinkitės straipsniu	2792
dalsza część artykułu pod materiałem wideo	3207
dalsza część artykułu pod wideo	3207
dalsza część tekstu pod wideo	3207
dalīties	2848
dalīties ar draugiem	2853
dalīties ar rakstu	2899
dalīties facebook	2853
dalīties whatsapp	2899
další	481
další foto	557
další fotografie	557
další snímek	557
další strana	481
další video	542
další z rubriky	479
další zprávy	479
další článek	479
další články	19	479
další články od autora	557
další čtení	479
danke für dein feedback	780
danke für deine stimme	91
danke für ihr feedback	780
danke für ihre stimme	91	848
danke fürs abstimmen	848
danke fürs mitmachen	91
danos tu opinión	1433
dans l'actualité	1892
dans la même catégorie	1840
dans la même rubrique	1840
dans la même série	1840
dar lze odečíst z daní	549
dar si můžete odečíst z daní	549
darovat jednorázově	549
darovat měsíčně	549
darovat článek	471
darovať	3821
darovať jednorazovo	3890
darovať mesačne	3890
darovať článok	3829
darowiznę możesz odliczyć od podatku	3283
darujte nám # %	3890
darujte tento článek	471
darujte tento článok	3829
das könnte dich auch interessieren	739
das könnte ihnen auch gefallen	739
das könnte sie auch interessieren	739
das könnte sie interessieren	739
das video ist in ihrem land nicht verfügbar	857
das video ist leider nicht mehr verfügbar	857
das video ist nicht mehr verfügbar	857
das video ist nicht verfügbar	857
das wichtigste in kürze, zusammengefasst von ki	770
datenschutzerklärung	732
daugiau autoriaus straipsnių	2834
daugiau straipsnių	2834
daugiau šia tema	2789
dať spätnú väzbu	3904
deaktivér din adblocker	664
deblochează articolul	3522
definições de cookies	3423
definições de privacidade	3423
deine stimme wurde gezählt	848
deixar um comentário	3350
deixe um comentário	3350
del på e-mail	686
del på e-post	3082
del på facebook	592	3082
del på mail	592
del på twitter	592	3082
del på whatsapp	3179
del på x	592	3082
dela inlägget	4026
dela på facebook	4026
dela på twitter	4026
dela på whatsapp	4124
dela på x	4026
dela som gåva	4124
deli po e-pošti	4003
deli članek	3926
delite članek	3926
demander un droit de réponse	1939
den här artikeln är låst	4106
den här artikeln är skyddad av upphovsrättslagen	4117
den här videon är inte längre tillgänglig	4097
den här videon är inte tillgänglig	4097
denne artikel er låst	668
denne artikkelen er låst	3161
denne saken er låst	3161
denne video er ikke længere tilgængelig	659
denne video er ikke tilgængelig	659
denunciar comentário	3454
denunciar este comentário	3454
der er opstået en fejl	672
der opstod en fejl. prøv igen senere	671
dernière minute	1840
dernières actualités	1840
dernières infos	1840
dernières nouvelles	1840
desa les preferències	427
desa per llegir després	412
desactívalo para continuar	1466
desactívalo para seguir leyendo	1466
desbloquear artículo	1443
desbloqueie este conteúdo	3406
descarcă aplicația	3545
descarcă audio	3539
descarcă din app store	3545
descarcă din google play	3545
descarcă episodul	3539
descargar pódcast	1457
descarrega l'àudio	423
descarregar áudio	3419
deschide aplicația	3545
deschide în aplicație	3545
descárgala en app store	1463
descárgala en google play	1463
destekçi ol	4298
destekçimiz olun	4298
desteğiniz fark yaratir	4329
desteğiniz için teşekkür ederiz	4329
desteğiniz için teşekkürler	4329
det er gratis å opprette en bruker	3073
det går inte att visa innehållet	4095
det har oppstått en feil	3165
det här innehållet kan inte visas	4095
det här innehållet är inte tillgängligt	4095
det læser andre	605
det oppsto en feil. prøv igjen senere	3164
det är gratis att skapa ett konto	4016
detaylar için tiklayin	4225
detaylar için tiklayiniz	4225
detta material är skyddat enligt lagen om upphovsrätt	4068
detta är en annons	4030
detta är en plusartikel	4016
dette indhold er ikke tilgængeligt	657
devam etmek için üye girişi yapin	4201
devami için abone olun	4201
devamini okumak için abone olun	4201
dezactivează sunetul	3539
dienas jautājums	2883
diese funktion steht nur angemeldeten nutzern zur verfügung	796
dieser inhalt ist nicht mehr verfügbar	855
dieser inhalt ist nicht verfügbar	855
dieser kommentar wurde gelöscht	879
dieses video ist in deinem land nicht verfügbar	857
dieses video ist in ihrem land nicht verfügbar	857
dieses video ist leider nicht mehr verfügbar	857
dieses video ist nicht mehr verfügbar	857
dieses video ist nicht verfügbar	857
digite um e-mail válido	3436
din aceeași categorie	3497
din aceeași secțiune	3525
din röst har registrerats	4087
din röst är registrerad	91
din röst är räknad	4087
disponibil în app store	3545
disponibil în app store și google play	3516
disponibilă în app store și google play	3516
disponível na app store	3425
distribuie știrea	3583
distribuiți	3490
diğer fotoğraf için tiklayin	4222
diğer haberler	19	4219
diğer okurlar bunlari okuyor	4219
diğer sayfaya geçmek için tiklayin	4222
diğer seçenekler	4315
diğer tutar	4298
diğer yazilari	4307
dla prenumeratorów	3285
dla subskrybentów	3193
dlaczego widzę tę reklamę	3304
do fotogalérie	3898
do galérie	3898
do góry	3218
do košíka	3879
do košíku	538
do speciálu	557
doar abonații pot comenta	3510
doar pentru abonați	3485
doação mensal	3318
doação única	3318
doba čtení # min	481
dodaj do moich tematów	3302
dodaj jako preferowane źródło	3302
dodaj kao željeni izvor	3812
dodaj nas do preferowanych źródeł	3302
dodaj nas do wyjątków	3281
dodaj u košaricu	3785
dodaj v košarico	3975
dogodila se greška. pokušajte ponovno	3800
dolgozzon nálunk	2184
domiciliación bancaria	1344
domů	481
don régulier	1916
dona suport al periodisme en català	409
dona'ns la teva opinió	416
donació mensual	435
donació única	435
donación mensual	1340
donación puntual	1468
donación única	1340
donativo único	3431
donați	3484
donația mea	3577
donație lunară	3551
donație unică	3551
donează	3484
donează acum	3484
donează lunar	3484
donează lunar # euro	3521
donează lunar # lei	3521
donează o dată	3551
doner nå	3070
doniraj mesečno	3795	3985
doniraj mjesečno	3795
données personnelles	1829
donér	580
donér nu	580
doporučeno outbrain	570
doporučeno taboola	570
doporučené	479
doporučené články	479
doporučuje outbrain	570
doporučujeme	479	552
doporučujeme přečíst	479
doporučujeme také	479
dosegli ste omejitev člankov	3987
dosegnuli ste ograničenje članaka	3797
dossier spécial	1954
dovanoti straipsnį	2839
dozvoli obaveštenja	3791
dołącz do dyskusji	3264
dołącz do nas	3190
dołącz do newslettera	3196
došlo je do greške. pokušajte ponovo	3800
došlo je do pogreške. pokušajte ponovno	3800
došlo k chybě	555
došlo k chybě. zkuste to prosím později	554
droits réservés	1959
drukāt	2853
drukāt rakstu	2899
drukāt recepti	61
du använder en adblocker	4102
du använder en annonsblockerare	4102
du er nå påmeldt	3078
du er nå påmeldt nyhetsbrevet	3078
du följer	4123
du följer det här ämnet	4123
du följer nu	4123
du följer redan	4123
du följer redan ämnet	4123
du følger allerede	3178
du følger allerede dette emne	685
du følger allerede dette temaet	3178
du følger allerede emnet	685
du følger dette emne	685
du følger dette temaet	3178
du følger emnet	685
du følger nå	3178
du har nådd grensen	3161
du har nået din grænse	668
du har nått din gräns	4106
du har redan röstat	4087
du har slået adblock til	664
du kan när som helst avregistrera dig	4109
du kan när som helst avsluta prenumerationen	4021
du kan når som helst melde deg av	3078
du kan opsige når som helst	583
du kan trække beløbet fra i skat	666
du kanske också gillar	4038
du modtager snart en bekræftelse på mail	588
du même auteur	1840
du prenumererar nu på nyhetsbrevet	4021
du verkar använda en annonsblockerare	4102
du vil kanskje også like	3094
du är nu anmäld	4109
duración	1458
durată	3540
duração	3420
durée	1908
durée : #	1861
dziękujemy za głos	91	3267
dziękujemy za oddanie głosu	91	3267
dziękujemy za przesłanie formularza	3288
dziękujemy za udział w sondzie	3267
dziękujemy za wiadomość	3288
dziękujemy za zapis	3196
dziękujemy! sprawdź skrzynkę	3288
dành cho bạn	4484
dành cho thuê bao	4469
dành riêng cho thành viên	4537
dárkovat článek	464
dát zpětnou vazbu	564
därefter # kr/mån tills du säger upp	4016
débloquer l'accès	1951
débloquer l'article	1792
débloquer tous les articles	1794
débloquez cet article	1887
débloquez l'accès à tous les articles	1794
débloquez l'intégralité des articles	1794
débloquez tous les articles	1794
débloquez tous nos articles	1794
déconnexion	1792
découvrez notre boutique	1873
découvrez tous nos jeux	1902
découvrir l'offre	1792
découvrir la boutique	1905
découvrir nos offres	1887
découvrir toutes nos offres d'abonnement	1887
déjà un compte	1792
déjà un compte ? connectez-vous	1792
délka	543
délka #	542
déplier	1845
détails	1845
dê a sua opinião	3411
dê sua opinião	3411
dölj	4042
dölj annons	4125
dölj bildtext	4112
dölj svar	4121
düzeltme politikasi	4309
dāvini rakstu	2853
dāvini rakstu draugam	2853
děkujeme za hlas	534
děkujeme za hlasování	91	534
děkujeme za odběr	554
děkujeme za přihlášení	468
děkujeme za vaši zprávu	554
děkujeme za váš hlas	91	534
děkujeme za zprávu	554
dĺžka	3884
dĺžka #	3883
dịch tự động	4524
""", 'e': """
e-bülten	4254
e-bülten aboneliği	4254
e-mail alebo používateľské meno	3892
e-mail cím	2243
e-mail ili korisničko ime	3797
e-mail inválido	3401
e-mail nebo uživatelské jméno	551
e-mail-cím	2243
e-mail-cím vagy felhasználónév	2240
e-mailová adresa	468
e-pasts vai lietotājvārds	2892
e-post või kasutajanimi	1568
e-posta gönder	4210
e-posta ile paylaş	4315
e-postadress eller användarnamn	4106
e-pošta ali uporabniško ime	3987
e-poštni naslov	3990
ecrã inteiro	3420
edición digital	1345
edición impresa	1345
editöre yaz	4309
editöre yazin	4309
editörün seçtikleri	4219
edição impressa	3322
eget beløb	666
eget beløp	3159
egyedi összeg	2238
egyszeri adomány	2238
egyszeri támogatás	2167
egyszeri támogatás küldése	2238
egyéb összeg	2238
ehkä myöhemmin	1676
ei mielipidettä	1736
ei tänään	1676
ei vielä tunnusta	1752
ei, aitäh	1565
eikö sinulla ole tunnusta	1752
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	867
eiti į receptą	61
ekskluzivno za naročnike	3987
el juego es solo para mayores de # años	1456
el millor de la setmana a la teva bústia	406
el más popular	1472
el més llegit	386
el més popular	439
el més vist	413
el reproductor se está cargando	1457
el. paštas	2812
el. paštas arba vartotojo vardas	2832
el. pašto adresas	2833
eldste først	3176
elfelejtett jelszó	2169
elfelejtette a jelszavát	2240
elfogadom és folytatom	2229
elfogadom és megjelenítem	2229
elfogadás és folytatás	2229
elige tu suscripción	1443
elküldés	2244
elküldöm	91	2175	2244
elküldöm e-mailben	2257
ellenőrizd a postafiókod	2243
ellenőrizze a postafiókját	2243
elmentem későbbre	2175
elolvasom később	2257
elolvasta az összes ingyenes cikkét	2240
elrejtés	2185
els lectors també han llegit	413
elérte a havi limitet	2240
elírást talált	2181
előfizetek	2169
előfizetés	2169
előfizetési csomagok	2240
előfizetési lehetőségek	2240
előfizető vagyok	2240
előfizetői ajánlat	2227
előfizetői előny	2227
előfizetői kedvezmény	2227
előfizetői tartalom	2169
előfizetőknek	2169
előfizetőként megoszthatja a cikket	2175
előző	2184
előző cikk	2182
előző fotó	2246
előző kép	2246
előző oldal	2246
email cím	2243
email của bạn	4560
email inválido	3436
email không hợp lệ	4539
email không đúng định dạng	4539
email no válido	1473
email này đã được đăng ký	4560
emailul tău	3579
emlékeztess később	2166
emlékezz rám	2240
emlékezzen rám	2240
emme voi näyttää sisältöä	1741
emme voi näyttää tätä sisältöä	1741
empfehlungen für sie	800
en beğenilen	4279
en beğenilenler	4279
en colaboración con	1488
en col·laboració amb	454
en este artículo	1389
en popüler	4302
en çok okunan	4219
en çok okunan haberler	4219
en çok okunanlar	4219
encara no estàs registrat	438
encuesta del día	1385
endast för dig som är prenumerant	4106
endast för medlemmar	4106
endast nödvändiga	4095
endast nödvändiga cookies	4095
endre tekststørrelse	3179
engangsbeløb	580
engangsbeløp	3159
engedélyezem	2235
engedélyezés	2235
engångsgåva	4013
enllaç copiat	412
ensemble, faisons vivre un média libre	1886
enthält werbung	729
entre em contato com a redação	3443
enviament gratuït	454
enviar comentário	3350
enviar corrección	1382
envoyer à un ami	1819
envoyer à un proche	1819
envoyez-nous vos témoignages	1866
envíanos tu opinión	1450
envío gratis	1488
epizód letöltése	2231
eredeti megjelenítése	2185
eredmény megtekintése	91
eredmények	91	2185
eredmények megtekintése	2223
erinnern sie mich später	697
eroare la încărcarea videoclipului	3576
erro ao carregar o vídeo	3460
error al cargar el vídeo	1497
erről bővebben itt írtunk	2184
erről is írtunk	2182
erről itt írtunk bővebben	2184
erscheint täglich	786
erscheint wöchentlich	786
erősítse meg az e-mail-címét	2243
es gratis y solo te llevará un minuto	1439
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	786
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	867
es izslēdzu reklāmu bloķētāju	2890
escanea el código qr	1463
escreva um comentário	3350
escriu a la redacció	446
escriu el teu correu electrònic	406
esi pirmais, kas komentē	2854
esimene kuu # €	1522
esta funcionalidad es sólo para registrados	1345
esta matéria foi útil para você	3384
esta notícia foi útil	3384
esta página foi útil	3411
este artigo está bloqueado	3434
este artigo foi útil	3411
este artículo está bloqueado	1471
este campo é obrigatório	3436
este correo ya está registrado	1503
este e-mail já está cadastrado	3466
este espaço é moderado pela redação	3397
este resumo foi útil	3384
este video ya no está disponible	1457
este vídeo já não está disponível	3419
este vídeo no está disponible	1457
este vídeo não está disponível	3419
este vídeo não está mais disponível	3419
este vídeo ya no está disponible	1457
está a seguir este tema	3470
estás bloqueando nuestros anuncios	1500
estás de acuerdo? vota	1433
estás siguiendo este tema	1507
estä	1747
ethvert bidrag hjælper	666
etický kodex redakce	561
etický kódex redakcie	3901
etkinleştir	4292
etkö ole tilaaja	1752
etkö ole vielä tilaaja	1752
ett fel har uppstått	4110
ett fel uppstod. försök igen senare	4109
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	867
evaluează rețeta	61
evästeasetukset	1688
evästeet	1688
evästekäytäntö	1741
exclusiv pentru abonați	3522
exibir conteúdo	3423
exklusiv für abonnenten	865
exklusiv für mitglieder	865
exklusivt för medlemmar	4106
exklusivt för prenumeranter	4106
exkluzív tartalom előfizetőknek	2240
experimente grátis por um mês	3406
externt innehåll	4095
externí obsah	540
externý obsah	3881
ez a cikk zárolt	2240
ez a mező kötelező	2243
ez a tartalom nem elérhető	2229
ez a tartalom nem jeleníthető meg	2229
ez a videó már nem elérhető	2231
ez a videó nem elérhető	2231
ez is érdekelhet	2182
ez is érdekelheti	2182
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2229
ezt a témát már követi	2256
ezt is ajánljuk	2182
ezt olvasta már	2182
ezt olvastad már	2182
eén keer toestaan	3030
ešte nemáte predplatné	3892
ešte nemáte účet	3892
ești de acord? votează	3510
ești deja abonat	3530
ești deja abonată	3530
""", 'f': """
facebook ile giriş yap	4301
facebook'ta paylaş	4210
facebookでシェア	2563
facebookでシェアする	2563
facebookでログイン	2648
facebookで共有	2662
facebookで続ける	2648
facebookで見る	2666
facturació anual	438
facturació mensual	438
facturación anual	1471
facturación mensual	1471
facturare anuală	3554
facturare lunară	3554
facturé annuellement	1919
facturé mensuellement	1919
faire un don défiscalisé	1916
faktureras årligen	4106
faktureres årlig	3161
faktureres årligt	668
fale com a redação	3443
fazer doação	3464
fazer uma doação mensal	3464
fazer uma doação única	3464
faça login	3322
faça o quiz	3414
faça o teste	3414
faça uma doação única	3464
faça uma pergunta sobre esta reportagem	3384
felhasználási feltételek	2229
felhasználási jog vásárlása	2251
felhasználónév	2241
felhasználónév vagy e-mail	2240
feliratkozás	2243
feliratkozás hírlevélre	2243
feliratok megjelenítése	2231
fermer la fenêtre	1954
fes el qüestionari	419
fes una donació	382
fes-te sòcia	435
ficha técnica	3367
fiecare contribuție contează	3551
fiecare donație contează	3521
fiecare leu contează	3521
film jest niedostępny w twoim kraju	3276
film nie jest już dostępny	3276
film niedostępny	3276
fin de la publicité	1905
fine della pubblicità	2479
fine pubblicità	2479
fiyati gör	4284
fizetett együttműködés	2258
fizetett hirdetés	87	2177
fiók létrehozása	2169
fiókom	2169
foglalja le helyét	2227
folytatás a hirdetés után	2258
folytatás apple-fiókkal	2240
folytatás facebookkal	2240
folytatás google-fiókkal	2240
folytatás google-lel	2240
folytatás kikapcsolás nélkül	2236
fontu büyüt	4315
form gönderildi	4331
formulaire envoyé	1952
formulário enviado	3466
forstået	609
forstått	3098
forstør	674
forstør billede	608
forstør billedet	674
forstørr	3167
forstørr bilde	3097
forstørr bildet	3167
fortsett uten å slå av	3157
fortsett uten å støtte	3069
fortsätt läsa efter annonsen	4030
fortsätt med apple	4106
fortsätt med e-post	4106
fortsätt med facebook	4106
fortsätt med google	4106
fortsätt utan att stänga av	4102
fortsätt utan att stödja	4012
fortsæt med apple	668
fortsæt med at læse	596
fortsæt med e-mail	668
fortsæt med facebook	668
fortsæt med google	668
fortsæt uden at slå fra	664
fortsæt uden at støtte	579
foto # iš #	2842
fotogalería	1389
fotografia următoare	3581
fotoğraf galerisi	4307
fotoğrafi büyüt	4307
fotoğraflar için tiklayin	4222
fotoğraflari gör	4307
fotoğraflari görmek için tiklayin	4225
fotó #/#	2245
fotó megtekintése	2245
fotó: #/#	2245
fotók megtekintése	2245
fra vores annoncører	687
fra vår butikk	3148
fra våre partnere	3180
frete grátis	3451
friss hírek	2182
frissítse az oldalt	2237
fråga vår ai om artikeln	4034
från vår butik	4091
från våra annonsörer	4125
från våra partner	4125
frühbucher-tickets	852
frühbucherrabatt sichern	852
fuld skærm	659
fuldskærm	608
fullskärm	4097
fyll i fältet	4109
fäll ihop	4042
fäll ut	4042
fältet är obligatoriskt	4109
få adgang	583
få artiklen læst op	592
få de vigtigste nyheder hver morgen	588
få de viktigaste nyheterna varje morgon	4021
få de viktigste nyhetene hver morgen	3078
få læst artiklen op	659
få notifikationer	662
få notiser	4100
få nyheder på mail	588
få nyheter på e-post	3078
få nyheter på mejlen	4021
få overblikket her	608
få tilgang	3073
få varsel når vi skriver om dette	3097
få varsler	3155
följ	4027
följ det här ämnet	4123
följ direktrapporten	4112
följ författaren	4123
följ journalisten	4123
följ liverapporten	4112
följ oss	4027
följ skribent	4027
följ skribenten	4123
följ ämne	4123
följ ämnen	4123
följ ämnet	4027
för prenumeranter	4016
förderer werden	698
fördermitglied werden	698
föregående	4041
föregående artikel	4038
föregående bild	4112
föregående sida	4112
förnamn	4110
förstora	4041
förstora bild	4112
förstora bilden	4112
försök igen senare	4109
føj til foretrukne kilder	685
føj til mine emner	685
følg	593	3083
følg dette emne	685
følg dette temaet	3178
følg direkte	3167
følg direktesenteret	3167
følg emne	593
følg emnet	3178
følg forfatter	3178
følg forfatteren	3178
følg ikke længere	685
følg journalist	3178
følg journalisten	3178
følg liveblog	674
følg livebloggen	674
følg os	593
følg oss	3083
følg sagen her	608
følg saken direkte	3167
følg skribent	685
følg skribenten	685
følg tema	3083
følg temaet	3178
følg temaet og få varsel	3097
für abonnenten	703
für den newsletter anmelden	711
für dich empfohlen	800
für sie empfohlen	800
für sie entstehen keine mehrkosten	801
fă o donație	3484
fă quizul	3534
fă testul	3534
fără obligații	3522
fără spam	3556
fără sunet	3540
fără tine nu putem	3521
főoldal	2246
""", 'g': """
galbūt vėliau	2829
galeri için tiklayin	4222
galerie schließen	870
galerie öffnen	870
galeriyi aç	4225
galeriyi gör	4307
galeriyi görmek için tiklayin	4225
galéria	2184
galéria (#	2245
galéria bezárása	2246
galéria megnyitása	2246
galéria megtekintése	2184
garanta já o seu ingresso	3387
gastos de envío incluidos	1456
gastos de envío no incluidos	1456
gauti pranešimus	2829
gaver kan trækkes fra i skat	666
ge en engångsgåva	4104
ge en gåva	4104
ge återkoppling	4119
gefällt mir	880
gefällt mir nicht	880
gelesen von einer künstlichen stimme	857
gelişmelerden aninda haberdar olun	4291
gem til læseliste	592
generisano veštačkom inteligencijom	3809
genindlæs siden	665
genişlet	4226
gerenciar opções	3459
gerenciar preferências	3459
geri dön	4333
gerir opções	3459
gerir preferências	3459
gestionează consimțământul	3543
gestionează cookie-urile	3575
gestionează opțiunile	3575
gestionează preferințele	3543
geçerli bir e-posta adresi girin	4303
geçerli süre	4286
geçersiz e-posta	4303
geçersiz e-posta adresi	4303
ghi nhớ đăng nhập	4537
gia hạn gói	4559
giriş	4201
giriş yap	4201
giriş yapin	4201
giriş yapin veya üye olun	4201
giv et beløb	666
giv et engangsbeløb	666
giv os feedback på artiklen	600
già abbonato	2385
già registrato	2385
giải đố ngay	4519
giảm cỡ chữ	4550
giọng đọc ai	4523
giọng đọc tự động	4523
gjenstående tid	3152
gjenstående tid #	3152
gjenstående tid -#	3152
glasnoća	3789
gli articoli più letti	2467
glömt ditt lösenord	4106
glömt lösenord	4016
glömt lösenordet	4106
godišnja naplata	3797
godišnja pretplata	3797
godišnje	3798
godišnje plaćanje	3797
godkänn	4031
godkänn alla	4031
godkänn alla cookies	4095
godkänn och fortsätt	4095
godkänn och visa	4095
google hirdetések	2258
google ile giriş yap	4301
google playからダウンロード	2638
google playで手に入れよう	2638
google play에서 다운로드	2745
google reklāmas	2900
google से जारी रखें	2145
google-hirdetések	2258
googleでログイン	2648
googleで登録	2648
googleで続ける	2648
gorące tematy	3215
gracias por tu opinión	1419
gratuit, fără spam	3556
grazie, il tuo messaggio è stato inviato	2498
grotuvas įkeliamas	2827
großansicht	870
gràcies pel teu vot	416
gràcies per la teva opinió	398
gràcies per votar	398
gràcies, el teu missatge s'ha enviat	440
gràcies, ja estàs subscrit	406
grátis e sem spam	3436
grįžti į pradžią	2834
grįžti į viršų	2834
guardar artículo	1370
guardar configuración	1461
guardar para después	1446
guardar para leer después	1446
guardar preferências	3423
gå ikke glip af	605
gå ikke glip af noget	588
gå ikke glipp av noe	3078
gå til forsiden	3167
gå til hovedindhold	674
gå til indhold	608
gå til innhold	3167
gå til liveblog	674
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	651
gå til shop	655
gå til toppen	674
gå till receptet	61
gåvolänk	4124
généré par ia	1945
généré par l'ia	1945
gépi felolvasás	2231
gépi fordítással készült	2253
géppel fordítva	2253
gérer la confidentialité	1944
gérer les cookies	1829
gérer les préférences	1868
gérer les traceurs	1944
gérer mes alertes	1880
gérer mes choix	1829
gérer mes cookies	1944
gérer mes préférences	1944
gérer mon consentement	1911
gérer vos préférences	1911
gérer vos préférences de cookies	1868
góp ý	4483
gönder	91	4304
gönderiyi göster	4288
gönderiyi yükle	4288
gör quizzet	4087
gör testet	4087
görseli büyüt	4307
görüş bildir	4278
görüşünü bildir	4278
görüşünüzü bildirin	4278
gündem	4219
günün anketi	91	4248
günün bulmacasi	4321
günün haberleri	4219
günün kelimesi	4321
günün sudokusu	4321
günün özeti	4219
głosuj	91	3268
głośność	3277
gợi ý	4484
gửi	91	4483
gửi bài cho tòa soạn	4544
gửi bài viết	4544
gửi bình luận	4483
gửi cho bạn bè	4510
gửi email	4474
gửi góp ý	4516
gửi phản hồi	4516
gửi thành công	4539
gửi tin bài	4544
gửi trả lời	4516
gửi ý kiến	4483
gửi ý kiến của bạn	4516
gửi đi	4540
gửi ảnh cho chúng tôi	4544
""", 'h': """
haber bülteni	4254
haber güncelleniyor	4225
haberi arkadaşina hediye et	4210
haberi paylaş	4338
haberi özetle	4312
haberin devami aşağida	4261
haberin devami için kaydirin	4261
haberin devami için tiklayin	4222
haberin kilidini aç	4330
haberle ilgili diğer haberler	4224
haberlere dön	4333
hacer una donación mensual	1501
hacer una donación puntual	1501
hai già un account	2385
hai già votato	2473
halda nõusolekut	1562
hallitse evästeitä	1741
hang letöltése	2231
hanganyag letöltése	2231
hangerő	2232
hantera inställningar	4095
har du sett något	4116
harici içerik	4225
haritayi aç	4226
has arribat al límit d'articles gratuïts	410
has iniciado sesión	1417
has olvidado tu contraseña	1471
hasznos volt az összefoglaló	2181
hasznosnak találta a cikket	2181
hasło	3286
havi előfizetés	2240
havi fizetés	2240
havi rendszeres támogatás	2238
havi támogatás	2167
hayir teşekkürler	4199
hayir, teşekkürler	4199
haz una pregunta sobre este artículo	1419
he leído y acepto la política de privacidad	1439
he llegit i accepto la política de privacitat	395
he olvidado mi contraseña	1471
hela artikeln fortsätter nedan	4030
heli välja	1563
helskärm	4097
helskärmsläge	4097
helyesbítési szabályzat	2250
henüz abone değil misiniz	4301
hepsini gör	4225
her destek önemli	4298
her katki değerli	4298
her katki önemli	4298
her zaman göster	4288
hesap oluştur	4201
hi estàs d'acord? vota	398
hiba bejelentése	2250
hiba jelentése	2185	2250
hiba történt	2244
hiba történt, próbálja újra később	2243
hiba történt. próbálja újra	2243
hiba történt. próbálja újra később	2243
hibabejelentés	2250
hibás e-mail-cím	2243
hibát talált	2181
hibát talált a cikkben	2250
hibát találtál	2250
hibát találtál a cikkben	2250
hier reinhören	776
hinweis schließen	697
hirdetés	2177
hirdetés bezárása	2177
hirdetés elrejtése	2258
hirdetés jelentése	2258
hirdetés vége	2258
hirdetés, görgessen tovább	2177
hirdetésblokkolót használsz	2236
hirdetések engedélyezése	2237
hirdetések kikapcsolása	2258
hivatkozás másolva	2257
hivatkozás másolása	2257
hiển thị bài đăng	4527
hiển thị nội dung	4527
hiện phụ đề	4523
hjälp oss att rätta fel	4034
hlasitosť	3884
hlasovalo # lidí	534
hlasovalo # čtenářů	534
hlasovat v anketě	534
hlasovať	91	3876
hlasovať v ankete	3875
hlavná stránka	3898
hlavné správy	3826
hlavní stránka	557
hlavní zprávy	479
ho già donato	2379
ho già un account	2496
hogyan kapcsolhatom ki a hirdetésblokkolót	2236
hogyan védjük forrásainkat	2250
hoje não	3317
hoppa till huvudinnehåll	4112
hoppa till innehåll	4041
hoppa till innehållet	4112
hoppa över inlägg från facebook	4041
hoppa över inlägg från instagram	4041
hoppa över inlägg från x	4041
hors-séries, livres, affiches	1873
hozzáadás a kedvenc forrásokhoz	2256
hozzáadás a témáimhoz	2256
hozzáadás preferált forrásként	2256
hozzájárulás kezelése	2229
hozzájárulás módosítása	2229
hozzájárulás visszavonása	2229
hozzájárulások kezelése	2229
hozzászólok	2181
hozzászólás	2181
hozzászólás elküldése	2254
hozzászólás jelentése	2254
hozzászólás küldése	2254
hozzászólási szabályzat	2254
hozzászólások	2181
hozzászólások megjelenítése	2254
hozzászólások megtekintése	2181
hrať	3876
hrať teraz	3875
hrát	535
hrát teď	534
hvala za sporočilo	3990
hvala za vaš glas	3782	3972
hver krone hjælper	666
hver krone tæller	666
hvert bidrag hjælper	666
hylkää	1688
hylkää kaikki	1688
hyppää reseptiin	61
hyppää sisältöön	1758
hyväksy	1688
hyväksy evästeet	1688
hyväksy ja jatka	1741
hyväksy ja näytä	1741
hyväksy ja sulje	1741
hyväksy kaikki	1688
hàng năm	4536
hàng tháng	4536
hátralévő idő	2231
hátralévő idő #	2231
hátralévő idő -#	2231
hämta på google play	4099
här kan du kommentera artikeln	4034
hääleta	91
håll dig uppdaterad	4021
håll mig inloggad	4106
hình tiếp theo	4561
hírfolyam	2182
hírlevelek	2187
hírlevél	2187
hírlevél-feliratkozás	2187
hívj meg minket egy kávéra	2238
hívjon meg minket egy kávéra	2238
hören sie diesen artikel	776
hør saken	3082
hằng tháng	4536
hết quảng cáo	4522
họ tên	4540
họ và tên	4540
hủy bất cứ lúc nào	4537
""", 'i': """
i den här artikeln	4112
i più commentati	2418
i più letti	2418
i più letti della settimana	2467
i più visti	2418
iba nevyhnutné	3881
iba pre predplatiteľov	3822
ich unterstütze schon	697
identifícate	1443
idi na sadržaj	3803
időtartam	2232
időtartam #	2231
ielikt grozā	2885
ielogojies, lai komentētu	2854
ielādēt ierakstu	2886
ielādēt saturu	2886
ielādēt vēl	2894
ienākt	2848
ienākt ar facebook	2892
ienākt ar google	2892
iepriekšējais attēls	2894
iepriekšējais raksts	2894
iepriekšējā lapa	2894
iesakām	2850
ieslēgt paziņojumus	2889
ieslēgt skaņu	2887
iesūti fotogrāfijas	2895
iesūti ziņu	2895
iesūtīt ziņu	2895
iesūtīt ziņu anonīmi	2895
ievadiet derīgu e-pasta adresi	2893
ieși din ecran complet	3539
igal reedel. tasuta. ilma spämmita	1569
igen, kérek	2235
igen, kérem	2235
igen, köszönöm	2235
ignorar anúncio	3460
ignorer la publicité	1945
ihre meinung zählt	735
ihre stimme wurde gezählt	91	848
ikke abonnent ennå	3161
ikke gå glipp av	3094
ikke nå	3069
ikmēneša ziedojums	2891
il più popolare	2497
il più scelto	2496
il tuo browser non può riprodurre il video	2439
il tuo commento sarà pubblicato dopo l'approvazione	2454
il tuo messaggio è stato inviato	2498
il tuo voto è stato inviato	2473
il tuo voto è stato registrato	2473
iletişim	4218	4235
ilgili içerikler	4219
ilginizi çekebilecek haberler	4219
ilginizi çekebilir	4219
ilmoita asiavirheestä	1692
ilmoita virheestä	1692
image précédente	1954
imaginea anterioară	3581
imaginea următoare	3581
imam račun	3797	3987
imate namig? pišite nam	3996
imate priču za nas	3806
imię	3289
imię i nazwisko	3289
impossible de charger la vidéo	1945
impossible de lire la vidéo	1945
imprimir artículo	1446
imprimir esta matéria	3408
in bài	4474
in bài viết	4474
in công thức	61
in trang này	4510
inbäddat innehåll	4095
indhold fra annoncør	687
indholdet er ikke tilgængeligt	657
indlæg fra facebook	608
indlæg fra instagram	608
indlæs flere	608
indlæs indhold	657
indlæs opslag	657
indlæs video	657
indlæser afspiller	659
indlæser video	659
indtast beløb	666
inga kommentarer än	4121
ingen åsikt	4088
ingresá	1443
ingyen, spam nélkül	2243
ingyenes regisztráció	2169
ingyenes szállítás	2227
inicia la sessió per comentar	416
inicia sesión	1345
inicia sesión con google	1471
inicia sesión para comentar	1450
inicia sessió	383
inicia sessió amb google	438
iniciar reproducción	1497
iniciar reprodução	3460
iniciar sesión	1345
iniciar sesión con apple	1443
iniciar sesión con facebook	1443
iniciar sesión con google	1443
iniciar sessão	3322
inicie sesión	1345
inläst av en syntetisk röst	4097
inne artykuły	3215
innehåll från annonsör	4125
innehåll från våra partner	4125
innehållet kan inte visas	4095
innhold fra annonsør	3102
innhold fra våre annonsører	3180
innhold fra våre partnere	3180
inscription confirmée	1952
inscription à la newsletter	1802
inscrivez-vous à notre newsletter	1802
inscrição confirmada	3466
inscrição realizada com sucesso	3436
insira o seu endereço de email	3401
insira um e-mail válido	3436
instagramで見る	2666
instagramの投稿を読み込む	2636
instagram에서 보기	2771
instagram에서 이 게시물 보기	2771
instalează aplicația	3516
inställningar	4031
inte prenumerant än	4106
integritetsinställningar	4095
introdu emailul tău	3579
introduce tu correo electrónico	1503
introduce un correo electrónico válido	1473
introduce un correo válido	1473
introduce un email válido	1439
introduceți adresa de email	3579
introduceți o adresă de email validă	3556
introdueix un correu vàlid	440
intră în cont	3485
invítanos a un café	1340
iná suma	3890
início	3363
ir a la página de donaciones	1468
ir para a navegação	3361
ir para a página de doações	3431
ir para a página de donativos	3431
ir para o conteúdo	3363
ir para o conteúdo principal	3361
ir para o rodapé	3361
irány a bolt	2227
irányítószám	2244
isključi zvuk	3788
isključio sam blokator oglasa	3793
isključite adblock	3793
isključite blokator oglasa	3793
ispiši	3731
ispiši recept	61
ispiši članak	3813
ispravci i pojašnjenja	3806
isso foi útil	3411
istediğin zaman iptal et	4301
istediğiniz zaman abonelikten çikabilirsiniz	4254
istediğiniz zaman iptal edin	4201
isto foi útil	3411
iz naše trgovine	3785	3975
iz našeg shopa	3785
izberi naročnino	3987
izberite naročnino	3987
izbor uredništva	3923
izdrukāt	2853
izmēģini # dienas bez maksas	2848
izslēdziet reklāmu bloķētāju	2890
izslēgt skaņu	2887
izveidots ar mākslīgo intelektu	2896
izvēlies abonementu	2892
izvēlies summu	2891
izvēlieties abonementu	2892
izvēlieties summu	2891
izvēlēties plānu	2892
içeriğe geç	4225
içeriği görüntüle	4288
içeriği göster	4288
içeriği yükle	4288
iş birliği	4212
iş birliğiyle	4317
iš mūsų parduotuvės	2825
iš mūsų partnerių	2840
išbandykite # dienų nemokamai	2787
išjungiau reklamos blokavimą	2830
išjungti garsą	2827
išjunkite reklamos blokavimą	2830
išorinis turinys	2805
išsaugoti	2792
išsaugoti nustatymus	2826
išsaugoti pasirinkimą	2826
išsaugoti straipsnį	2792
išsaugoti vėlesniam laikui	2839
išversta automatiškai	2836
išversta dirbtinio intelekto	2836
""", 'j': """
j'ai déjà donné	1782
j'ai déjà un compte	1792
j'ai désactivé adblock	1915
j'ai désactivé mon adblock	1915
j'ai désactivé mon bloqueur	1915
ja hi estàs subscrit	410
ja hi estàs subscrit? entra	410
ja n'ets subscriptor? inicia sessió	383
ja tens compte? inicia sessió	410
ja, gärna	4101
ja, slå på	4101
jaa sähköpostilla	1770
jaa twitterissä	1685
jaa x:ssä	1685
jag förstår	4031
jag har stängt av annonsblockeraren	4102
jag har stängt av den	4103
jag har stängt av min annonsblockerare	4102
jag stödjer redan	4012
jaga sõbraga	1527
jak chronimy nasze źródła	3295
jak chronimy źródła	3295
jak chráníme své zdroje	561
jak chráníme zdroje	561
jak vypnout blokování reklam	547
jak wyłączyć adblocka	3281
jak wyłączyć blokowanie reklam	3281
jakość	3277
jatka sähköpostilla	1752
jau turiu paskyrą	2832
jaunākie	2850
jaunākie vispirms	2897
jautā mākslīgajam intelektam	2854
javascript ei ole käytössä	1743
javascript er slået fra	659
javascript er slått av	3152
javascript està desactivat	427
javascript ir izslēgts	2887
javascript išjungtas	2827
javascript je isključen	3788
javascript je vypnutý	542
javascript jest wyłączony	3276
javascript måste vara påslaget	4097
javascript on pois päältä	1743
javascript on välja lülitatud	1563
javascript är avstängt	4097
javascript är inaktiverat	4097
javascript đã bị tắt	4527
javascript вимкнено	4431
javascript е изключен	283
javascript отключен	3684
javascript отключён	3684
javascript מושבת	2036
javascript ถูกปิดใช้งาน	4172
javascriptが無効になっています	2636
javascript已停用	4672
javascript已禁用	4672
javítások és pontosítások	2250
je commande ce numéro	1874
je consens au traitement de mes données	1921
je découvre l'offre	1951
je découvre les offres	1951
je fais un don défiscalisé	1916
je gère mes choix	1832
je gère mes cookies	1829
je m'équipe	1963
je paramètre mes choix	1832
je soutiens déjà	1782
jede spende zählt	790
jede unterstützung hilft	863
jeder beitrag zählt	790
jeder euro zählt	790
jederzeit kündbar	865
jednorazový dar	3890
jednorazový príspevok	3890
jednorázový dar	549
jednorázově	463
jeg forstår	3087
jeg har slået den fra	665
jeg har slået min adblocker fra	664
jeg har slått av annonseblokkering	3157
jeg har slått den av	3158
jeg støtter allerede	579	3069
jegyek itt kaphatók	2184
jegyvásárlás	2227
jelenlegi idő	2231
jelenlegi idő #	2231
jelentkezzen be vagy regisztráljon	2169
jelentés	2255
jelszó	2241
jelszó megjelenítése	2240
jen nezbytné cookies	540
jen pro předplatitele	464
jesteś już prenumeratorem	3285
jesteś już subskrybentem	3285
jetzt angebot wählen	795
jetzt anhören	724
jetzt reinhören	776
jetzt rätseln	848
jetzt unterstützen	698
ještě nemáte předplatné	551
ještě nemáte účet	551
jiná částka	549
již jste hlasovali	534
již mám předplatné	464
jméno	555
jméno a příjmení	555
joacă acum	3534
joacă gratuit	3534
joacă responsabil	3537
jobs in ihrer nähe	774
jogar grátis	3414
jogue grátis	3414
jokainen euro on tärkeä	1750
jokainen lahjoitus on tärkeä	1750
jokin meni pieleen. yritä uudelleen	1755
jokin meni vikaan. yritä uudelleen	1755
jotain meni vikaan. yritä myöhemmin uudelleen	1755
jotain meni vikaan. yritä uudelleen	1755
još nema komentara	3810
još nemate račun	3797
još niste pretplatnik	3797
još vesti	3728
još vijesti	3728
jste už předplatitel	551
junte-se à conversa	3397
jurnalismul de calitate costă	3521
juttu jatkuu kuvan jälkeen	1687
juttu jatkuu mainoksen jälkeen	1687
juttu jatkuu videon jälkeen	1687
juttu on luettu koneäänellä	1743
juttua päivitetään	1687
jutun lukee koneääni	1685
jutun lukee synteettinen ääni	1743
jutun lukee tekoäly	1743
jutun lukee tekoälyääni	1685
jutun voi myös kuunnella	1685
już głosowałeś	3267
już obserwujesz	3302
już wspieram	3189
już wyłączyłem	3282
já desativei	3428
já desativei o bloqueador	3428
já doei	3317
já está inscrito	3466
já nas bancas	3387
já segue este autor	3447
já segue este tema	3447
já sou apoiador	3317
já sou assinante	3322
já tem conta	3322
já tem uma conta	3322
já tenho conta	3434
já votou	3411
já é assinante? faça login	3322
já é subscritor	3406
já é subscritor? inicie sessão	3406
játssz most	2223
játék indítása	2223
jährlich	866
jährlich abgerechnet	865
jährliche abrechnung	865
jährliche zahlung	865
jälgi autorit	1574
jälgi teemat	1574
jälgid juba	1574
jälgid seda teemat	1574
jäljellä oleva aika	1743
jäljellä oleva aika #	1743
jäljellä oleva aika -#	1743
jäljentäminen kielletty	1763
järelejäänud aeg	1563
järelejäänud aeg -#	1563
järgmine artikkel	1570
järgmine leht	1570
järgmine pilt	1570
järgmine video	1563
järjestys	1768
järjestä	1768
jäsenetu	1739
jäta mind meelde	1568
jätka apple'iga	1568
jätka facebookiga	1568
jätka google'iga	1568
jätä kommentti	1692
jūs izmantojat reklāmu bloķētāju	2890
jūs jau balsavote	2823
jūs jau esat nobalsojis	2883
jūs naudojate reklamos blokavimo programą	2830
jūs sekate šią temą	2838
jūs sekojat šai tēmai	2898
jūsu balss ir ieskaitīta	2883
jūsu balss ir pieņemta	2883
jūsu e-pasta adrese	2893
jūsu e-pasts	2893
jūsu vārds	2893
jūsu ziņa	2893
jūsų balsas užskaitytas	2823
jūsų balsas įskaitytas	2823
jūsų el. paštas	2812
jūsų el. pašto adresas	2812
jūsų vardas	2833
jūsų žinutė	2833
""", 'k': """
k tématu	479
k téme	3826
kaikki oikeudet pidätetty	1763
kaip išjungti reklamos blokavimą	2830
kaip saugome šaltinius	2835
kakinställningar	4095
kako isključiti adblock	3793
kako isključiti blokator oglasa	3793
kako štitimo izvore	3806
kako štitimo svoje izvore	3806
kalan süre	4285
kapcsolat a szerkesztőséggel	2250
kapcsolat a szerzővel	2246
kapcsold ki a reklámblokkolót	2236
kapcsolja ki a hirdetésblokkolót	2236
kapcsolódó	2182
kapcsolódó cikk	2182
kapcsolódó cikkek	2182
kapcsolódó tartalom	2182
kapcsolódó témák	2182
karte öffnen	743
kas kokkuvõte oli kasulik	1528
kas mėnesį remti	2831
kategóriák	2182
katrs eiro ir svarīgs	2891
katrs eiro palīdz	2891
katrs ziedojums palīdz	2891
katru piektdienu. bez maksas. bez surogātpasta	2893
katso kuvat tästä	1695
katso myös	1693
katso video tästä	1695
katso video yltä	1695
kattintson a nagyításhoz	2246
kaupallinen sisältö	1771
kaupallinen yhteistyö	87	1687
kaupallisen kumppanin sisältö	1771
kaut kas nogāja greizi. mēģiniet vēlreiz	2893
kaydiniz için teşekkürler	4254
każda wpłata pomaga	3283
każda wpłata się liczy	3283
każda złotówka pomaga	3283
każda złotówka się liczy	3283
każde wsparcie się liczy	3283
každá koruna pomáhá	549
každá koruna se počítá	549
každé euro pomáha	3890
každé euro sa počíta	3890
každý dar pomáha	3890
každý dar pomáhá	549
každý piatok. zadarmo. bez spamu	3895
každý príspevok pomáha	3890
každý príspevok sa počíta	3890
každý pátek. zdarma. bez spamu	554
každý příspěvek pomáhá	549
každý příspěvek se počítá	549
kažkas nutiko. bandykite dar kartą	2833
kdykoliv můžete zrušit	551
keela kõik	1562
keeldu kõigist	1562
keisti sutikimą	2826
keisti šrifto dydį	2839
kenttä on pakollinen	1755
kereskedelmi együttműködés	2258
keresztnév	2244
keresztrejtvény	2224
keresés	2184
keskeytä	1744
keskustelu on päättynyt	1767
keskustelun säännöt	1767
kevesebb mutatása	2246
kezdőlap	2184
không biết	4517
không có ý kiến	4517
không phải bây giờ	4467
không spam	4539
không thể hiển thị nội dung này	4527
không thể phát video	4523
không thể phát video này	4523
không thể tải video	4557
không, cảm ơn	4467
ki kan gjøre feil	3174
ki-antworten können fehler enthalten	877
ki-übersetzung	878
ki-übersicht	770
kiekvieną penktadienį. nemokamai. be šlamšto	2833
kiellä kaikki	1741
kiitos viestistäsi	1755
kiitos äänestämisestä	1735
kiitos äänestäsi	91	1735
kiitos! tarkista sähköpostisi	1755
kijelentkezés	2169
kikapcsoltam a hirdetésblokkolót	2236
kingi artikkel sõbrale	1527
kinyitás	2185
kipróbálom	2169
kirjaudu sisään	1678
kirjaudu sähköpostilla	1752
kirjoita sähköpostiosoitteesi	1681
kitas vaizdo įrašas	2827
kitöltöm a kvízt	2223
kiválasztom	2241
kiválasztás	2241
kizárólag előfizetőknek	2240
kişisel verilerimin işlenmesini kabul ediyorum	4303
kiểm tra hộp thư của bạn	4539
kiểm tra kiến thức của bạn	4519
kjøp abonnement	3073
kjøp billett	3148
kjøp billetter	3148
kjøp billetter her	3148
kjøp boka	3148
kjøp boken	3148
kjøp her	3148
kjøp lisens	3172
kjøp nå	3148
kjøp rettigheter	3172
kjøp tilgang	3073
klausies podkāstu	2855
klausies podkāstu šeit	2855
klausies šo rakstu	2853
klausies šo rakstu (# min	2853
klausykite tinklalaidės	2794
klausykite tinklalaidės čia	2794
klausykitės straipsnio	2792
klausīties	2853
klausīties rakstu	2853
kliknij, aby powiększyć	3291
kliknutím zväčšíte	3898
kliknutím zvětšíte	557
klippet er ikke længere tilgængeligt	659
klippet är inte längre tillgängligt	4097
ključne besede	3923
ključne reči	3728
ključne riječi	3728
klíčová slova	479
kodex diskutujících	566
kodėl matau šią reklamą	2840
kohustuslik väli	1569
kohustuslikud väljad	1569
kokeile # päivää maksutta	1678
kokkuvõtte tegi tehisintellekt	1572
koko näyttö	1743
kolačići	3744
kom ihåg mig	4106
komentarai uždaryti	2837
komentariši	3810
komentarų dar nėra	2837
komentarų nėra	2837
komentavimas išjungtas	2793
komentavimas uždarytas	2837
komentavimo taisyklės	2793
komentiranje je onemogućeno	3810
komentovať	3906
komentáre	3829
komentář	478
komentáře	478
komentāri	2848
komentāri ir slēgti	2897
komentāru vēl nav	2897
komentēt	2848
komentēšana ir slēgta	2854
komentēšanas noteikumi	2854
komercijalni sadržaj	3814
komerčné oznámenie	3825
komerční obsah	570
komerční prezentace	570
komerční sdělení	87	474
komerční článek	570
komerčný obsah	3910
komerčný článok	3910
komment jelentése	2254
komment küldése	2254
komment írása	2254
kommentar gelöscht	879
kommentarer blir gjennomgått før publisering	3097
kommentarerna förhandsmodereras	4034
kommentarerna är stängda	4121
kommentek megjelenítése	2254
kommentek megtekintése	2181
kommentelési szabályzat	2181
kommentoi ensimmäisenä	1767
kommentoinnin säännöt	1767
kommentointi on päättynyt	1767
kommentér	600
kommersiellt innehåll	4125
konekäännetty	1765
konekäännös	1766
kontakt z redakcją	3295
kontakta författaren	4112
kontaktirajte uredništvo	3996
kontaktovať autora	3898
kontaktovať redakciu	3901
kontynuuj bez wyłączania	3281
koostöö	1531
kopiera gåvolänk	4124
kopiera länk	4026
kopiera länken	4026
kopiering förbjuden	4117
kopijuoti draudžiama	2841
kopijuoti nuorodą	2787
kopioitu leikepöydälle	1770
kopiraj povezavo do članka	3926
kopirano u međuspremnik	3813
kopirano v odložišče	4003
kopiér link	592
kopiér linket	592
kopsavilkumu veidojis mākslīgais intelekts	2896
kopírovanie zakázané	3902
kopírovat odkaz	471
kopírovať odkaz	3829
kopírování zakázáno	562
kopēt saiti	2848
kopēšana aizliegta	2901
korisničko ime	3798
korisničko ime ili e-mail	3797
korzyść dla prenumeratorów	3271
korábban írtunk róla	2182
kostenlos und jederzeit kündbar	867
kosárba rakom	2227
kosárba teszem	2227
koupit aktuální vydání	538
koupit lístky	538
koupit nyní	538
koupit časopis	538
kreiraj račun	3721
kreirano uz pomoć ai	3809
kreirano uz pomoć umjetne inteligencije	3809
kreuzworträtsel	849
križaljka	3783
križanka	3973
krzyżówka	3268
krížovka	3876
kuidas reklaamiblokeerija välja lülitada	1566
kullanim koşullari	4213	4235
kumppanin sisältö	1771
kumppanisisältö	1771
kun nødvendige	3150
kun nødvendige cookies	657
kup dostęp	3193
kup książkę	3271
kup licencję	3296
kup licencję na publikację	3296
kup tę książkę	3271
kupi naročnino	3919
kupte nám kávu	549
kuula taskuhäälingut	1529
kuuntele podcast tästä	1695
kvíz dne	534
kvíz dňa	3875
kvíz indítása	2223
kvíz kitöltése	2223
kyllä kiitos	1747
kyllä, kiitos	1747
kysy tekoälyltä	1692
kytke ilmoitukset päälle	1746
käyttäjätunnus	1753
käyttäjätunnus tai sähköposti	1752
käyttöehdot	1688
käytät mainosten esto-ohjelmaa	1748
käytät mainosten estoa	1748
käytät mainostenesto-ohjelmaa	1748
käännetty automaattisesti	1765
käännetty tekoälyllä	1765
kép #/#	2245
kép a képben	2231
kép megtekintése	2245
kép nagyítása	2246
kép: #/#	2245
képaláírás megjelenítése	2246
képek megtekintése	2245
kér értesítést	2234
kérdezze ai-asszisztensünket	2181
kérek értesítést	2234
kérem a hírlevelet	2187
kérjük, adjon meg érvényes e-mail-címet	2243
kérjük, kapcsolja ki a hirdetésblokkolót	2236
kérjük, töltse ki ezt a mezőt	2243
később	2166	2235
kích thước chữ	65
kódex diskutujúcich	3906
kõik artiklid	1570
kõik autori artiklid	1570
kõik kommentaarid	1573
kõik õigused reserveeritud	1577
köp	4016
köp biljett	4091
köp biljetter	4091
köp biljetter här	4091
köp boken	4091
köp boken här	4091
köp din biljett	4091
köp här	4091
köp licens	4117
köp rättigheter	4117
köszönjük a feliratkozást	2187
köszönjük a regisztrációt	2243
köszönjük a szavazatodat	2223
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2223
köszönjük az üzenetet	2243
köszönjük üzenetét	2243
köszönjük! ellenőrizze postafiókját	2243
köszönjük, hogy feliratkozott	2243
köszönjük, hogy feliratkoztál	2243
köszönjük, hogy szavazott	2223
köszönjük, hogy szavaztál	2223
köszönöm, nem	2166
kötelező	2244
kötelező kitölteni	2243
kötelező mező	2243
kötelező mezők	2243
kövesd a témát	2256
kövesse a témát	2256
kövesse élőben	2246
követed	2256
követem a szerzőt	2256
követem a témát	2256
következő	2184
következő cikk	2182
következő fotó	2246
következő kép	2246
következő oldal	2246
következő videó	2231
követve	2256
követés leállítása	2256
követés megszüntetése	2256
közlemény: adomány	2238
közlemény: támogatás	2238
køb abonnement	583
køb adgang	583
køb billet	655
køb billet her	655
køb billetter	655
køb billetter her	655
køb bogen	655
køb bogen her	655
køb her	655
køb licens	679
køb nu	655
køb rettigheder	679
kúpiť e-knihu	3879
kúpiť knihu	3879
kúpiť licenciu	3902
kúpiť lístky	3879
kúpiť predplatné	3822
kúpiť teraz	3879
kúpiť vstupenku	3879
kúpiť vstupenky	3879
kúpiť časopis	3879
kúpte nám kávu	3890
kúpte si knihu	3879
kúpte si vstupenky	3879
küfür, hakaret içeren yorumlar onaylanmamaktadir	4218
küldd be a fotóidat	2250
küldd el egy barátodnak	2257
küldje be fotóit	2250
küldje el barátjának	2175
küldje el fotóit	2250
küldjön névtelen üzenetet	2250
küldjön tippet	2250
küldés	91	2175	2244
küldés e-mailben	2175
küldés whatsappon	2257
külső tartalom	2184
künye	4213	4235
küpsiste kasutamine	1562
küpsiste seaded	1540
küsi tehisarult	1528
küsitlus	91
küsitluse tulemused	1559
kā izslēgt reklāmu bloķētāju	2890
kā mēs sargājam avotus	2895
kā tev patika raksts	2854
kā tu domā? balso	2855
kāpēc es redzu šo reklāmu	2900
ką manote? balsuokite	2794
křížovka	535
kết quả bình chọn	4554
kết quả thăm dò	4554
kết thúc quảng cáo	4522
""", 'l': """
l'accès à tous les articles	1951
l'offre intégrale	1951
la discussione è chiusa	2412
la donazione è detraibile	2493
la encuesta del día	1385
la lecture automatique est désactivée	1945
la más popular	1472
la nota continúa después del anuncio	1377
la palabra del día	1492
la pregunta del día	91
la rédaction n'a pas participé	1963
la rédaction vous conseille	1840
la sélection de la rédaction	1840
la tua richiesta è stata inviata	2528
la vidéo ne peut pas être lue	1907
labojumi un precizējumi	2895
ladda inlägg	4095
ladda inlägget	4095
ladda innehåll	4095
ladda innehållet	4095
ladda ned på google play	4099
lae äpp alla	1564
lahenda ristsõna	1559
lahjoita artikkeli ystävälle	1685
lai komentētu, ielogojies	2854
lai komentētu, pieslēdzies	2854
laisser une réponse	1899
laita ilmoitukset päälle	1746
lancer la vidéo	1945
lap tetejére	2246
las más leídas	1389
las más leídas de hoy	1447
las noticias más leídas	1447
lasa sintētiska balss	2887
lasi arī	2850
lasi bez ierobežojumiem	2892
lasi bez reklāmām	2900
lasi komentārus	2854
lasi tālāk	2848
lasi vairāk šeit	2855
lasi vēl	2850
lasiet arī	2850
lasiet vēl	2850
last inn siden på nytt	3158
last siden på nytt	3158
lasă un comentariu	3496
lasă un răspuns	3531
lasīt komentārus	2854
lasīt tālāk	2855
lasīt vairāk	2855
lasīt visu rakstu	2894
lasīt vēlāk	2853
lasītākie	2850
lataa lisää	1695
lataa sisältö	1741
lataa ääni	1743
lautstärke	858
lavet ved hjælp af ai	681
le choix de la rédaction	1840
le club des abonnés	1905
le journal numérique	1792
le lecteur vidéo est en cours de chargement	1907
le lien a été copié	1890
le lien a été copié dans le presse-papiers	1890
le notizie più lette	2467
le più lette	2418
le za naročnike	3987
lea también	1389
lecteur vidéo	1945
lecture limitée	1794
lecture réservée aux abonnés	1794
lee sin límites	1443
lee también	1389
leer artículo completo	1395
leer el artículo completo	1477
leer el siguiente artículo	1505
leer más	1395
leer siguiente artículo	1505
leer también	1389
leer transcripción	1457
legfrissebb elöl	2254
legfrissebb hírek	2182
leggi di più	2423
leggi più tardi	2465
legjobb ajánlat	2241
legjobb ár	2241
legnépszerűbb	2182	2241	2255
legrégebbi	2255
legrégebbi elöl	2254
legújabb	2255
legújabb elöl	2254
leia a matéria completa	3409
leia a notícia completa	3440
leia as notícias no aplicativo	3399
leia também	3358
leisti pranešimus	2829
leisti vaizdo įrašą	2827
leitor de vídeo	3460
leitor de áudio	3460
lejupielādēt app store	2888
lejupielādēt audio	2887
lejupielādēt lietotni	2888
lejupielādēt no app store	2888
lejupielādēt no google play	2888
lejátszás	2231
lejátszási sebesség	2231
len nevyhnutné cookies	3881
len pre predplatiteľov	3822
ler grátis	3465
ler o próximo artigo	3468
ler próximo artigo	3468
ler transcrição	3419
les choix de la rédaction	1840
les commentaires sont réservés aux abonnés	1939
les den først i appen	3154
les først i appen	3154
les lecteurs ont aussi consulté	1892
les mieux notés	1900
les mots croisés du jour	1940
les més llegides	413
les også	3094
les plus commentés	1840
les plus consultés	1925
les plus partagés	1840
les plus récents	1900
les prix indiqués sont susceptibles d'évoluer	1874
les résultats du vote	1939
les våre debattregler	3090
letiltás	2235
letna naročnina	3987
letno plačilo	3987
letölthető a google play áruházból	2233
letölthető az app store-ból	2233
letöltés az app store-ból	2233
leído por una voz sintética	1457
leído por voz sintética	1457
li e aceito a política de privacidade	3401
libovolná částka	549
licenc vásárlása	2251
licencja na publikację	3296
liczy się każda wpłata	3283
liczy się każda złotówka	3283
lido por uma voz sintética	3419
lielāks teksts	2899
lien copié	1819
lien copié dans le presse-papiers	1890
lietošanas noteikumi	2865
liitudes nõustud kasutustingimustega	1547
liity jäseneksi	1677
likęs laikas	2827
likęs laikas -#	2827
lineでシェア	2563
lineでシェアする	2609
lineでログイン	2648
lineで共有	2662
lineで送る	2563
link a vágólapra másolva	2175
link bài gốc	4510
link copiado para a área de transferência	3408
link kopiëren	2930
link másolva	2175
link másolása	2175
link został skopiowany	3303
lire l'article précédent	1954
lire la suite pour #€	1792
lire la vidéo	1844
lire à haute voix	1819
lire également	1840
lisätiedot	1696
lisää aiheesta	1693
lisää artikkeleita	1758
lisää ensisijaiseksi lähteeksi	1769
lisää kirjoittajalta	1758
lisää kommentti	1767
lisää omiin aiheisiin	1769
lisää ostoskoriin	1739
lisää samalta kirjoittajalta	1758
lisää suosikkilähteeksi	1769
livrare gratuită	3570
liên hệ	4483
liên hệ quảng cáo	4544
liên hệ tòa soạn	4544
liên hệ với tòa soạn	4544
liên quan	4484
ljud på	4097
ljudet är ai-genererat	4097
llegeix la transcripció	423
llegeix sense límits	410
llegeix també	386
llegir més	413
llegit per una veu sintètica	423
lo + leído	1389
lo esencial cada mañana	1503
lo más comentado	1389
lo más compartido	1389
lo más leído	1389
lo más popular	1389
lo más visto	1389
lo más visto hoy	1447
lo último	1389
locuri de muncă	3512
loe lähemalt	1529
loe lähemalt siit	1529
loe äpis	1564
loeb sünteetiline hääl	1563
logi sisse või loo konto	1522
los lectores también leyeron	1447
luba kõik	1540
luba kõik küpsised	1562
lubię to	3203	3301
lucrează cu noi	3512
lue keskustelun säännöt	1692
lue lisää	1693
lue lisää aiheesta	1693
lue myöhemmin	1685
lue myös	1693
lue vähemmän	1758
lugu jätkub pärast reklaami	1531
lugu täieneb	1529
lui écrire	1866
lukijana synteettinen ääni	1743
luotu tekoälyllä	1765
luôn cho phép	4527
luôn hiển thị	4527
luštit	535
luštit křížovku	534
lyd på	3152
làm bài trắc nghiệm	4519
làm mới trang	4533
làm trắc nghiệm	4519
lägg till i mina ämnen	4123
lägg till oss som föredragen källa	4123
lägg till som föredragen källa	4123
lähetä	91	1756
lähetä kommentti	1767
lähetä kuvasi	1762
lähetä palaute	1765
lähetä palautetta	1765
lähetä sähköpostilla	1685
lähetä viesti	1755
lähetä viesti toimittajalle	1758
lähetä vinkki	1762
lähetä vinkki nimettömänä	1762
lämna en kommentar	4034
lämna ett svar	4121
lämna feedback	4119
längd	4098
längd #	4098
länk kopierad	4026
länken har kopierats	4124
länken kopierad	4026
länken är kopierad	4026
läs den först i appen	4099
läs dokumentet	4042
läs domen	4042
läs först i appen	4099
läs hela	4112
läs hela artikeln	4041
läs hela texten	4041
läs hela texten här	4041
läs in sidan igen	4103
läs kommentarer	4034
läs mer	4038	4041
läs mer om	4038
läs mindre	4112
läs också	4038
läs senare	4026
läs transkription	4097
läs utan annonser	4125
läs vidare	4016	4038
läs våra kommentarsregler	4034
läs även	4038
läsarerbjudande	4091
läsarerbjudanden	4091
läsarfrågan	91	4087
läsarresa	4091
läsarresor	4091
lästid	4041
lästid # min	4041
lås artiklen op	668
lås op	583
lås op for artiklen	668
lås opp artikkelen	3073
lås opp saken	3073
lås upp	4106
lås upp artikeln	4016
låst artikel	4106
låst innehåll	4106
læg en kommentar	683
læg i kurv	655
læg i kurven	655
længde #	660
læs debatreglerne	600
læs debatreglerne her	600
læs den først i appen	661
læs først i appen	661
læs hele artiklen	608
læs i appen	661
læs kommentarer	600
læs mere	605	608
læs mere om	605
læs mindre	674
læs også	605
læs også disse artikler	605
læs senere	592
læs transskription	659
læs uden annoncer	687
læs uden grænser	668
læs uden reklamer	687
læs videre	583	605
læs vores regler for debatten	600
læserrejse	655
læserrejser	655
læsertilbud	655
læsetid # min	608
læst op af en syntetisk stemme	659
lên đầu trang	4486
líbí se mi	567
lõpeta jälgimine	1574
lös korsordet	4087
lösenord	4107
löysitkö virheen	1762
løs krydsord	651
løs krydsordet	651
løs kryssordet	3144
lùi # giây	4523
lúštiť krížovku	3875
lülita reklaamiblokeerija välja	1566
lülitasin reklaamiblokeerija välja	1566
lütfen geçerli bir e-posta adresi girin	4303
lūdzu, izslēdziet reklāmu bloķētāju	2890
lưu	4474
lưu bài	4474
lưu bài viết	4474
lưu bài để đọc sau	4510
lưu cài đặt	4527
lưu công thức	61
lưu tùy chọn	4527
lấy link	4510
""", 'm': """
magari più tardi	2379
mai multe articole de același autor	3560
mai multe opțiuni	3568
mai târziu	3483
mainos päättyy	1687
mainostajan sisältö	1771
mainīt burtu izmēru	2899
mainīt piekrišanu	2886
mais notícias	3358
mais opções	3449
mais opções de partilha	3449
maksettu sisältö	1687
maksettu yhteistyö	1771
mam już konto	3285
mam prenumeratę	3285
manas tēmas	2898
mantener la sesión iniciada	1471
mantener sesión iniciada	1471
manter sessão iniciada	3434
mantén la sessió iniciada	438
manşetler	4219
maschinell übersetzt	877
maschinelle übersetzung	878
masintõlgitud	1572
maskinoversættelse	682
maskinöversatt	4119
maskinöversättning	4120
masquer la publicité	1874
masquer les réponses	1899
masz już konto	3193
masz już konto? zaloguj się	3193
masz włączonego adblocka	3281
materialet er vernet etter åndsverkloven	3172
materialet är skyddat enligt lagen om upphovsrätt	4068
materiał komercyjny	3304
materiał niedostępny	3276
materiał partnera	3207
materiał partnerski	3304
materiał promocyjny	3207
materiał płatny	3304
materiał sponsorowany	3207
materiał wideo niedostępny	3276
materiał zewnętrzny	3207
matéria exclusiva para assinantes	3406
matérias relacionadas	3358
mazāks teksts	2899
mağazamiz	4284
mağazaya git	4284
mašinski prevedeno	3809
mašīntulkots	2896
mažesnis tekstas	2839
me ei saa seda sisu näidata	1562
me réabonner	1951
media społecznościowe	3204
medlemsförmån	4091
megjelenítés és elfogadás	2229
megnyitás	2185
megnyitás az alkalmazásban	2233
megnézem	2184
megnézem a galériát	2246
megnézem az ajánlatot	2227
megnézem az eredményt	2223
megnézem az árat	2227
megosztás	2175
megosztás a facebookon	2175
megosztás ajándékként	2257
megosztás e-mailben	2257
megosztás facebookon	2175
megosztás twitteren	2175
megosztás whatsappon	2257
megveszem a könyvet	2227
mehr für dich	800
mehr für sie	800
meld deg av når som helst	3164
meld deg på	3078
meld deg på nyhetsbrevet	3078
meld meg på	3164
mentions légales	1829
mentés	2175
mentés későbbre	2175
menú	1395
menü	742	871	2184	4225
menü schließen	742
menü öffnen	742
menüyü kapat	4333
mer från	4038
mer läsning	4038
merci ! votre message a bien été envoyé	1921
merci d'avoir voté	91	1878
merci de le désactiver pour continuer	1915
merci, votre vote a été pris en compte	1899
mergi la pagina de donații	3551
mergi la rețetă	61
mesajiniz başariyla gönderildi	4303
mesajiniz gönderildi	4303
mesajul dumneavoastră a fost trimis	3556
mesajul tău	3579
mesačne	3893
mesačná platba	3892
mesačné predplatné	3892
mesačný dar	3890
mesečna donacija	3795	3985
mesečna naročnina	3987
mesečna pretplata	3797
mesečno	3798	3988
mesečno plačilo	3987
messaggio pubblicitario con finalità promozionale	2446
mest läst	4038
mest lästa	4038
mest læst	605
mest læste	605
mest populär	4107
mest populärt	4107
mest populær	669	3162
mest populære	669	3162
mesterséges intelligencia készítette	2253
mesterséges intelligenciával készült	2253
metinė prenumerata	2832
mettre de côté	1964
mi donación	1501
mi készítette	2253
mi var kļūdīties	2896
mi által generált	2253
mi-összefoglaló	2184
micșorează textul	3568
mida sina arvad? hääleta	1529
midagi läks valesti. proovi uuesti	1569
miejscowość	3289
miesięcznie	3286
miks ma seda reklaami näen	1576
miksi näen tämän mainoksen	1771
mina ämnen	4123
mind a # fotó megtekintése	2245
mind a # fotók megtekintése	2245
mind a # kép megtekintése	2245
mind a # képek megtekintése	2245
mind a fotó megtekintése	2245
mind a fotók megtekintése	2245
mind a kép megtekintése	2245
mind a képek megtekintése	2245
minden adomány számít	2238
minden forint segít	2238
minden forint számít	2238
minden hozzájárulás számít	2238
minden pénteken. ingyen. spam nélkül	2243
minden süti elfogadása	2229
minden támogatás segít	2238
mindet elutasítom	2229
mindig engedélyezem	2229
mindig engedélyezés	2229
mindig megjelenítem	2229
minn meg på det senere	3069
minőség	2232
mira el vídeo	404
mira también	1505
mit ki übersetzt	877
mit paypal unterstützen	863
mitä mieltä olet? äänestä	1695
miért látom ezt a hirdetést	2258
miễn phí vận chuyển	4552
miễn phí, không spam	4539
mjesečna donacija	3795
mjesečna pretplata	3797
mjesečno	3798
modalità di pagamento	2383
moderációs alapelvek	2254
moderálási elvek	2181
modifică preferințele cookie	3507
modifică setările	3575
modifier mes préférences	1868
modifier mes préférences de cookies	1831
modifier vos préférences	1911
modtag en notifikation, når vi skriver om emnet	608
modération a priori	1939
mogoče kasneje	3930
mogą cię zainteresować	3215
mohlo by se vám líbit	479
mohlo by vás také zajímat	479
mohlo by vás tiež zaujímať	3826
mohlo by vás zajímat	479
mohlo by vás zaujímať	3826
moje témata	568
moje témy	3908
mokama partnerystė	2840
molimo isključite blokator oglasa	3793
molimo vas, isključite adblock	3793
monatlich kündbar	795
montant personnalisé	1949
mostra aquesta publicació a instagram	395
mostra di più	2423
mostra els subtítols	423
mostra la publicació	427
mostra més	444
mostra'n més	387
mostrar comentários	3411
mostrar conteúdo	3423
mostrar conteúdo externo	3382
mostrar más	1395
mostrar o conteúdo	3423
mostrar subtítulos	1457
mot de passe oublié	1792
mots clés	1840
mots croisés	1904
mots croisés du jour	1940
mots fléchés	1904
mots mêlés	1904
mots-clés	1840
może cię zainteresować	3215
może później	3189
możesz zrezygnować w każdej chwili	3285
možda kasnije	3736
možda vas zanima	3728
možda će vas zanimati	3728
možete se odjaviti bilo kada	3800
možete se odjaviti u bilo kom trenutku	3800
možno neskôr	3833
možná později	462
mua sách	4522
mua sách tại đây	4522
mua trên lazada	4522
mua trên shopee	4522
mua trên tiki	4522
mua vé	4522
mua vé ngay	4522
muhabirin diğer haberleri	4236
muistuta myöhemmin	1676
mulțumim că ai votat	3531
mulțumim pentru feedback	3510
mulțumim pentru sprijin	3577
mulțumim pentru susținere	3577
mulțumim pentru vot	91	3531
mulțumim, mesajul a fost trimis	3556
mulțumim, te-ai abonat cu succes	3517
mutasd az eredményt	91	2223
mutass többet	2184
muuda küpsiste seadeid	1562
muut lukivat myös	1693
muuta evästeasetuksia	1741
mykistä	1743
myöhemmin	1676	1747
mám predplatné	3892
mám předplatné	551
mám vypnuto	548
mám účet	551
már előfizető	2169
már kikapcsoltam	2237
már követed	2256
már követed ezt a témát	2256
már követi	2256
már szavazott	2223
már szavaztál	2223
már van fiókom	2240
más	1395
más antiguos	1451
más artículos	1389
más artículos de este autor	1477
más artículos del autor	1413
más detalles	1396
más en	1389
más historias	1389
más información	1389
más leídas	1389
más leído	1389
más leídos	1389
más noticias	1389
más noticias de este autor	1477
más opciones	1379
más opciones para compartir	1486
más popular	1472
más recientes	1451
más sobre este tema	1389
más tarde	1339
más valorados	1451
más vistas	1389
más vistos	1389
más votados	1451
más összeg	2238
mások ezt olvassák	2182
mások ezt olvasták	2182
másolva	2257
másolás	2175
másolás tilos	2251
máte již účet	464
máte předplatné? přihlaste se	464
máte tip	561
máte už účet	551
máte zapnutý adblock	547
mã giảm giá	4562
mängi kohe	1559
märkasid viga	1571
märksõnad	1524
månadsgåva	4013
månadsvis	4107
månadsvis betalning	4106
månedlig	3162
månedlig betaling	3161
månedlig gave	3070
månedlig støtte	666
månedligt	669
månedligt bidrag	580
måske senere	579
måske vil du også kunne lide	605
még nem előfizető	2240
még nincs előfizetése	2240
még nincs fiókja	2240
még nincs fiókod	2240
még nincsenek hozzászólások	2254
més antics	417
més articles d'aquest autor	444
més informació	386
més llegides	386
més notícies	413
més opcions	452
més recents	417
més tard	431
més valorats	417
més votats	417
método de pago	1343
métodos de pagamento	3320
métodos de pago	1343
mākslīgais intelekts var kļūdīties	2896
mākslīgā intelekta kopsavilkums	2855
mă abonez	3517
mărește fotografia	3560
mărește imaginea	3560
mărește textul	3568
mărime text	65
mēneša abonements	2892
mēs nevaram parādīt šo saturu	2886
mēģiniet vēlreiz	2893
mēģiniet vēlāk	2893
mėnesinė parama	2831
mėnesinė prenumerata	2832
město	555
měsíční dar	549
měsíční platba	551
měsíční předplatné	551
měsíčně	552
můj účet	464
mọi đóng góp đều quý giá	4535
mỗi đóng góp đều quý giá	4535
một lần	4536
mới nhất	4484
mời chúng tôi ly cà phê	4535
mở	4487
mở khóa bài viết	4559
mở khóa bài viết này	4510
mở rộng	4486
mở trong ứng dụng	4529
mở ứng dụng	4529
""", 'n': """
na celú obrazovku	3883
na górę	3291
na hlavní stránku	557
na hlavnú stránku	3898
na stránku darov	3890
na stránku darů	549
na začiatok	3898
na začátek	557
na żywo	3277
nabídka pro čtenáře	538
nadaljevanje članka pod oglasom	3922
nagyobb betűk	2257
nagyítás	2246
nahlásit	567
nahlásit chybu	478
nahlásit komentář	566
nahlásit příspěvek	566
nahlásit reklamu	570
nahlásiť	3907
nahlásiť chybu	3829
nahlásiť komentár	3906
nahlásiť príspevok	3906
nahlásiť reklamu	3910
najboljši	4001
najchętniej czytane	3215
najchętniej czytane dziś	3215
najczęściej czytane	3215
najczęściej czytane artykuły	3215
najlepšia ponuka	3893
najlepšie	3907
najnovejše	3923
najnovejše novice	3923
najnovejši	4001
najnovejši najprej	4000
najnoviji članci	3728
najnovšie	3826	3907
najnovšie správy	3826
najnovšie články	3826
najnowsze artykuły	3215
najnowsze wiadomości	3215
najobľúbenejšie	3893	3907
najstarejši	4001
najstarejši najprej	4000
najstaršie	3907
najvýhodnejšie	3893
najčitanije	3728
najčitanije vesti	3728
najčitanije vijesti	3728
najčitanije vijesti dana	3728
najčítanejšie	3826
najčítanejšie články	3826
najčítanejšie články dňa	3826
naloži objavo	3976
naloži več	3993
naloži video	3976
naloži vsebino	3976
napi keresztrejtvény	2223
napiši komentar	3810	4000
napišite komentar	3926
napište autorovi	557
napište do redakce	561
napište komentář	566
napište redakci	561
napsat komentář	478
napísať autorovi	3898
napísať komentár	3906
napíšte autorovi	3898
napíšte do redakcie	3901
napíšte komentár	3906
napíšte redakcii	3901
naročena vsebina	3922
naroči knjigo	3975
naročite knjigo	3975
naročite se	3918
naročnina	3918
narração gerada por ia	3460
naruči knjigu	3785
naručite knjigu	3785
naskenujte qr kód	544
naskenujte qr kód a stáhněte si aplikaci	544
naslednji članek	3993
nastala chyba. skúste to neskôr	3895
nastala chyba. zkuste to prosím znovu	554
nastavenia súkromia	3881
nastavenie súkromia	3881
nastavení	475
nastavení cookies	475
nastavení ochrany soukromí	540
nastavení soukromí	540
nastavi bez isključivanja	3793
nastavi s google računom	3797
nastavi čitanje	3780
nastavi čitati	3780
nastavit jako preferovaný zdroj	568
nastavit upozornění	545
nastavite čitanje	3780
nastavite čitati	3780
nastavitve piškotkov	3938
nastaviť ako preferovaný zdroj	3908
nastaviť upozornenia	3886
następna strona	3218
następne wideo	3276
następne zdjęcie	3291
następny	3218
następny artykuł	3215
następny film	3276
natisni članek	3926
naudojate reklamos blokavimą	2830
naudojimo taisyklės	2805
naudojimosi taisyklės	2826
naujausi viršuje	2837
naujausios žinios	2789
naujienlaiškis	2812
nav komentāru	2897
načteno umělým hlasem	542
načtěte qr kód	544
načíst další	481
načíst další články	557
načíst obsah	540
načíst příspěvek	540
načíst stránku znovu	548
načíst video	540
načíst více	557
načítava sa prehrávač	3883
načítava sa video	3883
načítať obsah	3881
načítať príspevok	3881
načítať viac	3898
načítať video	3881
načítať ďalšie	3898
načítám přehrávač	542
načítání videa	542
našli jste chybu	478
našli jste chybu v článku	561
našli jste v článku chybu	478
našli ste chybu	3901
našli ste chybu v článku	3901
našli ste v článku chybu	3901
naživo	3884
ne děkuji	462
ne ratez rien de l'actualité	1914
ne, ačiū	2829
ne, děkuji	462
nederīga e-pasta adrese	2893
nejdiskutovanější	479
nejlepší	567
nejlepší nabídka	552
nejnovější	479	567
nejnovější zprávy	479
nejnovější články	479
nejoblíbenější	552	567
nejstarší	567
nejvýhodnější	552
nejčtenější	479
nejčtenější články	479
nejčtenější články dne	479
nekaj je šlo narobe. poskusite pozneje	3990
nekaj je šlo narobe. poskusite znova	3990
nem kötelező	2244
nem küldünk spamet	2243
nem, köszönöm	2166
nemam mišljenje	3783
nemate račun	3797
nemaš račun	3797
nemám názor	535	3876
nemám účet	551
nemáte predplatné	3892
nemáte předplatné	551
nemáte účet	551
nenhum comentário	3350
neplatná e-mailová adresa	554
neplatný e-mail	554
nepovinné	555	3896
neskôr	3887
neteisingas el. pašto adresas	2833
neueste beiträge	739
neveljaven e-poštni naslov	3990
nešto je pošlo naopako. pokušajte ponovo	3800
nešto je pošlo po zlu. pokušajte ponovno	3800
nešto je pošlo po zlu. pokušajte ponovo	3800
nghe bài báo	4523
nghe bài viết	4523
nghe nội dung bài viết	4523
nghe đọc bài	4523
nhà tài trợ	4552
nhấn để bật tiếng	4557
nhận thông báo	4530
nhập bình luận	4554
nhập bình luận của bạn	4554
nhập email của bạn	4560
nhập số tiền	4558
nhập địa chỉ email	4560
nhập địa chỉ email của bạn	4560
nhắc tôi sau	4467
nhớ đăng nhập	4537
ni še komentarjev	4000
nie dziękuję	3189
nie dziś	3189
nie możemy pokazać tej treści	3274
nie możemy wyświetlić tej treści	3274
nie można odtworzyć filmu	3276
nie można odtworzyć wideo	3276
nie można wyświetlić tej treści	3274
nie pamiętam hasła	3285
nie pamiętasz hasła	3193
nie udało się załadować filmu	3276
nie ďakujem	3833
nie, dziękuję	3189
nie, ďakujem	3833
nieprawidłowy adres e-mail	3288
niečo sa pokazilo	3896
niečo sa pokazilo, skúste to znova	3895
niečo sa pokazilo. skúste to neskôr	3895
niečo sa pokazilo. skúste to znova	3895
nimate računa	3987
nimetön postilaatikko	1762
nincs fiókja	2240
nincs fiókod	2240
nincs fiókom	2240
nincs hozzászólás	2254
nincs még előfizetésed	2240
nincs még fiókja	2240
nincs véleményem	2224
nincsenek hozzászólások	2254
niste naročnik	3987
no es pot reproduir el vídeo	423
no ho sé	417
no mūsu partneriem	2900
no mūsu veikala	2885
no se ha podido cargar el vídeo	1497
no se ha podido reproducir el vídeo	1457
no se puede reproducir el vídeo	1457
no sé	1451
no te pierdas las últimas noticias	1368
noe gikk galt, prøv igjen	3164
noe gikk galt, prøv igjen senere	3164
noe gikk galt. prøv igjen	3164
noe gikk galt. prøv igjen senere	3164
noget gik galt, prøv igen	671
noget gik galt, prøv igen senere	671
noget gik galt. prøv igen	671
noget gik galt. prøv igen senere	671
nokopēts	2899
només els subscriptors poden comentar	398
només per a subscriptors	438
non seguire più	2509
noraidīt visas	2886
normas de participación	1450
normes de participació	416
norėdami komentuoti, prisijunkite	2793
nos hors-séries	1873
nosūti draugam	2853
nosūtīt atsauksmi	2896
nosūtīt draugam	2853
nosūtīt e-pastā	2853
nosūtīt komentāru	2897
nosūtīt ziņu	2893
noteで書く	2563
notiek video ielāde	2887
notifications activées	1914
notifikácie	3887
notre charte déontologique	1929
notre charte éditoriale	1929
notre sélection	1840
notre sélection d'articles	1892
notícia anterior	444	3440
notícia següent	444
notícias relacionadas	3358
notícias relacionadas que podem lhe interessar	19
notícies destacades	413
notícies relacionades	386
nous protégeons nos sources	1929
nous écrire	1929
nouveau ! suivez vos auteurs préférés	1933
nu ai cont? înregistrează-te	3522
nu aveți cont	3554
nu ești abonat	3554
nu ești încă abonat	3554
nu mai urmări	3566
nu mulțumesc	3483
nu putem afișa acest conținut	3543
nu på google play	661
nu s-a putut încărca videoclipul	3576
nu sunteți abonat	3554
nu știu / nu răspund	3532
nu, mulțumesc	3483
nuestro código ético	1480
numele tău	3557
numele tău de utilizator	3572
nuotrauka # iš #	2842
nur für mitglieder	865
nuskaitykite qr kodą	2828
nuskenuokite qr kodą	2828
nyaste först	4121
nyeste først	3176
nyhetsdøgnet	3094
nyní na google play	544
nyní ne	545
nyomtatás	2175
não foi possível carregar	3460
não foi possível carregar o vídeo	3419
não foi possível reproduzir o vídeo	3419
não perca	3358
não sabe / não responde	3412
não sei	3412
não tem conta	3434
não tem uma conta	3434
não é assinante	3434
não, obrigada	3317
não, obrigado	3317
nächste seite	742
nächster artikel	739
nächstes bild	870
nächstes foto	870
nächstes video	857
näin korjaamme virheet	1762
näin poistat mainoseston	1748
näin poistat mainosten eston	1748
näin suojaamme lähteitämme	1762
näin suojelemme lähteitä	1762
näita # vastust	1573
näita alati	1562
näita galeriid	1570
näita ja nõustu	1562
näita kõiki	1530
näita rohkem	1529
näita sisu	1562
näita tulemusi	1559
näita vastuseid	1573
näita veel	1529
näita vähem	1530	1570
näköislehti	1678
nästa	4041
nästa artikel	4038
nästa bild	4112
nästa sida	4112
nästa video	4097
näytä # kuvaa	1757
näytä # kuvat	1757
näytä # vastausta	1767
näytä aina	1741
näytä alkuperäinen	1696
näytä galleria	1758
näytä ja hyväksy	1741
näytä kaikki	1695
näytä kaikki # kuvaa	1757
näytä kaikki # kuvat	1757
näytä kaikki artikkelit	1758
näytä kaikki kommentit	1767
näytä kaikki kuvaa	1757
näytä kaikki kuvat	1757
näytä kartta	1696
näytä kommentit	1692
näytä kuvaa	1757
näytä kuvagalleria	1758
näytä kuvat	1757
näytä kuvateksti	1758
näytä käännös	1696
näytä lisää	1695
näytä lisää artikkeleita	1758
näytä lisää kommentteja	1767
näytä litterointi	1743
näytä salasana	1752
näytä sisältö	1688
näytä tekstitykset	1743
näytä tiedot	1696
näytä tulokset	91	1696	1735
näytä vastaukset	1767
näytä vähemmän	1696	1758
något gick fel	4110
något gick fel, försök igen	4109
något gick fel, försök igen senare	4109
något gick fel. försök igen	4109
något gick fel. försök igen senare	4109
næste	608
næste artikel	605
næste billede	674
næste side	674
næste video	659
némítás	2231
némítás feloldása	2231
népszerű	2182
név	2244
névtelen bejelentés	2250
névtelen postaláda	2250
nézze meg galériánkat	2184
nézze meg képeinket	2184
nõustu ja jätka	1562
nõustu ja näita	1562
nõustun	1540
nõustun kõigiga	1540
nøgleord	605
nāc strādāt pie mums	2855
nākamais attēls	2894
nākamais raksts	2894
nākamais video	2887
nākamā bilde	2894
nākamā lapa	2894
nē, paldies	2889
něco se pokazilo	555
něco se pokazilo, zkuste to znovu	554
něco se pokazilo. zkuste to prosím později	554
něco se pokazilo. zkuste to znovu	554
nổi bật	4484
nội dung do ai tạo	4557
nội dung quảng cáo	4512
nội dung tài trợ	4479
nội quy bình luận	4516
""", 'o': """
o dată	3552
o leitor está a carregar	3419
o que achou desta notícia	3384
o seu apoio faz a diferença	3316	3464
o singură dată	3552
o singură donație	3551
o vídeo começará em alguns segundos	3382
obaveštenja	3792
objednať knihu	3879
obligatoriskt fält	4109
obligātie lauki	2893
obligāts lauks	2893
obnovit stránku	548
obnoviť stránku	3889
obnovte stránku	548
obrázek # z #	556
obrázek # ze #	556
obrázok # z #	3897
obrázok # zo #	3897
obsah je chránený autorským zákonom	3902
obsah je chráněn autorským zákonem	562
obsah našich partnerov	3910
obsah našich partnerů	570
obsah není dostupný	540
obsah nie je dostupný	3881
obsah nie je možné zobraziť	3881
obsah sa nedá zobraziť	3881
obsah vytvořený ai	564
obsah článku	557
obserwuj autorkę	3302
obserwujesz już tego autora	3302
ocenite članak	3731
ocenite članek	3926
oceń jakość artykułu	3298
oceń przepis	61
ochrana osobních údajů	475
ochrana osobných údajov	3840
ocijenite članak	3731
ocorreu um erro ao carregar o vídeo	3382
ocultar anúncio	3387
ocultar comentários	3411
od najnovších	3906
od najstarších	3906
od naszych partnerów	3304
od našich partnerov	3910
od našich partnerů	570
od naših partnera	3814
od naših partnerjev	4004
od nejnovějších	566
od nejstarších	566
od partnerů	570
odblokuj artykuł	3285
odblokuj dostęp	3285
odblokuj treść	3274
oddaj głos	91	3267
odebírat	468
odebírat newsletter	468
odemknout článek	464
odemknout článek pro přátele	569
odeslat komentář	566
odeslat zprávu	554
odeslat zpětnou vazbu	564
odhlásenie kedykoľvek	3895
odhlásit se	464
odhlásit se můžete kdykoli	554
odhlásit se můžete kdykoliv	554
odhlásiť sa	3822
odhlášení kdykoliv	554
odjaviti se možete bilo kada	3800
odkaz bol skopírovaný	3909
odkaz byl zkopírován	569
odkaz skopírovaný	3829
odkaz zkopírován	471
odkleni članek	3919
odklenite celoten članek	3919
odklenite članek	3987
odmietnuť	3840
odmietnuť všetko	3840
odmítnout	475
odmítnout vše	475
odoberať	3895
odoberať newsletter	3895
odomknúť	3892
odomknúť článok	3892
odomknúť článok pre priateľov	3909
odoslať	91	3896
odoslať komentár	3906
odoslať správu	3895
odoslať spätnú väzbu	3904
odporúča outbrain	3910
odporúčame	3826	3893
odporúčame prečítať	3826
odporúčame tiež	3826
odporúčané outbrain	3910
odporúčané taboola	3910
odporúčané články	3826
odpovedať	3907
odpovědět	478	567
odrzuć	3208
odrzuć wszystkie	3208
odrzuć wszystko	3274
odtwarzacz wideo jest ładowany	3276
odtwórz	3218
odtwórz film	3276
odtwórz wideo	3276
odvolať súhlas	3881
odśwież stronę	3282
odštampaj	3731
odštampaj recept	61
odštampaj članak	3731
oferta dla czytelników	3271
oferta dla prenumeratorów	3271
ofertă pentru abonați	3537
ofertă pentru cititori	3537
oferă acest articol	3568
oferă acest articol cadou	3524
oferă articolul	3568
offert par un abonné	1964
offre abonnés	1905
offre intégrale	1951
offre limitée	1920
offre réservée aux lecteurs	1905
offre spéciale	1792
offre à durée limitée	1919
offrez-nous un café	1783
offrici un caffè	2380
oglasno sporočilo	87	3922
ogłoszenie	3207
ohjelma ei ole enää katsottavissa	1743
ohodnotiť recept	61
ohodnoťte článek	478
ohodnoťte článok	3829
oikaisut ja täsmennykset	1762
okuma süresi # dk	4225
okurlara özel	4284
okurlarimiza özel	4284
okurlarimiza özel indirim	4284
oldal frissítése	2237
oldal újratöltése	2237
oled juba hääletanud	1559
olet jo äänestänyt	1735
oliko artikkeli hyödyllinen	1692
oliko juttu hyödyllinen	1692
oliko tiivistelmä hyödyllinen	1692
oliko tämä hyödyllinen	1765
olvasd be a qr-kódot	2233
olvass korlátlanul	2240
olvassa be a qr-kódot	2233
olvasson hirdetések nélkül	2258
olvasson korlátlanul	2169
olvasson tovább	2169
olvasta már	2182
olvastad már	2182
olvasás az alkalmazásban	2233
olvasói ajánlat	2227
olvidaste tu contraseña	1345
omogoči obvestila	3981
omogući obavijesti	3791
omröstning	91
onayi geri çek	4288
onayi yönet	4288
onayimi geri çek	4288
online reportáž zde	557
opdatér siden	665
oplæst af en robot	592
oplæst af en syntetisk stemme	659
oplæst af kunstig intelligens	608
oplæst af syntetisk stemme	659
opravy a upřesnění	561
opsig når som helst	583
opsig, når du vil	668
opći uvjeti korištenja	3786
ordsøgning	652
orijinali göster	4226
os comentários são exclusivos para assinantes	3454
os leitores também leram	3409
os preços podem variar	3387
osadzona treść	3274
osale küsitluses	1529
osmisměrka	535
osta käyttöoikeus	1763
osta liput tästä	1739
osta täältä	1739
ostatnie artykuły	3215
osveži stran	3984
osveži stranicu	3794
osvežite stran	3984
osvježi stranicu	3794
osvježite stranicu	3794
oszczędzasz #%	3286
ota käyttöön	1747
ota yhteyttä	1692
otevřít	482
otevřít aplikaci	544
otevřít galerii	557
otevřít mapu	482
otevřít v aplikaci	544
otkazati možete bilo kada	3797
otkaži bilo kada	3797
otključaj članak	3721
otključajte ceo članak	3721
otključajte cijeli članak	3721
otključajte članak	3797
otomatik çeviri	4286
otros artículos	1389
oturumu açik tut	4301
otvoriť aplikáciu	3885
otvoriť galériu	3898
otvoriť v aplikácii	3885
otwórz	3219
otwórz aplikację	3278
otwórz galerię	3291
otwórz mapę	3219
otázka dne	534
otázka dňa	3875
outbrain tarafindan önerildi	4261
outras notícias	19	3358
ouvir este conteúdo	3419
ouça esta reportagem	3419
ouça este conteúdo	3337
ovaj sadržaj ne možemo prikazati	3786
ovaj sadržaj nije dostupan	3786
ovaj sadržaj nije moguće prikazati	3786
ovaj video više nije dostupan	3788
ovaj članak je zaključan	3797
oversættelsen er lavet af en maskine	608
oy verdiğiniz için teşekkürler	91	4278
oynatici yükleniyor	4285
oyunuz için teşekkürler	4278
""", 'p': """
padidinti nuotrauką	2834
padovanokite straipsnį	2792
padovanokite straipsnį draugui	2792
padovanoti straipsnį	2839
page précédente	1844
pagina următoare	3499
pague um café	3318
paiement sécurisé	1790
paketi seç	4301
paketleri gör	4330
pakollinen kenttä	1755
paldies par jūsu balsi	2883
paldies par pieteikšanos	2872
paldies par ziņu	2893
palielināt	2894
palielināt attēlu	2894
palun jää viisakaks	1528
palun lülita reklaamiblokeerija välja	1566
pamanīji kļūdu	2854
pamanījāt kļūdu	2854
pamiršau slaptažodį	2832
pamiršote slaptažodį	2832
par šo tēmu	2850
paramètres de confidentialité	1911
paramètres des cookies	1829
paramétrer	1829
paramétrer les cookies	1829
paramétrer mes choix	1832
parandused ja täpsustused	1571
parašyk komentarą	2793
parašykite komentarą	2793
partajează	3490
partenerii noștri	3497
participez à la conversation	1878
participă la sondaj	3531
partilhar esta página	3475
partnereink ajánlata	2258
partnereinktől	2258
partnerių turinys	2796
partnerski sadržaj	3727
partnerski članek	4004
partnerský obsah	570
pas encore abonné	1919
pasidalinkite šiuo straipsniu	2792
pasirinkite planą	2832
pasirinkite prenumeratą	2832
pasirinkite sumą	2831
pasirinkti prenumeratą	2832
pasitikrinkite žinias	2794
pasiūlymas skaitytojams	2825
paslēpt reklāmu	2900
passer la publicité	1827
passer à la recette	61
passwort zurücksetzen	865
pastebėjote klaidą	2793
pasziánsz	2224
pasūtīt grāmatu	2885
pateikti atsiliepimą	2836
patikrinkite savo el. paštą	2833
patreonで支援する	2645
patvirtinkite savo el. paštą	2833
pausar vídeo	1457
pauză video	3539
pavaišinkite mus kava	2831
paylaş	4210
paylaşin	4210
paypal ile öde	4330
pašreizējais laiks #	2887
pažiūrėkite vaizdo įrašą	2794
pe aceeași temă	3525
pelaa peliä	1735
pelaa tästä	1735
pentru a citi în continuare	3522
per saperne di più	2467
per visą ekraną	2827
per überweisung spenden	863
pergunte à nossa ia	3384
permite întotdeauna	3543
permitir anúncios	3428
permitir conteúdo externo	3348
personvernerklæring	3150
perspausdinti draudžiama	2841
peut-être plus tard	1782
pełny ekran	3276
photo précédente	1954
phát hiện lỗi	4516
phát lại	4557
phát video	4523
phóng to ảnh	4543
phối hợp với	4552
phổ biến nhất	4538
phụ đề	4524
piedalies aptaujā	2855
piedāvājums lasītājiem	2885
piekrist un rādīt	2886
piekrist un turpināt	2886
piekrist visām	2865
piekrītu	2865
piekrītu visām	2886
piesakies vebināram	2855
piesakoties tu piekrīti lietošanas noteikumiem	2872
pieslēdzies vai izveido kontu	2848
pieslēdzies, lai komentētu	2854
pieslēgties	2848
pieslēgties ar facebook	2892
pieslēgties ar google	2892
pievieno savu komentāru	2854
pievienot komentāru	2848
pievienot kā vēlamo avotu	2898
pievienot manām tēmām	2898
pieņemt un turpināt	2886
pieņemt visas	2886
pieņemt visas sīkdatnes	2886
pilnekrāna režīms	2887
pilnekrāns	2887
pirkt biļetes	2885
pirkt biļeti	2885
pirkt grāmatu	2885
pirkti bilietą	2825
pirkti knygą	2825
pirkti licenciją	2841
pirmais mēnesis par # €	2848
pirmas mėnuo tik # €	2787
più lette	2418
più letti	2418
più popolare	2497
più recenti	2474
più tardi	2379
più vecchi	2474
più votati	2474
piši autoru	3803
piši avtorju	3993
pišite autoru	3803
pišite avtorju	3993
pišite nam u redakciju	3806
pišite nam v uredništvo	3996
pišite redakciji	3806
pišite uredništvu	3996
piškotki	3938
placená inzerce	87	474
placená spolupráce	570
placený obsah	570
places limitées, réservez vite	1873
plan seç	4301
plani seç	4301
planini seç	4301
platba ročne	3892
platba ročně	551
platená inzercia	87	3825
platená spolupráca	3910
platený obsah	3910
player de áudio	3460
player se učitava	3788
plaćena saradnja	3814
plaćena suradnja	3814
plaćeni oglas	87	3727
plaćeni sadržaj	3727
plačajte nam kavo	3985
plačana objava	87	3922
plačana vsebina	4004
plačano sodelovanje	4004
plačiau skaitykite čia	2794
plein écran	1844
plus d'actualités	1840
plus d'articles du même auteur	1925
plus de détails	1845
plus récents	1900
plătește cu paypal	3578
poate mai târziu	3483
podaj prawidłowy adres e-mail	3288
podari članek	3926
podarite ta članek	3926
podaruj artykuł	3193
podaruj dostęp	3303
podaruj ten artykuł	3203
podcast anhören	776
pode ler também	3409
podeli članak	3731
podešavanja privatnosti	3786
podijeli članak	3731
podmienky používania	3840
podmínky použití	475
podmínky užití	475
podobne artykuły	3215
podobné články	479	3826
podporiť	3821
podporte nezávislú žurnalistiku	3821
podporte nás	3821
podporte nás cez darujme	3890
podporte nás cez paypal	3890
podporte nás na patreone	3890
podpořit	463
podpořit přes darujme	549
podpořte naši práci	463
podpořte nás	463
podpořte nás na patreonu	549
podpořte nás přes paypal	549
podpořte redakci	463
podrobné nastavenia	3881
podrobné nastavení	540
podrži	3720
podrži nas	3720
podržite nas	3720
podržite naš rad	3720
podržite nezavisno novinarstvo	3720
podziel się	3203
podziel się na facebooku	3203
pogledajte još	19
poistin sen käytöstä	1749
pokaż # odpowiedzi	3300
pokaż # zdjęcia	3290
pokaż # zdjęć	3290
pokaż galerię	3291
pokaż hasło	3285
pokaż i zaakceptuj	3274
pokaż komentarze	3211
pokaż mniej	3218
pokaż napisy	3276
pokaż odpowiedzi	3300
pokaż oryginał	3219
pokaż podpis	3291
pokaż transkrypcję	3276
pokaż treść	3208
pokaż tłumaczenie	3219
pokaż więcej	3218
pokaż wszystkie	3218
pokaż wszystkie # zdjęcia	3290
pokaż wszystkie # zdjęć	3290
pokaż wszystkie zdjęcia	3290
pokaż wszystkie zdjęć	3290
pokaż wszystko	3219
pokaż wyniki	91	3267
pokaż zdjęcia	3290
pokaż zdjęć	3290
pokaži geslo	3987
pokaži rezultate	91
pokaži vsebino	3938
pokloni članak	3731
poklonite ovaj članak	3731
pokračovat bez podpory	462
pokračovat bez vypnutí	547
pokračovat přes apple	551
pokračovat přes facebook	551
pokračovat přes google	551
pokračovat s apple	551
pokračovat s google	551
pokračovať bez podpory	3833
pokračovať bez vypnutia	3888
pokračovať cez apple	3892
pokračovať cez facebook	3892
pokračovať cez google	3892
pokračovať s google	3892
pokušajte kasnije	3800
pokušajte ponovno	3800
pokušajte ponovno kasnije	3800
pokušajte ponovo	3800
pole obowiązkowe	3288
polecamy również	3215
polecamy także	3215
polecamy też	3215
polecane artykuły	3215
politica de corecții	3562
politica editorială	3562
politika kolačića	3786
politika piškotkov	3976
politique de confidentialité	1829
politique de protection des données	1944
polityka prywatności	3208
polityka sprostowań	3295
política de cookies	1379	3345
política de correcciones	1480
política de correccions	446
política de correções	3443
política de galetes	395
política de privacidad	1379
política de privacidade	3345	3367
política de privacitat	395
política de protección de datos	1496
política de proteção de dados	3459
pomanjšaj pisavo	4003
pomôže každé euro	3890
pomůže každá koruna	549
ponovno učitaj stranicu	3794
ponuda za čitaoce	3785
ponuda za čitatelje	3785
ponuka pre čitateľov	3879
poprzedni artykuł	3215
poprzednie zdjęcie	3291
populární	479
populära artiklar	4038
populärast	4107	4122
populärt	4038
populære	684	3177
populære artikler	605
populære saker	3094
populært	605	3094
populārākie	2850
popüler	4219
popüler haberler	4219
popüler konular	4219
por mês	3432
por qué estás viendo esto	1345
por qué? cuéntanos	1491
portes grátis	3451
poslat jako dárek	569
poslat přes whatsapp	569
poslat příteli	569
poslat tip anonymně	561
poslat zprávu	554
poslať	3896
poslať ako darček	3909
poslať cez whatsapp	3909
poslať e-mailom	3829
poslať mailom	3909
poslať priateľovi	3909
poslať správu	3895
poslať tip	3901
poslať tip anonymne	3901
poslušaj vest	3731
poslušaj članak	3731
poslušaj članek	3926
poslušajte tekst	3788
poslušajte članek	3926
posnetek ni več na voljo	3978
posnetek v vaši državi ni na voljo	3978
posnetka ni mogoče predvajati	3978
postanite naročnik	3918
postanite član	3720	3918
postavke kolačića	3744
postaw kawę	3190
postaw nam kawę	3190
poszt betöltése	2229
posłuchaj	3203
poukážte nám # % z dane	3890
pour continuer à lire	1887
pourquoi voyez-vous cette publicité	1874
pouze nezbytné	540
pouze pro předplatitele	464
používate adblock	3888
používate blokovanie reklám	3888
používate blokovač reklám	3888
používateľské meno	3893
používáte adblock	547
používáte blokování reklam	547
používáte blokátor reklam	547
povezani sadržaj	3728
povezani članci	3728
povezani članki	3923
povećaj	3803
povećaj fotografiju	3803
povećaj sliku	3803
povećaj slova	3813
povećaj tekst	3813
povečaj	3993
povečaj besedilo	4003
povečaj fotografijo	3993
povečaj pisavo	4003
povečaj sliko	3993
povinná pole	554
povinné	555	3896
povinné pole	554
povinné polia	3895
povinné údaje	554
povolit upozornění	545
povoliť	3887
povoliť notifikácie	3886
povoliť obsah	3881
povoliť raz	3881
povoliť reklamu	3889
povoliť reklamy	3889
povoliť upozornenia	3886
powiązane	3215
powiązane artykuły	3215
powiązane tematy	3215
powiększ	3218
powiększ tekst	3303
powiększ zdjęcie	3218
powrót do góry	3218
powrót do strony głównej	3291
powrót na górę	3291
pozastaviť	3884
později	462	546
pozostała część artykułu pod materiałem wideo	3207
pozostały czas	3276
pozostały czas #	3276
pozostały czas -#	3276
pozrieť # fotiek	3897
pozrieť # fotky	3897
pozrieť # fotografie	3897
pozrieť # fotografií	3897
pozrieť fotiek	3897
pozrieť fotky	3897
pozrieť fotografie	3897
pozrieť fotografií	3897
pozrieť galériu	3898
pozrieť všetky # fotiek	3897
pozrieť všetky # fotky	3897
pozrieť všetky # fotografie	3897
pozrieť všetky # fotografií	3897
pozrieť všetky fotiek	3897
pozrieť všetky fotky	3897
pozrieť všetky fotografie	3897
pozrieť všetky fotografií	3897
pozrieť všetkých # fotiek	3897
pozrieť všetkých # fotky	3897
pozrieť všetkých # fotografie	3897
pozrieť všetkých # fotografií	3897
pozrieť všetkých fotiek	3897
pozrieť všetkých fotky	3897
pozrieť všetkých fotografie	3897
pozrieť všetkých fotografií	3897
pozvite nás na kávu	3890
pozvěte nás na kafe	549
pozvěte nás na kávu	549
počastite nas kavom	3795
pořídit předplatné	551
pošalji	91	3801
pošalji e-mailom	3731
pošalji komentar	3731
pošalji mejlom	3731
pošalji poruku	3800
pošalji povratnu informaciju	3809
pošalji prijatelju	3731
pošalji vest	3806
pošalji vijest	3806
pošalji članak e-mailom	3731
pošaljite dojavu	3806
pošaljite komentar	3731
pošaljite vest	3806
pošlete tip redakci	561
pošlite tip redakcii	3901
pošlji	3991
pošlji komentar	4000
pošlji po e-pošti	3926
pošlji povratno informacijo	3999
pošlji prijatelju	3926
pošlji sporočilo	3990
pošlji članek po e-pošti	3926
pošljite nam namig	3996
pošljite namig	3996
poštanski broj	3801
poštna številka	3991
poštovné zdarma	538
pr članek	3922
pradėti testą	2823
praneškite apie klaidą	2793
pranešti anonimiškai	2835
pranešti apie klaidą	2793
pranešti apie komentarą	2837
pratite uživo	3803
pravidelný dar	549
pravidelný príspevok	3890
pravidelně měsíčně	549
pravidlá diskusie	3829
pravidlá opráv	3901
prawa autorskie zastrzeżone	3296
prašome išjungti reklamos blokavimą	2830
pre komentovanie sa prihláste	3906
pre predplatiteľov	3822
preberi cel članek	3993
preberi celoten članek	3993
preberi več	3993
preberite celoten članek	3993
preberite še	3923
precisamos de você	3316
predchádzajúca fotografia	3898
predchádzajúca snímka	3898
predchádzajúca strana	3898
predchádzajúci článok	3898
predplatiť	3821
predplatné môžete kedykoľvek zrušiť	3892
predplaťte si	3821
preferințe cookie	3543
preferințe de confidențialitate	3575
preferències de galetes	427
preferências de cookies	3423
preferências de privacidade	3459
prehrať	3883
prehrať video	3883
prehrávač sa načítava	3883
prejsť do diskusie	3906
prejsť do galérie	3898
prejsť na darovanie	3890
prejsť na kvíz	3875
prejsť na obsah	3898
prejsť na online	3898
prejsť na platbu	3890
prejsť na ponuku	3879
prejsť na recept	61
prejšnja fotografija	3993
prejšnja slika	3993
prejšnja stran	3993
prejšnji članek	3993
prekličete lahko kadarkoli	3987
prekliči soglasje	3976
preložené automaticky	3904
preložené pomocou ai	3904
prenošenje zabranjeno	3807
prenumerantförmån	4091
prenumerantförmåner	4091
prenumerata nuo # euro per mėnesį	2787
prenumerata nuo # €	2787
prenumerera på vårt nyhetsbrev	4021
prenumeruodami sutinkate su taisyklėmis	2812
prenumeruokite naujienlaiškį	2812
prenumeruoti naujienlaiškį	2833
preostali čas	3978
preostali čas #	3978
preostali čas -#	3978
preporučeno	3728
preporučuje outbrain	3814
preporučuje taboola	3814
preporučujemo	3728	3798
preporučujemo da pročitate	3728
preporučujemo i	3728
presentear matéria	3449
preskoči na sadržaj	3803
preskoči na vsebino	3993
preskočiť na obsah	3898
prestať sledovať	3908
prethodni članak	3803
pretlač zakázaná	3902
prevedeno uz pomoć ai	3809
preverite e-pošto	3990
prečo vidím túto reklamu	3910
prečítajte si	3826
prečítajte si aj	3826
prečítať neskôr	3909
prečítať prepis	3883
prețurile pot varia	3512
pridať ako preferovaný zdroj	3908
pridať do košíka	3879
pridať do mojich tém	3908
pridať komentár	3829
pridať medzi preferované zdroje	3908
pridruži se razpravi	4000
pridružite se razpravi	4000
pridėti kaip pageidaujamą šaltinį	2838
pridėti komentarą	2837
pridėti prie mano temų	2838
pridėti prie pageidaujamų šaltinių	2838
prihlásiť	3822
prihlásiť cez facebook	3892
prihlásiť cez google	3892
prihlásiť na odber	3895
prihlásiť sa	3822
prihlásiť sa cez apple	3892
prihlásiť sa cez facebook	3892
prihlásiť sa cez google	3892
prihlásiť sa do diskusie	3906
prihlásiť sa na odber	3895
prihláste sa a komentujte	3906
prihvati i prikaži	3786
prihvati sve kolačiće	3786
prihvaćam	3744
prihvaćam i nastavljam	3786
prihvaćam sve	3744
prijava putem google računa	3797
prijavi grešku	3731
prijavi pogrešku	3806
prijavi se s google računom	3797
prijavite grešku	3806
prijavite pogrešku	3806
prijať	3840
prijať a pokračovať	3881
prijať a zobraziť	3881
prijať všetko	3840
prijať všetky	3881
prijať všetky cookies	3881
prikaži # odgovora	3810
prikaži # odgovore	4000
prikaži galerijo	3993
prikaži galeriju	3803
prikaži geslo	3987
prikaži i prihvati	3786
prikaži in sprejmi	3976
prikaži komentare	3810
prikaži komentarje	4000
prikaži lozinku	3797
prikaži manj	3924
prikaži manje	3729
prikaži odgovore	3810	4000
prikaži podnapise	3978
prikaži prepis	3978
prikaži rezultate	91	3782	3972
prikaži sadržaj	3744
prikaži sve	3729
prikaži titlove	3788
prikaži transkript	3788
prikaži več	3924
prikaži više	3729
prikaži vse	3924
prikaži vsebino	3976
prima lună gratuită	3522
prima pagină	3560
primetili ste grešku	3806
primește alerte despre acest subiect	3516
primijetili ste grešku	3806
printează	3490
printează rețeta	61
pripomenúť neskôr	3833
priporoča outbrain	4004
priporoča taboola	4004
priporočamo	3923	3988
priporočamo tudi	3923
priporočamo v branje	3923
priporočeno	3923
prisijunkite arba susikurkite paskyrą	2787
prisijunkite prie mūsų komandos	2794
prisijunkite, kad galėtumėte komentuoti	2793
prispieť	3821
prispieť jednorazovo	3890
prispieť mesačne	3890
privatsphäre verwalten	855
privatsphäre-einstellungen	732
privātuma iestatījumi	2886
privātuma politika	2865
prišlo je do napake. poskusite pozneje	3990
prišlo je do napake. poskusite znova	3990
pro komentování se přihlaste	566
pro předplatitele	464
pro předplatitele výhodněji	538
prochaine vidéo	1945
profită de ofertă	3582
programmet är inte längre tillgängligt	4097
prohibida su reproducción total o parcial	1509
prohlédnout # fotek	556
prohlédnout # fotky	556
prohlédnout # fotografie	556
prohlédnout # fotografií	556
prohlédnout fotek	556
prohlédnout fotky	556
prohlédnout fotografie	556
prohlédnout fotografií	556
prohlédnout galerii	557
prohlédnout všech # fotek	556
prohlédnout všech # fotky	556
prohlédnout všech # fotografie	556
prohlédnout všech # fotografií	556
prohlédnout všech fotek	556
prohlédnout všech fotky	556
prohlédnout všech fotografie	556
prohlédnout všech fotografií	556
prohlédnout všechny # fotek	556
prohlédnout všechny # fotky	556
prohlédnout všechny # fotografie	556
prohlédnout všechny # fotografií	556
prohlédnout všechny fotek	556
prohlédnout všechny fotky	556
prohlédnout všechny fotografie	556
prohlédnout všechny fotografií	556
proibida a reprodução total ou parcial	3471
promijeni veličinu teksta	3813
promo sadržaj	3814
promocijsko sporočilo	3922
promotivni sadržaj	3727
promotivni članak	3727
promóció	2177
proovi # päeva tasuta	1522
proposé par	1937
prosimy o wyłączenie adblocka	3281
proč vidím tuto reklamu	570
pročitaj ceo članak	3803
pročitaj cijeli članak	3803
pročitaj kasnije	3813
pročitaj transkript	3788
pročitajte ceo tekst	3803
pročitajte cijeli članak	3803
pročitajte i	3728
pročitajte još	3728
prywatność	3208
przeczytaj całość	3291
przeczytaj cały artykuł	3291
przeczytaj również	3215
przeczytaj także	3215
przeczytaj też	3215
przeczytaj transkrypcję	3276
przejdź bez wsparcia	3189
przejdź do galerii	3291
przejdź do głównej treści	3291
przejdź do oferty	3271
przejdź do przepisu	61
przejdź do płatności	3283
przejdź do quizu	3267
przejdź do serwisu	3208
przejdź do sklepu	3271
przejdź do strony darowizn	3283
przejdź do treści	3218
przejdź do ustawień prywatności	3208
przejdź do wpłaty	3283
przejdź na stronę główną	3291
przekaż # % podatku	3283
przekaż #%	3283
przekaż opinię	3298
przestań obserwować	3302
przetłumaczono automatycznie	3298
przetłumaczono przez ai	3298
przeładuj stronę	3282
prześlij	3289
prześlij opinię	3298
prześlij zdjęcia	3295
przypomnij mi później	3189
przypomnij później	3279
právě se děje	479
präsentiert von	729
précédent	1844
préférences cookies	1829
préférences de confidentialité	1944
prélèvement	1791
prémium	2169
prénom	1922
présenté par	1937
próbáld újra később	2243
próbálja ki # forintért	2169
próbálja újra	2243
próbálja újra később	2243
próxima	3363
próxima foto	3468
próxima imagem	3468
próxima notícia	3440
próxima página	3363
próximo artigo	3358
próximo vídeo	1497	3460
prøv # dager gratis	3073
prøv gratis	583	3073
prøv igen senere	671
prøv igjen senere	3164
prøv nu	583
prøv nå	3073
prędkość	3277
prędkość odtwarzania	3276
prを含みます	2609
pr記事	2631
psč	555	3896
pubblicità	2406
publi-rédactionnel	1827
publicité	1827
publicité - la suite ci-dessous	1827
publicités	1827
publică	3532
publică comentariul	3531
pular anúncio	3460
pular para o conteúdo	3363
pular para o conteúdo principal	3361
puslapis # iš #	2842
página siguiente	1395
páči sa mi to	3907
päeva küsimus	1559
päivitä sivu	1749
päivän kysymys	91	1735
päivän peli	1735
päivän ristikko	1735
pääuutiset	1693
påkrevd	3165
påkrævet	672
påmind mig senere	579
påminn mig senare	4012
później	3189	3280
pārbaudi savas zināšanas	2855
pārbaudiet savu e-pastu	2893
pāriet uz recepti	61
pāriet uz saturu	2894
pārpublicējot atsauce obligāta	2858
pārpublicēšana aizliegta	2901
pārtraukt sekot	2898
pārvaldīt paziņojumus	2889
pārvaldīt piekrišanu	2886
pērc abonementu	2848
płatna współpraca	3304
płatne miesięcznie	3285
płatne rocznie	3285
płatność miesięczna	3285
płatność roczna	3285
předchozí	481
předchozí foto	557
předchozí fotografie	557
předchozí snímek	557
předchozí strana	557
předchozí článek	479
předmět	555
předplatit	464
předplatné	464
předplaťte si	551
přehrát	481
přehrát video	542
přehrávač se načítá	542
přehrávač videa se načítá	542
přejít do diskuse	566
přejít do galerie	557
přejít do speciálu	557
přejít k obsahu	481
přejít k platbě	549
přejít k receptu	61
přejít na kvíz	534
přejít na nabídku	538
přejít na obsah	481
přejít na online reportáž	557
přejít na recept	61
přejít na stránku darů	549
přeloženo automaticky	564
přeloženo pomocí ai	564
přepis	543
přeskočit na obsah	557
přestat sledovat	568
přetisk zakázán	562
přečtěte si	479
přečtěte si také	479
přečíst později	569
přečíst přepis	542
přidat do košíku	538
přidat do mých témat	568
přidat jako preferovaný zdroj	568
přidat komentář	478
přidat mezi preferované zdroje	568
přidejte názor	478
přidejte si nás mezi preferované zdroje	568
přihlaste se a komentujte	566
přihlásit	464
přihlásit k odběru	468
přihlásit přes facebook	551
přihlásit přes google	551
přihlásit přes seznam	551
přihlásit se	464
přihlásit se do diskuse	566
přihlásit se k odběru	554
přihlásit se přes apple	551
přihlásit se přes facebook	551
přihlásit se přes google	551
přihlásit se přes seznam	551
přihlášení	464
přijmout	475
přijmout a pokračovat	540
přijmout a zobrazit	540
přijmout vše	475
přijmout všechny	540
přijmout všechny cookies	540
připomenout později	462
přispějte	463
přispět	463
přispět jednorázově	549
přispět měsíčně	549
příjmení	555
""", 'q': """
qq好友	4640
qq空间	4640
qr कोड स्कैन करें	2137
qr কোড স্ক্যান করুন	356
qr 코드를 스캔하세요	2745
qrコードからダウンロード	2638
qrコードを読み取ってください	2638
qr코드로 다운로드	2745
qr코드를 스캔하세요	2745
qu'avez-vous pensé de cet article	1870
qual o seu nível de satisfação com esta notícia	3384
qualcosa è andato storto	2499
quan tâm nhất	4517
quay lại	4561
quay lại đầu trang	4561
quellen und weiterführende links	739
queremos conocer tu opinión	1433
queremos saber a sua opinião	3397
questa email è già registrata	2528
questa pagina ti è stata utile	2473
questo articolo ti è stato utile	2473
questo articolo è bloccato	2496
questo campo è obbligatorio	2498
questo riassunto ti è stato utile	2441
questo video non è disponibile	2481
questo video non è più disponibile	2481
quieres añadir otro usuario a tu suscripción	1345
quitter le plein écran	1907
quizi çöz	4281
quizás más tarde	1339
quizás te interese	1389
quy định bình luận	4516
quyên góp	4468
quyên góp ngay	4468
qué opinas	1384
qué te ha parecido esta noticia	1433
quét mã qr	4529
quét mã qr để tải	4529
quét mã qr để tải ứng dụng	4529
quên mật khẩu	4469
quản lý cookie	4527
quản lý lựa chọn	4556
quản lý sự đồng ý	4527
quản lý tùy chọn	4556
quảng cáo	4479
quảng cáo - bài viết tiếp tục bên dưới	4512
""", 'r': """
r$ # por mês durante # meses	3406
radote klaidą	2793
radote klaidą tekste	2793
radās kļūda. mēģiniet vēlāk	2893
radīts ar mākslīgo intelektu	2896
rafraîchir la page	1915
raksti komentāru	2854
raksts ir aizsargāts ar autortiesībām	2901
raksts ir slēgts	2892
raksts tiek papildināts	2855
raksts turpinās pēc reklāmas	2857
rakstu lasa mākslīgais intelekts	2887
rakstīt autoram	2894
rakstīt komentāru	2854
raktažodžiai	2834
rao vặt	4479
raportează	3532
raportează comentariul	3572
raportează o eroare	3510
raportează o greșeală	3562
raportoi virheestä	1762
rapportér	684
rapportér annonce	687
rapportér fejl	600
razvrščanje	4001
rašykite redakcijai	2835
rašyti autoriui	2834
rašyti komentarą	2787
reagovať	3907
recargar la página	1466
recargar página	1466
recarrega la pàgina	433
recarregar a página	3428
recarregar página	3428
receber notificações	3399
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1880
recevez une alerte à chaque article de l'auteur	1880
reclamă	3493
recomandarea redacției	3525
recomandări	3497
recomandările editorilor	3525
recomandările redacției	3497
recomendado para você	3358
recommandé	1840
recommandé pour vous	1840
recommandés	1840
recordar más tarde	1339
recuérdamelo más tarde	1339
recíbela	1358
recíbela gratis	1358
recíbelo	1358
redare automată	3540
redirecționează # la sută	3551
redirecționează #%	3484
redă video	3539
redă videoclipul	3539
refuză toate	3507
refuză tot	3543
regala este artículo	1486
regalar artículo	1345
regalar este artículo	1486
registrovať sa	3822
registruokitės nemokamai	2787
registruokitės į seminarą	2794
registrácia	3822
regisztráció	2169
regisztrálok	2169
regler för kommentarer	4121
regras de comentários	3411
regras dos comentários	3411
regístrate	1345
rekisteröidy	1678
rekisteröidy maksutta ja lue	1678
reklaami lõpp	1576
reklam içeriğidir	4284
reklama się skończyła	3304
reklami geç	4212
reklám	2177
reklám vége	2258
reklámblokkolót használ	2236
reklámblokkolót használsz	2236
reklāma	2848
reklāmas beigas	2900
reklāmas raksts	2857
reklāmraksts	87	2857
relacja na żywo	3291
relaterade ämnen	4038
rendeld meg a könyvet	2227
rendelje meg a könyvet	2227
rendezés	2255
rendszeres támogatás	2238
renovar suscripción	1502
reportar comentário	3454
reportar erro nesta página	3384
reproducció automàtica	424
reproducción automática	1458
reproducción prohibida	1509
reproducir vídeo	1457
reproduction réservée	1959
reproductor de vídeo	1497
reproduzir vídeo	3419
reproduzir áudio	3419
reprodução automática	3420
reprodução proibida	3471
reserve já	3474
resmi büyüt	4307
responda à enquete	3411
rester connecté	1919
restez informé	1802
restez informés	1802
resultado da votação	3454
resultados de la votación	1491
resumen automático	1419
resumo da notícia	3384
resumé lavet af ai	681
retour à l'accueil	1925
retour à la liste	1925
retour à la page d'accueil	1842
retrage consimțământul	3543
rettelser og præciseringer	678
revenir à l'accueil	1925
revoir la vidéo	1945
rezerviši mesto	3785
rezervovať miesto	3879
rezervujte si místo	538
rezervuoti vietą	2825
rezervă-ți locul	3537
rezervēt vietu	2885
rezolvă testul	3534
reîmprospătează pagina	3549
reîncarcă pagina	3549
reînnoiește abonamentul	3578
reģistrējies bez maksas	2848
reģistrēties	2848
reši križanko	3972
reši kviz	3782	3972
reši ukrštenicu	3782
režim celej obrazovky	3883
režim celé obrazovky	542
ricordamelo più tardi	2379
riješi križaljku	3782
riješi kviz	3782
riproduzione riservata ©	2534
rizami geri çek	4216
rodyti galeriją	2834
rodyti mažiau	2795	2834
rodyti turinį	2826
rodyti viską	2795
rozumím	482
rozwiąż krzyżówkę	3267
rozwiń	3218
rozwiń wszystko	3219
ročne	3893
ročná platba	3892
ročné predplatné	3892
roční platba	551
roční předplatné	551
ročně	552
rychlost přehrávání	542
ryhdy kannatusjäseneksi	1750
rätta	4034
rätta oss	4034
rättelse	4034
rättelsepolicy	4116
rättelser och förtydliganden	4116
règles de commentaires	1899
règles des commentaires	1899
réactions	1834
réagir	1819	1834
réagir à cet article	1834
réagissez	1834
réagissez à cet article	1834
réductions et codes promo	1963
réduire la police	1891
réduire la taille de la police	1891
réduire la taille du texte	1891
réduire le texte	1935
répondez au quiz	1902
répondez au sondage	1899
répondre	1834
réseaux sociaux	1820
réserver mes places	1905
réservez vos places	1905
réservé aux inscrits	1792
résiliable à tout moment	1887
résultats	91
résultats du sondage	1878
résumé de l'article	1870
résumé de l'article en # points	1870
résumé en # secondes	1870
résumé ia	1932
résumé par l'ia	1932
részletek	2185
rétablir le son	1907
rösta	91	4088
rösta här	4041
rösta i omröstningen	4041
rösta nu	91	4087
rút lại sự đồng ý	4527
rückmeldung geben	877
rýchlosť	3884
rýchlosť prehrávania	3883
rādīt # atbildes	2897
rādīt atbildes	2897
rādīt galeriju	2894
rādīt mazāk	2856	2894
rādīt rezultātus	2883
rādīt saturu	2886
rādīt un piekrist	2886
rādīt vairāk	2855
rādīt visu	2856
rămâi conectat	3554
răspunde	3496
rėmimas	2796
rėmėjo turinys	2840
""", 's': """
s'abonner à ce dossier	1956
s'abonner à ce sujet	1956
s'abonner à ce thème	1956
s'abonner à cet auteur	1956
s'abonner à partir de #€	1792
s'està carregant el reproductor	423
s'està carregant el vídeo	423
s'ha produït un error	440
s'inscrire à la newsletter	1802
s-ar putea să-ți placă	3497
saada anonüümne vihje	1571
saada sõbrale	1527
saada sõnum	1569
saada vihje anonüümselt	1571
saber más	1395
sadarbības raksts	2857
sadece abonelere özel	4301
sadržaj je blokiran	3786
sadržaj je zaključan	3721
sadržaj je zaštićen autorskim pravom	3807
sadržaj nije dostupan	3786
sadržaj nije moguće prikazati	3786
sadržaj partnera	3814
saglabāt	2853
saglabāt iestatījumus	2886
saglabāt izvēli	2886
saglabāt rakstu	2853
saglabāt vēlākam	2899
sair do ecrã inteiro	3419
saistītie raksti	2850
saistītās ziņas	2850
saite ir nokopēta	2899
saite nokopēta	2853
saken er låst	3073
saken finnes også som lyd	3082
salli sisältö	1741
salta la pubblicità	2522
salta pubblicità	2522
saltar anúncio	3343
saltar para o conteúdo	3361
saltar para o conteúdo principal	3361
salvar preferências	3423
salvează	3490
salvează articolul	3524
salvează pentru mai târziu	3524
salvează preferințele	3543
salvează rețeta	61
samo nujni piškotki	3976
samo nužni	3786
samo nužni kolačići	3786
samo za naročnike	3987
sans engagement, résiliable à tout moment	1887
sao chép	4551
sao chép liên kết	4474
sao chép đường dẫn	4510
sari la conținut	3499
sari la rețetă	61
sari peste reclamă	3576
satura turpinājums pēc reklāmas	2857
saturs ir aizsargāts ar autortiesībām	2901
saturs ir bloķēts	2886
sazināties ar redakciju	2895
sačuvaj	3731
sačuvaj podešavanja	3786
sačuvaj recept	61
sačuvaj vest	3731
sačuvaj za kasnije	3813
sačuvaj članak	3813
saņemt paziņojumus	2889
scanează codul qr	3545
schlagwörter	739
schließen	742
schrift größer	882
schrift vergrößern	724
schriftgröße	724
schriftgröße anpassen	882
schriftgröße ändern	882
schwedenrätsel	849
scopri di più	2385
scopri di più su amazon	2538
scrie comentariul tău	3572
scrie redacției	3562
scrieți redacției	3562
sdílejte	471
sdílejte tento text	471
sdílejte text	471
sdílejte článek	471
sdílet	471
sdílet na facebooku	471
sdílet na twitteru	471
sdílet na whatsappu	569
sdílet na x	471
sdílet článek	471
se alla erbjudanden för prenumeranter	4016
se bilderna här	4041
se connecter et réagir	1834
se déconnecter	1792
se grafiken här	4041
se ha producido un error al cargar el vídeo	1417
se klippet här	4041
se klippet øverst i saken	3097
se réabonner	1951
se videon här	4041
se våra erbjudanden	4106
se våre tilbud	3161
se încarcă playerul	3539
se încarcă video	3539
se încarcă videoclipul	3539
sebesség	2232
sedan # kr/mån tills du säger upp	4016
see väli on kohustuslik	1569
segui già questo argomento	2509
segui già questo autore	2509
seguir tópico	3399
seguí leyendo	1447
sei già abbonato	2385
sei già iscritto	2528
sei già iscritto alla newsletter	2459
seko tēmai	2898
sekot tēmai	2898
sekretessinställningar	4095
sekti autorių	2838
sekti temą	2838
selección de la redacción	1389
selectează	3555
selvä	1696
sem opinião	3412
sem si não seria possível	3404
sem você não seria possível	3404
semnalează comentariul	3572
semnalează o eroare	3496
senaste först	4121
send artiklen på mail	592
send på e-post	3082
send på mail	686
seniausi viršuje	2837
sense permanència	410
sesi aç	4285
sesi açmak için dokunun	4326
sesi açmak için tiklayin	4326
setări confidențialitate	3543
setări cookie	3507
setări cookie-uri	3543
setări cookies	3543
setări de confidențialitate	3543
seu apoio faz a diferença	3316	3464
seu nome de usuário	3454
seuls les abonnés peuvent commenter	1878
seuraa hetki hetkeltä	1758
seuraa livenä	1758
seuraa meitä	1686
seuraa tekijää	1769
seuraa tätä aihetta	1769
seuraat jo tätä aihetta	1769
seuraat tätä aihetta	1769
seç	4302
seçenekleri yönet	4288
seçimimi kaydet	4288
seções	3358
seřadit podle	566
sfârșit publicitate	3537
sfârșitul reclamei	3537
shrani članek	3926
shrnutí ai	565
shrnutí od ai	564
si opp når du vil	3073
si è verificato un errore	2498
si è verificato un errore durante il caricamento del video	2439
sie können diesen artikel kostenlos weitergeben	821
signaler ce contenu comme inapproprié	1878
signaler un problème	1834
siguiente artículo	1389
siguiente vídeo	1497
siirry sisältöön	1695
siirry suoraan sisältöön	1758
sikeres feliratkozás	2187
sin ti no sería posible	1442
sinu hääl on arvesse võetud	1559
sinu sõnum	1569
sisu on autoriõigusega kaitstud	1577
sisältö ei ole saatavilla	1741
sisältö on estetty	1741
sisältö on suojattu tekijänoikeudella	1763
sisältöä ei voida näyttää	1741
sisältöä kumppaneiltamme	1771
siz ne düşünüyorsunuz	4247
siz ne düşünüyorsunuz? oy verin	4225
sizin için öneriler	4219
siųsti atsiliepimą	2836
siųsti draugui	2792
siųsti el. paštu	2792
siųsti komentarą	2837
siųsti naujieną	2835
siųsti žinutę	2833
skaitykite be reklamų	2840
skaitykite be ribojimų	2832
skaitykite daugiau čia	2794
skaityti plačiau	2794
skaityti visą straipsnį	2834
skaityti vėliau	2792
skann qr-koden for å laste ned appen	3154
skanna qr-koden för att ladda ner appen	4099
skaties arī	2850
skatīt cenu	2885
skatīt foto	2855
skatīt galeriju	2855
skatīt komentārus	2897
skatīt piedāvājumu	2885
skatīt piedāvājumus	2892
skatīt rezultātus	91	2883
skatīt video	2855
skatīt visus	2894
skenē qr kodu	2888
skenējiet qr kodu	2888
skjønner	3098
sklenite naročnino	3919
skontaktuj się z redakcją	3295
skontrolujte si svoju schránku	3895
skopírované	3909
skopírované do schránky	3909
skopírovať odkaz	3829
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4034
skriv inn beløp	3159
skru på	3156
skru på lyd	3152
skru på varsler	3155
skryť odpovede	3906
skryť reklamu	3910
skrýt	482
skrýt odpovědi	566
skrýt reklamu	570
skyddas av upphovsrätt	4117
skänk en gåva	4104
skúste to neskôr	3895
skúste to znova	3895
slapukų nustatymai	2805
slapukų politika	2826
slažem se	3744
slažem se i nastavljam	3786
sledeća fotografija	3803
sledeća slika	3803
sledeća strana	3803
sledeći video	3788
sledeći članak	3803
sledovat toto téma	568
sledovat téma	568
sledovať autora	3908
sledovať autorku	3908
sledovať online	3898
sledovať tému	3908
sledovať túto tému	3908
sledujete téma	568
sledujete tému	3908
slik beskytter vi kildene våre	3171
slik beskytter vi våre kilder	3171
slik slår du av annonseblokkering	3157
slične vesti	3728
slične vijesti	3728
slični članci	3728
sljedeća fotografija	3803
sljedeća slika	3803
sljedeća stranica	3803
sljedeći video	3788
sljedeći članak	3803
slut på annonce	687
slut på annons	4125
slut på reklam	4125
sluta följa	4123
slutt på annonse	3180
slutt å følge	3178
slå adblocker fra	664
slå annonceblokering fra	664
slå av annonseblokkereren	3157
slå av annonseblokkeringen	3157
slå din adblocker fra	664
slå lyd fra	659
slå lyd til	659
slå lyden fra	659
slå lyden til	659
slå notifikationer til	662
slå på	3156	4101
slå på aviseringar	4100
slå på ljudet	4097
slå på notiser	4100
slå på varsler	3155
slå på varslinger	3155
slå til	663
slėpti reklamą	2840
sns 공유	2780
sns 공유하기	2780
snsでシェア	2676
snsでシェアする	2676
snsをフォロー	2564
snímek # z #	556
snímek # ze #	556
snímka # z #	3897
snímka # zo #	3897
so schützen wir unsere quellen	874
sofortüberweisung	702
solicitarea a fost trimisă	3579
solicitação enviada	3466
solitär	849
son dakika bildirimlerini aç	4291
son dakika gelişmelerinden haberdar olun	4291
son gelişmelerden haberdar olun	4291
sondaż	91
sonderveröffentlichung	801
sono già sostenitore	2379
sonraki fotoğraf	4333
sonraki fotoğraf için tiklayin	4222
sonraki fotoğrafa geç	4222
sonraki görsel	4333
sonraki haber için tiklayin	4222
sonraki içerik	4333
sonraki sayfa için tiklayin	4222
sonuçlar	91
sonuçlari gör	91	4226
sonuçlari göster	91	4279
sorodni članki	3923
sortează	3532
sortează după	3532
sortuj według	3300
sortér efter	683
souhlasím	475
souhlasím a pokračovat	540
souhlasím se zobrazením	475
soutenez-nous dès maintenant	1783
související	479
související témata	479
související články	479
související články z webu	479
soyez le premier à commenter	1834
soyez le premier à réagir	1834
spam nélkül	2243
spander en kaffe på oss	3159
spara inställningar	4095
spara till läslistan	4124
spausdinti receptą	61
spausdinti straipsnį	2839
spela här	4087
spela videon här	4041
spill nå	3144
spis treści	3218
splošni pogoji	3976
sponsorisé	1827
sponsorlu bağlantilar	4261
sponsorlu içerik	87	4212
sponsoroitu sisältö	1687
sponsorēts saturs	2900
sponsrat innehåll	4030
sponzorirani sadržaj	3727
sponzorirani članak	3727
sponzorisani sadržaj	3814
sponzorované	3825
sponzorovaný obsah	474
sponzorováno	474
sporoči napako	3996
sporočilo	3991
spotifyで聞く	2666
spotifyで聴く	2666
spravovat upozornění	545
spravovať súhlas	3881
spravovať upozornenia	3886
sprawdź cenę	3271
sprawdź ofertę	3193
sprawdź się	3267
sprawdź skrzynkę e-mail	3288
sprawdź skrzynkę odbiorczą	3288
sprawdź swoją skrzynkę	3288
sprawdź swoją wiedzę	3267
sprejmi in prikaži	3976
sprejmi vse piškotke	3976
spremi članak	3731
spremljajte v živo	3993
sprijinul tău contează	3577
sprijină-ne	3484
správa	3896
správa bola odoslaná	3895
správa souhlasu	540
správa súhlasu	3881
spróbuj ponownie	3288
spróbuj ponownie później	3288
spręsti kryžiažodį	2823
spręsti testą	2823
spune-ne părerea ta	3531
spune-ți părerea	3510
spune-ți părerea în comentarii	3510
spuneți-ne părerea	3531
spustit kvíz	534
spustiť kvíz	3875
spustiť video	3883
später	697
später erinnern	697
späť hore	3898
späť na hlavnú stránku	3898
späť na začiatok	3898
spør vår ki om saken	3090
spēlē tagad	2883
spēlēt tagad	2883
staňte sa členom	3821
staňte se členem	463
ste našli napako	3996
ste našli napako v članku	3996
ste už predplatiteľ	3892
ste že glasovali	3972
stem nå	91	3144
stiahnuť aplikáciu	3885
stiahnuť audio	3883
stiahnuť epizódu	3883
stiahnuť na google play	3885
stiahnuť v app store	3885
stiahnuť z app store	3885
stiahnuť z google play	3885
stichwörter	739
stil spørgsmål til artiklen	600
stlmiť	3883
stop med at følge	685
straipsnio tęsinys - po reklama	2796
straipsnis saugomas autorių teisių	2841
straipsnis tęsiasi po reklamos	2796
straipsnis užrakintas	2832
straipsnį skaito dirbtinis intelektas	2827
strojovo preložené	3904
strojový preklad	3905
strojový překlad	565
strojově přeloženo	564
strona główna	3215
stroški dostave	3975
stránka # z #	556	3897
stránka # ze #	556
stránka # zo #	3897
stworzono z pomocą ai	3298
stáhnout aplikaci	544
stáhnout audio	542
stáhnout epizodu	542
stáhnout na google play	544
stáhnout podcast	542
stáhnout v app store	544
stáhnout z app store	544
stáhnout z google play	544
stáhnout zdarma	544
stäng	4012	4041
stäng annons	4125
stäng av annonsblockeraren	4102
stäng av din adblocker	4102
stäng av din annonsblockerare	4102
stäng av ljudet	4097
stäng galleri	4112
stöd oss	4013
stöd oss på patreon	4104
stöd oss via patreon	4104
större text	4124
større tekst	3179
støt med mobilepay	666
støt os	580
støt os med mobilepay	666
støt os på #er	666
støt os på patreon	666
støt via mobilepay	666
støtt oss	3070
støtt oss med vipps	3159
støtt oss på patreon	3159
støtt oss via vipps	3159
subscrição confirmada	3466
subtitrări	3540
subtítols	424
subtítulos	1458
sudoku del día	1492
sugerir correção	3384
sugerir una corrección	1433
sugestões	3358
suite après la publicité	1905
suivez vos auteurs préférés	1933
suivre ce thème	1880
suivre le thème	1933
sukurta naudojant dirbtinį intelektą	2836
sumă liberă	3551
sumă personalizată	3577
sunt de acord cu termenii și condițiile	3556
sur le même sujet	1840
sur le même thème	1840
suscripción	1345
suscripción confirmada	1503
suscríbase	1345
suscríbete	1345
suscríbete a nuestro boletín	1355
suscríbete ahora	1345
susiję straipsniai	2789
susikurti paskyrą	2787
susține	3484
susține-ne	3484
susține-ne pe patreon	3551
susțineți-ne	3484
susținut de	3570
sutikti ir tęsti	2826
sutinku ir tęsiu	2826
svaka donacija je važna	3795
svaka donacija pomaže	3795
svaki dinar je važan	3795
svaki doprinos je važan	3795
svaki doprinos pomaže	3795
svaki euro je važan	3795
svaki prilog pomaže	3795
svi članci	3803
svi članci autora	3803
sviđa mi se	3811
sviđa vam se članak	3809
swisha en gåva	4104
syötä kelvollinen sähköpostiosoite	1755
syötä summa	1750
syötä sähköpostiosoitteesi	1681
szavazatodat rögzítettük	2223
szavazatát rögzítettük	2223
szavazás	91	2224
szavazás indítása	2223
szczegóły	3219
szeretne értesítéseket kapni	2234
szeretnél értesítéseket kapni	2234
szerző követése	2256
szkennelje be a qr-kódot	2233
szponzorált tartalom	87	2177
szybkość odtwarzania	3276
szállítási költség	2227
szókereső	2224
szólj hozzá	2181
szóljon hozzá	2181
szövegméret	2257
szünet	2232
sähköposti	1681
sähköposti tai käyttäjätunnus	1752
sähköpostiosoite	1681
sähköpostiosoitteesi	1755
sähköpostisi	1755
säkra din plats	4091
säästä # %	1753
säästä #%	1753
så # kr/mnd til du sier opp	3073
så jobbar vi med rättelser	4116
så kommenterar du	4034
så skyddar vi våra källor	4116
så stänger du av annonsblockeraren	4102
så stänger du av din annonsblockerare	4102
sådan beskytter vi kilder	678
sådan beskytter vi vores kilder	678
sådan deaktiverer du din adblocker	664
sådan retter vi fejl	678
sådan slår du adblock fra	664
sådan slår du din adblocker fra	664
sé el primero en comentar	1382
sé parte	1340
sélections	1819
sì, grazie	2489
sí, quiero	1465
sí, vull	431
síganos	1371
síguenos	1371
só para assinantes	3434
sólo para suscriptores	1471
sõnum on saadetud	1569
sök	4041
søg	608
søk	3097
súhlasím	3840
súhlasím a pokračovať	3881
súhlasím so zobrazením	3840
súmate	1340
súvisiace	3826
súvisiace články	3826
súvisiaci článok	3826
süre	4286
süti beállítások	2229
süti tájékoztató	2229
sütibeállítások	2229
sütik kezelése	2229
sākt testu	2883
sīkdatņu iestatījumi	2865
sīkdatņu politika	2886
sīkfailu iestatījumi	2886
słowa kluczowe	3215
sūtīt e-pastā	2899
sắp xếp theo	4517
số tiền khác	4535
""", 't': """
t'ha estat útil	416
t'ha estat útil aquest article	398
t'ha estat útil aquest resum	398
t'ha semblat útil	416
ta treść jest niedostępna	3274
ta treść jest zablokowana	3274
ta video ni več na voljo	3978
ta članek je zaklenjen	3987
taboola tarafindan sunulmuştur	4261
taboola tarafindan önerildi	4261
tack för din anmälan	4021
tack för din prenumeration	4109
tack för din röst	91	4087
tack för ditt meddelande	4109
tagasi üles	1570
taip pat žiūrėkite	2789
tak, chcę	3280
tak, chętnie	3280
tak, poproszę	3280
takaisin ylös	1695
takipten çik	4313
takk for at du meldte deg på	3164
takk for din påmelding	3164
takk for påmeldingen	3078
talebiniz gönderildi	4331
tallenna myöhemmäksi	1685
talán később	2166
tam ekrandan çik	4285
tamaño de la letra	1486
tamaño de letra	65	1370
tamaño del texto	65
también te puede gustar	1389
también te puede interesar	1389
també et pot interessar	386
também pode gostar	3409
tapahtui virhe. yritä myöhemmin uudelleen	1755
tapahtui virhe. yritä uudelleen	1755
tarjeta de crédito	1344
tarjeta de débito	1344
tarkista sähköpostisi	1755
tartalom betöltése	2229
tartalom engedélyezése	2229
tartalom megjelenítése	2229
tartalomjegyzék	2246
tasuline koostöö	1576
te ha parecido útil	1450
te ha resultado útil	1450
te ha resultado útil este artículo	1419
te ha resultado útil este resumen	1419
te ha sido útil	1450
te ha sido útil este resumen	1419
te poți dezabona oricând	3517
te rugăm să îl dezactivezi	3549
te vsebine ni mogoče prikazati	3976
te-ar putea interesa și	3525
tee meile kohvi välja	1567
tehisaru kokkuvõte	1529
tehisaru võib eksida	1572
tehisintellekt võib eksida	1572
tehty tekoälyllä	1765
teie hääl on arvesse võetud	1559
tej treści nie można wyświetlić	3274
tek seferlik bağiş	4298
tek seferlik bağiş yap	4329
tekijänoikeudella suojattu	1763
teklifi gör	4284
teklifleri gör	4330
tekoäly voi tehdä virheitä	1765
tekoälyn luoma	1765
tekoälyn tekemä	1765
tekoälyn tekemä tiivistelmä	1695
tekoälyn tiivistelmä	1695
tekoälyn tuottama	1765
tekoälytiivistelmä	1695	1766
tekst je zaključan	3797
tekst powstał przy pomocy ai	3298
tekst przetłumaczony maszynowo	3298
teksta izmērs	2899
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2792
telefonszám	2244
telefón	3896
teljes hozzáférés	2169
teljes képernyő	2231
teljes név	2244
temas del día	1389
temi že sledite	4002
ten artykuł jest zablokowany	3285
ten film jest niedostępny	3276
ten film nie jest dostępny w twoim kraju	3276
ten film nie jest już dostępny	3276
tento obsah je blokován	540
tento obsah je zablokovaný	3881
tento obsah nemôžeme zobraziť	3881
tento obsah nemůžeme zobrazit	540
tento obsah není dostupný	540
tento obsah není k dispozici	540
tento obsah nie je dostupný	3881
tento obsah nie je k dispozícii	3881
tento obsah sa nedá zobraziť	3881
tento článek je uzamčen	551
tercihleri yönet	4325
tercihlerimi yönet	4325
termos e condições	3345
teste başla	4281
teste grátis	3322
testează-ți cunoștințele	3534
testează-ți cunoștințele cu quizul nostru	3510
testi başlat	4281
testi çöz	4281
teszteld a tudásod	2184
tesztelje tudását	2184
tetszőleges összeg	2238
text bol vytvorený automaticky	3904
text byl vytvořen automaticky	564
text je chránený autorským právom	3902
text je chráněn autorským právem	562
text čte umělá inteligence	542
texten fortsätter nedan	4030
texten fortsätter under bilden	4030
texten är maskinöversatt	4119
texten är skapad automatiskt	4119
textgröße	882
textgröße ändern	882
teď ne	462
teşekkürler, mesajiniz gönderildi	4303
tham gia bình chọn	4516
tham gia khảo sát	4516
tham gia thăm dò	4516
thanh toán hàng năm	4537
thanh toán hàng tháng	4537
thanh toán qua paypal	4559
theo dõi chủ đề	4548
theo dõi chủ đề này	4548
theo dõi tác giả	4548
thoát toàn màn hình	4523
thu gọn	4486
thème suivi	1956
thèmes	1840
thématiques	1840
thêm câu trả lời	4554
thêm làm nguồn ưu tiên	4548
thêm vào giỏ hàng	4562
thích	4474
thích nhất	4517
thông tin bắt buộc	4539
thông tin doanh nghiệp	4479
thông tin quảng cáo	4512
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4543
thẻ	4484
thời gian còn lại	4523
thời gian hiện tại	4524
thời lượng	4524
ti è stato utile	2473
tienes que iniciar sesión para guardar artículos	1446
tietosuojakäytäntö	1741
tik būtini	2826
tik būtinieji slapukai	2826
tikai nepieciešamās	2886
tikai nepieciešamās sīkdatnes	2886
tiktokで見る	2666
til støttesiden	666
tilbagetræk samtykke	657
tilbakemelding på saken	3090
tilføj en kommentar	683
tilføj kommentar	683
tilføj os som foretrukken kilde	685
tilføj som foretrukken kilde	685
tilgjengelig på google play	3154
till gåvosidan	4104
tillad én gang	657
tillat én gang	3150
tillåt	4101
tillåt alltid	4095
tillåt annonser	4103
tillåt aviseringar	4100
tillåt en gång	4095
tillåt innehåll	4095
tillåt inte	4101
tillåt notiser	4100
tillåt reklam	4103
tiltás	2235
timp rămas	3539
tin bài liên quan	4510
tin cùng chuyên mục	4484
tin cùng tác giả	4511
tin khác	4484
tin liên quan	4484
tin mới	4484
tin mới nhất	4484
tin nhắn của bạn	4560
tin nhắn của bạn đã được gửi	4539
tin nóng	4511
tin nổi bật	4484
tin quảng cáo	4512
tin tiếp theo	4543
tin trước	4484
tin tài trợ	4484
tin tức liên quan	4484
tin đọc nhiều	4484
tipărește	3490
tipărește articolul	3524
tipărește rețeta	61
tisk článku	569
titta på videon	4097
tiêu điểm	4484
tiến # giây	4523
tiếp theo	4486
tiếp tục trên trình duyệt	4529
tiếp tục trên web	4529
tiếp tục với apple	4537
tiếp tục với email	4559
tiếp tục với facebook	4537
tiếp tục với google	4537
tiếp tục đọc	4561
tlačiť	3829
to cię może zainteresować	3215
to może cię zainteresować	3215
to wideo jest niedostępne	3276
to wideo nie jest już dostępne	3276
toate știrile	3560
toda contribuição ajuda	3431
toda la información	1477
todas as notícias	3440
todavía no eres suscriptor	1471
todavía no estás registrado	1471
todos los artículos de este autor	1508
todos los artículos del autor	1508
todos los artículos del especial	1505
todos los derechos de reproducción reservados	1509
todos los vídeos	1477
todos os comentários	3350
todos os vídeos	3440
toimituskulut lisätään	1739
totes les notícies	444
toto pole je povinné	554
toto téma již sledujete	568
toto video již není dostupné	542
toto video není dostupné	542
toto video není ve vaší zemi dostupné	542
toto video nie je dostupné	3883
toto video nie je vo vašej krajine dostupné	3883
toto video už není dostupné	542
toto video už nie je dostupné	3883
tots els vídeos	444
tous droits de reproduction réservés	1959
tous nos hors-séries	1873
toute l'actualité	1840
toutes les actualités	1925
toutes les vidéos	1925
toutes nos vidéos	1925
tovább	2184
tovább a cikkre	2246
tovább a dossziéhoz	2246
tovább a galériához	2246
tovább a recepthez	61
tovább a rovatra	2182
tovább a tartalomhoz	2246
tovább a teljes cikkre	2246
tovább a támogatáshoz	2238
tovább a támogatási oldalra	2238
tovább a webshopba	2227
tovább az ajánlathoz	2227
tovább olvasom	2184
további cikkek	2182
további cikkek a szerzőtől	2246
további cikkek a témában	2182
további cikkek betöltése	2246
további hírek	2182
további részletek itt	2184
továbbiak betöltése	2184
továbbiak megjelenítése	2246
toàn màn hình	4524
traducció automàtica	424
traducción automática	1458
traducere automată	3540
traducido automáticamente	1484
tradução automática	3384
traduït automàticament	449
trang chủ	4486
trang này có hữu ích không	4516
transcripció	424
transcripción	1458
transcrição	3420
transferência bancária	3321
trenutni čas	3978
trenutni čas #	3978
treści komercyjne	3304
treści naszych partnerów	3304
treści partnerskie	3207
treść dla subskrybentów	3285
treść niedostępna	3274
treść premium	3285
treść sponsorowana	3207
treść wygenerowana przez ai	3298
treść zablokowana	3274
treść zewnętrzna	3274
tria la teva subscripció	410
trimite răspunsul	3531
troškovi dostave	3785
truy cập không giới hạn mọi bài viết	4559
trwa ładowanie odtwarzacza	3276
tryb pełnoekranowy	3276
træk dit samtykke tilbage	657
træk samtykke tilbage	657
trình phát âm thanh	4557
trò chơi	4521
trước	4486
trường bắt buộc	4539
trường này là bắt buộc	4539
trả lời	4483
trở lại	4486
trở lại đầu trang	4543
tu ce părere ai? lasă un comentariu	3510
tu donación desgrava	1468
tu izmanto reklāmu bloķētāju	2890
tu navegador no puede reproducir este vídeo	1417
tue meitä	1677
tue meitä patreonissa	1750
tue työtämme	1750
tule meile tööle	1529
tuotettu tekoälyllä	1765
turinys saugomas autorių teisių	2841
turinys užblokuotas	2826
turiu paskyrą	2832
turpini lasīt	2848
turpinājums pēc reklāmas	2857
turpināt ar apple	2892
turpināt ar facebook	2892
turpināt ar google	2892
turpināt lasīt	2848
tutar seç	4329
tutar seçin	4329
tvarkyti pranešimus	2829
tvarkyti sutikimą	2826
twitter'da paylaş	4210
twitterで見る	2666
twoja wiadomość	3288
twoje imię	3288
twój adres e-mail	3196
twój e-mail	3196
twój głos został oddany	3267
twój głos został policzony	3267
twój głos został zapisany	3267
tykkää	1768
tylko niezbędne	3274
tytuł przelewu: darowizna	3283
tytułem: darowizna na cele statutowe	3283
tài khoản của tôi	4469
tài trợ	4479
tài trợ bởi	4552
támogass minket	2167
támogass minket patreonon	2238
támogasson minket	2167
támogasson minket a patreonon	2238
támogatom	2167
támogatom a lapot	2238
támogatom az oldalt	2238
támogatott tartalom	87	2177
támogatás	2167
támogatás paypalon	2238
támogatási oldal	2238
támogatói tartalom	2177
tárgy	2244
täisekraan	1563
tämä artikkeli on lukittu	1752
tämä juttu on lukittu	1752
tämä kenttä on pakollinen	1755
tämä sisältö ei ole saatavilla	1741
tämä video ei ole enää saatavilla	1743
tämä video ei ole saatavilla	1743
täname liitumast	1547
tässä artikkelissa	1758
tässä jutussa	1758
tässä olisi upotus facebookista	1695
tässä olisi upotus instagramista	1695
tätä sisältöä ei voida näyttää	1741
täytä ristikko	1735
täytä tämä kenttä	1755
télécharger l'appli	1913
télécharger l'audio	1907
télécharger l'épisode	1907
télécharger le mp#	1907
télécharger le podcast	1907
téléchargez l'appli	1913
téma követése	2256
téma už sledujete	568
témata	479
tému už sledujete	3908
témy	3826
témáim	2256
témák	2182
térkép megnyitása	2185
términos de uso	1379
términos y condiciones	1379
tên của bạn	4540
tên hiển thị	4554
tìm kiếm	4486
tóm tắt ai	4547
tóm tắt bằng ai	4547
tóm tắt bởi ai	4547
tópicos	3358
tópicos relacionados	3358
tôi đã hiểu	4487
tôi đã tắt	4534
tôi đã tắt trình chặn quảng cáo	4533
tôi đồng ý với chính sách bảo mật	4539
tôi đồng ý với điều khoản sử dụng	4539
tõlgitud tehisintellekti abil	1572
több	2184
több betöltése	2246
több mutatása	2246
töltsd ki a kvízt	2184
töltsd ki kvízünket	2223
töltse ki a kvízt	2184
töltse újra az oldalt	2237
tùy chọn cookie	4527
tùy chọn khác	4550
tú qué opinas	1384
túto tému už sledujete	3908
tühista igal ajal	1522
tüm fotoğraflar	4307
tüm fotoğraflari gör	4307
tüm haberler	4219
tüm haberlere sinirsiz erişim	4330
tüm haberleri gör	4307
tüm içeriğe sinirsiz erişim	4330
tüm konular	4221
tüm konulari gör	4221
tüm oyunlar	4281
tüm videolar	4307
tüm videolari gör	4307
tüm yazilari	4219	4236
tüm yazilari gör	4307
tüm yorumlar	4218
tüm çerezleri kabul et	4325
tüm çerezleri reddet	4325
tümü	4333
tümünü gör	4225
tümünü göster	4226
tümünü kabul et	4213
tümünü reddet	4213
tăng cỡ chữ	4550
tēmas	2850
tęsinys po reklamos	2796
tęsti su apple	2832
tęsti su facebook	2832
tęsti su google	2832
tłumaczenie automatyczne	3299
tłumaczenie maszynowe	3299
tạm dừng video	4523
tạo bởi ai	4557
tạo tài khoản	4469
tải audio	4523
tải bài đăng	4527
tải lại trang	4533
tải nội dung	4527
tải thêm	4486
tải thêm bình luận	4516
tải trên app store	4529
tải trên google play	4529
tải tập này	4523
tải về từ app store	4529
tải về từ google play	4529
tải âm thanh	4523
tải ứng dụng	4529
tải ứng dụng ngay	4529
tất cả tin tức	4543
tất cả trò chơi	4519
tất cả video	4543
tắt tiếng	4524
tặng bài viết	4510
tặng sao	4510
tặng sao cho bài viết	4510
tặng sao cho tác giả	4558
tốc độ phát	4523
từ chối tất cả	4527
từ chối tất cả cookie	4556
từ khóa	4484
tự động phát	4524
""", 'u': """
u košaricu	3785
u ovom članku	3803
udostępnij	3203
udostępnij na facebooku	3203
udostępnij na twitterze	3203
udostępnij na x	3203
udostępnij w mediach społecznościowych	3203
udělit souhlas	475
ugens spørgsmål	651
ugodnost za naročnike	3975
ugodnosti za naročnike	3975
ugrađeni sadržaj	3786
ugrás a galériához	2246
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2246
ugrás a tartalomra	2246
uključi	3792
uključi obaveštenja	3779
uključi obavijesti	3779
uključi se u raspravu	3810
uključi zvuk	3788
uključite javascript	3788
uključite notifikacije	3779
uključite obaveštenja	3779
uključite obavijesti	3779
uključite se u raspravu	3810
ukryj reklamę	3304
ukrštenica	3783
ulkoinen sisältö	1741
ulkopuolinen sisältö	1741
uloženo	569
uložené	3909
uložit	471
uložit na později	471
uložit nastavení	540
uložit recept	61
uložit volby	540
uložit článek	471
uložiť	3829
uložiť na neskôr	3829
uložiť nastavenia	3881
uložiť recept	61
uložiť voľby	3881
uložiť článok	3829
ultima oră	3497
ultimele știri	3497
um assinante presenteou você com este artigo	3408
un abonat ți-a oferit acest articol	3524
un abonné vous offre cet article	1890
un e-mail de confirmation vous a été envoyé	1883
un suscriptor te ha regalado este artículo	1446
un suscriptor te regala este artículo	1514
une erreur s'est glissée dans l'article	1834
ungültige e-mail-adresse	867
unterstütze uns	698
unterstützen	698
unterstützen sie uns	698
unterstützen sie uns per paypal	790
unustasid salasõna	1568
uočili ste grešku	3806
uočili ste pogrešku	3806
uočili ste pogrešku u članku	3806
uporabniško ime	3988
uporabniško ime ali e-pošta	3987
upotettu sisältö	1741
upozorniť na chybu	3901
upozornění	546
uppläst av en ai-röst	4097
uppläst av en dator	4026
uppläst av en syntetisk röst	4097
uppläst av syntetisk röst	4097
uppläst med ai-röst	4026
upravljaj kolačićima	3786
upravljaj piškotke	3976
ur vår butik	4091
url 복사	2695
urlをコピー	2563
urlをコピーしました	2662
urlをコピーする	2609
url복사	2695
urmărește acest subiect	3516
urmărește autorul	3566
urmărește live	3516
urmărește subiectul	3566
urmărești deja acest subiect	3566
următorul	3499
următorul videoclip	3576
uslovi korišćenja	3744
ustaw jako preferowane źródło	3302
ustawienia plików cookie	3208
ustawienia prywatności	3274
ustvarjeno s pomočjo umetne inteligence	3999
utónév	2244
uutishälytykset	1747
uvek prikaži	3786
uvijek prikaži	3786
uvjeti korištenja	3744
uygulamada aç	4290
uygulamayi aç	4290
uygulamayi yükle	4290
uz sākumlapu	2894
uz sākumu	2855
uzdāvini rakstu	2899
uzdāvināt rakstu	2899
uzyskaj dostęp	3193
učitaj još	3803
učitaj objavu	3786
učitaj sadržaj	3786
učitaj video	3786
učitaj više	3803
učitavanje playera	3788
učitavanje videa	3788
ušetrite #%	3893
ušetríte #%	3893
ušetřete #%	552
ušetříte #%	552
ušteda #%	3798
uštedite #%	3798
używasz adblocka	3281
używasz programu do blokowania reklam	3281
už jsem ho vypnul	548
už jste hlasovali	534
už komentarus atsako jų autoriai	2793
už mám predplatné	3892
už mám předplatné	551
už mám účet	551
už máte predplatné? prihláste sa	3822
už máte předplatné	551
už máte účet	3822
už máte účet? prihláste sa	3822
už podporujem	3833
už podporuji	462
už sledujete	568
už ste hlasovali	3875
uždaryti	2795
uždaryti galeriją	2834
uždaryti reklamą	2796
uživatelské jméno	552
uživatelské jméno nebo e-mail	551
uživo	3789
užpildykite apklausą	2794
užsakomasis straipsnis	2796
užsakomasis turinys	87	2796
užsisakyti knygą	2825
užsisakyti prenumeratą	2787
""", 'v': """
v košarico	3975
v tem članku	3993
v tomto článku	557
v živo	3979
vaata kõiki	1570
vaata kõiki tellija soodustusi	1522
vaata lähemalt	1529
vaba töökoht	1529
vad tycker du? rösta här	4041
vai kopsavilkums bija noderīgs	2854
vai raksts bija noderīgs	2854
vai tas bija noderīgi	2896
vai vēlaties saņemt paziņojumus	2889
vain jäsenille	1752
vain välttämättömät	1741
vain välttämättömät evästeet	1741
vairāk no autora	2894
vairāk par tēmu	2850
vairāk rakstu	2894
vaizdo grotuvas įkeliamas	2827
vaizdo įrašas	2794
vaizdo įrašas nebepasiekiamas	2827
vaizdo įrašas nepasiekiamas	2827
vaizdo įrašas nepasiekiamas jūsų šalyje	2827
vaizdo įrašo paleisti negalima	2827
vaizdo įrašą rasite čia	2794
valami elromlott. próbáld újra	2243
valami hiba történt. próbálja újra	2243
valgfrit beløb	666
valgfritt beløp	3159
van egy jó sztorija	2250
van egy jó témája	2250
van már előfizetése	2240
van már fiókja	2169
van már fiókod	2240
van már fiókom	2240
vanjski sadržaj	3786
var artikeln till hjälp	4034
var det här till hjälp	4041
var det til hjælp	681
var detta till hjälp	4119
var dette en hjælp	681
var resuméet nyttigt	600
var sammanfattningen till hjälp	4034
varbūt vēlāk	2889
varför ser jag den här annonsen	4125
varför visas den här annonsen	4125
vari atteikties jebkurā laikā	2848
varje bidrag hjälper	4104
varje bidrag räknas	4104
varje krona hjälper	4104
varje krona räknas	4104
vasta küsitlusele	1529
vastaa kyselyyn tästä	1695
vaš e-mail	3800
vaš e-naslov	3990
vaš e-poštni naslov	3990
vaš glas je bil oddan	3972
vaš glas je uračunat	3782
vaš glas je zabeležen	3782	3972
vaš glas je zabilježen	3782
vaš komentar	3731
vaš mejl	3800
vaša e-mail adresa	3800
vaša e-mailová adresa	3895
vaša poruka	3800
vaša poruka je poslana	3800
vaša poruka je poslata	3800
vaša správa	3895
vaše e-mailová adresa	554
vaše ime	3800	3990
vaše jméno	554
vaše meno	3895
vaše sporočilo	3990
vaše sporočilo je poslano	3990
vaše zpráva	554
veckans fråga	4087
vecākie vispirms	2897
vedno prikaži	3976
vegyél jegyet	2227
veja esta publicação no instagram	3382
veja também	3358
veja todas as opções de assinatura	3406
velg beløp	3159
velikost písma	65
veličina fonta	3813
veličina slova	3813
veličina teksta	65
velocidad de reproducción	1457
velocidade de reprodução	3419
velocitat de reproducció	423
velocità di riproduzione	2481
venujte nám # %	3890
ver # comentários	3397
ver biografía	1413
ver comentários	3350
ver conteúdo	3423
ver conteúdo externo	3382
ver dossiê	3440
ver esta publicación en instagram	1417
ver esta publicação	3459
ver esta publicação no instagram	3382
ver fotogalería	1477
ver galería	1395
ver galería de fotos	1477
ver la galería	1477
ver mais notícias	3440
ver más	1395
ver más artículos	1480
ver más artículos del autor	1413
ver más fotos	1391
ver más noticias	1447
ver más vídeos	1477
ver oferta de suscripción	1502
ver opciones de suscripción	1502
ver preço	3417
ver publicação	3348
ver suscripción	1502
ver también	1389
ver também	3358
ver todas as notícias	3440
ver todas las opciones de suscripción	1443
ver todos los artículos	1477
ver todos los vídeos	1477
ver todos os vídeos	3440
ver traducción	1396
ver tradução	3364
ver transcripción	1457
ver transcrição	3419
ver vídeo	1395
vergrößern	743	871
verificați adresa de email	3556
verifică-ți emailul	3556
verifică-ți inboxul	3556
verlagssonderveröffentlichung	801
versandkosten können anfallen	852
vertrag kündigen	732
verträge hier kündigen	732
verwandte beiträge	739
ves a la pàgina de donacions	435
ves algún error? comunícalo	1433
veure aquesta publicació a instagram	395
vezetéknév	2244
vezi această postare pe instagram	3507
vezi conținutul	3543
vezi mai multe știri	3525
vezi prețul	3537
vezi răspunsurile	3531
vezi toate știrile	3560
vezi și	3497
već imam nalog	3797
već imam račun	3797
već imate nalog	3721
već imate pretplatu	3721
već imate račun	3721
već podržavam	3736
već pratite	3812
već pratite ovu temu	3812
već sam pretplatnik	3797
već ste glasali	3782
već ste glasovali	3782
već ste pretplatnik	3721
več iz rubrike	3923
več novic iz regije	3923
več o tem	3923
več o temi	3923
več člankov	3993
več člankov avtorja	3993
veľkosť písma	65
veľkosť textu	3909
vi kan inte visa det här innehållet	4095
viac k téme	3826
viac si o tom prečítate tu	3826
viac článkov	3898
videa ni mogoče predvajati	3978
video atskaņotājs tiek ielādēts	2887
video ei ole enää saatavilla	1743
video ei ole käytettävissä	1743
video ikke tilgængelig	659
video již není k dispozici	542
video không khả dụng	4523
video không tồn tại	4523
video mevcut değil	4285
video nav pieejams jūsu valstī	2887
video nelze přehrát	542
video není dostupné	542
video není dostupné ve vaší zemi	542
video není k dispozici	542
video nevar atskaņot	2887
video ni na voljo v vaši državi	3978
video nicht verfügbar	857
video nie je dostupné	3883
video nie je dostupné vo vašej krajine	3883
video nie je k dispozícii	3883
video nije dostupan u vašoj državi	3788
video nije dostupan u vašoj zemlji	3788
video nije moguće reproducirati	3788
video này không còn tồn tại	4523
video này không khả dụng	4523
video oynatici yükleniyor	4285
video sa nedá prehrať	3883
video sa nepodarilo načítať	3883
video se ne može reprodukovati	3788
video se nepodařilo načíst	542
video tiếp theo	4557
video trước	4557
video už není k dispozici	542
video už nie je dostupné	3883
video už nie je k dispozícii	3883
video više nije dostupan	3788
video yüklenemedi	4326
video yüklenirken hata oluştu	4326
video yükleniyor	4285
videoafspilleren indlæses	659
videoclipul următor	3576
videoen er ikke længere tilgængelig	659
videoen er ikke tilgængelig	659
videoen er ikke tilgængelig i dit land	659
videomängija laadimine	1563
videon voi katsoa jutun yläosasta	1695
videon är inte längre tillgänglig	4097
videon är inte tillgänglig	4097
videoyu izlemek için tiklayin	4225
videoyu yükle	4288
videó	2182
videó betöltése	2229
videó betöltése folyamatban	2231
videó lejátszása	2231
videó megtekintése	2231
videók	2182
videólejátszó betöltése	2231
videónkat itt nézheti meg	2184
vidéo	1844
vidéo indisponible	1907
vidéo non disponible	1907
vidéo précédente	1945
vidéo suivante	1945
vidéo à la une	1945
vielen dank für deine nachricht	867
vielen dank für deine stimme	848
vielen dank für ihr feedback	780
vielen dank für ihre anmeldung	711
vielen dank für ihre nachricht	867
vielen dank für ihre stimme	848
vielen dank für ihre teilnahme	91
vielleicht später	697
vienkartinė auka	2831
vienkartinė parama	2831
vienmēr atļaut	2886
vienmēr rādīt	2886
vienreizējs ziedojums	2891
viestisi on lähetetty	1755
vil du få varsler	3155
vilkår	597	3087
vill du få notiser	4100
vill du få pushnotiser	4100
vipps et beløp	3070
virheellinen sähköpostiosoite	1755
vis færre	608	3097
vis i fuld skærm	674
vis oversættelse	609
visa bilden i helskärm	4041
visa färre	4041
visa i helskärm	4112
visa inlägg från facebook	4041
visa inlägg från instagram	4041
visa innehåll	4031
visa innehållet	4095
visa lösenord	4106
visa och godkänn	4095
visa översättning	4042
visas tiesības paturētas	2901
visi komentāri	2897
vissza a címlapra	2246
vissza a főoldalra	2246
vissza a tetejére	2184
vissza az oldal tetejére	2246
visszajelzés	2181
visszajelzés küldése	2253
viteză de redare	3539
vizitează magazinul	3537
više o temi	3728
više od autora	3803
više vijesti iz regije	3728
više članaka	3803
više članaka autora	3803
viết bình luận	4483
viết bình luận của bạn	4516
viết trả lời	4516
vlastná suma	3890
vlastní částka	549
vložený obsah	540
vložit do košíku	538
vložit komentář	566
vložiť do košíka	3879
vložiť komentár	3906
vnesite e-poštni naslov	3990
vnesite veljaven e-poštni naslov	3990
voce generată de ai	3539
você concorda? vote	3397
você está seguindo este tema	3470
você já está inscrito	3466
você já segue este tema	3447
você já votou	3411
você pode gostar	3358
você pode se interessar	3358
você segue este autor	3470
você também pode gostar	3358
voir le détail	1845
voir les détails	1845
voir les réponses	1899
voir les résultats	91	1845
voir les résultats du sondage	1878
voir tous les thèmes	1842
voir toute l'actualité	1925
voir toutes les vidéos	1925
voix générée par ia	1945
voltar ao início	3440
voltar atrás	3468
voltar à página inicial	3440
volver al índice	1505
volver atrás	1505
von einer künstlichen stimme vorgelesen	857
von ki übersetzt	877
vorgelesen von einer künstlichen stimme	857
vos réactions	1834
votează	91
votează în sondaj	3531
votează în sondajul nostru	3510
votre avis nous intéresse	1878
votre demande a bien été envoyée	1952
votre demande a été envoyée	1952
votre message a bien été envoyé	1921
votre nom et prénom	1952
votre prénom	1922
votre soutien fait la différence	1949
votre vote a bien été pris en compte	1899
votre vote a été enregistré	1899
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3531
votul tău a fost înregistrat	3531
vous aimerez peut-être	1840
vous avez déjà un compte	1792
vous avez déjà un compte ? connectez-vous	1792
vous avez déjà un compte ? identifiez-vous	1792
vous avez déjà voté	1899
vous bloquez nos publicités	1948
vous n'êtes pas abonné	1919
vous n'êtes pas encore inscrit	1919
vous n'êtes pas inscrit	1919
vous possédez déjà un compte	1792
vous pourriez être intéressé	1840
vous suivez ce thème	1956
vous suivez déjà ce sujet	1933
vous suivez déjà ce thème	1933
vous suivez déjà cet auteur	1933
vous êtes bien inscrit	1952
vous êtes déjà inscrit	1952
vous êtes inscrit	1952
vprašanje dneva	3972
vreau să donez	3551
vreau să primesc newsletterul	3517
vreau să susțin	3551
vsak evro šteje	3985
vsak petek. brezplačno. brez spama	3990
vsak prispevek šteje	3985
vsaka donacija šteje	3985
vsebina je avtorsko zaščitena	3997
vsebina sporočila	3922
vsebine naših partnerjev	4004
vsebine ni mogoče prikazati	3976
vsi članki	3993
vsi članki avtorice	3993
vsi članki avtorja	3993
vstúpiť do diskusie	3829
vstúpiť do galérie	3898
vui lòng kiểm tra email	4539
vui lòng nhập bình luận	4554
vui lòng nhập email	4539
vui lòng nhập email hợp lệ	4539
vui lòng nhập họ tên	4539
vyberte si predplatné	3892
vyberte si předplatné	551
vyberte částku	549
vybrat předplatné	551
vybrať	3893
vybrať predplatné	3892
vygenerované ai	3904
vygenerované pomocou ai	3904
vygenerováno ai	564
vygenerováno pomocí ai	564
vyplňte toto pole	554
vypnite blokovanie reklám	3888
vypnite prosím adblock	3888
vypnite, prosím, adblock	3888
vypnúť zvuk	3883
vypněte prosím adblock	547
vypněte si adblock	547
vypočuť si článok	3883
vypočuť článok	3883
vyskytla sa chyba. skúste to znova	3895
vyskúšajte si kvíz	3875
vytisknout článek	471
vytlačiť	3829
vytlačiť recept	61
vytlačiť článok	3829
vytvorené ai	3904
vytvorené pomocou ai	3904
vytvorené umelou inteligenciou	3904
vytvořeno ai	564
vytvořeno pomocí ai	564
vytvořeno umělou inteligencí	564
vytvořila ai	564
vytvořit účet	464
vyzkoušejte si kvíz	534
vyzkoušet	464
vyčerpali ste limit článkov	3892
vágólapra másolva	2257
válassz csomagot	2240
válassz előfizetést	2240
válassz összeget	2238
válasszon csomagot	2240
válasszon előfizetést	2240
válasszon összeget	2238
válasz	2181	2255
válaszok elrejtése	2254
válaszok megjelenítése	2254
válaszolok	2255
választom	2241
választás mentése	2229
város	2244
váš e-mail	468
váš email	554
váš hlas bol započítaný	3875
váš hlas bol zaznamenaný	3875
váš hlas byl započítán	534
váš hlas byl zaznamenán	534
väiksem tekst	1575
väline sisu	1540
välj	4107
välj abonnemang	4106
välj belopp	4104
välj din prenumeration	4106
välj ditt abonnemang	4106
välj erbjudande	4106
välj prenumeration	4106
välj som föredragen källa	4123
vänligen stäng av annonsblockeraren	4102
värsked uudised	1524
vælg	669
vælg abonnement	668
vælg beløb	666
vælg dit abonnement	668
vælg som foretrukken kilde	685
vælg tilbud	668
vérifiez votre boîte de réception	1921
vérifiez votre boîte mail	1921
vés a la recepta	61
více	479
více k tématu	479
více o tématu	479
více si o tom přečtete zde	479
více článků	557
vídeo anterior	1497	3460
vídeo destacado	1497
vídeo indisponível	3419
vídeo no disponible	423	1457
vídeo não disponível	3419
vídeo seguinte	3460
vídeo siguiente	1497
vídeos	1389	3358
võib-olla hiljem	1565
võid igal ajal loobuda	1569
võta nõusolek tagasi	1562
võta toimetusega ühendust	1571
výber redakcie	3826
výběr redakce	479
výhoda pre predplatiteľov	3879
výhoda pro předplatitele	538
výhody pre predplatiteľov	3879
výhody pro předplatitele	538
výsledky	91
výsledky ankety	534
výsledky hlasovania	3875
výsledky hlasování	534
vēl nav konta	2892
vēl neesi abonents	2892
všech # fotek	556
všech # fotky	556
všech # fotografie	556
všech # fotografií	556
všech fotek	556
všech fotky	556
všech fotografie	556
všech fotografií	556
všechny # fotek	556
všechny # fotky	556
všechny # fotografie	556
všechny # fotografií	556
všechny fotek	556
všechny fotky	556
všechny fotografie	556
všechny fotografií	556
všechny komentáře	566
všechny články	557
všechny články autorky	557
všetky komentáre	3906
všetky články	3898
všetky články autora	3898
všetky články autorky	3898
všeč mi je	4001
vždy povolit	540
vždy povoliť	3881
vždy zobrazovat	540
vždy zobrazovať	3881
về trang chủ	4543
về tác giả	4544
về đầu trang	4486
""", 'w': """
w każdy piątek. za darmo. bez spamu	3288
warto przeczytać	3215
was können wir besser machen	780
wczytaj treść	3274
wczytaj więcej	3291
webshopunkból	2227
weiterblättern	871
weitere beiträge	739
werbung schließen	883
werbung überspringen	729
weź udział w dyskusji	3264
whatsapp'ta paylaş	4210
whatsapp'tan paylaş	4315
whatsappで読む	2609
wiadomość	3289
wiadomość została wysłana	3288
wideo jest niedostępne	3276
wideo niedostępne	3276
widzisz błąd	3295
wie gefällt ihnen dieser artikel	780
wie wir unsere quellen schützen	874
wielkość czcionki	65
wielkość tekstu	3303
więcej	3215
więcej artykułów	3215
więcej informacji	3215
więcej na ten temat	3215
więcej o	3215
więcej od tego autora	3291
więcej tekstów autora	3291
więcej z	3215
wpisz kwotę	3283
wpisz swój e-mail	3196
wprowadź adres e-mail	3196
wpłata jednorazowa	3283
wpłata miesięczna	3283
wpłać	3190
wpłać jednorazowo	3283
wpłać teraz	3190
wróć do góry	3291
wróć na górę	3291
wróć na stronę główną	3291
wspieraj co miesiąc	3283
współpraca płatna	3304
współpraca reklamowa	3207
wszystkie # zdjęcia	3290
wszystkie # zdjęć	3290
wszystkie artykuły	3291
wszystkie artykuły autorki	3291
wszystkie zdjęcia	3290
wszystkie zdjęć	3290
wybierz kwotę	3283
wybierz ofertę	3285
wybierz prenumeratę	3285
wybierz subskrypcję	3285
wycofaj zgodę	3274
wykorzystałeś limit artykułów	3285
wykryliśmy adblocka	3281
wypełnij to pole	3288
wypisz się w dowolnym momencie	3288
wypróbuj	3193
wyraź zgodę	3208
wystąpił błąd	3289
wystąpił błąd. spróbuj ponownie	3288
wystąpił błąd. spróbuj ponownie później	3288
wyłącz adblocka	3281
wyłącz blokowanie reklam	3281
wyłącz dźwięk	3276
wyłącz reklamy	3304
wyłączyłem adblocka	3281
wyślij	91	3289
wyślij e-mailem	3203
wyślij komentarz	3300
wyślij mailem	3303
wyślij opinię	3298
wyślij wiadomość	3288
wyślij zdjęcia	3295
wyślij zgłoszenie anonimowo	3295
wyślij znajomemu	3203
wyświetl treść	3274
wählen	866
własna kwota	3283
włącz	3280
włącz dźwięk	3276
włącz javascript	3276
""", 'x': """
x'te paylaş	4210
xem bình luận	4483
xem bản ghi	4523
xem bản gốc	4487
xem bản đồ	4487
xem bộ ảnh	4543
xem chi tiết	4487
xem chuyên đề	4543
xem các câu trả lời	4516
xem các gói	4559
xem công thức	61
xem giá	4522
xem giá tốt nhất	4562
xem gói đăng ký	4559
xem kết quả	91	4487
xem lại	4557
xem nhiều	4484
xem nhiều nhất	4484
xem nhiều trong tuần	4511
xem nội dung	4527
xem sản phẩm	4562
xem thêm	4484	4486
xem thêm bài của tác giả	4543
xem thêm bình luận	4483
xem thêm tin	4543
xem thêm video	4543
xem thêm ảnh	4543
xem tiếp	4486
xem toàn bộ	4486
xem trên ứng dụng	4529
xem trả lời	4516
xem tất cả	4486
xem tất cả bình luận	4516
xem tất cả ảnh	4543
xem ưu đãi	4522
xem ảnh cỡ lớn	4543
xem ảnh lớn	4543
xでシェア	2563
xでシェアする	2609
xでポスト	2563
xで共有	2662
xで表示	2666
xで見る	2666
x로 공유	2767
x에서 보기	2771
""", 'y': """
y tú qué opinas	1384
ya estás suscrito	1443
ya tengo suscripción	1347
ya tengo una suscripción	1347
ya tenés suscripción	1443
yahoo! japan idでログイン	2648
yahoo!ショッピングで見る	2631
yahoo!ショッピングで購入	2631
yanit gönder	4278
yanitlari gör	4278
yanitlari göster	4278
yapay zeka ile seslendirilmiştir	4285
yapay zeka ile özet	4225
yapay zeka ile özetle	4312
yapay zeka ile üretildi	4326
yapay zeka özeti	4225
yapay zekâ ile seslendirildi	4285
yapay zekâ ile üretildi	4326
yapay zekâ tarafindan seslendirildi	4285
yapay zekâ özeti	4312
yazara e-posta gönder	4309
yazara mesaj gönder	4309
yazarin diğer haberleri	4219
yazarin diğer yazilari	4219	4236
yazarin tüm yazilari	4219	4236
yazarin önceki yazilari	4236
yazinin devami aşağida	4261
yaziyi büyüt	4315
yaziyi küçült	4315
yeni oyunumuzu keşfet	4321
ymmärrän	1696
yorum gönder	4218
yorum yapmak için giriş yap	4278
yorumlar sadece abonelere açiktir	4320
yorumlari gör	4218
yorumu gönder	4278
yorumu şikayet et	4320
yorumu şikâyet et	4320
yorumunu gönder	4278
youtube-tartalom megjelenítése	2184
youtubeで見る	2666
youtubeで視聴	2666
youtube에서 보기	2771
yritä myöhemmin uudelleen	1755
yritä uudelleen	1755
yukari çik	4307
yz özeti	4225
yêu cầu của bạn đã được gửi	4560
""", 'z': """
z našeho e-shopu	538
z našeho obchodu	538
z nášho e-shopu	3879
z nášho obchodu	3879
z titulní strany	479
za naročnike	3987
zaakceptuj i pokaż	3274
zaboravili ste šifru	3797
zabranjeno prenošenje	3807
zabudnuté heslo	3822
zadajte platný e-mail	3895
zadejte platný e-mail	554
zadejte svůj e-mail	468
zadejte částku	549
zagłosuj	91
zahlungsart wählen	701
zainstaluj aplikację	3278
zakázat	546
zakázať	3887
zakúpiť licenciu	3902
zaloguj się	3193
zaloguj się przez apple	3285
zaloguj się przez facebooka	3285
zaloguj się przez google	3285
zaloguj się z google	3285
zamknij galerię	3291
zamknij reklamę	3304
zamów książkę	3271
zapamatovat přihlášení	551
zapamatovat si mě	551
zapamiętaj mnie	3285
zapamätať si ma	3892
zapisz na później	3203
zapisz się	3196
zapisz się na newsletter	3196
zapisz wybór	3274
zapnout upozornění	545
zapnúť	3887
zapnúť notifikácie	3886
zapnúť titulky	3883
zapnúť upozornenia	3886
zapnúť zvuk	3883
zapomenuté heslo	464
zapomniałem hasła	3285
zapomniałeś hasła	3285
zapomněl jsem heslo	551
zapomněli jste heslo	551
započni kviz	3782
zarejestruj się	3193
zarezervovat místo	538
zarządzaj plikami cookies	3274
zarządzaj powiadomieniami	3279
zarządzaj zgodami	3208
zarządzaj zgodą	3274
zaten üye misiniz	4201
zauważyłeś błąd	3295
zavrieť galériu	3898
zavrieť reklamu	3910
zavřít	462
zavřít galerii	557
zavřít reklamu	570
začať kvíz	3875
začni kviz	3972
začít kvíz	534
załaduj film	3274
załaduj post	3274
załaduj treść	3274
załaduj wideo	3274
załaduj więcej	3218
załóż konto	3193
zaštita osobnih podataka	3744
zaštita privatnosti	3744
zašto vidim ovaj oglas	3814
zašto vidim ovu reklamu	3814
zbývající čas	542
zbývající čas #	542
zbývající čas -#	542
zdieľajte tento text	3829
zdieľajte článok	3829
zdieľať	3829
zdieľať na facebooku	3829
zdieľať na whatsappe	3909
zdieľať článok	3829
zdjęcie # z #	3290
zdjęcie #/#	3290
zeskanuj kod i pobierz aplikację	3278
zeskanuj kod qr, aby pobrać aplikację	3278
zezwól	3280
zezwól na powiadomienia	3279
zezwól na reklamy	3282
zezwól raz	3274
zgadzam się	3208
zgadzam się na powiadomienia	3279
zgadzam się na wyświetlanie treści	3208
zgłoś	3211	3301
zgłoś błąd	3211
zgłoś komentarz	3300
zgłoś nadużycie	3300
zgłoś reklamę	3304
ziedot katru mēnesi	2891
ziņa ir nosūtīta	2893
ziņa tiek papildināta	2855
ziņo par kļūdu	2854
ziņot par komentāru	2897
ziņot par kļūdu	2854
zkontrolujte svoji e-mailovou schránku	554
zkontrolujte svou schránku	554
zkopírovat odkaz	471
zkopírovat odkaz na článek	471
zkopírováno	569
zkopírováno do schránky	569
zkuste to prosím později	554
zmeniť súhlas	3881
zmeniť veľkosť písma	3909
zmenšit písmo	569
zmenšiť písmo	3909
zmień rozmiar tekstu	3303
zmień zgodę	3274
změnit souhlas	540
změnit velikost písma	569
znajdź nas na facebooku	3204
znalazłeś błąd	3295
znalazłeś błąd w tekście	3295
značky	3826
znova naloži stran	3984
znova načítať stránku	3889
znovu načíst stránku	548
zobacz # zdjęcia	3290
zobacz # zdjęć	3290
zobacz cenę	3271
zobacz galerię	3218
zobacz mapę	3219
zobacz ofertę	3271
zobacz również	3215
zobacz szczegóły	3219
zobacz także	3215
zobacz także inne	3215
zobacz też	3215
zobacz więcej	3215
zobacz wszystkie # zdjęcia	3290
zobacz wszystkie # zdjęć	3290
zobacz wszystkie artykuły	3291
zobacz wszystkie zdjęcia	3290
zobacz wszystkie zdjęć	3290
zobacz zdjęcia	3290
zobacz zdjęć	3290
zobrazit # fotografií	556
zobrazit # odpovědi	566
zobrazit a přijmout	540
zobrazit fotografií	556
zobrazit komentáře	566
zobrazit méně	482	557
zobrazit nabídku	538
zobrazit nabídky	551
zobrazit odpovědi	566
zobrazit originál	482
zobrazit předplatné	551
zobrazit přepis	542
zobrazit více	481
zobrazit výsledky	91	482	534
zobrazit vše	481
zobrazit všech # fotek	556
zobrazit všech # fotky	556
zobrazit všech # fotografie	556
zobrazit všech # fotografií	556
zobrazit všech fotek	556
zobrazit všech fotky	556
zobrazit všech fotografie	556
zobrazit všech fotografií	556
zobrazit všechny # fotek	556
zobrazit všechny # fotky	556
zobrazit všechny # fotografie	556
zobrazit všechny # fotografií	556
zobrazit všechny fotek	556
zobrazit všechny fotky	556
zobrazit všechny fotografie	556
zobrazit všechny fotografií	556
zobrazit všechny články	557
zobraziť # fotiek	3897
zobraziť # fotky	3897
zobraziť # fotografie	3897
zobraziť # fotografií	3897
zobraziť # odpovede	3906
zobraziť a prijať	3881
zobraziť cenu	3879
zobraziť diskusiu	3829
zobraziť fotiek	3897
zobraziť fotky	3897
zobraziť fotografie	3897
zobraziť fotografií	3897
zobraziť galériu	3898
zobraziť heslo	3892
zobraziť komentáre	3906
zobraziť menej	3827
zobraziť obsah	3840
zobraziť odpovede	3906
zobraziť ponuku	3879
zobraziť ponuky	3892
zobraziť popis	3898
zobraziť predplatné	3892
zobraziť prepis	3883
zobraziť titulky	3883
zobraziť viac	3827
zobraziť výsledky	91	3875
zobraziť všetko	3827
zobraziť všetky # fotiek	3897
zobraziť všetky # fotky	3897
zobraziť všetky # fotografie	3897
zobraziť všetky # fotografií	3897
zobraziť všetky fotiek	3897
zobraziť všetky fotky	3897
zobraziť všetky fotografie	3897
zobraziť všetky fotografií	3897
zobraziť všetky články	3898
zobraziť všetkých # fotiek	3897
zobraziť všetkých # fotky	3897
zobraziť všetkých # fotografie	3897
zobraziť všetkých # fotografií	3897
zobraziť všetkých fotiek	3897
zobraziť všetkých fotky	3897
zobraziť všetkých fotografie	3897
zobraziť všetkých fotografií	3897
zoradiť podľa	3906
zostań patronem	3190
zostań patronką	3283
zostať prihlásený	3892
zostávajúci čas	3883
zostávajúci čas #	3883
zostávajúci čas -#	3883
zpráva	555
zpráva byla odeslána	554
zpráva pro příjemce: dar	549
zpět na hlavní stránku	557
zpět na začátek	557
zpět nahoru	481
zrušit můžete kdykoli	551
zrušit můžete kdykoliv	551
zrušiť môžete kedykoľvek	3892
zu meine themen hinzufügen	881
zu meinen themen hinzufügen	881
zum rätsel	848
zum vollständigen artikel	870
zur großansicht	870
zur leseliste hinzufügen	821
zur merkliste hinzufügen	724
zur übersicht	742
zurück	735
zurück nach oben	742	870
zurück zum anfang	870
zurück zur startseite	870
zurück zur übersicht	870
zvoliť	3893
zvolte předplatné	551
zvolte částku	549
zvoľte predplatné	3892
zvoľte sumu	3890
zväčšiť	3898
zväčšiť foto	3898
zväčšiť fotografiu	3898
zväčšiť písmo	3909
zväčšiť text	3909
zvětšit	481
zvětšit foto	557
zvětšit fotografii	557
zvětšit písmo	569
zvětšit text	569
zwiń	3218
zásady cookies	540
zásady ochrany osobných údajov	3881
získat licenci	562
získat předplatné	551
získať licenciu	3902
získať predplatné	3892
zůstat přihlášen	551
""", '£': """
£# at amazon	1291
""", '©': """
©ntb	3125
""", 'à': """
à découvrir	1840
à la une	1840
à lire	1840
à lire aussi	1840
à lire dans ce dossier	1840
à lire dans la même rubrique	1840
à lire ensuite	1840
à lire également	1840
à ne pas manquer	1840
à voir	1840
à voir aussi	1840
à voir ensuite	1954
""", 'á': """
áno, chcem	3887
áno, prosím	3887
átirat	2232
átirat elolvasása	2231
átirat megjelenítése	2231
áudio gerado por ia	3384
áudio gerado por voz sintética	3384
""", 'ä': """
ähnliche artikel	739
ähnliche beiträge	739
ähnliche themen	739
äldst	4122
äldsta	4122
äldsta först	4121
älteste	880
älteste zuerst	879
älä missaa mitään	1681
älä salli	1747
älä seuraa	1769
ämne	4110
ämnen	4038
ämnen i artikeln	4038
ämnen i den här artikeln	4112
ändra dina cookieinställningar	4095
ändra samtycke	4095
ändra textstorlek	4124
är du inte prenumerant	4106
är du redan prenumerant	4016
äänenvoimakkuus	1744
äänesi on laskettu	1735
äänesi on rekisteröity	1735
äänesi on tallennettu	1735
äänestyksen tulokset	1735
äänestys	91
äänestä	91	1736
äänestä nyt	91	1735
äänestä tästä	1695
ääni on tuotettu tekoälyllä	1743
ääni pois	1743
ääni päälle	1743
""", 'å': """
åbn	609
åbn appen	661
åbn billedgalleri	674
åbn galleri	674
åbn i app	661
åbn kort	609
åpne	3098
åpne appen	3154
åpne bildegalleri	3167
åpne faktaboks	3098
åpne galleri	3167
åpne i app	3154
åpne kart	3098
årlig	3162
årlig betaling	3161
årligt	669
årsvis	4107
årsvis betalning	4106
återkalla samtycke	4095
återstående tid	4097
återstående tid #	4097
återstående tid -#	4097
""", 'æ': """
ældste	684
ældste først	683
ændr dit samtykke	657
ændr samtykke	657
ændr tekststørrelse	686
""", 'ç': """
çengel bulmaca	4283
çerez ayarlari	4213
çerez ayarlarini yönet	4288
çerez politikasi	4213	4235
çerez tercihleri	4288
çerez tercihlerimi değiştir	4216
çerez tercihlerini değiştir	4216
çerez tercihlerini yönet	4288
çerezler	4213
çerezleri yönet	4325
çeviriyi göster	4226
çikiş yap	4201
çok okunanlar	4219
""", 'è': """
è gratis e ci vuole solo un minuto	2459
è stato utile	2473
""", 'é': """
é grátis e leva menos de um minuto	3401
é proibida a reprodução	3471
é proibida a reprodução do conteúdo	3471
écouter	1819
écouter (# min	1819
écouter le podcast	1844
écrire à la rédaction	1929
édition du jour	1840
élő	2232
élő közvetítésünk itt	2246
épingler	61
épingler la recette	61
értem	2185
értesítések	2235
értesítések engedélyezése	2234
értesítések kezelése	2234
értékeld a cikket	2253
értékeld a receptet	61
értékelje a cikket	2253
érvénytelen e-mail-cím	2243
étiquettes	1925
évente	2241
éves előfizetés	2240
éves fizetés	2240
éves számlázás	2240
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2236
így védjük a forrásainkat	2250
írd meg a véleményed	2181
írj a szerkesztőségnek	2250
írj hozzászólást	2254
írja meg véleményét	2181
írjon a szerkesztőségnek	2250
írjon hozzászólást	2254
írjon nekünk névtelenül	2250
""", 'î': """
îmi place	3532
în fiecare lună	3552
în parteneriat cu	3570
înainte # secunde	3539
înapoi # secunde	3539
înapoi la prima pagină	3560
înapoi la început	3581
înapoi sus	3499
încarcă conținutul	3543
încarcă mai multe	3499
încarcă mai multe comentarii	3531
încarcă postarea	3543
încarcă videoclipul	3543
închide	3483
închide fereastra	3581
închide galeria	3581
închide meniul	3581
înregistrare	3485
înregistrează-te	3485
îți mulțumim pentru vot	3510
""", 'ô': """
ô chữ	4521
""", 'ö': """
öffnen	742
ön hirdetésblokkolót használ	2236
ön mit gondol? szavazzon	2184
önceki	4225
önceki fotoğraf	4333
önceki görsel	4333
önceki haber	4219
önceki video	4326
önceki yazi	4333
öne çikan haberler	4219
öne çikanlar	4219
önerilen haberler	4219
önerilenler	4219
öppna	4042
öppna appen	4099
öppna bildgalleri	4112
öppna galleri	4112
öppna karta	4042
összes	2184
összes cikk	2246
összes elfogadása	2229
összes elutasítása	2229
összes megtekintése	2246
översatt med ai	4119
özet faydali oldu mu	4218
""", 'ú': """
új hozzászólás	2181
última hora	1389
últimas	3358
últimas entradas	1389
últimas noticias	1389
últimas notícias	3358
últimas plazas	1424
últimes notícies	386
últimos artículos	1389
únete	1340
únete a la conversación	1382
única	1469	3432
účtované ročne	3892
účtováno ročně	551
""", 'ü': """
über google anmelden	865
über whatsapp senden	882
über whatsapp teilen	882
übersetzung anzeigen	743
überweisung	702
ücretsiz dene	4201
ücretsiz haber limitinize ulaştiniz	4301
ücretsiz kargo	4317
ücretsiz oku	4330
ücretsiz oyna	4281
ücretsiz üye ol	4201
ücretsiz üye olun	4201
ücretsiz, spam yok	4303
ühekordne annetus	1567
ürüne git	4337
ürünü gör	4337
ürünü incele	4284
üye girişi	4201
üye ol	4200	4201
üye olun	4201
üzenet	2244
üzenet küldése	2243
üzenetét elküldtük	2243
""", 'ý': """
ý kiến	4483
ý kiến bạn đọc	4483
ý kiến của bạn	4483
""", 'ā': """
ārējais saturs	2865
""", 'č': """
častite nas kafom	3795
častite nas kavom	3795
častite nas s kavo	3985
čita sintetički glas	3788
čitaj bez oglasa	3814
čitaj u aplikaciji	3790
čitajte bez oglasa	3814
čitajte bez ograničenja	3797
čitajte u aplikaciji	3790
čitajte uz pretplatu	3797
članak je zaključan	3721
članak je zaštićen autorskim pravom	3807
članak se nastavlja ispod oglasa	3727
članak čita sintetički glas	3788
članek bere sintetični glas	3978
članek je avtorsko zaščiten	3997
članek je zaklenjen	3919
članek se nadaljuje pod oglasom	3922
članek se nadaljuje spodaj	3922
článek byl vytvořen automaticky	564
článek je chráněn autorským právem	562
článek namluvila umělá inteligence	542
článek pokračuje pod reklamou	474
článek čte syntetický hlas	542
články autora	557
článok bol vytvorený automaticky	3904
článok je chránený autorským právom	3902
článok číta syntetický hlas	3883
článok číta umelá inteligencia	3883
čte umělý hlas	542
čtěte bez omezení	551
čtěte dále	479
čtěte i	479
čtěte nejdřív v aplikaci	544
čtěte také	479
čtěte v aplikaci	544
číslo účtu pro dary	463
číst bez reklam	570
číst celý článek	557
číst dál	481
číst dál s předplatným	464
číst dále	557
číst s předplatným	551
číst více	481
číta umelý hlas	3883
čítajte aj	3826
čítajte bez obmedzení	3892
čítajte najprv v aplikácii	3885
čítajte v aplikácii	3885
čítať bez reklám	3910
čítať celý článok	3898
čítať s predplatným	3892
čítať ďalej	3898
""", 'ď': """
ďakujeme za hlas	3875
ďakujeme za hlasovanie	3875
ďakujeme za odber	3895
ďakujeme za správu	3895
ďakujeme za vašu správu	3895
ďakujeme za váš hlas	91	3875
ďalšia fotografia	3898
ďalšia snímka	3898
ďalšia strana	3898
ďalšie foto	3898
ďalšie správy	3826
ďalšie video	3883
ďalšie články	19	3826
ďalšie články autora	3898
ďalší článok	3898
""", 'đ': """
đang theo dõi	4548
đang tải	4523
đang tải trình phát	4523
đang tải video	4523
điều khoản sử dụng	4482
điều khoản sử dụng | chính sách bảo mật	4482
đáng chú ý	4484
đã có tài khoản	4469
đã hiểu	4487
đã sao chép	4474
đã sao chép liên kết	4510
đã xảy ra lỗi	4539
đã đóng bình luận	4516
đóng	4467
đóng cửa sổ	4561
đóng góp	4468
đóng góp hàng tháng	4535
đóng góp một lần	4535
đóng menu	4561
đăng ký	4469
đăng ký của bạn đã được xác nhận	4560
đăng ký ngay	4469
đăng ký nhận thông báo	4530
đăng ký thành công	4539
đăng ký để đọc tiếp	4559
đăng nhập	4469
đăng nhập / đăng ký	4469
đăng nhập bằng apple	4537
đăng nhập bằng facebook	4537
đăng nhập bằng google	4537
đăng nhập với facebook	4537
đăng nhập với google	4537
đăng nhập để bình luận	4516
đăng nhập để đọc tiếp	4559
đăng xuất	4469
đường dây nóng	4544
được quan tâm	4511
được tài trợ	4479
được tạo bởi ai	4557
đặt báo	4469
đặt hàng ngay	4562
đặt mua ngay	4522
đặt vé ngay	4522
đến công thức	61
đến trang quyên góp	4535
đến trang ủng hộ	4535
đề xuất	4484
để sau	4467
địa chỉ email của bạn	4560
đọc bài gốc	4561
đọc bài tiếp theo	4561
đọc miễn phí	4559
đọc nhiều	4484
đọc nhiều nhất	4484
đọc sau	4510
đọc thêm	4484	4486
đọc tiếp	4486
đọc tiếp về chủ đề này	4511
đọc toàn bộ bài viết	4543
đọc trên ứng dụng	4529
đồng ý và tiếp tục	4527
đừng bỏ lỡ	4484
""", 'į': """
į el. parduotuvę	2825
į pradinį puslapį	2834
į viršų	2794
įdėti į krepšelį	2825
įgarsinta dirbtinio intelekto	2827
įjungti garsą	2827
įjungti pranešimus	2829
įkelti daugiau	2834
įkelti turinį	2826
įkelti įrašą	2826
įveskite el. pašto adresą	2833
įveskite galiojantį el. pašto adresą	2833
įveskite savo el. pašto adresą	2812
įveskite sumą	2831
įvyko klaida. bandykite dar kartą	2833
įvyko klaida. bandykite vėliau	2833
""", 'ľ': """
ľubovoľná suma	3890
""", 'ł': """
ładowanie odtwarzacza	3276
ładowanie wideo	3276
""", 'ř': """
řadit podle	566
řazení	567
""", 'ś': """
śledź nas	3204
""", 'ş': """
şifremi unuttum	4201
şifrenizi mi unuttunuz	4301
şikayet et	4279
şikâyet et	4279
şimdi değil	4199
şimdi satin al	4337
şurada paylaş	4210
""", 'š': """
šajā rakstā	2894
še nimate računa	3987
še niste naročnik	3987
šiame straipsnyje	2834
šifra	3798
šio turinio parodyti negalime	2826
šio turinio rodyti negalima	2826
šis laukas privalomas	2833
šis lauks ir obligāts	2893
šis raksts ir slēgts	2892
šis saturs nav pieejams	2886
šis straipsnis užrakintas	2832
šis turinys nepasiekiamas	2826
šis vaizdo įrašas nebepasiekiamas	2827
šis vaizdo įrašas nepasiekiamas	2827
šis video nav pieejams	2887
šis video vairs nav pieejams	2887
šo saturu nevar parādīt	2886
šrifto dydis	2839
štampaj	3731
štítky	479
""", 'ž': """
žaisti dabar	2823
že imam račun	3987
že imate račun	3919
že naročnik	3919
že podpiram	3930
že sledite	4002
želite li da primate obaveštenja	3791
želite li primati obavijesti	3791
želite prejemati obvestila	3981
želite prejemati potisna obvestila	3981
želiš primati obavijesti	3791
žiadny spam	3895
žinutė išsiųsta	2833
živě	543
žiūrėkite nuotraukas	2794
žiūrėkite vaizdo įrašą	2794
žiūrėti galeriją	2794
žiūrėti kainą	2825
žiūrėti komentarus	2837
žiūrėti pasiūlymą	2825
žiūrėti planus	2832
žiūrėti rezultatus	91	2823
žiūrėti visus	2834
žymos	2834
žádný spam	554
""", 'ư': """
ưu đãi cho bạn đọc	4522
ưu đãi cho độc giả	4522
ưu đãi tốt nhất	4538
""", 'ș': """
știrea anterioară	3560
știrea următoare	3560
știri pe aceeași temă	3525
știri recomandate	3497
știri similare	3497
știrile zilei	3497
""", 'ț': """
ți-a fost util	3531
ți-a fost util acest articol	3510
ți-a fost util acest rezumat	3510
ți-ai uitat parola	3522
ți-ar putea plăcea și	3525
ține-mă minte	3554
""", 'ά': """
άκουσε το άρθρο	982
άλλες ειδήσεις	19
άλλο ποσό	999
άνοιγμα	913
άνοιγμα εφαρμογής	989
άνοιγμα στην εφαρμογή	989
άνοιγμα χάρτη	913
""", 'έ': """
έξοδος από πλήρη οθόνη	982
έχετε ήδη λογαριασμό	895
έχετε ήδη ψηφίσει	974
έχω ήδη λογαριασμό	1002
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1004
έχω λογαριασμό	1002
""", 'ή': """
ήταν χρήσιμο	974
""", 'ί': """
ίσως αργότερα	891
ίσως σας ενδιαφέρει	909
""", 'α': """
αγορά από amazon	980
αγορά από το amazon	980
αγορά βιβλίου	980
αγορά εισιτηρίων	980
αγοράστε εισιτήρια	980
αγοράστε εισιτήριο	980
αγοράστε το βιβλίο	980
αγοράστε τώρα	1035
ακολουθήστε μας	1014
ακολουθήστε το θέμα	1014
ακολουθήστε τον αρθρογράφο	1034
ακολουθήστε τον συντάκτη	1014
ακολουθείτε ήδη αυτό το θέμα	1014
ακολουθείτε ήδη αυτόν τον συντάκτη	1034
ακολούθησε	1014
ακούστε	900
ακούστε το άρθρο	900
ακυρώνετε όποτε θέλετε	1002
ακύρωση οποιαδήποτε στιγμή	1002
αλλαγή προτιμήσεων cookies	906
αλλαγή ρυθμίσεων απορρήτου	906
ανάκληση συγκατάθεσης	986
αναζήτηση	912
ανανέωση σελίδας	996
ανανέωση συνδρομής	1030
ανανέωση της σελίδας	996
αναπαραγωγή βίντεο	982
αναφέρετε λάθος	1021
αναφέρετε το σχόλιο	1021
αναφορά	975
αναφορά λάθους	908
αναφορά σχολίου	1021
αντιγραφή	1017
αντιγραφή link	900
αντιγραφή συνδέσμου	900
αντιγραφή συνδέσμου άρθρου	900
απάντηση	908
απενεργοποίησα τον ad blocker	996
απενεργοποιήστε το για να συνεχίσετε	996
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1030
αποδέχομαι	907	917
αποδέχομαι τους όρους χρήσης	1004
αποδοχή	907	917
αποδοχή ειδοποιήσεων	994
αποδοχή και συνέχεια	986
αποδοχή όλων	907	917
αποδοχή όλων των cookies	1025
αποδοχη	907
αποδοχη ολων	907
αποθήκευση	900
αποθήκευση άρθρου	1036
αποθήκευση επιλογών	986
αποθήκευση προτιμήσεων	986
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	900
αποκλεισμός	992
αποκλειστικά για συνδρομητές	1002
αποκτήστε το τώρα	1035
απομαγνητοφώνηση	983
απομνημόνευση	1002
απορριψη	907
αποστολή	1005
αποστολή με email	900
αποστολή σχολίου	974
αποσύνδεση	895
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	1021
αποτελέσματα ψηφοφορίας	1021
αποτυχία φόρτωσης βίντεο	1026
απόκρυψη	913
απόκρυψη απαντήσεων	974
απόρριψη	907	917
απόρριψη όλων	907	917
απόρριψη όλων των cookies	1025
αργότερα	891	994
αρχική	912
αρχική σελίδα	1008
αυτό το άρθρο είναι κλειδωμένο	1002
αυτό το βίντεο δεν είναι διαθέσιμο	982
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	982
αυτό το πεδίο είναι υποχρεωτικό	1004
αυτόματη αναπαραγωγή	983
αυτόματη μετάφραση	983
αφήγηση με συνθετική φωνή	982
αφήστε ένα σχόλιο	974
αφήστε σχόλιο	908
αφήστε το σχόλιό σας	974
""", 'β': """
βίντεο	909
βαθμολογήστε το άρθρο	908
βρήκατε κάποιο λάθος	1010
βρήκατε λάθος	1010
""", 'γ': """
γίνε συνδρομητής	895
γίνε υποστηρικτής	999
γίνετε μέλος	892
γίνετε συνδρομητής	895
γίνετε υποστηρικτές	999
γράψτε σχόλιο	908
γράψτε το email σας	1031
γράψτε το σχόλιό σας	1021
""", 'δ': """
δείτε ακόμη	1033
δείτε και	909
δείτε ξανά	1026
δείτε περισσότερα	912
δείτε τα αποτελέσματα	91	913	934
δείτε τα πακέτα	1030
δείτε τα πακέτα συνδρομών	1030
δείτε τα σχόλια	908
δείτε τα όλα	1033
δείτε τη συλλογή	1008
δείτε τη συνταγή	61
δείτε την προσφορά	980
δείτε τις απαντήσεις	974
δείτε τις προσφορές	1030
δείτε τις φωτογραφίες	1008
δείτε το αφιέρωμα	1008
δείτε το προφίλ	1010
δείτε το προϊόν	1035
δείτε το στο amazon	980
δείτε το φωτορεπορτάζ	1008
δείτε φωτογραφίες	1008
δείτε όλα	912
δείτε όλα τα άρθρα	1008
δείτε όλα τα βίντεο	1008
δείτε όλα τα παιχνίδια	977
δείτε όλα τα σχόλια	932
δείτε όλες τις ειδήσεις	1008
δείτε όλες τις προσφορές	980
δείτε όλες τις φωτογραφίες	1008
δεν έχετε λογαριασμό	1002
δεν αποδέχομαι	907
δεν είναι δυνατή η αναπαραγωγή του βίντεο	982
δεν είναι δυνατή η εμφάνιση του περιεχομένου	986
δεν είστε ακόμη συνδρομητής	1002
δεν είστε συνδρομητής	1002
δεν μου αρέσει	975
δεν ξέρω	975
δεν ξέρω / δεν απαντώ	975
δες περισσότερα	1033
δημιουργήθηκε με ai	1026
δημιουργήθηκε με τεχνητή νοημοσύνη	1026
δημιουργία λογαριασμού	895
δημοσίευση σχολίου	974
δημοσκόπηση	91
δημοσκόπηση της ημέρας	934
δημοφιλέστερα	909
δημοφιλέστερο	1003
δημοφιλή	909
δημοφιλή άρθρα	909
διάρκεια	983
διαβάζεται από συνθετική φωνή	982
διαβάστε ακόμα	909
διαβάστε ακόμη	909
διαβάστε αργότερα	1036
διαβάστε δωρεάν	1030
διαβάστε επίσης	909
διαβάστε επίσης στο	909
διαβάστε και	909
διαβάστε ολόκληρο το άρθρο	1008
διαβάστε περισσότερα	909	912
διαβάστε στην εφαρμογή	989
διαβάστε το στην εφαρμογή	989
διαβάστε όλο το άρθρο	1008
διαθέσιμη στο app store	989
διαθέσιμο στο app store	989
διαφήμιση	903	925
διαφημίσεις	903
διαφημιση	903
διαφημιστείτε	925
διαφημιστικό περιεχόμενο	87	903
διαφημιστικός χώρος	954
διαφωνω	907
διαφωνώ	907
διαχείριση cookies	986
διαχείριση επιλογών	907	986
διαχείριση προτιμήσεων	1025
διαχείριση συγκατάθεσης	986
δωρήστε	892
δωρίστε το άρθρο	1016
δωρεά	892
δωρεάν αποστολή	1018
δωρεάν, χωρίς spam	1004
""", 'ε': """
είσοδος	895
είστε ήδη εγγεγραμμένος	1031
είστε ήδη συνδρομητής	1002
εγγραφή	895
ειδήσεις σήμερα	909
ειδήσεις τώρα	909
ειδοποίηση για συντάκτη	1034
εισάγετε έγκυρο email	1004
εισάγετε το email σας	1031
εισαγάγετε το email σας	1031
εκτυπώστε το άρθρο	900
εκτύπωση	900
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1004
ελέγξτε το email σας	1004
ελεύθερη δωρεά	1029
ελεύθερο ποσό	999
εμφάνιση ανάρτησης	986
εμφάνιση απαντήσεων	974
εμφάνιση λιγότερων	1008
εμφάνιση περιεχομένου	986
εμφάνιση περισσότερων	1008
εμφάνιση πρωτοτύπου	913
εμφάνιση υποτίτλων	982
εμφάνιση όλων	913
ενεργοποίηση	991
ενεργοποίηση ειδοποιήσεων	990
ενεργοποιήστε τις ειδοποιήσεις	990
επαναφόρτωση σελίδας	996
επικοινωνήστε μαζί μας	1010
επικοινωνήστε με τη σύνταξη	1010
επικοινωνήστε με τον συντάκτη	1010
επικοινωνία	908	925
επικοινωνία με τη σύνταξη	1010
επιλέξτε	1003
επιλέξτε πακέτο	1002
επιλέξτε ποσό	1029
επιλέξτε συνδρομή	1002
επιλέξτε τη συνδρομή σας	1002
επιλογές συντακτών	909
επιλογή	1003
επισκεφθείτε το κατάστημα	980
επιστροφή στην αρχική	1008
επιστροφή στην κορυφή	912
επιτρέπεται	991
επόμενη είδηση	1008
επόμενη εικόνα	1033
επόμενη φωτογραφία	1033
επόμενο	912
επόμενο άρθρο	909
επόμενο βίντεο	1026
επώνυμο	1005
ερώτηση της ημέρας	91
ετήσια	1000
ετήσια χρέωση	1002
ετικέτες	909
ευχαριστούμε για τη στήριξή σας	1029
ευχαριστούμε για τη στήριξη	1029
ευχαριστούμε για την ψήφο σας	91	974
ευχαριστούμε, το μήνυμά σας στάλθηκε	1004
εφάπαξ	1000
εφάπαξ δωρεά	999
""", 'η': """
η δημοσκόπηση της εβδομάδας	933
η δωρεά μου	1029
η εγγραφή ολοκληρώθηκε	1031
η εγγραφή σας ολοκληρώθηκε	1031
η ερώτηση της εβδομάδας	933
η στήριξή σας κάνει τη διαφορά	1029
η συνέχεια μετά τη διαφήμιση	954
η ψήφος σας	933
η ψήφος σας καταχωρήθηκε	974
η ψήφος σας καταχωρίστηκε	974
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	990
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	990
θέμα	1032
θέματα	909
θα θέλατε να λαμβάνετε ειδοποιήσεις	990
""", 'κ': """
κάθε ευρώ μετράει	999
κάθε μήνα	1000
κάθε συνεισφορά έχει αξία	999
κάθε συνεισφορά μετράει	999
κάνε το κουίζ	977
κάντε δωρεά	892
κάντε μια δωρεά	892
κάντε το κουίζ	977
κάντε το τεστ	977
κάτι πήγε στραβά	1005
καλύτερη προσφορά	1003
κανόνες σχολιασμού	908
κατάλαβα	913
κατάργηση σίγασης	982
κατάστημα	1018
κατεβάστε από το app store	989
κατεβάστε από το google play	989
κατεβάστε την εφαρμογή	989
κατεβάστε το app	989
κατεβάστε το επεισόδιο	982
κατεβάστε το ηχητικό	982
κατηγορίες	909
κεράστε μας έναν καφέ	999
κλείσιμο	891
κλείσιμο μενού	1033
κλείσιμο παραθύρου	1033
κλείστε θέση	980
κοινοποίησε	900
κοινοποίηση	900
κοινοποίηση στο facebook	900
κοινοποίηση στο twitter	900
κοινοποίηση στο whatsapp	1016
κοινοποιήστε	900
κοινοποιήστε το άρθρο	900
κρυπτόλεξο	979
κωδικοί έκπτωσης	1035
""", 'λ': """
λήψη ήχου	982
λεπτομέρειες	913
λιγότερα	1008
""", 'μ': """
μάθετε περισσότερα	907
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1016
μέγεθος κειμένου	65
μήνυμα	1032
μαθετε περισσοτερα	907
με την υποστήριξη	903
με την υποστήριξη της	1018
με την υποστήριξη του	1018
μεγέθυνση	1008
μεγέθυνση εικόνας	1008
μεγαλύτερα γράμματα	1016
μενού	912
μετάβαση στη σελίδα δωρεών	999
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	911
μετάβαση στο περιεχόμενο	911
μεταβείτε στο περιεχόμενο	911
μη έγκυρη διεύθυνση email	1004
μη έγκυρο email	1004
μη διαθέσιμο βίντεο	982
μη χάσετε	909
μην το χάσεις	909
μην χάσετε	909
μηνιαία	1000
μηνιαία δωρεά	999
μηνιαία συνεισφορά	999
μηνιαία χρέωση	1002
μηνιαίως	1000
μικρότερα γράμματα	1016
μοιράσου το	900
μοιράσου το άρθρο	1036
μοιραστείτε	900
μοιραστείτε το	900
μοιραστείτε το άρθρο	900
μου αρέσει	975
μπορεί να σας αρέσει	909
μόνο για συνδρομητές	895
""", 'ν': """
να επιτρέπεται	992
να επιτρέπεται πάντα	986
να επιτραπεί	991
να με θυμάσαι	1002
ναι	994
ναι θέλω	992
ναι, θέλω	991
ναι, φυσικά	992
νεότερα	975
νεότερα πρώτα	975
""", 'ξ': """
ξέχασα τον κωδικό μου	1002
ξεκλειδώστε το άρθρο	1030
ξεχάσατε τον κωδικό	895
ξεχάσατε τον κωδικό σας	1002
""", 'ο': """
ο λογαριασμός μου	895
ο σύνδεσμος αντιγράφηκε	900
οι απόψεις είναι προσωπικές	927
οι απόψεις που εκφράζονται είναι προσωπικές	927
οι απόψεις του άρθρου είναι προσωπικές	927
οι συνεργάτες μας	986
ονοματεπώνυμο	1005
""", 'π': """
πάντα να επιτρέπεται	986
πάρτε μέρος στη δημοσκόπηση	974
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1008
παίξε τώρα	977
παίξε υπεύθυνα	980
παίξτε δωρεάν	977
παίξτε τώρα	977
παίξτε υπεύθυνα	980
παιχνίδια	979
πακέτα συνδρομών	1030
παλαιότερα	975
παράκαμψη προς το κυρίως περιεχόμενο	911
παράλειψη	1026
παράλειψη διαφήμισης	1026
παρουσιάστηκε σφάλμα	1004
πατήστε για ήχο	1026
παύση βίντεο	982
παύση παρακολούθησης	1014
πείτε μας τη γνώμη σας	974
πείτε τη γνώμη σας	974
περίληψη ai	1013
περίληψη με ai	1013
περιορισμένες θέσεις	951
περιορισμένος αριθμός θέσεων	951
περισσοτερες επιλογες	907
περισσότερα	909	912
περισσότερα άρθρα	909
περισσότερα άρθρα του συντάκτη	1008
περισσότερα σχόλια	974
περισσότερες ειδήσεις	909
περισσότερες επιλογές	907	1016
πες τη γνώμη σου	974
πλήρης οθόνη	983
πληρωμή με paypal	1030
ποια είναι η γνώμη σας	933
ποιοι είμαστε	925
πολιτική cookies	917	925
πολιτική απορρήτου	917	925
πολιτική διορθώσεων	1010
προβολή περιεχομένου	986
προηγούμενη είδηση	1008
προηγούμενη φωτογραφία	1033
προηγούμενο	912
προηγούμενο άρθρο	909
προηγούμενο βίντεο	1026
προνόμια συνδρομητών	980
προσαρμογή	907
προσθέστε σχόλιο	932
προσθέστε το σχόλιό σας	932
προσθήκη απάντησης	1021
προσθήκη στα θέματά μου	1034
προσθήκη στο καλάθι	1035
προσθήκη σχολίου	908
προσθήκη ως προτιμώμενη πηγή	1014
προστασία προσωπικών δεδομένων	917
προσφορά για αναγνώστες	980
προσφορά για συνδρομητές	980
προσωπικά δεδομένα	925
προτείνουμε	909
προτείνουμε επίσης	909
προτεινόμενα	909
προτεινόμενα από taboola	954
προτιμήσεις cookies	986
προτιμήσεις απορρήτου	1025
προωθητικό περιεχόμενο	903
πρόσφατα άρθρα	909
πώς να απενεργοποιήσετε τον ad blocker	996
πώς να το απενεργοποιήσετε	998
""", 'ρ': """
ροή	909
ροή ειδήσεων	909
ρυθμίσεις	907
ρυθμίσεις cookie	986
ρυθμίσεις cookies	917
ρυθμίσεις απορρήτου	986
ρυθμισεις	907
""", 'σ': """
σίγαση	983
σας βοήθησε αυτό το άρθρο	974
σας φάνηκε χρήσιμο	974
σε συνεργασία με	1018
σκανάρετε το qr code	989
σταυρόλεξα	979
σταυρόλεξο	979
στείλε το σε φίλο	900
στείλτε μας τις φωτογραφίες σας	1010
στηρίξτε μας	892
στηρίξτε μας στο patreon	999
συμφωνω	907
συμφωνώ	917
συμφωνώ με την επεξεργασία των δεδομένων μου	1004
συμφωνώ με τους όρους χρήσης	1004
συνέχεια ανάγνωσης	912
συνέχεια με apple	1002
συνέχεια με email	1030
συνέχεια με facebook	1002
συνέχεια με google	1002
συνέχεια στην ιστοσελίδα	989
συνέχεια στο site	989
συνέχεια στον browser	989
συνδεθείτε	895
συνδρομή	895
συνδρομητές	895
συνεχίζεται μετά τη διαφήμιση	954
συνεχίστε την ανάγνωση	1033
σφάλμα φόρτωσης βίντεο	1026
σχετικά	909
σχετικά άρθρα	909
σχετικά θέματα	909
σχετικά με εμάς	925
σχετικά νέα	909
σχετικές ειδήσεις	909
σχετικό άρθρο	909
σχολιάστε	908
σχολιάστε το άρθρο	908
σχόλια	908
σχόλιο	908
σύνδεση	895
σύνδεση με apple	1002
σύνδεση με facebook	1002
σύνδεση με google	1002
σύνοψη με ai	1013
""", 'τ': """
τέλος διαφήμισης	980
τέλος της διαφήμισης	980
τέσταρε τις γνώσεις σου	977
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	927
τα πιο δημοφιλή	909
τα πιο δημοφιλή της ημέρας	909
τα πιο διαβασμένα	909
τα πιο πρόσφατα	909
τα σχόλια είναι απενεργοποιημένα	1021
τα σχόλια είναι μόνο για συνδρομητές	1021
ταξινόμηση	975
ταξινόμηση κατά	975
ταυτότητα	925
ταχύτητα αναπαραγωγής	982
τελευταία άρθρα	909
τελευταία νέα	909
τελευταίες ειδήσεις	909
τεστάρετε τις γνώσεις σας	977
το email σας	1031
το email υπάρχει ήδη	1031
το άρθρο εκφράζει τις απόψεις του συντάκτη	927
το άρθρο συνεχίζεται μετά τη διαφήμιση	954
το άρθρο συνεχίζεται παρακάτω	954
το αίτημά σας στάλθηκε	1031
το αίτημά σας υποβλήθηκε	1031
το απενεργοποίησα	996
το βίντεο δεν είναι διαθέσιμο	982
το βίντεο φορτώνει	982
το κείμενο συνεχίζεται παρακάτω	954
το μήνυμά σας	1031
το μήνυμά σας εστάλη	1004
το μήνυμά σας στάλθηκε	1004
το πεδίο είναι υποχρεωτικό	1004
το πιο δημοφιλές	1003
το σχόλιό σας	932
το ψευδώνυμό σας	1021
το όνομά σας	1021
τρέχων χρόνος	983
""", 'υ': """
υπενθύμιση αργότερα	891
υποβολή	91	1005
υποβολή σχολίου	908
υπολειπόμενος χρόνος	982
υποστηρίξτε μας	892
υποχρεωτικά πεδία	1004
υποχρεωτικό πεδίο	1004
υπότιτλοι	983
""", 'φ': """
φόρτωση ανάρτησης	986
φόρτωση βίντεο	982
φόρτωση περιεχομένου	986
φόρτωση περισσότερων	912
φόρτωση περισσότερων σχολίων	974
φόρτωση προγράμματος αναπαραγωγής	982
""", 'χ': """
χαρίστε αυτό το άρθρο	900
χορηγοί	1018
χορηγούμενο	903
χορηγούμενο άρθρο	903
χορηγούμενο περιεχόμενο	903
χορηγούμενο περιεχόμενο από taboola	954
χορηγούμενοι σύνδεσμοι	954
χορηγός	1018
χρόνος που απομένει	982
χωρίς spam	1004
""", 'ψ': """
ψήφισε	91	975
ψηφίστε	91	975
ψηφίστε στη δημοσκόπηση	974
ψηφοφορία	91	934
""", 'ό': """
όλα τα άρθρα του συντάκτη	1008
όλα τα βίντεο	1008
όλα τα νέα	1008
όλα τα παιχνίδια	977
όλα τα σχόλια	908
όλες οι ειδήσεις	909
όνομα	1005
όροι σχολιασμού	908
όροι χρήσης	917	925
όχι ευχαριστώ	891
όχι τώρα	891	994
όχι, ευχαριστώ	891	994
""", 'а': """
або	4441
абонамент	219
абонирай се	220
абонирай се за бюлетина	295
абонирайте се	219
автовоспроизведение	3684
автовідтворення	4431
автоматический перевод	3707
автоматическое воспроизведение	3684
автоматичне відтворення	4431
автоматичний переклад	4454
автоматично възпроизвеждане	283
автоматично преведено	304
автоматично пускане	283
авторизация	3597
авторизоваться	3597
адрес электронной почты	3600
актуално	227
актуальне	4366
анкета	91	278
анкета на деня	277
анонимна кутия	301
анонимная почта	3703
анонимный ящик	3703
анонімна пошта	4450
анонімна скринька	4450
архив	3616
аудиоверсия	3684
аудіоверсія	4431
""", 'б': """
бажаєте отримувати сповіщення	4434
банковская карта	3596
банковский перевод	3596
без спам	295
без спама	3696
без спаму	4443
безкоштовна доставка	4427
безкоштовно. без спаму	4443
безопасный платеж	3595
безплатна доставка	280
бесплатная доставка	3680
бесплатно. без спама	3696
беше ли полезно	304
благодарим ви за абонамента	295
благодарим ви, че гласувахте	277
благодарим за вашия глас	277
благодарим за гласа	277
благодарим за съобщението	295
блокирай	287
блокировать	3688
блокувати	4435
больше	3616
больше материалов по теме	3616
больше новостей	3616
больше статей	3699
будь-яка сума	4438
будьте в курсе	3600
была ли статья полезной	3613
більше від автора	4446
більше за темою	4366
більше матеріалів за темою	4366
більше на цю тему	4366
більше новин	4366
більше новин на тему	4366
більше по темі	4366
більше статей	4446
""", 'в': """
в закладки	3711
в избранное	3605
в корзину	3680
в наш магазин	3680
в тази статия	298
в тренде	3616
в этой статье	3699
важен каждый рубль	3691
важен любой вклад	3691
важко відповісти	4424
важлива кожна гривня	4438
важливий кожен внесок	4438
важливо	4366
вам будет интересно	3616
вам може бути цікаво	4366
вам може сподобатися	4366
вам может быть интересно	3616
вам может понравиться	3616
вам також може сподобатися	4366
варианты подписки	3693
вартість доставки	4427
варіанти передплати	4440
вас може зацікавити	4366
вас может заинтересовать	3616
ваш e-mail	3600
ваш email	3600
ваш голос враховано	4423
ваш голос зараховано	4423
ваш голос принят	91	3676
ваш голос учтен	3676
ваш голос учтён	91	3676
ваша електронна пошта	4443
ваша почта	3696
ваша пошта	4443
ваша электронная почта	3696
ваше имя	3696
ваше повідомлення	4443
ваше повідомлення надіслано	4443
ваше сообщение	3696
ваше сообщение отправлено	3696
ваше ім'я	4443
вашето име	295
вашето съобщение	295
вашето съобщение е изпратено	295
вашият глас беше отчетен	277
вашият глас е отчетен	277
вашият имейл	295
вашият имейл адрес	295
вбудований контент	4429
введите e-mail	3600
введите email	3600
введите ваш email	3600
введите ваш адрес электронной почты	3600
введите корректный e-mail	3696
введите сумму	3691
введіть коректний e-mail	4443
введіть суму	4438
вградено съдържание	281
вернуться на главную	3699
версия для печати	3605
версия за печат	308
версія для друку	4458
вече гласувахте	277
вече имам профил	292
вече имате абонамент	292
вече имате акаунт	220
вече имате профил	292
вече подкрепям	234
вече следите	307
вече следите тази тема	307
вече сте абонат	220
вече сте гласували	277
вече съм абонат	292
вже вимкнено	4437
вже зареєстровані	4351
вже маєте акаунт	4440
вже маєте передплату	4440
вже є акаунт	4351
ви вже голосували	4423
ви вже проголосували	4423
ви вже підписані	4457
ви вже підписані на цю тему	4457
ви вичерпали ліміт статей	4440
ви можете відписатися будь-коли	4443
ви підписані	4443
ви підписані на автора	4457
ви підписані на тему	4457
ви успішно підписалися	4443
виберіть суму	4438
вибрати	4441
вибір редакції	4366
видео	3616
видео # из #	3698
видео # от #	297
видео больше недоступно	3684
видео загружается	3684
видео не может быть воспроизведено	3684
видео недоступно	3684
видео недоступно в вашей стране	3684
видео недоступно в вашем регионе	3684
видеоплеер загружается	3684
видеото вече не е налично	283
видеото не е достъпно	283
видеото не е достъпно във вашата страна	283
видеото не е налично	283
видеото не е налично във вашата страна	283
видеото не може да бъде възпроизведено	283
видяхте грешка	301
виж # снимки	297
виж всички	298
виж всички # снимки	297
виж всички снимки	297
виж всички статии	298
виж галерията	298
виж коментарите	305
виж офертата	280
виж резултатите	91	277
виж снимки	297
виж цената	280
вижте # снимки	297
вижте видеото	283
вижте всички	298
вижте всички # снимки	297
вижте всички снимки	297
вижте офертата	280
вижте още	227
вижте още от	227
вижте плановете	292
вижте резултатите	277
вижте снимки	297
вижте цената	280
вийти	4351
використання матеріалів лише з дозволу редакції	4451
вимкнути звук	4431
вимкнути рекламу	4459
вимкніть adblock	4436
винаги показвай	281
винаги разрешавай	281
виникла помилка. спробуйте ще раз	4443
виправлення й уточнення	4450
вкажіть суму	4438
включете javascript	283
включете известията	286
включете се в дискусията	305
включи	287
включи звука	283
включи известията	286
включи се в дискусията	305
включите уведомления	3674
включить	3688
включить звук	3684
включить уведомления	3674
вконтакте	3606
влез	220
влез с facebook	292
влез с google	292
влез, за да коментираш	305
влезте	220
вміст недоступний	4429
внешний контент	3682
во весь экран	3619
водещи новини	227
войти	3597
войти в аккаунт	3597
войти в чат	3613
войти по почте	3693
войти с помощью google	3693
войти с яндекс id	3693
войти через apple	3693
войти через facebook	3693
войти через google	3693
войти через vk	3693
войти через вконтакте	3693
войти через яндекс	3693
войти, чтобы комментировать	3708
вопрос дня	3676
воспроизвести	3619
воспроизвести видео	3684
восстановить пароль	3693
время на чтение	3619
время чтения # мин	3619
все	3619
все комментарии	3613
все още няма коментари	305
все още нямате профил	292
все права сохранены	3704
всегда показывать	3682
всегда разрешать	3682
всего проголосовало #	3676
всеки лев е важен	290
всеки лев помага	290
всеки петък. безплатно. без спам	295
всички коментари	305
всички статии	298
всички статии на автора	298
встановити додаток	4433
встановити застосунок	4433
встроенный контент	3682
всяка помощ е важна	290
всяко дарение е важно	290
всяко дарение помага	290
всі коментарі	4455
всі матеріали	4446
всі матеріали автора	4446
всі новини	4368
всі статті	4446
всі статті автора	4446
вход	220	3597
вход с apple	292
вход с facebook	292
вход с google	292
вхід	4351
въведете валиден имейл	295
въведете имейл	295
въведете сума	290
възникна грешка. опитайте отново	295
възникна грешка. опитайте по-късно	295
външно съдържание	281
въпрос на деня	277
вы подписаны	3696
вы подписаны на автора	3710
вы подписаны на тему	3710
вы уже голосовали	3676
вы уже проголосовали	3676
вы успешно подписались	3696
выберите подписку	3693
выберите сумму	3595
выберите тариф	3693
выбор редакции	3616
выбрать	3694
выбрать подписку	3693
выбрать тариф	3693
выйти	3597
від наших партнерів	4459
відео	4366
відео # з #	4445
відео # із #	4445
відео більше недоступне	4431
відео вище	4390
відео недоступне	4431
відео недоступне у вашій країні	4431
відео неможливо відтворити	4431
відео нижче	4390
відеоплеєр завантажується	4431
відкликати згоду	4429
відкрити	4369
відкрити в додатку	4433
відкрити в застосунку	4433
відкрити галерею	4446
відкрити застосунок	4433
відкрити карту	4369
відкрити статтю	4440
відновити пароль	4440
відписатися	4457
відписатися від теми	4457
відписатися можна будь-коли	4443
відповісти	4364	4456
відправити	4444
відскануйте qr-код	4433
відскануйте qr-код, щоб завантажити застосунок	4433
відтворити	4431
відтворити відео	4431
відхилити	4361
відхилити все	4429
відхилити всі	4429
""", 'г': """
генерирано от ai	304
генерирано от ии	304
генерирано с изкуствен интелект	304
главная	3619
главная страница	3699
главное	3616
главное за день	3616
главные новости	3616
гласувай	91	278
гласувайте	91
гласувам	278
гледай видеото	283
годишен абонамент	292
годишно	293
годишно плащане	292
годовая подписка	3693
головна	4368
головна сторінка	4446
головне	4366
головне за день	4366
головні новини	4366
голосование	91
голосовать	91	3677
голосування	91
голосувати	91	4424
город	3697
град	296
грати	4424
грати онлайн	4423
громкость	3685
гучність	4432
""", 'д': """
да, искам	287
да, моля	287
да, пожалуйста	3688
да, спасибо	3688
да, хочу	3688
далее	3619
далі	4368
дарете	219
дари	219
дари еднократно	290
дари месечно	290
дари сега	219
детали	3620
детальніше	4368
деталі	4369
дзен	3606
дивитися # світлин	4445
дивитися # світлини	4445
дивитися # фото	4445
дивитися # фотографій	4445
дивитися # фотографії	4445
дивитися всі	4446
дивитися всі # світлин	4445
дивитися всі # світлини	4445
дивитися всі # фото	4445
дивитися всі # фотографій	4445
дивитися всі # фотографії	4445
дивитися всі світлин	4445
дивитися всі світлини	4445
дивитися всі фото	4445
дивитися всі фотографій	4445
дивитися всі фотографії	4445
дивитися відео	4431
дивитися галерею	4446
дивитися онлайн-трансляцію	4446
дивитися світлин	4445
дивитися світлини	4445
дивитися усі # світлин	4445
дивитися усі # світлини	4445
дивитися усі # фото	4445
дивитися усі # фотографій	4445
дивитися усі # фотографії	4445
дивитися усі світлин	4445
дивитися усі світлини	4445
дивитися усі фото	4445
дивитися усі фотографій	4445
дивитися усі фотографії	4445
дивитися фото	4445
дивитися фотогалерею	4446
дивитися фотографій	4445
дивитися фотографії	4445
дивіться відео	4390
дивіться відео вище	4390
дивіться відео нижче	4390
дивіться також	4366
дивіться також відео	4390
дивіться у відео	4390
длительность	3685
длительность #	3684
для передплатників	4440
для подписчиков	3597
до закладок	4458
до кошика	4427
до рецепту	61
до теми	4366
добавете ни като предпочитан източник	307
добави в количката	280
добави като предпочитан източник	307
добави коментар	305
добави към моите теми	307
добави към предпочитани източници	307
добавить в избранное	3710
добавить в избранные источники	3710
добавить в источники	3710
добавить в корзину	3680
добавить в мои темы	3710
добавить в предпочитаемые источники	3710
добавить комментарий	3613
добровольное пожертвование	3691
довільна сума	4438
догори	4446
додати в кошик	4427
додати до кошика	4427
додати до моїх тем	4457
додати до обраних джерел	4457
додати до обраного	4457
додати до пріоритетних джерел	4457
додати до улюблених джерел	4457
додати коментар	4364
додати як пріоритетне джерело	4457
дозволити	4435
дозволити контент	4429
дозволити один раз	4429
дозволити рекламу	4437
дозволити сповіщення	4434
дозвольте сповіщення	4420
докладвай	306
докладвай грешка	230
докладвай коментар	305
докладвай рекламата	309
докладніше	4368
долучитися	4348
долучитися до обговорення	4455
долучитися до спільноти	4438
допомагає будь-яка сума	4438
доставка оплачивается отдельно	3680
достигнахте лимита на статиите	292
доступно по подписке	3597
друга сума	290
другая сумма	3595
други новини	19
другие материалы	19	3616
другие материалы рубрики	3616
другие новости	19	3616
другие новости раздела	3616
другие статьи	3616
другие статьи автора	3699
друк	4357
друкувати	4458
дякуємо за ваш голос	91	4423
дякуємо за ваше повідомлення	4443
дякуємо за голос	4423
дякуємо за повідомлення	4443
дякуємо за реєстрацію	4443
дякуємо за участь в опитуванні	4423
дізнатися ціну	4427
""", 'е': """
единоразово	3592
еднократно дарение	290
ежегодно	3694
ежемесячно	3592
ежемесячное пожертвование	3691
ежемесячный платеж	3691
ежемесячный платёж	3691
економія #%	4441
ексклузивно за абонати	292
ексклюзивно для передплатників	4440
електронна адреса	4443
електронна пошта	4443
електронна пошта або логін	4440
етикети	298
еще нет аккаунта	3693
еще новости	3616
еще от автора	3699
еще по теме	3616
ещё	3616
ещё не подписчик	3693
ещё нет аккаунта	3693
ещё новости	3616
ещё от автора	3699
ещё по теме	3616
""", 'ж': """
желаете ли да получавате известия	286
жодного спаму	4443
""", 'з': """
з нашого магазину	4427
за абонати	292
за датою	4456
за популярністю	4456
за темою	4366
забелязахте грешка	301
заборонити	4435
забравена парола	220
забравили сте паролата си	292
забронировать билет	3680
забронировать место	3680
забронювати квиток	4427
забронювати місце	4427
забув пароль	4440
забули пароль	4351
забыл пароль	3693
забыли пароль	3597
завантаження відео	4431
завантаження плеєра	4431
завантажити аудіо	4431
завантажити випуск	4431
завантажити відео	4429
завантажити додаток	4433
завантажити допис	4429
завантажити застосунок	4433
завантажити контент	4429
завантажити публікацію	4429
завантажити ще	4368
завжди дозволяти	4429
завжди показувати	4429
загрузить видео	3682
загрузить еще	3619
загрузить ещё	3619
загрузить контент	3682
загрузить пост	3682
загрузить публикацию	3682
загрузка видео	3684
загрузка плеера	3684
задонатити	4348
задонатить	3592
задължителни полета	295
задължително	296
задължително поле	295
заказать книгу	3680
закрити	4347
закрити галерею	4446
закрити рекламу	4459
закрыть	3591
закрыть галерею	3699
закрыть рекламу	3712
залишилося #	4431
залишити відгук	4453
залишити коментар	4364
залиште коментар	4455
заметили ошибку	3703
замовити книгу	4427
замовити книжку	4427
запазете място	280
запази	230
запази за по-късно	308
запази избора	281
запази място	280
запази настройките	281
запази рецептата	61
запази статията	230
запам'ятати мене	4440
заповніть це поле	4443
заполните это поле	3696
запомни ме	292
запомнить меня	3693
започни теста	277
запретить	3688
запропонувати новину	4364
зарегистрироваться	3597
зареди видеото	281
зареди още	298
зареди публикацията	281
зареди съдържанието	281
зареждане на видеото	283
зареждане на плейъра	283
зареєструватися	4351
зарубежной картой	3691
затвори	234
затвори галерията	298
затвори рекламата	309
затрудняюсь ответить	3677
защо виждам тази реклама	309
зберегти	4357
зберегти вибір	4429
зберегти на потім	4458
зберегти налаштування	4429
зберегти рецепт	61
зберегти статтю	4357
збережено	4458
збільшити	4368
збільшити зображення	4446
збільшити текст	4458
збільшити фото	4446
збільшити шрифт	4458
зв'язатися з автором	4446
звук	284
згенеровано за допомогою ші	4453
згенеровано штучним інтелектом	4453
згенеровано ші	4453
згорнути	4369	4446
зменшити шрифт	4458
змінити згоду	4429
змінити розмір тексту	4458
зміст	4368
зміст статті	4446
знайшли помилку	4450
знижка #%	4441
знижка для передплатників	4427
зображення # з #	4445
зображення # із #	4445
зовнішній контент	4429
зробити внесок	4348
зробити донат	4438
зрозуміло	4361
""", 'и': """
играй сега	277
играть	3677
играть онлайн	3676
из нашего магазина	3680
изберете	293
изберете абонамент	292
изберете план	292
изберете сума	290
избери	293
избери абонамент	292
избери план	292
избери сума	290
избрано от редакцията	227
известия	287
изключете adblock	288
изключете блокера за реклами	288
изключете рекламния блокер	288
изключи звука	283
изключих рекламния блокер	288
изкуственият интелект може да греши	304
изменить размер текста	3711
изменить согласие	3682
изображение # из #	3698
изображение # от #	297
използвате adblock	288
използвате блокер за реклами	288
използвате рекламен блокер	288
изпратете сигнал	301
изпрати	296
изпрати коментар	305
изпрати на приятел	230
изпрати новина	301
изпрати обратна връзка	304
изпрати по имейл	230
изпрати сигнал	301
изпрати статията по имейл	230
изпрати съобщение	295
изтегли приложението	285
ии может ошибаться	3706
или	293	3694
имам профил	292
имате ли профил	292
име	296
имейл адрес	295
имейл или потребителско име	292
имя	3697
индекс	3697
интересное	3616
искате ли да получавате известия	286
использование материалов только с разрешения редакции	3704
исправления и уточнения	3703
""", 'к': """
к началу	3619
к началу страницы	3699
к рецепту	61
каждое пожертвование важно	3691
каждую пятницу. бесплатно. без спама	3696
каждый донат важен	3691
каждый рубль важен	3691
как да изключа adblock	288
как да изключите рекламния блокер	288
как защитаваме източниците си	301
как мы защищаем источники	3703
как мы защищаем наших источников	3703
как отключить adblock	3689
как пазим източниците си	301
картина в картината	283
картинка в картинке	3684
картинка в картинці	4431
категории	3616
категорії	4366
качество	3685
керування згодою	4429
керувати згодою	4429
керувати сповіщеннями	4434
ключови думи	227
кожен внесок важливий	4438
кожен донат важливий	4438
кожна гривня важлива	4438
коментар	4364
коментари	230
коментарі	4364
коментарів ще немає	4455
коментирай	230
коментирайте	230
коментирайте първи	230
коментирането е изключено	305
коментування закрито	4455
коментувати	4364
комерційний контент	4459
комерційний матеріал	4459
комментарии	3613
комментарии отсутствуют	3613
комментарий	3613
комментировать	3613
коммерческий контент	3712
коммерческий материал	3712
конец рекламы	3712
контакти	4364
контакты	3613
контент заблокирован	3682
контент заблоковано	4429
контент недоступен	3682
контент недоступний	4429
конфиденциальность	3610
копирай връзката	308
копирай линк	230
копирай линка	230
копирането забранено	302
копирано	308
копирано в клипборда	308
копирование запрещено	3704
копировать ссылку	3605
копіювання заборонено	4451
копіювати посилання	4357
край на рекламата	309
кросворд	4424
кроссворд	3677
кроссворд дня	3676
кръстословица	278
купете билети	280
купете книгата	280
купи абонамент	220
купи билет	280
купи билети	280
купи книгата	280
купи лиценз	302
купи сега	280
купите нам кофе	3691
купити журнал	4427
купити зараз	4427
купити квитки	4427
купити квиток	4427
купити книгу	4427
купити книжку	4427
купити ліцензію	4451
купити нам каву	4438
купити передплату	4440
купить билет	3680
купить билеты	3680
купить билеты онлайн	3680
купить журнал	3680
купить книгу	3680
купить лицензию	3704
купить номер	3680
купить подписку	3597
купить права на публикацию	3704
купить сейчас	3680
към галерията	298
към количката	280
към магазина	280
към началната страница	298
към началото	298
към рецептата	61
към страницата за дарения	290
към съдържанието	298
кінець реклами	4459
""", 'л': """
лента новостей	3616
линкът е копиран	308
личный кабинет	3597
лише для передплатників	4440
лише необхідні	4429
логин	3694
логин или e-mail	3693
логін	4441
логін або e-mail	4440
лучшие	3709
любая сумма	3691
любая сумма важна	3691
""", 'м': """
маджонг	278	3677	4424
материал закрыт	3693
материал защищен авторским правом	3704
материал защищён авторским правом	3704
материал партнера	3712
материал партнёра	3712
материал создан автоматически	3706
материалы защищены авторским правом	3704
материалы партнеров	3609
материалы партнёров	3712
материалы по теме	3616
матеріал захищено авторським правом	4451
матеріал партнера	4459
матеріал створено автоматично	4453
матеріали за темою	4366
матеріали захищені авторським правом	4451
матеріали партнерів	4459
матеріали по темі	4366
машинний переклад	4454
машинно преведено	304
машинный перевод	3707
маєте акаунт	4440
маєте новину	4450
меню	3619	4368
месечен абонамент	292
месечно	293
месечно дарение	290
месечно плащане	292
месячная подписка	3693
метки	3616
ми не можемо показати цей вміст	4429
ми не можемо показати цей контент	4429
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	3591
может позже	3591
можете да се откажете по всяко време	292
можете да се отпишете по всяко време	295
можливо, пізніше	4347
можна скасувати будь-коли	4440
мои темы	3710
моите теми	307
мой профиль	3597
моля, изключете рекламния блокер	288
моля, опитайте по-късно	295
моят профил	220
мої теми	4457
мы в социальных сетях	3607
мы в соцсетях	3607
мы вконтакте	3607
мы не можем показать это содержимое	3682
мы не можем показать этот контент	3682
мій профіль	4351
місто	4444
місячна передплата	4440
місячна підписка	4440
мітки	4366
""", 'н': """
на весь екран	4431
на весь экран	3684
на главную	3619
на головну	4446
на живо	284
на початок	4446
на початок сторінки	4446
на правах реклами	4360
на правах рекламы	3609
на сторінку пожертв	4438
на страницу пожертвований	3691
на цял екран	283
наверх	3619	4368
нагадати пізніше	4347
надіслати	91	4357	4444
надіслати відгук	4453
надіслати другові	4458
надіслати другу	4357
надіслати електронною поштою	4458
надіслати коментар	4455
надіслати новину	4450
надіслати новину анонімно	4450
надіслати повідомлення	4443
надіслати поштою	4357
надіслати статтю поштою	4357
надіслати у whatsapp	4458
надішліть свої фото	4450
наживо	4432
нажмите, чтобы увеличить	3699
назад	3619	4368
назначение платежа: пожертвование	3691
най-коментирани	227
най-нови	306
най-новите първо	305
най-новото	227
най-популярен	293
най-стари	306
най-старите първо	305
най-харесвани	306
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найкраща пропозиція	4441
найкращі	4456
найпопулярніше	4366	4441
найпопулярніше за добу	4366
найпопулярніше за тиждень	4366
найпопулярніший	4441
найти	3619
найчитаніше	4366
налаштування	4361
налаштування cookie	4429
налаштування конфіденційності	4429
налаштування приватності	4429
налаштування файлів cookie	4429
налаштувати cookie	4429
налаштувати сповіщення	4434
налично в google play	285
намали шрифта	308
написати автору	4446
написати анонімно	4450
написати в редакцію	4450
написати коментар	4364
написать автору	3699
написать анонимно	3703
написать в редакцию	3703
написать комментарий	3613
напишете коментар	305
напиши коментар	230
напомни ми по-късно	234
напомнить позже	3591
направете дарение	219
направете теста	277
направи теста	277
настроить cookie	3682
настроить уведомления	3687
настройки	3610
настройки cookie	3610
настройки за поверителност	281
настройки конфиденциальности	3682
настройки на бисквитките	281
настройки приватности	3682
настройки файлов cookie	3682
наступна	4368
наступна новина	4446
наступна світлина	4446
наступна стаття	4366
наступна сторінка	4446
наступне відео	4431
наступне фото	4446
наступний слайд	4446
натисніть, щоб збільшити	4446
начална страница	298
начать игру	3676
начать тест	3676
нашли ошибку	3703
не вдалося відтворити відео	4431
не вдалося завантажити відео	4431
не зараз	4347
не маєте акаунта	4440
не можем да покажем това съдържание	281
не пропустите	3616
не пропустіть	4366
не сега	234
не сегодня	3591
не сейчас	3591
не сьогодні	4347
не удалось воспроизвести видео	3684
не удалось загрузить видео	3684
не, благодаря	234
невалиден имейл	295
невалиден имейл адрес	295
неверный e-mail	3696
неверный адрес электронной почты	3696
нейросеть может ошибаться	3706
некоректна адреса	4443
некоректний e-mail	4443
некорректный e-mail	3696
некорректный адрес	3696
немає акаунта	4440
немає акаунту	4440
немає коментарів	4455
немає передплати	4440
необов'язково	4444
необязательно	3697
неправильна електронна адреса	4443
нет аккаунта	3693
нет комментариев	3613
нет подписки	3693
нет, спасибо	3591
нещо се обърка. опитайте отново	295
нещо се обърка. опитайте по-късно	295
никакого спама	3696
новини	4366
новини за темою	4366
новини компаній	4360
новини партнерів	4360	4366
новости	3616
новости smi#	3616
новости партнеров	3609
новости партнёров	3609
новости по теме	3616
новости сми#	3616
новые	3709
нові	4456
номер телефона	3697
номер телефону	4444
нравится	3709
няма коментари	305
нямам мнение	278
нямам профил	292
нямате абонамент	292
нямате профил	292
ні, дякую	4347
""", 'о': """
обговорити	4364
оберіть передплату	4440
оберіть план	4440
оберіть суму	4438
обнови страницата	289
обновите страницу	3690
обновить страницу	3690
обов'язкове поле	4443
обов'язково	4444
обрати	4441
обрати передплату	4440
обрати план	4440
обрати тариф	4440
обратная связь	3613
обратно към началната страница	298
обратно към началото	298
обратно нагоре	298
обсудить	3613
обсуждение	3613
общи условия	281
обязательно	3697
обязательное поле	3696
одноклассники	3606
одноразово	4348
озвучено роботом	3684
озвучено синтезированным голосом	3684
озвучено синтезованим голосом	4431
оновити сторінку	4437
оновіть сторінку	4437
опитайте отново	295
опитайте по-късно	295
опитування	91	4424
опитування дня	91	4423
оплата раз в год	3693
оплата раз на рік	4440
опрос	91
опрос дня	91	3676
основание: дарение	290
оставащо време	283
оставащо време #	283
оставащо време -#	283
оставете коментар	305
остави коментар	305
оставить комментарий	3613
оставить отзыв	3706
оставшееся время	3684
оставшееся время #	3684
оставшееся время -#	3684
оставьте комментарий	3708
останні новини	4366
останні статті	4366
от нашите партньори	309
от наших партнеров	3712
от наших партнёров	3712
от нашия магазин	280
ответить	91	3613	3709
отвори в приложението	285
отвори галерията	298
отвори приложението	285
отговор	306
отговори	306
отиди на рецептата	61
отказ по всяко време	292
отказаться	3610
отказвам всички	281
отклонить	3610
отклонить все	3682
отклонить всё	3682
отключете статията	292
отключете цялата статия	220
отключи статията	220
отключите adblock	3689
отключите адблок	3689
отключить звук	3684
отключить рекламу	3712
открихте грешка	301
открихте грешка в текста	301
открыть	3620
открыть галерею	3699
открыть карту	3620
открыть приложение	3686
открыть статью	3693
отмена в любой момент	3693
отменить можно в любой момент	3693
отозвать согласие	3682
отпечатай	230
отпечатай статията	230
отписаться	3710
отписаться можно в любой момент	3696
отписаться от темы	3710
отпишете се по всяко време	295
отправить	91	3697
отправить другу	3605
отправить комментарий	3708
отправить отзыв	3706
отправить по почте	3605
отправить по электронной почте	3711
отправить сообщение	3696
отримувати сповіщення	4434
отсканируйте qr-код	3686
отстъпка за абонати	280
оттегли съгласието	281
оттегляне на съгласието	281
отхвърли всички	281
оферта за читатели	280
оформити передплату	4440
оформити підписку	4351
оформить донат	3592
оформить доступ	3693
оформить ежемесячное пожертвование	3691
оценете статията	230
оцените материал	3613
оцените рецепт	61
оцените статью	3613
оценить рецепт	61
оцініть матеріал	4364
оцініть рецепт	61
оцініть статтю	4364
още новини	227
още нямате абонамент	292
още нямате профил	292
още от	227
още от автора	298
още от деня	227
още от рубриката	227
още от този автор	298
още по темата	227
още статии	298
""", 'п': """
парола	293
пароль	3694	4441
партнерский материал	3609
партнерский проект	3609
партнерський матеріал	4360
партнерський проєкт	4360
партньорско съдържание	226
партнёрский материал	3609
партнёрский проект	3609
пасианс	278
пасьянс	3677	4424
пауза	284	3685	4432
переведено автоматически	3706
переведено нейросетью	3706
переведено с помощью ии	3706
перевір себе	4423
перевірте свою пошту	4443
перевірте свої знання	4423
перевірте себе	4423
переглянути # світлин	4445
переглянути # світлини	4445
переглянути # фото	4445
переглянути # фотографій	4445
переглянути # фотографії	4445
переглянути всі # світлин	4445
переглянути всі # світлини	4445
переглянути всі # фото	4445
переглянути всі # фотографій	4445
переглянути всі # фотографії	4445
переглянути всі світлин	4445
переглянути всі світлини	4445
переглянути всі фото	4445
переглянути всі фотографій	4445
переглянути всі фотографії	4445
переглянути галерею	4446
переглянути пропозицію	4427
переглянути результати	91	4423
переглянути світлин	4445
переглянути світлини	4445
переглянути усі # світлин	4445
переглянути усі # світлини	4445
переглянути усі # фото	4445
переглянути усі # фотографій	4445
переглянути усі # фотографії	4445
переглянути усі світлин	4445
переглянути усі світлини	4445
переглянути усі фото	4445
переглянути усі фотографій	4445
переглянути усі фотографії	4445
переглянути фото	4445
переглянути фотографій	4445
переглянути фотографії	4445
переглянути ціну	4427
передплата	4351
передплатити	4351
перезавантажити сторінку	4437
перезавантажте сторінку	4437
перезагрузите страницу	3690
перезагрузить страницу	3690
перейти в галерею	3699
перейти в магазин	3680
перейти до галереї	4446
перейти до досьє	4446
перейти до змісту	4446
перейти до контенту	4446
перейти до магазину	4427
перейти до оплати	4438
перейти до основного вмісту	4446
перейти до пожертви	4438
перейти до пропозиції	4427
перейти до рецепта	61
перейти к досье	3699
перейти к контенту	3699
перейти к оплате	3691
перейти к основному содержанию	3699
перейти к пожертвованию	3691
перейти к предложению	3680
перейти к рецепту	61
перейти к содержанию	3619
перейти к сюжету	3699
перекладено автоматично	4453
перекладено за допомогою ші	4453
перекладено ші	4453
пересказ нейросети	3706
пересказано нейросетью	3706
печать	3605
печать рецепта	61
питання дня	4423
пишете до редакцията	301
пишете на автора	298
пиши на автора	298
платена публикация	87	226
платено партньорство	309
платено съдържание	226
плеер загружается	3684
плейърът се зарежда	283
плеєр завантажується	4431
по дате	3709
по подписке	3597
по популярности	3709
по теме	3616
по-късно	234	287
побачили помилку	4450
повернутися на головну	4446
повний екран	4431
повноекранний режим	4431
повідомити новину	4450
повідомити про помилку	4364
повідомити про помилку в тексті	4364
повідомлення	4444
повідомлення надіслано	4443
погоджуюсь	4361
погоджуюся	4361
погодитися та продовжити	4429
пограти	4424
подай сигнал	301
подарете тази статия	230
подари статията	308
подарить доступ	3711
подарить материал	3605
подарить статью	3597
подарувати доступ	4458
подарувати статтю	4357
поддержать	3592
поддержать автора	3592
поддержать на boosty	3691
поддержать на patreon	3691
поддержать нас	3592
поддержать проект	3592
поддержать редакцию	3592
поддержите нас	3592
поделитесь	3605
поделиться	3605
поделиться в telegram	3605
поделиться в twitter	3605
поделиться в одноклассниках	3605
поделиться в соцсетях	3605
поделиться вконтакте	3605
поделиться новостью	3605
поделиться ссылкой	3605
поделиться статьей	3605
поделиться статьёй	3605
подкасти	4366
подкасты	3616
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобається	4456
подобни статии	227
подписаться	3597
подписаться в max	3607
подписаться в telegram	3607
подписаться на автора	3710
подписаться на канал	3607
подписаться на новости	3600
подписаться на рассылку	3600
подписаться на телеграм-канал	3607
подписаться на тему	3710
подписаться на уведомления	3687
подписка	3597
подписка на год	3693
подписка на месяц	3693
подписывайтесь	3607
подпишитесь	3693
подпишитесь на рассылку	3600
подреди по	305
подробнее	3619
подробнее по теме	3616
подтвердите e-mail	3696
подтвердите адрес электронной почты	3696
поділитись	4357
поділитися	4357
поділитися в telegram	4357
поділитися в соцмережах	4357
поділитися новиною	4357
поділитися статтею	4357
поділіться	4357
пожаловаться	3708
пожаловаться на комментарий	3708
пожаловаться на рекламу	3712
пожертвовать	3592
пожертвувати	4348
позволи	287
позволи известия	286
позже	3591	3688
поиск	3619
покажи # отговора	305
покажи # снимки	297
покажи всички # снимки	297
покажи всички снимки	297
покажи всичко	228
покажи галерията	298
покажи и приеми	281
покажи коментарите	305
покажи отговорите	305
покажи още	228
покажи паролата	292
покажи по-малко	298
покажи повече	298
покажи резултатите	91	277
покажи снимки	297
покажи субтитрите	283
покажи съдържанието	281
показати # відповідей	4455
показати # відповіді	4455
показати # світлин	4445
показати # світлини	4445
показати # фото	4445
показати # фотографій	4445
показати # фотографії	4445
показати більше	4368
показати вміст	4429
показати все	4369
показати всі	4446
показати всі # світлин	4445
показати всі # світлини	4445
показати всі # фото	4445
показати всі # фотографій	4445
показати всі # фотографії	4445
показати всі світлин	4445
показати всі світлини	4445
показати всі фото	4445
показати всі фотографій	4445
показати всі фотографії	4445
показати відповіді	4455
показати галерею	4446
показати й прийняти	4429
показати коментарі	4364
показати контент	4429
показати менше	4446
показати оригінал	4369
показати пароль	4440
показати підпис	4446
показати результати	91	4423
показати розшифровку	4431
показати світлин	4445
показати світлини	4445
показати субтитри	4431
показати усі # світлин	4445
показати усі # світлини	4445
показати усі # фото	4445
показати усі # фотографій	4445
показати усі # фотографії	4445
показати усі світлин	4445
показати усі світлини	4445
показати усі фото	4445
показати усі фотографій	4445
показати усі фотографії	4445
показати фото	4445
показати фотографій	4445
показати фотографії	4445
показати ще	4368
показати і прийняти	4429
показать # ответа	3708
показать # ответов	3708
показать # фото	3698
показать # фотографии	3698
показать # фотографий	3698
показать больше	3619
показать все	3620	3699
показать все # фото	3698
показать все # фотографии	3698
показать все # фотографий	3698
показать все фото	3698
показать все фотографии	3698
показать все фотографий	3698
показать галерею	3699
показать еще	3619
показать ещё	3619
показать и принять	3682
показать карту	3620
показать комментарии	3613
показать контент	3682
показать меньше	3620	3699
показать оригинал	3620
показать ответы	3708
показать пароль	3693
показать перевод	3620
показать подпись	3699
показать расшифровку	3684
показать результаты	91	3676
показать содержимое	3682
показать субтитры	3684
показать фото	3698
показать фотографии	3698
показать фотографий	3698
показувати завжди	4429
показывать всегда	3682
поки немає коментарів	4455
поле обов'язкове для заповнення	4443
поле обязательно для заполнения	3696
полето е задължително	295
политика cookie	3682
политика за защита на личните данни	281
политика за поверителност	281
политика исправлений	3703
политика конфиденциальности	3610
политика обработки персональных данных	3610
полноэкранный режим	3684
полный экран	3684
получавай известия	286
получать уведомления	3687
пользовательское соглашение	3610
політика cookie	4429
політика виправлень	4450
політика конфіденційності	4361
політика приватності	4429
помогает любая сумма	3691
помочь	3592
помочь нам	3592
помочь проекту	3592
помочь редакции	3592
помітили помилку	4450
понятно	3610
попередня	4368
попередня новина	4446
попередня стаття	4366
попередня сторінка	4446
попереднє фото	4446
попередній слайд	4446
поправки и уточнения	301
попробовать бесплатно	3597
попробуйте еще раз	3696
попробуйте ещё раз	3696
попробуйте позже	3696
популярне	4366
популярное	3616
популярные	3616	3709
популярные новости	3616
популярные статьи	3616
популярный	3694
популярні	4456
популярні новини	4366
попълнете това поле	295
поръчай книгата	280
поръчайте книгата	280
посилання скопійовано	4357
поскаржитися	4455
поскаржитися на коментар	4455
поскаржитися на рекламу	4459
последнее	3616
последни	227
последни новини	227
последние новости	3616
послухати новину	4357
посмотреть # фото	3698
посмотреть # фотографии	3698
посмотреть # фотографий	3698
посмотреть все # фото	3698
посмотреть все # фотографии	3698
посмотреть все # фотографий	3698
посмотреть все фото	3698
посмотреть все фотографии	3698
посмотреть все фотографий	3698
посмотреть результаты	91	3676
посмотреть фото	3698
посмотреть фотографии	3698
посмотреть фотографий	3698
посмотреть цену	3680
потвърдете имейла си	295
поточний час	4431
поточний час #	4431
потребителско име	293
потребителско име или имейл	292
похожие материалы	3616
похожие статьи	3616
почати гру	4423
почати тест	4423
почему я вижу эту рекламу	3712
почерпете ни с кафе	290
почерпи ни кафе	290
почтовый индекс	3697
поширити	4357
поширити у facebook	4357
поштовий індекс	4444
пошук	4368
пощенски код	296
правила за коментарите	305
правила за коментиране	230
правила использования	3610
правила коментарів	4455
правила коментування	4364
правила комментариев	3708
правила комментирования	3613
правила користування	4429
предимства за абонати	280
предишна новина	298
предишна снимка	298
предишна статия	298
предишна страница	298
предложение для подписчиков	3680
предложение для читателей	3680
предложить новость	3613
предыдущая	3619
предыдущая новость	3699
предыдущая статья	3616
предыдущая страница	3699
предыдущая фотография	3699
предыдущее фото	3699
предыдущий слайд	3699
презаредете страницата	289
презареди страницата	289
премиум	3597
преміум	4351
препечатването е забранено	302
препечатването забранено	302
препоръчани	227
препоръчано от outbrain	309
препоръчано от taboola	309
препоръчваме	293
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
пригостити кавою	4438
пригостіть нас кавою	4438
придбати квитки	4427
придбати квиток	4427
придбати книжку	4427
придбати передплату	4440
придбати права на публікацію	4451
приемам всички	281
приемам всички бисквитки	281
приемам и продължавам	281
приеми всички	281
приеми и покажи	281
приеми и продължи	281
призначення платежу: благодійний внесок	4438
прийняти	4361
прийняти все	4429
прийняти всі	4361
прийняти всі файли cookie	4429
прийняти й показати	4429
прийняти та показати	4429
прийняти та продовжити	4429
прийняти і продовжити	4429
принтирай	230
принтирай рецептата	61
принципи редакції	4450
принять	3610
принять все	3610
принять все cookie	3682
принять все файлы cookie	3682
принять всё	3610
принять и показать	3682
принять и продолжить	3682
прислать новость	3613
прислать новость анонимно	3703
присоединиться к обсуждению	3708
пришлите свои фото	3703
приєднатися	4348
приєднатися до спільноти	4348
проверете имейла си	295
проверете пощата си	295
провери знанията си	277
проверь себя	3676
проверьте свои знания	3676
проверьте свою почту	3696
проверьте себя	3676
проголосовало #	3676
проголосовать	91
проголосувати	91
продовження під рекламою	4360
продовження статті під рекламою	4360
продовжити без вимкнення	4436
продовжити з apple	4440
продовжити з google	4440
продовжити через apple	4440
продовжити через facebook	4440
продовжити через google	4440
продолжительность #	3684
продолжить без отключения	3689
продолжить без поддержки	3591
продолжить с apple	3693
продолжить с google	3693
продолжить через apple	3693
продолжить через facebook	3693
продолжить через google	3693
продължава след рекламата	226
продължете с google	292
продължи без изключване	288
продължи с apple	292
продължи с facebook	292
продължи с google	292
продължителност	284
продължителност #	283
произвольная сумма	3691
произошла ошибка	3697
произошла ошибка. попробуйте ещё раз	3696
произошла ошибка. попробуйте позже	3696
пройти опитування	4423
пройти опрос	3676
пройти тест	3676
прокоментувати	4455
прокомментировать	3708
промени размера на текста	308
промо	3609	4360
пропозиція для передплатників	4427
пропозиція для читачів	4427
прослухати статтю	4431
прослушать	3605
прослушать новость	3605
прослушать статью	3684
прочетено от синтетичен глас	283
прочетете и	227
прочетете цялата статия	298
прочети по-късно	308
прочети с абонамент	292
прочети транскрипцията	283
прочети цялата новина	298
прочети цялата статия	298
прочитати пізніше	4458
прочитать позже	3711
прямой эфир	3685
прізвище	4444
публикувай коментар	305
пусни видеото	283
първо най-новите	305
підписатись	4351
підписатися	4351
підписатися на автора	4457
підписатися на сповіщення	4434
підписатися на тему	4457
підписка	4351
підсумок від ші	4453
підтвердьте електронну адресу	4443
підтвердіть e-mail	4443
підтримайте нас	4348
підтримати	4348
підтримати автора	4348
підтримати журналістів	4348
підтримати на buy me a coffee	4438
підтримати на patreon	4438
підтримати нас	4348
підтримати проєкт	4438
підтримати разово	4438
підтримати редакцію	4348
підтримувати щомісяця	4438
пізніше	4347	4435
""", 'р': """
радимо прочитати	4366
радимо також	4366
развернуть	3619
разгадать кроссворд	3676
размер на текста	308
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4438
разовий внесок	4438
разовий донат	4438
разово	3592
разовое пожертвование	3691
разовый платеж	3691
разовый платёж	3691
разпечатай	230
разпечатай статията	308
разреши	287
разреши веднъж	281
разреши известия	286
разреши известията	286
разреши рекламите	289
разрешите уведомления	3674
разрешить	3688
разрешить контент	3682
разрешить один раз	3682
разрешить рекламу	3690
разрешить уведомления	3674
ранняя регистрация	3680
раскрыть	3620
распечатать	3605
распечатать рецепт	61
распечатать статью	3605
рассказать друзьям	3605
рассылка	3600
рассылки	3600
расшифровка	3685
регистрация	220	3597
редакция рекомендует	3616
редакційна політика	4450
редакційна політика видання	4450
резултати от анкетата	277
резултати от гласуването	277
результати	91	4369
результати голосування	4423
результати опитування	4423
результаты	91	3620
результаты голосования	3676
результаты опроса	3676
реклама	226	3609	4360
реклама - статията продължава по-долу	226
реклама google	3712
реклама від google	4459
реклама закончилась	3712
реклама закінчилася	4459
реклама на сайте	3609
реклама на сайті	4360
реклама окончена	3712
реклама от google	3712
реклама. продовження нижче	4360
реклама. продолжение ниже	3609
реклами от google	309
рекламний матеріал	4459
рекламно каре	226
рекламно съдържание	226
рекламный материал	3712
рекомендовано outbrain	3712
рекомендовано taboola	3712
рекомендуем	3616	3694
рекомендуем почитать	3616
рекомендуем также	3616
рекомендуемое	3616
рекомендуємо	4366	4441
рекомендуємо прочитати	4366
рекомендуємо також	4366
реши кръстословицата	277
реши теста	277
реєстрація	4351
розгадати кросворд	4423
розгорнути	4369	4446
роздрукувати	4357
роздрукувати рецепт	61
роздрукувати статтю	4357
розмір тексту	65
розмір шрифту	65
розшифровка	4432
российской картой	3691
рубрики	3616	4366
річна передплата	4440
річна підписка	4440
""", 'с': """
самая выгодная	3694
само за абонати	292
само необходими	281
само необходимите	281
самое важное	3616
самое популярное	3616
самое читаемое	3616
самое читаемое за день	3616
самое читаемое за неделю	3616
самый популярный	3694
свали аудиото	283
свали епизода	283
свали от app store	285
свали от google play	285
свали приложението	285
свежее	3616
свежие новости	3616
свернуть	3619
своя сума	4438
своя сумма	3691
свържете се с редакцията	301
свържи се с автора	298
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3613
світлина # з #	4445
світлина # із #	4445
сгенерировано ии	3706
сгенерировано нейросетью	3706
сгенерировано с помощью ии	3706
сделать донат	3691
сделать пожертвование	3592
сейчас читают	3616
сигнализирай за грешка	301
сканворд	3677
сканирай qr кода	285
сканирайте qr кода	285
сканирайте qr кода и изтеглете приложението	285
сканируйте qr-код	3686
скануйте qr-код	4433
скасувати можна будь-коли	4440
скачать аудио	3684
скачать выпуск	3684
скачать из google play	3686
скидка #%	3694
скидка для подписчиков	3680
скопировано	3711
скопировано в буфер обмена	3711
скопировать ссылку	3605
скопировать ссылку на статью	3605
скопійовано	4458
скопійовано в буфер обміну	4458
скопіювати посилання	4357
скопіювати посилання на статтю	4357
скорост	284
скорост на възпроизвеждане	283
скорость	3685
скорость воспроизведения	3684
скрий отговорите	305
скрий рекламата	309
скрыть	3620
скрыть ответы	3708
скрыть рекламу	3712
слайд # з #	4445
слайд # из #	3698
слайд # от #	297
слайд # із #	4445
слайд #/#	3698	4445
следвай автора	307
следвай темата	307
следвате тази тема	307
следваща новина	298
следваща снимка	298
следваща статия	298
следваща страница	298
следващо видео	283
следете на живо	298
следете темата	307
следи темата	307
следить за автором	3710
следить за онлайном	3699
следить за темой	3710
следующая	3619
следующая новость	3699
следующая статья	3616
следующая страница	3699
следующая фотография	3699
следующее видео	3684
следующее фото	3699
следующий слайд	3699
слухати	4357
слухати новину	4357
слушай новината	230
слушай статията	283
слушать	3605
слушать новость	3605
см. также	3616
смотреть # фото	3698
смотреть # фотографии	3698
смотреть # фотографий	3698
смотреть видео	3684
смотреть все	3619
смотреть все # фото	3698
смотреть все # фотографии	3698
смотреть все # фотографий	3698
смотреть все фото	3698
смотреть все фотографии	3698
смотреть все фотографий	3698
смотреть галерею	3699
смотреть онлайн-трансляцию	3699
смотреть предложение	3680
смотреть фото	3698
смотреть фотогалерею	3699
смотреть фотографии	3698
смотреть фотографий	3698
смотри также	3616
смотрите также	3616
сначала новые	3708
сначала старые	3708
снимка # от #	297
снимка #/#	297
снимок # из #	3698
советуем почитать	3616
согласен	3610
согласиться	3610
согласиться и продолжить	3682
содержание	3619
содержание статьи	3699
содержимое недоступно	3682
создано ии	3706
создано нейросетью	3706
создано при помощи ии	3706
создано с помощью ии	3706
создать аккаунт	3597
сообщение	3697
сообщение отправлено	3696
сообщить новость	3703
сообщить об опечатке	3613
сообщить об ошибке	3613
сортирай по	305
сортиране	306
сортировать	3709
сортировать по	3708
сортировка	3709
сортування	4456
сортувати	4456
сортувати за	4455
сохранено	3711
сохранить	3605
сохранить выбор	3682
сохранить на потом	3711
сохранить настройки	3682
сохранить рецепт	61
сохранить статью	3605
социальные сети	3607
спасибо за ваш голос	91	3676
спасибо за ваше сообщение	3696
спасибо за подписку	3600
спасибо за регистрацию	3696
спасибо за сообщение	3696
спасибо за участие в опросе	3676
спасибо, ваш голос учтён	3676
спершу нові	4455
спершу старі	4455
спестявате #%	293
спецпроект	3609
спецпроєкт	4360
сповіщення	4435
споделете	230
сподели	230
сподели във facebook	230
сподели като подарък	308
сподели по имейл	308
сподели статията	230
споделяне	230
спонсорирано	226
спонсорирано съдържание	309
спонсорский материал	3712
спонсорський матеріал	4459
способ оплаты	3595
способы оплаты	3595
спочатку нові	4455
спочатку старі	4455
спри да следваш	307
спробуйте пізніше	4443
спробуйте ще раз	4443
ссылка скопирована	3605
сталася помилка	4444
сталася помилка. спробуйте пізніше	4443
сталася помилка. спробуйте ще раз	4443
станете член	219
стани абонат	219
стани дарител	219
старые	3709
старі	4456
стати патроном	4438
стати підписником	4438
стати співучасником	4348
стати частиною спільноти	4348
стати членом клубу	4438
статията е заключена	292
статията е защитена с авторско право	302
статията се чете от изкуствен интелект	283
стаття захищена авторським правом	4451
стать патроном	3592
стать соучастником	3592
стать спонсором	3592
статья защищена авторским правом	3704
створено за допомогою штучного інтелекту	4453
створено за допомогою ші	4453
створено штучним інтелектом	4453
створено ші	4453
створити акаунт	4351
стежити за автором	4457
стежити за онлайном	4446
стежити за темою	4457
стислий переказ від ші	4453
стоимость доставки	3680
сторінка # з #	4445
сторінка # із #	4445
сторінка #/#	4445
страница # из #	3698
страница # от #	297
страница #/#	297	3698
стрічка новин	4366
субтитри	284	4432
субтитры	3685
судоку	278	3677	4424
сума по избор	290
сховати	4369
сховати відповіді	4455
сховати рекламу	4459
сходни новини	227
схожі матеріали	4366
схожі новини	4366
схожі статті	4366
съгласен съм и продължавам	281
съдържание от партньор	309
съдържанието е блокирано	281
съдържанието е защитено с авторски права	302
съдържанието не е налично	281
съдържанието не може да бъде показано	281
създадено от ии	304
създадено с изкуствен интелект	304
създадено с помощта на ии	304
създай профил	220
съобщение	296
съобщението е изпратено	295
съобщете за грешка	301
съобщи за грешка	301
сыграть	3677
сюжет	3616
сюжеты	3616
""", 'т': """
тагове	227
тази статия е заключена	292
так, будь ласка	4435
так, дякую	4435
так, хочу	4435
також читайте	4366
твитнуть	3605
твиттер	3606
твітнути	4357
теги	3616	4366
текст продовжується під рекламою	4360
текст создан автоматически	3706
текст створено автоматично	4453
текст читает робот	3684
текущее время	3684
текущее время #	3684
текущо време	283
текущо време #	283
телеграм	3606
телефон	296	3697	4444
тема	296	3697	4444
тема дня	3616
теми	4366
темы	3616
тест дня	3676
тествай знанията си	277
това видео вече не е налично	283
това видео не е налично	283
това поле е задължително	295
това съдържание не е налично	281
това съдържание не може да бъде показано	281
только для подписчиков	3597
только необходимые	3682
транскрипция	284
тривалість	4432
тривалість #	4431
търговско съдържание	309
тільки необхідні	4429
""", 'у': """
у вас вже є акаунт	4440
у вас включен adblock	3689
у вас нет подписки	3693
у вас уже есть аккаунт	3693
у мене вже є акаунт	4440
у мене є акаунт	4440
у мене є передплата	4440
у меня есть аккаунт	3693
у меня есть подписка	3693
у меня нет аккаунта	3693
у меня уже есть аккаунт	3693
у цій статті	4446
уведомления	3688
увеличи	298
увеличи снимката	298
увеличи текста	308
увеличи шрифта	308
увеличить	3619
увеличить изображение	3699
увеличить текст	3711
увеличить фото	3699
увеличить шрифт	3711
увійти	4351
увійти з google	4440
увійти за допомогою google	4440
увійти через apple	4440
увійти через facebook	4440
увійти через google	4440
увійти, щоб коментувати	4455
увімкнути	4435
увімкнути звук	4431
увімкнути сповіщення	4420
увімкніть сповіщення	4420
угостите нас кофе	3691
угостить кофе	3691
уже есть аккаунт	3597
уже зарегистрированы	3597
уже зареєструвалися	4351
уже отключил	3690
узнать цену	3680
укажите сумму	3691
уменьшить шрифт	3711
умови використання	4361
управление на бисквитките	281
управление на известията	286
управление на съгласието	281
управление согласием	3682
управление уведомлениями	3687
управлявай съгласието	281
управлять согласием	3682
условия за ползване	281
установить приложение	3686
усі коментарі	4455
усі матеріали	4446
усі матеріали автора	4446
усі матеріали за темою	4446
усі новини	4368
усі статті	4446
усі статті автора	4446
""", 'ф': """
файлы cookie	3610
фамилия	296	3697
фейсбук	3606
филворды	3677
фото	3616
фото # з #	4445
фото # из #	3698
фото # із #	4445
фото #/#	3698	4445
фоторепортаж	3616
""", 'х': """
харесай	230
харесва ми	306
хорошо	3610
хотите получать уведомления	3687
хочете отримувати сповіщення	4434
""", 'ц': """
це було корисно	4453
це відео більше недоступне	4431
це відео недоступне	4431
це відео недоступне у вашій країні	4431
це поле обов'язкове	4443
цей контент недоступний	4429
цей контент неможливо показати	4429
цей матеріал закритий	4440
цена на доставката	280
ця стаття закрита	4440
цял екран	283
""", 'ч': """
час читання # хв	4368
час, що залишився	4431
час, що залишився #	4431
чете синтетичен глас	283
четете без ограничения	292
четете без реклами	309
четете в приложението	285
чети без реклами	309
чети в приложението	285
чи була стаття корисною	4364
читает синтезированный голос	3684
читайте в застосунку	4433
читайте в приложении	3686
читайте еще	3616
читайте ещё	3616
читайте ниже	3609
читайте первыми в приложении	3686
читайте першими в застосунку	4433
читайте по теме	3616
читайте также	3616
читайте також	4366
читати без обмежень	4440
читати без реклами	4459
читати всю новину	4446
читати всю статтю	4446
читати далі	4368
читати з передплатою	4440
читати коментарі	4455
читати повністю	4368
читати розшифровку	4431
читати статтю повністю	4446
читати також	4366
читать без ограничений	3693
читать без рекламы	3712
читать в max	3607
читать в telegram	3607
читать всю статью	3699
читать далее	3619
читать дальше	3619
читать ещё	3619
читать комментарии	3613
читать полностью	3619
читать расшифровку	3684
читать с подпиской	3693
читать статью полностью	3699
читать также	3616
читать целиком	3699
читає синтезований голос	4431
чому я бачу цю рекламу	4459
что еще почитать	3616
что ещё почитать	3616
что-то пошло не так	3697
что-то пошло не так, попробуйте позже	3696
что-то пошло не так. попробуйте еще раз	3696
что-то пошло не так. попробуйте ещё раз	3696
что-то пошло не так. попробуйте позже	3696
чуй статията	283
""", 'ш': """
швидкість	4432
швидкість відтворення	4431
ші може помилятися	4453
""", 'щ': """
ще за темою	4366
ще не передплатник	4440
ще немає акаунта	4440
ще новини	4366
що ще почитати	4366
щомісяця	4348	4441
щомісячна підтримка	4438
щомісячний внесок	4438
щоп'ятниці. безкоштовно. без спаму	4443
щороку	4441
щось пішло не так	4444
щось пішло не так, спробуйте пізніше	4443
щось пішло не так. спробуйте пізніше	4443
щось пішло не так. спробуйте ще раз	4443
""", 'э': """
экономия #%	3694
эксклюзивно для подписчиков	3693
электронная почта	3600
электронная почта или логин	3693
эта статья закрыта	3693
это было полезно	3706
это видео больше недоступно	3684
это видео недоступно	3684
это видео недоступно в вашей стране	3684
это поле обязательно	3696
это поле обязательно для заполнения	3696
этот контент невозможно показать	3682
этот контент недоступен	3682
этот материал закрыт	3693
""", 'я': """
я вже підтримую	4347
я вимкнув блокувальник	4436
я отключил	3690
я отключил блокировщик	3689
я уже поддерживаю	3591
як вимкнути adblock	4436
як ми захищаємо джерела	4450
як ми захищаємо наші джерела	4450
якість	4432
яндекс.дзен	3606
""", 'і': """
ім'я	4444
індекс	4444
інша сума	4438
інші матеріали автора	4446
інші новини	19	4366
інші статті автора	4446
""", 'א': """
אהבתי	2025
אודות הכותב	2054
אולי גם יעניין אותך	1989
אולי יעניין אותך	1989
אולי יעניין אותך גם	2017
אולי יעניין אתכם	1989
אולי יעניין אתכם גם	2017
אולי מאוחר יותר	1972
אולי פספסתם	2017
אחר כך	2040
איך מכבים	2043
איך מכבים חוסם פרסומות	2042
אימייל	2050
אימייל לא תקין	2049
אין לי דעה	2025
אין לך חשבון	2047
אין לכם חשבון	2047
אינציקלופדיית ynet	1989
אירעה שגיאה	2049
אישור הכל	2036
אישור והמשך	2036
אני מאשר את תנאי השימוש	2049
אני מאשר קבלת דיוור	2049
אני מאשר/ת קבלת דברי פרסומת	2049
אני מאשר/ת קבלת דיוור	2049
אני מסכים לתנאי השימוש	2049
אני מסכים/ה לתנאי השימוש	2049
אפשר	2040
אפשר התראות	2039
אפשר לבטל בכל רגע	2047
אפשר תמיד	2036
אפשרויות נוספות	2060
אשר את כל העוגיות	2066
אשר הכל	2036
אשר והמשך	2036
""", 'ב': """
בדקו את תיבת הדואר	2049
בדקו את תיבת המייל	2049
בחירה	2048
בחן את עצמך	2027
בחנו את עצמכם	2027
בחסות	2020
בחר	2048
בחר מסלול	2047
בחר סכום	2068
בחרו את המינוי שלכם	2047
בחרו מינוי	2047
בחרו מסלול	2047
בחרו סכום	2068
בטל השתקה	2032
ביטול הסכמה	2036
ביטול השתקה	2032
בלי ספאם	2049
בלעדי למנויים	2047
במעקב	2058
בשיתוף	1984
בשיתוף עם	2062
""", 'ג': """
גודל גופן	65
גודל הטקסט	2060
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2069
""", 'ד': """
דווח על טעות	1988
דווח על תגובה	2064
דווחו לנו על טעות	2024
דחה את כל העוגיות	2066
דחה הכל	2036
דחיית הכל	2036
דיווח	2025
דיווח על טעות	2024
דיווח על תגובה	2064
דלג לתוכן	1991
דלג על הפרסומת	2067
דלגו למתכון	61
דלגו על הפרסומת	2067
דף הבית	1991
""", 'ה': """
האזינו	1980
האזינו בספוטיפיי	2065
האזינו לכתבה	2032
האזן לכתבה	2032
האם הכתבה עזרה לך	2024
האם הכתבה עניינה אותך	2024
האם העמוד עזר לך	2024
האם זה היה מועיל	2024
הבא	1991
הבנתי	1992
הבקשה התקבלה	2070
הבקשה נשלחה	2070
הגב	1988
הגדל טקסט	2060
הגדל תמונה	2053
הגדלת טקסט	2060
הגדלת תמונה	2053
הגדרות עוגיות	2036
הגדרות פרטיות	2036
הדפיסו את המתכון	61
הדפיסו כתבה	2016
הדפס	1980
הדפס מתכון	61
הדפסה	1980
הדפסת המתכון	61
הדפסת כתבה	2016
ההודעה נשלחה	2049
ההודעה שלך	2070
ההצבעה שלך נקלטה	2024
ההצעה המשתלמת ביותר	2048
ההרשמה אושרה	2070
הודעתך נשלחה	2049
הווידאו אינו זמין	2032
הוסיפו תגובה	1988
הוסף כמקור מועדף	2058
הוסף לסל	2072
הוסף תגובה	1988
הוסף תשובה	2064
הוספה לסל	2072
הוספת תגובה	1988
הוקרא בקול סינתטי	2032
הורד שמע	2032
הורדת הפרק	2032
הורדת השמע	2032
הורידו את האפליקציה	2038
הזינו כתובת מייל	2070
הזכירו לי מאוחר יותר	1972
הזן כתובת אימייל	2070
החדשות ביותר	2025
החדשים ביותר	2025
החנות	2062
החשבון שלי	1974
הטבה לקוראים	2030
הטבות למנויים	2030
הטופס נשלח בהצלחה	2049
הירשם	1974
הירשמו להתראות	2039
הישנות ביותר	2025
הכי נצפים	1989
הכי נקרא	1989
הכי נקראות	1989
הכי נקראות היום	2017
הכי פופולרי	2048
הכינוי שלך	2064
הכניסו כתובת מייל	2070
הכתבה הבאה	1989
הכתבה המלאה למנויים	2016
הכתבה הקודמת	1989
הכתבה נעולה	2047
המייל האדום	2054
המייל שלך	2070
המלצות	1989
המשיכו לקרוא	2071
המשך בדפדפן	2038
המשך לאתר	2038
המשך לקרוא	1991
המשך עם google	2047
המשך עם אימייל	2069
המשך עם אפל	2047
המשך עם גוגל	2047
המשך עם פייסבוק	2047
המשך קריאה	1991
הנגן נטען	2032
הנצפים ביותר	2017
הנקראות ביותר	1989
הנקראים ביותר	2017
הסרטון אינו זמין	2032
הסרטון הבא	2067
הסרטון הקודם	2067
הסרטון לא זמין	2032
הסרטון נטען	2032
הסתר	1992
הסתר תגובות	2024
הסתר תשובות	2024
העדפות עוגיות	2036
העדפות פרטיות	2066
הענק כתבה במתנה	2060
הענקת כתבה במתנה	2060
העתיקו את הקישור	2016
העתיקו קישור	2016
העתק	2061
העתק קישור	1980
העתקת הקישור	2016
העתקת קישור	1980
הפופולרי ביותר	2048
הפופולריות ביותר	2025
הפסק לעקוב	2058
הפסקת מעקב	2058
הפעל התראות	2039
הפעל סרטון	2032
הפעלה אוטומטית	2033
הפעלת התראות	2039
הצביעו	91	2025
הצביעו בסקר	2024
הצבע	91	2025
הצבעה	91
הצבעתך נקלטה	2024
הצג ב-x	2065
הצג הכל	1992
הצג כתוביות	2032
הצג מפה	1992
הצג מקור	1992
הצג עוד	1991
הצג פוסט	2036
הצג פוסט זה באינסטגרם	2065
הצג פחות	1992
הצג תגובות	2024
הצג תוכן	2036
הצג תוצאות	91	2025
הצג תמיד	2036
הצג תשובות	2024
הצגת התוכן	2036
הצטרפו	1973
הצטרפו אלינו	1973
הצטרפו לתומכים	2044
הצעה לקוראים	2030
הקודם	1991
הקטן טקסט	2060
הקטנת טקסט	2060
הקישור הועתק	2016
הקראה אוטומטית	2032
הקש להפעלת קול	2067
הרשמה	1974
השאר אותי מחובר	2047
השב	1988
השתק	2033
השתקה	2033
השתתפו בסקר	2024
התגובה שלך	2064
התגובות למנויים בלבד	2064
התגובות מושבתות	2064
התחבר	1974
התחבר עם google	2047
התחברות	1974
התחברות באמצעות גוגל	2047
התחברות עם גוגל	2047
התחברות עם פייסבוק	2047
התמונה הבאה	2071
התמונה הקודמת	2071
התרומה שלי	2068
""", 'ו': """
ווטסאפ	1980
וידאו	1989
""", 'ז': """
זהו שדה חובה	2049
זכור אותי	2047
זמן נוכחי	2033
זמן נותר	2032
""", 'ח': """
חד פעמי	2045
חד-פעמי	2045
חדשות אחרונות	1989
חודש ראשון ב-#	2015
חודש ראשון ב-# ש"ח	2015
חודש ראשון בשקל	2015
חודש ראשון חינם	2015
חודשי	2045
חזרה למעלה	1991
חזרה לעמוד הבית	2053
חזרה לרשימה	2071
חידוש מינוי	2069
חיוב חודשי	2047
חיוב שנתי	2047
חינם, בלי ספאם	2049
חיפוש	1991
""", 'ט': """
טוויטר	1980
טוען וידאו	2032
טוען נגן	2032
טלגרם	1980
טעינת הפוסט	2036
טען מחדש	2042
טען מחדש את הדף	2042
טען עוד	1991
טען פוסט	2036
טען תגובות נוספות	2024
טען תוכן	2036
""", 'י': """
יציאה	1974
יציאה ממסך מלא	2032
יש לי חשבון	2047
""", 'כ': """
כבר הצבעת	2024
כבר הצבעתם	2024
כבר יש לך חשבון	2047
כבר מנוי	2047
כבר מנויים	2047
כבר מנויים? התחברו	1974
כבר נרשמת	1974
כותרות אחרונות	1989
כיביתי	2043
כיביתי את חוסם הפרסומות	2042
כל חודש	2045
כל שקל חשוב	2044
כל תרומה חשובה	2044
כל תרומה עוזרת	2044
כללי התגובות	2024
כן, אני רוצה	2039
כניסה	1974
כניסה למנויים	1974
כתבה זו הוענקה במתנה	2073
כתבה זו היא תוכן ממומן	2016
כתבה ממומנת	2020
כתבה נעולה	2047
כתבו את תגובתכם	2064
כתבו לנו	2054
כתבו תגובה	1988
כתבות אחרונות	1989
כתבות מומלצות	1989
כתבות נוספות	1989
כתבות נוספות בנושא	2017
כתבות נוספות שיעניינו אתכם	2017
כתבות נוספות של הכתב	2053
כתבות קשורות	1989
כתבות שאולי פספסתם	2017
כתבות שיעניינו אתכם	2017
כתוב תגובה	2024
כתוביות	2033
כתובת אימייל לא תקינה	2049
כתובת המייל כבר רשומה	2070
כתובת המייל שלך	2070
כתובת מייל לא תקינה	2049
כתיבת תגובה	2024
""", 'ל': """
לא אהבתי	2025
לא יודע	2025
לא כעת	1972
לא ניתן להפעיל את הסרטון	2032
לא ניתן להציג את התוכן	2036
לא ניתן להציג תוכן זה	2036
לא ניתן לטעון את הסרטון	2067
לא ניתן לנגן את הסרטון	2032
לא עכשיו	1972
לא תודה	1972
לא, תודה	1972
לגלריה	2053
לגלריה המלאה	2053
לגלריית התמונות	2053
לדף הבית	2053
לדף התרומות	2044
להאזנה בספוטיפיי	2065
להאזנה לכתבה	2032
להורדה ב-app store	2038
להורדה ב-google play	2038
להורדה מ-app store	2038
להורדה מ-google play	2038
להורדת האפליקציה	2016
להזמנה לחצו כאן	2072
להזמנת כרטיסים	2030
להמשך קריאה	1974
להרשמה	1974
לחידון	2027
לחידון המלא	2027
לחנות	2030
לחצו להפעלת הסאונד	2067
לידיעה המלאה	2053
לכל החדשות	2053
לכל החידונים	2027
לכל הכתבות	1991
לכל הכתבות בנושא	2017
לכל הכתבות של הכתב	2053
לכל המשחקים	2027
לכל הסרטונים	2053
לכל העדכונים, הכתבות והסרטונים	2017
לכל התגובות	1988
לכל התמונות	2053
לכתבה הבאה	2053
לכתבה הבאה בסדרה	2017
לכתבה המלאה	2053
לכתבה הקודמת	2053
לכתבה הקודמת בסדרה	2017
לכתבה נוספת	2071
למוצר	2072
למנויים בלבד	1977
למתכון	61
לעמוד הבית	2053
לעמוד התרומות	2044
לפרויקט המלא	2053
לפרופיל הכתב	2054
לפרטי המוצר	2072
לפרטים	1992
לפתיחת הכתבה	2069
לצפייה ביוטיוב	2065
לצפייה במסלולים	2069
לצפייה בתוצאות	91
לקריאה באפליקציה	2038
לקריאה מאוחר יותר	2073
לראש הדף	2053
לראש העמוד	2053
לרכישה באמזון	2030
לרכישה לחצו כאן	2030
לרכישת הספר	2030
לרכישת כרטיסים	2030
לרכישת כרטיסים לחצו כאן	2030
לרכישת מינוי	1974
לרכישת מינוי לחצו כאן	2016
לתיק המלא	2053
לתמונות	2053
לתרום	1973
לתרומה	1973
לתרומה לחצו כאן	2044
""", 'מ': """
מאוחר יותר	2040
מבזקים	1989
מדיניות הפרטיות	1987
מדיניות הפרטיות ותנאי השימוש	1987
מהירות הפעלה	2032
מהירות ניגון	2032
מודעה	1984
מומלץ עבורך	2017
מומלץ עבורכם	2017
מומלצים	1989
מוקרא בקול סינתטי	2032
מיון לפי	2025
מייל	2050
מיין לפי	2025
ממומן	1984
מסך מלא	2033
מסלולי מינוי	2069
מעבר למתכון	61
מעוניינים לקבל התראות	2039
מצאת טעות	2024
מצאתם טעות	1988
מצאתם טעות בכתבה	2024
מצב כהה	2066
משהו השתבש	2050
משחקים	2029
משך	2033
משך הסרטון	2067
משלוח חינם	2062
מתנה לחבר	2060
""", 'נ': """
נא להזין כתובת מייל תקינה	2049
נגן וידאו	2032
נגן שמע	2067
נוצר באמצעות ai	2067
נוצר על ידי ai	2067
נושאים	1989
נושאים קשורים	1989
ניגון אוטומטי	2033
ניהול אפשרויות	2066
ניהול הסכמה	2036
ניהול העדפות	2066
ניהול עוגיות	2036
ניתן לבטל בכל עת	2047
נרשמת בהצלחה	2049
""", 'ס': """
סגור	1972
סגור גלריה	2071
סגור חלון	2071
סגור תפריט	2071
סגירה	1972
סודוקו	2029
סוף הפרסומת	2030
סוף פרסומת	2030
סיכום ai	2002
סיכום אוטומטי	2057
סיכום הכתבה	2002
סכום אחר	2044
סכום לבחירה	2068
ספרו לנו מה דעתכם	2024
סקר	91
סקר היום	91
סרטון זה אינו זמין	2032
סרטון זה אינו זמין עוד	2032
סרקו את הקוד	2038
סרקו את קוד ה-qr	2038
""", 'ע': """
עדיין לא מנוי	2047
עדיין לא מנויים	2047
עוד	1991
עוד באותו נושא	2017
עוד בנושא	1989
עוד בערוץ	1989
עוד חדשות	1989
עוד כתבות	19	1989
עוד כתבות בנושא	19
עוד כתבות מעניינות	2016
עוד לא מנויים	2047
עוד סיפורים	2017
על הכותב	2054
עקבו אחר הכתב	2058
עקבו אחר הנושא	2058
עקבו אחרי הכתב	2058
עקבו אחרי הנושא	2058
עקוב אחרי הכתב	2058
""", 'פ': """
פייסבוק	1980
פנייה לכתב	2054
פנייה למערכת	2054
פרטים	1992
פרסום	1984
פרסומת	1984
פרסם	2025
פתח	1992
פתח באפליקציה	2038
פתיחה באפליקציה	2038
""", 'צ': """
צור חשבון	1974
צור קשר	1988
צפו באינסטגרם	2065
צפו בטוויטר	2065
צפו ביוטיוב	2065
צפו בפייסבוק	2065
צפו גם	2071
צפייה חוזרת	2067
צרו קשר	2054
צרו קשר עם המערכת	2054
""", 'ק': """
קבל הכל	2036
קבלת התראות	2039
קוד קופון	2072
קודי הנחה	2072
קרא גם	1989
קרא עוד	1991
קראו באפליקציה	2038
קראו בחינם	2069
קראו גם	1989
קראו עוד	1991
""", 'ר': """
רוצה לקבל התראות	2039
רוצים לקבל התראות	2039
רענון העמוד	2042
רענן את הדף	2042
רעננו את הדף	2042
""", 'ש': """
שדה זה הוא חובה	2049
שדה חובה	2049
שדות חובה	2049
שחק עכשיו	2027
שחקו עכשיו	2027
שיתוף	1980
שיתוף בוואטסאפ	2060
שיתוף בווטסאפ	1980
שיתוף בטוויטר	1980
שיתוף במייל	2016
שיתוף בפייסבוק	1980
שכחת את הסיסמה	2047
שכחת סיסמה	2047
שכחתי סיסמה	1974
שלח	91	2050
שלח לחבר	1980
שלח תגובה	2024
שלחו את הכתבה במתנה	2016
שלחו במתנה	2016
שלחו לחבר	2060
שלחו לנו סרטונים	2054
שלחו לנו תמונות	2054
שלחו משוב	2024
שליחה	2050
שליחה במייל	1980
שליחת משוב	2024
שליחת תגובה	2024
שם	2050
שם מלא	2050
שם משפחה	2050
שם פרטי	2050
שמור	2061
שמור העדפות	2036
שמור כתבה	2073
שמירה	1980
שמירת הגדרות	2036
שמירת המתכון	61
שמירת כתבה	2016
שמרו כתבה	2016
שמרו לקריאה מאוחרת	2016
שנתי	2045
שתף	1980
שתף כתבה	2073
שתפו	1980
שתפו את הכתבה	1980
שתפו בוואטסאפ	2016
שתפו בווטסאפ	2016
שתפו בטוויטר	2060
שתפו בטלגרם	2016
שתפו בפייסבוק	1980
שתפו כתבה זו	2073
""", 'ת': """
תגובה	1988
תגובות	1988
תגובות נוספות	2024
תגיות	1989
תודה על ההצבעה	2024
תודה על הצבעתך	91
תודה על התמיכה	2068
תודה על תמיכתכם	2068
תודה שהצבעת	2024
תודה שהצבעתם	2024
תודה, ההודעה נשלחה	2049
תוכן למנויים	1974
תוכן ממומן	87	1984
תוכן מסחרי	2020
תוכן מקודם	1984
תוכן פרסומי	2020
תוכן שיווקי	87	1984
תוכן שיווקי בשיתוף	2020
תוצאות	91
תוצאות ההצבעה	2064
תוצאות הסקר	2064
תורגם אוטומטית	2016
תיקון טעות	2016
תמכו בנו	1973
תמכו בנו בפטריאון	2044
תמלול	2033
תנאי השימוש	1987
תנאי השימוש | מדיניות הפרטיות	1987
תנאי השימוש ומדיניות הפרטיות	1987
תנאי פרסום תגובות	2024
תפריט	1991
תקציר ai	2002
תקציר בינה מלאכותית	2002
תקציר הכתבה	2002
תרגום אוטומטי	2033
תרומה	1973
תרומה חד פעמית	2044
תרומה חד-פעמית	2044
תרומה חודשית	2044
תרמו	1973
תרמו עכשיו	1973
תשבץ	2029
תשבצים	2029
תשחץ	2029
תשלום באמצעות paypal	2069
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1647
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1623
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1596
اخبار مرتبطة	152
اخبار پيشنهادي	1623
اختبر معرفتك	165
اختبر معلوماتك	165
اختر	186
اختر اشتراكك	185
اختر الباقة	185
اختر المبلغ	208
اختر باقتك	185
اختر خطتك	185
اختر مبلغا	208
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1596
اخرين خبرها	1623
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1598
ادامه با google	1653
ادامه با گوگل	1653
ادامه خبر	1659
ادامه در مرورگر	1645
ادامه مطلب	1598
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1589
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1632
ارسال به تلگرام	1615
ارسال به دوستان	1589
ارسال تعليق	162
ارسال خبر	1660
ارسال ديدگاه	1632
ارسال راي	91
ارسال رايگان	1668
ارسال سوژه	1660
ارسال نظر	1595
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1623
از راي شما متشكريم	1632
از شركت شما در نظرسنجي متشكريم	1632
از ما حمايت كنيد	1585
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع الي الخبر	169
استمع الي المقال	169
استمع الي هذا المقال	169
استمع علي سبوتيفاي	204
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اسم المستخدم الخاص بك	203
اشتباهي ديدهايد	1632
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1586
اشتراك خود را انتخاب كنيد	1653
اشتراك در تلگرام	1666
اشتراك در واتساپ	1666
اشتراك گذاري	1589
اشتراك گذاري در تلگرام	1615
اشتراكگذاري	1589
اشتراكگذاري در تلگرام	1666
اشتراكگذاري در واتساپ	1666
اشترك	100
اشترك في الاشعارات	177
اضافة رد	203
اضغط لتشغيل الصوت	207
اضغط هنا لمشاهدة الفيديو	138
اضف الي السلة	212
اضف تعليق	118
اضف تعليقا	118
اضف تعليقك	162
اضف رد	203
اضف ردا	162
اضف كمصدر مفضل	197
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اظهار اقل	191
اظهار المحتوي	173
اظهار المزيد	191
اعادة المشاهدة	207
اعادة تحميل الصفحة	180
اعجبني	163
اعد تحميل الصفحة	180
اعدادات الخصوصية	173
اعدادات الكوكيز	173
اعدادات ملفات تعريف الارتباط	116
اعلان	113
اعلان مدفوع	87	156
اعلان ممول	113
اعلانات	113
اعلانات مدفوعة	156
اغلاق	98
اغلاق القائمة	211
اغلاق المعرض	211
اغلاق النافذة	211
افتح الخريطة	122
افتح المقال	209
افتح في التطبيق	176
افزودن به منابع ترجيحي	1664
افضل عرض	186
افضل قيمة	186
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال التالي	211
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اقرا لاحقا	213
اقرا مجانا	209
اكتب تعليقا	118
اكتب تعليقك	203
اكمل القراءة	211
اكنون بازي كنيد	1635
اكواد الخصم	212
الابلاغ عن التعليق	203
الابلاغ عن خطا	142
الاحدث	163
الاخبار	119
الاستمرار في المتصفح	176
الاسم	188
الاسم الكامل	188
الاشتراك	100
الاعلانات	113
الاقدم	163
الاقسام	119
الاكثر اعجابا	163
الاكثر تداولا	119
الاكثر تفاعلا	163
الاكثر شعبية	186
الاكثر قراءة	119
الاكثر قراءة الان	152
الاكثر قراءة اليوم	152
الاكثر مشاهدة	119
الان نه	1584
البحث	121
البريد الالكتروني	188
البريد الالكتروني غير صالح	187
البريد الالكتروني غير صحيح	187
البقاء متصلا	185
التالي	121
الترجمة	170
التشغيل التلقائي	170
التعليقات	118
التعليقات للمشتركين فقط	203
التعليقات معطلة	203
التفاصيل	122
الجودة	170
الحقول المطلوبة	187
الخبر التالي	191
الخبر السابق	191
الخروج من ملء الشاشة	169
الدخول	100
الدفع عبر باي بال	209
الذهاب الي صفحة التبرع	182
الرئيسية	121
السابق	121
السماح	178
السماح بالاشعارات	177
السماح دائما	173
السياسة التحريرية	193
الصفحة التالية	121
الصفحة الرئيسية	121
الصورة التالية	211
الصورة السابقة	211
العاب	167
العب الان	165
العب مجانا	165
العودة الي الاعلي	191
العودة الي الصفحة الرئيسية	191
العودة الي القائمة	211
العودة للصفحة الرئيسية	191
الغاء المتابعة	197
الغاء كتم الصوت	169
الفيديو التالي	207
الفيديو السابق	207
الفيديو غير متاح	169
القائمة	121
الكلمات المتقاطعة	167
الكلمات المفتاحية	191
المتابعة باستخدام apple	185
المتابعة باستخدام facebook	185
المتابعة باستخدام google	185
المتابعة باستخدام جوجل	185
المتابعة باستخدام غوغل	185
المتابعة بالبريد الالكتروني	209
المتابعة عبر غوغل	185
المتابعة في المتصفح	176
المتجر	201
المدة	170
المزيد	119	121
المزيد حول هذه القصة	152
المزيد للكاتب	191
المزيد من الاخبار	119
المزيد من الخيارات	199
المزيد من الفيديوهات	191
المزيد من المقالات	152
المزيد من مقالات الكاتب	191
المشاهدة علي يوتيوب	204
المقال التالي	119
المقال السابق	119
النتائج	91
النص المكتوب	170
الوسوم	119
الوضع الليلي	206
الوقت الحالي	170
الوقت المتبقي	169
الي الاعلي	121
الي صفحة التبرع	182
امسح رمز qr	176
امكان نمايش اين محتوا وجود ندارد	1643
امكان پخش ويدئو وجود ندارد	1639
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1654
انتخاب اشتراك	1653
انتخاب طرح	1653
انتشار	1633
انتقل الي الوصفة	61
انتهاي پيام	1615
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1666
انسخ الرابط	109
انشاء حساب	100
انشر	109
انضم الي فريقنا	142
انضموا الي فريقنا	142
اهد المقال	151
اهد هذا المقال	151
اهداء	151
اهداء المقال	151
اهم الاخبار	119
اوافق علي الشروط والاحكام	187
اوافق علي سياسة الخصوصية	187
اوافق علي معالجة بياناتي	187
اولين نفري باشيد كه نظر ميدهد	1615
ايا اين مطلب براي شما مفيد بود	1632
ايا اين مطلب مفيد بود	1632
ايا اين مقاله مفيد بود	1632
ايا مايليد اعلان دريافت كنيد	1646
ايا ميخواهيد اعلان دريافت كنيد	1646
ايجاد حساب	1586
ايقاف مؤقت	169
ايميل	1656
ايميل خود را بررسي كنيد	1655
ايميل معتبر وارد كنيد	1655
ايميل نامعتبر	1655
ايميل نامعتبر است	1655
اين فيلد الزامي است	1655
اين فيلد ضروري است	1655
اين مطالب را هم بخوانيد	1623
اين مطلب را هم بخوانيد	1623
اين مطلب مفيد بود	1632
اين مقاله قفل است	1653
اين ويدئو در دسترس نيست	1639
اين ويدئو ديگر در دسترس نيست	1639
اين ويديو در دسترس نيست	1639
اپليكيشن را دانلود كنيد	1645
اپليكيشن را نصب كنيد	1645
اگهي	1591
اگهيها	1627
""", 'ب': """
با تشكر، پيام شما ارسال شد	1655
با حمايت	1668
با ما تماس بگيريد	1660
با همكاري	1668
با پردازش دادههايم موافقم	1655
بارگذاري دوباره صفحه	1649
بارگذاري مجدد صفحه	1649
بارگذاري محتوا	1643
بارگذاري پست	1643
باز كردن	1599
باز كردن در اپليكيشن	1645
باز كردن در برنامه	1645
بازخورد بدهيد	1632
بازرگاني	1627
بازي رايگان	1635
بازي كنيد	1635
بازيها	1637
بازگشت به بالا	1598
بازگشت به صفحه اصلي	1659
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1632
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1596
برچسبها	1596
بزرگتر كردن متن	1666
بزرگنمايي تصوير	1659
بستن	1584
بعدا	1647
بعدا ياداوري كن	1584
بعدي	1598
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1646
به اشتراك بگذاريد	1589
به اين مطلب گوش دهيد	1639
به اين مقاله گوش دهيد	1639
بهترين پيشنهاد	1654
بيشتر	1596	1598
بيشتر ببينيد	1623
بيشتر بخوانيد	1596
بيصدا	1640
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1596
تازهسازي صفحه	1649
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1591
تبليغات	1591
تبليغات در گوگل	1627
تبليغات متني	1627
تجديد الاشتراك	209
تحديث الصفحة	180
تحقق من بريدك	187
تحقق من بريدك الالكتروني	187
تحميل التطبيق	108
تحميل الحلقة	169
تحميل الصوت	169
تحميل المحتوي	173
تحميل المزيد	121
تحميل المزيد من التعليقات	162
تحميل المنشور	173
تحميل من app store	176
تحميل من google play	176
تخطي الاعلان	207
تخفيف ويژه خوانندگان	1638
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1640
تسجيل	100
تسجيل الخروج	100
تسجيل الدخول	100
تسجيل الدخول باستخدام google	185
تسجيل الدخول عبر جوجل	185
تسجيل الدخول عبر غوغل	185
تسجيل الدخول عبر فيسبوك	185
تسجيل دخول	100
تسوق الان	168
تشغيل الاشعارات	177
تشغيل الفيديو	169
تشغيل تلقائي	170
تصغير الخط	199
تصويت	91	163
تعذر تحميل الفيديو	207
تعذر تشغيل الفيديو	169
تعذر عرض المحتوي	173
تعليق	118
تعليقات	118
تعليقك	203
تغطية خاصة	152
تفضيلات الخصوصية	206
تفضيلات ملفات تعريف الارتباط	173
تفعيل	178
تفعيل الاشعارات	108
تقديم # ثوان	169
تكبير الخط	199
تكبير الصورة	191
تلخيص بالذكاء الاصطناعي	196
تلغرام	109
تلقي الاشعارات	177
تلگرام	1589
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم ارسال طلبك	210
تم استلام طلبك	210
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم انشاؤه بالذكاء الاصطناعي	207
تم تاكيد الاشتراك	210
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1660
تماس با ما	1595
تماس با نويسنده	1660
تماشاي ويديو	1615
تمام صفحه	1640
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1643
تنظيمات كوكي	1594
تنظيمات كوكيها	1594
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1639
تويتر	109
توييتر	1589
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1632
ثبت راي	91
ثبت نام	1586
ثبت نظر	91	1595
ثبتنام	1586
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1643
جدول	1637
جدول كلمات متقاطع	1637
جديدترين	1633
جديدترين اخبار	1596
جديدترينها	1633
جزئيات	1599
جستجو	1598
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1584
حامي ما شويد	1651
حامي مالي	1668
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1594
حساب كاربري	1586
حساب كاربري دارم	1653
حساب كاربري داريد	1653
حساب كاربري نداريد	1653
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ الاعدادات	173
حفظ التفضيلات	173
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حقل الزامي	187
حقل مطلوب	187
حمايت كنيد	1585
حمايت مالي	1585
حمايت مالي از ما	1651
حمايت ماهانه	1651
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1598
خبر بعدي	1615
خبر قبلي	1615
خبرهاي بيشتر	1623
خبرهاي داغ	1623
خبرهاي مرتبط	1596
خبرهاي پيشنهادي	1623
خروج	1586
خروج از تمام صفحه	1639
خريد از امازون	1638
خريد انلاين	1638
خريد اين كتاب	1638
خريد اينترنتي	1638
خريد بليت	1638
خريد بليط	1638
خريد كتاب	1638
خطايي ديدهايد	1632
خطايي رخ داد	1656
خلاصه با هوش مصنوعي	1663
خلاصه هوش مصنوعي	1663
خواندن در اپليكيشن	1645
خواندهشده با صداي مصنوعي	1639
خودتان را بيازماييد	1635
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1635
دانلود از اپ استور	1645
دانلود از بازار	1645
دانلود از گوگل پلي	1645
دانلود اپليكيشن	1645
دانلود صدا	1639
دانلود فايل صوتي	1639
دانلود ويدئو	1639
دانلود پادكست	1639
در حال بارگذاري	1639
در حال بارگذاري ويدئو	1639
در حال بارگذاري ويديو	1639
در نظرسنجي شركت كنيد	1632
در همين رابطه	1623
در همين زمينه	1623
در پاتريون حمايت كنيد	1651
درباره نويسنده	1660
دريافت از اپ استور	1645
دريافت از بازار	1645
دريافت از كافه بازار	1645
دريافت از مايكت	1645
دريافت از گوگل پلي	1645
دريافت اعلانها	1646
دستهبندي	1596
دعمك يصنع الفرق	208
دعوت به همكاري	1615
دنبال كردن	1664
دنبال كردن اين موضوع	1664
دنبال كردن موضوع	1664
دنبال كردن نويسنده	1664
ديدگاه	1595
ديدگاه خود را بنويسيد	1632
ديدگاهتان را بنويسيد	1615
ديدگاهها	1595
""", 'ذ': """
ذات صلة	119
ذخيره	1589
ذخيره تنظيمات	1643
ذخيره خبر	1615
ذخيره دستور پخت	61
ذخيره مطلب	1615
ذخيره مطلب براي بعد	1615
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1633
راي شما ثبت شد	91	1632
راي شما ثبت شده است	1632
رايگان و بدون هرزنامه	1655
ربما لاحقا	98
رد	118
رد همه	1643
رزرو بليت	1638
رسالتك	210
رفتن به بالا	1659
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1651
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1653
رمز عبور را فراموش كردهايد	1586
رپورتاژ	1591
رپورتاژ اگهي	1591
""", 'ز': """
زمان باقيمانده	1639
زمان فعلي	1640
زيرنويس	1640
""", 'س': """
سؤال اليوم	91
سالانه	1652
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1639
سنويا	183
سودوكو	167	1637
سوژه بفرستيد	1660
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1594
""", 'ش': """
شارك	109
شارك الخبر	151
شارك القصة	151
شارك المقال	109
شارك عبر واتساب	199
شارك علي	109
شارك علي تويتر	199
شارك علي فيسبوك	199
شارك علي واتساب	199
شارك في استطلاع الراي	142
شارك في الاختبار	165
شارك في الاستطلاع	142
شارك في التصويت	162
شارك هذا الخبر	213
شارك هذا المقال	213
شارك هذا الموضوع	109
شارك هذه الصفحة	213
شاركنا برايك	162
شاركنا رايك	118
شاركها	151
شاركونا اراءكم	162
شاهد الصور	191
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شاهد علي يوتيوب	204
شايد بعدا	1584
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1632
شرايط استفاده	1594
شرايط استفاده و حريم خصوصي	1594
شرايط را ميپذيرم	1655
شركاؤنا	173
شركاي ما	1643
شركت در ازمون	1635
شركت در نظرسنجي	1632
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1635
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1664
شما قبلا راي دادهايد	1632
شنيدن اين مطلب	1639
شنيدن مقاله	1639
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1598
صفحه كمك مالي	1651
صندوق ورودي خود را بررسي كنيد	1655
صوت	91	163
صوت اصطناعي	207
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاشتراكات	209
عرض الاصل	122
عرض الباقات	209
عرض التعليقات	162
عرض التفاصيل	122
عرض الردود	162
عرض الصور	191
عرض الكل	121
عرض المحتوي	173
عرض المزيد	121
عرض المزيد من التعليقات	162
عرض الملف	191
عرض المنتج	212
عرض المنشور	173
عرض النتائج	91	163
عرض النص الاصلي	122
عرض النص المكتوب	169
عرض جميع الاخبار	191
عرض جميع الصور	191
عرض خاص للقراء	168
عرض علي اكس	204
عرض علي انستغرام	204
عرض علي تويتر	204
عرض علي فيسبوك	204
عرض هذا المنشور علي instagram	204
عرض هذا المنشور علي انستغرام	204
عروض المشتركين	168
عضويت	1586
عطلت مانع الاعلانات	180
عكس	1596
عكسهاي بيشتر	1659
عكسهايتان را براي ما بفرستيد	1660
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1650
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1653
فروشگاه	1668
فعال كردن	1647
فعال كردن اعلانها	1646
فعالسازي اعلانها	1646
فعل الاشعارات	177
فعلا نه	1647
فقط براي مشتركان	1586
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1589
فيلد الزامي	1655
فيلدهاي الزامي	1655
""", 'ق': """
قبلي	1598
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1643
قبول و ادامه	1643
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1633
قديميترينها	1633
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1632
قوانين و مقررات را ميپذيرم	1655
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1645
كل الاخبار	191
كل الالعاب	165
كل الصور	191
كل شهر	183
كل مساهمة تصنع فرقا	182
كل مساهمة مهمة	182
كل مقالات الكاتب	191
كلمات دلالية	119
كلمات متقاطعة	167
كلمات مفتاحية	119
كليدواژهها	1596
كمك كنيد	1585
كمك مالي	1585
كمك ماهانه	1651
كمك يكباره	1651
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1594
كوچكتر كردن متن	1666
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1640
كپي	1667
كپي شد	1615
كپي كردن لينك	1615
كپي لينك	1589
""", 'ل': """
لا اعرف	163
لا راي لي	163
لا شكرا	98
لا يمكن تشغيل الفيديو	169
لا يمكن عرض هذا المحتوي	173
لا، شكرا	98
لاحقا	98
لدي حساب	185
لديك حساب	185
لديك حساب بالفعل	185
لست مشتركا	185
لست مشتركا بعد	185
لطفا ان را غيرفعال كنيد	1650
لطفا يك ايميل معتبر وارد كنيد	1655
لغو در هر زمان	1653
لغو دنبال كردن	1664
لغو رضايت	1643
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1589
لينك كوتاه خبر	1615
لينك كپي شد	1615
""", 'م': """
مادة اعلانية	113
ماهانه	1652
مبلغ اخر	182
مبلغ دلخواه	1651
مبلغ ديگر	1651
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1659
متن كامل مقاله را بخوانيد	1659
متن پيادهشده	1640
متوجه شدم	1599
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1654
محبوبترينها	1633
محتواي تبليغاتي	1591
محتواي حمايتشده	1615
محتواي پولي	1638
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1653
مدة الفيديو	207
مدت	1640
مدت زمان	1640
مديريت رضايت	1643
مديريت كوكيها	1643
مرا به خاطر بسپار	1653
مرة واحدة	183
مرتبسازي	1633
مرتبسازي بر اساس	1633
مزايا المشتركين	168
مزاياي مشتركان	1638
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1649
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1598
مشاهده عكسها	1659
مشاهده قيمت	1638
مشاهده محتوا	1643
مشاهده نتايج	91	1633
مشاهده همه	1598
مشاهده پاسخها	1632
مشاهده پرونده	1659
مشاهده گالري	1659
مشترك شويد	1586
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1656
مطالب بيشتر	1623
مطالب ديگر اين نويسنده	1659
مطالب مرتبط	1596
مطالب پيشنهادي	1623
مطلب بعدي	1659
مطلب قبلي	1659
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1596
مقاله بعدي	1659
مقاله قبلي	1659
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1598
مهمترين اخبار	1596
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1646
""", 'ن': """
نام	1656
نام خانوادگي	1656
نام و نام خانوادگي	1656
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1639
نسخه چاپي	1615
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1645
نظر	1595
نظر بدهيد	1615
نظر خود را با ما در ميان بگذاريد	1615
نظر خود را بنويسيد	1595
نظر خود را بگوييد	1632
نظر سنجي	91
نظر شما	1595
نظر شما درباره اين خبر چيست	1615
نظرات	1595
نظرتان را بگوييد	1632
نظرسنجي	91	1615
نظري ندارم	1633
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1643
نمايش بيشتر	1598
نمايش زيرنويس	1639
نمايش كمتر	1599
نمايش متن اصلي	1599
نمايش محتوا	1643
نمايش نتايج	91
نمايش نظرات	1632
نمايش نظرات بيشتر	1632
نمايش نقشه	1599
نمايش همه	1599
نمايش پاسخها	1632
نمايش پست	1643
نميدانم	1633
ننصح بقراءة	119
نه ممنون	1584
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1666
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1655
هر كمكي مهم است	1651
هر ماه	1652
هل افادك هذا المقال	162
هل ترغب باستلام الاشعارات	177
هل ترغب في تلقي الاشعارات	177
هل تريد تلقي اشعارات	177
هل تريد تلقي الاشعارات	177
هل كان هذا المقال مفيدا	162
هل كان هذا مفيدا	162
هل كانت هذه الصفحة مفيدة	162
هل لديك حساب	185
هل نسيت كلمة المرور	185
هل وجدت خطا	162
همرساني	1589
همه اخبار	1659
همه بازيها	1635
همه خبرها	1659
همه عكسها	1659
همه مطالب	1659
همه مطالب نويسنده	1659
همه ويدئوها	1659
هميشه اجازه داده شود	1643
هميشه نمايش بده	1643
همچنين ببينيد	1623
همچنين بخوانيد	1596
هنوز ثبتنام نكردهايد	1653
هنوز مشترك نيستيد	1653
""", 'و': """
واتساب	109
واتساپ	1589
ورود	1586
ورود / ثبت نام	1586
ورود با اپل	1653
ورود با فيسبوك	1653
ورود با گوگل	1653
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1639
ويديو	1596
ويديو در دسترس نيست	1639
ويژه خوانندگان	1638
ويژه مشتركان	1586
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1652
يكبار	1652
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1595
پايان اگهي	1638
پايان تبليغ	1638
پخش خودكار	1640
پخش ويدئو	1639
پخش ويدئو ممكن نيست	1639
پخش ويديو	1639
پذيرش همه	1643
پذيرش و ادامه	1643
پربازديدترين	1596
پربازديدترينها	1596
پربازديدها	1596
پربازديدهاي امروز	1623
پربازديدهاي هفته	1623
پربحثترينها	1596
پربينندهترين	1623
پربينندهترين خبرها	1623
پربينندهترينها	1623
پرداخت سالانه	1653
پرداخت ماهانه	1653
پسنديدم	1633
پنهان كردن پاسخها	1632
پيام بازرگاني	1627
پيام شما ارسال شد	1655
پيام شما با موفقيت ارسال شد	1655
پيشنهاد خواندني	1623
پيشنهاد سردبير	1596
پيشنهاد ما	1596
""", 'چ': """
چاپ	1589
چاپ دستور پخت	61
چگونه غيرفعال كنم	1650
چگونه مسدودكننده را غيرفعال كنم	1649
""", 'گ': """
گالري تصاوير	1659
گالري عكس	1659
گزارش تخلف	1632
گزارش خطا	1595
گزارش خطا در اين خبر	1615
گزينههاي بيشتر	1666
""", 'अ': """
अकाउंट नहीं है	2145
अक्षर का आकार	65
अक्षर छोटे करें	2157
अक्षर बडे करें	2157
अगला	2093
अगला लेख	2151
अगली खबर	2091
अगली स्टोरी	2151
अनफॉलो करें	2155
अनम्यूट	2131
अनिवार्य	2148
अनुमति दें	2139
अन्य खबरें	19	2091
अन्य राशि	2143
अन्य विकल्प	2157
अपना इनबॉक्स देखें	2147
अपना ईमेल दर्ज करें	2147
अपना ईमेल देखें	2147
अपना ज्ञान परखें	2127
अपना प्लान चुनें	2145
अपनी तस्वीरें हमें भेजें	2152
अपनी प्रतिक्रिया दें	2124
अपनी राय दें	2090
अपनी राय बताएं	2124
अभी खरीदें	2130
अभी खेलें	2127
अभी डाउनलोड करें	2137
अभी तक सब्सक्राइबर नहीं हैं	2145
अभी दान करें	2080
अभी नहीं	2079
अमान्य ईमेल	2147
अमेजन पर खरीदें	2130
अवधि	2132
""", 'आ': """
आगे पढें	2093
आज का सवाल	91
आज की अन्य खबरें	2117
आप इस विषय को फॉलो कर रहे हैं	2155
आप कभी भी अनसब्सक्राइब कर सकते हैं	2147
आप पहले ही वोट कर चुके हैं	2124
आपका वोट दर्ज हो गया	2124
आपका वोट दर्ज हो गया है	2124
आपका संदेश भेज दिया गया है	2147
आपके लिए	2091
आपको यह भी पसंद आ सकता है	2117
आपको ये भी पसंद आ सकता है	2117
आवश्यक फील्ड	2147
""", 'इ': """
इस विषय को फॉलो करें	2155
इसे भी देखें	2117
इसे भी पढें	2091
""", 'ई': """
ई-पेपर	2081
ईमेल	2148
ईमेल से शेयर करें	2157
""", 'ऊ': """
ऊपर जाएं	2093
""", 'ए': """
एआई आवाज में सुनें	2131
एआई द्वारा तैयार	2105
एआई समरी	2105
एआई सारांश	2105
एआई से तैयार सारांश	2105
एक बार	2144
एक बार का दान	2143
एप डाउनलोड करें	2137
""", 'ऐ': """
ऐप इंस्टॉल करें	2137
ऐप खोलें	2137
ऐप डाउनलोड करें	2137
ऐप में खोलें	2137
ऐप में पढें	2137
ऐप स्टोर से डाउनलोड करें	2137
""", 'ऑ': """
ऑटोप्ले	2132
ऑडियो डाउनलोड करें	2131
ऑफर देखें	2130
""", 'औ': """
और खबरें	2091
और टिप्पणियां देखें	2124
और देखें	2093
और पढें	2091	2093
और भी पढें	2117
""", 'क': """
कभी भी रद्द करें	2145
कम दिखाएं	2094
कमेंट	2090
कमेंट करें	2090
कमेंट लिखें	2124
कमेंट्स	2090
कह नहीं सकते	2125
किताब खरीदें	2130
कीमत देखें	2130
कुकी नीति	2089
कुकी सेटिंग्स	2135
कुकीज प्रबंधित करें	2135
कुछ गलत हो गया	2148
के सहयोग से	2159
केवल सदस्यों के लिए	2081
केवल सब्सक्राइबर के लिए	2145
कैसे बंद करें	2142
कॉपी	2158
कॉपी करें	2158
कॉपी लिंक	2084
क्या आप नोटिफिकेशन चाहते हैं	2138
क्या आप नोटिफिकेशन पाना चाहते हैं	2138
क्या आप सूचनाएं पाना चाहते हैं	2138
क्या यह उपयोगी था	2124
क्या यह खबर उपयोगी थी	2124
क्या यह पेज उपयोगी था	2124
क्या यह लेख उपयोगी था	2124
क्यूआर कोड स्कैन करें	2137
क्रमबद्ध करें	2125
क्विज खेलें	2127
""", 'ख': """
खबर सुनें	2131
खाता नहीं है	2145
खाता बनाएं	2081
खोजें	2093
खोलें	2094
""", 'ग': """
गलती की सूचना दें	2124
गलती बताएं	2094
गलती मिली	2124
गूगल प्ले से डाउनलोड करें	2137
गूगल से जारी रखें	2145
गूगल से लॉगिन करें	2145
गेम्स	2129
गैलरी देखें	2151
गोपनीयता नीति	2089
गोपनीयता सेटिंग्स	2135
""", 'च': """
चर्चा में क्यों है	2117
चुनें	2146
""", 'ज': """
जरूर पढें	2117
जवाब छिपाएं	2124
जवाब दें	2090
जवाब देखें	2124
जवाब भेजें	2124
जावास्क्रिप्ट बंद है	2135
ज्यादा दिखाएं	2151
ज्यादा पढी गई	2117
""", 'ट': """
टिकट खरीदें	2130
टिकट बुक करें	2130
टिप्पणियां	2090
टिप्पणी	2090
टिप्पणी करें	2090
टिप्पणी के नियम	2124
टिप्पणी के लिए लॉगिन करें	2124
टिप्पणी भेजें	2124
टिप्पणी लिखें	2124
टेक्स्ट साइज	65
टैग्स	2091
टॉप न्यूज	2091
टॉप स्टोरीज	2117
ट्रांसक्रिप्ट	2132
ट्रेंडिंग	2091
ट्विटर	2084
ट्विटर पर शेयर करें	2157
""", 'ठ': """
ठीक है	2094
""", 'त': """
तस्वीर बडी करें	2151
तस्वीरें देखें	2151
ताजा खबरें	2091
ताजा समाचार	2091
""", 'द': """
दान करें	2080
दान पेज पर जाएं	2143
देश की और खबरें	2117
दोस्तों को भेजें	2105
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2147
""", 'न': """
नक्शा देखें	2094
नतीजे देखें	91
नवीनतम	2125
नहीं धन्यवाद	2079
नहीं, धन्यवाद	2079
नाम	2148
नियम और शर्तें	2089
नियम और शर्तें | गोपनीयता नीति	2089
नोटिफिकेशन ऑन करें	2138
नोटिफिकेशन चालू करें	2138
""", 'प': """
पता नहीं	2125
परिणाम देखें	91	2125
पसंदीदा स्रोत के रूप में जोडें	2155
पहले से खाता है	2145
पहले से सब्सक्राइबर हैं	2145
पाठकों के लिए विशेष ऑफर	2130
पार्टनर कंटेंट	2120
पासवर्ड भूल गए	2145
पिछला	2093
पिछला लेख	2151
पिछली खबर	2091
पूरा नाम	2148
पूरा लेख पढें	2151
पूरी खबर पढें	2093
पेज दोबारा लोड करें	2141
पेज रिफ्रेश करें	2141
पेज रीफ्रेश करें	2141
पेड कंटेंट	2130
पोल	91
पोल में हिस्सा लें	2124
पोस्ट लोड करें	2135
प्रचार	2087
प्रतिक्रिया दें	2090
प्रतिलिपि	2132
प्राइवेसी सेटिंग्स	2135
प्रायोजक	2159
प्रायोजित	2087
प्रायोजित सामग्री	2120
प्रिंट	2158
प्रिंट करें	2084
प्रीमियम	2081
प्लान चुनें	2145
प्ले स्टोर से डाउनलोड करें	2137
प्लेबैक गति	2131
प्लेबैक स्पीड	2131
प्लेयर लोड हो रहा है	2131
""", 'फ': """
फीडबैक दें	2124
फीडबैक भेजें	2124
फुल स्क्रीन	2132
फुल स्क्रीन से बाहर निकलें	2131
फेसबुक	2084
फेसबुक पर शेयर करें	2084
फेसबुक से जारी रखें	2145
फेसबुक से लॉगिन करें	2145
फॉन्ट आकार	2157
फॉन्ट साइज	65
फॉलो कर रहे हैं	2155
फॉलो करें	2155
फोटो	2091
फोटो गैलरी	2117
फोटो गैलरी देखें	2151
फ्लिपकार्ट पर खरीदें	2130
""", 'ब': """
बंद करें	2079
बडी खबरें	2091
बाद में	2079
बाद में याद दिलाएं	2079
ब्राउजर में जारी रखें	2137
""", 'भ': """
भेजें	2148
""", 'म': """
मशीनी अनुवाद	2132
मान्य ईमेल दर्ज करें	2147
मासिक	2144
मासिक दान	2143
मासिक भुगतान	2145
मासिक सहयोग	2143
मुख्य समाचार	2091
मुझे याद रखें	2145
मुफ्त डिलीवरी	2159
मुफ्त में खेलें	2127
मुफ्त, कोई स्पैम नहीं	2147
मूल देखें	2094
मेन्यू	2093
मेरा खाता	2081
मेरा खाता है	2145
मैं नियम और शर्तों से सहमत हूं	2147
मैंने ऐड ब्लॉकर बंद कर दिया	2141
मैंने बंद कर दिया	2142
म्यूट	2132
""", 'य': """
यह खबर सुनें	2131
यह फील्ड अनिवार्य है	2147
यह फील्ड आवश्यक है	2147
यह भी देखें	2117
यह भी पढें	2091
यह लेख लॉक है	2145
यह लेख सुनें	2131
यह वीडियो अब उपलब्ध नहीं है	2131
यह वीडियो उपलब्ध नहीं है	2131
यह सामग्री नहीं दिखाई जा सकती	2135
ये खबरें भी पढें	2117
ये भी जानें	2117
ये भी देखें	2117
ये भी पढें	2091
""", 'र': """
रजिस्टर करें	2081
रिपोर्ट करें	2125
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2125
लाइक करें	2125
लिंक कॉपी करें	2084	2105
लिंक कॉपी हो गया	2157
लेख उपहार में दें	2157
लेख सुनें	2131
लेखक के अन्य लेख	2151
लेखक के और लेख	2151
लेखक के बारे में	2152
लेखक को फॉलो करें	2155
लेखक परिचय	2152
लॉग इन	2081
लॉग इन करें	2081
लॉगआउट	2081
लॉगिन	2081
लोकप्रिय	2091
लोड हो रहा है	2131
""", 'व': """
वर्ग पहेली	2129
वर्तमान समय	2132
विज्ञापन	2087
विज्ञापन के बाद जारी	2120
विज्ञापन समाप्त	2130
विज्ञापन हटाएं	2105
विवरण	2094
विषय	2091
विषय को फॉलो करें	2155
वीडियो	2091
वीडियो उपलब्ध नहीं है	2131
वीडियो चलाएं	2131
वीडियो नहीं चलाया जा सकता	2131
वीडियो लोड हो रहा है	2131
वोट करने के लिए धन्यवाद	2124
वोट करें	91	2125
वोट दें	91
वोट देने के लिए धन्यवाद	2124
व्हाट्सएप	2084
व्हाट्सएप पर शेयर करें	2157
व्हाट्सऐप पर शेयर करें	2157
""", 'श': """
शायद बाद में	2079
शिकायत करें	2125
शेयर	2084
शेयर करें	2084
शेष समय	2131
""", 'स': """
संपर्क करें	2090
संपादक को लिखें	2152
संबंधित खबरें	2091
संबंधित लेख	2091
संबंधित वीडियो	2117
संबंधित समाचार	2091
सदस्य बनें	2080
सबटाइटल	2132
सबटाइटल दिखाएं	2131
सबमिट करें	2148
सबसे अच्छा ऑफर	2146
सबसे ज्यादा पढी गई	2091
सबसे ज्यादा पढी गई खबरें	2117
सबसे ज्यादा पढी गईं	2117
सबसे नए	2125
सबसे पुराने	2125
सबसे लोकप्रिय	2146
सब्सक्राइब	2081
सब्सक्राइब करें	2081
सभी अस्वीकार करें	2135
सभी कमेंट देखें	2124
सभी खबरें	2151
सभी खबरें देखें	2151
सभी गेम	2127
सभी गेम्स	2127
सभी टिप्पणियां देखें	2124
सभी तस्वीरें देखें	2151
सभी दिखाएं	2094
सभी देखें	2093
सभी फोटो देखें	2151
सभी वीडियो	2151
सभी वीडियो देखें	2151
सभी स्वीकार करें	2135
समझ गया	2094
समर्थन करें	2080
सर्वे	91
सर्वे में हिस्सा लें	2124
सहमति प्रबंधित करें	2135
सहमति वापस लें	2135
सहयोग करें	2080
सही ईमेल दर्ज करें	2147
साइन अप	2081
साइन इन	2081
साझा करें	2084
सामग्री दिखाएं	2135
सामग्री देखें	2135
सामग्री लोड करें	2135
सालाना	2144
सालाना भुगतान	2145
सिर्फ सब्सक्राइबर के लिए	2145
सीधे रेसिपी पर जाएं	61
सुडोकू	2129
सुधार नीति	2152
सूचनाएं चालू करें	2138
सेव करें	2084
स्पॉन्सर्ड	2087
स्पॉन्सर्ड कंटेंट	2120
स्वचालित अनुवाद	2132
स्वीकार करें और जारी रखें	2135
""", 'ह': """
हमसे संपर्क करें	2152
हमारा समर्थन करें	2080
हमारी मदद करें	2143
हमें लिखें	2152
हमें सपोर्ट करें	2143
हमें सहयोग दें	2143
हमेशा अनुमति दें	2135
हर महीने	2144
हर योगदान महत्वपूर्ण है	2143
हर योगदान मायने रखता है	2143
हां, चाहिए	2138
होम	2093
होम पेज पर जाएं	2151
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	353
অডিও ডাউনলোড করুন	352
অনুদান দিন	316
অনুদান পাতায যান	361
অনুমতি দিন	358
অনুসরণ করছেন	373
অনুসরণ করুন	373
অন্য পরিমাণ	361
অ্যাকাউন্ট আছে	363
অ্যাকাউন্ট নেই	363
অ্যাপ ডাউনলোড করুন	356
অ্যাপ স্টোর থেকে ডাউনলোড করুন	356
অ্যাপে খুলুন	356
অ্যাপে পডুন	356
""", 'আ': """
আগের খবর	368
আপনার জন্য নির্বাচিত	342
আপনার বার্তা পাঠানো হযেছে	365
আপনার ব্রাউজার অডিও সমর্থন করে না	352
আপনার ব্রাউজার ভিডিও সমর্থন করে না	352
আপনার ভোট গৃহীত হযেছে	348
আপনার ভোট গ্রহণ করা হযেছে	348
আপনার মতামত জানান	348
আপনি আগেই ভোট দিযেছেন	348
আপনি কি নোটিফিকেশন পেতে চান	357
আবশ্যক	366
আমাকে মনে রাখুন	363
আমাদের সমর্থন করুন	361
আমাদের সহাযতা করুন	361
আমি শর্তাবলিতে সম্মত	365
আরও খবর	318
আরও দেখুন	318
আরও পডতে পারেন	342
আরও পডুন	318
আরও মন্তব্য দেখুন	348
আরও সংবাদ	342
আরো খবর	342
আরো পডুন	342
""", 'ই': """
ইমেইল	366
ইমেইল সঠিক নয	365
""", 'উ': """
উত্তর দিন	349
উত্তর দেখুন	348
উপরে যান	368
""", 'এ': """
এ জাতীয আরও খবর	342
এ জাতীয আরো খবর	342
এ সম্পর্কিত আরও খবর	318
এ সম্পর্কিত আরও পডুন	342
এআই সারাংশ	372
এই কনটেন্ট দেখানো যাচ্ছে না	354
এই ঘরটি আবশ্যক	365
এই বিভাগের আরও খবর	342
এই বিভাগের আরো খবর	342
এই বিষয অনুসরণ করুন	373
এই ভিডিওটি আপনার দেশে দেখা যাবে না	352
এই ভিডিওটি আর নেই	352
এই ভিডিওটি পাওযা যাচ্ছে না	352
এই লেখাটি কি উপকারী ছিল	348
এককালীন	362
এককালীন অনুদান	361
এখন নয	358
এখনই কিনুন	351
এখনই খেলুন	350
""", 'ক': """
কনটেন্ট দেখান	354
কনটেন্ট লোড করুন	354
কপি করুন	375
কপি লিংক	341
কম দেখুন	368
কিউআর কোড স্ক্যান করুন	356
কিছু ভুল হযেছে	366
কুইজ খেলুন	350
কুইজে অংশ নিন	350
কুকি সেটিংস	354
""", 'খ': """
খবরটি শুনুন	352
খবরটি শেযার করুন	341
""", 'গ': """
গুগল দিযে লগইন করুন	363
গুগল প্লে থেকে ডাউনলোড করুন	356
গোপনীযতা সেটিংস	354
গ্যালারি দেখুন	368
গ্রহণ করে এগিযে যান	354
""", 'ছ': """
ছবি দেখুন	368
ছবি বড করুন	368
ছবির গ্যালারি	368
""", 'জ': """
জনপ্রিয খবর	342
জমা দিন	366
জরিপ	91
জরিপে অংশ নিন	348
জানি না	349
জাভাস্ক্রিপ্ট বন্ধ আছে	354
""", 'ট': """
টিকিট কাটুন	351
টিকিট কিনুন	351
টুইটারে শেযার করুন	374
""", 'ন': """
নতুন	349
নাম	366
নিবন্ধন	316
নোটিফিকেশন চালু করুন	357
নোটিফিকেশন পেতে চান	357
""", 'প': """
পরবর্তী খবর	368
পরে	358
পাঠকের পছন্দ	342
পাঠান	366
পাসওযার্ড ভুলে গেছেন	363
পুরো খবর পডুন	368
পুরোনো	349
পেজ আবার লোড করুন	360
পেজ রিফ্রেশ করুন	360
পেজটি রিফ্রেশ করুন	360
পোস্ট লোড করুন	354
পোস্টটি শেযার করুন	341
প্রচ্ছদে ফিরুন	368
প্রতিটি অনুদান গুরুত্বপূর্ণ	361
প্রতিলিপি	353
প্রিন্ট	320
প্রিন্ট করুন	341
প্লে স্টোর থেকে ডাউনলোড করুন	356
প্লেব্যাক গতি	352
প্ল্যান বেছে নিন	363
""", 'ফ': """
ফন্ট সাইজ	374
ফলাফল দেখুন	91	349
ফলো করুন	373
ফুল স্ক্রিন	353
ফেসবুক দিযে লগইন করুন	363
ফেসবুকে শেযার করুন	341
ফ্রি ডেলিভারি	376
""", 'ব': """
বই কিনুন	351
বইটি কিনুন	351
বন্ধুদের সঙ্গে শেযার করুন	341
বাকি সময	352
বার্ষিক	362
বিজ্ঞাপন	320
বিজ্ঞাপন শেষ	351
বিস্তারিত পডুন	342
বেছে নিন	364
""", 'ভ': """
ভিডিও চালান	352
ভিডিও লোড হচ্ছে	352
ভিডিওটি চালানো যাচ্ছে না	352
ভিডিওটি পাওযা যাচ্ছে না	352
ভুল জানান	348
ভুল সংশোধন জানান	348
ভোট দিন	91	349
ভোট দেওযার জন্য ধন্যবাদ	348
""", 'ম': """
মতামত জানান	348
মতামত পাঠান	348
মন্তব্য	320
মন্তব্য করতে লগইন করুন	348
মন্তব্য করুন	320
মন্তব্য নেই	349
মন্তব্য পাঠান	348
মন্তব্য লিখুন	348
মন্তব্যের নিযম	348
মাসিক	362
মাসিক অনুদান	361
মিউট	353
""", 'য': """
যেকোনো সময বাতিল করুন	363
যোগাযোগ করুন	369
""", 'র': """
রকমারি থেকে কিনুন	351
রিপোর্ট করুন	349
রেজিস্টার	316
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	316
লগইন	316
লাইক	349
লিংক কপি	320
লিংক কপি করুন	341
লিংক কপি হযেছে	341
লিঙ্ক কপি করুন	341
লেখক পরিচিতি	369
লেখক সম্পর্কে	369
লেখককে অনুসরণ করুন	373
লেখকের অন্যান্য লেখা	368
লেখকের আরও লেখা	368
লেখাটি কি উপকারী ছিল	348
লেখাটি শুনুন	352
লেখাটি সেভ করুন	341
লোড হচ্ছে	352
""", 'শ': """
শুধু গ্রাহকদের জন্য	363
শেযার	320
শেযার করুন	320
""", 'স': """
সংশ্লিষ্ট খবর	318
সঠিক ইমেইল দিন	365
সব খবর	368
সব খেলা দেখুন	350
সব গ্রহণ করুন	354
সব ছবি দেখুন	368
সব দেখুন	368
সব প্রত্যাখ্যান করুন	354
সব মন্তব্য দেখুন	348
সব সময অনুমতি দিন	354
সবচেযে জনপ্রিয	364
সবচেযে নতুন	349
সবচেযে পুরোনো	349
সমযকাল	353
সম্পর্কিত	342
সম্পর্কিত খবর	318
সম্পর্কিত বিষয	342
সম্পর্কিত সংবাদ	342
সম্পাদককে লিখুন	369
সম্পূর্ণ খবর পডুন	368
সম্মতি প্রত্যাহার করুন	354
সর্বশেষ	318
সর্বশেষ সংবাদ	318
সর্বাধিক আলোচিত	342
সর্বাধিক পঠিত	318
সর্বোচ্চ পঠিত	342
সহাযতা করুন	316
সাজান	349
সাবটাইটেল	353
সাবস্ক্রাইব	316
সেভ করুন	341
সেরা অফার	364
সৌজন্যে	376
স্পনসর	376
স্বযংক্রিয অনুবাদ	353
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	374
""", 'ก': """
กฎการแสดงความคิดเห็น	4166
กติกาการแสดงความคิดเห็น	4166
กรุณากรอกข้อมูลให้ครบถ้วน	4183
กรุณากรอกอีเมล	4183
กรุณากรอกอีเมลให้ถูกต้อง	4183
กรุณาตรวจสอบอีเมล	4183
กลับขึ้นด้านบน	4186
กลับด้านบน	4186
กลับหน้าแรก	4186
การตั้งค่าความเป็นส่วนตัว	4172
การตั้งค่าคุกกี้	4172
กำลังติดตาม	4189
กำลังโหลด	4170
กำลังโหลดวิดีโอ	4170
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4186
ขอบคุณที่ร่วมโหวต	4166
ขอบคุณสำหรับการโหวต	4166
ข่าวก่อนหน้า	4186
ข่าวถัดไป	4186
ข่าวทั้งหมด	4186
ข่าวที่คุณอาจสนใจ	4159
ข่าวที่น่าสนใจ	4159
ข่าวที่เกี่ยวข้อง	4136
ข่าวนี้มีประโยชน์หรือไม่	4166
ข่าวยอดนิยม	4136
ข่าวล่าสุด	4136
ข่าวอื่นที่น่าสนใจ	4159
ข่าวอื่นๆ	19	4159
ข่าวอื่นๆ ที่น่าสนใจ	4150
ข่าวเกี่ยวข้อง	4159
ข่าวแนะนำ	4136
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4180
คลิกชมวิดีโอ	4150
คลิกเพื่อขยายภาพ	4186
คลิปแนะนำ	4159
ความคิดเห็น	4139
ความยาว	4171
ความเร็วในการเล่น	4170
คัดลอก	4191
คัดลอกลิงก์	4139
คัดลอกลิงก์แล้ว	4150
คัดลอกลิงค์	4150
คัดลอกลิงค์แล้ว	4150
คำบรรยาย	4171
คุณต้องการรับการแจ้งเตือนหรือไม่	4175
คุณอาจสนใจ	4159
คุณโหวตแล้ว	4166
คุ้มที่สุด	4182
""", 'จ': """
จดจำฉัน	4181
จดจำฉันไว้	4181
จบโฆษณา	4169
จองตั๋ว	4169
จองบัตร	4169
จัดการความยินยอม	4172
จัดการคุกกี้	4172
จัดส่งฟรี	4192
จำนวนอื่น	4179
จำเป็นต้องกรอก	4183
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4183
ฉันยอมรับเงื่อนไขการใช้งาน	4183
""", 'ช': """
ชมคลิป	4150
ชมคลิปวิดีโอ	4150
ชมวิดีโอ	4150
ชมวิดีโอด้านบน	4150
ชมวิดีโอเต็มได้ที่นี่	4150
ชำระรายปี	4181
ชำระรายเดือน	4181
ชื่อ	4184
ชื่อ-นามสกุล	4184
ช่องนี้จำเป็นต้องกรอก	4183
""", 'ซ': """
ซื้อที่ lazada	4169
ซื้อที่ shopee	4169
ซื้อบัตร	4169
ซื้อบัตรที่นี่	4169
ซื้อหนังสือ	4169
ซื้อหนังสือเล่มนี้	4169
ซื้อเลย	4169
""", 'ด': """
ดาวน์โหลดบน app store	4174
ดาวน์โหลดบน google play	4174
ดาวน์โหลดเสียง	4170
ดาวน์โหลดแอป	4174
ดาวน์โหลดแอปพลิเคชัน	4174
ดาวน์โหลดได้ที่ app store	4174
ดาวน์โหลดได้ที่ google play	4174
ดูการตอบกลับ	4166
ดูข่าวทั้งหมด	4186
ดูคลิป	4150
ดูความคิดเห็นทั้งหมด	4166
ดูความคิดเห็นเพิ่มเติม	4166
ดูทั้งหมด	4137
ดูผลลัพธ์	91
ดูผลโหวต	91	4167
ดูภาพทั้งหมด	4186
ดูภาพเพิ่มเติม	4186
ดูราคา	4169
ดูรูปทั้งหมด	4186
ดูวิดีโอ	4150
ดูเพิ่มเติม	4139
ดูแกลเลอรี	4186
ดูแกลเลอรี่	4186
""", 'ต': """
ตกลง	4176
ตอบกลับ	4167
ตัวเลือกเพิ่มเติม	4190
ตั้งค่าความเป็นส่วนตัว	4172
ตั้งค่าคุกกี้	4172
ติดตามผู้เขียน	4189
ติดตามหัวข้อ	4189
ติดตามหัวข้อนี้	4189
ติดต่อกองบรรณาธิการ	4187
ติดต่อเรา	4150
ติดต่อโฆษณา	4187
ต้องการรับการแจ้งเตือนหรือไม่	4175
""", 'ถ': """
ถอดเสียง	4171
ถอนความยินยอม	4172
ถูกใจ	4167
""", 'ท': """
ทดสอบความรู้ของคุณ	4168
ทำแบบทดสอบ	4168
ทุกการสนับสนุนมีความหมาย	4179
ทุกเดือน	4180
""", 'บ': """
บทความก่อนหน้า	4186
บทความถัดไป	4186
บทความทั้งหมดของผู้เขียน	4186
บทความที่น่าสนใจ	4159
บทความที่เกี่ยวข้อง	4136
บทความนี้ถูกล็อก	4181
บทความนี้มีประโยชน์หรือไม่	4166
บทความล่าสุด	4136
บทความอื่นของผู้เขียน	4186
บทความอื่นๆ ของผู้เขียน	4186
บทความแนะนำ	4159
บริจาค	4133
บริจาคครั้งเดียว	4179
บริจาคตอนนี้	4179
บริจาครายเดือน	4179
บริจาคเลย	4133
บันทึก	4150
บันทึกการตั้งค่า	4172
บันทึกคะแนนของคุณแล้ว	4166
บันทึกคะแนนโหวตแล้ว	4166
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4150
""", 'ป': """
ปฏิเสธทั้งหมด	4172
ปิดการแสดงความคิดเห็น	4166
ปิดเสียง	4171
""", 'ผ': """
ผู้สนับสนุน	4192
""", 'พ': """
พิมพ์	4139
พิมพ์บทความ	4150
พิมพ์สูตร	61
พิมพ์หน้านี้	4150
""", 'ฟ': """
ฟรี ไม่มีสแปม	4183
ฟังข่าว	4170
ฟังข่าวนี้	4170
ฟังบทความ	4170
ฟังบทความนี้	4170
ฟังรายการย้อนหลัง	4150
""", 'ภ': """
ภายหลัง	4176
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4150
มีบัญชีอยู่แล้ว	4181
มีบัญชีแล้ว	4181
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4183
ยกเลิกได้ทุกเมื่อ	4181
ยอดนิยม	4159
ยอดนิยมในตอนนี้	4159
ยอมรับทั้งหมด	4172
ยอมรับและดำเนินการต่อ	4172
ยังไม่มีบัญชี	4181
ยังไม่เป็นสมาชิก	4181
""", 'ร': """
ระบุจำนวนเงิน	4179
รับการแจ้งเตือน	4175
รับการแจ้งเตือนข่าวด่วน	4150
รายงาน	4167
รายปี	4180
รายเดือน	4180
รีเฟรชหน้า	4178
รีเฟรชหน้านี้	4178
รูปแบบอีเมลไม่ถูกต้อง	4183
ร่วมงานกับเรา	4150
ร่วมตอบแบบสอบถาม	4150
ร่วมตอบแบบสำรวจ	4166
ร่วมบริจาค	4133
ร่วมสนับสนุน	4179
ร่วมแสดงความคิดเห็น	4150
ร่วมโหวต	4166
ร้านค้า	4192
""", 'ล': """
ลงทะเบียน	4133
ลงทะเบียนเรียบร้อยแล้ว	4183
ลดขนาดตัวอักษร	4190
ลืมรหัสผ่าน	4133
ลืมรหัสผ่านหรือไม่	4181
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4170
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4170
วิดีโอไม่พร้อมใช้งาน	4170
วิธีปิดโปรแกรมบล็อกโฆษณา	4178
""", 'ส': """
สนับสนุนรายเดือน	4179
สนับสนุนเรา	4133
สนับสนุนโดย	4192
สปอนเซอร์	4139
สมัครงานกับเรา	4150
สมัครสมาชิก	4133
สมัครเรียบร้อยแล้ว	4183
สรุปด้วย ai	4188
สรุปโดย ai	4188
สั่งซื้อหนังสือ	4169
สั่งซื้อเลย	4169
สำหรับสมาชิกเท่านั้น	4181
สิทธิพิเศษสำหรับผู้อ่าน	4169
สิทธิพิเศษสำหรับสมาชิก	4169
สแกน qr code	4174
สแกนคิวอาร์โค้ด	4174
ส่ง	4184
ส่งข่าว	4187
ส่งข้อความเรียบร้อยแล้ว	4183
ส่งความคิดเห็น	4166
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4150
""", 'ห': """
หน้าแรก	4186
""", 'อ': """
อนุญาต	4176
อนุญาตเสมอ	4172
ออกจากโหมดเต็มจอ	4170
อีเมล	4184
อีเมลไม่ถูกต้อง	4183
อ่านข่าวที่เกี่ยวข้อง	4159
อ่านข่าวผ่านแอป	4150
อ่านข่าวอื่นๆ	4159
อ่านฉบับเต็ม	4186
อ่านต่อ	4139
อ่านต่อหลังโฆษณา	4169
อ่านต่อเรื่องนี้	4159
อ่านต่อในเบราว์เซอร์	4174
อ่านบทความฉบับเต็ม	4186
อ่านบนแอป	4174
อ่านเพิ่มเติม	4136
อ่านเรื่องที่เกี่ยวข้อง	4159
อ่านโดย ai	4170
อ่านในแอป	4174
""", 'เ': """
เกมทั้งหมด	4168
เกิดข้อผิดพลาด	4184
เกิดข้อผิดพลาด กรุณาลองใหม่	4183
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4183
เกี่ยวกับผู้เขียน	4187
เก่าที่สุด	4167
เขียนความคิดเห็น	4166
เขียนโดย ai	4188
เข้าสู่ระบบ	4133
เข้าสู่ระบบด้วย apple	4181
เข้าสู่ระบบด้วย facebook	4181
เข้าสู่ระบบด้วย google	4181
เข้าสู่ระบบด้วย line	4181
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4166
เฉพาะสมาชิกเท่านั้น	4181
เต็มจอ	4171
เนื้อหาต่อจากโฆษณา	4169
เนื้อหาที่เกี่ยวข้อง	4159
เนื้อหาสนับสนุน	4169
เนื้อหาโฆษณา	4169
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4170
เบราว์เซอร์ของคุณไม่รองรับเสียง	4170
เปิดการแจ้งเตือน	4175
เปิดรับการแจ้งเตือน	4175
เปิดเสียง	4170
เปิดแอป	4174
เปิดในแอป	4174
เป็นคนแรกที่แสดงความคิดเห็น	4150
เพิ่มขนาดตัวอักษร	4190
เริ่มทำแบบทดสอบ	4168
เรียงตาม	4167
เรื่องที่คุณอาจสนใจ	19	4159
เรื่องที่น่าสนใจ	4159
เรื่องที่เกี่ยวข้อง	4136
เรื่องล่าสุด	4159
เรื่องอื่นที่น่าสนใจ	4136
เรื่องแนะนำ	4159
เลิกติดตาม	4189
เลือก	4182
เลือกแพ็กเกจ	4181
เลือกแพ็คเกจ	4181
เล่นวิดีโอ	4170
เล่นอัตโนมัติ	4171
เล่นเกม	4168
เล่นเลย	4168
เวลาที่เหลือ	4170
เสียงอ่านโดย ai	4170
""", 'แ': """
แจ้งข่าว	4187
แจ้งข้อผิดพลาด	4166
แจ้งคำผิด	4166
แจ้งลบความคิดเห็น	4166
แจ้งเบาะแส	4187
แชร์	4139
แชร์ข่าวนี้	4150
แชร์บทความ	4150
แชร์บทความนี้	4190
แชร์บน facebook	4190
แชร์ผ่าน line	4190
แชร์หน้านี้	4150
แชร์ไปที่ line	4150
แชร์ไปยัง facebook	4190
แชร์ไปยัง line	4190
แท็ก	4159
แท็กที่เกี่ยวข้อง	4159
แบบสำรวจ	91
แปลอัตโนมัติ	4150
แปลโดย ai	4188
แปลโดยอัตโนมัติ	4188
แสดงความคิดเห็น	4139
แสดงคำบรรยาย	4170
แสดงน้อยลง	4137
แสดงเนื้อหา	4172
แสดงเพิ่มเติม	4186
แสดงโพสต์	4172
""", 'โ': """
โฆษณา	4139
โหลดหน้านี้ใหม่	4178
โหลดหน้าใหม่	4178
โหลดเนื้อหา	4172
โหลดเพิ่มเติม	4186
โหลดแอป	4174
โหลดแอปฟรี	4150
โหลดโพสต์	4172
โหวต	91	4167
""", 'ใ': """
ใหม่ล่าสุด	4167
ให้คะแนนบทความนี้	4166
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4179
ไม่มีความเห็น	4167
ไม่สามารถเล่นวิดีโอนี้ได้	4170
ไม่สามารถเล่นวิดีโอได้	4170
ไม่สามารถแสดงเนื้อหานี้ได้	4172
ไม่แน่ใจ	4167
ไม่ใช่ตอนนี้	4176
""", 'ả': """
ảnh tiếp theo	4561
ảnh trước	4561
""", 'ẩ': """
ẩn	4487
ẩn trả lời	4516
""", 'ủ': """
ủng hộ	4468
ủng hộ chúng tôi	4468
ủng hộ chúng tôi trên patreon	4535
ủng hộ hàng tháng	4535
ủng hộ một lần	4535
ủng hộ ngay	4558
""", 'あ': """
あとで	2547
あとで読む	2563
あとで読むに追加	2676
あなたにおすすめ	2584
あなたにおすすめの記事	2584
あなたはどう思いますか	2578
あなたへのおすすめ	2584
あわせて読みたい	2584
あわせて読む	2619
""", 'い': """
いいえ、結構です	2547
いいね	2563
いいね!してニュースをチェック	2564
いいね!で応援する	2609
いいね順	2628
いつでも解約ok	2648
いつでも解約できます	2648
いつでも解約可能	2648
いつでも配信停止できます	2651
いま読まれています	2619
いま読まれている記事	2619
""", 'お': """
おすすめ	2584
おすすめの記事	2584
おすすめプラン	2648
おすすめ情報pr	2568
おすすめ記事	2584
おすすめ関連記事	2619
おすすめ順	2628
お住まいの地域ではご覧いただけません	2633
お住まいの地域では再生できません	2633
お名前	2652
お問い合わせ	2570	2598
お問い合わせありがとうございました	2651
お問い合わせありがとうございます	2651
お問い合わせ内容	2672
お役に立ちましたか	2627
お得なクーポン	2675
お得なプランを見る	2671
お気に入り	2563
お気に入りに追加	2563
お申し込み	2551
お申し込みが完了しました	2672
お申し込みを受け付けました	2672
お酒は#歳になってから	2631
""", 'こ': """
こちらの記事もおすすめ	2619
こちらの記事も読まれています	19	2619
こちらもおすすめ	2584
こちらも読む	2619
このコメントを報告	2665
このコンテンツは表示できません	2636
このコンテンツを表示できません	2636
このテーマをフォロー	2661
このテーマをフォローする	2661
このページは役に立ちましたか	2627
このメールアドレスは登録済みです	2672
この動画の配信は終了しました	2633
この動画はお住まいの地域では再生できません	2633
この動画はご覧いただけません	2633
この動画は公開を終了しました	2633
この動画は再生できません	2633
この動画は現在ご覧いただけません	2633
この投稿をinstagramで見る	2666
この本を購入する	2631
この著者の記事	2584
この著者の記事を見る	2655
この著者の記事一覧	2655
この記事だけ読む	2671
この記事に関連するニュース	2619
この記事のタグ	2584
この記事の写真	2655
この記事の写真をすべて見る	2620
この記事の写真を見る	2655
この記事の画像	2655
この記事の画像をもっと見る	2655
この記事の画像を見る	2655
この記事の筆者	2656
この記事の誤りを報告	2581
この記事の関連ニュース	2619
この記事はロックされています	2648
この記事は会員からのプレゼントです	2676
この記事は会員限定です	2551
この記事は参考になりましたか	2627
この記事は役に立ちましたか	2627
この記事へのコメント	2582
この記事もチェック	2609
この記事をシェア	2563
この記事をシェアする	2676
この記事をプレゼント	2609
この記事をプレゼントする	2609
この記事を保存	2609
この記事を印刷	2609
この記事を印刷する	2609
この記事を書いた人	2656
この記事を書いた記者	2656
この記事を聞く	2633
この記事を聴く	2633
この記事を評価	2665
この記事を評価する	2609
この記事を購入	2671
この記者の記事をもっと見る	2655
この記者の記事を見る	2655
この記者の記事一覧	2584
この記者をフォロー	2566
この記者をフォローする	2661
この連載の記事	2584
この連載をフォロー	2566
この連載をフォローする	2566
この音声はaiが読み上げています	2633
この項目は必須です	2651
この項目は必須項目です	2651
""", 'ご': """
ご寄付ありがとうございます	2670
ご寄付はこちら	2645
ご意見	2575
ご意見をお聞かせください	2627
ご意見・ご感想を入力	2672
ご投票ありがとうございました	2627
ご支援ありがとうございます	2670
ご支援のお願い	2548
ご支援はこちら	2645
ご登録ありがとうございました	2651
ご登録ありがとうございます	2651
ご購入はこちら	2631
ご購読の申し込み	2551
""", 'さ': """
さらに読み込む	2588
""", 'す': """
すでにアカウントをお持ちの方	2648
すでに会員の方	2648
すでに投票済みです	2627
すでに登録済みです	2672
すべてのcookieを受け入れる	2668
すべてのcookieを許可	2668
すべてのコメントを見る	2627
すべてのニュースを見る	2655
すべての写真を見る	2620
すべての記事を見る	2655
すべて受け入れる	2570
すべて同意する	2668
すべて拒否	2573	2636
すべて拒否する	2636
すべて表示	2589
すべて見る	2588
すべて許可	2570	2573
すべて読む	2674
""", 'そ': """
その他のオプション	2662
その他の記事	2584
その他の金額	2645
""", 'ど': """
どちらともいえない	2628
""", 'は': """
はい、受け取る	2639
はじめての方はこちら	2648
はてなブックマーク	2563
はてなブックマークに追加	2609
はてブ	2563
""", 'ま': """
まずは無料で	2648
また後で	2547
まだ会員でない方	2648
""", 'み': """
みなさんはどう思いますか	2578
みんなのコメント	2575
""", 'も': """
もう一度再生	2669
もう一度見る	2669
もっと見る	2588
もっと詳しく知りたい方は	2619
もっと読む	2584
もどる	2588
""", 'よ': """
よく読まれています	2619
よく読まれている記事	2584
よく読まれている記事ランキング	2584
""", 'わ': """
わからない	2628
わかりました	2589
""", 'ア': """
アカウントをお持ちでない方	2648
アカウントをお持ちの方	2648
アカウントをお持ちの方はこちら	2648
アクセスランキング	2584
アプリで続きを読む	2638
アプリで見る	2638
アプリで読む	2638
アプリで開く	2638
アプリなら	2638
アプリのダウンロード	2562
アプリをインストール	2562
アプリをダウンロード	2562
アプリを入手	2638
アプリを開く	2562
アプリダウンロード	2562
アンケート	91
アンケートにご協力	2580
アンケートに参加する	2580	2627
アンケートに回答する	2627
アンケートに答える	2580	2627
アンケート実施中	2609
アンケート結果	2665
アンケート結果を見る	2665
""", 'ウ': """
ウィンドウを閉じる	2674
""", 'エ': """
エラーが発生しました	2651
""", 'オ': """
オススメ記事	2584
オフにする	2640
オプションの管理	2668
オプションを管理	2668
オンにする	2640
オンラインショップ	2631
""", 'カ': """
カテゴリ	2584
カテゴリー	2584
カートに入れる	2675
""", 'キ': """
キーワード	2584
キーワードをフォロー	2566
""", 'ギ': """
ギャラリーを見る	2655
ギャラリーを閉じる	2674
""", 'ク': """
クイズ	2630
クイズに挑戦	2580	2609
クイズに挑戦する	2580	2609
クイズに答える	2629
クッキー	2570
クッキーの設定	2636
クッキー設定	2570	2573
クリックで拡大	2655
クリックで音声が出ます	2669
クリップ	2563
クリップする	2563
クロスワード	2630
クロスワードに挑戦	2579
クロスワードを解く	2579
""", 'ゲ': """
ゲーム	2630
ゲームで遊ぶ	2629
ゲーム一覧	2629
""", 'コ': """
コピー	2663
コピーしました	2563
コメント	2575
コメント #件	2582
コメント#件	2575
コメント(#	2575
コメント(#件	2582
コメントする	2575
コメントのルール	2627
コメントの受付は終了しました	2627
コメントの受付を終了しました	2627
コメントはまだありません	2575
コメントは会員のみ	2665
コメントは無効になっています	2665
コメントをすべて見る	2627
コメントをもっと見る	2575
コメントを入力	2665
コメントを入力してください	2665
コメントを報告	2665
コメントを投稿	2575
コメントを投稿する	2627
コメントを書く	2575
コメントを残す	2575
コメントを見る	2575
コメントを送信	2627
コメントを送信する	2627
コメントを閉じる	2627
コメントガイドライン	2627
コメントポリシー	2627
コメント一覧	2575
コンテンツへスキップ	2586
コンテンツを表示	2636
コンテンツを表示する	2636
コンテンツを読み込む	2636
コーヒーをおごる	2645
""", 'サ': """
サイトで続ける	2638
サイトポリシー	2570	2598
サイトマップ	2570
サインイン	2551
サポーターになる	2645
サポートする	2548
""", 'シ': """
シェア	2563
シェアしよう	2563
シェアする	2563
""", 'ス': """
スキップ	2547
スクラップ	2563
スクラップする	2563
スポンサー	2568
スポンサードリンク	2568
スポンサーリンク	2568
スポンサー企業	2631
""", 'タ': """
タイアップ	2568
タグ	2584
タップして音声をオンにする	2669
""", 'チ': """
チケットを予約する	2631
チケットを購入	2631
チケットを購入する	2631
チケット購入はこちら	2631
チップを送る	2548
チャンネル登録	2564
""", 'ツ': """
ツイート	2563
ツイートする	2563
ツイートを読み込む	2636
""", 'デ': """
データ保護方針	2668
""", 'ト': """
トップ	2588
トップに戻る	2655
トップへ戻る	2588
トップニュース	2584
トップページ	2588
トップページに戻る	2655
トップページへ	2655
トピックス	2584
""", 'ド': """
ドネーション	2548
""", 'ナ': """
ナンプレ	2630
""", 'ニ': """
ニックネーム	2652
ニックネームを入力	2665
ニュースを読む	2588
ニュースレター	2556
ニュースレター登録	2556
ニュース一覧	2655
ニュース一覧へ	2655
""", 'バ': """
バックナンバー	2584
""", 'パ': """
パスワードをお忘れですか	2648
パスワードをお忘れの方	2648
パスワードをお忘れの方はこちら	2648
パスワードを忘れた方	2551
パスワードを忘れた方はこちら	2648
パズル	2630
""", 'ピ': """
ピックアップ	2584
""", 'フ': """
フィードバックを送る	2627
フィードバックを送信	2627
フォトギャラリー	2655
フォトギャラリーを見る	2655
フォロー	2564
フォローしています	2661
フォローしてね	2564
フォローしました	2564
フォローする	2564
フォローを解除	2661
フォローを解除する	2661
フォロー中	2564
フォロー解除	2661
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2634
""", 'ブ': """
ブックマーク	2563
ブックマークする	2563
ブラウザで続ける	2638
ブラウザで見る	2638
ブラウザで読む	2638
""", 'プ': """
プッシュ通知	2562
プッシュ通知を受け取りますか	2639
プッシュ通知を受け取る	2639
プライバシーの設定	2636
プライバシーポリシー	2570	2598
プライバシーポリシーに同意する	2651
プライバシー設定	2636
プランを見る	2648
プランを選ぶ	2648
プランを選択	2648
プラン一覧	2648
プレゼント	2551
プレミアム	2551
プレミアム会員	2555
プロフィール	2657
""", 'ヘ': """
ヘルプ	2570
""", 'ペ': """
ページの先頭に戻る	2655
ページの先頭へ	2588
ページの先頭へ戻る	2655
ページを再読み込み	2641
ページを再読み込みする	2641
ページを更新する	2641
ページトップ	2588
ページトップへ	2588
ページトップへ戻る	2655
""", 'ホ': """
ホーム	2588
ホームに戻る	2655
""", 'ポ': """
ポスト	2563
ポストする	2563
""", 'マ': """
マイページ	2551
マンスリーサポーターになる	2645
""", 'ミ': """
ミュート	2634
ミュートを解除	2633
ミュート解除	2633
""", 'メ': """
メインコンテンツへスキップ	2586
メッセージ	2673
メニュー	2588
メニューを閉じる	2674
メルマガ	2556
メルマガ登録	2556
メールでシェア	2662
メールで送る	2563
メールで送信	2563
メールをご確認ください	2651
メールアドレス	2556
メールアドレスが正しくありません	2651
メールアドレスでログイン	2671
メールアドレスで登録	2671
メールアドレスをご入力ください	2672
メールアドレスを入力	2556
メールアドレスを入力してください	2651
メールアドレスを入力する	2672
メールマガジン	2556
メールマガジン登録	2556
""", 'ラ': """
ライター	2657
ランキング	2584
""", 'リ': """
リンクをコピー	2563
リンクをコピーしました	2609
リンクをコピーする	2609
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2551
ログイン	2551
ログイン/会員登録	2551
ログインしてコメント	2627
ログインしてコメントする	2627
ログイン・会員登録	2551
ログイン状態を保持	2648
ログイン状態を保持する	2648
""", '一': """
一回だけ	2646
一回だけ寄付する	2645
一回のみ	2646
一時停止	2634
一次性	4684
一次性捐款	4683
一番人気	2649
一覧	2588
一覧に戻る	2655
一覧へ	2588
一覧を見る	2588
""", '上': """
上一个视频	4707
上一张	4693
上一张图片	4712
上一篇	4602
上一篇文章	4693
上一頁	4608
上一页	4608
""", '下': """
下一个视频	4707
下一张	4693
下一张图片	4712
下一張圖片	4712
下一篇	4602
下一篇文章	4693
下一部影片	4707
下一頁	4608
下一页	4608
下次再說	4569
下次再说	4569
下載app	4674
下載客戶端	4674
下載音檔	4668
下載音訊	4668
下载app	4674
下载客户端	4674
下载音频	4668
""", '不': """
不,謝謝	4569	4677
不,谢谢	4569	4677
不用了	4569	4677
不用了,謝謝	4677
不用了,谢谢	4677
不知道	4662
不適切な内容を報告	2627
""", '专': """
专题	4602
""", '並': """
並び替え	2628
並べ替え	2628
""", '个': """
个人中心	4574
个人信息保护政策	4706
""", '中': """
中	2663	4701
中立	4617
""", '为': """
为你推荐	4602
为您推荐	4602
""", '主': """
主旨	4711
主要ニュース	2584
主题	4711
""", '举': """
举报	4601
举报评论	4703
""", '了': """
了解	2589
了解更多	4597
了解详情	4713
""", '京': """
京东购买	4666
""", '人': """
人人网	4640
人才招聘	4637
人气排行	4607
人气榜	4607
人気の動画	2619
人気の記事	2584
人気ランキング	2584
人気記事	2584
人気記事ランキング	2584
人気順	2628
人氣排行	4607
人氣文章	4649
人氣榜	4607
""", '仅': """
仅限会员	4686
仅限订阅用户	4686
""", '今': """
今、あなたにオススメ	2584
今、読まれている記事	2619
今すぐプレイ	2629
今すぐ寄付	2670
今すぐ支援する	2670
今すぐ購入	2675
今すぐ遊ぶ	2629
今はしない	2547
今はやめておく	2547
今回のみ	2646
今回のみ支援する	2645
今回はしない	2547
今日のアンケート	2579
今日のクイズに挑戦	2580
今日のクロスワード	2579
今日の注目	2584
今日投票	4616
今日最熱門	4649
今日热点	4602
今日焦点	4602
今日熱門	4649
今週のアンケート	2579
今週のクイズに挑戦	2580
""", '从': """
从app store下载	4674
""", '他': """
他の記事	19
他の記事も読む	2584
""", '付': """
付費閱讀	4574
付费内容	4574
付费阅读	4574
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4703
以下为广告内容	4637
以下為廣告內容	4637
以后再说	4569
以後再說	4676
以電子郵件繼續	4709
""", '件': """
件名	2673
""", '企': """
企画・制作	2664
""", '优': """
优惠码	4713
""", '会': """
会员专享	4579
会员专享内容	4579
会员专属	4574
会员中心	4574
会员登录	4574
会員でない方	2648
会員でない方はこちら	2648
会員の方はこちら	2551
会員の方はログイン	2551
会員プランを見る	2671
会員特典	2631
会員登録	2551
会員登録する	2551
会員登録のご案内	2671
会員登録はこちら	2551
会員限定	2551
会員限定特典	2631
会員限定記事	2551
会社概要	2598
""", '余': """
余下全文	4712
""", '作': """
作者其他文章	4626
作者更多文章	4693
作者的更多文章	4626
作者简介	4694
作者簡介	4694
""", '你': """
你可能也喜欢	4602
你可能也喜歡	4602
你可能感兴趣	4602
你可能还想看	4649
你可能還想看	4649
你已投票	4616
你怎么看	4615
你怎麼看	4615
""", '使': """
使用 apple 登入	4686
使用 facebook 登入	4686
使用 google 帳號登入	4686
使用 google 登入	4686
使用 google 繼續	4686
使用apple登录	4686
使用facebook登入	4686
使用facebook登录	4686
使用google登入	4686
使用google登录	4686
使用google繼續	4686
使用google继续	4686
使用google账号登录	4686
使用paypal付款	4709
使用条款	4594
使用條款	4594
使用邮箱登录	4709
""", '価': """
価格を見る	2675
""", '保': """
保存	2563
保存する	2563
保存设置	4672
保持登入	4686
保持登入狀態	4686
保持登录状态	4686
""", '個': """
個人情報の取り扱い	2570
個人情報の取り扱いについて	2570
個人情報の取り扱いに同意する	2651
個人情報の取扱いについて	2570
個人情報保護方針	2570	2598
""", '倍': """
倍速	4669
""", '僅': """
僅限會員	4686
僅限訂戶	4686
""", '優': """
優先するソースに追加	2661
優惠碼	4713
""", '儲': """
儲存設定	4672
""", '允': """
允許	4676
允許通知	4675	4677
允许	4676
允许通知	4675	4677
""", '元': """
元の記事を読む	2620
元記事で読む	2620
元記事を読む	2588
""", '免': """
免責聲明	4594
免費訂閱	4580
免費註冊	4574
免費試讀	4574
免費閱讀	4709
免责声明	4594
免费,无垃圾邮件	4689
免费注册	4574
免费订阅	4580
免费试读	4574
免费阅读	4709
免运费	4702
免運費	4702
""", '入': """
入力内容を確認	2672
入力内容を確認する	2672
入力必須	2651
""", '內': """
內容	4711
內容糾錯	4618
""", '全': """
全ての写真を見る	2620
全ての記事が読み放題	2671
全屏	4669
全文はこちら	2620
全文を読む	2588
全文表示	2588
全画面	2634
全画面表示	2633
全画面表示を終了	2633
全螢幕	4669
全記事読み放題	2555
全部拒絕	4672
全部拒绝	4672
全部接受	4594
全部新闻	4693
全部游戏	4664
全部视频	4693
全部评论	4601
全部话题	4604
""", '公': """
公众号	4588
公式sns	2564
公式twitter	2564
公式x	2564
公式アプリ	2562
公式サイトで見る	2631
公式サイトはこちら	2675
公式サイトを見る	2675
公式ショップ	2631
公式ショップはこちら	2631
""", '共': """
共 # 頁	4604
共 # 页	4604
共#頁	4604
共#页	4605
共有	2563
共有する	2563
共有オプション	2662
共有リンクをコピー	2609
""", '关': """
关于作者	4694
关于我们	4594
关注	4588
关注作者	4698
关注我们	4588
关注此话题	4698
关注话题	4698
关键词	4602
关闭	4569
关闭窗口	4712
关闭菜单	4712
""", '其': """
其他新聞	4602
其他新闻	19	4602
其他金額	4683
其他金额	4683
""", '内': """
内容	4711
内容由ai生成	4707
内容纠错	4618
""", '再': """
再生	2588
再生リスト	2669
再生時間	2634
再生速度	2633
再読み込み	2641
再読み込みする	2641
""", '写': """
写留言	4703
写真(#枚	2620
写真をすべて見る	2655
写真をもっと見る	2620
写真を拡大	2655
写真を拡大する	2655
写真を見る	2588
写真を見る(全#枚	2620
写真・動画の投稿はこちら	2656
写真特集	2584
写评论	4601
""", '出': """
出錯了	4690
出错了	4690
""", '分': """
分享	4587
分享到	4587
分享到facebook	4637
分享到line	4637
分享到qq	4700
分享到whatsapp	4700
分享到微信	4587
分享到微博	4587
分享到朋友圈	4700
分享文章	4714
分享本文	4637
分享此文	4637
分享此頁	4714
分享給好友	4637
分享給更多人看到	4637
分享给好友	4637
分享给更多人	4637
分享至	4587
分享至facebook	4587
分享至line	4637
分享这篇文章	4714
分享這篇文章	4714
分类	4602
分類	4602
""", '列': """
列印	4587
列印本頁	4637
列印食譜	61
""", '初': """
初めての方はこちら	2648
初割で無料体験する	2551
初月無料	2555
""", '利': """
利用規約	2570	2598
利用規約に同意します	2651
利用規約に同意する	2651
""", '刷': """
刷新页面	4678
""", '前': """
前のページ	2588
前のページに戻る	2674
前の写真	2655
前の動画	2669
前の画像	2655
前の記事	2584
前の記事へ	2584
前の記事を読む	2674
前へ	2588
前回の記事はこちら	2619
前回はこちら	2620
前往官網	4713
前往捐款	4683
前往捐款頁面	4683
前往捐款页面	4683
前往購買	4666
前往贊助	4683
""", '剩': """
剩余时间	4668
剩餘時間	4668
""", '加': """
加入google偏好來源	4698
加入line好友	4588
加入会员	4574
加入我们	4637
加入我们的团队	4637
加入我們	4637
加入我們的團隊	4637
加入書籤	4587
加入會員	4574
加入白名单	4678
加入購物車	4713
加入购物车	4713
加载中	4668
加载内容	4672
加载帖子	4672
加载更多	4608
加载更多评论	4661
""", '動': """
動画	2584
動画で見る	2609
動画の公開は終了しました	2633
動画の読み込みに失敗しました	2669
動画の配信は終了しました	2633
動画は再生できません	2633
動画をもっと見る	2655
動画を再生	2669
動画を再生する	2609
動画を再生できません	2633
動画を再生できませんでした	2633
動画を見る	2588
動画を読み込み中	2633
動画を読み込めませんでした	2669
動画を読み込んでいます	2633
動画プレーヤーを読み込み中	2633
動画一覧	2655
""", '勘': """
勘誤回報	4618
""", '包': """
包邮	4702
""", '協': """
協賛	2664
協賛企業	2631
""", '单': """
单次	4684
单次捐款	4570
单篇购买	4709
""", '単': """
単発の寄付	2645
""", '博': """
博客來購買	4666
""", '占': """
占い	2630
""", '印': """
印刷	2563
印刷する	2563
印刷用ページ	2609
印刷用ページを表示	2609
印象笔记	4640
""", '即': """
即时新闻	4602
即時新聞	4602
""", '原': """
原文を表示	2589
原文を見る	2589
原文連結	4650
原文链接	4650
""", '去': """
去京东看看	4666
去京东购买	4666
去天猫购买	4666
去淘宝购买	4666
""", '参': """
参与投票	4617	4661
参与评论	4601
参加测验	4664
参加者募集中	2601
参加问卷调查	4637
""", '參': """
參加問卷調查	4637
參加測驗	4664
參與投票	4661
""", '友': """
友だち追加	2564
友だち追加する	2564
友善列印	4637
友達に教える	2609
""", '反': """
反对	4617
反對	4617
反馈	4601
""", '发': """
发一条友善的评论	4703
发现错误	4661
发现错误?请告诉我们	4637
发生错误	4689
发表留言	4601
发表评论	4601
发送	4690
发送成功	4689
""", '取': """
取材・文	2657
取消关注	4698
取消回复	4619
取消回覆	4619
取消追蹤	4698
取消關注	4698
取消静音	4668
取消靜音	4668
""", '受': """
受け取る	2640
受付が完了しました	2672
""", '古': """
古い順	2628
""", '可': """
可随时退订	4689
可隨時取消	4686
""", '合': """
合わせて読みたい	2584
合作伙伴	4702
合作夥伴	4702
合成音声による読み上げ	2633
合成音声による読み上げです	2633
""", '同': """
同じカテゴリの記事	2584
同じ著者の記事	2619
同作者文章	4626
同意	4594
同意して続ける	2636
同意して続行	2636
同意して閉じる	2636
同意しない	2570	2573
同意する	2570	2573
同意の管理	2636
同意を撤回	2636
同意を撤回する	2636
同意を管理	2636
同意を管理する	2636
同意並繼續	4597	4672
同意并继续	4597	4672
同意設定を変更	2572
""", '后': """
后退#秒	4668
""", '听': """
听全文	4637
听文章	4668
听新闻	4587
听这篇文章	4637
""", '商': """
商业推广	4666
商品の詳細を見る	2675
商品を見る	2631
商品ページへ	2631
商品詳細	2675
商品详情	4713
商城	4702
商業推廣	4666
""", '單': """
單次	4684
單次捐款	4570
單筆	4684
單筆捐款	4683
單筆支持	4683
單篇購買	4709
""", '回': """
回上一頁	4712
回到頂端	4693
回到頂部	4608
回到顶部	4693
回复	4601
回答する	91
回覆	4601
回頁首	4605
回頂端	4608
回首頁	4608
""", '图': """
图 #/#	4604
图片 #/#	4604
""", '圖': """
圖片 #/#	4604
""", '在': """
在 app store 下載	4674
在 facebook 查看	4704
在 google play 下載	4674
在 instagram 查看	4704
在 instagram 查看這則貼文	4704
在 spotify 收聽	4704
在 x 上查看	4704
在 youtube 上觀看	4704
在amazon購買	4666
在app store下载	4674
在app中打开	4674
在app中阅读	4674
在facebook查看	4704
在google play下载	4674
在instagram查看	4704
在instagram查看這則貼文	4704
在patreon上支持我们	4683
在spotify上收听	4704
在x上查看	4704
在youtube上观看	4704
在亚马逊购买	4666
在微博查看	4704
在浏览器中继续	4674
在瀏覽器中繼續	4674
""", '地': """
地図を見る	2589
地図を開く	2589
""", '執': """
執筆者	2657
執筆者プロフィール	2656
""", '報': """
報錯	4618
""", '填': """
填字游戏	4665
填字遊戲	4665
""", '复': """
复制	4701
复制成功	4587
复制网址	4637
复制链接	4587	4640
""", '外': """
外部コンテンツを表示	2636
外部コンテンツを表示する	2636
外部送信について	2668
外部送信ポリシー	2668
""", '大': """
大	2663	4701
大号字	65
大字	4587
大家还在看	4602
大家都在看	4602
""", '头': """
头条	4602
""", '好': """
好的	4676
""", '如': """
如何停用廣告封鎖	4679
如何关闭	4681
如何关闭广告拦截	4679
如何关闭广告拦截器	4678
如何關閉	4681
如何關閉廣告攔截	4679
如何關閉廣告攔截器	4678
如何關閉廣告阻擋	4679
""", '始': """
始終允許	4672
始终允许	4672
""", '姓': """
姓名	4690
""", '字': """
字体	65
字体大小	4587
字号	4587
字幕	2634	4669
字幕をオン	2633
字幕を表示	2633
字級	65	4587
字级	65
字號	4700
字體大小	65	4587
""", '官': """
官方微博	4588
""", '定': """
定期定額	4570
定期定額捐款	4683
定期定額支持	4683
定期捐款	4683
""", '寄': """
寄付	2548
寄付する	2548
寄付で応援する	2609
寄付のお願い	2548
寄付はこちら	2645
寄付はこちらから	2645
寄付をする	2548
寄付ページはこちら	2645
寄付ページへ	2645
""", '寫': """
寫留言	4703
寫評論	4703
""", '專': """
專題	4602
""", '小': """
小	2663	4701
小字	4587
小編推薦	4602
小调查	91
""", '尚': """
尚未成為會員	4686
尚無留言	4637
""", '展': """
展开	4608
展开全文	4608
展开全部	4609
展开回复	4661
展开阅读全文	4712
展開	4608
展開全文	4693
""", '已': """
已关注	4588
已收到您的申请	4710
已是会员	4574
已是訂戶	4686
已有帐号	4574
已有帳號	4686
已有账号	4686
已經是會員	4574
已經是會員?登入	4574
已经是订户	4686
已经有账号	4686
已複製連結	4700
已關注	4698
""", '常': """
常に表示する	2636
常に許可	2636
常に許可する	2636
""", '年': """
年払い	2649
年額プラン	2671
""", '广': """
广告	4593
广告后继续阅读	4666
广告结束	4666
""", '広': """
広告	2568
広告の下に記事が続きます	2631
広告の後に続きます	2568
広告はここまで	2631
広告をスキップ	2568
広告を閉じる	2568
広告ブロッカーの解除方法	2642
広告ブロッカーをご利用中です	2641
広告ブロッカーをオフにする方法	2642
広告ブロックの解除方法	2641
広告ブロックをオフにしました	2642
広告ブロックを解除してください	2641
広告ブロックを解除しました	2641
広告ブロックを解除する方法	2642
広告企画	2568
広告掲載	2598
広告掲載について	2598
広告終わり	2631
""", '廣': """
廣告	4593
廣告後繼續閱讀	4666
廣告結束	4666
廣編企劃	4666
廣編特輯	4666
""", '延': """
延伸閱讀	4602
延伸阅读	4602
""", '开': """
开启app	4674
开启推送	4675
开启通知	4675	4677
开始测验	4664
开通vip	4709
开通会员	4574
""", '当': """
当前时间	4668
当当购买	4666
""", '影': """
影片已下架	4668
影片已移除	4668
影片無法播放	4668
影片載入中	4668
影片載入失敗	4707
影片長度 #	4635
影音	4602
""", '後': """
後で	2547
""", '微': """
微信	4587
微信好友	4640
微信扫一扫	4700
微信扫码分享	4700
微信朋友圈	4640
微信登录	4686
微博	4587
""", '必': """
必填	4690
必填字段	4689
必填欄位	4689
必填項	4689
必填项	4689
必須	2652
必須項目	2651
必須項目です	2651
""", '忘': """
忘記密碼	4574
忘记密码	4574
""", '応': """
応援する	2548
""", '快': """
快进#秒	4668
""", '总': """
总是允许	4672
""", '您': """
您可能也喜歡	4602
您可能感兴趣	4602
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4649
您可随时退订	4689
您可隨時取消訂閱	4689
您已关注此话题	4698
您已投票	4616
您已投过票	4661
您已投過票	4661
您已经投过票	4661
您已訂閱	4710
您已订阅	4710
您怎么看	4615
您怎麼看	4615
您的信息已发送	4689
您的姓名	4710
您的投票已提交	4661
您的支持很重要	4708
您的昵称	4703
您的暱稱	4703
您的留言	4710
您的訊息已送出	4689
您的邮箱	4580
您的電子郵件	4710
您的電郵	4580
""", '情': """
情報をお寄せください	2656
情報提供のお願い	2656
情報提供はこちら	2656
""", '想': """
想接收即時新聞通知嗎	4675
想接收通知吗	4675
""", '意': """
意見信箱	4618
意見反饋	4661
意見回饋	4661
意见反馈	4601
""", '感': """
感想を送る	2575
感謝您的參與	4661
感謝您的投票	91	4661
感謝您的支持	4708
感谢参与投票	4616
感谢您,您的信息已发送	4689
感谢您的参与	4661
感谢您的投票	91	4661
感谢您的支持	4708
感谢支持	4708
""", '成': """
成为会员	4570
成為會員	4570
""", '我': """
我们无法显示此内容	4672
我來說兩句	4619
我同意	4594
我同意处理我的个人数据	4689
我同意接收电子邮件	4689
我同意隱私權政策	4689
我已关闭	4678
我已关闭广告拦截	4679
我已关闭广告拦截器	4678
我已閱讀並同意隱私權政策	4689
我已關閉廣告攔截	4679
我已關閉廣告攔截器	4678
我已關閉廣告阻擋程式	4679
我已阅读并同意隐私政策	4689
我来说两句	4619
我的帐户	4574
我的帳戶	4574
我知道了	4594
我要举报	4661
我要勘誤	4618
我要報錯	4618
我要投票	4617	4661
我要捐款	4708
我要支持	4708
我要檢舉	4661
我要爆料	4694
我要留言	4601
我要糾錯	4637
我要纠错	4601
我要評論	4619
我要评论	4601
我要贊助	4708
""", '或': """
或	4687
""", '戻': """
戻る	2588
""", '所': """
所有新闻	4693
所有留言	4601
所有話題	4604
所有评论	4619
所有话题	4604
""", '打': """
打印	4587
打印本页	4637
打印食谱	61
打开	4609
打开app	4674
打开app查看更多	4674
打开app阅读	4674
打开app阅读全文	4674
打开客户端阅读	4674
打开微信扫一扫	4700
打开推送	4675
打赏	4570
打赏作者	4708
""", '扫': """
扫一扫分享	4700
扫描二维码下载	4674
扫码下载	4674
扫码下载app	4674
扫码下载客户端	4674
""", '投': """
投票	91	4662
投票ありがとうございました	91	2627
投票ありがとうございます	2579
投票する	91	2609
投票を受け付けました	2627
投票区	91
投票成功	4661
投票済みです	2627
投票結果	2665	4703
投票結果を見る	91
投票结果	4703
投稿する	2575
投稿を表示	2636
投稿を表示する	2636
投稿を読み込む	2636
投稿须知	4694
""", '折': """
折りたたむ	2589
折扣码	4713
折扣碼	4713
""", '报': """
报告错误	4609
""", '拒': """
拒否する	2573
拒絕	4594	4597
拒绝	4594	4597
拒绝全部	4672
拒绝所有cookie	4706
""", '招': """
招聘启事	4637
""", '拡': """
拡大	2563
拡大する	2588
""", '按': """
按年計費	4686
按年计费	4686
按月	4684
按月捐款	4683
按月计费	4686
按讚	4588
""", '捐': """
捐款	4570
捐贈	4570
捐赠	4570
""", '掃': """
掃描qr code下載	4674
掃碼下載	4674
""", '排': """
排序	4662
排行榜	4602
""", '採': """
採用情報	2601
""", '接': """
接受	4594
接受並繼續	4597	4672
接受並顯示	4596
接受全部	4594
接受全部cookie	4706
接受并显示	4596
接受并继续	4597	4672
接受所有	4594	4597
接受所有 cookie	4706
接受所有cookie	4706
接收通知	4675
""", '推': """
推广	4593
推广内容	4593
推廣	4593
推荐	4602
推荐文章	4602
推荐方案	4687
推荐阅读	4602
推薦	4602
推薦文章	4602
推薦閱讀	4602
""", '提': """
提交	91	4690
提交成功	4689
提交成功,感谢您的反馈	4710
提交评论	4661
提供	2568
提供反馈	4661
提供意見	4661
提供新聞線索	4694
提供新闻线索	4694
""", '搜': """
搜尋	4608
搜索	4608
""", '撤': """
撤回同意	4672
""", '播': """
播放	4608
播放器加载中	4668
播放影片	4707
播放视频	4707
播放速度	4668
""", '支': """
支持	4617
支持我们	4570
支持我們	4570
支援する	2548
支援はこちら	2645
""", '收': """
收合	4609
收听	4587
收听文章	4668
收听本文	4637
收聽文章	4637
收聽本文	4668
收藏	4587
收藏文章	4587
收藏本文	4637
收藏食譜	61
收藏食谱	61
收起	4608
收起回复	4661
""", '放': """
放大图片	4693
放大圖片	4693
放大字体	4700
放大字體	4700
""", '数': """
数独	2630	4665
数独に挑戦	2579
""", '數': """
數獨	4665
""", '文': """
文字の大きさ	65	2563
文字を大きくする	2662
文字を小さくする	2662
文字サイズ	2563
文字サイズを変更	2662
文字サイズ変更	65
文字拡大	2662
文字稿	4669
文字起こし	2634
文字起こしを表示	2633
文字起こしを見る	2633
文明上网,理性发言	4703
文明上网理性发言,请遵守新闻评论服务协议	4703
文章未完 廣告後繼續	4666
""", '料': """
料金プラン	2671
料金プランを見る	2671
""", '新': """
新しい順	2628
新浪微博	4640
新着	2584
新着をメールでお知らせ	2566
新着ニュース	2584
新着記事	2584
新着記事をメールで受け取る	2566
新着記事一覧	2619
新着順	2628
新聞線索	4694
新規会員登録	2551
新規登録	2551
新闻简报	4580
新闻纠错	4618
新闻线索	4694
""", '无': """
无所谓	4662
无法显示此内容	4672
""", '早': """
早割	2664
早鳥票	4702
早鸟票	4702
""", '时': """
时长	4669
时长:#	4635
""", '明': """
明白了	4609
""", '是': """
是否允许通知	4675
是否接收推送通知	4675
是否接收通知	4675
是否開啟通知	4675
""", '显': """
显示全部	4693
显示内容	4672
显示原文	4609
显示字幕	4668
显示帖子	4672
显示更多	4608
""", '時': """
時長	4669
時長:#	4635
""", '暂': """
暂不	4569
暂停	4635
暂无评论	4637
暂无评论,快来抢沙发	4703
""", '暫': """
暫不	4569
暫停	4635
""", '更': """
更多	4602
更多作者文章	4693
更多内容	4602
更多分享方式	4700
更多图片	4693
更多圖片	4693
更多報導	4602
更多影片	4693
更多报道	4602
更多文章	4602
更多新聞	4602
更多新聞請看	4649
更多新闻	4602
更多游戏	4664
更多精彩	4649
更多精彩内容	4712
更多精采內容	4637
更多视频	4693
更多该作者文章	4626
更多选项	4700
更多選項	4700
更改 cookie 偏好	4596
更改 cookie 設定	4596
更改cookie偏好	4596
更正政策	4694
更正與說明	4694
""", '書': """
書籍を購入する	2631
""", '最': """
最受欢迎	4687
最受歡迎	4687
最多人看	4649
最新	4662
最新ニュース	2584
最新ニュースを通知で受け取る	2639
最新号	2619
最新影音	4649
最新文章	4602
最新新聞	4602
最新新闻	4602
最新消息	4602
最新記事	2584
最新评论	4619
最旧	4662
最早	4662
最热	4662
最热评论	4619
最熱	4662
最舊	4662
最超值	4687
""", '會': """
會員中心	4574
會員專享	4579
會員專享內容	4579
會員專屬	4574
會員登入	4574
""", '月': """
月払い	2649
月額#円	2555
月額#円(税込	2555
月額プラン	2671
""", '有': """
有効なメールアドレスを入力してください	2651
有料会員からのプレゼント記事	2676
有料会員登録	2551
有料会員記事	2609
有料登録	2551
有料記事	2551
有道云笔记	4640
""", '朋': """
朋友圈	4587	4640
""", '服': """
服务条款	4594
服務條款	4594
""", '朗': """
朗读全文	4668
""", '朝': """
朝刊・夕刊	2551
""", '未': """
未满十八岁禁止饮酒	4666
未滿十八歲禁止飲酒	4666
""", '本': """
本を購入する	2631
本周投票	4616
本周热门	4649
本周调查	4616
本文	2673
本文へ	2588
本文へジャンプ	2586
本文へスキップ	2586
本文へスキップする	2586
本文へ移動	2588
本文对您有帮助吗	4661
本文尚无评论	4703
本文已锁定	4686
本文由ai语音朗读	4668
本週投票	4616
本週調查	4616
""", '机': """
机器翻译	4637
机翻	4697
""", '来': """
来测测你的知识	4664
""", '查': """
查看专题	4693
查看优惠	4709
查看作者主页	4694
查看作者更多文章	4626	4693
查看優惠	4709
查看全部	4608
查看全部图片	4693
查看全部文章	4712
查看全部評論	4661
查看全部评论	4661
查看全部话题	4604
查看原图	4608
查看原文	4650
查看商品	4713
查看回复	4661
查看回覆	4661
查看图集	4693
查看圖集	4693
查看地图	4609
查看專題	4693
查看投票結果	4703
查看投票结果	91	4703
查看文字稿	4668
查看方案	4709
查看更多	4608
查看更多图片	4693
查看更多評論	4619
查看更多评论	4661
查看留言	4601
查看結果	91	4617
查看结果	91	4609	4617
查看訂閱方案	4686
查看詳情	4609
查看订阅方案	4686
查看评论	4601
查看详情	4609
查看逐字稿	4668
查看高清图集	4693
""", '标': """
标签	4602
""", '检': """
检举评论	4703
""", '検': """
検索	2588
""", '業': """
業配	4593
""", '楽': """
楽天で見る	2631
楽天で詳細を見る	2631
楽天で購入	2631
楽天で購入する	2631
楽天市場で見る	2631
楽天市場で購入	2631
""", '標': """
標籤	4602
""", '機': """
機器翻譯	4637
機械翻訳	2634
""", '檢': """
檢舉	4601
檢舉留言	4703
""", '次': """
次のページ	2588
次の写真	2655
次の動画	2669
次の画像	2655
次の記事	2584
次の記事へ	2584
次の記事を読む	2674
次へ	2588
次を読む	2674
次ページ	2588
次回から自動的にログイン	2648
""", '正': """
正しいメールアドレスを入力してください	2651
正在加载播放器	4668
""", '此': """
此影片無法播放	4668
此文章已锁定	4686
此欄位為必填	4689
此視頻無法播放	4668
此视频不可用	4668
此视频已被删除	4668
此項為必填	4689
此页面对您有帮助吗	4661
此项为必填项	4689
""", '残': """
残り時間	2633
""", '毎': """
毎年	2646
毎月	2646
毎月寄付する	2645
毎月支援する	2645
""", '每': """
每一份支持都很重要	4683
每一份支持都重要	4683
每年	4684
每月	4684
每月捐款	4570
""", '氏': """
氏名	2652
""", '民': """
民調	91
""", '沒': """
沒意見	4662
""", '没': """
没意见	4662
没有账号	4686
""", '注': """
注册	4574
注册成功	4710
注目の記事	2584
注目キーワード	2584
注目ワード	2584
注目記事	2584
""", '测': """
测测你的知识	4664
""", '清': """
清晰度	4669
""", '游': """
游戏	4665
""", '点': """
点击取消静音	4707
点击图片查看大图	4693
点击打开声音	4707
点击排行	4602
点击播放	4637
点击放大	4693
点击查看全文	4712
点击查看原文	4650
点击查看大图	4608
点击看更多	4605
点击阅读全文	4712
点击阅读原文	4650
点我看更多	4605
点我看视频	4637
点赞	4587
""", '為': """
為您推薦	4602
""", '热': """
热搜榜	4607
热榜	4607
热点	4602
热点排行	4607
热点推荐	4602
热门	4602
热门排行	4602
热门文章	4602
热门新闻	4602
""", '無': """
無所謂	4617
無料で体験する	2551
無料で始める	2648
無料で試す	2648
無料で読む	2551
無料アプリをダウンロード	2638
無料ゲーム	2629
無料会員登録	2551
無料会員限定	2551
無料体験	2551
無料登録	2551
無法播放影片	4668
無法載入影片	4707
無法顯示此內容	4672
""", '焦': """
焦點新聞	4602
""", '熱': """
熱門	4602
熱門排行	4602
熱門文章	4602
熱門新聞	4602
熱門話題	4602
""", '爆': """
爆料信箱	4694
爆料專線	4694
爆料热线	4694
""", '片': """
片長 #	4635
片長:#	4635
片长 #	4635
""", '特': """
特別協賛	2664
特定商取引法に基づく表記	2570
特集	2584
特集を見る	2655
特集ページへ	2655
特集一覧	2655
特集一覧へ	2674
""", '猜': """
猜你喜欢	4602
猜你喜歡	4602
""", '現': """
現在の再生時間	2633
""", '生': """
生成aiを使用しています	2669
""", '用': """
用app開啟	4674
用户协议和隐私政策	4706
""", '由': """
由ai生成	4697
由ai语音朗读	4668
""", '申': """
申し込む	2551
""", '电': """
电子报	4580
电子邮箱	4580
""", '画': """
画像をクリックして拡大	2655
画像を拡大	2588
画像を拡大する	2655
画像を見る	2588
画質	2634
""", '留': """
留言	4601
留言(#	4601
留言内容	4711
留言已關閉	4661
留言規則	4661
留言规则	4661
""", '略': """
略過廣告	4707
""", '登': """
登入	4574
登入/註冊	4574
登入後留言	4661
登出	4574
登录	4574
登录/注册	4574
登录后发表评论	4661
登錄	4574
登録	2551
登録が完了いたしました	2672
登録が完了しました	2609
登録して続きを読む	2551
登録する	2551
""", '發': """
發佈留言	4619
發現錯誤	4661
發現錯誤?請告訴我們	4637
發生錯誤	4689
發表留言	4601
發表評論	4601
""", '百': """
百度贴吧	4640
""", '皆': """
皆さまのご支援が力になります	2645
""", '監': """
監修者	2657
""", '目': """
目前時間	4668
目录	4608
目次	2588
目次へ戻る	2674
目錄	4608
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4602
相关报道	4602
相关推荐	4602
相关文章	4602
相关新闻	4602
相关标签	4602
相关视频	4649
相关阅读	4602
相關主題	4602
相關報導	4602
相關影片	4649
相關推薦	4602
相關文章	4602
相關新聞	4602
相關標籤	4602
相關閱讀	4602
""", '看': """
看了这篇文章的人也看	4602
看全文	4693
看全部留言	4619
看全部留言 (#	4619
看原文	4650
看更多	4602
看更多作者文章	4693
看更多文章	4649
看更多新聞	4605	4649
看更多新闻	4605
看更多照片	4693
看結果	91
""", '知': """
知道了	4609
""", '確': """
確認する	2672
確認メールをお送りしました	2651
確認画面へ	2652
""", '禁': """
禁止酒駕	4666
禁止酒駕,飲酒過量有害健康	4666
""", '稍': """
稍后	4676
稍后再说	4569
稍后提醒我	4569
稍后阅读	4637
稍後	4676
稍後再說	4569
稍後提醒我	4569
稍後閱讀	4637
""", '立': """
立即开通	4709
立即投票	91
立即捐助	4683
立即捐款	4570
立即捐赠	4683
立即支持	4708
立即訂閱	4574
立即订阅	4574
立即试玩	4664
立即購票	4666
立即贊助	4683
立即购票	4666
立即选购	4666
立即選購	4666
立即開始玩	4664
""", '第': """
第 # 張,共 # 張	4604
第 # 頁,共 # 頁	4605
第 # 页,共 # 页	4605
第#张/共#张	4604
第#頁 共#頁	4605
第#页,共#页	4605
""", '筆': """
筆者	2657
筆者プロフィール	2656
""", '管': """
管理 cookie	4596
管理cookie	4672
管理偏好設定	4706
管理偏好设置	4706
管理同意	4672
管理同意设置	4672
管理同意選項	4672
管理設定	4597
管理设置	4597
管理选项	4706
管理選項	4706
""", '粉': """
粉絲團	4588
""", '精': """
精彩推荐	4649
精彩推薦	4649
精选	4602
""", '紙': """
紙面ビューアー	2551
""", '結': """
結果を見る	91	2589
""", '続': """
続きはこちら	2620
続きをみる	2588
続きを読む	2551
続けて読む	2674
""", '網': """
網友投票	4616
網友留言	4601
""", '編': """
編輯推薦	4602
編輯準則	4694
編輯精選	4602
編集ポリシー	2656
編集方針	2598	2656
編集部おすすめ	2584
編集部のおすすめ	2584
""", '縮': """
縮小	2563
縮小字體	4700
""", '繼': """
繼續使用網頁版	4674
繼續閱讀	4608
繼續閱讀請往下	4666
""", '續': """
續訂	4709
""", '纠': """
纠错	4601
""", '继': """
继续在浏览器阅读	4674
继续浏览内容	4608
继续阅读	4608
""", '续': """
续订	4709
""", '编': """
编辑准则	4694
编辑推荐	4602
编辑精选	4602
""", '缩': """
缩小字体	4700
""", '网': """
网友评论	4601
网友评论仅供其表达个人看法,并不表明本站立场	4703
""", '翻': """
翻訳を表示	2589
""", '联': """
联系作者	4694
联系我们	4594
联系编辑部	4694
""", '聯': """
聯絡我們	4594
聯絡編輯部	4694
""", '聽': """
聽全文	4637
聽文章	4668
聽新聞	4587
聽這篇文章	4637
""", '脳': """
脳トレ	2630
""", '自': """
自动播放	4669
自動再生	2634
自動播放	4669
自動翻訳	2634
自定义金额	4683
自訂金額	4683
""", '菜': """
菜单	4608
""", '著': """
著作権	2570
著者の記事一覧	2655
著者をフォロー	2661
著者をフォローする	2661
著者プロフィール	2656
""", '複': """
複製	4701
複製網址	4637
複製連結	4587	4640
""", '要': """
要接收推送通知吗	4675
要接收通知嗎	4675
""", '視': """
視頻由ai生成	4707
""", '觀': """
觀看更多	4649
""", '视': """
视频	4602
视频不可用	4668
视频加载中	4668
视频加载失败	4707
视频已下架	4668
视频已失效	4668
视频无法播放	4668
视频时长	4707
视频正在加载	4668
""", '解': """
解鎖全文	4637
解鎖文章	4709
解锁全文	4637
解锁文章	4709
解除しました	2644
解除方法	2644
解除方法はこちら	2644
""", '訂': """
訂戶專享	4666
訂戶專享優惠	4666
訂戶專享內容	4686
訂戶贈閱	4714
訂正について	2656
訂閱	4574
訂閱成功	4710
訂閱推播	4675
訂閱方案	4709
訂閱會員	4574
訂閱會員專屬內容	4637
訂閱郵件	4580
訂閱電子報	4580
""", '記': """
記事に関するお問い合わせ	2656
記事の続きはこちら	2620
記事の続きを読む	2655
記事の誤りを報告	2598	2665
記事の誤りを報告する	2581
記事は広告の下に続きます	2631
記事は広告の後に続きます	2631
記事へのお問い合わせ	2656
記事へのご意見	2575
記事をサポートする	2548
記事をシェア	2676
記事をシェアする	2676
記事をプレゼント	2551
記事をプレゼントする	2609
記事を保存	2563
記事を保存する	2609
記事を印刷する	2563
記事を聴く	2633
記事を評価する	2665
記事を読む	2588
記事を購入する	2671
記事を音声で聞く	2633
記事を音声で聴く	2633
記事ランキング	2584
記事一覧	2588
記事一覧へ	2655
記事一覧を見る	2620
記事全文を読む	2588
記住我	4686
記者をフォロー	2661
記者プロフィール	2656
記者募集	2601
記者募集中	2601
""", '設': """
設定を保存	2636
設定を保存する	2636
設定を変更	2573
設定を変更する	2668
設定を管理	2668
""", '許': """
許可	2640
許可する	2570	2573
""", '註': """
註冊	4574
註冊成功	4710
""", '評': """
評価順	2628
評論	4601
評論已關閉	4661
評論規則	4661
""", '話': """
話題の記事	2584
""", '該': """
該作者其他文章	4626
該作者更多文章	4693
該作者的更多文章	4626
""", '詳': """
詳しく見る	2573	2589
詳細	2589
詳細を見る	2675
詳細・購入はこちら	2631
詳細設定	2573
""", '語': """
語音播報	4637
語音朗讀	4637
""", '誤': """
誤りを報告	2589
誤りを報告する	2665
誤字・脱字を報告	2581	2598
誤字・脱字を報告する	2581	2598
誤字脱字の報告	2609
誤字脱字を報告	2656
誤字脱字を報告する	2581	2598	2609
""", '読': """
読まれている記事	2584
読み上げ	2609
読み放題	2555
読み続ける	2674
読み込み中です	2633
読者限定	2631
""", '請': """
請填寫讀者問卷	4637
請我們喝杯咖啡	4683
請查收郵件	4689
請檢查您的收件匣	4689
請繼續下滑閱讀	4666
請繼續往下閱讀	4593
請輸入您的電子郵件	4710
請輸入有效的電子郵件	4689
請輸入有效的電子郵件地址	4689
請輸入電子郵件	4580
請選擇金額	4708
請關閉廣告攔截器	4678
""", '讀': """
讀者優惠	4666
讀者專享	4666
讀者投書	4618
""", '讚': """
讚	4587
讚賞支持	4570
""", '订': """
订户专享	4666
订户专享优惠	4666
订户赠阅	4714
订阅	4574
订阅会员	4574
订阅成功	4710
订阅推送	4675
订阅邮件	4580
""", '记': """
记住我	4686
记者简介	4694
""", '设': """
设为google首选来源	4698
""", '评': """
评论	4601
评论(#	4601
评论功能已关闭	4703
评论已关闭	4661
评论规则	4661
""", '诚': """
诚聘英才	4637
""", '话': """
话题	4602
""", '该': """
该作者其他文章	4626
该作者的更多文章	4626
该文章已关闭评论	4703
该视频不可用	4668
该视频已下架	4668
该邮箱已被注册	4710
""", '详': """
详情	4609
""", '语': """
语音朗读	4637
语音由ai生成	4668
""", '说': """
说点什么	4703
""", '请': """
请先登录再评论	4637
请关闭广告拦截器	4678
请我们喝杯咖啡	4683
请查收邮件	4689
请检查您的收件箱	4689
请继续往下阅读	4593
请输入您的电子邮件	4710
请输入您的邮箱	4710
请输入昵称	4703
请输入有效的电子邮件地址	4689
请输入有效的邮箱地址	4689
请输入邮箱	4580
请选择金额	4708
""", '读': """
读者专享	4666
读者优惠	4666
""", '豆': """
豆瓣	4640
""", '購': """
購入はこちら	2631
購票	4702
購票連結	4666
購読	2551
購読する	2551
購読のお申し込み	2551
購読プラン	2671
購読プランを見る	2648
購読申し込み	2551
購買本書	4666
""", '贈': """
贈る	2663
贈送文章	4637
贈送文章給朋友	4637
贈送此文	4637
""", '贊': """
贊助	4570
贊助內容	4593
贊助商	4593
贊助我們	4683
""", '购': """
购买本书	4666
购买此书	4666
购票	4702
购票链接	4666
""", '赞': """
赞	4662
赞助	4570
赞助内容	4593
赞助商	4702
赞助商链接	4593
赞助我们	4683
赞赏	4570
赞赏作者	4708
""", '赠': """
赠送文章	4700
赠送此文	4637
""", '超': """
超值方案	4686
""", '跳': """
跳到主要內容	4608
跳到內容	4605
跳到食谱	61
跳至主要內容	4605
跳至主要内容	4605
跳至內容	4605
跳至食譜	61
跳转到主要内容	4605
跳转到食谱	61
跳过广告	4707
""", '踩': """
踩	4662
""", '載': """
載入中	4668
載入內容	4672
載入更多	4608
載入貼文	4672
""", '輸': """
輸入您的電子郵件	4710
""", '轉': """
轉發	4587
""", '转': """
转发	4587
""", '载': """
载入内容	4672
""", '输': """
输入您的邮箱	4710
""", '返': """
返信	2575
返信する	2575
返信を書く	2665
返信を表示	2627
返信を見る	2627
返信を隠す	2627
返回上一页	4712
返回列表	4712
返回頂部	4693
返回顶部	4608
返回首頁	4693
返回首页	4608
""", '还': """
还不是会员	4686
还有更多精彩内容	4712
还没有账号	4686
""", '这': """
这篇文章对你有帮助吗	4661
这篇文章对您有帮助吗	4661
""", '进': """
进入专题	4693
进入专题页	4693
""", '连': """
连结已复制	4700
""", '追': """
追蹤	4588
追蹤中	4698
追蹤主題	4698
追蹤作者	4698
追蹤我們	4588
""", '退': """
退出全屏	4668
""", '送': """
送信	91	2652
送信が完了しました	2651
送信しました	2651
送信する	91	2652
送信完了	2651
送出	91	4690
送出成功	4689
送出留言	4661
送出評論	4661
送料無料	2664
""", '选': """
选择	4687
选择方案	4686
选择订阅方案	4686
选择金额	4708
""", '逐': """
逐字稿	4669
""", '這': """
這篇文章對你有幫助嗎	4661
這篇文章對您有幫助嗎	4661
""", '通': """
通報	2628
通報する	2575
通知をオン	2562
通知をオンにする	2639
通知を受け取らない	2639
通知を受け取りますか	2639
通知を受け取る	2609
通知を設定する	2639
通知を許可	2639
通知を許可しますか	2639
通知を許可する	2639
""", '速': """
速報	2584
速報を通知で受け取る	2639
速報通知を受け取る	2609
""", '連': """
連結已複製	4637
連載	2584
連載の新着をメールでお知らせ	2566
連載をフォロー	2661
連載をフォローする	2661
連載を見る	2655
連載一覧	2655
""", '遊': """
遊戲	4665
""", '運': """
運営会社	2570	2598
""", '違': """
違反を報告	2627
違反を報告する	2627
違反報告	2575
""", '選': """
選單	4608
選択する	2649
選擇	4687
選擇方案	4686
選擇訂閱方案	4686
選擇金額	4708
""", '還': """
還不是會員	4686
還沒有帳號	4686
""", '邮': """
邮箱	4580
邮箱格式不正确	4689
邮箱格式错误	4689
""", '配': """
配信停止はいつでも可能です	2651
""", '重': """
重新加载页面	4678
重新播放	4707
重新整理頁面	4678
重新載入頁面	4678
""", '金': """
金額を入力	2645
金額を指定	2645
金額を指定する	2645
金額を選ぶ	2670
金額を選択	2670
金額を選択してください	2670
""", '錯': """
錯誤回報	4618
""", '链': """
链接已复制	4637
""", '閉': """
閉じる	2547	2588
""", '開': """
開く	2589
開啟推播	4675
開啟通知	4675	4677
開始測驗	4664
開通會員	4574
""", '間': """
間違いを見つけたら	2656
""", '関': """
関連	2584
関連する記事	2584
関連キーワード	2584
関連タグ	2584
関連トピックス	2584
関連ニュース	2584
関連リンク	2584
関連動画	2584
関連動画を見る	2669
関連情報	2584
関連記事	2584
関連記事はこちら	2619
関連記事をもっと見る	2674
関連記事を見る	2674
""", '閱': """
閱讀下一篇	4712
閱讀全文	4608
閱讀原文	4650
閱讀排行	4607
閱讀更多	4608
""", '關': """
關於作者	4694
關於我們	4594
關注	4588
關注作者	4698
關注我們	4588
關注此主題	4698
關鍵字	4602
關閉	4569
關閉視窗	4712
關閉選單	4712
""", '阅': """
阅读下一篇	4712
阅读全文	4608
阅读剩余全文	4712
阅读原文	4650
阅读排行	4607
阅读更多	4608
""", '随': """
随时取消	4686
随时可取消	4686
""", '隐': """
隐私偏好	4706
隐私政策	4594
隐私权政策	4594
隐私设置	4597	4672
""", '隨': """
隨時取消	4686
""", '隱': """
隱私偏好	4706
隱私政策	4594
隱私權政策	4594
隱私權設定	4672
隱私設定	4597	4672
""", '離': """
離開全螢幕	4668
""", '電': """
電子信箱	4580
電子信箱格式錯誤	4689
電子報	4580
電子版	2551
電子郵件格式不正確	4689
電郵	4690
""", '静': """
静音	4669
""", '靜': """
靜音	4669
""", '音': """
音声で聞く	2563
音声をダウンロード	2633
音声を再生	2669
音声読み上げ	2609
音頻長度 #	4635
音频播放器	4707
""", '頭': """
頭條	4602
""", '顯': """
顯示內容	4672
顯示原文	4609
顯示字幕	4668
顯示更多	4608
顯示貼文	4672
""", '飲': """
飲酒過量,有害健康	4666
飲酒過量有害健康	4666
""", '首': """
首頁	4608
首页	4608
""", '马': """
马上开始	4664
马上玩	4664
""", '验': """
验证码	4690
""", '點': """
點我看影片	4637
點我看更多	4605
點擊排行	4607
點擊播放	4668
點擊播放本文	4637
點擊放大	4693
點擊看大圖	4693
點擊看更多	4605
點擊開啟聲音	4707
點擊閱讀全文	4712
點此看更多	4605
點閱排行	4649
""", '가': """
가	2695
가격 보기	2779
가로세로 낱말퀴즈	2737
가입하기	2686
가장 많이 본 뉴스	2702
가장 인기	2756
""", '개': """
개인정보 보호 설정	2773
개인정보 설정	2743
개인정보 수집 동의	2757
개인정보 수집 및 이용 동의	2757
개인정보 수집 및 이용에 동의합니다	2757
개인정보 수집·이용에 동의합니다	2757
개인정보 처리방침	2700
개인정보처리방침	2700
""", '갤': """
갤러리 닫기	2778
갤러리 보기	2762
""", '거': """
거부	2700
""", '검': """
검색	2704
""", '게': """
게시물 보기	2743
게시물 불러오기	2743
게임	2737
게임 전체보기	2735
게임 하러 가기	2735
""", '결': """
결과 보기	91	2705
""", '계': """
계속 읽기	2686
계정이 있으신가요	2755
""", '고': """
고객센터	2700
고충처리인	2763
""", '공': """
공감	2734
공감순	2734
공유	2695
공유하기	2695
""", '과': """
과거순	2734
""", '관': """
관련 기사	2702
관련 기사 더보기	2778
관련 뉴스	2702
관련 영상	2725
관련 태그	2702
관련기사	2702
관련기사 더보기	2778
관련뉴스	2702
관련키워드	2702
""", '광': """
광고	2699
광고 건너뛰기	2774
광고 닫기	2699
광고 아래에 기사가 계속됩니다	2738
광고 영역	87
광고 종료	2738
광고 차단 해제 방법	2748
광고 차단을 해제해 주세요	2748
광고 차단을 해제했습니다	2748
광고 차단이 감지되었습니다	2748
광고 후 계속됩니다	2738
광고성 정보 수신 동의	2757
광고성 정보 수신에 동의합니다	2757
""", '괜': """
괜찮습니다	2683
""", '교': """
교보문고에서 구매	2738
""", '구': """
구글 계정으로 계속하기	2755
구글 계정으로 로그인	2755
구글 선호 매체로 추가	2766
구글 플레이에서 다운로드	2745
구글로 계속하기	2755
구글로 로그인	2755
구글플레이에서 다운로드	2745
구독	2686
구독 갱신	2776
구독 상품 보기	2755
구독 상품 선택	2755
구독 상품 안내	2776
구독 신청	2686
구독 신청이 완료되었습니다	2757
구독 신청하기	2755
구독 안내	2776
구독 전용	2686
구독 중	2686
구독 취소	2766
구독권 선택	2755
구독신청	2686
구독이 완료되었습니다	2717
구독자 전용	2688
구독자 전용 기사	2755
구독자 전용 혜택	2738
구독자 혜택	2738
구독자가 선물한 기사입니다	2780
구독중	2766
구독하고 이어서 읽기	2717
구독하기	2686
구매하기	2738
구매하러 가기	2738
""", '글': """
글씨 크기	65
글씨크기	2695
글자 작게	2767
글자 크게	2767
글자 크기	2695
글자 크기 변경	65	2717
글자 크기 조절	65	2717
글자크기	2695
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2775
금액 직접 입력	2751
금액을 선택하세요	2775
금액을 선택해 주세요	2775
""", '기': """
기계 번역	2740
기부하기	2684
기사 계속 보기	2778
기사 공유	2767
기사 공유하기	2695
기사 구매	2776
기사 더 보기	2778
기사 더보기	2717
기사 듣기	2717
기사 링크 복사	2717
기사 본문	2704
기사 선물하기	2717
기사 스크랩	2767
기사 스크랩하기	2717
기사 오류 신고	2717
기사 오류 제보	2717
기사 요약	2765
기사 원문 보기	2717
기사 음성으로 듣기	2739
기사 잠금 해제	2776
기사 저장	2767
기사 저장하기	2717
기사 전문 보기	2762
기사 전체보기	2762
기사 제보	2763
기사 제보 및 문의	2717
기사 추천	2770
기사 평가하기	2770
기사 후원하기	2684
기사는 광고 아래에 계속됩니다	2738
기사는 광고 후 계속됩니다	2738
기사듣기	2739
기사를 공유합니다	2780
기사에 대한 의견	2701
기사원문	2704
기사저장	2695
기사제보	2763
기사추천	2770
기자 구독	2712
기자 구독하기	2712
기자 소개	2763
기자 페이지	2712
기자 프로필 보기	2712
기자구독	2766
기자에게 메일 보내기	2763
기자에게 이메일 보내기	2763
기자의 다른 기사	2712
기자의 다른 기사 보기	2762
기자의 다른기사	2702
기자의 다른기사 보기	2762
기자페이지 바로가기	2762
기획 기사 보기	2762
""", '나': """
나중에	2683
나중에 보기	2717
나중에 읽기	2717
나중에 하기	2683
""", '남': """
남은 시간	2739
""", '낱': """
낱말퀴즈	2737
""", '내': """
내 정보	2686
내용을 입력하세요	2777
내용을 입력해 주세요	2777
""", '네': """
네, 받을게요	2746
네이버 구독	2698
네이버 로그인	2755
네이버 밴드 공유	2767
네이버 블로그	2695
네이버로 로그인	2755
네이버에서 구독	2698
네이버에서 구독하기	2698
""", '놓': """
놓치면 안 되는 기사	2725
""", '뉴': """
뉴스 더보기	2762
뉴스 듣기	2717
뉴스레터 구독	2691
뉴스레터 구독 신청	2691
뉴스레터 구독이 완료되었습니다	2777
뉴스레터 무료 구독	2717
뉴스레터 신청	2691
""", '닉': """
닉네임을 입력하세요	2770
""", '다': """
다른 공유 찾기	2695
다른 금액	2751
다른 기사	19	2702
다른 기사 더 보기	19
다른 기사 보기	2712
다른기사	2702
다른기사 보기	2702
다시 보기	2774
다시 보지 않기	2683
다시보기	2774
다음	2704
다음 기사	2702
다음 기사 보기	2717
다음 기사 읽기	2778
다음 동영상	2774
다음 사진	2762
다음 영상	2774
다음 이미지	2778
다음 페이지	2704
다음글	2762
다음기사	2702
다음에	2683
다음에 하기	2747
다크모드	2773
""", '닫': """
닫기	2683
""", '답': """
답글	2701
답글 달기	2733
답글 더보기	2733
답글 보기	2733
답글 쓰기	2733
답글 접기	2733
답글쓰기	2701
""", '당': """
당신이 좋아할 만한	2702
""", '댓': """
댓글	2701
댓글 #	2701
댓글 #개	2701
댓글 닫기	2733
댓글 더보기	2733
댓글 등록	2733
댓글 등록하기	2733
댓글 보기	2701
댓글 신고	2770
댓글 신고하기	2770
댓글 쓰기	2701
댓글 운영 원칙	2733
댓글 운영 정책	2717
댓글 운영정책	2717
댓글 작성	2733
댓글 작성 규칙	2733
댓글 작성하기	2733
댓글 정책	2733
댓글보기	2701
댓글쓰기	2701
댓글을 남겨 주세요	2770
댓글을 남겨주세요	2770
댓글을 입력하세요	2770
댓글을 입력해 주세요	2770
댓글을 입력해주세요	2701
댓글을 작성하려면 로그인 해주세요	2770
댓글이 닫혔습니다	2733
""", '더': """
더 많은 옵션	2767
더 보기	2704
더보기	2702	2704
""", '도': """
도서 구매하기	2738
도움이 되었나요	2733
""", '독': """
독자 의견 조사	2717
독자 특별 할인	2738
독자 할인	2738
""", '동': """
동영상	2702
동영상 로딩 중	2739
동영상 보기	2774
동영상 재생	2739
동영상 플레이어	2774
동영상을 불러오는 중입니다	2739
동영상을 불러올 수 없습니다	2774
동영상을 재생할 수 없습니다	2739
동의	2700
동의 관리	2743
동의 철회	2743
동의 철회하기	2743
동의 후 계속	2743
동의하고 계속	2743
동의하고 계속하기	2743
동의합니다	2700
""", '뒤': """
뒤로 가기	2778
""", '등': """
등록	2701
""", '디': """
디지털 구독하기	2776
디지털뉴스부	2712
디지털뉴스팀	2712
디지털콘텐츠팀	2712
""", '또': """
또는	2756
""", '라': """
라인	2695
""", '랭': """
랭킹	2702
랭킹뉴스	2702
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
로그아웃	2686
로그인	2686
로그인 상태 유지	2755
로그인 유지	2755
로그인 전용 기사	2755
로그인 후 댓글 쓰기	2717
로그인 후 댓글 작성이 가능합니다	2770
로그인 후 댓글을 작성할 수 있습니다	2733
로그인 후 이용해 주세요	2733
로그인/회원가입	2686
로그인이 필요	2688
로그인하고 계속 읽기	2776
로딩 중	2739
로딩 중입니다	2739
로딩중	2739
""", '링': """
링크 복사	2695
링크가 복사되었습니다	2717
""", '마': """
마이페이지	2686
""", '많': """
많이 본 기사	2702
많이 본 뉴스	2702
많이 본 영상	2725
많이 읽은 기사	2702
많이본 기사	2702
많이본 뉴스	2702
""", '매': """
매달	2752
매월	2752
""", '맨': """
맨 위로	2704
맨위로	2704
""", '메': """
메뉴	2704
메뉴 닫기	2704
메시지가 전송되었습니다	2757
메일	2695
메일함을 확인해 주세요	2757
""", '멤': """
멤버십 가입	2776
멤버십 가입하기	2776
""", '모': """
모두 거부	2743
모두 동의	2700
모두 허용	2743
모든 쿠키 거부	2773
모든 쿠키 수락	2773
모든 쿠키 허용	2773
모르겠다	2734
모름/무응답	2734
모바일 웹으로 계속	2745
""", '목': """
목록	2704
목록 보기	2762
목록보기	2704
목록으로	2762
목록으로 돌아가기	2778
""", '무': """
무료 게임	2735
무료 배송	2769
무료 체험 시작하기	2686
무료 회원가입	2686
무료, 스팸 없음	2757
무료로 읽기	2776
무료배송	2769
무제한 이용하기	2776
""", '문': """
문의	2701
문의 내용	2777
문자 크기	65
""", '바': """
바로 구매하기	2738
바로가기	2695
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2740
""", '밴': """
밴드	2695
""", '번': """
번역 보기	2705
""", '베': """
베스트	2702
""", '보': """
보내기	2759
""", '복': """
복사	2768
복사하기	2695
""", '본': """
본문 글씨 줄이기	2695
본문 글씨 키우기	2695
본문 바로가기	2704
본문으로 바로가기	2704
""", '북': """
북마크	2695
""", '브': """
브라우저에서 계속	2745
브라우저에서 계속 보기	2745
""", '비': """
비공감	2734
비밀번호 찾기	2686
비밀번호를 잊으셨나요	2755
""", '사': """
사이트맵	2700
사진 더 보기	2762
사진 더보기	2762
사진 모두 보기	2762
사진 크게 보기	2762
사진 크게보기	2762
사진 확대	2704
""", '삭': """
삭제된 동영상입니다	2739
""", '상': """
상품 보기	2779
상품 상세보기	2779
""", '새': """
새로고침	2748
""", '선': """
선택	2756
선택 저장	2743
선호 매체로 추가	2766
""", '설': """
설문	91
설문 결과	2770
설문 결과 보기	2770
설문 참여 바로가기	2717
설문 참여하기	2717
설문에 참여하기	2733
설문조사	91
설문조사 참여하기	2717
설정 관리	2773
설정 저장	2743
""", '소': """
소리 켜기	2774
""", '속': """
속보	2702
속보 알림 받기	2717
속보 알림 신청	2717
속보 알림을 받으시겠습니까	2746
""", '스': """
스도쿠	2737
스크랩	2695
스크랩하기	2717
스크립트	2740
스크립트 보기	2739
스토어	2769
스토어 바로가기	2738
스폰서	2699
""", '시': """
시리즈 보기	2762
""", '신': """
신고	2701
신고하기	2733
신문구독	2686
신청이 완료되었습니다	2757
""", '실': """
실시간 뉴스	2702
""", '아': """
아마존에서 구매	2738
아마존에서 보기	2738
아이디 저장	2755
아이디 찾기	2755
아직 회원이 아니신가요	2755
""", '알': """
알겠습니다	2705
알라딘에서 구매	2738
알라딘에서 보기	2738
알림 받기	2694
알림 설정	2694
알림 설정하기	2746
알림 켜기	2746
알림 허용	2746
알림을 받으시겠습니까	2746
알림을 받으시겠어요	2746
알림을 켜시겠습니까	2746
""", '애': """
애드블록을 해제해 주세요	2748
애드블록이 감지되었습니다	2748
애플로 계속하기	2755
애플로 로그인	2755
""", '앱': """
앱 다운로드	2694
앱 다운로드하기	2694
앱 다운받기	2745
앱 설치	2694
앱 설치하기	2694
앱스토어에서 다운로드	2745
앱에서 계속 읽기	2745
앱에서 보기	2745
앱에서 열기	2745
앱에서 이어보기	2745
앱으로 보기	2745
""", '언': """
언제든 해지 가능	2755
언제든지 수신 거부할 수 있습니다	2757
언제든지 해지 가능	2755
""", '에': """
에디터 추천	2702
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2751
""", '연': """
연간 결제	2755
연간 구독	2755
연관기사	2702
연재 보기	2762
""", '열': """
열기	2705
""", '영': """
영상	2702
영상 더보기	2762
영상 보기	2717
영상 재생	2739
영상으로 만나보세요	2717
영상으로 보기	2717
영상을 불러오는 중입니다	2739
영상을 불러올 수 없습니다	2774
영상을 재생할 수 없습니다	2739
""", '예': """
예매 바로가기	2738
예매하기	2738
예스#에서 구매	2738
예스#에서 보기	2738
""", '오': """
오늘 하루 보지 않기	2683
오늘은 그만 보기	2683
오늘의 운세	2737
오늘의 추천	2702
오늘의 핫뉴스	2725
오디오 다운로드	2739
오디오 플레이어	2774
오디오로 듣기	2717
오래된순	2734
오류 신고	2701
오류 신고하기	2717
오류가 발생했습니다	2757
오타 신고	2733
오탈자 신고	2717
""", '온': """
온라인뉴스팀	2712
""", '올': """
올바른 이메일 주소를 입력해 주세요	2757
올바른 이메일을 입력해 주세요	2757
""", '옵': """
옵션 관리	2773
""", '요': """
요금제 보기	2776
요약	2704
""", '원': """
원고료 보내기	2775
원문 보기	2705
원문보기	2704
""", '월': """
월간 결제	2755
월간 구독	2755
""", '웹': """
웹에서 계속 보기	2745
""", '위': """
위로	2704
위로 가기	2762
""", '유': """
유료 구독자 전용	2755
유료 기사입니다	2717
유료회원 전용	2755
유료회원 전용 기사	2755
유튜브 구독	2698
유튜브 구독하기	2698
유튜브에서 보기	2771
""", '음': """
음성 다운로드	2739
음성 재생하기	2717
음성으로 듣기	2695
음소거	2740
음소거 해제	2739
음소거를 해제하려면 탭하세요	2774
""", '응': """
응원하기	2684
""", '의': """
의견 남기기	2733
의견 보내기	2733
의견 쓰기	2701
""", '이': """
이 기사 공유하기	2780
이 기사 구매하기	2776
이 기사 어땠나요	2717
이 기사 어떠셨나요	2733
이 기사가 도움이 되었나요	2733
이 기사는 잠겨 있습니다	2755
이 기사를 공유합니다	2717
이 기사를 추천합니다	2717
이 기사를 평가해 주세요	2770
이 기사와 함께 읽은 기사	2717
이 기자의 다른 기사	2717
이 기자의 다른 기사 더보기	2762
이 동영상을 재생할 수 없습니다	2739
이 시각 많이 본 기사	2725
이 시각 많이 본 뉴스	2725
이 시각 주요뉴스	2702
이 시각 추천뉴스	2702
이 음성은 ai가 생성했습니다	2739
이 주제 팔로우	2766
이 콘텐츠를 표시할 수 없습니다	2743
이 페이지가 도움이 되었나요	2733
이런 기사는 어때요	2725
이름	2759
이름을 입력하세요	2777
이름을 입력해 주세요	2777
이메일	2695
이메일 주소 입력	2777
이메일 주소를 입력하세요	2757
이메일 주소를 입력해 주세요	2777
이메일 형식이 올바르지 않습니다	2757
이메일로 계속하기	2776
이메일로 공유	2767
이메일로 로그인	2776
이메일무단수집거부	2700
이메일을 입력하세요	2757
이메일을 입력해 주세요	2757
이메일을 입력해주세요	2777
이메일을 확인해 주세요	2757
이미 계정이 있으신가요	2755
이미 구독 중이신가요	2686
이미 구독 중입니다	2777
이미 등록된 이메일입니다	2777
이미 참여하셨습니다	2733
이미 투표하셨습니다	2733
이미 회원이신가요	2686
이미지 크게 보기	2704
이미지 크게보기	2762
이미지 확대	2704
이슈	2702
이어서 읽기	2778
이용권 구매	2755
이용권 선택	2755
이용약관	2700
이용약관에 동의합니다	2757
이전	2704
이전 기사	2702
이전 기사 보기	2717
이전 사진	2762
이전 영상	2774
이전 이미지	2778
이전글	2762
이전기사	2702
""", '인': """
인기 급상승	2725
인기 기사	2702
인기기사	2702
인기뉴스	2702
인쇄	2695
인쇄하기	2695
인스타그램 팔로우	2717
인스타그램에서 보기	2771
인스타그램에서 이 게시물 보기	2771
""", '일': """
일시	2752
일시 후원	2751
일시 후원하기	2751
일시정지	2740
일시후원	2684
""", '자': """
자동 번역	2740
자동 재생	2740
자동재생	2740
자막	2740
자막 보기	2739
자막 켜기	2739
자바스크립트가 비활성화되어 있습니다	2743
자발적 유료 구독	2775
자세히	2705
자세히 보기	2705
""", '작': """
작게	2768
""", '잘': """
잘 모름	2734
""", '장': """
장바구니 담기	2779
장바구니에 담기	2779
""", '재': """
재생	2704
재생 속도	2739
재생 시간	2739
재생속도	2739
재생할 수 없는 동영상입니다	2739
""", '저': """
저자 소개	2763
저작권규약	2700
저장	2695
""", '전': """
전송	2759
전송되었습니다	2757
전체 기사	2778
전체 기사 보기	2762
전체 뉴스 보기	2762
전체 댓글	2701
전체 동의	2743
전체 보기	2704
전체 사진 보기	2762
전체 화면	2740
전체메뉴	2704
전체보기	2704
전체화면	2740
전체화면 종료	2739
""", '접': """
접기	2704
접수되었습니다	2777
""", '정': """
정기	2752
정기 후원	2751
정기 후원하기	2684
정기구독	2686
정기후원	2684
정기후원 신청	2775
정기후원 신청하기	2775
정기후원하기	2751
정렬	2734
정상적으로 접수되었습니다	2777
정정·반론보도 신청	2763
정정보도 신청	2763
정정보도 요청	2763
""", '제': """
제보	2701
제보 바로가기	2763
제보하기	2701
제작 지원	2769
제작지원	2769
제출	91	2759
제휴 광고	2738
제휴 콘텐츠	2738
""", '좋': """
좋아요	2695
좋은 기사 후원하기	2684
""", '주': """
주소 복사	2717
주소가 복사되었습니다	2717
주소복사	2695
주요 기사	2702
주요 뉴스	2702
주요 뉴스 더보기	2725
주요기사	2702
주요뉴스	2702
주제 팔로우	2766
""", '지': """
지금 구매하기	2738
지금 뜨는 기사	2725
지금 뜨는 뉴스	2725
지금 플레이	2735
지금 플레이하기	2735
지금 후원하기	2775
지나친 음주는 건강에 해롭습니다	2738
지나친 음주는 건강을 해칩니다	2738
지도 보기	2705
지면보기	2686
""", '직': """
직접 입력	2752
""", '차': """
차단	2747
""", '참': """
참여하기	91
""", '창': """
창 닫기	2778
""", '책': """
책 구매하기	2738
""", '첫': """
첫 댓글을 남겨주세요	2770
첫 댓글을 작성해 보세요	2770
""", '청': """
청소년보호정책	2700
""", '최': """
최고의 혜택	2756
최신 기사	2702
최신 뉴스	2702
최신기사	2702
최신뉴스	2702
최신순	2734
최저가 보기	2779
""", '추': """
추천	2756
추천 기사	2702
추천 영상	2725
추천기사	2702
추천뉴스	2702
추천순	2734
""", '친': """
친구 추가하기	2717
""", '카': """
카카오 계정으로 로그인	2755
카카오 로그인	2755
카카오로 로그인	2755
카카오로 시작하기	2755
카카오스토리	2695
카카오톡	2695
카카오톡 공유	2695
카카오톡 공유하기	2767
카카오톡으로 공유	2717
카카오톡으로 공유하기	2717
카테고리	2702
""", '커': """
커피 한 잔 사주기	2751
커피 한 잔 후원하기	2751
""", '콘': """
콘텐츠 보기	2743
콘텐츠 불러오기	2743
콘텐츠 표시	2743
""", '쿠': """
쿠키 관리	2743
쿠키 설정	2700
쿠키 설정 관리	2743
쿠팡에서 구매	2738
쿠팡에서 구매하기	2738
쿠팡에서 보기	2738
쿠폰 받기	2779
""", '퀴': """
퀴즈	2737
퀴즈 도전하기	2735
퀴즈 풀기	2717
퀴즈 풀러 가기	2735
""", '크': """
크게	2768
""", '클': """
클릭하면 소리가 켜집니다	2774
""", '키': """
키워드	2702
""", '태': """
태그	2702
""", '텔': """
텔레그램에서 소식 받기	2717
""", '투': """
투표	91
투표 결과	2770
투표 결과 보기	91
투표 참여하기	2733
투표가 완료되었습니다	2733
투표에 참여해 주셔서 감사합니다	2733
투표하기	91	2717
투표해 주셔서 감사합니다	91	2733
""", '트': """
트위터	2695
트위터 공유	2695
트위터로 공유	2767
트위터에서 보기	2771
""", '특': """
특집 더보기	2762
특집 보기	2762
""", '티': """
티켓 예매	2738
티켓 예매하기	2738
""", '틱': """
틱톡에서 보기	2771
""", '팔': """
팔로우 중	2766
팔로우 취소	2766
""", '팟': """
팟빵에서 듣기	2771
""", '페': """
페이스북	2695
페이스북 공유	2695
페이스북에서 보기	2771
페이스북으로 공유	2717
페이스북으로 로그인	2755
페이지 새로고침	2748
페이지를 새로고침하세요	2748
페이팔로 결제	2776
""", '편': """
편집 원칙	2763
""", '펼': """
펼치기	2704
""", '포': """
포토	2702
포토 갤러리	2762
""", '폰': """
폰트 크기	2695
""", '푸': """
푸시 알림 받기	2746
""", '프': """
프리미엄	2686
프린트	2695
""", '피': """
피드백 보내기	2733
""", '필': """
필수	2759
필수 입력	2757
필수 입력 항목	2757
필수 입력 항목입니다	2757
필수 항목	2757
필수 항목입니다	2757
필자 소개	2763
""", '한': """
한 번	2752
한번만	2752
""", '할': """
할인 코드	2779
""", '함': """
함께 보면 좋은 기사	2702
함께 볼 기사	2725
함께 읽으면 좋은	2702
함께 읽은 기사	2725
""", '핫': """
핫뉴스	2702
핫이슈	2702
핫클릭	2725
""", '항': """
항상 허용	2743
""", '해': """
해제 방법	2750
해제했습니다	2750
""", '허': """
허용	2747
""", '헤': """
헤드라인	2702
""", '현': """
현재 시간	2739
""", '협': """
협찬	2699
""", '홈': """
홈	2704
홈으로	2762
홈으로 가기	2762
""", '화': """
화제의 뉴스	2702
화질	2740
""", '확': """
확인	2705
""", '환': """
환경설정 관리	2773
""", '회': """
회사소개	2700
회원 전용	2688
회원 전용 기사	2755
회원가입	2686
회원가입하고 계속 읽기	2776
회원이 아니신가요	2755
""", '후': """
후원	2684
후원 바로가기	2751
후원 신청	2751
후원 안내	2684
후원 페이지 바로가기	2751
후원 페이지로 이동	2751
후원 하기	2684
후원자 되기	2751
후원하기	2684
후원해 주셔서 감사합니다	2775
후원회원 가입	2684
후원회원 되기	2751
"""}

START = {'a': """
aboneliğiniz	4207 K başariyla
abonē	2874 K par	2874 K no	2874 K un	2876 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1799 K illimité
această	52 K investigație	3509 K traducere	3564 K știre a fost
además	1394 K:	1448 K, en
ai가	2714 K 자동 번역한	2714 K 번역한	2714 K 핵심	2714 K 요약한
ai에게	2714 K 물어	2714 K 질문	2714 K 물어보기
ajánljuk	2183 K:
aktivér	637 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4056 K dig till vårt	4072 K
annoncørbetalt	688 K indhold fra
annonsørinnhold	3181 K fra
anúncio	3461 K em #
aportá	1337 K desde
apoyá	81 K
après	1950 K déduction fiscale
após	3324 K # meses	3324 K o período	3324 K o primeiro
apóyanos	1337 K desde
apúntate	1425 K al curso	1425 K a nuestro	1429 K a nuestro seminario	1429 K a nuestro evento
aquí	1460 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3223 K ukazał się	3223 K pochodzi z	3229 K przetłumaczony	3229 K został przetłumaczony	3229 K czyta	3229 K wygenerowany	3297 K	3305 K powstał we współpracy z
artykuły	3220 K autora
artículo	1482 K publicado originalmente	1510 K publicado en colaboración
artículos	1354 K gratuitos
ascultă	1 K	3498 K:	3515 K podcastul	3515 K acest articol	3573 K pe
atradāt	44 K
atsisiųskite	2816 K
autorė	2820 K:
autoři	495 K jsou
außerdem	823 K lesenswert:	823 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1437 K la app
beiträge	27 K	856 K von
benefício	3392 K do assinante:
berätta	59 K i	59 K gärna
beställ	4072 K
bestätigen	717 K sie ihre
bestätigungsmail	717 K
besøg	623 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1362 K diario	1362 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4485 K liên quan:	4498 K viết này có	4498 K viết có hữu ích	4545 K viết được bảo vệ	4546 K viết được thực hiện	4546 K viết được viết	4546 K viết này được	4553 K viết tiếp tục
báo	4498 K lỗi bài viết
bình	5 K luận	27 K luận	4499 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4207 K aboneliğiniz
bültenimize	4207 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2183 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4498 K phát hiện	4498 K thấy bài viết
bản	4498 K tóm tắt này	4546 K dịch được
bấm	4500 K để nghe
bật	4476 K thông báo
""", 'c': """
caractères	1901 K restants
caràcters	418 K restants
chceš	517 K u nás pracovat	3860 K u nás pracovať
chefredaktör	4070 K och ansvarig utgivare:	4070 K:
chơi	4520 K ngay:
chưa	32 K có bình luận
citeşte	3498 K şi	3498 K şi:
citește	3498 K și	3498 K și:	3498 K:	3498 K mai mult	3498 K aici	3498 K mai departe:
citiți	3498 K și
ciąg	3233 K dalszy
colaborá	1337 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3326 K exclusivo para	3385 K gerado	3391 K promovido por	3391 K recomendado por	3395 K oferecido por	3422 K incorporado d	3422 K externo d	3422 K incorporado do	3422 K incorporado da	3422 K externo do
conținut	3509 K generat	3513 K oferit de	3542 K încorporat de	3542 K extern de
coût	1950 K après déduction	1950 K réel après
crédit	1895 K photo	1895 K photos
crédits	1895 K photo	1895 K photos
créer	1824 K une alerte pour "	1824 K une alerte sur "	1824 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4502 K đặt ứng dụng	4502 K ứng dụng	4502 K app
còn	4518 K lại # ký tự
có	72 K thắc mắc	4485 K thể bạn quan tâm:	4541 K lỗi xảy ra
cấm	4545 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3504 K ai informații	3511 K ai observat o
dalinkitės	2816 K
další	483 K články autora
darovať	3854 K
dernières	1841 K actualités
descarcă	13 K	3529 K aplicația
descargá	13 K	1437 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3335 K no google play	3400 K na app store	3400 K no google play	3400 K para android e	3462 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doná	1337 K desde
doporučte	510 K
dorești	3546 K să primești notificări
doriți	3546 K să primiți notificări
dosszié	2247 K: így	2247 K: itt	2247 K: ezért	2247 K: miért	2247 K: hogyan	2247 K: mit	2247 K: ki	2247 K: mi	2247 K: ez	2247 K: ezt	2247 K: hallgassa	2247 K: nézze	2247 K: minden	2247 K: a	2247 K: az
dostępna	3236 K w
dostępne	3236 K w
dostępny	3236 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3247 K do	3260 K do dyskusji
držte	28 K se
duración	1498 K del vídeo	1498 K: # min	1498 K del episodio
duração	3461 K do vídeo	3461 K: # min
durée	1946 K de la vidéo	1946 K : # min	1946 K de l'épisode
dzięki	3284 K naszym czytelnikom	3284 K naszym czytelniczkom
découvrez	1843 K aussi	1871 K la boutique	1871 K notre boutique	1871 K nos jeux	1871 K notre hors-série	1881 K notre application	1881 K notre appli
décryptage	1843 K :
déductible	1788 K des impôts	1788 K à #
déjà	1797 K abonné	1797 K inscrit	1797 K client
désactiver	1860 K les sous-titres
díky	550 K našim čtenářům	550 K našim předplatitelům
dùng	4509 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2228 K kedvezmény:	2228 K előny:	2228 K ajánlat:
előfizetőinknek	2239 K köszönhetően
előfizetőként	89 K	2209 K
encuéntranos	12 K
envía	3 K	1399 K tus cartas	1399 K tu carta
envíanos	1411 K
envíe	1399 K sus cartas	1399 K su carta
ermöglicht	825 K von
erről	2183 K bővebben
escríbenos	1397 K
escúchalo	1499 K en spotify	1499 K en apple podcasts
escúchanos	1499 K en spotify
essän	4118 K
estagiária	3368 K sob supervisão	3368 K sob a supervisão	3368 *K sob supervisão	3378 K sob supervisão	3378 * K sob supervisão
estagiário	3368 K sob supervisão	3368 K sob a supervisão	3368 *K sob supervisão	3378 K sob supervisão
""", 'f': """
faça	3353 K o quiz	3388 K as palavras cruzadas	3398 K o quiz	3398 K o teste	3398 K o nosso
felelős	2206 K szerkesztő:	2206 K kiadó:
fiți	31 K primul
foretrækker	638 K du
fortsätt	4074 K läsa
fortæl	59 K mig
fotogalería	1478 K:
fotogaléria	3828 K:
fotografía	1393 K # de #	1449 K:
fotoğraf	4306 K # / #	4306 K #/#
fotoğraflar	4308 K:
fråga	4089 K:
frågor	72 K	73 K om artikeln
få	614 K fuld adgang til	637 K adgang	637 K fri	637 K fuld	637 K besked	637 K ugens	637 K dagens	637 K de	637 K nyheder	637 K en notifikation	637 K breaking	637 K seneste nyt	648 K	3103 K full tilgang til	3129 K tilgang	3129 K fri	3129 K full	3129 K beskjed	3129 K varsel	3129 K ukas	3129 K dagens	3129 K de	3129 K nyheter	3129 K siste	3141 K	3143 K varsel	3143 K varsler	3143 K push	4047 K full tillgång till	4072 K tillgång	4072 K fri	4072 K full	4072 K besked	4072 K en notis	4072 K veckans	4072 K dagens	4072 K de	4072 K nyheter	4072 K senaste	4083 K
férjen	2209 K hozzá
följ	12 K	4051 K	4072 K
følg	12 K	12 K oss	618 K	637 K	3107 K	3129 K
füge	12 K uns	831 K
fügen	12 K sie uns	831 K sie
für	720 K android und ios	771 K diesen artikel	771 K diesen	820 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2206 K:
""", 'g': """
galería	1393 K: # de #	1393 K # de #
gazeteciliğimizi	4256 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4207 K bir e-posta adresi girin	4207 K bir e-posta adresi giriniz	4207 K bir e-posta giriniz
ghé	4499 K cửa hàng trực tuyến
giữ	4545 K bản quyền nội dung
glöm	4072 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4498 K ý cho bài viết
gör	4056 K quizet	4056 K vårt quiz	4072 K vårt
görmemiz	4265 K gereken
görsel	4311 K yapay
günün	4260 K bulmacasini	4260 K sudokusunu	4260 K bulmacasi	4260 K testini
głosowanie	3269 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2210 K lát
hintergründe	823 K dazu:
hjälp	4056 K oss bli bättre	4056 K oss att bli bättre
hjælp	623 K os med at blive bedre
hlasování	536 K:
hlavné	3841 K body
hlavní	497 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4499 K trả lời khảo sát	4507 K ủng hộ
hämta	13 K	4060 K
häng	4072 K med
här	4096 K finns ett inbäddat innehåll från	4096 K finns inbäddat innehåll från	4096 K visas ett inbäddat innehåll från	4096 K visas inbäddat innehåll från	4096 K är ett inbäddat innehåll från	4096 K är inbäddat innehåll från
hääleta	1552 K
hääletus	1560 K:
håll	28 K	28 K dig
hình	4542 K #/#
hör	775 K dir	831 K	4072 K
hören	775 K sie	831 K sie
hörzeit	847 K
hør	1 K artiklen	1 K artikkelen	1 K saken	607 K også	607 K også:	623 K mere på	637 K	3096 K også	3096 K også:	3129 K
""", 'i': """
iesūti	2862 K savu	2862 K
indlæg	27 K
indlæs	658 K altid indhold fra	658 K indhold fra
inlägg	27 K
innehåll	4126 K från annonsören
inscríbete	1425 K al curso	1425 K a nuestro	1425 K en nuestro	1425 K en el curso
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2816 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3535 K acum:	3538 K responsabil
já	59 K fez	3326 K é assinante
játssz	2226 K most:
jäikö	1700 K juttu kesken
jälgi	1552 K
jäsenetu	1740 K:
""", 'k': """
kapcsolódó	2183 K	2183 K:
kezdőlap	96 K >	96 K /
không	4545 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4499 K tra kiến thức của bạn
kjøp	3112 K billetter	3112 K billett	3129 K
klausykitės	2801 K
klikněte	480 K zde
ključne	3745 K točke	3745 K tačke
klõpsates	1552 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2876 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	637 K
kopírovat	510 K
kopírovať	3854 K
kopē	2876 K
korzyść	3272 K dla prenumeratorów:
krönikan	4118 K
kvíz	480 K:	536 K:	536 K dne:	536 K týdne:	2196 K	2225 K:	3828 K:	3877 K dňa:	3877 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2209 K
kérjen	2209 K
kérjük	28 K
kênh	4476 K youtube của báo
köp	4056 K biljetter	4056 K biljett	4072 K
kövess	12 K
kövesse	2209 K
kövessen	12 K
közvélemény	2225 K:
køb	623 K billetter	623 K billet	637 K
küfür	27 K içeren
küldd	3 K el	2191 K el nekünk
küldje	2191 K el nekünk	2209 K	2209 K tovább
küsitlus	1560 K:
ký	4518 K tự còn lại
kļūsti	2876 K
kết	4490 K nối với chúng tôi
""", 'l': """
laimē	2876 K
laimėkite	2816 K
lasītāju	2884 K aptauja:
legyél	2209 K
lejupielādē	2876 K
leé	1448 K también	1448 K más	1448 K:
lisää	1724 K meidät	1760 K aiheesta:
lugejaküsitlus	1560 K:
lásd	2183 K még
lásson	2209 K több
lát	2191 K valami
láttál	2191 K valami
lägg	4072 K till
lähetä	1703 K juttuvinkki	1703 K uutisvinkki	1703 K vinkki	1707 K mielipidekirjoituksesi	1707 K mielipidekirjoitus	1724 K
lämna	4050 K dina tips	4050 K ditt tips
läs	4039 K mer om	4040 K också	4040 K också:	4040 K även	4040 K mer	4040 K mer:	4040 K:	4040 K här	4040 K även:	4047 K vidare med	4047 K mer på	4060 K e-tidningen	4060 K tidningen	4072 K	4074 K vidare
läsarerbjudande	4092 K:
läsaromröstning	4089 K:
läsarresa	4092 K:
læs	606 K mere om	607 K også	607 K også:	607 K mere	607 K mere:	607 K:	607 K her	607 K hele	614 K videre med	628 K e-avisen	628 K avisen	637 K	639 K videre	676 K alt om emnet:	676 K alt om:
læserafstemning	653 K:
læserrejse	656 K:
læsertilbud	656 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	498 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1724 K meidät
löysitkö	7 K
lütfen	28 K	4207 K e-postanizi onaylayin	4207 K e-posta adresinizi onaylayin	4207 K geçerli bir e-posta	4296 K sitemiz için devre dişi	4296 K reklam engelleyici	4296 K devre dişi birak	4297 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3233 K wideo	3297 K	3305 K powstał we współpracy z	3305 K we współpracy z	3305 K sponsorowany przez
medlemsförmån	4092 K:
meillä	1751 K ei ole omistajaa	1751 K ei ole omistajia	1751 K ei ole osakkeenomistajia	1751 K ei ole maksumuuria
mesterséges	2217 K intelligencia írta
mirá	1432 K el video	1448 K también	1448 K:
mitä	8 K pidit	33 K mieltä	1725 K mieltä sinä
mišljenja	3742 K autora	3742 K iznesena	3742 K izneta
mišljenje	3742 K autora
możliwość	5 K komentowania
mándanos	1411 K
más	1390 K noticias de	1390 K noticias sobre	1390 K sobre	1390 K en	1390 K de	1392 K temas:	1392 K sobre:	1394 K información	1394 K información:	1397 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	483 K tip?	483 K tip na článek	483 K tip na téma	483 K tip pro	553 K přečteno už # ze #	553 K přečteno už # z #	553 K přečteno již # ze #	553 K přečteno již # z #	553 K přečteno # ze #	553 K přečteno # z #	3894 K prečítané už # zo #	3894 K prečítané už # z #	3894 K prečítané # zo #	3894 K prečítané # z #
märkasid	44 K	1537 K midagi	1543 K viga	1543 K artiklis viga
még	32 K nincs	2248 K több a témáról:
més	388 K informació:	414 K notícies de	414 K notícies sobre
mød	623 K os
mūs	2876 K vari
mời	4485 K xem	4485 K bạn đọc	4485 K độc giả	4490 K bạn tham gia	4490 K độc giả theo dõi	4490 K bạn đọc theo dõi	4500 K quý vị theo dõi	4500 K quý độc giả	4500 K bạn xem video	4500 K nghe
""", 'n': """
nabídka	539 K pro čtenáře:
nahlásit	520 K chybu
nahlásiť	3863 K chybu
nahláste	3863 K chybu
najważniejsze	3229 K informacje
naloži	3946 K	3977 K vedno vsebino	3977 K vsebino z	3977 K vsebino s	3977 K vsebino iz	3977 K vsebino od
naložite	13 K	3946 K
naročite	3953 K se na
naujienų	41 K telefonas
načítat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
načítať	3882 K vždy obsah	3882 K obsah z	3882 K obsah zo	3882 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	550 K majitele	550 K vlastníka	550 K akcionáře	550 K žádného	550 K paywall	550 K reklamy	3891 K majiteľa	3891 K vlastníka	3891 K akcionárov	3891 K žiadneho	3891 K paywall	3891 K reklamy
nemáte	518 K čas číst	3861 K čas čítať
nepatríme	3891 K žiadnemu
nepatříme	550 K žádnému
než	527 K vložíte komentář	527 K začnete diskutovat	527 K napíšete příspěvek
nguồn	4494 K:	4494 K :
nhận	4476 K thông báo
nové	500 K číslo	500 K vydání	3844 K číslo	3844 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3424 K é possível mostrar este conteúdo	3424 K foi possível mostrar este conteúdo
näe	1724 K enemmän
nägid	1553 K viga
näita	1552 K
näitkö	1725 K virheen
näytä	1724 K sisältö	1742 K sisältö palvelusta	1742 K aina sisältö
nå	4072 K vår
nézd	2183 K meg	2209 K meg
nézze	2183 K meg	2209 K meg
nāc	2867 K strādāt
nội	4525 K dung này không	4526 K dung này từ	4526 K dung nhúng từ	4526 K dung từ	4545 K dung được bảo vệ	4546 K dung được tạo	4546 K dung này được tạo
""", 'o': """
oceń	8 K	3230 K ten	3230 K artykuł	3230 K tekst
ocurrió	1475 K un error
odporučte	3854 K
odporúčame	3828 K:
odsłuchaj	3241 K	3241 K ten
ofereça	3 K
oglądaj	3217 K:
ohodnoťte	498 K	3842 K
olvasói	2228 K ajánlat:
olvasóink	2239 K támogatásának köszönhetően
olvasóinknak	2239 K köszönhetően
omröstning	4089 K:
opýtajte	3841 K sa
opširnije	3730 K:	3730 K na
otázka	536 K dne:	3877 K dňa:
otázky	72 K
ouça	1 K	3362 K:	3396 K o podcast	3456 K no	3462 K no spotify	3462 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2868 K kļūdu
pamanījāt	44 K	2868 K kļūdu
parrainé	1962 K par
pastebėjote	44 K	2802 K įdomų	2808 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4494 K viên:
piditkö	8 K	69 K	82 K	1725 K
pidätkö	82 K	1725 K
piše	3757 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	515 K
podrži	81 K
podržite	81 K	3760 K
podés	12 K seguir	1412 K enviarnos
podívejte	480 K se:	480 K se na video
poleć	3241 K
poslať	3854 K
poslechněte	1 K si	480 K si	480 K si:
poslušajte	1 K	3730 K:	3925 K:
posłuchaj	1 K	3217 K:	3217 K też:
povoliť	3882 K vždy obsah	3882 K obsah z	3882 K obsah zo	3882 K obsah od
poznáte	66 K niekoho
pozostała	3233 K część
pošaljite	41 K vijest
pošlete	510 K
pošlite	3 K	3854 K
poți	3504 K contacta autorul	3504 K contacta autoarea
praneškite	2802 K redakcijai
predplaťte	3858 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4092 K:
prečítajte	3828 K si tiež	3828 K si aj	3828 K si	3828 K si:
prečítali	3894 K ste už # zo #	3894 K ste už # z #	3894 K ste # zo #	3894 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2816 K
prikaži	3787 K uvijek sadržaj	3787 K uvek sadržaj	3787 K sadržaj s	3787 K sadržaj sa	3787 K sadržaj iz	3787 K sadržaj od	3977 K vedno vsebino	3977 K vsebino z	3977 K vsebino s	3977 K vsebino iz	3977 K vsebino od
pronašli	44 K ste
pročitaj	3730 K još	3730 K i
pročitajte	3730 K još	3730 K i	3730 K više	3730 K:	3730 K više o ovoj temi
pročitali	3799 K ste # od #	3799 K ste već # od #
prvý	3853 K mesiac len za	3853 K mesiac za	3853 K mesiac už za	3853 K mesiac zadarmo
przeczytałaś	3287 K już # z #	3287 K # z #
przeczytałeś	3287 K już # z #	3287 K # z #
prześlij	3241 K dalej
präsentiert	825 K von
prüfen	831 K sie
publicité	1946 K dans #
publié	1930 K initialement dans le	1930 K initialement sur	1960 K avec l'autorisation
pàgina	443 K # de #
página	1476 K # de #	1476 K #/#	3439 K # de #	3439 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3842 K sa
páčilo	69 K sa
päeva	1560 K küsimus:
päivitä	1724 K
päivän	1737 K kysymys:	1738 K peli:
pääset	1724 K lukemaan
päätoimittaja	1722 K:
pódcast	1478 K:
păstrați	28 K
pērc	2867 K biļetes	2876 K
předplaťte	515 K si
přehrajte	480 K si
přetisk	68 K povolen	68 K možný
přečetli	553 K jste už # ze #	553 K jste už # z #	553 K jste již # ze #	553 K jste již # z #	553 K jste # ze #	553 K jste # z #
přečtěte	480 K si také	480 K si	480 K si:	480 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1412 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	518 K posloucháte
radšej	3861 K počúvate
radši	518 K posloucháte
rašykite	2802 K autorei	2802 K autoriui
recibí	1411 K las noticias
recomandări	3498 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2208 K ingyenesen
regisztráljon	2196 K	2208 K ingyenesen
regístrate	1351 K para
reportáž	563 K	3903 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3233 K tekstu
rezervē	2876 K
rešite	3730 K kviz
riješite	3730 K kviz
rozwiąż	3217 K quiz
rätsel	814 K mit	850 K des tages:
rätseln	814 K sie mit
réservez	1871 K vos places pour la soirée de la rédaction
réservé	1797 K aux abonnés
réservée	1797 K aux abonnés
réservés	1797 K aux abonnés
résumer	1858 K cet article	1858 K l'article
résumé	1858 K généré	1858 K rédigé	1858 K réalisé	1858 K produit	1858 K par
rösta	4072 K
rādīt	2876 K
""", 's': """
sadržaj	3815 K je nastao u suradnji s
saglabā	2876 K
saistīts	2851 K:
saņem	2876 K
sažetak	3745 K	3745 K članka	3745 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1411 K el canal	1448 K leyendo:
sesizări	3504 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	497 K	497 K článku
sisällön	1772 K tarjoaa
siųskite	2802 K savo	2816 K
sjefredaktør	3126 K:	3126 K og ansvarlig redaktør:
skaitytojų	2824 K apklausa:
skopírovať	3854 K
skrót	3229 K artykułu
skúsili	59 K ste
sondaż	3269 K:
související	480 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1962 K par
sponzorované	3911 K spoločnosťou
sponzorováno	571 K společností
sporočite	3958 K napako
sprawdź	3217 K:	3217 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3841 K sa
stališča	3936 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	533 K si aplikaci
stöd	81 K	4047 K
stötta	81 K	4047 K
støt	81 K	614 K
støtt	81 K	3103 K
suscríbase	1349 K y lea
suscríbete	1342 K a	1349 K y lee	1349 K para leer	1349 K y sigue leyendo	1349 K y accede	1349 K y disfruta	1425 K y llévate	1425 K y recibe	1499 K en spotify
susidūrėte	2802 K su
susiję	2790 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1858 K générée
syötä	1724 K
szavazás	2225 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2215 K:
szívesen	2210 K meghallgatjuk
szöveg	2215 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1416 K
síganos	12 K
sígueme	1416 K
síguenos	12 K	1373 K en nuestras redes
só	3326 K para assinantes
sólo	1351 K para suscriptores
søg	637 K nu
súhrn	3841 K
súmate	12 K	56 K a las #	1337 K desde
súvisiace	3828 K:
súvisiaci	3828 K článok
sūti	2862 K savu	2876 K
số	4518 K ký tự còn lại
""", 't': """
también	1376 K en facebook	1394 K puedes leer	1394 K puedes leer:	1394 K te puede interesar:
també	388 K et pot interessar:
também	3462 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1729 K on
tekstą	46 K galima
tenés	1406 ¿K información
thấy	44 K lỗi
thử	4499 K sức với
tiedätkö	1703 K aiheesta	1703 K asiasta	1703 K lisää
tiivistelmä	26 K on
tilføj	637 K
tillåt	4096 K alltid innehåll från	4096 K innehåll från
tiếp	4553 K tục đọc sau
todavía	32 K no hay comentarios
további	2183 K részletek	2248 K cikkek a témában:
traducció	397 K feta
transparentní	490 K účet:
trên	4476 K google news
trình	4525 K duyệt của bạn không	4525 K duyệt không
trả	4499 K lời câu đố
trải	4509 K nghiệm
turpinājums	2878 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1703 K
tác	4494 K giả:	4494 K giả là
támogasd	81 K	2201 K a	2201 K az
támogassa	81 K	2201 K a	2201 K az
täglichen	717 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1742 K on upotettu sisältö
tämän	52 K jutun
tässä	1742 K on upotettua sisältöä
télécharger	13 K	1811 K l'application
téléchargez	13 K
tóm	4498 K tắt này	4546 K tắt được
töltsd	13 K le
töltse	13 K le	2209 K le	2209 K ki
történeteiket	2191 K
tüm	27 K yorumlar
tęsinys	2818 K
tłumaczenie	3229 K
tải	13 K	13 K ứng dụng	4476 K ứng dụng	4476 K app	4502 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3765 K na grešku
uključi	3753 K
uključite	3753 K
uložit	510 K
uložiť	3854 K
uložte	510 K si	3854 K si
unbeschränkter	794 K zugang
unterstütze	81 K	700 K
unterstützen	81 K sie	700 K sie	700 K sie die
uočili	7 K ste
upozorniť	3863 K na chybu
upozorněte	520 K na chybu
urmărește	12 K	3498 K și:	3515 K video	3573 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3787 K uvijek sadržaj	3787 K uvek sadržaj	3787 K sadržaj s	3787 K sadržaj sa	3787 K sadržaj iz	3787 K sadržaj od
uživo	3804 K: kako	3804 K: ovako	3804 K: zašto	3804 K: što	3804 K: šta	3804 K: tko	3804 K: ko	3804 K: gdje	3804 K: gde	3804 K: ovo	3804 K: pogledajte	3804 K: poslušajte	3804 K: sve	3804 K: noć	3804 K: ljudi	3804 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2196 K részt
već	3781 K za #	3781 K od #
več	3925 K:	3925 K v videu	3950 K o tem	3950 K novic	3950 K preberite	3995 K o:	3995 K o temi:
videó	2247 K: így	2247 K: itt	2247 K: ezért	2247 K: miért	2247 K: hogyan	2247 K: mit	2247 K: ki	2247 K: mi	2247 K: ez	2247 K: ezt	2247 K: hallgassa	2247 K: nézze	2247 K: minden	2247 K: a	2247 K: az
vidéo	1843 K :
viktorīna	2884 K:
visą	2816 K interviu
više	3730 K o:	3805 K o:	3805 K o temi:
você	3362 K pode gostar:
vprašaj	3939 K
vprašajte	3939 K
vprašanje	3974 K dneva:
vypočujte	1 K si	3828 K si:
vyskúšali	59 K ste
vytiskněte	510 K
vytlačiť	3854 K
vytlačte	3854 K
vyzkoušeli	59 K jste
válaszolj	2209 K
válaszoljon	2209 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	637 K med
véleménycikkeit	2191 K
více	480 K zde	480 K k tématu:	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
vídeo	1478 K:
võida	1552 K
võta	1537 K ühendust	1552 K
výhoda	539 K pro předplatitele:	3880 K pre predplatiteľov:
výhody	539 K pro předplatitele:	3880 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3891 K našim čitateľom	3891 K našim predplatiteľom
věnujte	510 K
vše	559 K o téma:	559 K o:	559 K k tématu téma:	559 K k tématu:
všechno	559 K o tématu téma:	559 K o tématu:
všechny	27 K komentáře	483 K články autora	559 K články k tématu téma:	559 K články k tématu:
všetko	3900 K o téme:	3900 K o:	3900 K k téme téme:	3900 K k téme:
všetky	3900 K články k téme téme:	3900 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	541 K povolit obsah	541 K zobrazovat obsah	541 K načítat obsah	541 K zobrazit obsah	3882 K povoliť obsah	3882 K zobrazovať obsah	3882 K načítať obsah	3882 K zobraziť obsah
""", 'w': """
webshopunkból	2228 K:
weiterführende	741 K artikel:
weź	3260 K udział w dyskusji
więcej	3216 K o	3216 K na temat	3216 K z	3217 K na ten temat:	3220 K artykułów autora	3293 K o:	3293 K na temat:
wykorzystałaś	3287 K już # z #	3287 K # z #
wykorzystałeś	3287 K już # z #	3287 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3275 K treści z	3275 K treści ze	3275 K treści od
wöchentlichen	717 K newsletter
""", 'y': """
yanlişlik	4246 K mi
""", 'z': """
zahvaljujoč	3986 K našim bralcem
zahvaljujući	3796 K našim čitateljima	3796 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3275 K na treści
zgłoś	3252 K uwagę	3252 K błąd	3252 K literówkę	3252 K uwagi	3252 K nieścisłość
ziņo	2862 K redakcijai
zkopírovat	510 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3882 K vždy obsah	3882 K obsah z	3882 K obsah zo	3882 K obsah od
zobrazovať	3882 K vždy obsah	3882 K obsah z	3882 K obsah zo	3882 K obsah od
zostań	3249 K reporterem	3249 K reporterką	3249 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	750 K dpa	1117 K #	1117 K
""", 'à': """
à	1822 K écouter sur apple podcasts	1822 K écouter sur spotify	1822 K écouter sur deezer	1843 K lire aussi	1843 K lire également	1843 K lire :	1843 K lire sur	1843 K voir aussi	1843 K écouter	1843 K relire	1843 K découvrir	1843 K lire sur le même sujet	1843 K consulter :	1843 K voir également	1846 K propos de l'auteur	1846 K propos de l'autrice	1871 K retrouver dans le numéro	1947 K écouter sur spotify	1947 K écouter sur apple podcasts	1947 K retrouver sur spotify
àudio	397 K generat
""", 'á': """
áudio	3385 K gerado
""", 'ä': """
är	4050 K du
äänestys	1737 K:
äänestä	1724 K
""", 'å': """
åldersgräns	4093 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3357 K preciso estar logado
écouter	1 K l'article	1 K cet article	1843 K aussi	1941 K sur
écoutez	1 K cet	1 K l'article	1822 K sur apple podcasts	1822 K sur spotify	1822 K ce podcast sur	1877 K le podcast
élő	2247 K: így	2247 K: itt	2247 K: ezért	2247 K: miért	2247 K: hogyan	2247 K: mit	2247 K: ki	2247 K: mi	2247 K: ez	2247 K: ezt	2247 K: hallgassa	2247 K: nézze	2247 K: minden	2247 K: a	2247 K: az
épinglez	1897 K cet article	1897 K cette recette	1897 K cette page	1897 K la recette	1897 K ce billet	1897 K-la	1897 K-le	1897 K l'article	1897 K l'image
""", 'í': """
írd	2209 K be
írj	2191 K a szerzőnek
írja	2209 K be
írjon	2191 K a szerzőnek	2209 K közvetlenül	2209 K nekünk
""", 'î': """
în	3561 K imagini:
întreabă	3509 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2210 K szerint
""", 'ú': """
últimas	1390 K noticias de	3359 K de	3359 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1337 K desde
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	744 K die autor:in	744 K die autoren	744 K die autor:innen	746 K die autorin	746 K den autor	747 K die autorin	747 K den autor
übersetzung	828 K:	828 K aus dem
""", 'č': """
čitaj	3730 K još
čitajte	3730 K i	3730 K još	3730 K još:
članak	46 K se može	46 K možete	3745 K je preveden	3745 K čita	3748 K je objavljen u	3808 K je	3815 K je nastao u suradnji s	3815 K je nastao u suradnji sa
članek	46 K lahko	3939 K je preveden	3939 K bere	3939 K je prebral	3942 K je objavljen v	3998 K je	4005 K je nastal v sodelovanju z	4005 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	497 K byl přeložen	497 K přeložen	497 K načetl	500 K vyšel v	563 K	571 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3841 K bol preložený	3841 K načítal	3844 K vyšiel v	3903 K	3911 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	480 K také	480 K také:	480 K i	480 K více	480 K:
číslo	490 K účtu pro dary	490 K transparentního účtu
čítajte	3828 K aj	3828 K tiež	3828 K viac
""", 'đ': """
đánh	4498 K giá bài viết
đã	4541 K xảy ra lỗi	4541 K có lỗi
đăng	4499 K ký tham dự hội thảo	4545 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4515 K dây nóng: #	4515 K dây nóng #
được	68 K phép đăng lại
để	4528 K xem nội dung này	4528 K hiển thị nội dung này
đọc	4485 K thêm	4485 K thêm:	4485 K:	4485 K tiếp:	4490 K tin nhanh
""", 'į': """
įsigykite	2816 K
įtraukite	2816 K mus
įveskite	2816 K
""", 'ś': """
ściągnij	13 K	3265 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3245 K:
źródło	3245 K:
""", 'ż': """
żadnych	3284 K akcjonariuszy
""", 'ž': """
želite	3762 K raditi kod nas	3762 K da radite kod nas	3955 K delati pri nas
želiš	3762 K raditi kod nas	3955 K delati pri nas
žiadni	3891 K akcionári
žiadny	3891 K majiteľ	3891 K oligarcha
žinote	2802 K daugiau	2817 K istoriją
žiūrėkite	2790 K taip pat	2816 K
žádní	550 K akcionáři
žádný	550 K majitel	550 K oligarcha
""", 'ș': """
știrea	3571 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	972 K κάποια πληροφορία	972 K πληροφορίες	972 K πληροφορία	972 K φωτογραφία	972 K φωτογραφίες	972 K κάποια φωτογραφία	972 K κάποιο θέμα	972 K μια ιστορία
""", 'ή': """
ήταν	931 K χρήσιμο	931 K χρήσιμη
""", 'α': """
αγοράστε	952 K το εισιτήριό σας	952 K εισιτήρια
ακολουθήστε	12 K	957 K τον	957 K τα	957 K
ακούστε	1 K	910 K:	1022 K στο	1028 K το στο spotify	1028 K στο spotify
ακύρωση	936 K απάντησης
αν	894 K έφτασες μέχρι εδώ	894 K έφτασες ως εδώ	894 K φτάσατε μέχρι εδώ	894 K φτάσατε ως εδώ	894 K έχετε φτάσει μέχρι εδώ	894 K διάβασες μέχρι εδώ	894 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	962 K λάθος	962 K κάποιο λάθος
αναφορά	962 K λάθους
αντιγράψτε	948 K
αντιγραφή	948 K
αξιολογήστε	931 K
απαγορεύεται	1011 K η αναδημοσίευση	1011 K η αναπαραγωγή
απενεργοποιήστε	997 K το adblock	997 K τον ad
αποθηκεύστε	948 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	930 K η περίληψη	930 K η σύνοψη
αυτό	941 K το βίντεο δεν είναι διαθέσιμο	984 K το βίντεο δεν είναι	985 K το περιεχόμενο προέρχεται
αυτόματη	940 K μετάφραση από	940 K μετάφραση του
αφήστε	936 K μια απάντηση	936 K ένα σχόλιο	936 K το σχόλιό σας
""", 'β': """
βίντεο	910 K:
βαθμολογήστε	931 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	987 K να δείτε αυτό το περιεχόμενο	987 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	936 K το σχόλιό σας	936 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	981 K βοήθειας κεθεα
γραφτείτε	973 K	973 K για να
""", 'δ': """
δείτε	910 K επίσης	910 K:	910 K το βίντεο	910 K εδώ	910 K επίσης:	910 K ακόμα:	910 K φωτογραφίες	910 K ακόμη	910 K ακόμη:	928 K όλα τα άρθρα	949 K όλες	949 K όλα	949 K τις	1009 K φωτογραφίες:	1009 K βίντεο:	1022 K στο	1022 K αυτή τη δημοσίευση στο
δειτε	910 K επισης	910 K ακομη	910 K:
δεν	893 K έχουμε διαφημίσεις	893 K έχουμε χορηγούς	893 K ανήκουμε σε	960 K έχετε χρόνο να διαβάσετε	984 K είναι δυνατή η αναπαραγωγή
δηλώστε	952 K συμμετοχή
δημοσιεύθηκε	1011 K αρχικά
δημοσιεύτηκε	1011 K αρχικά
διάβασε	910 K επίσης	910 K ακόμη
διάρκεια	1027 K βίντεο
διαβάζεται	930 K από
διαβάστε	910 K επίσης	910 K επίσης:	910 K ακόμη	910 K ακόμη:	910 K ακόμα	910 K:	910 K εδώ	910 K περισσότερα	910 K ακόμα:	910 K εδώ περισσότερα	910 K σχετικά	910 K αναλυτικά	928 K όλα τα άρθρα	949 K όλες	949 K όλα	949 K τις
διαβαστε	910 K επισης	910 K ακομη	910 K ακομα	910 K:
διαθέσιμη	945 K στο
διαθέσιμο	945 K σε	945 K στο	1028 K στο spotify
διαφήμιση	1027 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	893 K μη κερδοσκοπικός	893 K μια μη κερδοσκοπική	893 K ανεξάρτητο μέσο	893 K ένα ανεξάρτητο
εγγραφείτε	973 K
εικόνα	1007 K # από #	1007 K # / #
εκτυπώστε	948 K
ενεργοποιήστε	945 K
ενσωματωμένο	985 K περιεχόμενο από
εντοπίσαμε	997 K ad	997 K ότι χρησιμοποιείτε	997 K adblock
εντοπίσατε	44 K
εντοπίστηκε	997 K ad
επιτρέπεται	68 K η αναδημοσίευση	1011 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	930 K περίληψη	930 K σύνοψη	930 K ανάγνωση	930 K περίληψη αυτή	936 K ηλ. διεύθυνση σας δεν δημοσιεύεται	936 K ηλ. διεύθυνσή σας δεν	1012 K μετάφραση	1012 K περίληψη	1019 K διαφήμιση συνεχίζεται	1019 K είδηση συνεχίζεται	1027 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	959 K να εργαστείς μαζί μας
θέλετε	959 K να εργαστείτε μαζί μας	959 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1006 K πήγε στραβά
κίνδυνος	981 K εθισμού
κατέβασε	945 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	945 K	957 K την εφαρμογή	971 K την εφαρμογή
κλείσε	952 K θέση
κλείστε	952 K θέση	952 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	910 K:	1009 K:
""", 'λ': """
λήψη	945 K από	945 K στο
""", 'μ': """
μάθετε	949 K όλες
με	916 K πληροφορίες από απε	916 K πληροφορίες απε	955 K πληροφορίες από
μείνετε	949 K ενημερωμένοι
μετάφραση	930 K	940 K με τεχνητή νοημοσύνη	940 K μέσω τεχνητής
μεταφρασμένο	940 K αυτόματα
μη	993 K χάνετε καμία	993 K χάσετε καμία	993 K χάνεις καμία
μην	993 K χάνετε καμία	993 K χάσεις καμία
μοιράσου	948 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	941 K browser σας δεν υποστηρίζει	941 K περιηγητής σας δεν υποστηρίζει
οι	928 K απόψεις	928 K γνώμες
""", 'π': """
παίξε	978 K τώρα:	981 K υπεύθυνα
παίξτε	978 K τώρα:	981 K υπεύθυνα
παρακαλούμε	997 K απενεργοποιήστε το	997 K απενεργοποιήστε τον
παρακαλώ	997 K απενεργοποιήστε
παρουσιάστηκε	1006 K σφάλμα
περίληψη	930 K
περιεχόμενο	985 K από
περισσότερα	910 K:
πηγές	955 K:
πηγή	916 K: απε	916 K απε	916 K φωτογραφίας:	916 K φωτογραφιών:	916 K: reuters	916 K: afp	916 K: ap	916 K: cnn	916 K: bbc	955 K:
πηγη	916 K: απε	916 K απε
προέκυψε	1006 K σφάλμα
προβολή	1022 K στο
προτείνετε	948 K
προτιμάτε	960 K να ακούτε	960 K να ακούσετε
πρώτη	1011 K δημοσίευση:
πώς	931 K σας φάνηκε
""", 'ρ': """
ρωτήστε	930 K
ρώτα	930 K
ρώτησε	930 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	931 K φάνηκε	931 K βοήθησε	931 K άρεσε
σελίδα	1007 K # από #	1007 K # / #
σου	69 K άρεσε
στείλτε	948 K
στηρίξτε	81 K	957 K	957 K τον	957 K τα	957 K την
σύνοψη	930 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	928 K κείμενα που
ταξινόμηση	1020 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	928 K άρθρο εκφράζει	930 K άρθρο μεταφράστηκε	930 K κείμενο μεταφράστηκε	936 K email σας δεν δημοσιεύεται	940 K κείμενο μεταφράστηκε αυτόματα	940 K άρθρο μεταφράστηκε αυτόματα	941 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	941 K πρόγραμμα περιήγησης δεν υποστηρίζει	941 K βίντεο δεν είναι διαθέσιμο	941 K βίντεο δεν είναι πλέον διαθέσιμο	984 K βίντεο δεν είναι	984 K περιεχόμενο δεν είναι	985 K περιεχόμενο αυτό προέρχεται	1011 K άρθρο προστατεύεται	1011 K παρόν άρθρο προστατεύεται	1012 K κείμενο	1012 K άρθρο	1012 K παρόν άρθρο	1012 K κείμενο αυτό	1012 K άρθρο αυτό	1019 K άρθρο συνεχίζεται	1019 K κείμενο συνεχίζεται	1027 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	997 K ότι χρησιμοποιείτε
φωτο	916 K: eurokinissi
φωτογραφία	916 K: eurokinissi	916 K: intime	1007 K # από #	1007 K # / #
φωτογραφίες	916 K: eurokinissi
φωτορεπορτάζ	1009 K:
φωτό	916 K: eurokinissi	916 K: intime
""", 'χ': """
χαρίστε	948 K
χαρακτήρες	976 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	997 K ad
χρησιμοποιείτε	997 K ad
""", 'ό': """
όλα	928 K τα άρθρα
όλες	949 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	261 K се за
автор	3633 K - обозреватель	3633 K - корреспондент	3633 K - колумнист	3633 K - редактор	4383 K - оглядач	4383 K - колумніст	4383 K - кореспондент
авторка	4383 K - оглядачка	4383 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
анкета	279 K:	279 K на деня:
""", 'б': """
бачите	44 K помилку
без	291 K собственици	291 K акционери	3692 K владельцев	3692 K акционеров	3692 K цензуры и рекламы	4439 K власників	4439 K акціонерів	4439 K олігархів
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
благодарение	291 K на нашите читатели
благодаря	3692 K нашим читателям	3692 K вашим пожертвованиям
больше	3617 K новостей	3618 K по теме:	3656 K любите слушать	3656 K нравится слушать	3701 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3636 K ли материал	3636 K ли пересказ	3636 K ли этот пересказ	3636 K ли этот	3636 K ли текст
была	3636 K ли статья	3636 K ли эта	3636 K ли новость
більше	4367 K по темі:	4367 K за темою:	4367 K на тему:	4367 K про це:	4398 K новин	4398 K матеріалів	4448 K про:
""", 'в': """
в	3683 K этом месте находится встроенный контент	3683 K этом месте находится встроенный пост	3683 K этом месте находится встроенный публикация	3683 K этом месте размещён встроенный контент	3683 K этом месте размещён встроенный пост	3683 K этом месте размещён встроенный публикация	3683 K этом месте размещен встроенный контент	3683 K этом месте размещен встроенный пост	3683 K этом месте размещен встроенный публикация	3683 K этом месте показан встроенный контент	3683 K этом месте показан встроенный пост	3683 K этом месте показан встроенный публикация	3683 K этом месте встроенный контент	3683 K этом месте встроенный пост	3683 K этом месте встроенный публикация
вакансии	3639 K "	3639 K редакции
вакансії	4388 K "	4388 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3636 K понравилась	3636 K понравился	3636 K помогла	4386 K сподобалась	4386 K сподобалася	4386 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4442 K прочитали вже # із #	4442 K прочитали вже # і #	4442 K прочитали # із #	4442 K прочитали # і #	4442 K прочитали вже # з #	4442 K прочитали # з #
видео	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3700 K: как	3700 K: так	3700 K: почему	3700 K: что	3700 K: кто	3700 K: где	3700 K: это	3700 K: вот	3700 K: смотрите	3700 K: послушайте	3700 K: всё	3700 K: все	3700 K: ночь	3700 K: люди	3700 K: порт
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
викторина	3678 K:
винаги	282 K разрешавай съдържание от	282 K показвай съдържание от	282 K зареждай съдържание от	282 K разреши съдържание от
включете	251 K
вопрос	73 K по статье	3678 K дня:
вопросы	72 K?
все	27 K комментарии	3617 K новости на тему	3617 K материалы	3617 K новости	3617 K статьи	3621 K статьи автора	3621 K материалы автора	3701 K о:	3701 K материалы по теме:	3701 K статьи по теме:	3701 K материалы о:	3701 K новости по теме:	4448 K про:
всегда	3683 K разрешать контент	3683 K показывать контент	3683 K разрешить контент	3683 K загружать контент
всички	256 K новини	300 K статии по темата:
всичко	300 K за:	300 K по темата:
встановлюйте	4393 K
встановіть	13 K	4393 K	4419 K застосунок
встигніть	4422 K передплатити
всё	3701 K о:	3701 K по теме:
всі	4448 K матеріали за темою:	4448 K новини за темою:
въпрос	279 K на деня:
въпроси	72 K
вы	3695 K прочитали уже # из #	3695 K прочитали # из #
відео	4447 K: як	4447 K: так	4447 K: чому	4447 K: що	4447 K: хто	4447 K: де	4447 K: це	4447 K: ось	4447 K: дивіться	4447 K: послухайте	4447 K: усе	4447 K: все	4447 K: ніч	4447 K: люди	4447 K: порт
вікторина	4425 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3635 K от
гласуване	279 K:
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4385 K від	4385 K за версією
голосование	3678 K:
голосування	4425 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4426 K дня:
грати	4426 K:
""", 'д': """
детальніше	4367 K:	4367 K про це
джерела	4400 K:
джерело	4400 K:
дивіться	4367 K також	4367 K:	4367 K також:	4367 K відео:
до	4367 K теми:
дозволити	4430 K завжди контент	4430 K завжди вміст	4430 K контент із	4430 K контент з	4430 K контент від	4430 K вміст із	4430 K вміст з	4430 K вміст від
дозволяти	4430 K завжди контент	4430 K завжди вміст	4430 K контент із	4430 K контент з	4430 K контент від	4430 K вміст із	4430 K вміст з	4430 K вміст від
докладніше	4367 K:	4367 K про це	4448 K про:
досие	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето
доступно	3644 K в	3644 K на	3644 K для	4393 K в	4393 K у	4393 K на	4393 K для
достъпно	251 K в	251 K на
досье	3700 K: как	3700 K: так	3700 K: почему	3700 K: что	3700 K: кто	3700 K: где	3700 K: это	3700 K: вот	3700 K: смотрите	3700 K: послушайте	3700 K: всё	3700 K: все	3700 K: ночь	3700 K: люди	3700 K: порт
досьє	4447 K: як	4447 K: так	4447 K: чому	4447 K: що	4447 K: хто	4447 K: де	4447 K: це	4447 K: ось	4447 K: дивіться	4447 K: послухайте	4447 K: усе	4447 K: все	4447 K: ніч	4447 K: люди	4447 K: порт
дотримуйтесь	28 K
другие	3621 K материалы автора
думка	4383 K автора	4383 K редакції	4383 K, висловлена
думки	4383 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3621 K новость?
еще	3618 K по теме:
ещё	3617 K больше	3618 K по теме:
""", 'з': """
з	4428 K нашого магазину:
за	4367 K темою:	4460 K підтримки партнера
забелязахте	7 K
завантажити	4393 K в	4393 K з	4393 K у
завантажте	13 K	4393 K в	4393 K з	4419 K застосунок	4419 K додаток
завантажувати	4430 K завжди контент	4430 K завжди вміст	4430 K контент із	4430 K контент з	4430 K контент від	4430 K вміст із	4430 K вміст з	4430 K вміст від
завантажуйте	13 K	4393 K	4403 K застосунок
завдяки	4439 K нашим читачам	4439 K вашим внескам
завжди	4430 K дозволяти контент	4430 K дозволяти вміст	4430 K показувати контент	4430 K показувати вміст	4430 K дозволити контент	4430 K дозволити вміст	4430 K завантажувати контент	4430 K завантажувати вміст
загружать	3683 K всегда контент	3683 K контент из	3683 K контент с	3683 K контент от
загрузите	3644 K в	3644 K на
задайте	3635 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	4385 K
зареждай	282 K винаги съдържание от	282 K съдържание от
зберегти	4397 K
збережіть	4397 K
здесь	3683 K находится встроенный контент	3683 K находится встроенный пост	3683 K находится встроенный публикация	3683 K размещён встроенный контент	3683 K размещён встроенный пост	3683 K размещён встроенный публикация	3683 K размещен встроенный контент	3683 K размещен встроенный пост	3683 K размещен встроенный публикация	3683 K показан встроенный контент	3683 K показан встроенный пост	3683 K показан встроенный публикация	3683 K встроенный контент	3683 K встроенный пост	3683 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4428 K для передплатників:
зручніше	4406 K слухати
""", 'и': """
игра	3679 K дня:
играть	3679 K:
идет	3675 K подписка
идёт	3675 K подписка
из	3681 K нашего магазина:
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3650 K:
источники	3650 K:
""", 'к': """
как	3636 K вам статья	3636 K вам материал
какво	33 K мислите
колонка	3705 K	4452 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	4385 K виклад	4385 K переказ
коротко	3635 K от	4385 K від
краткий	26 K пересказ	3635 K пересказ
кратко	3635 K от
краткое	3635 K содержание
куиз	229 K:	279 K:
""", 'л': """
лише	4428 K для передплатників:
лучшее	3617 K за
любите	4406 K слухати
""", 'м': """
материал	46 K можно	3618 K по теме:	3638 K опубликован в	3641 K можно	3705 K	3713 K подготовлен в партнёрстве с	3713 K подготовлен в партнерстве с	3713 K подготовлен при поддержке	3713 K создан при поддержке
материалът	303 K е публикуван	310 K е създаден със съдействието на
матеріал	46 K можна	4452 K	4460 K підготовлено у партнерстві з	4460 K підготовлено за підтримки	4460 K створено за підтримки	4460 K створено у партнерстві з
маєте	72 K запитання
месяц	3647 K подписки за
мнение	3633 K автора	3633 K редакции
мнението	241 K на автора
мнения	3633 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	299 K живо: как	299 K живо: така	299 K живо: защо	299 K живо: какво	299 K живо: кой	299 K живо: къде	299 K живо: това	299 K живо: вижте	299 K живо: чуйте	299 K живо: всичко	299 K живо: нощта	299 K живо: хората	299 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4397 K
надішліть	3 K	4397 K
накратко	243 K от
нарис	4452 K
началась	3675 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3675 K забудьте подписаться	4422 K забудьте передплатити
немає	4406 K часу читати	4439 K власників
нет	32 K комментариев	3656 K времени читать	3692 K владельцев
новия	246 K брой
новият	246 K брой
новости	3617 K партнеров
новый	3638 K номер
нравится	82 K
няма	32 K коментари
нямаме	291 K собственик	291 K собственици	291 K акционери	291 K реклами
нямате	264 K време да четете
""", 'о': """
об	3618 K этом подробнее	3621 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3635 K	4385 K
онлайн	3700 K: как	3700 K: так	3700 K: почему	3700 K: что	3700 K: кто	3700 K: где	3700 K: это	3700 K: вот	3700 K: смотрите	3700 K: послушайте	3700 K: всё	3700 K: все	3700 K: ночь	3700 K: люди	3700 K: порт	4447 K: як	4447 K: так	4447 K: чому	4447 K: що	4447 K: хто	4447 K: де	4447 K: це	4447 K: ось	4447 K: дивіться	4447 K: послухайте	4447 K: усе	4447 K: все	4447 K: ніч	4447 K: люди	4447 K: порт
опитахте	59 K
опитування	4425 K:	4425 K дня:
опрос	3678 K:	3678 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3644 K в
открыта	3675 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3648 K
отправьте	3 K	3648 K
оформити	4422 K передплату
оформить	3675 K подписку
оценете	244 K
оцените	8 K	3636 K
оцініть	4386 K
очерк	3705 K
още	229 K по темата	229 K новини:	256 K новини	300 K за:	300 K по темата:
""", 'п': """
партнер	3713 K материала	3713 K проекта	4460 K матеріалу	4460 K проєкту	4460 K проекту	4460 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	310 K на статията	310 K на проекта	310 K на рубриката
партнёр	3713 K материала	3713 K проекта	3713 K рубрики
партнёрский	86 K материал:
первый	3647 K месяц за
перевод	3635 K выполнен	3635 K сделан
передплата	4396 K за #	4396 K від #	4422 K на перше півріччя	4422 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4385 K
переклад	4385 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3635 K
перший	4396 K місяць за
питання	73 K до статті	4425 K дня:
по	89 K подписке	3618 K теме:
повече	229 K по темата:	256 K новини
повідомити	4408 K про помилку
повідомте	4408 K про помилку	4408 K нам про помилку
погляди	4383 K авторів
пограйте	4426 K:
подарете	255 K
подарите	3648 K
подарить	3648 K
подарувати	4397 K
подаруйте	4397 K
поддержать	3653 K
поддержи	81 K
поддержите	81 K	3653 K
поделитесь	3 K
поделиться	3 K
подкаст	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3700 K: как	3700 K: так	3700 K: почему	3700 K: что	3700 K: кто	3700 K: где	3700 K: это	3700 K: вот	3700 K: смотрите	3700 K: послушайте	3700 K: всё	3700 K: все	3700 K: ночь	3700 K: люди	3700 K: порт	4447 K: як	4447 K: так	4447 K: чому	4447 K: що	4447 K: хто	4447 K: де	4447 K: це	4447 K: ось	4447 K: дивіться	4447 K: послухайте	4447 K: усе	4447 K: все	4447 K: ніч	4447 K: люди	4447 K: порт
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3647 K за #	3647 K от #	3647 K за рубль	3675 K на первое полугодие	3675 K на второе полугодие
подписывайтесь	12 K	3653 K на
подпишись	12 K	3668 K на
подпишитесь	12 K	3653 K на	3668 K на нас
подробнее	3618 K:	3618 K в материале	3618 K - в	3618 K читайте в материале	3618 K об этом	3701 K о:
подробности	3618 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3633 K автора
позицията	241 K на автора
позиція	4383 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	282 K винаги съдържание от	282 K съдържание от
показувати	4430 K завжди контент	4430 K завжди вміст	4430 K контент із	4430 K контент з	4430 K контент від	4430 K вміст із	4430 K вміст з	4430 K вміст від
показывать	3683 K всегда контент	3683 K контент из	3683 K контент с	3683 K контент от
полезна	244 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	243 K
попитайте	243 K
попробовали	59 K
порадьте	4397 K
порекомендуйте	3648 K
последвайте	12 K	261 K
последние	3617 K новости о
послухати	1 K
послушать	1 K
поставте	4385 K запитання
почитать	3618 K:
преведено	243 K с
преводът	243 K е
предложение	3681 K для читателей:	3681 K для подписчиков:
предпочитате	264 K да слушате
прежде	3669 K чем оставить комментарий	3669 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
при	3713 K поддержке партнёра	3713 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3621 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4422 K передплата
продолжается	3675 K подписка	3675 K подписная кампания
пройдите	3618 K тест
пройдіть	4367 K тест
пропозиція	4428 K для читачів:	4428 K для передплатників:
прочетено	243 K от
прочетете	229 K още	229 K също
прочетохте	294 K # от #	294 K вече # от #
підписка	4396 K за #	4396 K від #
підписуйся	12 K
підписуйтесь	12 K	4403 K на
підпишіться	12 K	4403 K на
підсумок	4385 K
підтримайте	81 K	4403 K
підтримати	4403 K
""", 'р': """
работа	3639 K в "
радимо	4367 K прочитати:
разрешавай	282 K винаги съдържание от	282 K съдържание от
разрешать	3683 K всегда контент	3683 K контент из	3683 K контент с	3683 K контент от
разрешете	251 K
разреши	282 K винаги съдържание от	282 K съдържание от
разрешить	3683 K всегда контент	3683 K контент из	3683 K контент с	3683 K контент от
распечатайте	3648 K
распечатать	3648 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3618 K:
рекомендуємо	4367 K:
робота	4388 K в "	4388 K у "
роздрукувати	4397 K
роздрукуйте	4397 K
розкажіть	59 K у
розпочалася	4422 K передплата
розпочато	4422 K передплату
""", 'с': """
с	310 K подкрепата на партньора
саммари	3635 K
свалете	13 K	251 K	276 K приложението
свежий	3638 K номер
свързани	229 K:
связаться	3621 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3644 K в	3644 K из	3653 K приложение	3673 K приложение
скачать	13 K	3644 K в	3644 K на
скидка	3681 K для подписчиков:
скопировать	3648 K
скопируйте	3648 K
скопіювати	4397 K
скопіюйте	4397 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	4367 K:	4367 K також:
слухати	1 K
слушайте	3618 K:	3618 K также:
слушать	1 K
см	3618 K. также:
смотрите	3618 K также	3618 K:	3618 K	3618 K также:	3618 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3658 K об ошибке	3658 K нам об ошибке
сообщить	3658 K об ошибке
сохраните	3648 K
сохранить	3648 K
спитайте	4385 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3713 K материала	3713 K рубрики	4460 K матеріалу	4460 K рубрики
спонсорирано	310 K от
спробували	59 K
спросите	3635 K
спросить	3635 K
станьте	31 K первым	31 K першим	3653 K подписчиком	3653 K соучастником	4403 K частиною спільноти	4403 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена	303 K е публикувана	310 K е създадена със съдействието на
статтю	46 K можна	4385 K перекладено
стаття	4452 K
статью	46 K можно	3641 K можно
статья	3635 K переведена	3635 K озвучена	3636 K была	3638 K опубликована в	3705 K
стежте	12 K за
стислий	4385 K виклад	4385 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
сыграйте	3679 K:
""", 'т': """
тази	303 K статия е публикувана
також	4367 K читайте:
тб	4447 K: як	4447 K: так	4447 K: чому	4447 K: що	4447 K: хто	4447 K: де	4447 K: це	4447 K: ось	4447 K: дивіться	4447 K: послухайте	4447 K: усе	4447 K: все	4447 K: ніч	4447 K: люди	4447 K: порт
тв	299 K: как	299 K: така	299 K: защо	299 K: какво	299 K: кой	299 K: къде	299 K: това	299 K: вижте	299 K: чуйте	299 K: всичко	299 K: нощта	299 K: хората	299 K: ето	3700 K: как	3700 K: так	3700 K: почему	3700 K: что	3700 K: кто	3700 K: где	3700 K: это	3700 K: вот	3700 K: смотрите	3700 K: послушайте	3700 K: всё	3700 K: все	3700 K: ночь	3700 K: люди	3700 K: порт
текст	46 K можно	46 K можна	3635 K переведён	3635 K переведен	3635 K озвучен	3705 K	4385 K перекладено	4385 K озвучено	4452 K
текстът	46 K може	241 K отразява	243 K е преведен	303 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	279 K:	3678 K:	3678 K дня:	4425 K:	4425 K дня:
това	52 K разследване	243 K резюме	243 K обобщение
този	303 K текст е публикуван
только	3681 K для подписчиков:
точка	3633 K зрения автора	4383 K зору автора	4383 K зору редакції
триває	4422 K передплата
тук	282 K има вградено съдържание от	282 K има съдържание от	282 K се намира вградено съдържание от	282 K се намира съдържание от	282 K вградено съдържание от	282 K съдържание от
тут	3683 K находится встроенный контент	3683 K находится встроенный пост	3683 K находится встроенный публикация	3683 K размещён встроенный контент	3683 K размещён встроенный пост	3683 K размещён встроенный публикация	3683 K размещен встроенный контент	3683 K размещен встроенный пост	3683 K размещен встроенный публикация	3683 K показан встроенный контент	3683 K показан встроенный пост	3683 K показан встроенный публикация	3683 K встроенный контент	3683 K встроенный пост	3683 K встроенный публикация	4430 K є вбудований контент	4430 K є вбудований допис	4430 K є вбудований публікація	4430 K є вбудований вміст	4430 K розміщено вбудований контент	4430 K розміщено вбудований допис	4430 K розміщено вбудований публікація	4430 K розміщено вбудований вміст	4430 K показано вбудований контент	4430 K показано вбудований допис	4430 K показано вбудований публікація	4430 K показано вбудований вміст	4430 K вбудований контент	4430 K вбудований допис	4430 K вбудований публікація	4430 K вбудований вміст
""", 'у': """
у	3692 K нас нет владельца	3692 K нас нет владельцев	3692 K нас нет акционеров	3692 K нас нет инвесторов	3692 K нас нет хозяев	4430 K цьому місці є вбудований контент	4430 K цьому місці є вбудований допис	4430 K цьому місці є вбудований публікація	4430 K цьому місці є вбудований вміст	4430 K цьому місці розміщено вбудований контент	4430 K цьому місці розміщено вбудований допис	4430 K цьому місці розміщено вбудований публікація	4430 K цьому місці розміщено вбудований вміст	4430 K цьому місці показано вбудований контент	4430 K цьому місці показано вбудований допис	4430 K цьому місці показано вбудований публікація	4430 K цьому місці показано вбудований вміст	4430 K цьому місці вбудований контент	4430 K цьому місці вбудований допис	4430 K цьому місці вбудований публікація	4430 K цьому місці вбудований вміст	4439 K нас немає власника	4439 K нас немає власників	4439 K нас немає акціонерів	4439 K нас немає інвесторів	4439 K нас немає олігарха
увидели	7 K ошибку
удобнее	3656 K слушать
усе	4448 K про:	4448 K за темою:
успейте	3675 K подписаться
установите	13 K	3673 K приложение
усі	27 K коментарі	4448 K матеріали за темою:	4448 K статті за темою:
""", 'ф': """
фотогалерея	3618 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3655 K работать у нас	3655 K у нас работать	3655 K работать в нашей
хочете	4405 K працювати в нас	4405 K в нас працювати	4405 K працювати у нас
хочеш	4405 K працювати в нас
хочешь	3655 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4385 K переказ	4385 K короткий виклад	4385 K короткий переказ	4385 K стислий виклад	4452 K текст	4452 K матеріал
ця	76 K тема закрита	4452 K стаття
""", 'ч': """
четете	229 K още
чети	229 K още
чи	4386 K була стаття	4386 K був матеріал	4386 K був переказ	4386 K був цей переказ	4386 K була ця	4386 K був цей	4386 K сподобалась	4386 K сподобалася	4386 K сподобався
читай	3668 K нас
читайте	12 K нас	13 K	3618 K также	3618 K также:	3618 K:	3618 K подробнее	3618 K еще	3618 K по теме:	3618 K подробнее:	3618 K материал	3618 K в материале	3644 K нас без	3644 K без	3653 K	3653 K нас в	4367 K також	4367 K також:	4367 K:	4367 K ще	4367 K також на тему:	4367 K по темі:	4367 K також на тему	4403 K
читать	3618 K также	3618 K по теме:
что	33 K вы думаете	3618 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	4367 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3705 K статья
это	26 K резюме	52 K расследование	3635 K краткое содержание
этот	26 K пересказ	3635 K пересказ	3635 K краткий пересказ	3641 K материал можно	3641 K текст можно	3705 K текст	3705 K материал
эту	3641 K статью можно
""", 'я': """
як	4386 K вам стаття	4386 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2003 K את
אולי	2018 K פספסתם:
אזהרה	2031 K: צריכה מופרזת של אלכוהול	2031 K - צריכה מופרזת
אין	2055 K להעתיק	2055 K לעשות שימוש
אירעה	2051 K שגיאה
אל	2009 K תפספסו: הפעילו
ארעה	2051 K שגיאה
""", 'ב': """
בואו	2004 K לעבוד איתנו
בחנו	2006 K את עצמכם
""", 'ד': """
דווחו	2003 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1990 K:	2005 K לפודקאסט	2005 K לפרק
האם	8 K אהבתם	2003 K הכתבה	2003 K הסיכום	2003 K המידע
הדוא	1997 K"ל האדום
הדפדפן	2034 K שלך אינו	2034 K שלך לא
הווידאו	2034 K אינו
הורידו	13 K	1983 K את האפליקציה	2008 K
הטקסט	2056 K נוצר
היו	31 K הראשונים
הירשמו	2004 K לוובינר	2004 K לכנס
הכותב	1998 K הוא
הכותבים	1998 K הם
הכותבת	1998 K היא
הכנתם	59 K
הכתבה	2003 K עניינה	2019 K ממשיכה	2055 K מוגנת	2056 K נכתבה	2056 K תורגמה	2063 K ממשיכה
המחבר	1998 K הוא
המחברת	1998 K היא
המייל	41 K האדום
המשך	2019 K הכתבה	2063 K הכתבה
הסיכום	2056 K נוצר
הסרטון	2034 K אינו	2034 K לא
הפעילו	2009 K התראות	2009 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	2063 K ממשיכה
הפרק	2005 K המלא זמין
הצביעו	2006 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1983 K לערוץ הטלגרם	1983 K לקבוצת הוואטסאפ	1983 K לקבוצת הווטסאפ	1994 K אלינו	1994 K לערוץ	1994 K לקבוצה	1994 K לקבוצת	1994 K לקבוצות	1994 K עכשיו	1994 K גם	1995 K	2004 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2005 K לפודקאסט
השתתפו	2006 K בסקר
התגובות	5 K
התוכן	2034 K אינו	2055 K מוגן
התחקיר	52 K הזה
התרגום	2056 K נעשה
""", 'ח': """
חודש	2014 K ראשון ב
""", 'י': """
יש	72 K שאלות	1997 K לכם מידע	1997 K לכם סיפור	1997 K לך מידע	1997 K לך סיפור
""", 'כ': """
כדי	2014 K לקרוא את	2037 K לצפות בתוכן	2037 K להציג את התוכן
כל	1994 K החדשות
כתבות	2018 K נוספות:
""", 'ל': """
להאזנה	2005 K לכתבה	2005 K לפודקאסט
להורדת	2008 K
להמשך	2014 K קריאה
לכל	1998 K הכתבות של	2018 K הכתבות:
לכתבה	1990 K המלאה
לכתבות	2018 K נוספות:
לעדכונים	1994 K נוספים	1994 K
לערוץ	1983 K הטלגרם
לפניות	1997 K לכתב	1997 K לכתבת
לפרק	2005 K המלא
לצפייה	2005 K בסרטון	2005 K בווידאו	2005 K במשדר	2037 K בתוכן
לקבוצת	1983 K הווטסאפ	1994 K הוואטסאפ	1994 K הווטסאפ
לקבלת	1994 K עדכונים
לקריאה	1990 K נוספת	1990 K נוספת:	2014 K מלאה
לקריאת	2014 K הכתבה המלאה
לרכישת	2004 K כרטיסים לכנס	2004 K כרטיסים לחצו	2004 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2006 K דעתכם? הצביעו
מייל	1997 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2051 K השתבש
""", 'נ': """
נותרו	2026 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1997 K במשהו	1997 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2034 K זה אינו
""", 'ע': """
עוד	1990 K בנושא:	2018 K במדור:	2018 K כתבות:
עמוד	2052 K # מתוך #
ענו	2006 K על הסקר	2006 K על הסקר:	2006 K על החידון
עקבו	12 K	1994 K אחרינו	1995 K אחרי
""", 'פ': """
פורסם	2055 K לראשונה	2055 K במקור
פרסומת	2019 K
""", 'צ': """
צפו	1990 K:	1990 K גם	2005 K בסרטון	2005 K בתיעוד	2005 K בווידאו	2005 K בכתבה
צריכה	2031 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2009 K התראות	2009 K עדכונים על	2009 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1990 K גם	1990 K גם:
קראו	1990 K גם	1990 K גם:	1990 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1994 K להיות	1994 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2028 K עכשיו:
שחקו	2028 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2026 K נותרו	2026 K שנותרו
תוכן	2035 K מוטמע	2035 K זה מגיע	2035 K חיצוני	2035 K זה מוצג	2056 K זה נוצר
תמונה	2052 K # מתוך #	2052 K # / #
תמכו	81 K	2012 K	2013 K בעיתונות	2013 K בנו	2013 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1669 K مطلب	1669 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1624 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1661 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1612 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1636 K بازي كنيد:
الاحرف	164 K المتبقية
الاعلان	202 K مستمر
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
الصفحة	190 K # من #
العب	166 K الان:
الفيديو	171 K غير
المتصفح	171 K لا	171 K لا يدعم
المزيد	120 K:
المصدر	132 K:	132 K :
الملخص	134 K من اعداد
امتحان	59 K كرديد
ان	161 K كانت لديك معلومات
انتشار	1661 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1609 K اين	1609 K خطايي
اين	52 K گزارش	1609 K	1624 K مطلب را هم بخوانيد:	1641 K ويدئو در	1641 K ويديو در	1641 K محتوا در	1642 K محتوا از	1661 K مقاله تحت	1662 K متن	1662 K مقاله	1662 K خلاصه	1662 K ترجمه	1662 K خبر
اينجا	1624 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1669 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1661 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1597 K:
بخوانيد	1597 K:
براي	1644 K ديدن اين محتوا	1644 K مشاهده اين محتوا	1644 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1609 K اين
بيشتر	1597 K بخوانيد	1597 K بخوانيد:	1597 K ببينيد	1624 K بدانيد:
""", 'ت': """
تابع	120 K ايضا:	126 K	130 K الكاتب علي	155 K القراءة
تابعنا	12 K	125 K
تابعوا	125 K	130 K الكاتب علي
تابعونا	12 K	124 K
تبرع	148 K ل
تخطي	153 K
ترجم	134 K هذا
تستمر	155 K القصة
تسوق	136 K الان	136 K من متجر
تصوير	1658 K # از #
تعداد	1634 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1605 K با نويسنده
تمت	134 K ترجمة هذا	134 K الترجمة	195 K كتابة	195 K ترجمة
""", 'ج': """
جرب	150 K
جربوا	150 K
""", 'ح': """
حدث	189 K خطا
حقوق	158 K النشر	158 K الطبع
حمل	13 K	145 K تطبيق	145 K تطبيقنا	145 K الان
حملوا	13 K	145 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1605 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1657 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1612 K خود را
در	1597 K اين باره بخوانيد	1612 K اين نظرسنجي	1612 K نظرسنجي ما	1612 K نظرسنجي	1624 K همين زمينه:	1624 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	124 K قناتنا
""", 'س': """
ساعدنا	139 K علي تحسين
ساعدونا	139 K علي تحسين
ساند	148 K
سجل	136 K الان في	136 K الان لحضور	160 K مجانا
سجلوا	136 K الان في	160 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	140 K في الاستبيان
شاركنا	129 K قصتك	139 K رايك
شاركوا	3 K
شاركونا	129 K قصصكم	139 K رايكم
شاهد	120 K ايضا	120 K:	120 K ايضا:	137 K الفيديو اعلاه	154 K ايضا-	192 K بالصور
شاهدوا	137 K
شما	1612 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1658 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1605 K:
عكس	1658 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1634 K باقيمانده
كد	1605 K خبر:	1605 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1661 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1644 K جاوااسكريپت
لعرض	174 K هذا المحتوي
لقراءة	153 K المزيد
للابلاغ	141 K عن خطا	141 K عن اي خطا
للاستماع	137 K الي
للاشتراك	124 K في
للانضمام	124 K الي
للتواصل	130 K مع الكاتب	130 K مع الكاتبة
للمزيد	120 K:	153 K من الاخبار	153 K من التفاصيل
لمتابعة	126 K
لمزيد	153 K من الاخبار
لمشاهدة	137 K الفيديو	137 K التقرير	174 K هذا المحتوي	174 K الفيديو	174 K هذا الفيديو
ليصلك	126 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1605 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1642 K جاسازيشده از	1642 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1641 K شما
مشكلي	1657 K پيش امد
مصيتم	7 K
مطالب	1597 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1605 K:	1605 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1609 K شما درباره
نظرات	5 K
نظرسنجي	1612 K:
نقل	68 K مطالب با ذكر	1661 K مطالب
نويسنده	1605 K:	1605 K :
نويسههاي	1634 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1597 K بخوانيد	1597 K بخوانيد:	1624 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	155 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	136 K شاغرة في
""", 'ي': """
يتبع	202 K المقال
يجوز	68 K اعادة النشر
يحظر	158 K نقل	158 K نسخ
يستمر	155 K المقال	155 K الخبر	202 K المقال	202 K الخبر
يسمح	68 K باعادة النشر
يمكنك	126 K متابعة	153 K قراءة المزيد
يمكنكم	126 K متابعة
يمنع	158 K نقل	158 K نسخ	194 K النقل	194 K الاقتباس	194 K نشر
""", 'گ': """
گزارش	1605 K:	1609 K خطا
""", 'अ': """
अभी	2128 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2133 K ब्राउजर
आपको	2106 K यह	2106 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2134 K पोस्ट
इनपुट	2101 K-	2101 K:	2101 K -	2101 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2092 K भी पढें	2092 K भी पढें:	2119 K भी पढें-	2119 K भी देखें:
""", 'ए': """
एक	2149 K त्रुटि हुई
एजेंसी	2101 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2092 K पढें:	2119 K भी पढें:
""", 'क': """
कुछ	2149 K गलत हो गया
केवल	2115 K # रुपये में
कोई	44 K गलती	72 K सवाल	2149 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2106 K यह	2106 K आपको
""", 'ख': """
खबर	2106 K में कोई	2160 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2134 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2101 K:
""", 'त': """
तस्वीर	2150 K #/#
""", 'द': """
देखें	2092 K:	2092 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2119 K:
पढें	2092 K:	2119 K-
पसंद	69 K आया
पेज	2150 K #/#	2150 K # / #
""", 'फ': """
फेसबुक	2134 K पोस्ट
फोटो	2150 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2101 (K
""", 'म': """
मात्र	2115 K # रुपये में
""", 'य': """
यह	2092 K भी पढें	2092 K भी पढें:	2092 K भी देखें:	2101 (K लेखक के	2106 K खबर आपको	2119 K भी पढें-	2119 K भी पढें -	2133 K वीडियो आपके	2133 K सामग्री आपके	2134 K सामग्री	2136 K सामग्री देखने के लिए	2136 K वीडियो देखने के लिए	2153 K लेख कॉपीराइट	2153 K सामग्री कॉपीराइट	2154 K लेख	2154 K खबर	2154 K अनुवाद	2154 K सारांश	2154 K तस्वीर	2154 K सामग्री
यूट्यूब	2134 K वीडियो
ये	2092 K भी पढें	2092 K भी पढें:	2101 (K लेखक के	2119 K भी पढें-	2119 K भी देखें:
""", 'ल': """
लेख	2160 K विज्ञापन के
लेखक	2101 K के बारे में	2101 (K	2101 K वरिष्ठ पत्रकार हैं	2101 K स्वतंत्र पत्रकार हैं
लेखिका	2101 K के बारे में	2101 (K	2101 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2160 K के बाद
वीडियो	2136 K देखने के लिए
""", 'श': """
शेष	2126 K अक्षर
""", 'स': """
संबंधित	2092 K:	2119 K खबर:	2119 K खबरें:
सर्वाधिकार	2153 K सुरक्षित
सिर्फ	2115 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	370 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	319 K পডুন:	319 K পডুন	319 K দেখুন:	344 K পডুনঃ	344 K পডুন-	344 K পডুন :
আরো	319 K পডুন	344 K পডুন:	344 K পডুনঃ
""", 'এ': """
এই	355 K কনটেন্ট	371 K লেখাটি	371 K খবরটি
""", 'ক': """
কিছু	367 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	324 K:
""", 'ত': """
ত্রুটি	367 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	319 K:
পৃষ্ঠপোষকতায	346 K
""", 'ব': """
বিজ্ঞাপনের	345 K পর	345 K নিচে
""", 'ম': """
মতামত	324 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	324 K:
লেখকঃ	324 K
লেখকের	324 K আরও
লেখাটি	371 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	370 K সংরক্ষিত
সূত্র	324 K:
সূত্রঃ	324 K
স্পনসরড	346 K
স্পন্সরড	346 K
""", 'ก': """
กด	12 Kติดตาม	4142 Kติดตาม	4142 Kไลก์
""", 'ข': """
ขอ	4145 Kบคุณภาพจาก	4145 Kบคุณข้อมูลจาก
ข่	4138 Kาวที่เกี่ยวข้อง:	4145 Kาวโดย	4151 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4151 Kิป:
คุ	4148 Kณรู้สึกอย่างไรกับ	4148 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4151 Kคลิป:	4151 Kคลิป :
""", 'ซ': """
ซื	4149 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4138 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4142 Kดตามช่อง	4142 Kดตามเรา	4142 Kดตามข่าว	4160 Kดตามอ่านข่าวอื่นๆ	4160 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4147 Kม ai
""", 'ท': """
ทด	4149 Kสอบความรู้ของคุณ
ทำ	4149 Kแบบสำรวจสั้น
ที	4145 K่มา:	4145 K่มา :
""", 'บ': """
บท	4147 Kความนี้ใช้ ai	4147 Kสรุปนี้	4147 Kความนี้แปล	4147 Kความนี้เรียบเรียง	4148 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4147 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4145 K้เขียน:	4145 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4148 Kข้อผิดพลาดในบทความ
พื	4161 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4149 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4145 Kพ:	4185 Kพที่ # จาก #	4185 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4149 Kวมโหวต:	4149 Kวมโหวต :	4149 Kวมทำแบบสำรวจ	4149 Kวมสนุก	4156 Kวมสนับสนุน
ร้	4164 Kองทุกข์	4164 Kองเรียน
""", 'ล': """
ลง	4149 Kทะเบียนเข้าร่วมสัมมนา	4149 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4156 Kับสนุน
สร	4147 Kุปโดย	4147 Kุปข่าวด้วย	4147 Kุปนี้	4147 Kุปข่าวโดย	4148 Kุปนี้มีประโยชน์
สา	4164 Kยด่วนข่าว	4164 Kยด่วนทีมข่าว
ส่	4164 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4185 K้า # จาก #
""", 'อ': """
อ่	4138 Kานเพิ่มเติม:	4138 Kานต่อ:	4138 Kานข่าวต้นฉบับ:	4138 Kานเพิ่มเติม	4138 Kานประกอบ:	4151 Kานข่าวเพิ่มเติม:	4151 Kานข่าวเพิ่มเติม	4151 Kานข่าวที่เกี่ยวข้อง:	4151 Kานข่าว:	4151 Kานเรื่องอื่น:	4160 Kานข่าวอื่นๆ	4160 Kานข่าวต้นฉบับได้ที่	4160 Kานบทความอื่นๆ	4160 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4145 Kางอิง:
""", 'เ': """
เก	4145 Kี่ยวกับผู้เขียน
เข	4142 K้าร่วมช่อง
เน	4147 Kื้อหานี้สร้าง	4161 Kื้อหาสปอนเซอร์	4161 Kื้อหาโฆษณา	4161 Kื้อหาสนับสนุนโดย
เพ	4142 Kิ่มเพื่อน
เร	4145 Kื่อง:	4145 Kื่อง :	4145 Kื่องและภาพ
""", 'แ': """
แจ	4148 K้งแก้ไขข่าว	4164 K้งเบาะแส	4164 K้งข่าว
แช	3 Kร์
แป	4147 Kลโดย
แอ	4142 Kดไลน์
""", 'โ': """
โฆ	4161 Kษณา -
""", 'ใ': """
ให	4148 K้คะแนนบทความ
""", 'ไ': """
ไม	4142 K่พลาดทุกข่าวสาร	4142 K่พลาดข่าว
""", 'ả': """
ảnh	4494 K:	4542 K #/#	4542 K # / #
""", 'ủ': """
ủng	4494 K hộ tác giả	4507 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2585 Kせて読みたい	2585 【Kせて読みたい】	2585 Kせて読みたい:
""", 'こ': """
こち	2585 Kらもおすすめ	2585 Kらもおすすめ:	2621 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2595 K記事を書いた人	2595 K記事の筆者	2600 K要約はai	2600 K要約は、ai	2600 K要約は役に立ち	2600 ※K要約	2600 K記事の翻訳	2600 K記事の要約	2600 K記事はai	2600 K翻訳	2600 K見出しはai	2602 K動画はお住まいの地域	2602 K動画は、お住まいの地域	2602 K動画は現在ご利用	2602 K動画はご覧いただけません	2602 K動画は再生できません	2602 K動画は公開を終了	2612 K記事は	2612 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2577 K見・ご感想
ご登	2558 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2585 Kと見る:	2621 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2653 Kーが発生しました
""", 'オ': """
オリ	2621 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2602 Kーヤーを読み込	2626 【Kゼント】	2626 Kゼント応募
""", 'ペ': """
ペー	2654 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", 'メ': """
メー	2558 Kルアドレスの形式が	2558 Kルアドレスが正しくありません
""", '一': """
一覧	2621 【K】
""", '下': """
下載	13 K	4585 Kapp	4585 K應用程式
下载	13 K	4585 Kapp	4585 K应用
""", '以': """
以上	4628 K内容由ai
以下	4696 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4621 K:	4621 (K	4621 K係	4621 K为	4621 K為
""", '你': """
你做	59 K了吗
你可	4603 K能會喜歡:	4653 K能想看:
你有	4614 K线索
你覺	4630 K得這篇
你觉	4630 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4621 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4628 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4592 K微信公众号	4592 K官方微信
""", '内': """
内容	4628 K由ai
""", '再': """
再生	2603 K時間	2606 K速度
""", '写': """
写真	2585 【K】	2585 K:	2587 K特集:	2621 【Kを見る】	2621 【Kギャラリー】	2654 K #/#	2654 K#/#	2654 K # / #
""", '出': """
出典	2595 K:
出现	4691 K问题
出錯	4691 K了
出错	4691 K了
""", '分': """
分享	3 K
""", '前': """
前回	2621 【K】	2621 Kの記事:
""", '剩': """
剩余	4663 K字数
剩餘	4663 K字數
""", '加': """
加入	12 K	4612 K	4648 K
""", '動': """
動画	2585 【K】	2587 K:	2587 【K】	2602 Kプレーヤーを読み込	2602 Kプレイヤーを読み込	2603 Kの長さ	2621 【Kを見る】
""", '升': """
升級	4648 K
升级	4648 K
""", '原': """
原文	4652 K刊于	4652 K刊於
""", '参': """
参与	4632 K我们的
参考	69 Kになった	2585 K:
""", '參': """
參與	4632 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4631 K错误
发生	4691 K错误
""", '取': """
取材	2595 K・文	2595 K・執筆
""", '另': """
另请	4603 K参阅
""", '可': """
可以	4613 K在x上
可自	68 K由转载
""", '合': """
合わ	2585 Kせて読みたい:
合成	2602 K音声で読み上げ	2602 K音声による読み上げ
""", '同': """
同场	4603 K加映:
同場	4603 K加映:
""", '問': """
問問	4628 K我們的ai
問題	2653 Kが発生しました
""", '喜': """
喜欢	69 K这篇	4571 K作者	4571 K这篇文章
喜歡	69 K這篇	4571 K作者	4571 K這篇文章
""", '喝': """
喝酒	4655 K不開車
""", '图': """
图片	4696 K由ai
""", '圖': """
圖片	4696 K由ai
""", '執': """
執筆	2595 K:	2595 K/
""", '報': """
報名	4636 K參加
""", '填': """
填写	4632 K问卷
填寫	4632 K問卷
""", '如': """
如发	4631 K现
如有	4614 K线索	4614 K線索	4623 K新聞線索
如果	4614 K您有相关线索	4614 K你掌握	4614 K您掌握	4620 K您有
如發	4631 K現
""", '官': """
官方	4592 K微信:	4592 K微信公众号:
""", '審': """
審校	4621 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4603 K閱讀	4603 K阅读	4603 K閱讀:	4603 【K閱讀】	4606 【K閱讀】	4606 【K阅读】	4653 K阅读:
""", '开': """
开启	4585 K通知	4585 K推送通知
""", '引': """
引用	2595 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4606 K/	4653 K:
影音	4606 K/	4606 【K】	4653 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4653 K看更多:
""", '微': """
微信	4585 K扫	4592 K公众号:
""", '您': """
您对	4630 K这篇文章
您對	4630 K這篇文章
您有	4614 K线索
您的	27 K评论
您覺	4630 K得這篇
您觉	4630 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	4582 K您的訂閱
感谢	4582 K您的订阅
""", '手': """
手机	4585 K客户端
""", '打': """
打开	13 K	4585 K微信
打賞	4571 K作者
打赏	4571 K作者
""", '扩': """
扩展	4603 K阅读:
""", '扫': """
扫一	4585 K扫
扫描	4585 K二维码关注	4612 K
扫码	4612 K
""", '投': """
投票	4632 K:
投稿	27 Kは
投資	4655 K一定有風險
投资	4655 K有风险
""", '报': """
报名	4636 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4612 K追蹤
""", '掃': """
掃一	4585 K掃
""", '採': """
採訪	4621 K撰文:
""", '推': """
推荐	4603 K阅读	4603 K阅读:	4606 K阅读:
推薦	4603 K閱讀:	4606 K閱讀:
""", '提': """
提供	2595 K:
""", '摘': """
摘要	4628 K由	4696 K由ai
""", '撰': """
撰文	4621 K:
撰稿	4621 K:
""", '支': """
支持	4646 K
""", '收': """
收听	1 K	4641 K我们的播客	4641 K我们的节目
收聽	1 K	4641 K我們的播客	4641 K我們的節目
""", '文': """
文/	2595 K
文:	2595 K
文・	2595 K
文字	2606 Kサイズ	2606 Kの大きさ
文章	44 K有误	4621 K来源:	4631 K有误	4631 K有誤
""", '新': """
新聞	41 K爆料	4614 K線索
新闻	41 K热线	41 K报料	41 K爆料	4614 K线索热线	4614 K线索
""", '早': """
早鳥	4655 K優惠	4655 K票
早鸟	4655 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4603 K:	4603 K新聞:	4603 K內容:	4603 【K新聞】	4603 K相關	4603 K阅读:	4603 K報導:	4603 K报道:	4606 【K新聞】	4606 【K新闻】	4652 K精彩内容	4652 K精彩內容	4652 K资讯	4652 K資訊	4652 K内容请	4652 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2558 Kなメールアドレスを
有問	72 K題
有料	4614 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	4655 K年請勿飲酒
未滿	4655 K十八歲禁止飲酒
未經	4695 K授權	4695 K許可
未经	4695 K授权不得转载	4695 K许可不得转载	4695 K授权	4695 K许可
""", '本': """
本主	76 K题已关闭
本内	4628 K容由ai
本报	41 K热线
本摘	4628 K要
本文	4621 (K作者	4621 K作者	4628 K摘要	4628 K由ai	4628 K由人工智能翻译	4628 K由人工智能生成	4628 K由人工智慧	4633 K由ai朗读	4652 K章來自	4652 K转载自	4652 K轉載自	4652 K来自	4652 K來自	4655 K含有聯盟行銷	4655 K包含聯盟行銷	4695 K受版权保护	4695 K受著作權保護	4695 K原载于	4695 K首发于	4695 K原刊於	4695 K轉載自	4695 K转载自	4696 K由ai	4696 K由人工智能	4696 K由 ai	4696 K由人工智慧	4696 K使用ai	4696 K经ai
本翻	4696 K译由
本音	4633 K频由	4633 K訊由
""", '来': """
来发	31 K表第一
来源	4621 K:
""", '校': """
校对	4621 K:
""", '構': """
構成	2595 K・文
""", '次': """
次に	2585 K読む:
次の	2621 Kページ:	2621 【K記事】
次ペ	2621 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4612 K加入	4613 K在	4613 K关注	4614 K提供线索	4614 K投稿	4623 K提供照片	4623 K提供新闻线索	4623 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4612 K加入	4613 K在	4614 K提供線索	4614 K投稿	4623 K提供照片	4623 K提供新聞線索	4623 K爆料
""", '正': """
正し	2558 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	4628 K要	4696 K要由ai
此语	4633 K音由
""", '测': """
测一	4632 K测:
""", '測': """
測一	4632 K測:
""", '点': """
点击	4603 K查看	4603 K阅读:	4641 K观看视频	4641 K收听
点我	4612 K加入
""", '熱': """
熱門	4653 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4614 K请	4614 K請
""", '版': """
版权	4695 K声明	4695 K所有
版權	4695 K聲明
""", '特': """
特集	2587 K:	2587 【K】
""", '用': """
用微	4585 K信扫
""", '由': """
由語	4633 K音合成
由语	4633 K音合成
""", '画': """
画像	2585 【K】	2621 【Kを見る】	2654 K#/#	2654 K #/#	2654 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4631 K錯誤
發生	4691 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4603 K阅读	4603 K新闻	4603 K报道:	4603 K阅读:	4606 【K报道】	4606 K报道:	4653 K新闻:	4653 K文章:
相關	4603 K新聞	4603 K報導	4603 【K新聞】	4603 K閱讀:	4606 【K報導】	4606 K報導:	4653 K新聞:	4653 K文章:	4653 K報導:
""", '看': """
看更	4603 K多:	4606 【K多】
""", '確': """
確認	2558 Kメールを送信しました	4582 K信已寄
""", '禁': """
禁止	4655 K酒駕
""", '立': """
立即	4612 K加入	4632 K报名	4632 K報名
""", '筆': """
筆者	2595 Kプロフィール
""", '編': """
編輯	4621 K:
編集	41 K部への情報提供
""", '线': """
线索	4614 K征集
""", '编': """
编辑	4621 K:	4621 (K:
""", '聽': """
聽我	4641 K們的podcast
""", '自': """
自動	2602 K音声で読み上げ
""", '著': """
著者	2595 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4641 K上方影片
""", '观': """
观看	4641 K上方视频
""", '视': """
视频	4653 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4582 K成功	4648 K	4659 K本報	4659 K我們	4659 K本刊
""", '記': """
記事	7 Kの誤り	2577 Kの間違いを見つけ	2577 Kの誤りを見つけ	2577 Kに関するお問い合わせ	2577 Kへのご意見	2612 Kの誤り	2612 Kに誤り
記者	2595 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2585 Kくはこちら
""", '語': """
語音	4633 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2577 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2626 【Kプレゼント】	2626 Kプレゼント
""", '請': """
請作	4571 K者喝
請我	4571 K喝杯咖啡	4571 K們喝杯咖啡
請支	4646 K持
請至	4582 K信箱
請輸	4582 K入有效的	4582 K入正確的電子
""", '讚': """
讚賞	4571 K作者	4571 K支持
""", '订': """
订阅	4582 K成功	4648 K	4659 K本报	4659 K我们	4659 K本刊	4659 K本公众号	4659 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	4633 K由ai
""", '请': """
请作	4571 K者喝
请到	4582 K邮箱
请我	4571 K喝杯咖啡	4571 K们喝杯咖啡
请支	4646 K持
请输	4582 K入有效的	4582 K入正确的邮箱
""", '責': """
責編	4621 K:
""", '資': """
資料	4621 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4646 K
""", '责': """
责任	4621 K编辑:	4621 (K编辑
责编	4621 K:
""", '赞': """
赞助	4646 K
赞赏	4571 K作者	4571 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4663 K输入
""", '这': """
这个	4629 K摘要
这段	4629 K摘要
这篇	8 K文章	52 K调查	52 K报道	4629 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4629 K摘要
這篇	4629 K文章
""", '連': """
連載	2587 K:
""", '還': """
還可	4663 K輸入
""", '采': """
采写	4621 K:
""", '長': """
長按	4612 K
""", '长': """
长按	4612 K
""", '開': """
開啟	4585 K通知	4585 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2585 K記事	2585 K記事:	2585 【K記事】	2585 K:	2585 【K】	2587 K動画:	2587 K特集:	2621 【K写真】
""", '閱': """
閱讀	4603 K更多
""", '问': """
问问	4628 K我们的ai
""", '阅': """
阅读	4603 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2603 Kの長さ
""", '飲': """
飲酒	4655 K過量
""", '首': """
首发	4695 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4632 K報名
""", '马': """
马上	4632 K报名
""", '點': """
點我	4612 K加入
點擊	4603 K查看	4603 K閱讀:	4641 K觀看影片
""", '같': """
같이	2703 K 보기:
""", '관': """
관련	2703 K 기사:	2726 K 기사 :	2726 [K 기사]	2726 K 기사-
관련기사	2703 K	2703 K:	2703 [K]	2726 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2714 K #줄 요약
기사에	73 K 대해 궁금	2719 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2726 K 기사:
""", '당': """
당신의	2718 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2703 K 읽기:
더보기	2703 [K]	2703 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2718 K 설문에	2718 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2726 [K 본 기사]
""", '문': """
문제가	2760 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2714 K 요약은
""", '사': """
사진	2761 K #/#	2761 K # / #
사진출처	2729 K:
""", '생': """
생성형	2714 K ai가 요약
""", '선': """
선택	2758 (K) 개인정보	2758 [K] 개인정보	2758 (K) 광고성	2758 [K] 광고성
""", '설': """
설문에	2718 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2718 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2703 [K]
""", '오': """
오류가	2760 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2714 K 요약은 ai	2714 K 요약이 도움	2714 K 기사는 인공지능	2714 K 기사는 ai	2714 K 번역	2719 K 기사가 도움이	2719 K 기사를 어떻게	2719 K 뉴스에 대한 의견	2719 K 기사에 대한 의견
이미지	2761 K #/#	2761 K # / #
이슈	2726 [K]
이어	2703 K 읽기:
""", '인': """
인기기사	2726 [K]
""", '일': """
일시적인	2760 K 오류가
""", '자': """
자료출처	2729 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
""", '지': """
지금	2736 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2703 K 기사:
추천기사	2726 [K]
""", '출': """
출처	2729 K:	2729 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2761 K #/#
""", '필': """
필수	2758 (K) 개인정보	2758 [K] 개인정보	2758 (K) 이용약관	2758 [K] 이용약관
""", '함': """
함께	2703 K 볼 만한 기사:	2703 K 보면 좋은 기사:	2726 [K 읽기]
""", '핫': """
핫클릭	2726 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2703 [K]
""", '후': """
후원	2754 K 계좌
후원계좌	2754 K
"""}

CONTAINS = {',': """
,说:	4719 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3585 K-vă	3589 K
abonații	50 K pot	3586 K noștri
abonează	80 K-te	3486 K-te pentru	3491 K-te pe youtube	3585 K-te
abonné	50 en tant qu'K	1793 pas encore K	1796 déjà K	1798 en tant qu'K
abonnés	1793 réservé à nos K	1796 réservé aux K	1968 nos K	1971 K
abonējiet	80 K	2903 K
actualisé	97 cet article a été K
actualité	1807 l'essentiel de l'K	1821 suivez l'K	1821 suivez toute l'K	1821 retrouvez toute l'K	1853 couvre l'K
actualizată	97 știrea a fost K
acționari	3553 fără K
adatkezelési	2179 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1520 K
adomány	2265 K
adományoddal	2261 K
adományok	2265 K
adományozz	2261 K
adományozzon	2200 K itt
advirtió	1520 K
adó	2168 K #%
adód	2263 K #
adója	2200 K #
adăugat	3588 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4067 K	4094 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1970 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1520 K
afișată	60 email nu va fi K
agregó	1520 K
aicināja	2906 K
aizsargātas	2852 visas tiesības K
aiškino	2846 K
ai가	2764 K 작성	2764 K 생성	2764 K 요약	2764 K 번역
ai로	2764 K 작성	2764 K 생성
ai를	2764 K 활용해
ajouté	1970 a K
ajută	3585 K-ne
ajánld	2261 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2176 töltsd le az K
alkalmazásban	2198 az K
alkalmazást	2198 K
alkalmazásunk	2262 K
alkalmazásunkat	2176 töltse le K
alkalmazásunkban	84 K
alăturat	3505 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1879 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	773 jetzt K:
anketě	503 naší K	503 v K
ankietę	35 naszą K	3234 naszą K	3234 krótką K
ankstesnėje	97 K versijoje
anmäl	4128 K dig till vårt	4128 K dig till våra
anmäla	4062 genom att K dig
annoncé	1970 a K
annoncør	641 betalt af en K	641 betalt af K
annonslänkar	37 K	74 K	4067 K	4094 K
annonsör	4076 betalt av en K	4076 betald av en K
annonsør	3134 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1520 K
anunțat	3588 a K
använder	4032 vi K cookies	4033 K kakor
anúncio	3394 após o K	3394 depois do K
anúncios	70 sem K	3479 sem K
apelował	3310 K
apelowała	3310 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1363 descarga la K	1363 descarga nuestra K
aplicația	84 în K noastră	3492 descarcă K	3585 descarcă K noastră	3585 descarcă gratuit K	3585 descarcă K și	3586 K noastră
aplikacją	84 z naszą K
aplikację	3199 pobierz naszą K	3200 pobierz K	3200 ściągnij K	3257 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3849 našej K
aplikáciu	3849 mobilnú K	3849 K
aportació	456 la teva K
aportación	1408 tu K	1441 haz tu K
apoyá	1517 K
applikációnk	2198 K
applikációnkat	2198 K
applikációnkban	84 K
apsolīja	2906 K
apóyanos	1408 K	1517 K
apóyenos	1408 K	1517 K
apúntate	1335 K a	1356 K a nuestra	1356 K gratis	1517 K gratis
apărat	3588 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4264 bir K paylaş
artykuł	15 darmowy K	20 cały K	3188 podoba ci się ten K	3235 nasz K do końca	3255 ostatni darmowy K	3308 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1336 te ha gustado este K	1346 regala este K	1346 regalar este K	1352 último K gratis	1352 te queda # K	1444 y lee este K	1518 este K
artículos	15 K gratis	1352 K gratis este mes	1352 te quedan # K	1352 límite de K
aseguró	1520 K
associés	1830 cookies K à ce contenu
assuré	1970 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	826 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3486 K-te pentru
autorização	3373 sem K prévia e expressa
autorką	3226 kontakt z K
autorská	485 K práva
avertizează	3588 K
avísanos	1517 K
ayúdanos	1408 K	1517 K a
açikladi	4344 K
açin	4264 K
añadió	1520 K
año	1519 al K
""", 'b': """
bağirdi	4344 K
bağirdilar	4344 K
bağiriyor	4344 diye K
bağiriyordu	4344 K
bağiş	4341 K yap	4345 K
bağişiniz	4341 K
bağlantilari	74 satiş ortakliği K	4257 satiş ortakliği K
başlayan	4263 tl'den K
başvurun	4264 K
behält	29 K sich vor	29 K sich das recht
behöver	4014 vi K ditt stöd	4128 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2176 értesítések K
beløb	692 fast K
beløp	3183 gi et K	3185 fast K
bemängeln	889 K
bemängelt	889 K
berätta	67 K för oss	67 K din
berättade	4131 K
berättar	4131 K
bestätigen	716 K sie ihre
bestätigungslink	817 K
bestätigungsmail	716 K	817 K
betalvägg	4132 K
bezpečí	97 linka K
bezplatný	523 poslední K článek	3843 náš K webinár	3866 posledný K článok
bezplatných	3852 K článkov
bezpłatne	3240 K konto
bezpłatny	3231 nasz K webinar	3255 ostatni K artykuł
bezpłatnych	3240 limit K
beágyazott	2230 egy K tartalom látható	2230 egy K tartalom található
beğendiyseniz	4342 bu haberi K	4342 bu yaziyi K
biết	4567 cho K
blokování	477 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1356 recibe el K	1356 nuestro K	1361 K diario	1517 recibe el K	1518 nuestro K	1521 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1803 dans votre K mail	1803 dans votre K e-mail
brezplačen	3961 zadnji K članek
brezplačne	3948 K članke
brezplačni	3941 naš K webinar	3961 zadnji K članek
brezplačnih	3948 K člankov
bronił	3310 K się
brzmiał	3310 K
brzmiała	3310 K
brzmiało	3310 K
butlletí	385 subscriu-te al K	385 el nostre K	457 el nostre K	460 K
buzdított	2264 K
buzdította	2264 K
buzón	79 en tu K	1359 en tu K
bájate	1517 K la app
bölümünde	85 yorum K
bönföll	4131 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4131 K
bønfaldt	693 K
bønn	3068 vi har en K til deg
bønnfalt	3186 K
bústia	407 a la teva K
bülten	4253 e-K	4345 K
bültene	4205 K abone	4205 K kayit	4205 K kaydol
bülteni	4253 haber K
bültenimiz	78 K	4342 K
bültenimize	78 K	78 e-K	4205 K	4341 K	4342 K
bültenine	4253 K
błagał	3310 K
błagała	3310 K
bạn	49 gửi cho K bè	4472 hộp thư của K	4506 sự ủng hộ của K	4564 mời K	4564 cần sự ủng hộ của K	4564 nhờ sự ủng hộ của K
bằng	4514 K văn bản của báo
""", 'c': """
caffè	2432 un K
café	54 me paga um K	1409 un K	1441 un K al mes	1856 un K
caractères	1879 limitées à # K
catedrática	1405 es K
catedrático	1405 es K
celého	465 pro čtení K
cercetătoare	3505 este K
cercetător	3505 este K
changés	97 prénoms ont été K
chaîne	1968 notre K
chefredaktör	4052 är politisk K	4052 är K
chefredaktør	619 er K
chuyện	4493 bạn có câu K
chép	4488 cấm sao K	4514 mọi sao K
chính	97 đính K	4481 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4472 bản tin của K tôi	4475 theo dõi K tôi	4493 cho K tôi qua	4493 liên hệ với K tôi	4564 ủng hộ K tôi	4564 K tôi cần sự giúp đỡ	4564 giúp K tôi	4564 theo dõi K tôi	4564 hãy gửi cho K tôi	4564 hãy liên hệ với K tôi	4564 hãy báo cho K tôi	4565 K tôi trên	4565 của K tôi	4565 cho K tôi
chọn	4564 hãy bình K
cikkből	2260 K #
cikkéből	2260 K #
cikkünk	2262 minden K
cikkünkhöz	2262 minden K
collecté	1806 est K par
collectée	1806 est K par
collectées	1806 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3356 nos K
comentó	1520 K
comisión	1430 recibir una K
comissió	402 rebre una K
comissão	3393 receber K	3393 receber uma K
commerciële	2988 K partner
communauté	1864 K whatsapp	1864 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2461 parte della nostra K
condamné	1970 a K
condiții	3495 termeni și K
confidentialité	1833 politique de K
confidențialitate	3495 politica de K
conférences	1853 est maître de K
connecté	1835 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3323 acesse todo o K	3383 ao exibir este K	3383 ao ver este K
contribuição	3375 com a sua K	3478 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1520 K
conversación	1383 participar en la K
conținut	9 acest K	3486 K doar pentru abonați
conținutului	3502 preluarea K
cookieinställningar	4054 K
corespondentă	3505 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3585 K un cont pentru a citi
csatornájára	2190 viber-K
csatornánk	2262 K
csatornánkhoz	2190 telegram-K	2190 whatsapp-K
csatornánkra	2190 youtube-K	2261 iratkozz fel K	2261 iratkozzon fel K
csábított	2264 K
cuéntanos	38 K	67 K	1383 K en	1517 K
cuéntenos	38 K	67 K
czytać	3194 aby K dalej	3194 żeby K dalej	3307 chcesz K dalej
czytelników	36 naszych K	3235 opiniami K	3246 z wpłat K	3246 dzięki wsparciu K	3263 K	3308 naszych K	3308 z wpłat K
câmpurile	60 K cu steluță
cântau	3588 K
címével	2222 e-mail-K
cùng	51 hãy tham gia K họ
của	4495 là cây bút K	4565 độc giả K
""", 'd': """
danişmanliği	4258 yatirim K kapsaminda değildir	4258 yatirim K hizmeti
daní	3857 # % z K	3857 #% z K
darbą	2844 mūsų K
darowiznę	3192 przekaż K	3307 przekaż nam K	3307 przekaż K na
datenschutzerklärung	733 unserer K	887 unserer K	887 unsere K
datenübertragung	767 der K zu
dați	62 K-mi tag
debatindlæg	620 send dit K	620 skrive et K
debatredaktør	619 er K
debattredaktør	3108 er K
debattør	619 er K
declaró	1520 K
decía	1520 K
demandé	1970 a K
denmişti	4344 K
denunció	1520 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1363 K la	1363 K nuestra
destekçimiz	4264 K olun	4341 K olun
desteğiniz	4341 K
desteğinizle	4342 K
desteğiyle	18 okurlarin K	4240 yapay zeka K	4255 K ayakta	4269 yapay zeka K
değildir	30 sorumlu K
değilim	4324 ben robot K	4324 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3848 K môžu
disponível	3334 K no google play
doação	3319 faça uma K	3375 sua K	3478 sua K	3478 faça uma K	3482 K
doações	3482 K
dodał	3310 K
dodała	3310 K
dodává	576 K
događaj	3747 naš K
domagał	3310 K się
donació	456 fes una K	460 K
donación	1341 haz una K	1341 tu K	1408 tu K	1408 una K	1517 tu K	1517 haz una K	1521 K
donația	3585 K ta
donație	3585 fă o K	3589 K
donații	3589 K
donează	90 K cât poți	3585 K acum
doplněn	97 článek byl K
doporučil	576 K
doporučila	576 K
doporučovala	576 K
dopuštenja	3758 bez K
doradzał	3310 K
dorzuć	3307 K się
dostawać	3256 chcesz K
dostávajte	3872 K
dostávat	524 chcete K
dostávať	3867 chcete K
dostávejte	530 K
dostęp	80 kup K	3194 masz już K	3240 pełny K do	3240 wykup K	3307 kup K
dostępny	3194 artykuł K tylko
dotazník	504 krátký K	3847 krátky K
dotazníka	3847 nášho K
dotazníku	503 našeho K	504 krátkého K
dowolną	3309 K kwotą
dočtete	511 více se K
dołóż	3307 K się
dołącz	51 K do nich	51 K	3205 K do nas na	3307 K do nas	3307 K do grona	3307 K do nich
drastické	97 obsahuje K
draudžiama	2798 K kopijuoti	2798 be leidimo K	2798 be sutikimo K
draudžiamas	2819 be leidimo K
dueños	1470 sin K	1470 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3308 K dalej
dziennikarką	3227 jest K	3294 jest K
dzięki	3308 K wam	3308 K tobie
dziękujemy	3237 K za zapisanie	3237 K za zapis	3307 K, że nas czytasz
där	42 var du K
débloquer	1796 pour K
déclare	1970 K
déclaré	1970 a K
découvrez	1793 K nos offres	1967 K nos offres
déductible	1787 K des impôts	1787 K à #	1969 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1970 K
déplore	1970 K
déposés	1869 des cookies seront K
désabonner	1803 K à tout moment	1806 K à tout moment	1806 vous K en cliquant
désactiver	1828 K adblock
désactivez	1828 K adblock
désinscription	1806 K à tout moment
désinscrire	1806 K à tout moment	1807 vous K à tout moment
díky	574 K vám
dôvery	97 linku K
dömde	4131 K
dømte	693 K	3186 K
düzeltme	97 K:
děkujeme	573 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4477 tải ứng K	4564 tải ứng K của	4564 hãy tải ứng K	4564 tải ngay ứng K
""", 'e': """
edellyttää	1731 K tunnusta
editörlerimize	39 K
editörüdür	4237 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2259 K készült
elaboración	1430 no ha participado en la K
electrònic	385 el teu correu K
electrónico	60 correo K no se mostrará	1359 tu correo K	1383 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2170 a teljes cikk K
elsőként	2199 értesülj K
előfizetés	2265 K
előfizetéssel	2202 K
előfizető	2170 már K	2261 legyen K
előfizetőink	50 K	2170 K olvashatják	2202 K számára	2262 K
előfizetők	50 az K	2212 csak K	2265 K
előfizetőknek	2171 csak K	2212 K szól
előfizetőként	50 K
előfizetőnktől	2222 K
emlékeztetett	2264 K
emoțional	97 pot afecta K
endereço	3351 seu K de email não será
engedély	2205 K nélkül tilos
engedélyezze	2178 K a javascript
engedélyezése	2230 tartalmainak K	2230 tartalmak K
engedélyhez	2205 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1968 cette K	3004 onze korte K	3004 onze K
enquêtent	1968 K pour vous
enquêtes	1968 nos K
ensaísta	3442 é K
ensimmäinen	1776 K kuukausi
enthält	767 dieses element K daten
entraînement	48 K d'ia
entrée	1928 ctrl+K	1928 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1517 K
epizódu	3845 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	619 er K
erhältlich	773 shop K	846 im shop K
erişin	4264 K
erklärt	889 K
erklärte	889 K
erkände	4131 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	886 K sie es weiter
erzählt	67 K uns	889 K
erzählte	889 K
escribió	1520 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1383 K a	1517 K
estimé	1970 a K
estás	1336 ya que K aquí	1336 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4214 javascript'i K
evästeasetuksiasi	1708 K
evästeet	1708 K	1733 K
evästeitä	1691 K
existují	514 K díky
experiência	67 conte sua K
explicó	1520 K
expliqué	1970 a K
expérience	67 partagez votre K
externého	3839 K obsahu
externí	496 K obsah
externího	496 K obsahu	496 obsah z K
externý	3839 K obsah
""", 'f': """
favoritkälla	4048 K
faça	3478 K um pix
felelősséget	30 nem vállal K
felhasználási	2179 K feltételek
felietonistką	3294 jest K
felietonistą	3294 jest K
feliratkozás	2172 K a hírlevélre	2172 hírlevél K
feliratkozásommal	2188 K
feliratkozással	2188 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3495 K cookie
folytatásához	2170 a cikk K
fordítóval	2195 gépi K
forintért	2202 havi # K
formulára	3850 odoslaním K
formulário	3478 inscreva-se no K
formuláře	507 odesláním K
forrásként	2189 kedvenc K
fortæl	67 K os
fortæller	693 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	4131 K
früheren	97 K version	97 K fassung
férjen	2261 K hozzá
följ	4028 K oss på	4128 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4044 alla rättigheter K
fördere	886 K
fördermitglied	80 werden sie K	788 werde K	788 werden sie K
fördern	886 jetzt K	886 K sie
föredragen	4048 K källa
föredragna	4048 K källa
föreslog	4131 K
författare	4052 är K och
förklarade	4131 K
förklarar	4131 K
försvarade	4131 K sig
følg	594 K os på	690 K os	3084 K oss på	3183 K oss
første	632 K måned	692 K måned	3122 K måned	3185 K måned
független	2168 támogassa a K	2262 K sajtó
főmunkatársa	2249 K
főszerkesztője	2193 K
""", 'g': """
gadā	2905 K
gazeteciliği	4342 bağimsiz K
gazeteciliğimiz	4342 K
gazetę	3266 kup K
gefällt	817 K ihnen, was sie	817 K dir, was du
gelmişken	4198 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	736 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3818 K
gridò	2545 K
gràcies	408 K a gent com tu	457 K a tu
grátis	3480 teste K
grâce	18 K à vous	1784 K à vos dons
gwiazdką	60 pola z K
gärna	4128 vill K höra från dig
går	578 før du K	3068 før du K
gåva	4014 ge en K i dag	4014 ge en K nu	4015 din K	4015 ge en K	4128 din K gör	4128 ge en K i dag	4132 K
gönderdik	4271 size bir e-posta K
gönderin	4264 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4129 K mer
göre	4344 K
görün	4264 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4264 K
gösterilmeden	4228 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3310 K
głosiła	3310 K
głosiło	3310 K
głosuj	3251 K
głosujcie	3251 K
głównej	3242 na stronie K
gương	64 trang K
gửi	49 hãy K	4493 xin K về
""", 'h': """
használ	2178 cookie-kat K	2179 sütiket K
használat	2178 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	889 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	759 bei google K
hirdették	2264 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4055 K av ai	4077 K av ai	4128 K oss
hjälper	4128 din gåva K
hjælp	622 K af ai	622 K fra ai	642 K af ai	690 vi har brug for din K	690 K os
hjælper	690 dit bidrag K
hlásal	576 K
hlásala	576 K
hlásá	576 K
hovorí	3916 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2264 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1709 tekoälyä K
hágase	80 K socio
hájil	576 K se
hájila	576 K se
häng	4128 K med i
häufiger	759 bei google K
hävdar	4131 K
håller	43 K du med	43 K du inte med	4084 läsare som K
hævder	693 K
hébergé	1830 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2222 K
hírekben	2176 a google K	2189 google K
hírlevelére	2188 K
hírlevelünk	78 K	2262 K
hírlevelünket	2188 K
hírlevelünkre	78 K	2172 K	2261 iratkozzon fel K	2261 iratkozz fel K	2262 K
hírlevél	2265 K
hírlevélre	78 K	2261 iratkozz fel a K	2261 iratkozzon fel a K
hó	2263 ft/K
hónap	2202 első K	2263 első K
hören	841 K sie hier.
hører	3113 der du K
hükmetti	4344 K
hüüdis	1582 K
hüüdsid	1582 K
hűségidő	2212 K nélkül
hồng	4513 nhận hoa K
""", 'i': """
iecienītāko	2860 K avotu
iepriekšējā	97 K versijā
ifølge	693 K	3186 K
illimité	1798 accès K	1888 en K
imágenes	40 tus K	97 contiene K
incorporó	1405 se K a
independentă	3586 presa K
independência	3479 a K
indicó	1520 K
indiqué	1970 a K
indrømmede	693 K
indrømmer	693 K
indépendance	1968 notre K
indépendant	1784 soutenez le journalisme K	1968 journalisme K	1968 média K
indépendante	1885 la presse K a	1968 presse K	1968 information K
información	1372 sigue toda la K	1372 siga toda la K	1405 cubre la K	1518 esta K
informację	3226 wyślij K
informações	97 com K de
informațiilor	3502 preluarea K
informó	1520 K
informē	2906 K
ingresá	77 K tu correo
innehåll	4033 externt K	4054 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3186 K
innrømmet	3186 K
inquiète	1970 s'K
inquérito	35 nosso K
inscrição	3328 cancelar a K	3402 sua K foi
inscríbete	1335 K
insändare	43 K	4053 skicka din K	4053 din K till	4053 skriva en K
intelektą	2806 dirbtinį K	2821 dirbtinį K
inteligencję	3248 przez sztuczną K
inteligencí	516 umělou K
intelligenciával	2195 mesterséges K készült	2214 mesterséges K
introduceți	77 K adresa de email
intégralité	1793 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1518 esta K
investigação	3479 esta K
investigație	3586 această K
investigațiile	3586 continua K
invítame	54 K a un café	54 K un café	1517 K a
invítanos	1517 K a
ismételgette	2264 K
istediğiniz	4204 K zaman iptal	4343 K zaman iptal
izražavaju	3752 komentari K
içeriği	9 K
içeriğin	4239 harici K
içermektedir	97 sahneler K
išorinio	2804 K turinio
""", 'j': """
jautāja	2906 K
javascript가	2744 K
javascript를	2744 K
javasolják	2264 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3188 skoro już tu K	3188 skoro tu K
jugé	1970 a K
jurnalistă	3505 este K
jurnaliștii	39 K noștri	3528 K noștri îți trimit	3586 K noștri
jälgi	1579 K meid
jäljellä	1727 ilmaista juttua K
jäseneksi	80 liity K	1774 liity K
""", 'k': """
kanał	3308 nasz K
kannatusjäseneksi	1774 liity K
kanál	574 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3819 K
kedykoľvek	3824 odhlásiť sa môžete K
keresőben	2189 google-K
khoản	4470 bạn đã có tài K	4481 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4488 K sao chép
khẳng	4567 K định
kiabált	2264 K
kiabálta	2264 K
kiabálták	2264 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2264 K
kirjeessä	1777 luki K
kiáltott	2264 K
kiáltotta	2264 K
kiáltották	2264 K
kiến	4501 ý K của bạn sẽ	4564 hãy gửi ý K	4564 vui lòng gửi ý K
kliknutím	507 K na
kolačića	3743 K	3773 K
kolačiće	3743 K	3773 K
kolačići	3743 K
komentować	6 K	3214 aby K
komentár	6 pridať K	3848 pridajte K
komentára	3848 pridanie K	3848 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	494 je K	494 , K	560 , K
komentátorem	494 je K	560 je K
komentátorka	560 , K
komentátorkou	494 je K	560 je K	3837 je K
komentátorom	3837 je K
komentář	6 přidat K
komentáře	6 pro přidání K	505 vložení K	505 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1709 K
konferencję	3231 naszą K
konuştu	4344 diye K	4344 K
kopírovanie	3830 K obsahu bez	3830 K je zakázané
kopēšana	2859 K bez
korespondentką	3227 jest K	3294 jest K
korespondentė	2803 K
korábban	2221 K itt írtunk	2221 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3310 K
krzyczała	3310 K
krzyknął	3310 K
krzyknęła	3310 K
krävde	4131 K
krævede	21 K felter er	693 K
krönikör	4052 är K	4115 är K
kulturalną	3235 K dyskusję
kulturredaktör	4052 är K	4115 är K
kulturredaktør	619 er K	677 er K	3108 er K	3170 er K
kumppanuuslinkkejä	74 K	1721 K
kvíz	503 náš K	3847 náš K
kvíze	3847 našom K	3847 v K
kvízu	503 našem K	503 v K
kyltissä	1777 luki K
kysyivät	1777 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2263 K
käsitellään	97 jutussa K
käyttää	1689 tämä sivusto K
käyttöehdot	1716 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2264 K
kérdezték	2264 K
kérdőívünket	35 K
kért	2264 K
kérte	2264 K
kérték	2264 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	886 K sie uns
könyörgött	2264 K
könyörögtek	2264 K
köszönjük	2261 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2176 K minket	2261 K minket
követelte	2264 K
követelték	2264 K
közlése	2213 nélküli K tilos
közreműködésével	2259 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2264 K
kúpte	3913 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	889 K an
künstlichen	777 K stimme vorgelesen	777 K stimme vertont
künstlicher	834 mithilfe von K
küpsised	1539 K
küpsistega	1539 K	1558 K
küsis	1582 K
kč	509 za # K	509 od # K	575 od # K
kļūsti	2903 K par
křičel	576 K
křičela	576 K
křičeli	576 K
kể	4567 K
""", 'l': """
labākie	2879 K raksti tavā
lamentó	1520 K
lançait	1970 K
lasītu	2849 lai K tālāk
lasītāji	2904 mūsu K
lasītājiem	2904 mūsu K
lejupielādē	2903 K
lelkisegély	97 K
leverandør	3110 ekstern K
leverantör	4054 extern K
leído	1444 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2869 K
linkistä	1720 lisää tästä K
lisenssillä	47 K
lisäsi	1777 K
llicència	47 K cc
lucrează	3505 K în presă
lunedì	17 ogni K
lună	3587 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4470 đăng nhập để bình K	4501 bình K của bạn sẽ	4564 đăng nhập để bình K
lájkolj	2176 K minket
lákal	576 K
läget	4063 koll på K
lähdet	1675 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4066 du kan K mer	4066 kan du K mer	4066 K mer om	4129 fri att K
läsare	36 våra K	4064 våra K	4129 våra K
läsarna	18 tack vare K
läser	4128 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	646 K for	3139 K for	4081 K för
læser	690 tak fordi du K
læserbrev	43 K	620 skrive et K	620 send dit K
læsere	36 vores K	691 vores K
læseres	631 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1352 K de notas
límites	1346 sigue leyendo sin K
lòng	4493 vui K gửi về	4564 vui K gửi về
löd	4131 K
lød	693 K	3186 K
lūdza	2906 K
lập	4505 ủng hộ báo chí độc K	4565 báo chí độc K
""", 'm': """
magyarázta	2264 K
mailovú	3850 e-K adresu
mainoslinkkejä	37 K	74 K	1721 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1541 K abil
materiał	9 ten K
matéria	20 ler esta K	3323 esta K é só	3407 para ler esta K	3479 esta K
matérias	3374 limite de K
matí	456 rep cada K
mawiał	3310 K
mawiała	3310 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2264 K
megbízásából	2259 K készült
megjelenését	2259 K támogatta	2259 K támogatja
megjelenítése	2230 tartalmainak K	2230 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1774 tue K
meitä	1718 tukea K	1718 tue K	1774 tue K	1774 auta K
mencióname	62 K
menționat	3588 a K
mesačne	3915 K
mesečno	3818 K	4008 K
mesélte	2264 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3309 za K
miesięcznie	3309 K
minkä	90 anna K voit
miễn	15 bài K phí	4508 hết số bài K phí	4566 dùng thử K phí
mjesečno	3818 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1879 charte de K	1879 K par la rédaction
mokė	2846 K
mondták	2264 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1346 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1520 K
mulțumim	3585 K că ne citești
munkatársa	2193 K	2249 K
munkatársunknak	39 K
munkánk	2262 K
munkánkat	2168 támogasd K	2168 támogassa K	2200 K	2261 támogasd K	2261 támogassa K	2262 K
myönsi	1777 K
másodközlés	2186 K
märkis	1582 K
määräsi	1777 K
mån	4065 kr/K	4130 kr/K
månad	4017 testa en K	4065 en K för	4128 testa en K	4130 per K	4130 varje K
månaden	4065 första K	4130 i K	4130 första K
månader	4065 K för #	4128 testa # K
månadsgivare	4128 bli K
måned	584 prøv en K	632 i # K	690 prøv en K	692 pr. K	3122 en K for	3183 prøv en K	3185 per K
måneden	692 om K	3185 i K
måneder	632 i # K	3122 K for #
média	1968 notre K
mês	3479 até o fim do K	3480 por K	3480 ao K
mình	54 mời K ly cà phê	62 tag K
míní	576 K
mówi	3310 K
mówili	3310 K
mówił	3310 K
mówiła	3310 K
môžete	3846 článok si K
müşterimiz	4275 K
mācīja	2906 K
mākslīgais	2866 K intelekts
mēnesis	2905 pirmais K
mēnesī	2905 K
mėgstamiausią	2799 K
mėnesį	2845 per K
měsíc	509 první K	575 za K	575 první K
měsíčně	575 K
můžete	502 článek si K
mạnh	4567 nhấn K
""", 'n': """
nabádal	576 K
nabádala	576 K
naléhal	576 K
namawiał	3310 K
namawiała	3310 K
napisał	3310 K
napisała	3310 K
napiš	38 K nám	67 K nám
napište	38 K nám	493 K nám	526 K na	573 K nám
napísal	3916 K
napíšte	38 K nám	3836 K nám	3836 K, prosím	3869 K na	3913 K nám
naročilo	3947 hvala za K
naročite	80 K se	3921 K se na naše	4006 K se
naročnik	50 kot K	3920 že K
naročnike	3928 samo za K	3928 le za K
naročniki	50 K lahko	3960 lahko berejo le K	3960 berejo samo K	4010 K
naročnikom	3920 dostopen le K	3920 na voljo K	3920 na voljo samo K	3920 na voljo le K	3960 dostopna le K	3960 dostopna samo K	3960 dostopen le K	3960 dostopen samo K
naročnina	3948 K	4010 K
naročnino	3948 z K	3970 z K
narzędzi	3248 przy wsparciu K ai
naujienlaiškio	2811 K
naujienlaiškis	2844 mūsų K	2847 K
naujienlaiškį	2791 mūsų K	2811 K	2843 užsisakykite K	2844 mūsų K
navođenja	3758 bez K izvora
navođenje	3758 uz K izvora
nawoływał	3310 K
našeho	499 do K týmu	499 K e-shopu
našem	3747 K timu
našich	525 K zpráv	3868 K správ
neatkarīgu	2903 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2261 segíts K	2261 írjon K	2261 írj K	2261 jelezd K	2262 K adód
nemokamą	2815 K paskyrą
neobmedzený	3823 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	489 K přístup
neomezeně	465 K číst
nepiekrītat	43 K
nepriklausomą	2813 paremkite K žurnalistiką	2843 paremkite K	2844 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1701 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	573 podpořte K
nezávislá	574 K média
nezávislé	3914 K médiá
nezávislú	3913 podporte K
ngoài	4496 nội dung bên K
nguồn	4491 K ưu tiên	4491 K tin ưu tiên	4514 ghi rõ K	4549 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4501 chịu trách K về nội dung bình luận
nhân	4497 trí tuệ K tạo
nhấn	4564 K vào đây
nhận	4472 đăng ký K bản tin	4472 đăng ký K tin	4564 đăng ký K bản tin	4564 đăng ký K tin
nhập	24 đăng K	4470 vui lòng đăng K	4470 đăng K để đọc	4470 đăng K để xem	4470 đăng K để lưu	4470 hãy đăng K để	4564 đăng K để đọc	4564 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3228 materiał wideo jest K
niezależne	3307 wesprzyj K	3307 wspieraj K	3308 K media
niezależność	3308 K
niezależną	3308 jesteśmy K
noastră	3586 munca K
nolēma	2906 K
norāda	2906 K
nosūtīsim	57 jums K
notificações	14 as K	3336 ative as K	3336 ativar K	3336 receba K
notificările	14 K	3492 activează K
notifikácie	3849 K
notícia	3479 esta K
notícias	3328 receba as K	3328 receba K	3339 siga as últimas K
novinařina	574 naše K
novinařinu	574 nezávislou K
novinár	3837 je K	3837 , K
novinári	3914 naši K
novinárka	3837 je K	3837 , K
novinárkou	3837 je K
novinárom	3837 je K
novinář	494 je K	494 , K
novinářem	494 je K	560 je K
novináři	574 naši K
novinářka	494 je K	494 , K
novinářkou	494 je K	560 je K
novičke	3921 na e-K
novičnik	3929 K	3929 e-K	4007 naš e-K	4010 K
novičnika	3929 K
nuotraukų	40 K ir vaizdo
nusprendė	2846 K
nášho	3843 do K tímu
nächste	21 in diesem browser für die K	886 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4567 K
nõus	43 ei ole K?
năm	4566 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	499 našem K
obegränsad	4020 K tillgång
obećala	3819 K
obećao	3819 K
obiecał	3310 K
obiecywał	3310 K
obligāta	2859 atsauce K
oblíbené	491 K zdroje
oblíbených	491 K zdrojů
oblíbenými	491 K zdroji
obrigatórios	21 campos K são	3351 campos K são	3355 campos K são	3355 campos K marcados
obveščanje	3947 na naše K
obľúbené	3834 K zdroje
obľúbených	3834 K zdrojov
obľúbenými	3834 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	524 chcete K
odebírejte	469 K náš	530 K	573 K
odemkněte	465 K si
odhlásit	470 K se můžete kdykoli
odoberať	3867 chcete K
odpoveď	21 zrušiť K
odpovídal	576 K
odpověděl	576 K
odpověděla	576 K
odpověď	21 zrušit K
odpowiadał	3310 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3310 K
odpowiedziała	97 nie K	3310 K
odpowiedziało	97 nie K
odražavaju	3752 komentari K	3752 komentari ne K
odídete	3832 kým K
ofereça	3323 K este artigo
ograniczeń	3194 czytaj bez K	3194 czytaj więcej bez K
også	51 bli med du K
ogłosił	3310 K
ogłosiła	3310 K
oikaisupyynnöt	1712 K
oikaisupyyntö	1712 K
olvashatják	2220 csak előfizetők K
olvasási	0 K idő
olvasóiból	2200 K él
olvasóink	36 K	2262 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1517 danos tu K
ordenó	1520 K
ordonné	1970 a K
ortakliği	4257 iş K linkleri	4259 satiş K bağlanti	4259 satiş K linkleri
orzekł	3310 K
osobních	487 ochrany K údajů	487 ochraně K údajů
osobných	3839 K údajov
ostrzegał	3310 K
ostrzegała	3310 K
ostrzegł	3310 K
otrzymywać	3256 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	576 K	3916 K
oznámila	576 K	3916 K
ozvěte	38 K se nám	67 K se nám	493 K se nám	573 K se nám
""", 'p': """
padėkite	2843 K mums
pageidaujamą	2799 K šaltinį
paklausė	2846 K
palīdzi	2873 ziedo un K	2903 K mums
palīdzību	2866 mākslīgā intelekta K	2881 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2843 K mums
parsisiųskite	2843 K
participación	1387 normas de K
partnerské	74 K odkazy	512 K odkazy	3855 K odkazy
partneři	476 my a naši K
pastā	2871 e-K
pastāstiet	38 K mums	67 K mums
patronką	3246 zostań naszą K
patrões	3433 sem K	3479 sem K
paylaşilan	4323 tarafindan K bir gönderi	4323 tarafindan K gönderi
paylaşin	25 K	49 K	4264 K
paylaştiği	4323 K bir gönderi	4323 'in K bir gönderi
paziņoja	2906 K
paziņojumus	2870 K
państwa	3226 czeka na K
pašte	2811 jūsų el. K
pažadėjo	2846 K
periódico	1518 este K	1518 nuestro K
permanència	458 sense K
persiųskite	49 K
personvernerklæring	3089 K
phê	54 mời tôi một ly cà K	4505 mời bạn một ly cà K
phóng	4493 liên hệ K viên	4495 là K viên báo	4495 là K viên của	4564 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1520 K
pidätetään	1697 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3310 K
pisała	3310 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3740 K nam	3772 K nam na	3772 K na	3816 K nam	3934 K nam	3934 K na	3964 K nam na	3964 K na	4006 K nam
piškotke	3937 K	3965 K
piškotki	3937 K
piškotkov	3937 K	3965 K
pište	526 K na	526 K nám na
plakáton	2264 állt a K
plânge	3588 se K
pochází	496 obsah K
podcastów	3232 K
podcastů	501 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3310 K
podporovatelé	574 naši K
podporují	574 nás K
podpoře	574 díky K
podpořte	514 K	573 K nás	573 K naši	573 K naše	573 K mě
podrška	3816 vaša K
podrške	3759 bez vaše K	3817 vaše K
podršku	3816 vašu K
podržite	3759 K	3816 K nas	3816 K naš
podělte	67 K se s námi	67 K se o
podľa	3916 K
poinformował	3310 K
poinformowała	3310 K
pokračovanie	3823 pre K v čítaní
pokračování	465 K je dostupné	512 K článku níže
pokračuje	512 článek K	512 text K	3855 článok K	3855 text K
pokračujte	465 K ve čtení s
política	396 K de galetes	1381 K de cookies	3349 K de cookies	3376 cobre K
pomocí	516 K ai
pomocą	3248 z K ai
pomoć	3816 vašu K
pomóż	3307 K nam
pomôžte	3913 K nám
poprosił	3310 K
poprosiła	3310 K
poprosiło	3310 K
poručila	3819 K
poručio	3819 K
poslední	523 K článek zdarma	523 K článek, který můžete
posledný	3866 K článok zadarmo
poslušajte	3963 K nas
postafiókjába	2172 K
postaládádba	79 a K	2188 a K
postaládájában	2188 ön K
posílat	507 nechte si K
posílejte	493 K nám
posíláme	57 vám K	57 K vám
potřebujeme	573 K vaši pomoc	573 K vaši podporu
používame	3839 K cookies
používá	476 tento web K
používáme	476 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3310 K
powiedziała	3310 K
powtarzał	3310 K
powtarzała	3310 K
poznámka	97 K redakce
pozostało	3194 K # %	3194 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	576 zvou K
pošaljite	49 K ga	3740 K nam	3740 K na	3816 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	493 K nám	573 K nám
pošli	49 K ho
pošlite	49 K ho	3836 K nám	3913 K nám
pošljemo	57 vam K
pošljite	49 K ga	3934 K nam	3934 K jo nam	3934 K na	4006 K nam
požádal	576 K
požádala	576 K
pracę	3308 naszą K
pranešimus	2810 K
praneškite	38 K mums	67 K mums
pranešė	2846 K
prašė	2846 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3870 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3823 už ste K	3823 ste K
predplatiteľom	80 staňte sa K	3831 K	3913 staňte sa K
predplatiteľov	3831 pre K
predplatné	3823 už máte K	3852 K	3913 kúpte K	3913 kúpte si K	3917 K
predplatného	3852 K
predplatným	3852 K	3873 s K
predplaťte	80 K si
preferată	3503 sursă K	3567 sursă K	3567 sursa K
preferované	491 K zdroje	3834 K zdroje
preferovaný	491 K zdroj	3834 K zdroj
preferovaných	491 K zdrojů	3834 K zdrojov
preferovaným	491 K zdrojem	3834 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3194 tylko dla K	3254 tylko dla K
prenumeratą	3240 z K
prenumeratę	80 kup K	3194 masz już K	3240 zamów K	3240 kup K	3240 wykup K	3266 kup K
preporučila	3819 K
preporučio	3819 K
pretlačiť	45 K
prevziať	45 K
prečítate	3823 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3816 K se našoj	3816 K im se	4006 K se nam
pridržana	3732 sva prava K
pridržane	3927 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2846 K
prihlásenie	3824 ďakujeme za K	3850 ďakujeme za K
prihlásení	3852 po K
prihlásením	3850 K súhlasíte
prihláste	24 K	3823 K sa a čítajte	3913 K sa na odber
prihvaćate	3754 prijavom K
pripažino	2846 K
programėlėje	2809 K
programėlę	2809 K
prohlásil	576 K
prohlásila	576 K
prohlížeč	10 váš K
pronađite	3770 K nas
proposé	1875 conçu et K par
prosił	3310 K
prosiła	3310 K
pročitali	3724 da biste K
pročitate	3722 da K cijeli	3722 da K ceo
prośbę	3188 mamy do ciebie K	3188 mamy małą K
prošnjo	3931 imamo majhno K	3931 majhno K
prywatności	3210 polityka K	3210 polityce K
przeczytać	3194 aby K cały	3194 aby K ten artykuł
przeczytałaś	3235 dziękujemy, że K
przeczytałeś	3235 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3191 K nam #%	3307 K nam	3307 K #
przekonywał	3310 K
przekonywała	3310 K
przesyłajcie	3226 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3226 K nam	3226 K je do nas	3307 K nam
przyznał	3310 K
przyznała	3310 K
przyłącz	51 K się
przyślij	3226 K nam	3226 K je do nas	3307 K nam
práca	3914 naša K
práce	574 naší K
práci	574 naši K
prácu	3914 našu K
précision	97 K:
précisé	1970 a K
précédente	97 version K de cet
préférée	1863 source K
préférées	1863 sources K
prévient	1970 K
príspevky	3848 K v diskusii
príspevok	3913 váš K
próxima	3479 nossa K
průzkumu	35 našeho K
ptá	576 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2407 blocco della K	2543 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2193 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1828 bloqueur de K	1828 bloqueurs de K	1968 sans K
publicités	1828 bloqueur de K
publicystką	3227 jest K	3294 jest K
publicystą	3227 jest K	3294 jest K
publikování	484 K nebo šíření
publiée	22 ne sera pas K	1835 votre adresse e-mail ne sera pas K
pytał	3310 K
pytała	3310 K
pytały	3310 K
pytań	3234 na kilka K
pyyntö	1675 pieni K
pyysivät	1777 K
pásale	1517 K esta
pásalo	49 K
päevakokkuvõte	1546 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1706 K	1761 on K
päätti	1777 K
påminde	4131 K
pénzbe	2262 K kerül
pénzéből	18 olvasók K
písemného	485 bez K souhlasu
písomného	3870 bez K súhlasu
píšte	3869 K na	3869 K nám na
pódcast	34 nuestro K	1518 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2852 K bez	2859 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	484 K článků
předchozí	97 K verzi článku
předchozího	485 bez K souhlasu	528 bez K souhlasu
předplatitel	50 jako K	50 K může	465 už jste K	465 jste K
předplatitele	488 pro K
předplatitelem	80 staňte se K	573 staňte se K
předplatitelé	50 K mohou	522 jen K	522 pouze K	522 najdou K	522 přečtou K	574 naši K	577 K
předplatitelům	488 K	522 pouze K	522 jen K
předplatné	465 koupit K	466 už máte K	509 K	577 K
předplatného	509 K
předplatným	465 dostupné s K	509 K	531 s K
předplaťte	80 K si	467 K si	573 K si
přehrání	496 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	465 zbývá vám K
přidej	51 K se
přidejte	51 K se	525 K si nás	573 K se	573 K se k nám
přihlaste	24 K	465 K se a čtěte	469 K se k odběru	573 K se k odběru
přihlášení	507 děkujeme za K	509 po K
přihlášením	507 K k odběru	507 K souhlasíte
připojte	51 K se
připomněl	576 K
připustil	576 K
přispějte	90 K, kolik můžete	90 K, čím můžete	514 K	573 K	573 K i vy
přiznal	576 K
přiznala	576 K
přiznává	576 K
příspěvek	573 váš K
příspěvku	496 zobrazení K
příspěvky	505 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	4564 K góp ngay	4568 K góp
quyền	4488 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4532 trình chặn K cáo	4532 chặn K cáo
""", 'r': """
radził	3310 K
radziła	3310 K
radí	576 K
rakstīja	2906 K
rappelé	1970 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2843 K mums
rašė	2846 K
recaptcha로	2772 K
recibirás	57 K
reclamă	11 K
reconoció	1520 K
recordó	1520 K
rectificación	97 K:
recunoaște	3588 K
redacció	39 la nostra K	43 cartes a la K	407 la K t'envia	457 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1440 la K te envía	1479 se incorporó a la K	1518 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3528 K îți trimite	3586 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3307 wesprzyj K
redaktorką	3227 jest K	3294 jest K
redaktorė	2803 K
redaktör	4052 är K för	4052 är K på	4052 är politisk K	4115 är K på
redaktør	619 er K på	619 er K for	619 er politisk K	677 er K på	677 er K i	3108 er politisk K	3108 er K i	3108 er K for	3170 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3402 a K envia	3442 entrou para a K	3479 nossa K
redistribuída	3373 reescrita ou K
redistribuído	3373 reescrito ou K
reenvíalo	49 K
refusé	1830 K le dépôt
registrácii	3852 po K
registráciou	3850 K súhlasíte
registráciu	3850 ďakujeme za K
regisztrálj	2261 K ingyenesen	2261 K, hogy
regisztráljon	2261 K ingyenesen	2261 K, hogy
regisztrálnia	2220 K kell
regístrate	1346 K gratis	1350 K para
reinhören	773 jetzt K:
rejestrując	3237 K się
reklamlänkar	74 K	4067 K	4094 K
reklamą	11 K
reklám	70 nincs K	3914 bez K
reklámok	2262 K nélkül
reportaż	3308 ten K
reporterką	3227 jest K	3294 jest K
reportér	494 , K	560 , K	3837 , K
reportérem	494 je K	560 je K
reportérka	494 , K	560 , K	3837 , K
reportérkou	494 je K	560 je K	3837 je K
reportérom	3837 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	390 prohibida la K	415 K sense permís
reproducción	1402 prohibida su K	1402 prohibida la K
reprodução	3370 proibida a K	3370 K proibida	3410 K permitida desde	3410 K é permitida desde
reprodúcelo	45 K
republié	45 K	1849 K avec	1894 cet article est K
repórter	39 nosso K	3376 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1520 K
rezervăm	29 ne K dreptul
riêng	4481 chính sách quyền K tư	4508 dành K cho thuê bao	4514 quan điểm K của tác giả
robô	3458 não sou um K
rovatvezető	2249 K
rovatvezetője	2193 K	2249 K
ročne	3915 K
ročně	575 K
rät	889 K
rätta	4058 K fel
rättar	4058 vi K fel
rättelse	97 K
räumte	889 K ein	889 K der	889 K die
rääkis	1582 K
råber	693 K
råbte	693 K
rådde	4131 K
rådede	693 K
réagir	1838 pour K
réagissez	1967 K à
réalisation	1875 n'a pas participé à la K
rédacteur	1853 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1853 a rejoint la K	1875 n'a pas participé à sa K	1884 la K vous	1888 pour soutenir la K	1967 soutenez la K	1967 alertez la K	1968 notre K
rédactrice	1853 est K
régulièrement	1853 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1970 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1793 cet article est K	1793 ce contenu est K	1793 article K
réservée	1793 K à nos abonnés	1793 la suite est K	1796 K aux abonnés
réservés	1796 K aux abonnés	1849 tous droits K
résiliable	1969 K à tout moment
részesített	2189 előnyben K forrásként
röst	4055 ai-K
răspuns	97 nu a K	97 nu au K	3588 a K	3588 au K
răspunsul	21 anulează K
rằng	4567 viết K	4567 cho K
""", 's': """
sacīja	2906 K
sadržaj	9 ovaj K	3743 vanjski K	3743 spoljni K
sadržaja	9 ovog K	3743 vanjskog K	3743 prikaz ovog K	3743 prikaz K
sakė	2846 K
samobójcze	97 myśli K
sanctionné	1970 a K
sandučić	79 u vaš K	3725 u vaš K
sandučiću	3725 u vašem K	3754 vašem K
sbírka	577 K
schließ	51 . K dich
schließen	51 . K sie sich	704 K sie ein abo	886 K sie ein abo
schránke	3824 vašej K
schránky	79 do vaší K	79 do vašej K	469 do vaší K	3824 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2261 K, hogy
segítségedre	2261 szükségünk van a K
según	1520 K
sensível	97 pode ser K
sentenció	1520 K
sería	1441 sin ti no K
sesión	24 inicia K	24 inicie K	1346 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3478 inicie K
señaló	1520 K
sfătuia	3588 K
sfătuiește	3588 K
sfătuit	3588 a K
sisällön	9 K	1708 ulkoisen K
sisältö	1679 tämä K on vain
sisältöä	1708 ulkoista K
siunčiame	57 jums K
sjefredaktør	3108 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	4131 K
skarży	3310 K
skarżył	3310 K się
skrzynkę	79 na twoją K	3197 na twoją K	3197 na swoją K	3237 K mailową
slažete	43 K se	43 ne K se
slobodné	3913 podporte K
slobodnú	3913 podporte K
slušajte	3770 K nas
slíbil	576 K
slíbila	576 K
sollicité	97 K par
sollicitée	97 K par
sondę	3234 naszą K
sonuçlarinda	4231 google arama K
sorumluluğu	30 K
souborů	486 K cookie
souhlasíte	43 K?	507 e-mailu K	507 odesláním K	507 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4493 về hộp thư của tòa K	4505 hãy ủng hộ tòa K	4514 bằng văn bản của tòa K	4564 hãy gửi về tòa K	4564 hãy liên hệ tòa K	4564 hãy báo cho tòa K	4565 tòa K
spandér	54 K en kaffe
spolupráci	512 ve K s partnerem	3855 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3934 K nam
sportkrönikör	4052 är K
sportsredaktør	619 er K
spracovaním	3850 K osobných údajov
sprijiniți	3585 K
sprijină	3585 K-ne
správach	3835 google K
správy	3835 google K
spuneți	38 K-ne	67 K-ne	3586 K-mi mai jos
stellenbörse	772 in unserer K
stjärna	60 fält med K
straipsnį	2822 šį K	2844 visą K
stronę	3257 naszą K
stwierdził	3310 K
stwierdziła	3310 K
stáhněte	573 K si naši	573 K si náš
stálo	576 K na	576 K ve	576 K v
står	30 K för	693 K der på	3186 K det på	3186 K det i	4131 K det på
stöd	4014 med ditt K	4128 K oss	4128 K vår	4128 ditt K
stödja	4064 K oss med
stödlinjen	83 K
stödmedlem	4128 bli K
stödprenumerant	4128 bli K
stötta	4064 K oss med	4128 K oss	4128 K vår	4128 K vårt
støt	631 K os	690 K os	690 K med
støtt	3183 K oss	3183 K vår
støtte	581 med din K	581 vi har brug for din K	631 K os med	631 din K gør	690 din K	690 bliv K	3071 med din K	3121 K oss med	3183 din K
støtteabonnent	3183 bli K
støttemedlem	80 bli K	690 bliv K	3183 bli K
stāstīja	2906 K
stăpâni	3553 fără K
stěžuje	576 K
subscripció	460 K
subskrybentów	3194 tylko dla K	3194 dostępna dla K	3194 dostępne dla K	3254 tylko dla K
subskrypcją	3240 z K	3262 z K
subskrypcję	3194 kup K	3194 masz już K	3237 dziękujemy za K	3240 wykup K	3307 kup K
suosikkilähteeksesi	1701 K
suosikkilähteeksi	1701 K
sursă	3527 link activ către K
suscripción	1346 ya tengo una K	1517 cambia tu K	1521 K
suscríbase	80 K	1517 K
suscríbete	80 K	1346 K para	1346 K por	1346 K en	1356 K al boletín	1517 K
susțin	3519 care ne K lunar	3586 ne K lunar
susține	3585 K-ne	3585 K presa	3588 K că
susținerea	3585 K ta
susțineți	3585 K-ne
svarīgākie	2882 nedēļas K
svarīgākās	2882 nedēļas K
svěřte	493 K se nám
szerkesztője	2193 K	2249 K
szerkesztőségünk	39 K	2262 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2262 K
szerzője	2193 külső K
szólított	2264 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4065 tills du K upp	4131 K
sähköpostiin	1682 suoraan K
sähköpostiisi	79 K	1683 K
sähköpostillasi	1733 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1683 K
sélection	1884 K d'articles
sélections	1793 ajouter l'article à vos K
síganos	1372 K en
síguenos	1372 K en	1517 K
sócio	80 seja K
sõltumatut	1579 toeta K
sõnul	1582 K
sök	4079 K nu
sökresultat	4048 K på google
sökt	97 vi har K	97 har K
söyledi	4344 K
söylediler	4344 K
söylüyor	4344 K
søg	644 K nu
søgeresultater	615 K på google
søgning	615 google-K
søk	3137 K nå
søkene	3104 google-K dine
søkeresultatene	3104 K dine på google
súhlasu	3870 bez K
súhlasíte	43 K?	3850 odoslaním K
súmate	51 K	1517 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2194 K
sütiket	2194 K
săptămână	17 o dată pe K	3587 pe K
sīkdatnēm	2864 K	2882 K
sống	4505 nuôi K tờ báo	4505 bạn đọc nuôi K
""", 't': """
találatok	2189 google-K
tanácsolja	2264 K
tanácsolják	2264 K
tanácsolta	2264 K
tanácsolták	2264 K
tanította	2264 K
taşiyin	4264 K
teigė	2846 K
tekemään	1775 K sitä
tekijänoikeus	1697 K suojaa
tekoäly	1709 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1709 K
tekoälyn	1709 K avulla	1709 K tekemä
tekoälyä	1709 käyttää K
telefonā	2870 savā K
tesszük	22 nem K közzé
textům	521 ke všem K
teşekkürler	4341 okuduğunuz için K
thiết	4514 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4508 dành cho K bao	4508 đã là K bao	4568 K bao
thuộc	4489 bản quyền K
thành	4471 dành cho K viên	4503 bạn đã đăng ký K công	4564 trở K thành viên
tháng	4508 đọc miễn phí trong K	4566 mỗi K	4566 hàng K	4566 K đầu
thích	4491 nguồn tin ưa K	4491 nguồn yêu K
thông	14 K báo	4477 bật K báo	4477 nhận K báo	4493 bạn có K tin	4493 bạn đọc cung cấp K tin	4514 khi phát hành lại K tin	4564 hãy gửi K tin	4564 đăng ký nhận K báo	4564 hãy bật K báo
tilføjede	693 K
tillgång	4128 få fri K
tillåtet	4076 inte K att återge
tiếng	4501 K việt có dấu
tiếp	4470 để K tục đọc	4470 để đọc K	4470 đăng nhập để K tục	4505 K sức cho báo chí	4508 để K tục đọc	4564 đăng ký để đọc K	4564 hãy K sức	4564 đăng nhập để K tục
tjänst	4011 en liten K att be
tjänsten	4079 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2170 a K
toàn	20 K bộ bài	4470 để đọc K bộ	4470 đọc K bộ bài	4508 để đọc K bộ bài	4564 đăng ký để đọc K bộ
tražila	3819 K je
tražili	3819 K su
tražio	3819 K je
tretích	3839 cookies K strán
treści	9 tej K	3240 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4477 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4501 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2249 K
tudósítója	2193 K	2249 K
turpinātu	2849 lai K lasīt
tuần	17 mỗi K	4503 bản tin hằng K của	4503 bản tin hàng K của	4566 mỗi K
tvrdí	576 K
työmme	1775 K
työtämme	1774 tue K	1775 K
tájékoztató	2179 adatvédelmi K
támogass	2261 K minket
támogasson	2261 K minket
támogathat	2200 K minket
támogatása	2200 K nélkül	2200 olvasók K nélkül	2261 az ön K
támogatásod	2261 a te K
támogatásából	2200 olvasóink K
támogatásával	2203 partnerünk K	2259 K készült
támogatónk	2200 legyen ön is K	2200 legyél te is K
täglich	712 K per mail
tähtsamad	1558 nädala K
tärkeimmät	1733 K jutut
tästä	1720 lisää K
täällä	1675 kun kerran olet K
täältä	1720 lisää K
téléchargez	1779 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2261 K le
týden	17 každý K
týdně	575 K
týždenne	17 raz K
tłumaczy	3310 K
tłumaczył	3310 K
tłumaczyła	3310 K
třetích	496 cookies K stran
""", 'u': """
uafhængigt	691 K medie
ubegrænset	587 K adgang
udostępnij	25 K
ukarał	3310 K
ulaş	38 bize K
ulaşin	38 bize K	4233 bize K	4264 K
ulaşmak	4233 yazara K
unabhängig	826 K von unserer redaktion	826 von unserer redaktion K	839 damit wir K bleiben	887 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2433 insegna all'K
unterstütze	699 K unsere arbeit	699 K uns mit	886 K uns	886 K unsere	886 K mich	886 K meine
unterstützen	699 K sie unsere arbeit	699 K sie uns mit	699 mit einer spende K	699 können sie uns K	886 K sie uns	886 K sie unsere	886 sie können das K	886 freiwillig K	886 K sie mich	886 K sie meine	886 K uns
unterstützt	731 ihr browser K	886 K uns
unterstützung	695 ihre K	695 mit ihrer K	788 ihrer K	788 deiner K	834 mit K von ki	886 mit deiner K	886 deine K	886 eure K
upišite	77 K svoj e-mail
upozornění	473 zapněte si K	506 K
upphovsrätt	4044 skyddat enligt lagen om K
upphovsrättslagen	4044 skyddat enligt K
uprednostňované	3871 K zdroje
uprednostňovaný	3871 K zdroj
uprednostňovaných	3871 K zdrojov
upřednostňované	529 K zdroje
upřednostňovaný	529 K zdroj
upřednostňovaných	529 K zdrojů
upřesnění	97 K:
uredništva	3927 brez dovoljenja K	3927 brez soglasja K
uredništvo	3941 v naše K	4007 naše K
uredništvu	39 našemu K	3934 pišite K
urmărește	3491 K-ne pe	3491 K-ne și pe	3492 K știrile	3585 K-ne
urmăriți	3491 K-ne pe	3585 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3349 K de cookies
utilizează	3494 K cookie
utilizăm	3494 K cookie
utánközlés	2186 K
utánközölhető	45 K
uutislähteeksesi	1701 ensisijaiseksi K
uutislähteeksi	1701 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3310 K
uznała	3310 K
uzsvēra	2906 K
użyciu	3248 przy K ai
użytkowników	3235 opiniami K
używamy	3209 K plików cookie
užsisakykite	2788 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	469 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3836 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	889 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	772 suchen K
versão	2 K em áudio
vervielfältigung	748 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	736 deine e-mail-adresse wird nicht K	736 ihre e-mail-adresse wird nicht K
veröffentlichung	802 seit der K geändert	802 seit K geändert
već	3737 kad ste K tu	3818 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1712 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4495 là biên tập K của	4508 dành cho hội K
viết	4564 hãy K thư	4565 bài K này	4567 ông K	4567 bà K
você	18 sem K	3479 sem K
vollständigen	704 K artikel lesen
volontär	762 ist K
volontärin	762 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3944 K
vyhradené	3830 všetky práva K	3830 autorské práva sú K
vykřikl	576 K
vykřikla	576 K
vypočuť	3846 si môžete K
vysvetľuje	3916 K
vysvětlil	576 K
vysvětlila	576 K
vysvětloval	576 K
vysvětlovala	576 K
vysvětluje	576 K
vytvořila	516 K ai
vyzýval	576 K
vyzývala	576 K
vyzývali	576 K
vyzývá	576 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	2264 K
válaszolták	2264 K
változatában	97 korábbi K	97 eredeti K
vás	514 bez K by	574 bez K by	3857 bez K by	3914 bez K by
väitis	1582 K
väitti	1777 K
väittää	1777 K
välise	1539 K sisu
våre	3183 meld deg på K
vårt	3079 meld deg på K	3183 meld deg på K
vær	51 K med
védekezett	2264 K
véli	2264 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3914 K vám
vēlamo	2860 K avotu
vēstkopai	2871 K
vēstulei	2871 ziņu K
vědět	38 dejte nám K	67 dejte nám K	493 dejte nám K	573 dejte nám K
všetkým	3864 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3843 náš K
webinář	499 náš K
według	3310 K
weißt	761 K du mehr
wezwał	3310 K
wiadomościach	3257 google K
wołali	3310 K
wołał	3310 K
wołała	3310 K
wpłata	3246 każda K	3307 twoja K
wpłatom	3308 dzięki K
wpłać	3307 K
wspierającym	3307 zostań K
współpracy	3243 we K z partnerem
wyjaśnia	3310 K
wypisać	3197 K się w każdej chwili
wyrażam	3198 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3226 K nam	3226 K je do nas
wzywał	3310 K
wzywała	3310 K
wöchentlichen	716 K newsletter
właściciela	3308 nie mamy K
""", 'y': """
yazdiğimiz	4274 daha önce K haber
yazmişti	4344 diye K
yhteistyössä	1721 K mainostajan
yönetmenidir	4237 genel yayin K
""", 'z': """
zaakceptować	3228 K pliki cookie
zaapelował	3310 K
zaapelowała	3310 K
zachęcali	3310 K
zachęcano	3310 K
zachęcał	3310 K
zachęcała	3310 K
zadaním	3850 K e-mailu
zadržana	3732 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	507 K e-mailu
zagłosuj	3251 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3759 K vama	3817 K vama
zakázané	3830 šírenie je K
založte	573 K si účet
zamknutý	3823 článok je K
zamčený	465 článek je K
zapisując	3237 K się
zapowiedział	3310 K
zapowiedziała	3310 K
zapytał	3310 K
zapytała	3310 K
zastrzeżone	3221 wszelkie prawa K	3221 wszystkie prawa K
zawołał	3310 K
zawołała	3310 K
zašlete	493 K nám
zašlite	3836 K nám
zaželen	3967 K vir
zaželene	3967 K vire
zaželeni	3967 K vir
zbiórka	3311 K
zbývá	465 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3231 do naszego K
zewnętrzna	3228 treść K
zewnętrzne	9 treści K	3209 treści K	3228 treści K
zewnętrznej	9 treści K	3228 treści K
zewnętrznych	9 treści K
zgłoś	3226 K go nam	3307 K nam
ziņas	2882 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3258 daj nam K	3307 daj nam K
zněl	576 K
zněla	576 K
znělo	576 K
zobrazení	496 K tohoto obsahu	496 K obsahu
zobrazený	60 e-mail nebude K
zostań	3307 K z nami
zpracováním	470 souhlasím se K	477 K osobních údajů
zprávy	492 google K
zprávách	492 google K
zpívali	576 K
zugänglich	789 frei K
zunächst	748 dieser artikel erschien K
zurück	818 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3872 K
získávejte	530 K
zł	3240 za # K	3240 od # K	3309 od # K
złotówka	3246 każda K	3308 każda K
""", 'á': """
állt	2264 ez K
állítja	2264 K
átvehető	45 K
""", 'ä': """
ägare	4064 inga rika K
ähnliches	761 K erlebt
ändå	4011 nu när du K är här
äpp	1544 K
äppi	1544 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	3100 beskyttet av K
året	692 om K
återges	4044 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4241 bizimle K
çalişmalarimiz	4342 K
çağrisinda	4344 K bulundu
çerezler	4214 K kullan
çerezlere	4239 K
çerezleri	4214 K kullan	4239 K	4275 K kabul
çözün	4264 K
""", 'é': """
échanos	1517 K una mano	1517 K un cable
économiste	1927 est K
écris	38 K-nous	67 K-nous
écrit	1853 K pour	1970 a K
écrivain	1853 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1967 K-nous
éditorialiste	1927 est K
électronique	1803 dans votre boîte aux lettres K
énekelték	2264 K
équipe	1968 notre K
értesítéseket	14 K	2199 K
értesüljön	2199 K elsőként
étoile	60 champs avec une K
évente	2263 K
""", 'í': """
ígérte	2264 K
ígérték	2264 K
írta	2264 K
""", 'î': """
îmbia	3588 K
îndemna	3588 K
îndemnat	3588 a K
îndemnau	3588 K
întrebat	3588 a K
întrebau	3588 K
""", 'õ': """
õpetas	1582 K
""", 'ö': """
öffnen	718 app K
önemli	4275 günün en K
önerdi	4344 K
önskad	4048 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2262 független K	2262 a jó K
újságírásunk	2262 K
újságíró	2249 K
újságíróink	2262 K
újságíróinkkal	2222 K
újságíróinknak	39 K
újságírója	2193 K	2249 K
újságíróként	2249 K
última	1372 siga la K hora	1372 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	749 K von	827 von der agentur K	827 deutschen presse-agentur K
übersicht	755 K	811 diese K wurde
ücretsiz	15 K haber	15 K makale	4262 K üye olun
ügyfelünk	2222 K
ühendust	38 võta meiega K	67 võta meiega K	1579 võta K
ünü	4339 #'K
ütles	1582 K
ütlesid	1582 K
üyeliği	4253 bülten K
üzente	2264 K
üzenték	2264 K
üçüncü	4239 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3770 K nas
čitalaca	43 pisma K	3759 uz podršku K	3777 K	3817 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3777 K	3817 naši K
čitatelia	3874 K	3914 naši K
čitatelja	43 pisma K	3759 uz podršku K	3777 K	3817 naših K	3817 uz podršku K
čitatelji	36 naši K	3777 K	3817 naši K
čitateljima	3777 K
čitateľom	18 vďaka K	3874 K
čitateľov	36 našich K	3857 vďaka podpore K	3874 K	3914 našich K	3914 vďaka podpore K
članak	20 cijeli K	3737 svidio vam se K	3755 cijeli K	3755 ceo K	3817 ovaj K
člancima	3766 svim K
članek	3931 vam je bil K všeč	4007 ta K
člankov	3959 do vseh K
členem	80 staňte se K	573 staňte se K
členom	3913 staňte sa K
článek	20 celý K	461 líbil se vám K	465 celý K za	509 celý K	574 tento K	574 líbil se vám K
článkom	3852 všetkým K	3864 k všetkým K	3864 ku všetkým K
článku	20 celého K
články	574 naše K
článků	509 limit K
článkům	509 všem K	521 ke všem K
článok	20 celý K	3832 páčil sa vám K	3852 celý K	3914 tento K
čtenáři	532 K	574 naši K
čtenářů	36 našich K	43 listy K	514 díky podpoře K	532 K	574 našich K	574 na podpoře K	574 díky podpoře K
čtenářům	18 díky K	36 našim K	532 K
čtení	0 doba K
čtěte	525 K nás
číst	574 K dál bez
čítajte	3868 K nás	3913 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3913 K, že nás čítate
""", 'đ': """
đây	4564 bấm vào K
đóng	4564 K góp của bạn	4564 hãy K góp
đăng	45 K lại	4503 cảm ơn bạn đã K ký	4503 bằng việc K ký, bạn	4564 K ký để đọc bài
đường	4493 K dây nóng của tòa soạn	4493 K dây nóng của báo	4564 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4508 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3915 K sumou
""", 'ř': """
řekl	576 K
řekla	576 K
říká	576 K
""", 'ś': """
śledztwa	3308 nasze K
śledztwo	3308 to K
śledź	3205 K nas na	3307 K nas
śpiewali	3310 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4344 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3740 K nam
šaukė	2846 K
šiandien	2813 aukokite K
šodien	2873 ziedo K
""", 'ź': """
źródło	3221 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3310 K
""", 'ž': """
žalio	3819 K se
želene	3967 K vire
želeni	3932 K vir
željene	3738 K izvore
željeni	3738 K izvor
žiadny	71 K spam
žurnalistai	2844 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2803 K
žurnalistika	574 naše K	574 nezávislá K	2844 K kainuoja	2844 gera K	3914 nezávislá K
žurnalistiku	574 nezávislou K	3914 nezávislú K
žurnalistiky	574 nezávislé K
žurnalistė	2803 K
žurnāliste	2863 K
žurnālisti	2904 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2904 neatkarīga K	2904 K maksā	2904 laba K
žurnālistiku	2873 atbalsti neatkarīgu K	2904 neatkarīgu K
žurnālists	2863 K
žádal	576 K
žádala	576 K
žádali	576 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	967 χωρίς K
άρθρα	1040 τα K μας
άρθρο	1040 αυτό το K
""", 'έ': """
έγγραφη	967 χωρίς K άδεια
έγραφαν	1042 K
έγραφε	1042 K
έγραψε	1042 K
έλεγαν	1042 K
έλεγε	1042 K
έρευνά	939 K μας
έρευνές	1040 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	921 K σου πηγές	921 K σας πηγές	921 K πηγές
αγαπημένη	921 K πηγή
ακολουθήστε	901 K μας	1039 K μας
ακολουθείστε	901 K μας
ακόμη	956 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1042 K
αναγνωστών	970 K
αναγνώστες	18 χάρη στους K	970 K	1040 οι K μας
αναδημοσίευση	45 K	914 απαγορεύεται η K	914 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	915 K χωρίς
αναπληρωτής	926 είναι K καθηγητής
αναπληρώτρια	926 είναι K καθηγήτρια
ανεξάρτητη	1039 ενισχύστε την K
ανταποκρίτρια	924 είναι K	926 είναι K
ανταποκριτής	924 είναι K	926 είναι K
απάντησαν	1042 K
απάντησε	97 δεν K	1042 K ο	1042 K η
απάντησης	21 ακύρωση K
απαγορεύεται	915 K η αντιγραφή	915 K η αναπαραγωγή
αποδεχθείτε	929 K τα cookies
αποδεχτείτε	929 K τα cookies
απορρήτου	918 πολιτική K
από	947 K # €	1037 # K τα #	1037 # K #
αρθρογράφος	924 είναι K	926 είναι K
αρχισυντάκτης	924 είναι K
αρχισυντάκτρια	924 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1001 χωρίς K
""", 'β': """
βιβλιοπωλείο	937 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K	953 γραμμή K κεθεα
βοηθήστε	1039 K μας
βοηθειας	953 γραμμη K κεθεα
βοηθούν	1040 μας K
βρείτε	901 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1039 K μέλος	1039 K κι εσείς
γνώσεις	942 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	923 K μας	1039 K μας
γραπτή	967 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1042 K
δήλωσε	1042 K ο	1042 K η	1042 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1040 οι K μας
δημοσιογράφος	924 είναι K	924 , K	924 - K	926 είναι K στ	926 είναι K του	926 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1040 η K μας	1040 ανεξάρτητη K	1040 η ανεξάρτητη K
δημοσκόπησή	939 K μας
δημοσκόπηση	939 στη K
διαβάσετε	896 για να K ολόκληρο
διαβεβαίωσε	1042 K
διαμαρτυρήθηκε	1042 K
διαφήμιση	11 τη K	950 μετά τη K
διαφημίσεις	70 χωρίς K	1040 χωρίς K
διαφημίσεων	995 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	926 είναι K
διεύθυνση	899 τη K email	899 η K email	946 K email	946 K e-mail
δικαιώματος	914 με επιφύλαξη παντός K
διοργανωτές	1042 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	1040 η K μας
δωρεά	956 κάντε μια K	1039 η K σας	1039 κάντε μια K	1043 K
δωρεάν	15 K άρθρα	947 K άρθρα
δωρεές	1043 K
""", 'ε': """
είμαστε	1040 K μια μικρή
είπαν	1042 K
είπε	1042 K
εβδομάδα	17 κάθε K	1041 την K
εγγραφή	946 με την K σας
εγγραφείτε	897 K για να	947 K δωρεάν	1039 K δωρεάν	1039 K τώρα	1039 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	898 στα K σας
εκδήλωσή	937 K μας
εκδοχή	97 αρχική K
εκφράζουν	935 τα σχόλια K	944 τα σχόλια K	944 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	902 K τις ειδοποιήσεις	904 K τη javascript
ενημερωτικά	899 K δελτία
ενημερωτικό	78 το K δελτίο	899 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	923 K μας
ενισχύστε	956 K	1039 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	929 K περιεχόμενο
εξήγησε	1042 K
επανέλαβε	1042 K
επαναλάμβανε	1042 K
επιβεβαιώστε	946 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	923 K μαζί μας	923 K με τον συντάκτη	923 K με τη συντάκτριά	923 K με τη συντάκτρια	923 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1042 K
επιστήμονας	926 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	926 είναι K
ερευνητής	926 είναι K
ερωτηματολόγιο	943 το K
εσάς	956 χάρη σε K	1040 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	947 με # K
ευχαριστούμε	946 K για την εγγραφή	1039 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1042 K
ζήτησε	1042 K ο	1042 K η	1042 K στο	1042 K από
ζητούσαν	1042 K
ζητούσε	1042 K
""", 'η': """
ηλεκτρονικό	937 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1001 χωρίς K
ισχυρίζεται	1042 K
ισχυρίστηκε	1042 K
""", 'κ': """
κάλεσε	1042 K ο	1042 K η
κάνε	62 K μου tag
κάνοντας	946 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	953 K εθισμού
καθηγήτρια	926 είναι K
καθηγητής	926 είναι K
καλούσαν	1042 K
καλούσε	1042 K
κανάλι	1040 το K μας
κατάστημά	937 στο K μας
κατήγγειλε	1042 K
καταγγέλλει	1042 K
καταγγελία	923 κάντε μας την K
κατεβάστε	902 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	953 K εθισμου
κοινοποιήθηκε	1023 η δημοσίευση K από
κουίζ	939 το K	939 στο K	939 το K μας
κυκλοφορεί	937 K το νέο τεύχος
κυριότερες	946 τις K ειδήσεις
""", 'λ': """
λάβετε	968 K
λέει	1042 K
λαμβάνεις	965 θέλεις να K
λαμβάνετε	965 θέλετε να K	968 K
""", 'μ': """
μήνα	1041 τον K	1041 το K	1041 ανά K	1041 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	947 K # €
μεγαλομετόχους	1001 χωρίς K
μετόχους	1001 χωρίς K
μοιράστηκε	1023 μια δημοσίευση που K	1023 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	958 με τεχνητή K	958 από τεχνητή K
νοημοσύνης	958 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	896 K
""", 'ο': """
οικονομολόγος	926 είναι K
ολόκληρο	20 K το άρθρο	947 K το άρθρο
ομάδα	937 στην K μας	1039 ελάτε στην K	1040 η K μας
""", 'π': """
παράκληση	920 έχουμε μια μικρή K	920 μια μικρή K
παραδέχεται	1042 K
παραδέχθηκε	1042 K
παραδέχτηκε	1042 K
παρακάλεσε	1042 K
παρακαλούσαν	1042 K
παρακαλούσε	1042 K
πατώντας	946 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	929 εξωτερικού K
περιεχόμενο	9 αυτό το K	929 αυτό το K	929 το K αυτό	929 εξωτερικό K
πολιτική	918 K cookies
πρέπει	929 δείτε το βίντεο K
προέτρεπαν	1042 K
προέτρεπε	1042 K
προέτρεψε	1042 K
προειδοποίησε	1042 K
προειδοποιεί	1042 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	1039 ενισχύστε την K
προσωπικών	918 K δεδομένων
προτεινόμενη	921 K πηγή
προτιμώμενες	921 K πηγές	1015 K πηγές
προτιμώμενη	921 K πηγή	1015 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	963 K σε όλα
πρόσθεσαν	1042 K
πρόσθεσε	1042 K ο	1042 K η
πρώτο	947 τον K μήνα
πρώτος	1041 K μήνας
""", 'ρ': """
ρεπορτάζ	1040 το K μας	1040 αυτό το K
ρομπότ	1024 δεν είμαι K
ρυθμιστής	953 αρμόδιος K εεεπ
ρυθμιστης	953 αρμοδιος K εεεπ
ρωτούσαν	1042 K
ρωτούσε	1042 K
ρώτησαν	1042 K
ρώτησε	1042 K ο	1042 K η
""", 'σ': """
σημαντικότερες	946 τις K ειδήσεις
σημείωσε	1042 K ο	1042 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1039 K μας
στήριξή	956 χωρίς τη K	1039 η K σας	1039 τη K σας	1040 χωρίς τη K
στήριξη	956 χάρη στη K	1040 χάρη στη K
στείλε	38 K μας	67 K μας	923 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	923 K μας	1039 K μας
στηρίξτε	956 K	1039 K μας	1039 K την	1039 K το	1039 K τη
συγγραφέας	926 είναι K
συγκατάθεση	929 K για cookies
συκοφαντικά	935 K σχόλια
συμβουλεύει	1042 K
συμβούλευε	1042 K
συμβούλευσε	1042 K
συμβούλεψε	1042 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	937 K μας
συνέδριό	937 K μας
συνέστησε	1042 K
συνδεθείτε	24 K	897 K για να
συνδρομή	947 με K	947 K από	969 με K	1043 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	896 διαθέσιμο μόνο σε K	896 διαθέσιμο σε K	919 μόνο για K	919 μόνο σε K	1039 γραφτείτε K	1040 οι K μας	1043 K
συνδρομητής	50 ως K	80 γίνετε K	896 είστε ήδη K	1039 γίνετε K
συνεργασία	950 σε K με χορηγό	950 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	950 συνδέσμους K
συνεχίζεται	950 K παρακάτω
συνεχίσετε	896 για να K την ανάγνωση	896 να K την ανάγνωση
συνεχίσουμε	1040 να K
συνεχίστε	896 K την ανάγνωση
συνιστούσε	1042 K
συντάκτης	924 είναι K
συντάκτρια	924 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	944 στα K
σύμφωνα	1042 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	964 K δωρεάν άρθρο
τραγουδούσαν	1042 K
τόνιζε	1042 K
τόνισε	1042 K
""", 'υ': """
υβριστικά	935 K σχόλια
υβριστικό	935 σχόλια με K
υπευθυνα	953 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	953 παίξε K	953 παίζουμε K
υπογράμμισε	1042 K
υποσχέθηκε	1042 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	920 αφού K ως εδώ
φωνάζει	1042 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	920 πριν K
φώναζαν	1042 K
φώναζε	1042 K
φώναξαν	1042 K
φώναξε	1042 K
""", 'χ': """
χάνετε	965 μη K
χρήσης	918 όροι K	946 όρους K
χρειαζόμαστε	1039 K τη βοήθειά σας
χρησιμοποιεί	905 K cookies
χρησιμοποιούμε	904 K cookies
χρόνο	1041 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	961 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	939 στην K
""", 'а': """
абонамент	223 вече имате K	254 с K	254 K за	274 с K	315 K
абонамента	252 с K си	252 благодарим за K
абонат	50 като K	221 вече сте K
абонати	233 само за K	315 K
абонатите	50 K могат
абонирайте	80 K се	221 K се, за да	224 K се за бюлетина	311 K се
абонирането	252 с K
авторизованные	3643 только K
авторизованным	3643 K пользователям
авторизовані	4392 лише K
авторизуйтесь	24 K
авторкою	4380 зв'язатися з K
автором	4380 зв'язатися з K
автору	54 на каву K	3631 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	4413 пишіть за K
адресу	3663 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3642 K	4391 K
анонимно	3631 K
афилиейт	257 K линкове
""", 'б': """
бажаних	4377 K джерел
безкоштовна	4411 остання K стаття
безкоштовний	4387 наш K вебінар	4395 K акаунт	4411 останній K матеріал
безкоштовних	4395 ліміт K	4395 K статей
безкоштовні	15 K статті	4395 K статті
безлимитный	3598 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3661 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3646 K статьи
бесплатный	3637 наш K вебинар	3646 K аккаунт	3661 последний K материал
бесплатных	15 K статей	3646 лимит K	3646 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	4465 K
благала	4465 K
благали	4465 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	312 K на вас
благодарим	252 K ви, че се
благодаря	3652 K донатам	3716 K вам	3716 K вашей
блокировщик	3611 отключите K	3611 K рекламы
блокувальник	4362 K реклами
бот	39 наш K
браузер	10 ваш K	3624 ваш K	4372 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	312 нашия K	315 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	4378 K
вайбър	16 K	237 K
ватсапе	3629 K
вашата	225 на K поща
ваших	3714 # из K #
введите	77 K адрес
вебинар	3637 наш K
вебінар	4387 наш K
взывал	3718 K
видео	9 это K	40 фото и K
виділіть	4376 K
визнав	4465 K
визнала	4465 K
визнає	4465 K
викала	314 K
викаха	314 K
викаше	314 K
викна	314 K
використання	4372 K cookie	4401 будь-яке K матеріалів	4401 K матеріалів сайту
використанні	4370 при K матеріалів
використовує	4363 K cookie
використовуємо	4362 K cookie
вимагав	4465 K
вимагала	4465 K
вимагали	4465 K
виправлення	97 K:
випуск	4389 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4465 K
вк	3629 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3629 K
влезте	24 K
вміст	9 цей K
внескам	4402 завдяки K	4463 завдяки K
внесок	4462 ваш K
войдите	24 K	3599 K, чтобы
вотсапе	3629 K
вотсапі	4378 K
впн	64 без K
всеки	260 K лев
встановіть	4356 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3614 K ее	3614 K текст
выпуск	3640 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4465 K
відповідав	4465 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4465 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	314 K
гласил	3718 K
гласила	3718 K
гласит	3718 K
гласувайте	265 K
гледайте	270 K ни
говорил	3718 K
говорила	3718 K
говорили	3718 K
говорит	3718 K
год	3717 в K
годишно	313 K
голосуйте	3657 K	4407 K
гривень	4464 # K
грн	4464 # K
група	271 viber K
гукав	4465 K
гукали	4465 K
гукнув	4465 K
гукнула	4465 K
гіперпосилання	4370 K обов
""", 'д': """
дальше	3598 чтобы читать K
дарение	311 вашето K	313 с K	315 K
дарения	315 K
дарете	260 K	311 K ни
джерела	4377 обрані K	4377 бажані K
джерелом	4377 основним K	4377 бажаним K
дзен	3629 K
дзене	3629 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	314 K
добавил	314 K	3718 K
добавила	314 K	3718 K
добавьте	3608 K нас в
добавя	314 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4465 K
додала	4465 K
додатку	84 у нашому K
додає	4465 K
дозволить	4462 ваша підтримка K
дозволяється	4401 матеріалів K лише
долучайтесь	51 K	4462 K до нас	4462 K до нашої	4462 K до нашого	4462 K до спільноти	4462 K до читачів
долучайтеся	51 K	4462 K до нас	4462 K до нашої	4462 K до нашого	4462 K до спільноти	4462 K до читачів
донат	3715 ваш K	4462 ваш K	4466 K
донатам	4402 завдяки K
донати	4466 K
донатом	4464 K
донаты	3719 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4462 ваша підтримка K
допомога	4462 нам потрібна ваша K
допомогою	4404 за K ші
допоможе	4463 K нам
допоможуть	4402 K нам працювати	4463 K нам
допоможіть	90 K, скільки можете
допускается	3651 материалов K только
допълнена	97 статията е K
доступ	3646 полный K	4395 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	3590 вы K до конца	4346 ви K до кінця
дочитати	4352 щоб K
дочитать	3598 чтобы K	3646 K
""", 'е': """
евро	254 за # K
ежедневную	3601 K рассылку
ежемесячно	3717 K
ежемесячное	3715 оформите K
ежемесячный	3652 K донат
еженедельную	3601 K рассылку
електронна	225 вашата K поща
електронної	4394 адресу K пошти
електронну	4394 K адресу	4394 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3718 K
жаловался	3718 K
жалуются	3718 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3632 - K	3632 , K	3702 K
журналисти	312 нашите K
журналистика	312 независимата K	312 независима K	312 нашата K	3716 независимая K
журналистике	3716 независимой K
журналистики	3716 независимой K
журналистику	3716 независимую K
журналистка	240 е K	240 , K	3632 - K	3632 , K	3702 K
журналисты	3716 наши K
журналіст	4382 - K	4382 , K	4449 K
журналістам	39 нашим K
журналісти	4463 наші K
журналістика	4463 незалежна K
журналістику	4463 незалежну K	4463 якісну K
журналістка	4382 - K	4382 , K	4449 K
журналісту	39 нашому K
""", 'з': """
з	4461 # K #
завантажити	4356 K застосунок
завантажте	4356 K додаток
завдяки	4402 існує K	4463 K вам	4463 K вашій
зависимост	88 хазартът създава K
задонатьте	3715 K	4462 K
задължителните	21 K полета
зазначив	4465 K
зазывал	3718 K
закликав	4465 K
закликала	4465 K
закликали	4465 K
закончились	3598 бесплатные статьи K
залишає	29 K за собою право
залишилося	4353 K #%	4353 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3615 K ошибку
замолчим	3716 мы не K
запазени	231 всички права K
запевняв	4465 K
запевняла	4465 K
запевняє	4465 K
записи	58 новые K на почту
запитав	4465 K
запитала	4465 K
запитань	4391 на кілька K
запишете	224 K се за нашия
зарегистрированные	3643 только K
зарегистрированным	3598 доступен только K
зарегистрированы	3598 уже K
зарегистрируйтесь	3599 K, чтобы	3646 бесплатно K	3646 K бесплатно	3715 K бесплатно	3715 K, чтобы читать
зареєстровані	4392 лише K	4392 тільки K
зареєструйтесь	4353 K, щоб	4395 безкоштовно K	4395 K безкоштовно	4462 K безкоштовно	4462 K, щоб читати
зареєструйтеся	4395 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4374 нашому K
застосунок	4356 завантажте K	4374 наш K	4374 мобільний K	4462 завантажте K і	4462 завантажте K та
захищено	4370 усі права K
захищені	4370 усі права K	4370 всі права K
защищенной	3631 K формой
защищены	3622 все права K
защищённой	3631 K формой
заяви	314 K
заявив	4465 K
заявил	314 K	3718 K
заявила	314 K	3718 K	4465 K
заявили	3718 K	4465 K
заявиха	314 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3590 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4376 якщо ви K
знанията	248 K си
зобов	4465 K'язав
зовнішнього	4384 K вмісту	4384 K контенту
зовнішній	4384 K вміст	4384 K контент
зробіть	4350 K внесок	4462 K внесок у	4462 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3714 # K #
избранное	3628 K
известията	14 K
извика	314 K
изкуствен	262 с помощта на K интелект	262 с K интелект	262 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	238 K ни	311 K ни
изпращайте	238 K ни	239 K на
изпращаме	57 ви K	57 K ви
изтеглете	311 K нашето
източник	236 основен K
източници	236 любими K
имейл	225 вашия K	252 вашия K	252 по K	252 на K
имейла	79 на K ви	225 на K си
имейлът	60 K ви няма да
иностранного	3622 выполняющим функции K агента
иностранным	3716 K агентом
инстаграм	237 K
искусственного	3654 с помощью K интеллекта
искусственным	3654 K интеллектом
использование	3624 K cookie	3634 K cookie	3651 любое K материалов	3651 K материалов сайта
использовании	3622 при K материалов	3651 полном или частичном K	3651 частичном K материалов
используем	3611 K cookie
использует	3612 K cookie
исправление	97 K:
источники	3628 избранные K	3628 любимые K
источников	3628 избранных K	3665 избранных K
источником	3628 основным K
исчерпали	3598 K лимит
""", 'к': """
каждое	17 K утро
каждый	3717 K месяц
каже	4465 K
каза	314 K
казав	4465 K
казал	314 K
казала	314 K	4465 K
казали	4465 K
казаха	314 K
казва	314 K
казвал	314 K
казвала	314 K
канал	271 viber K	3716 наш K	4463 наш K
канала	3716 нашего K
каналу	4463 нашого K
колумнист	3632 - K	3632 , K	3702 K
колумніст	4382 - K	4449 K
колумністка	4382 - K	4449 K
команде	3637 к нашей K
команди	4387 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	4371 у K	4371 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3614 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3623 в K
комментировать	6 K
контент	9 этот K	9 цей K	3634 внешний K
контента	9 этого K	3634 внешнего K
контенту	9 цього K
конференцию	3637 нашу K
конференция	245 нашата K
конференцію	4387 нашу K
конфиденциальности	3611 политикой K	3624 политика K
конфіденційності	4362 політикою K	4372 політика K
копирование	3651 K материалов сайта
кореспондент	240 е K	240 , K	4382 - K	4382 , K	4449 K
кореспондентка	4382 - K	4382 , K	4449 K
короткий	3642 K опрос
корреспондент	3632 - K	3632 , K	3702 K
корреспондентам	39 нашим K
корреспондентка	3702 K
корреспонденту	39 нашему K
крикнув	4465 K
крикнул	3718 K
крикнула	3718 K	4465 K
кричав	4465 K
кричал	3718 K
кричала	3718 K	4465 K
кричали	3718 K	4465 K
кричит	3718 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	313 K
лекцию	3637 нашу K
лекцію	4387 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3637 нашего K
магазине	3637 в нашем K	3637 в нашем интернет-K
магазину	4387 нашого K
магазині	4387 у нашому K	4387 в нашому K	4387 нашому інтернет-K
материал	3614 обсудить K	3634 внешний K	3667 K создан	3716 этот K
материалам	3659 ко всем K
материалы	3716 наши K
матеріал	4463 цей K
матеріали	4463 наші K
матеріалу	97 першій версії K
матеріалів	4401 копіювання K сайту	4401 K посилання обов'язкове	4409 до всіх K	4409 до усіх K
мероприятие	3637 наше K
месенджері	4378 K
месец	313 на K	313 всеки K
месечно	313 K
мессенджере	3629 K
месте	42 вы были на K
месяц	3717 в K
мобільний	4374 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	314 K
молела	314 K
молеха	314 K
молеше	314 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4464 на K	4464 перший K
""", 'н': """
навчання	48 K ші
нагадав	4465 K
нагадала	4465 K
наголосив	4465 K
наголосила	4465 K
надпис	314 такъв K
надпись	3718 такая K
надсилайте	4380 K нам	4380 K її	4380 K їх нам	4381 K фото	4381 K відео	4381 K свої	4462 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4377 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4380 K нам	4380 K їх нам	4381 K фото	4462 K нам
нажимая	3645 K кнопку	3645 K на кнопку	3645 K "
нажмите	3614 K ctrl
намерете	270 K ни
напис	4465 такий K
написа	314 K
написав	4465 K
написал	3718 K
написала	3718 K	4465 K
написано	3718 было K	4465 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3631 K нашему	3631 K нашей	3631 K автору	3631 K нам	3715 K нам
напишіть	38 K нам	67 K нам	4380 K нашому	4380 K нашій	4380 K автору	4380 K авторці	4380 K нам	4462 K нам
напомнил	3718 K
напомнила	3718 K
направете	311 K дарение
настоя	314 K
настоява	314 K
настоявал	314 K
натискайки	252 K
натискането	252 с K
натискаючи	4394 K кнопку	4394 K на
нашем	3614 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	3590 K просьба
неделю	17 раз в K	17 каждую K	3717 в K
независимата	311 подкрепете K
независими	312 K медии
независимую	3593 поддержите K	3715 поддержите K
независимые	3716 K медиа
незалежні	4463 K медіа
нейросети	3654 с помощью K
несколько	3642 на K вопросов
никакого	71 K спама
новинами	4359 стежте за K
новини	237 google K	4378 google K
нуждаем	311 K се от вашата
нужна	3652 K ваша
нюзлетър	253 K
""", 'о': """
обеща	314 K
обещал	314 K	3718 K
обещала	3718 K
обещали	3718 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3632 - K	3632 , K	3702 K
обозревательница	3702 K
обраних	4377 K джерел
обучения	48 K ии
объявил	3718 K
объявила	3718 K
объяснил	3718 K
объяснила	3718 K
объясняет	3718 K
объяснял	3718 K
объясняла	3718 K
обязал	3718 K
обязательна	3622 гиперссылка K	3651 материалов ссылка K	3651 ссылка на источник K
обязательные	21 K поля	3614 K поля
обясни	314 K
обяснил	314 K
обяснила	314 K
обяснява	314 K
обіцяв	4465 K
обіцяла	4465 K
обіцяли	4465 K
огледален	64 K сайт
оглядач	4382 - K	4382 , K	4449 K
оглядачка	4382 - K	4382 , K	4449 K
оголосив	4465 K
ограничений	3598 читайте без K
одноклассниках	3629 K
одному	4394 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3614 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4391 наше K	4391 коротке K
опитуванні	35 нашому K	4391 K читачів	4391 нашому K	4391 в K
оприлюднюватиметься	22 не K	4365 ваша e-mail адреса не K
опрос	35 наш K	3642 наш K
опросе	35 нашем K	3642 нашем K	3642 в K
опубликован	22 не будет K	3614 ваш адрес email не будет K
организаторите	314 канят K
организаторы	3718 зовут K
організатори	4465 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3645 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3599 K #%	3599 K # %
отбележете	62 K ме
ответил	97 не K на	3718 K
ответила	97 не K на	3718 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3718 K
отвечала	3718 K
отговори	97 не K на	314 K той	314 K тя
отговорил	314 K
отговорила	314 K
отговориха	314 K
отговорност	30 не носи K
отменить	21 K ответ	3717 K в любой момент
отметил	3718 K
отметила	3718 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3601 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3631 K их нам	3715 K нам
отримувати	4412 хочете K
отримуйте	4416 K
очакваме	238 K вашите
ошибку	3615 нашли K
оштрафовал	3718 K
оштрафовала	3718 K
оштрафував	4465 K
""", 'п': """
партнером	3649 совместно с K	4399 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3649 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4399 K посилання
партнеры	3611 мы и наши K
партньорски	257 K линкове
партнёром	3649 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3649 K ссылки
партнёрским	74 K ссылкам
патроном	3715 станьте K
пееха	314 K
пели	3718 K
первинній	97 K версії
первоначальной	97 K версии
первый	3717 K месяц	3717 рубль в K
переведите	3715 K нам
перевірте	4391 K себе	4394 K пошту
передплатник	50 як K	4352 уже K	4352 вже K
передплатникам	4352 доступний лише K	4352 доступна лише K	4352 доступно лише K
передплатники	50 K можуть	4410 лише K	4410 тільки K
передплатників	4352 тільки для K
передплатою	4352 доступна за K	4352 доступний за K	4395 за K	4417 з K
передплату	80 оформіть K	4395 K за	4462 оформіть K
передплатіть	80 K
передрук	45 K	4375 K
передруковувати	45 K
передруку	4375 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3627 K
перепечатке	3627 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4373 K даних
персональных	3625 K данных
писав	4465 K
писал	3718 K
писала	3718 K	4465 K
писати	4463 нам K
писменото	259 без K съгласие
письме	3645 в одном K
письменного	3666 без K согласия
письмової	4415 без K згоди
питаха	314 K
питаше	314 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	311 K ни
пишеше	314 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3631 K нам	3663 K на	3715 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4380 K нам	4413 K на
платной	3598 в K версии
побачили	4421 K помилку
повний	20 K текст	4395 K текст
повтаря	314 K
повтаряше	314 K
повторював	4465 K
повторює	4465 K
повторяет	3718 K
повторял	3718 K
повторяла	3718 K
повідомив	4465 K
повідомила	4465 K
повідомили	4465 K
повідомте	38 K нам	67 K нам	4380 K нам	4380 K нас	4462 K нам
подайте	239 K сигнал
поддержать	3715 K нас	3715 K редакцию	3715 K нашу
поддерживайте	3715 K нас	3715 K нашу
поддержите	3593 K нашу	3593 K нас	3652 K	3715 K нас	3715 K нашу	3715 K редакцию	3715 K проект	3715 K автора	3715 K наш
поддержка	3594 ваша K	3715 ваша K поможет	3715 ваша K помогает	3715 ваша K позволит
поддержке	3649 при K партнёра	3649 при K партнера	3652 благодаря вашей K	3716 вашей K
поддержки	3716 без вашей K	3716 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	314 K
подканяха	314 K
подканяше	314 K
подкаст	34 наш K	34 нашия K	247 K	312 нашият K	3640 K	3716 наш K	4389 K	4463 наш K
подкаста	247 K	3640 K	3716 нашего K
подкасте	34 нашем K	3640 K
подкасти	34 наші K	247 K	4389 K
подкастов	3640 K
подкасту	4389 K
подкастът	247 K
подкасты	3640 K
подкасті	34 нашому K	4389 K
подкастів	4389 K
подкрепа	260 с вашата K	260 вашата K	311 вашата K	312 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	311 K ни	311 K нашата
подкрепяйте	311 K ни
подписаны	3598 уже K
подписка	3598 уже есть K	3719 K
подписке	3598 доступен только по K	3598 доступна по K	3598 доступен по K	3646 по K
подписки	3719 K
подпиской	3671 с K
подписку	80 оформите K	80 оформить K	3598 оформить K	3598 оформите K	3645 спасибо за K	3646 K за	3715 оформите K	3715 оформить K
подписчик	50 как K	3598 уже K	3598 вы уже K
подписчикам	3598 доступна только K	3598 доступно только K	3598 доступен только K	3660 только K
подписчики	50 K могут	3660 только K	3719 K
подписчиков	3598 только для K
подписчиком	3715 станьте K
подписывайтесь	3601 K на рассылку	3608 K на нас	3608 K на наш	3608 K на канал	3608 K на telegram	3715 K на
подписываясь	3645 K
подпишитесь	80 K	3593 K на регулярное	3601 K на рассылку	3608 K на наш	3608 K на канал	3715 K на
подчеркнул	3718 K
подчеркнула	3718 K
подчерта	314 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4387 нашу K
пожертвование	3593 оформите K	3594 сделайте K	3652 регулярное K	3652 ежемесячное K	3715 ваше K	3715 сделайте K	3715 оформите K	3719 K
пожертвования	3716 на K	3719 K
пожертвованиям	3652 благодаря K	3716 благодаря K
пожертвуйте	3715 K
позволяет	3715 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	314 K
поискал	314 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3598 чтобы прочитать K
полный	20 K текст	3646 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3670 K
получать	3662 хотите K
помилку	4421 знайшли K
помогите	90 K, сколько можете	3715 K нам
помогнете	311 K ни
помогут	3716 K нам
поможет	3716 K нам
помоли	314 K
помолил	314 K
помолила	314 K
помощник	63 наш K	63 ии-K
помощь	3715 нам нужна ваша K
помощью	3654 с K ии
помітили	4376 якщо ви K	4421 K помилку
помічник	63 наш K
понравилась	3716 K статья
понравился	3716 K материал	3716 K текст
пообещал	3718 K
пообещала	3718 K
пообіцяв	4465 K
пообіцяла	4465 K
попереджає	4465 K
попередив	4465 K
попередній	97 K версії
попита	314 K
поправка	97 K:
попросив	4465 K
попросил	3718 K
попросила	3718 K	4465 K
попросили	3718 K	4465 K
попросило	3718 K
порадив	4465 K
порадила	4465 K
посилання	4401 K на джерело обов'язкове
последвайте	311 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3718 K
посоветовала	3718 K
постановив	4465 K
постановил	3718 K
посъветва	314 K
посъветвал	314 K
посъветвали	314 K
потребовал	3718 K
потребовала	3718 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3645 вашей K
почтовом	3645 вашем K ящике
почту	79 на K	3602 на вашу K	3602 вам на K	3645 вашу K
пошту	79 на K	79 на вашу K	4355 на вашу K
пошті	4394 вашій K
пощенска	225 вашата K кутия
пояснив	4465 K
пояснил	3718 K
пояснила	3718 K	4465 K
пояснював	4465 K
пояснювала	4465 K
пояснює	4465 K
поясняет	3718 K
правото	29 си запазва K
працювати	4402 допоможе нам K	4463 K далі
працюємо	4463 ми K
предишна	97 K версия на
предпочитаемые	3628 K источники
предпочитаемых	3628 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3628 K источники	3665 K источники
предпочтительный	3628 K источник
предпочтительных	3665 K источников
предупреди	314 K
предупредил	3718 K
предупреждава	314 K
предупреждает	3718 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3718 K
призвала	3718 K
призвали	3718 K
призна	314 K
признава	314 K
признавал	3718 K
признает	3718 K
признал	3718 K
признала	3718 K
признали	3716 нас K
призова	314 K
призовава	314 K
призовал	314 K
призоваха	314 K
призывал	3718 K
призывала	3718 K
призывали	3718 K
приложение	84 в нашето K	312 нашето K	3603 скачать K	3604 скачайте K	3604 установите K	3626 наше K	3626 мобильное K	3715 скачайте наше K	3715 скачайте K и
приложението	311 изтеглете K ни	311 изтеглете K на вестник
приложении	84 в нашем K	3603 открыть в K	3626 нашем K
приложения	3626 нашего K	3716 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3628 K источником
присоединяйтесь	51 K	3715 K к нам	3715 K к нашему	3715 K к нашей	3715 K к нашим	3715 K к сообществу	3715 K к читателям	3715 K к тем
присъединете	51 K се	311 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3631 K нам	3631 K фото	3631 K видео	3631 K новости	3631 K свои	3631 K их нам	3715 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3631 K нам	3631 K фото	3631 K их нам	3715 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4462 K до нас	4462 K до нашої	4462 K до нашого	4462 K до спільноти	4462 K до читачів
приєднуйтеся	51 K	4462 K до нас	4462 K до нашої	4462 K до нашого	4462 K до спільноти	4462 K до читачів
проверьте	3642 K себя	3645 K почту
проголосуйте	3657 K	4407 K
продовження	4399 реклама. K
продовжити	4352 щоб K читання	4402 допоможуть нам K
продовжувати	4463 K роботу
продолжаем	3716 мы K работать
продолжать	3652 помогут нам K	3716 K работу
продолжение	3649 реклама. K
продолжить	3598 чтобы K чтение	3652 помогут нам K	3652 поможет нам K	3716 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	312 да K да работим
продължите	221 за да K да четете
произведен	3622 настоящий материал (информация) K	3667 материал K
произведён	3667 материал K
пройдите	3642 K тест
пройдіть	4391 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3662 не K
пропустити	4412 не хочете K
пропустить	3662 не хотите K
пропустіть	4412 не K
просив	4465 K
просил	3718 K
просила	3718 K	4465 K
просили	3718 K	4465 K
просьба	3590 у нас к вам K	3590 у нас есть K
просять	4465 K
проучване	248 нашето K
прохання	4346 маємо до вас K	4346 невелике K
прочетете	222 за да K цялата
прочитать	3598 осталось K	3598 чтобы K статью
пріоритетне	4377 K джерело
пріоритетним	4377 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	313 за K месец
първоначалната	97 K версия
підписатися	4354 K на розсилку
підписка	4466 K
підписку	4352 оформіть K	4394 дякуємо за K	4462 оформіть K
підписники	4410 лише K	4466 K
підписників	4352 тільки для K
підписуйтесь	4358 K на нас	4358 K на наш	4358 K на канал	4358 K на telegram	4462 K на
підписуйтеся	4358 K на наш	4358 K на канал
підписуючись	4394 K
підпишіться	4354 K на розсилку	4358 K на наш	4462 K на
підтримайте	4349 K нашу	4349 K незалежну	4349 K нас	4402 K	4462 K нас	4462 K нашу	4462 K незалежну	4462 K редакцію	4462 K автора	4462 K роботу	4462 K наш
підтримати	4462 K нас	4462 K нашу
підтримка	4350 ваша K	4462 ваша K допоможе
підтримки	4399 за K партнера	4463 спільноти K	4463 вашої K
підтримуйте	4462 K нас	4462 K нашу
підтримці	4402 завдяки вашій K	4402 завдяки K читачів	4463 вашій K
піти	4346 перш ніж K
""", 'р': """
работа	312 нашата K	3716 наша K
работаем	3716 мы K
работать	3652 помогут нам K	3652 поможет нам K	3716 K дальше
работу	3716 нашу K
радив	4465 K
радила	4465 K
радили	4465 K
радить	4465 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3666 без K редакции
разчитаме	260 K на вашата	312 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3715 K нам
рассказал	3718 K
рассказала	3718 K
рассказывать	3716 K правду
расследование	3716 наше K	3716 это K
расследования	3716 наши K
рассылка	3716 наша K	3719 K
рассылку	78 на K	78 нашу K	78 K	3601 нашу K	3601 K самых	3716 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3645 K
регулярний	4402 K внесок
редактор	240 е K	240 - K	240 , K	3632 - K	3632 , K	3702 K отдела	3702 K	4382 - K	4382 , K	4449 K
редакторка	4382 - K	4382 , K	4449 K
редакцией	39 нашей K	3631 связаться с K
редакции	97 поправка K	3666 без согласия K	3716 нашей K
редакцию	39 в нашу K	3631 напишите в K	3631 пишите в K
редакция	245 в нашата K	312 нашата K	3716 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4380 напишіть у K	4380 пишіть у K
редакція	4463 наша K
редакцією	39 нашою K	4380 зв'язатися з K
редакції	43 письма до K	97 від K:	4380 пишіть до K	4415 без згоди K	4415 без дозволу K	4463 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	312 без K	4399 після K	4399 на правах K	4463 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3649 после K	3649 на правах K	3716 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3632 - K	3632 , K	3702 K	4382 - K	4382 , K	4449 K
репортери	39 на нашите K	312 нашите K
репортерка	4382 - K	4382 , K	4449 K
репортёр	3632 - K	3632 , K	3702 K
решил	3718 K
реєструючись	4394 K
робота	4463 наша K
роботу	4463 нашу K
розкажіть	38 K нам	67 K нам
розповів	4465 K
розповідати	4463 K правду
розповіла	4465 K
розсилка	4463 наша K	4466 K
розсилку	78 на K	78 нашу K	78 K	4354 нашу K	4354 щоденну K	4463 нашу K
розслідування	4463 наші K	4463 це K
рублей	3717 # K
рік	4464 на K
""", 'с': """
свободната	311 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	311 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3631 K с нами
связаться	3631 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	4465 K
сказал	3718 K
сказала	3718 K	4465 K
скаржаться	4465 K
скаржився	4465 K
скаржилася	4465 K
скачайте	3603 K наше
скиньте	3715 K нам	3715 K донат
сколько	3715 скиньте K
скриньку	4394 вашу K
скриньці	4394 вашій K
следите	3608 K за нами
словам	3718 по K
словами	4465 за K
слушайте	270 K ни
слідкуйте	4358 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3718 K
советовала	3718 K
советовали	3718 K
советует	3718 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3634 внешнее K
содержит	97 K сцены
сообщение	3622 данное K (материал) создано	3667 K создано
сообщил	3718 K
сообщила	3718 K
сообщили	3718 K
сообщите	38 K нам	67 K нам	3631 K нам	3715 K нам
соучастником	3652 станьте K	3715 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3702 K
сповіщення	14 K	4356 увімкнути K	4356 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4463 K текст	4463 K матеріал
сподобалась	4346 якщо вам K стаття
спонсором	80 станьте K
според	314 K
спрашивает	3718 K
спросил	3718 K
спросила	3718 K
співали	4465 K
співучасником	4462 станьте K
спільнота	4463 наша K
спільноти	4350 стань частиною K	4402 частиною K	4463 нашої K
станете	80 K член	311 K абонат	311 K член
станьте	51 K одним из них	3715 K нашим	4462 K нашим
статей	4409 до всіх K	4409 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	312 тази K
статията	254 % от K
стаття	4463 ця K
статья	3716 эта K
статьям	3659 ко всем K
стверджує	4465 K
стежте	4358 K за нами
стигнали	235 щом сте K дотук
стороннего	3634 K сервиса
сторонним	3634 K сервисом
стороннього	4384 K сервісу
стороннім	4384 K сервісом
суммой	3717 любой K
сумму	3717 любую K
сутрин	17 всяка K
существуем	3716 мы K
существует	3652 K благодаря
събитие	245 нашето K
съветва	314 K
съветваше	314 K
съвместно	257 K с партньор
съгласен	43 не си K
съгласие	259 без писмено K
съгласни	43 не сте K
съдържание	9 това K	242 външно K	242 това K
съдържанието	259 използването на K	259 използване на K
съобщи	314 K
съобщил	314 K
съобщиха	314 K
""", 'т': """
тагнете	62 K ме
твърдеше	314 K
твърди	314 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	267 до всички K
тексту	97 першій версії K
телеграм	16 K	237 K	3608 наш K-канал	3608 в нашем K	3629 K	3629 K-канал	3629 K-канале	3663 пишите в K	3716 наш K	4358 наш K-канал	4378 K	4378 K-канал	4378 K-каналі
телеграме	16 K	3629 K
телеграмі	4378 K
телефон	97 K довіри
тест	3642 наш K	4391 наш K
тиждень	17 раз на K	4464 на K
требовал	3718 K
требовала	3718 K
требовали	3718 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3604 включите K	3604 включить K	3604 разрешить K
уверяет	3718 K
уверял	3718 K
уверяла	3718 K
увійдіть	24 K	4353 K, щоб
уговаривал	3718 K
уговаривала	3718 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	3590 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4377 K джерел
улюблені	4377 K джерела
умовляв	4465 K
умоляваше	314 K
умолял	3718 K
умоляла	3718 K
умоляли	3718 K
утверждает	3718 K
уточнение	97 K:
уточнення	97 K:
уточнив	4465 K
уточнил	3718 K
уточнила	3718 K	4465 K
учасником	4462 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3716 K нашу
цитировании	3627 при K
цитування	4375 у разі K
цитуванні	4375 при K
""", 'ч': """
частиною	4462 станьте K
частковому	4401 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3715 спасибо, что K
читай	4358 K нас
читайте	3608 K нас в	4358 K нас у	4358 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3642 опросе K	3652 благодаря поддержке K	3672 K	3716 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	312 нашите K	3590 дорогие K	3672 K	3716 наши K
читателите	275 K	312 с подкрепата на K	312 от K ни
читателям	18 благодаря K	36 нашим K	3672 K	3716 благодаря K
читати	4352 щоб K далі	4462 щоб K далі
читачам	18 завдяки K	4418 K
читачі	36 наші K	4418 K	4463 наші K
читачів	43 листи K	4418 K	4463 наших K
читаєте	4462 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4464 K
щомісячний	4402 K внесок
щомісячно	4464 K
щоранку	17 K
щотижневу	4354 K розсилку
""", 'э': """
электронной	3645 адрес K почты
электронную	3645 K почту
""", 'я': """
яжіться	38 зв'K з нами	4380 зв'K з нами
язкові	21 обов'K поля	4365 обов'K поля
якщо	4346 K ви вже тут
""", 'і': """
із	4461 # K #
інтелектом	4404 штучним K
інтелекту	4404 за допомогою штучного K
""", 'א': """
אדבלוק	2041 K
אומר	2077 K
אומרת	2077 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1981 עקבו K	2074 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1979 דואר K
אמר	2077 K
אמרה	2077 K
אמרו	2077 K
אתכם	2011 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	2076 K
ביקש	2077 K
ביקשה	2077 K
במייל	2010 K שלכם
בסרטון	2000 לצפות K זה
בעוגיות	1986 שימוש K
בעיתונות	2011 לתמוך K
בעלי	2046 בלי K הון	2046 ללא K הון
בקובצי	1985 משתמש K
בשבוע	17 פעם K	2076 K
בתגובות	85 K
בתוכן	2022 לעשות שימוש K
""", 'ד': """
דווחו	2074 K לנו
דיוור	2010 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1982 הורידו את K	2075 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2077 K
הודיעה	2077 K
הוואטסאפ	1982 לקבוצת K
הווטסאפ	1982 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2077 K
הוסיפה	2077 K
הזהיר	2077 K
הזכויות	1993 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2023 הכתבות K
הטלגרם	1982 לערוץ K
הטקסט	2001 K
היום	2074 תרמו K
הירשמו	2074 K לקבלת
הכותב	2022 על דעת K
הכתבה	45 לפרסם את K	1975 להמשך קריאת K	2001 K	2075 K הזאת
המדור	1999 הוא עורך K	1999 היא עורכת K
המובעות	2022 הדעות K במאמר	2022 הדעות K בטור	2022 הדעות K בכתבה
המועדף	1996 למקור K	1996 כמקור K
המייל	1978 לתיבת K	1979 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1979 K היומי	2010 K השבועי של	2010 K שלנו	2075 K
הסביר	2077 K
הסיכום	2001 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2001 הנקודות K
העיתונות	2075 K העצמאית
הפרטיות	1986 מדיניות K
הפרסומות	2041 חוסם K
הפרסומים	2041 חוסם K
הפרסומת	11 K
הצביעו	2074 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1982 K לערוץ	2074 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1986 תנאי K
השמות	97 K שונו
התגובות	2007 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2011 בזכות K שלכם
התראות	14 K
התרגום	2001 K
התרומה	2074 K שלכם
""", 'ו': """
ובטוויטר	1981 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2011 K בכם
ותלויה	2011 K בכם
""", 'ז': """
זקוקה	2074 K לכם
""", 'ח': """
חודשית	2074 תרומה K
חיצוני	2000 תוכן K	2000 תוכן ממקור K
""", 'ט': """
טען	2077 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2010 K למייל	2010 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1975 הצטרפו K
כתב	2077 K
כתבה	2001 K זו	2075 K זו	2077 K
כתבו	38 K לנו	67 K לנו	2074 K לנו
כתבות	2023 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1999 היא K
כתובת	77 הזינו K מייל	1979 K דוא"ל
""", 'ל': """
לדברי	2077 K
להגיב	6 כדי K	2007 K
להמשיך	1975 כדי K לקרוא	2011 עזרו לנו K
להעתיק	1993 אין K	2022 לשכפל, K
לחודש	2076 K
לחוק	2022 סעיף #א K
לחצו	2074 K כאן
לידיעון	2074 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1976 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1978 הירשמו K	1978 הרשמה K	1978 K שלנו	2010 בהצלחה K	2074 הירשמו K
לעזרתכם	2074 אנחנו זקוקים K
לענייני	1999 הוא כתב K	1999 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2000 K בתוכן
לקבוצת	1982 הצטרפו K
לקריאה	2023 כתבות K
לקריאת	20 K הכתבה
לשנה	2076 K
לתומכים	2011 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2023 K חינם
מועדף	1996 מקור K	1996 כמקור K	2059 מקור K	2059 כמקור K
מינוי	1975 רכשו K	2074 רכשו K	2078 K
מנוי	1975 כבר K
מנויים	2078 K
מניות	2046 בלי בעלי K	2046 ללא בעלי K
מסכימים	43 לא K	43 K?	2010 בהרשמה אתם K
מסר	2077 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2010 K שבועי	2078 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2001 K
סיפר	2077 K
סיפרה	2077 K
סעיף	2022 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2074 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2010 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1999 הוא K
עיתונאית	1999 היא K
עיתונות	2011 לעשות K	2075 K עצמאית
עכשיו	2074 תרמו K
עלולים	97 K להיות קשים
עמלה	2021 נקבל K	2021 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2041 חוסם K	2075 ללא K
פרסומת	11 K
פרשן	1999 הוא K
פרשנית	1999 היא K
""", 'צ': """
ציין	2077 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	2075 K
קרא	2077 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2076 חודש K
""", 'ש': """
שאלו	2001 K את
שולחים	57 אנחנו K לכם
שיווקי	2010 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2074 K לנו
שלנו	39 לכתב K	2075 K
שנקבל	2021 K עמלה
שקראתם	2074 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	2007 K
תוכן	9 K זה	2000 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	2011 K בכם
תלויה	2011 K בכם
תמיכתכם	2074 K
תמכו	2074 K בנו
תקציר	2001 K
תרומה	2078 K
תרומות	2078 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1626 K مطلب	1626 K خبر	1670 براي K مطلب
ادبلاك	1648 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1604 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1592 از كوكي K ميكنيم	1592 از كوكيها K ميكنيم	1593 شرايط K	1600 K از مطالب اين سايت	1600 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1621 K تهيه كنيد	1670 K تهيه كنيد	1674 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1604 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1673 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1673 K
اكتب	214 K لنا
اكتبوا	38 K الينا	67 K الينا	214 K لنا
اكد	217 K
اكدت	217 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	106 فعل K	107 تفعيل K
الاعلان	11 K
الاعلانات	117 حاجب K	117 مانع K	179 مانع K	179 حاجب K	179 اداة حظر K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	104 بريدك K	105 البريد K
الان	214 تبرع K	214 سجل K
الاول	216 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	218 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	97 رفضت K	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	215 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	214 سجل K او
الشهر	216 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	215 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	215 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	215 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	214 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	214 تابعنا علي K
انضموا	51 K اليهم
انقر	214 K هنا
اوضح	217 K
اوضحت	217 K
اول	1672 ماه K
اوليه	97 نسخه K اين
ايميل	1587 K خود را	1587 به K شما	1588 ادرس K	1588 نشاني K	1617 در K خود	1670 K خود را وارد كنيد
ايميلتان	1617 به K
اينجا	1625 K كليك كنيد	1670 K كليك كنيد
اينستاگرام	1590 در K دنبال
اينه	64 K
اپ	1616 K
اپليكيشن	1616 K	1670 K ما را	1670 K را دانلود كنيد	1670 K را نصب كنيد	1671 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1630 الزاما K	1630 لزوما K	1630 K ديدگاه
بازنشر	45 K
باشيد	1604 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1611 را K
بحسب	217 K
بخوانيد	1602 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1671 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1611 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1604 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1604 براي ما K	1670 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1602 K	1610 به تيم ما K	1670 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1604 با ما در ميان K	1670 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1604 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1673 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1648 ضد K
تبليغات	70 بدون K	1648 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1603 منبع K	1603 منابع K	1665 منابع K	1665 منبع K
ترد	97 لم K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	214 حمل K	214 حملوا K
تطبيقنا	84 في K	84 عبر K	215 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	114 K جافا
تفوت	214 لا K
تفوتوا	214 لا K
تقاريرنا	215 K
تقول	217 K
تلغرام	214 تابعنا علي K
تلگرام	1590 ما را در K	1590 در K دنبال	1590 كانال K ما	1604 با ما در K
تماشا	1611 K كنيد
تمامي	1601 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1673 K داد
تيم	1671 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1592 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1601 كليه K	1601 همه K	1601 تمام K
حمايت	1618 K مالي خود	1619 به K شما نياز	1619 با K شما	1620 K كنيد	1670 از ما K كنيد	1670 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1671 اين K
خبرنامه	1587 K ما	1587 اشتراك K	1588 در K	1617 K روزانه	1617 K هفتگي	1671 K ما	1671 K	1674 K
خبرنگار	39 K ما	1604 K ما را	1606 K
خبرنگاران	39 K ما	1671 K ما
خصوصي	1593 سياست حريم K
خواست	1673 K
خواستند	1673 K
خواندن	1621 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1619 به K خود تكيه	1671 K ما
خواهد	1613 منتشر K شد
خواهند	1613 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1606 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1590 ما را K كنيد	1602 K كنيد	1602 K كنيم	1670 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1604 به ما خبر K	1611 گوش K	1622 هديه K	1670 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1613 نوشتن K	1613 ارسال K	1613 بيانگر K	1630 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1610 وبينار K ما	1621 اشتراك K	1631 مقاله K	1631 مطلب K	1631 مطالعه K	1670 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1630 ديدگاه K
روزنامهنگار	1606 K
روزنامهنگاري	1671 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1672 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1671 K ما
سايتهاي	1607 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1602 عضو K	1602 K	1670 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1617 خبرنامه K
صحافتنا	215 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	215 K
صرح	217 K
صرحت	217 K
صوركم	40 K
""", 'ط': """
طالب	217 K
طالبت	217 K
طلب	217 K
طلبت	217 K
""", 'ع': """
علاقه	1603 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1610 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1613 K	1614 حروف لاتين (K)
""", 'ق': """
قال	217 K
قالت	217 K
قالوا	217 K
قبلي	97 نسخه K اين
قراءنا	215 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	215 K
قناتنا	110 K علي	110 انضم الي K	215 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1671 K ما
كاربري	1621 حساب K خود شويد	1670 حساب K خود شويد
كانال	1590 به K ما	1602 K ما	1671 K ما
كتب	217 K
كتبت	217 K
كردهايد	1621 ثبت نام K	1621 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1628 K دريافت كنيم	1628 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1610 ديدن K	1611 گوش K	1622 هديه K	1625 روي لينك كليك K	1625 كليك K	1670 به ما كمك K	1670 روي لينك كليك K	1670 همين حالا ثبت نام K
كوكي	1593 از K
كوكيها	1593 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1613 حروف K	1614 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1630 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	214 سجل الدخول K
لقراءتكم	214 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	214 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1671 به K
مالكين	184 بلا K
مالي	1619 كمك K شما	1670 كمك K شما	1674 كمك K
ماه	1672 در K
ماهانه	1672 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1607 K خارجي	1607 اجازه ميدهيد K
محتوايي	1607 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1600 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	215 K
مراسلينا	39 K	215 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مساهمين	184 بلا K	184 ولا K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1671 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1648 K تبليغات
مشترك	149 هل انت K	1621 K شويد	1670 K شويد
مشتركا	50 بصفتك K
مشتركان	1621 ويژه K است
مصنوعي	1608 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1671 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1626 ادامه K
ملاك	184 بلا K
منبع	1629 ذكر K
منتخب	1603 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1616 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1617 عضويت شما با K	1617 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1607 از شما اجازه K
ميدهد	1613 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1673 K
ميگويد	1673 K
ميگيريم	1628 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1613 منتشر K شد
نخواهند	1613 منتشر K شد
نداد	97 پاسخ K
ندهيد	1670 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1616 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1670 در K ما	1671 K ما
نميشود	60 ايميل شما نمايش داده K	1613 منتشر K
نوشت	1673 K
نويسنده	1604 ايميل K	1606 K
نياز	1619 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1621 مشترك K
هماكنون	1670 K ثبت نام كنيد
همايش	1610 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1619 به حمايت شما K
واتساب	214 تابعنا علي K
واحدا	51 كن K منهم
واشار	217 K
واشارت	217 K
واضاف	217 K
واضافت	217 K
واعلن	217 K
واعلنت	217 K
وافاد	217 K
وافادت	217 K
واكد	217 K
واكدت	217 K
واوضح	217 K
واوضحت	217 K
وبحسب	217 K
وبينار	1610 K ما	1610 در K
وتؤكد	217 K
وتري	217 K
وتضيف	217 K
وتقول	217 K
وحذر	217 K
وحذرت	217 K
ودعا	217 K
ودعت	217 K
وذكر	217 K
وذكرت	217 K
وصرح	217 K
وصرحت	217 K
وطالب	217 K
وطالبت	217 K
وفقا	217 K
وفيديو	40 صور K
وقال	217 K
وقالت	217 K
وقالوا	217 K
وكتب	217 K
وكتبت	217 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	217 K
ويؤكد	217 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1607 ديدن اين K
ويري	217 K
ويضيف	217 K
ويقول	217 K
ويقولون	217 K
""", 'ي': """
يؤكد	217 K
يرد	97 لم K
يقول	217 K
يقولون	217 K
يوتيوب	16 K	214 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1606 K
""", 'گ': """
گزارش	1671 اين K
گزارشهاي	1671 K ما
گفت	1673 K
گفتند	1673 K
گفته	1673 K است	1673 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2102 का K रखने
अनुवाद	2104 K
अनुसार	2164 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2109 K राय दें
अपील	2164 K की
अलर्ट	2111 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2161 K दान
आपको	57 हम K
आर्टिकल	2123 फ्री K	2123 मुफ्त K
आर्थिक	2113 K सहयोग दें	2113 K सहयोग करें	2161 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2083 ऐप K करें	2111 K करें
इनबॉक्स	2082 आपके K	2112 अपने K में
""", 'उ': """
उपयोग	2088 कुकीज का K	2088 कुकी का K
""", 'ए': """
एजेंसी	2122 K की फीड
एडिटर	2102 सब K हैं	2102 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2140 K
""", 'क': """
कमीशन	2121 हमें K मिल	2121 K मिल सकता है
कमेंट	2109 अपनी राय K	2110 K करने के लिए	2110 K में अपनी राय	2110 K हटा	2110 K करने वाले
करके	2112 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2082 ईमेल दर्ज K	2085 फॉलो K	2097 जॉइन K	2097 लाइक K	2100 हमें ईमेल K	2107 टिकट बुक K	2109 पोल में वोट K	2112 साइन अप K	2116 शेयर K	2116 साझा K	2116 सेव K	2161 फॉलो K	2161 लॉग इन K	2161 साइन अप K
कहती	2164 K
कहते	2164 K
कहा	2164 K
कहानी	67 अपनी K हमें
कीजिए	2161 मदद K
कॉपी	2116 लिंक K हो गया
कॉपीराइट	2096 K
क्लिक	2097 K करें	2161 यहां K करें	2161 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2162 इस K	2162 यह K
खबरें	2118 और K पढने के लिए	2123 मुफ्त K
खबरों	2118 अन्य K के लिए	2118 ताजा K के लिए	2118 की K के लिए
खरीदें	2107 यहां से K
खेलें	2109 क्विज K और
""", 'ग': """
गिफ्ट	2116 K करें
गोपनीयता	2088 K नीति
""", 'ज': """
जनरेट	2122 ऑटो-K
जरूर	2100 हमें K दें
जावास्क्रिप्ट	2088 K
जुडने	2098 K के लिए
जुडिए	51 आप भी K	2161 K
जुडें	51 आप भी K	2085 चैनल से K	2097 K	2107 हमारी टीम से K	2161 हमसे K
ज्वाइन	2097 K करें
""", 'ट': """
टिप्पणियों	2110 K के लिए
टिप्पणी	97 K करने से इनकार	2110 K करने के लिए	2110 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2083 ऐप K करें	2111 K करें	2111 K कीजिए	2161 ऐप K करें	2161 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2165 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2161 राय K
देखें	2161 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2088 K नीति
निर्भर	2113 आपके सहयोग पर K
नोटिफिकेशन	14 K	2083 K चालू करें	2111 K ऑन करें	2111 K ऑन कर लें
नौकरी	2107 K के अवसर
न्यूज	2086 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2082 हमारे K	2082 हमारा K	2082 हमारा साप्ताहिक K	2082 K के लिए	2162 हमारे K	2165 K
""", 'प': """
पढने	0 K का समय	2114 K के लिए
पढें	0 मिनट में K	2083 ऐप में K	2161 पूरी खबर K
पत्रकार	2162 हमारे K
पत्रकारिता	2102 K में सक्रिय हैं	2162 हमारी K	2162 स्वतंत्र K
पसंदीदा	2099 K सोर्स	2099 K स्रोत	2099 K न्यूज सोर्स	2156 K स्रोत	2156 K सोर्स
पाठकों	18 K के सहयोग	2113 K के सहयोग से चलते
पाने	2112 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2122 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2164 K
पूछें	2104 K
पूरी	2114 बनकर K खबर
पॉडकास्ट	2108 K सुनें	2108 K सुनने के लिए	2162 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2163 K माह	2163 K वर्ष
प्रतिक्रिया	2109 अपनी K
प्रिफर्ड	2099 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2100 हमें K	2100 कमेंट करके K	2161 हमें K	2161 राय K
बताते	2164 K
बताया	2164 K
बदल	97 नाम K
बाहरी	2103 K साइट
बिंदु	2104 मुख्य K
बॉक्स	2110 कमेंट K में
बोला	2164 K
बोले	2164 K
ब्राउजर	10 आपका K
ब्लॉकर	2140 ऐड K	2140 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2100 हमें K	2161 हमें K	2161 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2163 हर K
मांगते	2103 आपकी इजाजत K हैं	2103 आपकी अनुमति K हैं
मुताबिक	2164 K
मुफ्त	2123 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2114 पढना जारी K के लिए
रजिस्टर	2161 अभी K करें
रहिए	2118 जुडे K
रहें	2118 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2164 K
लिखें	38 हमें K	67 हमें K	2161 हमें K
लेख	2162 यह K	2162 इस K
लॉग	24 K इन
लॉगिन	2161 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2122 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2140 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2108 K देखें	2108 K यहां देखें	2108 K भी देखें	2108 K देखने के लिए
वेबसाइट	2162 हमारी K
वेबिनार	2107 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2100 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2088 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2100 हमसे K करें
संपादित	2122 ने K नहीं किया
संवाददाता	39 हमारे K	2102 वरिष्ठ K हैं	2102 K हैं
संस्करण	97 पिछले K में
सकते	2098 जुड K हैं	2098 फॉलो कर K हैं	2100 हमें भेज K हैं
सदस्य	55 मासिक K	2114 पहले से K हैं	2161 K बनें
सदस्यता	2114 K लें
सप्ताह	2163 प्रति K
सब्सक्राइब	2082 न्यूजलेटर को K	2082 न्यूजलेटर K	2085 चैनल को K	2097 K करें	2112 K करके आप	2161 K करें
सब्सक्राइबर	50 K	2114 K हैं
सब्सक्राइबर्स	2114 K के लिए है
सब्सक्रिप्शन	2112 K सफल	2165 K
समरी	2104 K
समर्थन	2161 K करें
सर्वाधिकार	2095 K सुरक्षित
सर्वे	2109 K में भाग लें	2109 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2113 हमें K करें	2161 आपका K	2161 हमें K	2161 K करें	2161 आपके K
सहयोगी	55 मासिक K
सामग्री	2103 से मिली K शामिल है	2103 K उपलब्ध नहीं है
सारांश	2104 K
सिंडीकेट	2122 K फीड
सीनियर	2102 K सब एडिटर हैं
सुझाएं	2161 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2108 को K	2108 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2103 कुकीज K करें
""", 'ह': """
हमारा	2083 K ऐप	2162 K काम	2162 K ऐप
हमारी	39 K टीम से	2161 K मदद करें	2162 K टीम
हमारे	2162 K पाठक	2162 K चैनल	2162 K साथ
हिस्सा	2109 सर्वे में K लें
""", 'অ': """
অনলাইন	332 K শপ
অনুদান	337 আজই K দিন	377 K দিন	381 K
অনুমতি	326 K ছাডা কপি	326 K ছাডা নকল	328 আপনার K চাই
অনুমতিতে	327 বিনা K
অনুসরণ	322 K করুন	377 K করুন
অ্যাডব্লকার	359 K
অ্যাড্রেস	334 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	336 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	323 K জানান	323 K পাঠান	323 K লিখুন	323 K ইমেইল করুন	337 K পাশে থাকুন	377 K লিখুন	377 K ইমেইল করুন	377 K সঙ্গে কাজ করুন	378 K পাঠক	378 K সঙ্গে
আযকর	55 K ছাড
আসুন	322 ঘুরে K
""", 'ই': """
ইতিমধ্যে	339 K গ্রাহক
ইনবক্সে	336 K পেতে
ইনস্টল	335 অ্যাপ K করুন
ইমেইল	317 আপনার K
""", 'এ': """
এআই	330 K
এআইকে	330 K
এআইযের	330 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	332 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	328 বহিরাগত K
কমিশন	347 K পেতে পারি
করুন	322 ফলো K	322 যোগ K	377 লগইন K	377 ফলো K
কর্তৃপক্ষ	326 মন্তব্যের জন্য K দাযী নয
কিনুন	332 টিকিট K
কুইজে	332 K অংশ নিন
ক্লিক	322 K করুন	377 এখানে K করুন	377 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	339 K পডতে	378 K
""", 'গ': """
গ্রহণ	328 কুকি K করুন
গ্রাহক	377 K হোন
গ্রাহকদের	339 শুধু K জন্য
""", 'চ': """
চাকরির	332 K সুযোগ
চালিযে	339 পডা K যেতে
চ্যানেল	378 আমাদের K
""", 'জ': """
জরিপে	332 K অংশ নিন	332 K ভোট দিন
জানতে	343 আরও খবর K
জানান	377 মতামত K	380 K
জানিযেছে	380 K
জানিযেছেন	380 K
""", 'ট': """
টাকায	339 মাত্র # K
টেলিগ্রাম	378 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	335 অ্যাপ K করুন	335 অ্যাপটি K করুন	377 অ্যাপ K করুন	377 অ্যাপটি K করুন
""", 'থ': """
থাকুন	322 যুক্ত K	377 পাশে K
""", 'দ': """
দাঁডান	338 পাশে K
দিন	322 যোগ K
দেখতে	333 ভিডিও K
দেখুন	333 ভিডিও K
""", 'ধ': """
ধরিযে	323 ভুল K দিন
""", 'ন': """
নামিযে	335 অ্যাপ K নিন
নিউজলেটার	317 আমাদের K	317 K পেতে	336 সাপ্তাহিক K	378 আমাদের K	378 K	381 K
নিউজলেটারের	378 K
নিজস্ব	326 মতামত লেখকের K
নিবন্ধন	377 এখনই K করুন
নোটিফিকেশন	335 K চালু করুন
""", 'প': """
পডতে	339 বাকি অংশ K	339 লেখা K	343 আরও খবর K
পাঠকেরাই	337 K আমাদের ভরসা
পাঠান	323 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	331 ভুল K
প্রকাশ	326 অনুমতি ছাডা K	334 ঠিকানা K করা হবে না
প্রতি	379 K মাসে
প্রতিবেদক	39 আমাদের K	325 জ্যেষ্ঠ K	325 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	323 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	378 এই K
প্রযোজন	328 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	378 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	380 K
বললেন	380 K
বলেছে	380 K
বলেছেন	380 K
বলেন	380 K
বুদ্ধিমত্তা	330 কৃত্রিম K
ব্যবহার	329 কুকি K
ব্লকার	359 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	333 K দেখুন
""", 'ম': """
মতামত	332 আপনার K দিন	377 K দিন
মন্তব্য	326 অশালীন K প্রকাশ	334 K করতে	334 K লিখতে	334 আপনার K লিখুন
মাসিক	379 K
মূল্যে	339 বিনা K পডতে
মূল্যের	340 বিনা K লেখা
মোবাইল	378 আমাদের K
""", 'য': """
যুক্ত	322 K হোন	322 K করুন	377 K হতে	377 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	323 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	325 সিনিযর K
""", 'ল': """
লাইক	322 K দিন
লাগল	331 কেমন K
লিখুন	334 আপনার মতামত K
লেখা	340 ফ্রি K
লেখাটি	339 K পডতে
লেগেছে	331 কাজে K	331 কেমন K
""", 'শ': """
শুনুন	333 K
""", 'স': """
সংবাদটি	378 K
সংরক্ষিত	321 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	343 আমাদের K থাকুন	343 K থাকুন
সদস্য	377 K হোন
সম্পাদকীয	326 K নীতির সঙ্গে
সর্বস্বত্ব	321 K সংরক্ষিত
সহযোগিতা	377 K করুন
সহাযতা	377 আমাদের K	377 K করুন
সাংবাদিক	378 আমাদের K
সাংবাদিকতা	378 স্বাধীন K
সাংবাদিকতাকে	337 স্বাধীন K	378 K
সাংবাদিকতার	337 K পাশে
সাপ্তাহিক	336 আমাদের K
সাবস্ক্রাইব	317 নিউজলেটারে K	322 K করুন	336 K করলে আপনি	336 K করার জন্য ধন্যবাদ	377 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	378 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4165 Kเพิ่มเพื่อน	4193 Kติดตาม
กร	4135 Kอกอีเมล
กล	4196 K่าว
กอ	4194 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4193 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4153 Kบคุณที่สมัคร	4153 Kบคุณที่ลงทะเบียน	4194 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4193 Kิกที่นี่	4193 Kิกชม
คว	4163 Kามเห็นส่วนตัวของผู้เขียน
ค่	4162 Kาคอมมิชชั่น	4162 Kาคอมมิชชัน
""", 'จ': """
จด	4134 Kหมายข่าวของเรา	4153 Kหมายข่าวรายสัปดาห์ของเรา	4197 Kหมายข่าว
จะ	4152 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4193 Kวน์โหลดแอปของเรา	4193 Kวน์โหลดแอปได้	4193 Kวน์โหลดแอปเลย	4193 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4144 Kดต่อผู้สื่อข่าวของเรา	4144 Kดต่อกองบรรณาธิการ	4193 Kดตามเรา
ต่	4195 Kอเดือน	4195 Kอปี
""", 'ถ': """
ถื	4153 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4157 Kลองอ่าน
ทั	38 Kกมา	4163 Kศนะของผู้เขียน
ทา	4152 Kงเว็บไซต์ขอสงวนสิทธิ์	4154 Kงอีเมลทุก
ทุ	4154 Kกเช้าทางอีเมล
""", 'บ': """
บท	4158 Kความฟรี	4194 Kความนี้
บร	4197 Kิจาค
บล	4177 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4196 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4155 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4196 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4144 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4146 Kมรับคุกกี้
""", 'ร': """
ระ	4196 Kบุว่า
รา	4195 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4155 Kวมสนับสนุนการทำงานของเรา	4193 Kวมสนับสนุน	4193 Kวมบริจาคให้เรา	4193 Kวมบริจาคกับเรา	4193 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4163 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4194 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4140 Kวนลิขสิทธิ์	4141 Kวนสิทธิ์
สน	4155 Kับสนุนสื่ออิสระ	4155 Kับสนุนการทำงานของเรา	4155 Kับสนุนนักข่าว	4193 Kับสนุนเรา	4193 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4134 Kัครรับจดหมายข่าว	4134 Kัครรับข่าวสาร	4193 Kัครรับ	4193 Kัครสมาชิกวันนี้	4193 Kัครสมาชิกเลย	4193 Kัครสมาชิกเพื่อ	4193 Kัครสมาชิกได้ที่	4193 Kัครสมาชิกของเรา	4197 Kาชิก
สำ	4157 Kหรับสมาชิกเท่านั้น
สื	4194 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4144 Kงเรื่องราวของคุณ	4144 Kงข่าวหาเรา	4193 Kงข้อมูลมาที่	4193 Kงคลิปมา
""", 'ห': """
หา	4144 Kกคุณมีข้อมูล
ห้	4140 Kามคัดลอกหรือ	4140 Kามคัดลอกข้อความ	4140 Kามคัดลอกเนื้อหา	4140 Kามคัดลอกบทความ	4141 Kามทำซ้ำ
""", 'อ': """
อย	4193 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4134 Kเมลของคุณ
อ่	4157 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4193 Kียนถึงเรา	4193 K้าสู่ระบบเพื่อ
เฉ	4157 Kพาะสมาชิก
เน	9 Kื้อหานี้	4146 Kื้อหาจากภายนอก	4146 Kื้อหาภายนอก	4173 Kื้อหานี้มาจาก	4173 Kื้อหาจาก
เป	4157 K็นสมาชิกอยู่แล้ว	4196 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4152 Kื่อแสดงความคิดเห็น	4157 Kื่ออ่านต่อ	4157 Kื่ออ่านบทความ	4165 Kิ่มเพื่อนไลน์	4165 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	4152 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4144 K้งเบาะแสข่าว	4144 K้งเรา	4193 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4143 Kล่งข่าวที่ต้องการ	4143 Kล่งข่าวโปรด	4143 Kล่งที่มาที่ต้องการ
แอ	4165 Kดไลน์	4165 Kดไลน์เพื่อ	4193 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4177 Kรแกรมบล็อกโฆษณา
โห	4193 Kวตเลย	4193 Kลดแอป
""", 'ใ': """
ให	4194 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4564 hãy gửi K
""", 'ủ': """
ủng	4505 ly cà phê K hộ	4564 hãy K hộ
""", 'あ': """
あと	2618 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2678 Kがでしたか
いた	2549 Kだいたサポートは	2549 Kだいたご寄付は
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2569 Kいのブラウザ
お寄	2678 Kせください
お届	57 Kけします
お得	2553 Kなキャンペーン実施中
お申	2604 Kし込みはこちら	2678 Kし込みください	2678 Kし込みはこちら
お聞	2678 Kかせください
お見	2678 K逃しなく
お試	2678 Kしください
お読	2678 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2624 K転載したものです	2624 Kの転載です
か月	2554 K無料	2680 K無料
""", 'が': """
が作	2659 aiK成
が無	2569 javascriptK効
が生	2659 aiK成
が翻	2659 aiK訳
が要	2659 aiK約
""", 'こ': """
ここ	2552 Kからは有料	2554 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2552 K記事は有料	2552 K記事は会員	2576 K記事についてのご意見	2637 Kコンテンツは	2637 K投稿は	2637 K外部コンテンツは	2679 K記事が	2679 K記事を	2679 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2569 K用のブラウザ
ご協	2678 K力ください
ご存	2625 Kじの方は
ご寄	2550 K付をお願い	2678 K付
ご意	43 K見・ご反論	2576 K見・ご感想	2576 K見をお寄せ
ご感	2576 K想をお寄せ
ご支	2550 K援をお願い	2678 K援
ご登	2615 K録ありがとうございます	2678 K録
ご覧	2678 Kください	2678 Kいただけます
ご購	2678 K読
ご連	2678 K絡ください
""", 'す': """
すで	2618 Kに会員の方
すべ	2554 Kての記事が
""", 'ぜ': """
ぜひ	2565 Kフォロー
""", 'で': """
でも	2565 K配信中
で作	2659 aiK成
で受	2593 lineKけ取る
で届	2593 lineKく
で最	2593 lineK新
で生	2659 aiK成
で要	2659 aiK約
""", 'と': """
と強	2681 K調
と書	2681 Kい
と発	2681 K表
と話	2681 Kし	2681 Kす
と語	2681 Kっ	2681 Kる
と説	2681 K明
と述	2681 Kべ
""", 'に': """
によ	2659 aiKって生成	2659 aiKる要約	2681 Kると
""", 'の': """
の使	2574 cookieK用
の学	48 aiK習
の採	2604 K用情報
の提	2624 K供記事です
""", 'を': """
をフ	2565 Kォローする	2565 Kォローしよう
を使	2574 cookieK用
を利	2574 cookieK用
を有	2569 javascriptK効	2569 javascript K効
を発	2681 K表した
を許	2599 cookieK可
""", 'ア': """
アカ	2593 lineKウントはこちら
アシ	63 aiKスタント
アド	2643 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2622 Kィリエイト広告	2622 Kィリエイトプログラム	2622 Kィリエイトリンク	2632 Kィリエイトリンク	2632 Kィリエイト広告	2632 Kィリエイトプログラム
アプ	2560 Kリで開く	2560 Kリで読む	2560 Kリはこちら	2561 Kリを開く	2561 Kリをダウンロード	2561 Kリのダウンロード	2561 Kリをインストール	2614 Kリなら通知	2614 Kリなら速報	2614 Kリなら、	2614 Kリで読むと	2614 Kリなら
アン	2610 Kケートにご協力	2610 Kケートはこちら	2610 Kケート実施中	2611 Kケートに答えて
""", 'イ': """
イベ	2623 Kント参加者募集中
""", 'オ': """
オフ	2643 Kにしてページを
""", 'カ': """
カ月	2554 K無料	2680 K無料
""", 'ク': """
クイ	2611 Kズに答えて
クッ	2571 cookie(Kキー)	2574 Kキーを使用	2574 Kキーを利用	2599 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2576 Kントを投稿するには	2576 Kントするには	2576 Kントをお寄せ	2583 Kント欄で	2583 Kント欄に	2583 Kント欄から	2583 Kント欄へ	2613 Kントは削除します	2613 Kントは削除することが	2613 Kントは削除する場合	2613 Kントは承認	2613 Kントは公開前	2613 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2549 Kヒーをおごる
""", 'サ': """
サポ	2549 Kートをしてみませんか	2549 Kートをしませんか	2549 Kートしてみませんか	2550 Kートをお願いします	2678 Kートをお願い	2678 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2623 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2678 Kンロードしてください
""", 'チ': """
チケ	2604 Kット販売中
チッ	2549 Kプで応援
チャ	2567 Kンネル登録を	2593 Kンネルに参加する	2593 Kンネルに参加しよう
""", 'ツ': """
ツア	2623 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2557 Kースレターに登録	2559 Kースレターを	2593 googleKースで	2615 Kースレター登録はこちら	2682 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2565 Kローして最新	2565 Kローをお願い	2678 Kローしてください
""", 'ブ': """
ブラ	2635 Kウザは音声	2635 Kウザは動画	2635 Kウザではこの動画	2635 Kウザはvideo	2635 Kウザはaudio
""", 'プ': """
プッ	2561 Kシュ通知
プラ	2571 Kイバシーポリシーに
プレ	2554 Kミアム会員	2607 Kゼントした記事は
プロ	2622 Kモーションが含まれ	2622 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2549 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2557 Kマガに登録	2559 Kマガで	2615 Kマガ登録はこちら	2615 Kマガの登録	2679 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2557 Kルマガジンに登録	2559 Kルマガジンで	2559 Kルマガジンを	2559 Kルでお届け	2576 Kルアドレスが公開されることはありません	2615 Kルアドレスを入力してください	2682 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2552 Kインして続きを	2552 Kインしてください	2554 Kインが必要	2678 Kインして
""", 'ヶ': """
ヶ月	2554 K無料	2680 K無料
""", '上': """
上优	4611 在googleK先
上優	4611 在googleK先
""", '下': """
下方	4717 K留言
下載	4584 K客戶端	4586 Kapp	4586 K應用程式
下载	4584 K客户端	4586 Kapp	4586 K应用	4716 K客户端
""", '不': """
不代	4610 K表本站	4642 K表本站立场	4656 K表本報立場	4656 K表本报立场	4656 K表本站立场	4656 K表本站立場	4656 K表本媒體立場	4656 K表本網立場	4656 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4685 K于任何财团
不屬	4685 K於任何財團
不得	4610 K转载	4610 K轉載
不认	43 K同本文
不錯	4716 K過
不错	4716 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4610 K表作者
仅供	4642 K其表达个人看法
仅限	4647 K会员	4647 K订户
""", '他': """
他說	4719 K
他说	4719 K
""", '付': """
付費	4578 K後	4720 K牆
付费	4578 K后	4720 K墙
""", '以': """
以下	4671 K内容来自
以閱	4575 K讀全文
以阅	4575 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4578 K专享	4647 K限定内容
会員	50 Kの方は	50 Kは月に	2552 K限定です	2552 K限定の記事	2552 K登録できます	2554 K登録すると	2554 K登録が必要	2618 Kの方はこちら	2618 K登録で続きを読む	2618 K登録後にご覧	2650 Kだけが読める	2650 Kのみがお読み	2650 Kのみ閲覧	2678 K登録して	2678 K登録は	2678 K登録がお済み	2678 K登録をお願い	2678 K登録で	2678 K登録のうえ	2678 K登録はこちら	2678 K登録ください	2679 Kの方
会費	2616 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4573 K支持	4716 K支持,	4716 K支持让	4716 K支持讓	4716 K支持是
""", '使': """
使用	4595 Kcookie改善	4595 Kcookie以	4595 K cookie 以	4595 K cookie 来	4595 K cookie 來	4599 Kcookie来	4599 Kcookie來
""", '來': """
來自	4627 K外部平台的內容
""", '依': """
依靠	4645 K读者的支持	4645 K讀者的支持
""", '侵': """
侵权	4610 K请	4610 K必究
侵權	4610 K必究
""", '個': """
個人	2574 K情報の取り扱い	2624 Kの見解です	4642 K看法
""", '偏': """
偏好	4611 K來源	4611 K来源	4699 K來源
""", '僅': """
僅限	4647 K會員	4647 K訂戶
""", '優': """
優先	2592 Kソース	2592 K表示に設定	2592 Kする情報源	2592 K的に表示
""", '先': """
先着	2623 K順で受け付け
""", '免': """
免費	15 K閱讀	4657 K文章	4657 K閱讀篇數	4657 K閱讀額度	4658 K註冊即可	4658 K註冊後	4688 K文章	4716 K訂閱	4718 K試用
免费	15 K阅读	4657 K文章	4657 K阅读篇数	4658 K注册即可	4658 K注册后	4688 K文章	4716 K订阅	4718 K试用
""", '內': """
內容	4634 K由ai
""", '全': """
全文	20 Kを	2552 Kを読むには	2552 Kをお読み
""", '公': """
公众	16 K号	4589 K号:
公式	2561 Kアプリ	2565 Kアカウントをフォロー	2565 Kアカウントを友だち	2593 Klineはこちら	2679 Kline
""", '关': """
关注	4589 K我们的	4716 K我们
关闭	4680 K后刷新页面
""", '内': """
内容	4634 K由ai
内阅	4584 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4719 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	4638 K此文給朋友
""", '初': """
初割	2680 K
初月	2618 K#円で	2680 K無料
""", '判': """
判断	2681 Kした
""", '利': """
利用	2571 K規約に同意
""", '前': """
前請	4642 K先登入
前请	4642 K先登录
""", '剩': """
剩余	4575 K#%
剩餘	4575 K#%
""", '力': """
力を	2616 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4589 Kline好友	4589 Kline官方	4589 Kline@	4645 K贊助行列	4645 K赞助行列	4716 K会员	4716 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2679 Kになります
""", '動': """
動画	40 Kや写真	2605 Kをご覧ください	2605 Kはこちら	2608 Kでも詳しく	2608 Kでも解説	2635 Kを再生するには	2635 Kをご覧いただくには	2635 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4718 K
""", '化': """
化名	97 K
""", '即': """
即可	4642 K留言
""", '参': """
参加	51 Kしませんか	2623 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2567 Kち追加
""", '収': """
収益	2622 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4581 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2594 K班までご	2616 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2557 Kトレイに
受講	2623 K生募集中
""", '只': """
只靠	4645 K讀者	4645 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4627 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4673 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4719 K
告诉	38 K我们	67 K我们	4719 K
""", '呼': """
呼び	2681 Kかけた	2681 Kかける	2681 Kかけて	2681 K掛け
""", '命': """
命じ	2681 Kた
""", '啟': """
啟用	4673 Kjavascript
""", '喊': """
喊道	4719 K
""", '因': """
因为	4716 K有你的支持
因為	4716 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2622 Kの一部が還元
""", '外': """
外部	2599 Kコンテンツ	4627 K内容	4627 K內容
""", '她': """
她說	4719 K
她说	4719 K
""", '好': """
好評	2604 K発売中	2623 K発売中
""", '如': """
如侵	4610 K权
如有	4610 K侵权	4610 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4591 K微信
""", '定': """
定期	4716 K定額
""", '寄': """
寄付	2549 Kで応援	2647 Kで成り立って	2647 Kで運営され	2647 Kによって運営され	2678 Kをお願い	2682 K
寄到	4581 K您的信箱	4644 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4719 K
""", '将': """
将本	4638 K文赠送给
""", '將': """
將本	4638 K文贈送給
""", '居': """
居合	2625 Kわせた方は
""", '已': """
已是	4575 K會員	4647 K订户	4647 K訂戶
已经	4575 K是会员
""", '年': """
年額	2680 K
""", '广': """
广告	11 K	4600 K拦截	4680 K拦截	4680 K屏蔽	4680 K过滤	4682 K拦截	4682 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2569 Kブロック	2616 Kに頼らず	2643 Kブロッカーを	2643 Kブロックを	2643 Kブロック機能
""", '廣': """
廣告	11 K	4600 K攔截	4680 K阻擋程式	4680 K攔截	4680 K封鎖	4680 K阻擋器	4682 K攔截	4682 K封鎖
""", '开': """
开启	4586 K通知	4673 Kjavascript
""", '弊': """
弊社	2679 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2679 Kイト
当初	97 Kの記事で
当社	2679 Kの
当編	2679 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4586 K扫	4591 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2550 Kをお願いします	2678 Kをお願い	2678 Kして
""", '您': """
您已	4644 K成功订阅	4644 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4573 K支持	4645 K每一份捐款	4645 K每一筆捐款	4716 K捐款	4716 K支持,	4716 K支持让	4716 K支持讓	4716 K支持是
""", '情': """
情報	2594 Kをお寄せください	2594 K提供はこちら	2594 K提供を募集	2594 K提供をお待ち	2594 Kをお待ちして	2625 Kをお持ちの方は	2625 K提供窓口
""", '感': """
感謝	4644 K您的訂閱	4716 K閱讀	4716 K您的支持
感谢	4644 K您的订阅	4716 K阅读	4716 K您的支持
""", '成': """
成为	51 K其中一员	4575 K会员即可	4647 K付费会员	4716 K会员,	4716 K会员即可	4716 K我们的会员
成果	2632 K報酬型広告
成為	4575 K會員即可	4645 K我們的贊助	4647 K付費會員	4716 K會員,	4716 K會員即可	4716 K我們的會員
""", '我': """
我不	4705 K是机器人	4705 K是機器人
我们	4595 K使用cookie	4595 K使用 cookie	4717 K的
我們	4595 K使用cookie	4595 K使用 cookie	4717 K的
""", '手': """
手机	4586 K客户端
""", '打': """
打开	4584 Kapp	4586 K微信
打開	4584 Kapp
""", '扫': """
扫一	4586 K扫
扫描	4584 K二维码下载	4584 K二维码加入	4586 K二维码关注	4716 K二维码下载	4716 K二维码关注	4716 K二维码加入	4716 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	4638 K章送給
""", '投': """
投げ	54 K銭
投资	4610 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4719 K
指摘	2681 Kした
""", '捐': """
捐助	4645 K我们	4645 K我們
捐款	4716 K支持	4720 K
""", '掃': """
掃一	4586 K掃
掃描	4584 K qr	4716 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4586 K通知
推送	14 K	4586 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4682 K告
""", '支': """
支持	4572 K獨立媒體	4572 K独立媒体	4573 K我们的	4573 K我們的	4716 K我们,	4716 K我們,	4716 K我们。	4716 K我們。	4716 K我们的报道	4716 K我們的報導	4716 K我们的新闻	4716 K我們的新聞	4716 K我们的记者	4716 K我們的記者	4716 K我们的工作	4716 K我們的工作	4716 K我们继续	4716 K我們繼續
支援	2647 Kで成り立って	2647 Kで運営され	2647 Kによって成り立って	2647 Kによって運営され	2678 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4610 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4611 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2681 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4647 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2557 K情報をお届け
""", '會': """
會員	50 K每月	4578 K專享	4647 K限定內容
""", '月': """
月額	2549 Kサポーター	2554 K#円	2680 K
""", '有': """
有了	4716 K你的支持	4716 K您的支持
有料	50 K会員は	2552 K会員限定	2552 K会員になる	2552 K会員の方	2553 K記事がお得に読める	2553 K記事が読み放題	2553 K記事をお得に	2618 K記事が読めます	2682 K会員
有权	4642 K删除
有權	4642 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4667 K#歲	4667 K十八歲
未經	4610 K授權不得	4610 K授權,不得	4610 K授權禁止	4610 K授權請勿	4610 K授權,請勿
未经	4610 K授权不得	4610 K授权,不得	4610 K授权禁止	4610 K授权,禁止	4610 K授权请勿	4610 K授权,请勿
""", '本': """
本ま	2607 Kでプレゼントできます	2607 Kでギフトできます	2607 Kで無料でプレゼント	2618 月#Kで無料で
本ア	2679 Kプリ
本サ	2679 Kイト
本中	2677 #K#本
本內	4671 K容來自
本内	4671 K容来自
本刊	4717 K
本報	4717 K導
本报	4717 K读者	4717 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4610 K来源	4717 K
本站	4717 K
本紙	38 Kまで	67 Kまで
本網	4595 K站使用	4717 K
本网	4595 K站使用
本記	2679 K事
本誌	2679 K
""", '来': """
来自	4627 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2659 K翻訳
""", '欢': """
欢迎	4589 K关注	4716 K加入	4716 K赞助	4716 K订阅	4716 K投稿
""", '歡': """
歡迎	4589 K追蹤	4716 K加入	4716 K贊助	4716 K訂閱	4716 K投稿
""", '此': """
此內	9 K容	4671 K容來自	4671 K容由
此内	9 K容	4671 K容来自	4671 K容由
此前	97 K版本
此影	4670 K片在您所在
此视	4670 K频在您所在
""", '残': """
残り	2552 K#文字	2552 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4718 K
每日	4583 K简报	4583 K簡報	4583 K電子報
每月	4718 K
""", '求': """
求め	2681 Kた	2681 Kている
""", '沒': """
沒有	70 K廣告	4685 K股東	4685 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4685 K股东	4685 K财团
""", '浏': """
浏览	4600 K器版本	4670 K器不支持音频	4670 K器不支持视频	4670 K器不支持播放	4670 K器不支持html#	4670 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4670 K器不支援影片	4670 K器不支援音訊
""", '点': """
点击	4716 K关注	4716 K这里
""", '無': """
無効	2643 Kにしてページを	2643 Kにして再読み込み	2643 Kにして、ページを
無料	15 K記事	2552 Kで会員登録	2552 K会員に登録	2618 Kで読める記事の上限	2618 K会員になると	2650 K記事の閲覧	2650 K記事は残り	2650 Kで読める記事	2650 K閲覧	2677 K記事 #/#	2677 K記事#/#	2678 K会員に登録	2678 K会員登録	2680 K体験
無断	2591 K転載	2591 K複製	2658 K転載・複製	2658 K転載を禁じ	2658 Kでの転載	2658 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4610 K所有	4610 K归本	4610 K归原	4610 K归作者	4610 K归属
版權	4610 K所有	4610 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2679 Kしたジャーナリズム	4717 K新闻	4717 K媒体
""", '獨': """
獨立	4717 K新聞	4717 K媒體
""", '獲': """
獲得	4654 K佣金
""", '生': """
生命	97 K热线	97 K線
生成	4634 由 ai K	4634 由aiK	4634 ai K,仅供	4634 aiK,僅供
""", '產': """
產生	4634 由 ai K	4634 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	4634 K工智能生成	4634 K工智慧生成
由讀	4717 K者
由读	4717 K者
""", '申': """
申し	2604 K込みはこちら
申込	2604 Kみはこちら	2604 Kはこちら	2623 K受付中
""", '电': """
电子	4720 K报
""", '畅': """
畅读	4647 K全站
""", '留': """
留言	85 K区	85 K區	4717 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2594 Kをお寄せ
""", '登': """
登入	24 K或	4575 K後繼續	4575 K會員	4658 K或註冊
登录	24 K或	4575 K后继续	4575 K后查看全文	4575 K后查看完整	4658 K或注册
登録	2618 Kして続きを読む	2678 Kしてください	2678 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2679 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4584 appK多
""", '禁': """
禁止	4610 K转载
禁無	2590 K断
""", '私': """
私た	2679 Kちの
""", '科': """
科し	2681 Kた
""", '称': """
称	4719 K
""", '稱': """
稱	4719 K
""", '立': """
立即	4716 K加入我们	4716 K加入我們	4716 K订阅	4716 K訂閱	4716 K下载	4716 K下載	4716 K报名	4716 K報名	4716 K成为会员	4716 K成為會員
""", '第': """
第一	4642 K条评论	4642 K則留言	4642 K條評論
""", '筆': """
筆者	2624 K個人の見解
""", '篇': """
篇文	4715 #K章中的#	4715 #K章中#
""", '紙': """
紙の	2679 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2552 Kを読むには	2552 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2679 K部では
""", '繼': """
繼續	4575 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4575 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
翻譯	4634 由aiK
翻译	4634 由aiK
""", '者': """
者說	4719 K
者说	4719 K
""", '联': """
联盟	74 K链接	4654 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4654 K行銷連結	4654 K連結
聯絡	38 K我們
""", '自': """
自动	4634 由 ai K生成	4634 由aiK生成
自動	2659 K翻訳	4634 由 ai K生成	4634 由aiK生成
""", '若': """
若有	4610 K侵权	4610 K侵權
""", '获': """
获得	4654 K佣金
""", '著': """
著作	2591 K権は	2658 K権法により保護	2658 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4642 K本站立场
表示	4719 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4575 K即可	4575 K後繼續	4581 K我們的	4581 K電子報	4716 K我們	4720 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました	2553 Kが読み放題	2607 Kをプレゼントできます	2677 #K中#記事
記者	2594 Kまでご連絡ください
""", '訴': """
訴え	2681 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2681 Kた
認為	4719 K
""", '說': """
說:	4719 K
說。	4719 K
說道	4719 K
""", '読': """
読み	2554 K放題
読者	18 Kの寄付	18 Kの支援	2616 Kの会費で	2679 Kの皆様	2679 Kの皆さ	2679 Kアンケート
""", '請': """
請先	4716 K登入
請啟	4595 K用javascript
請我	54 K喝咖啡
請捐	4716 K款
請支	4572 K持我們	4716 K持我們
請登	4716 K入後	4716 K入以
請立	4716 K即捐款
請輸	4644 K入您的電子	4716 K入您
請關	4680 K閉後重新整理
請點	4716 K擊此處	4716 K擊這裡	4716 K擊下方	4716 K擊連結
""", '講': """
講座	2623 K参加者募集中
""", '讀': """
讀者	43 K投書	4717 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4575 K即可	4575 K后继续	4581 K我们的	4581 K电子报	4716 K我们	4720 K费
""", '认': """
认为	4719 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4642 K服务协议
""", '该': """
该视	4670 K频在您所在
""", '说': """
说:	4719 K
说。	4719 K
说道	4719 K
""", '请': """
请先	4716 K登录
请关	4680 K闭后刷新
请启	4595 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4716 K款
请支	4572 K持我们	4716 K持我们
请点	4716 K击此处	4716 K击这里	4716 K击下方	4716 K击阅读	4716 K击关注	4716 K击链接
请登	4716 K录后	4716 K录以
请立	4716 K即捐款
请输	4644 K入您的电子邮箱	4644 K入您的邮箱	4716 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4717 K问卷	4717 K群
""", '責': """
責任	4610 K編輯:
""", '賺': """
賺取	4654 K佣金
""", '購': """
購読	2552 K者の方は	2554 Kすると	2678 Kしてください	2679 K者の方	2682 K料
""", '贈': """
贈送	4638 K給好友
""", '贊': """
贊助	4572 K我們	4716 K我們
""", '责': """
责任	4610 K编辑:
""", '赚': """
赚取	4654 K佣金
""", '赞': """
赞助	4572 K我们	4716 K我们
""", '赠': """
赠送	4638 K给好友
""", '身': """
身边	4717 K的新鲜事
身邊	4717 K的新鮮事
""", '転': """
転載	45 K	2590 Kを禁じ
""", '輸': """
輸入	4644 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4610 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4610 K请注明
""", '输': """
输入	4644 Kemail
""", '还': """
还可	4638 K赠送
""", '这': """
这篇	4717 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4589 K我們的	4611 Kgoogle news	4716 K我們
""", '送': """
送っ	49 Kてください
送到	4644 K你的邮箱	4644 K您的邮箱	4644 K您的信箱
""", '這': """
這篇	4717 K文章
""", '通': """
通知	14 K	2561 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2615 Kニュースレター
""", '邀': """
邀請	4716 K您
邀请	4716 K您
""", '還': """
還可	4638 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4719 K
""", '长': """
长说	4719 K
""", '開': """
開啟	4586 K通知	4673 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4575 K全文請
""", '閲': """
閲覧	2677 K記事数:#/#
""", '關': """
關注	4589 K我們的	4716 K我們
關閉	4680 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4575 K全文请
""", '随': """
随时	4716 K掌握
""", '隐': """
隐私	4599 K政策
""", '隨': """
隨時	4716 K掌握
""", '隱': """
隱私	4599 K權政策	4599 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4720 K報
""", '需': """
需接	4627 K受cookie
需要	4627 K接受cookie	4716 K您的支持	4716 K你的支持
""", '音': """
音声	2605 Kでもお聴き
""", '頂': """
頂い	2549 Kたサポートは
""", '飲': """
飲酒	4667 K過量
""", '首': """
首年	4660 K仅需
首月	4647 K仅需	4647 K只要	4660 K免费	4660 K免費	4660 K仅	4660 K僅	4660 K只需	4718 K
首选	4611 K来源	4611 K新闻来源	4699 K来源
首選	4611 K來源	4611 K新聞來源	4699 K來源
""", '點': """
點擊	4716 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2782 K
가입해	2782 K 주세요
""", '강': """
강조했다	2785 K
""", '게': """
게시물	2742 K 불러오기
""", '계': """
계속	2687 K 읽으려면	2687 K 읽으시려면
계신	2710 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2749 K 차단
광고도	70 K
광고차단	2749 K
""", '구': """
구글	2697 K 뉴스에서
구독	50 K 회원은	2687 K 후 이용
구독료	2786 K
구독을	2782 K 신청하세요
구독자	2687 K 전용 기사	2687 K 전용 콘텐츠	2687 K 전용입니다	2687 K 전용 서비스	2783 K
구독자는	50 K
구독자만	2687 K 볼 수	2724 K 읽을
구독자에게만	2724 K 제공
구독하고	2697 K
구독하세요	2709 K	2782 K
구독하시면	2687 K
구독해	80 K 주세요	2696 K 주세요	2722 K 주셔서	2782 K 주세요
구독해주세요	2696 K
구독해주셔서	2722 K
""", '금': """
금요일	2722 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2781 #개 K 중 #개
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2687 전체 K 보려면	2724 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2723 K 응원해
기자에게	2710 K 연락해 주세요
""", '남': """
남겨주세요	2782 K
""", '네': """
네이버	2697 K 메인에서	2709 K 구독
네이버에서	2697 K 구독
""", '놓': """
놓치지	2782 K 마세요
""", '눌': """
눌러주세요	2782 K
""", '뉴': """
뉴스레터	78 K	2689 K 구독하기	2689 K 구독하세요	2689 K 신청하기	2689 K 구독 신청하기	2783 K	2786 K
뉴스레터로	2689 K 받아
뉴스레터를	2689 K 받아	2689 K 구독하세요	2689 K 구독해	2689 K 구독하고	2689 K 구독하면	2782 K 신청하세요
""", '다': """
다운로드하세요	2782 K
""", '달': """
달	2724 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2710 K 제보가	2783 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2720 K 삭제될	2720 K 삭제합니다	2720 K 통보	2720 K 예고	2720 K 운영자	2720 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2785 K
""", '독': """
독립	2783 K 언론
독립언론	2783 K
독립언론을	2723 K 지켜
독자	2732 K 후원으로	2782 K 여러분의	2783 K 여러분
독자님의	2685 K 후원	2732 K 후원으로
독자들의	18 K 후원	2732 K 후원으로	2753 K 후원
독자의	2732 K 후원으로	2753 K 후원	2783 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2722 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2782 K
""", '로': """
로그인	24 K	2687 K 후 이용
로그인이	2687 K 필요합니다	2687 K 필요한 서비스	2687 K 필요해요
로그인하거나	2782 K
로그인하고	2724 K 계속
로그인하면	2724 K 계속
로그인하시면	2687 K
로봇이	2772 K 아닙니다
""", '링': """
링크에서	2782 K 확인하세요
""", '마': """
마음에	2723 기사가 K 드셨다면
""", '만': """
만나보세요	2782 K
""", '말': """
말했다	2785 K
""", '매': """
매월	2784 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2722 K 보내드려요
메일함으로	2689 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2707 K 복제	2707 K 전재
무단전재	2706 K
무료	15 K 기사	2730 K 기사	2784 K 체험
무료로	15 K 볼 수 있는	2724 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2782 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2785 K
""", '보': """
보내	57 K 드립니다	2782 K 주세요
보내드리는	2722 K
보내드립니다	57 K	2722 K
보내주세요	2782 K
""", '본': """
본	2783 K 기사
본사의	2728 K 편집 방향	2728 K 편집방향
본지는	2783 K
본지의	2728 K 편집 방향	2728 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2741 K 오디오를	2741 K 비디오를	2741 K 동영상을
브라우저는	2741 K 동영상
브라우저에서는	2741 K 동영상을
""", '사': """
사연을	2710 K 보내주세요	2710 K 보내 주세요
사전	2715 K 등록하기	2715 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2708 K 매체로	2708 K 출처로	2708 K 언론사	2708 K 매체
선호하는	2708 K 출처
""", '설': """
설명했다	2785 K
설문에	2782 K 참여하세요
설치하세요	2782 K
""", '세': """
세미나	2715 K 신청하기
""", '소': """
소식을	2722 K 전해드립니다
""", '속': """
속보를	2721 K 받아보세요
""", '수': """
수수료를	2727 K 받을 수 있습니다	2727 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2732 K 후원으로
시민의	2753 K 후원
시작하세요	2782 K
""", '아': """
아래에서	2782 K 확인하세요
""", '알': """
알려	2782 K 주세요
알려주세요	2782 K
알림	2693 K 받기	2693 K 설정
알림을	14 K	2721 K 켜고
""", '애': """
애드블로커	2749 K
애드블록	2749 K
""", '앱': """
앱	2693 K 다운로드	2693 K 설치	2721 K 설치하기
앱에서	2692 K 보기	2692 K 열기	2721 K 더 편하게	2782 K 확인하세요
앱으로	2692 K 보기	2721 K 더
앱을	2693 K 다운로드	2721 K 다운로드하세요	2721 K 설치하세요
""", '언': """
언론을	2723 독립 K 지켜
""", '여': """
여기서	2782 K 확인하세요
여러분	2783 K 덕분
여러분의	2710 K 제보를	2723 K 후원이	2753 독자 K 후원	2782 K 후원
""", '영': """
영상에서	2716 K 확인하세요	2716 K 확인할 수 있습니다	2782 K 확인하세요
영상으로	2716 K 확인하세요
영상을	2716 K 확인하세요
""", '온': """
온라인	2715 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2713 K 콘텐츠	2742 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2783 K 기자
우리의	2783 K 저널리즘
""", '운': """
운영되고	2723 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2723 K 응원
""", '월': """
월	2784 K #원
""", '유': """
유료	2687 K 구독자만
유튜브	2697 K 구독
""", '음': """
음성으로	2716 K 들으려면	2716 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2782 K
응원해	2685 K 주세요	2782 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2782 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2783 K 기사가	2783 K 기사는	2783 K 기사
이메일	2690 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2689 K 입력하세요	2689 K 입력해 주세요	2689 K 입력해주세요	2689 K 입력하시면
이미	2724 K 구독자이신가요
이벤트에	2782 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2764 K 작성	2764 K 생성	2764 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2715 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2764 K 번역
자바스크립트가	2744 K
자바스크립트를	2744 K
자살예방	97 K
자주	2708 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2706 K 금지
재배포금지	2706 K
재생할	2741 K 수 없습니다
""", '저': """
저작권법	2707 K
저작권법의	2707 K
저작권자	2707 K
저작권자의	2707 K
저희	2783 K 뉴스레터	2783 K 채널	2783 K 앱
저희는	2783 K
저희를	2783 K
""", '적': """
적었다	2785 K
""", '전': """
전문을	20 K
전용	2687 회원 K 기사	2687 회원 K 콘텐츠	2687 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2785 K
""", '정': """
정기후원	2784 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2742 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2710 K 부탁드립니다
제보는	2710 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2710 K 기다립니다	2710 K 받습니다
제보해	38 K 주세요	67 K 주세요	2782 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2727 K 링크
제휴링크	2727 K
""", '좋': """
좋아요	2709 구독과 K 부탁
좋아요를	2709 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2781 #건 K #건	2781 #개 K #개
""", '지': """
지금	2782 K 확인하세요	2782 K 신청하세요	2782 K 참여하세요
지켜주세요	2782 K
""", '채': """
채널	2696 K 추가	2709 K 추가하기	2709 K 구독하기	2731 K 추가하고	2731 K 추가하면
채널에	2709 K 참여하세요
채널에서	2709 K 소식을	2782 K 확인하세요
채널을	2731 K 추가하고	2731 K 추가하면	2731 K 추가해	2731 K 구독하고	2731 K 구독하면
채용	2715 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2784 K 달
""", '추': """
추가해	2709 K 주세요
추가해주세요	2709 K
""", '친': """
친구	2709 K 추가하세요
""", '카': """
카카오톡	2731 K 채널에서	2731 K 채널
""", '커': """
커피	54 K 한 잔 사	2723 K 한 잔 값으로
""", '콘': """
콘텐츠	2742 K 불러오기
""", '쿠': """
쿠키	2713 K 동의가
쿠키를	2713 K 허용해야	2713 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2715 K 보기
""", '파': """
파트너스	2727 K 활동
""", '팔': """
팔로우하기	2696 K	2709 K
팔로우하세요	2782 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2728 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2727 K 받아
""", '활': """
활용	2706 ai 학습 및 K 금지
""", '회': """
회원	2687 K 전용입니다
회원가입	2687 K 후	2782 K 후
회원가입은	2782 K
회원가입을	2782 K 하
회원가입하고	2782 K
회원가입하면	2724 K 월
회원가입하세요	2782 K
회원가입하시면	2782 K
회원만	2687 K 볼 수
""", '후': """
후원금	2786 K
후원으로	2723 독자의 K 운영됩니다	2723 독자의 K 운영하는
후원을	2685 K 부탁드립니다	2782 K 부탁
후원이	2685 K 필요합니다	2685 K 큰 힘이
후원하세요	2782 K
후원해	80 K 주세요	2685 K 주세요	2782 K 주세요
후원회원의	2732 K 후원으로	2753 K 힘
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
beğendiyseniz
biết
blokování
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
değilim
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
elküldjük
elolvasásához
elsőként
előfizetés
előfizetéssel
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
ensaísta
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
evästeasetuksiasi
evästeet
evästeitä
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
hikâyeni
hikâyenizi
hinzufügen
hirdették
hirdetés
historią
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
hozzászólásokban
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
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
nawoływał
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
postaládádba
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
robô
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
szerkesztője
szerkesztőségünk
szerkesztőségünket
szerkesztőségünknek
szerzője
szólított
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
utilização
utilizează
utilizăm
utánközlés
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
économiste
écris
écrit
écrivain
écrivez
éditorialiste
électronique
énekelték
équipe
értesítéseket
értesüljön
étoile
évente
ígérte
ígérték
írta
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
ρομπότ
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
авторизованные
авторизованным
авторизовані
авторизуйтесь
авторкою
автором
автору
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
бот
браузер
браузър
бюлетин
бюлетина
бюлетини
бяхте
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
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
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
розсилка
розсилку
розслідування
рублей
рік
свободната
свържете
свържи
свяжитесь
связаться
седмично
сигнализирайте
сказав
сказал
сказала
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
חודשית
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
מועדף
מינוי
מנוי
מנויים
מניות
מסכימים
מסר
מסרבים
מראה
ניוזלטר
נשלח
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
עמלה
ער
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
ادعمنا
ادعموا
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
اعلن
اعلنت
اعملوا
افاد
افادت
افزود
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
خصوصي
خواست
خواستند
خواندن
خوانندگان
خواهد
خواهند
داستان
دانشگاه
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
روبوت
روبوتا
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
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
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
我不
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
篇文
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
로봇이
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
원고료로
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
정기후원
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
