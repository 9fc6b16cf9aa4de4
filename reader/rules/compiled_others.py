"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5245
# comentário	3951
# comentários	3951
# fotó megtekintése	2653
# fotók megtekintése	2653
# gün ücretsiz deneyin	4923
# głosów	97
# hlasů	97
# hozzászólás	2566
# kişi oy kullandi	4969
# komentářů	545
# komentāri	3345
# kép megtekintése	2653
# képek megtekintése	2653
# lượt bình chọn	97
# odpovedí	4590
# odpovědi	652
# odpovědí	652
# odpowiedź	3895
# příspěvků	545
# röster	97
# sekunden zurück	1016
# válasz megjelenítése	2662
# yaşindan küçükler oynayamaz	5007
# ääntä	97
# års aldersgrense	3631
# δευτερόλεπτα μπροστά	1160
# δευτερόλεπτα πίσω	1160
# σχόλια	1085
# ψήφοι	97	1110
# ψήφος	1110
# відповідей	5209
# відповідь	5209
# відповіді	5209
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5170
# из #	4339
# коментарі	5098
# коментарів	5098
# комментариев	4267
# комментарий	4267
# комментария	4267
# от #	320
# ответ	4378
# ответа	4378
# ответов	4378
# отговор	349
# отговора	349
# із #	5170
# הצבעות	97
# מתוך #	2335
# שניות אחורה	2390
# שניות קדימה	2390
# תגובות	2331
# تعليقات	144
# ثانيه جلو	1914
# ثانيه عقب	1914
# راي	97
# صوت	97
# نظر	1857
# कमेंट	2458
# वोट	97
# सेकंड आगे	2507
# सेकंड पीछे	2507
# € al mes durante # meses	1673
# € al mese per # mesi	2894
# € por mês durante # meses	4009
# 人参与	5389
# 人參與	5389
# 票	3023
# 명 참여	3164
# 표	3164
#% megtakarítás	2649
#+ hrajte zodpovědně	536
#-årsgrense	3631
#/# fotó	2653
#/# kép	2653
#/#. fotó	2653
#/#. kép	2653
#か月無料	2999
#カ月無料	2999
#ヶ月無料	2999
#人が回答	3023
#人が投票	3023
#人参与	5389
#人參與	5389
#件のコメント	3020
#則留言	5375
#小时热榜	5381
#条评论	5375
#票	97	3023
#秒戻る	3078
#秒進む	3078
#명 참여	97	3164
#초 뒤로	3210
#초 앞으로	3210
#표	3164
""", 'a': """
a apărut o eroare	4197
a boltunkból	2623
a carregar vídeo	4023
a cikk a hirdetés alatt folytatódik	2558
a cikk a hirdetés után folytatódik	2558
a cikk automatikusan készült	2661
a cikk felhasználása engedélyköteles	2659
a cikk meg is hallgatható	2555
a cikk meghallgatása	2572
a cikk megosztása	2555
a cikk szerzői jogvédelem alatt áll	2659
a cikk zárolva van	2648
a cikket gépi hang olvassa fel	2634
a folytatáshoz regisztráljon	2549
a hanganyagot mesterséges intelligencia készítette	2634
a hirdetés után folytatjuk	2558
a hirdetés vége	2669
a hozzászólás lezárva	2662
a hozzászólások le vannak zárva	2662
a hét kvíze	2617
a kommentelés lezárult	2566
a könyv megrendelhető itt	2561
a könyv megrendelése	2623
a lejátszó betöltése	2634
a link másolva	2667
a lire également	2161
a matéria continua abaixo	4085
a mező kitöltése kötelező	2651
a nap keresztrejtvénye	109
a nap kérdése	96	2620
a notícia continua abaixo	4085
a rovat további cikkei	2570
a sua subscrição foi confirmada	4077
a sua subscrição foi efetuada com sucesso	4077
a szerző a lap munkatársa	2583
a szerző cikkei	2654
a szerző jogász	2583
a szerző közgazdász	2583
a szerző politológus	2583
a szerző további cikkei	2654
a szerző történész	2583
a szerző összes cikke	2654
a szerző újságíró	2583
a szerzőkről	2585
a szerzőről	2585
a szöveg automatikusan készült	2661
a tartalmat nem tudjuk megjeleníteni	2626
a tartalom nem elérhető	2626
a tartalom nem jeleníthető meg	2626
a tartalom szerzői jogi védelem alatt áll	2659
a teljes cikk elolvasása	2654
a témában további cikkek	2570
a videó az ön országában nem játszható le	2634
a videó már nem elérhető	2634
a videó nem elérhető	2634
a videó nem elérhető az ön országában	2634
a videó nem játszható le	2634
a videólejátszó betöltődik	2634
a videót nem lehet lejátszani	2634
abo abschließen	827
abo auswählen	1029
abo wählen	1029
abonare confirmată	4221
abonați-vă	4106
abone değil misin	5025
abone değil misiniz	5025
abonează-te	4106
abonelere özel	4923
abonelere özel avantajlar	5007
abonelere özel indirim	5007
abonelere özel içerik	5025
abonelik paketlerini gör	5055
abonelik seçenekleri	5055
aboneliği yenile	5055
aboneliğini seç	5025
aboneliğiniz onaylandi	5056
aboneliğinizi seçin	5025
abonentu priekšrocības	3376
abonner nå	3609
abonner på nyhetsbrevet	3616
abonné	2223
abonné à ce thème	2286
abonnér	672
abonnér nu	672
abonnés	2109
abonnés uniquement	2210
abonē	3339
abonē jaunumus	3363
abonē un lasi visus rakstus	3339
abonēt	3339
abrir menú	1624
aby odtworzyć film, włącz javascript	3863
acasă	4124
accede a todos los contenidos sin límites	1673
accept termenii și condițiile	4196
accepter og fortsæt	768
acceptera och fortsätt	4801
acceptera och stäng	4801
accepto la política de privacitat	492
acceptér	695
acceptér alle	769
acceptér og fortsæt	768
acceptér og vis	768
acceptă toate	4120	4135
acceptă tot	4178
acceptă și afișează conținutul	4135
acceptă și continuă	4177
acceso a todos los artículos	1740
accès restreint aux abonnés	2111
accès à tous les articles	2281
accéder au dossier	2252
accéder à l'article	2109
accéder à la page de dons	2242
accédez à tous les articles	2111
aceitar e ver o conteúdo	3985
aceito receber comunicações	4044
aceito receber comunicações de marketing	4044
aceito receber comunicações e ofertas	4004
acepto la política de privacidad	1708
acesso ilimitado a todo o conteúdo	4076
acest articol este disponibil doar abonaților	4108
acest articol este rezervat abonaților	4156
acest câmp este obligatoriu	4196
acesta este ultimul tău articol gratuit	4156
acheter ce numéro	2197
acheter le numéro	2196
achetez ce numéro	2197
activează	4184
activează alertele	4150
activează notificările	4150
activează sunetul	4173
actualitza la pàgina	485
actualités	2161
actualizar la página	1701
ad 광고	3185
ad 추천	3198
adatkezelés és sütik	2629
adatkezelési tájékoztató	2626
adatvédelem és sütik	2629
adatvédelmi beállítások	2626
adatvédelmi beállítások módosítása	2629
adatvédelmi tájékoztató	2626
adaugă ca sursă preferată	4207
adaugă un comentariu	4121
adaugă un răspuns	4213
adaugă în coș	4224
adblock détecté	2278
adblocker upptäckt	4813
add meg az e-mail-címed	2576
además	1618
adhérer	2099
adj hozzá minket preferált forrásként	2664
adja meg az e-mail-címét	2576
adja meg az összeget	2645
adja meg e-mail-címét	2576
adomány	2545
adományozok	2545
adományozás	2545
adresa de email nu este validă	4196
adresă de email invalidă	4196
adreça electrònica	455
adó # százalék	2645
adója #%-ával	2645
afficher la réponse	2165
afficher la vidéo	2234
afficher les réponses	2222
afișează comentariile	4165
afișează conținutul	4135
afișează conținutul extern	4135
afișează originalul	4125
afișează postarea	4177
afișează subtitrările	4173
află mai multe	4120
afmeld når som helst	788
afspilleren indlæses	771
agora não	3917
ai deja un abonament? autentifică-te	4156
ai găsit o greșeală	4202
ai kan begå fejl	798
ai kan gjøre feil	3737
ai kan göra fel	4832
ai kan göra misstag	4832
ai może popełniać błędy	3892
ai može griješiti	4483
ai može pogriješiti	4483
ai môže robiť chyby	4587
ai může chybovat	649
ai může dělat chyby	649
ai observat o greșeală	4121
ai sa môže mýliť	4587
ai segítségével készült	2661
ai által fordított	2661
ai által generált	2661
ai által generált tartalom	2661
ai може да греши	348
ai सारांश	2479
ai से तैयार सारांश	2479
ai 总结	107
ai 摘要	5471
ai 기사 요약	3240
ai 번역	3211
ai 생성 이미지	3250
ai 요약	3185
ai 음성으로 듣기	3210
ai-genererat innehåll	4834
ai-genereret resumé	711
ai-oversættelse	800
ai-resumé	711	800
ai-összefoglaló	2572
ai-översatt	4832
ai-översättning	4834
aicinām ievērot cieņu komentāros	3345
aiheeseen liittyvää	1988
aiheesta lisää	1988
aikaa jäljellä #	2047
ainda não tem conta	4043
ainda não é assinante	4042
ainult vajalikud küpsised	1812
aitäh hääletamast	1808
aitäh liitumast	1796
aitäh sõnumi eest	1823
aizmirsāt paroli	3387
aizvērt	3347
aizvērt galeriju	3391
aizvērt reklāmu	3348
aiが要約	3106
aiで要約	107
aiによる要約	3106
aiに聞く	107
aiに質問	107
ai总结	5471
ai摘要	5411
ai生成	3079	5471
ai生成内容	5443
ai翻訳	3079
ai翻譯	5471
ai翻译	5471
ai要約	3106
ai語音朗讀	5442
ai语音朗读	5442
ai重點整理	5411
ai音声で聴く	3078
ai가 생성한 콘텐츠입니다	3250
ai가 읽어주는 기사	3210
ai로 생성된 콘텐츠	3250
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2269
ajouter à mes favoris	2139
ajouter à mes sources préférées	2263
ajouter à mes sujets	2286
ajouter à mes thèmes	2286
ajouter à vos sources préférées	2263
ajouter à vos sélections	2139
ajándék cikk	2556
ajándékozd el a cikket	2556
ajándékozd tovább a cikket	2556
ajándékozza a cikket	2555
ajándékozza a cikket barátjának	2555
ajándékozza el a cikket	2556
ajándékozza tovább a cikket	2556
ajánlataink	2570
ajánlja: outbrain	2669
ajánlja: taboola	2669
ajánljuk	2570
ajánljuk még	2570
ajánlott	2570	2649
ajánlott cikkek	2570
ajánló	2570
akceptuję	3782
akceptuję i kontynuuję	3860
akceptuję i przechodzę do serwisu	3860
akkurat nå	3644
ako chránime svoje zdroje	4583
ako chránime zdroje	4583
ako vypnúť adblock	4568
ako vypnúť blokovanie reklám	4568
aktuálny čas	4564
aktuálny čas #	4563
aktuální čas	619
aktuální čas #	618
aktuálně	547
akzeptieren und schließen	1013
aldersgrense # år	3631
aldersgrense: # år	3631
alege o sumă	4219
alege-ți abonamentul	4194
alegeți abonamentul	4194
algo salió mal	1709
alkalmazás letöltése	2636
alkalmazás megnyitása	2636
alla bidrag hjälper	4816
alla rättigheter reserverade	4830
alle abo-angebote im überblick	951
alle angaben ohne gewähr	957
alle beiträge ansehen	883
alle beiträge anzeigen	1034
alle beiträge der autorin	1034
alle beiträge des autors	1034
alle bidrag hjælper	783
alle bidrag tæller	783
alle inhalte sind urheberrechtlich geschützt	998
alle newsletter im überblick	938
alle preise ohne gewähr	957
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4771
allt innehåll är upphovsrättsskyddat	4770
als bevorzugte quelle bei google hinzufügen	855
als bevorzugte quelle hinzufügen	1048
als podcast hören	952
alte știri	4122
alterar preferências de cookies	3985
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5008
altyazilari göster	5008
altă sumă	4190
alătură-te conversației	4138
am înțeles	4125
amazon'da gör	5007
amazonで見る	3076
amazonで詳しく見る	3076
amazonで詳細を見る	3076
amazonで買う	3076
amazonで購入	3076
amazonで購入する	3076
amintește-mi mai târziu	4102
ana sayfaya dön	5031
anasayfaya dön	5031
anderen betrag wählen	1026
andet beløb	782
andra läser	22	4739
andra läser just nu	22
andra läste även	4739
andre har også lest	22
andre leser nå	3644
andre leste også	3644
andre læser	708
andre læser lige nu	708
andre læser også	22
andre læste også	708
angebot auswählen	1029
angebot wählen	951
anhören	852
anhören # min	852
anket sonuçlari	5002
anketa dňa	4554
ankstesnė nuotrauka	3323
anmäl	4836
anmäl annons	4840
anmäl dig	4713
anmäl dig till nyhetsbrevet	4713
anmäl inlägg	4835
anmäl kommentar	4835
anna kelvollinen sähköpostiosoite	2067
anna äänesi	2032
annet beløp	3721
anneta ühekordselt	1820
annonce - artiklen fortsætter nedenfor	691
annonces légales	2197
annoncørbetalt	92
annoncørbetalt indhold	92	718
annons - artikeln fortsätter nedan	4724
annons från våra partner	4840
annonsblockerare upptäckt	4813
annonsen slutar här	4724
annonser från google	4840
annonsinnehåll	4746
annonslänk	4724
annonsörsinnehåll	4746
annonsørinnhold	92	3654
annonsørsamarbeid	3745
ano, prosím	625
ano, rád	625
anonimni sandučić	4480
anonym brevlåda	4828
anonym tipslåda	4828
anonymná schránka	4583
anonymní schránka	644
anpassa inställningar	4801
anular suscripción	1758
anulează oricând	4194
anulezi oricând	4156
anuluj odpowiedź	3791
användarnamn	4819
användarnamn eller e-postadress	4818
användarvillkor	4726
anzeige schließen	1051
anzeigensonderveröffentlichung	957
anúncio	3943
anúncio em #	4071
anúncios	3943
apasă pentru sunet	4218
apmaksāta sadarbība	3398
apmaksāts saturs	3348
apmokėta partnerystė	3330
apmokėtas turinys	3330
aportació mensual	486
aportació única	486
aportación mensual	1703
aportación única	1703
app letöltése	2636
app storeからダウンロード	3084
app storeでダウンロード	3084
app store에서 다운로드	3217
apple ile giriş yap	5025
apple podcastで聴く	3112
appleでサインイン	3094
appleでログイン	3094
appleで続ける	3094
app内打开	5449
après la publicité	2147
aptaujas rezultāti	3381
após a publicidade	3943
apóyanos	1568
apóyanos en patreon	1702
apúntate	1583
aquest article està bloquejat	490
aquest article està protegit	501
aquest article t'ha estat útil	465
aquest camp és obligatori	492
aquest contingut està protegit	501
aquest vídeo ja no està disponible	472
aquest vídeo no està disponible	472
ar norite gauti pranešimus	3314
arată conținutul	4177
arată mai mult	4200
arată mai puțin	4125
arată răspunsurile	4165
arată tot	4125
arkadaşina gönder	4932
arkadaşinla paylaş	4932
article abonné	2109
article ajouté à vos sélections	2139
article lu par une voix de synthèse	2230
article précédent	2161
article réservé aux abonnés	2109
article següent	496
article sponsorisé	2197
articles associés	2161
articles liés	2161
articles recommandés	2161
articles récents	2161
articol exclusiv pentru abonați	4156
articole asemănătoare	4122
articole înrudite	4122
articoli più letti	2898
articolul continuă după publicitate	4145
articolul continuă după reclamă	4116
articolul continuă mai jos	4116
articolul următor	4122
artikeln finns också som ljud	4720
artikeln fortsätter efter annonsen	4724
artikeln fortsätter nedan	4724
artikeln fortsätter under bilden	4724
artikeln går att lyssna på	4720
artikeln läses upp av en syntetisk röst	4804
artikeln är automatiskt genererad	4832
artikeln är låst	4706
artikeln är maskinöversatt	4832
artikeln är skapad automatiskt	4832
artikeln är skyddad av upphovsrätt	4830
artikeln är uppläst av en dator	4720
artikkel jätkub pärast reklaami	1780
artikkel jätkub reklaami järel	1780
artikkel on kaitstud autoriõigusega	1833
artikkel täieneb	1778
artikkelen er låst	3609
artikkelen finnes også som lyd	3622
artikkeli jatkuu kuvan jälkeen	1975
artikkeli on konekäännetty	2077
artikkeli on suojattu tekijänoikeudella	2075
artikkelin lukee synteettinen ääni	2047
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1972
artiklen er låst	672
artiklen er læst op af en robot	683
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	683
artiklen fortsætter efter annoncen	691
artiklen fortsætter efter reklamen	806
artiklen fortsætter nedenfor	691
artiklen fortsætter under billedet	691
artiklen kan også høres	683
artiklen læses op af en kunstig stemme	771
artikli loeb ette tehishääl	1776
artiklit loeb sünteetiline hääl	1814
artiklit loeb tehishääl	1776
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3863
artykuł dla subskrybentów	3763
artykuł do słuchania	3863
artykuł kontynuowany pod reklamą	3781
artykuł premium	3877
artykuł sponsorowany	3778
artykuł zablokowany	3877
artykuły na e-mail	3766
artykuły partnerów	3900
artículo anterior	1618
artículo regalado	1753
artículo relacionado	1618
artículo siguiente	1712
artículos recomendados	1677
artículos relacionados	1618
as notícias mais lidas	4012
ascultă	4113
ascultă articolul	4173
ascunde răspunsurile	4165
aseta ensisijaiseksi lähteeksi	2081
aslini göster	4948
assine já	3922
atbalstīt	3339
atcel jebkurā laikā	3339
atcelt var jebkurā laikā	3387
atcerēties mani	3388
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3323
atidaryti programėlėje	3313
atidaryti programėlę	3313
atkūrimo greitis	3311
atlikite testą	3305
atlikušais laiks	3381
atlikušais laiks -#	3380
atpakaļ uz augšu	3391
atpakaļ uz sākumlapu	3391
atradi kļūdu	3392
atradi kļūdu rakstā	3345
atradāt kļūdu	3392
atrakinti straipsnį	3319
atrisini krustvārdu mīklu	3374
atsaukt piekrišanu	3378
atsisiųsti garso įrašą	3311
atsisiųsti iš app store	3313
atsisiųsti iš google play	3313
atsisiųsti programėlę	3313
atsiųskite naujieną	3324
atsiųskite nuotraukas	3324
atskaņot video	3380
atskaņošanas ātrums	3380
atslēgt rakstu	3387
atslēgvārdi	3381
atteikties var jebkurā laikā	3389
attēls # no #	3400
attēls #/#	3400
attēls attēlā	3380
atualizar a página	4037
atualizar preferências	4092
atualizar página	4037
atvērt	3347
atvērt galeriju	3391
atvērt lietotni	3382
atvērt lietotnē	3382
atvērt rakstu	3387
atļaut paziņojumus	3383
atšaukti galite bet kada	3269
atšaukti sutikimą	3309
aucun commentaire à ce niveau	2201
audio narrado por una voz automática	1648
audio vytvorila umelá inteligencia	4563
auf apple podcasts hören	927
auf spotify hören	927
ausgewählt für sie	956
auswahl bestätigen	1014
auswählen	1030
automaatselt tõlgitud	1827
automaattinen käännös	2078
automaticky preložené	4587
automaticky přeloženo	649
automatické prehrávanie	4563
automatické přehrávání	618
automatický preklad	4588
automatický překlad	650
automatikus lejátszás	2634
automatinis atkūrimas	3311
automatisch übersetzt	1044
automatische übersetzung	1045
automatiskt översatt	4832
automatiškai išversta	3325
automatsko puštanje	4462
automātiski tulkots	3393
automātiskā atskaņošana	3380
autoriser la publicité	2240
ava äpis	1816
avantage abonnés	2228
avantages abonnés	2228
avantaje pentru abonați	4171
avançar # segundos	4023
avançar para o conteúdo	3963
aveți deja cont	4194
avfölj	4838
avfølg	3742
avis de décès	2197
avoimet työpaikat	1990
avregistrera dig när som helst	4821
avsluta när du vill	4706
avsluta när som helst	4821
avslutt når du vil	3609
avslå alle	3709
avís legal	443
avísanos de un error	1727
aylik bağiş	5022
aylik bağiş yap	5054
ayrintilar için tiklayin	4947
ayrintilar için tiklayiniz	4947
az ai hibázhat	2661
az ai tévedhet	2661
az e-mail-címed	2651
az első hónap csak # ft	2549
az mi hibázhat	2661
az oldal tetejére	2654
az outbrain ajánlásával	2669
az ön e-mail-címe	2651
az ön neve	2651
az összefoglalót ai készítette	2661
az összefoglalót mi készítette	2661
az összes cikk	2654
az összes elfogadása	2626
az üzeneted	2652
aç	4948
añadir a favoritos	1598
añadir a la cesta	1752
añadir a mi lista	1676
añadir a mis temas	1745
añadir al carrito	1752
añadir comentario	1611
añadir como fuente preferida	1721
añadir una respuesta	1727
añadir usuario	1573
añádenos como fuente preferida	1721
aún no eres suscriptor	1706
aún no estás registrado	1707
aún no te has registrado	1573
aún no tienes cuenta	1707
ačiū už jūsų balsą	3305
ačiū už registraciją	3321
ačiū už žinutę	3321
ačiū, kad balsavote	3305
ačiū, kad užsiprenumeravote	3294
ați uitat parola	4195
ați votat deja	4165
""", 'b': """
baixar episódio	4023
baixar o áudio	4023
baixar áudio	4023
bandykite dar kartą	3321
bandykite vėliau	3321
bankkártyás támogatás	2645
bankovním převodem	630
banküberweisung	826
bara för dig som prenumererar	4818
bara för prenumeranter	4818
bare nødvendige	3708
bağiş sayfasina git	5022
bağiş yap	4922
bağiş yapin	4922
bağişim	5023
bağlanti kopyalandi	5040
bağlantiyi kopyala	4932
başa dön	4947
başka tutar	5022
be šlamšto	3321
bedste værdi	786
bei google als quelle hinzufügen	855
bei spotify hören	927
beitrag nicht mehr verfügbar	1016
bejegyzés betöltése	2626
bejelentkezés	2549
bejelentkezés apple-fiókkal	2648
bejelentkezés facebookkal	2648
bejelentkezés google-fiókkal	2648
bekræft din e-mail	788
belépés	2549
belépés facebook-fiókkal	2648
belépés facebookkal	2648
belépés google-fiókkal	2648
benefício do assinante	3990
bere sintetični glas	4665
berite naprej z naročnino	4674
bestill nå	3705
beställ boken	4797
betalas årsvis	4818
betales årlig	3724
betales årligt	785
betalt innehåll	4840
betrag wählen	825
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2667
betűméret módosítása	2667
betűméret növelése	2667
bez mišljenja	4456
bez surogātpasta	3389
bez zobowiązań	3878
bez závazku, kdykoli zrušíte	521
bez závazků	633
bezmaksas piegāde	3377
bezárás	2544
beágyazott tartalom	2626
beállítás preferált forrásként	2664
beállítások mentése	2626
beállítások módosítása	2629
beğen	5002
beğenme	5002
bidrag kan trækkes fra i skat	782
bieżący czas #	3863
bild in originalgröße	1034
bild vergrößern	882	1034
bildergalerie öffnen	1034
bildirimleri aç	4999
bildirimleri açin	4999
bilety już w sprzedaży	3856
bir hata oluştu	5027
bir tutar seçin	5054
bir şeyler ters gitti	5028
bir şeyler yanliş gitti	5028
bitte füllen sie dieses feld aus	1031
bitte geben sie eine gültige e-mail-adresse ein	1031
bitte prüfen sie ihr postfach	1031
bitte versuchen sie es später erneut	938
bitte versuchen sie es später noch einmal	1031
bitte überprüfen sie ihr postfach	1031
bize ulaşin	4940
biểu quyết	97
bjud en vän på artikeln	4720
bjud oss på en kaffe	4815
bjud oss på kaffe	4815
bjud på en kaffe	4816
bli månadsgivare	4702
bli støttemedlem	3606
bliv fast støtte	782
bliv støtteabonnent	782
bliv støttemedlem	669
blocco pubblicità rilevato	2963
blokovať	4567
bloqueador de anúncios ativado	4074
bloqueador de anúncios detectado	4074
bloqueur de publicité détecté	2278
bloqueur détecté	2278
boletín	1583
bolo to užitočné	4587
brezplačna dostava	4661
browserul tău nu poate reda acest video	4135
brukervilkår	3633
brīva summa	3386
bu haber abonelere özeldir	4923
bu haber yapay zeka tarafindan seslendirilmiştir	5008
bu haber yapay zekâ ile seslendirilmiştir	5008
bu haberi paylaş	5063
bu haberi paylaşin	5063
bu haberler de ilginizi çekebilir	4946
bu içerik abonelere özeldir	4923
bu içerik faydali oldu mu	5001
bu içerik görüntülenemiyor	5011
bu içerik gösterilemiyor	5011
bu içerik kilitli	5025
bu video artik mevcut değil	5008
bu video bulunduğunuz ülkede izlenemiyor	5008
bu video mevcut değil	5008
bu video ülkenizde izlenemiyor	5008
bu yaziyi paylaş	5063
bu yorumu şikayet et	5045
bu özet yararli oldu mu	4969
bugün değil	4921
bulmaca çöz	5006
bunlar da ilginizi çekebilir	4941
burtu izmērs	3396
butlletí	455
buy me a coffee ☕	1232
buy me a cup of coffee ☕	1232
buy us a coffee ☕	1232
buzón anónimo	1715
buzón seguro	1715
buďte v obraze	526
bylo to pro vás užitečné	649
bylo to užitečné	649
bài cùng chuyên mục	5282
bài cùng tác giả	5260	5282
bài khác	5246
bài khác của tác giả	5316
bài liên quan	5246
bài mới nhất	5282
bài quảng cáo	5283
bài tiếp theo	5246
bài trước	5316
bài viết có hữu ích không	5289
bài viết có hữu ích với bạn không	5289
bài viết cùng tác giả	5260
bài viết khác của tác giả	5260
bài viết liên quan	5246
bài viết mới	5281
bài viết này bị khóa	5310
bài viết này có hữu ích không	5289
bài viết tiếp theo	5316
bài viết tiếp tục bên dưới	5285
bài viết tiếp tục sau quảng cáo	5285
bài viết trước	5316
bài viết được tặng bởi thuê bao	5336
bài được dịch tự động	5281
bài đọc nhiều	5282
báo cáo	5290
báo cáo bình luận	5327
báo cáo vi phạm	5290
báo lỗi	5245
báo lỗi bài viết	5289
bármikor leiratkozhat	2576
bármikor leiratkozhatsz	2576
bármikor lemondhatja	2549
bármikor lemondható	2549
bäst värde	4819
bästa pris	4819
bình chọn	96	5290
bình chọn của bạn đã được ghi nhận	5289
bình luận	5245
bình luận (#	5245
bình luận của bạn	5327
bình luận hay	5266
bình luận đã bị tắt	5327
bölümü indir	5008
búsqueda	1624
bücher aus dem shop	860
bülten	4977
bülten üyeliği	4977
bültene abone oldunuz	4977
büyüt	4947
bądź na bieżąco	3766
bądź pierwszą osobą, która skomentuje	3894
błędny adres e-mail	3880
bővebben	2572	2628
būkite pirmas	3275
būkite pirmas, pakomentavęs	3275
bạn chưa có tài khoản	5310
bạn chưa đăng ký	5310
bạn có muốn nhận thông báo	5303
bạn có muốn nhận thông báo không	5303
bạn có thể hủy đăng ký bất cứ lúc nào	5312
bạn có thể quan tâm	5246
bạn muốn nhận thông báo	5303
bạn thấy bài viết này thế nào	5289
bạn đang theo dõi chủ đề này	5321
bạn đã bình chọn	5289
bạn đã bình chọn rồi	5289
bạn đã có tài khoản	5310
bạn đã đăng ký rồi	5333
bản dịch tự động	5320
bản ghi	5297
bật	5304
bật thông báo	5303
bật tiếng	5296
bắt buộc	5313
bắt đầu trắc nghiệm	5292
bỏ qua	5224
bỏ qua quảng cáo	5330
bỏ theo dõi	5321
""", 'c': """
cada aportació compta	458
cada aportación cuenta	1672
cada contribuição conta	4007
cada doação conta	4038
cada donación cuenta	1702
cadastre-se grátis	3922
califica este artículo	1611
campo obrigatório	4044
campos obrigatórios	4044
cancelar a inscrição	4093
cancelar inscrição	4093
cancelar la suscripción	1760
cancelar subscrição	4091
cancelar suscripción	1760
cancel·la quan vulguis	490
cargando el vídeo	1687
cargando vídeo	1687
cargar más	1624
cargar más comentarios	1680
cargar más noticias	1712
cargar publicación	1692
cargar vídeo	1692
carrega la publicació	476
carrega més comentaris	465
carregando o vídeo	4023
carregando vídeo	4023
carregant el vídeo	472
carregar conteúdo	4027
carregar conteúdo externo	3949
carregar mais comentários	4014
carregar mais notícias	4048
carregar o conteúdo	4027
carregar publicação	4027
carregar vídeo	4027
carte de crédit	2108
cartão de crédito	3921
caseta redacțională	4132	4133
categorieën	3457
categorías	1618
caută	4124
caça-palavras	4019
ce contenu vous a-t-il été utile	2193
ce résumé vous a-t-il été utile	2193
cea mai bună ofertă	4195
cela vous a-t-il été utile	2222
cele mai citite știri	4159
cele mai noi știri	4122
celkem hlasovalo # čtenářů	606
celozaslonski način	4665
celá obrazovka	619
celý článek	549
celý článek zde	639
celý článok	4580
cenimy twoją prywatność	3784
cererea ta a fost trimisă	4221
cerrar galería	1743
cerrar menú	1624
cerrar sesión	19
cet article est en accès libre pour les abonnés	2210
cet article est lu par une voix de synthèse	2193
cet article vous a-t-il été utile	2222
cette adresse est déjà inscrite	2282
cette information vous a-t-elle été utile	2269
cette page vous a-t-elle été utile	2222
cette réponse est-elle utile	2222
cette vidéo est indisponible	2230
cette vidéo ne peut pas être lue	2230
cevaplari göster	5001
changer mes préférences	2152
chargement du lecteur vidéo	2230
charger la vidéo	2234
charte éditoriale	2256
chcem dostávať upozornenia	4566
chcem odoberať	4576
chcete dostávat notifikace	622
chcete dostávat upozornění	622
chcete dostávať notifikácie	4566
chcete dostávať upozornenia	4566
chci dostávat upozornění	622
chci odebírat	526
chci podpořit	518
chci přispět	518
chi tiết	5250
chia sẻ	5234
chia sẻ bài viết	5234
chia sẻ bài viết này	5336
chia sẻ facebook	5281
chia sẻ lên facebook	5323
chia sẻ qua email	5323
chia sẻ qua facebook	5281
chia sẻ qua zalo	5323
chia sẻ tin này	5336
chia sẻ zalo	5323
chia sẻ ý kiến của bạn	5245	5266
cho chúng tôi biết ý kiến	5289
cho phép	5304
cho phép thông báo	5303
chuyên mục	5246
chuyển đến công thức	66
chép liên kết	5281
chính sách bảo mật	5244
chính sách bảo mật | điều khoản sử dụng	5244
chính sách cookie	5243	5244
chính sách quyền riêng tư	5244
chơi miễn phí	5292
chơi ngay	5292
chưa có tài khoản	5310
chấp nhận	5243
chấp nhận tất cả	5243	5244
chấp nhận tất cả cookie	5244
chấp nhận và tiếp tục	5243	5300
chế độ tối	5329
chỉ dành cho thuê bao	5310
chỉ dành cho thành viên	5310
chọn	5311
chọn gói	5310
chọn gói của bạn	5310
chọn gói đăng ký	5310
chọn số tiền	5331
chủ đề	5246
chủ đề liên quan	5246
chủ đề nóng	5282
cikk ajándékozása	2667
cikk elküldése ajándékként	2667
cikk feloldása	2648
cikk meghallgatása	2634
cikk megosztása	2555
cikk mentése	2555
cikk nyomtatása	2667
cikkünk frissül	2572
citeşte şi	4122
citește articolul complet	4200
citește articolul integral	4200
citește fără limite	4156
citește gratuit	4220
citește mai departe	4122	4124
citește mai mult	4122	4124
citește regulile comunității	4138
citește tot articolul	4200
citește transcrierea	4173
citește în aplicație	4180
citește și	4122
citi šobrīd lasa	3341
citit de o voce sintetică	4173
citiți și	4122
cobrança anual	4043
codes de réduction	2293
cofnij zgodę	3860
col·labora	430
comandă acum	4143	4171
comandă cartea	4143	4171
comentariile sunt doar pentru abonați	4213
comentariul tău	4213
comentariul tău așteaptă moderarea	4138
comentează	4121
comentário	3951
comentário aguardando moderação	4000
comentários	3951
comentários desativados	4063
comentários exclusivos para assinantes	4000
commander ce numéro	2197
commander le numéro	2196
comment désactiver mon adblocker	2240
comment désactiver mon bloqueur	2240
commentaire en attente de modération	2201
commentaires désactivés	2269
commerciële bijdrage	3507
commerciële content	3589
commerciële inhoud	3589
comparte este artículo	1753
compartilhar esta matéria	4086
compartilhe esta notícia	4086
compartir esta página	1753
completează formularul #	4104
completează online formularul #	4104
compre a edição impressa	3990
conditions générales	2149
conectează-te cu facebook	4156
conectează-te cu google	4156
confidentialité	2149
configuració de galetes	476
configuració de les galetes	476
configuració de privacitat	476
configuración	1607
configuración de cookies	1607
configuración de privacidad	1692
configurações de cookies	3945
configurações de privacidade	4027
confira o preço	4085
conheça as ofertas	4076
conheça os planos	4076
conheça todas as nossas newsletters	4004
consenti la pubblicità	2924
consigue tu entrada aquí	1651
consulta les normes de participació	447
consultez notre charte de modération	2201
consíguelo en tu quiosco	1651
contacta amb la redacció	498
contacta con la redacción	1715
contactar a redação	4051
contactar con la redacción	1715
contactați redacția	4202
contacte a redação	4051
contactează redacția	4202
contacter la rédaction	2256
contactez la rédaction	2256
contenu externe recommandé	2191
contenu proposé par notre partenaire	2197
contenu réservé	2246
contenu réservé aux abonnés	2246
contenu sponsorisé	2147
contenus recommandés	2215
contenus sponsorisés	2147	2161
conteúdo bloqueado	3949
conteúdo de marca	3943
conteúdo exclusivo	3922
conteúdo exclusivo para assinantes	4009
conteúdo externo	3985
conteúdo externo bloqueado	3949
conteúdo externo recomendado	3985
conteúdo gerado por ia	4071
conteúdo pago	4020
conteúdo para assinantes	3922
conteúdo patrocinado	3943
conteúdo premium	4009
conteúdo produzido pela marca	3990
conteúdo relacionado	3960
conteúdos relacionados	4012
contingut només per a usuaris registrats	459
continua a leggere dopo la pubblicità	2910
continua após a publicidade	3943
continua després de l'anunci	449
continuar leyendo aquí	1573
continuarea articolului după publicitate	4145
continuarea articolului după reclamă	4142
continue a ler esta notícia	4012
continuer après la publicité	2147
continuer sans désactiver	2278
continuer à lire	2284
continuă cu apple	4156
continuă cu email	4220
continuă cu facebook	4156
continuă cu google	4156
continuă lectura	4223
continuă pe site	4180
continuă să citești	4223
continuă să citești după publicitate	4142
continuă în browser	4180
continúa abajo	1605
contáctanos	1611
convida'ns a un cafè	486
conținut disponibil doar utilizatorilor înregistrați	4156
conținut exclusiv	4108
conținut exclusiv pentru abonați	4108
conținut extern	4135
conținut extern recomandat	4135
conținut pentru abonați	4106
conținut plătit	4171
conținut premium	4156
conținut promovat	4145
conținut sponsorizat	92	4116
cookie beállítások	2626
cookie を管理する	3081
cookie 偏好設定	5370
cookie 偏好设置	5370
cookie 設定	5446
cookie 设置	5446
cookie-beállítások	2626
cookie-beállítások módosítása	2629
cookieinställningar	4726
cookies a ochrana soukromí	542
cookieの管理	3081
cookieの設定	3015
cookieの設定を変更	3017
cookieを拒否する	3114
cookieを管理	3081
cookieを管理する	3081
cookie政策	5368
cookie設定	3015	3018	5368
cookie設定を変更	3017
cookie设置	5368	5371
copia enllaç	506
copia l'enllaç	437
copiază	4210
copiază link	4113
copiază linkul	4113
copy link thành công	5281
correo electrónico	1583
correo electrónico no válido	1708
correo no válido	1708
correu electrònic	493
correu electrònic no vàlid	492
correu no vàlid	492
coś poszło nie tak	3881
coś poszło nie tak. spróbuj ponownie	3880
coś poszło nie tak. spróbuj ponownie później	3880
creează cont	4106
crucigrama del día	1728
créer mon compte	2109
créer un compte	2109
créer une alerte	2203
créer une alerte sur ce thème	2203
csak a szükséges sütik	2626
csak a szükségesek	2626
csak előfizetők számára	2648
csak előfizetőknek	2549
csomagok megtekintése	2648
cualquier aportación ayuda	1702
cum îl dezactivez	4189
cumpără acum	4171
cumpără bilet	4143	4171
cumpără bilete	4143	4171
cumpără bilete online	4171
cumpără cartea	4143	4171
cumpără de pe emag	4171
cumpără revista	4142
cuvinte încrucișate	4170
czy artykuł był pomocny	3892
czy artykuł był przydatny	3892
czy ten artykuł był pomocny	3892
czy to było pomocne	3892
czyta głos ai	3863
czytaj całość	3800
czytaj cały artykuł	3883
czytaj również	3797
czytaj także	3797
czytaj też	3797
czytaj też nasze inne artykuły	3797
czytaj więcej	3797	3800
czytaj więcej o	3797
czytane przez głos syntetyczny	3863
cài đặt	5243
cài đặt cookie	5300
cài đặt quyền riêng tư	5300
cài đặt ứng dụng	5302
các bài viết khác của tác giả	5260
các tin khác	5246
cách tắt	5307
cách tắt trình chặn quảng cáo	5306
câmp obligatoriu	4196
câmpuri obligatorii	4196
cât de util a fost acest articol	4138
címkék	2570
címlap	2570
címlapra	2654
címlapról ajánljuk	2570
có lẽ để sau	5224
có lỗi xảy ra	5312
có thể bạn quan tâm	22	5246
có thể bạn thích	22
có, tôi muốn	5303
códigos de desconto	4085
códigos de descuento	1752
códigos promocionales	1752
cómo desactivar el bloqueador	1700
cómo desactivarlo	1701
cómpralo aquí	1686
cómpralo en amazon	1686
cùng chuyên mục	5246
cùng chủ đề	5282
cùng tác giả	5260	5282
cảm ơn bạn đã bình chọn	96	5289
cảm ơn bạn đã tham gia	5289
cảm ơn bạn đã ủng hộ	5331
cảm ơn, tin nhắn của bạn đã được gửi	5312
cỡ chữ	70	5271
cửa hàng	5325
""", 'd': """
d'autres articles à découvrir	22
da, želim	4466	4669
dagens fråga	96	4794
dagens spørgsmål	96	762
dagens spørsmål	96	3702
daha az göster	4948
daha fazla göster	4947
daha fazla haber için tiklayin	4947
daha fazla yorum yükle	5001
daha önce oy kullandiniz	5001
daha önce oy verdiniz	5001
dalies ar šo rakstu	3344
dalinkitės	3269
dalinkitės straipsniu	3274
dalsza część artykułu pod materiałem wideo	3778
dalsza część artykułu pod wideo	3778
dalsza część tekstu pod wideo	3778
dalszy ciąg materiału pod wideo	3781
dalīties	3339
dalīties ar draugiem	3344
dalīties ar rakstu	3396
dalīties facebook	3344
dalīties whatsapp	3396
další	549
další foto	639
další fotografie	639
další snímek	639
další strana	549
další video	618
další z rubriky	547
další zprávy	547
další článek	547
další články	22	547
další články od autora	639
další čtení	547
danke für dein feedback	931
danke für deine stimme	96
danke für ihr feedback	931
danke für ihre stimme	96	1004
danke fürs abstimmen	1004
danke fürs mitmachen	96
danos tu opinión	1663
dans l'actualité	2215
dans la même catégorie	2161
dans la même rubrique	2161
dans la même série	2161
dar lze odečíst z daní	629
dar si můžete odečíst z daní	629
darovat jednorázově	629
darovat měsíčně	629
darovat článek	530
darovať	4498
darovať jednorazovo	4570
darovať mesačne	4570
darovať článok	4506
darowiznę możesz odliczyć od podatku	3874
darujte nám # %	4570
darujte tento článek	530
darujte tento článok	4506
das könnte dich auch interessieren	879
das könnte ihnen auch gefallen	879
das könnte sie auch interessieren	879
das könnte sie interessieren	879
das video ist in ihrem land nicht verfügbar	1016
das video ist leider nicht mehr verfügbar	1016
das video ist nicht mehr verfügbar	1016
das video ist nicht verfügbar	1016
das wichtigste in kürze, zusammengefasst von ki	915
datenschutzerklärung	865
daugiau autoriaus straipsnių	3323
daugiau straipsnių	3323
daugiau šia tema	3271
dať spätnú väzbu	4587
dbamy o twoją prywatność	3784
deaktivér din adblocker	779
deblochează articolul	4156
definições de cookies	4027
definições de privacidade	4027
deine stimme wurde gezählt	1004
deixar um comentário	3951
deixe um comentário	3951
del på e-mail	804
del på e-post	3622
del på facebook	683	3622
del på mail	683
del på twitter	683	3622
del på whatsapp	3743
del på x	683	3622
dela inlägget	4720
dela på facebook	4720
dela på twitter	4720
dela på whatsapp	4839
dela på x	4720
dela som gåva	4839
deli po e-pošti	4690
deli članek	4611
delite članek	4611
demander un droit de réponse	2269
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4818
den här artikeln är skyddad av upphovsrättslagen	4830
den här videon är inte längre tillgänglig	4804
den här videon är inte tillgänglig	4804
denne artikel er låst	785
denne artikkelen er låst	3724
denne saken er låst	3724
denne video er ikke længere tilgængelig	771
denne video er ikke tilgængelig	771
denunciar comentário	4063
denunciar este comentário	4063
der er opstået en fejl	789
der opstod en fejl. prøv igen senere	788
dernière minute	2161
dernières actualités	2161
dernières infos	2161
dernières nouvelles	2161
desa les preferències	476
desa per llegir després	461
desactívalo para continuar	1700
desactívalo para seguir leyendo	1700
desbloquear artículo	1673
desbloqueie este conteúdo	4009
descarcă aplicația	4180
descarcă audio	4173
descarcă din app store	4180
descarcă din google play	4180
descarcă episodul	4173
descarcă formularul	4191
descarcă formularul #	4104
descargar pódcast	1687
descarrega l'àudio	472
descarregar áudio	4023
deschide aplicația	4181
deschide în aplicație	4180
descárgala en app store	1695
descárgala en google play	1695
descărcați formularul #	4104
destekçi ol	5022
destekçimiz olun	5022
desteğiniz fark yaratir	5054
desteğiniz için teşekkür ederiz	5054
desteğiniz için teşekkürler	5054
det er gratis å opprette en bruker	3609
det går inte att visa innehållet	4801
det har oppstått en feil	3728
det här innehållet kan inte visas	4801
det här innehållet är inte tillgängligt	4801
det læser andre	708
det oppsto en feil. prøv igjen senere	3727
det är gratis att skapa ett konto	4706
detaylar için tiklayin	4947
detaylar için tiklayiniz	4947
detta material är skyddat enligt lagen om upphovsrätt	4769
detta är en annons	4724
detta är en plusartikel	4706
dette indhold er ikke tilgængeligt	768
devam etmek için üye girişi yapin	4923
devami için abone olun	4923
devamini okumak için abone olun	4923
dezactivează sunetul	4173
dienas jautājums	3374
diese funktion steht nur angemeldeten nutzern zur verfügung	952
dieser inhalt ist nicht mehr verfügbar	1013
dieser inhalt ist nicht verfügbar	1013
dieser kommentar wurde gelöscht	1046
dieses video ist in deinem land nicht verfügbar	1016
dieses video ist in ihrem land nicht verfügbar	1016
dieses video ist leider nicht mehr verfügbar	1016
dieses video ist nicht mehr verfügbar	1016
dieses video ist nicht verfügbar	1016
digite um e-mail válido	4044
din aceeași categorie	4122
din aceeași secțiune	4159
din röst har registrerats	4790
din röst är registrerad	96
din röst är räknad	4790
disponibil în app store	4180
disponibil în app store și google play	4150
disponibilă în app store și google play	4150
disponível na app store	4030
distribuie știrea	4225
distribuiți	4113
diğer fotoğraf için tiklayin	4944
diğer haberler	22	4941
diğer okurlar bunlari okuyor	4941
diğer sayfaya geçmek için tiklayin	4944
diğer seçenekler	5041
diğer tutar	5022
diğer yazilari	5031
dla prenumeratorów	3877
dla subskrybentów	3763
dlaczego widzę tę reklamę	3900
do fotogalérie	4579
do galérie	4580
do góry	3800
do košíka	4558
do košíku	535	612
do księgarni	3779
do speciálu	639
doar abonații pot comenta	4138
doar pentru abonați	4106
doação mensal	3918
doação única	3918
doba čtení # min	549
dodaj do moich tematów	3896
dodaj jako preferowane źródło	3896
dodaj kao željeni izvor	4486
dodaj nas do preferowanych źródeł	3896
dodaj nas do wyjątków	3869
dodaj u košaricu	4458
dodaj v košarico	4660
dogodila se greška. pokušajte ponovno	4474
dolgozzon nálunk	2572
domiciliación bancaria	1572
domů	549
don régulier	2242
dona suport al periodisme en català	458
dona'ns la teva opinió	465
donació mensual	487
donació única	487
donación mensual	1568
donación puntual	1703
donación única	1568
donativo único	4039
donați	4103
donația mea	4219
donație lunară	4191
donație unică	4191
donează	4103
donează acum	4103
donează lunar	4103
donează lunar # euro	4155
donează lunar # lei	4155
donează o dată	4190
doner nå	3606
doniraj mesečno	4469	4672
doniraj mjesečno	4469
données personnelles	2149
donér	669
donér nu	669
doporučeno outbrain	657
doporučeno taboola	657
doporučené	547
doporučené články	547
doporučuje outbrain	657
doporučujeme	547	633
doporučujeme přečíst	547
doporučujeme také	547
dosegli ste omejitev člankov	4674
dosegnuli ste ograničenje članaka	4471
dossier spécial	2227
dovanoti straipsnį	3328
dozvoli obaveštenja	4465
dołącz do dyskusji	3847
dołącz do nas	3760
dołącz do newslettera	3766
došlo je do greške. pokušajte ponovo	4474
došlo je do pogreške. pokušajte ponovno	4474
došlo k chybě	637
došlo k chybě. zkuste to prosím později	636
drodzy użytkownicy	3784
droga użytkowniczko, drogi użytkowniku	3784
drogi użytkowniku	3784
droits réservés	2289
drukāt	3344
drukāt rakstu	3396
drukāt recepti	66
du använder en adblocker	4811
du använder en annonsblockerare	4811
du er nå påmeldt	3616
du er nå påmeldt nyhetsbrevet	3616
du följer	4837
du följer det här ämnet	4837
du följer nu	4837
du följer redan	4837
du följer redan ämnet	4837
du følger allerede	3741
du følger allerede dette emne	803
du følger allerede dette temaet	3741
du følger allerede emnet	803
du følger dette emne	803
du følger dette temaet	3741
du følger emnet	803
du følger nå	3741
du har en adblocker påslagen	4813
du har en annonsblockerare påslagen	4813
du har nådd grensen	3724
du har nået din grænse	785
du har nått din gräns	4818
du har redan röstat	4790
du har rätt att vara anonym	4735
du har slået adblock til	779
du kan när som helst avregistrera dig	4821
du kan när som helst avsluta prenumerationen	4713
du kan når som helst melde deg av	3616
du kan opsige når som helst	672
du kan trække beløbet fra i skat	782
du kanske också gillar	4739
du modtager snart en bekræftelse på mail	677
du même auteur	2161
du prenumererar nu på nyhetsbrevet	4713
du skyddas av källskyddet	4735
du verkar använda en annonsblockerare	4811
du vil kanskje også like	3644
du är nu anmäld	4821
du är skyddad av källskyddet	4735
du är skyddad enligt källskyddet	4735
duración	1688
durată	4174
duração	4024
durée	2231
durée : #	2184
dział prenumeraty: #	106
dziękujemy za głos	96	3850
dziękujemy za oddanie głosu	96	3850
dziękujemy za przesłanie formularza	3880
dziękujemy za udział w sondzie	3850
dziękujemy za wiadomość	3880
dziękujemy za zapis	3766
dziękujemy! sprawdź skrzynkę	3880
dành cho bạn	5246
dành cho thuê bao	5228
dành riêng cho thành viên	5310
dárkovat článek	520
dát zpětnou vazbu	649
därefter # kr/mån tills du säger upp	4706
débloquer l'accès	2281
débloquer l'article	2109
débloquer tous les articles	2111
débloquez cet article	2210
débloquez l'accès à tous les articles	2111
débloquez l'intégralité des articles	2111
débloquez tous les articles	2111
débloquez tous nos articles	2111
déconnexion	19
découvrez notre boutique	2196
découvrez tous nos jeux	2225
découvrir l'offre	2109
découvrir la boutique	2228
découvrir nos offres	2210
découvrir toutes nos offres d'abonnement	2210
déjà un compte	2109
déjà un compte ? connectez-vous	2109
délka	619
délka #	619
déplier	2166
désabonnement	2301
désactiver les sous-titres	2230
désinscription	2301
détails	2166
dê a sua opinião	4014
dê sua opinião	4014
dölj	4743
dölj annons	4840
dölj bildtext	4824
dölj svar	4835
düzeltme politikasi	5033
dāvini rakstu	3344
dāvini rakstu draugam	3344
děkujeme za hlas	606
děkujeme za hlasování	96	606
děkujeme za odběr	636
děkujeme za přihlášení	526
děkujeme za vaši zprávu	636
děkujeme za váš hlas	96	606
děkujeme za zprávu	636
dĺžka	4564
dĺžka #	4564
dịch tự động	5297
""", 'e': """
e-bülten	4977
e-bülten aboneliği	4977
e-mail alebo používateľské meno	4573
e-mail cím	2651
e-mail ili korisničko ime	4471
e-mail inválido	4004
e-mail nebo uživatelské jméno	632
e-mail-cím	2652
e-mail-cím vagy felhasználónév	2648
e-mailová adresa	526
e-pasts vai lietotājvārds	3387
e-post või kasutajanimi	1821
e-posta gönder	4932
e-posta ile paylaş	5040
e-postadress eller användarnamn	4818
e-pošta ali uporabniško ime	4674
e-poštni naslov	4677
echipa redacțională	4133
ecrã inteiro	4024
edición digital	1573
edición impresa	1573
editöre yaz	5033
editöre yazin	5033
editörün seçtikleri	4941
edição impressa	3922
eget beløb	782
eget beløp	3721
egyedi összeg	2645
egyszeri adomány	2645
egyszeri támogatás	2545
egyszeri támogatás küldése	2645
egyéb összeg	2645
ehkä myöhemmin	1958
ei mielipidettä	2038
ei tänään	1958
ei vielä tunnusta	2063
ei, aitäh	1818
eikö sinulla ole tunnusta	2063
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1031
eiti į receptą	66
ekskluzivno za naročnike	4674
el artículo continúa abajo	1752
el artículo continúa debajo	1752
el juego es solo para mayores de # años	1724
el millor de la setmana a la teva bústia	455
el más popular	1707
el més llegit	434
el més popular	491
el més vist	462
el reproductor se está cargando	1687
el. paštas	3294
el. paštas arba vartotojo vardas	3319
el. pašto adresas	3321
eldste først	3739
elfelejtett jelszó	2549
elfelejtette a jelszavát	2648
elfogadom az összeset	2629
elfogadom és folytatom	2626
elfogadom és megjelenítem	2626
elfogadás és folytatás	2626
elige tu suscripción	1673
elküldés	2652
elküldöm	96	2555	2652
elküldöm e-mailben	2667
ellenőrizd a postafiókod	2651
ellenőrizze a postafiókját	2651
elmentem későbbre	2555
elolvasom később	2667
elolvasta az összes ingyenes cikkét	2648
elrejtés	2574
els lectors també han llegit	462
elutasítom	2628
elérte a havi limitet	2648
elírást talált	2566
előfizetek	2549
előfizetés	2549
előfizetési csomagok	2648
előfizetési lehetőségek	2648
előfizető vagyok	2648
előfizetői ajánlat	2623
előfizetői előny	2623
előfizetői kedvezmény	2623
előfizetői tartalom	2549
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2549
előfizetőként megoszthatja a cikket	2555
előző	2572
előző cikk	2570
előző fotó	2654
előző kép	2654
előző oldal	2654
email cím	2652
email của bạn	5333
email của bạn sẽ không được hiển thị công khai	5266
email inválido	4044
email không hợp lệ	5312
email không đúng định dạng	5312
email no válido	1708
email này đã được đăng ký	5333
emailul tău	4221
emlékeztess később	2544
emlékezz rám	2649
emlékezzen rám	2649
emme voi näyttää sisältöä	2044
emme voi näyttää tätä sisältöä	2044
empfehlungen für sie	956
en beğenilen	5002
en beğenilenler	5002
en colaboración con	1724
en col·laboració amb	508
en este artículo	1618
en popüler	5026
en çok okunan	4941
en çok okunan haberler	4941
en çok okunanlar	4941
encara no estàs registrat	491
encuesta del día	1614
endast för dig som är prenumerant	4818
endast för medlemmar	4818
endast nödvändiga	4801
endast nödvändiga cookies	4801
endre tekststørrelse	3743
engangsbeløb	669
engangsbeløp	3721
engedélyezem	2641
engedélyezés	2641
engedélyezés és folytatás	2629
engedélyezés és megjelenítés	2629
engångsgåva	4702
enllaç copiat	461
ensemble, faisons vivre un média libre	2209
entgeltliche veröffentlichung	862
enthält werbung	859
entre em contato com a redação	4051
enviament gratuït	508
enviar comentário	3951
enviar corrección	1611
envoyer à un ami	2139
envoyer à un proche	2139
envoyez-nous vos témoignages	2189
envíanos tu opinión	1680
envío gratis	1724
epizód letöltése	2634
eredeti megjelenítése	2574
eredmény megtekintése	96
eredmények	97	2574
eredmények megtekintése	2617
erinnern sie mich später	821
eroare la încărcarea videoclipului	4218
erro ao carregar o vídeo	4071
error al cargar el vídeo	1735
erről bővebben itt írtunk	2572
erről is írtunk	2570
erről itt írtunk bővebben	2572
erscheint täglich	938
erscheint wöchentlich	938
erősítse meg az e-mail-címét	2651
es gratis y solo te llevará un minuto	1669
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	938
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1031
es izslēdzu reklāmu bloķētāju	3385
escanea el código qr	1696
escreva um comentário	3951
escriu a la redacció	498
escriu el teu correu electrònic	455
esi pirmais, kas komentē	3345
esimene kuu # €	1771
esta funcionalidad es sólo para registrados	1573
esta matéria foi útil para você	3987
esta notícia foi útil	3987
esta página foi útil	4014
este artigo está bloqueado	4042
este artigo foi útil	4014
este artículo está bloqueado	1706
este artículo está protegido	1748
este campo é obrigatório	4044
este contenido está protegido	1748
este correo ya está registrado	1741
este e-mail já está cadastrado	4077
este espaço é moderado pela redação	4000
este resumo foi útil	3987
este video ya no está disponible	1687
este vídeo já não está disponível	4023
este vídeo no está disponible	1687
este vídeo não está disponível	4023
este vídeo não está mais disponível	4023
este vídeo ya no está disponible	1687
está a seguir este tema	4081
estás bloqueando nuestros anuncios	1738
estás de acuerdo? vota	1663
estás siguiendo este tema	1745
estä	2054
ethvert bidrag hjælper	783
etický kodex redakce	644
etický kódex redakcie	4583
etkinleştir	5016
etkö ole tilaaja	2063
etkö ole vielä tilaaja	2063
ett fel har uppstått	4822
ett fel uppstod. försök igen senare	4821
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1031
evaluează rețeta	66
evästeasetukset	1978
evästeet	1978
evästeet ja tietosuoja	1979
evästekäytäntö	2044
exclusiv pentru abonați	4156
exibir conteúdo	4027
exklusiv für abonnenten	1029
exklusiv für mitglieder	1029
exklusivt för medlemmar	4818
exklusivt för prenumeranter	4818
exkluzív tartalom előfizetőknek	2648
experimente grátis por um mês	4009
externt innehåll	4801
externí obsah	615
externý obsah	4560
ez a cikk zárolt	2648
ez a mező kötelező	2651
ez a tartalom nem elérhető	2626
ez a tartalom nem jeleníthető meg	2626
ez a videó már nem elérhető	2634
ez a videó nem elérhető	2634
ez is érdekelhet	2570
ez is érdekelheti	2570
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2626
ezt a témát már követi	2664
ezt is ajánljuk	2570
ezt olvasta már	2570
ezt olvastad már	2570
eén keer toestaan	3548
ešte nemáte predplatné	4573
ešte nemáte účet	4573
ești de acord? votează	4138
ești deja abonat	4164
ești deja abonată	4164
""", 'f': """
facebook ile giriş yap	5025
facebook'ta paylaş	4932
facebook-bejegyzés betöltése	2629
facebook-poszt betöltése	2629
facebookでシェア	3007
facebookでシェアする	3007
facebookでログイン	3094
facebookで共有	3108
facebookで続ける	3094
facebookで見る	3112
facturació anual	491
facturació mensual	491
facturación anual	1707
facturación mensual	1707
facturare anuală	4195
facturare lunară	4195
facturé annuellement	2246
facturé mensuellement	2246
faire un don défiscalisé	2242
faktureras årligen	4818
faktureres årlig	3724
faktureres årligt	785
fale com a redação	4051
fazer doação	4075
fazer uma doação mensal	4075
fazer uma doação única	4075
faça login	3922
faça o quiz	4017
faça o teste	4017
faça uma doação única	4075
faça uma pergunta sobre esta reportagem	3987
felhasználási feltételek	2626
felhasználási jog vásárlása	2659
felhasználónév	2649
felhasználónév vagy e-mail	2648
feliratkozás	2652
feliratkozás hírlevélre	2651
feliratok megjelenítése	2634
fermer la fenêtre	2284
fes el qüestionari	468
fes una donació	430
fes-te sòcia	486
ficha técnica	3969
fiecare contribuție contează	4190
fiecare donație contează	4155
fiecare leu contează	4155
film jest niedostępny w twoim kraju	3863
film nie jest już dostępny	3863
film niedostępny	3863
fin de la publicité	2228
fine della pubblicità	2910
fine pubblicità	2910
fiyati gör	5007
fizetett együttműködés	2669
fizetett hirdetés	92	2558
fiók létrehozása	2549
fiókom	2549
foglalja le helyét	2623
folytatás a hirdetés után	2669
folytatás apple-fiókkal	2648
folytatás facebookkal	2648
folytatás google-fiókkal	2648
folytatás google-lel	2648
folytatás kikapcsolás nélkül	2642
fontu büyüt	5040
form gönderildi	5056
formulaire envoyé	2282
formulário enviado	4077
forstået	713
forstått	3649
forstør	772
forstør billede	711
forstør billedet	791
forstørr	3712
forstørr bilde	3647
forstørr bildet	3730
fortsett uten å slå av	3719
fortsett uten å støtte	3605
fortsätt läsa efter annonsen	4724
fortsätt med apple	4818
fortsätt med e-post	4818
fortsätt med facebook	4818
fortsätt med google	4818
fortsätt utan att stänga av	4811
fortsätt utan att stödja	4701
fortsæt med apple	785
fortsæt med at læse	691
fortsæt med e-mail	785
fortsæt med facebook	785
fortsæt med google	785
fortsæt uden at slå fra	779
fortsæt uden at støtte	668
foto # iš #	3332
fotogalería	1618
fotografia următoare	4223
fotoğraf galerisi	5031
fotoğrafi büyüt	5031
fotoğraflar için tiklayin	4944
fotoğraflari gör	5031
fotoğraflari görmek için tiklayin	4947
fotó #/#	2653
fotó megtekintése	2653
fotó: #/#	2653
fotók megtekintése	2653
fra vores annoncører	806
fra vår butikk	3705
fra våre partnere	3745
frete grátis	4060
friss hírek	2570
frissítse az oldalt	2644
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4732
från vår butik	4797
från våra annonsörer	4840
från våra partner	4840
frühbucher-tickets	1009
frühbucherrabatt sichern	1009
fuld skærm	772
fuldskærm	711
fullskärm	4805
fyll i fältet	4821
fäll ihop	4743
fäll ut	4743
fältet är obligatoriskt	4821
få adgang	672
få artiklen læst op	683
få de vigtigste nyheder hver morgen	677
få de viktigaste nyheterna varje morgon	4713
få de viktigste nyhetene hver morgen	3616
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	771
få notifikationer	775
få notiser	4808
få nyheder på mail	677
få nyheter på e-post	3616
få nyheter på mejlen	4713
få overblikket her	711
få tilgang	3609
få varsel når vi skriver om dette	3647
få varsler	3715
följ	4721
följ det här ämnet	4837
följ direktrapporten	4824
följ författaren	4837
följ journalisten	4837
följ liverapporten	4824
följ oss	4721
följ skribent	4721
följ skribenten	4837
följ ämne	4837
följ ämnen	4837
följ ämnet	4721
för prenumeranter	4706
förderer werden	822
fördermitglied werden	822
föregående	4742
föregående artikel	4739
föregående bild	4824
föregående sida	4824
förnamn	4822
förstora	4742
förstora bild	4824
förstora bilden	4824
försök igen senare	4821
føj til foretrukne kilder	803
føj til mine emner	803
følg	686	687	3624
følg alle	687
følg alle emner	688
følg dette emne	803
følg dette temaet	3741
følg direkte	3730
følg direktesenteret	3730
følg emne	686
følg emner	688
følg emnet	3741
følg forfatter	3741
følg forfatteren	3741
følg ikke længere	803
følg journalist	3741
følg journalisten	3741
følg liveblog	791
følg livebloggen	791
følg os	686
følg oss	3624
følg sagen her	711
følg saken direkte	3730
følg serien	688
følg skribent	803
følg skribenten	803
følg tema	3624
følg temaet	3741
følg temaet og få varsel	3647
følger	687
für abonnenten	827
für den newsletter anmelden	839
für dich empfohlen	956
für sie empfohlen	956
für sie entstehen keine mehrkosten	957
fă o donație	4103
fă quizul	4168
fă testul	4168
fără obligații	4156
fără spam	4196
fără sunet	4174
fără tine nu putem	4155
főoldal	2654
""", 'g': """
galbūt vėliau	3315
galeri için tiklayin	4944
galerie schließen	1034
galerie öffnen	1034
galeriyi aç	4947
galeriyi gör	5031
galeriyi görmek için tiklayin	4947
galéria	2572
galéria (#	2653
galéria bezárása	2654
galéria megnyitása	2654
galéria megtekintése	2572
garanta já o seu ingresso	3990
gastos de envío incluidos	1686
gastos de envío no incluidos	1686
gauti pranešimus	3314
gaver kan trækkes fra i skat	782
ge en engångsgåva	4815
ge en gåva	4816
ge återkoppling	4833
gefällt mir	1047
gefällt mir nicht	1047
gelesen von einer künstlichen stimme	1016
gelişmelerden aninda haberdar olun	5015
gem til læseliste	683
generisano veštačkom inteligencijom	4483
genindlæs siden	781
genişlet	4948
gerenciar opções	4070
gerenciar preferências	4070	4092
geri dön	4948
gerir opções	4070
gerir preferências	4070
gestionează consimțământul	4177
gestionează cookie-urile	4217
gestionează opțiunile	4120	4217
gestionează preferințele	4177
geçerli bir e-posta adresi girin	5027
geçerli süre	5009
geçersiz e-posta	5027
geçersiz e-posta adresi	5027
ghi nhớ đăng nhập	5310
gia hạn gói	5332
giriş	4923
giriş yap	4923
giriş yapin	4923
giriş yapin veya üye olun	4923
giv et beløb	782
giv et engangsbeløb	782
giv os feedback på artiklen	700
già abbonato	2810
già registrato	2810
giải đố ngay	5292
giảm cỡ chữ	5323
giọng nam miền bắc	5271
giọng nam miền nam	5271
giọng nữ miền bắc	5271
giọng nữ miền nam	5271
giọng đọc ai	5296
giọng đọc tự động	5296
gjenstående tid	3712
gjenstående tid #	3711
gjenstående tid -#	3711
glasnoća	4463
gli articoli più letti	2898
glömt ditt lösenord	4818
glömt lösenord	4706
glömt lösenordet	4818
glücksspiel kann süchtig machen	861
godišnja naplata	4472
godišnja pretplata	4472
godišnje	4472
godišnje plaćanje	4472
godkänn	4726
godkänn alla	4726
godkänn alla cookies	4801
godkänn och fortsätt	4801
godkänn och visa	4801
godkänn och visa innehåll	4729
google hirdetések	2669
google ile giriş yap	5025
google playからダウンロード	3084
google playで手に入れよう	3084
google play에서 다운로드	3217
google reklāmas	3398
google से जारी रखें	2522
google-hirdetések	2669
googleでログイン	3094
googleで優先するソースに設定	3124
googleで登録	3094
googleで続ける	3094
googleの優先するソースに追加	3124
google検索の優先するソースに追加	3124
gorące tematy	3797
gracias por tu opinión	1648
gratuit, fără spam	4196
grazie, il tuo messaggio è stato inviato	2933
grotuvas įkeliamas	3311
großansicht	1034
gràcies pel teu vot	465
gràcies per la teva opinió	447
gràcies per votar	447
gràcies, el teu missatge s'ha enviat	492
gràcies, ja estàs subscrit	455
grátis e sem spam	4044
grįžti į pradžią	3323
grįžti į viršų	3323
guardar artículo	1598
guardar configuración	1692
guardar para después	1676
guardar para leer después	1676
guardar preferências	4027
gå ikke glip af	708
gå ikke glip af noget	677
gå ikke glipp av noe	3616
gå til forsiden	3730
gå til hovedindhold	791
gå til indhold	711
gå til innhold	3730
gå til liveblog	791
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	757
gå til shop	765
gå til toppen	791
gå till receptet	66
gåvolänk	4839
généré par ia	2276
généré par l'ia	2276
gépi felolvasás	2634
gépi fordítással készült	2661
géppel fordítva	2661
gérer la confidentialité	2275
gérer les cookies	2149
gérer les préférences	2191
gérer les traceurs	2275
gérer mes alertes	2203
gérer mes choix	2149
gérer mes cookies	2275
gérer mes préférences	2275
gérer mon consentement	2234
gérer vos préférences	2234
gérer vos préférences de cookies	2191
góp ý	5245
gönder	96	5028
gönderiyi göster	5011
gönderiyi yükle	5011
gör quizzet	4790
gör testet	4794
görseli büyüt	5031
görüş bildir	5001
görüşünü bildir	5001
görüşünüzü bildirin	5001
gündem	4941
günün anketi	96	4970
günün bulmacasi	5046
günün haberleri	4941
günün kelimesi	5046
günün sudokusu	5046
günün özeti	4941
głosuj	96	3853
głośność	3864
gợi ý	5246
gửi	96	5245
gửi bài cho tòa soạn	5317
gửi bài viết	5317
gửi bình luận	5245	5266
gửi bình luận của bạn	5265
gửi cho bạn bè	5281
gửi email	5234
gửi góp ý	5289
gửi phản hồi	5289
gửi thành công	5312
gửi tin bài	5317
gửi trả lời	5289
gửi ý kiến	5245
gửi ý kiến của bạn	5289
gửi đi	5313
gửi ảnh cho chúng tôi	5317
""", 'h': """
haber bülteni	4977
haber güncelleniyor	4947
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4932
haberi paylaş	5063
haberi özetle	5037
haberin devami aşağida	4984
haberin devami için kaydirin	4984
haberin devami için tiklayin	4944
haberin kilidini aç	5055
haberle ilgili diğer haberler	4946
haberlere dön	5058
hacer una donación mensual	1739
hacer una donación puntual	1739
haftanin testini çözün	109
hai già un account	2810
hai già votato	2904
halda nõusolekut	1812
hallitse evästeitä	2044
hang letöltése	2634
hanganyag letöltése	2634
hangerő	2635
hantera inställningar	4801
har du sett något	4829
harici içerik	4947
haritayi aç	4948
has arribat al límit d'articles gratuïts	459
has iniciado sesión	1646
has olvidado tu contraseña	1707
hasznos volt az összefoglaló	2566
hasznosnak találta a cikket	2566
hasło	3878
havi előfizetés	2649
havi fizetés	2649
havi rendszeres támogatás	2645
havi támogatás	2545
hayir teşekkürler	4921
hayir, teşekkürler	4921
haz una pregunta sobre este artículo	1648
he leído y acepto la política de privacidad	1669
he llegit i accepto la política de privacitat	443
he olvidado mi contraseña	1707
hela artikeln fortsätter nedan	4724
heli välja	1814
helskärm	4805
helskärmsläge	4804
helyesbítési szabályzat	2658
henüz abone değil misiniz	5025
hepsini gör	4947
her destek önemli	5023
her katki değerli	5023
her katki önemli	5023
her zaman göster	5011
hesap oluştur	4923
hi estàs d'acord? vota	447
hiba bejelentése	2658
hiba jelentése	2574	2658
hiba történt	2652
hiba történt, próbálja újra később	2651
hiba történt. próbálja újra	2651
hiba történt. próbálja újra később	2651
hibabejelentés	2658
hibás e-mail-cím	2651
hibát talált	2566
hibát talált a cikkben	2658
hibát találtál	2658
hibát találtál a cikkben	2658
hier reinhören	927
hinweis schließen	821
hirdetés	2558
hirdetés bezárása	2558
hirdetés elrejtése	2669
hirdetés jelentése	2669
hirdetés vége	2669
hirdetés, görgessen tovább	2558
hirdetésblokkolót használsz	2642
hirdetések engedélyezése	2644
hirdetések kikapcsolása	2669
hivatkozás másolva	2667
hivatkozás másolása	2667
hiển thị bài đăng	5300
hiển thị nội dung	5300
hiện phụ đề	5296
hjälp oss att rätta fel	4732
hlasitosť	4564
hlasovalo # lidí	606
hlasovalo # čtenářů	606
hlasovat v anketě	606
hlasovať	96	4555
hlasovať v ankete	4554
hlavná stránka	4579
hlavné správy	4503
hlavní stránka	639
hlavní zprávy	547
ho già donato	2804
ho già un account	2931
hogyan kapcsolhatom ki a hirdetésblokkolót	2642
hogyan védjük forrásainkat	2658
hoje não	3917
hoppa till huvudinnehåll	4824
hoppa till innehåll	4742
hoppa till innehållet	4824
hoppa över inlägg från facebook	4742
hoppa över inlägg från instagram	4742
hoppa över inlägg från x	4742
hors-séries, livres, affiches	2196
hozzáadás a kedvenc forrásokhoz	2664
hozzáadás a témáimhoz	2664
hozzáadás preferált forrásként	2664
hozzájárulás kezelése	2626
hozzájárulás módosítása	2626
hozzájárulás visszavonása	2626
hozzájárulások kezelése	2626
hozzászólok	2566
hozzászólás	2566
hozzászólás elküldése	2662
hozzászólás jelentése	2662
hozzászólás küldése	2662
hozzászólási szabályzat	2662
hozzászólások	2566
hozzászólások megjelenítése	2662
hozzászólások megtekintése	2566
hrajte zodpovědně	536
hrať	4555
hrať teraz	4554
hrát	609
hrát teď	606
hvala za sporočilo	4677
hvala za vaš glas	4455	4657
hver krone hjælper	783
hver krone tæller	783
hvert bidrag hjælper	783
hylkää	1978
hylkää kaikki	1978
hyppää reseptiin	66
hyppää sisältöön	2070
hyväksy	1978
hyväksy evästeet	1978
hyväksy ja jatka	2044
hyväksy ja näytä	2044
hyväksy ja sulje	2044
hyväksy kaikki	1978
hátralévő idő	2635
hátralévő idő #	2634
hátralévő idő -#	2634
hämta på google play	4806
här kan du kommentera artikeln	4732
hääleta	96
håll dig uppdaterad	4713
håll mig inloggad	4818
hình tiếp theo	5334
hírfolyam	2570
hírlevelek	2576
hírlevél	2576
hírlevél-feliratkozás	2576
hívj meg minket egy kávéra	2645
hívjon meg minket egy kávéra	2645
hören sie diesen artikel	927
hør saken	3622
hết quảng cáo	5295
hủy bất cứ lúc nào	5310
hủy trả lời	5266
""", 'i': """
i den här artikeln	4824
i più commentati	2846
i più letti	2846
i più letti della settimana	2898
i più visti	2846
iba nevyhnutné	4560
iba pre predplatiteľov	4499
ich unterstütze schon	821
identifícate	1673
idi na sadržaj	4477
időtartam	2635
időtartam #	2635
ielikt grozā	3376
ielogojies, lai komentētu	3345
ielādēt ierakstu	3378
ielādēt saturu	3378
ielādēt vēl	3391
ienākt	3339
ienākt ar facebook	3387
ienākt ar google	3387
iepriekšējais attēls	3391
iepriekšējais raksts	3391
iepriekšējā lapa	3391
iesakām	3341
ieslēgt paziņojumus	3383
ieslēgt skaņu	3380
iesūti fotogrāfijas	3392
iesūti ziņu	3392
iesūtīt ziņu	3392
iesūtīt ziņu anonīmi	3392
ievadiet derīgu e-pasta adresi	3389
ieși din ecran complet	4173
igal reedel. tasuta. ilma spämmita	1823
igen, kérek	2641
igen, kérem	2641
igen, köszönöm	2641
ignorar anúncio	4071
ignorer la publicité	2276
ihre meinung zählt	872
ihre stimme wurde gezählt	96	1004
ikke abonnent ennå	3724
ikke gå glipp av	3644
ikke nå	3605	3717
ikmēneša ziedojums	3386
il più popolare	2932
il più scelto	2931
il tuo browser non può riprodurre il video	2868
il tuo commento sarà pubblicato dopo l'approvazione	2883
il tuo messaggio è stato inviato	2933
il tuo voto è stato inviato	2904
il tuo voto è stato registrato	2904
iletişim	4940	4957
ilgili içerikler	4941
ilginizi çekebilecek haberler	4941
ilginizi çekebilir	4941
ilmoita asiavirheestä	1985
ilmoita virheestä	1985
im browser öffnen	1058
image précédente	2284
imaginea anterioară	4223
imaginea următoare	4223
imam račun	4471	4674
imate namig? pišite nam	4683
imate priču za nas	4480
imię	3881
imię i nazwisko	3881
impossible de charger la vidéo	2276
impossible de lire la vidéo	2276
imprimir artículo	1676
imprimir esta matéria	4011
in bài	5234
in bài viết	5234
in công thức	66
in trang này	5281
inbäddat innehåll	4801
indhold fra annoncør	806
indholdet er ikke tilgængeligt	768
indlæg fra facebook	711
indlæg fra instagram	711
indlæs flere	711
indlæs indhold	768
indlæs opslag	768
indlæs video	768
indlæser afspiller	771
indlæser video	771
indtast beløb	782
inga kommentarer än	4835
ingen åsikt	4794
ingresá	1673
ingyen, minden héten	2578
ingyen, spam nélkül	2651
ingyenes regisztráció	2549
ingyenes szállítás	2624
inicia la sessió per comentar	465
inicia sesión	1573
inicia sesión con google	1706
inicia sesión para comentar	1680
inicia sessió	431
inicia sessió amb google	490
iniciar reproducción	1735
iniciar reprodução	4071
iniciar sesión	1573
iniciar sesión con apple	1673
iniciar sesión con facebook	1673
iniciar sesión con google	1673
iniciar sessão	3922
inicie sesión	1573
inläst av en syntetisk röst	4804
inne artykuły	3797
innehåll från annonsör	4840
innehåll från våra partner	4840
innehållet kan inte visas	4801
innehållet är skyddat av upphovsrätt	4771
innhold fra annonsør	3654
innhold fra våre annonsører	3745
innhold fra våre partnere	3745
inscription confirmée	2282
inscription à la newsletter	2120
inscrivez-vous à notre newsletter	2120
inscrição confirmada	4077
inscrição realizada com sucesso	4044
insira o seu endereço de email	4004
insira um e-mail válido	4044
instagram-bejegyzés betöltése	2629
instagramで見る	3112
instagramの投稿を読み込む	3081
instagram에서 보기	3247
instagram에서 이 게시물 보기	3247
instalează aplicația	4150
inställningar	4726
inte prenumerant än	4818
integritetsinställningar	4801
introdu emailul tău	4221
introduce tu correo electrónico	1741
introduce un correo electrónico válido	1708
introduce un correo válido	1708
introduce un email válido	1669
introduceți adresa de email	4221
introduceți o adresă de email validă	4196
introdueix un correu vàlid	492
intră în cont	4106
invítanos a un café	1568
iná suma	4570
início	3965
ir a la galería	1712
ir a la página de donaciones	1702
ir para a navegação	3963
ir para a página de doações	4038
ir para a página de donativos	4038
ir para o conteúdo	3965
ir para o conteúdo principal	3963
ir para o rodapé	3963
irány a bolt	2623
irányítószám	2652
isključi zvuk	4462
isključio sam blokator oglasa	4467
isključite adblock	4467
isključite blokator oglasa	4467
ispiši	4404
ispiši recept	66
ispiši članak	4488
ispravci i pojašnjenja	4480
isso foi útil	4014
istediğin zaman iptal et	5025
istediğiniz zaman abonelikten çikabilirsiniz	4977
istediğiniz zaman iptal edin	4923
isto foi útil	4014
iz naše trgovine	4458	4660
iz našeg shopa	4458
izberi naročnino	4674
izberite naročnino	4674
izbor uredništva	4608
izdrukāt	3344
izmēģini # dienas bez maksas	3339
izslēdziet reklāmu bloķētāju	3385
izslēgt skaņu	3380
izveidots ar mākslīgo intelektu	3393
izvēlies abonementu	3387
izvēlies summu	3386
izvēlieties abonementu	3387
izvēlieties summu	3386
izvēlēties plānu	3387
içeriğe geç	4947
içeriği görüntüle	5011
içeriği göster	5011
içeriği yükle	5011
iş birliği	4934
iş birliğiyle	5042
iš mūsų parduotuvės	3307
iš mūsų partnerių	3330
išbandykite # dienų nemokamai	3269
išjungiau reklamos blokavimą	3316
išjungti garsą	3311
išjunkite reklamos blokavimą	3316
išorinis turinys	3287
išsaugoti	3274
išsaugoti nustatymus	3309
išsaugoti pasirinkimą	3309
išsaugoti straipsnį	3274
išsaugoti vėlesniam laikui	3328
išversta automatiškai	3325
išversta dirbtinio intelekto	3325
""", 'j': """
j'ai déjà donné	2098
j'ai déjà un compte	2109
j'ai désactivé adblock	2240
j'ai désactivé mon adblock	2240
j'ai désactivé mon bloqueur	2240
ja hi estàs subscrit	459
ja hi estàs subscrit? entra	459
ja n'ets subscriptor? inicia sessió	431
ja tens compte? inicia sessió	459
ja, gärna	4810
ja, slå på	4810
jaa sähköpostilla	2083
jaa twitterissä	1972
jaa x:ssä	1972
jag förstår	4726
jag har stängt av annonsblockeraren	4811
jag har stängt av den	4814
jag har stängt av min annonsblockerare	4811
jag stödjer redan	4701
jaga sõbraga	1776
jak chronimy nasze źródła	3888
jak chronimy źródła	3888
jak chráníme své zdroje	644
jak chráníme zdroje	644
jak to zrobić	3870
jak vypnout blokování reklam	626
jak wyłączyć adblocka	3869	3870
jak wyłączyć blokowanie reklam	3869
jakość	3864
jatka sähköpostilla	2063
jau turiu paskyrą	3319
jaunākie	3341
jaunākie vispirms	3394
jautā mākslīgajam intelektam	3345
javascript ei ole käytössä	2047
javascript er slået fra	771
javascript er slått av	3711
javascript està desactivat	476
javascript ir izslēgts	3380
javascript išjungtas	3311
javascript je isključen	4462
javascript je vypnutý	618
javascript jest wyłączony	3863
javascript måste vara påslaget	4804
javascript on pois päältä	2047
javascript on välja lülitatud	1814
javascript är avstängt	4804
javascript är inaktiverat	4804
javascript đã bị tắt	5300
javascript вимкнено	5179
javascript е изключен	327
javascript отключен	4348
javascript отключён	4348
javascript מושבת	2394
javascript ถูกปิดใช้งาน	4893
javascriptが無効になっています	3081
javascript已停用	5446
javascript已禁用	5446
javítások és pontosítások	2658
je commande ce numéro	2197
je consens au traitement de mes données	2248
je découvre l'offre	2281
je découvre les offres	2281
je fais un don défiscalisé	2242
je gère mes choix	2153
je gère mes cookies	2149
je m'équipe	2267
je paramètre mes choix	2153
je soutiens déjà	2098
jede spende zählt	942
jede unterstützung hilft	1027
jeder beitrag zählt	942
jeder euro zählt	942
jederzeit kündbar	1030
jednorazový dar	4570
jednorazový príspevok	4571
jednorázový dar	629
jednorázově	518
jednou týdně, zdarma	527
jeg forstår	3633
jeg har slået den fra	781
jeg har slået min adblocker fra	779
jeg har slått av annonseblokkering	3719
jeg har slått den av	3720
jeg støtter allerede	668	3605
jegyek itt kaphatók	2572
jegyvásárlás	2624
jelenlegi idő	2635
jelenlegi idő #	2634
jelentkezzen be vagy regisztráljon	2549
jelentés	2663
jelszó	2649
jelszó megjelenítése	2648
jen nezbytné cookies	615
jen pro předplatitele	520
jesteś już prenumeratorem	3877
jesteś już subskrybentem	3877
jetzt angebot wählen	951
jetzt anhören	852
jetzt prüfen lassen	113
jetzt reinhören	927
jetzt rätseln	1004
jetzt unterstützen	822
ještě nemáte předplatné	632
ještě nemáte účet	632
jiná částka	629
již jste hlasovali	606
již mám předplatné	520
již mám předplatné, přihlásit se	521
již máte předplatné	521
jméno	637
jméno a příjmení	637
joacă acum	4168
joacă gratuit	4168
joacă responsabil	4211
jobs in ihrer nähe	925
jogar grátis	4017
jogue grátis	4017
jokainen euro on tärkeä	2061
jokainen lahjoitus on tärkeä	2061
jokin meni pieleen. yritä uudelleen	2067
jokin meni vikaan. yritä uudelleen	2067
jotain meni vikaan. yritä myöhemmin uudelleen	2067
jotain meni vikaan. yritä uudelleen	2067
još nema komentara	4484
još nemate račun	4471
još niste pretplatnik	4471
još vesti	4401
još vijesti	4401
jsem předplatitel, přihlásit se	521
jste už předplatitel	632
junte-se à conversa	4000
jurnalismul de calitate costă	4155
juttu jatkuu kuvan jälkeen	1975
juttu jatkuu mainoksen jälkeen	1975
juttu jatkuu videon jälkeen	1975
juttu on luettu koneäänellä	2047
juttua päivitetään	1975
jutun lukee koneääni	1972
jutun lukee synteettinen ääni	2047
jutun lukee tekoäly	2047
jutun lukee tekoälyääni	30	1972
jutun voi myös kuunnella	1972
już głosowałeś	3850
już obserwujesz	3896
już wspieram	3759
już wyłączyłem	3873
já desativei	4035
já desativei o bloqueador	4035
já doei	3917
já está inscrito	4077
já nas bancas	3990
já segue este autor	4056
já segue este tema	4056
já sou apoiador	3917
já sou assinante	3922
já tem conta	3922
já tem uma conta	3922
já tenho conta	4042
já votou	4015
já é assinante? faça login	3922
já é subscritor	4009
já é subscritor? inicie sessão	4009
játssz most	2617
játék indítása	2617
jährlich abgerechnet	1029
jährliche abrechnung	1030
jährliche zahlung	1030
jälgi autorit	1829
jälgi teemat	1829
jälgid juba	1829
jälgid seda teemat	1829
jäljellä oleva aika	2047
jäljellä oleva aika #	2047
jäljellä oleva aika -#	2047
jäljentäminen kielletty	2075
järelejäänud aeg	1815
järelejäänud aeg -#	1814
järgmine artikkel	1825
järgmine leht	1825
järgmine pilt	1825
järgmine video	1814
järjestys	2080
järjestä	2080
jäsenetu	2041
jäta mind meelde	1821
jätka apple'iga	1821
jätka facebookiga	1821
jätka google'iga	1821
jätä kommentti	1985
jūs izmantojat reklāmu bloķētāju	3385
jūs jau balsavote	3305
jūs jau esat nobalsojis	3374
jūs naudojate reklamos blokavimo programą	3316
jūs sekate šią temą	3327
jūs sekojat šai tēmai	3395
jūsu balss ir ieskaitīta	3374
jūsu balss ir pieņemta	3374
jūsu e-pasta adrese	3389
jūsu e-pasts	3389
jūsu vārds	3390
jūsu ziņa	3390
jūsų balsas užskaitytas	3305
jūsų balsas įskaitytas	3305
jūsų el. paštas	3294
jūsų el. pašto adresas	3294
jūsų vardas	3322
jūsų žinutė	3322
""", 'k': """
k tématu	547
k téme	4503
kaikki oikeudet pidätetty	2075
kaip išjungti reklamos blokavimą	3316
kaip saugome šaltinius	3324
kakinställningar	4801
kako isključiti adblock	4467
kako isključiti blokator oglasa	4467
kako štitimo izvore	4480
kako štitimo svoje izvore	4480
kalan süre	5009
kapcsolat a szerkesztőséggel	2658
kapcsolat a szerzővel	2654
kapcsold ki a reklámblokkolót	2642
kapcsolja ki a hirdetésblokkolót	2642
kapcsolódó	2570
kapcsolódó cikk	2570
kapcsolódó cikkek	2570
kapcsolódó tartalom	2570
kapcsolódó témák	2570
karte öffnen	886
kas kokkuvõte oli kasulik	1777
kas mėnesį remti	3317
kategóriák	2570
katrs eiro ir svarīgs	3386
katrs eiro palīdz	3386
katrs ziedojums palīdz	3386
katru piektdienu. bez maksas. bez surogātpasta	3389
katso kuvat tästä	1990
katso myös	1988
katso video tästä	1990
katso video yltä	1990
kattintson a nagyításhoz	2654
kaupallinen sisältö	2085
kaupallinen yhteistyö	92	1975
kaupallisen kumppanin sisältö	2085
kaut kas nogāja greizi. mēģiniet vēlreiz	3389
kaydiniz için teşekkürler	4977
każda wpłata pomaga	3875
każda wpłata się liczy	3875
każda złotówka pomaga	3875
każda złotówka się liczy	3875
każde wsparcie się liczy	3875
každou neděli, zdarma	527
každá koruna pomáhá	630
každá koruna se počítá	630
každé euro pomáha	4571
každé euro sa počíta	4571
každé pondělí, zdarma	527
každé ráno, zdarma	527
každý dar pomáha	4571
každý dar pomáhá	630
každý piatok. zadarmo. bez spamu	4576
každý príspevok pomáha	4571
každý príspevok sa počíta	4571
každý pátek do e-mailu	527
každý pátek, zdarma	527
každý pátek. zdarma. bez spamu	636
každý příspěvek pomáhá	630
každý příspěvek se počítá	630
každý týden, zdarma	527
kažkas nutiko. bandykite dar kartą	3321
kdykoli lze zrušit	521
kdykoliv lze zrušit	521
kdykoliv můžete zrušit	632
keela kõik	1813
keeldu kõigist	1813
keisti sutikimą	3309
keisti šrifto dydį	3328
kenttä on pakollinen	2067
kereskedelmi együttműködés	2624
keresztnév	2652
keresztrejtvény	2620
keresés	2572
keskeytä	2048
keskustelu on päättynyt	2079
keskustelun säännöt	2079
kevesebb mutatása	2654
kezdőlap	2572
không phải bây giờ	5224
không spam	5312
không thể hiển thị nội dung này	5300
không thể phát video	5296
không thể phát video này	5296
không thể tải video	5330
không, cảm ơn	5224
ki kan gjøre feil	3737
ki-antworten können fehler enthalten	1044
ki-übersetzung	1045
ki-übersicht	915
kiekvieną penktadienį. nemokamai. be šlamšto	3321
kiellä kaikki	2045
kiitos viestistäsi	2067
kiitos äänestämisestä	2032
kiitos äänestäsi	96	2032
kiitos! tarkista sähköpostisi	2067
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2642
kingi artikkel sõbrale	1776
kinyitás	2574
kipróbálom	2549
kirjaudu sisään	1961
kirjaudu sähköpostilla	2063
kirjoita sähköpostiosoitteesi	1964
kitas vaizdo įrašas	3311
kitöltöm a kvízt	2617
kiválasztom	2649
kiválasztás	2649
kizárólag előfizetőknek	2648
kişisel verilerimin işlenmesini kabul ediyorum	5027
kiểm tra hộp thư của bạn	5312
kiểm tra kiến thức của bạn	5292
kjøp abonnement	3609
kjøp billett	3705
kjøp billetter	3705
kjøp billetter her	3705
kjøp boka	3705
kjøp boken	3705
kjøp her	3705
kjøp lisens	3735
kjøp nå	3705
kjøp rettigheter	3735
kjøp tilgang	3609
klausies podkāstu	3346
klausies podkāstu šeit	3346
klausies šo rakstu	3344
klausies šo rakstu (# min	3344
klausykite tinklalaidės	3276
klausykite tinklalaidės čia	3276
klausykitės straipsnio	3274
klausīties	3344
klausīties rakstu	3344
kliknij, aby powiększyć	3883
kliknutím zväčšíte	4579
kliknutím zvětšíte	639
klippet er ikke længere tilgængeligt	771
klippet är inte längre tillgängligt	4804
ključne besede	4608
ključne reči	4401
ključne riječi	4401
klíčová slova	547
kniha s věnováním autora	536
knihkupectví	535
kodex diskutujících	651
kodėl matau šią reklamą	3330
kohustuslik väli	1823
kohustuslikud väljad	1823
kokeile # päivää maksutta	1961
kokkuvõtte tegi tehisintellekt	1827
koko näyttö	2048
kolačići	4417
kom ihåg mig	4819
komentarai uždaryti	3326
komentariši	4485
komentarų dar nėra	3326
komentarų nėra	3326
komentavimas išjungtas	3275
komentavimas uždarytas	3326
komentavimo taisyklės	3275
komentiranje je onemogućeno	4484
komentovať	4590
komentáre	4506
komentář	545
komentáře	545
komentāri	3339
komentāri ir slēgti	3394
komentāru vēl nav	3394
komentēt	3339
komentēšana ir slēgta	3345
komentēšanas noteikumi	3345
komercijalni sadržaj	4490
komerčné oznámenie	4502
komerční obsah	657
komerční prezentace	657
komerční sdělení	92	534
komerční článek	657
komerčný obsah	4594
komerčný článok	4594
komment jelentése	2662
komment küldése	2662
komment írása	2662
kommentar gelöscht	1046
kommentarer blir gjennomgått før publisering	3647
kommentarerna förhandsmodereras	4732
kommentarerna är stängda	4835
kommentek megjelenítése	2662
kommentek megtekintése	2566
kommentelési szabályzat	2566
kommentoi ensimmäisenä	2079
kommentoinnin säännöt	2079
kommentointi on päättynyt	2079
kommentér	700
kommersiellt innehåll	4840
konekäännetty	2077
konekäännös	2078
kontakt z redakcją	3888
kontakta författaren	4824
kontaktirajte uredništvo	4683
kontaktovať autora	4579
kontaktovať redakciu	4583
kontynuuj bez wyłączania	3869
koostöö	1780
kopiera gåvolänk	4839
kopiera länk	4720
kopiera länken	4720
kopiering förbjuden	4830
kopijuoti draudžiama	3331
kopijuoti nuorodą	3269
kopioitu leikepöydälle	2083
kopiraj povezavo do članka	4611
kopirano u međuspremnik	4488
kopirano v odložišče	4690
kopiér link	683
kopiér linket	683
kopsavilkumu veidojis mākslīgais intelekts	3393
kopírovanie zakázané	4584
kopírovat odkaz	530	531
kopírovať odkaz	4506
kopírování zakázáno	645
kopēt saiti	3339
kopēšana aizliegta	3399
korisničko ime	4472
korisničko ime ili e-mail	4471
korzyść dla prenumeratorów	3856
korábban írtunk róla	2570
kostenlos und jederzeit kündbar	1031
kosárba	2560
kosárba rakom	2623
kosárba teszem	2623
koupit aktuální vydání	612
koupit lístky	612
koupit nyní	612
koupit časopis	612
kreiraj račun	4394
kreirano uz pomoć ai	4483
kreirano uz pomoć umjetne inteligencije	4483
kreuzworträtsel	1006
križaljka	4456
križanka	4658
krzyżówka	3853
krížovka	4555
książka z autografem	3779
książka z autografem autora	3779
książki z autografem	3779
księgarnia	3780
księgarnia internetowa	3780
kuidas reklaamiblokeerija välja lülitada	1819
kullanim koşullari	4935	4957
kumppanin sisältö	2085
kumppanisisältö	2085
kun nødvendige	3708
kun nødvendige cookies	768
kup dostęp	3763
kup książkę	3856
kup licencję	3889
kup licencję na publikację	3889
kup tę książkę	3856
kup w księgarni	3779
kupi naročnino	4604
kupte nám kávu	629
kuula taskuhäälingut	1778
kuuntele podcast tästä	1990
kvíz dne	606
kvíz dňa	4554
kvíz indítása	2617
kvíz kitöltése	2617
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2054
kyllä, kiitos	2054
kysy tekoälyltä	107	1985
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2051
käyttäjätunnus	2065
käyttäjätunnus tai sähköposti	2063
käyttöehdot	1978
käytä etu	1976
käytät mainonnanestoa	2058
käytät mainosten esto-ohjelmaa	2055
käytät mainosten estoa	2055
käytät mainostenesto-ohjelmaa	2055
käännetty automaattisesti	2077
käännetty tekoälyllä	2077
kép #/#	2653
kép a képben	2635
kép megtekintése	2653
kép nagyítása	2654
kép: #/#	2653
képaláírás megjelenítése	2654
képek megtekintése	2653
kér értesítést	2638
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2566
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2638	2639
kérem a hírlevelet	2576
kérjük, adjon meg érvényes e-mail-címet	2651
kérjük, kapcsolja ki a hirdetésblokkolót	2642
kérjük, töltse ki ezt a mezőt	2651
később	2641
kích thước chữ	70
kódex diskutujúcich	4589
kõik artiklid	1825
kõik autori artiklid	1825
kõik kommentaarid	1828
kõik õigused reserveeritud	1833
könyvajánló	2560
könyvesbolt	2560
könyváruház	2560
köp	4706
köp biljett	4797
köp biljetter	4797
köp biljetter här	4797
köp boken	4797
köp boken här	4797
köp din biljett	4797
köp här	4797
köp licens	4830
köp rättigheter	4830
köszönjük a feliratkozást	2576
köszönjük a regisztrációt	2651
köszönjük a szavazatodat	2617
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2617
köszönjük az üzenetet	2651
köszönjük üzenetét	2651
köszönjük! ellenőrizze postafiókját	2651
köszönjük, hogy feliratkozott	2651
köszönjük, hogy feliratkoztál	2651
köszönjük, hogy szavazott	2617
köszönjük, hogy szavaztál	2617
köszönöm, nem	2544
kötelező	2652
kötelező kitölteni	2651
kötelező mező	2651
kötelező mezők	2651
kövesd a témát	2664
kövesse a témát	2664
kövesse élőben	2654
követed	2666
követem	2666
követem a szerzőt	2664
követem a témát	2664
következő	2572
következő cikk	2570
következő fotó	2654
következő kép	2654
következő oldal	2654
következő videó	2634
követve	2665
követés	2666
követés leállítása	2664
követés megszüntetése	2664
közlemény: adomány	2645
közlemény: támogatás	2645
køb abonnement	672
køb adgang	672
køb billet	765
køb billet her	765
køb billetter	765
køb billetter her	765
køb bogen	765
køb bogen her	765
køb her	765
køb licens	796
køb nu	765
køb rettigheder	796
kúpiť e-knihu	4558
kúpiť knihu	4558
kúpiť licenciu	4584
kúpiť lístky	4558
kúpiť predplatné	4499
kúpiť teraz	4558
kúpiť vstupenku	4558
kúpiť vstupenky	4558
kúpiť časopis	4558
kúpte nám kávu	4570
kúpte si knihu	4558
kúpte si vstupenky	4558
küfür, hakaret içeren yorumlar onaylanmamaktadir	4940
küldd be a fotóidat	2658
küldd el egy barátodnak	2667
küldd tovább a cikket	2556
küldje be fotóit	2658
küldje el barátjának	2555
küldje el fotóit	2658
küldje el ismerősének	2556
küldjön névtelen üzenetet	2658
küldjön tippet	2658
küldés	96	2555	2652
küldés e-mailben	2555
küldés whatsappon	2667
külső tartalom	2572
künye	4935	4957
küpsiste kasutamine	1812
küpsiste seaded	1789
küsi tehisarult	1777
küsitlus	97
küsitluse tulemused	1815
kā izslēgt reklāmu bloķētāju	3385
kā mēs sargājam avotus	3392
kā tev patika raksts	3345
kā tu domā? balso	3346
kāpēc es redzu šo reklāmu	3398
ką manote? balsuokite	3276
křížovka	609
kết quả bình chọn	5327
kết quả thăm dò	5327
kết thúc quảng cáo	5295
""", 'l': """
l'accès à tous les articles	2281
l'offre intégrale	2281
la discussione è chiusa	2840
la donazione è detraibile	2927
la encuesta del día	1614
la lecture automatique est désactivée	2276
la más popular	1707
la nota continúa después del anuncio	1605
la noticia continúa abajo	1752
la noticia continúa debajo	1752
la notícia continua a sota	471
la palabra del día	1728
la pregunta del día	96
la pubblicità continua	2976
la publicidad continúa	1752
la rédaction n'a pas participé	2293
la rédaction vous conseille	2161
la sélection de la rédaction	2161
la tua richiesta è stata inviata	2966
la vidéo commence dans #	2276
la vidéo ne peut pas être lue	2230
labojumi un precizējumi	3392
ladda inlägg	4801
ladda inlägget	4801
ladda innehåll	4801
ladda innehållet	4801
ladda ned på google play	4806
lae äpp alla	1816
lahenda ristsõna	1808
lahjoita artikkeli ystävälle	1972
lai komentētu, ielogojies	3345
lai komentētu, pieslēdzies	3345
laisser une réponse	2222
laita ilmoitukset päälle	2051
lancer la vidéo	2276
lap tetejére	2654
las más leídas	1618
las más leídas de hoy	1677
las noticias más leídas	1677
lasa sintētiska balss	3380
lasi arī	3341
lasi bez ierobežojumiem	3387
lasi bez reklāmām	3398
lasi komentārus	3345
lasi tālāk	3339
lasi vairāk šeit	3346
lasi vēl	3341
lasiet arī	3341
lasiet vēl	3341
last inn siden på nytt	3720
last siden på nytt	3720
lasă un comentariu	4121
lasă un răspuns	4165
lasīt komentārus	3345
lasīt tālāk	3346
lasīt vairāk	3346
lasīt visu rakstu	3391
lasīt vēlāk	3344
lasītākie	3341
lataa lisää	1990
lataa sisältö	2044
lataa ääni	2047
lautstärke	1017
lavet ved hjælp af ai	798
le choix de la rédaction	2161
le club des abonnés	2228
le journal numérique	2109
le lecteur vidéo est en cours de chargement	2230
le lien a été copié	2213
le lien a été copié dans le presse-papiers	2213
le notizie più lette	2898
le più lette	2846
le za naročnike	4674
lea también	1618
lecteur vidéo	2276
lecture limitée	2111
lecture réservée aux abonnés	2111
lee sin límites	1673
lee también	1618
leer artículo completo	1624
leer el artículo completo	1712
leer el siguiente artículo	1743
leer más	1624
leer siguiente artículo	1743
leer también	1618
leer transcripción	1687
legfrissebb elöl	2662
legfrissebb hírek	2570
leggi di più	2851
leggi più tardi	2896
legjobb ajánlat	2649
legjobb ár	2649
legnépszerűbb	2570	2649	2663
legrégebbi	2663
legrégebbi elöl	2662
legújabb	2663
legújabb elöl	2662
leia a matéria completa	4012
leia a notícia completa	4048
leia as notícias no aplicativo	4002
leia também	3960
leisti pranešimus	3314
leisti vaizdo įrašą	3311
leitor de vídeo	4071
leitor de áudio	4071
lejupielādēt app store	3382
lejupielādēt audio	3380
lejupielādēt lietotni	3382
lejupielādēt no app store	3382
lejupielādēt no google play	3382
lejátszás	2635
lejátszási sebesség	2634
len nevyhnutné cookies	4560
len pre predplatiteľov	4499
ler grátis	4076
ler o próximo artigo	4079
ler próximo artigo	4079
ler transcrição	4023
les choix de la rédaction	2161
les commentaires sont réservés aux abonnés	2269
les den først i appen	3713
les først i appen	3713
les lecteurs ont aussi consulté	2215
les mieux notés	2223
les mots croisés du jour	2270
les més llegides	462
les også	3644
les plus commentés	2161
les plus consultés	2252
les plus partagés	2161
les plus récents	2223
les prix indiqués sont susceptibles d'évoluer	2197
les résultats du vote	2269
les våre debattregler	3638
letiltás	2641
letna naročnina	4675
letno plačilo	4675
letölthető a google play áruházból	2636
letölthető az app store-ból	2636
letöltés az app store-ból	2636
leído por una voz sintética	1687
leído por voz sintética	1687
li e aceito a política de privacidade	4004
libovolná částka	629
licenc vásárlása	2659
licencja na publikację	3889
liczy się każda wpłata	3875
liczy się każda złotówka	3875
lido por uma voz sintética	4023
lielāks teksts	3396
lien copié	2139
lien copié dans le presse-papiers	2213
lietošanas noteikumi	3356
liitudes nõustud kasutustingimustega	1796
liity jäseneksi	1959
likęs laikas	3312
likęs laikas -#	3311
lineでシェア	3007
lineでシェアする	3054
lineでログイン	3094
lineで共有	3108
lineで送る	3007
link a vágólapra másolva	2555
link bài gốc	5281
link copiado para a área de transferência	4011
link kopiëren	3432
link másolva	2555
link másolása	2555
link został skopiowany	3898
lire l'article précédent	2284
lire la suite pour #€	2109
lire la vidéo	2165
lire à haute voix	2139
lire également	2161
lisätiedot	1991
lisää aiheesta	1988
lisää artikkeleita	2070
lisää ensisijaiseksi lähteeksi	2081
lisää kirjoittajalta	2070
lisää kommentti	2079
lisää omiin aiheisiin	2081
lisää ostoskoriin	2041
lisää samalta kirjoittajalta	2070
lisää suosikkilähteeksi	2081
livrare gratuită	4211
liên hệ	5245
liên hệ quảng cáo	5317
liên hệ tòa soạn	5317
liên hệ với tòa soạn	5317
liên kết tài trợ	5285
liên quan	5246
ljud på	4805
ljudet är ai-genererat	4804
llegeix la transcripció	472
llegeix sense límits	459
llegeix també	434
llegir més	462
llegit per una veu sintètica	472
lo + leído	1618
lo esencial cada mañana	1741
lo más comentado	1618
lo más compartido	1618
lo más leído	1618
lo más popular	1618
lo más visto	1618
lo más visto hoy	1677
lo último	1618
locuri de muncă	4142
loe lähemalt	1778
loe lähemalt siit	1778
loe äpis	1816
loeb sünteetiline hääl	1814
logi sisse või loo konto	1771
los lectores también leyeron	1677
luba kõik	1789
luba kõik küpsised	1812
lubię to	3774	3895
lucrează cu noi	4142
lue keskustelun säännöt	1985
lue lisää	1988
lue lisää aiheesta	1988
lue myöhemmin	1972
lue myös	1988
lue vähemmän	2038
lugu jätkub pärast reklaami	1780
lugu täieneb	1778
lui écrire	2189
lukijana synteettinen ääni	2047
luotu tekoälyllä	2077
luôn cho phép	5300
luôn hiển thị	5300
luštit	609
luštit křížovku	606
lyd på	3712
lze kdykoli zrušit	521
làm bài trắc nghiệm	5292
làm mới trang	5306
làm trắc nghiệm	5292
lägg till i mina ämnen	4837
lägg till oss som föredragen källa	4837
lägg till som föredragen källa	4837
lähetä	96	2068
lähetä kommentti	2079
lähetä kuvasi	2074
lähetä palaute	2077
lähetä palautetta	2077
lähetä sähköpostilla	1972
lähetä viesti	2067
lähetä viesti toimittajalle	2070
lähetä vinkki	2074
lähetä vinkki nimettömänä	2074
lämna en kommentar	4732
lämna ett svar	4835
lämna feedback	4833
längd	4805
längd #	4805
länk kopierad	4720
länken har kopierats	4839
länken kopierad	4720
länken är kopierad	4720
läs den först i appen	4806
läs dokumentet	4743
läs domen	4743
läs först i appen	4806
läs hela	4824
läs hela artikeln	4742
läs hela texten	4742
läs hela texten här	4742
läs i webbläsaren	4847
läs in sidan igen	4814
läs kommentarer	4732
läs mer	4739	4742
läs mer om	4739
läs mindre	4794
läs också	4739
läs på webben	4847
läs senare	4720
läs transkription	4804
läs utan annonser	4840
läs vidare	4706	4739
läs våra kommentarsregler	4732
läs även	4739
läsarerbjudande	4797
läsarerbjudanden	4797
läsarfrågan	96	4790
läsarresa	4797
läsarresor	4797
lästid	4742
lästid # min	4742
lås artiklen op	785
lås op	672
lås op for artiklen	785
lås opp artikkelen	3609
lås opp saken	3609
lås upp	4819
lås upp artikeln	4706
låst artikel	4818
låst innehåll	4819
læg en kommentar	801
læg i kurv	765
læg i kurven	766
længde #	772
læs debatreglerne	700
læs debatreglerne her	700
læs den først i appen	773
læs først i appen	773
læs hele artiklen	711
læs i appen	773
læs i browser	811
læs kommentarer	700
læs mere	708	711
læs mere om	708
læs mindre	762
læs også	708
læs også disse artikler	708
læs senere	683
læs transskription	771
læs uden annoncer	806
læs uden grænser	785
læs uden reklamer	806
læs videre	672	708
læs vores regler for debatten	700
læserrejse	765
læserrejser	765
læsertilbud	765
læsetid # min	711
læst op af en syntetisk stemme	771
lên đầu trang	5249
líbí se mi	652
lõpeta jälgimine	1829
lös dagens korsord	109
lös korsordet	4790
lösenord	4819
lösung anzeigen	882
löysitkö virheen	2074
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	757
løs krydsordet	757
løs kryssordet	3697
lùi # giây	5296
lúštiť krížovku	4554
lülita reklaamiblokeerija välja	1819
lülitasin reklaamiblokeerija välja	1819
lütfen geçerli bir e-posta adresi girin	5027
lūdzu, izslēdziet reklāmu bloķētāju	3385
lưu	5234
lưu bài	5234
lưu bài viết	5234
lưu bài để đọc sau	5281
lưu cài đặt	5300
lưu công thức	66
lưu tin	5271
lưu tùy chọn	5300
lấy link	5281
""", 'm': """
magari più tardi	2804
mai multe articole de același autor	4200
mai multe opțiuni	4120	4209
mai târziu	4102	4183
mainonnanesto käytössä	2058
mainonnanesto on käytössä	2058
mainos päättyy	1975
mainossisältö	1977
mainostajan sisältö	2085
mainosten estäminen käytössä	2058
mainīt burtu izmēru	3396
mainīt piekrišanu	3378
mais notícias	3960
mais opções	4059
mais opções de partilha	4058
maksettu mainossisältö	1977
maksettu sisältö	1975
maksettu yhteistyö	2085
maksettua mainossisältöä	1977
maksettua sisältöä	1977
mam już konto	3877
mam prenumeratę	3877
manas tēmas	3395
mantener la sesión iniciada	1706
mantener sesión iniciada	1706
manter sessão iniciada	4042
mantén la sessió iniciada	490
manşetler	4941
maschinell übersetzt	1044
maschinelle übersetzung	1045
masintõlgitud	1827
maskinoversættelse	800
maskinöversatt	4832
maskinöversättning	4834
masquer la publicité	2197
masquer les réponses	2222
masz już konto	3763
masz już konto? zaloguj się	3763
masz włączonego adblocka	3869
materialet er vernet etter åndsverkloven	3735
materialet är skyddat enligt lagen om upphovsrätt	4769
materialet är upphovsrättsskyddat	4770
materiał komercyjny	3900
materiał niedostępny	3863
materiał partnera	3778
materiał partnerski	3900
materiał promocyjny	3778
materiał płatny	3900
materiał sponsorowany	3778
materiał wideo niedostępny	3863
materiał zewnętrzny	3778
matéria exclusiva para assinantes	4009
matérias relacionadas	3960
mazāks teksts	3396
mağazamiz	5007
mağazaya git	5007
mašinski prevedeno	4483
mašīntulkots	3393
mažesnis tekstas	3328
me désabonner	2299
me désinscrire	2299
me ei saa seda sisu näidata	1812
me réabonner	2281
media społecznościowe	3775
medlemsförmån	4797
megjelenítés és elfogadás	2626
megnyitás	2574
megnyitás az alkalmazásban	2636
megnézem	2572
megnézem a galériát	2654
megnézem az ajánlatot	2623
megnézem az eredményt	2617
megnézem az árat	2623
megosztás	2555
megosztás a facebookon	2555
megosztás ajándékként	2667
megosztás e-mailben	2667
megosztás facebookon	2555
megosztás twitteren	2555
megosztás whatsappon	2667
megrendelem a könyvet	2561
megrendelés	2560
megveszem a könyvet	2623
mehr für dich	956
mehr für sie	956
meld deg av når som helst	3727
meld deg på	3616
meld deg på nyhetsbrevet	3616
meld meg på	3727
mentions légales	2149
mentés	2555
mentés későbbre	2555
menú	1624
menü	882	1036	2572	4947
menü schließen	882
menü öffnen	882
menüyü kapat	5058
mer från	4739
mer läsning	4739
merci ! votre message a bien été envoyé	2248
merci d'avoir voté	96	2201
merci de le désactiver pour continuer	2240
merci, votre vote a été pris en compte	2222
mergi la pagina de donații	4190
mergi la rețetă	66
mesajiniz başariyla gönderildi	5027
mesajiniz gönderildi	5027
mesajul dumneavoastră a fost trimis	4196
mesajul tău	4197
mesačne	4574
mesačná platba	4574
mesačné predplatné	4574
mesačný dar	4570
mesečna donacija	4469	4672
mesečna naročnina	4675
mesečna pretplata	4472
mesečno	4472	4675
mesečno plačilo	4675
messaggio pubblicitario con finalità promozionale	2875
mest läst	4739
mest lästa	4739
mest læst	708
mest læste	708
mest populär	4819
mest populärt	4819
mest populær	786	3725
mest populære	786	3725
mesterséges intelligencia készítette	2661
mesterséges intelligenciával készült	2661
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3320
mettre de côté	2294
mi donación	1739
mi készítette	2661
mi var kļūdīties	3393
mi által generált	2661
mi-összefoglaló	2572
micșorează textul	4209
mida sina arvad? hääleta	1778
midagi läks valesti. proovi uuesti	1823
miesięcznie	3878
miks ma seda reklaami näen	1832
miksi näen tämän mainoksen	2085
mina ämnen	4837
mind a # fotó megtekintése	2653
mind a # fotók megtekintése	2653
mind a # kép megtekintése	2653
mind a # képek megtekintése	2653
mind a fotó megtekintése	2653
mind a fotók megtekintése	2653
mind a kép megtekintése	2653
mind a képek megtekintése	2653
minden adomány számít	2646
minden forint segít	2646
minden forint számít	2646
minden hozzájárulás számít	2646
minden héten e-mailben	2578
minden héten, ingyen	2578
minden hétfőn, ingyen	2578
minden pénteken a postaládájában	2578
minden pénteken, ingyen	2578
minden pénteken. ingyen. spam nélkül	2651
minden reggel a postafiókjában	2578
minden reggel a postaládájában	2578
minden süti elfogadása	2626
minden támogatás segít	2646
mindet elutasítom	2627
mindig engedélyezem	2626
mindig engedélyezés	2626
mindig megjelenítem	2626
minn meg på det senere	3605
minőség	2635
mira el vídeo	453
mira también	1743
mit ki übersetzt	1044
mit paypal unterstützen	1026
mitä mieltä olet? äänestä	1990
miért látom ezt a hirdetést	2669
miễn phí vận chuyển	5325
miễn phí, không spam	5312
mjesečna donacija	4469
mjesečna pretplata	4472
mjesečno	4472
modalità di pagamento	2808
moderációs alapelvek	2662
moderálási elvek	2566
modifică preferințele cookie	4135
modifică setările	4217
modifier mes préférences	2191
modifier mes préférences de cookies	2152
modifier vos préférences	2234
modtag en notifikation, når vi skriver om emnet	711
modération a priori	2269
mogoče kasneje	4615
mogą cię zainteresować	3797
mohlo by se vám líbit	547
mohlo by vás také zajímat	547
mohlo by vás tiež zaujímať	4503
mohlo by vás zajímat	547
mohlo by vás zaujímať	4503
moje témata	653
moje témy	4591
mokama partnerystė	3330
molimo isključite blokator oglasa	4467
molimo vas, isključite adblock	4467
monatlich kündbar	951
montant personnalisé	2279
mostra aquesta publicació a instagram	443
mostra di più	2851
mostra els subtítols	472
mostra la publicació	476
mostra més	496
mostra'n més	435
mostrar comentários	4014
mostrar conteúdo	4027
mostrar conteúdo externo	3985
mostrar más	1624
mostrar o conteúdo	4027
mostrar subtítulos	1687
mot de passe oublié	2109
mots clés	2161
mots croisés	2227
mots croisés du jour	2270
mots fléchés	2227
mots mêlés	2227
mots-clés	2161
może cię zainteresować	3797
może później	3759
możesz zrezygnować w każdej chwili	3877
možda kasnije	4409
možda vas zanima	4401
možda će vas zanimati	4401
možete se odjaviti bilo kada	4474
možete se odjaviti u bilo kom trenutku	4474
možno neskôr	4510
možná později	517
mua sách	5295
mua sách tại đây	5295
mua trên lazada	5295
mua trên shopee	5295
mua trên tiki	5295
mua vé	5295
mua vé ngay	5295
muhabirin diğer haberleri	4958
muistuta myöhemmin	1958
mulțumim că ai votat	4165
mulțumim pentru feedback	4138
mulțumim pentru sprijin	4219
mulțumim pentru susținere	4219
mulțumim pentru vot	96	4165
mulțumim, mesajul a fost trimis	4196
mulțumim, te-ai abonat cu succes	4151
mutasd az eredményt	96	2617
mutass többet	2572
muuda küpsiste seadeid	1812
muut lukivat myös	1988
muuta evästeasetuksia	2044
mykistä	2048
myöhemmin	2054
mám predplatné	4573
mám předplatné	632
mám vypnuto	628
mám účet	632
már előfizető	2549
már kikapcsoltam	2644
már követed	2664
már követed ezt a témát	2664
már követi	2664	2666
már szavazott	2617
már szavaztál	2617
már van fiókom	2648
más	1624
más antiguos	1681
más artículos	1618
más artículos de este autor	1712
más artículos del autor	1642
más detalles	1625
más en	1618
más historias	1618
más información	1618
más leídas	1618
más leído	1618
más leídos	1618
más noticias	1618
más noticias de este autor	1712
más opciones	1607
más opciones para compartir	1722
más popular	1707
más recientes	1681
más sobre este tema	1618
más tarde	1567
más valorados	1681
más vistas	1618
más vistos	1618
más votados	1681
más összeg	2645
mások ezt olvassák	2570
mások ezt olvasták	2570
másolva	2668
másolás	2555
másolás tilos	2659
máte již účet	520
máte předplatné? přihlaste se	520
máte tip	644
máte už účet	632
máte zapnutý adblock	626
mã giảm giá	5335
mängi kohe	1808
märkasid viga	1826
märksõnad	1773
månadsgåva	4702
månadsvis	4819
månadsvis betalning	4819
månedlig	3725
månedlig betaling	3725
månedlig gave	3606
månedlig støtte	783
månedligt	786
månedligt bidrag	669
mångfaldigande förbjudet	4771
måske senere	668	776
måske vil du også kunne lide	708
még nem előfizető	2648
még nincs előfizetése	2648
még nincs fiókja	2648
még nincs fiókod	2648
még nincsenek hozzászólások	2662
més antics	466
més articles d'aquest autor	496
més informació	434
més llegides	434
més notícies	462
més opcions	507
més recents	466
més tard	481
més valorats	466
més votats	466
método de pago	1571
métodos de pagamento	3920
métodos de pago	1571
mākslīgais intelekts var kļūdīties	3393
mākslīgā intelekta kopsavilkums	3346
mă abonez	4151
mărește fotografia	4200
mărește imaginea	4200
mărește textul	4209
mărime text	70
mēneša abonements	3388
mēs nevaram parādīt šo saturu	3378
mēģiniet vēlreiz	3389
mēģiniet vēlāk	3389
mėnesinė parama	3318
mėnesinė prenumerata	3320
měsíční dar	629
měsíční platba	633
měsíční předplatné	633
měsíčně	633
můj účet	520
můžete kdykoli zrušit	521
můžete kdykoliv zrušit	521
mọi đóng góp đều quý giá	5308
mỗi đóng góp đều quý giá	5308
một lần	5309
mới nhất	5246	5266
mời chúng tôi ly cà phê	5308
mời tác giả ly cà phê	5227
mời tác giả một ly cà phê	5227
mời tôi một ly cà phê	5227
mở	5250
mở khóa bài viết	5332
mở khóa bài viết này	5281
mở rộng	5249
mở trong ứng dụng	5302
mở ứng dụng	5302
""", 'n': """
na celú obrazovku	4563
na górę	3884
na hlavní stránku	639
na hlavnú stránku	4579
na stránku darov	4570
na stránku darů	629
na začiatok	4564
na začátek	619
na żywo	3864
nabídka pro čtenáře	612
nadaljevanje članka pod oglasom	4607
nagyobb betűk	2667
nagyítás	2635
nahlásit	652
nahlásit chybu	545
nahlásit komentář	651
nahlásit příspěvek	651
nahlásit reklamu	657
nahlásiť	4590
nahlásiť chybu	4506
nahlásiť komentár	4589
nahlásiť príspevok	4589
nahlásiť reklamu	4594
najboljši	4688
najchętniej czytane	3797
najchętniej czytane dziś	3797
najczęściej czytane	3797
najczęściej czytane artykuły	3797
najlepšia ponuka	4574
najlepšie	4590
najnovejše	4608
najnovejše novice	4608
najnovejši	4688
najnovejši najprej	4687
najnoviji članci	4401
najnovšie	4503	4590
najnovšie správy	4503
najnovšie články	4503
najnowsze artykuły	3797
najnowsze wiadomości	3797
najobľúbenejšie	4574	4590
najstarejši	4688
najstarejši najprej	4687
najstaršie	4590
najvýhodnejšie	4574
najčitanije	4401
najčitanije vesti	4401
najčitanije vijesti	4401
najčitanije vijesti dana	4401
najčítanejšie	4503
najčítanejšie články	4503
najčítanejšie články dňa	4503
naloži objavo	4662
naloži več	4680
naloži video	4662
naloži vsebino	4662
napi keresztrejtvény	2617
napiši komentar	4484	4687
napišite komentar	4611
napište autorovi	639
napište do redakce	644
napište komentář	651
napište redakci	644
napsat komentář	545
napísať autorovi	4579
napísať komentár	4589
napíšte autorovi	4579
napíšte do redakcie	4583
napíšte komentár	4589
napíšte redakcii	4583
naročena vsebina	4607
naroči knjigo	4660
naročite knjigo	4660
naročite se	4603
naročnina	4603
narração gerada por ia	4071
naruči knjigu	4458
naručite knjigu	4458
naskenujte qr kód	621
naskenujte qr kód a stáhněte si aplikaci	620
naslednji članek	4680
nastala chyba. skúste to neskôr	4576
nastala chyba. zkuste to prosím znovu	636
nastavenia súkromia	4560
nastavenie súkromia	4560
nastavení	539
nastavení cookies	539
nastavení ochrany soukromí	615
nastavení soukromí	615
nastavi bez isključivanja	4467
nastavi s google računom	4471
nastavi čitanje	4453
nastavi čitati	4453
nastavit jako preferovaný zdroj	653
nastavit upozornění	622
nastavite čitanje	4453
nastavite čitati	4453
nastavitve piškotkov	4623
nastaviť ako preferovaný zdroj	4591
nastaviť upozornenia	4566
następna strona	3800
następne wideo	3863
następne zdjęcie	3883
następny	3800
następny artykuł	3797
następny film	3863
nasza księgarnia	3780
natisni članek	4611
naudojate reklamos blokavimą	3316
naudojimo taisyklės	3287
naudojimosi taisyklės	3310
naujausi viršuje	3326
naujausios žinios	3271
naujienlaiškis	3294
nav komentāru	3394
načteno umělým hlasem	618
načtěte qr kód	621
načíst další	549
načíst další články	639
načíst mapu	542
načíst obsah	615
načíst příspěvek	615
načíst stránku znovu	628
načíst video	615
načíst více	639
načítava sa prehrávač	4563
načítava sa video	4563
načítať obsah	4560
načítať príspevok	4560
načítať viac	4579
načítať video	4560
načítať ďalšie	4579
načítám přehrávač	618
načítání videa	618
našli jste chybu	545
našli jste chybu v článku	644
našli jste v článku chybu	545
našli ste chybu	4583
našli ste chybu v článku	4583
našli ste v článku chybu	4583
naživo	4564
ne děkuji	517
ne ratez rien de l'actualité	2239
ne, ačiū	3315
ne, děkuji	517	623
ne, děkuju	623
nederīga e-pasta adrese	3389
nejdiskutovanější	547
nejlepší	652
nejlepší nabídka	633
nejnovější	547	652
nejnovější zprávy	547
nejnovější články	547
nejoblíbenější	633	652
nejstarší	652
nejvýhodnější	633
nejčtenější	547
nejčtenější články	547
nejčtenější články dne	547
nekaj je šlo narobe. poskusite pozneje	4677
nekaj je šlo narobe. poskusite znova	4677
nem kérem	2639
nem kötelező	2652
nem küldünk spamet	2651
nem, köszönöm	2544	2639
nemam mišljenje	4456
nemate račun	4471
nemaš račun	4471
nemám názor	609	4555
nemám účet	632
nemáte predplatné	4573
nemáte předplatné	632
nemáte účet	632
nenhum comentário	3951
neplatná e-mailová adresa	636
neplatný e-mail	636
nepovinné	637	4577
neskôr	4567
neteisingas el. pašto adresas	3321
neueste beiträge	879
neveljaven e-poštni naslov	4677
nešto je pošlo naopako. pokušajte ponovo	4474
nešto je pošlo po zlu. pokušajte ponovno	4474
nešto je pošlo po zlu. pokušajte ponovo	4474
nghe bài báo	5296
nghe bài viết	5271	5296
nghe nội dung bài viết	5296
nghe đọc bài	5271	5296
nhấn để bật tiếng	5330
nhận thông báo	5303
nhập bình luận	5327
nhập bình luận của bạn	5327
nhập email của bạn	5333
nhập số tiền	5331
nhập địa chỉ email	5333
nhập địa chỉ email của bạn	5333
nhắc tôi sau	5224
nhớ đăng nhập	5310
ni še komentarjev	4687
nie dziękuję	3759
nie dziś	3759
nie możemy pokazać tej treści	3860
nie możemy wyświetlić tej treści	3860
nie można odtworzyć filmu	3863
nie można odtworzyć wideo	3863
nie można wyświetlić tej treści	3860
nie pamiętam hasła	3877
nie pamiętasz hasła	3763
nie udało się załadować filmu	3863
nie ďakujem	4510
nie, dziękuję	3759
nie, ďakujem	4510
nieprawidłowy adres e-mail	3880
niečo sa pokazilo	4577
niečo sa pokazilo, skúste to znova	4576
niečo sa pokazilo. skúste to neskôr	4576
niečo sa pokazilo. skúste to znova	4576
nimate računa	4674
nimetön postilaatikko	2074
nincs fiókja	2648
nincs fiókod	2648
nincs fiókom	2648
nincs hozzászólás	2662
nincs még előfizetésed	2648
nincs még fiókja	2648
nincs véleményem	2620
nincsenek hozzászólások	2662
niste naročnik	4674
no es pot reproduir el vídeo	472
no ho sé	466
no mūsu partneriem	3398
no mūsu veikala	3376
no se ha podido cargar el vídeo	1735
no se ha podido reproducir el vídeo	1687
no se puede reproducir el vídeo	1687
no sé	1681
no te pierdas las últimas noticias	1596
noe gikk galt, prøv igjen	3727
noe gikk galt, prøv igjen senere	3727
noe gikk galt. prøv igjen	3727
noe gikk galt. prøv igjen senere	3727
noget gik galt, prøv igen	788
noget gik galt, prøv igen senere	788
noget gik galt. prøv igen	788
noget gik galt. prøv igen senere	788
nokopēts	3397
només els subscriptors poden comentar	447
només per a subscriptors	490
non seguire più	2945
noraidīt visas	3379
normas de participación	1680
normes de participació	465
norėdami komentuoti, prisijunkite	3275
nos hors-séries	2196
nosūti draugam	3344
nosūtīt atsauksmi	3393
nosūtīt draugam	3344
nosūtīt e-pastā	3344
nosūtīt komentāru	3394
nosūtīt ziņu	3389
noteで書く	3007
notiek video ielāde	3380
notifications activées	2239
notifikácie	4567
notre charte déontologique	2256
notre charte éditoriale	2256
notre sélection	2161
notre sélection d'articles	2215
notícia anterior	496	4048
notícia següent	496
notícias relacionadas	3960
notícias relacionadas que podem lhe interessar	22
notícies destacades	462
notícies relacionades	434
nous protégeons nos sources	2256
nous écrire	2257
nouveau ! suivez vos auteurs préférés	2263
nu ai cont? înregistrează-te	4156
nu aveți cont	4195
nu ești abonat	4194
nu ești încă abonat	4194
nu mai urmări	4207
nu mulțumesc	4102
nu putem afișa acest conținut	4177
nu på google play	773
nu s-a putut încărca videoclipul	4218
nu sunteți abonat	4194
nu știu / nu răspund	4166
nu, mulțumesc	4102	4183
nuestro código ético	1715
numele tău	4197
numele tău de utilizator	4213
nuotrauka # iš #	3332
nur für mitglieder	1030
nuskaitykite qr kodą	3313
nuskenuokite qr kodą	3313
nyaste först	4835
nyeste først	3739
nyhetsdøgnet	3644
nyní na google play	620
nyní ne	623
nyomtatás	2555
não foi possível carregar	4071
não foi possível carregar o vídeo	4023
não foi possível reproduzir o vídeo	4023
não perca	3960
não sabe / não responde	4015
não sei	4015
não tem conta	4043
não tem uma conta	4043
não é assinante	4042
não, obrigada	3917
não, obrigado	3917
nächste seite	882
nächster artikel	879
nächstes bild	1034
nächstes foto	1034
nächstes video	1016
näin korjaamme virheet	2074
näin poistat mainoseston	2055
näin poistat mainosten eston	2055
näin suojaamme lähteitämme	2074
näin suojelemme lähteitä	2074
näita # vastust	1828
näita alati	1812
näita galeriid	1825
näita ja nõustu	1812
näita kõiki	1779
näita rohkem	1778
näita sisu	1812
näita tulemusi	1808
näita vastuseid	1828
näita veel	1778
näita vähem	1779	1825
näköislehti	1961
nästa	4742
nästa artikel	4739
nästa bild	4824
nästa sida	4824
nästa video	4804
näytä # kuvaa	2069
näytä # kuvat	2069
näytä # vastausta	2079
näytä aina	2044
näytä alkuperäinen	1991
näytä galleria	2070
näytä ja hyväksy	2044
näytä julkaisu	1979
näytä kaikki	1990
näytä kaikki # kuvaa	2069
näytä kaikki # kuvat	2069
näytä kaikki artikkelit	2070
näytä kaikki kommentit	2079
näytä kaikki kuvaa	2069
näytä kaikki kuvat	2069
näytä kartta	1991
näytä kommentit	1985
näytä kuvaa	2069
näytä kuvagalleria	2070
näytä kuvat	2069
näytä kuvateksti	2070
näytä käännös	1991
näytä lisää	1990
näytä lisää artikkeleita	2070
näytä lisää kommentteja	2079
näytä litterointi	2047
näytä salasana	2063
näytä sisältö	1978
näytä tekstitykset	2047
näytä tiedot	1991
näytä tulokset	96	1991	2032
näytä upotus	1979
näytä vastaukset	2079
näytä vähemmän	1991	2070
något gick fel	4822
något gick fel, försök igen	4821
något gick fel, försök igen senare	4821
något gick fel. försök igen	4821
något gick fel. försök igen senare	4821
næste	711
næste artikel	708
næste billede	791
næste side	791
næste video	771
némítás	2635
némítás feloldása	2634
népszerű	2570
név	2652
névtelen bejelentés	2658
névtelen postaláda	2658
nézze meg galériánkat	2572
nézze meg képeinket	2572
nõustu ja jätka	1812
nõustu ja näita	1812
nõustun	1789
nõustun kõigiga	1789
nøgleord	708
nāc strādāt pie mums	3346
nākamais attēls	3391
nākamais raksts	3391
nākamais video	3380
nākamā bilde	3391
nākamā lapa	3391
nē, paldies	3384
něco se pokazilo	637
něco se pokazilo, zkuste to znovu	636
něco se pokazilo. zkuste to prosím později	636
něco se pokazilo. zkuste to znovu	636
nổi bật	5246
nội dung do ai tạo	5330
nội dung quảng cáo	5283
nội dung tiếp tục bên dưới	5285
nội dung tài trợ	5239
nội dung được tài trợ	5285
nội dung đề xuất	5285
nội quy bình luận	5289
""", 'o': """
o dată	4191
o leitor está a carregar	4023
o que achou desta notícia	3987
o seu apoio faz a diferença	3916	4075
o singură dată	4191
o singură donație	4190
o vídeo começa em #	4071
o vídeo começará em alguns segundos	3985
obaveštenja	4466
objednať knihu	4558
obligatoriskt fält	4821
obligātie lauki	3389
obligāts lauks	3389
obnovit stránku	628
obnoviť stránku	4569
obnovte stránku	628
obrázek # z #	638
obrázek # ze #	638
obrázok # z #	4578
obrázok # zo #	4578
obsah je chránený autorským zákonom	4584
obsah je chráněn autorským zákonem	645
obsah našich partnerov	4594
obsah našich partnerů	657
obsah není dostupný	615
obsah nie je dostupný	4560
obsah nie je možné zobraziť	4560
obsah sa nedá zobraziť	4560
obsah vytvořený ai	649
obsah článku	640
obserwuj autorkę	3896
obserwujesz już tego autora	3896
ocenite članak	4404
ocenite članek	4611
oceń jakość artykułu	3892
oceń przepis	66
ochrana osobních údajů	539
ochrana osobních údajů a cookies	542
ochrana osobných údajov	4517
ocijenite članak	4404
ocorreu um erro ao carregar o vídeo	3985
ocultar anúncio	3990
ocultar comentários	4014
od najnovších	4590
od najstarších	4590
od naszych partnerów	3900
od našich partnerov	4594
od našich partnerů	657
od naših partnera	4490
od naših partnerjev	4692
od nejnovějších	652
od nejstarších	652
od partnerů	658
odblokuj artykuł	3877
odblokuj dostęp	3877
odblokuj treść	3860
oddaj głos	96	3850
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	526
odebírat newsletter	526
odemknout článek	520
odemknout článek pro přátele	655
odeslat komentář	651
odeslat zprávu	636
odeslat zpětnou vazbu	649
odhlásenie kedykoľvek	4576
odhlásit se	19
odhlásit se můžete kdykoli	636
odhlásit se můžete kdykoliv	636
odhlásiť sa	19
odhlášení kdykoliv	636
odjaviti se možete bilo kada	4474
odkaz bol skopírovaný	4592
odkaz byl zkopírován	655
odkaz skopírovaný	4506
odkaz zkopírován	530
odkleni članek	4604
odklenite celoten članek	4604
odklenite članek	4674
odmietnuť	4517
odmietnuť všetko	4517
odmítnout	539
odmítnout vše	539
odoberať	4577
odoberať newsletter	4576
odomknúť	4574
odomknúť článok	4573
odomknúť článok pre priateľov	4592
odoslať	96	4577
odoslať komentár	4589
odoslať správu	4576
odoslať spätnú väzbu	4587
odporúča outbrain	4594
odporúčame	4503	4574
odporúčame prečítať	4503
odporúčame tiež	4503
odporúčané outbrain	4594
odporúčané taboola	4594
odporúčané články	4503
odpovedať	4590
odpovědět	545	652
odrzuć	3782
odrzuć wszystkie	3782
odrzuć wszystko	3861
odtwarzacz wideo jest ładowany	3863
odtwórz	3800
odtwórz film	3863
odtwórz wideo	3863
odvolať súhlas	4560
odśwież stronę	3873
odštampaj	4404
odštampaj recept	66
odštampaj članak	4404
oferta dla czytelników	3856
oferta dla prenumeratorów	3856
ofertă pentru abonați	4171
ofertă pentru cititori	4171
oferă acest articol	4209
oferă acest articol cadou	4158
oferă articolul	4209
offert par un abonné	2294
offre abonnés	2228
offre intégrale	2281
offre limitée	2247
offre réservée aux lecteurs	2228
offre spéciale	2109
offre à durée limitée	2246
offrez-nous un café	2099
offrici un caffè	2805
oglasno sporočilo	92	4607
ogłoszenie	3778
ohjelma ei ole enää katsottavissa	2047
ohodnotiť recept	66
ohodnoťte článek	545
ohodnoťte článok	4506
oikaisut ja täsmennykset	2074
okuma süresi # dk	4947
okurlara özel	5007
okurlarimiza özel	5007
okurlarimiza özel indirim	5007
oldal frissítése	2644
oldal újratöltése	2644
oled juba hääletanud	1808
olet jo äänestänyt	2032
oliko artikkeli hyödyllinen	1985
oliko juttu hyödyllinen	1985
oliko tiivistelmä hyödyllinen	1985
oliko tämä hyödyllinen	2077
olvasd be a qr-kódot	2637
olvass korlátlanul	2648
olvassa be a qr-kódot	2637
olvasson hirdetések nélkül	2669
olvasson korlátlanul	2549
olvasson tovább	2549
olvasta már	2570
olvastad már	2570
olvasás az alkalmazásban	2636
olvasói ajánlat	2623
olvidaste tu contraseña	1573
omogoči obvestila	4668
omogući obavijesti	4465
omröstning	97
onayi geri çek	5011
onayi yönet	5011
onayimi geri çek	5011
online reportáž zde	639
opdatér siden	781
oplæst af en robot	683
oplæst af en syntetisk stemme	771
oplæst af kunstig intelligens	711
oplæst af syntetisk stemme	771
opravy a upřesnění	644
opsig når som helst	672
opsig, når du vil	785
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4460
ordsøgning	762
orijinali göster	4948
os comentários são exclusivos para assinantes	4063
os leitores também leram	4012
os preços podem variar	3990
osadzona treść	3860
osale küsitluses	1778
osmisměrka	609
osta käyttöoikeus	2075
osta liput tästä	2041
osta täältä	2041
ostatnie artykuły	3797
osveži stran	4671
osveži stranicu	4468
osvežite stran	4671
osvježi stranicu	4468
osvježite stranicu	4468
oszczędzasz #%	3878
ota käyttöön	2054
ota yhteyttä	1985
otestujte se v kvízu týdne	109
otevřít	551
otevřít aplikaci	620
otevřít galerii	639
otevřít mapu	551
otevřít v aplikaci	620
otkazati možete bilo kada	4471
otkaži bilo kada	4471
otključaj članak	4394
otključajte ceo članak	4394
otključajte cijeli članak	4394
otključajte članak	4471
otomatik çeviri	5009
otros artículos	1618
oturumu açik tut	5025
otvoriť aplikáciu	4565
otvoriť galériu	4579
otvoriť v aplikácii	4565
otwórz	3801
otwórz aplikację	3865
otwórz galerię	3883
otwórz mapę	3801
otwórz w przeglądarce	3904
otázka dne	609
otázka dňa	4555
outbrain tarafindan önerildi	4984
outras notícias	22	3960
ouvir este conteúdo	4023
ouça esta reportagem	4023
ouça este conteúdo	3937
ovaj sadržaj ne možemo prikazati	4460
ovaj sadržaj nije dostupan	4460
ovaj sadržaj nije moguće prikazati	4460
ovaj video više nije dostupan	4462
ovaj članak je zaključan	4471
oversættelsen er lavet af en maskine	711
oy verdiğiniz için teşekkürler	96	5001
oynatici yükleniyor	5008
oyunuz için teşekkürler	5001
""", 'p': """
padidinti nuotrauką	3323
padovanokite straipsnį	3274
padovanokite straipsnį draugui	3274
padovanoti straipsnį	3328
page précédente	2165
pagina următoare	4124
pague um café	3918
paiement sécurisé	2107
paketi seç	5025
paketleri gör	5055
pakollinen kenttä	2067
paldies par jūsu balsi	3374
paldies par pieteikšanos	3363
paldies par ziņu	3389
palielināt	3381
palielināt attēlu	3391
palun jää viisakaks	1777
palun lülita reklaamiblokeerija välja	1819
pamanīji kļūdu	3345
pamanījāt kļūdu	3345
pamiršau slaptažodį	3319
pamiršote slaptažodį	3319
par šo tēmu	3341
paramètres de confidentialité	2234
paramètres des cookies	2149
paramétrer	2149
paramétrer les cookies	2149
paramétrer mes choix	2153
parandused ja täpsustused	1826
parašyk komentarą	3275
parašykite komentarą	3275
partajează	4113
partenerii noștri	4122
participez à la conversation	2201
participă la sondaj	4165
partilhar esta página	4086
partnereink ajánlata	2669
partnereinktől	2669
partnerių turinys	3278
partnerski sadržaj	4400
partnerski članek	4692
partnerský obsah	657
pas encore abonné	2246
pasidalinkite šiuo straipsniu	3274
pasirinkite planą	3319
pasirinkite prenumeratą	3319
pasirinkite sumą	3317
pasirinkti prenumeratą	3319
pasitikrinkite žinias	3276
pasiūlymas skaitytojams	3307
paslēpt reklāmu	3398
passer la publicité	2147
passer à la recette	66
passwort zurücksetzen	1030
pastebėjote klaidą	3275
pasziánsz	2620
pasūtīt grāmatu	3376
pateikti atsiliepimą	3325
patikrinkite savo el. paštą	3321
patreonで支援する	3091
patvirtinkite savo el. paštą	3321
pausar vídeo	1687
pauză video	4173
pavaišinkite mus kava	3317
paylaş	4932
paylaşin	4932
paypal ile öde	5055
pašreizējais laiks #	3380
pažiūrėkite vaizdo įrašą	3276
pe aceeași temă	4159
pelaa peliä	2032
pelaa tästä	2032
pentru a citi în continuare	4156
per saperne di più	2898
per visą ekraną	3311
per überweisung spenden	1027
pergunte à ia	107
pergunte à nossa ia	107	3987
permite întotdeauna	4177
permitir anúncios	4035
permitir conteúdo externo	3949
personvernerklæring	3708
personvernerklæring og informasjonskapsler	3635
perspausdinti draudžiama	3331
peut-être plus tard	2098
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3864
photo précédente	2284
phát	5269
phát hiện lỗi	5289
phát lại	5297
phát video	5296
phóng to ảnh	5316
phổ biến nhất	5311
piedalies aptaujā	3346
piedāvājums lasītājiem	3376
piekrist un rādīt	3378
piekrist un turpināt	3378
piekrist visām	3356
piekrītu	3356
piekrītu visām	3379
piesakies vebināram	3346
piesakoties tu piekrīti lietošanas noteikumiem	3363
pieslēdzies vai izveido kontu	3339
pieslēdzies, lai komentētu	3345
pieslēgties	3339
pieslēgties ar facebook	3387
pieslēgties ar google	3387
pievieno savu komentāru	3345
pievienot komentāru	3339
pievienot kā vēlamo avotu	3395
pievienot manām tēmām	3395
pieņemt un turpināt	3378
pieņemt visas	3379
pieņemt visas sīkdatnes	3378
pilnekrāna režīms	3380
pilnekrāns	3380
pirkt biļetes	3376
pirkt biļeti	3376
pirkt grāmatu	3376
pirkti bilietą	3307
pirkti knygą	3307
pirkti licenciją	3331
pirmais mēnesis par # €	3339
pirmas mėnuo tik # €	3269
più lette	2846
più letti	2846
più popolare	2932
più recenti	2905
più tardi	2804
più vecchi	2905
più votati	2905
piši autoru	4477
piši avtorju	4680
pišite autoru	4477
pišite avtorju	4680
pišite nam u redakciju	4480
pišite nam v uredništvo	4683
pišite redakciji	4480
pišite uredništvu	4683
piškotki	4623
placená inzerce	92	534
placená spolupráce	657
placený obsah	657
places limitées, réservez vite	2196
plan seç	5025
plani seç	5025
planini seç	5025
platba ročne	4574
platba ročně	633
platená inzercia	92	4502
platená spolupráca	4594
platený obsah	4594
player de áudio	4071
player se učitava	4462
plaćena saradnja	4490
plaćena suradnja	4490
plaćeni oglas	92	4400
plaćeni sadržaj	4400
plačajte nam kavo	4672
plačana objava	92	4607
plačana vsebina	4692
plačano sodelovanje	4692
plačiau skaitykite čia	3276
plein écran	2165
plus d'actualités	2161
plus d'articles du même auteur	2252
plus de détails	2166
plus récents	2223
plătește cu paypal	4220
poate mai târziu	4102
początek bloku reklamowego	3781
podaj prawidłowy adres e-mail	3880
podari članek	4611
podarite ta članek	4611
podaruj artykuł	3763
podaruj dostęp	3898
podaruj ten artykuł	3774
podcast anhören	927
pode ler também	4012
podeli članak	4404
podešavanja privatnosti	4460
podijeli članak	4404
podmienky používania	4517
podmínky použití	539
podmínky užití	539
podobne artykuły	3797
podobné články	547	4503
podporiť	4498
podporte nezávislú žurnalistiku	4498
podporte nás	4498
podporte nás cez darujme	4570
podporte nás cez paypal	4570
podporte nás na patreone	4570
podpořit	518
podpořit přes darujme	629
podpořte naši práci	518
podpořte nás	518
podpořte nás na patreonu	629
podpořte nás přes paypal	629
podpořte redakci	518
podrobné nastavenia	4560
podrobné nastavení	615
podrži	4393
podrži nas	4393
podržite nas	4393
podržite naš rad	4393
podržite nezavisno novinarstvo	4393
podziel się	3774
podziel się na facebooku	3774
pogledajte još	22
poista mainonnanesto käytöstä	2058
poistin mainonneston käytöstä	2058
poistin sen käytöstä	2059
pokaż # odpowiedzi	3894
pokaż # zdjęcia	3882
pokaż # zdjęć	3882
pokaż galerię	3883
pokaż hasło	3877
pokaż i zaakceptuj	3860
pokaż komentarze	3791
pokaż mniej	3800
pokaż napisy	3863
pokaż odpowiedzi	3894
pokaż odpowiedź	3800
pokaż oryginał	3801
pokaż podpis	3883
pokaż szczegóły	3783
pokaż transkrypcję	3863
pokaż treść	3782
pokaż tłumaczenie	3801
pokaż więcej	3800
pokaż wszystkie	3800
pokaż wszystkie # zdjęcia	3882
pokaż wszystkie # zdjęć	3882
pokaż wszystkie zdjęcia	3882
pokaż wszystkie zdjęć	3882
pokaż wszystko	3801
pokaż wyniki	96	3850
pokaż zdjęcia	3882
pokaż zdjęć	3882
pokaži geslo	4674
pokaži rezultate	96
pokaži vsebino	4623
pokloni članak	4404
poklonite ovaj članak	4404
pokračovat bez podpory	517
pokračovat bez vypnutí	626
pokračovat přes apple	632
pokračovat přes facebook	632
pokračovat přes google	632
pokračovat s apple	632
pokračovat s google	632
pokračovať bez podpory	4510
pokračovať bez vypnutia	4568
pokračovať cez apple	4573
pokračovať cez facebook	4573
pokračovať cez google	4573
pokračovať s google	4573
pokušajte kasnije	4474
pokušajte ponovno	4474
pokušajte ponovno kasnije	4474
pokušajte ponovo	4474
pole obowiązkowe	3880
polecamy również	3797
polecamy także	3797
polecamy też	3797
polecane artykuły	3797
politica de confidențialitate	4119	4120	4133
politica de corecții	4202
politica editorială	4133	4202
politică de confidențialitate	4119
politika kolačića	4460
politika piškotkov	4662
politique de confidentialité	2149
politique de protection des données	2275
polityka prywatności	3782
polityka prywatności i cookies	3784
polityka sprostowań	3888
política de cookies	1607	3945
política de correcciones	1715
política de correccions	498
política de correções	4051
política de galetes	443
política de privacidad	1607
política de privacidade	3945	3969
política de privacitat	443
política de protección de datos	1734
política de proteção de dados	4070
pomanjšaj pisavo	4690
pomôže každé euro	4571
pomůže každá koruna	630
ponovno učitaj stranicu	4468
ponuda za čitaoce	4458
ponuda za čitatelje	4458
ponuka pre čitateľov	4558
poprzedni artykuł	3797
poprzednie zdjęcie	3883
populární	547
populära artiklar	4739
populärast	4819	4836
populärt	4739
populære	802	3740
populære artikler	708
populære saker	3644
populært	708	3644
populārākie	3341
popüler	4941
popüler haberler	4941
popüler konular	4941
por mês	4039
por qué estás viendo esto	1573
por qué? cuéntanos	1727
portes grátis	4060
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	655
poslat přes whatsapp	655
poslat příteli	655
poslat tip anonymně	644
poslat zprávu	636
poslať	4577
poslať ako darček	4592
poslať cez whatsapp	4592
poslať e-mailom	4506
poslať mailom	4592
poslať priateľovi	4592
poslať správu	4576
poslať tip	4583
poslať tip anonymne	4583
poslušaj vest	4404
poslušaj članak	4404
poslušaj članek	4611
poslušajte tekst	4462
poslušajte članek	4611
posnetek ni več na voljo	4665
posnetek v vaši državi ni na voljo	4665
posnetka ni mogoče predvajati	4665
postanite naročnik	4603
postanite član	4393	4603
postavke kolačića	4417
postaw kawę	3760
postaw nam kawę	3760
poszt betöltése	2626
posłuchaj	3774
poukážte nám # % z dane	4570
pour continuer à lire	2210
pourquoi voyez-vous cette publicité	2197
pouze nezbytné	615
pouze pro předplatitele	520
používate adblock	4568
používate blokovanie reklám	4568
používate blokovač reklám	4568
používateľské meno	4574
používáte adblock	626
používáte blokování reklam	626
používáte blokátor reklam	626
povezani sadržaj	4401
povezani članci	4401
povezani članki	4608
povećaj	4463
povećaj fotografiju	4477
povećaj sliku	4477
povećaj slova	4488
povećaj tekst	4488
povečaj	4666
povečaj besedilo	4690
povečaj fotografijo	4680
povečaj pisavo	4690
povečaj sliko	4680
povinná pole	636
povinné	637	4577
povinné pole	636
povinné polia	4576
povinné údaje	636
povolit a pokračovat	542
povolit upozornění	622
povolit vždy	542
povoliť	4567
povoliť notifikácie	4566
povoliť obsah	4560
povoliť raz	4560
povoliť reklamu	4569
povoliť reklamy	4569
povoliť upozornenia	4566
powiązane	3797
powiązane artykuły	3797
powiązane tematy	3797
powiększ	3800
powiększ tekst	3898
powiększ zdjęcie	3800
powrót do góry	3800
powrót do strony głównej	3883
powrót na górę	3883
pozastaviť	4564
později	625
pozostała część artykułu pod materiałem wideo	3778
pozostały czas	3864
pozostały czas #	3863
pozostały czas -#	3863
pozrieť # fotiek	4578
pozrieť # fotky	4578
pozrieť # fotografie	4578
pozrieť # fotografií	4578
pozrieť fotiek	4578
pozrieť fotky	4578
pozrieť fotografie	4578
pozrieť fotografií	4578
pozrieť galériu	4579
pozrieť všetky # fotiek	4578
pozrieť všetky # fotky	4578
pozrieť všetky # fotografie	4578
pozrieť všetky # fotografií	4578
pozrieť všetky fotiek	4578
pozrieť všetky fotky	4578
pozrieť všetky fotografie	4578
pozrieť všetky fotografií	4578
pozrieť všetkých # fotiek	4578
pozrieť všetkých # fotky	4578
pozrieť všetkých # fotografie	4578
pozrieť všetkých # fotografií	4578
pozrieť všetkých fotiek	4578
pozrieť všetkých fotky	4578
pozrieť všetkých fotografie	4578
pozrieť všetkých fotografií	4578
pozvite nás na kávu	4570
pozvěte nás na kafe	629
pozvěte nás na kávu	629
počastite nas kavom	4469
pořídit předplatné	632
pošalji	96	4475
pošalji e-mailom	4404
pošalji komentar	4404
pošalji mejlom	4404
pošalji poruku	4474
pošalji povratnu informaciju	4483
pošalji prijatelju	4404
pošalji vest	4480
pošalji vijest	4480
pošalji članak e-mailom	4404
pošaljite dojavu	4480
pošaljite komentar	4404
pošaljite vest	4480
pošlete tip redakci	644
pošlite tip redakcii	4583
pošlji	4678
pošlji komentar	4687
pošlji po e-pošti	4611
pošlji povratno informacijo	4686
pošlji prijatelju	4611
pošlji sporočilo	4677
pošlji članek po e-pošti	4611
pošljite nam namig	4683
pošljite namig	4683
poštanski broj	4475
poštna številka	4678
poštovné zdarma	613
pr članek	4607
pradėti testą	3305
praneškite apie klaidą	3275
pranešti anonimiškai	3324
pranešti apie klaidą	3275
pranešti apie komentarą	3326
pratite uživo	4477
pravidelný dar	629
pravidelný príspevok	4571
pravidelně měsíčně	629
pravidlá diskusie	4506
pravidlá opráv	4583
prawa autorskie zastrzeżone	3889
prašome išjungti reklamos blokavimą	3316
pre komentovanie sa prihláste	4589
pre predplatiteľov	4499
preberi cel članek	4680
preberi celoten članek	4680
preberi več	4680
preberite celoten članek	4680
preberite še	4608
precisamos de você	3916
predchádzajúca fotografia	4579
predchádzajúca snímka	4579
predchádzajúca strana	4579
predchádzajúci článok	4579
predplatiť	4498
predplatné môžete kedykoľvek zrušiť	4573
predplaťte si	4498
preferințe cookie	4177
preferințe de confidențialitate	4217
preferències de galetes	476
preferências de cookies	4027
preferências de privacidade	4070
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4564
prehrať video	4563
prehrávač sa načítava	4563
prejsť do diskusie	4589
prejsť do galérie	4579
prejsť na darovanie	4570
prejsť na kvíz	4554
prejsť na obsah	4579
prejsť na online	4579
prejsť na platbu	4570
prejsť na ponuku	4558
prejsť na recept	66
prejšnja fotografija	4680
prejšnja slika	4680
prejšnja stran	4680
prejšnji članek	4680
prekličete lahko kadarkoli	4674
prekliči soglasje	4662
preložené automaticky	4587
preložené pomocou ai	4587
prenošenje zabranjeno	4481
prenumerantförmån	4797
prenumerantförmåner	4797
prenumerata nuo # euro per mėnesį	3269
prenumerata nuo # €	3269
prenumerera på vårt nyhetsbrev	4713
prenumeruodami sutinkate su taisyklėmis	3294
prenumeruokite naujienlaiškį	3294
prenumeruoti naujienlaiškį	3321
preostali čas	4666
preostali čas #	4665
preostali čas -#	4665
preporučeno	4401
preporučuje outbrain	4490
preporučuje taboola	4490
preporučujemo	4401	4472
preporučujemo da pročitate	4401
preporučujemo i	4401
presentear matéria	4058
preskoči na sadržaj	4477
preskoči na vsebino	4680
preskočiť na obsah	4579
prestať sledovať	4591
prethodni članak	4477
pretlač zakázaná	4584
prevedeno uz pomoć ai	4483
preverite e-pošto	4677
prečo vidím túto reklamu	4594
prečítajte si	4503
prečítajte si aj	4503
prečítať neskôr	4592
prečítať prepis	4563
prețurile pot varia	4142
pridať ako preferovaný zdroj	4591
pridať do košíka	4558
pridať do mojich tém	4591
pridať komentár	4506
pridať medzi preferované zdroje	4591
pridruži se razpravi	4687
pridružite se razpravi	4687
pridėti kaip pageidaujamą šaltinį	3327
pridėti komentarą	3326
pridėti prie mano temų	3327
pridėti prie pageidaujamų šaltinių	3327
prihlásiť	4499
prihlásiť cez facebook	4573
prihlásiť cez google	4573
prihlásiť na odber	4576
prihlásiť sa	4499
prihlásiť sa cez apple	4573
prihlásiť sa cez facebook	4573
prihlásiť sa cez google	4573
prihlásiť sa do diskusie	4589
prihlásiť sa na odber	4576
prihláste sa a komentujte	4589
prihvati i prikaži	4460
prihvati sve kolačiće	4460
prihvaćam	4417
prihvaćam i nastavljam	4460
prihvaćam sve	4417
prijava putem google računa	4471
prijavi grešku	4404
prijavi pogrešku	4480
prijavi se s google računom	4471
prijavite grešku	4480
prijavite pogrešku	4480
prijať	4517
prijať a pokračovať	4560
prijať a zobraziť	4560
prijať všetko	4517
prijať všetky	4561
prijať všetky cookies	4560
prikaži # odgovora	4484
prikaži # odgovore	4687
prikaži galerijo	4680
prikaži galeriju	4477
prikaži geslo	4674
prikaži i prihvati	4460
prikaži in sprejmi	4662
prikaži komentare	4484
prikaži komentarje	4687
prikaži lozinku	4471
prikaži manj	4609
prikaži manje	4402
prikaži odgovore	4484	4687
prikaži podnapise	4665
prikaži prepis	4665
prikaži rezultate	96	4455	4657
prikaži sadržaj	4417
prikaži sve	4402
prikaži titlove	4462
prikaži transkript	4462
prikaži več	4609
prikaži više	4402
prikaži vse	4609
prikaži vsebino	4662
prima lună gratuită	4156
prima pagină	4125
primetili ste grešku	4480
primește alerte despre acest subiect	4150
primijetili ste grešku	4480
printează	4113
printează rețeta	66
pripomenúť neskôr	4510
priporoča outbrain	4692
priporoča taboola	4692
priporočamo	4608	4675
priporočamo tudi	4608
priporočamo v branje	4608
priporočeno	4608
prisijunkite arba susikurkite paskyrą	3269
prisijunkite prie mūsų komandos	3276
prisijunkite, kad galėtumėte komentuoti	3275
prispieť	4498
prispieť jednorazovo	4570
prispieť mesačne	4570
privatsphäre verwalten	1013
privatsphäre-einstellungen	865
privātuma iestatījumi	3378
privātuma politika	3356
prišlo je do napake. poskusite pozneje	4677
prišlo je do napake. poskusite znova	4677
pro komentování se přihlaste	651
pro předplatitele	520
pro předplatitele výhodněji	612
prochaine vidéo	2276
profită de ofertă	4224
programmet är inte längre tillgängligt	4804
prohibida la reproducció	501
prohibida su reproducción total o parcial	1748
prohlédnout # fotek	638
prohlédnout # fotky	638
prohlédnout # fotografie	638
prohlédnout # fotografií	638
prohlédnout fotek	638
prohlédnout fotky	638
prohlédnout fotografie	638
prohlédnout fotografií	638
prohlédnout galerii	639
prohlédnout všech # fotek	638
prohlédnout všech # fotky	638
prohlédnout všech # fotografie	638
prohlédnout všech # fotografií	638
prohlédnout všech fotek	638
prohlédnout všech fotky	638
prohlédnout všech fotografie	638
prohlédnout všech fotografií	638
prohlédnout všechny # fotek	638
prohlédnout všechny # fotky	638
prohlédnout všechny # fotografie	638
prohlédnout všechny # fotografií	638
prohlédnout všechny fotek	638
prohlédnout všechny fotky	638
prohlédnout všechny fotografie	638
prohlédnout všechny fotografií	638
proibida a reprodução total ou parcial	4082
promijeni veličinu teksta	4488
promo sadržaj	4490
promocijsko sporočilo	4607
promotivni sadržaj	4400
promotivni članak	4400
promóció	2558
proovi # päeva tasuta	1771
proposé par	2267
prosimy o wyłączenie adblocka	3869
proč vidím tuto reklamu	657
pročitaj ceo članak	4477
pročitaj cijeli članak	4477
pročitaj kasnije	4488
pročitaj transkript	4462
pročitajte ceo tekst	4477
pročitajte cijeli članak	4477
pročitajte i	4401
pročitajte još	4401
prywatność	3782
prywatność i cookies	3784
przeczytaj całość	3883
przeczytaj cały artykuł	3883
przeczytaj również	3797
przeczytaj także	3797
przeczytaj też	3797
przeczytaj transkrypcję	3863
przejdź bez wsparcia	3759
przejdź do galerii	3883
przejdź do głównej treści	3883
przejdź do księgarni	3779
przejdź do oferty	3856
przejdź do przepisu	66
przejdź do płatności	3874
przejdź do quizu	3850
przejdź do serwisu	3782
przejdź do sklepu	3856
przejdź do strony darowizn	3874
przejdź do treści	3800
przejdź do ustawień prywatności	3782
przejdź do wpłaty	3874
przejdź na stronę główną	3883
przekaż # % podatku	3874
przekaż #%	3874
przekaż opinię	3892
przestań obserwować	3896
przetłumaczono automatycznie	3892
przetłumaczono przez ai	3892
przeładuj stronę	3873
prześlij	3881
prześlij opinię	3892
prześlij zdjęcia	3888
przypomnij mi później	3759
przypomnij później	3868
právě se děje	547
präsentiert von	859
précédent	2165
préférences cookies	2149
préférences de confidentialité	2275
prélèvement	2108
prémium	2549
prénom	2249
présenté par	2267
próbáld újra később	2651
próbálja ki # forintért	2549
próbálja újra	2651
próbálja újra később	2651
próxima	3965
próxima foto	4079
próxima imagem	4079
próxima notícia	4048
próxima página	3965
próximo artigo	3960
próximo vídeo	1735	4071
prøv # dager gratis	3609
prøv gratis	672	3609
prøv igen senere	788
prøv igjen senere	3727
prøv nu	672
prøv nå	3609
prędkość odtwarzania	3863
prを含みます	3054
pr記事	3076
psč	637	4577
pubblicità	2833
publi-rédactionnel	2147
publicitatea continuă	4224
publicité	2147
publicité - la suite ci-dessous	2147
publicité dans #	2276
publicités	2147
publică	4166
publică comentariul	4165
pular anúncio	4071
pular para o conteúdo	3965
pular para o conteúdo principal	3963
puslapis # iš #	3332
página siguiente	1624
páči sa mi to	4590
päeva küsimus	1808
päivitä sivu	2059
päivitä suostumus	1979
päivän kysymys	96	2038
päivän peli	2038
päivän ristikko	2032
pääuutiset	1988
påkrevd	3728
påkrævet	789
påmind mig senere	668
påminn mig senare	4701
później	3868
pārbaudi savas zināšanas	3346
pārbaudiet savu e-pastu	3389
pāriet uz recepti	66
pāriet uz saturu	3391
pārpublicējot atsauce obligāta	3349
pārpublicēšana aizliegta	3399
pārtraukt sekot	3395
pārvaldīt paziņojumus	3383
pārvaldīt piekrišanu	3378
pērc abonementu	3339
płatna współpraca	3900
płatne miesięcznie	3878
płatne rocznie	3878
płatność miesięczna	3878
płatność roczna	3878
předchozí	549
předchozí foto	639
předchozí fotografie	639
předchozí snímek	639
předchozí strana	639
předchozí článek	547
předmět	637
předplatit	520
předplatné	520
předplaťte si	632
přehrát	549
přehrát video	618
přehrávač se načítá	618
přehrávač videa se načítá	618
přejít do diskuse	651
přejít do e-shopu	536
přejít do galerie	639
přejít do speciálu	639
přejít k obsahu	549
přejít k platbě	629
přejít k receptu	66
přejít na kvíz	606
přejít na nabídku	612
přejít na obsah	549
přejít na online reportáž	639
přejít na recept	66
přejít na stránku darů	629
přeloženo automaticky	649
přeloženo pomocí ai	649
přepis	619
přeskočit na obsah	639
přestat sledovat	653
přetisk zakázán	645
přečtěte si	547
přečtěte si také	547
přečíst později	655
přečíst přepis	618
přidat do košíku	612
přidat do mých témat	653
přidat jako preferovaný zdroj	653
přidat komentář	545
přidat mezi preferované zdroje	653
přidejte názor	545
přidejte si nás mezi preferované zdroje	653
přihlaste se a komentujte	651
přihlásit	520
přihlásit k odběru	526
přihlásit přes facebook	632
přihlásit přes google	632
přihlásit přes seznam	632
přihlásit se	520
přihlásit se do diskuse	651
přihlásit se k odběru	636
přihlásit se přes apple	632
přihlásit se přes facebook	632
přihlásit se přes google	632
přihlásit se přes seznam	632
přihlášení	520
přijmout	539
přijmout a pokračovat	615
přijmout a zobrazit	615
přijmout vše	539
přijmout všechny	616
přijmout všechny cookies	615
připomenout později	517
přispějte	518
přispět	518
přispět jednorázově	629
přispět měsíčně	629
příjmení	637
""", 'q': """
qq好友	5414
qq空间	5414
qr कोड स्कैन करें	2513
qr কোড স্ক্যান করুন	402
qr 코드를 스캔하세요	3217
qrコードからダウンロード	3084
qrコードを読み取ってください	3084
qr코드로 다운로드	3217
qr코드를 스캔하세요	3217
qu'avez-vous pensé de cet article	2193
qual o seu nível de satisfação com esta notícia	3987
qualcosa è andato storto	2934
quan tâm nhất	5290
quay lại	5250
quay lại đầu trang	5334
quellen und weiterführende links	879
queremos conocer tu opinión	1663
queremos saber a sua opinião	4000
questa email è già registrata	2966
questa pagina ti è stata utile	2904
questo articolo ti è stato utile	2904
questo articolo è bloccato	2931
questo campo è obbligatorio	2933
questo riassunto ti è stato utile	2870
questo video non è disponibile	2912
questo video non è più disponibile	2912
quieres añadir otro usuario a tu suscripción	1573
quitter le plein écran	2230
quizi çöz	5004
quizul săptămânii	109
quizás más tarde	1567
quizás te interese	1618
quy định bình luận	5289
quyên góp	5225
quyên góp ngay	5225
qué opinas	1613
qué te ha parecido esta noticia	1663
quét mã qr	5302
quét mã qr để tải	5302
quét mã qr để tải ứng dụng	5302
quên mật khẩu	5228
quản lý cookie	5300
quản lý lựa chọn	5329
quản lý sự đồng ý	5300
quản lý tùy chọn	5329
quảng cáo	5239
quảng cáo - bài viết tiếp tục bên dưới	5283
""", 'r': """
r$ # por mês durante # meses	4009
radote klaidą	3275
radote klaidą tekste	3275
radās kļūda. mēģiniet vēlāk	3389
radīts ar mākslīgo intelektu	3393
rafraîchir la page	2241
raksti komentāru	3345
raksts ir aizsargāts ar autortiesībām	3399
raksts ir slēgts	3387
raksts tiek papildināts	3346
raksts turpinās pēc reklāmas	3348
rakstu lasa mākslīgais intelekts	3380
rakstīt autoram	3391
rakstīt komentāru	3345
raktažodžiai	3312
rao vặt	5239
raportează	4166
raportează comentariul	4213
raportează o eroare	4138
raportează o greșeală	4202
raportoi virheestä	2074
rapportér	802
rapportér annonce	806
rapportér fejl	700
ratkaise päivän ristikko	109
razvrščanje	4688
rašykite redakcijai	3324
rašyti autoriui	3323
rašyti komentarą	3269
reagovať	4590
recargar la página	1701
recargar página	1701
recarrega la pàgina	485
recarregar a página	4037
recarregar página	4037
receber notificações	4002
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2203
recevez une alerte à chaque article de l'auteur	2203
reclamă	4116
recomandarea redacției	4159
recomandări	4122
recomandări by taboola	4145
recomandări taboola	4145
recomandările editorilor	4159
recomandările partenerilor	4145
recomandările redacției	4122
recomendado para você	3960
recommandé	2161
recommandé pour vous	2161
recommandés	2161
recordar más tarde	1567
recuérdamelo más tarde	1567
recíbela	1586
recíbela gratis	1586
recíbelo	1586
redacția	4133
redare automată	4174
redirecționează # la sută	4190
redirecționează #%	4103
redă video	4173
redă videoclipul	4173
refuză toate	4135
refuză tot	4178
regala este artículo	1722
regalar artículo	1573
regalar este artículo	1722
registrovať sa	4499
registruokitės nemokamai	3269
registruokitės į seminarą	3276
registrácia	4499
regisztráció	2549
regisztrálok	2549
regler för kommentarer	4835
regler og vilkår gjelder	3632
regras de comentários	4014
regras dos comentários	4014
regístrate	1573
rekisteröidy	1961
rekisteröidy maksutta ja lue	1961
reklaami lõpp	1832
reklam içeriğidir	5007
reklama się skończyła	3900
reklami geç	4934
reklám	2558
reklám vége	2669
reklámblokkolót használ	2642
reklámblokkolót használsz	2642
reklāma	3339
reklāmas beigas	3398
reklāmas raksts	3348
reklāmraksts	92	3348
relacja na żywo	3883
relaterade ämnen	4739
rendeld meg a könyvet	2623
rendelje meg a könyvet	2623
rendezés	2663
rendszeres támogatás	2646
renovar suscripción	1740
reportar comentário	4063
reportar erro nesta página	3987
reproducció automàtica	473
reproducción automática	1688
reproducción prohibida	1748
reproducir vídeo	1687
reproduction réservée	2289
reproductor de vídeo	1735
reproduzir vídeo	4023
reproduzir áudio	4023
reprodução automática	4024
reprodução proibida	4082
reserve já	4085
resmi büyüt	5031
responda à enquete	4014
rester connecté	2246
restez informé	2120
restez informés	2120
resultado da votação	4063
resultados de la votación	1681
resumen automático	1648
resumo da notícia	3987
resumé lavet af ai	798
retour à l'accueil	2252
retour à la liste	2252
retour à la page d'accueil	2163
retrage consimțământul	4177
rettelser og præciseringer	795
revenir à l'accueil	2252
revoir la vidéo	2276
rezerviši mesto	4458
rezervovať miesto	4558
rezervujte si místo	612
rezervuoti vietą	3307
rezervă un loc	4143
rezervă-ți locul	4143	4171
rezervēt vietu	3376
rezolvă testul	4168
rezumă cu ai	107
rezygnuję z newslettera	3904
reîmprospătează pagina	4189
reîncarcă pagina	4189
reînnoiește abonamentul	4220
reģistrējies bez maksas	3339
reģistrēties	3339
reši križanko	4657
reši kviz	4455	4657
reši ukrštenicu	4455
režim celej obrazovky	4563
režim celé obrazovky	618
ricordamelo più tardi	2804
riješi križaljku	4455
riješi kviz	4455
riproduzione riservata ©	2972
rizami geri çek	4938
rodyti galeriją	3323
rodyti mažiau	3277	3323
rodyti turinį	3309
rodyti viską	3277
rozumím	551
rozwiąż krzyżówkę	3850
rozwiąż quiz tygodnia	109
rozwiń	3783	3800
rozwiń wszystko	3801
ročne	4574
ročná platba	4574
ročné predplatné	4574
roční platba	633
roční předplatné	633
ročně	633
rychlost přehrávání	618
ryhdy kannatusjäseneksi	2060
rätsel des tages lösen	109
rätta	4732
rätta oss	4732
rättelse	4732
rättelsepolicy	4828
rättelser och förtydliganden	4828
règles de commentaires	2222
règles des commentaires	2222
réactions	2155
réagir	2139	2155
réagir à cet article	2155
réagissez	2155
réagissez à cet article	2155
réductions et codes promo	2293
réduire la police	2214
réduire la taille de la police	2214
réduire la taille du texte	2214
réduire le texte	2265
répondez au quiz	2225
répondez au sondage	2222
répondre	2155
réseaux sociaux	2140
réserver mes places	2228
réservez vos places	2228
réservé aux inscrits	2109
résiliable à tout moment	2210
résultats	97
résultats du sondage	2201
résumer avec l'ia	107
résumé de l'article	2193
résumé de l'article en # points	2193
résumé en # secondes	2193
résumé ia	2262
résumé par l'ia	2262
részletek	2574
rétablir le son	2230
rösta	96	4794
rösta här	4742
rösta i omröstningen	4742
rösta nu	96	4790
rút lại sự đồng ý	5300
rückmeldung geben	1045
rýchlosť prehrávania	4563
rādīt # atbildes	3394
rādīt atbildes	3394
rādīt galeriju	3391
rādīt mazāk	3347	3391
rādīt rezultātus	3374
rādīt saturu	3378
rādīt un piekrist	3378
rādīt vairāk	3346
rādīt visu	3347
rămâi conectat	4194
răspunde	4121
răspunde la sondaj	4165
rėmimas	3278
rėmėjo turinys	3330
""", 's': """
s'abonner à ce dossier	2286
s'abonner à ce sujet	2286
s'abonner à ce thème	2286
s'abonner à cet auteur	2286
s'abonner à partir de #€	2109
s'està carregant el reproductor	472
s'està carregant el vídeo	472
s'ha produït un error	493
s'inscrire à la newsletter	2120
s-ar putea să-ți placă	4122
saada anonüümne vihje	1826
saada sõbrale	1776
saada sõnum	1823
saada vihje anonüümselt	1826
saber más	1624
sadarbības raksts	3348
sadece abonelere özel	5025
sadržaj je blokiran	4460
sadržaj je zaključan	4394
sadržaj je zaštićen autorskim pravom	4481
sadržaj nije dostupan	4460
sadržaj nije moguće prikazati	4460
sadržaj partnera	4490
saglabāt	3344
saglabāt iestatījumus	3378
saglabāt izvēli	3378
saglabāt rakstu	3344
saglabāt vēlākam	3396
sair do ecrã inteiro	4023
saistītie raksti	3341
saistītās ziņas	3341
saite ir nokopēta	3396
saite nokopēta	3344
saken er låst	3609
saken finnes også som lyd	3622
salli ja näytä	1979
salli sisältö	2044
salta la pubblicità	2960
salta pubblicità	2960
saltar anúncio	3943
saltar para o conteúdo	3963
saltar para o conteúdo principal	3963
salvar preferências	4027
salvează	4113
salvează articolul	4158
salvează pentru mai târziu	4158
salvează preferințele	4177
salvează rețeta	66
samo nujni piškotki	4662
samo nužni	4460
samo nužni kolačići	4460
samo za naročnike	4674
sans engagement, résiliable à tout moment	2210
sao chép	5324
sao chép liên kết	5234
sao chép đường dẫn	5281
sari la conținut	4124
sari la rețetă	66
sari peste reclamă	4218
satura turpinājums pēc reklāmas	3348
saturs ir aizsargāts ar autortiesībām	3399
saturs ir bloķēts	3378
sazināties ar redakciju	3392
sačuvaj	4404
sačuvaj podešavanja	4460
sačuvaj recept	66
sačuvaj vest	4404
sačuvaj za kasnije	4488
sačuvaj članak	4488
saņemt paziņojumus	3383
scanează codul qr	4181
schlagwörter	879
schließen	882
schrift größer	1049
schrift vergrößern	852
schriftgröße	852
schriftgröße anpassen	1049
schriftgröße ändern	1049
schwedenrätsel	1006
scopri di più	2810
scopri di più su amazon	2976
scrie comentariul tău	4213
scrie redacției	4202
scrieți redacției	4202
sdílejte	530
sdílejte tento text	530
sdílejte text	530
sdílejte článek	530
sdílet	530
sdílet na facebooku	530
sdílet na twitteru	530
sdílet na whatsappu	655
sdílet na x	530
sdílet článek	530
se alla erbjudanden för prenumeranter	4706
se bilderna här	4742
se connecter et réagir	2155
se déconnecter	19
se désabonner	2301
se désinscrire	2301
se grafiken här	4742
se ha producido un error al cargar el vídeo	1646
se klippet här	4742
se klippet øverst i saken	3647
se réabonner	2281
se større bilde	3648
se større billede	712
se videon här	4742
se våra erbjudanden	4818
se våre tilbud	3724
se încarcă playerul	4173
se încarcă video	4173
se încarcă videoclipul	4173
sedan # kr/mån tills du säger upp	4706
see väli on kohustuslik	1823
segui già questo argomento	2945
segui già questo autore	2945
seguir tópico	4002
seguí leyendo	1677
sei già abbonato	2810
sei già iscritto	2966
sei già iscritto alla newsletter	2890
seko tēmai	3395
sekot tēmai	3395
sekretessinställningar	4801
sekti autorių	3327
sekti temą	3327
selección de la redacción	1618
selectează	4195
selvä	1991
sem opinião	4015
sem si não seria possível	4007
sem você não seria possível	4007
semnalează comentariul	4213
semnalează o eroare	4121
senaste först	4835
send artiklen på mail	683
send på e-post	3622
send på mail	804
seniausi viršuje	3326
sense permanència	459
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5008
sesi açmak için dokunun	5051
sesi açmak için tiklayin	5051
setări confidențialitate	4177
setări cookie	4120	4135
setări cookie-uri	4177
setări cookies	4177
setări de confidențialitate	4177
seu apoio faz a diferença	3916	4075
seu nome de usuário	4063
seuls les abonnés peuvent commenter	2201
seuraa hetki hetkeltä	2070
seuraa livenä	2070
seuraa meitä	1974
seuraa tekijää	2081
seuraa tätä aihetta	2081
seuraat jo tätä aihetta	2081
seuraat tätä aihetta	2081
seç	5026
seçenekleri yönet	5011
seçimimi kaydet	5011
seções	3960
seřadit podle	651
sfârșit publicitate	4171
sfârșitul reclamei	4171
shrani članek	4611
shrnout pomocí ai	107
shrnutí ai	107	650
shrnutí od ai	649
si opp når du vil	3609
si è verificato un errore	2934
si è verificato un errore durante il caricamento del video	2868
sie können diesen artikel kostenlos weitergeben	977
signaler ce contenu comme inapproprié	2201
signaler un problème	2155
siguiente artículo	1618
siguiente vídeo	1735
siirry sisältöön	1990
siirry suoraan sisältöön	2070
sikeres feliratkozás	2576
sin ti no sería posible	1672
sinu hääl on arvesse võetud	1808
sinu sõnum	1824
sisu on autoriõigusega kaitstud	1833
sisältö ei ole saatavilla	2044
sisältö on estetty	2044
sisältö on suojattu tekijänoikeudella	2075
sisältöä ei voida näyttää	2044
sisältöä kumppaneiltamme	2085
siz ne düşünüyorsunuz	4969
siz ne düşünüyorsunuz? oy verin	4947
sizin için öneriler	4941
siųsti atsiliepimą	3325
siųsti draugui	3274
siųsti el. paštu	3274
siųsti komentarą	3326
siųsti naujieną	3324
siųsti žinutę	3321
skaitykite be reklamų	3330
skaitykite be ribojimų	3319
skaitykite daugiau čia	3276
skaityti plačiau	3276
skaityti visą straipsnį	3323
skaityti vėliau	3274
skann qr-koden for å laste ned appen	3713
skanna qr-koden för att ladda ner appen	4806
skaties arī	3341
skatīt cenu	3376
skatīt foto	3346
skatīt galeriju	3346
skatīt komentārus	3394
skatīt piedāvājumu	3376
skatīt piedāvājumus	3387
skatīt rezultātus	96	3374
skatīt video	3346
skatīt visus	3391
skenē qr kodu	3382
skenējiet qr kodu	3382
skjønner	3649
sklenite naročnino	4604
skontaktuj się z redakcją	3888
skontrolujte si svoju schránku	4576
skopírované	4593
skopírované do schránky	4592
skopírovať odkaz	4506
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4732
skriv inn beløp	3721
skru på	3718
skru på lyd	3711
skru på varsler	3715
skryť odpovede	4589
skryť reklamu	4594
skrýt	551
skrýt odpovědi	651
skrýt reklamu	657
skyddas av upphovsrätt	4830
skänk en gåva	4816
skúste to neskôr	4576
skúste to znova	4576
slapukų nustatymai	3287
slapukų politika	3309
slažem se	4417
slažem se i nastavljam	4460
sledeća fotografija	4477
sledeća slika	4477
sledeća strana	4477
sledeći video	4462
sledeći članak	4477
sledovat toto téma	653
sledovat téma	653	654
sledovať autora	4591
sledovať autorku	4591
sledovať online	4579
sledovať tému	4591
sledovať túto tému	4591
sledujete téma	653
sledujete tému	4591
slik beskytter vi kildene våre	3734
slik beskytter vi våre kilder	3734
slik slår du av annonseblokkering	3719
slične vesti	4401
slične vijesti	4401
slični članci	4401
sljedeća fotografija	4477
sljedeća slika	4477
sljedeća stranica	4477
sljedeći video	4462
sljedeći članak	4477
slut på annonce	806
slut på annons	4840
slut på reklam	4840
sluta följa	4837
slutt på annonse	3745
slutt å følge	3741
slå adblocker fra	779
slå annonceblokering fra	779
slå av annonseblokkereren	3719
slå av annonseblokkeringen	3719
slå din adblocker fra	779
slå lyd fra	771
slå lyd til	771
slå lyden fra	771
slå lyden til	771
slå notifikationer til	775
slå på	3718	4810
slå på aviseringar	4808
slå på ljudet	4804
slå på notiser	4808
slå på varsler	3715
slå på varslinger	3715
slå til	778
slėpti reklamą	3330
sns 공유	3256
sns 공유하기	3256
snsでシェア	3122
snsでシェアする	3122
snsをフォロー	3008
snímek # z #	638
snímek # ze #	638
snímka # z #	4578
snímka # zo #	4578
so schützen wir unsere quellen	1039
sofortüberweisung	826
solicitarea a fost trimisă	4221
solicitação enviada	4077
solitär	1006
som källa är du skyddad	4735
son dakika bildirimlerini aç	5015
son dakika gelişmelerinden haberdar olun	5015
son gelişmelerden haberdar olun	5015
sondaż	97
sonderveröffentlichung	957
sono già sostenitore	2804
sonraki fotoğraf	5058
sonraki fotoğraf için tiklayin	4944
sonraki fotoğrafa geç	4944
sonraki görsel	5058
sonraki haber için tiklayin	4944
sonraki içerik	5058
sonraki sayfa için tiklayin	4944
sonuçlar	97
sonuçlari gör	96	4948
sonuçlari göster	96	5002
sorodni članki	4608
sortează	4166
sortează după	4166
sortuj według	3894
sortér efter	801
souhlasit a pokračovat	542
souhlasím	539
souhlasím a pokračovat	615
souhlasím a zobrazit	542
souhlasím se zobrazením	539
soukromí a cookies	542
sous-titres activés	2230
sous-titres désactivés	2230
soutenez-nous dès maintenant	2099
související	547
související témata	547
související články	547
související články z webu	547
soyez le premier à commenter	2155
soyez le premier à réagir	2155
spam nélkül	2651
spander en kaffe på oss	3721
spara inställningar	4801
spara till läslistan	4839
spausdinti receptą	66
spausdinti straipsnį	3328
spațiu publicitar	4145
spela här	4790
spela videon här	4742
spill ansvarlig. # år	3632
spill med måte	3631
spill nå	3697
spis treści	3800
splošni pogoji	4663
sponsorisé	2147
sponsorlu bağlantilar	4984
sponsorlu içerik	92	4934
sponsoroitu sisältö	1975
sponsoroitua sisältöä	1977
sponsorēts saturs	3398
sponsrat innehåll	4724
sponzorirani sadržaj	4400
sponzorirani članak	4400
sponzorisani sadržaj	4490
sponzorované	4502
sponzorovaný obsah	534
sponzorováno	534
sporoči napako	4683
sporočilo	4678
spotifyで聞く	3112
spotifyで聴く	3112
spravovat upozornění	622
spravovať súhlas	4560
spravovať upozornenia	4566
sprawdź cenę	3856
sprawdź ofertę	3763
sprawdź się	3853
sprawdź skrzynkę e-mail	3880
sprawdź skrzynkę odbiorczą	3880
sprawdź swoją skrzynkę	3880
sprawdź swoją wiedzę	3850
sprejmi in prikaži	4662
sprejmi vse piškotke	4662
spremi članak	4404
spremljajte v živo	4680
sprijinul tău contează	4219
sprijină-ne	4103
správa	4577
správa bola odoslaná	4576
správa souhlasu	615
správa súhlasu	4560
spróbuj ponownie	3880
spróbuj ponownie później	3880
spręsti kryžiažodį	3305
spręsti testą	3305
spune-ne părerea ta	4165
spune-ți părerea	4138
spune-ți părerea în comentarii	4138
spuneți-ne părerea	4165
spustit kvíz	606
spustiť kvíz	4554
spustiť video	4563
später	821
später erinnern	821
späť hore	4579
späť na hlavnú stránku	4579
späť na začiatok	4579
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3638
spørg ai	107
spørg vores ai	107
spēlē tagad	3374
spēlēt tagad	3374
staňte sa členom	4498
staňte se členem	518
ste našli napako	4683
ste našli napako v članku	4683
ste už predplatiteľ	4573
ste že glasovali	4657
stem nå	96	3697
stiahnuť aplikáciu	4565
stiahnuť audio	4563
stiahnuť epizódu	4563
stiahnuť na google play	4565
stiahnuť v app store	4565
stiahnuť z app store	4565
stiahnuť z google play	4565
stichwörter	879
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	700
stlmiť	4564
stop med at følge	803
straipsnio tęsinys - po reklama	3278
straipsnis saugomas autorių teisių	3331
straipsnis tęsiasi po reklamos	3278
straipsnis užrakintas	3319
straipsnį skaito dirbtinis intelektas	3311
streść z ai	107
strojovo preložené	4587
strojový preklad	4588
strojový překlad	650
strojově přeloženo	649
strona główna	3797
stroški dostave	4661
stránka # z #	638	4578
stránka # ze #	638
stránka # zo #	4578
stworzono z pomocą ai	3892
stáhnout aplikaci	620
stáhnout audio	618
stáhnout epizodu	618
stáhnout na google play	620
stáhnout podcast	618
stáhnout v app store	620
stáhnout z app store	620
stáhnout z google play	620
stáhnout zdarma	621
stäng	4701	4742
stäng annons	4840
stäng av annonsblockeraren	4811
stäng av din adblocker	4811
stäng av din annonsblockerare	4811
stäng av ljudet	4804
stäng galleri	4824
stöd oss	4702
stöd oss på patreon	4815
stöd oss via patreon	4815
större text	4839
større tekst	3743
støt med mobilepay	782
støt os	669
støt os med mobilepay	782
støt os på #er	782
støt os på patreon	782
støt via mobilepay	782
støtt oss	3606
støtt oss med vipps	3721
støtt oss på patreon	3721
støtt oss via vipps	3721
sua inscrição foi confirmada	4077
sua inscrição foi realizada com sucesso	4077
subscrição confirmada	4077
subtitrări	4174
subtítols	473
subtítulos	1688
sudoku del día	1728
sugerir correção	3987
sugerir una corrección	1663
sugestões	3960
suite après la publicité	2228
suivez vos auteurs préférés	2263
suivre ce thème	2203
suivre le thème	2263
sukurta naudojant dirbtinį intelektą	3325
sumă liberă	4190
sumă personalizată	4219
sunt de acord cu termenii și condițiile	4196
sur le même sujet	2161
sur le même thème	2161
suscripción	1573
suscripción confirmada	1741
suscríbase	1573
suscríbete	1573
suscríbete a nuestro boletín	1583
suscríbete ahora	1573
susiję straipsniai	3271
susikurti paskyrą	3269
susține	4103
susține-ne	4103
susține-ne pe patreon	4190
susțineți-ne	4103
susținut de	4211
sutikti ir tęsti	3309
sutinku ir tęsiu	3309
svaka donacija je važna	4469
svaka donacija pomaže	4469
svaki dinar je važan	4469
svaki doprinos je važan	4469
svaki doprinos pomaže	4469
svaki euro je važan	4469
svaki prilog pomaže	4469
svi članci	4477
svi članci autora	4477
sviđa mi se	4485
sviđa vam se članak	4483
swisha en gåva	4815
syötä kelvollinen sähköpostiosoite	2067
syötä summa	2060
syötä sähköpostiosoitteesi	1964
szanowna użytkowniczko, szanowny użytkowniku	3784
szanowni państwo	3783
szanowny użytkowniku	3784
szanujemy twoją prywatność	3784
szavazatodat rögzítettük	2617
szavazatát rögzítettük	2617
szavazás	97	2620
szavazás indítása	2617
szczegóły	3801
szeretne értesítéseket kapni	2638
szeretnél értesítéseket kapni	2638
szerző követése	2664
szkennelje be a qr-kódot	2637
szponzorált tartalom	92	2558
szybkość odtwarzania	3863
szállítási költség	2624
szókereső	2620
szólj hozzá	2566
szóljon hozzá	2566
szövegméret	2667
szünet	2635
sähköposti	1964
sähköposti tai käyttäjätunnus	2063
sähköpostiosoite	1964
sähköpostiosoitteesi	2067
sähköpostisi	2067
säkra din plats	4797
säästä # %	2065
säästä #%	2065
så # kr/mnd til du sier opp	3609
så gör du för att stänga av	4813
så hanterar vi personuppgifter	4729
så här stänger du av din adblocker	4813
så här stänger du av din annonsblockerare	4813
så jobbar vi med rättelser	4828
så kommenterar du	4732
så skyddar vi våra källor	4828
så stänger du av adblock	4813
så stänger du av adblocker	4813
så stänger du av annonsblockeraren	4811
så stänger du av din ad-blocker	4813
så stänger du av din adblocker	4813
så stänger du av din annonsblockerare	4811
sådan beskytter vi kilder	795
sådan beskytter vi vores kilder	795
sådan deaktiverer du din adblocker	779
sådan retter vi fejl	795
sådan slår du adblock fra	779
sådan slår du din adblocker fra	779
sé el primero en comentar	1611
sé parte	1568
sélections	2139
sì, grazie	2923
sí, quiero	1699
sí, vull	481
síganos	1599
síguenos	1599
só para assinantes	4042
sólo para suscriptores	1706
sõnum on saadetud	1823
sök	4742
søg	711
søk	3647
súhlasím	4517
súhlasím a pokračovať	4560
súhlasím so zobrazením	4517
súhrn ai	107
súhrn od ai	107
súmate	1568
súvisiace	4503
súvisiace články	4503
súvisiaci článok	4503
süre	5009
süti beállítások	2626
süti tájékoztató	2626
sütibeállítások	2626
sütibeállítások módosítása	2629
sütik kezelése	2626
sākt testu	3374
sīkdatņu iestatījumi	3356
sīkdatņu politika	3378
sīkfailu iestatījumi	3378
słowa kluczowe	3797
sūtīt e-pastā	3396
sắp xếp theo	5290
số tiền khác	5308
""", 't': """
t'ha estat útil	465
t'ha estat útil aquest article	447
t'ha estat útil aquest resum	447
t'ha semblat útil	465
ta treść jest niedostępna	3860
ta treść jest zablokowana	3860
ta video ni več na voljo	4665
ta članek je zaklenjen	4674
taboola tarafindan sunulmuştur	4984
taboola tarafindan önerildi	4984
tack för din anmälan	4713
tack för din prenumeration	4821
tack för din röst	96	4790
tack för ditt meddelande	4821
tagasi üles	1825
taip pat žiūrėkite	3271
tak, chcę	3868
tak, chętnie	3868
tak, poproszę	3868
takaisin ylös	1990
takipten çik	5038
takk for at du meldte deg på	3727
takk for din påmelding	3727
takk for påmeldingen	3616
talebiniz gönderildi	5056
tallenna myöhemmäksi	1972
talán később	2544
tam ekrandan çik	5008
tamaño de la letra	1722
tamaño de letra	70	1598
tamaño del texto	70
también te puede gustar	1618
también te puede interesar	1618
també et pot interessar	434
também pode gostar	4012
tapahtui virhe. yritä myöhemmin uudelleen	2067
tapahtui virhe. yritä uudelleen	2067
tarjeta de crédito	1572
tarjeta de débito	1572
tarkista sähköpostisi	2067
tartalom betöltése	2626
tartalom engedélyezése	2626
tartalom megjelenítése	2626
tartalomjegyzék	2635
tasuline koostöö	1832
te ha parecido útil	1680
te ha resultado útil	1680
te ha resultado útil este artículo	1648
te ha resultado útil este resumen	1648
te ha sido útil	1680
te ha sido útil este resumen	1648
te poți dezabona oricând	4151
te rugăm să îl dezactivezi	4187
te vsebine ni mogoče prikazati	4662
te-ar putea interesa și	4159
tee meile kohvi välja	1820
tehisaru kokkuvõte	1778
tehisaru võib eksida	1827
tehisintellekt võib eksida	1827
tehty tekoälyllä	2077
teie hääl on arvesse võetud	1808
tej treści nie można wyświetlić	3860
tek seferlik bağiş	5022
tek seferlik bağiş yap	5054
tekijänoikeudella suojattu	2075
teklifi gör	5007
teklifleri gör	5055
tekoäly voi tehdä virheitä	2077
tekoälyn luoma	2077
tekoälyn tekemä	2077
tekoälyn tekemä tiivistelmä	1990
tekoälyn tiivistelmä	1990
tekoälyn tuottama	2077
tekoälytiivistelmä	1990	2078
tekst je zaključan	4471
tekst powstał przy pomocy ai	3892
tekst przetłumaczony maszynowo	3892
teksta izmērs	3396
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3274
telefonszám	2652
telefón	4577
teljes hozzáférés	2549
teljes képernyő	2635
teljes név	2652
temas del día	1618
temi že sledite	4689
ten artykuł jest zablokowany	3877
ten film jest niedostępny	3863
ten film nie jest dostępny w twoim kraju	3863
ten film nie jest już dostępny	3863
tento obsah je blokován	615
tento obsah je zablokovaný	4560
tento obsah nemôžeme zobraziť	4560
tento obsah nemůžeme zobrazit	615
tento obsah není dostupný	615
tento obsah není k dispozici	615
tento obsah nie je dostupný	4560
tento obsah nie je k dispozícii	4560
tento obsah sa nedá zobraziť	4560
tento článek je uzamčen	632
tercihleri yönet	5050
tercihlerimi yönet	5050
termeni și condiții	4132	4133
termeni și condiții de utilizare	4132
termenii și condițiile	4132
termos e condições	3945
teste başla	5004
teste grátis	3922
testează-ți cunoștințele	4168
testează-ți cunoștințele cu quizul nostru	4138
testi başlat	5004
testi çöz	5006
testreszabás	2628
teszteld a tudásod	2572
tesztelje tudását	2572
tetszőleges összeg	2645
text bol vytvorený automaticky	4587
text byl vytvořen automaticky	649
text je chránený autorským právom	4584
text je chráněn autorským právem	645
text čte umělá inteligence	618
texten fortsätter nedan	4724
texten fortsätter under bilden	4724
texten är maskinöversatt	4832
texten är skapad automatiskt	4832
textgröße	1050
textgröße ändern	1049
teď ne	517	623
teşekkürler, mesajiniz gönderildi	5027
tham gia bình chọn	5289
tham gia khảo sát	5289
tham gia thăm dò	5289
thanh toán hàng năm	5310
thanh toán hàng tháng	5310
thanh toán qua paypal	5332
theo dõi chủ đề	5321
theo dõi chủ đề này	5321
theo dõi tác giả	5321
thoát toàn màn hình	5296
thu gọn	5249
thème suivi	2286
thèmes	2161
thématiques	2161
thêm câu trả lời	5327
thêm làm nguồn ưu tiên	5321
thêm vào giỏ hàng	5335
thích	5234
thích nhất	5290
thông tin bắt buộc	5312
thông tin doanh nghiệp	5239
thông tin quảng cáo	5283
thông tin tác giả	5260
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5316
thẻ	5246
thời gian còn lại	5296
thời gian hiện tại	5297
thời lượng	5297
ti è stato utile	2904
tienes que iniciar sesión para guardar artículos	1676
tietosuoja ja evästeet	1979
tietosuoja- ja evästekäytäntö	1979
tietosuojakäytäntö	2044
tietosuojaseloste ja evästeet	1979
tiivistä tekoälyllä	107
tik būtini	3309
tik būtinieji slapukai	3309
tikai nepieciešamās	3378
tikai nepieciešamās sīkdatnes	3378
tiktokで見る	3112
til støttesiden	782
tilbagetræk samtykke	768
tilbakemelding på saken	3638
tilføj en kommentar	801
tilføj kommentar	801
tilføj os som foretrukken kilde	803
tilføj som foretrukken kilde	803
tilgjengelig på google play	3713
till gåvosidan	4815
tillad og fortsæt	697
tillad én gang	768
tillat én gang	3708
tillåt	4810
tillåt alltid	4802
tillåt annonser	4814
tillåt aviseringar	4808
tillåt en gång	4801
tillåt innehåll	4801
tillåt inte	4810
tillåt notiser	4808
tillåt reklam	4814
tiltás	2641
timp rămas	4174
tin bài liên quan	5281
tin cùng chuyên mục	5246
tin cùng tác giả	5282
tin khác	5246
tin liên quan	5246
tin mới	5246
tin mới nhất	5246
tin nhắn của bạn	5333
tin nhắn của bạn đã được gửi	5312
tin nóng	5282
tin nổi bật	5246
tin quảng cáo	5283
tin tiếp theo	5316
tin trước	5246
tin tài trợ	5246	5285
tin tức liên quan	5246
tin đọc nhiều	5246
tip jar ☕	1232
tipărește	4113
tipărește articolul	4158
tipărește rețeta	66
tisk článku	655
titta på videon	4804
tiêu điểm	5246
tiến # giây	5296
tiếp theo	5249
tiếp tục sau quảng cáo	5285
tiếp tục trên trình duyệt	5302
tiếp tục trên web	5302
tiếp tục với apple	5310
tiếp tục với email	5332
tiếp tục với facebook	5310
tiếp tục với google	5310
tiếp tục đọc	5334
tlačiť	4506
to cię może zainteresować	3797
to może cię zainteresować	3797
to wideo jest niedostępne	3863
to wideo nie jest już dostępne	3863
toate știrile	4200
toda contribuição ajuda	4038
toda la información	1712
todas as notícias	4048
todavía no eres suscriptor	1706
todavía no estás registrado	1707
todos los artículos de este autor	1746
todos los artículos del autor	1746
todos los artículos del especial	1743
todos los derechos de reproducción reservados	1748
todos los vídeos	1712
todos os comentários	3951
todos os vídeos	4048
toimituskulut lisätään	2041
totes les notícies	496
toto pole je povinné	636
toto téma již sledujete	653
toto video již není dostupné	618
toto video není dostupné	618
toto video není ve vaší zemi dostupné	618
toto video nie je dostupné	4563
toto video nie je vo vašej krajine dostupné	4563
toto video už není dostupné	618
toto video už nie je dostupné	4563
tots els vídeos	496
tous droits de reproduction réservés	2289
tous nos hors-séries	2196
toute l'actualité	2161
toutes les actualités	2252
toutes les vidéos	2252
toutes nos vidéos	2252
tovább	2572
tovább a cikkre	2654
tovább a dossziéhoz	2654
tovább a galériához	2654
tovább a recepthez	66
tovább a rovatra	2570
tovább a tartalomhoz	2654
tovább a teljes cikkre	2654
tovább a támogatáshoz	2645
tovább a támogatási oldalra	2645
tovább a webshopba	2623
tovább az ajánlathoz	2623
tovább olvasom	2572
további beállítások	2629
további cikkek	2570
további cikkek a szerzőtől	2654
további cikkek a témában	2570
további cikkek betöltése	2654
további hírek	2570
további lehetőségek	2628
további részletek itt	2572
továbbiak betöltése	2572
továbbiak megjelenítése	2654
toàn màn hình	5297
traducció automàtica	473
traducción automática	1688
traducere automată	4174
traducido automáticamente	1720
tradução automática	3987
traduït automàticament	503
trang chủ	5249
trang này có hữu ích không	5289
transcripció	473
transcripción	1688
transcrição	4024
transferência bancária	3921
trenutni čas	4666
trenutni čas #	4665
treści komercyjne	3900
treści naszych partnerów	3900
treści partnerskie	3778
treść dla subskrybentów	3877
treść niedostępna	3860
treść premium	3877
treść sponsorowana	3778
treść wygenerowana przez ai	3892
treść zablokowana	3860
treść zewnętrzna	3860
tria la teva subscripció	459
trimite răspunsul	4165
troškovi dostave	4459
truy cập không giới hạn mọi bài viết	5332
trwa ładowanie odtwarzacza	3863
tryb pełnoekranowy	3863
træk dit samtykke tilbage	768
træk samtykke tilbage	768
trình phát âm thanh	5330
trước	5249
trường bắt buộc	5312
trường này là bắt buộc	5312
trả lời	5245
trở lại	5249
trở lại đầu trang	5316
tu ce părere ai? lasă un comentariu	4138
tu donación desgrava	1702
tu izmanto reklāmu bloķētāju	3385
tu navegador no puede reproducir este vídeo	1646
tue meitä	1959
tue meitä patreonissa	2060
tue työtämme	2060
tule meile tööle	1778
tuotettu tekoälyllä	2077
turinys saugomas autorių teisių	3331
turinys užblokuotas	3309
turiu paskyrą	3319
turpini lasīt	3339
turpinājums pēc reklāmas	3348
turpināt ar apple	3387
turpināt ar facebook	3387
turpināt ar google	3387
turpināt lasīt	3339
tutar seç	5054
tutar seçin	5054
tvarkyti pranešimus	3314
tvarkyti sutikimą	3309
twitter'da paylaş	4932
twitterで見る	3112
twoja prywatność jest dla nas ważna	3784
twoja wiadomość	3881
twoje imię	3881
twój adres e-mail	3766
twój e-mail	3766
twój głos został oddany	3850
twój głos został policzony	3850
twój głos został zapisany	3850
tykkää	2080
tylko dla osób pełnoletnich	3779
tylko niezbędne	3860
tytuł przelewu: darowizna	3874
tytułem: darowizna na cele statutowe	3874
tài khoản của tôi	5228
tài trợ	5239
tài trợ bởi	5325
támogass minket	2545
támogass minket patreonon	2645
támogasson minket	2545
támogasson minket a patreonon	2645
támogatom	2545
támogatom a lapot	2645
támogatom az oldalt	2645
támogatott tartalom	92	2558
támogatás	2545
támogatás paypalon	2645
támogatási oldal	2645
támogatói tartalom	2558
tárgy	2652
täisekraan	1814
tämä artikkeli on lukittu	2063
tämä juttu on lukittu	2063
tämä kenttä on pakollinen	2067
tämä sisältö ei ole saatavilla	2044
tämä video ei ole enää saatavilla	2047
tämä video ei ole saatavilla	2047
täname liitumast	1796
tässä artikkelissa	2070
tässä jutussa	2070
tässä olisi upotus facebookista	1990
tässä olisi upotus instagramista	1990
tätä sisältöä ei voida näyttää	2044
täytä ristikko	2032
täytä tämä kenttä	2067
télécharger l'appli	2237
télécharger l'audio	2230
télécharger l'épisode	2230
télécharger le mp#	2230
télécharger le podcast	2230
téléchargez l'appli	2237
téma követése	2664
téma už sledujete	653
témata	547
tému už sledujete	4591
témy	4503
témáim	2665
témák	2570
térkép betöltése	2629
térkép megnyitása	2574
términos de uso	1607
términos y condiciones	1607
tên của bạn	5313
tên hiển thị	5327
tìm hiểu thêm	5243
tìm kiếm	5249
tóm tắt ai	5320
tóm tắt bằng ai	5320
tóm tắt bởi ai	5320
tópicos	3960
tópicos relacionados	3960
tôi đã hiểu	5250
tôi đã tắt	5307
tôi đã tắt trình chặn quảng cáo	5306
tôi đồng ý	5243
tôi đồng ý với chính sách bảo mật	5312
tôi đồng ý với điều khoản sử dụng	5312
tõlgitud tehisintellekti abil	1827
több	2572
több betöltése	2654
több mutatása	2654
töltsd ki a kvízt	2572
töltsd ki kvízünket	2617
töltse ki a kvízt	2572
töltse újra az oldalt	2644
tùy chỉnh	5243
tùy chọn cookie	5300
tùy chọn khác	5323
tú qué opinas	1613
túto tému už sledujete	4591
tühista igal ajal	1771
tüm fotoğraflar	5031
tüm fotoğraflari gör	5031
tüm haberler	4941
tüm haberlere sinirsiz erişim	5055
tüm haberleri gör	5031
tüm içeriğe sinirsiz erişim	5055
tüm konular	4943
tüm konulari gör	4943
tüm oyunlar	5004
tüm videolar	5031
tüm videolari gör	5031
tüm yazilari	4941	4958
tüm yazilari gör	5031
tüm yorumlar	4940
tüm çerezleri kabul et	5050
tüm çerezleri reddet	5050
tümü	4948
tümünü gör	4947
tümünü göster	4948
tümünü kabul et	4935
tümünü reddet	4935
tăng cỡ chữ	5323
tēmas	3341
tęsinys po reklamos	3278
tęsti su apple	3319
tęsti su facebook	3319
tęsti su google	3319
tłumaczenie automatyczne	3893
tłumaczenie maszynowe	3893
tạm dừng	5269
tạm dừng video	5296
tạo bởi ai	5330
tạo tài khoản	5228
tải audio	5296
tải bài đăng	5300
tải lại trang	5306
tải nội dung	5300
tải thêm	5249
tải thêm bình luận	5289
tải trên app store	5302
tải trên google play	5302
tải tập này	5296
tải về từ app store	5302
tải về từ google play	5302
tải âm thanh	5296
tải ứng dụng	5302
tải ứng dụng ngay	5302
tất cả tin tức	5316
tất cả trò chơi	5292
tất cả video	5316
tắt tiếng	5297
tặng bài viết	5281
tặng sao	5227	5281
tặng sao cho bài viết	5281
tặng sao cho tác giả	5331
tặng tác giả ly cà phê	5227
tốc độ phát	5269	5296
từ chối	5243
từ chối tất cả	5243	5300
từ chối tất cả cookie	5329
từ khóa	5246
tự động phát	5297
""", 'u': """
u košaricu	4458
u ovom članku	4477
udostępnij	3774
udostępnij na facebooku	3774
udostępnij na twitterze	3774
udostępnij na x	3774
udostępnij w mediach społecznościowych	3774
udělit souhlas	539
ugens spørgsmål	762
ugodnost za naročnike	4660
ugodnosti za naročnike	4660
ugrađeni sadržaj	4460
ugrás a galériához	2654
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2654
ugrás a tartalomra	2654
uključi	4466
uključi obaveštenja	4452
uključi obavijesti	4452
uključi se u raspravu	4484
uključi zvuk	4462
uključite javascript	4462
uključite notifikacije	4452
uključite obaveštenja	4452
uključite obavijesti	4452
uključite se u raspravu	4484
ukryj reklamę	3900
ukrštenica	4456
ulkoinen sisältö	2044
ulkopuolinen sisältö	2044
uloženo	656
uložené	4593
uložit	530
uložit na později	530
uložit nastavení	615
uložit recept	66
uložit volby	615
uložit článek	530
uložiť	4506
uložiť na neskôr	4506
uložiť nastavenia	4560
uložiť recept	66
uložiť voľby	4560
uložiť článok	4506
ultima oră	4122
ultimele știri	4122
um assinante presenteou você com este artigo	4011
un abonat ți-a oferit acest articol	4158
un abonné vous offre cet article	2213
un e-mail de confirmation vous a été envoyé	2206
un suscriptor te ha regalado este artículo	1676
un suscriptor te regala este artículo	1753
une erreur s'est glissée dans l'article	2155
ungültige e-mail-adresse	1032
unterstütze uns	822
unterstützen	822
unterstützen sie uns	822
unterstützen sie uns per paypal	942
unustasid salasõna	1821
uočili ste grešku	4480
uočili ste pogrešku	4480
uočili ste pogrešku u članku	4480
uporabniško ime	4675
uporabniško ime ali e-pošta	4674
upotettu sisältö	2044
upozornit na nové díly	654
upozornit na nové články	654
upozorniť na chybu	4583
upozornění	625
uppdatera dina inställningar	4846
uppläst av en ai-röst	4804
uppläst av en dator	4720
uppläst av en syntetisk röst	4804
uppläst av syntetisk röst	4804
uppläst med ai-röst	4720
upravit nastavení	542
upravljaj kolačićima	4460
upravljaj piškotke	4662
ur vår butik	4797
url 복사	3148
urlをコピー	3007
urlをコピーしました	3108
urlをコピーする	3054
url복사	3148
urmărește acest subiect	4150
urmărește autorul	4207
urmărește live	4150
urmărește subiectul	4207
urmărești deja acest subiect	4207
următorul	4124
următorul videoclip	4218
uslovi korišćenja	4417
ustaw jako preferowane źródło	3896
ustawienia plików cookie	3782
ustawienia prywatności	3860
ustvarjeno s pomočjo umetne inteligence	4686
utónév	2652
uutishälytykset	2054
uvek prikaži	4460
uvijek prikaži	4460
uvjeti korištenja	4417
uygulamada aç	5013
uygulamayi aç	5013
uygulamayi yükle	5013
uz sākumlapu	3391
uz sākumu	3346
uzdāvini rakstu	3396
uzdāvināt rakstu	3396
uzyskaj dostęp	3763
učitaj još	4477
učitaj objavu	4460
učitaj sadržaj	4460
učitaj video	4460
učitaj više	4477
učitavanje playera	4462
učitavanje videa	4462
ušetrite #%	4574
ušetríte #%	4574
ušetřete #%	633
ušetříte #%	633
ušteda #%	4472
uštedite #%	4472
używasz adblocka	3869
używasz programu do blokowania reklam	3869
už jsem ho vypnul	628
už jste hlasovali	606
už komentarus atsako jų autoriai	3275
už mám predplatné	4573
už mám předplatné	632
už mám předplatné, přihlásit se	521
už mám účet	632
už máte predplatné? prihláste sa	4499
už máte předplatné	632
už máte účet	4499
už máte účet? prihláste sa	4499
už podporujem	4510
už podporuji	517
už sledujete	653
už ste hlasovali	4554
uždaryti	3277
uždaryti galeriją	3323
uždaryti reklamą	3278
uživatelské jméno	633
uživatelské jméno nebo e-mail	632
uživo	4463
užpildykite apklausą	3276
užsakomasis straipsnis	3278
užsakomasis turinys	92	3278
užsisakyti knygą	3307
užsisakyti prenumeratą	3269
""", 'v': """
v košarico	4660
v tem članku	4680
v tomto článku	639
v živo	4666
vaata kõiki	1825
vaata kõiki tellija soodustusi	1771
vaata lähemalt	1778
vaba töökoht	1778
vad tycker du? rösta här	4742
vai kopsavilkums bija noderīgs	3345
vai raksts bija noderīgs	3345
vai tas bija noderīgi	3393
vai vēlaties saņemt paziņojumus	3383
vain jäsenille	2065
vain välttämättömät	2044
vain välttämättömät evästeet	2044
vairāk no autora	3391
vairāk par tēmu	3341
vairāk rakstu	3391
vaizdo grotuvas įkeliamas	3311
vaizdo įrašas	3276
vaizdo įrašas nebepasiekiamas	3311
vaizdo įrašas nepasiekiamas	3311
vaizdo įrašas nepasiekiamas jūsų šalyje	3311
vaizdo įrašo paleisti negalima	3311
vaizdo įrašą rasite čia	3276
valami elromlott. próbáld újra	2651
valami hiba történt. próbálja újra	2651
valgfrit beløb	782
valgfritt beløp	3721
van egy jó sztorija	2658
van egy jó témája	2658
van már előfizetése	2648
van már fiókja	2549
van már fiókod	2648
van már fiókom	2648
vanjski sadržaj	4460
var artikeln till hjälp	4732
var det här till hjälp	4742
var det til hjælp	798
var detta till hjälp	4832
var dette en hjælp	798
var resuméet nyttigt	700
var sammanfattningen till hjälp	4732
varbūt vēlāk	3384
varför ser jag den här annonsen	4840
varför visas den här annonsen	4840
vari atteikties jebkurā laikā	3339
varje bidrag hjälper	4816
varje bidrag räknas	4816
varje krona hjälper	4816
varje krona räknas	4816
vasta küsitlusele	1778
vastaa kyselyyn tästä	1990
vaš e-mail	4474
vaš e-naslov	4677
vaš e-poštni naslov	4677
vaš glas je bil oddan	4657
vaš glas je uračunat	4455
vaš glas je zabeležen	4455	4657
vaš glas je zabilježen	4455
vaš komentar	4404
vaš mejl	4474
vaša e-mail adresa	4474
vaša e-mailová adresa	4576
vaša poruka	4475
vaša poruka je poslana	4474
vaša poruka je poslata	4474
vaša správa	4577
vaše e-mailová adresa	636
vaše ime	4475	4678
vaše jméno	637
vaše meno	4577
vaše soukromí je pro nás důležité	542
vaše sporočilo	4678
vaše sporočilo je poslano	4677
vaše zpráva	637
veckans fråga	4794
vecākie vispirms	3394
vedno prikaži	4662
vegyél jegyet	2623
veja esta publicação no instagram	3985
veja também	3960
veja todas as opções de assinatura	4009
velg beløp	3721
velikost písma	70
veličina fonta	4488
veličina slova	4488
veličina teksta	70
velocidad de reproducción	1687
velocidade de reprodução	4023
velocitat de reproducció	472
velocità di riproduzione	2912
venujte nám # %	4570
ver # comentários	4000
ver biografía	1642
ver comentários	3951
ver conteúdo	4027
ver conteúdo externo	3985
ver dossiê	4048
ver esta publicación en instagram	1646
ver esta publicação	4070
ver esta publicação no instagram	3985
ver fotogalería	1712
ver galería	1624
ver galería de fotos	1712
ver imágenes	1743
ver la galería	1712
ver mais notícias	4048
ver más	1624
ver más artículos	1715
ver más artículos del autor	1642
ver más fotos	1620
ver más noticias	1677
ver más vídeos	1712
ver oferta de suscripción	1740
ver opciones de suscripción	1740
ver preço	4020
ver publicação	3949
ver suscripción	1740
ver también	1618
ver também	3960
ver todas as notícias	4048
ver todas las opciones de suscripción	1673
ver todos los artículos	1712
ver todos los vídeos	1712
ver todos os vídeos	4048
ver traducción	1625
ver tradução	3966
ver transcripción	1687
ver transcrição	4023
ver versión online	1758
ver versión web	1758
ver versão online	4091
ver vídeo	1624
vergrößern	886	1036
verificați adresa de email	4196
verifică-ți e-mailul	4197
verifică-ți emailul	4197
verifică-ți inboxul	4196
verlagssonderveröffentlichung	957
versandkosten können anfallen	1009
vertrag kündigen	865
verträge hier kündigen	865
verwandte beiträge	879
ves a la pàgina de donacions	486
ves algún error? comunícalo	1663
veure aquesta publicació a instagram	443
vezetéknév	2652
vezi această postare pe instagram	4135
vezi conținutul	4177
vezi mai multe știri	4159
vezi prețul	4171
vezi răspunsurile	4165
vezi toate știrile	4200
vezi și	4122
već imam nalog	4471
već imam račun	4471
već imate nalog	4394
već imate pretplatu	4394
već imate račun	4394
već podržavam	4409
već pratite	4486
već pratite ovu temu	4486
već sam pretplatnik	4471
već ste glasali	4455
već ste glasovali	4455
već ste pretplatnik	4394
več iz rubrike	4608
več novic iz regije	4608
več o tem	4608
več o temi	4608
več člankov	4680
več člankov avtorja	4680
veľkosť písma	70
veľkosť textu	4592
vi kan inte visa det här innehållet	4801
viac k téme	4503
viac si o tom prečítate tu	4503
viac článkov	4579
videa ni mogoče predvajati	4665
video atskaņotājs tiek ielādēts	3380
video ei ole enää saatavilla	2047
video ei ole käytettävissä	2047
video ikke tilgængelig	771
video již není k dispozici	618
video không khả dụng	5296
video không tồn tại	5296
video mevcut değil	5008
video nav pieejams jūsu valstī	3380
video nelze přehrát	618
video není dostupné	618
video není dostupné ve vaší zemi	618
video není k dispozici	618
video nevar atskaņot	3380
video ni na voljo v vaši državi	4665
video nicht verfügbar	1016
video nie je dostupné	4563
video nie je dostupné vo vašej krajine	4563
video nie je k dispozícii	4563
video nije dostupan u vašoj državi	4462
video nije dostupan u vašoj zemlji	4462
video nije moguće reproducirati	4462
video này không còn tồn tại	5296
video này không khả dụng	5296
video oynatici yükleniyor	5008
video sa nedá prehrať	4563
video sa nepodarilo načítať	4563
video se ne može reprodukovati	4462
video se nepodařilo načíst	618
video tiếp theo	5330
video trước	5330
video už není k dispozici	618
video už nie je dostupné	4563
video už nie je k dispozícii	4563
video više nije dostupan	4462
video yüklenemedi	5051
video yüklenirken hata oluştu	5051
video yükleniyor	5008
videoafspilleren indlæses	771
videoclipul următor	4218
videoen er ikke længere tilgængelig	771
videoen er ikke tilgængelig	771
videoen er ikke tilgængelig i dit land	771
videomängija laadimine	1814
videon voi katsoa jutun yläosasta	1990
videon är inte längre tillgänglig	4804
videon är inte tillgänglig	4804
videoyu izlemek için tiklayin	4947
videoyu yükle	5011
videó	2570
videó betöltése	2626
videó betöltése folyamatban	2634
videó lejátszása	2634
videó megtekintése	2634
videók	2570
videólejátszó betöltése	2634
videónkat itt nézheti meg	2572
vidéo	2165
vidéo indisponible	2230
vidéo non disponible	2230
vidéo précédente	2276
vidéo suivante	2276
vidéo à la une	2276
vielen dank für deine nachricht	1031
vielen dank für deine stimme	1004
vielen dank für ihr feedback	931
vielen dank für ihre anmeldung	839
vielen dank für ihre nachricht	1031
vielen dank für ihre stimme	1004
vielen dank für ihre teilnahme	96
vielleicht später	821
vienkartinė auka	3317
vienkartinė parama	3318
vienmēr atļaut	3378
vienmēr rādīt	3378
vienreizējs ziedojums	3386
viestisi on lähetetty	2067
vil du få varsler	3715
vilkår	695	3633
vill du få notiser	4808
vill du få pushnotiser	4808
vipps et beløp	3606
virheellinen sähköpostiosoite	2067
vis bildet i full størrelse	3648
vis færre	711	3647
vis i fuld skærm	791
vis oversættelse	713
vis større bilde	3648
vis større billede	712
visa bilden i helskärm	4742
visa färre	4742
visa i helskärm	4824
visa i webbläsare	4846
visa i webbläsaren	4846
visa inlägg från facebook	4742
visa inlägg från instagram	4742
visa innehåll	4726
visa innehållet	4801
visa lösenord	4818
visa och godkänn	4801
visa översättning	4743
visas tiesības paturētas	3399
visi komentāri	3394
vissza a címlapra	2654
vissza a főoldalra	2654
vissza a tetejére	2572
vissza az oldal tetejére	2654
visszajelzés	2566
visszajelzés küldése	2661
viteză de redare	4173
vizitează magazinul	4171
više o temi	4401
više od autora	4477
više vijesti iz regije	4401
više članaka	4477
više članaka autora	4477
viết bình luận	5245	5266
viết bình luận của bạn	5289
viết trả lời	5289
vlastná suma	4570
vlastní částka	629
vložený obsah	615
vložit do košíku	612
vložit komentář	651
vložiť do košíka	4558
vložiť komentár	4589
vnesite e-poštni naslov	4677
vnesite veljaven e-poštni naslov	4677
voce generată de ai	4173
você concorda? vote	4000
você está seguindo este tema	4081
você já está inscrito	4077
você já segue este tema	4056
você já votou	4014
você pode gostar	3960
você pode se interessar	3960
você segue este autor	4081
você também pode gostar	3960
voir la réponse	2165
voir le détail	2166
voir les détails	2166
voir les réponses	2222
voir les résultats	96	2166
voir les résultats du sondage	2201
voir tous les thèmes	2163
voir toute l'actualité	2252
voir toutes les vidéos	2252
voix générée par ia	2276
voltar ao início	4048
voltar atrás	3966
voltar à página inicial	4048
volver al índice	1743
volver atrás	1625
von einer künstlichen stimme vorgelesen	1016
von ki übersetzt	1044
vorgelesen von einer künstlichen stimme	1016
vos réactions	2155
votează	96
votează în sondaj	4165
votează în sondajul nostru	4138
votre avis nous intéresse	2201
votre demande a bien été envoyée	2282
votre demande a été envoyée	2282
votre message a bien été envoyé	2248
votre nom et prénom	2282
votre prénom	2249
votre soutien fait la différence	2279
votre vote a bien été pris en compte	2222
votre vote a été enregistré	2222
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4165
votul tău a fost înregistrat	4165
vous aimerez peut-être	2161
vous avez déjà un compte	2109
vous avez déjà un compte ? connectez-vous	2109
vous avez déjà un compte ? identifiez-vous	2109
vous avez déjà voté	2222
vous bloquez nos publicités	2278
vous n'êtes pas abonné	2246
vous n'êtes pas encore inscrit	2247
vous n'êtes pas inscrit	2247
vous possédez déjà un compte	2109
vous pourriez être intéressé	2161
vous souhaitez témoigner	2287
vous suivez ce thème	2286
vous suivez déjà ce sujet	2263
vous suivez déjà ce thème	2263
vous suivez déjà cet auteur	2263
vous êtes bien inscrit	2282
vous êtes déjà inscrit	2283
vous êtes inscrit	2283
vprašanje dneva	4657
vreau să donez	4191
vreau să primesc newsletterul	4151
vreau să susțin	4190
vsak evro šteje	4672
vsak petek. brezplačno. brez spama	4677
vsak prispevek šteje	4672
vsaka donacija šteje	4672
vsebina je avtorsko zaščitena	4684
vsebina sporočila	4607
vsebine naših partnerjev	4692
vsebine ni mogoče prikazati	4662
vsi članki	4680
vsi članki avtorice	4680
vsi članki avtorja	4680
vstúpiť do diskusie	4506
vstúpiť do galérie	4579
vui lòng kiểm tra email	5312
vui lòng nhập bình luận	5327
vui lòng nhập email	5312
vui lòng nhập email hợp lệ	5312
vui lòng nhập họ tên	5312
vyberte si predplatné	4573
vyberte si předplatné	632
vyberte částku	629
vybrat předplatné	632
vybrať	4574
vybrať predplatné	4573
vygenerované ai	4587
vygenerované pomocou ai	4587
vygenerováno ai	649
vygenerováno pomocí ai	649
vyplňte toto pole	636
vypnite blokovanie reklám	4568
vypnite prosím adblock	4568
vypnite, prosím, adblock	4568
vypnúť zvuk	4563
vypněte prosím adblock	626
vypněte si adblock	626
vypočuť si článok	4563
vypočuť článok	4563
vyskytla sa chyba. skúste to znova	4576
vyskúšajte si kvíz	4554
vytisknout článek	530
vytlačiť	4506
vytlačiť recept	66
vytlačiť článok	4506
vytvorené ai	4587
vytvorené pomocou ai	4587
vytvorené umelou inteligenciou	4587
vytvořeno ai	649
vytvořeno pomocí ai	649
vytvořeno umělou inteligencí	649
vytvořila ai	649
vytvořit účet	520
vyzkoušejte si kvíz	606
vyzkoušet	520
vyčerpali ste limit článkov	4573
vágólapra másolva	2667
válassz csomagot	2648
válassz előfizetést	2648
válassz összeget	2645
válasszon csomagot	2648
válasszon előfizetést	2648
válasszon összeget	2645
válasz	2663
válaszok elrejtése	2662
válaszok megjelenítése	2662
válaszolok	2663
választom	2649
választás mentése	2626
vásárlás a webshopban	2561
váš e-mail	526
váš email	636
váš hlas bol započítaný	4554
váš hlas bol zaznamenaný	4554
váš hlas byl započítán	606
váš hlas byl zaznamenán	606
väiksem tekst	1830
väline sisu	1789
välj	4819
välj abonnemang	4818
välj belopp	4815
välj din prenumeration	4818
välj ditt abonnemang	4818
välj erbjudande	4818
välj prenumeration	4818
välj som föredragen källa	4837
vänligen stäng av annonsblockeraren	4811
värsked uudised	1773
vælg	786
vælg abonnement	785
vælg beløb	782
vælg dit abonnement	785
vælg som foretrukken kilde	803
vælg tilbud	785
vérifiez votre boîte de réception	2248
vérifiez votre boîte mail	2248
vés a la recepta	66
více	547
více k tématu	547
více o tématu	547
více si o tom přečtete zde	547
více článků	639
vídeo anterior	1735	4071
vídeo destacado	1735
vídeo indisponível	4023
vídeo no disponible	472	1687
vídeo não disponível	4023
vídeo seguinte	4071
vídeo siguiente	1735
vídeos	1618	3960
võib-olla hiljem	1818
võid igal ajal loobuda	1823
võta nõusolek tagasi	1812
võta toimetusega ühendust	1826
výber redakcie	4503
výběr redakce	547
výhoda pre predplatiteľov	4558
výhoda pro předplatitele	612
výhody pre predplatiteľov	4558
výhody pro předplatitele	612
výsledky	97
výsledky ankety	619
výsledky hlasovania	4564
výsledky hlasování	619
vēl nav konta	3387
vēl neesi abonents	3387
všech # fotek	638
všech # fotky	638
všech # fotografie	638
všech # fotografií	638
všech fotek	638
všech fotky	638
všech fotografie	638
všech fotografií	638
všechny # fotek	638
všechny # fotky	638
všechny # fotografie	638
všechny # fotografií	638
všechny fotek	638
všechny fotky	638
všechny fotografie	638
všechny fotografií	638
všechny komentáře	651
všechny články	639
všechny články autorky	639
všetky komentáre	4589
všetky články	4579
všetky články autora	4579
všetky články autorky	4579
všeč mi je	4688
vždy povolit	616
vždy povoliť	4561
vždy zobrazovat	615
vždy zobrazovať	4560
về trang chủ	5316
về tác giả	5317
về đầu trang	5249
""", 'w': """
w każdy piątek. za darmo. bez spamu	3880
warto przeczytać	3797
was können wir besser machen	931
wczytaj treść	3860
wczytaj więcej	3883
webshopunkból	2623
webáruház	2560
weiterblättern	1036
weitere beiträge	879
werbung schließen	1051
werbung überspringen	859
weź udział w dyskusji	3847
whatsapp'ta paylaş	4932
whatsapp'tan paylaş	5040
whatsappで読む	3054
wiadomość	3881
wiadomość została wysłana	3880
wideo jest niedostępne	3863
wideo niedostępne	3863
widzisz błąd	3888
wie gefällt ihnen dieser artikel	931
wie wir unsere quellen schützen	1039
wielkość czcionki	70
wielkość tekstu	3898
więcej	3797
więcej artykułów	3797
więcej informacji	3797
więcej na ten temat	3797
więcej o	3797
więcej od tego autora	3883
więcej tekstów autora	3883
więcej z	3797
wpisz kwotę	3874
wpisz swój e-mail	3766
wprowadź adres e-mail	3766
wpłata jednorazowa	3875
wpłata miesięczna	3875
wpłać	3760
wpłać jednorazowo	3874
wpłać teraz	3760
wróć do góry	3883
wróć na górę	3883
wróć na stronę główną	3883
wspieraj co miesiąc	3874
współpraca płatna	3900
współpraca reklamowa	3778
wszystkie # zdjęcia	3882
wszystkie # zdjęć	3882
wszystkie artykuły	3883
wszystkie artykuły autorki	3883
wszystkie zdjęcia	3882
wszystkie zdjęć	3882
wybierz kwotę	3874
wybierz ofertę	3877
wybierz prenumeratę	3877
wybierz subskrypcję	3877
wycofaj zgodę	3860
wykorzystałeś limit artykułów	3877
wykryliśmy adblocka	3869
wyloguj się	19
wypełnij to pole	3880
wypisz się	3905
wypisz się w dowolnym momencie	3880
wypróbuj	3763
wyraź zgodę	3782
wystąpił błąd	3881
wystąpił błąd. spróbuj ponownie	3880
wystąpił błąd. spróbuj ponownie później	3880
wyłącz adblocka	3869
wyłącz blokowanie reklam	3869
wyłącz dźwięk	3863
wyłącz reklamy	3900
wyłączyłam adblocka	3870
wyłączyłem adblocka	3869	3870
wyślij	96	3881
wyślij e-mailem	3774
wyślij komentarz	3894
wyślij mailem	3898
wyślij opinię	3892
wyślij wiadomość	3880
wyślij zdjęcia	3888
wyślij zgłoszenie anonimowo	3888
wyślij znajomemu	3774
wyświetl treść	3860
wyświetl w przeglądarce	3904
wählen	1030
własna kwota	3874
włącz	3868
włącz dźwięk	3863
włącz javascript	3863
""", 'x': """
x'te paylaş	4932
xem bình luận	5245
xem bản ghi	5296
xem bản gốc	5250
xem bản đồ	5250
xem bộ ảnh	5316
xem chi tiết	5250
xem chuyên đề	5316
xem các bài viết của tác giả	5260
xem các câu trả lời	5289
xem các gói	5332
xem công thức	66
xem giá	5295
xem giá tốt nhất	5335
xem gói đăng ký	5332
xem kết quả	96	5250
xem lại	5297
xem nhiều	5246
xem nhiều nhất	5246
xem nhiều trong tuần	5282
xem nội dung	5300
xem sản phẩm	5335
xem thêm	5246	5249
xem thêm bài của tác giả	5260	5316
xem thêm bình luận	5245	5266
xem thêm tin	5316
xem thêm video	5316
xem thêm ảnh	5316
xem tiếp	5249
xem toàn bộ	5249
xem trên ứng dụng	5302
xem trả lời	5289
xem tất cả	5249
xem tất cả bài viết	5260
xem tất cả bình luận	5266	5289
xem tất cả ảnh	5316
xem ưu đãi	5295
xem ảnh cỡ lớn	5316
xem ảnh lớn	5316
xでシェア	3007
xでシェアする	3054
xでポスト	3007
xで共有	3108
xで表示	3112
xで見る	3112
x로 공유	3243
x에서 보기	3247
""", 'y': """
y tú qué opinas	1613
ya estás suscrito	1673
ya tengo suscripción	1575
ya tengo una suscripción	1575
ya tenés suscripción	1673
yahoo! japan idでログイン	3094
yahoo!ショッピングで見る	3076
yahoo!ショッピングで購入	3076
yanit gönder	5001
yanitlari gör	5001
yanitlari göster	5001
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5008
yapay zeka ile özet	4947
yapay zeka ile özetle	5037
yapay zeka ile üretildi	5051
yapay zeka özeti	4947
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5008
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5051
yapay zekâ tarafindan seslendirildi	5008
yapay zekâ özeti	5037
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5033
yazara mesaj gönder	5033
yazarin diğer haberleri	4941
yazarin diğer yazilari	4941	4958
yazarin tüm yazilari	4941	4958
yazarin önceki yazilari	4958
yazinin devami aşağida	4984
yaziyi büyüt	5040
yaziyi küçült	5040
yeni oyunumuzu keşfet	5046
ymmärrän	1991
yorum gönder	4940
yorum yapmak için giriş yap	5001
yorumlar sadece abonelere açiktir	5045
yorumlari gör	4940
yorumu gönder	5001
yorumu şikayet et	5045
yorumu şikâyet et	5045
yorumunu gönder	5001
youtube-tartalom megjelenítése	2572
youtube-videó betöltése	2629
youtubeで見る	3112
youtubeで視聴	3112
youtube에서 보기	3247
yritä myöhemmin uudelleen	2067
yritä uudelleen	2067
yukari çik	5031
yz özeti	4947
yêu cầu của bạn đã được gửi	5333
""", 'z': """
z našeho e-shopu	612
z našeho obchodu	612
z nášho e-shopu	4558
z nášho obchodu	4558
z titulní strany	547
za naročnike	4674
zaakceptuj i pokaż	3860
zaboravili ste šifru	4471
zabranjeno prenošenje	4481
zabudnuté heslo	4499
zadajte platný e-mail	4576
zadejte platný e-mail	636
zadejte svůj e-mail	526
zadejte částku	629
zagłosuj	96
zahlungsart wählen	825
zainstaluj aplikację	3865
zakázat	625
zakázať	4567
zakúpiť licenciu	4584
zaloguj się	3763
zaloguj się przez apple	3877
zaloguj się przez facebooka	3877
zaloguj się przez google	3877
zaloguj się z google	3877
zamknij galerię	3883
zamknij reklamę	3900
zamów	3780
zamów bezpłatną wycenę	113
zamów książkę	3856
zamów teraz	3779
zapamatovat přihlášení	632
zapamatovat si mě	632
zapamiętaj mnie	3878
zapamätať si ma	4573
zapisz na później	3774
zapisz się	3766
zapisz się na newsletter	3766
zapisz wybór	3860
zapnout upozornění	622
zapnúť	4567
zapnúť notifikácie	4566
zapnúť titulky	4563
zapnúť upozornenia	4566
zapnúť zvuk	4563
zapomenuté heslo	520
zapomniałem hasła	3877
zapomniałeś hasła	3877
zapomněl jsem heslo	632
zapomněli jste heslo	632
započni kviz	4455
zapytaj naszą ai	107
zarejestruj się	3763
zarezervovat místo	612
zarządzaj plikami cookies	3860
zarządzaj powiadomieniami	3867
zarządzaj zgodami	3782
zarządzaj zgodą	3860
zaten üye misiniz	4923
zauważyłeś błąd	3888
zavrieť galériu	4579
zavrieť reklamu	4594
zavřít	517
zavřít galerii	639
zavřít reklamu	657
začať kvíz	4554
začni kviz	4657
začít kvíz	606
załaduj film	3860
załaduj post	3860
załaduj treść	3860
załaduj wideo	3860
załaduj więcej	3800
załóż konto	3763
zaštita osobnih podataka	4417
zaštita privatnosti	4417
zašto vidim ovaj oglas	4490
zašto vidim ovu reklamu	4490
zbývající čas	619
zbývající čas #	618
zbývající čas -#	618
zdarma, každý pátek	527
zdieľajte tento text	4506
zdieľajte článok	4506
zdieľať	4506
zdieľať na facebooku	4506
zdieľať na whatsappe	4592
zdieľať článok	4506
zdjęcie # z #	3882
zdjęcie #/#	3882
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3865
zeskanuj kod qr, aby pobrać aplikację	3865
zezwól	3868
zezwól i kontynuuj	3784
zezwól i pokaż	3784
zezwól na powiadomienia	3867
zezwól na reklamy	3873
zezwól raz	3860
zgadzam się	3782
zgadzam się na powiadomienia	3867
zgadzam się na wyświetlanie treści	3782
zgłoś	3791	3895
zgłoś błąd	3791
zgłoś komentarz	3894
zgłoś nadużycie	3894
zgłoś reklamę	3900
zhrnúť pomocou ai	107
ziedot katru mēnesi	3386
ziņa ir nosūtīta	3389
ziņa tiek papildināta	3346
ziņo par kļūdu	3345
ziņot par komentāru	3394
ziņot par kļūdu	3345
zkontrolujte svoji e-mailovou schránku	636
zkontrolujte svou schránku	636
zkopírovat odkaz	530	531
zkopírovat odkaz na článek	530
zkopírováno	656
zkopírováno do schránky	655
zkuste to prosím později	636
zmeniť súhlas	4560
zmeniť veľkosť písma	4592
zmenšit písmo	655
zmenšiť písmo	4592
zmień rozmiar tekstu	3898
zmień ustawienia	3784
zmień ustawienia cookies	3784
zmień zgodę	3860
změnit nastavení	542
změnit nastavení cookies	542
změnit souhlas	615
změnit velikost písma	655
znajdź nas na facebooku	3775
znalazłeś błąd	3888
znalazłeś błąd w tekście	3888
značky	4503
znova naloži stran	4671
znova načítať stránku	4569
znovu načíst stránku	628
zobacz # zdjęcia	3882
zobacz # zdjęć	3882
zobacz cenę	3856
zobacz galerię	3800
zobacz mapę	3801
zobacz ofertę	3856
zobacz również	3797
zobacz szczegóły	3801
zobacz także	3797
zobacz także inne	3797
zobacz też	3797
zobacz w przeglądarce	3904
zobacz więcej	3797
zobacz wszystkie # zdjęcia	3882
zobacz wszystkie # zdjęć	3882
zobacz wszystkie artykuły	3883
zobacz wszystkie zdjęcia	3882
zobacz wszystkie zdjęć	3882
zobacz zdjęcia	3882
zobacz zdjęć	3882
zobrazit # fotografií	638
zobrazit # odpovědi	651
zobrazit a přijmout	615
zobrazit fotografií	638
zobrazit komentáře	651
zobrazit méně	551	639
zobrazit nabídku	612
zobrazit nabídky	632
zobrazit odpovědi	651
zobrazit originál	551
zobrazit předplatné	632
zobrazit přepis	618
zobrazit více	549
zobrazit výsledky	96	551	606
zobrazit vše	549
zobrazit všech # fotek	638
zobrazit všech # fotky	638
zobrazit všech # fotografie	638
zobrazit všech # fotografií	638
zobrazit všech fotek	638
zobrazit všech fotky	638
zobrazit všech fotografie	638
zobrazit všech fotografií	638
zobrazit všechny # fotek	638
zobrazit všechny # fotky	638
zobrazit všechny # fotografie	638
zobrazit všechny # fotografií	638
zobrazit všechny fotek	638
zobrazit všechny fotky	638
zobrazit všechny fotografie	638
zobrazit všechny fotografií	638
zobrazit všechny články	639
zobraziť # fotiek	4578
zobraziť # fotky	4578
zobraziť # fotografie	4578
zobraziť # fotografií	4578
zobraziť # odpovede	4589
zobraziť a prijať	4560
zobraziť cenu	4558
zobraziť diskusiu	4506
zobraziť fotiek	4578
zobraziť fotky	4578
zobraziť fotografie	4578
zobraziť fotografií	4578
zobraziť galériu	4579
zobraziť heslo	4573
zobraziť komentáre	4589
zobraziť menej	4504
zobraziť obsah	4517
zobraziť odpovede	4589
zobraziť ponuku	4558
zobraziť ponuky	4573
zobraziť popis	4579
zobraziť predplatné	4573
zobraziť prepis	4563
zobraziť titulky	4563
zobraziť viac	4504
zobraziť výsledky	96	4554
zobraziť všetko	4504
zobraziť všetky # fotiek	4578
zobraziť všetky # fotky	4578
zobraziť všetky # fotografie	4578
zobraziť všetky # fotografií	4578
zobraziť všetky fotiek	4578
zobraziť všetky fotky	4578
zobraziť všetky fotografie	4578
zobraziť všetky fotografií	4578
zobraziť všetky články	4579
zobraziť všetkých # fotiek	4578
zobraziť všetkých # fotky	4578
zobraziť všetkých # fotografie	4578
zobraziť všetkých # fotografií	4578
zobraziť všetkých fotiek	4578
zobraziť všetkých fotky	4578
zobraziť všetkých fotografie	4578
zobraziť všetkých fotografií	4578
zoradiť podľa	4589
zostań patronem	3760
zostań patronką	3874
zostať prihlásený	4573
zostávajúci čas	4564
zostávajúci čas #	4563
zostávajúci čas -#	4563
zpráva	637
zpráva byla odeslána	636
zpráva pro příjemce: dar	629
zpět na hlavní stránku	639
zpět na začátek	639
zpět nahoru	549
zrušit můžete kdykoli	632
zrušit můžete kdykoliv	632
zrušiť môžete kedykoľvek	4573
zu meine themen hinzufügen	1048
zu meinen themen hinzufügen	1048
zum rätsel	1004
zum vollständigen artikel	1034
zur großansicht	1034
zur leseliste hinzufügen	977
zur merkliste hinzufügen	852
zur übersicht	882
zurück	872
zurück nach oben	882	1034
zurück zum anfang	1045
zurück zur startseite	1034
zurück zur übersicht	1034
zvoliť	4574
zvolte předplatné	632
zvolte částku	629
zvoľte predplatné	4573
zvoľte sumu	4570
zväčšiť	4564
zväčšiť foto	4579
zväčšiť fotografiu	4579
zväčšiť písmo	4592
zväčšiť text	4592
zvětšit	549
zvětšit foto	639
zvětšit fotografii	639
zvětšit písmo	655
zvětšit text	655
zwiń	3800
zásady cookies	615
zásady ochrany osobných údajov	4560
získat licenci	646
získat předplatné	632
získať licenciu	4585
získať predplatné	4573
zůstat přihlášen	632
""", '£': """
£# at amazon	1496
""", '©': """
©ntb	3677
""", 'à': """
à découvrir	2161
à la une	2161
à lire	2161
à lire aussi	2161
à lire dans ce dossier	2161
à lire dans la même rubrique	2161
à lire ensuite	2161
à lire également	2161
à ne pas manquer	2161
à voir	2161
à voir aussi	2161
à voir ensuite	2284
""", 'á': """
áno, chcem	4567
áno, prosím	4567
átirat	2635
átirat elolvasása	2634
átirat megjelenítése	2634
áudio gerado por ia	3987
áudio gerado por voz sintética	3987
""", 'ä': """
ähnliche artikel	879
ähnliche beiträge	879
ähnliche themen	879
äldst	4836
äldsta	4836
äldsta först	4835
älteste	1047
älteste zuerst	1046
älä missaa mitään	1964
älä salli	2054
älä seuraa	2082
ämne	4822
ämnen	4739
ämnen i artikeln	4739
ämnen i den här artikeln	4824
ändra cookie-inställningar	4729
ändra cookieinställningar	4729
ändra dina cookie-inställningar	4729
ändra dina cookieinställningar	4801
ändra inställningar	4729
ändra samtycke	4801
ändra textstorlek	4839
är du inte prenumerant	4818
är du redan prenumerant	4706
äänenvoimakkuus	2048
äänesi on laskettu	2032
äänesi on rekisteröity	2032
äänesi on tallennettu	2032
äänestyksen tulokset	2048
äänestys	97
äänestä	96	2038
äänestä nyt	96	2032
äänestä tästä	1990
ääni on tuotettu tekoälyllä	2047
ääni pois	2047
ääni päälle	2047
""", 'å': """
åbn	713
åbn appen	773
åbn billedgalleri	791
åbn galleri	791
åbn i app	773
åbn i browser	811
åbn kort	713
åpne	3649
åpne appen	3713
åpne bildegalleri	3730
åpne faktaboks	3649
åpne galleri	3730
åpne i app	3713
åpne i nettleser	3750
åpne i nettleseren	3750
åpne kart	3649
årlig	3725
årlig betaling	3725
årligt	786
årsvis	4819
årsvis betalning	4819
återkalla samtycke	4801
återstående tid	4805
återstående tid #	4804
återstående tid -#	4804
""", 'æ': """
ældste	802
ældste først	801
ændr dine cookieindstillinger	697
ændr dit samtykke	768
ændr indstillinger	697
ændr samtykke	768
ændr tekststørrelse	804
""", 'ç': """
çengel bulmaca	5006
çerez ayarlari	4935
çerez ayarlarini yönet	5011
çerez politikasi	4935	4957
çerez tercihleri	5011
çerez tercihlerimi değiştir	4938
çerez tercihlerini değiştir	4938
çerez tercihlerini yönet	5011
çerezler	4935
çerezleri yönet	5050
çeviriyi göster	4948
çikiş yap	19
çok okunanlar	4941
""", 'è': """
è gratis e ci vuole solo un minuto	2890
è stato utile	2904
""", 'é': """
é grátis e leva menos de um minuto	4004
é proibida a reprodução	4082
é proibida a reprodução do conteúdo	4082
écouter	2139
écouter (# min	2139
écouter le podcast	2165
écrire à la rédaction	2256
édition du jour	2161
élő	2635
élő közvetítésünk itt	2654
épingler	66
épingler la recette	66
értem	2574
értesítések	2641
értesítések engedélyezése	2638
értesítések kezelése	2638
értékeld a cikket	2661
értékeld a receptet	66
értékelje a cikket	2661
érvénytelen e-mail-cím	2651
étiquettes	2166
évente	2649
éves előfizetés	2649
éves fizetés	2649
éves számlázás	2649
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2642
így védjük a forrásainkat	2658
írd meg a véleményed	2566
írj a szerkesztőségnek	2658
írj hozzászólást	2662
írja meg véleményét	2566
írjon a szerkesztőségnek	2658
írjon hozzászólást	2662
írjon nekünk névtelenül	2658
""", 'î': """
îmi place	4166
în fiecare lună	4191
în parteneriat cu	4211
înainte # secunde	4173
înapoi # secunde	4173
înapoi la prima pagină	4200
înapoi la început	4223
înapoi sus	4124
încarcă conținutul	4177
încarcă mai multe	4124
încarcă mai multe comentarii	4165
încarcă postarea	4177
încarcă videoclipul	4177
închide	4102
închide fereastra	4223
închide galeria	4223
închide meniul	4223
înregistrare	4106
înregistrează-te	4106
înscrie-te acum	4143
înscrie-te la curs	4143
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4138
""", 'ô': """
ô chữ	5294
""", 'ö': """
öffnen	882
ön hirdetésblokkolót használ	2642
ön mit gondol? szavazzon	2572
önceki	4947
önceki fotoğraf	5058
önceki görsel	5058
önceki haber	4941
önceki video	5051
önceki yazi	5058
öne çikan haberler	4941
öne çikanlar	4941
önerilen haberler	4941
önerilenler	4941
öppna	4743
öppna appen	4806
öppna bildgalleri	4824
öppna galleri	4824
öppna i webbläsaren	4846
öppna karta	4743
összes	2572
összes cikk	2654
összes elfogadása	2627
összes elutasítása	2627
összes megtekintése	2654
översatt med ai	4832
özet faydali oldu mu	4940
""", 'ú': """
új hozzászólás	2566
última hora	1618
últimas	3960
últimas entradas	1618
últimas noticias	1618
últimas notícias	3960
últimas plazas	1653
últimes notícies	434
últimos artículos	1618
únete	1568
únete a la conversación	1611
única	1703	4039
účtované ročne	4573
účtováno ročně	632
""", 'ü': """
über google anmelden	1029
über whatsapp senden	1049
über whatsapp teilen	1049
übersetzung anzeigen	886
überweisung	826
ücretsiz dene	4923
ücretsiz haber limitinize ulaştiniz	5025
ücretsiz kargo	5042
ücretsiz oku	5055
ücretsiz oyna	5004
ücretsiz üye ol	4923
ücretsiz üye olun	4923
ücretsiz, spam yok	5027
ühekordne annetus	1820
ürüne git	5062
ürünü gör	5062
ürünü incele	5007
üye girişi	4923
üye ol	4922	4923
üye olun	4923
üzenet	2652
üzenet küldése	2651
üzenetét elküldtük	2651
""", 'ý': """
ý kiến	5245
ý kiến bạn đọc	5245
ý kiến của bạn	5245	5266
""", 'ā': """
ārējais saturs	3356
""", 'č': """
častite nas kafom	4469
častite nas kavom	4469
častite nas s kavo	4672
čita sintetički glas	4462
čitaj bez oglasa	4490
čitaj u aplikaciji	4464
čitajte bez oglasa	4490
čitajte bez ograničenja	4471
čitajte u aplikaciji	4464
čitajte uz pretplatu	4471
članak je zaključan	4394
članak je zaštićen autorskim pravom	4481
članak se nastavlja ispod oglasa	4400
članak čita sintetički glas	4462
članek bere sintetični glas	4665
članek je avtorsko zaščiten	4684
članek je zaklenjen	4604
članek se nadaljuje pod oglasom	4607
članek se nadaljuje spodaj	4607
článek byl vytvořen automaticky	649
článek je chráněn autorským právem	645
článek namluvila umělá inteligence	618
článek pokračuje pod reklamou	534
článek čte syntetický hlas	618
články autora	639
článok bol vytvorený automaticky	4587
článok je chránený autorským právom	4584
článok číta syntetický hlas	4563
článok číta umelá inteligencia	4563
čte umělý hlas	618
čtěte bez omezení	632
čtěte dále	547
čtěte i	547
čtěte nejdřív v aplikaci	620
čtěte také	547
čtěte v aplikaci	620
číslo účtu pro dary	518
číst bez reklam	657
číst celý článek	639
číst dál	549
číst dál s předplatným	520
číst dále	639
číst s předplatným	632
číst více	549
číta umelý hlas	4563
čítajte aj	4503
čítajte bez obmedzení	4573
čítajte najprv v aplikácii	4565
čítajte v aplikácii	4565
čítať bez reklám	4594
čítať celý článok	4579
čítať s predplatným	4573
čítať ďalej	4579
""", 'ď': """
ďakujeme za hlas	4554
ďakujeme za hlasovanie	4554
ďakujeme za odber	4576
ďakujeme za správu	4576
ďakujeme za vašu správu	4576
ďakujeme za váš hlas	96	4554
ďalšia fotografia	4579
ďalšia snímka	4579
ďalšia strana	4579
ďalšie foto	4579
ďalšie správy	4503
ďalšie video	4563
ďalšie články	22	4503
ďalšie články autora	4579
ďalší článok	4579
""", 'đ': """
đang theo dõi	5321
đang tải	5296
đang tải trình phát	5296
đang tải video	5296
điều khoản sử dụng	5244
điều khoản sử dụng | chính sách bảo mật	5244
đáng chú ý	5246
đã có tài khoản	5228
đã hiểu	5250
đã sao chép	5234
đã sao chép liên kết	5281
đã xảy ra lỗi	5312
đã đóng bình luận	5289
đóng	5224
đóng cửa sổ	5334
đóng góp	5225
đóng góp hàng tháng	5308
đóng góp một lần	5308
đóng góp ngay	5227
đóng menu	5334
đăng ký	5228
đăng ký của bạn đã được xác nhận	5333
đăng ký khóa học	5295
đăng ký ngay	5228
đăng ký nhận thông báo	5303
đăng ký tham dự	5295
đăng ký thành công	5312
đăng ký để đọc tiếp	5332
đăng nhập	5228
đăng nhập / đăng ký	5228
đăng nhập bằng apple	5310
đăng nhập bằng facebook	5310
đăng nhập bằng google	5310
đăng nhập với facebook	5310
đăng nhập với google	5310
đăng nhập để bình luận	5289
đăng nhập để đọc tiếp	5332
đăng xuất	19
được quan tâm	5282
được tài trợ	5239
được tạo bởi ai	5330
đặt báo	5228
đặt hàng ngay	5335
đặt mua ngay	5295
đặt vé ngay	5295
đến công thức	66
đến trang quyên góp	5308
đến trang ủng hộ	5308
đề xuất	5246
đề xuất bởi taboola	5285
để lại bình luận	5265	5266
để lại một bình luận	5265	5266
để sau	5224
địa chỉ email của bạn	5333
đọc bài gốc	5334
đọc bài tiếp theo	5334
đọc miễn phí	5332
đọc nhiều	5246
đọc nhiều nhất	5246
đọc sau	5281
đọc thêm	5246	5249
đọc tiếp	5249
đọc tiếp về chủ đề này	5282
đọc toàn bộ bài viết	5316
đọc trên ứng dụng	5302
đồng ý	5243
đồng ý và tiếp tục	5300
đừng bỏ lỡ	5246
""", 'į': """
į el. parduotuvę	3307
į pradinį puslapį	3323
į viršų	3276
įdėti į krepšelį	3307
įgarsinta dirbtinio intelekto	3311
įjungti garsą	3311
įjungti pranešimus	3314
įkelti daugiau	3323
įkelti turinį	3309
įkelti įrašą	3309
įveskite el. pašto adresą	3321
įveskite galiojantį el. pašto adresą	3321
įveskite savo el. pašto adresą	3294
įveskite sumą	3317
įvyko klaida. bandykite dar kartą	3321
įvyko klaida. bandykite vėliau	3321
""", 'ľ': """
ľubovoľná suma	4570
""", 'ł': """
ładowanie odtwarzacza	3863
ładowanie wideo	3863
""", 'ř': """
řadit podle	651
řazení	652
""", 'ś': """
śledź nas	3775
""", 'ş': """
şifremi unuttum	4923
şifrenizi mi unuttunuz	5025
şikayet et	5002
şikâyet et	5002
şimdi değil	4921
şimdi satin al	5062
şurada paylaş	4932
""", 'š': """
šajā rakstā	3391
še nimate računa	4674
še niste naročnik	4674
šiame straipsnyje	3323
šifra	4472
šio turinio parodyti negalime	3309
šio turinio rodyti negalima	3309
šis laukas privalomas	3321
šis lauks ir obligāts	3389
šis raksts ir slēgts	3387
šis saturs nav pieejams	3378
šis straipsnis užrakintas	3319
šis turinys nepasiekiamas	3309
šis vaizdo įrašas nebepasiekiamas	3311
šis vaizdo įrašas nepasiekiamas	3311
šis video nav pieejams	3380
šis video vairs nav pieejams	3380
šo saturu nevar parādīt	3378
šrifto dydis	3328
štampaj	4404
štítky	547
""", 'ž': """
žaisti dabar	3305
že imam račun	4674
že imate račun	4604
že naročnik	4604
že podpiram	4615
že sledite	4689
želite li da primate obaveštenja	4465
želite li primati obavijesti	4465
želite prejemati obvestila	4668
želite prejemati potisna obvestila	4668
želiš primati obavijesti	4465
žiadny spam	4576
žinutė išsiųsta	3321
živě	619
žiūrėkite nuotraukas	3276
žiūrėkite vaizdo įrašą	3276
žiūrėti galeriją	3276
žiūrėti kainą	3307
žiūrėti komentarus	3326
žiūrėti pasiūlymą	3307
žiūrėti planus	3319
žiūrėti rezultatus	96	3305
žiūrėti visus	3323
žymos	3312
žádný spam	636
""", 'ư': """
ưu đãi #% hôm nay	5295
ưu đãi cho bạn đọc	5295
ưu đãi cho độc giả	5295
ưu đãi tốt nhất	5311
""", 'ș': """
știrea anterioară	4200
știrea continuă mai jos	4224
știrea următoare	4200
știri pe aceeași temă	4159
știri recomandate	4122
știri similare	4122
știrile zilei	4122
""", 'ț': """
ți-a fost util	4165
ți-a fost util acest articol	4138
ți-a fost util acest rezumat	4138
ți-ai uitat parola	4156
ți-ar putea plăcea și	4159
ține-mă minte	4195
""", 'ά': """
άκουσε το άρθρο	1160
άλλες ειδήσεις	22
άλλο ποσό	1177
άνοιγμα	1090
άνοιγμα εφαρμογής	1167
άνοιγμα στην εφαρμογή	1167
άνοιγμα χάρτη	1090
""", 'έ': """
έξοδος από πλήρη οθόνη	1160
έχετε ήδη λογαριασμό	1072
έχετε ήδη ψηφίσει	1152
έχω ήδη λογαριασμό	1180
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1182
έχω λογαριασμό	1180
""", 'ή': """
ήταν χρήσιμο	1152
""", 'ί': """
ίσως αργότερα	1068
ίσως σας ενδιαφέρει	1086
""", 'α': """
αγορά από amazon	1158
αγορά από το amazon	1158
αγορά βιβλίου	1158
αγορά εισιτηρίων	1158
αγοράστε εισιτήρια	1158
αγοράστε εισιτήριο	1158
αγοράστε το βιβλίο	1158
αγοράστε τώρα	1216
ακολουθήστε μας	1193
ακολουθήστε το θέμα	1193
ακολουθήστε τον αρθρογράφο	1215
ακολουθήστε τον συντάκτη	1193
ακολουθείτε ήδη αυτό το θέμα	1193
ακολουθείτε ήδη αυτόν τον συντάκτη	1215
ακολούθησε	1194
ακούστε	1077
ακούστε το άρθρο	1077
ακυρώνετε όποτε θέλετε	1180
ακύρωση οποιαδήποτε στιγμή	1180
αλλαγή προτιμήσεων cookies	1083
αλλαγή ρυθμίσεων απορρήτου	1083
ανάκληση συγκατάθεσης	1164
αναζήτηση	1089
ανανέωση σελίδας	1174
ανανέωση συνδρομής	1211
ανανέωση της σελίδας	1174
αναπαραγωγή βίντεο	1160
αναφέρετε λάθος	1201
αναφέρετε το σχόλιο	1201
αναφορά	1153
αναφορά λάθους	1085
αναφορά σχολίου	1201
αντιγραφή	1197
αντιγραφή link	1077
αντιγραφή συνδέσμου	1077
αντιγραφή συνδέσμου άρθρου	1077
απάντηση	1153
απενεργοποίησα τον ad blocker	1174
απενεργοποιήστε το για να συνεχίσετε	1174
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1211
αποδέχομαι	1084	1094
αποδέχομαι τους όρους χρήσης	1182
αποδοχή	1084	1094
αποδοχή ειδοποιήσεων	1172
αποδοχή και συνέχεια	1164
αποδοχή όλων	1084	1094
αποδοχή όλων των cookies	1205
αποδοχη	1084
αποδοχη ολων	1084
αποθήκευση	1077
αποθήκευση άρθρου	1217
αποθήκευση επιλογών	1164
αποθήκευση προτιμήσεων	1164
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1077
αποκλεισμός	1170
αποκλειστικά για συνδρομητές	1180
αποκτήστε το τώρα	1216
απομαγνητοφώνηση	1161
απομνημόνευση	1181
απορριψη	1084
αποστολή	1183
αποστολή με email	1077
αποστολή σχολίου	1152
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1153
αποτελέσματα ψηφοφορίας	1153
αποτυχία φόρτωσης βίντεο	1206
απόκρυψη	1090
απόκρυψη απαντήσεων	1152
απόρριψη	1084	1094
απόρριψη όλων	1084	1094
απόρριψη όλων των cookies	1205
αργότερα	1172
αρχική	1089
αρχική σελίδα	1186
αυτό το άρθρο είναι κλειδωμένο	1180
αυτό το βίντεο δεν είναι διαθέσιμο	1160
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1160
αυτό το πεδίο είναι υποχρεωτικό	1182
αυτόματη αναπαραγωγή	1161
αυτόματη μετάφραση	1161
αφήγηση με συνθετική φωνή	1160
αφήστε ένα σχόλιο	1152
αφήστε σχόλιο	1085
αφήστε το σχόλιό σας	1152
""", 'β': """
βίντεο	1086
βαθμολογήστε το άρθρο	1085
βρήκατε κάποιο λάθος	1188
βρήκατε λάθος	1188
""", 'γ': """
γίνε συνδρομητής	1072
γίνε υποστηρικτής	1177
γίνετε μέλος	1069
γίνετε συνδρομητής	1072
γίνετε υποστηρικτές	1177
γράψτε σχόλιο	1085
γράψτε το email σας	1212
γράψτε το σχόλιό σας	1201
""", 'δ': """
δείτε ακόμη	1214
δείτε και	1086
δείτε ξανά	1206
δείτε περισσότερα	1089
δείτε τα αποτελέσματα	96	1090	1111
δείτε τα πακέτα	1211
δείτε τα πακέτα συνδρομών	1211
δείτε τα σχόλια	1085
δείτε τα όλα	1214
δείτε τη συλλογή	1186
δείτε τη συνταγή	66
δείτε την προσφορά	1158
δείτε τις απαντήσεις	1152
δείτε τις προσφορές	1211
δείτε τις φωτογραφίες	1186
δείτε το αφιέρωμα	1186
δείτε το προφίλ	1188
δείτε το προϊόν	1216
δείτε το στο amazon	1158
δείτε το φωτορεπορτάζ	1186
δείτε φωτογραφίες	1186
δείτε όλα	1089
δείτε όλα τα άρθρα	1186
δείτε όλα τα βίντεο	1186
δείτε όλα τα παιχνίδια	1155
δείτε όλα τα σχόλια	1109
δείτε όλες τις ειδήσεις	1186
δείτε όλες τις προσφορές	1158
δείτε όλες τις φωτογραφίες	1186
δεν έχετε λογαριασμό	1180
δεν αποδέχομαι	1084
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1160
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1164
δεν είστε ακόμη συνδρομητής	1180
δεν είστε συνδρομητής	1180
δεν μου αρέσει	1153
δεν ξέρω	1153
δεν ξέρω / δεν απαντώ	1153
δες περισσότερα	1214
δημιουργήθηκε με ai	1206
δημιουργήθηκε με τεχνητή νοημοσύνη	1206
δημιουργία λογαριασμού	1072
δημοσίευση σχολίου	1152
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1111
δημοφιλέστερα	1086
δημοφιλέστερο	1181
δημοφιλή	1086
δημοφιλή άρθρα	1086
διάρκεια	1161
διαβάζεται από συνθετική φωνή	1160
διαβάστε ακόμα	1086
διαβάστε ακόμη	1086
διαβάστε αργότερα	1217
διαβάστε δωρεάν	1211
διαβάστε επίσης	1086
διαβάστε επίσης στο	1086
διαβάστε και	1086
διαβάστε ολόκληρο το άρθρο	1186
διαβάστε περισσότερα	1086	1089
διαβάστε στην εφαρμογή	1167
διαβάστε το στην εφαρμογή	1167
διαβάστε όλο το άρθρο	1186
διαθέσιμη στο app store	1167
διαθέσιμο στο app store	1167
διαφήμιση	1080	1102
διαφημίσεις	1080
διαφημιση	1080
διαφημιστείτε	1102
διαφημιστικό περιεχόμενο	92	1080
διαφημιστικός χώρος	1132
διαφωνω	1084
διαφωνώ	1084
διαχείριση cookies	1164
διαχείριση επιλογών	1084	1164
διαχείριση προτιμήσεων	1205
διαχείριση συγκατάθεσης	1164
δωρήστε	1069
δωρίστε το άρθρο	1196
δωρεά	1069
δωρεάν αποστολή	1198
δωρεάν, χωρίς spam	1182
""", 'ε': """
είσοδος	1072
είστε ήδη εγγεγραμμένος	1212
είστε ήδη συνδρομητής	1180
εγγραφή	1072
ειδήσεις σήμερα	1086
ειδήσεις τώρα	1086
ειδοποίηση για συντάκτη	1215
εισάγετε έγκυρο email	1182
εισάγετε το email σας	1212
εισαγάγετε το email σας	1212
εκτυπώστε το άρθρο	1077
εκτύπωση	1077
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1182
ελέγξτε το email σας	1182
ελεύθερη δωρεά	1210
ελεύθερο ποσό	1177
εμφάνιση ανάρτησης	1164
εμφάνιση απαντήσεων	1152
εμφάνιση λιγότερων	1186
εμφάνιση περιεχομένου	1164
εμφάνιση περισσότερων	1186
εμφάνιση πρωτοτύπου	1090
εμφάνιση υποτίτλων	1160
εμφάνιση όλων	1090
ενεργοποίηση	1169
ενεργοποίηση ειδοποιήσεων	1168
ενεργοποιήστε τις ειδοποιήσεις	1168
επαναφόρτωση σελίδας	1174
επικοινωνήστε μαζί μας	1188
επικοινωνήστε με τη σύνταξη	1188
επικοινωνήστε με τον συντάκτη	1188
επικοινωνία	1085	1102
επικοινωνία με τη σύνταξη	1188
επιλέξτε	1181
επιλέξτε πακέτο	1180
επιλέξτε ποσό	1210
επιλέξτε συνδρομή	1180
επιλέξτε τη συνδρομή σας	1180
επιλογές συντακτών	1086
επιλογή	1181
επισκεφθείτε το κατάστημα	1158
επιστροφή στην αρχική	1186
επιστροφή στην κορυφή	1089
επιτρέπεται	1169
επόμενη είδηση	1186
επόμενη εικόνα	1214
επόμενη φωτογραφία	1214
επόμενο	1089
επόμενο άρθρο	1086
επόμενο βίντεο	1206
επώνυμο	1183
ερώτηση της ημέρας	96
ετήσια	1178
ετήσια χρέωση	1181
ετικέτες	1086
ευχαριστούμε για τη στήριξή σας	1210
ευχαριστούμε για τη στήριξη	1210
ευχαριστούμε για την ψήφο σας	96	1152
ευχαριστούμε, το μήνυμά σας στάλθηκε	1182
εφάπαξ	1178
εφάπαξ δωρεά	1177
""", 'η': """
η δημοσκόπηση της εβδομάδας	1110
η διαφήμιση συνεχίζεται	1216
η δωρεά μου	1210
η εγγραφή ολοκληρώθηκε	1212
η εγγραφή σας ολοκληρώθηκε	1212
η ερώτηση της εβδομάδας	1110
η στήριξή σας κάνει τη διαφορά	1210
η συνέχεια μετά τη διαφήμιση	1132
η ψήφος σας	1110
η ψήφος σας καταχωρήθηκε	1152
η ψήφος σας καταχωρίστηκε	1152
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1168
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1168
θέμα	1213
θέματα	1086
θα θέλατε να λαμβάνετε ειδοποιήσεις	1168
""", 'κ': """
κάθε ευρώ μετράει	1178
κάθε μήνα	1178
κάθε συνεισφορά έχει αξία	1178
κάθε συνεισφορά μετράει	1178
κάνε το κουίζ	1155
κάντε δωρεά	1069
κάντε μια δωρεά	1069
κάντε το κουίζ	1155
κάντε το τεστ	1157
κάτι πήγε στραβά	1183
καλύτερη προσφορά	1181
κανόνες σχολιασμού	1085
κατάλαβα	1090
κατάργηση σίγασης	1160
κατάστημα	1198
κατεβάστε από το app store	1167
κατεβάστε από το google play	1167
κατεβάστε την εφαρμογή	1167
κατεβάστε το app	1167
κατεβάστε το επεισόδιο	1160
κατεβάστε το ηχητικό	1160
κατηγορίες	1086
κεράστε μας έναν καφέ	1177
κλείσιμο	1068
κλείσιμο μενού	1214
κλείσιμο παραθύρου	1214
κλείστε θέση	1158
κοινοποίησε	1077
κοινοποίηση	1077
κοινοποίηση στο facebook	1077
κοινοποίηση στο twitter	1077
κοινοποίηση στο whatsapp	1196
κοινοποιήστε	1077
κοινοποιήστε το άρθρο	1077
κρυπτόλεξο	1157
κωδικοί έκπτωσης	1216
""", 'λ': """
λήψη ήχου	1160
λεπτομέρειες	1090
λιγότερα	1090
""", 'μ': """
μάθετε περισσότερα	1084
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1196
μέγεθος κειμένου	70
μήνυμα	1213
μαθετε περισσοτερα	1084
με την υποστήριξη	1080
με την υποστήριξη της	1198
με την υποστήριξη του	1198
μεγέθυνση	1090
μεγέθυνση εικόνας	1186
μεγαλύτερα γράμματα	1196
μενού	1089
μετάβαση στη σελίδα δωρεών	1177
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1088
μετάβαση στο περιεχόμενο	1088
μεταβείτε στο περιεχόμενο	1088
μη έγκυρη διεύθυνση email	1182
μη έγκυρο email	1182
μη διαθέσιμο βίντεο	1160
μη χάσετε	1086
μην το χάσεις	1086
μην χάσετε	1086
μηνιαία	1178
μηνιαία δωρεά	1177
μηνιαία συνεισφορά	1177
μηνιαία χρέωση	1181
μηνιαίως	1178
μικρότερα γράμματα	1196
μοιράσου το	1077
μοιράσου το άρθρο	1217
μοιραστείτε	1077
μοιραστείτε το	1077
μοιραστείτε το άρθρο	1077
μου αρέσει	1153
μπορεί να σας αρέσει	1086
μόνο για συνδρομητές	1072
""", 'ν': """
να επιτρέπεται	1170
να επιτρέπεται πάντα	1164
να επιτραπεί	1169
να με θυμάσαι	1180
ναι	1172
ναι θέλω	1170
ναι, θέλω	1169
ναι, φυσικά	1170
νεότερα	1153
νεότερα πρώτα	1153
""", 'ξ': """
ξέχασα τον κωδικό μου	1180
ξεκλειδώστε το άρθρο	1211
ξεχάσατε τον κωδικό	1072
ξεχάσατε τον κωδικό σας	1180
""", 'ο': """
ο λογαριασμός μου	1072
ο σύνδεσμος αντιγράφηκε	1077
οι απόψεις είναι προσωπικές	1104
οι απόψεις που εκφράζονται είναι προσωπικές	1104
οι απόψεις του άρθρου είναι προσωπικές	1104
οι συνεργάτες μας	1164
ονοματεπώνυμο	1183
""", 'π': """
πάντα να επιτρέπεται	1164
πάρτε μέρος στη δημοσκόπηση	1152
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1186
παίξε τώρα	1155
παίξε υπεύθυνα	1158
παίξτε δωρεάν	1155
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1155
παίξτε υπεύθυνα	1158
παιχνίδια	1157
πακέτα συνδρομών	1211
παλαιότερα	1153
παράκαμψη προς το κυρίως περιεχόμενο	1088
παράλειψη	1161
παράλειψη διαφήμισης	1206
παρουσιάστηκε σφάλμα	1182
πατήστε για ήχο	1206
παύση βίντεο	1160
παύση παρακολούθησης	1193
πείτε μας τη γνώμη σας	1152
πείτε τη γνώμη σας	1152
περίληψη ai	1192
περίληψη με ai	1192
περιορισμένες θέσεις	1129
περιορισμένος αριθμός θέσεων	1129
περισσοτερες επιλογες	1084
περισσότερα	1086	1089
περισσότερα άρθρα	1086
περισσότερα άρθρα του συντάκτη	1186
περισσότερα σχόλια	1152
περισσότερες ειδήσεις	1086
περισσότερες επιλογές	1084	1197
πες τη γνώμη σου	1152
πλήρης οθόνη	1161
πληρωμή με paypal	1211
ποια είναι η γνώμη σας	1110
ποιοι είμαστε	1102
πολιτική cookies	1094	1102
πολιτική απορρήτου	1094	1102
πολιτική διορθώσεων	1188
προβολή περιεχομένου	1164
προηγούμενη είδηση	1186
προηγούμενη φωτογραφία	1214
προηγούμενο	1089
προηγούμενο άρθρο	1086
προηγούμενο βίντεο	1206
προνόμια συνδρομητών	1158
προσαρμογή	1084
προσθέστε σχόλιο	1109
προσθέστε το σχόλιό σας	1109
προσθήκη απάντησης	1201
προσθήκη στα θέματά μου	1215
προσθήκη στο καλάθι	1216
προσθήκη σχολίου	1085
προσθήκη ως προτιμώμενη πηγή	1193
προστασία προσωπικών δεδομένων	1094
προσφορά για αναγνώστες	1158
προσφορά για συνδρομητές	1158
προσωπικά δεδομένα	1102
προτείνουμε	1086
προτείνουμε επίσης	1086
προτεινόμενα	1086
προτεινόμενα από taboola	1132
προτιμήσεις cookies	1164
προτιμήσεις απορρήτου	1205
προωθητικό περιεχόμενο	1080
πρόσφατα άρθρα	1086
πώς να απενεργοποιήσετε τον ad blocker	1174
πώς να το απενεργοποιήσετε	1176
""", 'ρ': """
ροή	1086
ροή ειδήσεων	1086
ρυθμίσεις	1084
ρυθμίσεις cookie	1164
ρυθμίσεις cookies	1094
ρυθμίσεις απορρήτου	1164
ρυθμισεις	1084
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1161
σας βοήθησε αυτό το άρθρο	1152
σας φάνηκε χρήσιμο	1152
σε συνεργασία με	1198
σκανάρετε το qr code	1167
σταυρόλεξα	1157
σταυρόλεξο	1157
στείλε το σε φίλο	1077
στείλτε μας τις φωτογραφίες σας	1188
στηρίξτε μας	1069
στηρίξτε μας στο patreon	1177
συμφωνω	1084
συμφωνώ	1094
συμφωνώ με την επεξεργασία των δεδομένων μου	1182
συμφωνώ με τους όρους χρήσης	1182
συνέχεια ανάγνωσης	1089
συνέχεια με apple	1180
συνέχεια με email	1211
συνέχεια με facebook	1180
συνέχεια με google	1180
συνέχεια στην ιστοσελίδα	1167
συνέχεια στο site	1167
συνέχεια στον browser	1167
συνδεθείτε	1072
συνδρομή	1072
συνδρομητές	1072
συνεχίζεται μετά τη διαφήμιση	1132
συνεχίστε την ανάγνωση	1214
σφάλμα φόρτωσης βίντεο	1206
σχετικά	1086
σχετικά άρθρα	1086
σχετικά θέματα	1086
σχετικά με εμάς	1102
σχετικά νέα	1086
σχετικές ειδήσεις	1086
σχετικό άρθρο	1086
σχολιάστε	1085
σχολιάστε το άρθρο	1085
σχόλια	1085
σχόλιο	1085
σύνδεση	1072
σύνδεση με apple	1180
σύνδεση με facebook	1180
σύνδεση με google	1180
σύνοψη με ai	1192
""", 'τ': """
τέλος διαφήμισης	1158
τέλος της διαφήμισης	1158
τέσταρε τις γνώσεις σου	1155
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1104
τα πιο δημοφιλή	1086
τα πιο δημοφιλή της ημέρας	1086
τα πιο διαβασμένα	1086
τα πιο πρόσφατα	1086
τα σχόλια είναι απενεργοποιημένα	1201
τα σχόλια είναι μόνο για συνδρομητές	1201
ταξινόμηση	1153
ταξινόμηση κατά	1153
ταυτότητα	1102
ταχύτητα αναπαραγωγής	1160
τελευταία άρθρα	1086
τελευταία νέα	1086
τελευταίες ειδήσεις	1086
τεστάρετε τις γνώσεις σας	1155
το email σας	1212
το email υπάρχει ήδη	1212
το άρθρο εκφράζει τις απόψεις του συντάκτη	1104
το άρθρο συνεχίζεται μετά τη διαφήμιση	1132
το άρθρο συνεχίζεται παρακάτω	1132
το αίτημά σας στάλθηκε	1212
το αίτημά σας υποβλήθηκε	1212
το απενεργοποίησα	1174
το βίντεο δεν είναι διαθέσιμο	1160
το βίντεο φορτώνει	1160
το κείμενο συνεχίζεται παρακάτω	1132
το κουίζ της εβδομάδας	109
το μήνυμά σας	1212
το μήνυμά σας εστάλη	1182
το μήνυμά σας στάλθηκε	1182
το πεδίο είναι υποχρεωτικό	1182
το πιο δημοφιλές	1181
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1109
το ψευδώνυμό σας	1201
το όνομά σας	1201
τρέχων χρόνος	1161
""", 'υ': """
υπενθύμιση αργότερα	1068
υποβολή	96	1183
υποβολή σχολίου	1085
υπολειπόμενος χρόνος	1161
υποστηρίξτε μας	1069
υποχρεωτικά πεδία	1182
υποχρεωτικό πεδίο	1182
υπότιτλοι	1161
""", 'φ': """
φόρτωση ανάρτησης	1164
φόρτωση βίντεο	1160
φόρτωση περιεχομένου	1164
φόρτωση περισσότερων	1089
φόρτωση περισσότερων σχολίων	1152
φόρτωση προγράμματος αναπαραγωγής	1160
""", 'χ': """
χαρίστε αυτό το άρθρο	1077
χορηγοί	1198
χορηγούμενο	1080
χορηγούμενο άρθρο	1080
χορηγούμενο περιεχόμενο	1080
χορηγούμενο περιεχόμενο από taboola	1132
χορηγούμενοι σύνδεσμοι	1132
χορηγός	1198
χρόνος που απομένει	1160
χωρίς spam	1182
""", 'ψ': """
ψήφισε	96	1153
ψηφίστε	96	1153
ψηφίστε στη δημοσκόπηση	1152
ψηφοφορία	97	1111
""", 'ό': """
όλα τα άρθρα του συντάκτη	1186
όλα τα βίντεο	1186
όλα τα νέα	1186
όλα τα παιχνίδια	1155
όλα τα σχόλια	1085
όλες οι ειδήσεις	1086
όνομα	1183
όροι σχολιασμού	1085
όροι χρήσης	1094	1102
όχι ευχαριστώ	1068
όχι τώρα	1068	1172
όχι, ευχαριστώ	1068	1172
""", 'а': """
або	5192
абонамент	261
абонирай се	262
абонирай се за бюлетина	339
абонирайте се	261
автовоспроизведение	4348
автовідтворення	5179
автоматический перевод	4376
автоматическое воспроизведение	4348
автоматичне відтворення	5179
автоматичний переклад	5207
автоматично възпроизвеждане	327
автоматично преведено	348
автоматично пускане	327
авторизация	4241
авторизоваться	4241
адрес электронной почты	4244
азартные игры вызывают зависимость	4258
азартные игры могут вызвать зависимость	4258
азартные игры могут вызывать зависимость	4258
актуално	269
актуальне	5103
анкета	97	320
анкета на деня	319
анонимна кутия	345
анонимная почта	4371
анонимный ящик	4371
анонімна пошта	5202
анонімна скринька	5202
архив	4272
аудиоверсия	4348
аудіоверсія	5179
""", 'б': """
бажаєте отримувати сповіщення	5183
банковская карта	4240
банковский перевод	4240
без спам	339
без спама	4363
без спаму	5194
безкоштовна доставка	5174
безкоштовно. без спаму	5194
безопасный платеж	4239
безплатна доставка	323
бесплатная доставка	4343
бесплатно. без спама	4363
беше ли полезно	348
благодарим ви за абонамента	339
благодарим ви, че гласувахте	319
благодарим за вашия глас	319
благодарим за гласа	319
благодарим за съобщението	339
блокирай	331
блокировать	4353
блокувати	5184
больше	4272
больше материалов по теме	4272
больше новостей	4272
больше статей	4366
будь-яка сума	5189
будьте в курсе	4244
была ли статья полезной	4267
більше від автора	5197
більше за темою	5103
більше матеріалів автора	5119
більше матеріалів за темою	5103
більше на цю тему	5103
більше новин	5103
більше новин на тему	5103
більше по темі	5103
більше про це	5106
більше статей	5197
""", 'в': """
в закладки	4381
в избранное	4251
в корзину	4259	4342
в наш магазин	4342
в тази статия	342
в тренде	4272
в этой статье	4366
важен каждый рубль	4358
важен любой вклад	4358
важко відповісти	5170
важлива кожна гривня	5189
важливий кожен внесок	5189
важливо	5103
вам будет интересно	4272
вам може бути цікаво	5103
вам може сподобатися	5103
вам может быть интересно	4272
вам может понравиться	4272
вам також може сподобатися	5103
варианты подписки	4360
вартість доставки	5174
варіанти передплати	5191
вас може зацікавити	5103
вас может заинтересовать	4272
ваш e-mail	4244
ваш email	4244
ваш голос враховано	5165
ваш голос зараховано	5165
ваш голос принят	96	4336
ваш голос учтен	4336
ваш голос учтён	96	4336
ваша електронна пошта	5194
ваша почта	4364
ваша пошта	5195
ваша электронная почта	4363
ваше имя	4364
ваше повідомлення	5195
ваше повідомлення надіслано	5194
ваше сообщение	4364
ваше сообщение отправлено	4363
ваше ім'я	5195
вашето име	340
вашето съобщение	340
вашето съобщение е изпратено	339
вашият глас беше отчетен	319
вашият глас е отчетен	319
вашият имейл	339
вашият имейл адрес	339
вбудований контент	5176
введите e-mail	4244
введите email	4244
введите ваш email	4244
введите ваш адрес электронной почты	4244
введите корректный e-mail	4363
введите корректный email	4245
введите корректный адрес	4245
введите правильный e-mail	4245
введите сумму	4357
введіть коректний e-mail	5194
введіть суму	5188
вгору	5166
вградено съдържание	324
вернуться на главную	4366
версия для печати	4251
версия за печат	352
версія для друку	5212
вече гласувахте	319
вече имам профил	336
вече имате абонамент	336
вече имате акаунт	262
вече имате профил	336
вече подкрепям	276
вече следите	351
вече следите тази тема	351
вече сте абонат	262
вече сте гласували	319
вече съм абонат	336
вже вимкнено	5187
вже зареєстровані	5078
вже маєте акаунт	5191
вже маєте передплату	5191
вже є акаунт	5078
ви вже голосували	5165
ви вже проголосували	5165
ви вже підписані	5210
ви вже підписані на цю тему	5210
ви вичерпали ліміт статей	5191
ви можете відписатися будь-коли	5194
ви підписані	5194
ви підписані на автора	5210
ви підписані на тему	5210
ви успішно підписалися	5194
виберіть суму	5188
вибрати	5192
вибір редакції	5103
видео	4272
видео # из #	4365
видео # от #	341
видео больше недоступно	4348
видео загружается	4348
видео не может быть воспроизведено	4348
видео недоступно	4348
видео недоступно в вашей стране	4348
видео недоступно в вашем регионе	4348
видеоплеер загружается	4348
видеото вече не е налично	327
видеото не е достъпно	327
видеото не е достъпно във вашата страна	327
видеото не е налично	327
видеото не е налично във вашата страна	327
видеото не може да бъде възпроизведено	327
видяхте грешка	345
виж # снимки	341
виж всички	342
виж всички # снимки	341
виж всички снимки	341
виж всички статии	342
виж галерията	342
виж коментарите	349
виж офертата	322
виж резултатите	96	319
виж снимки	341
виж цената	322
вижте # снимки	341
вижте видеото	327
вижте всички	342
вижте всички # снимки	341
вижте всички снимки	341
вижте офертата	322
вижте още	269
вижте още от	269
вижте плановете	336
вижте резултатите	319
вижте снимки	341
вижте цената	322
вийти	19
використання матеріалів лише з дозволу редакції	5203
вимкнути звук	5179
вимкнути рекламу	5214
вимкніть adblock	5185
винаги показвай	324
винаги разрешавай	324
виникла помилка. спробуйте ще раз	5194
виправлення й уточнення	5202
вкажіть суму	5188
включете javascript	327
включете известията	330
включете се в дискусията	349
включи	331
включи звука	327
включи известията	330
включи се в дискусията	349
включите уведомления	4332
включить	4353
включить звук	4348
включить уведомления	4332
вконтакте	4252
влез	262
влез с facebook	336
влез с google	336
влез, за да коментираш	349
влезте	262
вміст недоступний	5176
внешний контент	4345
во весь экран	4275
водещи новини	269
войти	4241
войти в аккаунт	4241
войти в чат	4267
войти по почте	4360
войти с помощью google	4360
войти с яндекс id	4360
войти через apple	4360
войти через facebook	4360
войти через google	4360
войти через vk	4360
войти через вконтакте	4360
войти через яндекс	4360
войти, чтобы комментировать	4377
вопрос дня	4339
воспроизвести	4275
воспроизвести видео	4348
восстановить пароль	4360
время на чтение	4275
время чтения # мин	4275
все	4275
все комментарии	4267
все още няма коментари	349
все още нямате профил	336
все права сохранены	4372
всегда показывать	4345
всегда разрешать	4346
всего проголосовало #	4336
всеки лев е важен	334
всеки лев помага	334
всеки петък. безплатно. без спам	339
всички коментари	349
всички статии	342
всички статии на автора	342
встановити додаток	5181
встановити застосунок	5181
встроенный контент	4345
всяка помощ е важна	334
всяко дарение е важно	334
всяко дарение помага	334
всі коментарі	5208
всі матеріали	5197
всі матеріали автора	5197
всі новини	5105
всі статті	5197
всі статті автора	5197
вход	262	4241
вход с apple	336
вход с facebook	336
вход с google	336
вхід	5078
въведете валиден имейл	339
въведете имейл	339
въведете сума	334
възникна грешка. опитайте отново	339
възникна грешка. опитайте по-късно	339
външно съдържание	324
въпрос на деня	319
вы подписались	4245
вы подписаны	4363
вы подписаны на автора	4379
вы подписаны на тему	4379
вы уже голосовали	4336
вы уже проголосовали	4336
вы успешно подписались	4363
выберите подписку	4360
выберите сумму	4239
выберите тариф	4360
выбор редакции	4272
выбрать	4361
выбрать подписку	4360
выбрать тариф	4360
выйти	19
від наших партнерів	5214
відділ передплати: #	106
відео	5103
відео # з #	5196
відео # із #	5196
відео більше недоступне	5179
відео вище	5130
відео недоступне	5179
відео недоступне у вашій країні	5179
відео неможливо відтворити	5179
відео нижче	5130
відеоплеєр завантажується	5179
відкликати згоду	5176
відкрити	5107
відкрити в додатку	5181
відкрити в застосунку	5181
відкрити галерею	5197
відкрити застосунок	5181
відкрити карту	5107
відкрити статтю	5191
відновити пароль	5191
відписатися	5211
відписатися від теми	5210
відписатися можна будь-коли	5194
відповісти	5098	5209
відправити	5195
відскануйте qr-код	5182
відскануйте qr-код, щоб завантажити застосунок	5181
відтворити	5180
відтворити відео	5179
відхилити	5093
відхилити все	5177
відхилити всі	5177
""", 'г': """
генерирано от ai	348
генерирано от ии	348
генерирано с изкуствен интелект	348
главная	4275
главная страница	4367
главное	4272
главное за день	4272
главные новости	4272
гласувай	96	320
гласувайте	96
гласувам	320
гледай видеото	327
годишен абонамент	337
годишно	337
годишно плащане	337
годовая подписка	4361
головна	5105
головна сторінка	5198
головне	5103
головне за день	5103
головні новини	5103
голосование	97
голосовать	96	4339
голосування	97
голосувати	96	5170
грати	5170
грати онлайн	5165
громкость	4349
гучність	5180
""", 'д': """
да, включить	4333
да, искам	331
да, моля	331
да, пожалуйста	4353
да, спасибо	4353
да, хочу	4353
далее	4275
далі	5105	5166
дарете	261
дари	261
дари еднократно	334
дари месечно	334
дари сега	261
детали	4277
детальніше	5105
деталі	5107
дзен	4252
дивитися # світлин	5196
дивитися # світлини	5196
дивитися # фото	5196
дивитися # фотографій	5196
дивитися # фотографії	5196
дивитися всі	5197
дивитися всі # світлин	5196
дивитися всі # світлини	5196
дивитися всі # фото	5196
дивитися всі # фотографій	5196
дивитися всі # фотографії	5196
дивитися всі світлин	5196
дивитися всі світлини	5196
дивитися всі фото	5196
дивитися всі фотографій	5196
дивитися всі фотографії	5196
дивитися відео	5179
дивитися галерею	5197
дивитися онлайн-трансляцію	5197
дивитися оригінал	5167
дивитися світлин	5196
дивитися світлини	5196
дивитися усі # світлин	5196
дивитися усі # світлини	5196
дивитися усі # фото	5196
дивитися усі # фотографій	5196
дивитися усі # фотографії	5196
дивитися усі світлин	5196
дивитися усі світлини	5196
дивитися усі фото	5196
дивитися усі фотографій	5196
дивитися усі фотографії	5196
дивитися фото	5196
дивитися фотогалерею	5197
дивитися фотографій	5196
дивитися фотографії	5196
дивіться відео	5130
дивіться відео вище	5130
дивіться відео нижче	5130
дивіться також	5103
дивіться також відео	5130
дивіться у відео	5130
длительность	4349
длительность #	4349
для передплатників	5191
для подписчиков	4241
до закладок	5212
до кошика	5089	5173
до крамниці	5090
до початку сторінки	5169
до рецепту	66
до теми	5103
добавете ни като предпочитан източник	351
добави в количката	322
добави като предпочитан източник	351
добави коментар	349
добави към моите теми	351
добави към предпочитани източници	351
добавить в избранное	4379
добавить в избранные источники	4379
добавить в источники	4379
добавить в корзину	4342
добавить в мои темы	4379
добавить в предпочитаемые источники	4379
добавить комментарий	4267
добровольное пожертвование	4357
довільна сума	5188
догори	5166
додати в кошик	5173
додати до кошика	5173
додати до моїх тем	5210
додати до обраних джерел	5210
додати до обраного	5210
додати до пріоритетних джерел	5210
додати до улюблених джерел	5210
додати коментар	5098
додати як пріоритетне джерело	5210
дозволити	5184
дозволити й показати	5094
дозволити контент	5176
дозволити один раз	5176
дозволити рекламу	5187
дозволити сповіщення	5183
дозволити та показати	5094
дозволити та продовжити	5094
дозволити і показати	5094
дозволити і продовжити	5094
дозвольте сповіщення	5160
докладвай	350
докладвай грешка	272
докладвай коментар	349
докладвай рекламата	354
докладніше	5105
долучитися	5075
долучитися до обговорення	5208
долучитися до спільноти	5188
допомагає будь-яка сума	5189
доставка оплачивается отдельно	4342
достигнахте лимита на статиите	336
доступно по подписке	4241
друга сума	334
другая сумма	4239
други новини	22
другие материалы	22	4272
другие материалы рубрики	4272
другие новости	22	4272
другие новости раздела	4272
другие статьи	4272
другие статьи автора	4366
друк	5084
друкувати	5212
дякуємо за ваш голос	96	5165
дякуємо за ваше повідомлення	5194
дякуємо за голос	5165
дякуємо за повідомлення	5194
дякуємо за реєстрацію	5194
дякуємо за участь в опитуванні	5165
дізнатися ціну	5173
""", 'е': """
единоразово	4235
еднократно дарение	334
ежегодно	4361
ежемесячно	4235
ежемесячное пожертвование	4357
ежемесячный платеж	4358
ежемесячный платёж	4358
економія #%	5192
ексклузивно за абонати	336
ексклюзивно для передплатників	5191
електронна адреса	5195
електронна пошта	5195
електронна пошта або логін	5191
етикети	328
еще нет аккаунта	4360
еще новости	4272
еще от автора	4366
еще по теме	4272
ещё	4272
ещё не подписчик	4360
ещё нет аккаунта	4360
ещё новости	4272
ещё от автора	4366
ещё по теме	4272
""", 'ж': """
желаете ли да получавате известия	330
жодного спаму	5194
""", 'з': """
з нашого магазину	5173
з нашої крамниці	5090
за абонати	336
за датою	5209
за популярністю	5209
за темою	5103
забелязахте грешка	345
заборонити	5184
забравена парола	262
забравили сте паролата си	336
забронировать билет	4342
забронировать место	4342
забронювати квиток	5173
забронювати місце	5173
забув пароль	5191
забули пароль	5078
забыл пароль	4360
забыли пароль	4241
завантаження відео	5179
завантаження плеєра	5179
завантажити аудіо	5179
завантажити випуск	5179
завантажити відео	5176
завантажити додаток	5181
завантажити допис	5176
завантажити застосунок	5181
завантажити контент	5176
завантажити публікацію	5176
завантажити ще	5105
завжди дозволяти	5177
завжди показувати	5176
загрузить видео	4345
загрузить еще	4275
загрузить ещё	4275
загрузить контент	4345
загрузить пост	4345
загрузить публикацию	4345
загрузка видео	4348
загрузка плеера	4348
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5075
задонатить	4235
задължителни полета	339
задължително	340
задължително поле	339
заказать	4259
заказать книгу	4342
закрити	5074
закрити галерею	5197
закрити рекламу	5214
закрыть	4234
закрыть галерею	4366
закрыть рекламу	4382
залишилося #	5180
залишити відгук	5206
залишити відповідь	5101
залишити коментар	5098
залиште коментар	5208
заметили ошибку	4371
замовити	5089
замовити книгу	5173
замовити книжку	5173
запазете място	322
запази	272
запази за по-късно	352
запази избора	324
запази място	322
запази настройките	324
запази рецептата	66
запази статията	272
запам'ятати мене	5192
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5194
заполните это поле	4363
запомни ме	337
запомнить меня	4361
започни теста	319
запретить	4353
запропонувати новину	5098
зарегистрироваться	4241
зареди видеото	324
зареди още	342
зареди публикацията	324
зареди съдържанието	324
зареждане на видеото	327
зареждане на плейъра	327
зареєструватися	5078
зарубежной картой	4358
затвори	276
затвори галерията	342
затвори рекламата	354
затрудняюсь ответить	4339
защо виждам тази реклама	354
зберегти	5084
зберегти вибір	5176
зберегти на потім	5212
зберегти налаштування	5176
зберегти рецепт	66
зберегти статтю	5084
збережено	5213
збільшити	5105
збільшити зображення	5197
збільшити текст	5212
збільшити фото	5197
збільшити шрифт	5212
зв'язатися з автором	5197
звук	328
згенеровано за допомогою ші	5206
згенеровано штучним інтелектом	5206
згенеровано ші	5206
згорнути	5107	5197
зменшити шрифт	5212
змінити згоду	5176
змінити налаштування	5094
змінити налаштування cookie	5094
змінити розмір тексту	5212
зміст	5105
зміст статті	5197
знайшли помилку	5202
знижка #%	5192
знижка для передплатників	5173
зображення # з #	5196
зображення # із #	5196
зовнішній контент	5176
зробити внесок	5075
зробити донат	5188
зрозуміло	5093
""", 'и': """
играй сега	319
играть	4339
играть онлайн	4336
из нашего магазина	4342
изберете	337
изберете абонамент	336
изберете план	336
изберете сума	334
избери	337
избери абонамент	336
избери план	336
избери сума	334
избрано от редакцията	269
известия	331
изключете adblock	332
изключете блокера за реклами	332
изключете рекламния блокер	332
изключи звука	327
изключих рекламния блокер	332
изкуственият интелект може да греши	348
изменить настройки	4262
изменить настройки cookie	4262
изменить размер текста	4381
изменить согласие	4345
изображение # из #	4365
изображение # от #	341
използвате adblock	332
използвате блокер за реклами	332
използвате рекламен блокер	332
изпратете сигнал	345
изпрати	340
изпрати коментар	349
изпрати на приятел	272
изпрати новина	345
изпрати обратна връзка	348
изпрати по имейл	272
изпрати сигнал	345
изпрати статията по имейл	272
изпрати съобщение	339
изтегли приложението	329
ии может ошибаться	4375
или	337	4361
имам профил	336
имате ли профил	336
име	340
имейл адрес	339
имейл или потребителско име	336
имя	4364
индекс	4364
интересное	4272
искате ли да получавате известия	330
использование материалов только с разрешения редакции	4372
исправления и уточнения	4371
""", 'к': """
к началу	4275
к началу страницы	4366
к рецепту	66
каждое пожертвование важно	4357
каждую пятницу. бесплатно. без спама	4363
каждый донат важен	4357
каждый рубль важен	4358
как да изключа adblock	332
как да изключите рекламния блокер	332
как защитаваме източниците си	345
как мы защищаем источники	4371
как мы защищаем наших источников	4371
как отключить adblock	4354
как пазим източниците си	345
картина в картината	327
картинка в картинке	4349
картинка в картинці	5180
категории	4272
категорії	5103
качество	4349
керування згодою	5176
керувати згодою	5176
керувати сповіщеннями	5183
ключови думи	269
книга з автографом	5090
книга з автографом автора	5090
книга с автографом	4260
книга с автографом автора	4260
книга с подписью автора	4260
книги с автографом	4260
книжка з автографом	5090
книжка з автографом автора	5090
книжки з автографом	5090
кожен внесок важливий	5189
кожен донат важливий	5188
кожна гривня важлива	5189
коментар	5098
коментари	272
коментарі	5098
коментарів ще немає	5208
коментирай	272
коментирайте	272
коментирайте първи	272
коментирането е изключено	349
коментування закрито	5208
коментувати	5098
комерційний контент	5214
комерційний матеріал	5214
комментарии	4267
комментарии отсутствуют	4267
комментарий	4267
комментировать	4267
коммерческий контент	4382
коммерческий материал	4382
конец рекламы	4382
контакти	5098
контакты	4267
контент заблокирован	4345
контент заблоковано	5176
контент недоступен	4345
контент недоступний	5176
конфиденциальность	4261
конфиденциальность и cookie	4262
конфіденційність і cookie	5094
копирай връзката	352
копирай линк	272
копирай линка	272
копирането забранено	346
копирано	353
копирано в клипборда	352
копирование запрещено	4372
копировать ссылку	4251
копіювання заборонено	5203
копіювати посилання	5084
короткий переказ від ші	107
край на рекламата	354
крамниця	5089
кросворд	5170
кросворд дня	109
кроссворд	4339
кроссворд дня	4336
кръстословица	320
купете билети	322
купете книгата	322
купи абонамент	262
купи билет	322
купи билети	322
купи книгата	322
купи лиценз	346
купи сега	322
купите нам кофе	4357
купити	5089
купити журнал	5173
купити зараз	5173
купити квитки	5173
купити квиток	5173
купити книгу	5173
купити книжку	5173
купити ліцензію	5203
купити нам каву	5188
купити передплату	5191
купить	4259
купить билет	4342
купить билеты	4342
купить билеты онлайн	4342
купить журнал	4342
купить книгу	4342
купить лицензию	4372
купить номер	4342
купить подписку	4241
купить права на публикацию	4372
купить сейчас	4342
към галерията	342
към количката	322
към магазина	322
към началната страница	342
към началото	328
към рецептата	66
към страницата за дарения	334
към съдържанието	342
кінець реклами	5214
""", 'л': """
лента новостей	4272
линкът е копиран	352
личный кабинет	4241
лише для передплатників	5191
лише необхідні	5176
логин	4361
логин или e-mail	4360
логін	5192
логін або e-mail	5191
лучшие	4378
любая сумма	4358
любая сумма важна	4358
""", 'м': """
магазин	4259
маджонг	320	4339	5170
материал закрыт	4360
материал защищен авторским правом	4372
материал защищён авторским правом	4372
материал партнера	4382
материал партнёра	4382
материал создан автоматически	4375
материалы защищены авторским правом	4372
материалы партнеров	4256
материалы партнёров	4382
материалы по теме	4272
матеріал захищено авторським правом	5203
матеріал партнера	5214
матеріал створено автоматично	5206
матеріали за темою	5103
матеріали захищені авторським правом	5203
матеріали партнерів	5214
матеріали по темі	5103
машинний переклад	5207
машинно преведено	348
машинный перевод	4376
маєте акаунт	5191
маєте новину	5202
меню	4275	5105
месечен абонамент	337
месечно	337
месечно дарение	334
месечно плащане	337
месячная подписка	4361
метки	4272
ми не можемо показати цей вміст	5176
ми не можемо показати цей контент	5176
може би по-късно	276
може да ви хареса	269
може да харесате още	269
может быть, позже	4234
может позже	4234
можете да се откажете по всяко време	336
можете да се отпишете по всяко време	339
можливо, пізніше	5074
можна скасувати будь-коли	5191
мои темы	4379
моите теми	351
мой профиль	4241
моля, изключете рекламния блокер	332
моля, опитайте по-късно	339
моят профил	262
мої теми	5210
мы в социальных сетях	4253
мы в соцсетях	4253
мы вконтакте	4253
мы не можем показать это содержимое	4345
мы не можем показать этот контент	4345
мы отправили вам письмо	4245
мій профіль	5078
місячна передплата	5192
місячна підписка	5192
мітки	5103
""", 'н': """
на весь екран	5179
на весь экран	4348
на главную	4275
на головну	5197
на живо	328
на початок	5180
на початок сторінки	5197
на правах реклами	5087
на правах рекламы	4256
на сторінку пожертв	5188
на страницу пожертвований	4357
на цял екран	327
наверх	4275	5105
нагадати пізніше	5074
нагору	5166
нагору сторінки	5169
надіслати	96	5084	5195
надіслати відгук	5206
надіслати другові	5212
надіслати другу	5084
надіслати електронною поштою	5212
надіслати коментар	5208
надіслати новину	5202
надіслати новину анонімно	5202
надіслати повідомлення	5194
надіслати поштою	5084
надіслати статтю поштою	5084
надіслати у whatsapp	5212
надішліть свої фото	5202
наживо	5180
нажмите, чтобы увеличить	4366
назад	4275	5105	5166
назначение платежа: пожертвование	4357
най-коментирани	269
най-нови	350
най-новите първо	349
най-новото	269
най-популярен	337
най-стари	350
най-старите първо	349
най-харесвани	350
най-четени	269
най-четено	269
най-четено днес	269
най-четеното днес	269
найкраща пропозиція	5192
найкращі	5209
найпопулярніше	5103	5192
найпопулярніше за добу	5103
найпопулярніше за тиждень	5103
найпопулярніший	5192
найти	4275
найчитаніше	5103
налаштування	5093
налаштування cookie	5176
налаштування конфіденційності	5176
налаштування приватності	5176
налаштування файлів cookie	5176
налаштувати cookie	5176
налаштувати сповіщення	5183
налично в google play	329
нам нужно ваше согласие	4262
нам потрібна ваша згода	5094
намали шрифта	352
написати автору	5197
написати анонімно	5202
написати в редакцію	5202
написати коментар	5098
написать автору	4366
написать анонимно	4371
написать в редакцию	4371
написать комментарий	4267
напишете коментар	349
напиши коментар	272
напомни ми по-късно	276
напомнить позже	4234
направете дарение	261
направете теста	319
направи теста	319
настроить cookie	4345
настроить уведомления	4352
настройки	4261
настройки cookie	4261
настройки за поверителност	324
настройки конфиденциальности	4345
настройки на бисквитките	324
настройки приватности	4345
настройки файлов cookie	4345
наступна	5105
наступна новина	5197
наступна світлина	5197
наступна стаття	5103
наступна сторінка	5197
наступне відео	5179
наступне фото	5197
наступний матеріал	5169
наступний слайд	5197
натисніть, щоб збільшити	5197
начална страница	342
начать игру	4336
начать тест	4336
наш магазин	4260
наша крамниця	5090
нашли ошибку	4371
не вдалося відтворити відео	5179
не вдалося завантажити відео	5179
не дозволяти	5161
не зараз	5074	5161
не маєте акаунта	5191
не можем да покажем това съдържание	324
не пропустите	4272
не пропустіть	5103
не разрешать	4333
не сега	276
не сегодня	4234
не сейчас	4234	4333
не сьогодні	5074
не удалось воспроизвести видео	4348
не удалось загрузить видео	4348
не, благодаря	276
невалиден имейл	339
невалиден имейл адрес	339
неверный e-mail	4363
неверный email	4245
неверный адрес электронной почты	4363
неверный имейл	4245
нейросеть может ошибаться	4375
некоректна адреса	5194
некоректний e-mail	5194
некорректный e-mail	4363
некорректный email	4245
некорректный адрес	4363
немає акаунта	5191
немає акаунту	5191
немає коментарів	5208
немає передплати	5191
необов'язково	5195
необязательно	4364
неправильна електронна адреса	5194
неправильный e-mail	4245
неправильный email	4245
неправильный имейл	4245
нет аккаунта	4360
нет комментариев	4267
нет подписки	4360
нет, спасибо	4234	4333
нещо се обърка. опитайте отново	339
нещо се обърка. опитайте по-късно	339
никакого спама	4363
новини	5103
новини за темою	5103
новини компаній	5087
новини партнерів	5087	5103
новости	4272
новости smi#	4272
новости партнеров	4256
новости партнёров	4256
новости по теме	4272
новости сми#	4272
новые	4378
нові	5209
номер телефона	4364
номер телефону	5195
нравится	4378
няма коментари	349
нямам мнение	320
нямам профил	336
нямате абонамент	336
нямате профил	336
ні, дякую	5074	5161
""", 'о': """
обговорити	5098
обговорити в telegram	5101
обговорити в коментарях	5101
обговорити в чаті	5101
обговорити на форумі	5101
обговорити у facebook	5101
обговорити у форумі	5101
оберіть передплату	5191
оберіть план	5191
оберіть суму	5188
обнови страницата	333
обновите страницу	4356
обновить страницу	4356
обов'язкове поле	5194
обов'язково	5195
обрати	5192
обрати передплату	5191
обрати план	5191
обрати тариф	5191
обратная связь	4267
обратно към началната страница	342
обратно към началото	342
обратно нагоре	342
обсудить	4267
обсуждение	4267
общи условия	325
обязательно	4364
обязательное поле	4363
одноклассники	4252
одноразово	5075
озвучено роботом	4348
озвучено синтезированным голосом	4348
озвучено синтезованим голосом	5179
оновити сторінку	5187
оновіть сторінку	5187
опитайте отново	339
опитайте по-късно	339
опитування	97	5170
опитування дня	96	5165
оплата раз в год	4360
оплата раз на рік	5191
опрос	97
опрос дня	96	4336
опублікувати коментар	5101
основание: дарение	334
оставащо време	328
оставащо време #	327
оставащо време -#	327
оставете коментар	349
остави коментар	349
оставить комментарий	4267
оставить отзыв	4375
оставшееся время	4349
оставшееся время #	4348
оставшееся время -#	4348
оставьте комментарий	4377
останні новини	5103
останні статті	5103
от нашите партньори	354
от наших партнеров	4382
от наших партнёров	4382
от нашия магазин	322
ответить	4267	4378
отвори в приложението	329
отвори галерията	342
отвори приложението	329
отговор	350
отговори	350
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	336
отказаться	4261
отказвам всички	325
отклонить	4261
отклонить все	4346
отклонить всё	4346
отключете статията	336
отключете цялата статия	262
отключи статията	262
отключите adblock	4354
отключите адблок	4354
отключить звук	4348
отключить рекламу	4382
открихте грешка	345
открихте грешка в текста	345
открыть	4277
открыть в браузере	4386
открыть галерею	4366
открыть карту	4277
открыть приложение	4350
открыть статью	4360
отмена в любой момент	4360
отменить можно в любой момент	4360
отозвать согласие	4345
отпечатай	272
отпечатай статията	272
отписаться	4380
отписаться можно в любой момент	4363
отписаться от рассылки	4386
отписаться от темы	4379
отпишете се по всяко време	339
отправить	96	4364
отправить другу	4251
отправить комментарий	4377
отправить отзыв	4375
отправить по почте	4251
отправить по электронной почте	4381
отправить сообщение	4363
отримувати сповіщення	5183
отсканируйте qr-код	4351
отстъпка за абонати	322
оттегли съгласието	324
оттегляне на съгласието	324
отхвърли всички	325
оферта за читатели	322
оформити передплату	5191
оформити підписку	5078
оформить донат	4235
оформить доступ	4360
оформить ежемесячное пожертвование	4357
оценете статията	272
оцените материал	4267
оцените рецепт	66
оцените статью	4267
оценить рецепт	66
оцініть матеріал	5098
оцініть рецепт	66
оцініть статтю	5098
още новини	269
още нямате абонамент	336
още нямате профил	336
още от	269
още от автора	342
още от деня	269
още от рубриката	269
още от този автор	342
още по темата	269
още статии	342
""", 'п': """
парола	337
пароль	4361	5192
партнерский материал	4256
партнерский проект	4256
партнерський матеріал	5087
партнерський проєкт	5087
партньорско съдържание	268
партнёрский материал	4256
партнёрский проект	4256
пасианс	320
пасьянс	4339	5170
пауза	328	4349	5180
переведено автоматически	4375
переведено нейросетью	4375
переведено с помощью ии	4375
перевір себе	5170
перевірте свою пошту	5194
перевірте свої знання	5165
перевірте себе	5170
переглянути # світлин	5196
переглянути # світлини	5196
переглянути # фото	5196
переглянути # фотографій	5196
переглянути # фотографії	5196
переглянути всі # світлин	5196
переглянути всі # світлини	5196
переглянути всі # фото	5196
переглянути всі # фотографій	5196
переглянути всі # фотографії	5196
переглянути всі світлин	5196
переглянути всі світлини	5196
переглянути всі фото	5196
переглянути всі фотографій	5196
переглянути всі фотографії	5196
переглянути галерею	5197
переглянути пропозицію	5173
переглянути результати	96	5165
переглянути світлин	5196
переглянути світлини	5196
переглянути усі # світлин	5196
переглянути усі # світлини	5196
переглянути усі # фото	5196
переглянути усі # фотографій	5196
переглянути усі # фотографії	5196
переглянути усі світлин	5196
переглянути усі світлини	5196
переглянути усі фото	5196
переглянути усі фотографій	5196
переглянути усі фотографії	5196
переглянути фото	5196
переглянути фотографій	5196
переглянути фотографії	5196
переглянути ціну	5173
передплата	5078
передплатити	5078
перезавантажити сторінку	5187
перезавантажте сторінку	5187
перезагрузите страницу	4356
перезагрузить страницу	4356
перейти в галерею	4366
перейти в магазин	4342
перейти до галереї	5197
перейти до досьє	5197
перейти до змісту	5197
перейти до контенту	5197
перейти до крамниці	5090
перейти до магазину	5173
перейти до оплати	5188
перейти до основного вмісту	5197
перейти до пожертви	5188
перейти до пропозиції	5173
перейти до рецепта	66
перейти к досье	4366
перейти к контенту	4366
перейти к оплате	4357
перейти к основному содержанию	4366
перейти к пожертвованию	4357
перейти к предложению	4342
перейти к рецепту	66
перейти к содержанию	4275
перейти к сюжету	4366
перекладено автоматично	5206
перекладено за допомогою ші	5206
перекладено ші	5206
пересказ нейросети	4375
пересказ от нейросети	107
пересказано нейросетью	4375
печать	4251
печать рецепта	66
питання дня	5170
пишете до редакцията	345
пишете на автора	342
пиши на автора	342
платена публикация	92	268
платено партньорство	354
платено съдържание	268
плеер загружается	4348
плейърът се зарежда	327
плеєр завантажується	5179
по дате	4378
по подписке	4241
по популярности	4378
по теме	4272
по-късно	276	331
побачили помилку	5202
повернутися на головну	5197
повернутися нагору	5169
повний екран	5180
повноекранний режим	5179
повідомити новину	5202
повідомити про помилку	5098
повідомити про помилку в тексті	5098
повідомлення	5195
повідомлення надіслано	5194
погоджуюсь	5093
погоджуюся	5093
погодитись і продовжити	5094
погодитися та продовжити	5176
погодитися і продовжити	5094
пограти	5170
подай сигнал	345
подарете тази статия	272
подари статията	352
подарить доступ	4381
подарить материал	4251
подарить статью	4241
подарувати доступ	5212
подарувати статтю	5084
поддержать	4235
поддержать автора	4235
поддержать на boosty	4357
поддержать на patreon	4357
поддержать нас	4235
поддержать проект	4235
поддержать редакцию	4235
поддержите нас	4235
поделитесь	4251
поделиться	4251
поделиться в telegram	4251
поделиться в twitter	4251
поделиться в одноклассниках	4251
поделиться в соцсетях	4251
поделиться вконтакте	4251
поделиться новостью	4251
поделиться ссылкой	4251
поделиться статьей	4251
поделиться статьёй	4251
подкасти	5103
подкасты	4272
подкрепете ни	261
подкрепи	261
подкрепи ни	261
подобається	5209
подобни статии	269
подписаться	4241
подписаться в max	4253
подписаться в telegram	4253
подписаться на автора	4379
подписаться на канал	4253
подписаться на новости	4244
подписаться на рассылку	4244
подписаться на телеграм-канал	4253
подписаться на тему	4379
подписаться на уведомления	4352
подписка	4241
подписка на год	4360
подписка на месяц	4360
подписывайтесь	4253
подпишитесь	4360
подпишитесь на рассылку	4244
подреди по	349
подробнее	4275
подробнее по теме	4272
подтвердите e-mail	4363
подтвердите адрес электронной почты	4363
поділитись	5084
поділитися	5084
поділитися в telegram	5084
поділитися в соцмережах	5084
поділитися новиною	5084
поділитися статтею	5084
поділіться	5084
пожаловаться	4378
пожаловаться на комментарий	4377
пожаловаться на рекламу	4382
пожертвовать	4235
пожертвувати	5075
позволи	331
позволи известия	330
позже	4353
поиск	4275
покажи # отговора	349
покажи # снимки	341
покажи всички # снимки	341
покажи всички снимки	341
покажи всичко	270
покажи галерията	342
покажи и приеми	324
покажи коментарите	349
покажи отговорите	349
покажи още	270
покажи паролата	336
покажи по-малко	342
покажи повече	342
покажи резултатите	96	319
покажи снимки	341
покажи субтитрите	327
покажи съдържанието	324
показати # відповідей	5208
показати # відповіді	5208
показати # світлин	5196
показати # світлини	5196
показати # фото	5196
показати # фотографій	5196
показати # фотографії	5196
показати більше	5105
показати вміст	5176
показати все	5107
показати всі	5198
показати всі # світлин	5196
показати всі # світлини	5196
показати всі # фото	5196
показати всі # фотографій	5196
показати всі # фотографії	5196
показати всі світлин	5196
показати всі світлини	5196
показати всі фото	5196
показати всі фотографій	5196
показати всі фотографії	5196
показати відповіді	5208
показати галерею	5197
показати й прийняти	5176
показати коментарі	5098
показати контент	5176
показати менше	5197
показати оригінал	5107	5167
показати пароль	5191
показати підпис	5197
показати результати	96	5165
показати розшифровку	5179
показати світлин	5196
показати світлини	5196
показати субтитри	5179
показати усі # світлин	5196
показати усі # світлини	5196
показати усі # фото	5196
показати усі # фотографій	5196
показати усі # фотографії	5196
показати усі світлин	5196
показати усі світлини	5196
показати усі фото	5196
показати усі фотографій	5196
показати усі фотографії	5196
показати фото	5196
показати фотографій	5196
показати фотографії	5196
показати ще	5105
показати і прийняти	5176
показать # ответа	4377
показать # ответов	4377
показать # фото	4365
показать # фотографии	4365
показать # фотографий	4365
показать больше	4275
показать все	4277	4367
показать все # фото	4365
показать все # фотографии	4365
показать все # фотографий	4365
показать все фото	4365
показать все фотографии	4365
показать все фотографий	4365
показать галерею	4366
показать еще	4275
показать ещё	4275
показать и принять	4345
показать карту	4277
показать комментарии	4267
показать контент	4345
показать меньше	4277	4366
показать оригинал	4277	4337
показать ответ	4275
показать ответы	4377
показать пароль	4360
показать перевод	4277
показать подпись	4366
показать расшифровку	4348
показать результаты	96	4336
показать содержимое	4345
показать субтитры	4348
показать фото	4365
показать фотографии	4365
показать фотографий	4365
показувати завжди	5176
показывать всегда	4345
поки немає коментарів	5208
поле обов'язкове для заповнення	5194
поле обязательно для заполнения	4363
полето е задължително	339
политика cookie	4345
политика за защита на личните данни	324
политика за поверителност	324
политика исправлений	4371
политика конфиденциальности	4261
политика конфиденциальности и cookie	4262
политика обработки персональных данных	4261
полноэкранный режим	4348
полный экран	4349
получавай известия	330
получать уведомления	4352
пользовательское соглашение	4261
політика cookie	5176
політика виправлень	5202
політика конфіденційності	5093
політика конфіденційності та cookie	5094
політика приватності	5176
помогает любая сумма	4358
помочь	4235
помочь нам	4235
помочь проекту	4235
помочь редакции	4235
помітили помилку	5202
понятно	4261
попередня	5105
попередня новина	5197
попередня стаття	5103
попередня сторінка	5197
попереднє фото	5197
попередній матеріал	5169
попередній слайд	5197
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	345
попробовать бесплатно	4241
попробуйте еще раз	4363
попробуйте ещё раз	4363
попробуйте позже	4363
популярне	5103
популярное	4272
популярные	4272	4378
популярные новости	4272
популярные статьи	4272
популярный	4361
популярні	5209
популярні новини	5103
попълнете това поле	339
поръчай книгата	322
поръчайте книгата	322
посилання скопійовано	5084
поскаржитися	5209
поскаржитися на коментар	5208
поскаржитися на рекламу	5214
последнее	4272
последни	269
последни новини	269
последние новости	4272
послухати новину	5084
посмотреть # фото	4365
посмотреть # фотографии	4365
посмотреть # фотографий	4365
посмотреть в браузере	4386
посмотреть все # фото	4365
посмотреть все # фотографии	4365
посмотреть все # фотографий	4365
посмотреть все фото	4365
посмотреть все фотографии	4365
посмотреть все фотографий	4365
посмотреть результаты	96	4336
посмотреть фото	4365
посмотреть фотографии	4365
посмотреть фотографий	4365
посмотреть цену	4342
потвърдете имейла си	339
поточний час	5180
поточний час #	5179
потребителско име	337
потребителско име или имейл	336
похожие материалы	4272
похожие статьи	4272
почати гру	5165
почати тест	5165
почему я вижу эту рекламу	4382
почерпете ни с кафе	334
почерпи ни кафе	334
почтовый индекс	4364
поширити	5084
поширити у facebook	5084
поштовий індекс	5195
пошук	5105
пощенски код	340
правила за коментарите	349
правила за коментиране	272
правила использования	4261
правила коментарів	5208
правила коментування	5098
правила комментариев	4377
правила комментирования	4267
правила користування	5177
предимства за абонати	322
предишна новина	342
предишна снимка	342
предишна статия	342
предишна страница	342
предложение для подписчиков	4342
предложение для читателей	4342
предложить новость	4267
предыдущая	4275
предыдущая новость	4366
предыдущая статья	4272
предыдущая страница	4366
предыдущая фотография	4366
предыдущее фото	4366
предыдущий слайд	4366
презаредете страницата	333
презареди страницата	333
премиум	4241
преміум	5078
препечатването е забранено	346
препечатването забранено	346
препоръчани	269
препоръчано от outbrain	354
препоръчано от taboola	354
препоръчваме	337
препоръчваме ви	269
препоръчваме ви още	269
препоръчваме още	269
пригостити кавою	5188
пригостіть нас кавою	5188
придбати квитки	5173
придбати квиток	5173
придбати книжку	5173
придбати передплату	5191
придбати права на публікацію	5203
приемам всички	325
приемам всички бисквитки	324
приемам и продължавам	324
приеми всички	325
приеми и покажи	324
приеми и продължи	324
призначення платежу: благодійний внесок	5188
прийняти	5093
прийняти все	5177
прийняти всі	5093
прийняти всі файли cookie	5176
прийняти й показати	5176
прийняти й продовжити	5094
прийняти та показати	5176
прийняти та продовжити	5176
прийняти і продовжити	5176
принтирай	272
принтирай рецептата	66
принципи редакції	5202
принять	4261
принять все	4261
принять все cookie	4345
принять все файлы cookie	4345
принять всё	4261
принять и показать	4345
принять и продолжить	4345
прислать новость	4267
прислать новость анонимно	4371
присоединиться к обсуждению	4377
приховати коментарі	5101
пришлите свои фото	4371
приєднатися	5075
приєднатися до спільноти	5075
про автора	5119
про авторку	5119
про авторів	5119
проверете имейла си	339
проверете пощата си	339
провери знанията си	319
проверь себя	4339
проверьте адрес почты	4245
проверьте свои знания	4336
проверьте свою почту	4363
проверьте себя	4339
проголосовало #	4336
проголосовать	96
проголосувати	96
продовження під рекламою	5087
продовження статті під рекламою	5087
продовжити без вимкнення	5185
продовжити з apple	5191
продовжити з google	5191
продовжити через apple	5191
продовжити через facebook	5191
продовжити через google	5191
продолжительность #	4349
продолжить без отключения	4354
продолжить без поддержки	4234
продолжить с apple	4360
продолжить с google	4360
продолжить через apple	4360
продолжить через facebook	4360
продолжить через google	4360
продължава след рекламата	268
продължете с google	336
продължи без изключване	332
продължи с apple	336
продължи с facebook	336
продължи с google	336
продължителност	328
продължителност #	328
произвольная сумма	4357
произошла ошибка	4364
произошла ошибка. попробуйте ещё раз	4363
произошла ошибка. попробуйте позже	4363
пройти опитування	5165
пройти опрос	4336
пройти тест	4336
прокоментувати	5209
прокомментировать	4378
промени размера на текста	352
промо	4256	5087
пропозиція для передплатників	5173
пропозиція для читачів	5173
прослухати статтю	5179
прослушать	4251
прослушать новость	4251
прослушать статью	4348
прочетено от синтетичен глас	327
прочетете и	269
прочетете цялата статия	342
прочети по-късно	352
прочети с абонамент	336
прочети транскрипцията	327
прочети цялата новина	342
прочети цялата статия	342
прочитати пізніше	5212
прочитать позже	4381
прямой эфир	4349
прізвище	5195
публикувай коментар	349
пусни видеото	327
първо най-новите	349
підписатись	5078
підписатися	5078
підписатися на автора	5210
підписатися на сповіщення	5183
підписатися на тему	5210
підписка	5078
підсумок від ші	5206
підтвердьте електронну адресу	5194
підтвердіть e-mail	5194
підтримайте нас	5075
підтримати	5075
підтримати автора	5075
підтримати журналістів	5075
підтримати на buy me a coffee	5188
підтримати на patreon	5188
підтримати нас	5075
підтримати проєкт	5188
підтримати разово	5188
підтримати редакцію	5075
підтримувати щомісяця	5188
пізніше	5184
""", 'р': """
радимо прочитати	5103
радимо також	5103
развернуть	4275
разгадать кроссворд	4336
размер на текста	352
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5189
разовий внесок	5189
разовий донат	5188
разово	4235
разовое пожертвование	4357
разовый платеж	4358
разовый платёж	4358
разпечатай	272
разпечатай статията	352
разреши	331
разреши веднъж	324
разреши известия	330
разреши известията	330
разреши рекламите	333
разрешите уведомления	4332
разрешить	4353
разрешить и показать	4262
разрешить и продолжить	4262
разрешить контент	4345
разрешить один раз	4345
разрешить рекламу	4356
разрешить уведомления	4332
ранняя регистрация	4343
раскрыть	4277
распечатать	4251
распечатать рецепт	66
распечатать статью	4251
рассказать друзьям	4251
рассылка	4244
рассылки	4244
расшифровка	4349
регистрация	262	4241
редакция рекомендует	4272
редакційна політика	5202
редакційна політика видання	5202
резултати от анкетата	319
резултати от гласуването	319
результати	97	5107
результати голосування	5180
результати опитування	5180
результаты	97	4277
результаты голосования	4349
результаты опроса	4349
резюме от ai	107
резюме от ии	107
реклама	268	4256	5087
реклама - статията продължава по-долу	268
реклама google	4382
реклама від google	5214
реклама закончилась	4382
реклама закінчилася	5214
реклама на сайте	4256
реклама на сайті	5087
реклама окончена	4382
реклама от google	4382
реклама. продовження нижче	5087
реклама. продолжение ниже	4256
реклами от google	354
рекламний матеріал	5214
рекламно каре	268
рекламно съдържание	268
рекламный материал	4382
рекомендовано outbrain	4382
рекомендовано taboola	4382
рекомендуем	4272	4361
рекомендуем почитать	4272
рекомендуем также	4272
рекомендуемое	4272
рекомендуємо	5103	5192
рекомендуємо прочитати	5103
рекомендуємо також	5103
реши кръстословицата	319
реши теста	319
реєстрація	5078
розгадати кросворд	5165
розгорнути	5107	5197
роздрукувати	5084
роздрукувати рецепт	66
роздрукувати статтю	5084
розмір тексту	70
розмір шрифту	70
розшифровка	5180
российской картой	4358
рубрики	4272	5103
річна передплата	5192
річна підписка	5192
""", 'с': """
самая выгодная	4361
само за абонати	336
само необходими	324
само необходимите	324
самое важное	4272
самое популярное	4272
самое читаемое	4272
самое читаемое за день	4272
самое читаемое за неделю	4272
самый популярный	4361
свали аудиото	327
свали епизода	327
свали от app store	329
свали от google play	329
свали приложението	329
свежее	4272
свежие новости	4272
свернуть	4275
своя сума	5188
своя сумма	4357
свържете се с редакцията	345
свържи се с автора	342
свързани новини	269
свързани публикации	269
свързани статии	269
связаться с нами	4267
світлина # з #	5196
світлина # із #	5196
сгенерировано ии	4375
сгенерировано нейросетью	4375
сгенерировано с помощью ии	4375
сделать донат	4357
сделать пожертвование	4235
сейчас читают	4272
сигнализирай за грешка	345
сканворд	4339
сканирай qr кода	329
сканирайте qr кода	329
сканирайте qr кода и изтеглете приложението	329
сканируйте qr-код	4351
скануйте qr-код	5182
скасувати можна будь-коли	5191
скачать аудио	4348
скачать выпуск	4348
скачать из google play	4350
скидка #%	4361
скидка для подписчиков	4342
скопировано	4252
скопировано в буфер обмена	4381
скопировать ссылку	4251
скопировать ссылку на статью	4251
скопійовано	5213
скопійовано в буфер обміну	5212
скопіювати посилання	5084
скопіювати посилання на статтю	5084
скорост	328
скорост на възпроизвеждане	327
скорость воспроизведения	4348
скрий отговорите	349
скрий рекламата	354
скрыть	4277
скрыть ответы	4377
скрыть рекламу	4382
слайд # з #	5196
слайд # из #	4365
слайд # от #	341
слайд # із #	5196
слайд #/#	4365	5196
следвай автора	351
следвай темата	351
следвате тази тема	351
следваща новина	342
следваща снимка	342
следваща статия	342
следваща страница	342
следващо видео	327
следете на живо	342
следете темата	351
следи темата	351
следить за автором	4379
следить за онлайном	4366
следить за темой	4379
следующая	4275
следующая новость	4366
следующая статья	4272
следующая страница	4366
следующая фотография	4366
следующее видео	4348
следующее фото	4366
следующий слайд	4366
слухати	5084
слухати новину	5084
слушай новината	272
слушай статията	327
слушать	4251
слушать новость	4251
см. также	4272
смотреть # фото	4365
смотреть # фотографии	4365
смотреть # фотографий	4365
смотреть в браузере	4386
смотреть видео	4348
смотреть все	4275
смотреть все # фото	4365
смотреть все # фотографии	4365
смотреть все # фотографий	4365
смотреть все фото	4365
смотреть все фотографии	4365
смотреть все фотографий	4365
смотреть галерею	4366
смотреть онлайн-трансляцию	4366
смотреть оригинал	4337
смотреть предложение	4342
смотреть фото	4365
смотреть фотогалерею	4366
смотреть фотографии	4365
смотреть фотографий	4365
смотри также	4272
смотрите также	4272
сначала новые	4377
сначала старые	4377
снимка # от #	341
снимка #/#	341
снимок # из #	4365
советуем почитать	4272
согласен	4261
согласен и продолжить	4262
согласиться	4261
согласиться и продолжить	4345
содержание	4275
содержание статьи	4366
содержимое недоступно	4345
создано ии	4375
создано нейросетью	4375
создано при помощи ии	4375
создано с помощью ии	4375
создать аккаунт	4241
сообщение	4364
сообщение отправлено	4363
сообщить новость	4371
сообщить об опечатке	4267
сообщить об ошибке	4267
сортирай по	349
сортиране	350
сортировать	4378
сортировать по	4377
сортировка	4378
сортування	5209
сортувати	5209
сортувати за	5208
сохранено	4252
сохранить	4251
сохранить выбор	4345
сохранить на потом	4381
сохранить настройки	4345
сохранить рецепт	66
сохранить статью	4251
социальные сети	4253
спасибо за ваш голос	96	4336
спасибо за ваше сообщение	4363
спасибо за подписку	4244
спасибо за регистрацию	4363
спасибо за сообщение	4363
спасибо за участие в опросе	4336
спасибо, ваш голос учтён	4336
спершу нові	5208
спершу старі	5208
спестявате #%	337
спецпроект	4256
спецпроєкт	5087
сповіщення	5184
споделете	272
сподели	272
сподели във facebook	272
сподели като подарък	352
сподели по имейл	352
сподели статията	272
споделяне	272
спонсорирано	268
спонсорирано съдържание	354
спонсорский материал	4382
спонсорський матеріал	5214
способ оплаты	4239
способы оплаты	4239
спочатку нові	5208
спочатку старі	5208
спри да следваш	351
спробуйте пізніше	5194
спробуйте ще раз	5194
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4251
сталася помилка	5195
сталася помилка. спробуйте пізніше	5194
сталася помилка. спробуйте ще раз	5194
станете член	261
стани абонат	261
стани дарител	261
старые	4378
старі	5209
стати патроном	5188
стати підписником	5188
стати співучасником	5075
стати частиною спільноти	5075
стати членом клубу	5188
статията е заключена	336
статията е защитена с авторско право	346
статията се чете от изкуствен интелект	327
стаття захищена авторським правом	5203
стать патроном	4235
стать соучастником	4235
стать спонсором	4235
статья защищена авторским правом	4372
створено за допомогою штучного інтелекту	5206
створено за допомогою ші	5206
створено штучним інтелектом	5206
створено ші	5206
створити акаунт	5078
стежити за автором	5210
стежити за онлайном	5197
стежити за темою	5210
стислий переказ від ші	5206
стоимость доставки	4343
сторінка # з #	5196
сторінка # із #	5196
сторінка #/#	5196
страница # из #	4365
страница # от #	341
страница #/#	341	4365
стрічка новин	5103
субтитри	328	5180
субтитры	4349
судоку	320	4339	5170
сума по избор	334
сховати	5107
сховати відповіді	5208
сховати рекламу	5214
сходни новини	269
схожі матеріали	5103
схожі новини	5103
схожі статті	5103
съгласен съм и продължавам	324
съдържание от партньор	354
съдържанието е блокирано	324
съдържанието е защитено с авторски права	346
съдържанието не е налично	324
съдържанието не може да бъде показано	324
създадено от ии	348
създадено с изкуствен интелект	348
създадено с помощта на ии	348
създай профил	262
съобщение	340
съобщението е изпратено	339
съобщете за грешка	345
съобщи за грешка	345
сыграть	4339
сюжет	4272
сюжеты	4272
""", 'т': """
тагове	269
тази статия е заключена	336
так, будь ласка	5184
так, дякую	5184
так, увімкнути	5161
так, хочу	5184
також читайте	5103
твитнуть	4251
твиттер	4252
твітнути	5084
теги	4272	5103
текст продовжується під рекламою	5087
текст создан автоматически	4375
текст створено автоматично	5206
текст читает робот	4348
текущее время	4349
текущее время #	4348
текущо време	328
текущо време #	327
телеграм	4252
телефон	340	4364	5195
тема	340	4364	5195
тема дня	4272
теми	5103
темы	4272
тест дня	4336
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	319
това видео вече не е налично	327
това видео не е налично	327
това поле е задължително	339
това съдържание не е налично	324
това съдържание не може да бъде показано	324
только для подписчиков	4241
только необходимые	4345
транскрипция	328
тривалість	5180
тривалість #	5180
търговско съдържание	354
тільки необхідні	5176
""", 'у': """
у вас вже є акаунт	5191
у вас включен adblock	4354
у вас нет подписки	4360
у вас уже есть аккаунт	4360
у кошик	5089
у мене вже є акаунт	5191
у мене є акаунт	5191
у мене є передплата	5191
у меня есть аккаунт	4360
у меня есть подписка	4360
у меня нет аккаунта	4360
у меня уже есть аккаунт	4360
у цій статті	5197
уведомления	4353
увеличи	328
увеличи снимката	342
увеличи текста	352
увеличи шрифта	352
увеличить	4275
увеличить изображение	4366
увеличить текст	4381
увеличить фото	4366
увеличить шрифт	4381
увійти	5078
увійти з google	5191
увійти за допомогою google	5191
увійти через apple	5191
увійти через facebook	5191
увійти через google	5191
увійти, щоб коментувати	5208
увімкнути	5184
увімкнути звук	5179
увімкнути сповіщення	5160
увімкніть сповіщення	5160
угостите нас кофе	4357
угостить кофе	4358
уже есть аккаунт	4241
уже зарегистрированы	4241
уже зареєструвалися	5078
уже отключил	4356
узнать цену	4342
укажите сумму	4357
уменьшить шрифт	4381
умови використання	5093
управление на бисквитките	324
управление на известията	330
управление на съгласието	324
управление согласием	4345
управление уведомлениями	4352
управлявай съгласието	324
управлять согласием	4345
условия за ползване	324
установить приложение	4350
усі коментарі	5208
усі матеріали	5197
усі матеріали автора	5197
усі матеріали авторки	5119
усі матеріали за темою	5197
усі новини	5105
усі статті	5197
усі статті автора	5197
участие в азартных играх может вызвать зависимость	4258
участие в азартных играх может вызвать игровую зависимость	4258
""", 'ф': """
файлы cookie	4261
фамилия	340	4364
фейсбук	4252
филворды	4339
фото	4272
фото # з #	5196
фото # из #	4365
фото # із #	5196
фото #/#	4365	5196
фоторепортаж	4272
""", 'х': """
харесай	272
харесва ми	350
хорошо	4261
хотите получать уведомления	4352
хочете отримувати сповіщення	5183
""", 'ц': """
це було корисно	5206
це відео більше недоступне	5179
це відео недоступне	5179
це відео недоступне у вашій країні	5179
це поле обов'язкове	5194
цей контент недоступний	5176
цей контент неможливо показати	5176
цей матеріал закритий	5191
цена на доставката	322
ця стаття закрита	5191
цял екран	327
""", 'ч': """
час читання # хв	5105
час, що залишився	5179
час, що залишився #	5179
чете синтетичен глас	327
четете без ограничения	336
четете без реклами	354
четете в приложението	329
чети без реклами	354
чети в приложението	329
чи була стаття корисною	5098
читает синтезированный голос	4348
читайте в застосунку	5181
читайте в приложении	4350
читайте еще	4272
читайте ещё	4272
читайте ниже	4256
читайте первыми в приложении	4350
читайте першими в застосунку	5181
читайте по теме	4272
читайте также	4272
читайте також	5103
читати без обмежень	5191
читати без реклами	5214
читати всю новину	5197
читати всю статтю	5197
читати далі	5105
читати з передплатою	5191
читати коментарі	5208
читати оригінал	5167
читати повністю	5105
читати розшифровку	5179
читати статтю повністю	5197
читати також	5103
читать без ограничений	4360
читать без рекламы	4382
читать в max	4253
читать в telegram	4253
читать в браузере	4386
читать всю статью	4366
читать далее	4275
читать дальше	4275
читать ещё	4275
читать комментарии	4267
читать оригинал	4337
читать полностью	4275
читать расшифровку	4348
читать с подпиской	4360
читать статью полностью	4366
читать также	4272
читать целиком	4366
читає синтезований голос	5179
чому я бачу цю рекламу	5214
что еще почитать	4272
что ещё почитать	4272
что-то пошло не так	4364
что-то пошло не так, попробуйте позже	4363
что-то пошло не так. попробуйте еще раз	4363
что-то пошло не так. попробуйте ещё раз	4363
что-то пошло не так. попробуйте позже	4363
чуй статията	327
""", 'ш': """
швидкість відтворення	5179
ші може помилятися	5206
""", 'щ': """
ще за темою	5103
ще на цю тему	5106
ще не передплатник	5191
ще немає акаунта	5191
ще новини	5103
що ще почитати	5103
щомісяця	5075	5192
щомісячна підтримка	5189
щомісячний внесок	5188
щоп'ятниці. безкоштовно. без спаму	5194
щороку	5192
щось пішло не так	5195
щось пішло не так, спробуйте пізніше	5194
щось пішло не так. спробуйте пізніше	5194
щось пішло не так. спробуйте ще раз	5194
""", 'э': """
экономия #%	4361
эксклюзивно для подписчиков	4360
электронная почта	4244
электронная почта или логин	4360
эта статья закрыта	4360
это было полезно	4375
это видео больше недоступно	4348
это видео недоступно	4348
это видео недоступно в вашей стране	4348
это поле обязательно	4363
это поле обязательно для заполнения	4363
этот контент невозможно показать	4345
этот контент недоступен	4345
этот материал закрыт	4360
""", 'я': """
я вже підтримую	5074
я вимкнув блокувальник	5185
я отключил	4356
я отключил блокировщик	4354
я уже поддерживаю	4234
як вимкнути adblock	5185
як ми захищаємо джерела	5202
як ми захищаємо наші джерела	5202
якість	5180
яндекс.дзен	4252
""", 'і': """
ім'я	5195
індекс	5195
інша сума	5188
інші матеріали автора	5197
інші матеріали авторки	5119
інші новини	22	5103
інші статті автора	5197
інші статті авторки	5119
""", 'א': """
אהבתי	2383
אודות	2347
אודות הכותב	2415
אולי אחר כך	2399
אולי גם יעניין אותך	2332
אולי יעניין אותך	2332
אולי יעניין אותך גם	2371
אולי יעניין אתכם	2332
אולי יעניין אתכם גם	2371
אולי מאוחר יותר	2310
אולי פספסתם	2371
אחר כך	2400
איך מכבים	2404
איך מכבים חוסם פרסומות	2402
אימייל	2411
אימייל לא תקין	2410
אין לך חשבון	2408
אין לכם חשבון	2408
אינציקלופדיית ynet	2332
אישור	2329	2399
אישור הכל	2395
אישור והמשך	2394
אני מאשר את תנאי השימוש	2410
אני מאשר קבלת דיוור	2410
אני מאשר/ת קבלת דברי פרסומת	2410
אני מאשר/ת קבלת דיוור	2410
אני מסכים	2329
אני מסכים לתנאי השימוש	2410
אני מסכים/ה לתנאי השימוש	2410
אני מסכימה	2329
אפשר	2400
אפשר התראות	2398	2399
אפשר לבטל בכל רגע	2408
אפשר תמיד	2394
אפשרויות נוספות	2423
אשר את כל העוגיות	2428
אשר הכל	2395
אשר והמשך	2394
""", 'ב': """
בדקו את תיבת הדואר	2410
בדקו את תיבת המייל	2410
בחירה	2409
בחן את עצמך	2385
בחנו את עצמכם	2385
בחסות	2376
בחר	2409
בחר מסלול	2408
בחר סכום	2430
בחרו את המינוי שלכם	2408
בחרו מינוי	2408
בחרו מסלול	2408
בחרו סכום	2430
בטל השתקה	2390
ביטול	2399
ביטול הסכמה	2394
ביטול השתקה	2390
בלי ספאם	2410
בלעדי למנויים	2408
במעקב	2420
בשיתוף	2326
בשיתוף עם	2424
""", 'ג': """
גודל גופן	70
גודל הטקסט	2422
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2431
""", 'ד': """
דווח על טעות	2331
דווח על תגובה	2426
דווחו לנו על טעות	2382
דווחו על טעות	2436
דחה את כל העוגיות	2428
דחה הכל	2395
דחיית הכל	2395
דיווח	2383
דיווח על טעות	2382	2436
דיווח על תגובה	2426
דילוג לתוכן	2334
דילוג לתוכן המרכזי	2334
דלג לתוכן	2336
דלג לתוכן הראשי	2334
דלג על הפרסומת	2429
דלגו למתכון	66
דלגו על הפרסומת	2429
דף הבית	2336
""", 'ה': """
האזינו	2321
האזינו בספוטיפיי	2427
האזינו לכתבה	2390
האזן לכתבה	2390
האם הכתבה עזרה לך	2382
האם הכתבה עניינה אותך	2382
האם העמוד עזר לך	2382
האם זה היה מועיל	2382
הבא	2336
הבנתי	2337
הבקשה התקבלה	2432
הבקשה נשלחה	2432
הגב	2331
הגדל טקסט	2422
הגדל תמונה	2414
הגדלת גופן	2358	2359
הגדלת טקסט	2422
הגדלת תמונה	2414
הגדרות	2329
הגדרות עוגיות	2394
הגדרות פרטיות	2329	2394
הדפיסו את המתכון	66
הדפיסו כתבה	2370
הדפס	2321
הדפס מתכון	66
הדפסה	2321	2359
הדפסת המתכון	66
הדפסת כתבה	2370
ההודעה נשלחה	2410
ההודעה שלך	2432
ההצבעה שלך נקלטה	2382
ההצעה המשתלמת ביותר	2409
ההרשמה אושרה	2432
הודעתך נשלחה	2410
הווידאו אינו זמין	2390
הוסיפו תגובה	2331
הוסף כמקור מועדף	2419
הוסף לסל	2434
הוסף תגובה	2331
הוסף תשובה	2426
הוספה לסל	2434
הוספה לרשימת הקריאה	2358
הוספת תגובה	2331
הוקרא בקול סינתטי	2390
הורד שמע	2390
הורדת הפרק	2390
הורדת השמע	2390
הורידו את האפליקציה	2397
הזינו כתובת מייל	2432
הזכירו לי מאוחר יותר	2310
הזן כתובת אימייל	2432
החדשות ביותר	2383
החדשים ביותר	2383
החנות	2424
החשבון שלי	2313
הטבה לקוראים	2388
הטבות למנויים	2388
הטופס נשלח בהצלחה	2410
הירשם	2313
הירשמו להתראות	2398
הישנות ביותר	2383
הכי נצפים	2332
הכי נקרא	2332
הכי נקראות	2332
הכי נקראות היום	2371
הכי פופולרי	2409
הכינוי שלך	2426
הכניסו כתובת מייל	2432
הכתבה הבאה	2332
הכתבה המלאה למנויים	2370
הכתבה הקודמת	2332
הכתבה נעולה	2408
המייל האדום	2415
המייל שלך	2432
המלצות	2332
המקומות מוגבלים	2374
המשיכו לקרוא	2433
המשך בדפדפן	2397
המשך לאתר	2397
המשך לקרוא	2336
המשך עם google	2408
המשך עם אימייל	2431
המשך עם אפל	2408
המשך עם גוגל	2408
המשך עם פייסבוק	2408
המשך קריאה	2336
הנגן נטען	2390
הנצפים ביותר	2371
הנקראות ביותר	2332
הנקראים ביותר	2371
הסרטון אינו זמין	2390
הסרטון אינו זמין כעת	2390
הסרטון הבא	2429
הסרטון הקודם	2429
הסרטון לא זמין	2390
הסרטון לא זמין כעת	2390
הסרטון נטען	2390
הסתר	2337
הסתר תגובות	2382
הסתר תשובות	2382
העדפות עוגיות	2394
העדפות פרטיות	2428
הענק כתבה במתנה	2422
הענקת כתבה במתנה	2422
העתיקו את הקישור	2370
העתיקו קישור	2370
העתק	2423
העתק קישור	2321	2359
העתקת הקישור	2370
העתקת קישור	2321	2359
הפופולרי ביותר	2409
הפופולריות ביותר	2383
הפסק לעקוב	2419
הפסקת מעקב	2419
הפעל התראות	2398
הפעל סרטון	2390
הפעלה אוטומטית	2391
הפעלת התראות	2398
הפרסומת ממשיכה	2434
הצביעו	96	2383
הצביעו בסקר	2382
הצבע	96	2383
הצבעה	97
הצבעתך נקלטה	2382
הצג את כל התגובות	2344
הצג ב-x	2427
הצג הכל	2337
הצג כתוביות	2390
הצג מפה	2337
הצג מקור	2337
הצג עוד	2336
הצג פוסט	2394
הצג פוסט זה באינסטגרם	2427
הצג פחות	2337
הצג תגובות	2382
הצג תוכן	2394
הצג תוצאות	96	2383
הצג תמיד	2394
הצג תשובות	2382
הצגת התוכן	2394
הצגת כל התגובות	2344
הצהרת נגישות	2347
הצטרפו	2311
הצטרפו אלינו	2311
הצטרפו לתומכים	2405
הצעה לקוראים	2388
הקודם	2336
הקטן טקסט	2422
הקטנת גופן	2358	2359
הקטנת טקסט	2422
הקישור הועתק	2370
הקראה אוטומטית	2390
הקש להפעלת קול	2429
הרשמה	2313
השאירו תגובה	2344
השאר אותי מחובר	2408
השאר תגובה	2344
השב	2331
השהה	2354
השתק	2391
השתקה	2391
השתתפו בסקר	2382
התגובה שלך	2426
התגובות למנויים בלבד	2426
התגובות מושבתות	2426
התחבר	2313
התחבר עם google	2408
התחברות	2313
התחברות באמצעות גוגל	2408
התחברות עם גוגל	2408
התחברות עם פייסבוק	2408
התמונה הבאה	2433
התמונה הקודמת	2433
התרומה שלי	2430
""", 'ו': """
וואטסאפ	2359
ווטסאפ	2321	2359
וידאו	2332
""", 'ז': """
זהו שדה חובה	2410
זכור אותי	2409
זמן נוכחי	2391
זמן נותר	2391
""", 'ח': """
חד פעמי	2406
חד-פעמי	2406
חדשות אחרונות	2332
חודש ראשון ב-#	2369
חודש ראשון ב-# ש"ח	2369
חודש ראשון בשקל	2369
חודש ראשון חינם	2369
חזרה למעלה	2336
חזרה לעמוד הבית	2414
חזרה לעמוד הראשי	2334
חזרה לראש העמוד	2334
חזרה לרשימה	2433
חידוש מינוי	2431
חיוב חודשי	2409
חיוב שנתי	2409
חינם, בלי ספאם	2410
חיפוש	2336
""", 'ט': """
טוויטר	2321	2359
טוען וידאו	2390
טוען נגן	2390
טלגרם	2321	2359
טעינת הפוסט	2394
טען מחדש	2402
טען מחדש את הדף	2402
טען עוד	2336
טען פוסט	2394
טען תגובות נוספות	2382
טען תוכן	2394
""", 'י': """
יציאה	2313
יציאה ממסך מלא	2390
יש לי חשבון	2408
""", 'כ': """
כבר הצבעת	2382
כבר הצבעתם	2382
כבר יש לך חשבון	2408
כבר מנוי	2408
כבר מנויים	2408
כבר מנויים? התחברו	2313
כבר נרשמת	2313
כותרות אחרונות	2332
כיביתי	2404
כיביתי את חוסם הפרסומות	2402
כל שקל חשוב	2405
כל תרומה חשובה	2405
כל תרומה עוזרת	2405
כללי התגובות	2382
כן, אני רוצה	2398
כן, אשמח	2399
כניסה	2313
כניסה למנויים	2313
כתבה זו הוענקה במתנה	2435
כתבה זו היא תוכן ממומן	2370
כתבה ממומנת	2376
כתבה נעולה	2408
כתבו את תגובתכם	2426
כתבו לנו	2415
כתבו תגובה	2331
כתבות אחרונות	2332
כתבות מומלצות	2332
כתבות נוספות	2332
כתבות נוספות בנושא	2371
כתבות נוספות שיעניינו אתכם	2371
כתבות נוספות של הכתב	2414
כתבות קשורות	2332
כתבות שאולי פספסתם	2371
כתבות שיעניינו אתכם	2371
כתוב תגובה	2382
כתובת אימייל לא תקינה	2410
כתובת המייל כבר רשומה	2432
כתובת המייל שלך	2432
כתובת מייל לא תקינה	2410
כתיבת תגובה	2382
""", 'ל': """
לא אהבתי	2383
לא כעת	2310
לא ניתן להפעיל את הסרטון	2390
לא ניתן להציג את התוכן	2394
לא ניתן להציג תוכן זה	2394
לא ניתן לטעון את הסרטון	2429
לא ניתן לנגן את הסרטון	2390
לא עכשיו	2310	2399
לא תודה	2310	2399
לא, תודה	2310	2399
לגלריה	2414
לגלריה המלאה	2414
לגלריית התמונות	2414
לדף הבית	2414
לדף התרומות	2405
להאזנה בספוטיפיי	2427
להאזנה לכתבה	2390
להורדה ב-app store	2397
להורדה ב-google play	2397
להורדה מ-app store	2397
להורדה מ-google play	2397
להורדת האפליקציה	2370
להזמנה לחצו כאן	2434
להזמנת כרטיסים	2388
להמשך קריאה	2313
להרשמה	2313
להרשמה לאירוע	2374
לחידון	2385
לחידון המלא	2385
לחנות	2424
לחנות שלנו	2374
לחצו להפעלת הסאונד	2429
לידיעה המלאה	2414
לכל החדשות	2414
לכל החידונים	2385
לכל הכתבות	2336
לכל הכתבות בנושא	2371
לכל הכתבות של הכתב	2414
לכל המשחקים	2385
לכל הסרטונים	2414
לכל העדכונים, הכתבות והסרטונים	2371
לכל התגובות	2331
לכל התמונות	2414
לכתבה הבאה	2414
לכתבה הבאה בסדרה	2371
לכתבה המלאה	2414
לכתבה הקודמת	2414
לכתבה הקודמת בסדרה	2371
לכתבה נוספת	2433
לכתיבת תגובה	2344
למוצר	2424
למנויים בלבד	2317
למתכון	66
לעמוד הבית	2414
לעמוד התרומות	2405
לפרויקט המלא	2414
לפרופיל הכתב	2415
לפרטי המוצר	2434
לפרטים	2337
לפרטים והרשמה	2374
לפרטים נוספים והרשמה	2374
לפתיחת הכתבה	2431
לצפייה ביוטיוב	2427
לצפייה בכל התגובות	2344
לצפייה במסלולים	2431
לצפייה בתוצאות	96
לקריאה באפליקציה	2397
לקריאה מאוחר יותר	2435
לראש הדף	2414
לראש העמוד	2414
לרכישה באמזון	2388
לרכישה לחצו כאן	2388
לרכישת הספר	2388
לרכישת כרטיסים	2388
לרכישת כרטיסים לחצו כאן	2388
לרכישת מינוי	2313
לרכישת מינוי לחצו כאן	2370
לשלוח כתבה במתנה	2358	2359
לתיק המלא	2414
לתמונות	2337
לתרום	2311
לתרומה	2311
לתרומה לחצו כאן	2405
""", 'מ': """
מאוחר יותר	2400
מאשר	2329
מאשרת	2329
מבזקים	2332
מדיניות הפרטיות	2330
מדיניות הפרטיות ותנאי השימוש	2330
מדיניות פרטיות	2329	2347
מהירות הפעלה	2390
מהירות ניגון	2390
מודעה	2326
מומלץ עבורך	2371
מומלץ עבורכם	2371
מומלצים	2332
מוקרא בקול סינתטי	2390
מידע נוסף	2329
מיון לפי	2383
מייל	2359	2411
מיין לפי	2383
ממומן	2326
מסך מלא	2391
מסלולי מינוי	2431
מספר המקומות מוגבל	2374
מעבר למתכון	66
מעוניינים לקבל התראות	2398
מצאת טעות	2382
מצאתם טעות	2331
מצאתם טעות בכתבה	2382
מצאתם טעות? דווחו לנו	2436
מצב כהה	2395
משהו השתבש	2411
משך	2391
משך הסרטון	2429
משלוח חינם	2424
מתנה לחבר	2422
""", 'נ': """
נא להזין כתובת מייל תקינה	2410
נגישות	2347
נגן	2354
נגן וידאו	2390
נגן שמע	2429
נוצר באמצעות ai	2429
נוצר על ידי ai	2429
נושאים	2332
נושאים קשורים	2332
ניגון אוטומטי	2391
ניהול אפשרויות	2428
ניהול הסכמה	2394
ניהול העדפות	2428
ניהול עוגיות	2394
ניתן לבטל בכל עת	2408
נרשמת בהצלחה	2410
""", 'ס': """
סגור	2310
סגור גלריה	2433
סגור חלון	2433
סגור תפריט	2433
סגירה	2310
סודוקו	2387
סוף הפרסומת	2388
סוף פרסומת	2388
סיכום ai	2352
סיכום אוטומטי	2418
סיכום הכתבה	2352
סכום אחר	2405
סכום לבחירה	2430
ספרו לנו מה דעתכם	2382
סקר	97
סקר היום	96
סרטון זה אינו זמין	2390
סרטון זה אינו זמין עוד	2390
סרקו את הקוד	2397
סרקו את קוד ה-qr	2397
""", 'ע': """
עבור לתוכן	2334
עבור לתוכן המרכזי	2334
עדיין לא מנוי	2408
עדיין לא מנויים	2408
עוד	2336
עוד באותו נושא	2371
עוד בנושא	2332
עוד בערוץ	2332
עוד חדשות	2332
עוד כתבות	22	2332
עוד כתבות בנושא	22
עוד כתבות מעניינות	2370
עוד לא מנויים	2408
עוד סיפורים	2371
על הכותב	2415
עקבו אחר הכתב	2419
עקבו אחר הנושא	2419
עקבו אחרי הכתב	2419
עקבו אחרי הנושא	2419
עקוב אחרי הכתב	2419
""", 'פ': """
פייסבוק	2321	2359
פנייה לכתב	2415
פנייה למערכת	2415
פרטים	2337
פרסום	2326
פרסומת	2326
פרסם	2383
פרסם אצלנו	2347
פרסמו אצלנו	2347
פתח	2337
פתח באפליקציה	2397
פתיחה באפליקציה	2397
""", 'צ': """
צור חשבון	2313
צור קשר	2331	2347
צפו באינסטגרם	2427
צפו בטוויטר	2427
צפו ביוטיוב	2427
צפו בפייסבוק	2427
צפו גם	2433
צפייה חוזרת	2429
צרו קשר	2347	2415
צרו קשר עם המערכת	2415
""", 'ק': """
קבל הכל	2395
קבלת התראות	2398
קוד קופון	2434
קודי הנחה	2434
קרא גם	2332
קרא עוד	2336
קראו באפליקציה	2397
קראו בחינם	2431
קראו גם	2332
קראו עוד	2336
""", 'ר': """
רוצה לקבל התראות	2398
רוצים לקבל התראות	2398
רענון העמוד	2402
רענן את הדף	2402
רעננו את הדף	2402
""", 'ש': """
שדה זה הוא חובה	2410
שדה חובה	2410
שדות חובה	2410
שחק עכשיו	2385
שחקו עכשיו	2385
שינוי גודל הגופן	2358
שיתוף	2321
שיתוף בוואטסאפ	2422
שיתוף בווטסאפ	2321
שיתוף בטוויטר	2321
שיתוף במייל	2370
שיתוף בפייסבוק	2321
שכחת את הסיסמה	2408
שכחת סיסמה	2408
שכחתי סיסמה	2313
שלח	96	2411
שלח לחבר	2321
שלח תגובה	2382
שלחו את הכתבה במתנה	2370
שלחו במתנה	2370
שלחו כתבה במתנה	2358
שלחו לחבר	2359	2422
שלחו לנו סרטונים	2415
שלחו לנו תמונות	2415
שלחו משוב	2382
שליחה	2411
שליחה במייל	2321
שליחת כתבה במתנה	2358
שליחת משוב	2382
שליחת תגובה	2382
שמור	2423
שמור העדפות	2394
שמור כתבה	2435
שמור לרשימת הקריאה	2358	2359
שמירה	2321
שמירה לרשימת הקריאה	2358
שמירת הגדרות	2394
שמירת המתכון	66
שמירת כתבה	2370
שמרו כתבה	2370
שמרו לקריאה מאוחרת	2370
שתף	2321
שתף כתבה	2435
שתפו	2321
שתפו את הכתבה	2321
שתפו בוואטסאפ	2370
שתפו בווטסאפ	2370
שתפו בטוויטר	2422
שתפו בטלגרם	2370
שתפו בפייסבוק	2321
שתפו כתבה זו	2435
""", 'ת': """
תגובה	2331
תגובות	2331
תגובות נוספות	2382
תגיות	2332
תודה על ההצבעה	2382
תודה על הצבעתך	96
תודה על התמיכה	2430
תודה על תמיכתכם	2430
תודה שהצבעת	2382
תודה שהצבעתם	2382
תודה, ההודעה נשלחה	2410
תוכן למנויים	2313
תוכן ממומן	92	2326
תוכן מסחרי	2376
תוכן מקודם	2326
תוכן פרסומי	2376
תוכן שיווקי	92	2326
תוכן שיווקי בשיתוף	2376
תוצאות	97
תוצאות ההצבעה	2383
תוצאות הסקר	2383
תורגם אוטומטית	2370
תיקון טעות	2370
תמונה # מתוך #	2334
תמכו בנו	2311
תמכו בנו בפטריאון	2405
תמכו בעיתונות	2405
תמלול	2391
תנאי השימוש	2330
תנאי השימוש | מדיניות הפרטיות	2330
תנאי השימוש ומדיניות הפרטיות	2330
תנאי פרסום תגובות	2382
תנאי שימוש	2329	2347
תפריט	2336
תקציר ai	2352
תקציר בינה מלאכותית	2352
תקציר הכתבה	2352
תרגום אוטומטי	2391
תרומה	2311
תרומה חד פעמית	2405
תרומה חד-פעמית	2405
תרומה חודשית	2405
תרמו	2311
תרמו עכשיו	2311
תשבץ	2387
תשבצים	2387
תשחץ	2387
תשלום באמצעות paypal	2431
""", 'ا': """
ابدا الاختبار	201
ابلاغ	199
ابلغ عن خطا	177
اترك تعليقا	144
اترك رد	198
اترك ردا	198
اتصل بنا	144	162
اجازه دادن	1924
اجازه ميدهم	1925
احجز الان	253
احجز تذكرتك	204
احجز تذكرتك الان	204
احجز مكانك	204
احدث الاخبار	145
احصل علي التنبيهات العاجلة	217
احفظ المقال	186
احفظ المقال لوقت لاحق	186
اخبار اخري	22
اخبار بيشتر	1896
اخبار ديگر	22
اخبار ذات صلة	145
اخبار ذات علاقة	187
اخبار قد تعجبك	187
اخبار قد تهمك	187
اخبار متعلقة	145
اخبار مرتبط	1858
اخبار مرتبطة	187
اخبار پيشنهادي	1896
اختبار الاسبوع	109
اختبر معرفتك	201
اختبر معلوماتك	201
اختر	226
اختر اشتراكك	225
اختر الباقة	225
اختر المبلغ	249
اختر باقتك	225
اختر خطتك	225
اختر مبلغا	249
اخترنا لك	145
اخترنا لكم	187
اخر الاخبار	145
اخرين اخبار	1858
اخرين خبرها	1896
اخفاء	150
اخفاء التعليقات	198
اخفاء الردود	198
ادارة التفضيلات	247
ادارة الخيارات	247
ادارة الموافقة	209
ادارة ملفات تعريف الارتباط	142
ادامه	1862
ادامه با google	1933
ادامه با گوگل	1933
ادامه خبر	1939
ادامه در مرورگر	1921
ادامه مطلب	1862
ادخل البريد الالكتروني	251
ادخل بريدا الكترونيا صحيحا	227
ادخل بريدك الالكتروني	251
ادرس كپي شد	1882
ادعم الصحافة المستقلة	117
ادعم عملنا	222
ادعمنا	117
ادعمنا علي باتريون	222
ادعموا الصحافة المستقلة	222
اذهب الي الوصفة	66
ارتباط با ما	1874
ارسال	96	131	1848
ارسال التعليق	198
ارسال المقال بالبريد	186
ارسال بازخورد	1907
ارسال به تلگرام	1886
ارسال به دوستان	1848
ارسال تعليق	198
ارسال خبر	1940
ارسال ديدگاه	1907
ارسال راي	96
ارسال رايگان	1949
ارسال سوژه	1940
ارسال نظر	1857
ارسل	96
ارسل التعليق	198
ارسل تعليقك	198
ارسل لنا خبرا	233
ارسل لنا صورك	233
ارسل ملاحظاتك	198
ارشيو	1874
از دست ندهيد	1896
از راي شما متشكريم	1907
از شركت شما در نظرسنجي متشكريم	1907
از ما حمايت كنيد	1842
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	158
استطلاع الراي	97
استطلاع اليوم	158
استطلاع راي	97
استمع	131
استمع الي الخبر	205
استمع الي المقال	205
استمع الي هذا المقال	205
استمع علي سبوتيفاي	245
استمع للخبر	173
استمع للمقال	173
استمع للنص	173
اسم المستخدم الخاص بك	244
اشتباهي ديدهايد	1907
اشتر الان	204
اشتر الان من امازون	204
اشتر الكتاب	204
اشتر من امازون	204
اشتراك	119	1844
اشتراك بخريد	1893
اشتراك خود را انتخاب كنيد	1933
اشتراك در تلگرام	1947
اشتراك در واتساپ	1947
اشتراك گذاري	1848
اشتراك گذاري در تلگرام	1886
اشتراكگذاري	1848
اشتراكگذاري در تلگرام	1947
اشتراكگذاري در واتساپ	1947
اشترك	119
اشترك في الاشعارات	214
اضافة رد	244
اضغط لتشغيل الصوت	248
اضغط هنا لمشاهدة الفيديو	173
اضف الي السلة	253
اضف تعليق	144
اضف تعليقا	144
اضف تعليقك	198
اضف رد	199
اضف ردا	199
اضف كمصدر مفضل	237
اطبع	131
اطبع المقال	186
اطبع الوصفة	66
اطبع هذا المقال	186
اطلاعات بيشتر	1854
اظهار اقل	231
اظهار المحتوي	209
اظهار المزيد	231
اعادة المشاهدة	248
اعادة تحميل الصفحة	220
اعجبني	199
اعد تحميل الصفحة	220
اعدادات الخصوصية	209
اعدادات الكوكيز	209
اعدادات ملفات الارتباط	138
اعدادات ملفات تعريف الارتباط	142
اعلان	135
اعلان مدفوع	92	192
اعلان ممول	135
اعلانات	135
اعلانات مدفوعة	192
اعلانات ممولة	191
اعلن معنا	162
اغلاق	116
اغلاق القائمة	252
اغلاق المعرض	252
اغلاق النافذة	252
افتح الخريطة	150
افتح المقال	250
افتح في التطبيق	213
افزودن به منابع ترجيحي	1944
افضل عرض	226
افضل قيمة	226
اقبل وتابع	140
اقبل وواصل	140
اقرا الخبر كاملا	231
اقرا المزيد	149
اقرا المزيد للكاتب	163
اقرا المقال التالي	252
اقرا المقال كاملا	231
اقرا ايضا	145
اقرا في التطبيق	213
اقرا لاحقا	254
اقرا مجانا	250
اكتب تعليقا	144
اكتب تعليقك	244
اكمل القراءة	252
اكنون بازي كنيد	1910
اكواد الخصم	253
الابلاغ عن التعليق	244
الابلاغ عن خطا	177
الاخبار	145
الاستمرار في المتصفح	213
الاشتراك	119
الاعدادات	139
الاعلان مستمر	253
الاعلانات	135
الاقسام	145
الاكثر اعجابا	199
الاكثر تداولا	145
الاكثر تفاعلا	199
الاكثر شعبية	226
الاكثر قراءة	145
الاكثر قراءة الان	187
الاكثر قراءة اليوم	187
الاكثر مشاهدة	145
الان نه	1841
البحث	149
البريد الالكتروني	228
البريد الالكتروني غير صالح	227
البريد الالكتروني غير صحيح	227
البقاء متصلا	225
التالي	149
التشغيل التلقائي	206
التعليقات	144
التعليقات للمشتركين فقط	244
التعليقات معطلة	244
التفاصيل	150
الحقول المطلوبة	227
الخبر التالي	231
الخبر السابق	231
الخروج من ملء الشاشة	205
الدخول	119
الدفع عبر باي بال	250
الذهاب الي صفحة التبرع	222
الرئيسية	149
السابق	149
السماح	215
السماح بالاشعارات	214
السماح دائما	209
السماح والمتابعة	140
السياسة التحريرية	233
الصفحة التالية	149
الصفحة الرئيسية	149
الصورة التالية	252
الصورة السابقة	252
العب الان	201
العب مجانا	201
العودة الي الاعلي	231
العودة الي الصفحة الرئيسية	231
العودة الي القائمة	252
العودة للصفحة الرئيسية	231
الغاء المتابعة	237
الغاء كتم الصوت	205
الفيديو التالي	248
الفيديو السابق	248
الفيديو غير متاح	205
الفيديو غير متاح حاليا	205
القائمة	149
القبول والعرض	138
القبول والمتابعة	140
الكلمات المتقاطعة	203
الكلمات المفتاحية	150
المتابعة باستخدام apple	225
المتابعة باستخدام facebook	225
المتابعة باستخدام google	225
المتابعة باستخدام جوجل	225
المتابعة باستخدام غوغل	225
المتابعة بالبريد الالكتروني	250
المتابعة عبر غوغل	225
المتابعة في المتصفح	213
المتجر	242
المدة	206
المزيد	145	149
المزيد حول هذه القصة	187
المزيد عن الكاتب	163
المزيد عن الكاتبة	163
المزيد للكاتب	231
المزيد من الاخبار	145
المزيد من الخيارات	240
المزيد من الفيديوهات	231
المزيد من المعلومات	139
المزيد من المقالات	187
المزيد من مقالات الكاتب	163	231
المزيد من مقالات الكاتبة	163
المشاهدة علي يوتيوب	245
المقال التالي	145
المقال السابق	145
النتائج	97
النص المكتوب	206
الوسوم	145
الوضع الليلي	210
الوقت الحالي	206
الوقت المتبقي	206
الي الاعلي	149
الي صفحة التبرع	222
امسح رمز qr	213
امكان نمايش اين محتوا وجود ندارد	1918
امكان پخش ويدئو وجود ندارد	1914
انت تتابع هذا الموضوع	237
انت مشترك بالفعل	251
انتخاب	1934
انتخاب اشتراك	1933
انتخاب طرح	1933
انتشار	1908
انتشار يافته : #	1871
انتشار يافته: #	1871
انتقل الي الوصفة	66
انتهاي پيام	1886
انتهي الاعلان	204
اندازه فونت	70
اندازه قلم	70
اندازه متن	1947
انسخ الرابط	131
انشاء حساب	119
انشر	131
انضم الي برنامج العضوية	222
انضم الي فريقنا	177
انضموا الي برنامج العضوية	222
انضموا الي فريقنا	177
اهد المقال	186
اهد هذا المقال	186
اهداء	186
اهداء المقال	186
اهم الاخبار	145
اوافق	139
اوافق علي الشروط والاحكام	227
اوافق علي سياسة الخصوصية	227
اوافق علي معالجة بياناتي	227
اولين نفري باشيد كه نظر ميدهد	1886
ايا اين مطلب براي شما مفيد بود	1907
ايا اين مطلب مفيد بود	1907
ايا اين مقاله مفيد بود	1907
ايا مايليد اعلان دريافت كنيد	1923
ايا ميخواهيد اعلان دريافت كنيد	1923
ايجاد حساب	1844
ايقاف مؤقت	206
ايميل	1936
ايميل خود را بررسي كنيد	1935
ايميل معتبر وارد كنيد	1935
ايميل نامعتبر	1935
ايميل نامعتبر است	1935
اين فيلد الزامي است	1935
اين فيلد ضروري است	1935
اين مطالب را هم بخوانيد	1896
اين مطلب را هم بخوانيد	1896
اين مطلب مفيد بود	1907
اين مقاله قفل است	1933
اين ويدئو در دسترس نيست	1914
اين ويدئو ديگر در دسترس نيست	1914
اين ويديو در دسترس نيست	1914
اپ استور	1922
اپليكيشن را دانلود كنيد	1921
اپليكيشن را نصب كنيد	1921
اگهي	1850
اگهيها	1902
""", 'ب': """
با تشكر، پيام شما ارسال شد	1935
با ما تماس بگيريد	1940
با پردازش دادههايم موافقم	1935
بارگذاري دوباره صفحه	1928
بارگذاري مجدد صفحه	1928
بارگذاري محتوا	1918
بارگذاري پست	1918
باز كردن	1863
باز كردن در اپليكيشن	1921
باز كردن در برنامه	1921
بازار	1922
بازخورد بدهيد	1907
بازرگاني	1902
بازي رايگان	1910
بازي كنيد	1910
بازگشت به بالا	1862
بازگشت به صفحه اصلي	1939
باقات الاشتراك	250
بالفيديو	173
بحث	149
براي ارسال نظر وارد شويد	1907
برعاية	135
برعاية outbrain	191
برعاية taboola	191
برعاية تابولا	191
بريد الكتروني غير صالح	227
بريدك الالكتروني	251
برچسب ها	1858
برچسبها	1858
بزرگتر كردن متن	1947
بزرگنمايي تصوير	1939
بستن	1841
بصوت اصطناعي	236
بصوت الذكاء الاصطناعي	236
بعدا	1924
بعدا ياداوري كن	1841
بعدي	1862
بلغ عن تعليق	244
بلغ عن خطا	177
بله، ميخواهم	1924
به اشتراك بگذاريد	1848
به اين مطلب گوش دهيد	1914
به اين مقاله گوش دهيد	1914
بهترين پيشنهاد	1934
بيشتر	1858	1862
بيشتر ببينيد	1896
بيشتر بخوانيد	1858
بيصدا	1915
""", 'ت': """
تابع القراءة	252
تابع الكاتب	237
تابع الموضوع	237
تابع هذا الموضوع	237
تابعنا عبر	134
تابعنا علي	134
تابعونا علي	134
تاخير # ثوان	205
تازهترينها	1858
تازهسازي صفحه	1928
تبرع	117
تبرع الان	117
تبرع شهري	223
تبرع شهريا	222
تبرع لمرة واحدة	222
تبرع مرة واحدة	249
تبرعي	223
تبليغ	1850
تبليغات	1850	1874
تبليغات در گوگل	1902
تبليغات متني	1902
تجديد الاشتراك	250
تحديث الصفحة	220
تحقق من بريدك	227
تحقق من بريدك الالكتروني	227
تحميل التطبيق	130
تحميل الحلقة	205
تحميل الصوت	205
تحميل المحتوي	209
تحميل المزيد	149
تحميل المزيد من التعليقات	198
تحميل المنشور	209
تحميل من app store	213
تحميل من google play	213
تخصيص	139
تخطي الاعلان	248
تخفيف ويژه خوانندگان	1913
تذاكر	242
تذكرني	226
ترتيب	199
ترتيب حسب	199
ترجمة الية	206
ترجمه ماشيني	1915
تسجيل	119
تسجيل الخروج	19
تسجيل الدخول	119
تسجيل الدخول باستخدام google	225
تسجيل الدخول عبر جوجل	225
تسجيل الدخول عبر غوغل	225
تسجيل الدخول عبر فيسبوك	225
تسجيل دخول	119
تسوق الان	204
تشغيل الاشعارات	214
تشغيل الفيديو	205
تشغيل تلقائي	206
تصغير الخط	240
تصويت	97	199
تعداد نظرات: #	1871
تعذر تحميل الفيديو	248
تعذر تشغيل الفيديو	205
تعذر عرض المحتوي	209
تعليق	144
تعليقات	144
تعليقك	199
تغطية خاصة	187
تغيير تفضيلات الخصوصية	138
تغيير تفضيلات ملفات الارتباط	138
تفضيلات الخصوصية	247
تفضيلات ملفات تعريف الارتباط	209
تفعيل	215
تفعيل الاشعارات	130	217
تقديم # ثوان	205
تكبير الخط	240
تكبير الصورة	231
تلخيص بالذكاء الاصطناعي	236
تلغرام	131
تلقي الاشعارات	214
تلقي الاشعارات العاجلة	217
تلقي التنبيهات	217
تلقي التنبيهات العاجلة	217
تلگرام	1848
تم احتساب صوتك	198
تم ارسال رسالتك	227
تم ارسال رسالتك بنجاح	227
تم ارسال طلبك	251
تم استلام طلبك	251
تم الارسال بنجاح	227
تم الاشتراك بنجاح	227
تم انشاء الصوت بالذكاء الاصطناعي	205
تم انشاؤه بالذكاء الاصطناعي	248
تم تاكيد الاشتراك	251
تم تسجيل صوتك	198
تم نسخ الرابط	186
تماس با تحريريه	1940
تماس با ما	1857	1874
تماس با نويسنده	1940
تماشاي ويديو	1886
تمام صفحه	1915
تنزيل الحلقة	205
تنزيل الصوت	205
تنظيمات	1854
تنظيمات حريم خصوصي	1918
تنظيمات كوكي	1856
تنظيمات كوكيها	1856
تهيه اشتراك	1893
تواصل مع التحرير	233
تواصل مع الكاتب	233
تواصل مع المحرر	233
تواصل معنا	162	233
توقف پخش	1914
تويتر	131
توييتر	1848
تيليجرام	131
""", 'ث': """
ثبت ديدگاه	1907
ثبت راي	96
ثبت نام	1844
ثبت نام شما با موفقيت انجام شد	1935
ثبت نظر	96	1857
ثبتنام	1844
ثبتنام كنيد	1900
""", 'ج': """
جار التحميل	205
جار تحميل الفيديو	205
جاري التحميل	205
جاري تحميل الفيديو	205
جاوااسكريپت غيرفعال است	1918
جدول كلمات متقاطع	1912
جديدترين اخبار	1858
جديدترينها	1908
جزئيات	1863
جستجو	1862
جستجوي پيشرفته	1874
جميع الاخبار	231
جميع الالعاب	201
جميع التعليقات	144
جميع الفيديوهات	231
جميع المواضيع	147
جميع مقالات الكاتب	231
""", 'ح': """
حالا نه	1841
حامي ما شويد	1931
حامي مالي	1949
حجم الخط	131
حجم النص	70
حدث الصفحة	220
حدث خطا	228
حدث خطا ما	228
حريم خصوصي	1856
حساب كاربري	1844
حساب كاربري دارم	1933
حساب كاربري داريد	1933
حساب كاربري نداريد	1933
حسابي	119
حصري للمشتركين	119
حظر	216
حفظ	131
حفظ الاعدادات	209
حفظ التفضيلات	209
حفظ المقال	186
حفظ الوصفة	66
حفظ للقراءة لاحقا	186
حقل الزامي	227
حقل مطلوب	227
حمايت كنيد	1842
حمايت مالي	1842
حمايت مالي از ما	1931
حمايت ماهانه	1932
حمل التطبيق	213
حمل التطبيق الان	213
حمل من app store	213
حمل من google play	213
""", 'خ': """
خاص بالمشتركين	225
خانه	1862
خبر بعدي	1886
خبر قبلي	1886
خبرهاي بيشتر	1896
خبرهاي داغ	1896
خبرهاي مرتبط	1858
خبرهاي پيشنهادي	1896
خروج	19
خروج از تمام صفحه	1914
خريد از امازون	1913
خريد اشتراك	1893
خريد اشتراك سالانه	1893
خريد اشتراك ماهانه	1893
خريد انلاين	1949
خريد اين كتاب	1913
خريد اينترنتي	1949
خريد بليت	1913
خريد بليط	1913
خريد كتاب	1913
خطايي ديدهايد	1907
خطايي رخ داد	1936
خلاصه با هوش مصنوعي	1943
خلاصه هوش مصنوعي	1943
خواندن در اپليكيشن	1921
خواندهشده با صداي مصنوعي	1914
خودتان را بيازماييد	1910
خيارات اخري	241
""", 'د': """
دانش خود را بسنجيد	1910
دانلود	1880
دانلود از اپ استور	1921
دانلود از بازار	1921
دانلود از گوگل پلي	1921
دانلود اپليكيشن	1921
دانلود صدا	1914
دانلود فايل صوتي	1880	1914
دانلود فيلم	1880
دانلود مستقيم	1922
دانلود ويدئو	1914
دانلود ويديو	1880
دانلود پادكست	1914
در انتظار بررسي : #	1871
در انتظار بررسي: #	1871
در حال بارگذاري	1914
در حال بارگذاري ويدئو	1914
در حال بارگذاري ويديو	1914
در صف انتشار: #	1871
در صف بررسي: #	1871
در نظرسنجي شركت كنيد	1907
در همين رابطه	1896
در همين زمينه	1896
در پاتريون حمايت كنيد	1931
درباره ما	1874
درباره نويسنده	1940
دريافت از اپ استور	1921
دريافت از بازار	1921
دريافت از كافه بازار	1921
دريافت از كافهبازار	1922
دريافت از مايكت	1921	1922
دريافت از گوگل پلي	1921
دريافت اعلانها	1923
دستهبندي	1858
دعمك يصنع الفرق	249
دعوت به همكاري	1886
دنبال كردن	1945
دنبال كردن اين موضوع	1944
دنبال كردن موضوع	1944
دنبال كردن نويسنده	1944
ديدگاه	1857
ديدگاه خود را بنويسيد	1907
ديدگاهتان را بنويسيد	1886
ديدگاهها	1857
""", 'ذ': """
ذات صلة	145
ذخيره	1848
ذخيره تنظيمات	1918
ذخيره خبر	1886
ذخيره دستور پخت	66
ذخيره مطلب	1886
ذخيره مطلب براي بعد	1886
ذكرني لاحقا	116
""", 'ر': """
راسل التحرير	233
راسلنا	233
راي دهيد	96	1908
راي شما ثبت شد	96	1907
راي شما ثبت شده است	1907
رايگان و بدون هرزنامه	1935
ربما لاحقا	116
رد	144	1854
رد همه	1919
رزرو بليت	1949
رسالتك	228
رفتن به بالا	1939
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1931
رفض	139
رفض الكل	210
رفض جميع ملفات تعريف الارتباط	247
رمز عبور خود را فراموش كردهايد	1933
رمز عبور را فراموش كردهايد	1844
روابط ممولة	191
رپورتاژ	1850
رپورتاژ اگهي	1850
""", 'ز': """
زمان باقيمانده	1915
زمان فعلي	1915
""", 'س': """
سؤال اليوم	96
ساهم	117
ساهم الان	117
سجل الدخول	124
سجل الدخول للتعليق	198
سحب الموافقة	209
سرعة التشغيل	205
سرعت پخش	1914
سماح	216
سودوكو	203	1912
سوژه بفرستيد	1940
سياسة التصحيح	233
سياسة التصحيحات	233
سياسة الخصوصية	142	162
سياسة الخصوصية | شروط الاستخدام	142
سياسة الخصوصية وشروط الاستخدام	142
سياسة ملفات تعريف الارتباط	142
سياست حريم خصوصي	1854	1856
سياست حفظ حريم خصوصي	1853	1854
سياست كوكي	1854
سياست كوكيها	1853
سيب اپ	1922
""", 'ش': """
شارك	131
شارك الخبر	186
شارك القصة	186
شارك المقال	131
شارك عبر واتساب	240
شارك علي	131
شارك علي تويتر	240
شارك علي فيسبوك	240
شارك علي واتساب	240
شارك في استطلاع الراي	177
شارك في الاختبار	201
شارك في الاستطلاع	177
شارك في التصويت	198
شارك هذا الخبر	254
شارك هذا المقال	254
شارك هذا الموضوع	131
شارك هذه الصفحة	254
شاركنا برايك	198
شاركنا رايك	144
شاركها	186
شاركونا اراءكم	198
شاهد الصور	231
شاهد الفيديو	173
شاهد ايضا	145
شاهد بالفيديو	173
شاهد علي يوتيوب	245
شاهد كل الصور	147
شايد بعدا	1841
شحن مجاني	242
شراء التذاكر	204
شراء من امازون	204
شرايط ارسال نظر	1907
شرايط استفاده	1856
شرايط استفاده و حريم خصوصي	1856
شرايط را ميپذيرم	1935
شركاؤنا	210
شركاي ما	1919
شركت در ازمون	1910
شركت در نظرسنجي	1907
شروط الاستخدام	142	162
شروط الاستخدام | سياسة الخصوصية	142
شروط الاستخدام وسياسة الخصوصية	142
شروط التعليق	198
شروع ازمون	1910
شكرا لتصويتك	96	198
شكرا لدعمك	249
شكرا لدعمكم	249
شكرا لمشاركتك	198
شكرا، تم ارسال رسالتك	227
شما اين موضوع را دنبال ميكنيد	1944
شما قبلا راي دادهايد	1907
شنيدن اين مطلب	1914
شنيدن مقاله	1914
""", 'ص': """
صفحة التبرع	222
صفحه اصلي	1862
صفحه كمك مالي	1931
صندوق ورودي خود را بررسي كنيد	1935
صوت	96	199
صوت اصطناعي	206
صوت الان	96
""", 'ط': """
طالع ايضا	187
طباعة	131
طباعة المقال	186
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1900
ظرفيت محدود است	1900
""", 'ع': """
عدم السماح	216
عرض اقل	150
عرض الاشتراكات	250
عرض الاصل	150
عرض الباقات	250
عرض التعليقات	198
عرض التفاصيل	150
عرض الردود	198
عرض الصور	231
عرض الكل	149
عرض المحتوي	209
عرض المزيد	149
عرض المزيد من التعليقات	198
عرض الملف	231
عرض المنتج	253
عرض المنشور	209
عرض النتائج	96	199
عرض النص الاصلي	150
عرض النص المكتوب	205
عرض جميع الاخبار	231
عرض جميع الصور	231
عرض خاص للقراء	204
عرض علي اكس	245
عرض علي انستغرام	245
عرض علي تويتر	245
عرض علي فيسبوك	245
عرض كل الصور	147
عرض كل المقالات	147
عرض هذا المنشور علي instagram	245
عرض هذا المنشور علي انستغرام	245
عروض المشتركين	204
عضويت	1844
عطلت مانع الاعلانات	220
عكس	1858
عكسهاي بيشتر	1939
عكسهايتان را براي ما بفرستيد	1940
علي فيسبوك وتويتر	134
عن الكاتب	233
عن الكاتبة	163
عودة للاعلي	231
""", 'غ': """
غرد	131
غير قابل انتشار: #	1871
غيرفعال كردم	1930
غيرقابل انتشار: #	1871
""", 'ف': """
فتح	150
فتح التطبيق	213
فتح في التطبيق	213
فراموشي رمز عبور	1933
فروشگاه	1949
فعال كردن	1924
فعال كردن اعلانها	1923
فعالسازي	1925
فعالسازي اعلانها	1923
فعل الاشعارات	214
فعلا نه	1924
فقط براي مشتركان	1844
فهمت	150
فيديو	145
فيديو غير متاح	205
فيسبوك	131	1848
فيلد الزامي	1935
فيلدهاي الزامي	1935
فيلم اصلي	1880
""", 'ق': """
قبلي	1862
قبول	139
قبول الجميع	210
قبول الكل	210
قبول جميع ملفات تعريف الارتباط	247
قبول كنيد و ادامه دهيد	1853
قبول همه	1919
قبول همه كوكيها	1853
قبول و ادامه	1854	1918
قبول ومتابعة	209
قد يعجبك	145
قد يعجبك ايضا	22	145
قد يهمك	145
قد يهمك ايضا	145
قديميترينها	1908
قراءة المزيد	149
قراءة الية	236
قصص مقترحة	187
قواعد التعليق	198
قواعد التعليقات	198
قوانين ارسال نظر	1907
قوانين و مقررات	1874
قوانين و مقررات را ميپذيرم	1935
قيم المقال	177
قيم الوصفة	66
قيم هذا المقال	177
""", 'ك': """
كافه بازار	1922
كافهبازار	1922
كبر الصورة	231
كتم الصوت	206
كد qr را اسكن كنيد	1921
كد ويدئو	1880
كد ويديو	1880
كد پخش	1880
كل الاخبار	231
كل الالعاب	201
كل الصور	231
كل المواضيع	147
كل مساهمة تصنع فرقا	222
كل مساهمة مهمة	222
كل مقالات الكاتب	163	231
كلمات اليوم المتقاطعة	109
كلمات دلالية	145
كلمات متقاطعة	203
كلمات مفتاحية	145
كليدواژهها	1858
كمك كنيد	1842
كمك مالي	1842
كمك ماهانه	1932
كمك يكباره	1931
كن اول المعلقين	186
كن داعما	117
كود خصم	253
كوكيها	1856
كوچكتر كردن متن	1947
كيف اعطل مانع الاعلانات	220
كيف اعطله	221
كيفية التعطيل	221
كيفيت اصلي	1880
كپي	1948
كپي شد	1882	1886
كپي كردن لينك	1886
كپي لينك	1848
كپي لينك كوتاه	1882
""", 'ل': """
لا اوافق	139
لا توجد تعليقات	198
لا شكرا	116
لا يمكن تشغيل الفيديو	205
لا يمكن عرض هذا المحتوي	209
لا يوجد تعليقات	198
لا، شكرا	116
لاحقا	116
لخص بالذكاء الاصطناعي	107
لدي حساب	225
لديك حساب	225
لديك حساب بالفعل	225
لست مشتركا	225
لست مشتركا بعد	225
لطفا ان را غيرفعال كنيد	1930
لطفا ايميل خود را وارد كنيد	1935
لطفا نظر خود را بنويسيد	1870
لطفا يك ايميل معتبر وارد كنيد	1935
لغو در هر زمان	1933
لغو دنبال كردن	1944
لغو رضايت	1918
لقد صوت من قبل	198
لقد صوتت بالفعل	158
لقد عطلته	220
لقد قمت بالتصويت	198
للاعلان معنا	162
للمشتركين	121
للمشتركين فقط	124
لم يعجبني	199
ليس الان	116
ليس لديك حساب	225
لينك خبر كپي شد	1882
لينك كوتاه	1848
لينك كوتاه خبر	1882	1886
لينك كوتاه كپي شد	1882
لينك كپي شد	1882	1886
""", 'م': """
مادة اعلانية	135
مايكت	1922
مبلغ اخر	222
مبلغ دلخواه	1931
مبلغ ديگر	1931
مبلغ مختلف	222
مبلغ مخصص	249
متابع	238
متابعة القراءة	252
متابعة الكاتب	237
متابعة الموضوع	237
متابعة علي الموقع	213
متن كامل خبر	1939
متن كامل مقاله را بخوانيد	1939
متن پيادهشده	1915
متوجه شدم	1863
متوفر علي app store	213
متوفر علي google play	213
مجانا وبدون رسائل مزعجة	227
مجموع ديدگاهها : #	1871
مجموع نظرات: #	1871
محبوبترين	1934
محبوبترينها	1908
محتواي تبليغاتي	1850
محتواي حمايتشده	1886
محتواي پولي	1913
محتوي اعلاني	192
محتوي برعاية	192
محتوي للمشتركين	121
محتوي مدفوع	204
محتوي ممول	92	135
مختارات	145
مخصوص مشتركان	1933
مدة الفيديو	248
مدت	1915
مدت زمان	1915
مديريت رضايت	1918
مديريت كوكيها	1918
مرا به خاطر بسپار	1933
مرة واحدة	223
مرتبسازي	1908
مرتبسازي بر اساس	1908
مزايا المشتركين	204
مزاياي مشتركان	1913
مزيد من مقالات الكاتب	163
مزيد من مقالات الكاتبة	163
مساحة اعلانية	192
مستخدم جديد	119
مسدودكننده را غيرفعال كردم	1928
مشاركة	131
مشاركة عبر البريد	240
مشاركة عبر فيسبوك	240
مشاركة عبر واتساب	131
مشاركة علي تويتر	131
مشاركة علي فيسبوك	131
مشاهده بيشتر	1862
مشاهده عكسها	1939
مشاهده قيمت	1913
مشاهده محتوا	1918
مشاهده نتايج	96	1908
مشاهده همه	1862
مشاهده پاسخها	1907
مشاهده پرونده	1939
مشاهده گالري	1939
مشترك شويد	1844
مشغل الصوت	248
مشغل الفيديو	248
مشكلي پيش امد	1936
مطالب بيشتر	1896
مطالب ديگر اين نويسنده	1939
مطالب مرتبط	1858
مطالب پيشنهادي	1896
مطلب بعدي	1939
مطلب قبلي	1939
معرض الصور	231
مقال مهدي من مشترك	254
مقالات اخري للكاتب	163	187
مقالات اخري للكاتبة	163
مقالات ذات صلة	145
مقالات قد تعجبك	187
مقالات قد تهمك	187
مقالات مرتبط	1858
مقاله بعدي	1939
مقاله قبلي	1939
مقترحات برعاية taboola	191
مقروء بصوت اصطناعي	205
ملء الشاشة	206
ملخص اعده الذكاء الاصطناعي	236
ملخص الذكاء الاصطناعي	236
ملخص بالذكاء الاصطناعي	236
ملفات تعريف الارتباط	142
من نحن	162
منتشر شده: #	1871
منو	1862
مهمترين اخبار	1858
مواضيع ذات صلة	145
مواضيع قد تهمك	187
مواضيع متعلقة	187
مواضيع مرتبطة	187
موافق	139
موافق ومتابعة	209
موافقة ومتابعة	140
موافقم	1854
موضوعات ذات صلة	145
موضوعات متعلقة	187
مولد بالذكاء الاصطناعي	248
ميخواهيد اعلان دريافت كنيد	1923
""", 'ن': """
نام	1936
نبذة عن الكاتب	233
نبذة عن الكاتبة	163
نتائج الاستطلاع	199
نتائج التصويت	199
نسخ	241
نسخ الرابط	131
نسخ رابط المقال	186
نسخه صوتي مقاله	1914
نسخه وب	1922
نسخه چاپي	1886
نسيت كلمة السر	225
نسيت كلمة المرور	119
نشر	199
نصب اپليكيشن	1921
نظر	1857
نظر بدهيد	1886
نظر خود را با ما در ميان بگذاريد	1886
نظر خود را بنويسيد	1857
نظر خود را بگوييد	1907
نظر سنجي	97
نظر شما	1857
نظر شما درباره اين خبر چيست	1886
نظر كاربران	1870
نظرات	1857
نظرات بينندگان	1870
نظرات شما	1870
نظرات كاربران	1870
نظرات مخاطبان	1870
نظرتان را بگوييد	1907
نظرسنجي	97	1886
نعم اريد	216
نعم، اريد	215
نقشه سايت	1874
نمايش اين محتوا ممكن نيست	1918
نمايش بيشتر	1862
نمايش زيرنويس	1914
نمايش كمتر	1863
نمايش متن اصلي	1863
نمايش محتوا	1918
نمايش نتايج	96
نمايش نظرات	1907
نمايش نظرات بيشتر	1907
نمايش نقشه	1863
نمايش همه	1863
نمايش پاسخها	1907
نمايش پست	1918
ننصح بقراءة	145
نه ممنون	1841	1925
نه، ممنون	1925
نهاية الاعلان	204
""", 'ه': """
هديه دادن مقاله	1947
هذا البريد مسجل مسبقا	251
هذا الحقل الزامي	227
هذا الحقل مطلوب	227
هذا الفيديو غير متاح	205
هذا الفيديو غير متاح حاليا	205
هذا الفيديو لم يعد متاحا	205
هذا المحتوي للمشتركين	121
هذا المقال للمشتركين	121
هذا المقال مقفل	225
هذه المادة للمشتركين	186
هر زمان ميتوانيد لغو اشتراك كنيد	1935
هر كمكي مهم است	1931
هل افادك هذا المقال	198
هل ترغب باستلام الاشعارات	214
هل ترغب في تلقي الاشعارات	214
هل تريد تلقي اشعارات	214
هل تريد تلقي الاشعارات	214
هل كان هذا المقال مفيدا	198
هل كان هذا مفيدا	198
هل كانت هذه الصفحة مفيدة	198
هل لديك حساب	225
هل نسيت كلمة المرور	225
هل وجدت خطا	198
همرساني	1848
همه اخبار	1939
همه بازيها	1910
همه خبرها	1939
همه عكسها	1939
همه مطالب	1939
همه مطالب نويسنده	1939
همه ويدئوها	1939
هميشه اجازه داده شود	1918
هميشه نمايش بده	1918
همچنين ببينيد	1896
همچنين بخوانيد	1858
هنوز ثبتنام نكردهايد	1933
هنوز مشترك نيستيد	1933
هيئة التحرير	162
""", 'و': """
واتساب	131
واتساپ	1848
ورود	1844
ورود / ثبت نام	1844
ورود با اپل	1933
ورود با فيسبوك	1933
ورود با گوگل	1933
ورود مشتركان	1893
وسوم	145
وصول غير محدود الي جميع المقالات	250
وظائف	162
ويدئو در دسترس نيست	1914
ويديو	1858
ويديو در دسترس نيست	1914
ويژه خوانندگان	1913
ويژه مشتركان	1844
""", 'ي': """
يتم تحميل الفيديو	205
يدفع سنويا	225
يستمر المقال بعد الاعلان	191
يك بار	1932
يكبار	1932
يمكنك الالغاء في اي وقت	225
يمكنك الغاء الاشتراك في اي وقت	227
""", 'پ': """
پاسخ	1857
پايان اگهي	1913
پايان تبليغ	1913
پخش	1880
پخش خودكار	1915
پخش ويدئو	1914
پخش ويدئو ممكن نيست	1914
پخش ويديو	1914
پذيرش همه	1919
پذيرش و ادامه	1918
پذيرفتن	1854
پربازديدترين	1858
پربازديدترينها	1858
پربازديدها	1858
پربازديدهاي امروز	1896
پربازديدهاي هفته	1896
پربحثترينها	1858
پربينندهترين	1896
پربينندهترين خبرها	1896
پربينندهترينها	1896
پرداخت سالانه	1934
پرداخت ماهانه	1934
پسنديدم	1908
پنهان كردن پاسخها	1907
پيام بازرگاني	1902
پيام شما ارسال شد	1935
پيام شما با موفقيت ارسال شد	1935
پيشنهاد خواندني	1896
پيشنهاد سردبير	1858
پيشنهاد ما	1858
پيوندها	1874
""", 'چ': """
چاپ	1848
چاپ دستور پخت	66
چگونه غيرفعال كنم	1930
چگونه مسدودكننده را غيرفعال كنم	1928
""", 'گ': """
گالري تصاوير	1939
گالري عكس	1939
گزارش تخلف	1908
گزارش خطا	1857
گزارش خطا در اين خبر	1886
گزينههاي بيشتر	1948
گوگل پلي	1922
""", 'अ': """
अकाउंट नहीं है	2522
अक्षर का आकार	70
अक्षर छोटे करें	2534
अक्षर बडे करें	2534
अगला	2463
अगला लेख	2528
अगली खबर	2459
अगली तस्वीर	2528
अगली फोटो	2528
अगली स्टोरी	2528
अनफॉलो करें	2532
अनम्यूट	2507
अनिवार्य	2525
अनुमति दें	2515
अन्य खबरें	22	2459
अन्य राशि	2520
अन्य विकल्प	2535
अपना इनबॉक्स देखें	2524
अपना ईमेल दर्ज करें	2524
अपना ईमेल देखें	2524
अपना ईमेल पता दर्ज करें	2524
अपना कमेंट लिखें	2472
अपना ज्ञान परखें	2503
अपना प्लान चुनें	2522
अपनी टिप्पणी दें	2472
अपनी टिप्पणी लिखें	2472
अपनी तस्वीरें हमें भेजें	2529
अपनी प्रतिक्रिया दें	2500
अपनी राय दें	2458
अपनी राय बताएं	2500
अभी खरीदें	2506
अभी खेलें	2503
अभी डाउनलोड करें	2513
अभी तक सब्सक्राइबर नहीं हैं	2522
अभी दान करें	2444
अभी नहीं	2443	2516
अमान्य ईमेल	2524
अमेजन पर खरीदें	2506
अवधि	2508
असहमत	2457
अस्वीकार करें	2457
""", 'आ': """
आगे पढें	2463
आज का सवाल	96
आज की अन्य खबरें	2493
आप इस विषय को फॉलो कर रहे हैं	2532
आप कभी भी अनसब्सक्राइब कर सकते हैं	2524
आप पहले ही वोट कर चुके हैं	2500
आपका वोट दर्ज हो गया	2500
आपका वोट दर्ज हो गया है	2500
आपका संदेश भेज दिया गया है	2524
आपके लिए	2459
आपको यह भी पसंद आ सकता है	2493
आपको ये भी पसंद आ सकता है	2493
आवश्यक फील्ड	2524
""", 'इ': """
इस लेखक की अन्य खबरें	2476
इस लेखक की और खबरें	2476
इस लेखक के और लेख	2476
इस विषय को फॉलो करें	2532
इसे भी देखें	2493
इसे भी पढें	2459
""", 'ई': """
ई-पेपर	2446
ईमेल	2525
ईमेल से शेयर करें	2534
""", 'ऊ': """
ऊपर जाएं	2463
""", 'ए': """
एआई आवाज में सुनें	2507
एआई द्वारा तैयार	2479
एआई समरी	2479
एआई सारांश	2479
एआई से तैयार सारांश	2479
एक बार	2521
एक बार का दान	2520
एप डाउनलोड करें	2513
""", 'ऐ': """
ऐप इंस्टॉल करें	2513
ऐप खोलें	2513
ऐप डाउनलोड करें	2513
ऐप में खोलें	2513
ऐप में पढें	2513
ऐप स्टोर से डाउनलोड करें	2513
""", 'ऑ': """
ऑटोप्ले	2508
ऑडियो डाउनलोड करें	2507
ऑफर देखें	2506
""", 'औ': """
और खबरें	2459
और जानें	2457
और टिप्पणियां देखें	2500
और देखें	2463
और पढें	2459	2463
और पढें इस लेखक से	2476
और भी पढें	2493
""", 'क': """
कभी भी रद्द करें	2522
कम दिखाएं	2464
कमेंट	2458
कमेंट करें	2458
कमेंट पढें	2472
कमेंट लिखें	2500
कमेंट्स	2458
करियर	2475
किताब खरीदें	2506
कीमत देखें	2506
कुकी का उपयोग	2457
कुकी नीति	2455	2457
कुकी सेटिंग्स	2511
कुकीज नीति	2457
कुकीज प्रबंधित करें	2511
कुकीज सेटिंग	2456
कुछ गलत हो गया	2525
केवल सदस्यों के लिए	2446
केवल सब्सक्राइबर के लिए	2522
कैसे बंद करें	2519
कॉपी	2535
कॉपी करें	2535
कॉपी लिंक	2449
क्या आप नोटिफिकेशन चाहते हैं	2514
क्या आप नोटिफिकेशन पाना चाहते हैं	2514
क्या आप सूचनाएं पाना चाहते हैं	2514
क्या यह उपयोगी था	2500
क्या यह खबर उपयोगी थी	2500
क्या यह पेज उपयोगी था	2500
क्या यह लेख उपयोगी था	2500
क्यूआर कोड स्कैन करें	2513
क्रमबद्ध करें	2501
क्विज खेलें	2503
""", 'ख': """
खबर सुनें	2507
खाता नहीं है	2522
खाता बनाएं	2446
खोजें	2463
खोलें	2464
""", 'ग': """
गलती की सूचना दें	2500
गलती बताएं	2464
गूगल प्ले से डाउनलोड करें	2513
गूगल से जारी रखें	2522
गूगल से लॉगिन करें	2522
गेम्स	2505
गैलरी देखें	2528
गोपनीयता नीति	2455	2457	2475
गोपनीयता सेटिंग्स	2511
""", 'च': """
चर्चा में क्यों है	2493
चुनें	2523
""", 'ज': """
जरूर पढें	2493
जवाब छिपाएं	2500
जवाब दें	2458
जवाब देखें	2500
जवाब भेजें	2500
जावास्क्रिप्ट बंद है	2511
ज्यादा दिखाएं	2528
ज्यादा पढी गई	2493
""", 'ट': """
टिकट खरीदें	2506
टिकट बुक करें	2506
टिप्पणियां	2458
टिप्पणी	2458
टिप्पणी करें	2458
टिप्पणी के नियम	2500
टिप्पणी के लिए लॉगिन करें	2500
टिप्पणी भेजें	2500
टिप्पणी लिखें	2500
टेक्स्ट साइज	70
टैग्स	2459
टॉप न्यूज	2459
टॉप स्टोरीज	2493
ट्रांसक्रिप्ट	2508
ट्रेंडिंग	2459
ट्विटर	2449
ट्विटर पर शेयर करें	2534
""", 'ठ': """
ठीक है	2464
""", 'त': """
तस्वीर बडी करें	2528
तस्वीरें देखें	2528
ताजा खबरें	2459
ताजा समाचार	2459
""", 'द': """
दान करें	2444
दान पेज पर जाएं	2520
देश की और खबरें	2493
दोस्तों को भेजें	2479
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2524
""", 'न': """
नक्शा देखें	2464
नतीजे देखें	96
नवीनतम	2501
नहीं धन्यवाद	2443
नहीं, धन्यवाद	2443	2516
नियम और शर्तें	2455	2475
नियम और शर्तें | गोपनीयता नीति	2455
नोटिफिकेशन ऑन करें	2514
नोटिफिकेशन चालू करें	2514
""", 'प': """
परिणाम देखें	96	2501
पसंदीदा स्रोत के रूप में जोडें	2532
पहले से खाता है	2522
पहले से सब्सक्राइबर हैं	2522
पाठकों के लिए विशेष ऑफर	2506
पार्टनर कंटेंट	2496
पासवर्ड भूल गए	2522
पिछला	2463
पिछला लेख	2528
पिछली खबर	2459
पूरा लेख पढें	2528
पूरी खबर पढें	2463
पेज दोबारा लोड करें	2518
पेज रिफ्रेश करें	2518
पेज रीफ्रेश करें	2518
पेड कंटेंट	2506
पोल	97
पोल में हिस्सा लें	2500
पोस्ट लोड करें	2511
प्रचार	2453
प्रतिक्रिया दें	2458
प्रतिलिपि	2508
प्राइवेसी पॉलिसी	2457	2475
प्राइवेसी सेटिंग्स	2511
प्रायोजक	2536
प्रायोजित	2453
प्रायोजित सामग्री	2496
प्रिंट	2535
प्रिंट करें	2449
प्रीमियम	2446
प्लान चुनें	2522
प्ले स्टोर से डाउनलोड करें	2513
प्लेबैक गति	2507
प्लेबैक स्पीड	2507
प्लेयर लोड हो रहा है	2507
""", 'फ': """
फीडबैक दें	2475	2500
फीडबैक भेजें	2500
फुल स्क्रीन	2508
फुल स्क्रीन से बाहर निकलें	2507
फेसबुक	2449
फेसबुक पर शेयर करें	2449
फेसबुक से जारी रखें	2522
फेसबुक से लॉगिन करें	2522
फॉन्ट आकार	2534
फॉन्ट साइज	70
फॉलो कर रहे हैं	2532
फॉलो करें	2532
फोटो	2459
फोटो गैलरी	2493
फोटो गैलरी देखें	2528
फ्लिपकार्ट पर खरीदें	2506
""", 'ब': """
बंद करें	2443
बडी खबरें	2459
बाद में	2443	2516
बाद में याद दिलाएं	2443
ब्राउजर में जारी रखें	2513
""", 'भ': """
भेजें	2525
""", 'म': """
मंजूर है	2457
मशीनी अनुवाद	2508
मान्य ईमेल दर्ज करें	2524
मासिक दान	2521
मासिक भुगतान	2523
मासिक सहयोग	2521
मुख्य समाचार	2459
मुझे याद रखें	2522
मुफ्त डिलीवरी	2536
मुफ्त में खेलें	2503
मुफ्त, कोई स्पैम नहीं	2524
मूल देखें	2464
मेन्यू	2463
मेरा खाता	2446
मेरा खाता है	2522
मैं नियम और शर्तों से सहमत हूं	2524
मैंने ऐड ब्लॉकर बंद कर दिया	2518
मैंने बंद कर दिया	2519
म्यूट	2508
""", 'य': """
यह खबर सुनें	2507
यह फील्ड अनिवार्य है	2524
यह फील्ड आवश्यक है	2524
यह भी देखें	2493
यह भी पढें	2459
यह लेख लॉक है	2522
यह लेख सुनें	2507
यह वीडियो अब उपलब्ध नहीं है	2507
यह वीडियो उपलब्ध नहीं है	2507
यह सामग्री नहीं दिखाई जा सकती	2511
ये खबरें भी पढें	2493
ये भी जानें	2493
ये भी देखें	2493
ये भी पढें	2459
""", 'र': """
रजिस्टर करें	2446
रिपोर्ट करें	2501
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2501
लाइक करें	2501
लिंक कॉपी करें	2449	2479
लिंक कॉपी हो गया	2534
लेख उपहार में दें	2534
लेख सुनें	2507
लेखक की अन्य खबरें	2476
लेखक के अन्य लेख	2528
लेखक के और लेख	2476	2528
लेखक के बारे में	2529
लेखक के बारे में और	2476
लेखक को फॉलो करें	2532
लेखक परिचय	2529
लेखक से और	2476
लॉग इन	2446
लॉग इन करें	2446
लॉगआउट	2446
लॉगिन	2446
लोकप्रिय	2459
लोड हो रहा है	2507
""", 'व': """
वर्ग पहेली	2505
वर्तमान समय	2508
विज्ञापन	2453
विज्ञापन के बाद जारी	2496
विज्ञापन दें	2475
विज्ञापन समाप्त	2506
विज्ञापन हटाएं	2479
विवरण	2464
विषय	2459
विषय को फॉलो करें	2532
वीडियो	2459
वीडियो उपलब्ध नहीं है	2507
वीडियो चलाएं	2507
वीडियो नहीं चलाया जा सकता	2507
वीडियो लोड हो रहा है	2507
वोट करने के लिए धन्यवाद	2500
वोट करें	96	2501
वोट दें	96
वोट देने के लिए धन्यवाद	2500
व्हाट्सएप	2449
व्हाट्सएप पर शेयर करें	2534
व्हाट्सऐप पर शेयर करें	2534
""", 'श': """
शायद बाद में	2443
शिकायत करें	2501
शेयर	2449
शेयर करें	2449
शेष समय	2508
""", 'स': """
संपर्क करें	2458	2475
संपादक को लिखें	2529
संबंधित खबरें	2459
संबंधित लेख	2459
संबंधित वीडियो	2493
संबंधित समाचार	2459
सदस्य बनें	2444
सबटाइटल दिखाएं	2507
सबमिट करें	2525
सबसे अच्छा ऑफर	2523
सबसे ज्यादा पढी गई	2459
सबसे ज्यादा पढी गई खबरें	2493
सबसे ज्यादा पढी गईं	2493
सबसे लोकप्रिय	2523
सब्सक्राइब	2446
सब्सक्राइब करें	2446
सभी अस्वीकार करें	2511
सभी कमेंट देखें	2500
सभी खबरें	2528
सभी खबरें देखें	2528
सभी गेम	2503
सभी गेम्स	2503
सभी टिप्पणियां देखें	2500
सभी तस्वीरें देखें	2528
सभी दिखाएं	2464
सभी देखें	2463
सभी फोटो देखें	2528
सभी वीडियो	2528
सभी वीडियो देखें	2528
सभी स्वीकार करें	2457	2511
समझ गया	2464
समर्थन करें	2444
सर्वे	97
सर्वे में हिस्सा लें	2500
सहमत हूं	2457
सहमति दें और आगे बढें	2456
सहमति प्रबंधित करें	2511
सहमति वापस लें	2511
सहयोग करें	2444
सही ईमेल दर्ज करें	2524
साइटमैप	2475
साइन अप	2446
साइन इन	2446
साझा करें	2449
सामग्री दिखाएं	2511
सामग्री देखें	2511
सामग्री लोड करें	2511
सालाना भुगतान	2523
सिर्फ सब्सक्राइबर के लिए	2522
सीधे रेसिपी पर जाएं	66
सुडोकू	2505
सुधार नीति	2529
सूचनाएं चालू करें	2514
सेव करें	2449
स्पॉन्सर्ड	2453
स्पॉन्सर्ड कंटेंट	2496
स्वचालित अनुवाद	2508
स्वीकार करें	2457
स्वीकार करें और आगे बढें	2456
स्वीकार करें और जारी रखें	2511
""", 'ह': """
हमसे संपर्क करें	2475	2529
हमारा समर्थन करें	2444
हमारी मदद करें	2520
हमारे बारे में	2475
हमें लिखें	2529
हमें सपोर्ट करें	2520
हमें सहयोग दें	2520
हमेशा अनुमति दें	2511
हर योगदान महत्वपूर्ण है	2520
हर योगदान मायने रखता है	2520
हां, चाहिए	2515
होम	2463
होम पेज पर जाएं	2528
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	399
অডিও ডাউনলোড করুন	398
অনুদান দিন	362
অনুদান পাতায যান	407
অনুমতি দিন	404
অনুসরণ করছেন	420
অনুসরণ করুন	420
অন্য পরিমাণ	407
অ্যাকাউন্ট আছে	409
অ্যাকাউন্ট নেই	409
অ্যাপ ডাউনলোড করুন	402
অ্যাপ স্টোর থেকে ডাউনলোড করুন	402
অ্যাপে খুলুন	402
অ্যাপে পডুন	402
""", 'আ': """
আগের খবর	415
আপনার জন্য নির্বাচিত	388
আপনার বার্তা পাঠানো হযেছে	411
আপনার ব্রাউজার অডিও সমর্থন করে না	398
আপনার ব্রাউজার ভিডিও সমর্থন করে না	398
আপনার ভোট গৃহীত হযেছে	394
আপনার ভোট গ্রহণ করা হযেছে	394
আপনার মতামত জানান	394
আপনি আগেই ভোট দিযেছেন	394
আপনি কি নোটিফিকেশন পেতে চান	403
আবশ্যক	412
আমাকে মনে রাখুন	409
আমাদের সমর্থন করুন	407
আমাদের সহাযতা করুন	407
আমি শর্তাবলিতে সম্মত	411
আরও খবর	364
আরও দেখুন	364
আরও পডতে পারেন	388
আরও পডুন	364
আরও মন্তব্য দেখুন	394
আরও সংবাদ	388
আরো খবর	388
আরো পডুন	388
""", 'ই': """
ইমেইল	412
ইমেইল সঠিক নয	411
""", 'উ': """
উত্তর দিন	395
উত্তর দেখুন	394
উপরে যান	414
""", 'এ': """
এ জাতীয আরও খবর	388
এ জাতীয আরো খবর	388
এ সম্পর্কিত আরও খবর	364
এ সম্পর্কিত আরও পডুন	388
এআই সারাংশ	419
এই কনটেন্ট দেখানো যাচ্ছে না	400
এই ঘরটি আবশ্যক	411
এই বিভাগের আরও খবর	388
এই বিভাগের আরো খবর	388
এই বিষয অনুসরণ করুন	420
এই ভিডিওটি আপনার দেশে দেখা যাবে না	398
এই ভিডিওটি আর নেই	398
এই ভিডিওটি পাওযা যাচ্ছে না	398
এই লেখাটি কি উপকারী ছিল	394
এককালীন	408
এককালীন অনুদান	408
এখন নয	404
এখনই কিনুন	397
এখনই খেলুন	396
""", 'ক': """
কনটেন্ট দেখান	400
কনটেন্ট লোড করুন	400
কপি করুন	422
কপি লিংক	387
কম দেখুন	414
কিউআর কোড স্ক্যান করুন	402
কিছু ভুল হযেছে	412
কুইজ খেলুন	396
কুইজে অংশ নিন	396
কুকি সেটিংস	400
""", 'খ': """
খবরটি শুনুন	398
খবরটি শেযার করুন	387
""", 'গ': """
গুগল দিযে লগইন করুন	409
গুগল প্লে থেকে ডাউনলোড করুন	402
গোপনীযতা সেটিংস	400
গ্যালারি দেখুন	414
গ্রহণ করে এগিযে যান	400
""", 'ছ': """
ছবি দেখুন	414
ছবি বড করুন	414
ছবির গ্যালারি	414
""", 'জ': """
জনপ্রিয খবর	388
জমা দিন	412
জরিপ	97
জরিপে অংশ নিন	394
জানি না	395
জাভাস্ক্রিপ্ট বন্ধ আছে	400
""", 'ট': """
টিকিট কাটুন	397
টিকিট কিনুন	397
টুইটারে শেযার করুন	421
""", 'ন': """
নতুন	395
নাম	412
নিবন্ধন	362
নোটিফিকেশন চালু করুন	403
নোটিফিকেশন পেতে চান	403
""", 'প': """
পরবর্তী খবর	414
পরে	404
পাঠকের পছন্দ	388
পাঠান	412
পাসওযার্ড ভুলে গেছেন	409
পুরো খবর পডুন	414
পুরোনো	395
পেজ আবার লোড করুন	406
পেজ রিফ্রেশ করুন	406
পেজটি রিফ্রেশ করুন	406
পোস্ট লোড করুন	400
পোস্টটি শেযার করুন	387
প্রচ্ছদে ফিরুন	414
প্রতিটি অনুদান গুরুত্বপূর্ণ	407
প্রতিলিপি	399
প্রিন্ট	366
প্রিন্ট করুন	387
প্লে স্টোর থেকে ডাউনলোড করুন	402
প্লেব্যাক গতি	398
প্ল্যান বেছে নিন	409
""", 'ফ': """
ফন্ট সাইজ	421
ফলাফল দেখুন	96	395
ফলো করুন	420
ফুল স্ক্রিন	399
ফেসবুক দিযে লগইন করুন	409
ফেসবুকে শেযার করুন	387
ফ্রি ডেলিভারি	423
""", 'ব': """
বই কিনুন	397
বইটি কিনুন	397
বন্ধুদের সঙ্গে শেযার করুন	387
বাকি সময	399
বার্ষিক	408
বিজ্ঞাপন	366
বিজ্ঞাপন শেষ	397
বিস্তারিত পডুন	388
বেছে নিন	410
""", 'ভ': """
ভিডিও চালান	398
ভিডিও লোড হচ্ছে	398
ভিডিওটি চালানো যাচ্ছে না	398
ভিডিওটি পাওযা যাচ্ছে না	398
ভুল জানান	394
ভুল সংশোধন জানান	394
ভোট দিন	96	395
ভোট দেওযার জন্য ধন্যবাদ	394
""", 'ম': """
মতামত জানান	394
মতামত পাঠান	394
মন্তব্য	366
মন্তব্য করতে লগইন করুন	394
মন্তব্য করুন	366
মন্তব্য নেই	395
মন্তব্য পাঠান	394
মন্তব্য লিখুন	394
মন্তব্যের নিযম	394
মাসিক	408
মাসিক অনুদান	408
মিউট	399
""", 'য': """
যেকোনো সময বাতিল করুন	409
যোগাযোগ করুন	416
""", 'র': """
রকমারি থেকে কিনুন	397
রিপোর্ট করুন	395
রেজিস্টার	362
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	362
লগইন	362
লাইক	395
লিংক কপি	366
লিংক কপি করুন	387
লিংক কপি হযেছে	387
লিঙ্ক কপি করুন	387
লেখক পরিচিতি	416
লেখক সম্পর্কে	416
লেখককে অনুসরণ করুন	420
লেখকের অন্যান্য লেখা	414
লেখকের আরও লেখা	414
লেখাটি কি উপকারী ছিল	394
লেখাটি শুনুন	398
লেখাটি সেভ করুন	387
লোড হচ্ছে	398
""", 'শ': """
শুধু গ্রাহকদের জন্য	409
শেযার	366
শেযার করুন	366
""", 'স': """
সংশ্লিষ্ট খবর	364
সঠিক ইমেইল দিন	411
সব খবর	414
সব খেলা দেখুন	396
সব গ্রহণ করুন	400
সব ছবি দেখুন	414
সব দেখুন	414
সব প্রত্যাখ্যান করুন	400
সব মন্তব্য দেখুন	394
সব সময অনুমতি দিন	400
সবচেযে জনপ্রিয	410
সবচেযে নতুন	395
সবচেযে পুরোনো	395
সমযকাল	399
সম্পর্কিত	388
সম্পর্কিত খবর	364
সম্পর্কিত বিষয	388
সম্পর্কিত সংবাদ	388
সম্পাদককে লিখুন	416
সম্পূর্ণ খবর পডুন	414
সম্মতি প্রত্যাহার করুন	400
সর্বশেষ	364
সর্বশেষ সংবাদ	364
সর্বাধিক আলোচিত	388
সর্বাধিক পঠিত	364
সর্বোচ্চ পঠিত	388
সহাযতা করুন	362
সাজান	395
সাবটাইটেল	399
সাবস্ক্রাইব	362
সেভ করুন	387
সেরা অফার	410
সৌজন্যে	423
স্পনসর	423
স্বযংক্রিয অনুবাদ	399
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	421
""", 'ก': """
กฎการแสดงความคิดเห็น	4887
กติกาการแสดงความคิดเห็น	4887
กรุณากรอกข้อมูลให้ครบถ้วน	4904
กรุณากรอกอีเมล	4904
กรุณากรอกอีเมลให้ถูกต้อง	4904
กรุณาตรวจสอบอีเมล	4904
กลับขึ้นด้านบน	4907
กลับด้านบน	4907
กลับหน้าแรก	4907
การตั้งค่าความเป็นส่วนตัว	4893
การตั้งค่าคุกกี้	4893
กำลังติดตาม	4910
กำลังโหลด	4891
กำลังโหลดวิดีโอ	4891
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4907
ขอบคุณที่ร่วมโหวต	4887
ขอบคุณสำหรับการโหวต	4887
ข่าวก่อนหน้า	4907
ข่าวถัดไป	4907
ข่าวทั้งหมด	4907
ข่าวที่คุณอาจสนใจ	4880
ข่าวที่น่าสนใจ	4880
ข่าวที่เกี่ยวข้อง	4857
ข่าวนี้มีประโยชน์หรือไม่	4887
ข่าวยอดนิยม	4857
ข่าวล่าสุด	4857
ข่าวอื่นที่น่าสนใจ	4880
ข่าวอื่นๆ	22	4880
ข่าวอื่นๆ ที่น่าสนใจ	4871
ข่าวเกี่ยวข้อง	4880
ข่าวแนะนำ	4857
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4901
คลิกชมวิดีโอ	4871
คลิกเพื่อขยายภาพ	4907
คลิปแนะนำ	4880
ความคิดเห็น	4860
ความยาว	4892
ความเร็วในการเล่น	4891
คัดลอก	4912
คัดลอกลิงก์	4860
คัดลอกลิงก์แล้ว	4871
คัดลอกลิงค์	4871
คัดลอกลิงค์แล้ว	4871
คุณต้องการรับการแจ้งเตือนหรือไม่	4896
คุณอาจสนใจ	4880
คุณโหวตแล้ว	4887
คุ้มที่สุด	4903
""", 'จ': """
จดจำฉัน	4902
จดจำฉันไว้	4902
จบโฆษณา	4890
จองตั๋ว	4890
จองบัตร	4890
จัดการความยินยอม	4893
จัดการคุกกี้	4893
จัดส่งฟรี	4913
จำนวนอื่น	4900
จำเป็นต้องกรอก	4904
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4904
ฉันยอมรับเงื่อนไขการใช้งาน	4904
""", 'ช': """
ชมคลิป	4871
ชมคลิปวิดีโอ	4871
ชมวิดีโอ	4871
ชมวิดีโอด้านบน	4871
ชมวิดีโอเต็มได้ที่นี่	4871
ชำระรายปี	4902
ชำระรายเดือน	4902
ช่องนี้จำเป็นต้องกรอก	4904
""", 'ซ': """
ซื้อที่ lazada	4890
ซื้อที่ shopee	4890
ซื้อบัตร	4890
ซื้อบัตรที่นี่	4890
ซื้อหนังสือ	4890
ซื้อหนังสือเล่มนี้	4890
ซื้อเลย	4890
""", 'ด': """
ดาวน์โหลดบน app store	4895
ดาวน์โหลดบน google play	4895
ดาวน์โหลดเสียง	4891
ดาวน์โหลดแอป	4895
ดาวน์โหลดแอปพลิเคชัน	4895
ดาวน์โหลดได้ที่ app store	4895
ดาวน์โหลดได้ที่ google play	4895
ดูการตอบกลับ	4887
ดูข่าวทั้งหมด	4907
ดูคลิป	4871
ดูความคิดเห็นทั้งหมด	4887
ดูความคิดเห็นเพิ่มเติม	4887
ดูทั้งหมด	4858
ดูผลลัพธ์	96
ดูผลโหวต	96	4888
ดูภาพทั้งหมด	4907
ดูภาพเพิ่มเติม	4907
ดูราคา	4890
ดูรูปทั้งหมด	4907
ดูวิดีโอ	4871
ดูเพิ่มเติม	4860
ดูแกลเลอรี	4907
ดูแกลเลอรี่	4907
""", 'ต': """
ตกลง	4897
ตอบกลับ	4888
ตัวเลือกเพิ่มเติม	4911
ตั้งค่าความเป็นส่วนตัว	4893
ตั้งค่าคุกกี้	4893
ติดตามผู้เขียน	4910
ติดตามหัวข้อ	4910
ติดตามหัวข้อนี้	4910
ติดต่อกองบรรณาธิการ	4908
ติดต่อเรา	4871
ติดต่อโฆษณา	4908
ต้องการรับการแจ้งเตือนหรือไม่	4896
""", 'ถ': """
ถอดเสียง	4892
ถอนความยินยอม	4893
ถูกใจ	4888
""", 'ท': """
ทดสอบความรู้ของคุณ	4889
ทำแบบทดสอบ	4889
ทุกการสนับสนุนมีความหมาย	4900
""", 'บ': """
บทความก่อนหน้า	4907
บทความถัดไป	4907
บทความทั้งหมดของผู้เขียน	4907
บทความที่น่าสนใจ	4880
บทความที่เกี่ยวข้อง	4857
บทความนี้ถูกล็อก	4902
บทความนี้มีประโยชน์หรือไม่	4887
บทความล่าสุด	4857
บทความอื่นของผู้เขียน	4907
บทความอื่นๆ ของผู้เขียน	4907
บทความแนะนำ	4880
บริจาค	4854
บริจาคครั้งเดียว	4900
บริจาคตอนนี้	4900
บริจาครายเดือน	4900
บริจาคเลย	4854
บันทึก	4871
บันทึกการตั้งค่า	4893
บันทึกคะแนนของคุณแล้ว	4887
บันทึกคะแนนโหวตแล้ว	4887
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4871
""", 'ป': """
ปฏิเสธทั้งหมด	4893
ปิดการแสดงความคิดเห็น	4887
ปิดเสียง	4892
""", 'พ': """
พิมพ์	4860
พิมพ์บทความ	4871
พิมพ์สูตร	66
พิมพ์หน้านี้	4871
""", 'ฟ': """
ฟรี ไม่มีสแปม	4904
ฟังข่าว	4891
ฟังข่าวนี้	4891
ฟังบทความ	4891
ฟังบทความนี้	4891
ฟังรายการย้อนหลัง	4871
""", 'ภ': """
ภายหลัง	4897
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4871
มีบัญชีอยู่แล้ว	4902
มีบัญชีแล้ว	4902
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4904
ยกเลิกได้ทุกเมื่อ	4902
ยอดนิยม	4880
ยอดนิยมในตอนนี้	4880
ยอมรับทั้งหมด	4893
ยอมรับและดำเนินการต่อ	4893
ยังไม่มีบัญชี	4902
ยังไม่เป็นสมาชิก	4902
""", 'ร': """
ระบุจำนวนเงิน	4900
รับการแจ้งเตือน	4896
รับการแจ้งเตือนข่าวด่วน	4871
รายงาน	4888
รีเฟรชหน้า	4899
รีเฟรชหน้านี้	4899
รูปแบบอีเมลไม่ถูกต้อง	4904
ร่วมงานกับเรา	4871
ร่วมตอบแบบสอบถาม	4871
ร่วมตอบแบบสำรวจ	4887
ร่วมบริจาค	4854
ร่วมสนับสนุน	4900
ร่วมแสดงความคิดเห็น	4871
ร่วมโหวต	4887
ร้านค้า	4913
""", 'ล': """
ลงทะเบียน	4854
ลงทะเบียนเรียบร้อยแล้ว	4904
ลดขนาดตัวอักษร	4911
ลืมรหัสผ่าน	4854
ลืมรหัสผ่านหรือไม่	4902
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4891
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4891
วิดีโอไม่พร้อมใช้งาน	4891
วิธีปิดโปรแกรมบล็อกโฆษณา	4899
""", 'ส': """
สนับสนุนนักข่าว	4900
สนับสนุนรายเดือน	4900
สนับสนุนสื่ออิสระ	4900
สนับสนุนเรา	4854
สปอนเซอร์	4860
สมัครงานกับเรา	4871
สมัครสมาชิก	4854
สมัครเรียบร้อยแล้ว	4904
สรุปด้วย ai	4909
สรุปโดย ai	4909
สั่งซื้อหนังสือ	4890
สั่งซื้อเลย	4890
สำหรับสมาชิกเท่านั้น	4902
สิทธิพิเศษสำหรับผู้อ่าน	4890
สิทธิพิเศษสำหรับสมาชิก	4890
สแกน qr code	4895
สแกนคิวอาร์โค้ด	4895
ส่ง	4905
ส่งข่าว	4908
ส่งข้อความเรียบร้อยแล้ว	4904
ส่งความคิดเห็น	4887
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4871
""", 'ห': """
หน้าแรก	4907
""", 'อ': """
อนุญาต	4897
อนุญาตเสมอ	4893
ออกจากโหมดเต็มจอ	4891
อีเมล	4905
อีเมลไม่ถูกต้อง	4904
อ่านข่าวที่เกี่ยวข้อง	4880
อ่านข่าวผ่านแอป	4871
อ่านข่าวอื่นๆ	4880	4907
อ่านฉบับเต็ม	4907
อ่านต่อ	4860
อ่านต่อหลังโฆษณา	4890
อ่านต่อเรื่องนี้	4880
อ่านต่อในเบราว์เซอร์	4895
อ่านบทความฉบับเต็ม	4907
อ่านบนแอป	4895
อ่านเพิ่มเติม	4857
อ่านเรื่องที่เกี่ยวข้อง	4880
อ่านโดย ai	4891
อ่านในแอป	4895
""", 'เ': """
เกมทั้งหมด	4889
เกิดข้อผิดพลาด	4905
เกิดข้อผิดพลาด กรุณาลองใหม่	4904
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4904
เกี่ยวกับผู้เขียน	4908
เขียนความคิดเห็น	4887
เขียนโดย ai	4909
เข้าสู่ระบบ	4854
เข้าสู่ระบบด้วย apple	4902
เข้าสู่ระบบด้วย facebook	4902
เข้าสู่ระบบด้วย google	4902
เข้าสู่ระบบด้วย line	4902
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4887
เฉพาะสมาชิกเท่านั้น	4902
เต็มจอ	4892
เนื้อหาต่อจากโฆษณา	4890
เนื้อหาที่เกี่ยวข้อง	4880
เนื้อหาสนับสนุน	4890
เนื้อหาโฆษณา	4890
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4891
เบราว์เซอร์ของคุณไม่รองรับเสียง	4891
เปิดการแจ้งเตือน	4896
เปิดรับการแจ้งเตือน	4896
เปิดเสียง	4891
เปิดแอป	4895
เปิดในแอป	4895
เป็นคนแรกที่แสดงความคิดเห็น	4871
เพิ่มขนาดตัวอักษร	4911
เริ่มทำแบบทดสอบ	4889
เรียงตาม	4888
เรื่องที่คุณอาจสนใจ	22	4880
เรื่องที่น่าสนใจ	4880
เรื่องที่เกี่ยวข้อง	4857
เรื่องล่าสุด	4880
เรื่องอื่นที่น่าสนใจ	4857
เรื่องแนะนำ	4880
เลิกติดตาม	4910
เลือก	4903
เลือกแพ็กเกจ	4902
เลือกแพ็คเกจ	4902
เล่นวิดีโอ	4891
เล่นอัตโนมัติ	4892
เล่นเกม	4889
เล่นเลย	4889
เวลาที่เหลือ	4891
เสียงอ่านโดย ai	4891
""", 'แ': """
แจ้งข่าว	4908
แจ้งข้อผิดพลาด	4887
แจ้งคำผิด	4887
แจ้งลบความคิดเห็น	4887
แชร์	4860
แชร์ข่าวนี้	4871
แชร์บทความ	4871
แชร์บทความนี้	4911
แชร์บน facebook	4911
แชร์ผ่าน line	4911
แชร์หน้านี้	4871
แชร์ไปที่ line	4871
แชร์ไปยัง facebook	4911
แชร์ไปยัง line	4911
แท็ก	4880
แท็กที่เกี่ยวข้อง	4880
แบบสำรวจ	97
แปลอัตโนมัติ	4871
แปลโดย ai	4909
แปลโดยอัตโนมัติ	4909
แสดงความคิดเห็น	4860
แสดงคำบรรยาย	4891
แสดงน้อยลง	4858
แสดงเนื้อหา	4893
แสดงเพิ่มเติม	4907
แสดงโพสต์	4893
""", 'โ': """
โฆษณา	4860
โหลดหน้านี้ใหม่	4899
โหลดหน้าใหม่	4899
โหลดเนื้อหา	4893
โหลดเพิ่มเติม	4907
โหลดแอป	4895
โหลดแอปฟรี	4871
โหลดโพสต์	4893
โหวต	96	4888
""", 'ใ': """
ใหม่ล่าสุด	4888
ให้คะแนนบทความนี้	4887
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4900
ไม่สามารถเล่นวิดีโอนี้ได้	4891
ไม่สามารถเล่นวิดีโอได้	4891
ไม่สามารถแสดงเนื้อหานี้ได้	4893
ไม่ใช่ตอนนี้	4897
""", 'ả': """
ảnh tiếp theo	5334
ảnh trước	5334
""", 'ẩ': """
ẩn	5250
ẩn trả lời	5289
""", 'ủ': """
ủng hộ	5225
ủng hộ báo chí độc lập	5227
ủng hộ chúng tôi	5225
ủng hộ chúng tôi trên patreon	5308
ủng hộ hàng tháng	5308
ủng hộ một lần	5308
ủng hộ ngay	5331
ủng hộ tác giả	5227
""", '☕': """
☕ buy me a coffee	1232
☕ buy us a coffee	1232
""", 'あ': """
あとで	2990
あとで読む	3007
あとで読むに追加	3122
あなたにおすすめ	3029
あなたにおすすめの記事	3029
あなたはどう思いますか	3023
あなたへのおすすめ	3029
あわせて読みたい	3029
あわせて読む	3064
""", 'い': """
いいえ、結構です	2990
いいね	3007
いいね!してニュースをチェック	3008
いいね!で応援する	3054
いいね順	3073
いつでも解約ok	3094
いつでも解約できます	3094
いつでも解約可能	3094
いつでも配信停止できます	3097
いま読まれています	3064
いま読まれている記事	3064
""", 'お': """
おすすめ	3029
おすすめの記事	3029
おすすめプラン	3094
おすすめ情報pr	3013
おすすめ記事	3029
おすすめ関連記事	3064
おすすめ順	3073
お住まいの地域ではご覧いただけません	3078
お住まいの地域では再生できません	3078
お問い合わせ	3015	3043
お問い合わせありがとうございました	3097
お問い合わせありがとうございます	3097
お問い合わせ内容	3118
お役に立ちましたか	3072
お得なクーポン	3121
お得なプランを見る	3117
お気に入り	3007
お気に入りに追加	3007
お申し込み	2994
お申し込みが完了しました	3118
お申し込みを受け付けました	3118
お酒は#歳になってから	3076
""", 'こ': """
こちらの記事もおすすめ	3064
こちらの記事も読まれています	22	3064
こちらもおすすめ	3029
こちらも読む	3064
このコメントを報告	3111
このコンテンツは表示できません	3081
このコンテンツを表示できません	3081
このテーマをフォロー	3107
このテーマをフォローする	3107
このページは役に立ちましたか	3072
このメールアドレスは登録済みです	3118
この動画の配信は終了しました	3078
この動画はお住まいの地域では再生できません	3078
この動画はご覧いただけません	3078
この動画は公開を終了しました	3078
この動画は再生できません	3078
この動画は現在ご覧いただけません	3078
この投稿をinstagramで見る	3112
この本を購入する	3076
この著者の記事	3029
この著者の記事を見る	3101
この著者の記事一覧	3101
この記事だけ読む	3117
この記事に関連するニュース	3064
この記事のタグ	3029
この記事の写真	3101
この記事の写真をすべて見る	3065
この記事の写真を見る	3101
この記事の画像	3101
この記事の画像をもっと見る	3101
この記事の画像を見る	3101
この記事の筆者	3102
この記事の誤りを報告	3026
この記事の関連ニュース	3064
この記事はロックされています	3094
この記事は会員からのプレゼントです	3122
この記事は会員限定です	2994
この記事は参考になりましたか	3072
この記事は役に立ちましたか	3072
この記事へのコメント	3027
この記事もチェック	3054
この記事をシェア	3007
この記事をシェアする	3122
この記事をプレゼント	3054
この記事をプレゼントする	3054
この記事を保存	3054
この記事を印刷	3054
この記事を印刷する	3054
この記事を書いた人	3102
この記事を書いた記者	3102
この記事を聞く	3078
この記事を聴く	3078
この記事を評価	3111
この記事を評価する	3054
この記事を購入	3117
この記者の記事をもっと見る	3101
この記者の記事を見る	3101
この記者の記事一覧	3029
この記者をフォロー	3011
この記者をフォローする	3107
この連載の記事	3029
この連載をフォロー	3011
この連載をフォローする	3011
この音声はaiが読み上げています	3078
この項目は必須です	3097
この項目は必須項目です	3097
""", 'ご': """
ご寄付ありがとうございます	3116
ご寄付はこちら	3091
ご意見	3020
ご意見をお聞かせください	3072
ご意見・ご感想を入力	3118
ご投票ありがとうございました	3072
ご支援ありがとうございます	3116
ご支援のお願い	2991
ご支援はこちら	3091
ご登録ありがとうございました	3097
ご登録ありがとうございます	3097
ご購入はこちら	3076
ご購読の申し込み	2994
""", 'さ': """
さらに読み込む	3033
""", 'す': """
すでにアカウントをお持ちの方	3094
すでに会員の方	3094
すでに投票済みです	3072
すでに登録済みです	3118
すべてのcookieを受け入れる	3114
すべてのcookieを許可	3114
すべてのコメントを見る	3072
すべてのニュースを見る	3101
すべての写真を見る	3065
すべての記事を見る	3101
すべて受け入れる	3015
すべて同意する	3114
すべて拒否	3082
すべて拒否する	3081
すべて表示	3034
すべて見る	3033
すべて許可	3015	3018
すべて読む	3034
""", 'そ': """
その他のオプション	3108
その他の記事	3029
その他の金額	3091
""", 'は': """
はい、受け取る	3085
はじめての方はこちら	3094
はてなブックマーク	3007
はてなブックマークに追加	3054
はてブ	3007
""", 'ま': """
まずは無料で	3094
また後で	2990
まだ会員でない方	3094
""", 'み': """
みなさんはどう思いますか	3023
みんなのコメント	3020
""", 'も': """
もう一度再生	3115
もう一度見る	3079
もっと見る	3033
もっと詳しく知りたい方は	3064
もっと読む	3029
もどる	3033
""", 'よ': """
よく読まれています	3064
よく読まれている記事	3029
よく読まれている記事ランキング	3029
""", 'わ': """
わかりました	3034
""", 'ア': """
アカウントをお持ちでない方	3094
アカウントをお持ちの方	3094
アカウントをお持ちの方はこちら	3094
アクセスランキング	3029
アプリで続きを読む	3084
アプリで見る	3084
アプリで読む	3084
アプリで開く	3084
アプリなら	3084
アプリのダウンロード	3006
アプリをインストール	3006
アプリをダウンロード	3006
アプリを入手	3084
アプリを開く	3006
アプリダウンロード	3006
アンケート	97
アンケートにご協力	3025
アンケートに参加する	3025	3072
アンケートに回答する	3072
アンケートに答える	3025	3072
アンケート実施中	3054
アンケート結果	3073
アンケート結果を見る	3111
""", 'ウ': """
ウィンドウを閉じる	3120
""", 'エ': """
エラーが発生しました	3097
""", 'オ': """
オススメ記事	3029
オフにする	3086
オプションの管理	3114
オプションを管理	3114
オンにする	3086
オンラインショップ	3076
""", 'カ': """
カテゴリ	3029
カテゴリー	3029
カートに入れる	3121
""", 'キ': """
キーワード	3029
キーワードをフォロー	3011
""", 'ギ': """
ギャラリーを見る	3101
ギャラリーを閉じる	3120
""", 'ク': """
クイズに挑戦	3025	3054
クイズに挑戦する	3025	3054
クイズに答える	3074
クッキー	3015
クッキーの設定	3081
クッキー設定	3015	3018
クリックで拡大	3101
クリックで音声が出ます	3115
クリップ	3007
クリップする	3007
クロスワード	3075
クロスワードに挑戦	3024
クロスワードを解く	3024
""", 'ゲ': """
ゲームで遊ぶ	3074
ゲーム一覧	3074
""", 'コ': """
コピー	3109
コピーしました	3007
コメント	3020
コメント #件	3027
コメント#件	3020
コメント(#	3020
コメント(#件	3027
コメントする	3020
コメントのルール	3072
コメントの受付は終了しました	3072
コメントの受付を終了しました	3072
コメントはまだありません	3020
コメントは会員のみ	3111
コメントは無効になっています	3111
コメントをすべて見る	3072
コメントをもっと見る	3020
コメントを入力	3111
コメントを入力してください	3111
コメントを報告	3111
コメントを投稿	3020
コメントを投稿する	3072
コメントを書く	3020
コメントを残す	3020
コメントを見る	3020
コメントを送信	3072
コメントを送信する	3072
コメントを閉じる	3072
コメントガイドライン	3072
コメントポリシー	3072
コメント一覧	3020
コンテンツへスキップ	3031
コンテンツを表示	3081
コンテンツを表示する	3081
コンテンツを読み込む	3081
コーヒーをおごる	3091
""", 'サ': """
サイトで続ける	3084
サイトポリシー	3015	3043
サイトマップ	3015
サインイン	2994
サポーターになる	3091
サポートする	2991
""", 'シ': """
シェア	3007
シェアしよう	3007
シェアする	3007
""", 'ス': """
スキップ	2990
スクラップ	3007
スクラップする	3007
スポンサー	3013
スポンサードリンク	3013
スポンサーリンク	3013
スポンサー企業	3110
""", 'タ': """
タイアップ	3013
タグ	3029
タップして音声をオンにする	3115
""", 'チ': """
チケットを予約する	3076
チケットを購入	3076
チケットを購入する	3076
チケット購入はこちら	3076
チップで応援する	2991
チップを送る	2991
チャンネル登録	3008
""", 'ツ': """
ツイート	3007
ツイートする	3007
ツイートを読み込む	3081
""", 'デ': """
データ保護方針	3114
""", 'ト': """
トップ	3033
トップに戻る	3101
トップへ戻る	3033
トップニュース	3029
トップページ	3033
トップページに戻る	3101
トップページへ	3101
トピックス	3029
""", 'ド': """
ドネーション	2991
""", 'ナ': """
ナンプレ	3075
""", 'ニ': """
ニックネーム	3098
ニックネームを入力	3111
ニュースを読む	3033
ニュースレター	3000
ニュースレター登録	3000
ニュース一覧	3101
ニュース一覧へ	3101
""", 'バ': """
バックナンバー	3029
""", 'パ': """
パスワードをお忘れですか	3094
パスワードをお忘れの方	3094
パスワードをお忘れの方はこちら	3094
パスワードを忘れた方	2994
パスワードを忘れた方はこちら	3094
""", 'ピ': """
ピックアップ	3029
""", 'フ': """
フィードバックを送る	3072
フィードバックを送信	3072
フォトギャラリー	3101
フォトギャラリーを見る	3101
フォロー	3008
フォローしています	3107
フォローしてね	3008
フォローしました	3008
フォローする	3008
フォローを解除	3107
フォローを解除する	3107
フォロー中	3008
フォロー解除	3107
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3079
""", 'ブ': """
ブックマーク	3007
ブックマークする	3007
ブラウザで続ける	3084
ブラウザで見る	3084
ブラウザで読む	3084
""", 'プ': """
プッシュ通知	3006
プッシュ通知を受け取りますか	3085
プッシュ通知を受け取る	3085
プライバシーの設定	3081
プライバシーポリシー	3015	3043
プライバシーポリシーに同意する	3097
プライバシー設定	3081
プランを見る	3094
プランを選ぶ	3094
プランを選択	3094
プラン一覧	3094
プレゼント	2994
プレミアム	2994
プレミアム会員	2999
プロフィール	3103
""", 'ヘ': """
ヘルプ	3015
""", 'ペ': """
ページの先頭に戻る	3101
ページの先頭へ	3033
ページの先頭へ戻る	3101
ページを再読み込み	3087
ページを再読み込みする	3087
ページを更新する	3087
ページトップ	3033
ページトップへ	3033
ページトップへ戻る	3101
""", 'ホ': """
ホーム	3033
ホームに戻る	3101
""", 'ポ': """
ポスト	3007
ポストする	3007
""", 'マ': """
マイページ	2994
マンスリーサポーターになる	3091
""", 'ミ': """
ミュート	3079
ミュートを解除	3078
ミュート解除	3078
""", 'メ': """
メインコンテンツへスキップ	3031
メッセージ	3119
メニュー	3033
メニューを閉じる	3120
メルマガ	3000
メルマガ登録	3000
メールでシェア	3108
メールで送る	3007
メールで送信	3007
メールをご確認ください	3097
メールアドレス	3000
メールアドレスが正しくありません	3097
メールアドレスでログイン	3117
メールアドレスで登録	3117
メールアドレスをご入力ください	3118
メールアドレスを入力	3000
メールアドレスを入力してください	3097
メールアドレスを入力する	3118
メールマガジン	3000
メールマガジン登録	3000
""", 'ラ': """
ライター	3103
ランキング	3029
""", 'リ': """
リンクをコピー	3007
リンクをコピーしました	3054
リンクをコピーする	3054
""", 'レ': """
レシピへ	66
レシピへスキップ	66
レシピへ移動	66
レシピを保存	66
レシピを印刷	66
レシピを見る	66
レシピを評価	66
""", 'ロ': """
ログアウト	19
ログイン	2994
ログイン/会員登録	2994
ログインしてコメント	3072
ログインしてコメントする	3072
ログイン・会員登録	2994
ログイン状態を保持	3094
ログイン状態を保持する	3094
""", '一': """
一回だけ	3092
一回だけ寄付する	3091
一回のみ	3092
一時停止	3079
一次性	5459
一次性捐款	5458
一番人気	3095
一覧	3033
一覧に戻る	3101
一覧へ	3033
一覧を見る	3033
""", '上': """
上一个视频	5482
上一张	5467
上一张图片	5487
上一篇	5376
上一篇文章	5467
上一頁	5382
上一页	5382
""", '下': """
下一个视频	5482
下一张	5467
下一张图片	5487
下一張圖片	5487
下一篇	5376
下一篇文章	5467
下一部影片	5482
下一頁	5382
下一页	5382
下次再說	5343
下次再说	5343
下載app	5449
下載客戶端	5449
下載音檔	5442
下載音訊	5442
下载app	5449
下载客户端	5449
下载音频	5442
""", '不': """
不,謝謝	5343	5452
不,谢谢	5343	5452
不用了	5343	5452
不用了,謝謝	5452
不用了,谢谢	5452
不適切な内容を報告	3072
""", '专': """
专题	5376
""", '並': """
並び替え	3073
並べ替え	3073
""", '个': """
个人中心	5348
个人信息保护政策	5481
""", '为': """
为你推荐	5376
为您推荐	5376
""", '主': """
主要ニュース	3029
""", '举': """
举报	5375
举报评论	5478
""", '了': """
了解	3034
了解更多	5371
了解详情	5488
""", '京': """
京东购买	5440
""", '人': """
人人网	5414
人才招聘	5411
人气排行	5381
人气榜	5381
人気の動画	3064
人気の記事	3029
人気ランキング	3029
人気記事	3029
人気記事ランキング	3029
人気順	3073
人氣排行	5381
人氣文章	5423
人氣榜	5381
""", '仅': """
仅限会员	5461
仅限订阅用户	5461
""", '今': """
今、あなたにオススメ	3029
今、読まれている記事	3064
今すぐプレイ	3074
今すぐ寄付	3116
今すぐ支援する	3116
今すぐ購入	3121
今すぐ遊ぶ	3074
今はしない	2990
今はやめておく	2990
今回のみ	3092
今回のみ支援する	3091
今回はしない	2990
今日のアンケート	3024
今日のクイズに挑戦	3025
今日のクロスワード	3024
今日の注目	3029
今日填字游戏	109
今日投票	5390
今日最熱門	5423
今日热点	5376
今日焦点	5376
今日熱門	5423
今週のアンケート	3024
今週のクイズ	109
今週のクイズに挑戦	109	3025
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5449
""", '他': """
他の記事	22
他の記事も読む	3029
""", '付': """
付費閱讀	5348
付费内容	5348
付费阅读	5348
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5478
以下为广告内容	5411
以下為廣告內容	5411
以后再说	5343
以後再說	5451
以電子郵件繼續	5484
""", '件': """
件名	3119
""", '企': """
企画・制作	3110
""", '优': """
优惠码	5488
""", '会': """
会员专享	5353
会员专享内容	5353
会员专属	5348
会员中心	5348
会员登录	5348
会員でない方	3094
会員でない方はこちら	3094
会員の方はこちら	2994
会員の方はログイン	2994
会員プランを見る	3117
会員特典	3076
会員登録	2994
会員登録する	2994
会員登録のご案内	3117
会員登録はこちら	2994
会員限定	2994
会員限定特典	3076
会員限定記事	2994
会社概要	3043
""", '余': """
余下全文	5487
""", '作': """
作者其他文章	5400
作者更多文章	5467
作者的更多文章	5400
作者简介	5468
作者簡介	5468
""", '你': """
你可能也喜欢	5376
你可能也喜歡	5376
你可能感兴趣	5376
你可能还想看	5423
你可能還想看	5423
你已投票	5390
你怎么看	5389
你怎麼看	5389
""", '使': """
使用 apple 登入	5461
使用 facebook 登入	5461
使用 google 帳號登入	5461
使用 google 登入	5461
使用 google 繼續	5461
使用apple登录	5461
使用facebook登入	5461
使用facebook登录	5461
使用google登入	5461
使用google登录	5461
使用google繼續	5461
使用google继续	5461
使用google账号登录	5461
使用paypal付款	5484
使用条款	5368
使用條款	5368
使用邮箱登录	5484
""", '価': """
価格を見る	3121
""", '保': """
保存	3007
保存する	3007
保存设置	5446
保持登入	5461
保持登入狀態	5461
保持登录状态	5461
""", '個': """
個人情報の取り扱い	3015
個人情報の取り扱いについて	3015
個人情報の取り扱いに同意する	3097
個人情報の取扱いについて	3015
個人情報保護方針	3015	3043
""", '倍': """
倍速	5443
""", '僅': """
僅限會員	5461
僅限訂戶	5461
""", '優': """
優先するソースに追加	3107
優惠碼	5488
""", '儲': """
儲存設定	5446
""", '允': """
允許	5451
允許通知	5450	5452
允许	5451
允许通知	5450	5452
""", '元': """
元の記事を読む	3065
元記事で読む	3065
元記事を読む	3033
""", '免': """
免責聲明	5368
免費訂閱	5354
免費註冊	5348
免費試讀	5348
免費閱讀	5484
免责声明	5368
免费,无垃圾邮件	5464
免费注册	5348
免费订阅	5354
免费试读	5348
免费阅读	5484
免运费	5477
免運費	5477
""", '入': """
入力内容を確認	3118
入力内容を確認する	3118
入力必須	3097
""", '內': """
內容糾錯	5392
""", '全': """
全ての写真を見る	3065
全ての記事が読み放題	3117
全屏	5443
全文はこちら	3065
全文を読む	3033
全文表示	3033
全画面	3079
全画面表示	3078
全画面表示を終了	3078
全螢幕	5443
全記事読み放題	2999
全部拒絕	5447
全部拒绝	5447
全部接受	5368
全部新闻	5467
全部游戏	5438
全部视频	5467
全部评论	5375
全部话题	5378
""", '公': """
公众号	5362
公式sns	3008
公式twitter	3008
公式x	3008
公式アプリ	3006
公式サイトで見る	3076
公式サイトはこちら	3121
公式サイトを見る	3121
公式ショップ	3076
公式ショップはこちら	3076
""", '共': """
共 # 頁	5378
共 # 页	5378
共#頁	5378
共#页	5379
共有	3007
共有する	3007
共有オプション	3108
共有リンクをコピー	3054
""", '关': """
关于作者	5468
关于我们	5368
关注	5362
关注作者	5472
关注我们	5362
关注此话题	5472
关注话题	5472
关键词	5376
关闭	5343
关闭窗口	5487
关闭菜单	5487
""", '其': """
其他新聞	5376
其他新闻	22	5376
其他金額	5458
其他金额	5458
""", '内': """
内容由ai生成	5482
内容纠错	5392
""", '再': """
再生	3033
再生リスト	3115
再生時間	3079
再生速度	3078
再読み込み	3087
再読み込みする	3087
""", '写': """
写留言	5478
写真(#枚	3065
写真をすべて見る	3101
写真をもっと見る	3065
写真を拡大	3101
写真を拡大する	3101
写真を見る	3033
写真を見る(全#枚	3065
写真・動画の投稿はこちら	3102
写真特集	3029
写评论	5375
""", '出': """
出錯了	5465
出错了	5465
""", '分': """
分享	5361
分享到	5361
分享到facebook	5411
分享到line	5411
分享到qq	5475
分享到whatsapp	5475
分享到微信	5361
分享到微博	5361
分享到朋友圈	5475
分享文章	5489
分享本文	5411
分享此文	5411
分享此頁	5489
分享給好友	5411
分享給更多人看到	5411
分享给好友	5411
分享给更多人	5411
分享至	5361
分享至facebook	5361
分享至line	5411
分享这篇文章	5489
分享這篇文章	5489
分类	5376
分類	5376
""", '列': """
列印	5361
列印本頁	5411
列印食譜	66
""", '初': """
初めての方はこちら	3094
初割で無料体験する	2994
初月無料	2999
""", '利': """
利用規約	3015	3043
利用規約に同意します	3097
利用規約に同意する	3097
""", '刷': """
刷新页面	5453
""", '前': """
前のページ	3033
前のページに戻る	3120
前の写真	3101
前の動画	3115
前の画像	3101
前の記事	3029
前の記事へ	3029
前の記事を読む	3120
前へ	3033
前回の記事はこちら	3064
前回はこちら	3065
前往官網	5488
前往捐款	5458
前往捐款頁面	5458
前往捐款页面	5458
前往購買	5440
前往贊助	5458
""", '剩': """
剩余时间	5443
剩餘時間	5443
""", '加': """
加入google偏好來源	5472
加入line好友	5362
加入会员	5348
加入我们	5411
加入我们的团队	5411
加入我們	5411
加入我們的團隊	5411
加入書籤	5361
加入會員	5348
加入白名单	5453
加入購物車	5488
加入购物车	5488
加载中	5442
加载内容	5446
加载帖子	5446
加载更多	5382
加载更多评论	5435
""", '動': """
動画	3029
動画で見る	3054
動画の公開は終了しました	3078
動画の読み込みに失敗しました	3115
動画の配信は終了しました	3078
動画は再生できません	3078
動画をもっと見る	3101
動画を再生	3115
動画を再生する	3054
動画を再生できません	3078
動画を再生できませんでした	3078
動画を見る	3033
動画を読み込み中	3078
動画を読み込めませんでした	3115
動画を読み込んでいます	3078
動画プレーヤーを読み込み中	3078
動画一覧	3101
""", '勘': """
勘誤回報	5392
""", '包': """
包邮	5477
""", '協': """
協賛企業	3110
""", '单': """
单次	5459
单次捐款	5344
单篇购买	5484
""", '単': """
単発の寄付	3091
""", '博': """
博客來購買	5440
""", '占': """
占い	3075
""", '印': """
印刷	3007
印刷する	3007
印刷用ページ	3054
印刷用ページを表示	3054
印象笔记	5414
""", '即': """
即时新闻	5376
即時新聞	5376
""", '原': """
原文を表示	3034
原文を見る	3034
原文連結	5424
原文链接	5424
""", '去': """
去京东看看	5440
去京东购买	5440
去天猫购买	5440
去淘宝购买	5440
""", '参': """
参与投票	5391	5435
参与评论	5375
参加测验	5438
参加者募集中	3046
参加问卷调查	5411
""", '參': """
參加問卷調查	5411
參加測驗	5438
參與投票	5435
""", '友': """
友だち追加	3008
友だち追加する	3008
友善列印	5411
友達に教える	3054
""", '反': """
反馈	5375
""", '发': """
发一条友善的评论	5478
发现错误?请告诉我们	5411
发生错误	5465
发表留言	5375
发表评论	5375
发送	5465
发送成功	5464
""", '取': """
取材・文	3103
取消关注	5473
取消回复	5393
取消回覆	5393
取消追蹤	5472
取消關注	5473
取消静音	5442
取消靜音	5442
""", '受': """
受け取る	3086
受付が完了しました	3118
""", '古': """
古い順	3073
""", '可': """
可随时退订	5464
可隨時取消	5461
""", '合': """
合わせて読みたい	3029
合成音声による読み上げ	3078
合成音声による読み上げです	3078
""", '同': """
同じカテゴリの記事	3029
同じ著者の記事	3064
同作者文章	5400
同意	5368
同意して続ける	3081
同意して続行	3081
同意して閉じる	3081
同意しない	3015	3018
同意する	3015	3018
同意の管理	3081
同意を撤回	3081
同意を撤回する	3081
同意を管理	3081
同意を管理する	3081
同意並繼續	5371	5446
同意并继续	5371	5446
同意設定を変更	3017
""", '后': """
后退#秒	5442
""", '听': """
听全文	5411
听文章	5442
听新闻	5361
听这篇文章	5411
""", '商': """
商业推广	5477
商品の詳細を見る	3121
商品を見る	3076
商品ページへ	3076
商品詳細	3121
商品详情	5488
商城	5477
商業推廣	5477
""", '單': """
單次	5459
單次捐款	5344
單筆	5459
單筆捐款	5458
單筆支持	5458
單篇購買	5484
""", '回': """
回上一頁	5487
回到頂端	5467
回到頂部	5382
回到顶部	5467
回复	5375
回答する	96
回覆	5375
回頁首	5379
回頂端	5382
回首頁	5382
""", '图': """
图 #/#	5378
图片 #/#	5378
""", '圖': """
圖片 #/#	5378
""", '在': """
在 app store 下載	5449
在 facebook 查看	5479
在 google play 下載	5449
在 instagram 查看	5479
在 instagram 查看這則貼文	5479
在 spotify 收聽	5479
在 x 上查看	5479
在 youtube 上觀看	5479
在amazon購買	5440
在app store下载	5449
在app中打开	5449
在app中阅读	5449
在facebook查看	5479
在google play下载	5449
在instagram查看	5479
在instagram查看這則貼文	5479
在patreon上支持我们	5458
在spotify上收听	5479
在x上查看	5479
在youtube上观看	5479
在亚马逊购买	5440
在微博查看	5479
在浏览器中继续	5449
在瀏覽器中繼續	5449
""", '地': """
地図を見る	3034
地図を開く	3034
""", '執': """
執筆者	3103
執筆者プロフィール	3102
""", '報': """
報錯	5392
""", '填': """
填字游戏	5439
填字遊戲	5439
""", '复': """
复制	5476
复制成功	5361
复制网址	5411
复制链接	5361	5414
""", '外': """
外部コンテンツを表示	3081
外部コンテンツを表示する	3081
外部送信について	3114
外部送信ポリシー	3114
""", '大': """
大号字	70
大字	5361
大家还在看	5376
大家都在看	5376
""", '头': """
头条	5376
""", '好': """
好的	5451
""", '如': """
如何停用廣告封鎖	5454
如何关闭	5456
如何关闭广告拦截	5454
如何关闭广告拦截器	5453
如何關閉	5456
如何關閉廣告攔截	5454
如何關閉廣告攔截器	5453
如何關閉廣告阻擋	5454
""", '始': """
始終允許	5447
始终允许	5447
""", '字': """
字体	70
字体大小	5361
字号	5361
字幕	5443
字幕をオン	3078
字幕を表示	3078
字級	70	5361
字级	70
字號	5475
字體大小	70	5361
""", '官': """
官方微博	5362
""", '定': """
定期定額	5344
定期定額捐款	5458
定期定額支持	5458
定期捐款	5458
""", '寄': """
寄付	2991
寄付する	2991
寄付で応援する	2991	3054
寄付のお願い	2991
寄付はこちら	3091
寄付はこちらから	3091
寄付をする	2991
寄付ページはこちら	3091
寄付ページへ	3091
""", '寫': """
寫留言	5478
寫評論	5478
""", '專': """
專題	5376
""", '小': """
小字	5361
小編推薦	5376
小调查	97
""", '尚': """
尚未成為會員	5461
尚無留言	5411
""", '展': """
展开	5382
展开全文	5382
展开全部	5383
展开回复	5435
展开阅读全文	5487
展開	5382
展開全文	5467
""", '已': """
已关注	5362
已收到您的申请	5485
已是会员	5348
已是訂戶	5461
已有帐号	5348
已有帳號	5461
已有账号	5461
已經是會員	5348
已經是會員?登入	5348
已经是订户	5461
已经有账号	5461
已複製連結	5475
已關注	5472
""", '常': """
常に表示する	3081
常に許可	3082
常に許可する	3081
""", '年': """
年払い	3095
年額プラン	3095
""", '广': """
广告	5367
广告后继续阅读	5440
广告结束	5440
""", '広': """
広告	3013
広告の下に記事が続きます	3076
広告の後に続きます	3013
広告はここまで	3076
広告をスキップ	3013
広告を閉じる	3013
広告ブロッカーの解除方法	3088
広告ブロッカーをご利用中です	3087
広告ブロッカーをオフにする方法	3088
広告ブロックの解除方法	3087
広告ブロックをオフにしました	3088
広告ブロックを解除してください	3087
広告ブロックを解除しました	3087
広告ブロックを解除する方法	3088
広告企画	3013
広告掲載	3043
広告掲載について	3043
広告終わり	3076
""", '廣': """
廣告	5367
廣告後繼續閱讀	5440
廣告結束	5440
廣編企劃	5440
廣編特輯	5440
""", '延': """
延伸閱讀	5376
延伸阅读	5376
""", '开': """
开启app	5449
开启推送	5450
开启通知	5450	5452
开始测验	5438
开通vip	5484
开通会员	5348
""", '当': """
当前时间	5443
当当购买	5440
""", '影': """
影片已下架	5442
影片已移除	5442
影片無法播放	5442
影片載入中	5442
影片載入失敗	5482
影片長度 #	5409
影音	5376
""", '後': """
後で	2990
""", '微': """
微信	5361
微信好友	5414
微信扫一扫	5475
微信扫码分享	5475
微信朋友圈	5414
微信登录	5461
微博	5361
""", '必': """
必填	5465
必填字段	5464
必填欄位	5464
必填項	5464
必填项	5464
必須	3098
必須項目	3098
必須項目です	3097
""", '忘': """
忘記密碼	5348
忘记密码	5348
""", '応': """
応援する	2991
""", '快': """
快进#秒	5442
""", '总': """
总是允许	5447
""", '您': """
您可能也喜歡	5376
您可能感兴趣	5376
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5423
您可随时退订	5464
您可隨時取消訂閱	5464
您已关注此话题	5472
您已投票	5390
您已投过票	5435
您已投過票	5435
您已经投过票	5435
您已訂閱	5485
您已订阅	5485
您怎么看	5389
您怎麼看	5389
您的信息已发送	5464
您的姓名	5485
您的投票已提交	5435
您的支持很重要	5483
您的昵称	5478
您的暱稱	5478
您的留言	5485
您的訊息已送出	5464
您的邮箱	5354
您的電子郵件	5485
您的電郵	5354
""", '情': """
情報をお寄せください	3102
情報提供のお願い	3102
情報提供はこちら	3102
""", '想': """
想接收即時新聞通知嗎	5450
想接收通知吗	5450
""", '意': """
意見信箱	5392
意見反饋	5435
意見回饋	5435
意见反馈	5375
""", '感': """
感想を送る	3020
感謝您的參與	5435
感謝您的投票	96	5435
感謝您的支持	5483
感谢参与投票	5390
感谢您,您的信息已发送	5464
感谢您的参与	5435
感谢您的投票	96	5435
感谢您的支持	5483
感谢支持	5483
""", '成': """
成为会员	5344
成為會員	5344
""", '我': """
我们无法显示此内容	5446
我來說兩句	5393
我同意	5368
我同意处理我的个人数据	5464
我同意接收电子邮件	5464
我同意隱私權政策	5464
我已关闭	5453
我已关闭广告拦截	5454
我已关闭广告拦截器	5453
我已閱讀並同意隱私權政策	5464
我已關閉廣告攔截	5454
我已關閉廣告攔截器	5453
我已關閉廣告阻擋程式	5454
我已阅读并同意隐私政策	5464
我来说两句	5393
我的帐户	5348
我的帳戶	5348
我知道了	5368
我要举报	5435
我要勘誤	5392
我要報錯	5392
我要投票	5391	5435
我要捐款	5483
我要支持	5483
我要檢舉	5435
我要爆料	5468
我要留言	5375
我要糾錯	5411
我要纠错	5375
我要評論	5393
我要评论	5375
我要贊助	5483
""", '或': """
或	5462
""", '戻': """
戻る	3033
""", '所': """
所有新闻	5467
所有留言	5375
所有話題	5378
所有评论	5393
所有话题	5378
""", '打': """
打印	5361
打印本页	5411
打印食谱	66
打开	5383
打开app	5449
打开app查看更多	5449
打开app阅读	5449
打开app阅读全文	5449
打开客户端阅读	5449
打开微信扫一扫	5475
打开推送	5450
打赏	5344
打赏作者	5483
""", '扫': """
扫一扫分享	5475
扫描二维码下载	5449
扫码下载	5449
扫码下载app	5449
扫码下载客户端	5449
""", '投': """
投票	97	5436
投票ありがとうございました	96	3072
投票ありがとうございます	3024
投票する	96	3054
投票を受け付けました	3072
投票区	97
投票成功	5435
投票済みです	3072
投票結果	3073	5436
投票結果を見る	96
投票结果	5436
投稿する	3020
投稿を表示	3081
投稿を表示する	3081
投稿を読み込む	3081
投稿须知	5468
""", '折': """
折りたたむ	3034
折扣码	5488
折扣碼	5488
""", '报': """
报告错误	5383
""", '拒': """
拒否する	3018
拒絕	5368	5371
拒绝	5368	5371
拒绝全部	5447
拒绝所有cookie	5481
""", '招': """
招聘启事	5411
""", '拡': """
拡大	3007
拡大する	3033
""", '按': """
按年計費	5461
按年计费	5461
按月捐款	5458
按月计费	5461
按讚	5362
""", '捐': """
捐款	5344
捐贈	5344
捐赠	5344
""", '掃': """
掃描qr code下載	5449
掃碼下載	5449
""", '排': """
排序	5436
排行榜	5376
""", '採': """
採用情報	3046
""", '接': """
接受	5368
接受並繼續	5371	5446
接受並顯示	5370
接受全部	5368
接受全部cookie	5481
接受并显示	5370
接受并继续	5371	5446
接受所有	5368	5371
接受所有 cookie	5481
接受所有cookie	5481
接收通知	5450
""", '推': """
推广	5367
推广内容	5367
推廣	5367
推荐	5376
推荐文章	5376
推荐方案	5462
推荐阅读	5376
推薦	5376
推薦文章	5376
推薦閱讀	5376
""", '提': """
提交	96	5465
提交成功	5464
提交成功,感谢您的反馈	5485
提交评论	5435
提供	3013
提供反馈	5435
提供意見	5435
提供新聞線索	5468
提供新闻线索	5468
""", '搜': """
搜尋	5382
搜索	5382
""", '撤': """
撤回同意	5446
""", '播': """
播放	5382
播放器加载中	5442
播放影片	5482
播放视频	5482
播放速度	5442
""", '支': """
支持我们	5344
支持我們	5344
支持独立媒体	5458
支持獨立媒體	5458
支援する	2991
支援はこちら	3091
""", '收': """
收合	5383
收听	5361
收听文章	5442
收听本文	5411
收聽文章	5411
收聽本文	5442
收藏	5361
收藏文章	5361
收藏本文	5411
收藏食譜	66
收藏食谱	66
收起	5382
收起回复	5435
""", '放': """
放大图片	5467
放大圖片	5467
放大字体	5475
放大字體	5475
""", '数': """
数独	3075	5439
数独に挑戦	3024
""", '數': """
數獨	5439
""", '文': """
文字の大きさ	70	3007
文字を大きくする	3108
文字を小さくする	3108
文字サイズ	3007
文字サイズを変更	3108
文字サイズ変更	70
文字拡大	3108
文字稿	5443
文字起こし	3079
文字起こしを表示	3078
文字起こしを見る	3078
文明上网,理性发言	5478
文明上网理性发言,请遵守新闻评论服务协议	5478
文章未完 廣告後繼續	5440
""", '料': """
料金プラン	3095
料金プランを見る	3117
""", '新': """
新しい順	3073
新浪微博	5414
新着	3029
新着をメールでお知らせ	3011
新着ニュース	3029
新着記事	3029
新着記事をメールで受け取る	3011
新着記事一覧	3064
新着順	3073
新聞線索	5468
新規会員登録	2994
新規登録	2994
新闻简报	5354
新闻纠错	5392
新闻线索	5468
""", '无': """
无所谓	5436
无法显示此内容	5446
""", '早': """
早割	3110
早鳥票	5477
早鸟票	5477
""", '时': """
时长	5443
时长:#	5409
""", '明': """
明白了	5383
""", '是': """
是否允许通知	5450
是否接收推送通知	5450
是否接收通知	5450
是否開啟通知	5450
""", '显': """
显示全部	5467
显示内容	5446
显示原文	5383
显示字幕	5442
显示帖子	5446
显示更多	5382
""", '時': """
時長	5443
時長:#	5409
""", '暂': """
暂不	5343
暂停	5409
暂无评论	5411
暂无评论,快来抢沙发	5478
""", '暫': """
暫不	5343
暫停	5409
""", '更': """
更多	5376
更多作者文章	5467
更多内容	5376
更多分享方式	5475
更多图片	5467
更多圖片	5467
更多報導	5376
更多影片	5467
更多报道	5376
更多文章	5376
更多新聞	5376
更多新聞請看	5423
更多新闻	5376
更多游戏	5438
更多精彩	5423
更多精彩内容	5487
更多精采內容	5411
更多视频	5467
更多该作者文章	5400
更多資訊	5467
更多资讯	5467
更多选项	5476
更多選項	5476
更改 cookie 偏好	5370
更改 cookie 設定	5370
更改cookie偏好	5370
更正政策	5468
更正與說明	5468
""", '書': """
書籍を購入する	3076
""", '最': """
最受欢迎	5462
最受歡迎	5462
最多人看	5423
最新	5436
最新ニュース	3029
最新ニュースを通知で受け取る	3085
最新号	3064
最新影音	5423
最新文章	5376
最新新聞	5376
最新新闻	5376
最新消息	5376
最新記事	3029
最新评论	5393
最热	5436
最热评论	5393
最熱	5436
最超值	5462
""", '會': """
會員中心	5348
會員專享	5353
會員專享內容	5353
會員專屬	5348
會員登入	5348
""", '月': """
月払い	3095
月額#円	2999
月額#円(税込	2999
月額プラン	3095
""", '有': """
有効なメールアドレスを入力してください	3097
有料会員からのプレゼント記事	3122
有料会員登録	2994
有料会員記事	3054
有料登録	2994
有料記事	2994
有道云笔记	5414
""", '朋': """
朋友圈	5361	5414
""", '服': """
服务条款	5368
服務條款	5368
""", '朗': """
朗读全文	5442
""", '朝': """
朝刊・夕刊	2994
""", '未': """
未满十八岁禁止饮酒	5440
未滿十八歲禁止飲酒	5440
""", '本': """
本を購入する	3076
本周投票	5390
本周测验	109
本周热门	5423
本周调查	5390
本文へ	3033
本文へジャンプ	3031
本文へスキップ	3031
本文へスキップする	3031
本文へ移動	3033
本文对您有帮助吗	5435
本文尚无评论	5478
本文已锁定	5461
本文由ai语音朗读	5442
本週投票	5390
本週調查	5390
""", '机': """
机器翻译	5411
机翻	5443
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5438
""", '查': """
查看专题	5467
查看优惠	5484
查看作者主页	5468
查看作者更多文章	5400	5467
查看優惠	5484
查看全部	5382
查看全部图片	5467
查看全部文章	5487
查看全部評論	5435
查看全部评论	5435
查看全部话题	5378
查看原图	5382
查看原文	5424
查看商品	5488
查看回复	5435
查看回覆	5435
查看图集	5467
查看圖集	5467
查看地图	5383
查看專題	5467
查看投票結果	5478
查看投票结果	96	5478
查看文字稿	5442
查看方案	5484
查看更多	5382
查看更多图片	5467
查看更多評論	5393
查看更多评论	5435
查看留言	5375
查看結果	96	5391
查看结果	96	5383	5391
查看訂閱方案	5461
查看詳情	5383
查看订阅方案	5461
查看评论	5375
查看详情	5383
查看逐字稿	5442
查看高清图集	5467
""", '标': """
标签	5376
""", '检': """
检举评论	5478
""", '検': """
検索	3033
""", '業': """
業配	5367
""", '楽': """
楽天で見る	3076
楽天で詳細を見る	3076
楽天で購入	3076
楽天で購入する	3076
楽天市場で見る	3076
楽天市場で購入	3076
""", '標': """
標籤	5376
""", '機': """
機器翻譯	5411
機械翻訳	3079
""", '檢': """
檢舉	5375
檢舉留言	5478
""", '次': """
次のページ	3033
次の写真	3101
次の動画	3115
次の画像	3101
次の記事	3029
次の記事へ	3029
次の記事を読む	3120
次へ	3033
次を読む	3034
次ページ	3033
次回から自動的にログイン	3094
""", '正': """
正しいメールアドレスを入力してください	3097
正在加载播放器	5442
""", '此': """
此影片無法播放	5442
此文章已锁定	5461
此欄位為必填	5464
此視頻無法播放	5442
此视频不可用	5442
此视频已被删除	5442
此項為必填	5464
此页面对您有帮助吗	5435
此项为必填项	5464
""", '残': """
残り # %	2996
残り #%	2996
残り #% (#文字	2996
残り#%	2996
残り#% (#文字	2996
残り#%(#文字	2996
残り#％	2996
残り:#%	2996
残り:#％	2996
残り時間	3079
""", '毎': """
毎月寄付する	3091
毎月支援する	3091
""", '每': """
每一份支持都很重要	5458
每一份支持都重要	5458
每月捐款	5344
""", '民': """
民調	97
""", '沒': """
沒意見	5436
""", '没': """
没意见	5436
没有账号	5461
""", '注': """
注册	5348
注册成功	5485
注目の記事	3029
注目キーワード	3029
注目ワード	3029
注目記事	3029
""", '测': """
测测你的知识	5438
""", '清': """
清晰度	5443
""", '点': """
点击取消静音	5482
点击图片查看大图	5467
点击打开声音	5482
点击排行	5376
点击播放	5411
点击收听	5442
点击放大	5467
点击查看全文	5487
点击查看原文	5424
点击查看大图	5382
点击看更多	5379
点击阅读全文	5487
点击阅读原文	5424
点我看更多	5379
点我看视频	5411
点赞	5361
""", '為': """
為您推薦	5376
""", '热': """
热搜榜	5381
热榜	5381
热点	5376
热点排行	5381
热点推荐	5376
热门	5376
热门排行	5376
热门文章	5376
热门新闻	5376
""", '無': """
無所謂	5391
無料で体験する	2994
無料で始める	3094
無料で試す	3094
無料で読む	2994
無料アプリをダウンロード	3084
無料ゲーム	3074
無料会員登録	2994
無料会員限定	2994
無料体験	2994
無料登録	2994
無法播放影片	5442
無法載入影片	5482
無法顯示此內容	5446
""", '焦': """
焦點新聞	5376
""", '熱': """
熱門	5376
熱門排行	5376
熱門文章	5376
熱門新聞	5376
熱門話題	5376
""", '爆': """
爆料信箱	5468
爆料專線	5468
爆料热线	5468
""", '片': """
片長 #	5409
片長:#	5409
片长 #	5409
""", '特': """
特定商取引法に基づく表記	3015
特集	3029
特集を見る	3101
特集ページへ	3101
特集一覧	3101
特集一覧へ	3120
""", '猜': """
猜你喜欢	5376
猜你喜歡	5376
""", '現': """
現在の再生時間	3078
""", '生': """
生成aiを使用しています	3115
""", '用': """
用app開啟	5449
用户协议和隐私政策	5481
""", '由': """
由ai生成	5471
由ai语音朗读	5442
""", '申': """
申し込む	2994
""", '电': """
电子报	5354
电子邮箱	5354
""", '画': """
画像をクリックして拡大	3101
画像を拡大	3033
画像を拡大する	3101
画像を見る	3033
画質	3079
""", '留': """
留言	5375
留言(#	5375
留言内容	5486
留言已關閉	5435
留言規則	5435
留言规则	5435
""", '略': """
略過廣告	5482
""", '登': """
登入	5348
登入/註冊	5348
登入後留言	5435
登出	19
登录	5348
登录/注册	5348
登录后发表评论	5435
登錄	5348
登録	2994
登録が完了いたしました	3118
登録が完了しました	3054
登録して続きを読む	2994
登録する	2994
""", '發': """
發佈留言	5393
發現錯誤?請告訴我們	5411
發生錯誤	5465
發表留言	5375
發表評論	5375
""", '百': """
百度贴吧	5414
""", '皆': """
皆さまのご支援が力になります	3091
""", '監': """
監修者	3103
""", '目': """
目前時間	5443
目录	5382
目次	3033
目次へ戻る	3120
目錄	5382
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5376
相关报道	5376
相关推荐	5376
相关文章	5376
相关新闻	5376
相关标签	5376
相关视频	5423
相关阅读	5376
相關主題	5376
相關報導	5376
相關影片	5423
相關推薦	5376
相關文章	5376
相關新聞	5376
相關標籤	5376
相關閱讀	5376
""", '看': """
看了这篇文章的人也看	5376
看全文	5467
看全部留言	5393
看全部留言 (#	5393
看原文	5424
看更多	5376
看更多作者文章	5467
看更多文章	5423
看更多新聞	5379	5423
看更多新闻	5379
看更多照片	5467
看結果	96
""", '知': """
知道了	5383
""", '確': """
確認する	3098
確認メールをお送りしました	3097
確認メールを送信しました	3097
確認画面へ	3098
""", '禁': """
禁止酒駕	5477
禁止酒駕,飲酒過量有害健康	5440
""", '稍': """
稍后	5451
稍后再说	5343
稍后提醒我	5343
稍后阅读	5411
稍後	5451
稍後再說	5343
稍後提醒我	5343
稍後閱讀	5411
""", '立': """
立即开通	5484
立即投票	96
立即捐助	5458
立即捐款	5344
立即捐赠	5458
立即支持	5483
立即訂閱	5348
立即订阅	5348
立即试玩	5438
立即購票	5440
立即贊助	5458
立即购票	5440
立即选购	5440
立即選購	5440
立即開始玩	5438
""", '第': """
第 # 張,共 # 張	5378
第 # 頁,共 # 頁	5379
第 # 页,共 # 页	5379
第#张/共#张	5378
第#頁 共#頁	5379
第#页,共#页	5379
""", '筆': """
筆者	3103
筆者プロフィール	3102
""", '管': """
管理 cookie	5370
管理cookie	5446
管理偏好設定	5481
管理偏好设置	5481
管理同意	5446
管理同意设置	5446
管理同意選項	5446
管理設定	5371
管理设置	5371
管理选项	5481
管理選項	5481
""", '粉': """
粉絲團	5362
""", '精': """
精彩推荐	5423
精彩推薦	5423
精选	5376
""", '紙': """
紙面ビューアー	2994
""", '結': """
結果を見る	96	3034
""", '続': """
続きはこちら	3065
続きをみる	3033
続きを読む	2994
続けて読む	3120
""", '網': """
網友投票	5390
網友留言	5375
""", '編': """
編輯推薦	5376
編輯準則	5468
編輯精選	5376
編集ポリシー	3102
編集方針	3103
編集部おすすめ	3029
編集部のおすすめ	3029
""", '縮': """
縮小	3007
縮小字體	5475
""", '繼': """
繼續使用網頁版	5449
繼續閱讀	5382
繼續閱讀請往下	5440
""", '續': """
續訂	5484
""", '纠': """
纠错	5375
""", '继': """
继续在浏览器阅读	5449
继续浏览内容	5382
继续阅读	5382
""", '续': """
续订	5484
""", '编': """
编辑准则	5468
编辑推荐	5376
编辑精选	5376
""", '缩': """
缩小字体	5475
""", '网': """
网友评论	5375
网友评论仅供其表达个人看法,并不表明本站立场	5478
""", '翻': """
翻訳を表示	3034
""", '联': """
联系作者	5468
联系我们	5368
联系编辑部	5468
""", '聯': """
聯絡我們	5368
聯絡編輯部	5468
""", '聽': """
聽全文	5411
聽文章	5442
聽新聞	5361
聽這篇文章	5411
""", '脳': """
脳トレ	3075
""", '自': """
自动播放	5443
自動再生	3079
自動播放	5443
自動翻訳	3079
自定义金额	5458
自訂金額	5458
""", '菜': """
菜单	5382
""", '著': """
著作権	3015
著者の記事一覧	3101
著者をフォロー	3107
著者をフォローする	3107
著者プロフィール	3102
""", '複': """
複製	5476
複製網址	5411
複製連結	5361	5414
""", '要': """
要接收推送通知吗	5450
要接收通知嗎	5450
""", '視': """
視頻由ai生成	5482
""", '觀': """
觀看更多	5423
""", '视': """
视频	5376
视频不可用	5442
视频加载中	5442
视频加载失败	5482
视频已下架	5442
视频已失效	5442
视频无法播放	5442
视频时长	5482
视频正在加载	5442
""", '解': """
解鎖全文	5411
解鎖文章	5484
解锁全文	5411
解锁文章	5484
解除しました	3090
解除方法	3090
解除方法はこちら	3090
""", '訂': """
訂戶專享	5440
訂戶專享優惠	5440
訂戶專享內容	5461
訂戶贈閱	5489
訂正について	3102
訂閱	5348
訂閱成功	5485
訂閱推播	5450
訂閱方案	5484
訂閱會員	5348
訂閱會員專屬內容	5411
訂閱郵件	5354
訂閱電子報	5354
""", '記': """
記事に関するお問い合わせ	3102
記事の続きはこちら	3065
記事の続きを読む	3101
記事の誤りを報告	3043	3111
記事の誤りを報告する	3026
記事は広告の下に続きます	3076
記事は広告の後に続きます	3076
記事へのお問い合わせ	3102
記事へのご意見	3020
記事をサポートする	2991
記事をシェア	3122
記事をシェアする	3122
記事をプレゼント	2994
記事をプレゼントする	3054
記事を保存	3007
記事を保存する	3054
記事を印刷する	3007
記事を聴く	3078
記事を評価する	3111
記事を読む	3033
記事を購入する	3117
記事を音声で聞く	3078
記事を音声で聴く	3078
記事ランキング	3029
記事一覧	3033
記事一覧へ	3101
記事一覧を見る	3065
記事全文を読む	3033
記住我	5462
記者をフォロー	3107
記者プロフィール	3102
記者募集	3046
記者募集中	3046
""", '設': """
設定を保存	3081
設定を保存する	3081
設定を変更	3018
設定を変更する	3114
設定を管理	3114
""", '許': """
許可	3086
許可する	3015	3018
""", '註': """
註冊	5348
註冊成功	5485
""", '評': """
評価順	3073
評論	5375
評論已關閉	5435
評論規則	5435
""", '話': """
話題の記事	3029
""", '該': """
該作者其他文章	5400
該作者更多文章	5467
該作者的更多文章	5400
""", '詳': """
詳しく見る	3018	3034
詳細	3034
詳細を見る	3121
詳細・購入はこちら	3076
詳細設定	3018
""", '語': """
語音播報	5411
語音朗讀	5411
""", '誤': """
誤りを報告	3034
誤りを報告する	3111
誤字・脱字を報告	3026	3043
誤字・脱字を報告する	3026	3043
誤字脱字の報告	3054
誤字脱字を報告	3102
誤字脱字を報告する	3026	3043	3054
""", '読': """
読まれている記事	3029
読み上げ	3054
読み放題	2999
読み続ける	3034
読み込み中です	3078
読者限定	3076
""", '請': """
請填寫讀者問卷	5411
請我們喝杯咖啡	5458
請查收郵件	5464
請檢查您的收件匣	5464
請繼續下滑閱讀	5440
請繼續往下閱讀	5367
請輸入您的電子郵件	5485
請輸入有效的電子郵件	5464
請輸入有效的電子郵件地址	5464
請輸入電子郵件	5354
請選擇金額	5483
請關閉廣告攔截器	5453
""", '讀': """
讀者優惠	5440
讀者專享	5440
讀者投書	5392
""", '讚': """
讚	5361
讚賞支持	5344
""", '订': """
订户专享	5440
订户专享优惠	5440
订户赠阅	5489
订阅	5348
订阅会员	5348
订阅成功	5485
订阅推送	5450
订阅邮件	5354
""", '记': """
记住我	5462
记者简介	5468
""", '设': """
设为google首选来源	5472
""", '评': """
评论	5375
评论(#	5375
评论功能已关闭	5478
评论已关闭	5435
评论规则	5435
""", '诚': """
诚聘英才	5411
""", '话': """
话题	5376
""", '该': """
该作者其他文章	5400
该作者的更多文章	5400
该文章已关闭评论	5478
该视频不可用	5442
该视频已下架	5442
该邮箱已被注册	5485
""", '详': """
详情	5383
""", '语': """
语音朗读	5411
语音由ai生成	5442
""", '说': """
说点什么	5478
""", '请': """
请先登录再评论	5411
请关闭广告拦截器	5453
请我们喝杯咖啡	5458
请查收邮件	5464
请检查您的收件箱	5464
请继续往下阅读	5367
请输入您的电子邮件	5485
请输入您的邮箱	5485
请输入昵称	5478
请输入有效的电子邮件地址	5464
请输入有效的邮箱地址	5464
请输入邮箱	5354
请选择金额	5483
""", '读': """
读者专享	5440
读者优惠	5440
""", '豆': """
豆瓣	5414
""", '購': """
購入はこちら	3076
購票	5477
購票連結	5440
購読	2994
購読する	2994
購読のお申し込み	2994
購読プラン	3117
購読プランを見る	3094
購読申し込み	2994
購買本書	5440
""", '贈': """
贈る	3109
贈送文章	5411
贈送文章給朋友	5411
贈送此文	5411
""", '贊': """
贊助	5344
贊助內容	5367
贊助商	5367
贊助我們	5458
""", '购': """
购买本书	5440
购买此书	5440
购票	5477
购票链接	5440
""", '赞': """
赞	5436
赞助	5344
赞助内容	5367
赞助商链接	5367
赞助我们	5458
赞赏	5344
赞赏作者	5483
""", '赠': """
赠送文章	5475
赠送此文	5411
""", '超': """
超值方案	5461
""", '跳': """
跳到主要內容	5382
跳到內容	5379
跳到食谱	66
跳至主要內容	5379
跳至主要内容	5379
跳至內容	5379
跳至食譜	66
跳转到主要内容	5379
跳转到食谱	66
跳过广告	5482
""", '踩': """
踩	5436
""", '載': """
載入中	5442
載入內容	5446
載入更多	5382
載入貼文	5446
""", '輸': """
輸入您的電子郵件	5485
""", '轉': """
轉發	5361
""", '转': """
转发	5361
""", '载': """
载入内容	5446
""", '输': """
输入您的邮箱	5485
""", '返': """
返信	3020
返信する	3020
返信を書く	3111
返信を表示	3072
返信を見る	3072
返信を隠す	3072
返回上一页	5487
返回列表	5487
返回頂部	5467
返回顶部	5382
返回首頁	5467
返回首页	5382
""", '还': """
还不是会员	5461
还有更多精彩内容	5487
还没有账号	5461
""", '这': """
这篇文章对你有帮助吗	5435
这篇文章对您有帮助吗	5435
""", '进': """
进入专题	5467
进入专题页	5467
""", '连': """
连结已复制	5475
""", '追': """
追蹤	5362
追蹤中	5472
追蹤主題	5472
追蹤作者	5472
追蹤我們	5362
""", '退': """
退出全屏	5442
""", '送': """
送信	96	3098
送信が完了しました	3097
送信しました	3097
送信する	96	3098
送信完了	3097
送出	96	5465
送出成功	5464
送出留言	5435
送出評論	5435
送料無料	3110
""", '选': """
选择	5462
选择方案	5461
选择订阅方案	5461
选择金额	5483
""", '逐': """
逐字稿	5443
""", '這': """
這篇文章對你有幫助嗎	5435
這篇文章對您有幫助嗎	5435
""", '通': """
通報	3073
通報する	3020
通知をオン	3006
通知をオンにする	3085
通知を受け取らない	3085
通知を受け取りますか	3085
通知を受け取る	3054
通知を設定する	3085
通知を許可	3085
通知を許可しますか	3085
通知を許可する	3085
""", '速': """
速報	3029
速報を通知で受け取る	3085
速報通知を受け取る	3054
""", '連': """
連結已複製	5411
連載	3029
連載の新着をメールでお知らせ	3011
連載をフォロー	3107
連載をフォローする	3107
連載を見る	3101
連載一覧	3101
""", '運': """
運営会社	3015	3043
""", '違': """
違反を報告	3072
違反を報告する	3072
違反報告	3020
""", '選': """
選單	5382
選択する	3095
選擇	5462
選擇方案	5461
選擇訂閱方案	5461
選擇金額	5483
""", '還': """
還不是會員	5461
還沒有帳號	5461
""", '邮': """
邮箱	5354
邮箱格式不正确	5464
邮箱格式错误	5464
""", '配': """
配信停止はいつでも可能です	3097
""", '重': """
重新加载页面	5453
重新播放	5443
重新整理頁面	5453
重新載入頁面	5453
""", '金': """
金額を入力	3091
金額を指定	3091
金額を指定する	3091
金額を選ぶ	3116
金額を選択	3116
金額を選択してください	3116
""", '錯': """
錯誤回報	5392
""", '链': """
链接已复制	5411
""", '閉': """
閉じる	2990	3033
""", '開': """
開く	3034
開啟推播	5450
開啟通知	5450	5452
開始測驗	5438
開通會員	5348
""", '間': """
間違いを見つけたら	3102
""", '関': """
関連	3029
関連する記事	3029
関連キーワード	3029
関連タグ	3029
関連トピックス	3029
関連ニュース	3029
関連リンク	3029
関連動画	3029
関連動画を見る	3115
関連情報	3029
関連記事	3029
関連記事はこちら	3064
関連記事をもっと見る	3120
関連記事を見る	3120
""", '閱': """
閱讀下一篇	5487
閱讀全文	5382
閱讀原文	5424
閱讀排行	5381
閱讀更多	5382
""", '關': """
關於作者	5468
關於我們	5368
關注	5362
關注作者	5472
關注我們	5362
關注此主題	5472
關鍵字	5376
關閉	5343
關閉視窗	5487
關閉選單	5487
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5487
阅读全文	5382
阅读剩余全文	5487
阅读原文	5424
阅读排行	5381
阅读更多	5382
""", '随': """
随时取消	5461
随时可取消	5461
""", '隐': """
隐私偏好	5481
隐私政策	5368
隐私权政策	5368
隐私设置	5447
""", '隨': """
隨時取消	5461
""", '隱': """
隱私偏好	5481
隱私政策	5368
隱私權政策	5368
隱私權設定	5446
隱私設定	5447
""", '離': """
離開全螢幕	5442
""", '電': """
電子信箱	5354
電子信箱格式錯誤	5464
電子報	5354
電子版	2994
電子郵件格式不正確	5464
電郵	5465
""", '静': """
静音	5443
""", '靜': """
靜音	5443
""", '音': """
音声で聞く	3007
音声をダウンロード	3078
音声を再生	3115
音声読み上げ	3054
音頻長度 #	5409
音频播放器	5482
""", '頭': """
頭條	5376
""", '顯': """
顯示內容	5446
顯示原文	5383
顯示字幕	5442
顯示更多	5382
顯示貼文	5446
""", '飲': """
飲酒過量,有害健康	5440
飲酒過量有害健康	5440
""", '首': """
首頁	5382
首页	5382
""", '马': """
马上开始	5383
马上玩	5438
""", '验': """
验证码	5465
""", '點': """
點我看影片	5411
點我看更多	5379
點擊排行	5381
點擊播放	5442
點擊播放本文	5411
點擊放大	5467
點擊看大圖	5467
點擊看更多	5379
點擊開啟聲音	5482
點擊閱讀全文	5487
點此看更多	5379
點閱排行	5423
""", '가': """
가	3148	3182
가 가 가	3182
가가가	3182
가격 보기	3255
가로세로 낱말퀴즈	3208
가입하기	3137
가장 많이 본 뉴스	3155
가장 인기	3230
""", '강': """
강연 신청하기	3197
""", '개': """
개인정보 보호 설정	3249
개인정보 설정	3214
개인정보 수집 동의	3231
개인정보 수집 및 이용 동의	3231
개인정보 수집 및 이용에 동의합니다	3231
개인정보 수집·이용에 동의합니다	3231
개인정보 처리방침	3153
개인정보처리방침	3153
""", '갤': """
갤러리 닫기	3254
갤러리 보기	3236
""", '거': """
거부	3153	3175
""", '검': """
검색	3157
""", '게': """
게시물 보기	3214
게시물 불러오기	3214
게임 전체보기	3206
게임 하러 가기	3206
""", '결': """
결과 보기	96	3158
""", '계': """
계속 읽기	3137
계정이 있으신가요	3229
""", '고': """
고객센터	3153
고충처리	3170
고충처리인	3170	3237
""", '공': """
공감	3205
공감백배 #	3183
공감순	3205
공유	3148
공유하기	3148
""", '과': """
과거순	3205
""", '관': """
관련 기사	3155
관련 기사 더보기	3254
관련 뉴스	3155
관련 영상	3193
관련 태그	3155
관련기사	3155
관련기사 더보기	3254
관련뉴스	3155
관련키워드	3155
""", '광': """
광고	3152
광고 건너뛰기	3250
광고 닫기	3152
광고 문의	3170
광고 문의하기	3198
광고 아래에 기사가 계속됩니다	3209
광고 영역	92
광고 종료	3209
광고 차단 해제 방법	3220
광고 차단을 해제해 주세요	3220
광고 차단을 해제했습니다	3220
광고 차단이 감지되었습니다	3220
광고 후 계속됩니다	3209
광고문의	3170
광고성 정보 수신 동의	3231
광고성 정보 수신에 동의합니다	3231
""", '괜': """
괜찮습니다	3132
""", '교': """
교보문고에서 구매	3209
""", '구': """
구글 계정으로 계속하기	3229
구글 계정으로 로그인	3229
구글 선호 매체로 추가	3241
구글 플레이에서 다운로드	3217
구글로 계속하기	3229
구글로 로그인	3229
구글플레이에서 다운로드	3217
구독	3137
구독 갱신	3252
구독 상품 보기	3229
구독 상품 선택	3229
구독 상품 안내	3252
구독 신청	3137
구독 신청이 완료되었습니다	3231
구독 신청하기	3229
구독 안내	3252
구독 전용	3137
구독 중	3137
구독 취소	3242
구독권 선택	3229
구독신청	3137	3170
구독이 완료되었습니다	3185
구독자 전용	3140
구독자 전용 기사	3229
구독자 전용 기사입니다	3261
구독자 전용 혜택	3209
구독자 혜택	3209
구독자가 선물한 기사입니다	3256
구독중	3241
구독하고 이어서 읽기	3185
구독하기	3137
구매하기	3209
구매하러 가기	3209
""", '글': """
글씨 크기	70
글씨크기	3148
글자 작게	3243
글자 크게	3243
글자 크기	3148
글자 크기 변경	70	3185
글자 크기 조절	70	3185
글자크기	3148	3182
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3251
금액 직접 입력	3225
금액을 선택하세요	3251
금액을 선택해 주세요	3251
""", '기': """
기계 번역	3211
기대해요 #	3183
기부하기	3133
기사 계속 보기	3254
기사 공유	3243
기사 공유하기	3148
기사 구매	3252
기사 더 보기	3254
기사 더보기	3185
기사 듣기	3185
기사 링크 복사	3185
기사 본문	3157
기사 선물하기	3185
기사 스크랩	3243
기사 스크랩하기	3185
기사 오류 신고	3185
기사 오류 제보	3185
기사 요약	3240
기사 원문 보기	3185
기사 음성으로 듣기	3210
기사 잠금 해제	3252
기사 저장	3243
기사 저장하기	3185
기사 전문 보기	3236
기사 전체보기	3236
기사 제보	3170	3237
기사 제보 및 문의	3185
기사 추천	3246
기사 평가하기	3246
기사 후원하기	3133
기사는 광고 아래에 계속됩니다	3209
기사는 광고 후 계속됩니다	3209
기사듣기	3210
기사를 공유합니다	3256
기사에 대한 의견	3154
기사원문	3157
기사저장	3148
기사제보	3170	3237
기사추천	3246
기자 구독	3169
기자 구독하기	3169
기자 소개	3237
기자 응원하기	3171
기자 페이지	3169
기자 프로필	3171
기자 프로필 보기	3169
기자 홈	3171
기자구독	3171	3241
기자에게 메일 보내기	3237
기자에게 이메일 보내기	3237
기자의 다른 기사	3169
기자의 다른 기사 보기	3171	3236
기자의 다른기사	3155	3171
기자의 다른기사 보기	3236
기자페이지 바로가기	3236
기자프로필	3171
기획 기사 보기	3236
""", '나': """
나중에	3132
나중에 보기	3185
나중에 읽기	3185
나중에 하기	3132
""", '남': """
남은 시간	3211
""", '낱': """
낱말 퍼즐 풀기	3165
낱말퀴즈	3208
""", '내': """
내 정보	3137
내용을 입력하세요	3253
내용을 입력해 주세요	3253
""", '네': """
네, 받을게요	3218
네이버 구독	3151
네이버 로그인	3229
네이버 밴드 공유	3243
네이버 블로그	3148
네이버로 로그인	3229
네이버에서 구독	3151
네이버에서 구독하기	3151
""", '놀': """
놀랐어요 #	3183
""", '놓': """
놓치면 안 되는 기사	3193
""", '뉴': """
뉴스 더보기	3236
뉴스 듣기	3185
뉴스레터 구독	3143
뉴스레터 구독 신청	3143
뉴스레터 구독이 완료되었습니다	3253
뉴스레터 무료 구독	3185
뉴스레터 신청	3143
""", '닉': """
닉네임을 입력하세요	3246
""", '다': """
다른 공유 찾기	3148
다른 금액	3225
다른 기사	22	3155
다른 기사 더 보기	22
다른 기사 보기	3169
다른기사	3155
다른기사 보기	3155
다시 보기	3211
다시 보지 않기	3132
다시보기	3211
다음	3157
다음 기사	3155
다음 기사 보기	3185
다음 기사 읽기	3254
다음 동영상	3250
다음 사진	3236
다음 영상	3250
다음 이미지	3254
다음 페이지	3157
다음글	3236
다음기사	3155
다음에	3132
다음에 하기	3219
다크모드	3215
""", '닫': """
닫기	3132
""", '답': """
답글	3154
답글 달기	3204
답글 더보기	3204
답글 보기	3204
답글 쓰기	3204
답글 접기	3204
답글쓰기	3154
""", '당': """
당신의 생각은	3164
당신이 좋아할 만한	3155
""", '댓': """
댓글	3154
댓글 #	3154
댓글 #개	3154
댓글 닫기	3204
댓글 달기	3167
댓글 더보기	3204
댓글 등록	3204
댓글 등록하기	3204
댓글 보기	3154
댓글 신고	3246
댓글 신고하기	3246
댓글 쓰기	3154
댓글 운영 원칙	3204
댓글 운영 정책	3185
댓글 운영정책	3167	3185
댓글 입력	3167
댓글 작성	3204
댓글 작성 규칙	3204
댓글 작성하기	3204
댓글 전체보기	3167
댓글 정렬	3167
댓글 정책	3204
댓글보기	3154
댓글쓰기	3154
댓글을 남겨 주세요	3246
댓글을 남겨주세요	3246
댓글을 입력하세요	3246
댓글을 입력해 주세요	3246
댓글을 입력해주세요	3154
댓글을 작성하려면 로그인 해주세요	3246
댓글이 닫혔습니다	3204
""", '더': """
더 많은 옵션	3243
더 보기	3157
더 알아보기	3175
더보기	3155	3157
""", '도': """
도서 구매하기	3209
도움돼요 #	3183
도움이 되었나요	3204
""", '독': """
독자 의견 조사	3185
독자 특별 할인	3209
독자 할인	3209
""", '동': """
동영상	3155
동영상 로딩 중	3210
동영상 보기	3250
동영상 재생	3210
동영상 플레이어	3250
동영상을 불러오는 중입니다	3210
동영상을 불러올 수 없습니다	3250
동영상을 재생할 수 없습니다	3210
동의	3153	3175
동의 관리	3214
동의 철회	3214
동의 철회하기	3214
동의 후 계속	3214
동의하고 계속	3214
동의하고 계속하기	3214
동의합니다	3153
""", '뒤': """
뒤로 가기	3158
""", '등': """
등록	3154
""", '디': """
디지털 구독하기	3252
디지털뉴스부	3169
디지털뉴스팀	3169
디지털콘텐츠팀	3169
""", '또': """
또는	3230
""", '라': """
라인	3148
""", '랭': """
랭킹	3155
랭킹뉴스	3155
""", '레': """
레시피 바로가기	66
레시피 보기	66
레시피 인쇄	66
레시피 인쇄하기	66
레시피 저장	66
레시피 저장하기	66
레시피 평가하기	66
레시피로 바로가기	66
레시피로 이동	66
""", '로': """
로그아웃	19
로그인	3137
로그인 상태 유지	3229
로그인 유지	3229
로그인 전용 기사	3229
로그인 후 댓글 쓰기	3185
로그인 후 댓글 작성이 가능합니다	3246
로그인 후 댓글을 작성하실 수 있습니다	3167
로그인 후 댓글을 작성할 수 있습니다	3204
로그인 후 이용해 주세요	3204
로그인/회원가입	3137
로그인이 필요	3140
로그인하고 계속 읽기	3252
로딩 중	3210
로딩 중입니다	3210
로딩중	3210
""", '링': """
링크 복사	3148
링크가 복사되었습니다	3185
""", '마': """
마이페이지	3137
""", '많': """
많이 본 기사	3155
많이 본 뉴스	3155
많이 본 영상	3193
많이 읽은 기사	3155
많이본 기사	3155
많이본 뉴스	3155
""", '맨': """
맨 위로	3157
맨위로	3157
""", '메': """
메뉴	3157
메뉴 닫기	3157
메시지가 전송되었습니다	3231
메일	3148
메일함을 확인해 주세요	3231
""", '멤': """
멤버십 가입	3252
멤버십 가입하기	3252
""", '모': """
모두 거부	3215
모두 동의	3153
모두 허용	3215
모든 쿠키 거부	3249
모든 쿠키 수락	3249
모든 쿠키 허용	3249
모바일 웹으로 계속	3217
""", '목': """
목록	3157
목록 보기	3236
목록보기	3157
목록으로	3236
목록으로 돌아가기	3254
""", '무': """
무료 게임	3206
무료 배송	3245
무료 체험 시작하기	3137
무료 회원가입	3137
무료, 스팸 없음	3231
무료로 읽기	3252
무료배송	3245
무제한 이용하기	3252
""", '문': """
문의	3154
문의 내용	3253
문자 크기	70
""", '바': """
바로 구매하기	3209
바로가기	3148
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3211
""", '밴': """
밴드	3148
""", '번': """
번역 보기	3158
""", '베': """
베스트	3155
""", '보': """
보내기	3233
""", '복': """
복사	3244
복사하기	3148
""", '본': """
본 사이트는 쿠키를 사용합니다	3176
본문 글씨 줄이기	3148	3182
본문 글씨 키우기	3148	3182
본문 바로가기	3157
본문으로 바로가기	3157
""", '북': """
북마크	3148
""", '분': """
분석탁월 #	3183
""", '브': """
브라우저에서 계속	3217
브라우저에서 계속 보기	3217
""", '비': """
비공감	3205
비밀번호 찾기	3137
비밀번호를 잊으셨나요	3229
""", '사': """
사업제휴	3170
사이트맵	3153
사전 등록하기	3197
사전등록 하기	3197
사진 더 보기	3236
사진 더보기	3236
사진 모두 보기	3236
사진 크게 보기	3236
사진 크게보기	3236
사진 확대	3157
""", '삭': """
삭제된 동영상입니다	3210
""", '상': """
상품 보기	3255
상품 상세보기	3255
""", '새': """
새로고침	3220
""", '선': """
선착순 # 명	3196
선착순 #명	3196
선착순 마감	3196
선택	3230
선택 저장	3214
선호 매체로 추가	3241
""", '설': """
설문	97
설문 결과	3205
설문 결과 보기	3246
설문 참여 바로가기	3185
설문 참여하기	3185
설문에 참여하기	3204
설문조사	97
설문조사 참여하기	3185
설정	3175
설정 관리	3249
설정 저장	3214
""", '소': """
소리 켜기	3250
""", '속': """
속보	3155
속보 알림 받기	3185
속보 알림 신청	3185
속보 알림을 받으시겠습니까	3218
""", '스': """
스도쿠	3208
스크랩	3148
스크랩하기	3185
스크립트	3211
스크립트 보기	3210
스토어	3245
스토어 바로가기	3209
스폰서	3152
스폰서 링크	3198
스폰서 콘텐츠	3198
스폰서링크	3198
""", '슬': """
슬퍼요	3183
슬퍼요 #	3183
""", '시': """
시리즈 보기	3236
""", '신': """
신고	3154
신고하기	3205
신문구독	3137
신청이 완료되었습니다	3231
""", '실': """
실시간 뉴스	3155
""", '쏠': """
쏠쏠정보 #	3183
""", '아': """
아마존에서 구매	3209
아마존에서 보기	3209
아이디 저장	3229
아이디 찾기	3229
아직 회원이 아니신가요	3229
""", '알': """
알겠습니다	3158
알라딘에서 구매	3209
알라딘에서 보기	3209
알림 받기	3147
알림 설정	3147
알림 설정하기	3218
알림 켜기	3218
알림 허용	3218
알림을 받으시겠습니까	3218
알림을 받으시겠어요	3218
알림을 켜시겠습니까	3218
""", '애': """
애드블록을 해제해 주세요	3220
애드블록이 감지되었습니다	3220
애플로 계속하기	3229
애플로 로그인	3229
""", '앱': """
앱 다운로드	3147
앱 다운로드하기	3147
앱 다운받기	3217
앱 설치	3147
앱 설치하기	3147
앱스토어에서 다운로드	3217
앱에서 계속 읽기	3217
앱에서 보기	3217
앱에서 열기	3217
앱에서 이어보기	3217
앱으로 보기	3217
""", '언': """
언제든 해지 가능	3229
언제든지 수신 거부할 수 있습니다	3231
언제든지 해지 가능	3229
""", '얼': """
얼리버드 할인	3197
""", '에': """
에디터 추천	3155
""", '여': """
여러분의 생각은	3164
여러분의 후원이 큰 힘이 됩니다	3225
""", '연': """
연간 결제	3230
연간 구독	3230
연관기사	3155
연재 보기	3236
""", '열': """
열기	3158
""", '영': """
영상	3155
영상 길이 #	3180
영상 더보기	3236
영상 보기	3185
영상 재생	3210
영상으로 만나보세요	3185
영상으로 보기	3185
영상을 불러오는 중입니다	3210
영상을 불러올 수 없습니다	3250
영상을 재생할 수 없습니다	3210
""", '예': """
예매 바로가기	3209
예매하기	3209
예스#에서 구매	3209
예스#에서 보기	3209
""", '오': """
오늘 하루 보지 않기	3132
오늘은 그만 보기	3132
오늘의 낱말 퍼즐	3165
오늘의 설문	3165
오늘의 스도쿠	3165
오늘의 십자말풀이	3165
오늘의 운세	3208
오늘의 추천	3155
오늘의 퀴즈	109
오늘의 투표	3165
오늘의 핫뉴스	3193
오디오 다운로드	3210
오디오 플레이어	3250
오디오로 듣기	3185
오래된순	3205
오류 신고	3154
오류 신고하기	3185
오류가 발생했습니다	3231
오타 신고	3204
오탈자 신고	3185
""", '온': """
온라인뉴스팀	3169
""", '올': """
올바른 이메일 주소를 입력해 주세요	3231
올바른 이메일을 입력해 주세요	3231
""", '옵': """
옵션 관리	3249
""", '요': """
요금제 보기	3252
요약	3157
""", '원': """
원고료 보내기	3251
원문 보기	3158
원문보기	3157
""", '월': """
월간 결제	3230
월간 구독	3230
""", '웨': """
웨비나 신청하기	3197
""", '웹': """
웹에서 계속 보기	3217
""", '위': """
위로	3157
위로 가기	3236
""", '유': """
유료 구독자 전용	3229
유료 기사입니다	3185
유료회원 전용	3229
유료회원 전용 기사	3229
유료회원 전용 기사입니다	3261
유튜브 구독	3151
유튜브 구독하기	3151
유튜브에서 보기	3247
""", '윤': """
윤리강령	3170
""", '음': """
음성 다운로드	3210
음성 재생하기	3185
음성으로 듣기	3148
음소거	3211
음소거 해제	3210
음소거를 해제하려면 탭하세요	3250
""", '응': """
응원하기	3133
응원해요 #	3183
""", '의': """
의견 남기기	3204
의견 보내기	3204
의견 쓰기	3154
""", '이': """
이 기사 공유하기	3256
이 기사 구매하기	3252
이 기사 어땠나요	3185
이 기사 어떠셨나요	3204
이 기사가 도움이 되었나요	3204
이 기사는 구독자 전용입니다	3261
이 기사는 유료 구독자 전용입니다	3261
이 기사는 유료회원 전용입니다	3261
이 기사는 잠겨 있습니다	3229
이 기사를 공유합니다	3185
이 기사를 추천합니다	3185
이 기사를 평가해 주세요	3246
이 기사와 함께 읽은 기사	3185
이 기자의 다른 기사	3171	3185
이 기자의 다른 기사 더보기	3236
이 동영상을 재생할 수 없습니다	3210
이 사이트는 쿠키를 사용합니다	3176
이 시각 많이 본 기사	3193
이 시각 많이 본 뉴스	3193
이 시각 주요뉴스	3155
이 시각 추천뉴스	3155
이 음성은 ai가 생성했습니다	3210
이 주제 팔로우	3241
이 콘텐츠는 유료회원 전용입니다	3261
이 콘텐츠를 표시할 수 없습니다	3214
이 페이지가 도움이 되었나요	3204
이런 기사는 어때요	3193
이름을 입력하세요	3253
이름을 입력해 주세요	3253
이메일	3148
이메일 주소 입력	3253
이메일 주소를 입력하세요	3231
이메일 주소를 입력해 주세요	3253
이메일 형식이 올바르지 않습니다	3231
이메일로 계속하기	3252
이메일로 공유	3243
이메일로 로그인	3252
이메일무단수집거부	3153
이메일을 입력하세요	3231
이메일을 입력해 주세요	3231
이메일을 입력해주세요	3253
이메일을 확인해 주세요	3231
이미 계정이 있으신가요	3229
이미 구독 중이신가요	3137
이미 구독 중입니다	3253
이미 등록된 이메일입니다	3253
이미 참여하셨습니다	3204
이미 투표하셨습니다	3204
이미 회원이신가요	3137
이미지 크게 보기	3157
이미지 크게보기	3236
이미지 확대	3157
이번 주 설문	3165
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3165
이번주 설문	3165
이슈	3155
이어서 읽기	3254
이용권 구매	3229
이용권 선택	3229
이용약관	3153
이용약관에 동의합니다	3231
이전	3157
이전 기사	3155
이전 기사 보기	3185
이전 사진	3236
이전 영상	3250
이전 이미지	3254
이전글	3236
이전기사	3155
""", '인': """
인기 급상승	3193
인기 기사	3155
인기기사	3155
인기뉴스	3155
인쇄	3148
인쇄하기	3148
인스타그램 팔로우	3185
인스타그램에서 보기	3247
인스타그램에서 이 게시물 보기	3247
""", '일': """
일시	3226
일시 후원	3225
일시 후원하기	3225
일시정지	3211
일시후원	3133
""", '자': """
자동 번역	3211
자동 재생	3211
자동재생	3211
자막 보기	3210
자막 켜기	3210
자바스크립트가 비활성화되어 있습니다	3214
자발적 유료 구독	3251
자세히	3158
자세히 보기	3158	3175
""", '작': """
작게	3244
""", '장': """
장바구니 담기	3255
장바구니에 담기	3255
""", '재': """
재생	3157	3180
재생 속도	3210
재생 시간	3211
재생 시간 #	3180
재생속도	3210
재생시간 #	3180
재생할 수 없는 동영상입니다	3210
""", '저': """
저자 소개	3238
저작권규약	3153
저장	3148
""", '전': """
전송	3233
전송되었습니다	3231
전체 기사	3254
전체 기사 보기	3236
전체 뉴스 보기	3236
전체 댓글	3154
전체 댓글 보기	3167
전체 동의	3215
전체 보기	3157
전체 사진 보기	3236
전체 화면	3211
전체메뉴	3157
전체보기	3157
전체화면	3211
전체화면 종료	3210
""", '접': """
접기	3157
접수되었습니다	3253
""", '정': """
정기	3226
정기 후원	3225
정기 후원하기	3133
정기구독	3137
정기후원	3133
정기후원 신청	3251
정기후원 신청하기	3251
정기후원하기	3225
정렬	3205
정상적으로 접수되었습니다	3253
정정·반론보도 신청	3237
정정보도 신청	3237
정정보도 요청	3237
""", '제': """
제보	3154
제보 바로가기	3237
제보하기	3154
제작 지원	3245
제작지원	3245
제출	96	3233
제휴 광고	3209
제휴 문의	3170
제휴 콘텐츠	3209
제휴문의	3170
""", '좋': """
좋아요	3148
좋아요 #	3183
좋은 기사 후원하기	3133
""", '주': """
주소 복사	3185
주소가 복사되었습니다	3185
주소복사	3148
주요 기사	3155
주요 뉴스	3155
주요 뉴스 더보기	3193
주요기사	3155
주요뉴스	3155
주제 팔로우	3241
""", '지': """
지금 구매하기	3209
지금 뜨는 기사	3193
지금 뜨는 뉴스	3193
지금 플레이	3206
지금 플레이하기	3206
지금 후원하기	3251
지나친 음주는 건강에 해롭습니다	3209
지나친 음주는 건강을 해칩니다	3209
지도 보기	3158
지면보기	3137
""", '직': """
직접 입력	3226
""", '차': """
차단	3219
""", '참': """
참가 신청하기	3197
참가신청하기	3197
참여하기	96
""", '창': """
창 닫기	3254
""", '찾': """
찾아오시는 길	3170
""", '채': """
채널 추가	3241
""", '책': """
책 구매하기	3209
""", '첫': """
첫 댓글을 남겨주세요	3246
첫 댓글을 작성해 보세요	3246
""", '청': """
청소년보호정책	3153
""", '총': """
총 #명 참여	3164
""", '최': """
최고의 혜택	3230
최신 기사	3155
최신 뉴스	3155
최신기사	3155
최신뉴스	3155
최신순	3205
최저가 보기	3255
""", '추': """
추천	3230
추천 기사	3155
추천 스폰서	3198
추천 영상	3193
추천기사	3155
추천뉴스	3155
추천순	3205
""", '축': """
축하해요 #	3183
""", '친': """
친구 추가하기	3185
""", '카': """
카카오 계정으로 로그인	3229
카카오 로그인	3229
카카오로 로그인	3229
카카오로 시작하기	3229
카카오스토리	3148
카카오톡	3148
카카오톡 공유	3148
카카오톡 공유하기	3243
카카오톡으로 공유	3185
카카오톡으로 공유하기	3185
카테고리	3155
""", '커': """
커피 한 잔 사주기	3225
커피 한 잔 후원하기	3225
""", '콘': """
콘텐츠 보기	3214
콘텐츠 불러오기	3214
콘텐츠 표시	3214
""", '쿠': """
쿠키 관리	3214
쿠키 기본 설정	3174
쿠키 설정	3153
쿠키 설정 관리	3214
쿠키 설정 변경	3174
쿠키 정책	3176
쿠키 허용	3176
쿠팡에서 구매	3209
쿠팡에서 구매하기	3209
쿠팡에서 보기	3209
쿠폰 받기	3255
""", '퀴': """
퀴즈 도전하기	3206
퀴즈 풀기	3185
퀴즈 풀러 가기	3206
""", '크': """
크게	3244
""", '클': """
클릭하면 소리가 켜집니다	3250
""", '키': """
키워드	3155
""", '태': """
태그	3155
""", '텔': """
텔레그램에서 소식 받기	3185
""", '투': """
투표	97
투표 결과	3205
투표 결과 보기	96
투표 참여하기	3204
투표가 완료되었습니다	3204
투표에 참여해 주셔서 감사합니다	3204
투표하기	96	3185
투표해 주셔서 감사합니다	96	3204
""", '트': """
트위터	3148
트위터 공유	3148
트위터로 공유	3243
트위터에서 보기	3247
""", '특': """
특집 더보기	3236
특집 보기	3236
""", '티': """
티켓 예매	3209
티켓 예매하기	3209
""", '틱': """
틱톡에서 보기	3247
""", '파': """
파워링크	3198
""", '팔': """
팔로우 중	3241
팔로우 취소	3241
""", '팟': """
팟빵에서 듣기	3247
""", '페': """
페이스북	3148
페이스북 공유	3148
페이스북에서 보기	3247
페이스북으로 공유	3185
페이스북으로 로그인	3229
페이지 새로고침	3220
페이지를 새로고침하세요	3220
페이팔로 결제	3252
""", '편': """
편집 원칙	3237
편집규약	3170
""", '펼': """
펼치기	3157
""", '포': """
포럼 참가 신청하기	3197
포토	3155
포토 갤러리	3236
""", '폰': """
폰트 크기	3148
""", '푸': """
푸시 알림 받기	3218
""", '프': """
프리미엄	3137
프린트	3148
""", '피': """
피드백 보내기	3204
""", '필': """
필수	3233
필수 입력	3231
필수 입력 항목	3231
필수 입력 항목입니다	3231
필수 항목	3233
필수 항목입니다	3231
필자 소개	3237
""", '한': """
한번만	3226
""", '할': """
할인 코드	3255
""", '함': """
함께 보면 좋은 기사	3155
함께 볼 기사	3193
함께 읽으면 좋은	3155
함께 읽은 기사	3193
""", '핫': """
핫뉴스	3155
핫이슈	3155
핫클릭	3193
""", '항': """
항상 허용	3215
""", '해': """
해제 방법	3224
해제했습니다	3224
""", '행': """
행사 신청하기	3197
""", '허': """
허용	3175	3219
""", '헤': """
헤드라인	3155
""", '현': """
현재 시간	3211
""", '협': """
협찬	3152
""", '홈': """
홈	3157
홈으로	3236
홈으로 가기	3236
""", '화': """
화나요	3183
화나요 #	3183
화제의 뉴스	3155
화질	3211
""", '확': """
확인	3158
""", '환': """
환경설정 관리	3249
""", '회': """
회사 소개	3170
회사소개	3153	3170
회원 전용	3140
회원 전용 기사	3229
회원가입	3137
회원가입하고 계속 읽기	3252
회원이 아니신가요	3229
""", '후': """
후속강추 #	3183
후속기사 원해요	3183
후속기사 원해요 #	3183
후원	3133
후원 바로가기	3225
후원 신청	3225
후원 안내	3133
후원 페이지 바로가기	3225
후원 페이지로 이동	3225
후원 하기	3133
후원자 되기	3225
후원하기	3133
후원해 주셔서 감사합니다	3251
후원회원 가입	3133
후원회원 되기	3225
""", '훈': """
훈훈해요	3183
훈훈해요 #	3183
""", '흥': """
흥미진진 #	3183
""", '힘': """
힘내요 #	3183
"""}

START = {'a': """
aboneliğiniz	4929 K başariyla
abonē	3365 K par	3365 K no	3365 K un	3367 K
acasă	103 K >	103 K '	103 K "
accès	2117 K illimité
această	57 K investigație	4137 K traducere	4205 K știre a fost
además	1623 K:	1678 K, en
adresă	4112 K de e-mail invalidă	4112 K de email invalidă
adó	2546 K #%
adód	2546 K #%
adója	2546 K #%
ai가	3177 K 자동 번역한	3177 K 번역한	3177 K 핵심	3177 K 요약한	3179 K 읽어
ai에게	3177 K 물어	3177 K 질문	3177 K 물어보기
ajánld	2546 K fel adód
ajánlja	2546 K fel adója	2546 K fel adód
ajánljuk	2571 K:
ajánlott	2573 K videó:	2573 K cikk:	2573 K cikkünk:
aktivér	743 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4757 K dig till vårt	4775 K
annoncørbetalt	807 K indhold fra
annonsørinnhold	3746 K fra
anúncio	4072 K em # s	4072 K em # segundos
aportá	1565 K desde
apoyá	86 K
après	2280 K déduction fiscale :
apóyanos	1565 K desde
apúntate	1654 K al curso	1654 K a nuestro	1659 K a nuestro seminario	1659 K a nuestro evento
aquí	1690 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3792 K wyraża poglądy	3792 K wyraża opinie	3792 K jest opinią	3806 K ukazał się	3806 K pochodzi z	3812 K przetłumaczony	3812 K został przetłumaczony	3812 K czyta	3812 K wygenerowany	3852 K został	3852 K przetłumaczono	3890 K ukazał się	3890 K pierwotnie ukazał	3890 K pochodzi z	3891 K	3901 K powstał we współpracy z
artykuły	3802 K autora
artículo	1717 K publicado originalmente	1749 K publicado en colaboración
artículos	1582 K gratuitos
ascultă	3 K	4123 K:	4148 K podcastul	4148 K acest articol	4214 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3298 K
autorė	3302 K:
autoři	565 K jsou
außerdem	979 K lesenswert:	979 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1667 K la app
beiträge	32 K	1015 K von
benefício	3995 K do assinante:
berätta	64 K i	64 K gärna
beställ	4775 K
bestätigen	845 K sie ihre
bestätigungsmail	845 K
besøg	728 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1590 K diario	1590 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5230 K viết dành riêng cho	5230 K viết dành cho thuê bao	5242 K này có nội dung do	5242 K này có nội dung từ	5242 K viết này có nội dung	5242 K viết này chứa nội dung	5247 K liên quan:	5259 K viết thể hiện quan điểm	5259 K viết thể hiện quan điểm cá nhân	5259 K viết thể hiện văn phong	5259 K viết là quan điểm	5259 K viết phản ánh quan điểm	5259 K viết không phản ánh quan điểm	5264 K viết có hữu ích	5264 K viết này có hữu ích	5264 K viết này có giúp	5268 K viết được dịch tự động	5268 K được dịch tự động	5268 K viết được tóm tắt	5268 K viết có sử dụng ai	5268 K viết này được dịch tự động	5318 K viết được bảo vệ	5319 K viết được thực hiện	5319 K viết được viết	5319 K viết này được	5326 K viết tiếp tục
báo	5264 K lỗi bài viết
bình	7 K luận	32 K luận	5267 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4929 K aboneliğiniz
bültenimize	4929 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2571 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5230 K đã là thuê bao	5264 K thấy bài viết	5264 K phát hiện lỗi	5264 K phát hiện sai
bản	5264 K tóm tắt này có hữu ích	5264 K tóm tắt này do	5264 K tóm tắt này được tạo	5319 K dịch được
bấm	5270 K để nghe
bật	5236 K thông báo
""", 'c': """
caractères	2224 K restants
caràcters	467 K restants
chceš	589 K u nás pracovat	4539 K u nás pracovať
chefredaktör	4773 K och ansvarig utgivare:	4773 K:
chơi	5293 K ngay:
chưa	37 K có bình luận
citeşte	4123 K şi	4123 K şi:
citește	4123 K și	4123 K și:	4123 K:	4123 K mai mult	4123 K aici	4123 K mai departe:
citiți	4123 K și
ciąg	3816 K dalszy
colaborá	1565 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3926 K exclusivo para	3988 K gerado	3994 K promovido por	3994 K recomendado por	3998 K oferecido por	4026 K incorporado d	4026 K externo d	4026 K incorporado do	4026 K incorporado da	4026 K externo do
conținut	4137 K generat	4146 K oferit de	4176 K încorporat de	4176 K extern de
coût	2280 K réel après	2280 K après déduction :	2280 K après déduction fiscale :
crédit	2218 K photo	2218 K photos
crédits	2218 K photo	2218 K photos
créer	2144 K une alerte pour "	2144 K une alerte sur "	2144 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5273 K đặt ứng dụng	5273 K ứng dụng	5273 K app
còn	5291 K lại # ký tự
có	77 K thắc mắc	5247 K thể bạn quan tâm:	5314 K lỗi xảy ra
cấm	5318 K sao chép dưới mọi hình thức	5318 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4130 K ai informații	4141 K ai observat o
dalinkitės	3298 K
další	552 K články autora
darovať	4533 K
dernières	2162 K actualités
descarcă	15 K	4163 K aplicația
descargá	15 K	1667 K la app
descărcați	15 K
dezactivează	4188 K adblock	4188 K ad
dežurni	46 K telefon redakcije
direcționează	4105 K #% din
disponível	3935 K no google play	4003 K na app store	4003 K no google play	4003 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1565 K desde
doporučené	550 K video:
doporučte	582 K
doporučujeme	550 K článek:
dorești	4182 K să primești notificări
doriți	4182 K să primiți notificări
dosszié	2655 K: így	2655 K: itt	2655 K: ezért	2655 K: miért	2655 K: hogyan	2655 K: mit	2655 K: ki	2655 K: mi	2655 K: ez	2655 K: ezt	2655 K: hallgassa	2655 K: nézze	2655 K: minden
dostupná	4527 K na google	4527 K na app store
dostupné	4527 K na google	4527 K na app store
dostępna	3819 K w
dostępne	3819 K w
dostępny	3819 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3830 K do	3843 K do dyskusji
držte	33 K se
duración	1736 K del vídeo	1736 K del episodio
duração	4072 K do vídeo
durée	2277 K de la vidéo	2277 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3876 K naszym czytelnikom	3876 K naszym czytelniczkom
dành	5230 K riêng cho thuê bao	5230 K riêng cho người đăng ký	5230 K cho thuê bao
découvrez	2164 K aussi	2194 K la boutique	2194 K notre boutique	2194 K nos jeux	2194 K notre hors-série	2204 K notre application	2204 K notre appli
décryptage	2164 K :
déductible	2105 K des impôts	2105 K à #
déjà	2115 K abonné	2115 K inscrit	2115 K client
désabonnement	2126 K à tout moment
désinscription	2126 K à tout moment
díky	631 K našim čtenářům	631 K našim předplatitelům
dùng	5280 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2625 K kedvezmény:	2625 K előny:	2625 K ajánlat:
előfizetőinknek	2647 K köszönhetően
előfizetőként	94 K	2603 K
encuéntranos	14 K
envía	5 K	1628 K tus cartas	1628 K tu carta
envíanos	1640 K
envíe	1628 K sus cartas	1628 K su carta
erhältlich	934 K im app store
ermöglicht	981 K von
erről	2571 K bővebben
escríbenos	1626 K
estagiária	3970 K sob supervisão	3970 K sob a supervisão	3970 *K sob supervisão	3981 K sob supervisão	3981 * K sob supervisão
estagiário	3970 K sob supervisão	3970 K sob a supervisão	3970 *K sob supervisão	3981 K sob supervisão
estàs	483 K utilitzant un bloquejador
""", 'f': """
faça	3954 K o quiz	3991 K as palavras cruzadas	4001 K o quiz	4001 K o teste	4001 K o nosso
felelős	2600 K szerkesztő:	2600 K kiadó:
fiți	36 K primul
folosești	4186 K un ad blocker	4186 K un adblock	4186 K un adblocker
folosiți	4186 K un ad blocker	4186 K un adblock	4186 K un adblocker
foretrækker	744 K du
fortsätt	4777 K läsa
fortæl	64 K mig
fotogalería	1713 K:
fotogaléria	4505 K:
fotografía	1622 K # de #	1679 K:
fotoğraf	5030 K # / #	5030 K #/#
frågor	77 K	78 K om artikeln
få	719 K fuld adgang til	743 K adgang	743 K fri	743 K fuld	743 K besked	743 K ugens	743 K dagens	743 K de	743 K nyheder	743 K en notifikation	743 K breaking	743 K seneste nyt	754 K	777 K de vigtigste nyheder	777 K vigtige nyheder	777 K de største nyheder	777 K besked om	777 K besked, når	777 K nyhederne	777 K breaking	3655 K full tilgang til	3682 K tilgang	3682 K fri	3682 K full	3682 K beskjed	3682 K varsel	3682 K ukas	3682 K dagens	3682 K de	3682 K nyheter	3682 K siste	3694 K	3696 K varsel	3696 K varsler	3696 K push	4748 K full tillgång till	4775 K tillgång	4775 K fri	4775 K full	4775 K besked	4775 K en notis	4775 K veckans	4775 K dagens	4775 K de	4775 K nyheter	4775 K senaste	4786 K
férjen	2603 K hozzá
följ	14 K	4752 K	4775 K
følg	14 K	14 K oss	723 K	743 K	3659 K	3682 K
füge	14 K uns	987 K
fügen	14 K sie uns	987 K sie
für	848 K android und ios	922 K diesen artikel	922 K diesen	976 K nur
fă	4144 K testul zilei
fără	4193 K patroni	4193 K acționari	4193 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2600 K:
""", 'g': """
galería	1622 K: # de #	1622 K # de #
gazeteciliğimizi	4979 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4929 K bir e-posta adresi girin	4929 K bir e-posta adresi giriniz	4929 K bir e-posta giriniz
ghé	5267 K cửa hàng trực tuyến
giữ	5318 K bản quyền nội dung
glöm	4775 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5264 K ý cho bài viết
gör	4757 K quizet	4757 K vårt quiz	4775 K vårt
görmemiz	4988 K gereken
görsel	5036 K yapay
günün	4983 K bulmacasini	4983 K sudokusunu	4983 K bulmacasi	4983 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2604 K lát
hintergründe	979 K dazu:
hjälp	4757 K oss bli bättre	4757 K oss att bli bättre
hjælp	728 K os med at blive bedre
hlavné	4518 K body
hlavní	567 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5267 K trả lời khảo sát	5278 K ủng hộ
hämta	15 K	4761 K
häng	4775 K med
här	4803 K finns ett inbäddat innehåll från	4803 K finns inbäddat innehåll från	4803 K visas ett inbäddat innehåll från	4803 K visas inbäddat innehåll från	4803 K är ett inbäddat innehåll från	4803 K är inbäddat innehåll från
hääleta	1801 K
håll	33 K	33 K dig
hình	5315 K #/#
hör	926 K dir	987 K	4775 K
hören	926 K sie	987 K sie
hörzeit	1003 K
hør	3 K artiklen	3 K artikkelen	3 K saken	710 K også	710 K også:	728 K mere på	743 K	3646 K også	3646 K også:	3682 K
""", 'i': """
iesūti	3353 K savu	3353 K
indlæg	32 K
indlæs	770 K altid indhold fra	770 K indhold fra
inlägg	32 K
innehåll	4842 K från annonsören
innehållet	4842 K är betalt av
inscríbete	1654 K al curso	1654 K a nuestro	1654 K en nuestro	1654 K en el curso
introduceți	4112 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3298 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3903 K nie chcesz otrzymywać naszego	3903 K nie chcesz otrzymywać tego	3903 K nie chcesz już otrzymywać naszego	3903 K nie chcesz już otrzymywać tego
joacă	4144 K sudoku	4169 K acum:
já	64 K fez	3926 K é assinante
játssz	2622 K most:
jäikö	1995 K juttu kesken
jälgi	1801 K
jäsenetu	2043 K:
""", 'k': """
kapcsolódó	2571 K	2571 K:	2573 K videó:	2573 K cikk:	2573 K cikkünk:
każdego	3767 K ranka
kezdőlap	103 K >
không	5318 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5267 K tra kiến thức của bạn
kjøp	3664 K billetter	3664 K billett	3682 K
klausykitės	3283 K
klikněte	548 K zde
ključne	4418 K točke	4418 K tačke
klõpsates	1801 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3367 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	743 K
kopírovat	582 K
kopírovať	4533 K
kopē	3367 K
korzyść	3858 K dla prenumeratorów:
korábbi	2573 K cikkünk:
kvíz	548 K:	610 K:	610 K dne:	610 K týdne:	2589 K	2621 K:	4505 K:	4556 K dňa:	4556 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2036 K on
käännös	2036 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2603 K
kérjen	2603 K
kérjük	33 K
kênh	5236 K youtube của báo
köp	4757 K biljetter	4757 K biljett	4775 K
kövess	14 K
kövesse	2603 K
kövessen	14 K
køb	728 K billetter	728 K billet	743 K
küfür	32 K içeren
küldd	5 K el	2582 K el nekünk
küldje	2582 K el nekünk	2603 K	2603 K tovább
ký	5291 K tự còn lại
kļūsti	3367 K
kết	5253 K nối với chúng tôi
""", 'l': """
laimē	3367 K
laimėkite	3298 K
lasītāju	3375 K aptauja:
legyél	2603 K
lejupielādē	3367 K
leé	1678 K también	1678 K más	1678 K:
lisää	2000 K kirjoittajalta	2000 K toimittajalta	2021 K meidät	2072 K aiheesta:
lugejaküsitlus	1809 K:
lásd	2571 K még
lásson	2603 K több
lát	2582 K valami
láttál	2582 K valami
lägg	4775 K till
lähetimme	1967 K vahvistusviestin	1967 K sinulle vahvistusviestin	1967 K sinulle sähköpostia
lähetä	1998 K juttuvinkki	1998 K uutisvinkki	1998 K vinkki	2004 K mielipidekirjoituksesi	2004 K mielipidekirjoitus	2021 K
lämna	4751 K dina tips	4751 K ditt tips
läs	4707 K hela artikeln	4740 K mer om	4741 K också	4741 K också:	4741 K även	4741 K mer	4741 K mer:	4741 K:	4741 K här	4741 K även:	4748 K vidare med	4748 K mer på	4761 K e-tidningen	4761 K tidningen	4775 K	4777 K vidare
läsarerbjudande	4798 K:
läsaromröstning	4795 K:
läsarresa	4798 K:
lås	4707 K upp artikeln	4707 K upp den här artikeln
læs	709 K mere om	710 K også	710 K også:	710 K mere	710 K mere:	710 K:	710 K her	710 K hele	719 K videre med	733 K e-avisen	733 K avisen	743 K	745 K videre	793 K alt om emnet:	793 K alt om:
læserafstemning	763 K:
læserrejse	767 K:
læsertilbud	692 K:	767 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	568 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2021 K meidät
löysitkö	9 K
lütfen	33 K	4929 K e-postanizi onaylayin	4929 K e-posta adresinizi onaylayin	4929 K geçerli bir e-posta	5020 K sitemiz için devre dişi	5020 K reklam engelleyici	5020 K devre dişi birak	5021 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3816 K wideo	3901 K powstał we współpracy z	3901 K we współpracy z	3901 K sponsorowany przez
medlemsförmån	4798 K:
meillä	2062 K ei ole omistajaa	2062 K ei ole omistajia	2062 K ei ole osakkeenomistajia	2062 K ei ole maksumuuria
mesterséges	2611 K intelligencia írta
mirá	1662 K el video	1678 K también	1678 K:
mitä	10 K pidit	38 K mieltä	2022 K mieltä sinä
mišljenja	4415 K autora	4415 K iznesena	4415 K izneta
mišljenje	4415 K autora
możliwość	7 K komentowania
mulțumim	4112 K pentru abonare
mándanos	1640 K
más	1619 K noticias de	1619 K noticias sobre	1619 K sobre	1619 K en	1619 K de	1621 K temas:	1621 K sobre:	1623 K información	1623 K información:	1626 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	552 K tip?	552 K tip na článek	552 K tip na téma	552 K tip pro	634 K přečteno už # ze #	634 K přečteno už # z #	634 K přečteno již # ze #	634 K přečteno již # z #	634 K přečteno # ze #	634 K přečteno # z #	4575 K prečítané už # zo #	4575 K prečítané už # z #	4575 K prečítané # zo #	4575 K prečítané # z #
märkasid	49 K	1786 K midagi	1792 K viga	1792 K artiklis viga
még	37 K nincs	2656 K több a témáról:
més	436 K informació:	463 K notícies de	463 K notícies sobre
möchten	1057 K sie diesen newsletter nicht mehr
möchtest	1057 K du diesen newsletter nicht mehr
mød	728 K os
mūs	3367 K vari
mời	5247 K xem	5247 K bạn đọc	5247 K độc giả	5253 K bạn tham gia	5253 K độc giả theo dõi	5253 K bạn đọc theo dõi	5270 K quý vị theo dõi	5270 K quý độc giả	5270 K bạn xem video	5270 K nghe
""", 'n': """
nabídka	614 K pro čtenáře:
nahlásit	592 K chybu
nahlásiť	4542 K chybu
nahláste	4542 K chybu
najważniejsze	3812 K informacje
naloži	4631 K	4664 K vedno vsebino	4664 K vsebino z	4664 K vsebino s	4664 K vsebino iz	4664 K vsebino od
naložite	15 K	4631 K
naročite	4638 K se na
naujienų	46 K telefonas
načítat	617 K vždy obsah	617 K obsah z	617 K obsah ze	617 K obsah od
načítať	4562 K vždy obsah	4562 K obsah z	4562 K obsah zo	4562 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	631 K majitele	631 K vlastníka	631 K akcionáře	631 K žádného	631 K paywall	631 K reklamy	4572 K majiteľa	4572 K vlastníka	4572 K akcionárov	4572 K žiadneho	4572 K paywall	4572 K reklamy
nemáte	590 K čas číst	4540 K čas čítať
nepatríme	4572 K žiadnemu
nepatříme	631 K žádnému
než	599 K vložíte komentář	599 K začnete diskutovat	599 K napíšete příspěvek
nguồn	5257 K:	5257 K :
nhận	5236 K thông báo
nové	570 K číslo	570 K vydání	4521 K číslo	4521 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4029 K é possível mostrar este conteúdo	4029 K foi possível mostrar este conteúdo
näe	2021 K enemmän
nägid	1802 K viga
näita	1801 K
näitkö	2022 K virheen
näytä	2021 K sisältö	2046 K sisältö palvelusta	2046 K aina sisältö
nå	4775 K vår
nézd	2571 K meg	2603 K meg
nézze	2571 K meg	2603 K meg
nāc	3358 K strādāt
nội	5230 K dung dành cho thuê bao	5230 K dung dành riêng cho thuê bao	5230 K dung dành riêng cho thành viên	5268 K dung được dịch tự động	5268 K dung do ai tạo	5298 K dung này không	5299 K dung này từ	5299 K dung nhúng từ	5318 K dung được bảo vệ	5319 K dung được tạo	5319 K dung này được tạo
""", 'o': """
obrázek	607 K # z #
oceń	10 K	3813 K ten	3813 K artykuł	3813 K tekst
ocurrió	1710 K un error
oddělení	105 K předplatného: #
odporučte	4533 K
odporúčame	4505 K:
odsłuchaj	3824 K	3824 K ten
ofereça	5 K
oglądaj	3799 K:
ohodnoťte	568 K	4519 K
olvasói	2625 K ajánlat:
olvasóink	2647 K támogatásának köszönhetően
olvasóinknak	2647 K köszönhetően
opracował	3803 K:
opracowała	3803 K:
opýtajte	4518 K sa
opširnije	4403 K:	4403 K na
otrzymałaś	3903 K tę wiadomość, ponieważ
otrzymałeś	3903 K tę wiadomość, ponieważ
otwórz	3785 K post
otázka	610 K dne:	4556 K dňa:
otázky	77 K
ouça	3 K	3964 K:	3999 K o podcast	4065 K no
oversættelsen	760 K er
oír	3 K
""", 'p': """
pamanīji	3359 K kļūdu
pamanījāt	49 K	3359 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3284 K įdomų	3290 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5257 K viên:
piditkö	10 K	74 K	87 K	2022 K
pidätkö	87 K	2022 K
piše	4430 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	587 K
podrži	86 K
podržite	86 K	4433 K
podés	14 K seguir	1641 K enviarnos
podívejte	548 K se:	548 K se na video	550 K se na video:
poglądy	3792 K wyrażone w
pokaż	3785 K post
poleć	3824 K
poslať	4533 K
poslechněte	3 K si	548 K si	548 K si:
poslušajte	3 K	4403 K:	4610 K:
posłuchaj	3 K	3799 K:	3799 K też:
povoliť	4562 K vždy obsah	4562 K obsah z	4562 K obsah zo	4562 K obsah od
poznáte	71 K niekoho
pozostała	3816 K część
pošaljite	46 K vijest
pošlete	582 K
pošlite	5 K	4533 K
poți	4130 K contacta autorul	4130 K contacta autoarea
praneškite	3284 K redakcijai
predplaťte	4537 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4798 K:
prečítajte	4505 K si tiež	4505 K si aj	4505 K si	4505 K si:
prečítali	4575 K ste už # zo #	4575 K ste už # z #	4575 K ste # zo #	4575 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3298 K
prikaži	4461 K uvijek sadržaj	4461 K uvek sadržaj	4461 K sadržaj s	4461 K sadržaj sa	4461 K sadržaj iz	4461 K sadržaj od	4664 K vedno vsebino	4664 K vsebino z	4664 K vsebino s	4664 K vsebino iz	4664 K vsebino od
pronašli	49 K ste
protégé	2274 K par recaptcha	2274 K par google recaptcha
pročitaj	4403 K još	4403 K i
pročitajte	4403 K još	4403 K i	4403 K više	4403 K:	4403 K više o ovoj temi
pročitali	4473 K ste # od #	4473 K ste već # od #
první	522 K měsíc za	522 K měsíc zdarma	522 K týden za	522 K týden zdarma	522 K tři měsíce za	522 K # měsíce za
prvních	522 K # dní za	522 K # dní zdarma
prvý	4532 K mesiac len za	4532 K mesiac za	4532 K mesiac už za	4532 K mesiac zadarmo
przeczytałaś	3879 K już # z #	3879 K # z #
przeczytałeś	3879 K już # z #	3879 K # z #
prześlij	3824 K dalej
präsentiert	981 K von
próbálja	2618 K ki tudását
prüfen	987 K sie
publicité	2277 K dans # s	2277 K dans # sec	2277 K dans # secondes
pàgina	495 K # de #
página	1711 K # de #	1711 K #/#	4047 K # de #	4047 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4519 K sa
páčilo	74 K sa
päeva	1809 K küsimus:
päivitä	2021 K
päivän	2039 K kysymys:
pääset	2021 K lukemaan
päätoimittaja	2019 K:
pódcast	1713 K:
păstrați	33 K
pērc	3358 K biļetes	3367 K
předplaťte	587 K si
přehrajte	548 K si
překlad	608 K byl
přetisk	73 K povolen	73 K možný
přečetli	634 K jste už # ze #	634 K jste už # z #	634 K jste již # ze #	634 K jste již # z #	634 K jste # ze #	634 K jste # z #
přečtěte	548 K si také	548 K si	548 K si:	548 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	537 K ve spolupráci
""", 'q': """
querés	1641 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	590 K posloucháte
radšej	4540 K počúvate
radši	590 K posloucháte
rašykite	3284 K autorei	3284 K autoriui
recibí	1640 K las noticias
recomandări	4123 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4105 K #% din
redirecționează	4105 K #%	4105 K #% din
regisztrálj	2602 K ingyenesen
regisztráljon	2589 K	2602 K ingyenesen
regístrate	1579 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	759 K er
resztę	3816 K tekstu
rezervē	3367 K
rezolvă	4144 K rebusul	4144 K integrama	4144 K sudoku
rešite	4403 K kviz
riješite	4403 K kviz
rozwiąż	3799 K quiz
rozwiń	3785 K post	3785 K wpis
rätsel	970 K mit	1007 K des tages:
rätseln	970 K sie mit
réservez	2194 K vos places pour la soirée de la rédaction
réservé	2115 K aux abonnés
réservée	2115 K aux abonnés
réservés	2115 K aux abonnés
résumer	2181 K cet article	2181 K l'article
résumé	2181 K généré	2181 K rédigé	2181 K réalisé	2181 K produit	2181 K par
rösta	4775 K	4791 K:	4791 K här:	4791 K i vår omröstning:
rādīt	3367 K
""", 's': """
sadržaj	4491 K je nastao u suradnji s
saglabā	3367 K
saistīts	3342 K:
saņem	3367 K
sažetak	4418 K	4418 K članka	4418 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	853 K:	853 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1640 K el canal	1678 K leyendo:
serviço	105 K ao assinante: #
sesizări	4130 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	567 K	567 K článku	608 K vytvořila	608 K bylo
sisällön	2086 K tarjoaa
siųskite	3284 K savo	3298 K
sjefredaktør	3679 K:	3679 K og ansvarlig redaktør:
skaitytojų	3306 K apklausa:
skopírovať	4533 K
skrót	3812 K artykułu
skúsili	64 K ste
slå	3701 K på javascript
související	548 K:	550 K video:	550 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4595 K spoločnosťou
sponzorováno	659 K společností
sporočite	4643 K napako
sprawdź	3799 K:	3799 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4518 K sa
stališča	4621 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	605 K si aplikaci
stöd	86 K	4748 K
stötta	86 K	4748 K
støt	86 K	719 K
støtt	86 K	3655 K
suscríbase	1577 K y lea
suscríbete	1570 K a	1577 K y lee	1577 K para leer	1577 K y sigue leyendo	1577 K y accede	1577 K y disfruta	1654 K y llévate	1654 K y recibe
susidūrėte	3284 K su
susiję	3272 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2181 K générée
syötä	1967 K kelvollinen sähköpostiosoite	2021 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2609 K:
szívesen	2604 K meghallgatjuk
szöveg	2609 K:
sähköpostiosoite	1967 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1645 K
síganos	14 K
sígueme	1645 K
síguenos	14 K	1601 K en nuestras redes
só	3926 K para assinantes
sólo	1579 K para suscriptores
søg	743 K nu
súhrn	29 K vytvorila	4518 K
súmate	14 K	61 K a las #	1565 K desde
súvisiace	4505 K:
súvisiaci	4505 K článok
sūti	3353 K savu	3367 K
số	5291 K ký tự còn lại
""", 't': """
también	1604 K en facebook	1623 K puedes leer	1623 K puedes leer:	1623 K te puede interesar:
també	436 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2026 K on
tekstissä	1986 K esitetyt
tekstą	51 K galima
tenés	1635 ¿K información
textgröße	853 K:	853 K a
thấy	49 K lỗi
thử	5267 K sức với
tiedätkö	1998 K aiheesta	1998 K asiasta	1998 K lisää
tiivistelmä	29 K on	2035 K on
tiivistelmän	2035 K on
tilføj	743 K
tillåt	4803 K alltid innehåll från	4803 K innehåll från
tiếp	5326 K tục đọc sau
todavía	37 K no hay comentarios
további	2571 K részletek	2656 K cikkek a témában:
traducció	446 K feta
transparentní	560 K účet:
trên	5236 K google news
trình	5298 K duyệt của bạn không	5298 K duyệt không
trả	5267 K lời câu đố
trải	5280 K nghiệm
turpinājums	3369 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	1998 K
tác	5257 K giả:	5257 K giả là
támogasd	86 K	2594 K a	2594 K az
támogass	2546 K adód
támogassa	86 K	2546 K adója	2594 K a	2594 K az
támogasson	2546 K adója
täglichen	845 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1986 K on mielipidekirjoitus	1986 K on mielipideteksti	1986 K on kolumni	1986 K on kommentti	2035 K tiivistelmä on	2036 K juttu on	2036 K artikkeli on	2036 K teksti on	2046 K on upotettu sisältö
tämän	57 K jutun
tässä	2046 K on upotettua sisältöä
télécharger	15 K	2131 K l'application
téléchargez	15 K
tóm	5264 K tắt này được tạo	5264 K tắt này do	5264 K tắt này có hữu ích	5319 K tắt được
töltsd	15 K le	2618 K ki kvízünket
töltse	15 K le	2603 K le	2603 K ki	2618 K ki kvízünket
történeteiket	2582 K
tüm	32 K yorumlar
tęsinys	3300 K
tłumaczenie	3812 K	3852 K zostało
tải	15 K	15 K ứng dụng	5236 K ứng dụng	5236 K app	5273 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4438 K na grešku
uključi	4426 K
uključite	104 K se u raspravu	4426 K
uložit	582 K
uložiť	4533 K
uložte	582 K si	4533 K si
unbeschränkter	950 K zugang
unterstütze	86 K	824 K
unterstützen	86 K sie	824 K sie	824 K sie die
uočili	9 K ste
upozorniť	4542 K na chybu
upozorněte	592 K na chybu
url이	3184 K 복사되었습니다	3184 K 복사됐습니다
urmărește	14 K	4123 K și:	4148 K video	4214 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4461 K uvijek sadržaj	4461 K uvek sadržaj	4461 K sadržaj s	4461 K sadržaj sa	4461 K sadržaj iz	4461 K sadržaj od
uživo	4478 K: kako	4478 K: ovako	4478 K: zašto	4478 K: što	4478 K: šta	4478 K: tko	4478 K: ko	4478 K: gdje	4478 K: gde	4478 K: ovo	4478 K: pogledajte	4478 K: poslušajte	4478 K: sve	4478 K: noć	4478 K: ljudi	4478 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2589 K részt
verfügbar	934 K im app store
već	4454 K za #	4454 K od #
več	4610 K:	4610 K v videu	4635 K o tem	4635 K novic	4635 K preberite	4682 K o:	4682 K o temi:
videó	2655 K: így	2655 K: itt	2655 K: ezért	2655 K: miért	2655 K: hogyan	2655 K: mit	2655 K: ki	2655 K: mi	2655 K: ez	2655 K: ezt	2655 K: hallgassa	2655 K: nézze	2655 K: minden
vidéo	2164 K :
viktorīna	3375 K:
visą	3298 K interviu
više	4403 K o:	4479 K o:	4479 K o temi:
você	3964 K pode gostar:	4090 K está recebendo este e-mail porque	4090 K está recebendo este email porque	4090 K recebeu este e-mail porque	4090 K recebeu este email porque
vprašaj	4624 K
vprašajte	4624 K
vprašanje	4659 K dneva:
vypočujte	3 K si	4505 K si:
vyskúšali	64 K ste
vytiskněte	582 K
vytlačiť	4533 K
vytlačte	4533 K
vyzkoušejte	522 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2603 K
válaszoljon	2603 K
vásárolja	2559 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	743 K med
véleménycikkeit	2582 K
více	548 K zde	548 K k tématu:	642 K o téma:	642 K o:	642 K k tématu téma:	642 K k tématu:
vídeo	1713 K:
võida	1801 K
võta	1786 K ühendust	1801 K
výhoda	614 K pro předplatitele:	4559 K pre predplatiteľov:
výhody	614 K pro předplatitele:	4559 K pre predplatiteľov:
vă	33 K rugăm să	4188 K rugăm să îl dezactivați	4188 K rugăm să-l dezactivați	4188 K rugăm să dezactivați adblock
vďaka	4572 K našim čitateľom	4572 K našim predplatiteľom
věnujte	582 K
vše	642 K o téma:	642 K o:	642 K k tématu téma:	642 K k tématu:
všechno	642 K o tématu téma:	642 K o tématu:
všechny	32 K komentáře	552 K články autora	642 K články k tématu téma:	642 K články k tématu:
všetko	4582 K o téme:	4582 K o:	4582 K k téme téme:	4582 K k téme:
všetky	4582 K články k téme téme:	4582 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	617 K povolit obsah	617 K zobrazovat obsah	617 K načítat obsah	617 K zobrazit obsah	4562 K povoliť obsah	4562 K zobrazovať obsah	4562 K načítať obsah	4562 K zobraziť obsah
""", 'w': """
webshopunkból	2625 K:
weiterführende	881 K artikel:
weź	3843 K udział w dyskusji
więcej	3798 K o	3798 K na temat	3798 K z	3799 K na ten temat:	3802 K artykułów autora	3886 K o:	3886 K na temat:
wykorzystałaś	3879 K już # z #	3879 K # z #
wykorzystałeś	3879 K już # z #	3879 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3871 K go, aby	3871 K go, żeby	3871 K ją, aby	3871 K blokadę	3871 K blokowanie
wyślij	5 K
wyświetlaj	3862 K treści z	3862 K treści ze	3862 K treści od
wöchentlichen	845 K newsletter
""", 'y': """
yanlişlik	4968 K mi
""", 'z': """
zahvaljujoč	4673 K našim bralcem
zahvaljujući	4470 K našim čitateljima	4470 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3785 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3862 K na treści
zgłoś	3835 K uwagę	3835 K błąd	3835 K literówkę	3835 K uwagi	3835 K nieścisłość
ziņo	3353 K redakcijai
zkopírovat	582 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4562 K vždy obsah	4562 K obsah z	4562 K obsah zo	4562 K obsah od
zobrazovať	4562 K vždy obsah	4562 K obsah z	4562 K obsah zo	4562 K obsah od
zostań	3832 K reporterem	3832 K reporterką	3832 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	895 K dpa	1311 K #	1311 K
""", 'à': """
à	2164 K lire aussi	2164 K lire également	2164 K lire :	2164 K lire sur	2164 K voir aussi	2164 K écouter	2164 K relire	2164 K découvrir	2164 K lire sur le même sujet	2164 K consulter :	2164 K voir également	2167 K propos de l'auteur :	2167 K propos de l'autrice :	2168 K propos de l'auteur	2168 K propos de l'autrice	2194 K retrouver dans le numéro
àudio	446 K generat
""", 'á': """
áudio	3988 K gerado
""", 'ä': """
är	4751 K du
äänestä	2021 K
""", 'å': """
åldersgräns	4799 K #
åsikter	4734 K som framförs
åsikterna	4734 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3959 K preciso estar logado
écouter	3 K l'article	3 K cet article	2164 K aussi	2271 K sur
écoutez	3 K cet	3 K l'article	2200 K le podcast
élő	2655 K: így	2655 K: itt	2655 K: ezért	2655 K: miért	2655 K: hogyan	2655 K: mit	2655 K: ki	2655 K: mi	2655 K: ez	2655 K: ezt	2655 K: hallgassa	2655 K: nézze	2655 K: minden
épinglez	2220 K cet article	2220 K cette recette	2220 K cette page	2220 K la recette	2220 K ce billet	2220 K-la	2220 K-le	2220 K l'article	2220 K l'image
értékeljük	2631 K az ön
""", 'í': """
írd	2603 K be
írj	2582 K a szerzőnek
írja	2603 K be
írjon	2582 K a szerzőnek	2603 K közvetlenül	2603 K nekünk
""", 'î': """
în	4201 K imagini:
întreabă	4137 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2604 K szerint
""", 'ø': """
ønsker	810 K du ikke længere at modtage dette	810 K du ikke længere at modtage vores	3749 K du ikke lenger å motta dette	3749 K du ikke lenger å motta våre
""", 'ú': """
últimas	1619 K noticias de	3961 K de	3961 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1565 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	887 K die autor:in	887 K die autoren	887 K die autor:innen	890 K die autorin	890 K den autor	891 K die autorin	891 K den autor
übersetzung	984 K:	984 K aus dem
""", 'č': """
čitaj	4403 K još
čitajte	4403 K i	4403 K još	4403 K još:
članak	51 K se može	51 K možete	4418 K je preveden	4418 K čita	4421 K je objavljen u	4482 K je	4491 K je nastao u suradnji s	4491 K je nastao u suradnji sa
članek	51 K lahko	4624 K je preveden	4624 K bere	4624 K je prebral	4627 K je objavljen v	4685 K je	4693 K je nastal v sodelovanju z	4693 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	537 K vznikl ve spolupráci	567 K byl přeložen	567 K přeložen	567 K načetl	570 K vyšel v	608 K byl přeložen	647 K vyšel v	647 K vyšel na	647 K původně vyšel	647 K byl publikován	647 K byl převzat	647 K byl původně publikován	647 K byl původně zveřejněn	648 K	659 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4518 K bol preložený	4518 K načítal	4521 K vyšiel v	4586 K	4595 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	548 K také	548 K také:	548 K i	548 K více	548 K:
číslo	560 K účtu pro dary	560 K transparentního účtu
čítajte	4505 K aj	4505 K tiež	4505 K viac
""", 'đ': """
đánh	5264 K giá bài viết
đã	5230 K có tài khoản? đăng nhập	5314 K xảy ra lỗi	5314 K có lỗi
đăng	5267 K ký tham dự hội thảo	5284 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5288 K dây nóng: #	5288 K dây nóng #
được	73 K phép đăng lại
đặt	5284 K mua sách	5284 K báo giấy	5284 K mua báo giấy
để	5301 K xem nội dung này	5301 K hiển thị nội dung này
đọc	5247 K thêm	5247 K thêm:	5247 K:	5247 K tiếp:	5253 K tin nhanh
""", 'į': """
įsigykite	3298 K
įtraukite	3298 K mus
įveskite	3298 K
""", 'ś': """
ściągnij	15 K	3848 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3828 K:
źródło	3828 K:
""", 'ż': """
żadnych	3876 K akcjonariuszy
""", 'ž': """
želite	4435 K raditi kod nas	4435 K da radite kod nas	4640 K delati pri nas
želiš	4435 K raditi kod nas	4640 K delati pri nas
žiadni	4572 K akcionári
žiadny	4572 K majiteľ	4572 K oligarcha
žinote	3284 K daugiau	3299 K istoriją
žiūrėkite	3272 K taip pat	3298 K
žádní	631 K akcionáři
žádný	631 K majitel	631 K oligarcha
""", 'ș': """
știrea	4212 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1150 K κάποια πληροφορία	1150 K πληροφορίες	1150 K πληροφορία	1150 K φωτογραφία	1150 K φωτογραφίες	1150 K κάποια φωτογραφία	1150 K κάποιο θέμα	1150 K μια ιστορία
""", 'ή': """
ήταν	1108 K χρήσιμο	1108 K χρήσιμη
""", 'α': """
αγοράστε	1130 K το εισιτήριό σας	1130 K εισιτήρια
ακολουθήστε	14 K	1135 K τον	1135 K τα	1135 K
ακούστε	3 K	1087 K:	1202 K στο	1209 K το στο spotify	1209 K στο spotify
ακύρωση	1114 K απάντησης
αν	1071 K έφτασες μέχρι εδώ	1071 K έφτασες ως εδώ	1071 K φτάσατε μέχρι εδώ	1071 K φτάσατε ως εδώ	1071 K έχετε φτάσει μέχρι εδώ	1071 K διάβασες μέχρι εδώ	1071 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1140 K λάθος	1140 K κάποιο λάθος
αναφορά	1140 K λάθους
αντιγράψτε	1126 K
αντιγραφή	1126 K
αξιολογήστε	1108 K
απαγορεύεται	1189 K η αναδημοσίευση	1189 K η αναπαραγωγή
απενεργοποιήστε	1175 K το adblock	1175 K τον ad
αποθηκεύστε	1126 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1107 K η περίληψη	1107 K η σύνοψη
αυτό	1162 K το βίντεο δεν είναι	1163 K το περιεχόμενο προέρχεται
αυτόματη	1118 K μετάφραση από
αφήστε	1114 K μια απάντηση	1114 K ένα σχόλιο	1114 K το σχόλιό σας
""", 'β': """
βίντεο	1087 K:
βαθμολογήστε	1108 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1165 K να δείτε αυτό το περιεχόμενο	1165 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1114 K το σχόλιό σας	1114 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1159 K βοήθειας κεθεα
γραφτείτε	1151 K	1151 K για να
""", 'δ': """
δείτε	1087 K επίσης	1087 K:	1087 K το βίντεο	1087 K εδώ	1087 K επίσης:	1087 K ακόμα:	1087 K φωτογραφίες	1087 K ακόμη	1087 K ακόμη:	1105 K όλα τα άρθρα	1127 K όλες	1127 K όλα	1127 K τις	1187 K φωτογραφίες:	1187 K βίντεο:	1202 K στο	1202 K αυτή τη δημοσίευση στο
δειτε	1087 K επισης	1087 K ακομη	1087 K:
δεν	1070 K έχουμε διαφημίσεις	1070 K έχουμε χορηγούς	1070 K ανήκουμε σε	1138 K έχετε χρόνο να διαβάσετε	1162 K είναι δυνατή η αναπαραγωγή
δηλώστε	1130 K συμμετοχή
δημοσιεύθηκε	1190 K αρχικά
δημοσιεύτηκε	1190 K αρχικά
διάβασε	1087 K επίσης	1087 K ακόμη
διάρκεια	1208 K βίντεο
διαβάζεται	1107 K από
διαβάστε	1087 K επίσης	1087 K επίσης:	1087 K ακόμη	1087 K ακόμη:	1087 K ακόμα	1087 K:	1087 K εδώ	1087 K περισσότερα	1087 K ακόμα:	1087 K εδώ περισσότερα	1087 K σχετικά	1087 K αναλυτικά	1105 K όλα τα άρθρα	1127 K όλες	1127 K όλα	1127 K τις
διαβαστε	1087 K επισης	1087 K ακομη	1087 K ακομα	1087 K:
διαθέσιμη	1123 K στο
διαθέσιμο	1123 K σε	1123 K στο	1209 K στο spotify
διαφήμιση	1207 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1070 K μη κερδοσκοπικός	1070 K μια μη κερδοσκοπική	1070 K ανεξάρτητο μέσο	1070 K ένα ανεξάρτητο
εγγραφείτε	1151 K
εικόνα	1185 K # από #	1185 K # / #
εκτυπώστε	1126 K
ενεργοποιήστε	1123 K
ενσωματωμένο	1163 K περιεχόμενο από
εντοπίσαμε	1175 K ad	1175 K ότι χρησιμοποιείτε	1175 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1175 K ad
επιτρέπεται	73 K η αναδημοσίευση	1189 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1107 K περίληψη	1107 K σύνοψη	1107 K ανάγνωση	1107 K περίληψη αυτή	1114 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1114 K ηλ. διεύθυνσή σας δεν	1191 K μετάφραση	1191 K περίληψη	1199 K είδηση συνεχίζεται	1207 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1137 K να εργαστείς μαζί μας
θέλετε	1137 K να εργαστείτε μαζί μας	1137 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1184 K πήγε στραβά
κίνδυνος	1159 K εθισμού
κατέβασε	1123 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1123 K	1135 K την εφαρμογή	1149 K την εφαρμογή
κλείσε	1130 K θέση
κλείστε	1130 K θέση	1130 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1087 K:	1187 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1123 K από	1123 K στο
""", 'μ': """
μάθετε	1127 K όλες
με	1093 K πληροφορίες από απε	1093 K πληροφορίες απε	1133 K πληροφορίες από
μείνετε	1127 K ενημερωμένοι
μετάφραση	1107 K	1118 K με τεχνητή νοημοσύνη	1118 K μέσω τεχνητής
μεταφρασμένο	1118 K αυτόματα
μη	1171 K χάνετε καμία	1171 K χάσετε καμία	1171 K χάνεις καμία
μην	1171 K χάνετε καμία	1171 K χάσεις καμία
μοιράσου	1126 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1119 K browser σας δεν υποστηρίζει	1119 K περιηγητής σας δεν υποστηρίζει
οι	1105 K απόψεις	1105 K γνώμες
""", 'π': """
παίξε	1156 K τώρα:	1159 K υπεύθυνα
παίξτε	1156 K τώρα:	1159 K υπεύθυνα
παρακαλούμε	1175 K απενεργοποιήστε το	1175 K απενεργοποιήστε τον
παρακαλώ	1175 K απενεργοποιήστε
παρουσιάστηκε	1184 K σφάλμα
περίληψη	1107 K
περιεχόμενο	1163 K από
περισσότερα	1087 K:
πηγές	1133 K:
πηγή	1093 K: απε	1093 K απε	1093 K φωτογραφίας:	1093 K φωτογραφιών:	1093 K: reuters	1093 K: afp	1093 K: ap	1093 K: cnn	1093 K: bbc	1133 K:
πηγη	1093 K: απε	1093 K απε
προέκυψε	1184 K σφάλμα
προβολή	1202 K στο
προτείνετε	1126 K
προτιμάτε	1138 K να ακούτε	1138 K να ακούσετε
πρώτη	1189 K δημοσίευση:
πώς	1108 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1107 K
ρώτα	1107 K
ρώτησε	1107 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1108 K φάνηκε	1108 K βοήθησε	1108 K άρεσε
σελίδα	1185 K # από #	1185 K # / #
σου	74 K άρεσε
στείλτε	1126 K
στηρίξτε	86 K	1135 K	1135 K τον	1135 K τα	1135 K την
σύνοψη	1107 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1105 K κείμενα που
ταξινόμηση	1200 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1105 K άρθρο εκφράζει	1107 K άρθρο μεταφράστηκε	1107 K κείμενο μεταφράστηκε	1114 K email σας δεν δημοσιεύεται	1118 K κείμενο μεταφράστηκε αυτόματα	1118 K άρθρο μεταφράστηκε αυτόματα	1119 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1119 K πρόγραμμα περιήγησης δεν υποστηρίζει	1162 K βίντεο δεν είναι	1162 K περιεχόμενο δεν είναι	1163 K περιεχόμενο αυτό προέρχεται	1189 K άρθρο προστατεύεται	1189 K παρόν άρθρο προστατεύεται	1191 K κείμενο	1191 K άρθρο	1191 K παρόν άρθρο	1191 K κείμενο αυτό	1191 K άρθρο αυτό	1199 K άρθρο συνεχίζεται	1199 K κείμενο συνεχίζεται	1207 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1175 K ότι χρησιμοποιείτε
φωτο	1093 K: eurokinissi
φωτογραφία	1093 K: eurokinissi	1093 K: intime	1185 K # από #	1185 K # / #
φωτογραφίες	1093 K: eurokinissi
φωτορεπορτάζ	1187 K:
φωτό	1093 K: eurokinissi	1093 K: intime
""", 'χ': """
χαρίστε	1126 K
χαρακτήρες	1154 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1175 K ad
χρησιμοποιείτε	1175 K ad
""", 'ό': """
όλα	1105 K τα άρθρα
όλες	1127 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	303 K се за
автор	4291 K - обозреватель	4291 K - корреспондент	4291 K - колумнист	4291 K - редактор	5123 K - оглядач	5123 K - колумніст	5123 K - кореспондент
авторка	5123 K - оглядачка	5123 K - колумністка
авторката	283 K е
авторът	283 K е
акценти	285 K от
анкета	321 K на деня:
""", 'б': """
бачите	49 K помилку
без	335 K собственици	335 K акционери	4359 K владельцев	4359 K акционеров	4359 K цензуры и рекламы	5190 K власників	5190 K акціонерів	5190 K олігархів
беше	286 K ли полезна	286 K ли полезно	286 K ли полезен
благодарение	335 K на нашите читатели
благодаря	4359 K нашим читателям	4359 K вашим пожертвованиям
больше	4273 K новостей	4274 K по теме:	4314 K любите слушать	4314 K нравится слушать	4369 K о:
будь	36 K первым	5186 K ласка, вимкніть його	5186 K ласка, вимкніть блокувальник	5186 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4294 K ли материал	4294 K ли пересказ	4294 K ли этот пересказ	4294 K ли этот	4294 K ли текст
была	4294 K ли статья	4294 K ли эта	4294 K ли новость
більше	5104 K по темі:	5104 K за темою:	5104 K на тему:	5104 K про це:	5138 K новин	5138 K матеріалів	5200 K про:
""", 'в': """
в	4347 K этом месте находится встроенный контент	4347 K этом месте находится встроенный пост	4347 K этом месте находится встроенный публикация	4347 K этом месте размещён встроенный контент	4347 K этом месте размещён встроенный пост	4347 K этом месте размещён встроенный публикация	4347 K этом месте размещен встроенный контент	4347 K этом месте размещен встроенный пост	4347 K этом месте размещен встроенный публикация	4347 K этом месте показан встроенный контент	4347 K этом месте показан встроенный пост	4347 K этом месте показан встроенный публикация	4347 K этом месте встроенный контент	4347 K этом месте встроенный пост	4347 K этом месте встроенный публикация
вакансии	4297 K "	4297 K редакции
вакансії	5128 K "	5128 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4294 K понравилась	4294 K понравился	4294 K помогла	5126 K сподобалась	5126 K сподобалася	5126 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4246 K рассылка
ви	5186 K використовуєте блокувальник	5193 K прочитали вже # із #	5193 K прочитали вже # і #	5193 K прочитали # із #	5193 K прочитали # і #	5193 K прочитали вже # з #	5193 K прочитали # з #
видео	343 K: как	343 K: така	343 K: защо	343 K: какво	343 K: кой	343 K: къде	343 K: това	343 K: вижте	343 K: чуйте	343 K: всичко	343 K: нощта	343 K: хората	343 K: ето	4276 K по теме:	4368 K: как	4368 K: так	4368 K: почему	4368 K: что	4368 K: кто	4368 K: где	4368 K: это	4368 K: вот	4368 K: смотрите	4368 K: послушайте	4368 K: всё	4368 K: все
видяхте	49 K грешка
вижте	271 K още	271 K също	271 K:	271 K повече във видеото	271 K галерията
викторина	4340 K:
вимкніть	5186 K його, щоб	5186 K блокувальник	5186 K adblock
винаги	326 K разрешавай съдържание от	326 K показвай съдържание от	326 K зареждай съдържание от	326 K разреши съдържание от
включете	104 K се в дискусията	293 K
вопрос	78 K по статье	4340 K дня:
вопросы	77 K?
впервые	4373 K опубликовано в	4373 K опубликовано на	4373 K опубликован в	4373 K опубликована в	4373 K напечатано в
вперше	5204 K опубліковано в	5204 K опубліковано у	5204 K опубліковано на	5204 K надруковано в
все	32 K комментарии	4273 K новости на тему	4273 K материалы	4273 K новости	4273 K статьи	4278 K статьи автора	4278 K материалы автора	4369 K о:	4369 K материалы по теме:	4369 K статьи по теме:	4369 K материалы о:	4369 K новости по теме:	5200 K про:
всегда	4263 K разрешать контент	4347 K разрешать контент	4347 K показывать контент	4347 K разрешить контент	4347 K загружать контент
всички	298 K новини	344 K статии по темата:
всичко	344 K за:	344 K по темата:
встановлюйте	5133 K
встановіть	15 K	5133 K	5159 K застосунок
встигніть	5164 K передплатити
всё	4369 K о:	4369 K по теме:
всі	5200 K матеріали за темою:	5200 K новини за темою:
въпрос	321 K на деня:
въпроси	77 K
вы	4355 K используете блокировщик	4362 K прочитали уже # из #	4362 K прочитали # из #	4385 K получили это письмо, потому что	4385 K получили это письмо, так как	4385 K получаете это письмо, потому что	4385 K получаете это письмо, так как	4385 K получаете эту рассылку, потому что
выключите	4355 K его, чтобы
відділ	105 K передплати: #
відео	5199 K: як	5199 K: так	5199 K: чому	5199 K: що	5199 K: хто	5199 K: де	5199 K: це	5199 K: ось	5199 K: дивіться	5199 K: послухайте	5199 K: усе	5199 K: все
вікторина	5171 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4293 K от
гледайте	271 K видеото	271 K:
головна	103 K >	103 K '	103 K "
головне	5125 K від	5125 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5172 K:
""", 'д': """
детальніше	5104 K:	5104 K про це
джерела	5140 K:
джерело	5140 K:
дивіться	5104 K також	5104 K:	5104 K також:	5104 K відео:
до	5104 K теми:
добавьте	4355 K наш сайт в	4355 K сайт в исключения	4355 K сайт в белый список
додайте	5186 K наш сайт до	5186 K сайт до винятків	5186 K сайт до білого списку
дозволити	5178 K завжди контент	5178 K завжди вміст	5178 K контент із	5178 K контент з	5178 K контент від	5178 K вміст із	5178 K вміст з	5178 K вміст від
дозволяти	5178 K завжди контент	5178 K завжди вміст	5178 K контент із	5178 K контент з	5178 K контент від	5178 K вміст із	5178 K вміст з	5178 K вміст від
докладніше	5104 K:	5104 K про це	5200 K про:
досие	343 K: как	343 K: така	343 K: защо	343 K: какво	343 K: кой	343 K: къде	343 K: това	343 K: вижте	343 K: чуйте	343 K: всичко	343 K: нощта	343 K: хората	343 K: ето
доступно	4302 K в	4302 K на	4302 K для	5133 K в	5133 K у	5133 K на	5133 K для
достъпно	293 K в	293 K на
досье	4368 K: как	4368 K: так	4368 K: почему	4368 K: что	4368 K: кто	4368 K: где	4368 K: это	4368 K: вот	4368 K: смотрите	4368 K: послушайте	4368 K: всё	4368 K: все
досьє	5199 K: як	5199 K: так	5199 K: чому	5199 K: що	5199 K: хто	5199 K: де	5199 K: це	5199 K: ось	5199 K: дивіться	5199 K: послухайте	5199 K: усе	5199 K: все
дотримуйтесь	33 K
другие	4278 K материалы автора
думка	5123 K автора	5123 K, висловлена	5123 K редакції може не
думки	5123 K авторів
""", 'е': """
ежедневная	4246 K рассылка
еженедельная	4246 K рассылка
если	49 K вы нашли	49 K вы заметили	4385 K вы не хотите получать эту рассылку	4385 K вы больше не хотите получать эту	4385 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4278 K новость?
еще	4274 K по теме:	4276 K по теме:
ещё	4273 K больше	4274 K по теме:	4276 K по теме:
""", 'з': """
з	5175 K нашого магазину:
за	5092 K підтримки компанії	5092 K підтримки партнера	5092 K сприяння компанії	5104 K темою:
забелязахте	9 K
завантажити	5133 K в	5133 K з	5133 K у
завантажте	15 K	5133 K в	5133 K з	5159 K застосунок	5159 K додаток
завантажувати	5178 K завжди контент	5178 K завжди вміст	5178 K контент із	5178 K контент з	5178 K контент від	5178 K вміст із	5178 K вміст з	5178 K вміст від
завантажуйте	15 K	5133 K	5143 K застосунок
завдяки	5190 K нашим читачам	5190 K вашим внескам
завжди	5178 K дозволяти контент	5178 K дозволяти вміст	5178 K показувати контент	5178 K показувати вміст	5178 K дозволити контент	5178 K дозволити вміст	5178 K завантажувати контент	5178 K завантажувати вміст
загружать	4347 K всегда контент	4347 K контент из	4347 K контент с	4347 K контент от
загрузите	4302 K в	4302 K на
загрузить	4263 K контент	4263 K пост
задайте	4293 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	297 K
запитайте	5125 K
зареждай	326 K винаги съдържание от	326 K съдържание от
зберегти	5137 K
збережіть	5137 K
здесь	4347 K находится встроенный контент	4347 K находится встроенный пост	4347 K находится встроенный публикация	4347 K размещён встроенный контент	4347 K размещён встроенный пост	4347 K размещён встроенный публикация	4347 K размещен встроенный контент	4347 K размещен встроенный пост	4347 K размещен встроенный публикация	4347 K показан встроенный контент	4347 K показан встроенный пост	4347 K показан встроенный публикация	4347 K встроенный контент	4347 K встроенный пост	4347 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5175 K для передплатників:
зручніше	5146 K слухати
""", 'и': """
играть	4341 K:
идет	4335 K подписка
идёт	4335 K подписка
из	4344 K нашего магазина:
изпратете	297 K
изтеглете	15 K	293 K	303 K	318 K приложението
източник	300 K:
източници	300 K:
имате	77 K въпроси
инсталирайте	293 K
искате	305 K да работите при нас	305 K ли да работите при нас
искаш	305 K да работиш при нас
источник	4308 K:
источники	4308 K:
""", 'к': """
как	4294 K вам статья	4294 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	297 K
копирайте	297 K
короткий	5125 K виклад	5125 K переказ
коротко	4293 K от	5125 K від
краткий	29 K пересказ	4293 K пересказ
кратко	4293 K от
краткое	4293 K содержание	4338 K содержание
куиз	271 K:	321 K:
""", 'л': """
лише	5175 K для передплатників:
лучшее	4273 K за
любите	5146 K слухати
""", 'м': """
материал	51 K можно	4263 K содержит данные	4274 K по теме:	4276 K по теме:	4296 K опубликован в	4299 K можно	4338 K переведён	4338 K переведен	4373 K впервые опубликован	4373 K был впервые	4383 K подготовлен в партнёрстве с	4383 K подготовлен в партнерстве с	4383 K подготовлен при поддержке	4383 K создан при поддержке
материалът	355 K е създаден със съдействието на
материалы	4276 K по теме:
матеріал	51 K можна	5091 K підготовлено за підтримки	5091 K створено за підтримки	5091 K підготовлено у партнерстві	5091 K створено у партнерстві	5168 K перекладено	5204 K уперше опубліковано	5215 K підготовлено у партнерстві з	5215 K підготовлено за підтримки	5215 K створено за підтримки	5215 K створено у партнерстві з
маєте	77 K запитання
месяц	4305 K подписки за
ми	5186 K помітили, що ви
мнение	4291 K автора	4291 K редакции может не
мнението	283 K на автора
мнения	4291 K авторов
мненията	283 K на авторите
моля	33 K
мы	14 K в	14 K есть	4236 K работаем благодаря вам	4236 K работаем благодаря вашей	4236 K работаем благодаря вашим	4236 K существуем благодаря вам	4236 K существуем благодаря вашим	4236 K существуем на ваши	4236 K работаем на ваши	4236 K живём на ваши	4236 K живем на ваши	4236 K независимы благодаря	4254 K в	4355 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	343 K живо: как	343 K живо: така	343 K живо: защо	343 K живо: какво	343 K живо: кой	343 K живо: къде	343 K живо: това	343 K живо: вижте	343 K живо: чуйте	343 K живо: всичко	343 K живо: нощта	343 K живо: хората	343 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5137 K
надішліть	5 K	5137 K
накратко	285 K от
началась	4335 K подписка
начало	103 K >	103 K "
наша	4246 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4335 K забудьте подписаться	5164 K забудьте передплатити
немає	5146 K часу читати	5190 K власників
нет	37 K комментариев	4314 K времени читать	4359 K владельцев
новия	288 K брой
новият	288 K брой
новости	4273 K партнеров
новый	4296 K номер
нравится	87 K
няма	37 K коментари
нямаме	335 K собственик	335 K собственици	335 K акционери	335 K реклами
нямате	306 K време да четете
""", 'о': """
об	4274 K этом подробнее	4278 K авторе
обобщение	285 K
обсуждение	7 K
озвучено	4293 K	5125 K
онлайн	4368 K: как	4368 K: так	4368 K: почему	4368 K: что	4368 K: кто	4368 K: где	4368 K: это	4368 K: вот	4368 K: смотрите	4368 K: послушайте	4368 K: всё	4368 K: все	5199 K: як	5199 K: так	5199 K: чому	5199 K: що	5199 K: хто	5199 K: де	5199 K: це	5199 K: ось	5199 K: дивіться	5199 K: послухайте	5199 K: усе	5199 K: все
опитахте	64 K
опитування	5171 K дня:
опрос	4340 K дня:
оригинал	4373 K статьи опубликован
оригінал	5204 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4355 K его, чтобы	4355 K блокировщик	4355 K adblock
открихте	9 K
откройте	4302 K в
открыта	4335 K подписка
открыть	4254 K в
отпечатай	297 K
отпечатайте	297 K
отправить	5 K	4306 K
отправьте	5 K	4306 K
оформити	5164 K передплату
оформить	4335 K подписку
оценете	286 K
оцените	10 K	4294 K
оцініть	5126 K
още	271 K по темата	271 K новини:	298 K новини	344 K за:	344 K по темата:
""", 'п': """
партнер	4383 K материала	5215 K матеріалу	5215 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	355 K на статията	355 K на рубриката
партнёр	4383 K материала	4383 K рубрики
партнёрский	91 K материал:
первый	4305 K месяц за
перевод	4293 K выполнен	4293 K сделан	4338 K выполнен	4338 K сделан	4338 K осуществлён	4338 K подготовлен
передплата	5136 K за #	5136 K від #	5164 K на перше півріччя	5164 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4254 K в
переказ	5125 K
переклад	5125 K зроблено	5168 K виконано	5168 K зроблено	5168 K здійснено	5168 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4293 K
перший	5136 K місяць за
питання	78 K до статті	5171 K дня:
по	94 K подписке	4274 K теме:
повече	271 K по темата:	298 K новини
повідомити	5148 K про помилку
повідомте	5148 K про помилку	5148 K нам про помилку
погляди	5123 K авторів
пограйте	5172 K:
подарете	297 K
подарите	4306 K
подарить	4306 K
подарувати	5137 K
подаруйте	5137 K
поддержать	4311 K
поддержи	86 K
поддержите	86 K	4311 K
поделитесь	5 K
поделиться	5 K
подкаст	343 K: как	343 K: така	343 K: защо	343 K: какво	343 K: кой	343 K: къде	343 K: това	343 K: вижте	343 K: чуйте	343 K: всичко	343 K: нощта	343 K: хората	343 K: ето	4368 K: как	4368 K: так	4368 K: почему	4368 K: что	4368 K: кто	4368 K: где	4368 K: это	4368 K: вот	4368 K: смотрите	4368 K: послушайте	4368 K: всё	4368 K: все	5199 K: як	5199 K: так	5199 K: чому	5199 K: що	5199 K: хто	5199 K: де	5199 K: це	5199 K: ось	5199 K: дивіться	5199 K: послухайте	5199 K: усе	5199 K: все
подкрепете	86 K	303 K
подкрепи	303 K
подобається	87 K
подписаться	4254 K в
подписка	4305 K за #	4305 K от #	4305 K за рубль	4335 K на первое полугодие	4335 K на второе полугодие
подписывайтесь	14 K	4311 K на
подпишись	14 K	4326 K на
подпишитесь	14 K	4254 K в	4311 K на	4326 K на нас
подробнее	4274 K:	4274 K в материале	4274 K - в	4274 K читайте в материале	4274 K об этом	4276 K по теме:	4276 K на тему:	4369 K о:
подробности	4274 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4355 K, отключите его	4355 K, отключите блокировщик
позиция	4291 K автора
позицията	283 K на автора
позиція	5123 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4263 K контент	4263 K публикацию	4263 K содержимое
показвай	326 K винаги съдържание от	326 K съдържание от
показувати	5178 K завжди контент	5178 K завжди вміст	5178 K контент із	5178 K контент з	5178 K контент від	5178 K вміст із	5178 K вміст з	5178 K вміст від
показывать	4347 K всегда контент	4347 K контент из	4347 K контент с	4347 K контент от
полезна	286 K ли
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	285 K
попитайте	285 K
попробовали	64 K
порадьте	5137 K
порекомендуйте	4306 K
последвайте	14 K	303 K
последние	4273 K новости о
послухати	3 K
послушать	3 K
поставте	5125 K запитання
похоже	4355 K, вы используете блокировщик	4355 K, у вас включён	4355 K, у вас включен
почитать	4274 K:
преведено	285 K с
преводът	285 K е
предложение	4344 K для читателей:	4344 K для подписчиков:
предпочитате	306 K да слушате
прежде	4327 K чем оставить комментарий	4327 K чем комментировать
препечатването	73 K е разрешено
препоръчай	297 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4278 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5164 K передплата
продолжается	4335 K подписка	4335 K подписная кампания
пройдите	4274 K тест
пройдіть	5104 K тест
пропозиція	5175 K для читачів:	5175 K для передплатників:
прочетено	285 K от
прочетете	271 K още	271 K също
прочетохте	338 K # от #	338 K вече # от #
публикация	4263 K содержит данные
підписка	5136 K за #	5136 K від #
підписуйся	14 K
підписуйтесь	14 K	5143 K на
підпишіться	14 K	5143 K на
підсумок	29 K створив	29 K створено	5125 K
підтримайте	86 K	5143 K
підтримати	5143 K
""", 'р': """
работа	4297 K в "
радимо	5104 K прочитати:
разрешавай	326 K винаги съдържание от	326 K съдържание от
разрешать	4347 K всегда контент	4347 K контент из	4347 K контент с	4347 K контент от
разрешете	293 K
разреши	326 K винаги съдържание от	326 K съдържание от
разрешить	4263 K контент	4263 K показ	4263 K содержимое	4347 K всегда контент	4347 K контент из	4347 K контент с	4347 K контент от
распечатайте	4306 K
распечатать	4306 K
расскажите	64 K в
рассылка	4246 K "	4246 K:
редакция	4236 K работает благодаря вам	4236 K работает благодаря вашей	4236 K работает благодаря вашим
резюме	285 K
резюмето	29 K е	285 K
рекламно	91 K съдържание:
рекомендуем	4274 K:	4276 K видео:
рекомендуємо	5104 K:
робота	5128 K в "	5128 K у "
роздрукувати	5137 K
роздрукуйте	5137 K
розкажіть	64 K у
розпочалася	5164 K передплата
розпочато	5164 K передплату
""", 'с': """
саммари	4293 K
свалете	15 K	293 K	318 K приложението
свежий	4296 K номер
свързани	271 K:
связаться	4278 K с автором
сигнализирайте	308 K за грешка
скачайте	15 K	4302 K в	4302 K из	4311 K приложение	4331 K приложение
скачать	15 K	4302 K в	4302 K на
скидка	4344 K для подписчиков:
скопировать	4306 K
скопируйте	4306 K
скопіювати	5137 K
скопіюйте	5137 K
следвайте	14 K ни	303 K
следите	14 K за	4254 K в
слухайте	5104 K:	5104 K також:
слухати	3 K
слушайте	4274 K:	4274 K также:
слушать	3 K
см	4274 K. также:
смотрите	4274 K также	4274 K:	4274 K	4274 K также:	4274 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4316 K об ошибке	4316 K нам об ошибке
сообщить	4316 K об ошибке
сохраните	4306 K
сохранить	4306 K
спитайте	5125 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4383 K материала	4383 K рубрики	5215 K матеріалу	5215 K рубрики
спонсорирано	355 K от
спробували	64 K
спросите	4293 K
спросить	4293 K
спільно	5092 K з компанією
станьте	36 K первым	36 K першим	4311 K подписчиком	4311 K соучастником	5143 K частиною спільноти	5143 K співучасником
статията	51 K може	285 K е преведена	285 K е прочетена	347 K е публикувана	355 K е създадена със съдействието на
статтю	51 K можна	5125 K перекладено	5168 K перекладено	5204 K вперше опубліковано	5204 K було вперше
стаття	5204 K вперше опублікована	5205 K
статью	51 K можно	4299 K можно
статья	4293 K переведена	4293 K озвучена	4294 K была	4296 K опубликована в	4338 K переведена	4373 K впервые опубликована	4373 K была впервые	4373 K первоначально	4374 K
стежте	14 K за
стислий	29 K переказ	5125 K виклад	5125 K переказ	5168 K виклад
схоже	5186 K, ви використовуєте	5186 K, у вас увімкнено
съобщете	308 K за грешка
съобщи	308 K за грешка
сыграйте	4341 K:
""", 'т': """
тази	29 K статия е обобщена	347 K статия е публикувана
також	5104 K читайте:
тб	5199 K: як	5199 K: так	5199 K: чому	5199 K: що	5199 K: хто	5199 K: де	5199 K: це	5199 K: ось	5199 K: дивіться	5199 K: послухайте	5199 K: усе	5199 K: все
текст	51 K можно	51 K можна	4293 K переведён	4293 K переведен	4293 K озвучен	4338 K переведён	4338 K переведен	4373 K впервые опубликован	4373 K был впервые	4373 K вышел в №	4373 K вышел в номере	5125 K перекладено	5125 K озвучено	5168 K перекладено	5204 K уперше опубліковано	5204 K вперше опубліковано	5204 K було вперше	5204 K вийшов у №	5204 K вийшов у номері
текстът	51 K може	283 K отразява	285 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4340 K дня:	5171 K дня:
това	57 K разследване	285 K резюме	285 K обобщение
този	347 K текст е публикуван
только	4344 K для подписчиков:
точка	4291 K зрения автора	5123 K зору автора	5123 K зору редакції
триває	5164 K передплата
тук	326 K има вградено съдържание от	326 K има съдържание от	326 K се намира вградено съдържание от	326 K се намира съдържание от	326 K вградено съдържание от	326 K съдържание от
тут	4347 K находится встроенный контент	4347 K находится встроенный пост	4347 K находится встроенный публикация	4347 K размещён встроенный контент	4347 K размещён встроенный пост	4347 K размещён встроенный публикация	4347 K размещен встроенный контент	4347 K размещен встроенный пост	4347 K размещен встроенный публикация	4347 K показан встроенный контент	4347 K показан встроенный пост	4347 K показан встроенный публикация	4347 K встроенный контент	4347 K встроенный пост	4347 K встроенный публикация	5178 K є вбудований контент	5178 K є вбудований допис	5178 K є вбудований публікація	5178 K є вбудований вміст	5178 K розміщено вбудований контент	5178 K розміщено вбудований допис	5178 K розміщено вбудований публікація	5178 K розміщено вбудований вміст	5178 K показано вбудований контент	5178 K показано вбудований допис	5178 K показано вбудований публікація	5178 K показано вбудований вміст	5178 K вбудований контент	5178 K вбудований допис	5178 K вбудований публікація	5178 K вбудований вміст
""", 'у': """
у	4355 K вас включён блокировщик	4355 K вас включен блокировщик	4359 K нас нет владельца	4359 K нас нет владельцев	4359 K нас нет акционеров	4359 K нас нет инвесторов	4359 K нас нет хозяев	5092 K партнерстві з компанією	5178 K цьому місці є вбудований контент	5178 K цьому місці є вбудований допис	5178 K цьому місці є вбудований публікація	5178 K цьому місці є вбудований вміст	5178 K цьому місці розміщено вбудований контент	5178 K цьому місці розміщено вбудований допис	5178 K цьому місці розміщено вбудований публікація	5178 K цьому місці розміщено вбудований вміст	5178 K цьому місці показано вбудований контент	5178 K цьому місці показано вбудований допис	5178 K цьому місці показано вбудований публікація	5178 K цьому місці показано вбудований вміст	5178 K цьому місці вбудований контент	5178 K цьому місці вбудований допис	5178 K цьому місці вбудований публікація	5178 K цьому місці вбудований вміст	5186 K вас увімкнено блокувальник	5190 K нас немає власника	5190 K нас немає власників	5190 K нас немає акціонерів	5190 K нас немає інвесторів	5190 K нас немає олігарха
увидели	9 K ошибку
удобнее	4314 K слушать
уперше	5204 K опубліковано в	5204 K опубліковано у	5204 K опубліковано на	5204 K надруковано в
усе	5200 K про:	5200 K за темою:
успейте	4335 K подписаться
установите	15 K	4331 K приложение
усі	32 K коментарі	5200 K матеріали за темою:	5200 K статті за темою:
утренняя	4246 K рассылка
""", 'ф': """
фотогалерея	4274 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	286 K ли
харесахте	286 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4313 K работать у нас	4313 K у нас работать	4313 K работать в нашей
хочете	5145 K працювати в нас	5145 K в нас працювати	5145 K працювати у нас
хочеш	5145 K працювати в нас
хочешь	4313 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5125 K переказ	5125 K короткий виклад	5125 K короткий переказ	5125 K стислий виклад	5168 K текст	5168 K матеріал	5205 K текст	5205 K матеріал
цю	5168 K статтю
ця	81 K тема закрита	5205 K стаття
""", 'ч': """
четете	271 K още
чети	271 K още
чи	5126 K була стаття	5126 K був матеріал	5126 K був переказ	5126 K був цей переказ	5126 K була ця	5126 K був цей	5126 K сподобалась	5126 K сподобалася	5126 K сподобався
читай	4326 K нас
читайте	14 K нас	15 K	4254 K в	4254 K нас в	4274 K также	4274 K также:	4274 K:	4274 K подробнее	4274 K еще	4274 K по теме:	4274 K подробнее:	4274 K материал	4274 K в материале	4276 K по теме:	4302 K нас без	4302 K без	4311 K	4311 K нас в	5104 K також	5104 K також:	5104 K:	5104 K ще	5104 K також на тему:	5104 K по темі:	5104 K також на тему	5143 K
читать	4254 K в	4274 K также	4274 K по теме:
что	38 K вы думаете	4274 K ещё почитать:
чтобы	4385 K отписаться от этой рассылки	4385 K отписаться от рассылки
чуйте	3 K	271 K:
""", 'щ': """
ще	37 K немає коментарів	5104 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4338 K статья	4374 K статья
это	29 K резюме	57 K расследование	4293 K краткое содержание
этот	29 K пересказ	4263 K материал содержит	4293 K пересказ	4293 K краткий пересказ	4299 K материал можно	4299 K текст можно	4338 K текст	4338 K материал	4374 K текст	4374 K материал
эту	4299 K статью можно
""", 'я': """
як	5126 K вам стаття	5126 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2355 K את
אולי	2372 K פספסתם:
אין	2343 K לשלוח תגובות	2343 K לפרסם תגובות	2416 K להעתיק תוכן	2416 K להעתיק את התוכן	2416 K לעשות שימוש בתכנים	2416 K לעשות שימוש בתוכן
אירעה	2412 K שגיאה
אל	2363 K תפספסו: הפעילו
אנא	2320 K הזינו כתובת מייל	2320 K הזינו כתובת אימייל
אני	2312 K רוצה לתמוך	2312 K רוצה להצטרף	2312 K רוצה לתרום
ארעה	2412 K שגיאה
""", 'ב': """
בואו	2356 K לעבוד איתנו
בחנו	2360 K את עצמכם
בשיתוף	2375 K המועצה	2375 K קרן
""", 'ד': """
דווחו	2355 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2333 K:	2357 K לפודקאסט	2357 K לפרק
האם	10 K אהבתם	2355 K הכתבה	2355 K הסיכום	2355 K המידע
הדוא	2342 K"ל האדום
הדפדפן	2392 K שלך אינו	2392 K שלך לא
ההרשמה	2320 K בוצעה בהצלחה
הווידאו	2392 K אינו
הורידו	15 K	2325 K את האפליקציה	2362 K
הטור	2349 K המלא של
הטקסט	2417 K נוצר
היו	36 K הראשונים
הירשמו	2356 K לוובינר	2356 K לכנס שלנו
הכותב	2345 K הוא
הכותבים	2345 K הם
הכותבת	2345 K היא
הכנתם	64 K
הכתבה	2353 K תורגמה	2353 K נכתבה באופן אוטומטי	2355 K עניינה	2373 K ממשיכה	2416 K מוגנת	2417 K נכתבה	2417 K תורגמה	2425 K ממשיכה
המייל	46 K האדום
המשך	2373 K הכתבה	2425 K הכתבה
הסיכום	2353 K נכתב	2353 K נוצר	2417 K נוצר
הסרטון	2392 K אינו	2392 K לא
הפסקת	2324 K מעקב אחרי
הפעילו	2363 K התראות	2363 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2357 K המלא זמין
הצביעו	2360 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2312 K לאלפי	2312 K לאלפי התומכים,	2312 K לאלפי התומכים שלנו	2315 K למנוי	2325 K לערוץ הטלגרם	2325 K לקבוצת הוואטסאפ	2325 K לקבוצת הווטסאפ	2339 K אלינו	2339 K לערוץ	2339 K לקבוצה	2339 K לקבוצת	2339 K לקבוצות	2339 K עכשיו	2339 K גם	2340 K	2356 K לצוות שלנו
הצטרפי	2312 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2357 K לפודקאסט
השתתפו	2360 K בסקר
התגובות	7 K
התוכן	2392 K אינו	2416 K מוגן
התחקיר	57 K הזה
התקציר	2353 K נכתב	2353 K הופק	2353 K נוצר
התרגום	2417 K נעשה
""", 'ח': """
חודש	2368 K ראשון ב
""", 'י': """
יש	77 K שאלות	2320 K להזין כתובת מייל תקינה	2342 K לכם מידע	2342 K לכם סיפור	2342 K לך מידע	2342 K לך סיפור
""", 'כ': """
כבר	2315 K מנויים	2315 K מנוי
כדי	2368 K לקרוא את	2396 K לצפות בתוכן	2396 K להציג את התוכן
כל	2339 K החדשות
כתבות	2349 K נוספות מאת	2349 K נוספות של	2372 K נוספות:
כתובת	2320 K המייל לא תקינה	2320 K הדואר האלקטרוני אינה	2320 K המייל אינה תקינה	2320 K המייל אינה חוקית	2320 K האימייל אינה תקינה	2320 K האימייל אינה חוקית
""", 'ל': """
לא	2315 K מנויים
להאזנה	2357 K לכתבה	2357 K לפודקאסט
להורדת	2362 K
להמשך	2368 K קריאה
לכל	2345 K הכתבות של	2349 K הכתבות של	2349 K כתבות	2349 K המאמרים של	2372 K הכתבות:
לכתבה	2333 K המלאה
לכתבות	2372 K נוספות:
לעדכונים	2339 K נוספים	2339 K
לעקוב	2324 K אחרי הכותב
לערוץ	2325 K הטלגרם
לפניות	2342 K לכתב	2342 K לכתבת
לפרק	2357 K המלא
לצפייה	2357 K בסרטון	2357 K בווידאו	2357 K במשדר	2396 K בתוכן
לקבוצת	2325 K הווטסאפ	2339 K הוואטסאפ	2339 K הווטסאפ
לקבלת	2339 K עדכונים
לקריאה	2333 K נוספת	2333 K נוספת:	2368 K מלאה
לקריאת	2368 K הכתבה המלאה
לרכישת	2315 K מנוי	2315 K מינוי	2356 K כרטיסים לכנס	2356 K כרטיסים לחצו	2356 K כרטיסים לאירוע
לתמיכה	2312 K חודשית
""", 'מ': """
מאמרים	2349 K נוספים מאת
מה	38 K דעתכם	2360 K דעתכם? הצביעו
מוגש	2375 K בשיתוף
מיון	2343 K תגובות
מייל	2342 K אדום
מיין	2343 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2315 K קיים
מנויים	2315 K? התחברו	2315 K?
מעקב	2324 K אחרי הכותב	2324 K אחר הכותב	2324 K אחרי כתב
מצאתם	9 K טעות
משהו	2412 K השתבש
""", 'נ': """
נא	2320 K להזין כתובת מייל תקינה	2320 K להזין כתובת אימייל
נותרו	2384 K # תווים
ניסיתם	64 K
נכתב	2353 K בסיוע
נפלה	49 K טעות
נרשמת	2320 K בהצלחה
נתקלתם	2342 K במשהו	2342 K בטעות
""", 'ס': """
סדר	2343 K תגובות
סינון	2343 K תגובות
ספרו	64 K לי
סרטון	2392 K זה אינו
""", 'ע': """
עדיין	2315 K לא מנויים
עוד	2333 K בנושא:	2349 K כתבות של	2372 K במדור:	2372 K כתבות:
עמוד	2413 K # מתוך #
ענו	2360 K על הסקר	2360 K על הסקר:	2360 K על החידון
עקבו	14 K אחרינו	2324 K אחרי הכותב	2339 K אחרינו	2340 K אחרי
""", 'פ': """
פורסם	2380 K לראשונה ב
פרסומת	2373 K
""", 'צ': """
צילום	2380 K: רויטרס	2380 K: אי	2380 K: ap	2380 K: afp	2380 K: shutterstock	2380 K: שאטרסטוק	2380 K: getty	2380 K: פלאש	2380 K: דובר	2380 K: באדיבות	2380 K: לע"מ
צילומים	2380 K: באדיבות
צפו	2333 K:	2333 K גם	2357 K בסרטון	2357 K בתיעוד	2357 K בווידאו	2357 K בכתבה
""", 'ק': """
קבלו	2324 K התראות על כתבות	2363 K התראות	2363 K עדכונים על	2363 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2333 K גם	2333 K גם:
קראו	2333 K גם	2333 K גם:	2333 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2339 K להיות	2339 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2386 K עכשיו:
שחקו	2386 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2343 K שיכללו
תודה	2320 K שנרשמתם
תווים	2384 K נותרו	2384 K שנותרו
תוכן	2375 K שיווקי בשיתוף	2393 K מוטמע	2393 K זה מגיע	2393 K חיצוני	2393 K זה מוצג	2417 K זה נוצר
תורגם	2353 K באופן אוטומטי
תמונה	2413 K # מתוך #	2413 K # / #
תמונות	2380 K: באדיבות
תמכו	86 K	2312 K בנו,	2312 K בנו היום	2366 K	2367 K בעבודתנו	2367 K בעיתונות עצמאית	2367 K בעיתונות חופשית	2367 K בנו עכשיו	2367 K בנו היום
תקציר	2353 K שנכתב
""", 'ا': """
ابرز	167 K النقاط بالذكاء
اجعل	152 K
احجز	169 K تذكرتك	169 K مقعدك
احجزوا	169 K تذاكركم
احصل	180 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	174 K معلوماتك	174 K نفسك
ادامه	1894 K اين مطلب	1894 K مطلب مخصوص	1894 K اين خبر	1950 K مطلب	1950 K خبر
ادعم	86 K	183 K
ادعمنا	118 K ولو
ادعموا	86 K	183 K
اذا	197 K كانت لديك معلومات	197 K كان لديك معلومات	197 K كانت لديكم معلومات	197 K كان لديكم معلومات
ارسل	157 K لنا صورك	157 K لنا قصتك	157 K لنا معلومات	157 K لنا علي	157 K لنا عبر
ارسلوا	157 K لنا علي	157 K لنا عبر	157 K لنا صوركم	157 K لنا قصصكم	157 K الينا علي	157 K الينا عبر	157 K الينا صوركم
از	1843 K روزنامهنگاري مستقل حمايت	1897 K دست ندهيد:
اسال	167 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1941 K از مطالب
استمرارنا	118 K مرهون بدعمكم	118 K مرهون	118 K بدعمكم
استمع	3 K الي	3 K	172 K الي
استمعوا	172 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1894 K يكماهه:	1894 K ماهانه:	1894 K سالانه:	1894 K يكساله:	1894 K سهماهه:
اشترك	154 K في	155 K في قناة	185 K
اشتركوا	152 K في	185 K
اضف	152 K	159 K تعليقك	159 K تعليقا علي	159 K تعليقا جديدا
اطلاعات	1883 K خود را بسنجيد
اعادة	73 K النشر مسموحة	194 K النشر
اعجبك	74 K	87 K
اعد	167 K هذا الملخص	235 K هذا الملخص
اعلان	190 K
افزودن	1901 K به سبد
اقرا	146 K ايضا	146 K ايضا:	146 K المزيد:	146 K:	146 K المزيد	189 K كذلك:	189 K ايضا-
اكنون	1911 K بازي كنيد:
الاحرف	200 K المتبقية
الانتقال	148 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	230 K # من #
العب	202 K الان:
العودة	148 K الي الاعلي
الفيديو	207 K غير
المتصفح	207 K لا	207 K لا يدعم
المزيد	146 K:
المصدر	164 K:	164 K :
الملخص	167 K من اعداد
امتحان	64 K كرديد
ان	197 K كانت لديك معلومات
انتشار	1941 K مطالب
انتقل	148 K الي المحتوي
انشئ	196 K حسابا	196 K حسابك
انضم	61 K الي #	154 K الي	155 K الي قناة
انضموا	61 K الي #	153 K الي
اهم	167 K النقاط بالذكاء
ايا	1877 K اين	1877 K خطايي
ايميل	1847 K معتبر وارد	1847 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1877 K	1894 K مطلب مخصوص	1894 K مطلب ويژه	1894 K محتوا مخصوص	1894 K محتوا ويژه مشتركان	1897 K مطلب را هم بخوانيد:	1916 K ويدئو در	1916 K ويديو در	1916 K محتوا در	1917 K محتوا از	1941 K مقاله تحت	1942 K متن	1942 K مقاله	1942 K خلاصه	1942 K ترجمه	1942 K خبر
اينجا	1897 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	160 K وكاتب
بازنشر	73 K با ذكر	1941 K
بازگشت	1860 K به بالا
بالصور	232 K..
بالفيديو	232 K..
ببينيد	1859 K:
بخوانيد	1859 K:
بدعمكم	118 K نستمر
بدون	1843 K كمك خوانندگان
براي	1894 K خواندن متن كامل	1894 K خواندن ادامه	1894 K مطالعه متن كامل	1894 K ادامه خواندن	1894 K دسترسي به متن كامل	1920 K ديدن اين محتوا	1920 K مشاهده اين محتوا	1920 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1877 K اين
بيشتر	1859 K بخوانيد	1859 K بخوانيد:	1859 K ببينيد	1861 K بخوانيد:	1897 K بدانيد:
""", 'ت': """
تابع	146 K ايضا:	154 K	160 K الكاتب علي	190 K القراءة
تابعنا	14 K	153 K
تابعوا	153 K	160 K الكاتب علي
تابعونا	14 K	152 K
تبرع	118 K ولو	183 K ل
تجاوز	148 K الي المحتوي
تخطي	148 K الي المحتوي	148 K الاكثر قراءة	148 K قصص مقترحة	148 K البودكاست	148 K يستحق الانتباه وواصل	188 K
ترجم	167 K هذا
تستمر	190 K القصة
تسوق	169 K الان	169 K من متجر
تصوير	1938 K # از #
تعداد	1909 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	167 K اعداد هذا	167 K انشاء هذا	167 K تلخيص هذا	170 K انشاء الملخص	235 K انشاء هذا	235 K اعداد هذا	235 K تلخيص هذا	235 K توليد هذا	235 K انشاء هذه	235 K انشاء الملخص	235 K انشاء النص
تماس	1872 K با نويسنده
تمت	167 K ترجمة هذا	167 K الترجمة	235 K كتابة هذا	235 K ترجمة هذا
""", 'ث': """
ثبت	1901 K نام در كارگاه
ثبتنام	1901 K در كارگاه
""", 'ج': """
جدول	1869 K امروز را	1869 K را حل كنيد
جرب	185 K
جربوا	185 K
""", 'ح': """
حامي	1843 K ما شويد	1843 K ما باشيد
حدث	229 K خطا
حقوق	194 K النشر	194 K الطبع
حمل	15 K	129 K التطبيق من	129 K التطبيق الان	180 K تطبيق	180 K تطبيقنا	180 K الان
حملوا	15 K	180 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1872 K:
خريد	1901 K انلاين كتاب	1901 K انلاين بليت	1901 K كتاب از فروشگاه	1901 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1937 K رخ داد
خلاصات	167 K مولدة
خلاصة	167 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1883 K خود را
در	1859 K اين باره بخوانيد	1869 K نظرسنجي شركت كنيد	1883 K اين نظرسنجي	1883 K نظرسنجي ما	1883 K نظرسنجي	1897 K همين زمينه:	1897 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	152 K قناتنا
رد	1860 K شدن از پربينندهترينها	1860 K شدن از پربيننده ترين ها
ردشدن	1860 K از پربينندهترينها
رفتن	1860 K به محتوا	1860 K به محتواي اصلي
""", 'س': """
ساعدنا	174 K علي تحسين
ساعدونا	174 K علي تحسين
ساند	183 K
ساهم	118 K ولو	118 K في استمرارنا
ساهموا	118 K ولو	118 K في استمرارنا
سجل	169 K الان في	169 K الان لحضور	196 K مجانا
سجلوا	169 K الان في	196 K مجانا
سوالي	77 K داريد
سودوكو	1869 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	175 K في الاستبيان
شاركنا	157 K قصتك	174 K رايك
شاركوا	5 K
شاركونا	157 K قصصكم	174 K رايكم
شاهد	146 K ايضا	146 K:	146 K ايضا:	172 K الفيديو اعلاه	189 K ايضا-	232 K بالصور
شاهدوا	172 K
شما	1883 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	160 K متخصص في	160 K وكاتب
صحفي	160 K متخصص في	160 K وكاتب
صفحة	230 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1938 K # از #
صوت	174 K الان:
صوتوا	174 K الان
صورة	230 K # من #	230 K # / #
""", 'ط': """
طالع	189 K ايضا:
""", 'ع': """
عدد	200 K الاحرف المتبقية
عذرا	229 K، حدث خطا
عضويت	1847 K شما در خبرنامه
عكاس	1872 K:
عكس	1938 K # از #
""", 'ف': """
في	189 K السياق ذاته:	189 K السياق نفسه:	189 K هذا السياق:
""", 'ق': """
قبلا	1894 K مشترك شدهايد	1894 K مشترك شده ايد	1894 K عضو شدهايد	1894 K ثبت نام كردهايد
قد	146 K يهمك:	189 K يهمك ايضا:
قم	180 K بتحميل	180 K بتنزيل
""", 'ك': """
كاتب	160 K وصحفي	160 K وصحافي	160 K وباحث	160 K ومحلل	160 K واكاديمي	160 K صحفي
كاتبة	160 K وصحفية	160 K وصحافية	160 K وباحثة	160 K صحفية
كاراكترهاي	1909 K باقيمانده
كتب	235 K هذا المقال	235 K هذا النص
كد	1872 K خبر:	1872 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	118 K داعما	159 K اول من يعلق
كپيبرداري	1941 K
""", 'ل': """
لا	159 K تعليقات بعد	159 K توجد تعليقات بعد	159 K يوجد تعليقات بعد	159 K توجد تعليقات حتي الان	159 K توجد تعليقات علي هذا	194 K يسمح باعادة
لتصلك	154 K
لديك	122 K اشتراك	122 K حساب	122 K حساب بالفعل	196 K حساب
لديكم	77 K اسئلة
لطفا	1847 K ايميل معتبر	1847 K يك ايميل معتبر	1920 K جاوااسكريپت
لعرض	211 K هذا المحتوي
لقراءة	188 K المزيد
للابلاغ	176 K عن اي خطا	176 K عن خطا في المقال	176 K عن خطا في النص	176 K عن خطا في الخبر	176 K عن خطا في هذا
للاستماع	172 K الي
للاشتراك	152 K في
للانضمام	152 K الي
للتواصل	160 K مع الكاتب	160 K مع الكاتبة
للمزيد	146 K:	188 K من الاخبار	188 K من التفاصيل
لمتابعة	154 K
لمزيد	188 K من الاخبار
لمشاهدة	172 K الفيديو	172 K التقرير	211 K هذا المحتوي	211 K الفيديو	211 K هذا الفيديو
لن	159 K يتم نشر عنوان بريدك
ليصلك	154 K
""", 'م': """
ما	14 K را	38 K رايك	1843 K را به يك قهوه	1843 K را به قهوه	1843 K مستقل هستيم و بدون كمك	1843 K مستقليم و بدون كمك
متاح	129 K علي app store	129 K علي google play	129 K علي متجر ابل	129 K علي متجر غوغل	129 K علي متجر جوجل
مترجم	1872 K:
متصفحك	207 K لا	207 K لا يدعم
متوفر	129 K علي app store	129 K علي google play	129 K علي اب ستور	129 K الان علي app store	129 K الان علي google play	129 K علي متجر ابل	129 K علي متجر غوغل	129 K علي متجر جوجل
محتواي	1917 K جاسازيشده از	1917 K خارجي از
محتوي	208 K مضمن من	208 K خارجي من
مرتبط	1861 K:
مرورگر	1916 K شما
مشترك	122 K بالفعل	122 K بالفعل؟	1894 K هستيد؟ وارد
مشكلي	1937 K پيش امد
مصيتم	9 K
مطالب	1859 K مرتبط:
معماي	1869 K امروز را
ملخص	167 K بالذكاء	167 K المقال بالذكاء	170 K من انشاء الذكاء
منبع	1872 K:	1872 K :
مواضيع	146 K ذات صلة:	189 K متعلقة:
""", 'ن': """
نبذة	160 K عن الكاتب
نزل	15 K	180 K تطبيق	180 K تطبيقنا
نزلوا	180 K
نستمر	118 K بدعمكم
نشر	234 K هذا المقال اولا	234 K هذا المقال لاول مرة
نظر	1877 K شما درباره
نظرات	7 K
نظرسنجي	1883 K:
نقل	73 K مطالب با ذكر	1941 K مطالب
نهاية	148 K الاكثر قراءة
نويسنده	1843 K را به يك قهوه	1872 K:	1872 K :
نويسههاي	1909 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	167 K الملخص	167 K النص	170 K الصوت تم انشاؤه	207 K الفيديو غير	207 K المحتوي غير	208 K المحتوي مقدم	208 K المحتوي من	234 K المقال محمي	234 K المحتوي محمي
هذه	167 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	122 K انت مشترك	122 K لديك حساب	122 K لديك اشتراك	157 K لديك معلومات	157 K لديكم معلومات	157 K لديك قصة	157 K لديكم قصة	168 K كان هذا	168 K كانت هذه	168 K وجدت هذا	168 K اعجبك هذا	168 K اعجبتك هذه	176 K وجدت خطا	176 K لاحظت خطا	176 K وجدتم خطا
همچنين	1859 K بخوانيد	1859 K بخوانيد:	1897 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	190 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1861 K:
ويديو	1861 K:	1861 K |
""", 'ي': """
يتبع	243 K المقال
يجوز	73 K اعادة النشر
يحظر	194 K نقل	194 K نسخ
يستمر	190 K المقال	190 K الخبر	243 K المقال	243 K الخبر
يسمح	73 K باعادة النشر
يمكنك	154 K متابعة	188 K قراءة المزيد
يمكنكم	154 K متابعة
يمنع	194 K نقل	194 K نسخ	234 K الاقتباس
""", 'پ': """
پادكست	1861 K:
پايان	1860 K پربينندهترينها
پرش	1860 K به محتوا
""", 'گ': """
گزارش	1861 K تصويري:	1872 K:	1877 K خطا
""", 'अ': """
अगली	2461 K स्लाइड
अभी	2504 K खेलें:
""", 'आ': """
आज	2471 K का सुडोकू	2471 K का क्विज खेलें
आप	14 K हमें
आपका	2509 K ब्राउजर
आपको	2481 K यह	2481 K ये
आपने	64 K बनाया
आर्थिक	2445 K सहयोग करें
""", 'इ': """
इनपुट	2473 K-	2473 K:	2473 K -	2473 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2460 K भी पढें	2460 K भी पढें:	2495 K भी पढें-	2495 K भी देखें:
""", 'ई': """
ईमेल	2488 K पता मान्य नहीं
""", 'ए': """
एक	2526 K त्रुटि हुई
एजेंसी	2473 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2460 K पढें:	2495 K भी पढें:
""", 'क': """
कंटेंट	2461 K पर जाएं
कुछ	2526 K गलत हो गया
कृपया	2488 K मान्य ईमेल	2488 K सही ईमेल
केवल	2491 K # रुपये में
कोई	49 K गलती	77 K सवाल	2526 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2481 K यह	2481 K आपको
क्विज	2471 K खेलें
""", 'ख': """
खबर	2481 K में कोई	2537 K विज्ञापन के
""", 'छ': """
छोडकर	2461 K सबसे अधिक पढी	2461 K ये भी पढें	2461 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2473 K:
""", 'त': """
तस्वीर	2527 K #/#
""", 'द': """
देखें	2460 K:	2460 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2488 K के लिए धन्यवाद
""", 'प': """
पढिए	2495 K:
पढें	2460 K:	2495 K-
पसंद	74 K आया
पिछली	2461 K स्लाइड
पेज	2527 K #/#	2527 K # / #
पोल	2471 K में हिस्सा
""", 'फ': """
फोटो	2527 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2473 (K
""", 'म': """
मात्र	2491 K # रुपये में
मुख्य	2461 K सामग्री पर जाएं
""", 'य': """
यह	2460 K भी पढें	2460 K भी पढें:	2460 K भी देखें:	2473 (K लेखक के	2481 K खबर आपको	2495 K भी पढें-	2495 K भी पढें -	2509 K वीडियो आपके	2509 K सामग्री आपके	2512 K सामग्री देखने के लिए	2512 K वीडियो देखने के लिए	2530 K लेख कॉपीराइट	2530 K सामग्री कॉपीराइट	2531 K लेख	2531 K खबर	2531 K अनुवाद	2531 K सारांश	2531 K सामग्री
ये	2460 K भी पढें	2460 K भी पढें:	2473 (K लेखक के	2495 K भी पढें-	2495 K भी देखें:
""", 'ल': """
लेख	2537 K विज्ञापन के
लेखक	2473 K के बारे में	2473 (K	2473 K वरिष्ठ पत्रकार हैं	2473 K स्वतंत्र पत्रकार हैं
लेखिका	2473 K के बारे में	2473 (K	2473 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2537 K के बाद
वीडियो	2512 K देखने के लिए
""", 'श': """
शेष	2502 K अक्षर
""", 'स': """
संबंधित	2460 K:	2495 K खबर:	2495 K खबरें:
सदस्यता	2488 K लेने के लिए धन्यवाद
सबसे	2461 K अधिक पढी गईं समाप्त
सब्सक्राइब	2488 K करने के लिए धन्यवाद	2488 K करने के लिए शुक्रिया
सर्वाधिकार	2530 K सुरक्षित
सर्वे	2471 K में हिस्सा
सामग्री	2461 K पर जाएं	2461 K को स्किप करें
सिर्फ	2491 K # रुपये में
स्वतंत्र	2445 K पत्रकारिता को समर्थन	2445 K पत्रकारिता का समर्थन	2445 K पत्रकारिता का साथ
""", 'ह': """
हम	2445 K किसी कॉरपोरेट	2445 K किसी कॉर्पोरेट	2445 K कॉरपोरेट या सरकार	2445 K न किसी कॉरपोरेट	2445 K किसी सरकार या
हमारा	15 K
हमारी	2445 K पत्रकारिता का समर्थन	2445 K पत्रकारिता को सहयोग	2445 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2445 K किसी कॉरपोरेट	2445 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	417 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	365 K পডুন:	365 K পডুন	365 K দেখুন:	390 K পডুনঃ	390 K পডুন-	390 K পডুন :
আরো	365 K পডুন	390 K পডুন:	390 K পডুনঃ
""", 'এ': """
এই	401 K কনটেন্ট	418 K লেখাটি	418 K খবরটি
""", 'ক': """
কিছু	413 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	370 K:
""", 'ত': """
ত্রুটি	413 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	365 K:
""", 'ব': """
বিজ্ঞাপনের	391 K পর	391 K নিচে
""", 'ম': """
মতামত	370 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	370 K:
লেখকঃ	370 K
লেখকের	370 K আরও
লেখাটি	418 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	417 K সংরক্ষিত
সূত্র	370 K:
সূত্রঃ	370 K
স্পনসরড	392 K
স্পন্সরড	392 K
""", 'ก': """
กด	14 Kติดตาม	4863 Kติดตาม	4863 Kไลก์
""", 'ข': """
ขอ	4866 Kบคุณภาพจาก	4866 Kบคุณข้อมูลจาก
ข่	4859 Kาวที่เกี่ยวข้อง:	4866 Kาวโดย	4872 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4872 Kิป:
คุ	4869 Kณรู้สึกอย่างไรกับ	4869 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4872 Kคลิป:	4872 Kคลิป :
""", 'ซ': """
ซื	4870 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4859 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4863 Kดตามช่อง	4863 Kดตามเรา	4863 Kดตามข่าว	4881 Kดตามอ่านข่าวอื่นๆ	4881 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4868 Kม ai
""", 'ท': """
ทด	4870 Kสอบความรู้ของคุณเกี่ยวกับ	4870 Kสอบความรู้ของคุณ:
ทำ	4870 Kแบบสำรวจสั้น
ที	4866 K่มา:	4866 K่มา :
""", 'บ': """
บท	4868 Kความนี้ใช้ ai	4868 Kสรุปนี้	4868 Kความนี้แปล	4868 Kความนี้เรียบเรียง	4869 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4868 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4866 K้เขียน:	4866 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4869 Kข้อผิดพลาดในบทความ
พื	4882 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4870 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4866 Kพ:	4906 Kพที่ # จาก #	4906 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4870 Kวมโหวต:	4870 Kวมโหวต :	4870 Kวมทำแบบสำรวจ	4870 Kวมสนุกตอบคำถาม	4870 Kวมสนุกลุ้น	4877 Kวมสนับสนุน
ร้	4885 Kองทุกข์	4885 Kองเรียน
""", 'ล': """
ลง	4870 Kทะเบียนเข้าร่วมสัมมนา	4870 Kทะเบียนเข้าร่วมงานได้ที่	4870 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4877 Kับสนุน
สร	4868 Kุปโดย	4868 Kุปข่าวด้วย	4868 Kุปนี้	4868 Kุปข่าวโดย	4869 Kุปนี้มีประโยชน์
สา	4885 Kยด่วนข่าว	4885 Kยด่วนทีมข่าว
ส่	4885 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4906 K้า # จาก #
""", 'อ': """
อ่	4859 Kานเพิ่มเติม:	4859 Kานต่อ:	4859 Kานข่าวต้นฉบับ:	4859 Kานเพิ่มเติม	4859 Kานประกอบ:	4872 Kานข่าวเพิ่มเติม:	4872 Kานข่าวเพิ่มเติม	4872 Kานข่าวที่เกี่ยวข้อง:	4872 Kานข่าว:	4872 Kานเรื่องอื่น:	4881 Kานข่าวต้นฉบับได้ที่	4881 Kานบทความอื่นๆ	4881 Kานรายละเอียดเพิ่มเติมได้ที่	4881 Kานข่าวอื่นๆ ที่	4881 Kานข่าวอื่นๆ ได้	4881 Kานข่าวอื่นๆ เพิ่ม	4881 Kานข่าวอื่นๆ ใน
อ้	4866 Kางอิง:
""", 'เ': """
เก	4866 Kี่ยวกับผู้เขียน
เข	4863 K้าร่วมช่อง
เน	4868 Kื้อหานี้สร้าง	4882 Kื้อหาสปอนเซอร์	4882 Kื้อหาโฆษณา	4882 Kื้อหาสนับสนุนโดย	4894 Kื้อหานี้มาจาก
เพ	4863 Kิ่มเพื่อน
เร	4866 Kื่อง:	4866 Kื่อง :	4866 Kื่องและภาพ
""", 'แ': """
แจ	4869 K้งแก้ไขข่าว	4885 K้งเบาะแส	4885 K้งข่าว
แช	5 Kร์
แป	4868 Kลโดย
แอ	4863 Kดไลน์
""", 'โ': """
โฆ	4882 Kษณา -
""", 'ใ': """
ให	4869 K้คะแนนบทความ
""", 'ไ': """
ไม	4863 K่พลาดทุกข่าวสาร	4863 K่พลาดข่าว
""", 'ả': """
ảnh	5257 K:	5315 K #/#	5315 K # / #
""", 'ủ': """
ủng	5257 K hộ tác giả	5278 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3030 Kせて読みたい	3030 【Kせて読みたい】	3030 Kせて読みたい:
""", 'こ': """
こち	3030 Kらもおすすめ	3030 Kらもおすすめ:	3066 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3040 K記事を書いた人	3040 K記事の筆者	3045 K要約はai	3045 K要約は、ai	3045 K要約は役に立ち	3045 ※K要約	3045 K記事の翻訳	3045 K記事の要約	3045 K記事はai	3045 K翻訳	3045 K見出しはai	3047 K動画はお住まいの地域	3047 K動画は、お住まいの地域	3047 K動画は現在ご利用	3047 K動画はご覧いただけません	3047 K動画は再生できません	3047 K動画は公開を終了	3057 K記事は	3057 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3022 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3030 Kと見る:	3066 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3099 Kーが発生しました
""", 'オ': """
オリ	3066 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3047 Kーヤーを読み込	3071 【Kゼント】	3071 Kゼント応募
""", 'ペ': """
ペー	3100 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3002 Kルアドレスの形式が	3002 Kルアドレスが正しくありません
""", '一': """
一覧	3066 【K】
""", '下': """
下載	15 K	5359 Kapp	5359 K應用程式
下载	15 K	5359 Kapp	5359 K应用
""", '以': """
以上	5402 K内容由ai
以下	5470 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5395 K:	5395 (K	5395 K係	5395 K为	5395 K為
""", '你': """
你做	64 K了吗
你可	5377 K能會喜歡:	5427 K能想看:
你有	5388 K线索
你覺	5404 K得這篇
你觉	5404 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5395 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5402 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5366 K微信公众号	5366 K官方微信
""", '内': """
内容	5402 K由ai
""", '再': """
再生	3051 K速度
""", '写': """
写真	3030 【K】	3030 K:	3032 K特集:	3066 【Kを見る】	3066 【Kギャラリー】	3100 K #/#	3100 K#/#	3100 K # / #
""", '出': """
出典	3040 K:
出现	5466 K问题
出錯	5466 K了
出错	5466 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3066 【K】	3066 Kの記事:
""", '剩': """
剩余	5437 K字数
剩餘	5437 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5386 K	5422 K
""", '動': """
動画	3030 【K】	3032 K:	3032 【K】	3047 Kプレーヤーを読み込	3047 Kプレイヤーを読み込	3066 【Kを見る】
""", '升': """
升級	5422 K
升级	5422 K
""", '原': """
原文	5426 K刊于	5426 K刊於
""", '参': """
参与	5406 K我们的
参考	74 Kになった	3030 K:
""", '參': """
參與	5406 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5405 K错误
发生	5466 K错误
""", '取': """
取材	3040 K・文	3040 K・執筆
""", '另': """
另请	5377 K参阅
""", '可': """
可以	5387 K在x上
可自	73 K由转载
""", '合': """
合わ	3030 Kせて読みたい:
合成	3047 K音声で読み上げ	3047 K音声による読み上げ
""", '同': """
同场	5377 K加映:
同場	5377 K加映:
""", '問': """
問問	5402 K我們的ai
問題	3099 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5345 K作者	5345 K这篇文章
喜歡	74 K這篇	5345 K作者	5345 K這篇文章
""", '執': """
執筆	3040 K:	3040 K/
""", '報': """
報名	5410 K參加
""", '填': """
填写	5406 K问卷
填寫	5406 K問卷
""", '如': """
如发	5405 K现
如有	5388 K线索	5388 K線索	5397 K新聞線索,	5397 K新聞線索請
如果	5388 K您有相关线索	5388 K你掌握	5388 K您掌握	5394 K您有
如發	5405 K現
""", '官': """
官方	5366 K微信:	5366 K微信公众号:
""", '審': """
審校	5395 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5377 K閱讀	5377 K阅读	5377 K閱讀:	5377 【K閱讀】	5380 【K閱讀】	5380 【K阅读】	5427 K阅读:
""", '开': """
开启	5359 K通知	5359 K推送通知
""", '引': """
引用	3040 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5380 K/	5427 K:
影音	5380 K/	5380 【K】	5427 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5427 K看更多:
""", '微': """
微信	5359 K扫	5366 K公众号:
""", '您': """
您对	5404 K这篇文章
您對	5404 K這篇文章
您有	5388 K线索
您的	32 K评论
您覺	5404 K得這篇
您觉	5404 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5356 K您的訂閱
感谢	5356 K您的订阅
""", '打': """
打开	15 K	5359 K微信
打賞	5345 K作者
打赏	5345 K作者
""", '扩': """
扩展	5377 K阅读:
""", '扫': """
扫一	5359 K扫
扫描	5359 K二维码关注	5386 K
扫码	5386 K
""", '投': """
投票	5406 K:
投稿	32 Kは
""", '报': """
报名	5410 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5386 K追蹤
""", '掃': """
掃一	5359 K掃
""", '採': """
採訪	5395 K撰文:
""", '推': """
推荐	5377 K阅读	5377 K阅读:	5380 K阅读:
推薦	5377 K閱讀:	5380 K閱讀:
""", '提': """
提供	3040 K:
""", '摘': """
摘要	5402 K由
""", '撰': """
撰文	5395 K:
撰稿	5395 K:
""", '支': """
支持	5420 K
""", '收': """
收听	3 K	5415 K我们的播客	5415 K我们的节目
收聽	3 K	5415 K我們的播客	5415 K我們的節目
""", '文': """
文/	3040 K
文:	3040 K
文・	3040 K
文字	3051 Kサイズ	3051 Kの大きさ
文章	49 K有误	5395 K来源:	5405 K有误	5405 K有誤
""", '新': """
新聞	46 K爆料	5388 K線索
新闻	46 K热线	46 K报料	46 K爆料	5388 K线索热线	5388 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5377 K:	5377 K新聞:	5377 K內容:	5377 【K新聞】	5377 K相關	5377 K阅读:	5377 K報導:	5377 K报道:	5380 【K新聞】	5380 【K新闻】	5426 K精彩内容	5426 K精彩內容	5426 K内容请	5426 K內容請	5426 K资讯请	5426 K資訊請	5426 K资讯,请	5426 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3002 Kなメールアドレスを
有問	77 K題
有料	5388 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5469 K授权不得转载	5469 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5402 K容由ai
本图	5470 K片由ai
本报	46 K热线
本摘	29 K要	5402 K要
本文	29 K摘要	5395 (K作者	5395 K作者	5402 K摘要	5402 K由ai	5402 K由人工智能翻译	5402 K由人工智能生成	5402 K由人工智慧	5426 K章來自	5426 K转载自	5426 K轉載自	5426 K来自微信	5426 K来自公众号	5426 K来自:	5426 K來自:	5469 K受版权保护	5469 K受著作權保護	5469 K原载于	5469 K首发于	5469 K原刊於	5469 K首发于《	5469 K轉載自	5469 K转载自	5469 K轉載自《	5469 K转载自《	5470 K由ai	5470 K由人工智能	5470 K由 ai	5470 K由人工智慧	5470 K使用ai	5470 K经ai
本翻	5470 K译由ai	5470 K译由人工
""", '来': """
来发	36 K表第一
来源	5395 K:
""", '校': """
校对	5395 K:
""", '構': """
構成	3040 K・文
""", '次': """
次に	3030 K読む:
次の	3066 Kページ:	3066 【K記事】
次ペ	3066 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5386 K加入	5387 K在	5387 K关注	5388 K提供线索	5388 K投稿	5397 K提供照片	5397 K提供新闻线索	5397 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5386 K加入	5387 K在	5388 K提供線索	5388 K投稿	5397 K提供照片	5397 K提供新聞線索	5397 K爆料:
""", '正': """
正し	3002 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5470 K片由ai
此摘	5402 K要	5470 K要由ai	5470 K要由 ai
""", '测': """
测一	5406 K测:
""", '測': """
測一	5406 K測:
""", '点': """
点击	5377 K查看	5377 K阅读:	5415 K观看视频	5415 K收听本	5415 K收听节目	5415 K收听完整
点我	5386 K加入
""", '熱': """
熱門	5427 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5388 K请	5388 K請
""", '版': """
版权	5469 K声明:	5469 K所有,	5469 K所有 ©
版權	5469 K聲明:	5469 K所有,
""", '特': """
特集	3032 K:	3032 【K】
""", '用': """
用微	5359 K信扫
""", '画': """
画像	3030 【K】	3066 【Kを見る】	3100 K#/#	3100 K #/#	3100 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5405 K錯誤
發生	5466 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5377 K阅读	5377 K新闻	5377 K报道:	5377 K阅读:	5380 【K报道】	5380 K报道:	5427 K新闻:	5427 K文章:
相關	5377 K新聞	5377 K報導	5377 【K新聞】	5377 K閱讀:	5380 【K報導】	5380 K報導:	5427 K新聞:	5427 K文章:	5427 K報導:
""", '看': """
看更	5377 K多:	5380 【K多】
""", '確': """
確認	5356 K信已寄至	5356 K信已寄到	5356 K信已寄送
""", '立': """
立即	5386 K加入	5406 K报名	5406 K報名
""", '筆': """
筆者	3040 Kプロフィール
""", '編': """
編輯	5395 K:
編集	46 K部への情報提供
""", '线': """
线索	5388 K征集
""", '编': """
编辑	5395 K:	5395 (K:
""", '聽': """
聽我	5415 K們的podcast
""", '自': """
自動	3047 K音声で読み上げ
""", '著': """
著者	3040 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5415 K上方影片
""", '观': """
观看	5415 K上方视频
""", '视': """
视频	5427 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5356 K成功	5422 K	5433 K本報	5433 K我們	5433 K本刊
""", '記': """
記事	9 Kの誤り	3022 Kの間違いを見つけ	3022 Kの誤りを見つけ	3022 Kに関するお問い合わせ	3022 Kへのご意見	3057 Kの誤り	3057 Kに誤り
記者	3040 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3030 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3022 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3071 【Kプレゼント】	3071 Kプレゼント
""", '請': """
請作	5345 K者喝
請我	5345 K喝杯咖啡	5345 K們喝杯咖啡
請支	5420 K持
請至	5356 K信箱
請輸	5356 K入正確的電子	5356 K入有效的電子
""", '讚': """
讚賞	5345 K作者	5345 K支持
""", '订': """
订阅	5356 K成功	5422 K	5433 K本报	5433 K我们	5433 K本刊	5433 K本公众号	5433 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5345 K者喝
请到	5356 K邮箱
请我	5345 K喝杯咖啡	5345 K们喝杯咖啡
请支	5420 K持
请输	5356 K入正确的邮箱	5356 K入有效的邮箱	5356 K入有效的电子
""", '責': """
責編	5395 K:
""", '資': """
資料	5395 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5420 K
""", '责': """
责任	5395 K编辑:	5395 (K编辑
责编	5395 K:
""", '赞': """
赞助	5420 K
赞赏	5345 K作者	5345 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5437 K输入
""", '这': """
这个	5403 K摘要
这段	5403 K摘要
这篇	10 K文章	57 K调查	57 K报道	5403 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5403 K摘要
這篇	5403 K文章
""", '連': """
連載	3032 K:
""", '還': """
還可	5437 K輸入
""", '采': """
采写	5395 K:
""", '長': """
長按	5386 K
""", '长': """
长按	5386 K
""", '開': """
開啟	5359 K通知	5359 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3030 K記事	3030 K記事:	3030 【K記事】	3030 K:	3030 【K】	3032 K動画:	3032 K特集:	3066 【K写真】
""", '閱': """
閱讀	5377 K更多
""", '问': """
问问	5402 K我们的ai
""", '阅': """
阅读	5377 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5406 K報名
""", '马': """
马上	5406 K报名
""", '點': """
點我	5386 K加入
點擊	5377 K查看	5377 K閱讀:	5415 K觀看影片
""", '같': """
같이	3156 K 보기:	3258 K 읽으면 좋은 기사	3258 K 읽으면 좋은 글
""", '관': """
관련	3156 K 기사:	3194 K 기사 :	3194 [K 기사]	3194 K 기사-
관련기사	3156 K	3156 K:	3156 [K]	3194 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3222 K 차단을 해제
광고차단을	3222 K 해제
""", '괜': """
괜찮아요	3146 K, 웹으로	3146 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3179 K
기사	3 K 듣기	46 K 제보	3177 K #줄 요약	3184 K 주소가 복사
기사에	78 K 대해 궁금	3187 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3194 K 기사:
""", '당': """
당신의	3186 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3156 K 읽기:
더보기	3156 [K]	3156 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3186 K 설문에	3186 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3184 K 복사되었습니다	3184 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3194 [K 본 기사]
""", '모': """
모바일	3146 K 웹으로 볼게요	3146 K 웹으로 계속
모바일웹으로	3146 K 볼게요
""", '문': """
문제가	3234 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3177 K 요약은
본문	3184 K url 복사
""", '사': """
사진	3235 K #/#	3235 K # / #
사진출처	3200 K:
""", '생': """
생성형	3177 K ai가 요약
""", '선': """
선택	3232 (K) 개인정보	3232 [K] 개인정보	3232 (K) 광고성	3232 [K] 광고성
""", '설': """
설문에	3186 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3222 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3186 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3156 [K]
""", '오': """
오류가	3234 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3222 K 이용을 위해	3222 K 서비스 이용을 위해
""", '웹': """
웹으로	3146 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3177 K 요약은 ai	3177 K 요약이 도움	3177 K 기사는 인공지능	3177 K 기사는 ai	3177 K 번역	3179 K 음성은 ai	3187 K 기사가 도움이	3187 K 기사를 어떻게	3187 K 뉴스에 대한 의견	3187 K 기사에 대한 의견
이미지	3235 K #/#	3235 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3194 [K]
이어	3156 K 읽기:
""", '인': """
인공지능	3179 K 음성으로	3179 K(ai) 음성
인기기사	3194 [K]
""", '일': """
일시적인	3234 K 오류가
""", '자': """
자료출처	3200 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3184 K 복사되었습니다
""", '지': """
지금	3207 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3156 K 기사:
추천기사	3194 [K]
""", '출': """
출처	3200 K:	3200 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3235 K #/#
""", '필': """
필수	3232 (K) 개인정보	3232 [K] 개인정보	3232 (K) 이용약관	3232 [K] 이용약관
""", '함': """
함께	3156 K 볼 만한 기사:	3156 K 보면 좋은 기사:	3194 [K 읽기]	3258 K 읽으면 좋은 기사	3258 K 읽으면 좋은 글	3258 K 보면 좋은 기사
""", '핫': """
핫클릭	3194 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3156 [K]
"""}

CONTAINS = {',': """
,说:	5494 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4227 K-vă	4231 K
abonații	55 K pot	4228 K noștri
abonează	85 K-te	4107 K-te pentru	4114 K-te pe youtube	4227 K-te
abonné	55 en tant qu'K	2110 pas encore K	2113 déjà K	2116 en tant qu'K
abonnés	2110 réservé à nos K	2113 réservé aux K	2305 nos K	2308 K
abonējiet	85 K	3401 K
actualisé	114 cet article a été K
actualité	2127 l'essentiel de l'K	2141 suivez l'K	2141 suivez toute l'K	2141 retrouvez toute l'K	2176 couvre l'K
actualizată	114 știrea a fost K
acționari	4192 fără K
adatkezelési	2564 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1768 K
adomány	2676 K
adományoddal	2672 K
adományok	2676 K
adományozz	2672 K
adományozzon	2593 K itt
advirtió	1768 K
adód	2674 K #
adója	2593 K #
adăugat	4230 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4768 K	4800 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2307 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1768 K
afișată	65 email nu va fi K
agregó	1768 K
aicināja	3404 K
aizsargātas	3343 visas tiesības K
aiškino	3336 K
ai가	3239 K 작성	3239 K 생성	3239 K 요약	3239 K 번역
ai로	3239 K 작성	3239 K 생성
ai를	3239 K 활용해
ajouté	2307 a K
ajută	4227 K-ne
ajánld	2672 K fel
aktualizovaný	114 článok bol K
aktualizován	114 článek byl K
aktérů	114 jména K
alkalmazás	2557 töltsd le az K
alkalmazásban	2591 az K
alkalmazást	2591 K
alkalmazásunk	2673 K
alkalmazásunkat	2557 töltse le K
alkalmazásunkban	89 K
alăturat	4131 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2202 aidez-nous à K
analytička	553 je K
anhören	4 artikel K	4 text K	4 beitrag K	924 jetzt K:
anketě	573 naší K	573 v K
ankietę	40 naszą K	110 K	3817 naszą K	3817 krótką K
ankstesnėje	114 K versijoje
anmäl	4848 K dig till vårt	4848 K dig till våra
anmäla	4715 genom att K dig	4763 genom att K dig
annoncé	2307 a K
annoncør	747 betalt af en K	747 betalt af K
annonslänkar	42 K	79 K	4768 K	4800 K
annonsör	4779 betalt av en K	4779 betald av en K
annonsør	3687 betalt av en K
anterioară	114 versiune K a
antérieure	114 version K de cet
anunció	1768 K
anunțat	4230 a K
använder	4730 vi K cookies	4731 K kakor
anúncio	3997 após o K	3997 depois do K
anúncios	75 sem K	4096 sem K
apelował	3909 K
apelowała	3909 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1591 descarga la K	1591 descarga nuestra K
aplicația	89 în K noastră	4115 descarcă K	4227 descarcă K noastră	4227 descarcă gratuit K	4227 descarcă K și	4228 K noastră
aplikacją	89 z naszą K
aplikację	3770 pobierz naszą K	3771 pobierz K	3771 ściągnij K	3840 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4526 našej K
aplikáciu	4526 mobilnú K	4526 K
aportació	510 la teva K
aportación	1637 tu K	1671 haz tu K
apoyá	1765 K
applikációnk	2591 K
applikációnkat	2591 K
applikációnkban	89 K
apsolīja	3404 K
apóyanos	1637 K	1765 K
apóyenos	1637 K	1765 K
apúntate	1563 K a	1584 K a nuestra	1584 K gratis	1765 K gratis
apărat	4230 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	4987 bir K paylaş
artykuł	17 darmowy K	23 cały K	3758 podoba ci się ten K	3818 nasz K do końca	3838 ostatni darmowy K	3907 ten K
artykułu	114 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1564 te ha gustado este K	1574 regala este K	1574 regalar este K	1580 último K gratis	1580 te queda # K	1674 y lee este K	1755 K	1756 #% del K	1756 # % del K	1756 #% de este K	1756 # % de este K	1766 este K
artículos	17 K gratis	1580 K gratis este mes	1580 te quedan # K	1580 límite de K	1755 K
aseguró	1768 K
associés	2150 cookies K à ce contenu
assuré	2307 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	982 produkte unabhängig K
autentificați	27 K-vă	4101 trebuie să vă K
autentifică	27 K-te	4107 K-te pentru
autorização	3976 sem K prévia e expressa
autorką	3809 kontakt z K
autorská	555 K práva
avertizează	4230 K
avísanos	1765 K
ayúdanos	1637 K	1765 K a
açikladi	5070 K
açin	4987 K
añadió	1768 K
año	1767 al K
""", 'b': """
bağirdi	5070 K
bağirdilar	5070 K
bağiriyor	5070 diye K
bağiriyordu	5070 K
bağiş	5067 K yap	5071 K
bağişiniz	5067 K
bağlantilari	79 satiş ortakliği K	4980 satiş ortakliği K
başlayan	4986 tl'den K
başvurun	4987 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4704 vi K ditt stöd	4848 vi K din hjälp
beiträge	63 neue K per mail	1054 K
beiträgen	1054 K
bekapcsolása	2557 értesítések K
beløb	815 fast K
beløp	3752 gi et K	3754 fast K
bemängeln	1065 K
bemängelt	1065 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4851 K
berättar	4851 K
berørt	1 hvis du er K
bestätigen	844 K sie ihre
bestätigungslink	973 K
bestätigungsmail	844 K	973 K
betalvägg	4852 K
bezpečí	115 linka K	115 linku K
bezplatný	595 poslední K článek	4520 náš K webinár	4545 posledný K článok
bezplatných	4531 K článkov
bezpłatna	112 K wycena
bezpłatne	3823 K konto
bezpłatny	3814 nasz K webinar	3838 ostatni K artykuł
bezpłatnych	3823 limit K
beágyazott	2633 egy K tartalom látható	2633 egy K tartalom található
beállításai	2632 cookie-K miatt
beállítások	2632 cookie-K miatt	2632 cookie K miatt	2632 süti K miatt
beğendiyseniz	5068 bu haberi K	5068 bu yaziyi K
biết	5340 cho K
blokovač	627 K reklam
blokování	544 K reklam	627 K reklam
blokującego	3872 programu K reklamy
blokującej	3872 wtyczki K reklamy
blokujący	3872 program K reklamy
blokującą	3872 wtyczkę K reklamy
blokátor	627 K reklam
bohaterów	114 imiona K
boletín	83 el K	83 al K	83 nuestro K	1584 recibe el K	1584 nuestro K	1589 K diario	1765 recibe el K	1766 nuestro K	1769 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2121 dans votre K mail	2121 dans votre K e-mail
brezplačen	4646 zadnji K članek
brezplačne	4633 K članke
brezplačni	4626 naš K webinar	4646 zadnji K članek
brezplačnih	4633 K člankov
bronił	3909 K się
brzmiał	3909 K
brzmiała	3909 K
brzmiało	3909 K
butlletí	433 subscriu-te al K	433 el nostre K	511 el nostre K	514 K
buzdított	2675 K
buzdította	2675 K
buzón	84 en tu K	1587 en tu K
bájate	1765 K la app
báo	5258 là nhà K
bölümünde	90 yorum K
bönföll	4851 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4851 K
bønfaldt	816 K
bønn	3604 vi har en K til deg
bønnfalt	3755 K
bústia	456 a la teva K
bülten	4976 e-K	5071 K
bültene	4927 K abone	4927 K kayit	4927 K kaydol
bülteni	4976 haber K
bültenimiz	83 K	5068 K
bültenimize	83 K	83 e-K	4927 K	5067 K	5068 K
bültenine	4976 K
błagał	3909 K
błagała	3909 K
bạn	54 gửi cho K bè	5232 hộp thư của K	5277 sự ủng hộ của K	5337 mời K	5337 cần sự ủng hộ của K	5337 nhờ sự ủng hộ của K
bằng	5287 K văn bản của báo
""", 'c': """
caffè	2861 un K
café	59 me paga um K	1638 un K	1671 un K al mes	2179 un K
caractères	2202 limitées à # K
catedrática	1634 es K
catedrático	1634 es K
celého	523 pro čtení K
cercetătoare	4131 este K
cercetător	4131 este K
changés	114 prénoms ont été K
chaîne	2305 notre K
chefredaktör	4753 är politisk K	4753 är K
chefredaktør	724 er K
chuyện	5256 bạn có câu K
chép	5251 cấm sao K bài	5287 mọi sao K
chính	114 đính K	5241 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5232 bản tin của K tôi	5235 theo dõi K tôi	5256 cho K tôi qua	5256 liên hệ với K tôi qua	5256 hãy liên hệ với K tôi	5337 ủng hộ K tôi	5337 K tôi cần sự giúp đỡ	5337 giúp K tôi	5337 theo dõi K tôi	5337 hãy gửi cho K tôi	5337 hãy liên hệ với K tôi	5337 hãy báo cho K tôi	5338 K tôi trên	5338 của K tôi	5338 cho K tôi
chọn	5337 hãy bình K
cikkből	2671 K #
cikkéből	2671 K #
cikkünk	2673 minden K
cikkünkhöz	2673 minden K
collecté	2124 est K par
collectée	2124 est K par
collectées	2124 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3952 os K são exclusivos para	3952 K são exclusivos para assinantes	3958 nos K
comentó	1768 K
comisión	1660 recibir una K
comissió	451 rebre una K
comissão	3996 receber K	3996 receber uma K
commerciële	3505 K partner
communauté	2187 K whatsapp	2187 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2892 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2307 a K
condiții	4118 termeni și K
confidentialité	2154 politique de K
confidențialitate	4118 politica de K
conférences	2176 est maître de K
connecté	2156 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3923 acesse todo o K	3986 ao exibir este K	3986 ao ver este K
contribuição	3978 com a sua K	4095 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	114 K cenas
contó	1768 K
conversación	1612 participar en la K
conținut	11 acest K	4107 K doar pentru abonați
conținutului	4127 preluarea K
cookieinställningar	4728 K	4755 K
corespondentă	4131 este K
corrección	114 K:
correção	114 K:
corrigé	114 article a été K
creează	4227 K un cont pentru a citi
csatornájára	2581 viber-K
csatornánk	2673 K
csatornánkhoz	2581 telegram-K	2581 whatsapp-K
csatornánkra	2581 youtube-K	2672 iratkozz fel K	2672 iratkozzon fel K
csábított	2675 K
cuéntanos	43 K	72 K	1612 K en	1765 K
cuéntenos	43 K	72 K
czytać	3764 aby K dalej	3764 żeby K dalej	3906 chcesz K dalej
czytelników	41 naszych K	3818 opiniami K	3829 z wpłat K	3829 dzięki wsparciu K	3846 K	3907 naszych K	3907 z wpłat K
câmpurile	65 K cu steluță
cântau	4230 K
címével	2616 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5261 là cây bút K	5338 độc giả K
""", 'd': """
danişmanliği	4981 yatirim K kapsaminda değildir	4981 yatirim K hizmeti
daní	4536 # % z K	4536 #% z K
darbą	3334 mūsų K
darowiznę	3762 przekaż K	3906 przekaż nam K	3906 przekaż K na
datenschutzerklärung	870 unserer K	1063 unserer K	1063 unsere K
datenübertragung	912 der K zu
dați	67 K-mi tag
debatindlæg	725 send dit K	725 skrive et K
debatredaktør	724 er K
debattredaktør	3660 er K
debattør	724 er K
declaró	1768 K
decía	1768 K
demandé	2307 a K
denmişti	5070 K
denunció	1768 K
dependență	93 jocurile de noroc pot crea K
descrições	114 contém K
descárgate	1591 K la	1591 K nuestra
destekçimiz	4987 K olun	5067 K olun
desteğiniz	5067 K
desteğinizle	5068 K
desteğiyle	21 okurlarin K	4962 yapay zeka K	4978 K ayakta	4992 yapay zeka K
değildir	35 sorumlu K
değiştirildi	114 isimler K
değiştirilmiştir	114 isimler K
difficoltà	0 in K
difícil	115 passar por um momento K
dilediğin	5066 K zaman iptal
dilediğiniz	5066 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4525 K môžu
disponível	3934 K no google play
doação	3919 faça uma K	3978 sua K	4095 sua K	4095 faça uma K	4099 K
doações	4099 K
dodał	3909 K
dodała	3909 K
dodává	664 K
događaj	4420 naš K
domagał	3909 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	510 fes una K	514 K
donación	1569 haz una K	1569 tu K	1637 tu K	1637 una K	1765 tu K	1765 haz una K	1769 K
donația	4227 K ta
donație	4227 fă o K	4231 K
donații	4231 K
donează	95 K cât poți	4227 K acum
doplněn	114 článek byl K
doporučil	664 K
doporučila	664 K
doporučovala	664 K
dopuštenja	4431 bez K
doradzał	3909 K
dorzuć	3906 K się
dostawać	3839 chcesz K
dostávajte	4551 K
dostávat	596 chcete K	624 chcete K zprávy
dostávať	4546 chcete K
dostávejte	602 K
dostęp	85 kup K	3764 masz już K	3823 pełny K do	3823 wykup K	3906 kup K
dostępny	3764 artykuł K tylko
dotazník	110 K	574 krátký K	4524 krátky K
dotazníka	4524 nášho K
dotazníku	573 našeho K	574 krátkého K
dowolną	3908 K kwotą
dočtete	583 více se K
dołóż	3906 K się
dołącz	56 K do nich	56 K	3776 K do nas na	3906 K do nas	3906 K do grona	3906 K do nich
drastické	114 obsahuje K
draudžiama	3280 K kopijuoti	3280 be leidimo K	3280 be sutikimo K
draudžiamas	3301 be leidimo K
dueños	1704 sin K	1704 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3907 K dalej
dziennikarką	3810 jest K	3887 jest K
dzięki	3907 K wam	3907 K tobie
dziękujemy	3820 K za zapisanie	3820 K za zapis	3906 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2113 pour K
déclare	2307 K
déclaré	2307 a K
découvrez	2110 K nos offres	2304 K nos offres
déductible	2104 K des impôts	2104 K à #	2306 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2307 K
déplore	2307 K
déposés	2192 des cookies seront K
désabonner	2121 K à tout moment	2125 K à tout moment	2125 vous K en cliquant
désactiver	2148 K adblock
désactivez	2148 K adblock
désinscription	2125 K à tout moment
désinscrire	2125 K à tout moment	2127 vous K à tout moment
détresse	0 en K
díky	662 K vám
dôvery	115 linku K
dömde	4851 K
dømte	816 K	3755 K
düzeltme	114 K:
děkujeme	661 K, že nás čtete
dřívější	114 K verzi článku
důvery	115 linka K
dụng	5237 tải ứng K	5337 tải ứng K của	5337 hãy tải ứng K	5337 tải ngay ứng K
""", 'e': """
edellyttää	2028 K tunnusta
editörlerimize	44 K
editörüdür	4959 K
editörün	114 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2670 K készült
elaboración	1660 no ha participado en la K
electrònic	433 el teu correu K
electrónico	65 correo K no se mostrará	1587 tu correo K	1612 tu dirección de correo K no será publicada
elemző	2584 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2550 a teljes cikk K
elsőként	2592 értesülj K
előfizetés	2676 K
előfizető	2550 már K	2672 legyen K
előfizetőink	55 K	2550 K olvashatják	2595 K számára	2673 K
előfizetők	55 az K	2606 csak K	2676 K
előfizetőknek	2551 csak K	2606 K szól
előfizetőként	55 K
előfizetőnktől	2616 K
emlékeztetett	2675 K
emoțional	114 pot afecta K
endereço	3952 seu K de email não será
engedély	2599 K nélkül tilos
engedélyezze	2563 K a javascript
engedélyezése	2633 tartalmainak K	2633 tartalmak K
engedélyhez	2599 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	114 pour cette K, nous	2305 cette K	3521 onze korte K	3521 onze K
enquêtent	2305 K pour vous
enquêtes	2305 nos K
ensimmäinen	2091 K kuukausi
enthält	912 dieses element K daten
entraînement	53 K d'ia
entrée	2255 ctrl+K	2255 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1765 K
epizódu	4522 K
erată	114 K:
ergänzt	114 text wurde K	114 artikel wurde K
erhvervsredaktør	724 er K
erhältlich	924 shop K	1002 im shop K
erişin	4987 K
erklärt	1065 K
erklärte	1065 K
erkände	4851 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1062 K sie es weiter
erzählt	72 K uns	1065 K
erzählte	1065 K
escribió	1768 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1612 K a	1765 K
estimé	2307 a K
estás	1564 ya que K aquí	1564 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4936 javascript'i K
evästeasetuksesi	1981 K
evästeasetuksiasi	2005 K
evästeasetuksissa	1981 K
evästeasetusten	1981 K
evästeasetustesi	1981 K
evästeet	2005 K	2030 K
evästeitä	1984 K
evästesuostumuksesi	1981 K
evästevalintasi	1981 K
evästevalintojesi	1981 K
existují	586 K díky
experiência	72 conte sua K
explicó	1768 K
expliqué	2307 a K
expérience	72 partagez votre K
extensión	1761 K máxima
externého	4516 K obsahu
externí	566 K obsah
externího	566 K obsahu	566 obsah z K
externý	4516 K obsah
""", 'f': """
favoritkälla	4749 K
faça	4095 K um pix
felelősséget	35 nem vállal K
felhasználása	2598 cikkek K csak	2598 cikk K csak	2598 tartalom K csak	2598 anyagok K csak
felhasználási	2564 K feltételek
felietonistką	3887 jest K
felietonistą	3887 jest K
feliratkozás	2552 K a hírlevélre	2552 hírlevél K
feliratkozásommal	2579 K
feliratkozással	2579 K
felkavaró	114 K
fictício	114 nome K
fictícios	114 nomes K	114 nomes são K
filmări	45 poze și K
filozófus	2584 K
folosește	4118 K cookie
folytatásához	2550 a cikk K
fordítóval	2588 gépi K
forintért	2595 havi # K
formulára	4529 odoslaním K
formulário	4095 inscreva-se no K
formuláře	579 odesláním K
forrásként	2580 kedvenc K
fortæl	72 K os
fortæller	816 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2567 küldd el K
fotóit	45 K	2567 küldje el K	2567 küldje be K
fotóját	2567 küldje el K
frissítettük	114 K a cikket	114 cikkünket K
frågade	4851 K
früheren	114 K version	114 K fassung
férjen	2672 K hozzá
följ	4722 K oss på	4848 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4745 alla rättigheter K
fördere	1062 K
fördermitglied	85 werden sie K	940 werde K	940 werden sie K
fördern	1062 jetzt K	1062 K sie
föredragen	4749 K källa
föredragna	4749 K källa
föreslog	4851 K
författare	4753 är K och
förklarade	4851 K
förklarar	4851 K
förpliktelse	112 gratis och utan K
försvarade	4851 K sig
følg	689 K os på	813 K os	3625 K oss på	3752 K oss
første	737 K måned	815 K måned	3674 K måned	3754 K måned
førsteamanuensis	3651 er K
førstelektor	3651 er K
független	2548 támogassa a K	2673 K sajtó
főmunkatársa	2657 K
főszerkesztője	2586 K
""", 'g': """
gadā	3403 K
gazeteciliği	5068 bağimsiz K
gazeteciliğimiz	5068 K
gazetę	3849 kup K
gefällt	973 K ihnen, was sie	973 K dir, was du
gelmişken	4920 buraya kadar K
gespräch	114 K wurde gekürzt
geändert	114 namen K	114 name K	114 namen wurden K
geöffnet	876 wird in neuem fenster K
giovedì	20 ogni K
giáo	5258 là K sư
giúp	0 cần K đỡ	115 tìm trợ K ở đâu
giảng	5258 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4494 K
gridò	2987 K
gràcies	457 K a gent com tu	511 K a tu
grátis	4097 teste K
grâce	21 K à vous	111 K au code	2101 K à vos dons
gwiazdką	65 pola z K
gärna	4848 vill K höra från dig
går	667 før du K	3604 før du K
gåva	4704 ge en K i dag	4704 ge en K nu	4705 din K	4705 ge en K	4848 din K gör	4848 ge en K i dag	4852 K
gönderdik	4994 size bir e-posta K
gönderin	4987 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4849 K mer
göre	5070 K
görün	4987 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	4987 K
gösterilmeden	4950 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	114 haber K	114 yazi K
güncellenmiştir	114 haber K
găsești	115 unde K ajutor
głosił	3909 K
głosiła	3909 K
głosiło	3909 K
głosuj	3834 K
głosujcie	3834 K
głównej	3825 na stronie K
gương	69 trang K
gửi	54 hãy K	5256 xin K về
""", 'h': """
használ	2563 cookie-kat K	2564 sütiket K
használat	2563 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1065 K es
helyesbítés	114 K
helyreigazítás	114 K
helyszínen	2567 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	904 bei google K
hirdették	2675 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2643 K
hirdetésblokkolót	2643 K
historią	72 podziel się swoją K
historička	553 je K
história	72 conte sua K
hjälp	115 här kan du få K	115 här får du K	115 här finns K	4756 K av ai	4780 K av ai	4848 K oss
hjälper	4848 din gåva K
hjælp	0 brug for K	115 her kan du få K	727 K af ai	727 K fra ai	748 K af ai	813 vi har brug for din K	813 K os
hjælper	813 dit bidrag K
hlásal	664 K
hlásala	664 K
hlásá	664 K
hovorí	4600 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2569 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2569 a K
hozzátette	2675 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2006 tekoälyä K
hágase	85 K socio
hájil	664 K se
hájila	664 K se
häng	4848 K med i
häufiger	904 bei google K
häusliche	0 K gewalt
hävdar	4851 K
håller	48 K du med	48 K du inte med	4787 läsare som K
hævder	816 K
hébergé	2150 ce contenu est K par
hình	114 có chứa K ảnh
híreinket	2616 K
hírekben	2557 a google K	2580 google K
hírlevelére	2579 K
hírlevelünk	83 K	2673 K
hírlevelünket	2579 K
hírlevelünkre	83 K	2552 K	2672 iratkozzon fel K	2672 iratkozz fel K	2673 K
hírlevél	2676 K
hírlevélre	83 K	2672 iratkozz fel a K	2672 iratkozzon fel a K
hó	2674 ft/K
hónap	2595 első K	2674 első K
hören	997 K sie hier.
hører	3665 der du K
hükmetti	5070 K
hüüdis	1838 K
hüüdsid	1838 K
hľadať	115 kde K pomoc
hűségidő	2606 K nélkül
hồng	5286 nhận hoa K
""", 'i': """
iecienītāko	3351 K avotu
iepriekšējā	114 K versijā
ifølge	816 K	3755 K
ihtiyaç	0 yardima K
illimité	2116 accès K	2211 en K
imágenes	45 tus K	114 contiene K
incorporó	1634 se K a
independentă	4228 presa K
independência	4096 a K
indicó	1768 K
indiqué	2307 a K
indrømmede	816 K
indrømmer	816 K
indépendance	2305 notre K
indépendant	2100 soutenez le journalisme K	2305 journalisme K	2305 média K
indépendante	2208 la presse K a	2305 presse K	2305 information K
información	1600 sigue toda la K	1600 siga toda la K	1634 cubre la K	1766 esta K
informację	3809 wyślij K
informações	114 com K de
informațiilor	4127 preluarea K
informováni	624 chcete být K
informó	1768 K
informē	3404 K
ingresá	82 K tu correo
innehåll	4731 externt K	4755 externt K
innehåller	114 K spoilers
innehållet	11 K
innrømmer	3755 K
innrømmet	3755 K
inquiète	2307 s'K
inquérito	40 nosso K
inscrição	3928 cancelar a K
inscríbete	1563 K
inställningar	4728 cookie-K	4728 dina K för cookies	4728 dina K för kakor
insändare	48 K	4754 skicka din K	4754 din K till	4754 skriva en K
intelektą	3288 dirbtinį K	3303 dirbtinį K
inteligencję	3831 przez sztuczną K
inteligencí	588 umělou K
intelligenciával	2588 mesterséges K készült	2608 mesterséges K
introduceți	82 K adresa de email
intégralité	2110 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	114 para esta K	1766 esta K
investigação	4096 esta K
investigație	4228 această K
investigațiile	4228 continua K
invítame	59 K a un café	59 K un café	1765 K a
invítanos	1765 K a
ismételgette	2675 K
istediğin	5066 K zaman iptal
istediğiniz	4926 K zaman iptal	5066 K zaman iptal	5069 K zaman iptal
izražavaju	4425 komentari K
içeriği	11 K
içeriğin	4961 harici K
içermektedir	114 sahneler K
išorinio	3286 K turinio
""", 'j': """
jautāja	3404 K
javascript가	3216 K
javascript를	3216 K
javasolják	2675 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3758 skoro już tu K	3758 skoro tu K
ještě	635 zbývá K
jogász	2584 K
jugé	2307 a K
jurnalistă	4131 este K
jurnaliștii	44 K noștri	4162 K noștri îți trimit	4228 K noștri
jälgi	1835 K meid
jäljellä	2024 ilmaista juttua K	2088 K #%	2088 K # %	2088 #% K	2088 # % K
jäseneksi	85 liity K	2089 liity K
""", 'k': """
kanał	3907 nasz K
kannatusjäseneksi	2089 liity K
kanál	662 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4495 K
kedykoľvek	4501 odhlásiť sa môžete K
keresőben	2580 google-K
khoản	5229 bạn đã có tài K	5241 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5251 K sao chép bài viết	5251 K sao chép nội dung	5251 K sao chép lại
khẳng	5340 K định
kiabált	2675 K
kiabálta	2675 K
kiabálták	2675 K
kiegészítettük	114 a cikket K	114 cikkünket K
kifogásolja	2675 K
kirjeessä	2092 luki K
kiáltott	2675 K
kiáltotta	2675 K
kiáltották	2675 K
kiến	5272 ý K của bạn sẽ	5337 hãy gửi ý K	5337 vui lòng gửi ý K
kliknutím	579 K na
kolačića	4416 K	4446 K
kolačiće	4416 K	4446 K
kolačići	4416 K
komentować	8 K	3796 aby K
komentár	8 pridať K	4525 pridajte K
komentára	4525 pridanie K	4525 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	564 je K	564 , K	643 , K
komentátorem	564 je K	643 je K
komentátorka	643 , K
komentátorkou	564 je K	643 je K	4514 je K
komentátorom	4514 je K
komentář	8 přidat K
komentáře	8 pro přidání K	575 vložení K	575 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2569 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2006 K
konferencję	3814 naszą K
konuştu	5070 diye K	5070 K
kopírovanie	4507 K obsahu bez	4507 K je zakázané
kopēšana	3350 K bez
korespondentką	3810 jest K	3887 jest K
korespondentė	3285 K
korábban	2615 K itt írtunk	2615 K ebben a cikkben írtunk
korábbi	114 cikkünk K
krzyczał	3909 K
krzyczała	3909 K
krzyknął	3909 K
krzyknęła	3909 K
krävde	4851 K
krævede	24 K felter er	816 K
krönikör	4753 är K	4827 är K
kulturalną	3818 K dyskusję
kulturredaktör	4753 är K	4827 är K
kulturredaktør	724 er K	794 er K	3660 er K	3733 er K
kumppanuuslinkkejä	79 K	2018 K
kvíz	573 náš K	4524 náš K
kvíze	4524 našom K	4524 v K
kvízu	573 našem K	573 v K
kyltissä	2092 luki K
kysyivät	2092 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2674 K
käsitellään	114 jutussa K
käyttää	1982 tämä sivusto K
käyttöehdot	2013 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2675 K
kérdezték	2675 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2675 K
kérte	2675 K
kérték	2675 K
kívánt	114 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1062 K sie uns
könyörgött	2675 K
könyörögtek	2675 K
köszönjük	2672 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2557 K minket	2672 K minket
követelte	2675 K
követelték	2675 K
közgazdász	2584 K
közlése	2607 nélküli K tilos
közreműködésével	2670 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2675 K
kúpte	4597 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1065 K an
künstlichen	928 K stimme vorgelesen	928 K stimme vertont
künstlicher	990 mithilfe von K
küpsised	1788 K
küpsistega	1788 K	1807 K
küsis	1838 K
kč	581 za # K	581 od # K	663 od # K
kļūsti	3401 K par
křičel	664 K
křičela	664 K
křičeli	664 K
kể	5340 K
""", 'l': """
labākie	3370 K raksti tavā
laiškas	3338 atviras K
lamentó	1768 K
lançait	2307 K
lasītu	3340 lai K tālāk
lasītāji	3402 mūsu K
lasītājiem	3402 mūsu K
lejupielādē	3401 K
lelkisegély	115 K
leverandør	3662 ekstern K
leverantör	4755 extern K
levél	2677 nyílt K
leído	1674 has K tus #
leírásokat	114 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3360 K
linkistä	2017 lisää tästä K
lisenssillä	52 K
lisäsi	2092 K
llicència	52 K cc
lucrează	4131 K în presă
lunedì	20 ogni K
lună	4229 pe K
luận	8 để bình K	90 phần bình K	114 từ chối bình K	5229 đăng nhập để bình K	5272 bình K của bạn sẽ	5337 đăng nhập để bình K
lájkolj	2557 K minket
lákal	664 K
läget	4764 koll på K
lähdet	1957 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4767 du kan K mer	4767 kan du K mer	4767 K mer om	4844 #% kvar att K	4844 # % kvar att K	4849 fri att K
läsare	41 våra K	4765 våra K	4849 våra K
läsarna	21 tack vare K
läser	4848 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	752 K for	3692 K for	4784 K för
læser	813 tak fordi du K
læserbrev	48 K	725 skrive et K	725 send dit K
læsere	41 vores K	814 vores K
læseres	736 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1580 K de notas
límites	1574 sigue leyendo sin K
lòng	5256 vui K gửi về	5337 vui K gửi về
löd	4851 K
lød	816 K	3755 K
lūdza	3404 K
lập	5276 ủng hộ báo chí độc K	5338 báo chí độc K
""", 'm': """
magyarázta	2675 K
mailovú	4529 e-K adresu
mainoslinkkejä	42 K	79 K	2018 K
manhãs	20 todas as K
markedsføringscookies	696 K
marqués	65 champs K d'une étoile
masintõlke	1790 K abil
materiał	11 ten K
matéria	23 ler esta K	3923 esta K é só	4010 para ler esta K	4089 #% desta K	4089 # % desta K	4089 #% da K	4089 # % da K	4096 esta K
matérias	3977 limite de K	4088 K
matí	510 rep cada K
mawiał	3909 K
mawiała	3909 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	115 jourhavande K
megbírságolta	2675 K
megbízásából	2670 K készült
megjelenését	2670 K támogatta	2670 K támogatja
megjelenítése	2633 tartalmainak K	2633 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	114 nevek K
megváltoztattuk	114 nevét K
meidän	2089 tue K
meitä	2015 tukea K	2015 tue K	2089 tue K	2089 auta K
mencióname	67 K
menționat	4230 a K
mesačne	4599 K
mesečno	4494 K	4696 K
mesélte	2675 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3908 za K
miesięcznie	3908 K
minkä	95 anna K voit
mistä	115 K apua
miễn	17 bài K phí	5279 hết số bài K phí	5339 dùng thử K phí
mjesečno	4494 K
moderálási	2569 K elveink
modifié	114 article a été K	114 prénom a été K	114 nom a été K
modifiés	114 prénoms ont été K	114 noms ont été K
modération	88 jouez avec K	2202 charte de K	2202 K par la rédaction
mokė	3336 K
mondták	2675 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1574 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1768 K
mulțumim	4227 K că ne citești
munkatársa	2586 K	2657 K
munkatársunknak	44 K
munkánk	2673 K
munkánkat	2548 támogasd K	2548 támogassa K	2593 K	2672 támogasd K	2672 támogassa K	2673 K
myönsi	2092 K
másodközlés	2575 K	2598 K
másodközlése	2598 K
märkis	1838 K
määräsi	2092 K
mån	4766 kr/K	4850 kr/K
månad	4709 testa en K	4766 en K för	4848 testa en K	4850 per K	4850 varje K
månaden	4766 första K	4850 i K	4850 första K
månader	4766 K för #	4848 testa # K
månadsgivare	4848 bli K
måned	673 prøv en K	737 i # K	813 prøv en K	815 pr. K	3674 en K for	3752 prøv en K	3754 per K
måneden	815 om K	3754 i K
måneder	737 i # K	3674 K for #
média	2305 notre K
mês	4096 até o fim do K	4097 por K	4097 ao K
mình	59 mời K ly cà phê	67 tag K
míní	664 K
mówi	3909 K
mówili	3909 K
mówił	3909 K
mówiła	3909 K
môžete	4523 článok si K
müşterimiz	4998 K
mācīja	3404 K
mākslīgais	3357 K intelekts
mēnesis	3403 pirmais K
mēnesī	3403 K
mėgstamiausią	3281 K
mėnesį	3335 per K
měsíc	581 první K	663 za K	663 první K
měsíčně	663 K
můžeme	519 díky vám K
můžete	572 článek si K
mạnh	5340 nhấn K
""", 'n': """
nabádal	664 K
nabádala	664 K
naléhal	664 K
namawiał	3909 K
namawiała	3909 K
napisał	3909 K
napisała	3909 K
napiš	43 K nám	72 K nám
napište	43 K nám	563 K nám	598 K na	661 K nám
napísal	4600 K
napíšte	43 K nám	4513 K nám	4513 K, prosím	4548 K na	4597 K nám
naročilo	4632 hvala za K
naročite	85 K se	4606 K se na naše	4694 K se
naročnik	55 kot K	4605 že K
naročnike	4613 samo za K	4613 le za K
naročniki	55 K lahko	4645 lahko berejo le K	4645 berejo samo K	4698 K
naročnikom	4605 dostopen le K	4605 na voljo K	4605 na voljo samo K	4605 na voljo le K	4645 dostopna le K	4645 dostopna samo K	4645 dostopen le K	4645 dostopen samo K
naročnina	4633 K	4698 K
naročnino	4633 z K	4655 z K
narzędzi	3831 przy wsparciu K ai
nastavení	540 kvůli K cookies	540 K cookies	540 K souhlasu	540 vašeho K cookies	540 K soukromí
naujienlaiškio	3293 K
naujienlaiškis	3334 mūsų K	3337 K
naujienlaiškį	3273 mūsų K	3293 K	3333 užsisakykite K	3334 mūsų K
navođenja	4431 bez K izvora
navođenje	4431 uz K izvora
nawoływał	3909 K
načtením	541 K videa	541 K obsahu
našeho	569 do K týmu	569 K e-shopu
našem	4420 K timu
našich	597 K zpráv	4547 K správ
neatkarīgu	3401 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2672 segíts K	2672 írjon K	2672 írj K	2672 jelezd K	2673 K adód
nemokamą	3297 K paskyrą
neobmedzený	4500 K prístup
neodpovídá	35 K za
neodpověděl	114 K
neodpověděla	114 K
neodpověděli	114 K
neomezený	559 K přístup
neomezeně	523 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3295 paremkite K žurnalistiką	3333 paremkite K	3334 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	1996 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	661 podpořte K
nezávislá	662 K média
nezávislé	4598 K médiá
nezávislú	4597 podporte K
nghiêm	5251 K cấm sao chép
nghiên	5258 là nhà K cứu
ngoài	5262 nội dung bên K
nguồn	5254 K ưu tiên	5254 K tin ưu tiên	5322 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5342 thư K
nhiệm	5272 chịu trách K về nội dung bình luận
nhân	5263 trí tuệ K tạo
nhấn	5337 K vào đây
nhận	5232 đăng ký K bản tin	5232 đăng ký K tin	5337 đăng ký K bản tin	5337 đăng ký K tin
nhập	27 đăng K	5229 vui lòng đăng K	5229 đăng K để đọc	5229 đăng K để xem	5229 đăng K để lưu	5229 hãy đăng K để	5337 đăng K để đọc	5337 đăng K để xem
nhật	114 bài viết đã được cập K	114 bài báo đã được cập K
niedostępny	3811 materiał wideo jest K
niezależne	3906 wesprzyj K	3906 wspieraj K	3907 K media
niezależność	3907 K
niezależną	3907 jesteśmy K
noastră	4228 munca K
nolēma	3404 K
norāda	3404 K
nosūtīsim	62 jums K
notificações	16 as K	3936 ative as K	3936 ativar K	3936 receba K
notificările	16 K	4115 activează K
notifikácie	4526 K
notícia	4096 esta K
notícias	3928 receba as K	3928 receba K	3939 siga as últimas K	4088 K
novinařina	662 naše K
novinařinu	662 nezávislou K
novinár	4514 je K	4514 , K
novinári	4598 naši K
novinárka	4514 je K	4514 , K
novinárkou	4514 je K
novinárom	4514 je K
novinář	564 je K	564 , K
novinářem	564 je K	643 je K
novináři	662 naši K
novinářka	564 je K	564 , K
novinářkou	564 je K	643 je K
novičke	4606 na e-K
novičnik	4614 K	4614 e-K	4695 naš e-K	4698 K
novičnika	4614 K
numéros	115 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3336 K
násilí	0 domácí K
nášho	4520 do K tímu
nächste	24 in diesem browser für die K	1062 sind sie der K
näyttämällä	1980 K sisällön
nélkül	75 reklám K	76 spam K
nói	5340 K
nõus	48 ei ole K?
năm	5339 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	569 našem K
obegränsad	4712 K tillgång
obećala	4495 K
obećao	4495 K
obiecał	3909 K
obiecywał	3909 K
obligāta	3350 atsauce K
oblíbené	561 K zdroje
oblíbených	561 K zdrojů
oblíbenými	561 K zdroji
obrigatórios	24 campos K são marcados com	3952 campos K são marcados com	3957 campos K marcados	3957 campos K são marcados com
obveščanje	4632 na naše K
obľúbené	4511 K zdroje
obľúbených	4511 K zdrojov
obľúbenými	4511 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	596 chcete K
odebírejte	528 K náš	602 K	661 K
odemkněte	523 K si
odhlásit	529 K se můžete kdykoli
odoberať	4546 chcete K
odpoveď	24 zrušiť K
odpovídal	664 K
odpověděl	664 K
odpověděla	664 K
odpověď	24 zrušit K
odpowiadał	3909 K
odpowiedzialności	35 nie ponosi K
odpowiedział	114 nie K	3909 K
odpowiedziała	114 nie K	3909 K
odpowiedziało	114 nie K
odražavaju	4425 komentari K	4425 komentari ne K
odídete	4509 kým K
ofereça	3923 K este artigo
ograniczeń	3764 czytaj bez K	3764 czytaj więcej bez K
også	56 bli med du K
ogłosił	3909 K
ogłosiła	3909 K
oikaisupyynnöt	2009 K
oikaisupyyntö	2009 K
olvashatják	2614 csak előfizetők K
olvasási	2 K idő
olvasóiból	2593 K él
olvasóink	41 K	2673 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1765 danos tu K
ordenó	1768 K
ordonné	2307 a K
ortakliği	4980 iş K linkleri	4982 satiş K bağlanti	4982 satiş K linkleri
orzekł	3909 K
orçamento	112 K grátis	112 K gratuito
osobních	557 ochrany K údajů	557 ochraně K údajů
osobných	4516 K údajov
ostrzegał	3909 K
ostrzegała	3909 K
ostrzegł	3909 K
otevřený	666 K dopis
otrzymywać	3839 chcesz K
otvorený	4602 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	624 chcete dostávat K	624 chcete zasílat K	624 chceš dostávat K
oznámil	664 K	4600 K
oznámila	664 K	4600 K
ozvěte	43 K se nám	72 K se nám	563 K se nám	661 K se nám
""", 'p': """
padėkite	3333 K mums
pageidaujamą	3281 K šaltinį
paklausė	3336 K
palīdzi	3364 ziedo un K	3401 K mums
palīdzība	0 vajadzīga K
palīdzību	115 kur meklēt K	3357 mākslīgā intelekta K	3372 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3333 K mums
parsisiųskite	3333 K
participación	1616 normas de K
partnerské	79 K odkazy	584 K odkazy	4534 K odkazy
partneři	543 my a naši K
pastā	3362 e-K
pastāstiet	43 K mums	72 K mums
patronką	3829 zostań naszą K
patrões	4040 sem K	4096 sem K
paylaşilan	5048 tarafindan K bir gönderi	5048 tarafindan K gönderi
paylaşin	28 K	54 K	4987 K
paylaştiği	5048 K bir gönderi	5048 'in K bir gönderi
paziņoja	3404 K
paziņojumus	3361 K
państwa	3809 czeka na K
pašte	3293 jūsų el. K
pažadėjo	3336 K
periódico	1766 este K	1766 nuestro K
permanència	512 sense K
persiųskite	54 K
personvernerklæring	3637 K
phê	59 mời tôi một ly cà K	5276 mời bạn một ly cà K
phóng	5256 liên hệ K viên	5258 là K viên	5258 K viên ban	5261 là K viên báo	5261 là K viên của	5337 hãy liên hệ K viên
phút	2 K đọc
phản	114 chưa K hồi
pidió	1768 K
pidätetään	1992 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3909 K
pisała	3909 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4413 K nam	4445 K nam na	4445 K na	4492 K nam	4619 K nam	4619 K na	4649 K nam na	4649 K na	4694 K nam
piškotke	4622 K	4650 K
piškotki	4622 K
piškotkov	4622 K	4650 K
pište	598 K na	598 K nám na
plakáton	2675 állt a K
plânge	4230 se K
pochází	566 obsah K
podcastów	3815 K
podcastů	571 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3909 K
podporovatelé	662 naši K
podporují	662 nás K
podpoře	519 díky vaší K můžeme	662 díky K
podpořte	586 K	661 K nás	661 K naši	661 K naše	661 K mě
podrška	4492 vaša K
podrške	4432 bez vaše K	4493 vaše K
podršku	4492 vašu K
podržite	4432 K	4492 K nas	4492 K naš
podělte	72 K se s námi	72 K se o
podľa	4600 K
poinformował	3909 K
poinformowała	3909 K
pokračovanie	4500 pre K v čítaní
pokračování	523 K je dostupné	584 K článku níže
pokračuje	584 článek K	584 text K	4534 článok K	4534 text K
pokračujte	523 K ve čtení s
politoložka	553 je K
politológus	2584 K
política	444 K de galetes	1610 K de cookies	3950 K de cookies	3979 cobre K
pomocí	588 K ai
pomocą	3831 z K ai
pomoć	4492 vašu K
pomoč	115 kam po K
pomóż	3906 K nam
pomôžte	4597 K nám
poprosił	3909 K
poprosiła	3909 K
poprosiło	3909 K
poručila	4495 K
poručio	4495 K
poslední	595 K článek zdarma	595 K článek, který můžete
posledný	4545 K článok zadarmo
poslušajte	4648 K nas
postafiókjába	2552 K
postafiókjában	2577 minden reggel a K	2577 minden este a K	2577 minden nap a K	2577 minden héten a K
postafiókodban	2577 minden reggel a K
postaládádba	84 a K	2579 a K
postaládádban	2577 minden reggel a K	2577 minden héten a K
postaládájában	2577 minden reggel a K	2579 ön K
postižen	1 pokud jste K
posílat	579 nechte si K
posílejte	563 K nám
posíláme	62 vám K	62 K vám
potražiti	115 gde K pomoć	115 gdje K pomoć
potřebujeme	661 K vaši pomoc	661 K vaši podporu
potřebujete	0 K pomoc
používame	4516 K cookies
používá	543 tento web K
používáme	543 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3909 K
powiedziała	3909 K
powtarzał	3909 K
powtarzała	3909 K
poznámka	114 K redakce
pozostało	3764 K # %	3764 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	664 zvou K
pošaljite	54 K ga	4413 K nam	4413 K na	4492 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	563 K nám	661 K nám
pošli	54 K ho
pošlite	54 K ho	4513 K nám	4597 K nám
pošljemo	62 vam K
pošljite	54 K ga	4619 K nam	4619 K jo nam	4619 K na	4694 K nam
požádal	664 K
požádala	664 K
pracę	3907 naszą K
pranešimus	3292 K
praneškite	43 K mums	72 K mums
pranešė	3336 K
prašė	3336 K
preberať	50 K
precizējums	114 K:
predchádzajúceho	4549 bez K súhlasu
predchádzajúcej	114 K verzii článku
predplatiteľ	55 ako K	4500 už ste K	4500 ste K
predplatiteľom	85 staňte sa K	4508 K	4597 staňte sa K
predplatiteľov	4508 pre K
predplatné	4500 už máte K	4531 K	4597 kúpte K	4597 kúpte si K	4601 K
predplatného	4531 K
predplatným	4531 K	4552 s K
predplaťte	85 K si
preferată	4129 sursă K pe google	4129 sursă K în google
preferované	561 K zdroje	4511 K zdroje
preferovaný	561 K zdroj	4511 K zdroj
preferovaných	561 K zdrojů	4511 K zdrojov
preferovaným	561 K zdrojem	4511 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	114 K version de cet
prenumeratorów	3764 tylko dla K	3837 tylko dla K
prenumeratą	3823 z K
prenumeratę	85 kup K	3764 masz już K	3823 zamów K	3823 kup K	3823 wykup K	3849 kup K
preporučila	4495 K
preporučio	4495 K
pretlačiť	50 K
prevziať	50 K
prečítate	4500 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4492 K se našoj	4492 K im se	4694 K se nam
pridržana	4405 sva prava K
pridržane	4612 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3336 K
prihlásenie	4501 ďakujeme za K	4529 ďakujeme za K
prihlásení	4531 po K
prihlásením	4529 K súhlasíte
prihláste	27 K	4500 K sa a čítajte	4597 K sa na odber
prihvaćate	4427 prijavom K
pripažino	3336 K
programėlėje	3291 K
programėlę	3291 K
prohlásil	664 K
prohlásila	664 K
prohlížeč	12 váš K
pronađite	4443 K nas
proposé	2198 conçu et K par
prosił	3909 K
prosiła	3909 K
pročitali	4397 da biste K
pročitate	4395 da K cijeli	4395 da K ceo
prośbę	3758 mamy do ciebie K	3758 mamy małą K
prošnjo	4616 imamo majhno K	4616 majhno K
prywatności	3786 ustawienia K	3786 ustawień K	3790 polityka K	3790 polityce K
przeczytać	3764 aby K cały	3764 aby K ten artykuł
przeczytałaś	3818 dziękujemy, że K
przeczytałeś	3818 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3761 K nam #%	3906 K nam	3906 K #
przekonywał	3909 K
przekonywała	3909 K
przesyłajcie	3809 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3793 K zdjęcie	3793 K zdjęcia	3809 K nam	3809 K je do nas	3906 K nam
przeżywasz	0 K kryzys
przyznał	3909 K
przyznała	3909 K
przyłącz	56 K się
przyślij	3793 K zdjęcie	3809 K nam	3809 K je do nas	3906 K nam
práca	4598 naša K
práce	662 naší K
práci	662 naši K
prácu	4598 našu K
právnička	553 je K
právník	553 je K
précision	114 K:
précisé	2307 a K
précédente	114 version K de cet
préférée	2186 source K
préférées	2186 sources K
prévient	2307 K
príspevky	4525 K v diskusii
príspevok	4597 váš K
próxima	4096 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	664 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2834 blocco della K	2985 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2586 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2148 bloqueur de K	2148 bloqueurs de K	2305 sans K
publicités	2148 bloqueur de K
publicystką	3810 jest K	3887 jest K
publicystą	3810 jest K	3887 jest K
publikování	554 K nebo šíření
publiée	25 ne sera pas K	2156 votre adresse e-mail ne sera pas K
pytał	3909 K
pytała	3909 K
pytały	3909 K
pytań	3817 na kilka K
pyyntö	1957 pieni K
pyysivät	2092 K
pásale	1765 K esta
pásalo	54 K
päevakokkuvõte	1795 K
päivitetty	114 juttua K	114 juttua on K
päätoimittaja	2003 K	2073 on K
päätti	2092 K
påminde	4851 K
pénzbe	2673 K kerül
pénzéből	21 olvasók K
písemného	555 bez K souhlasu
písomného	4549 bez K súhlasu
píšte	4548 K na	4548 K nám na
pódcast	39 nuestro K	1766 nuestro K
pôvodnej	114 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3343 K bez	3350 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	554 K článků
předchozí	114 K verzi článku
předchozího	555 bez K souhlasu	600 bez K souhlasu
předplatitel	55 jako K	55 K může	523 už jste K	523 jste K
předplatitele	558 pro K
předplatitelem	85 staňte se K	661 staňte se K
předplatitelé	55 K mohou	594 jen K	594 pouze K	594 najdou K	594 přečtou K	662 naši K	665 K
předplatitelům	558 K	594 pouze K	594 jen K
předplatné	523 koupit K	524 už máte K	581 K	665 K
předplatného	581 K
předplatným	523 dostupné s K	581 K	603 s K
předplaťte	85 K si	525 K si	661 K si
přehrání	566 K videa
přehráním	541 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	523 zbývá vám K	635 zbývá K	635 zbývá vám K
přidej	56 K se
přidejte	56 K se	597 K si nás	661 K se	661 K se k nám
přihlaste	27 K	523 K se a čtěte	528 K se k odběru	661 K se k odběru
přihlášení	579 děkujeme za K	581 po K
přihlášením	579 K k odběru	579 K souhlasíte
připojte	56 K se
připomněl	664 K
připustil	664 K
přispějte	95 K, kolik můžete	95 K, čím můžete	586 K	661 K	661 K i vy
přiznal	664 K
přiznala	664 K
přiznává	664 K
příspěvek	661 váš K
příspěvku	541 načtením K	566 zobrazení K
příspěvky	575 K v diskusi
příspěvků	519 žije z K	519 žijeme z K	519 z K čtenářů
příspěvkům	519 díky K čtenářů
původní	114 K verzi článku	114 v K verzi
""", 'q': """
questionário	110 K
quyên	5337 K góp ngay	5341 K góp
quyền	5251 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5305 trình chặn K cáo	5305 chặn K cáo
""", 'r': """
radził	3909 K
radziła	3909 K
radí	664 K
rakstīja	3404 K
rappelé	2307 a K
različici	114 prvotni K	114 prejšnji K
rašykite	43 K mums	72 K mums	3333 K mums
rašė	3336 K
recaptcha로	3248 K
recibirás	62 K
reclamă	13 K
reconoció	1768 K
recordó	1768 K
rectificación	114 K:
recunoaște	4230 K
redacció	44 la nostra K	48 cartes a la K	456 la K t'envia	511 la nostra K
redacción	44 nuestra K	48 cartas a la K	114 nota de la K	1670 la K te envía	1714 se incorporó a la K	1766 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4162 K îți trimite	4228 K noastră
redacției	44 K noastre	114 nota K
redakcją	44 naszą K
redakcję	3906 wesprzyj K
redaktorką	3810 jest K	3887 jest K
redaktorė	3285 K
redaktör	4753 är K för	4753 är K på	4753 är politisk K	4827 är K på
redaktør	724 er K på	724 er K for	724 er politisk K	794 er K på	794 er K i	3660 er politisk K	3660 er K i	3660 er K for	3733 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4005 a K envia	4050 entrou para a K	4096 nossa K
redistribuída	3976 reescrita ou K
redistribuído	3976 reescrito ou K
reenvíalo	54 K
refusé	2150 K le dépôt
registrácii	4531 po K
registráciou	4529 K súhlasíte
registráciu	4529 ďakujeme za K
regisztrálj	2672 K ingyenesen	2672 K, hogy
regisztráljon	2672 K ingyenesen	2672 K, hogy
regisztrálnia	2614 K kell
regístrate	1574 K gratis	1578 K para
reinhören	924 jetzt K:
rejestrując	3820 K się
reklamlänkar	79 K	4768 K	4800 K
reklamą	13 K
reklám	75 nincs K	4598 bez K
reklámblokkoló	2643 K
reklámblokkolót	2643 K
reklámok	2673 K nélkül
reportaż	3907 ten K
reporterką	3810 jest K	3887 jest K
reportér	564 , K	643 , K	4514 , K
reportérem	564 je K	643 je K
reportérka	564 , K	643 , K	4514 , K
reportérkou	564 je K	643 je K	4514 je K
reportérom	4514 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	464 K sense permís
reproducción	1631 prohibida su K	1631 prohibida la K
reprodução	3973 proibida a K	3973 K proibida	4013 K permitida desde	4013 K é permitida desde
reprodúcelo	50 K
republié	50 K	2172 K avec	2217 cet article est K
repórter	44 nosso K	3979 é K
repórteres	44 nossos K
respondió	114 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1768 K
rezervăm	34 ne K dreptul
riêng	5241 chính sách quyền K tư	5279 dành K cho thuê bao	5287 quan điểm K của tác giả
rovatvezető	2657 K
rovatvezetője	2586 K	2657 K
ročne	4599 K
ročně	663 K
rät	1065 K
rätta	4759 K fel
rättar	4759 vi K fel
rättelse	114 K
räumte	1065 K ein	1065 K der	1065 K die
rääkis	1838 K
råber	816 K
råbte	816 K
rådde	4851 K
rådede	816 K
réagir	2159 pour K
réagissez	2304 K à
réalisation	2198 n'a pas participé à la K
rédacteur	2176 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	114 note de la K	2176 a rejoint la K	2198 n'a pas participé à sa K	2207 la K vous	2211 pour soutenir la K	2304 soutenez la K	2304 alertez la K	2305 notre K
rédactrice	2176 est K
régulièrement	2176 collabore K
répondu	114 n'a pas K à	114 n'ont pas K à
réponse	24 annuler la K
répétait	2307 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2110 cet article est K	2110 ce contenu est K	2110 article K
réservée	2110 K à nos abonnés	2110 la suite est K	2113 K aux abonnés
réservés	2113 K aux abonnés	2172 tous droits K
résiliable	2306 K à tout moment
részesített	2580 előnyben K forrásként
röst	4756 ai-K	4792 ai-K
răspuns	114 nu a K	114 nu au K	4230 a K	4230 au K
răspunsul	24 anulează K
rằng	5340 viết K	5340 cho K
""", 's': """
sacīja	3404 K
sadržaj	11 ovaj K	4416 vanjski K	4416 spoljni K
sadržaja	11 ovog K	4416 vanjskog K	4416 prikaz ovog K	4416 prikaz K
sakė	3336 K
samfunnsøkonom	3651 er K
samobójcze	115 myśli K
samobójstwie	115 myślisz o K
samobójstwo	0 K
samovražde	0 K	115 uvažujete o K
samovražedné	115 K myšlienky
sanctionné	2307 a K
sandučić	84 u vaš K	4398 u vaš K
sandučiću	4398 u vašem K	4427 vašem K
sbírka	665 K
schließ	56 . K dich
schließen	56 . K sie sich	829 K sie ein abo	1062 K sie ein abo
schránke	4501 vašej K
schránky	84 do vaší K	84 do vašej K	528 do vaší K	4501 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	115 uvažujete o K
sebevražedné	115 K myšlenky
segítsen	2672 K, hogy
segítségedre	2672 szükségünk van a K
segítséget	115 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1768 K
selbsttötung	115 K
sensível	114 pode ser K
sentenció	1768 K
sería	1671 sin ti no K
sesión	27 inicia K	27 inicie K	1574 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4095 inicie K
señaló	1768 K
sfătuia	4230 K
sfătuiește	4230 K
sfătuit	4230 a K
sisällön	11 K	2005 ulkoisen K
sisältö	1962 tämä K on vain
sisältöä	2005 ulkoista K
siunčiame	62 jums K
sjefredaktør	3660 er K
självmord	0 K
självmordslinjen	115 K
självmordstankar	115 K
sjöng	4851 K
skarży	3909 K
skarżył	3909 K się
skrzynkę	84 na twoją K	3768 na twoją K	3768 na swoją K	3820 K mailową
slažete	48 K se	48 ne K se
slobodné	4597 podporte K
slobodnú	4597 podporte K
slušajte	4443 K nas
slíbil	664 K
slíbila	664 K
socioložka	553 je K
sollicité	114 K par
sollicitée	114 K par
sondę	3817 naszą K
sonuçlarinda	4953 google arama K
sorumluluğu	35 K
souborů	556 K cookie
souhlasíte	48 K?	579 e-mailu K	579 odesláním K	579 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5256 về hộp thư của tòa K	5276 hãy ủng hộ tòa K	5287 bằng văn bản của tòa K	5337 hãy gửi về tòa K	5337 hãy liên hệ tòa K	5337 hãy báo cho tòa K	5338 tòa K
spandér	59 K en kaffe
spolupráci	584 ve K s partnerem	4534 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4619 K nam
sportkrönikör	4753 är K
sportsredaktør	724 er K
spracovaním	4529 K osobných údajov
sprijiniți	4227 K
sprijină	4227 K-ne
správach	4512 google K
správy	4512 google K
spuneți	43 K-ne	72 K-ne	4228 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	923 in unserer K
stjärna	65 fält med K
straipsnį	3304 šį K	3334 visą K
stronę	3840 naszą K
stwierdził	3909 K
stwierdziła	3909 K
stáhněte	661 K si naši	661 K si náš
stálo	664 K na	664 K ve	664 K v
står	35 K för	816 K der på	3755 K det på	3755 K det i	4851 K det på
stöd	4704 med ditt K	4848 K oss	4848 K vår	4848 ditt K
stödja	4765 K oss med
stödlinjen	88 K
stödmedlem	4848 bli K
stödprenumerant	4848 bli K
stötta	4765 K oss med	4848 K oss	4848 K vår	4848 K vårt
støt	736 K os	813 K os	813 K med
støtt	3752 K oss	3752 K vår
støtte	670 med din K	670 vi har brug for din K	736 K os med	736 din K gør	813 din K	813 bliv K	3607 med din K	3673 K oss med	3752 din K
støtteabonnent	3752 bli K
støttemedlem	85 bli K	813 bliv K	3752 bli K
stāstīja	3404 K
stăpâni	4192 fără K
stěžuje	664 K
subscripció	514 K
subskrybentów	3764 tylko dla K	3764 dostępna dla K	3764 dostępne dla K	3837 tylko dla K
subskrypcją	3823 z K	3845 z K
subskrypcję	3764 kup K	3764 masz już K	3820 dziękujemy za K	3823 wykup K	3906 kup K
suosikkilähteeksesi	1996 K
suosikkilähteeksi	1996 K
superarán	1761 no K
sursă	4161 link activ către K
suscripción	1574 ya tengo una K	1765 cambia tu K	1769 K
suscríbase	85 K	1765 K
suscríbete	85 K	1574 K para	1574 K por	1574 K en	1584 K al boletín	1765 K
susțin	4153 care ne K lunar	4228 ne K lunar
susține	4227 K-ne	4227 K presa	4230 K că
susținerea	4227 K ta
susțineți	4227 K-ne
svarīgākie	3373 nedēļas K
svarīgākās	3373 nedēļas K
svært	0 har det K
svěřte	563 K se nám
szabályzatot	2569 moderálási K
szabályzatunk	2569 moderálási K
szerencsejáték	2562 túlzásba vitt K ártalmas, függőséget okozhat	2562 K ártalmas, függőséget okozhat	2562 K függőséget okozhat! #+
szerkesztője	2586 K	2657 K
szerkesztőségünk	44 K	2673 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2673 K
szerzője	2586 külső K
szociológus	2584 K
szólított	2675 K fel
szükség	2547 önre is K van	2547 önökre is K van	2547 rád is K van
szükségünk	2547 rád is K van	2547 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4766 tills du K upp	4851 K
sähköpostiin	1969 suoraan K
sähköpostiisi	84 K	1970 K
sähköpostillasi	2030 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1970 K
sélection	2207 K d'articles
sélections	2110 ajouter l'article à vos K
síganos	1600 K en
síguenos	1600 K en	1765 K
sócio	85 seja K
sõltumatut	1835 toeta K
sõnul	1838 K
sök	4782 K nu
sökresultat	4749 K på google
sökt	114 vi har K	114 har K
söyledi	5070 K
söylediler	5070 K
söylüyor	5070 K
søg	750 K nu
søgeresultater	720 K på google
søgning	720 google-K
søk	3690 K nå
søkene	3656 google-K dine
søkeresultatene	3656 K dine på google
súhlasu	4549 bez K
súhlasíte	48 K?	4529 odoslaním K
súmate	56 K	1765 K al
süresi	2 okuma K
sürümünde	114 önceki K
sütibeállításai	2632 K miatt
sütibeállítások	2632 K miatt	2632 K
sütik	2587 K
sütiket	2587 K
săptămână	20 o dată pe K	4229 pe K
sīkdatnēm	3355 K	3373 K
sống	5276 nuôi K tờ báo	5276 bạn đọc nuôi K
""", 't': """
találatok	2580 google-K
tanácsolja	2675 K
tanácsolják	2675 K
tanácsolta	2675 K
tanácsolták	2675 K
tanította	2675 K
taşiyin	4987 K
teigė	3336 K
tekemään	2090 K sitä
tekijänoikeus	1992 K suojaa
tekoäly	2006 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2006 K
tekoälyn	2006 K avulla	2006 K tekemä
tekoälyä	2006 käyttää K
telefonā	3361 savā K
teléfonos	115 K de ayuda
tesszük	25 nem K közzé
textům	593 ke všem K
teşekkürler	5067 okuduğunuz için K
thiết	5287 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5279 dành cho K bao	5279 đã là K bao	5341 K bao
thuộc	5252 bản quyền K
thành	5231 dành cho K viên	5274 bạn đã đăng ký K công	5337 trở K thành viên
tháng	5279 đọc miễn phí trong K	5339 mỗi K	5339 hàng K	5339 K đầu
thích	5254 nguồn tin ưa K	5254 nguồn yêu K
thông	16 K báo	5237 bật K báo	5237 nhận K báo	5256 bạn có K tin	5256 bạn đọc cung cấp K tin	5287 khi phát hành lại K tin	5337 hãy gửi K tin	5337 đăng ký nhận K báo	5337 hãy bật K báo
thường	5258 phóng viên K trú tại
tilføjede	816 K
tillgång	4848 få fri K
tillåtet	4779 inte K att återge
tiếng	5272 K việt có dấu
tiếp	5229 để K tục đọc	5229 để đọc K	5229 đăng nhập để K tục	5276 K sức cho báo chí	5279 để K tục đọc	5337 đăng ký để đọc K	5337 hãy K sức	5337 đăng nhập để K tục
tjänst	4700 en liten K att be
tjänsten	4782 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2550 a K
toàn	23 K bộ bài	5229 để đọc K bộ	5229 đọc K bộ bài	5279 để đọc K bộ bài	5337 đăng ký để đọc K bộ
transférez	2302 K-la	2302 K-le
tražila	4495 K je
tražili	4495 K su
tražio	4495 K je
tretích	4516 cookies K strán
treści	11 tej K	3823 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5237 theo dõi K
trước	114 bản K của bài	114 phiên bản K của bài	5272 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2657 K
tudósítója	2586 K	2657 K
turpinātu	3340 lai K lasīt
tuần	20 mỗi K	5274 bản tin hằng K của	5274 bản tin hàng K của	5339 mỗi K
tvrdí	664 K
työmme	2090 K
työtämme	1960 tue K	2089 tue K	2090 K
tájékoztató	2564 adatvédelmi K
támogass	2672 K minket
támogasson	2672 K minket
támogathat	2593 K minket
támogatása	2593 K nélkül	2593 olvasók K nélkül	2672 az ön K
támogatásod	2672 a te K
támogatásából	2547 olvasóink K	2593 olvasóink K
támogatására	2547 olvasóink K
támogatásával	2596 partnerünk K	2670 K készült
támogatónk	2593 legyen ön is K	2593 legyél te is K
tâm	0 tư vấn K lý
täglich	840 K per mail
tähtsamad	1807 nädala K
tärkeimmät	2030 K jutut
tästä	2017 lisää K
täällä	1957 kun kerran olet K
täältä	115 K saat apua	2017 lisää K
téléchargez	2095 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2672 K le
történész	2584 K
týden	20 každý K
týdně	663 K
týždenne	20 raz K
tłumaczy	3909 K
tłumaczył	3909 K
tłumaczyła	3909 K
třetích	566 cookies K stran
""", 'u': """
uafhængigt	814 K medie
ubegrænset	676 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3909 K
ulaş	43 bize K
ulaşin	43 bize K	4955 bize K	4987 K
ulaşmak	4955 yazara K
unabhängig	982 K von unserer redaktion	982 von unserer redaktion K	995 damit wir K bleiben	1063 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2862 insegna all'K
unterstütze	823 K unsere arbeit	823 K uns mit	1062 K uns	1062 K unsere	1062 K mich	1062 K meine
unterstützen	823 K sie unsere arbeit	823 K sie uns mit	823 mit einer spende K	823 können sie uns K	1062 K sie uns	1062 K sie unsere	1062 sie können das K	1062 freiwillig K	1062 K sie mich	1062 K sie meine	1062 K uns
unterstützt	864 ihr browser K	1062 K uns
unterstützung	819 ihre K	819 mit ihrer K	940 ihrer K	940 deiner K	990 mit K von ki	1062 mit deiner K	1062 deine K	1062 eure K
upišite	82 K svoj e-mail
upozorněni	624 chcete být K
upozornění	533 zapněte si K	576 K	624 chcete dostávat K	624 chcete zasílat K	624 chceš dostávat K	624 chcete posílat K	624 chcete odebírat K
upphovsrätt	4745 skyddat enligt lagen om K
upphovsrättslagen	4745 skyddat enligt K
uprednostňované	4550 K zdroje
uprednostňovaný	4550 K zdroj
uprednostňovaných	4550 K zdrojov
upřednostňované	601 K zdroje
upřednostňovaný	601 K zdroj
upřednostňovaných	601 K zdrojů
upřesnění	114 K:
uredništva	4612 brez dovoljenja K	4612 brez soglasja K
uredništvo	4626 v naše K	4695 naše K
uredništvu	44 našemu K	4619 pišite K
urmărește	4114 K-ne pe	4114 K-ne și pe	4115 K știrile	4227 K-ne
urmăriți	4114 K-ne pe	4227 K-ne
ursprünglichen	114 K version	114 K fassung
ustawień	3786 K cookies	3786 K plików cookie
utilização	3950 K de cookies
utilizează	4117 K cookie
utilizăm	4117 K cookie
utánközlés	2575 K	2598 K
utánközlése	2598 K
utánközölhető	50 K
uutislähteeksesi	1996 ensisijaiseksi K
uutislähteeksi	1996 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3909 K
uznała	3909 K
uzsvēra	3404 K
uzyskać	115 gdzie K pomoc
użyciu	3831 przy K ai
użytkowników	3818 opiniami K
używamy	3789 K plików cookie
užsisakykite	3270 K prenumeratą
""", 'v': """
valorização	115 centro de K da vida
vašeho	528 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4513 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1065 K
versión	4 K en audio	114 primera K de este
verständlichkeit	114 der K gekürzt
verstärkung	923 suchen K
versão	4 K em áudio
vervielfältigung	893 K nur mit
verziójában	114 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	876 deine e-mail-adresse wird nicht K	876 ihre e-mail-adresse wird nicht K
veröffentlichung	958 seit der K geändert	958 seit K geändert
već	4410 kad ste K tu	4494 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2567 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2009 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5258 là biên tập K	5261 là biên tập K của	5279 dành cho hội K
viết	5337 hãy K thư	5338 bài K này	5340 ông K	5340 bà K
você	21 sem K	4096 sem K
vollständigen	829 K artikel lesen
volontär	907 ist K
volontärin	907 ist K
voltál	47 ott K	2567 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4629 K
vyhradené	4507 všetky práva K	4507 autorské práva sú K
vykřikl	664 K
vykřikla	664 K
vypočuť	4523 si môžete K
vysvetľuje	4600 K
vysvětlil	664 K
vysvětlila	664 K
vysvětloval	664 K
vysvětlovala	664 K
vysvětluje	664 K
vytvořila	588 K ai
vyzýval	664 K
vyzývala	664 K
vyzývali	664 K
vyzývá	664 K
vyžadované	24 K informace	24 K polia
válaszolt	114 nem K
válaszolta	2675 K
válaszolták	2675 K
változatában	114 korábbi K	114 eredeti K
vás	586 bez K by	662 bez K by	4536 bez K by	4598 bez K by
väitis	1838 K
väitti	2092 K
väittää	2092 K
välise	1788 K sisu
vända	115 hit kan du K dig
våre	3752 meld deg på K
vårt	3619 meld deg på K	3752 meld deg på K
vær	56 K med
védekezett	2675 K
véli	2675 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4598 K vám
vēlamo	3351 K avotu
vēstkopai	3362 K
vēstule	3406 atklātā K
vēstulei	3362 ziņu K
vědět	43 dejte nám K	72 dejte nám K	563 dejte nám K	661 dejte nám K
všetkým	4543 k K textom
""", 'w': """
wcześniejszej	114 K wersji
webbläsare	12 din K
webinár	4520 náš K
webinář	569 náš K
według	3909 K
weißt	906 K du mehr
wezwał	3909 K
wiadomościach	3840 google K
widziałaś	3793 K coś
widziałeś	3793 K coś
wołali	3909 K
wołał	3909 K
wołała	3909 K
wpłata	3829 każda K	3906 twoja K
wpłatom	3907 dzięki K
wpłać	3906 K
wspierającym	3906 zostań K
współpracy	3826 we K z partnerem
wyjaśnia	3909 K
wypisać	3768 K się w każdej chwili
wyrażam	3769 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3809 K nam	3809 K je do nas
wzywał	3909 K
wzywała	3909 K
wöchentlichen	844 K newsletter
właściciela	3907 nie mamy K
""", 'y': """
yazdiğimiz	4997 daha önce K haber
yazmişti	5070 diye K
yhteistyössä	2018 K mainostajan
yönetmenidir	4959 genel yayin K
""", 'z': """
zaakceptować	3811 K pliki cookie
zaapelował	3909 K
zaapelowała	3909 K
zachęcali	3909 K
zachęcano	3909 K
zachęcał	3909 K
zachęcała	3909 K
zadaním	4529 K e-mailu
zadržana	4405 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	579 K e-mailu
zagłosuj	3834 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4432 K vama	4493 K vama
zakázané	4507 šírenie je K
založte	661 K si účet
zamknutý	4500 článok je K
zamčený	523 článek je K
zapisując	3820 K się
zapowiedział	3909 K
zapowiedziała	3909 K
zapytał	3909 K
zapytała	3909 K
zastrzeżone	3804 wszelkie prawa K	3804 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3909 K
zawołała	3909 K
zašlete	563 K nám
zašlite	4513 K nám
zaželen	4652 K vir
zaželene	4652 K vire
zaželeni	4652 K vir
zbiórka	3910 K
zbývá	523 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3793 masz K lub
zdjęcie	45 K lub film	3793 masz ciekawe K	3793 masz K lub film	3793 wyślij K lub
zespołu	3814 do naszego K
zewnętrzna	3811 treść K
zewnętrzne	11 treści K	3789 treści K	3811 treści K
zewnętrznej	11 treści K	3811 treści K
zewnętrznych	11 treści K
zgłoś	3809 K go nam	3906 K nam
ziņas	3373 mūsu K
změněna	114 jména byla K	114 jména jsou K
změněno	114 jméno bylo K
znaleźć	115 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3841 daj nam K	3906 daj nam K
zněl	664 K
zněla	664 K
znělo	664 K
zobrazení	566 K tohoto obsahu	566 K obsahu
zobrazením	541 K obsahu	541 K videa
zobrazený	65 e-mail nebude K
zostań	3906 K z nami
zpracováním	529 souhlasím se K	544 K osobních údajů
zprávy	562 google K
zprávách	562 google K
zpívali	664 K
zugänglich	941 frei K
zunächst	893 dieser artikel erschien K
zurück	974 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4551 K
získávejte	602 K
zł	3823 za # K	3823 od # K	3908 od # K
złote	3908 # K
złotych	3908 # K
złotówka	3829 każda K	3907 każda K
złotówkę	3908 za K
""", 'á': """
állt	2675 ez K
állítja	2675 K
átvehető	50 K
""", 'ä': """
ägare	4765 inga rika K
ähnliches	906 K erlebt
ändå	4700 nu när du K är här
äpp	1793 K
äppi	1793 K
äußern	114 wollte sich nicht K
""", 'å': """
åbent	818 K brev
åndsverkloven	3652 beskyttet av K
åpent	3757 K brev
året	815 om K
återges	4745 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	4963 bizimle K
çalişmalarimiz	5068 K
çağrisinda	5070 K bulundu
çerezler	4936 K kullan
çerezlere	4961 K
çerezleri	4936 K kullan	4961 K	4998 K kabul
çözün	4987 K
""", 'é': """
échanos	1765 K una mano	1765 K un cable
écris	43 K-nous	72 K-nous
écrit	2176 K pour	2307 a K
écrivain	2176 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2304 K-nous
éditorialiste	2254 est K
électronique	2121 dans votre boîte aux lettres K
énekelték	2675 K
équipe	2305 notre K
értesítéseket	16 K	2592 K	2640 szeretne K
értesítést	2640 szeretne K	2640 szeretnél K	2640 kér K	2640 kérsz K	2640 kérek K
értesüljön	2592 K elsőként
értesülni	2640 szeretne K a	2640 szeretnél K a	2640 szeretne azonnal K
étoile	65 champs avec une K
évente	2674 K
""", 'í': """
ígérte	2675 K
ígérték	2675 K
írta	2675 K
író	2584 K
""", 'î': """
îmbia	4230 K
îndemna	4230 K
îndemnat	4230 a K
îndemnau	4230 K
întrebat	4230 a K
întrebau	4230 K
""", 'õ': """
õpetas	1838 K
""", 'ö': """
öffnen	846 app K
önemli	4998 günün en K
önerdi	5070 K
öngyilkosság	0 K
önskad	4749 K källa
önökkel	2547 csak K
öppet	4853 K brev
""", 'ø': """
økonom	715 er K
""", 'ú': """
újraközlése	2598 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2673 független K	2673 a jó K
újságírásunk	2673 K
újságíró	2584 K	2657 K
újságíróink	2673 K
újságíróinkkal	2616 K
újságíróinknak	44 K
újságírója	2586 K	2657 K
újságíróként	2657 K
última	1600 siga la K hora	1600 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	894 K von	983 von der agentur K	983 deutschen presse-agentur K
übersicht	900 K	967 diese K wurde
ücretsiz	17 K haber	17 K makale	4985 K üye olun
ügyfelünk	2616 K
ühendust	43 võta meiega K	72 võta meiega K	1835 võta K
ünü	5064 #'K
ütles	1838 K
ütlesid	1838 K
üyeliği	4976 bülten K
üzente	2675 K
üzenték	2675 K
üçüncü	4961 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4443 K nas
čitalaca	48 pisma K	4432 uz podršku K	4450 K	4493 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4450 K	4493 naši K
čitatelia	4553 K	4598 naši K
čitatelja	48 pisma K	4432 uz podršku K	4450 K	4493 naših K	4493 uz podršku K
čitatelji	41 naši K	4450 K	4493 naši K
čitateljima	4450 K
čitateľom	21 vďaka K	4553 K
čitateľov	41 našich K	4536 vďaka podpore K	4553 K	4598 našich K	4598 vďaka podpore K
članak	23 cijeli K	4410 svidio vam se K	4428 cijeli K	4428 ceo K	4493 ovaj K
člancima	4439 svim K
članek	4616 vam je bil K všeč	4695 ta K
člankov	4644 do vseh K
členem	85 staňte se K	661 staňte se K
členom	4597 staňte sa K
článek	23 celý K	516 líbil se vám K	523 celý K za	581 celý K	662 tento K	662 líbil se vám K
článkom	4531 všetkým K	4543 k všetkým K	4543 ku všetkým K
článku	23 celého K	635 do konce K
články	662 naše K
článků	581 limit K
článkům	581 všem K	593 ke všem K
článok	23 celý K	4509 páčil sa vám K	4531 celý K	4598 tento K
čtenáři	604 K	662 naši K
čtenářů	41 našich K	48 listy K	519 z darů K	519 díky darům K	519 díky podpoře K	586 díky podpoře K	604 K	662 našich K	662 na podpoře K	662 díky podpoře K
čtenářům	21 díky K	41 našim K	604 K
čtení	2 doba K
čtěte	597 K nás
číst	662 K dál bez
čítajte	4547 K nás	4597 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4597 K, že nás čítate
""", 'đ': """
đây	5337 bấm vào K
đóng	5337 K góp của bạn	5337 hãy K góp
đăng	50 K lại	5274 cảm ơn bạn đã K ký	5274 bằng việc K ký, bạn	5337 K ký để đọc bài
đường	5256 K dây nóng của tòa soạn	5256 K dây nóng của báo	5337 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5279 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4599 K sumou
""", 'ř': """
řekl	664 K
řekla	664 K
říká	664 K
""", 'ś': """
śledztwa	3907 nasze K
śledztwo	3907 to K
śledź	3776 K nas na	3906 K nas
śpiewali	3909 K
świadkami	3793 byliście K	3793 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3793 byłeś K	3793 byłaś K	3793 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5070 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4413 K nam
šaukė	3336 K
šiandien	3295 aukokite K
šodien	3364 ziedo K
""", 'ź': """
źródło	3804 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3909 K
""", 'ž': """
žalio	4495 K se
želene	4652 K vire
želeni	4617 K vir
željene	4411 K izvore
željeni	4411 K izvor
žiadny	76 K spam
žurnalistai	3334 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3285 K
žurnalistika	662 naše K	662 nezávislá K	3334 K kainuoja	3334 gera K	4598 nezávislá K
žurnalistiku	662 nezávislou K	4598 nezávislú K
žurnalistiky	662 nezávislé K
žurnalistė	3285 K
žurnāliste	3354 K
žurnālisti	3402 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3402 neatkarīga K	3402 K maksā	3402 laba K
žurnālistiku	3364 atbalsti neatkarīgu K	3402 neatkarīgu K
žurnālists	3354 K
žádal	664 K
žádala	664 K
žádali	664 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1145 χωρίς K
άρθρα	1221 τα K μας
άρθρο	1221 αυτό το K
""", 'έ': """
έγγραφη	1145 χωρίς K άδεια
έγραφαν	1223 K
έγραφε	1223 K
έγραψε	1223 K
έλεγαν	1223 K
έλεγε	1223 K
έρευνά	1117 K μας
έρευνές	1221 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1098 K σου πηγές	1098 K σας πηγές	1098 K πηγές
αγαπημένη	1098 K πηγή
ακολουθήστε	1078 K μας	1220 K μας
ακολουθείστε	1078 K μας
ακόμη	1134 K και # ευρώ
αλλάξει	114 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1223 K
αναγνωστών	1148 K
αναγνώστες	21 χάρη στους K	1148 K	1221 οι K μας
αναδημοσίευση	50 K	1091 απαγορεύεται η K	1091 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1092 K χωρίς
αναπληρωτής	1103 είναι K καθηγητής
αναπληρώτρια	1103 είναι K καθηγήτρια
ανεξάρτητη	1220 ενισχύστε την K
ανταποκρίτρια	1101 είναι K	1103 είναι K
ανταποκριτής	1101 είναι K	1103 είναι K
απάντησαν	1223 K
απάντησε	114 δεν K	1223 K ο	1223 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1092 K η αντιγραφή	1092 K η αναπαραγωγή
απευθυνθείτε	115 πού να K
αποδεχθείτε	1106 K τα cookies
αποδεχτείτε	1106 K τα cookies
απορρήτου	1095 πολιτική K
από	1125 K # €	1218 # K τα #	1218 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1101 είναι K	1103 είναι K
αρχισυντάκτης	1101 είναι K
αρχισυντάκτρια	1101 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1179 χωρίς K
""", 'β': """
βιβλιοπωλείο	1115 ηλεκτρονικό μας K
βοήθεια	115 πού θα βρείτε K
βοήθειας	115 γραμμή K	1131 γραμμή K κεθεα
βοηθήστε	1220 K μας
βοηθειας	1131 γραμμη K κεθεα
βοηθούν	1221 μας K
βρείτε	1078 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1220 K μέλος	1220 K κι εσείς
γνώσεις	1120 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1100 K μας	1220 K μας
γραπτή	1145 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1223 K
δήλωσε	1223 K ο	1223 K η	1223 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1221 οι K μας
δημοσιογράφος	1101 είναι K	1101 , K	1101 - K	1103 είναι K στ	1103 είναι K του	1103 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1221 η K μας	1221 ανεξάρτητη K	1221 η ανεξάρτητη K
δημοσκόπησή	1117 K μας
δημοσκόπηση	1117 στη K
διαβάσετε	1073 για να K ολόκληρο
διαβεβαίωσε	1223 K
διαμαρτυρήθηκε	1223 K
διαφήμιση	13 τη K	1128 μετά τη K
διαφημίσεις	75 χωρίς K	1221 χωρίς K
διαφημίσεων	1173 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1103 είναι K
διεύθυνση	1076 τη K email	1076 η K email	1124 K email	1124 K e-mail
δικαιώματος	1091 με επιφύλαξη παντός K
διοργανωτές	1223 καλούν οι K
διορθώθηκε	114 το άρθρο K
διόρθωση	114 K:
δουλειά	1221 η K μας
δωρεά	1134 κάντε μια K	1220 η K σας	1220 κάντε μια K	1224 K
δωρεάν	17 K άρθρα	1125 K άρθρα
δωρεές	1224 K
""", 'ε': """
είμαστε	1221 K μια μικρή
είπαν	1223 K
είπε	1223 K
εβδομάδα	20 κάθε K	1222 την K
εγγραφή	1124 με την K σας
εγγραφείτε	1074 K για να	1125 K δωρεάν	1220 K δωρεάν	1220 K τώρα	1220 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1075 στα K σας
εκδήλωσή	1115 K μας
εκδοχή	114 αρχική K
εκφράζουν	1113 τα σχόλια K	1122 τα σχόλια K	1122 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1079 K τις ειδοποιήσεις	1081 K τη javascript
ενημερωτικά	1076 K δελτία
ενημερωτικό	83 το K δελτίο	1076 K δελτίο
ενημερώθηκε	114 το άρθρο K
ενημερώστε	1100 K μας
ενισχύστε	1134 K	1220 K μας
ενοχλήσει	114 ενδέχεται να K
ενσωματωμένο	1106 K περιεχόμενο
εξήγησε	1223 K
επανέλαβε	1223 K
επαναλάμβανε	1223 K
επιβεβαιώστε	1124 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1100 K μαζί μας	1100 K με τον συντάκτη	1100 K με τη συντάκτριά	1100 K με τη συντάκτρια	1100 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1223 K
επιστήμονας	1103 είναι πολιτικός K
επιστολή	48 την K σας	1225 ανοιχτή K
ερευνήτρια	1103 είναι K
ερευνητής	1103 είναι K
ερωτηματολόγιο	110 το K	1121 το K
εσάς	1134 χάρη σε K	1221 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1125 με # K
ευχαριστούμε	1124 K για την εγγραφή	1220 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1223 K
ζήτησε	1223 K ο	1223 K η	1223 K στο	1223 K από
ζητούσαν	1223 K
ζητούσε	1223 K
""", 'η': """
ηλεκτρονικό	1115 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1179 χωρίς K
ισχυρίζεται	1223 K
ισχυρίστηκε	1223 K
""", 'κ': """
κάλεσε	1223 K ο	1223 K η
κάνε	67 K μου tag
κάνοντας	1124 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1131 K εθισμού
καθηγήτρια	1103 είναι K
καθηγητής	1103 είναι K
καλούσαν	1223 K
καλούσε	1223 K
κανάλι	1221 το K μας
κατάστημά	1115 στο K μας
κατήγγειλε	1223 K
καταγγέλλει	1223 K
καταγγελία	1100 κάντε μας την K
κατεβάστε	1079 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1131 K εθισμου
κοινοποιήθηκε	1203 η δημοσίευση K από
κουίζ	1117 το K	1117 στο K	1117 το K μας
κυκλοφορεί	1115 K το νέο τεύχος
κυριότερες	1124 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1146 K
λέει	1223 K
λαμβάνεις	1143 θέλεις να K
λαμβάνετε	1143 θέλετε να K	1146 K
""", 'μ': """
μήνα	1222 τον K	1222 το K	1222 ανά K	1222 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1125 K # €
μεγαλομετόχους	1179 χωρίς K
μετόχους	1179 χωρίς K
μοιράστηκε	1203 μια δημοσίευση που K	1203 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1136 με τεχνητή K	1136 από τεχνητή K
νοημοσύνης	1136 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1073 K
""", 'ο': """
οικονομολόγος	1103 είναι K
ολόκληρο	23 K το άρθρο	1125 K το άρθρο
ομάδα	1115 στην K μας	1220 ελάτε στην K	1221 η K μας
""", 'π': """
παράκληση	1097 έχουμε μια μικρή K	1097 μια μικρή K
παραδέχεται	1223 K
παραδέχθηκε	1223 K
παραδέχτηκε	1223 K
παρακάλεσε	1223 K
παρακαλούσαν	1223 K
παρακαλούσε	1223 K
πατώντας	1124 K
πείτε	43 K μας	72 K μας
περιέχει	114 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	114 περιέχει K
περιεχομένου	11 αυτού του K	1106 εξωτερικού K
περιεχόμενο	11 αυτό το K	1106 αυτό το K	1106 το K αυτό	1106 εξωτερικό K
πολιτική	1095 K cookies
πρέπει	1106 δείτε το βίντεο K
προέτρεπαν	1223 K
προέτρεπε	1223 K
προέτρεψε	1223 K
προειδοποίησε	1223 K
προειδοποιεί	1223 K
προηγούμενη	114 K εκδοχή	114 K έκδοση του
προσπάθειά	1220 ενισχύστε την K
προσωπικών	1095 K δεδομένων
προτεινόμενη	1098 K πηγή
προτιμώμενες	1098 K πηγές	1195 K πηγές
προτιμώμενη	1098 K πηγή	1195 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1141 K σε όλα
πρόσθεσαν	1223 K
πρόσθεσε	1223 K ο	1223 K η
πρώτο	1125 τον K μήνα
πρώτος	1222 K μήνας
""", 'ρ': """
ρεπορτάζ	1221 το K μας	1221 αυτό το K
ρυθμιστής	1131 αρμόδιος K εεεπ
ρυθμιστης	1131 αρμοδιος K εεεπ
ρωτούσαν	1223 K
ρωτούσε	1223 K
ρώτησαν	1223 K
ρώτησε	1223 K ο	1223 K η
""", 'σ': """
σημαντικότερες	1124 τις K ειδήσεις
σημείωσε	1223 K ο	1223 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1220 K μας
στήριξή	1134 χωρίς τη K	1220 η K σας	1220 τη K σας	1221 χωρίς τη K
στήριξη	1134 χάρη στη K	1221 χάρη στη K
στείλε	43 K μας	72 K μας	1100 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1100 K μας	1220 K μας
στηρίξτε	1134 K	1220 K μας	1220 K την	1220 K το	1220 K τη
συγγραφέας	1103 είναι K
συγκατάθεση	1106 K για cookies
συκοφαντικά	1112 K σχόλια
συμβουλεύει	1223 K
συμβούλευε	1223 K
συμβούλευσε	1223 K
συμβούλεψε	1223 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1115 K μας
συνέδριό	1115 K μας
συνέστησε	1223 K
συνδεθείτε	27 K	1074 K για να
συνδρομή	1125 με K	1125 K από	1147 με K	1224 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1073 διαθέσιμο μόνο σε K	1073 διαθέσιμο σε K	1096 μόνο για K	1096 μόνο σε K	1220 γραφτείτε K	1221 οι K μας	1224 K
συνδρομητής	55 ως K	85 γίνετε K	1073 είστε ήδη K	1220 γίνετε K
συνεργασία	1128 σε K με χορηγό	1128 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1128 συνδέσμους K
συνεχίζεται	1128 K παρακάτω
συνεχίσετε	1073 για να K την ανάγνωση	1073 να K την ανάγνωση
συνεχίσουμε	1221 να K
συνεχίστε	1073 K την ανάγνωση
συνιστούσε	1223 K
συντάκτης	1101 είναι K
συντάκτρια	1101 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1122 στα K
σύμφωνα	1223 K
σύνταξή	44 τη K μας
σύνταξης	114 σημείωση της K
""", 'τ': """
τελευταίο	1142 K δωρεάν άρθρο
τραγουδούσαν	1223 K
τόνιζε	1223 K
τόνισε	1223 K
""", 'υ': """
υβριστικά	1112 K σχόλια
υβριστικό	1112 σχόλια με K
υπευθυνα	1131 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1131 παίξε K	1131 παίζουμε K
υπογράμμισε	1223 K
υποσχέθηκε	1223 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1097 αφού K ως εδώ
φωνάζει	1223 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1097 πριν K
φώναζαν	1223 K
φώναζε	1223 K
φώναξαν	1223 K
φώναξε	1223 K
""", 'χ': """
χάνετε	1143 μη K
χρήσης	1095 όροι K	1124 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1220 K τη βοήθειά σας
χρησιμοποιεί	1082 K cookies
χρησιμοποιούμε	1081 K cookies
χρόνο	1222 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1139 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1117 στην K
""", 'а': """
абонамент	265 вече имате K	296 с K	296 K за	316 с K	360 K
абонамента	294 с K си	294 благодарим за K
абонат	55 като K	263 вече сте K
абонати	275 само за K	360 K
абонатите	55 K могат
абонирайте	85 K се	263 K се, за да	266 K се за бюлетина	356 K се
абонирането	294 с K
автора	4268 мнение K	4268 точка зрения K	5099 думка K	5099 точка зору K
авторизованные	4301 только K
авторизованным	4301 K пользователям
авторизовані	5132 лише K
авторизуйтесь	27 K
авторкою	5118 зв'язатися з K
авторов	4268 мнение K	4268 мнения K	4268 точки зрения K
автором	5118 зв'язатися з K
автору	59 на каву K	4289 пишите K
авторів	5099 думки K	5099 думка K	5099 погляди K
адрес	24 имейл K няма	294 имейл K
адреса	294 имейл K
адресою	5153 пишіть за K
адресу	4321 пишите по K
азартних	93 участь в K іграх	5088 участь в K іграх може	5088 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	290 нашата K	290 кратка K
анкетата	110 K	291 K
анкету	110 K	4300 K	5131 K
анонимно	4289 K
афилиейт	299 K линкове
""", 'б': """
бажаних	5115 K джерел
безкоштовна	5151 остання K стаття
безкоштовний	5127 наш K вебінар	5135 K акаунт	5151 останній K матеріал
безкоштовних	5135 ліміт K	5135 K статей
безкоштовні	17 K статті	5135 K статті
безлимитный	4242 K доступ
безплатен	287 нашия K уебинар
безплатна	310 последна K статия
безплатни	17 K статии	296 K статии
безплатно	296 K, за
бесплатная	4319 последняя K статья
бесплатную	115 K линию
бесплатные	17 K статьи	4304 K статьи
бесплатный	4295 наш K вебинар	4304 K аккаунт	4319 последний K материал
бесплатных	17 K статей	4304 лимит K	4304 K статей
бисквитки	284 K	314 K
бисквитките	284 K	314 K
благав	5221 K
благала	5221 K
благали	5221 K
благодарение	21 K на читателите	302 K на вас	302 K на вашата	357 K на вас
благодарим	294 K ви, че се
благодаря	4310 K донатам	4388 K вам	4388 K вашей
блокировщик	4265 отключите K	4265 K рекламы
блокувальник	5096 K реклами
больше	4269 знаете K
бот	44 наш K
браузер	12 ваш K	4282 ваш K	5110 ваш K
браузър	12 вашият K
букмекерская	4257 K контора. #	4257 реклама. K
бюлетин	83 нашия K	266 нашия K	295 K	357 нашия K	360 K
бюлетина	83 за K	266 K ни	266 запишете се за K	295 K
бюлетини	295 K
бяхте	47 K ли там
більше	5100 знаєте K
""", 'в': """
вайбері	5116 K
вайбър	18 K	279 K
ватсапе	4287 K
вашата	267 на K поща
ваших	4384 # из K #
введите	82 K адрес
вебинар	4295 наш K
вебінар	5127 наш K
взывал	4390 K
видео	11 это K	45 фото и K
виділіть	5114 K
визнав	5221 K
визнала	5221 K
визнає	5221 K
викала	359 K
викаха	359 K
викаше	359 K
викна	359 K
використання	5110 K cookie	5141 будь-яке K матеріалів	5141 K матеріалів сайту
використанні	5108 при K матеріалів
використовує	5097 K cookie
використовуємо	5096 K cookie
вимагав	5221 K
вимагала	5221 K
вимагали	5221 K
виправлення	114 K:
випуск	5129 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5221 K
вк	4287 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4287 K
влезте	27 K
вміст	11 цей K
внескам	5142 завдяки K	5219 завдяки K
внесок	5218 ваш K
войдите	27 K	4243 K, чтобы
вотсапе	4287 K
вотсапі	5116 K
впн	69 без K
всеки	302 K лев
встановіть	5083 K додаток
въведете	82 K имейла си
възпроизвеждането	301 K
выделите	4270 K ее	4270 K текст
выпуск	4298 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5223 K лист
відмовилися	114 K від коментарів
відповів	114 не K на	5221 K
відповідав	5221 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5088 дотримуйтеся правил (принципів) K	5088 дотримуйтесь правил (принципів) K	5088 принципів K гри	5088 правил K гри
відповідь	24 скасувати K
відповіла	5221 K
відповіли	114 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	114 имена K
героїв	114 імена K
гласеше	359 K
гласил	4390 K
гласила	4390 K
гласит	4390 K
гласувайте	307 K
гледайте	312 K ни
говорил	4390 K
говорила	4390 K
говорили	4390 K
говорит	4390 K
год	4389 в K
годишно	358 K
голосуйте	4315 K	5147 K
гривень	5220 # K
грн	5220 # K
група	313 viber K
гукав	5221 K
гукали	5221 K
гукнув	5221 K
гукнула	5221 K
гіперпосилання	5108 K обов
""", 'д': """
дальше	4242 чтобы читать K
дарение	356 вашето K	358 с K	360 K
дарения	360 K
дарете	302 K	356 K ни
джерела	5115 обрані K	5115 бажані K
джерелом	5115 основним K	5115 бажаним K
дзен	4287 K
дзене	4287 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	359 K
добавил	359 K	4390 K
добавила	359 K	4390 K
добавьте	4255 K нас в
добавя	359 K
доверието	115 телефон на K
доверия	115 телефон K
довіри	115 лінія K
додав	5221 K
додала	5221 K
додатку	89 у нашому K
додає	5221 K
дозволить	5218 ваша підтримка K
дозволяється	5141 матеріалів K лише
долучайтесь	56 K	5218 K до нас	5218 K до нашої	5218 K до нашого	5218 K до спільноти	5218 K до читачів
долучайтеся	56 K	5218 K до нас	5218 K до нашої	5218 K до нашого	5218 K до спільноти	5218 K до читачів
домашнего	0 K насилия
донат	4387 ваш K	5218 ваш K	5222 K
донатам	5142 завдяки K
донати	5222 K
донатом	5220 K
донаты	4391 K
доповнено	114 новину K
дополнен	114 текст K
дополнена	114 новость K
допомагає	5218 ваша підтримка K
допомога	0 потрібна K	5218 нам потрібна ваша K
допомогою	5144 за K ші
допомогу	115 де отримати K
допоможе	5219 K нам
допоможуть	5142 K нам працювати	5219 K нам
допоможіть	95 K, скільки можете
допускается	4309 материалов K только
допълнена	114 статията е K
доступ	4304 полный K	5135 повний K
достъпен	263 K за абонати
достъпна	263 K за абонати
достъпно	263 K за абонати
дочитали	4233 вы K до конца	5073 ви K до кінця
дочитати	5079 щоб K
дочитать	4242 чтобы K	4304 K
дізнаватися	5162 хочете K про
""", 'е': """
евро	296 за # K
ежедневную	4247 K рассылку
ежемесячно	4389 K
ежемесячное	4387 оформите K
ежемесячный	4310 K донат
еженедельную	4247 K рассылку
електронна	267 вашата K поща
електронної	5134 адресу K пошти
електронну	5134 K адресу	5134 K пошту
епизод	289 K
епизода	289 K
есть	4269 вам K что
""", 'ж': """
жаловалась	4390 K
жаловался	4390 K
жалуются	4390 K
жодного	76 K спаму
журналист	282 е K	282 - K	282 , K	4290 - K	4290 , K	4370 K
журналисти	357 нашите K
журналистика	357 независимата K	357 независима K	357 нашата K	4388 независимая K
журналистике	4388 независимой K
журналистики	4388 независимой K
журналистику	4388 независимую K
журналистка	282 е K	282 , K	4290 - K	4290 , K	4370 K
журналисты	4388 наши K
журналіст	5122 - K	5122 , K	5201 K
журналістам	44 нашим K
журналісти	5219 наші K
журналістика	5219 незалежна K
журналістику	5219 незалежну K	5219 якісну K
журналістка	5122 - K	5122 , K	5201 K
журналісту	44 нашому K
""", 'з': """
з	5216 # K #
завантажити	5083 K застосунок
завантажте	5083 K додаток
завдяки	5142 існує K	5219 K вам	5219 K вашій
зависимост	93 хазартът създава K
задонатьте	4387 K	5218 K
задължителните	24 K полета
зазначив	5221 K
зазывал	4390 K
закликав	5221 K
закликала	5221 K
закликали	5221 K
закончились	4242 бесплатные статьи K
залишає	34 K за собою право
залишилося	5080 K #%	5080 K # %	5217 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4271 K ошибку
замолчим	4388 мы не K
запазени	273 всички права K
запевняв	5221 K
запевняла	5221 K
запевняє	5221 K
записи	63 новые K на почту
запитав	5221 K
запитала	5221 K
запитання	110 відповіді на K
запитань	5131 на кілька K
запишете	266 K се за нашия
зарегистрированные	4301 только K
зарегистрированным	4242 доступен только K
зарегистрированы	4242 уже K
зарегистрируйтесь	4243 K, чтобы	4304 бесплатно K	4304 K бесплатно	4387 K бесплатно	4387 K, чтобы читать
зареєстровані	5132 лише K	5132 тільки K
зареєструйтесь	5080 K, щоб	5135 безкоштовно K	5135 K безкоштовно	5218 K безкоштовно	5218 K, щоб читати
зареєструйтеся	5135 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5112 нашому K
застосунок	5083 завантажте K	5112 наш K	5112 мобільний K	5218 завантажте K і	5218 завантажте K та
захищено	5108 усі права K
захищені	5108 усі права K	5108 всі права K
защищенной	4289 K формой
защищены	4280 все права K
защищённой	4289 K формой
заяви	359 K
заявив	5221 K
заявил	359 K	4390 K
заявила	359 K	4390 K	5221 K
заявили	4390 K	5221 K
заявиха	359 K
звернутися	115 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4233 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	114 імена K	114 ім'я K
знайшли	5114 якщо ви K
знанията	290 K си
зобов	5221 K'язав
зовнішнього	5124 K вмісту	5124 K контенту
зовнішній	5124 K вміст	5124 K контент
зробіть	5077 K внесок	5218 K внесок у	5218 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4384 # K #
избранное	4286 K
известията	16 K
извика	359 K
изкуствен	304 с помощта на K интелект	304 с K интелект	304 от K интелект
изменено	114 имя K
изменены	114 имена K	114 имена героев K
изпратете	43 K ни	54 K я	72 K ни	280 K ни	356 K ни
изпращайте	280 K ни	281 K на
изпращаме	62 ви K	62 K ви
изтеглете	356 K нашето
източник	278 основен K
източници	278 любими K
имейл	267 вашия K	294 вашия K	294 по K	294 на K
имейла	84 на K ви	267 на K си
имейлът	65 K ви няма да
иностранного	4280 выполняющим функции K агента
иностранным	4388 K агентом
инстаграм	279 K
искусственного	4312 с помощью K интеллекта
искусственным	4312 K интеллектом
использование	4282 K cookie	4292 K cookie	4309 любое K материалов	4309 K материалов сайта
использовании	4280 при K материалов	4309 полном или частичном K	4309 частичном K материалов
используем	4265 K cookie
использует	4266 K cookie
исправление	114 K:
источники	4286 избранные K	4286 любимые K
источников	4286 избранных K	4323 избранных K
источником	4286 основным K
исчерпали	4242 K лимит
""", 'к': """
каждое	20 K утро
каждый	4389 K месяц
каже	5221 K
каза	359 K
казав	5221 K
казал	359 K
казала	359 K	5221 K
казали	5221 K
казаха	359 K
казва	359 K
казвал	359 K
казвала	359 K
канал	313 viber K	4388 наш K	5219 наш K
канала	4388 нашего K
каналу	5219 нашого K
код	111 с K
колумнист	4290 - K	4290 , K	4370 K
колумніст	5122 - K	5201 K
колумністка	5122 - K	5201 K
команде	4295 к нашей K
команди	5127 до нашої K
коментар	8 залишити K
коментарите	90 в K	292 K под
коментарях	90 у K	90 в K	5109 у K	5109 в K
коментатор	282 е K
коментиране	292 правила за K	292 правилата за K
коментирате	8 за да K	292 K
коментувати	8 K
комментариев	114 отказались от K	114 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4270 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4281 в K
комментировать	8 K
контент	11 этот K	11 цей K	4292 внешний K
контента	11 этого K	4292 внешнего K
контенту	11 цього K
конференцию	4295 нашу K
конференция	287 нашата K
конференцію	5127 нашу K
конфиденциальности	4264 настройкам K	4264 настройками K	4265 политикой K	4282 политика K
конфіденційності	5095 налаштуваннями K	5096 політикою K	5110 політика K
копирование	4309 K материалов сайта
кореспондент	282 е K	282 , K	5122 - K	5122 , K	5201 K
кореспондентка	5122 - K	5122 , K	5201 K
короткий	4300 K опрос
корреспондент	4290 - K	4290 , K	4370 K
корреспондентам	44 нашим K
корреспондентка	4370 K
корреспонденту	44 нашему K
крикнув	5221 K
крикнул	4390 K
крикнула	4390 K	5221 K
кричав	5221 K
кричал	4390 K
кричала	4390 K	5221 K
кричали	4390 K	5221 K
кричит	4390 K
""", 'л': """
лв	296 за # K
лев	296 за # K
лева	296 за # K	358 K
лекцию	4295 нашу K
лекцію	5127 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	287 нашия онлайн K	287 нашия K
магазина	287 онлайн K ни	4295 нашего K
магазине	4295 в нашем K	4295 в нашем интернет-K
магазину	5127 нашого K
магазині	5127 у нашому K	5127 в нашому K	5127 нашому інтернет-K
материал	4270 обсудить K	4292 внешний K	4325 K создан	4388 этот K
материалам	4317 ко всем K
материалы	4388 наши K
матеріал	5219 цей K
матеріали	5219 наші K
матеріалу	114 першій версії K
матеріалів	5141 копіювання K сайту	5141 K посилання обов'язкове	5149 до всіх K	5149 до усіх K
мероприятие	4295 наше K
месенджері	5116 K
месец	358 на K	358 всеки K
месечно	358 K
мессенджере	4287 K
месте	47 вы были на K
месяц	4389 в K
мобільний	5112 K додаток
молба	277 имаме малка K	277 имаме K към вас
молел	359 K
молела	359 K
молеха	359 K
молеше	359 K
містить	114 K описи	114 K сцени
місці	47 ви були на K
місяць	5220 на K	5220 перший K
""", 'н': """
навчання	53 K ші
нагадав	5221 K
нагадала	5221 K
наголосив	5221 K
наголосила	5221 K
надпис	359 такъв K
надпись	4390 такая K
надсилайте	5118 K нам	5118 K її	5118 K їх нам	5121 K фото	5121 K відео	5121 K свої	5218 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5115 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5118 K нам	5118 K їх нам	5121 K фото	5218 K нам
нажимая	4303 K кнопку	4303 K на кнопку	4303 K "
нажмите	4270 K ctrl
налаштування	5095 K cookie	5095 K cookies	5095 K файлів cookie	5095 через ваші K
налаштуваннями	5095 K cookie	5095 K cookies	5095 K файлів cookie
налаштуваннях	5095 K cookie
намерете	312 K ни
напис	5221 такий K
написа	359 K
написав	5221 K
написал	4390 K
написала	4390 K	5221 K
написано	4390 было K	5221 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4289 K нашему	4289 K нашей	4289 K автору	4289 K нам	4387 K нам
напишіть	43 K нам	72 K нам	5118 K нашому	5118 K нашій	5118 K автору	5118 K авторці	5118 K нам	5218 K нам
напомнил	4390 K
напомнила	4390 K
направете	356 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	359 K
настоява	359 K
настоявал	359 K
настроек	4264 из-за ваших K
настройками	4264 K cookie	4264 K cookies	4264 K файлов cookie
настройках	4264 K cookie
настройки	4264 K cookie	4264 K cookies	4264 K файлов cookie
натискайки	294 K
натискането	294 с K
натискаючи	5134 K кнопку	5134 K на
нашем	4270 в K чате
нашия	287 към K екип	287 в K екип	290 K куиз	290 K тест
небольшая	4233 K просьба
неделю	20 раз в K	20 каждую K	4389 в K
независимата	356 подкрепете K
независими	357 K медии
независимую	4237 поддержите K	4387 поддержите K
независимые	4388 K медиа
незалежні	5219 K медіа
нейросети	4312 с помощью K
несколько	4300 на K вопросов
никакого	76 K спама
новинами	5086 стежте за K
новини	279 google K	5116 google K
новину	5100 маєте K
новость	4269 есть K
нуждаем	356 K се от вашата
нужна	4310 K ваша
нюзлетър	295 K
""", 'о': """
обеща	359 K
обещал	359 K	4390 K
обещала	4390 K
обещали	4390 K
обновена	114 статията е K
обновлен	114 текст K	114 материал K
обновлён	114 текст K	114 материал K
обозреватель	4290 - K	4290 , K	4370 K
обозревательница	4370 K
обраних	5115 K джерел
обратиться	115 куда K
обучения	53 K ии
объявил	4390 K
объявила	4390 K
объяснил	4390 K
объяснила	4390 K
объясняет	4390 K
объяснял	4390 K
объясняла	4390 K
обязал	4390 K
обязательна	4280 гиперссылка K	4309 материалов ссылка K	4309 ссылка на источник K
обязательные	24 K поля	4270 K поля
обясни	359 K
обяснил	359 K
обяснила	359 K
обяснява	359 K
обіцяв	5221 K
обіцяла	5221 K
обіцяли	5221 K
огледален	69 K сайт
оглядач	5122 - K	5122 , K	5201 K
оглядачка	5122 - K	5122 , K	5201 K
оголосив	5221 K
ограничений	4242 читайте без K
одноклассниках	4287 K
одному	5134 в K листі
оновлено	114 текст K	114 матеріал K	114 новину K
опечатку	4270 нашли K
описания	114 съдържа K	114 есть K	114 содержит K
описи	114 є K
опитування	110 K	5131 наше K	5131 коротке K
опитуванні	40 нашому K	5131 K читачів	5131 нашому K	5131 в K
оповещения	4334 хотите получать K
оприлюднюватиметься	25 не K	5102 ваша e-mail адреса не K
опрос	40 наш K	110 K	4300 наш K
опросе	40 нашем K	4300 нашем K	4300 в K
опубликован	25 не будет K	4270 ваш адрес email не будет K
организаторите	359 канят K
организаторы	4390 зовут K
організатори	5221 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4303 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4243 K #%	4243 K # %
отбележете	67 K ме
ответил	114 не K на	4390 K
ответила	114 не K на	4390 K
ответили	114 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4390 K
отвечала	4390 K
отворено	361 K писмо
отговори	114 не K на	359 K той	359 K тя
отговорил	359 K
отговорила	359 K
отговориха	359 K
отговорност	35 не носи K
открытое	4392 K письмо
отменить	24 K ответ	4389 K в любой момент
отметил	4390 K
отметила	4390 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4247 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4289 K их нам	4387 K нам
отримувати	5152 хочете K
отримуйте	5156 K
очакваме	280 K вашите
очевидцем	4269 стали K	4269 вы стали K	5100 стали K
ошибку	4271 нашли K
оштрафовал	4390 K
оштрафовала	4390 K
оштрафував	5221 K
""", 'п': """
партнером	4307 совместно с K	5139 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4307 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5139 K посилання
партнеры	4265 мы и наши K
партньорски	299 K линкове
партнёром	4307 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4307 K ссылки
партнёрским	79 K ссылкам
патроном	4387 станьте K
пееха	359 K
пели	4390 K
первинній	114 K версії
первоначальной	114 K версии
первый	4389 K месяц	4389 рубль в K
переведите	4387 K нам
перевірте	5131 K себе	5134 K пошту
передплатник	55 як K	5079 уже K	5079 вже K
передплатникам	5079 доступний лише K	5079 доступна лише K	5079 доступно лише K
передплатники	55 K можуть	5150 лише K	5150 тільки K
передплатників	5079 тільки для K
передплатою	5079 доступна за K	5079 доступний за K	5135 за K	5157 з K
передплату	85 оформіть K	5135 K за	5218 оформіть K
передплатіть	85 K
передрук	50 K	5113 K
передруковувати	50 K
передруку	5113 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4285 K
перепечатке	4285 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5111 K даних
персональных	4283 K данных
писав	5221 K
писал	4390 K
писала	4390 K	5221 K
писати	5219 нам K
писменото	301 без K съгласие
письме	4303 в одном K
письменного	4324 без K согласия
письмової	5155 без K згоди
питаха	359 K
питаше	359 K
пишете	43 K ни	72 K ни	280 K ни	281 K на	356 K ни
пишеше	359 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4289 K нам	4321 K на	4387 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5118 K нам	5153 K на
платной	4242 в K версии
побачили	5163 K помилку
повний	23 K текст	5135 K текст
повтаря	359 K
повтаряше	359 K
повторював	5221 K
повторює	5221 K
повторяет	4390 K
повторял	4390 K
повторяла	4390 K
повідомив	5221 K
повідомила	5221 K
повідомили	5221 K
повідомлення	5162 хочете отримувати K	5162 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5118 K нам	5118 K нас	5218 K нам
подайте	281 K сигнал
поддержать	4387 K нас	4387 K редакцию	4387 K нашу
поддерживайте	4387 K нас	4387 K нашу
поддержите	4237 K нашу	4237 K нас	4310 K	4387 K нас	4387 K нашу	4387 K редакцию	4387 K проект	4387 K автора	4387 K наш
поддержка	4238 ваша K	4387 ваша K поможет	4387 ваша K помогает	4387 ваша K позволит
поддержке	4307 при K партнёра	4307 при K партнера	4310 благодаря вашей K	4388 вашей K
поддержки	4388 без вашей K	4388 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4269 хотите K
подканял	359 K
подканяха	359 K
подканяше	359 K
подкаст	39 наш K	39 нашия K	289 K	357 нашият K	4298 K	4388 наш K	5129 K	5219 наш K
подкаста	289 K	4298 K	4388 нашего K
подкасте	39 нашем K	4298 K
подкасти	39 наші K	289 K	5129 K
подкастов	4298 K
подкасту	5129 K
подкастът	289 K
подкасты	4298 K
подкасті	39 нашому K	5129 K
подкастів	5129 K
подкрепа	302 с вашата K	302 вашата K	356 вашата K	357 вашата K
подкрепата	299 с K на партньор
подкрепете	302 K	356 K ни	356 K нашата
подкрепяйте	356 K ни
подписаны	4242 уже K
подписка	4242 уже есть K	4391 K
подписке	4242 доступен только по K	4242 доступна по K	4242 доступен по K	4304 по K
подписки	4391 K
подпиской	4329 с K
подписку	85 оформите K	85 оформить K	4242 оформить K	4242 оформите K	4303 спасибо за K	4304 K за	4387 оформите K	4387 оформить K
подписчик	55 как K	4242 уже K	4242 вы уже K
подписчикам	4242 доступна только K	4242 доступно только K	4242 доступен только K	4318 только K
подписчики	55 K могут	4318 только K	4391 K
подписчиков	4242 только для K
подписчиком	4387 станьте K
подписывайтесь	4247 K на рассылку	4255 K на нас	4255 K на наш	4255 K на канал	4255 K на telegram	4387 K на
подписываясь	4303 K
подпишитесь	85 K	4237 K на регулярное	4247 K на рассылку	4255 K на наш	4255 K на канал	4387 K на
подчеркнул	4390 K
подчеркнула	4390 K
подчерта	359 K
поділитися	5100 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5127 нашу K
пожертвование	4237 оформите K	4238 сделайте K	4310 регулярное K	4310 ежемесячное K	4387 ваше K	4387 сделайте K	4387 оформите K	4391 K
пожертвования	4388 на K	4391 K
пожертвованиям	4310 благодаря K	4388 благодаря K
пожертвуйте	4387 K
позволяет	4387 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	301 K на
поиска	359 K
поискал	359 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4242 чтобы прочитать K
полный	23 K текст	4304 K текст
получавайте	315 K
получавате	311 искате ли да K	311 искате да K
получайте	4328 K
получать	4320 хотите K	4334 хотите K новости	4334 хотите K push
получить	115 где K помощь
помилку	5163 знайшли K
помогите	95 K, сколько можете	4387 K нам
помогнете	356 K ни
помогут	4388 K нам
поможет	4388 K нам
помоли	359 K
помолил	359 K
помолила	359 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4387 нам нужна ваша K
помощью	4312 с K ии
помітили	5114 якщо ви K	5163 K помилку
помічник	68 наш K
понравилась	4388 K статья
понравился	4388 K материал	4388 K текст
пообещал	4390 K
пообещала	4390 K
пообіцяв	5221 K
пообіцяла	5221 K
попереджає	5221 K
попередив	5221 K
попередній	114 K версії
попита	359 K
поправка	114 K:
попросив	5221 K
попросил	4390 K
попросила	4390 K	5221 K
попросили	4390 K	5221 K
попросило	4390 K
порадив	5221 K
порадила	5221 K
посилання	5141 K на джерело обов'язкове
последвайте	356 K ни
последната	310 K ви безплатна статия	310 K безплатна статия
посоветовал	4390 K
посоветовала	4390 K
постановив	5221 K
постановил	4390 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	359 K
посъветвал	359 K
посъветвали	359 K
потребовал	4390 K
потребовала	4390 K
потърсите	115 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4303 вашей K
почтовом	4303 вашем K ящике
почту	84 на K	4248 на вашу K	4248 вам на K	4303 вашу K
пошту	84 на K	84 на вашу K	5082 на вашу K
пошті	5134 вашій K
пощенска	267 вашата K кутия
пояснив	5221 K
пояснил	4390 K
пояснила	4390 K	5221 K
пояснював	5221 K
пояснювала	5221 K
пояснює	5221 K
поясняет	4390 K
правото	34 си запазва K
працювати	5142 допоможе нам K	5219 K далі
працюємо	5219 ми K
предишна	114 K версия на
предпочитаемые	4286 K источники
предпочитаемых	4286 K источников
предпочитан	278 K източник
предпочитани	278 K източници
предпочитаните	278 K източници	278 K си източници
предпочтительные	4286 K источники	4323 K источники
предпочтительный	4286 K источник
предпочтительных	4323 K источников
предупреди	359 K
предупредил	4390 K
предупреждава	359 K
предупреждает	4390 K
предыдущей	114 K версии текста
препечатването	301 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4390 K
призвала	4390 K
призвали	4390 K
призна	359 K
признава	359 K
признавал	4390 K
признает	4390 K
признал	4390 K
признала	4390 K
признали	4388 нас K
призова	359 K
призовава	359 K
призовал	359 K
призоваха	359 K
призывал	4390 K
призывала	4390 K
призывали	4390 K
приложение	89 в нашето K	357 нашето K	4249 скачать K	4250 скачайте K	4250 установите K	4284 наше K	4284 мобильное K	4387 скачайте наше K	4387 скачайте K и
приложението	356 изтеглете K ни	356 изтеглете K на вестник
приложении	89 в нашем K	4249 открыть в K	4284 нашем K
приложения	4284 нашего K	4388 нашего K
прим	114 K. ред
примечание	114 K редакции
приоритетным	4286 K источником
присоединяйтесь	56 K	4387 K к нам	4387 K к нашему	4387 K к нашей	4387 K к нашим	4387 K к сообществу	4387 K к читателям	4387 K к тем
присъединете	56 K се	356 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4289 K нам	4289 K фото	4289 K видео	4289 K новости	4289 K свои	4289 K их нам	4387 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4289 K нам	4289 K фото	4289 K их нам	4387 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5218 K до нас	5218 K до нашої	5218 K до нашого	5218 K до спільноти	5218 K до читачів
приєднуйтеся	56 K	5218 K до нас	5218 K до нашої	5218 K до нашого	5218 K до спільноти	5218 K до читачів
проверьте	4300 K себя	4303 K почту
проголосуйте	4315 K	5147 K
продовження	5139 реклама. K
продовжити	5079 щоб K читання	5142 допоможуть нам K
продовжувати	5219 K роботу
продолжаем	4388 мы K работать
продолжать	4310 помогут нам K	4388 K работу
продолжение	4307 реклама. K
продолжить	4242 чтобы K чтение	4310 помогут нам K	4310 поможет нам K	4388 K работу
продължава	299 K по-долу
продължете	264 K да четете
продължим	357 да K да работим
продължите	263 за да K да четете
произведен	4280 настоящий материал (информация) K	4325 материал K
произведён	4325 материал K
пройдите	4300 K тест
пройдіть	5131 K тест
променени	114 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	311 не K
пропустите	4320 не K
пропустити	5152 не хочете K
пропустить	4320 не хотите K
пропустіть	5152 не K
просив	5221 K
просил	4390 K
просила	4390 K	5221 K
просили	4390 K	5221 K
просьба	4233 у нас к вам K	4233 у нас есть K
просять	5221 K
проучване	290 нашето K
прохання	5073 маємо до вас K	5073 невелике K
прочетете	264 за да K цялата
прочитать	4242 осталось K	4242 чтобы K статью
пріоритетне	5115 K джерело
пріоритетним	5115 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	296 K текст
първия	358 за K месец
първоначалната	114 K версия
підписатися	5081 K на розсилку
підписка	5222 K
підписку	5079 оформіть K	5134 дякуємо за K	5218 оформіть K
підписники	5150 лише K	5222 K
підписників	5079 тільки для K
підписуйтесь	5085 K на нас	5085 K на наш	5085 K на канал	5085 K на telegram	5218 K на
підписуйтеся	5085 K на наш	5085 K на канал
підписуючись	5134 K
підпишіться	5081 K на розсилку	5085 K на наш	5218 K на
підтримайте	5076 K нашу	5076 K незалежну	5076 K нас	5142 K	5218 K нас	5218 K нашу	5218 K незалежну	5218 K редакцію	5218 K автора	5218 K роботу	5218 K наш
підтримати	5218 K нас	5218 K нашу
підтримка	5077 ваша K	5218 ваша K допоможе
підтримки	5139 за K партнера	5219 спільноти K	5219 вашої K
підтримуйте	5218 K нас	5218 K нашу
підтримці	5142 завдяки вашій K	5142 завдяки K читачів	5219 вашій K
піти	5073 перш ніж K
""", 'р': """
работа	357 нашата K	4388 наша K
работаем	4388 мы K
работать	4310 помогут нам K	4310 поможет нам K	4388 K дальше
работу	4388 нашу K
радив	5221 K
радила	5221 K
радили	5221 K
радить	5221 K
разкажете	43 K ни	72 K ни
разрешение	274 без K е забранено
разрешения	4324 без K редакции
разчитаме	302 K на вашата	357 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4387 K нам
рассказал	4390 K
рассказала	4390 K
рассказать	4269 есть что K	4269 хотите K
рассказывать	4388 K правду
расследование	4388 наше K	4388 это K
расследования	4388 наши K
рассылка	4388 наша K	4391 K
рассылку	83 на K	83 нашу K	83 K	4247 нашу K	4247 K самых	4388 нашу K
регистрацията	294 с K си	294 благодарим за K
регистрируясь	4303 K
регулярний	5142 K внесок
редактор	282 е K	282 - K	282 , K	4290 - K	4290 , K	4370 K отдела	4370 K	5122 - K	5122 , K	5201 K
редакторка	5122 - K	5122 , K	5201 K
редакцией	44 нашей K	4289 связаться с K
редакции	114 поправка K	4268 мнение K	4268 позиция K	4268 мнением K	4324 без согласия K	4388 нашей K
редакцию	44 в нашу K	4289 напишите в K	4289 пишите в K
редакция	287 в нашата K	357 нашата K	4388 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5118 напишіть у K	5118 пишіть у K
редакція	5219 наша K
редакцією	44 нашою K	5118 зв'язатися з K
редакції	48 письма до K	114 від K:	5099 думка K	5099 позиція K	5099 позицією K	5118 пишіть до K	5155 без згоди K	5155 без дозволу K	5219 нашої K
рекламата	13 K	299 след K
реклами	13 K	75 без K	75 немає K	357 без K	5139 після K	5139 на правах K	5219 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4307 после K	4307 на правах K	4388 без K
репортер	44 на нашия K	282 е K	282 - K	282 , K	4290 - K	4290 , K	4370 K	5122 - K	5122 , K	5201 K
репортери	44 на нашите K	357 нашите K
репортерка	5122 - K	5122 , K	5201 K
репортёр	4290 - K	4290 , K	4370 K
решил	4390 K
реєструючись	5134 K
робота	5219 наша K
роботу	5219 нашу K
розкажіть	43 K нам	72 K нам
розповів	5221 K
розповідати	5219 K правду
розповіла	5221 K
розповісти	5100 маєте що K	5100 є що K	5100 хочете K
розсилка	5219 наша K	5222 K
розсилку	83 на K	83 нашу K	83 K	5081 нашу K	5081 щоденну K	5219 нашу K
розслідування	5219 наші K	5219 це K
рублей	4389 # K
рік	5220 на K
""", 'с': """
свидетелем	4269 стали K	4269 вы стали K
свободната	356 подкрепете K
свържете	43 K се с нас	72 K се с нас	280 K се с нашия	280 K се с нашата	280 K се с нас	280 K се с автора	356 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4289 K с нами
связаться	4289 K с автором
свідком	5100 стали K
седмично	20 веднъж K
сигнализирайте	280 K ни
сказав	5221 K
сказал	4390 K
сказала	4390 K	5221 K
сказати	5100 маєте що K
скаржаться	5221 K
скаржився	5221 K
скаржилася	5221 K
скачайте	4249 K наше
скиньте	4387 K нам	4387 K донат
сколько	4387 скиньте K
скриньку	5134 вашу K
скриньці	5134 вашій K
следите	4255 K за нами
словам	4390 по K
словами	5221 за K
слушайте	312 K ни
слідкуйте	5085 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4390 K
советовала	4390 K
советовали	4390 K
советует	4390 K
согласны	48 не K	48 K с автором
содержатся	114 K описания
содержимое	4292 внешнее K
содержит	114 K сцены
сообщение	4280 данное K (материал) создано	4325 K создано
сообщил	4390 K
сообщила	4390 K
сообщили	4390 K
сообщите	43 K нам	72 K нам	4289 K нам	4387 K нам
соучастником	4310 станьте K	4387 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4370 K
сповіщення	16 K	5083 увімкнути K	5083 увімкніть K	5162 хочете отримувати K	5162 хочете отримувати пуш-K	5162 бажаєте отримувати K	5162 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5219 K текст	5219 K матеріал
сподобалась	5073 якщо вам K стаття
спонсором	85 станьте K
според	359 K
спрашивает	4390 K
спросил	4390 K
спросила	4390 K
співали	5221 K
співучасником	5218 станьте K
спільнота	5219 наша K
спільноти	5077 стань частиною K	5142 частиною K	5219 нашої K
станете	85 K член	356 K абонат	356 K член
станьте	56 K одним из них	4387 K нашим	5218 K нашим
статей	5149 до всіх K	5149 до усіх K
статии	309 до всички K
статия	277 хареса ли ви тази K	296 цялата K	357 тази K
статията	296 % от K
стаття	5219 ця K
статья	4388 эта K
статьям	4317 ко всем K
стверджує	5221 K
стежте	5085 K за нами
стигнали	277 щом сте K дотук
стороннего	4292 K сервиса
сторонним	4292 K сервисом
стороннього	5124 K сервісу
стороннім	5124 K сервісом
суммой	4389 любой K
сумму	4389 любую K
сутрин	20 всяка K
существуем	4388 мы K
существует	4310 K благодаря
събитие	287 нашето K
съветва	359 K
съветваше	359 K
съвместно	299 K с партньор
съгласен	48 не си K
съгласие	301 без писмено K
съгласни	48 не сте K
съдържание	11 това K	284 външно K	284 това K
съдържанието	301 използването на K	301 използване на K
съобщи	359 K
съобщил	359 K
съобщиха	359 K
""", 'т': """
тагнете	67 K ме
твърдеше	359 K
твърди	359 K
текста	114 первой версии K	114 ранней версии K
тексте	114 ранее в K
текстове	309 до всички K
тексту	114 першій версії K
телеграм	18 K	279 K	4255 наш K-канал	4255 в нашем K	4287 K	4287 K-канал	4287 K-канале	4321 пишите в K	4388 наш K	5085 наш K-канал	5116 K	5116 K-канал	5116 K-каналі
телеграме	18 K	4287 K
телеграмі	5116 K
телефон	115 K довіри
тест	4300 наш K	5131 наш K
тиждень	20 раз на K	5220 на K
требовал	4390 K
требовала	4390 K
требовали	4390 K
тръгнете	277 преди да си K
""", 'у': """
уведомления	16 K	4250 включите K	4250 включить K	4250 разрешить K	4334 хотите получать K	4334 хотите получать пуш-K	4334 хочешь получать K
уверяет	4390 K
уверял	4390 K
уверяла	4390 K
увійдіть	27 K	5080 K, щоб
уговаривал	4390 K
уговаривала	4390 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	287 нашия K
узнавать	4334 хотите K о
уйдете	4233 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5115 K джерел
улюблені	5115 K джерела
умовляв	5221 K
умоляваше	359 K
умолял	4390 K
умоляла	4390 K
умоляли	4390 K
утверждает	4390 K
уточнение	114 K:
уточнення	114 K:
уточнив	5221 K
уточнил	4390 K
уточнила	4390 K	5221 K
учасником	5218 станьте K
""", 'ф': """
фейсбук	18 K	279 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4388 K нашу
цитировании	4285 при K
цитування	5113 у разі K
цитуванні	5113 при K
""", 'ч': """
частиною	5218 станьте K
частковому	5141 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	312 K ни
читаете	4387 спасибо, что K
читай	5085 K нас
читайте	4255 K нас в	5085 K нас у	5085 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4300 опросе K	4310 благодаря поддержке K	4330 K	4388 наших K
читатели	41 наши K	41 нашите K	48 писма на K	317 K	357 нашите K	4233 дорогие K	4330 K	4388 наши K
читателите	317 K	357 с подкрепата на K	357 от K ни
читателям	21 благодаря K	41 нашим K	4330 K	4388 благодаря K
читати	5079 щоб K далі	5218 щоб K далі
читачам	21 завдяки K	5158 K
читачі	41 наші K	5158 K	5219 наші K
читачів	48 листи K	5158 K	5219 наших K
читаєте	5218 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5220 K
щомісячний	5142 K внесок
щомісячно	5220 K
щоранку	20 K
щотижневу	5081 K розсилку
""", 'э': """
электронной	4303 адрес K почты
электронную	4303 K почту
""", 'я': """
яжіться	43 зв'K з нами	5118 зв'K з нами
язкові	24 обов'K поля	5102 обов'K поля
якщо	5073 K ви вже тут
""", 'і': """
із	5216 # K #
інтелектом	5144 штучним K
інтелекту	5144 за допомогою штучного K
інформацію	5100 маєте цікаву K
історію	5100 маєте K
""", 'א': """
אדבלוק	2401 K
אומר	2440 K
אומרת	2440 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2322 עקבו K	2437 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2319 דואר K
אמר	2440 K
אמרה	2440 K
אמרו	2440 K
אתכם	2365 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	114 שם K
בדויים	114 שמות K
בוקר	20 מדי K
בחודש	2439 K
ביקש	2440 K
ביקשה	2440 K
במייל	2364 K שלכם
במצוקה	0 K
בסרטון	2350 לצפות K זה
בעוגיות	2328 שימוש K
בעיתונות	2365 לתמוך K
בעלי	2407 בלי K הון	2407 ללא K הון
בקובצי	2327 משתמש K
בשבוע	20 פעם K	2439 K
בתגובות	90 K
בתוכן	2378 לעשות שימוש K
""", 'ד': """
דווחו	2437 K לנו
דיגיטלי	2314 רכשו מינוי K
דיוור	2364 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2323 הורידו את K	2438 K
הבהרה	114 K:
הגיב	114 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2440 K
הודיעה	2440 K
הוואטסאפ	2323 לקבוצת K
הווטסאפ	2323 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2440 K
הוסיפה	2440 K
הזהיר	2440 K
הזכויות	2338 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2348 הוא ראש K	2348 היא ראש K
החינמיות	2381 הכתבות K
הטלגרם	2323 לערוץ K
הטקסט	2351 K
היום	2437 תרמו K
הירשמו	2314 כדי להמשיך לקרוא K	2437 K לקבלת
הכותב	2378 על דעת K
הכתבה	50 לפרסם את K	2314 להמשך קריאת K	2351 K	2438 K הזאת
המדור	2346 הוא עורך K	2346 היא עורכת K
המובעות	2378 הדעות K במאמר	2378 הדעות K בטור	2378 הדעות K בכתבה
המועדף	2341 למקור K	2341 כמקור K
המייל	2318 לתיבת K	2319 כתובת K
המערכת	114 הערת K
המקורית	114 בגרסה K של
הניוזלטר	2319 K היומי	2364 K השבועי של	2364 K שלנו	2438 K
הסביר	2440 K
הסיכום	2351 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2351 הנקודות K
העיתונות	2438 K העצמאית
הפרטיות	2328 מדיניות K
הפרסומות	2401 חוסם K	2403 את חוסם K	2403 חוסם K
הפרסומים	2401 חוסם K
הפרסומת	13 K
הצביעו	2437 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2323 K לערוץ	2437 K אלינו
הקודמת	114 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2328 תנאי K
השמות	114 K שונו
התגובות	2361 K
התחברו	27 K	2314 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2365 בזכות K שלכם
התראות	16 K
התרגום	2351 K
התרומה	2437 K שלכם
""", 'ו': """
ובטוויטר	2322 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2365 K בכם
ותלויה	2365 K בכם
""", 'ז': """
זקוקה	2437 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2348 היא K סגל
חודשית	2437 תרומה K
חוקר	2348 הוא K ב
חוקרת	2348 היא K ב
חיצוני	2350 תוכן K	2350 תוכן ממקור K
""", 'ט': """
טען	2440 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2364 K למייל	2364 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2314 הצטרפו K
כתב	2440 K
כתבה	2351 K זו	2438 K זו	2440 K
כתבו	43 K לנו	72 K לנו	2437 K לנו
כתבות	2381 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2346 היא K
כתובת	82 הזינו K מייל	2319 K דוא"ל
""", 'ל': """
לדברי	2440 K
להגיב	8 כדי K	2361 K
להמשיך	2314 כדי K לקרוא,	2314 כדי K לקרוא בחרו	2314 כדי K לקרוא יש	2314 כדי K לקרוא את הכתבה	2365 עזרו לנו K
להעתיק	2378 לשכפל, K
לחודש	2439 K
לחוק	2378 סעיף #א K
לחצו	2437 K כאן
לידיעון	2437 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2316 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2318 הירשמו K	2318 הרשמה K	2318 K שלנו	2364 בהצלחה K	2437 הירשמו K
לעזרתכם	2437 אנחנו זקוקים K
לענייני	2346 הוא כתב K	2346 היא כתבת K
לפנות	115 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2350 K בתוכן
לקבוצת	2323 הצטרפו K
לקריאה	2381 כתבות K
לקריאת	23 K הכתבה
לשנה	2439 K
לתומכים	2365 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2381 K חינם
מודעות	2403 בחוסם K	2403 חוסם K
מועדף	2341 מקור K	2341 כמקור K	2421 מקור K	2421 כמקור K
מחקר	2348 הוא עמית K
מינוי	2314 רכשו K ל-	2314 רכשו K כדי	2314 רכשו K או	2437 רכשו K	2441 K
מנוי	2314 כבר K?
מנויים	2441 K
מניות	2407 בלי בעלי K	2407 ללא בעלי K
מסכימים	48 לא K	48 K?	2364 בהרשמה אתם K
מסר	2440 K
מסרבים	114 K להגיב
מראה	69 אתר K
מרצה	2348 הוא K	2348 היא K
""", 'נ': """
ניוזלטר	2364 K שבועי	2441 K
נשלח	62 K לכם
""", 'ס': """
סגל	2348 הוא חבר K
סופר	2348 הוא K ו
סופרת	2348 היא K ו
סיכום	2351 K
סיפר	2440 K
סיפרה	2440 K
סעיף	2378 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2437 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2364 לקבלת K במייל
עודכנה	114 הכתבה K	114 הידיעה K
עזרה	115 איפה אפשר לקבל K
עיתונאי	2346 הוא K	2348 הוא K
עיתונאית	2346 היא K	2348 היא K
עיתונות	2365 לעשות K	2438 K עצמאית
עכשיו	2314 רכשו מינוי K	2437 תרמו K
עלולים	114 K להיות קשים
עמיתת	2348 היא K מחקר
עמלה	2377 נקבל K	2377 לקבל K
ער	115 K״ן
""", 'פ': """
פרופסור	2348 הוא K	2348 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2401 חוסם K	2403 בחוסם K	2403 חוסם K	2403 חוסמי K	2438 ללא K
פרסומת	13 K
פרשן	2346 הוא K
פרשנית	2346 היא K
פתוח	2442 מכתב K
""", 'צ': """
ציין	2440 K
""", 'ק': """
קודמת	114 בגרסה K של
קוראי	2438 K
קרא	2440 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2439 חודש K
""", 'ש': """
שאלו	2351 K את
שולחים	62 אנחנו K לכם
שיווקי	2364 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2437 K לנו
שלנו	44 לכתב K	2438 K
שנקבל	2377 K עמלה
שקראתם	2437 תודה K
שתפו	28 K
""", 'ת': """
תגובה	114 לא נמסרה K
תגובות	2361 K
תוכן	11 K זה	2350 הצגת K
תיאורים	114 כוללת K	114 מכילה K
תייגו	67 K אותי
תיקון	114 K:
תלוי	2365 K בכם
תלויה	2365 K בכם
תמיכתכם	2437 K
תמכו	2437 K בנו
תקציר	2351 K
תרומה	2441 K
תרומות	2441 K
""", 'ا': """
اخبارنا	132 تابعوا K	256 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1899 K مطلب	1899 K خبر	1951 براي K مطلب
ادبلاكر	1929 K
ادعمنا	255 K
ادعموا	255 K
اذنكم	141 نطلب K قبل
ارتباط	141 قد تتضمن ملفات K
ارسال	8 براي K نظر	1845 به ايميل شما K	1868 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	257 K
استخدام	151 يمنع اعادة K المواد	151 يمنع اعادة K هذا	151 يمنع اعادة K اي
استطلاع	255 صوت في K
استطلاعنا	256 K
استفاده	1851 از كوكي K ميكنيم	1851 از كوكيها K ميكنيم	1852 شرايط K	1864 K از مطالب اين سايت	1864 K از مطالب سايت
استمرار	255 ساهم في K	255 ساهموا في K
اسپم	76 بدون K
اشار	258 K
اشارة	67 ضع K الي
اشارت	258 K
اشتراك	184 لديك K	259 K	1892 K تهيه كنيد	1951 K تهيه كنيد	1955 K
اشتراكك	181 تم K
اشترك	85 K	120 K الان	255 K الان
اشتركوا	85 K	255 K
اصحابها	179 تعبر عن راي K	179 عن راي K
اصلاحيه	114 K
اضاف	258 K
اضافت	258 K
اضغط	255 K هنا
اطلاع	1868 به ما K دهيد
اعادة	50 K نشر	151 يمنع K نشر
اعجبك	256 K هذا
اعلام	1954 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	218 مانع K	218 حاجب K	219 مانع K	219 حاجب K
اعلانها	16 K	1926 K را دريافت
اعلانهاي	1926 K خبري
اعلن	258 K
اعلنت	258 K
اعملوا	67 K تاغ
افاد	258 K
افادت	258 K
افزود	1954 K
افزونه	1929 K مسدود
اكتب	255 K لنا
اكتبوا	43 K الينا	72 K الينا	255 K لنا
اكد	258 K
اكدت	258 K
الاخبارية	126 النشرة K
الارتباط	137 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	137 شروط K
الاسماء	114 تم تغيير K
الاشعارات	16 K	127 فعل K	128 تفعيل K
الاعلان	13 بعد K
الاعلانات	143 حاجب K	143 مانع K	218 مانع K	218 حاجب K	218 اداة حظر K	219 مانع K	219 حاجب K	219 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	125 بريدك K	126 البريد K	181 في بريدك K
الان	255 تبرع K	255 سجل K
الاول	257 الشهر K
الاولي	114 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	125 نشرتنا K	126 النشرة K	259 النشرة K
التحرير	44 فريق K لدينا
التطبيق	127 حمل K	127 نزل K	128 تحميل K
التعليق	114 رفضت K	178 شروط K	178 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	256 هذا K
الخارجية	166 محتوي المواقع K
الخبر	114 تم تحديث هذا K
الخصوصية	137 سياسة K
الدخول	27 سجل K	120 سجل K الان	120 سجل K الي حسابك	120 سجل K او اشترك	120 سجل K او انشئ	255 سجل K او
الشهر	257 في K
الصفحة	141 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	182 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	120 لمتابعة K	184 لمواصلة K
الكاتب	179 يعبر عن راي K
الكوكيز	137 K
المادة	256 هذه K
المجانية	17 المقالات K	195 من المقالات K	195 مقالاتك K	195 المقالات K
المحتوي	11 هذا K	120 هذا K متاح	151 يمنع اعادة استخدام K	151 يمنع اعادة انتاج K	151 يمنع اعادة توزيع K
المحرر	114 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	115 اين تجد K	115 للحصول علي K
المستقلة	256 الصحافة K
المفضل	156 مصدرك K	156 مصدركم K	156 المصدر K لديك
المفضلة	156 مصادرك K	156 مصادركم K
المقال	23 لقراءة K	114 تم تحديث هذا K	120 لقراءة K كاملا	141 يحتوي هذا K علي محتوي من	184 لقراءة هذا K	256 هذا K
المواد	151 يمنع اعادة انتاج K	151 يمنع اعادة توزيع K
النشر	151 يمنع اعادة K
النشرة	125 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	255 انضم K
اليهم	56 انضم K
انتاج	151 يمنع اعادة K هذا	151 يمنع اعادة K اي
انستغرام	255 تابعنا علي K
انضموا	56 K اليهم
انقر	255 K هنا
اوضح	258 K
اوضحت	258 K
اول	1953 ماه K
اوليه	114 نسخه K اين
ايميل	1845 K خود را وارد كنيد	1846 ادرس K	1846 نشاني K	1888 در K خود	1951 K خود را وارد كنيد
ايميلتان	1888 به K
اينجا	1898 K كليك كنيد	1951 K كليك كنيد
اينستاگرام	1849 در K دنبال
اينه	69 K
اپ	1887 K
اپليكيشن	1887 K	1951 K ما را	1951 K را دانلود كنيد	1951 K را نصب كنيد	1952 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	161 K
باحثة	161 K
بارگذاري	1855 K شود
بازتابدهنده	1905 الزاما K	1905 لزوما K	1905 K ديدگاه
بازنشر	50 K
باشيد	1868 با ما در تماس K
بالضرورة	179 لا تعبر K عن	179 لا يعبر K عن	179 لا تعكس K	179 لا يعكس K	179 لا تمثل K	179 لا يمثل K
ببينيد	1881 را K
بحسب	258 K
بخوانيد	1866 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1952 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	125 الي K	181 علي K	181 سجل K	181 اضف K	181 يوميا في K	181 في K كل
بريدكم	82 اتركوا K	181 في K
بشنويد	1881 K
بعرض	166 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1868 براي ما K
بفضلكم	256 K
بنويسيد	43 براي ما K	72 براي ما K	1868 براي ما K	1951 براي ما K
بهروز	114 اين خبر K	114 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1866 K	1878 به تيم ما K	1951 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1868 با ما در ميان K	1951 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1868 با ما تماس K
""", 'ت': """
تؤكد	258 K
تابعة	79 روابط K
تابعنا	133 K علي	133 K عبر	255 K علي تويتر	255 K علي غوغل	255 K علي جوجل
تابعونا	132 K علي	132 K عبر	255 K علي
تاكيد	1954 K كرد
تبرع	259 K
تبرعات	259 K
تبرعك	255 K
تبرعكم	255 K
تبرعوا	95 K بما	255 K الان
تبليغات	75 بدون K	1927 مسدود كننده K	1929 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	256 K
ترجيحي	1867 منبع K	1867 منابع K	1946 منابع K	1946 منبع K
ترد	114 لم K
تستطيع	182 تبرع بما K	182 ساهم بما K
تصحيح	114 K:
تطبيق	255 حمل K	255 حملوا K
تطبيقنا	89 في K	89 عبر K	256 K
تعبر	179 لا K عن راي	179 K فقط عن راي
تعديل	114 تم K هذا
تعليقا	178 لتضيف K
تغيير	114 نامها K
تفاصيل	114 يتضمن K	114 يحتوي علي K
تفعيل	136 K جافا
تفوت	255 لا K
تفوتوا	255 لا K
تقاريرنا	256 K
تقول	258 K
تلغرام	132 قناتنا علي K	255 تابعنا علي K
تلگرام	1849 ما را در K	1849 در K دنبال	1849 كانال K ما	1868 با ما در K
تماشا	1881 K كنيد
تمامي	1865 K حقوق
تمثل	179 لا K راي
تنويه	114 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	255 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	151 يمنع اعادة K هذا	151 يمنع اعادة K اي
توصيف	114 حاوي K
توضيح	114 K:	1954 K داد
تيليغرام	132 قناتنا علي K
تيم	1952 K ما
""", 'ج': """
جافاسكريبت	212 K
جاوااسكريپت	1851 K را فعال
جزئيات	114 حاوي K
""", 'ح': """
حذر	258 K
حذرت	258 K
حقوق	1865 كليه K	1865 همه K	1865 تمام K
حمايت	1889 K مالي خود	1890 به K شما نياز	1890 با K شما	1891 K كنيد	1951 از ما K كنيد	1951 K شما
""", 'خ': """
خارجي	166 محتوي K
خبر	6 اين K	1952 اين K
خبرنامه	1845 K ما	1845 اشتراك K	1846 در K	1888 K روزانه	1888 K هفتگي	1952 K ما	1952 K	1955 K
خبرنگار	44 K ما	1868 K ما را	1873 K
خبرنگاران	44 K ما	1952 K ما
خبرها	1926 اعلان K
خبرهاي	1926 اعلان K فوري
خصوصي	1852 سياست حريم K
خواست	1954 K
خواستند	1954 K
خواندن	1892 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1890 به K خود تكيه	1952 K ما
خواهد	1884 منتشر K شد
خواهند	1884 منتشر K شد
""", 'د': """
داده	1855 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1873 استاد K
دريافت	1926 K اعلان	1926 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	258 K
دعت	258 K
دعمك	255 K
دعمكم	182 نعتمد علي K	182 تعتمد علي K	182 نحتاج الي K	255 K
دنبال	1849 ما را K كنيد	1866 K كنيد	1866 K كنيم	1951 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1868 به ما خبر K	1881 گوش K	1895 هديه K	1951 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1884 نوشتن K	1884 ارسال K	1884 بيانگر K	1905 لزوما K
""", 'ذ': """
ذكر	258 K
ذكرت	258 K
""", 'ر': """
راسلنا	43 K	72 K	255 K
راسلونا	43 K	72 K	255 K
رايگان	1878 وبينار K ما	1892 اشتراك K	1906 مقاله K	1906 مطلب K	1906 مطالعه K	1951 K ثبت نام كنيد
روزنامه	1905 ديدگاه K
روزنامهنگار	1873 K
روزنامهنگاري	1952 K مستقل
""", 'س': """
سابقة	114 نسخة K من هذا	114 نسخة K من هذه
سالانه	1953 K
ساهم	95 K بما	255 K في دعم
ساهموا	95 K بما	255 K في دعم
سايت	1952 K ما
سايتهاي	1875 محتواي K ديگر
سرگشاده	1956 نامه K
سكريبت	212 جافا K
سنويا	257 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	255 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	255 K
شهريا	257 K
شويد	27 وارد K	1866 عضو K	1866 K	1951 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1888 خبرنامه K
صحافتنا	256 K
صحافي	161 K
صحافية	161 K
صحافيينا	44 K
صحفي	161 K
صحفية	161 K
صحفيينا	44 K	256 K
صرح	258 K
صرحت	258 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1929 K
""", 'ط': """
طالب	258 K
طالبت	258 K
طلب	258 K
طلبت	258 K
""", 'ع': """
علاقه	1867 منبع مورد K
عملنا	256 K
عمولة	193 قد نحصل علي K	193 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1929 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1845 به ايميل شما K
فرصتهاي	1878 K شغلي در
فريقنا	256 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	255 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1884 K	1885 حروف لاتين (K)
""", 'ق': """
قال	258 K
قالت	258 K
قالوا	258 K
قبلي	114 نسخه K اين
قراءنا	256 K
قرائنا	182 نعتمد علي K	182 ونعتمد علي K	256 K
قناتنا	132 انضم الي K	256 K
""", 'ك': """
كاتب	161 K
كاتبة	161 K
كاتبه	179 يعبر عن راي K
كاتبها	179 تعبر عن راي K
كار	1952 K ما
كاربري	1892 حساب K خود شويد	1951 حساب K خود شويد
كانال	1849 به K ما	1866 K ما	1952 K ما
كتب	258 K
كتبت	258 K
كردهايد	1892 ثبت نام K	1892 ثبتنام K
كمصدر	156 K مفضل	239 K مفضل
كميسيون	1903 K دريافت كنيم	1903 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1878 ديدن K	1881 گوش K	1895 هديه K	1898 روي لينك كليك K	1898 كليك K	1929 لطفا ان را غير فعال K	1951 به ما كمك K	1951 روي لينك كليك K	1951 همين حالا ثبت نام K
كوكي	1852 از K
كوكيها	1852 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1884 حروف K	1885 حروف K
لاشتراكك	181 K في
لاشتراككم	181 K في
لاضافة	8 K تعليق	178 K تعليق
لزوما	1905 K نظر
لقراءة	120 سجل الدخول K	184 K بقية	255 سجل الدخول K
لقراءتكم	255 شكرا K
لكتابة	178 K تعليق
للاطلاع	184 K علي المقال كاملا
للتعليق	8 K	178 K علي الخبر
للقراءة	2 دقائق K	120 سجل الدخول K
للمتابعة	120 سجل الدخول K
للمشتركين	55 يمكن K	123 K فقط	184 حصري K	184 متاح K
لمتابعة	120 سجل الدخول K	184 K قراءة	219 ايقافه K	255 سجل الدخول K
لمشتركي	184 حصري K
لمواصلة	184 K قراءة	219 ايقافه K التصفح	219 تعطيله K التصفح
""", 'م': """
ما	1952 به K
مالكين	224 بلا K
مالي	1890 كمك K شما	1951 كمك K شما	1955 كمك K
ماه	1953 در K
ماهانه	1953 K
مباشرة	181 K في بريدك
متجرنا	256 K
متصفحك	12 K
مجانا	255 سجل K
مجانيا	195 مقالا K
مجانية	195 مقالات K
محتوا	11 اين K
محتواي	1875 K خارجي	1875 اجازه ميدهيد K
محتوايي	1875 حاوي K از
محتوي	166 K من طرف ثالث
محفوظ	1864 كليه حقوق K است	1864 تمامي حقوق K است	1864 همه حقوق K است	1864 تمام حقوق K است
محفوظة	151 جميع الحقوق K	151 حقوق النشر K
مراسل	161 K
مراسلة	161 K
مراسلنا	44 K	256 K
مراسلينا	44 K	256 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	114 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	182 نحتاج الي K	182 الي K
مساهمتكم	182 نحتاج الي K
مساهمين	224 بلا K	224 ولا K
مستعار	114 اسم K	114 نام K
مستعارة	114 اسماء K
مستقل	1952 رسانه K
مستقلة	256 صحافة K
مسدودكننده	1927 K تبليغات	1929 K تبليغات
مشترك	184 هل انت K	1892 K شويد	1951 K شويد
مشتركا	55 بصفتك K
مشتركان	1892 ويژه K است
مصنوعي	1876 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1952 اين K
معنا	255 ساهم K
مفتوحة	260 رسالة K
مفضل	239 مصدر K
مفضلا	239 مصدرا K
مقالاتنا	182 لا نضع K	256 K
مقاله	1899 ادامه K
ملاك	224 بلا K
منبع	1904 ذكر K
منتخب	1867 منبع K
منشن	67 K لي
منصتنا	256 K
مهمانم	59 قهوه K
موافقتك	166 نطلب K
موافقتكم	141 K مطلوبة قبل	141 نطلب K قبل
موبايل	1887 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1888 عضويت شما با K	1888 ثبت نام شما با K
موقعنا	256 K
ميتوانند	55 مشتركان K
ميخواهيم	1875 از شما اجازه K
ميدهد	1884 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1954 K
ميگويد	1954 K
ميگيريم	1903 كميسيون K
""", 'ن': """
ناشد	258 K
ناشدت	258 K
نتقاضي	193 K عمولة	193 قد K عمولة
نحتاج	182 K الي دعمك
نخواهد	25 منتشر K شد	1884 منتشر K شد
نخواهند	1884 منتشر K شد
نداد	114 پاسخ K
ندهيد	1951 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1887 K موبايل
نستخدم	136 K ملفات
نشرتنا	83 K	125 اشترك في K	256 K
نظر	8 ثبت K
نظرسنجي	1951 در K ما	1952 K ما
نمايش	1855 K داده شود
نميشود	65 ايميل شما نمايش داده K	1884 منتشر K
نوشت	1954 K
نويسنده	1868 ايميل K	1873 K
نياز	0 K به كمك	0 به كمك K	1890 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1892 مشترك K
هماكنون	1951 K ثبت نام كنيد
همايش	1878 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1890 به حمايت شما K
واتساب	132 قناتنا علي K	255 تابعنا علي K
واحدا	56 كن K منهم
واشار	258 K
واشارت	258 K
واضاف	258 K
واضافت	258 K
واعلن	258 K
واعلنت	258 K
وافاد	258 K
وافادت	258 K
واكد	258 K
واكدت	258 K
واوضح	258 K
واوضحت	258 K
وبحسب	258 K
وبينار	1878 K ما	1878 در K
وتؤكد	258 K
وتري	258 K
وتضيف	258 K
وتقول	258 K
وحذر	258 K
وحذرت	258 K
ودعا	258 K
ودعت	258 K
وذكر	258 K
وذكرت	258 K
وصرح	258 K
وصرحت	258 K
وطالب	258 K
وطالبت	258 K
وفقا	258 K
وفيديو	45 صور K
وقال	258 K
وقالت	258 K
وقالوا	258 K
وكتب	258 K
وكتبت	258 K
ومحلل	161 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	182 K علي دعمكم
ووفقا	258 K
ويؤكد	258 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1875 ديدن اين K
ويري	258 K
ويضيف	258 K
ويقول	258 K
ويقولون	258 K
""", 'ي': """
يؤكد	258 K
يرد	114 لم K
يقول	258 K
يقولون	258 K
يوتيوب	18 K	132 قناتنا علي K	255 تابعنا علي K
يوميا	181 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	114 نسخه K اين
پژوهشگر	1873 K
""", 'گ': """
گزارش	1952 اين K
گزارشهاي	1952 K ما
گفت	1954 K
گفتند	1954 K
گفته	1954 K است	1954 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2474 का K रखने
अनुवाद	2478 K	2480 मशीन से K	2480 मशीनी K	2480 एआई की मदद से K	2480 ai की मदद से K	2480 एआई द्वारा K
अनुवादित	2480 एआई की मदद से K
अनुसार	2541 के K
अपडेट	114 लेख को K किया	114 खबर को K किया
अपनी	2484 K राय दें
अपील	2541 K की
अलर्ट	2486 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2538 K दान
आपको	62 हम K
आर्टिकल	2499 फ्री K	2499 मुफ्त K
आर्थिक	2489 K सहयोग दें	2489 K सहयोग करें	2538 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2448 ऐप K करें	2486 K करें
इनबॉक्स	2447 सीधे आपके K	2447 हर सुबह आपके K	2447 हर हफ्ते आपके K	2447 आपके K में पाएं	2447 रोज आपके K	2447 आपके K में हर	2487 अपने K में
""", 'उ': """
उपयोग	2454 कुकीज का K	2454 कुकी का K
""", 'ए': """
एजेंसी	2498 K की फीड
एडिटर	2474 सब K हैं	2474 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2517 K
""", 'क': """
कमीशन	2497 हमें K मिल	2497 K मिल सकता है
कमेंट	2484 अपनी राय K	2485 K करने के लिए	2485 K में अपनी राय	2485 K हटा	2485 K करने वाले
करके	2487 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2447 ईमेल दर्ज K	2450 फॉलो K	2467 जॉइन K	2467 लाइक K	2470 हमें ईमेल K	2484 पोल में वोट K	2487 साइन अप K	2492 शेयर K	2492 साझा K	2492 सेव K	2538 फॉलो K	2538 लॉग इन K	2538 साइन अप K
कहती	2541 K
कहते	2541 K
कहा	2541 K
कहां	115 मदद K
कहानी	72 अपनी K हमें
कीजिए	2538 मदद K
कॉपी	2492 लिंक K हो गया
कॉपीराइट	2466 K
क्लिक	2467 K करें	2538 यहां K करें	2538 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2539 इस K	2539 यह K
खबरें	2494 और K पढने के लिए	2499 मुफ्त K
खबरों	2494 अन्य K के लिए	2494 ताजा K के लिए	2494 की K के लिए
खरीदें	2482 यहां से K
खुला	2543 K खत
खेलें	2484 क्विज K और
""", 'ग': """
गिफ्ट	2492 K करें
गोपनीयता	2454 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2498 ऑटो-K
जरूर	2470 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2454 K
जुडने	2468 K के लिए
जुडिए	56 आप भी K	2538 K
जुडें	56 आप भी K	2450 चैनल से K	2467 K	2482 हमारी टीम से K	2538 हमसे K
ज्वाइन	2467 K करें
""", 'ट': """
टिप्पणियों	2485 K के लिए
टिप्पणी	114 K करने से इनकार	2485 K करने के लिए	2485 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2448 ऐप K करें	2486 K करें	2486 K कीजिए	2538 ऐप K करें	2538 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2480 एआई की मदद से K किया गया है	2480 ai की मदद से K किया गया है
""", 'द': """
दान	2542 K
दिखाया	65 ईमेल नहीं K
दिया	114 पर जवाब नहीं K
दें	2538 राय K
देखें	2538 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2454 K नीति
निर्भर	2489 आपके सहयोग पर K
नोटिफिकेशन	16 K	2448 K चालू करें	2486 K ऑन करें	2486 K ऑन कर लें
नौकरी	2482 K के अवसर
न्यूज	2451 गूगल K पर
न्यूजरूम	44 हमारे K	2452 कलेक्टिव K की ओर से	2452 के लिए कलेक्टिव K
न्यूजलेटर	2447 हमारे K	2447 हमारा K	2447 हमारा साप्ताहिक K	2447 K के लिए	2539 हमारे K	2542 K
""", 'प': """
पढने	2 K का समय	2490 K के लिए
पढें	2 मिनट में K	2448 ऐप में K	2538 पूरी खबर K
पत्र	2543 खुला K
पत्रकार	2539 हमारे K
पत्रकारिता	2474 K में सक्रिय हैं	2539 हमारी K	2539 स्वतंत्र K
पसंदीदा	2469 K सोर्स	2469 K स्रोत	2469 K न्यूज सोर्स	2533 K स्रोत	2533 K सोर्स
पाठकों	21 K के सहयोग	2489 K के सहयोग से चलते
पाने	2487 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2498 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2541 K
पूछें	2478 K
पूरी	2490 बनकर K खबर
पॉडकास्ट	2483 K सुनें	2483 K सुनने के लिए	2539 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2452 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2540 K माह	2540 K वर्ष
प्रतिक्रिया	2484 अपनी K
प्रिफर्ड	2469 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2470 हमें K	2470 कमेंट करके K	2538 हमें K	2538 राय K
बताते	2541 K
बताया	2541 K
बदल	114 नाम K
बाहरी	2477 K साइट
बिंदु	2478 मुख्य K
बॉक्स	2485 कमेंट K में
बोला	2541 K
बोले	2541 K
ब्राउजर	12 आपका K
ब्लॉकर	2517 ऐड K	2517 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2470 हमें K	2538 हमें K	2538 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2540 हर K
मांगते	2477 आपकी इजाजत K हैं	2477 आपकी अनुमति K हैं
मुताबिक	2541 K
मुफ्त	2499 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2490 पढना जारी K के लिए
रजिस्टर	2538 अभी K करें
रहिए	2494 जुडे K
रहें	2494 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2541 K
लिखें	43 हमें K	72 हमें K	2538 हमें K
लेख	2539 यह K	2539 इस K
लॉग	27 K इन
लॉगिन	2538 K करें
""", 'व': """
विचलित	114 K कर सकते
विचार	2498 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2517 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2483 K देखें	2483 K यहां देखें	2483 K भी देखें	2483 K देखने के लिए
वेबसाइट	2539 हमारी K
वेबिनार	2482 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2470 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2454 नियम और K
शामिल	56 उनमें K हों	114 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2470 हमसे K करें
संपादित	2498 ने K नहीं किया
संवाददाता	44 हमारे K	2474 वरिष्ठ K हैं	2474 K हैं
संस्करण	114 पिछले K में
सकते	2468 जुड K हैं	2468 फॉलो कर K हैं	2470 हमें भेज K हैं
सदस्य	60 मासिक K	2490 पहले से K हैं	2538 K बनें
सदस्यता	2490 K लें
सप्ताह	2540 प्रति K
सब्सक्राइब	2447 न्यूजलेटर को K	2447 न्यूजलेटर K	2450 चैनल को K	2467 K करें	2487 K करके आप	2538 K करें
सब्सक्राइबर	55 K	2490 K हैं
सब्सक्राइबर्स	2490 K के लिए है
सब्सक्रिप्शन	2487 K सफल	2542 K
समरी	2478 K
समर्थन	2538 K करें
सर्वाधिकार	2465 K सुरक्षित
सर्वे	2484 K में भाग लें	2484 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2489 हमें K करें	2538 आपका K	2538 हमें K	2538 K करें	2538 आपके K
सहयोगी	60 मासिक K
सामग्री	2477 से मिली K शामिल है	2477 K उपलब्ध नहीं है
सारांश	2478 K
सिंडीकेट	2498 K फीड
सीनियर	2474 K सब एडिटर हैं
सुझाएं	2538 सुधार K
सुधार	114 K:	114 भूल K
सुनें	4 खबर K	4 लेख K	2483 को K	2483 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2480 K अनुवाद
स्वीकार	2477 कुकीज K करें
""", 'ह': """
हमारा	2448 K ऐप	2539 K काम	2539 K ऐप
हमारी	44 K टीम से	2538 K मदद करें	2539 K टीम
हमारे	2539 K पाठक	2539 K चैनल	2539 K साथ
हिस्सा	2484 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	378 K শপ
অনুদান	383 আজই K দিন	424 K দিন	428 K
অনুমতি	372 K ছাডা কপি	372 K ছাডা নকল	374 আপনার K চাই
অনুমতিতে	373 বিনা K
অনুসরণ	368 K করুন	424 K করুন
অ্যাডব্লকার	405 K
অ্যাড্রেস	380 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	382 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	369 K জানান	369 K পাঠান	369 K লিখুন	369 K ইমেইল করুন	383 K পাশে থাকুন	424 K লিখুন	424 K ইমেইল করুন	424 K সঙ্গে কাজ করুন	425 K পাঠক	425 K সঙ্গে
আযকর	60 K ছাড
আসুন	368 ঘুরে K
""", 'ই': """
ইতিমধ্যে	385 K গ্রাহক
ইনবক্সে	382 K পেতে
ইনস্টল	381 অ্যাপ K করুন
ইমেইল	363 আপনার K
""", 'এ': """
এআই	376 K
এআইকে	376 K
এআইযের	376 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	378 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	374 বহিরাগত K
কমিশন	393 K পেতে পারি
করুন	368 ফলো K	368 যোগ K	424 লগইন K	424 ফলো K
কর্তৃপক্ষ	372 মন্তব্যের জন্য K দাযী নয
কিনুন	378 টিকিট K
কুইজে	378 K অংশ নিন
ক্লিক	368 K করুন	424 এখানে K করুন	424 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	385 K পডতে	425 K
""", 'গ': """
গ্রহণ	374 কুকি K করুন
গ্রাহক	424 K হোন
গ্রাহকদের	385 শুধু K জন্য
""", 'চ': """
চাকরির	378 K সুযোগ
চালিযে	385 পডা K যেতে
চিঠি	429 খোলা K
চ্যানেল	425 আমাদের K
""", 'জ': """
জরিপে	378 K অংশ নিন	378 K ভোট দিন
জানতে	389 আরও খবর K
জানান	424 মতামত K	427 K
জানিযেছে	427 K
জানিযেছেন	427 K
""", 'ট': """
টাকায	385 মাত্র # K
টেলিগ্রাম	425 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	381 অ্যাপ K করুন	381 অ্যাপটি K করুন	424 অ্যাপ K করুন	424 অ্যাপটি K করুন
""", 'থ': """
থাকুন	368 যুক্ত K	424 পাশে K
""", 'দ': """
দাঁডান	384 পাশে K
দিন	368 যোগ K
দেখতে	379 ভিডিও K
দেখুন	379 ভিডিও K
""", 'ধ': """
ধরিযে	369 ভুল K দিন
""", 'ন': """
নামিযে	381 অ্যাপ K নিন
নিউজলেটার	363 আমাদের K	363 K পেতে	382 সাপ্তাহিক K	425 আমাদের K	425 K	428 K
নিউজলেটারের	425 K
নিজস্ব	372 মতামত লেখকের K
নিবন্ধন	424 এখনই K করুন
নোটিফিকেশন	381 K চালু করুন
""", 'প': """
পডতে	385 বাকি অংশ K	385 লেখা K	389 আরও খবর K
পাঠকেরাই	383 K আমাদের ভরসা
পাঠান	369 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	377 ভুল K
প্রকাশ	372 অনুমতি ছাডা K	380 ঠিকানা K করা হবে না
প্রতি	426 K মাসে
প্রতিবেদক	44 আমাদের K	371 জ্যেষ্ঠ K	371 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	369 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	425 এই K
প্রযোজন	0 সাহায্য K	374 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	425 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	427 K
বললেন	427 K
বলেছে	427 K
বলেছেন	427 K
বলেন	427 K
বুদ্ধিমত্তা	376 কৃত্রিম K
ব্যবহার	375 কুকি K
ব্লকার	405 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	379 K দেখুন
""", 'ম': """
মতামত	378 আপনার K দিন	424 K দিন
মন্তব্য	372 অশালীন K প্রকাশ	380 K করতে	380 K লিখতে	380 আপনার K লিখুন
মাসিক	426 K
মূল্যে	385 বিনা K পডতে
মূল্যের	386 বিনা K লেখা
মোবাইল	425 আমাদের K
""", 'য': """
যুক্ত	368 K হোন	368 K করুন	424 K হতে	424 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	369 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	371 সিনিযর K
""", 'ল': """
লাইক	368 K দিন
লাগল	377 কেমন K
লিখুন	380 আপনার মতামত K
লেখা	386 ফ্রি K
লেখাটি	385 K পডতে
লেগেছে	377 কাজে K	377 কেমন K
""", 'শ': """
শুনুন	379 K
""", 'স': """
সংবাদটি	425 K
সংরক্ষিত	367 স্বত্ব K
সংশোধন	114 K:
সংশোধনী	114 K
সংস্করণে	114 আগের K
সঙ্গেই	389 আমাদের K থাকুন	389 K থাকুন
সদস্য	424 K হোন
সম্পাদকীয	372 K নীতির সঙ্গে
সর্বস্বত্ব	367 K সংরক্ষিত
সহযোগিতা	424 K করুন
সহাযতা	424 আমাদের K	424 K করুন
সাংবাদিক	425 আমাদের K
সাংবাদিকতা	425 স্বাধীন K
সাংবাদিকতাকে	383 স্বাধীন K	425 K
সাংবাদিকতার	383 K পাশে
সাপ্তাহিক	382 আমাদের K
সাবস্ক্রাইব	363 নিউজলেটারে K	368 K করুন	382 K করলে আপনি	382 K করার জন্য ধন্যবাদ	424 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	425 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4886 Kเพิ่มเพื่อน	4914 Kติดตาม
กร	4856 Kอกอีเมล
กล	4917 K่าว
กอ	4915 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4914 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4874 Kบคุณที่สมัคร	4874 Kบคุณที่ลงทะเบียน	4915 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4914 Kิกที่นี่	4914 Kิกชม
คว	4884 Kามเห็นส่วนตัวของผู้เขียน
ค่	4883 Kาคอมมิชชั่น	4883 Kาคอมมิชชัน
""", 'จ': """
จด	4855 Kหมายข่าวของเรา	4874 Kหมายข่าวรายสัปดาห์ของเรา	4918 Kหมายข่าว	4919 Kหมายเปิดผนึก
จะ	4873 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4914 Kวน์โหลดแอปของเรา	4914 Kวน์โหลดแอปได้	4914 Kวน์โหลดแอปเลย	4914 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4865 Kดต่อผู้สื่อข่าวของเรา	4865 Kดต่อกองบรรณาธิการ	4914 Kดตามเรา
ต่	4916 Kอเดือน	4916 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4874 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4878 Kลองอ่าน
ทั	43 Kกมา	4884 Kศนะของผู้เขียน
ทา	4873 Kงเว็บไซต์ขอสงวนสิทธิ์	4875 Kงอีเมลทุก
ทุ	4875 Kกเช้าทางอีเมล
""", 'บ': """
บท	4879 Kความฟรี	4915 Kความนี้
บร	4918 Kิจาค
บล	4898 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4917 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4876 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4917 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4865 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4867 Kมรับคุกกี้
""", 'ร': """
ระ	4917 Kบุว่า
รา	4916 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4876 Kวมสนับสนุนการทำงานของเรา	4876 Kวมสนับสนุนสื่ออิสระ	4876 Kวมสนับสนุนนักข่าว	4914 Kวมสนับสนุน	4914 Kวมบริจาคให้เรา	4914 Kวมบริจาคกับเรา	4914 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4884 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4915 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4861 Kวนลิขสิทธิ์	4862 Kวนสิทธิ์
สน	4876 Kับสนุนการทำงานของเรา	4876 Kับสนุนสื่ออิสระกับ	4914 Kับสนุนเรา	4914 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4855 Kัครรับจดหมายข่าว	4855 Kัครรับข่าวสาร	4914 Kัครรับ	4914 Kัครสมาชิกวันนี้	4914 Kัครสมาชิกเลย	4914 Kัครสมาชิกเพื่อ	4914 Kัครสมาชิกได้ที่	4914 Kัครสมาชิกของเรา	4918 Kาชิก
สำ	4878 Kหรับสมาชิกเท่านั้น
สื	4915 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4865 Kงเรื่องราวของคุณ	4865 Kงข่าวหาเรา	4914 Kงข้อมูลมาที่	4914 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4865 Kกคุณมีข้อมูล
ห้	4861 Kามคัดลอกข้อความ	4861 Kามคัดลอกเนื้อหา	4861 Kามคัดลอกบทความ	4861 Kามคัดลอกหรือเผยแพร่	4861 Kามคัดลอกหรือทำซ้ำ	4861 Kามคัดลอกหรือดัดแปลง	4861 Kามคัดลอกหรือนำ	4862 Kามทำซ้ำ
""", 'อ': """
อย	4914 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4855 Kเมลของคุณ
อ่	4878 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4914 Kียนถึงเรา	4914 K้าสู่ระบบเพื่อ
เฉ	4878 Kพาะสมาชิก
เน	11 Kื้อหานี้	4867 Kื้อหาจากภายนอก	4867 Kื้อหาภายนอก
เป	4878 K็นสมาชิกอยู่แล้ว	4917 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4873 Kื่อแสดงความคิดเห็น	4878 Kื่ออ่านต่อ	4878 Kื่ออ่านบทความ	4886 Kิ่มเพื่อนไลน์	4886 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	114 Kอร์ชันก่อนหน้าของ	4873 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	114 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4865 K้งเบาะแสข่าว	4865 K้งเรา	4914 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4864 Kล่งข่าวที่ต้องการ	4864 Kล่งข่าวโปรด	4864 Kล่งที่มาที่ต้องการ
แอ	4886 Kดไลน์	4886 Kดไลน์เพื่อ	4914 Kดไลน์
""", 'โ': """
โป	4898 Kรแกรมบล็อกโฆษณา
โห	4914 Kวตเลย	4914 Kลดแอป
""", 'ใ': """
ให	4915 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5337 hãy gửi K
""", 'ủ': """
ủng	5276 ly cà phê K hộ	5337 hãy K hộ
""", 'あ': """
あと	3063 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3126 Kがでしたか
いた	2992 Kだいたサポートは	2992 Kだいたご寄付は
いの	115 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3014 Kいのブラウザ
お寄	3126 Kせください
お届	62 Kけします
お申	3049 Kし込みはこちら	3126 Kし込みください	3126 Kし込みはこちら
お聞	3126 Kかせください
お見	3126 K逃しなく
お試	3126 Kしください
お読	3126 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3069 K転載したものです	3069 Kの転載です
か月	2998 K無料	3128 K無料
""", 'が': """
が作	3105 aiK成
が無	3014 javascriptK効
が生	3105 aiK成
が翻	3105 aiK訳
が要	3105 aiK約
""", 'こ': """
ここ	2995 Kからは有料	2998 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2995 K記事は有料	2995 K記事は会員	3021 K記事についてのご意見	3083 Kコンテンツは	3083 K投稿は	3083 K外部コンテンツは	3127 K記事が	3127 K記事を	3127 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3014 K用のブラウザ
ご協	3126 K力ください
ご存	3070 Kじの方は
ご寄	2993 K付をお願い	3126 K付を	3126 K付で	3126 K付に	3126 K付が	3126 K付は	3126 K付いただ	3126 K付のお願い
ご意	48 K見・ご反論	3021 K見をお寄せ	3021 K見・ご感想をお寄せ	3021 K見・ご感想はこちら	3021 K見・ご感想をお待ち	3021 K見・ご感想をお聞かせ	3021 K見・ご感想をお願い	3021 K見・ご感想を送る
ご感	3021 K想をお寄せ
ご支	2993 K援をお願い	3126 K援
ご登	3060 K録ありがとうございます	3126 K録
ご覧	3126 Kください	3126 Kいただけます
ご購	3126 K読
ご連	3126 K絡ください
""", 'す': """
すで	3063 Kに会員の方
すべ	2998 Kての記事が
""", 'ぜ': """
ぜひ	3009 Kフォロー
""", 'で': """
で作	3105 aiK成
で受	3038 lineKけ取る
で届	3038 lineKく
で最	3038 lineK新
で生	3105 aiK成
で要	3105 aiK約
""", 'と': """
と強	3129 K調
と書	3129 Kい
と発	3129 K表
と話	3129 Kし	3129 Kす
と語	3129 Kっ	3129 Kる
と説	3129 K明
と述	3129 Kべ
""", 'に': """
によ	3105 aiKって生成	3105 aiKる要約	3129 Kると
""", 'の': """
の使	3019 cookieK用
の学	53 aiK習
の採	3049 K用情報はこちら
の提	3069 K供記事です
""", 'を': """
をフ	3009 Kォローしよう
を使	3019 cookieK用
を利	3019 cookieK用
を有	3014 javascriptK効	3014 javascript K効
を発	3129 K表した
を許	3044 cookieK可
""", 'ア': """
アカ	3038 lineKウントはこちら
アシ	68 aiKスタント
アド	3089 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3067 Kィリエイト広告	3067 Kィリエイトプログラム	3067 Kィリエイトリンク	3077 Kィリエイトリンク	3077 Kィリエイト広告	3077 Kィリエイトプログラム
アプ	3004 Kリはこちら	3005 Kリを開く	3005 Kリをダウンロード	3005 Kリのダウンロード	3005 Kリをインストール	3059 Kリなら通知	3059 Kリなら速報	3059 Kリなら、	3059 Kリで読むと	3059 Kリなら
アン	110 Kケート	3055 Kケートはこちら	3055 Kケート実施中	3055 Kケートにご協力ください	3055 Kケートにご協力を	3055 Kケートへのご協力	3056 Kケートに答えて
""", 'オ': """
オフ	3089 Kにしてページを
""", 'カ': """
カ月	2998 K無料	3128 K無料
""", 'ク': """
クイ	3056 Kズに答えて
クッ	3016 cookie(Kキー)	3019 Kキーを使用	3019 Kキーを利用	3044 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	114 Kントしていない	3021 Kントを投稿するには	3021 Kントするには	3021 Kントをお寄せ	3028 Kント欄で	3028 Kント欄に	3028 Kント欄から	3028 Kント欄へ	3058 Kントは削除します	3058 Kントは削除することが	3058 Kントは削除する場合	3058 Kントは承認	3058 Kントは公開前	3058 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	2992 Kヒーをおごる
""", 'サ': """
サポ	2992 Kートをしてみませんか	2992 Kートをしませんか	2992 Kートしてみませんか	2993 Kートをお願いします	3126 Kートをお願い	3126 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3126 Kンロードしてください
""", 'チ': """
チケ	3049 Kット販売中
チッ	2992 Kプで応援
チャ	3012 Kンネル登録を	3038 Kンネルに参加する	3038 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3001 Kースレターに登録	3003 Kースレターを	3038 googleKースで	3060 Kースレター登録はこちら	3130 Kースレター
""", 'ネ': """
ネタ	114 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3009 Kローして最新	3009 Kローをお願い	3126 Kローしてください
""", 'ブ': """
ブラ	3080 Kウザは音声	3080 Kウザは動画	3080 Kウザではこの動画	3080 Kウザはvideo	3080 Kウザはaudio
""", 'プ': """
プッ	3005 Kシュ通知
プラ	3016 Kイバシーポリシーに
プレ	2998 Kミアム会員	3052 Kゼントした記事は
プロ	3067 Kモーションが含まれ	3067 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	2992 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3001 Kマガに登録	3003 Kマガで	3060 Kマガ登録はこちら	3060 Kマガの登録	3127 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3001 Kルマガジンに登録	3003 Kルマガジンで	3003 Kルマガジンを	3003 Kルでお届け	3021 Kルアドレスが公開されることはありません	3060 Kルアドレスを入力してください	3130 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2995 Kインして続きを	2995 Kインしてください	2998 Kインが必要	3126 Kインして
""", 'ヶ': """
ヶ月	2998 K無料	3128 K無料
""", '上': """
上优	5385 在googleK先
上優	5385 在googleK先
""", '下': """
下方	5492 K留言
下載	5358 K客戶端	5360 Kapp	5360 K應用程式
下载	5358 K客户端	5360 Kapp	5360 K应用	5491 K客户端
""", '不': """
不代	5384 K表本站	5416 K表本站立场	5430 K表本報立場	5430 K表本报立场	5430 K表本站立场	5430 K表本站立場	5430 K表本媒體立場	5430 K表本網立場	5430 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5460 K于任何财团
不屬	5460 K於任何財團
不得	5384 K转载	5384 K轉載
不认	48 K同本文
不錯	5491 K過
不错	5491 K过
""", '为': """
为首	5385 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5384 K表作者本人	5384 K表作者个人	5384 K表作者观点	5384 K表作者的	5384 K表作者立场
仅供	5416 K其表达个人看法
仅限	5421 K会员	5421 K订户
""", '他': """
他說	5494 K
他说	5494 K
""", '付': """
付費	5352 K後	5495 K牆
付费	5352 K后	5495 K墙
""", '以': """
以下	5445 K内容来自
以閱	5349 K讀全文
以阅	5349 K读全文
""", '仮': """
仮名	114 Kです	114 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5352 K专享	5421 K限定内容
会員	55 Kの方は	55 Kは月に	2995 K限定です	2995 K限定の記事	2995 K登録できます	2998 K登録すると	2998 K登録が必要	3063 Kの方はこちら	3063 K登録で続きを読む	3063 K登録後にご覧	3096 Kだけが読める	3096 Kのみがお読み	3096 Kのみ閲覧	3126 K登録して	3126 K登録は	3126 K登録がお済み	3126 K登録をお願い	3126 K登録で	3126 K登録のうえ	3126 K登録はこちら	3126 K登録ください	3127 Kの方
会費	3061 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5347 K支持	5491 K支持,	5491 K支持让	5491 K支持讓	5491 K支持是
""", '使': """
使用	5369 Kcookie改善	5369 Kcookie以	5369 K cookie 以	5369 K cookie 来	5369 K cookie 來	5373 Kcookie来	5373 Kcookie來
""", '來': """
來自	5401 K外部平台的內容
""", '依': """
依靠	5419 K读者的支持	5419 K讀者的支持
""", '侵': """
侵权	5384 K必究	5384 K请联系	5384 K请告知	5384 K请及时
侵權	5384 K必究
""", '個': """
個人	3019 K情報の取り扱い	3069 Kの見解です	5416 K看法
""", '偏': """
偏好	5385 googleK來源	5385 google K來源	5385 K來源清單	5474 K來源
""", '僅': """
僅限	5421 K會員	5421 K訂戶
""", '優': """
優先	3037 Kソース	3037 K表示に設定	3037 Kする情報源	3037 K的に表示
""", '免': """
免費	17 K閱讀	5431 K文章	5431 K閱讀篇數	5431 K閱讀額度	5432 K註冊即可	5432 K註冊後	5463 K文章	5491 K訂閱	5493 K試用
免费	17 K阅读	5431 K文章	5431 K阅读篇数	5432 K注册即可	5432 K注册后	5463 K文章	5491 K订阅	5493 K试用
""", '內': """
內容	5408 K由ai
""", '全': """
全文	23 Kを	2995 Kを読むには	2995 Kをお読み
""", '公': """
公众	18 K号	5363 K号:
公开	5496 K信
公式	3005 Kアプリ	3009 Kアカウントをフォロー	3009 Kアカウントを友だち	3038 Klineはこちら	3127 Kline
公開	3131 K書簡	5496 K信
""", '关': """
关注	5363 K我们的微信	5363 K我们的公众号	5363 K我们的微博	5363 K我们的频道	5363 K我们的官方	5491 K我们
关闭	5455 K后刷新页面
""", '内': """
内容	5408 K由ai
内阅	5358 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5494 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5412 K此文給朋友
""", '初': """
初割	3128 K
初月	3063 K#円で	3128 K無料
""", '判': """
判断	3129 Kした
""", '利': """
利用	3016 K規約に同意
""", '前': """
前請	5416 K先登入
前请	5416 K先登录
""", '剩': """
剩余	5349 K#%内容	5349 K#%的内容
剩餘	5349 K#%內容	5349 K#%的內容
""", '力': """
力を	3061 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5363 Kline好友	5363 Kline官方	5363 Kline@	5419 K贊助行列	5419 K赞助行列	5491 K会员	5491 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3127 Kになります
""", '動': """
動画	45 Kや写真	3050 Kをご覧ください	3050 Kはこちら	3053 Kでも詳しく	3053 Kでも解説	3080 Kを再生するには	3080 Kをご覧いただくには	3080 Kを視聴するには
""", '勘': """
勘誤	114 K
勘误	114 K
""", '包': """
包月	5493 K
""", '化': """
化名	114 K
""", '即': """
即可	5416 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3012 Kち追加
""", '収': """
収益	3067 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5355 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	114 Kに回答しなかった	114 Kに応じなかった	3039 K班までご	3061 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3001 Kトレイにお届け	3001 Kトレイに届けます
""", '只': """
只靠	5419 K讀者	5419 K读者
""", '可': """
可能	114 K引起不适	114 K引起不適
""", '同': """
同意	5401 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	114 K透
含有	114 K暴力
""", '启': """
启用	5448 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5494 K
告诉	43 K我们	72 K我们	5494 K
""", '呼': """
呼び	3129 Kかけた	3129 Kかける	3129 Kかけて	3129 K掛け
""", '命': """
命じ	3129 Kた
""", '啟': """
啟用	5448 Kjavascript
""", '喊': """
喊道	5494 K
""", '因': """
因为	5491 K有你的支持
因為	5491 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3067 Kの一部が還元
""", '外': """
外部	3044 Kコンテンツ	5401 K内容	5401 K內容
""", '她': """
她說	5494 K
她说	5494 K
""", '如': """
如侵	5384 K权,	5384 K权请	5384 K权联系
如有	5384 K侵权,	5384 K侵权请	5384 K侵权联系	5384 K侵權,	5384 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	115 K專線
""", '官': """
官方	5365 K微信
""", '定': """
定期	5491 K定額
""", '寄': """
寄付	2992 Kで応援	3093 Kで成り立って	3093 Kで運営され	3093 Kによって運営され	3126 Kをお願い	3130 K
寄到	5355 K您的信箱	5418 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5494 K
""", '将': """
将本	5412 K文赠送给
""", '將': """
將本	5412 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3070 Kわせた方は
""", '已': """
已是	5349 K會員	5421 K订户	5421 K訂戶
已经	5349 K是会员
已讀	5490 K
已读	5490 K
""", '年': """
年額	3128 K
""", '广': """
广告	13 K后继续	13 K之后继续	5374 K拦截	5455 K拦截	5455 K屏蔽	5455 K过滤	5457 K拦截	5457 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3061 Kに頼らず	3089 Kブロッカーを	3089 Kブロックを	3089 Kブロック機能	3089 Kブロックは	3089 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5374 K攔截	5455 K阻擋程式	5455 K攔截	5455 K封鎖	5455 K阻擋器	5457 K攔截	5457 K封鎖
""", '开': """
开启	5360 K通知	5448 Kjavascript
""", '弊': """
弊社	3127 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3127 Kイト
当初	114 Kの記事で
当社	3127 Kの
当編	3127 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5360 K扫	5365 K公众号
""", '心': """
心理	115 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2993 Kをお願いします	3126 Kをお願い	3126 Kして
""", '您': """
您已	5418 K成功订阅	5418 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5347 K支持	5419 K每一份捐款	5419 K每一筆捐款	5491 K捐款	5491 K支持,	5491 K支持让	5491 K支持讓	5491 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3039 Kをお寄せください	3039 K提供はこちら	3039 K提供を募集	3039 K提供をお待ち	3039 Kをお待ちして	3070 Kをお持ちの方は	3070 K提供窓口
""", '感': """
感謝	5418 K您的訂閱	5491 K閱讀	5491 K您的支持
感谢	5418 K您的订阅	5491 K阅读	5491 K您的支持
""", '成': """
成为	56 K其中一员	5349 K会员即可阅读	5349 K会员即可查看	5349 K会员即可解锁	5421 K付费会员	5491 K会员,	5491 K会员即可	5491 K我们的会员
成果	3077 K報酬型広告
成為	5349 K會員即可閱讀	5349 K會員即可看	5349 K會員即可解鎖	5419 K我們的贊助	5421 K付費會員	5491 K會員,	5491 K會員即可	5491 K我們的會員
""", '我': """
我们	5369 K使用cookie	5369 K使用 cookie	5492 K的
我們	5369 K使用cookie	5369 K使用 cookie	5492 K的
""", '手': """
手机	5360 K客户端
""", '打': """
打开	5358 Kapp	5360 K微信
打開	5358 Kapp
""", '扫': """
扫一	5360 K扫
扫描	5358 K二维码下载	5358 K二维码加入	5360 K二维码关注	5491 K二维码下载	5491 K二维码关注	5491 K二维码加入	5491 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5412 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	114 K置評
拒绝	114 K置评
""", '指': """
指出	5494 K
指摘	3129 Kした
""", '捐': """
捐助	5419 K我们	5419 K我們
捐款	5491 K支持	5495 K
""", '掃': """
掃一	5360 K掃
掃描	5358 K qr	5491 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5360 K通知
推送	16 K	5360 K通知
""", '描': """
描写	114 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5457 K告
""", '支': """
支持	5346 K獨立媒體,	5346 K独立媒体,	5347 K我们的	5347 K我們的	5491 K我们,	5491 K我們,	5491 K我们。	5491 K我們。	5491 K我们的报道	5491 K我們的報導	5491 K我们的新闻	5491 K我們的新聞	5491 K我们的记者	5491 K我們的記者	5491 K我们的工作	5491 K我們的工作	5491 K我们继续	5491 K我們繼續
支援	3093 Kで成り立って	3093 Kで運営され	3093 Kによって成り立って	3093 Kによって運営され	3126 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5384 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5385 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3129 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5421 K全站
""", '更': """
更新	63 K情報をメール
更正	114 K:	114 【K】	114 K说明	114 K說明
""", '最': """
最新	3001 K情報をお届け
""", '會': """
會員	55 K每月	5352 K專享	5421 K限定內容
""", '月': """
月額	2992 Kサポーター	2998 K#円	3128 K
""", '有': """
有了	5491 K你的支持	5491 K您的支持
有料	55 K会員は	2995 K会員限定	2995 K会員になる	2995 K会員の方	2997 K記事がお得に読める	2997 K記事が読み放題	3063 K記事が読めます	3130 K会員
有权	5416 K删除
有權	5416 K刪除
""", '未': """
未予	114 K置评
未回	114 K应	114 K應
未滿	5441 K#歲	5441 K十八歲
未經	5384 K授權不得	5384 K授權,不得	5384 K授權禁止	5384 K授權請勿	5384 K授權,請勿
未经	5384 K授权不得	5384 K授权,不得	5384 K授权禁止	5384 K授权,禁止	5384 K授权请勿	5384 K授权,请勿
""", '本': """
本ま	3052 Kでプレゼントできます	3052 Kでギフトできます	3052 Kで無料でプレゼント	3063 月#Kで無料で
本ア	3127 Kプリ
本サ	3127 Kイト
本中	3123 #K#本
本內	5445 K容來自
本内	5445 K容来自
本刊	5492 K
本報	5492 K導
本报	5492 K读者	5492 K道
本文	114 K早前版本	114 K先前版本	114 K已更新	114 K已作	5384 K来源:	5384 K来源于	5492 K
本站	5492 K
本紙	43 Kまで	72 Kまで
本網	5369 K站使用cookie	5369 K站使用 cookie	5369 K站使用小型	5492 K
本网	5369 K站使用cookie	5369 K站使用 cookie	5369 K站使用小型
本記	3127 K事
本誌	3127 K
""", '来': """
来自	5401 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3105 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5363 K关注	5491 K加入	5491 K赞助	5491 K订阅	5491 K投稿
""", '歡': """
歡迎	28 K分享給	5363 K追蹤	5491 K加入	5491 K贊助	5491 K訂閱	5491 K投稿
""", '此': """
此內	11 K容	5445 K容來自	5445 K容由
此内	11 K容	5445 K容来自	5445 K容由
此前	114 K版本
此影	5444 K片在您所在
此视	5444 K频在您所在
""", '残': """
残り	2995 K#文字	2995 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5493 K
每日	5357 K简报	5357 K簡報	5357 K電子報
每月	5493 K
""", '求': """
求め	3129 Kた	3129 Kている
求助	0 K	115 K热线	115 K熱線	115 K渠道
""", '沒': """
沒有	75 K廣告	5460 K股東	5460 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5460 K股东	5460 K财团
""", '浏': """
浏览	5374 K器版本	5444 K器不支持音频	5444 K器不支持视频	5444 K器不支持播放	5444 K器不支持html#	5444 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5444 K器不支援影片	5444 K器不支援音訊
""", '点': """
点击	5491 K关注	5491 K这里
""", '為': """
為首	5385 K選來源
""", '無': """
無効	3089 Kにしてページを	3089 Kにして再読み込み	3089 Kにして、ページを
無料	17 K記事	2995 Kで会員登録	2995 K会員に登録	3063 Kで読める記事の上限	3063 K会員になると	3096 K記事の閲覧	3096 K記事は残り	3096 Kで読める記事	3096 K閲覧	3123 K記事 #/#	3123 K記事#/#	3126 K会員に登録	3126 K会員登録	3128 K体験
無断	3036 K転載	3036 K複製	3104 K転載・複製	3104 K転載を禁じ	3104 Kでの転載	3104 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5384 K归本	5384 K归原	5384 K归作者	5384 K所有,	5384 K所有:	5384 K所有©	5384 K所有 ©	5384 K归属本	5384 K归属原	5384 K归属作者	5384 K归属于
版權	5384 K所有	5384 K歸本	5384 K歸原	5384 K歸作者	5384 K歸屬於
""", '特': """
特此	114 K更正
""", '独': """
独立	3127 Kしたジャーナリズム	5492 K新闻	5492 K媒体
""", '獨': """
獨立	5492 K新聞	5492 K媒體
""", '獲': """
獲得	5428 K佣金
""", '生': """
生命	115 K热线	115 K線
生成	5408 由 ai K	5408 由aiK	5408 ai K,仅供	5408 aiK,僅供
""", '產': """
產生	5408 由 ai K	5408 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5408 K工智能生成	5408 K工智慧生成
由讀	5492 K者
由读	5492 K者
""", '申': """
申し	3049 K込みはこちら
申込	3049 Kみはこちら	3049 Kはこちら
""", '电': """
电子	5495 K报
""", '畅': """
畅读	5421 K全站
""", '留': """
留言	90 K区	90 K區	5492 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3039 Kをお寄せ
""", '登': """
登入	27 K或	5349 K後繼續	5349 K會員即可	5349 K會員後	5349 K會員以	5349 K會員繼續	5432 K或註冊
登录	27 K或	5349 K后继续	5349 K后查看全文	5349 K后查看完整	5432 K或注册
登録	3063 Kして続きを読む	3126 Kしてください	3126 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3127 Kまの
""", '相': """
相談	0 K	115 K窓口	115 K先
""", '看': """
看更	5358 appK多
""", '禁': """
禁止	5384 K转载
禁無	3035 K断
""", '私': """
私た	3127 Kちの
""", '科': """
科し	3129 Kた
""", '称': """
称	5494 K
""", '稱': """
稱	5494 K
""", '立': """
立即	5491 K加入我们	5491 K加入我們	5491 K订阅	5491 K訂閱	5491 K下载	5491 K下載	5491 K报名	5491 K報名	5491 K成为会员	5491 K成為會員
""", '第': """
第一	5416 K条评论	5416 K則留言	5416 K條評論
""", '筆': """
筆者	3069 K個人の見解
""", '紙': """
紙の	3127 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	2995 Kを読むには	2995 Kをお読みになる
""", '編': """
編按	114 K
編者	114 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	114 K部注	3127 K部では
""", '繼': """
繼續	5349 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5349 K阅读请
""", '编': """
编者	114 K注
""", '翻': """
翻墙	69 K
翻譯	5408 由aiK
翻译	5408 由aiK
""", '者': """
者說	5494 K
者说	5494 K
""", '联': """
联盟	79 K链接	5428 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5428 K行銷連結	5428 K連結
聯絡	43 K我們
""", '自': """
自动	5408 由 ai K生成	5408 由aiK生成
自動	3105 K翻訳	5408 由 ai K生成	5408 由aiK生成
""", '若': """
若有	5384 K侵权,	5384 K侵权请	5384 K侵權,	5384 K侵權請
""", '获': """
获得	5428 K佣金
""", '著': """
著作	3036 K権は	3104 K権法により保護	3104 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5416 K本站立场
表示	5494 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3125 Kしません	3125 Kしなく	3125 Kさず	3125 Kさない
""", '訂': """
訂正	114 K:	114 【K】	114 Kして	114 Kします
訂閱	63 K電子報	5349 K即可	5349 K後繼續	5355 K我們的	5355 K電子報	5491 K我們	5495 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	114 Kを更新しました	114 Kを修正しました	2997 Kが読み放題	3052 Kをプレゼントできます	3123 #K中#記事
記者	3039 Kまでご連絡ください
""", '訴': """
訴え	3129 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3129 Kた
認為	5494 K
""", '說': """
說:	5494 K
說。	5494 K
說道	5494 K
""", '読': """
読み	2998 K放題
読者	21 Kの寄付	21 Kの支援	3061 Kの会費で	3127 Kの皆様	3127 Kの皆さ	3127 Kアンケート
""", '請': """
請先	5491 K登入
請分	28 K享給
請啟	5369 K用javascript
請我	59 K喝咖啡
請捐	5491 K款
請支	5346 K持我們	5346 K持獨立媒體	5491 K持我們
請登	5349 K入會員	5491 K入後	5491 K入以
請立	5491 K即捐款
請贊	5346 K助我們
請輸	5418 K入您的電子	5491 K入您
請關	5455 K閉後重新整理
請點	5491 K擊此處	5491 K擊這裡	5491 K擊下方	5491 K擊連結
""", '讀': """
讀者	48 K投書	5492 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5349 K即可	5349 K后继续	5355 K我们的	5355 K电子报	5491 K我们	5495 K费
""", '认': """
认为	5494 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5385 K首选来源
""", '评': """
评论	90 K区	5416 K服务协议
""", '该': """
该视	5444 K频在您所在
""", '说': """
说:	5494 K
说。	5494 K
说道	5494 K
""", '请': """
请先	5491 K登录
请关	5455 K闭后刷新
请分	28 K享给
请启	5369 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5491 K款
请支	5346 K持我们	5346 K持独立媒体	5491 K持我们
请点	5491 K击此处	5491 K击这里	5491 K击下方	5491 K击阅读	5491 K击关注	5491 K击链接
请登	5491 K录后	5491 K录以
请立	5491 K即捐款
请赞	5346 K助我们
请转	28 K发
请输	5418 K入您的电子邮箱	5418 K入您的邮箱	5491 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5492 K问卷	5492 K群
""", '責': """
責任	5384 K編輯:
""", '賺': """
賺取	5428 K佣金
""", '購': """
購読	2995 K者の方は	2998 Kすると	3126 Kしてください	3127 K者の方	3130 K料
""", '贈': """
贈送	5412 K給好友
""", '贊': """
贊助	5346 K我們,	5491 K我們
""", '责': """
责任	5384 K编辑:
""", '赚': """
赚取	5428 K佣金
""", '赞': """
赞助	5346 K我们,	5491 K我们
""", '赠': """
赠送	5412 K给好友
""", '身': """
身边	5492 K的新鲜事
身邊	5492 K的新鮮事
""", '転': """
転載	50 K	3035 Kを禁じ
""", '輸': """
輸入	5418 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5384 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5384 K请注明
""", '输': """
输入	5418 Kemail
""", '还': """
还可	5412 K赠送
""", '这': """
这篇	5492 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	114 K:
追蹤	5363 K我們的	5385 Kgoogle news	5491 K我們
""", '送': """
送っ	54 Kてください
送到	5418 K你的邮箱	5418 K您的邮箱	5418 K您的信箱
""", '這': """
這篇	5492 K文章
""", '通': """
通知	16 K	3005 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3060 Kニュースレター
""", '邀': """
邀請	5491 K您
邀请	5491 K您
""", '還': """
還可	5412 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5494 K
""", '长': """
长说	5494 K
""", '開': """
開啟	5360 K通知	5448 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5349 K全文請	5490 K
""", '閲': """
閲覧	3123 K記事数:#/#
""", '關': """
關注	5363 K我們的臉書	5363 K我們的粉絲	5363 K我們的官方	5363 K我們的頻道	5491 K我們
關閉	5455 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5349 K全文请	5490 K
""", '随': """
随时	5491 K掌握
""", '隐': """
隐私	5373 K政策
""", '隨': """
隨時	5491 K掌握
""", '隱': """
隱私	5373 K權政策	5373 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5495 K報
""", '需': """
需接	5401 K受cookie
需要	0 K帮助	0 K幫助	5401 K接受cookie	5491 K您的支持	5491 K你的支持
""", '音': """
音声	3050 Kでもお聴き
""", '頂': """
頂い	2992 Kたサポートは
""", '飲': """
飲酒	5441 K過量
""", '首': """
首年	5434 K仅需
首月	5421 K仅需	5421 K只要	5434 K免费	5434 K免費	5434 K仅	5434 K僅	5434 K只需	5493 K
首选	5385 K新闻来源	5385 googleK来源	5385 google K来源	5474 K来源
首選	5385 K新聞來源	5474 K來源
""", '點': """
點擊	5491 K這裡
""", '가': """
가명	114 K
가상	68 K 비서
가입하세요	3263 K
가입해	3263 K 주세요
""", '값': """
값으로	3191 커피 한 잔 K 후원	3191 커피 한 잔 K 응원	3191 커피 한 잔 K 독립
""", '강': """
강조했다	3266 K
""", '계': """
계속	3138 K 읽으려면	3138 K 읽으시려면
""", '공': """
공개	3268 K 서한
공개서한	3268 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3221 K 차단	3223 K 차단기를
광고도	75 K
광고차단	3221 K	3223 K 프로그램을	3223 K 기능을
""", '구': """
구글	3150 K 뉴스에서
구독	55 K 회원은	3138 K 후 이용
구독료	3267 K
구독을	3263 K 신청하세요
구독자	3138 K 전용 기사	3138 K 전용 콘텐츠	3138 K 전용입니다	3138 K 전용 서비스	3264 K
구독자는	55 K
구독자만	3138 K 볼 수	3192 K 읽을
구독자에게만	3192 K 제공
구독하고	3150 K
구독하세요	3162 K	3263 K
구독하시면	3138 K
구독해	85 K 주세요	3149 K 주세요	3190 K 주셔서	3263 K 주세요
구독해주세요	3149 K
구독해주셔서	3190 K
""", '금': """
금요일	3190 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3135 좋은 K 후원	3257 #개 K 중 #개
기사가	114 K 수정
기사를	4 K 듣	114 K 수정	3138 전체 K 보려면	3192 전체 K 읽어보세요
기사의	114 K 이전 버전
기자를	3191 K 응원해
기자에게	3163 K 연락해 주세요
""", '남': """
남겨주세요	3263 K
""", '네': """
네이버	3150 K 메인에서	3162 K 구독
네이버에서	3150 K 구독
""", '놓': """
놓치지	3263 K 마세요
""", '눌': """
눌러주세요	3263 K
""", '뉴': """
뉴스레터	83 K	3141 K 구독하기	3141 K 구독하세요	3141 K 신청하기	3141 K 구독 신청하기	3264 K	3267 K
뉴스레터로	3141 K 받아
뉴스레터를	3141 K 받아	3141 K 구독하세요	3141 K 구독해	3141 K 구독하고	3141 K 구독하면	3263 K 신청하세요
""", '다': """
다운로드하세요	3263 K
""", '달': """
달	3192 첫 K #원
""", '답': """
답변하지	114 K 않았
""", '당': """
당신의	3163 K 제보가	3264 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3188 K 삭제될	3188 K 삭제합니다	3188 K 통보	3188 K 예고	3188 K 운영자	3188 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3266 K
""", '도': """
도움받을	115 K 곳
도움이	0 K 필요
""", '독': """
독립	3264 K 언론
독립언론	3264 K
독립언론을	3191 K 지켜
독자	3203 K 후원으로	3263 K 여러분의	3264 K 여러분
독자님의	3136 K 후원	3203 K 후원으로
독자들의	21 K 후원	3203 K 후원으로	3227 K 후원
독자의	3203 K 후원으로	3227 K 후원	3264 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3190 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3263 K
들으실	3260 K 수 있습니다
들을	3260 K 수 있습니다
""", '로': """
로그인	27 K	3138 K 후 이용
로그인이	3138 K 필요합니다	3138 K 필요한 서비스	3138 K 필요해요
로그인하거나	3263 K
로그인하고	3192 K 계속
로그인하면	3192 K 계속
로그인하시면	3138 K
""", '링': """
링크에서	3263 K 확인하세요
""", '마': """
마음에	3191 기사가 K 드셨다면
""", '만': """
만나보세요	3263 K
""", '말': """
말했다	3266 K
""", '매': """
매월	3265 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3190 K 보내드려요
메일함으로	3141 K 보내	3141 K 받	3141 K 배달	3141 K 전해
""", '묘': """
묘사가	114 K 포함
""", '무': """
무단	3160 K 복제	3160 K 전재
무단전재	3159 K
무료	17 K 기사	3201 K 기사	3265 K 체험
무료로	17 K 볼 수 있는	3192 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	114 [K]	114 K
""", '받': """
받아보세요	3263 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3266 K
""", '보': """
보내	62 K 드립니다	3263 K 주세요
보내드리는	3190 K
보내드립니다	62 K	3190 K
보내주세요	3263 K
""", '본': """
본	3264 K 기사
본사의	3199 K 편집 방향	3199 K 편집방향
본지는	3264 K
본지의	3199 K 편집 방향	3199 K 편집방향
""", '분': """
분	2 K 읽기
분은	3163 알고 계신 K 기자	3163 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3212 K 오디오를	3212 K 비디오를	3212 K 동영상을
브라우저는	3212 K 동영상
브라우저에서는	3212 K 동영상을
""", '사': """
사연을	3163 K 보내주세요	3163 K 보내 주세요
사전	3178 K 등록하기	3178 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	115 K
""", '선': """
선호	3161 K 매체로	3161 K 출처로	3161 K 언론사	3161 K 매체
선호하는	3161 K 출처
""", '설': """
설명했다	3266 K
설문에	110 K	3263 K 참여하세요
설문조사에	110 K
설치하세요	3263 K
""", '세': """
세미나	3178 K 신청하기
""", '소': """
소식을	3190 K 전해드립니다
""", '속': """
속보를	3189 K 받아보세요
""", '수': """
수수료를	3195 K 받을 수 있습니다	3195 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	114 K
""", '시': """
시민	3203 K 후원으로
시민의	3227 K 후원
시작하세요	3263 K
""", '아': """
아래에서	3263 K 확인하세요
""", '알': """
알려	3263 K 주세요
알려주세요	3263 K
알림	3145 K 받기	3145 K 설정
알림을	16 K	3189 K 켜고
""", '애': """
애드블로커	3221 K
애드블록	3221 K
애드블록을	3223 K
애드블록이	3223 K
""", '앱': """
앱	3145 K 다운로드	3145 K 설치	3189 K 설치하기
앱에서	3144 K 열기	3189 K 더 편하게	3263 K 확인하세요
앱으로	3144 K 보기	3189 K 더
앱을	3145 K 다운로드	3189 K 다운로드하세요	3189 K 설치하세요
""", '언': """
언론을	3191 독립 K 지켜
""", '여': """
여기서	3263 K 확인하세요
여러분	3264 K 덕분
여러분의	3163 K 제보를	3191 K 후원이	3227 독자 K 후원	3263 K 후원
""", '영': """
영상에서	3181 K 확인하세요	3181 K 확인할 수 있습니다	3263 K 확인하세요
영상으로	3181 K 확인하세요
영상을	3181 K 확인하세요
""", '온': """
온라인	3178 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3173 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3264 K 기자
우리의	3264 K 저널리즘
""", '운': """
운영되고	3191 독자의 후원으로 K 있습니다
운영하는	3191 독자의 후원으로 K 독립언론	3191 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3135 K 주기
원고료로	3135 K 응원	3191 K 응원
원고료주기	3135 K
""", '월': """
월	3265 K #원
""", '유': """
유료	3138 K 구독자만
유튜브	3150 K 구독
""", '음': """
음성으로	3181 K 들으려면	3181 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3263 K
응원해	3136 K 주세요	3263 K 주세요
응하지	114 K 않았
""", '의': """
의견을	3263 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3259 K 기사를	3264 K 기사가	3264 K 기사는	3264 K 기사
이메일	3142 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3141 K 입력하세요	3141 K 입력해 주세요	3141 K 입력해주세요	3141 K 입력하시면
이미	3192 K 구독자이신가요
이벤트에	3263 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	114 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3239 K 작성	3239 K 생성	3239 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3178 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	115 도움 받을 수 K 곳
""", '자': """
자동	3239 K 번역
자바스크립트가	3216 K
자바스크립트를	3216 K
자살예방	115 K
자주	3161 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3159 K 금지
재배포금지	3159 K
재생할	3212 K 수 없습니다
""", '저': """
저작권법	3160 K
저작권법의	3160 K
저작권자	3160 K
저작권자의	3160 K
저희	3264 K 뉴스레터	3264 K 채널	3264 K 앱
저희는	3264 K
저희를	3264 K
""", '적': """
적었다	3266 K
""", '전': """
전문을	23 K
전용	3138 회원 K 기사	3138 회원 K 콘텐츠	3138 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3266 K
""", '정': """
정기	3135 K 후원이	3135 K 후원으로
정기후원	3265 K
정기후원으로	3135 K
정기후원이	3135 K
정정	114 K:	114 [K]
""", '제': """
제공하는	3213 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3163 K 부탁드립니다
제보는	3163 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3163 K 기다립니다	3163 K 받습니다
제보해	43 K 주세요	72 K 주세요	3263 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3195 K 링크
제휴링크	3195 K
""", '좋': """
좋아요	3162 구독과 K 부탁
좋아요를	3162 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3257 #건 K #건	3257 #개 K #개
""", '지': """
지금	3263 K 확인하세요	3263 K 신청하세요	3263 K 참여하세요
지켜주세요	3263 K
""", '차': """
차단	3223 광고 K 프로그램을	3223 광고 K 프로그램이	3223 광고 K 기능을
""", '채': """
채널	3149 K 추가하	3162 K 추가하기	3162 K 구독하기	3202 K 추가하고	3202 K 추가하면
채널에	3162 K 참여하세요
채널에서	3162 K 소식을	3263 K 확인하세요
채널을	3202 K 추가하고	3202 K 추가하면	3202 K 추가해	3202 K 구독하고	3202 K 구독하면
채용	3178 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3265 K 달
""", '추': """
추가해	3162 K 주세요
추가해주세요	3162 K
""", '친': """
친구	3162 K 추가하세요
""", '카': """
카카오톡	3149 K 채널 추가	3202 K 채널에서	3202 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3213 외부 K.
""", '쿠': """
쿠키	3173 K 동의가
쿠키를	3173 K 허용해야	3173 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3178 K 보기
""", '파': """
파트너스	3195 K 활동
""", '팔': """
팔로우하기	3149 K	3162 K
팔로우하세요	3263 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	114 K 주
""", '필': """
필수	24 K 필드는
필자의	3199 K 개인 의견으로	3199 K 개인 의견이며	3199 K 개인 의견입니다	3199 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3262 K 수 있습니다
해지할	3262 K 수 있습니다
""", '협': """
협찬을	3195 K 받아
""", '활': """
활용	3159 ai 학습 및 K 금지
""", '회': """
회원	3138 K 전용입니다
회원가입	3138 K 후 이용	3138 K 후 볼	3138 K 후 읽	3138 K 후 계속	3138 K 후 무료	3263 K 후
회원가입은	3263 K
회원가입을	3263 K 하
회원가입하고	3263 K
회원가입하면	3192 K 월
회원가입하세요	3263 K
회원가입하시면	3263 K
회원만	3138 K 볼 수
""", '후': """
후원금	3267 K
후원으로	3135 K 응원	3191 독자의 K 운영됩니다
후원을	3136 K 부탁드립니다	3263 K 부탁
후원이	3135 K 큰 힘이 됩니다	3136 K 필요합니다	3136 K 큰 힘이 됩니다
후원하세요	3263 K
후원해	85 K 주세요	3135 K 주세요	3136 K 주세요	3263 K 주세요
후원회원의	3203 K 후원으로	3227 K 힘
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
bezpłatna
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
código
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
dilediğin
dilediğiniz
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
förpliktelse
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
istediğin
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
kérdőívet
kérdőívünket
kért
kérte
kérték
kívánt
kóddal
kódem
kódom
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
laiškas
lamentó
lançait
lasītu
lasītāji
lasītājiem
lejupielādē
lelkisegély
leverandør
leverantör
levél
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
nezávazně
nezávislou
nezávislá
nezávislé
nezávislú
nghiêm
nghiên
ngoài
nguồn
người
ngỏ
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
orçamento
osobních
osobných
ostrzegał
ostrzegała
ostrzegł
otevřený
otrzymywać
otvorený
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
questionário
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
spørgeskema
spørgeskemaet
spørreundersøkelse
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
undersøkelsen
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
vēstule
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
åbent
åndsverkloven
åpent
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
öppet
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
έρευνα
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
κωδικό
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
відкритий
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
запитання
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
код
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
ответьте
отвечал
отвечала
отворено
отговори
отговорил
отговорила
отговориха
отговорност
открытое
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
промокодом
промокоду
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
פתוח
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
الاستبيان
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
سرگشاده
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
مفتوحة
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
खुला
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
पत्र
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
চিঠি
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
公开
公式
公開
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
見逃
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
问卷
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
공개
공개서한
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
들으실
들을
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
설문조사에
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
해지하실
해지할
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
