"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5241
# comentário	3947
# comentários	3947
# fotó megtekintése	2649
# fotók megtekintése	2649
# gün ücretsiz deneyin	4919
# głosów	97
# hlasů	97
# hozzászólás	2562
# kişi oy kullandi	4965
# komentářů	542
# komentāri	3341
# kép megtekintése	2649
# képek megtekintése	2649
# lượt bình chọn	97
# odpovedí	4586
# odpovědi	649
# odpovědí	649
# odpowiedź	3891
# příspěvků	542
# röster	97
# sekunden zurück	1013
# válasz megjelenítése	2658
# yaşindan küçükler oynayamaz	5003
# ääntä	97
# års aldersgrense	3627
# δευτερόλεπτα μπροστά	1157
# δευτερόλεπτα πίσω	1157
# σχόλια	1082
# ψήφοι	97	1107
# ψήφος	1107
# відповідей	5205
# відповідь	5205
# відповіді	5205
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5166
# из #	4335
# коментарі	5094
# коментарів	5094
# комментариев	4263
# комментарий	4263
# комментария	4263
# от #	317
# ответ	4374
# ответа	4374
# ответов	4374
# отговор	346
# отговора	346
# із #	5166
# הצבעות	97
# מתוך #	2331
# שניות אחורה	2386
# שניות קדימה	2386
# תגובות	2327
# تعليقات	141
# ثانيه جلو	1910
# ثانيه عقب	1910
# راي	97
# صوت	97
# نظر	1853
# कमेंट	2454
# वोट	97
# सेकंड आगे	2503
# सेकंड पीछे	2503
# € al mes durante # meses	1669
# € al mese per # mesi	2890
# € por mês durante # meses	4005
# 人参与	5385
# 人參與	5385
# 票	3019
# 명 참여	3160
# 표	3160
#% megtakarítás	2645
#+ hrajte zodpovědně	533
#-årsgrense	3627
#/# fotó	2649
#/# kép	2649
#/#. fotó	2649
#/#. kép	2649
#か月無料	2995
#カ月無料	2995
#ヶ月無料	2995
#人が回答	3019
#人が投票	3019
#人参与	5385
#人參與	5385
#件のコメント	3016
#則留言	5371
#小时热榜	5377
#条评论	5371
#票	97	3019
#秒戻る	3074
#秒進む	3074
#명 참여	97	3160
#초 뒤로	3206
#초 앞으로	3206
#표	3160
""", 'a': """
a apărut o eroare	4193
a boltunkból	2619
a carregar vídeo	4019
a cikk a hirdetés alatt folytatódik	2554
a cikk a hirdetés után folytatódik	2554
a cikk automatikusan készült	2657
a cikk felhasználása engedélyköteles	2655
a cikk meg is hallgatható	2551
a cikk meghallgatása	2568
a cikk megosztása	2551
a cikk szerzői jogvédelem alatt áll	2655
a cikk zárolva van	2644
a cikket gépi hang olvassa fel	2630
a folytatáshoz regisztráljon	2545
a hanganyagot mesterséges intelligencia készítette	2630
a hirdetés után folytatjuk	2554
a hirdetés vége	2665
a hozzászólás lezárva	2658
a hozzászólások le vannak zárva	2658
a hét kvíze	2613
a kommentelés lezárult	2562
a könyv megrendelhető itt	2557
a könyv megrendelése	2619
a lejátszó betöltése	2630
a link másolva	2663
a lire également	2157
a matéria continua abaixo	4081
a mező kitöltése kötelező	2647
a nap keresztrejtvénye	109
a nap kérdése	96	2616
a notícia continua abaixo	4081
a rovat további cikkei	2566
a sua subscrição foi confirmada	4073
a sua subscrição foi efetuada com sucesso	4073
a szerző a lap munkatársa	2579
a szerző cikkei	2650
a szerző jogász	2579
a szerző közgazdász	2579
a szerző politológus	2579
a szerző további cikkei	2650
a szerző történész	2579
a szerző összes cikke	2650
a szerző újságíró	2579
a szerzőkről	2581
a szerzőről	2581
a szöveg automatikusan készült	2657
a tartalmat nem tudjuk megjeleníteni	2622
a tartalom nem elérhető	2622
a tartalom nem jeleníthető meg	2622
a tartalom szerzői jogi védelem alatt áll	2655
a teljes cikk elolvasása	2650
a témában további cikkek	2566
a videó az ön országában nem játszható le	2630
a videó már nem elérhető	2630
a videó nem elérhető	2630
a videó nem elérhető az ön országában	2630
a videó nem játszható le	2630
a videólejátszó betöltődik	2630
a videót nem lehet lejátszani	2630
abo abschließen	824
abo auswählen	1026
abo wählen	1026
abonare confirmată	4217
abonați-vă	4102
abone değil misin	5021
abone değil misiniz	5021
abonează-te	4102
abonelere özel	4919
abonelere özel avantajlar	5003
abonelere özel indirim	5003
abonelere özel içerik	5021
abonelik paketlerini gör	5051
abonelik seçenekleri	5051
aboneliği yenile	5051
aboneliğini seç	5021
aboneliğiniz onaylandi	5052
aboneliğinizi seçin	5021
abonentu priekšrocības	3372
abonner nå	3605
abonner på nyhetsbrevet	3612
abonné	2219
abonné à ce thème	2282
abonnér	669
abonnér nu	669
abonnés	2105
abonnés uniquement	2206
abonē	3335
abonē jaunumus	3359
abonē un lasi visus rakstus	3335
abonēt	3335
abrir menú	1620
aby odtworzyć film, włącz javascript	3859
acasă	4120
accede a todos los contenidos sin límites	1669
accept termenii și condițiile	4192
accepter og fortsæt	765
acceptera och fortsätt	4797
acceptera och stäng	4797
accepto la política de privacitat	489
acceptér	692
acceptér alle	766
acceptér og fortsæt	765
acceptér og vis	765
acceptă toate	4116	4131
acceptă tot	4174
acceptă și afișează conținutul	4131
acceptă și continuă	4173
acceso a todos los artículos	1736
accès restreint aux abonnés	2107
accès à tous les articles	2277
accéder au dossier	2248
accéder à l'article	2105
accéder à la page de dons	2238
accédez à tous les articles	2107
aceitar e ver o conteúdo	3981
aceito receber comunicações	4040
aceito receber comunicações de marketing	4040
aceito receber comunicações e ofertas	4000
acepto la política de privacidad	1704
acesso ilimitado a todo o conteúdo	4072
acest articol este disponibil doar abonaților	4104
acest articol este rezervat abonaților	4152
acest câmp este obligatoriu	4192
acesta este ultimul tău articol gratuit	4152
acheter ce numéro	2193
acheter le numéro	2192
achetez ce numéro	2193
activează	4180
activează alertele	4146
activează notificările	4146
activează sunetul	4169
actualitza la pàgina	482
actualités	2157
actualizar la página	1697
ad 광고	3181
ad 추천	3194
adatkezelés és sütik	2625
adatkezelési tájékoztató	2622
adatvédelem és sütik	2625
adatvédelmi beállítások	2622
adatvédelmi beállítások módosítása	2625
adatvédelmi tájékoztató	2622
adaugă ca sursă preferată	4203
adaugă un comentariu	4117
adaugă un răspuns	4209
adaugă în coș	4220
adblock détecté	2274
adblocker upptäckt	4809
add meg az e-mail-címed	2572
además	1614
adhérer	2095
adj hozzá minket preferált forrásként	2660
adja meg az e-mail-címét	2572
adja meg az összeget	2641
adja meg e-mail-címét	2572
adomány	2541
adományozok	2541
adományozás	2541
adresa de email nu este validă	4192
adresă de email invalidă	4192
adreça electrònica	452
adó # százalék	2641
adója #%-ával	2641
afficher la réponse	2161
afficher la vidéo	2230
afficher les réponses	2218
afișează comentariile	4161
afișează conținutul	4131
afișează conținutul extern	4131
afișează originalul	4121
afișează postarea	4173
afișează subtitrările	4169
află mai multe	4116
afmeld når som helst	785
afspilleren indlæses	768
agora não	3913
ai deja un abonament? autentifică-te	4152
ai găsit o greșeală	4198
ai kan begå fejl	795
ai kan gjøre feil	3733
ai kan göra fel	4828
ai kan göra misstag	4828
ai może popełniać błędy	3888
ai može griješiti	4479
ai može pogriješiti	4479
ai môže robiť chyby	4583
ai může chybovat	646
ai může dělat chyby	646
ai observat o greșeală	4117
ai sa môže mýliť	4583
ai segítségével készült	2657
ai által fordított	2657
ai által generált	2657
ai által generált tartalom	2657
ai може да греши	345
ai सारांश	2475
ai से तैयार सारांश	2475
ai 总结	107
ai 摘要	5467
ai 기사 요약	3236
ai 번역	3207
ai 생성 이미지	3246
ai 요약	3181
ai 음성으로 듣기	3206
ai-genererat innehåll	4830
ai-genereret resumé	708
ai-oversættelse	797
ai-resumé	708	797
ai-összefoglaló	2568
ai-översatt	4828
ai-översättning	4830
aicinām ievērot cieņu komentāros	3341
aiheeseen liittyvää	1984
aiheesta lisää	1984
aikaa jäljellä #	2043
ainda não tem conta	4039
ainda não é assinante	4038
ainult vajalikud küpsised	1808
aitäh hääletamast	1804
aitäh liitumast	1792
aitäh sõnumi eest	1819
aizmirsāt paroli	3383
aizvērt	3343
aizvērt galeriju	3387
aizvērt reklāmu	3344
aiが要約	3102
aiで要約	107
aiによる要約	3102
aiに聞く	107
aiに質問	107
ai总结	5467
ai摘要	5407
ai生成	3075	5467
ai生成内容	5439
ai翻訳	3075
ai翻譯	5467
ai翻译	5467
ai要約	3102
ai語音朗讀	5438
ai语音朗读	5438
ai重點整理	5407
ai音声で聴く	3074
ai가 생성한 콘텐츠입니다	3246
ai가 읽어주는 기사	3206
ai로 생성된 콘텐츠	3246
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2265
ajouter à mes favoris	2135
ajouter à mes sources préférées	2259
ajouter à mes sujets	2282
ajouter à mes thèmes	2282
ajouter à vos sources préférées	2259
ajouter à vos sélections	2135
ajándék cikk	2552
ajándékozd el a cikket	2552
ajándékozd tovább a cikket	2552
ajándékozza a cikket	2551
ajándékozza a cikket barátjának	2551
ajándékozza el a cikket	2552
ajándékozza tovább a cikket	2552
ajánlataink	2566
ajánlja: outbrain	2665
ajánlja: taboola	2665
ajánljuk	2566
ajánljuk még	2566
ajánlott	2566	2645
ajánlott cikkek	2566
ajánló	2566
akceptuję	3778
akceptuję i kontynuuję	3856
akceptuję i przechodzę do serwisu	3856
akkurat nå	3640
ako chránime svoje zdroje	4579
ako chránime zdroje	4579
ako vypnúť adblock	4564
ako vypnúť blokovanie reklám	4564
aktuálny čas	4560
aktuálny čas #	4559
aktuální čas	616
aktuální čas #	615
aktuálně	544
akzeptieren und schließen	1010
aldersgrense # år	3627
aldersgrense: # år	3627
alege o sumă	4215
alege-ți abonamentul	4190
alegeți abonamentul	4190
algo salió mal	1705
alkalmazás letöltése	2632
alkalmazás megnyitása	2632
alla bidrag hjälper	4812
alla rättigheter reserverade	4826
alle abo-angebote im überblick	948
alle angaben ohne gewähr	954
alle beiträge ansehen	880
alle beiträge anzeigen	1031
alle beiträge der autorin	1031
alle beiträge des autors	1031
alle bidrag hjælper	780
alle bidrag tæller	780
alle inhalte sind urheberrechtlich geschützt	995
alle newsletter im überblick	935
alle preise ohne gewähr	954
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4767
allt innehåll är upphovsrättsskyddat	4766
als bevorzugte quelle bei google hinzufügen	852
als bevorzugte quelle hinzufügen	1045
als podcast hören	949
alte știri	4118
alterar preferências de cookies	3981
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5004
altyazilari göster	5004
altă sumă	4186
alătură-te conversației	4134
am înțeles	4121
amazon'da gör	5003
amazonで見る	3072
amazonで詳しく見る	3072
amazonで詳細を見る	3072
amazonで買う	3072
amazonで購入	3072
amazonで購入する	3072
amintește-mi mai târziu	4098
ana sayfaya dön	5027
anasayfaya dön	5027
anderen betrag wählen	1023
andet beløb	779
andra läser	22	4735
andra läser just nu	22
andra läste även	4735
andre har også lest	22
andre leser nå	3640
andre leste også	3640
andre læser	705
andre læser lige nu	705
andre læser også	22
andre læste også	705
angebot auswählen	1026
angebot wählen	948
anhören	849
anhören # min	849
anket sonuçlari	4998
anketa dňa	4550
ankstesnė nuotrauka	3319
anmäl	4832
anmäl annons	4836
anmäl dig	4709
anmäl dig till nyhetsbrevet	4709
anmäl inlägg	4831
anmäl kommentar	4831
anna kelvollinen sähköpostiosoite	2063
anna äänesi	2028
annet beløp	3717
anneta ühekordselt	1816
annonce - artiklen fortsætter nedenfor	688
annonces légales	2193
annoncørbetalt	92
annoncørbetalt indhold	92	715
annons - artikeln fortsätter nedan	4720
annons från våra partner	4836
annonsblockerare upptäckt	4809
annonsen slutar här	4720
annonser från google	4836
annonsinnehåll	4742
annonslänk	4720
annonsörsinnehåll	4742
annonsørinnhold	92	3650
annonsørsamarbeid	3741
ano, prosím	622
ano, rád	622
anonimni sandučić	4476
anonym brevlåda	4824
anonym tipslåda	4824
anonymná schránka	4579
anonymní schránka	641
anpassa inställningar	4797
anular suscripción	1754
anulează oricând	4190
anulezi oricând	4152
anuluj odpowiedź	3787
användarnamn	4815
användarnamn eller e-postadress	4814
användarvillkor	4722
anzeige schließen	1048
anzeigensonderveröffentlichung	954
anúncio	3939
anúncio em #	4067
anúncios	3939
apasă pentru sunet	4214
apmaksāta sadarbība	3394
apmaksāts saturs	3344
apmokėta partnerystė	3326
apmokėtas turinys	3326
aportació mensual	483
aportació única	483
aportación mensual	1699
aportación única	1699
app letöltése	2632
app storeからダウンロード	3080
app storeでダウンロード	3080
app store에서 다운로드	3213
apple ile giriş yap	5021
apple podcastで聴く	3108
appleでサインイン	3090
appleでログイン	3090
appleで続ける	3090
app内打开	5445
après la publicité	2143
aptaujas rezultāti	3377
após a publicidade	3939
apóyanos	1564
apóyanos en patreon	1698
apúntate	1579
aquest article està bloquejat	487
aquest article està protegit	498
aquest article t'ha estat útil	462
aquest camp és obligatori	489
aquest contingut està protegit	498
aquest vídeo ja no està disponible	469
aquest vídeo no està disponible	469
ar norite gauti pranešimus	3310
arată conținutul	4173
arată mai mult	4196
arată mai puțin	4121
arată răspunsurile	4161
arată tot	4121
arkadaşina gönder	4928
arkadaşinla paylaş	4928
article abonné	2105
article ajouté à vos sélections	2135
article lu par une voix de synthèse	2226
article précédent	2157
article réservé aux abonnés	2105
article següent	493
article sponsorisé	2193
articles associés	2157
articles liés	2157
articles recommandés	2157
articles récents	2157
articol exclusiv pentru abonați	4152
articole asemănătoare	4118
articole înrudite	4118
articoli più letti	2894
articolul continuă după publicitate	4141
articolul continuă după reclamă	4112
articolul continuă mai jos	4112
articolul următor	4118
artikeln finns också som ljud	4716
artikeln fortsätter efter annonsen	4720
artikeln fortsätter nedan	4720
artikeln fortsätter under bilden	4720
artikeln går att lyssna på	4716
artikeln läses upp av en syntetisk röst	4800
artikeln är automatiskt genererad	4828
artikeln är låst	4702
artikeln är maskinöversatt	4828
artikeln är skapad automatiskt	4828
artikeln är skyddad av upphovsrätt	4826
artikeln är uppläst av en dator	4716
artikkel jätkub pärast reklaami	1776
artikkel jätkub reklaami järel	1776
artikkel on kaitstud autoriõigusega	1829
artikkel täieneb	1774
artikkelen er låst	3605
artikkelen finnes også som lyd	3618
artikkeli jatkuu kuvan jälkeen	1971
artikkeli on konekäännetty	2073
artikkeli on suojattu tekijänoikeudella	2071
artikkelin lukee synteettinen ääni	2043
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1968
artiklen er låst	669
artiklen er læst op af en robot	680
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	680
artiklen fortsætter efter annoncen	688
artiklen fortsætter efter reklamen	803
artiklen fortsætter nedenfor	688
artiklen fortsætter under billedet	688
artiklen kan også høres	680
artiklen læses op af en kunstig stemme	768
artikli loeb ette tehishääl	1772
artiklit loeb sünteetiline hääl	1810
artiklit loeb tehishääl	1772
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3859
artykuł dla subskrybentów	3759
artykuł do słuchania	3859
artykuł kontynuowany pod reklamą	3777
artykuł premium	3873
artykuł sponsorowany	3774
artykuł zablokowany	3873
artykuły na e-mail	3762
artykuły partnerów	3896
artículo anterior	1614
artículo regalado	1749
artículo relacionado	1614
artículo siguiente	1708
artículos recomendados	1673
artículos relacionados	1614
as notícias mais lidas	4008
ascultă	4109
ascultă articolul	4169
ascunde răspunsurile	4161
aseta ensisijaiseksi lähteeksi	2077
aslini göster	4944
assine já	3918
atbalstīt	3335
atcel jebkurā laikā	3335
atcelt var jebkurā laikā	3383
atcerēties mani	3384
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3319
atidaryti programėlėje	3309
atidaryti programėlę	3309
atkūrimo greitis	3307
atlikite testą	3301
atlikušais laiks	3377
atlikušais laiks -#	3376
atpakaļ uz augšu	3387
atpakaļ uz sākumlapu	3387
atradi kļūdu	3388
atradi kļūdu rakstā	3341
atradāt kļūdu	3388
atrakinti straipsnį	3315
atrisini krustvārdu mīklu	3370
atsaukt piekrišanu	3374
atsisiųsti garso įrašą	3307
atsisiųsti iš app store	3309
atsisiųsti iš google play	3309
atsisiųsti programėlę	3309
atsiųskite naujieną	3320
atsiųskite nuotraukas	3320
atskaņot video	3376
atskaņošanas ātrums	3376
atslēgt rakstu	3383
atslēgvārdi	3377
atteikties var jebkurā laikā	3385
attēls # no #	3396
attēls #/#	3396
attēls attēlā	3376
atualizar a página	4033
atualizar preferências	4088
atualizar página	4033
atvērt	3343
atvērt galeriju	3387
atvērt lietotni	3378
atvērt lietotnē	3378
atvērt rakstu	3383
atļaut paziņojumus	3379
atšaukti galite bet kada	3265
atšaukti sutikimą	3305
aucun commentaire à ce niveau	2197
audio narrado por una voz automática	1644
audio vytvorila umelá inteligencia	4559
auf apple podcasts hören	924
auf spotify hören	924
ausgewählt für sie	953
auswahl bestätigen	1011
auswählen	1027
automaatselt tõlgitud	1823
automaattinen käännös	2074
automaticky preložené	4583
automaticky přeloženo	646
automatické prehrávanie	4559
automatické přehrávání	615
automatický preklad	4584
automatický překlad	647
automatikus lejátszás	2630
automatinis atkūrimas	3307
automatisch übersetzt	1041
automatische übersetzung	1042
automatiskt översatt	4828
automatiškai išversta	3321
automatsko puštanje	4458
automātiski tulkots	3389
automātiskā atskaņošana	3376
autoriser la publicité	2236
ava äpis	1812
avantage abonnés	2224
avantages abonnés	2224
avantaje pentru abonați	4167
avançar # segundos	4019
avançar para o conteúdo	3959
aveți deja cont	4190
avfölj	4834
avfølg	3738
avis de décès	2193
avoimet työpaikat	1986
avregistrera dig när som helst	4817
avsluta när du vill	4702
avsluta när som helst	4817
avslutt når du vil	3605
avslå alle	3705
avís legal	440
avísanos de un error	1723
aylik bağiş	5018
aylik bağiş yap	5050
ayrintilar için tiklayin	4943
ayrintilar için tiklayiniz	4943
az ai hibázhat	2657
az ai tévedhet	2657
az e-mail-címed	2647
az első hónap csak # ft	2545
az mi hibázhat	2657
az oldal tetejére	2650
az outbrain ajánlásával	2665
az ön e-mail-címe	2647
az ön neve	2647
az összefoglalót ai készítette	2657
az összefoglalót mi készítette	2657
az összes cikk	2650
az összes elfogadása	2622
az üzeneted	2648
aç	4944
añadir a favoritos	1594
añadir a la cesta	1748
añadir a mi lista	1672
añadir a mis temas	1741
añadir al carrito	1748
añadir comentario	1607
añadir como fuente preferida	1717
añadir una respuesta	1723
añadir usuario	1569
añádenos como fuente preferida	1717
aún no eres suscriptor	1702
aún no estás registrado	1703
aún no te has registrado	1569
aún no tienes cuenta	1703
ačiū už jūsų balsą	3301
ačiū už registraciją	3317
ačiū už žinutę	3317
ačiū, kad balsavote	3301
ačiū, kad užsiprenumeravote	3290
ați uitat parola	4191
ați votat deja	4161
""", 'b': """
baixar episódio	4019
baixar o áudio	4019
baixar áudio	4019
bandykite dar kartą	3317
bandykite vėliau	3317
bankkártyás támogatás	2641
bankovním převodem	627
banküberweisung	823
bara för dig som prenumererar	4814
bara för prenumeranter	4814
bare nødvendige	3704
bağiş sayfasina git	5018
bağiş yap	4918
bağiş yapin	4918
bağişim	5019
bağlanti kopyalandi	5036
bağlantiyi kopyala	4928
başa dön	4943
başka tutar	5018
be šlamšto	3317
bedste værdi	783
bei google als quelle hinzufügen	852
bei spotify hören	924
beitrag nicht mehr verfügbar	1013
bejegyzés betöltése	2622
bejelentkezés	2545
bejelentkezés apple-fiókkal	2644
bejelentkezés facebookkal	2644
bejelentkezés google-fiókkal	2644
bekræft din e-mail	785
belépés	2545
belépés facebook-fiókkal	2644
belépés facebookkal	2644
belépés google-fiókkal	2644
benefício do assinante	3986
bere sintetični glas	4661
berite naprej z naročnino	4670
bestill nå	3701
beställ boken	4793
betalas årsvis	4814
betales årlig	3720
betales årligt	782
betalt innehåll	4836
betrag wählen	822
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2663
betűméret módosítása	2663
betűméret növelése	2663
bez mišljenja	4452
bez surogātpasta	3385
bez zobowiązań	3874
bez závazku, kdykoli zrušíte	518
bez závazků	630
bezmaksas piegāde	3373
bezárás	2540
beágyazott tartalom	2622
beállítás preferált forrásként	2660
beállítások mentése	2622
beállítások módosítása	2625
beğen	4998
beğenme	4998
bidrag kan trækkes fra i skat	779
bieżący czas #	3859
bild in originalgröße	1031
bild vergrößern	879	1031
bildergalerie öffnen	1031
bildirimleri aç	4995
bildirimleri açin	4995
bilety już w sprzedaży	3852
bir hata oluştu	5023
bir tutar seçin	5050
bir şeyler ters gitti	5024
bir şeyler yanliş gitti	5024
bitte füllen sie dieses feld aus	1028
bitte geben sie eine gültige e-mail-adresse ein	1028
bitte prüfen sie ihr postfach	1028
bitte versuchen sie es später erneut	935
bitte versuchen sie es später noch einmal	1028
bitte überprüfen sie ihr postfach	1028
bize ulaşin	4936
biểu quyết	97
bjud en vän på artikeln	4716
bjud oss på en kaffe	4811
bjud oss på kaffe	4811
bjud på en kaffe	4812
bli månadsgivare	4698
bli støttemedlem	3602
bliv fast støtte	779
bliv støtteabonnent	779
bliv støttemedlem	666
blocco pubblicità rilevato	2959
blokovať	4563
bloqueador de anúncios ativado	4070
bloqueador de anúncios detectado	4070
bloqueur de publicité détecté	2274
bloqueur détecté	2274
boletín	1579
bolo to užitočné	4583
brezplačna dostava	4657
browserul tău nu poate reda acest video	4131
brukervilkår	3629
brīva summa	3382
bu haber abonelere özeldir	4919
bu haber yapay zeka tarafindan seslendirilmiştir	5004
bu haber yapay zekâ ile seslendirilmiştir	5004
bu haberi paylaş	5059
bu haberi paylaşin	5059
bu haberler de ilginizi çekebilir	4942
bu içerik abonelere özeldir	4919
bu içerik faydali oldu mu	4997
bu içerik görüntülenemiyor	5007
bu içerik gösterilemiyor	5007
bu içerik kilitli	5021
bu video artik mevcut değil	5004
bu video bulunduğunuz ülkede izlenemiyor	5004
bu video mevcut değil	5004
bu video ülkenizde izlenemiyor	5004
bu yaziyi paylaş	5059
bu yorumu şikayet et	5041
bu özet yararli oldu mu	4965
bugün değil	4917
bulmaca çöz	5002
bunlar da ilginizi çekebilir	4937
burtu izmērs	3392
butlletí	452
buy me a coffee ☕	1229
buy me a cup of coffee ☕	1229
buy us a coffee ☕	1229
buzón anónimo	1711
buzón seguro	1711
buďte v obraze	523
bylo to pro vás užitečné	646
bylo to užitečné	646
bài cùng chuyên mục	5278
bài cùng tác giả	5256	5278
bài khác	5242
bài khác của tác giả	5312
bài liên quan	5242
bài mới nhất	5278
bài quảng cáo	5279
bài tiếp theo	5242
bài trước	5312
bài viết có hữu ích không	5285
bài viết có hữu ích với bạn không	5285
bài viết cùng tác giả	5256
bài viết khác của tác giả	5256
bài viết liên quan	5242
bài viết mới	5277
bài viết này bị khóa	5306
bài viết này có hữu ích không	5285
bài viết tiếp theo	5312
bài viết tiếp tục bên dưới	5281
bài viết tiếp tục sau quảng cáo	5281
bài viết trước	5312
bài viết được tặng bởi thuê bao	5332
bài được dịch tự động	5277
bài đọc nhiều	5278
báo cáo	5286
báo cáo bình luận	5323
báo cáo vi phạm	5286
báo lỗi	5241
báo lỗi bài viết	5285
bármikor leiratkozhat	2572
bármikor leiratkozhatsz	2572
bármikor lemondhatja	2545
bármikor lemondható	2545
bäst värde	4815
bästa pris	4815
bình chọn	96	5286
bình chọn của bạn đã được ghi nhận	5285
bình luận	5241
bình luận (#	5241
bình luận của bạn	5323
bình luận hay	5262
bình luận đã bị tắt	5323
bölümü indir	5004
búsqueda	1620
bücher aus dem shop	857
bülten	4973
bülten üyeliği	4973
bültene abone oldunuz	4973
büyüt	4943
bądź na bieżąco	3762
bądź pierwszą osobą, która skomentuje	3890
błędny adres e-mail	3876
bővebben	2568	2624
būkite pirmas	3271
būkite pirmas, pakomentavęs	3271
bạn chưa có tài khoản	5306
bạn chưa đăng ký	5306
bạn có muốn nhận thông báo	5299
bạn có muốn nhận thông báo không	5299
bạn có thể hủy đăng ký bất cứ lúc nào	5308
bạn có thể quan tâm	5242
bạn muốn nhận thông báo	5299
bạn thấy bài viết này thế nào	5285
bạn đang theo dõi chủ đề này	5317
bạn đã bình chọn	5285
bạn đã bình chọn rồi	5285
bạn đã có tài khoản	5306
bạn đã đăng ký rồi	5329
bản dịch tự động	5316
bản ghi	5293
bật	5300
bật thông báo	5299
bật tiếng	5292
bắt buộc	5309
bắt đầu trắc nghiệm	5288
bỏ qua	5220
bỏ qua quảng cáo	5326
bỏ theo dõi	5317
""", 'c': """
cada aportació compta	455
cada aportación cuenta	1668
cada contribuição conta	4003
cada doação conta	4034
cada donación cuenta	1698
cadastre-se grátis	3918
califica este artículo	1607
campo obrigatório	4040
campos obrigatórios	4040
cancelar a inscrição	4089
cancelar inscrição	4089
cancelar la suscripción	1756
cancelar subscrição	4087
cancelar suscripción	1756
cancel·la quan vulguis	487
cargando el vídeo	1683
cargando vídeo	1683
cargar más	1620
cargar más comentarios	1676
cargar más noticias	1708
cargar publicación	1688
cargar vídeo	1688
carrega la publicació	473
carrega més comentaris	462
carregando o vídeo	4019
carregando vídeo	4019
carregant el vídeo	469
carregar conteúdo	4023
carregar conteúdo externo	3945
carregar mais comentários	4010
carregar mais notícias	4044
carregar o conteúdo	4023
carregar publicação	4023
carregar vídeo	4023
carte de crédit	2104
cartão de crédito	3917
caseta redacțională	4128	4129
categorieën	3453
categorías	1614
caută	4120
caça-palavras	4015
ce contenu vous a-t-il été utile	2189
ce résumé vous a-t-il été utile	2189
cea mai bună ofertă	4191
cela vous a-t-il été utile	2218
cele mai citite știri	4155
cele mai noi știri	4118
celkem hlasovalo # čtenářů	603
celozaslonski način	4661
celá obrazovka	616
celý článek	546
celý článek zde	636
celý článok	4576
cenimy twoją prywatność	3780
cererea ta a fost trimisă	4217
cerrar galería	1739
cerrar menú	1620
cerrar sesión	19
cet article est en accès libre pour les abonnés	2206
cet article est lu par une voix de synthèse	2189
cet article vous a-t-il été utile	2218
cette adresse est déjà inscrite	2278
cette information vous a-t-elle été utile	2265
cette page vous a-t-elle été utile	2218
cette réponse est-elle utile	2218
cette vidéo est indisponible	2226
cette vidéo ne peut pas être lue	2226
cevaplari göster	4997
changer mes préférences	2148
chargement du lecteur vidéo	2226
charger la vidéo	2230
charte éditoriale	2252
chcem dostávať upozornenia	4562
chcem odoberať	4572
chcete dostávat notifikace	619
chcete dostávat upozornění	619
chcete dostávať notifikácie	4562
chcete dostávať upozornenia	4562
chci dostávat upozornění	619
chci odebírat	523
chci podpořit	515
chci přispět	515
chi tiết	5246
chia sẻ	5230
chia sẻ bài viết	5230
chia sẻ bài viết này	5332
chia sẻ facebook	5277
chia sẻ lên facebook	5319
chia sẻ qua email	5319
chia sẻ qua facebook	5277
chia sẻ qua zalo	5319
chia sẻ tin này	5332
chia sẻ zalo	5319
chia sẻ ý kiến của bạn	5241	5262
cho chúng tôi biết ý kiến	5285
cho phép	5300
cho phép thông báo	5299
chuyên mục	5242
chuyển đến công thức	66
chép liên kết	5277
chính sách bảo mật	5240
chính sách bảo mật | điều khoản sử dụng	5240
chính sách cookie	5239	5240
chính sách quyền riêng tư	5240
chơi miễn phí	5288
chơi ngay	5288
chưa có tài khoản	5306
chấp nhận	5239
chấp nhận tất cả	5239	5240
chấp nhận tất cả cookie	5240
chấp nhận và tiếp tục	5239	5296
chế độ tối	5325
chỉ dành cho thuê bao	5306
chỉ dành cho thành viên	5306
chọn	5307
chọn gói	5306
chọn gói của bạn	5306
chọn gói đăng ký	5306
chọn số tiền	5327
chủ đề	5242
chủ đề liên quan	5242
chủ đề nóng	5278
cikk ajándékozása	2663
cikk elküldése ajándékként	2663
cikk feloldása	2644
cikk meghallgatása	2630
cikk megosztása	2551
cikk mentése	2551
cikk nyomtatása	2663
cikkünk frissül	2568
citeşte şi	4118
citește articolul complet	4196
citește articolul integral	4196
citește fără limite	4152
citește gratuit	4216
citește mai departe	4118	4120
citește mai mult	4118	4120
citește regulile comunității	4134
citește tot articolul	4196
citește transcrierea	4169
citește în aplicație	4176
citește și	4118
citi šobrīd lasa	3337
citit de o voce sintetică	4169
citiți și	4118
cobrança anual	4039
codes de réduction	2289
cofnij zgodę	3856
col·labora	427
comandă acum	4139	4167
comandă cartea	4139	4167
comentariile sunt doar pentru abonați	4209
comentariul tău	4209
comentariul tău așteaptă moderarea	4134
comentează	4117
comentário	3947
comentário aguardando moderação	3996
comentários	3947
comentários desativados	4059
comentários exclusivos para assinantes	3996
commander ce numéro	2193
commander le numéro	2192
comment désactiver mon adblocker	2236
comment désactiver mon bloqueur	2236
commentaire en attente de modération	2197
commentaires désactivés	2265
commerciële bijdrage	3503
commerciële content	3585
commerciële inhoud	3585
comparte este artículo	1749
compartilhar esta matéria	4082
compartilhe esta notícia	4082
compartir esta página	1749
completează formularul #	4100
completează online formularul #	4100
compre a edição impressa	3986
conditions générales	2145
conectează-te cu facebook	4152
conectează-te cu google	4152
confidentialité	2145
configuració de galetes	473
configuració de les galetes	473
configuració de privacitat	473
configuración	1603
configuración de cookies	1603
configuración de privacidad	1688
configurações de cookies	3941
configurações de privacidade	4023
confira o preço	4081
conheça as ofertas	4072
conheça os planos	4072
conheça todas as nossas newsletters	4000
consenti la pubblicità	2920
consigue tu entrada aquí	1647
consulta les normes de participació	444
consultez notre charte de modération	2197
consíguelo en tu quiosco	1647
contacta amb la redacció	495
contacta con la redacción	1711
contactar a redação	4047
contactar con la redacción	1711
contactați redacția	4198
contacte a redação	4047
contactează redacția	4198
contacter la rédaction	2252
contactez la rédaction	2252
contenu externe recommandé	2187
contenu proposé par notre partenaire	2193
contenu réservé	2242
contenu réservé aux abonnés	2242
contenu sponsorisé	2143
contenus recommandés	2211
contenus sponsorisés	2143	2157
conteúdo bloqueado	3945
conteúdo de marca	3939
conteúdo exclusivo	3918
conteúdo exclusivo para assinantes	4005
conteúdo externo	3981
conteúdo externo bloqueado	3945
conteúdo externo recomendado	3981
conteúdo gerado por ia	4067
conteúdo pago	4016
conteúdo para assinantes	3918
conteúdo patrocinado	3939
conteúdo premium	4005
conteúdo produzido pela marca	3986
conteúdo relacionado	3956
conteúdos relacionados	4008
contingut només per a usuaris registrats	456
continua a leggere dopo la pubblicità	2906
continua após a publicidade	3939
continua després de l'anunci	446
continuar leyendo aquí	1569
continuarea articolului după publicitate	4141
continuarea articolului după reclamă	4138
continue a ler esta notícia	4008
continuer après la publicité	2143
continuer sans désactiver	2274
continuer à lire	2280
continuă cu apple	4152
continuă cu email	4216
continuă cu facebook	4152
continuă cu google	4152
continuă lectura	4219
continuă pe site	4176
continuă să citești	4219
continuă să citești după publicitate	4138
continuă în browser	4176
continúa abajo	1601
contáctanos	1607
convida'ns a un cafè	483
conținut disponibil doar utilizatorilor înregistrați	4152
conținut exclusiv	4104
conținut exclusiv pentru abonați	4104
conținut extern	4131
conținut extern recomandat	4131
conținut pentru abonați	4102
conținut plătit	4167
conținut premium	4152
conținut promovat	4141
conținut sponsorizat	92	4112
cookie beállítások	2622
cookie を管理する	3077
cookie 偏好設定	5366
cookie 偏好设置	5366
cookie 設定	5442
cookie 设置	5442
cookie-beállítások	2622
cookie-beállítások módosítása	2625
cookieinställningar	4722
cookies a ochrana soukromí	539
cookieの管理	3077
cookieの設定	3011
cookieの設定を変更	3013
cookieを拒否する	3110
cookieを管理	3077
cookieを管理する	3077
cookie政策	5364
cookie設定	3011	3014	5364
cookie設定を変更	3013
cookie设置	5364	5367
copia enllaç	503
copia l'enllaç	434
copiază	4206
copiază link	4109
copiază linkul	4109
copy link thành công	5277
correo electrónico	1579
correo electrónico no válido	1704
correo no válido	1704
correu electrònic	490
correu electrònic no vàlid	489
correu no vàlid	489
coś poszło nie tak	3877
coś poszło nie tak. spróbuj ponownie	3876
coś poszło nie tak. spróbuj ponownie później	3876
creează cont	4102
crucigrama del día	1724
créer mon compte	2105
créer un compte	2105
créer une alerte	2199
créer une alerte sur ce thème	2199
csak a szükséges sütik	2622
csak a szükségesek	2622
csak előfizetők számára	2644
csak előfizetőknek	2545
csomagok megtekintése	2644
cualquier aportación ayuda	1698
cum îl dezactivez	4185
cumpără acum	4167
cumpără bilet	4139	4167
cumpără bilete	4139	4167
cumpără bilete online	4167
cumpără cartea	4139	4167
cumpără de pe emag	4167
cumpără revista	4138
cuvinte încrucișate	4166
czy artykuł był pomocny	3888
czy artykuł był przydatny	3888
czy ten artykuł był pomocny	3888
czy to było pomocne	3888
czyta głos ai	3859
czytaj całość	3796
czytaj cały artykuł	3879
czytaj również	3793
czytaj także	3793
czytaj też	3793
czytaj też nasze inne artykuły	3793
czytaj więcej	3793	3796
czytaj więcej o	3793
czytane przez głos syntetyczny	3859
cài đặt	5239
cài đặt cookie	5296
cài đặt quyền riêng tư	5296
cài đặt ứng dụng	5298
các bài viết khác của tác giả	5256
các tin khác	5242
cách tắt	5303
cách tắt trình chặn quảng cáo	5302
câmp obligatoriu	4192
câmpuri obligatorii	4192
cât de util a fost acest articol	4134
címkék	2566
címlap	2566
címlapra	2650
címlapról ajánljuk	2566
có lẽ để sau	5220
có lỗi xảy ra	5308
có thể bạn quan tâm	22	5242
có thể bạn thích	22
có, tôi muốn	5299
códigos de desconto	4081
códigos de descuento	1748
códigos promocionales	1748
cómo desactivar el bloqueador	1696
cómo desactivarlo	1697
cómpralo aquí	1682
cómpralo en amazon	1682
cùng chuyên mục	5242
cùng chủ đề	5278
cùng tác giả	5256	5278
cảm ơn bạn đã bình chọn	96	5285
cảm ơn bạn đã tham gia	5285
cảm ơn bạn đã ủng hộ	5327
cảm ơn, tin nhắn của bạn đã được gửi	5308
cỡ chữ	70	5267
cửa hàng	5321
""", 'd': """
d'autres articles à découvrir	22
da, želim	4462	4665
dagens fråga	96	4790
dagens spørgsmål	96	759
dagens spørsmål	96	3698
daha az göster	4944
daha fazla göster	4943
daha fazla haber için tiklayin	4943
daha fazla yorum yükle	4997
daha önce oy kullandiniz	4997
daha önce oy verdiniz	4997
dalies ar šo rakstu	3340
dalinkitės	3265
dalinkitės straipsniu	3270
dalsza część artykułu pod materiałem wideo	3774
dalsza część artykułu pod wideo	3774
dalsza część tekstu pod wideo	3774
dalszy ciąg materiału pod wideo	3777
dalīties	3335
dalīties ar draugiem	3340
dalīties ar rakstu	3392
dalīties facebook	3340
dalīties whatsapp	3392
další	546
další foto	636
další fotografie	636
další snímek	636
další strana	546
další video	615
další z rubriky	544
další zprávy	544
další článek	544
další články	22	544
další články od autora	636
další čtení	544
danke für dein feedback	928
danke für deine stimme	96
danke für ihr feedback	928
danke für ihre stimme	96	1001
danke fürs abstimmen	1001
danke fürs mitmachen	96
danos tu opinión	1659
dans l'actualité	2211
dans la même catégorie	2157
dans la même rubrique	2157
dans la même série	2157
dar lze odečíst z daní	626
dar si můžete odečíst z daní	626
darovat jednorázově	626
darovat měsíčně	626
darovat článek	527
darovať	4494
darovať jednorazovo	4566
darovať mesačne	4566
darovať článok	4502
darowiznę możesz odliczyć od podatku	3870
darujte nám # %	4566
darujte tento článek	527
darujte tento článok	4502
das könnte dich auch interessieren	876
das könnte ihnen auch gefallen	876
das könnte sie auch interessieren	876
das könnte sie interessieren	876
das video ist in ihrem land nicht verfügbar	1013
das video ist leider nicht mehr verfügbar	1013
das video ist nicht mehr verfügbar	1013
das video ist nicht verfügbar	1013
das wichtigste in kürze, zusammengefasst von ki	912
datenschutzerklärung	862
daugiau autoriaus straipsnių	3319
daugiau straipsnių	3319
daugiau šia tema	3267
dať spätnú väzbu	4583
dbamy o twoją prywatność	3780
deaktivér din adblocker	776
deblochează articolul	4152
definições de cookies	4023
definições de privacidade	4023
deine stimme wurde gezählt	1001
deixar um comentário	3947
deixe um comentário	3947
del på e-mail	801
del på e-post	3618
del på facebook	680	3618
del på mail	680
del på twitter	680	3618
del på whatsapp	3739
del på x	680	3618
dela inlägget	4716
dela på facebook	4716
dela på twitter	4716
dela på whatsapp	4835
dela på x	4716
dela som gåva	4835
deli po e-pošti	4686
deli članek	4607
delite članek	4607
demander un droit de réponse	2265
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4814
den här artikeln är skyddad av upphovsrättslagen	4826
den här videon är inte längre tillgänglig	4800
den här videon är inte tillgänglig	4800
denne artikel er låst	782
denne artikkelen er låst	3720
denne saken er låst	3720
denne video er ikke længere tilgængelig	768
denne video er ikke tilgængelig	768
denunciar comentário	4059
denunciar este comentário	4059
der er opstået en fejl	786
der opstod en fejl. prøv igen senere	785
dernière minute	2157
dernières actualités	2157
dernières infos	2157
dernières nouvelles	2157
desa les preferències	473
desa per llegir després	458
desactívalo para continuar	1696
desactívalo para seguir leyendo	1696
desbloquear artículo	1669
desbloqueie este conteúdo	4005
descarcă aplicația	4176
descarcă audio	4169
descarcă din app store	4176
descarcă din google play	4176
descarcă episodul	4169
descarcă formularul	4187
descarcă formularul #	4100
descargar pódcast	1683
descarrega l'àudio	469
descarregar áudio	4019
deschide aplicația	4177
deschide în aplicație	4176
descárgala en app store	1691
descárgala en google play	1691
descărcați formularul #	4100
destekçi ol	5018
destekçimiz olun	5018
desteğiniz fark yaratir	5050
desteğiniz için teşekkür ederiz	5050
desteğiniz için teşekkürler	5050
det er gratis å opprette en bruker	3605
det går inte att visa innehållet	4797
det har oppstått en feil	3724
det här innehållet kan inte visas	4797
det här innehållet är inte tillgängligt	4797
det læser andre	705
det oppsto en feil. prøv igjen senere	3723
det är gratis att skapa ett konto	4702
detaylar için tiklayin	4943
detaylar için tiklayiniz	4943
detta material är skyddat enligt lagen om upphovsrätt	4765
detta är en annons	4720
detta är en plusartikel	4702
dette indhold er ikke tilgængeligt	765
devam etmek için üye girişi yapin	4919
devami için abone olun	4919
devamini okumak için abone olun	4919
dezactivează sunetul	4169
dienas jautājums	3370
diese funktion steht nur angemeldeten nutzern zur verfügung	949
dieser inhalt ist nicht mehr verfügbar	1010
dieser inhalt ist nicht verfügbar	1010
dieser kommentar wurde gelöscht	1043
dieses video ist in deinem land nicht verfügbar	1013
dieses video ist in ihrem land nicht verfügbar	1013
dieses video ist leider nicht mehr verfügbar	1013
dieses video ist nicht mehr verfügbar	1013
dieses video ist nicht verfügbar	1013
digite um e-mail válido	4040
din aceeași categorie	4118
din aceeași secțiune	4155
din röst har registrerats	4786
din röst är registrerad	96
din röst är räknad	4786
disponibil în app store	4176
disponibil în app store și google play	4146
disponibilă în app store și google play	4146
disponível na app store	4026
distribuie știrea	4221
distribuiți	4109
diğer fotoğraf için tiklayin	4940
diğer haberler	22	4937
diğer okurlar bunlari okuyor	4937
diğer sayfaya geçmek için tiklayin	4940
diğer seçenekler	5037
diğer tutar	5018
diğer yazilari	5027
dla prenumeratorów	3873
dla subskrybentów	3759
dlaczego widzę tę reklamę	3896
do fotogalérie	4575
do galérie	4576
do góry	3796
do košíka	4554
do košíku	532	609
do księgarni	3775
do speciálu	636
doar abonații pot comenta	4134
doar pentru abonați	4102
doação mensal	3914
doação única	3914
doba čtení # min	546
dodaj do moich tematów	3892
dodaj jako preferowane źródło	3892
dodaj kao željeni izvor	4482
dodaj nas do preferowanych źródeł	3892
dodaj nas do wyjątków	3865
dodaj u košaricu	4454
dodaj v košarico	4656
dogodila se greška. pokušajte ponovno	4470
dolgozzon nálunk	2568
domiciliación bancaria	1568
domů	546
don régulier	2238
dona suport al periodisme en català	455
dona'ns la teva opinió	462
donació mensual	484
donació única	484
donación mensual	1564
donación puntual	1699
donación única	1564
donativo único	4035
donați	4099
donația mea	4215
donație lunară	4187
donație unică	4187
donează	4099
donează acum	4099
donează lunar	4099
donează lunar # euro	4151
donează lunar # lei	4151
donează o dată	4186
doner nå	3602
doniraj mesečno	4465	4668
doniraj mjesečno	4465
données personnelles	2145
donér	666
donér nu	666
doporučeno outbrain	654
doporučeno taboola	654
doporučené	544
doporučené články	544
doporučuje outbrain	654
doporučujeme	544	630
doporučujeme přečíst	544
doporučujeme také	544
dosegli ste omejitev člankov	4670
dosegnuli ste ograničenje članaka	4467
dossier spécial	2223
dovanoti straipsnį	3324
dozvoli obaveštenja	4461
dołącz do dyskusji	3843
dołącz do nas	3756
dołącz do newslettera	3762
došlo je do greške. pokušajte ponovo	4470
došlo je do pogreške. pokušajte ponovno	4470
došlo k chybě	634
došlo k chybě. zkuste to prosím později	633
drodzy użytkownicy	3780
droga użytkowniczko, drogi użytkowniku	3780
drogi użytkowniku	3780
droits réservés	2285
drukāt	3340
drukāt rakstu	3392
drukāt recepti	66
du använder en adblocker	4807
du använder en annonsblockerare	4807
du er nå påmeldt	3612
du er nå påmeldt nyhetsbrevet	3612
du följer	4833
du följer det här ämnet	4833
du följer nu	4833
du följer redan	4833
du följer redan ämnet	4833
du følger allerede	3737
du følger allerede dette emne	800
du følger allerede dette temaet	3737
du følger allerede emnet	800
du følger dette emne	800
du følger dette temaet	3737
du følger emnet	800
du følger nå	3737
du har en adblocker påslagen	4809
du har en annonsblockerare påslagen	4809
du har nådd grensen	3720
du har nået din grænse	782
du har nått din gräns	4814
du har redan röstat	4786
du har rätt att vara anonym	4731
du har slået adblock til	776
du kan när som helst avregistrera dig	4817
du kan när som helst avsluta prenumerationen	4709
du kan når som helst melde deg av	3612
du kan opsige når som helst	669
du kan trække beløbet fra i skat	779
du kanske också gillar	4735
du modtager snart en bekræftelse på mail	674
du même auteur	2157
du prenumererar nu på nyhetsbrevet	4709
du skyddas av källskyddet	4731
du verkar använda en annonsblockerare	4807
du vil kanskje også like	3640
du är nu anmäld	4817
du är skyddad av källskyddet	4731
du är skyddad enligt källskyddet	4731
duración	1684
durată	4170
duração	4020
durée	2227
durée : #	2180
dział prenumeraty: #	106
dziękujemy za głos	96	3846
dziękujemy za oddanie głosu	96	3846
dziękujemy za przesłanie formularza	3876
dziękujemy za udział w sondzie	3846
dziękujemy za wiadomość	3876
dziękujemy za zapis	3762
dziękujemy! sprawdź skrzynkę	3876
dành cho bạn	5242
dành cho thuê bao	5224
dành riêng cho thành viên	5306
dárkovat článek	517
dát zpětnou vazbu	646
därefter # kr/mån tills du säger upp	4702
débloquer l'accès	2277
débloquer l'article	2105
débloquer tous les articles	2107
débloquez cet article	2206
débloquez l'accès à tous les articles	2107
débloquez l'intégralité des articles	2107
débloquez tous les articles	2107
débloquez tous nos articles	2107
déconnexion	19
découvrez notre boutique	2192
découvrez tous nos jeux	2221
découvrir l'offre	2105
découvrir la boutique	2224
découvrir nos offres	2206
découvrir toutes nos offres d'abonnement	2206
déjà un compte	2105
déjà un compte ? connectez-vous	2105
délka	616
délka #	616
déplier	2162
désabonnement	2297
désactiver les sous-titres	2226
désinscription	2297
détails	2162
dê a sua opinião	4010
dê sua opinião	4010
dölj	4739
dölj annons	4836
dölj bildtext	4820
dölj svar	4831
düzeltme politikasi	5029
dāvini rakstu	3340
dāvini rakstu draugam	3340
děkujeme za hlas	603
děkujeme za hlasování	96	603
děkujeme za odběr	633
děkujeme za přihlášení	523
děkujeme za vaši zprávu	633
děkujeme za váš hlas	96	603
děkujeme za zprávu	633
dĺžka	4560
dĺžka #	4560
dịch tự động	5293
""", 'e': """
e-bülten	4973
e-bülten aboneliği	4973
e-mail alebo používateľské meno	4569
e-mail cím	2647
e-mail ili korisničko ime	4467
e-mail inválido	4000
e-mail nebo uživatelské jméno	629
e-mail-cím	2648
e-mail-cím vagy felhasználónév	2644
e-mailová adresa	523
e-pasts vai lietotājvārds	3383
e-post või kasutajanimi	1817
e-posta gönder	4928
e-posta ile paylaş	5036
e-postadress eller användarnamn	4814
e-pošta ali uporabniško ime	4670
e-poštni naslov	4673
echipa redacțională	4129
ecrã inteiro	4020
edición digital	1569
edición impresa	1569
editöre yaz	5029
editöre yazin	5029
editörün seçtikleri	4937
edição impressa	3918
eget beløb	779
eget beløp	3717
egyedi összeg	2641
egyszeri adomány	2641
egyszeri támogatás	2541
egyszeri támogatás küldése	2641
egyéb összeg	2641
ehkä myöhemmin	1954
ei mielipidettä	2034
ei tänään	1954
ei vielä tunnusta	2059
ei, aitäh	1814
eikö sinulla ole tunnusta	2059
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1028
eiti į receptą	66
ekskluzivno za naročnike	4670
el artículo continúa abajo	1748
el artículo continúa debajo	1748
el juego es solo para mayores de # años	1720
el millor de la setmana a la teva bústia	452
el más popular	1703
el més llegit	431
el més popular	488
el més vist	459
el reproductor se está cargando	1683
el. paštas	3290
el. paštas arba vartotojo vardas	3315
el. pašto adresas	3317
eldste først	3735
elfelejtett jelszó	2545
elfelejtette a jelszavát	2644
elfogadom az összeset	2625
elfogadom és folytatom	2622
elfogadom és megjelenítem	2622
elfogadás és folytatás	2622
elige tu suscripción	1669
elküldés	2648
elküldöm	96	2551	2648
elküldöm e-mailben	2663
ellenőrizd a postafiókod	2647
ellenőrizze a postafiókját	2647
elmentem későbbre	2551
elolvasom később	2663
elolvasta az összes ingyenes cikkét	2644
elrejtés	2570
els lectors també han llegit	459
elutasítom	2624
elérte a havi limitet	2644
elírást talált	2562
előfizetek	2545
előfizetés	2545
előfizetési csomagok	2644
előfizetési lehetőségek	2644
előfizető vagyok	2644
előfizetői ajánlat	2619
előfizetői előny	2619
előfizetői kedvezmény	2619
előfizetői tartalom	2545
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2545
előfizetőként megoszthatja a cikket	2551
előző	2568
előző cikk	2566
előző fotó	2650
előző kép	2650
előző oldal	2650
email cím	2648
email của bạn	5329
email của bạn sẽ không được hiển thị công khai	5262
email inválido	4040
email không hợp lệ	5308
email không đúng định dạng	5308
email no válido	1704
email này đã được đăng ký	5329
emailul tău	4217
emlékeztess később	2540
emlékezz rám	2645
emlékezzen rám	2645
emme voi näyttää sisältöä	2040
emme voi näyttää tätä sisältöä	2040
empfehlungen für sie	953
en beğenilen	4998
en beğenilenler	4998
en colaboración con	1720
en col·laboració amb	505
en este artículo	1614
en popüler	5022
en çok okunan	4937
en çok okunan haberler	4937
en çok okunanlar	4937
encara no estàs registrat	488
encuesta del día	1610
endast för dig som är prenumerant	4814
endast för medlemmar	4814
endast nödvändiga	4797
endast nödvändiga cookies	4797
endre tekststørrelse	3739
engangsbeløb	666
engangsbeløp	3717
engedélyezem	2637
engedélyezés	2637
engedélyezés és folytatás	2625
engedélyezés és megjelenítés	2625
engångsgåva	4698
enllaç copiat	458
ensemble, faisons vivre un média libre	2205
entgeltliche veröffentlichung	859
enthält werbung	856
entre em contato com a redação	4047
enviament gratuït	505
enviar comentário	3947
enviar corrección	1607
envoyer à un ami	2135
envoyer à un proche	2135
envoyez-nous vos témoignages	2185
envíanos tu opinión	1676
envío gratis	1720
epizód letöltése	2630
eredeti megjelenítése	2570
eredmény megtekintése	96
eredmények	97	2570
eredmények megtekintése	2613
erinnern sie mich später	818
eroare la încărcarea videoclipului	4214
erro ao carregar o vídeo	4067
error al cargar el vídeo	1731
erről bővebben itt írtunk	2568
erről is írtunk	2566
erről itt írtunk bővebben	2568
erscheint täglich	935
erscheint wöchentlich	935
erősítse meg az e-mail-címét	2647
es gratis y solo te llevará un minuto	1665
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	935
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1028
es izslēdzu reklāmu bloķētāju	3381
escanea el código qr	1692
escreva um comentário	3947
escriu a la redacció	495
escriu el teu correu electrònic	452
esi pirmais, kas komentē	3341
esimene kuu # €	1767
esta funcionalidad es sólo para registrados	1569
esta matéria foi útil para você	3983
esta notícia foi útil	3983
esta página foi útil	4010
este artigo está bloqueado	4038
este artigo foi útil	4010
este artículo está bloqueado	1702
este artículo está protegido	1744
este campo é obrigatório	4040
este contenido está protegido	1744
este correo ya está registrado	1737
este e-mail já está cadastrado	4073
este espaço é moderado pela redação	3996
este resumo foi útil	3983
este video ya no está disponible	1683
este vídeo já não está disponível	4019
este vídeo no está disponible	1683
este vídeo não está disponível	4019
este vídeo não está mais disponível	4019
este vídeo ya no está disponible	1683
está a seguir este tema	4077
estás bloqueando nuestros anuncios	1734
estás de acuerdo? vota	1659
estás siguiendo este tema	1741
estä	2050
ethvert bidrag hjælper	780
etický kodex redakce	641
etický kódex redakcie	4579
etkinleştir	5012
etkö ole tilaaja	2059
etkö ole vielä tilaaja	2059
ett fel har uppstått	4818
ett fel uppstod. försök igen senare	4817
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1028
evaluează rețeta	66
evästeasetukset	1974
evästeet	1974
evästeet ja tietosuoja	1975
evästekäytäntö	2040
exclusiv pentru abonați	4152
exibir conteúdo	4023
exklusiv für abonnenten	1026
exklusiv für mitglieder	1026
exklusivt för medlemmar	4814
exklusivt för prenumeranter	4814
exkluzív tartalom előfizetőknek	2644
experimente grátis por um mês	4005
externt innehåll	4797
externí obsah	612
externý obsah	4556
ez a cikk zárolt	2644
ez a mező kötelező	2647
ez a tartalom nem elérhető	2622
ez a tartalom nem jeleníthető meg	2622
ez a videó már nem elérhető	2630
ez a videó nem elérhető	2630
ez is érdekelhet	2566
ez is érdekelheti	2566
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2622
ezt a témát már követi	2660
ezt is ajánljuk	2566
ezt olvasta már	2566
ezt olvastad már	2566
eén keer toestaan	3544
ešte nemáte predplatné	4569
ešte nemáte účet	4569
ești de acord? votează	4134
ești deja abonat	4160
ești deja abonată	4160
""", 'f': """
facebook ile giriş yap	5021
facebook'ta paylaş	4928
facebook-bejegyzés betöltése	2625
facebook-poszt betöltése	2625
facebookでシェア	3003
facebookでシェアする	3003
facebookでログイン	3090
facebookで共有	3104
facebookで続ける	3090
facebookで見る	3108
facturació anual	488
facturació mensual	488
facturación anual	1703
facturación mensual	1703
facturare anuală	4191
facturare lunară	4191
facturé annuellement	2242
facturé mensuellement	2242
faire un don défiscalisé	2238
faktureras årligen	4814
faktureres årlig	3720
faktureres årligt	782
fale com a redação	4047
fazer doação	4071
fazer uma doação mensal	4071
fazer uma doação única	4071
faça login	3918
faça o quiz	4013
faça o teste	4013
faça uma doação única	4071
faça uma pergunta sobre esta reportagem	3983
felhasználási feltételek	2622
felhasználási jog vásárlása	2655
felhasználónév	2645
felhasználónév vagy e-mail	2644
feliratkozás	2648
feliratkozás hírlevélre	2647
feliratok megjelenítése	2630
fermer la fenêtre	2280
fes el qüestionari	465
fes una donació	427
fes-te sòcia	483
ficha técnica	3965
fiecare contribuție contează	4186
fiecare donație contează	4151
fiecare leu contează	4151
film jest niedostępny w twoim kraju	3859
film nie jest już dostępny	3859
film niedostępny	3859
fin de la publicité	2224
fine della pubblicità	2906
fine pubblicità	2906
fiyati gör	5003
fizetett együttműködés	2665
fizetett hirdetés	92	2554
fiók létrehozása	2545
fiókom	2545
foglalja le helyét	2619
folytatás a hirdetés után	2665
folytatás apple-fiókkal	2644
folytatás facebookkal	2644
folytatás google-fiókkal	2644
folytatás google-lel	2644
folytatás kikapcsolás nélkül	2638
fontu büyüt	5036
form gönderildi	5052
formulaire envoyé	2278
formulário enviado	4073
forstået	710
forstått	3645
forstør	769
forstør billede	708
forstør billedet	788
forstørr	3708
forstørr bilde	3643
forstørr bildet	3726
fortsett uten å slå av	3715
fortsett uten å støtte	3601
fortsätt läsa efter annonsen	4720
fortsätt med apple	4814
fortsätt med e-post	4814
fortsätt med facebook	4814
fortsätt med google	4814
fortsätt utan att stänga av	4807
fortsätt utan att stödja	4697
fortsæt med apple	782
fortsæt med at læse	688
fortsæt med e-mail	782
fortsæt med facebook	782
fortsæt med google	782
fortsæt uden at slå fra	776
fortsæt uden at støtte	665
foto # iš #	3328
fotogalería	1614
fotografia următoare	4219
fotoğraf galerisi	5027
fotoğrafi büyüt	5027
fotoğraflar için tiklayin	4940
fotoğraflari gör	5027
fotoğraflari görmek için tiklayin	4943
fotó #/#	2649
fotó megtekintése	2649
fotó: #/#	2649
fotók megtekintése	2649
fra vores annoncører	803
fra vår butikk	3701
fra våre partnere	3741
frete grátis	4056
friss hírek	2566
frissítse az oldalt	2640
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4728
från vår butik	4793
från våra annonsörer	4836
från våra partner	4836
frühbucher-tickets	1006
frühbucherrabatt sichern	1006
fuld skærm	769
fuldskærm	708
fullskärm	4801
fyll i fältet	4817
fäll ihop	4739
fäll ut	4739
fältet är obligatoriskt	4817
få adgang	669
få artiklen læst op	680
få de vigtigste nyheder hver morgen	674
få de viktigaste nyheterna varje morgon	4709
få de viktigste nyhetene hver morgen	3612
få læst artiklen op	768
få notifikationer	772
få notiser	4804
få nyheder på mail	674
få nyheter på e-post	3612
få nyheter på mejlen	4709
få overblikket her	708
få tilgang	3605
få varsel når vi skriver om dette	3643
få varsler	3711
följ	4717
följ det här ämnet	4833
följ direktrapporten	4820
följ författaren	4833
följ journalisten	4833
följ liverapporten	4820
följ oss	4717
följ skribent	4717
följ skribenten	4833
följ ämne	4833
följ ämnen	4833
följ ämnet	4717
för prenumeranter	4702
förderer werden	819
fördermitglied werden	819
föregående	4738
föregående artikel	4735
föregående bild	4820
föregående sida	4820
förnamn	4818
förstora	4738
förstora bild	4820
förstora bilden	4820
försök igen senare	4817
føj til foretrukne kilder	800
føj til mine emner	800
følg	683	684	3620
følg alle	684
følg alle emner	685
følg dette emne	800
følg dette temaet	3737
følg direkte	3726
følg direktesenteret	3726
følg emne	683
følg emner	685
følg emnet	3737
følg forfatter	3737
følg forfatteren	3737
følg ikke længere	800
følg journalist	3737
følg journalisten	3737
følg liveblog	788
følg livebloggen	788
følg os	683
følg oss	3620
følg sagen her	708
følg saken direkte	3726
følg serien	685
følg skribent	800
følg skribenten	800
følg tema	3620
følg temaet	3737
følg temaet og få varsel	3643
følger	684
für abonnenten	824
für den newsletter anmelden	836
für dich empfohlen	953
für sie empfohlen	953
für sie entstehen keine mehrkosten	954
fă o donație	4099
fă quizul	4164
fă testul	4164
fără obligații	4152
fără spam	4192
fără sunet	4170
fără tine nu putem	4151
főoldal	2650
""", 'g': """
galbūt vėliau	3311
galeri için tiklayin	4940
galerie schließen	1031
galerie öffnen	1031
galeriyi aç	4943
galeriyi gör	5027
galeriyi görmek için tiklayin	4943
galéria	2568
galéria (#	2649
galéria bezárása	2650
galéria megnyitása	2650
galéria megtekintése	2568
garanta já o seu ingresso	3986
gastos de envío incluidos	1682
gastos de envío no incluidos	1682
gauti pranešimus	3310
gaver kan trækkes fra i skat	779
ge en engångsgåva	4811
ge en gåva	4812
ge återkoppling	4829
gefällt mir	1044
gefällt mir nicht	1044
gelesen von einer künstlichen stimme	1013
gelişmelerden aninda haberdar olun	5011
gem til læseliste	680
generisano veštačkom inteligencijom	4479
genindlæs siden	778
genişlet	4944
gerenciar opções	4066
gerenciar preferências	4066	4088
geri dön	4944
gerir opções	4066
gerir preferências	4066
gestionează consimțământul	4173
gestionează cookie-urile	4213
gestionează opțiunile	4116	4213
gestionează preferințele	4173
geçerli bir e-posta adresi girin	5023
geçerli süre	5005
geçersiz e-posta	5023
geçersiz e-posta adresi	5023
ghi nhớ đăng nhập	5306
gia hạn gói	5328
giriş	4919
giriş yap	4919
giriş yapin	4919
giriş yapin veya üye olun	4919
giv et beløb	779
giv et engangsbeløb	779
giv os feedback på artiklen	697
già abbonato	2806
già registrato	2806
giải đố ngay	5288
giảm cỡ chữ	5319
giọng nam miền bắc	5267
giọng nam miền nam	5267
giọng nữ miền bắc	5267
giọng nữ miền nam	5267
giọng đọc ai	5292
giọng đọc tự động	5292
gjenstående tid	3708
gjenstående tid #	3707
gjenstående tid -#	3707
glasnoća	4459
gli articoli più letti	2894
glömt ditt lösenord	4814
glömt lösenord	4702
glömt lösenordet	4814
glücksspiel kann süchtig machen	858
godišnja naplata	4468
godišnja pretplata	4468
godišnje	4468
godišnje plaćanje	4468
godkänn	4722
godkänn alla	4722
godkänn alla cookies	4797
godkänn och fortsätt	4797
godkänn och visa	4797
godkänn och visa innehåll	4725
google hirdetések	2665
google ile giriş yap	5021
google playからダウンロード	3080
google playで手に入れよう	3080
google play에서 다운로드	3213
google reklāmas	3394
google से जारी रखें	2518
google-hirdetések	2665
googleでログイン	3090
googleで優先するソースに設定	3120
googleで登録	3090
googleで続ける	3090
googleの優先するソースに追加	3120
google検索の優先するソースに追加	3120
gorące tematy	3793
gracias por tu opinión	1644
gratuit, fără spam	4192
grazie, il tuo messaggio è stato inviato	2929
grotuvas įkeliamas	3307
großansicht	1031
gràcies pel teu vot	462
gràcies per la teva opinió	444
gràcies per votar	444
gràcies, el teu missatge s'ha enviat	489
gràcies, ja estàs subscrit	452
grátis e sem spam	4040
grįžti į pradžią	3319
grįžti į viršų	3319
guardar artículo	1594
guardar configuración	1688
guardar para después	1672
guardar para leer después	1672
guardar preferências	4023
gå ikke glip af	705
gå ikke glip af noget	674
gå ikke glipp av noe	3612
gå til forsiden	3726
gå til hovedindhold	788
gå til indhold	708
gå til innhold	3726
gå til liveblog	788
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	754
gå til shop	762
gå til toppen	788
gå till receptet	66
gåvolänk	4835
généré par ia	2272
généré par l'ia	2272
gépi felolvasás	2630
gépi fordítással készült	2657
géppel fordítva	2657
gérer la confidentialité	2271
gérer les cookies	2145
gérer les préférences	2187
gérer les traceurs	2271
gérer mes alertes	2199
gérer mes choix	2145
gérer mes cookies	2271
gérer mes préférences	2271
gérer mon consentement	2230
gérer vos préférences	2230
gérer vos préférences de cookies	2187
góp ý	5241
gönder	96	5024
gönderiyi göster	5007
gönderiyi yükle	5007
gör quizzet	4786
gör testet	4790
görseli büyüt	5027
görüş bildir	4997
görüşünü bildir	4997
görüşünüzü bildirin	4997
gündem	4937
günün anketi	96	4966
günün bulmacasi	5042
günün haberleri	4937
günün kelimesi	5042
günün sudokusu	5042
günün özeti	4937
głosuj	96	3849
głośność	3860
gợi ý	5242
gửi	96	5241
gửi bài cho tòa soạn	5313
gửi bài viết	5313
gửi bình luận	5241	5262
gửi bình luận của bạn	5261
gửi cho bạn bè	5277
gửi email	5230
gửi góp ý	5285
gửi phản hồi	5285
gửi thành công	5308
gửi tin bài	5313
gửi trả lời	5285
gửi ý kiến	5241
gửi ý kiến của bạn	5285
gửi đi	5309
gửi ảnh cho chúng tôi	5313
""", 'h': """
haber bülteni	4973
haber güncelleniyor	4943
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4928
haberi paylaş	5059
haberi özetle	5033
haberin devami aşağida	4980
haberin devami için kaydirin	4980
haberin devami için tiklayin	4940
haberin kilidini aç	5051
haberle ilgili diğer haberler	4942
haberlere dön	5054
hacer una donación mensual	1735
hacer una donación puntual	1735
haftanin testini çözün	109
hai già un account	2806
hai già votato	2900
halda nõusolekut	1808
hallitse evästeitä	2040
hang letöltése	2630
hanganyag letöltése	2630
hangerő	2631
hantera inställningar	4797
har du sett något	4825
harici içerik	4943
haritayi aç	4944
has arribat al límit d'articles gratuïts	456
has iniciado sesión	1642
has olvidado tu contraseña	1703
hasznos volt az összefoglaló	2562
hasznosnak találta a cikket	2562
hasło	3874
havi előfizetés	2645
havi fizetés	2645
havi rendszeres támogatás	2641
havi támogatás	2541
hayir teşekkürler	4917
hayir, teşekkürler	4917
haz una pregunta sobre este artículo	1644
he leído y acepto la política de privacidad	1665
he llegit i accepto la política de privacitat	440
he olvidado mi contraseña	1703
hela artikeln fortsätter nedan	4720
heli välja	1810
helskärm	4801
helskärmsläge	4800
helyesbítési szabályzat	2654
henüz abone değil misiniz	5021
hepsini gör	4943
her destek önemli	5019
her katki değerli	5019
her katki önemli	5019
her zaman göster	5007
hesap oluştur	4919
hi estàs d'acord? vota	444
hiba bejelentése	2654
hiba jelentése	2570	2654
hiba történt	2648
hiba történt, próbálja újra később	2647
hiba történt. próbálja újra	2647
hiba történt. próbálja újra később	2647
hibabejelentés	2654
hibás e-mail-cím	2647
hibát talált	2562
hibát talált a cikkben	2654
hibát találtál	2654
hibát találtál a cikkben	2654
hier reinhören	924
hinweis schließen	818
hirdetés	2554
hirdetés bezárása	2554
hirdetés elrejtése	2665
hirdetés jelentése	2665
hirdetés vége	2665
hirdetés, görgessen tovább	2554
hirdetésblokkolót használsz	2638
hirdetések engedélyezése	2640
hirdetések kikapcsolása	2665
hivatkozás másolva	2663
hivatkozás másolása	2663
hiển thị bài đăng	5296
hiển thị nội dung	5296
hiện phụ đề	5292
hjälp oss att rätta fel	4728
hlasitosť	4560
hlasovalo # lidí	603
hlasovalo # čtenářů	603
hlasovat v anketě	603
hlasovať	96	4551
hlasovať v ankete	4550
hlavná stránka	4575
hlavné správy	4499
hlavní stránka	636
hlavní zprávy	544
ho già donato	2800
ho già un account	2927
hogyan kapcsolhatom ki a hirdetésblokkolót	2638
hogyan védjük forrásainkat	2654
hoje não	3913
hoppa till huvudinnehåll	4820
hoppa till innehåll	4738
hoppa till innehållet	4820
hoppa över inlägg från facebook	4738
hoppa över inlägg från instagram	4738
hoppa över inlägg från x	4738
hors-séries, livres, affiches	2192
hozzáadás a kedvenc forrásokhoz	2660
hozzáadás a témáimhoz	2660
hozzáadás preferált forrásként	2660
hozzájárulás kezelése	2622
hozzájárulás módosítása	2622
hozzájárulás visszavonása	2622
hozzájárulások kezelése	2622
hozzászólok	2562
hozzászólás	2562
hozzászólás elküldése	2658
hozzászólás jelentése	2658
hozzászólás küldése	2658
hozzászólási szabályzat	2658
hozzászólások	2562
hozzászólások megjelenítése	2658
hozzászólások megtekintése	2562
hrajte zodpovědně	533
hrať	4551
hrať teraz	4550
hrát	606
hrát teď	603
hvala za sporočilo	4673
hvala za vaš glas	4451	4653
hver krone hjælper	780
hver krone tæller	780
hvert bidrag hjælper	780
hylkää	1974
hylkää kaikki	1974
hyppää reseptiin	66
hyppää sisältöön	2066
hyväksy	1974
hyväksy evästeet	1974
hyväksy ja jatka	2040
hyväksy ja näytä	2040
hyväksy ja sulje	2040
hyväksy kaikki	1974
hátralévő idő	2631
hátralévő idő #	2630
hátralévő idő -#	2630
hämta på google play	4802
här kan du kommentera artikeln	4728
hääleta	96
håll dig uppdaterad	4709
håll mig inloggad	4814
hình tiếp theo	5330
hírfolyam	2566
hírlevelek	2572
hírlevél	2572
hírlevél-feliratkozás	2572
hívj meg minket egy kávéra	2641
hívjon meg minket egy kávéra	2641
hören sie diesen artikel	924
hør saken	3618
hết quảng cáo	5291
hủy bất cứ lúc nào	5306
hủy trả lời	5262
""", 'i': """
i den här artikeln	4820
i più commentati	2842
i più letti	2842
i più letti della settimana	2894
i più visti	2842
iba nevyhnutné	4556
iba pre predplatiteľov	4495
ich unterstütze schon	818
identifícate	1669
idi na sadržaj	4473
időtartam	2631
időtartam #	2631
ielikt grozā	3372
ielogojies, lai komentētu	3341
ielādēt ierakstu	3374
ielādēt saturu	3374
ielādēt vēl	3387
ienākt	3335
ienākt ar facebook	3383
ienākt ar google	3383
iepriekšējais attēls	3387
iepriekšējais raksts	3387
iepriekšējā lapa	3387
iesakām	3337
ieslēgt paziņojumus	3379
ieslēgt skaņu	3376
iesūti fotogrāfijas	3388
iesūti ziņu	3388
iesūtīt ziņu	3388
iesūtīt ziņu anonīmi	3388
ievadiet derīgu e-pasta adresi	3385
ieși din ecran complet	4169
igal reedel. tasuta. ilma spämmita	1819
igen, kérek	2637
igen, kérem	2637
igen, köszönöm	2637
ignorar anúncio	4067
ignorer la publicité	2272
ihre meinung zählt	869
ihre stimme wurde gezählt	96	1001
ikke abonnent ennå	3720
ikke gå glipp av	3640
ikke nå	3601	3713
ikmēneša ziedojums	3382
il più popolare	2928
il più scelto	2927
il tuo browser non può riprodurre il video	2864
il tuo commento sarà pubblicato dopo l'approvazione	2879
il tuo messaggio è stato inviato	2929
il tuo voto è stato inviato	2900
il tuo voto è stato registrato	2900
iletişim	4936	4953
ilgili içerikler	4937
ilginizi çekebilecek haberler	4937
ilginizi çekebilir	4937
ilmoita asiavirheestä	1981
ilmoita virheestä	1981
im browser öffnen	1055
image précédente	2280
imaginea anterioară	4219
imaginea următoare	4219
imam račun	4467	4670
imate namig? pišite nam	4679
imate priču za nas	4476
imię	3877
imię i nazwisko	3877
impossible de charger la vidéo	2272
impossible de lire la vidéo	2272
imprimir artículo	1672
imprimir esta matéria	4007
in bài	5230
in bài viết	5230
in công thức	66
in trang này	5277
inbäddat innehåll	4797
indhold fra annoncør	803
indholdet er ikke tilgængeligt	765
indlæg fra facebook	708
indlæg fra instagram	708
indlæs flere	708
indlæs indhold	765
indlæs opslag	765
indlæs video	765
indlæser afspiller	768
indlæser video	768
indtast beløb	779
inga kommentarer än	4831
ingen åsikt	4790
ingresá	1669
ingyen, minden héten	2574
ingyen, spam nélkül	2647
ingyenes regisztráció	2545
ingyenes szállítás	2620
inicia la sessió per comentar	462
inicia sesión	1569
inicia sesión con google	1702
inicia sesión para comentar	1676
inicia sessió	428
inicia sessió amb google	487
iniciar reproducción	1731
iniciar reprodução	4067
iniciar sesión	1569
iniciar sesión con apple	1669
iniciar sesión con facebook	1669
iniciar sesión con google	1669
iniciar sessão	3918
inicie sesión	1569
inläst av en syntetisk röst	4800
inne artykuły	3793
innehåll från annonsör	4836
innehåll från våra partner	4836
innehållet kan inte visas	4797
innehållet är skyddat av upphovsrätt	4767
innhold fra annonsør	3650
innhold fra våre annonsører	3741
innhold fra våre partnere	3741
inscription confirmée	2278
inscription à la newsletter	2116
inscrivez-vous à notre newsletter	2116
inscrição confirmada	4073
inscrição realizada com sucesso	4040
insira o seu endereço de email	4000
insira um e-mail válido	4040
instagram-bejegyzés betöltése	2625
instagramで見る	3108
instagramの投稿を読み込む	3077
instagram에서 보기	3243
instagram에서 이 게시물 보기	3243
instalează aplicația	4146
inställningar	4722
inte prenumerant än	4814
integritetsinställningar	4797
introdu emailul tău	4217
introduce tu correo electrónico	1737
introduce un correo electrónico válido	1704
introduce un correo válido	1704
introduce un email válido	1665
introduceți adresa de email	4217
introduceți o adresă de email validă	4192
introdueix un correu vàlid	489
intră în cont	4102
invítanos a un café	1564
iná suma	4566
início	3961
ir a la galería	1708
ir a la página de donaciones	1698
ir para a navegação	3959
ir para a página de doações	4034
ir para a página de donativos	4034
ir para o conteúdo	3961
ir para o conteúdo principal	3959
ir para o rodapé	3959
irány a bolt	2619
irányítószám	2648
isključi zvuk	4458
isključio sam blokator oglasa	4463
isključite adblock	4463
isključite blokator oglasa	4463
ispiši	4400
ispiši recept	66
ispiši članak	4484
ispravci i pojašnjenja	4476
isso foi útil	4010
istediğin zaman iptal et	5021
istediğiniz zaman abonelikten çikabilirsiniz	4973
istediğiniz zaman iptal edin	4919
isto foi útil	4010
iz naše trgovine	4454	4656
iz našeg shopa	4454
izberi naročnino	4670
izberite naročnino	4670
izbor uredništva	4604
izdrukāt	3340
izmēģini # dienas bez maksas	3335
izslēdziet reklāmu bloķētāju	3381
izslēgt skaņu	3376
izveidots ar mākslīgo intelektu	3389
izvēlies abonementu	3383
izvēlies summu	3382
izvēlieties abonementu	3383
izvēlieties summu	3382
izvēlēties plānu	3383
içeriğe geç	4943
içeriği görüntüle	5007
içeriği göster	5007
içeriği yükle	5007
iş birliği	4930
iş birliğiyle	5038
iš mūsų parduotuvės	3303
iš mūsų partnerių	3326
išbandykite # dienų nemokamai	3265
išjungiau reklamos blokavimą	3312
išjungti garsą	3307
išjunkite reklamos blokavimą	3312
išorinis turinys	3283
išsaugoti	3270
išsaugoti nustatymus	3305
išsaugoti pasirinkimą	3305
išsaugoti straipsnį	3270
išsaugoti vėlesniam laikui	3324
išversta automatiškai	3321
išversta dirbtinio intelekto	3321
""", 'j': """
j'ai déjà donné	2094
j'ai déjà un compte	2105
j'ai désactivé adblock	2236
j'ai désactivé mon adblock	2236
j'ai désactivé mon bloqueur	2236
ja hi estàs subscrit	456
ja hi estàs subscrit? entra	456
ja n'ets subscriptor? inicia sessió	428
ja tens compte? inicia sessió	456
ja, gärna	4806
ja, slå på	4806
jaa sähköpostilla	2079
jaa twitterissä	1968
jaa x:ssä	1968
jag förstår	4722
jag har stängt av annonsblockeraren	4807
jag har stängt av den	4810
jag har stängt av min annonsblockerare	4807
jag stödjer redan	4697
jaga sõbraga	1772
jak chronimy nasze źródła	3884
jak chronimy źródła	3884
jak chráníme své zdroje	641
jak chráníme zdroje	641
jak to zrobić	3866
jak vypnout blokování reklam	623
jak wyłączyć adblocka	3865	3866
jak wyłączyć blokowanie reklam	3865
jakość	3860
jatka sähköpostilla	2059
jau turiu paskyrą	3315
jaunākie	3337
jaunākie vispirms	3390
jautā mākslīgajam intelektam	3341
javascript ei ole käytössä	2043
javascript er slået fra	768
javascript er slått av	3707
javascript està desactivat	473
javascript ir izslēgts	3376
javascript išjungtas	3307
javascript je isključen	4458
javascript je vypnutý	615
javascript jest wyłączony	3859
javascript måste vara påslaget	4800
javascript on pois päältä	2043
javascript on välja lülitatud	1810
javascript är avstängt	4800
javascript är inaktiverat	4800
javascript đã bị tắt	5296
javascript вимкнено	5175
javascript е изключен	324
javascript отключен	4344
javascript отключён	4344
javascript מושבת	2390
javascript ถูกปิดใช้งาน	4889
javascriptが無効になっています	3077
javascript已停用	5442
javascript已禁用	5442
javítások és pontosítások	2654
je commande ce numéro	2193
je consens au traitement de mes données	2244
je découvre l'offre	2277
je découvre les offres	2277
je fais un don défiscalisé	2238
je gère mes choix	2149
je gère mes cookies	2145
je m'équipe	2263
je paramètre mes choix	2149
je soutiens déjà	2094
jede spende zählt	939
jede unterstützung hilft	1024
jeder beitrag zählt	939
jeder euro zählt	939
jederzeit kündbar	1027
jednorazový dar	4566
jednorazový príspevok	4567
jednorázový dar	626
jednorázově	515
jednou týdně, zdarma	524
jeg forstår	3629
jeg har slået den fra	778
jeg har slået min adblocker fra	776
jeg har slått av annonseblokkering	3715
jeg har slått den av	3716
jeg støtter allerede	665	3601
jegyek itt kaphatók	2568
jegyvásárlás	2620
jelenlegi idő	2631
jelenlegi idő #	2630
jelentkezzen be vagy regisztráljon	2545
jelentés	2659
jelszó	2645
jelszó megjelenítése	2644
jen nezbytné cookies	612
jen pro předplatitele	517
jesteś już prenumeratorem	3873
jesteś już subskrybentem	3873
jetzt angebot wählen	948
jetzt anhören	849
jetzt reinhören	924
jetzt rätseln	1001
jetzt unterstützen	819
ještě nemáte předplatné	629
ještě nemáte účet	629
jiná částka	626
již jste hlasovali	603
již mám předplatné	517
již mám předplatné, přihlásit se	518
již máte předplatné	518
jméno	634
jméno a příjmení	634
joacă acum	4164
joacă gratuit	4164
joacă responsabil	4207
jobs in ihrer nähe	922
jogar grátis	4013
jogue grátis	4013
jokainen euro on tärkeä	2057
jokainen lahjoitus on tärkeä	2057
jokin meni pieleen. yritä uudelleen	2063
jokin meni vikaan. yritä uudelleen	2063
jotain meni vikaan. yritä myöhemmin uudelleen	2063
jotain meni vikaan. yritä uudelleen	2063
još nema komentara	4480
još nemate račun	4467
još niste pretplatnik	4467
još vesti	4397
još vijesti	4397
jsem předplatitel, přihlásit se	518
jste už předplatitel	629
junte-se à conversa	3996
jurnalismul de calitate costă	4151
juttu jatkuu kuvan jälkeen	1971
juttu jatkuu mainoksen jälkeen	1971
juttu jatkuu videon jälkeen	1971
juttu on luettu koneäänellä	2043
juttua päivitetään	1971
jutun lukee koneääni	1968
jutun lukee synteettinen ääni	2043
jutun lukee tekoäly	2043
jutun lukee tekoälyääni	30	1968
jutun voi myös kuunnella	1968
już głosowałeś	3846
już obserwujesz	3892
już wspieram	3755
już wyłączyłem	3869
já desativei	4031
já desativei o bloqueador	4031
já doei	3913
já está inscrito	4073
já nas bancas	3986
já segue este autor	4052
já segue este tema	4052
já sou apoiador	3913
já sou assinante	3918
já tem conta	3918
já tem uma conta	3918
já tenho conta	4038
já votou	4011
já é assinante? faça login	3918
já é subscritor	4005
já é subscritor? inicie sessão	4005
játssz most	2613
játék indítása	2613
jährlich abgerechnet	1026
jährliche abrechnung	1027
jährliche zahlung	1027
jälgi autorit	1825
jälgi teemat	1825
jälgid juba	1825
jälgid seda teemat	1825
jäljellä oleva aika	2043
jäljellä oleva aika #	2043
jäljellä oleva aika -#	2043
jäljentäminen kielletty	2071
järelejäänud aeg	1811
järelejäänud aeg -#	1810
järgmine artikkel	1821
järgmine leht	1821
järgmine pilt	1821
järgmine video	1810
järjestys	2076
järjestä	2076
jäsenetu	2037
jäta mind meelde	1817
jätka apple'iga	1817
jätka facebookiga	1817
jätka google'iga	1817
jätä kommentti	1981
jūs izmantojat reklāmu bloķētāju	3381
jūs jau balsavote	3301
jūs jau esat nobalsojis	3370
jūs naudojate reklamos blokavimo programą	3312
jūs sekate šią temą	3323
jūs sekojat šai tēmai	3391
jūsu balss ir ieskaitīta	3370
jūsu balss ir pieņemta	3370
jūsu e-pasta adrese	3385
jūsu e-pasts	3385
jūsu vārds	3386
jūsu ziņa	3386
jūsų balsas užskaitytas	3301
jūsų balsas įskaitytas	3301
jūsų el. paštas	3290
jūsų el. pašto adresas	3290
jūsų vardas	3318
jūsų žinutė	3318
""", 'k': """
k tématu	544
k téme	4499
kaikki oikeudet pidätetty	2071
kaip išjungti reklamos blokavimą	3312
kaip saugome šaltinius	3320
kakinställningar	4797
kako isključiti adblock	4463
kako isključiti blokator oglasa	4463
kako štitimo izvore	4476
kako štitimo svoje izvore	4476
kalan süre	5005
kapcsolat a szerkesztőséggel	2654
kapcsolat a szerzővel	2650
kapcsold ki a reklámblokkolót	2638
kapcsolja ki a hirdetésblokkolót	2638
kapcsolódó	2566
kapcsolódó cikk	2566
kapcsolódó cikkek	2566
kapcsolódó tartalom	2566
kapcsolódó témák	2566
karte öffnen	883
kas kokkuvõte oli kasulik	1773
kas mėnesį remti	3313
kategóriák	2566
katrs eiro ir svarīgs	3382
katrs eiro palīdz	3382
katrs ziedojums palīdz	3382
katru piektdienu. bez maksas. bez surogātpasta	3385
katso kuvat tästä	1986
katso myös	1984
katso video tästä	1986
katso video yltä	1986
kattintson a nagyításhoz	2650
kaupallinen sisältö	2081
kaupallinen yhteistyö	92	1971
kaupallisen kumppanin sisältö	2081
kaut kas nogāja greizi. mēģiniet vēlreiz	3385
kaydiniz için teşekkürler	4973
każda wpłata pomaga	3871
każda wpłata się liczy	3871
każda złotówka pomaga	3871
każda złotówka się liczy	3871
każde wsparcie się liczy	3871
každou neděli, zdarma	524
každá koruna pomáhá	627
každá koruna se počítá	627
každé euro pomáha	4567
každé euro sa počíta	4567
každé pondělí, zdarma	524
každé ráno, zdarma	524
každý dar pomáha	4567
každý dar pomáhá	627
každý piatok. zadarmo. bez spamu	4572
každý príspevok pomáha	4567
každý príspevok sa počíta	4567
každý pátek do e-mailu	524
každý pátek, zdarma	524
každý pátek. zdarma. bez spamu	633
každý příspěvek pomáhá	627
každý příspěvek se počítá	627
každý týden, zdarma	524
kažkas nutiko. bandykite dar kartą	3317
kdykoli lze zrušit	518
kdykoliv lze zrušit	518
kdykoliv můžete zrušit	629
keela kõik	1809
keeldu kõigist	1809
keisti sutikimą	3305
keisti šrifto dydį	3324
kenttä on pakollinen	2063
kereskedelmi együttműködés	2620
keresztnév	2648
keresztrejtvény	2616
keresés	2568
keskeytä	2044
keskustelu on päättynyt	2075
keskustelun säännöt	2075
kevesebb mutatása	2650
kezdőlap	2568
không phải bây giờ	5220
không spam	5308
không thể hiển thị nội dung này	5296
không thể phát video	5292
không thể phát video này	5292
không thể tải video	5326
không, cảm ơn	5220
ki kan gjøre feil	3733
ki-antworten können fehler enthalten	1041
ki-übersetzung	1042
ki-übersicht	912
kiekvieną penktadienį. nemokamai. be šlamšto	3317
kiellä kaikki	2041
kiitos viestistäsi	2063
kiitos äänestämisestä	2028
kiitos äänestäsi	96	2028
kiitos! tarkista sähköpostisi	2063
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2638
kingi artikkel sõbrale	1772
kinyitás	2570
kipróbálom	2545
kirjaudu sisään	1957
kirjaudu sähköpostilla	2059
kirjoita sähköpostiosoitteesi	1960
kitas vaizdo įrašas	3307
kitöltöm a kvízt	2613
kiválasztom	2645
kiválasztás	2645
kizárólag előfizetőknek	2644
kişisel verilerimin işlenmesini kabul ediyorum	5023
kiểm tra hộp thư của bạn	5308
kiểm tra kiến thức của bạn	5288
kjøp abonnement	3605
kjøp billett	3701
kjøp billetter	3701
kjøp billetter her	3701
kjøp boka	3701
kjøp boken	3701
kjøp her	3701
kjøp lisens	3731
kjøp nå	3701
kjøp rettigheter	3731
kjøp tilgang	3605
klausies podkāstu	3342
klausies podkāstu šeit	3342
klausies šo rakstu	3340
klausies šo rakstu (# min	3340
klausykite tinklalaidės	3272
klausykite tinklalaidės čia	3272
klausykitės straipsnio	3270
klausīties	3340
klausīties rakstu	3340
kliknij, aby powiększyć	3879
kliknutím zväčšíte	4575
kliknutím zvětšíte	636
klippet er ikke længere tilgængeligt	768
klippet är inte längre tillgängligt	4800
ključne besede	4604
ključne reči	4397
ključne riječi	4397
klíčová slova	544
kniha s věnováním autora	533
knihkupectví	532
kodex diskutujících	648
kodėl matau šią reklamą	3326
kohustuslik väli	1819
kohustuslikud väljad	1819
kokeile # päivää maksutta	1957
kokkuvõtte tegi tehisintellekt	1823
koko näyttö	2044
kolačići	4413
kom ihåg mig	4815
komentarai uždaryti	3322
komentariši	4481
komentarų dar nėra	3322
komentarų nėra	3322
komentavimas išjungtas	3271
komentavimas uždarytas	3322
komentavimo taisyklės	3271
komentiranje je onemogućeno	4480
komentovať	4586
komentáre	4502
komentář	542
komentáře	542
komentāri	3335
komentāri ir slēgti	3390
komentāru vēl nav	3390
komentēt	3335
komentēšana ir slēgta	3341
komentēšanas noteikumi	3341
komercijalni sadržaj	4486
komerčné oznámenie	4498
komerční obsah	654
komerční prezentace	654
komerční sdělení	92	531
komerční článek	654
komerčný obsah	4590
komerčný článok	4590
komment jelentése	2658
komment küldése	2658
komment írása	2658
kommentar gelöscht	1043
kommentarer blir gjennomgått før publisering	3643
kommentarerna förhandsmodereras	4728
kommentarerna är stängda	4831
kommentek megjelenítése	2658
kommentek megtekintése	2562
kommentelési szabályzat	2562
kommentoi ensimmäisenä	2075
kommentoinnin säännöt	2075
kommentointi on päättynyt	2075
kommentér	697
kommersiellt innehåll	4836
konekäännetty	2073
konekäännös	2074
kontakt z redakcją	3884
kontakta författaren	4820
kontaktirajte uredništvo	4679
kontaktovať autora	4575
kontaktovať redakciu	4579
kontynuuj bez wyłączania	3865
koostöö	1776
kopiera gåvolänk	4835
kopiera länk	4716
kopiera länken	4716
kopiering förbjuden	4826
kopijuoti draudžiama	3327
kopijuoti nuorodą	3265
kopioitu leikepöydälle	2079
kopiraj povezavo do članka	4607
kopirano u međuspremnik	4484
kopirano v odložišče	4686
kopiér link	680
kopiér linket	680
kopsavilkumu veidojis mākslīgais intelekts	3389
kopírovanie zakázané	4580
kopírovat odkaz	527	528
kopírovať odkaz	4502
kopírování zakázáno	642
kopēt saiti	3335
kopēšana aizliegta	3395
korisničko ime	4468
korisničko ime ili e-mail	4467
korzyść dla prenumeratorów	3852
korábban írtunk róla	2566
kostenlos und jederzeit kündbar	1028
kosárba	2556
kosárba rakom	2619
kosárba teszem	2619
koupit aktuální vydání	609
koupit lístky	609
koupit nyní	609
koupit časopis	609
kreiraj račun	4390
kreirano uz pomoć ai	4479
kreirano uz pomoć umjetne inteligencije	4479
kreuzworträtsel	1003
križaljka	4452
križanka	4654
krzyżówka	3849
krížovka	4551
książka z autografem	3775
książka z autografem autora	3775
książki z autografem	3775
księgarnia	3776
księgarnia internetowa	3776
kuidas reklaamiblokeerija välja lülitada	1815
kullanim koşullari	4931	4953
kumppanin sisältö	2081
kumppanisisältö	2081
kun nødvendige	3704
kun nødvendige cookies	765
kup dostęp	3759
kup książkę	3852
kup licencję	3885
kup licencję na publikację	3885
kup tę książkę	3852
kup w księgarni	3775
kupi naročnino	4600
kupte nám kávu	626
kuula taskuhäälingut	1774
kuuntele podcast tästä	1986
kvíz dne	603
kvíz dňa	4550
kvíz indítása	2613
kvíz kitöltése	2613
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2050
kyllä, kiitos	2050
kysy tekoälyltä	107	1981
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2047
käyttäjätunnus	2061
käyttäjätunnus tai sähköposti	2059
käyttöehdot	1974
käytä etu	1972
käytät mainonnanestoa	2054
käytät mainosten esto-ohjelmaa	2051
käytät mainosten estoa	2051
käytät mainostenesto-ohjelmaa	2051
käännetty automaattisesti	2073
käännetty tekoälyllä	2073
kép #/#	2649
kép a képben	2631
kép megtekintése	2649
kép nagyítása	2650
kép: #/#	2649
képaláírás megjelenítése	2650
képek megtekintése	2649
kér értesítést	2634
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2562
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2634	2635
kérem a hírlevelet	2572
kérjük, adjon meg érvényes e-mail-címet	2647
kérjük, kapcsolja ki a hirdetésblokkolót	2638
kérjük, töltse ki ezt a mezőt	2647
később	2637
kích thước chữ	70
kódex diskutujúcich	4585
kõik artiklid	1821
kõik autori artiklid	1821
kõik kommentaarid	1824
kõik õigused reserveeritud	1829
könyvajánló	2556
könyvesbolt	2556
könyváruház	2556
köp	4702
köp biljett	4793
köp biljetter	4793
köp biljetter här	4793
köp boken	4793
köp boken här	4793
köp din biljett	4793
köp här	4793
köp licens	4826
köp rättigheter	4826
köszönjük a feliratkozást	2572
köszönjük a regisztrációt	2647
köszönjük a szavazatodat	2613
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2613
köszönjük az üzenetet	2647
köszönjük üzenetét	2647
köszönjük! ellenőrizze postafiókját	2647
köszönjük, hogy feliratkozott	2647
köszönjük, hogy feliratkoztál	2647
köszönjük, hogy szavazott	2613
köszönjük, hogy szavaztál	2613
köszönöm, nem	2540
kötelező	2648
kötelező kitölteni	2647
kötelező mező	2647
kötelező mezők	2647
kövesd a témát	2660
kövesse a témát	2660
kövesse élőben	2650
követed	2662
követem	2662
követem a szerzőt	2660
követem a témát	2660
következő	2568
következő cikk	2566
következő fotó	2650
következő kép	2650
következő oldal	2650
következő videó	2630
követve	2661
követés	2662
követés leállítása	2660
követés megszüntetése	2660
közlemény: adomány	2641
közlemény: támogatás	2641
køb abonnement	669
køb adgang	669
køb billet	762
køb billet her	762
køb billetter	762
køb billetter her	762
køb bogen	762
køb bogen her	762
køb her	762
køb licens	793
køb nu	762
køb rettigheder	793
kúpiť e-knihu	4554
kúpiť knihu	4554
kúpiť licenciu	4580
kúpiť lístky	4554
kúpiť predplatné	4495
kúpiť teraz	4554
kúpiť vstupenku	4554
kúpiť vstupenky	4554
kúpiť časopis	4554
kúpte nám kávu	4566
kúpte si knihu	4554
kúpte si vstupenky	4554
küfür, hakaret içeren yorumlar onaylanmamaktadir	4936
küldd be a fotóidat	2654
küldd el egy barátodnak	2663
küldd tovább a cikket	2552
küldje be fotóit	2654
küldje el barátjának	2551
küldje el fotóit	2654
küldje el ismerősének	2552
küldjön névtelen üzenetet	2654
küldjön tippet	2654
küldés	96	2551	2648
küldés e-mailben	2551
küldés whatsappon	2663
külső tartalom	2568
künye	4931	4953
küpsiste kasutamine	1808
küpsiste seaded	1785
küsi tehisarult	1773
küsitlus	97
küsitluse tulemused	1811
kā izslēgt reklāmu bloķētāju	3381
kā mēs sargājam avotus	3388
kā tev patika raksts	3341
kā tu domā? balso	3342
kāpēc es redzu šo reklāmu	3394
ką manote? balsuokite	3272
křížovka	606
kết quả bình chọn	5323
kết quả thăm dò	5323
kết thúc quảng cáo	5291
""", 'l': """
l'accès à tous les articles	2277
l'offre intégrale	2277
la discussione è chiusa	2836
la donazione è detraibile	2923
la encuesta del día	1610
la lecture automatique est désactivée	2272
la más popular	1703
la nota continúa después del anuncio	1601
la noticia continúa abajo	1748
la noticia continúa debajo	1748
la notícia continua a sota	468
la palabra del día	1724
la pregunta del día	96
la pubblicità continua	2972
la publicidad continúa	1748
la rédaction n'a pas participé	2289
la rédaction vous conseille	2157
la sélection de la rédaction	2157
la tua richiesta è stata inviata	2962
la vidéo commence dans #	2272
la vidéo ne peut pas être lue	2226
labojumi un precizējumi	3388
ladda inlägg	4797
ladda inlägget	4797
ladda innehåll	4797
ladda innehållet	4797
ladda ned på google play	4802
lae äpp alla	1812
lahenda ristsõna	1804
lahjoita artikkeli ystävälle	1968
lai komentētu, ielogojies	3341
lai komentētu, pieslēdzies	3341
laisser une réponse	2218
laita ilmoitukset päälle	2047
lancer la vidéo	2272
lap tetejére	2650
las más leídas	1614
las más leídas de hoy	1673
las noticias más leídas	1673
lasa sintētiska balss	3376
lasi arī	3337
lasi bez ierobežojumiem	3383
lasi bez reklāmām	3394
lasi komentārus	3341
lasi tālāk	3335
lasi vairāk šeit	3342
lasi vēl	3337
lasiet arī	3337
lasiet vēl	3337
last inn siden på nytt	3716
last siden på nytt	3716
lasă un comentariu	4117
lasă un răspuns	4161
lasīt komentārus	3341
lasīt tālāk	3342
lasīt vairāk	3342
lasīt visu rakstu	3387
lasīt vēlāk	3340
lasītākie	3337
lataa lisää	1986
lataa sisältö	2040
lataa ääni	2043
lautstärke	1014
lavet ved hjælp af ai	795
le choix de la rédaction	2157
le club des abonnés	2224
le journal numérique	2105
le lecteur vidéo est en cours de chargement	2226
le lien a été copié	2209
le lien a été copié dans le presse-papiers	2209
le notizie più lette	2894
le più lette	2842
le za naročnike	4670
lea también	1614
lecteur vidéo	2272
lecture limitée	2107
lecture réservée aux abonnés	2107
lee sin límites	1669
lee también	1614
leer artículo completo	1620
leer el artículo completo	1708
leer el siguiente artículo	1739
leer más	1620
leer siguiente artículo	1739
leer también	1614
leer transcripción	1683
legfrissebb elöl	2658
legfrissebb hírek	2566
leggi di più	2847
leggi più tardi	2892
legjobb ajánlat	2645
legjobb ár	2645
legnépszerűbb	2566	2645	2659
legrégebbi	2659
legrégebbi elöl	2658
legújabb	2659
legújabb elöl	2658
leia a matéria completa	4008
leia a notícia completa	4044
leia as notícias no aplicativo	3998
leia também	3956
leisti pranešimus	3310
leisti vaizdo įrašą	3307
leitor de vídeo	4067
leitor de áudio	4067
lejupielādēt app store	3378
lejupielādēt audio	3376
lejupielādēt lietotni	3378
lejupielādēt no app store	3378
lejupielādēt no google play	3378
lejátszás	2631
lejátszási sebesség	2630
len nevyhnutné cookies	4556
len pre predplatiteľov	4495
ler grátis	4072
ler o próximo artigo	4075
ler próximo artigo	4075
ler transcrição	4019
les choix de la rédaction	2157
les commentaires sont réservés aux abonnés	2265
les den først i appen	3709
les først i appen	3709
les lecteurs ont aussi consulté	2211
les mieux notés	2219
les mots croisés du jour	2266
les més llegides	459
les også	3640
les plus commentés	2157
les plus consultés	2248
les plus partagés	2157
les plus récents	2219
les prix indiqués sont susceptibles d'évoluer	2193
les résultats du vote	2265
les våre debattregler	3634
letiltás	2637
letna naročnina	4671
letno plačilo	4671
letölthető a google play áruházból	2632
letölthető az app store-ból	2632
letöltés az app store-ból	2632
leído por una voz sintética	1683
leído por voz sintética	1683
li e aceito a política de privacidade	4000
libovolná částka	626
licenc vásárlása	2655
licencja na publikację	3885
liczy się każda wpłata	3871
liczy się każda złotówka	3871
lido por uma voz sintética	4019
lielāks teksts	3392
lien copié	2135
lien copié dans le presse-papiers	2209
lietošanas noteikumi	3352
liitudes nõustud kasutustingimustega	1792
liity jäseneksi	1955
likęs laikas	3308
likęs laikas -#	3307
lineでシェア	3003
lineでシェアする	3050
lineでログイン	3090
lineで共有	3104
lineで送る	3003
link a vágólapra másolva	2551
link bài gốc	5277
link copiado para a área de transferência	4007
link kopiëren	3428
link másolva	2551
link másolása	2551
link został skopiowany	3894
lire l'article précédent	2280
lire la suite pour #€	2105
lire la vidéo	2161
lire à haute voix	2135
lire également	2157
lisätiedot	1987
lisää aiheesta	1984
lisää artikkeleita	2066
lisää ensisijaiseksi lähteeksi	2077
lisää kirjoittajalta	2066
lisää kommentti	2075
lisää omiin aiheisiin	2077
lisää ostoskoriin	2037
lisää samalta kirjoittajalta	2066
lisää suosikkilähteeksi	2077
livrare gratuită	4207
liên hệ	5241
liên hệ quảng cáo	5313
liên hệ tòa soạn	5313
liên hệ với tòa soạn	5313
liên kết tài trợ	5281
liên quan	5242
ljud på	4801
ljudet är ai-genererat	4800
llegeix la transcripció	469
llegeix sense límits	456
llegeix també	431
llegir més	459
llegit per una veu sintètica	469
lo + leído	1614
lo esencial cada mañana	1737
lo más comentado	1614
lo más compartido	1614
lo más leído	1614
lo más popular	1614
lo más visto	1614
lo más visto hoy	1673
lo último	1614
locuri de muncă	4138
loe lähemalt	1774
loe lähemalt siit	1774
loe äpis	1812
loeb sünteetiline hääl	1810
logi sisse või loo konto	1767
los lectores también leyeron	1673
luba kõik	1785
luba kõik küpsised	1808
lubię to	3770	3891
lucrează cu noi	4138
lue keskustelun säännöt	1981
lue lisää	1984
lue lisää aiheesta	1984
lue myöhemmin	1968
lue myös	1984
lue vähemmän	2034
lugu jätkub pärast reklaami	1776
lugu täieneb	1774
lui écrire	2185
lukijana synteettinen ääni	2043
luotu tekoälyllä	2073
luôn cho phép	5296
luôn hiển thị	5296
luštit	606
luštit křížovku	603
lyd på	3708
lze kdykoli zrušit	518
làm bài trắc nghiệm	5288
làm mới trang	5302
làm trắc nghiệm	5288
lägg till i mina ämnen	4833
lägg till oss som föredragen källa	4833
lägg till som föredragen källa	4833
lähetä	96	2064
lähetä kommentti	2075
lähetä kuvasi	2070
lähetä palaute	2073
lähetä palautetta	2073
lähetä sähköpostilla	1968
lähetä viesti	2063
lähetä viesti toimittajalle	2066
lähetä vinkki	2070
lähetä vinkki nimettömänä	2070
lämna en kommentar	4728
lämna ett svar	4831
lämna feedback	4829
längd	4801
längd #	4801
länk kopierad	4716
länken har kopierats	4835
länken kopierad	4716
länken är kopierad	4716
läs den först i appen	4802
läs dokumentet	4739
läs domen	4739
läs först i appen	4802
läs hela	4820
läs hela artikeln	4738
läs hela texten	4738
läs hela texten här	4738
läs i webbläsaren	4843
läs in sidan igen	4810
läs kommentarer	4728
läs mer	4735	4738
läs mer om	4735
läs mindre	4790
läs också	4735
läs på webben	4843
läs senare	4716
läs transkription	4800
läs utan annonser	4836
läs vidare	4702	4735
läs våra kommentarsregler	4728
läs även	4735
läsarerbjudande	4793
läsarerbjudanden	4793
läsarfrågan	96	4786
läsarresa	4793
läsarresor	4793
lästid	4738
lästid # min	4738
lås artiklen op	782
lås op	669
lås op for artiklen	782
lås opp artikkelen	3605
lås opp saken	3605
lås upp	4815
lås upp artikeln	4702
låst artikel	4814
låst innehåll	4815
læg en kommentar	798
læg i kurv	762
læg i kurven	763
længde #	769
læs debatreglerne	697
læs debatreglerne her	697
læs den først i appen	770
læs først i appen	770
læs hele artiklen	708
læs i appen	770
læs i browser	808
læs kommentarer	697
læs mere	705	708
læs mere om	705
læs mindre	759
læs også	705
læs også disse artikler	705
læs senere	680
læs transskription	768
læs uden annoncer	803
læs uden grænser	782
læs uden reklamer	803
læs videre	669	705
læs vores regler for debatten	697
læserrejse	762
læserrejser	762
læsertilbud	762
læsetid # min	708
læst op af en syntetisk stemme	768
lên đầu trang	5245
líbí se mi	649
lõpeta jälgimine	1825
lös dagens korsord	109
lös korsordet	4786
lösenord	4815
lösung anzeigen	879
löysitkö virheen	2070
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	754
løs krydsordet	754
løs kryssordet	3693
lùi # giây	5292
lúštiť krížovku	4550
lülita reklaamiblokeerija välja	1815
lülitasin reklaamiblokeerija välja	1815
lütfen geçerli bir e-posta adresi girin	5023
lūdzu, izslēdziet reklāmu bloķētāju	3381
lưu	5230
lưu bài	5230
lưu bài viết	5230
lưu bài để đọc sau	5277
lưu cài đặt	5296
lưu công thức	66
lưu tin	5267
lưu tùy chọn	5296
lấy link	5277
""", 'm': """
magari più tardi	2800
mai multe articole de același autor	4196
mai multe opțiuni	4116	4205
mai târziu	4098	4179
mainonnanesto käytössä	2054
mainonnanesto on käytössä	2054
mainos päättyy	1971
mainossisältö	1973
mainostajan sisältö	2081
mainosten estäminen käytössä	2054
mainīt burtu izmēru	3392
mainīt piekrišanu	3374
mais notícias	3956
mais opções	4055
mais opções de partilha	4054
maksettu mainossisältö	1973
maksettu sisältö	1971
maksettu yhteistyö	2081
maksettua mainossisältöä	1973
maksettua sisältöä	1973
mam już konto	3873
mam prenumeratę	3873
manas tēmas	3391
mantener la sesión iniciada	1702
mantener sesión iniciada	1702
manter sessão iniciada	4038
mantén la sessió iniciada	487
manşetler	4937
maschinell übersetzt	1041
maschinelle übersetzung	1042
masintõlgitud	1823
maskinoversættelse	797
maskinöversatt	4828
maskinöversättning	4830
masquer la publicité	2193
masquer les réponses	2218
masz już konto	3759
masz już konto? zaloguj się	3759
masz włączonego adblocka	3865
materialet er vernet etter åndsverkloven	3731
materialet är skyddat enligt lagen om upphovsrätt	4765
materialet är upphovsrättsskyddat	4766
materiał komercyjny	3896
materiał niedostępny	3859
materiał partnera	3774
materiał partnerski	3896
materiał promocyjny	3774
materiał płatny	3896
materiał sponsorowany	3774
materiał wideo niedostępny	3859
materiał zewnętrzny	3774
matéria exclusiva para assinantes	4005
matérias relacionadas	3956
mazāks teksts	3392
mağazamiz	5003
mağazaya git	5003
mašinski prevedeno	4479
mašīntulkots	3389
mažesnis tekstas	3324
me désabonner	2295
me désinscrire	2295
me ei saa seda sisu näidata	1808
me réabonner	2277
media społecznościowe	3771
medlemsförmån	4793
megjelenítés és elfogadás	2622
megnyitás	2570
megnyitás az alkalmazásban	2632
megnézem	2568
megnézem a galériát	2650
megnézem az ajánlatot	2619
megnézem az eredményt	2613
megnézem az árat	2619
megosztás	2551
megosztás a facebookon	2551
megosztás ajándékként	2663
megosztás e-mailben	2663
megosztás facebookon	2551
megosztás twitteren	2551
megosztás whatsappon	2663
megrendelem a könyvet	2557
megrendelés	2556
megveszem a könyvet	2619
mehr für dich	953
mehr für sie	953
meld deg av når som helst	3723
meld deg på	3612
meld deg på nyhetsbrevet	3612
meld meg på	3723
mentions légales	2145
mentés	2551
mentés későbbre	2551
menú	1620
menü	879	1033	2568	4943
menü schließen	879
menü öffnen	879
menüyü kapat	5054
mer från	4735
mer läsning	4735
merci ! votre message a bien été envoyé	2244
merci d'avoir voté	96	2197
merci de le désactiver pour continuer	2236
merci, votre vote a été pris en compte	2218
mergi la pagina de donații	4186
mergi la rețetă	66
mesajiniz başariyla gönderildi	5023
mesajiniz gönderildi	5023
mesajul dumneavoastră a fost trimis	4192
mesajul tău	4193
mesačne	4570
mesačná platba	4570
mesačné predplatné	4570
mesačný dar	4566
mesečna donacija	4465	4668
mesečna naročnina	4671
mesečna pretplata	4468
mesečno	4468	4671
mesečno plačilo	4671
messaggio pubblicitario con finalità promozionale	2871
mest läst	4735
mest lästa	4735
mest læst	705
mest læste	705
mest populär	4815
mest populärt	4815
mest populær	783	3721
mest populære	783	3721
mesterséges intelligencia készítette	2657
mesterséges intelligenciával készült	2657
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3316
mettre de côté	2290
mi donación	1735
mi készítette	2657
mi var kļūdīties	3389
mi által generált	2657
mi-összefoglaló	2568
micșorează textul	4205
mida sina arvad? hääleta	1774
midagi läks valesti. proovi uuesti	1819
miesięcznie	3874
miks ma seda reklaami näen	1828
miksi näen tämän mainoksen	2081
mina ämnen	4833
mind a # fotó megtekintése	2649
mind a # fotók megtekintése	2649
mind a # kép megtekintése	2649
mind a # képek megtekintése	2649
mind a fotó megtekintése	2649
mind a fotók megtekintése	2649
mind a kép megtekintése	2649
mind a képek megtekintése	2649
minden adomány számít	2642
minden forint segít	2642
minden forint számít	2642
minden hozzájárulás számít	2642
minden héten e-mailben	2574
minden héten, ingyen	2574
minden hétfőn, ingyen	2574
minden pénteken a postaládájában	2574
minden pénteken, ingyen	2574
minden pénteken. ingyen. spam nélkül	2647
minden reggel a postafiókjában	2574
minden reggel a postaládájában	2574
minden süti elfogadása	2622
minden támogatás segít	2642
mindet elutasítom	2623
mindig engedélyezem	2622
mindig engedélyezés	2622
mindig megjelenítem	2622
minn meg på det senere	3601
minőség	2631
mira el vídeo	450
mira también	1739
mit ki übersetzt	1041
mit paypal unterstützen	1023
mitä mieltä olet? äänestä	1986
miért látom ezt a hirdetést	2665
miễn phí vận chuyển	5321
miễn phí, không spam	5308
mjesečna donacija	4465
mjesečna pretplata	4468
mjesečno	4468
modalità di pagamento	2804
moderációs alapelvek	2658
moderálási elvek	2562
modifică preferințele cookie	4131
modifică setările	4213
modifier mes préférences	2187
modifier mes préférences de cookies	2148
modifier vos préférences	2230
modtag en notifikation, når vi skriver om emnet	708
modération a priori	2265
mogoče kasneje	4611
mogą cię zainteresować	3793
mohlo by se vám líbit	544
mohlo by vás také zajímat	544
mohlo by vás tiež zaujímať	4499
mohlo by vás zajímat	544
mohlo by vás zaujímať	4499
moje témata	650
moje témy	4587
mokama partnerystė	3326
molimo isključite blokator oglasa	4463
molimo vas, isključite adblock	4463
monatlich kündbar	948
montant personnalisé	2275
mostra aquesta publicació a instagram	440
mostra di più	2847
mostra els subtítols	469
mostra la publicació	473
mostra més	493
mostra'n més	432
mostrar comentários	4010
mostrar conteúdo	4023
mostrar conteúdo externo	3981
mostrar más	1620
mostrar o conteúdo	4023
mostrar subtítulos	1683
mot de passe oublié	2105
mots clés	2157
mots croisés	2223
mots croisés du jour	2266
mots fléchés	2223
mots mêlés	2223
mots-clés	2157
może cię zainteresować	3793
może później	3755
możesz zrezygnować w każdej chwili	3873
možda kasnije	4405
možda vas zanima	4397
možda će vas zanimati	4397
možete se odjaviti bilo kada	4470
možete se odjaviti u bilo kom trenutku	4470
možno neskôr	4506
možná později	514
mua sách	5291
mua sách tại đây	5291
mua trên lazada	5291
mua trên shopee	5291
mua trên tiki	5291
mua vé	5291
mua vé ngay	5291
muhabirin diğer haberleri	4954
muistuta myöhemmin	1954
mulțumim că ai votat	4161
mulțumim pentru feedback	4134
mulțumim pentru sprijin	4215
mulțumim pentru susținere	4215
mulțumim pentru vot	96	4161
mulțumim, mesajul a fost trimis	4192
mulțumim, te-ai abonat cu succes	4147
mutasd az eredményt	96	2613
mutass többet	2568
muuda küpsiste seadeid	1808
muut lukivat myös	1984
muuta evästeasetuksia	2040
mykistä	2044
myöhemmin	2050
mám predplatné	4569
mám předplatné	629
mám vypnuto	625
mám účet	629
már előfizető	2545
már kikapcsoltam	2640
már követed	2660
már követed ezt a témát	2660
már követi	2660	2662
már szavazott	2613
már szavaztál	2613
már van fiókom	2644
más	1620
más antiguos	1677
más artículos	1614
más artículos de este autor	1708
más artículos del autor	1638
más detalles	1621
más en	1614
más historias	1614
más información	1614
más leídas	1614
más leído	1614
más leídos	1614
más noticias	1614
más noticias de este autor	1708
más opciones	1603
más opciones para compartir	1718
más popular	1703
más recientes	1677
más sobre este tema	1614
más tarde	1563
más valorados	1677
más vistas	1614
más vistos	1614
más votados	1677
más összeg	2641
mások ezt olvassák	2566
mások ezt olvasták	2566
másolva	2664
másolás	2551
másolás tilos	2655
máte již účet	517
máte předplatné? přihlaste se	517
máte tip	641
máte už účet	629
máte zapnutý adblock	623
mã giảm giá	5331
mängi kohe	1804
märkasid viga	1822
märksõnad	1769
månadsgåva	4698
månadsvis	4815
månadsvis betalning	4815
månedlig	3721
månedlig betaling	3721
månedlig gave	3602
månedlig støtte	780
månedligt	783
månedligt bidrag	666
mångfaldigande förbjudet	4767
måske senere	665	773
måske vil du også kunne lide	705
még nem előfizető	2644
még nincs előfizetése	2644
még nincs fiókja	2644
még nincs fiókod	2644
még nincsenek hozzászólások	2658
més antics	463
més articles d'aquest autor	493
més informació	431
més llegides	431
més notícies	459
més opcions	504
més recents	463
més tard	478
més valorats	463
més votats	463
método de pago	1567
métodos de pagamento	3916
métodos de pago	1567
mākslīgais intelekts var kļūdīties	3389
mākslīgā intelekta kopsavilkums	3342
mă abonez	4147
mărește fotografia	4196
mărește imaginea	4196
mărește textul	4205
mărime text	70
mēneša abonements	3384
mēs nevaram parādīt šo saturu	3374
mēģiniet vēlreiz	3385
mēģiniet vēlāk	3385
mėnesinė parama	3314
mėnesinė prenumerata	3316
měsíční dar	626
měsíční platba	630
měsíční předplatné	630
měsíčně	630
můj účet	517
můžete kdykoli zrušit	518
můžete kdykoliv zrušit	518
mọi đóng góp đều quý giá	5304
mỗi đóng góp đều quý giá	5304
một lần	5305
mới nhất	5242	5262
mời chúng tôi ly cà phê	5304
mời tác giả ly cà phê	5223
mời tác giả một ly cà phê	5223
mời tôi một ly cà phê	5223
mở	5246
mở khóa bài viết	5328
mở khóa bài viết này	5277
mở rộng	5245
mở trong ứng dụng	5298
mở ứng dụng	5298
""", 'n': """
na celú obrazovku	4559
na górę	3880
na hlavní stránku	636
na hlavnú stránku	4575
na stránku darov	4566
na stránku darů	626
na začiatok	4560
na začátek	616
na żywo	3860
nabídka pro čtenáře	609
nadaljevanje članka pod oglasom	4603
nagyobb betűk	2663
nagyítás	2631
nahlásit	649
nahlásit chybu	542
nahlásit komentář	648
nahlásit příspěvek	648
nahlásit reklamu	654
nahlásiť	4586
nahlásiť chybu	4502
nahlásiť komentár	4585
nahlásiť príspevok	4585
nahlásiť reklamu	4590
najboljši	4684
najchętniej czytane	3793
najchętniej czytane dziś	3793
najczęściej czytane	3793
najczęściej czytane artykuły	3793
najlepšia ponuka	4570
najlepšie	4586
najnovejše	4604
najnovejše novice	4604
najnovejši	4684
najnovejši najprej	4683
najnoviji članci	4397
najnovšie	4499	4586
najnovšie správy	4499
najnovšie články	4499
najnowsze artykuły	3793
najnowsze wiadomości	3793
najobľúbenejšie	4570	4586
najstarejši	4684
najstarejši najprej	4683
najstaršie	4586
najvýhodnejšie	4570
najčitanije	4397
najčitanije vesti	4397
najčitanije vijesti	4397
najčitanije vijesti dana	4397
najčítanejšie	4499
najčítanejšie články	4499
najčítanejšie články dňa	4499
naloži objavo	4658
naloži več	4676
naloži video	4658
naloži vsebino	4658
napi keresztrejtvény	2613
napiši komentar	4480	4683
napišite komentar	4607
napište autorovi	636
napište do redakce	641
napište komentář	648
napište redakci	641
napsat komentář	542
napísať autorovi	4575
napísať komentár	4585
napíšte autorovi	4575
napíšte do redakcie	4579
napíšte komentár	4585
napíšte redakcii	4579
naročena vsebina	4603
naroči knjigo	4656
naročite knjigo	4656
naročite se	4599
naročnina	4599
narração gerada por ia	4067
naruči knjigu	4454
naručite knjigu	4454
naskenujte qr kód	618
naskenujte qr kód a stáhněte si aplikaci	617
naslednji članek	4676
nastala chyba. skúste to neskôr	4572
nastala chyba. zkuste to prosím znovu	633
nastavenia súkromia	4556
nastavenie súkromia	4556
nastavení	536
nastavení cookies	536
nastavení ochrany soukromí	612
nastavení soukromí	612
nastavi bez isključivanja	4463
nastavi s google računom	4467
nastavi čitanje	4449
nastavi čitati	4449
nastavit jako preferovaný zdroj	650
nastavit upozornění	619
nastavite čitanje	4449
nastavite čitati	4449
nastavitve piškotkov	4619
nastaviť ako preferovaný zdroj	4587
nastaviť upozornenia	4562
następna strona	3796
następne wideo	3859
następne zdjęcie	3879
następny	3796
następny artykuł	3793
następny film	3859
nasza księgarnia	3776
natisni članek	4607
naudojate reklamos blokavimą	3312
naudojimo taisyklės	3283
naudojimosi taisyklės	3306
naujausi viršuje	3322
naujausios žinios	3267
naujienlaiškis	3290
nav komentāru	3390
načteno umělým hlasem	615
načtěte qr kód	618
načíst další	546
načíst další články	636
načíst mapu	539
načíst obsah	612
načíst příspěvek	612
načíst stránku znovu	625
načíst video	612
načíst více	636
načítava sa prehrávač	4559
načítava sa video	4559
načítať obsah	4556
načítať príspevok	4556
načítať viac	4575
načítať video	4556
načítať ďalšie	4575
načítám přehrávač	615
načítání videa	615
našli jste chybu	542
našli jste chybu v článku	641
našli jste v článku chybu	542
našli ste chybu	4579
našli ste chybu v článku	4579
našli ste v článku chybu	4579
naživo	4560
ne děkuji	514
ne ratez rien de l'actualité	2235
ne, ačiū	3311
ne, děkuji	514	620
ne, děkuju	620
nederīga e-pasta adrese	3385
nejdiskutovanější	544
nejlepší	649
nejlepší nabídka	630
nejnovější	544	649
nejnovější zprávy	544
nejnovější články	544
nejoblíbenější	630	649
nejstarší	649
nejvýhodnější	630
nejčtenější	544
nejčtenější články	544
nejčtenější články dne	544
nekaj je šlo narobe. poskusite pozneje	4673
nekaj je šlo narobe. poskusite znova	4673
nem kérem	2635
nem kötelező	2648
nem küldünk spamet	2647
nem, köszönöm	2540	2635
nemam mišljenje	4452
nemate račun	4467
nemaš račun	4467
nemám názor	606	4551
nemám účet	629
nemáte predplatné	4569
nemáte předplatné	629
nemáte účet	629
nenhum comentário	3947
neplatná e-mailová adresa	633
neplatný e-mail	633
nepovinné	634	4573
neskôr	4563
neteisingas el. pašto adresas	3317
neueste beiträge	876
neveljaven e-poštni naslov	4673
nešto je pošlo naopako. pokušajte ponovo	4470
nešto je pošlo po zlu. pokušajte ponovno	4470
nešto je pošlo po zlu. pokušajte ponovo	4470
nghe bài báo	5292
nghe bài viết	5267	5292
nghe nội dung bài viết	5292
nghe đọc bài	5267	5292
nhấn để bật tiếng	5326
nhận thông báo	5299
nhập bình luận	5323
nhập bình luận của bạn	5323
nhập email của bạn	5329
nhập số tiền	5327
nhập địa chỉ email	5329
nhập địa chỉ email của bạn	5329
nhắc tôi sau	5220
nhớ đăng nhập	5306
ni še komentarjev	4683
nie dziękuję	3755
nie dziś	3755
nie możemy pokazać tej treści	3856
nie możemy wyświetlić tej treści	3856
nie można odtworzyć filmu	3859
nie można odtworzyć wideo	3859
nie można wyświetlić tej treści	3856
nie pamiętam hasła	3873
nie pamiętasz hasła	3759
nie udało się załadować filmu	3859
nie ďakujem	4506
nie, dziękuję	3755
nie, ďakujem	4506
nieprawidłowy adres e-mail	3876
niečo sa pokazilo	4573
niečo sa pokazilo, skúste to znova	4572
niečo sa pokazilo. skúste to neskôr	4572
niečo sa pokazilo. skúste to znova	4572
nimate računa	4670
nimetön postilaatikko	2070
nincs fiókja	2644
nincs fiókod	2644
nincs fiókom	2644
nincs hozzászólás	2658
nincs még előfizetésed	2644
nincs még fiókja	2644
nincs véleményem	2616
nincsenek hozzászólások	2658
niste naročnik	4670
no es pot reproduir el vídeo	469
no ho sé	463
no mūsu partneriem	3394
no mūsu veikala	3372
no se ha podido cargar el vídeo	1731
no se ha podido reproducir el vídeo	1683
no se puede reproducir el vídeo	1683
no sé	1677
no te pierdas las últimas noticias	1592
noe gikk galt, prøv igjen	3723
noe gikk galt, prøv igjen senere	3723
noe gikk galt. prøv igjen	3723
noe gikk galt. prøv igjen senere	3723
noget gik galt, prøv igen	785
noget gik galt, prøv igen senere	785
noget gik galt. prøv igen	785
noget gik galt. prøv igen senere	785
nokopēts	3393
només els subscriptors poden comentar	444
només per a subscriptors	487
non seguire più	2941
noraidīt visas	3375
normas de participación	1676
normes de participació	462
norėdami komentuoti, prisijunkite	3271
nos hors-séries	2192
nosūti draugam	3340
nosūtīt atsauksmi	3389
nosūtīt draugam	3340
nosūtīt e-pastā	3340
nosūtīt komentāru	3390
nosūtīt ziņu	3385
noteで書く	3003
notiek video ielāde	3376
notifications activées	2235
notifikácie	4563
notre charte déontologique	2252
notre charte éditoriale	2252
notre sélection	2157
notre sélection d'articles	2211
notícia anterior	493	4044
notícia següent	493
notícias relacionadas	3956
notícias relacionadas que podem lhe interessar	22
notícies destacades	459
notícies relacionades	431
nous protégeons nos sources	2252
nous écrire	2253
nouveau ! suivez vos auteurs préférés	2259
nu ai cont? înregistrează-te	4152
nu aveți cont	4191
nu ești abonat	4190
nu ești încă abonat	4190
nu mai urmări	4203
nu mulțumesc	4098
nu putem afișa acest conținut	4173
nu på google play	770
nu s-a putut încărca videoclipul	4214
nu sunteți abonat	4190
nu știu / nu răspund	4162
nu, mulțumesc	4098	4179
nuestro código ético	1711
numele tău	4193
numele tău de utilizator	4209
nuotrauka # iš #	3328
nur für mitglieder	1027
nuskaitykite qr kodą	3309
nuskenuokite qr kodą	3309
nyaste först	4831
nyeste først	3735
nyhetsdøgnet	3640
nyní na google play	617
nyní ne	620
nyomtatás	2551
não foi possível carregar	4067
não foi possível carregar o vídeo	4019
não foi possível reproduzir o vídeo	4019
não perca	3956
não sabe / não responde	4011
não sei	4011
não tem conta	4039
não tem uma conta	4039
não é assinante	4038
não, obrigada	3913
não, obrigado	3913
nächste seite	879
nächster artikel	876
nächstes bild	1031
nächstes foto	1031
nächstes video	1013
näin korjaamme virheet	2070
näin poistat mainoseston	2051
näin poistat mainosten eston	2051
näin suojaamme lähteitämme	2070
näin suojelemme lähteitä	2070
näita # vastust	1824
näita alati	1808
näita galeriid	1821
näita ja nõustu	1808
näita kõiki	1775
näita rohkem	1774
näita sisu	1808
näita tulemusi	1804
näita vastuseid	1824
näita veel	1774
näita vähem	1775	1821
näköislehti	1957
nästa	4738
nästa artikel	4735
nästa bild	4820
nästa sida	4820
nästa video	4800
näytä # kuvaa	2065
näytä # kuvat	2065
näytä # vastausta	2075
näytä aina	2040
näytä alkuperäinen	1987
näytä galleria	2066
näytä ja hyväksy	2040
näytä julkaisu	1975
näytä kaikki	1986
näytä kaikki # kuvaa	2065
näytä kaikki # kuvat	2065
näytä kaikki artikkelit	2066
näytä kaikki kommentit	2075
näytä kaikki kuvaa	2065
näytä kaikki kuvat	2065
näytä kartta	1987
näytä kommentit	1981
näytä kuvaa	2065
näytä kuvagalleria	2066
näytä kuvat	2065
näytä kuvateksti	2066
näytä käännös	1987
näytä lisää	1986
näytä lisää artikkeleita	2066
näytä lisää kommentteja	2075
näytä litterointi	2043
näytä salasana	2059
näytä sisältö	1974
näytä tekstitykset	2043
näytä tiedot	1987
näytä tulokset	96	1987	2028
näytä upotus	1975
näytä vastaukset	2075
näytä vähemmän	1987	2066
något gick fel	4818
något gick fel, försök igen	4817
något gick fel, försök igen senare	4817
något gick fel. försök igen	4817
något gick fel. försök igen senare	4817
næste	708
næste artikel	705
næste billede	788
næste side	788
næste video	768
némítás	2631
némítás feloldása	2630
népszerű	2566
név	2648
névtelen bejelentés	2654
névtelen postaláda	2654
nézze meg galériánkat	2568
nézze meg képeinket	2568
nõustu ja jätka	1808
nõustu ja näita	1808
nõustun	1785
nõustun kõigiga	1785
nøgleord	705
nāc strādāt pie mums	3342
nākamais attēls	3387
nākamais raksts	3387
nākamais video	3376
nākamā bilde	3387
nākamā lapa	3387
nē, paldies	3380
něco se pokazilo	634
něco se pokazilo, zkuste to znovu	633
něco se pokazilo. zkuste to prosím později	633
něco se pokazilo. zkuste to znovu	633
nổi bật	5242
nội dung do ai tạo	5326
nội dung quảng cáo	5279
nội dung tiếp tục bên dưới	5281
nội dung tài trợ	5235
nội dung được tài trợ	5281
nội dung đề xuất	5281
nội quy bình luận	5285
""", 'o': """
o dată	4187
o leitor está a carregar	4019
o que achou desta notícia	3983
o seu apoio faz a diferença	3912	4071
o singură dată	4187
o singură donație	4186
o vídeo começa em #	4067
o vídeo começará em alguns segundos	3981
obaveštenja	4462
objednať knihu	4554
obligatoriskt fält	4817
obligātie lauki	3385
obligāts lauks	3385
obnovit stránku	625
obnoviť stránku	4565
obnovte stránku	625
obrázek # z #	635
obrázek # ze #	635
obrázok # z #	4574
obrázok # zo #	4574
obsah je chránený autorským zákonom	4580
obsah je chráněn autorským zákonem	642
obsah našich partnerov	4590
obsah našich partnerů	654
obsah není dostupný	612
obsah nie je dostupný	4556
obsah nie je možné zobraziť	4556
obsah sa nedá zobraziť	4556
obsah vytvořený ai	646
obsah článku	637
obserwuj autorkę	3892
obserwujesz już tego autora	3892
ocenite članak	4400
ocenite članek	4607
oceń jakość artykułu	3888
oceń przepis	66
ochrana osobních údajů	536
ochrana osobních údajů a cookies	539
ochrana osobných údajov	4513
ocijenite članak	4400
ocorreu um erro ao carregar o vídeo	3981
ocultar anúncio	3986
ocultar comentários	4010
od najnovších	4586
od najstarších	4586
od naszych partnerów	3896
od našich partnerov	4590
od našich partnerů	654
od naših partnera	4486
od naših partnerjev	4688
od nejnovějších	649
od nejstarších	649
od partnerů	655
odblokuj artykuł	3873
odblokuj dostęp	3873
odblokuj treść	3856
oddaj głos	96	3846
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	523
odebírat newsletter	523
odemknout článek	517
odemknout článek pro přátele	652
odeslat komentář	648
odeslat zprávu	633
odeslat zpětnou vazbu	646
odhlásenie kedykoľvek	4572
odhlásit se	19
odhlásit se můžete kdykoli	633
odhlásit se můžete kdykoliv	633
odhlásiť sa	19
odhlášení kdykoliv	633
odjaviti se možete bilo kada	4470
odkaz bol skopírovaný	4588
odkaz byl zkopírován	652
odkaz skopírovaný	4502
odkaz zkopírován	527
odkleni članek	4600
odklenite celoten članek	4600
odklenite članek	4670
odmietnuť	4513
odmietnuť všetko	4513
odmítnout	536
odmítnout vše	536
odoberať	4573
odoberať newsletter	4572
odomknúť	4570
odomknúť článok	4569
odomknúť článok pre priateľov	4588
odoslať	96	4573
odoslať komentár	4585
odoslať správu	4572
odoslať spätnú väzbu	4583
odporúča outbrain	4590
odporúčame	4499	4570
odporúčame prečítať	4499
odporúčame tiež	4499
odporúčané outbrain	4590
odporúčané taboola	4590
odporúčané články	4499
odpovedať	4586
odpovědět	542	649
odrzuć	3778
odrzuć wszystkie	3778
odrzuć wszystko	3857
odtwarzacz wideo jest ładowany	3859
odtwórz	3796
odtwórz film	3859
odtwórz wideo	3859
odvolať súhlas	4556
odśwież stronę	3869
odštampaj	4400
odštampaj recept	66
odštampaj članak	4400
oferta dla czytelników	3852
oferta dla prenumeratorów	3852
ofertă pentru abonați	4167
ofertă pentru cititori	4167
oferă acest articol	4205
oferă acest articol cadou	4154
oferă articolul	4205
offert par un abonné	2290
offre abonnés	2224
offre intégrale	2277
offre limitée	2243
offre réservée aux lecteurs	2224
offre spéciale	2105
offre à durée limitée	2242
offrez-nous un café	2095
offrici un caffè	2801
oglasno sporočilo	92	4603
ogłoszenie	3774
ohjelma ei ole enää katsottavissa	2043
ohodnotiť recept	66
ohodnoťte článek	542
ohodnoťte článok	4502
oikaisut ja täsmennykset	2070
okuma süresi # dk	4943
okurlara özel	5003
okurlarimiza özel	5003
okurlarimiza özel indirim	5003
oldal frissítése	2640
oldal újratöltése	2640
oled juba hääletanud	1804
olet jo äänestänyt	2028
oliko artikkeli hyödyllinen	1981
oliko juttu hyödyllinen	1981
oliko tiivistelmä hyödyllinen	1981
oliko tämä hyödyllinen	2073
olvasd be a qr-kódot	2633
olvass korlátlanul	2644
olvassa be a qr-kódot	2633
olvasson hirdetések nélkül	2665
olvasson korlátlanul	2545
olvasson tovább	2545
olvasta már	2566
olvastad már	2566
olvasás az alkalmazásban	2632
olvasói ajánlat	2619
olvidaste tu contraseña	1569
omogoči obvestila	4664
omogući obavijesti	4461
omröstning	97
onayi geri çek	5007
onayi yönet	5007
onayimi geri çek	5007
online reportáž zde	636
opdatér siden	778
oplæst af en robot	680
oplæst af en syntetisk stemme	768
oplæst af kunstig intelligens	708
oplæst af syntetisk stemme	768
opravy a upřesnění	641
opsig når som helst	669
opsig, når du vil	782
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4456
ordsøgning	759
orijinali göster	4944
os comentários são exclusivos para assinantes	4059
os leitores também leram	4008
os preços podem variar	3986
osadzona treść	3856
osale küsitluses	1774
osmisměrka	606
osta käyttöoikeus	2071
osta liput tästä	2037
osta täältä	2037
ostatnie artykuły	3793
osveži stran	4667
osveži stranicu	4464
osvežite stran	4667
osvježi stranicu	4464
osvježite stranicu	4464
oszczędzasz #%	3874
ota käyttöön	2050
ota yhteyttä	1981
otestujte se v kvízu týdne	109
otevřít	548
otevřít aplikaci	617
otevřít galerii	636
otevřít mapu	548
otevřít v aplikaci	617
otkazati možete bilo kada	4467
otkaži bilo kada	4467
otključaj članak	4390
otključajte ceo članak	4390
otključajte cijeli članak	4390
otključajte članak	4467
otomatik çeviri	5005
otros artículos	1614
oturumu açik tut	5021
otvoriť aplikáciu	4561
otvoriť galériu	4575
otvoriť v aplikácii	4561
otwórz	3797
otwórz aplikację	3861
otwórz galerię	3879
otwórz mapę	3797
otwórz w przeglądarce	3900
otázka dne	606
otázka dňa	4551
outbrain tarafindan önerildi	4980
outras notícias	22	3956
ouvir este conteúdo	4019
ouça esta reportagem	4019
ouça este conteúdo	3933
ovaj sadržaj ne možemo prikazati	4456
ovaj sadržaj nije dostupan	4456
ovaj sadržaj nije moguće prikazati	4456
ovaj video više nije dostupan	4458
ovaj članak je zaključan	4467
oversættelsen er lavet af en maskine	708
oy verdiğiniz için teşekkürler	96	4997
oynatici yükleniyor	5004
oyunuz için teşekkürler	4997
""", 'p': """
padidinti nuotrauką	3319
padovanokite straipsnį	3270
padovanokite straipsnį draugui	3270
padovanoti straipsnį	3324
page précédente	2161
pagina următoare	4120
pague um café	3914
paiement sécurisé	2103
paketi seç	5021
paketleri gör	5051
pakollinen kenttä	2063
paldies par jūsu balsi	3370
paldies par pieteikšanos	3359
paldies par ziņu	3385
palielināt	3377
palielināt attēlu	3387
palun jää viisakaks	1773
palun lülita reklaamiblokeerija välja	1815
pamanīji kļūdu	3341
pamanījāt kļūdu	3341
pamiršau slaptažodį	3315
pamiršote slaptažodį	3315
par šo tēmu	3337
paramètres de confidentialité	2230
paramètres des cookies	2145
paramétrer	2145
paramétrer les cookies	2145
paramétrer mes choix	2149
parandused ja täpsustused	1822
parašyk komentarą	3271
parašykite komentarą	3271
partajează	4109
partenerii noștri	4118
participez à la conversation	2197
participă la sondaj	4161
partilhar esta página	4082
partnereink ajánlata	2665
partnereinktől	2665
partnerių turinys	3274
partnerski sadržaj	4396
partnerski članek	4688
partnerský obsah	654
pas encore abonné	2242
pasidalinkite šiuo straipsniu	3270
pasirinkite planą	3315
pasirinkite prenumeratą	3315
pasirinkite sumą	3313
pasirinkti prenumeratą	3315
pasitikrinkite žinias	3272
pasiūlymas skaitytojams	3303
paslēpt reklāmu	3394
passer la publicité	2143
passer à la recette	66
passwort zurücksetzen	1027
pastebėjote klaidą	3271
pasziánsz	2616
pasūtīt grāmatu	3372
pateikti atsiliepimą	3321
patikrinkite savo el. paštą	3317
patreonで支援する	3087
patvirtinkite savo el. paštą	3317
pausar vídeo	1683
pauză video	4169
pavaišinkite mus kava	3313
paylaş	4928
paylaşin	4928
paypal ile öde	5051
pašreizējais laiks #	3376
pažiūrėkite vaizdo įrašą	3272
pe aceeași temă	4155
pelaa peliä	2028
pelaa tästä	2028
pentru a citi în continuare	4152
per saperne di più	2894
per visą ekraną	3307
per überweisung spenden	1024
pergunte à ia	107
pergunte à nossa ia	107	3983
permite întotdeauna	4173
permitir anúncios	4031
permitir conteúdo externo	3945
personvernerklæring	3704
personvernerklæring og informasjonskapsler	3631
perspausdinti draudžiama	3327
peut-être plus tard	2094
pełny ekran	3860
photo précédente	2280
phát	5265
phát hiện lỗi	5285
phát lại	5293
phát video	5292
phóng to ảnh	5312
phổ biến nhất	5307
piedalies aptaujā	3342
piedāvājums lasītājiem	3372
piekrist un rādīt	3374
piekrist un turpināt	3374
piekrist visām	3352
piekrītu	3352
piekrītu visām	3375
piesakies vebināram	3342
piesakoties tu piekrīti lietošanas noteikumiem	3359
pieslēdzies vai izveido kontu	3335
pieslēdzies, lai komentētu	3341
pieslēgties	3335
pieslēgties ar facebook	3383
pieslēgties ar google	3383
pievieno savu komentāru	3341
pievienot komentāru	3335
pievienot kā vēlamo avotu	3391
pievienot manām tēmām	3391
pieņemt un turpināt	3374
pieņemt visas	3375
pieņemt visas sīkdatnes	3374
pilnekrāna režīms	3376
pilnekrāns	3376
pirkt biļetes	3372
pirkt biļeti	3372
pirkt grāmatu	3372
pirkti bilietą	3303
pirkti knygą	3303
pirkti licenciją	3327
pirmais mēnesis par # €	3335
pirmas mėnuo tik # €	3265
più lette	2842
più letti	2842
più popolare	2928
più recenti	2901
più tardi	2800
più vecchi	2901
più votati	2901
piši autoru	4473
piši avtorju	4676
pišite autoru	4473
pišite avtorju	4676
pišite nam u redakciju	4476
pišite nam v uredništvo	4679
pišite redakciji	4476
pišite uredništvu	4679
piškotki	4619
placená inzerce	92	531
placená spolupráce	654
placený obsah	654
places limitées, réservez vite	2192
plan seç	5021
plani seç	5021
planini seç	5021
platba ročne	4570
platba ročně	630
platená inzercia	92	4498
platená spolupráca	4590
platený obsah	4590
player de áudio	4067
player se učitava	4458
plaćena saradnja	4486
plaćena suradnja	4486
plaćeni oglas	92	4396
plaćeni sadržaj	4396
plačajte nam kavo	4668
plačana objava	92	4603
plačana vsebina	4688
plačano sodelovanje	4688
plačiau skaitykite čia	3272
plein écran	2161
plus d'actualités	2157
plus d'articles du même auteur	2248
plus de détails	2162
plus récents	2219
plătește cu paypal	4216
poate mai târziu	4098
początek bloku reklamowego	3777
podaj prawidłowy adres e-mail	3876
podari članek	4607
podarite ta članek	4607
podaruj artykuł	3759
podaruj dostęp	3894
podaruj ten artykuł	3770
podcast anhören	924
pode ler também	4008
podeli članak	4400
podešavanja privatnosti	4456
podijeli članak	4400
podmienky používania	4513
podmínky použití	536
podmínky užití	536
podobne artykuły	3793
podobné články	544	4499
podporiť	4494
podporte nezávislú žurnalistiku	4494
podporte nás	4494
podporte nás cez darujme	4566
podporte nás cez paypal	4566
podporte nás na patreone	4566
podpořit	515
podpořit přes darujme	626
podpořte naši práci	515
podpořte nás	515
podpořte nás na patreonu	626
podpořte nás přes paypal	626
podpořte redakci	515
podrobné nastavenia	4556
podrobné nastavení	612
podrži	4389
podrži nas	4389
podržite nas	4389
podržite naš rad	4389
podržite nezavisno novinarstvo	4389
podziel się	3770
podziel się na facebooku	3770
pogledajte još	22
poista mainonnanesto käytöstä	2054
poistin mainonneston käytöstä	2054
poistin sen käytöstä	2055
pokaż # odpowiedzi	3890
pokaż # zdjęcia	3878
pokaż # zdjęć	3878
pokaż galerię	3879
pokaż hasło	3873
pokaż i zaakceptuj	3856
pokaż komentarze	3787
pokaż mniej	3796
pokaż napisy	3859
pokaż odpowiedzi	3890
pokaż odpowiedź	3796
pokaż oryginał	3797
pokaż podpis	3879
pokaż szczegóły	3779
pokaż transkrypcję	3859
pokaż treść	3778
pokaż tłumaczenie	3797
pokaż więcej	3796
pokaż wszystkie	3796
pokaż wszystkie # zdjęcia	3878
pokaż wszystkie # zdjęć	3878
pokaż wszystkie zdjęcia	3878
pokaż wszystkie zdjęć	3878
pokaż wszystko	3797
pokaż wyniki	96	3846
pokaż zdjęcia	3878
pokaż zdjęć	3878
pokaži geslo	4670
pokaži rezultate	96
pokaži vsebino	4619
pokloni članak	4400
poklonite ovaj članak	4400
pokračovat bez podpory	514
pokračovat bez vypnutí	623
pokračovat přes apple	629
pokračovat přes facebook	629
pokračovat přes google	629
pokračovat s apple	629
pokračovat s google	629
pokračovať bez podpory	4506
pokračovať bez vypnutia	4564
pokračovať cez apple	4569
pokračovať cez facebook	4569
pokračovať cez google	4569
pokračovať s google	4569
pokušajte kasnije	4470
pokušajte ponovno	4470
pokušajte ponovno kasnije	4470
pokušajte ponovo	4470
pole obowiązkowe	3876
polecamy również	3793
polecamy także	3793
polecamy też	3793
polecane artykuły	3793
politica de confidențialitate	4115	4116	4129
politica de corecții	4198
politica editorială	4129	4198
politică de confidențialitate	4115
politika kolačića	4456
politika piškotkov	4658
politique de confidentialité	2145
politique de protection des données	2271
polityka prywatności	3778
polityka prywatności i cookies	3780
polityka sprostowań	3884
política de cookies	1603	3941
política de correcciones	1711
política de correccions	495
política de correções	4047
política de galetes	440
política de privacidad	1603
política de privacidade	3941	3965
política de privacitat	440
política de protección de datos	1730
política de proteção de dados	4066
pomanjšaj pisavo	4686
pomôže každé euro	4567
pomůže každá koruna	627
ponovno učitaj stranicu	4464
ponuda za čitaoce	4454
ponuda za čitatelje	4454
ponuka pre čitateľov	4554
poprzedni artykuł	3793
poprzednie zdjęcie	3879
populární	544
populära artiklar	4735
populärast	4815	4832
populärt	4735
populære	799	3736
populære artikler	705
populære saker	3640
populært	705	3640
populārākie	3337
popüler	4937
popüler haberler	4937
popüler konular	4937
por mês	4035
por qué estás viendo esto	1569
por qué? cuéntanos	1723
portes grátis	4056
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	652
poslat přes whatsapp	652
poslat příteli	652
poslat tip anonymně	641
poslat zprávu	633
poslať	4573
poslať ako darček	4588
poslať cez whatsapp	4588
poslať e-mailom	4502
poslať mailom	4588
poslať priateľovi	4588
poslať správu	4572
poslať tip	4579
poslať tip anonymne	4579
poslušaj vest	4400
poslušaj članak	4400
poslušaj članek	4607
poslušajte tekst	4458
poslušajte članek	4607
posnetek ni več na voljo	4661
posnetek v vaši državi ni na voljo	4661
posnetka ni mogoče predvajati	4661
postanite naročnik	4599
postanite član	4389	4599
postavke kolačića	4413
postaw kawę	3756
postaw nam kawę	3756
poszt betöltése	2622
posłuchaj	3770
poukážte nám # % z dane	4566
pour continuer à lire	2206
pourquoi voyez-vous cette publicité	2193
pouze nezbytné	612
pouze pro předplatitele	517
používate adblock	4564
používate blokovanie reklám	4564
používate blokovač reklám	4564
používateľské meno	4570
používáte adblock	623
používáte blokování reklam	623
používáte blokátor reklam	623
povezani sadržaj	4397
povezani članci	4397
povezani članki	4604
povećaj	4459
povećaj fotografiju	4473
povećaj sliku	4473
povećaj slova	4484
povećaj tekst	4484
povečaj	4662
povečaj besedilo	4686
povečaj fotografijo	4676
povečaj pisavo	4686
povečaj sliko	4676
povinná pole	633
povinné	634	4573
povinné pole	633
povinné polia	4572
povinné údaje	633
povolit a pokračovat	539
povolit upozornění	619
povolit vždy	539
povoliť	4563
povoliť notifikácie	4562
povoliť obsah	4556
povoliť raz	4556
povoliť reklamu	4565
povoliť reklamy	4565
povoliť upozornenia	4562
powiązane	3793
powiązane artykuły	3793
powiązane tematy	3793
powiększ	3796
powiększ tekst	3894
powiększ zdjęcie	3796
powrót do góry	3796
powrót do strony głównej	3879
powrót na górę	3879
pozastaviť	4560
později	622
pozostała część artykułu pod materiałem wideo	3774
pozostały czas	3860
pozostały czas #	3859
pozostały czas -#	3859
pozrieť # fotiek	4574
pozrieť # fotky	4574
pozrieť # fotografie	4574
pozrieť # fotografií	4574
pozrieť fotiek	4574
pozrieť fotky	4574
pozrieť fotografie	4574
pozrieť fotografií	4574
pozrieť galériu	4575
pozrieť všetky # fotiek	4574
pozrieť všetky # fotky	4574
pozrieť všetky # fotografie	4574
pozrieť všetky # fotografií	4574
pozrieť všetky fotiek	4574
pozrieť všetky fotky	4574
pozrieť všetky fotografie	4574
pozrieť všetky fotografií	4574
pozrieť všetkých # fotiek	4574
pozrieť všetkých # fotky	4574
pozrieť všetkých # fotografie	4574
pozrieť všetkých # fotografií	4574
pozrieť všetkých fotiek	4574
pozrieť všetkých fotky	4574
pozrieť všetkých fotografie	4574
pozrieť všetkých fotografií	4574
pozvite nás na kávu	4566
pozvěte nás na kafe	626
pozvěte nás na kávu	626
počastite nas kavom	4465
pořídit předplatné	629
pošalji	96	4471
pošalji e-mailom	4400
pošalji komentar	4400
pošalji mejlom	4400
pošalji poruku	4470
pošalji povratnu informaciju	4479
pošalji prijatelju	4400
pošalji vest	4476
pošalji vijest	4476
pošalji članak e-mailom	4400
pošaljite dojavu	4476
pošaljite komentar	4400
pošaljite vest	4476
pošlete tip redakci	641
pošlite tip redakcii	4579
pošlji	4674
pošlji komentar	4683
pošlji po e-pošti	4607
pošlji povratno informacijo	4682
pošlji prijatelju	4607
pošlji sporočilo	4673
pošlji članek po e-pošti	4607
pošljite nam namig	4679
pošljite namig	4679
poštanski broj	4471
poštna številka	4674
poštovné zdarma	610
pr članek	4603
pradėti testą	3301
praneškite apie klaidą	3271
pranešti anonimiškai	3320
pranešti apie klaidą	3271
pranešti apie komentarą	3322
pratite uživo	4473
pravidelný dar	626
pravidelný príspevok	4567
pravidelně měsíčně	626
pravidlá diskusie	4502
pravidlá opráv	4579
prawa autorskie zastrzeżone	3885
prašome išjungti reklamos blokavimą	3312
pre komentovanie sa prihláste	4585
pre predplatiteľov	4495
preberi cel članek	4676
preberi celoten članek	4676
preberi več	4676
preberite celoten članek	4676
preberite še	4604
precisamos de você	3912
predchádzajúca fotografia	4575
predchádzajúca snímka	4575
predchádzajúca strana	4575
predchádzajúci článok	4575
predplatiť	4494
predplatné môžete kedykoľvek zrušiť	4569
predplaťte si	4494
preferințe cookie	4173
preferințe de confidențialitate	4213
preferències de galetes	473
preferências de cookies	4023
preferências de privacidade	4066
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4560
prehrať video	4559
prehrávač sa načítava	4559
prejsť do diskusie	4585
prejsť do galérie	4575
prejsť na darovanie	4566
prejsť na kvíz	4550
prejsť na obsah	4575
prejsť na online	4575
prejsť na platbu	4566
prejsť na ponuku	4554
prejsť na recept	66
prejšnja fotografija	4676
prejšnja slika	4676
prejšnja stran	4676
prejšnji članek	4676
prekličete lahko kadarkoli	4670
prekliči soglasje	4658
preložené automaticky	4583
preložené pomocou ai	4583
prenošenje zabranjeno	4477
prenumerantförmån	4793
prenumerantförmåner	4793
prenumerata nuo # euro per mėnesį	3265
prenumerata nuo # €	3265
prenumerera på vårt nyhetsbrev	4709
prenumeruodami sutinkate su taisyklėmis	3290
prenumeruokite naujienlaiškį	3290
prenumeruoti naujienlaiškį	3317
preostali čas	4662
preostali čas #	4661
preostali čas -#	4661
preporučeno	4397
preporučuje outbrain	4486
preporučuje taboola	4486
preporučujemo	4397	4468
preporučujemo da pročitate	4397
preporučujemo i	4397
presentear matéria	4054
preskoči na sadržaj	4473
preskoči na vsebino	4676
preskočiť na obsah	4575
prestať sledovať	4587
prethodni članak	4473
pretlač zakázaná	4580
prevedeno uz pomoć ai	4479
preverite e-pošto	4673
prečo vidím túto reklamu	4590
prečítajte si	4499
prečítajte si aj	4499
prečítať neskôr	4588
prečítať prepis	4559
prețurile pot varia	4138
pridať ako preferovaný zdroj	4587
pridať do košíka	4554
pridať do mojich tém	4587
pridať komentár	4502
pridať medzi preferované zdroje	4587
pridruži se razpravi	4683
pridružite se razpravi	4683
pridėti kaip pageidaujamą šaltinį	3323
pridėti komentarą	3322
pridėti prie mano temų	3323
pridėti prie pageidaujamų šaltinių	3323
prihlásiť	4495
prihlásiť cez facebook	4569
prihlásiť cez google	4569
prihlásiť na odber	4572
prihlásiť sa	4495
prihlásiť sa cez apple	4569
prihlásiť sa cez facebook	4569
prihlásiť sa cez google	4569
prihlásiť sa do diskusie	4585
prihlásiť sa na odber	4572
prihláste sa a komentujte	4585
prihvati i prikaži	4456
prihvati sve kolačiće	4456
prihvaćam	4413
prihvaćam i nastavljam	4456
prihvaćam sve	4413
prijava putem google računa	4467
prijavi grešku	4400
prijavi pogrešku	4476
prijavi se s google računom	4467
prijavite grešku	4476
prijavite pogrešku	4476
prijať	4513
prijať a pokračovať	4556
prijať a zobraziť	4556
prijať všetko	4513
prijať všetky	4557
prijať všetky cookies	4556
prikaži # odgovora	4480
prikaži # odgovore	4683
prikaži galerijo	4676
prikaži galeriju	4473
prikaži geslo	4670
prikaži i prihvati	4456
prikaži in sprejmi	4658
prikaži komentare	4480
prikaži komentarje	4683
prikaži lozinku	4467
prikaži manj	4605
prikaži manje	4398
prikaži odgovore	4480	4683
prikaži podnapise	4661
prikaži prepis	4661
prikaži rezultate	96	4451	4653
prikaži sadržaj	4413
prikaži sve	4398
prikaži titlove	4458
prikaži transkript	4458
prikaži več	4605
prikaži više	4398
prikaži vse	4605
prikaži vsebino	4658
prima lună gratuită	4152
prima pagină	4121
primetili ste grešku	4476
primește alerte despre acest subiect	4146
primijetili ste grešku	4476
printează	4109
printează rețeta	66
pripomenúť neskôr	4506
priporoča outbrain	4688
priporoča taboola	4688
priporočamo	4604	4671
priporočamo tudi	4604
priporočamo v branje	4604
priporočeno	4604
prisijunkite arba susikurkite paskyrą	3265
prisijunkite prie mūsų komandos	3272
prisijunkite, kad galėtumėte komentuoti	3271
prispieť	4494
prispieť jednorazovo	4566
prispieť mesačne	4566
privatsphäre verwalten	1010
privatsphäre-einstellungen	862
privātuma iestatījumi	3374
privātuma politika	3352
prišlo je do napake. poskusite pozneje	4673
prišlo je do napake. poskusite znova	4673
pro komentování se přihlaste	648
pro předplatitele	517
pro předplatitele výhodněji	609
prochaine vidéo	2272
profită de ofertă	4220
programmet är inte längre tillgängligt	4800
prohibida la reproducció	498
prohibida su reproducción total o parcial	1744
prohlédnout # fotek	635
prohlédnout # fotky	635
prohlédnout # fotografie	635
prohlédnout # fotografií	635
prohlédnout fotek	635
prohlédnout fotky	635
prohlédnout fotografie	635
prohlédnout fotografií	635
prohlédnout galerii	636
prohlédnout všech # fotek	635
prohlédnout všech # fotky	635
prohlédnout všech # fotografie	635
prohlédnout všech # fotografií	635
prohlédnout všech fotek	635
prohlédnout všech fotky	635
prohlédnout všech fotografie	635
prohlédnout všech fotografií	635
prohlédnout všechny # fotek	635
prohlédnout všechny # fotky	635
prohlédnout všechny # fotografie	635
prohlédnout všechny # fotografií	635
prohlédnout všechny fotek	635
prohlédnout všechny fotky	635
prohlédnout všechny fotografie	635
prohlédnout všechny fotografií	635
proibida a reprodução total ou parcial	4078
promijeni veličinu teksta	4484
promo sadržaj	4486
promocijsko sporočilo	4603
promotivni sadržaj	4396
promotivni članak	4396
promóció	2554
proovi # päeva tasuta	1767
proposé par	2263
prosimy o wyłączenie adblocka	3865
proč vidím tuto reklamu	654
pročitaj ceo članak	4473
pročitaj cijeli članak	4473
pročitaj kasnije	4484
pročitaj transkript	4458
pročitajte ceo tekst	4473
pročitajte cijeli članak	4473
pročitajte i	4397
pročitajte još	4397
prywatność	3778
prywatność i cookies	3780
przeczytaj całość	3879
przeczytaj cały artykuł	3879
przeczytaj również	3793
przeczytaj także	3793
przeczytaj też	3793
przeczytaj transkrypcję	3859
przejdź bez wsparcia	3755
przejdź do galerii	3879
przejdź do głównej treści	3879
przejdź do księgarni	3775
przejdź do oferty	3852
przejdź do przepisu	66
przejdź do płatności	3870
przejdź do quizu	3846
przejdź do serwisu	3778
przejdź do sklepu	3852
przejdź do strony darowizn	3870
przejdź do treści	3796
przejdź do ustawień prywatności	3778
przejdź do wpłaty	3870
przejdź na stronę główną	3879
przekaż # % podatku	3870
przekaż #%	3870
przekaż opinię	3888
przestań obserwować	3892
przetłumaczono automatycznie	3888
przetłumaczono przez ai	3888
przeładuj stronę	3869
prześlij	3877
prześlij opinię	3888
prześlij zdjęcia	3884
przypomnij mi później	3755
przypomnij później	3864
právě se děje	544
präsentiert von	856
précédent	2161
préférences cookies	2145
préférences de confidentialité	2271
prélèvement	2104
prémium	2545
prénom	2245
présenté par	2263
próbáld újra később	2647
próbálja ki # forintért	2545
próbálja újra	2647
próbálja újra később	2647
próxima	3961
próxima foto	4075
próxima imagem	4075
próxima notícia	4044
próxima página	3961
próximo artigo	3956
próximo vídeo	1731	4067
prøv # dager gratis	3605
prøv gratis	669	3605
prøv igen senere	785
prøv igjen senere	3723
prøv nu	669
prøv nå	3605
prędkość odtwarzania	3859
prを含みます	3050
pr記事	3072
psč	634	4573
pubblicità	2829
publi-rédactionnel	2143
publicitatea continuă	4220
publicité	2143
publicité - la suite ci-dessous	2143
publicité dans #	2272
publicités	2143
publică	4162
publică comentariul	4161
pular anúncio	4067
pular para o conteúdo	3961
pular para o conteúdo principal	3959
puslapis # iš #	3328
página siguiente	1620
páči sa mi to	4586
päeva küsimus	1804
päivitä sivu	2055
päivitä suostumus	1975
päivän kysymys	96	2034
päivän peli	2034
päivän ristikko	2028
pääuutiset	1984
påkrevd	3724
påkrævet	786
påmind mig senere	665
påminn mig senare	4697
później	3864
pārbaudi savas zināšanas	3342
pārbaudiet savu e-pastu	3385
pāriet uz recepti	66
pāriet uz saturu	3387
pārpublicējot atsauce obligāta	3345
pārpublicēšana aizliegta	3395
pārtraukt sekot	3391
pārvaldīt paziņojumus	3379
pārvaldīt piekrišanu	3374
pērc abonementu	3335
płatna współpraca	3896
płatne miesięcznie	3874
płatne rocznie	3874
płatność miesięczna	3874
płatność roczna	3874
předchozí	546
předchozí foto	636
předchozí fotografie	636
předchozí snímek	636
předchozí strana	636
předchozí článek	544
předmět	634
předplatit	517
předplatné	517
předplaťte si	629
přehrát	546
přehrát video	615
přehrávač se načítá	615
přehrávač videa se načítá	615
přejít do diskuse	648
přejít do e-shopu	533
přejít do galerie	636
přejít do speciálu	636
přejít k obsahu	546
přejít k platbě	626
přejít k receptu	66
přejít na kvíz	603
přejít na nabídku	609
přejít na obsah	546
přejít na online reportáž	636
přejít na recept	66
přejít na stránku darů	626
přeloženo automaticky	646
přeloženo pomocí ai	646
přepis	616
přeskočit na obsah	636
přestat sledovat	650
přetisk zakázán	642
přečtěte si	544
přečtěte si také	544
přečíst později	652
přečíst přepis	615
přidat do košíku	609
přidat do mých témat	650
přidat jako preferovaný zdroj	650
přidat komentář	542
přidat mezi preferované zdroje	650
přidejte názor	542
přidejte si nás mezi preferované zdroje	650
přihlaste se a komentujte	648
přihlásit	517
přihlásit k odběru	523
přihlásit přes facebook	629
přihlásit přes google	629
přihlásit přes seznam	629
přihlásit se	517
přihlásit se do diskuse	648
přihlásit se k odběru	633
přihlásit se přes apple	629
přihlásit se přes facebook	629
přihlásit se přes google	629
přihlásit se přes seznam	629
přihlášení	517
přijmout	536
přijmout a pokračovat	612
přijmout a zobrazit	612
přijmout vše	536
přijmout všechny	613
přijmout všechny cookies	612
připomenout později	514
přispějte	515
přispět	515
přispět jednorázově	626
přispět měsíčně	626
příjmení	634
""", 'q': """
qq好友	5410
qq空间	5410
qr कोड स्कैन करें	2509
qr কোড স্ক্যান করুন	399
qr 코드를 스캔하세요	3213
qrコードからダウンロード	3080
qrコードを読み取ってください	3080
qr코드로 다운로드	3213
qr코드를 스캔하세요	3213
qu'avez-vous pensé de cet article	2189
qual o seu nível de satisfação com esta notícia	3983
qualcosa è andato storto	2930
quan tâm nhất	5286
quay lại	5246
quay lại đầu trang	5330
quellen und weiterführende links	876
queremos conocer tu opinión	1659
queremos saber a sua opinião	3996
questa email è già registrata	2962
questa pagina ti è stata utile	2900
questo articolo ti è stato utile	2900
questo articolo è bloccato	2927
questo campo è obbligatorio	2929
questo riassunto ti è stato utile	2866
questo video non è disponibile	2908
questo video non è più disponibile	2908
quieres añadir otro usuario a tu suscripción	1569
quitter le plein écran	2226
quizi çöz	5000
quizul săptămânii	109
quizás más tarde	1563
quizás te interese	1614
quy định bình luận	5285
quyên góp	5221
quyên góp ngay	5221
qué opinas	1609
qué te ha parecido esta noticia	1659
quét mã qr	5298
quét mã qr để tải	5298
quét mã qr để tải ứng dụng	5298
quên mật khẩu	5224
quản lý cookie	5296
quản lý lựa chọn	5325
quản lý sự đồng ý	5296
quản lý tùy chọn	5325
quảng cáo	5235
quảng cáo - bài viết tiếp tục bên dưới	5279
""", 'r': """
r$ # por mês durante # meses	4005
radote klaidą	3271
radote klaidą tekste	3271
radās kļūda. mēģiniet vēlāk	3385
radīts ar mākslīgo intelektu	3389
rafraîchir la page	2237
raksti komentāru	3341
raksts ir aizsargāts ar autortiesībām	3395
raksts ir slēgts	3383
raksts tiek papildināts	3342
raksts turpinās pēc reklāmas	3344
rakstu lasa mākslīgais intelekts	3376
rakstīt autoram	3387
rakstīt komentāru	3341
raktažodžiai	3308
rao vặt	5235
raportează	4162
raportează comentariul	4209
raportează o eroare	4134
raportează o greșeală	4198
raportoi virheestä	2070
rapportér	799
rapportér annonce	803
rapportér fejl	697
ratkaise päivän ristikko	109
razvrščanje	4684
rašykite redakcijai	3320
rašyti autoriui	3319
rašyti komentarą	3265
reagovať	4586
recargar la página	1697
recargar página	1697
recarrega la pàgina	482
recarregar a página	4033
recarregar página	4033
receber notificações	3998
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2199
recevez une alerte à chaque article de l'auteur	2199
reclamă	4112
recomandarea redacției	4155
recomandări	4118
recomandări by taboola	4141
recomandări taboola	4141
recomandările editorilor	4155
recomandările partenerilor	4141
recomandările redacției	4118
recomendado para você	3956
recommandé	2157
recommandé pour vous	2157
recommandés	2157
recordar más tarde	1563
recuérdamelo más tarde	1563
recíbela	1582
recíbela gratis	1582
recíbelo	1582
redacția	4129
redare automată	4170
redirecționează # la sută	4186
redirecționează #%	4099
redă video	4169
redă videoclipul	4169
refuză toate	4131
refuză tot	4174
regala este artículo	1718
regalar artículo	1569
regalar este artículo	1718
registrovať sa	4495
registruokitės nemokamai	3265
registruokitės į seminarą	3272
registrácia	4495
regisztráció	2545
regisztrálok	2545
regler för kommentarer	4831
regler og vilkår gjelder	3628
regras de comentários	4010
regras dos comentários	4010
regístrate	1569
rekisteröidy	1957
rekisteröidy maksutta ja lue	1957
reklaami lõpp	1828
reklam içeriğidir	5003
reklama się skończyła	3896
reklami geç	4930
reklám	2554
reklám vége	2665
reklámblokkolót használ	2638
reklámblokkolót használsz	2638
reklāma	3335
reklāmas beigas	3394
reklāmas raksts	3344
reklāmraksts	92	3344
relacja na żywo	3879
relaterade ämnen	4735
rendeld meg a könyvet	2619
rendelje meg a könyvet	2619
rendezés	2659
rendszeres támogatás	2642
renovar suscripción	1736
reportar comentário	4059
reportar erro nesta página	3983
reproducció automàtica	470
reproducción automática	1684
reproducción prohibida	1744
reproducir vídeo	1683
reproduction réservée	2285
reproductor de vídeo	1731
reproduzir vídeo	4019
reproduzir áudio	4019
reprodução automática	4020
reprodução proibida	4078
reserve já	4081
resmi büyüt	5027
responda à enquete	4010
rester connecté	2242
restez informé	2116
restez informés	2116
resultado da votação	4059
resultados de la votación	1677
resumen automático	1644
resumo da notícia	3983
resumé lavet af ai	795
retour à l'accueil	2248
retour à la liste	2248
retour à la page d'accueil	2159
retrage consimțământul	4173
rettelser og præciseringer	792
revenir à l'accueil	2248
revoir la vidéo	2272
rezerviši mesto	4454
rezervovať miesto	4554
rezervujte si místo	609
rezervuoti vietą	3303
rezervă un loc	4139
rezervă-ți locul	4139	4167
rezervēt vietu	3372
rezolvă testul	4164
rezumă cu ai	107
rezygnuję z newslettera	3900
reîmprospătează pagina	4185
reîncarcă pagina	4185
reînnoiește abonamentul	4216
reģistrējies bez maksas	3335
reģistrēties	3335
reši križanko	4653
reši kviz	4451	4653
reši ukrštenicu	4451
režim celej obrazovky	4559
režim celé obrazovky	615
ricordamelo più tardi	2800
riješi križaljku	4451
riješi kviz	4451
riproduzione riservata ©	2968
rizami geri çek	4934
rodyti galeriją	3319
rodyti mažiau	3273	3319
rodyti turinį	3305
rodyti viską	3273
rozumím	548
rozwiąż krzyżówkę	3846
rozwiąż quiz tygodnia	109
rozwiń	3779	3796
rozwiń wszystko	3797
ročne	4570
ročná platba	4570
ročné predplatné	4570
roční platba	630
roční předplatné	630
ročně	630
rychlost přehrávání	615
ryhdy kannatusjäseneksi	2056
rätsel des tages lösen	109
rätta	4728
rätta oss	4728
rättelse	4728
rättelsepolicy	4824
rättelser och förtydliganden	4824
règles de commentaires	2218
règles des commentaires	2218
réactions	2151
réagir	2135	2151
réagir à cet article	2151
réagissez	2151
réagissez à cet article	2151
réductions et codes promo	2289
réduire la police	2210
réduire la taille de la police	2210
réduire la taille du texte	2210
réduire le texte	2261
répondez au quiz	2221
répondez au sondage	2218
répondre	2151
réseaux sociaux	2136
réserver mes places	2224
réservez vos places	2224
réservé aux inscrits	2105
résiliable à tout moment	2206
résultats	97
résultats du sondage	2197
résumer avec l'ia	107
résumé de l'article	2189
résumé de l'article en # points	2189
résumé en # secondes	2189
résumé ia	2258
résumé par l'ia	2258
részletek	2570
rétablir le son	2226
rösta	96	4790
rösta här	4738
rösta i omröstningen	4738
rösta nu	96	4786
rút lại sự đồng ý	5296
rückmeldung geben	1042
rýchlosť prehrávania	4559
rādīt # atbildes	3390
rādīt atbildes	3390
rādīt galeriju	3387
rādīt mazāk	3343	3387
rādīt rezultātus	3370
rādīt saturu	3374
rādīt un piekrist	3374
rādīt vairāk	3342
rādīt visu	3343
rămâi conectat	4190
răspunde	4117
răspunde la sondaj	4161
rėmimas	3274
rėmėjo turinys	3326
""", 's': """
s'abonner à ce dossier	2282
s'abonner à ce sujet	2282
s'abonner à ce thème	2282
s'abonner à cet auteur	2282
s'abonner à partir de #€	2105
s'està carregant el reproductor	469
s'està carregant el vídeo	469
s'ha produït un error	490
s'inscrire à la newsletter	2116
s-ar putea să-ți placă	4118
saada anonüümne vihje	1822
saada sõbrale	1772
saada sõnum	1819
saada vihje anonüümselt	1822
saber más	1620
sadarbības raksts	3344
sadece abonelere özel	5021
sadržaj je blokiran	4456
sadržaj je zaključan	4390
sadržaj je zaštićen autorskim pravom	4477
sadržaj nije dostupan	4456
sadržaj nije moguće prikazati	4456
sadržaj partnera	4486
saglabāt	3340
saglabāt iestatījumus	3374
saglabāt izvēli	3374
saglabāt rakstu	3340
saglabāt vēlākam	3392
sair do ecrã inteiro	4019
saistītie raksti	3337
saistītās ziņas	3337
saite ir nokopēta	3392
saite nokopēta	3340
saken er låst	3605
saken finnes også som lyd	3618
salli ja näytä	1975
salli sisältö	2040
salta la pubblicità	2956
salta pubblicità	2956
saltar anúncio	3939
saltar para o conteúdo	3959
saltar para o conteúdo principal	3959
salvar preferências	4023
salvează	4109
salvează articolul	4154
salvează pentru mai târziu	4154
salvează preferințele	4173
salvează rețeta	66
samo nujni piškotki	4658
samo nužni	4456
samo nužni kolačići	4456
samo za naročnike	4670
sans engagement, résiliable à tout moment	2206
sao chép	5320
sao chép liên kết	5230
sao chép đường dẫn	5277
sari la conținut	4120
sari la rețetă	66
sari peste reclamă	4214
satura turpinājums pēc reklāmas	3344
saturs ir aizsargāts ar autortiesībām	3395
saturs ir bloķēts	3374
sazināties ar redakciju	3388
sačuvaj	4400
sačuvaj podešavanja	4456
sačuvaj recept	66
sačuvaj vest	4400
sačuvaj za kasnije	4484
sačuvaj članak	4484
saņemt paziņojumus	3379
scanează codul qr	4177
schlagwörter	876
schließen	879
schrift größer	1046
schrift vergrößern	849
schriftgröße	849
schriftgröße anpassen	1046
schriftgröße ändern	1046
schwedenrätsel	1003
scopri di più	2806
scopri di più su amazon	2972
scrie comentariul tău	4209
scrie redacției	4198
scrieți redacției	4198
sdílejte	527
sdílejte tento text	527
sdílejte text	527
sdílejte článek	527
sdílet	527
sdílet na facebooku	527
sdílet na twitteru	527
sdílet na whatsappu	652
sdílet na x	527
sdílet článek	527
se alla erbjudanden för prenumeranter	4702
se bilderna här	4738
se connecter et réagir	2151
se déconnecter	19
se désabonner	2297
se désinscrire	2297
se grafiken här	4738
se ha producido un error al cargar el vídeo	1642
se klippet här	4738
se klippet øverst i saken	3643
se réabonner	2277
se større bilde	3644
se større billede	709
se videon här	4738
se våra erbjudanden	4814
se våre tilbud	3720
se încarcă playerul	4169
se încarcă video	4169
se încarcă videoclipul	4169
sedan # kr/mån tills du säger upp	4702
see väli on kohustuslik	1819
segui già questo argomento	2941
segui già questo autore	2941
seguir tópico	3998
seguí leyendo	1673
sei già abbonato	2806
sei già iscritto	2962
sei già iscritto alla newsletter	2886
seko tēmai	3391
sekot tēmai	3391
sekretessinställningar	4797
sekti autorių	3323
sekti temą	3323
selección de la redacción	1614
selectează	4191
selvä	1987
sem opinião	4011
sem si não seria possível	4003
sem você não seria possível	4003
semnalează comentariul	4209
semnalează o eroare	4117
senaste först	4831
send artiklen på mail	680
send på e-post	3618
send på mail	801
seniausi viršuje	3322
sense permanència	456
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5004
sesi açmak için dokunun	5047
sesi açmak için tiklayin	5047
setări confidențialitate	4173
setări cookie	4116	4131
setări cookie-uri	4173
setări cookies	4173
setări de confidențialitate	4173
seu apoio faz a diferença	3912	4071
seu nome de usuário	4059
seuls les abonnés peuvent commenter	2197
seuraa hetki hetkeltä	2066
seuraa livenä	2066
seuraa meitä	1970
seuraa tekijää	2077
seuraa tätä aihetta	2077
seuraat jo tätä aihetta	2077
seuraat tätä aihetta	2077
seç	5022
seçenekleri yönet	5007
seçimimi kaydet	5007
seções	3956
seřadit podle	648
sfârșit publicitate	4167
sfârșitul reclamei	4167
shrani članek	4607
shrnout pomocí ai	107
shrnutí ai	107	647
shrnutí od ai	646
si opp når du vil	3605
si è verificato un errore	2930
si è verificato un errore durante il caricamento del video	2864
sie können diesen artikel kostenlos weitergeben	974
signaler ce contenu comme inapproprié	2197
signaler un problème	2151
siguiente artículo	1614
siguiente vídeo	1731
siirry sisältöön	1986
siirry suoraan sisältöön	2066
sikeres feliratkozás	2572
sin ti no sería posible	1668
sinu hääl on arvesse võetud	1804
sinu sõnum	1820
sisu on autoriõigusega kaitstud	1829
sisältö ei ole saatavilla	2040
sisältö on estetty	2040
sisältö on suojattu tekijänoikeudella	2071
sisältöä ei voida näyttää	2040
sisältöä kumppaneiltamme	2081
siz ne düşünüyorsunuz	4965
siz ne düşünüyorsunuz? oy verin	4943
sizin için öneriler	4937
siųsti atsiliepimą	3321
siųsti draugui	3270
siųsti el. paštu	3270
siųsti komentarą	3322
siųsti naujieną	3320
siųsti žinutę	3317
skaitykite be reklamų	3326
skaitykite be ribojimų	3315
skaitykite daugiau čia	3272
skaityti plačiau	3272
skaityti visą straipsnį	3319
skaityti vėliau	3270
skann qr-koden for å laste ned appen	3709
skanna qr-koden för att ladda ner appen	4802
skaties arī	3337
skatīt cenu	3372
skatīt foto	3342
skatīt galeriju	3342
skatīt komentārus	3390
skatīt piedāvājumu	3372
skatīt piedāvājumus	3383
skatīt rezultātus	96	3370
skatīt video	3342
skatīt visus	3387
skenē qr kodu	3378
skenējiet qr kodu	3378
skjønner	3645
sklenite naročnino	4600
skontaktuj się z redakcją	3884
skontrolujte si svoju schránku	4572
skopírované	4589
skopírované do schránky	4588
skopírovať odkaz	4502
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4728
skriv inn beløp	3717
skru på	3714
skru på lyd	3707
skru på varsler	3711
skryť odpovede	4585
skryť reklamu	4590
skrýt	548
skrýt odpovědi	648
skrýt reklamu	654
skyddas av upphovsrätt	4826
skänk en gåva	4812
skúste to neskôr	4572
skúste to znova	4572
slapukų nustatymai	3283
slapukų politika	3305
slažem se	4413
slažem se i nastavljam	4456
sledeća fotografija	4473
sledeća slika	4473
sledeća strana	4473
sledeći video	4458
sledeći članak	4473
sledovat toto téma	650
sledovat téma	650	651
sledovať autora	4587
sledovať autorku	4587
sledovať online	4575
sledovať tému	4587
sledovať túto tému	4587
sledujete téma	650
sledujete tému	4587
slik beskytter vi kildene våre	3730
slik beskytter vi våre kilder	3730
slik slår du av annonseblokkering	3715
slične vesti	4397
slične vijesti	4397
slični članci	4397
sljedeća fotografija	4473
sljedeća slika	4473
sljedeća stranica	4473
sljedeći video	4458
sljedeći članak	4473
slut på annonce	803
slut på annons	4836
slut på reklam	4836
sluta följa	4833
slutt på annonse	3741
slutt å følge	3737
slå adblocker fra	776
slå annonceblokering fra	776
slå av annonseblokkereren	3715
slå av annonseblokkeringen	3715
slå din adblocker fra	776
slå lyd fra	768
slå lyd til	768
slå lyden fra	768
slå lyden til	768
slå notifikationer til	772
slå på	3714	4806
slå på aviseringar	4804
slå på ljudet	4800
slå på notiser	4804
slå på varsler	3711
slå på varslinger	3711
slå til	775
slėpti reklamą	3326
sns 공유	3252
sns 공유하기	3252
snsでシェア	3118
snsでシェアする	3118
snsをフォロー	3004
snímek # z #	635
snímek # ze #	635
snímka # z #	4574
snímka # zo #	4574
so schützen wir unsere quellen	1036
sofortüberweisung	823
solicitarea a fost trimisă	4217
solicitação enviada	4073
solitär	1003
som källa är du skyddad	4731
son dakika bildirimlerini aç	5011
son dakika gelişmelerinden haberdar olun	5011
son gelişmelerden haberdar olun	5011
sondaż	97
sonderveröffentlichung	954
sono già sostenitore	2800
sonraki fotoğraf	5054
sonraki fotoğraf için tiklayin	4940
sonraki fotoğrafa geç	4940
sonraki görsel	5054
sonraki haber için tiklayin	4940
sonraki içerik	5054
sonraki sayfa için tiklayin	4940
sonuçlar	97
sonuçlari gör	96	4944
sonuçlari göster	96	4998
sorodni članki	4604
sortează	4162
sortează după	4162
sortuj według	3890
sortér efter	798
souhlasit a pokračovat	539
souhlasím	536
souhlasím a pokračovat	612
souhlasím a zobrazit	539
souhlasím se zobrazením	536
soukromí a cookies	539
sous-titres activés	2226
sous-titres désactivés	2226
soutenez-nous dès maintenant	2095
související	544
související témata	544
související články	544
související články z webu	544
soyez le premier à commenter	2151
soyez le premier à réagir	2151
spam nélkül	2647
spander en kaffe på oss	3717
spara inställningar	4797
spara till läslistan	4835
spausdinti receptą	66
spausdinti straipsnį	3324
spațiu publicitar	4141
spela här	4786
spela videon här	4738
spill ansvarlig. # år	3628
spill med måte	3627
spill nå	3693
spis treści	3796
splošni pogoji	4659
sponsorisé	2143
sponsorlu bağlantilar	4980
sponsorlu içerik	92	4930
sponsoroitu sisältö	1971
sponsoroitua sisältöä	1973
sponsorēts saturs	3394
sponsrat innehåll	4720
sponzorirani sadržaj	4396
sponzorirani članak	4396
sponzorisani sadržaj	4486
sponzorované	4498
sponzorovaný obsah	531
sponzorováno	531
sporoči napako	4679
sporočilo	4674
spotifyで聞く	3108
spotifyで聴く	3108
spravovat upozornění	619
spravovať súhlas	4556
spravovať upozornenia	4562
sprawdź cenę	3852
sprawdź ofertę	3759
sprawdź się	3849
sprawdź skrzynkę e-mail	3876
sprawdź skrzynkę odbiorczą	3876
sprawdź swoją skrzynkę	3876
sprawdź swoją wiedzę	3846
sprejmi in prikaži	4658
sprejmi vse piškotke	4658
spremi članak	4400
spremljajte v živo	4676
sprijinul tău contează	4215
sprijină-ne	4099
správa	4573
správa bola odoslaná	4572
správa souhlasu	612
správa súhlasu	4556
spróbuj ponownie	3876
spróbuj ponownie później	3876
spręsti kryžiažodį	3301
spręsti testą	3301
spune-ne părerea ta	4161
spune-ți părerea	4134
spune-ți părerea în comentarii	4134
spuneți-ne părerea	4161
spustit kvíz	603
spustiť kvíz	4550
spustiť video	4559
später	818
später erinnern	818
späť hore	4575
späť na hlavnú stránku	4575
späť na začiatok	4575
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3634
spørg ai	107
spørg vores ai	107
spēlē tagad	3370
spēlēt tagad	3370
staňte sa členom	4494
staňte se členem	515
ste našli napako	4679
ste našli napako v članku	4679
ste už predplatiteľ	4569
ste že glasovali	4653
stem nå	96	3693
stiahnuť aplikáciu	4561
stiahnuť audio	4559
stiahnuť epizódu	4559
stiahnuť na google play	4561
stiahnuť v app store	4561
stiahnuť z app store	4561
stiahnuť z google play	4561
stichwörter	876
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	697
stlmiť	4560
stop med at følge	800
straipsnio tęsinys - po reklama	3274
straipsnis saugomas autorių teisių	3327
straipsnis tęsiasi po reklamos	3274
straipsnis užrakintas	3315
straipsnį skaito dirbtinis intelektas	3307
streść z ai	107
strojovo preložené	4583
strojový preklad	4584
strojový překlad	647
strojově přeloženo	646
strona główna	3793
stroški dostave	4657
stránka # z #	635	4574
stránka # ze #	635
stránka # zo #	4574
stworzono z pomocą ai	3888
stáhnout aplikaci	617
stáhnout audio	615
stáhnout epizodu	615
stáhnout na google play	617
stáhnout podcast	615
stáhnout v app store	617
stáhnout z app store	617
stáhnout z google play	617
stáhnout zdarma	618
stäng	4697	4738
stäng annons	4836
stäng av annonsblockeraren	4807
stäng av din adblocker	4807
stäng av din annonsblockerare	4807
stäng av ljudet	4800
stäng galleri	4820
stöd oss	4698
stöd oss på patreon	4811
stöd oss via patreon	4811
större text	4835
større tekst	3739
støt med mobilepay	779
støt os	666
støt os med mobilepay	779
støt os på #er	779
støt os på patreon	779
støt via mobilepay	779
støtt oss	3602
støtt oss med vipps	3717
støtt oss på patreon	3717
støtt oss via vipps	3717
sua inscrição foi confirmada	4073
sua inscrição foi realizada com sucesso	4073
subscrição confirmada	4073
subtitrări	4170
subtítols	470
subtítulos	1684
sudoku del día	1724
sugerir correção	3983
sugerir una corrección	1659
sugestões	3956
suite après la publicité	2224
suivez vos auteurs préférés	2259
suivre ce thème	2199
suivre le thème	2259
sukurta naudojant dirbtinį intelektą	3321
sumă liberă	4186
sumă personalizată	4215
sunt de acord cu termenii și condițiile	4192
sur le même sujet	2157
sur le même thème	2157
suscripción	1569
suscripción confirmada	1737
suscríbase	1569
suscríbete	1569
suscríbete a nuestro boletín	1579
suscríbete ahora	1569
susiję straipsniai	3267
susikurti paskyrą	3265
susține	4099
susține-ne	4099
susține-ne pe patreon	4186
susțineți-ne	4099
susținut de	4207
sutikti ir tęsti	3305
sutinku ir tęsiu	3305
svaka donacija je važna	4465
svaka donacija pomaže	4465
svaki dinar je važan	4465
svaki doprinos je važan	4465
svaki doprinos pomaže	4465
svaki euro je važan	4465
svaki prilog pomaže	4465
svi članci	4473
svi članci autora	4473
sviđa mi se	4481
sviđa vam se članak	4479
swisha en gåva	4811
syötä kelvollinen sähköpostiosoite	2063
syötä summa	2056
syötä sähköpostiosoitteesi	1960
szanowna użytkowniczko, szanowny użytkowniku	3780
szanowni państwo	3779
szanowny użytkowniku	3780
szanujemy twoją prywatność	3780
szavazatodat rögzítettük	2613
szavazatát rögzítettük	2613
szavazás	97	2616
szavazás indítása	2613
szczegóły	3797
szeretne értesítéseket kapni	2634
szeretnél értesítéseket kapni	2634
szerző követése	2660
szkennelje be a qr-kódot	2633
szponzorált tartalom	92	2554
szybkość odtwarzania	3859
szállítási költség	2620
szókereső	2616
szólj hozzá	2562
szóljon hozzá	2562
szövegméret	2663
szünet	2631
sähköposti	1960
sähköposti tai käyttäjätunnus	2059
sähköpostiosoite	1960
sähköpostiosoitteesi	2063
sähköpostisi	2063
säkra din plats	4793
säästä # %	2061
säästä #%	2061
så # kr/mnd til du sier opp	3605
så gör du för att stänga av	4809
så hanterar vi personuppgifter	4725
så här stänger du av din adblocker	4809
så här stänger du av din annonsblockerare	4809
så jobbar vi med rättelser	4824
så kommenterar du	4728
så skyddar vi våra källor	4824
så stänger du av adblock	4809
så stänger du av adblocker	4809
så stänger du av annonsblockeraren	4807
så stänger du av din ad-blocker	4809
så stänger du av din adblocker	4809
så stänger du av din annonsblockerare	4807
sådan beskytter vi kilder	792
sådan beskytter vi vores kilder	792
sådan deaktiverer du din adblocker	776
sådan retter vi fejl	792
sådan slår du adblock fra	776
sådan slår du din adblocker fra	776
sé el primero en comentar	1607
sé parte	1564
sélections	2135
sì, grazie	2919
sí, quiero	1695
sí, vull	478
síganos	1595
síguenos	1595
só para assinantes	4038
sólo para suscriptores	1702
sõnum on saadetud	1819
sök	4738
søg	708
søk	3643
súhlasím	4513
súhlasím a pokračovať	4556
súhlasím so zobrazením	4513
súhrn ai	107
súhrn od ai	107
súmate	1564
súvisiace	4499
súvisiace články	4499
súvisiaci článok	4499
süre	5005
süti beállítások	2622
süti tájékoztató	2622
sütibeállítások	2622
sütibeállítások módosítása	2625
sütik kezelése	2622
sākt testu	3370
sīkdatņu iestatījumi	3352
sīkdatņu politika	3374
sīkfailu iestatījumi	3374
słowa kluczowe	3793
sūtīt e-pastā	3392
sắp xếp theo	5286
số tiền khác	5304
""", 't': """
t'ha estat útil	462
t'ha estat útil aquest article	444
t'ha estat útil aquest resum	444
t'ha semblat útil	462
ta treść jest niedostępna	3856
ta treść jest zablokowana	3856
ta video ni več na voljo	4661
ta članek je zaklenjen	4670
taboola tarafindan sunulmuştur	4980
taboola tarafindan önerildi	4980
tack för din anmälan	4709
tack för din prenumeration	4817
tack för din röst	96	4786
tack för ditt meddelande	4817
tagasi üles	1821
taip pat žiūrėkite	3267
tak, chcę	3864
tak, chętnie	3864
tak, poproszę	3864
takaisin ylös	1986
takipten çik	5034
takk for at du meldte deg på	3723
takk for din påmelding	3723
takk for påmeldingen	3612
talebiniz gönderildi	5052
tallenna myöhemmäksi	1968
talán később	2540
tam ekrandan çik	5004
tamaño de la letra	1718
tamaño de letra	70	1594
tamaño del texto	70
también te puede gustar	1614
también te puede interesar	1614
també et pot interessar	431
também pode gostar	4008
tapahtui virhe. yritä myöhemmin uudelleen	2063
tapahtui virhe. yritä uudelleen	2063
tarjeta de crédito	1568
tarjeta de débito	1568
tarkista sähköpostisi	2063
tartalom betöltése	2622
tartalom engedélyezése	2622
tartalom megjelenítése	2622
tartalomjegyzék	2631
tasuline koostöö	1828
te ha parecido útil	1676
te ha resultado útil	1676
te ha resultado útil este artículo	1644
te ha resultado útil este resumen	1644
te ha sido útil	1676
te ha sido útil este resumen	1644
te poți dezabona oricând	4147
te rugăm să îl dezactivezi	4183
te vsebine ni mogoče prikazati	4658
te-ar putea interesa și	4155
tee meile kohvi välja	1816
tehisaru kokkuvõte	1774
tehisaru võib eksida	1823
tehisintellekt võib eksida	1823
tehty tekoälyllä	2073
teie hääl on arvesse võetud	1804
tej treści nie można wyświetlić	3856
tek seferlik bağiş	5018
tek seferlik bağiş yap	5050
tekijänoikeudella suojattu	2071
teklifi gör	5003
teklifleri gör	5051
tekoäly voi tehdä virheitä	2073
tekoälyn luoma	2073
tekoälyn tekemä	2073
tekoälyn tekemä tiivistelmä	1986
tekoälyn tiivistelmä	1986
tekoälyn tuottama	2073
tekoälytiivistelmä	1986	2074
tekst je zaključan	4467
tekst powstał przy pomocy ai	3888
tekst przetłumaczony maszynowo	3888
teksta izmērs	3392
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3270
telefonszám	2648
telefón	4573
teljes hozzáférés	2545
teljes képernyő	2631
teljes név	2648
temas del día	1614
temi že sledite	4685
ten artykuł jest zablokowany	3873
ten film jest niedostępny	3859
ten film nie jest dostępny w twoim kraju	3859
ten film nie jest już dostępny	3859
tento obsah je blokován	612
tento obsah je zablokovaný	4556
tento obsah nemôžeme zobraziť	4556
tento obsah nemůžeme zobrazit	612
tento obsah není dostupný	612
tento obsah není k dispozici	612
tento obsah nie je dostupný	4556
tento obsah nie je k dispozícii	4556
tento obsah sa nedá zobraziť	4556
tento článek je uzamčen	629
tercihleri yönet	5046
tercihlerimi yönet	5046
termeni și condiții	4128	4129
termeni și condiții de utilizare	4128
termenii și condițiile	4128
termos e condições	3941
teste başla	5000
teste grátis	3918
testează-ți cunoștințele	4164
testează-ți cunoștințele cu quizul nostru	4134
testi başlat	5000
testi çöz	5002
testreszabás	2624
teszteld a tudásod	2568
tesztelje tudását	2568
tetszőleges összeg	2641
text bol vytvorený automaticky	4583
text byl vytvořen automaticky	646
text je chránený autorským právom	4580
text je chráněn autorským právem	642
text čte umělá inteligence	615
texten fortsätter nedan	4720
texten fortsätter under bilden	4720
texten är maskinöversatt	4828
texten är skapad automatiskt	4828
textgröße	1047
textgröße ändern	1046
teď ne	514	620
teşekkürler, mesajiniz gönderildi	5023
tham gia bình chọn	5285
tham gia khảo sát	5285
tham gia thăm dò	5285
thanh toán hàng năm	5306
thanh toán hàng tháng	5306
thanh toán qua paypal	5328
theo dõi chủ đề	5317
theo dõi chủ đề này	5317
theo dõi tác giả	5317
thoát toàn màn hình	5292
thu gọn	5245
thème suivi	2282
thèmes	2157
thématiques	2157
thêm câu trả lời	5323
thêm làm nguồn ưu tiên	5317
thêm vào giỏ hàng	5331
thích	5230
thích nhất	5286
thông tin bắt buộc	5308
thông tin doanh nghiệp	5235
thông tin quảng cáo	5279
thông tin tác giả	5256
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5312
thẻ	5242
thời gian còn lại	5292
thời gian hiện tại	5293
thời lượng	5293
ti è stato utile	2900
tienes que iniciar sesión para guardar artículos	1672
tietosuoja ja evästeet	1975
tietosuoja- ja evästekäytäntö	1975
tietosuojakäytäntö	2040
tietosuojaseloste ja evästeet	1975
tiivistä tekoälyllä	107
tik būtini	3305
tik būtinieji slapukai	3305
tikai nepieciešamās	3374
tikai nepieciešamās sīkdatnes	3374
tiktokで見る	3108
til støttesiden	779
tilbagetræk samtykke	765
tilbakemelding på saken	3634
tilføj en kommentar	798
tilføj kommentar	798
tilføj os som foretrukken kilde	800
tilføj som foretrukken kilde	800
tilgjengelig på google play	3709
till gåvosidan	4811
tillad og fortsæt	694
tillad én gang	765
tillat én gang	3704
tillåt	4806
tillåt alltid	4798
tillåt annonser	4810
tillåt aviseringar	4804
tillåt en gång	4797
tillåt innehåll	4797
tillåt inte	4806
tillåt notiser	4804
tillåt reklam	4810
tiltás	2637
timp rămas	4170
tin bài liên quan	5277
tin cùng chuyên mục	5242
tin cùng tác giả	5278
tin khác	5242
tin liên quan	5242
tin mới	5242
tin mới nhất	5242
tin nhắn của bạn	5329
tin nhắn của bạn đã được gửi	5308
tin nóng	5278
tin nổi bật	5242
tin quảng cáo	5279
tin tiếp theo	5312
tin trước	5242
tin tài trợ	5242	5281
tin tức liên quan	5242
tin đọc nhiều	5242
tip jar ☕	1229
tipărește	4109
tipărește articolul	4154
tipărește rețeta	66
tisk článku	652
titta på videon	4800
tiêu điểm	5242
tiến # giây	5292
tiếp theo	5245
tiếp tục sau quảng cáo	5281
tiếp tục trên trình duyệt	5298
tiếp tục trên web	5298
tiếp tục với apple	5306
tiếp tục với email	5328
tiếp tục với facebook	5306
tiếp tục với google	5306
tiếp tục đọc	5330
tlačiť	4502
to cię może zainteresować	3793
to może cię zainteresować	3793
to wideo jest niedostępne	3859
to wideo nie jest już dostępne	3859
toate știrile	4196
toda contribuição ajuda	4034
toda la información	1708
todas as notícias	4044
todavía no eres suscriptor	1702
todavía no estás registrado	1703
todos los artículos de este autor	1742
todos los artículos del autor	1742
todos los artículos del especial	1739
todos los derechos de reproducción reservados	1744
todos los vídeos	1708
todos os comentários	3947
todos os vídeos	4044
toimituskulut lisätään	2037
totes les notícies	493
toto pole je povinné	633
toto téma již sledujete	650
toto video již není dostupné	615
toto video není dostupné	615
toto video není ve vaší zemi dostupné	615
toto video nie je dostupné	4559
toto video nie je vo vašej krajine dostupné	4559
toto video už není dostupné	615
toto video už nie je dostupné	4559
tots els vídeos	493
tous droits de reproduction réservés	2285
tous nos hors-séries	2192
toute l'actualité	2157
toutes les actualités	2248
toutes les vidéos	2248
toutes nos vidéos	2248
tovább	2568
tovább a cikkre	2650
tovább a dossziéhoz	2650
tovább a galériához	2650
tovább a recepthez	66
tovább a rovatra	2566
tovább a tartalomhoz	2650
tovább a teljes cikkre	2650
tovább a támogatáshoz	2641
tovább a támogatási oldalra	2641
tovább a webshopba	2619
tovább az ajánlathoz	2619
tovább olvasom	2568
további beállítások	2625
további cikkek	2566
további cikkek a szerzőtől	2650
további cikkek a témában	2566
további cikkek betöltése	2650
további hírek	2566
további lehetőségek	2624
további részletek itt	2568
továbbiak betöltése	2568
továbbiak megjelenítése	2650
toàn màn hình	5293
traducció automàtica	470
traducción automática	1684
traducere automată	4170
traducido automáticamente	1716
tradução automática	3983
traduït automàticament	500
trang chủ	5245
trang này có hữu ích không	5285
transcripció	470
transcripción	1684
transcrição	4020
transferência bancária	3917
trenutni čas	4662
trenutni čas #	4661
treści komercyjne	3896
treści naszych partnerów	3896
treści partnerskie	3774
treść dla subskrybentów	3873
treść niedostępna	3856
treść premium	3873
treść sponsorowana	3774
treść wygenerowana przez ai	3888
treść zablokowana	3856
treść zewnętrzna	3856
tria la teva subscripció	456
trimite răspunsul	4161
troškovi dostave	4455
truy cập không giới hạn mọi bài viết	5328
trwa ładowanie odtwarzacza	3859
tryb pełnoekranowy	3859
træk dit samtykke tilbage	765
træk samtykke tilbage	765
trình phát âm thanh	5326
trước	5245
trường bắt buộc	5308
trường này là bắt buộc	5308
trả lời	5241
trở lại	5245
trở lại đầu trang	5312
tu ce părere ai? lasă un comentariu	4134
tu donación desgrava	1698
tu izmanto reklāmu bloķētāju	3381
tu navegador no puede reproducir este vídeo	1642
tue meitä	1955
tue meitä patreonissa	2056
tue työtämme	2056
tule meile tööle	1774
tuotettu tekoälyllä	2073
turinys saugomas autorių teisių	3327
turinys užblokuotas	3305
turiu paskyrą	3315
turpini lasīt	3335
turpinājums pēc reklāmas	3344
turpināt ar apple	3383
turpināt ar facebook	3383
turpināt ar google	3383
turpināt lasīt	3335
tutar seç	5050
tutar seçin	5050
tvarkyti pranešimus	3310
tvarkyti sutikimą	3305
twitter'da paylaş	4928
twitterで見る	3108
twoja prywatność jest dla nas ważna	3780
twoja wiadomość	3877
twoje imię	3877
twój adres e-mail	3762
twój e-mail	3762
twój głos został oddany	3846
twój głos został policzony	3846
twój głos został zapisany	3846
tykkää	2076
tylko dla osób pełnoletnich	3775
tylko niezbędne	3856
tytuł przelewu: darowizna	3870
tytułem: darowizna na cele statutowe	3870
tài khoản của tôi	5224
tài trợ	5235
tài trợ bởi	5321
támogass minket	2541
támogass minket patreonon	2641
támogasson minket	2541
támogasson minket a patreonon	2641
támogatom	2541
támogatom a lapot	2641
támogatom az oldalt	2641
támogatott tartalom	92	2554
támogatás	2541
támogatás paypalon	2641
támogatási oldal	2641
támogatói tartalom	2554
tárgy	2648
täisekraan	1810
tämä artikkeli on lukittu	2059
tämä juttu on lukittu	2059
tämä kenttä on pakollinen	2063
tämä sisältö ei ole saatavilla	2040
tämä video ei ole enää saatavilla	2043
tämä video ei ole saatavilla	2043
täname liitumast	1792
tässä artikkelissa	2066
tässä jutussa	2066
tässä olisi upotus facebookista	1986
tässä olisi upotus instagramista	1986
tätä sisältöä ei voida näyttää	2040
täytä ristikko	2028
täytä tämä kenttä	2063
télécharger l'appli	2233
télécharger l'audio	2226
télécharger l'épisode	2226
télécharger le mp#	2226
télécharger le podcast	2226
téléchargez l'appli	2233
téma követése	2660
téma už sledujete	650
témata	544
tému už sledujete	4587
témy	4499
témáim	2661
témák	2566
térkép betöltése	2625
térkép megnyitása	2570
términos de uso	1603
términos y condiciones	1603
tên của bạn	5309
tên hiển thị	5323
tìm hiểu thêm	5239
tìm kiếm	5245
tóm tắt ai	5316
tóm tắt bằng ai	5316
tóm tắt bởi ai	5316
tópicos	3956
tópicos relacionados	3956
tôi đã hiểu	5246
tôi đã tắt	5303
tôi đã tắt trình chặn quảng cáo	5302
tôi đồng ý	5239
tôi đồng ý với chính sách bảo mật	5308
tôi đồng ý với điều khoản sử dụng	5308
tõlgitud tehisintellekti abil	1823
több	2568
több betöltése	2650
több mutatása	2650
töltsd ki a kvízt	2568
töltsd ki kvízünket	2613
töltse ki a kvízt	2568
töltse újra az oldalt	2640
tùy chỉnh	5239
tùy chọn cookie	5296
tùy chọn khác	5319
tú qué opinas	1609
túto tému už sledujete	4587
tühista igal ajal	1767
tüm fotoğraflar	5027
tüm fotoğraflari gör	5027
tüm haberler	4937
tüm haberlere sinirsiz erişim	5051
tüm haberleri gör	5027
tüm içeriğe sinirsiz erişim	5051
tüm konular	4939
tüm konulari gör	4939
tüm oyunlar	5000
tüm videolar	5027
tüm videolari gör	5027
tüm yazilari	4937	4954
tüm yazilari gör	5027
tüm yorumlar	4936
tüm çerezleri kabul et	5046
tüm çerezleri reddet	5046
tümü	4944
tümünü gör	4943
tümünü göster	4944
tümünü kabul et	4931
tümünü reddet	4931
tăng cỡ chữ	5319
tēmas	3337
tęsinys po reklamos	3274
tęsti su apple	3315
tęsti su facebook	3315
tęsti su google	3315
tłumaczenie automatyczne	3889
tłumaczenie maszynowe	3889
tạm dừng	5265
tạm dừng video	5292
tạo bởi ai	5326
tạo tài khoản	5224
tải audio	5292
tải bài đăng	5296
tải lại trang	5302
tải nội dung	5296
tải thêm	5245
tải thêm bình luận	5285
tải trên app store	5298
tải trên google play	5298
tải tập này	5292
tải về từ app store	5298
tải về từ google play	5298
tải âm thanh	5292
tải ứng dụng	5298
tải ứng dụng ngay	5298
tất cả tin tức	5312
tất cả trò chơi	5288
tất cả video	5312
tắt tiếng	5293
tặng bài viết	5277
tặng sao	5223	5277
tặng sao cho bài viết	5277
tặng sao cho tác giả	5327
tặng tác giả ly cà phê	5223
tốc độ phát	5265	5292
từ chối	5239
từ chối tất cả	5239	5296
từ chối tất cả cookie	5325
từ khóa	5242
tự động phát	5293
""", 'u': """
u košaricu	4454
u ovom članku	4473
udostępnij	3770
udostępnij na facebooku	3770
udostępnij na twitterze	3770
udostępnij na x	3770
udostępnij w mediach społecznościowych	3770
udělit souhlas	536
ugens spørgsmål	759
ugodnost za naročnike	4656
ugodnosti za naročnike	4656
ugrađeni sadržaj	4456
ugrás a galériához	2650
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2650
ugrás a tartalomra	2650
uključi	4462
uključi obaveštenja	4448
uključi obavijesti	4448
uključi se u raspravu	4480
uključi zvuk	4458
uključite javascript	4458
uključite notifikacije	4448
uključite obaveštenja	4448
uključite obavijesti	4448
uključite se u raspravu	4480
ukryj reklamę	3896
ukrštenica	4452
ulkoinen sisältö	2040
ulkopuolinen sisältö	2040
uloženo	653
uložené	4589
uložit	527
uložit na později	527
uložit nastavení	612
uložit recept	66
uložit volby	612
uložit článek	527
uložiť	4502
uložiť na neskôr	4502
uložiť nastavenia	4556
uložiť recept	66
uložiť voľby	4556
uložiť článok	4502
ultima oră	4118
ultimele știri	4118
um assinante presenteou você com este artigo	4007
un abonat ți-a oferit acest articol	4154
un abonné vous offre cet article	2209
un e-mail de confirmation vous a été envoyé	2202
un suscriptor te ha regalado este artículo	1672
un suscriptor te regala este artículo	1749
une erreur s'est glissée dans l'article	2151
ungültige e-mail-adresse	1029
unterstütze uns	819
unterstützen	819
unterstützen sie uns	819
unterstützen sie uns per paypal	939
unustasid salasõna	1817
uočili ste grešku	4476
uočili ste pogrešku	4476
uočili ste pogrešku u članku	4476
uporabniško ime	4671
uporabniško ime ali e-pošta	4670
upotettu sisältö	2040
upozornit na nové díly	651
upozornit na nové články	651
upozorniť na chybu	4579
upozornění	622
uppdatera dina inställningar	4842
uppläst av en ai-röst	4800
uppläst av en dator	4716
uppläst av en syntetisk röst	4800
uppläst av syntetisk röst	4800
uppläst med ai-röst	4716
upravit nastavení	539
upravljaj kolačićima	4456
upravljaj piškotke	4658
ur vår butik	4793
url 복사	3144
urlをコピー	3003
urlをコピーしました	3104
urlをコピーする	3050
url복사	3144
urmărește acest subiect	4146
urmărește autorul	4203
urmărește live	4146
urmărește subiectul	4203
urmărești deja acest subiect	4203
următorul	4120
următorul videoclip	4214
uslovi korišćenja	4413
ustaw jako preferowane źródło	3892
ustawienia plików cookie	3778
ustawienia prywatności	3856
ustvarjeno s pomočjo umetne inteligence	4682
utónév	2648
uutishälytykset	2050
uvek prikaži	4456
uvijek prikaži	4456
uvjeti korištenja	4413
uygulamada aç	5009
uygulamayi aç	5009
uygulamayi yükle	5009
uz sākumlapu	3387
uz sākumu	3342
uzdāvini rakstu	3392
uzdāvināt rakstu	3392
uzyskaj dostęp	3759
učitaj još	4473
učitaj objavu	4456
učitaj sadržaj	4456
učitaj video	4456
učitaj više	4473
učitavanje playera	4458
učitavanje videa	4458
ušetrite #%	4570
ušetríte #%	4570
ušetřete #%	630
ušetříte #%	630
ušteda #%	4468
uštedite #%	4468
używasz adblocka	3865
używasz programu do blokowania reklam	3865
už jsem ho vypnul	625
už jste hlasovali	603
už komentarus atsako jų autoriai	3271
už mám predplatné	4569
už mám předplatné	629
už mám předplatné, přihlásit se	518
už mám účet	629
už máte predplatné? prihláste sa	4495
už máte předplatné	629
už máte účet	4495
už máte účet? prihláste sa	4495
už podporujem	4506
už podporuji	514
už sledujete	650
už ste hlasovali	4550
uždaryti	3273
uždaryti galeriją	3319
uždaryti reklamą	3274
uživatelské jméno	630
uživatelské jméno nebo e-mail	629
uživo	4459
užpildykite apklausą	3272
užsakomasis straipsnis	3274
užsakomasis turinys	92	3274
užsisakyti knygą	3303
užsisakyti prenumeratą	3265
""", 'v': """
v košarico	4656
v tem članku	4676
v tomto článku	636
v živo	4662
vaata kõiki	1821
vaata kõiki tellija soodustusi	1767
vaata lähemalt	1774
vaba töökoht	1774
vad tycker du? rösta här	4738
vai kopsavilkums bija noderīgs	3341
vai raksts bija noderīgs	3341
vai tas bija noderīgi	3389
vai vēlaties saņemt paziņojumus	3379
vain jäsenille	2061
vain välttämättömät	2040
vain välttämättömät evästeet	2040
vairāk no autora	3387
vairāk par tēmu	3337
vairāk rakstu	3387
vaizdo grotuvas įkeliamas	3307
vaizdo įrašas	3272
vaizdo įrašas nebepasiekiamas	3307
vaizdo įrašas nepasiekiamas	3307
vaizdo įrašas nepasiekiamas jūsų šalyje	3307
vaizdo įrašo paleisti negalima	3307
vaizdo įrašą rasite čia	3272
valami elromlott. próbáld újra	2647
valami hiba történt. próbálja újra	2647
valgfrit beløb	779
valgfritt beløp	3717
van egy jó sztorija	2654
van egy jó témája	2654
van már előfizetése	2644
van már fiókja	2545
van már fiókod	2644
van már fiókom	2644
vanjski sadržaj	4456
var artikeln till hjälp	4728
var det här till hjälp	4738
var det til hjælp	795
var detta till hjälp	4828
var dette en hjælp	795
var resuméet nyttigt	697
var sammanfattningen till hjälp	4728
varbūt vēlāk	3380
varför ser jag den här annonsen	4836
varför visas den här annonsen	4836
vari atteikties jebkurā laikā	3335
varje bidrag hjälper	4812
varje bidrag räknas	4812
varje krona hjälper	4812
varje krona räknas	4812
vasta küsitlusele	1774
vastaa kyselyyn tästä	1986
vaš e-mail	4470
vaš e-naslov	4673
vaš e-poštni naslov	4673
vaš glas je bil oddan	4653
vaš glas je uračunat	4451
vaš glas je zabeležen	4451	4653
vaš glas je zabilježen	4451
vaš komentar	4400
vaš mejl	4470
vaša e-mail adresa	4470
vaša e-mailová adresa	4572
vaša poruka	4471
vaša poruka je poslana	4470
vaša poruka je poslata	4470
vaša správa	4573
vaše e-mailová adresa	633
vaše ime	4471	4674
vaše jméno	634
vaše meno	4573
vaše soukromí je pro nás důležité	539
vaše sporočilo	4674
vaše sporočilo je poslano	4673
vaše zpráva	634
veckans fråga	4790
vecākie vispirms	3390
vedno prikaži	4658
vegyél jegyet	2619
veja esta publicação no instagram	3981
veja também	3956
veja todas as opções de assinatura	4005
velg beløp	3717
velikost písma	70
veličina fonta	4484
veličina slova	4484
veličina teksta	70
velocidad de reproducción	1683
velocidade de reprodução	4019
velocitat de reproducció	469
velocità di riproduzione	2908
venujte nám # %	4566
ver # comentários	3996
ver biografía	1638
ver comentários	3947
ver conteúdo	4023
ver conteúdo externo	3981
ver dossiê	4044
ver esta publicación en instagram	1642
ver esta publicação	4066
ver esta publicação no instagram	3981
ver fotogalería	1708
ver galería	1620
ver galería de fotos	1708
ver imágenes	1739
ver la galería	1708
ver mais notícias	4044
ver más	1620
ver más artículos	1711
ver más artículos del autor	1638
ver más fotos	1616
ver más noticias	1673
ver más vídeos	1708
ver oferta de suscripción	1736
ver opciones de suscripción	1736
ver preço	4016
ver publicação	3945
ver suscripción	1736
ver también	1614
ver também	3956
ver todas as notícias	4044
ver todas las opciones de suscripción	1669
ver todos los artículos	1708
ver todos los vídeos	1708
ver todos os vídeos	4044
ver traducción	1621
ver tradução	3962
ver transcripción	1683
ver transcrição	4019
ver versión online	1754
ver versión web	1754
ver versão online	4087
ver vídeo	1620
vergrößern	883	1033
verificați adresa de email	4192
verifică-ți e-mailul	4193
verifică-ți emailul	4193
verifică-ți inboxul	4192
verlagssonderveröffentlichung	954
versandkosten können anfallen	1006
vertrag kündigen	862
verträge hier kündigen	862
verwandte beiträge	876
ves a la pàgina de donacions	483
ves algún error? comunícalo	1659
veure aquesta publicació a instagram	440
vezetéknév	2648
vezi această postare pe instagram	4131
vezi conținutul	4173
vezi mai multe știri	4155
vezi prețul	4167
vezi răspunsurile	4161
vezi toate știrile	4196
vezi și	4118
već imam nalog	4467
već imam račun	4467
već imate nalog	4390
već imate pretplatu	4390
već imate račun	4390
već podržavam	4405
već pratite	4482
već pratite ovu temu	4482
već sam pretplatnik	4467
već ste glasali	4451
već ste glasovali	4451
već ste pretplatnik	4390
več iz rubrike	4604
več novic iz regije	4604
več o tem	4604
več o temi	4604
več člankov	4676
več člankov avtorja	4676
veľkosť písma	70
veľkosť textu	4588
vi kan inte visa det här innehållet	4797
viac k téme	4499
viac si o tom prečítate tu	4499
viac článkov	4575
videa ni mogoče predvajati	4661
video atskaņotājs tiek ielādēts	3376
video ei ole enää saatavilla	2043
video ei ole käytettävissä	2043
video ikke tilgængelig	768
video již není k dispozici	615
video không khả dụng	5292
video không tồn tại	5292
video mevcut değil	5004
video nav pieejams jūsu valstī	3376
video nelze přehrát	615
video není dostupné	615
video není dostupné ve vaší zemi	615
video není k dispozici	615
video nevar atskaņot	3376
video ni na voljo v vaši državi	4661
video nicht verfügbar	1013
video nie je dostupné	4559
video nie je dostupné vo vašej krajine	4559
video nie je k dispozícii	4559
video nije dostupan u vašoj državi	4458
video nije dostupan u vašoj zemlji	4458
video nije moguće reproducirati	4458
video này không còn tồn tại	5292
video này không khả dụng	5292
video oynatici yükleniyor	5004
video sa nedá prehrať	4559
video sa nepodarilo načítať	4559
video se ne može reprodukovati	4458
video se nepodařilo načíst	615
video tiếp theo	5326
video trước	5326
video už není k dispozici	615
video už nie je dostupné	4559
video už nie je k dispozícii	4559
video više nije dostupan	4458
video yüklenemedi	5047
video yüklenirken hata oluştu	5047
video yükleniyor	5004
videoafspilleren indlæses	768
videoclipul următor	4214
videoen er ikke længere tilgængelig	768
videoen er ikke tilgængelig	768
videoen er ikke tilgængelig i dit land	768
videomängija laadimine	1810
videon voi katsoa jutun yläosasta	1986
videon är inte längre tillgänglig	4800
videon är inte tillgänglig	4800
videoyu izlemek için tiklayin	4943
videoyu yükle	5007
videó	2566
videó betöltése	2622
videó betöltése folyamatban	2630
videó lejátszása	2630
videó megtekintése	2630
videók	2566
videólejátszó betöltése	2630
videónkat itt nézheti meg	2568
vidéo	2161
vidéo indisponible	2226
vidéo non disponible	2226
vidéo précédente	2272
vidéo suivante	2272
vidéo à la une	2272
vielen dank für deine nachricht	1028
vielen dank für deine stimme	1001
vielen dank für ihr feedback	928
vielen dank für ihre anmeldung	836
vielen dank für ihre nachricht	1028
vielen dank für ihre stimme	1001
vielen dank für ihre teilnahme	96
vielleicht später	818
vienkartinė auka	3313
vienkartinė parama	3314
vienmēr atļaut	3374
vienmēr rādīt	3374
vienreizējs ziedojums	3382
viestisi on lähetetty	2063
vil du få varsler	3711
vilkår	692	3629
vill du få notiser	4804
vill du få pushnotiser	4804
vipps et beløp	3602
virheellinen sähköpostiosoite	2063
vis bildet i full størrelse	3644
vis færre	708	3643
vis i fuld skærm	788
vis oversættelse	710
vis større bilde	3644
vis større billede	709
visa bilden i helskärm	4738
visa färre	4738
visa i helskärm	4820
visa i webbläsare	4842
visa i webbläsaren	4842
visa inlägg från facebook	4738
visa inlägg från instagram	4738
visa innehåll	4722
visa innehållet	4797
visa lösenord	4814
visa och godkänn	4797
visa översättning	4739
visas tiesības paturētas	3395
visi komentāri	3390
vissza a címlapra	2650
vissza a főoldalra	2650
vissza a tetejére	2568
vissza az oldal tetejére	2650
visszajelzés	2562
visszajelzés küldése	2657
viteză de redare	4169
vizitează magazinul	4167
više o temi	4397
više od autora	4473
više vijesti iz regije	4397
više članaka	4473
više članaka autora	4473
viết bình luận	5241	5262
viết bình luận của bạn	5285
viết trả lời	5285
vlastná suma	4566
vlastní částka	626
vložený obsah	612
vložit do košíku	609
vložit komentář	648
vložiť do košíka	4554
vložiť komentár	4585
vnesite e-poštni naslov	4673
vnesite veljaven e-poštni naslov	4673
voce generată de ai	4169
você concorda? vote	3996
você está seguindo este tema	4077
você já está inscrito	4073
você já segue este tema	4052
você já votou	4010
você pode gostar	3956
você pode se interessar	3956
você segue este autor	4077
você também pode gostar	3956
voir la réponse	2161
voir le détail	2162
voir les détails	2162
voir les réponses	2218
voir les résultats	96	2162
voir les résultats du sondage	2197
voir tous les thèmes	2159
voir toute l'actualité	2248
voir toutes les vidéos	2248
voix générée par ia	2272
voltar ao início	4044
voltar atrás	3962
voltar à página inicial	4044
volver al índice	1739
volver atrás	1621
von einer künstlichen stimme vorgelesen	1013
von ki übersetzt	1041
vorgelesen von einer künstlichen stimme	1013
vos réactions	2151
votează	96
votează în sondaj	4161
votează în sondajul nostru	4134
votre avis nous intéresse	2197
votre demande a bien été envoyée	2278
votre demande a été envoyée	2278
votre message a bien été envoyé	2244
votre nom et prénom	2278
votre prénom	2245
votre soutien fait la différence	2275
votre vote a bien été pris en compte	2218
votre vote a été enregistré	2218
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4161
votul tău a fost înregistrat	4161
vous aimerez peut-être	2157
vous avez déjà un compte	2105
vous avez déjà un compte ? connectez-vous	2105
vous avez déjà un compte ? identifiez-vous	2105
vous avez déjà voté	2218
vous bloquez nos publicités	2274
vous n'êtes pas abonné	2242
vous n'êtes pas encore inscrit	2243
vous n'êtes pas inscrit	2243
vous possédez déjà un compte	2105
vous pourriez être intéressé	2157
vous souhaitez témoigner	2283
vous suivez ce thème	2282
vous suivez déjà ce sujet	2259
vous suivez déjà ce thème	2259
vous suivez déjà cet auteur	2259
vous êtes bien inscrit	2278
vous êtes déjà inscrit	2279
vous êtes inscrit	2279
vprašanje dneva	4653
vreau să donez	4187
vreau să primesc newsletterul	4147
vreau să susțin	4186
vsak evro šteje	4668
vsak petek. brezplačno. brez spama	4673
vsak prispevek šteje	4668
vsaka donacija šteje	4668
vsebina je avtorsko zaščitena	4680
vsebina sporočila	4603
vsebine naših partnerjev	4688
vsebine ni mogoče prikazati	4658
vsi članki	4676
vsi članki avtorice	4676
vsi članki avtorja	4676
vstúpiť do diskusie	4502
vstúpiť do galérie	4575
vui lòng kiểm tra email	5308
vui lòng nhập bình luận	5323
vui lòng nhập email	5308
vui lòng nhập email hợp lệ	5308
vui lòng nhập họ tên	5308
vyberte si predplatné	4569
vyberte si předplatné	629
vyberte částku	626
vybrat předplatné	629
vybrať	4570
vybrať predplatné	4569
vygenerované ai	4583
vygenerované pomocou ai	4583
vygenerováno ai	646
vygenerováno pomocí ai	646
vyplňte toto pole	633
vypnite blokovanie reklám	4564
vypnite prosím adblock	4564
vypnite, prosím, adblock	4564
vypnúť zvuk	4559
vypněte prosím adblock	623
vypněte si adblock	623
vypočuť si článok	4559
vypočuť článok	4559
vyskytla sa chyba. skúste to znova	4572
vyskúšajte si kvíz	4550
vytisknout článek	527
vytlačiť	4502
vytlačiť recept	66
vytlačiť článok	4502
vytvorené ai	4583
vytvorené pomocou ai	4583
vytvorené umelou inteligenciou	4583
vytvořeno ai	646
vytvořeno pomocí ai	646
vytvořeno umělou inteligencí	646
vytvořila ai	646
vytvořit účet	517
vyzkoušejte si kvíz	603
vyzkoušet	517
vyčerpali ste limit článkov	4569
vágólapra másolva	2663
válassz csomagot	2644
válassz előfizetést	2644
válassz összeget	2641
válasszon csomagot	2644
válasszon előfizetést	2644
válasszon összeget	2641
válasz	2659
válaszok elrejtése	2658
válaszok megjelenítése	2658
válaszolok	2659
választom	2645
választás mentése	2622
vásárlás a webshopban	2557
váš e-mail	523
váš email	633
váš hlas bol započítaný	4550
váš hlas bol zaznamenaný	4550
váš hlas byl započítán	603
váš hlas byl zaznamenán	603
väiksem tekst	1826
väline sisu	1785
välj	4815
välj abonnemang	4814
välj belopp	4811
välj din prenumeration	4814
välj ditt abonnemang	4814
välj erbjudande	4814
välj prenumeration	4814
välj som föredragen källa	4833
vänligen stäng av annonsblockeraren	4807
värsked uudised	1769
vælg	783
vælg abonnement	782
vælg beløb	779
vælg dit abonnement	782
vælg som foretrukken kilde	800
vælg tilbud	782
vérifiez votre boîte de réception	2244
vérifiez votre boîte mail	2244
vés a la recepta	66
více	544
více k tématu	544
více o tématu	544
více si o tom přečtete zde	544
více článků	636
vídeo anterior	1731	4067
vídeo destacado	1731
vídeo indisponível	4019
vídeo no disponible	469	1683
vídeo não disponível	4019
vídeo seguinte	4067
vídeo siguiente	1731
vídeos	1614	3956
võib-olla hiljem	1814
võid igal ajal loobuda	1819
võta nõusolek tagasi	1808
võta toimetusega ühendust	1822
výber redakcie	4499
výběr redakce	544
výhoda pre predplatiteľov	4554
výhoda pro předplatitele	609
výhody pre predplatiteľov	4554
výhody pro předplatitele	609
výsledky	97
výsledky ankety	616
výsledky hlasovania	4560
výsledky hlasování	616
vēl nav konta	3383
vēl neesi abonents	3383
všech # fotek	635
všech # fotky	635
všech # fotografie	635
všech # fotografií	635
všech fotek	635
všech fotky	635
všech fotografie	635
všech fotografií	635
všechny # fotek	635
všechny # fotky	635
všechny # fotografie	635
všechny # fotografií	635
všechny fotek	635
všechny fotky	635
všechny fotografie	635
všechny fotografií	635
všechny komentáře	648
všechny články	636
všechny články autorky	636
všetky komentáre	4585
všetky články	4575
všetky články autora	4575
všetky články autorky	4575
všeč mi je	4684
vždy povolit	613
vždy povoliť	4557
vždy zobrazovat	612
vždy zobrazovať	4556
về trang chủ	5312
về tác giả	5313
về đầu trang	5245
""", 'w': """
w każdy piątek. za darmo. bez spamu	3876
warto przeczytać	3793
was können wir besser machen	928
wczytaj treść	3856
wczytaj więcej	3879
webshopunkból	2619
webáruház	2556
weiterblättern	1033
weitere beiträge	876
werbung schließen	1048
werbung überspringen	856
weź udział w dyskusji	3843
whatsapp'ta paylaş	4928
whatsapp'tan paylaş	5036
whatsappで読む	3050
wiadomość	3877
wiadomość została wysłana	3876
wideo jest niedostępne	3859
wideo niedostępne	3859
widzisz błąd	3884
wie gefällt ihnen dieser artikel	928
wie wir unsere quellen schützen	1036
wielkość czcionki	70
wielkość tekstu	3894
więcej	3793
więcej artykułów	3793
więcej informacji	3793
więcej na ten temat	3793
więcej o	3793
więcej od tego autora	3879
więcej tekstów autora	3879
więcej z	3793
wpisz kwotę	3870
wpisz swój e-mail	3762
wprowadź adres e-mail	3762
wpłata jednorazowa	3871
wpłata miesięczna	3871
wpłać	3756
wpłać jednorazowo	3870
wpłać teraz	3756
wróć do góry	3879
wróć na górę	3879
wróć na stronę główną	3879
wspieraj co miesiąc	3870
współpraca płatna	3896
współpraca reklamowa	3774
wszystkie # zdjęcia	3878
wszystkie # zdjęć	3878
wszystkie artykuły	3879
wszystkie artykuły autorki	3879
wszystkie zdjęcia	3878
wszystkie zdjęć	3878
wybierz kwotę	3870
wybierz ofertę	3873
wybierz prenumeratę	3873
wybierz subskrypcję	3873
wycofaj zgodę	3856
wykorzystałeś limit artykułów	3873
wykryliśmy adblocka	3865
wyloguj się	19
wypełnij to pole	3876
wypisz się	3901
wypisz się w dowolnym momencie	3876
wypróbuj	3759
wyraź zgodę	3778
wystąpił błąd	3877
wystąpił błąd. spróbuj ponownie	3876
wystąpił błąd. spróbuj ponownie później	3876
wyłącz adblocka	3865
wyłącz blokowanie reklam	3865
wyłącz dźwięk	3859
wyłącz reklamy	3896
wyłączyłam adblocka	3866
wyłączyłem adblocka	3865	3866
wyślij	96	3877
wyślij e-mailem	3770
wyślij komentarz	3890
wyślij mailem	3894
wyślij opinię	3888
wyślij wiadomość	3876
wyślij zdjęcia	3884
wyślij zgłoszenie anonimowo	3884
wyślij znajomemu	3770
wyświetl treść	3856
wyświetl w przeglądarce	3900
wählen	1027
własna kwota	3870
włącz	3864
włącz dźwięk	3859
włącz javascript	3859
""", 'x': """
x'te paylaş	4928
xem bình luận	5241
xem bản ghi	5292
xem bản gốc	5246
xem bản đồ	5246
xem bộ ảnh	5312
xem chi tiết	5246
xem chuyên đề	5312
xem các bài viết của tác giả	5256
xem các câu trả lời	5285
xem các gói	5328
xem công thức	66
xem giá	5291
xem giá tốt nhất	5331
xem gói đăng ký	5328
xem kết quả	96	5246
xem lại	5293
xem nhiều	5242
xem nhiều nhất	5242
xem nhiều trong tuần	5278
xem nội dung	5296
xem sản phẩm	5331
xem thêm	5242	5245
xem thêm bài của tác giả	5256	5312
xem thêm bình luận	5241	5262
xem thêm tin	5312
xem thêm video	5312
xem thêm ảnh	5312
xem tiếp	5245
xem toàn bộ	5245
xem trên ứng dụng	5298
xem trả lời	5285
xem tất cả	5245
xem tất cả bài viết	5256
xem tất cả bình luận	5262	5285
xem tất cả ảnh	5312
xem ưu đãi	5291
xem ảnh cỡ lớn	5312
xem ảnh lớn	5312
xでシェア	3003
xでシェアする	3050
xでポスト	3003
xで共有	3104
xで表示	3108
xで見る	3108
x로 공유	3239
x에서 보기	3243
""", 'y': """
y tú qué opinas	1609
ya estás suscrito	1669
ya tengo suscripción	1571
ya tengo una suscripción	1571
ya tenés suscripción	1669
yahoo! japan idでログイン	3090
yahoo!ショッピングで見る	3072
yahoo!ショッピングで購入	3072
yanit gönder	4997
yanitlari gör	4997
yanitlari göster	4997
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5004
yapay zeka ile özet	4943
yapay zeka ile özetle	5033
yapay zeka ile üretildi	5047
yapay zeka özeti	4943
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5004
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5047
yapay zekâ tarafindan seslendirildi	5004
yapay zekâ özeti	5033
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5029
yazara mesaj gönder	5029
yazarin diğer haberleri	4937
yazarin diğer yazilari	4937	4954
yazarin tüm yazilari	4937	4954
yazarin önceki yazilari	4954
yazinin devami aşağida	4980
yaziyi büyüt	5036
yaziyi küçült	5036
yeni oyunumuzu keşfet	5042
ymmärrän	1987
yorum gönder	4936
yorum yapmak için giriş yap	4997
yorumlar sadece abonelere açiktir	5041
yorumlari gör	4936
yorumu gönder	4997
yorumu şikayet et	5041
yorumu şikâyet et	5041
yorumunu gönder	4997
youtube-tartalom megjelenítése	2568
youtube-videó betöltése	2625
youtubeで見る	3108
youtubeで視聴	3108
youtube에서 보기	3243
yritä myöhemmin uudelleen	2063
yritä uudelleen	2063
yukari çik	5027
yz özeti	4943
yêu cầu của bạn đã được gửi	5329
""", 'z': """
z našeho e-shopu	609
z našeho obchodu	609
z nášho e-shopu	4554
z nášho obchodu	4554
z titulní strany	544
za naročnike	4670
zaakceptuj i pokaż	3856
zaboravili ste šifru	4467
zabranjeno prenošenje	4477
zabudnuté heslo	4495
zadajte platný e-mail	4572
zadejte platný e-mail	633
zadejte svůj e-mail	523
zadejte částku	626
zagłosuj	96
zahlungsart wählen	822
zainstaluj aplikację	3861
zakázat	622
zakázať	4563
zakúpiť licenciu	4580
zaloguj się	3759
zaloguj się przez apple	3873
zaloguj się przez facebooka	3873
zaloguj się przez google	3873
zaloguj się z google	3873
zamknij galerię	3879
zamknij reklamę	3896
zamów	3776
zamów książkę	3852
zamów teraz	3775
zapamatovat přihlášení	629
zapamatovat si mě	629
zapamiętaj mnie	3874
zapamätať si ma	4569
zapisz na później	3770
zapisz się	3762
zapisz się na newsletter	3762
zapisz wybór	3856
zapnout upozornění	619
zapnúť	4563
zapnúť notifikácie	4562
zapnúť titulky	4559
zapnúť upozornenia	4562
zapnúť zvuk	4559
zapomenuté heslo	517
zapomniałem hasła	3873
zapomniałeś hasła	3873
zapomněl jsem heslo	629
zapomněli jste heslo	629
započni kviz	4451
zapytaj naszą ai	107
zarejestruj się	3759
zarezervovat místo	609
zarządzaj plikami cookies	3856
zarządzaj powiadomieniami	3863
zarządzaj zgodami	3778
zarządzaj zgodą	3856
zaten üye misiniz	4919
zauważyłeś błąd	3884
zavrieť galériu	4575
zavrieť reklamu	4590
zavřít	514
zavřít galerii	636
zavřít reklamu	654
začať kvíz	4550
začni kviz	4653
začít kvíz	603
załaduj film	3856
załaduj post	3856
załaduj treść	3856
załaduj wideo	3856
załaduj więcej	3796
załóż konto	3759
zaštita osobnih podataka	4413
zaštita privatnosti	4413
zašto vidim ovaj oglas	4486
zašto vidim ovu reklamu	4486
zbývající čas	616
zbývající čas #	615
zbývající čas -#	615
zdarma, každý pátek	524
zdieľajte tento text	4502
zdieľajte článok	4502
zdieľať	4502
zdieľať na facebooku	4502
zdieľať na whatsappe	4588
zdieľať článok	4502
zdjęcie # z #	3878
zdjęcie #/#	3878
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3861
zeskanuj kod qr, aby pobrać aplikację	3861
zezwól	3864
zezwól i kontynuuj	3780
zezwól i pokaż	3780
zezwól na powiadomienia	3863
zezwól na reklamy	3869
zezwól raz	3856
zgadzam się	3778
zgadzam się na powiadomienia	3863
zgadzam się na wyświetlanie treści	3778
zgłoś	3787	3891
zgłoś błąd	3787
zgłoś komentarz	3890
zgłoś nadużycie	3890
zgłoś reklamę	3896
zhrnúť pomocou ai	107
ziedot katru mēnesi	3382
ziņa ir nosūtīta	3385
ziņa tiek papildināta	3342
ziņo par kļūdu	3341
ziņot par komentāru	3390
ziņot par kļūdu	3341
zkontrolujte svoji e-mailovou schránku	633
zkontrolujte svou schránku	633
zkopírovat odkaz	527	528
zkopírovat odkaz na článek	527
zkopírováno	653
zkopírováno do schránky	652
zkuste to prosím později	633
zmeniť súhlas	4556
zmeniť veľkosť písma	4588
zmenšit písmo	652
zmenšiť písmo	4588
zmień rozmiar tekstu	3894
zmień ustawienia	3780
zmień ustawienia cookies	3780
zmień zgodę	3856
změnit nastavení	539
změnit nastavení cookies	539
změnit souhlas	612
změnit velikost písma	652
znajdź nas na facebooku	3771
znalazłeś błąd	3884
znalazłeś błąd w tekście	3884
značky	4499
znova naloži stran	4667
znova načítať stránku	4565
znovu načíst stránku	625
zobacz # zdjęcia	3878
zobacz # zdjęć	3878
zobacz cenę	3852
zobacz galerię	3796
zobacz mapę	3797
zobacz ofertę	3852
zobacz również	3793
zobacz szczegóły	3797
zobacz także	3793
zobacz także inne	3793
zobacz też	3793
zobacz w przeglądarce	3900
zobacz więcej	3793
zobacz wszystkie # zdjęcia	3878
zobacz wszystkie # zdjęć	3878
zobacz wszystkie artykuły	3879
zobacz wszystkie zdjęcia	3878
zobacz wszystkie zdjęć	3878
zobacz zdjęcia	3878
zobacz zdjęć	3878
zobrazit # fotografií	635
zobrazit # odpovědi	648
zobrazit a přijmout	612
zobrazit fotografií	635
zobrazit komentáře	648
zobrazit méně	548	636
zobrazit nabídku	609
zobrazit nabídky	629
zobrazit odpovědi	648
zobrazit originál	548
zobrazit předplatné	629
zobrazit přepis	615
zobrazit více	546
zobrazit výsledky	96	548	603
zobrazit vše	546
zobrazit všech # fotek	635
zobrazit všech # fotky	635
zobrazit všech # fotografie	635
zobrazit všech # fotografií	635
zobrazit všech fotek	635
zobrazit všech fotky	635
zobrazit všech fotografie	635
zobrazit všech fotografií	635
zobrazit všechny # fotek	635
zobrazit všechny # fotky	635
zobrazit všechny # fotografie	635
zobrazit všechny # fotografií	635
zobrazit všechny fotek	635
zobrazit všechny fotky	635
zobrazit všechny fotografie	635
zobrazit všechny fotografií	635
zobrazit všechny články	636
zobraziť # fotiek	4574
zobraziť # fotky	4574
zobraziť # fotografie	4574
zobraziť # fotografií	4574
zobraziť # odpovede	4585
zobraziť a prijať	4556
zobraziť cenu	4554
zobraziť diskusiu	4502
zobraziť fotiek	4574
zobraziť fotky	4574
zobraziť fotografie	4574
zobraziť fotografií	4574
zobraziť galériu	4575
zobraziť heslo	4569
zobraziť komentáre	4585
zobraziť menej	4500
zobraziť obsah	4513
zobraziť odpovede	4585
zobraziť ponuku	4554
zobraziť ponuky	4569
zobraziť popis	4575
zobraziť predplatné	4569
zobraziť prepis	4559
zobraziť titulky	4559
zobraziť viac	4500
zobraziť výsledky	96	4550
zobraziť všetko	4500
zobraziť všetky # fotiek	4574
zobraziť všetky # fotky	4574
zobraziť všetky # fotografie	4574
zobraziť všetky # fotografií	4574
zobraziť všetky fotiek	4574
zobraziť všetky fotky	4574
zobraziť všetky fotografie	4574
zobraziť všetky fotografií	4574
zobraziť všetky články	4575
zobraziť všetkých # fotiek	4574
zobraziť všetkých # fotky	4574
zobraziť všetkých # fotografie	4574
zobraziť všetkých # fotografií	4574
zobraziť všetkých fotiek	4574
zobraziť všetkých fotky	4574
zobraziť všetkých fotografie	4574
zobraziť všetkých fotografií	4574
zoradiť podľa	4585
zostań patronem	3756
zostań patronką	3870
zostať prihlásený	4569
zostávajúci čas	4560
zostávajúci čas #	4559
zostávajúci čas -#	4559
zpráva	634
zpráva byla odeslána	633
zpráva pro příjemce: dar	626
zpět na hlavní stránku	636
zpět na začátek	636
zpět nahoru	546
zrušit můžete kdykoli	629
zrušit můžete kdykoliv	629
zrušiť môžete kedykoľvek	4569
zu meine themen hinzufügen	1045
zu meinen themen hinzufügen	1045
zum rätsel	1001
zum vollständigen artikel	1031
zur großansicht	1031
zur leseliste hinzufügen	974
zur merkliste hinzufügen	849
zur übersicht	879
zurück	869
zurück nach oben	879	1031
zurück zum anfang	1042
zurück zur startseite	1031
zurück zur übersicht	1031
zvoliť	4570
zvolte předplatné	629
zvolte částku	626
zvoľte predplatné	4569
zvoľte sumu	4566
zväčšiť	4560
zväčšiť foto	4575
zväčšiť fotografiu	4575
zväčšiť písmo	4588
zväčšiť text	4588
zvětšit	546
zvětšit foto	636
zvětšit fotografii	636
zvětšit písmo	652
zvětšit text	652
zwiń	3796
zásady cookies	612
zásady ochrany osobných údajov	4556
získat licenci	643
získat předplatné	629
získať licenciu	4581
získať predplatné	4569
zůstat přihlášen	629
""", '£': """
£# at amazon	1493
""", '©': """
©ntb	3673
""", 'à': """
à découvrir	2157
à la une	2157
à lire	2157
à lire aussi	2157
à lire dans ce dossier	2157
à lire dans la même rubrique	2157
à lire ensuite	2157
à lire également	2157
à ne pas manquer	2157
à voir	2157
à voir aussi	2157
à voir ensuite	2280
""", 'á': """
áno, chcem	4563
áno, prosím	4563
átirat	2631
átirat elolvasása	2630
átirat megjelenítése	2630
áudio gerado por ia	3983
áudio gerado por voz sintética	3983
""", 'ä': """
ähnliche artikel	876
ähnliche beiträge	876
ähnliche themen	876
äldst	4832
äldsta	4832
äldsta först	4831
älteste	1044
älteste zuerst	1043
älä missaa mitään	1960
älä salli	2050
älä seuraa	2078
ämne	4818
ämnen	4735
ämnen i artikeln	4735
ämnen i den här artikeln	4820
ändra cookie-inställningar	4725
ändra cookieinställningar	4725
ändra dina cookie-inställningar	4725
ändra dina cookieinställningar	4797
ändra inställningar	4725
ändra samtycke	4797
ändra textstorlek	4835
är du inte prenumerant	4814
är du redan prenumerant	4702
äänenvoimakkuus	2044
äänesi on laskettu	2028
äänesi on rekisteröity	2028
äänesi on tallennettu	2028
äänestyksen tulokset	2044
äänestys	97
äänestä	96	2034
äänestä nyt	96	2028
äänestä tästä	1986
ääni on tuotettu tekoälyllä	2043
ääni pois	2043
ääni päälle	2043
""", 'å': """
åbn	710
åbn appen	770
åbn billedgalleri	788
åbn galleri	788
åbn i app	770
åbn i browser	808
åbn kort	710
åpne	3645
åpne appen	3709
åpne bildegalleri	3726
åpne faktaboks	3645
åpne galleri	3726
åpne i app	3709
åpne i nettleser	3746
åpne i nettleseren	3746
åpne kart	3645
årlig	3721
årlig betaling	3721
årligt	783
årsvis	4815
årsvis betalning	4815
återkalla samtycke	4797
återstående tid	4801
återstående tid #	4800
återstående tid -#	4800
""", 'æ': """
ældste	799
ældste først	798
ændr dine cookieindstillinger	694
ændr dit samtykke	765
ændr indstillinger	694
ændr samtykke	765
ændr tekststørrelse	801
""", 'ç': """
çengel bulmaca	5002
çerez ayarlari	4931
çerez ayarlarini yönet	5007
çerez politikasi	4931	4953
çerez tercihleri	5007
çerez tercihlerimi değiştir	4934
çerez tercihlerini değiştir	4934
çerez tercihlerini yönet	5007
çerezler	4931
çerezleri yönet	5046
çeviriyi göster	4944
çikiş yap	19
çok okunanlar	4937
""", 'è': """
è gratis e ci vuole solo un minuto	2886
è stato utile	2900
""", 'é': """
é grátis e leva menos de um minuto	4000
é proibida a reprodução	4078
é proibida a reprodução do conteúdo	4078
écouter	2135
écouter (# min	2135
écouter le podcast	2161
écrire à la rédaction	2252
édition du jour	2157
élő	2631
élő közvetítésünk itt	2650
épingler	66
épingler la recette	66
értem	2570
értesítések	2637
értesítések engedélyezése	2634
értesítések kezelése	2634
értékeld a cikket	2657
értékeld a receptet	66
értékelje a cikket	2657
érvénytelen e-mail-cím	2647
étiquettes	2162
évente	2645
éves előfizetés	2645
éves fizetés	2645
éves számlázás	2645
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2638
így védjük a forrásainkat	2654
írd meg a véleményed	2562
írj a szerkesztőségnek	2654
írj hozzászólást	2658
írja meg véleményét	2562
írjon a szerkesztőségnek	2654
írjon hozzászólást	2658
írjon nekünk névtelenül	2654
""", 'î': """
îmi place	4162
în fiecare lună	4187
în parteneriat cu	4207
înainte # secunde	4169
înapoi # secunde	4169
înapoi la prima pagină	4196
înapoi la început	4219
înapoi sus	4120
încarcă conținutul	4173
încarcă mai multe	4120
încarcă mai multe comentarii	4161
încarcă postarea	4173
încarcă videoclipul	4173
închide	4098
închide fereastra	4219
închide galeria	4219
închide meniul	4219
înregistrare	4102
înregistrează-te	4102
înscrie-te acum	4139
înscrie-te la curs	4139
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4134
""", 'ô': """
ô chữ	5290
""", 'ö': """
öffnen	879
ön hirdetésblokkolót használ	2638
ön mit gondol? szavazzon	2568
önceki	4943
önceki fotoğraf	5054
önceki görsel	5054
önceki haber	4937
önceki video	5047
önceki yazi	5054
öne çikan haberler	4937
öne çikanlar	4937
önerilen haberler	4937
önerilenler	4937
öppna	4739
öppna appen	4802
öppna bildgalleri	4820
öppna galleri	4820
öppna i webbläsaren	4842
öppna karta	4739
összes	2568
összes cikk	2650
összes elfogadása	2623
összes elutasítása	2623
összes megtekintése	2650
översatt med ai	4828
özet faydali oldu mu	4936
""", 'ú': """
új hozzászólás	2562
última hora	1614
últimas	3956
últimas entradas	1614
últimas noticias	1614
últimas notícias	3956
últimas plazas	1649
últimes notícies	431
últimos artículos	1614
únete	1564
únete a la conversación	1607
única	1699	4035
účtované ročne	4569
účtováno ročně	629
""", 'ü': """
über google anmelden	1026
über whatsapp senden	1046
über whatsapp teilen	1046
übersetzung anzeigen	883
überweisung	823
ücretsiz dene	4919
ücretsiz haber limitinize ulaştiniz	5021
ücretsiz kargo	5038
ücretsiz oku	5051
ücretsiz oyna	5000
ücretsiz üye ol	4919
ücretsiz üye olun	4919
ücretsiz, spam yok	5023
ühekordne annetus	1816
ürüne git	5058
ürünü gör	5058
ürünü incele	5003
üye girişi	4919
üye ol	4918	4919
üye olun	4919
üzenet	2648
üzenet küldése	2647
üzenetét elküldtük	2647
""", 'ý': """
ý kiến	5241
ý kiến bạn đọc	5241
ý kiến của bạn	5241	5262
""", 'ā': """
ārējais saturs	3352
""", 'č': """
častite nas kafom	4465
častite nas kavom	4465
častite nas s kavo	4668
čita sintetički glas	4458
čitaj bez oglasa	4486
čitaj u aplikaciji	4460
čitajte bez oglasa	4486
čitajte bez ograničenja	4467
čitajte u aplikaciji	4460
čitajte uz pretplatu	4467
članak je zaključan	4390
članak je zaštićen autorskim pravom	4477
članak se nastavlja ispod oglasa	4396
članak čita sintetički glas	4458
članek bere sintetični glas	4661
članek je avtorsko zaščiten	4680
članek je zaklenjen	4600
članek se nadaljuje pod oglasom	4603
članek se nadaljuje spodaj	4603
článek byl vytvořen automaticky	646
článek je chráněn autorským právem	642
článek namluvila umělá inteligence	615
článek pokračuje pod reklamou	531
článek čte syntetický hlas	615
články autora	636
článok bol vytvorený automaticky	4583
článok je chránený autorským právom	4580
článok číta syntetický hlas	4559
článok číta umelá inteligencia	4559
čte umělý hlas	615
čtěte bez omezení	629
čtěte dále	544
čtěte i	544
čtěte nejdřív v aplikaci	617
čtěte také	544
čtěte v aplikaci	617
číslo účtu pro dary	515
číst bez reklam	654
číst celý článek	636
číst dál	546
číst dál s předplatným	517
číst dále	636
číst s předplatným	629
číst více	546
číta umelý hlas	4559
čítajte aj	4499
čítajte bez obmedzení	4569
čítajte najprv v aplikácii	4561
čítajte v aplikácii	4561
čítať bez reklám	4590
čítať celý článok	4575
čítať s predplatným	4569
čítať ďalej	4575
""", 'ď': """
ďakujeme za hlas	4550
ďakujeme za hlasovanie	4550
ďakujeme za odber	4572
ďakujeme za správu	4572
ďakujeme za vašu správu	4572
ďakujeme za váš hlas	96	4550
ďalšia fotografia	4575
ďalšia snímka	4575
ďalšia strana	4575
ďalšie foto	4575
ďalšie správy	4499
ďalšie video	4559
ďalšie články	22	4499
ďalšie články autora	4575
ďalší článok	4575
""", 'đ': """
đang theo dõi	5317
đang tải	5292
đang tải trình phát	5292
đang tải video	5292
điều khoản sử dụng	5240
điều khoản sử dụng | chính sách bảo mật	5240
đáng chú ý	5242
đã có tài khoản	5224
đã hiểu	5246
đã sao chép	5230
đã sao chép liên kết	5277
đã xảy ra lỗi	5308
đã đóng bình luận	5285
đóng	5220
đóng cửa sổ	5330
đóng góp	5221
đóng góp hàng tháng	5304
đóng góp một lần	5304
đóng góp ngay	5223
đóng menu	5330
đăng ký	5224
đăng ký của bạn đã được xác nhận	5329
đăng ký khóa học	5291
đăng ký ngay	5224
đăng ký nhận thông báo	5299
đăng ký tham dự	5291
đăng ký thành công	5308
đăng ký để đọc tiếp	5328
đăng nhập	5224
đăng nhập / đăng ký	5224
đăng nhập bằng apple	5306
đăng nhập bằng facebook	5306
đăng nhập bằng google	5306
đăng nhập với facebook	5306
đăng nhập với google	5306
đăng nhập để bình luận	5285
đăng nhập để đọc tiếp	5328
đăng xuất	19
được quan tâm	5278
được tài trợ	5235
được tạo bởi ai	5326
đặt báo	5224
đặt hàng ngay	5331
đặt mua ngay	5291
đặt vé ngay	5291
đến công thức	66
đến trang quyên góp	5304
đến trang ủng hộ	5304
đề xuất	5242
đề xuất bởi taboola	5281
để lại bình luận	5261	5262
để lại một bình luận	5261	5262
để sau	5220
địa chỉ email của bạn	5329
đọc bài gốc	5330
đọc bài tiếp theo	5330
đọc miễn phí	5328
đọc nhiều	5242
đọc nhiều nhất	5242
đọc sau	5277
đọc thêm	5242	5245
đọc tiếp	5245
đọc tiếp về chủ đề này	5278
đọc toàn bộ bài viết	5312
đọc trên ứng dụng	5298
đồng ý	5239
đồng ý và tiếp tục	5296
đừng bỏ lỡ	5242
""", 'į': """
į el. parduotuvę	3303
į pradinį puslapį	3319
į viršų	3272
įdėti į krepšelį	3303
įgarsinta dirbtinio intelekto	3307
įjungti garsą	3307
įjungti pranešimus	3310
įkelti daugiau	3319
įkelti turinį	3305
įkelti įrašą	3305
įveskite el. pašto adresą	3317
įveskite galiojantį el. pašto adresą	3317
įveskite savo el. pašto adresą	3290
įveskite sumą	3313
įvyko klaida. bandykite dar kartą	3317
įvyko klaida. bandykite vėliau	3317
""", 'ľ': """
ľubovoľná suma	4566
""", 'ł': """
ładowanie odtwarzacza	3859
ładowanie wideo	3859
""", 'ř': """
řadit podle	648
řazení	649
""", 'ś': """
śledź nas	3771
""", 'ş': """
şifremi unuttum	4919
şifrenizi mi unuttunuz	5021
şikayet et	4998
şikâyet et	4998
şimdi değil	4917
şimdi satin al	5058
şurada paylaş	4928
""", 'š': """
šajā rakstā	3387
še nimate računa	4670
še niste naročnik	4670
šiame straipsnyje	3319
šifra	4468
šio turinio parodyti negalime	3305
šio turinio rodyti negalima	3305
šis laukas privalomas	3317
šis lauks ir obligāts	3385
šis raksts ir slēgts	3383
šis saturs nav pieejams	3374
šis straipsnis užrakintas	3315
šis turinys nepasiekiamas	3305
šis vaizdo įrašas nebepasiekiamas	3307
šis vaizdo įrašas nepasiekiamas	3307
šis video nav pieejams	3376
šis video vairs nav pieejams	3376
šo saturu nevar parādīt	3374
šrifto dydis	3324
štampaj	4400
štítky	544
""", 'ž': """
žaisti dabar	3301
že imam račun	4670
že imate račun	4600
že naročnik	4600
že podpiram	4611
že sledite	4685
želite li da primate obaveštenja	4461
želite li primati obavijesti	4461
želite prejemati obvestila	4664
želite prejemati potisna obvestila	4664
želiš primati obavijesti	4461
žiadny spam	4572
žinutė išsiųsta	3317
živě	616
žiūrėkite nuotraukas	3272
žiūrėkite vaizdo įrašą	3272
žiūrėti galeriją	3272
žiūrėti kainą	3303
žiūrėti komentarus	3322
žiūrėti pasiūlymą	3303
žiūrėti planus	3315
žiūrėti rezultatus	96	3301
žiūrėti visus	3319
žymos	3308
žádný spam	633
""", 'ư': """
ưu đãi #% hôm nay	5291
ưu đãi cho bạn đọc	5291
ưu đãi cho độc giả	5291
ưu đãi tốt nhất	5307
""", 'ș': """
știrea anterioară	4196
știrea continuă mai jos	4220
știrea următoare	4196
știri pe aceeași temă	4155
știri recomandate	4118
știri similare	4118
știrile zilei	4118
""", 'ț': """
ți-a fost util	4161
ți-a fost util acest articol	4134
ți-a fost util acest rezumat	4134
ți-ai uitat parola	4152
ți-ar putea plăcea și	4155
ține-mă minte	4191
""", 'ά': """
άκουσε το άρθρο	1157
άλλες ειδήσεις	22
άλλο ποσό	1174
άνοιγμα	1087
άνοιγμα εφαρμογής	1164
άνοιγμα στην εφαρμογή	1164
άνοιγμα χάρτη	1087
""", 'έ': """
έξοδος από πλήρη οθόνη	1157
έχετε ήδη λογαριασμό	1069
έχετε ήδη ψηφίσει	1149
έχω ήδη λογαριασμό	1177
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1179
έχω λογαριασμό	1177
""", 'ή': """
ήταν χρήσιμο	1149
""", 'ί': """
ίσως αργότερα	1065
ίσως σας ενδιαφέρει	1083
""", 'α': """
αγορά από amazon	1155
αγορά από το amazon	1155
αγορά βιβλίου	1155
αγορά εισιτηρίων	1155
αγοράστε εισιτήρια	1155
αγοράστε εισιτήριο	1155
αγοράστε το βιβλίο	1155
αγοράστε τώρα	1213
ακολουθήστε μας	1190
ακολουθήστε το θέμα	1190
ακολουθήστε τον αρθρογράφο	1212
ακολουθήστε τον συντάκτη	1190
ακολουθείτε ήδη αυτό το θέμα	1190
ακολουθείτε ήδη αυτόν τον συντάκτη	1212
ακολούθησε	1191
ακούστε	1074
ακούστε το άρθρο	1074
ακυρώνετε όποτε θέλετε	1177
ακύρωση οποιαδήποτε στιγμή	1177
αλλαγή προτιμήσεων cookies	1080
αλλαγή ρυθμίσεων απορρήτου	1080
ανάκληση συγκατάθεσης	1161
αναζήτηση	1086
ανανέωση σελίδας	1171
ανανέωση συνδρομής	1208
ανανέωση της σελίδας	1171
αναπαραγωγή βίντεο	1157
αναφέρετε λάθος	1198
αναφέρετε το σχόλιο	1198
αναφορά	1150
αναφορά λάθους	1082
αναφορά σχολίου	1198
αντιγραφή	1194
αντιγραφή link	1074
αντιγραφή συνδέσμου	1074
αντιγραφή συνδέσμου άρθρου	1074
απάντηση	1150
απενεργοποίησα τον ad blocker	1171
απενεργοποιήστε το για να συνεχίσετε	1171
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1208
αποδέχομαι	1081	1091
αποδέχομαι τους όρους χρήσης	1179
αποδοχή	1081	1091
αποδοχή ειδοποιήσεων	1169
αποδοχή και συνέχεια	1161
αποδοχή όλων	1081	1091
αποδοχή όλων των cookies	1202
αποδοχη	1081
αποδοχη ολων	1081
αποθήκευση	1074
αποθήκευση άρθρου	1214
αποθήκευση επιλογών	1161
αποθήκευση προτιμήσεων	1161
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1074
αποκλεισμός	1167
αποκλειστικά για συνδρομητές	1177
αποκτήστε το τώρα	1213
απομαγνητοφώνηση	1158
απομνημόνευση	1178
απορριψη	1081
αποστολή	1180
αποστολή με email	1074
αποστολή σχολίου	1149
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1150
αποτελέσματα ψηφοφορίας	1150
αποτυχία φόρτωσης βίντεο	1203
απόκρυψη	1087
απόκρυψη απαντήσεων	1149
απόρριψη	1081	1091
απόρριψη όλων	1081	1091
απόρριψη όλων των cookies	1202
αργότερα	1169
αρχική	1086
αρχική σελίδα	1183
αυτό το άρθρο είναι κλειδωμένο	1177
αυτό το βίντεο δεν είναι διαθέσιμο	1157
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1157
αυτό το πεδίο είναι υποχρεωτικό	1179
αυτόματη αναπαραγωγή	1158
αυτόματη μετάφραση	1158
αφήγηση με συνθετική φωνή	1157
αφήστε ένα σχόλιο	1149
αφήστε σχόλιο	1082
αφήστε το σχόλιό σας	1149
""", 'β': """
βίντεο	1083
βαθμολογήστε το άρθρο	1082
βρήκατε κάποιο λάθος	1185
βρήκατε λάθος	1185
""", 'γ': """
γίνε συνδρομητής	1069
γίνε υποστηρικτής	1174
γίνετε μέλος	1066
γίνετε συνδρομητής	1069
γίνετε υποστηρικτές	1174
γράψτε σχόλιο	1082
γράψτε το email σας	1209
γράψτε το σχόλιό σας	1198
""", 'δ': """
δείτε ακόμη	1211
δείτε και	1083
δείτε ξανά	1203
δείτε περισσότερα	1086
δείτε τα αποτελέσματα	96	1087	1108
δείτε τα πακέτα	1208
δείτε τα πακέτα συνδρομών	1208
δείτε τα σχόλια	1082
δείτε τα όλα	1211
δείτε τη συλλογή	1183
δείτε τη συνταγή	66
δείτε την προσφορά	1155
δείτε τις απαντήσεις	1149
δείτε τις προσφορές	1208
δείτε τις φωτογραφίες	1183
δείτε το αφιέρωμα	1183
δείτε το προφίλ	1185
δείτε το προϊόν	1213
δείτε το στο amazon	1155
δείτε το φωτορεπορτάζ	1183
δείτε φωτογραφίες	1183
δείτε όλα	1086
δείτε όλα τα άρθρα	1183
δείτε όλα τα βίντεο	1183
δείτε όλα τα παιχνίδια	1152
δείτε όλα τα σχόλια	1106
δείτε όλες τις ειδήσεις	1183
δείτε όλες τις προσφορές	1155
δείτε όλες τις φωτογραφίες	1183
δεν έχετε λογαριασμό	1177
δεν αποδέχομαι	1081
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1157
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1161
δεν είστε ακόμη συνδρομητής	1177
δεν είστε συνδρομητής	1177
δεν μου αρέσει	1150
δεν ξέρω	1150
δεν ξέρω / δεν απαντώ	1150
δες περισσότερα	1211
δημιουργήθηκε με ai	1203
δημιουργήθηκε με τεχνητή νοημοσύνη	1203
δημιουργία λογαριασμού	1069
δημοσίευση σχολίου	1149
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1108
δημοφιλέστερα	1083
δημοφιλέστερο	1178
δημοφιλή	1083
δημοφιλή άρθρα	1083
διάρκεια	1158
διαβάζεται από συνθετική φωνή	1157
διαβάστε ακόμα	1083
διαβάστε ακόμη	1083
διαβάστε αργότερα	1214
διαβάστε δωρεάν	1208
διαβάστε επίσης	1083
διαβάστε επίσης στο	1083
διαβάστε και	1083
διαβάστε ολόκληρο το άρθρο	1183
διαβάστε περισσότερα	1083	1086
διαβάστε στην εφαρμογή	1164
διαβάστε το στην εφαρμογή	1164
διαβάστε όλο το άρθρο	1183
διαθέσιμη στο app store	1164
διαθέσιμο στο app store	1164
διαφήμιση	1077	1099
διαφημίσεις	1077
διαφημιση	1077
διαφημιστείτε	1099
διαφημιστικό περιεχόμενο	92	1077
διαφημιστικός χώρος	1129
διαφωνω	1081
διαφωνώ	1081
διαχείριση cookies	1161
διαχείριση επιλογών	1081	1161
διαχείριση προτιμήσεων	1202
διαχείριση συγκατάθεσης	1161
δωρήστε	1066
δωρίστε το άρθρο	1193
δωρεά	1066
δωρεάν αποστολή	1195
δωρεάν, χωρίς spam	1179
""", 'ε': """
είσοδος	1069
είστε ήδη εγγεγραμμένος	1209
είστε ήδη συνδρομητής	1177
εγγραφή	1069
ειδήσεις σήμερα	1083
ειδήσεις τώρα	1083
ειδοποίηση για συντάκτη	1212
εισάγετε έγκυρο email	1179
εισάγετε το email σας	1209
εισαγάγετε το email σας	1209
εκτυπώστε το άρθρο	1074
εκτύπωση	1074
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1179
ελέγξτε το email σας	1179
ελεύθερη δωρεά	1207
ελεύθερο ποσό	1174
εμφάνιση ανάρτησης	1161
εμφάνιση απαντήσεων	1149
εμφάνιση λιγότερων	1183
εμφάνιση περιεχομένου	1161
εμφάνιση περισσότερων	1183
εμφάνιση πρωτοτύπου	1087
εμφάνιση υποτίτλων	1157
εμφάνιση όλων	1087
ενεργοποίηση	1166
ενεργοποίηση ειδοποιήσεων	1165
ενεργοποιήστε τις ειδοποιήσεις	1165
επαναφόρτωση σελίδας	1171
επικοινωνήστε μαζί μας	1185
επικοινωνήστε με τη σύνταξη	1185
επικοινωνήστε με τον συντάκτη	1185
επικοινωνία	1082	1099
επικοινωνία με τη σύνταξη	1185
επιλέξτε	1178
επιλέξτε πακέτο	1177
επιλέξτε ποσό	1207
επιλέξτε συνδρομή	1177
επιλέξτε τη συνδρομή σας	1177
επιλογές συντακτών	1083
επιλογή	1178
επισκεφθείτε το κατάστημα	1155
επιστροφή στην αρχική	1183
επιστροφή στην κορυφή	1086
επιτρέπεται	1166
επόμενη είδηση	1183
επόμενη εικόνα	1211
επόμενη φωτογραφία	1211
επόμενο	1086
επόμενο άρθρο	1083
επόμενο βίντεο	1203
επώνυμο	1180
ερώτηση της ημέρας	96
ετήσια	1175
ετήσια χρέωση	1178
ετικέτες	1083
ευχαριστούμε για τη στήριξή σας	1207
ευχαριστούμε για τη στήριξη	1207
ευχαριστούμε για την ψήφο σας	96	1149
ευχαριστούμε, το μήνυμά σας στάλθηκε	1179
εφάπαξ	1175
εφάπαξ δωρεά	1174
""", 'η': """
η δημοσκόπηση της εβδομάδας	1107
η διαφήμιση συνεχίζεται	1213
η δωρεά μου	1207
η εγγραφή ολοκληρώθηκε	1209
η εγγραφή σας ολοκληρώθηκε	1209
η ερώτηση της εβδομάδας	1107
η στήριξή σας κάνει τη διαφορά	1207
η συνέχεια μετά τη διαφήμιση	1129
η ψήφος σας	1107
η ψήφος σας καταχωρήθηκε	1149
η ψήφος σας καταχωρίστηκε	1149
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1165
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1165
θέμα	1210
θέματα	1083
θα θέλατε να λαμβάνετε ειδοποιήσεις	1165
""", 'κ': """
κάθε ευρώ μετράει	1175
κάθε μήνα	1175
κάθε συνεισφορά έχει αξία	1175
κάθε συνεισφορά μετράει	1175
κάνε το κουίζ	1152
κάντε δωρεά	1066
κάντε μια δωρεά	1066
κάντε το κουίζ	1152
κάντε το τεστ	1154
κάτι πήγε στραβά	1180
καλύτερη προσφορά	1178
κανόνες σχολιασμού	1082
κατάλαβα	1087
κατάργηση σίγασης	1157
κατάστημα	1195
κατεβάστε από το app store	1164
κατεβάστε από το google play	1164
κατεβάστε την εφαρμογή	1164
κατεβάστε το app	1164
κατεβάστε το επεισόδιο	1157
κατεβάστε το ηχητικό	1157
κατηγορίες	1083
κεράστε μας έναν καφέ	1174
κλείσιμο	1065
κλείσιμο μενού	1211
κλείσιμο παραθύρου	1211
κλείστε θέση	1155
κοινοποίησε	1074
κοινοποίηση	1074
κοινοποίηση στο facebook	1074
κοινοποίηση στο twitter	1074
κοινοποίηση στο whatsapp	1193
κοινοποιήστε	1074
κοινοποιήστε το άρθρο	1074
κρυπτόλεξο	1154
κωδικοί έκπτωσης	1213
""", 'λ': """
λήψη ήχου	1157
λεπτομέρειες	1087
λιγότερα	1087
""", 'μ': """
μάθετε περισσότερα	1081
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1193
μέγεθος κειμένου	70
μήνυμα	1210
μαθετε περισσοτερα	1081
με την υποστήριξη	1077
με την υποστήριξη της	1195
με την υποστήριξη του	1195
μεγέθυνση	1087
μεγέθυνση εικόνας	1183
μεγαλύτερα γράμματα	1193
μενού	1086
μετάβαση στη σελίδα δωρεών	1174
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1085
μετάβαση στο περιεχόμενο	1085
μεταβείτε στο περιεχόμενο	1085
μη έγκυρη διεύθυνση email	1179
μη έγκυρο email	1179
μη διαθέσιμο βίντεο	1157
μη χάσετε	1083
μην το χάσεις	1083
μην χάσετε	1083
μηνιαία	1175
μηνιαία δωρεά	1174
μηνιαία συνεισφορά	1174
μηνιαία χρέωση	1178
μηνιαίως	1175
μικρότερα γράμματα	1193
μοιράσου το	1074
μοιράσου το άρθρο	1214
μοιραστείτε	1074
μοιραστείτε το	1074
μοιραστείτε το άρθρο	1074
μου αρέσει	1150
μπορεί να σας αρέσει	1083
μόνο για συνδρομητές	1069
""", 'ν': """
να επιτρέπεται	1167
να επιτρέπεται πάντα	1161
να επιτραπεί	1166
να με θυμάσαι	1177
ναι	1169
ναι θέλω	1167
ναι, θέλω	1166
ναι, φυσικά	1167
νεότερα	1150
νεότερα πρώτα	1150
""", 'ξ': """
ξέχασα τον κωδικό μου	1177
ξεκλειδώστε το άρθρο	1208
ξεχάσατε τον κωδικό	1069
ξεχάσατε τον κωδικό σας	1177
""", 'ο': """
ο λογαριασμός μου	1069
ο σύνδεσμος αντιγράφηκε	1074
οι απόψεις είναι προσωπικές	1101
οι απόψεις που εκφράζονται είναι προσωπικές	1101
οι απόψεις του άρθρου είναι προσωπικές	1101
οι συνεργάτες μας	1161
ονοματεπώνυμο	1180
""", 'π': """
πάντα να επιτρέπεται	1161
πάρτε μέρος στη δημοσκόπηση	1149
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1183
παίξε τώρα	1152
παίξε υπεύθυνα	1155
παίξτε δωρεάν	1152
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1152
παίξτε υπεύθυνα	1155
παιχνίδια	1154
πακέτα συνδρομών	1208
παλαιότερα	1150
παράκαμψη προς το κυρίως περιεχόμενο	1085
παράλειψη	1158
παράλειψη διαφήμισης	1203
παρουσιάστηκε σφάλμα	1179
πατήστε για ήχο	1203
παύση βίντεο	1157
παύση παρακολούθησης	1190
πείτε μας τη γνώμη σας	1149
πείτε τη γνώμη σας	1149
περίληψη ai	1189
περίληψη με ai	1189
περιορισμένες θέσεις	1126
περιορισμένος αριθμός θέσεων	1126
περισσοτερες επιλογες	1081
περισσότερα	1083	1086
περισσότερα άρθρα	1083
περισσότερα άρθρα του συντάκτη	1183
περισσότερα σχόλια	1149
περισσότερες ειδήσεις	1083
περισσότερες επιλογές	1081	1194
πες τη γνώμη σου	1149
πλήρης οθόνη	1158
πληρωμή με paypal	1208
ποια είναι η γνώμη σας	1107
ποιοι είμαστε	1099
πολιτική cookies	1091	1099
πολιτική απορρήτου	1091	1099
πολιτική διορθώσεων	1185
προβολή περιεχομένου	1161
προηγούμενη είδηση	1183
προηγούμενη φωτογραφία	1211
προηγούμενο	1086
προηγούμενο άρθρο	1083
προηγούμενο βίντεο	1203
προνόμια συνδρομητών	1155
προσαρμογή	1081
προσθέστε σχόλιο	1106
προσθέστε το σχόλιό σας	1106
προσθήκη απάντησης	1198
προσθήκη στα θέματά μου	1212
προσθήκη στο καλάθι	1213
προσθήκη σχολίου	1082
προσθήκη ως προτιμώμενη πηγή	1190
προστασία προσωπικών δεδομένων	1091
προσφορά για αναγνώστες	1155
προσφορά για συνδρομητές	1155
προσωπικά δεδομένα	1099
προτείνουμε	1083
προτείνουμε επίσης	1083
προτεινόμενα	1083
προτεινόμενα από taboola	1129
προτιμήσεις cookies	1161
προτιμήσεις απορρήτου	1202
προωθητικό περιεχόμενο	1077
πρόσφατα άρθρα	1083
πώς να απενεργοποιήσετε τον ad blocker	1171
πώς να το απενεργοποιήσετε	1173
""", 'ρ': """
ροή	1083
ροή ειδήσεων	1083
ρυθμίσεις	1081
ρυθμίσεις cookie	1161
ρυθμίσεις cookies	1091
ρυθμίσεις απορρήτου	1161
ρυθμισεις	1081
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1158
σας βοήθησε αυτό το άρθρο	1149
σας φάνηκε χρήσιμο	1149
σε συνεργασία με	1195
σκανάρετε το qr code	1164
σταυρόλεξα	1154
σταυρόλεξο	1154
στείλε το σε φίλο	1074
στείλτε μας τις φωτογραφίες σας	1185
στηρίξτε μας	1066
στηρίξτε μας στο patreon	1174
συμφωνω	1081
συμφωνώ	1091
συμφωνώ με την επεξεργασία των δεδομένων μου	1179
συμφωνώ με τους όρους χρήσης	1179
συνέχεια ανάγνωσης	1086
συνέχεια με apple	1177
συνέχεια με email	1208
συνέχεια με facebook	1177
συνέχεια με google	1177
συνέχεια στην ιστοσελίδα	1164
συνέχεια στο site	1164
συνέχεια στον browser	1164
συνδεθείτε	1069
συνδρομή	1069
συνδρομητές	1069
συνεχίζεται μετά τη διαφήμιση	1129
συνεχίστε την ανάγνωση	1211
σφάλμα φόρτωσης βίντεο	1203
σχετικά	1083
σχετικά άρθρα	1083
σχετικά θέματα	1083
σχετικά με εμάς	1099
σχετικά νέα	1083
σχετικές ειδήσεις	1083
σχετικό άρθρο	1083
σχολιάστε	1082
σχολιάστε το άρθρο	1082
σχόλια	1082
σχόλιο	1082
σύνδεση	1069
σύνδεση με apple	1177
σύνδεση με facebook	1177
σύνδεση με google	1177
σύνοψη με ai	1189
""", 'τ': """
τέλος διαφήμισης	1155
τέλος της διαφήμισης	1155
τέσταρε τις γνώσεις σου	1152
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1101
τα πιο δημοφιλή	1083
τα πιο δημοφιλή της ημέρας	1083
τα πιο διαβασμένα	1083
τα πιο πρόσφατα	1083
τα σχόλια είναι απενεργοποιημένα	1198
τα σχόλια είναι μόνο για συνδρομητές	1198
ταξινόμηση	1150
ταξινόμηση κατά	1150
ταυτότητα	1099
ταχύτητα αναπαραγωγής	1157
τελευταία άρθρα	1083
τελευταία νέα	1083
τελευταίες ειδήσεις	1083
τεστάρετε τις γνώσεις σας	1152
το email σας	1209
το email υπάρχει ήδη	1209
το άρθρο εκφράζει τις απόψεις του συντάκτη	1101
το άρθρο συνεχίζεται μετά τη διαφήμιση	1129
το άρθρο συνεχίζεται παρακάτω	1129
το αίτημά σας στάλθηκε	1209
το αίτημά σας υποβλήθηκε	1209
το απενεργοποίησα	1171
το βίντεο δεν είναι διαθέσιμο	1157
το βίντεο φορτώνει	1157
το κείμενο συνεχίζεται παρακάτω	1129
το κουίζ της εβδομάδας	109
το μήνυμά σας	1209
το μήνυμά σας εστάλη	1179
το μήνυμά σας στάλθηκε	1179
το πεδίο είναι υποχρεωτικό	1179
το πιο δημοφιλές	1178
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1106
το ψευδώνυμό σας	1198
το όνομά σας	1198
τρέχων χρόνος	1158
""", 'υ': """
υπενθύμιση αργότερα	1065
υποβολή	96	1180
υποβολή σχολίου	1082
υπολειπόμενος χρόνος	1158
υποστηρίξτε μας	1066
υποχρεωτικά πεδία	1179
υποχρεωτικό πεδίο	1179
υπότιτλοι	1158
""", 'φ': """
φόρτωση ανάρτησης	1161
φόρτωση βίντεο	1157
φόρτωση περιεχομένου	1161
φόρτωση περισσότερων	1086
φόρτωση περισσότερων σχολίων	1149
φόρτωση προγράμματος αναπαραγωγής	1157
""", 'χ': """
χαρίστε αυτό το άρθρο	1074
χορηγοί	1195
χορηγούμενο	1077
χορηγούμενο άρθρο	1077
χορηγούμενο περιεχόμενο	1077
χορηγούμενο περιεχόμενο από taboola	1129
χορηγούμενοι σύνδεσμοι	1129
χορηγός	1195
χρόνος που απομένει	1157
χωρίς spam	1179
""", 'ψ': """
ψήφισε	96	1150
ψηφίστε	96	1150
ψηφίστε στη δημοσκόπηση	1149
ψηφοφορία	97	1108
""", 'ό': """
όλα τα άρθρα του συντάκτη	1183
όλα τα βίντεο	1183
όλα τα νέα	1183
όλα τα παιχνίδια	1152
όλα τα σχόλια	1082
όλες οι ειδήσεις	1083
όνομα	1180
όροι σχολιασμού	1082
όροι χρήσης	1091	1099
όχι ευχαριστώ	1065
όχι τώρα	1065	1169
όχι, ευχαριστώ	1065	1169
""", 'а': """
або	5188
абонамент	258
абонирай се	259
абонирай се за бюлетина	336
абонирайте се	258
автовоспроизведение	4344
автовідтворення	5175
автоматический перевод	4372
автоматическое воспроизведение	4344
автоматичне відтворення	5175
автоматичний переклад	5203
автоматично възпроизвеждане	324
автоматично преведено	345
автоматично пускане	324
авторизация	4237
авторизоваться	4237
адрес электронной почты	4240
азартные игры вызывают зависимость	4254
азартные игры могут вызвать зависимость	4254
азартные игры могут вызывать зависимость	4254
актуално	266
актуальне	5099
анкета	97	317
анкета на деня	316
анонимна кутия	342
анонимная почта	4367
анонимный ящик	4367
анонімна пошта	5198
анонімна скринька	5198
архив	4268
аудиоверсия	4344
аудіоверсія	5175
""", 'б': """
бажаєте отримувати сповіщення	5179
банковская карта	4236
банковский перевод	4236
без спам	336
без спама	4359
без спаму	5190
безкоштовна доставка	5170
безкоштовно. без спаму	5190
безопасный платеж	4235
безплатна доставка	320
бесплатная доставка	4339
бесплатно. без спама	4359
беше ли полезно	345
благодарим ви за абонамента	336
благодарим ви, че гласувахте	316
благодарим за вашия глас	316
благодарим за гласа	316
благодарим за съобщението	336
блокирай	328
блокировать	4349
блокувати	5180
больше	4268
больше материалов по теме	4268
больше новостей	4268
больше статей	4362
будь-яка сума	5185
будьте в курсе	4240
была ли статья полезной	4263
більше від автора	5193
більше за темою	5099
більше матеріалів автора	5115
більше матеріалів за темою	5099
більше на цю тему	5099
більше новин	5099
більше новин на тему	5099
більше по темі	5099
більше про це	5102
більше статей	5193
""", 'в': """
в закладки	4377
в избранное	4247
в корзину	4255	4338
в наш магазин	4338
в тази статия	339
в тренде	4268
в этой статье	4362
важен каждый рубль	4354
важен любой вклад	4354
важко відповісти	5166
важлива кожна гривня	5185
важливий кожен внесок	5185
важливо	5099
вам будет интересно	4268
вам може бути цікаво	5099
вам може сподобатися	5099
вам может быть интересно	4268
вам может понравиться	4268
вам також може сподобатися	5099
варианты подписки	4356
вартість доставки	5170
варіанти передплати	5187
вас може зацікавити	5099
вас может заинтересовать	4268
ваш e-mail	4240
ваш email	4240
ваш голос враховано	5161
ваш голос зараховано	5161
ваш голос принят	96	4332
ваш голос учтен	4332
ваш голос учтён	96	4332
ваша електронна пошта	5190
ваша почта	4360
ваша пошта	5191
ваша электронная почта	4359
ваше имя	4360
ваше повідомлення	5191
ваше повідомлення надіслано	5190
ваше сообщение	4360
ваше сообщение отправлено	4359
ваше ім'я	5191
вашето име	337
вашето съобщение	337
вашето съобщение е изпратено	336
вашият глас беше отчетен	316
вашият глас е отчетен	316
вашият имейл	336
вашият имейл адрес	336
вбудований контент	5172
введите e-mail	4240
введите email	4240
введите ваш email	4240
введите ваш адрес электронной почты	4240
введите корректный e-mail	4359
введите корректный email	4241
введите корректный адрес	4241
введите правильный e-mail	4241
введите сумму	4353
введіть коректний e-mail	5190
введіть суму	5184
вгору	5162
вградено съдържание	321
вернуться на главную	4362
версия для печати	4247
версия за печат	349
версія для друку	5208
вече гласувахте	316
вече имам профил	333
вече имате абонамент	333
вече имате акаунт	259
вече имате профил	333
вече подкрепям	273
вече следите	348
вече следите тази тема	348
вече сте абонат	259
вече сте гласували	316
вече съм абонат	333
вже вимкнено	5183
вже зареєстровані	5074
вже маєте акаунт	5187
вже маєте передплату	5187
вже є акаунт	5074
ви вже голосували	5161
ви вже проголосували	5161
ви вже підписані	5206
ви вже підписані на цю тему	5206
ви вичерпали ліміт статей	5187
ви можете відписатися будь-коли	5190
ви підписані	5190
ви підписані на автора	5206
ви підписані на тему	5206
ви успішно підписалися	5190
виберіть суму	5184
вибрати	5188
вибір редакції	5099
видео	4268
видео # из #	4361
видео # от #	338
видео больше недоступно	4344
видео загружается	4344
видео не может быть воспроизведено	4344
видео недоступно	4344
видео недоступно в вашей стране	4344
видео недоступно в вашем регионе	4344
видеоплеер загружается	4344
видеото вече не е налично	324
видеото не е достъпно	324
видеото не е достъпно във вашата страна	324
видеото не е налично	324
видеото не е налично във вашата страна	324
видеото не може да бъде възпроизведено	324
видяхте грешка	342
виж # снимки	338
виж всички	339
виж всички # снимки	338
виж всички снимки	338
виж всички статии	339
виж галерията	339
виж коментарите	346
виж офертата	319
виж резултатите	96	316
виж снимки	338
виж цената	319
вижте # снимки	338
вижте видеото	324
вижте всички	339
вижте всички # снимки	338
вижте всички снимки	338
вижте офертата	319
вижте още	266
вижте още от	266
вижте плановете	333
вижте резултатите	316
вижте снимки	338
вижте цената	319
вийти	19
використання матеріалів лише з дозволу редакції	5199
вимкнути звук	5175
вимкнути рекламу	5210
вимкніть adblock	5181
винаги показвай	321
винаги разрешавай	321
виникла помилка. спробуйте ще раз	5190
виправлення й уточнення	5198
вкажіть суму	5184
включете javascript	324
включете известията	327
включете се в дискусията	346
включи	328
включи звука	324
включи известията	327
включи се в дискусията	346
включите уведомления	4328
включить	4349
включить звук	4344
включить уведомления	4328
вконтакте	4248
влез	259
влез с facebook	333
влез с google	333
влез, за да коментираш	346
влезте	259
вміст недоступний	5172
внешний контент	4341
во весь экран	4271
водещи новини	266
войти	4237
войти в аккаунт	4237
войти в чат	4263
войти по почте	4356
войти с помощью google	4356
войти с яндекс id	4356
войти через apple	4356
войти через facebook	4356
войти через google	4356
войти через vk	4356
войти через вконтакте	4356
войти через яндекс	4356
войти, чтобы комментировать	4373
вопрос дня	4335
воспроизвести	4271
воспроизвести видео	4344
восстановить пароль	4356
время на чтение	4271
время чтения # мин	4271
все	4271
все комментарии	4263
все още няма коментари	346
все още нямате профил	333
все права сохранены	4368
всегда показывать	4341
всегда разрешать	4342
всего проголосовало #	4332
всеки лев е важен	331
всеки лев помага	331
всеки петък. безплатно. без спам	336
всички коментари	346
всички статии	339
всички статии на автора	339
встановити додаток	5177
встановити застосунок	5177
встроенный контент	4341
всяка помощ е важна	331
всяко дарение е важно	331
всяко дарение помага	331
всі коментарі	5204
всі матеріали	5193
всі матеріали автора	5193
всі новини	5101
всі статті	5193
всі статті автора	5193
вход	259	4237
вход с apple	333
вход с facebook	333
вход с google	333
вхід	5074
въведете валиден имейл	336
въведете имейл	336
въведете сума	331
възникна грешка. опитайте отново	336
възникна грешка. опитайте по-късно	336
външно съдържание	321
въпрос на деня	316
вы подписались	4241
вы подписаны	4359
вы подписаны на автора	4375
вы подписаны на тему	4375
вы уже голосовали	4332
вы уже проголосовали	4332
вы успешно подписались	4359
выберите подписку	4356
выберите сумму	4235
выберите тариф	4356
выбор редакции	4268
выбрать	4357
выбрать подписку	4356
выбрать тариф	4356
выйти	19
від наших партнерів	5210
відділ передплати: #	106
відео	5099
відео # з #	5192
відео # із #	5192
відео більше недоступне	5175
відео вище	5126
відео недоступне	5175
відео недоступне у вашій країні	5175
відео неможливо відтворити	5175
відео нижче	5126
відеоплеєр завантажується	5175
відкликати згоду	5172
відкрити	5103
відкрити в додатку	5177
відкрити в застосунку	5177
відкрити галерею	5193
відкрити застосунок	5177
відкрити карту	5103
відкрити статтю	5187
відновити пароль	5187
відписатися	5207
відписатися від теми	5206
відписатися можна будь-коли	5190
відповісти	5094	5205
відправити	5191
відскануйте qr-код	5178
відскануйте qr-код, щоб завантажити застосунок	5177
відтворити	5176
відтворити відео	5175
відхилити	5089
відхилити все	5173
відхилити всі	5173
""", 'г': """
генерирано от ai	345
генерирано от ии	345
генерирано с изкуствен интелект	345
главная	4271
главная страница	4363
главное	4268
главное за день	4268
главные новости	4268
гласувай	96	317
гласувайте	96
гласувам	317
гледай видеото	324
годишен абонамент	334
годишно	334
годишно плащане	334
годовая подписка	4357
головна	5101
головна сторінка	5194
головне	5099
головне за день	5099
головні новини	5099
голосование	97
голосовать	96	4335
голосування	97
голосувати	96	5166
грати	5166
грати онлайн	5161
громкость	4345
гучність	5176
""", 'д': """
да, включить	4329
да, искам	328
да, моля	328
да, пожалуйста	4349
да, спасибо	4349
да, хочу	4349
далее	4271
далі	5101	5162
дарете	258
дари	258
дари еднократно	331
дари месечно	331
дари сега	258
детали	4273
детальніше	5101
деталі	5103
дзен	4248
дивитися # світлин	5192
дивитися # світлини	5192
дивитися # фото	5192
дивитися # фотографій	5192
дивитися # фотографії	5192
дивитися всі	5193
дивитися всі # світлин	5192
дивитися всі # світлини	5192
дивитися всі # фото	5192
дивитися всі # фотографій	5192
дивитися всі # фотографії	5192
дивитися всі світлин	5192
дивитися всі світлини	5192
дивитися всі фото	5192
дивитися всі фотографій	5192
дивитися всі фотографії	5192
дивитися відео	5175
дивитися галерею	5193
дивитися онлайн-трансляцію	5193
дивитися оригінал	5163
дивитися світлин	5192
дивитися світлини	5192
дивитися усі # світлин	5192
дивитися усі # світлини	5192
дивитися усі # фото	5192
дивитися усі # фотографій	5192
дивитися усі # фотографії	5192
дивитися усі світлин	5192
дивитися усі світлини	5192
дивитися усі фото	5192
дивитися усі фотографій	5192
дивитися усі фотографії	5192
дивитися фото	5192
дивитися фотогалерею	5193
дивитися фотографій	5192
дивитися фотографії	5192
дивіться відео	5126
дивіться відео вище	5126
дивіться відео нижче	5126
дивіться також	5099
дивіться також відео	5126
дивіться у відео	5126
длительность	4345
длительность #	4345
для передплатників	5187
для подписчиков	4237
до закладок	5208
до кошика	5085	5169
до крамниці	5086
до початку сторінки	5165
до рецепту	66
до теми	5099
добавете ни като предпочитан източник	348
добави в количката	319
добави като предпочитан източник	348
добави коментар	346
добави към моите теми	348
добави към предпочитани източници	348
добавить в избранное	4375
добавить в избранные источники	4375
добавить в источники	4375
добавить в корзину	4338
добавить в мои темы	4375
добавить в предпочитаемые источники	4375
добавить комментарий	4263
добровольное пожертвование	4353
довільна сума	5184
догори	5162
додати в кошик	5169
додати до кошика	5169
додати до моїх тем	5206
додати до обраних джерел	5206
додати до обраного	5206
додати до пріоритетних джерел	5206
додати до улюблених джерел	5206
додати коментар	5094
додати як пріоритетне джерело	5206
дозволити	5180
дозволити й показати	5090
дозволити контент	5172
дозволити один раз	5172
дозволити рекламу	5183
дозволити сповіщення	5179
дозволити та показати	5090
дозволити та продовжити	5090
дозволити і показати	5090
дозволити і продовжити	5090
дозвольте сповіщення	5156
докладвай	347
докладвай грешка	269
докладвай коментар	346
докладвай рекламата	351
докладніше	5101
долучитися	5071
долучитися до обговорення	5204
долучитися до спільноти	5184
допомагає будь-яка сума	5185
доставка оплачивается отдельно	4338
достигнахте лимита на статиите	333
доступно по подписке	4237
друга сума	331
другая сумма	4235
други новини	22
другие материалы	22	4268
другие материалы рубрики	4268
другие новости	22	4268
другие новости раздела	4268
другие статьи	4268
другие статьи автора	4362
друк	5080
друкувати	5208
дякуємо за ваш голос	96	5161
дякуємо за ваше повідомлення	5190
дякуємо за голос	5161
дякуємо за повідомлення	5190
дякуємо за реєстрацію	5190
дякуємо за участь в опитуванні	5161
дізнатися ціну	5169
""", 'е': """
единоразово	4231
еднократно дарение	331
ежегодно	4357
ежемесячно	4231
ежемесячное пожертвование	4353
ежемесячный платеж	4354
ежемесячный платёж	4354
економія #%	5188
ексклузивно за абонати	333
ексклюзивно для передплатників	5187
електронна адреса	5191
електронна пошта	5191
електронна пошта або логін	5187
етикети	325
еще нет аккаунта	4356
еще новости	4268
еще от автора	4362
еще по теме	4268
ещё	4268
ещё не подписчик	4356
ещё нет аккаунта	4356
ещё новости	4268
ещё от автора	4362
ещё по теме	4268
""", 'ж': """
желаете ли да получавате известия	327
жодного спаму	5190
""", 'з': """
з нашого магазину	5169
з нашої крамниці	5086
за абонати	333
за датою	5205
за популярністю	5205
за темою	5099
забелязахте грешка	342
заборонити	5180
забравена парола	259
забравили сте паролата си	333
забронировать билет	4338
забронировать место	4338
забронювати квиток	5169
забронювати місце	5169
забув пароль	5187
забули пароль	5074
забыл пароль	4356
забыли пароль	4237
завантаження відео	5175
завантаження плеєра	5175
завантажити аудіо	5175
завантажити випуск	5175
завантажити відео	5172
завантажити додаток	5177
завантажити допис	5172
завантажити застосунок	5177
завантажити контент	5172
завантажити публікацію	5172
завантажити ще	5101
завжди дозволяти	5173
завжди показувати	5172
загрузить видео	4341
загрузить еще	4271
загрузить ещё	4271
загрузить контент	4341
загрузить пост	4341
загрузить публикацию	4341
загрузка видео	4344
загрузка плеера	4344
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5071
задонатить	4231
задължителни полета	336
задължително	337
задължително поле	336
заказать	4255
заказать книгу	4338
закрити	5070
закрити галерею	5193
закрити рекламу	5210
закрыть	4230
закрыть галерею	4362
закрыть рекламу	4378
залишилося #	5176
залишити відгук	5202
залишити відповідь	5097
залишити коментар	5094
залиште коментар	5204
заметили ошибку	4367
замовити	5085
замовити книгу	5169
замовити книжку	5169
запазете място	319
запази	269
запази за по-късно	349
запази избора	321
запази място	319
запази настройките	321
запази рецептата	66
запази статията	269
запам'ятати мене	5188
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5190
заполните это поле	4359
запомни ме	334
запомнить меня	4357
започни теста	316
запретить	4349
запропонувати новину	5094
зарегистрироваться	4237
зареди видеото	321
зареди още	339
зареди публикацията	321
зареди съдържанието	321
зареждане на видеото	324
зареждане на плейъра	324
зареєструватися	5074
зарубежной картой	4354
затвори	273
затвори галерията	339
затвори рекламата	351
затрудняюсь ответить	4335
защо виждам тази реклама	351
зберегти	5080
зберегти вибір	5172
зберегти на потім	5208
зберегти налаштування	5172
зберегти рецепт	66
зберегти статтю	5080
збережено	5209
збільшити	5101
збільшити зображення	5193
збільшити текст	5208
збільшити фото	5193
збільшити шрифт	5208
зв'язатися з автором	5193
звук	325
згенеровано за допомогою ші	5202
згенеровано штучним інтелектом	5202
згенеровано ші	5202
згорнути	5103	5193
зменшити шрифт	5208
змінити згоду	5172
змінити налаштування	5090
змінити налаштування cookie	5090
змінити розмір тексту	5208
зміст	5101
зміст статті	5193
знайшли помилку	5198
знижка #%	5188
знижка для передплатників	5169
зображення # з #	5192
зображення # із #	5192
зовнішній контент	5172
зробити внесок	5071
зробити донат	5184
зрозуміло	5089
""", 'и': """
играй сега	316
играть	4335
играть онлайн	4332
из нашего магазина	4338
изберете	334
изберете абонамент	333
изберете план	333
изберете сума	331
избери	334
избери абонамент	333
избери план	333
избери сума	331
избрано от редакцията	266
известия	328
изключете adblock	329
изключете блокера за реклами	329
изключете рекламния блокер	329
изключи звука	324
изключих рекламния блокер	329
изкуственият интелект може да греши	345
изменить настройки	4258
изменить настройки cookie	4258
изменить размер текста	4377
изменить согласие	4341
изображение # из #	4361
изображение # от #	338
използвате adblock	329
използвате блокер за реклами	329
използвате рекламен блокер	329
изпратете сигнал	342
изпрати	337
изпрати коментар	346
изпрати на приятел	269
изпрати новина	342
изпрати обратна връзка	345
изпрати по имейл	269
изпрати сигнал	342
изпрати статията по имейл	269
изпрати съобщение	336
изтегли приложението	326
ии может ошибаться	4371
или	334	4357
имам профил	333
имате ли профил	333
име	337
имейл адрес	336
имейл или потребителско име	333
имя	4360
индекс	4360
интересное	4268
искате ли да получавате известия	327
использование материалов только с разрешения редакции	4368
исправления и уточнения	4367
""", 'к': """
к началу	4271
к началу страницы	4362
к рецепту	66
каждое пожертвование важно	4353
каждую пятницу. бесплатно. без спама	4359
каждый донат важен	4353
каждый рубль важен	4354
как да изключа adblock	329
как да изключите рекламния блокер	329
как защитаваме източниците си	342
как мы защищаем источники	4367
как мы защищаем наших источников	4367
как отключить adblock	4350
как пазим източниците си	342
картина в картината	324
картинка в картинке	4345
картинка в картинці	5176
категории	4268
категорії	5099
качество	4345
керування згодою	5172
керувати згодою	5172
керувати сповіщеннями	5179
ключови думи	266
книга з автографом	5086
книга з автографом автора	5086
книга с автографом	4256
книга с автографом автора	4256
книга с подписью автора	4256
книги с автографом	4256
книжка з автографом	5086
книжка з автографом автора	5086
книжки з автографом	5086
кожен внесок важливий	5185
кожен донат важливий	5184
кожна гривня важлива	5185
коментар	5094
коментари	269
коментарі	5094
коментарів ще немає	5204
коментирай	269
коментирайте	269
коментирайте първи	269
коментирането е изключено	346
коментування закрито	5204
коментувати	5094
комерційний контент	5210
комерційний матеріал	5210
комментарии	4263
комментарии отсутствуют	4263
комментарий	4263
комментировать	4263
коммерческий контент	4378
коммерческий материал	4378
конец рекламы	4378
контакти	5094
контакты	4263
контент заблокирован	4341
контент заблоковано	5172
контент недоступен	4341
контент недоступний	5172
конфиденциальность	4257
конфиденциальность и cookie	4258
конфіденційність і cookie	5090
копирай връзката	349
копирай линк	269
копирай линка	269
копирането забранено	343
копирано	350
копирано в клипборда	349
копирование запрещено	4368
копировать ссылку	4247
копіювання заборонено	5199
копіювати посилання	5080
короткий переказ від ші	107
край на рекламата	351
крамниця	5085
кросворд	5166
кросворд дня	109
кроссворд	4335
кроссворд дня	4332
кръстословица	317
купете билети	319
купете книгата	319
купи абонамент	259
купи билет	319
купи билети	319
купи книгата	319
купи лиценз	343
купи сега	319
купите нам кофе	4353
купити	5085
купити журнал	5169
купити зараз	5169
купити квитки	5169
купити квиток	5169
купити книгу	5169
купити книжку	5169
купити ліцензію	5199
купити нам каву	5184
купити передплату	5187
купить	4255
купить билет	4338
купить билеты	4338
купить билеты онлайн	4338
купить журнал	4338
купить книгу	4338
купить лицензию	4368
купить номер	4338
купить подписку	4237
купить права на публикацию	4368
купить сейчас	4338
към галерията	339
към количката	319
към магазина	319
към началната страница	339
към началото	325
към рецептата	66
към страницата за дарения	331
към съдържанието	339
кінець реклами	5210
""", 'л': """
лента новостей	4268
линкът е копиран	349
личный кабинет	4237
лише для передплатників	5187
лише необхідні	5172
логин	4357
логин или e-mail	4356
логін	5188
логін або e-mail	5187
лучшие	4374
любая сумма	4354
любая сумма важна	4354
""", 'м': """
магазин	4255
маджонг	317	4335	5166
материал закрыт	4356
материал защищен авторским правом	4368
материал защищён авторским правом	4368
материал партнера	4378
материал партнёра	4378
материал создан автоматически	4371
материалы защищены авторским правом	4368
материалы партнеров	4252
материалы партнёров	4378
материалы по теме	4268
матеріал захищено авторським правом	5199
матеріал партнера	5210
матеріал створено автоматично	5202
матеріали за темою	5099
матеріали захищені авторським правом	5199
матеріали партнерів	5210
матеріали по темі	5099
машинний переклад	5203
машинно преведено	345
машинный перевод	4372
маєте акаунт	5187
маєте новину	5198
меню	4271	5101
месечен абонамент	334
месечно	334
месечно дарение	331
месечно плащане	334
месячная подписка	4357
метки	4268
ми не можемо показати цей вміст	5172
ми не можемо показати цей контент	5172
може би по-късно	273
може да ви хареса	266
може да харесате още	266
может быть, позже	4230
может позже	4230
можете да се откажете по всяко време	333
можете да се отпишете по всяко време	336
можливо, пізніше	5070
можна скасувати будь-коли	5187
мои темы	4375
моите теми	348
мой профиль	4237
моля, изключете рекламния блокер	329
моля, опитайте по-късно	336
моят профил	259
мої теми	5206
мы в социальных сетях	4249
мы в соцсетях	4249
мы вконтакте	4249
мы не можем показать это содержимое	4341
мы не можем показать этот контент	4341
мы отправили вам письмо	4241
мій профіль	5074
місячна передплата	5188
місячна підписка	5188
мітки	5099
""", 'н': """
на весь екран	5175
на весь экран	4344
на главную	4271
на головну	5193
на живо	325
на початок	5176
на початок сторінки	5193
на правах реклами	5083
на правах рекламы	4252
на сторінку пожертв	5184
на страницу пожертвований	4353
на цял екран	324
наверх	4271	5101
нагадати пізніше	5070
нагору	5162
нагору сторінки	5165
надіслати	96	5080	5191
надіслати відгук	5202
надіслати другові	5208
надіслати другу	5080
надіслати електронною поштою	5208
надіслати коментар	5204
надіслати новину	5198
надіслати новину анонімно	5198
надіслати повідомлення	5190
надіслати поштою	5080
надіслати статтю поштою	5080
надіслати у whatsapp	5208
надішліть свої фото	5198
наживо	5176
нажмите, чтобы увеличить	4362
назад	4271	5101	5162
назначение платежа: пожертвование	4353
най-коментирани	266
най-нови	347
най-новите първо	346
най-новото	266
най-популярен	334
най-стари	347
най-старите първо	346
най-харесвани	347
най-четени	266
най-четено	266
най-четено днес	266
най-четеното днес	266
найкраща пропозиція	5188
найкращі	5205
найпопулярніше	5099	5188
найпопулярніше за добу	5099
найпопулярніше за тиждень	5099
найпопулярніший	5188
найти	4271
найчитаніше	5099
налаштування	5089
налаштування cookie	5172
налаштування конфіденційності	5172
налаштування приватності	5172
налаштування файлів cookie	5172
налаштувати cookie	5172
налаштувати сповіщення	5179
налично в google play	326
нам нужно ваше согласие	4258
нам потрібна ваша згода	5090
намали шрифта	349
написати автору	5193
написати анонімно	5198
написати в редакцію	5198
написати коментар	5094
написать автору	4362
написать анонимно	4367
написать в редакцию	4367
написать комментарий	4263
напишете коментар	346
напиши коментар	269
напомни ми по-късно	273
напомнить позже	4230
направете дарение	258
направете теста	316
направи теста	316
настроить cookie	4341
настроить уведомления	4348
настройки	4257
настройки cookie	4257
настройки за поверителност	321
настройки конфиденциальности	4341
настройки на бисквитките	321
настройки приватности	4341
настройки файлов cookie	4341
наступна	5101
наступна новина	5193
наступна світлина	5193
наступна стаття	5099
наступна сторінка	5193
наступне відео	5175
наступне фото	5193
наступний матеріал	5165
наступний слайд	5193
натисніть, щоб збільшити	5193
начална страница	339
начать игру	4332
начать тест	4332
наш магазин	4256
наша крамниця	5086
нашли ошибку	4367
не вдалося відтворити відео	5175
не вдалося завантажити відео	5175
не дозволяти	5157
не зараз	5070	5157
не маєте акаунта	5187
не можем да покажем това съдържание	321
не пропустите	4268
не пропустіть	5099
не разрешать	4329
не сега	273
не сегодня	4230
не сейчас	4230	4329
не сьогодні	5070
не удалось воспроизвести видео	4344
не удалось загрузить видео	4344
не, благодаря	273
невалиден имейл	336
невалиден имейл адрес	336
неверный e-mail	4359
неверный email	4241
неверный адрес электронной почты	4359
неверный имейл	4241
нейросеть может ошибаться	4371
некоректна адреса	5190
некоректний e-mail	5190
некорректный e-mail	4359
некорректный email	4241
некорректный адрес	4359
немає акаунта	5187
немає акаунту	5187
немає коментарів	5204
немає передплати	5187
необов'язково	5191
необязательно	4360
неправильна електронна адреса	5190
неправильный e-mail	4241
неправильный email	4241
неправильный имейл	4241
нет аккаунта	4356
нет комментариев	4263
нет подписки	4356
нет, спасибо	4230	4329
нещо се обърка. опитайте отново	336
нещо се обърка. опитайте по-късно	336
никакого спама	4359
новини	5099
новини за темою	5099
новини компаній	5083
новини партнерів	5083	5099
новости	4268
новости smi#	4268
новости партнеров	4252
новости партнёров	4252
новости по теме	4268
новости сми#	4268
новые	4374
нові	5205
номер телефона	4360
номер телефону	5191
нравится	4374
няма коментари	346
нямам мнение	317
нямам профил	333
нямате абонамент	333
нямате профил	333
ні, дякую	5070	5157
""", 'о': """
обговорити	5094
обговорити в telegram	5097
обговорити в коментарях	5097
обговорити в чаті	5097
обговорити на форумі	5097
обговорити у facebook	5097
обговорити у форумі	5097
оберіть передплату	5187
оберіть план	5187
оберіть суму	5184
обнови страницата	330
обновите страницу	4352
обновить страницу	4352
обов'язкове поле	5190
обов'язково	5191
обрати	5188
обрати передплату	5187
обрати план	5187
обрати тариф	5187
обратная связь	4263
обратно към началната страница	339
обратно към началото	339
обратно нагоре	339
обсудить	4263
обсуждение	4263
общи условия	322
обязательно	4360
обязательное поле	4359
одноклассники	4248
одноразово	5071
озвучено роботом	4344
озвучено синтезированным голосом	4344
озвучено синтезованим голосом	5175
оновити сторінку	5183
оновіть сторінку	5183
опитайте отново	336
опитайте по-късно	336
опитування	97	5166
опитування дня	96	5161
оплата раз в год	4356
оплата раз на рік	5187
опрос	97
опрос дня	96	4332
опублікувати коментар	5097
основание: дарение	331
оставащо време	325
оставащо време #	324
оставащо време -#	324
оставете коментар	346
остави коментар	346
оставить комментарий	4263
оставить отзыв	4371
оставшееся время	4345
оставшееся время #	4344
оставшееся время -#	4344
оставьте комментарий	4373
останні новини	5099
останні статті	5099
от нашите партньори	351
от наших партнеров	4378
от наших партнёров	4378
от нашия магазин	319
ответить	4263	4374
отвори в приложението	326
отвори галерията	339
отвори приложението	326
отговор	347
отговори	347
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	333
отказаться	4257
отказвам всички	322
отклонить	4257
отклонить все	4342
отклонить всё	4342
отключете статията	333
отключете цялата статия	259
отключи статията	259
отключите adblock	4350
отключите адблок	4350
отключить звук	4344
отключить рекламу	4378
открихте грешка	342
открихте грешка в текста	342
открыть	4273
открыть в браузере	4382
открыть галерею	4362
открыть карту	4273
открыть приложение	4346
открыть статью	4356
отмена в любой момент	4356
отменить можно в любой момент	4356
отозвать согласие	4341
отпечатай	269
отпечатай статията	269
отписаться	4376
отписаться можно в любой момент	4359
отписаться от рассылки	4382
отписаться от темы	4375
отпишете се по всяко време	336
отправить	96	4360
отправить другу	4247
отправить комментарий	4373
отправить отзыв	4371
отправить по почте	4247
отправить по электронной почте	4377
отправить сообщение	4359
отримувати сповіщення	5179
отсканируйте qr-код	4347
отстъпка за абонати	319
оттегли съгласието	321
оттегляне на съгласието	321
отхвърли всички	322
оферта за читатели	319
оформити передплату	5187
оформити підписку	5074
оформить донат	4231
оформить доступ	4356
оформить ежемесячное пожертвование	4353
оценете статията	269
оцените материал	4263
оцените рецепт	66
оцените статью	4263
оценить рецепт	66
оцініть матеріал	5094
оцініть рецепт	66
оцініть статтю	5094
още новини	266
още нямате абонамент	333
още нямате профил	333
още от	266
още от автора	339
още от деня	266
още от рубриката	266
още от този автор	339
още по темата	266
още статии	339
""", 'п': """
парола	334
пароль	4357	5188
партнерский материал	4252
партнерский проект	4252
партнерський матеріал	5083
партнерський проєкт	5083
партньорско съдържание	265
партнёрский материал	4252
партнёрский проект	4252
пасианс	317
пасьянс	4335	5166
пауза	325	4345	5176
переведено автоматически	4371
переведено нейросетью	4371
переведено с помощью ии	4371
перевір себе	5166
перевірте свою пошту	5190
перевірте свої знання	5161
перевірте себе	5166
переглянути # світлин	5192
переглянути # світлини	5192
переглянути # фото	5192
переглянути # фотографій	5192
переглянути # фотографії	5192
переглянути всі # світлин	5192
переглянути всі # світлини	5192
переглянути всі # фото	5192
переглянути всі # фотографій	5192
переглянути всі # фотографії	5192
переглянути всі світлин	5192
переглянути всі світлини	5192
переглянути всі фото	5192
переглянути всі фотографій	5192
переглянути всі фотографії	5192
переглянути галерею	5193
переглянути пропозицію	5169
переглянути результати	96	5161
переглянути світлин	5192
переглянути світлини	5192
переглянути усі # світлин	5192
переглянути усі # світлини	5192
переглянути усі # фото	5192
переглянути усі # фотографій	5192
переглянути усі # фотографії	5192
переглянути усі світлин	5192
переглянути усі світлини	5192
переглянути усі фото	5192
переглянути усі фотографій	5192
переглянути усі фотографії	5192
переглянути фото	5192
переглянути фотографій	5192
переглянути фотографії	5192
переглянути ціну	5169
передплата	5074
передплатити	5074
перезавантажити сторінку	5183
перезавантажте сторінку	5183
перезагрузите страницу	4352
перезагрузить страницу	4352
перейти в галерею	4362
перейти в магазин	4338
перейти до галереї	5193
перейти до досьє	5193
перейти до змісту	5193
перейти до контенту	5193
перейти до крамниці	5086
перейти до магазину	5169
перейти до оплати	5184
перейти до основного вмісту	5193
перейти до пожертви	5184
перейти до пропозиції	5169
перейти до рецепта	66
перейти к досье	4362
перейти к контенту	4362
перейти к оплате	4353
перейти к основному содержанию	4362
перейти к пожертвованию	4353
перейти к предложению	4338
перейти к рецепту	66
перейти к содержанию	4271
перейти к сюжету	4362
перекладено автоматично	5202
перекладено за допомогою ші	5202
перекладено ші	5202
пересказ нейросети	4371
пересказ от нейросети	107
пересказано нейросетью	4371
печать	4247
печать рецепта	66
питання дня	5166
пишете до редакцията	342
пишете на автора	339
пиши на автора	339
платена публикация	92	265
платено партньорство	351
платено съдържание	265
плеер загружается	4344
плейърът се зарежда	324
плеєр завантажується	5175
по дате	4374
по подписке	4237
по популярности	4374
по теме	4268
по-късно	273	328
побачили помилку	5198
повернутися на головну	5193
повернутися нагору	5165
повний екран	5176
повноекранний режим	5175
повідомити новину	5198
повідомити про помилку	5094
повідомити про помилку в тексті	5094
повідомлення	5191
повідомлення надіслано	5190
погоджуюсь	5089
погоджуюся	5089
погодитись і продовжити	5090
погодитися та продовжити	5172
погодитися і продовжити	5090
пограти	5166
подай сигнал	342
подарете тази статия	269
подари статията	349
подарить доступ	4377
подарить материал	4247
подарить статью	4237
подарувати доступ	5208
подарувати статтю	5080
поддержать	4231
поддержать автора	4231
поддержать на boosty	4353
поддержать на patreon	4353
поддержать нас	4231
поддержать проект	4231
поддержать редакцию	4231
поддержите нас	4231
поделитесь	4247
поделиться	4247
поделиться в telegram	4247
поделиться в twitter	4247
поделиться в одноклассниках	4247
поделиться в соцсетях	4247
поделиться вконтакте	4247
поделиться новостью	4247
поделиться ссылкой	4247
поделиться статьей	4247
поделиться статьёй	4247
подкасти	5099
подкасты	4268
подкрепете ни	258
подкрепи	258
подкрепи ни	258
подобається	5205
подобни статии	266
подписаться	4237
подписаться в max	4249
подписаться в telegram	4249
подписаться на автора	4375
подписаться на канал	4249
подписаться на новости	4240
подписаться на рассылку	4240
подписаться на телеграм-канал	4249
подписаться на тему	4375
подписаться на уведомления	4348
подписка	4237
подписка на год	4356
подписка на месяц	4356
подписывайтесь	4249
подпишитесь	4356
подпишитесь на рассылку	4240
подреди по	346
подробнее	4271
подробнее по теме	4268
подтвердите e-mail	4359
подтвердите адрес электронной почты	4359
поділитись	5080
поділитися	5080
поділитися в telegram	5080
поділитися в соцмережах	5080
поділитися новиною	5080
поділитися статтею	5080
поділіться	5080
пожаловаться	4374
пожаловаться на комментарий	4373
пожаловаться на рекламу	4378
пожертвовать	4231
пожертвувати	5071
позволи	328
позволи известия	327
позже	4349
поиск	4271
покажи # отговора	346
покажи # снимки	338
покажи всички # снимки	338
покажи всички снимки	338
покажи всичко	267
покажи галерията	339
покажи и приеми	321
покажи коментарите	346
покажи отговорите	346
покажи още	267
покажи паролата	333
покажи по-малко	339
покажи повече	339
покажи резултатите	96	316
покажи снимки	338
покажи субтитрите	324
покажи съдържанието	321
показати # відповідей	5204
показати # відповіді	5204
показати # світлин	5192
показати # світлини	5192
показати # фото	5192
показати # фотографій	5192
показати # фотографії	5192
показати більше	5101
показати вміст	5172
показати все	5103
показати всі	5194
показати всі # світлин	5192
показати всі # світлини	5192
показати всі # фото	5192
показати всі # фотографій	5192
показати всі # фотографії	5192
показати всі світлин	5192
показати всі світлини	5192
показати всі фото	5192
показати всі фотографій	5192
показати всі фотографії	5192
показати відповіді	5204
показати галерею	5193
показати й прийняти	5172
показати коментарі	5094
показати контент	5172
показати менше	5193
показати оригінал	5103	5163
показати пароль	5187
показати підпис	5193
показати результати	96	5161
показати розшифровку	5175
показати світлин	5192
показати світлини	5192
показати субтитри	5175
показати усі # світлин	5192
показати усі # світлини	5192
показати усі # фото	5192
показати усі # фотографій	5192
показати усі # фотографії	5192
показати усі світлин	5192
показати усі світлини	5192
показати усі фото	5192
показати усі фотографій	5192
показати усі фотографії	5192
показати фото	5192
показати фотографій	5192
показати фотографії	5192
показати ще	5101
показати і прийняти	5172
показать # ответа	4373
показать # ответов	4373
показать # фото	4361
показать # фотографии	4361
показать # фотографий	4361
показать больше	4271
показать все	4273	4363
показать все # фото	4361
показать все # фотографии	4361
показать все # фотографий	4361
показать все фото	4361
показать все фотографии	4361
показать все фотографий	4361
показать галерею	4362
показать еще	4271
показать ещё	4271
показать и принять	4341
показать карту	4273
показать комментарии	4263
показать контент	4341
показать меньше	4273	4362
показать оригинал	4273	4333
показать ответ	4271
показать ответы	4373
показать пароль	4356
показать перевод	4273
показать подпись	4362
показать расшифровку	4344
показать результаты	96	4332
показать содержимое	4341
показать субтитры	4344
показать фото	4361
показать фотографии	4361
показать фотографий	4361
показувати завжди	5172
показывать всегда	4341
поки немає коментарів	5204
поле обов'язкове для заповнення	5190
поле обязательно для заполнения	4359
полето е задължително	336
политика cookie	4341
политика за защита на личните данни	321
политика за поверителност	321
политика исправлений	4367
политика конфиденциальности	4257
политика конфиденциальности и cookie	4258
политика обработки персональных данных	4257
полноэкранный режим	4344
полный экран	4345
получавай известия	327
получать уведомления	4348
пользовательское соглашение	4257
політика cookie	5172
політика виправлень	5198
політика конфіденційності	5089
політика конфіденційності та cookie	5090
політика приватності	5172
помогает любая сумма	4354
помочь	4231
помочь нам	4231
помочь проекту	4231
помочь редакции	4231
помітили помилку	5198
понятно	4257
попередня	5101
попередня новина	5193
попередня стаття	5099
попередня сторінка	5193
попереднє фото	5193
попередній матеріал	5165
попередній слайд	5193
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	342
попробовать бесплатно	4237
попробуйте еще раз	4359
попробуйте ещё раз	4359
попробуйте позже	4359
популярне	5099
популярное	4268
популярные	4268	4374
популярные новости	4268
популярные статьи	4268
популярный	4357
популярні	5205
популярні новини	5099
попълнете това поле	336
поръчай книгата	319
поръчайте книгата	319
посилання скопійовано	5080
поскаржитися	5205
поскаржитися на коментар	5204
поскаржитися на рекламу	5210
последнее	4268
последни	266
последни новини	266
последние новости	4268
послухати новину	5080
посмотреть # фото	4361
посмотреть # фотографии	4361
посмотреть # фотографий	4361
посмотреть в браузере	4382
посмотреть все # фото	4361
посмотреть все # фотографии	4361
посмотреть все # фотографий	4361
посмотреть все фото	4361
посмотреть все фотографии	4361
посмотреть все фотографий	4361
посмотреть результаты	96	4332
посмотреть фото	4361
посмотреть фотографии	4361
посмотреть фотографий	4361
посмотреть цену	4338
потвърдете имейла си	336
поточний час	5176
поточний час #	5175
потребителско име	334
потребителско име или имейл	333
похожие материалы	4268
похожие статьи	4268
почати гру	5161
почати тест	5161
почему я вижу эту рекламу	4378
почерпете ни с кафе	331
почерпи ни кафе	331
почтовый индекс	4360
поширити	5080
поширити у facebook	5080
поштовий індекс	5191
пошук	5101
пощенски код	337
правила за коментарите	346
правила за коментиране	269
правила использования	4257
правила коментарів	5204
правила коментування	5094
правила комментариев	4373
правила комментирования	4263
правила користування	5173
предимства за абонати	319
предишна новина	339
предишна снимка	339
предишна статия	339
предишна страница	339
предложение для подписчиков	4338
предложение для читателей	4338
предложить новость	4263
предыдущая	4271
предыдущая новость	4362
предыдущая статья	4268
предыдущая страница	4362
предыдущая фотография	4362
предыдущее фото	4362
предыдущий слайд	4362
презаредете страницата	330
презареди страницата	330
премиум	4237
преміум	5074
препечатването е забранено	343
препечатването забранено	343
препоръчани	266
препоръчано от outbrain	351
препоръчано от taboola	351
препоръчваме	334
препоръчваме ви	266
препоръчваме ви още	266
препоръчваме още	266
пригостити кавою	5184
пригостіть нас кавою	5184
придбати квитки	5169
придбати квиток	5169
придбати книжку	5169
придбати передплату	5187
придбати права на публікацію	5199
приемам всички	322
приемам всички бисквитки	321
приемам и продължавам	321
приеми всички	322
приеми и покажи	321
приеми и продължи	321
призначення платежу: благодійний внесок	5184
прийняти	5089
прийняти все	5173
прийняти всі	5089
прийняти всі файли cookie	5172
прийняти й показати	5172
прийняти й продовжити	5090
прийняти та показати	5172
прийняти та продовжити	5172
прийняти і продовжити	5172
принтирай	269
принтирай рецептата	66
принципи редакції	5198
принять	4257
принять все	4257
принять все cookie	4341
принять все файлы cookie	4341
принять всё	4257
принять и показать	4341
принять и продолжить	4341
прислать новость	4263
прислать новость анонимно	4367
присоединиться к обсуждению	4373
приховати коментарі	5097
пришлите свои фото	4367
приєднатися	5071
приєднатися до спільноти	5071
про автора	5115
про авторку	5115
про авторів	5115
проверете имейла си	336
проверете пощата си	336
провери знанията си	316
проверь себя	4335
проверьте адрес почты	4241
проверьте свои знания	4332
проверьте свою почту	4359
проверьте себя	4335
проголосовало #	4332
проголосовать	96
проголосувати	96
продовження під рекламою	5083
продовження статті під рекламою	5083
продовжити без вимкнення	5181
продовжити з apple	5187
продовжити з google	5187
продовжити через apple	5187
продовжити через facebook	5187
продовжити через google	5187
продолжительность #	4345
продолжить без отключения	4350
продолжить без поддержки	4230
продолжить с apple	4356
продолжить с google	4356
продолжить через apple	4356
продолжить через facebook	4356
продолжить через google	4356
продължава след рекламата	265
продължете с google	333
продължи без изключване	329
продължи с apple	333
продължи с facebook	333
продължи с google	333
продължителност	325
продължителност #	325
произвольная сумма	4353
произошла ошибка	4360
произошла ошибка. попробуйте ещё раз	4359
произошла ошибка. попробуйте позже	4359
пройти опитування	5161
пройти опрос	4332
пройти тест	4332
прокоментувати	5205
прокомментировать	4374
промени размера на текста	349
промо	4252	5083
пропозиція для передплатників	5169
пропозиція для читачів	5169
прослухати статтю	5175
прослушать	4247
прослушать новость	4247
прослушать статью	4344
прочетено от синтетичен глас	324
прочетете и	266
прочетете цялата статия	339
прочети по-късно	349
прочети с абонамент	333
прочети транскрипцията	324
прочети цялата новина	339
прочети цялата статия	339
прочитати пізніше	5208
прочитать позже	4377
прямой эфир	4345
прізвище	5191
публикувай коментар	346
пусни видеото	324
първо най-новите	346
підписатись	5074
підписатися	5074
підписатися на автора	5206
підписатися на сповіщення	5179
підписатися на тему	5206
підписка	5074
підсумок від ші	5202
підтвердьте електронну адресу	5190
підтвердіть e-mail	5190
підтримайте нас	5071
підтримати	5071
підтримати автора	5071
підтримати журналістів	5071
підтримати на buy me a coffee	5184
підтримати на patreon	5184
підтримати нас	5071
підтримати проєкт	5184
підтримати разово	5184
підтримати редакцію	5071
підтримувати щомісяця	5184
пізніше	5180
""", 'р': """
радимо прочитати	5099
радимо також	5099
развернуть	4271
разгадать кроссворд	4332
размер на текста	349
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5185
разовий внесок	5185
разовий донат	5184
разово	4231
разовое пожертвование	4353
разовый платеж	4354
разовый платёж	4354
разпечатай	269
разпечатай статията	349
разреши	328
разреши веднъж	321
разреши известия	327
разреши известията	327
разреши рекламите	330
разрешите уведомления	4328
разрешить	4349
разрешить и показать	4258
разрешить и продолжить	4258
разрешить контент	4341
разрешить один раз	4341
разрешить рекламу	4352
разрешить уведомления	4328
ранняя регистрация	4339
раскрыть	4273
распечатать	4247
распечатать рецепт	66
распечатать статью	4247
рассказать друзьям	4247
рассылка	4240
рассылки	4240
расшифровка	4345
регистрация	259	4237
редакция рекомендует	4268
редакційна політика	5198
редакційна політика видання	5198
резултати от анкетата	316
резултати от гласуването	316
результати	97	5103
результати голосування	5176
результати опитування	5176
результаты	97	4273
результаты голосования	4345
результаты опроса	4345
резюме от ai	107
резюме от ии	107
реклама	265	4252	5083
реклама - статията продължава по-долу	265
реклама google	4378
реклама від google	5210
реклама закончилась	4378
реклама закінчилася	5210
реклама на сайте	4252
реклама на сайті	5083
реклама окончена	4378
реклама от google	4378
реклама. продовження нижче	5083
реклама. продолжение ниже	4252
реклами от google	351
рекламний матеріал	5210
рекламно каре	265
рекламно съдържание	265
рекламный материал	4378
рекомендовано outbrain	4378
рекомендовано taboola	4378
рекомендуем	4268	4357
рекомендуем почитать	4268
рекомендуем также	4268
рекомендуемое	4268
рекомендуємо	5099	5188
рекомендуємо прочитати	5099
рекомендуємо також	5099
реши кръстословицата	316
реши теста	316
реєстрація	5074
розгадати кросворд	5161
розгорнути	5103	5193
роздрукувати	5080
роздрукувати рецепт	66
роздрукувати статтю	5080
розмір тексту	70
розмір шрифту	70
розшифровка	5176
российской картой	4354
рубрики	4268	5099
річна передплата	5188
річна підписка	5188
""", 'с': """
самая выгодная	4357
само за абонати	333
само необходими	321
само необходимите	321
самое важное	4268
самое популярное	4268
самое читаемое	4268
самое читаемое за день	4268
самое читаемое за неделю	4268
самый популярный	4357
свали аудиото	324
свали епизода	324
свали от app store	326
свали от google play	326
свали приложението	326
свежее	4268
свежие новости	4268
свернуть	4271
своя сума	5184
своя сумма	4353
свържете се с редакцията	342
свържи се с автора	339
свързани новини	266
свързани публикации	266
свързани статии	266
связаться с нами	4263
світлина # з #	5192
світлина # із #	5192
сгенерировано ии	4371
сгенерировано нейросетью	4371
сгенерировано с помощью ии	4371
сделать донат	4353
сделать пожертвование	4231
сейчас читают	4268
сигнализирай за грешка	342
сканворд	4335
сканирай qr кода	326
сканирайте qr кода	326
сканирайте qr кода и изтеглете приложението	326
сканируйте qr-код	4347
скануйте qr-код	5178
скасувати можна будь-коли	5187
скачать аудио	4344
скачать выпуск	4344
скачать из google play	4346
скидка #%	4357
скидка для подписчиков	4338
скопировано	4248
скопировано в буфер обмена	4377
скопировать ссылку	4247
скопировать ссылку на статью	4247
скопійовано	5209
скопійовано в буфер обміну	5208
скопіювати посилання	5080
скопіювати посилання на статтю	5080
скорост	325
скорост на възпроизвеждане	324
скорость воспроизведения	4344
скрий отговорите	346
скрий рекламата	351
скрыть	4273
скрыть ответы	4373
скрыть рекламу	4378
слайд # з #	5192
слайд # из #	4361
слайд # от #	338
слайд # із #	5192
слайд #/#	4361	5192
следвай автора	348
следвай темата	348
следвате тази тема	348
следваща новина	339
следваща снимка	339
следваща статия	339
следваща страница	339
следващо видео	324
следете на живо	339
следете темата	348
следи темата	348
следить за автором	4375
следить за онлайном	4362
следить за темой	4375
следующая	4271
следующая новость	4362
следующая статья	4268
следующая страница	4362
следующая фотография	4362
следующее видео	4344
следующее фото	4362
следующий слайд	4362
слухати	5080
слухати новину	5080
слушай новината	269
слушай статията	324
слушать	4247
слушать новость	4247
см. также	4268
смотреть # фото	4361
смотреть # фотографии	4361
смотреть # фотографий	4361
смотреть в браузере	4382
смотреть видео	4344
смотреть все	4271
смотреть все # фото	4361
смотреть все # фотографии	4361
смотреть все # фотографий	4361
смотреть все фото	4361
смотреть все фотографии	4361
смотреть все фотографий	4361
смотреть галерею	4362
смотреть онлайн-трансляцию	4362
смотреть оригинал	4333
смотреть предложение	4338
смотреть фото	4361
смотреть фотогалерею	4362
смотреть фотографии	4361
смотреть фотографий	4361
смотри также	4268
смотрите также	4268
сначала новые	4373
сначала старые	4373
снимка # от #	338
снимка #/#	338
снимок # из #	4361
советуем почитать	4268
согласен	4257
согласен и продолжить	4258
согласиться	4257
согласиться и продолжить	4341
содержание	4271
содержание статьи	4362
содержимое недоступно	4341
создано ии	4371
создано нейросетью	4371
создано при помощи ии	4371
создано с помощью ии	4371
создать аккаунт	4237
сообщение	4360
сообщение отправлено	4359
сообщить новость	4367
сообщить об опечатке	4263
сообщить об ошибке	4263
сортирай по	346
сортиране	347
сортировать	4374
сортировать по	4373
сортировка	4374
сортування	5205
сортувати	5205
сортувати за	5204
сохранено	4248
сохранить	4247
сохранить выбор	4341
сохранить на потом	4377
сохранить настройки	4341
сохранить рецепт	66
сохранить статью	4247
социальные сети	4249
спасибо за ваш голос	96	4332
спасибо за ваше сообщение	4359
спасибо за подписку	4240
спасибо за регистрацию	4359
спасибо за сообщение	4359
спасибо за участие в опросе	4332
спасибо, ваш голос учтён	4332
спершу нові	5204
спершу старі	5204
спестявате #%	334
спецпроект	4252
спецпроєкт	5083
сповіщення	5180
споделете	269
сподели	269
сподели във facebook	269
сподели като подарък	349
сподели по имейл	349
сподели статията	269
споделяне	269
спонсорирано	265
спонсорирано съдържание	351
спонсорский материал	4378
спонсорський матеріал	5210
способ оплаты	4235
способы оплаты	4235
спочатку нові	5204
спочатку старі	5204
спри да следваш	348
спробуйте пізніше	5190
спробуйте ще раз	5190
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4247
сталася помилка	5191
сталася помилка. спробуйте пізніше	5190
сталася помилка. спробуйте ще раз	5190
станете член	258
стани абонат	258
стани дарител	258
старые	4374
старі	5205
стати патроном	5184
стати підписником	5184
стати співучасником	5071
стати частиною спільноти	5071
стати членом клубу	5184
статията е заключена	333
статията е защитена с авторско право	343
статията се чете от изкуствен интелект	324
стаття захищена авторським правом	5199
стать патроном	4231
стать соучастником	4231
стать спонсором	4231
статья защищена авторским правом	4368
створено за допомогою штучного інтелекту	5202
створено за допомогою ші	5202
створено штучним інтелектом	5202
створено ші	5202
створити акаунт	5074
стежити за автором	5206
стежити за онлайном	5193
стежити за темою	5206
стислий переказ від ші	5202
стоимость доставки	4339
сторінка # з #	5192
сторінка # із #	5192
сторінка #/#	5192
страница # из #	4361
страница # от #	338
страница #/#	338	4361
стрічка новин	5099
субтитри	325	5176
субтитры	4345
судоку	317	4335	5166
сума по избор	331
сховати	5103
сховати відповіді	5204
сховати рекламу	5210
сходни новини	266
схожі матеріали	5099
схожі новини	5099
схожі статті	5099
съгласен съм и продължавам	321
съдържание от партньор	351
съдържанието е блокирано	321
съдържанието е защитено с авторски права	343
съдържанието не е налично	321
съдържанието не може да бъде показано	321
създадено от ии	345
създадено с изкуствен интелект	345
създадено с помощта на ии	345
създай профил	259
съобщение	337
съобщението е изпратено	336
съобщете за грешка	342
съобщи за грешка	342
сыграть	4335
сюжет	4268
сюжеты	4268
""", 'т': """
тагове	266
тази статия е заключена	333
так, будь ласка	5180
так, дякую	5180
так, увімкнути	5157
так, хочу	5180
також читайте	5099
твитнуть	4247
твиттер	4248
твітнути	5080
теги	4268	5099
текст продовжується під рекламою	5083
текст создан автоматически	4371
текст створено автоматично	5202
текст читает робот	4344
текущее время	4345
текущее время #	4344
текущо време	325
текущо време #	324
телеграм	4248
телефон	337	4360	5191
тема	337	4360	5191
тема дня	4268
теми	5099
темы	4268
тест дня	4332
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	316
това видео вече не е налично	324
това видео не е налично	324
това поле е задължително	336
това съдържание не е налично	321
това съдържание не може да бъде показано	321
только для подписчиков	4237
только необходимые	4341
транскрипция	325
тривалість	5176
тривалість #	5176
търговско съдържание	351
тільки необхідні	5172
""", 'у': """
у вас вже є акаунт	5187
у вас включен adblock	4350
у вас нет подписки	4356
у вас уже есть аккаунт	4356
у кошик	5085
у мене вже є акаунт	5187
у мене є акаунт	5187
у мене є передплата	5187
у меня есть аккаунт	4356
у меня есть подписка	4356
у меня нет аккаунта	4356
у меня уже есть аккаунт	4356
у цій статті	5193
уведомления	4349
увеличи	325
увеличи снимката	339
увеличи текста	349
увеличи шрифта	349
увеличить	4271
увеличить изображение	4362
увеличить текст	4377
увеличить фото	4362
увеличить шрифт	4377
увійти	5074
увійти з google	5187
увійти за допомогою google	5187
увійти через apple	5187
увійти через facebook	5187
увійти через google	5187
увійти, щоб коментувати	5204
увімкнути	5180
увімкнути звук	5175
увімкнути сповіщення	5156
увімкніть сповіщення	5156
угостите нас кофе	4353
угостить кофе	4354
уже есть аккаунт	4237
уже зарегистрированы	4237
уже зареєструвалися	5074
уже отключил	4352
узнать цену	4338
укажите сумму	4353
уменьшить шрифт	4377
умови використання	5089
управление на бисквитките	321
управление на известията	327
управление на съгласието	321
управление согласием	4341
управление уведомлениями	4348
управлявай съгласието	321
управлять согласием	4341
условия за ползване	321
установить приложение	4346
усі коментарі	5204
усі матеріали	5193
усі матеріали автора	5193
усі матеріали авторки	5115
усі матеріали за темою	5193
усі новини	5101
усі статті	5193
усі статті автора	5193
участие в азартных играх может вызвать зависимость	4254
участие в азартных играх может вызвать игровую зависимость	4254
""", 'ф': """
файлы cookie	4257
фамилия	337	4360
фейсбук	4248
филворды	4335
фото	4268
фото # з #	5192
фото # из #	4361
фото # із #	5192
фото #/#	4361	5192
фоторепортаж	4268
""", 'х': """
харесай	269
харесва ми	347
хорошо	4257
хотите получать уведомления	4348
хочете отримувати сповіщення	5179
""", 'ц': """
це було корисно	5202
це відео більше недоступне	5175
це відео недоступне	5175
це відео недоступне у вашій країні	5175
це поле обов'язкове	5190
цей контент недоступний	5172
цей контент неможливо показати	5172
цей матеріал закритий	5187
цена на доставката	319
ця стаття закрита	5187
цял екран	324
""", 'ч': """
час читання # хв	5101
час, що залишився	5175
час, що залишився #	5175
чете синтетичен глас	324
четете без ограничения	333
четете без реклами	351
четете в приложението	326
чети без реклами	351
чети в приложението	326
чи була стаття корисною	5094
читает синтезированный голос	4344
читайте в застосунку	5177
читайте в приложении	4346
читайте еще	4268
читайте ещё	4268
читайте ниже	4252
читайте первыми в приложении	4346
читайте першими в застосунку	5177
читайте по теме	4268
читайте также	4268
читайте також	5099
читати без обмежень	5187
читати без реклами	5210
читати всю новину	5193
читати всю статтю	5193
читати далі	5101
читати з передплатою	5187
читати коментарі	5204
читати оригінал	5163
читати повністю	5101
читати розшифровку	5175
читати статтю повністю	5193
читати також	5099
читать без ограничений	4356
читать без рекламы	4378
читать в max	4249
читать в telegram	4249
читать в браузере	4382
читать всю статью	4362
читать далее	4271
читать дальше	4271
читать ещё	4271
читать комментарии	4263
читать оригинал	4333
читать полностью	4271
читать расшифровку	4344
читать с подпиской	4356
читать статью полностью	4362
читать также	4268
читать целиком	4362
читає синтезований голос	5175
чому я бачу цю рекламу	5210
что еще почитать	4268
что ещё почитать	4268
что-то пошло не так	4360
что-то пошло не так, попробуйте позже	4359
что-то пошло не так. попробуйте еще раз	4359
что-то пошло не так. попробуйте ещё раз	4359
что-то пошло не так. попробуйте позже	4359
чуй статията	324
""", 'ш': """
швидкість відтворення	5175
ші може помилятися	5202
""", 'щ': """
ще за темою	5099
ще на цю тему	5102
ще не передплатник	5187
ще немає акаунта	5187
ще новини	5099
що ще почитати	5099
щомісяця	5071	5188
щомісячна підтримка	5185
щомісячний внесок	5184
щоп'ятниці. безкоштовно. без спаму	5190
щороку	5188
щось пішло не так	5191
щось пішло не так, спробуйте пізніше	5190
щось пішло не так. спробуйте пізніше	5190
щось пішло не так. спробуйте ще раз	5190
""", 'э': """
экономия #%	4357
эксклюзивно для подписчиков	4356
электронная почта	4240
электронная почта или логин	4356
эта статья закрыта	4356
это было полезно	4371
это видео больше недоступно	4344
это видео недоступно	4344
это видео недоступно в вашей стране	4344
это поле обязательно	4359
это поле обязательно для заполнения	4359
этот контент невозможно показать	4341
этот контент недоступен	4341
этот материал закрыт	4356
""", 'я': """
я вже підтримую	5070
я вимкнув блокувальник	5181
я отключил	4352
я отключил блокировщик	4350
я уже поддерживаю	4230
як вимкнути adblock	5181
як ми захищаємо джерела	5198
як ми захищаємо наші джерела	5198
якість	5176
яндекс.дзен	4248
""", 'і': """
ім'я	5191
індекс	5191
інша сума	5184
інші матеріали автора	5193
інші матеріали авторки	5115
інші новини	22	5099
інші статті автора	5193
інші статті авторки	5115
""", 'א': """
אהבתי	2379
אודות	2343
אודות הכותב	2411
אולי אחר כך	2395
אולי גם יעניין אותך	2328
אולי יעניין אותך	2328
אולי יעניין אותך גם	2367
אולי יעניין אתכם	2328
אולי יעניין אתכם גם	2367
אולי מאוחר יותר	2306
אולי פספסתם	2367
אחר כך	2396
איך מכבים	2400
איך מכבים חוסם פרסומות	2398
אימייל	2407
אימייל לא תקין	2406
אין לך חשבון	2404
אין לכם חשבון	2404
אינציקלופדיית ynet	2328
אישור	2325	2395
אישור הכל	2391
אישור והמשך	2390
אני מאשר את תנאי השימוש	2406
אני מאשר קבלת דיוור	2406
אני מאשר/ת קבלת דברי פרסומת	2406
אני מאשר/ת קבלת דיוור	2406
אני מסכים	2325
אני מסכים לתנאי השימוש	2406
אני מסכים/ה לתנאי השימוש	2406
אני מסכימה	2325
אפשר	2396
אפשר התראות	2394	2395
אפשר לבטל בכל רגע	2404
אפשר תמיד	2390
אפשרויות נוספות	2419
אשר את כל העוגיות	2424
אשר הכל	2391
אשר והמשך	2390
""", 'ב': """
בדקו את תיבת הדואר	2406
בדקו את תיבת המייל	2406
בחירה	2405
בחן את עצמך	2381
בחנו את עצמכם	2381
בחסות	2372
בחר	2405
בחר מסלול	2404
בחר סכום	2426
בחרו את המינוי שלכם	2404
בחרו מינוי	2404
בחרו מסלול	2404
בחרו סכום	2426
בטל השתקה	2386
ביטול	2395
ביטול הסכמה	2390
ביטול השתקה	2386
בלי ספאם	2406
בלעדי למנויים	2404
במעקב	2416
בשיתוף	2322
בשיתוף עם	2420
""", 'ג': """
גודל גופן	70
גודל הטקסט	2418
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2427
""", 'ד': """
דווח על טעות	2327
דווח על תגובה	2422
דווחו לנו על טעות	2378
דווחו על טעות	2432
דחה את כל העוגיות	2424
דחה הכל	2391
דחיית הכל	2391
דיווח	2379
דיווח על טעות	2378	2432
דיווח על תגובה	2422
דילוג לתוכן	2330
דילוג לתוכן המרכזי	2330
דלג לתוכן	2332
דלג לתוכן הראשי	2330
דלג על הפרסומת	2425
דלגו למתכון	66
דלגו על הפרסומת	2425
דף הבית	2332
""", 'ה': """
האזינו	2317
האזינו בספוטיפיי	2423
האזינו לכתבה	2386
האזן לכתבה	2386
האם הכתבה עזרה לך	2378
האם הכתבה עניינה אותך	2378
האם העמוד עזר לך	2378
האם זה היה מועיל	2378
הבא	2332
הבנתי	2333
הבקשה התקבלה	2428
הבקשה נשלחה	2428
הגב	2327
הגדל טקסט	2418
הגדל תמונה	2410
הגדלת גופן	2354	2355
הגדלת טקסט	2418
הגדלת תמונה	2410
הגדרות	2325
הגדרות עוגיות	2390
הגדרות פרטיות	2325	2390
הדפיסו את המתכון	66
הדפיסו כתבה	2366
הדפס	2317
הדפס מתכון	66
הדפסה	2317	2355
הדפסת המתכון	66
הדפסת כתבה	2366
ההודעה נשלחה	2406
ההודעה שלך	2428
ההצבעה שלך נקלטה	2378
ההצעה המשתלמת ביותר	2405
ההרשמה אושרה	2428
הודעתך נשלחה	2406
הווידאו אינו זמין	2386
הוסיפו תגובה	2327
הוסף כמקור מועדף	2415
הוסף לסל	2430
הוסף תגובה	2327
הוסף תשובה	2422
הוספה לסל	2430
הוספה לרשימת הקריאה	2354
הוספת תגובה	2327
הוקרא בקול סינתטי	2386
הורד שמע	2386
הורדת הפרק	2386
הורדת השמע	2386
הורידו את האפליקציה	2393
הזינו כתובת מייל	2428
הזכירו לי מאוחר יותר	2306
הזן כתובת אימייל	2428
החדשות ביותר	2379
החדשים ביותר	2379
החנות	2420
החשבון שלי	2309
הטבה לקוראים	2384
הטבות למנויים	2384
הטופס נשלח בהצלחה	2406
הירשם	2309
הירשמו להתראות	2394
הישנות ביותר	2379
הכי נצפים	2328
הכי נקרא	2328
הכי נקראות	2328
הכי נקראות היום	2367
הכי פופולרי	2405
הכינוי שלך	2422
הכניסו כתובת מייל	2428
הכתבה הבאה	2328
הכתבה המלאה למנויים	2366
הכתבה הקודמת	2328
הכתבה נעולה	2404
המייל האדום	2411
המייל שלך	2428
המלצות	2328
המקומות מוגבלים	2370
המשיכו לקרוא	2429
המשך בדפדפן	2393
המשך לאתר	2393
המשך לקרוא	2332
המשך עם google	2404
המשך עם אימייל	2427
המשך עם אפל	2404
המשך עם גוגל	2404
המשך עם פייסבוק	2404
המשך קריאה	2332
הנגן נטען	2386
הנצפים ביותר	2367
הנקראות ביותר	2328
הנקראים ביותר	2367
הסרטון אינו זמין	2386
הסרטון אינו זמין כעת	2386
הסרטון הבא	2425
הסרטון הקודם	2425
הסרטון לא זמין	2386
הסרטון לא זמין כעת	2386
הסרטון נטען	2386
הסתר	2333
הסתר תגובות	2378
הסתר תשובות	2378
העדפות עוגיות	2390
העדפות פרטיות	2424
הענק כתבה במתנה	2418
הענקת כתבה במתנה	2418
העתיקו את הקישור	2366
העתיקו קישור	2366
העתק	2419
העתק קישור	2317	2355
העתקת הקישור	2366
העתקת קישור	2317	2355
הפופולרי ביותר	2405
הפופולריות ביותר	2379
הפסק לעקוב	2415
הפסקת מעקב	2415
הפעל התראות	2394
הפעל סרטון	2386
הפעלה אוטומטית	2387
הפעלת התראות	2394
הפרסומת ממשיכה	2430
הצביעו	96	2379
הצביעו בסקר	2378
הצבע	96	2379
הצבעה	97
הצבעתך נקלטה	2378
הצג את כל התגובות	2340
הצג ב-x	2423
הצג הכל	2333
הצג כתוביות	2386
הצג מפה	2333
הצג מקור	2333
הצג עוד	2332
הצג פוסט	2390
הצג פוסט זה באינסטגרם	2423
הצג פחות	2333
הצג תגובות	2378
הצג תוכן	2390
הצג תוצאות	96	2379
הצג תמיד	2390
הצג תשובות	2378
הצגת התוכן	2390
הצגת כל התגובות	2340
הצהרת נגישות	2343
הצטרפו	2307
הצטרפו אלינו	2307
הצטרפו לתומכים	2401
הצעה לקוראים	2384
הקודם	2332
הקטן טקסט	2418
הקטנת גופן	2354	2355
הקטנת טקסט	2418
הקישור הועתק	2366
הקראה אוטומטית	2386
הקש להפעלת קול	2425
הרשמה	2309
השאירו תגובה	2340
השאר אותי מחובר	2404
השאר תגובה	2340
השב	2327
השהה	2350
השתק	2387
השתקה	2387
השתתפו בסקר	2378
התגובה שלך	2422
התגובות למנויים בלבד	2422
התגובות מושבתות	2422
התחבר	2309
התחבר עם google	2404
התחברות	2309
התחברות באמצעות גוגל	2404
התחברות עם גוגל	2404
התחברות עם פייסבוק	2404
התמונה הבאה	2429
התמונה הקודמת	2429
התרומה שלי	2426
""", 'ו': """
וואטסאפ	2355
ווטסאפ	2317	2355
וידאו	2328
""", 'ז': """
זהו שדה חובה	2406
זכור אותי	2405
זמן נוכחי	2387
זמן נותר	2387
""", 'ח': """
חד פעמי	2402
חד-פעמי	2402
חדשות אחרונות	2328
חודש ראשון ב-#	2365
חודש ראשון ב-# ש"ח	2365
חודש ראשון בשקל	2365
חודש ראשון חינם	2365
חזרה למעלה	2332
חזרה לעמוד הבית	2410
חזרה לעמוד הראשי	2330
חזרה לראש העמוד	2330
חזרה לרשימה	2429
חידוש מינוי	2427
חיוב חודשי	2405
חיוב שנתי	2405
חינם, בלי ספאם	2406
חיפוש	2332
""", 'ט': """
טוויטר	2317	2355
טוען וידאו	2386
טוען נגן	2386
טלגרם	2317	2355
טעינת הפוסט	2390
טען מחדש	2398
טען מחדש את הדף	2398
טען עוד	2332
טען פוסט	2390
טען תגובות נוספות	2378
טען תוכן	2390
""", 'י': """
יציאה	2309
יציאה ממסך מלא	2386
יש לי חשבון	2404
""", 'כ': """
כבר הצבעת	2378
כבר הצבעתם	2378
כבר יש לך חשבון	2404
כבר מנוי	2404
כבר מנויים	2404
כבר מנויים? התחברו	2309
כבר נרשמת	2309
כותרות אחרונות	2328
כיביתי	2400
כיביתי את חוסם הפרסומות	2398
כל שקל חשוב	2401
כל תרומה חשובה	2401
כל תרומה עוזרת	2401
כללי התגובות	2378
כן, אני רוצה	2394
כן, אשמח	2395
כניסה	2309
כניסה למנויים	2309
כתבה זו הוענקה במתנה	2431
כתבה זו היא תוכן ממומן	2366
כתבה ממומנת	2372
כתבה נעולה	2404
כתבו את תגובתכם	2422
כתבו לנו	2411
כתבו תגובה	2327
כתבות אחרונות	2328
כתבות מומלצות	2328
כתבות נוספות	2328
כתבות נוספות בנושא	2367
כתבות נוספות שיעניינו אתכם	2367
כתבות נוספות של הכתב	2410
כתבות קשורות	2328
כתבות שאולי פספסתם	2367
כתבות שיעניינו אתכם	2367
כתוב תגובה	2378
כתובת אימייל לא תקינה	2406
כתובת המייל כבר רשומה	2428
כתובת המייל שלך	2428
כתובת מייל לא תקינה	2406
כתיבת תגובה	2378
""", 'ל': """
לא אהבתי	2379
לא כעת	2306
לא ניתן להפעיל את הסרטון	2386
לא ניתן להציג את התוכן	2390
לא ניתן להציג תוכן זה	2390
לא ניתן לטעון את הסרטון	2425
לא ניתן לנגן את הסרטון	2386
לא עכשיו	2306	2395
לא תודה	2306	2395
לא, תודה	2306	2395
לגלריה	2410
לגלריה המלאה	2410
לגלריית התמונות	2410
לדף הבית	2410
לדף התרומות	2401
להאזנה בספוטיפיי	2423
להאזנה לכתבה	2386
להורדה ב-app store	2393
להורדה ב-google play	2393
להורדה מ-app store	2393
להורדה מ-google play	2393
להורדת האפליקציה	2366
להזמנה לחצו כאן	2430
להזמנת כרטיסים	2384
להמשך קריאה	2309
להרשמה	2309
להרשמה לאירוע	2370
לחידון	2381
לחידון המלא	2381
לחנות	2420
לחנות שלנו	2370
לחצו להפעלת הסאונד	2425
לידיעה המלאה	2410
לכל החדשות	2410
לכל החידונים	2381
לכל הכתבות	2332
לכל הכתבות בנושא	2367
לכל הכתבות של הכתב	2410
לכל המשחקים	2381
לכל הסרטונים	2410
לכל העדכונים, הכתבות והסרטונים	2367
לכל התגובות	2327
לכל התמונות	2410
לכתבה הבאה	2410
לכתבה הבאה בסדרה	2367
לכתבה המלאה	2410
לכתבה הקודמת	2410
לכתבה הקודמת בסדרה	2367
לכתבה נוספת	2429
לכתיבת תגובה	2340
למוצר	2420
למנויים בלבד	2313
למתכון	66
לעמוד הבית	2410
לעמוד התרומות	2401
לפרויקט המלא	2410
לפרופיל הכתב	2411
לפרטי המוצר	2430
לפרטים	2333
לפרטים והרשמה	2370
לפרטים נוספים והרשמה	2370
לפתיחת הכתבה	2427
לצפייה ביוטיוב	2423
לצפייה בכל התגובות	2340
לצפייה במסלולים	2427
לצפייה בתוצאות	96
לקריאה באפליקציה	2393
לקריאה מאוחר יותר	2431
לראש הדף	2410
לראש העמוד	2410
לרכישה באמזון	2384
לרכישה לחצו כאן	2384
לרכישת הספר	2384
לרכישת כרטיסים	2384
לרכישת כרטיסים לחצו כאן	2384
לרכישת מינוי	2309
לרכישת מינוי לחצו כאן	2366
לשלוח כתבה במתנה	2354	2355
לתיק המלא	2410
לתמונות	2333
לתרום	2307
לתרומה	2307
לתרומה לחצו כאן	2401
""", 'מ': """
מאוחר יותר	2396
מאשר	2325
מאשרת	2325
מבזקים	2328
מדיניות הפרטיות	2326
מדיניות הפרטיות ותנאי השימוש	2326
מדיניות פרטיות	2325	2343
מהירות הפעלה	2386
מהירות ניגון	2386
מודעה	2322
מומלץ עבורך	2367
מומלץ עבורכם	2367
מומלצים	2328
מוקרא בקול סינתטי	2386
מידע נוסף	2325
מיון לפי	2379
מייל	2355	2407
מיין לפי	2379
ממומן	2322
מסך מלא	2387
מסלולי מינוי	2427
מספר המקומות מוגבל	2370
מעבר למתכון	66
מעוניינים לקבל התראות	2394
מצאת טעות	2378
מצאתם טעות	2327
מצאתם טעות בכתבה	2378
מצאתם טעות? דווחו לנו	2432
מצב כהה	2391
משהו השתבש	2407
משך	2387
משך הסרטון	2425
משלוח חינם	2420
מתנה לחבר	2418
""", 'נ': """
נא להזין כתובת מייל תקינה	2406
נגישות	2343
נגן	2350
נגן וידאו	2386
נגן שמע	2425
נוצר באמצעות ai	2425
נוצר על ידי ai	2425
נושאים	2328
נושאים קשורים	2328
ניגון אוטומטי	2387
ניהול אפשרויות	2424
ניהול הסכמה	2390
ניהול העדפות	2424
ניהול עוגיות	2390
ניתן לבטל בכל עת	2404
נרשמת בהצלחה	2406
""", 'ס': """
סגור	2306
סגור גלריה	2429
סגור חלון	2429
סגור תפריט	2429
סגירה	2306
סודוקו	2383
סוף הפרסומת	2384
סוף פרסומת	2384
סיכום ai	2348
סיכום אוטומטי	2414
סיכום הכתבה	2348
סכום אחר	2401
סכום לבחירה	2426
ספרו לנו מה דעתכם	2378
סקר	97
סקר היום	96
סרטון זה אינו זמין	2386
סרטון זה אינו זמין עוד	2386
סרקו את הקוד	2393
סרקו את קוד ה-qr	2393
""", 'ע': """
עבור לתוכן	2330
עבור לתוכן המרכזי	2330
עדיין לא מנוי	2404
עדיין לא מנויים	2404
עוד	2332
עוד באותו נושא	2367
עוד בנושא	2328
עוד בערוץ	2328
עוד חדשות	2328
עוד כתבות	22	2328
עוד כתבות בנושא	22
עוד כתבות מעניינות	2366
עוד לא מנויים	2404
עוד סיפורים	2367
על הכותב	2411
עקבו אחר הכתב	2415
עקבו אחר הנושא	2415
עקבו אחרי הכתב	2415
עקבו אחרי הנושא	2415
עקוב אחרי הכתב	2415
""", 'פ': """
פייסבוק	2317	2355
פנייה לכתב	2411
פנייה למערכת	2411
פרטים	2333
פרסום	2322
פרסומת	2322
פרסם	2379
פרסם אצלנו	2343
פרסמו אצלנו	2343
פתח	2333
פתח באפליקציה	2393
פתיחה באפליקציה	2393
""", 'צ': """
צור חשבון	2309
צור קשר	2327	2343
צפו באינסטגרם	2423
צפו בטוויטר	2423
צפו ביוטיוב	2423
צפו בפייסבוק	2423
צפו גם	2429
צפייה חוזרת	2425
צרו קשר	2343	2411
צרו קשר עם המערכת	2411
""", 'ק': """
קבל הכל	2391
קבלת התראות	2394
קוד קופון	2430
קודי הנחה	2430
קרא גם	2328
קרא עוד	2332
קראו באפליקציה	2393
קראו בחינם	2427
קראו גם	2328
קראו עוד	2332
""", 'ר': """
רוצה לקבל התראות	2394
רוצים לקבל התראות	2394
רענון העמוד	2398
רענן את הדף	2398
רעננו את הדף	2398
""", 'ש': """
שדה זה הוא חובה	2406
שדה חובה	2406
שדות חובה	2406
שחק עכשיו	2381
שחקו עכשיו	2381
שינוי גודל הגופן	2354
שיתוף	2317
שיתוף בוואטסאפ	2418
שיתוף בווטסאפ	2317
שיתוף בטוויטר	2317
שיתוף במייל	2366
שיתוף בפייסבוק	2317
שכחת את הסיסמה	2404
שכחת סיסמה	2404
שכחתי סיסמה	2309
שלח	96	2407
שלח לחבר	2317
שלח תגובה	2378
שלחו את הכתבה במתנה	2366
שלחו במתנה	2366
שלחו כתבה במתנה	2354
שלחו לחבר	2355	2418
שלחו לנו סרטונים	2411
שלחו לנו תמונות	2411
שלחו משוב	2378
שליחה	2407
שליחה במייל	2317
שליחת כתבה במתנה	2354
שליחת משוב	2378
שליחת תגובה	2378
שמור	2419
שמור העדפות	2390
שמור כתבה	2431
שמור לרשימת הקריאה	2354	2355
שמירה	2317
שמירה לרשימת הקריאה	2354
שמירת הגדרות	2390
שמירת המתכון	66
שמירת כתבה	2366
שמרו כתבה	2366
שמרו לקריאה מאוחרת	2366
שתף	2317
שתף כתבה	2431
שתפו	2317
שתפו את הכתבה	2317
שתפו בוואטסאפ	2366
שתפו בווטסאפ	2366
שתפו בטוויטר	2418
שתפו בטלגרם	2366
שתפו בפייסבוק	2317
שתפו כתבה זו	2431
""", 'ת': """
תגובה	2327
תגובות	2327
תגובות נוספות	2378
תגיות	2328
תודה על ההצבעה	2378
תודה על הצבעתך	96
תודה על התמיכה	2426
תודה על תמיכתכם	2426
תודה שהצבעת	2378
תודה שהצבעתם	2378
תודה, ההודעה נשלחה	2406
תוכן למנויים	2309
תוכן ממומן	92	2322
תוכן מסחרי	2372
תוכן מקודם	2322
תוכן פרסומי	2372
תוכן שיווקי	92	2322
תוכן שיווקי בשיתוף	2372
תוצאות	97
תוצאות ההצבעה	2379
תוצאות הסקר	2379
תורגם אוטומטית	2366
תיקון טעות	2366
תמונה # מתוך #	2330
תמכו בנו	2307
תמכו בנו בפטריאון	2401
תמכו בעיתונות	2401
תמלול	2387
תנאי השימוש	2326
תנאי השימוש | מדיניות הפרטיות	2326
תנאי השימוש ומדיניות הפרטיות	2326
תנאי פרסום תגובות	2378
תנאי שימוש	2325	2343
תפריט	2332
תקציר ai	2348
תקציר בינה מלאכותית	2348
תקציר הכתבה	2348
תרגום אוטומטי	2387
תרומה	2307
תרומה חד פעמית	2401
תרומה חד-פעמית	2401
תרומה חודשית	2401
תרמו	2307
תרמו עכשיו	2307
תשבץ	2383
תשבצים	2383
תשחץ	2383
תשלום באמצעות paypal	2427
""", 'ا': """
ابدا الاختبار	198
ابلاغ	196
ابلغ عن خطا	174
اترك تعليقا	141
اترك رد	195
اترك ردا	195
اتصل بنا	141	159
اجازه دادن	1920
اجازه ميدهم	1921
احجز الان	250
احجز تذكرتك	201
احجز تذكرتك الان	201
احجز مكانك	201
احدث الاخبار	142
احصل علي التنبيهات العاجلة	214
احفظ المقال	183
احفظ المقال لوقت لاحق	183
اخبار اخري	22
اخبار بيشتر	1892
اخبار ديگر	22
اخبار ذات صلة	142
اخبار ذات علاقة	184
اخبار قد تعجبك	184
اخبار قد تهمك	184
اخبار متعلقة	142
اخبار مرتبط	1854
اخبار مرتبطة	184
اخبار پيشنهادي	1892
اختبار الاسبوع	109
اختبر معرفتك	198
اختبر معلوماتك	198
اختر	223
اختر اشتراكك	222
اختر الباقة	222
اختر المبلغ	246
اختر باقتك	222
اختر خطتك	222
اختر مبلغا	246
اخترنا لك	142
اخترنا لكم	184
اخر الاخبار	142
اخرين اخبار	1854
اخرين خبرها	1892
اخفاء	147
اخفاء التعليقات	195
اخفاء الردود	195
ادارة التفضيلات	244
ادارة الخيارات	244
ادارة الموافقة	206
ادارة ملفات تعريف الارتباط	139
ادامه	1858
ادامه با google	1929
ادامه با گوگل	1929
ادامه خبر	1935
ادامه در مرورگر	1917
ادامه مطلب	1858
ادخل البريد الالكتروني	248
ادخل بريدا الكترونيا صحيحا	224
ادخل بريدك الالكتروني	248
ادرس كپي شد	1878
ادعم الصحافة المستقلة	114
ادعم عملنا	219
ادعمنا	114
ادعمنا علي باتريون	219
ادعموا الصحافة المستقلة	219
اذهب الي الوصفة	66
ارتباط با ما	1870
ارسال	96	128	1844
ارسال التعليق	195
ارسال المقال بالبريد	183
ارسال بازخورد	1903
ارسال به تلگرام	1882
ارسال به دوستان	1844
ارسال تعليق	195
ارسال خبر	1936
ارسال ديدگاه	1903
ارسال راي	96
ارسال رايگان	1945
ارسال سوژه	1936
ارسال نظر	1853
ارسل	96
ارسل التعليق	195
ارسل تعليقك	195
ارسل لنا خبرا	230
ارسل لنا صورك	230
ارسل ملاحظاتك	195
ارشيو	1870
از دست ندهيد	1892
از راي شما متشكريم	1903
از شركت شما در نظرسنجي متشكريم	1903
از ما حمايت كنيد	1838
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	155
استطلاع الراي	97
استطلاع اليوم	155
استطلاع راي	97
استمع	128
استمع الي الخبر	202
استمع الي المقال	202
استمع الي هذا المقال	202
استمع علي سبوتيفاي	242
استمع للخبر	170
استمع للمقال	170
استمع للنص	170
اسم المستخدم الخاص بك	241
اشتباهي ديدهايد	1903
اشتر الان	201
اشتر الان من امازون	201
اشتر الكتاب	201
اشتر من امازون	201
اشتراك	116	1840
اشتراك بخريد	1889
اشتراك خود را انتخاب كنيد	1929
اشتراك در تلگرام	1943
اشتراك در واتساپ	1943
اشتراك گذاري	1844
اشتراك گذاري در تلگرام	1882
اشتراكگذاري	1844
اشتراكگذاري در تلگرام	1943
اشتراكگذاري در واتساپ	1943
اشترك	116
اشترك في الاشعارات	211
اضافة رد	241
اضغط لتشغيل الصوت	245
اضغط هنا لمشاهدة الفيديو	170
اضف الي السلة	250
اضف تعليق	141
اضف تعليقا	141
اضف تعليقك	195
اضف رد	196
اضف ردا	196
اضف كمصدر مفضل	234
اطبع	128
اطبع المقال	183
اطبع الوصفة	66
اطبع هذا المقال	183
اطلاعات بيشتر	1850
اظهار اقل	228
اظهار المحتوي	206
اظهار المزيد	228
اعادة المشاهدة	245
اعادة تحميل الصفحة	217
اعجبني	196
اعد تحميل الصفحة	217
اعدادات الخصوصية	206
اعدادات الكوكيز	206
اعدادات ملفات الارتباط	135
اعدادات ملفات تعريف الارتباط	139
اعلان	132
اعلان مدفوع	92	189
اعلان ممول	132
اعلانات	132
اعلانات مدفوعة	189
اعلانات ممولة	188
اعلن معنا	159
اغلاق	113
اغلاق القائمة	249
اغلاق المعرض	249
اغلاق النافذة	249
افتح الخريطة	147
افتح المقال	247
افتح في التطبيق	210
افزودن به منابع ترجيحي	1940
افضل عرض	223
افضل قيمة	223
اقبل وتابع	137
اقبل وواصل	137
اقرا الخبر كاملا	228
اقرا المزيد	146
اقرا المزيد للكاتب	160
اقرا المقال التالي	249
اقرا المقال كاملا	228
اقرا ايضا	142
اقرا في التطبيق	210
اقرا لاحقا	251
اقرا مجانا	247
اكتب تعليقا	141
اكتب تعليقك	241
اكمل القراءة	249
اكنون بازي كنيد	1906
اكواد الخصم	250
الابلاغ عن التعليق	241
الابلاغ عن خطا	174
الاخبار	142
الاستمرار في المتصفح	210
الاشتراك	116
الاعدادات	136
الاعلان مستمر	250
الاعلانات	132
الاقسام	142
الاكثر اعجابا	196
الاكثر تداولا	142
الاكثر تفاعلا	196
الاكثر شعبية	223
الاكثر قراءة	142
الاكثر قراءة الان	184
الاكثر قراءة اليوم	184
الاكثر مشاهدة	142
الان نه	1837
البحث	146
البريد الالكتروني	225
البريد الالكتروني غير صالح	224
البريد الالكتروني غير صحيح	224
البقاء متصلا	222
التالي	146
التشغيل التلقائي	203
التعليقات	141
التعليقات للمشتركين فقط	241
التعليقات معطلة	241
التفاصيل	147
الحقول المطلوبة	224
الخبر التالي	228
الخبر السابق	228
الخروج من ملء الشاشة	202
الدخول	116
الدفع عبر باي بال	247
الذهاب الي صفحة التبرع	219
الرئيسية	146
السابق	146
السماح	212
السماح بالاشعارات	211
السماح دائما	206
السماح والمتابعة	137
السياسة التحريرية	230
الصفحة التالية	146
الصفحة الرئيسية	146
الصورة التالية	249
الصورة السابقة	249
العب الان	198
العب مجانا	198
العودة الي الاعلي	228
العودة الي الصفحة الرئيسية	228
العودة الي القائمة	249
العودة للصفحة الرئيسية	228
الغاء المتابعة	234
الغاء كتم الصوت	202
الفيديو التالي	245
الفيديو السابق	245
الفيديو غير متاح	202
الفيديو غير متاح حاليا	202
القائمة	146
القبول والعرض	135
القبول والمتابعة	137
الكلمات المتقاطعة	200
الكلمات المفتاحية	147
المتابعة باستخدام apple	222
المتابعة باستخدام facebook	222
المتابعة باستخدام google	222
المتابعة باستخدام جوجل	222
المتابعة باستخدام غوغل	222
المتابعة بالبريد الالكتروني	247
المتابعة عبر غوغل	222
المتابعة في المتصفح	210
المتجر	239
المدة	203
المزيد	142	146
المزيد حول هذه القصة	184
المزيد عن الكاتب	160
المزيد عن الكاتبة	160
المزيد للكاتب	228
المزيد من الاخبار	142
المزيد من الخيارات	237
المزيد من الفيديوهات	228
المزيد من المعلومات	136
المزيد من المقالات	184
المزيد من مقالات الكاتب	160	228
المزيد من مقالات الكاتبة	160
المشاهدة علي يوتيوب	242
المقال التالي	142
المقال السابق	142
النتائج	97
النص المكتوب	203
الوسوم	142
الوضع الليلي	207
الوقت الحالي	203
الوقت المتبقي	203
الي الاعلي	146
الي صفحة التبرع	219
امسح رمز qr	210
امكان نمايش اين محتوا وجود ندارد	1914
امكان پخش ويدئو وجود ندارد	1910
انت تتابع هذا الموضوع	234
انت مشترك بالفعل	248
انتخاب	1930
انتخاب اشتراك	1929
انتخاب طرح	1929
انتشار	1904
انتشار يافته : #	1867
انتشار يافته: #	1867
انتقل الي الوصفة	66
انتهاي پيام	1882
انتهي الاعلان	201
اندازه فونت	70
اندازه قلم	70
اندازه متن	1943
انسخ الرابط	128
انشاء حساب	116
انشر	128
انضم الي برنامج العضوية	219
انضم الي فريقنا	174
انضموا الي برنامج العضوية	219
انضموا الي فريقنا	174
اهد المقال	183
اهد هذا المقال	183
اهداء	183
اهداء المقال	183
اهم الاخبار	142
اوافق	136
اوافق علي الشروط والاحكام	224
اوافق علي سياسة الخصوصية	224
اوافق علي معالجة بياناتي	224
اولين نفري باشيد كه نظر ميدهد	1882
ايا اين مطلب براي شما مفيد بود	1903
ايا اين مطلب مفيد بود	1903
ايا اين مقاله مفيد بود	1903
ايا مايليد اعلان دريافت كنيد	1919
ايا ميخواهيد اعلان دريافت كنيد	1919
ايجاد حساب	1840
ايقاف مؤقت	203
ايميل	1932
ايميل خود را بررسي كنيد	1931
ايميل معتبر وارد كنيد	1931
ايميل نامعتبر	1931
ايميل نامعتبر است	1931
اين فيلد الزامي است	1931
اين فيلد ضروري است	1931
اين مطالب را هم بخوانيد	1892
اين مطلب را هم بخوانيد	1892
اين مطلب مفيد بود	1903
اين مقاله قفل است	1929
اين ويدئو در دسترس نيست	1910
اين ويدئو ديگر در دسترس نيست	1910
اين ويديو در دسترس نيست	1910
اپ استور	1918
اپليكيشن را دانلود كنيد	1917
اپليكيشن را نصب كنيد	1917
اگهي	1846
اگهيها	1898
""", 'ب': """
با تشكر، پيام شما ارسال شد	1931
با ما تماس بگيريد	1936
با پردازش دادههايم موافقم	1931
بارگذاري دوباره صفحه	1924
بارگذاري مجدد صفحه	1924
بارگذاري محتوا	1914
بارگذاري پست	1914
باز كردن	1859
باز كردن در اپليكيشن	1917
باز كردن در برنامه	1917
بازار	1918
بازخورد بدهيد	1903
بازرگاني	1898
بازي رايگان	1906
بازي كنيد	1906
بازگشت به بالا	1858
بازگشت به صفحه اصلي	1935
باقات الاشتراك	247
بالفيديو	170
بحث	146
براي ارسال نظر وارد شويد	1903
برعاية	132
برعاية outbrain	188
برعاية taboola	188
برعاية تابولا	188
بريد الكتروني غير صالح	224
بريدك الالكتروني	248
برچسب ها	1854
برچسبها	1854
بزرگتر كردن متن	1943
بزرگنمايي تصوير	1935
بستن	1837
بصوت اصطناعي	233
بصوت الذكاء الاصطناعي	233
بعدا	1920
بعدا ياداوري كن	1837
بعدي	1858
بلغ عن تعليق	241
بلغ عن خطا	174
بله، ميخواهم	1920
به اشتراك بگذاريد	1844
به اين مطلب گوش دهيد	1910
به اين مقاله گوش دهيد	1910
بهترين پيشنهاد	1930
بيشتر	1854	1858
بيشتر ببينيد	1892
بيشتر بخوانيد	1854
بيصدا	1911
""", 'ت': """
تابع القراءة	249
تابع الكاتب	234
تابع الموضوع	234
تابع هذا الموضوع	234
تابعنا عبر	131
تابعنا علي	131
تابعونا علي	131
تاخير # ثوان	202
تازهترينها	1854
تازهسازي صفحه	1924
تبرع	114
تبرع الان	114
تبرع شهري	220
تبرع شهريا	219
تبرع لمرة واحدة	219
تبرع مرة واحدة	246
تبرعي	220
تبليغ	1846
تبليغات	1846	1870
تبليغات در گوگل	1898
تبليغات متني	1898
تجديد الاشتراك	247
تحديث الصفحة	217
تحقق من بريدك	224
تحقق من بريدك الالكتروني	224
تحميل التطبيق	127
تحميل الحلقة	202
تحميل الصوت	202
تحميل المحتوي	206
تحميل المزيد	146
تحميل المزيد من التعليقات	195
تحميل المنشور	206
تحميل من app store	210
تحميل من google play	210
تخصيص	136
تخطي الاعلان	245
تخفيف ويژه خوانندگان	1909
تذاكر	239
تذكرني	223
ترتيب	196
ترتيب حسب	196
ترجمة الية	203
ترجمه ماشيني	1911
تسجيل	116
تسجيل الخروج	19
تسجيل الدخول	116
تسجيل الدخول باستخدام google	222
تسجيل الدخول عبر جوجل	222
تسجيل الدخول عبر غوغل	222
تسجيل الدخول عبر فيسبوك	222
تسجيل دخول	116
تسوق الان	201
تشغيل الاشعارات	211
تشغيل الفيديو	202
تشغيل تلقائي	203
تصغير الخط	237
تصويت	97	196
تعداد نظرات: #	1867
تعذر تحميل الفيديو	245
تعذر تشغيل الفيديو	202
تعذر عرض المحتوي	206
تعليق	141
تعليقات	141
تعليقك	196
تغطية خاصة	184
تغيير تفضيلات الخصوصية	135
تغيير تفضيلات ملفات الارتباط	135
تفضيلات الخصوصية	244
تفضيلات ملفات تعريف الارتباط	206
تفعيل	212
تفعيل الاشعارات	127	214
تقديم # ثوان	202
تكبير الخط	237
تكبير الصورة	228
تلخيص بالذكاء الاصطناعي	233
تلغرام	128
تلقي الاشعارات	211
تلقي الاشعارات العاجلة	214
تلقي التنبيهات	214
تلقي التنبيهات العاجلة	214
تلگرام	1844
تم احتساب صوتك	195
تم ارسال رسالتك	224
تم ارسال رسالتك بنجاح	224
تم ارسال طلبك	248
تم استلام طلبك	248
تم الارسال بنجاح	224
تم الاشتراك بنجاح	224
تم انشاء الصوت بالذكاء الاصطناعي	202
تم انشاؤه بالذكاء الاصطناعي	245
تم تاكيد الاشتراك	248
تم تسجيل صوتك	195
تم نسخ الرابط	183
تماس با تحريريه	1936
تماس با ما	1853	1870
تماس با نويسنده	1936
تماشاي ويديو	1882
تمام صفحه	1911
تنزيل الحلقة	202
تنزيل الصوت	202
تنظيمات	1850
تنظيمات حريم خصوصي	1914
تنظيمات كوكي	1852
تنظيمات كوكيها	1852
تهيه اشتراك	1889
تواصل مع التحرير	230
تواصل مع الكاتب	230
تواصل مع المحرر	230
تواصل معنا	159	230
توقف پخش	1910
تويتر	128
توييتر	1844
تيليجرام	128
""", 'ث': """
ثبت ديدگاه	1903
ثبت راي	96
ثبت نام	1840
ثبت نام شما با موفقيت انجام شد	1931
ثبت نظر	96	1853
ثبتنام	1840
ثبتنام كنيد	1896
""", 'ج': """
جار التحميل	202
جار تحميل الفيديو	202
جاري التحميل	202
جاري تحميل الفيديو	202
جاوااسكريپت غيرفعال است	1914
جدول كلمات متقاطع	1908
جديدترين اخبار	1854
جديدترينها	1904
جزئيات	1859
جستجو	1858
جستجوي پيشرفته	1870
جميع الاخبار	228
جميع الالعاب	198
جميع التعليقات	141
جميع الفيديوهات	228
جميع المواضيع	144
جميع مقالات الكاتب	228
""", 'ح': """
حالا نه	1837
حامي ما شويد	1927
حامي مالي	1945
حجم الخط	128
حجم النص	70
حدث الصفحة	217
حدث خطا	225
حدث خطا ما	225
حريم خصوصي	1852
حساب كاربري	1840
حساب كاربري دارم	1929
حساب كاربري داريد	1929
حساب كاربري نداريد	1929
حسابي	116
حصري للمشتركين	116
حظر	213
حفظ	128
حفظ الاعدادات	206
حفظ التفضيلات	206
حفظ المقال	183
حفظ الوصفة	66
حفظ للقراءة لاحقا	183
حقل الزامي	224
حقل مطلوب	224
حمايت كنيد	1838
حمايت مالي	1838
حمايت مالي از ما	1927
حمايت ماهانه	1928
حمل التطبيق	210
حمل التطبيق الان	210
حمل من app store	210
حمل من google play	210
""", 'خ': """
خاص بالمشتركين	222
خانه	1858
خبر بعدي	1882
خبر قبلي	1882
خبرهاي بيشتر	1892
خبرهاي داغ	1892
خبرهاي مرتبط	1854
خبرهاي پيشنهادي	1892
خروج	19
خروج از تمام صفحه	1910
خريد از امازون	1909
خريد اشتراك	1889
خريد اشتراك سالانه	1889
خريد اشتراك ماهانه	1889
خريد انلاين	1945
خريد اين كتاب	1909
خريد اينترنتي	1945
خريد بليت	1909
خريد بليط	1909
خريد كتاب	1909
خطايي ديدهايد	1903
خطايي رخ داد	1932
خلاصه با هوش مصنوعي	1939
خلاصه هوش مصنوعي	1939
خواندن در اپليكيشن	1917
خواندهشده با صداي مصنوعي	1910
خودتان را بيازماييد	1906
خيارات اخري	238
""", 'د': """
دانش خود را بسنجيد	1906
دانلود	1876
دانلود از اپ استور	1917
دانلود از بازار	1917
دانلود از گوگل پلي	1917
دانلود اپليكيشن	1917
دانلود صدا	1910
دانلود فايل صوتي	1876	1910
دانلود فيلم	1876
دانلود مستقيم	1918
دانلود ويدئو	1910
دانلود ويديو	1876
دانلود پادكست	1910
در انتظار بررسي : #	1867
در انتظار بررسي: #	1867
در حال بارگذاري	1910
در حال بارگذاري ويدئو	1910
در حال بارگذاري ويديو	1910
در صف انتشار: #	1867
در صف بررسي: #	1867
در نظرسنجي شركت كنيد	1903
در همين رابطه	1892
در همين زمينه	1892
در پاتريون حمايت كنيد	1927
درباره ما	1870
درباره نويسنده	1936
دريافت از اپ استور	1917
دريافت از بازار	1917
دريافت از كافه بازار	1917
دريافت از كافهبازار	1918
دريافت از مايكت	1917	1918
دريافت از گوگل پلي	1917
دريافت اعلانها	1919
دستهبندي	1854
دعمك يصنع الفرق	246
دعوت به همكاري	1882
دنبال كردن	1941
دنبال كردن اين موضوع	1940
دنبال كردن موضوع	1940
دنبال كردن نويسنده	1940
ديدگاه	1853
ديدگاه خود را بنويسيد	1903
ديدگاهتان را بنويسيد	1882
ديدگاهها	1853
""", 'ذ': """
ذات صلة	142
ذخيره	1844
ذخيره تنظيمات	1914
ذخيره خبر	1882
ذخيره دستور پخت	66
ذخيره مطلب	1882
ذخيره مطلب براي بعد	1882
ذكرني لاحقا	113
""", 'ر': """
راسل التحرير	230
راسلنا	230
راي دهيد	96	1904
راي شما ثبت شد	96	1903
راي شما ثبت شده است	1903
رايگان و بدون هرزنامه	1931
ربما لاحقا	113
رد	141	1850
رد همه	1915
رزرو بليت	1945
رسالتك	225
رفتن به بالا	1935
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1927
رفض	136
رفض الكل	207
رفض جميع ملفات تعريف الارتباط	244
رمز عبور خود را فراموش كردهايد	1929
رمز عبور را فراموش كردهايد	1840
روابط ممولة	188
رپورتاژ	1846
رپورتاژ اگهي	1846
""", 'ز': """
زمان باقيمانده	1911
زمان فعلي	1911
""", 'س': """
سؤال اليوم	96
ساهم	114
ساهم الان	114
سجل الدخول	121
سجل الدخول للتعليق	195
سحب الموافقة	206
سرعة التشغيل	202
سرعت پخش	1910
سماح	213
سودوكو	200	1908
سوژه بفرستيد	1936
سياسة التصحيح	230
سياسة التصحيحات	230
سياسة الخصوصية	139	159
سياسة الخصوصية | شروط الاستخدام	139
سياسة الخصوصية وشروط الاستخدام	139
سياسة ملفات تعريف الارتباط	139
سياست حريم خصوصي	1850	1852
سياست حفظ حريم خصوصي	1849	1850
سياست كوكي	1850
سياست كوكيها	1849
سيب اپ	1918
""", 'ش': """
شارك	128
شارك الخبر	183
شارك القصة	183
شارك المقال	128
شارك عبر واتساب	237
شارك علي	128
شارك علي تويتر	237
شارك علي فيسبوك	237
شارك علي واتساب	237
شارك في استطلاع الراي	174
شارك في الاختبار	198
شارك في الاستطلاع	174
شارك في التصويت	195
شارك هذا الخبر	251
شارك هذا المقال	251
شارك هذا الموضوع	128
شارك هذه الصفحة	251
شاركنا برايك	195
شاركنا رايك	141
شاركها	183
شاركونا اراءكم	195
شاهد الصور	228
شاهد الفيديو	170
شاهد ايضا	142
شاهد بالفيديو	170
شاهد علي يوتيوب	242
شاهد كل الصور	144
شايد بعدا	1837
شحن مجاني	239
شراء التذاكر	201
شراء من امازون	201
شرايط ارسال نظر	1903
شرايط استفاده	1852
شرايط استفاده و حريم خصوصي	1852
شرايط را ميپذيرم	1931
شركاؤنا	207
شركاي ما	1915
شركت در ازمون	1906
شركت در نظرسنجي	1903
شروط الاستخدام	139	159
شروط الاستخدام | سياسة الخصوصية	139
شروط الاستخدام وسياسة الخصوصية	139
شروط التعليق	195
شروع ازمون	1906
شكرا لتصويتك	96	195
شكرا لدعمك	246
شكرا لدعمكم	246
شكرا لمشاركتك	195
شكرا، تم ارسال رسالتك	224
شما اين موضوع را دنبال ميكنيد	1940
شما قبلا راي دادهايد	1903
شنيدن اين مطلب	1910
شنيدن مقاله	1910
""", 'ص': """
صفحة التبرع	219
صفحه اصلي	1858
صفحه كمك مالي	1927
صندوق ورودي خود را بررسي كنيد	1931
صوت	96	196
صوت اصطناعي	203
صوت الان	96
""", 'ط': """
طالع ايضا	184
طباعة	128
طباعة المقال	183
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1896
ظرفيت محدود است	1896
""", 'ع': """
عدم السماح	213
عرض اقل	147
عرض الاشتراكات	247
عرض الاصل	147
عرض الباقات	247
عرض التعليقات	195
عرض التفاصيل	147
عرض الردود	195
عرض الصور	228
عرض الكل	146
عرض المحتوي	206
عرض المزيد	146
عرض المزيد من التعليقات	195
عرض الملف	228
عرض المنتج	250
عرض المنشور	206
عرض النتائج	96	196
عرض النص الاصلي	147
عرض النص المكتوب	202
عرض جميع الاخبار	228
عرض جميع الصور	228
عرض خاص للقراء	201
عرض علي اكس	242
عرض علي انستغرام	242
عرض علي تويتر	242
عرض علي فيسبوك	242
عرض كل الصور	144
عرض كل المقالات	144
عرض هذا المنشور علي instagram	242
عرض هذا المنشور علي انستغرام	242
عروض المشتركين	201
عضويت	1840
عطلت مانع الاعلانات	217
عكس	1854
عكسهاي بيشتر	1935
عكسهايتان را براي ما بفرستيد	1936
علي فيسبوك وتويتر	131
عن الكاتب	230
عن الكاتبة	160
عودة للاعلي	228
""", 'غ': """
غرد	128
غير قابل انتشار: #	1867
غيرفعال كردم	1926
غيرقابل انتشار: #	1867
""", 'ف': """
فتح	147
فتح التطبيق	210
فتح في التطبيق	210
فراموشي رمز عبور	1929
فروشگاه	1945
فعال كردن	1920
فعال كردن اعلانها	1919
فعالسازي	1921
فعالسازي اعلانها	1919
فعل الاشعارات	211
فعلا نه	1920
فقط براي مشتركان	1840
فهمت	147
فيديو	142
فيديو غير متاح	202
فيسبوك	128	1844
فيلد الزامي	1931
فيلدهاي الزامي	1931
فيلم اصلي	1876
""", 'ق': """
قبلي	1858
قبول	136
قبول الجميع	207
قبول الكل	207
قبول جميع ملفات تعريف الارتباط	244
قبول كنيد و ادامه دهيد	1849
قبول همه	1915
قبول همه كوكيها	1849
قبول و ادامه	1850	1914
قبول ومتابعة	206
قد يعجبك	142
قد يعجبك ايضا	22	142
قد يهمك	142
قد يهمك ايضا	142
قديميترينها	1904
قراءة المزيد	146
قراءة الية	233
قصص مقترحة	184
قواعد التعليق	195
قواعد التعليقات	195
قوانين ارسال نظر	1903
قوانين و مقررات	1870
قوانين و مقررات را ميپذيرم	1931
قيم المقال	174
قيم الوصفة	66
قيم هذا المقال	174
""", 'ك': """
كافه بازار	1918
كافهبازار	1918
كبر الصورة	228
كتم الصوت	203
كد qr را اسكن كنيد	1917
كد ويدئو	1876
كد ويديو	1876
كد پخش	1876
كل الاخبار	228
كل الالعاب	198
كل الصور	228
كل المواضيع	144
كل مساهمة تصنع فرقا	219
كل مساهمة مهمة	219
كل مقالات الكاتب	160	228
كلمات اليوم المتقاطعة	109
كلمات دلالية	142
كلمات متقاطعة	200
كلمات مفتاحية	142
كليدواژهها	1854
كمك كنيد	1838
كمك مالي	1838
كمك ماهانه	1928
كمك يكباره	1927
كن اول المعلقين	183
كن داعما	114
كود خصم	250
كوكيها	1852
كوچكتر كردن متن	1943
كيف اعطل مانع الاعلانات	217
كيف اعطله	218
كيفية التعطيل	218
كيفيت اصلي	1876
كپي	1944
كپي شد	1878	1882
كپي كردن لينك	1882
كپي لينك	1844
كپي لينك كوتاه	1878
""", 'ل': """
لا اوافق	136
لا توجد تعليقات	195
لا شكرا	113
لا يمكن تشغيل الفيديو	202
لا يمكن عرض هذا المحتوي	206
لا يوجد تعليقات	195
لا، شكرا	113
لاحقا	113
لخص بالذكاء الاصطناعي	107
لدي حساب	222
لديك حساب	222
لديك حساب بالفعل	222
لست مشتركا	222
لست مشتركا بعد	222
لطفا ان را غيرفعال كنيد	1926
لطفا ايميل خود را وارد كنيد	1931
لطفا نظر خود را بنويسيد	1866
لطفا يك ايميل معتبر وارد كنيد	1931
لغو در هر زمان	1929
لغو دنبال كردن	1940
لغو رضايت	1914
لقد صوت من قبل	195
لقد صوتت بالفعل	155
لقد عطلته	217
لقد قمت بالتصويت	195
للاعلان معنا	159
للمشتركين	118
للمشتركين فقط	121
لم يعجبني	196
ليس الان	113
ليس لديك حساب	222
لينك خبر كپي شد	1878
لينك كوتاه	1844
لينك كوتاه خبر	1878	1882
لينك كوتاه كپي شد	1878
لينك كپي شد	1878	1882
""", 'م': """
مادة اعلانية	132
مايكت	1918
مبلغ اخر	219
مبلغ دلخواه	1927
مبلغ ديگر	1927
مبلغ مختلف	219
مبلغ مخصص	246
متابع	235
متابعة القراءة	249
متابعة الكاتب	234
متابعة الموضوع	234
متابعة علي الموقع	210
متن كامل خبر	1935
متن كامل مقاله را بخوانيد	1935
متن پيادهشده	1911
متوجه شدم	1859
متوفر علي app store	210
متوفر علي google play	210
مجانا وبدون رسائل مزعجة	224
مجموع ديدگاهها : #	1867
مجموع نظرات: #	1867
محبوبترين	1930
محبوبترينها	1904
محتواي تبليغاتي	1846
محتواي حمايتشده	1882
محتواي پولي	1909
محتوي اعلاني	189
محتوي برعاية	189
محتوي للمشتركين	118
محتوي مدفوع	201
محتوي ممول	92	132
مختارات	142
مخصوص مشتركان	1929
مدة الفيديو	245
مدت	1911
مدت زمان	1911
مديريت رضايت	1914
مديريت كوكيها	1914
مرا به خاطر بسپار	1929
مرة واحدة	220
مرتبسازي	1904
مرتبسازي بر اساس	1904
مزايا المشتركين	201
مزاياي مشتركان	1909
مزيد من مقالات الكاتب	160
مزيد من مقالات الكاتبة	160
مساحة اعلانية	189
مستخدم جديد	116
مسدودكننده را غيرفعال كردم	1924
مشاركة	128
مشاركة عبر البريد	237
مشاركة عبر فيسبوك	237
مشاركة عبر واتساب	128
مشاركة علي تويتر	128
مشاركة علي فيسبوك	128
مشاهده بيشتر	1858
مشاهده عكسها	1935
مشاهده قيمت	1909
مشاهده محتوا	1914
مشاهده نتايج	96	1904
مشاهده همه	1858
مشاهده پاسخها	1903
مشاهده پرونده	1935
مشاهده گالري	1935
مشترك شويد	1840
مشغل الصوت	245
مشغل الفيديو	245
مشكلي پيش امد	1932
مطالب بيشتر	1892
مطالب ديگر اين نويسنده	1935
مطالب مرتبط	1854
مطالب پيشنهادي	1892
مطلب بعدي	1935
مطلب قبلي	1935
معرض الصور	228
مقال مهدي من مشترك	251
مقالات اخري للكاتب	160	184
مقالات اخري للكاتبة	160
مقالات ذات صلة	142
مقالات قد تعجبك	184
مقالات قد تهمك	184
مقالات مرتبط	1854
مقاله بعدي	1935
مقاله قبلي	1935
مقترحات برعاية taboola	188
مقروء بصوت اصطناعي	202
ملء الشاشة	203
ملخص اعده الذكاء الاصطناعي	233
ملخص الذكاء الاصطناعي	233
ملخص بالذكاء الاصطناعي	233
ملفات تعريف الارتباط	139
من نحن	159
منتشر شده: #	1867
منو	1858
مهمترين اخبار	1854
مواضيع ذات صلة	142
مواضيع قد تهمك	184
مواضيع متعلقة	184
مواضيع مرتبطة	184
موافق	136
موافق ومتابعة	206
موافقة ومتابعة	137
موافقم	1850
موضوعات ذات صلة	142
موضوعات متعلقة	184
مولد بالذكاء الاصطناعي	245
ميخواهيد اعلان دريافت كنيد	1919
""", 'ن': """
نام	1932
نبذة عن الكاتب	230
نبذة عن الكاتبة	160
نتائج الاستطلاع	196
نتائج التصويت	196
نسخ	238
نسخ الرابط	128
نسخ رابط المقال	183
نسخه صوتي مقاله	1910
نسخه وب	1918
نسخه چاپي	1882
نسيت كلمة السر	222
نسيت كلمة المرور	116
نشر	196
نصب اپليكيشن	1917
نظر	1853
نظر بدهيد	1882
نظر خود را با ما در ميان بگذاريد	1882
نظر خود را بنويسيد	1853
نظر خود را بگوييد	1903
نظر سنجي	97
نظر شما	1853
نظر شما درباره اين خبر چيست	1882
نظر كاربران	1866
نظرات	1853
نظرات بينندگان	1866
نظرات شما	1866
نظرات كاربران	1866
نظرات مخاطبان	1866
نظرتان را بگوييد	1903
نظرسنجي	97	1882
نعم اريد	213
نعم، اريد	212
نقشه سايت	1870
نمايش اين محتوا ممكن نيست	1914
نمايش بيشتر	1858
نمايش زيرنويس	1910
نمايش كمتر	1859
نمايش متن اصلي	1859
نمايش محتوا	1914
نمايش نتايج	96
نمايش نظرات	1903
نمايش نظرات بيشتر	1903
نمايش نقشه	1859
نمايش همه	1859
نمايش پاسخها	1903
نمايش پست	1914
ننصح بقراءة	142
نه ممنون	1837	1921
نه، ممنون	1921
نهاية الاعلان	201
""", 'ه': """
هديه دادن مقاله	1943
هذا البريد مسجل مسبقا	248
هذا الحقل الزامي	224
هذا الحقل مطلوب	224
هذا الفيديو غير متاح	202
هذا الفيديو غير متاح حاليا	202
هذا الفيديو لم يعد متاحا	202
هذا المحتوي للمشتركين	118
هذا المقال للمشتركين	118
هذا المقال مقفل	222
هذه المادة للمشتركين	183
هر زمان ميتوانيد لغو اشتراك كنيد	1931
هر كمكي مهم است	1927
هل افادك هذا المقال	195
هل ترغب باستلام الاشعارات	211
هل ترغب في تلقي الاشعارات	211
هل تريد تلقي اشعارات	211
هل تريد تلقي الاشعارات	211
هل كان هذا المقال مفيدا	195
هل كان هذا مفيدا	195
هل كانت هذه الصفحة مفيدة	195
هل لديك حساب	222
هل نسيت كلمة المرور	222
هل وجدت خطا	195
همرساني	1844
همه اخبار	1935
همه بازيها	1906
همه خبرها	1935
همه عكسها	1935
همه مطالب	1935
همه مطالب نويسنده	1935
همه ويدئوها	1935
هميشه اجازه داده شود	1914
هميشه نمايش بده	1914
همچنين ببينيد	1892
همچنين بخوانيد	1854
هنوز ثبتنام نكردهايد	1929
هنوز مشترك نيستيد	1929
هيئة التحرير	159
""", 'و': """
واتساب	128
واتساپ	1844
ورود	1840
ورود / ثبت نام	1840
ورود با اپل	1929
ورود با فيسبوك	1929
ورود با گوگل	1929
ورود مشتركان	1889
وسوم	142
وصول غير محدود الي جميع المقالات	247
وظائف	159
ويدئو در دسترس نيست	1910
ويديو	1854
ويديو در دسترس نيست	1910
ويژه خوانندگان	1909
ويژه مشتركان	1840
""", 'ي': """
يتم تحميل الفيديو	202
يدفع سنويا	222
يستمر المقال بعد الاعلان	188
يك بار	1928
يكبار	1928
يمكنك الالغاء في اي وقت	222
يمكنك الغاء الاشتراك في اي وقت	224
""", 'پ': """
پاسخ	1853
پايان اگهي	1909
پايان تبليغ	1909
پخش	1876
پخش خودكار	1911
پخش ويدئو	1910
پخش ويدئو ممكن نيست	1910
پخش ويديو	1910
پذيرش همه	1915
پذيرش و ادامه	1914
پذيرفتن	1850
پربازديدترين	1854
پربازديدترينها	1854
پربازديدها	1854
پربازديدهاي امروز	1892
پربازديدهاي هفته	1892
پربحثترينها	1854
پربينندهترين	1892
پربينندهترين خبرها	1892
پربينندهترينها	1892
پرداخت سالانه	1930
پرداخت ماهانه	1930
پسنديدم	1904
پنهان كردن پاسخها	1903
پيام بازرگاني	1898
پيام شما ارسال شد	1931
پيام شما با موفقيت ارسال شد	1931
پيشنهاد خواندني	1892
پيشنهاد سردبير	1854
پيشنهاد ما	1854
پيوندها	1870
""", 'چ': """
چاپ	1844
چاپ دستور پخت	66
چگونه غيرفعال كنم	1926
چگونه مسدودكننده را غيرفعال كنم	1924
""", 'گ': """
گالري تصاوير	1935
گالري عكس	1935
گزارش تخلف	1904
گزارش خطا	1853
گزارش خطا در اين خبر	1882
گزينههاي بيشتر	1944
گوگل پلي	1918
""", 'अ': """
अकाउंट नहीं है	2518
अक्षर का आकार	70
अक्षर छोटे करें	2530
अक्षर बडे करें	2530
अगला	2459
अगला लेख	2524
अगली खबर	2455
अगली तस्वीर	2524
अगली फोटो	2524
अगली स्टोरी	2524
अनफॉलो करें	2528
अनम्यूट	2503
अनिवार्य	2521
अनुमति दें	2511
अन्य खबरें	22	2455
अन्य राशि	2516
अन्य विकल्प	2531
अपना इनबॉक्स देखें	2520
अपना ईमेल दर्ज करें	2520
अपना ईमेल देखें	2520
अपना ईमेल पता दर्ज करें	2520
अपना कमेंट लिखें	2468
अपना ज्ञान परखें	2499
अपना प्लान चुनें	2518
अपनी टिप्पणी दें	2468
अपनी टिप्पणी लिखें	2468
अपनी तस्वीरें हमें भेजें	2525
अपनी प्रतिक्रिया दें	2496
अपनी राय दें	2454
अपनी राय बताएं	2496
अभी खरीदें	2502
अभी खेलें	2499
अभी डाउनलोड करें	2509
अभी तक सब्सक्राइबर नहीं हैं	2518
अभी दान करें	2440
अभी नहीं	2439	2512
अमान्य ईमेल	2520
अमेजन पर खरीदें	2502
अवधि	2504
असहमत	2453
अस्वीकार करें	2453
""", 'आ': """
आगे पढें	2459
आज का सवाल	96
आज की अन्य खबरें	2489
आप इस विषय को फॉलो कर रहे हैं	2528
आप कभी भी अनसब्सक्राइब कर सकते हैं	2520
आप पहले ही वोट कर चुके हैं	2496
आपका वोट दर्ज हो गया	2496
आपका वोट दर्ज हो गया है	2496
आपका संदेश भेज दिया गया है	2520
आपके लिए	2455
आपको यह भी पसंद आ सकता है	2489
आपको ये भी पसंद आ सकता है	2489
आवश्यक फील्ड	2520
""", 'इ': """
इस लेखक की अन्य खबरें	2472
इस लेखक की और खबरें	2472
इस लेखक के और लेख	2472
इस विषय को फॉलो करें	2528
इसे भी देखें	2489
इसे भी पढें	2455
""", 'ई': """
ई-पेपर	2442
ईमेल	2521
ईमेल से शेयर करें	2530
""", 'ऊ': """
ऊपर जाएं	2459
""", 'ए': """
एआई आवाज में सुनें	2503
एआई द्वारा तैयार	2475
एआई समरी	2475
एआई सारांश	2475
एआई से तैयार सारांश	2475
एक बार	2517
एक बार का दान	2516
एप डाउनलोड करें	2509
""", 'ऐ': """
ऐप इंस्टॉल करें	2509
ऐप खोलें	2509
ऐप डाउनलोड करें	2509
ऐप में खोलें	2509
ऐप में पढें	2509
ऐप स्टोर से डाउनलोड करें	2509
""", 'ऑ': """
ऑटोप्ले	2504
ऑडियो डाउनलोड करें	2503
ऑफर देखें	2502
""", 'औ': """
और खबरें	2455
और जानें	2453
और टिप्पणियां देखें	2496
और देखें	2459
और पढें	2455	2459
और पढें इस लेखक से	2472
और भी पढें	2489
""", 'क': """
कभी भी रद्द करें	2518
कम दिखाएं	2460
कमेंट	2454
कमेंट करें	2454
कमेंट पढें	2468
कमेंट लिखें	2496
कमेंट्स	2454
करियर	2471
किताब खरीदें	2502
कीमत देखें	2502
कुकी का उपयोग	2453
कुकी नीति	2451	2453
कुकी सेटिंग्स	2507
कुकीज नीति	2453
कुकीज प्रबंधित करें	2507
कुकीज सेटिंग	2452
कुछ गलत हो गया	2521
केवल सदस्यों के लिए	2442
केवल सब्सक्राइबर के लिए	2518
कैसे बंद करें	2515
कॉपी	2531
कॉपी करें	2531
कॉपी लिंक	2445
क्या आप नोटिफिकेशन चाहते हैं	2510
क्या आप नोटिफिकेशन पाना चाहते हैं	2510
क्या आप सूचनाएं पाना चाहते हैं	2510
क्या यह उपयोगी था	2496
क्या यह खबर उपयोगी थी	2496
क्या यह पेज उपयोगी था	2496
क्या यह लेख उपयोगी था	2496
क्यूआर कोड स्कैन करें	2509
क्रमबद्ध करें	2497
क्विज खेलें	2499
""", 'ख': """
खबर सुनें	2503
खाता नहीं है	2518
खाता बनाएं	2442
खोजें	2459
खोलें	2460
""", 'ग': """
गलती की सूचना दें	2496
गलती बताएं	2460
गूगल प्ले से डाउनलोड करें	2509
गूगल से जारी रखें	2518
गूगल से लॉगिन करें	2518
गेम्स	2501
गैलरी देखें	2524
गोपनीयता नीति	2451	2453	2471
गोपनीयता सेटिंग्स	2507
""", 'च': """
चर्चा में क्यों है	2489
चुनें	2519
""", 'ज': """
जरूर पढें	2489
जवाब छिपाएं	2496
जवाब दें	2454
जवाब देखें	2496
जवाब भेजें	2496
जावास्क्रिप्ट बंद है	2507
ज्यादा दिखाएं	2524
ज्यादा पढी गई	2489
""", 'ट': """
टिकट खरीदें	2502
टिकट बुक करें	2502
टिप्पणियां	2454
टिप्पणी	2454
टिप्पणी करें	2454
टिप्पणी के नियम	2496
टिप्पणी के लिए लॉगिन करें	2496
टिप्पणी भेजें	2496
टिप्पणी लिखें	2496
टेक्स्ट साइज	70
टैग्स	2455
टॉप न्यूज	2455
टॉप स्टोरीज	2489
ट्रांसक्रिप्ट	2504
ट्रेंडिंग	2455
ट्विटर	2445
ट्विटर पर शेयर करें	2530
""", 'ठ': """
ठीक है	2460
""", 'त': """
तस्वीर बडी करें	2524
तस्वीरें देखें	2524
ताजा खबरें	2455
ताजा समाचार	2455
""", 'द': """
दान करें	2440
दान पेज पर जाएं	2516
देश की और खबरें	2489
दोस्तों को भेजें	2475
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2520
""", 'न': """
नक्शा देखें	2460
नतीजे देखें	96
नवीनतम	2497
नहीं धन्यवाद	2439
नहीं, धन्यवाद	2439	2512
नियम और शर्तें	2451	2471
नियम और शर्तें | गोपनीयता नीति	2451
नोटिफिकेशन ऑन करें	2510
नोटिफिकेशन चालू करें	2510
""", 'प': """
परिणाम देखें	96	2497
पसंदीदा स्रोत के रूप में जोडें	2528
पहले से खाता है	2518
पहले से सब्सक्राइबर हैं	2518
पाठकों के लिए विशेष ऑफर	2502
पार्टनर कंटेंट	2492
पासवर्ड भूल गए	2518
पिछला	2459
पिछला लेख	2524
पिछली खबर	2455
पूरा लेख पढें	2524
पूरी खबर पढें	2459
पेज दोबारा लोड करें	2514
पेज रिफ्रेश करें	2514
पेज रीफ्रेश करें	2514
पेड कंटेंट	2502
पोल	97
पोल में हिस्सा लें	2496
पोस्ट लोड करें	2507
प्रचार	2449
प्रतिक्रिया दें	2454
प्रतिलिपि	2504
प्राइवेसी पॉलिसी	2453	2471
प्राइवेसी सेटिंग्स	2507
प्रायोजक	2532
प्रायोजित	2449
प्रायोजित सामग्री	2492
प्रिंट	2531
प्रिंट करें	2445
प्रीमियम	2442
प्लान चुनें	2518
प्ले स्टोर से डाउनलोड करें	2509
प्लेबैक गति	2503
प्लेबैक स्पीड	2503
प्लेयर लोड हो रहा है	2503
""", 'फ': """
फीडबैक दें	2471	2496
फीडबैक भेजें	2496
फुल स्क्रीन	2504
फुल स्क्रीन से बाहर निकलें	2503
फेसबुक	2445
फेसबुक पर शेयर करें	2445
फेसबुक से जारी रखें	2518
फेसबुक से लॉगिन करें	2518
फॉन्ट आकार	2530
फॉन्ट साइज	70
फॉलो कर रहे हैं	2528
फॉलो करें	2528
फोटो	2455
फोटो गैलरी	2489
फोटो गैलरी देखें	2524
फ्लिपकार्ट पर खरीदें	2502
""", 'ब': """
बंद करें	2439
बडी खबरें	2455
बाद में	2439	2512
बाद में याद दिलाएं	2439
ब्राउजर में जारी रखें	2509
""", 'भ': """
भेजें	2521
""", 'म': """
मंजूर है	2453
मशीनी अनुवाद	2504
मान्य ईमेल दर्ज करें	2520
मासिक दान	2517
मासिक भुगतान	2519
मासिक सहयोग	2517
मुख्य समाचार	2455
मुझे याद रखें	2518
मुफ्त डिलीवरी	2532
मुफ्त में खेलें	2499
मुफ्त, कोई स्पैम नहीं	2520
मूल देखें	2460
मेन्यू	2459
मेरा खाता	2442
मेरा खाता है	2518
मैं नियम और शर्तों से सहमत हूं	2520
मैंने ऐड ब्लॉकर बंद कर दिया	2514
मैंने बंद कर दिया	2515
म्यूट	2504
""", 'य': """
यह खबर सुनें	2503
यह फील्ड अनिवार्य है	2520
यह फील्ड आवश्यक है	2520
यह भी देखें	2489
यह भी पढें	2455
यह लेख लॉक है	2518
यह लेख सुनें	2503
यह वीडियो अब उपलब्ध नहीं है	2503
यह वीडियो उपलब्ध नहीं है	2503
यह सामग्री नहीं दिखाई जा सकती	2507
ये खबरें भी पढें	2489
ये भी जानें	2489
ये भी देखें	2489
ये भी पढें	2455
""", 'र': """
रजिस्टर करें	2442
रिपोर्ट करें	2497
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2497
लाइक करें	2497
लिंक कॉपी करें	2445	2475
लिंक कॉपी हो गया	2530
लेख उपहार में दें	2530
लेख सुनें	2503
लेखक की अन्य खबरें	2472
लेखक के अन्य लेख	2524
लेखक के और लेख	2472	2524
लेखक के बारे में	2525
लेखक के बारे में और	2472
लेखक को फॉलो करें	2528
लेखक परिचय	2525
लेखक से और	2472
लॉग इन	2442
लॉग इन करें	2442
लॉगआउट	2442
लॉगिन	2442
लोकप्रिय	2455
लोड हो रहा है	2503
""", 'व': """
वर्ग पहेली	2501
वर्तमान समय	2504
विज्ञापन	2449
विज्ञापन के बाद जारी	2492
विज्ञापन दें	2471
विज्ञापन समाप्त	2502
विज्ञापन हटाएं	2475
विवरण	2460
विषय	2455
विषय को फॉलो करें	2528
वीडियो	2455
वीडियो उपलब्ध नहीं है	2503
वीडियो चलाएं	2503
वीडियो नहीं चलाया जा सकता	2503
वीडियो लोड हो रहा है	2503
वोट करने के लिए धन्यवाद	2496
वोट करें	96	2497
वोट दें	96
वोट देने के लिए धन्यवाद	2496
व्हाट्सएप	2445
व्हाट्सएप पर शेयर करें	2530
व्हाट्सऐप पर शेयर करें	2530
""", 'श': """
शायद बाद में	2439
शिकायत करें	2497
शेयर	2445
शेयर करें	2445
शेष समय	2504
""", 'स': """
संपर्क करें	2454	2471
संपादक को लिखें	2525
संबंधित खबरें	2455
संबंधित लेख	2455
संबंधित वीडियो	2489
संबंधित समाचार	2455
सदस्य बनें	2440
सबटाइटल दिखाएं	2503
सबमिट करें	2521
सबसे अच्छा ऑफर	2519
सबसे ज्यादा पढी गई	2455
सबसे ज्यादा पढी गई खबरें	2489
सबसे ज्यादा पढी गईं	2489
सबसे लोकप्रिय	2519
सब्सक्राइब	2442
सब्सक्राइब करें	2442
सभी अस्वीकार करें	2507
सभी कमेंट देखें	2496
सभी खबरें	2524
सभी खबरें देखें	2524
सभी गेम	2499
सभी गेम्स	2499
सभी टिप्पणियां देखें	2496
सभी तस्वीरें देखें	2524
सभी दिखाएं	2460
सभी देखें	2459
सभी फोटो देखें	2524
सभी वीडियो	2524
सभी वीडियो देखें	2524
सभी स्वीकार करें	2453	2507
समझ गया	2460
समर्थन करें	2440
सर्वे	97
सर्वे में हिस्सा लें	2496
सहमत हूं	2453
सहमति दें और आगे बढें	2452
सहमति प्रबंधित करें	2507
सहमति वापस लें	2507
सहयोग करें	2440
सही ईमेल दर्ज करें	2520
साइटमैप	2471
साइन अप	2442
साइन इन	2442
साझा करें	2445
सामग्री दिखाएं	2507
सामग्री देखें	2507
सामग्री लोड करें	2507
सालाना भुगतान	2519
सिर्फ सब्सक्राइबर के लिए	2518
सीधे रेसिपी पर जाएं	66
सुडोकू	2501
सुधार नीति	2525
सूचनाएं चालू करें	2510
सेव करें	2445
स्पॉन्सर्ड	2449
स्पॉन्सर्ड कंटेंट	2492
स्वचालित अनुवाद	2504
स्वीकार करें	2453
स्वीकार करें और आगे बढें	2452
स्वीकार करें और जारी रखें	2507
""", 'ह': """
हमसे संपर्क करें	2471	2525
हमारा समर्थन करें	2440
हमारी मदद करें	2516
हमारे बारे में	2471
हमें लिखें	2525
हमें सपोर्ट करें	2516
हमें सहयोग दें	2516
हमेशा अनुमति दें	2507
हर योगदान महत्वपूर्ण है	2516
हर योगदान मायने रखता है	2516
हां, चाहिए	2511
होम	2459
होम पेज पर जाएं	2524
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	396
অডিও ডাউনলোড করুন	395
অনুদান দিন	359
অনুদান পাতায যান	404
অনুমতি দিন	401
অনুসরণ করছেন	417
অনুসরণ করুন	417
অন্য পরিমাণ	404
অ্যাকাউন্ট আছে	406
অ্যাকাউন্ট নেই	406
অ্যাপ ডাউনলোড করুন	399
অ্যাপ স্টোর থেকে ডাউনলোড করুন	399
অ্যাপে খুলুন	399
অ্যাপে পডুন	399
""", 'আ': """
আগের খবর	412
আপনার জন্য নির্বাচিত	385
আপনার বার্তা পাঠানো হযেছে	408
আপনার ব্রাউজার অডিও সমর্থন করে না	395
আপনার ব্রাউজার ভিডিও সমর্থন করে না	395
আপনার ভোট গৃহীত হযেছে	391
আপনার ভোট গ্রহণ করা হযেছে	391
আপনার মতামত জানান	391
আপনি আগেই ভোট দিযেছেন	391
আপনি কি নোটিফিকেশন পেতে চান	400
আবশ্যক	409
আমাকে মনে রাখুন	406
আমাদের সমর্থন করুন	404
আমাদের সহাযতা করুন	404
আমি শর্তাবলিতে সম্মত	408
আরও খবর	361
আরও দেখুন	361
আরও পডতে পারেন	385
আরও পডুন	361
আরও মন্তব্য দেখুন	391
আরও সংবাদ	385
আরো খবর	385
আরো পডুন	385
""", 'ই': """
ইমেইল	409
ইমেইল সঠিক নয	408
""", 'উ': """
উত্তর দিন	392
উত্তর দেখুন	391
উপরে যান	411
""", 'এ': """
এ জাতীয আরও খবর	385
এ জাতীয আরো খবর	385
এ সম্পর্কিত আরও খবর	361
এ সম্পর্কিত আরও পডুন	385
এআই সারাংশ	416
এই কনটেন্ট দেখানো যাচ্ছে না	397
এই ঘরটি আবশ্যক	408
এই বিভাগের আরও খবর	385
এই বিভাগের আরো খবর	385
এই বিষয অনুসরণ করুন	417
এই ভিডিওটি আপনার দেশে দেখা যাবে না	395
এই ভিডিওটি আর নেই	395
এই ভিডিওটি পাওযা যাচ্ছে না	395
এই লেখাটি কি উপকারী ছিল	391
এককালীন	405
এককালীন অনুদান	405
এখন নয	401
এখনই কিনুন	394
এখনই খেলুন	393
""", 'ক': """
কনটেন্ট দেখান	397
কনটেন্ট লোড করুন	397
কপি করুন	419
কপি লিংক	384
কম দেখুন	411
কিউআর কোড স্ক্যান করুন	399
কিছু ভুল হযেছে	409
কুইজ খেলুন	393
কুইজে অংশ নিন	393
কুকি সেটিংস	397
""", 'খ': """
খবরটি শুনুন	395
খবরটি শেযার করুন	384
""", 'গ': """
গুগল দিযে লগইন করুন	406
গুগল প্লে থেকে ডাউনলোড করুন	399
গোপনীযতা সেটিংস	397
গ্যালারি দেখুন	411
গ্রহণ করে এগিযে যান	397
""", 'ছ': """
ছবি দেখুন	411
ছবি বড করুন	411
ছবির গ্যালারি	411
""", 'জ': """
জনপ্রিয খবর	385
জমা দিন	409
জরিপ	97
জরিপে অংশ নিন	391
জানি না	392
জাভাস্ক্রিপ্ট বন্ধ আছে	397
""", 'ট': """
টিকিট কাটুন	394
টিকিট কিনুন	394
টুইটারে শেযার করুন	418
""", 'ন': """
নতুন	392
নাম	409
নিবন্ধন	359
নোটিফিকেশন চালু করুন	400
নোটিফিকেশন পেতে চান	400
""", 'প': """
পরবর্তী খবর	411
পরে	401
পাঠকের পছন্দ	385
পাঠান	409
পাসওযার্ড ভুলে গেছেন	406
পুরো খবর পডুন	411
পুরোনো	392
পেজ আবার লোড করুন	403
পেজ রিফ্রেশ করুন	403
পেজটি রিফ্রেশ করুন	403
পোস্ট লোড করুন	397
পোস্টটি শেযার করুন	384
প্রচ্ছদে ফিরুন	411
প্রতিটি অনুদান গুরুত্বপূর্ণ	404
প্রতিলিপি	396
প্রিন্ট	363
প্রিন্ট করুন	384
প্লে স্টোর থেকে ডাউনলোড করুন	399
প্লেব্যাক গতি	395
প্ল্যান বেছে নিন	406
""", 'ফ': """
ফন্ট সাইজ	418
ফলাফল দেখুন	96	392
ফলো করুন	417
ফুল স্ক্রিন	396
ফেসবুক দিযে লগইন করুন	406
ফেসবুকে শেযার করুন	384
ফ্রি ডেলিভারি	420
""", 'ব': """
বই কিনুন	394
বইটি কিনুন	394
বন্ধুদের সঙ্গে শেযার করুন	384
বাকি সময	396
বার্ষিক	405
বিজ্ঞাপন	363
বিজ্ঞাপন শেষ	394
বিস্তারিত পডুন	385
বেছে নিন	407
""", 'ভ': """
ভিডিও চালান	395
ভিডিও লোড হচ্ছে	395
ভিডিওটি চালানো যাচ্ছে না	395
ভিডিওটি পাওযা যাচ্ছে না	395
ভুল জানান	391
ভুল সংশোধন জানান	391
ভোট দিন	96	392
ভোট দেওযার জন্য ধন্যবাদ	391
""", 'ম': """
মতামত জানান	391
মতামত পাঠান	391
মন্তব্য	363
মন্তব্য করতে লগইন করুন	391
মন্তব্য করুন	363
মন্তব্য নেই	392
মন্তব্য পাঠান	391
মন্তব্য লিখুন	391
মন্তব্যের নিযম	391
মাসিক	405
মাসিক অনুদান	405
মিউট	396
""", 'য': """
যেকোনো সময বাতিল করুন	406
যোগাযোগ করুন	413
""", 'র': """
রকমারি থেকে কিনুন	394
রিপোর্ট করুন	392
রেজিস্টার	359
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	359
লগইন	359
লাইক	392
লিংক কপি	363
লিংক কপি করুন	384
লিংক কপি হযেছে	384
লিঙ্ক কপি করুন	384
লেখক পরিচিতি	413
লেখক সম্পর্কে	413
লেখককে অনুসরণ করুন	417
লেখকের অন্যান্য লেখা	411
লেখকের আরও লেখা	411
লেখাটি কি উপকারী ছিল	391
লেখাটি শুনুন	395
লেখাটি সেভ করুন	384
লোড হচ্ছে	395
""", 'শ': """
শুধু গ্রাহকদের জন্য	406
শেযার	363
শেযার করুন	363
""", 'স': """
সংশ্লিষ্ট খবর	361
সঠিক ইমেইল দিন	408
সব খবর	411
সব খেলা দেখুন	393
সব গ্রহণ করুন	397
সব ছবি দেখুন	411
সব দেখুন	411
সব প্রত্যাখ্যান করুন	397
সব মন্তব্য দেখুন	391
সব সময অনুমতি দিন	397
সবচেযে জনপ্রিয	407
সবচেযে নতুন	392
সবচেযে পুরোনো	392
সমযকাল	396
সম্পর্কিত	385
সম্পর্কিত খবর	361
সম্পর্কিত বিষয	385
সম্পর্কিত সংবাদ	385
সম্পাদককে লিখুন	413
সম্পূর্ণ খবর পডুন	411
সম্মতি প্রত্যাহার করুন	397
সর্বশেষ	361
সর্বশেষ সংবাদ	361
সর্বাধিক আলোচিত	385
সর্বাধিক পঠিত	361
সর্বোচ্চ পঠিত	385
সহাযতা করুন	359
সাজান	392
সাবটাইটেল	396
সাবস্ক্রাইব	359
সেভ করুন	384
সেরা অফার	407
সৌজন্যে	420
স্পনসর	420
স্বযংক্রিয অনুবাদ	396
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	418
""", 'ก': """
กฎการแสดงความคิดเห็น	4883
กติกาการแสดงความคิดเห็น	4883
กรุณากรอกข้อมูลให้ครบถ้วน	4900
กรุณากรอกอีเมล	4900
กรุณากรอกอีเมลให้ถูกต้อง	4900
กรุณาตรวจสอบอีเมล	4900
กลับขึ้นด้านบน	4903
กลับด้านบน	4903
กลับหน้าแรก	4903
การตั้งค่าความเป็นส่วนตัว	4889
การตั้งค่าคุกกี้	4889
กำลังติดตาม	4906
กำลังโหลด	4887
กำลังโหลดวิดีโอ	4887
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4903
ขอบคุณที่ร่วมโหวต	4883
ขอบคุณสำหรับการโหวต	4883
ข่าวก่อนหน้า	4903
ข่าวถัดไป	4903
ข่าวทั้งหมด	4903
ข่าวที่คุณอาจสนใจ	4876
ข่าวที่น่าสนใจ	4876
ข่าวที่เกี่ยวข้อง	4853
ข่าวนี้มีประโยชน์หรือไม่	4883
ข่าวยอดนิยม	4853
ข่าวล่าสุด	4853
ข่าวอื่นที่น่าสนใจ	4876
ข่าวอื่นๆ	22	4876
ข่าวอื่นๆ ที่น่าสนใจ	4867
ข่าวเกี่ยวข้อง	4876
ข่าวแนะนำ	4853
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4897
คลิกชมวิดีโอ	4867
คลิกเพื่อขยายภาพ	4903
คลิปแนะนำ	4876
ความคิดเห็น	4856
ความยาว	4888
ความเร็วในการเล่น	4887
คัดลอก	4908
คัดลอกลิงก์	4856
คัดลอกลิงก์แล้ว	4867
คัดลอกลิงค์	4867
คัดลอกลิงค์แล้ว	4867
คุณต้องการรับการแจ้งเตือนหรือไม่	4892
คุณอาจสนใจ	4876
คุณโหวตแล้ว	4883
คุ้มที่สุด	4899
""", 'จ': """
จดจำฉัน	4898
จดจำฉันไว้	4898
จบโฆษณา	4886
จองตั๋ว	4886
จองบัตร	4886
จัดการความยินยอม	4889
จัดการคุกกี้	4889
จัดส่งฟรี	4909
จำนวนอื่น	4896
จำเป็นต้องกรอก	4900
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4900
ฉันยอมรับเงื่อนไขการใช้งาน	4900
""", 'ช': """
ชมคลิป	4867
ชมคลิปวิดีโอ	4867
ชมวิดีโอ	4867
ชมวิดีโอด้านบน	4867
ชมวิดีโอเต็มได้ที่นี่	4867
ชำระรายปี	4898
ชำระรายเดือน	4898
ช่องนี้จำเป็นต้องกรอก	4900
""", 'ซ': """
ซื้อที่ lazada	4886
ซื้อที่ shopee	4886
ซื้อบัตร	4886
ซื้อบัตรที่นี่	4886
ซื้อหนังสือ	4886
ซื้อหนังสือเล่มนี้	4886
ซื้อเลย	4886
""", 'ด': """
ดาวน์โหลดบน app store	4891
ดาวน์โหลดบน google play	4891
ดาวน์โหลดเสียง	4887
ดาวน์โหลดแอป	4891
ดาวน์โหลดแอปพลิเคชัน	4891
ดาวน์โหลดได้ที่ app store	4891
ดาวน์โหลดได้ที่ google play	4891
ดูการตอบกลับ	4883
ดูข่าวทั้งหมด	4903
ดูคลิป	4867
ดูความคิดเห็นทั้งหมด	4883
ดูความคิดเห็นเพิ่มเติม	4883
ดูทั้งหมด	4854
ดูผลลัพธ์	96
ดูผลโหวต	96	4884
ดูภาพทั้งหมด	4903
ดูภาพเพิ่มเติม	4903
ดูราคา	4886
ดูรูปทั้งหมด	4903
ดูวิดีโอ	4867
ดูเพิ่มเติม	4856
ดูแกลเลอรี	4903
ดูแกลเลอรี่	4903
""", 'ต': """
ตกลง	4893
ตอบกลับ	4884
ตัวเลือกเพิ่มเติม	4907
ตั้งค่าความเป็นส่วนตัว	4889
ตั้งค่าคุกกี้	4889
ติดตามผู้เขียน	4906
ติดตามหัวข้อ	4906
ติดตามหัวข้อนี้	4906
ติดต่อกองบรรณาธิการ	4904
ติดต่อเรา	4867
ติดต่อโฆษณา	4904
ต้องการรับการแจ้งเตือนหรือไม่	4892
""", 'ถ': """
ถอดเสียง	4888
ถอนความยินยอม	4889
ถูกใจ	4884
""", 'ท': """
ทดสอบความรู้ของคุณ	4885
ทำแบบทดสอบ	4885
ทุกการสนับสนุนมีความหมาย	4896
""", 'บ': """
บทความก่อนหน้า	4903
บทความถัดไป	4903
บทความทั้งหมดของผู้เขียน	4903
บทความที่น่าสนใจ	4876
บทความที่เกี่ยวข้อง	4853
บทความนี้ถูกล็อก	4898
บทความนี้มีประโยชน์หรือไม่	4883
บทความล่าสุด	4853
บทความอื่นของผู้เขียน	4903
บทความอื่นๆ ของผู้เขียน	4903
บทความแนะนำ	4876
บริจาค	4850
บริจาคครั้งเดียว	4896
บริจาคตอนนี้	4896
บริจาครายเดือน	4896
บริจาคเลย	4850
บันทึก	4867
บันทึกการตั้งค่า	4889
บันทึกคะแนนของคุณแล้ว	4883
บันทึกคะแนนโหวตแล้ว	4883
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4867
""", 'ป': """
ปฏิเสธทั้งหมด	4889
ปิดการแสดงความคิดเห็น	4883
ปิดเสียง	4888
""", 'พ': """
พิมพ์	4856
พิมพ์บทความ	4867
พิมพ์สูตร	66
พิมพ์หน้านี้	4867
""", 'ฟ': """
ฟรี ไม่มีสแปม	4900
ฟังข่าว	4887
ฟังข่าวนี้	4887
ฟังบทความ	4887
ฟังบทความนี้	4887
ฟังรายการย้อนหลัง	4867
""", 'ภ': """
ภายหลัง	4893
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4867
มีบัญชีอยู่แล้ว	4898
มีบัญชีแล้ว	4898
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4900
ยกเลิกได้ทุกเมื่อ	4898
ยอดนิยม	4876
ยอดนิยมในตอนนี้	4876
ยอมรับทั้งหมด	4889
ยอมรับและดำเนินการต่อ	4889
ยังไม่มีบัญชี	4898
ยังไม่เป็นสมาชิก	4898
""", 'ร': """
ระบุจำนวนเงิน	4896
รับการแจ้งเตือน	4892
รับการแจ้งเตือนข่าวด่วน	4867
รายงาน	4884
รีเฟรชหน้า	4895
รีเฟรชหน้านี้	4895
รูปแบบอีเมลไม่ถูกต้อง	4900
ร่วมงานกับเรา	4867
ร่วมตอบแบบสอบถาม	4867
ร่วมตอบแบบสำรวจ	4883
ร่วมบริจาค	4850
ร่วมสนับสนุน	4896
ร่วมแสดงความคิดเห็น	4867
ร่วมโหวต	4883
ร้านค้า	4909
""", 'ล': """
ลงทะเบียน	4850
ลงทะเบียนเรียบร้อยแล้ว	4900
ลดขนาดตัวอักษร	4907
ลืมรหัสผ่าน	4850
ลืมรหัสผ่านหรือไม่	4898
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4887
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4887
วิดีโอไม่พร้อมใช้งาน	4887
วิธีปิดโปรแกรมบล็อกโฆษณา	4895
""", 'ส': """
สนับสนุนนักข่าว	4896
สนับสนุนรายเดือน	4896
สนับสนุนสื่ออิสระ	4896
สนับสนุนเรา	4850
สปอนเซอร์	4856
สมัครงานกับเรา	4867
สมัครสมาชิก	4850
สมัครเรียบร้อยแล้ว	4900
สรุปด้วย ai	4905
สรุปโดย ai	4905
สั่งซื้อหนังสือ	4886
สั่งซื้อเลย	4886
สำหรับสมาชิกเท่านั้น	4898
สิทธิพิเศษสำหรับผู้อ่าน	4886
สิทธิพิเศษสำหรับสมาชิก	4886
สแกน qr code	4891
สแกนคิวอาร์โค้ด	4891
ส่ง	4901
ส่งข่าว	4904
ส่งข้อความเรียบร้อยแล้ว	4900
ส่งความคิดเห็น	4883
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4867
""", 'ห': """
หน้าแรก	4903
""", 'อ': """
อนุญาต	4893
อนุญาตเสมอ	4889
ออกจากโหมดเต็มจอ	4887
อีเมล	4901
อีเมลไม่ถูกต้อง	4900
อ่านข่าวที่เกี่ยวข้อง	4876
อ่านข่าวผ่านแอป	4867
อ่านข่าวอื่นๆ	4876	4903
อ่านฉบับเต็ม	4903
อ่านต่อ	4856
อ่านต่อหลังโฆษณา	4886
อ่านต่อเรื่องนี้	4876
อ่านต่อในเบราว์เซอร์	4891
อ่านบทความฉบับเต็ม	4903
อ่านบนแอป	4891
อ่านเพิ่มเติม	4853
อ่านเรื่องที่เกี่ยวข้อง	4876
อ่านโดย ai	4887
อ่านในแอป	4891
""", 'เ': """
เกมทั้งหมด	4885
เกิดข้อผิดพลาด	4901
เกิดข้อผิดพลาด กรุณาลองใหม่	4900
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4900
เกี่ยวกับผู้เขียน	4904
เขียนความคิดเห็น	4883
เขียนโดย ai	4905
เข้าสู่ระบบ	4850
เข้าสู่ระบบด้วย apple	4898
เข้าสู่ระบบด้วย facebook	4898
เข้าสู่ระบบด้วย google	4898
เข้าสู่ระบบด้วย line	4898
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4883
เฉพาะสมาชิกเท่านั้น	4898
เต็มจอ	4888
เนื้อหาต่อจากโฆษณา	4886
เนื้อหาที่เกี่ยวข้อง	4876
เนื้อหาสนับสนุน	4886
เนื้อหาโฆษณา	4886
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4887
เบราว์เซอร์ของคุณไม่รองรับเสียง	4887
เปิดการแจ้งเตือน	4892
เปิดรับการแจ้งเตือน	4892
เปิดเสียง	4887
เปิดแอป	4891
เปิดในแอป	4891
เป็นคนแรกที่แสดงความคิดเห็น	4867
เพิ่มขนาดตัวอักษร	4907
เริ่มทำแบบทดสอบ	4885
เรียงตาม	4884
เรื่องที่คุณอาจสนใจ	22	4876
เรื่องที่น่าสนใจ	4876
เรื่องที่เกี่ยวข้อง	4853
เรื่องล่าสุด	4876
เรื่องอื่นที่น่าสนใจ	4853
เรื่องแนะนำ	4876
เลิกติดตาม	4906
เลือก	4899
เลือกแพ็กเกจ	4898
เลือกแพ็คเกจ	4898
เล่นวิดีโอ	4887
เล่นอัตโนมัติ	4888
เล่นเกม	4885
เล่นเลย	4885
เวลาที่เหลือ	4887
เสียงอ่านโดย ai	4887
""", 'แ': """
แจ้งข่าว	4904
แจ้งข้อผิดพลาด	4883
แจ้งคำผิด	4883
แจ้งลบความคิดเห็น	4883
แชร์	4856
แชร์ข่าวนี้	4867
แชร์บทความ	4867
แชร์บทความนี้	4907
แชร์บน facebook	4907
แชร์ผ่าน line	4907
แชร์หน้านี้	4867
แชร์ไปที่ line	4867
แชร์ไปยัง facebook	4907
แชร์ไปยัง line	4907
แท็ก	4876
แท็กที่เกี่ยวข้อง	4876
แบบสำรวจ	97
แปลอัตโนมัติ	4867
แปลโดย ai	4905
แปลโดยอัตโนมัติ	4905
แสดงความคิดเห็น	4856
แสดงคำบรรยาย	4887
แสดงน้อยลง	4854
แสดงเนื้อหา	4889
แสดงเพิ่มเติม	4903
แสดงโพสต์	4889
""", 'โ': """
โฆษณา	4856
โหลดหน้านี้ใหม่	4895
โหลดหน้าใหม่	4895
โหลดเนื้อหา	4889
โหลดเพิ่มเติม	4903
โหลดแอป	4891
โหลดแอปฟรี	4867
โหลดโพสต์	4889
โหวต	96	4884
""", 'ใ': """
ใหม่ล่าสุด	4884
ให้คะแนนบทความนี้	4883
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4896
ไม่สามารถเล่นวิดีโอนี้ได้	4887
ไม่สามารถเล่นวิดีโอได้	4887
ไม่สามารถแสดงเนื้อหานี้ได้	4889
ไม่ใช่ตอนนี้	4893
""", 'ả': """
ảnh tiếp theo	5330
ảnh trước	5330
""", 'ẩ': """
ẩn	5246
ẩn trả lời	5285
""", 'ủ': """
ủng hộ	5221
ủng hộ báo chí độc lập	5223
ủng hộ chúng tôi	5221
ủng hộ chúng tôi trên patreon	5304
ủng hộ hàng tháng	5304
ủng hộ một lần	5304
ủng hộ ngay	5327
ủng hộ tác giả	5223
""", '☕': """
☕ buy me a coffee	1229
☕ buy us a coffee	1229
""", 'あ': """
あとで	2986
あとで読む	3003
あとで読むに追加	3118
あなたにおすすめ	3025
あなたにおすすめの記事	3025
あなたはどう思いますか	3019
あなたへのおすすめ	3025
あわせて読みたい	3025
あわせて読む	3060
""", 'い': """
いいえ、結構です	2986
いいね	3003
いいね!してニュースをチェック	3004
いいね!で応援する	3050
いいね順	3069
いつでも解約ok	3090
いつでも解約できます	3090
いつでも解約可能	3090
いつでも配信停止できます	3093
いま読まれています	3060
いま読まれている記事	3060
""", 'お': """
おすすめ	3025
おすすめの記事	3025
おすすめプラン	3090
おすすめ情報pr	3009
おすすめ記事	3025
おすすめ関連記事	3060
おすすめ順	3069
お住まいの地域ではご覧いただけません	3074
お住まいの地域では再生できません	3074
お問い合わせ	3011	3039
お問い合わせありがとうございました	3093
お問い合わせありがとうございます	3093
お問い合わせ内容	3114
お役に立ちましたか	3068
お得なクーポン	3117
お得なプランを見る	3113
お気に入り	3003
お気に入りに追加	3003
お申し込み	2990
お申し込みが完了しました	3114
お申し込みを受け付けました	3114
お酒は#歳になってから	3072
""", 'こ': """
こちらの記事もおすすめ	3060
こちらの記事も読まれています	22	3060
こちらもおすすめ	3025
こちらも読む	3060
このコメントを報告	3107
このコンテンツは表示できません	3077
このコンテンツを表示できません	3077
このテーマをフォロー	3103
このテーマをフォローする	3103
このページは役に立ちましたか	3068
このメールアドレスは登録済みです	3114
この動画の配信は終了しました	3074
この動画はお住まいの地域では再生できません	3074
この動画はご覧いただけません	3074
この動画は公開を終了しました	3074
この動画は再生できません	3074
この動画は現在ご覧いただけません	3074
この投稿をinstagramで見る	3108
この本を購入する	3072
この著者の記事	3025
この著者の記事を見る	3097
この著者の記事一覧	3097
この記事だけ読む	3113
この記事に関連するニュース	3060
この記事のタグ	3025
この記事の写真	3097
この記事の写真をすべて見る	3061
この記事の写真を見る	3097
この記事の画像	3097
この記事の画像をもっと見る	3097
この記事の画像を見る	3097
この記事の筆者	3098
この記事の誤りを報告	3022
この記事の関連ニュース	3060
この記事はロックされています	3090
この記事は会員からのプレゼントです	3118
この記事は会員限定です	2990
この記事は参考になりましたか	3068
この記事は役に立ちましたか	3068
この記事へのコメント	3023
この記事もチェック	3050
この記事をシェア	3003
この記事をシェアする	3118
この記事をプレゼント	3050
この記事をプレゼントする	3050
この記事を保存	3050
この記事を印刷	3050
この記事を印刷する	3050
この記事を書いた人	3098
この記事を書いた記者	3098
この記事を聞く	3074
この記事を聴く	3074
この記事を評価	3107
この記事を評価する	3050
この記事を購入	3113
この記者の記事をもっと見る	3097
この記者の記事を見る	3097
この記者の記事一覧	3025
この記者をフォロー	3007
この記者をフォローする	3103
この連載の記事	3025
この連載をフォロー	3007
この連載をフォローする	3007
この音声はaiが読み上げています	3074
この項目は必須です	3093
この項目は必須項目です	3093
""", 'ご': """
ご寄付ありがとうございます	3112
ご寄付はこちら	3087
ご意見	3016
ご意見をお聞かせください	3068
ご意見・ご感想を入力	3114
ご投票ありがとうございました	3068
ご支援ありがとうございます	3112
ご支援のお願い	2987
ご支援はこちら	3087
ご登録ありがとうございました	3093
ご登録ありがとうございます	3093
ご購入はこちら	3072
ご購読の申し込み	2990
""", 'さ': """
さらに読み込む	3029
""", 'す': """
すでにアカウントをお持ちの方	3090
すでに会員の方	3090
すでに投票済みです	3068
すでに登録済みです	3114
すべてのcookieを受け入れる	3110
すべてのcookieを許可	3110
すべてのコメントを見る	3068
すべてのニュースを見る	3097
すべての写真を見る	3061
すべての記事を見る	3097
すべて受け入れる	3011
すべて同意する	3110
すべて拒否	3078
すべて拒否する	3077
すべて表示	3030
すべて見る	3029
すべて許可	3011	3014
すべて読む	3030
""", 'そ': """
その他のオプション	3104
その他の記事	3025
その他の金額	3087
""", 'は': """
はい、受け取る	3081
はじめての方はこちら	3090
はてなブックマーク	3003
はてなブックマークに追加	3050
はてブ	3003
""", 'ま': """
まずは無料で	3090
また後で	2986
まだ会員でない方	3090
""", 'み': """
みなさんはどう思いますか	3019
みんなのコメント	3016
""", 'も': """
もう一度再生	3111
もう一度見る	3075
もっと見る	3029
もっと詳しく知りたい方は	3060
もっと読む	3025
もどる	3029
""", 'よ': """
よく読まれています	3060
よく読まれている記事	3025
よく読まれている記事ランキング	3025
""", 'わ': """
わかりました	3030
""", 'ア': """
アカウントをお持ちでない方	3090
アカウントをお持ちの方	3090
アカウントをお持ちの方はこちら	3090
アクセスランキング	3025
アプリで続きを読む	3080
アプリで見る	3080
アプリで読む	3080
アプリで開く	3080
アプリなら	3080
アプリのダウンロード	3002
アプリをインストール	3002
アプリをダウンロード	3002
アプリを入手	3080
アプリを開く	3002
アプリダウンロード	3002
アンケート	97
アンケートにご協力	3021
アンケートに参加する	3021	3068
アンケートに回答する	3068
アンケートに答える	3021	3068
アンケート実施中	3050
アンケート結果	3069
アンケート結果を見る	3107
""", 'ウ': """
ウィンドウを閉じる	3116
""", 'エ': """
エラーが発生しました	3093
""", 'オ': """
オススメ記事	3025
オフにする	3082
オプションの管理	3110
オプションを管理	3110
オンにする	3082
オンラインショップ	3072
""", 'カ': """
カテゴリ	3025
カテゴリー	3025
カートに入れる	3117
""", 'キ': """
キーワード	3025
キーワードをフォロー	3007
""", 'ギ': """
ギャラリーを見る	3097
ギャラリーを閉じる	3116
""", 'ク': """
クイズに挑戦	3021	3050
クイズに挑戦する	3021	3050
クイズに答える	3070
クッキー	3011
クッキーの設定	3077
クッキー設定	3011	3014
クリックで拡大	3097
クリックで音声が出ます	3111
クリップ	3003
クリップする	3003
クロスワード	3071
クロスワードに挑戦	3020
クロスワードを解く	3020
""", 'ゲ': """
ゲームで遊ぶ	3070
ゲーム一覧	3070
""", 'コ': """
コピー	3105
コピーしました	3003
コメント	3016
コメント #件	3023
コメント#件	3016
コメント(#	3016
コメント(#件	3023
コメントする	3016
コメントのルール	3068
コメントの受付は終了しました	3068
コメントの受付を終了しました	3068
コメントはまだありません	3016
コメントは会員のみ	3107
コメントは無効になっています	3107
コメントをすべて見る	3068
コメントをもっと見る	3016
コメントを入力	3107
コメントを入力してください	3107
コメントを報告	3107
コメントを投稿	3016
コメントを投稿する	3068
コメントを書く	3016
コメントを残す	3016
コメントを見る	3016
コメントを送信	3068
コメントを送信する	3068
コメントを閉じる	3068
コメントガイドライン	3068
コメントポリシー	3068
コメント一覧	3016
コンテンツへスキップ	3027
コンテンツを表示	3077
コンテンツを表示する	3077
コンテンツを読み込む	3077
コーヒーをおごる	3087
""", 'サ': """
サイトで続ける	3080
サイトポリシー	3011	3039
サイトマップ	3011
サインイン	2990
サポーターになる	3087
サポートする	2987
""", 'シ': """
シェア	3003
シェアしよう	3003
シェアする	3003
""", 'ス': """
スキップ	2986
スクラップ	3003
スクラップする	3003
スポンサー	3009
スポンサードリンク	3009
スポンサーリンク	3009
スポンサー企業	3106
""", 'タ': """
タイアップ	3009
タグ	3025
タップして音声をオンにする	3111
""", 'チ': """
チケットを予約する	3072
チケットを購入	3072
チケットを購入する	3072
チケット購入はこちら	3072
チップで応援する	2987
チップを送る	2987
チャンネル登録	3004
""", 'ツ': """
ツイート	3003
ツイートする	3003
ツイートを読み込む	3077
""", 'デ': """
データ保護方針	3110
""", 'ト': """
トップ	3029
トップに戻る	3097
トップへ戻る	3029
トップニュース	3025
トップページ	3029
トップページに戻る	3097
トップページへ	3097
トピックス	3025
""", 'ド': """
ドネーション	2987
""", 'ナ': """
ナンプレ	3071
""", 'ニ': """
ニックネーム	3094
ニックネームを入力	3107
ニュースを読む	3029
ニュースレター	2996
ニュースレター登録	2996
ニュース一覧	3097
ニュース一覧へ	3097
""", 'バ': """
バックナンバー	3025
""", 'パ': """
パスワードをお忘れですか	3090
パスワードをお忘れの方	3090
パスワードをお忘れの方はこちら	3090
パスワードを忘れた方	2990
パスワードを忘れた方はこちら	3090
""", 'ピ': """
ピックアップ	3025
""", 'フ': """
フィードバックを送る	3068
フィードバックを送信	3068
フォトギャラリー	3097
フォトギャラリーを見る	3097
フォロー	3004
フォローしています	3103
フォローしてね	3004
フォローしました	3004
フォローする	3004
フォローを解除	3103
フォローを解除する	3103
フォロー中	3004
フォロー解除	3103
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3075
""", 'ブ': """
ブックマーク	3003
ブックマークする	3003
ブラウザで続ける	3080
ブラウザで見る	3080
ブラウザで読む	3080
""", 'プ': """
プッシュ通知	3002
プッシュ通知を受け取りますか	3081
プッシュ通知を受け取る	3081
プライバシーの設定	3077
プライバシーポリシー	3011	3039
プライバシーポリシーに同意する	3093
プライバシー設定	3077
プランを見る	3090
プランを選ぶ	3090
プランを選択	3090
プラン一覧	3090
プレゼント	2990
プレミアム	2990
プレミアム会員	2995
プロフィール	3099
""", 'ヘ': """
ヘルプ	3011
""", 'ペ': """
ページの先頭に戻る	3097
ページの先頭へ	3029
ページの先頭へ戻る	3097
ページを再読み込み	3083
ページを再読み込みする	3083
ページを更新する	3083
ページトップ	3029
ページトップへ	3029
ページトップへ戻る	3097
""", 'ホ': """
ホーム	3029
ホームに戻る	3097
""", 'ポ': """
ポスト	3003
ポストする	3003
""", 'マ': """
マイページ	2990
マンスリーサポーターになる	3087
""", 'ミ': """
ミュート	3075
ミュートを解除	3074
ミュート解除	3074
""", 'メ': """
メインコンテンツへスキップ	3027
メッセージ	3115
メニュー	3029
メニューを閉じる	3116
メルマガ	2996
メルマガ登録	2996
メールでシェア	3104
メールで送る	3003
メールで送信	3003
メールをご確認ください	3093
メールアドレス	2996
メールアドレスが正しくありません	3093
メールアドレスでログイン	3113
メールアドレスで登録	3113
メールアドレスをご入力ください	3114
メールアドレスを入力	2996
メールアドレスを入力してください	3093
メールアドレスを入力する	3114
メールマガジン	2996
メールマガジン登録	2996
""", 'ラ': """
ライター	3099
ランキング	3025
""", 'リ': """
リンクをコピー	3003
リンクをコピーしました	3050
リンクをコピーする	3050
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
ログイン	2990
ログイン/会員登録	2990
ログインしてコメント	3068
ログインしてコメントする	3068
ログイン・会員登録	2990
ログイン状態を保持	3090
ログイン状態を保持する	3090
""", '一': """
一回だけ	3088
一回だけ寄付する	3087
一回のみ	3088
一時停止	3075
一次性	5455
一次性捐款	5454
一番人気	3091
一覧	3029
一覧に戻る	3097
一覧へ	3029
一覧を見る	3029
""", '上': """
上一个视频	5478
上一张	5463
上一张图片	5483
上一篇	5372
上一篇文章	5463
上一頁	5378
上一页	5378
""", '下': """
下一个视频	5478
下一张	5463
下一张图片	5483
下一張圖片	5483
下一篇	5372
下一篇文章	5463
下一部影片	5478
下一頁	5378
下一页	5378
下次再說	5339
下次再说	5339
下載app	5445
下載客戶端	5445
下載音檔	5438
下載音訊	5438
下载app	5445
下载客户端	5445
下载音频	5438
""", '不': """
不,謝謝	5339	5448
不,谢谢	5339	5448
不用了	5339	5448
不用了,謝謝	5448
不用了,谢谢	5448
不適切な内容を報告	3068
""", '专': """
专题	5372
""", '並': """
並び替え	3069
並べ替え	3069
""", '个': """
个人中心	5344
个人信息保护政策	5477
""", '为': """
为你推荐	5372
为您推荐	5372
""", '主': """
主要ニュース	3025
""", '举': """
举报	5371
举报评论	5474
""", '了': """
了解	3030
了解更多	5367
了解详情	5484
""", '京': """
京东购买	5436
""", '人': """
人人网	5410
人才招聘	5407
人气排行	5377
人气榜	5377
人気の動画	3060
人気の記事	3025
人気ランキング	3025
人気記事	3025
人気記事ランキング	3025
人気順	3069
人氣排行	5377
人氣文章	5419
人氣榜	5377
""", '仅': """
仅限会员	5457
仅限订阅用户	5457
""", '今': """
今、あなたにオススメ	3025
今、読まれている記事	3060
今すぐプレイ	3070
今すぐ寄付	3112
今すぐ支援する	3112
今すぐ購入	3117
今すぐ遊ぶ	3070
今はしない	2986
今はやめておく	2986
今回のみ	3088
今回のみ支援する	3087
今回はしない	2986
今日のアンケート	3020
今日のクイズに挑戦	3021
今日のクロスワード	3020
今日の注目	3025
今日填字游戏	109
今日投票	5386
今日最熱門	5419
今日热点	5372
今日焦点	5372
今日熱門	5419
今週のアンケート	3020
今週のクイズ	109
今週のクイズに挑戦	109	3021
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5445
""", '他': """
他の記事	22
他の記事も読む	3025
""", '付': """
付費閱讀	5344
付费内容	5344
付费阅读	5344
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5474
以下为广告内容	5407
以下為廣告內容	5407
以后再说	5339
以後再說	5447
以電子郵件繼續	5480
""", '件': """
件名	3115
""", '企': """
企画・制作	3106
""", '优': """
优惠码	5484
""", '会': """
会员专享	5349
会员专享内容	5349
会员专属	5344
会员中心	5344
会员登录	5344
会員でない方	3090
会員でない方はこちら	3090
会員の方はこちら	2990
会員の方はログイン	2990
会員プランを見る	3113
会員特典	3072
会員登録	2990
会員登録する	2990
会員登録のご案内	3113
会員登録はこちら	2990
会員限定	2990
会員限定特典	3072
会員限定記事	2990
会社概要	3039
""", '余': """
余下全文	5483
""", '作': """
作者其他文章	5396
作者更多文章	5463
作者的更多文章	5396
作者简介	5464
作者簡介	5464
""", '你': """
你可能也喜欢	5372
你可能也喜歡	5372
你可能感兴趣	5372
你可能还想看	5419
你可能還想看	5419
你已投票	5386
你怎么看	5385
你怎麼看	5385
""", '使': """
使用 apple 登入	5457
使用 facebook 登入	5457
使用 google 帳號登入	5457
使用 google 登入	5457
使用 google 繼續	5457
使用apple登录	5457
使用facebook登入	5457
使用facebook登录	5457
使用google登入	5457
使用google登录	5457
使用google繼續	5457
使用google继续	5457
使用google账号登录	5457
使用paypal付款	5480
使用条款	5364
使用條款	5364
使用邮箱登录	5480
""", '価': """
価格を見る	3117
""", '保': """
保存	3003
保存する	3003
保存设置	5442
保持登入	5457
保持登入狀態	5457
保持登录状态	5457
""", '個': """
個人情報の取り扱い	3011
個人情報の取り扱いについて	3011
個人情報の取り扱いに同意する	3093
個人情報の取扱いについて	3011
個人情報保護方針	3011	3039
""", '倍': """
倍速	5439
""", '僅': """
僅限會員	5457
僅限訂戶	5457
""", '優': """
優先するソースに追加	3103
優惠碼	5484
""", '儲': """
儲存設定	5442
""", '允': """
允許	5447
允許通知	5446	5448
允许	5447
允许通知	5446	5448
""", '元': """
元の記事を読む	3061
元記事で読む	3061
元記事を読む	3029
""", '免': """
免責聲明	5364
免費訂閱	5350
免費註冊	5344
免費試讀	5344
免費閱讀	5480
免责声明	5364
免费,无垃圾邮件	5460
免费注册	5344
免费订阅	5350
免费试读	5344
免费阅读	5480
免运费	5473
免運費	5473
""", '入': """
入力内容を確認	3114
入力内容を確認する	3114
入力必須	3093
""", '內': """
內容糾錯	5388
""", '全': """
全ての写真を見る	3061
全ての記事が読み放題	3113
全屏	5439
全文はこちら	3061
全文を読む	3029
全文表示	3029
全画面	3075
全画面表示	3074
全画面表示を終了	3074
全螢幕	5439
全記事読み放題	2995
全部拒絕	5443
全部拒绝	5443
全部接受	5364
全部新闻	5463
全部游戏	5434
全部视频	5463
全部评论	5371
全部话题	5374
""", '公': """
公众号	5358
公式sns	3004
公式twitter	3004
公式x	3004
公式アプリ	3002
公式サイトで見る	3072
公式サイトはこちら	3117
公式サイトを見る	3117
公式ショップ	3072
公式ショップはこちら	3072
""", '共': """
共 # 頁	5374
共 # 页	5374
共#頁	5374
共#页	5375
共有	3003
共有する	3003
共有オプション	3104
共有リンクをコピー	3050
""", '关': """
关于作者	5464
关于我们	5364
关注	5358
关注作者	5468
关注我们	5358
关注此话题	5468
关注话题	5468
关键词	5372
关闭	5339
关闭窗口	5483
关闭菜单	5483
""", '其': """
其他新聞	5372
其他新闻	22	5372
其他金額	5454
其他金额	5454
""", '内': """
内容由ai生成	5478
内容纠错	5388
""", '再': """
再生	3029
再生リスト	3111
再生時間	3075
再生速度	3074
再読み込み	3083
再読み込みする	3083
""", '写': """
写留言	5474
写真(#枚	3061
写真をすべて見る	3097
写真をもっと見る	3061
写真を拡大	3097
写真を拡大する	3097
写真を見る	3029
写真を見る(全#枚	3061
写真・動画の投稿はこちら	3098
写真特集	3025
写评论	5371
""", '出': """
出錯了	5461
出错了	5461
""", '分': """
分享	5357
分享到	5357
分享到facebook	5407
分享到line	5407
分享到qq	5471
分享到whatsapp	5471
分享到微信	5357
分享到微博	5357
分享到朋友圈	5471
分享文章	5485
分享本文	5407
分享此文	5407
分享此頁	5485
分享給好友	5407
分享給更多人看到	5407
分享给好友	5407
分享给更多人	5407
分享至	5357
分享至facebook	5357
分享至line	5407
分享这篇文章	5485
分享這篇文章	5485
分类	5372
分類	5372
""", '列': """
列印	5357
列印本頁	5407
列印食譜	66
""", '初': """
初めての方はこちら	3090
初割で無料体験する	2990
初月無料	2995
""", '利': """
利用規約	3011	3039
利用規約に同意します	3093
利用規約に同意する	3093
""", '刷': """
刷新页面	5449
""", '前': """
前のページ	3029
前のページに戻る	3116
前の写真	3097
前の動画	3111
前の画像	3097
前の記事	3025
前の記事へ	3025
前の記事を読む	3116
前へ	3029
前回の記事はこちら	3060
前回はこちら	3061
前往官網	5484
前往捐款	5454
前往捐款頁面	5454
前往捐款页面	5454
前往購買	5436
前往贊助	5454
""", '剩': """
剩余时间	5439
剩餘時間	5439
""", '加': """
加入google偏好來源	5468
加入line好友	5358
加入会员	5344
加入我们	5407
加入我们的团队	5407
加入我們	5407
加入我們的團隊	5407
加入書籤	5357
加入會員	5344
加入白名单	5449
加入購物車	5484
加入购物车	5484
加载中	5438
加载内容	5442
加载帖子	5442
加载更多	5378
加载更多评论	5431
""", '動': """
動画	3025
動画で見る	3050
動画の公開は終了しました	3074
動画の読み込みに失敗しました	3111
動画の配信は終了しました	3074
動画は再生できません	3074
動画をもっと見る	3097
動画を再生	3111
動画を再生する	3050
動画を再生できません	3074
動画を再生できませんでした	3074
動画を見る	3029
動画を読み込み中	3074
動画を読み込めませんでした	3111
動画を読み込んでいます	3074
動画プレーヤーを読み込み中	3074
動画一覧	3097
""", '勘': """
勘誤回報	5388
""", '包': """
包邮	5473
""", '協': """
協賛企業	3106
""", '单': """
单次	5455
单次捐款	5340
单篇购买	5480
""", '単': """
単発の寄付	3087
""", '博': """
博客來購買	5436
""", '占': """
占い	3071
""", '印': """
印刷	3003
印刷する	3003
印刷用ページ	3050
印刷用ページを表示	3050
印象笔记	5410
""", '即': """
即时新闻	5372
即時新聞	5372
""", '原': """
原文を表示	3030
原文を見る	3030
原文連結	5420
原文链接	5420
""", '去': """
去京东看看	5436
去京东购买	5436
去天猫购买	5436
去淘宝购买	5436
""", '参': """
参与投票	5387	5431
参与评论	5371
参加测验	5434
参加者募集中	3042
参加问卷调查	5407
""", '參': """
參加問卷調查	5407
參加測驗	5434
參與投票	5431
""", '友': """
友だち追加	3004
友だち追加する	3004
友善列印	5407
友達に教える	3050
""", '反': """
反馈	5371
""", '发': """
发一条友善的评论	5474
发现错误?请告诉我们	5407
发生错误	5461
发表留言	5371
发表评论	5371
发送	5461
发送成功	5460
""", '取': """
取材・文	3099
取消关注	5469
取消回复	5389
取消回覆	5389
取消追蹤	5468
取消關注	5469
取消静音	5438
取消靜音	5438
""", '受': """
受け取る	3082
受付が完了しました	3114
""", '古': """
古い順	3069
""", '可': """
可随时退订	5460
可隨時取消	5457
""", '合': """
合わせて読みたい	3025
合成音声による読み上げ	3074
合成音声による読み上げです	3074
""", '同': """
同じカテゴリの記事	3025
同じ著者の記事	3060
同作者文章	5396
同意	5364
同意して続ける	3077
同意して続行	3077
同意して閉じる	3077
同意しない	3011	3014
同意する	3011	3014
同意の管理	3077
同意を撤回	3077
同意を撤回する	3077
同意を管理	3077
同意を管理する	3077
同意並繼續	5367	5442
同意并继续	5367	5442
同意設定を変更	3013
""", '后': """
后退#秒	5438
""", '听': """
听全文	5407
听文章	5438
听新闻	5357
听这篇文章	5407
""", '商': """
商业推广	5473
商品の詳細を見る	3117
商品を見る	3072
商品ページへ	3072
商品詳細	3117
商品详情	5484
商城	5473
商業推廣	5473
""", '單': """
單次	5455
單次捐款	5340
單筆	5455
單筆捐款	5454
單筆支持	5454
單篇購買	5480
""", '回': """
回上一頁	5483
回到頂端	5463
回到頂部	5378
回到顶部	5463
回复	5371
回答する	96
回覆	5371
回頁首	5375
回頂端	5378
回首頁	5378
""", '图': """
图 #/#	5374
图片 #/#	5374
""", '圖': """
圖片 #/#	5374
""", '在': """
在 app store 下載	5445
在 facebook 查看	5475
在 google play 下載	5445
在 instagram 查看	5475
在 instagram 查看這則貼文	5475
在 spotify 收聽	5475
在 x 上查看	5475
在 youtube 上觀看	5475
在amazon購買	5436
在app store下载	5445
在app中打开	5445
在app中阅读	5445
在facebook查看	5475
在google play下载	5445
在instagram查看	5475
在instagram查看這則貼文	5475
在patreon上支持我们	5454
在spotify上收听	5475
在x上查看	5475
在youtube上观看	5475
在亚马逊购买	5436
在微博查看	5475
在浏览器中继续	5445
在瀏覽器中繼續	5445
""", '地': """
地図を見る	3030
地図を開く	3030
""", '執': """
執筆者	3099
執筆者プロフィール	3098
""", '報': """
報錯	5388
""", '填': """
填字游戏	5435
填字遊戲	5435
""", '复': """
复制	5472
复制成功	5357
复制网址	5407
复制链接	5357	5410
""", '外': """
外部コンテンツを表示	3077
外部コンテンツを表示する	3077
外部送信について	3110
外部送信ポリシー	3110
""", '大': """
大号字	70
大字	5357
大家还在看	5372
大家都在看	5372
""", '头': """
头条	5372
""", '好': """
好的	5447
""", '如': """
如何停用廣告封鎖	5450
如何关闭	5452
如何关闭广告拦截	5450
如何关闭广告拦截器	5449
如何關閉	5452
如何關閉廣告攔截	5450
如何關閉廣告攔截器	5449
如何關閉廣告阻擋	5450
""", '始': """
始終允許	5443
始终允许	5443
""", '字': """
字体	70
字体大小	5357
字号	5357
字幕	5439
字幕をオン	3074
字幕を表示	3074
字級	70	5357
字级	70
字號	5471
字體大小	70	5357
""", '官': """
官方微博	5358
""", '定': """
定期定額	5340
定期定額捐款	5454
定期定額支持	5454
定期捐款	5454
""", '寄': """
寄付	2987
寄付する	2987
寄付で応援する	2987	3050
寄付のお願い	2987
寄付はこちら	3087
寄付はこちらから	3087
寄付をする	2987
寄付ページはこちら	3087
寄付ページへ	3087
""", '寫': """
寫留言	5474
寫評論	5474
""", '專': """
專題	5372
""", '小': """
小字	5357
小編推薦	5372
小调查	97
""", '尚': """
尚未成為會員	5457
尚無留言	5407
""", '展': """
展开	5378
展开全文	5378
展开全部	5379
展开回复	5431
展开阅读全文	5483
展開	5378
展開全文	5463
""", '已': """
已关注	5358
已收到您的申请	5481
已是会员	5344
已是訂戶	5457
已有帐号	5344
已有帳號	5457
已有账号	5457
已經是會員	5344
已經是會員?登入	5344
已经是订户	5457
已经有账号	5457
已複製連結	5471
已關注	5468
""", '常': """
常に表示する	3077
常に許可	3078
常に許可する	3077
""", '年': """
年払い	3091
年額プラン	3091
""", '广': """
广告	5363
广告后继续阅读	5436
广告结束	5436
""", '広': """
広告	3009
広告の下に記事が続きます	3072
広告の後に続きます	3009
広告はここまで	3072
広告をスキップ	3009
広告を閉じる	3009
広告ブロッカーの解除方法	3084
広告ブロッカーをご利用中です	3083
広告ブロッカーをオフにする方法	3084
広告ブロックの解除方法	3083
広告ブロックをオフにしました	3084
広告ブロックを解除してください	3083
広告ブロックを解除しました	3083
広告ブロックを解除する方法	3084
広告企画	3009
広告掲載	3039
広告掲載について	3039
広告終わり	3072
""", '廣': """
廣告	5363
廣告後繼續閱讀	5436
廣告結束	5436
廣編企劃	5436
廣編特輯	5436
""", '延': """
延伸閱讀	5372
延伸阅读	5372
""", '开': """
开启app	5445
开启推送	5446
开启通知	5446	5448
开始测验	5434
开通vip	5480
开通会员	5344
""", '当': """
当前时间	5439
当当购买	5436
""", '影': """
影片已下架	5438
影片已移除	5438
影片無法播放	5438
影片載入中	5438
影片載入失敗	5478
影片長度 #	5405
影音	5372
""", '後': """
後で	2986
""", '微': """
微信	5357
微信好友	5410
微信扫一扫	5471
微信扫码分享	5471
微信朋友圈	5410
微信登录	5457
微博	5357
""", '必': """
必填	5461
必填字段	5460
必填欄位	5460
必填項	5460
必填项	5460
必須	3094
必須項目	3094
必須項目です	3093
""", '忘': """
忘記密碼	5344
忘记密码	5344
""", '応': """
応援する	2987
""", '快': """
快进#秒	5438
""", '总': """
总是允许	5443
""", '您': """
您可能也喜歡	5372
您可能感兴趣	5372
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5419
您可随时退订	5460
您可隨時取消訂閱	5460
您已关注此话题	5468
您已投票	5386
您已投过票	5431
您已投過票	5431
您已经投过票	5431
您已訂閱	5481
您已订阅	5481
您怎么看	5385
您怎麼看	5385
您的信息已发送	5460
您的姓名	5481
您的投票已提交	5431
您的支持很重要	5479
您的昵称	5474
您的暱稱	5474
您的留言	5481
您的訊息已送出	5460
您的邮箱	5350
您的電子郵件	5481
您的電郵	5350
""", '情': """
情報をお寄せください	3098
情報提供のお願い	3098
情報提供はこちら	3098
""", '想': """
想接收即時新聞通知嗎	5446
想接收通知吗	5446
""", '意': """
意見信箱	5388
意見反饋	5431
意見回饋	5431
意见反馈	5371
""", '感': """
感想を送る	3016
感謝您的參與	5431
感謝您的投票	96	5431
感謝您的支持	5479
感谢参与投票	5386
感谢您,您的信息已发送	5460
感谢您的参与	5431
感谢您的投票	96	5431
感谢您的支持	5479
感谢支持	5479
""", '成': """
成为会员	5340
成為會員	5340
""", '我': """
我们无法显示此内容	5442
我來說兩句	5389
我同意	5364
我同意处理我的个人数据	5460
我同意接收电子邮件	5460
我同意隱私權政策	5460
我已关闭	5449
我已关闭广告拦截	5450
我已关闭广告拦截器	5449
我已閱讀並同意隱私權政策	5460
我已關閉廣告攔截	5450
我已關閉廣告攔截器	5449
我已關閉廣告阻擋程式	5450
我已阅读并同意隐私政策	5460
我来说两句	5389
我的帐户	5344
我的帳戶	5344
我知道了	5364
我要举报	5431
我要勘誤	5388
我要報錯	5388
我要投票	5387	5431
我要捐款	5479
我要支持	5479
我要檢舉	5431
我要爆料	5464
我要留言	5371
我要糾錯	5407
我要纠错	5371
我要評論	5389
我要评论	5371
我要贊助	5479
""", '或': """
或	5458
""", '戻': """
戻る	3029
""", '所': """
所有新闻	5463
所有留言	5371
所有話題	5374
所有评论	5389
所有话题	5374
""", '打': """
打印	5357
打印本页	5407
打印食谱	66
打开	5379
打开app	5445
打开app查看更多	5445
打开app阅读	5445
打开app阅读全文	5445
打开客户端阅读	5445
打开微信扫一扫	5471
打开推送	5446
打赏	5340
打赏作者	5479
""", '扫': """
扫一扫分享	5471
扫描二维码下载	5445
扫码下载	5445
扫码下载app	5445
扫码下载客户端	5445
""", '投': """
投票	97	5432
投票ありがとうございました	96	3068
投票ありがとうございます	3020
投票する	96	3050
投票を受け付けました	3068
投票区	97
投票成功	5431
投票済みです	3068
投票結果	3069	5432
投票結果を見る	96
投票结果	5432
投稿する	3016
投稿を表示	3077
投稿を表示する	3077
投稿を読み込む	3077
投稿须知	5464
""", '折': """
折りたたむ	3030
折扣码	5484
折扣碼	5484
""", '报': """
报告错误	5379
""", '拒': """
拒否する	3014
拒絕	5364	5367
拒绝	5364	5367
拒绝全部	5443
拒绝所有cookie	5477
""", '招': """
招聘启事	5407
""", '拡': """
拡大	3003
拡大する	3029
""", '按': """
按年計費	5457
按年计费	5457
按月捐款	5454
按月计费	5457
按讚	5358
""", '捐': """
捐款	5340
捐贈	5340
捐赠	5340
""", '掃': """
掃描qr code下載	5445
掃碼下載	5445
""", '排': """
排序	5432
排行榜	5372
""", '採': """
採用情報	3042
""", '接': """
接受	5364
接受並繼續	5367	5442
接受並顯示	5366
接受全部	5364
接受全部cookie	5477
接受并显示	5366
接受并继续	5367	5442
接受所有	5364	5367
接受所有 cookie	5477
接受所有cookie	5477
接收通知	5446
""", '推': """
推广	5363
推广内容	5363
推廣	5363
推荐	5372
推荐文章	5372
推荐方案	5458
推荐阅读	5372
推薦	5372
推薦文章	5372
推薦閱讀	5372
""", '提': """
提交	96	5461
提交成功	5460
提交成功,感谢您的反馈	5481
提交评论	5431
提供	3009
提供反馈	5431
提供意見	5431
提供新聞線索	5464
提供新闻线索	5464
""", '搜': """
搜尋	5378
搜索	5378
""", '撤': """
撤回同意	5442
""", '播': """
播放	5378
播放器加载中	5438
播放影片	5478
播放视频	5478
播放速度	5438
""", '支': """
支持我们	5340
支持我們	5340
支持独立媒体	5454
支持獨立媒體	5454
支援する	2987
支援はこちら	3087
""", '收': """
收合	5379
收听	5357
收听文章	5438
收听本文	5407
收聽文章	5407
收聽本文	5438
收藏	5357
收藏文章	5357
收藏本文	5407
收藏食譜	66
收藏食谱	66
收起	5378
收起回复	5431
""", '放': """
放大图片	5463
放大圖片	5463
放大字体	5471
放大字體	5471
""", '数': """
数独	3071	5435
数独に挑戦	3020
""", '數': """
數獨	5435
""", '文': """
文字の大きさ	70	3003
文字を大きくする	3104
文字を小さくする	3104
文字サイズ	3003
文字サイズを変更	3104
文字サイズ変更	70
文字拡大	3104
文字稿	5439
文字起こし	3075
文字起こしを表示	3074
文字起こしを見る	3074
文明上网,理性发言	5474
文明上网理性发言,请遵守新闻评论服务协议	5474
文章未完 廣告後繼續	5436
""", '料': """
料金プラン	3091
料金プランを見る	3113
""", '新': """
新しい順	3069
新浪微博	5410
新着	3025
新着をメールでお知らせ	3007
新着ニュース	3025
新着記事	3025
新着記事をメールで受け取る	3007
新着記事一覧	3060
新着順	3069
新聞線索	5464
新規会員登録	2990
新規登録	2990
新闻简报	5350
新闻纠错	5388
新闻线索	5464
""", '无': """
无所谓	5432
无法显示此内容	5442
""", '早': """
早割	3106
早鳥票	5473
早鸟票	5473
""", '时': """
时长	5439
时长:#	5405
""", '明': """
明白了	5379
""", '是': """
是否允许通知	5446
是否接收推送通知	5446
是否接收通知	5446
是否開啟通知	5446
""", '显': """
显示全部	5463
显示内容	5442
显示原文	5379
显示字幕	5438
显示帖子	5442
显示更多	5378
""", '時': """
時長	5439
時長:#	5405
""", '暂': """
暂不	5339
暂停	5405
暂无评论	5407
暂无评论,快来抢沙发	5474
""", '暫': """
暫不	5339
暫停	5405
""", '更': """
更多	5372
更多作者文章	5463
更多内容	5372
更多分享方式	5471
更多图片	5463
更多圖片	5463
更多報導	5372
更多影片	5463
更多报道	5372
更多文章	5372
更多新聞	5372
更多新聞請看	5419
更多新闻	5372
更多游戏	5434
更多精彩	5419
更多精彩内容	5483
更多精采內容	5407
更多视频	5463
更多该作者文章	5396
更多資訊	5463
更多资讯	5463
更多选项	5472
更多選項	5472
更改 cookie 偏好	5366
更改 cookie 設定	5366
更改cookie偏好	5366
更正政策	5464
更正與說明	5464
""", '書': """
書籍を購入する	3072
""", '最': """
最受欢迎	5458
最受歡迎	5458
最多人看	5419
最新	5432
最新ニュース	3025
最新ニュースを通知で受け取る	3081
最新号	3060
最新影音	5419
最新文章	5372
最新新聞	5372
最新新闻	5372
最新消息	5372
最新記事	3025
最新评论	5389
最热	5432
最热评论	5389
最熱	5432
最超值	5458
""", '會': """
會員中心	5344
會員專享	5349
會員專享內容	5349
會員專屬	5344
會員登入	5344
""", '月': """
月払い	3091
月額#円	2995
月額#円(税込	2995
月額プラン	3091
""", '有': """
有効なメールアドレスを入力してください	3093
有料会員からのプレゼント記事	3118
有料会員登録	2990
有料会員記事	3050
有料登録	2990
有料記事	2990
有道云笔记	5410
""", '朋': """
朋友圈	5357	5410
""", '服': """
服务条款	5364
服務條款	5364
""", '朗': """
朗读全文	5438
""", '朝': """
朝刊・夕刊	2990
""", '未': """
未满十八岁禁止饮酒	5436
未滿十八歲禁止飲酒	5436
""", '本': """
本を購入する	3072
本周投票	5386
本周测验	109
本周热门	5419
本周调查	5386
本文へ	3029
本文へジャンプ	3027
本文へスキップ	3027
本文へスキップする	3027
本文へ移動	3029
本文对您有帮助吗	5431
本文尚无评论	5474
本文已锁定	5457
本文由ai语音朗读	5438
本週投票	5386
本週調查	5386
""", '机': """
机器翻译	5407
机翻	5439
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5434
""", '查': """
查看专题	5463
查看优惠	5480
查看作者主页	5464
查看作者更多文章	5396	5463
查看優惠	5480
查看全部	5378
查看全部图片	5463
查看全部文章	5483
查看全部評論	5431
查看全部评论	5431
查看全部话题	5374
查看原图	5378
查看原文	5420
查看商品	5484
查看回复	5431
查看回覆	5431
查看图集	5463
查看圖集	5463
查看地图	5379
查看專題	5463
查看投票結果	5474
查看投票结果	96	5474
查看文字稿	5438
查看方案	5480
查看更多	5378
查看更多图片	5463
查看更多評論	5389
查看更多评论	5431
查看留言	5371
查看結果	96	5387
查看结果	96	5379	5387
查看訂閱方案	5457
查看詳情	5379
查看订阅方案	5457
查看评论	5371
查看详情	5379
查看逐字稿	5438
查看高清图集	5463
""", '标': """
标签	5372
""", '检': """
检举评论	5474
""", '検': """
検索	3029
""", '業': """
業配	5363
""", '楽': """
楽天で見る	3072
楽天で詳細を見る	3072
楽天で購入	3072
楽天で購入する	3072
楽天市場で見る	3072
楽天市場で購入	3072
""", '標': """
標籤	5372
""", '機': """
機器翻譯	5407
機械翻訳	3075
""", '檢': """
檢舉	5371
檢舉留言	5474
""", '次': """
次のページ	3029
次の写真	3097
次の動画	3111
次の画像	3097
次の記事	3025
次の記事へ	3025
次の記事を読む	3116
次へ	3029
次を読む	3030
次ページ	3029
次回から自動的にログイン	3090
""", '正': """
正しいメールアドレスを入力してください	3093
正在加载播放器	5438
""", '此': """
此影片無法播放	5438
此文章已锁定	5457
此欄位為必填	5460
此視頻無法播放	5438
此视频不可用	5438
此视频已被删除	5438
此項為必填	5460
此页面对您有帮助吗	5431
此项为必填项	5460
""", '残': """
残り # %	2992
残り #%	2992
残り #% (#文字	2992
残り#%	2992
残り#% (#文字	2992
残り#%(#文字	2992
残り#％	2992
残り:#%	2992
残り:#％	2992
残り時間	3075
""", '毎': """
毎月寄付する	3087
毎月支援する	3087
""", '每': """
每一份支持都很重要	5454
每一份支持都重要	5454
每月捐款	5340
""", '民': """
民調	97
""", '沒': """
沒意見	5432
""", '没': """
没意见	5432
没有账号	5457
""", '注': """
注册	5344
注册成功	5481
注目の記事	3025
注目キーワード	3025
注目ワード	3025
注目記事	3025
""", '测': """
测测你的知识	5434
""", '清': """
清晰度	5439
""", '点': """
点击取消静音	5478
点击图片查看大图	5463
点击打开声音	5478
点击排行	5372
点击播放	5407
点击收听	5438
点击放大	5463
点击查看全文	5483
点击查看原文	5420
点击查看大图	5378
点击看更多	5375
点击阅读全文	5483
点击阅读原文	5420
点我看更多	5375
点我看视频	5407
点赞	5357
""", '為': """
為您推薦	5372
""", '热': """
热搜榜	5377
热榜	5377
热点	5372
热点排行	5377
热点推荐	5372
热门	5372
热门排行	5372
热门文章	5372
热门新闻	5372
""", '無': """
無所謂	5387
無料で体験する	2990
無料で始める	3090
無料で試す	3090
無料で読む	2990
無料アプリをダウンロード	3080
無料ゲーム	3070
無料会員登録	2990
無料会員限定	2990
無料体験	2990
無料登録	2990
無法播放影片	5438
無法載入影片	5478
無法顯示此內容	5442
""", '焦': """
焦點新聞	5372
""", '熱': """
熱門	5372
熱門排行	5372
熱門文章	5372
熱門新聞	5372
熱門話題	5372
""", '爆': """
爆料信箱	5464
爆料專線	5464
爆料热线	5464
""", '片': """
片長 #	5405
片長:#	5405
片长 #	5405
""", '特': """
特定商取引法に基づく表記	3011
特集	3025
特集を見る	3097
特集ページへ	3097
特集一覧	3097
特集一覧へ	3116
""", '猜': """
猜你喜欢	5372
猜你喜歡	5372
""", '現': """
現在の再生時間	3074
""", '生': """
生成aiを使用しています	3111
""", '用': """
用app開啟	5445
用户协议和隐私政策	5477
""", '由': """
由ai生成	5467
由ai语音朗读	5438
""", '申': """
申し込む	2990
""", '电': """
电子报	5350
电子邮箱	5350
""", '画': """
画像をクリックして拡大	3097
画像を拡大	3029
画像を拡大する	3097
画像を見る	3029
画質	3075
""", '留': """
留言	5371
留言(#	5371
留言内容	5482
留言已關閉	5431
留言規則	5431
留言规则	5431
""", '略': """
略過廣告	5478
""", '登': """
登入	5344
登入/註冊	5344
登入後留言	5431
登出	19
登录	5344
登录/注册	5344
登录后发表评论	5431
登錄	5344
登録	2990
登録が完了いたしました	3114
登録が完了しました	3050
登録して続きを読む	2990
登録する	2990
""", '發': """
發佈留言	5389
發現錯誤?請告訴我們	5407
發生錯誤	5461
發表留言	5371
發表評論	5371
""", '百': """
百度贴吧	5410
""", '皆': """
皆さまのご支援が力になります	3087
""", '監': """
監修者	3099
""", '目': """
目前時間	5439
目录	5378
目次	3029
目次へ戻る	3116
目錄	5378
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5372
相关报道	5372
相关推荐	5372
相关文章	5372
相关新闻	5372
相关标签	5372
相关视频	5419
相关阅读	5372
相關主題	5372
相關報導	5372
相關影片	5419
相關推薦	5372
相關文章	5372
相關新聞	5372
相關標籤	5372
相關閱讀	5372
""", '看': """
看了这篇文章的人也看	5372
看全文	5463
看全部留言	5389
看全部留言 (#	5389
看原文	5420
看更多	5372
看更多作者文章	5463
看更多文章	5419
看更多新聞	5375	5419
看更多新闻	5375
看更多照片	5463
看結果	96
""", '知': """
知道了	5379
""", '確': """
確認する	3094
確認メールをお送りしました	3093
確認メールを送信しました	3093
確認画面へ	3094
""", '禁': """
禁止酒駕	5473
禁止酒駕,飲酒過量有害健康	5436
""", '稍': """
稍后	5447
稍后再说	5339
稍后提醒我	5339
稍后阅读	5407
稍後	5447
稍後再說	5339
稍後提醒我	5339
稍後閱讀	5407
""", '立': """
立即开通	5480
立即投票	96
立即捐助	5454
立即捐款	5340
立即捐赠	5454
立即支持	5479
立即訂閱	5344
立即订阅	5344
立即试玩	5434
立即購票	5436
立即贊助	5454
立即购票	5436
立即选购	5436
立即選購	5436
立即開始玩	5434
""", '第': """
第 # 張,共 # 張	5374
第 # 頁,共 # 頁	5375
第 # 页,共 # 页	5375
第#张/共#张	5374
第#頁 共#頁	5375
第#页,共#页	5375
""", '筆': """
筆者	3099
筆者プロフィール	3098
""", '管': """
管理 cookie	5366
管理cookie	5442
管理偏好設定	5477
管理偏好设置	5477
管理同意	5442
管理同意设置	5442
管理同意選項	5442
管理設定	5367
管理设置	5367
管理选项	5477
管理選項	5477
""", '粉': """
粉絲團	5358
""", '精': """
精彩推荐	5419
精彩推薦	5419
精选	5372
""", '紙': """
紙面ビューアー	2990
""", '結': """
結果を見る	96	3030
""", '続': """
続きはこちら	3061
続きをみる	3029
続きを読む	2990
続けて読む	3116
""", '網': """
網友投票	5386
網友留言	5371
""", '編': """
編輯推薦	5372
編輯準則	5464
編輯精選	5372
編集ポリシー	3098
編集方針	3099
編集部おすすめ	3025
編集部のおすすめ	3025
""", '縮': """
縮小	3003
縮小字體	5471
""", '繼': """
繼續使用網頁版	5445
繼續閱讀	5378
繼續閱讀請往下	5436
""", '續': """
續訂	5480
""", '纠': """
纠错	5371
""", '继': """
继续在浏览器阅读	5445
继续浏览内容	5378
继续阅读	5378
""", '续': """
续订	5480
""", '编': """
编辑准则	5464
编辑推荐	5372
编辑精选	5372
""", '缩': """
缩小字体	5471
""", '网': """
网友评论	5371
网友评论仅供其表达个人看法,并不表明本站立场	5474
""", '翻': """
翻訳を表示	3030
""", '联': """
联系作者	5464
联系我们	5364
联系编辑部	5464
""", '聯': """
聯絡我們	5364
聯絡編輯部	5464
""", '聽': """
聽全文	5407
聽文章	5438
聽新聞	5357
聽這篇文章	5407
""", '脳': """
脳トレ	3071
""", '自': """
自动播放	5439
自動再生	3075
自動播放	5439
自動翻訳	3075
自定义金额	5454
自訂金額	5454
""", '菜': """
菜单	5378
""", '著': """
著作権	3011
著者の記事一覧	3097
著者をフォロー	3103
著者をフォローする	3103
著者プロフィール	3098
""", '複': """
複製	5472
複製網址	5407
複製連結	5357	5410
""", '要': """
要接收推送通知吗	5446
要接收通知嗎	5446
""", '視': """
視頻由ai生成	5478
""", '觀': """
觀看更多	5419
""", '视': """
视频	5372
视频不可用	5438
视频加载中	5438
视频加载失败	5478
视频已下架	5438
视频已失效	5438
视频无法播放	5438
视频时长	5478
视频正在加载	5438
""", '解': """
解鎖全文	5407
解鎖文章	5480
解锁全文	5407
解锁文章	5480
解除しました	3086
解除方法	3086
解除方法はこちら	3086
""", '訂': """
訂戶專享	5436
訂戶專享優惠	5436
訂戶專享內容	5457
訂戶贈閱	5485
訂正について	3098
訂閱	5344
訂閱成功	5481
訂閱推播	5446
訂閱方案	5480
訂閱會員	5344
訂閱會員專屬內容	5407
訂閱郵件	5350
訂閱電子報	5350
""", '記': """
記事に関するお問い合わせ	3098
記事の続きはこちら	3061
記事の続きを読む	3097
記事の誤りを報告	3039	3107
記事の誤りを報告する	3022
記事は広告の下に続きます	3072
記事は広告の後に続きます	3072
記事へのお問い合わせ	3098
記事へのご意見	3016
記事をサポートする	2987
記事をシェア	3118
記事をシェアする	3118
記事をプレゼント	2990
記事をプレゼントする	3050
記事を保存	3003
記事を保存する	3050
記事を印刷する	3003
記事を聴く	3074
記事を評価する	3107
記事を読む	3029
記事を購入する	3113
記事を音声で聞く	3074
記事を音声で聴く	3074
記事ランキング	3025
記事一覧	3029
記事一覧へ	3097
記事一覧を見る	3061
記事全文を読む	3029
記住我	5458
記者をフォロー	3103
記者プロフィール	3098
記者募集	3042
記者募集中	3042
""", '設': """
設定を保存	3077
設定を保存する	3077
設定を変更	3014
設定を変更する	3110
設定を管理	3110
""", '許': """
許可	3082
許可する	3011	3014
""", '註': """
註冊	5344
註冊成功	5481
""", '評': """
評価順	3069
評論	5371
評論已關閉	5431
評論規則	5431
""", '話': """
話題の記事	3025
""", '該': """
該作者其他文章	5396
該作者更多文章	5463
該作者的更多文章	5396
""", '詳': """
詳しく見る	3014	3030
詳細	3030
詳細を見る	3117
詳細・購入はこちら	3072
詳細設定	3014
""", '語': """
語音播報	5407
語音朗讀	5407
""", '誤': """
誤りを報告	3030
誤りを報告する	3107
誤字・脱字を報告	3022	3039
誤字・脱字を報告する	3022	3039
誤字脱字の報告	3050
誤字脱字を報告	3098
誤字脱字を報告する	3022	3039	3050
""", '読': """
読まれている記事	3025
読み上げ	3050
読み放題	2995
読み続ける	3030
読み込み中です	3074
読者限定	3072
""", '請': """
請填寫讀者問卷	5407
請我們喝杯咖啡	5454
請查收郵件	5460
請檢查您的收件匣	5460
請繼續下滑閱讀	5436
請繼續往下閱讀	5363
請輸入您的電子郵件	5481
請輸入有效的電子郵件	5460
請輸入有效的電子郵件地址	5460
請輸入電子郵件	5350
請選擇金額	5479
請關閉廣告攔截器	5449
""", '讀': """
讀者優惠	5436
讀者專享	5436
讀者投書	5388
""", '讚': """
讚	5357
讚賞支持	5340
""", '订': """
订户专享	5436
订户专享优惠	5436
订户赠阅	5485
订阅	5344
订阅会员	5344
订阅成功	5481
订阅推送	5446
订阅邮件	5350
""", '记': """
记住我	5458
记者简介	5464
""", '设': """
设为google首选来源	5468
""", '评': """
评论	5371
评论(#	5371
评论功能已关闭	5474
评论已关闭	5431
评论规则	5431
""", '诚': """
诚聘英才	5407
""", '话': """
话题	5372
""", '该': """
该作者其他文章	5396
该作者的更多文章	5396
该文章已关闭评论	5474
该视频不可用	5438
该视频已下架	5438
该邮箱已被注册	5481
""", '详': """
详情	5379
""", '语': """
语音朗读	5407
语音由ai生成	5438
""", '说': """
说点什么	5474
""", '请': """
请先登录再评论	5407
请关闭广告拦截器	5449
请我们喝杯咖啡	5454
请查收邮件	5460
请检查您的收件箱	5460
请继续往下阅读	5363
请输入您的电子邮件	5481
请输入您的邮箱	5481
请输入昵称	5474
请输入有效的电子邮件地址	5460
请输入有效的邮箱地址	5460
请输入邮箱	5350
请选择金额	5479
""", '读': """
读者专享	5436
读者优惠	5436
""", '豆': """
豆瓣	5410
""", '購': """
購入はこちら	3072
購票	5473
購票連結	5436
購読	2990
購読する	2990
購読のお申し込み	2990
購読プラン	3113
購読プランを見る	3090
購読申し込み	2990
購買本書	5436
""", '贈': """
贈る	3105
贈送文章	5407
贈送文章給朋友	5407
贈送此文	5407
""", '贊': """
贊助	5340
贊助內容	5363
贊助商	5363
贊助我們	5454
""", '购': """
购买本书	5436
购买此书	5436
购票	5473
购票链接	5436
""", '赞': """
赞	5432
赞助	5340
赞助内容	5363
赞助商链接	5363
赞助我们	5454
赞赏	5340
赞赏作者	5479
""", '赠': """
赠送文章	5471
赠送此文	5407
""", '超': """
超值方案	5457
""", '跳': """
跳到主要內容	5378
跳到內容	5375
跳到食谱	66
跳至主要內容	5375
跳至主要内容	5375
跳至內容	5375
跳至食譜	66
跳转到主要内容	5375
跳转到食谱	66
跳过广告	5478
""", '踩': """
踩	5432
""", '載': """
載入中	5438
載入內容	5442
載入更多	5378
載入貼文	5442
""", '輸': """
輸入您的電子郵件	5481
""", '轉': """
轉發	5357
""", '转': """
转发	5357
""", '载': """
载入内容	5442
""", '输': """
输入您的邮箱	5481
""", '返': """
返信	3016
返信する	3016
返信を書く	3107
返信を表示	3068
返信を見る	3068
返信を隠す	3068
返回上一页	5483
返回列表	5483
返回頂部	5463
返回顶部	5378
返回首頁	5463
返回首页	5378
""", '还': """
还不是会员	5457
还有更多精彩内容	5483
还没有账号	5457
""", '这': """
这篇文章对你有帮助吗	5431
这篇文章对您有帮助吗	5431
""", '进': """
进入专题	5463
进入专题页	5463
""", '连': """
连结已复制	5471
""", '追': """
追蹤	5358
追蹤中	5468
追蹤主題	5468
追蹤作者	5468
追蹤我們	5358
""", '退': """
退出全屏	5438
""", '送': """
送信	96	3094
送信が完了しました	3093
送信しました	3093
送信する	96	3094
送信完了	3093
送出	96	5461
送出成功	5460
送出留言	5431
送出評論	5431
送料無料	3106
""", '选': """
选择	5458
选择方案	5457
选择订阅方案	5457
选择金额	5479
""", '逐': """
逐字稿	5439
""", '這': """
這篇文章對你有幫助嗎	5431
這篇文章對您有幫助嗎	5431
""", '通': """
通報	3069
通報する	3016
通知をオン	3002
通知をオンにする	3081
通知を受け取らない	3081
通知を受け取りますか	3081
通知を受け取る	3050
通知を設定する	3081
通知を許可	3081
通知を許可しますか	3081
通知を許可する	3081
""", '速': """
速報	3025
速報を通知で受け取る	3081
速報通知を受け取る	3050
""", '連': """
連結已複製	5407
連載	3025
連載の新着をメールでお知らせ	3007
連載をフォロー	3103
連載をフォローする	3103
連載を見る	3097
連載一覧	3097
""", '運': """
運営会社	3011	3039
""", '違': """
違反を報告	3068
違反を報告する	3068
違反報告	3016
""", '選': """
選單	5378
選択する	3091
選擇	5458
選擇方案	5457
選擇訂閱方案	5457
選擇金額	5479
""", '還': """
還不是會員	5457
還沒有帳號	5457
""", '邮': """
邮箱	5350
邮箱格式不正确	5460
邮箱格式错误	5460
""", '配': """
配信停止はいつでも可能です	3093
""", '重': """
重新加载页面	5449
重新播放	5439
重新整理頁面	5449
重新載入頁面	5449
""", '金': """
金額を入力	3087
金額を指定	3087
金額を指定する	3087
金額を選ぶ	3112
金額を選択	3112
金額を選択してください	3112
""", '錯': """
錯誤回報	5388
""", '链': """
链接已复制	5407
""", '閉': """
閉じる	2986	3029
""", '開': """
開く	3030
開啟推播	5446
開啟通知	5446	5448
開始測驗	5434
開通會員	5344
""", '間': """
間違いを見つけたら	3098
""", '関': """
関連	3025
関連する記事	3025
関連キーワード	3025
関連タグ	3025
関連トピックス	3025
関連ニュース	3025
関連リンク	3025
関連動画	3025
関連動画を見る	3111
関連情報	3025
関連記事	3025
関連記事はこちら	3060
関連記事をもっと見る	3116
関連記事を見る	3116
""", '閱': """
閱讀下一篇	5483
閱讀全文	5378
閱讀原文	5420
閱讀排行	5377
閱讀更多	5378
""", '關': """
關於作者	5464
關於我們	5364
關注	5358
關注作者	5468
關注我們	5358
關注此主題	5468
關鍵字	5372
關閉	5339
關閉視窗	5483
關閉選單	5483
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5483
阅读全文	5378
阅读剩余全文	5483
阅读原文	5420
阅读排行	5377
阅读更多	5378
""", '随': """
随时取消	5457
随时可取消	5457
""", '隐': """
隐私偏好	5477
隐私政策	5364
隐私权政策	5364
隐私设置	5443
""", '隨': """
隨時取消	5457
""", '隱': """
隱私偏好	5477
隱私政策	5364
隱私權政策	5364
隱私權設定	5442
隱私設定	5443
""", '離': """
離開全螢幕	5438
""", '電': """
電子信箱	5350
電子信箱格式錯誤	5460
電子報	5350
電子版	2990
電子郵件格式不正確	5460
電郵	5461
""", '静': """
静音	5439
""", '靜': """
靜音	5439
""", '音': """
音声で聞く	3003
音声をダウンロード	3074
音声を再生	3111
音声読み上げ	3050
音頻長度 #	5405
音频播放器	5478
""", '頭': """
頭條	5372
""", '顯': """
顯示內容	5442
顯示原文	5379
顯示字幕	5438
顯示更多	5378
顯示貼文	5442
""", '飲': """
飲酒過量,有害健康	5436
飲酒過量有害健康	5436
""", '首': """
首頁	5378
首页	5378
""", '马': """
马上开始	5379
马上玩	5434
""", '验': """
验证码	5461
""", '點': """
點我看影片	5407
點我看更多	5375
點擊排行	5377
點擊播放	5438
點擊播放本文	5407
點擊放大	5463
點擊看大圖	5463
點擊看更多	5375
點擊開啟聲音	5478
點擊閱讀全文	5483
點此看更多	5375
點閱排行	5419
""", '가': """
가	3144	3178
가 가 가	3178
가가가	3178
가격 보기	3251
가로세로 낱말퀴즈	3204
가입하기	3133
가장 많이 본 뉴스	3151
가장 인기	3226
""", '강': """
강연 신청하기	3193
""", '개': """
개인정보 보호 설정	3245
개인정보 설정	3210
개인정보 수집 동의	3227
개인정보 수집 및 이용 동의	3227
개인정보 수집 및 이용에 동의합니다	3227
개인정보 수집·이용에 동의합니다	3227
개인정보 처리방침	3149
개인정보처리방침	3149
""", '갤': """
갤러리 닫기	3250
갤러리 보기	3232
""", '거': """
거부	3149	3171
""", '검': """
검색	3153
""", '게': """
게시물 보기	3210
게시물 불러오기	3210
게임 전체보기	3202
게임 하러 가기	3202
""", '결': """
결과 보기	96	3154
""", '계': """
계속 읽기	3133
계정이 있으신가요	3225
""", '고': """
고객센터	3149
고충처리	3166
고충처리인	3166	3233
""", '공': """
공감	3201
공감백배 #	3179
공감순	3201
공유	3144
공유하기	3144
""", '과': """
과거순	3201
""", '관': """
관련 기사	3151
관련 기사 더보기	3250
관련 뉴스	3151
관련 영상	3189
관련 태그	3151
관련기사	3151
관련기사 더보기	3250
관련뉴스	3151
관련키워드	3151
""", '광': """
광고	3148
광고 건너뛰기	3246
광고 닫기	3148
광고 문의	3166
광고 문의하기	3194
광고 아래에 기사가 계속됩니다	3205
광고 영역	92
광고 종료	3205
광고 차단 해제 방법	3216
광고 차단을 해제해 주세요	3216
광고 차단을 해제했습니다	3216
광고 차단이 감지되었습니다	3216
광고 후 계속됩니다	3205
광고문의	3166
광고성 정보 수신 동의	3227
광고성 정보 수신에 동의합니다	3227
""", '괜': """
괜찮습니다	3128
""", '교': """
교보문고에서 구매	3205
""", '구': """
구글 계정으로 계속하기	3225
구글 계정으로 로그인	3225
구글 선호 매체로 추가	3237
구글 플레이에서 다운로드	3213
구글로 계속하기	3225
구글로 로그인	3225
구글플레이에서 다운로드	3213
구독	3133
구독 갱신	3248
구독 상품 보기	3225
구독 상품 선택	3225
구독 상품 안내	3248
구독 신청	3133
구독 신청이 완료되었습니다	3227
구독 신청하기	3225
구독 안내	3248
구독 전용	3133
구독 중	3133
구독 취소	3238
구독권 선택	3225
구독신청	3133	3166
구독이 완료되었습니다	3181
구독자 전용	3136
구독자 전용 기사	3225
구독자 전용 기사입니다	3257
구독자 전용 혜택	3205
구독자 혜택	3205
구독자가 선물한 기사입니다	3252
구독중	3237
구독하고 이어서 읽기	3181
구독하기	3133
구매하기	3205
구매하러 가기	3205
""", '글': """
글씨 크기	70
글씨크기	3144
글자 작게	3239
글자 크게	3239
글자 크기	3144
글자 크기 변경	70	3181
글자 크기 조절	70	3181
글자크기	3144	3178
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3247
금액 직접 입력	3221
금액을 선택하세요	3247
금액을 선택해 주세요	3247
""", '기': """
기계 번역	3207
기대해요 #	3179
기부하기	3129
기사 계속 보기	3250
기사 공유	3239
기사 공유하기	3144
기사 구매	3248
기사 더 보기	3250
기사 더보기	3181
기사 듣기	3181
기사 링크 복사	3181
기사 본문	3153
기사 선물하기	3181
기사 스크랩	3239
기사 스크랩하기	3181
기사 오류 신고	3181
기사 오류 제보	3181
기사 요약	3236
기사 원문 보기	3181
기사 음성으로 듣기	3206
기사 잠금 해제	3248
기사 저장	3239
기사 저장하기	3181
기사 전문 보기	3232
기사 전체보기	3232
기사 제보	3166	3233
기사 제보 및 문의	3181
기사 추천	3242
기사 평가하기	3242
기사 후원하기	3129
기사는 광고 아래에 계속됩니다	3205
기사는 광고 후 계속됩니다	3205
기사듣기	3206
기사를 공유합니다	3252
기사에 대한 의견	3150
기사원문	3153
기사저장	3144
기사제보	3166	3233
기사추천	3242
기자 구독	3165
기자 구독하기	3165
기자 소개	3233
기자 응원하기	3167
기자 페이지	3165
기자 프로필	3167
기자 프로필 보기	3165
기자 홈	3167
기자구독	3167	3237
기자에게 메일 보내기	3233
기자에게 이메일 보내기	3233
기자의 다른 기사	3165
기자의 다른 기사 보기	3167	3232
기자의 다른기사	3151	3167
기자의 다른기사 보기	3232
기자페이지 바로가기	3232
기자프로필	3167
기획 기사 보기	3232
""", '나': """
나중에	3128
나중에 보기	3181
나중에 읽기	3181
나중에 하기	3128
""", '남': """
남은 시간	3207
""", '낱': """
낱말 퍼즐 풀기	3161
낱말퀴즈	3204
""", '내': """
내 정보	3133
내용을 입력하세요	3249
내용을 입력해 주세요	3249
""", '네': """
네, 받을게요	3214
네이버 구독	3147
네이버 로그인	3225
네이버 밴드 공유	3239
네이버 블로그	3144
네이버로 로그인	3225
네이버에서 구독	3147
네이버에서 구독하기	3147
""", '놀': """
놀랐어요 #	3179
""", '놓': """
놓치면 안 되는 기사	3189
""", '뉴': """
뉴스 더보기	3232
뉴스 듣기	3181
뉴스레터 구독	3139
뉴스레터 구독 신청	3139
뉴스레터 구독이 완료되었습니다	3249
뉴스레터 무료 구독	3181
뉴스레터 신청	3139
""", '닉': """
닉네임을 입력하세요	3242
""", '다': """
다른 공유 찾기	3144
다른 금액	3221
다른 기사	22	3151
다른 기사 더 보기	22
다른 기사 보기	3165
다른기사	3151
다른기사 보기	3151
다시 보기	3207
다시 보지 않기	3128
다시보기	3207
다음	3153
다음 기사	3151
다음 기사 보기	3181
다음 기사 읽기	3250
다음 동영상	3246
다음 사진	3232
다음 영상	3246
다음 이미지	3250
다음 페이지	3153
다음글	3232
다음기사	3151
다음에	3128
다음에 하기	3215
다크모드	3211
""", '닫': """
닫기	3128
""", '답': """
답글	3150
답글 달기	3200
답글 더보기	3200
답글 보기	3200
답글 쓰기	3200
답글 접기	3200
답글쓰기	3150
""", '당': """
당신의 생각은	3160
당신이 좋아할 만한	3151
""", '댓': """
댓글	3150
댓글 #	3150
댓글 #개	3150
댓글 닫기	3200
댓글 달기	3163
댓글 더보기	3200
댓글 등록	3200
댓글 등록하기	3200
댓글 보기	3150
댓글 신고	3242
댓글 신고하기	3242
댓글 쓰기	3150
댓글 운영 원칙	3200
댓글 운영 정책	3181
댓글 운영정책	3163	3181
댓글 입력	3163
댓글 작성	3200
댓글 작성 규칙	3200
댓글 작성하기	3200
댓글 전체보기	3163
댓글 정렬	3163
댓글 정책	3200
댓글보기	3150
댓글쓰기	3150
댓글을 남겨 주세요	3242
댓글을 남겨주세요	3242
댓글을 입력하세요	3242
댓글을 입력해 주세요	3242
댓글을 입력해주세요	3150
댓글을 작성하려면 로그인 해주세요	3242
댓글이 닫혔습니다	3200
""", '더': """
더 많은 옵션	3239
더 보기	3153
더 알아보기	3171
더보기	3151	3153
""", '도': """
도서 구매하기	3205
도움돼요 #	3179
도움이 되었나요	3200
""", '독': """
독자 의견 조사	3181
독자 특별 할인	3205
독자 할인	3205
""", '동': """
동영상	3151
동영상 로딩 중	3206
동영상 보기	3246
동영상 재생	3206
동영상 플레이어	3246
동영상을 불러오는 중입니다	3206
동영상을 불러올 수 없습니다	3246
동영상을 재생할 수 없습니다	3206
동의	3149	3171
동의 관리	3210
동의 철회	3210
동의 철회하기	3210
동의 후 계속	3210
동의하고 계속	3210
동의하고 계속하기	3210
동의합니다	3149
""", '뒤': """
뒤로 가기	3154
""", '등': """
등록	3150
""", '디': """
디지털 구독하기	3248
디지털뉴스부	3165
디지털뉴스팀	3165
디지털콘텐츠팀	3165
""", '또': """
또는	3226
""", '라': """
라인	3144
""", '랭': """
랭킹	3151
랭킹뉴스	3151
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
로그인	3133
로그인 상태 유지	3225
로그인 유지	3225
로그인 전용 기사	3225
로그인 후 댓글 쓰기	3181
로그인 후 댓글 작성이 가능합니다	3242
로그인 후 댓글을 작성하실 수 있습니다	3163
로그인 후 댓글을 작성할 수 있습니다	3200
로그인 후 이용해 주세요	3200
로그인/회원가입	3133
로그인이 필요	3136
로그인하고 계속 읽기	3248
로딩 중	3206
로딩 중입니다	3206
로딩중	3206
""", '링': """
링크 복사	3144
링크가 복사되었습니다	3181
""", '마': """
마이페이지	3133
""", '많': """
많이 본 기사	3151
많이 본 뉴스	3151
많이 본 영상	3189
많이 읽은 기사	3151
많이본 기사	3151
많이본 뉴스	3151
""", '맨': """
맨 위로	3153
맨위로	3153
""", '메': """
메뉴	3153
메뉴 닫기	3153
메시지가 전송되었습니다	3227
메일	3144
메일함을 확인해 주세요	3227
""", '멤': """
멤버십 가입	3248
멤버십 가입하기	3248
""", '모': """
모두 거부	3211
모두 동의	3149
모두 허용	3211
모든 쿠키 거부	3245
모든 쿠키 수락	3245
모든 쿠키 허용	3245
모바일 웹으로 계속	3213
""", '목': """
목록	3153
목록 보기	3232
목록보기	3153
목록으로	3232
목록으로 돌아가기	3250
""", '무': """
무료 게임	3202
무료 배송	3241
무료 체험 시작하기	3133
무료 회원가입	3133
무료, 스팸 없음	3227
무료로 읽기	3248
무료배송	3241
무제한 이용하기	3248
""", '문': """
문의	3150
문의 내용	3249
문자 크기	70
""", '바': """
바로 구매하기	3205
바로가기	3144
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3207
""", '밴': """
밴드	3144
""", '번': """
번역 보기	3154
""", '베': """
베스트	3151
""", '보': """
보내기	3229
""", '복': """
복사	3240
복사하기	3144
""", '본': """
본 사이트는 쿠키를 사용합니다	3172
본문 글씨 줄이기	3144	3178
본문 글씨 키우기	3144	3178
본문 바로가기	3153
본문으로 바로가기	3153
""", '북': """
북마크	3144
""", '분': """
분석탁월 #	3179
""", '브': """
브라우저에서 계속	3213
브라우저에서 계속 보기	3213
""", '비': """
비공감	3201
비밀번호 찾기	3133
비밀번호를 잊으셨나요	3225
""", '사': """
사업제휴	3166
사이트맵	3149
사전 등록하기	3193
사전등록 하기	3193
사진 더 보기	3232
사진 더보기	3232
사진 모두 보기	3232
사진 크게 보기	3232
사진 크게보기	3232
사진 확대	3153
""", '삭': """
삭제된 동영상입니다	3206
""", '상': """
상품 보기	3251
상품 상세보기	3251
""", '새': """
새로고침	3216
""", '선': """
선착순 # 명	3192
선착순 #명	3192
선착순 마감	3192
선택	3226
선택 저장	3210
선호 매체로 추가	3237
""", '설': """
설문	97
설문 결과	3201
설문 결과 보기	3242
설문 참여 바로가기	3181
설문 참여하기	3181
설문에 참여하기	3200
설문조사	97
설문조사 참여하기	3181
설정	3171
설정 관리	3245
설정 저장	3210
""", '소': """
소리 켜기	3246
""", '속': """
속보	3151
속보 알림 받기	3181
속보 알림 신청	3181
속보 알림을 받으시겠습니까	3214
""", '스': """
스도쿠	3204
스크랩	3144
스크랩하기	3181
스크립트	3207
스크립트 보기	3206
스토어	3241
스토어 바로가기	3205
스폰서	3148
스폰서 링크	3194
스폰서 콘텐츠	3194
스폰서링크	3194
""", '슬': """
슬퍼요	3179
슬퍼요 #	3179
""", '시': """
시리즈 보기	3232
""", '신': """
신고	3150
신고하기	3201
신문구독	3133
신청이 완료되었습니다	3227
""", '실': """
실시간 뉴스	3151
""", '쏠': """
쏠쏠정보 #	3179
""", '아': """
아마존에서 구매	3205
아마존에서 보기	3205
아이디 저장	3225
아이디 찾기	3225
아직 회원이 아니신가요	3225
""", '알': """
알겠습니다	3154
알라딘에서 구매	3205
알라딘에서 보기	3205
알림 받기	3143
알림 설정	3143
알림 설정하기	3214
알림 켜기	3214
알림 허용	3214
알림을 받으시겠습니까	3214
알림을 받으시겠어요	3214
알림을 켜시겠습니까	3214
""", '애': """
애드블록을 해제해 주세요	3216
애드블록이 감지되었습니다	3216
애플로 계속하기	3225
애플로 로그인	3225
""", '앱': """
앱 다운로드	3143
앱 다운로드하기	3143
앱 다운받기	3213
앱 설치	3143
앱 설치하기	3143
앱스토어에서 다운로드	3213
앱에서 계속 읽기	3213
앱에서 보기	3213
앱에서 열기	3213
앱에서 이어보기	3213
앱으로 보기	3213
""", '언': """
언제든 해지 가능	3225
언제든지 수신 거부할 수 있습니다	3227
언제든지 해지 가능	3225
""", '얼': """
얼리버드 할인	3193
""", '에': """
에디터 추천	3151
""", '여': """
여러분의 생각은	3160
여러분의 후원이 큰 힘이 됩니다	3221
""", '연': """
연간 결제	3226
연간 구독	3226
연관기사	3151
연재 보기	3232
""", '열': """
열기	3154
""", '영': """
영상	3151
영상 길이 #	3176
영상 더보기	3232
영상 보기	3181
영상 재생	3206
영상으로 만나보세요	3181
영상으로 보기	3181
영상을 불러오는 중입니다	3206
영상을 불러올 수 없습니다	3246
영상을 재생할 수 없습니다	3206
""", '예': """
예매 바로가기	3205
예매하기	3205
예스#에서 구매	3205
예스#에서 보기	3205
""", '오': """
오늘 하루 보지 않기	3128
오늘은 그만 보기	3128
오늘의 낱말 퍼즐	3161
오늘의 설문	3161
오늘의 스도쿠	3161
오늘의 십자말풀이	3161
오늘의 운세	3204
오늘의 추천	3151
오늘의 퀴즈	109
오늘의 투표	3161
오늘의 핫뉴스	3189
오디오 다운로드	3206
오디오 플레이어	3246
오디오로 듣기	3181
오래된순	3201
오류 신고	3150
오류 신고하기	3181
오류가 발생했습니다	3227
오타 신고	3200
오탈자 신고	3181
""", '온': """
온라인뉴스팀	3165
""", '올': """
올바른 이메일 주소를 입력해 주세요	3227
올바른 이메일을 입력해 주세요	3227
""", '옵': """
옵션 관리	3245
""", '요': """
요금제 보기	3248
요약	3153
""", '원': """
원고료 보내기	3247
원문 보기	3154
원문보기	3153
""", '월': """
월간 결제	3226
월간 구독	3226
""", '웨': """
웨비나 신청하기	3193
""", '웹': """
웹에서 계속 보기	3213
""", '위': """
위로	3153
위로 가기	3232
""", '유': """
유료 구독자 전용	3225
유료 기사입니다	3181
유료회원 전용	3225
유료회원 전용 기사	3225
유료회원 전용 기사입니다	3257
유튜브 구독	3147
유튜브 구독하기	3147
유튜브에서 보기	3243
""", '윤': """
윤리강령	3166
""", '음': """
음성 다운로드	3206
음성 재생하기	3181
음성으로 듣기	3144
음소거	3207
음소거 해제	3206
음소거를 해제하려면 탭하세요	3246
""", '응': """
응원하기	3129
응원해요 #	3179
""", '의': """
의견 남기기	3200
의견 보내기	3200
의견 쓰기	3150
""", '이': """
이 기사 공유하기	3252
이 기사 구매하기	3248
이 기사 어땠나요	3181
이 기사 어떠셨나요	3200
이 기사가 도움이 되었나요	3200
이 기사는 구독자 전용입니다	3257
이 기사는 유료 구독자 전용입니다	3257
이 기사는 유료회원 전용입니다	3257
이 기사는 잠겨 있습니다	3225
이 기사를 공유합니다	3181
이 기사를 추천합니다	3181
이 기사를 평가해 주세요	3242
이 기사와 함께 읽은 기사	3181
이 기자의 다른 기사	3167	3181
이 기자의 다른 기사 더보기	3232
이 동영상을 재생할 수 없습니다	3206
이 사이트는 쿠키를 사용합니다	3172
이 시각 많이 본 기사	3189
이 시각 많이 본 뉴스	3189
이 시각 주요뉴스	3151
이 시각 추천뉴스	3151
이 음성은 ai가 생성했습니다	3206
이 주제 팔로우	3237
이 콘텐츠는 유료회원 전용입니다	3257
이 콘텐츠를 표시할 수 없습니다	3210
이 페이지가 도움이 되었나요	3200
이런 기사는 어때요	3189
이름을 입력하세요	3249
이름을 입력해 주세요	3249
이메일	3144
이메일 주소 입력	3249
이메일 주소를 입력하세요	3227
이메일 주소를 입력해 주세요	3249
이메일 형식이 올바르지 않습니다	3227
이메일로 계속하기	3248
이메일로 공유	3239
이메일로 로그인	3248
이메일무단수집거부	3149
이메일을 입력하세요	3227
이메일을 입력해 주세요	3227
이메일을 입력해주세요	3249
이메일을 확인해 주세요	3227
이미 계정이 있으신가요	3225
이미 구독 중이신가요	3133
이미 구독 중입니다	3249
이미 등록된 이메일입니다	3249
이미 참여하셨습니다	3200
이미 투표하셨습니다	3200
이미 회원이신가요	3133
이미지 크게 보기	3153
이미지 크게보기	3232
이미지 확대	3153
이번 주 설문	3161
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3161
이번주 설문	3161
이슈	3151
이어서 읽기	3250
이용권 구매	3225
이용권 선택	3225
이용약관	3149
이용약관에 동의합니다	3227
이전	3153
이전 기사	3151
이전 기사 보기	3181
이전 사진	3232
이전 영상	3246
이전 이미지	3250
이전글	3232
이전기사	3151
""", '인': """
인기 급상승	3189
인기 기사	3151
인기기사	3151
인기뉴스	3151
인쇄	3144
인쇄하기	3144
인스타그램 팔로우	3181
인스타그램에서 보기	3243
인스타그램에서 이 게시물 보기	3243
""", '일': """
일시	3222
일시 후원	3221
일시 후원하기	3221
일시정지	3207
일시후원	3129
""", '자': """
자동 번역	3207
자동 재생	3207
자동재생	3207
자막 보기	3206
자막 켜기	3206
자바스크립트가 비활성화되어 있습니다	3210
자발적 유료 구독	3247
자세히	3154
자세히 보기	3154	3171
""", '작': """
작게	3240
""", '장': """
장바구니 담기	3251
장바구니에 담기	3251
""", '재': """
재생	3153	3176
재생 속도	3206
재생 시간	3207
재생 시간 #	3176
재생속도	3206
재생시간 #	3176
재생할 수 없는 동영상입니다	3206
""", '저': """
저자 소개	3234
저작권규약	3149
저장	3144
""", '전': """
전송	3229
전송되었습니다	3227
전체 기사	3250
전체 기사 보기	3232
전체 뉴스 보기	3232
전체 댓글	3150
전체 댓글 보기	3163
전체 동의	3211
전체 보기	3153
전체 사진 보기	3232
전체 화면	3207
전체메뉴	3153
전체보기	3153
전체화면	3207
전체화면 종료	3206
""", '접': """
접기	3153
접수되었습니다	3249
""", '정': """
정기	3222
정기 후원	3221
정기 후원하기	3129
정기구독	3133
정기후원	3129
정기후원 신청	3247
정기후원 신청하기	3247
정기후원하기	3221
정렬	3201
정상적으로 접수되었습니다	3249
정정·반론보도 신청	3233
정정보도 신청	3233
정정보도 요청	3233
""", '제': """
제보	3150
제보 바로가기	3233
제보하기	3150
제작 지원	3241
제작지원	3241
제출	96	3229
제휴 광고	3205
제휴 문의	3166
제휴 콘텐츠	3205
제휴문의	3166
""", '좋': """
좋아요	3144
좋아요 #	3179
좋은 기사 후원하기	3129
""", '주': """
주소 복사	3181
주소가 복사되었습니다	3181
주소복사	3144
주요 기사	3151
주요 뉴스	3151
주요 뉴스 더보기	3189
주요기사	3151
주요뉴스	3151
주제 팔로우	3237
""", '지': """
지금 구매하기	3205
지금 뜨는 기사	3189
지금 뜨는 뉴스	3189
지금 플레이	3202
지금 플레이하기	3202
지금 후원하기	3247
지나친 음주는 건강에 해롭습니다	3205
지나친 음주는 건강을 해칩니다	3205
지도 보기	3154
지면보기	3133
""", '직': """
직접 입력	3222
""", '차': """
차단	3215
""", '참': """
참가 신청하기	3193
참가신청하기	3193
참여하기	96
""", '창': """
창 닫기	3250
""", '찾': """
찾아오시는 길	3166
""", '채': """
채널 추가	3237
""", '책': """
책 구매하기	3205
""", '첫': """
첫 댓글을 남겨주세요	3242
첫 댓글을 작성해 보세요	3242
""", '청': """
청소년보호정책	3149
""", '총': """
총 #명 참여	3160
""", '최': """
최고의 혜택	3226
최신 기사	3151
최신 뉴스	3151
최신기사	3151
최신뉴스	3151
최신순	3201
최저가 보기	3251
""", '추': """
추천	3226
추천 기사	3151
추천 스폰서	3194
추천 영상	3189
추천기사	3151
추천뉴스	3151
추천순	3201
""", '축': """
축하해요 #	3179
""", '친': """
친구 추가하기	3181
""", '카': """
카카오 계정으로 로그인	3225
카카오 로그인	3225
카카오로 로그인	3225
카카오로 시작하기	3225
카카오스토리	3144
카카오톡	3144
카카오톡 공유	3144
카카오톡 공유하기	3239
카카오톡으로 공유	3181
카카오톡으로 공유하기	3181
카테고리	3151
""", '커': """
커피 한 잔 사주기	3221
커피 한 잔 후원하기	3221
""", '콘': """
콘텐츠 보기	3210
콘텐츠 불러오기	3210
콘텐츠 표시	3210
""", '쿠': """
쿠키 관리	3210
쿠키 기본 설정	3170
쿠키 설정	3149
쿠키 설정 관리	3210
쿠키 설정 변경	3170
쿠키 정책	3172
쿠키 허용	3172
쿠팡에서 구매	3205
쿠팡에서 구매하기	3205
쿠팡에서 보기	3205
쿠폰 받기	3251
""", '퀴': """
퀴즈 도전하기	3202
퀴즈 풀기	3181
퀴즈 풀러 가기	3202
""", '크': """
크게	3240
""", '클': """
클릭하면 소리가 켜집니다	3246
""", '키': """
키워드	3151
""", '태': """
태그	3151
""", '텔': """
텔레그램에서 소식 받기	3181
""", '투': """
투표	97
투표 결과	3201
투표 결과 보기	96
투표 참여하기	3200
투표가 완료되었습니다	3200
투표에 참여해 주셔서 감사합니다	3200
투표하기	96	3181
투표해 주셔서 감사합니다	96	3200
""", '트': """
트위터	3144
트위터 공유	3144
트위터로 공유	3239
트위터에서 보기	3243
""", '특': """
특집 더보기	3232
특집 보기	3232
""", '티': """
티켓 예매	3205
티켓 예매하기	3205
""", '틱': """
틱톡에서 보기	3243
""", '파': """
파워링크	3194
""", '팔': """
팔로우 중	3237
팔로우 취소	3237
""", '팟': """
팟빵에서 듣기	3243
""", '페': """
페이스북	3144
페이스북 공유	3144
페이스북에서 보기	3243
페이스북으로 공유	3181
페이스북으로 로그인	3225
페이지 새로고침	3216
페이지를 새로고침하세요	3216
페이팔로 결제	3248
""", '편': """
편집 원칙	3233
편집규약	3166
""", '펼': """
펼치기	3153
""", '포': """
포럼 참가 신청하기	3193
포토	3151
포토 갤러리	3232
""", '폰': """
폰트 크기	3144
""", '푸': """
푸시 알림 받기	3214
""", '프': """
프리미엄	3133
프린트	3144
""", '피': """
피드백 보내기	3200
""", '필': """
필수	3229
필수 입력	3227
필수 입력 항목	3227
필수 입력 항목입니다	3227
필수 항목	3229
필수 항목입니다	3227
필자 소개	3233
""", '한': """
한번만	3222
""", '할': """
할인 코드	3251
""", '함': """
함께 보면 좋은 기사	3151
함께 볼 기사	3189
함께 읽으면 좋은	3151
함께 읽은 기사	3189
""", '핫': """
핫뉴스	3151
핫이슈	3151
핫클릭	3189
""", '항': """
항상 허용	3211
""", '해': """
해제 방법	3220
해제했습니다	3220
""", '행': """
행사 신청하기	3193
""", '허': """
허용	3171	3215
""", '헤': """
헤드라인	3151
""", '현': """
현재 시간	3207
""", '협': """
협찬	3148
""", '홈': """
홈	3153
홈으로	3232
홈으로 가기	3232
""", '화': """
화나요	3179
화나요 #	3179
화제의 뉴스	3151
화질	3207
""", '확': """
확인	3154
""", '환': """
환경설정 관리	3245
""", '회': """
회사 소개	3166
회사소개	3149	3166
회원 전용	3136
회원 전용 기사	3225
회원가입	3133
회원가입하고 계속 읽기	3248
회원이 아니신가요	3225
""", '후': """
후속강추 #	3179
후속기사 원해요	3179
후속기사 원해요 #	3179
후원	3129
후원 바로가기	3221
후원 신청	3221
후원 안내	3129
후원 페이지 바로가기	3221
후원 페이지로 이동	3221
후원 하기	3129
후원자 되기	3221
후원하기	3129
후원해 주셔서 감사합니다	3247
후원회원 가입	3129
후원회원 되기	3221
""", '훈': """
훈훈해요	3179
훈훈해요 #	3179
""", '흥': """
흥미진진 #	3179
""", '힘': """
힘내요 #	3179
"""}

START = {'a': """
aboneliğiniz	4925 K başariyla
abonē	3361 K par	3361 K no	3361 K un	3363 K
acasă	103 K >	103 K '	103 K "
accès	2113 K illimité
această	57 K investigație	4133 K traducere	4201 K știre a fost
además	1619 K:	1674 K, en
adresă	4108 K de e-mail invalidă	4108 K de email invalidă
adó	2542 K #%
adód	2542 K #%
adója	2542 K #%
ai가	3173 K 자동 번역한	3173 K 번역한	3173 K 핵심	3173 K 요약한	3175 K 읽어
ai에게	3173 K 물어	3173 K 질문	3173 K 물어보기
ajánld	2542 K fel adód
ajánlja	2542 K fel adója	2542 K fel adód
ajánljuk	2567 K:
ajánlott	2569 K videó:	2569 K cikk:	2569 K cikkünk:
aktivér	740 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4753 K dig till vårt	4771 K
annoncørbetalt	804 K indhold fra
annonsørinnhold	3742 K fra
anúncio	4068 K em # s	4068 K em # segundos
aportá	1561 K desde
apoyá	86 K
après	2276 K déduction fiscale :
apóyanos	1561 K desde
apúntate	1650 K al curso	1650 K a nuestro	1655 K a nuestro seminario	1655 K a nuestro evento
aquí	1686 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3788 K wyraża poglądy	3788 K wyraża opinie	3788 K jest opinią	3802 K ukazał się	3802 K pochodzi z	3808 K przetłumaczony	3808 K został przetłumaczony	3808 K czyta	3808 K wygenerowany	3848 K został	3848 K przetłumaczono	3886 K ukazał się	3886 K pierwotnie ukazał	3886 K pochodzi z	3887 K	3897 K powstał we współpracy z
artykuły	3798 K autora
artículo	1713 K publicado originalmente	1745 K publicado en colaboración
artículos	1578 K gratuitos
ascultă	3 K	4119 K:	4144 K podcastul	4144 K acest articol	4210 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3294 K
autorė	3298 K:
autoři	562 K jsou
außerdem	976 K lesenswert:	976 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1663 K la app
beiträge	32 K	1012 K von
benefício	3991 K do assinante:
berätta	64 K i	64 K gärna
beställ	4771 K
bestätigen	842 K sie ihre
bestätigungsmail	842 K
besøg	725 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1586 K diario	1586 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5226 K viết dành riêng cho	5226 K viết dành cho thuê bao	5238 K này có nội dung do	5238 K này có nội dung từ	5238 K viết này có nội dung	5238 K viết này chứa nội dung	5243 K liên quan:	5255 K viết thể hiện quan điểm	5255 K viết thể hiện quan điểm cá nhân	5255 K viết thể hiện văn phong	5255 K viết là quan điểm	5255 K viết phản ánh quan điểm	5255 K viết không phản ánh quan điểm	5260 K viết có hữu ích	5260 K viết này có hữu ích	5260 K viết này có giúp	5264 K viết được dịch tự động	5264 K được dịch tự động	5264 K viết được tóm tắt	5264 K viết có sử dụng ai	5264 K viết này được dịch tự động	5314 K viết được bảo vệ	5315 K viết được thực hiện	5315 K viết được viết	5315 K viết này được	5322 K viết tiếp tục
báo	5260 K lỗi bài viết
bình	7 K luận	32 K luận	5263 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4925 K aboneliğiniz
bültenimize	4925 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2567 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5226 K đã là thuê bao	5260 K thấy bài viết	5260 K phát hiện lỗi	5260 K phát hiện sai
bản	5260 K tóm tắt này có hữu ích	5260 K tóm tắt này do	5260 K tóm tắt này được tạo	5315 K dịch được
bấm	5266 K để nghe
bật	5232 K thông báo
""", 'c': """
caractères	2220 K restants
caràcters	464 K restants
chceš	586 K u nás pracovat	4535 K u nás pracovať
chefredaktör	4769 K och ansvarig utgivare:	4769 K:
chơi	5289 K ngay:
chưa	37 K có bình luận
citeşte	4119 K şi	4119 K şi:
citește	4119 K și	4119 K și:	4119 K:	4119 K mai mult	4119 K aici	4119 K mai departe:
citiți	4119 K și
ciąg	3812 K dalszy
colaborá	1561 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3922 K exclusivo para	3984 K gerado	3990 K promovido por	3990 K recomendado por	3994 K oferecido por	4022 K incorporado d	4022 K externo d	4022 K incorporado do	4022 K incorporado da	4022 K externo do
conținut	4133 K generat	4142 K oferit de	4172 K încorporat de	4172 K extern de
coût	2276 K réel après	2276 K après déduction :	2276 K après déduction fiscale :
crédit	2214 K photo	2214 K photos
crédits	2214 K photo	2214 K photos
créer	2140 K une alerte pour "	2140 K une alerte sur "	2140 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5269 K đặt ứng dụng	5269 K ứng dụng	5269 K app
còn	5287 K lại # ký tự
có	77 K thắc mắc	5243 K thể bạn quan tâm:	5310 K lỗi xảy ra
cấm	5314 K sao chép dưới mọi hình thức	5314 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4126 K ai informații	4137 K ai observat o
dalinkitės	3294 K
další	549 K články autora
darovať	4529 K
dernières	2158 K actualités
descarcă	15 K	4159 K aplicația
descargá	15 K	1663 K la app
descărcați	15 K
dezactivează	4184 K adblock	4184 K ad
dežurni	46 K telefon redakcije
direcționează	4101 K #% din
disponível	3931 K no google play	3999 K na app store	3999 K no google play	3999 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1561 K desde
doporučené	547 K video:
doporučte	579 K
doporučujeme	547 K článek:
dorești	4178 K să primești notificări
doriți	4178 K să primiți notificări
dosszié	2651 K: így	2651 K: itt	2651 K: ezért	2651 K: miért	2651 K: hogyan	2651 K: mit	2651 K: ki	2651 K: mi	2651 K: ez	2651 K: ezt	2651 K: hallgassa	2651 K: nézze	2651 K: minden
dostupná	4523 K na google	4523 K na app store
dostupné	4523 K na google	4523 K na app store
dostępna	3815 K w
dostępne	3815 K w
dostępny	3815 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3826 K do	3839 K do dyskusji
držte	33 K se
duración	1732 K del vídeo	1732 K del episodio
duração	4068 K do vídeo
durée	2273 K de la vidéo	2273 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3872 K naszym czytelnikom	3872 K naszym czytelniczkom
dành	5226 K riêng cho thuê bao	5226 K riêng cho người đăng ký	5226 K cho thuê bao
découvrez	2160 K aussi	2190 K la boutique	2190 K notre boutique	2190 K nos jeux	2190 K notre hors-série	2200 K notre application	2200 K notre appli
décryptage	2160 K :
déductible	2101 K des impôts	2101 K à #
déjà	2111 K abonné	2111 K inscrit	2111 K client
désabonnement	2122 K à tout moment
désinscription	2122 K à tout moment
díky	628 K našim čtenářům	628 K našim předplatitelům
dùng	5276 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2621 K kedvezmény:	2621 K előny:	2621 K ajánlat:
előfizetőinknek	2643 K köszönhetően
előfizetőként	94 K	2599 K
encuéntranos	14 K
envía	5 K	1624 K tus cartas	1624 K tu carta
envíanos	1636 K
envíe	1624 K sus cartas	1624 K su carta
erhältlich	931 K im app store
ermöglicht	978 K von
erről	2567 K bővebben
escríbenos	1622 K
estagiária	3966 K sob supervisão	3966 K sob a supervisão	3966 *K sob supervisão	3977 K sob supervisão	3977 * K sob supervisão
estagiário	3966 K sob supervisão	3966 K sob a supervisão	3966 *K sob supervisão	3977 K sob supervisão
estàs	480 K utilitzant un bloquejador
""", 'f': """
faça	3950 K o quiz	3987 K as palavras cruzadas	3997 K o quiz	3997 K o teste	3997 K o nosso
felelős	2596 K szerkesztő:	2596 K kiadó:
fiți	36 K primul
folosești	4182 K un ad blocker	4182 K un adblock	4182 K un adblocker
folosiți	4182 K un ad blocker	4182 K un adblock	4182 K un adblocker
foretrækker	741 K du
fortsätt	4773 K läsa
fortæl	64 K mig
fotogalería	1709 K:
fotogaléria	4501 K:
fotografía	1618 K # de #	1675 K:
fotoğraf	5026 K # / #	5026 K #/#
frågor	77 K	78 K om artikeln
få	716 K fuld adgang til	740 K adgang	740 K fri	740 K fuld	740 K besked	740 K ugens	740 K dagens	740 K de	740 K nyheder	740 K en notifikation	740 K breaking	740 K seneste nyt	751 K	774 K de vigtigste nyheder	774 K vigtige nyheder	774 K de største nyheder	774 K besked om	774 K besked, når	774 K nyhederne	774 K breaking	3651 K full tilgang til	3678 K tilgang	3678 K fri	3678 K full	3678 K beskjed	3678 K varsel	3678 K ukas	3678 K dagens	3678 K de	3678 K nyheter	3678 K siste	3690 K	3692 K varsel	3692 K varsler	3692 K push	4744 K full tillgång till	4771 K tillgång	4771 K fri	4771 K full	4771 K besked	4771 K en notis	4771 K veckans	4771 K dagens	4771 K de	4771 K nyheter	4771 K senaste	4782 K
férjen	2599 K hozzá
följ	14 K	4748 K	4771 K
følg	14 K	14 K oss	720 K	740 K	3655 K	3678 K
füge	14 K uns	984 K
fügen	14 K sie uns	984 K sie
für	845 K android und ios	919 K diesen artikel	919 K diesen	973 K nur
fă	4140 K testul zilei
fără	4189 K patroni	4189 K acționari	4189 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2596 K:
""", 'g': """
galería	1618 K: # de #	1618 K # de #
gazeteciliğimizi	4975 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4925 K bir e-posta adresi girin	4925 K bir e-posta adresi giriniz	4925 K bir e-posta giriniz
ghé	5263 K cửa hàng trực tuyến
giữ	5314 K bản quyền nội dung
glöm	4771 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5260 K ý cho bài viết
gör	4753 K quizet	4753 K vårt quiz	4771 K vårt
görmemiz	4984 K gereken
görsel	5032 K yapay
günün	4979 K bulmacasini	4979 K sudokusunu	4979 K bulmacasi	4979 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2600 K lát
hintergründe	976 K dazu:
hjälp	4753 K oss bli bättre	4753 K oss att bli bättre
hjælp	725 K os med at blive bedre
hlavné	4514 K body
hlavní	564 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5263 K trả lời khảo sát	5274 K ủng hộ
hämta	15 K	4757 K
häng	4771 K med
här	4799 K finns ett inbäddat innehåll från	4799 K finns inbäddat innehåll från	4799 K visas ett inbäddat innehåll från	4799 K visas inbäddat innehåll från	4799 K är ett inbäddat innehåll från	4799 K är inbäddat innehåll från
hääleta	1797 K
håll	33 K	33 K dig
hình	5311 K #/#
hör	923 K dir	984 K	4771 K
hören	923 K sie	984 K sie
hörzeit	1000 K
hør	3 K artiklen	3 K artikkelen	3 K saken	707 K også	707 K også:	725 K mere på	740 K	3642 K også	3642 K også:	3678 K
""", 'i': """
iesūti	3349 K savu	3349 K
indlæg	32 K
indlæs	767 K altid indhold fra	767 K indhold fra
inlägg	32 K
innehåll	4838 K från annonsören
innehållet	4838 K är betalt av
inscríbete	1650 K al curso	1650 K a nuestro	1650 K en nuestro	1650 K en el curso
introduceți	4108 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3294 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3899 K nie chcesz otrzymywać naszego	3899 K nie chcesz otrzymywać tego	3899 K nie chcesz już otrzymywać naszego	3899 K nie chcesz już otrzymywać tego
joacă	4140 K sudoku	4165 K acum:
já	64 K fez	3922 K é assinante
játssz	2618 K most:
jäikö	1991 K juttu kesken
jälgi	1797 K
jäsenetu	2039 K:
""", 'k': """
kapcsolódó	2567 K	2567 K:	2569 K videó:	2569 K cikk:	2569 K cikkünk:
każdego	3763 K ranka
kezdőlap	103 K >
không	5314 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5263 K tra kiến thức của bạn
kjøp	3660 K billetter	3660 K billett	3678 K
klausykitės	3279 K
klikněte	545 K zde
ključne	4414 K točke	4414 K tačke
klõpsates	1797 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3363 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	740 K
kopírovat	579 K
kopírovať	4529 K
kopē	3363 K
korzyść	3854 K dla prenumeratorów:
korábbi	2569 K cikkünk:
kvíz	545 K:	607 K:	607 K dne:	607 K týdne:	2585 K	2617 K:	4501 K:	4552 K dňa:	4552 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2032 K on
käännös	2032 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2599 K
kérjen	2599 K
kérjük	33 K
kênh	5232 K youtube của báo
köp	4753 K biljetter	4753 K biljett	4771 K
kövess	14 K
kövesse	2599 K
kövessen	14 K
køb	725 K billetter	725 K billet	740 K
küfür	32 K içeren
küldd	5 K el	2578 K el nekünk
küldje	2578 K el nekünk	2599 K	2599 K tovább
ký	5287 K tự còn lại
kļūsti	3363 K
kết	5249 K nối với chúng tôi
""", 'l': """
laimē	3363 K
laimėkite	3294 K
lasītāju	3371 K aptauja:
legyél	2599 K
lejupielādē	3363 K
leé	1674 K también	1674 K más	1674 K:
lisää	1996 K kirjoittajalta	1996 K toimittajalta	2017 K meidät	2068 K aiheesta:
lugejaküsitlus	1805 K:
lásd	2567 K még
lásson	2599 K több
lát	2578 K valami
láttál	2578 K valami
lägg	4771 K till
lähetimme	1963 K vahvistusviestin	1963 K sinulle vahvistusviestin	1963 K sinulle sähköpostia
lähetä	1994 K juttuvinkki	1994 K uutisvinkki	1994 K vinkki	2000 K mielipidekirjoituksesi	2000 K mielipidekirjoitus	2017 K
lämna	4747 K dina tips	4747 K ditt tips
läs	4703 K hela artikeln	4736 K mer om	4737 K också	4737 K också:	4737 K även	4737 K mer	4737 K mer:	4737 K:	4737 K här	4737 K även:	4744 K vidare med	4744 K mer på	4757 K e-tidningen	4757 K tidningen	4771 K	4773 K vidare
läsarerbjudande	4794 K:
läsaromröstning	4791 K:
läsarresa	4794 K:
lås	4703 K upp artikeln	4703 K upp den här artikeln
læs	706 K mere om	707 K også	707 K også:	707 K mere	707 K mere:	707 K:	707 K her	707 K hele	716 K videre med	730 K e-avisen	730 K avisen	740 K	742 K videre	790 K alt om emnet:	790 K alt om:
læserafstemning	760 K:
læserrejse	764 K:
læsertilbud	689 K:	764 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	565 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2017 K meidät
löysitkö	9 K
lütfen	33 K	4925 K e-postanizi onaylayin	4925 K e-posta adresinizi onaylayin	4925 K geçerli bir e-posta	5016 K sitemiz için devre dişi	5016 K reklam engelleyici	5016 K devre dişi birak	5017 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3812 K wideo	3897 K powstał we współpracy z	3897 K we współpracy z	3897 K sponsorowany przez
medlemsförmån	4794 K:
meillä	2058 K ei ole omistajaa	2058 K ei ole omistajia	2058 K ei ole osakkeenomistajia	2058 K ei ole maksumuuria
mesterséges	2607 K intelligencia írta
mirá	1658 K el video	1674 K también	1674 K:
mitä	10 K pidit	38 K mieltä	2018 K mieltä sinä
mišljenja	4411 K autora	4411 K iznesena	4411 K izneta
mišljenje	4411 K autora
możliwość	7 K komentowania
mulțumim	4108 K pentru abonare
mándanos	1636 K
más	1615 K noticias de	1615 K noticias sobre	1615 K sobre	1615 K en	1615 K de	1617 K temas:	1617 K sobre:	1619 K información	1619 K información:	1622 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	549 K tip?	549 K tip na článek	549 K tip na téma	549 K tip pro	631 K přečteno už # ze #	631 K přečteno už # z #	631 K přečteno již # ze #	631 K přečteno již # z #	631 K přečteno # ze #	631 K přečteno # z #	4571 K prečítané už # zo #	4571 K prečítané už # z #	4571 K prečítané # zo #	4571 K prečítané # z #
märkasid	49 K	1782 K midagi	1788 K viga	1788 K artiklis viga
még	37 K nincs	2652 K több a témáról:
més	433 K informació:	460 K notícies de	460 K notícies sobre
möchten	1054 K sie diesen newsletter nicht mehr
möchtest	1054 K du diesen newsletter nicht mehr
mød	725 K os
mūs	3363 K vari
mời	5243 K xem	5243 K bạn đọc	5243 K độc giả	5249 K bạn tham gia	5249 K độc giả theo dõi	5249 K bạn đọc theo dõi	5266 K quý vị theo dõi	5266 K quý độc giả	5266 K bạn xem video	5266 K nghe
""", 'n': """
nabídka	611 K pro čtenáře:
nahlásit	589 K chybu
nahlásiť	4538 K chybu
nahláste	4538 K chybu
najważniejsze	3808 K informacje
naloži	4627 K	4660 K vedno vsebino	4660 K vsebino z	4660 K vsebino s	4660 K vsebino iz	4660 K vsebino od
naložite	15 K	4627 K
naročite	4634 K se na
naujienų	46 K telefonas
načítat	614 K vždy obsah	614 K obsah z	614 K obsah ze	614 K obsah od
načítať	4558 K vždy obsah	4558 K obsah z	4558 K obsah zo	4558 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	628 K majitele	628 K vlastníka	628 K akcionáře	628 K žádného	628 K paywall	628 K reklamy	4568 K majiteľa	4568 K vlastníka	4568 K akcionárov	4568 K žiadneho	4568 K paywall	4568 K reklamy
nemáte	587 K čas číst	4536 K čas čítať
nepatríme	4568 K žiadnemu
nepatříme	628 K žádnému
než	596 K vložíte komentář	596 K začnete diskutovat	596 K napíšete příspěvek
nguồn	5253 K:	5253 K :
nhận	5232 K thông báo
nové	567 K číslo	567 K vydání	4517 K číslo	4517 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4025 K é possível mostrar este conteúdo	4025 K foi possível mostrar este conteúdo
näe	2017 K enemmän
nägid	1798 K viga
näita	1797 K
näitkö	2018 K virheen
näytä	2017 K sisältö	2042 K sisältö palvelusta	2042 K aina sisältö
nå	4771 K vår
nézd	2567 K meg	2599 K meg
nézze	2567 K meg	2599 K meg
nāc	3354 K strādāt
nội	5226 K dung dành cho thuê bao	5226 K dung dành riêng cho thuê bao	5226 K dung dành riêng cho thành viên	5264 K dung được dịch tự động	5264 K dung do ai tạo	5294 K dung này không	5295 K dung này từ	5295 K dung nhúng từ	5314 K dung được bảo vệ	5315 K dung được tạo	5315 K dung này được tạo
""", 'o': """
obrázek	604 K # z #
oceń	10 K	3809 K ten	3809 K artykuł	3809 K tekst
ocurrió	1706 K un error
oddělení	105 K předplatného: #
odporučte	4529 K
odporúčame	4501 K:
odsłuchaj	3820 K	3820 K ten
ofereça	5 K
oglądaj	3795 K:
ohodnoťte	565 K	4515 K
olvasói	2621 K ajánlat:
olvasóink	2643 K támogatásának köszönhetően
olvasóinknak	2643 K köszönhetően
opracował	3799 K:
opracowała	3799 K:
opýtajte	4514 K sa
opširnije	4399 K:	4399 K na
otrzymałaś	3899 K tę wiadomość, ponieważ
otrzymałeś	3899 K tę wiadomość, ponieważ
otwórz	3781 K post
otázka	607 K dne:	4552 K dňa:
otázky	77 K
ouça	3 K	3960 K:	3995 K o podcast	4061 K no
oversættelsen	757 K er
oír	3 K
""", 'p': """
pamanīji	3355 K kļūdu
pamanījāt	49 K	3355 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3280 K įdomų	3286 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5253 K viên:
piditkö	10 K	74 K	87 K	2018 K
pidätkö	87 K	2018 K
piše	4426 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	584 K
podrži	86 K
podržite	86 K	4429 K
podés	14 K seguir	1637 K enviarnos
podívejte	545 K se:	545 K se na video	547 K se na video:
poglądy	3788 K wyrażone w
pokaż	3781 K post
poleć	3820 K
poslať	4529 K
poslechněte	3 K si	545 K si	545 K si:
poslušajte	3 K	4399 K:	4606 K:
posłuchaj	3 K	3795 K:	3795 K też:
povoliť	4558 K vždy obsah	4558 K obsah z	4558 K obsah zo	4558 K obsah od
poznáte	71 K niekoho
pozostała	3812 K część
pošaljite	46 K vijest
pošlete	579 K
pošlite	5 K	4529 K
poți	4126 K contacta autorul	4126 K contacta autoarea
praneškite	3280 K redakcijai
predplaťte	4533 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4794 K:
prečítajte	4501 K si tiež	4501 K si aj	4501 K si	4501 K si:
prečítali	4571 K ste už # zo #	4571 K ste už # z #	4571 K ste # zo #	4571 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3294 K
prikaži	4457 K uvijek sadržaj	4457 K uvek sadržaj	4457 K sadržaj s	4457 K sadržaj sa	4457 K sadržaj iz	4457 K sadržaj od	4660 K vedno vsebino	4660 K vsebino z	4660 K vsebino s	4660 K vsebino iz	4660 K vsebino od
pronašli	49 K ste
protégé	2270 K par recaptcha	2270 K par google recaptcha
pročitaj	4399 K još	4399 K i
pročitajte	4399 K još	4399 K i	4399 K više	4399 K:	4399 K više o ovoj temi
pročitali	4469 K ste # od #	4469 K ste već # od #
první	519 K měsíc za	519 K měsíc zdarma	519 K týden za	519 K týden zdarma	519 K tři měsíce za	519 K # měsíce za
prvních	519 K # dní za	519 K # dní zdarma
prvý	4528 K mesiac len za	4528 K mesiac za	4528 K mesiac už za	4528 K mesiac zadarmo
przeczytałaś	3875 K już # z #	3875 K # z #
przeczytałeś	3875 K już # z #	3875 K # z #
prześlij	3820 K dalej
präsentiert	978 K von
próbálja	2614 K ki tudását
prüfen	984 K sie
publicité	2273 K dans # s	2273 K dans # sec	2273 K dans # secondes
pàgina	492 K # de #
página	1707 K # de #	1707 K #/#	4043 K # de #	4043 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4515 K sa
páčilo	74 K sa
päeva	1805 K küsimus:
päivitä	2017 K
päivän	2035 K kysymys:
pääset	2017 K lukemaan
päätoimittaja	2015 K:
pódcast	1709 K:
păstrați	33 K
pērc	3354 K biļetes	3363 K
předplaťte	584 K si
přehrajte	545 K si
překlad	605 K byl
přetisk	73 K povolen	73 K možný
přečetli	631 K jste už # ze #	631 K jste už # z #	631 K jste již # ze #	631 K jste již # z #	631 K jste # ze #	631 K jste # z #
přečtěte	545 K si také	545 K si	545 K si:	545 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	534 K ve spolupráci
""", 'q': """
querés	1637 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	587 K posloucháte
radšej	4536 K počúvate
radši	587 K posloucháte
rašykite	3280 K autorei	3280 K autoriui
recibí	1636 K las noticias
recomandări	4119 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4101 K #% din
redirecționează	4101 K #%	4101 K #% din
regisztrálj	2598 K ingyenesen
regisztráljon	2585 K	2598 K ingyenesen
regístrate	1575 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	756 K er
resztę	3812 K tekstu
rezervē	3363 K
rezolvă	4140 K rebusul	4140 K integrama	4140 K sudoku
rešite	4399 K kviz
riješite	4399 K kviz
rozwiąż	3795 K quiz
rozwiń	3781 K post	3781 K wpis
rätsel	967 K mit	1004 K des tages:
rätseln	967 K sie mit
réservez	2190 K vos places pour la soirée de la rédaction
réservé	2111 K aux abonnés
réservée	2111 K aux abonnés
réservés	2111 K aux abonnés
résumer	2177 K cet article	2177 K l'article
résumé	2177 K généré	2177 K rédigé	2177 K réalisé	2177 K produit	2177 K par
rösta	4771 K	4787 K:	4787 K här:	4787 K i vår omröstning:
rādīt	3363 K
""", 's': """
sadržaj	4487 K je nastao u suradnji s
saglabā	3363 K
saistīts	3338 K:
saņem	3363 K
sažetak	4414 K	4414 K članka	4414 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	850 K:	850 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1636 K el canal	1674 K leyendo:
serviço	105 K ao assinante: #
sesizări	4126 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	564 K	564 K článku	605 K vytvořila	605 K bylo
sisällön	2082 K tarjoaa
siųskite	3280 K savo	3294 K
sjefredaktør	3675 K:	3675 K og ansvarlig redaktør:
skaitytojų	3302 K apklausa:
skopírovať	4529 K
skrót	3808 K artykułu
skúsili	64 K ste
slå	3697 K på javascript
související	545 K:	547 K video:	547 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4591 K spoločnosťou
sponzorováno	656 K společností
sporočite	4639 K napako
sprawdź	3795 K:	3795 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4514 K sa
stališča	4617 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	602 K si aplikaci
stöd	86 K	4744 K
stötta	86 K	4744 K
støt	86 K	716 K
støtt	86 K	3651 K
suscríbase	1573 K y lea
suscríbete	1566 K a	1573 K y lee	1573 K para leer	1573 K y sigue leyendo	1573 K y accede	1573 K y disfruta	1650 K y llévate	1650 K y recibe
susidūrėte	3280 K su
susiję	3268 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2177 K générée
syötä	1963 K kelvollinen sähköpostiosoite	2017 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2605 K:
szívesen	2600 K meghallgatjuk
szöveg	2605 K:
sähköpostiosoite	1963 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1641 K
síganos	14 K
sígueme	1641 K
síguenos	14 K	1597 K en nuestras redes
só	3922 K para assinantes
sólo	1575 K para suscriptores
søg	740 K nu
súhrn	29 K vytvorila	4514 K
súmate	14 K	61 K a las #	1561 K desde
súvisiace	4501 K:
súvisiaci	4501 K článok
sūti	3349 K savu	3363 K
số	5287 K ký tự còn lại
""", 't': """
también	1600 K en facebook	1619 K puedes leer	1619 K puedes leer:	1619 K te puede interesar:
també	433 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2022 K on
tekstissä	1982 K esitetyt
tekstą	51 K galima
tenés	1631 ¿K información
textgröße	850 K:	850 K a
thấy	49 K lỗi
thử	5263 K sức với
tiedätkö	1994 K aiheesta	1994 K asiasta	1994 K lisää
tiivistelmä	29 K on	2031 K on
tiivistelmän	2031 K on
tilføj	740 K
tillåt	4799 K alltid innehåll från	4799 K innehåll från
tiếp	5322 K tục đọc sau
todavía	37 K no hay comentarios
további	2567 K részletek	2652 K cikkek a témában:
traducció	443 K feta
transparentní	557 K účet:
trên	5232 K google news
trình	5294 K duyệt của bạn không	5294 K duyệt không
trả	5263 K lời câu đố
trải	5276 K nghiệm
turpinājums	3365 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	1994 K
tác	5253 K giả:	5253 K giả là
támogasd	86 K	2590 K a	2590 K az
támogass	2542 K adód
támogassa	86 K	2542 K adója	2590 K a	2590 K az
támogasson	2542 K adója
täglichen	842 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1982 K on mielipidekirjoitus	1982 K on mielipideteksti	1982 K on kolumni	1982 K on kommentti	2031 K tiivistelmä on	2032 K juttu on	2032 K artikkeli on	2032 K teksti on	2042 K on upotettu sisältö
tämän	57 K jutun
tässä	2042 K on upotettua sisältöä
télécharger	15 K	2127 K l'application
téléchargez	15 K
tóm	5260 K tắt này được tạo	5260 K tắt này do	5260 K tắt này có hữu ích	5315 K tắt được
töltsd	15 K le	2614 K ki kvízünket
töltse	15 K le	2599 K le	2599 K ki	2614 K ki kvízünket
történeteiket	2578 K
tüm	32 K yorumlar
tęsinys	3296 K
tłumaczenie	3808 K	3848 K zostało
tải	15 K	15 K ứng dụng	5232 K ứng dụng	5232 K app	5269 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4434 K na grešku
uključi	4422 K
uključite	104 K se u raspravu	4422 K
uložit	579 K
uložiť	4529 K
uložte	579 K si	4529 K si
unbeschränkter	947 K zugang
unterstütze	86 K	821 K
unterstützen	86 K sie	821 K sie	821 K sie die
uočili	9 K ste
upozorniť	4538 K na chybu
upozorněte	589 K na chybu
url이	3180 K 복사되었습니다	3180 K 복사됐습니다
urmărește	14 K	4119 K și:	4144 K video	4210 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4457 K uvijek sadržaj	4457 K uvek sadržaj	4457 K sadržaj s	4457 K sadržaj sa	4457 K sadržaj iz	4457 K sadržaj od
uživo	4474 K: kako	4474 K: ovako	4474 K: zašto	4474 K: što	4474 K: šta	4474 K: tko	4474 K: ko	4474 K: gdje	4474 K: gde	4474 K: ovo	4474 K: pogledajte	4474 K: poslušajte	4474 K: sve	4474 K: noć	4474 K: ljudi	4474 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2585 K részt
verfügbar	931 K im app store
već	4450 K za #	4450 K od #
več	4606 K:	4606 K v videu	4631 K o tem	4631 K novic	4631 K preberite	4678 K o:	4678 K o temi:
videó	2651 K: így	2651 K: itt	2651 K: ezért	2651 K: miért	2651 K: hogyan	2651 K: mit	2651 K: ki	2651 K: mi	2651 K: ez	2651 K: ezt	2651 K: hallgassa	2651 K: nézze	2651 K: minden
vidéo	2160 K :
viktorīna	3371 K:
visą	3294 K interviu
više	4399 K o:	4475 K o:	4475 K o temi:
você	3960 K pode gostar:	4086 K está recebendo este e-mail porque	4086 K está recebendo este email porque	4086 K recebeu este e-mail porque	4086 K recebeu este email porque
vprašaj	4620 K
vprašajte	4620 K
vprašanje	4655 K dneva:
vypočujte	3 K si	4501 K si:
vyskúšali	64 K ste
vytiskněte	579 K
vytlačiť	4529 K
vytlačte	4529 K
vyzkoušejte	519 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2599 K
válaszoljon	2599 K
vásárolja	2555 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	740 K med
véleménycikkeit	2578 K
více	545 K zde	545 K k tématu:	639 K o téma:	639 K o:	639 K k tématu téma:	639 K k tématu:
vídeo	1709 K:
võida	1797 K
võta	1782 K ühendust	1797 K
výhoda	611 K pro předplatitele:	4555 K pre predplatiteľov:
výhody	611 K pro předplatitele:	4555 K pre predplatiteľov:
vă	33 K rugăm să	4184 K rugăm să îl dezactivați	4184 K rugăm să-l dezactivați	4184 K rugăm să dezactivați adblock
vďaka	4568 K našim čitateľom	4568 K našim predplatiteľom
věnujte	579 K
vše	639 K o téma:	639 K o:	639 K k tématu téma:	639 K k tématu:
všechno	639 K o tématu téma:	639 K o tématu:
všechny	32 K komentáře	549 K články autora	639 K články k tématu téma:	639 K články k tématu:
všetko	4578 K o téme:	4578 K o:	4578 K k téme téme:	4578 K k téme:
všetky	4578 K články k téme téme:	4578 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	614 K povolit obsah	614 K zobrazovat obsah	614 K načítat obsah	614 K zobrazit obsah	4558 K povoliť obsah	4558 K zobrazovať obsah	4558 K načítať obsah	4558 K zobraziť obsah
""", 'w': """
webshopunkból	2621 K:
weiterführende	878 K artikel:
weź	3839 K udział w dyskusji
więcej	3794 K o	3794 K na temat	3794 K z	3795 K na ten temat:	3798 K artykułów autora	3882 K o:	3882 K na temat:
wykorzystałaś	3875 K już # z #	3875 K # z #
wykorzystałeś	3875 K już # z #	3875 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3867 K go, aby	3867 K go, żeby	3867 K ją, aby	3867 K blokadę	3867 K blokowanie
wyślij	5 K
wyświetlaj	3858 K treści z	3858 K treści ze	3858 K treści od
wöchentlichen	842 K newsletter
""", 'y': """
yanlişlik	4964 K mi
""", 'z': """
zahvaljujoč	4669 K našim bralcem
zahvaljujući	4466 K našim čitateljima	4466 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3781 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3858 K na treści
zgłoś	3831 K uwagę	3831 K błąd	3831 K literówkę	3831 K uwagi	3831 K nieścisłość
ziņo	3349 K redakcijai
zkopírovat	579 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4558 K vždy obsah	4558 K obsah z	4558 K obsah zo	4558 K obsah od
zobrazovať	4558 K vždy obsah	4558 K obsah z	4558 K obsah zo	4558 K obsah od
zostań	3828 K reporterem	3828 K reporterką	3828 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	892 K dpa	1308 K #	1308 K
""", 'à': """
à	2160 K lire aussi	2160 K lire également	2160 K lire :	2160 K lire sur	2160 K voir aussi	2160 K écouter	2160 K relire	2160 K découvrir	2160 K lire sur le même sujet	2160 K consulter :	2160 K voir également	2163 K propos de l'auteur :	2163 K propos de l'autrice :	2164 K propos de l'auteur	2164 K propos de l'autrice	2190 K retrouver dans le numéro
àudio	443 K generat
""", 'á': """
áudio	3984 K gerado
""", 'ä': """
är	4747 K du
äänestä	2017 K
""", 'å': """
åldersgräns	4795 K #
åsikter	4730 K som framförs
åsikterna	4730 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3955 K preciso estar logado
écouter	3 K l'article	3 K cet article	2160 K aussi	2267 K sur
écoutez	3 K cet	3 K l'article	2196 K le podcast
élő	2651 K: így	2651 K: itt	2651 K: ezért	2651 K: miért	2651 K: hogyan	2651 K: mit	2651 K: ki	2651 K: mi	2651 K: ez	2651 K: ezt	2651 K: hallgassa	2651 K: nézze	2651 K: minden
épinglez	2216 K cet article	2216 K cette recette	2216 K cette page	2216 K la recette	2216 K ce billet	2216 K-la	2216 K-le	2216 K l'article	2216 K l'image
értékeljük	2627 K az ön
""", 'í': """
írd	2599 K be
írj	2578 K a szerzőnek
írja	2599 K be
írjon	2578 K a szerzőnek	2599 K közvetlenül	2599 K nekünk
""", 'î': """
în	4197 K imagini:
întreabă	4133 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2600 K szerint
""", 'ø': """
ønsker	807 K du ikke længere at modtage dette	807 K du ikke længere at modtage vores	3745 K du ikke lenger å motta dette	3745 K du ikke lenger å motta våre
""", 'ú': """
últimas	1615 K noticias de	3957 K de	3957 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1561 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	884 K die autor:in	884 K die autoren	884 K die autor:innen	887 K die autorin	887 K den autor	888 K die autorin	888 K den autor
übersetzung	981 K:	981 K aus dem
""", 'č': """
čitaj	4399 K još
čitajte	4399 K i	4399 K još	4399 K još:
članak	51 K se može	51 K možete	4414 K je preveden	4414 K čita	4417 K je objavljen u	4478 K je	4487 K je nastao u suradnji s	4487 K je nastao u suradnji sa
članek	51 K lahko	4620 K je preveden	4620 K bere	4620 K je prebral	4623 K je objavljen v	4681 K je	4689 K je nastal v sodelovanju z	4689 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	534 K vznikl ve spolupráci	564 K byl přeložen	564 K přeložen	564 K načetl	567 K vyšel v	605 K byl přeložen	644 K vyšel v	644 K vyšel na	644 K původně vyšel	644 K byl publikován	644 K byl převzat	644 K byl původně publikován	644 K byl původně zveřejněn	645 K	656 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4514 K bol preložený	4514 K načítal	4517 K vyšiel v	4582 K	4591 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	545 K také	545 K také:	545 K i	545 K více	545 K:
číslo	557 K účtu pro dary	557 K transparentního účtu
čítajte	4501 K aj	4501 K tiež	4501 K viac
""", 'đ': """
đánh	5260 K giá bài viết
đã	5226 K có tài khoản? đăng nhập	5310 K xảy ra lỗi	5310 K có lỗi
đăng	5263 K ký tham dự hội thảo	5280 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5284 K dây nóng: #	5284 K dây nóng #
được	73 K phép đăng lại
đặt	5280 K mua sách	5280 K báo giấy	5280 K mua báo giấy
để	5297 K xem nội dung này	5297 K hiển thị nội dung này
đọc	5243 K thêm	5243 K thêm:	5243 K:	5243 K tiếp:	5249 K tin nhanh
""", 'į': """
įsigykite	3294 K
įtraukite	3294 K mus
įveskite	3294 K
""", 'ś': """
ściągnij	15 K	3844 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3824 K:
źródło	3824 K:
""", 'ż': """
żadnych	3872 K akcjonariuszy
""", 'ž': """
želite	4431 K raditi kod nas	4431 K da radite kod nas	4636 K delati pri nas
želiš	4431 K raditi kod nas	4636 K delati pri nas
žiadni	4568 K akcionári
žiadny	4568 K majiteľ	4568 K oligarcha
žinote	3280 K daugiau	3295 K istoriją
žiūrėkite	3268 K taip pat	3294 K
žádní	628 K akcionáři
žádný	628 K majitel	628 K oligarcha
""", 'ș': """
știrea	4208 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1147 K κάποια πληροφορία	1147 K πληροφορίες	1147 K πληροφορία	1147 K φωτογραφία	1147 K φωτογραφίες	1147 K κάποια φωτογραφία	1147 K κάποιο θέμα	1147 K μια ιστορία
""", 'ή': """
ήταν	1105 K χρήσιμο	1105 K χρήσιμη
""", 'α': """
αγοράστε	1127 K το εισιτήριό σας	1127 K εισιτήρια
ακολουθήστε	14 K	1132 K τον	1132 K τα	1132 K
ακούστε	3 K	1084 K:	1199 K στο	1206 K το στο spotify	1206 K στο spotify
ακύρωση	1111 K απάντησης
αν	1068 K έφτασες μέχρι εδώ	1068 K έφτασες ως εδώ	1068 K φτάσατε μέχρι εδώ	1068 K φτάσατε ως εδώ	1068 K έχετε φτάσει μέχρι εδώ	1068 K διάβασες μέχρι εδώ	1068 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1137 K λάθος	1137 K κάποιο λάθος
αναφορά	1137 K λάθους
αντιγράψτε	1123 K
αντιγραφή	1123 K
αξιολογήστε	1105 K
απαγορεύεται	1186 K η αναδημοσίευση	1186 K η αναπαραγωγή
απενεργοποιήστε	1172 K το adblock	1172 K τον ad
αποθηκεύστε	1123 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1104 K η περίληψη	1104 K η σύνοψη
αυτό	1159 K το βίντεο δεν είναι	1160 K το περιεχόμενο προέρχεται
αυτόματη	1115 K μετάφραση από
αφήστε	1111 K μια απάντηση	1111 K ένα σχόλιο	1111 K το σχόλιό σας
""", 'β': """
βίντεο	1084 K:
βαθμολογήστε	1105 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1162 K να δείτε αυτό το περιεχόμενο	1162 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1111 K το σχόλιό σας	1111 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1156 K βοήθειας κεθεα
γραφτείτε	1148 K	1148 K για να
""", 'δ': """
δείτε	1084 K επίσης	1084 K:	1084 K το βίντεο	1084 K εδώ	1084 K επίσης:	1084 K ακόμα:	1084 K φωτογραφίες	1084 K ακόμη	1084 K ακόμη:	1102 K όλα τα άρθρα	1124 K όλες	1124 K όλα	1124 K τις	1184 K φωτογραφίες:	1184 K βίντεο:	1199 K στο	1199 K αυτή τη δημοσίευση στο
δειτε	1084 K επισης	1084 K ακομη	1084 K:
δεν	1067 K έχουμε διαφημίσεις	1067 K έχουμε χορηγούς	1067 K ανήκουμε σε	1135 K έχετε χρόνο να διαβάσετε	1159 K είναι δυνατή η αναπαραγωγή
δηλώστε	1127 K συμμετοχή
δημοσιεύθηκε	1187 K αρχικά
δημοσιεύτηκε	1187 K αρχικά
διάβασε	1084 K επίσης	1084 K ακόμη
διάρκεια	1205 K βίντεο
διαβάζεται	1104 K από
διαβάστε	1084 K επίσης	1084 K επίσης:	1084 K ακόμη	1084 K ακόμη:	1084 K ακόμα	1084 K:	1084 K εδώ	1084 K περισσότερα	1084 K ακόμα:	1084 K εδώ περισσότερα	1084 K σχετικά	1084 K αναλυτικά	1102 K όλα τα άρθρα	1124 K όλες	1124 K όλα	1124 K τις
διαβαστε	1084 K επισης	1084 K ακομη	1084 K ακομα	1084 K:
διαθέσιμη	1120 K στο
διαθέσιμο	1120 K σε	1120 K στο	1206 K στο spotify
διαφήμιση	1204 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1067 K μη κερδοσκοπικός	1067 K μια μη κερδοσκοπική	1067 K ανεξάρτητο μέσο	1067 K ένα ανεξάρτητο
εγγραφείτε	1148 K
εικόνα	1182 K # από #	1182 K # / #
εκτυπώστε	1123 K
ενεργοποιήστε	1120 K
ενσωματωμένο	1160 K περιεχόμενο από
εντοπίσαμε	1172 K ad	1172 K ότι χρησιμοποιείτε	1172 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1172 K ad
επιτρέπεται	73 K η αναδημοσίευση	1186 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1104 K περίληψη	1104 K σύνοψη	1104 K ανάγνωση	1104 K περίληψη αυτή	1111 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1111 K ηλ. διεύθυνσή σας δεν	1188 K μετάφραση	1188 K περίληψη	1196 K είδηση συνεχίζεται	1204 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1134 K να εργαστείς μαζί μας
θέλετε	1134 K να εργαστείτε μαζί μας	1134 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1181 K πήγε στραβά
κίνδυνος	1156 K εθισμού
κατέβασε	1120 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1120 K	1132 K την εφαρμογή	1146 K την εφαρμογή
κλείσε	1127 K θέση
κλείστε	1127 K θέση	1127 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1084 K:	1184 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1120 K από	1120 K στο
""", 'μ': """
μάθετε	1124 K όλες
με	1090 K πληροφορίες από απε	1090 K πληροφορίες απε	1130 K πληροφορίες από
μείνετε	1124 K ενημερωμένοι
μετάφραση	1104 K	1115 K με τεχνητή νοημοσύνη	1115 K μέσω τεχνητής
μεταφρασμένο	1115 K αυτόματα
μη	1168 K χάνετε καμία	1168 K χάσετε καμία	1168 K χάνεις καμία
μην	1168 K χάνετε καμία	1168 K χάσεις καμία
μοιράσου	1123 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1116 K browser σας δεν υποστηρίζει	1116 K περιηγητής σας δεν υποστηρίζει
οι	1102 K απόψεις	1102 K γνώμες
""", 'π': """
παίξε	1153 K τώρα:	1156 K υπεύθυνα
παίξτε	1153 K τώρα:	1156 K υπεύθυνα
παρακαλούμε	1172 K απενεργοποιήστε το	1172 K απενεργοποιήστε τον
παρακαλώ	1172 K απενεργοποιήστε
παρουσιάστηκε	1181 K σφάλμα
περίληψη	1104 K
περιεχόμενο	1160 K από
περισσότερα	1084 K:
πηγές	1130 K:
πηγή	1090 K: απε	1090 K απε	1090 K φωτογραφίας:	1090 K φωτογραφιών:	1090 K: reuters	1090 K: afp	1090 K: ap	1090 K: cnn	1090 K: bbc	1130 K:
πηγη	1090 K: απε	1090 K απε
προέκυψε	1181 K σφάλμα
προβολή	1199 K στο
προτείνετε	1123 K
προτιμάτε	1135 K να ακούτε	1135 K να ακούσετε
πρώτη	1186 K δημοσίευση:
πώς	1105 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1104 K
ρώτα	1104 K
ρώτησε	1104 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1105 K φάνηκε	1105 K βοήθησε	1105 K άρεσε
σελίδα	1182 K # από #	1182 K # / #
σου	74 K άρεσε
στείλτε	1123 K
στηρίξτε	86 K	1132 K	1132 K τον	1132 K τα	1132 K την
σύνοψη	1104 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1102 K κείμενα που
ταξινόμηση	1197 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1102 K άρθρο εκφράζει	1104 K άρθρο μεταφράστηκε	1104 K κείμενο μεταφράστηκε	1111 K email σας δεν δημοσιεύεται	1115 K κείμενο μεταφράστηκε αυτόματα	1115 K άρθρο μεταφράστηκε αυτόματα	1116 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1116 K πρόγραμμα περιήγησης δεν υποστηρίζει	1159 K βίντεο δεν είναι	1159 K περιεχόμενο δεν είναι	1160 K περιεχόμενο αυτό προέρχεται	1186 K άρθρο προστατεύεται	1186 K παρόν άρθρο προστατεύεται	1188 K κείμενο	1188 K άρθρο	1188 K παρόν άρθρο	1188 K κείμενο αυτό	1188 K άρθρο αυτό	1196 K άρθρο συνεχίζεται	1196 K κείμενο συνεχίζεται	1204 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1172 K ότι χρησιμοποιείτε
φωτο	1090 K: eurokinissi
φωτογραφία	1090 K: eurokinissi	1090 K: intime	1182 K # από #	1182 K # / #
φωτογραφίες	1090 K: eurokinissi
φωτορεπορτάζ	1184 K:
φωτό	1090 K: eurokinissi	1090 K: intime
""", 'χ': """
χαρίστε	1123 K
χαρακτήρες	1151 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1172 K ad
χρησιμοποιείτε	1172 K ad
""", 'ό': """
όλα	1102 K τα άρθρα
όλες	1124 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	300 K се за
автор	4287 K - обозреватель	4287 K - корреспондент	4287 K - колумнист	4287 K - редактор	5119 K - оглядач	5119 K - колумніст	5119 K - кореспондент
авторка	5119 K - оглядачка	5119 K - колумністка
авторката	280 K е
авторът	280 K е
акценти	282 K от
анкета	318 K на деня:
""", 'б': """
бачите	49 K помилку
без	332 K собственици	332 K акционери	4355 K владельцев	4355 K акционеров	4355 K цензуры и рекламы	5186 K власників	5186 K акціонерів	5186 K олігархів
беше	283 K ли полезна	283 K ли полезно	283 K ли полезен
благодарение	332 K на нашите читатели
благодаря	4355 K нашим читателям	4355 K вашим пожертвованиям
больше	4269 K новостей	4270 K по теме:	4310 K любите слушать	4310 K нравится слушать	4365 K о:
будь	36 K первым	5182 K ласка, вимкніть його	5182 K ласка, вимкніть блокувальник	5182 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4290 K ли материал	4290 K ли пересказ	4290 K ли этот пересказ	4290 K ли этот	4290 K ли текст
была	4290 K ли статья	4290 K ли эта	4290 K ли новость
більше	5100 K по темі:	5100 K за темою:	5100 K на тему:	5100 K про це:	5134 K новин	5134 K матеріалів	5196 K про:
""", 'в': """
в	4343 K этом месте находится встроенный контент	4343 K этом месте находится встроенный пост	4343 K этом месте находится встроенный публикация	4343 K этом месте размещён встроенный контент	4343 K этом месте размещён встроенный пост	4343 K этом месте размещён встроенный публикация	4343 K этом месте размещен встроенный контент	4343 K этом месте размещен встроенный пост	4343 K этом месте размещен встроенный публикация	4343 K этом месте показан встроенный контент	4343 K этом месте показан встроенный пост	4343 K этом месте показан встроенный публикация	4343 K этом месте встроенный контент	4343 K этом месте встроенный пост	4343 K этом месте встроенный публикация
вакансии	4293 K "	4293 K редакции
вакансії	5124 K "	5124 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4290 K понравилась	4290 K понравился	4290 K помогла	5122 K сподобалась	5122 K сподобалася	5122 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4242 K рассылка
ви	5182 K використовуєте блокувальник	5189 K прочитали вже # із #	5189 K прочитали вже # і #	5189 K прочитали # із #	5189 K прочитали # і #	5189 K прочитали вже # з #	5189 K прочитали # з #
видео	340 K: как	340 K: така	340 K: защо	340 K: какво	340 K: кой	340 K: къде	340 K: това	340 K: вижте	340 K: чуйте	340 K: всичко	340 K: нощта	340 K: хората	340 K: ето	4272 K по теме:	4364 K: как	4364 K: так	4364 K: почему	4364 K: что	4364 K: кто	4364 K: где	4364 K: это	4364 K: вот	4364 K: смотрите	4364 K: послушайте	4364 K: всё	4364 K: все
видяхте	49 K грешка
вижте	268 K още	268 K също	268 K:	268 K повече във видеото	268 K галерията
викторина	4336 K:
вимкніть	5182 K його, щоб	5182 K блокувальник	5182 K adblock
винаги	323 K разрешавай съдържание от	323 K показвай съдържание от	323 K зареждай съдържание от	323 K разреши съдържание от
включете	104 K се в дискусията	290 K
вопрос	78 K по статье	4336 K дня:
вопросы	77 K?
впервые	4369 K опубликовано в	4369 K опубликовано на	4369 K опубликован в	4369 K опубликована в	4369 K напечатано в
вперше	5200 K опубліковано в	5200 K опубліковано у	5200 K опубліковано на	5200 K надруковано в
все	32 K комментарии	4269 K новости на тему	4269 K материалы	4269 K новости	4269 K статьи	4274 K статьи автора	4274 K материалы автора	4365 K о:	4365 K материалы по теме:	4365 K статьи по теме:	4365 K материалы о:	4365 K новости по теме:	5196 K про:
всегда	4259 K разрешать контент	4343 K разрешать контент	4343 K показывать контент	4343 K разрешить контент	4343 K загружать контент
всички	295 K новини	341 K статии по темата:
всичко	341 K за:	341 K по темата:
встановлюйте	5129 K
встановіть	15 K	5129 K	5155 K застосунок
встигніть	5160 K передплатити
всё	4365 K о:	4365 K по теме:
всі	5196 K матеріали за темою:	5196 K новини за темою:
въпрос	318 K на деня:
въпроси	77 K
вы	4351 K используете блокировщик	4358 K прочитали уже # из #	4358 K прочитали # из #	4381 K получили это письмо, потому что	4381 K получили это письмо, так как	4381 K получаете это письмо, потому что	4381 K получаете это письмо, так как	4381 K получаете эту рассылку, потому что
выключите	4351 K его, чтобы
відділ	105 K передплати: #
відео	5195 K: як	5195 K: так	5195 K: чому	5195 K: що	5195 K: хто	5195 K: де	5195 K: це	5195 K: ось	5195 K: дивіться	5195 K: послухайте	5195 K: усе	5195 K: все
вікторина	5167 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4289 K от
гледайте	268 K видеото	268 K:
головна	103 K >	103 K '	103 K "
головне	5121 K від	5121 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5168 K:
""", 'д': """
детальніше	5100 K:	5100 K про це
джерела	5136 K:
джерело	5136 K:
дивіться	5100 K також	5100 K:	5100 K також:	5100 K відео:
до	5100 K теми:
добавьте	4351 K наш сайт в	4351 K сайт в исключения	4351 K сайт в белый список
додайте	5182 K наш сайт до	5182 K сайт до винятків	5182 K сайт до білого списку
дозволити	5174 K завжди контент	5174 K завжди вміст	5174 K контент із	5174 K контент з	5174 K контент від	5174 K вміст із	5174 K вміст з	5174 K вміст від
дозволяти	5174 K завжди контент	5174 K завжди вміст	5174 K контент із	5174 K контент з	5174 K контент від	5174 K вміст із	5174 K вміст з	5174 K вміст від
докладніше	5100 K:	5100 K про це	5196 K про:
досие	340 K: как	340 K: така	340 K: защо	340 K: какво	340 K: кой	340 K: къде	340 K: това	340 K: вижте	340 K: чуйте	340 K: всичко	340 K: нощта	340 K: хората	340 K: ето
доступно	4298 K в	4298 K на	4298 K для	5129 K в	5129 K у	5129 K на	5129 K для
достъпно	290 K в	290 K на
досье	4364 K: как	4364 K: так	4364 K: почему	4364 K: что	4364 K: кто	4364 K: где	4364 K: это	4364 K: вот	4364 K: смотрите	4364 K: послушайте	4364 K: всё	4364 K: все
досьє	5195 K: як	5195 K: так	5195 K: чому	5195 K: що	5195 K: хто	5195 K: де	5195 K: це	5195 K: ось	5195 K: дивіться	5195 K: послухайте	5195 K: усе	5195 K: все
дотримуйтесь	33 K
другие	4274 K материалы автора
думка	5119 K автора	5119 K, висловлена	5119 K редакції може не
думки	5119 K авторів
""", 'е': """
ежедневная	4242 K рассылка
еженедельная	4242 K рассылка
если	49 K вы нашли	49 K вы заметили	4381 K вы не хотите получать эту рассылку	4381 K вы больше не хотите получать эту	4381 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4274 K новость?
еще	4270 K по теме:	4272 K по теме:
ещё	4269 K больше	4270 K по теме:	4272 K по теме:
""", 'з': """
з	5171 K нашого магазину:
за	5088 K підтримки компанії	5088 K підтримки партнера	5088 K сприяння компанії	5100 K темою:
забелязахте	9 K
завантажити	5129 K в	5129 K з	5129 K у
завантажте	15 K	5129 K в	5129 K з	5155 K застосунок	5155 K додаток
завантажувати	5174 K завжди контент	5174 K завжди вміст	5174 K контент із	5174 K контент з	5174 K контент від	5174 K вміст із	5174 K вміст з	5174 K вміст від
завантажуйте	15 K	5129 K	5139 K застосунок
завдяки	5186 K нашим читачам	5186 K вашим внескам
завжди	5174 K дозволяти контент	5174 K дозволяти вміст	5174 K показувати контент	5174 K показувати вміст	5174 K дозволити контент	5174 K дозволити вміст	5174 K завантажувати контент	5174 K завантажувати вміст
загружать	4343 K всегда контент	4343 K контент из	4343 K контент с	4343 K контент от
загрузите	4298 K в	4298 K на
загрузить	4259 K контент	4259 K пост
задайте	4289 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	294 K
запитайте	5121 K
зареждай	323 K винаги съдържание от	323 K съдържание от
зберегти	5133 K
збережіть	5133 K
здесь	4343 K находится встроенный контент	4343 K находится встроенный пост	4343 K находится встроенный публикация	4343 K размещён встроенный контент	4343 K размещён встроенный пост	4343 K размещён встроенный публикация	4343 K размещен встроенный контент	4343 K размещен встроенный пост	4343 K размещен встроенный публикация	4343 K показан встроенный контент	4343 K показан встроенный пост	4343 K показан встроенный публикация	4343 K встроенный контент	4343 K встроенный пост	4343 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5171 K для передплатників:
зручніше	5142 K слухати
""", 'и': """
играть	4337 K:
идет	4331 K подписка
идёт	4331 K подписка
из	4340 K нашего магазина:
изпратете	294 K
изтеглете	15 K	290 K	300 K	315 K приложението
източник	297 K:
източници	297 K:
имате	77 K въпроси
инсталирайте	290 K
искате	302 K да работите при нас	302 K ли да работите при нас
искаш	302 K да работиш при нас
источник	4304 K:
источники	4304 K:
""", 'к': """
как	4290 K вам статья	4290 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	294 K
копирайте	294 K
короткий	5121 K виклад	5121 K переказ
коротко	4289 K от	5121 K від
краткий	29 K пересказ	4289 K пересказ
кратко	4289 K от
краткое	4289 K содержание	4334 K содержание
куиз	268 K:	318 K:
""", 'л': """
лише	5171 K для передплатників:
лучшее	4269 K за
любите	5142 K слухати
""", 'м': """
материал	51 K можно	4259 K содержит данные	4270 K по теме:	4272 K по теме:	4292 K опубликован в	4295 K можно	4334 K переведён	4334 K переведен	4369 K впервые опубликован	4369 K был впервые	4379 K подготовлен в партнёрстве с	4379 K подготовлен в партнерстве с	4379 K подготовлен при поддержке	4379 K создан при поддержке
материалът	352 K е създаден със съдействието на
материалы	4272 K по теме:
матеріал	51 K можна	5087 K підготовлено за підтримки	5087 K створено за підтримки	5087 K підготовлено у партнерстві	5087 K створено у партнерстві	5164 K перекладено	5200 K уперше опубліковано	5211 K підготовлено у партнерстві з	5211 K підготовлено за підтримки	5211 K створено за підтримки	5211 K створено у партнерстві з
маєте	77 K запитання
месяц	4301 K подписки за
ми	5182 K помітили, що ви
мнение	4287 K автора	4287 K редакции может не
мнението	280 K на автора
мнения	4287 K авторов
мненията	280 K на авторите
моля	33 K
мы	14 K в	14 K есть	4232 K работаем благодаря вам	4232 K работаем благодаря вашей	4232 K работаем благодаря вашим	4232 K существуем благодаря вам	4232 K существуем благодаря вашим	4232 K существуем на ваши	4232 K работаем на ваши	4232 K живём на ваши	4232 K живем на ваши	4232 K независимы благодаря	4250 K в	4351 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	340 K живо: как	340 K живо: така	340 K живо: защо	340 K живо: какво	340 K живо: кой	340 K живо: къде	340 K живо: това	340 K живо: вижте	340 K живо: чуйте	340 K живо: всичко	340 K живо: нощта	340 K живо: хората	340 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5133 K
надішліть	5 K	5133 K
накратко	282 K от
началась	4331 K подписка
начало	103 K >	103 K "
наша	4242 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4331 K забудьте подписаться	5160 K забудьте передплатити
немає	5142 K часу читати	5186 K власників
нет	37 K комментариев	4310 K времени читать	4355 K владельцев
новия	285 K брой
новият	285 K брой
новости	4269 K партнеров
новый	4292 K номер
нравится	87 K
няма	37 K коментари
нямаме	332 K собственик	332 K собственици	332 K акционери	332 K реклами
нямате	303 K време да четете
""", 'о': """
об	4270 K этом подробнее	4274 K авторе
обобщение	282 K
обсуждение	7 K
озвучено	4289 K	5121 K
онлайн	4364 K: как	4364 K: так	4364 K: почему	4364 K: что	4364 K: кто	4364 K: где	4364 K: это	4364 K: вот	4364 K: смотрите	4364 K: послушайте	4364 K: всё	4364 K: все	5195 K: як	5195 K: так	5195 K: чому	5195 K: що	5195 K: хто	5195 K: де	5195 K: це	5195 K: ось	5195 K: дивіться	5195 K: послухайте	5195 K: усе	5195 K: все
опитахте	64 K
опитування	5167 K дня:
опрос	4336 K дня:
оригинал	4369 K статьи опубликован
оригінал	5200 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4351 K его, чтобы	4351 K блокировщик	4351 K adblock
открихте	9 K
откройте	4298 K в
открыта	4331 K подписка
открыть	4250 K в
отпечатай	294 K
отпечатайте	294 K
отправить	5 K	4302 K
отправьте	5 K	4302 K
оформити	5160 K передплату
оформить	4331 K подписку
оценете	283 K
оцените	10 K	4290 K
оцініть	5122 K
още	268 K по темата	268 K новини:	295 K новини	341 K за:	341 K по темата:
""", 'п': """
партнер	4379 K материала	5211 K матеріалу	5211 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	352 K на статията	352 K на рубриката
партнёр	4379 K материала	4379 K рубрики
партнёрский	91 K материал:
первый	4301 K месяц за
перевод	4289 K выполнен	4289 K сделан	4334 K выполнен	4334 K сделан	4334 K осуществлён	4334 K подготовлен
передплата	5132 K за #	5132 K від #	5160 K на перше півріччя	5160 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4250 K в
переказ	5121 K
переклад	5121 K зроблено	5164 K виконано	5164 K зроблено	5164 K здійснено	5164 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4289 K
перший	5132 K місяць за
питання	78 K до статті	5167 K дня:
по	94 K подписке	4270 K теме:
повече	268 K по темата:	295 K новини
повідомити	5144 K про помилку
повідомте	5144 K про помилку	5144 K нам про помилку
погляди	5119 K авторів
пограйте	5168 K:
подарете	294 K
подарите	4302 K
подарить	4302 K
подарувати	5133 K
подаруйте	5133 K
поддержать	4307 K
поддержи	86 K
поддержите	86 K	4307 K
поделитесь	5 K
поделиться	5 K
подкаст	340 K: как	340 K: така	340 K: защо	340 K: какво	340 K: кой	340 K: къде	340 K: това	340 K: вижте	340 K: чуйте	340 K: всичко	340 K: нощта	340 K: хората	340 K: ето	4364 K: как	4364 K: так	4364 K: почему	4364 K: что	4364 K: кто	4364 K: где	4364 K: это	4364 K: вот	4364 K: смотрите	4364 K: послушайте	4364 K: всё	4364 K: все	5195 K: як	5195 K: так	5195 K: чому	5195 K: що	5195 K: хто	5195 K: де	5195 K: це	5195 K: ось	5195 K: дивіться	5195 K: послухайте	5195 K: усе	5195 K: все
подкрепете	86 K	300 K
подкрепи	300 K
подобається	87 K
подписаться	4250 K в
подписка	4301 K за #	4301 K от #	4301 K за рубль	4331 K на первое полугодие	4331 K на второе полугодие
подписывайтесь	14 K	4307 K на
подпишись	14 K	4322 K на
подпишитесь	14 K	4250 K в	4307 K на	4322 K на нас
подробнее	4270 K:	4270 K в материале	4270 K - в	4270 K читайте в материале	4270 K об этом	4272 K по теме:	4272 K на тему:	4365 K о:
подробности	4270 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4351 K, отключите его	4351 K, отключите блокировщик
позиция	4287 K автора
позицията	280 K на автора
позиція	5119 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4259 K контент	4259 K публикацию	4259 K содержимое
показвай	323 K винаги съдържание от	323 K съдържание от
показувати	5174 K завжди контент	5174 K завжди вміст	5174 K контент із	5174 K контент з	5174 K контент від	5174 K вміст із	5174 K вміст з	5174 K вміст від
показывать	4343 K всегда контент	4343 K контент из	4343 K контент с	4343 K контент от
полезна	283 K ли
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	282 K
попитайте	282 K
попробовали	64 K
порадьте	5133 K
порекомендуйте	4302 K
последвайте	14 K	300 K
последние	4269 K новости о
послухати	3 K
послушать	3 K
поставте	5121 K запитання
похоже	4351 K, вы используете блокировщик	4351 K, у вас включён	4351 K, у вас включен
почитать	4270 K:
преведено	282 K с
преводът	282 K е
предложение	4340 K для читателей:	4340 K для подписчиков:
предпочитате	303 K да слушате
прежде	4323 K чем оставить комментарий	4323 K чем комментировать
препечатването	73 K е разрешено
препоръчай	294 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4274 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5160 K передплата
продолжается	4331 K подписка	4331 K подписная кампания
пройдите	4270 K тест
пройдіть	5100 K тест
пропозиція	5171 K для читачів:	5171 K для передплатників:
прочетено	282 K от
прочетете	268 K още	268 K също
прочетохте	335 K # от #	335 K вече # от #
публикация	4259 K содержит данные
підписка	5132 K за #	5132 K від #
підписуйся	14 K
підписуйтесь	14 K	5139 K на
підпишіться	14 K	5139 K на
підсумок	29 K створив	29 K створено	5121 K
підтримайте	86 K	5139 K
підтримати	5139 K
""", 'р': """
работа	4293 K в "
радимо	5100 K прочитати:
разрешавай	323 K винаги съдържание от	323 K съдържание от
разрешать	4343 K всегда контент	4343 K контент из	4343 K контент с	4343 K контент от
разрешете	290 K
разреши	323 K винаги съдържание от	323 K съдържание от
разрешить	4259 K контент	4259 K показ	4259 K содержимое	4343 K всегда контент	4343 K контент из	4343 K контент с	4343 K контент от
распечатайте	4302 K
распечатать	4302 K
расскажите	64 K в
рассылка	4242 K "	4242 K:
редакция	4232 K работает благодаря вам	4232 K работает благодаря вашей	4232 K работает благодаря вашим
резюме	282 K
резюмето	29 K е	282 K
рекламно	91 K съдържание:
рекомендуем	4270 K:	4272 K видео:
рекомендуємо	5100 K:
робота	5124 K в "	5124 K у "
роздрукувати	5133 K
роздрукуйте	5133 K
розкажіть	64 K у
розпочалася	5160 K передплата
розпочато	5160 K передплату
""", 'с': """
саммари	4289 K
свалете	15 K	290 K	315 K приложението
свежий	4292 K номер
свързани	268 K:
связаться	4274 K с автором
сигнализирайте	305 K за грешка
скачайте	15 K	4298 K в	4298 K из	4307 K приложение	4327 K приложение
скачать	15 K	4298 K в	4298 K на
скидка	4340 K для подписчиков:
скопировать	4302 K
скопируйте	4302 K
скопіювати	5133 K
скопіюйте	5133 K
следвайте	14 K ни	300 K
следите	14 K за	4250 K в
слухайте	5100 K:	5100 K також:
слухати	3 K
слушайте	4270 K:	4270 K также:
слушать	3 K
см	4270 K. также:
смотрите	4270 K также	4270 K:	4270 K	4270 K также:	4270 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4312 K об ошибке	4312 K нам об ошибке
сообщить	4312 K об ошибке
сохраните	4302 K
сохранить	4302 K
спитайте	5121 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4379 K материала	4379 K рубрики	5211 K матеріалу	5211 K рубрики
спонсорирано	352 K от
спробували	64 K
спросите	4289 K
спросить	4289 K
спільно	5088 K з компанією
станьте	36 K первым	36 K першим	4307 K подписчиком	4307 K соучастником	5139 K частиною спільноти	5139 K співучасником
статията	51 K може	282 K е преведена	282 K е прочетена	344 K е публикувана	352 K е създадена със съдействието на
статтю	51 K можна	5121 K перекладено	5164 K перекладено	5200 K вперше опубліковано	5200 K було вперше
стаття	5200 K вперше опублікована	5201 K
статью	51 K можно	4295 K можно
статья	4289 K переведена	4289 K озвучена	4290 K была	4292 K опубликована в	4334 K переведена	4369 K впервые опубликована	4369 K была впервые	4369 K первоначально	4370 K
стежте	14 K за
стислий	29 K переказ	5121 K виклад	5121 K переказ	5164 K виклад
схоже	5182 K, ви використовуєте	5182 K, у вас увімкнено
съобщете	305 K за грешка
съобщи	305 K за грешка
сыграйте	4337 K:
""", 'т': """
тази	29 K статия е обобщена	344 K статия е публикувана
також	5100 K читайте:
тб	5195 K: як	5195 K: так	5195 K: чому	5195 K: що	5195 K: хто	5195 K: де	5195 K: це	5195 K: ось	5195 K: дивіться	5195 K: послухайте	5195 K: усе	5195 K: все
текст	51 K можно	51 K можна	4289 K переведён	4289 K переведен	4289 K озвучен	4334 K переведён	4334 K переведен	4369 K впервые опубликован	4369 K был впервые	4369 K вышел в №	4369 K вышел в номере	5121 K перекладено	5121 K озвучено	5164 K перекладено	5200 K уперше опубліковано	5200 K вперше опубліковано	5200 K було вперше	5200 K вийшов у №	5200 K вийшов у номері
текстът	51 K може	280 K отразява	282 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4336 K дня:	5167 K дня:
това	57 K разследване	282 K резюме	282 K обобщение
този	344 K текст е публикуван
только	4340 K для подписчиков:
точка	4287 K зрения автора	5119 K зору автора	5119 K зору редакції
триває	5160 K передплата
тук	323 K има вградено съдържание от	323 K има съдържание от	323 K се намира вградено съдържание от	323 K се намира съдържание от	323 K вградено съдържание от	323 K съдържание от
тут	4343 K находится встроенный контент	4343 K находится встроенный пост	4343 K находится встроенный публикация	4343 K размещён встроенный контент	4343 K размещён встроенный пост	4343 K размещён встроенный публикация	4343 K размещен встроенный контент	4343 K размещен встроенный пост	4343 K размещен встроенный публикация	4343 K показан встроенный контент	4343 K показан встроенный пост	4343 K показан встроенный публикация	4343 K встроенный контент	4343 K встроенный пост	4343 K встроенный публикация	5174 K є вбудований контент	5174 K є вбудований допис	5174 K є вбудований публікація	5174 K є вбудований вміст	5174 K розміщено вбудований контент	5174 K розміщено вбудований допис	5174 K розміщено вбудований публікація	5174 K розміщено вбудований вміст	5174 K показано вбудований контент	5174 K показано вбудований допис	5174 K показано вбудований публікація	5174 K показано вбудований вміст	5174 K вбудований контент	5174 K вбудований допис	5174 K вбудований публікація	5174 K вбудований вміст
""", 'у': """
у	4351 K вас включён блокировщик	4351 K вас включен блокировщик	4355 K нас нет владельца	4355 K нас нет владельцев	4355 K нас нет акционеров	4355 K нас нет инвесторов	4355 K нас нет хозяев	5088 K партнерстві з компанією	5174 K цьому місці є вбудований контент	5174 K цьому місці є вбудований допис	5174 K цьому місці є вбудований публікація	5174 K цьому місці є вбудований вміст	5174 K цьому місці розміщено вбудований контент	5174 K цьому місці розміщено вбудований допис	5174 K цьому місці розміщено вбудований публікація	5174 K цьому місці розміщено вбудований вміст	5174 K цьому місці показано вбудований контент	5174 K цьому місці показано вбудований допис	5174 K цьому місці показано вбудований публікація	5174 K цьому місці показано вбудований вміст	5174 K цьому місці вбудований контент	5174 K цьому місці вбудований допис	5174 K цьому місці вбудований публікація	5174 K цьому місці вбудований вміст	5182 K вас увімкнено блокувальник	5186 K нас немає власника	5186 K нас немає власників	5186 K нас немає акціонерів	5186 K нас немає інвесторів	5186 K нас немає олігарха
увидели	9 K ошибку
удобнее	4310 K слушать
уперше	5200 K опубліковано в	5200 K опубліковано у	5200 K опубліковано на	5200 K надруковано в
усе	5196 K про:	5196 K за темою:
успейте	4331 K подписаться
установите	15 K	4327 K приложение
усі	32 K коментарі	5196 K матеріали за темою:	5196 K статті за темою:
утренняя	4242 K рассылка
""", 'ф': """
фотогалерея	4270 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	283 K ли
харесахте	283 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4309 K работать у нас	4309 K у нас работать	4309 K работать в нашей
хочете	5141 K працювати в нас	5141 K в нас працювати	5141 K працювати у нас
хочеш	5141 K працювати в нас
хочешь	4309 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5121 K переказ	5121 K короткий виклад	5121 K короткий переказ	5121 K стислий виклад	5164 K текст	5164 K матеріал	5201 K текст	5201 K матеріал
цю	5164 K статтю
ця	81 K тема закрита	5201 K стаття
""", 'ч': """
четете	268 K още
чети	268 K още
чи	5122 K була стаття	5122 K був матеріал	5122 K був переказ	5122 K був цей переказ	5122 K була ця	5122 K був цей	5122 K сподобалась	5122 K сподобалася	5122 K сподобався
читай	4322 K нас
читайте	14 K нас	15 K	4250 K в	4250 K нас в	4270 K также	4270 K также:	4270 K:	4270 K подробнее	4270 K еще	4270 K по теме:	4270 K подробнее:	4270 K материал	4270 K в материале	4272 K по теме:	4298 K нас без	4298 K без	4307 K	4307 K нас в	5100 K також	5100 K також:	5100 K:	5100 K ще	5100 K також на тему:	5100 K по темі:	5100 K також на тему	5139 K
читать	4250 K в	4270 K также	4270 K по теме:
что	38 K вы думаете	4270 K ещё почитать:
чтобы	4381 K отписаться от этой рассылки	4381 K отписаться от рассылки
чуйте	3 K	268 K:
""", 'щ': """
ще	37 K немає коментарів	5100 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4334 K статья	4370 K статья
это	29 K резюме	57 K расследование	4289 K краткое содержание
этот	29 K пересказ	4259 K материал содержит	4289 K пересказ	4289 K краткий пересказ	4295 K материал можно	4295 K текст можно	4334 K текст	4334 K материал	4370 K текст	4370 K материал
эту	4295 K статью можно
""", 'я': """
як	5122 K вам стаття	5122 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2351 K את
אולי	2368 K פספסתם:
אין	2339 K לשלוח תגובות	2339 K לפרסם תגובות	2412 K להעתיק תוכן	2412 K להעתיק את התוכן	2412 K לעשות שימוש בתכנים	2412 K לעשות שימוש בתוכן
אירעה	2408 K שגיאה
אל	2359 K תפספסו: הפעילו
אנא	2316 K הזינו כתובת מייל	2316 K הזינו כתובת אימייל
אני	2308 K רוצה לתמוך	2308 K רוצה להצטרף	2308 K רוצה לתרום
ארעה	2408 K שגיאה
""", 'ב': """
בואו	2352 K לעבוד איתנו
בחנו	2356 K את עצמכם
בשיתוף	2371 K המועצה	2371 K קרן
""", 'ד': """
דווחו	2351 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2329 K:	2353 K לפודקאסט	2353 K לפרק
האם	10 K אהבתם	2351 K הכתבה	2351 K הסיכום	2351 K המידע
הדוא	2338 K"ל האדום
הדפדפן	2388 K שלך אינו	2388 K שלך לא
ההרשמה	2316 K בוצעה בהצלחה
הווידאו	2388 K אינו
הורידו	15 K	2321 K את האפליקציה	2358 K
הטור	2345 K המלא של
הטקסט	2413 K נוצר
היו	36 K הראשונים
הירשמו	2352 K לוובינר	2352 K לכנס שלנו
הכותב	2341 K הוא
הכותבים	2341 K הם
הכותבת	2341 K היא
הכנתם	64 K
הכתבה	2349 K תורגמה	2349 K נכתבה באופן אוטומטי	2351 K עניינה	2369 K ממשיכה	2412 K מוגנת	2413 K נכתבה	2413 K תורגמה	2421 K ממשיכה
המייל	46 K האדום
המשך	2369 K הכתבה	2421 K הכתבה
הסיכום	2349 K נכתב	2349 K נוצר	2413 K נוצר
הסרטון	2388 K אינו	2388 K לא
הפסקת	2320 K מעקב אחרי
הפעילו	2359 K התראות	2359 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2353 K המלא זמין
הצביעו	2356 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2308 K לאלפי	2308 K לאלפי התומכים,	2308 K לאלפי התומכים שלנו	2311 K למנוי	2321 K לערוץ הטלגרם	2321 K לקבוצת הוואטסאפ	2321 K לקבוצת הווטסאפ	2335 K אלינו	2335 K לערוץ	2335 K לקבוצה	2335 K לקבוצת	2335 K לקבוצות	2335 K עכשיו	2335 K גם	2336 K	2352 K לצוות שלנו
הצטרפי	2308 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2353 K לפודקאסט
השתתפו	2356 K בסקר
התגובות	7 K
התוכן	2388 K אינו	2412 K מוגן
התחקיר	57 K הזה
התקציר	2349 K נכתב	2349 K הופק	2349 K נוצר
התרגום	2413 K נעשה
""", 'ח': """
חודש	2364 K ראשון ב
""", 'י': """
יש	77 K שאלות	2316 K להזין כתובת מייל תקינה	2338 K לכם מידע	2338 K לכם סיפור	2338 K לך מידע	2338 K לך סיפור
""", 'כ': """
כבר	2311 K מנויים	2311 K מנוי
כדי	2364 K לקרוא את	2392 K לצפות בתוכן	2392 K להציג את התוכן
כל	2335 K החדשות
כתבות	2345 K נוספות מאת	2345 K נוספות של	2368 K נוספות:
כתובת	2316 K המייל לא תקינה	2316 K הדואר האלקטרוני אינה	2316 K המייל אינה תקינה	2316 K המייל אינה חוקית	2316 K האימייל אינה תקינה	2316 K האימייל אינה חוקית
""", 'ל': """
לא	2311 K מנויים
להאזנה	2353 K לכתבה	2353 K לפודקאסט
להורדת	2358 K
להמשך	2364 K קריאה
לכל	2341 K הכתבות של	2345 K הכתבות של	2345 K כתבות	2345 K המאמרים של	2368 K הכתבות:
לכתבה	2329 K המלאה
לכתבות	2368 K נוספות:
לעדכונים	2335 K נוספים	2335 K
לעקוב	2320 K אחרי הכותב
לערוץ	2321 K הטלגרם
לפניות	2338 K לכתב	2338 K לכתבת
לפרק	2353 K המלא
לצפייה	2353 K בסרטון	2353 K בווידאו	2353 K במשדר	2392 K בתוכן
לקבוצת	2321 K הווטסאפ	2335 K הוואטסאפ	2335 K הווטסאפ
לקבלת	2335 K עדכונים
לקריאה	2329 K נוספת	2329 K נוספת:	2364 K מלאה
לקריאת	2364 K הכתבה המלאה
לרכישת	2311 K מנוי	2311 K מינוי	2352 K כרטיסים לכנס	2352 K כרטיסים לחצו	2352 K כרטיסים לאירוע
לתמיכה	2308 K חודשית
""", 'מ': """
מאמרים	2345 K נוספים מאת
מה	38 K דעתכם	2356 K דעתכם? הצביעו
מוגש	2371 K בשיתוף
מיון	2339 K תגובות
מייל	2338 K אדום
מיין	2339 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2311 K קיים
מנויים	2311 K? התחברו	2311 K?
מעקב	2320 K אחרי הכותב	2320 K אחר הכותב	2320 K אחרי כתב
מצאתם	9 K טעות
משהו	2408 K השתבש
""", 'נ': """
נא	2316 K להזין כתובת מייל תקינה	2316 K להזין כתובת אימייל
נותרו	2380 K # תווים
ניסיתם	64 K
נכתב	2349 K בסיוע
נפלה	49 K טעות
נרשמת	2316 K בהצלחה
נתקלתם	2338 K במשהו	2338 K בטעות
""", 'ס': """
סדר	2339 K תגובות
סינון	2339 K תגובות
ספרו	64 K לי
סרטון	2388 K זה אינו
""", 'ע': """
עדיין	2311 K לא מנויים
עוד	2329 K בנושא:	2345 K כתבות של	2368 K במדור:	2368 K כתבות:
עמוד	2409 K # מתוך #
ענו	2356 K על הסקר	2356 K על הסקר:	2356 K על החידון
עקבו	14 K אחרינו	2320 K אחרי הכותב	2335 K אחרינו	2336 K אחרי
""", 'פ': """
פורסם	2376 K לראשונה ב
פרסומת	2369 K
""", 'צ': """
צילום	2376 K: רויטרס	2376 K: אי	2376 K: ap	2376 K: afp	2376 K: shutterstock	2376 K: שאטרסטוק	2376 K: getty	2376 K: פלאש	2376 K: דובר	2376 K: באדיבות	2376 K: לע"מ
צילומים	2376 K: באדיבות
צפו	2329 K:	2329 K גם	2353 K בסרטון	2353 K בתיעוד	2353 K בווידאו	2353 K בכתבה
""", 'ק': """
קבלו	2320 K התראות על כתבות	2359 K התראות	2359 K עדכונים על	2359 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2329 K גם	2329 K גם:
קראו	2329 K גם	2329 K גם:	2329 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2335 K להיות	2335 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2382 K עכשיו:
שחקו	2382 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2339 K שיכללו
תודה	2316 K שנרשמתם
תווים	2380 K נותרו	2380 K שנותרו
תוכן	2371 K שיווקי בשיתוף	2389 K מוטמע	2389 K זה מגיע	2389 K חיצוני	2389 K זה מוצג	2413 K זה נוצר
תורגם	2349 K באופן אוטומטי
תמונה	2409 K # מתוך #	2409 K # / #
תמונות	2376 K: באדיבות
תמכו	86 K	2308 K בנו,	2308 K בנו היום	2362 K	2363 K בעבודתנו	2363 K בעיתונות עצמאית	2363 K בעיתונות חופשית	2363 K בנו עכשיו	2363 K בנו היום
תקציר	2349 K שנכתב
""", 'ا': """
ابرز	164 K النقاط بالذكاء
اجعل	149 K
احجز	166 K تذكرتك	166 K مقعدك
احجزوا	166 K تذاكركم
احصل	177 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	171 K معلوماتك	171 K نفسك
ادامه	1890 K اين مطلب	1890 K مطلب مخصوص	1890 K اين خبر	1946 K مطلب	1946 K خبر
ادعم	86 K	180 K
ادعمنا	115 K ولو
ادعموا	86 K	180 K
اذا	194 K كانت لديك معلومات	194 K كان لديك معلومات	194 K كانت لديكم معلومات	194 K كان لديكم معلومات
ارسل	154 K لنا صورك	154 K لنا قصتك	154 K لنا معلومات	154 K لنا علي	154 K لنا عبر
ارسلوا	154 K لنا علي	154 K لنا عبر	154 K لنا صوركم	154 K لنا قصصكم	154 K الينا علي	154 K الينا عبر	154 K الينا صوركم
از	1839 K روزنامهنگاري مستقل حمايت	1893 K دست ندهيد:
اسال	164 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1937 K از مطالب
استمرارنا	115 K مرهون بدعمكم	115 K مرهون	115 K بدعمكم
استمع	3 K الي	3 K	169 K الي
استمعوا	169 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1890 K يكماهه:	1890 K ماهانه:	1890 K سالانه:	1890 K يكساله:	1890 K سهماهه:
اشترك	151 K في	152 K في قناة	182 K
اشتركوا	149 K في	182 K
اضف	149 K	156 K تعليقك	156 K تعليقا علي	156 K تعليقا جديدا
اطلاعات	1879 K خود را بسنجيد
اعادة	73 K النشر مسموحة	191 K النشر
اعجبك	74 K	87 K
اعد	164 K هذا الملخص	232 K هذا الملخص
اعلان	187 K
افزودن	1897 K به سبد
اقرا	143 K ايضا	143 K ايضا:	143 K المزيد:	143 K:	143 K المزيد	186 K كذلك:	186 K ايضا-
اكنون	1907 K بازي كنيد:
الاحرف	197 K المتبقية
الانتقال	145 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	227 K # من #
العب	199 K الان:
العودة	145 K الي الاعلي
الفيديو	204 K غير
المتصفح	204 K لا	204 K لا يدعم
المزيد	143 K:
المصدر	161 K:	161 K :
الملخص	164 K من اعداد
امتحان	64 K كرديد
ان	194 K كانت لديك معلومات
انتشار	1937 K مطالب
انتقل	145 K الي المحتوي
انشئ	193 K حسابا	193 K حسابك
انضم	61 K الي #	151 K الي	152 K الي قناة
انضموا	61 K الي #	150 K الي
اهم	164 K النقاط بالذكاء
ايا	1873 K اين	1873 K خطايي
ايميل	1843 K معتبر وارد	1843 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1873 K	1890 K مطلب مخصوص	1890 K مطلب ويژه	1890 K محتوا مخصوص	1890 K محتوا ويژه مشتركان	1893 K مطلب را هم بخوانيد:	1912 K ويدئو در	1912 K ويديو در	1912 K محتوا در	1913 K محتوا از	1937 K مقاله تحت	1938 K متن	1938 K مقاله	1938 K خلاصه	1938 K ترجمه	1938 K خبر
اينجا	1893 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	157 K وكاتب
بازنشر	73 K با ذكر	1937 K
بازگشت	1856 K به بالا
بالصور	229 K..
بالفيديو	229 K..
ببينيد	1855 K:
بخوانيد	1855 K:
بدعمكم	115 K نستمر
بدون	1839 K كمك خوانندگان
براي	1890 K خواندن متن كامل	1890 K خواندن ادامه	1890 K مطالعه متن كامل	1890 K ادامه خواندن	1890 K دسترسي به متن كامل	1916 K ديدن اين محتوا	1916 K مشاهده اين محتوا	1916 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1873 K اين
بيشتر	1855 K بخوانيد	1855 K بخوانيد:	1855 K ببينيد	1857 K بخوانيد:	1893 K بدانيد:
""", 'ت': """
تابع	143 K ايضا:	151 K	157 K الكاتب علي	187 K القراءة
تابعنا	14 K	150 K
تابعوا	150 K	157 K الكاتب علي
تابعونا	14 K	149 K
تبرع	115 K ولو	180 K ل
تجاوز	145 K الي المحتوي
تخطي	145 K الي المحتوي	145 K الاكثر قراءة	145 K قصص مقترحة	145 K البودكاست	145 K يستحق الانتباه وواصل	185 K
ترجم	164 K هذا
تستمر	187 K القصة
تسوق	166 K الان	166 K من متجر
تصوير	1934 K # از #
تعداد	1905 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	164 K اعداد هذا	164 K انشاء هذا	164 K تلخيص هذا	167 K انشاء الملخص	232 K انشاء هذا	232 K اعداد هذا	232 K تلخيص هذا	232 K توليد هذا	232 K انشاء هذه	232 K انشاء الملخص	232 K انشاء النص
تماس	1868 K با نويسنده
تمت	164 K ترجمة هذا	164 K الترجمة	232 K كتابة هذا	232 K ترجمة هذا
""", 'ث': """
ثبت	1897 K نام در كارگاه
ثبتنام	1897 K در كارگاه
""", 'ج': """
جدول	1865 K امروز را	1865 K را حل كنيد
جرب	182 K
جربوا	182 K
""", 'ح': """
حامي	1839 K ما شويد	1839 K ما باشيد
حدث	226 K خطا
حقوق	191 K النشر	191 K الطبع
حمل	15 K	126 K التطبيق من	126 K التطبيق الان	177 K تطبيق	177 K تطبيقنا	177 K الان
حملوا	15 K	177 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1868 K:
خريد	1897 K انلاين كتاب	1897 K انلاين بليت	1897 K كتاب از فروشگاه	1897 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1933 K رخ داد
خلاصات	164 K مولدة
خلاصة	164 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1879 K خود را
در	1855 K اين باره بخوانيد	1865 K نظرسنجي شركت كنيد	1879 K اين نظرسنجي	1879 K نظرسنجي ما	1879 K نظرسنجي	1893 K همين زمينه:	1893 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	149 K قناتنا
رد	1856 K شدن از پربينندهترينها	1856 K شدن از پربيننده ترين ها
ردشدن	1856 K از پربينندهترينها
رفتن	1856 K به محتوا	1856 K به محتواي اصلي
""", 'س': """
ساعدنا	171 K علي تحسين
ساعدونا	171 K علي تحسين
ساند	180 K
ساهم	115 K ولو	115 K في استمرارنا
ساهموا	115 K ولو	115 K في استمرارنا
سجل	166 K الان في	166 K الان لحضور	193 K مجانا
سجلوا	166 K الان في	193 K مجانا
سوالي	77 K داريد
سودوكو	1865 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	172 K في الاستبيان
شاركنا	154 K قصتك	171 K رايك
شاركوا	5 K
شاركونا	154 K قصصكم	171 K رايكم
شاهد	143 K ايضا	143 K:	143 K ايضا:	169 K الفيديو اعلاه	186 K ايضا-	229 K بالصور
شاهدوا	169 K
شما	1879 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	157 K متخصص في	157 K وكاتب
صحفي	157 K متخصص في	157 K وكاتب
صفحة	227 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1934 K # از #
صوت	171 K الان:
صوتوا	171 K الان
صورة	227 K # من #	227 K # / #
""", 'ط': """
طالع	186 K ايضا:
""", 'ع': """
عدد	197 K الاحرف المتبقية
عذرا	226 K، حدث خطا
عضويت	1843 K شما در خبرنامه
عكاس	1868 K:
عكس	1934 K # از #
""", 'ف': """
في	186 K السياق ذاته:	186 K السياق نفسه:	186 K هذا السياق:
""", 'ق': """
قبلا	1890 K مشترك شدهايد	1890 K مشترك شده ايد	1890 K عضو شدهايد	1890 K ثبت نام كردهايد
قد	143 K يهمك:	186 K يهمك ايضا:
قم	177 K بتحميل	177 K بتنزيل
""", 'ك': """
كاتب	157 K وصحفي	157 K وصحافي	157 K وباحث	157 K ومحلل	157 K واكاديمي	157 K صحفي
كاتبة	157 K وصحفية	157 K وصحافية	157 K وباحثة	157 K صحفية
كاراكترهاي	1905 K باقيمانده
كتب	232 K هذا المقال	232 K هذا النص
كد	1868 K خبر:	1868 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	115 K داعما	156 K اول من يعلق
كپيبرداري	1937 K
""", 'ل': """
لا	156 K تعليقات بعد	156 K توجد تعليقات بعد	156 K يوجد تعليقات بعد	156 K توجد تعليقات حتي الان	156 K توجد تعليقات علي هذا	191 K يسمح باعادة
لتصلك	151 K
لديك	119 K اشتراك	119 K حساب	119 K حساب بالفعل	193 K حساب
لديكم	77 K اسئلة
لطفا	1843 K ايميل معتبر	1843 K يك ايميل معتبر	1916 K جاوااسكريپت
لعرض	208 K هذا المحتوي
لقراءة	185 K المزيد
للابلاغ	173 K عن اي خطا	173 K عن خطا في المقال	173 K عن خطا في النص	173 K عن خطا في الخبر	173 K عن خطا في هذا
للاستماع	169 K الي
للاشتراك	149 K في
للانضمام	149 K الي
للتواصل	157 K مع الكاتب	157 K مع الكاتبة
للمزيد	143 K:	185 K من الاخبار	185 K من التفاصيل
لمتابعة	151 K
لمزيد	185 K من الاخبار
لمشاهدة	169 K الفيديو	169 K التقرير	208 K هذا المحتوي	208 K الفيديو	208 K هذا الفيديو
لن	156 K يتم نشر عنوان بريدك
ليصلك	151 K
""", 'م': """
ما	14 K را	38 K رايك	1839 K را به يك قهوه	1839 K را به قهوه	1839 K مستقل هستيم و بدون كمك	1839 K مستقليم و بدون كمك
متاح	126 K علي app store	126 K علي google play	126 K علي متجر ابل	126 K علي متجر غوغل	126 K علي متجر جوجل
مترجم	1868 K:
متصفحك	204 K لا	204 K لا يدعم
متوفر	126 K علي app store	126 K علي google play	126 K علي اب ستور	126 K الان علي app store	126 K الان علي google play	126 K علي متجر ابل	126 K علي متجر غوغل	126 K علي متجر جوجل
محتواي	1913 K جاسازيشده از	1913 K خارجي از
محتوي	205 K مضمن من	205 K خارجي من
مرتبط	1857 K:
مرورگر	1912 K شما
مشترك	119 K بالفعل	119 K بالفعل؟	1890 K هستيد؟ وارد
مشكلي	1933 K پيش امد
مصيتم	9 K
مطالب	1855 K مرتبط:
معماي	1865 K امروز را
ملخص	164 K بالذكاء	164 K المقال بالذكاء	167 K من انشاء الذكاء
منبع	1868 K:	1868 K :
مواضيع	143 K ذات صلة:	186 K متعلقة:
""", 'ن': """
نبذة	157 K عن الكاتب
نزل	15 K	177 K تطبيق	177 K تطبيقنا
نزلوا	177 K
نستمر	115 K بدعمكم
نشر	231 K هذا المقال اولا	231 K هذا المقال لاول مرة
نظر	1873 K شما درباره
نظرات	7 K
نظرسنجي	1879 K:
نقل	73 K مطالب با ذكر	1937 K مطالب
نهاية	145 K الاكثر قراءة
نويسنده	1839 K را به يك قهوه	1868 K:	1868 K :
نويسههاي	1905 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	164 K الملخص	164 K النص	167 K الصوت تم انشاؤه	204 K الفيديو غير	204 K المحتوي غير	205 K المحتوي مقدم	205 K المحتوي من	231 K المقال محمي	231 K المحتوي محمي
هذه	164 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	119 K انت مشترك	119 K لديك حساب	119 K لديك اشتراك	154 K لديك معلومات	154 K لديكم معلومات	154 K لديك قصة	154 K لديكم قصة	165 K كان هذا	165 K كانت هذه	165 K وجدت هذا	165 K اعجبك هذا	165 K اعجبتك هذه	173 K وجدت خطا	173 K لاحظت خطا	173 K وجدتم خطا
همچنين	1855 K بخوانيد	1855 K بخوانيد:	1893 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	187 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1857 K:
ويديو	1857 K:	1857 K |
""", 'ي': """
يتبع	240 K المقال
يجوز	73 K اعادة النشر
يحظر	191 K نقل	191 K نسخ
يستمر	187 K المقال	187 K الخبر	240 K المقال	240 K الخبر
يسمح	73 K باعادة النشر
يمكنك	151 K متابعة	185 K قراءة المزيد
يمكنكم	151 K متابعة
يمنع	191 K نقل	191 K نسخ	231 K الاقتباس
""", 'پ': """
پادكست	1857 K:
پايان	1856 K پربينندهترينها
پرش	1856 K به محتوا
""", 'گ': """
گزارش	1857 K تصويري:	1868 K:	1873 K خطا
""", 'अ': """
अगली	2457 K स्लाइड
अभी	2500 K खेलें:
""", 'आ': """
आज	2467 K का सुडोकू	2467 K का क्विज खेलें
आप	14 K हमें
आपका	2505 K ब्राउजर
आपको	2477 K यह	2477 K ये
आपने	64 K बनाया
आर्थिक	2441 K सहयोग करें
""", 'इ': """
इनपुट	2469 K-	2469 K:	2469 K -	2469 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2456 K भी पढें	2456 K भी पढें:	2491 K भी पढें-	2491 K भी देखें:
""", 'ई': """
ईमेल	2484 K पता मान्य नहीं
""", 'ए': """
एक	2522 K त्रुटि हुई
एजेंसी	2469 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2456 K पढें:	2491 K भी पढें:
""", 'क': """
कंटेंट	2457 K पर जाएं
कुछ	2522 K गलत हो गया
कृपया	2484 K मान्य ईमेल	2484 K सही ईमेल
केवल	2487 K # रुपये में
कोई	49 K गलती	77 K सवाल	2522 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2477 K यह	2477 K आपको
क्विज	2467 K खेलें
""", 'ख': """
खबर	2477 K में कोई	2533 K विज्ञापन के
""", 'छ': """
छोडकर	2457 K सबसे अधिक पढी	2457 K ये भी पढें	2457 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2469 K:
""", 'त': """
तस्वीर	2523 K #/#
""", 'द': """
देखें	2456 K:	2456 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2484 K के लिए धन्यवाद
""", 'प': """
पढिए	2491 K:
पढें	2456 K:	2491 K-
पसंद	74 K आया
पिछली	2457 K स्लाइड
पेज	2523 K #/#	2523 K # / #
पोल	2467 K में हिस्सा
""", 'फ': """
फोटो	2523 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2469 (K
""", 'म': """
मात्र	2487 K # रुपये में
मुख्य	2457 K सामग्री पर जाएं
""", 'य': """
यह	2456 K भी पढें	2456 K भी पढें:	2456 K भी देखें:	2469 (K लेखक के	2477 K खबर आपको	2491 K भी पढें-	2491 K भी पढें -	2505 K वीडियो आपके	2505 K सामग्री आपके	2508 K सामग्री देखने के लिए	2508 K वीडियो देखने के लिए	2526 K लेख कॉपीराइट	2526 K सामग्री कॉपीराइट	2527 K लेख	2527 K खबर	2527 K अनुवाद	2527 K सारांश	2527 K सामग्री
ये	2456 K भी पढें	2456 K भी पढें:	2469 (K लेखक के	2491 K भी पढें-	2491 K भी देखें:
""", 'ल': """
लेख	2533 K विज्ञापन के
लेखक	2469 K के बारे में	2469 (K	2469 K वरिष्ठ पत्रकार हैं	2469 K स्वतंत्र पत्रकार हैं
लेखिका	2469 K के बारे में	2469 (K	2469 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2533 K के बाद
वीडियो	2508 K देखने के लिए
""", 'श': """
शेष	2498 K अक्षर
""", 'स': """
संबंधित	2456 K:	2491 K खबर:	2491 K खबरें:
सदस्यता	2484 K लेने के लिए धन्यवाद
सबसे	2457 K अधिक पढी गईं समाप्त
सब्सक्राइब	2484 K करने के लिए धन्यवाद	2484 K करने के लिए शुक्रिया
सर्वाधिकार	2526 K सुरक्षित
सर्वे	2467 K में हिस्सा
सामग्री	2457 K पर जाएं	2457 K को स्किप करें
सिर्फ	2487 K # रुपये में
स्वतंत्र	2441 K पत्रकारिता को समर्थन	2441 K पत्रकारिता का समर्थन	2441 K पत्रकारिता का साथ
""", 'ह': """
हम	2441 K किसी कॉरपोरेट	2441 K किसी कॉर्पोरेट	2441 K कॉरपोरेट या सरकार	2441 K न किसी कॉरपोरेट	2441 K किसी सरकार या
हमारा	15 K
हमारी	2441 K पत्रकारिता का समर्थन	2441 K पत्रकारिता को सहयोग	2441 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2441 K किसी कॉरपोरेट	2441 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	414 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	362 K পডুন:	362 K পডুন	362 K দেখুন:	387 K পডুনঃ	387 K পডুন-	387 K পডুন :
আরো	362 K পডুন	387 K পডুন:	387 K পডুনঃ
""", 'এ': """
এই	398 K কনটেন্ট	415 K লেখাটি	415 K খবরটি
""", 'ক': """
কিছু	410 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	367 K:
""", 'ত': """
ত্রুটি	410 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	362 K:
""", 'ব': """
বিজ্ঞাপনের	388 K পর	388 K নিচে
""", 'ম': """
মতামত	367 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	367 K:
লেখকঃ	367 K
লেখকের	367 K আরও
লেখাটি	415 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	414 K সংরক্ষিত
সূত্র	367 K:
সূত্রঃ	367 K
স্পনসরড	389 K
স্পন্সরড	389 K
""", 'ก': """
กด	14 Kติดตาม	4859 Kติดตาม	4859 Kไลก์
""", 'ข': """
ขอ	4862 Kบคุณภาพจาก	4862 Kบคุณข้อมูลจาก
ข่	4855 Kาวที่เกี่ยวข้อง:	4862 Kาวโดย	4868 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4868 Kิป:
คุ	4865 Kณรู้สึกอย่างไรกับ	4865 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4868 Kคลิป:	4868 Kคลิป :
""", 'ซ': """
ซื	4866 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4855 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4859 Kดตามช่อง	4859 Kดตามเรา	4859 Kดตามข่าว	4877 Kดตามอ่านข่าวอื่นๆ	4877 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4864 Kม ai
""", 'ท': """
ทด	4866 Kสอบความรู้ของคุณเกี่ยวกับ	4866 Kสอบความรู้ของคุณ:
ทำ	4866 Kแบบสำรวจสั้น
ที	4862 K่มา:	4862 K่มา :
""", 'บ': """
บท	4864 Kความนี้ใช้ ai	4864 Kสรุปนี้	4864 Kความนี้แปล	4864 Kความนี้เรียบเรียง	4865 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4864 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4862 K้เขียน:	4862 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4865 Kข้อผิดพลาดในบทความ
พื	4878 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4866 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4862 Kพ:	4902 Kพที่ # จาก #	4902 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4866 Kวมโหวต:	4866 Kวมโหวต :	4866 Kวมทำแบบสำรวจ	4866 Kวมสนุกตอบคำถาม	4866 Kวมสนุกลุ้น	4873 Kวมสนับสนุน
ร้	4881 Kองทุกข์	4881 Kองเรียน
""", 'ล': """
ลง	4866 Kทะเบียนเข้าร่วมสัมมนา	4866 Kทะเบียนเข้าร่วมงานได้ที่	4866 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4873 Kับสนุน
สร	4864 Kุปโดย	4864 Kุปข่าวด้วย	4864 Kุปนี้	4864 Kุปข่าวโดย	4865 Kุปนี้มีประโยชน์
สา	4881 Kยด่วนข่าว	4881 Kยด่วนทีมข่าว
ส่	4881 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4902 K้า # จาก #
""", 'อ': """
อ่	4855 Kานเพิ่มเติม:	4855 Kานต่อ:	4855 Kานข่าวต้นฉบับ:	4855 Kานเพิ่มเติม	4855 Kานประกอบ:	4868 Kานข่าวเพิ่มเติม:	4868 Kานข่าวเพิ่มเติม	4868 Kานข่าวที่เกี่ยวข้อง:	4868 Kานข่าว:	4868 Kานเรื่องอื่น:	4877 Kานข่าวต้นฉบับได้ที่	4877 Kานบทความอื่นๆ	4877 Kานรายละเอียดเพิ่มเติมได้ที่	4877 Kานข่าวอื่นๆ ที่	4877 Kานข่าวอื่นๆ ได้	4877 Kานข่าวอื่นๆ เพิ่ม	4877 Kานข่าวอื่นๆ ใน
อ้	4862 Kางอิง:
""", 'เ': """
เก	4862 Kี่ยวกับผู้เขียน
เข	4859 K้าร่วมช่อง
เน	4864 Kื้อหานี้สร้าง	4878 Kื้อหาสปอนเซอร์	4878 Kื้อหาโฆษณา	4878 Kื้อหาสนับสนุนโดย	4890 Kื้อหานี้มาจาก
เพ	4859 Kิ่มเพื่อน
เร	4862 Kื่อง:	4862 Kื่อง :	4862 Kื่องและภาพ
""", 'แ': """
แจ	4865 K้งแก้ไขข่าว	4881 K้งเบาะแส	4881 K้งข่าว
แช	5 Kร์
แป	4864 Kลโดย
แอ	4859 Kดไลน์
""", 'โ': """
โฆ	4878 Kษณา -
""", 'ใ': """
ให	4865 K้คะแนนบทความ
""", 'ไ': """
ไม	4859 K่พลาดทุกข่าวสาร	4859 K่พลาดข่าว
""", 'ả': """
ảnh	5253 K:	5311 K #/#	5311 K # / #
""", 'ủ': """
ủng	5253 K hộ tác giả	5274 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3026 Kせて読みたい	3026 【Kせて読みたい】	3026 Kせて読みたい:
""", 'こ': """
こち	3026 Kらもおすすめ	3026 Kらもおすすめ:	3062 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3036 K記事を書いた人	3036 K記事の筆者	3041 K要約はai	3041 K要約は、ai	3041 K要約は役に立ち	3041 ※K要約	3041 K記事の翻訳	3041 K記事の要約	3041 K記事はai	3041 K翻訳	3041 K見出しはai	3043 K動画はお住まいの地域	3043 K動画は、お住まいの地域	3043 K動画は現在ご利用	3043 K動画はご覧いただけません	3043 K動画は再生できません	3043 K動画は公開を終了	3053 K記事は	3053 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3018 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3026 Kと見る:	3062 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3095 Kーが発生しました
""", 'オ': """
オリ	3062 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3043 Kーヤーを読み込	3067 【Kゼント】	3067 Kゼント応募
""", 'ペ': """
ペー	3096 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	2998 Kルアドレスの形式が	2998 Kルアドレスが正しくありません
""", '一': """
一覧	3062 【K】
""", '下': """
下載	15 K	5355 Kapp	5355 K應用程式
下载	15 K	5355 Kapp	5355 K应用
""", '以': """
以上	5398 K内容由ai
以下	5466 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5391 K:	5391 (K	5391 K係	5391 K为	5391 K為
""", '你': """
你做	64 K了吗
你可	5373 K能會喜歡:	5423 K能想看:
你有	5384 K线索
你覺	5400 K得這篇
你觉	5400 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5391 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5398 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5362 K微信公众号	5362 K官方微信
""", '内': """
内容	5398 K由ai
""", '再': """
再生	3047 K速度
""", '写': """
写真	3026 【K】	3026 K:	3028 K特集:	3062 【Kを見る】	3062 【Kギャラリー】	3096 K #/#	3096 K#/#	3096 K # / #
""", '出': """
出典	3036 K:
出现	5462 K问题
出錯	5462 K了
出错	5462 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3062 【K】	3062 Kの記事:
""", '剩': """
剩余	5433 K字数
剩餘	5433 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5382 K	5418 K
""", '動': """
動画	3026 【K】	3028 K:	3028 【K】	3043 Kプレーヤーを読み込	3043 Kプレイヤーを読み込	3062 【Kを見る】
""", '升': """
升級	5418 K
升级	5418 K
""", '原': """
原文	5422 K刊于	5422 K刊於
""", '参': """
参与	5402 K我们的
参考	74 Kになった	3026 K:
""", '參': """
參與	5402 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5401 K错误
发生	5462 K错误
""", '取': """
取材	3036 K・文	3036 K・執筆
""", '另': """
另请	5373 K参阅
""", '可': """
可以	5383 K在x上
可自	73 K由转载
""", '合': """
合わ	3026 Kせて読みたい:
合成	3043 K音声で読み上げ	3043 K音声による読み上げ
""", '同': """
同场	5373 K加映:
同場	5373 K加映:
""", '問': """
問問	5398 K我們的ai
問題	3095 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5341 K作者	5341 K这篇文章
喜歡	74 K這篇	5341 K作者	5341 K這篇文章
""", '執': """
執筆	3036 K:	3036 K/
""", '報': """
報名	5406 K參加
""", '填': """
填写	5402 K问卷
填寫	5402 K問卷
""", '如': """
如发	5401 K现
如有	5384 K线索	5384 K線索	5393 K新聞線索,	5393 K新聞線索請
如果	5384 K您有相关线索	5384 K你掌握	5384 K您掌握	5390 K您有
如發	5401 K現
""", '官': """
官方	5362 K微信:	5362 K微信公众号:
""", '審': """
審校	5391 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5373 K閱讀	5373 K阅读	5373 K閱讀:	5373 【K閱讀】	5376 【K閱讀】	5376 【K阅读】	5423 K阅读:
""", '开': """
开启	5355 K通知	5355 K推送通知
""", '引': """
引用	3036 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5376 K/	5423 K:
影音	5376 K/	5376 【K】	5423 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5423 K看更多:
""", '微': """
微信	5355 K扫	5362 K公众号:
""", '您': """
您对	5400 K这篇文章
您對	5400 K這篇文章
您有	5384 K线索
您的	32 K评论
您覺	5400 K得這篇
您觉	5400 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5352 K您的訂閱
感谢	5352 K您的订阅
""", '打': """
打开	15 K	5355 K微信
打賞	5341 K作者
打赏	5341 K作者
""", '扩': """
扩展	5373 K阅读:
""", '扫': """
扫一	5355 K扫
扫描	5355 K二维码关注	5382 K
扫码	5382 K
""", '投': """
投票	5402 K:
投稿	32 Kは
""", '报': """
报名	5406 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5382 K追蹤
""", '掃': """
掃一	5355 K掃
""", '採': """
採訪	5391 K撰文:
""", '推': """
推荐	5373 K阅读	5373 K阅读:	5376 K阅读:
推薦	5373 K閱讀:	5376 K閱讀:
""", '提': """
提供	3036 K:
""", '摘': """
摘要	5398 K由
""", '撰': """
撰文	5391 K:
撰稿	5391 K:
""", '支': """
支持	5416 K
""", '收': """
收听	3 K	5411 K我们的播客	5411 K我们的节目
收聽	3 K	5411 K我們的播客	5411 K我們的節目
""", '文': """
文/	3036 K
文:	3036 K
文・	3036 K
文字	3047 Kサイズ	3047 Kの大きさ
文章	49 K有误	5391 K来源:	5401 K有误	5401 K有誤
""", '新': """
新聞	46 K爆料	5384 K線索
新闻	46 K热线	46 K报料	46 K爆料	5384 K线索热线	5384 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5373 K:	5373 K新聞:	5373 K內容:	5373 【K新聞】	5373 K相關	5373 K阅读:	5373 K報導:	5373 K报道:	5376 【K新聞】	5376 【K新闻】	5422 K精彩内容	5422 K精彩內容	5422 K内容请	5422 K內容請	5422 K资讯请	5422 K資訊請	5422 K资讯,请	5422 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	2998 Kなメールアドレスを
有問	77 K題
有料	5384 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5465 K授权不得转载	5465 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5398 K容由ai
本图	5466 K片由ai
本报	46 K热线
本摘	29 K要	5398 K要
本文	29 K摘要	5391 (K作者	5391 K作者	5398 K摘要	5398 K由ai	5398 K由人工智能翻译	5398 K由人工智能生成	5398 K由人工智慧	5422 K章來自	5422 K转载自	5422 K轉載自	5422 K来自微信	5422 K来自公众号	5422 K来自:	5422 K來自:	5465 K受版权保护	5465 K受著作權保護	5465 K原载于	5465 K首发于	5465 K原刊於	5465 K首发于《	5465 K轉載自	5465 K转载自	5465 K轉載自《	5465 K转载自《	5466 K由ai	5466 K由人工智能	5466 K由 ai	5466 K由人工智慧	5466 K使用ai	5466 K经ai
本翻	5466 K译由ai	5466 K译由人工
""", '来': """
来发	36 K表第一
来源	5391 K:
""", '校': """
校对	5391 K:
""", '構': """
構成	3036 K・文
""", '次': """
次に	3026 K読む:
次の	3062 Kページ:	3062 【K記事】
次ペ	3062 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5382 K加入	5383 K在	5383 K关注	5384 K提供线索	5384 K投稿	5393 K提供照片	5393 K提供新闻线索	5393 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5382 K加入	5383 K在	5384 K提供線索	5384 K投稿	5393 K提供照片	5393 K提供新聞線索	5393 K爆料:
""", '正': """
正し	2998 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5466 K片由ai
此摘	5398 K要	5466 K要由ai	5466 K要由 ai
""", '测': """
测一	5402 K测:
""", '測': """
測一	5402 K測:
""", '点': """
点击	5373 K查看	5373 K阅读:	5411 K观看视频	5411 K收听本	5411 K收听节目	5411 K收听完整
点我	5382 K加入
""", '熱': """
熱門	5423 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5384 K请	5384 K請
""", '版': """
版权	5465 K声明:	5465 K所有,	5465 K所有 ©
版權	5465 K聲明:	5465 K所有,
""", '特': """
特集	3028 K:	3028 【K】
""", '用': """
用微	5355 K信扫
""", '画': """
画像	3026 【K】	3062 【Kを見る】	3096 K#/#	3096 K #/#	3096 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5401 K錯誤
發生	5462 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5373 K阅读	5373 K新闻	5373 K报道:	5373 K阅读:	5376 【K报道】	5376 K报道:	5423 K新闻:	5423 K文章:
相關	5373 K新聞	5373 K報導	5373 【K新聞】	5373 K閱讀:	5376 【K報導】	5376 K報導:	5423 K新聞:	5423 K文章:	5423 K報導:
""", '看': """
看更	5373 K多:	5376 【K多】
""", '確': """
確認	5352 K信已寄至	5352 K信已寄到	5352 K信已寄送
""", '立': """
立即	5382 K加入	5402 K报名	5402 K報名
""", '筆': """
筆者	3036 Kプロフィール
""", '編': """
編輯	5391 K:
編集	46 K部への情報提供
""", '线': """
线索	5384 K征集
""", '编': """
编辑	5391 K:	5391 (K:
""", '聽': """
聽我	5411 K們的podcast
""", '自': """
自動	3043 K音声で読み上げ
""", '著': """
著者	3036 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5411 K上方影片
""", '观': """
观看	5411 K上方视频
""", '视': """
视频	5423 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5352 K成功	5418 K	5429 K本報	5429 K我們	5429 K本刊
""", '記': """
記事	9 Kの誤り	3018 Kの間違いを見つけ	3018 Kの誤りを見つけ	3018 Kに関するお問い合わせ	3018 Kへのご意見	3053 Kの誤り	3053 Kに誤り
記者	3036 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3026 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3018 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3067 【Kプレゼント】	3067 Kプレゼント
""", '請': """
請作	5341 K者喝
請我	5341 K喝杯咖啡	5341 K們喝杯咖啡
請支	5416 K持
請至	5352 K信箱
請輸	5352 K入正確的電子	5352 K入有效的電子
""", '讚': """
讚賞	5341 K作者	5341 K支持
""", '订': """
订阅	5352 K成功	5418 K	5429 K本报	5429 K我们	5429 K本刊	5429 K本公众号	5429 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5341 K者喝
请到	5352 K邮箱
请我	5341 K喝杯咖啡	5341 K们喝杯咖啡
请支	5416 K持
请输	5352 K入正确的邮箱	5352 K入有效的邮箱	5352 K入有效的电子
""", '責': """
責編	5391 K:
""", '資': """
資料	5391 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5416 K
""", '责': """
责任	5391 K编辑:	5391 (K编辑
责编	5391 K:
""", '赞': """
赞助	5416 K
赞赏	5341 K作者	5341 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5433 K输入
""", '这': """
这个	5399 K摘要
这段	5399 K摘要
这篇	10 K文章	57 K调查	57 K报道	5399 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5399 K摘要
這篇	5399 K文章
""", '連': """
連載	3028 K:
""", '還': """
還可	5433 K輸入
""", '采': """
采写	5391 K:
""", '長': """
長按	5382 K
""", '长': """
长按	5382 K
""", '開': """
開啟	5355 K通知	5355 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3026 K記事	3026 K記事:	3026 【K記事】	3026 K:	3026 【K】	3028 K動画:	3028 K特集:	3062 【K写真】
""", '閱': """
閱讀	5373 K更多
""", '问': """
问问	5398 K我们的ai
""", '阅': """
阅读	5373 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5402 K報名
""", '马': """
马上	5402 K报名
""", '點': """
點我	5382 K加入
點擊	5373 K查看	5373 K閱讀:	5411 K觀看影片
""", '같': """
같이	3152 K 보기:	3254 K 읽으면 좋은 기사	3254 K 읽으면 좋은 글
""", '관': """
관련	3152 K 기사:	3190 K 기사 :	3190 [K 기사]	3190 K 기사-
관련기사	3152 K	3152 K:	3152 [K]	3190 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3218 K 차단을 해제
광고차단을	3218 K 해제
""", '괜': """
괜찮아요	3142 K, 웹으로	3142 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3175 K
기사	3 K 듣기	46 K 제보	3173 K #줄 요약	3180 K 주소가 복사
기사에	78 K 대해 궁금	3183 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3190 K 기사:
""", '당': """
당신의	3182 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3152 K 읽기:
더보기	3152 [K]	3152 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3182 K 설문에	3182 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3180 K 복사되었습니다	3180 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3190 [K 본 기사]
""", '모': """
모바일	3142 K 웹으로 볼게요	3142 K 웹으로 계속
모바일웹으로	3142 K 볼게요
""", '문': """
문제가	3230 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3173 K 요약은
본문	3180 K url 복사
""", '사': """
사진	3231 K #/#	3231 K # / #
사진출처	3196 K:
""", '생': """
생성형	3173 K ai가 요약
""", '선': """
선택	3228 (K) 개인정보	3228 [K] 개인정보	3228 (K) 광고성	3228 [K] 광고성
""", '설': """
설문에	3182 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3218 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3182 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3152 [K]
""", '오': """
오류가	3230 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3218 K 이용을 위해	3218 K 서비스 이용을 위해
""", '웹': """
웹으로	3142 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3173 K 요약은 ai	3173 K 요약이 도움	3173 K 기사는 인공지능	3173 K 기사는 ai	3173 K 번역	3175 K 음성은 ai	3183 K 기사가 도움이	3183 K 기사를 어떻게	3183 K 뉴스에 대한 의견	3183 K 기사에 대한 의견
이미지	3231 K #/#	3231 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3190 [K]
이어	3152 K 읽기:
""", '인': """
인공지능	3175 K 음성으로	3175 K(ai) 음성
인기기사	3190 [K]
""", '일': """
일시적인	3230 K 오류가
""", '자': """
자료출처	3196 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3180 K 복사되었습니다
""", '지': """
지금	3203 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3152 K 기사:
추천기사	3190 [K]
""", '출': """
출처	3196 K:	3196 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3231 K #/#
""", '필': """
필수	3228 (K) 개인정보	3228 [K] 개인정보	3228 (K) 이용약관	3228 [K] 이용약관
""", '함': """
함께	3152 K 볼 만한 기사:	3152 K 보면 좋은 기사:	3190 [K 읽기]	3254 K 읽으면 좋은 기사	3254 K 읽으면 좋은 글	3254 K 보면 좋은 기사
""", '핫': """
핫클릭	3190 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3152 [K]
"""}

CONTAINS = {',': """
,说:	5490 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4223 K-vă	4227 K
abonații	55 K pot	4224 K noștri
abonează	85 K-te	4103 K-te pentru	4110 K-te pe youtube	4223 K-te
abonné	55 en tant qu'K	2106 pas encore K	2109 déjà K	2112 en tant qu'K
abonnés	2106 réservé à nos K	2109 réservé aux K	2301 nos K	2304 K
abonējiet	85 K	3397 K
actualisé	111 cet article a été K
actualité	2123 l'essentiel de l'K	2137 suivez l'K	2137 suivez toute l'K	2137 retrouvez toute l'K	2172 couvre l'K
actualizată	111 știrea a fost K
acționari	4188 fără K
adatkezelési	2560 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1764 K
adomány	2672 K
adományoddal	2668 K
adományok	2672 K
adományozz	2668 K
adományozzon	2589 K itt
advirtió	1764 K
adód	2670 K #
adója	2589 K #
adăugat	4226 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4764 K	4796 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2303 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1764 K
afișată	65 email nu va fi K
agregó	1764 K
aicināja	3400 K
aizsargātas	3339 visas tiesības K
aiškino	3332 K
ai가	3235 K 작성	3235 K 생성	3235 K 요약	3235 K 번역
ai로	3235 K 작성	3235 K 생성
ai를	3235 K 활용해
ajouté	2303 a K
ajută	4223 K-ne
ajánld	2668 K fel
aktualizovaný	111 článok bol K
aktualizován	111 článek byl K
aktérů	111 jména K
alkalmazás	2553 töltsd le az K
alkalmazásban	2587 az K
alkalmazást	2587 K
alkalmazásunk	2669 K
alkalmazásunkat	2553 töltse le K
alkalmazásunkban	89 K
alăturat	4127 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2198 aidez-nous à K
analytička	550 je K
anhören	4 artikel K	4 text K	4 beitrag K	921 jetzt K:
anketě	570 naší K	570 v K
ankietę	40 naszą K	110 K	3813 naszą K	3813 krótką K
ankstesnėje	111 K versijoje
anmäl	4844 K dig till vårt	4844 K dig till våra
anmäla	4711 genom att K dig	4759 genom att K dig
annoncé	2303 a K
annoncør	744 betalt af en K	744 betalt af K
annonslänkar	42 K	79 K	4764 K	4796 K
annonsör	4775 betalt av en K	4775 betald av en K
annonsør	3683 betalt av en K
anterioară	111 versiune K a
antérieure	111 version K de cet
anunció	1764 K
anunțat	4226 a K
använder	4726 vi K cookies	4727 K kakor
anúncio	3993 após o K	3993 depois do K
anúncios	75 sem K	4092 sem K
apelował	3905 K
apelowała	3905 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1587 descarga la K	1587 descarga nuestra K
aplicația	89 în K noastră	4111 descarcă K	4223 descarcă K noastră	4223 descarcă gratuit K	4223 descarcă K și	4224 K noastră
aplikacją	89 z naszą K
aplikację	3766 pobierz naszą K	3767 pobierz K	3767 ściągnij K	3836 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4522 našej K
aplikáciu	4522 mobilnú K	4522 K
aportació	507 la teva K
aportación	1633 tu K	1667 haz tu K
apoyá	1761 K
applikációnk	2587 K
applikációnkat	2587 K
applikációnkban	89 K
apsolīja	3400 K
apóyanos	1633 K	1761 K
apóyenos	1633 K	1761 K
apúntate	1559 K a	1580 K a nuestra	1580 K gratis	1761 K gratis
apărat	4226 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	4983 bir K paylaş
artykuł	17 darmowy K	23 cały K	3754 podoba ci się ten K	3814 nasz K do końca	3834 ostatni darmowy K	3903 ten K
artykułu	111 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1560 te ha gustado este K	1570 regala este K	1570 regalar este K	1576 último K gratis	1576 te queda # K	1670 y lee este K	1751 K	1752 #% del K	1752 # % del K	1752 #% de este K	1752 # % de este K	1762 este K
artículos	17 K gratis	1576 K gratis este mes	1576 te quedan # K	1576 límite de K	1751 K
aseguró	1764 K
associés	2146 cookies K à ce contenu
assuré	2303 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	979 produkte unabhängig K
autentificați	27 K-vă	4097 trebuie să vă K
autentifică	27 K-te	4103 K-te pentru
autorização	3972 sem K prévia e expressa
autorką	3805 kontakt z K
autorská	552 K práva
avertizează	4226 K
avísanos	1761 K
ayúdanos	1633 K	1761 K a
açikladi	5066 K
açin	4983 K
añadió	1764 K
año	1763 al K
""", 'b': """
bağirdi	5066 K
bağirdilar	5066 K
bağiriyor	5066 diye K
bağiriyordu	5066 K
bağiş	5063 K yap	5067 K
bağişiniz	5063 K
bağlantilari	79 satiş ortakliği K	4976 satiş ortakliği K
başlayan	4982 tl'den K
başvurun	4983 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4700 vi K ditt stöd	4844 vi K din hjälp
beiträge	63 neue K per mail	1051 K
beiträgen	1051 K
bekapcsolása	2553 értesítések K
beløb	812 fast K
beløp	3748 gi et K	3750 fast K
bemängeln	1062 K
bemängelt	1062 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4847 K
berättar	4847 K
berørt	1 hvis du er K
bestätigen	841 K sie ihre
bestätigungslink	970 K
bestätigungsmail	841 K	970 K
betalvägg	4848 K
bezpečí	112 linka K	112 linku K
bezplatný	592 poslední K článek	4516 náš K webinár	4541 posledný K článok
bezplatných	4527 K článkov
bezpłatne	3819 K konto
bezpłatny	3810 nasz K webinar	3834 ostatni K artykuł
bezpłatnych	3819 limit K
beágyazott	2629 egy K tartalom látható	2629 egy K tartalom található
beállításai	2628 cookie-K miatt
beállítások	2628 cookie-K miatt	2628 cookie K miatt	2628 süti K miatt
beğendiyseniz	5064 bu haberi K	5064 bu yaziyi K
biết	5336 cho K
blokovač	624 K reklam
blokování	541 K reklam	624 K reklam
blokującego	3868 programu K reklamy
blokującej	3868 wtyczki K reklamy
blokujący	3868 program K reklamy
blokującą	3868 wtyczkę K reklamy
blokátor	624 K reklam
bohaterów	111 imiona K
boletín	83 el K	83 al K	83 nuestro K	1580 recibe el K	1580 nuestro K	1585 K diario	1761 recibe el K	1762 nuestro K	1765 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2117 dans votre K mail	2117 dans votre K e-mail
brezplačen	4642 zadnji K članek
brezplačne	4629 K članke
brezplačni	4622 naš K webinar	4642 zadnji K članek
brezplačnih	4629 K člankov
bronił	3905 K się
brzmiał	3905 K
brzmiała	3905 K
brzmiało	3905 K
butlletí	430 subscriu-te al K	430 el nostre K	508 el nostre K	511 K
buzdított	2671 K
buzdította	2671 K
buzón	84 en tu K	1583 en tu K
bájate	1761 K la app
báo	5254 là nhà K
bölümünde	90 yorum K
bönföll	4847 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4847 K
bønfaldt	813 K
bønn	3600 vi har en K til deg
bønnfalt	3751 K
bústia	453 a la teva K
bülten	4972 e-K	5067 K
bültene	4923 K abone	4923 K kayit	4923 K kaydol
bülteni	4972 haber K
bültenimiz	83 K	5064 K
bültenimize	83 K	83 e-K	4923 K	5063 K	5064 K
bültenine	4972 K
błagał	3905 K
błagała	3905 K
bạn	54 gửi cho K bè	5228 hộp thư của K	5273 sự ủng hộ của K	5333 mời K	5333 cần sự ủng hộ của K	5333 nhờ sự ủng hộ của K
bằng	5283 K văn bản của báo
""", 'c': """
caffè	2857 un K
café	59 me paga um K	1634 un K	1667 un K al mes	2175 un K
caractères	2198 limitées à # K
catedrática	1630 es K
catedrático	1630 es K
celého	520 pro čtení K
cercetătoare	4127 este K
cercetător	4127 este K
changés	111 prénoms ont été K
chaîne	2301 notre K
chefredaktör	4749 är politisk K	4749 är K
chefredaktør	721 er K
chuyện	5252 bạn có câu K
chép	5247 cấm sao K bài	5283 mọi sao K
chính	111 đính K	5237 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5228 bản tin của K tôi	5231 theo dõi K tôi	5252 cho K tôi qua	5252 liên hệ với K tôi qua	5252 hãy liên hệ với K tôi	5333 ủng hộ K tôi	5333 K tôi cần sự giúp đỡ	5333 giúp K tôi	5333 theo dõi K tôi	5333 hãy gửi cho K tôi	5333 hãy liên hệ với K tôi	5333 hãy báo cho K tôi	5334 K tôi trên	5334 của K tôi	5334 cho K tôi
chọn	5333 hãy bình K
cikkből	2667 K #
cikkéből	2667 K #
cikkünk	2669 minden K
cikkünkhöz	2669 minden K
collecté	2120 est K par
collectée	2120 est K par
collectées	2120 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3948 os K são exclusivos para	3948 K são exclusivos para assinantes	3954 nos K
comentó	1764 K
comisión	1656 recibir una K
comissió	448 rebre una K
comissão	3992 receber K	3992 receber uma K
commerciële	3501 K partner
communauté	2183 K whatsapp	2183 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2888 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2303 a K
condiții	4114 termeni și K
confidentialité	2150 politique de K
confidențialitate	4114 politica de K
conférences	2172 est maître de K
connecté	2152 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3919 acesse todo o K	3982 ao exibir este K	3982 ao ver este K
contribuição	3974 com a sua K	4091 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	111 K cenas
contó	1764 K
conversación	1608 participar en la K
conținut	11 acest K	4103 K doar pentru abonați
conținutului	4123 preluarea K
cookieinställningar	4724 K	4751 K
corespondentă	4127 este K
corrección	111 K:
correção	111 K:
corrigé	111 article a été K
creează	4223 K un cont pentru a citi
csatornájára	2577 viber-K
csatornánk	2669 K
csatornánkhoz	2577 telegram-K	2577 whatsapp-K
csatornánkra	2577 youtube-K	2668 iratkozz fel K	2668 iratkozzon fel K
csábított	2671 K
cuéntanos	43 K	72 K	1608 K en	1761 K
cuéntenos	43 K	72 K
czytać	3760 aby K dalej	3760 żeby K dalej	3902 chcesz K dalej
czytelników	41 naszych K	3814 opiniami K	3825 z wpłat K	3825 dzięki wsparciu K	3842 K	3903 naszych K	3903 z wpłat K
câmpurile	65 K cu steluță
cântau	4226 K
címével	2612 e-mail-K
cùng	56 hãy tham gia K họ
của	5257 là cây bút K	5334 độc giả K
""", 'd': """
danişmanliği	4977 yatirim K kapsaminda değildir	4977 yatirim K hizmeti
daní	4532 # % z K	4532 #% z K
darbą	3330 mūsų K
darowiznę	3758 przekaż K	3902 przekaż nam K	3902 przekaż K na
datenschutzerklärung	867 unserer K	1060 unserer K	1060 unsere K
datenübertragung	909 der K zu
dați	67 K-mi tag
debatindlæg	722 send dit K	722 skrive et K
debatredaktør	721 er K
debattredaktør	3656 er K
debattør	721 er K
declaró	1764 K
decía	1764 K
demandé	2303 a K
denmişti	5066 K
denunció	1764 K
dependență	93 jocurile de noroc pot crea K
descrições	111 contém K
descárgate	1587 K la	1587 K nuestra
destekçimiz	4983 K olun	5063 K olun
desteğiniz	5063 K
desteğinizle	5064 K
desteğiyle	21 okurlarin K	4958 yapay zeka K	4974 K ayakta	4988 yapay zeka K
değildir	35 sorumlu K
değiştirildi	111 isimler K
değiştirilmiştir	111 isimler K
difficoltà	0 in K
difícil	112 passar por um momento K
dilediğin	5062 K zaman iptal
dilediğiniz	5062 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4521 K môžu
disponível	3930 K no google play
doação	3915 faça uma K	3974 sua K	4091 sua K	4091 faça uma K	4095 K
doações	4095 K
dodał	3905 K
dodała	3905 K
dodává	661 K
događaj	4416 naš K
domagał	3905 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	507 fes una K	511 K
donación	1565 haz una K	1565 tu K	1633 tu K	1633 una K	1761 tu K	1761 haz una K	1765 K
donația	4223 K ta
donație	4223 fă o K	4227 K
donații	4227 K
donează	95 K cât poți	4223 K acum
doplněn	111 článek byl K
doporučil	661 K
doporučila	661 K
doporučovala	661 K
dopuštenja	4427 bez K
doradzał	3905 K
dorzuć	3902 K się
dostawać	3835 chcesz K
dostávajte	4547 K
dostávat	593 chcete K	621 chcete K zprávy
dostávať	4542 chcete K
dostávejte	599 K
dostęp	85 kup K	3760 masz już K	3819 pełny K do	3819 wykup K	3902 kup K
dostępny	3760 artykuł K tylko
dotazník	110 K	571 krátký K	4520 krátky K
dotazníka	4520 nášho K
dotazníku	570 našeho K	571 krátkého K
dowolną	3904 K kwotą
dočtete	580 více se K
dołóż	3902 K się
dołącz	56 K do nich	56 K	3772 K do nas na	3902 K do nas	3902 K do grona	3902 K do nich
drastické	111 obsahuje K
draudžiama	3276 K kopijuoti	3276 be leidimo K	3276 be sutikimo K
draudžiamas	3297 be leidimo K
dueños	1700 sin K	1700 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3903 K dalej
dziennikarką	3806 jest K	3883 jest K
dzięki	3903 K wam	3903 K tobie
dziękujemy	3816 K za zapisanie	3816 K za zapis	3902 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2109 pour K
déclare	2303 K
déclaré	2303 a K
découvrez	2106 K nos offres	2300 K nos offres
déductible	2100 K des impôts	2100 K à #	2302 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2303 K
déplore	2303 K
déposés	2188 des cookies seront K
désabonner	2117 K à tout moment	2121 K à tout moment	2121 vous K en cliquant
désactiver	2144 K adblock
désactivez	2144 K adblock
désinscription	2121 K à tout moment
désinscrire	2121 K à tout moment	2123 vous K à tout moment
détresse	0 en K
díky	659 K vám
dôvery	112 linku K
dömde	4847 K
dømte	813 K	3751 K
düzeltme	111 K:
děkujeme	658 K, že nás čtete
dřívější	111 K verzi článku
důvery	112 linka K
dụng	5233 tải ứng K	5333 tải ứng K của	5333 hãy tải ứng K	5333 tải ngay ứng K
""", 'e': """
edellyttää	2024 K tunnusta
editörlerimize	44 K
editörüdür	4955 K
editörün	111 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2666 K készült
elaboración	1656 no ha participado en la K
electrònic	430 el teu correu K
electrónico	65 correo K no se mostrará	1583 tu correo K	1608 tu dirección de correo K no será publicada
elemző	2580 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2546 a teljes cikk K
elsőként	2588 értesülj K
előfizetés	2672 K
előfizető	2546 már K	2668 legyen K
előfizetőink	55 K	2546 K olvashatják	2591 K számára	2669 K
előfizetők	55 az K	2602 csak K	2672 K
előfizetőknek	2547 csak K	2602 K szól
előfizetőként	55 K
előfizetőnktől	2612 K
emlékeztetett	2671 K
emoțional	111 pot afecta K
endereço	3948 seu K de email não será
engedély	2595 K nélkül tilos
engedélyezze	2559 K a javascript
engedélyezése	2629 tartalmainak K	2629 tartalmak K
engedélyhez	2595 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	111 pour cette K, nous	2301 cette K	3517 onze korte K	3517 onze K
enquêtent	2301 K pour vous
enquêtes	2301 nos K
ensimmäinen	2087 K kuukausi
enthält	909 dieses element K daten
entraînement	53 K d'ia
entrée	2251 ctrl+K	2251 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1761 K
epizódu	4518 K
erată	111 K:
ergänzt	111 text wurde K	111 artikel wurde K
erhvervsredaktør	721 er K
erhältlich	921 shop K	999 im shop K
erişin	4983 K
erklärt	1062 K
erklärte	1062 K
erkände	4847 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1059 K sie es weiter
erzählt	72 K uns	1062 K
erzählte	1062 K
escribió	1764 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1608 K a	1761 K
estimé	2303 a K
estás	1560 ya que K aquí	1560 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4932 javascript'i K
evästeasetuksesi	1977 K
evästeasetuksiasi	2001 K
evästeasetuksissa	1977 K
evästeasetusten	1977 K
evästeasetustesi	1977 K
evästeet	2001 K	2026 K
evästeitä	1980 K
evästesuostumuksesi	1977 K
evästevalintasi	1977 K
evästevalintojesi	1977 K
existují	583 K díky
experiência	72 conte sua K
explicó	1764 K
expliqué	2303 a K
expérience	72 partagez votre K
extensión	1757 K máxima
externého	4512 K obsahu
externí	563 K obsah
externího	563 K obsahu	563 obsah z K
externý	4512 K obsah
""", 'f': """
favoritkälla	4745 K
faça	4091 K um pix
felelősséget	35 nem vállal K
felhasználása	2594 cikkek K csak	2594 cikk K csak	2594 tartalom K csak	2594 anyagok K csak
felhasználási	2560 K feltételek
felietonistką	3883 jest K
felietonistą	3883 jest K
feliratkozás	2548 K a hírlevélre	2548 hírlevél K
feliratkozásommal	2575 K
feliratkozással	2575 K
felkavaró	111 K
fictício	111 nome K
fictícios	111 nomes K	111 nomes são K
filmări	45 poze și K
filozófus	2580 K
folosește	4114 K cookie
folytatásához	2546 a cikk K
fordítóval	2584 gépi K
forintért	2591 havi # K
formulára	4525 odoslaním K
formulário	4091 inscreva-se no K
formuláře	576 odesláním K
forrásként	2576 kedvenc K
fortæl	72 K os
fortæller	813 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2563 küldd el K
fotóit	45 K	2563 küldje el K	2563 küldje be K
fotóját	2563 küldje el K
frissítettük	111 K a cikket	111 cikkünket K
frågade	4847 K
früheren	111 K version	111 K fassung
férjen	2668 K hozzá
följ	4718 K oss på	4844 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4741 alla rättigheter K
fördere	1059 K
fördermitglied	85 werden sie K	937 werde K	937 werden sie K
fördern	1059 jetzt K	1059 K sie
föredragen	4745 K källa
föredragna	4745 K källa
föreslog	4847 K
författare	4749 är K och
förklarade	4847 K
förklarar	4847 K
försvarade	4847 K sig
følg	686 K os på	810 K os	3621 K oss på	3748 K oss
første	734 K måned	812 K måned	3670 K måned	3750 K måned
førsteamanuensis	3647 er K
førstelektor	3647 er K
független	2544 támogassa a K	2669 K sajtó
főmunkatársa	2653 K
főszerkesztője	2582 K
""", 'g': """
gadā	3399 K
gazeteciliği	5064 bağimsiz K
gazeteciliğimiz	5064 K
gazetę	3845 kup K
gefällt	970 K ihnen, was sie	970 K dir, was du
gelmişken	4916 buraya kadar K
gespräch	111 K wurde gekürzt
geändert	111 namen K	111 name K	111 namen wurden K
geöffnet	873 wird in neuem fenster K
giovedì	20 ogni K
giáo	5254 là K sư
giúp	0 cần K đỡ	112 tìm trợ K ở đâu
giảng	5254 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4490 K
gridò	2983 K
gràcies	454 K a gent com tu	508 K a tu
grátis	4093 teste K
grâce	21 K à vous	2097 K à vos dons
gwiazdką	65 pola z K
gärna	4844 vill K höra från dig
går	664 før du K	3600 før du K
gåva	4700 ge en K i dag	4700 ge en K nu	4701 din K	4701 ge en K	4844 din K gör	4844 ge en K i dag	4848 K
gönderdik	4990 size bir e-posta K
gönderin	4983 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4845 K mer
göre	5066 K
görün	4983 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	4983 K
gösterilmeden	4946 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	111 haber K	111 yazi K
güncellenmiştir	111 haber K
găsești	112 unde K ajutor
głosił	3905 K
głosiła	3905 K
głosiło	3905 K
głosuj	3830 K
głosujcie	3830 K
głównej	3821 na stronie K
gương	69 trang K
gửi	54 hãy K	5252 xin K về
""", 'h': """
használ	2559 cookie-kat K	2560 sütiket K
használat	2559 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1062 K es
helyesbítés	111 K
helyreigazítás	111 K
helyszínen	2563 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	901 bei google K
hirdették	2671 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2639 K
hirdetésblokkolót	2639 K
historią	72 podziel się swoją K
historička	550 je K
história	72 conte sua K
hjälp	112 här kan du få K	112 här får du K	112 här finns K	4752 K av ai	4776 K av ai	4844 K oss
hjälper	4844 din gåva K
hjælp	0 brug for K	112 her kan du få K	724 K af ai	724 K fra ai	745 K af ai	810 vi har brug for din K	810 K os
hjælper	810 dit bidrag K
hlásal	661 K
hlásala	661 K
hlásá	661 K
hovorí	4596 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2565 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2565 a K
hozzátette	2671 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2002 tekoälyä K
hágase	85 K socio
hájil	661 K se
hájila	661 K se
häng	4844 K med i
häufiger	901 bei google K
häusliche	0 K gewalt
hävdar	4847 K
håller	48 K du med	48 K du inte med	4783 läsare som K
hævder	813 K
hébergé	2146 ce contenu est K par
hình	111 có chứa K ảnh
híreinket	2612 K
hírekben	2553 a google K	2576 google K
hírlevelére	2575 K
hírlevelünk	83 K	2669 K
hírlevelünket	2575 K
hírlevelünkre	83 K	2548 K	2668 iratkozzon fel K	2668 iratkozz fel K	2669 K
hírlevél	2672 K
hírlevélre	83 K	2668 iratkozz fel a K	2668 iratkozzon fel a K
hó	2670 ft/K
hónap	2591 első K	2670 első K
hören	994 K sie hier.
hører	3661 der du K
hükmetti	5066 K
hüüdis	1834 K
hüüdsid	1834 K
hľadať	112 kde K pomoc
hűségidő	2602 K nélkül
hồng	5282 nhận hoa K
""", 'i': """
iecienītāko	3347 K avotu
iepriekšējā	111 K versijā
ifølge	813 K	3751 K
ihtiyaç	0 yardima K
illimité	2112 accès K	2207 en K
imágenes	45 tus K	111 contiene K
incorporó	1630 se K a
independentă	4224 presa K
independência	4092 a K
indicó	1764 K
indiqué	2303 a K
indrømmede	813 K
indrømmer	813 K
indépendance	2301 notre K
indépendant	2096 soutenez le journalisme K	2301 journalisme K	2301 média K
indépendante	2204 la presse K a	2301 presse K	2301 information K
información	1596 sigue toda la K	1596 siga toda la K	1630 cubre la K	1762 esta K
informację	3805 wyślij K
informações	111 com K de
informațiilor	4123 preluarea K
informováni	621 chcete být K
informó	1764 K
informē	3400 K
ingresá	82 K tu correo
innehåll	4727 externt K	4751 externt K
innehåller	111 K spoilers
innehållet	11 K
innrømmer	3751 K
innrømmet	3751 K
inquiète	2303 s'K
inquérito	40 nosso K
inscrição	3924 cancelar a K
inscríbete	1559 K
inställningar	4724 cookie-K	4724 dina K för cookies	4724 dina K för kakor
insändare	48 K	4750 skicka din K	4750 din K till	4750 skriva en K
intelektą	3284 dirbtinį K	3299 dirbtinį K
inteligencję	3827 przez sztuczną K
inteligencí	585 umělou K
intelligenciával	2584 mesterséges K készült	2604 mesterséges K
introduceți	82 K adresa de email
intégralité	2106 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	111 para esta K	1762 esta K
investigação	4092 esta K
investigație	4224 această K
investigațiile	4224 continua K
invítame	59 K a un café	59 K un café	1761 K a
invítanos	1761 K a
ismételgette	2671 K
istediğin	5062 K zaman iptal
istediğiniz	4922 K zaman iptal	5062 K zaman iptal	5065 K zaman iptal
izražavaju	4421 komentari K
içeriği	11 K
içeriğin	4957 harici K
içermektedir	111 sahneler K
išorinio	3282 K turinio
""", 'j': """
jautāja	3400 K
javascript가	3212 K
javascript를	3212 K
javasolják	2671 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3754 skoro już tu K	3754 skoro tu K
ještě	632 zbývá K
jogász	2580 K
jugé	2303 a K
jurnalistă	4127 este K
jurnaliștii	44 K noștri	4158 K noștri îți trimit	4224 K noștri
jälgi	1831 K meid
jäljellä	2020 ilmaista juttua K	2084 K #%	2084 K # %	2084 #% K	2084 # % K
jäseneksi	85 liity K	2085 liity K
""", 'k': """
kanał	3903 nasz K
kannatusjäseneksi	2085 liity K
kanál	659 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4491 K
kedykoľvek	4497 odhlásiť sa môžete K
keresőben	2576 google-K
khoản	5225 bạn đã có tài K	5237 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5247 K sao chép bài viết	5247 K sao chép nội dung	5247 K sao chép lại
khẳng	5336 K định
kiabált	2671 K
kiabálta	2671 K
kiabálták	2671 K
kiegészítettük	111 a cikket K	111 cikkünket K
kifogásolja	2671 K
kirjeessä	2088 luki K
kiáltott	2671 K
kiáltotta	2671 K
kiáltották	2671 K
kiến	5268 ý K của bạn sẽ	5333 hãy gửi ý K	5333 vui lòng gửi ý K
kliknutím	576 K na
kolačića	4412 K	4442 K
kolačiće	4412 K	4442 K
kolačići	4412 K
komentować	8 K	3792 aby K
komentár	8 pridať K	4521 pridajte K
komentára	4521 pridanie K	4521 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	561 je K	561 , K	640 , K
komentátorem	561 je K	640 je K
komentátorka	640 , K
komentátorkou	561 je K	640 je K	4510 je K
komentátorom	4510 je K
komentář	8 přidat K
komentáře	8 pro přidání K	572 vložení K	572 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2565 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2002 K
konferencję	3810 naszą K
konuştu	5066 diye K	5066 K
kopírovanie	4503 K obsahu bez	4503 K je zakázané
kopēšana	3346 K bez
korespondentką	3806 jest K	3883 jest K
korespondentė	3281 K
korábban	2611 K itt írtunk	2611 K ebben a cikkben írtunk
korábbi	111 cikkünk K
krzyczał	3905 K
krzyczała	3905 K
krzyknął	3905 K
krzyknęła	3905 K
krävde	4847 K
krævede	24 K felter er	813 K
krönikör	4749 är K	4823 är K
kulturalną	3814 K dyskusję
kulturredaktör	4749 är K	4823 är K
kulturredaktør	721 er K	791 er K	3656 er K	3729 er K
kumppanuuslinkkejä	79 K	2014 K
kvíz	570 náš K	4520 náš K
kvíze	4520 našom K	4520 v K
kvízu	570 našem K	570 v K
kyltissä	2088 luki K
kysyivät	2088 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2670 K
käsitellään	111 jutussa K
käyttää	1978 tämä sivusto K
käyttöehdot	2009 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2671 K
kérdezték	2671 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2671 K
kérte	2671 K
kérték	2671 K
kívánt	111 nem K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1059 K sie uns
könyörgött	2671 K
könyörögtek	2671 K
köszönjük	2668 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2553 K minket	2668 K minket
követelte	2671 K
követelték	2671 K
közgazdász	2580 K
közlése	2603 nélküli K tilos
közreműködésével	2666 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2671 K
kúpte	4593 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1062 K an
künstlichen	925 K stimme vorgelesen	925 K stimme vertont
künstlicher	987 mithilfe von K
küpsised	1784 K
küpsistega	1784 K	1803 K
küsis	1834 K
kč	578 za # K	578 od # K	660 od # K
kļūsti	3397 K par
křičel	661 K
křičela	661 K
křičeli	661 K
kể	5336 K
""", 'l': """
labākie	3366 K raksti tavā
laiškas	3334 atviras K
lamentó	1764 K
lançait	2303 K
lasītu	3336 lai K tālāk
lasītāji	3398 mūsu K
lasītājiem	3398 mūsu K
lejupielādē	3397 K
lelkisegély	112 K
leverandør	3658 ekstern K
leverantör	4751 extern K
levél	2673 nyílt K
leído	1670 has K tus #
leírásokat	111 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3356 K
linkistä	2013 lisää tästä K
lisenssillä	52 K
lisäsi	2088 K
llicència	52 K cc
lucrează	4127 K în presă
lunedì	20 ogni K
lună	4225 pe K
luận	8 để bình K	90 phần bình K	111 từ chối bình K	5225 đăng nhập để bình K	5268 bình K của bạn sẽ	5333 đăng nhập để bình K
lájkolj	2553 K minket
lákal	661 K
läget	4760 koll på K
lähdet	1953 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4763 du kan K mer	4763 kan du K mer	4763 K mer om	4840 #% kvar att K	4840 # % kvar att K	4845 fri att K
läsare	41 våra K	4761 våra K	4845 våra K
läsarna	21 tack vare K
läser	4844 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	749 K for	3688 K for	4780 K för
læser	810 tak fordi du K
læserbrev	48 K	722 skrive et K	722 send dit K
læsere	41 vores K	811 vores K
læseres	733 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1576 K de notas
límites	1570 sigue leyendo sin K
lòng	5252 vui K gửi về	5333 vui K gửi về
löd	4847 K
lød	813 K	3751 K
lūdza	3400 K
lập	5272 ủng hộ báo chí độc K	5334 báo chí độc K
""", 'm': """
magyarázta	2671 K
mailovú	4525 e-K adresu
mainoslinkkejä	42 K	79 K	2014 K
manhãs	20 todas as K
markedsføringscookies	693 K
marqués	65 champs K d'une étoile
masintõlke	1786 K abil
materiał	11 ten K
matéria	23 ler esta K	3919 esta K é só	4006 para ler esta K	4085 #% desta K	4085 # % desta K	4085 #% da K	4085 # % da K	4092 esta K
matérias	3973 limite de K	4084 K
matí	507 rep cada K
mawiał	3905 K
mawiała	3905 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	112 jourhavande K
megbírságolta	2671 K
megbízásából	2666 K készült
megjelenését	2666 K támogatta	2666 K támogatja
megjelenítése	2629 tartalmainak K	2629 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	111 nevek K
megváltoztattuk	111 nevét K
meidän	2085 tue K
meitä	2011 tukea K	2011 tue K	2085 tue K	2085 auta K
mencióname	67 K
menționat	4226 a K
mesačne	4595 K
mesečno	4490 K	4692 K
mesélte	2671 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3904 za K
miesięcznie	3904 K
minkä	95 anna K voit
mistä	112 K apua
miễn	17 bài K phí	5275 hết số bài K phí	5335 dùng thử K phí
mjesečno	4490 K
moderálási	2565 K elveink
modifié	111 article a été K	111 prénom a été K	111 nom a été K
modifiés	111 prénoms ont été K	111 noms ont été K
modération	88 jouez avec K	2198 charte de K	2198 K par la rédaction
mokė	3332 K
mondták	2671 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1570 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1764 K
mulțumim	4223 K că ne citești
munkatársa	2582 K	2653 K
munkatársunknak	44 K
munkánk	2669 K
munkánkat	2544 támogasd K	2544 támogassa K	2589 K	2668 támogasd K	2668 támogassa K	2669 K
myönsi	2088 K
másodközlés	2571 K	2594 K
másodközlése	2594 K
märkis	1834 K
määräsi	2088 K
mån	4762 kr/K	4846 kr/K
månad	4705 testa en K	4762 en K för	4844 testa en K	4846 per K	4846 varje K
månaden	4762 första K	4846 i K	4846 första K
månader	4762 K för #	4844 testa # K
månadsgivare	4844 bli K
måned	670 prøv en K	734 i # K	810 prøv en K	812 pr. K	3670 en K for	3748 prøv en K	3750 per K
måneden	812 om K	3750 i K
måneder	734 i # K	3670 K for #
média	2301 notre K
mês	4092 até o fim do K	4093 por K	4093 ao K
mình	59 mời K ly cà phê	67 tag K
míní	661 K
mówi	3905 K
mówili	3905 K
mówił	3905 K
mówiła	3905 K
môžete	4519 článok si K
müşterimiz	4994 K
mācīja	3400 K
mākslīgais	3353 K intelekts
mēnesis	3399 pirmais K
mēnesī	3399 K
mėgstamiausią	3277 K
mėnesį	3331 per K
měsíc	578 první K	660 za K	660 první K
měsíčně	660 K
můžeme	516 díky vám K
můžete	569 článek si K
mạnh	5336 nhấn K
""", 'n': """
nabádal	661 K
nabádala	661 K
naléhal	661 K
namawiał	3905 K
namawiała	3905 K
napisał	3905 K
napisała	3905 K
napiš	43 K nám	72 K nám
napište	43 K nám	560 K nám	595 K na	658 K nám
napísal	4596 K
napíšte	43 K nám	4509 K nám	4509 K, prosím	4544 K na	4593 K nám
naročilo	4628 hvala za K
naročite	85 K se	4602 K se na naše	4690 K se
naročnik	55 kot K	4601 že K
naročnike	4609 samo za K	4609 le za K
naročniki	55 K lahko	4641 lahko berejo le K	4641 berejo samo K	4694 K
naročnikom	4601 dostopen le K	4601 na voljo K	4601 na voljo samo K	4601 na voljo le K	4641 dostopna le K	4641 dostopna samo K	4641 dostopen le K	4641 dostopen samo K
naročnina	4629 K	4694 K
naročnino	4629 z K	4651 z K
narzędzi	3827 przy wsparciu K ai
nastavení	537 kvůli K cookies	537 K cookies	537 K souhlasu	537 vašeho K cookies	537 K soukromí
naujienlaiškio	3289 K
naujienlaiškis	3330 mūsų K	3333 K
naujienlaiškį	3269 mūsų K	3289 K	3329 užsisakykite K	3330 mūsų K
navođenja	4427 bez K izvora
navođenje	4427 uz K izvora
nawoływał	3905 K
načtením	538 K videa	538 K obsahu
našeho	566 do K týmu	566 K e-shopu
našem	4416 K timu
našich	594 K zpráv	4543 K správ
neatkarīgu	3397 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2668 segíts K	2668 írjon K	2668 írj K	2668 jelezd K	2669 K adód
nemokamą	3293 K paskyrą
neobmedzený	4496 K prístup
neodpovídá	35 K za
neodpověděl	111 K
neodpověděla	111 K
neodpověděli	111 K
neomezený	556 K přístup
neomezeně	520 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3291 paremkite K žurnalistiką	3329 paremkite K	3330 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	1992 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávislou	658 podpořte K
nezávislá	659 K média
nezávislé	4594 K médiá
nezávislú	4593 podporte K
nghiêm	5247 K cấm sao chép
nghiên	5254 là nhà K cứu
ngoài	5258 nội dung bên K
nguồn	5250 K ưu tiên	5250 K tin ưu tiên	5318 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5338 thư K
nhiệm	5268 chịu trách K về nội dung bình luận
nhân	5259 trí tuệ K tạo
nhấn	5333 K vào đây
nhận	5228 đăng ký K bản tin	5228 đăng ký K tin	5333 đăng ký K bản tin	5333 đăng ký K tin
nhập	27 đăng K	5225 vui lòng đăng K	5225 đăng K để đọc	5225 đăng K để xem	5225 đăng K để lưu	5225 hãy đăng K để	5333 đăng K để đọc	5333 đăng K để xem
nhật	111 bài viết đã được cập K	111 bài báo đã được cập K
niedostępny	3807 materiał wideo jest K
niezależne	3902 wesprzyj K	3902 wspieraj K	3903 K media
niezależność	3903 K
niezależną	3903 jesteśmy K
noastră	4224 munca K
nolēma	3400 K
norāda	3400 K
nosūtīsim	62 jums K
notificações	16 as K	3932 ative as K	3932 ativar K	3932 receba K
notificările	16 K	4111 activează K
notifikácie	4522 K
notícia	4092 esta K
notícias	3924 receba as K	3924 receba K	3935 siga as últimas K	4084 K
novinařina	659 naše K
novinařinu	659 nezávislou K
novinár	4510 je K	4510 , K
novinári	4594 naši K
novinárka	4510 je K	4510 , K
novinárkou	4510 je K
novinárom	4510 je K
novinář	561 je K	561 , K
novinářem	561 je K	640 je K
novináři	659 naši K
novinářka	561 je K	561 , K
novinářkou	561 je K	640 je K
novičke	4602 na e-K
novičnik	4610 K	4610 e-K	4691 naš e-K	4694 K
novičnika	4610 K
numéros	112 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3332 K
násilí	0 domácí K
nášho	4516 do K tímu
nächste	24 in diesem browser für die K	1059 sind sie der K
näyttämällä	1976 K sisällön
nélkül	75 reklám K	76 spam K
nói	5336 K
nõus	48 ei ole K?
năm	5335 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	566 našem K
obegränsad	4708 K tillgång
obećala	4491 K
obećao	4491 K
obiecał	3905 K
obiecywał	3905 K
obligāta	3346 atsauce K
oblíbené	558 K zdroje
oblíbených	558 K zdrojů
oblíbenými	558 K zdroji
obrigatórios	24 campos K são marcados com	3948 campos K são marcados com	3953 campos K marcados	3953 campos K são marcados com
obveščanje	4628 na naše K
obľúbené	4507 K zdroje
obľúbených	4507 K zdrojov
obľúbenými	4507 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	593 chcete K
odebírejte	525 K náš	599 K	658 K
odemkněte	520 K si
odhlásit	526 K se můžete kdykoli
odoberať	4542 chcete K
odpoveď	24 zrušiť K
odpovídal	661 K
odpověděl	661 K
odpověděla	661 K
odpověď	24 zrušit K
odpowiadał	3905 K
odpowiedzialności	35 nie ponosi K
odpowiedział	111 nie K	3905 K
odpowiedziała	111 nie K	3905 K
odpowiedziało	111 nie K
odražavaju	4421 komentari K	4421 komentari ne K
odídete	4505 kým K
ofereça	3919 K este artigo
ograniczeń	3760 czytaj bez K	3760 czytaj więcej bez K
også	56 bli med du K
ogłosił	3905 K
ogłosiła	3905 K
oikaisupyynnöt	2005 K
oikaisupyyntö	2005 K
olvashatják	2610 csak előfizetők K
olvasási	2 K idő
olvasóiból	2589 K él
olvasóink	41 K	2669 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1761 danos tu K
ordenó	1764 K
ordonné	2303 a K
ortakliği	4976 iş K linkleri	4978 satiş K bağlanti	4978 satiş K linkleri
orzekł	3905 K
osobních	554 ochrany K údajů	554 ochraně K údajů
osobných	4512 K údajov
ostrzegał	3905 K
ostrzegała	3905 K
ostrzegł	3905 K
otevřený	663 K dopis
otrzymywać	3835 chcesz K
otvorený	4598 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	621 chcete dostávat K	621 chcete zasílat K	621 chceš dostávat K
oznámil	661 K	4596 K
oznámila	661 K	4596 K
ozvěte	43 K se nám	72 K se nám	560 K se nám	658 K se nám
""", 'p': """
padėkite	3329 K mums
pageidaujamą	3277 K šaltinį
paklausė	3332 K
palīdzi	3360 ziedo un K	3397 K mums
palīdzība	0 vajadzīga K
palīdzību	112 kur meklēt K	3353 mākslīgā intelekta K	3368 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3329 K mums
parsisiųskite	3329 K
participación	1612 normas de K
partnerské	79 K odkazy	581 K odkazy	4530 K odkazy
partneři	540 my a naši K
pastā	3358 e-K
pastāstiet	43 K mums	72 K mums
patronką	3825 zostań naszą K
patrões	4036 sem K	4092 sem K
paylaşilan	5044 tarafindan K bir gönderi	5044 tarafindan K gönderi
paylaşin	28 K	54 K	4983 K
paylaştiği	5044 K bir gönderi	5044 'in K bir gönderi
paziņoja	3400 K
paziņojumus	3357 K
państwa	3805 czeka na K
pašte	3289 jūsų el. K
pažadėjo	3332 K
periódico	1762 este K	1762 nuestro K
permanència	509 sense K
persiųskite	54 K
personvernerklæring	3633 K
phê	59 mời tôi một ly cà K	5272 mời bạn một ly cà K
phóng	5252 liên hệ K viên	5254 là K viên	5254 K viên ban	5257 là K viên báo	5257 là K viên của	5333 hãy liên hệ K viên
phút	2 K đọc
phản	111 chưa K hồi
pidió	1764 K
pidätetään	1988 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3905 K
pisała	3905 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4409 K nam	4441 K nam na	4441 K na	4488 K nam	4615 K nam	4615 K na	4645 K nam na	4645 K na	4690 K nam
piškotke	4618 K	4646 K
piškotki	4618 K
piškotkov	4618 K	4646 K
pište	595 K na	595 K nám na
plakáton	2671 állt a K
plânge	4226 se K
pochází	563 obsah K
podcastów	3811 K
podcastů	568 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3905 K
podporovatelé	659 naši K
podporují	659 nás K
podpoře	516 díky vaší K můžeme	659 díky K
podpořte	583 K	658 K nás	658 K naši	658 K naše	658 K mě
podrška	4488 vaša K
podrške	4428 bez vaše K	4489 vaše K
podršku	4488 vašu K
podržite	4428 K	4488 K nas	4488 K naš
podělte	72 K se s námi	72 K se o
podľa	4596 K
poinformował	3905 K
poinformowała	3905 K
pokračovanie	4496 pre K v čítaní
pokračování	520 K je dostupné	581 K článku níže
pokračuje	581 článek K	581 text K	4530 článok K	4530 text K
pokračujte	520 K ve čtení s
politoložka	550 je K
politológus	2580 K
política	441 K de galetes	1606 K de cookies	3946 K de cookies	3975 cobre K
pomocí	585 K ai
pomocą	3827 z K ai
pomoć	4488 vašu K
pomoč	112 kam po K
pomóż	3902 K nam
pomôžte	4593 K nám
poprosił	3905 K
poprosiła	3905 K
poprosiło	3905 K
poručila	4491 K
poručio	4491 K
poslední	592 K článek zdarma	592 K článek, který můžete
posledný	4541 K článok zadarmo
poslušajte	4644 K nas
postafiókjába	2548 K
postafiókjában	2573 minden reggel a K	2573 minden este a K	2573 minden nap a K	2573 minden héten a K
postafiókodban	2573 minden reggel a K
postaládádba	84 a K	2575 a K
postaládádban	2573 minden reggel a K	2573 minden héten a K
postaládájában	2573 minden reggel a K	2575 ön K
postižen	1 pokud jste K
posílat	576 nechte si K
posílejte	560 K nám
posíláme	62 vám K	62 K vám
potražiti	112 gde K pomoć	112 gdje K pomoć
potřebujeme	658 K vaši pomoc	658 K vaši podporu
potřebujete	0 K pomoc
používame	4512 K cookies
používá	540 tento web K
používáme	540 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3905 K
powiedziała	3905 K
powtarzał	3905 K
powtarzała	3905 K
poznámka	111 K redakce
pozostało	3760 K # %	3760 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	661 zvou K
pošaljite	54 K ga	4409 K nam	4409 K na	4488 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	560 K nám	658 K nám
pošli	54 K ho
pošlite	54 K ho	4509 K nám	4593 K nám
pošljemo	62 vam K
pošljite	54 K ga	4615 K nam	4615 K jo nam	4615 K na	4690 K nam
požádal	661 K
požádala	661 K
pracę	3903 naszą K
pranešimus	3288 K
praneškite	43 K mums	72 K mums
pranešė	3332 K
prašė	3332 K
preberať	50 K
precizējums	111 K:
predchádzajúceho	4545 bez K súhlasu
predchádzajúcej	111 K verzii článku
predplatiteľ	55 ako K	4496 už ste K	4496 ste K
predplatiteľom	85 staňte sa K	4504 K	4593 staňte sa K
predplatiteľov	4504 pre K
predplatné	4496 už máte K	4527 K	4593 kúpte K	4593 kúpte si K	4597 K
predplatného	4527 K
predplatným	4527 K	4548 s K
predplaťte	85 K si
preferată	4125 sursă K pe google	4125 sursă K în google
preferované	558 K zdroje	4507 K zdroje
preferovaný	558 K zdroj	4507 K zdroj
preferovaných	558 K zdrojů	4507 K zdrojov
preferovaným	558 K zdrojem	4507 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	111 K version de cet
prenumeratorów	3760 tylko dla K	3833 tylko dla K
prenumeratą	3819 z K
prenumeratę	85 kup K	3760 masz już K	3819 zamów K	3819 kup K	3819 wykup K	3845 kup K
preporučila	4491 K
preporučio	4491 K
pretlačiť	50 K
prevziať	50 K
prečítate	4496 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4488 K se našoj	4488 K im se	4690 K se nam
pridržana	4401 sva prava K
pridržane	4608 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3332 K
prihlásenie	4497 ďakujeme za K	4525 ďakujeme za K
prihlásení	4527 po K
prihlásením	4525 K súhlasíte
prihláste	27 K	4496 K sa a čítajte	4593 K sa na odber
prihvaćate	4423 prijavom K
pripažino	3332 K
programėlėje	3287 K
programėlę	3287 K
prohlásil	661 K
prohlásila	661 K
prohlížeč	12 váš K
pronađite	4439 K nas
proposé	2194 conçu et K par
prosił	3905 K
prosiła	3905 K
pročitali	4393 da biste K
pročitate	4391 da K cijeli	4391 da K ceo
prośbę	3754 mamy do ciebie K	3754 mamy małą K
prošnjo	4612 imamo majhno K	4612 majhno K
prywatności	3782 ustawienia K	3782 ustawień K	3786 polityka K	3786 polityce K
przeczytać	3760 aby K cały	3760 aby K ten artykuł
przeczytałaś	3814 dziękujemy, że K
przeczytałeś	3814 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3757 K nam #%	3902 K nam	3902 K #
przekonywał	3905 K
przekonywała	3905 K
przesyłajcie	3805 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3789 K zdjęcie	3789 K zdjęcia	3805 K nam	3805 K je do nas	3902 K nam
przeżywasz	0 K kryzys
przyznał	3905 K
przyznała	3905 K
przyłącz	56 K się
przyślij	3789 K zdjęcie	3805 K nam	3805 K je do nas	3902 K nam
práca	4594 naša K
práce	659 naší K
práci	659 naši K
prácu	4594 našu K
právnička	550 je K
právník	550 je K
précision	111 K:
précisé	2303 a K
précédente	111 version K de cet
préférée	2182 source K
préférées	2182 sources K
prévient	2303 K
príspevky	4521 K v diskusii
príspevok	4593 váš K
próxima	4092 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	661 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2830 blocco della K	2981 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2582 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2144 bloqueur de K	2144 bloqueurs de K	2301 sans K
publicités	2144 bloqueur de K
publicystką	3806 jest K	3883 jest K
publicystą	3806 jest K	3883 jest K
publikování	551 K nebo šíření
publiée	25 ne sera pas K	2152 votre adresse e-mail ne sera pas K
pytał	3905 K
pytała	3905 K
pytały	3905 K
pytań	3813 na kilka K
pyyntö	1953 pieni K
pyysivät	2088 K
pásale	1761 K esta
pásalo	54 K
päevakokkuvõte	1791 K
päivitetty	111 juttua K	111 juttua on K
päätoimittaja	1999 K	2069 on K
päätti	2088 K
påminde	4847 K
pénzbe	2669 K kerül
pénzéből	21 olvasók K
písemného	552 bez K souhlasu
písomného	4545 bez K súhlasu
píšte	4544 K na	4544 K nám na
pódcast	39 nuestro K	1762 nuestro K
pôvodnej	111 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3339 K bez	3346 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	551 K článků
předchozí	111 K verzi článku
předchozího	552 bez K souhlasu	597 bez K souhlasu
předplatitel	55 jako K	55 K může	520 už jste K	520 jste K
předplatitele	555 pro K
předplatitelem	85 staňte se K	658 staňte se K
předplatitelé	55 K mohou	591 jen K	591 pouze K	591 najdou K	591 přečtou K	659 naši K	662 K
předplatitelům	555 K	591 pouze K	591 jen K
předplatné	520 koupit K	521 už máte K	578 K	662 K
předplatného	578 K
předplatným	520 dostupné s K	578 K	600 s K
předplaťte	85 K si	522 K si	658 K si
přehrání	563 K videa
přehráním	538 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	520 zbývá vám K	632 zbývá K	632 zbývá vám K
přidej	56 K se
přidejte	56 K se	594 K si nás	658 K se	658 K se k nám
přihlaste	27 K	520 K se a čtěte	525 K se k odběru	658 K se k odběru
přihlášení	576 děkujeme za K	578 po K
přihlášením	576 K k odběru	576 K souhlasíte
připojte	56 K se
připomněl	661 K
připustil	661 K
přispějte	95 K, kolik můžete	95 K, čím můžete	583 K	658 K	658 K i vy
přiznal	661 K
přiznala	661 K
přiznává	661 K
příspěvek	658 váš K
příspěvku	538 načtením K	563 zobrazení K
příspěvky	572 K v diskusi
příspěvků	516 žije z K	516 žijeme z K	516 z K čtenářů
příspěvkům	516 díky K čtenářů
původní	111 K verzi článku	111 v K verzi
""", 'q': """
questionário	110 K
quyên	5333 K góp ngay	5337 K góp
quyền	5247 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5301 trình chặn K cáo	5301 chặn K cáo
""", 'r': """
radził	3905 K
radziła	3905 K
radí	661 K
rakstīja	3400 K
rappelé	2303 a K
različici	111 prvotni K	111 prejšnji K
rašykite	43 K mums	72 K mums	3329 K mums
rašė	3332 K
recaptcha로	3244 K
recibirás	62 K
reclamă	13 K
reconoció	1764 K
recordó	1764 K
rectificación	111 K:
recunoaște	4226 K
redacció	44 la nostra K	48 cartes a la K	453 la K t'envia	508 la nostra K
redacción	44 nuestra K	48 cartas a la K	111 nota de la K	1666 la K te envía	1710 se incorporó a la K	1762 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4158 K îți trimite	4224 K noastră
redacției	44 K noastre	111 nota K
redakcją	44 naszą K
redakcję	3902 wesprzyj K
redaktorką	3806 jest K	3883 jest K
redaktorė	3281 K
redaktör	4749 är K för	4749 är K på	4749 är politisk K	4823 är K på
redaktør	721 er K på	721 er K for	721 er politisk K	791 er K på	791 er K i	3656 er politisk K	3656 er K i	3656 er K for	3729 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4001 a K envia	4046 entrou para a K	4092 nossa K
redistribuída	3972 reescrita ou K
redistribuído	3972 reescrito ou K
reenvíalo	54 K
refusé	2146 K le dépôt
registrácii	4527 po K
registráciou	4525 K súhlasíte
registráciu	4525 ďakujeme za K
regisztrálj	2668 K ingyenesen	2668 K, hogy
regisztráljon	2668 K ingyenesen	2668 K, hogy
regisztrálnia	2610 K kell
regístrate	1570 K gratis	1574 K para
reinhören	921 jetzt K:
rejestrując	3816 K się
reklamlänkar	79 K	4764 K	4796 K
reklamą	13 K
reklám	75 nincs K	4594 bez K
reklámblokkoló	2639 K
reklámblokkolót	2639 K
reklámok	2669 K nélkül
reportaż	3903 ten K
reporterką	3806 jest K	3883 jest K
reportér	561 , K	640 , K	4510 , K
reportérem	561 je K	640 je K
reportérka	561 , K	640 , K	4510 , K
reportérkou	561 je K	640 je K	4510 je K
reportérom	4510 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	461 K sense permís
reproducción	1627 prohibida su K	1627 prohibida la K
reprodução	3969 proibida a K	3969 K proibida	4009 K permitida desde	4009 K é permitida desde
reprodúcelo	50 K
republié	50 K	2168 K avec	2213 cet article est K
repórter	44 nosso K	3975 é K
repórteres	44 nossos K
respondió	111 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1764 K
rezervăm	34 ne K dreptul
riêng	5237 chính sách quyền K tư	5275 dành K cho thuê bao	5283 quan điểm K của tác giả
rovatvezető	2653 K
rovatvezetője	2582 K	2653 K
ročne	4595 K
ročně	660 K
rät	1062 K
rätta	4755 K fel
rättar	4755 vi K fel
rättelse	111 K
räumte	1062 K ein	1062 K der	1062 K die
rääkis	1834 K
råber	813 K
råbte	813 K
rådde	4847 K
rådede	813 K
réagir	2155 pour K
réagissez	2300 K à
réalisation	2194 n'a pas participé à la K
rédacteur	2172 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	111 note de la K	2172 a rejoint la K	2194 n'a pas participé à sa K	2203 la K vous	2207 pour soutenir la K	2300 soutenez la K	2300 alertez la K	2301 notre K
rédactrice	2172 est K
régulièrement	2172 collabore K
répondu	111 n'a pas K à	111 n'ont pas K à
réponse	24 annuler la K
répétait	2303 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2106 cet article est K	2106 ce contenu est K	2106 article K
réservée	2106 K à nos abonnés	2106 la suite est K	2109 K aux abonnés
réservés	2109 K aux abonnés	2168 tous droits K
résiliable	2302 K à tout moment
részesített	2576 előnyben K forrásként
röst	4752 ai-K	4788 ai-K
răspuns	111 nu a K	111 nu au K	4226 a K	4226 au K
răspunsul	24 anulează K
rằng	5336 viết K	5336 cho K
""", 's': """
sacīja	3400 K
sadržaj	11 ovaj K	4412 vanjski K	4412 spoljni K
sadržaja	11 ovog K	4412 vanjskog K	4412 prikaz ovog K	4412 prikaz K
sakė	3332 K
samfunnsøkonom	3647 er K
samobójcze	112 myśli K
samobójstwie	112 myślisz o K
samobójstwo	0 K
samovražde	0 K	112 uvažujete o K
samovražedné	112 K myšlienky
sanctionné	2303 a K
sandučić	84 u vaš K	4394 u vaš K
sandučiću	4394 u vašem K	4423 vašem K
sbírka	662 K
schließ	56 . K dich
schließen	56 . K sie sich	826 K sie ein abo	1059 K sie ein abo
schránke	4497 vašej K
schránky	84 do vaší K	84 do vašej K	525 do vaší K	4497 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	112 uvažujete o K
sebevražedné	112 K myšlenky
segítsen	2668 K, hogy
segítségedre	2668 szükségünk van a K
segítséget	112 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1764 K
selbsttötung	112 K
sensível	111 pode ser K
sentenció	1764 K
sería	1667 sin ti no K
sesión	27 inicia K	27 inicie K	1570 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4091 inicie K
señaló	1764 K
sfătuia	4226 K
sfătuiește	4226 K
sfătuit	4226 a K
sisällön	11 K	2001 ulkoisen K
sisältö	1958 tämä K on vain
sisältöä	2001 ulkoista K
siunčiame	62 jums K
sjefredaktør	3656 er K
självmord	0 K
självmordslinjen	112 K
självmordstankar	112 K
sjöng	4847 K
skarży	3905 K
skarżył	3905 K się
skrzynkę	84 na twoją K	3764 na twoją K	3764 na swoją K	3816 K mailową
slažete	48 K se	48 ne K se
slobodné	4593 podporte K
slobodnú	4593 podporte K
slušajte	4439 K nas
slíbil	661 K
slíbila	661 K
socioložka	550 je K
sollicité	111 K par
sollicitée	111 K par
sondę	3813 naszą K
sonuçlarinda	4949 google arama K
sorumluluğu	35 K
souborů	553 K cookie
souhlasíte	48 K?	576 e-mailu K	576 odesláním K	576 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5252 về hộp thư của tòa K	5272 hãy ủng hộ tòa K	5283 bằng văn bản của tòa K	5333 hãy gửi về tòa K	5333 hãy liên hệ tòa K	5333 hãy báo cho tòa K	5334 tòa K
spandér	59 K en kaffe
spolupráci	581 ve K s partnerem	4530 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4615 K nam
sportkrönikör	4749 är K
sportsredaktør	721 er K
spracovaním	4525 K osobných údajov
sprijiniți	4223 K
sprijină	4223 K-ne
správach	4508 google K
správy	4508 google K
spuneți	43 K-ne	72 K-ne	4224 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	920 in unserer K
stjärna	65 fält med K
straipsnį	3300 šį K	3330 visą K
stronę	3836 naszą K
stwierdził	3905 K
stwierdziła	3905 K
stáhněte	658 K si naši	658 K si náš
stálo	661 K na	661 K ve	661 K v
står	35 K för	813 K der på	3751 K det på	3751 K det i	4847 K det på
stöd	4700 med ditt K	4844 K oss	4844 K vår	4844 ditt K
stödja	4761 K oss med
stödlinjen	88 K
stödmedlem	4844 bli K
stödprenumerant	4844 bli K
stötta	4761 K oss med	4844 K oss	4844 K vår	4844 K vårt
støt	733 K os	810 K os	810 K med
støtt	3748 K oss	3748 K vår
støtte	667 med din K	667 vi har brug for din K	733 K os med	733 din K gør	810 din K	810 bliv K	3603 med din K	3669 K oss med	3748 din K
støtteabonnent	3748 bli K
støttemedlem	85 bli K	810 bliv K	3748 bli K
stāstīja	3400 K
stăpâni	4188 fără K
stěžuje	661 K
subscripció	511 K
subskrybentów	3760 tylko dla K	3760 dostępna dla K	3760 dostępne dla K	3833 tylko dla K
subskrypcją	3819 z K	3841 z K
subskrypcję	3760 kup K	3760 masz już K	3816 dziękujemy za K	3819 wykup K	3902 kup K
suosikkilähteeksesi	1992 K
suosikkilähteeksi	1992 K
superarán	1757 no K
sursă	4157 link activ către K
suscripción	1570 ya tengo una K	1761 cambia tu K	1765 K
suscríbase	85 K	1761 K
suscríbete	85 K	1570 K para	1570 K por	1570 K en	1580 K al boletín	1761 K
susțin	4149 care ne K lunar	4224 ne K lunar
susține	4223 K-ne	4223 K presa	4226 K că
susținerea	4223 K ta
susțineți	4223 K-ne
svarīgākie	3369 nedēļas K
svarīgākās	3369 nedēļas K
svært	0 har det K
svěřte	560 K se nám
szabályzatot	2565 moderálási K
szabályzatunk	2565 moderálási K
szerencsejáték	2558 túlzásba vitt K ártalmas, függőséget okozhat	2558 K ártalmas, függőséget okozhat	2558 K függőséget okozhat! #+
szerkesztője	2582 K	2653 K
szerkesztőségünk	44 K	2669 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2669 K
szerzője	2582 külső K
szociológus	2580 K
szólított	2671 K fel
szükség	2543 önre is K van	2543 önökre is K van	2543 rád is K van
szükségünk	2543 rád is K van	2543 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4762 tills du K upp	4847 K
sähköpostiin	1965 suoraan K
sähköpostiisi	84 K	1966 K
sähköpostillasi	2026 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1966 K
sélection	2203 K d'articles
sélections	2106 ajouter l'article à vos K
síganos	1596 K en
síguenos	1596 K en	1761 K
sócio	85 seja K
sõltumatut	1831 toeta K
sõnul	1834 K
sök	4778 K nu
sökresultat	4745 K på google
sökt	111 vi har K	111 har K
söyledi	5066 K
söylediler	5066 K
söylüyor	5066 K
søg	747 K nu
søgeresultater	717 K på google
søgning	717 google-K
søk	3686 K nå
søkene	3652 google-K dine
søkeresultatene	3652 K dine på google
súhlasu	4545 bez K
súhlasíte	48 K?	4525 odoslaním K
súmate	56 K	1761 K al
süresi	2 okuma K
sürümünde	111 önceki K
sütibeállításai	2628 K miatt
sütibeállítások	2628 K miatt	2628 K
sütik	2583 K
sütiket	2583 K
săptămână	20 o dată pe K	4225 pe K
sīkdatnēm	3351 K	3369 K
sống	5272 nuôi K tờ báo	5272 bạn đọc nuôi K
""", 't': """
találatok	2576 google-K
tanácsolja	2671 K
tanácsolják	2671 K
tanácsolta	2671 K
tanácsolták	2671 K
tanította	2671 K
taşiyin	4983 K
teigė	3332 K
tekemään	2086 K sitä
tekijänoikeus	1988 K suojaa
tekoäly	2002 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2002 K
tekoälyn	2002 K avulla	2002 K tekemä
tekoälyä	2002 käyttää K
telefonā	3357 savā K
teléfonos	112 K de ayuda
tesszük	25 nem K közzé
textům	590 ke všem K
teşekkürler	5063 okuduğunuz için K
thiết	5283 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5275 dành cho K bao	5275 đã là K bao	5337 K bao
thuộc	5248 bản quyền K
thành	5227 dành cho K viên	5270 bạn đã đăng ký K công	5333 trở K thành viên
tháng	5275 đọc miễn phí trong K	5335 mỗi K	5335 hàng K	5335 K đầu
thích	5250 nguồn tin ưa K	5250 nguồn yêu K
thông	16 K báo	5233 bật K báo	5233 nhận K báo	5252 bạn có K tin	5252 bạn đọc cung cấp K tin	5283 khi phát hành lại K tin	5333 hãy gửi K tin	5333 đăng ký nhận K báo	5333 hãy bật K báo
thường	5254 phóng viên K trú tại
tilføjede	813 K
tillgång	4844 få fri K
tillåtet	4775 inte K att återge
tiếng	5268 K việt có dấu
tiếp	5225 để K tục đọc	5225 để đọc K	5225 đăng nhập để K tục	5272 K sức cho báo chí	5275 để K tục đọc	5333 đăng ký để đọc K	5333 hãy K sức	5333 đăng nhập để K tục
tjänst	4696 en liten K att be
tjänsten	4778 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2546 a K
toàn	23 K bộ bài	5225 để đọc K bộ	5225 đọc K bộ bài	5275 để đọc K bộ bài	5333 đăng ký để đọc K bộ
transférez	2298 K-la	2298 K-le
tražila	4491 K je
tražili	4491 K su
tražio	4491 K je
tretích	4512 cookies K strán
treści	11 tej K	3819 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5233 theo dõi K
trước	111 bản K của bài	111 phiên bản K của bài	5268 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2653 K
tudósítója	2582 K	2653 K
turpinātu	3336 lai K lasīt
tuần	20 mỗi K	5270 bản tin hằng K của	5270 bản tin hàng K của	5335 mỗi K
tvrdí	661 K
työmme	2086 K
työtämme	1956 tue K	2085 tue K	2086 K
tájékoztató	2560 adatvédelmi K
támogass	2668 K minket
támogasson	2668 K minket
támogathat	2589 K minket
támogatása	2589 K nélkül	2589 olvasók K nélkül	2668 az ön K
támogatásod	2668 a te K
támogatásából	2543 olvasóink K	2589 olvasóink K
támogatására	2543 olvasóink K
támogatásával	2592 partnerünk K	2666 K készült
támogatónk	2589 legyen ön is K	2589 legyél te is K
tâm	0 tư vấn K lý
täglich	837 K per mail
tähtsamad	1803 nädala K
tärkeimmät	2026 K jutut
tästä	2013 lisää K
täällä	1953 kun kerran olet K
täältä	112 K saat apua	2013 lisää K
téléchargez	2091 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2668 K le
történész	2580 K
týden	20 každý K
týdně	660 K
týždenne	20 raz K
tłumaczy	3905 K
tłumaczył	3905 K
tłumaczyła	3905 K
třetích	563 cookies K stran
""", 'u': """
uafhængigt	811 K medie
ubegrænset	673 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3905 K
ulaş	43 bize K
ulaşin	43 bize K	4951 bize K	4983 K
ulaşmak	4951 yazara K
unabhängig	979 K von unserer redaktion	979 von unserer redaktion K	992 damit wir K bleiben	1060 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2858 insegna all'K
unterstütze	820 K unsere arbeit	820 K uns mit	1059 K uns	1059 K unsere	1059 K mich	1059 K meine
unterstützen	820 K sie unsere arbeit	820 K sie uns mit	820 mit einer spende K	820 können sie uns K	1059 K sie uns	1059 K sie unsere	1059 sie können das K	1059 freiwillig K	1059 K sie mich	1059 K sie meine	1059 K uns
unterstützt	861 ihr browser K	1059 K uns
unterstützung	816 ihre K	816 mit ihrer K	937 ihrer K	937 deiner K	987 mit K von ki	1059 mit deiner K	1059 deine K	1059 eure K
upišite	82 K svoj e-mail
upozorněni	621 chcete být K
upozornění	530 zapněte si K	573 K	621 chcete dostávat K	621 chcete zasílat K	621 chceš dostávat K	621 chcete posílat K	621 chcete odebírat K
upphovsrätt	4741 skyddat enligt lagen om K
upphovsrättslagen	4741 skyddat enligt K
uprednostňované	4546 K zdroje
uprednostňovaný	4546 K zdroj
uprednostňovaných	4546 K zdrojov
upřednostňované	598 K zdroje
upřednostňovaný	598 K zdroj
upřednostňovaných	598 K zdrojů
upřesnění	111 K:
uredništva	4608 brez dovoljenja K	4608 brez soglasja K
uredništvo	4622 v naše K	4691 naše K
uredništvu	44 našemu K	4615 pišite K
urmărește	4110 K-ne pe	4110 K-ne și pe	4111 K știrile	4223 K-ne
urmăriți	4110 K-ne pe	4223 K-ne
ursprünglichen	111 K version	111 K fassung
ustawień	3782 K cookies	3782 K plików cookie
utilização	3946 K de cookies
utilizează	4113 K cookie
utilizăm	4113 K cookie
utánközlés	2571 K	2594 K
utánközlése	2594 K
utánközölhető	50 K
uutislähteeksesi	1992 ensisijaiseksi K
uutislähteeksi	1992 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3905 K
uznała	3905 K
uzsvēra	3400 K
uzyskać	112 gdzie K pomoc
użyciu	3827 przy K ai
użytkowników	3814 opiniami K
używamy	3785 K plików cookie
užsisakykite	3266 K prenumeratą
""", 'v': """
valorização	112 centro de K da vida
vašeho	525 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4509 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1062 K
versión	4 K en audio	111 primera K de este
verständlichkeit	111 der K gekürzt
verstärkung	920 suchen K
versão	4 K em áudio
vervielfältigung	890 K nur mit
verziójában	111 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	873 deine e-mail-adresse wird nicht K	873 ihre e-mail-adresse wird nicht K
veröffentlichung	955 seit der K geändert	955 seit K geändert
već	4406 kad ste K tu	4490 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2563 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2005 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5254 là biên tập K	5257 là biên tập K của	5275 dành cho hội K
viết	5333 hãy K thư	5334 bài K này	5336 ông K	5336 bà K
você	21 sem K	4092 sem K
vollständigen	826 K artikel lesen
volontär	904 ist K
volontärin	904 ist K
voltál	47 ott K	2563 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4625 K
vyhradené	4503 všetky práva K	4503 autorské práva sú K
vykřikl	661 K
vykřikla	661 K
vypočuť	4519 si môžete K
vysvetľuje	4596 K
vysvětlil	661 K
vysvětlila	661 K
vysvětloval	661 K
vysvětlovala	661 K
vysvětluje	661 K
vytvořila	585 K ai
vyzýval	661 K
vyzývala	661 K
vyzývali	661 K
vyzývá	661 K
vyžadované	24 K informace	24 K polia
válaszolt	111 nem K
válaszolta	2671 K
válaszolták	2671 K
változatában	111 korábbi K	111 eredeti K
vás	583 bez K by	659 bez K by	4532 bez K by	4594 bez K by
väitis	1834 K
väitti	2088 K
väittää	2088 K
välise	1784 K sisu
vända	112 hit kan du K dig
våre	3748 meld deg på K
vårt	3615 meld deg på K	3748 meld deg på K
vær	56 K med
védekezett	2671 K
véli	2671 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4594 K vám
vēlamo	3347 K avotu
vēstkopai	3358 K
vēstule	3402 atklātā K
vēstulei	3358 ziņu K
vědět	43 dejte nám K	72 dejte nám K	560 dejte nám K	658 dejte nám K
všetkým	4539 k K textom
""", 'w': """
wcześniejszej	111 K wersji
webbläsare	12 din K
webinár	4516 náš K
webinář	566 náš K
według	3905 K
weißt	903 K du mehr
wezwał	3905 K
wiadomościach	3836 google K
widziałaś	3789 K coś
widziałeś	3789 K coś
wołali	3905 K
wołał	3905 K
wołała	3905 K
wpłata	3825 każda K	3902 twoja K
wpłatom	3903 dzięki K
wpłać	3902 K
wspierającym	3902 zostań K
współpracy	3822 we K z partnerem
wyjaśnia	3905 K
wypisać	3764 K się w każdej chwili
wyrażam	3765 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3805 K nam	3805 K je do nas
wzywał	3905 K
wzywała	3905 K
wöchentlichen	841 K newsletter
właściciela	3903 nie mamy K
""", 'y': """
yazdiğimiz	4993 daha önce K haber
yazmişti	5066 diye K
yhteistyössä	2014 K mainostajan
yönetmenidir	4955 genel yayin K
""", 'z': """
zaakceptować	3807 K pliki cookie
zaapelował	3905 K
zaapelowała	3905 K
zachęcali	3905 K
zachęcano	3905 K
zachęcał	3905 K
zachęcała	3905 K
zadaním	4525 K e-mailu
zadržana	4401 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	576 K e-mailu
zagłosuj	3830 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4428 K vama	4489 K vama
zakázané	4503 šírenie je K
založte	658 K si účet
zamknutý	4496 článok je K
zamčený	520 článek je K
zapisując	3816 K się
zapowiedział	3905 K
zapowiedziała	3905 K
zapytał	3905 K
zapytała	3905 K
zastrzeżone	3800 wszelkie prawa K	3800 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3905 K
zawołała	3905 K
zašlete	560 K nám
zašlite	4509 K nám
zaželen	4648 K vir
zaželene	4648 K vire
zaželeni	4648 K vir
zbiórka	3906 K
zbývá	520 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3789 masz K lub
zdjęcie	45 K lub film	3789 masz ciekawe K	3789 masz K lub film	3789 wyślij K lub
zespołu	3810 do naszego K
zewnętrzna	3807 treść K
zewnętrzne	11 treści K	3785 treści K	3807 treści K
zewnętrznej	11 treści K	3807 treści K
zewnętrznych	11 treści K
zgłoś	3805 K go nam	3902 K nam
ziņas	3369 mūsu K
změněna	111 jména byla K	111 jména jsou K
změněno	111 jméno bylo K
znaleźć	112 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3837 daj nam K	3902 daj nam K
zněl	661 K
zněla	661 K
znělo	661 K
zobrazení	563 K tohoto obsahu	563 K obsahu
zobrazením	538 K obsahu	538 K videa
zobrazený	65 e-mail nebude K
zostań	3902 K z nami
zpracováním	526 souhlasím se K	541 K osobních údajů
zprávy	559 google K
zprávách	559 google K
zpívali	661 K
zugänglich	938 frei K
zunächst	890 dieser artikel erschien K
zurück	971 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4547 K
získávejte	599 K
zł	3819 za # K	3819 od # K	3904 od # K
złote	3904 # K
złotych	3904 # K
złotówka	3825 każda K	3903 każda K
złotówkę	3904 za K
""", 'á': """
állt	2671 ez K
állítja	2671 K
átvehető	50 K
""", 'ä': """
ägare	4761 inga rika K
ähnliches	903 K erlebt
ändå	4696 nu när du K är här
äpp	1789 K
äppi	1789 K
äußern	111 wollte sich nicht K
""", 'å': """
åbent	815 K brev
åndsverkloven	3648 beskyttet av K
åpent	3753 K brev
året	812 om K
återges	4741 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	4959 bizimle K
çalişmalarimiz	5064 K
çağrisinda	5066 K bulundu
çerezler	4932 K kullan
çerezlere	4957 K
çerezleri	4932 K kullan	4957 K	4994 K kabul
çözün	4983 K
""", 'é': """
échanos	1761 K una mano	1761 K un cable
écris	43 K-nous	72 K-nous
écrit	2172 K pour	2303 a K
écrivain	2172 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2300 K-nous
éditorialiste	2250 est K
électronique	2117 dans votre boîte aux lettres K
énekelték	2671 K
équipe	2301 notre K
értesítéseket	16 K	2588 K	2636 szeretne K
értesítést	2636 szeretne K	2636 szeretnél K	2636 kér K	2636 kérsz K	2636 kérek K
értesüljön	2588 K elsőként
értesülni	2636 szeretne K a	2636 szeretnél K a	2636 szeretne azonnal K
étoile	65 champs avec une K
évente	2670 K
""", 'í': """
ígérte	2671 K
ígérték	2671 K
írta	2671 K
író	2580 K
""", 'î': """
îmbia	4226 K
îndemna	4226 K
îndemnat	4226 a K
îndemnau	4226 K
întrebat	4226 a K
întrebau	4226 K
""", 'õ': """
õpetas	1834 K
""", 'ö': """
öffnen	843 app K
önemli	4994 günün en K
önerdi	5066 K
öngyilkosság	0 K
önskad	4745 K källa
önökkel	2543 csak K
öppet	4849 K brev
""", 'ø': """
økonom	712 er K
""", 'ú': """
újraközlése	2594 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2669 független K	2669 a jó K
újságírásunk	2669 K
újságíró	2580 K	2653 K
újságíróink	2669 K
újságíróinkkal	2612 K
újságíróinknak	44 K
újságírója	2582 K	2653 K
újságíróként	2653 K
última	1596 siga la K hora	1596 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	891 K von	980 von der agentur K	980 deutschen presse-agentur K
übersicht	897 K	964 diese K wurde
ücretsiz	17 K haber	17 K makale	4981 K üye olun
ügyfelünk	2612 K
ühendust	43 võta meiega K	72 võta meiega K	1831 võta K
ünü	5060 #'K
ütles	1834 K
ütlesid	1834 K
üyeliği	4972 bülten K
üzente	2671 K
üzenték	2671 K
üçüncü	4957 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4439 K nas
čitalaca	48 pisma K	4428 uz podršku K	4446 K	4489 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4446 K	4489 naši K
čitatelia	4549 K	4594 naši K
čitatelja	48 pisma K	4428 uz podršku K	4446 K	4489 naših K	4489 uz podršku K
čitatelji	41 naši K	4446 K	4489 naši K
čitateljima	4446 K
čitateľom	21 vďaka K	4549 K
čitateľov	41 našich K	4532 vďaka podpore K	4549 K	4594 našich K	4594 vďaka podpore K
članak	23 cijeli K	4406 svidio vam se K	4424 cijeli K	4424 ceo K	4489 ovaj K
člancima	4435 svim K
članek	4612 vam je bil K všeč	4691 ta K
člankov	4640 do vseh K
členem	85 staňte se K	658 staňte se K
členom	4593 staňte sa K
článek	23 celý K	513 líbil se vám K	520 celý K za	578 celý K	659 tento K	659 líbil se vám K
článkom	4527 všetkým K	4539 k všetkým K	4539 ku všetkým K
článku	23 celého K	632 do konce K
články	659 naše K
článků	578 limit K
článkům	578 všem K	590 ke všem K
článok	23 celý K	4505 páčil sa vám K	4527 celý K	4594 tento K
čtenáři	601 K	659 naši K
čtenářů	41 našich K	48 listy K	516 z darů K	516 díky darům K	516 díky podpoře K	583 díky podpoře K	601 K	659 našich K	659 na podpoře K	659 díky podpoře K
čtenářům	21 díky K	41 našim K	601 K
čtení	2 doba K
čtěte	594 K nás
číst	659 K dál bez
čítajte	4543 K nás	4593 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4593 K, že nás čítate
""", 'đ': """
đây	5333 bấm vào K
đóng	5333 K góp của bạn	5333 hãy K góp
đăng	50 K lại	5270 cảm ơn bạn đã K ký	5270 bằng việc K ký, bạn	5333 K ký để đọc bài
đường	5252 K dây nóng của tòa soạn	5252 K dây nóng của báo	5333 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5275 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4595 K sumou
""", 'ř': """
řekl	661 K
řekla	661 K
říká	661 K
""", 'ś': """
śledztwa	3903 nasze K
śledztwo	3903 to K
śledź	3772 K nas na	3902 K nas
śpiewali	3905 K
świadkami	3789 byliście K	3789 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3789 byłeś K	3789 byłaś K	3789 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5066 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4409 K nam
šaukė	3332 K
šiandien	3291 aukokite K
šodien	3360 ziedo K
""", 'ź': """
źródło	3800 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3905 K
""", 'ž': """
žalio	4491 K se
želene	4648 K vire
želeni	4613 K vir
željene	4407 K izvore
željeni	4407 K izvor
žiadny	76 K spam
žurnalistai	3330 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3281 K
žurnalistika	659 naše K	659 nezávislá K	3330 K kainuoja	3330 gera K	4594 nezávislá K
žurnalistiku	659 nezávislou K	4594 nezávislú K
žurnalistiky	659 nezávislé K
žurnalistė	3281 K
žurnāliste	3350 K
žurnālisti	3398 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3398 neatkarīga K	3398 K maksā	3398 laba K
žurnālistiku	3360 atbalsti neatkarīgu K	3398 neatkarīgu K
žurnālists	3350 K
žádal	661 K
žádala	661 K
žádali	661 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1142 χωρίς K
άρθρα	1218 τα K μας
άρθρο	1218 αυτό το K
""", 'έ': """
έγγραφη	1142 χωρίς K άδεια
έγραφαν	1220 K
έγραφε	1220 K
έγραψε	1220 K
έλεγαν	1220 K
έλεγε	1220 K
έρευνά	1114 K μας
έρευνές	1218 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1095 K σου πηγές	1095 K σας πηγές	1095 K πηγές
αγαπημένη	1095 K πηγή
ακολουθήστε	1075 K μας	1217 K μας
ακολουθείστε	1075 K μας
ακόμη	1131 K και # ευρώ
αλλάξει	111 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1220 K
αναγνωστών	1145 K
αναγνώστες	21 χάρη στους K	1145 K	1218 οι K μας
αναδημοσίευση	50 K	1088 απαγορεύεται η K	1088 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1089 K χωρίς
αναπληρωτής	1100 είναι K καθηγητής
αναπληρώτρια	1100 είναι K καθηγήτρια
ανεξάρτητη	1217 ενισχύστε την K
ανταποκρίτρια	1098 είναι K	1100 είναι K
ανταποκριτής	1098 είναι K	1100 είναι K
απάντησαν	1220 K
απάντησε	111 δεν K	1220 K ο	1220 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1089 K η αντιγραφή	1089 K η αναπαραγωγή
απευθυνθείτε	112 πού να K
αποδεχθείτε	1103 K τα cookies
αποδεχτείτε	1103 K τα cookies
απορρήτου	1092 πολιτική K
από	1122 K # €	1215 # K τα #	1215 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1098 είναι K	1100 είναι K
αρχισυντάκτης	1098 είναι K
αρχισυντάκτρια	1098 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1176 χωρίς K
""", 'β': """
βιβλιοπωλείο	1112 ηλεκτρονικό μας K
βοήθεια	112 πού θα βρείτε K
βοήθειας	112 γραμμή K	1128 γραμμή K κεθεα
βοηθήστε	1217 K μας
βοηθειας	1128 γραμμη K κεθεα
βοηθούν	1218 μας K
βρείτε	1075 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1217 K μέλος	1217 K κι εσείς
γνώσεις	1117 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1097 K μας	1217 K μας
γραπτή	1142 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1220 K
δήλωσε	1220 K ο	1220 K η	1220 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1218 οι K μας
δημοσιογράφος	1098 είναι K	1098 , K	1098 - K	1100 είναι K στ	1100 είναι K του	1100 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1218 η K μας	1218 ανεξάρτητη K	1218 η ανεξάρτητη K
δημοσκόπησή	1114 K μας
δημοσκόπηση	1114 στη K
διαβάσετε	1070 για να K ολόκληρο
διαβεβαίωσε	1220 K
διαμαρτυρήθηκε	1220 K
διαφήμιση	13 τη K	1125 μετά τη K
διαφημίσεις	75 χωρίς K	1218 χωρίς K
διαφημίσεων	1170 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1100 είναι K
διεύθυνση	1073 τη K email	1073 η K email	1121 K email	1121 K e-mail
δικαιώματος	1088 με επιφύλαξη παντός K
διοργανωτές	1220 καλούν οι K
διορθώθηκε	111 το άρθρο K
διόρθωση	111 K:
δουλειά	1218 η K μας
δωρεά	1131 κάντε μια K	1217 η K σας	1217 κάντε μια K	1221 K
δωρεάν	17 K άρθρα	1122 K άρθρα
δωρεές	1221 K
""", 'ε': """
είμαστε	1218 K μια μικρή
είπαν	1220 K
είπε	1220 K
εβδομάδα	20 κάθε K	1219 την K
εγγραφή	1121 με την K σας
εγγραφείτε	1071 K για να	1122 K δωρεάν	1217 K δωρεάν	1217 K τώρα	1217 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1072 στα K σας
εκδήλωσή	1112 K μας
εκδοχή	111 αρχική K
εκφράζουν	1110 τα σχόλια K	1119 τα σχόλια K	1119 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1076 K τις ειδοποιήσεις	1078 K τη javascript
ενημερωτικά	1073 K δελτία
ενημερωτικό	83 το K δελτίο	1073 K δελτίο
ενημερώθηκε	111 το άρθρο K
ενημερώστε	1097 K μας
ενισχύστε	1131 K	1217 K μας
ενοχλήσει	111 ενδέχεται να K
ενσωματωμένο	1103 K περιεχόμενο
εξήγησε	1220 K
επανέλαβε	1220 K
επαναλάμβανε	1220 K
επιβεβαιώστε	1121 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1097 K μαζί μας	1097 K με τον συντάκτη	1097 K με τη συντάκτριά	1097 K με τη συντάκτρια	1097 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1220 K
επιστήμονας	1100 είναι πολιτικός K
επιστολή	48 την K σας	1222 ανοιχτή K
ερευνήτρια	1100 είναι K
ερευνητής	1100 είναι K
ερωτηματολόγιο	110 το K	1118 το K
εσάς	1131 χάρη σε K	1218 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1122 με # K
ευχαριστούμε	1121 K για την εγγραφή	1217 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1220 K
ζήτησε	1220 K ο	1220 K η	1220 K στο	1220 K από
ζητούσαν	1220 K
ζητούσε	1220 K
""", 'η': """
ηλεκτρονικό	1112 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1176 χωρίς K
ισχυρίζεται	1220 K
ισχυρίστηκε	1220 K
""", 'κ': """
κάλεσε	1220 K ο	1220 K η
κάνε	67 K μου tag
κάνοντας	1121 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1128 K εθισμού
καθηγήτρια	1100 είναι K
καθηγητής	1100 είναι K
καλούσαν	1220 K
καλούσε	1220 K
κανάλι	1218 το K μας
κατάστημά	1112 στο K μας
κατήγγειλε	1220 K
καταγγέλλει	1220 K
καταγγελία	1097 κάντε μας την K
κατεβάστε	1076 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1128 K εθισμου
κοινοποιήθηκε	1200 η δημοσίευση K από
κουίζ	1114 το K	1114 στο K	1114 το K μας
κυκλοφορεί	1112 K το νέο τεύχος
κυριότερες	1121 τις K ειδήσεις
""", 'λ': """
λάβετε	1143 K
λέει	1220 K
λαμβάνεις	1140 θέλεις να K
λαμβάνετε	1140 θέλετε να K	1143 K
""", 'μ': """
μήνα	1219 τον K	1219 το K	1219 ανά K	1219 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1122 K # €
μεγαλομετόχους	1176 χωρίς K
μετόχους	1176 χωρίς K
μοιράστηκε	1200 μια δημοσίευση που K	1200 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1133 με τεχνητή K	1133 από τεχνητή K
νοημοσύνης	1133 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1070 K
""", 'ο': """
οικονομολόγος	1100 είναι K
ολόκληρο	23 K το άρθρο	1122 K το άρθρο
ομάδα	1112 στην K μας	1217 ελάτε στην K	1218 η K μας
""", 'π': """
παράκληση	1094 έχουμε μια μικρή K	1094 μια μικρή K
παραδέχεται	1220 K
παραδέχθηκε	1220 K
παραδέχτηκε	1220 K
παρακάλεσε	1220 K
παρακαλούσαν	1220 K
παρακαλούσε	1220 K
πατώντας	1121 K
πείτε	43 K μας	72 K μας
περιέχει	111 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	111 περιέχει K
περιεχομένου	11 αυτού του K	1103 εξωτερικού K
περιεχόμενο	11 αυτό το K	1103 αυτό το K	1103 το K αυτό	1103 εξωτερικό K
πολιτική	1092 K cookies
πρέπει	1103 δείτε το βίντεο K
προέτρεπαν	1220 K
προέτρεπε	1220 K
προέτρεψε	1220 K
προειδοποίησε	1220 K
προειδοποιεί	1220 K
προηγούμενη	111 K εκδοχή	111 K έκδοση του
προσπάθειά	1217 ενισχύστε την K
προσωπικών	1092 K δεδομένων
προτεινόμενη	1095 K πηγή
προτιμώμενες	1095 K πηγές	1192 K πηγές
προτιμώμενη	1095 K πηγή	1192 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1138 K σε όλα
πρόσθεσαν	1220 K
πρόσθεσε	1220 K ο	1220 K η
πρώτο	1122 τον K μήνα
πρώτος	1219 K μήνας
""", 'ρ': """
ρεπορτάζ	1218 το K μας	1218 αυτό το K
ρυθμιστής	1128 αρμόδιος K εεεπ
ρυθμιστης	1128 αρμοδιος K εεεπ
ρωτούσαν	1220 K
ρωτούσε	1220 K
ρώτησαν	1220 K
ρώτησε	1220 K ο	1220 K η
""", 'σ': """
σημαντικότερες	1121 τις K ειδήσεις
σημείωσε	1220 K ο	1220 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1217 K μας
στήριξή	1131 χωρίς τη K	1217 η K σας	1217 τη K σας	1218 χωρίς τη K
στήριξη	1131 χάρη στη K	1218 χάρη στη K
στείλε	43 K μας	72 K μας	1097 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1097 K μας	1217 K μας
στηρίξτε	1131 K	1217 K μας	1217 K την	1217 K το	1217 K τη
συγγραφέας	1100 είναι K
συγκατάθεση	1103 K για cookies
συκοφαντικά	1109 K σχόλια
συμβουλεύει	1220 K
συμβούλευε	1220 K
συμβούλευσε	1220 K
συμβούλεψε	1220 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1112 K μας
συνέδριό	1112 K μας
συνέστησε	1220 K
συνδεθείτε	27 K	1071 K για να
συνδρομή	1122 με K	1122 K από	1144 με K	1221 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1070 διαθέσιμο μόνο σε K	1070 διαθέσιμο σε K	1093 μόνο για K	1093 μόνο σε K	1217 γραφτείτε K	1218 οι K μας	1221 K
συνδρομητής	55 ως K	85 γίνετε K	1070 είστε ήδη K	1217 γίνετε K
συνεργασία	1125 σε K με χορηγό	1125 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1125 συνδέσμους K
συνεχίζεται	1125 K παρακάτω
συνεχίσετε	1070 για να K την ανάγνωση	1070 να K την ανάγνωση
συνεχίσουμε	1218 να K
συνεχίστε	1070 K την ανάγνωση
συνιστούσε	1220 K
συντάκτης	1098 είναι K
συντάκτρια	1098 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1119 στα K
σύμφωνα	1220 K
σύνταξή	44 τη K μας
σύνταξης	111 σημείωση της K
""", 'τ': """
τελευταίο	1139 K δωρεάν άρθρο
τραγουδούσαν	1220 K
τόνιζε	1220 K
τόνισε	1220 K
""", 'υ': """
υβριστικά	1109 K σχόλια
υβριστικό	1109 σχόλια με K
υπευθυνα	1128 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1128 παίξε K	1128 παίζουμε K
υπογράμμισε	1220 K
υποσχέθηκε	1220 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1094 αφού K ως εδώ
φωνάζει	1220 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1094 πριν K
φώναζαν	1220 K
φώναζε	1220 K
φώναξαν	1220 K
φώναξε	1220 K
""", 'χ': """
χάνετε	1140 μη K
χρήσης	1092 όροι K	1121 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1217 K τη βοήθειά σας
χρησιμοποιεί	1079 K cookies
χρησιμοποιούμε	1078 K cookies
χρόνο	1219 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1136 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1114 στην K
""", 'а': """
абонамент	262 вече имате K	293 с K	293 K за	313 с K	357 K
абонамента	291 с K си	291 благодарим за K
абонат	55 като K	260 вече сте K
абонати	272 само за K	357 K
абонатите	55 K могат
абонирайте	85 K се	260 K се, за да	263 K се за бюлетина	353 K се
абонирането	291 с K
автора	4264 мнение K	4264 точка зрения K	5095 думка K	5095 точка зору K
авторизованные	4297 только K
авторизованным	4297 K пользователям
авторизовані	5128 лише K
авторизуйтесь	27 K
авторкою	5114 зв'язатися з K
авторов	4264 мнение K	4264 мнения K	4264 точки зрения K
автором	5114 зв'язатися з K
автору	59 на каву K	4285 пишите K
авторів	5095 думки K	5095 думка K	5095 погляди K
адрес	24 имейл K няма	291 имейл K
адреса	291 имейл K
адресою	5149 пишіть за K
адресу	4317 пишите по K
азартних	93 участь в K іграх	5084 участь в K іграх може	5084 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	287 нашата K	287 кратка K
анкетата	110 K	288 K
анкету	110 K	4296 K	5127 K
анонимно	4285 K
афилиейт	296 K линкове
""", 'б': """
бажаних	5111 K джерел
безкоштовна	5147 остання K стаття
безкоштовний	5123 наш K вебінар	5131 K акаунт	5147 останній K матеріал
безкоштовних	5131 ліміт K	5131 K статей
безкоштовні	17 K статті	5131 K статті
безлимитный	4238 K доступ
безплатен	284 нашия K уебинар
безплатна	307 последна K статия
безплатни	17 K статии	293 K статии
безплатно	293 K, за
бесплатная	4315 последняя K статья
бесплатную	112 K линию
бесплатные	17 K статьи	4300 K статьи
бесплатный	4291 наш K вебинар	4300 K аккаунт	4315 последний K материал
бесплатных	17 K статей	4300 лимит K	4300 K статей
бисквитки	281 K	311 K
бисквитките	281 K	311 K
благав	5217 K
благала	5217 K
благали	5217 K
благодарение	21 K на читателите	299 K на вас	299 K на вашата	354 K на вас
благодарим	291 K ви, че се
благодаря	4306 K донатам	4384 K вам	4384 K вашей
блокировщик	4261 отключите K	4261 K рекламы
блокувальник	5092 K реклами
больше	4265 знаете K
бот	44 наш K
браузер	12 ваш K	4278 ваш K	5106 ваш K
браузър	12 вашият K
букмекерская	4253 K контора. #	4253 реклама. K
бюлетин	83 нашия K	263 нашия K	292 K	354 нашия K	357 K
бюлетина	83 за K	263 K ни	263 запишете се за K	292 K
бюлетини	292 K
бяхте	47 K ли там
більше	5096 знаєте K
""", 'в': """
вайбері	5112 K
вайбър	18 K	276 K
ватсапе	4283 K
вашата	264 на K поща
ваших	4380 # из K #
введите	82 K адрес
вебинар	4291 наш K
вебінар	5123 наш K
взывал	4386 K
видео	11 это K	45 фото и K
виділіть	5110 K
визнав	5217 K
визнала	5217 K
визнає	5217 K
викала	356 K
викаха	356 K
викаше	356 K
викна	356 K
використання	5106 K cookie	5137 будь-яке K матеріалів	5137 K матеріалів сайту
використанні	5104 при K матеріалів
використовує	5093 K cookie
використовуємо	5092 K cookie
вимагав	5217 K
вимагала	5217 K
вимагали	5217 K
виправлення	111 K:
випуск	5125 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5217 K
вк	4283 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4283 K
влезте	27 K
вміст	11 цей K
внескам	5138 завдяки K	5215 завдяки K
внесок	5214 ваш K
войдите	27 K	4239 K, чтобы
вотсапе	4283 K
вотсапі	5112 K
впн	69 без K
всеки	299 K лев
встановіть	5079 K додаток
въведете	82 K имейла си
възпроизвеждането	298 K
выделите	4266 K ее	4266 K текст
выпуск	4294 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5219 K лист
відмовилися	111 K від коментарів
відповів	111 не K на	5217 K
відповідав	5217 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5084 дотримуйтеся правил (принципів) K	5084 дотримуйтесь правил (принципів) K	5084 принципів K гри	5084 правил K гри
відповідь	24 скасувати K
відповіла	5217 K
відповіли	111 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	111 имена K
героїв	111 імена K
гласеше	356 K
гласил	4386 K
гласила	4386 K
гласит	4386 K
гласувайте	304 K
гледайте	309 K ни
говорил	4386 K
говорила	4386 K
говорили	4386 K
говорит	4386 K
год	4385 в K
годишно	355 K
голосуйте	4311 K	5143 K
гривень	5216 # K
грн	5216 # K
група	310 viber K
гукав	5217 K
гукали	5217 K
гукнув	5217 K
гукнула	5217 K
гіперпосилання	5104 K обов
""", 'д': """
дальше	4238 чтобы читать K
дарение	353 вашето K	355 с K	357 K
дарения	357 K
дарете	299 K	353 K ни
джерела	5111 обрані K	5111 бажані K
джерелом	5111 основним K	5111 бажаним K
дзен	4283 K
дзене	4283 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	356 K
добавил	356 K	4386 K
добавила	356 K	4386 K
добавьте	4251 K нас в
добавя	356 K
доверието	112 телефон на K
доверия	112 телефон K
довіри	112 лінія K
додав	5217 K
додала	5217 K
додатку	89 у нашому K
додає	5217 K
дозволить	5214 ваша підтримка K
дозволяється	5137 матеріалів K лише
долучайтесь	56 K	5214 K до нас	5214 K до нашої	5214 K до нашого	5214 K до спільноти	5214 K до читачів
долучайтеся	56 K	5214 K до нас	5214 K до нашої	5214 K до нашого	5214 K до спільноти	5214 K до читачів
домашнего	0 K насилия
донат	4383 ваш K	5214 ваш K	5218 K
донатам	5138 завдяки K
донати	5218 K
донатом	5216 K
донаты	4387 K
доповнено	111 новину K
дополнен	111 текст K
дополнена	111 новость K
допомагає	5214 ваша підтримка K
допомога	0 потрібна K	5214 нам потрібна ваша K
допомогою	5140 за K ші
допомогу	112 де отримати K
допоможе	5215 K нам
допоможуть	5138 K нам працювати	5215 K нам
допоможіть	95 K, скільки можете
допускается	4305 материалов K только
допълнена	111 статията е K
доступ	4300 полный K	5131 повний K
достъпен	260 K за абонати
достъпна	260 K за абонати
достъпно	260 K за абонати
дочитали	4229 вы K до конца	5069 ви K до кінця
дочитати	5075 щоб K
дочитать	4238 чтобы K	4300 K
дізнаватися	5158 хочете K про
""", 'е': """
евро	293 за # K
ежедневную	4243 K рассылку
ежемесячно	4385 K
ежемесячное	4383 оформите K
ежемесячный	4306 K донат
еженедельную	4243 K рассылку
електронна	264 вашата K поща
електронної	5130 адресу K пошти
електронну	5130 K адресу	5130 K пошту
епизод	286 K
епизода	286 K
есть	4265 вам K что
""", 'ж': """
жаловалась	4386 K
жаловался	4386 K
жалуются	4386 K
жодного	76 K спаму
журналист	279 е K	279 - K	279 , K	4286 - K	4286 , K	4366 K
журналисти	354 нашите K
журналистика	354 независимата K	354 независима K	354 нашата K	4384 независимая K
журналистике	4384 независимой K
журналистики	4384 независимой K
журналистику	4384 независимую K
журналистка	279 е K	279 , K	4286 - K	4286 , K	4366 K
журналисты	4384 наши K
журналіст	5118 - K	5118 , K	5197 K
журналістам	44 нашим K
журналісти	5215 наші K
журналістика	5215 незалежна K
журналістику	5215 незалежну K	5215 якісну K
журналістка	5118 - K	5118 , K	5197 K
журналісту	44 нашому K
""", 'з': """
з	5212 # K #
завантажити	5079 K застосунок
завантажте	5079 K додаток
завдяки	5138 існує K	5215 K вам	5215 K вашій
зависимост	93 хазартът създава K
задонатьте	4383 K	5214 K
задължителните	24 K полета
зазначив	5217 K
зазывал	4386 K
закликав	5217 K
закликала	5217 K
закликали	5217 K
закончились	4238 бесплатные статьи K
залишає	34 K за собою право
залишилося	5076 K #%	5076 K # %	5213 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4267 K ошибку
замолчим	4384 мы не K
запазени	270 всички права K
запевняв	5217 K
запевняла	5217 K
запевняє	5217 K
записи	63 новые K на почту
запитав	5217 K
запитала	5217 K
запитання	110 відповіді на K
запитань	5127 на кілька K
запишете	263 K се за нашия
зарегистрированные	4297 только K
зарегистрированным	4238 доступен только K
зарегистрированы	4238 уже K
зарегистрируйтесь	4239 K, чтобы	4300 бесплатно K	4300 K бесплатно	4383 K бесплатно	4383 K, чтобы читать
зареєстровані	5128 лише K	5128 тільки K
зареєструйтесь	5076 K, щоб	5131 безкоштовно K	5131 K безкоштовно	5214 K безкоштовно	5214 K, щоб читати
зареєструйтеся	5131 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5108 нашому K
застосунок	5079 завантажте K	5108 наш K	5108 мобільний K	5214 завантажте K і	5214 завантажте K та
захищено	5104 усі права K
захищені	5104 усі права K	5104 всі права K
защищенной	4285 K формой
защищены	4276 все права K
защищённой	4285 K формой
заяви	356 K
заявив	5217 K
заявил	356 K	4386 K
заявила	356 K	4386 K	5217 K
заявили	4386 K	5217 K
заявиха	356 K
звернутися	112 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4229 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	111 імена K	111 ім'я K
знайшли	5110 якщо ви K
знанията	287 K си
зобов	5217 K'язав
зовнішнього	5120 K вмісту	5120 K контенту
зовнішній	5120 K вміст	5120 K контент
зробіть	5073 K внесок	5214 K внесок у	5214 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4380 # K #
избранное	4282 K
известията	16 K
извика	356 K
изкуствен	301 с помощта на K интелект	301 с K интелект	301 от K интелект
изменено	111 имя K
изменены	111 имена K	111 имена героев K
изпратете	43 K ни	54 K я	72 K ни	277 K ни	353 K ни
изпращайте	277 K ни	278 K на
изпращаме	62 ви K	62 K ви
изтеглете	353 K нашето
източник	275 основен K
източници	275 любими K
имейл	264 вашия K	291 вашия K	291 по K	291 на K
имейла	84 на K ви	264 на K си
имейлът	65 K ви няма да
иностранного	4276 выполняющим функции K агента
иностранным	4384 K агентом
инстаграм	276 K
искусственного	4308 с помощью K интеллекта
искусственным	4308 K интеллектом
использование	4278 K cookie	4288 K cookie	4305 любое K материалов	4305 K материалов сайта
использовании	4276 при K материалов	4305 полном или частичном K	4305 частичном K материалов
используем	4261 K cookie
использует	4262 K cookie
исправление	111 K:
источники	4282 избранные K	4282 любимые K
источников	4282 избранных K	4319 избранных K
источником	4282 основным K
исчерпали	4238 K лимит
""", 'к': """
каждое	20 K утро
каждый	4385 K месяц
каже	5217 K
каза	356 K
казав	5217 K
казал	356 K
казала	356 K	5217 K
казали	5217 K
казаха	356 K
казва	356 K
казвал	356 K
казвала	356 K
канал	310 viber K	4384 наш K	5215 наш K
канала	4384 нашего K
каналу	5215 нашого K
колумнист	4286 - K	4286 , K	4366 K
колумніст	5118 - K	5197 K
колумністка	5118 - K	5197 K
команде	4291 к нашей K
команди	5123 до нашої K
коментар	8 залишити K
коментарите	90 в K	289 K под
коментарях	90 у K	90 в K	5105 у K	5105 в K
коментатор	279 е K
коментиране	289 правила за K	289 правилата за K
коментирате	8 за да K	289 K
коментувати	8 K
комментариев	111 отказались от K	111 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4266 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4277 в K
комментировать	8 K
контент	11 этот K	11 цей K	4288 внешний K
контента	11 этого K	4288 внешнего K
контенту	11 цього K
конференцию	4291 нашу K
конференция	284 нашата K
конференцію	5123 нашу K
конфиденциальности	4260 настройкам K	4260 настройками K	4261 политикой K	4278 политика K
конфіденційності	5091 налаштуваннями K	5092 політикою K	5106 політика K
копирование	4305 K материалов сайта
кореспондент	279 е K	279 , K	5118 - K	5118 , K	5197 K
кореспондентка	5118 - K	5118 , K	5197 K
короткий	4296 K опрос
корреспондент	4286 - K	4286 , K	4366 K
корреспондентам	44 нашим K
корреспондентка	4366 K
корреспонденту	44 нашему K
крикнув	5217 K
крикнул	4386 K
крикнула	4386 K	5217 K
кричав	5217 K
кричал	4386 K
кричала	4386 K	5217 K
кричали	4386 K	5217 K
кричит	4386 K
""", 'л': """
лв	293 за # K
лев	293 за # K
лева	293 за # K	355 K
лекцию	4291 нашу K
лекцію	5123 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	284 нашия онлайн K	284 нашия K
магазина	284 онлайн K ни	4291 нашего K
магазине	4291 в нашем K	4291 в нашем интернет-K
магазину	5123 нашого K
магазині	5123 у нашому K	5123 в нашому K	5123 нашому інтернет-K
материал	4266 обсудить K	4288 внешний K	4321 K создан	4384 этот K
материалам	4313 ко всем K
материалы	4384 наши K
матеріал	5215 цей K
матеріали	5215 наші K
матеріалу	111 першій версії K
матеріалів	5137 копіювання K сайту	5137 K посилання обов'язкове	5145 до всіх K	5145 до усіх K
мероприятие	4291 наше K
месенджері	5112 K
месец	355 на K	355 всеки K
месечно	355 K
мессенджере	4283 K
месте	47 вы были на K
месяц	4385 в K
мобільний	5108 K додаток
молба	274 имаме малка K	274 имаме K към вас
молел	356 K
молела	356 K
молеха	356 K
молеше	356 K
містить	111 K описи	111 K сцени
місці	47 ви були на K
місяць	5216 на K	5216 перший K
""", 'н': """
навчання	53 K ші
нагадав	5217 K
нагадала	5217 K
наголосив	5217 K
наголосила	5217 K
надпис	356 такъв K
надпись	4386 такая K
надсилайте	5114 K нам	5114 K її	5114 K їх нам	5117 K фото	5117 K відео	5117 K свої	5214 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5111 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5114 K нам	5114 K їх нам	5117 K фото	5214 K нам
нажимая	4299 K кнопку	4299 K на кнопку	4299 K "
нажмите	4266 K ctrl
налаштування	5091 K cookie	5091 K cookies	5091 K файлів cookie	5091 через ваші K
налаштуваннями	5091 K cookie	5091 K cookies	5091 K файлів cookie
налаштуваннях	5091 K cookie
намерете	309 K ни
напис	5217 такий K
написа	356 K
написав	5217 K
написал	4386 K
написала	4386 K	5217 K
написано	4386 было K	5217 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4285 K нашему	4285 K нашей	4285 K автору	4285 K нам	4383 K нам
напишіть	43 K нам	72 K нам	5114 K нашому	5114 K нашій	5114 K автору	5114 K авторці	5114 K нам	5214 K нам
напомнил	4386 K
напомнила	4386 K
направете	353 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	356 K
настоява	356 K
настоявал	356 K
настроек	4260 из-за ваших K
настройками	4260 K cookie	4260 K cookies	4260 K файлов cookie
настройках	4260 K cookie
настройки	4260 K cookie	4260 K cookies	4260 K файлов cookie
натискайки	291 K
натискането	291 с K
натискаючи	5130 K кнопку	5130 K на
нашем	4266 в K чате
нашия	284 към K екип	284 в K екип	287 K куиз	287 K тест
небольшая	4229 K просьба
неделю	20 раз в K	20 каждую K	4385 в K
независимата	353 подкрепете K
независими	354 K медии
независимую	4233 поддержите K	4383 поддержите K
независимые	4384 K медиа
незалежні	5215 K медіа
нейросети	4308 с помощью K
несколько	4296 на K вопросов
никакого	76 K спама
новинами	5082 стежте за K
новини	276 google K	5112 google K
новину	5096 маєте K
новость	4265 есть K
нуждаем	353 K се от вашата
нужна	4306 K ваша
нюзлетър	292 K
""", 'о': """
обеща	356 K
обещал	356 K	4386 K
обещала	4386 K
обещали	4386 K
обновена	111 статията е K
обновлен	111 текст K	111 материал K
обновлён	111 текст K	111 материал K
обозреватель	4286 - K	4286 , K	4366 K
обозревательница	4366 K
обраних	5111 K джерел
обратиться	112 куда K
обучения	53 K ии
объявил	4386 K
объявила	4386 K
объяснил	4386 K
объяснила	4386 K
объясняет	4386 K
объяснял	4386 K
объясняла	4386 K
обязал	4386 K
обязательна	4276 гиперссылка K	4305 материалов ссылка K	4305 ссылка на источник K
обязательные	24 K поля	4266 K поля
обясни	356 K
обяснил	356 K
обяснила	356 K
обяснява	356 K
обіцяв	5217 K
обіцяла	5217 K
обіцяли	5217 K
огледален	69 K сайт
оглядач	5118 - K	5118 , K	5197 K
оглядачка	5118 - K	5118 , K	5197 K
оголосив	5217 K
ограничений	4238 читайте без K
одноклассниках	4283 K
одному	5130 в K листі
оновлено	111 текст K	111 матеріал K	111 новину K
опечатку	4266 нашли K
описания	111 съдържа K	111 есть K	111 содержит K
описи	111 є K
опитування	110 K	5127 наше K	5127 коротке K
опитуванні	40 нашому K	5127 K читачів	5127 нашому K	5127 в K
оповещения	4330 хотите получать K
оприлюднюватиметься	25 не K	5098 ваша e-mail адреса не K
опрос	40 наш K	110 K	4296 наш K
опросе	40 нашем K	4296 нашем K	4296 в K
опубликован	25 не будет K	4266 ваш адрес email не будет K
организаторите	356 канят K
организаторы	4386 зовут K
організатори	5217 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4299 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4239 K #%	4239 K # %
отбележете	67 K ме
ответил	111 не K на	4386 K
ответила	111 не K на	4386 K
ответили	111 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4386 K
отвечала	4386 K
отворено	358 K писмо
отговори	111 не K на	356 K той	356 K тя
отговорил	356 K
отговорила	356 K
отговориха	356 K
отговорност	35 не носи K
открытое	4388 K письмо
отменить	24 K ответ	4385 K в любой момент
отметил	4386 K
отметила	4386 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4243 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4285 K их нам	4383 K нам
отримувати	5148 хочете K
отримуйте	5152 K
очакваме	277 K вашите
очевидцем	4265 стали K	4265 вы стали K	5096 стали K
ошибку	4267 нашли K
оштрафовал	4386 K
оштрафовала	4386 K
оштрафував	5217 K
""", 'п': """
партнером	4303 совместно с K	5135 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4303 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5135 K посилання
партнеры	4261 мы и наши K
партньорски	296 K линкове
партнёром	4303 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4303 K ссылки
партнёрским	79 K ссылкам
патроном	4383 станьте K
пееха	356 K
пели	4386 K
первинній	111 K версії
первоначальной	111 K версии
первый	4385 K месяц	4385 рубль в K
переведите	4383 K нам
перевірте	5127 K себе	5130 K пошту
передплатник	55 як K	5075 уже K	5075 вже K
передплатникам	5075 доступний лише K	5075 доступна лише K	5075 доступно лише K
передплатники	55 K можуть	5146 лише K	5146 тільки K
передплатників	5075 тільки для K
передплатою	5075 доступна за K	5075 доступний за K	5131 за K	5153 з K
передплату	85 оформіть K	5131 K за	5214 оформіть K
передплатіть	85 K
передрук	50 K	5109 K
передруковувати	50 K
передруку	5109 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4281 K
перепечатке	4281 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5107 K даних
персональных	4279 K данных
писав	5217 K
писал	4386 K
писала	4386 K	5217 K
писати	5215 нам K
писменото	298 без K съгласие
письме	4299 в одном K
письменного	4320 без K согласия
письмової	5151 без K згоди
питаха	356 K
питаше	356 K
пишете	43 K ни	72 K ни	277 K ни	278 K на	353 K ни
пишеше	356 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4285 K нам	4317 K на	4383 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5114 K нам	5149 K на
платной	4238 в K версии
побачили	5159 K помилку
повний	23 K текст	5131 K текст
повтаря	356 K
повтаряше	356 K
повторював	5217 K
повторює	5217 K
повторяет	4386 K
повторял	4386 K
повторяла	4386 K
повідомив	5217 K
повідомила	5217 K
повідомили	5217 K
повідомлення	5158 хочете отримувати K	5158 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5114 K нам	5114 K нас	5214 K нам
подайте	278 K сигнал
поддержать	4383 K нас	4383 K редакцию	4383 K нашу
поддерживайте	4383 K нас	4383 K нашу
поддержите	4233 K нашу	4233 K нас	4306 K	4383 K нас	4383 K нашу	4383 K редакцию	4383 K проект	4383 K автора	4383 K наш
поддержка	4234 ваша K	4383 ваша K поможет	4383 ваша K помогает	4383 ваша K позволит
поддержке	4303 при K партнёра	4303 при K партнера	4306 благодаря вашей K	4384 вашей K
поддержки	4384 без вашей K	4384 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4265 хотите K
подканял	356 K
подканяха	356 K
подканяше	356 K
подкаст	39 наш K	39 нашия K	286 K	354 нашият K	4294 K	4384 наш K	5125 K	5215 наш K
подкаста	286 K	4294 K	4384 нашего K
подкасте	39 нашем K	4294 K
подкасти	39 наші K	286 K	5125 K
подкастов	4294 K
подкасту	5125 K
подкастът	286 K
подкасты	4294 K
подкасті	39 нашому K	5125 K
подкастів	5125 K
подкрепа	299 с вашата K	299 вашата K	353 вашата K	354 вашата K
подкрепата	296 с K на партньор
подкрепете	299 K	353 K ни	353 K нашата
подкрепяйте	353 K ни
подписаны	4238 уже K
подписка	4238 уже есть K	4387 K
подписке	4238 доступен только по K	4238 доступна по K	4238 доступен по K	4300 по K
подписки	4387 K
подпиской	4325 с K
подписку	85 оформите K	85 оформить K	4238 оформить K	4238 оформите K	4299 спасибо за K	4300 K за	4383 оформите K	4383 оформить K
подписчик	55 как K	4238 уже K	4238 вы уже K
подписчикам	4238 доступна только K	4238 доступно только K	4238 доступен только K	4314 только K
подписчики	55 K могут	4314 только K	4387 K
подписчиков	4238 только для K
подписчиком	4383 станьте K
подписывайтесь	4243 K на рассылку	4251 K на нас	4251 K на наш	4251 K на канал	4251 K на telegram	4383 K на
подписываясь	4299 K
подпишитесь	85 K	4233 K на регулярное	4243 K на рассылку	4251 K на наш	4251 K на канал	4383 K на
подчеркнул	4386 K
подчеркнула	4386 K
подчерта	356 K
поділитися	5096 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5123 нашу K
пожертвование	4233 оформите K	4234 сделайте K	4306 регулярное K	4306 ежемесячное K	4383 ваше K	4383 сделайте K	4383 оформите K	4387 K
пожертвования	4384 на K	4387 K
пожертвованиям	4306 благодаря K	4384 благодаря K
пожертвуйте	4383 K
позволяет	4383 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	298 K на
поиска	356 K
поискал	356 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4238 чтобы прочитать K
полный	23 K текст	4300 K текст
получавайте	312 K
получавате	308 искате ли да K	308 искате да K
получайте	4324 K
получать	4316 хотите K	4330 хотите K новости	4330 хотите K push
получить	112 где K помощь
помилку	5159 знайшли K
помогите	95 K, сколько можете	4383 K нам
помогнете	353 K ни
помогут	4384 K нам
поможет	4384 K нам
помоли	356 K
помолил	356 K
помолила	356 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4383 нам нужна ваша K
помощью	4308 с K ии
помітили	5110 якщо ви K	5159 K помилку
помічник	68 наш K
понравилась	4384 K статья
понравился	4384 K материал	4384 K текст
пообещал	4386 K
пообещала	4386 K
пообіцяв	5217 K
пообіцяла	5217 K
попереджає	5217 K
попередив	5217 K
попередній	111 K версії
попита	356 K
поправка	111 K:
попросив	5217 K
попросил	4386 K
попросила	4386 K	5217 K
попросили	4386 K	5217 K
попросило	4386 K
порадив	5217 K
порадила	5217 K
посилання	5137 K на джерело обов'язкове
последвайте	353 K ни
последната	307 K ви безплатна статия	307 K безплатна статия
посоветовал	4386 K
посоветовала	4386 K
постановив	5217 K
постановил	4386 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	356 K
посъветвал	356 K
посъветвали	356 K
потребовал	4386 K
потребовала	4386 K
потърсите	112 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4299 вашей K
почтовом	4299 вашем K ящике
почту	84 на K	4244 на вашу K	4244 вам на K	4299 вашу K
пошту	84 на K	84 на вашу K	5078 на вашу K
пошті	5130 вашій K
пощенска	264 вашата K кутия
пояснив	5217 K
пояснил	4386 K
пояснила	4386 K	5217 K
пояснював	5217 K
пояснювала	5217 K
пояснює	5217 K
поясняет	4386 K
правото	34 си запазва K
працювати	5138 допоможе нам K	5215 K далі
працюємо	5215 ми K
предишна	111 K версия на
предпочитаемые	4282 K источники
предпочитаемых	4282 K источников
предпочитан	275 K източник
предпочитани	275 K източници
предпочитаните	275 K източници	275 K си източници
предпочтительные	4282 K источники	4319 K источники
предпочтительный	4282 K источник
предпочтительных	4319 K источников
предупреди	356 K
предупредил	4386 K
предупреждава	356 K
предупреждает	4386 K
предыдущей	111 K версии текста
препечатването	298 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4386 K
призвала	4386 K
призвали	4386 K
призна	356 K
признава	356 K
признавал	4386 K
признает	4386 K
признал	4386 K
признала	4386 K
признали	4384 нас K
призова	356 K
призовава	356 K
призовал	356 K
призоваха	356 K
призывал	4386 K
призывала	4386 K
призывали	4386 K
приложение	89 в нашето K	354 нашето K	4245 скачать K	4246 скачайте K	4246 установите K	4280 наше K	4280 мобильное K	4383 скачайте наше K	4383 скачайте K и
приложението	353 изтеглете K ни	353 изтеглете K на вестник
приложении	89 в нашем K	4245 открыть в K	4280 нашем K
приложения	4280 нашего K	4384 нашего K
прим	111 K. ред
примечание	111 K редакции
приоритетным	4282 K источником
присоединяйтесь	56 K	4383 K к нам	4383 K к нашему	4383 K к нашей	4383 K к нашим	4383 K к сообществу	4383 K к читателям	4383 K к тем
присъединете	56 K се	353 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4285 K нам	4285 K фото	4285 K видео	4285 K новости	4285 K свои	4285 K их нам	4383 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4285 K нам	4285 K фото	4285 K их нам	4383 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5214 K до нас	5214 K до нашої	5214 K до нашого	5214 K до спільноти	5214 K до читачів
приєднуйтеся	56 K	5214 K до нас	5214 K до нашої	5214 K до нашого	5214 K до спільноти	5214 K до читачів
проверьте	4296 K себя	4299 K почту
проголосуйте	4311 K	5143 K
продовження	5135 реклама. K
продовжити	5075 щоб K читання	5138 допоможуть нам K
продовжувати	5215 K роботу
продолжаем	4384 мы K работать
продолжать	4306 помогут нам K	4384 K работу
продолжение	4303 реклама. K
продолжить	4238 чтобы K чтение	4306 помогут нам K	4306 поможет нам K	4384 K работу
продължава	296 K по-долу
продължете	261 K да четете
продължим	354 да K да работим
продължите	260 за да K да четете
произведен	4276 настоящий материал (информация) K	4321 материал K
произведён	4321 материал K
пройдите	4296 K тест
пройдіть	5127 K тест
променени	111 имената са K
пропускайте	308 не K
пропустите	4316 не K
пропустити	5148 не хочете K
пропустить	4316 не хотите K
пропустіть	5148 не K
просив	5217 K
просил	4386 K
просила	4386 K	5217 K
просили	4386 K	5217 K
просьба	4229 у нас к вам K	4229 у нас есть K
просять	5217 K
проучване	287 нашето K
прохання	5069 маємо до вас K	5069 невелике K
прочетете	261 за да K цялата
прочитать	4238 осталось K	4238 чтобы K статью
пріоритетне	5111 K джерело
пріоритетним	5111 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	293 K текст
първия	355 за K месец
първоначалната	111 K версия
підписатися	5077 K на розсилку
підписка	5218 K
підписку	5075 оформіть K	5130 дякуємо за K	5214 оформіть K
підписники	5146 лише K	5218 K
підписників	5075 тільки для K
підписуйтесь	5081 K на нас	5081 K на наш	5081 K на канал	5081 K на telegram	5214 K на
підписуйтеся	5081 K на наш	5081 K на канал
підписуючись	5130 K
підпишіться	5077 K на розсилку	5081 K на наш	5214 K на
підтримайте	5072 K нашу	5072 K незалежну	5072 K нас	5138 K	5214 K нас	5214 K нашу	5214 K незалежну	5214 K редакцію	5214 K автора	5214 K роботу	5214 K наш
підтримати	5214 K нас	5214 K нашу
підтримка	5073 ваша K	5214 ваша K допоможе
підтримки	5135 за K партнера	5215 спільноти K	5215 вашої K
підтримуйте	5214 K нас	5214 K нашу
підтримці	5138 завдяки вашій K	5138 завдяки K читачів	5215 вашій K
піти	5069 перш ніж K
""", 'р': """
работа	354 нашата K	4384 наша K
работаем	4384 мы K
работать	4306 помогут нам K	4306 поможет нам K	4384 K дальше
работу	4384 нашу K
радив	5217 K
радила	5217 K
радили	5217 K
радить	5217 K
разкажете	43 K ни	72 K ни
разрешение	271 без K е забранено
разрешения	4320 без K редакции
разчитаме	299 K на вашата	354 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4383 K нам
рассказал	4386 K
рассказала	4386 K
рассказать	4265 есть что K	4265 хотите K
рассказывать	4384 K правду
расследование	4384 наше K	4384 это K
расследования	4384 наши K
рассылка	4384 наша K	4387 K
рассылку	83 на K	83 нашу K	83 K	4243 нашу K	4243 K самых	4384 нашу K
регистрацията	291 с K си	291 благодарим за K
регистрируясь	4299 K
регулярний	5138 K внесок
редактор	279 е K	279 - K	279 , K	4286 - K	4286 , K	4366 K отдела	4366 K	5118 - K	5118 , K	5197 K
редакторка	5118 - K	5118 , K	5197 K
редакцией	44 нашей K	4285 связаться с K
редакции	111 поправка K	4264 мнение K	4264 позиция K	4264 мнением K	4320 без согласия K	4384 нашей K
редакцию	44 в нашу K	4285 напишите в K	4285 пишите в K
редакция	284 в нашата K	354 нашата K	4384 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5114 напишіть у K	5114 пишіть у K
редакція	5215 наша K
редакцією	44 нашою K	5114 зв'язатися з K
редакції	48 письма до K	111 від K:	5095 думка K	5095 позиція K	5095 позицією K	5114 пишіть до K	5151 без згоди K	5151 без дозволу K	5215 нашої K
рекламата	13 K	296 след K
реклами	13 K	75 без K	75 немає K	354 без K	5135 після K	5135 на правах K	5215 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4303 после K	4303 на правах K	4384 без K
репортер	44 на нашия K	279 е K	279 - K	279 , K	4286 - K	4286 , K	4366 K	5118 - K	5118 , K	5197 K
репортери	44 на нашите K	354 нашите K
репортерка	5118 - K	5118 , K	5197 K
репортёр	4286 - K	4286 , K	4366 K
решил	4386 K
реєструючись	5130 K
робота	5215 наша K
роботу	5215 нашу K
розкажіть	43 K нам	72 K нам
розповів	5217 K
розповідати	5215 K правду
розповіла	5217 K
розповісти	5096 маєте що K	5096 є що K	5096 хочете K
розсилка	5215 наша K	5218 K
розсилку	83 на K	83 нашу K	83 K	5077 нашу K	5077 щоденну K	5215 нашу K
розслідування	5215 наші K	5215 це K
рублей	4385 # K
рік	5216 на K
""", 'с': """
свидетелем	4265 стали K	4265 вы стали K
свободната	353 подкрепете K
свържете	43 K се с нас	72 K се с нас	277 K се с нашия	277 K се с нашата	277 K се с нас	277 K се с автора	353 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4285 K с нами
связаться	4285 K с автором
свідком	5096 стали K
седмично	20 веднъж K
сигнализирайте	277 K ни
сказав	5217 K
сказал	4386 K
сказала	4386 K	5217 K
сказати	5096 маєте що K
скаржаться	5217 K
скаржився	5217 K
скаржилася	5217 K
скачайте	4245 K наше
скиньте	4383 K нам	4383 K донат
сколько	4383 скиньте K
скриньку	5130 вашу K
скриньці	5130 вашій K
следите	4251 K за нами
словам	4386 по K
словами	5217 за K
слушайте	309 K ни
слідкуйте	5081 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4386 K
советовала	4386 K
советовали	4386 K
советует	4386 K
согласны	48 не K	48 K с автором
содержатся	111 K описания
содержимое	4288 внешнее K
содержит	111 K сцены
сообщение	4276 данное K (материал) создано	4321 K создано
сообщил	4386 K
сообщила	4386 K
сообщили	4386 K
сообщите	43 K нам	72 K нам	4285 K нам	4383 K нам
соучастником	4306 станьте K	4383 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4366 K
сповіщення	16 K	5079 увімкнути K	5079 увімкніть K	5158 хочете отримувати K	5158 хочете отримувати пуш-K	5158 бажаєте отримувати K	5158 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5215 K текст	5215 K матеріал
сподобалась	5069 якщо вам K стаття
спонсором	85 станьте K
според	356 K
спрашивает	4386 K
спросил	4386 K
спросила	4386 K
співали	5217 K
співучасником	5214 станьте K
спільнота	5215 наша K
спільноти	5073 стань частиною K	5138 частиною K	5215 нашої K
станете	85 K член	353 K абонат	353 K член
станьте	56 K одним из них	4383 K нашим	5214 K нашим
статей	5145 до всіх K	5145 до усіх K
статии	306 до всички K
статия	274 хареса ли ви тази K	293 цялата K	354 тази K
статията	293 % от K
стаття	5215 ця K
статья	4384 эта K
статьям	4313 ко всем K
стверджує	5217 K
стежте	5081 K за нами
стигнали	274 щом сте K дотук
стороннего	4288 K сервиса
сторонним	4288 K сервисом
стороннього	5120 K сервісу
стороннім	5120 K сервісом
суммой	4385 любой K
сумму	4385 любую K
сутрин	20 всяка K
существуем	4384 мы K
существует	4306 K благодаря
събитие	284 нашето K
съветва	356 K
съветваше	356 K
съвместно	296 K с партньор
съгласен	48 не си K
съгласие	298 без писмено K
съгласни	48 не сте K
съдържание	11 това K	281 външно K	281 това K
съдържанието	298 използването на K	298 използване на K
съобщи	356 K
съобщил	356 K
съобщиха	356 K
""", 'т': """
тагнете	67 K ме
твърдеше	356 K
твърди	356 K
текста	111 первой версии K	111 ранней версии K
тексте	111 ранее в K
текстове	306 до всички K
тексту	111 першій версії K
телеграм	18 K	276 K	4251 наш K-канал	4251 в нашем K	4283 K	4283 K-канал	4283 K-канале	4317 пишите в K	4384 наш K	5081 наш K-канал	5112 K	5112 K-канал	5112 K-каналі
телеграме	18 K	4283 K
телеграмі	5112 K
телефон	112 K довіри
тест	4296 наш K	5127 наш K
тиждень	20 раз на K	5216 на K
требовал	4386 K
требовала	4386 K
требовали	4386 K
тръгнете	274 преди да си K
""", 'у': """
уведомления	16 K	4246 включите K	4246 включить K	4246 разрешить K	4330 хотите получать K	4330 хотите получать пуш-K	4330 хочешь получать K
уверяет	4386 K
уверял	4386 K
уверяла	4386 K
увійдіть	27 K	5076 K, щоб
уговаривал	4386 K
уговаривала	4386 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	284 нашия K
узнавать	4330 хотите K о
уйдете	4229 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5111 K джерел
улюблені	5111 K джерела
умовляв	5217 K
умоляваше	356 K
умолял	4386 K
умоляла	4386 K
умоляли	4386 K
утверждает	4386 K
уточнение	111 K:
уточнення	111 K:
уточнив	5217 K
уточнил	4386 K
уточнила	4386 K	5217 K
учасником	5214 станьте K
""", 'ф': """
фейсбук	18 K	276 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4384 K нашу
цитировании	4281 при K
цитування	5109 у разі K
цитуванні	5109 при K
""", 'ч': """
частиною	5214 станьте K
частковому	5137 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	309 K ни
читаете	4383 спасибо, что K
читай	5081 K нас
читайте	4251 K нас в	5081 K нас у	5081 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4296 опросе K	4306 благодаря поддержке K	4326 K	4384 наших K
читатели	41 наши K	41 нашите K	48 писма на K	314 K	354 нашите K	4229 дорогие K	4326 K	4384 наши K
читателите	314 K	354 с подкрепата на K	354 от K ни
читателям	21 благодаря K	41 нашим K	4326 K	4384 благодаря K
читати	5075 щоб K далі	5214 щоб K далі
читачам	21 завдяки K	5154 K
читачі	41 наші K	5154 K	5215 наші K
читачів	48 листи K	5154 K	5215 наших K
читаєте	5214 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5216 K
щомісячний	5138 K внесок
щомісячно	5216 K
щоранку	20 K
щотижневу	5077 K розсилку
""", 'э': """
электронной	4299 адрес K почты
электронную	4299 K почту
""", 'я': """
яжіться	43 зв'K з нами	5114 зв'K з нами
язкові	24 обов'K поля	5098 обов'K поля
якщо	5069 K ви вже тут
""", 'і': """
із	5212 # K #
інтелектом	5140 штучним K
інтелекту	5140 за допомогою штучного K
інформацію	5096 маєте цікаву K
історію	5096 маєте K
""", 'א': """
אדבלוק	2397 K
אומר	2436 K
אומרת	2436 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2318 עקבו K	2433 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2315 דואר K
אמר	2436 K
אמרה	2436 K
אמרו	2436 K
אתכם	2361 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	111 שם K
בדויים	111 שמות K
בוקר	20 מדי K
בחודש	2435 K
ביקש	2436 K
ביקשה	2436 K
במייל	2360 K שלכם
במצוקה	0 K
בסרטון	2346 לצפות K זה
בעוגיות	2324 שימוש K
בעיתונות	2361 לתמוך K
בעלי	2403 בלי K הון	2403 ללא K הון
בקובצי	2323 משתמש K
בשבוע	20 פעם K	2435 K
בתגובות	90 K
בתוכן	2374 לעשות שימוש K
""", 'ד': """
דווחו	2433 K לנו
דיגיטלי	2310 רכשו מינוי K
דיוור	2360 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2319 הורידו את K	2434 K
הבהרה	111 K:
הגיב	111 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2436 K
הודיעה	2436 K
הוואטסאפ	2319 לקבוצת K
הווטסאפ	2319 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2436 K
הוסיפה	2436 K
הזהיר	2436 K
הזכויות	2334 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2344 הוא ראש K	2344 היא ראש K
החינמיות	2377 הכתבות K
הטלגרם	2319 לערוץ K
הטקסט	2347 K
היום	2433 תרמו K
הירשמו	2310 כדי להמשיך לקרוא K	2433 K לקבלת
הכותב	2374 על דעת K
הכתבה	50 לפרסם את K	2310 להמשך קריאת K	2347 K	2434 K הזאת
המדור	2342 הוא עורך K	2342 היא עורכת K
המובעות	2374 הדעות K במאמר	2374 הדעות K בטור	2374 הדעות K בכתבה
המועדף	2337 למקור K	2337 כמקור K
המייל	2314 לתיבת K	2315 כתובת K
המערכת	111 הערת K
המקורית	111 בגרסה K של
הניוזלטר	2315 K היומי	2360 K השבועי של	2360 K שלנו	2434 K
הסביר	2436 K
הסיכום	2347 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2347 הנקודות K
העיתונות	2434 K העצמאית
הפרטיות	2324 מדיניות K
הפרסומות	2397 חוסם K	2399 את חוסם K	2399 חוסם K
הפרסומים	2397 חוסם K
הפרסומת	13 K
הצביעו	2433 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2319 K לערוץ	2433 K אלינו
הקודמת	111 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2324 תנאי K
השמות	111 K שונו
התגובות	2357 K
התחברו	27 K	2310 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2361 בזכות K שלכם
התראות	16 K
התרגום	2347 K
התרומה	2433 K שלכם
""", 'ו': """
ובטוויטר	2318 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2361 K בכם
ותלויה	2361 K בכם
""", 'ז': """
זקוקה	2433 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2344 היא K סגל
חודשית	2433 תרומה K
חוקר	2344 הוא K ב
חוקרת	2344 היא K ב
חיצוני	2346 תוכן K	2346 תוכן ממקור K
""", 'ט': """
טען	2436 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2360 K למייל	2360 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2310 הצטרפו K
כתב	2436 K
כתבה	2347 K זו	2434 K זו	2436 K
כתבו	43 K לנו	72 K לנו	2433 K לנו
כתבות	2377 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2342 היא K
כתובת	82 הזינו K מייל	2315 K דוא"ל
""", 'ל': """
לדברי	2436 K
להגיב	8 כדי K	2357 K
להמשיך	2310 כדי K לקרוא,	2310 כדי K לקרוא בחרו	2310 כדי K לקרוא יש	2310 כדי K לקרוא את הכתבה	2361 עזרו לנו K
להעתיק	2374 לשכפל, K
לחודש	2435 K
לחוק	2374 סעיף #א K
לחצו	2433 K כאן
לידיעון	2433 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2312 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2314 הירשמו K	2314 הרשמה K	2314 K שלנו	2360 בהצלחה K	2433 הירשמו K
לעזרתכם	2433 אנחנו זקוקים K
לענייני	2342 הוא כתב K	2342 היא כתבת K
לפנות	112 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2346 K בתוכן
לקבוצת	2319 הצטרפו K
לקריאה	2377 כתבות K
לקריאת	23 K הכתבה
לשנה	2435 K
לתומכים	2361 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2377 K חינם
מודעות	2399 בחוסם K	2399 חוסם K
מועדף	2337 מקור K	2337 כמקור K	2417 מקור K	2417 כמקור K
מחקר	2344 הוא עמית K
מינוי	2310 רכשו K ל-	2310 רכשו K כדי	2310 רכשו K או	2433 רכשו K	2437 K
מנוי	2310 כבר K?
מנויים	2437 K
מניות	2403 בלי בעלי K	2403 ללא בעלי K
מסכימים	48 לא K	48 K?	2360 בהרשמה אתם K
מסר	2436 K
מסרבים	111 K להגיב
מראה	69 אתר K
מרצה	2344 הוא K	2344 היא K
""", 'נ': """
ניוזלטר	2360 K שבועי	2437 K
נשלח	62 K לכם
""", 'ס': """
סגל	2344 הוא חבר K
סופר	2344 הוא K ו
סופרת	2344 היא K ו
סיכום	2347 K
סיפר	2436 K
סיפרה	2436 K
סעיף	2374 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2433 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2360 לקבלת K במייל
עודכנה	111 הכתבה K	111 הידיעה K
עזרה	112 איפה אפשר לקבל K
עיתונאי	2342 הוא K	2344 הוא K
עיתונאית	2342 היא K	2344 היא K
עיתונות	2361 לעשות K	2434 K עצמאית
עכשיו	2310 רכשו מינוי K	2433 תרמו K
עלולים	111 K להיות קשים
עמיתת	2344 היא K מחקר
עמלה	2373 נקבל K	2373 לקבל K
ער	112 K״ן
""", 'פ': """
פרופסור	2344 הוא K	2344 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2397 חוסם K	2399 בחוסם K	2399 חוסם K	2399 חוסמי K	2434 ללא K
פרסומת	13 K
פרשן	2342 הוא K
פרשנית	2342 היא K
פתוח	2438 מכתב K
""", 'צ': """
ציין	2436 K
""", 'ק': """
קודמת	111 בגרסה K של
קוראי	2434 K
קרא	2436 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2435 חודש K
""", 'ש': """
שאלו	2347 K את
שולחים	62 אנחנו K לכם
שיווקי	2360 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2433 K לנו
שלנו	44 לכתב K	2434 K
שנקבל	2373 K עמלה
שקראתם	2433 תודה K
שתפו	28 K
""", 'ת': """
תגובה	111 לא נמסרה K
תגובות	2357 K
תוכן	11 K זה	2346 הצגת K
תיאורים	111 כוללת K	111 מכילה K
תייגו	67 K אותי
תיקון	111 K:
תלוי	2361 K בכם
תלויה	2361 K בכם
תמיכתכם	2433 K
תמכו	2433 K בנו
תקציר	2347 K
תרומה	2437 K
תרומות	2437 K
""", 'ا': """
اخبارنا	129 تابعوا K	253 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1895 K مطلب	1895 K خبر	1947 براي K مطلب
ادبلاكر	1925 K
ادعمنا	252 K
ادعموا	252 K
اذنكم	138 نطلب K قبل
ارتباط	138 قد تتضمن ملفات K
ارسال	8 براي K نظر	1841 به ايميل شما K	1864 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	254 K
استخدام	148 يمنع اعادة K المواد	148 يمنع اعادة K هذا	148 يمنع اعادة K اي
استطلاع	252 صوت في K
استطلاعنا	253 K
استفاده	1847 از كوكي K ميكنيم	1847 از كوكيها K ميكنيم	1848 شرايط K	1860 K از مطالب اين سايت	1860 K از مطالب سايت
استمرار	252 ساهم في K	252 ساهموا في K
اسپم	76 بدون K
اشار	255 K
اشارة	67 ضع K الي
اشارت	255 K
اشتراك	181 لديك K	256 K	1888 K تهيه كنيد	1947 K تهيه كنيد	1951 K
اشتراكك	178 تم K
اشترك	85 K	117 K الان	252 K الان
اشتركوا	85 K	252 K
اصحابها	176 تعبر عن راي K	176 عن راي K
اصلاحيه	111 K
اضاف	255 K
اضافت	255 K
اضغط	252 K هنا
اطلاع	1864 به ما K دهيد
اعادة	50 K نشر	148 يمنع K نشر
اعجبك	253 K هذا
اعلام	1950 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	215 مانع K	215 حاجب K	216 مانع K	216 حاجب K
اعلانها	16 K	1922 K را دريافت
اعلانهاي	1922 K خبري
اعلن	255 K
اعلنت	255 K
اعملوا	67 K تاغ
افاد	255 K
افادت	255 K
افزود	1950 K
افزونه	1925 K مسدود
اكتب	252 K لنا
اكتبوا	43 K الينا	72 K الينا	252 K لنا
اكد	255 K
اكدت	255 K
الاخبارية	123 النشرة K
الارتباط	134 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	134 شروط K
الاسماء	111 تم تغيير K
الاشعارات	16 K	124 فعل K	125 تفعيل K
الاعلان	13 بعد K
الاعلانات	140 حاجب K	140 مانع K	215 مانع K	215 حاجب K	215 اداة حظر K	216 مانع K	216 حاجب K	216 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	122 بريدك K	123 البريد K	178 في بريدك K
الان	252 تبرع K	252 سجل K
الاول	254 الشهر K
الاولي	111 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	122 نشرتنا K	123 النشرة K	256 النشرة K
التحرير	44 فريق K لدينا
التطبيق	124 حمل K	124 نزل K	125 تحميل K
التعليق	111 رفضت K	175 شروط K	175 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	253 هذا K
الخارجية	163 محتوي المواقع K
الخبر	111 تم تحديث هذا K
الخصوصية	134 سياسة K
الدخول	27 سجل K	117 سجل K الان	117 سجل K الي حسابك	117 سجل K او اشترك	117 سجل K او انشئ	252 سجل K او
الشهر	254 في K
الصفحة	138 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	179 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	117 لمتابعة K	181 لمواصلة K
الكاتب	176 يعبر عن راي K
الكوكيز	134 K
المادة	253 هذه K
المجانية	17 المقالات K	192 من المقالات K	192 مقالاتك K	192 المقالات K
المحتوي	11 هذا K	117 هذا K متاح	148 يمنع اعادة استخدام K	148 يمنع اعادة انتاج K	148 يمنع اعادة توزيع K
المحرر	111 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	112 اين تجد K	112 للحصول علي K
المستقلة	253 الصحافة K
المفضل	153 مصدرك K	153 مصدركم K	153 المصدر K لديك
المفضلة	153 مصادرك K	153 مصادركم K
المقال	23 لقراءة K	111 تم تحديث هذا K	117 لقراءة K كاملا	138 يحتوي هذا K علي محتوي من	181 لقراءة هذا K	253 هذا K
المواد	148 يمنع اعادة انتاج K	148 يمنع اعادة توزيع K
النشر	148 يمنع اعادة K
النشرة	122 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	252 انضم K
اليهم	56 انضم K
انتاج	148 يمنع اعادة K هذا	148 يمنع اعادة K اي
انستغرام	252 تابعنا علي K
انضموا	56 K اليهم
انقر	252 K هنا
اوضح	255 K
اوضحت	255 K
اول	1949 ماه K
اوليه	111 نسخه K اين
ايميل	1841 K خود را وارد كنيد	1842 ادرس K	1842 نشاني K	1884 در K خود	1947 K خود را وارد كنيد
ايميلتان	1884 به K
اينجا	1894 K كليك كنيد	1947 K كليك كنيد
اينستاگرام	1845 در K دنبال
اينه	69 K
اپ	1883 K
اپليكيشن	1883 K	1947 K ما را	1947 K را دانلود كنيد	1947 K را نصب كنيد	1948 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	158 K
باحثة	158 K
بارگذاري	1851 K شود
بازتابدهنده	1901 الزاما K	1901 لزوما K	1901 K ديدگاه
بازنشر	50 K
باشيد	1864 با ما در تماس K
بالضرورة	176 لا تعبر K عن	176 لا يعبر K عن	176 لا تعكس K	176 لا يعكس K	176 لا تمثل K	176 لا يمثل K
ببينيد	1877 را K
بحسب	255 K
بخوانيد	1862 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1948 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	122 الي K	178 علي K	178 سجل K	178 اضف K	178 يوميا في K	178 في K كل
بريدكم	82 اتركوا K	178 في K
بشنويد	1877 K
بعرض	163 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1864 براي ما K
بفضلكم	253 K
بنويسيد	43 براي ما K	72 براي ما K	1864 براي ما K	1947 براي ما K
بهروز	111 اين خبر K	111 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1862 K	1874 به تيم ما K	1947 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1864 با ما در ميان K	1947 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1864 با ما تماس K
""", 'ت': """
تؤكد	255 K
تابعة	79 روابط K
تابعنا	130 K علي	130 K عبر	252 K علي تويتر	252 K علي غوغل	252 K علي جوجل
تابعونا	129 K علي	129 K عبر	252 K علي
تاكيد	1950 K كرد
تبرع	256 K
تبرعات	256 K
تبرعك	252 K
تبرعكم	252 K
تبرعوا	95 K بما	252 K الان
تبليغات	75 بدون K	1923 مسدود كننده K	1925 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	253 K
ترجيحي	1863 منبع K	1863 منابع K	1942 منابع K	1942 منبع K
ترد	111 لم K
تستطيع	179 تبرع بما K	179 ساهم بما K
تصحيح	111 K:
تطبيق	252 حمل K	252 حملوا K
تطبيقنا	89 في K	89 عبر K	253 K
تعبر	176 لا K عن راي	176 K فقط عن راي
تعديل	111 تم K هذا
تعليقا	175 لتضيف K
تغيير	111 نامها K
تفاصيل	111 يتضمن K	111 يحتوي علي K
تفعيل	133 K جافا
تفوت	252 لا K
تفوتوا	252 لا K
تقاريرنا	253 K
تقول	255 K
تلغرام	129 قناتنا علي K	252 تابعنا علي K
تلگرام	1845 ما را در K	1845 در K دنبال	1845 كانال K ما	1864 با ما در K
تماشا	1877 K كنيد
تمامي	1861 K حقوق
تمثل	176 لا K راي
تنويه	111 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	252 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	148 يمنع اعادة K هذا	148 يمنع اعادة K اي
توصيف	111 حاوي K
توضيح	111 K:	1950 K داد
تيليغرام	129 قناتنا علي K
تيم	1948 K ما
""", 'ج': """
جافاسكريبت	209 K
جاوااسكريپت	1847 K را فعال
جزئيات	111 حاوي K
""", 'ح': """
حذر	255 K
حذرت	255 K
حقوق	1861 كليه K	1861 همه K	1861 تمام K
حمايت	1885 K مالي خود	1886 به K شما نياز	1886 با K شما	1887 K كنيد	1947 از ما K كنيد	1947 K شما
""", 'خ': """
خارجي	163 محتوي K
خبر	6 اين K	1948 اين K
خبرنامه	1841 K ما	1841 اشتراك K	1842 در K	1884 K روزانه	1884 K هفتگي	1948 K ما	1948 K	1951 K
خبرنگار	44 K ما	1864 K ما را	1869 K
خبرنگاران	44 K ما	1948 K ما
خبرها	1922 اعلان K
خبرهاي	1922 اعلان K فوري
خصوصي	1848 سياست حريم K
خواست	1950 K
خواستند	1950 K
خواندن	1888 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1886 به K خود تكيه	1948 K ما
خواهد	1880 منتشر K شد
خواهند	1880 منتشر K شد
""", 'د': """
داده	1851 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1869 استاد K
دريافت	1922 K اعلان	1922 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	255 K
دعت	255 K
دعمك	252 K
دعمكم	179 نعتمد علي K	179 تعتمد علي K	179 نحتاج الي K	252 K
دنبال	1845 ما را K كنيد	1862 K كنيد	1862 K كنيم	1947 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1864 به ما خبر K	1877 گوش K	1891 هديه K	1947 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1880 نوشتن K	1880 ارسال K	1880 بيانگر K	1901 لزوما K
""", 'ذ': """
ذكر	255 K
ذكرت	255 K
""", 'ر': """
راسلنا	43 K	72 K	252 K
راسلونا	43 K	72 K	252 K
رايگان	1874 وبينار K ما	1888 اشتراك K	1902 مقاله K	1902 مطلب K	1902 مطالعه K	1947 K ثبت نام كنيد
روزنامه	1901 ديدگاه K
روزنامهنگار	1869 K
روزنامهنگاري	1948 K مستقل
""", 'س': """
سابقة	111 نسخة K من هذا	111 نسخة K من هذه
سالانه	1949 K
ساهم	95 K بما	252 K في دعم
ساهموا	95 K بما	252 K في دعم
سايت	1948 K ما
سايتهاي	1871 محتواي K ديگر
سرگشاده	1952 نامه K
سكريبت	209 جافا K
سنويا	254 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	252 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	252 K
شهريا	254 K
شويد	27 وارد K	1862 عضو K	1862 K	1947 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1884 خبرنامه K
صحافتنا	253 K
صحافي	158 K
صحافية	158 K
صحافيينا	44 K
صحفي	158 K
صحفية	158 K
صحفيينا	44 K	253 K
صرح	255 K
صرحت	255 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1925 K
""", 'ط': """
طالب	255 K
طالبت	255 K
طلب	255 K
طلبت	255 K
""", 'ع': """
علاقه	1863 منبع مورد K
عملنا	253 K
عمولة	190 قد نحصل علي K	190 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1925 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1841 به ايميل شما K
فرصتهاي	1874 K شغلي در
فريقنا	253 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	252 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1880 K	1881 حروف لاتين (K)
""", 'ق': """
قال	255 K
قالت	255 K
قالوا	255 K
قبلي	111 نسخه K اين
قراءنا	253 K
قرائنا	179 نعتمد علي K	179 ونعتمد علي K	253 K
قناتنا	129 انضم الي K	253 K
""", 'ك': """
كاتب	158 K
كاتبة	158 K
كاتبه	176 يعبر عن راي K
كاتبها	176 تعبر عن راي K
كار	1948 K ما
كاربري	1888 حساب K خود شويد	1947 حساب K خود شويد
كانال	1845 به K ما	1862 K ما	1948 K ما
كتب	255 K
كتبت	255 K
كردهايد	1888 ثبت نام K	1888 ثبتنام K
كمصدر	153 K مفضل	236 K مفضل
كميسيون	1899 K دريافت كنيم	1899 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1874 ديدن K	1877 گوش K	1891 هديه K	1894 روي لينك كليك K	1894 كليك K	1925 لطفا ان را غير فعال K	1947 به ما كمك K	1947 روي لينك كليك K	1947 همين حالا ثبت نام K
كوكي	1848 از K
كوكيها	1848 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1880 حروف K	1881 حروف K
لاشتراكك	178 K في
لاشتراككم	178 K في
لاضافة	8 K تعليق	175 K تعليق
لزوما	1901 K نظر
لقراءة	117 سجل الدخول K	181 K بقية	252 سجل الدخول K
لقراءتكم	252 شكرا K
لكتابة	175 K تعليق
للاطلاع	181 K علي المقال كاملا
للتعليق	8 K	175 K علي الخبر
للقراءة	2 دقائق K	117 سجل الدخول K
للمتابعة	117 سجل الدخول K
للمشتركين	55 يمكن K	120 K فقط	181 حصري K	181 متاح K
لمتابعة	117 سجل الدخول K	181 K قراءة	216 ايقافه K	252 سجل الدخول K
لمشتركي	181 حصري K
لمواصلة	181 K قراءة	216 ايقافه K التصفح	216 تعطيله K التصفح
""", 'م': """
ما	1948 به K
مالكين	221 بلا K
مالي	1886 كمك K شما	1947 كمك K شما	1951 كمك K
ماه	1949 در K
ماهانه	1949 K
مباشرة	178 K في بريدك
متجرنا	253 K
متصفحك	12 K
مجانا	252 سجل K
مجانيا	192 مقالا K
مجانية	192 مقالات K
محتوا	11 اين K
محتواي	1871 K خارجي	1871 اجازه ميدهيد K
محتوايي	1871 حاوي K از
محتوي	163 K من طرف ثالث
محفوظ	1860 كليه حقوق K است	1860 تمامي حقوق K است	1860 همه حقوق K است	1860 تمام حقوق K است
محفوظة	148 جميع الحقوق K	148 حقوق النشر K
مراسل	158 K
مراسلة	158 K
مراسلنا	44 K	253 K
مراسلينا	44 K	253 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	111 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	179 نحتاج الي K	179 الي K
مساهمتكم	179 نحتاج الي K
مساهمين	221 بلا K	221 ولا K
مستعار	111 اسم K	111 نام K
مستعارة	111 اسماء K
مستقل	1948 رسانه K
مستقلة	253 صحافة K
مسدودكننده	1923 K تبليغات	1925 K تبليغات
مشترك	181 هل انت K	1888 K شويد	1947 K شويد
مشتركا	55 بصفتك K
مشتركان	1888 ويژه K است
مصنوعي	1872 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1948 اين K
معنا	252 ساهم K
مفتوحة	257 رسالة K
مفضل	236 مصدر K
مفضلا	236 مصدرا K
مقالاتنا	179 لا نضع K	253 K
مقاله	1895 ادامه K
ملاك	221 بلا K
منبع	1900 ذكر K
منتخب	1863 منبع K
منشن	67 K لي
منصتنا	253 K
مهمانم	59 قهوه K
موافقتك	163 نطلب K
موافقتكم	138 K مطلوبة قبل	138 نطلب K قبل
موبايل	1883 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1884 عضويت شما با K	1884 ثبت نام شما با K
موقعنا	253 K
ميتوانند	55 مشتركان K
ميخواهيم	1871 از شما اجازه K
ميدهد	1880 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1950 K
ميگويد	1950 K
ميگيريم	1899 كميسيون K
""", 'ن': """
ناشد	255 K
ناشدت	255 K
نتقاضي	190 K عمولة	190 قد K عمولة
نحتاج	179 K الي دعمك
نخواهد	25 منتشر K شد	1880 منتشر K شد
نخواهند	1880 منتشر K شد
نداد	111 پاسخ K
ندهيد	1947 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1883 K موبايل
نستخدم	133 K ملفات
نشرتنا	83 K	122 اشترك في K	253 K
نظر	8 ثبت K
نظرسنجي	1947 در K ما	1948 K ما
نمايش	1851 K داده شود
نميشود	65 ايميل شما نمايش داده K	1880 منتشر K
نوشت	1950 K
نويسنده	1864 ايميل K	1869 K
نياز	0 K به كمك	0 به كمك K	1886 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1888 مشترك K
هماكنون	1947 K ثبت نام كنيد
همايش	1874 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1886 به حمايت شما K
واتساب	129 قناتنا علي K	252 تابعنا علي K
واحدا	56 كن K منهم
واشار	255 K
واشارت	255 K
واضاف	255 K
واضافت	255 K
واعلن	255 K
واعلنت	255 K
وافاد	255 K
وافادت	255 K
واكد	255 K
واكدت	255 K
واوضح	255 K
واوضحت	255 K
وبحسب	255 K
وبينار	1874 K ما	1874 در K
وتؤكد	255 K
وتري	255 K
وتضيف	255 K
وتقول	255 K
وحذر	255 K
وحذرت	255 K
ودعا	255 K
ودعت	255 K
وذكر	255 K
وذكرت	255 K
وصرح	255 K
وصرحت	255 K
وطالب	255 K
وطالبت	255 K
وفقا	255 K
وفيديو	45 صور K
وقال	255 K
وقالت	255 K
وقالوا	255 K
وكتب	255 K
وكتبت	255 K
ومحلل	158 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	179 K علي دعمكم
ووفقا	255 K
ويؤكد	255 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1871 ديدن اين K
ويري	255 K
ويضيف	255 K
ويقول	255 K
ويقولون	255 K
""", 'ي': """
يؤكد	255 K
يرد	111 لم K
يقول	255 K
يقولون	255 K
يوتيوب	18 K	129 قناتنا علي K	252 تابعنا علي K
يوميا	178 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	111 نسخه K اين
پژوهشگر	1869 K
""", 'گ': """
گزارش	1948 اين K
گزارشهاي	1948 K ما
گفت	1950 K
گفتند	1950 K
گفته	1950 K است	1950 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2470 का K रखने
अनुवाद	2474 K	2476 मशीन से K	2476 मशीनी K	2476 एआई की मदद से K	2476 ai की मदद से K	2476 एआई द्वारा K
अनुवादित	2476 एआई की मदद से K
अनुसार	2537 के K
अपडेट	111 लेख को K किया	111 खबर को K किया
अपनी	2480 K राय दें
अपील	2537 K की
अलर्ट	2482 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2534 K दान
आपको	62 हम K
आर्टिकल	2495 फ्री K	2495 मुफ्त K
आर्थिक	2485 K सहयोग दें	2485 K सहयोग करें	2534 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2444 ऐप K करें	2482 K करें
इनबॉक्स	2443 सीधे आपके K	2443 हर सुबह आपके K	2443 हर हफ्ते आपके K	2443 आपके K में पाएं	2443 रोज आपके K	2443 आपके K में हर	2483 अपने K में
""", 'उ': """
उपयोग	2450 कुकीज का K	2450 कुकी का K
""", 'ए': """
एजेंसी	2494 K की फीड
एडिटर	2470 सब K हैं	2470 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2513 K
""", 'क': """
कमीशन	2493 हमें K मिल	2493 K मिल सकता है
कमेंट	2480 अपनी राय K	2481 K करने के लिए	2481 K में अपनी राय	2481 K हटा	2481 K करने वाले
करके	2483 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2443 ईमेल दर्ज K	2446 फॉलो K	2463 जॉइन K	2463 लाइक K	2466 हमें ईमेल K	2480 पोल में वोट K	2483 साइन अप K	2488 शेयर K	2488 साझा K	2488 सेव K	2534 फॉलो K	2534 लॉग इन K	2534 साइन अप K
कहती	2537 K
कहते	2537 K
कहा	2537 K
कहां	112 मदद K
कहानी	72 अपनी K हमें
कीजिए	2534 मदद K
कॉपी	2488 लिंक K हो गया
कॉपीराइट	2462 K
क्लिक	2463 K करें	2534 यहां K करें	2534 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2535 इस K	2535 यह K
खबरें	2490 और K पढने के लिए	2495 मुफ्त K
खबरों	2490 अन्य K के लिए	2490 ताजा K के लिए	2490 की K के लिए
खरीदें	2478 यहां से K
खुला	2539 K खत
खेलें	2480 क्विज K और
""", 'ग': """
गिफ्ट	2488 K करें
गोपनीयता	2450 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2494 ऑटो-K
जरूर	2466 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2450 K
जुडने	2464 K के लिए
जुडिए	56 आप भी K	2534 K
जुडें	56 आप भी K	2446 चैनल से K	2463 K	2478 हमारी टीम से K	2534 हमसे K
ज्वाइन	2463 K करें
""", 'ट': """
टिप्पणियों	2481 K के लिए
टिप्पणी	111 K करने से इनकार	2481 K करने के लिए	2481 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2444 ऐप K करें	2482 K करें	2482 K कीजिए	2534 ऐप K करें	2534 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2476 एआई की मदद से K किया गया है	2476 ai की मदद से K किया गया है
""", 'द': """
दान	2538 K
दिखाया	65 ईमेल नहीं K
दिया	111 पर जवाब नहीं K
दें	2534 राय K
देखें	2534 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2450 K नीति
निर्भर	2485 आपके सहयोग पर K
नोटिफिकेशन	16 K	2444 K चालू करें	2482 K ऑन करें	2482 K ऑन कर लें
नौकरी	2478 K के अवसर
न्यूज	2447 गूगल K पर
न्यूजरूम	44 हमारे K	2448 कलेक्टिव K की ओर से	2448 के लिए कलेक्टिव K
न्यूजलेटर	2443 हमारे K	2443 हमारा K	2443 हमारा साप्ताहिक K	2443 K के लिए	2535 हमारे K	2538 K
""", 'प': """
पढने	2 K का समय	2486 K के लिए
पढें	2 मिनट में K	2444 ऐप में K	2534 पूरी खबर K
पत्र	2539 खुला K
पत्रकार	2535 हमारे K
पत्रकारिता	2470 K में सक्रिय हैं	2535 हमारी K	2535 स्वतंत्र K
पसंदीदा	2465 K सोर्स	2465 K स्रोत	2465 K न्यूज सोर्स	2529 K स्रोत	2529 K सोर्स
पाठकों	21 K के सहयोग	2485 K के सहयोग से चलते
पाने	2483 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2494 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2537 K
पूछें	2474 K
पूरी	2486 बनकर K खबर
पॉडकास्ट	2479 K सुनें	2479 K सुनने के लिए	2535 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2448 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2536 K माह	2536 K वर्ष
प्रतिक्रिया	2480 अपनी K
प्रिफर्ड	2465 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2466 हमें K	2466 कमेंट करके K	2534 हमें K	2534 राय K
बताते	2537 K
बताया	2537 K
बदल	111 नाम K
बाहरी	2473 K साइट
बिंदु	2474 मुख्य K
बॉक्स	2481 कमेंट K में
बोला	2537 K
बोले	2537 K
ब्राउजर	12 आपका K
ब्लॉकर	2513 ऐड K	2513 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2466 हमें K	2534 हमें K	2534 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2536 हर K
मांगते	2473 आपकी इजाजत K हैं	2473 आपकी अनुमति K हैं
मुताबिक	2537 K
मुफ्त	2495 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2486 पढना जारी K के लिए
रजिस्टर	2534 अभी K करें
रहिए	2490 जुडे K
रहें	2490 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2537 K
लिखें	43 हमें K	72 हमें K	2534 हमें K
लेख	2535 यह K	2535 इस K
लॉग	27 K इन
लॉगिन	2534 K करें
""", 'व': """
विचलित	111 K कर सकते
विचार	2494 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2513 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2479 K देखें	2479 K यहां देखें	2479 K भी देखें	2479 K देखने के लिए
वेबसाइट	2535 हमारी K
वेबिनार	2478 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2466 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2450 नियम और K
शामिल	56 उनमें K हों	111 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2466 हमसे K करें
संपादित	2494 ने K नहीं किया
संवाददाता	44 हमारे K	2470 वरिष्ठ K हैं	2470 K हैं
संस्करण	111 पिछले K में
सकते	2464 जुड K हैं	2464 फॉलो कर K हैं	2466 हमें भेज K हैं
सदस्य	60 मासिक K	2486 पहले से K हैं	2534 K बनें
सदस्यता	2486 K लें
सप्ताह	2536 प्रति K
सब्सक्राइब	2443 न्यूजलेटर को K	2443 न्यूजलेटर K	2446 चैनल को K	2463 K करें	2483 K करके आप	2534 K करें
सब्सक्राइबर	55 K	2486 K हैं
सब्सक्राइबर्स	2486 K के लिए है
सब्सक्रिप्शन	2483 K सफल	2538 K
समरी	2474 K
समर्थन	2534 K करें
सर्वाधिकार	2461 K सुरक्षित
सर्वे	2480 K में भाग लें	2480 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2485 हमें K करें	2534 आपका K	2534 हमें K	2534 K करें	2534 आपके K
सहयोगी	60 मासिक K
सामग्री	2473 से मिली K शामिल है	2473 K उपलब्ध नहीं है
सारांश	2474 K
सिंडीकेट	2494 K फीड
सीनियर	2470 K सब एडिटर हैं
सुझाएं	2534 सुधार K
सुधार	111 K:	111 भूल K
सुनें	4 खबर K	4 लेख K	2479 को K	2479 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2476 K अनुवाद
स्वीकार	2473 कुकीज K करें
""", 'ह': """
हमारा	2444 K ऐप	2535 K काम	2535 K ऐप
हमारी	44 K टीम से	2534 K मदद करें	2535 K टीम
हमारे	2535 K पाठक	2535 K चैनल	2535 K साथ
हिस्सा	2480 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	375 K শপ
অনুদান	380 আজই K দিন	421 K দিন	425 K
অনুমতি	369 K ছাডা কপি	369 K ছাডা নকল	371 আপনার K চাই
অনুমতিতে	370 বিনা K
অনুসরণ	365 K করুন	421 K করুন
অ্যাডব্লকার	402 K
অ্যাড্রেস	377 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	379 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	366 K জানান	366 K পাঠান	366 K লিখুন	366 K ইমেইল করুন	380 K পাশে থাকুন	421 K লিখুন	421 K ইমেইল করুন	421 K সঙ্গে কাজ করুন	422 K পাঠক	422 K সঙ্গে
আযকর	60 K ছাড
আসুন	365 ঘুরে K
""", 'ই': """
ইতিমধ্যে	382 K গ্রাহক
ইনবক্সে	379 K পেতে
ইনস্টল	378 অ্যাপ K করুন
ইমেইল	360 আপনার K
""", 'এ': """
এআই	373 K
এআইকে	373 K
এআইযের	373 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	375 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	371 বহিরাগত K
কমিশন	390 K পেতে পারি
করুন	365 ফলো K	365 যোগ K	421 লগইন K	421 ফলো K
কর্তৃপক্ষ	369 মন্তব্যের জন্য K দাযী নয
কিনুন	375 টিকিট K
কুইজে	375 K অংশ নিন
ক্লিক	365 K করুন	421 এখানে K করুন	421 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	382 K পডতে	422 K
""", 'গ': """
গ্রহণ	371 কুকি K করুন
গ্রাহক	421 K হোন
গ্রাহকদের	382 শুধু K জন্য
""", 'চ': """
চাকরির	375 K সুযোগ
চালিযে	382 পডা K যেতে
চিঠি	426 খোলা K
চ্যানেল	422 আমাদের K
""", 'জ': """
জরিপে	375 K অংশ নিন	375 K ভোট দিন
জানতে	386 আরও খবর K
জানান	421 মতামত K	424 K
জানিযেছে	424 K
জানিযেছেন	424 K
""", 'ট': """
টাকায	382 মাত্র # K
টেলিগ্রাম	422 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	378 অ্যাপ K করুন	378 অ্যাপটি K করুন	421 অ্যাপ K করুন	421 অ্যাপটি K করুন
""", 'থ': """
থাকুন	365 যুক্ত K	421 পাশে K
""", 'দ': """
দাঁডান	381 পাশে K
দিন	365 যোগ K
দেখতে	376 ভিডিও K
দেখুন	376 ভিডিও K
""", 'ধ': """
ধরিযে	366 ভুল K দিন
""", 'ন': """
নামিযে	378 অ্যাপ K নিন
নিউজলেটার	360 আমাদের K	360 K পেতে	379 সাপ্তাহিক K	422 আমাদের K	422 K	425 K
নিউজলেটারের	422 K
নিজস্ব	369 মতামত লেখকের K
নিবন্ধন	421 এখনই K করুন
নোটিফিকেশন	378 K চালু করুন
""", 'প': """
পডতে	382 বাকি অংশ K	382 লেখা K	386 আরও খবর K
পাঠকেরাই	380 K আমাদের ভরসা
পাঠান	366 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	374 ভুল K
প্রকাশ	369 অনুমতি ছাডা K	377 ঠিকানা K করা হবে না
প্রতি	423 K মাসে
প্রতিবেদক	44 আমাদের K	368 জ্যেষ্ঠ K	368 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	366 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	422 এই K
প্রযোজন	0 সাহায্য K	371 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	422 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	424 K
বললেন	424 K
বলেছে	424 K
বলেছেন	424 K
বলেন	424 K
বুদ্ধিমত্তা	373 কৃত্রিম K
ব্যবহার	372 কুকি K
ব্লকার	402 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	376 K দেখুন
""", 'ম': """
মতামত	375 আপনার K দিন	421 K দিন
মন্তব্য	369 অশালীন K প্রকাশ	377 K করতে	377 K লিখতে	377 আপনার K লিখুন
মাসিক	423 K
মূল্যে	382 বিনা K পডতে
মূল্যের	383 বিনা K লেখা
মোবাইল	422 আমাদের K
""", 'য': """
যুক্ত	365 K হোন	365 K করুন	421 K হতে	421 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	366 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	368 সিনিযর K
""", 'ল': """
লাইক	365 K দিন
লাগল	374 কেমন K
লিখুন	377 আপনার মতামত K
লেখা	383 ফ্রি K
লেখাটি	382 K পডতে
লেগেছে	374 কাজে K	374 কেমন K
""", 'শ': """
শুনুন	376 K
""", 'স': """
সংবাদটি	422 K
সংরক্ষিত	364 স্বত্ব K
সংশোধন	111 K:
সংশোধনী	111 K
সংস্করণে	111 আগের K
সঙ্গেই	386 আমাদের K থাকুন	386 K থাকুন
সদস্য	421 K হোন
সম্পাদকীয	369 K নীতির সঙ্গে
সর্বস্বত্ব	364 K সংরক্ষিত
সহযোগিতা	421 K করুন
সহাযতা	421 আমাদের K	421 K করুন
সাংবাদিক	422 আমাদের K
সাংবাদিকতা	422 স্বাধীন K
সাংবাদিকতাকে	380 স্বাধীন K	422 K
সাংবাদিকতার	380 K পাশে
সাপ্তাহিক	379 আমাদের K
সাবস্ক্রাইব	360 নিউজলেটারে K	365 K করুন	379 K করলে আপনি	379 K করার জন্য ধন্যবাদ	421 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	422 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4882 Kเพิ่มเพื่อน	4910 Kติดตาม
กร	4852 Kอกอีเมล
กล	4913 K่าว
กอ	4911 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4910 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4870 Kบคุณที่สมัคร	4870 Kบคุณที่ลงทะเบียน	4911 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4910 Kิกที่นี่	4910 Kิกชม
คว	4880 Kามเห็นส่วนตัวของผู้เขียน
ค่	4879 Kาคอมมิชชั่น	4879 Kาคอมมิชชัน
""", 'จ': """
จด	4851 Kหมายข่าวของเรา	4870 Kหมายข่าวรายสัปดาห์ของเรา	4914 Kหมายข่าว	4915 Kหมายเปิดผนึก
จะ	4869 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4910 Kวน์โหลดแอปของเรา	4910 Kวน์โหลดแอปได้	4910 Kวน์โหลดแอปเลย	4910 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4861 Kดต่อผู้สื่อข่าวของเรา	4861 Kดต่อกองบรรณาธิการ	4910 Kดตามเรา
ต่	4912 Kอเดือน	4912 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4870 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4874 Kลองอ่าน
ทั	43 Kกมา	4880 Kศนะของผู้เขียน
ทา	4869 Kงเว็บไซต์ขอสงวนสิทธิ์	4871 Kงอีเมลทุก
ทุ	4871 Kกเช้าทางอีเมล
""", 'บ': """
บท	4875 Kความฟรี	4911 Kความนี้
บร	4914 Kิจาค
บล	4894 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4913 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4872 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4913 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4861 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4863 Kมรับคุกกี้
""", 'ร': """
ระ	4913 Kบุว่า
รา	4912 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4872 Kวมสนับสนุนการทำงานของเรา	4872 Kวมสนับสนุนสื่ออิสระ	4872 Kวมสนับสนุนนักข่าว	4910 Kวมสนับสนุน	4910 Kวมบริจาคให้เรา	4910 Kวมบริจาคกับเรา	4910 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4880 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4911 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4857 Kวนลิขสิทธิ์	4858 Kวนสิทธิ์
สน	4872 Kับสนุนการทำงานของเรา	4872 Kับสนุนสื่ออิสระกับ	4910 Kับสนุนเรา	4910 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4851 Kัครรับจดหมายข่าว	4851 Kัครรับข่าวสาร	4910 Kัครรับ	4910 Kัครสมาชิกวันนี้	4910 Kัครสมาชิกเลย	4910 Kัครสมาชิกเพื่อ	4910 Kัครสมาชิกได้ที่	4910 Kัครสมาชิกของเรา	4914 Kาชิก
สำ	4874 Kหรับสมาชิกเท่านั้น
สื	4911 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4861 Kงเรื่องราวของคุณ	4861 Kงข่าวหาเรา	4910 Kงข้อมูลมาที่	4910 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4861 Kกคุณมีข้อมูล
ห้	4857 Kามคัดลอกข้อความ	4857 Kามคัดลอกเนื้อหา	4857 Kามคัดลอกบทความ	4857 Kามคัดลอกหรือเผยแพร่	4857 Kามคัดลอกหรือทำซ้ำ	4857 Kามคัดลอกหรือดัดแปลง	4857 Kามคัดลอกหรือนำ	4858 Kามทำซ้ำ
""", 'อ': """
อย	4910 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4851 Kเมลของคุณ
อ่	4874 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4910 Kียนถึงเรา	4910 K้าสู่ระบบเพื่อ
เฉ	4874 Kพาะสมาชิก
เน	11 Kื้อหานี้	4863 Kื้อหาจากภายนอก	4863 Kื้อหาภายนอก
เป	4874 K็นสมาชิกอยู่แล้ว	4913 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4869 Kื่อแสดงความคิดเห็น	4874 Kื่ออ่านต่อ	4874 Kื่ออ่านบทความ	4882 Kิ่มเพื่อนไลน์	4882 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	111 Kอร์ชันก่อนหน้าของ	4869 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	111 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4861 K้งเบาะแสข่าว	4861 K้งเรา	4910 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4860 Kล่งข่าวที่ต้องการ	4860 Kล่งข่าวโปรด	4860 Kล่งที่มาที่ต้องการ
แอ	4882 Kดไลน์	4882 Kดไลน์เพื่อ	4910 Kดไลน์
""", 'โ': """
โป	4894 Kรแกรมบล็อกโฆษณา
โห	4910 Kวตเลย	4910 Kลดแอป
""", 'ใ': """
ให	4911 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5333 hãy gửi K
""", 'ủ': """
ủng	5272 ly cà phê K hộ	5333 hãy K hộ
""", 'あ': """
あと	3059 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3122 Kがでしたか
いた	2988 Kだいたサポートは	2988 Kだいたご寄付は
いの	112 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3010 Kいのブラウザ
お寄	3122 Kせください
お届	62 Kけします
お申	3045 Kし込みはこちら	3122 Kし込みください	3122 Kし込みはこちら
お聞	3122 Kかせください
お見	3122 K逃しなく
お試	3122 Kしください
お読	3122 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3065 K転載したものです	3065 Kの転載です
か月	2994 K無料	3124 K無料
""", 'が': """
が作	3101 aiK成
が無	3010 javascriptK効
が生	3101 aiK成
が翻	3101 aiK訳
が要	3101 aiK約
""", 'こ': """
ここ	2991 Kからは有料	2994 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2991 K記事は有料	2991 K記事は会員	3017 K記事についてのご意見	3079 Kコンテンツは	3079 K投稿は	3079 K外部コンテンツは	3123 K記事が	3123 K記事を	3123 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3010 K用のブラウザ
ご協	3122 K力ください
ご存	3066 Kじの方は
ご寄	2989 K付をお願い	3122 K付を	3122 K付で	3122 K付に	3122 K付が	3122 K付は	3122 K付いただ	3122 K付のお願い
ご意	48 K見・ご反論	3017 K見をお寄せ	3017 K見・ご感想をお寄せ	3017 K見・ご感想はこちら	3017 K見・ご感想をお待ち	3017 K見・ご感想をお聞かせ	3017 K見・ご感想をお願い	3017 K見・ご感想を送る
ご感	3017 K想をお寄せ
ご支	2989 K援をお願い	3122 K援
ご登	3056 K録ありがとうございます	3122 K録
ご覧	3122 Kください	3122 Kいただけます
ご購	3122 K読
ご連	3122 K絡ください
""", 'す': """
すで	3059 Kに会員の方
すべ	2994 Kての記事が
""", 'ぜ': """
ぜひ	3005 Kフォロー
""", 'で': """
で作	3101 aiK成
で受	3034 lineKけ取る
で届	3034 lineKく
で最	3034 lineK新
で生	3101 aiK成
で要	3101 aiK約
""", 'と': """
と強	3125 K調
と書	3125 Kい
と発	3125 K表
と話	3125 Kし	3125 Kす
と語	3125 Kっ	3125 Kる
と説	3125 K明
と述	3125 Kべ
""", 'に': """
によ	3101 aiKって生成	3101 aiKる要約	3125 Kると
""", 'の': """
の使	3015 cookieK用
の学	53 aiK習
の採	3045 K用情報はこちら
の提	3065 K供記事です
""", 'を': """
をフ	3005 Kォローしよう
を使	3015 cookieK用
を利	3015 cookieK用
を有	3010 javascriptK効	3010 javascript K効
を発	3125 K表した
を許	3040 cookieK可
""", 'ア': """
アカ	3034 lineKウントはこちら
アシ	68 aiKスタント
アド	3085 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3063 Kィリエイト広告	3063 Kィリエイトプログラム	3063 Kィリエイトリンク	3073 Kィリエイトリンク	3073 Kィリエイト広告	3073 Kィリエイトプログラム
アプ	3000 Kリはこちら	3001 Kリを開く	3001 Kリをダウンロード	3001 Kリのダウンロード	3001 Kリをインストール	3055 Kリなら通知	3055 Kリなら速報	3055 Kリなら、	3055 Kリで読むと	3055 Kリなら
アン	110 Kケート	3051 Kケートはこちら	3051 Kケート実施中	3051 Kケートにご協力ください	3051 Kケートにご協力を	3051 Kケートへのご協力	3052 Kケートに答えて
""", 'オ': """
オフ	3085 Kにしてページを
""", 'カ': """
カ月	2994 K無料	3124 K無料
""", 'ク': """
クイ	3052 Kズに答えて
クッ	3012 cookie(Kキー)	3015 Kキーを使用	3015 Kキーを利用	3040 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	111 Kントしていない	3017 Kントを投稿するには	3017 Kントするには	3017 Kントをお寄せ	3024 Kント欄で	3024 Kント欄に	3024 Kント欄から	3024 Kント欄へ	3054 Kントは削除します	3054 Kントは削除することが	3054 Kントは削除する場合	3054 Kントは承認	3054 Kントは公開前	3054 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	2988 Kヒーをおごる
""", 'サ': """
サポ	2988 Kートをしてみませんか	2988 Kートをしませんか	2988 Kートしてみませんか	2989 Kートをお願いします	3122 Kートをお願い	3122 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3122 Kンロードしてください
""", 'チ': """
チケ	3045 Kット販売中
チッ	2988 Kプで応援
チャ	3008 Kンネル登録を	3034 Kンネルに参加する	3034 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	2997 Kースレターに登録	2999 Kースレターを	3034 googleKースで	3056 Kースレター登録はこちら	3126 Kースレター
""", 'ネ': """
ネタ	111 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3005 Kローして最新	3005 Kローをお願い	3122 Kローしてください
""", 'ブ': """
ブラ	3076 Kウザは音声	3076 Kウザは動画	3076 Kウザではこの動画	3076 Kウザはvideo	3076 Kウザはaudio
""", 'プ': """
プッ	3001 Kシュ通知
プラ	3012 Kイバシーポリシーに
プレ	2994 Kミアム会員	3048 Kゼントした記事は
プロ	3063 Kモーションが含まれ	3063 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	2988 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	2997 Kマガに登録	2999 Kマガで	3056 Kマガ登録はこちら	3056 Kマガの登録	3123 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	2997 Kルマガジンに登録	2999 Kルマガジンで	2999 Kルマガジンを	2999 Kルでお届け	3017 Kルアドレスが公開されることはありません	3056 Kルアドレスを入力してください	3126 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2991 Kインして続きを	2991 Kインしてください	2994 Kインが必要	3122 Kインして
""", 'ヶ': """
ヶ月	2994 K無料	3124 K無料
""", '上': """
上优	5381 在googleK先
上優	5381 在googleK先
""", '下': """
下方	5488 K留言
下載	5354 K客戶端	5356 Kapp	5356 K應用程式
下载	5354 K客户端	5356 Kapp	5356 K应用	5487 K客户端
""", '不': """
不代	5380 K表本站	5412 K表本站立场	5426 K表本報立場	5426 K表本报立场	5426 K表本站立场	5426 K表本站立場	5426 K表本媒體立場	5426 K表本網立場	5426 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5456 K于任何财团
不屬	5456 K於任何財團
不得	5380 K转载	5380 K轉載
不认	48 K同本文
不錯	5487 K過
不错	5487 K过
""", '为': """
为首	5381 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5380 K表作者本人	5380 K表作者个人	5380 K表作者观点	5380 K表作者的	5380 K表作者立场
仅供	5412 K其表达个人看法
仅限	5417 K会员	5417 K订户
""", '他': """
他說	5490 K
他说	5490 K
""", '付': """
付費	5348 K後	5491 K牆
付费	5348 K后	5491 K墙
""", '以': """
以下	5441 K内容来自
以閱	5345 K讀全文
以阅	5345 K读全文
""", '仮': """
仮名	111 Kです	111 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5348 K专享	5417 K限定内容
会員	55 Kの方は	55 Kは月に	2991 K限定です	2991 K限定の記事	2991 K登録できます	2994 K登録すると	2994 K登録が必要	3059 Kの方はこちら	3059 K登録で続きを読む	3059 K登録後にご覧	3092 Kだけが読める	3092 Kのみがお読み	3092 Kのみ閲覧	3122 K登録して	3122 K登録は	3122 K登録がお済み	3122 K登録をお願い	3122 K登録で	3122 K登録のうえ	3122 K登録はこちら	3122 K登録ください	3123 Kの方
会費	3057 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5343 K支持	5487 K支持,	5487 K支持让	5487 K支持讓	5487 K支持是
""", '使': """
使用	5365 Kcookie改善	5365 Kcookie以	5365 K cookie 以	5365 K cookie 来	5365 K cookie 來	5369 Kcookie来	5369 Kcookie來
""", '來': """
來自	5397 K外部平台的內容
""", '依': """
依靠	5415 K读者的支持	5415 K讀者的支持
""", '侵': """
侵权	5380 K必究	5380 K请联系	5380 K请告知	5380 K请及时
侵權	5380 K必究
""", '個': """
個人	3015 K情報の取り扱い	3065 Kの見解です	5412 K看法
""", '偏': """
偏好	5381 googleK來源	5381 google K來源	5381 K來源清單	5470 K來源
""", '僅': """
僅限	5417 K會員	5417 K訂戶
""", '優': """
優先	3033 Kソース	3033 K表示に設定	3033 Kする情報源	3033 K的に表示
""", '免': """
免費	17 K閱讀	5427 K文章	5427 K閱讀篇數	5427 K閱讀額度	5428 K註冊即可	5428 K註冊後	5459 K文章	5487 K訂閱	5489 K試用
免费	17 K阅读	5427 K文章	5427 K阅读篇数	5428 K注册即可	5428 K注册后	5459 K文章	5487 K订阅	5489 K试用
""", '內': """
內容	5404 K由ai
""", '全': """
全文	23 Kを	2991 Kを読むには	2991 Kをお読み
""", '公': """
公众	18 K号	5359 K号:
公开	5492 K信
公式	3001 Kアプリ	3005 Kアカウントをフォロー	3005 Kアカウントを友だち	3034 Klineはこちら	3123 Kline
公開	3127 K書簡	5492 K信
""", '关': """
关注	5359 K我们的微信	5359 K我们的公众号	5359 K我们的微博	5359 K我们的频道	5359 K我们的官方	5487 K我们
关闭	5451 K后刷新页面
""", '内': """
内容	5404 K由ai
内阅	5354 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5490 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5408 K此文給朋友
""", '初': """
初割	3124 K
初月	3059 K#円で	3124 K無料
""", '判': """
判断	3125 Kした
""", '利': """
利用	3012 K規約に同意
""", '前': """
前請	5412 K先登入
前请	5412 K先登录
""", '剩': """
剩余	5345 K#%内容	5345 K#%的内容
剩餘	5345 K#%內容	5345 K#%的內容
""", '力': """
力を	3057 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5359 Kline好友	5359 Kline官方	5359 Kline@	5415 K贊助行列	5415 K赞助行列	5487 K会员	5487 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3123 Kになります
""", '動': """
動画	45 Kや写真	3046 Kをご覧ください	3046 Kはこちら	3049 Kでも詳しく	3049 Kでも解説	3076 Kを再生するには	3076 Kをご覧いただくには	3076 Kを視聴するには
""", '勘': """
勘誤	111 K
勘误	111 K
""", '包': """
包月	5489 K
""", '化': """
化名	111 K
""", '即': """
即可	5412 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3008 Kち追加
""", '収': """
収益	3063 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5351 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	111 Kに回答しなかった	111 Kに応じなかった	3035 K班までご	3057 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2997 Kトレイにお届け	2997 Kトレイに届けます
""", '只': """
只靠	5415 K讀者	5415 K读者
""", '可': """
可能	111 K引起不适	111 K引起不適
""", '同': """
同意	5397 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	111 K透
含有	111 K暴力
""", '启': """
启用	5444 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5490 K
告诉	43 K我们	72 K我们	5490 K
""", '呼': """
呼び	3125 Kかけた	3125 Kかける	3125 Kかけて	3125 K掛け
""", '命': """
命じ	3125 Kた
""", '啟': """
啟用	5444 Kjavascript
""", '喊': """
喊道	5490 K
""", '因': """
因为	5487 K有你的支持
因為	5487 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3063 Kの一部が還元
""", '外': """
外部	3040 Kコンテンツ	5397 K内容	5397 K內容
""", '她': """
她說	5490 K
她说	5490 K
""", '如': """
如侵	5380 K权,	5380 K权请	5380 K权联系
如有	5380 K侵权,	5380 K侵权请	5380 K侵权联系	5380 K侵權,	5380 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	112 K專線
""", '官': """
官方	5361 K微信
""", '定': """
定期	5487 K定額
""", '寄': """
寄付	2988 Kで応援	3089 Kで成り立って	3089 Kで運営され	3089 Kによって運営され	3122 Kをお願い	3126 K
寄到	5351 K您的信箱	5414 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5490 K
""", '将': """
将本	5408 K文赠送给
""", '將': """
將本	5408 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3066 Kわせた方は
""", '已': """
已是	5345 K會員	5417 K订户	5417 K訂戶
已经	5345 K是会员
已讀	5486 K
已读	5486 K
""", '年': """
年額	3124 K
""", '广': """
广告	13 K后继续	13 K之后继续	5370 K拦截	5451 K拦截	5451 K屏蔽	5451 K过滤	5453 K拦截	5453 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3057 Kに頼らず	3085 Kブロッカーを	3085 Kブロックを	3085 Kブロック機能	3085 Kブロックは	3085 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5370 K攔截	5451 K阻擋程式	5451 K攔截	5451 K封鎖	5451 K阻擋器	5453 K攔截	5453 K封鎖
""", '开': """
开启	5356 K通知	5444 Kjavascript
""", '弊': """
弊社	3123 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3123 Kイト
当初	111 Kの記事で
当社	3123 Kの
当編	3123 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5356 K扫	5361 K公众号
""", '心': """
心理	112 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2989 Kをお願いします	3122 Kをお願い	3122 Kして
""", '您': """
您已	5414 K成功订阅	5414 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5343 K支持	5415 K每一份捐款	5415 K每一筆捐款	5487 K捐款	5487 K支持,	5487 K支持让	5487 K支持讓	5487 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3035 Kをお寄せください	3035 K提供はこちら	3035 K提供を募集	3035 K提供をお待ち	3035 Kをお待ちして	3066 Kをお持ちの方は	3066 K提供窓口
""", '感': """
感謝	5414 K您的訂閱	5487 K閱讀	5487 K您的支持
感谢	5414 K您的订阅	5487 K阅读	5487 K您的支持
""", '成': """
成为	56 K其中一员	5345 K会员即可阅读	5345 K会员即可查看	5345 K会员即可解锁	5417 K付费会员	5487 K会员,	5487 K会员即可	5487 K我们的会员
成果	3073 K報酬型広告
成為	5345 K會員即可閱讀	5345 K會員即可看	5345 K會員即可解鎖	5415 K我們的贊助	5417 K付費會員	5487 K會員,	5487 K會員即可	5487 K我們的會員
""", '我': """
我们	5365 K使用cookie	5365 K使用 cookie	5488 K的
我們	5365 K使用cookie	5365 K使用 cookie	5488 K的
""", '手': """
手机	5356 K客户端
""", '打': """
打开	5354 Kapp	5356 K微信
打開	5354 Kapp
""", '扫': """
扫一	5356 K扫
扫描	5354 K二维码下载	5354 K二维码加入	5356 K二维码关注	5487 K二维码下载	5487 K二维码关注	5487 K二维码加入	5487 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5408 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	111 K置評
拒绝	111 K置评
""", '指': """
指出	5490 K
指摘	3125 Kした
""", '捐': """
捐助	5415 K我们	5415 K我們
捐款	5487 K支持	5491 K
""", '掃': """
掃一	5356 K掃
掃描	5354 K qr	5487 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5356 K通知
推送	16 K	5356 K通知
""", '描': """
描写	111 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5453 K告
""", '支': """
支持	5342 K獨立媒體,	5342 K独立媒体,	5343 K我们的	5343 K我們的	5487 K我们,	5487 K我們,	5487 K我们。	5487 K我們。	5487 K我们的报道	5487 K我們的報導	5487 K我们的新闻	5487 K我們的新聞	5487 K我们的记者	5487 K我們的記者	5487 K我们的工作	5487 K我們的工作	5487 K我们继续	5487 K我們繼續
支援	3089 Kで成り立って	3089 Kで運営され	3089 Kによって成り立って	3089 Kによって運営され	3122 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5380 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5381 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3125 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5417 K全站
""", '更': """
更新	63 K情報をメール
更正	111 K:	111 【K】	111 K说明	111 K說明
""", '最': """
最新	2997 K情報をお届け
""", '會': """
會員	55 K每月	5348 K專享	5417 K限定內容
""", '月': """
月額	2988 Kサポーター	2994 K#円	3124 K
""", '有': """
有了	5487 K你的支持	5487 K您的支持
有料	55 K会員は	2991 K会員限定	2991 K会員になる	2991 K会員の方	2993 K記事がお得に読める	2993 K記事が読み放題	3059 K記事が読めます	3126 K会員
有权	5412 K删除
有權	5412 K刪除
""", '未': """
未予	111 K置评
未回	111 K应	111 K應
未滿	5437 K#歲	5437 K十八歲
未經	5380 K授權不得	5380 K授權,不得	5380 K授權禁止	5380 K授權請勿	5380 K授權,請勿
未经	5380 K授权不得	5380 K授权,不得	5380 K授权禁止	5380 K授权,禁止	5380 K授权请勿	5380 K授权,请勿
""", '本': """
本ま	3048 Kでプレゼントできます	3048 Kでギフトできます	3048 Kで無料でプレゼント	3059 月#Kで無料で
本ア	3123 Kプリ
本サ	3123 Kイト
本中	3119 #K#本
本內	5441 K容來自
本内	5441 K容来自
本刊	5488 K
本報	5488 K導
本报	5488 K读者	5488 K道
本文	111 K早前版本	111 K先前版本	111 K已更新	111 K已作	5380 K来源:	5380 K来源于	5488 K
本站	5488 K
本紙	43 Kまで	72 Kまで
本網	5365 K站使用cookie	5365 K站使用 cookie	5365 K站使用小型	5488 K
本网	5365 K站使用cookie	5365 K站使用 cookie	5365 K站使用小型
本記	3123 K事
本誌	3123 K
""", '来': """
来自	5397 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3101 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5359 K关注	5487 K加入	5487 K赞助	5487 K订阅	5487 K投稿
""", '歡': """
歡迎	28 K分享給	5359 K追蹤	5487 K加入	5487 K贊助	5487 K訂閱	5487 K投稿
""", '此': """
此內	11 K容	5441 K容來自	5441 K容由
此内	11 K容	5441 K容来自	5441 K容由
此前	111 K版本
此影	5440 K片在您所在
此视	5440 K频在您所在
""", '残': """
残り	2991 K#文字	2991 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5489 K
每日	5353 K简报	5353 K簡報	5353 K電子報
每月	5489 K
""", '求': """
求め	3125 Kた	3125 Kている
求助	0 K	112 K热线	112 K熱線	112 K渠道
""", '沒': """
沒有	75 K廣告	5456 K股東	5456 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5456 K股东	5456 K财团
""", '浏': """
浏览	5370 K器版本	5440 K器不支持音频	5440 K器不支持视频	5440 K器不支持播放	5440 K器不支持html#	5440 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5440 K器不支援影片	5440 K器不支援音訊
""", '点': """
点击	5487 K关注	5487 K这里
""", '為': """
為首	5381 K選來源
""", '無': """
無効	3085 Kにしてページを	3085 Kにして再読み込み	3085 Kにして、ページを
無料	17 K記事	2991 Kで会員登録	2991 K会員に登録	3059 Kで読める記事の上限	3059 K会員になると	3092 K記事の閲覧	3092 K記事は残り	3092 Kで読める記事	3092 K閲覧	3119 K記事 #/#	3119 K記事#/#	3122 K会員に登録	3122 K会員登録	3124 K体験
無断	3032 K転載	3032 K複製	3100 K転載・複製	3100 K転載を禁じ	3100 Kでの転載	3100 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5380 K归本	5380 K归原	5380 K归作者	5380 K所有,	5380 K所有:	5380 K所有©	5380 K所有 ©	5380 K归属本	5380 K归属原	5380 K归属作者	5380 K归属于
版權	5380 K所有	5380 K歸本	5380 K歸原	5380 K歸作者	5380 K歸屬於
""", '特': """
特此	111 K更正
""", '独': """
独立	3123 Kしたジャーナリズム	5488 K新闻	5488 K媒体
""", '獨': """
獨立	5488 K新聞	5488 K媒體
""", '獲': """
獲得	5424 K佣金
""", '生': """
生命	112 K热线	112 K線
生成	5404 由 ai K	5404 由aiK	5404 ai K,仅供	5404 aiK,僅供
""", '產': """
產生	5404 由 ai K	5404 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5404 K工智能生成	5404 K工智慧生成
由讀	5488 K者
由读	5488 K者
""", '申': """
申し	3045 K込みはこちら
申込	3045 Kみはこちら	3045 Kはこちら
""", '电': """
电子	5491 K报
""", '畅': """
畅读	5417 K全站
""", '留': """
留言	90 K区	90 K區	5488 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3035 Kをお寄せ
""", '登': """
登入	27 K或	5345 K後繼續	5345 K會員即可	5345 K會員後	5345 K會員以	5345 K會員繼續	5428 K或註冊
登录	27 K或	5345 K后继续	5345 K后查看全文	5345 K后查看完整	5428 K或注册
登録	3059 Kして続きを読む	3122 Kしてください	3122 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3123 Kまの
""", '相': """
相談	0 K	112 K窓口	112 K先
""", '看': """
看更	5354 appK多
""", '禁': """
禁止	5380 K转载
禁無	3031 K断
""", '私': """
私た	3123 Kちの
""", '科': """
科し	3125 Kた
""", '称': """
称	5490 K
""", '稱': """
稱	5490 K
""", '立': """
立即	5487 K加入我们	5487 K加入我們	5487 K订阅	5487 K訂閱	5487 K下载	5487 K下載	5487 K报名	5487 K報名	5487 K成为会员	5487 K成為會員
""", '第': """
第一	5412 K条评论	5412 K則留言	5412 K條評論
""", '筆': """
筆者	3065 K個人の見解
""", '紙': """
紙の	3123 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	2991 Kを読むには	2991 Kをお読みになる
""", '編': """
編按	111 K
編者	111 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	111 K部注	3123 K部では
""", '繼': """
繼續	5345 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5345 K阅读请
""", '编': """
编者	111 K注
""", '翻': """
翻墙	69 K
翻譯	5404 由aiK
翻译	5404 由aiK
""", '者': """
者說	5490 K
者说	5490 K
""", '联': """
联盟	79 K链接	5424 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5424 K行銷連結	5424 K連結
聯絡	43 K我們
""", '自': """
自动	5404 由 ai K生成	5404 由aiK生成
自動	3101 K翻訳	5404 由 ai K生成	5404 由aiK生成
""", '若': """
若有	5380 K侵权,	5380 K侵权请	5380 K侵權,	5380 K侵權請
""", '获': """
获得	5424 K佣金
""", '著': """
著作	3032 K権は	3100 K権法により保護	3100 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5412 K本站立场
表示	5490 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3121 Kしません	3121 Kしなく	3121 Kさず	3121 Kさない
""", '訂': """
訂正	111 K:	111 【K】	111 Kして	111 Kします
訂閱	63 K電子報	5345 K即可	5345 K後繼續	5351 K我們的	5351 K電子報	5487 K我們	5491 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	111 Kを更新しました	111 Kを修正しました	2993 Kが読み放題	3048 Kをプレゼントできます	3119 #K中#記事
記者	3035 Kまでご連絡ください
""", '訴': """
訴え	3125 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3125 Kた
認為	5490 K
""", '說': """
說:	5490 K
說。	5490 K
說道	5490 K
""", '読': """
読み	2994 K放題
読者	21 Kの寄付	21 Kの支援	3057 Kの会費で	3123 Kの皆様	3123 Kの皆さ	3123 Kアンケート
""", '請': """
請先	5487 K登入
請分	28 K享給
請啟	5365 K用javascript
請我	59 K喝咖啡
請捐	5487 K款
請支	5342 K持我們	5342 K持獨立媒體	5487 K持我們
請登	5345 K入會員	5487 K入後	5487 K入以
請立	5487 K即捐款
請贊	5342 K助我們
請輸	5414 K入您的電子	5487 K入您
請關	5451 K閉後重新整理
請點	5487 K擊此處	5487 K擊這裡	5487 K擊下方	5487 K擊連結
""", '讀': """
讀者	48 K投書	5488 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5345 K即可	5345 K后继续	5351 K我们的	5351 K电子报	5487 K我们	5491 K费
""", '认': """
认为	5490 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5381 K首选来源
""", '评': """
评论	90 K区	5412 K服务协议
""", '该': """
该视	5440 K频在您所在
""", '说': """
说:	5490 K
说。	5490 K
说道	5490 K
""", '请': """
请先	5487 K登录
请关	5451 K闭后刷新
请分	28 K享给
请启	5365 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5487 K款
请支	5342 K持我们	5342 K持独立媒体	5487 K持我们
请点	5487 K击此处	5487 K击这里	5487 K击下方	5487 K击阅读	5487 K击关注	5487 K击链接
请登	5487 K录后	5487 K录以
请立	5487 K即捐款
请赞	5342 K助我们
请转	28 K发
请输	5414 K入您的电子邮箱	5414 K入您的邮箱	5487 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5488 K问卷	5488 K群
""", '責': """
責任	5380 K編輯:
""", '賺': """
賺取	5424 K佣金
""", '購': """
購読	2991 K者の方は	2994 Kすると	3122 Kしてください	3123 K者の方	3126 K料
""", '贈': """
贈送	5408 K給好友
""", '贊': """
贊助	5342 K我們,	5487 K我們
""", '责': """
责任	5380 K编辑:
""", '赚': """
赚取	5424 K佣金
""", '赞': """
赞助	5342 K我们,	5487 K我们
""", '赠': """
赠送	5408 K给好友
""", '身': """
身边	5488 K的新鲜事
身邊	5488 K的新鮮事
""", '転': """
転載	50 K	3031 Kを禁じ
""", '輸': """
輸入	5414 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5380 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5380 K请注明
""", '输': """
输入	5414 Kemail
""", '还': """
还可	5408 K赠送
""", '这': """
这篇	5488 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	111 K:
追蹤	5359 K我們的	5381 Kgoogle news	5487 K我們
""", '送': """
送っ	54 Kてください
送到	5414 K你的邮箱	5414 K您的邮箱	5414 K您的信箱
""", '這': """
這篇	5488 K文章
""", '通': """
通知	16 K	3001 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3056 Kニュースレター
""", '邀': """
邀請	5487 K您
邀请	5487 K您
""", '還': """
還可	5408 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5490 K
""", '长': """
长说	5490 K
""", '開': """
開啟	5356 K通知	5444 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5345 K全文請	5486 K
""", '閲': """
閲覧	3119 K記事数:#/#
""", '關': """
關注	5359 K我們的臉書	5359 K我們的粉絲	5359 K我們的官方	5359 K我們的頻道	5487 K我們
關閉	5451 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5345 K全文请	5486 K
""", '随': """
随时	5487 K掌握
""", '隐': """
隐私	5369 K政策
""", '隨': """
隨時	5487 K掌握
""", '隱': """
隱私	5369 K權政策	5369 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5491 K報
""", '需': """
需接	5397 K受cookie
需要	0 K帮助	0 K幫助	5397 K接受cookie	5487 K您的支持	5487 K你的支持
""", '音': """
音声	3046 Kでもお聴き
""", '頂': """
頂い	2988 Kたサポートは
""", '飲': """
飲酒	5437 K過量
""", '首': """
首年	5430 K仅需
首月	5417 K仅需	5417 K只要	5430 K免费	5430 K免費	5430 K仅	5430 K僅	5430 K只需	5489 K
首选	5381 K新闻来源	5381 googleK来源	5381 google K来源	5470 K来源
首選	5381 K新聞來源	5470 K來源
""", '點': """
點擊	5487 K這裡
""", '가': """
가명	111 K
가상	68 K 비서
가입하세요	3259 K
가입해	3259 K 주세요
""", '값': """
값으로	3187 커피 한 잔 K 후원	3187 커피 한 잔 K 응원	3187 커피 한 잔 K 독립
""", '강': """
강조했다	3262 K
""", '계': """
계속	3134 K 읽으려면	3134 K 읽으시려면
""", '공': """
공개	3264 K 서한
공개서한	3264 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3217 K 차단	3219 K 차단기를
광고도	75 K
광고차단	3217 K	3219 K 프로그램을	3219 K 기능을
""", '구': """
구글	3146 K 뉴스에서
구독	55 K 회원은	3134 K 후 이용
구독료	3263 K
구독을	3259 K 신청하세요
구독자	3134 K 전용 기사	3134 K 전용 콘텐츠	3134 K 전용입니다	3134 K 전용 서비스	3260 K
구독자는	55 K
구독자만	3134 K 볼 수	3188 K 읽을
구독자에게만	3188 K 제공
구독하고	3146 K
구독하세요	3158 K	3259 K
구독하시면	3134 K
구독해	85 K 주세요	3145 K 주세요	3186 K 주셔서	3259 K 주세요
구독해주세요	3145 K
구독해주셔서	3186 K
""", '금': """
금요일	3186 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3131 좋은 K 후원	3253 #개 K 중 #개
기사가	111 K 수정
기사를	4 K 듣	111 K 수정	3134 전체 K 보려면	3188 전체 K 읽어보세요
기사의	111 K 이전 버전
기자를	3187 K 응원해
기자에게	3159 K 연락해 주세요
""", '남': """
남겨주세요	3259 K
""", '네': """
네이버	3146 K 메인에서	3158 K 구독
네이버에서	3146 K 구독
""", '놓': """
놓치지	3259 K 마세요
""", '눌': """
눌러주세요	3259 K
""", '뉴': """
뉴스레터	83 K	3137 K 구독하기	3137 K 구독하세요	3137 K 신청하기	3137 K 구독 신청하기	3260 K	3263 K
뉴스레터로	3137 K 받아
뉴스레터를	3137 K 받아	3137 K 구독하세요	3137 K 구독해	3137 K 구독하고	3137 K 구독하면	3259 K 신청하세요
""", '다': """
다운로드하세요	3259 K
""", '달': """
달	3188 첫 K #원
""", '답': """
답변하지	111 K 않았
""", '당': """
당신의	3159 K 제보가	3260 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3184 K 삭제될	3184 K 삭제합니다	3184 K 통보	3184 K 예고	3184 K 운영자	3184 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3262 K
""", '도': """
도움받을	112 K 곳
도움이	0 K 필요
""", '독': """
독립	3260 K 언론
독립언론	3260 K
독립언론을	3187 K 지켜
독자	3199 K 후원으로	3259 K 여러분의	3260 K 여러분
독자님의	3132 K 후원	3199 K 후원으로
독자들의	21 K 후원	3199 K 후원으로	3223 K 후원
독자의	3199 K 후원으로	3223 K 후원	3260 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3186 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3259 K
들으실	3256 K 수 있습니다
들을	3256 K 수 있습니다
""", '로': """
로그인	27 K	3134 K 후 이용
로그인이	3134 K 필요합니다	3134 K 필요한 서비스	3134 K 필요해요
로그인하거나	3259 K
로그인하고	3188 K 계속
로그인하면	3188 K 계속
로그인하시면	3134 K
""", '링': """
링크에서	3259 K 확인하세요
""", '마': """
마음에	3187 기사가 K 드셨다면
""", '만': """
만나보세요	3259 K
""", '말': """
말했다	3262 K
""", '매': """
매월	3261 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3186 K 보내드려요
메일함으로	3137 K 보내	3137 K 받	3137 K 배달	3137 K 전해
""", '묘': """
묘사가	111 K 포함
""", '무': """
무단	3156 K 복제	3156 K 전재
무단전재	3155 K
무료	17 K 기사	3197 K 기사	3261 K 체험
무료로	17 K 볼 수 있는	3188 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	111 [K]	111 K
""", '받': """
받아보세요	3259 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3262 K
""", '보': """
보내	62 K 드립니다	3259 K 주세요
보내드리는	3186 K
보내드립니다	62 K	3186 K
보내주세요	3259 K
""", '본': """
본	3260 K 기사
본사의	3195 K 편집 방향	3195 K 편집방향
본지는	3260 K
본지의	3195 K 편집 방향	3195 K 편집방향
""", '분': """
분	2 K 읽기
분은	3159 알고 계신 K 기자	3159 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3208 K 오디오를	3208 K 비디오를	3208 K 동영상을
브라우저는	3208 K 동영상
브라우저에서는	3208 K 동영상을
""", '사': """
사연을	3159 K 보내주세요	3159 K 보내 주세요
사전	3174 K 등록하기	3174 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	112 K
""", '선': """
선호	3157 K 매체로	3157 K 출처로	3157 K 언론사	3157 K 매체
선호하는	3157 K 출처
""", '설': """
설명했다	3262 K
설문에	110 K	3259 K 참여하세요
설문조사에	110 K
설치하세요	3259 K
""", '세': """
세미나	3174 K 신청하기
""", '소': """
소식을	3186 K 전해드립니다
""", '속': """
속보를	3185 K 받아보세요
""", '수': """
수수료를	3191 K 받을 수 있습니다	3191 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	111 K
""", '시': """
시민	3199 K 후원으로
시민의	3223 K 후원
시작하세요	3259 K
""", '아': """
아래에서	3259 K 확인하세요
""", '알': """
알려	3259 K 주세요
알려주세요	3259 K
알림	3141 K 받기	3141 K 설정
알림을	16 K	3185 K 켜고
""", '애': """
애드블로커	3217 K
애드블록	3217 K
애드블록을	3219 K
애드블록이	3219 K
""", '앱': """
앱	3141 K 다운로드	3141 K 설치	3185 K 설치하기
앱에서	3140 K 열기	3185 K 더 편하게	3259 K 확인하세요
앱으로	3140 K 보기	3185 K 더
앱을	3141 K 다운로드	3185 K 다운로드하세요	3185 K 설치하세요
""", '언': """
언론을	3187 독립 K 지켜
""", '여': """
여기서	3259 K 확인하세요
여러분	3260 K 덕분
여러분의	3159 K 제보를	3187 K 후원이	3223 독자 K 후원	3259 K 후원
""", '영': """
영상에서	3177 K 확인하세요	3177 K 확인할 수 있습니다	3259 K 확인하세요
영상으로	3177 K 확인하세요
영상을	3177 K 확인하세요
""", '온': """
온라인	3174 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3169 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3260 K 기자
우리의	3260 K 저널리즘
""", '운': """
운영되고	3187 독자의 후원으로 K 있습니다
운영하는	3187 독자의 후원으로 K 독립언론	3187 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3131 K 주기
원고료로	3131 K 응원	3187 K 응원
원고료주기	3131 K
""", '월': """
월	3261 K #원
""", '유': """
유료	3134 K 구독자만
유튜브	3146 K 구독
""", '음': """
음성으로	3177 K 들으려면	3177 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3259 K
응원해	3132 K 주세요	3259 K 주세요
응하지	111 K 않았
""", '의': """
의견을	3259 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3255 K 기사를	3260 K 기사가	3260 K 기사는	3260 K 기사
이메일	3138 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3137 K 입력하세요	3137 K 입력해 주세요	3137 K 입력해주세요	3137 K 입력하시면
이미	3188 K 구독자이신가요
이벤트에	3259 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	111 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3235 K 작성	3235 K 생성	3235 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3174 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	112 도움 받을 수 K 곳
""", '자': """
자동	3235 K 번역
자바스크립트가	3212 K
자바스크립트를	3212 K
자살예방	112 K
자주	3157 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3155 K 금지
재배포금지	3155 K
재생할	3208 K 수 없습니다
""", '저': """
저작권법	3156 K
저작권법의	3156 K
저작권자	3156 K
저작권자의	3156 K
저희	3260 K 뉴스레터	3260 K 채널	3260 K 앱
저희는	3260 K
저희를	3260 K
""", '적': """
적었다	3262 K
""", '전': """
전문을	23 K
전용	3134 회원 K 기사	3134 회원 K 콘텐츠	3134 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3262 K
""", '정': """
정기	3131 K 후원이	3131 K 후원으로
정기후원	3261 K
정기후원으로	3131 K
정기후원이	3131 K
정정	111 K:	111 [K]
""", '제': """
제공하는	3209 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3159 K 부탁드립니다
제보는	3159 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3159 K 기다립니다	3159 K 받습니다
제보해	43 K 주세요	72 K 주세요	3259 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3191 K 링크
제휴링크	3191 K
""", '좋': """
좋아요	3158 구독과 K 부탁
좋아요를	3158 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3253 #건 K #건	3253 #개 K #개
""", '지': """
지금	3259 K 확인하세요	3259 K 신청하세요	3259 K 참여하세요
지켜주세요	3259 K
""", '차': """
차단	3219 광고 K 프로그램을	3219 광고 K 프로그램이	3219 광고 K 기능을
""", '채': """
채널	3145 K 추가하	3158 K 추가하기	3158 K 구독하기	3198 K 추가하고	3198 K 추가하면
채널에	3158 K 참여하세요
채널에서	3158 K 소식을	3259 K 확인하세요
채널을	3198 K 추가하고	3198 K 추가하면	3198 K 추가해	3198 K 구독하고	3198 K 구독하면
채용	3174 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3261 K 달
""", '추': """
추가해	3158 K 주세요
추가해주세요	3158 K
""", '친': """
친구	3158 K 추가하세요
""", '카': """
카카오톡	3145 K 채널 추가	3198 K 채널에서	3198 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3209 외부 K.
""", '쿠': """
쿠키	3169 K 동의가
쿠키를	3169 K 허용해야	3169 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3174 K 보기
""", '파': """
파트너스	3191 K 활동
""", '팔': """
팔로우하기	3145 K	3158 K
팔로우하세요	3259 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	111 K 주
""", '필': """
필수	24 K 필드는
필자의	3195 K 개인 의견으로	3195 K 개인 의견이며	3195 K 개인 의견입니다	3195 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3258 K 수 있습니다
해지할	3258 K 수 있습니다
""", '협': """
협찬을	3191 K 받아
""", '활': """
활용	3155 ai 학습 및 K 금지
""", '회': """
회원	3134 K 전용입니다
회원가입	3134 K 후 이용	3134 K 후 볼	3134 K 후 읽	3134 K 후 계속	3134 K 후 무료	3259 K 후
회원가입은	3259 K
회원가입을	3259 K 하
회원가입하고	3259 K
회원가입하면	3188 K 월
회원가입하세요	3259 K
회원가입하시면	3259 K
회원만	3134 K 볼 수
""", '후': """
후원금	3263 K
후원으로	3131 K 응원	3187 독자의 K 운영됩니다
후원을	3132 K 부탁드립니다	3259 K 부탁
후원이	3131 K 큰 힘이 됩니다	3132 K 필요합니다	3132 K 큰 힘이 됩니다
후원하세요	3259 K
후원해	85 K 주세요	3131 K 주세요	3132 K 주세요	3259 K 주세요
후원회원의	3199 K 후원으로	3223 K 힘
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
