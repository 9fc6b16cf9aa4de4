"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5192
# comentário	3911
# comentários	3911
# fotó megtekintése	2629
# fotók megtekintése	2629
# gün ücretsiz deneyin	4873
# głosów	97
# hlasů	97
# hozzászólás	2542
# kişi oy kullandi	4919
# komentářů	534
# komentāri	3310
# kép megtekintése	2629
# képek megtekintése	2629
# lượt bình chọn	97
# odpovedí	4544
# odpovědi	641
# odpovědí	641
# odpowiedź	3856
# příspěvků	534
# röster	97
# sekunden zurück	1003
# válasz megjelenítése	2638
# yaşindan küçükler oynayamaz	4957
# ääntä	97
# års aldersgrense	3593
# δευτερόλεπτα μπροστά	1146
# δευτερόλεπτα πίσω	1146
# σχόλια	1071
# ψήφοι	97	1096
# ψήφος	1096
# відповідей	5157
# відповідь	5157
# відповіді	5157
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5118
# из #	4295
# коментарі	5046
# коментарів	5046
# комментариев	4223
# комментарий	4223
# комментария	4223
# от #	312
# ответ	4334
# ответа	4334
# ответов	4334
# отговор	341
# отговора	341
# із #	5118
# הצבעות	97
# מתוך #	2313
# שניות אחורה	2368
# שניות קדימה	2368
# תגובות	2309
# تعليقات	137
# ثانيه جلو	1895
# ثانيه عقب	1895
# راي	97
# صوت	97
# نظر	1838
# कमेंट	2435
# वोट	97
# सेकंड आगे	2484
# सेकंड पीछे	2484
# € al mes durante # meses	1656
# € al mese per # mesi	2868
# € por mês durante # meses	3969
# 人参与	5335
# 人參與	5335
# 票	2996
# 명 참여	3135
# 표	3135
#% megtakarítás	2625
#+ hrajte zodpovědně	525
#-årsgrense	3593
#/# fotó	2629
#/# kép	2629
#/#. fotó	2629
#/#. kép	2629
#か月無料	2972
#カ月無料	2972
#ヶ月無料	2972
#人が回答	2996
#人が投票	2996
#人参与	5335
#人參與	5335
#件のコメント	2993
#則留言	5321
#小时热榜	5327
#条评论	5321
#票	97	2996
#秒戻る	3051
#秒進む	3051
#명 참여	97	3135
#초 뒤로	3181
#초 앞으로	3181
#표	3135
""", 'a': """
a apărut o eroare	4154
a boltunkból	2599
a carregar vídeo	3983
a cikk a hirdetés alatt folytatódik	2534
a cikk a hirdetés után folytatódik	2534
a cikk automatikusan készült	2637
a cikk felhasználása engedélyköteles	2635
a cikk meg is hallgatható	2531
a cikk meghallgatása	2548
a cikk megosztása	2531
a cikk szerzői jogvédelem alatt áll	2635
a cikk zárolva van	2624
a cikket gépi hang olvassa fel	2610
a folytatáshoz regisztráljon	2525
a hanganyagot mesterséges intelligencia készítette	2610
a hirdetés után folytatjuk	2534
a hirdetés vége	2645
a hozzászólás lezárva	2638
a hozzászólások le vannak zárva	2638
a hét kvíze	2593
a kommentelés lezárult	2542
a könyv megrendelhető itt	2537
a könyv megrendelése	2599
a lejátszó betöltése	2610
a link másolva	2643
a lire également	2140
a matéria continua abaixo	4045
a mező kitöltése kötelező	2627
a nap kérdése	96	2596
a notícia continua abaixo	4045
a rovat további cikkei	2546
a sua subscrição foi confirmada	4037
a sua subscrição foi efetuada com sucesso	4037
a szerző a lap munkatársa	2559
a szerző cikkei	2630
a szerző jogász	2559
a szerző közgazdász	2559
a szerző politológus	2559
a szerző további cikkei	2630
a szerző történész	2559
a szerző összes cikke	2630
a szerző újságíró	2559
a szerzőkről	2561
a szerzőről	2561
a szöveg automatikusan készült	2637
a tartalmat nem tudjuk megjeleníteni	2602
a tartalom nem elérhető	2602
a tartalom nem jeleníthető meg	2602
a tartalom szerzői jogi védelem alatt áll	2635
a teljes cikk elolvasása	2630
a témában további cikkek	2546
a videó az ön országában nem játszható le	2610
a videó már nem elérhető	2610
a videó nem elérhető	2610
a videó nem elérhető az ön országában	2610
a videó nem játszható le	2610
a videólejátszó betöltődik	2610
a videót nem lehet lejátszani	2610
abo abschließen	814
abo auswählen	1016
abo wählen	1016
abonare confirmată	4178
abonați-vă	4063
abone değil misin	4975
abone değil misiniz	4975
abonează-te	4063
abonelere özel	4873
abonelere özel avantajlar	4957
abonelere özel indirim	4957
abonelere özel içerik	4975
abonelik paketlerini gör	5005
abonelik seçenekleri	5005
aboneliği yenile	5005
aboneliğini seç	4975
aboneliğiniz onaylandi	5006
aboneliğinizi seçin	4975
abonentu priekšrocības	3341
abonner nå	3571
abonner på nyhetsbrevet	3578
abonné	2202
abonné à ce thème	2265
abonnér	660
abonnér nu	660
abonnés	2088
abonnés uniquement	2189
abonē	3304
abonē jaunumus	3328
abonē un lasi visus rakstus	3304
abonēt	3304
abrir menú	1607
aby odtworzyć film, włącz javascript	3824
acasă	4081
accede a todos los contenidos sin límites	1656
accept termenii și condițiile	4153
accepter og fortsæt	756
acceptera och fortsätt	4753
acceptera och stäng	4753
accepto la política de privacitat	482
acceptér	683
acceptér alle	757
acceptér og fortsæt	756
acceptér og vis	756
acceptă toate	4077	4092
acceptă tot	4135
acceptă și afișează conținutul	4092
acceptă și continuă	4134
acceso a todos los artículos	1723
accès restreint aux abonnés	2090
accès à tous les articles	2260
accéder au dossier	2231
accéder à l'article	2088
accéder à la page de dons	2221
accédez à tous les articles	2090
aceitar e ver o conteúdo	3945
aceito receber comunicações	4004
aceito receber comunicações de marketing	4004
aceito receber comunicações e ofertas	3964
acepto la política de privacidad	1691
acesso ilimitado a todo o conteúdo	4036
acest articol este disponibil doar abonaților	4065
acest articol este rezervat abonaților	4113
acest câmp este obligatoriu	4153
acesta este ultimul tău articol gratuit	4113
acheter ce numéro	2176
acheter le numéro	2175
achetez ce numéro	2176
activează	4141
activează alertele	4107
activează notificările	4107
activează sunetul	4130
actualitza la pàgina	475
actualités	2140
actualizar la página	1684
ad 광고	3156
ad 추천	3169
adatkezelés és sütik	2605
adatkezelési tájékoztató	2602
adatvédelem és sütik	2605
adatvédelmi beállítások	2602
adatvédelmi beállítások módosítása	2605
adatvédelmi tájékoztató	2602
adaugă ca sursă preferată	4164
adaugă un comentariu	4078
adaugă un răspuns	4170
adaugă în coș	4181
adblock détecté	2257
adblocker upptäckt	4765
add meg az e-mail-címed	2552
además	1601
adhérer	2078
adj hozzá minket preferált forrásként	2640
adja meg az e-mail-címét	2552
adja meg az összeget	2621
adja meg e-mail-címét	2552
adomány	2521
adományozok	2521
adományozás	2521
adresa de email nu este validă	4153
adresă de email invalidă	4153
adreça electrònica	445
adó # százalék	2621
adója #%-ával	2621
afficher la réponse	2144
afficher la vidéo	2213
afficher les réponses	2201
afișează comentariile	4122
afișează conținutul	4092
afișează conținutul extern	4092
afișează originalul	4082
afișează postarea	4134
afișează subtitrările	4130
află mai multe	4077
afmeld når som helst	776
afspilleren indlæses	759
agora não	3877
ai deja un abonament? autentifică-te	4113
ai găsit o greșeală	4159
ai kan begå fejl	786
ai kan gjøre feil	3699
ai kan göra fel	4784
ai kan göra misstag	4784
ai może popełniać błędy	3853
ai može griješiti	4438
ai može pogriješiti	4438
ai môže robiť chyby	4541
ai může chybovat	638
ai může dělat chyby	638
ai observat o greșeală	4078
ai sa môže mýliť	4541
ai segítségével készült	2637
ai által fordított	2637
ai által generált	2637
ai által generált tartalom	2637
ai може да греши	340
ai सारांश	2456
ai से तैयार सारांश	2456
ai 摘要	5417
ai 기사 요약	3211
ai 번역	3182
ai 생성 이미지	3221
ai 요약	3156
ai 음성으로 듣기	3181
ai-genererat innehåll	4786
ai-genereret resumé	699
ai-oversættelse	788
ai-resumé	699	788
ai-összefoglaló	2548
ai-översatt	4784
ai-översättning	4786
aicinām ievērot cieņu komentāros	3310
aiheeseen liittyvää	1968
aiheesta lisää	1968
aikaa jäljellä #	2027
ainda não tem conta	4003
ainda não é assinante	4002
ainult vajalikud küpsised	1794
aitäh hääletamast	1790
aitäh liitumast	1778
aitäh sõnumi eest	1805
aizmirsāt paroli	3352
aizvērt	3312
aizvērt galeriju	3356
aizvērt reklāmu	3313
aiが要約	3079
aiによる要約	3079
ai总结	5417
ai摘要	5357
ai生成	3052	5417
ai生成内容	5389
ai翻訳	3052
ai翻譯	5417
ai翻译	5417
ai要約	3079
ai語音朗讀	5388
ai语音朗读	5388
ai重點整理	5357
ai音声で聴く	3051
ai가 생성한 콘텐츠입니다	3221
ai가 읽어주는 기사	3181
ai로 생성된 콘텐츠	3221
ajouter une réponse	2248
ajouter à mes favoris	2118
ajouter à mes sources préférées	2242
ajouter à mes sujets	2265
ajouter à mes thèmes	2265
ajouter à vos sources préférées	2242
ajouter à vos sélections	2118
ajándék cikk	2532
ajándékozd el a cikket	2532
ajándékozd tovább a cikket	2532
ajándékozza a cikket	2531
ajándékozza a cikket barátjának	2531
ajándékozza el a cikket	2532
ajándékozza tovább a cikket	2532
ajánlataink	2546
ajánlja: outbrain	2645
ajánlja: taboola	2645
ajánljuk	2546
ajánljuk még	2546
ajánlott	2546	2625
ajánlott cikkek	2546
ajánló	2546
akceptuję	3743
akceptuję i kontynuuję	3821
akceptuję i przechodzę do serwisu	3821
akkurat nå	3606
ako chránime svoje zdroje	4537
ako chránime zdroje	4537
ako vypnúť adblock	4522
ako vypnúť blokovanie reklám	4522
aktuálny čas	4518
aktuálny čas #	4517
aktuální čas	608
aktuální čas #	607
aktuálně	536
akzeptieren und schließen	1000
aldersgrense # år	3593
aldersgrense: # år	3593
alege o sumă	4176
alege-ți abonamentul	4151
alegeți abonamentul	4151
algo salió mal	1692
alkalmazás letöltése	2612
alkalmazás megnyitása	2612
alla bidrag hjälper	4768
alla rättigheter reserverade	4782
alle abo-angebote im überblick	938
alle angaben ohne gewähr	944
alle beiträge ansehen	870
alle beiträge anzeigen	1021
alle beiträge der autorin	1021
alle beiträge des autors	1021
alle bidrag hjælper	771
alle bidrag tæller	771
alle inhalte sind urheberrechtlich geschützt	985
alle newsletter im überblick	925
alle preise ohne gewähr	944
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4723
allt innehåll är upphovsrättsskyddat	4722
als bevorzugte quelle bei google hinzufügen	842
als bevorzugte quelle hinzufügen	1035
als podcast hören	939
alte știri	4079
alterar preferências de cookies	3945
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	4958
altyazilari göster	4958
altă sumă	4147
alătură-te conversației	4095
am înțeles	4082
amazon'da gör	4957
amazonで見る	3049
amazonで詳しく見る	3049
amazonで詳細を見る	3049
amazonで買う	3049
amazonで購入	3049
amazonで購入する	3049
amintește-mi mai târziu	4059
ana sayfaya dön	4981
anasayfaya dön	4981
anderen betrag wählen	1013
andet beløb	770
andra läser	22	4691
andra läser just nu	22
andra läste även	4691
andre har også lest	22
andre leser nå	3606
andre leste også	3606
andre læser	696
andre læser lige nu	696
andre læser også	22
andre læste også	696
angebot auswählen	1016
angebot wählen	938
anhören	839
anhören # min	839
anket sonuçlari	4952
anketa dňa	4508
ankstesnė nuotrauka	3289
anmäl	4788
anmäl annons	4792
anmäl dig	4665
anmäl dig till nyhetsbrevet	4665
anmäl inlägg	4787
anmäl kommentar	4787
anna kelvollinen sähköpostiosoite	2047
anna äänesi	2012
annet beløp	3683
anneta ühekordselt	1802
annonce - artiklen fortsætter nedenfor	679
annonces légales	2176
annoncørbetalt	92
annoncørbetalt indhold	92	706
annons - artikeln fortsätter nedan	4676
annons från våra partner	4792
annonsblockerare upptäckt	4765
annonsen slutar här	4676
annonser från google	4792
annonsinnehåll	4698
annonslänk	4676
annonsörsinnehåll	4698
annonsørinnhold	92	3616
annonsørsamarbeid	3707
ano, prosím	614
ano, rád	614
anonimni sandučić	4435
anonym brevlåda	4780
anonym tipslåda	4780
anonymná schránka	4537
anonymní schránka	633
anpassa inställningar	4753
anular suscripción	1741
anulează oricând	4151
anulezi oricând	4113
anuluj odpowiedź	3752
användarnamn	4771
användarnamn eller e-postadress	4770
användarvillkor	4678
anzeige schließen	1038
anzeigensonderveröffentlichung	944
anúncio	3903
anúncio em #	4031
anúncios	3903
apasă pentru sunet	4175
apmaksāta sadarbība	3363
apmaksāts saturs	3313
apmokėta partnerystė	3296
apmokėtas turinys	3296
aportació mensual	476
aportació única	476
aportación mensual	1686
aportación única	1686
app letöltése	2612
app storeからダウンロード	3057
app storeでダウンロード	3057
app store에서 다운로드	3188
apple ile giriş yap	4975
apple podcastで聴く	3085
appleでサインイン	3067
appleでログイン	3067
appleで続ける	3067
app内打开	5395
après la publicité	2126
aptaujas rezultāti	3346
após a publicidade	3903
apóyanos	1551
apóyanos en patreon	1685
apúntate	1566
aquest article està bloquejat	480
aquest article està protegit	491
aquest article t'ha estat útil	455
aquest camp és obligatori	482
aquest contingut està protegit	491
aquest vídeo ja no està disponible	462
aquest vídeo no està disponible	462
ar norite gauti pranešimus	3280
arată conținutul	4134
arată mai mult	4157
arată mai puțin	4082
arată răspunsurile	4122
arată tot	4082
arkadaşina gönder	4882
arkadaşinla paylaş	4882
article abonné	2088
article ajouté à vos sélections	2118
article lu par une voix de synthèse	2209
article précédent	2140
article réservé aux abonnés	2088
article següent	486
article sponsorisé	2176
articles associés	2140
articles liés	2140
articles recommandés	2140
articles récents	2140
articol exclusiv pentru abonați	4113
articole asemănătoare	4079
articole înrudite	4079
articoli più letti	2872
articolul continuă după publicitate	4102
articolul continuă după reclamă	4073
articolul continuă mai jos	4073
articolul următor	4079
artikeln finns också som ljud	4672
artikeln fortsätter efter annonsen	4676
artikeln fortsätter nedan	4676
artikeln fortsätter under bilden	4676
artikeln går att lyssna på	4672
artikeln läses upp av en syntetisk röst	4756
artikeln är automatiskt genererad	4784
artikeln är låst	4658
artikeln är maskinöversatt	4784
artikeln är skapad automatiskt	4784
artikeln är skyddad av upphovsrätt	4782
artikeln är uppläst av en dator	4672
artikkel jätkub pärast reklaami	1762
artikkel jätkub reklaami järel	1762
artikkel on kaitstud autoriõigusega	1815
artikkel täieneb	1760
artikkelen er låst	3571
artikkelen finnes også som lyd	3584
artikkeli jatkuu kuvan jälkeen	1955
artikkeli on konekäännetty	2057
artikkeli on suojattu tekijänoikeudella	2055
artikkelin lukee synteettinen ääni	2027
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1952
artiklen er låst	660
artiklen er læst op af en robot	671
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	671
artiklen fortsætter efter annoncen	679
artiklen fortsætter efter reklamen	794
artiklen fortsætter nedenfor	679
artiklen fortsætter under billedet	679
artiklen kan også høres	671
artiklen læses op af en kunstig stemme	759
artikli loeb ette tehishääl	1758
artiklit loeb sünteetiline hääl	1796
artiklit loeb tehishääl	1758
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3824
artykuł dla subskrybentów	3724
artykuł do słuchania	3824
artykuł kontynuowany pod reklamą	3742
artykuł premium	3838
artykuł sponsorowany	3739
artykuł zablokowany	3838
artykuły na e-mail	3727
artykuły partnerów	3861
artículo anterior	1601
artículo regalado	1736
artículo relacionado	1601
artículo siguiente	1695
artículos recomendados	1660
artículos relacionados	1601
as notícias mais lidas	3972
ascultă	4070
ascultă articolul	4130
ascunde răspunsurile	4122
aseta ensisijaiseksi lähteeksi	2061
aslini göster	4898
assine já	3882
atbalstīt	3304
atcel jebkurā laikā	3304
atcelt var jebkurā laikā	3352
atcerēties mani	3353
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3289
atidaryti programėlėje	3279
atidaryti programėlę	3279
atkūrimo greitis	3277
atlikite testą	3271
atlikušais laiks	3346
atlikušais laiks -#	3345
atpakaļ uz augšu	3356
atpakaļ uz sākumlapu	3356
atradi kļūdu	3357
atradi kļūdu rakstā	3310
atradāt kļūdu	3357
atrakinti straipsnį	3285
atrisini krustvārdu mīklu	3339
atsaukt piekrišanu	3343
atsisiųsti garso įrašą	3277
atsisiųsti iš app store	3279
atsisiųsti iš google play	3279
atsisiųsti programėlę	3279
atsiųskite naujieną	3290
atsiųskite nuotraukas	3290
atskaņot video	3345
atskaņošanas ātrums	3345
atslēgt rakstu	3352
atslēgvārdi	3346
atteikties var jebkurā laikā	3354
attēls # no #	3365
attēls #/#	3365
attēls attēlā	3345
atualizar a página	3997
atualizar preferências	4052
atualizar página	3997
atvērt	3312
atvērt galeriju	3356
atvērt lietotni	3347
atvērt lietotnē	3347
atvērt rakstu	3352
atļaut paziņojumus	3348
atšaukti galite bet kada	3235
atšaukti sutikimą	3275
aucun commentaire à ce niveau	2180
audio narrado por una voz automática	1631
audio vytvorila umelá inteligencia	4517
auf apple podcasts hören	914
auf spotify hören	914
ausgewählt für sie	943
auswahl bestätigen	1001
auswählen	1017
automaatselt tõlgitud	1809
automaattinen käännös	2058
automaticky preložené	4541
automaticky přeloženo	638
automatické prehrávanie	4517
automatické přehrávání	607
automatický preklad	4542
automatický překlad	639
automatikus lejátszás	2610
automatinis atkūrimas	3277
automatisch übersetzt	1031
automatische übersetzung	1032
automatiskt översatt	4784
automatiškai išversta	3291
automatsko puštanje	4417
automātiski tulkots	3358
automātiskā atskaņošana	3345
autoriser la publicité	2219
ava äpis	1798
avantage abonnés	2207
avantages abonnés	2207
avantaje pentru abonați	4128
avançar # segundos	3983
avançar para o conteúdo	3923
aveți deja cont	4151
avfölj	4790
avfølg	3704
avis de décès	2176
avoimet työpaikat	1970
avregistrera dig när som helst	4773
avsluta när du vill	4658
avsluta när som helst	4773
avslutt når du vil	3571
avslå alle	3671
avís legal	433
avísanos de un error	1710
aylik bağiş	4972
aylik bağiş yap	5004
ayrintilar için tiklayin	4897
ayrintilar için tiklayiniz	4897
az ai hibázhat	2637
az ai tévedhet	2637
az e-mail-címed	2627
az első hónap csak # ft	2525
az mi hibázhat	2637
az oldal tetejére	2630
az outbrain ajánlásával	2645
az ön e-mail-címe	2627
az ön neve	2627
az összefoglalót ai készítette	2637
az összefoglalót mi készítette	2637
az összes cikk	2630
az összes elfogadása	2602
az üzeneted	2628
aç	4898
añadir a favoritos	1581
añadir a la cesta	1735
añadir a mi lista	1659
añadir a mis temas	1728
añadir al carrito	1735
añadir comentario	1594
añadir como fuente preferida	1704
añadir una respuesta	1710
añadir usuario	1556
añádenos como fuente preferida	1704
aún no eres suscriptor	1689
aún no estás registrado	1690
aún no te has registrado	1556
aún no tienes cuenta	1690
ačiū už jūsų balsą	3271
ačiū už registraciją	3287
ačiū už žinutę	3287
ačiū, kad balsavote	3271
ačiū, kad užsiprenumeravote	3260
ați uitat parola	4152
ați votat deja	4122
""", 'b': """
baixar episódio	3983
baixar o áudio	3983
baixar áudio	3983
bandykite dar kartą	3287
bandykite vėliau	3287
bankkártyás támogatás	2621
bankovním převodem	619
banküberweisung	813
bara för dig som prenumererar	4770
bara för prenumeranter	4770
bare nødvendige	3670
bağiş sayfasina git	4972
bağiş yap	4872
bağiş yapin	4872
bağişim	4973
bağlanti kopyalandi	4990
bağlantiyi kopyala	4882
başa dön	4897
başka tutar	4972
be šlamšto	3287
bedste værdi	774
bei google als quelle hinzufügen	842
bei spotify hören	914
beitrag nicht mehr verfügbar	1003
bejegyzés betöltése	2602
bejelentkezés	2525
bejelentkezés apple-fiókkal	2624
bejelentkezés facebookkal	2624
bejelentkezés google-fiókkal	2624
bekræft din e-mail	776
belépés	2525
belépés facebook-fiókkal	2624
belépés facebookkal	2624
belépés google-fiókkal	2624
benefício do assinante	3950
bere sintetični glas	4618
berite naprej z naročnino	4627
bestill nå	3667
beställ boken	4749
betalas årsvis	4770
betales årlig	3686
betales årligt	773
betalt innehåll	4792
betrag wählen	812
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2643
betűméret módosítása	2643
betűméret növelése	2643
bez mišljenja	4411
bez surogātpasta	3354
bez zobowiązań	3839
bez závazku, kdykoli zrušíte	510
bez závazků	622
bezmaksas piegāde	3342
bezárás	2520
beágyazott tartalom	2602
beállítás preferált forrásként	2640
beállítások mentése	2602
beállítások módosítása	2605
beğen	4952
beğenme	4952
bidrag kan trækkes fra i skat	770
bieżący czas #	3824
bild in originalgröße	1021
bild vergrößern	869	1021
bildergalerie öffnen	1021
bildirimleri aç	4949
bildirimleri açin	4949
bilety już w sprzedaży	3817
bir hata oluştu	4977
bir tutar seçin	5004
bir şeyler ters gitti	4978
bir şeyler yanliş gitti	4978
bitte füllen sie dieses feld aus	1018
bitte geben sie eine gültige e-mail-adresse ein	1018
bitte prüfen sie ihr postfach	1018
bitte versuchen sie es später erneut	925
bitte versuchen sie es später noch einmal	1018
bitte überprüfen sie ihr postfach	1018
bize ulaşin	4890
biểu quyết	97
bjud en vän på artikeln	4672
bjud oss på en kaffe	4767
bjud oss på kaffe	4767
bjud på en kaffe	4768
bli månadsgivare	4654
bli støttemedlem	3568
bliv fast støtte	770
bliv støtteabonnent	770
bliv støttemedlem	657
blocco pubblicità rilevato	2937
blokovať	4521
bloqueador de anúncios ativado	4034
bloqueador de anúncios detectado	4034
bloqueur de publicité détecté	2257
bloqueur détecté	2257
boletín	1566
bolo to užitočné	4541
brezplačna dostava	4614
browserul tău nu poate reda acest video	4092
brukervilkår	3595
brīva summa	3351
bu haber abonelere özeldir	4873
bu haber yapay zeka tarafindan seslendirilmiştir	4958
bu haber yapay zekâ ile seslendirilmiştir	4958
bu haberi paylaş	5013
bu haberi paylaşin	5013
bu haberler de ilginizi çekebilir	4896
bu içerik abonelere özeldir	4873
bu içerik faydali oldu mu	4951
bu içerik görüntülenemiyor	4961
bu içerik gösterilemiyor	4961
bu içerik kilitli	4975
bu video artik mevcut değil	4958
bu video bulunduğunuz ülkede izlenemiyor	4958
bu video mevcut değil	4958
bu video ülkenizde izlenemiyor	4958
bu yaziyi paylaş	5013
bu yorumu şikayet et	4995
bu özet yararli oldu mu	4919
bugün değil	4871
bulmaca çöz	4956
bunlar da ilginizi çekebilir	4891
burtu izmērs	3361
butlletí	445
buy me a coffee ☕	1217
buy me a cup of coffee ☕	1217
buy us a coffee ☕	1217
buzón anónimo	1698
buzón seguro	1698
buďte v obraze	515
bylo to pro vás užitečné	638
bylo to užitečné	638
bài cùng chuyên mục	5229
bài cùng tác giả	5207	5229
bài khác	5193
bài khác của tác giả	5263
bài liên quan	5193
bài mới nhất	5229
bài quảng cáo	5230
bài tiếp theo	5193
bài trước	5263
bài viết có hữu ích không	5236
bài viết có hữu ích với bạn không	5236
bài viết cùng tác giả	5207
bài viết khác của tác giả	5207
bài viết liên quan	5193
bài viết mới	5228
bài viết này bị khóa	5257
bài viết này có hữu ích không	5236
bài viết tiếp theo	5263
bài viết tiếp tục bên dưới	5232
bài viết tiếp tục sau quảng cáo	5232
bài viết trước	5263
bài viết được tặng bởi thuê bao	5283
bài được dịch tự động	5228
bài đọc nhiều	5229
báo cáo	5237
báo cáo bình luận	5274
báo cáo vi phạm	5237
báo lỗi	5192
báo lỗi bài viết	5236
bármikor leiratkozhat	2552
bármikor leiratkozhatsz	2552
bármikor lemondhatja	2525
bármikor lemondható	2525
bäst värde	4771
bästa pris	4771
bình chọn	96	5237
bình chọn của bạn đã được ghi nhận	5236
bình luận	5192
bình luận (#	5192
bình luận của bạn	5274
bình luận hay	5213
bình luận đã bị tắt	5274
bölümü indir	4958
búsqueda	1607
bücher aus dem shop	847
bülten	4927
bülten üyeliği	4927
bültene abone oldunuz	4927
büyüt	4897
bądź na bieżąco	3727
bądź pierwszą osobą, która skomentuje	3855
błędny adres e-mail	3841
bővebben	2548	2604
būkite pirmas	3241
būkite pirmas, pakomentavęs	3241
bạn chưa có tài khoản	5257
bạn chưa đăng ký	5257
bạn có muốn nhận thông báo	5250
bạn có muốn nhận thông báo không	5250
bạn có thể hủy đăng ký bất cứ lúc nào	5259
bạn có thể quan tâm	5193
bạn muốn nhận thông báo	5250
bạn thấy bài viết này thế nào	5236
bạn đang theo dõi chủ đề này	5268
bạn đã bình chọn	5236
bạn đã bình chọn rồi	5236
bạn đã có tài khoản	5257
bạn đã đăng ký rồi	5280
bản dịch tự động	5267
bản ghi	5244
bật	5251
bật thông báo	5250
bật tiếng	5243
bắt buộc	5260
bắt đầu trắc nghiệm	5239
bỏ qua	5171
bỏ qua quảng cáo	5277
bỏ theo dõi	5268
""", 'c': """
cada aportació compta	448
cada aportación cuenta	1655
cada contribuição conta	3967
cada doação conta	3998
cada donación cuenta	1685
cadastre-se grátis	3882
califica este artículo	1594
campo obrigatório	4004
campos obrigatórios	4004
cancelar a inscrição	4053
cancelar inscrição	4053
cancelar la suscripción	1743
cancelar subscrição	4051
cancelar suscripción	1743
cancel·la quan vulguis	480
cargando el vídeo	1670
cargando vídeo	1670
cargar más	1607
cargar más comentarios	1663
cargar más noticias	1695
cargar publicación	1675
cargar vídeo	1675
carrega la publicació	466
carrega més comentaris	455
carregando o vídeo	3983
carregando vídeo	3983
carregant el vídeo	462
carregar conteúdo	3987
carregar conteúdo externo	3909
carregar mais comentários	3974
carregar mais notícias	4008
carregar o conteúdo	3987
carregar publicação	3987
carregar vídeo	3987
carte de crédit	2087
cartão de crédito	3881
caseta redacțională	4089	4090
categorieën	3421
categorías	1601
caută	4081
caça-palavras	3979
ce contenu vous a-t-il été utile	2172
ce résumé vous a-t-il été utile	2172
cea mai bună ofertă	4152
cela vous a-t-il été utile	2201
cele mai citite știri	4116
cele mai noi știri	4079
celkem hlasovalo # čtenářů	595
celozaslonski način	4618
celá obrazovka	608
celý článek	538
celý článek zde	628
celý článok	4534
cenimy twoją prywatność	3745
cererea ta a fost trimisă	4178
cerrar galería	1726
cerrar menú	1607
cerrar sesión	19
cet article est en accès libre pour les abonnés	2189
cet article est lu par une voix de synthèse	2172
cet article vous a-t-il été utile	2201
cette adresse est déjà inscrite	2261
cette information vous a-t-elle été utile	2248
cette page vous a-t-elle été utile	2201
cette réponse est-elle utile	2201
cette vidéo est indisponible	2209
cette vidéo ne peut pas être lue	2209
cevaplari göster	4951
changer mes préférences	2131
chargement du lecteur vidéo	2209
charger la vidéo	2213
charte éditoriale	2235
chcem dostávať upozornenia	4520
chcem odoberať	4530
chcete dostávat notifikace	611
chcete dostávat upozornění	611
chcete dostávať notifikácie	4520
chcete dostávať upozornenia	4520
chci dostávat upozornění	611
chci odebírat	515
chci podpořit	507
chci přispět	507
chi tiết	5197
chia sẻ	5181
chia sẻ bài viết	5181
chia sẻ bài viết này	5283
chia sẻ facebook	5228
chia sẻ lên facebook	5270
chia sẻ qua email	5270
chia sẻ qua facebook	5228
chia sẻ qua zalo	5270
chia sẻ tin này	5283
chia sẻ zalo	5270
chia sẻ ý kiến của bạn	5192	5213
cho chúng tôi biết ý kiến	5236
cho phép	5251
cho phép thông báo	5250
chuyên mục	5193
chuyển đến công thức	66
chép liên kết	5228
chính sách bảo mật	5191
chính sách bảo mật | điều khoản sử dụng	5191
chính sách cookie	5190	5191
chính sách quyền riêng tư	5191
chơi miễn phí	5239
chơi ngay	5239
chưa có tài khoản	5257
chấp nhận	5190
chấp nhận tất cả	5190	5191
chấp nhận tất cả cookie	5191
chấp nhận và tiếp tục	5190	5247
chế độ tối	5276
chỉ dành cho thuê bao	5257
chỉ dành cho thành viên	5257
chọn	5258
chọn gói	5257
chọn gói của bạn	5257
chọn gói đăng ký	5257
chọn số tiền	5278
chủ đề	5193
chủ đề liên quan	5193
chủ đề nóng	5229
cikk ajándékozása	2643
cikk elküldése ajándékként	2643
cikk feloldása	2624
cikk meghallgatása	2610
cikk megosztása	2531
cikk mentése	2531
cikk nyomtatása	2643
cikkünk frissül	2548
citeşte şi	4079
citește articolul complet	4157
citește articolul integral	4157
citește fără limite	4113
citește gratuit	4177
citește mai departe	4079	4081
citește mai mult	4079	4081
citește regulile comunității	4095
citește tot articolul	4157
citește transcrierea	4130
citește în aplicație	4137
citește și	4079
citi šobrīd lasa	3306
citit de o voce sintetică	4130
citiți și	4079
cobrança anual	4003
codes de réduction	2272
cofnij zgodę	3821
col·labora	420
comandă acum	4100	4128
comandă cartea	4100	4128
comentariile sunt doar pentru abonați	4170
comentariul tău	4170
comentariul tău așteaptă moderarea	4095
comentează	4078
comentário	3911
comentário aguardando moderação	3960
comentários	3911
comentários desativados	4023
comentários exclusivos para assinantes	3960
commander ce numéro	2176
commander le numéro	2175
comment désactiver mon adblocker	2219
comment désactiver mon bloqueur	2219
commentaire en attente de modération	2180
commentaires désactivés	2248
commerciële bijdrage	3471
commerciële content	3553
commerciële inhoud	3553
comparte este artículo	1736
compartilhar esta matéria	4046
compartilhe esta notícia	4046
compartir esta página	1736
completează formularul #	4061
completează online formularul #	4061
compre a edição impressa	3950
conditions générales	2128
conectează-te cu facebook	4113
conectează-te cu google	4113
confidentialité	2128
configuració de galetes	466
configuració de les galetes	466
configuració de privacitat	466
configuración	1590
configuración de cookies	1590
configuración de privacidad	1675
configurações de cookies	3905
configurações de privacidade	3987
confira o preço	4045
conheça as ofertas	4036
conheça os planos	4036
conheça todas as nossas newsletters	3964
consenti la pubblicità	2898
consigue tu entrada aquí	1634
consulta les normes de participació	437
consultez notre charte de modération	2180
consíguelo en tu quiosco	1634
contacta amb la redacció	488
contacta con la redacción	1698
contactar a redação	4011
contactar con la redacción	1698
contactați redacția	4159
contacte a redação	4011
contactează redacția	4159
contacter la rédaction	2235
contactez la rédaction	2235
contenu externe recommandé	2170
contenu proposé par notre partenaire	2176
contenu réservé	2225
contenu réservé aux abonnés	2225
contenu sponsorisé	2126
contenus recommandés	2194
contenus sponsorisés	2126	2140
conteúdo bloqueado	3909
conteúdo de marca	3903
conteúdo exclusivo	3882
conteúdo exclusivo para assinantes	3969
conteúdo externo	3945
conteúdo externo bloqueado	3909
conteúdo externo recomendado	3945
conteúdo gerado por ia	4031
conteúdo pago	3980
conteúdo para assinantes	3882
conteúdo patrocinado	3903
conteúdo premium	3969
conteúdo produzido pela marca	3950
conteúdo relacionado	3920
conteúdos relacionados	3972
contingut només per a usuaris registrats	449
continua a leggere dopo la pubblicità	2884
continua após a publicidade	3903
continua després de l'anunci	439
continuar leyendo aquí	1556
continuarea articolului după publicitate	4102
continuarea articolului după reclamă	4099
continue a ler esta notícia	3972
continuer après la publicité	2126
continuer sans désactiver	2257
continuer à lire	2263
continuă cu apple	4113
continuă cu email	4177
continuă cu facebook	4113
continuă cu google	4113
continuă lectura	4180
continuă pe site	4137
continuă să citești	4180
continuă să citești după publicitate	4099
continuă în browser	4137
continúa abajo	1588
contáctanos	1594
convida'ns a un cafè	476
conținut disponibil doar utilizatorilor înregistrați	4113
conținut exclusiv	4065
conținut exclusiv pentru abonați	4065
conținut extern	4092
conținut extern recomandat	4092
conținut pentru abonați	4063
conținut plătit	4128
conținut premium	4113
conținut promovat	4102
conținut sponsorizat	92	4073
cookie beállítások	2602
cookie を管理する	3054
cookie 偏好設定	5316
cookie 偏好设置	5316
cookie 設定	5392
cookie 设置	5392
cookie-beállítások	2602
cookie-beállítások módosítása	2605
cookieinställningar	4678
cookies a ochrana soukromí	531
cookieの管理	3054
cookieの設定	2988
cookieの設定を変更	2990
cookieを拒否する	3087
cookieを管理	3054
cookieを管理する	3054
cookie政策	5314
cookie設定	2988	2991	5314
cookie設定を変更	2990
cookie设置	5314	5317
copia enllaç	496
copia l'enllaç	427
copiază	4167
copiază link	4070
copiază linkul	4070
copy link thành công	5228
correo electrónico	1566
correo electrónico no válido	1691
correo no válido	1691
correu electrònic	483
correu electrònic no vàlid	482
correu no vàlid	482
coś poszło nie tak	3842
coś poszło nie tak. spróbuj ponownie	3841
coś poszło nie tak. spróbuj ponownie później	3841
creează cont	4063
crucigrama del día	1711
créer mon compte	2088
créer un compte	2088
créer une alerte	2182
créer une alerte sur ce thème	2182
csak a szükséges sütik	2602
csak a szükségesek	2602
csak előfizetők számára	2624
csak előfizetőknek	2525
csomagok megtekintése	2624
cualquier aportación ayuda	1685
cum îl dezactivez	4146
cumpără acum	4128
cumpără bilet	4100	4128
cumpără bilete	4100	4128
cumpără bilete online	4128
cumpără cartea	4100	4128
cumpără de pe emag	4128
cumpără revista	4099
cuvinte încrucișate	4127
czy artykuł był pomocny	3853
czy artykuł był przydatny	3853
czy ten artykuł był pomocny	3853
czy to było pomocne	3853
czyta głos ai	3824
czytaj całość	3761
czytaj cały artykuł	3844
czytaj również	3758
czytaj także	3758
czytaj też	3758
czytaj też nasze inne artykuły	3758
czytaj więcej	3758	3761
czytaj więcej o	3758
czytane przez głos syntetyczny	3824
cài đặt	5190
cài đặt cookie	5247
cài đặt quyền riêng tư	5247
cài đặt ứng dụng	5249
các bài viết khác của tác giả	5207
các tin khác	5193
cách tắt	5254
cách tắt trình chặn quảng cáo	5253
câmp obligatoriu	4153
câmpuri obligatorii	4153
cât de util a fost acest articol	4095
címkék	2546
címlap	2546
címlapra	2630
címlapról ajánljuk	2546
có lẽ để sau	5171
có lỗi xảy ra	5259
có thể bạn quan tâm	22	5193
có thể bạn thích	22
có, tôi muốn	5250
códigos de desconto	4045
códigos de descuento	1735
códigos promocionales	1735
cómo desactivar el bloqueador	1683
cómo desactivarlo	1684
cómpralo aquí	1669
cómpralo en amazon	1669
cùng chuyên mục	5193
cùng chủ đề	5229
cùng tác giả	5207	5229
cảm ơn bạn đã bình chọn	96	5236
cảm ơn bạn đã tham gia	5236
cảm ơn bạn đã ủng hộ	5278
cảm ơn, tin nhắn của bạn đã được gửi	5259
cỡ chữ	70	5218
cửa hàng	5272
""", 'd': """
d'autres articles à découvrir	22
da, želim	4421	4622
dagens fråga	96	4746
dagens spørgsmål	96	750
dagens spørsmål	96	3664
daha az göster	4898
daha fazla göster	4897
daha fazla haber için tiklayin	4897
daha fazla yorum yükle	4951
daha önce oy kullandiniz	4951
daha önce oy verdiniz	4951
dalies ar šo rakstu	3309
dalinkitės	3235
dalinkitės straipsniu	3240
dalsza część artykułu pod materiałem wideo	3739
dalsza część artykułu pod wideo	3739
dalsza część tekstu pod wideo	3739
dalszy ciąg materiału pod wideo	3742
dalīties	3304
dalīties ar draugiem	3309
dalīties ar rakstu	3361
dalīties facebook	3309
dalīties whatsapp	3361
další	538
další foto	628
další fotografie	628
další snímek	628
další strana	538
další video	607
další z rubriky	536
další zprávy	536
další článek	536
další články	22	536
další články od autora	628
další čtení	536
danke für dein feedback	918
danke für deine stimme	96
danke für ihr feedback	918
danke für ihre stimme	96	991
danke fürs abstimmen	991
danke fürs mitmachen	96
danos tu opinión	1646
dans l'actualité	2194
dans la même catégorie	2140
dans la même rubrique	2140
dans la même série	2140
dar lze odečíst z daní	618
dar si můžete odečíst z daní	618
darovat jednorázově	618
darovat měsíčně	618
darovat článek	519
darovať	4452
darovať jednorazovo	4524
darovať mesačne	4524
darovať článok	4460
darowiznę możesz odliczyć od podatku	3835
darujte nám # %	4524
darujte tento článek	519
darujte tento článok	4460
das könnte dich auch interessieren	866
das könnte ihnen auch gefallen	866
das könnte sie auch interessieren	866
das könnte sie interessieren	866
das video ist in ihrem land nicht verfügbar	1003
das video ist leider nicht mehr verfügbar	1003
das video ist nicht mehr verfügbar	1003
das video ist nicht verfügbar	1003
das wichtigste in kürze, zusammengefasst von ki	902
datenschutzerklärung	852
daugiau autoriaus straipsnių	3289
daugiau straipsnių	3289
daugiau šia tema	3237
dať spätnú väzbu	4541
dbamy o twoją prywatność	3745
deaktivér din adblocker	767
deblochează articolul	4113
definições de cookies	3987
definições de privacidade	3987
deine stimme wurde gezählt	991
deixar um comentário	3911
deixe um comentário	3911
del på e-mail	792
del på e-post	3584
del på facebook	671	3584
del på mail	671
del på twitter	671	3584
del på whatsapp	3705
del på x	671	3584
dela inlägget	4672
dela på facebook	4672
dela på twitter	4672
dela på whatsapp	4791
dela på x	4672
dela som gåva	4791
deli po e-pošti	4643
deli članek	4564
delite članek	4564
demander un droit de réponse	2248
den här artikeln är låst	4770
den här artikeln är skyddad av upphovsrättslagen	4782
den här videon är inte längre tillgänglig	4756
den här videon är inte tillgänglig	4756
denne artikel er låst	773
denne artikkelen er låst	3686
denne saken er låst	3686
denne video er ikke længere tilgængelig	759
denne video er ikke tilgængelig	759
denunciar comentário	4023
denunciar este comentário	4023
der er opstået en fejl	777
der opstod en fejl. prøv igen senere	776
dernière minute	2140
dernières actualités	2140
dernières infos	2140
dernières nouvelles	2140
desa les preferències	466
desa per llegir després	451
desactívalo para continuar	1683
desactívalo para seguir leyendo	1683
desbloquear artículo	1656
desbloqueie este conteúdo	3969
descarcă aplicația	4137
descarcă audio	4130
descarcă din app store	4137
descarcă din google play	4137
descarcă episodul	4130
descarcă formularul	4148
descarcă formularul #	4061
descargar pódcast	1670
descarrega l'àudio	462
descarregar áudio	3983
deschide aplicația	4138
deschide în aplicație	4137
descárgala en app store	1678
descárgala en google play	1678
descărcați formularul #	4061
destekçi ol	4972
destekçimiz olun	4972
desteğiniz fark yaratir	5004
desteğiniz için teşekkür ederiz	5004
desteğiniz için teşekkürler	5004
det er gratis å opprette en bruker	3571
det går inte att visa innehållet	4753
det har oppstått en feil	3690
det här innehållet kan inte visas	4753
det här innehållet är inte tillgängligt	4753
det læser andre	696
det oppsto en feil. prøv igjen senere	3689
det är gratis att skapa ett konto	4658
detaylar için tiklayin	4897
detaylar için tiklayiniz	4897
detta material är skyddat enligt lagen om upphovsrätt	4721
detta är en annons	4676
detta är en plusartikel	4658
dette indhold er ikke tilgængeligt	756
devam etmek için üye girişi yapin	4873
devami için abone olun	4873
devamini okumak için abone olun	4873
dezactivează sunetul	4130
dienas jautājums	3339
diese funktion steht nur angemeldeten nutzern zur verfügung	939
dieser inhalt ist nicht mehr verfügbar	1000
dieser inhalt ist nicht verfügbar	1000
dieser kommentar wurde gelöscht	1033
dieses video ist in deinem land nicht verfügbar	1003
dieses video ist in ihrem land nicht verfügbar	1003
dieses video ist leider nicht mehr verfügbar	1003
dieses video ist nicht mehr verfügbar	1003
dieses video ist nicht verfügbar	1003
digite um e-mail válido	4004
din aceeași categorie	4079
din aceeași secțiune	4116
din röst har registrerats	4742
din röst är registrerad	96
din röst är räknad	4742
disponibil în app store	4137
disponibil în app store și google play	4107
disponibilă în app store și google play	4107
disponível na app store	3990
distribuie știrea	4182
distribuiți	4070
diğer fotoğraf için tiklayin	4894
diğer haberler	22	4891
diğer okurlar bunlari okuyor	4891
diğer sayfaya geçmek için tiklayin	4894
diğer seçenekler	4991
diğer tutar	4972
diğer yazilari	4981
dla prenumeratorów	3838
dla subskrybentów	3724
dlaczego widzę tę reklamę	3861
do fotogalérie	4533
do galérie	4534
do góry	3761
do košíka	4512
do košíku	524	601
do księgarni	3740
do speciálu	628
doar abonații pot comenta	4095
doar pentru abonați	4063
doação mensal	3878
doação única	3878
doba čtení # min	538
dodaj do moich tematów	3857
dodaj jako preferowane źródło	3857
dodaj kao željeni izvor	4441
dodaj nas do preferowanych źródeł	3857
dodaj nas do wyjątków	3830
dodaj u košaricu	4413
dodaj v košarico	4613
dogodila se greška. pokušajte ponovno	4429
dolgozzon nálunk	2548
domiciliación bancaria	1555
domů	538
don régulier	2221
dona suport al periodisme en català	448
dona'ns la teva opinió	455
donació mensual	477
donació única	477
donación mensual	1551
donación puntual	1686
donación única	1551
donativo único	3999
donați	4060
donația mea	4176
donație lunară	4148
donație unică	4148
donează	4060
donează acum	4060
donează lunar	4060
donează lunar # euro	4112
donează lunar # lei	4112
donează o dată	4147
doner nå	3568
doniraj mesečno	4424	4625
doniraj mjesečno	4424
données personnelles	2128
donér	657
donér nu	657
doporučeno outbrain	646
doporučeno taboola	646
doporučené	536
doporučené články	536
doporučuje outbrain	646
doporučujeme	536	622
doporučujeme přečíst	536
doporučujeme také	536
dosegli ste omejitev člankov	4627
dosegnuli ste ograničenje članaka	4426
dossier spécial	2206
dovanoti straipsnį	3294
dozvoli obaveštenja	4420
dołącz do dyskusji	3808
dołącz do nas	3721
dołącz do newslettera	3727
došlo je do greške. pokušajte ponovo	4429
došlo je do pogreške. pokušajte ponovno	4429
došlo k chybě	626
došlo k chybě. zkuste to prosím později	625
drodzy użytkownicy	3745
droga użytkowniczko, drogi użytkowniku	3745
drogi użytkowniku	3745
droits réservés	2268
drukāt	3309
drukāt rakstu	3361
drukāt recepti	66
du använder en adblocker	4763
du använder en annonsblockerare	4763
du er nå påmeldt	3578
du er nå påmeldt nyhetsbrevet	3578
du följer	4789
du följer det här ämnet	4789
du följer nu	4789
du följer redan	4789
du följer redan ämnet	4789
du følger allerede	3703
du følger allerede dette emne	791
du følger allerede dette temaet	3703
du følger allerede emnet	791
du følger dette emne	791
du følger dette temaet	3703
du følger emnet	791
du følger nå	3703
du har en adblocker påslagen	4765
du har en annonsblockerare påslagen	4765
du har nådd grensen	3686
du har nået din grænse	773
du har nått din gräns	4770
du har redan röstat	4742
du har rätt att vara anonym	4687
du har slået adblock til	767
du kan när som helst avregistrera dig	4773
du kan när som helst avsluta prenumerationen	4665
du kan når som helst melde deg av	3578
du kan opsige når som helst	660
du kan trække beløbet fra i skat	770
du kanske också gillar	4691
du modtager snart en bekræftelse på mail	665
du même auteur	2140
du prenumererar nu på nyhetsbrevet	4665
du skyddas av källskyddet	4687
du verkar använda en annonsblockerare	4763
du vil kanskje også like	3606
du är nu anmäld	4773
du är skyddad av källskyddet	4687
du är skyddad enligt källskyddet	4687
duración	1671
durată	4131
duração	3984
durée	2210
durée : #	2163
dział prenumeraty: #	106
dziękujemy za głos	96	3811
dziękujemy za oddanie głosu	96	3811
dziękujemy za przesłanie formularza	3841
dziękujemy za udział w sondzie	3811
dziękujemy za wiadomość	3841
dziękujemy za zapis	3727
dziękujemy! sprawdź skrzynkę	3841
dành cho bạn	5193
dành cho thuê bao	5175
dành riêng cho thành viên	5257
dárkovat článek	509
dát zpětnou vazbu	638
därefter # kr/mån tills du säger upp	4658
débloquer l'accès	2260
débloquer l'article	2088
débloquer tous les articles	2090
débloquez cet article	2189
débloquez l'accès à tous les articles	2090
débloquez l'intégralité des articles	2090
débloquez tous les articles	2090
débloquez tous nos articles	2090
déconnexion	19
découvrez notre boutique	2175
découvrez tous nos jeux	2204
découvrir l'offre	2088
découvrir la boutique	2207
découvrir nos offres	2189
découvrir toutes nos offres d'abonnement	2189
déjà un compte	2088
déjà un compte ? connectez-vous	2088
délka	608
délka #	608
déplier	2145
désabonnement	2280
désactiver les sous-titres	2209
désinscription	2280
détails	2145
dê a sua opinião	3974
dê sua opinião	3974
dölj	4695
dölj annons	4792
dölj bildtext	4776
dölj svar	4787
düzeltme politikasi	4983
dāvini rakstu	3309
dāvini rakstu draugam	3309
děkujeme za hlas	595
děkujeme za hlasování	96	595
děkujeme za odběr	625
děkujeme za přihlášení	515
děkujeme za vaši zprávu	625
děkujeme za váš hlas	96	595
děkujeme za zprávu	625
dĺžka	4518
dĺžka #	4518
dịch tự động	5244
""", 'e': """
e-bülten	4927
e-bülten aboneliği	4927
e-mail alebo používateľské meno	4527
e-mail cím	2627
e-mail ili korisničko ime	4426
e-mail inválido	3964
e-mail nebo uživatelské jméno	621
e-mail-cím	2628
e-mail-cím vagy felhasználónév	2624
e-mailová adresa	515
e-pasts vai lietotājvārds	3352
e-post või kasutajanimi	1803
e-posta gönder	4882
e-posta ile paylaş	4990
e-postadress eller användarnamn	4770
e-pošta ali uporabniško ime	4627
e-poštni naslov	4630
echipa redacțională	4090
ecrã inteiro	3984
edición digital	1556
edición impresa	1556
editöre yaz	4983
editöre yazin	4983
editörün seçtikleri	4891
edição impressa	3882
eget beløb	770
eget beløp	3683
egyedi összeg	2621
egyszeri adomány	2621
egyszeri támogatás	2521
egyszeri támogatás küldése	2621
egyéb összeg	2621
ehkä myöhemmin	1938
ei mielipidettä	2018
ei tänään	1938
ei vielä tunnusta	2043
ei, aitäh	1800
eikö sinulla ole tunnusta	2043
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1018
eiti į receptą	66
ekskluzivno za naročnike	4627
el artículo continúa abajo	1735
el artículo continúa debajo	1735
el juego es solo para mayores de # años	1707
el millor de la setmana a la teva bústia	445
el más popular	1690
el més llegit	424
el més popular	481
el més vist	452
el reproductor se está cargando	1670
el. paštas	3260
el. paštas arba vartotojo vardas	3285
el. pašto adresas	3287
eldste først	3701
elfelejtett jelszó	2525
elfelejtette a jelszavát	2624
elfogadom az összeset	2605
elfogadom és folytatom	2602
elfogadom és megjelenítem	2602
elfogadás és folytatás	2602
elige tu suscripción	1656
elküldés	2628
elküldöm	96	2531	2628
elküldöm e-mailben	2643
ellenőrizd a postafiókod	2627
ellenőrizze a postafiókját	2627
elmentem későbbre	2531
elolvasom később	2643
elolvasta az összes ingyenes cikkét	2624
elrejtés	2550
els lectors també han llegit	452
elutasítom	2604
elérte a havi limitet	2624
elírást talált	2542
előfizetek	2525
előfizetés	2525
előfizetési csomagok	2624
előfizetési lehetőségek	2624
előfizető vagyok	2624
előfizetői ajánlat	2599
előfizetői előny	2599
előfizetői kedvezmény	2599
előfizetői tartalom	2525
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2525
előfizetőként megoszthatja a cikket	2531
előző	2548
előző cikk	2546
előző fotó	2630
előző kép	2630
előző oldal	2630
email cím	2628
email của bạn	5280
email của bạn sẽ không được hiển thị công khai	5213
email inválido	4004
email không hợp lệ	5259
email không đúng định dạng	5259
email no válido	1691
email này đã được đăng ký	5280
emailul tău	4178
emlékeztess később	2520
emlékezz rám	2625
emlékezzen rám	2625
emme voi näyttää sisältöä	2024
emme voi näyttää tätä sisältöä	2024
empfehlungen für sie	943
en beğenilen	4952
en beğenilenler	4952
en colaboración con	1707
en col·laboració amb	498
en este artículo	1601
en popüler	4976
en çok okunan	4891
en çok okunan haberler	4891
en çok okunanlar	4891
encara no estàs registrat	481
encuesta del día	1597
endast för dig som är prenumerant	4770
endast för medlemmar	4770
endast nödvändiga	4753
endast nödvändiga cookies	4753
endre tekststørrelse	3705
engangsbeløb	657
engangsbeløp	3683
engedélyezem	2617
engedélyezés	2617
engedélyezés és folytatás	2605
engedélyezés és megjelenítés	2605
engångsgåva	4654
enllaç copiat	451
ensemble, faisons vivre un média libre	2188
entgeltliche veröffentlichung	849
enthält werbung	846
entre em contato com a redação	4011
enviament gratuït	498
enviar comentário	3911
enviar corrección	1594
envoyer à un ami	2118
envoyer à un proche	2118
envoyez-nous vos témoignages	2168
envíanos tu opinión	1663
envío gratis	1707
epizód letöltése	2610
eredeti megjelenítése	2550
eredmény megtekintése	96
eredmények	97	2550
eredmények megtekintése	2593
erinnern sie mich später	808
eroare la încărcarea videoclipului	4175
erro ao carregar o vídeo	4031
error al cargar el vídeo	1718
erről bővebben itt írtunk	2548
erről is írtunk	2546
erről itt írtunk bővebben	2548
erscheint täglich	925
erscheint wöchentlich	925
erősítse meg az e-mail-címét	2627
es gratis y solo te llevará un minuto	1652
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	925
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1018
es izslēdzu reklāmu bloķētāju	3350
escanea el código qr	1679
escreva um comentário	3911
escriu a la redacció	488
escriu el teu correu electrònic	445
esi pirmais, kas komentē	3310
esimene kuu # €	1753
esta funcionalidad es sólo para registrados	1556
esta matéria foi útil para você	3947
esta notícia foi útil	3947
esta página foi útil	3974
este artigo está bloqueado	4002
este artigo foi útil	3974
este artículo está bloqueado	1689
este artículo está protegido	1731
este campo é obrigatório	4004
este contenido está protegido	1731
este correo ya está registrado	1724
este e-mail já está cadastrado	4037
este espaço é moderado pela redação	3960
este resumo foi útil	3947
este video ya no está disponible	1670
este vídeo já não está disponível	3983
este vídeo no está disponible	1670
este vídeo não está disponível	3983
este vídeo não está mais disponível	3983
este vídeo ya no está disponible	1670
está a seguir este tema	4041
estás bloqueando nuestros anuncios	1721
estás de acuerdo? vota	1646
estás siguiendo este tema	1728
estä	2034
ethvert bidrag hjælper	771
etický kodex redakce	633
etický kódex redakcie	4537
etkinleştir	4966
etkö ole tilaaja	2043
etkö ole vielä tilaaja	2043
ett fel har uppstått	4774
ett fel uppstod. försök igen senare	4773
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1018
evaluează rețeta	66
evästeasetukset	1958
evästeet	1958
evästeet ja tietosuoja	1959
evästekäytäntö	2024
exclusiv pentru abonați	4113
exibir conteúdo	3987
exklusiv für abonnenten	1016
exklusiv für mitglieder	1016
exklusivt för medlemmar	4770
exklusivt för prenumeranter	4770
exkluzív tartalom előfizetőknek	2624
experimente grátis por um mês	3969
externt innehåll	4753
externí obsah	604
externý obsah	4514
ez a cikk zárolt	2624
ez a mező kötelező	2627
ez a tartalom nem elérhető	2602
ez a tartalom nem jeleníthető meg	2602
ez a videó már nem elérhető	2610
ez a videó nem elérhető	2610
ez is érdekelhet	2546
ez is érdekelheti	2546
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2602
ezt a témát már követi	2640
ezt is ajánljuk	2546
ezt olvasta már	2546
ezt olvastad már	2546
eén keer toestaan	3512
ešte nemáte predplatné	4527
ešte nemáte účet	4527
ești de acord? votează	4095
ești deja abonat	4121
ești deja abonată	4121
""", 'f': """
facebook ile giriş yap	4975
facebook'ta paylaş	4882
facebook-bejegyzés betöltése	2605
facebook-poszt betöltése	2605
facebookでシェア	2980
facebookでシェアする	2980
facebookでログイン	3067
facebookで共有	3081
facebookで続ける	3067
facebookで見る	3085
facturació anual	481
facturació mensual	481
facturación anual	1690
facturación mensual	1690
facturare anuală	4152
facturare lunară	4152
facturé annuellement	2225
facturé mensuellement	2225
faire un don défiscalisé	2221
faktureras årligen	4770
faktureres årlig	3686
faktureres årligt	773
fale com a redação	4011
fazer doação	4035
fazer uma doação mensal	4035
fazer uma doação única	4035
faça login	3882
faça o quiz	3977
faça o teste	3977
faça uma doação única	4035
faça uma pergunta sobre esta reportagem	3947
felhasználási feltételek	2602
felhasználási jog vásárlása	2635
felhasználónév	2625
felhasználónév vagy e-mail	2624
feliratkozás	2628
feliratkozás hírlevélre	2627
feliratok megjelenítése	2610
fermer la fenêtre	2263
fes el qüestionari	458
fes una donació	420
fes-te sòcia	476
ficha técnica	3929
fiecare contribuție contează	4147
fiecare donație contează	4112
fiecare leu contează	4112
film jest niedostępny w twoim kraju	3824
film nie jest już dostępny	3824
film niedostępny	3824
fin de la publicité	2207
fine della pubblicità	2884
fine pubblicità	2884
fiyati gör	4957
fizetett együttműködés	2645
fizetett hirdetés	92	2534
fiók létrehozása	2525
fiókom	2525
foglalja le helyét	2599
folytatás a hirdetés után	2645
folytatás apple-fiókkal	2624
folytatás facebookkal	2624
folytatás google-fiókkal	2624
folytatás google-lel	2624
folytatás kikapcsolás nélkül	2618
fontu büyüt	4990
form gönderildi	5006
formulaire envoyé	2261
formulário enviado	4037
forstået	701
forstått	3611
forstør	760
forstør billede	699
forstør billedet	779
forstørr	3674
forstørr bilde	3609
forstørr bildet	3692
fortsett uten å slå av	3681
fortsett uten å støtte	3567
fortsätt läsa efter annonsen	4676
fortsätt med apple	4770
fortsätt med e-post	4770
fortsätt med facebook	4770
fortsätt med google	4770
fortsätt utan att stänga av	4763
fortsätt utan att stödja	4653
fortsæt med apple	773
fortsæt med at læse	679
fortsæt med e-mail	773
fortsæt med facebook	773
fortsæt med google	773
fortsæt uden at slå fra	767
fortsæt uden at støtte	656
foto # iš #	3298
fotogalería	1601
fotografia următoare	4180
fotoğraf galerisi	4981
fotoğrafi büyüt	4981
fotoğraflar için tiklayin	4894
fotoğraflari gör	4981
fotoğraflari görmek için tiklayin	4897
fotó #/#	2629
fotó megtekintése	2629
fotó: #/#	2629
fotók megtekintése	2629
fra vores annoncører	794
fra vår butikk	3667
fra våre partnere	3707
frete grátis	4020
friss hírek	2546
frissítse az oldalt	2620
fråga vår ai om artikeln	4684
från vår butik	4749
från våra annonsörer	4792
från våra partner	4792
frühbucher-tickets	996
frühbucherrabatt sichern	996
fuld skærm	760
fuldskærm	699
fullskärm	4757
fyll i fältet	4773
fäll ihop	4695
fäll ut	4695
fältet är obligatoriskt	4773
få adgang	660
få artiklen læst op	671
få de vigtigste nyheder hver morgen	665
få de viktigaste nyheterna varje morgon	4665
få de viktigste nyhetene hver morgen	3578
få læst artiklen op	759
få notifikationer	763
få notiser	4760
få nyheder på mail	665
få nyheter på e-post	3578
få nyheter på mejlen	4665
få overblikket her	699
få tilgang	3571
få varsel når vi skriver om dette	3609
få varsler	3677
följ	4673
följ det här ämnet	4789
följ direktrapporten	4776
följ författaren	4789
följ journalisten	4789
följ liverapporten	4776
följ oss	4673
följ skribent	4673
följ skribenten	4789
följ ämne	4789
följ ämnen	4789
följ ämnet	4673
för prenumeranter	4658
förderer werden	809
fördermitglied werden	809
föregående	4694
föregående artikel	4691
föregående bild	4776
föregående sida	4776
förnamn	4774
förstora	4694
förstora bild	4776
förstora bilden	4776
försök igen senare	4773
føj til foretrukne kilder	791
føj til mine emner	791
følg	674	675	3586
følg alle	675
følg alle emner	676
følg dette emne	791
følg dette temaet	3703
følg direkte	3692
følg direktesenteret	3692
følg emne	674
følg emner	676
følg emnet	3703
følg forfatter	3703
følg forfatteren	3703
følg ikke længere	791
følg journalist	3703
følg journalisten	3703
følg liveblog	779
følg livebloggen	779
følg os	674
følg oss	3586
følg sagen her	699
følg saken direkte	3692
følg serien	676
følg skribent	791
følg skribenten	791
følg tema	3586
følg temaet	3703
følg temaet og få varsel	3609
følger	675
für abonnenten	814
für den newsletter anmelden	826
für dich empfohlen	943
für sie empfohlen	943
für sie entstehen keine mehrkosten	944
fă o donație	4060
fă quizul	4125
fă testul	4125
fără obligații	4113
fără spam	4153
fără sunet	4131
fără tine nu putem	4112
főoldal	2630
""", 'g': """
galbūt vėliau	3281
galeri için tiklayin	4894
galerie schließen	1021
galerie öffnen	1021
galeriyi aç	4897
galeriyi gör	4981
galeriyi görmek için tiklayin	4897
galéria	2548
galéria (#	2629
galéria bezárása	2630
galéria megnyitása	2630
galéria megtekintése	2548
garanta já o seu ingresso	3950
gastos de envío incluidos	1669
gastos de envío no incluidos	1669
gauti pranešimus	3280
gaver kan trækkes fra i skat	770
ge en engångsgåva	4767
ge en gåva	4768
ge återkoppling	4785
gefällt mir	1034
gefällt mir nicht	1034
gelesen von einer künstlichen stimme	1003
gelişmelerden aninda haberdar olun	4965
gem til læseliste	671
generisano veštačkom inteligencijom	4438
genindlæs siden	769
genişlet	4898
gerenciar opções	4030
gerenciar preferências	4030	4052
geri dön	4898
gerir opções	4030
gerir preferências	4030
gestionează consimțământul	4134
gestionează cookie-urile	4174
gestionează opțiunile	4077	4174
gestionează preferințele	4134
geçerli bir e-posta adresi girin	4977
geçerli süre	4959
geçersiz e-posta	4977
geçersiz e-posta adresi	4977
ghi nhớ đăng nhập	5257
gia hạn gói	5279
giriş	4873
giriş yap	4873
giriş yapin	4873
giriş yapin veya üye olun	4873
giv et beløb	770
giv et engangsbeløb	770
giv os feedback på artiklen	688
già abbonato	2784
già registrato	2784
giải đố ngay	5239
giảm cỡ chữ	5270
giọng nam miền bắc	5218
giọng nam miền nam	5218
giọng nữ miền bắc	5218
giọng nữ miền nam	5218
giọng đọc ai	5243
giọng đọc tự động	5243
gjenstående tid	3674
gjenstående tid #	3673
gjenstående tid -#	3673
glasnoća	4418
gli articoli più letti	2872
glömt ditt lösenord	4770
glömt lösenord	4658
glömt lösenordet	4770
glücksspiel kann süchtig machen	848
godišnja naplata	4427
godišnja pretplata	4427
godišnje	4427
godišnje plaćanje	4427
godkänn	4678
godkänn alla	4678
godkänn alla cookies	4753
godkänn och fortsätt	4753
godkänn och visa	4753
godkänn och visa innehåll	4681
google hirdetések	2645
google ile giriş yap	4975
google playからダウンロード	3057
google playで手に入れよう	3057
google play에서 다운로드	3188
google reklāmas	3363
google से जारी रखें	2499
google-hirdetések	2645
googleでログイン	3067
googleで優先するソースに設定	3097
googleで登録	3067
googleで続ける	3067
googleの優先するソースに追加	3097
google検索の優先するソースに追加	3097
gorące tematy	3758
gracias por tu opinión	1631
gratuit, fără spam	4153
grazie, il tuo messaggio è stato inviato	2907
grotuvas įkeliamas	3277
großansicht	1021
gràcies pel teu vot	455
gràcies per la teva opinió	437
gràcies per votar	437
gràcies, el teu missatge s'ha enviat	482
gràcies, ja estàs subscrit	445
grátis e sem spam	4004
grįžti į pradžią	3289
grįžti į viršų	3289
guardar artículo	1581
guardar configuración	1675
guardar para después	1659
guardar para leer después	1659
guardar preferências	3987
gå ikke glip af	696
gå ikke glip af noget	665
gå ikke glipp av noe	3578
gå til forsiden	3692
gå til hovedindhold	779
gå til indhold	699
gå til innhold	3692
gå til liveblog	779
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	745
gå til shop	753
gå til toppen	779
gå till receptet	66
gåvolänk	4791
généré par ia	2255
généré par l'ia	2255
gépi felolvasás	2610
gépi fordítással készült	2637
géppel fordítva	2637
gérer la confidentialité	2254
gérer les cookies	2128
gérer les préférences	2170
gérer les traceurs	2254
gérer mes alertes	2182
gérer mes choix	2128
gérer mes cookies	2254
gérer mes préférences	2254
gérer mon consentement	2213
gérer vos préférences	2213
gérer vos préférences de cookies	2170
góp ý	5192
gönder	96	4978
gönderiyi göster	4961
gönderiyi yükle	4961
gör quizzet	4742
gör testet	4746
görseli büyüt	4981
görüş bildir	4951
görüşünü bildir	4951
görüşünüzü bildirin	4951
gündem	4891
günün anketi	96	4920
günün bulmacasi	4996
günün haberleri	4891
günün kelimesi	4996
günün sudokusu	4996
günün özeti	4891
głosuj	96	3814
głośność	3825
gợi ý	5193
gửi	96	5192
gửi bài cho tòa soạn	5264
gửi bài viết	5264
gửi bình luận	5192	5213
gửi bình luận của bạn	5212
gửi cho bạn bè	5228
gửi email	5181
gửi góp ý	5236
gửi phản hồi	5236
gửi thành công	5259
gửi tin bài	5264
gửi trả lời	5236
gửi ý kiến	5192
gửi ý kiến của bạn	5236
gửi đi	5260
gửi ảnh cho chúng tôi	5264
""", 'h': """
haber bülteni	4927
haber güncelleniyor	4897
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4882
haberi paylaş	5013
haberi özetle	4987
haberin devami aşağida	4934
haberin devami için kaydirin	4934
haberin devami için tiklayin	4894
haberin kilidini aç	5005
haberle ilgili diğer haberler	4896
haberlere dön	5008
hacer una donación mensual	1722
hacer una donación puntual	1722
hai già un account	2784
hai già votato	2878
halda nõusolekut	1794
hallitse evästeitä	2024
hang letöltése	2610
hanganyag letöltése	2610
hangerő	2611
hantera inställningar	4753
har du sett något	4781
harici içerik	4897
haritayi aç	4898
has arribat al límit d'articles gratuïts	449
has iniciado sesión	1629
has olvidado tu contraseña	1690
hasznos volt az összefoglaló	2542
hasznosnak találta a cikket	2542
hasło	3839
havi előfizetés	2625
havi fizetés	2625
havi rendszeres támogatás	2621
havi támogatás	2521
hayir teşekkürler	4871
hayir, teşekkürler	4871
haz una pregunta sobre este artículo	1631
he leído y acepto la política de privacidad	1652
he llegit i accepto la política de privacitat	433
he olvidado mi contraseña	1690
hela artikeln fortsätter nedan	4676
heli välja	1796
helskärm	4757
helskärmsläge	4756
helyesbítési szabályzat	2634
henüz abone değil misiniz	4975
hepsini gör	4897
her destek önemli	4973
her katki değerli	4973
her katki önemli	4973
her zaman göster	4961
hesap oluştur	4873
hi estàs d'acord? vota	437
hiba bejelentése	2634
hiba jelentése	2550	2634
hiba történt	2628
hiba történt, próbálja újra később	2627
hiba történt. próbálja újra	2627
hiba történt. próbálja újra később	2627
hibabejelentés	2634
hibás e-mail-cím	2627
hibát talált	2542
hibát talált a cikkben	2634
hibát találtál	2634
hibát találtál a cikkben	2634
hier reinhören	914
hinweis schließen	808
hirdetés	2534
hirdetés bezárása	2534
hirdetés elrejtése	2645
hirdetés jelentése	2645
hirdetés vége	2645
hirdetés, görgessen tovább	2534
hirdetésblokkolót használsz	2618
hirdetések engedélyezése	2620
hirdetések kikapcsolása	2645
hivatkozás másolva	2643
hivatkozás másolása	2643
hiển thị bài đăng	5247
hiển thị nội dung	5247
hiện phụ đề	5243
hjälp oss att rätta fel	4684
hlasitosť	4518
hlasovalo # lidí	595
hlasovalo # čtenářů	595
hlasovat v anketě	595
hlasovať	96	4509
hlasovať v ankete	4508
hlavná stránka	4533
hlavné správy	4457
hlavní stránka	628
hlavní zprávy	536
ho già donato	2778
ho già un account	2905
hogyan kapcsolhatom ki a hirdetésblokkolót	2618
hogyan védjük forrásainkat	2634
hoje não	3877
hoppa till huvudinnehåll	4776
hoppa till innehåll	4694
hoppa till innehållet	4776
hoppa över inlägg från facebook	4694
hoppa över inlägg från instagram	4694
hoppa över inlägg från x	4694
hors-séries, livres, affiches	2175
hozzáadás a kedvenc forrásokhoz	2640
hozzáadás a témáimhoz	2640
hozzáadás preferált forrásként	2640
hozzájárulás kezelése	2602
hozzájárulás módosítása	2602
hozzájárulás visszavonása	2602
hozzájárulások kezelése	2602
hozzászólok	2542
hozzászólás	2542
hozzászólás elküldése	2638
hozzászólás jelentése	2638
hozzászólás küldése	2638
hozzászólási szabályzat	2638
hozzászólások	2542
hozzászólások megjelenítése	2638
hozzászólások megtekintése	2542
hrajte zodpovědně	525
hrať	4509
hrať teraz	4508
hrát	598
hrát teď	595
hvala za sporočilo	4630
hvala za vaš glas	4410	4610
hver krone hjælper	771
hver krone tæller	771
hvert bidrag hjælper	771
hylkää	1958
hylkää kaikki	1958
hyppää reseptiin	66
hyppää sisältöön	2050
hyväksy	1958
hyväksy evästeet	1958
hyväksy ja jatka	2024
hyväksy ja näytä	2024
hyväksy ja sulje	2024
hyväksy kaikki	1958
hátralévő idő	2611
hátralévő idő #	2610
hátralévő idő -#	2610
hämta på google play	4758
här kan du kommentera artikeln	4684
hääleta	96
håll dig uppdaterad	4665
håll mig inloggad	4770
hình tiếp theo	5281
hírfolyam	2546
hírlevelek	2552
hírlevél	2552
hírlevél-feliratkozás	2552
hívj meg minket egy kávéra	2621
hívjon meg minket egy kávéra	2621
hören sie diesen artikel	914
hør saken	3584
hết quảng cáo	5242
hủy bất cứ lúc nào	5257
hủy trả lời	5213
""", 'i': """
i den här artikeln	4776
i più commentati	2820
i più letti	2820
i più letti della settimana	2872
i più visti	2820
iba nevyhnutné	4514
iba pre predplatiteľov	4453
ich unterstütze schon	808
identifícate	1656
idi na sadržaj	4432
időtartam	2611
időtartam #	2611
ielikt grozā	3341
ielogojies, lai komentētu	3310
ielādēt ierakstu	3343
ielādēt saturu	3343
ielādēt vēl	3356
ienākt	3304
ienākt ar facebook	3352
ienākt ar google	3352
iepriekšējais attēls	3356
iepriekšējais raksts	3356
iepriekšējā lapa	3356
iesakām	3306
ieslēgt paziņojumus	3348
ieslēgt skaņu	3345
iesūti fotogrāfijas	3357
iesūti ziņu	3357
iesūtīt ziņu	3357
iesūtīt ziņu anonīmi	3357
ievadiet derīgu e-pasta adresi	3354
ieși din ecran complet	4130
igal reedel. tasuta. ilma spämmita	1805
igen, kérek	2617
igen, kérem	2617
igen, köszönöm	2617
ignorar anúncio	4031
ignorer la publicité	2255
ihre meinung zählt	859
ihre stimme wurde gezählt	96	991
ikke abonnent ennå	3686
ikke gå glipp av	3606
ikke nå	3567	3679
ikmēneša ziedojums	3351
il più popolare	2906
il più scelto	2905
il tuo browser non può riprodurre il video	2842
il tuo commento sarà pubblicato dopo l'approvazione	2857
il tuo messaggio è stato inviato	2907
il tuo voto è stato inviato	2878
il tuo voto è stato registrato	2878
iletişim	4890	4907
ilgili içerikler	4891
ilginizi çekebilecek haberler	4891
ilginizi çekebilir	4891
ilmoita asiavirheestä	1965
ilmoita virheestä	1965
im browser öffnen	1045
image précédente	2263
imaginea anterioară	4180
imaginea următoare	4180
imam račun	4426	4627
imate namig? pišite nam	4636
imate priču za nas	4435
imię	3842
imię i nazwisko	3842
impossible de charger la vidéo	2255
impossible de lire la vidéo	2255
imprimir artículo	1659
imprimir esta matéria	3971
in bài	5181
in bài viết	5181
in công thức	66
in trang này	5228
inbäddat innehåll	4753
indhold fra annoncør	794
indholdet er ikke tilgængeligt	756
indlæg fra facebook	699
indlæg fra instagram	699
indlæs flere	699
indlæs indhold	756
indlæs opslag	756
indlæs video	756
indlæser afspiller	759
indlæser video	759
indtast beløb	770
inga kommentarer än	4787
ingen åsikt	4746
ingresá	1656
ingyen, minden héten	2554
ingyen, spam nélkül	2627
ingyenes regisztráció	2525
ingyenes szállítás	2600
inicia la sessió per comentar	455
inicia sesión	1556
inicia sesión con google	1689
inicia sesión para comentar	1663
inicia sessió	421
inicia sessió amb google	480
iniciar reproducción	1718
iniciar reprodução	4031
iniciar sesión	1556
iniciar sesión con apple	1656
iniciar sesión con facebook	1656
iniciar sesión con google	1656
iniciar sessão	3882
inicie sesión	1556
inläst av en syntetisk röst	4756
inne artykuły	3758
innehåll från annonsör	4792
innehåll från våra partner	4792
innehållet kan inte visas	4753
innehållet är skyddat av upphovsrätt	4723
innhold fra annonsør	3616
innhold fra våre annonsører	3707
innhold fra våre partnere	3707
inscription confirmée	2261
inscription à la newsletter	2099
inscrivez-vous à notre newsletter	2099
inscrição confirmada	4037
inscrição realizada com sucesso	4004
insira o seu endereço de email	3964
insira um e-mail válido	4004
instagram-bejegyzés betöltése	2605
instagramで見る	3085
instagramの投稿を読み込む	3054
instagram에서 보기	3218
instagram에서 이 게시물 보기	3218
instalează aplicația	4107
inställningar	4678
inte prenumerant än	4770
integritetsinställningar	4753
introdu emailul tău	4178
introduce tu correo electrónico	1724
introduce un correo electrónico válido	1691
introduce un correo válido	1691
introduce un email válido	1652
introduceți adresa de email	4178
introduceți o adresă de email validă	4153
introdueix un correu vàlid	482
intră în cont	4063
invítanos a un café	1551
iná suma	4524
início	3925
ir a la galería	1695
ir a la página de donaciones	1685
ir para a navegação	3923
ir para a página de doações	3998
ir para a página de donativos	3998
ir para o conteúdo	3925
ir para o conteúdo principal	3923
ir para o rodapé	3923
irány a bolt	2599
irányítószám	2628
isključi zvuk	4417
isključio sam blokator oglasa	4422
isključite adblock	4422
isključite blokator oglasa	4422
ispiši	4359
ispiši recept	66
ispiši članak	4443
ispravci i pojašnjenja	4435
isso foi útil	3974
istediğin zaman iptal et	4975
istediğiniz zaman abonelikten çikabilirsiniz	4927
istediğiniz zaman iptal edin	4873
isto foi útil	3974
iz naše trgovine	4413	4613
iz našeg shopa	4413
izberi naročnino	4627
izberite naročnino	4627
izbor uredništva	4561
izdrukāt	3309
izmēģini # dienas bez maksas	3304
izslēdziet reklāmu bloķētāju	3350
izslēgt skaņu	3345
izveidots ar mākslīgo intelektu	3358
izvēlies abonementu	3352
izvēlies summu	3351
izvēlieties abonementu	3352
izvēlieties summu	3351
izvēlēties plānu	3352
içeriğe geç	4897
içeriği görüntüle	4961
içeriği göster	4961
içeriği yükle	4961
iş birliği	4884
iş birliğiyle	4992
iš mūsų parduotuvės	3273
iš mūsų partnerių	3296
išbandykite # dienų nemokamai	3235
išjungiau reklamos blokavimą	3282
išjungti garsą	3277
išjunkite reklamos blokavimą	3282
išorinis turinys	3253
išsaugoti	3240
išsaugoti nustatymus	3275
išsaugoti pasirinkimą	3275
išsaugoti straipsnį	3240
išsaugoti vėlesniam laikui	3294
išversta automatiškai	3291
išversta dirbtinio intelekto	3291
""", 'j': """
j'ai déjà donné	2077
j'ai déjà un compte	2088
j'ai désactivé adblock	2219
j'ai désactivé mon adblock	2219
j'ai désactivé mon bloqueur	2219
ja hi estàs subscrit	449
ja hi estàs subscrit? entra	449
ja n'ets subscriptor? inicia sessió	421
ja tens compte? inicia sessió	449
ja, gärna	4762
ja, slå på	4762
jaa sähköpostilla	2063
jaa twitterissä	1952
jaa x:ssä	1952
jag förstår	4678
jag har stängt av annonsblockeraren	4763
jag har stängt av den	4766
jag har stängt av min annonsblockerare	4763
jag stödjer redan	4653
jaga sõbraga	1758
jak chronimy nasze źródła	3849
jak chronimy źródła	3849
jak chráníme své zdroje	633
jak chráníme zdroje	633
jak to zrobić	3831
jak vypnout blokování reklam	615
jak wyłączyć adblocka	3830	3831
jak wyłączyć blokowanie reklam	3830
jakość	3825
jatka sähköpostilla	2043
jau turiu paskyrą	3285
jaunākie	3306
jaunākie vispirms	3359
jautā mākslīgajam intelektam	3310
javascript ei ole käytössä	2027
javascript er slået fra	759
javascript er slått av	3673
javascript està desactivat	466
javascript ir izslēgts	3345
javascript išjungtas	3277
javascript je isključen	4417
javascript je vypnutý	607
javascript jest wyłączony	3824
javascript måste vara påslaget	4756
javascript on pois päältä	2027
javascript on välja lülitatud	1796
javascript är avstängt	4756
javascript är inaktiverat	4756
javascript đã bị tắt	5247
javascript вимкнено	5127
javascript е изключен	319
javascript отключен	4304
javascript отключён	4304
javascript מושבת	2372
javascript ถูกปิดใช้งาน	4844
javascriptが無効になっています	3054
javascript已停用	5392
javascript已禁用	5392
javítások és pontosítások	2634
je commande ce numéro	2176
je consens au traitement de mes données	2227
je découvre l'offre	2260
je découvre les offres	2260
je fais un don défiscalisé	2221
je gère mes choix	2132
je gère mes cookies	2128
je m'équipe	2246
je paramètre mes choix	2132
je soutiens déjà	2077
jede spende zählt	929
jede unterstützung hilft	1014
jeder beitrag zählt	929
jeder euro zählt	929
jederzeit kündbar	1017
jednorazový dar	4524
jednorazový príspevok	4525
jednorázový dar	618
jednorázově	507
jednou týdně, zdarma	516
jeg forstår	3595
jeg har slået den fra	769
jeg har slået min adblocker fra	767
jeg har slått av annonseblokkering	3681
jeg har slått den av	3682
jeg støtter allerede	656	3567
jegyek itt kaphatók	2548
jegyvásárlás	2600
jelenlegi idő	2611
jelenlegi idő #	2610
jelentkezzen be vagy regisztráljon	2525
jelentés	2639
jelszó	2625
jelszó megjelenítése	2624
jen nezbytné cookies	604
jen pro předplatitele	509
jesteś już prenumeratorem	3838
jesteś już subskrybentem	3838
jetzt angebot wählen	938
jetzt anhören	839
jetzt reinhören	914
jetzt rätseln	991
jetzt unterstützen	809
ještě nemáte předplatné	621
ještě nemáte účet	621
jiná částka	618
již jste hlasovali	595
již mám předplatné	509
již mám předplatné, přihlásit se	510
již máte předplatné	510
jméno	626
jméno a příjmení	626
joacă acum	4125
joacă gratuit	4125
joacă responsabil	4168
jobs in ihrer nähe	912
jogar grátis	3977
jogue grátis	3977
jokainen euro on tärkeä	2041
jokainen lahjoitus on tärkeä	2041
jokin meni pieleen. yritä uudelleen	2047
jokin meni vikaan. yritä uudelleen	2047
jotain meni vikaan. yritä myöhemmin uudelleen	2047
jotain meni vikaan. yritä uudelleen	2047
još nema komentara	4439
još nemate račun	4426
još niste pretplatnik	4426
još vesti	4356
još vijesti	4356
jsem předplatitel, přihlásit se	510
jste už předplatitel	621
junte-se à conversa	3960
jurnalismul de calitate costă	4112
juttu jatkuu kuvan jälkeen	1955
juttu jatkuu mainoksen jälkeen	1955
juttu jatkuu videon jälkeen	1955
juttu on luettu koneäänellä	2027
juttua päivitetään	1955
jutun lukee koneääni	1952
jutun lukee synteettinen ääni	2027
jutun lukee tekoäly	2027
jutun lukee tekoälyääni	30	1952
jutun voi myös kuunnella	1952
już głosowałeś	3811
już obserwujesz	3857
już wspieram	3720
już wyłączyłem	3834
já desativei	3995
já desativei o bloqueador	3995
já doei	3877
já está inscrito	4037
já nas bancas	3950
já segue este autor	4016
já segue este tema	4016
já sou apoiador	3877
já sou assinante	3882
já tem conta	3882
já tem uma conta	3882
já tenho conta	4002
já votou	3975
já é assinante? faça login	3882
já é subscritor	3969
já é subscritor? inicie sessão	3969
játssz most	2593
játék indítása	2593
jährlich abgerechnet	1016
jährliche abrechnung	1017
jährliche zahlung	1017
jälgi autorit	1811
jälgi teemat	1811
jälgid juba	1811
jälgid seda teemat	1811
jäljellä oleva aika	2027
jäljellä oleva aika #	2027
jäljellä oleva aika -#	2027
jäljentäminen kielletty	2055
järelejäänud aeg	1797
järelejäänud aeg -#	1796
järgmine artikkel	1807
järgmine leht	1807
järgmine pilt	1807
järgmine video	1796
järjestys	2060
järjestä	2060
jäsenetu	2021
jäta mind meelde	1803
jätka apple'iga	1803
jätka facebookiga	1803
jätka google'iga	1803
jätä kommentti	1965
jūs izmantojat reklāmu bloķētāju	3350
jūs jau balsavote	3271
jūs jau esat nobalsojis	3339
jūs naudojate reklamos blokavimo programą	3282
jūs sekate šią temą	3293
jūs sekojat šai tēmai	3360
jūsu balss ir ieskaitīta	3339
jūsu balss ir pieņemta	3339
jūsu e-pasta adrese	3354
jūsu e-pasts	3354
jūsu vārds	3355
jūsu ziņa	3355
jūsų balsas užskaitytas	3271
jūsų balsas įskaitytas	3271
jūsų el. paštas	3260
jūsų el. pašto adresas	3260
jūsų vardas	3288
jūsų žinutė	3288
""", 'k': """
k tématu	536
k téme	4457
kaikki oikeudet pidätetty	2055
kaip išjungti reklamos blokavimą	3282
kaip saugome šaltinius	3290
kakinställningar	4753
kako isključiti adblock	4422
kako isključiti blokator oglasa	4422
kako štitimo izvore	4435
kako štitimo svoje izvore	4435
kalan süre	4959
kapcsolat a szerkesztőséggel	2634
kapcsolat a szerzővel	2630
kapcsold ki a reklámblokkolót	2618
kapcsolja ki a hirdetésblokkolót	2618
kapcsolódó	2546
kapcsolódó cikk	2546
kapcsolódó cikkek	2546
kapcsolódó tartalom	2546
kapcsolódó témák	2546
karte öffnen	873
kas kokkuvõte oli kasulik	1759
kas mėnesį remti	3283
kategóriák	2546
katrs eiro ir svarīgs	3351
katrs eiro palīdz	3351
katrs ziedojums palīdz	3351
katru piektdienu. bez maksas. bez surogātpasta	3354
katso kuvat tästä	1970
katso myös	1968
katso video tästä	1970
katso video yltä	1970
kattintson a nagyításhoz	2630
kaupallinen sisältö	2065
kaupallinen yhteistyö	92	1955
kaupallisen kumppanin sisältö	2065
kaut kas nogāja greizi. mēģiniet vēlreiz	3354
kaydiniz için teşekkürler	4927
każda wpłata pomaga	3836
każda wpłata się liczy	3836
każda złotówka pomaga	3836
każda złotówka się liczy	3836
każde wsparcie się liczy	3836
každou neděli, zdarma	516
každá koruna pomáhá	619
každá koruna se počítá	619
každé euro pomáha	4525
každé euro sa počíta	4525
každé pondělí, zdarma	516
každé ráno, zdarma	516
každý dar pomáha	4525
každý dar pomáhá	619
každý piatok. zadarmo. bez spamu	4530
každý príspevok pomáha	4525
každý príspevok sa počíta	4525
každý pátek do e-mailu	516
každý pátek, zdarma	516
každý pátek. zdarma. bez spamu	625
každý příspěvek pomáhá	619
každý příspěvek se počítá	619
každý týden, zdarma	516
kažkas nutiko. bandykite dar kartą	3287
kdykoli lze zrušit	510
kdykoliv lze zrušit	510
kdykoliv můžete zrušit	621
keela kõik	1795
keeldu kõigist	1795
keisti sutikimą	3275
keisti šrifto dydį	3294
kenttä on pakollinen	2047
kereskedelmi együttműködés	2600
keresztnév	2628
keresztrejtvény	2596
keresés	2548
keskeytä	2028
keskustelu on päättynyt	2059
keskustelun säännöt	2059
kevesebb mutatása	2630
kezdőlap	2548
không phải bây giờ	5171
không spam	5259
không thể hiển thị nội dung này	5247
không thể phát video	5243
không thể phát video này	5243
không thể tải video	5277
không, cảm ơn	5171
ki kan gjøre feil	3699
ki-antworten können fehler enthalten	1031
ki-übersetzung	1032
ki-übersicht	902
kiekvieną penktadienį. nemokamai. be šlamšto	3287
kiellä kaikki	2025
kiitos viestistäsi	2047
kiitos äänestämisestä	2012
kiitos äänestäsi	96	2012
kiitos! tarkista sähköpostisi	2047
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2618
kingi artikkel sõbrale	1758
kinyitás	2550
kipróbálom	2525
kirjaudu sisään	1941
kirjaudu sähköpostilla	2043
kirjoita sähköpostiosoitteesi	1944
kitas vaizdo įrašas	3277
kitöltöm a kvízt	2593
kiválasztom	2625
kiválasztás	2625
kizárólag előfizetőknek	2624
kişisel verilerimin işlenmesini kabul ediyorum	4977
kiểm tra hộp thư của bạn	5259
kiểm tra kiến thức của bạn	5239
kjøp abonnement	3571
kjøp billett	3667
kjøp billetter	3667
kjøp billetter her	3667
kjøp boka	3667
kjøp boken	3667
kjøp her	3667
kjøp lisens	3697
kjøp nå	3667
kjøp rettigheter	3697
kjøp tilgang	3571
klausies podkāstu	3311
klausies podkāstu šeit	3311
klausies šo rakstu	3309
klausies šo rakstu (# min	3309
klausykite tinklalaidės	3242
klausykite tinklalaidės čia	3242
klausykitės straipsnio	3240
klausīties	3309
klausīties rakstu	3309
kliknij, aby powiększyć	3844
kliknutím zväčšíte	4533
kliknutím zvětšíte	628
klippet er ikke længere tilgængeligt	759
klippet är inte längre tillgängligt	4756
ključne besede	4561
ključne reči	4356
ključne riječi	4356
klíčová slova	536
kniha s věnováním autora	525
knihkupectví	524
kodex diskutujících	640
kodėl matau šią reklamą	3296
kohustuslik väli	1805
kohustuslikud väljad	1805
kokeile # päivää maksutta	1941
kokkuvõtte tegi tehisintellekt	1809
koko näyttö	2028
kolačići	4372
kom ihåg mig	4771
komentarai uždaryti	3292
komentariši	4440
komentarų dar nėra	3292
komentarų nėra	3292
komentavimas išjungtas	3241
komentavimas uždarytas	3292
komentavimo taisyklės	3241
komentiranje je onemogućeno	4439
komentovať	4544
komentáre	4460
komentář	534
komentáře	534
komentāri	3304
komentāri ir slēgti	3359
komentāru vēl nav	3359
komentēt	3304
komentēšana ir slēgta	3310
komentēšanas noteikumi	3310
komercijalni sadržaj	4445
komerčné oznámenie	4456
komerční obsah	646
komerční prezentace	646
komerční sdělení	92	523
komerční článek	646
komerčný obsah	4548
komerčný článok	4548
komment jelentése	2638
komment küldése	2638
komment írása	2638
kommentar gelöscht	1033
kommentarer blir gjennomgått før publisering	3609
kommentarerna förhandsmodereras	4684
kommentarerna är stängda	4787
kommentek megjelenítése	2638
kommentek megtekintése	2542
kommentelési szabályzat	2542
kommentoi ensimmäisenä	2059
kommentoinnin säännöt	2059
kommentointi on päättynyt	2059
kommentér	688
kommersiellt innehåll	4792
konekäännetty	2057
konekäännös	2058
kontakt z redakcją	3849
kontakta författaren	4776
kontaktirajte uredništvo	4636
kontaktovať autora	4533
kontaktovať redakciu	4537
kontynuuj bez wyłączania	3830
koostöö	1762
kopiera gåvolänk	4791
kopiera länk	4672
kopiera länken	4672
kopiering förbjuden	4782
kopijuoti draudžiama	3297
kopijuoti nuorodą	3235
kopioitu leikepöydälle	2063
kopiraj povezavo do članka	4564
kopirano u međuspremnik	4443
kopirano v odložišče	4643
kopiér link	671
kopiér linket	671
kopsavilkumu veidojis mākslīgais intelekts	3358
kopírovanie zakázané	4538
kopírovat odkaz	519	520
kopírovať odkaz	4460
kopírování zakázáno	634
kopēt saiti	3304
kopēšana aizliegta	3364
korisničko ime	4427
korisničko ime ili e-mail	4426
korzyść dla prenumeratorów	3817
korábban írtunk róla	2546
kostenlos und jederzeit kündbar	1018
kosárba	2536
kosárba rakom	2599
kosárba teszem	2599
koupit aktuální vydání	601
koupit lístky	601
koupit nyní	601
koupit časopis	601
kreiraj račun	4349
kreirano uz pomoć ai	4438
kreirano uz pomoć umjetne inteligencije	4438
kreuzworträtsel	993
križaljka	4411
križanka	4611
krzyżówka	3814
krížovka	4509
książka z autografem	3740
książka z autografem autora	3740
książki z autografem	3740
księgarnia	3741
księgarnia internetowa	3741
kuidas reklaamiblokeerija välja lülitada	1801
kullanim koşullari	4885	4907
kumppanin sisältö	2065
kumppanisisältö	2065
kun nødvendige	3670
kun nødvendige cookies	756
kup dostęp	3724
kup książkę	3817
kup licencję	3850
kup licencję na publikację	3850
kup tę książkę	3817
kup w księgarni	3740
kupi naročnino	4557
kupte nám kávu	618
kuula taskuhäälingut	1760
kuuntele podcast tästä	1970
kvíz dne	595
kvíz dňa	4508
kvíz indítása	2593
kvíz kitöltése	2593
kyllä kiitos	2034
kyllä, kiitos	2034
kysy tekoälyltä	1965
kytke ilmoitukset päälle	2031
käyttäjätunnus	2045
käyttäjätunnus tai sähköposti	2043
käyttöehdot	1958
käytä etu	1956
käytät mainonnanestoa	2038
käytät mainosten esto-ohjelmaa	2035
käytät mainosten estoa	2035
käytät mainostenesto-ohjelmaa	2035
käännetty automaattisesti	2057
käännetty tekoälyllä	2057
kép #/#	2629
kép a képben	2611
kép megtekintése	2629
kép nagyítása	2630
kép: #/#	2629
képaláírás megjelenítése	2630
képek megtekintése	2629
kér értesítést	2614
kérdezze ai-asszisztensünket	2542
kérek értesítést	2614	2615
kérem a hírlevelet	2552
kérjük, adjon meg érvényes e-mail-címet	2627
kérjük, kapcsolja ki a hirdetésblokkolót	2618
kérjük, töltse ki ezt a mezőt	2627
később	2617
kích thước chữ	70
kódex diskutujúcich	4543
kõik artiklid	1807
kõik autori artiklid	1807
kõik kommentaarid	1810
kõik õigused reserveeritud	1815
könyvajánló	2536
könyvesbolt	2536
könyváruház	2536
köp	4658
köp biljett	4749
köp biljetter	4749
köp biljetter här	4749
köp boken	4749
köp boken här	4749
köp din biljett	4749
köp här	4749
köp licens	4782
köp rättigheter	4782
köszönjük a feliratkozást	2552
köszönjük a regisztrációt	2627
köszönjük a szavazatodat	2593
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2593
köszönjük az üzenetet	2627
köszönjük üzenetét	2627
köszönjük! ellenőrizze postafiókját	2627
köszönjük, hogy feliratkozott	2627
köszönjük, hogy feliratkoztál	2627
köszönjük, hogy szavazott	2593
köszönjük, hogy szavaztál	2593
köszönöm, nem	2520
kötelező	2628
kötelező kitölteni	2627
kötelező mező	2627
kötelező mezők	2627
kövesd a témát	2640
kövesse a témát	2640
kövesse élőben	2630
követed	2642
követem	2642
követem a szerzőt	2640
követem a témát	2640
következő	2548
következő cikk	2546
következő fotó	2630
következő kép	2630
következő oldal	2630
következő videó	2610
követve	2641
követés	2642
követés leállítása	2640
követés megszüntetése	2640
közlemény: adomány	2621
közlemény: támogatás	2621
køb abonnement	660
køb adgang	660
køb billet	753
køb billet her	753
køb billetter	753
køb billetter her	753
køb bogen	753
køb bogen her	753
køb her	753
køb licens	784
køb nu	753
køb rettigheder	784
kúpiť e-knihu	4512
kúpiť knihu	4512
kúpiť licenciu	4538
kúpiť lístky	4512
kúpiť predplatné	4453
kúpiť teraz	4512
kúpiť vstupenku	4512
kúpiť vstupenky	4512
kúpiť časopis	4512
kúpte nám kávu	4524
kúpte si knihu	4512
kúpte si vstupenky	4512
küfür, hakaret içeren yorumlar onaylanmamaktadir	4890
küldd be a fotóidat	2634
küldd el egy barátodnak	2643
küldd tovább a cikket	2532
küldje be fotóit	2634
küldje el barátjának	2531
küldje el fotóit	2634
küldje el ismerősének	2532
küldjön névtelen üzenetet	2634
küldjön tippet	2634
küldés	96	2531	2628
küldés e-mailben	2531
küldés whatsappon	2643
külső tartalom	2548
künye	4885	4907
küpsiste kasutamine	1794
küpsiste seaded	1771
küsi tehisarult	1759
küsitlus	97
küsitluse tulemused	1797
kā izslēgt reklāmu bloķētāju	3350
kā mēs sargājam avotus	3357
kā tev patika raksts	3310
kā tu domā? balso	3311
kāpēc es redzu šo reklāmu	3363
ką manote? balsuokite	3242
křížovka	598
kết quả bình chọn	5274
kết quả thăm dò	5274
kết thúc quảng cáo	5242
""", 'l': """
l'accès à tous les articles	2260
l'offre intégrale	2260
la discussione è chiusa	2814
la donazione è detraibile	2901
la encuesta del día	1597
la lecture automatique est désactivée	2255
la más popular	1690
la nota continúa después del anuncio	1588
la noticia continúa abajo	1735
la noticia continúa debajo	1735
la notícia continua a sota	461
la palabra del día	1711
la pregunta del día	96
la pubblicità continua	2950
la publicidad continúa	1735
la rédaction n'a pas participé	2272
la rédaction vous conseille	2140
la sélection de la rédaction	2140
la tua richiesta è stata inviata	2940
la vidéo commence dans #	2255
la vidéo ne peut pas être lue	2209
labojumi un precizējumi	3357
ladda inlägg	4753
ladda inlägget	4753
ladda innehåll	4753
ladda innehållet	4753
ladda ned på google play	4758
lae äpp alla	1798
lahenda ristsõna	1790
lahjoita artikkeli ystävälle	1952
lai komentētu, ielogojies	3310
lai komentētu, pieslēdzies	3310
laisser une réponse	2201
laita ilmoitukset päälle	2031
lancer la vidéo	2255
lap tetejére	2630
las más leídas	1601
las más leídas de hoy	1660
las noticias más leídas	1660
lasa sintētiska balss	3345
lasi arī	3306
lasi bez ierobežojumiem	3352
lasi bez reklāmām	3363
lasi komentārus	3310
lasi tālāk	3304
lasi vairāk šeit	3311
lasi vēl	3306
lasiet arī	3306
lasiet vēl	3306
last inn siden på nytt	3682
last siden på nytt	3682
lasă un comentariu	4078
lasă un răspuns	4122
lasīt komentārus	3310
lasīt tālāk	3311
lasīt vairāk	3311
lasīt visu rakstu	3356
lasīt vēlāk	3309
lasītākie	3306
lataa lisää	1970
lataa sisältö	2024
lataa ääni	2027
lautstärke	1004
lavet ved hjælp af ai	786
le choix de la rédaction	2140
le club des abonnés	2207
le journal numérique	2088
le lecteur vidéo est en cours de chargement	2209
le lien a été copié	2192
le lien a été copié dans le presse-papiers	2192
le notizie più lette	2872
le più lette	2820
le za naročnike	4627
lea también	1601
lecteur vidéo	2255
lecture limitée	2090
lecture réservée aux abonnés	2090
lee sin límites	1656
lee también	1601
leer artículo completo	1607
leer el artículo completo	1695
leer el siguiente artículo	1726
leer más	1607
leer siguiente artículo	1726
leer también	1601
leer transcripción	1670
legfrissebb elöl	2638
legfrissebb hírek	2546
leggi di più	2825
leggi più tardi	2870
legjobb ajánlat	2625
legjobb ár	2625
legnépszerűbb	2546	2625	2639
legrégebbi	2639
legrégebbi elöl	2638
legújabb	2639
legújabb elöl	2638
leia a matéria completa	3972
leia a notícia completa	4008
leia as notícias no aplicativo	3962
leia também	3920
leisti pranešimus	3280
leisti vaizdo įrašą	3277
leitor de vídeo	4031
leitor de áudio	4031
lejupielādēt app store	3347
lejupielādēt audio	3345
lejupielādēt lietotni	3347
lejupielādēt no app store	3347
lejupielādēt no google play	3347
lejátszás	2611
lejátszási sebesség	2610
len nevyhnutné cookies	4514
len pre predplatiteľov	4453
ler grátis	4036
ler o próximo artigo	4039
ler próximo artigo	4039
ler transcrição	3983
les choix de la rédaction	2140
les commentaires sont réservés aux abonnés	2248
les den først i appen	3675
les først i appen	3675
les lecteurs ont aussi consulté	2194
les mieux notés	2202
les mots croisés du jour	2249
les més llegides	452
les også	3606
les plus commentés	2140
les plus consultés	2231
les plus partagés	2140
les plus récents	2202
les prix indiqués sont susceptibles d'évoluer	2176
les résultats du vote	2248
les våre debattregler	3600
letiltás	2617
letna naročnina	4628
letno plačilo	4628
letölthető a google play áruházból	2612
letölthető az app store-ból	2612
letöltés az app store-ból	2612
leído por una voz sintética	1670
leído por voz sintética	1670
li e aceito a política de privacidade	3964
libovolná částka	618
licenc vásárlása	2635
licencja na publikację	3850
liczy się każda wpłata	3836
liczy się każda złotówka	3836
lido por uma voz sintética	3983
lielāks teksts	3361
lien copié	2118
lien copié dans le presse-papiers	2192
lietošanas noteikumi	3321
liitudes nõustud kasutustingimustega	1778
liity jäseneksi	1939
likęs laikas	3278
likęs laikas -#	3277
lineでシェア	2980
lineでシェアする	3027
lineでログイン	3067
lineで共有	3081
lineで送る	2980
link a vágólapra másolva	2531
link bài gốc	5228
link copiado para a área de transferência	3971
link kopiëren	3396
link másolva	2531
link másolása	2531
link został skopiowany	3859
lire l'article précédent	2263
lire la suite pour #€	2088
lire la vidéo	2144
lire à haute voix	2118
lire également	2140
lisätiedot	1971
lisää aiheesta	1968
lisää artikkeleita	2050
lisää ensisijaiseksi lähteeksi	2061
lisää kirjoittajalta	2050
lisää kommentti	2059
lisää omiin aiheisiin	2061
lisää ostoskoriin	2021
lisää samalta kirjoittajalta	2050
lisää suosikkilähteeksi	2061
livrare gratuită	4168
liên hệ	5192
liên hệ quảng cáo	5264
liên hệ tòa soạn	5264
liên hệ với tòa soạn	5264
liên kết tài trợ	5232
liên quan	5193
ljud på	4757
ljudet är ai-genererat	4756
llegeix la transcripció	462
llegeix sense límits	449
llegeix també	424
llegir més	452
llegit per una veu sintètica	462
lo + leído	1601
lo esencial cada mañana	1724
lo más comentado	1601
lo más compartido	1601
lo más leído	1601
lo más popular	1601
lo más visto	1601
lo más visto hoy	1660
lo último	1601
locuri de muncă	4099
loe lähemalt	1760
loe lähemalt siit	1760
loe äpis	1798
loeb sünteetiline hääl	1796
logi sisse või loo konto	1753
los lectores también leyeron	1660
luba kõik	1771
luba kõik küpsised	1794
lubię to	3735	3856
lucrează cu noi	4099
lue keskustelun säännöt	1965
lue lisää	1968
lue lisää aiheesta	1968
lue myöhemmin	1952
lue myös	1968
lue vähemmän	2018
lugu jätkub pärast reklaami	1762
lugu täieneb	1760
lui écrire	2168
lukijana synteettinen ääni	2027
luotu tekoälyllä	2057
luôn cho phép	5247
luôn hiển thị	5247
luštit	598
luštit křížovku	595
lyd på	3674
lze kdykoli zrušit	510
làm bài trắc nghiệm	5239
làm mới trang	5253
làm trắc nghiệm	5239
lägg till i mina ämnen	4789
lägg till oss som föredragen källa	4789
lägg till som föredragen källa	4789
lähetä	96	2048
lähetä kommentti	2059
lähetä kuvasi	2054
lähetä palaute	2057
lähetä palautetta	2057
lähetä sähköpostilla	1952
lähetä viesti	2047
lähetä viesti toimittajalle	2050
lähetä vinkki	2054
lähetä vinkki nimettömänä	2054
lämna en kommentar	4684
lämna ett svar	4787
lämna feedback	4785
längd	4757
längd #	4757
länk kopierad	4672
länken har kopierats	4791
länken kopierad	4672
länken är kopierad	4672
läs den först i appen	4758
läs dokumentet	4695
läs domen	4695
läs först i appen	4758
läs hela	4776
läs hela artikeln	4694
läs hela texten	4694
läs hela texten här	4694
läs i webbläsaren	4799
läs in sidan igen	4766
läs kommentarer	4684
läs mer	4691	4694
läs mer om	4691
läs mindre	4746
läs också	4691
läs på webben	4799
läs senare	4672
läs transkription	4756
läs utan annonser	4792
läs vidare	4658	4691
läs våra kommentarsregler	4684
läs även	4691
läsarerbjudande	4749
läsarerbjudanden	4749
läsarfrågan	96	4742
läsarresa	4749
läsarresor	4749
lästid	4694
lästid # min	4694
lås artiklen op	773
lås op	660
lås op for artiklen	773
lås opp artikkelen	3571
lås opp saken	3571
lås upp	4771
lås upp artikeln	4658
låst artikel	4770
låst innehåll	4771
læg en kommentar	789
læg i kurv	753
læg i kurven	754
længde #	760
læs debatreglerne	688
læs debatreglerne her	688
læs den først i appen	761
læs først i appen	761
læs hele artiklen	699
læs i appen	761
læs i browser	799
læs kommentarer	688
læs mere	696	699
læs mere om	696
læs mindre	750
læs også	696
læs også disse artikler	696
læs senere	671
læs transskription	759
læs uden annoncer	794
læs uden grænser	773
læs uden reklamer	794
læs videre	660	696
læs vores regler for debatten	688
læserrejse	753
læserrejser	753
læsertilbud	753
læsetid # min	699
læst op af en syntetisk stemme	759
lên đầu trang	5196
líbí se mi	641
lõpeta jälgimine	1811
lös korsordet	4742
lösenord	4771
lösung anzeigen	869
löysitkö virheen	2054
løs krydsord	745
løs krydsordet	745
løs kryssordet	3659
lùi # giây	5243
lúštiť krížovku	4508
lülita reklaamiblokeerija välja	1801
lülitasin reklaamiblokeerija välja	1801
lütfen geçerli bir e-posta adresi girin	4977
lūdzu, izslēdziet reklāmu bloķētāju	3350
lưu	5181
lưu bài	5181
lưu bài viết	5181
lưu bài để đọc sau	5228
lưu cài đặt	5247
lưu công thức	66
lưu tin	5218
lưu tùy chọn	5247
lấy link	5228
""", 'm': """
magari più tardi	2778
mai multe articole de același autor	4157
mai multe opțiuni	4077	4166
mai târziu	4059	4140
mainonnanesto käytössä	2038
mainonnanesto on käytössä	2038
mainos päättyy	1955
mainossisältö	1957
mainostajan sisältö	2065
mainosten estäminen käytössä	2038
mainīt burtu izmēru	3361
mainīt piekrišanu	3343
mais notícias	3920
mais opções	4019
mais opções de partilha	4018
maksettu mainossisältö	1957
maksettu sisältö	1955
maksettu yhteistyö	2065
maksettua mainossisältöä	1957
maksettua sisältöä	1957
mam już konto	3838
mam prenumeratę	3838
manas tēmas	3360
mantener la sesión iniciada	1689
mantener sesión iniciada	1689
manter sessão iniciada	4002
mantén la sessió iniciada	480
manşetler	4891
maschinell übersetzt	1031
maschinelle übersetzung	1032
masintõlgitud	1809
maskinoversættelse	788
maskinöversatt	4784
maskinöversättning	4786
masquer la publicité	2176
masquer les réponses	2201
masz już konto	3724
masz już konto? zaloguj się	3724
masz włączonego adblocka	3830
materialet er vernet etter åndsverkloven	3697
materialet är skyddat enligt lagen om upphovsrätt	4721
materialet är upphovsrättsskyddat	4722
materiał komercyjny	3861
materiał niedostępny	3824
materiał partnera	3739
materiał partnerski	3861
materiał promocyjny	3739
materiał płatny	3861
materiał sponsorowany	3739
materiał wideo niedostępny	3824
materiał zewnętrzny	3739
matéria exclusiva para assinantes	3969
matérias relacionadas	3920
mazāks teksts	3361
mağazamiz	4957
mağazaya git	4957
mašinski prevedeno	4438
mašīntulkots	3358
mažesnis tekstas	3294
me désabonner	2278
me désinscrire	2278
me ei saa seda sisu näidata	1794
me réabonner	2260
media społecznościowe	3736
medlemsförmån	4749
megjelenítés és elfogadás	2602
megnyitás	2550
megnyitás az alkalmazásban	2612
megnézem	2548
megnézem a galériát	2630
megnézem az ajánlatot	2599
megnézem az eredményt	2593
megnézem az árat	2599
megosztás	2531
megosztás a facebookon	2531
megosztás ajándékként	2643
megosztás e-mailben	2643
megosztás facebookon	2531
megosztás twitteren	2531
megosztás whatsappon	2643
megrendelem a könyvet	2537
megrendelés	2536
megveszem a könyvet	2599
mehr für dich	943
mehr für sie	943
meld deg av når som helst	3689
meld deg på	3578
meld deg på nyhetsbrevet	3578
meld meg på	3689
mentions légales	2128
mentés	2531
mentés későbbre	2531
menú	1607
menü	869	1023	2548	4897
menü schließen	869
menü öffnen	869
menüyü kapat	5008
mer från	4691
mer läsning	4691
merci ! votre message a bien été envoyé	2227
merci d'avoir voté	96	2180
merci de le désactiver pour continuer	2219
merci, votre vote a été pris en compte	2201
mergi la pagina de donații	4147
mergi la rețetă	66
mesajiniz başariyla gönderildi	4977
mesajiniz gönderildi	4977
mesajul dumneavoastră a fost trimis	4153
mesajul tău	4154
mesačne	4528
mesačná platba	4528
mesačné predplatné	4528
mesačný dar	4524
mesečna donacija	4424	4625
mesečna naročnina	4628
mesečna pretplata	4427
mesečno	4427	4628
mesečno plačilo	4628
messaggio pubblicitario con finalità promozionale	2849
mest läst	4691
mest lästa	4691
mest læst	696
mest læste	696
mest populär	4771
mest populärt	4771
mest populær	774	3687
mest populære	774	3687
mesterséges intelligencia készítette	2637
mesterséges intelligenciával készült	2637
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3286
mettre de côté	2273
mi donación	1722
mi készítette	2637
mi var kļūdīties	3358
mi által generált	2637
mi-összefoglaló	2548
micșorează textul	4166
mida sina arvad? hääleta	1760
midagi läks valesti. proovi uuesti	1805
miesięcznie	3839
miks ma seda reklaami näen	1814
miksi näen tämän mainoksen	2065
mina ämnen	4789
mind a # fotó megtekintése	2629
mind a # fotók megtekintése	2629
mind a # kép megtekintése	2629
mind a # képek megtekintése	2629
mind a fotó megtekintése	2629
mind a fotók megtekintése	2629
mind a kép megtekintése	2629
mind a képek megtekintése	2629
minden adomány számít	2622
minden forint segít	2622
minden forint számít	2622
minden hozzájárulás számít	2622
minden héten e-mailben	2554
minden héten, ingyen	2554
minden hétfőn, ingyen	2554
minden pénteken a postaládájában	2554
minden pénteken, ingyen	2554
minden pénteken. ingyen. spam nélkül	2627
minden reggel a postafiókjában	2554
minden reggel a postaládájában	2554
minden süti elfogadása	2602
minden támogatás segít	2622
mindet elutasítom	2603
mindig engedélyezem	2602
mindig engedélyezés	2602
mindig megjelenítem	2602
minn meg på det senere	3567
minőség	2611
mira el vídeo	443
mira también	1726
mit ki übersetzt	1031
mit paypal unterstützen	1013
mitä mieltä olet? äänestä	1970
miért látom ezt a hirdetést	2645
miễn phí vận chuyển	5272
miễn phí, không spam	5259
mjesečna donacija	4424
mjesečna pretplata	4427
mjesečno	4427
modalità di pagamento	2782
moderációs alapelvek	2638
moderálási elvek	2542
modifică preferințele cookie	4092
modifică setările	4174
modifier mes préférences	2170
modifier mes préférences de cookies	2131
modifier vos préférences	2213
modtag en notifikation, når vi skriver om emnet	699
modération a priori	2248
mogoče kasneje	4568
mogą cię zainteresować	3758
mohlo by se vám líbit	536
mohlo by vás také zajímat	536
mohlo by vás tiež zaujímať	4457
mohlo by vás zajímat	536
mohlo by vás zaujímať	4457
moje témata	642
moje témy	4545
mokama partnerystė	3296
molimo isključite blokator oglasa	4422
molimo vas, isključite adblock	4422
monatlich kündbar	938
montant personnalisé	2258
mostra aquesta publicació a instagram	433
mostra di più	2825
mostra els subtítols	462
mostra la publicació	466
mostra més	486
mostra'n més	425
mostrar comentários	3974
mostrar conteúdo	3987
mostrar conteúdo externo	3945
mostrar más	1607
mostrar o conteúdo	3987
mostrar subtítulos	1670
mot de passe oublié	2088
mots clés	2140
mots croisés	2206
mots croisés du jour	2249
mots fléchés	2206
mots mêlés	2206
mots-clés	2140
może cię zainteresować	3758
może później	3720
możesz zrezygnować w każdej chwili	3838
možda kasnije	4364
možda vas zanima	4356
možda će vas zanimati	4356
možete se odjaviti bilo kada	4429
možete se odjaviti u bilo kom trenutku	4429
možno neskôr	4464
možná později	506
mua sách	5242
mua sách tại đây	5242
mua trên lazada	5242
mua trên shopee	5242
mua trên tiki	5242
mua vé	5242
mua vé ngay	5242
muhabirin diğer haberleri	4908
muistuta myöhemmin	1938
mulțumim că ai votat	4122
mulțumim pentru feedback	4095
mulțumim pentru sprijin	4176
mulțumim pentru susținere	4176
mulțumim pentru vot	96	4122
mulțumim, mesajul a fost trimis	4153
mulțumim, te-ai abonat cu succes	4108
mutasd az eredményt	96	2593
mutass többet	2548
muuda küpsiste seadeid	1794
muut lukivat myös	1968
muuta evästeasetuksia	2024
mykistä	2028
myöhemmin	2034
mám predplatné	4527
mám předplatné	621
mám vypnuto	617
mám účet	621
már előfizető	2525
már kikapcsoltam	2620
már követed	2640
már követed ezt a témát	2640
már követi	2640	2642
már szavazott	2593
már szavaztál	2593
már van fiókom	2624
más	1607
más antiguos	1664
más artículos	1601
más artículos de este autor	1695
más artículos del autor	1625
más detalles	1608
más en	1601
más historias	1601
más información	1601
más leídas	1601
más leído	1601
más leídos	1601
más noticias	1601
más noticias de este autor	1695
más opciones	1590
más opciones para compartir	1705
más popular	1690
más recientes	1664
más sobre este tema	1601
más tarde	1550
más valorados	1664
más vistas	1601
más vistos	1601
más votados	1664
más összeg	2621
mások ezt olvassák	2546
mások ezt olvasták	2546
másolva	2644
másolás	2531
másolás tilos	2635
máte již účet	509
máte předplatné? přihlaste se	509
máte tip	633
máte už účet	621
máte zapnutý adblock	615
mã giảm giá	5282
mängi kohe	1790
märkasid viga	1808
märksõnad	1755
månadsgåva	4654
månadsvis	4771
månadsvis betalning	4771
månedlig	3687
månedlig betaling	3687
månedlig gave	3568
månedlig støtte	771
månedligt	774
månedligt bidrag	657
mångfaldigande förbjudet	4723
måske senere	656	764
måske vil du også kunne lide	696
még nem előfizető	2624
még nincs előfizetése	2624
még nincs fiókja	2624
még nincs fiókod	2624
még nincsenek hozzászólások	2638
més antics	456
més articles d'aquest autor	486
més informació	424
més llegides	424
més notícies	452
més opcions	497
més recents	456
més tard	471
més valorats	456
més votats	456
método de pago	1554
métodos de pagamento	3880
métodos de pago	1554
mākslīgais intelekts var kļūdīties	3358
mākslīgā intelekta kopsavilkums	3311
mă abonez	4108
mărește fotografia	4157
mărește imaginea	4157
mărește textul	4166
mărime text	70
mēneša abonements	3353
mēs nevaram parādīt šo saturu	3343
mēģiniet vēlreiz	3354
mēģiniet vēlāk	3354
mėnesinė parama	3284
mėnesinė prenumerata	3286
měsíční dar	618
měsíční platba	622
měsíční předplatné	622
měsíčně	622
můj účet	509
můžete kdykoli zrušit	510
můžete kdykoliv zrušit	510
mọi đóng góp đều quý giá	5255
mỗi đóng góp đều quý giá	5255
một lần	5256
mới nhất	5193	5213
mời chúng tôi ly cà phê	5255
mời tác giả ly cà phê	5174
mời tác giả một ly cà phê	5174
mời tôi một ly cà phê	5174
mở	5197
mở khóa bài viết	5279
mở khóa bài viết này	5228
mở rộng	5196
mở trong ứng dụng	5249
mở ứng dụng	5249
""", 'n': """
na celú obrazovku	4517
na górę	3845
na hlavní stránku	628
na hlavnú stránku	4533
na stránku darov	4524
na stránku darů	618
na začiatok	4518
na začátek	608
na żywo	3825
nabídka pro čtenáře	601
nadaljevanje članka pod oglasom	4560
nagyobb betűk	2643
nagyítás	2611
nahlásit	641
nahlásit chybu	534
nahlásit komentář	640
nahlásit příspěvek	640
nahlásit reklamu	646
nahlásiť	4544
nahlásiť chybu	4460
nahlásiť komentár	4543
nahlásiť príspevok	4543
nahlásiť reklamu	4548
najboljši	4641
najchętniej czytane	3758
najchętniej czytane dziś	3758
najczęściej czytane	3758
najczęściej czytane artykuły	3758
najlepšia ponuka	4528
najlepšie	4544
najnovejše	4561
najnovejše novice	4561
najnovejši	4641
najnovejši najprej	4640
najnoviji članci	4356
najnovšie	4457	4544
najnovšie správy	4457
najnovšie články	4457
najnowsze artykuły	3758
najnowsze wiadomości	3758
najobľúbenejšie	4528	4544
najstarejši	4641
najstarejši najprej	4640
najstaršie	4544
najvýhodnejšie	4528
najčitanije	4356
najčitanije vesti	4356
najčitanije vijesti	4356
najčitanije vijesti dana	4356
najčítanejšie	4457
najčítanejšie články	4457
najčítanejšie články dňa	4457
naloži objavo	4615
naloži več	4633
naloži video	4615
naloži vsebino	4615
napi keresztrejtvény	2593
napiši komentar	4439	4640
napišite komentar	4564
napište autorovi	628
napište do redakce	633
napište komentář	640
napište redakci	633
napsat komentář	534
napísať autorovi	4533
napísať komentár	4543
napíšte autorovi	4533
napíšte do redakcie	4537
napíšte komentár	4543
napíšte redakcii	4537
naročena vsebina	4560
naroči knjigo	4613
naročite knjigo	4613
naročite se	4556
naročnina	4556
narração gerada por ia	4031
naruči knjigu	4413
naručite knjigu	4413
naskenujte qr kód	610
naskenujte qr kód a stáhněte si aplikaci	609
naslednji članek	4633
nastala chyba. skúste to neskôr	4530
nastala chyba. zkuste to prosím znovu	625
nastavenia súkromia	4514
nastavenie súkromia	4514
nastavení	528
nastavení cookies	528
nastavení ochrany soukromí	604
nastavení soukromí	604
nastavi bez isključivanja	4422
nastavi s google računom	4426
nastavi čitanje	4408
nastavi čitati	4408
nastavit jako preferovaný zdroj	642
nastavit upozornění	611
nastavite čitanje	4408
nastavite čitati	4408
nastavitve piškotkov	4576
nastaviť ako preferovaný zdroj	4545
nastaviť upozornenia	4520
następna strona	3761
następne wideo	3824
następne zdjęcie	3844
następny	3761
następny artykuł	3758
następny film	3824
nasza księgarnia	3741
natisni članek	4564
naudojate reklamos blokavimą	3282
naudojimo taisyklės	3253
naudojimosi taisyklės	3276
naujausi viršuje	3292
naujausios žinios	3237
naujienlaiškis	3260
nav komentāru	3359
načteno umělým hlasem	607
načtěte qr kód	610
načíst další	538
načíst další články	628
načíst mapu	531
načíst obsah	604
načíst příspěvek	604
načíst stránku znovu	617
načíst video	604
načíst více	628
načítava sa prehrávač	4517
načítava sa video	4517
načítať obsah	4514
načítať príspevok	4514
načítať viac	4533
načítať video	4514
načítať ďalšie	4533
načítám přehrávač	607
načítání videa	607
našli jste chybu	534
našli jste chybu v článku	633
našli jste v článku chybu	534
našli ste chybu	4537
našli ste chybu v článku	4537
našli ste v článku chybu	4537
naživo	4518
ne děkuji	506
ne ratez rien de l'actualité	2218
ne, ačiū	3281
ne, děkuji	506	612
ne, děkuju	612
nederīga e-pasta adrese	3354
nejdiskutovanější	536
nejlepší	641
nejlepší nabídka	622
nejnovější	536	641
nejnovější zprávy	536
nejnovější články	536
nejoblíbenější	622	641
nejstarší	641
nejvýhodnější	622
nejčtenější	536
nejčtenější články	536
nejčtenější články dne	536
nekaj je šlo narobe. poskusite pozneje	4630
nekaj je šlo narobe. poskusite znova	4630
nem kérem	2615
nem kötelező	2628
nem küldünk spamet	2627
nem, köszönöm	2520	2615
nemam mišljenje	4411
nemate račun	4426
nemaš račun	4426
nemám názor	598	4509
nemám účet	621
nemáte predplatné	4527
nemáte předplatné	621
nemáte účet	621
nenhum comentário	3911
neplatná e-mailová adresa	625
neplatný e-mail	625
nepovinné	626	4531
neskôr	4521
neteisingas el. pašto adresas	3287
neueste beiträge	866
neveljaven e-poštni naslov	4630
nešto je pošlo naopako. pokušajte ponovo	4429
nešto je pošlo po zlu. pokušajte ponovno	4429
nešto je pošlo po zlu. pokušajte ponovo	4429
nghe bài báo	5243
nghe bài viết	5218	5243
nghe nội dung bài viết	5243
nghe đọc bài	5218	5243
nhấn để bật tiếng	5277
nhận thông báo	5250
nhập bình luận	5274
nhập bình luận của bạn	5274
nhập email của bạn	5280
nhập số tiền	5278
nhập địa chỉ email	5280
nhập địa chỉ email của bạn	5280
nhắc tôi sau	5171
nhớ đăng nhập	5257
ni še komentarjev	4640
nie dziękuję	3720
nie dziś	3720
nie możemy pokazać tej treści	3821
nie możemy wyświetlić tej treści	3821
nie można odtworzyć filmu	3824
nie można odtworzyć wideo	3824
nie można wyświetlić tej treści	3821
nie pamiętam hasła	3838
nie pamiętasz hasła	3724
nie udało się załadować filmu	3824
nie ďakujem	4464
nie, dziękuję	3720
nie, ďakujem	4464
nieprawidłowy adres e-mail	3841
niečo sa pokazilo	4531
niečo sa pokazilo, skúste to znova	4530
niečo sa pokazilo. skúste to neskôr	4530
niečo sa pokazilo. skúste to znova	4530
nimate računa	4627
nimetön postilaatikko	2054
nincs fiókja	2624
nincs fiókod	2624
nincs fiókom	2624
nincs hozzászólás	2638
nincs még előfizetésed	2624
nincs még fiókja	2624
nincs véleményem	2596
nincsenek hozzászólások	2638
niste naročnik	4627
no es pot reproduir el vídeo	462
no ho sé	456
no mūsu partneriem	3363
no mūsu veikala	3341
no se ha podido cargar el vídeo	1718
no se ha podido reproducir el vídeo	1670
no se puede reproducir el vídeo	1670
no sé	1664
no te pierdas las últimas noticias	1579
noe gikk galt, prøv igjen	3689
noe gikk galt, prøv igjen senere	3689
noe gikk galt. prøv igjen	3689
noe gikk galt. prøv igjen senere	3689
noget gik galt, prøv igen	776
noget gik galt, prøv igen senere	776
noget gik galt. prøv igen	776
noget gik galt. prøv igen senere	776
nokopēts	3362
només els subscriptors poden comentar	437
només per a subscriptors	480
non seguire più	2919
noraidīt visas	3344
normas de participación	1663
normes de participació	455
norėdami komentuoti, prisijunkite	3241
nos hors-séries	2175
nosūti draugam	3309
nosūtīt atsauksmi	3358
nosūtīt draugam	3309
nosūtīt e-pastā	3309
nosūtīt komentāru	3359
nosūtīt ziņu	3354
noteで書く	2980
notiek video ielāde	3345
notifications activées	2218
notifikácie	4521
notre charte déontologique	2235
notre charte éditoriale	2235
notre sélection	2140
notre sélection d'articles	2194
notícia anterior	486	4008
notícia següent	486
notícias relacionadas	3920
notícias relacionadas que podem lhe interessar	22
notícies destacades	452
notícies relacionades	424
nous protégeons nos sources	2235
nous écrire	2236
nouveau ! suivez vos auteurs préférés	2242
nu ai cont? înregistrează-te	4113
nu aveți cont	4152
nu ești abonat	4151
nu ești încă abonat	4151
nu mai urmări	4164
nu mulțumesc	4059
nu putem afișa acest conținut	4134
nu på google play	761
nu s-a putut încărca videoclipul	4175
nu sunteți abonat	4151
nu știu / nu răspund	4123
nu, mulțumesc	4059	4140
nuestro código ético	1698
numele tău	4154
numele tău de utilizator	4170
nuotrauka # iš #	3298
nur für mitglieder	1017
nuskaitykite qr kodą	3279
nuskenuokite qr kodą	3279
nyaste först	4787
nyeste først	3701
nyhetsdøgnet	3606
nyní na google play	609
nyní ne	612
nyomtatás	2531
não foi possível carregar	4031
não foi possível carregar o vídeo	3983
não foi possível reproduzir o vídeo	3983
não perca	3920
não sabe / não responde	3975
não sei	3975
não tem conta	4003
não tem uma conta	4003
não é assinante	4002
não, obrigada	3877
não, obrigado	3877
nächste seite	869
nächster artikel	866
nächstes bild	1021
nächstes foto	1021
nächstes video	1003
näin korjaamme virheet	2054
näin poistat mainoseston	2035
näin poistat mainosten eston	2035
näin suojaamme lähteitämme	2054
näin suojelemme lähteitä	2054
näita # vastust	1810
näita alati	1794
näita galeriid	1807
näita ja nõustu	1794
näita kõiki	1761
näita rohkem	1760
näita sisu	1794
näita tulemusi	1790
näita vastuseid	1810
näita veel	1760
näita vähem	1761	1807
näköislehti	1941
nästa	4694
nästa artikel	4691
nästa bild	4776
nästa sida	4776
nästa video	4756
näytä # kuvaa	2049
näytä # kuvat	2049
näytä # vastausta	2059
näytä aina	2024
näytä alkuperäinen	1971
näytä galleria	2050
näytä ja hyväksy	2024
näytä julkaisu	1959
näytä kaikki	1970
näytä kaikki # kuvaa	2049
näytä kaikki # kuvat	2049
näytä kaikki artikkelit	2050
näytä kaikki kommentit	2059
näytä kaikki kuvaa	2049
näytä kaikki kuvat	2049
näytä kartta	1971
näytä kommentit	1965
näytä kuvaa	2049
näytä kuvagalleria	2050
näytä kuvat	2049
näytä kuvateksti	2050
näytä käännös	1971
näytä lisää	1970
näytä lisää artikkeleita	2050
näytä lisää kommentteja	2059
näytä litterointi	2027
näytä salasana	2043
näytä sisältö	1958
näytä tekstitykset	2027
näytä tiedot	1971
näytä tulokset	96	1971	2012
näytä upotus	1959
näytä vastaukset	2059
näytä vähemmän	1971	2050
något gick fel	4774
något gick fel, försök igen	4773
något gick fel, försök igen senare	4773
något gick fel. försök igen	4773
något gick fel. försök igen senare	4773
næste	699
næste artikel	696
næste billede	779
næste side	779
næste video	759
némítás	2611
némítás feloldása	2610
népszerű	2546
név	2628
névtelen bejelentés	2634
névtelen postaláda	2634
nézze meg galériánkat	2548
nézze meg képeinket	2548
nõustu ja jätka	1794
nõustu ja näita	1794
nõustun	1771
nõustun kõigiga	1771
nøgleord	696
nāc strādāt pie mums	3311
nākamais attēls	3356
nākamais raksts	3356
nākamais video	3345
nākamā bilde	3356
nākamā lapa	3356
nē, paldies	3349
něco se pokazilo	626
něco se pokazilo, zkuste to znovu	625
něco se pokazilo. zkuste to prosím později	625
něco se pokazilo. zkuste to znovu	625
nổi bật	5193
nội dung do ai tạo	5277
nội dung quảng cáo	5230
nội dung tiếp tục bên dưới	5232
nội dung tài trợ	5186
nội dung được tài trợ	5232
nội dung đề xuất	5232
nội quy bình luận	5236
""", 'o': """
o dată	4148
o leitor está a carregar	3983
o que achou desta notícia	3947
o seu apoio faz a diferença	3876	4035
o singură dată	4148
o singură donație	4147
o vídeo começa em #	4031
o vídeo começará em alguns segundos	3945
obaveštenja	4421
objednať knihu	4512
obligatoriskt fält	4773
obligātie lauki	3354
obligāts lauks	3354
obnovit stránku	617
obnoviť stránku	4523
obnovte stránku	617
obrázek # z #	627
obrázek # ze #	627
obrázok # z #	4532
obrázok # zo #	4532
obsah je chránený autorským zákonom	4538
obsah je chráněn autorským zákonem	634
obsah našich partnerov	4548
obsah našich partnerů	646
obsah není dostupný	604
obsah nie je dostupný	4514
obsah nie je možné zobraziť	4514
obsah sa nedá zobraziť	4514
obsah vytvořený ai	638
obsah článku	629
obserwuj autorkę	3857
obserwujesz już tego autora	3857
ocenite članak	4359
ocenite članek	4564
oceń jakość artykułu	3853
oceń przepis	66
ochrana osobních údajů	528
ochrana osobních údajů a cookies	531
ochrana osobných údajov	4471
ocijenite članak	4359
ocorreu um erro ao carregar o vídeo	3945
ocultar anúncio	3950
ocultar comentários	3974
od najnovších	4544
od najstarších	4544
od naszych partnerów	3861
od našich partnerov	4548
od našich partnerů	646
od naših partnera	4445
od naših partnerjev	4645
od nejnovějších	641
od nejstarších	641
od partnerů	647
odblokuj artykuł	3838
odblokuj dostęp	3838
odblokuj treść	3821
oddaj głos	96	3811
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	515
odebírat newsletter	515
odemknout článek	509
odemknout článek pro přátele	644
odeslat komentář	640
odeslat zprávu	625
odeslat zpětnou vazbu	638
odhlásenie kedykoľvek	4530
odhlásit se	19
odhlásit se můžete kdykoli	625
odhlásit se můžete kdykoliv	625
odhlásiť sa	19
odhlášení kdykoliv	625
odjaviti se možete bilo kada	4429
odkaz bol skopírovaný	4546
odkaz byl zkopírován	644
odkaz skopírovaný	4460
odkaz zkopírován	519
odkleni članek	4557
odklenite celoten članek	4557
odklenite članek	4627
odmietnuť	4471
odmietnuť všetko	4471
odmítnout	528
odmítnout vše	528
odoberať	4531
odoberať newsletter	4530
odomknúť	4528
odomknúť článok	4527
odomknúť článok pre priateľov	4546
odoslať	96	4531
odoslať komentár	4543
odoslať správu	4530
odoslať spätnú väzbu	4541
odporúča outbrain	4548
odporúčame	4457	4528
odporúčame prečítať	4457
odporúčame tiež	4457
odporúčané outbrain	4548
odporúčané taboola	4548
odporúčané články	4457
odpovedať	4544
odpovědět	534	641
odrzuć	3743
odrzuć wszystkie	3743
odrzuć wszystko	3822
odtwarzacz wideo jest ładowany	3824
odtwórz	3761
odtwórz film	3824
odtwórz wideo	3824
odvolať súhlas	4514
odśwież stronę	3834
odštampaj	4359
odštampaj recept	66
odštampaj članak	4359
oferta dla czytelników	3817
oferta dla prenumeratorów	3817
ofertă pentru abonați	4128
ofertă pentru cititori	4128
oferă acest articol	4166
oferă acest articol cadou	4115
oferă articolul	4166
offert par un abonné	2273
offre abonnés	2207
offre intégrale	2260
offre limitée	2226
offre réservée aux lecteurs	2207
offre spéciale	2088
offre à durée limitée	2225
offrez-nous un café	2078
offrici un caffè	2779
oglasno sporočilo	92	4560
ogłoszenie	3739
ohjelma ei ole enää katsottavissa	2027
ohodnotiť recept	66
ohodnoťte článek	534
ohodnoťte článok	4460
oikaisut ja täsmennykset	2054
okuma süresi # dk	4897
okurlara özel	4957
okurlarimiza özel	4957
okurlarimiza özel indirim	4957
oldal frissítése	2620
oldal újratöltése	2620
oled juba hääletanud	1790
olet jo äänestänyt	2012
oliko artikkeli hyödyllinen	1965
oliko juttu hyödyllinen	1965
oliko tiivistelmä hyödyllinen	1965
oliko tämä hyödyllinen	2057
olvasd be a qr-kódot	2613
olvass korlátlanul	2624
olvassa be a qr-kódot	2613
olvasson hirdetések nélkül	2645
olvasson korlátlanul	2525
olvasson tovább	2525
olvasta már	2546
olvastad már	2546
olvasás az alkalmazásban	2612
olvasói ajánlat	2599
olvidaste tu contraseña	1556
omogoči obvestila	4621
omogući obavijesti	4420
omröstning	97
onayi geri çek	4961
onayi yönet	4961
onayimi geri çek	4961
online reportáž zde	628
opdatér siden	769
oplæst af en robot	671
oplæst af en syntetisk stemme	759
oplæst af kunstig intelligens	699
oplæst af syntetisk stemme	759
opravy a upřesnění	633
opsig når som helst	660
opsig, når du vil	773
opći uvjeti korištenja	4415
ordsøgning	750
orijinali göster	4898
os comentários são exclusivos para assinantes	4023
os leitores também leram	3972
os preços podem variar	3950
osadzona treść	3821
osale küsitluses	1760
osmisměrka	598
osta käyttöoikeus	2055
osta liput tästä	2021
osta täältä	2021
ostatnie artykuły	3758
osveži stran	4624
osveži stranicu	4423
osvežite stran	4624
osvježi stranicu	4423
osvježite stranicu	4423
oszczędzasz #%	3839
ota käyttöön	2034
ota yhteyttä	1965
otevřít	540
otevřít aplikaci	609
otevřít galerii	628
otevřít mapu	540
otevřít v aplikaci	609
otkazati možete bilo kada	4426
otkaži bilo kada	4426
otključaj članak	4349
otključajte ceo članak	4349
otključajte cijeli članak	4349
otključajte članak	4426
otomatik çeviri	4959
otros artículos	1601
oturumu açik tut	4975
otvoriť aplikáciu	4519
otvoriť galériu	4533
otvoriť v aplikácii	4519
otwórz	3762
otwórz aplikację	3826
otwórz galerię	3844
otwórz mapę	3762
otwórz w przeglądarce	3865
otázka dne	598
otázka dňa	4509
outbrain tarafindan önerildi	4934
outras notícias	22	3920
ouvir este conteúdo	3983
ouça esta reportagem	3983
ouça este conteúdo	3897
ovaj sadržaj ne možemo prikazati	4415
ovaj sadržaj nije dostupan	4415
ovaj sadržaj nije moguće prikazati	4415
ovaj video više nije dostupan	4417
ovaj članak je zaključan	4426
oversættelsen er lavet af en maskine	699
oy verdiğiniz için teşekkürler	96	4951
oynatici yükleniyor	4958
oyunuz için teşekkürler	4951
""", 'p': """
padidinti nuotrauką	3289
padovanokite straipsnį	3240
padovanokite straipsnį draugui	3240
padovanoti straipsnį	3294
page précédente	2144
pagina următoare	4081
pague um café	3878
paiement sécurisé	2086
paketi seç	4975
paketleri gör	5005
pakollinen kenttä	2047
paldies par jūsu balsi	3339
paldies par pieteikšanos	3328
paldies par ziņu	3354
palielināt	3346
palielināt attēlu	3356
palun jää viisakaks	1759
palun lülita reklaamiblokeerija välja	1801
pamanīji kļūdu	3310
pamanījāt kļūdu	3310
pamiršau slaptažodį	3285
pamiršote slaptažodį	3285
par šo tēmu	3306
paramètres de confidentialité	2213
paramètres des cookies	2128
paramétrer	2128
paramétrer les cookies	2128
paramétrer mes choix	2132
parandused ja täpsustused	1808
parašyk komentarą	3241
parašykite komentarą	3241
partajează	4070
partenerii noștri	4079
participez à la conversation	2180
participă la sondaj	4122
partilhar esta página	4046
partnereink ajánlata	2645
partnereinktől	2645
partnerių turinys	3244
partnerski sadržaj	4355
partnerski članek	4645
partnerský obsah	646
pas encore abonné	2225
pasidalinkite šiuo straipsniu	3240
pasirinkite planą	3285
pasirinkite prenumeratą	3285
pasirinkite sumą	3283
pasirinkti prenumeratą	3285
pasitikrinkite žinias	3242
pasiūlymas skaitytojams	3273
paslēpt reklāmu	3363
passer la publicité	2126
passer à la recette	66
passwort zurücksetzen	1017
pastebėjote klaidą	3241
pasziánsz	2596
pasūtīt grāmatu	3341
pateikti atsiliepimą	3291
patikrinkite savo el. paštą	3287
patreonで支援する	3064
patvirtinkite savo el. paštą	3287
pausar vídeo	1670
pauză video	4130
pavaišinkite mus kava	3283
paylaş	4882
paylaşin	4882
paypal ile öde	5005
pašreizējais laiks #	3345
pažiūrėkite vaizdo įrašą	3242
pe aceeași temă	4116
pelaa peliä	2012
pelaa tästä	2012
pentru a citi în continuare	4113
per saperne di più	2872
per visą ekraną	3277
per überweisung spenden	1014
pergunte à nossa ia	3947
permite întotdeauna	4134
permitir anúncios	3995
permitir conteúdo externo	3909
personvernerklæring	3670
personvernerklæring og informasjonskapsler	3597
perspausdinti draudžiama	3297
peut-être plus tard	2077
pełny ekran	3825
photo précédente	2263
phát	5216
phát hiện lỗi	5236
phát lại	5244
phát video	5243
phóng to ảnh	5263
phổ biến nhất	5258
piedalies aptaujā	3311
piedāvājums lasītājiem	3341
piekrist un rādīt	3343
piekrist un turpināt	3343
piekrist visām	3321
piekrītu	3321
piekrītu visām	3344
piesakies vebināram	3311
piesakoties tu piekrīti lietošanas noteikumiem	3328
pieslēdzies vai izveido kontu	3304
pieslēdzies, lai komentētu	3310
pieslēgties	3304
pieslēgties ar facebook	3352
pieslēgties ar google	3352
pievieno savu komentāru	3310
pievienot komentāru	3304
pievienot kā vēlamo avotu	3360
pievienot manām tēmām	3360
pieņemt un turpināt	3343
pieņemt visas	3344
pieņemt visas sīkdatnes	3343
pilnekrāna režīms	3345
pilnekrāns	3345
pirkt biļetes	3341
pirkt biļeti	3341
pirkt grāmatu	3341
pirkti bilietą	3273
pirkti knygą	3273
pirkti licenciją	3297
pirmais mēnesis par # €	3304
pirmas mėnuo tik # €	3235
più lette	2820
più letti	2820
più popolare	2906
più recenti	2879
più tardi	2778
più vecchi	2879
più votati	2879
piši autoru	4432
piši avtorju	4633
pišite autoru	4432
pišite avtorju	4633
pišite nam u redakciju	4435
pišite nam v uredništvo	4636
pišite redakciji	4435
pišite uredništvu	4636
piškotki	4576
placená inzerce	92	523
placená spolupráce	646
placený obsah	646
places limitées, réservez vite	2175
plan seç	4975
plani seç	4975
planini seç	4975
platba ročne	4528
platba ročně	622
platená inzercia	92	4456
platená spolupráca	4548
platený obsah	4548
player de áudio	4031
player se učitava	4417
plaćena saradnja	4445
plaćena suradnja	4445
plaćeni oglas	92	4355
plaćeni sadržaj	4355
plačajte nam kavo	4625
plačana objava	92	4560
plačana vsebina	4645
plačano sodelovanje	4645
plačiau skaitykite čia	3242
plein écran	2144
plus d'actualités	2140
plus d'articles du même auteur	2231
plus de détails	2145
plus récents	2202
plătește cu paypal	4177
poate mai târziu	4059
początek bloku reklamowego	3742
podaj prawidłowy adres e-mail	3841
podari članek	4564
podarite ta članek	4564
podaruj artykuł	3724
podaruj dostęp	3859
podaruj ten artykuł	3735
podcast anhören	914
pode ler também	3972
podeli članak	4359
podešavanja privatnosti	4415
podijeli članak	4359
podmienky používania	4471
podmínky použití	528
podmínky užití	528
podobne artykuły	3758
podobné články	536	4457
podporiť	4452
podporte nezávislú žurnalistiku	4452
podporte nás	4452
podporte nás cez darujme	4524
podporte nás cez paypal	4524
podporte nás na patreone	4524
podpořit	507
podpořit přes darujme	618
podpořte naši práci	507
podpořte nás	507
podpořte nás na patreonu	618
podpořte nás přes paypal	618
podpořte redakci	507
podrobné nastavenia	4514
podrobné nastavení	604
podrži	4348
podrži nas	4348
podržite nas	4348
podržite naš rad	4348
podržite nezavisno novinarstvo	4348
podziel się	3735
podziel się na facebooku	3735
pogledajte još	22
poista mainonnanesto käytöstä	2038
poistin mainonneston käytöstä	2038
poistin sen käytöstä	2039
pokaż # odpowiedzi	3855
pokaż # zdjęcia	3843
pokaż # zdjęć	3843
pokaż galerię	3844
pokaż hasło	3838
pokaż i zaakceptuj	3821
pokaż komentarze	3752
pokaż mniej	3761
pokaż napisy	3824
pokaż odpowiedzi	3855
pokaż odpowiedź	3761
pokaż oryginał	3762
pokaż podpis	3844
pokaż szczegóły	3744
pokaż transkrypcję	3824
pokaż treść	3743
pokaż tłumaczenie	3762
pokaż więcej	3761
pokaż wszystkie	3761
pokaż wszystkie # zdjęcia	3843
pokaż wszystkie # zdjęć	3843
pokaż wszystkie zdjęcia	3843
pokaż wszystkie zdjęć	3843
pokaż wszystko	3762
pokaż wyniki	96	3811
pokaż zdjęcia	3843
pokaż zdjęć	3843
pokaži geslo	4627
pokaži rezultate	96
pokaži vsebino	4576
pokloni članak	4359
poklonite ovaj članak	4359
pokračovat bez podpory	506
pokračovat bez vypnutí	615
pokračovat přes apple	621
pokračovat přes facebook	621
pokračovat přes google	621
pokračovat s apple	621
pokračovat s google	621
pokračovať bez podpory	4464
pokračovať bez vypnutia	4522
pokračovať cez apple	4527
pokračovať cez facebook	4527
pokračovať cez google	4527
pokračovať s google	4527
pokušajte kasnije	4429
pokušajte ponovno	4429
pokušajte ponovno kasnije	4429
pokušajte ponovo	4429
pole obowiązkowe	3841
polecamy również	3758
polecamy także	3758
polecamy też	3758
polecane artykuły	3758
politica de confidențialitate	4076	4077	4090
politica de corecții	4159
politica editorială	4090	4159
politică de confidențialitate	4076
politika kolačića	4415
politika piškotkov	4615
politique de confidentialité	2128
politique de protection des données	2254
polityka prywatności	3743
polityka prywatności i cookies	3745
polityka sprostowań	3849
política de cookies	1590	3905
política de correcciones	1698
política de correccions	488
política de correções	4011
política de galetes	433
política de privacidad	1590
política de privacidade	3905	3929
política de privacitat	433
política de protección de datos	1717
política de proteção de dados	4030
pomanjšaj pisavo	4643
pomôže každé euro	4525
pomůže každá koruna	619
ponovno učitaj stranicu	4423
ponuda za čitaoce	4413
ponuda za čitatelje	4413
ponuka pre čitateľov	4512
poprzedni artykuł	3758
poprzednie zdjęcie	3844
populární	536
populära artiklar	4691
populärast	4771	4788
populärt	4691
populære	790	3702
populære artikler	696
populære saker	3606
populært	696	3606
populārākie	3306
popüler	4891
popüler haberler	4891
popüler konular	4891
por mês	3999
por qué estás viendo esto	1556
por qué? cuéntanos	1710
portes grátis	4020
poslat jako dárek	644
poslat přes whatsapp	644
poslat příteli	644
poslat tip anonymně	633
poslat zprávu	625
poslať	4531
poslať ako darček	4546
poslať cez whatsapp	4546
poslať e-mailom	4460
poslať mailom	4546
poslať priateľovi	4546
poslať správu	4530
poslať tip	4537
poslať tip anonymne	4537
poslušaj vest	4359
poslušaj članak	4359
poslušaj članek	4564
poslušajte tekst	4417
poslušajte članek	4564
posnetek ni več na voljo	4618
posnetek v vaši državi ni na voljo	4618
posnetka ni mogoče predvajati	4618
postanite naročnik	4556
postanite član	4348	4556
postavke kolačića	4372
postaw kawę	3721
postaw nam kawę	3721
poszt betöltése	2602
posłuchaj	3735
poukážte nám # % z dane	4524
pour continuer à lire	2189
pourquoi voyez-vous cette publicité	2176
pouze nezbytné	604
pouze pro předplatitele	509
používate adblock	4522
používate blokovanie reklám	4522
používate blokovač reklám	4522
používateľské meno	4528
používáte adblock	615
používáte blokování reklam	615
používáte blokátor reklam	615
povezani sadržaj	4356
povezani članci	4356
povezani članki	4561
povećaj	4418
povećaj fotografiju	4432
povećaj sliku	4432
povećaj slova	4443
povećaj tekst	4443
povečaj	4619
povečaj besedilo	4643
povečaj fotografijo	4633
povečaj pisavo	4643
povečaj sliko	4633
povinná pole	625
povinné	626	4531
povinné pole	625
povinné polia	4530
povinné údaje	625
povolit a pokračovat	531
povolit upozornění	611
povolit vždy	531
povoliť	4521
povoliť notifikácie	4520
povoliť obsah	4514
povoliť raz	4514
povoliť reklamu	4523
povoliť reklamy	4523
povoliť upozornenia	4520
powiązane	3758
powiązane artykuły	3758
powiązane tematy	3758
powiększ	3761
powiększ tekst	3859
powiększ zdjęcie	3761
powrót do góry	3761
powrót do strony głównej	3844
powrót na górę	3844
pozastaviť	4518
později	614
pozostała część artykułu pod materiałem wideo	3739
pozostały czas	3825
pozostały czas #	3824
pozostały czas -#	3824
pozrieť # fotiek	4532
pozrieť # fotky	4532
pozrieť # fotografie	4532
pozrieť # fotografií	4532
pozrieť fotiek	4532
pozrieť fotky	4532
pozrieť fotografie	4532
pozrieť fotografií	4532
pozrieť galériu	4533
pozrieť všetky # fotiek	4532
pozrieť všetky # fotky	4532
pozrieť všetky # fotografie	4532
pozrieť všetky # fotografií	4532
pozrieť všetky fotiek	4532
pozrieť všetky fotky	4532
pozrieť všetky fotografie	4532
pozrieť všetky fotografií	4532
pozrieť všetkých # fotiek	4532
pozrieť všetkých # fotky	4532
pozrieť všetkých # fotografie	4532
pozrieť všetkých # fotografií	4532
pozrieť všetkých fotiek	4532
pozrieť všetkých fotky	4532
pozrieť všetkých fotografie	4532
pozrieť všetkých fotografií	4532
pozvite nás na kávu	4524
pozvěte nás na kafe	618
pozvěte nás na kávu	618
počastite nas kavom	4424
pořídit předplatné	621
pošalji	96	4430
pošalji e-mailom	4359
pošalji komentar	4359
pošalji mejlom	4359
pošalji poruku	4429
pošalji povratnu informaciju	4438
pošalji prijatelju	4359
pošalji vest	4435
pošalji vijest	4435
pošalji članak e-mailom	4359
pošaljite dojavu	4435
pošaljite komentar	4359
pošaljite vest	4435
pošlete tip redakci	633
pošlite tip redakcii	4537
pošlji	4631
pošlji komentar	4640
pošlji po e-pošti	4564
pošlji povratno informacijo	4639
pošlji prijatelju	4564
pošlji sporočilo	4630
pošlji članek po e-pošti	4564
pošljite nam namig	4636
pošljite namig	4636
poštanski broj	4430
poštna številka	4631
poštovné zdarma	602
pr članek	4560
pradėti testą	3271
praneškite apie klaidą	3241
pranešti anonimiškai	3290
pranešti apie klaidą	3241
pranešti apie komentarą	3292
pratite uživo	4432
pravidelný dar	618
pravidelný príspevok	4525
pravidelně měsíčně	618
pravidlá diskusie	4460
pravidlá opráv	4537
prawa autorskie zastrzeżone	3850
prašome išjungti reklamos blokavimą	3282
pre komentovanie sa prihláste	4543
pre predplatiteľov	4453
preberi cel članek	4633
preberi celoten članek	4633
preberi več	4633
preberite celoten članek	4633
preberite še	4561
precisamos de você	3876
predchádzajúca fotografia	4533
predchádzajúca snímka	4533
predchádzajúca strana	4533
predchádzajúci článok	4533
predplatiť	4452
predplatné môžete kedykoľvek zrušiť	4527
predplaťte si	4452
preferințe cookie	4134
preferințe de confidențialitate	4174
preferències de galetes	466
preferências de cookies	3987
preferências de privacidade	4030
prehrať	4518
prehrať video	4517
prehrávač sa načítava	4517
prejsť do diskusie	4543
prejsť do galérie	4533
prejsť na darovanie	4524
prejsť na kvíz	4508
prejsť na obsah	4533
prejsť na online	4533
prejsť na platbu	4524
prejsť na ponuku	4512
prejsť na recept	66
prejšnja fotografija	4633
prejšnja slika	4633
prejšnja stran	4633
prejšnji članek	4633
prekličete lahko kadarkoli	4627
prekliči soglasje	4615
preložené automaticky	4541
preložené pomocou ai	4541
prenošenje zabranjeno	4436
prenumerantförmån	4749
prenumerantförmåner	4749
prenumerata nuo # euro per mėnesį	3235
prenumerata nuo # €	3235
prenumerera på vårt nyhetsbrev	4665
prenumeruodami sutinkate su taisyklėmis	3260
prenumeruokite naujienlaiškį	3260
prenumeruoti naujienlaiškį	3287
preostali čas	4619
preostali čas #	4618
preostali čas -#	4618
preporučeno	4356
preporučuje outbrain	4445
preporučuje taboola	4445
preporučujemo	4356	4427
preporučujemo da pročitate	4356
preporučujemo i	4356
presentear matéria	4018
preskoči na sadržaj	4432
preskoči na vsebino	4633
preskočiť na obsah	4533
prestať sledovať	4545
prethodni članak	4432
pretlač zakázaná	4538
prevedeno uz pomoć ai	4438
preverite e-pošto	4630
prečo vidím túto reklamu	4548
prečítajte si	4457
prečítajte si aj	4457
prečítať neskôr	4546
prečítať prepis	4517
prețurile pot varia	4099
pridať ako preferovaný zdroj	4545
pridať do košíka	4512
pridať do mojich tém	4545
pridať komentár	4460
pridať medzi preferované zdroje	4545
pridruži se razpravi	4640
pridružite se razpravi	4640
pridėti kaip pageidaujamą šaltinį	3293
pridėti komentarą	3292
pridėti prie mano temų	3293
pridėti prie pageidaujamų šaltinių	3293
prihlásiť	4453
prihlásiť cez facebook	4527
prihlásiť cez google	4527
prihlásiť na odber	4530
prihlásiť sa	4453
prihlásiť sa cez apple	4527
prihlásiť sa cez facebook	4527
prihlásiť sa cez google	4527
prihlásiť sa do diskusie	4543
prihlásiť sa na odber	4530
prihláste sa a komentujte	4543
prihvati i prikaži	4415
prihvati sve kolačiće	4415
prihvaćam	4372
prihvaćam i nastavljam	4415
prihvaćam sve	4372
prijava putem google računa	4426
prijavi grešku	4359
prijavi pogrešku	4435
prijavi se s google računom	4426
prijavite grešku	4435
prijavite pogrešku	4435
prijať	4471
prijať a pokračovať	4514
prijať a zobraziť	4514
prijať všetko	4471
prijať všetky	4515
prijať všetky cookies	4514
prikaži # odgovora	4439
prikaži # odgovore	4640
prikaži galerijo	4633
prikaži galeriju	4432
prikaži geslo	4627
prikaži i prihvati	4415
prikaži in sprejmi	4615
prikaži komentare	4439
prikaži komentarje	4640
prikaži lozinku	4426
prikaži manj	4562
prikaži manje	4357
prikaži odgovore	4439	4640
prikaži podnapise	4618
prikaži prepis	4618
prikaži rezultate	96	4410	4610
prikaži sadržaj	4372
prikaži sve	4357
prikaži titlove	4417
prikaži transkript	4417
prikaži več	4562
prikaži više	4357
prikaži vse	4562
prikaži vsebino	4615
prima lună gratuită	4113
prima pagină	4082
primetili ste grešku	4435
primește alerte despre acest subiect	4107
primijetili ste grešku	4435
printează	4070
printează rețeta	66
pripomenúť neskôr	4464
priporoča outbrain	4645
priporoča taboola	4645
priporočamo	4561	4628
priporočamo tudi	4561
priporočamo v branje	4561
priporočeno	4561
prisijunkite arba susikurkite paskyrą	3235
prisijunkite prie mūsų komandos	3242
prisijunkite, kad galėtumėte komentuoti	3241
prispieť	4452
prispieť jednorazovo	4524
prispieť mesačne	4524
privatsphäre verwalten	1000
privatsphäre-einstellungen	852
privātuma iestatījumi	3343
privātuma politika	3321
prišlo je do napake. poskusite pozneje	4630
prišlo je do napake. poskusite znova	4630
pro komentování se přihlaste	640
pro předplatitele	509
pro předplatitele výhodněji	601
prochaine vidéo	2255
profită de ofertă	4181
programmet är inte längre tillgängligt	4756
prohibida la reproducció	491
prohibida su reproducción total o parcial	1731
prohlédnout # fotek	627
prohlédnout # fotky	627
prohlédnout # fotografie	627
prohlédnout # fotografií	627
prohlédnout fotek	627
prohlédnout fotky	627
prohlédnout fotografie	627
prohlédnout fotografií	627
prohlédnout galerii	628
prohlédnout všech # fotek	627
prohlédnout všech # fotky	627
prohlédnout všech # fotografie	627
prohlédnout všech # fotografií	627
prohlédnout všech fotek	627
prohlédnout všech fotky	627
prohlédnout všech fotografie	627
prohlédnout všech fotografií	627
prohlédnout všechny # fotek	627
prohlédnout všechny # fotky	627
prohlédnout všechny # fotografie	627
prohlédnout všechny # fotografií	627
prohlédnout všechny fotek	627
prohlédnout všechny fotky	627
prohlédnout všechny fotografie	627
prohlédnout všechny fotografií	627
proibida a reprodução total ou parcial	4042
promijeni veličinu teksta	4443
promo sadržaj	4445
promocijsko sporočilo	4560
promotivni sadržaj	4355
promotivni članak	4355
promóció	2534
proovi # päeva tasuta	1753
proposé par	2246
prosimy o wyłączenie adblocka	3830
proč vidím tuto reklamu	646
pročitaj ceo članak	4432
pročitaj cijeli članak	4432
pročitaj kasnije	4443
pročitaj transkript	4417
pročitajte ceo tekst	4432
pročitajte cijeli članak	4432
pročitajte i	4356
pročitajte još	4356
prywatność	3743
prywatność i cookies	3745
przeczytaj całość	3844
przeczytaj cały artykuł	3844
przeczytaj również	3758
przeczytaj także	3758
przeczytaj też	3758
przeczytaj transkrypcję	3824
przejdź bez wsparcia	3720
przejdź do galerii	3844
przejdź do głównej treści	3844
przejdź do księgarni	3740
przejdź do oferty	3817
przejdź do przepisu	66
przejdź do płatności	3835
przejdź do quizu	3811
przejdź do serwisu	3743
przejdź do sklepu	3817
przejdź do strony darowizn	3835
przejdź do treści	3761
przejdź do ustawień prywatności	3743
przejdź do wpłaty	3835
przejdź na stronę główną	3844
przekaż # % podatku	3835
przekaż #%	3835
przekaż opinię	3853
przestań obserwować	3857
przetłumaczono automatycznie	3853
przetłumaczono przez ai	3853
przeładuj stronę	3834
prześlij	3842
prześlij opinię	3853
prześlij zdjęcia	3849
przypomnij mi później	3720
przypomnij później	3829
právě se děje	536
präsentiert von	846
précédent	2144
préférences cookies	2128
préférences de confidentialité	2254
prélèvement	2087
prémium	2525
prénom	2228
présenté par	2246
próbáld újra később	2627
próbálja ki # forintért	2525
próbálja újra	2627
próbálja újra később	2627
próxima	3925
próxima foto	4039
próxima imagem	4039
próxima notícia	4008
próxima página	3925
próximo artigo	3920
próximo vídeo	1718	4031
prøv # dager gratis	3571
prøv gratis	660	3571
prøv igen senere	776
prøv igjen senere	3689
prøv nu	660
prøv nå	3571
prędkość odtwarzania	3824
prを含みます	3027
pr記事	3049
psč	626	4531
pubblicità	2807
publi-rédactionnel	2126
publicitatea continuă	4181
publicité	2126
publicité - la suite ci-dessous	2126
publicité dans #	2255
publicités	2126
publică	4123
publică comentariul	4122
pular anúncio	4031
pular para o conteúdo	3925
pular para o conteúdo principal	3923
puslapis # iš #	3298
página siguiente	1607
páči sa mi to	4544
päeva küsimus	1790
päivitä sivu	2039
päivitä suostumus	1959
päivän kysymys	96	2018
päivän peli	2018
päivän ristikko	2012
pääuutiset	1968
påkrevd	3690
påkrævet	777
påmind mig senere	656
påminn mig senare	4653
później	3829
pārbaudi savas zināšanas	3311
pārbaudiet savu e-pastu	3354
pāriet uz recepti	66
pāriet uz saturu	3356
pārpublicējot atsauce obligāta	3314
pārpublicēšana aizliegta	3364
pārtraukt sekot	3360
pārvaldīt paziņojumus	3348
pārvaldīt piekrišanu	3343
pērc abonementu	3304
płatna współpraca	3861
płatne miesięcznie	3839
płatne rocznie	3839
płatność miesięczna	3839
płatność roczna	3839
předchozí	538
předchozí foto	628
předchozí fotografie	628
předchozí snímek	628
předchozí strana	628
předchozí článek	536
předmět	626
předplatit	509
předplatné	509
předplaťte si	621
přehrát	538
přehrát video	607
přehrávač se načítá	607
přehrávač videa se načítá	607
přejít do diskuse	640
přejít do e-shopu	525
přejít do galerie	628
přejít do speciálu	628
přejít k obsahu	538
přejít k platbě	618
přejít k receptu	66
přejít na kvíz	595
přejít na nabídku	601
přejít na obsah	538
přejít na online reportáž	628
přejít na recept	66
přejít na stránku darů	618
přeloženo automaticky	638
přeloženo pomocí ai	638
přepis	608
přeskočit na obsah	628
přestat sledovat	642
přetisk zakázán	634
přečtěte si	536
přečtěte si také	536
přečíst později	644
přečíst přepis	607
přidat do košíku	601
přidat do mých témat	642
přidat jako preferovaný zdroj	642
přidat komentář	534
přidat mezi preferované zdroje	642
přidejte názor	534
přidejte si nás mezi preferované zdroje	642
přihlaste se a komentujte	640
přihlásit	509
přihlásit k odběru	515
přihlásit přes facebook	621
přihlásit přes google	621
přihlásit přes seznam	621
přihlásit se	509
přihlásit se do diskuse	640
přihlásit se k odběru	625
přihlásit se přes apple	621
přihlásit se přes facebook	621
přihlásit se přes google	621
přihlásit se přes seznam	621
přihlášení	509
přijmout	528
přijmout a pokračovat	604
přijmout a zobrazit	604
přijmout vše	528
přijmout všechny	605
přijmout všechny cookies	604
připomenout později	506
přispějte	507
přispět	507
přispět jednorázově	618
přispět měsíčně	618
příjmení	626
""", 'q': """
qq好友	5360
qq空间	5360
qr कोड स्कैन करें	2490
qr কোড স্ক্যান করুন	393
qr 코드를 스캔하세요	3188
qrコードからダウンロード	3057
qrコードを読み取ってください	3057
qr코드로 다운로드	3188
qr코드를 스캔하세요	3188
qu'avez-vous pensé de cet article	2172
qual o seu nível de satisfação com esta notícia	3947
qualcosa è andato storto	2908
quan tâm nhất	5237
quay lại	5197
quay lại đầu trang	5281
quellen und weiterführende links	866
queremos conocer tu opinión	1646
queremos saber a sua opinião	3960
questa email è già registrata	2940
questa pagina ti è stata utile	2878
questo articolo ti è stato utile	2878
questo articolo è bloccato	2905
questo campo è obbligatorio	2907
questo riassunto ti è stato utile	2844
questo video non è disponibile	2886
questo video non è più disponibile	2886
quieres añadir otro usuario a tu suscripción	1556
quitter le plein écran	2209
quizi çöz	4954
quizás más tarde	1550
quizás te interese	1601
quy định bình luận	5236
quyên góp	5172
quyên góp ngay	5172
qué opinas	1596
qué te ha parecido esta noticia	1646
quét mã qr	5249
quét mã qr để tải	5249
quét mã qr để tải ứng dụng	5249
quên mật khẩu	5175
quản lý cookie	5247
quản lý lựa chọn	5276
quản lý sự đồng ý	5247
quản lý tùy chọn	5276
quảng cáo	5186
quảng cáo - bài viết tiếp tục bên dưới	5230
""", 'r': """
r$ # por mês durante # meses	3969
radote klaidą	3241
radote klaidą tekste	3241
radās kļūda. mēģiniet vēlāk	3354
radīts ar mākslīgo intelektu	3358
rafraîchir la page	2220
raksti komentāru	3310
raksts ir aizsargāts ar autortiesībām	3364
raksts ir slēgts	3352
raksts tiek papildināts	3311
raksts turpinās pēc reklāmas	3313
rakstu lasa mākslīgais intelekts	3345
rakstīt autoram	3356
rakstīt komentāru	3310
raktažodžiai	3278
rao vặt	5186
raportează	4123
raportează comentariul	4170
raportează o eroare	4095
raportează o greșeală	4159
raportoi virheestä	2054
rapportér	790
rapportér annonce	794
rapportér fejl	688
razvrščanje	4641
rašykite redakcijai	3290
rašyti autoriui	3289
rašyti komentarą	3235
reagovať	4544
recargar la página	1684
recargar página	1684
recarrega la pàgina	475
recarregar a página	3997
recarregar página	3997
receber notificações	3962
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2182
recevez une alerte à chaque article de l'auteur	2182
reclamă	4073
recomandarea redacției	4116
recomandări	4079
recomandări by taboola	4102
recomandări taboola	4102
recomandările editorilor	4116
recomandările partenerilor	4102
recomandările redacției	4079
recomendado para você	3920
recommandé	2140
recommandé pour vous	2140
recommandés	2140
recordar más tarde	1550
recuérdamelo más tarde	1550
recíbela	1569
recíbela gratis	1569
recíbelo	1569
redacția	4090
redare automată	4131
redirecționează # la sută	4147
redirecționează #%	4060
redă video	4130
redă videoclipul	4130
refuză toate	4092
refuză tot	4135
regala este artículo	1705
regalar artículo	1556
regalar este artículo	1705
registrovať sa	4453
registruokitės nemokamai	3235
registruokitės į seminarą	3242
registrácia	4453
regisztráció	2525
regisztrálok	2525
regler för kommentarer	4787
regler og vilkår gjelder	3594
regras de comentários	3974
regras dos comentários	3974
regístrate	1556
rekisteröidy	1941
rekisteröidy maksutta ja lue	1941
reklaami lõpp	1814
reklam içeriğidir	4957
reklama się skończyła	3861
reklami geç	4884
reklám	2534
reklám vége	2645
reklámblokkolót használ	2618
reklámblokkolót használsz	2618
reklāma	3304
reklāmas beigas	3363
reklāmas raksts	3313
reklāmraksts	92	3313
relacja na żywo	3844
relaterade ämnen	4691
rendeld meg a könyvet	2599
rendelje meg a könyvet	2599
rendezés	2639
rendszeres támogatás	2622
renovar suscripción	1723
reportar comentário	4023
reportar erro nesta página	3947
reproducció automàtica	463
reproducción automática	1671
reproducción prohibida	1731
reproducir vídeo	1670
reproduction réservée	2268
reproductor de vídeo	1718
reproduzir vídeo	3983
reproduzir áudio	3983
reprodução automática	3984
reprodução proibida	4042
reserve já	4045
resmi büyüt	4981
responda à enquete	3974
rester connecté	2225
restez informé	2099
restez informés	2099
resultado da votação	4023
resultados de la votación	1664
resumen automático	1631
resumo da notícia	3947
resumé lavet af ai	786
retour à l'accueil	2231
retour à la liste	2231
retour à la page d'accueil	2142
retrage consimțământul	4134
rettelser og præciseringer	783
revenir à l'accueil	2231
revoir la vidéo	2255
rezerviši mesto	4413
rezervovať miesto	4512
rezervujte si místo	601
rezervuoti vietą	3273
rezervă un loc	4100
rezervă-ți locul	4100	4128
rezervēt vietu	3341
rezolvă testul	4125
rezygnuję z newslettera	3865
reîmprospătează pagina	4146
reîncarcă pagina	4146
reînnoiește abonamentul	4177
reģistrējies bez maksas	3304
reģistrēties	3304
reši križanko	4610
reši kviz	4410	4610
reši ukrštenicu	4410
režim celej obrazovky	4517
režim celé obrazovky	607
ricordamelo più tardi	2778
riješi križaljku	4410
riješi kviz	4410
riproduzione riservata ©	2946
rizami geri çek	4888
rodyti galeriją	3289
rodyti mažiau	3243	3289
rodyti turinį	3275
rodyti viską	3243
rozumím	540
rozwiąż krzyżówkę	3811
rozwiń	3744	3761
rozwiń wszystko	3762
ročne	4528
ročná platba	4528
ročné predplatné	4528
roční platba	622
roční předplatné	622
ročně	622
rychlost přehrávání	607
ryhdy kannatusjäseneksi	2040
rätta	4684
rätta oss	4684
rättelse	4684
rättelsepolicy	4780
rättelser och förtydliganden	4780
règles de commentaires	2201
règles des commentaires	2201
réactions	2134
réagir	2118	2134
réagir à cet article	2134
réagissez	2134
réagissez à cet article	2134
réductions et codes promo	2272
réduire la police	2193
réduire la taille de la police	2193
réduire la taille du texte	2193
réduire le texte	2244
répondez au quiz	2204
répondez au sondage	2201
répondre	2134
réseaux sociaux	2119
réserver mes places	2207
réservez vos places	2207
réservé aux inscrits	2088
résiliable à tout moment	2189
résultats	97
résultats du sondage	2180
résumé de l'article	2172
résumé de l'article en # points	2172
résumé en # secondes	2172
résumé ia	2241
résumé par l'ia	2241
részletek	2550
rétablir le son	2209
rösta	96	4746
rösta här	4694
rösta i omröstningen	4694
rösta nu	96	4742
rút lại sự đồng ý	5247
rückmeldung geben	1032
rýchlosť prehrávania	4517
rādīt # atbildes	3359
rādīt atbildes	3359
rādīt galeriju	3356
rādīt mazāk	3312	3356
rādīt rezultātus	3339
rādīt saturu	3343
rādīt un piekrist	3343
rādīt vairāk	3311
rādīt visu	3312
rămâi conectat	4151
răspunde	4078
răspunde la sondaj	4122
rėmimas	3244
rėmėjo turinys	3296
""", 's': """
s'abonner à ce dossier	2265
s'abonner à ce sujet	2265
s'abonner à ce thème	2265
s'abonner à cet auteur	2265
s'abonner à partir de #€	2088
s'està carregant el reproductor	462
s'està carregant el vídeo	462
s'ha produït un error	483
s'inscrire à la newsletter	2099
s-ar putea să-ți placă	4079
saada anonüümne vihje	1808
saada sõbrale	1758
saada sõnum	1805
saada vihje anonüümselt	1808
saber más	1607
sadarbības raksts	3313
sadece abonelere özel	4975
sadržaj je blokiran	4415
sadržaj je zaključan	4349
sadržaj je zaštićen autorskim pravom	4436
sadržaj nije dostupan	4415
sadržaj nije moguće prikazati	4415
sadržaj partnera	4445
saglabāt	3309
saglabāt iestatījumus	3343
saglabāt izvēli	3343
saglabāt rakstu	3309
saglabāt vēlākam	3361
sair do ecrã inteiro	3983
saistītie raksti	3306
saistītās ziņas	3306
saite ir nokopēta	3361
saite nokopēta	3309
saken er låst	3571
saken finnes også som lyd	3584
salli ja näytä	1959
salli sisältö	2024
salta la pubblicità	2934
salta pubblicità	2934
saltar anúncio	3903
saltar para o conteúdo	3923
saltar para o conteúdo principal	3923
salvar preferências	3987
salvează	4070
salvează articolul	4115
salvează pentru mai târziu	4115
salvează preferințele	4134
salvează rețeta	66
samo nujni piškotki	4615
samo nužni	4415
samo nužni kolačići	4415
samo za naročnike	4627
sans engagement, résiliable à tout moment	2189
sao chép	5271
sao chép liên kết	5181
sao chép đường dẫn	5228
sari la conținut	4081
sari la rețetă	66
sari peste reclamă	4175
satura turpinājums pēc reklāmas	3313
saturs ir aizsargāts ar autortiesībām	3364
saturs ir bloķēts	3343
sazināties ar redakciju	3357
sačuvaj	4359
sačuvaj podešavanja	4415
sačuvaj recept	66
sačuvaj vest	4359
sačuvaj za kasnije	4443
sačuvaj članak	4443
saņemt paziņojumus	3348
scanează codul qr	4138
schlagwörter	866
schließen	869
schrift größer	1036
schrift vergrößern	839
schriftgröße	839
schriftgröße anpassen	1036
schriftgröße ändern	1036
schwedenrätsel	993
scopri di più	2784
scopri di più su amazon	2950
scrie comentariul tău	4170
scrie redacției	4159
scrieți redacției	4159
sdílejte	519
sdílejte tento text	519
sdílejte text	519
sdílejte článek	519
sdílet	519
sdílet na facebooku	519
sdílet na twitteru	519
sdílet na whatsappu	644
sdílet na x	519
sdílet článek	519
se alla erbjudanden för prenumeranter	4658
se bilderna här	4694
se connecter et réagir	2134
se déconnecter	19
se désabonner	2280
se désinscrire	2280
se grafiken här	4694
se ha producido un error al cargar el vídeo	1629
se klippet här	4694
se klippet øverst i saken	3609
se réabonner	2260
se større bilde	3610
se større billede	700
se videon här	4694
se våra erbjudanden	4770
se våre tilbud	3686
se încarcă playerul	4130
se încarcă video	4130
se încarcă videoclipul	4130
sedan # kr/mån tills du säger upp	4658
see väli on kohustuslik	1805
segui già questo argomento	2919
segui già questo autore	2919
seguir tópico	3962
seguí leyendo	1660
sei già abbonato	2784
sei già iscritto	2940
sei già iscritto alla newsletter	2864
seko tēmai	3360
sekot tēmai	3360
sekretessinställningar	4753
sekti autorių	3293
sekti temą	3293
selección de la redacción	1601
selectează	4152
selvä	1971
sem opinião	3975
sem si não seria possível	3967
sem você não seria possível	3967
semnalează comentariul	4170
semnalează o eroare	4078
senaste först	4787
send artiklen på mail	671
send på e-post	3584
send på mail	792
seniausi viršuje	3292
sense permanència	449
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	4958
sesi açmak için dokunun	5001
sesi açmak için tiklayin	5001
setări confidențialitate	4134
setări cookie	4077	4092
setări cookie-uri	4134
setări cookies	4134
setări de confidențialitate	4134
seu apoio faz a diferença	3876	4035
seu nome de usuário	4023
seuls les abonnés peuvent commenter	2180
seuraa hetki hetkeltä	2050
seuraa livenä	2050
seuraa meitä	1954
seuraa tekijää	2061
seuraa tätä aihetta	2061
seuraat jo tätä aihetta	2061
seuraat tätä aihetta	2061
seç	4976
seçenekleri yönet	4961
seçimimi kaydet	4961
seções	3920
seřadit podle	640
sfârșit publicitate	4128
sfârșitul reclamei	4128
shrani članek	4564
shrnutí ai	639
shrnutí od ai	638
si opp når du vil	3571
si è verificato un errore	2908
si è verificato un errore durante il caricamento del video	2842
sie können diesen artikel kostenlos weitergeben	964
signaler ce contenu comme inapproprié	2180
signaler un problème	2134
siguiente artículo	1601
siguiente vídeo	1718
siirry sisältöön	1970
siirry suoraan sisältöön	2050
sikeres feliratkozás	2552
sin ti no sería posible	1655
sinu hääl on arvesse võetud	1790
sinu sõnum	1806
sisu on autoriõigusega kaitstud	1815
sisältö ei ole saatavilla	2024
sisältö on estetty	2024
sisältö on suojattu tekijänoikeudella	2055
sisältöä ei voida näyttää	2024
sisältöä kumppaneiltamme	2065
siz ne düşünüyorsunuz	4919
siz ne düşünüyorsunuz? oy verin	4897
sizin için öneriler	4891
siųsti atsiliepimą	3291
siųsti draugui	3240
siųsti el. paštu	3240
siųsti komentarą	3292
siųsti naujieną	3290
siųsti žinutę	3287
skaitykite be reklamų	3296
skaitykite be ribojimų	3285
skaitykite daugiau čia	3242
skaityti plačiau	3242
skaityti visą straipsnį	3289
skaityti vėliau	3240
skann qr-koden for å laste ned appen	3675
skanna qr-koden för att ladda ner appen	4758
skaties arī	3306
skatīt cenu	3341
skatīt foto	3311
skatīt galeriju	3311
skatīt komentārus	3359
skatīt piedāvājumu	3341
skatīt piedāvājumus	3352
skatīt rezultātus	96	3339
skatīt video	3311
skatīt visus	3356
skenē qr kodu	3347
skenējiet qr kodu	3347
skjønner	3611
sklenite naročnino	4557
skontaktuj się z redakcją	3849
skontrolujte si svoju schránku	4530
skopírované	4547
skopírované do schránky	4546
skopírovať odkaz	4460
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4684
skriv inn beløp	3683
skru på	3680
skru på lyd	3673
skru på varsler	3677
skryť odpovede	4543
skryť reklamu	4548
skrýt	540
skrýt odpovědi	640
skrýt reklamu	646
skyddas av upphovsrätt	4782
skänk en gåva	4768
skúste to neskôr	4530
skúste to znova	4530
slapukų nustatymai	3253
slapukų politika	3275
slažem se	4372
slažem se i nastavljam	4415
sledeća fotografija	4432
sledeća slika	4432
sledeća strana	4432
sledeći video	4417
sledeći članak	4432
sledovat toto téma	642
sledovat téma	642	643
sledovať autora	4545
sledovať autorku	4545
sledovať online	4533
sledovať tému	4545
sledovať túto tému	4545
sledujete téma	642
sledujete tému	4545
slik beskytter vi kildene våre	3696
slik beskytter vi våre kilder	3696
slik slår du av annonseblokkering	3681
slične vesti	4356
slične vijesti	4356
slični članci	4356
sljedeća fotografija	4432
sljedeća slika	4432
sljedeća stranica	4432
sljedeći video	4417
sljedeći članak	4432
slut på annonce	794
slut på annons	4792
slut på reklam	4792
sluta följa	4789
slutt på annonse	3707
slutt å følge	3703
slå adblocker fra	767
slå annonceblokering fra	767
slå av annonseblokkereren	3681
slå av annonseblokkeringen	3681
slå din adblocker fra	767
slå lyd fra	759
slå lyd til	759
slå lyden fra	759
slå lyden til	759
slå notifikationer til	763
slå på	3680	4762
slå på aviseringar	4760
slå på ljudet	4756
slå på notiser	4760
slå på varsler	3677
slå på varslinger	3677
slå til	766
slėpti reklamą	3296
sns 공유	3227
sns 공유하기	3227
snsでシェア	3095
snsでシェアする	3095
snsをフォロー	2981
snímek # z #	627
snímek # ze #	627
snímka # z #	4532
snímka # zo #	4532
so schützen wir unsere quellen	1026
sofortüberweisung	813
solicitarea a fost trimisă	4178
solicitação enviada	4037
solitär	993
som källa är du skyddad	4687
son dakika bildirimlerini aç	4965
son dakika gelişmelerinden haberdar olun	4965
son gelişmelerden haberdar olun	4965
sondaż	97
sonderveröffentlichung	944
sono già sostenitore	2778
sonraki fotoğraf	5008
sonraki fotoğraf için tiklayin	4894
sonraki fotoğrafa geç	4894
sonraki görsel	5008
sonraki haber için tiklayin	4894
sonraki içerik	5008
sonraki sayfa için tiklayin	4894
sonuçlar	97
sonuçlari gör	96	4898
sonuçlari göster	96	4952
sorodni članki	4561
sortează	4123
sortează după	4123
sortuj według	3855
sortér efter	789
souhlasit a pokračovat	531
souhlasím	528
souhlasím a pokračovat	604
souhlasím a zobrazit	531
souhlasím se zobrazením	528
soukromí a cookies	531
sous-titres activés	2209
sous-titres désactivés	2209
soutenez-nous dès maintenant	2078
související	536
související témata	536
související články	536
související články z webu	536
soyez le premier à commenter	2134
soyez le premier à réagir	2134
spam nélkül	2627
spander en kaffe på oss	3683
spara inställningar	4753
spara till läslistan	4791
spausdinti receptą	66
spausdinti straipsnį	3294
spațiu publicitar	4102
spela här	4742
spela videon här	4694
spill ansvarlig. # år	3594
spill med måte	3593
spill nå	3659
spis treści	3761
splošni pogoji	4616
sponsorisé	2126
sponsorlu bağlantilar	4934
sponsorlu içerik	92	4884
sponsoroitu sisältö	1955
sponsoroitua sisältöä	1957
sponsorēts saturs	3363
sponsrat innehåll	4676
sponzorirani sadržaj	4355
sponzorirani članak	4355
sponzorisani sadržaj	4445
sponzorované	4456
sponzorovaný obsah	523
sponzorováno	523
sporoči napako	4636
sporočilo	4631
spotifyで聞く	3085
spotifyで聴く	3085
spravovat upozornění	611
spravovať súhlas	4514
spravovať upozornenia	4520
sprawdź cenę	3817
sprawdź ofertę	3724
sprawdź się	3814
sprawdź skrzynkę e-mail	3841
sprawdź skrzynkę odbiorczą	3841
sprawdź swoją skrzynkę	3841
sprawdź swoją wiedzę	3811
sprejmi in prikaži	4615
sprejmi vse piškotke	4615
spremi članak	4359
spremljajte v živo	4633
sprijinul tău contează	4176
sprijină-ne	4060
správa	4531
správa bola odoslaná	4530
správa souhlasu	604
správa súhlasu	4514
spróbuj ponownie	3841
spróbuj ponownie później	3841
spręsti kryžiažodį	3271
spręsti testą	3271
spune-ne părerea ta	4122
spune-ți părerea	4095
spune-ți părerea în comentarii	4095
spuneți-ne părerea	4122
spustit kvíz	595
spustiť kvíz	4508
spustiť video	4517
später	808
später erinnern	808
späť hore	4533
späť na hlavnú stránku	4533
späť na začiatok	4533
spør vår ki om saken	3600
spēlē tagad	3339
spēlēt tagad	3339
staňte sa členom	4452
staňte se členem	507
ste našli napako	4636
ste našli napako v članku	4636
ste už predplatiteľ	4527
ste že glasovali	4610
stem nå	96	3659
stiahnuť aplikáciu	4519
stiahnuť audio	4517
stiahnuť epizódu	4517
stiahnuť na google play	4519
stiahnuť v app store	4519
stiahnuť z app store	4519
stiahnuť z google play	4519
stichwörter	866
stil spørgsmål til artiklen	688
stlmiť	4518
stop med at følge	791
straipsnio tęsinys - po reklama	3244
straipsnis saugomas autorių teisių	3297
straipsnis tęsiasi po reklamos	3244
straipsnis užrakintas	3285
straipsnį skaito dirbtinis intelektas	3277
strojovo preložené	4541
strojový preklad	4542
strojový překlad	639
strojově přeloženo	638
strona główna	3758
stroški dostave	4614
stránka # z #	627	4532
stránka # ze #	627
stránka # zo #	4532
stworzono z pomocą ai	3853
stáhnout aplikaci	609
stáhnout audio	607
stáhnout epizodu	607
stáhnout na google play	609
stáhnout podcast	607
stáhnout v app store	609
stáhnout z app store	609
stáhnout z google play	609
stáhnout zdarma	610
stäng	4653	4694
stäng annons	4792
stäng av annonsblockeraren	4763
stäng av din adblocker	4763
stäng av din annonsblockerare	4763
stäng av ljudet	4756
stäng galleri	4776
stöd oss	4654
stöd oss på patreon	4767
stöd oss via patreon	4767
större text	4791
større tekst	3705
støt med mobilepay	770
støt os	657
støt os med mobilepay	770
støt os på #er	770
støt os på patreon	770
støt via mobilepay	770
støtt oss	3568
støtt oss med vipps	3683
støtt oss på patreon	3683
støtt oss via vipps	3683
sua inscrição foi confirmada	4037
sua inscrição foi realizada com sucesso	4037
subscrição confirmada	4037
subtitrări	4131
subtítols	463
subtítulos	1671
sudoku del día	1711
sugerir correção	3947
sugerir una corrección	1646
sugestões	3920
suite après la publicité	2207
suivez vos auteurs préférés	2242
suivre ce thème	2182
suivre le thème	2242
sukurta naudojant dirbtinį intelektą	3291
sumă liberă	4147
sumă personalizată	4176
sunt de acord cu termenii și condițiile	4153
sur le même sujet	2140
sur le même thème	2140
suscripción	1556
suscripción confirmada	1724
suscríbase	1556
suscríbete	1556
suscríbete a nuestro boletín	1566
suscríbete ahora	1556
susiję straipsniai	3237
susikurti paskyrą	3235
susține	4060
susține-ne	4060
susține-ne pe patreon	4147
susțineți-ne	4060
susținut de	4168
sutikti ir tęsti	3275
sutinku ir tęsiu	3275
svaka donacija je važna	4424
svaka donacija pomaže	4424
svaki dinar je važan	4424
svaki doprinos je važan	4424
svaki doprinos pomaže	4424
svaki euro je važan	4424
svaki prilog pomaže	4424
svi članci	4432
svi članci autora	4432
sviđa mi se	4440
sviđa vam se članak	4438
swisha en gåva	4767
syötä kelvollinen sähköpostiosoite	2047
syötä summa	2040
syötä sähköpostiosoitteesi	1944
szanowna użytkowniczko, szanowny użytkowniku	3745
szanowni państwo	3744
szanowny użytkowniku	3745
szanujemy twoją prywatność	3745
szavazatodat rögzítettük	2593
szavazatát rögzítettük	2593
szavazás	97	2596
szavazás indítása	2593
szczegóły	3762
szeretne értesítéseket kapni	2614
szeretnél értesítéseket kapni	2614
szerző követése	2640
szkennelje be a qr-kódot	2613
szponzorált tartalom	92	2534
szybkość odtwarzania	3824
szállítási költség	2600
szókereső	2596
szólj hozzá	2542
szóljon hozzá	2542
szövegméret	2643
szünet	2611
sähköposti	1944
sähköposti tai käyttäjätunnus	2043
sähköpostiosoite	1944
sähköpostiosoitteesi	2047
sähköpostisi	2047
säkra din plats	4749
säästä # %	2045
säästä #%	2045
så # kr/mnd til du sier opp	3571
så gör du för att stänga av	4765
så hanterar vi personuppgifter	4681
så här stänger du av din adblocker	4765
så här stänger du av din annonsblockerare	4765
så jobbar vi med rättelser	4780
så kommenterar du	4684
så skyddar vi våra källor	4780
så stänger du av adblock	4765
så stänger du av adblocker	4765
så stänger du av annonsblockeraren	4763
så stänger du av din ad-blocker	4765
så stänger du av din adblocker	4765
så stänger du av din annonsblockerare	4763
sådan beskytter vi kilder	783
sådan beskytter vi vores kilder	783
sådan deaktiverer du din adblocker	767
sådan retter vi fejl	783
sådan slår du adblock fra	767
sådan slår du din adblocker fra	767
sé el primero en comentar	1594
sé parte	1551
sélections	2118
sì, grazie	2897
sí, quiero	1682
sí, vull	471
síganos	1582
síguenos	1582
só para assinantes	4002
sólo para suscriptores	1689
sõnum on saadetud	1805
sök	4694
søg	699
søk	3609
súhlasím	4471
súhlasím a pokračovať	4514
súhlasím so zobrazením	4471
súmate	1551
súvisiace	4457
súvisiace články	4457
súvisiaci článok	4457
süre	4959
süti beállítások	2602
süti tájékoztató	2602
sütibeállítások	2602
sütibeállítások módosítása	2605
sütik kezelése	2602
sākt testu	3339
sīkdatņu iestatījumi	3321
sīkdatņu politika	3343
sīkfailu iestatījumi	3343
słowa kluczowe	3758
sūtīt e-pastā	3361
sắp xếp theo	5237
số tiền khác	5255
""", 't': """
t'ha estat útil	455
t'ha estat útil aquest article	437
t'ha estat útil aquest resum	437
t'ha semblat útil	455
ta treść jest niedostępna	3821
ta treść jest zablokowana	3821
ta video ni več na voljo	4618
ta članek je zaklenjen	4627
taboola tarafindan sunulmuştur	4934
taboola tarafindan önerildi	4934
tack för din anmälan	4665
tack för din prenumeration	4773
tack för din röst	96	4742
tack för ditt meddelande	4773
tagasi üles	1807
taip pat žiūrėkite	3237
tak, chcę	3829
tak, chętnie	3829
tak, poproszę	3829
takaisin ylös	1970
takipten çik	4988
takk for at du meldte deg på	3689
takk for din påmelding	3689
takk for påmeldingen	3578
talebiniz gönderildi	5006
tallenna myöhemmäksi	1952
talán később	2520
tam ekrandan çik	4958
tamaño de la letra	1705
tamaño de letra	70	1581
tamaño del texto	70
también te puede gustar	1601
también te puede interesar	1601
també et pot interessar	424
também pode gostar	3972
tapahtui virhe. yritä myöhemmin uudelleen	2047
tapahtui virhe. yritä uudelleen	2047
tarjeta de crédito	1555
tarjeta de débito	1555
tarkista sähköpostisi	2047
tartalom betöltése	2602
tartalom engedélyezése	2602
tartalom megjelenítése	2602
tartalomjegyzék	2611
tasuline koostöö	1814
te ha parecido útil	1663
te ha resultado útil	1663
te ha resultado útil este artículo	1631
te ha resultado útil este resumen	1631
te ha sido útil	1663
te ha sido útil este resumen	1631
te poți dezabona oricând	4108
te rugăm să îl dezactivezi	4144
te vsebine ni mogoče prikazati	4615
te-ar putea interesa și	4116
tee meile kohvi välja	1802
tehisaru kokkuvõte	1760
tehisaru võib eksida	1809
tehisintellekt võib eksida	1809
tehty tekoälyllä	2057
teie hääl on arvesse võetud	1790
tej treści nie można wyświetlić	3821
tek seferlik bağiş	4972
tek seferlik bağiş yap	5004
tekijänoikeudella suojattu	2055
teklifi gör	4957
teklifleri gör	5005
tekoäly voi tehdä virheitä	2057
tekoälyn luoma	2057
tekoälyn tekemä	2057
tekoälyn tekemä tiivistelmä	1970
tekoälyn tiivistelmä	1970
tekoälyn tuottama	2057
tekoälytiivistelmä	1970	2058
tekst je zaključan	4426
tekst powstał przy pomocy ai	3853
tekst przetłumaczony maszynowo	3853
teksta izmērs	3361
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3240
telefonszám	2628
telefón	4531
teljes hozzáférés	2525
teljes képernyő	2611
teljes név	2628
temas del día	1601
temi že sledite	4642
ten artykuł jest zablokowany	3838
ten film jest niedostępny	3824
ten film nie jest dostępny w twoim kraju	3824
ten film nie jest już dostępny	3824
tento obsah je blokován	604
tento obsah je zablokovaný	4514
tento obsah nemôžeme zobraziť	4514
tento obsah nemůžeme zobrazit	604
tento obsah není dostupný	604
tento obsah není k dispozici	604
tento obsah nie je dostupný	4514
tento obsah nie je k dispozícii	4514
tento obsah sa nedá zobraziť	4514
tento článek je uzamčen	621
tercihleri yönet	5000
tercihlerimi yönet	5000
termeni și condiții	4089	4090
termeni și condiții de utilizare	4089
termenii și condițiile	4089
termos e condições	3905
teste başla	4954
teste grátis	3882
testează-ți cunoștințele	4125
testează-ți cunoștințele cu quizul nostru	4095
testi başlat	4954
testi çöz	4956
testreszabás	2604
teszteld a tudásod	2548
tesztelje tudását	2548
tetszőleges összeg	2621
text bol vytvorený automaticky	4541
text byl vytvořen automaticky	638
text je chránený autorským právom	4538
text je chráněn autorským právem	634
text čte umělá inteligence	607
texten fortsätter nedan	4676
texten fortsätter under bilden	4676
texten är maskinöversatt	4784
texten är skapad automatiskt	4784
textgröße	1037
textgröße ändern	1036
teď ne	506	612
teşekkürler, mesajiniz gönderildi	4977
tham gia bình chọn	5236
tham gia khảo sát	5236
tham gia thăm dò	5236
thanh toán hàng năm	5257
thanh toán hàng tháng	5257
thanh toán qua paypal	5279
theo dõi chủ đề	5268
theo dõi chủ đề này	5268
theo dõi tác giả	5268
thoát toàn màn hình	5243
thu gọn	5196
thème suivi	2265
thèmes	2140
thématiques	2140
thêm câu trả lời	5274
thêm làm nguồn ưu tiên	5268
thêm vào giỏ hàng	5282
thích	5181
thích nhất	5237
thông tin bắt buộc	5259
thông tin doanh nghiệp	5186
thông tin quảng cáo	5230
thông tin tác giả	5207
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5263
thẻ	5193
thời gian còn lại	5243
thời gian hiện tại	5244
thời lượng	5244
ti è stato utile	2878
tienes que iniciar sesión para guardar artículos	1659
tietosuoja ja evästeet	1959
tietosuoja- ja evästekäytäntö	1959
tietosuojakäytäntö	2024
tietosuojaseloste ja evästeet	1959
tik būtini	3275
tik būtinieji slapukai	3275
tikai nepieciešamās	3343
tikai nepieciešamās sīkdatnes	3343
tiktokで見る	3085
til støttesiden	770
tilbagetræk samtykke	756
tilbakemelding på saken	3600
tilføj en kommentar	789
tilføj kommentar	789
tilføj os som foretrukken kilde	791
tilføj som foretrukken kilde	791
tilgjengelig på google play	3675
till gåvosidan	4767
tillad og fortsæt	685
tillad én gang	756
tillat én gang	3670
tillåt	4762
tillåt alltid	4754
tillåt annonser	4766
tillåt aviseringar	4760
tillåt en gång	4753
tillåt innehåll	4753
tillåt inte	4762
tillåt notiser	4760
tillåt reklam	4766
tiltás	2617
timp rămas	4131
tin bài liên quan	5228
tin cùng chuyên mục	5193
tin cùng tác giả	5229
tin khác	5193
tin liên quan	5193
tin mới	5193
tin mới nhất	5193
tin nhắn của bạn	5280
tin nhắn của bạn đã được gửi	5259
tin nóng	5229
tin nổi bật	5193
tin quảng cáo	5230
tin tiếp theo	5263
tin trước	5193
tin tài trợ	5193	5232
tin tức liên quan	5193
tin đọc nhiều	5193
tip jar ☕	1217
tipărește	4070
tipărește articolul	4115
tipărește rețeta	66
tisk článku	644
titta på videon	4756
tiêu điểm	5193
tiến # giây	5243
tiếp theo	5196
tiếp tục sau quảng cáo	5232
tiếp tục trên trình duyệt	5249
tiếp tục trên web	5249
tiếp tục với apple	5257
tiếp tục với email	5279
tiếp tục với facebook	5257
tiếp tục với google	5257
tiếp tục đọc	5281
tlačiť	4460
to cię może zainteresować	3758
to może cię zainteresować	3758
to wideo jest niedostępne	3824
to wideo nie jest już dostępne	3824
toate știrile	4157
toda contribuição ajuda	3998
toda la información	1695
todas as notícias	4008
todavía no eres suscriptor	1689
todavía no estás registrado	1690
todos los artículos de este autor	1729
todos los artículos del autor	1729
todos los artículos del especial	1726
todos los derechos de reproducción reservados	1731
todos los vídeos	1695
todos os comentários	3911
todos os vídeos	4008
toimituskulut lisätään	2021
totes les notícies	486
toto pole je povinné	625
toto téma již sledujete	642
toto video již není dostupné	607
toto video není dostupné	607
toto video není ve vaší zemi dostupné	607
toto video nie je dostupné	4517
toto video nie je vo vašej krajine dostupné	4517
toto video už není dostupné	607
toto video už nie je dostupné	4517
tots els vídeos	486
tous droits de reproduction réservés	2268
tous nos hors-séries	2175
toute l'actualité	2140
toutes les actualités	2231
toutes les vidéos	2231
toutes nos vidéos	2231
tovább	2548
tovább a cikkre	2630
tovább a dossziéhoz	2630
tovább a galériához	2630
tovább a recepthez	66
tovább a rovatra	2546
tovább a tartalomhoz	2630
tovább a teljes cikkre	2630
tovább a támogatáshoz	2621
tovább a támogatási oldalra	2621
tovább a webshopba	2599
tovább az ajánlathoz	2599
tovább olvasom	2548
további beállítások	2605
további cikkek	2546
további cikkek a szerzőtől	2630
további cikkek a témában	2546
további cikkek betöltése	2630
további hírek	2546
további lehetőségek	2604
további részletek itt	2548
továbbiak betöltése	2548
továbbiak megjelenítése	2630
toàn màn hình	5244
traducció automàtica	463
traducción automática	1671
traducere automată	4131
traducido automáticamente	1703
tradução automática	3947
traduït automàticament	493
trang chủ	5196
trang này có hữu ích không	5236
transcripció	463
transcripción	1671
transcrição	3984
transferência bancária	3881
trenutni čas	4619
trenutni čas #	4618
treści komercyjne	3861
treści naszych partnerów	3861
treści partnerskie	3739
treść dla subskrybentów	3838
treść niedostępna	3821
treść premium	3838
treść sponsorowana	3739
treść wygenerowana przez ai	3853
treść zablokowana	3821
treść zewnętrzna	3821
tria la teva subscripció	449
trimite răspunsul	4122
troškovi dostave	4414
truy cập không giới hạn mọi bài viết	5279
trwa ładowanie odtwarzacza	3824
tryb pełnoekranowy	3824
træk dit samtykke tilbage	756
træk samtykke tilbage	756
trình phát âm thanh	5277
trước	5196
trường bắt buộc	5259
trường này là bắt buộc	5259
trả lời	5192
trở lại	5196
trở lại đầu trang	5263
tu ce părere ai? lasă un comentariu	4095
tu donación desgrava	1685
tu izmanto reklāmu bloķētāju	3350
tu navegador no puede reproducir este vídeo	1629
tue meitä	1939
tue meitä patreonissa	2040
tue työtämme	2040
tule meile tööle	1760
tuotettu tekoälyllä	2057
turinys saugomas autorių teisių	3297
turinys užblokuotas	3275
turiu paskyrą	3285
turpini lasīt	3304
turpinājums pēc reklāmas	3313
turpināt ar apple	3352
turpināt ar facebook	3352
turpināt ar google	3352
turpināt lasīt	3304
tutar seç	5004
tutar seçin	5004
tvarkyti pranešimus	3280
tvarkyti sutikimą	3275
twitter'da paylaş	4882
twitterで見る	3085
twoja prywatność jest dla nas ważna	3745
twoja wiadomość	3842
twoje imię	3842
twój adres e-mail	3727
twój e-mail	3727
twój głos został oddany	3811
twój głos został policzony	3811
twój głos został zapisany	3811
tykkää	2060
tylko dla osób pełnoletnich	3740
tylko niezbędne	3821
tytuł przelewu: darowizna	3835
tytułem: darowizna na cele statutowe	3835
tài khoản của tôi	5175
tài trợ	5186
tài trợ bởi	5272
támogass minket	2521
támogass minket patreonon	2621
támogasson minket	2521
támogasson minket a patreonon	2621
támogatom	2521
támogatom a lapot	2621
támogatom az oldalt	2621
támogatott tartalom	92	2534
támogatás	2521
támogatás paypalon	2621
támogatási oldal	2621
támogatói tartalom	2534
tárgy	2628
täisekraan	1796
tämä artikkeli on lukittu	2043
tämä juttu on lukittu	2043
tämä kenttä on pakollinen	2047
tämä sisältö ei ole saatavilla	2024
tämä video ei ole enää saatavilla	2027
tämä video ei ole saatavilla	2027
täname liitumast	1778
tässä artikkelissa	2050
tässä jutussa	2050
tässä olisi upotus facebookista	1970
tässä olisi upotus instagramista	1970
tätä sisältöä ei voida näyttää	2024
täytä ristikko	2012
täytä tämä kenttä	2047
télécharger l'appli	2216
télécharger l'audio	2209
télécharger l'épisode	2209
télécharger le mp#	2209
télécharger le podcast	2209
téléchargez l'appli	2216
téma követése	2640
téma už sledujete	642
témata	536
tému už sledujete	4545
témy	4457
témáim	2641
témák	2546
térkép betöltése	2605
térkép megnyitása	2550
términos de uso	1590
términos y condiciones	1590
tên của bạn	5260
tên hiển thị	5274
tìm hiểu thêm	5190
tìm kiếm	5196
tóm tắt ai	5267
tóm tắt bằng ai	5267
tóm tắt bởi ai	5267
tópicos	3920
tópicos relacionados	3920
tôi đã hiểu	5197
tôi đã tắt	5254
tôi đã tắt trình chặn quảng cáo	5253
tôi đồng ý	5190
tôi đồng ý với chính sách bảo mật	5259
tôi đồng ý với điều khoản sử dụng	5259
tõlgitud tehisintellekti abil	1809
több	2548
több betöltése	2630
több mutatása	2630
töltsd ki a kvízt	2548
töltsd ki kvízünket	2593
töltse ki a kvízt	2548
töltse újra az oldalt	2620
tùy chỉnh	5190
tùy chọn cookie	5247
tùy chọn khác	5270
tú qué opinas	1596
túto tému už sledujete	4545
tühista igal ajal	1753
tüm fotoğraflar	4981
tüm fotoğraflari gör	4981
tüm haberler	4891
tüm haberlere sinirsiz erişim	5005
tüm haberleri gör	4981
tüm içeriğe sinirsiz erişim	5005
tüm konular	4893
tüm konulari gör	4893
tüm oyunlar	4954
tüm videolar	4981
tüm videolari gör	4981
tüm yazilari	4891	4908
tüm yazilari gör	4981
tüm yorumlar	4890
tüm çerezleri kabul et	5000
tüm çerezleri reddet	5000
tümü	4898
tümünü gör	4897
tümünü göster	4898
tümünü kabul et	4885
tümünü reddet	4885
tăng cỡ chữ	5270
tēmas	3306
tęsinys po reklamos	3244
tęsti su apple	3285
tęsti su facebook	3285
tęsti su google	3285
tłumaczenie automatyczne	3854
tłumaczenie maszynowe	3854
tạm dừng	5216
tạm dừng video	5243
tạo bởi ai	5277
tạo tài khoản	5175
tải audio	5243
tải bài đăng	5247
tải lại trang	5253
tải nội dung	5247
tải thêm	5196
tải thêm bình luận	5236
tải trên app store	5249
tải trên google play	5249
tải tập này	5243
tải về từ app store	5249
tải về từ google play	5249
tải âm thanh	5243
tải ứng dụng	5249
tải ứng dụng ngay	5249
tất cả tin tức	5263
tất cả trò chơi	5239
tất cả video	5263
tắt tiếng	5244
tặng bài viết	5228
tặng sao	5174	5228
tặng sao cho bài viết	5228
tặng sao cho tác giả	5278
tặng tác giả ly cà phê	5174
tốc độ phát	5216	5243
từ chối	5190
từ chối tất cả	5190	5247
từ chối tất cả cookie	5276
từ khóa	5193
tự động phát	5244
""", 'u': """
u košaricu	4413
u ovom članku	4432
udostępnij	3735
udostępnij na facebooku	3735
udostępnij na twitterze	3735
udostępnij na x	3735
udostępnij w mediach społecznościowych	3735
udělit souhlas	528
ugens spørgsmål	750
ugodnost za naročnike	4613
ugodnosti za naročnike	4613
ugrađeni sadržaj	4415
ugrás a galériához	2630
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2630
ugrás a tartalomra	2630
uključi	4421
uključi obaveštenja	4407
uključi obavijesti	4407
uključi se u raspravu	4439
uključi zvuk	4417
uključite javascript	4417
uključite notifikacije	4407
uključite obaveštenja	4407
uključite obavijesti	4407
uključite se u raspravu	4439
ukryj reklamę	3861
ukrštenica	4411
ulkoinen sisältö	2024
ulkopuolinen sisältö	2024
uloženo	645
uložené	4547
uložit	519
uložit na později	519
uložit nastavení	604
uložit recept	66
uložit volby	604
uložit článek	519
uložiť	4460
uložiť na neskôr	4460
uložiť nastavenia	4514
uložiť recept	66
uložiť voľby	4514
uložiť článok	4460
ultima oră	4079
ultimele știri	4079
um assinante presenteou você com este artigo	3971
un abonat ți-a oferit acest articol	4115
un abonné vous offre cet article	2192
un e-mail de confirmation vous a été envoyé	2185
un suscriptor te ha regalado este artículo	1659
un suscriptor te regala este artículo	1736
une erreur s'est glissée dans l'article	2134
ungültige e-mail-adresse	1019
unterstütze uns	809
unterstützen	809
unterstützen sie uns	809
unterstützen sie uns per paypal	929
unustasid salasõna	1803
uočili ste grešku	4435
uočili ste pogrešku	4435
uočili ste pogrešku u članku	4435
uporabniško ime	4628
uporabniško ime ali e-pošta	4627
upotettu sisältö	2024
upozornit na nové díly	643
upozornit na nové články	643
upozorniť na chybu	4537
upozornění	614
uppdatera dina inställningar	4798
uppläst av en ai-röst	4756
uppläst av en dator	4672
uppläst av en syntetisk röst	4756
uppläst av syntetisk röst	4756
uppläst med ai-röst	4672
upravit nastavení	531
upravljaj kolačićima	4415
upravljaj piškotke	4615
ur vår butik	4749
url 복사	3119
urlをコピー	2980
urlをコピーしました	3081
urlをコピーする	3027
url복사	3119
urmărește acest subiect	4107
urmărește autorul	4164
urmărește live	4107
urmărește subiectul	4164
urmărești deja acest subiect	4164
următorul	4081
următorul videoclip	4175
uslovi korišćenja	4372
ustaw jako preferowane źródło	3857
ustawienia plików cookie	3743
ustawienia prywatności	3821
ustvarjeno s pomočjo umetne inteligence	4639
utónév	2628
uutishälytykset	2034
uvek prikaži	4415
uvijek prikaži	4415
uvjeti korištenja	4372
uygulamada aç	4963
uygulamayi aç	4963
uygulamayi yükle	4963
uz sākumlapu	3356
uz sākumu	3311
uzdāvini rakstu	3361
uzdāvināt rakstu	3361
uzyskaj dostęp	3724
učitaj još	4432
učitaj objavu	4415
učitaj sadržaj	4415
učitaj video	4415
učitaj više	4432
učitavanje playera	4417
učitavanje videa	4417
ušetrite #%	4528
ušetríte #%	4528
ušetřete #%	622
ušetříte #%	622
ušteda #%	4427
uštedite #%	4427
używasz adblocka	3830
używasz programu do blokowania reklam	3830
už jsem ho vypnul	617
už jste hlasovali	595
už komentarus atsako jų autoriai	3241
už mám predplatné	4527
už mám předplatné	621
už mám předplatné, přihlásit se	510
už mám účet	621
už máte predplatné? prihláste sa	4453
už máte předplatné	621
už máte účet	4453
už máte účet? prihláste sa	4453
už podporujem	4464
už podporuji	506
už sledujete	642
už ste hlasovali	4508
uždaryti	3243
uždaryti galeriją	3289
uždaryti reklamą	3244
uživatelské jméno	622
uživatelské jméno nebo e-mail	621
uživo	4418
užpildykite apklausą	3242
užsakomasis straipsnis	3244
užsakomasis turinys	92	3244
užsisakyti knygą	3273
užsisakyti prenumeratą	3235
""", 'v': """
v košarico	4613
v tem članku	4633
v tomto článku	628
v živo	4619
vaata kõiki	1807
vaata kõiki tellija soodustusi	1753
vaata lähemalt	1760
vaba töökoht	1760
vad tycker du? rösta här	4694
vai kopsavilkums bija noderīgs	3310
vai raksts bija noderīgs	3310
vai tas bija noderīgi	3358
vai vēlaties saņemt paziņojumus	3348
vain jäsenille	2045
vain välttämättömät	2024
vain välttämättömät evästeet	2024
vairāk no autora	3356
vairāk par tēmu	3306
vairāk rakstu	3356
vaizdo grotuvas įkeliamas	3277
vaizdo įrašas	3242
vaizdo įrašas nebepasiekiamas	3277
vaizdo įrašas nepasiekiamas	3277
vaizdo įrašas nepasiekiamas jūsų šalyje	3277
vaizdo įrašo paleisti negalima	3277
vaizdo įrašą rasite čia	3242
valami elromlott. próbáld újra	2627
valami hiba történt. próbálja újra	2627
valgfrit beløb	770
valgfritt beløp	3683
van egy jó sztorija	2634
van egy jó témája	2634
van már előfizetése	2624
van már fiókja	2525
van már fiókod	2624
van már fiókom	2624
vanjski sadržaj	4415
var artikeln till hjälp	4684
var det här till hjälp	4694
var det til hjælp	786
var detta till hjälp	4784
var dette en hjælp	786
var resuméet nyttigt	688
var sammanfattningen till hjälp	4684
varbūt vēlāk	3349
varför ser jag den här annonsen	4792
varför visas den här annonsen	4792
vari atteikties jebkurā laikā	3304
varje bidrag hjälper	4768
varje bidrag räknas	4768
varje krona hjälper	4768
varje krona räknas	4768
vasta küsitlusele	1760
vastaa kyselyyn tästä	1970
vaš e-mail	4429
vaš e-naslov	4630
vaš e-poštni naslov	4630
vaš glas je bil oddan	4610
vaš glas je uračunat	4410
vaš glas je zabeležen	4410	4610
vaš glas je zabilježen	4410
vaš komentar	4359
vaš mejl	4429
vaša e-mail adresa	4429
vaša e-mailová adresa	4530
vaša poruka	4430
vaša poruka je poslana	4429
vaša poruka je poslata	4429
vaša správa	4531
vaše e-mailová adresa	625
vaše ime	4430	4631
vaše jméno	626
vaše meno	4531
vaše soukromí je pro nás důležité	531
vaše sporočilo	4631
vaše sporočilo je poslano	4630
vaše zpráva	626
veckans fråga	4746
vecākie vispirms	3359
vedno prikaži	4615
vegyél jegyet	2599
veja esta publicação no instagram	3945
veja também	3920
veja todas as opções de assinatura	3969
velg beløp	3683
velikost písma	70
veličina fonta	4443
veličina slova	4443
veličina teksta	70
velocidad de reproducción	1670
velocidade de reprodução	3983
velocitat de reproducció	462
velocità di riproduzione	2886
venujte nám # %	4524
ver # comentários	3960
ver biografía	1625
ver comentários	3911
ver conteúdo	3987
ver conteúdo externo	3945
ver dossiê	4008
ver esta publicación en instagram	1629
ver esta publicação	4030
ver esta publicação no instagram	3945
ver fotogalería	1695
ver galería	1607
ver galería de fotos	1695
ver imágenes	1726
ver la galería	1695
ver mais notícias	4008
ver más	1607
ver más artículos	1698
ver más artículos del autor	1625
ver más fotos	1603
ver más noticias	1660
ver más vídeos	1695
ver oferta de suscripción	1723
ver opciones de suscripción	1723
ver preço	3980
ver publicação	3909
ver suscripción	1723
ver también	1601
ver também	3920
ver todas as notícias	4008
ver todas las opciones de suscripción	1656
ver todos los artículos	1695
ver todos los vídeos	1695
ver todos os vídeos	4008
ver traducción	1608
ver tradução	3926
ver transcripción	1670
ver transcrição	3983
ver versión online	1741
ver versión web	1741
ver versão online	4051
ver vídeo	1607
vergrößern	873	1023
verificați adresa de email	4153
verifică-ți e-mailul	4154
verifică-ți emailul	4154
verifică-ți inboxul	4153
verlagssonderveröffentlichung	944
versandkosten können anfallen	996
vertrag kündigen	852
verträge hier kündigen	852
verwandte beiträge	866
ves a la pàgina de donacions	476
ves algún error? comunícalo	1646
veure aquesta publicació a instagram	433
vezetéknév	2628
vezi această postare pe instagram	4092
vezi conținutul	4134
vezi mai multe știri	4116
vezi prețul	4128
vezi răspunsurile	4122
vezi toate știrile	4157
vezi și	4079
već imam nalog	4426
već imam račun	4426
već imate nalog	4349
već imate pretplatu	4349
već imate račun	4349
već podržavam	4364
već pratite	4441
već pratite ovu temu	4441
već sam pretplatnik	4426
već ste glasali	4410
već ste glasovali	4410
već ste pretplatnik	4349
več iz rubrike	4561
več novic iz regije	4561
več o tem	4561
več o temi	4561
več člankov	4633
več člankov avtorja	4633
veľkosť písma	70
veľkosť textu	4546
vi kan inte visa det här innehållet	4753
viac k téme	4457
viac si o tom prečítate tu	4457
viac článkov	4533
videa ni mogoče predvajati	4618
video atskaņotājs tiek ielādēts	3345
video ei ole enää saatavilla	2027
video ei ole käytettävissä	2027
video ikke tilgængelig	759
video již není k dispozici	607
video không khả dụng	5243
video không tồn tại	5243
video mevcut değil	4958
video nav pieejams jūsu valstī	3345
video nelze přehrát	607
video není dostupné	607
video není dostupné ve vaší zemi	607
video není k dispozici	607
video nevar atskaņot	3345
video ni na voljo v vaši državi	4618
video nicht verfügbar	1003
video nie je dostupné	4517
video nie je dostupné vo vašej krajine	4517
video nie je k dispozícii	4517
video nije dostupan u vašoj državi	4417
video nije dostupan u vašoj zemlji	4417
video nije moguće reproducirati	4417
video này không còn tồn tại	5243
video này không khả dụng	5243
video oynatici yükleniyor	4958
video sa nedá prehrať	4517
video sa nepodarilo načítať	4517
video se ne može reprodukovati	4417
video se nepodařilo načíst	607
video tiếp theo	5277
video trước	5277
video už není k dispozici	607
video už nie je dostupné	4517
video už nie je k dispozícii	4517
video više nije dostupan	4417
video yüklenemedi	5001
video yüklenirken hata oluştu	5001
video yükleniyor	4958
videoafspilleren indlæses	759
videoclipul următor	4175
videoen er ikke længere tilgængelig	759
videoen er ikke tilgængelig	759
videoen er ikke tilgængelig i dit land	759
videomängija laadimine	1796
videon voi katsoa jutun yläosasta	1970
videon är inte längre tillgänglig	4756
videon är inte tillgänglig	4756
videoyu izlemek için tiklayin	4897
videoyu yükle	4961
videó	2546
videó betöltése	2602
videó betöltése folyamatban	2610
videó lejátszása	2610
videó megtekintése	2610
videók	2546
videólejátszó betöltése	2610
videónkat itt nézheti meg	2548
vidéo	2144
vidéo indisponible	2209
vidéo non disponible	2209
vidéo précédente	2255
vidéo suivante	2255
vidéo à la une	2255
vielen dank für deine nachricht	1018
vielen dank für deine stimme	991
vielen dank für ihr feedback	918
vielen dank für ihre anmeldung	826
vielen dank für ihre nachricht	1018
vielen dank für ihre stimme	991
vielen dank für ihre teilnahme	96
vielleicht später	808
vienkartinė auka	3283
vienkartinė parama	3284
vienmēr atļaut	3343
vienmēr rādīt	3343
vienreizējs ziedojums	3351
viestisi on lähetetty	2047
vil du få varsler	3677
vilkår	683	3595
vill du få notiser	4760
vill du få pushnotiser	4760
vipps et beløp	3568
virheellinen sähköpostiosoite	2047
vis bildet i full størrelse	3610
vis færre	699	3609
vis i fuld skærm	779
vis oversættelse	701
vis større bilde	3610
vis større billede	700
visa bilden i helskärm	4694
visa färre	4694
visa i helskärm	4776
visa i webbläsare	4798
visa i webbläsaren	4798
visa inlägg från facebook	4694
visa inlägg från instagram	4694
visa innehåll	4678
visa innehållet	4753
visa lösenord	4770
visa och godkänn	4753
visa översättning	4695
visas tiesības paturētas	3364
visi komentāri	3359
vissza a címlapra	2630
vissza a főoldalra	2630
vissza a tetejére	2548
vissza az oldal tetejére	2630
visszajelzés	2542
visszajelzés küldése	2637
viteză de redare	4130
vizitează magazinul	4128
više o temi	4356
više od autora	4432
više vijesti iz regije	4356
više članaka	4432
više članaka autora	4432
viết bình luận	5192	5213
viết bình luận của bạn	5236
viết trả lời	5236
vlastná suma	4524
vlastní částka	618
vložený obsah	604
vložit do košíku	601
vložit komentář	640
vložiť do košíka	4512
vložiť komentár	4543
vnesite e-poštni naslov	4630
vnesite veljaven e-poštni naslov	4630
voce generată de ai	4130
você concorda? vote	3960
você está seguindo este tema	4041
você já está inscrito	4037
você já segue este tema	4016
você já votou	3974
você pode gostar	3920
você pode se interessar	3920
você segue este autor	4041
você também pode gostar	3920
voir la réponse	2144
voir le détail	2145
voir les détails	2145
voir les réponses	2201
voir les résultats	96	2145
voir les résultats du sondage	2180
voir tous les thèmes	2142
voir toute l'actualité	2231
voir toutes les vidéos	2231
voix générée par ia	2255
voltar ao início	4008
voltar atrás	3926
voltar à página inicial	4008
volver al índice	1726
volver atrás	1608
von einer künstlichen stimme vorgelesen	1003
von ki übersetzt	1031
vorgelesen von einer künstlichen stimme	1003
vos réactions	2134
votează	96
votează în sondaj	4122
votează în sondajul nostru	4095
votre avis nous intéresse	2180
votre demande a bien été envoyée	2261
votre demande a été envoyée	2261
votre message a bien été envoyé	2227
votre nom et prénom	2261
votre prénom	2228
votre soutien fait la différence	2258
votre vote a bien été pris en compte	2201
votre vote a été enregistré	2201
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4122
votul tău a fost înregistrat	4122
vous aimerez peut-être	2140
vous avez déjà un compte	2088
vous avez déjà un compte ? connectez-vous	2088
vous avez déjà un compte ? identifiez-vous	2088
vous avez déjà voté	2201
vous bloquez nos publicités	2257
vous n'êtes pas abonné	2225
vous n'êtes pas encore inscrit	2226
vous n'êtes pas inscrit	2226
vous possédez déjà un compte	2088
vous pourriez être intéressé	2140
vous souhaitez témoigner	2266
vous suivez ce thème	2265
vous suivez déjà ce sujet	2242
vous suivez déjà ce thème	2242
vous suivez déjà cet auteur	2242
vous êtes bien inscrit	2261
vous êtes déjà inscrit	2262
vous êtes inscrit	2262
vprašanje dneva	4610
vreau să donez	4148
vreau să primesc newsletterul	4108
vreau să susțin	4147
vsak evro šteje	4625
vsak petek. brezplačno. brez spama	4630
vsak prispevek šteje	4625
vsaka donacija šteje	4625
vsebina je avtorsko zaščitena	4637
vsebina sporočila	4560
vsebine naših partnerjev	4645
vsebine ni mogoče prikazati	4615
vsi članki	4633
vsi članki avtorice	4633
vsi članki avtorja	4633
vstúpiť do diskusie	4460
vstúpiť do galérie	4533
vui lòng kiểm tra email	5259
vui lòng nhập bình luận	5274
vui lòng nhập email	5259
vui lòng nhập email hợp lệ	5259
vui lòng nhập họ tên	5259
vyberte si predplatné	4527
vyberte si předplatné	621
vyberte částku	618
vybrat předplatné	621
vybrať	4528
vybrať predplatné	4527
vygenerované ai	4541
vygenerované pomocou ai	4541
vygenerováno ai	638
vygenerováno pomocí ai	638
vyplňte toto pole	625
vypnite blokovanie reklám	4522
vypnite prosím adblock	4522
vypnite, prosím, adblock	4522
vypnúť zvuk	4517
vypněte prosím adblock	615
vypněte si adblock	615
vypočuť si článok	4517
vypočuť článok	4517
vyskytla sa chyba. skúste to znova	4530
vyskúšajte si kvíz	4508
vytisknout článek	519
vytlačiť	4460
vytlačiť recept	66
vytlačiť článok	4460
vytvorené ai	4541
vytvorené pomocou ai	4541
vytvorené umelou inteligenciou	4541
vytvořeno ai	638
vytvořeno pomocí ai	638
vytvořeno umělou inteligencí	638
vytvořila ai	638
vytvořit účet	509
vyzkoušejte si kvíz	595
vyzkoušet	509
vyčerpali ste limit článkov	4527
vágólapra másolva	2643
válassz csomagot	2624
válassz előfizetést	2624
válassz összeget	2621
válasszon csomagot	2624
válasszon előfizetést	2624
válasszon összeget	2621
válasz	2639
válaszok elrejtése	2638
válaszok megjelenítése	2638
válaszolok	2639
választom	2625
választás mentése	2602
vásárlás a webshopban	2537
váš e-mail	515
váš email	625
váš hlas bol započítaný	4508
váš hlas bol zaznamenaný	4508
váš hlas byl započítán	595
váš hlas byl zaznamenán	595
väiksem tekst	1812
väline sisu	1771
välj	4771
välj abonnemang	4770
välj belopp	4767
välj din prenumeration	4770
välj ditt abonnemang	4770
välj erbjudande	4770
välj prenumeration	4770
välj som föredragen källa	4789
vänligen stäng av annonsblockeraren	4763
värsked uudised	1755
vælg	774
vælg abonnement	773
vælg beløb	770
vælg dit abonnement	773
vælg som foretrukken kilde	791
vælg tilbud	773
vérifiez votre boîte de réception	2227
vérifiez votre boîte mail	2227
vés a la recepta	66
více	536
více k tématu	536
více o tématu	536
více si o tom přečtete zde	536
více článků	628
vídeo anterior	1718	4031
vídeo destacado	1718
vídeo indisponível	3983
vídeo no disponible	462	1670
vídeo não disponível	3983
vídeo seguinte	4031
vídeo siguiente	1718
vídeos	1601	3920
võib-olla hiljem	1800
võid igal ajal loobuda	1805
võta nõusolek tagasi	1794
võta toimetusega ühendust	1808
výber redakcie	4457
výběr redakce	536
výhoda pre predplatiteľov	4512
výhoda pro předplatitele	601
výhody pre predplatiteľov	4512
výhody pro předplatitele	601
výsledky	97
výsledky ankety	608
výsledky hlasovania	4518
výsledky hlasování	608
vēl nav konta	3352
vēl neesi abonents	3352
všech # fotek	627
všech # fotky	627
všech # fotografie	627
všech # fotografií	627
všech fotek	627
všech fotky	627
všech fotografie	627
všech fotografií	627
všechny # fotek	627
všechny # fotky	627
všechny # fotografie	627
všechny # fotografií	627
všechny fotek	627
všechny fotky	627
všechny fotografie	627
všechny fotografií	627
všechny komentáře	640
všechny články	628
všechny články autorky	628
všetky komentáre	4543
všetky články	4533
všetky články autora	4533
všetky články autorky	4533
všeč mi je	4641
vždy povolit	605
vždy povoliť	4515
vždy zobrazovat	604
vždy zobrazovať	4514
về trang chủ	5263
về tác giả	5264
về đầu trang	5196
""", 'w': """
w każdy piątek. za darmo. bez spamu	3841
warto przeczytać	3758
was können wir besser machen	918
wczytaj treść	3821
wczytaj więcej	3844
webshopunkból	2599
webáruház	2536
weiterblättern	1023
weitere beiträge	866
werbung schließen	1038
werbung überspringen	846
weź udział w dyskusji	3808
whatsapp'ta paylaş	4882
whatsapp'tan paylaş	4990
whatsappで読む	3027
wiadomość	3842
wiadomość została wysłana	3841
wideo jest niedostępne	3824
wideo niedostępne	3824
widzisz błąd	3849
wie gefällt ihnen dieser artikel	918
wie wir unsere quellen schützen	1026
wielkość czcionki	70
wielkość tekstu	3859
więcej	3758
więcej artykułów	3758
więcej informacji	3758
więcej na ten temat	3758
więcej o	3758
więcej od tego autora	3844
więcej tekstów autora	3844
więcej z	3758
wpisz kwotę	3835
wpisz swój e-mail	3727
wprowadź adres e-mail	3727
wpłata jednorazowa	3836
wpłata miesięczna	3836
wpłać	3721
wpłać jednorazowo	3835
wpłać teraz	3721
wróć do góry	3844
wróć na górę	3844
wróć na stronę główną	3844
wspieraj co miesiąc	3835
współpraca płatna	3861
współpraca reklamowa	3739
wszystkie # zdjęcia	3843
wszystkie # zdjęć	3843
wszystkie artykuły	3844
wszystkie artykuły autorki	3844
wszystkie zdjęcia	3843
wszystkie zdjęć	3843
wybierz kwotę	3835
wybierz ofertę	3838
wybierz prenumeratę	3838
wybierz subskrypcję	3838
wycofaj zgodę	3821
wykorzystałeś limit artykułów	3838
wykryliśmy adblocka	3830
wyloguj się	19
wypełnij to pole	3841
wypisz się	3866
wypisz się w dowolnym momencie	3841
wypróbuj	3724
wyraź zgodę	3743
wystąpił błąd	3842
wystąpił błąd. spróbuj ponownie	3841
wystąpił błąd. spróbuj ponownie później	3841
wyłącz adblocka	3830
wyłącz blokowanie reklam	3830
wyłącz dźwięk	3824
wyłącz reklamy	3861
wyłączyłam adblocka	3831
wyłączyłem adblocka	3830	3831
wyślij	96	3842
wyślij e-mailem	3735
wyślij komentarz	3855
wyślij mailem	3859
wyślij opinię	3853
wyślij wiadomość	3841
wyślij zdjęcia	3849
wyślij zgłoszenie anonimowo	3849
wyślij znajomemu	3735
wyświetl treść	3821
wyświetl w przeglądarce	3865
wählen	1017
własna kwota	3835
włącz	3829
włącz dźwięk	3824
włącz javascript	3824
""", 'x': """
x'te paylaş	4882
xem bình luận	5192
xem bản ghi	5243
xem bản gốc	5197
xem bản đồ	5197
xem bộ ảnh	5263
xem chi tiết	5197
xem chuyên đề	5263
xem các bài viết của tác giả	5207
xem các câu trả lời	5236
xem các gói	5279
xem công thức	66
xem giá	5242
xem giá tốt nhất	5282
xem gói đăng ký	5279
xem kết quả	96	5197
xem lại	5244
xem nhiều	5193
xem nhiều nhất	5193
xem nhiều trong tuần	5229
xem nội dung	5247
xem sản phẩm	5282
xem thêm	5193	5196
xem thêm bài của tác giả	5207	5263
xem thêm bình luận	5192	5213
xem thêm tin	5263
xem thêm video	5263
xem thêm ảnh	5263
xem tiếp	5196
xem toàn bộ	5196
xem trên ứng dụng	5249
xem trả lời	5236
xem tất cả	5196
xem tất cả bài viết	5207
xem tất cả bình luận	5213	5236
xem tất cả ảnh	5263
xem ưu đãi	5242
xem ảnh cỡ lớn	5263
xem ảnh lớn	5263
xでシェア	2980
xでシェアする	3027
xでポスト	2980
xで共有	3081
xで表示	3085
xで見る	3085
x로 공유	3214
x에서 보기	3218
""", 'y': """
y tú qué opinas	1596
ya estás suscrito	1656
ya tengo suscripción	1558
ya tengo una suscripción	1558
ya tenés suscripción	1656
yahoo! japan idでログイン	3067
yahoo!ショッピングで見る	3049
yahoo!ショッピングで購入	3049
yanit gönder	4951
yanitlari gör	4951
yanitlari göster	4951
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	4958
yapay zeka ile özet	4897
yapay zeka ile özetle	4987
yapay zeka ile üretildi	5001
yapay zeka özeti	4897
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	4958
yapay zekâ ile üretildi	5001
yapay zekâ tarafindan seslendirildi	4958
yapay zekâ özeti	4987
yazara e-posta gönder	4983
yazara mesaj gönder	4983
yazarin diğer haberleri	4891
yazarin diğer yazilari	4891	4908
yazarin tüm yazilari	4891	4908
yazarin önceki yazilari	4908
yazinin devami aşağida	4934
yaziyi büyüt	4990
yaziyi küçült	4990
yeni oyunumuzu keşfet	4996
ymmärrän	1971
yorum gönder	4890
yorum yapmak için giriş yap	4951
yorumlar sadece abonelere açiktir	4995
yorumlari gör	4890
yorumu gönder	4951
yorumu şikayet et	4995
yorumu şikâyet et	4995
yorumunu gönder	4951
youtube-tartalom megjelenítése	2548
youtube-videó betöltése	2605
youtubeで見る	3085
youtubeで視聴	3085
youtube에서 보기	3218
yritä myöhemmin uudelleen	2047
yritä uudelleen	2047
yukari çik	4981
yz özeti	4897
yêu cầu của bạn đã được gửi	5280
""", 'z': """
z našeho e-shopu	601
z našeho obchodu	601
z nášho e-shopu	4512
z nášho obchodu	4512
z titulní strany	536
za naročnike	4627
zaakceptuj i pokaż	3821
zaboravili ste šifru	4426
zabranjeno prenošenje	4436
zabudnuté heslo	4453
zadajte platný e-mail	4530
zadejte platný e-mail	625
zadejte svůj e-mail	515
zadejte částku	618
zagłosuj	96
zahlungsart wählen	812
zainstaluj aplikację	3826
zakázat	614
zakázať	4521
zakúpiť licenciu	4538
zaloguj się	3724
zaloguj się przez apple	3838
zaloguj się przez facebooka	3838
zaloguj się przez google	3838
zaloguj się z google	3838
zamknij galerię	3844
zamknij reklamę	3861
zamów	3741
zamów książkę	3817
zamów teraz	3740
zapamatovat přihlášení	621
zapamatovat si mě	621
zapamiętaj mnie	3839
zapamätať si ma	4527
zapisz na później	3735
zapisz się	3727
zapisz się na newsletter	3727
zapisz wybór	3821
zapnout upozornění	611
zapnúť	4521
zapnúť notifikácie	4520
zapnúť titulky	4517
zapnúť upozornenia	4520
zapnúť zvuk	4517
zapomenuté heslo	509
zapomniałem hasła	3838
zapomniałeś hasła	3838
zapomněl jsem heslo	621
zapomněli jste heslo	621
započni kviz	4410
zarejestruj się	3724
zarezervovat místo	601
zarządzaj plikami cookies	3821
zarządzaj powiadomieniami	3828
zarządzaj zgodami	3743
zarządzaj zgodą	3821
zaten üye misiniz	4873
zauważyłeś błąd	3849
zavrieť galériu	4533
zavrieť reklamu	4548
zavřít	506
zavřít galerii	628
zavřít reklamu	646
začať kvíz	4508
začni kviz	4610
začít kvíz	595
załaduj film	3821
załaduj post	3821
załaduj treść	3821
załaduj wideo	3821
załaduj więcej	3761
załóż konto	3724
zaštita osobnih podataka	4372
zaštita privatnosti	4372
zašto vidim ovaj oglas	4445
zašto vidim ovu reklamu	4445
zbývající čas	608
zbývající čas #	607
zbývající čas -#	607
zdarma, každý pátek	516
zdieľajte tento text	4460
zdieľajte článok	4460
zdieľať	4460
zdieľať na facebooku	4460
zdieľať na whatsappe	4546
zdieľať článok	4460
zdjęcie # z #	3843
zdjęcie #/#	3843
zeskanuj kod i pobierz aplikację	3826
zeskanuj kod qr, aby pobrać aplikację	3826
zezwól	3829
zezwól i kontynuuj	3745
zezwól i pokaż	3745
zezwól na powiadomienia	3828
zezwól na reklamy	3834
zezwól raz	3821
zgadzam się	3743
zgadzam się na powiadomienia	3828
zgadzam się na wyświetlanie treści	3743
zgłoś	3752	3856
zgłoś błąd	3752
zgłoś komentarz	3855
zgłoś nadużycie	3855
zgłoś reklamę	3861
ziedot katru mēnesi	3351
ziņa ir nosūtīta	3354
ziņa tiek papildināta	3311
ziņo par kļūdu	3310
ziņot par komentāru	3359
ziņot par kļūdu	3310
zkontrolujte svoji e-mailovou schránku	625
zkontrolujte svou schránku	625
zkopírovat odkaz	519	520
zkopírovat odkaz na článek	519
zkopírováno	645
zkopírováno do schránky	644
zkuste to prosím později	625
zmeniť súhlas	4514
zmeniť veľkosť písma	4546
zmenšit písmo	644
zmenšiť písmo	4546
zmień rozmiar tekstu	3859
zmień ustawienia	3745
zmień ustawienia cookies	3745
zmień zgodę	3821
změnit nastavení	531
změnit nastavení cookies	531
změnit souhlas	604
změnit velikost písma	644
znajdź nas na facebooku	3736
znalazłeś błąd	3849
znalazłeś błąd w tekście	3849
značky	4457
znova naloži stran	4624
znova načítať stránku	4523
znovu načíst stránku	617
zobacz # zdjęcia	3843
zobacz # zdjęć	3843
zobacz cenę	3817
zobacz galerię	3761
zobacz mapę	3762
zobacz ofertę	3817
zobacz również	3758
zobacz szczegóły	3762
zobacz także	3758
zobacz także inne	3758
zobacz też	3758
zobacz w przeglądarce	3865
zobacz więcej	3758
zobacz wszystkie # zdjęcia	3843
zobacz wszystkie # zdjęć	3843
zobacz wszystkie artykuły	3844
zobacz wszystkie zdjęcia	3843
zobacz wszystkie zdjęć	3843
zobacz zdjęcia	3843
zobacz zdjęć	3843
zobrazit # fotografií	627
zobrazit # odpovědi	640
zobrazit a přijmout	604
zobrazit fotografií	627
zobrazit komentáře	640
zobrazit méně	540	628
zobrazit nabídku	601
zobrazit nabídky	621
zobrazit odpovědi	640
zobrazit originál	540
zobrazit předplatné	621
zobrazit přepis	607
zobrazit více	538
zobrazit výsledky	96	540	595
zobrazit vše	538
zobrazit všech # fotek	627
zobrazit všech # fotky	627
zobrazit všech # fotografie	627
zobrazit všech # fotografií	627
zobrazit všech fotek	627
zobrazit všech fotky	627
zobrazit všech fotografie	627
zobrazit všech fotografií	627
zobrazit všechny # fotek	627
zobrazit všechny # fotky	627
zobrazit všechny # fotografie	627
zobrazit všechny # fotografií	627
zobrazit všechny fotek	627
zobrazit všechny fotky	627
zobrazit všechny fotografie	627
zobrazit všechny fotografií	627
zobrazit všechny články	628
zobraziť # fotiek	4532
zobraziť # fotky	4532
zobraziť # fotografie	4532
zobraziť # fotografií	4532
zobraziť # odpovede	4543
zobraziť a prijať	4514
zobraziť cenu	4512
zobraziť diskusiu	4460
zobraziť fotiek	4532
zobraziť fotky	4532
zobraziť fotografie	4532
zobraziť fotografií	4532
zobraziť galériu	4533
zobraziť heslo	4527
zobraziť komentáre	4543
zobraziť menej	4458
zobraziť obsah	4471
zobraziť odpovede	4543
zobraziť ponuku	4512
zobraziť ponuky	4527
zobraziť popis	4533
zobraziť predplatné	4527
zobraziť prepis	4517
zobraziť titulky	4517
zobraziť viac	4458
zobraziť výsledky	96	4508
zobraziť všetko	4458
zobraziť všetky # fotiek	4532
zobraziť všetky # fotky	4532
zobraziť všetky # fotografie	4532
zobraziť všetky # fotografií	4532
zobraziť všetky fotiek	4532
zobraziť všetky fotky	4532
zobraziť všetky fotografie	4532
zobraziť všetky fotografií	4532
zobraziť všetky články	4533
zobraziť všetkých # fotiek	4532
zobraziť všetkých # fotky	4532
zobraziť všetkých # fotografie	4532
zobraziť všetkých # fotografií	4532
zobraziť všetkých fotiek	4532
zobraziť všetkých fotky	4532
zobraziť všetkých fotografie	4532
zobraziť všetkých fotografií	4532
zoradiť podľa	4543
zostań patronem	3721
zostań patronką	3835
zostať prihlásený	4527
zostávajúci čas	4518
zostávajúci čas #	4517
zostávajúci čas -#	4517
zpráva	626
zpráva byla odeslána	625
zpráva pro příjemce: dar	618
zpět na hlavní stránku	628
zpět na začátek	628
zpět nahoru	538
zrušit můžete kdykoli	621
zrušit můžete kdykoliv	621
zrušiť môžete kedykoľvek	4527
zu meine themen hinzufügen	1035
zu meinen themen hinzufügen	1035
zum rätsel	991
zum vollständigen artikel	1021
zur großansicht	1021
zur leseliste hinzufügen	964
zur merkliste hinzufügen	839
zur übersicht	869
zurück	859
zurück nach oben	869	1021
zurück zum anfang	1032
zurück zur startseite	1021
zurück zur übersicht	1021
zvoliť	4528
zvolte předplatné	621
zvolte částku	618
zvoľte predplatné	4527
zvoľte sumu	4524
zväčšiť	4518
zväčšiť foto	4533
zväčšiť fotografiu	4533
zväčšiť písmo	4546
zväčšiť text	4546
zvětšit	538
zvětšit foto	628
zvětšit fotografii	628
zvětšit písmo	644
zvětšit text	644
zwiń	3761
zásady cookies	604
zásady ochrany osobných údajov	4514
získat licenci	635
získat předplatné	621
získať licenciu	4539
získať predplatné	4527
zůstat přihlášen	621
""", '£': """
£# at amazon	1481
""", '©': """
©ntb	3639
""", 'à': """
à découvrir	2140
à la une	2140
à lire	2140
à lire aussi	2140
à lire dans ce dossier	2140
à lire dans la même rubrique	2140
à lire ensuite	2140
à lire également	2140
à ne pas manquer	2140
à voir	2140
à voir aussi	2140
à voir ensuite	2263
""", 'á': """
áno, chcem	4521
áno, prosím	4521
átirat	2611
átirat elolvasása	2610
átirat megjelenítése	2610
áudio gerado por ia	3947
áudio gerado por voz sintética	3947
""", 'ä': """
ähnliche artikel	866
ähnliche beiträge	866
ähnliche themen	866
äldst	4788
äldsta	4788
äldsta först	4787
älteste	1034
älteste zuerst	1033
älä missaa mitään	1944
älä salli	2034
älä seuraa	2062
ämne	4774
ämnen	4691
ämnen i artikeln	4691
ämnen i den här artikeln	4776
ändra cookie-inställningar	4681
ändra cookieinställningar	4681
ändra dina cookie-inställningar	4681
ändra dina cookieinställningar	4753
ändra inställningar	4681
ändra samtycke	4753
ändra textstorlek	4791
är du inte prenumerant	4770
är du redan prenumerant	4658
äänenvoimakkuus	2028
äänesi on laskettu	2012
äänesi on rekisteröity	2012
äänesi on tallennettu	2012
äänestyksen tulokset	2028
äänestys	97
äänestä	96	2018
äänestä nyt	96	2012
äänestä tästä	1970
ääni on tuotettu tekoälyllä	2027
ääni pois	2027
ääni päälle	2027
""", 'å': """
åbn	701
åbn appen	761
åbn billedgalleri	779
åbn galleri	779
åbn i app	761
åbn i browser	799
åbn kort	701
åpne	3611
åpne appen	3675
åpne bildegalleri	3692
åpne faktaboks	3611
åpne galleri	3692
åpne i app	3675
åpne i nettleser	3712
åpne i nettleseren	3712
åpne kart	3611
årlig	3687
årlig betaling	3687
årligt	774
årsvis	4771
årsvis betalning	4771
återkalla samtycke	4753
återstående tid	4757
återstående tid #	4756
återstående tid -#	4756
""", 'æ': """
ældste	790
ældste først	789
ændr dine cookieindstillinger	685
ændr dit samtykke	756
ændr indstillinger	685
ændr samtykke	756
ændr tekststørrelse	792
""", 'ç': """
çengel bulmaca	4956
çerez ayarlari	4885
çerez ayarlarini yönet	4961
çerez politikasi	4885	4907
çerez tercihleri	4961
çerez tercihlerimi değiştir	4888
çerez tercihlerini değiştir	4888
çerez tercihlerini yönet	4961
çerezler	4885
çerezleri yönet	5000
çeviriyi göster	4898
çikiş yap	19
çok okunanlar	4891
""", 'è': """
è gratis e ci vuole solo un minuto	2864
è stato utile	2878
""", 'é': """
é grátis e leva menos de um minuto	3964
é proibida a reprodução	4042
é proibida a reprodução do conteúdo	4042
écouter	2118
écouter (# min	2118
écouter le podcast	2144
écrire à la rédaction	2235
édition du jour	2140
élő	2611
élő közvetítésünk itt	2630
épingler	66
épingler la recette	66
értem	2550
értesítések	2617
értesítések engedélyezése	2614
értesítések kezelése	2614
értékeld a cikket	2637
értékeld a receptet	66
értékelje a cikket	2637
érvénytelen e-mail-cím	2627
étiquettes	2145
évente	2625
éves előfizetés	2625
éves fizetés	2625
éves számlázás	2625
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2618
így védjük a forrásainkat	2634
írd meg a véleményed	2542
írj a szerkesztőségnek	2634
írj hozzászólást	2638
írja meg véleményét	2542
írjon a szerkesztőségnek	2634
írjon hozzászólást	2638
írjon nekünk névtelenül	2634
""", 'î': """
îmi place	4123
în fiecare lună	4148
în parteneriat cu	4168
înainte # secunde	4130
înapoi # secunde	4130
înapoi la prima pagină	4157
înapoi la început	4180
înapoi sus	4081
încarcă conținutul	4134
încarcă mai multe	4081
încarcă mai multe comentarii	4122
încarcă postarea	4134
încarcă videoclipul	4134
închide	4059
închide fereastra	4180
închide galeria	4180
închide meniul	4180
înregistrare	4063
înregistrează-te	4063
înscrie-te acum	4100
înscrie-te la curs	4100
îți mulțumim pentru vot	4095
""", 'ô': """
ô chữ	5241
""", 'ö': """
öffnen	869
ön hirdetésblokkolót használ	2618
ön mit gondol? szavazzon	2548
önceki	4897
önceki fotoğraf	5008
önceki görsel	5008
önceki haber	4891
önceki video	5001
önceki yazi	5008
öne çikan haberler	4891
öne çikanlar	4891
önerilen haberler	4891
önerilenler	4891
öppna	4695
öppna appen	4758
öppna bildgalleri	4776
öppna galleri	4776
öppna i webbläsaren	4798
öppna karta	4695
összes	2548
összes cikk	2630
összes elfogadása	2603
összes elutasítása	2603
összes megtekintése	2630
översatt med ai	4784
özet faydali oldu mu	4890
""", 'ú': """
új hozzászólás	2542
última hora	1601
últimas	3920
últimas entradas	1601
últimas noticias	1601
últimas notícias	3920
últimas plazas	1636
últimes notícies	424
últimos artículos	1601
únete	1551
únete a la conversación	1594
única	1686	3999
účtované ročne	4527
účtováno ročně	621
""", 'ü': """
über google anmelden	1016
über whatsapp senden	1036
über whatsapp teilen	1036
übersetzung anzeigen	873
überweisung	813
ücretsiz dene	4873
ücretsiz haber limitinize ulaştiniz	4975
ücretsiz kargo	4992
ücretsiz oku	5005
ücretsiz oyna	4954
ücretsiz üye ol	4873
ücretsiz üye olun	4873
ücretsiz, spam yok	4977
ühekordne annetus	1802
ürüne git	5012
ürünü gör	5012
ürünü incele	4957
üye girişi	4873
üye ol	4872	4873
üye olun	4873
üzenet	2628
üzenet küldése	2627
üzenetét elküldtük	2627
""", 'ý': """
ý kiến	5192
ý kiến bạn đọc	5192
ý kiến của bạn	5192	5213
""", 'ā': """
ārējais saturs	3321
""", 'č': """
častite nas kafom	4424
častite nas kavom	4424
častite nas s kavo	4625
čita sintetički glas	4417
čitaj bez oglasa	4445
čitaj u aplikaciji	4419
čitajte bez oglasa	4445
čitajte bez ograničenja	4426
čitajte u aplikaciji	4419
čitajte uz pretplatu	4426
članak je zaključan	4349
članak je zaštićen autorskim pravom	4436
članak se nastavlja ispod oglasa	4355
članak čita sintetički glas	4417
članek bere sintetični glas	4618
članek je avtorsko zaščiten	4637
članek je zaklenjen	4557
članek se nadaljuje pod oglasom	4560
članek se nadaljuje spodaj	4560
článek byl vytvořen automaticky	638
článek je chráněn autorským právem	634
článek namluvila umělá inteligence	607
článek pokračuje pod reklamou	523
článek čte syntetický hlas	607
články autora	628
článok bol vytvorený automaticky	4541
článok je chránený autorským právom	4538
článok číta syntetický hlas	4517
článok číta umelá inteligencia	4517
čte umělý hlas	607
čtěte bez omezení	621
čtěte dále	536
čtěte i	536
čtěte nejdřív v aplikaci	609
čtěte také	536
čtěte v aplikaci	609
číslo účtu pro dary	507
číst bez reklam	646
číst celý článek	628
číst dál	538
číst dál s předplatným	509
číst dále	628
číst s předplatným	621
číst více	538
číta umelý hlas	4517
čítajte aj	4457
čítajte bez obmedzení	4527
čítajte najprv v aplikácii	4519
čítajte v aplikácii	4519
čítať bez reklám	4548
čítať celý článok	4533
čítať s predplatným	4527
čítať ďalej	4533
""", 'ď': """
ďakujeme za hlas	4508
ďakujeme za hlasovanie	4508
ďakujeme za odber	4530
ďakujeme za správu	4530
ďakujeme za vašu správu	4530
ďakujeme za váš hlas	96	4508
ďalšia fotografia	4533
ďalšia snímka	4533
ďalšia strana	4533
ďalšie foto	4533
ďalšie správy	4457
ďalšie video	4517
ďalšie články	22	4457
ďalšie články autora	4533
ďalší článok	4533
""", 'đ': """
đang theo dõi	5268
đang tải	5243
đang tải trình phát	5243
đang tải video	5243
điều khoản sử dụng	5191
điều khoản sử dụng | chính sách bảo mật	5191
đáng chú ý	5193
đã có tài khoản	5175
đã hiểu	5197
đã sao chép	5181
đã sao chép liên kết	5228
đã xảy ra lỗi	5259
đã đóng bình luận	5236
đóng	5171
đóng cửa sổ	5281
đóng góp	5172
đóng góp hàng tháng	5255
đóng góp một lần	5255
đóng góp ngay	5174
đóng menu	5281
đăng ký	5175
đăng ký của bạn đã được xác nhận	5280
đăng ký khóa học	5242
đăng ký ngay	5175
đăng ký nhận thông báo	5250
đăng ký tham dự	5242
đăng ký thành công	5259
đăng ký để đọc tiếp	5279
đăng nhập	5175
đăng nhập / đăng ký	5175
đăng nhập bằng apple	5257
đăng nhập bằng facebook	5257
đăng nhập bằng google	5257
đăng nhập với facebook	5257
đăng nhập với google	5257
đăng nhập để bình luận	5236
đăng nhập để đọc tiếp	5279
đăng xuất	19
được quan tâm	5229
được tài trợ	5186
được tạo bởi ai	5277
đặt báo	5175
đặt hàng ngay	5282
đặt mua ngay	5242
đặt vé ngay	5242
đến công thức	66
đến trang quyên góp	5255
đến trang ủng hộ	5255
đề xuất	5193
đề xuất bởi taboola	5232
để lại bình luận	5212	5213
để lại một bình luận	5212	5213
để sau	5171
địa chỉ email của bạn	5280
đọc bài gốc	5281
đọc bài tiếp theo	5281
đọc miễn phí	5279
đọc nhiều	5193
đọc nhiều nhất	5193
đọc sau	5228
đọc thêm	5193	5196
đọc tiếp	5196
đọc tiếp về chủ đề này	5229
đọc toàn bộ bài viết	5263
đọc trên ứng dụng	5249
đồng ý	5190
đồng ý và tiếp tục	5247
đừng bỏ lỡ	5193
""", 'į': """
į el. parduotuvę	3273
į pradinį puslapį	3289
į viršų	3242
įdėti į krepšelį	3273
įgarsinta dirbtinio intelekto	3277
įjungti garsą	3277
įjungti pranešimus	3280
įkelti daugiau	3289
įkelti turinį	3275
įkelti įrašą	3275
įveskite el. pašto adresą	3287
įveskite galiojantį el. pašto adresą	3287
įveskite savo el. pašto adresą	3260
įveskite sumą	3283
įvyko klaida. bandykite dar kartą	3287
įvyko klaida. bandykite vėliau	3287
""", 'ľ': """
ľubovoľná suma	4524
""", 'ł': """
ładowanie odtwarzacza	3824
ładowanie wideo	3824
""", 'ř': """
řadit podle	640
řazení	641
""", 'ś': """
śledź nas	3736
""", 'ş': """
şifremi unuttum	4873
şifrenizi mi unuttunuz	4975
şikayet et	4952
şikâyet et	4952
şimdi değil	4871
şimdi satin al	5012
şurada paylaş	4882
""", 'š': """
šajā rakstā	3356
še nimate računa	4627
še niste naročnik	4627
šiame straipsnyje	3289
šifra	4427
šio turinio parodyti negalime	3275
šio turinio rodyti negalima	3275
šis laukas privalomas	3287
šis lauks ir obligāts	3354
šis raksts ir slēgts	3352
šis saturs nav pieejams	3343
šis straipsnis užrakintas	3285
šis turinys nepasiekiamas	3275
šis vaizdo įrašas nebepasiekiamas	3277
šis vaizdo įrašas nepasiekiamas	3277
šis video nav pieejams	3345
šis video vairs nav pieejams	3345
šo saturu nevar parādīt	3343
šrifto dydis	3294
štampaj	4359
štítky	536
""", 'ž': """
žaisti dabar	3271
že imam račun	4627
že imate račun	4557
že naročnik	4557
že podpiram	4568
že sledite	4642
želite li da primate obaveštenja	4420
želite li primati obavijesti	4420
želite prejemati obvestila	4621
želite prejemati potisna obvestila	4621
želiš primati obavijesti	4420
žiadny spam	4530
žinutė išsiųsta	3287
živě	608
žiūrėkite nuotraukas	3242
žiūrėkite vaizdo įrašą	3242
žiūrėti galeriją	3242
žiūrėti kainą	3273
žiūrėti komentarus	3292
žiūrėti pasiūlymą	3273
žiūrėti planus	3285
žiūrėti rezultatus	96	3271
žiūrėti visus	3289
žymos	3278
žádný spam	625
""", 'ư': """
ưu đãi #% hôm nay	5242
ưu đãi cho bạn đọc	5242
ưu đãi cho độc giả	5242
ưu đãi tốt nhất	5258
""", 'ș': """
știrea anterioară	4157
știrea continuă mai jos	4181
știrea următoare	4157
știri pe aceeași temă	4116
știri recomandate	4079
știri similare	4079
știrile zilei	4079
""", 'ț': """
ți-a fost util	4122
ți-a fost util acest articol	4095
ți-a fost util acest rezumat	4095
ți-ai uitat parola	4113
ți-ar putea plăcea și	4116
ține-mă minte	4152
""", 'ά': """
άκουσε το άρθρο	1146
άλλες ειδήσεις	22
άλλο ποσό	1163
άνοιγμα	1076
άνοιγμα εφαρμογής	1153
άνοιγμα στην εφαρμογή	1153
άνοιγμα χάρτη	1076
""", 'έ': """
έξοδος από πλήρη οθόνη	1146
έχετε ήδη λογαριασμό	1058
έχετε ήδη ψηφίσει	1138
έχω ήδη λογαριασμό	1166
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1168
έχω λογαριασμό	1166
""", 'ή': """
ήταν χρήσιμο	1138
""", 'ί': """
ίσως αργότερα	1054
ίσως σας ενδιαφέρει	1072
""", 'α': """
αγορά από amazon	1144
αγορά από το amazon	1144
αγορά βιβλίου	1144
αγορά εισιτηρίων	1144
αγοράστε εισιτήρια	1144
αγοράστε εισιτήριο	1144
αγοράστε το βιβλίο	1144
αγοράστε τώρα	1202
ακολουθήστε μας	1179
ακολουθήστε το θέμα	1179
ακολουθήστε τον αρθρογράφο	1201
ακολουθήστε τον συντάκτη	1179
ακολουθείτε ήδη αυτό το θέμα	1179
ακολουθείτε ήδη αυτόν τον συντάκτη	1201
ακολούθησε	1180
ακούστε	1063
ακούστε το άρθρο	1063
ακυρώνετε όποτε θέλετε	1166
ακύρωση οποιαδήποτε στιγμή	1166
αλλαγή προτιμήσεων cookies	1069
αλλαγή ρυθμίσεων απορρήτου	1069
ανάκληση συγκατάθεσης	1150
αναζήτηση	1075
ανανέωση σελίδας	1160
ανανέωση συνδρομής	1197
ανανέωση της σελίδας	1160
αναπαραγωγή βίντεο	1146
αναφέρετε λάθος	1187
αναφέρετε το σχόλιο	1187
αναφορά	1139
αναφορά λάθους	1071
αναφορά σχολίου	1187
αντιγραφή	1183
αντιγραφή link	1063
αντιγραφή συνδέσμου	1063
αντιγραφή συνδέσμου άρθρου	1063
απάντηση	1139
απενεργοποίησα τον ad blocker	1160
απενεργοποιήστε το για να συνεχίσετε	1160
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1197
αποδέχομαι	1070	1080
αποδέχομαι τους όρους χρήσης	1168
αποδοχή	1070	1080
αποδοχή ειδοποιήσεων	1158
αποδοχή και συνέχεια	1150
αποδοχή όλων	1070	1080
αποδοχή όλων των cookies	1191
αποδοχη	1070
αποδοχη ολων	1070
αποθήκευση	1063
αποθήκευση άρθρου	1203
αποθήκευση επιλογών	1150
αποθήκευση προτιμήσεων	1150
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1063
αποκλεισμός	1156
αποκλειστικά για συνδρομητές	1166
αποκτήστε το τώρα	1202
απομαγνητοφώνηση	1147
απομνημόνευση	1167
απορριψη	1070
αποστολή	1169
αποστολή με email	1063
αποστολή σχολίου	1138
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1139
αποτελέσματα ψηφοφορίας	1139
αποτυχία φόρτωσης βίντεο	1192
απόκρυψη	1076
απόκρυψη απαντήσεων	1138
απόρριψη	1070	1080
απόρριψη όλων	1070	1080
απόρριψη όλων των cookies	1191
αργότερα	1158
αρχική	1075
αρχική σελίδα	1172
αυτό το άρθρο είναι κλειδωμένο	1166
αυτό το βίντεο δεν είναι διαθέσιμο	1146
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1146
αυτό το πεδίο είναι υποχρεωτικό	1168
αυτόματη αναπαραγωγή	1147
αυτόματη μετάφραση	1147
αφήγηση με συνθετική φωνή	1146
αφήστε ένα σχόλιο	1138
αφήστε σχόλιο	1071
αφήστε το σχόλιό σας	1138
""", 'β': """
βίντεο	1072
βαθμολογήστε το άρθρο	1071
βρήκατε κάποιο λάθος	1174
βρήκατε λάθος	1174
""", 'γ': """
γίνε συνδρομητής	1058
γίνε υποστηρικτής	1163
γίνετε μέλος	1055
γίνετε συνδρομητής	1058
γίνετε υποστηρικτές	1163
γράψτε σχόλιο	1071
γράψτε το email σας	1198
γράψτε το σχόλιό σας	1187
""", 'δ': """
δείτε ακόμη	1200
δείτε και	1072
δείτε ξανά	1192
δείτε περισσότερα	1075
δείτε τα αποτελέσματα	96	1076	1097
δείτε τα πακέτα	1197
δείτε τα πακέτα συνδρομών	1197
δείτε τα σχόλια	1071
δείτε τα όλα	1200
δείτε τη συλλογή	1172
δείτε τη συνταγή	66
δείτε την προσφορά	1144
δείτε τις απαντήσεις	1138
δείτε τις προσφορές	1197
δείτε τις φωτογραφίες	1172
δείτε το αφιέρωμα	1172
δείτε το προφίλ	1174
δείτε το προϊόν	1202
δείτε το στο amazon	1144
δείτε το φωτορεπορτάζ	1172
δείτε φωτογραφίες	1172
δείτε όλα	1075
δείτε όλα τα άρθρα	1172
δείτε όλα τα βίντεο	1172
δείτε όλα τα παιχνίδια	1141
δείτε όλα τα σχόλια	1095
δείτε όλες τις ειδήσεις	1172
δείτε όλες τις προσφορές	1144
δείτε όλες τις φωτογραφίες	1172
δεν έχετε λογαριασμό	1166
δεν αποδέχομαι	1070
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1146
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1150
δεν είστε ακόμη συνδρομητής	1166
δεν είστε συνδρομητής	1166
δεν μου αρέσει	1139
δεν ξέρω	1139
δεν ξέρω / δεν απαντώ	1139
δες περισσότερα	1200
δημιουργήθηκε με ai	1192
δημιουργήθηκε με τεχνητή νοημοσύνη	1192
δημιουργία λογαριασμού	1058
δημοσίευση σχολίου	1138
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1097
δημοφιλέστερα	1072
δημοφιλέστερο	1167
δημοφιλή	1072
δημοφιλή άρθρα	1072
διάρκεια	1147
διαβάζεται από συνθετική φωνή	1146
διαβάστε ακόμα	1072
διαβάστε ακόμη	1072
διαβάστε αργότερα	1203
διαβάστε δωρεάν	1197
διαβάστε επίσης	1072
διαβάστε επίσης στο	1072
διαβάστε και	1072
διαβάστε ολόκληρο το άρθρο	1172
διαβάστε περισσότερα	1072	1075
διαβάστε στην εφαρμογή	1153
διαβάστε το στην εφαρμογή	1153
διαβάστε όλο το άρθρο	1172
διαθέσιμη στο app store	1153
διαθέσιμο στο app store	1153
διαφήμιση	1066	1088
διαφημίσεις	1066
διαφημιση	1066
διαφημιστείτε	1088
διαφημιστικό περιεχόμενο	92	1066
διαφημιστικός χώρος	1118
διαφωνω	1070
διαφωνώ	1070
διαχείριση cookies	1150
διαχείριση επιλογών	1070	1150
διαχείριση προτιμήσεων	1191
διαχείριση συγκατάθεσης	1150
δωρήστε	1055
δωρίστε το άρθρο	1182
δωρεά	1055
δωρεάν αποστολή	1184
δωρεάν, χωρίς spam	1168
""", 'ε': """
είσοδος	1058
είστε ήδη εγγεγραμμένος	1198
είστε ήδη συνδρομητής	1166
εγγραφή	1058
ειδήσεις σήμερα	1072
ειδήσεις τώρα	1072
ειδοποίηση για συντάκτη	1201
εισάγετε έγκυρο email	1168
εισάγετε το email σας	1198
εισαγάγετε το email σας	1198
εκτυπώστε το άρθρο	1063
εκτύπωση	1063
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1168
ελέγξτε το email σας	1168
ελεύθερη δωρεά	1196
ελεύθερο ποσό	1163
εμφάνιση ανάρτησης	1150
εμφάνιση απαντήσεων	1138
εμφάνιση λιγότερων	1172
εμφάνιση περιεχομένου	1150
εμφάνιση περισσότερων	1172
εμφάνιση πρωτοτύπου	1076
εμφάνιση υποτίτλων	1146
εμφάνιση όλων	1076
ενεργοποίηση	1155
ενεργοποίηση ειδοποιήσεων	1154
ενεργοποιήστε τις ειδοποιήσεις	1154
επαναφόρτωση σελίδας	1160
επικοινωνήστε μαζί μας	1174
επικοινωνήστε με τη σύνταξη	1174
επικοινωνήστε με τον συντάκτη	1174
επικοινωνία	1071	1088
επικοινωνία με τη σύνταξη	1174
επιλέξτε	1167
επιλέξτε πακέτο	1166
επιλέξτε ποσό	1196
επιλέξτε συνδρομή	1166
επιλέξτε τη συνδρομή σας	1166
επιλογές συντακτών	1072
επιλογή	1167
επισκεφθείτε το κατάστημα	1144
επιστροφή στην αρχική	1172
επιστροφή στην κορυφή	1075
επιτρέπεται	1155
επόμενη είδηση	1172
επόμενη εικόνα	1200
επόμενη φωτογραφία	1200
επόμενο	1075
επόμενο άρθρο	1072
επόμενο βίντεο	1192
επώνυμο	1169
ερώτηση της ημέρας	96
ετήσια	1164
ετήσια χρέωση	1167
ετικέτες	1072
ευχαριστούμε για τη στήριξή σας	1196
ευχαριστούμε για τη στήριξη	1196
ευχαριστούμε για την ψήφο σας	96	1138
ευχαριστούμε, το μήνυμά σας στάλθηκε	1168
εφάπαξ	1164
εφάπαξ δωρεά	1163
""", 'η': """
η δημοσκόπηση της εβδομάδας	1096
η διαφήμιση συνεχίζεται	1202
η δωρεά μου	1196
η εγγραφή ολοκληρώθηκε	1198
η εγγραφή σας ολοκληρώθηκε	1198
η ερώτηση της εβδομάδας	1096
η στήριξή σας κάνει τη διαφορά	1196
η συνέχεια μετά τη διαφήμιση	1118
η ψήφος σας	1096
η ψήφος σας καταχωρήθηκε	1138
η ψήφος σας καταχωρίστηκε	1138
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1154
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1154
θέμα	1199
θέματα	1072
θα θέλατε να λαμβάνετε ειδοποιήσεις	1154
""", 'κ': """
κάθε ευρώ μετράει	1164
κάθε μήνα	1164
κάθε συνεισφορά έχει αξία	1164
κάθε συνεισφορά μετράει	1164
κάνε το κουίζ	1141
κάντε δωρεά	1055
κάντε μια δωρεά	1055
κάντε το κουίζ	1141
κάντε το τεστ	1143
κάτι πήγε στραβά	1169
καλύτερη προσφορά	1167
κανόνες σχολιασμού	1071
κατάλαβα	1076
κατάργηση σίγασης	1146
κατάστημα	1184
κατεβάστε από το app store	1153
κατεβάστε από το google play	1153
κατεβάστε την εφαρμογή	1153
κατεβάστε το app	1153
κατεβάστε το επεισόδιο	1146
κατεβάστε το ηχητικό	1146
κατηγορίες	1072
κεράστε μας έναν καφέ	1163
κλείσιμο	1054
κλείσιμο μενού	1200
κλείσιμο παραθύρου	1200
κλείστε θέση	1144
κοινοποίησε	1063
κοινοποίηση	1063
κοινοποίηση στο facebook	1063
κοινοποίηση στο twitter	1063
κοινοποίηση στο whatsapp	1182
κοινοποιήστε	1063
κοινοποιήστε το άρθρο	1063
κρυπτόλεξο	1143
κωδικοί έκπτωσης	1202
""", 'λ': """
λήψη ήχου	1146
λεπτομέρειες	1076
λιγότερα	1076
""", 'μ': """
μάθετε περισσότερα	1070
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1182
μέγεθος κειμένου	70
μήνυμα	1199
μαθετε περισσοτερα	1070
με την υποστήριξη	1066
με την υποστήριξη της	1184
με την υποστήριξη του	1184
μεγέθυνση	1076
μεγέθυνση εικόνας	1172
μεγαλύτερα γράμματα	1182
μενού	1075
μετάβαση στη σελίδα δωρεών	1163
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1074
μετάβαση στο περιεχόμενο	1074
μεταβείτε στο περιεχόμενο	1074
μη έγκυρη διεύθυνση email	1168
μη έγκυρο email	1168
μη διαθέσιμο βίντεο	1146
μη χάσετε	1072
μην το χάσεις	1072
μην χάσετε	1072
μηνιαία	1164
μηνιαία δωρεά	1163
μηνιαία συνεισφορά	1163
μηνιαία χρέωση	1167
μηνιαίως	1164
μικρότερα γράμματα	1182
μοιράσου το	1063
μοιράσου το άρθρο	1203
μοιραστείτε	1063
μοιραστείτε το	1063
μοιραστείτε το άρθρο	1063
μου αρέσει	1139
μπορεί να σας αρέσει	1072
μόνο για συνδρομητές	1058
""", 'ν': """
να επιτρέπεται	1156
να επιτρέπεται πάντα	1150
να επιτραπεί	1155
να με θυμάσαι	1166
ναι	1158
ναι θέλω	1156
ναι, θέλω	1155
ναι, φυσικά	1156
νεότερα	1139
νεότερα πρώτα	1139
""", 'ξ': """
ξέχασα τον κωδικό μου	1166
ξεκλειδώστε το άρθρο	1197
ξεχάσατε τον κωδικό	1058
ξεχάσατε τον κωδικό σας	1166
""", 'ο': """
ο λογαριασμός μου	1058
ο σύνδεσμος αντιγράφηκε	1063
οι απόψεις είναι προσωπικές	1090
οι απόψεις που εκφράζονται είναι προσωπικές	1090
οι απόψεις του άρθρου είναι προσωπικές	1090
οι συνεργάτες μας	1150
ονοματεπώνυμο	1169
""", 'π': """
πάντα να επιτρέπεται	1150
πάρτε μέρος στη δημοσκόπηση	1138
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1172
παίξε τώρα	1141
παίξε υπεύθυνα	1144
παίξτε δωρεάν	1141
παίξτε τώρα	1141
παίξτε υπεύθυνα	1144
παιχνίδια	1143
πακέτα συνδρομών	1197
παλαιότερα	1139
παράκαμψη προς το κυρίως περιεχόμενο	1074
παράλειψη	1147
παράλειψη διαφήμισης	1192
παρουσιάστηκε σφάλμα	1168
πατήστε για ήχο	1192
παύση βίντεο	1146
παύση παρακολούθησης	1179
πείτε μας τη γνώμη σας	1138
πείτε τη γνώμη σας	1138
περίληψη ai	1178
περίληψη με ai	1178
περιορισμένες θέσεις	1115
περιορισμένος αριθμός θέσεων	1115
περισσοτερες επιλογες	1070
περισσότερα	1072	1075
περισσότερα άρθρα	1072
περισσότερα άρθρα του συντάκτη	1172
περισσότερα σχόλια	1138
περισσότερες ειδήσεις	1072
περισσότερες επιλογές	1070	1183
πες τη γνώμη σου	1138
πλήρης οθόνη	1147
πληρωμή με paypal	1197
ποια είναι η γνώμη σας	1096
ποιοι είμαστε	1088
πολιτική cookies	1080	1088
πολιτική απορρήτου	1080	1088
πολιτική διορθώσεων	1174
προβολή περιεχομένου	1150
προηγούμενη είδηση	1172
προηγούμενη φωτογραφία	1200
προηγούμενο	1075
προηγούμενο άρθρο	1072
προηγούμενο βίντεο	1192
προνόμια συνδρομητών	1144
προσαρμογή	1070
προσθέστε σχόλιο	1095
προσθέστε το σχόλιό σας	1095
προσθήκη απάντησης	1187
προσθήκη στα θέματά μου	1201
προσθήκη στο καλάθι	1202
προσθήκη σχολίου	1071
προσθήκη ως προτιμώμενη πηγή	1179
προστασία προσωπικών δεδομένων	1080
προσφορά για αναγνώστες	1144
προσφορά για συνδρομητές	1144
προσωπικά δεδομένα	1088
προτείνουμε	1072
προτείνουμε επίσης	1072
προτεινόμενα	1072
προτεινόμενα από taboola	1118
προτιμήσεις cookies	1150
προτιμήσεις απορρήτου	1191
προωθητικό περιεχόμενο	1066
πρόσφατα άρθρα	1072
πώς να απενεργοποιήσετε τον ad blocker	1160
πώς να το απενεργοποιήσετε	1162
""", 'ρ': """
ροή	1072
ροή ειδήσεων	1072
ρυθμίσεις	1070
ρυθμίσεις cookie	1150
ρυθμίσεις cookies	1080
ρυθμίσεις απορρήτου	1150
ρυθμισεις	1070
""", 'σ': """
σίγαση	1147
σας βοήθησε αυτό το άρθρο	1138
σας φάνηκε χρήσιμο	1138
σε συνεργασία με	1184
σκανάρετε το qr code	1153
σταυρόλεξα	1143
σταυρόλεξο	1143
στείλε το σε φίλο	1063
στείλτε μας τις φωτογραφίες σας	1174
στηρίξτε μας	1055
στηρίξτε μας στο patreon	1163
συμφωνω	1070
συμφωνώ	1080
συμφωνώ με την επεξεργασία των δεδομένων μου	1168
συμφωνώ με τους όρους χρήσης	1168
συνέχεια ανάγνωσης	1075
συνέχεια με apple	1166
συνέχεια με email	1197
συνέχεια με facebook	1166
συνέχεια με google	1166
συνέχεια στην ιστοσελίδα	1153
συνέχεια στο site	1153
συνέχεια στον browser	1153
συνδεθείτε	1058
συνδρομή	1058
συνδρομητές	1058
συνεχίζεται μετά τη διαφήμιση	1118
συνεχίστε την ανάγνωση	1200
σφάλμα φόρτωσης βίντεο	1192
σχετικά	1072
σχετικά άρθρα	1072
σχετικά θέματα	1072
σχετικά με εμάς	1088
σχετικά νέα	1072
σχετικές ειδήσεις	1072
σχετικό άρθρο	1072
σχολιάστε	1071
σχολιάστε το άρθρο	1071
σχόλια	1071
σχόλιο	1071
σύνδεση	1058
σύνδεση με apple	1166
σύνδεση με facebook	1166
σύνδεση με google	1166
σύνοψη με ai	1178
""", 'τ': """
τέλος διαφήμισης	1144
τέλος της διαφήμισης	1144
τέσταρε τις γνώσεις σου	1141
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1090
τα πιο δημοφιλή	1072
τα πιο δημοφιλή της ημέρας	1072
τα πιο διαβασμένα	1072
τα πιο πρόσφατα	1072
τα σχόλια είναι απενεργοποιημένα	1187
τα σχόλια είναι μόνο για συνδρομητές	1187
ταξινόμηση	1139
ταξινόμηση κατά	1139
ταυτότητα	1088
ταχύτητα αναπαραγωγής	1146
τελευταία άρθρα	1072
τελευταία νέα	1072
τελευταίες ειδήσεις	1072
τεστάρετε τις γνώσεις σας	1141
το email σας	1198
το email υπάρχει ήδη	1198
το άρθρο εκφράζει τις απόψεις του συντάκτη	1090
το άρθρο συνεχίζεται μετά τη διαφήμιση	1118
το άρθρο συνεχίζεται παρακάτω	1118
το αίτημά σας στάλθηκε	1198
το αίτημά σας υποβλήθηκε	1198
το απενεργοποίησα	1160
το βίντεο δεν είναι διαθέσιμο	1146
το βίντεο φορτώνει	1146
το κείμενο συνεχίζεται παρακάτω	1118
το μήνυμά σας	1198
το μήνυμά σας εστάλη	1168
το μήνυμά σας στάλθηκε	1168
το πεδίο είναι υποχρεωτικό	1168
το πιο δημοφιλές	1167
το σχόλιό σας	1095
το ψευδώνυμό σας	1187
το όνομά σας	1187
τρέχων χρόνος	1147
""", 'υ': """
υπενθύμιση αργότερα	1054
υποβολή	96	1169
υποβολή σχολίου	1071
υπολειπόμενος χρόνος	1147
υποστηρίξτε μας	1055
υποχρεωτικά πεδία	1168
υποχρεωτικό πεδίο	1168
υπότιτλοι	1147
""", 'φ': """
φόρτωση ανάρτησης	1150
φόρτωση βίντεο	1146
φόρτωση περιεχομένου	1150
φόρτωση περισσότερων	1075
φόρτωση περισσότερων σχολίων	1138
φόρτωση προγράμματος αναπαραγωγής	1146
""", 'χ': """
χαρίστε αυτό το άρθρο	1063
χορηγοί	1184
χορηγούμενο	1066
χορηγούμενο άρθρο	1066
χορηγούμενο περιεχόμενο	1066
χορηγούμενο περιεχόμενο από taboola	1118
χορηγούμενοι σύνδεσμοι	1118
χορηγός	1184
χρόνος που απομένει	1146
χωρίς spam	1168
""", 'ψ': """
ψήφισε	96	1139
ψηφίστε	96	1139
ψηφίστε στη δημοσκόπηση	1138
ψηφοφορία	97	1097
""", 'ό': """
όλα τα άρθρα του συντάκτη	1172
όλα τα βίντεο	1172
όλα τα νέα	1172
όλα τα παιχνίδια	1141
όλα τα σχόλια	1071
όλες οι ειδήσεις	1072
όνομα	1169
όροι σχολιασμού	1071
όροι χρήσης	1080	1088
όχι ευχαριστώ	1054
όχι τώρα	1054	1158
όχι, ευχαριστώ	1054	1158
""", 'а': """
або	5140
абонамент	253
абонирай се	254
абонирай се за бюлетина	331
абонирайте се	253
автовоспроизведение	4304
автовідтворення	5127
автоматический перевод	4332
автоматическое воспроизведение	4304
автоматичне відтворення	5127
автоматичний переклад	5155
автоматично възпроизвеждане	319
автоматично преведено	340
автоматично пускане	319
авторизация	4197
авторизоваться	4197
адрес электронной почты	4200
азартные игры вызывают зависимость	4214
азартные игры могут вызвать зависимость	4214
азартные игры могут вызывать зависимость	4214
актуално	261
актуальне	5051
анкета	97	312
анкета на деня	311
анонимна кутия	337
анонимная почта	4327
анонимный ящик	4327
анонімна пошта	5150
анонімна скринька	5150
архив	4228
аудиоверсия	4304
аудіоверсія	5127
""", 'б': """
бажаєте отримувати сповіщення	5131
банковская карта	4196
банковский перевод	4196
без спам	331
без спама	4319
без спаму	5142
безкоштовна доставка	5122
безкоштовно. без спаму	5142
безопасный платеж	4195
безплатна доставка	315
бесплатная доставка	4299
бесплатно. без спама	4319
беше ли полезно	340
благодарим ви за абонамента	331
благодарим ви, че гласувахте	311
благодарим за вашия глас	311
благодарим за гласа	311
благодарим за съобщението	331
блокирай	323
блокировать	4309
блокувати	5132
больше	4228
больше материалов по теме	4228
больше новостей	4228
больше статей	4322
будь-яка сума	5137
будьте в курсе	4200
была ли статья полезной	4223
більше від автора	5145
більше за темою	5051
більше матеріалів автора	5067
більше матеріалів за темою	5051
більше на цю тему	5051
більше новин	5051
більше новин на тему	5051
більше по темі	5051
більше про це	5054
більше статей	5145
""", 'в': """
в закладки	4337
в избранное	4207
в корзину	4215	4298
в наш магазин	4298
в тази статия	334
в тренде	4228
в этой статье	4322
важен каждый рубль	4314
важен любой вклад	4314
важко відповісти	5118
важлива кожна гривня	5137
важливий кожен внесок	5137
важливо	5051
вам будет интересно	4228
вам може бути цікаво	5051
вам може сподобатися	5051
вам может быть интересно	4228
вам может понравиться	4228
вам також може сподобатися	5051
варианты подписки	4316
вартість доставки	5122
варіанти передплати	5139
вас може зацікавити	5051
вас может заинтересовать	4228
ваш e-mail	4200
ваш email	4200
ваш голос враховано	5113
ваш голос зараховано	5113
ваш голос принят	96	4292
ваш голос учтен	4292
ваш голос учтён	96	4292
ваша електронна пошта	5142
ваша почта	4320
ваша пошта	5143
ваша электронная почта	4319
ваше имя	4320
ваше повідомлення	5143
ваше повідомлення надіслано	5142
ваше сообщение	4320
ваше сообщение отправлено	4319
ваше ім'я	5143
вашето име	332
вашето съобщение	332
вашето съобщение е изпратено	331
вашият глас беше отчетен	311
вашият глас е отчетен	311
вашият имейл	331
вашият имейл адрес	331
вбудований контент	5124
введите e-mail	4200
введите email	4200
введите ваш email	4200
введите ваш адрес электронной почты	4200
введите корректный e-mail	4319
введите корректный email	4201
введите корректный адрес	4201
введите правильный e-mail	4201
введите сумму	4313
введіть коректний e-mail	5142
введіть суму	5136
вгору	5114
вградено съдържание	316
вернуться на главную	4322
версия для печати	4207
версия за печат	344
версія для друку	5160
вече гласувахте	311
вече имам профил	328
вече имате абонамент	328
вече имате акаунт	254
вече имате профил	328
вече подкрепям	268
вече следите	343
вече следите тази тема	343
вече сте абонат	254
вече сте гласували	311
вече съм абонат	328
вже вимкнено	5135
вже зареєстровані	5026
вже маєте акаунт	5139
вже маєте передплату	5139
вже є акаунт	5026
ви вже голосували	5113
ви вже проголосували	5113
ви вже підписані	5158
ви вже підписані на цю тему	5158
ви вичерпали ліміт статей	5139
ви можете відписатися будь-коли	5142
ви підписані	5142
ви підписані на автора	5158
ви підписані на тему	5158
ви успішно підписалися	5142
виберіть суму	5136
вибрати	5140
вибір редакції	5051
видео	4228
видео # из #	4321
видео # от #	333
видео больше недоступно	4304
видео загружается	4304
видео не может быть воспроизведено	4304
видео недоступно	4304
видео недоступно в вашей стране	4304
видео недоступно в вашем регионе	4304
видеоплеер загружается	4304
видеото вече не е налично	319
видеото не е достъпно	319
видеото не е достъпно във вашата страна	319
видеото не е налично	319
видеото не е налично във вашата страна	319
видеото не може да бъде възпроизведено	319
видяхте грешка	337
виж # снимки	333
виж всички	334
виж всички # снимки	333
виж всички снимки	333
виж всички статии	334
виж галерията	334
виж коментарите	341
виж офертата	314
виж резултатите	96	311
виж снимки	333
виж цената	314
вижте # снимки	333
вижте видеото	319
вижте всички	334
вижте всички # снимки	333
вижте всички снимки	333
вижте офертата	314
вижте още	261
вижте още от	261
вижте плановете	328
вижте резултатите	311
вижте снимки	333
вижте цената	314
вийти	19
використання матеріалів лише з дозволу редакції	5151
вимкнути звук	5127
вимкнути рекламу	5162
вимкніть adblock	5133
винаги показвай	316
винаги разрешавай	316
виникла помилка. спробуйте ще раз	5142
виправлення й уточнення	5150
вкажіть суму	5136
включете javascript	319
включете известията	322
включете се в дискусията	341
включи	323
включи звука	319
включи известията	322
включи се в дискусията	341
включите уведомления	4288
включить	4309
включить звук	4304
включить уведомления	4288
вконтакте	4208
влез	254
влез с facebook	328
влез с google	328
влез, за да коментираш	341
влезте	254
вміст недоступний	5124
внешний контент	4301
во весь экран	4231
водещи новини	261
войти	4197
войти в аккаунт	4197
войти в чат	4223
войти по почте	4316
войти с помощью google	4316
войти с яндекс id	4316
войти через apple	4316
войти через facebook	4316
войти через google	4316
войти через vk	4316
войти через вконтакте	4316
войти через яндекс	4316
войти, чтобы комментировать	4333
вопрос дня	4295
воспроизвести	4231
воспроизвести видео	4304
восстановить пароль	4316
время на чтение	4231
время чтения # мин	4231
все	4231
все комментарии	4223
все още няма коментари	341
все още нямате профил	328
все права сохранены	4328
всегда показывать	4301
всегда разрешать	4302
всего проголосовало #	4292
всеки лев е важен	326
всеки лев помага	326
всеки петък. безплатно. без спам	331
всички коментари	341
всички статии	334
всички статии на автора	334
встановити додаток	5129
встановити застосунок	5129
встроенный контент	4301
всяка помощ е важна	326
всяко дарение е важно	326
всяко дарение помага	326
всі коментарі	5156
всі матеріали	5145
всі матеріали автора	5145
всі новини	5053
всі статті	5145
всі статті автора	5145
вход	254	4197
вход с apple	328
вход с facebook	328
вход с google	328
вхід	5026
въведете валиден имейл	331
въведете имейл	331
въведете сума	326
възникна грешка. опитайте отново	331
възникна грешка. опитайте по-късно	331
външно съдържание	316
въпрос на деня	311
вы подписались	4201
вы подписаны	4319
вы подписаны на автора	4335
вы подписаны на тему	4335
вы уже голосовали	4292
вы уже проголосовали	4292
вы успешно подписались	4319
выберите подписку	4316
выберите сумму	4195
выберите тариф	4316
выбор редакции	4228
выбрать	4317
выбрать подписку	4316
выбрать тариф	4316
выйти	19
від наших партнерів	5162
відділ передплати: #	106
відео	5051
відео # з #	5144
відео # із #	5144
відео більше недоступне	5127
відео вище	5078
відео недоступне	5127
відео недоступне у вашій країні	5127
відео неможливо відтворити	5127
відео нижче	5078
відеоплеєр завантажується	5127
відкликати згоду	5124
відкрити	5055
відкрити в додатку	5129
відкрити в застосунку	5129
відкрити галерею	5145
відкрити застосунок	5129
відкрити карту	5055
відкрити статтю	5139
відновити пароль	5139
відписатися	5159
відписатися від теми	5158
відписатися можна будь-коли	5142
відповісти	5046	5157
відправити	5143
відскануйте qr-код	5130
відскануйте qr-код, щоб завантажити застосунок	5129
відтворити	5128
відтворити відео	5127
відхилити	5041
відхилити все	5125
відхилити всі	5125
""", 'г': """
генерирано от ai	340
генерирано от ии	340
генерирано с изкуствен интелект	340
главная	4231
главная страница	4323
главное	4228
главное за день	4228
главные новости	4228
гласувай	96	312
гласувайте	96
гласувам	312
гледай видеото	319
годишен абонамент	329
годишно	329
годишно плащане	329
годовая подписка	4317
головна	5053
головна сторінка	5146
головне	5051
головне за день	5051
головні новини	5051
голосование	97
голосовать	96	4295
голосування	97
голосувати	96	5118
грати	5118
грати онлайн	5113
громкость	4305
гучність	5128
""", 'д': """
да, включить	4289
да, искам	323
да, моля	323
да, пожалуйста	4309
да, спасибо	4309
да, хочу	4309
далее	4231
далі	5053	5114
дарете	253
дари	253
дари еднократно	326
дари месечно	326
дари сега	253
детали	4233
детальніше	5053
деталі	5055
дзен	4208
дивитися # світлин	5144
дивитися # світлини	5144
дивитися # фото	5144
дивитися # фотографій	5144
дивитися # фотографії	5144
дивитися всі	5145
дивитися всі # світлин	5144
дивитися всі # світлини	5144
дивитися всі # фото	5144
дивитися всі # фотографій	5144
дивитися всі # фотографії	5144
дивитися всі світлин	5144
дивитися всі світлини	5144
дивитися всі фото	5144
дивитися всі фотографій	5144
дивитися всі фотографії	5144
дивитися відео	5127
дивитися галерею	5145
дивитися онлайн-трансляцію	5145
дивитися оригінал	5115
дивитися світлин	5144
дивитися світлини	5144
дивитися усі # світлин	5144
дивитися усі # світлини	5144
дивитися усі # фото	5144
дивитися усі # фотографій	5144
дивитися усі # фотографії	5144
дивитися усі світлин	5144
дивитися усі світлини	5144
дивитися усі фото	5144
дивитися усі фотографій	5144
дивитися усі фотографії	5144
дивитися фото	5144
дивитися фотогалерею	5145
дивитися фотографій	5144
дивитися фотографії	5144
дивіться відео	5078
дивіться відео вище	5078
дивіться відео нижче	5078
дивіться також	5051
дивіться також відео	5078
дивіться у відео	5078
длительность	4305
длительность #	4305
для передплатників	5139
для подписчиков	4197
до закладок	5160
до кошика	5037	5121
до крамниці	5038
до початку сторінки	5117
до рецепту	66
до теми	5051
добавете ни като предпочитан източник	343
добави в количката	314
добави като предпочитан източник	343
добави коментар	341
добави към моите теми	343
добави към предпочитани източници	343
добавить в избранное	4335
добавить в избранные источники	4335
добавить в источники	4335
добавить в корзину	4298
добавить в мои темы	4335
добавить в предпочитаемые источники	4335
добавить комментарий	4223
добровольное пожертвование	4313
довільна сума	5136
догори	5114
додати в кошик	5121
додати до кошика	5121
додати до моїх тем	5158
додати до обраних джерел	5158
додати до обраного	5158
додати до пріоритетних джерел	5158
додати до улюблених джерел	5158
додати коментар	5046
додати як пріоритетне джерело	5158
дозволити	5132
дозволити й показати	5042
дозволити контент	5124
дозволити один раз	5124
дозволити рекламу	5135
дозволити сповіщення	5131
дозволити та показати	5042
дозволити та продовжити	5042
дозволити і показати	5042
дозволити і продовжити	5042
дозвольте сповіщення	5108
докладвай	342
докладвай грешка	264
докладвай коментар	341
докладвай рекламата	346
докладніше	5053
долучитися	5023
долучитися до обговорення	5156
долучитися до спільноти	5136
допомагає будь-яка сума	5137
доставка оплачивается отдельно	4298
достигнахте лимита на статиите	328
доступно по подписке	4197
друга сума	326
другая сумма	4195
други новини	22
другие материалы	22	4228
другие материалы рубрики	4228
другие новости	22	4228
другие новости раздела	4228
другие статьи	4228
другие статьи автора	4322
друк	5032
друкувати	5160
дякуємо за ваш голос	96	5113
дякуємо за ваше повідомлення	5142
дякуємо за голос	5113
дякуємо за повідомлення	5142
дякуємо за реєстрацію	5142
дякуємо за участь в опитуванні	5113
дізнатися ціну	5121
""", 'е': """
единоразово	4191
еднократно дарение	326
ежегодно	4317
ежемесячно	4191
ежемесячное пожертвование	4313
ежемесячный платеж	4314
ежемесячный платёж	4314
економія #%	5140
ексклузивно за абонати	328
ексклюзивно для передплатників	5139
електронна адреса	5143
електронна пошта	5143
електронна пошта або логін	5139
етикети	320
еще нет аккаунта	4316
еще новости	4228
еще от автора	4322
еще по теме	4228
ещё	4228
ещё не подписчик	4316
ещё нет аккаунта	4316
ещё новости	4228
ещё от автора	4322
ещё по теме	4228
""", 'ж': """
желаете ли да получавате известия	322
жодного спаму	5142
""", 'з': """
з нашого магазину	5121
з нашої крамниці	5038
за абонати	328
за датою	5157
за популярністю	5157
за темою	5051
забелязахте грешка	337
заборонити	5132
забравена парола	254
забравили сте паролата си	328
забронировать билет	4298
забронировать место	4298
забронювати квиток	5121
забронювати місце	5121
забув пароль	5139
забули пароль	5026
забыл пароль	4316
забыли пароль	4197
завантаження відео	5127
завантаження плеєра	5127
завантажити аудіо	5127
завантажити випуск	5127
завантажити відео	5124
завантажити додаток	5129
завантажити допис	5124
завантажити застосунок	5129
завантажити контент	5124
завантажити публікацію	5124
завантажити ще	5053
завжди дозволяти	5125
завжди показувати	5124
загрузить видео	4301
загрузить еще	4231
загрузить ещё	4231
загрузить контент	4301
загрузить пост	4301
загрузить публикацию	4301
загрузка видео	4304
загрузка плеера	4304
задонатити	5023
задонатить	4191
задължителни полета	331
задължително	332
задължително поле	331
заказать	4215
заказать книгу	4298
закрити	5022
закрити галерею	5145
закрити рекламу	5162
закрыть	4190
закрыть галерею	4322
закрыть рекламу	4338
залишилося #	5128
залишити відгук	5154
залишити відповідь	5049
залишити коментар	5046
залиште коментар	5156
заметили ошибку	4327
замовити	5037
замовити книгу	5121
замовити книжку	5121
запазете място	314
запази	264
запази за по-късно	344
запази избора	316
запази място	314
запази настройките	316
запази рецептата	66
запази статията	264
запам'ятати мене	5140
заповніть це поле	5142
заполните это поле	4319
запомни ме	329
запомнить меня	4317
започни теста	311
запретить	4309
запропонувати новину	5046
зарегистрироваться	4197
зареди видеото	316
зареди още	334
зареди публикацията	316
зареди съдържанието	316
зареждане на видеото	319
зареждане на плейъра	319
зареєструватися	5026
зарубежной картой	4314
затвори	268
затвори галерията	334
затвори рекламата	346
затрудняюсь ответить	4295
защо виждам тази реклама	346
зберегти	5032
зберегти вибір	5124
зберегти на потім	5160
зберегти налаштування	5124
зберегти рецепт	66
зберегти статтю	5032
збережено	5161
збільшити	5053
збільшити зображення	5145
збільшити текст	5160
збільшити фото	5145
збільшити шрифт	5160
зв'язатися з автором	5145
звук	320
згенеровано за допомогою ші	5154
згенеровано штучним інтелектом	5154
згенеровано ші	5154
згорнути	5055	5145
зменшити шрифт	5160
змінити згоду	5124
змінити налаштування	5042
змінити налаштування cookie	5042
змінити розмір тексту	5160
зміст	5053
зміст статті	5145
знайшли помилку	5150
знижка #%	5140
знижка для передплатників	5121
зображення # з #	5144
зображення # із #	5144
зовнішній контент	5124
зробити внесок	5023
зробити донат	5136
зрозуміло	5041
""", 'и': """
играй сега	311
играть	4295
играть онлайн	4292
из нашего магазина	4298
изберете	329
изберете абонамент	328
изберете план	328
изберете сума	326
избери	329
избери абонамент	328
избери план	328
избери сума	326
избрано от редакцията	261
известия	323
изключете adblock	324
изключете блокера за реклами	324
изключете рекламния блокер	324
изключи звука	319
изключих рекламния блокер	324
изкуственият интелект може да греши	340
изменить настройки	4218
изменить настройки cookie	4218
изменить размер текста	4337
изменить согласие	4301
изображение # из #	4321
изображение # от #	333
използвате adblock	324
използвате блокер за реклами	324
използвате рекламен блокер	324
изпратете сигнал	337
изпрати	332
изпрати коментар	341
изпрати на приятел	264
изпрати новина	337
изпрати обратна връзка	340
изпрати по имейл	264
изпрати сигнал	337
изпрати статията по имейл	264
изпрати съобщение	331
изтегли приложението	321
ии может ошибаться	4331
или	329	4317
имам профил	328
имате ли профил	328
име	332
имейл адрес	331
имейл или потребителско име	328
имя	4320
индекс	4320
интересное	4228
искате ли да получавате известия	322
использование материалов только с разрешения редакции	4328
исправления и уточнения	4327
""", 'к': """
к началу	4231
к началу страницы	4322
к рецепту	66
каждое пожертвование важно	4313
каждую пятницу. бесплатно. без спама	4319
каждый донат важен	4313
каждый рубль важен	4314
как да изключа adblock	324
как да изключите рекламния блокер	324
как защитаваме източниците си	337
как мы защищаем источники	4327
как мы защищаем наших источников	4327
как отключить adblock	4310
как пазим източниците си	337
картина в картината	319
картинка в картинке	4305
картинка в картинці	5128
категории	4228
категорії	5051
качество	4305
керування згодою	5124
керувати згодою	5124
керувати сповіщеннями	5131
ключови думи	261
книга з автографом	5038
книга з автографом автора	5038
книга с автографом	4216
книга с автографом автора	4216
книга с подписью автора	4216
книги с автографом	4216
книжка з автографом	5038
книжка з автографом автора	5038
книжки з автографом	5038
кожен внесок важливий	5137
кожен донат важливий	5136
кожна гривня важлива	5137
коментар	5046
коментари	264
коментарі	5046
коментарів ще немає	5156
коментирай	264
коментирайте	264
коментирайте първи	264
коментирането е изключено	341
коментування закрито	5156
коментувати	5046
комерційний контент	5162
комерційний матеріал	5162
комментарии	4223
комментарии отсутствуют	4223
комментарий	4223
комментировать	4223
коммерческий контент	4338
коммерческий материал	4338
конец рекламы	4338
контакти	5046
контакты	4223
контент заблокирован	4301
контент заблоковано	5124
контент недоступен	4301
контент недоступний	5124
конфиденциальность	4217
конфиденциальность и cookie	4218
конфіденційність і cookie	5042
копирай връзката	344
копирай линк	264
копирай линка	264
копирането забранено	338
копирано	345
копирано в клипборда	344
копирование запрещено	4328
копировать ссылку	4207
копіювання заборонено	5151
копіювати посилання	5032
край на рекламата	346
крамниця	5037
кросворд	5118
кроссворд	4295
кроссворд дня	4292
кръстословица	312
купете билети	314
купете книгата	314
купи абонамент	254
купи билет	314
купи билети	314
купи книгата	314
купи лиценз	338
купи сега	314
купите нам кофе	4313
купити	5037
купити журнал	5121
купити зараз	5121
купити квитки	5121
купити квиток	5121
купити книгу	5121
купити книжку	5121
купити ліцензію	5151
купити нам каву	5136
купити передплату	5139
купить	4215
купить билет	4298
купить билеты	4298
купить билеты онлайн	4298
купить журнал	4298
купить книгу	4298
купить лицензию	4328
купить номер	4298
купить подписку	4197
купить права на публикацию	4328
купить сейчас	4298
към галерията	334
към количката	314
към магазина	314
към началната страница	334
към началото	320
към рецептата	66
към страницата за дарения	326
към съдържанието	334
кінець реклами	5162
""", 'л': """
лента новостей	4228
линкът е копиран	344
личный кабинет	4197
лише для передплатників	5139
лише необхідні	5124
логин	4317
логин или e-mail	4316
логін	5140
логін або e-mail	5139
лучшие	4334
любая сумма	4314
любая сумма важна	4314
""", 'м': """
магазин	4215
маджонг	312	4295	5118
материал закрыт	4316
материал защищен авторским правом	4328
материал защищён авторским правом	4328
материал партнера	4338
материал партнёра	4338
материал создан автоматически	4331
материалы защищены авторским правом	4328
материалы партнеров	4212
материалы партнёров	4338
материалы по теме	4228
матеріал захищено авторським правом	5151
матеріал партнера	5162
матеріал створено автоматично	5154
матеріали за темою	5051
матеріали захищені авторським правом	5151
матеріали партнерів	5162
матеріали по темі	5051
машинний переклад	5155
машинно преведено	340
машинный перевод	4332
маєте акаунт	5139
маєте новину	5150
меню	4231	5053
месечен абонамент	329
месечно	329
месечно дарение	326
месечно плащане	329
месячная подписка	4317
метки	4228
ми не можемо показати цей вміст	5124
ми не можемо показати цей контент	5124
може би по-късно	268
може да ви хареса	261
може да харесате още	261
может быть, позже	4190
может позже	4190
можете да се откажете по всяко време	328
можете да се отпишете по всяко време	331
можливо, пізніше	5022
можна скасувати будь-коли	5139
мои темы	4335
моите теми	343
мой профиль	4197
моля, изключете рекламния блокер	324
моля, опитайте по-късно	331
моят профил	254
мої теми	5158
мы в социальных сетях	4209
мы в соцсетях	4209
мы вконтакте	4209
мы не можем показать это содержимое	4301
мы не можем показать этот контент	4301
мы отправили вам письмо	4201
мій профіль	5026
місячна передплата	5140
місячна підписка	5140
мітки	5051
""", 'н': """
на весь екран	5127
на весь экран	4304
на главную	4231
на головну	5145
на живо	320
на початок	5128
на початок сторінки	5145
на правах реклами	5035
на правах рекламы	4212
на сторінку пожертв	5136
на страницу пожертвований	4313
на цял екран	319
наверх	4231	5053
нагадати пізніше	5022
нагору	5114
нагору сторінки	5117
надіслати	96	5032	5143
надіслати відгук	5154
надіслати другові	5160
надіслати другу	5032
надіслати електронною поштою	5160
надіслати коментар	5156
надіслати новину	5150
надіслати новину анонімно	5150
надіслати повідомлення	5142
надіслати поштою	5032
надіслати статтю поштою	5032
надіслати у whatsapp	5160
надішліть свої фото	5150
наживо	5128
нажмите, чтобы увеличить	4322
назад	4231	5053	5114
назначение платежа: пожертвование	4313
най-коментирани	261
най-нови	342
най-новите първо	341
най-новото	261
най-популярен	329
най-стари	342
най-старите първо	341
най-харесвани	342
най-четени	261
най-четено	261
най-четено днес	261
най-четеното днес	261
найкраща пропозиція	5140
найкращі	5157
найпопулярніше	5051	5140
найпопулярніше за добу	5051
найпопулярніше за тиждень	5051
найпопулярніший	5140
найти	4231
найчитаніше	5051
налаштування	5041
налаштування cookie	5124
налаштування конфіденційності	5124
налаштування приватності	5124
налаштування файлів cookie	5124
налаштувати cookie	5124
налаштувати сповіщення	5131
налично в google play	321
нам нужно ваше согласие	4218
нам потрібна ваша згода	5042
намали шрифта	344
написати автору	5145
написати анонімно	5150
написати в редакцію	5150
написати коментар	5046
написать автору	4322
написать анонимно	4327
написать в редакцию	4327
написать комментарий	4223
напишете коментар	341
напиши коментар	264
напомни ми по-късно	268
напомнить позже	4190
направете дарение	253
направете теста	311
направи теста	311
настроить cookie	4301
настроить уведомления	4308
настройки	4217
настройки cookie	4217
настройки за поверителност	316
настройки конфиденциальности	4301
настройки на бисквитките	316
настройки приватности	4301
настройки файлов cookie	4301
наступна	5053
наступна новина	5145
наступна світлина	5145
наступна стаття	5051
наступна сторінка	5145
наступне відео	5127
наступне фото	5145
наступний матеріал	5117
наступний слайд	5145
натисніть, щоб збільшити	5145
начална страница	334
начать игру	4292
начать тест	4292
наш магазин	4216
наша крамниця	5038
нашли ошибку	4327
не вдалося відтворити відео	5127
не вдалося завантажити відео	5127
не дозволяти	5109
не зараз	5022	5109
не маєте акаунта	5139
не можем да покажем това съдържание	316
не пропустите	4228
не пропустіть	5051
не разрешать	4289
не сега	268
не сегодня	4190
не сейчас	4190	4289
не сьогодні	5022
не удалось воспроизвести видео	4304
не удалось загрузить видео	4304
не, благодаря	268
невалиден имейл	331
невалиден имейл адрес	331
неверный e-mail	4319
неверный email	4201
неверный адрес электронной почты	4319
неверный имейл	4201
нейросеть может ошибаться	4331
некоректна адреса	5142
некоректний e-mail	5142
некорректный e-mail	4319
некорректный email	4201
некорректный адрес	4319
немає акаунта	5139
немає акаунту	5139
немає коментарів	5156
немає передплати	5139
необов'язково	5143
необязательно	4320
неправильна електронна адреса	5142
неправильный e-mail	4201
неправильный email	4201
неправильный имейл	4201
нет аккаунта	4316
нет комментариев	4223
нет подписки	4316
нет, спасибо	4190	4289
нещо се обърка. опитайте отново	331
нещо се обърка. опитайте по-късно	331
никакого спама	4319
новини	5051
новини за темою	5051
новини компаній	5035
новини партнерів	5035	5051
новости	4228
новости smi#	4228
новости партнеров	4212
новости партнёров	4212
новости по теме	4228
новости сми#	4228
новые	4334
нові	5157
номер телефона	4320
номер телефону	5143
нравится	4334
няма коментари	341
нямам мнение	312
нямам профил	328
нямате абонамент	328
нямате профил	328
ні, дякую	5022	5109
""", 'о': """
обговорити	5046
обговорити в telegram	5049
обговорити в коментарях	5049
обговорити в чаті	5049
обговорити на форумі	5049
обговорити у facebook	5049
обговорити у форумі	5049
оберіть передплату	5139
оберіть план	5139
оберіть суму	5136
обнови страницата	325
обновите страницу	4312
обновить страницу	4312
обов'язкове поле	5142
обов'язково	5143
обрати	5140
обрати передплату	5139
обрати план	5139
обрати тариф	5139
обратная связь	4223
обратно към началната страница	334
обратно към началото	334
обратно нагоре	334
обсудить	4223
обсуждение	4223
общи условия	317
обязательно	4320
обязательное поле	4319
одноклассники	4208
одноразово	5023
озвучено роботом	4304
озвучено синтезированным голосом	4304
озвучено синтезованим голосом	5127
оновити сторінку	5135
оновіть сторінку	5135
опитайте отново	331
опитайте по-късно	331
опитування	97	5118
опитування дня	96	5113
оплата раз в год	4316
оплата раз на рік	5139
опрос	97
опрос дня	96	4292
опублікувати коментар	5049
основание: дарение	326
оставащо време	320
оставащо време #	319
оставащо време -#	319
оставете коментар	341
остави коментар	341
оставить комментарий	4223
оставить отзыв	4331
оставшееся время	4305
оставшееся время #	4304
оставшееся время -#	4304
оставьте комментарий	4333
останні новини	5051
останні статті	5051
от нашите партньори	346
от наших партнеров	4338
от наших партнёров	4338
от нашия магазин	314
ответить	4223	4334
отвори в приложението	321
отвори галерията	334
отвори приложението	321
отговор	342
отговори	342
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	328
отказаться	4217
отказвам всички	317
отклонить	4217
отклонить все	4302
отклонить всё	4302
отключете статията	328
отключете цялата статия	254
отключи статията	254
отключите adblock	4310
отключите адблок	4310
отключить звук	4304
отключить рекламу	4338
открихте грешка	337
открихте грешка в текста	337
открыть	4233
открыть в браузере	4342
открыть галерею	4322
открыть карту	4233
открыть приложение	4306
открыть статью	4316
отмена в любой момент	4316
отменить можно в любой момент	4316
отозвать согласие	4301
отпечатай	264
отпечатай статията	264
отписаться	4336
отписаться можно в любой момент	4319
отписаться от рассылки	4342
отписаться от темы	4335
отпишете се по всяко време	331
отправить	96	4320
отправить другу	4207
отправить комментарий	4333
отправить отзыв	4331
отправить по почте	4207
отправить по электронной почте	4337
отправить сообщение	4319
отримувати сповіщення	5131
отсканируйте qr-код	4307
отстъпка за абонати	314
оттегли съгласието	316
оттегляне на съгласието	316
отхвърли всички	317
оферта за читатели	314
оформити передплату	5139
оформити підписку	5026
оформить донат	4191
оформить доступ	4316
оформить ежемесячное пожертвование	4313
оценете статията	264
оцените материал	4223
оцените рецепт	66
оцените статью	4223
оценить рецепт	66
оцініть матеріал	5046
оцініть рецепт	66
оцініть статтю	5046
още новини	261
още нямате абонамент	328
още нямате профил	328
още от	261
още от автора	334
още от деня	261
още от рубриката	261
още от този автор	334
още по темата	261
още статии	334
""", 'п': """
парола	329
пароль	4317	5140
партнерский материал	4212
партнерский проект	4212
партнерський матеріал	5035
партнерський проєкт	5035
партньорско съдържание	260
партнёрский материал	4212
партнёрский проект	4212
пасианс	312
пасьянс	4295	5118
пауза	320	4305	5128
переведено автоматически	4331
переведено нейросетью	4331
переведено с помощью ии	4331
перевір себе	5118
перевірте свою пошту	5142
перевірте свої знання	5113
перевірте себе	5118
переглянути # світлин	5144
переглянути # світлини	5144
переглянути # фото	5144
переглянути # фотографій	5144
переглянути # фотографії	5144
переглянути всі # світлин	5144
переглянути всі # світлини	5144
переглянути всі # фото	5144
переглянути всі # фотографій	5144
переглянути всі # фотографії	5144
переглянути всі світлин	5144
переглянути всі світлини	5144
переглянути всі фото	5144
переглянути всі фотографій	5144
переглянути всі фотографії	5144
переглянути галерею	5145
переглянути пропозицію	5121
переглянути результати	96	5113
переглянути світлин	5144
переглянути світлини	5144
переглянути усі # світлин	5144
переглянути усі # світлини	5144
переглянути усі # фото	5144
переглянути усі # фотографій	5144
переглянути усі # фотографії	5144
переглянути усі світлин	5144
переглянути усі світлини	5144
переглянути усі фото	5144
переглянути усі фотографій	5144
переглянути усі фотографії	5144
переглянути фото	5144
переглянути фотографій	5144
переглянути фотографії	5144
переглянути ціну	5121
передплата	5026
передплатити	5026
перезавантажити сторінку	5135
перезавантажте сторінку	5135
перезагрузите страницу	4312
перезагрузить страницу	4312
перейти в галерею	4322
перейти в магазин	4298
перейти до галереї	5145
перейти до досьє	5145
перейти до змісту	5145
перейти до контенту	5145
перейти до крамниці	5038
перейти до магазину	5121
перейти до оплати	5136
перейти до основного вмісту	5145
перейти до пожертви	5136
перейти до пропозиції	5121
перейти до рецепта	66
перейти к досье	4322
перейти к контенту	4322
перейти к оплате	4313
перейти к основному содержанию	4322
перейти к пожертвованию	4313
перейти к предложению	4298
перейти к рецепту	66
перейти к содержанию	4231
перейти к сюжету	4322
перекладено автоматично	5154
перекладено за допомогою ші	5154
перекладено ші	5154
пересказ нейросети	4331
пересказано нейросетью	4331
печать	4207
печать рецепта	66
питання дня	5118
пишете до редакцията	337
пишете на автора	334
пиши на автора	334
платена публикация	92	260
платено партньорство	346
платено съдържание	260
плеер загружается	4304
плейърът се зарежда	319
плеєр завантажується	5127
по дате	4334
по подписке	4197
по популярности	4334
по теме	4228
по-късно	268	323
побачили помилку	5150
повернутися на головну	5145
повернутися нагору	5117
повний екран	5128
повноекранний режим	5127
повідомити новину	5150
повідомити про помилку	5046
повідомити про помилку в тексті	5046
повідомлення	5143
повідомлення надіслано	5142
погоджуюсь	5041
погоджуюся	5041
погодитись і продовжити	5042
погодитися та продовжити	5124
погодитися і продовжити	5042
пограти	5118
подай сигнал	337
подарете тази статия	264
подари статията	344
подарить доступ	4337
подарить материал	4207
подарить статью	4197
подарувати доступ	5160
подарувати статтю	5032
поддержать	4191
поддержать автора	4191
поддержать на boosty	4313
поддержать на patreon	4313
поддержать нас	4191
поддержать проект	4191
поддержать редакцию	4191
поддержите нас	4191
поделитесь	4207
поделиться	4207
поделиться в telegram	4207
поделиться в twitter	4207
поделиться в одноклассниках	4207
поделиться в соцсетях	4207
поделиться вконтакте	4207
поделиться новостью	4207
поделиться ссылкой	4207
поделиться статьей	4207
поделиться статьёй	4207
подкасти	5051
подкасты	4228
подкрепете ни	253
подкрепи	253
подкрепи ни	253
подобається	5157
подобни статии	261
подписаться	4197
подписаться в max	4209
подписаться в telegram	4209
подписаться на автора	4335
подписаться на канал	4209
подписаться на новости	4200
подписаться на рассылку	4200
подписаться на телеграм-канал	4209
подписаться на тему	4335
подписаться на уведомления	4308
подписка	4197
подписка на год	4316
подписка на месяц	4316
подписывайтесь	4209
подпишитесь	4316
подпишитесь на рассылку	4200
подреди по	341
подробнее	4231
подробнее по теме	4228
подтвердите e-mail	4319
подтвердите адрес электронной почты	4319
поділитись	5032
поділитися	5032
поділитися в telegram	5032
поділитися в соцмережах	5032
поділитися новиною	5032
поділитися статтею	5032
поділіться	5032
пожаловаться	4334
пожаловаться на комментарий	4333
пожаловаться на рекламу	4338
пожертвовать	4191
пожертвувати	5023
позволи	323
позволи известия	322
позже	4309
поиск	4231
покажи # отговора	341
покажи # снимки	333
покажи всички # снимки	333
покажи всички снимки	333
покажи всичко	262
покажи галерията	334
покажи и приеми	316
покажи коментарите	341
покажи отговорите	341
покажи още	262
покажи паролата	328
покажи по-малко	334
покажи повече	334
покажи резултатите	96	311
покажи снимки	333
покажи субтитрите	319
покажи съдържанието	316
показати # відповідей	5156
показати # відповіді	5156
показати # світлин	5144
показати # світлини	5144
показати # фото	5144
показати # фотографій	5144
показати # фотографії	5144
показати більше	5053
показати вміст	5124
показати все	5055
показати всі	5146
показати всі # світлин	5144
показати всі # світлини	5144
показати всі # фото	5144
показати всі # фотографій	5144
показати всі # фотографії	5144
показати всі світлин	5144
показати всі світлини	5144
показати всі фото	5144
показати всі фотографій	5144
показати всі фотографії	5144
показати відповіді	5156
показати галерею	5145
показати й прийняти	5124
показати коментарі	5046
показати контент	5124
показати менше	5145
показати оригінал	5055	5115
показати пароль	5139
показати підпис	5145
показати результати	96	5113
показати розшифровку	5127
показати світлин	5144
показати світлини	5144
показати субтитри	5127
показати усі # світлин	5144
показати усі # світлини	5144
показати усі # фото	5144
показати усі # фотографій	5144
показати усі # фотографії	5144
показати усі світлин	5144
показати усі світлини	5144
показати усі фото	5144
показати усі фотографій	5144
показати усі фотографії	5144
показати фото	5144
показати фотографій	5144
показати фотографії	5144
показати ще	5053
показати і прийняти	5124
показать # ответа	4333
показать # ответов	4333
показать # фото	4321
показать # фотографии	4321
показать # фотографий	4321
показать больше	4231
показать все	4233	4323
показать все # фото	4321
показать все # фотографии	4321
показать все # фотографий	4321
показать все фото	4321
показать все фотографии	4321
показать все фотографий	4321
показать галерею	4322
показать еще	4231
показать ещё	4231
показать и принять	4301
показать карту	4233
показать комментарии	4223
показать контент	4301
показать меньше	4233	4322
показать оригинал	4233	4293
показать ответ	4231
показать ответы	4333
показать пароль	4316
показать перевод	4233
показать подпись	4322
показать расшифровку	4304
показать результаты	96	4292
показать содержимое	4301
показать субтитры	4304
показать фото	4321
показать фотографии	4321
показать фотографий	4321
показувати завжди	5124
показывать всегда	4301
поки немає коментарів	5156
поле обов'язкове для заповнення	5142
поле обязательно для заполнения	4319
полето е задължително	331
политика cookie	4301
политика за защита на личните данни	316
политика за поверителност	316
политика исправлений	4327
политика конфиденциальности	4217
политика конфиденциальности и cookie	4218
политика обработки персональных данных	4217
полноэкранный режим	4304
полный экран	4305
получавай известия	322
получать уведомления	4308
пользовательское соглашение	4217
політика cookie	5124
політика виправлень	5150
політика конфіденційності	5041
політика конфіденційності та cookie	5042
політика приватності	5124
помогает любая сумма	4314
помочь	4191
помочь нам	4191
помочь проекту	4191
помочь редакции	4191
помітили помилку	5150
понятно	4217
попередня	5053
попередня новина	5145
попередня стаття	5051
попередня сторінка	5145
попереднє фото	5145
попередній матеріал	5117
попередній слайд	5145
поправки и уточнения	337
попробовать бесплатно	4197
попробуйте еще раз	4319
попробуйте ещё раз	4319
попробуйте позже	4319
популярне	5051
популярное	4228
популярные	4228	4334
популярные новости	4228
популярные статьи	4228
популярный	4317
популярні	5157
популярні новини	5051
попълнете това поле	331
поръчай книгата	314
поръчайте книгата	314
посилання скопійовано	5032
поскаржитися	5157
поскаржитися на коментар	5156
поскаржитися на рекламу	5162
последнее	4228
последни	261
последни новини	261
последние новости	4228
послухати новину	5032
посмотреть # фото	4321
посмотреть # фотографии	4321
посмотреть # фотографий	4321
посмотреть в браузере	4342
посмотреть все # фото	4321
посмотреть все # фотографии	4321
посмотреть все # фотографий	4321
посмотреть все фото	4321
посмотреть все фотографии	4321
посмотреть все фотографий	4321
посмотреть результаты	96	4292
посмотреть фото	4321
посмотреть фотографии	4321
посмотреть фотографий	4321
посмотреть цену	4298
потвърдете имейла си	331
поточний час	5128
поточний час #	5127
потребителско име	329
потребителско име или имейл	328
похожие материалы	4228
похожие статьи	4228
почати гру	5113
почати тест	5113
почему я вижу эту рекламу	4338
почерпете ни с кафе	326
почерпи ни кафе	326
почтовый индекс	4320
поширити	5032
поширити у facebook	5032
поштовий індекс	5143
пошук	5053
пощенски код	332
правила за коментарите	341
правила за коментиране	264
правила использования	4217
правила коментарів	5156
правила коментування	5046
правила комментариев	4333
правила комментирования	4223
правила користування	5125
предимства за абонати	314
предишна новина	334
предишна снимка	334
предишна статия	334
предишна страница	334
предложение для подписчиков	4298
предложение для читателей	4298
предложить новость	4223
предыдущая	4231
предыдущая новость	4322
предыдущая статья	4228
предыдущая страница	4322
предыдущая фотография	4322
предыдущее фото	4322
предыдущий слайд	4322
презаредете страницата	325
презареди страницата	325
премиум	4197
преміум	5026
препечатването е забранено	338
препечатването забранено	338
препоръчани	261
препоръчано от outbrain	346
препоръчано от taboola	346
препоръчваме	329
препоръчваме ви	261
препоръчваме ви още	261
препоръчваме още	261
пригостити кавою	5136
пригостіть нас кавою	5136
придбати квитки	5121
придбати квиток	5121
придбати книжку	5121
придбати передплату	5139
придбати права на публікацію	5151
приемам всички	317
приемам всички бисквитки	316
приемам и продължавам	316
приеми всички	317
приеми и покажи	316
приеми и продължи	316
призначення платежу: благодійний внесок	5136
прийняти	5041
прийняти все	5125
прийняти всі	5041
прийняти всі файли cookie	5124
прийняти й показати	5124
прийняти й продовжити	5042
прийняти та показати	5124
прийняти та продовжити	5124
прийняти і продовжити	5124
принтирай	264
принтирай рецептата	66
принципи редакції	5150
принять	4217
принять все	4217
принять все cookie	4301
принять все файлы cookie	4301
принять всё	4217
принять и показать	4301
принять и продолжить	4301
прислать новость	4223
прислать новость анонимно	4327
присоединиться к обсуждению	4333
приховати коментарі	5049
пришлите свои фото	4327
приєднатися	5023
приєднатися до спільноти	5023
про автора	5067
про авторку	5067
про авторів	5067
проверете имейла си	331
проверете пощата си	331
провери знанията си	311
проверь себя	4295
проверьте адрес почты	4201
проверьте свои знания	4292
проверьте свою почту	4319
проверьте себя	4295
проголосовало #	4292
проголосовать	96
проголосувати	96
продовження під рекламою	5035
продовження статті під рекламою	5035
продовжити без вимкнення	5133
продовжити з apple	5139
продовжити з google	5139
продовжити через apple	5139
продовжити через facebook	5139
продовжити через google	5139
продолжительность #	4305
продолжить без отключения	4310
продолжить без поддержки	4190
продолжить с apple	4316
продолжить с google	4316
продолжить через apple	4316
продолжить через facebook	4316
продолжить через google	4316
продължава след рекламата	260
продължете с google	328
продължи без изключване	324
продължи с apple	328
продължи с facebook	328
продължи с google	328
продължителност	320
продължителност #	320
произвольная сумма	4313
произошла ошибка	4320
произошла ошибка. попробуйте ещё раз	4319
произошла ошибка. попробуйте позже	4319
пройти опитування	5113
пройти опрос	4292
пройти тест	4292
прокоментувати	5157
прокомментировать	4334
промени размера на текста	344
промо	4212	5035
пропозиція для передплатників	5121
пропозиція для читачів	5121
прослухати статтю	5127
прослушать	4207
прослушать новость	4207
прослушать статью	4304
прочетено от синтетичен глас	319
прочетете и	261
прочетете цялата статия	334
прочети по-късно	344
прочети с абонамент	328
прочети транскрипцията	319
прочети цялата новина	334
прочети цялата статия	334
прочитати пізніше	5160
прочитать позже	4337
прямой эфир	4305
прізвище	5143
публикувай коментар	341
пусни видеото	319
първо най-новите	341
підписатись	5026
підписатися	5026
підписатися на автора	5158
підписатися на сповіщення	5131
підписатися на тему	5158
підписка	5026
підсумок від ші	5154
підтвердьте електронну адресу	5142
підтвердіть e-mail	5142
підтримайте нас	5023
підтримати	5023
підтримати автора	5023
підтримати журналістів	5023
підтримати на buy me a coffee	5136
підтримати на patreon	5136
підтримати нас	5023
підтримати проєкт	5136
підтримати разово	5136
підтримати редакцію	5023
підтримувати щомісяця	5136
пізніше	5132
""", 'р': """
радимо прочитати	5051
радимо також	5051
развернуть	4231
разгадать кроссворд	4292
размер на текста	344
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5137
разовий внесок	5137
разовий донат	5136
разово	4191
разовое пожертвование	4313
разовый платеж	4314
разовый платёж	4314
разпечатай	264
разпечатай статията	344
разреши	323
разреши веднъж	316
разреши известия	322
разреши известията	322
разреши рекламите	325
разрешите уведомления	4288
разрешить	4309
разрешить и показать	4218
разрешить и продолжить	4218
разрешить контент	4301
разрешить один раз	4301
разрешить рекламу	4312
разрешить уведомления	4288
ранняя регистрация	4299
раскрыть	4233
распечатать	4207
распечатать рецепт	66
распечатать статью	4207
рассказать друзьям	4207
рассылка	4200
рассылки	4200
расшифровка	4305
регистрация	254	4197
редакция рекомендует	4228
редакційна політика	5150
редакційна політика видання	5150
резултати от анкетата	311
резултати от гласуването	311
результати	97	5055
результати голосування	5128
результати опитування	5128
результаты	97	4233
результаты голосования	4305
результаты опроса	4305
реклама	260	4212	5035
реклама - статията продължава по-долу	260
реклама google	4338
реклама від google	5162
реклама закончилась	4338
реклама закінчилася	5162
реклама на сайте	4212
реклама на сайті	5035
реклама окончена	4338
реклама от google	4338
реклама. продовження нижче	5035
реклама. продолжение ниже	4212
реклами от google	346
рекламний матеріал	5162
рекламно каре	260
рекламно съдържание	260
рекламный материал	4338
рекомендовано outbrain	4338
рекомендовано taboola	4338
рекомендуем	4228	4317
рекомендуем почитать	4228
рекомендуем также	4228
рекомендуемое	4228
рекомендуємо	5051	5140
рекомендуємо прочитати	5051
рекомендуємо також	5051
реши кръстословицата	311
реши теста	311
реєстрація	5026
розгадати кросворд	5113
розгорнути	5055	5145
роздрукувати	5032
роздрукувати рецепт	66
роздрукувати статтю	5032
розмір тексту	70
розмір шрифту	70
розшифровка	5128
российской картой	4314
рубрики	4228	5051
річна передплата	5140
річна підписка	5140
""", 'с': """
самая выгодная	4317
само за абонати	328
само необходими	316
само необходимите	316
самое важное	4228
самое популярное	4228
самое читаемое	4228
самое читаемое за день	4228
самое читаемое за неделю	4228
самый популярный	4317
свали аудиото	319
свали епизода	319
свали от app store	321
свали от google play	321
свали приложението	321
свежее	4228
свежие новости	4228
свернуть	4231
своя сума	5136
своя сумма	4313
свържете се с редакцията	337
свържи се с автора	334
свързани новини	261
свързани публикации	261
свързани статии	261
связаться с нами	4223
світлина # з #	5144
світлина # із #	5144
сгенерировано ии	4331
сгенерировано нейросетью	4331
сгенерировано с помощью ии	4331
сделать донат	4313
сделать пожертвование	4191
сейчас читают	4228
сигнализирай за грешка	337
сканворд	4295
сканирай qr кода	321
сканирайте qr кода	321
сканирайте qr кода и изтеглете приложението	321
сканируйте qr-код	4307
скануйте qr-код	5130
скасувати можна будь-коли	5139
скачать аудио	4304
скачать выпуск	4304
скачать из google play	4306
скидка #%	4317
скидка для подписчиков	4298
скопировано	4208
скопировано в буфер обмена	4337
скопировать ссылку	4207
скопировать ссылку на статью	4207
скопійовано	5161
скопійовано в буфер обміну	5160
скопіювати посилання	5032
скопіювати посилання на статтю	5032
скорост	320
скорост на възпроизвеждане	319
скорость воспроизведения	4304
скрий отговорите	341
скрий рекламата	346
скрыть	4233
скрыть ответы	4333
скрыть рекламу	4338
слайд # з #	5144
слайд # из #	4321
слайд # от #	333
слайд # із #	5144
слайд #/#	4321	5144
следвай автора	343
следвай темата	343
следвате тази тема	343
следваща новина	334
следваща снимка	334
следваща статия	334
следваща страница	334
следващо видео	319
следете на живо	334
следете темата	343
следи темата	343
следить за автором	4335
следить за онлайном	4322
следить за темой	4335
следующая	4231
следующая новость	4322
следующая статья	4228
следующая страница	4322
следующая фотография	4322
следующее видео	4304
следующее фото	4322
следующий слайд	4322
слухати	5032
слухати новину	5032
слушай новината	264
слушай статията	319
слушать	4207
слушать новость	4207
см. также	4228
смотреть # фото	4321
смотреть # фотографии	4321
смотреть # фотографий	4321
смотреть в браузере	4342
смотреть видео	4304
смотреть все	4231
смотреть все # фото	4321
смотреть все # фотографии	4321
смотреть все # фотографий	4321
смотреть все фото	4321
смотреть все фотографии	4321
смотреть все фотографий	4321
смотреть галерею	4322
смотреть онлайн-трансляцию	4322
смотреть оригинал	4293
смотреть предложение	4298
смотреть фото	4321
смотреть фотогалерею	4322
смотреть фотографии	4321
смотреть фотографий	4321
смотри также	4228
смотрите также	4228
сначала новые	4333
сначала старые	4333
снимка # от #	333
снимка #/#	333
снимок # из #	4321
советуем почитать	4228
согласен	4217
согласен и продолжить	4218
согласиться	4217
согласиться и продолжить	4301
содержание	4231
содержание статьи	4322
содержимое недоступно	4301
создано ии	4331
создано нейросетью	4331
создано при помощи ии	4331
создано с помощью ии	4331
создать аккаунт	4197
сообщение	4320
сообщение отправлено	4319
сообщить новость	4327
сообщить об опечатке	4223
сообщить об ошибке	4223
сортирай по	341
сортиране	342
сортировать	4334
сортировать по	4333
сортировка	4334
сортування	5157
сортувати	5157
сортувати за	5156
сохранено	4208
сохранить	4207
сохранить выбор	4301
сохранить на потом	4337
сохранить настройки	4301
сохранить рецепт	66
сохранить статью	4207
социальные сети	4209
спасибо за ваш голос	96	4292
спасибо за ваше сообщение	4319
спасибо за подписку	4200
спасибо за регистрацию	4319
спасибо за сообщение	4319
спасибо за участие в опросе	4292
спасибо, ваш голос учтён	4292
спершу нові	5156
спершу старі	5156
спестявате #%	329
спецпроект	4212
спецпроєкт	5035
сповіщення	5132
споделете	264
сподели	264
сподели във facebook	264
сподели като подарък	344
сподели по имейл	344
сподели статията	264
споделяне	264
спонсорирано	260
спонсорирано съдържание	346
спонсорский материал	4338
спонсорський матеріал	5162
способ оплаты	4195
способы оплаты	4195
спочатку нові	5156
спочатку старі	5156
спри да следваш	343
спробуйте пізніше	5142
спробуйте ще раз	5142
ссылка скопирована	4207
сталася помилка	5143
сталася помилка. спробуйте пізніше	5142
сталася помилка. спробуйте ще раз	5142
станете член	253
стани абонат	253
стани дарител	253
старые	4334
старі	5157
стати патроном	5136
стати підписником	5136
стати співучасником	5023
стати частиною спільноти	5023
стати членом клубу	5136
статията е заключена	328
статията е защитена с авторско право	338
статията се чете от изкуствен интелект	319
стаття захищена авторським правом	5151
стать патроном	4191
стать соучастником	4191
стать спонсором	4191
статья защищена авторским правом	4328
створено за допомогою штучного інтелекту	5154
створено за допомогою ші	5154
створено штучним інтелектом	5154
створено ші	5154
створити акаунт	5026
стежити за автором	5158
стежити за онлайном	5145
стежити за темою	5158
стислий переказ від ші	5154
стоимость доставки	4299
сторінка # з #	5144
сторінка # із #	5144
сторінка #/#	5144
страница # из #	4321
страница # от #	333
страница #/#	333	4321
стрічка новин	5051
субтитри	320	5128
субтитры	4305
судоку	312	4295	5118
сума по избор	326
сховати	5055
сховати відповіді	5156
сховати рекламу	5162
сходни новини	261
схожі матеріали	5051
схожі новини	5051
схожі статті	5051
съгласен съм и продължавам	316
съдържание от партньор	346
съдържанието е блокирано	316
съдържанието е защитено с авторски права	338
съдържанието не е налично	316
съдържанието не може да бъде показано	316
създадено от ии	340
създадено с изкуствен интелект	340
създадено с помощта на ии	340
създай профил	254
съобщение	332
съобщението е изпратено	331
съобщете за грешка	337
съобщи за грешка	337
сыграть	4295
сюжет	4228
сюжеты	4228
""", 'т': """
тагове	261
тази статия е заключена	328
так, будь ласка	5132
так, дякую	5132
так, увімкнути	5109
так, хочу	5132
також читайте	5051
твитнуть	4207
твиттер	4208
твітнути	5032
теги	4228	5051
текст продовжується під рекламою	5035
текст создан автоматически	4331
текст створено автоматично	5154
текст читает робот	4304
текущее время	4305
текущее время #	4304
текущо време	320
текущо време #	319
телеграм	4208
телефон	332	4320	5143
тема	332	4320	5143
тема дня	4228
теми	5051
темы	4228
тест дня	4292
тествай знанията си	311
това видео вече не е налично	319
това видео не е налично	319
това поле е задължително	331
това съдържание не е налично	316
това съдържание не може да бъде показано	316
только для подписчиков	4197
только необходимые	4301
транскрипция	320
тривалість	5128
тривалість #	5128
търговско съдържание	346
тільки необхідні	5124
""", 'у': """
у вас вже є акаунт	5139
у вас включен adblock	4310
у вас нет подписки	4316
у вас уже есть аккаунт	4316
у кошик	5037
у мене вже є акаунт	5139
у мене є акаунт	5139
у мене є передплата	5139
у меня есть аккаунт	4316
у меня есть подписка	4316
у меня нет аккаунта	4316
у меня уже есть аккаунт	4316
у цій статті	5145
уведомления	4309
увеличи	320
увеличи снимката	334
увеличи текста	344
увеличи шрифта	344
увеличить	4231
увеличить изображение	4322
увеличить текст	4337
увеличить фото	4322
увеличить шрифт	4337
увійти	5026
увійти з google	5139
увійти за допомогою google	5139
увійти через apple	5139
увійти через facebook	5139
увійти через google	5139
увійти, щоб коментувати	5156
увімкнути	5132
увімкнути звук	5127
увімкнути сповіщення	5108
увімкніть сповіщення	5108
угостите нас кофе	4313
угостить кофе	4314
уже есть аккаунт	4197
уже зарегистрированы	4197
уже зареєструвалися	5026
уже отключил	4312
узнать цену	4298
укажите сумму	4313
уменьшить шрифт	4337
умови використання	5041
управление на бисквитките	316
управление на известията	322
управление на съгласието	316
управление согласием	4301
управление уведомлениями	4308
управлявай съгласието	316
управлять согласием	4301
условия за ползване	316
установить приложение	4306
усі коментарі	5156
усі матеріали	5145
усі матеріали автора	5145
усі матеріали авторки	5067
усі матеріали за темою	5145
усі новини	5053
усі статті	5145
усі статті автора	5145
участие в азартных играх может вызвать зависимость	4214
участие в азартных играх может вызвать игровую зависимость	4214
""", 'ф': """
файлы cookie	4217
фамилия	332	4320
фейсбук	4208
филворды	4295
фото	4228
фото # з #	5144
фото # из #	4321
фото # із #	5144
фото #/#	4321	5144
фоторепортаж	4228
""", 'х': """
харесай	264
харесва ми	342
хорошо	4217
хотите получать уведомления	4308
хочете отримувати сповіщення	5131
""", 'ц': """
це було корисно	5154
це відео більше недоступне	5127
це відео недоступне	5127
це відео недоступне у вашій країні	5127
це поле обов'язкове	5142
цей контент недоступний	5124
цей контент неможливо показати	5124
цей матеріал закритий	5139
цена на доставката	314
ця стаття закрита	5139
цял екран	319
""", 'ч': """
час читання # хв	5053
час, що залишився	5127
час, що залишився #	5127
чете синтетичен глас	319
четете без ограничения	328
четете без реклами	346
четете в приложението	321
чети без реклами	346
чети в приложението	321
чи була стаття корисною	5046
читает синтезированный голос	4304
читайте в застосунку	5129
читайте в приложении	4306
читайте еще	4228
читайте ещё	4228
читайте ниже	4212
читайте первыми в приложении	4306
читайте першими в застосунку	5129
читайте по теме	4228
читайте также	4228
читайте також	5051
читати без обмежень	5139
читати без реклами	5162
читати всю новину	5145
читати всю статтю	5145
читати далі	5053
читати з передплатою	5139
читати коментарі	5156
читати оригінал	5115
читати повністю	5053
читати розшифровку	5127
читати статтю повністю	5145
читати також	5051
читать без ограничений	4316
читать без рекламы	4338
читать в max	4209
читать в telegram	4209
читать в браузере	4342
читать всю статью	4322
читать далее	4231
читать дальше	4231
читать ещё	4231
читать комментарии	4223
читать оригинал	4293
читать полностью	4231
читать расшифровку	4304
читать с подпиской	4316
читать статью полностью	4322
читать также	4228
читать целиком	4322
читає синтезований голос	5127
чому я бачу цю рекламу	5162
что еще почитать	4228
что ещё почитать	4228
что-то пошло не так	4320
что-то пошло не так, попробуйте позже	4319
что-то пошло не так. попробуйте еще раз	4319
что-то пошло не так. попробуйте ещё раз	4319
что-то пошло не так. попробуйте позже	4319
чуй статията	319
""", 'ш': """
швидкість відтворення	5127
ші може помилятися	5154
""", 'щ': """
ще за темою	5051
ще на цю тему	5054
ще не передплатник	5139
ще немає акаунта	5139
ще новини	5051
що ще почитати	5051
щомісяця	5023	5140
щомісячна підтримка	5137
щомісячний внесок	5136
щоп'ятниці. безкоштовно. без спаму	5142
щороку	5140
щось пішло не так	5143
щось пішло не так, спробуйте пізніше	5142
щось пішло не так. спробуйте пізніше	5142
щось пішло не так. спробуйте ще раз	5142
""", 'э': """
экономия #%	4317
эксклюзивно для подписчиков	4316
электронная почта	4200
электронная почта или логин	4316
эта статья закрыта	4316
это было полезно	4331
это видео больше недоступно	4304
это видео недоступно	4304
это видео недоступно в вашей стране	4304
это поле обязательно	4319
это поле обязательно для заполнения	4319
этот контент невозможно показать	4301
этот контент недоступен	4301
этот материал закрыт	4316
""", 'я': """
я вже підтримую	5022
я вимкнув блокувальник	5133
я отключил	4312
я отключил блокировщик	4310
я уже поддерживаю	4190
як вимкнути adblock	5133
як ми захищаємо джерела	5150
як ми захищаємо наші джерела	5150
якість	5128
яндекс.дзен	4208
""", 'і': """
ім'я	5143
індекс	5143
інша сума	5136
інші матеріали автора	5145
інші матеріали авторки	5067
інші новини	22	5051
інші статті автора	5145
інші статті авторки	5067
""", 'א': """
אהבתי	2361
אודות	2325
אודות הכותב	2393
אולי אחר כך	2377
אולי גם יעניין אותך	2310
אולי יעניין אותך	2310
אולי יעניין אותך גם	2349
אולי יעניין אתכם	2310
אולי יעניין אתכם גם	2349
אולי מאוחר יותר	2288
אולי פספסתם	2349
אחר כך	2378
איך מכבים	2382
איך מכבים חוסם פרסומות	2380
אימייל	2389
אימייל לא תקין	2388
אין לך חשבון	2386
אין לכם חשבון	2386
אינציקלופדיית ynet	2310
אישור	2307	2377
אישור הכל	2373
אישור והמשך	2372
אני מאשר את תנאי השימוש	2388
אני מאשר קבלת דיוור	2388
אני מאשר/ת קבלת דברי פרסומת	2388
אני מאשר/ת קבלת דיוור	2388
אני מסכים	2307
אני מסכים לתנאי השימוש	2388
אני מסכים/ה לתנאי השימוש	2388
אני מסכימה	2307
אפשר	2378
אפשר התראות	2376	2377
אפשר לבטל בכל רגע	2386
אפשר תמיד	2372
אפשרויות נוספות	2401
אשר את כל העוגיות	2406
אשר הכל	2373
אשר והמשך	2372
""", 'ב': """
בדקו את תיבת הדואר	2388
בדקו את תיבת המייל	2388
בחירה	2387
בחן את עצמך	2363
בחנו את עצמכם	2363
בחסות	2354
בחר	2387
בחר מסלול	2386
בחר סכום	2408
בחרו את המינוי שלכם	2386
בחרו מינוי	2386
בחרו מסלול	2386
בחרו סכום	2408
בטל השתקה	2368
ביטול	2377
ביטול הסכמה	2372
ביטול השתקה	2368
בלי ספאם	2388
בלעדי למנויים	2386
במעקב	2398
בשיתוף	2304
בשיתוף עם	2402
""", 'ג': """
גודל גופן	70
גודל הטקסט	2400
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2409
""", 'ד': """
דווח על טעות	2309
דווח על תגובה	2404
דווחו לנו על טעות	2360
דווחו על טעות	2414
דחה את כל העוגיות	2406
דחה הכל	2373
דחיית הכל	2373
דיווח	2361
דיווח על טעות	2360	2414
דיווח על תגובה	2404
דילוג לתוכן	2312
דילוג לתוכן המרכזי	2312
דלג לתוכן	2314
דלג לתוכן הראשי	2312
דלג על הפרסומת	2407
דלגו למתכון	66
דלגו על הפרסומת	2407
דף הבית	2314
""", 'ה': """
האזינו	2299
האזינו בספוטיפיי	2405
האזינו לכתבה	2368
האזן לכתבה	2368
האם הכתבה עזרה לך	2360
האם הכתבה עניינה אותך	2360
האם העמוד עזר לך	2360
האם זה היה מועיל	2360
הבא	2314
הבנתי	2315
הבקשה התקבלה	2410
הבקשה נשלחה	2410
הגב	2309
הגדל טקסט	2400
הגדל תמונה	2392
הגדלת גופן	2336	2337
הגדלת טקסט	2400
הגדלת תמונה	2392
הגדרות	2307
הגדרות עוגיות	2372
הגדרות פרטיות	2307	2372
הדפיסו את המתכון	66
הדפיסו כתבה	2348
הדפס	2299
הדפס מתכון	66
הדפסה	2299	2337
הדפסת המתכון	66
הדפסת כתבה	2348
ההודעה נשלחה	2388
ההודעה שלך	2410
ההצבעה שלך נקלטה	2360
ההצעה המשתלמת ביותר	2387
ההרשמה אושרה	2410
הודעתך נשלחה	2388
הווידאו אינו זמין	2368
הוסיפו תגובה	2309
הוסף כמקור מועדף	2397
הוסף לסל	2412
הוסף תגובה	2309
הוסף תשובה	2404
הוספה לסל	2412
הוספה לרשימת הקריאה	2336
הוספת תגובה	2309
הוקרא בקול סינתטי	2368
הורד שמע	2368
הורדת הפרק	2368
הורדת השמע	2368
הורידו את האפליקציה	2375
הזינו כתובת מייל	2410
הזכירו לי מאוחר יותר	2288
הזן כתובת אימייל	2410
החדשות ביותר	2361
החדשים ביותר	2361
החנות	2402
החשבון שלי	2291
הטבה לקוראים	2366
הטבות למנויים	2366
הטופס נשלח בהצלחה	2388
הירשם	2291
הירשמו להתראות	2376
הישנות ביותר	2361
הכי נצפים	2310
הכי נקרא	2310
הכי נקראות	2310
הכי נקראות היום	2349
הכי פופולרי	2387
הכינוי שלך	2404
הכניסו כתובת מייל	2410
הכתבה הבאה	2310
הכתבה המלאה למנויים	2348
הכתבה הקודמת	2310
הכתבה נעולה	2386
המייל האדום	2393
המייל שלך	2410
המלצות	2310
המקומות מוגבלים	2352
המשיכו לקרוא	2411
המשך בדפדפן	2375
המשך לאתר	2375
המשך לקרוא	2314
המשך עם google	2386
המשך עם אימייל	2409
המשך עם אפל	2386
המשך עם גוגל	2386
המשך עם פייסבוק	2386
המשך קריאה	2314
הנגן נטען	2368
הנצפים ביותר	2349
הנקראות ביותר	2310
הנקראים ביותר	2349
הסרטון אינו זמין	2368
הסרטון אינו זמין כעת	2368
הסרטון הבא	2407
הסרטון הקודם	2407
הסרטון לא זמין	2368
הסרטון לא זמין כעת	2368
הסרטון נטען	2368
הסתר	2315
הסתר תגובות	2360
הסתר תשובות	2360
העדפות עוגיות	2372
העדפות פרטיות	2406
הענק כתבה במתנה	2400
הענקת כתבה במתנה	2400
העתיקו את הקישור	2348
העתיקו קישור	2348
העתק	2401
העתק קישור	2299	2337
העתקת הקישור	2348
העתקת קישור	2299	2337
הפופולרי ביותר	2387
הפופולריות ביותר	2361
הפסק לעקוב	2397
הפסקת מעקב	2397
הפעל התראות	2376
הפעל סרטון	2368
הפעלה אוטומטית	2369
הפעלת התראות	2376
הפרסומת ממשיכה	2412
הצביעו	96	2361
הצביעו בסקר	2360
הצבע	96	2361
הצבעה	97
הצבעתך נקלטה	2360
הצג את כל התגובות	2322
הצג ב-x	2405
הצג הכל	2315
הצג כתוביות	2368
הצג מפה	2315
הצג מקור	2315
הצג עוד	2314
הצג פוסט	2372
הצג פוסט זה באינסטגרם	2405
הצג פחות	2315
הצג תגובות	2360
הצג תוכן	2372
הצג תוצאות	96	2361
הצג תמיד	2372
הצג תשובות	2360
הצגת התוכן	2372
הצגת כל התגובות	2322
הצהרת נגישות	2325
הצטרפו	2289
הצטרפו אלינו	2289
הצטרפו לתומכים	2383
הצעה לקוראים	2366
הקודם	2314
הקטן טקסט	2400
הקטנת גופן	2336	2337
הקטנת טקסט	2400
הקישור הועתק	2348
הקראה אוטומטית	2368
הקש להפעלת קול	2407
הרשמה	2291
השאירו תגובה	2322
השאר אותי מחובר	2386
השאר תגובה	2322
השב	2309
השהה	2332
השתק	2369
השתקה	2369
השתתפו בסקר	2360
התגובה שלך	2404
התגובות למנויים בלבד	2404
התגובות מושבתות	2404
התחבר	2291
התחבר עם google	2386
התחברות	2291
התחברות באמצעות גוגל	2386
התחברות עם גוגל	2386
התחברות עם פייסבוק	2386
התמונה הבאה	2411
התמונה הקודמת	2411
התרומה שלי	2408
""", 'ו': """
וואטסאפ	2337
ווטסאפ	2299	2337
וידאו	2310
""", 'ז': """
זהו שדה חובה	2388
זכור אותי	2387
זמן נוכחי	2369
זמן נותר	2369
""", 'ח': """
חד פעמי	2384
חד-פעמי	2384
חדשות אחרונות	2310
חודש ראשון ב-#	2347
חודש ראשון ב-# ש"ח	2347
חודש ראשון בשקל	2347
חודש ראשון חינם	2347
חזרה למעלה	2314
חזרה לעמוד הבית	2392
חזרה לעמוד הראשי	2312
חזרה לראש העמוד	2312
חזרה לרשימה	2411
חידוש מינוי	2409
חיוב חודשי	2387
חיוב שנתי	2387
חינם, בלי ספאם	2388
חיפוש	2314
""", 'ט': """
טוויטר	2299	2337
טוען וידאו	2368
טוען נגן	2368
טלגרם	2299	2337
טעינת הפוסט	2372
טען מחדש	2380
טען מחדש את הדף	2380
טען עוד	2314
טען פוסט	2372
טען תגובות נוספות	2360
טען תוכן	2372
""", 'י': """
יציאה	2291
יציאה ממסך מלא	2368
יש לי חשבון	2386
""", 'כ': """
כבר הצבעת	2360
כבר הצבעתם	2360
כבר יש לך חשבון	2386
כבר מנוי	2386
כבר מנויים	2386
כבר מנויים? התחברו	2291
כבר נרשמת	2291
כותרות אחרונות	2310
כיביתי	2382
כיביתי את חוסם הפרסומות	2380
כל שקל חשוב	2383
כל תרומה חשובה	2383
כל תרומה עוזרת	2383
כללי התגובות	2360
כן, אני רוצה	2376
כן, אשמח	2377
כניסה	2291
כניסה למנויים	2291
כתבה זו הוענקה במתנה	2413
כתבה זו היא תוכן ממומן	2348
כתבה ממומנת	2354
כתבה נעולה	2386
כתבו את תגובתכם	2404
כתבו לנו	2393
כתבו תגובה	2309
כתבות אחרונות	2310
כתבות מומלצות	2310
כתבות נוספות	2310
כתבות נוספות בנושא	2349
כתבות נוספות שיעניינו אתכם	2349
כתבות נוספות של הכתב	2392
כתבות קשורות	2310
כתבות שאולי פספסתם	2349
כתבות שיעניינו אתכם	2349
כתוב תגובה	2360
כתובת אימייל לא תקינה	2388
כתובת המייל כבר רשומה	2410
כתובת המייל שלך	2410
כתובת מייל לא תקינה	2388
כתיבת תגובה	2360
""", 'ל': """
לא אהבתי	2361
לא כעת	2288
לא ניתן להפעיל את הסרטון	2368
לא ניתן להציג את התוכן	2372
לא ניתן להציג תוכן זה	2372
לא ניתן לטעון את הסרטון	2407
לא ניתן לנגן את הסרטון	2368
לא עכשיו	2288	2377
לא תודה	2288	2377
לא, תודה	2288	2377
לגלריה	2392
לגלריה המלאה	2392
לגלריית התמונות	2392
לדף הבית	2392
לדף התרומות	2383
להאזנה בספוטיפיי	2405
להאזנה לכתבה	2368
להורדה ב-app store	2375
להורדה ב-google play	2375
להורדה מ-app store	2375
להורדה מ-google play	2375
להורדת האפליקציה	2348
להזמנה לחצו כאן	2412
להזמנת כרטיסים	2366
להמשך קריאה	2291
להרשמה	2291
להרשמה לאירוע	2352
לחידון	2363
לחידון המלא	2363
לחנות	2402
לחנות שלנו	2352
לחצו להפעלת הסאונד	2407
לידיעה המלאה	2392
לכל החדשות	2392
לכל החידונים	2363
לכל הכתבות	2314
לכל הכתבות בנושא	2349
לכל הכתבות של הכתב	2392
לכל המשחקים	2363
לכל הסרטונים	2392
לכל העדכונים, הכתבות והסרטונים	2349
לכל התגובות	2309
לכל התמונות	2392
לכתבה הבאה	2392
לכתבה הבאה בסדרה	2349
לכתבה המלאה	2392
לכתבה הקודמת	2392
לכתבה הקודמת בסדרה	2349
לכתבה נוספת	2411
לכתיבת תגובה	2322
למוצר	2402
למנויים בלבד	2295
למתכון	66
לעמוד הבית	2392
לעמוד התרומות	2383
לפרויקט המלא	2392
לפרופיל הכתב	2393
לפרטי המוצר	2412
לפרטים	2315
לפרטים והרשמה	2352
לפרטים נוספים והרשמה	2352
לפתיחת הכתבה	2409
לצפייה ביוטיוב	2405
לצפייה בכל התגובות	2322
לצפייה במסלולים	2409
לצפייה בתוצאות	96
לקריאה באפליקציה	2375
לקריאה מאוחר יותר	2413
לראש הדף	2392
לראש העמוד	2392
לרכישה באמזון	2366
לרכישה לחצו כאן	2366
לרכישת הספר	2366
לרכישת כרטיסים	2366
לרכישת כרטיסים לחצו כאן	2366
לרכישת מינוי	2291
לרכישת מינוי לחצו כאן	2348
לשלוח כתבה במתנה	2336	2337
לתיק המלא	2392
לתמונות	2315
לתרום	2289
לתרומה	2289
לתרומה לחצו כאן	2383
""", 'מ': """
מאוחר יותר	2378
מאשר	2307
מאשרת	2307
מבזקים	2310
מדיניות הפרטיות	2308
מדיניות הפרטיות ותנאי השימוש	2308
מדיניות פרטיות	2307	2325
מהירות הפעלה	2368
מהירות ניגון	2368
מודעה	2304
מומלץ עבורך	2349
מומלץ עבורכם	2349
מומלצים	2310
מוקרא בקול סינתטי	2368
מידע נוסף	2307
מיון לפי	2361
מייל	2337	2389
מיין לפי	2361
ממומן	2304
מסך מלא	2369
מסלולי מינוי	2409
מספר המקומות מוגבל	2352
מעבר למתכון	66
מעוניינים לקבל התראות	2376
מצאת טעות	2360
מצאתם טעות	2309
מצאתם טעות בכתבה	2360
מצאתם טעות? דווחו לנו	2414
מצב כהה	2373
משהו השתבש	2389
משך	2369
משך הסרטון	2407
משלוח חינם	2402
מתנה לחבר	2400
""", 'נ': """
נא להזין כתובת מייל תקינה	2388
נגישות	2325
נגן	2332
נגן וידאו	2368
נגן שמע	2407
נוצר באמצעות ai	2407
נוצר על ידי ai	2407
נושאים	2310
נושאים קשורים	2310
ניגון אוטומטי	2369
ניהול אפשרויות	2406
ניהול הסכמה	2372
ניהול העדפות	2406
ניהול עוגיות	2372
ניתן לבטל בכל עת	2386
נרשמת בהצלחה	2388
""", 'ס': """
סגור	2288
סגור גלריה	2411
סגור חלון	2411
סגור תפריט	2411
סגירה	2288
סודוקו	2365
סוף הפרסומת	2366
סוף פרסומת	2366
סיכום ai	2330
סיכום אוטומטי	2396
סיכום הכתבה	2330
סכום אחר	2383
סכום לבחירה	2408
ספרו לנו מה דעתכם	2360
סקר	97
סקר היום	96
סרטון זה אינו זמין	2368
סרטון זה אינו זמין עוד	2368
סרקו את הקוד	2375
סרקו את קוד ה-qr	2375
""", 'ע': """
עבור לתוכן	2312
עבור לתוכן המרכזי	2312
עדיין לא מנוי	2386
עדיין לא מנויים	2386
עוד	2314
עוד באותו נושא	2349
עוד בנושא	2310
עוד בערוץ	2310
עוד חדשות	2310
עוד כתבות	22	2310
עוד כתבות בנושא	22
עוד כתבות מעניינות	2348
עוד לא מנויים	2386
עוד סיפורים	2349
על הכותב	2393
עקבו אחר הכתב	2397
עקבו אחר הנושא	2397
עקבו אחרי הכתב	2397
עקבו אחרי הנושא	2397
עקוב אחרי הכתב	2397
""", 'פ': """
פייסבוק	2299	2337
פנייה לכתב	2393
פנייה למערכת	2393
פרטים	2315
פרסום	2304
פרסומת	2304
פרסם	2361
פרסם אצלנו	2325
פרסמו אצלנו	2325
פתח	2315
פתח באפליקציה	2375
פתיחה באפליקציה	2375
""", 'צ': """
צור חשבון	2291
צור קשר	2309	2325
צפו באינסטגרם	2405
צפו בטוויטר	2405
צפו ביוטיוב	2405
צפו בפייסבוק	2405
צפו גם	2411
צפייה חוזרת	2407
צרו קשר	2325	2393
צרו קשר עם המערכת	2393
""", 'ק': """
קבל הכל	2373
קבלת התראות	2376
קוד קופון	2412
קודי הנחה	2412
קרא גם	2310
קרא עוד	2314
קראו באפליקציה	2375
קראו בחינם	2409
קראו גם	2310
קראו עוד	2314
""", 'ר': """
רוצה לקבל התראות	2376
רוצים לקבל התראות	2376
רענון העמוד	2380
רענן את הדף	2380
רעננו את הדף	2380
""", 'ש': """
שדה זה הוא חובה	2388
שדה חובה	2388
שדות חובה	2388
שחק עכשיו	2363
שחקו עכשיו	2363
שינוי גודל הגופן	2336
שיתוף	2299
שיתוף בוואטסאפ	2400
שיתוף בווטסאפ	2299
שיתוף בטוויטר	2299
שיתוף במייל	2348
שיתוף בפייסבוק	2299
שכחת את הסיסמה	2386
שכחת סיסמה	2386
שכחתי סיסמה	2291
שלח	96	2389
שלח לחבר	2299
שלח תגובה	2360
שלחו את הכתבה במתנה	2348
שלחו במתנה	2348
שלחו כתבה במתנה	2336
שלחו לחבר	2337	2400
שלחו לנו סרטונים	2393
שלחו לנו תמונות	2393
שלחו משוב	2360
שליחה	2389
שליחה במייל	2299
שליחת כתבה במתנה	2336
שליחת משוב	2360
שליחת תגובה	2360
שמור	2401
שמור העדפות	2372
שמור כתבה	2413
שמור לרשימת הקריאה	2336	2337
שמירה	2299
שמירה לרשימת הקריאה	2336
שמירת הגדרות	2372
שמירת המתכון	66
שמירת כתבה	2348
שמרו כתבה	2348
שמרו לקריאה מאוחרת	2348
שתף	2299
שתף כתבה	2413
שתפו	2299
שתפו את הכתבה	2299
שתפו בוואטסאפ	2348
שתפו בווטסאפ	2348
שתפו בטוויטר	2400
שתפו בטלגרם	2348
שתפו בפייסבוק	2299
שתפו כתבה זו	2413
""", 'ת': """
תגובה	2309
תגובות	2309
תגובות נוספות	2360
תגיות	2310
תודה על ההצבעה	2360
תודה על הצבעתך	96
תודה על התמיכה	2408
תודה על תמיכתכם	2408
תודה שהצבעת	2360
תודה שהצבעתם	2360
תודה, ההודעה נשלחה	2388
תוכן למנויים	2291
תוכן ממומן	92	2304
תוכן מסחרי	2354
תוכן מקודם	2304
תוכן פרסומי	2354
תוכן שיווקי	92	2304
תוכן שיווקי בשיתוף	2354
תוצאות	97
תוצאות ההצבעה	2361
תוצאות הסקר	2361
תורגם אוטומטית	2348
תיקון טעות	2348
תמונה # מתוך #	2312
תמכו בנו	2289
תמכו בנו בפטריאון	2383
תמכו בעיתונות	2383
תמלול	2369
תנאי השימוש	2308
תנאי השימוש | מדיניות הפרטיות	2308
תנאי השימוש ומדיניות הפרטיות	2308
תנאי פרסום תגובות	2360
תנאי שימוש	2307	2325
תפריט	2314
תקציר ai	2330
תקציר בינה מלאכותית	2330
תקציר הכתבה	2330
תרגום אוטומטי	2369
תרומה	2289
תרומה חד פעמית	2383
תרומה חד-פעמית	2383
תרומה חודשית	2383
תרמו	2289
תרמו עכשיו	2289
תשבץ	2365
תשבצים	2365
תשחץ	2365
תשלום באמצעות paypal	2409
""", 'ا': """
ابدا الاختبار	194
ابلاغ	192
ابلغ عن خطا	170
اترك تعليقا	137
اترك رد	191
اترك ردا	191
اتصل بنا	137	155
اجازه دادن	1905
اجازه ميدهم	1906
احجز الان	246
احجز تذكرتك	197
احجز تذكرتك الان	197
احجز مكانك	197
احدث الاخبار	138
احصل علي التنبيهات العاجلة	210
احفظ المقال	179
احفظ المقال لوقت لاحق	179
اخبار اخري	22
اخبار بيشتر	1877
اخبار ديگر	22
اخبار ذات صلة	138
اخبار ذات علاقة	180
اخبار قد تعجبك	180
اخبار قد تهمك	180
اخبار متعلقة	138
اخبار مرتبط	1839
اخبار مرتبطة	180
اخبار پيشنهادي	1877
اختبر معرفتك	194
اختبر معلوماتك	194
اختر	219
اختر اشتراكك	218
اختر الباقة	218
اختر المبلغ	242
اختر باقتك	218
اختر خطتك	218
اختر مبلغا	242
اخترنا لك	138
اخترنا لكم	180
اخر الاخبار	138
اخرين اخبار	1839
اخرين خبرها	1877
اخفاء	143
اخفاء التعليقات	191
اخفاء الردود	191
ادارة التفضيلات	240
ادارة الخيارات	240
ادارة الموافقة	202
ادارة ملفات تعريف الارتباط	135
ادامه	1843
ادامه با google	1914
ادامه با گوگل	1914
ادامه خبر	1920
ادامه در مرورگر	1902
ادامه مطلب	1843
ادخل البريد الالكتروني	244
ادخل بريدا الكترونيا صحيحا	220
ادخل بريدك الالكتروني	244
ادرس كپي شد	1863
ادعم الصحافة المستقلة	110
ادعم عملنا	215
ادعمنا	110
ادعمنا علي باتريون	215
ادعموا الصحافة المستقلة	215
اذهب الي الوصفة	66
ارتباط با ما	1855
ارسال	96	124	1829
ارسال التعليق	191
ارسال المقال بالبريد	179
ارسال بازخورد	1888
ارسال به تلگرام	1867
ارسال به دوستان	1829
ارسال تعليق	191
ارسال خبر	1921
ارسال ديدگاه	1888
ارسال راي	96
ارسال رايگان	1930
ارسال سوژه	1921
ارسال نظر	1838
ارسل	96
ارسل التعليق	191
ارسل تعليقك	191
ارسل لنا خبرا	226
ارسل لنا صورك	226
ارسل ملاحظاتك	191
ارشيو	1855
از دست ندهيد	1877
از راي شما متشكريم	1888
از شركت شما در نظرسنجي متشكريم	1888
از ما حمايت كنيد	1823
استطلاع	97
استطلاع الاسبوع	151
استطلاع الراي	97
استطلاع اليوم	151
استطلاع راي	97
استمع	124
استمع الي الخبر	198
استمع الي المقال	198
استمع الي هذا المقال	198
استمع علي سبوتيفاي	238
استمع للخبر	166
استمع للمقال	166
استمع للنص	166
اسم المستخدم الخاص بك	237
اشتباهي ديدهايد	1888
اشتر الان	197
اشتر الان من امازون	197
اشتر الكتاب	197
اشتر من امازون	197
اشتراك	112	1825
اشتراك بخريد	1874
اشتراك خود را انتخاب كنيد	1914
اشتراك در تلگرام	1928
اشتراك در واتساپ	1928
اشتراك گذاري	1829
اشتراك گذاري در تلگرام	1867
اشتراكگذاري	1829
اشتراكگذاري در تلگرام	1928
اشتراكگذاري در واتساپ	1928
اشترك	112
اشترك في الاشعارات	207
اضافة رد	237
اضغط لتشغيل الصوت	241
اضغط هنا لمشاهدة الفيديو	166
اضف الي السلة	246
اضف تعليق	137
اضف تعليقا	137
اضف تعليقك	191
اضف رد	192
اضف ردا	192
اضف كمصدر مفضل	230
اطبع	124
اطبع المقال	179
اطبع الوصفة	66
اطبع هذا المقال	179
اطلاعات بيشتر	1835
اظهار اقل	224
اظهار المحتوي	202
اظهار المزيد	224
اعادة المشاهدة	241
اعادة تحميل الصفحة	213
اعجبني	192
اعد تحميل الصفحة	213
اعدادات الخصوصية	202
اعدادات الكوكيز	202
اعدادات ملفات الارتباط	131
اعدادات ملفات تعريف الارتباط	135
اعلان	128
اعلان مدفوع	92	185
اعلان ممول	128
اعلانات	128
اعلانات مدفوعة	185
اعلانات ممولة	184
اعلن معنا	155
اغلاق	109
اغلاق القائمة	245
اغلاق المعرض	245
اغلاق النافذة	245
افتح الخريطة	143
افتح المقال	243
افتح في التطبيق	206
افزودن به منابع ترجيحي	1925
افضل عرض	219
افضل قيمة	219
اقبل وتابع	133
اقبل وواصل	133
اقرا الخبر كاملا	224
اقرا المزيد	142
اقرا المزيد للكاتب	156
اقرا المقال التالي	245
اقرا المقال كاملا	224
اقرا ايضا	138
اقرا في التطبيق	206
اقرا لاحقا	247
اقرا مجانا	243
اكتب تعليقا	137
اكتب تعليقك	237
اكمل القراءة	245
اكنون بازي كنيد	1891
اكواد الخصم	246
الابلاغ عن التعليق	237
الابلاغ عن خطا	170
الاخبار	138
الاستمرار في المتصفح	206
الاشتراك	112
الاعدادات	132
الاعلان مستمر	246
الاعلانات	128
الاقسام	138
الاكثر اعجابا	192
الاكثر تداولا	138
الاكثر تفاعلا	192
الاكثر شعبية	219
الاكثر قراءة	138
الاكثر قراءة الان	180
الاكثر قراءة اليوم	180
الاكثر مشاهدة	138
الان نه	1822
البحث	142
البريد الالكتروني	221
البريد الالكتروني غير صالح	220
البريد الالكتروني غير صحيح	220
البقاء متصلا	218
التالي	142
التشغيل التلقائي	199
التعليقات	137
التعليقات للمشتركين فقط	237
التعليقات معطلة	237
التفاصيل	143
الحقول المطلوبة	220
الخبر التالي	224
الخبر السابق	224
الخروج من ملء الشاشة	198
الدخول	112
الدفع عبر باي بال	243
الذهاب الي صفحة التبرع	215
الرئيسية	142
السابق	142
السماح	208
السماح بالاشعارات	207
السماح دائما	202
السماح والمتابعة	133
السياسة التحريرية	226
الصفحة التالية	142
الصفحة الرئيسية	142
الصورة التالية	245
الصورة السابقة	245
العب الان	194
العب مجانا	194
العودة الي الاعلي	224
العودة الي الصفحة الرئيسية	224
العودة الي القائمة	245
العودة للصفحة الرئيسية	224
الغاء المتابعة	230
الغاء كتم الصوت	198
الفيديو التالي	241
الفيديو السابق	241
الفيديو غير متاح	198
الفيديو غير متاح حاليا	198
القائمة	142
القبول والعرض	131
القبول والمتابعة	133
الكلمات المتقاطعة	196
الكلمات المفتاحية	143
المتابعة باستخدام apple	218
المتابعة باستخدام facebook	218
المتابعة باستخدام google	218
المتابعة باستخدام جوجل	218
المتابعة باستخدام غوغل	218
المتابعة بالبريد الالكتروني	243
المتابعة عبر غوغل	218
المتابعة في المتصفح	206
المتجر	235
المدة	199
المزيد	138	142
المزيد حول هذه القصة	180
المزيد عن الكاتب	156
المزيد عن الكاتبة	156
المزيد للكاتب	224
المزيد من الاخبار	138
المزيد من الخيارات	233
المزيد من الفيديوهات	224
المزيد من المعلومات	132
المزيد من المقالات	180
المزيد من مقالات الكاتب	156	224
المزيد من مقالات الكاتبة	156
المشاهدة علي يوتيوب	238
المقال التالي	138
المقال السابق	138
النتائج	97
النص المكتوب	199
الوسوم	138
الوضع الليلي	203
الوقت الحالي	199
الوقت المتبقي	199
الي الاعلي	142
الي صفحة التبرع	215
امسح رمز qr	206
امكان نمايش اين محتوا وجود ندارد	1899
امكان پخش ويدئو وجود ندارد	1895
انت تتابع هذا الموضوع	230
انت مشترك بالفعل	244
انتخاب	1915
انتخاب اشتراك	1914
انتخاب طرح	1914
انتشار	1889
انتشار يافته : #	1852
انتشار يافته: #	1852
انتقل الي الوصفة	66
انتهاي پيام	1867
انتهي الاعلان	197
اندازه فونت	70
اندازه قلم	70
اندازه متن	1928
انسخ الرابط	124
انشاء حساب	112
انشر	124
انضم الي برنامج العضوية	215
انضم الي فريقنا	170
انضموا الي برنامج العضوية	215
انضموا الي فريقنا	170
اهد المقال	179
اهد هذا المقال	179
اهداء	179
اهداء المقال	179
اهم الاخبار	138
اوافق	132
اوافق علي الشروط والاحكام	220
اوافق علي سياسة الخصوصية	220
اوافق علي معالجة بياناتي	220
اولين نفري باشيد كه نظر ميدهد	1867
ايا اين مطلب براي شما مفيد بود	1888
ايا اين مطلب مفيد بود	1888
ايا اين مقاله مفيد بود	1888
ايا مايليد اعلان دريافت كنيد	1904
ايا ميخواهيد اعلان دريافت كنيد	1904
ايجاد حساب	1825
ايقاف مؤقت	199
ايميل	1917
ايميل خود را بررسي كنيد	1916
ايميل معتبر وارد كنيد	1916
ايميل نامعتبر	1916
ايميل نامعتبر است	1916
اين فيلد الزامي است	1916
اين فيلد ضروري است	1916
اين مطالب را هم بخوانيد	1877
اين مطلب را هم بخوانيد	1877
اين مطلب مفيد بود	1888
اين مقاله قفل است	1914
اين ويدئو در دسترس نيست	1895
اين ويدئو ديگر در دسترس نيست	1895
اين ويديو در دسترس نيست	1895
اپ استور	1903
اپليكيشن را دانلود كنيد	1902
اپليكيشن را نصب كنيد	1902
اگهي	1831
اگهيها	1883
""", 'ب': """
با تشكر، پيام شما ارسال شد	1916
با ما تماس بگيريد	1921
با پردازش دادههايم موافقم	1916
بارگذاري دوباره صفحه	1909
بارگذاري مجدد صفحه	1909
بارگذاري محتوا	1899
بارگذاري پست	1899
باز كردن	1844
باز كردن در اپليكيشن	1902
باز كردن در برنامه	1902
بازار	1903
بازخورد بدهيد	1888
بازرگاني	1883
بازي رايگان	1891
بازي كنيد	1891
بازگشت به بالا	1843
بازگشت به صفحه اصلي	1920
باقات الاشتراك	243
بالفيديو	166
بحث	142
براي ارسال نظر وارد شويد	1888
برعاية	128
برعاية outbrain	184
برعاية taboola	184
برعاية تابولا	184
بريد الكتروني غير صالح	220
بريدك الالكتروني	244
برچسب ها	1839
برچسبها	1839
بزرگتر كردن متن	1928
بزرگنمايي تصوير	1920
بستن	1822
بصوت اصطناعي	229
بصوت الذكاء الاصطناعي	229
بعدا	1905
بعدا ياداوري كن	1822
بعدي	1843
بلغ عن تعليق	237
بلغ عن خطا	170
بله، ميخواهم	1905
به اشتراك بگذاريد	1829
به اين مطلب گوش دهيد	1895
به اين مقاله گوش دهيد	1895
بهترين پيشنهاد	1915
بيشتر	1839	1843
بيشتر ببينيد	1877
بيشتر بخوانيد	1839
بيصدا	1896
""", 'ت': """
تابع القراءة	245
تابع الكاتب	230
تابع الموضوع	230
تابع هذا الموضوع	230
تابعنا عبر	127
تابعنا علي	127
تابعونا علي	127
تاخير # ثوان	198
تازهترينها	1839
تازهسازي صفحه	1909
تبرع	110
تبرع الان	110
تبرع شهري	216
تبرع شهريا	215
تبرع لمرة واحدة	215
تبرع مرة واحدة	242
تبرعي	216
تبليغ	1831
تبليغات	1831	1855
تبليغات در گوگل	1883
تبليغات متني	1883
تجديد الاشتراك	243
تحديث الصفحة	213
تحقق من بريدك	220
تحقق من بريدك الالكتروني	220
تحميل التطبيق	123
تحميل الحلقة	198
تحميل الصوت	198
تحميل المحتوي	202
تحميل المزيد	142
تحميل المزيد من التعليقات	191
تحميل المنشور	202
تحميل من app store	206
تحميل من google play	206
تخصيص	132
تخطي الاعلان	241
تخفيف ويژه خوانندگان	1894
تذاكر	235
تذكرني	219
ترتيب	192
ترتيب حسب	192
ترجمة الية	199
ترجمه ماشيني	1896
تسجيل	112
تسجيل الخروج	19
تسجيل الدخول	112
تسجيل الدخول باستخدام google	218
تسجيل الدخول عبر جوجل	218
تسجيل الدخول عبر غوغل	218
تسجيل الدخول عبر فيسبوك	218
تسجيل دخول	112
تسوق الان	197
تشغيل الاشعارات	207
تشغيل الفيديو	198
تشغيل تلقائي	199
تصغير الخط	233
تصويت	97	192
تعداد نظرات: #	1852
تعذر تحميل الفيديو	241
تعذر تشغيل الفيديو	198
تعذر عرض المحتوي	202
تعليق	137
تعليقات	137
تعليقك	192
تغطية خاصة	180
تغيير تفضيلات الخصوصية	131
تغيير تفضيلات ملفات الارتباط	131
تفضيلات الخصوصية	240
تفضيلات ملفات تعريف الارتباط	202
تفعيل	208
تفعيل الاشعارات	123	210
تقديم # ثوان	198
تكبير الخط	233
تكبير الصورة	224
تلخيص بالذكاء الاصطناعي	229
تلغرام	124
تلقي الاشعارات	207
تلقي الاشعارات العاجلة	210
تلقي التنبيهات	210
تلقي التنبيهات العاجلة	210
تلگرام	1829
تم احتساب صوتك	191
تم ارسال رسالتك	220
تم ارسال رسالتك بنجاح	220
تم ارسال طلبك	244
تم استلام طلبك	244
تم الارسال بنجاح	220
تم الاشتراك بنجاح	220
تم انشاء الصوت بالذكاء الاصطناعي	198
تم انشاؤه بالذكاء الاصطناعي	241
تم تاكيد الاشتراك	244
تم تسجيل صوتك	191
تم نسخ الرابط	179
تماس با تحريريه	1921
تماس با ما	1838	1855
تماس با نويسنده	1921
تماشاي ويديو	1867
تمام صفحه	1896
تنزيل الحلقة	198
تنزيل الصوت	198
تنظيمات	1835
تنظيمات حريم خصوصي	1899
تنظيمات كوكي	1837
تنظيمات كوكيها	1837
تهيه اشتراك	1874
تواصل مع التحرير	226
تواصل مع الكاتب	226
تواصل مع المحرر	226
تواصل معنا	155	226
توقف پخش	1895
تويتر	124
توييتر	1829
تيليجرام	124
""", 'ث': """
ثبت ديدگاه	1888
ثبت راي	96
ثبت نام	1825
ثبت نام شما با موفقيت انجام شد	1916
ثبت نظر	96	1838
ثبتنام	1825
ثبتنام كنيد	1881
""", 'ج': """
جار التحميل	198
جار تحميل الفيديو	198
جاري التحميل	198
جاري تحميل الفيديو	198
جاوااسكريپت غيرفعال است	1899
جدول كلمات متقاطع	1893
جديدترين اخبار	1839
جديدترينها	1889
جزئيات	1844
جستجو	1843
جستجوي پيشرفته	1855
جميع الاخبار	224
جميع الالعاب	194
جميع التعليقات	137
جميع الفيديوهات	224
جميع المواضيع	140
جميع مقالات الكاتب	224
""", 'ح': """
حالا نه	1822
حامي ما شويد	1912
حامي مالي	1930
حجم الخط	124
حجم النص	70
حدث الصفحة	213
حدث خطا	221
حدث خطا ما	221
حريم خصوصي	1837
حساب كاربري	1825
حساب كاربري دارم	1914
حساب كاربري داريد	1914
حساب كاربري نداريد	1914
حسابي	112
حصري للمشتركين	112
حظر	209
حفظ	124
حفظ الاعدادات	202
حفظ التفضيلات	202
حفظ المقال	179
حفظ الوصفة	66
حفظ للقراءة لاحقا	179
حقل الزامي	220
حقل مطلوب	220
حمايت كنيد	1823
حمايت مالي	1823
حمايت مالي از ما	1912
حمايت ماهانه	1913
حمل التطبيق	206
حمل التطبيق الان	206
حمل من app store	206
حمل من google play	206
""", 'خ': """
خاص بالمشتركين	218
خانه	1843
خبر بعدي	1867
خبر قبلي	1867
خبرهاي بيشتر	1877
خبرهاي داغ	1877
خبرهاي مرتبط	1839
خبرهاي پيشنهادي	1877
خروج	19
خروج از تمام صفحه	1895
خريد از امازون	1894
خريد اشتراك	1874
خريد اشتراك سالانه	1874
خريد اشتراك ماهانه	1874
خريد انلاين	1930
خريد اين كتاب	1894
خريد اينترنتي	1930
خريد بليت	1894
خريد بليط	1894
خريد كتاب	1894
خطايي ديدهايد	1888
خطايي رخ داد	1917
خلاصه با هوش مصنوعي	1924
خلاصه هوش مصنوعي	1924
خواندن در اپليكيشن	1902
خواندهشده با صداي مصنوعي	1895
خودتان را بيازماييد	1891
خيارات اخري	234
""", 'د': """
دانش خود را بسنجيد	1891
دانلود	1861
دانلود از اپ استور	1902
دانلود از بازار	1902
دانلود از گوگل پلي	1902
دانلود اپليكيشن	1902
دانلود صدا	1895
دانلود فايل صوتي	1861	1895
دانلود فيلم	1861
دانلود مستقيم	1903
دانلود ويدئو	1895
دانلود ويديو	1861
دانلود پادكست	1895
در انتظار بررسي : #	1852
در انتظار بررسي: #	1852
در حال بارگذاري	1895
در حال بارگذاري ويدئو	1895
در حال بارگذاري ويديو	1895
در صف انتشار: #	1852
در صف بررسي: #	1852
در نظرسنجي شركت كنيد	1888
در همين رابطه	1877
در همين زمينه	1877
در پاتريون حمايت كنيد	1912
درباره ما	1855
درباره نويسنده	1921
دريافت از اپ استور	1902
دريافت از بازار	1902
دريافت از كافه بازار	1902
دريافت از كافهبازار	1903
دريافت از مايكت	1902	1903
دريافت از گوگل پلي	1902
دريافت اعلانها	1904
دستهبندي	1839
دعمك يصنع الفرق	242
دعوت به همكاري	1867
دنبال كردن	1926
دنبال كردن اين موضوع	1925
دنبال كردن موضوع	1925
دنبال كردن نويسنده	1925
ديدگاه	1838
ديدگاه خود را بنويسيد	1888
ديدگاهتان را بنويسيد	1867
ديدگاهها	1838
""", 'ذ': """
ذات صلة	138
ذخيره	1829
ذخيره تنظيمات	1899
ذخيره خبر	1867
ذخيره دستور پخت	66
ذخيره مطلب	1867
ذخيره مطلب براي بعد	1867
ذكرني لاحقا	109
""", 'ر': """
راسل التحرير	226
راسلنا	226
راي دهيد	96	1889
راي شما ثبت شد	96	1888
راي شما ثبت شده است	1888
رايگان و بدون هرزنامه	1916
ربما لاحقا	109
رد	137	1835
رد همه	1900
رزرو بليت	1930
رسالتك	221
رفتن به بالا	1920
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1912
رفض	132
رفض الكل	203
رفض جميع ملفات تعريف الارتباط	240
رمز عبور خود را فراموش كردهايد	1914
رمز عبور را فراموش كردهايد	1825
روابط ممولة	184
رپورتاژ	1831
رپورتاژ اگهي	1831
""", 'ز': """
زمان باقيمانده	1896
زمان فعلي	1896
""", 'س': """
سؤال اليوم	96
ساهم	110
ساهم الان	110
سجل الدخول	117
سجل الدخول للتعليق	191
سحب الموافقة	202
سرعة التشغيل	198
سرعت پخش	1895
سماح	209
سودوكو	196	1893
سوژه بفرستيد	1921
سياسة التصحيح	226
سياسة التصحيحات	226
سياسة الخصوصية	135	155
سياسة الخصوصية | شروط الاستخدام	135
سياسة الخصوصية وشروط الاستخدام	135
سياسة ملفات تعريف الارتباط	135
سياست حريم خصوصي	1835	1837
سياست حفظ حريم خصوصي	1834	1835
سياست كوكي	1835
سياست كوكيها	1834
سيب اپ	1903
""", 'ش': """
شارك	124
شارك الخبر	179
شارك القصة	179
شارك المقال	124
شارك عبر واتساب	233
شارك علي	124
شارك علي تويتر	233
شارك علي فيسبوك	233
شارك علي واتساب	233
شارك في استطلاع الراي	170
شارك في الاختبار	194
شارك في الاستطلاع	170
شارك في التصويت	191
شارك هذا الخبر	247
شارك هذا المقال	247
شارك هذا الموضوع	124
شارك هذه الصفحة	247
شاركنا برايك	191
شاركنا رايك	137
شاركها	179
شاركونا اراءكم	191
شاهد الصور	224
شاهد الفيديو	166
شاهد ايضا	138
شاهد بالفيديو	166
شاهد علي يوتيوب	238
شاهد كل الصور	140
شايد بعدا	1822
شحن مجاني	235
شراء التذاكر	197
شراء من امازون	197
شرايط ارسال نظر	1888
شرايط استفاده	1837
شرايط استفاده و حريم خصوصي	1837
شرايط را ميپذيرم	1916
شركاؤنا	203
شركاي ما	1900
شركت در ازمون	1891
شركت در نظرسنجي	1888
شروط الاستخدام	135	155
شروط الاستخدام | سياسة الخصوصية	135
شروط الاستخدام وسياسة الخصوصية	135
شروط التعليق	191
شروع ازمون	1891
شكرا لتصويتك	96	191
شكرا لدعمك	242
شكرا لدعمكم	242
شكرا لمشاركتك	191
شكرا، تم ارسال رسالتك	220
شما اين موضوع را دنبال ميكنيد	1925
شما قبلا راي دادهايد	1888
شنيدن اين مطلب	1895
شنيدن مقاله	1895
""", 'ص': """
صفحة التبرع	215
صفحه اصلي	1843
صفحه كمك مالي	1912
صندوق ورودي خود را بررسي كنيد	1916
صوت	96	192
صوت اصطناعي	199
صوت الان	96
""", 'ط': """
طالع ايضا	180
طباعة	124
طباعة المقال	179
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1881
ظرفيت محدود است	1881
""", 'ع': """
عدم السماح	209
عرض اقل	143
عرض الاشتراكات	243
عرض الاصل	143
عرض الباقات	243
عرض التعليقات	191
عرض التفاصيل	143
عرض الردود	191
عرض الصور	224
عرض الكل	142
عرض المحتوي	202
عرض المزيد	142
عرض المزيد من التعليقات	191
عرض الملف	224
عرض المنتج	246
عرض المنشور	202
عرض النتائج	96	192
عرض النص الاصلي	143
عرض النص المكتوب	198
عرض جميع الاخبار	224
عرض جميع الصور	224
عرض خاص للقراء	197
عرض علي اكس	238
عرض علي انستغرام	238
عرض علي تويتر	238
عرض علي فيسبوك	238
عرض كل الصور	140
عرض كل المقالات	140
عرض هذا المنشور علي instagram	238
عرض هذا المنشور علي انستغرام	238
عروض المشتركين	197
عضويت	1825
عطلت مانع الاعلانات	213
عكس	1839
عكسهاي بيشتر	1920
عكسهايتان را براي ما بفرستيد	1921
علي فيسبوك وتويتر	127
عن الكاتب	226
عن الكاتبة	156
عودة للاعلي	224
""", 'غ': """
غرد	124
غير قابل انتشار: #	1852
غيرفعال كردم	1911
غيرقابل انتشار: #	1852
""", 'ف': """
فتح	143
فتح التطبيق	206
فتح في التطبيق	206
فراموشي رمز عبور	1914
فروشگاه	1930
فعال كردن	1905
فعال كردن اعلانها	1904
فعالسازي	1906
فعالسازي اعلانها	1904
فعل الاشعارات	207
فعلا نه	1905
فقط براي مشتركان	1825
فهمت	143
فيديو	138
فيديو غير متاح	198
فيسبوك	124	1829
فيلد الزامي	1916
فيلدهاي الزامي	1916
فيلم اصلي	1861
""", 'ق': """
قبلي	1843
قبول	132
قبول الجميع	203
قبول الكل	203
قبول جميع ملفات تعريف الارتباط	240
قبول كنيد و ادامه دهيد	1834
قبول همه	1900
قبول همه كوكيها	1834
قبول و ادامه	1835	1899
قبول ومتابعة	202
قد يعجبك	138
قد يعجبك ايضا	22	138
قد يهمك	138
قد يهمك ايضا	138
قديميترينها	1889
قراءة المزيد	142
قراءة الية	229
قصص مقترحة	180
قواعد التعليق	191
قواعد التعليقات	191
قوانين ارسال نظر	1888
قوانين و مقررات	1855
قوانين و مقررات را ميپذيرم	1916
قيم المقال	170
قيم الوصفة	66
قيم هذا المقال	170
""", 'ك': """
كافه بازار	1903
كافهبازار	1903
كبر الصورة	224
كتم الصوت	199
كد qr را اسكن كنيد	1902
كد ويدئو	1861
كد ويديو	1861
كد پخش	1861
كل الاخبار	224
كل الالعاب	194
كل الصور	224
كل المواضيع	140
كل مساهمة تصنع فرقا	215
كل مساهمة مهمة	215
كل مقالات الكاتب	156	224
كلمات دلالية	138
كلمات متقاطعة	196
كلمات مفتاحية	138
كليدواژهها	1839
كمك كنيد	1823
كمك مالي	1823
كمك ماهانه	1913
كمك يكباره	1912
كن اول المعلقين	179
كن داعما	110
كود خصم	246
كوكيها	1837
كوچكتر كردن متن	1928
كيف اعطل مانع الاعلانات	213
كيف اعطله	214
كيفية التعطيل	214
كيفيت اصلي	1861
كپي	1929
كپي شد	1863	1867
كپي كردن لينك	1867
كپي لينك	1829
كپي لينك كوتاه	1863
""", 'ل': """
لا اوافق	132
لا توجد تعليقات	191
لا شكرا	109
لا يمكن تشغيل الفيديو	198
لا يمكن عرض هذا المحتوي	202
لا يوجد تعليقات	191
لا، شكرا	109
لاحقا	109
لدي حساب	218
لديك حساب	218
لديك حساب بالفعل	218
لست مشتركا	218
لست مشتركا بعد	218
لطفا ان را غيرفعال كنيد	1911
لطفا ايميل خود را وارد كنيد	1916
لطفا نظر خود را بنويسيد	1851
لطفا يك ايميل معتبر وارد كنيد	1916
لغو در هر زمان	1914
لغو دنبال كردن	1925
لغو رضايت	1899
لقد صوت من قبل	191
لقد صوتت بالفعل	151
لقد عطلته	213
لقد قمت بالتصويت	191
للاعلان معنا	155
للمشتركين	114
للمشتركين فقط	117
لم يعجبني	192
ليس الان	109
ليس لديك حساب	218
لينك خبر كپي شد	1863
لينك كوتاه	1829
لينك كوتاه خبر	1863	1867
لينك كوتاه كپي شد	1863
لينك كپي شد	1863	1867
""", 'م': """
مادة اعلانية	128
مايكت	1903
مبلغ اخر	215
مبلغ دلخواه	1912
مبلغ ديگر	1912
مبلغ مختلف	215
مبلغ مخصص	242
متابع	231
متابعة القراءة	245
متابعة الكاتب	230
متابعة الموضوع	230
متابعة علي الموقع	206
متن كامل خبر	1920
متن كامل مقاله را بخوانيد	1920
متن پيادهشده	1896
متوجه شدم	1844
متوفر علي app store	206
متوفر علي google play	206
مجانا وبدون رسائل مزعجة	220
مجموع ديدگاهها : #	1852
مجموع نظرات: #	1852
محبوبترين	1915
محبوبترينها	1889
محتواي تبليغاتي	1831
محتواي حمايتشده	1867
محتواي پولي	1894
محتوي اعلاني	185
محتوي برعاية	185
محتوي للمشتركين	114
محتوي مدفوع	197
محتوي ممول	92	128
مختارات	138
مخصوص مشتركان	1914
مدة الفيديو	241
مدت	1896
مدت زمان	1896
مديريت رضايت	1899
مديريت كوكيها	1899
مرا به خاطر بسپار	1914
مرة واحدة	216
مرتبسازي	1889
مرتبسازي بر اساس	1889
مزايا المشتركين	197
مزاياي مشتركان	1894
مزيد من مقالات الكاتب	156
مزيد من مقالات الكاتبة	156
مساحة اعلانية	185
مستخدم جديد	112
مسدودكننده را غيرفعال كردم	1909
مشاركة	124
مشاركة عبر البريد	233
مشاركة عبر فيسبوك	233
مشاركة عبر واتساب	124
مشاركة علي تويتر	124
مشاركة علي فيسبوك	124
مشاهده بيشتر	1843
مشاهده عكسها	1920
مشاهده قيمت	1894
مشاهده محتوا	1899
مشاهده نتايج	96	1889
مشاهده همه	1843
مشاهده پاسخها	1888
مشاهده پرونده	1920
مشاهده گالري	1920
مشترك شويد	1825
مشغل الصوت	241
مشغل الفيديو	241
مشكلي پيش امد	1917
مطالب بيشتر	1877
مطالب ديگر اين نويسنده	1920
مطالب مرتبط	1839
مطالب پيشنهادي	1877
مطلب بعدي	1920
مطلب قبلي	1920
معرض الصور	224
مقال مهدي من مشترك	247
مقالات اخري للكاتب	156	180
مقالات اخري للكاتبة	156
مقالات ذات صلة	138
مقالات قد تعجبك	180
مقالات قد تهمك	180
مقالات مرتبط	1839
مقاله بعدي	1920
مقاله قبلي	1920
مقترحات برعاية taboola	184
مقروء بصوت اصطناعي	198
ملء الشاشة	199
ملخص اعده الذكاء الاصطناعي	229
ملخص الذكاء الاصطناعي	229
ملخص بالذكاء الاصطناعي	229
ملفات تعريف الارتباط	135
من نحن	155
منتشر شده: #	1852
منو	1843
مهمترين اخبار	1839
مواضيع ذات صلة	138
مواضيع قد تهمك	180
مواضيع متعلقة	180
مواضيع مرتبطة	180
موافق	132
موافق ومتابعة	202
موافقة ومتابعة	133
موافقم	1835
موضوعات ذات صلة	138
موضوعات متعلقة	180
مولد بالذكاء الاصطناعي	241
ميخواهيد اعلان دريافت كنيد	1904
""", 'ن': """
نام	1917
نبذة عن الكاتب	226
نبذة عن الكاتبة	156
نتائج الاستطلاع	192
نتائج التصويت	192
نسخ	234
نسخ الرابط	124
نسخ رابط المقال	179
نسخه صوتي مقاله	1895
نسخه وب	1903
نسخه چاپي	1867
نسيت كلمة السر	218
نسيت كلمة المرور	112
نشر	192
نصب اپليكيشن	1902
نظر	1838
نظر بدهيد	1867
نظر خود را با ما در ميان بگذاريد	1867
نظر خود را بنويسيد	1838
نظر خود را بگوييد	1888
نظر سنجي	97
نظر شما	1838
نظر شما درباره اين خبر چيست	1867
نظر كاربران	1851
نظرات	1838
نظرات بينندگان	1851
نظرات شما	1851
نظرات كاربران	1851
نظرات مخاطبان	1851
نظرتان را بگوييد	1888
نظرسنجي	97	1867
نعم اريد	209
نعم، اريد	208
نقشه سايت	1855
نمايش اين محتوا ممكن نيست	1899
نمايش بيشتر	1843
نمايش زيرنويس	1895
نمايش كمتر	1844
نمايش متن اصلي	1844
نمايش محتوا	1899
نمايش نتايج	96
نمايش نظرات	1888
نمايش نظرات بيشتر	1888
نمايش نقشه	1844
نمايش همه	1844
نمايش پاسخها	1888
نمايش پست	1899
ننصح بقراءة	138
نه ممنون	1822	1906
نه، ممنون	1906
نهاية الاعلان	197
""", 'ه': """
هديه دادن مقاله	1928
هذا البريد مسجل مسبقا	244
هذا الحقل الزامي	220
هذا الحقل مطلوب	220
هذا الفيديو غير متاح	198
هذا الفيديو غير متاح حاليا	198
هذا الفيديو لم يعد متاحا	198
هذا المحتوي للمشتركين	114
هذا المقال للمشتركين	114
هذا المقال مقفل	218
هذه المادة للمشتركين	179
هر زمان ميتوانيد لغو اشتراك كنيد	1916
هر كمكي مهم است	1912
هل افادك هذا المقال	191
هل ترغب باستلام الاشعارات	207
هل ترغب في تلقي الاشعارات	207
هل تريد تلقي اشعارات	207
هل تريد تلقي الاشعارات	207
هل كان هذا المقال مفيدا	191
هل كان هذا مفيدا	191
هل كانت هذه الصفحة مفيدة	191
هل لديك حساب	218
هل نسيت كلمة المرور	218
هل وجدت خطا	191
همرساني	1829
همه اخبار	1920
همه بازيها	1891
همه خبرها	1920
همه عكسها	1920
همه مطالب	1920
همه مطالب نويسنده	1920
همه ويدئوها	1920
هميشه اجازه داده شود	1899
هميشه نمايش بده	1899
همچنين ببينيد	1877
همچنين بخوانيد	1839
هنوز ثبتنام نكردهايد	1914
هنوز مشترك نيستيد	1914
هيئة التحرير	155
""", 'و': """
واتساب	124
واتساپ	1829
ورود	1825
ورود / ثبت نام	1825
ورود با اپل	1914
ورود با فيسبوك	1914
ورود با گوگل	1914
ورود مشتركان	1874
وسوم	138
وصول غير محدود الي جميع المقالات	243
وظائف	155
ويدئو در دسترس نيست	1895
ويديو	1839
ويديو در دسترس نيست	1895
ويژه خوانندگان	1894
ويژه مشتركان	1825
""", 'ي': """
يتم تحميل الفيديو	198
يدفع سنويا	218
يستمر المقال بعد الاعلان	184
يك بار	1913
يكبار	1913
يمكنك الالغاء في اي وقت	218
يمكنك الغاء الاشتراك في اي وقت	220
""", 'پ': """
پاسخ	1838
پايان اگهي	1894
پايان تبليغ	1894
پخش	1861
پخش خودكار	1896
پخش ويدئو	1895
پخش ويدئو ممكن نيست	1895
پخش ويديو	1895
پذيرش همه	1900
پذيرش و ادامه	1899
پذيرفتن	1835
پربازديدترين	1839
پربازديدترينها	1839
پربازديدها	1839
پربازديدهاي امروز	1877
پربازديدهاي هفته	1877
پربحثترينها	1839
پربينندهترين	1877
پربينندهترين خبرها	1877
پربينندهترينها	1877
پرداخت سالانه	1915
پرداخت ماهانه	1915
پسنديدم	1889
پنهان كردن پاسخها	1888
پيام بازرگاني	1883
پيام شما ارسال شد	1916
پيام شما با موفقيت ارسال شد	1916
پيشنهاد خواندني	1877
پيشنهاد سردبير	1839
پيشنهاد ما	1839
پيوندها	1855
""", 'چ': """
چاپ	1829
چاپ دستور پخت	66
چگونه غيرفعال كنم	1911
چگونه مسدودكننده را غيرفعال كنم	1909
""", 'گ': """
گالري تصاوير	1920
گالري عكس	1920
گزارش تخلف	1889
گزارش خطا	1838
گزارش خطا در اين خبر	1867
گزينههاي بيشتر	1929
گوگل پلي	1903
""", 'अ': """
अकाउंट नहीं है	2499
अक्षर का आकार	70
अक्षर छोटे करें	2511
अक्षर बडे करें	2511
अगला	2440
अगला लेख	2505
अगली खबर	2436
अगली तस्वीर	2505
अगली फोटो	2505
अगली स्टोरी	2505
अनफॉलो करें	2509
अनम्यूट	2484
अनिवार्य	2502
अनुमति दें	2492
अन्य खबरें	22	2436
अन्य राशि	2497
अन्य विकल्प	2512
अपना इनबॉक्स देखें	2501
अपना ईमेल दर्ज करें	2501
अपना ईमेल देखें	2501
अपना ईमेल पता दर्ज करें	2501
अपना कमेंट लिखें	2449
अपना ज्ञान परखें	2480
अपना प्लान चुनें	2499
अपनी टिप्पणी दें	2449
अपनी टिप्पणी लिखें	2449
अपनी तस्वीरें हमें भेजें	2506
अपनी प्रतिक्रिया दें	2477
अपनी राय दें	2435
अपनी राय बताएं	2477
अभी खरीदें	2483
अभी खेलें	2480
अभी डाउनलोड करें	2490
अभी तक सब्सक्राइबर नहीं हैं	2499
अभी दान करें	2421
अभी नहीं	2420	2493
अमान्य ईमेल	2501
अमेजन पर खरीदें	2483
अवधि	2485
असहमत	2434
अस्वीकार करें	2434
""", 'आ': """
आगे पढें	2440
आज का सवाल	96
आज की अन्य खबरें	2470
आप इस विषय को फॉलो कर रहे हैं	2509
आप कभी भी अनसब्सक्राइब कर सकते हैं	2501
आप पहले ही वोट कर चुके हैं	2477
आपका वोट दर्ज हो गया	2477
आपका वोट दर्ज हो गया है	2477
आपका संदेश भेज दिया गया है	2501
आपके लिए	2436
आपको यह भी पसंद आ सकता है	2470
आपको ये भी पसंद आ सकता है	2470
आवश्यक फील्ड	2501
""", 'इ': """
इस लेखक की अन्य खबरें	2453
इस लेखक की और खबरें	2453
इस लेखक के और लेख	2453
इस विषय को फॉलो करें	2509
इसे भी देखें	2470
इसे भी पढें	2436
""", 'ई': """
ई-पेपर	2423
ईमेल	2502
ईमेल से शेयर करें	2511
""", 'ऊ': """
ऊपर जाएं	2440
""", 'ए': """
एआई आवाज में सुनें	2484
एआई द्वारा तैयार	2456
एआई समरी	2456
एआई सारांश	2456
एआई से तैयार सारांश	2456
एक बार	2498
एक बार का दान	2497
एप डाउनलोड करें	2490
""", 'ऐ': """
ऐप इंस्टॉल करें	2490
ऐप खोलें	2490
ऐप डाउनलोड करें	2490
ऐप में खोलें	2490
ऐप में पढें	2490
ऐप स्टोर से डाउनलोड करें	2490
""", 'ऑ': """
ऑटोप्ले	2485
ऑडियो डाउनलोड करें	2484
ऑफर देखें	2483
""", 'औ': """
और खबरें	2436
और जानें	2434
और टिप्पणियां देखें	2477
और देखें	2440
और पढें	2436	2440
और पढें इस लेखक से	2453
और भी पढें	2470
""", 'क': """
कभी भी रद्द करें	2499
कम दिखाएं	2441
कमेंट	2435
कमेंट करें	2435
कमेंट पढें	2449
कमेंट लिखें	2477
कमेंट्स	2435
करियर	2452
किताब खरीदें	2483
कीमत देखें	2483
कुकी का उपयोग	2434
कुकी नीति	2432	2434
कुकी सेटिंग्स	2488
कुकीज नीति	2434
कुकीज प्रबंधित करें	2488
कुकीज सेटिंग	2433
कुछ गलत हो गया	2502
केवल सदस्यों के लिए	2423
केवल सब्सक्राइबर के लिए	2499
कैसे बंद करें	2496
कॉपी	2512
कॉपी करें	2512
कॉपी लिंक	2426
क्या आप नोटिफिकेशन चाहते हैं	2491
क्या आप नोटिफिकेशन पाना चाहते हैं	2491
क्या आप सूचनाएं पाना चाहते हैं	2491
क्या यह उपयोगी था	2477
क्या यह खबर उपयोगी थी	2477
क्या यह पेज उपयोगी था	2477
क्या यह लेख उपयोगी था	2477
क्यूआर कोड स्कैन करें	2490
क्रमबद्ध करें	2478
क्विज खेलें	2480
""", 'ख': """
खबर सुनें	2484
खाता नहीं है	2499
खाता बनाएं	2423
खोजें	2440
खोलें	2441
""", 'ग': """
गलती की सूचना दें	2477
गलती बताएं	2441
गूगल प्ले से डाउनलोड करें	2490
गूगल से जारी रखें	2499
गूगल से लॉगिन करें	2499
गेम्स	2482
गैलरी देखें	2505
गोपनीयता नीति	2432	2434	2452
गोपनीयता सेटिंग्स	2488
""", 'च': """
चर्चा में क्यों है	2470
चुनें	2500
""", 'ज': """
जरूर पढें	2470
जवाब छिपाएं	2477
जवाब दें	2435
जवाब देखें	2477
जवाब भेजें	2477
जावास्क्रिप्ट बंद है	2488
ज्यादा दिखाएं	2505
ज्यादा पढी गई	2470
""", 'ट': """
टिकट खरीदें	2483
टिकट बुक करें	2483
टिप्पणियां	2435
टिप्पणी	2435
टिप्पणी करें	2435
टिप्पणी के नियम	2477
टिप्पणी के लिए लॉगिन करें	2477
टिप्पणी भेजें	2477
टिप्पणी लिखें	2477
टेक्स्ट साइज	70
टैग्स	2436
टॉप न्यूज	2436
टॉप स्टोरीज	2470
ट्रांसक्रिप्ट	2485
ट्रेंडिंग	2436
ट्विटर	2426
ट्विटर पर शेयर करें	2511
""", 'ठ': """
ठीक है	2441
""", 'त': """
तस्वीर बडी करें	2505
तस्वीरें देखें	2505
ताजा खबरें	2436
ताजा समाचार	2436
""", 'द': """
दान करें	2421
दान पेज पर जाएं	2497
देश की और खबरें	2470
दोस्तों को भेजें	2456
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2501
""", 'न': """
नक्शा देखें	2441
नतीजे देखें	96
नवीनतम	2478
नहीं धन्यवाद	2420
नहीं, धन्यवाद	2420	2493
नियम और शर्तें	2432	2452
नियम और शर्तें | गोपनीयता नीति	2432
नोटिफिकेशन ऑन करें	2491
नोटिफिकेशन चालू करें	2491
""", 'प': """
परिणाम देखें	96	2478
पसंदीदा स्रोत के रूप में जोडें	2509
पहले से खाता है	2499
पहले से सब्सक्राइबर हैं	2499
पाठकों के लिए विशेष ऑफर	2483
पार्टनर कंटेंट	2473
पासवर्ड भूल गए	2499
पिछला	2440
पिछला लेख	2505
पिछली खबर	2436
पूरा लेख पढें	2505
पूरी खबर पढें	2440
पेज दोबारा लोड करें	2495
पेज रिफ्रेश करें	2495
पेज रीफ्रेश करें	2495
पेड कंटेंट	2483
पोल	97
पोल में हिस्सा लें	2477
पोस्ट लोड करें	2488
प्रचार	2430
प्रतिक्रिया दें	2435
प्रतिलिपि	2485
प्राइवेसी पॉलिसी	2434	2452
प्राइवेसी सेटिंग्स	2488
प्रायोजक	2513
प्रायोजित	2430
प्रायोजित सामग्री	2473
प्रिंट	2512
प्रिंट करें	2426
प्रीमियम	2423
प्लान चुनें	2499
प्ले स्टोर से डाउनलोड करें	2490
प्लेबैक गति	2484
प्लेबैक स्पीड	2484
प्लेयर लोड हो रहा है	2484
""", 'फ': """
फीडबैक दें	2452	2477
फीडबैक भेजें	2477
फुल स्क्रीन	2485
फुल स्क्रीन से बाहर निकलें	2484
फेसबुक	2426
फेसबुक पर शेयर करें	2426
फेसबुक से जारी रखें	2499
फेसबुक से लॉगिन करें	2499
फॉन्ट आकार	2511
फॉन्ट साइज	70
फॉलो कर रहे हैं	2509
फॉलो करें	2509
फोटो	2436
फोटो गैलरी	2470
फोटो गैलरी देखें	2505
फ्लिपकार्ट पर खरीदें	2483
""", 'ब': """
बंद करें	2420
बडी खबरें	2436
बाद में	2420	2493
बाद में याद दिलाएं	2420
ब्राउजर में जारी रखें	2490
""", 'भ': """
भेजें	2502
""", 'म': """
मंजूर है	2434
मशीनी अनुवाद	2485
मान्य ईमेल दर्ज करें	2501
मासिक दान	2498
मासिक भुगतान	2500
मासिक सहयोग	2498
मुख्य समाचार	2436
मुझे याद रखें	2499
मुफ्त डिलीवरी	2513
मुफ्त में खेलें	2480
मुफ्त, कोई स्पैम नहीं	2501
मूल देखें	2441
मेन्यू	2440
मेरा खाता	2423
मेरा खाता है	2499
मैं नियम और शर्तों से सहमत हूं	2501
मैंने ऐड ब्लॉकर बंद कर दिया	2495
मैंने बंद कर दिया	2496
म्यूट	2485
""", 'य': """
यह खबर सुनें	2484
यह फील्ड अनिवार्य है	2501
यह फील्ड आवश्यक है	2501
यह भी देखें	2470
यह भी पढें	2436
यह लेख लॉक है	2499
यह लेख सुनें	2484
यह वीडियो अब उपलब्ध नहीं है	2484
यह वीडियो उपलब्ध नहीं है	2484
यह सामग्री नहीं दिखाई जा सकती	2488
ये खबरें भी पढें	2470
ये भी जानें	2470
ये भी देखें	2470
ये भी पढें	2436
""", 'र': """
रजिस्टर करें	2423
रिपोर्ट करें	2478
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2478
लाइक करें	2478
लिंक कॉपी करें	2426	2456
लिंक कॉपी हो गया	2511
लेख उपहार में दें	2511
लेख सुनें	2484
लेखक की अन्य खबरें	2453
लेखक के अन्य लेख	2505
लेखक के और लेख	2453	2505
लेखक के बारे में	2506
लेखक के बारे में और	2453
लेखक को फॉलो करें	2509
लेखक परिचय	2506
लेखक से और	2453
लॉग इन	2423
लॉग इन करें	2423
लॉगआउट	2423
लॉगिन	2423
लोकप्रिय	2436
लोड हो रहा है	2484
""", 'व': """
वर्ग पहेली	2482
वर्तमान समय	2485
विज्ञापन	2430
विज्ञापन के बाद जारी	2473
विज्ञापन दें	2452
विज्ञापन समाप्त	2483
विज्ञापन हटाएं	2456
विवरण	2441
विषय	2436
विषय को फॉलो करें	2509
वीडियो	2436
वीडियो उपलब्ध नहीं है	2484
वीडियो चलाएं	2484
वीडियो नहीं चलाया जा सकता	2484
वीडियो लोड हो रहा है	2484
वोट करने के लिए धन्यवाद	2477
वोट करें	96	2478
वोट दें	96
वोट देने के लिए धन्यवाद	2477
व्हाट्सएप	2426
व्हाट्सएप पर शेयर करें	2511
व्हाट्सऐप पर शेयर करें	2511
""", 'श': """
शायद बाद में	2420
शिकायत करें	2478
शेयर	2426
शेयर करें	2426
शेष समय	2485
""", 'स': """
संपर्क करें	2435	2452
संपादक को लिखें	2506
संबंधित खबरें	2436
संबंधित लेख	2436
संबंधित वीडियो	2470
संबंधित समाचार	2436
सदस्य बनें	2421
सबटाइटल दिखाएं	2484
सबमिट करें	2502
सबसे अच्छा ऑफर	2500
सबसे ज्यादा पढी गई	2436
सबसे ज्यादा पढी गई खबरें	2470
सबसे ज्यादा पढी गईं	2470
सबसे लोकप्रिय	2500
सब्सक्राइब	2423
सब्सक्राइब करें	2423
सभी अस्वीकार करें	2488
सभी कमेंट देखें	2477
सभी खबरें	2505
सभी खबरें देखें	2505
सभी गेम	2480
सभी गेम्स	2480
सभी टिप्पणियां देखें	2477
सभी तस्वीरें देखें	2505
सभी दिखाएं	2441
सभी देखें	2440
सभी फोटो देखें	2505
सभी वीडियो	2505
सभी वीडियो देखें	2505
सभी स्वीकार करें	2434	2488
समझ गया	2441
समर्थन करें	2421
सर्वे	97
सर्वे में हिस्सा लें	2477
सहमत हूं	2434
सहमति दें और आगे बढें	2433
सहमति प्रबंधित करें	2488
सहमति वापस लें	2488
सहयोग करें	2421
सही ईमेल दर्ज करें	2501
साइटमैप	2452
साइन अप	2423
साइन इन	2423
साझा करें	2426
सामग्री दिखाएं	2488
सामग्री देखें	2488
सामग्री लोड करें	2488
सालाना भुगतान	2500
सिर्फ सब्सक्राइबर के लिए	2499
सीधे रेसिपी पर जाएं	66
सुडोकू	2482
सुधार नीति	2506
सूचनाएं चालू करें	2491
सेव करें	2426
स्पॉन्सर्ड	2430
स्पॉन्सर्ड कंटेंट	2473
स्वचालित अनुवाद	2485
स्वीकार करें	2434
स्वीकार करें और आगे बढें	2433
स्वीकार करें और जारी रखें	2488
""", 'ह': """
हमसे संपर्क करें	2452	2506
हमारा समर्थन करें	2421
हमारी मदद करें	2497
हमारे बारे में	2452
हमें लिखें	2506
हमें सपोर्ट करें	2497
हमें सहयोग दें	2497
हमेशा अनुमति दें	2488
हर योगदान महत्वपूर्ण है	2497
हर योगदान मायने रखता है	2497
हां, चाहिए	2492
होम	2440
होम पेज पर जाएं	2505
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	390
অডিও ডাউনলোড করুন	389
অনুদান দিন	353
অনুদান পাতায যান	398
অনুমতি দিন	395
অনুসরণ করছেন	411
অনুসরণ করুন	411
অন্য পরিমাণ	398
অ্যাকাউন্ট আছে	400
অ্যাকাউন্ট নেই	400
অ্যাপ ডাউনলোড করুন	393
অ্যাপ স্টোর থেকে ডাউনলোড করুন	393
অ্যাপে খুলুন	393
অ্যাপে পডুন	393
""", 'আ': """
আগের খবর	406
আপনার জন্য নির্বাচিত	379
আপনার বার্তা পাঠানো হযেছে	402
আপনার ব্রাউজার অডিও সমর্থন করে না	389
আপনার ব্রাউজার ভিডিও সমর্থন করে না	389
আপনার ভোট গৃহীত হযেছে	385
আপনার ভোট গ্রহণ করা হযেছে	385
আপনার মতামত জানান	385
আপনি আগেই ভোট দিযেছেন	385
আপনি কি নোটিফিকেশন পেতে চান	394
আবশ্যক	403
আমাকে মনে রাখুন	400
আমাদের সমর্থন করুন	398
আমাদের সহাযতা করুন	398
আমি শর্তাবলিতে সম্মত	402
আরও খবর	355
আরও দেখুন	355
আরও পডতে পারেন	379
আরও পডুন	355
আরও মন্তব্য দেখুন	385
আরও সংবাদ	379
আরো খবর	379
আরো পডুন	379
""", 'ই': """
ইমেইল	403
ইমেইল সঠিক নয	402
""", 'উ': """
উত্তর দিন	386
উত্তর দেখুন	385
উপরে যান	405
""", 'এ': """
এ জাতীয আরও খবর	379
এ জাতীয আরো খবর	379
এ সম্পর্কিত আরও খবর	355
এ সম্পর্কিত আরও পডুন	379
এআই সারাংশ	410
এই কনটেন্ট দেখানো যাচ্ছে না	391
এই ঘরটি আবশ্যক	402
এই বিভাগের আরও খবর	379
এই বিভাগের আরো খবর	379
এই বিষয অনুসরণ করুন	411
এই ভিডিওটি আপনার দেশে দেখা যাবে না	389
এই ভিডিওটি আর নেই	389
এই ভিডিওটি পাওযা যাচ্ছে না	389
এই লেখাটি কি উপকারী ছিল	385
এককালীন	399
এককালীন অনুদান	399
এখন নয	395
এখনই কিনুন	388
এখনই খেলুন	387
""", 'ক': """
কনটেন্ট দেখান	391
কনটেন্ট লোড করুন	391
কপি করুন	413
কপি লিংক	378
কম দেখুন	405
কিউআর কোড স্ক্যান করুন	393
কিছু ভুল হযেছে	403
কুইজ খেলুন	387
কুইজে অংশ নিন	387
কুকি সেটিংস	391
""", 'খ': """
খবরটি শুনুন	389
খবরটি শেযার করুন	378
""", 'গ': """
গুগল দিযে লগইন করুন	400
গুগল প্লে থেকে ডাউনলোড করুন	393
গোপনীযতা সেটিংস	391
গ্যালারি দেখুন	405
গ্রহণ করে এগিযে যান	391
""", 'ছ': """
ছবি দেখুন	405
ছবি বড করুন	405
ছবির গ্যালারি	405
""", 'জ': """
জনপ্রিয খবর	379
জমা দিন	403
জরিপ	97
জরিপে অংশ নিন	385
জানি না	386
জাভাস্ক্রিপ্ট বন্ধ আছে	391
""", 'ট': """
টিকিট কাটুন	388
টিকিট কিনুন	388
টুইটারে শেযার করুন	412
""", 'ন': """
নতুন	386
নাম	403
নিবন্ধন	353
নোটিফিকেশন চালু করুন	394
নোটিফিকেশন পেতে চান	394
""", 'প': """
পরবর্তী খবর	405
পরে	395
পাঠকের পছন্দ	379
পাঠান	403
পাসওযার্ড ভুলে গেছেন	400
পুরো খবর পডুন	405
পুরোনো	386
পেজ আবার লোড করুন	397
পেজ রিফ্রেশ করুন	397
পেজটি রিফ্রেশ করুন	397
পোস্ট লোড করুন	391
পোস্টটি শেযার করুন	378
প্রচ্ছদে ফিরুন	405
প্রতিটি অনুদান গুরুত্বপূর্ণ	398
প্রতিলিপি	390
প্রিন্ট	357
প্রিন্ট করুন	378
প্লে স্টোর থেকে ডাউনলোড করুন	393
প্লেব্যাক গতি	389
প্ল্যান বেছে নিন	400
""", 'ফ': """
ফন্ট সাইজ	412
ফলাফল দেখুন	96	386
ফলো করুন	411
ফুল স্ক্রিন	390
ফেসবুক দিযে লগইন করুন	400
ফেসবুকে শেযার করুন	378
ফ্রি ডেলিভারি	414
""", 'ব': """
বই কিনুন	388
বইটি কিনুন	388
বন্ধুদের সঙ্গে শেযার করুন	378
বাকি সময	390
বার্ষিক	399
বিজ্ঞাপন	357
বিজ্ঞাপন শেষ	388
বিস্তারিত পডুন	379
বেছে নিন	401
""", 'ভ': """
ভিডিও চালান	389
ভিডিও লোড হচ্ছে	389
ভিডিওটি চালানো যাচ্ছে না	389
ভিডিওটি পাওযা যাচ্ছে না	389
ভুল জানান	385
ভুল সংশোধন জানান	385
ভোট দিন	96	386
ভোট দেওযার জন্য ধন্যবাদ	385
""", 'ম': """
মতামত জানান	385
মতামত পাঠান	385
মন্তব্য	357
মন্তব্য করতে লগইন করুন	385
মন্তব্য করুন	357
মন্তব্য নেই	386
মন্তব্য পাঠান	385
মন্তব্য লিখুন	385
মন্তব্যের নিযম	385
মাসিক	399
মাসিক অনুদান	399
মিউট	390
""", 'য': """
যেকোনো সময বাতিল করুন	400
যোগাযোগ করুন	407
""", 'র': """
রকমারি থেকে কিনুন	388
রিপোর্ট করুন	386
রেজিস্টার	353
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	353
লগইন	353
লাইক	386
লিংক কপি	357
লিংক কপি করুন	378
লিংক কপি হযেছে	378
লিঙ্ক কপি করুন	378
লেখক পরিচিতি	407
লেখক সম্পর্কে	407
লেখককে অনুসরণ করুন	411
লেখকের অন্যান্য লেখা	405
লেখকের আরও লেখা	405
লেখাটি কি উপকারী ছিল	385
লেখাটি শুনুন	389
লেখাটি সেভ করুন	378
লোড হচ্ছে	389
""", 'শ': """
শুধু গ্রাহকদের জন্য	400
শেযার	357
শেযার করুন	357
""", 'স': """
সংশ্লিষ্ট খবর	355
সঠিক ইমেইল দিন	402
সব খবর	405
সব খেলা দেখুন	387
সব গ্রহণ করুন	391
সব ছবি দেখুন	405
সব দেখুন	405
সব প্রত্যাখ্যান করুন	391
সব মন্তব্য দেখুন	385
সব সময অনুমতি দিন	391
সবচেযে জনপ্রিয	401
সবচেযে নতুন	386
সবচেযে পুরোনো	386
সমযকাল	390
সম্পর্কিত	379
সম্পর্কিত খবর	355
সম্পর্কিত বিষয	379
সম্পর্কিত সংবাদ	379
সম্পাদককে লিখুন	407
সম্পূর্ণ খবর পডুন	405
সম্মতি প্রত্যাহার করুন	391
সর্বশেষ	355
সর্বশেষ সংবাদ	355
সর্বাধিক আলোচিত	379
সর্বাধিক পঠিত	355
সর্বোচ্চ পঠিত	379
সহাযতা করুন	353
সাজান	386
সাবটাইটেল	390
সাবস্ক্রাইব	353
সেভ করুন	378
সেরা অফার	401
সৌজন্যে	414
স্পনসর	414
স্বযংক্রিয অনুবাদ	390
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	412
""", 'ก': """
กฎการแสดงความคิดเห็น	4838
กติกาการแสดงความคิดเห็น	4838
กรุณากรอกข้อมูลให้ครบถ้วน	4855
กรุณากรอกอีเมล	4855
กรุณากรอกอีเมลให้ถูกต้อง	4855
กรุณาตรวจสอบอีเมล	4855
กลับขึ้นด้านบน	4858
กลับด้านบน	4858
กลับหน้าแรก	4858
การตั้งค่าความเป็นส่วนตัว	4844
การตั้งค่าคุกกี้	4844
กำลังติดตาม	4861
กำลังโหลด	4842
กำลังโหลดวิดีโอ	4842
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4858
ขอบคุณที่ร่วมโหวต	4838
ขอบคุณสำหรับการโหวต	4838
ข่าวก่อนหน้า	4858
ข่าวถัดไป	4858
ข่าวทั้งหมด	4858
ข่าวที่คุณอาจสนใจ	4831
ข่าวที่น่าสนใจ	4831
ข่าวที่เกี่ยวข้อง	4808
ข่าวนี้มีประโยชน์หรือไม่	4838
ข่าวยอดนิยม	4808
ข่าวล่าสุด	4808
ข่าวอื่นที่น่าสนใจ	4831
ข่าวอื่นๆ	22	4831
ข่าวอื่นๆ ที่น่าสนใจ	4822
ข่าวเกี่ยวข้อง	4831
ข่าวแนะนำ	4808
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4852
คลิกชมวิดีโอ	4822
คลิกเพื่อขยายภาพ	4858
คลิปแนะนำ	4831
ความคิดเห็น	4811
ความยาว	4843
ความเร็วในการเล่น	4842
คัดลอก	4863
คัดลอกลิงก์	4811
คัดลอกลิงก์แล้ว	4822
คัดลอกลิงค์	4822
คัดลอกลิงค์แล้ว	4822
คุณต้องการรับการแจ้งเตือนหรือไม่	4847
คุณอาจสนใจ	4831
คุณโหวตแล้ว	4838
คุ้มที่สุด	4854
""", 'จ': """
จดจำฉัน	4853
จดจำฉันไว้	4853
จบโฆษณา	4841
จองตั๋ว	4841
จองบัตร	4841
จัดการความยินยอม	4844
จัดการคุกกี้	4844
จัดส่งฟรี	4864
จำนวนอื่น	4851
จำเป็นต้องกรอก	4855
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4855
ฉันยอมรับเงื่อนไขการใช้งาน	4855
""", 'ช': """
ชมคลิป	4822
ชมคลิปวิดีโอ	4822
ชมวิดีโอ	4822
ชมวิดีโอด้านบน	4822
ชมวิดีโอเต็มได้ที่นี่	4822
ชำระรายปี	4853
ชำระรายเดือน	4853
ช่องนี้จำเป็นต้องกรอก	4855
""", 'ซ': """
ซื้อที่ lazada	4841
ซื้อที่ shopee	4841
ซื้อบัตร	4841
ซื้อบัตรที่นี่	4841
ซื้อหนังสือ	4841
ซื้อหนังสือเล่มนี้	4841
ซื้อเลย	4841
""", 'ด': """
ดาวน์โหลดบน app store	4846
ดาวน์โหลดบน google play	4846
ดาวน์โหลดเสียง	4842
ดาวน์โหลดแอป	4846
ดาวน์โหลดแอปพลิเคชัน	4846
ดาวน์โหลดได้ที่ app store	4846
ดาวน์โหลดได้ที่ google play	4846
ดูการตอบกลับ	4838
ดูข่าวทั้งหมด	4858
ดูคลิป	4822
ดูความคิดเห็นทั้งหมด	4838
ดูความคิดเห็นเพิ่มเติม	4838
ดูทั้งหมด	4809
ดูผลลัพธ์	96
ดูผลโหวต	96	4839
ดูภาพทั้งหมด	4858
ดูภาพเพิ่มเติม	4858
ดูราคา	4841
ดูรูปทั้งหมด	4858
ดูวิดีโอ	4822
ดูเพิ่มเติม	4811
ดูแกลเลอรี	4858
ดูแกลเลอรี่	4858
""", 'ต': """
ตกลง	4848
ตอบกลับ	4839
ตัวเลือกเพิ่มเติม	4862
ตั้งค่าความเป็นส่วนตัว	4844
ตั้งค่าคุกกี้	4844
ติดตามผู้เขียน	4861
ติดตามหัวข้อ	4861
ติดตามหัวข้อนี้	4861
ติดต่อกองบรรณาธิการ	4859
ติดต่อเรา	4822
ติดต่อโฆษณา	4859
ต้องการรับการแจ้งเตือนหรือไม่	4847
""", 'ถ': """
ถอดเสียง	4843
ถอนความยินยอม	4844
ถูกใจ	4839
""", 'ท': """
ทดสอบความรู้ของคุณ	4840
ทำแบบทดสอบ	4840
ทุกการสนับสนุนมีความหมาย	4851
""", 'บ': """
บทความก่อนหน้า	4858
บทความถัดไป	4858
บทความทั้งหมดของผู้เขียน	4858
บทความที่น่าสนใจ	4831
บทความที่เกี่ยวข้อง	4808
บทความนี้ถูกล็อก	4853
บทความนี้มีประโยชน์หรือไม่	4838
บทความล่าสุด	4808
บทความอื่นของผู้เขียน	4858
บทความอื่นๆ ของผู้เขียน	4858
บทความแนะนำ	4831
บริจาค	4805
บริจาคครั้งเดียว	4851
บริจาคตอนนี้	4851
บริจาครายเดือน	4851
บริจาคเลย	4805
บันทึก	4822
บันทึกการตั้งค่า	4844
บันทึกคะแนนของคุณแล้ว	4838
บันทึกคะแนนโหวตแล้ว	4838
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4822
""", 'ป': """
ปฏิเสธทั้งหมด	4844
ปิดการแสดงความคิดเห็น	4838
ปิดเสียง	4843
""", 'พ': """
พิมพ์	4811
พิมพ์บทความ	4822
พิมพ์สูตร	66
พิมพ์หน้านี้	4822
""", 'ฟ': """
ฟรี ไม่มีสแปม	4855
ฟังข่าว	4842
ฟังข่าวนี้	4842
ฟังบทความ	4842
ฟังบทความนี้	4842
ฟังรายการย้อนหลัง	4822
""", 'ภ': """
ภายหลัง	4848
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4822
มีบัญชีอยู่แล้ว	4853
มีบัญชีแล้ว	4853
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4855
ยกเลิกได้ทุกเมื่อ	4853
ยอดนิยม	4831
ยอดนิยมในตอนนี้	4831
ยอมรับทั้งหมด	4844
ยอมรับและดำเนินการต่อ	4844
ยังไม่มีบัญชี	4853
ยังไม่เป็นสมาชิก	4853
""", 'ร': """
ระบุจำนวนเงิน	4851
รับการแจ้งเตือน	4847
รับการแจ้งเตือนข่าวด่วน	4822
รายงาน	4839
รีเฟรชหน้า	4850
รีเฟรชหน้านี้	4850
รูปแบบอีเมลไม่ถูกต้อง	4855
ร่วมงานกับเรา	4822
ร่วมตอบแบบสอบถาม	4822
ร่วมตอบแบบสำรวจ	4838
ร่วมบริจาค	4805
ร่วมสนับสนุน	4851
ร่วมแสดงความคิดเห็น	4822
ร่วมโหวต	4838
ร้านค้า	4864
""", 'ล': """
ลงทะเบียน	4805
ลงทะเบียนเรียบร้อยแล้ว	4855
ลดขนาดตัวอักษร	4862
ลืมรหัสผ่าน	4805
ลืมรหัสผ่านหรือไม่	4853
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4842
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4842
วิดีโอไม่พร้อมใช้งาน	4842
วิธีปิดโปรแกรมบล็อกโฆษณา	4850
""", 'ส': """
สนับสนุนนักข่าว	4851
สนับสนุนรายเดือน	4851
สนับสนุนสื่ออิสระ	4851
สนับสนุนเรา	4805
สปอนเซอร์	4811
สมัครงานกับเรา	4822
สมัครสมาชิก	4805
สมัครเรียบร้อยแล้ว	4855
สรุปด้วย ai	4860
สรุปโดย ai	4860
สั่งซื้อหนังสือ	4841
สั่งซื้อเลย	4841
สำหรับสมาชิกเท่านั้น	4853
สิทธิพิเศษสำหรับผู้อ่าน	4841
สิทธิพิเศษสำหรับสมาชิก	4841
สแกน qr code	4846
สแกนคิวอาร์โค้ด	4846
ส่ง	4856
ส่งข่าว	4859
ส่งข้อความเรียบร้อยแล้ว	4855
ส่งความคิดเห็น	4838
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4822
""", 'ห': """
หน้าแรก	4858
""", 'อ': """
อนุญาต	4848
อนุญาตเสมอ	4844
ออกจากโหมดเต็มจอ	4842
อีเมล	4856
อีเมลไม่ถูกต้อง	4855
อ่านข่าวที่เกี่ยวข้อง	4831
อ่านข่าวผ่านแอป	4822
อ่านข่าวอื่นๆ	4831	4858
อ่านฉบับเต็ม	4858
อ่านต่อ	4811
อ่านต่อหลังโฆษณา	4841
อ่านต่อเรื่องนี้	4831
อ่านต่อในเบราว์เซอร์	4846
อ่านบทความฉบับเต็ม	4858
อ่านบนแอป	4846
อ่านเพิ่มเติม	4808
อ่านเรื่องที่เกี่ยวข้อง	4831
อ่านโดย ai	4842
อ่านในแอป	4846
""", 'เ': """
เกมทั้งหมด	4840
เกิดข้อผิดพลาด	4856
เกิดข้อผิดพลาด กรุณาลองใหม่	4855
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4855
เกี่ยวกับผู้เขียน	4859
เขียนความคิดเห็น	4838
เขียนโดย ai	4860
เข้าสู่ระบบ	4805
เข้าสู่ระบบด้วย apple	4853
เข้าสู่ระบบด้วย facebook	4853
เข้าสู่ระบบด้วย google	4853
เข้าสู่ระบบด้วย line	4853
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4838
เฉพาะสมาชิกเท่านั้น	4853
เต็มจอ	4843
เนื้อหาต่อจากโฆษณา	4841
เนื้อหาที่เกี่ยวข้อง	4831
เนื้อหาสนับสนุน	4841
เนื้อหาโฆษณา	4841
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4842
เบราว์เซอร์ของคุณไม่รองรับเสียง	4842
เปิดการแจ้งเตือน	4847
เปิดรับการแจ้งเตือน	4847
เปิดเสียง	4842
เปิดแอป	4846
เปิดในแอป	4846
เป็นคนแรกที่แสดงความคิดเห็น	4822
เพิ่มขนาดตัวอักษร	4862
เริ่มทำแบบทดสอบ	4840
เรียงตาม	4839
เรื่องที่คุณอาจสนใจ	22	4831
เรื่องที่น่าสนใจ	4831
เรื่องที่เกี่ยวข้อง	4808
เรื่องล่าสุด	4831
เรื่องอื่นที่น่าสนใจ	4808
เรื่องแนะนำ	4831
เลิกติดตาม	4861
เลือก	4854
เลือกแพ็กเกจ	4853
เลือกแพ็คเกจ	4853
เล่นวิดีโอ	4842
เล่นอัตโนมัติ	4843
เล่นเกม	4840
เล่นเลย	4840
เวลาที่เหลือ	4842
เสียงอ่านโดย ai	4842
""", 'แ': """
แจ้งข่าว	4859
แจ้งข้อผิดพลาด	4838
แจ้งคำผิด	4838
แจ้งลบความคิดเห็น	4838
แชร์	4811
แชร์ข่าวนี้	4822
แชร์บทความ	4822
แชร์บทความนี้	4862
แชร์บน facebook	4862
แชร์ผ่าน line	4862
แชร์หน้านี้	4822
แชร์ไปที่ line	4822
แชร์ไปยัง facebook	4862
แชร์ไปยัง line	4862
แท็ก	4831
แท็กที่เกี่ยวข้อง	4831
แบบสำรวจ	97
แปลอัตโนมัติ	4822
แปลโดย ai	4860
แปลโดยอัตโนมัติ	4860
แสดงความคิดเห็น	4811
แสดงคำบรรยาย	4842
แสดงน้อยลง	4809
แสดงเนื้อหา	4844
แสดงเพิ่มเติม	4858
แสดงโพสต์	4844
""", 'โ': """
โฆษณา	4811
โหลดหน้านี้ใหม่	4850
โหลดหน้าใหม่	4850
โหลดเนื้อหา	4844
โหลดเพิ่มเติม	4858
โหลดแอป	4846
โหลดแอปฟรี	4822
โหลดโพสต์	4844
โหวต	96	4839
""", 'ใ': """
ใหม่ล่าสุด	4839
ให้คะแนนบทความนี้	4838
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4851
ไม่สามารถเล่นวิดีโอนี้ได้	4842
ไม่สามารถเล่นวิดีโอได้	4842
ไม่สามารถแสดงเนื้อหานี้ได้	4844
ไม่ใช่ตอนนี้	4848
""", 'ả': """
ảnh tiếp theo	5281
ảnh trước	5281
""", 'ẩ': """
ẩn	5197
ẩn trả lời	5236
""", 'ủ': """
ủng hộ	5172
ủng hộ báo chí độc lập	5174
ủng hộ chúng tôi	5172
ủng hộ chúng tôi trên patreon	5255
ủng hộ hàng tháng	5255
ủng hộ một lần	5255
ủng hộ ngay	5278
ủng hộ tác giả	5174
""", '☕': """
☕ buy me a coffee	1217
☕ buy us a coffee	1217
""", 'あ': """
あとで	2963
あとで読む	2980
あとで読むに追加	3095
あなたにおすすめ	3002
あなたにおすすめの記事	3002
あなたはどう思いますか	2996
あなたへのおすすめ	3002
あわせて読みたい	3002
あわせて読む	3037
""", 'い': """
いいえ、結構です	2963
いいね	2980
いいね!してニュースをチェック	2981
いいね!で応援する	3027
いいね順	3046
いつでも解約ok	3067
いつでも解約できます	3067
いつでも解約可能	3067
いつでも配信停止できます	3070
いま読まれています	3037
いま読まれている記事	3037
""", 'お': """
おすすめ	3002
おすすめの記事	3002
おすすめプラン	3067
おすすめ情報pr	2986
おすすめ記事	3002
おすすめ関連記事	3037
おすすめ順	3046
お住まいの地域ではご覧いただけません	3051
お住まいの地域では再生できません	3051
お問い合わせ	2988	3016
お問い合わせありがとうございました	3070
お問い合わせありがとうございます	3070
お問い合わせ内容	3091
お役に立ちましたか	3045
お得なクーポン	3094
お得なプランを見る	3090
お気に入り	2980
お気に入りに追加	2980
お申し込み	2967
お申し込みが完了しました	3091
お申し込みを受け付けました	3091
お酒は#歳になってから	3049
""", 'こ': """
こちらの記事もおすすめ	3037
こちらの記事も読まれています	22	3037
こちらもおすすめ	3002
こちらも読む	3037
このコメントを報告	3084
このコンテンツは表示できません	3054
このコンテンツを表示できません	3054
このテーマをフォロー	3080
このテーマをフォローする	3080
このページは役に立ちましたか	3045
このメールアドレスは登録済みです	3091
この動画の配信は終了しました	3051
この動画はお住まいの地域では再生できません	3051
この動画はご覧いただけません	3051
この動画は公開を終了しました	3051
この動画は再生できません	3051
この動画は現在ご覧いただけません	3051
この投稿をinstagramで見る	3085
この本を購入する	3049
この著者の記事	3002
この著者の記事を見る	3074
この著者の記事一覧	3074
この記事だけ読む	3090
この記事に関連するニュース	3037
この記事のタグ	3002
この記事の写真	3074
この記事の写真をすべて見る	3038
この記事の写真を見る	3074
この記事の画像	3074
この記事の画像をもっと見る	3074
この記事の画像を見る	3074
この記事の筆者	3075
この記事の誤りを報告	2999
この記事の関連ニュース	3037
この記事はロックされています	3067
この記事は会員からのプレゼントです	3095
この記事は会員限定です	2967
この記事は参考になりましたか	3045
この記事は役に立ちましたか	3045
この記事へのコメント	3000
この記事もチェック	3027
この記事をシェア	2980
この記事をシェアする	3095
この記事をプレゼント	3027
この記事をプレゼントする	3027
この記事を保存	3027
この記事を印刷	3027
この記事を印刷する	3027
この記事を書いた人	3075
この記事を書いた記者	3075
この記事を聞く	3051
この記事を聴く	3051
この記事を評価	3084
この記事を評価する	3027
この記事を購入	3090
この記者の記事をもっと見る	3074
この記者の記事を見る	3074
この記者の記事一覧	3002
この記者をフォロー	2984
この記者をフォローする	3080
この連載の記事	3002
この連載をフォロー	2984
この連載をフォローする	2984
この音声はaiが読み上げています	3051
この項目は必須です	3070
この項目は必須項目です	3070
""", 'ご': """
ご寄付ありがとうございます	3089
ご寄付はこちら	3064
ご意見	2993
ご意見をお聞かせください	3045
ご意見・ご感想を入力	3091
ご投票ありがとうございました	3045
ご支援ありがとうございます	3089
ご支援のお願い	2964
ご支援はこちら	3064
ご登録ありがとうございました	3070
ご登録ありがとうございます	3070
ご購入はこちら	3049
ご購読の申し込み	2967
""", 'さ': """
さらに読み込む	3006
""", 'す': """
すでにアカウントをお持ちの方	3067
すでに会員の方	3067
すでに投票済みです	3045
すでに登録済みです	3091
すべてのcookieを受け入れる	3087
すべてのcookieを許可	3087
すべてのコメントを見る	3045
すべてのニュースを見る	3074
すべての写真を見る	3038
すべての記事を見る	3074
すべて受け入れる	2988
すべて同意する	3087
すべて拒否	3055
すべて拒否する	3054
すべて表示	3007
すべて見る	3006
すべて許可	2988	2991
すべて読む	3007
""", 'そ': """
その他のオプション	3081
その他の記事	3002
その他の金額	3064
""", 'は': """
はい、受け取る	3058
はじめての方はこちら	3067
はてなブックマーク	2980
はてなブックマークに追加	3027
はてブ	2980
""", 'ま': """
まずは無料で	3067
また後で	2963
まだ会員でない方	3067
""", 'み': """
みなさんはどう思いますか	2996
みんなのコメント	2993
""", 'も': """
もう一度再生	3088
もう一度見る	3052
もっと見る	3006
もっと詳しく知りたい方は	3037
もっと読む	3002
もどる	3006
""", 'よ': """
よく読まれています	3037
よく読まれている記事	3002
よく読まれている記事ランキング	3002
""", 'わ': """
わかりました	3007
""", 'ア': """
アカウントをお持ちでない方	3067
アカウントをお持ちの方	3067
アカウントをお持ちの方はこちら	3067
アクセスランキング	3002
アプリで続きを読む	3057
アプリで見る	3057
アプリで読む	3057
アプリで開く	3057
アプリなら	3057
アプリのダウンロード	2979
アプリをインストール	2979
アプリをダウンロード	2979
アプリを入手	3057
アプリを開く	2979
アプリダウンロード	2979
アンケート	97
アンケートにご協力	2998
アンケートに参加する	2998	3045
アンケートに回答する	3045
アンケートに答える	2998	3045
アンケート実施中	3027
アンケート結果	3046
アンケート結果を見る	3084
""", 'ウ': """
ウィンドウを閉じる	3093
""", 'エ': """
エラーが発生しました	3070
""", 'オ': """
オススメ記事	3002
オフにする	3059
オプションの管理	3087
オプションを管理	3087
オンにする	3059
オンラインショップ	3049
""", 'カ': """
カテゴリ	3002
カテゴリー	3002
カートに入れる	3094
""", 'キ': """
キーワード	3002
キーワードをフォロー	2984
""", 'ギ': """
ギャラリーを見る	3074
ギャラリーを閉じる	3093
""", 'ク': """
クイズに挑戦	2998	3027
クイズに挑戦する	2998	3027
クイズに答える	3047
クッキー	2988
クッキーの設定	3054
クッキー設定	2988	2991
クリックで拡大	3074
クリックで音声が出ます	3088
クリップ	2980
クリップする	2980
クロスワード	3048
クロスワードに挑戦	2997
クロスワードを解く	2997
""", 'ゲ': """
ゲームで遊ぶ	3047
ゲーム一覧	3047
""", 'コ': """
コピー	3082
コピーしました	2980
コメント	2993
コメント #件	3000
コメント#件	2993
コメント(#	2993
コメント(#件	3000
コメントする	2993
コメントのルール	3045
コメントの受付は終了しました	3045
コメントの受付を終了しました	3045
コメントはまだありません	2993
コメントは会員のみ	3084
コメントは無効になっています	3084
コメントをすべて見る	3045
コメントをもっと見る	2993
コメントを入力	3084
コメントを入力してください	3084
コメントを報告	3084
コメントを投稿	2993
コメントを投稿する	3045
コメントを書く	2993
コメントを残す	2993
コメントを見る	2993
コメントを送信	3045
コメントを送信する	3045
コメントを閉じる	3045
コメントガイドライン	3045
コメントポリシー	3045
コメント一覧	2993
コンテンツへスキップ	3004
コンテンツを表示	3054
コンテンツを表示する	3054
コンテンツを読み込む	3054
コーヒーをおごる	3064
""", 'サ': """
サイトで続ける	3057
サイトポリシー	2988	3016
サイトマップ	2988
サインイン	2967
サポーターになる	3064
サポートする	2964
""", 'シ': """
シェア	2980
シェアしよう	2980
シェアする	2980
""", 'ス': """
スキップ	2963
スクラップ	2980
スクラップする	2980
スポンサー	2986
スポンサードリンク	2986
スポンサーリンク	2986
スポンサー企業	3083
""", 'タ': """
タイアップ	2986
タグ	3002
タップして音声をオンにする	3088
""", 'チ': """
チケットを予約する	3049
チケットを購入	3049
チケットを購入する	3049
チケット購入はこちら	3049
チップで応援する	2964
チップを送る	2964
チャンネル登録	2981
""", 'ツ': """
ツイート	2980
ツイートする	2980
ツイートを読み込む	3054
""", 'デ': """
データ保護方針	3087
""", 'ト': """
トップ	3006
トップに戻る	3074
トップへ戻る	3006
トップニュース	3002
トップページ	3006
トップページに戻る	3074
トップページへ	3074
トピックス	3002
""", 'ド': """
ドネーション	2964
""", 'ナ': """
ナンプレ	3048
""", 'ニ': """
ニックネーム	3071
ニックネームを入力	3084
ニュースを読む	3006
ニュースレター	2973
ニュースレター登録	2973
ニュース一覧	3074
ニュース一覧へ	3074
""", 'バ': """
バックナンバー	3002
""", 'パ': """
パスワードをお忘れですか	3067
パスワードをお忘れの方	3067
パスワードをお忘れの方はこちら	3067
パスワードを忘れた方	2967
パスワードを忘れた方はこちら	3067
""", 'ピ': """
ピックアップ	3002
""", 'フ': """
フィードバックを送る	3045
フィードバックを送信	3045
フォトギャラリー	3074
フォトギャラリーを見る	3074
フォロー	2981
フォローしています	3080
フォローしてね	2981
フォローしました	2981
フォローする	2981
フォローを解除	3080
フォローを解除する	3080
フォロー中	2981
フォロー解除	3080
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3052
""", 'ブ': """
ブックマーク	2980
ブックマークする	2980
ブラウザで続ける	3057
ブラウザで見る	3057
ブラウザで読む	3057
""", 'プ': """
プッシュ通知	2979
プッシュ通知を受け取りますか	3058
プッシュ通知を受け取る	3058
プライバシーの設定	3054
プライバシーポリシー	2988	3016
プライバシーポリシーに同意する	3070
プライバシー設定	3054
プランを見る	3067
プランを選ぶ	3067
プランを選択	3067
プラン一覧	3067
プレゼント	2967
プレミアム	2967
プレミアム会員	2972
プロフィール	3076
""", 'ヘ': """
ヘルプ	2988
""", 'ペ': """
ページの先頭に戻る	3074
ページの先頭へ	3006
ページの先頭へ戻る	3074
ページを再読み込み	3060
ページを再読み込みする	3060
ページを更新する	3060
ページトップ	3006
ページトップへ	3006
ページトップへ戻る	3074
""", 'ホ': """
ホーム	3006
ホームに戻る	3074
""", 'ポ': """
ポスト	2980
ポストする	2980
""", 'マ': """
マイページ	2967
マンスリーサポーターになる	3064
""", 'ミ': """
ミュート	3052
ミュートを解除	3051
ミュート解除	3051
""", 'メ': """
メインコンテンツへスキップ	3004
メッセージ	3092
メニュー	3006
メニューを閉じる	3093
メルマガ	2973
メルマガ登録	2973
メールでシェア	3081
メールで送る	2980
メールで送信	2980
メールをご確認ください	3070
メールアドレス	2973
メールアドレスが正しくありません	3070
メールアドレスでログイン	3090
メールアドレスで登録	3090
メールアドレスをご入力ください	3091
メールアドレスを入力	2973
メールアドレスを入力してください	3070
メールアドレスを入力する	3091
メールマガジン	2973
メールマガジン登録	2973
""", 'ラ': """
ライター	3076
ランキング	3002
""", 'リ': """
リンクをコピー	2980
リンクをコピーしました	3027
リンクをコピーする	3027
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
ログイン	2967
ログイン/会員登録	2967
ログインしてコメント	3045
ログインしてコメントする	3045
ログイン・会員登録	2967
ログイン状態を保持	3067
ログイン状態を保持する	3067
""", '一': """
一回だけ	3065
一回だけ寄付する	3064
一回のみ	3065
一時停止	3052
一次性	5405
一次性捐款	5404
一番人気	3068
一覧	3006
一覧に戻る	3074
一覧へ	3006
一覧を見る	3006
""", '上': """
上一个视频	5428
上一张	5413
上一张图片	5433
上一篇	5322
上一篇文章	5413
上一頁	5328
上一页	5328
""", '下': """
下一个视频	5428
下一张	5413
下一张图片	5433
下一張圖片	5433
下一篇	5322
下一篇文章	5413
下一部影片	5428
下一頁	5328
下一页	5328
下次再說	5289
下次再说	5289
下載app	5395
下載客戶端	5395
下載音檔	5388
下載音訊	5388
下载app	5395
下载客户端	5395
下载音频	5388
""", '不': """
不,謝謝	5289	5398
不,谢谢	5289	5398
不用了	5289	5398
不用了,謝謝	5398
不用了,谢谢	5398
不適切な内容を報告	3045
""", '专': """
专题	5322
""", '並': """
並び替え	3046
並べ替え	3046
""", '个': """
个人中心	5294
个人信息保护政策	5427
""", '为': """
为你推荐	5322
为您推荐	5322
""", '主': """
主要ニュース	3002
""", '举': """
举报	5321
举报评论	5424
""", '了': """
了解	3007
了解更多	5317
了解详情	5434
""", '京': """
京东购买	5386
""", '人': """
人人网	5360
人才招聘	5357
人气排行	5327
人气榜	5327
人気の動画	3037
人気の記事	3002
人気ランキング	3002
人気記事	3002
人気記事ランキング	3002
人気順	3046
人氣排行	5327
人氣文章	5369
人氣榜	5327
""", '仅': """
仅限会员	5407
仅限订阅用户	5407
""", '今': """
今、あなたにオススメ	3002
今、読まれている記事	3037
今すぐプレイ	3047
今すぐ寄付	3089
今すぐ支援する	3089
今すぐ購入	3094
今すぐ遊ぶ	3047
今はしない	2963
今はやめておく	2963
今回のみ	3065
今回のみ支援する	3064
今回はしない	2963
今日のアンケート	2997
今日のクイズに挑戦	2998
今日のクロスワード	2997
今日の注目	3002
今日投票	5336
今日最熱門	5369
今日热点	5322
今日焦点	5322
今日熱門	5369
今週のアンケート	2997
今週のクイズに挑戦	2998
""", '从': """
从app store下载	5395
""", '他': """
他の記事	22
他の記事も読む	3002
""", '付': """
付費閱讀	5294
付费内容	5294
付费阅读	5294
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5424
以下为广告内容	5357
以下為廣告內容	5357
以后再说	5289
以後再說	5397
以電子郵件繼續	5430
""", '件': """
件名	3092
""", '企': """
企画・制作	3083
""", '优': """
优惠码	5434
""", '会': """
会员专享	5299
会员专享内容	5299
会员专属	5294
会员中心	5294
会员登录	5294
会員でない方	3067
会員でない方はこちら	3067
会員の方はこちら	2967
会員の方はログイン	2967
会員プランを見る	3090
会員特典	3049
会員登録	2967
会員登録する	2967
会員登録のご案内	3090
会員登録はこちら	2967
会員限定	2967
会員限定特典	3049
会員限定記事	2967
会社概要	3016
""", '余': """
余下全文	5433
""", '作': """
作者其他文章	5346
作者更多文章	5413
作者的更多文章	5346
作者简介	5414
作者簡介	5414
""", '你': """
你可能也喜欢	5322
你可能也喜歡	5322
你可能感兴趣	5322
你可能还想看	5369
你可能還想看	5369
你已投票	5336
你怎么看	5335
你怎麼看	5335
""", '使': """
使用 apple 登入	5407
使用 facebook 登入	5407
使用 google 帳號登入	5407
使用 google 登入	5407
使用 google 繼續	5407
使用apple登录	5407
使用facebook登入	5407
使用facebook登录	5407
使用google登入	5407
使用google登录	5407
使用google繼續	5407
使用google继续	5407
使用google账号登录	5407
使用paypal付款	5430
使用条款	5314
使用條款	5314
使用邮箱登录	5430
""", '価': """
価格を見る	3094
""", '保': """
保存	2980
保存する	2980
保存设置	5392
保持登入	5407
保持登入狀態	5407
保持登录状态	5407
""", '個': """
個人情報の取り扱い	2988
個人情報の取り扱いについて	2988
個人情報の取り扱いに同意する	3070
個人情報の取扱いについて	2988
個人情報保護方針	2988	3016
""", '倍': """
倍速	5389
""", '僅': """
僅限會員	5407
僅限訂戶	5407
""", '優': """
優先するソースに追加	3080
優惠碼	5434
""", '儲': """
儲存設定	5392
""", '允': """
允許	5397
允許通知	5396	5398
允许	5397
允许通知	5396	5398
""", '元': """
元の記事を読む	3038
元記事で読む	3038
元記事を読む	3006
""", '免': """
免責聲明	5314
免費訂閱	5300
免費註冊	5294
免費試讀	5294
免費閱讀	5430
免责声明	5314
免费,无垃圾邮件	5410
免费注册	5294
免费订阅	5300
免费试读	5294
免费阅读	5430
免运费	5423
免運費	5423
""", '入': """
入力内容を確認	3091
入力内容を確認する	3091
入力必須	3070
""", '內': """
內容糾錯	5338
""", '全': """
全ての写真を見る	3038
全ての記事が読み放題	3090
全屏	5389
全文はこちら	3038
全文を読む	3006
全文表示	3006
全画面	3052
全画面表示	3051
全画面表示を終了	3051
全螢幕	5389
全記事読み放題	2972
全部拒絕	5393
全部拒绝	5393
全部接受	5314
全部新闻	5413
全部游戏	5384
全部视频	5413
全部评论	5321
全部话题	5324
""", '公': """
公众号	5308
公式sns	2981
公式twitter	2981
公式x	2981
公式アプリ	2979
公式サイトで見る	3049
公式サイトはこちら	3094
公式サイトを見る	3094
公式ショップ	3049
公式ショップはこちら	3049
""", '共': """
共 # 頁	5324
共 # 页	5324
共#頁	5324
共#页	5325
共有	2980
共有する	2980
共有オプション	3081
共有リンクをコピー	3027
""", '关': """
关于作者	5414
关于我们	5314
关注	5308
关注作者	5418
关注我们	5308
关注此话题	5418
关注话题	5418
关键词	5322
关闭	5289
关闭窗口	5433
关闭菜单	5433
""", '其': """
其他新聞	5322
其他新闻	22	5322
其他金額	5404
其他金额	5404
""", '内': """
内容由ai生成	5428
内容纠错	5338
""", '再': """
再生	3006
再生リスト	3088
再生時間	3052
再生速度	3051
再読み込み	3060
再読み込みする	3060
""", '写': """
写留言	5424
写真(#枚	3038
写真をすべて見る	3074
写真をもっと見る	3038
写真を拡大	3074
写真を拡大する	3074
写真を見る	3006
写真を見る(全#枚	3038
写真・動画の投稿はこちら	3075
写真特集	3002
写评论	5321
""", '出': """
出錯了	5411
出错了	5411
""", '分': """
分享	5307
分享到	5307
分享到facebook	5357
分享到line	5357
分享到qq	5421
分享到whatsapp	5421
分享到微信	5307
分享到微博	5307
分享到朋友圈	5421
分享文章	5435
分享本文	5357
分享此文	5357
分享此頁	5435
分享給好友	5357
分享給更多人看到	5357
分享给好友	5357
分享给更多人	5357
分享至	5307
分享至facebook	5307
分享至line	5357
分享这篇文章	5435
分享這篇文章	5435
分类	5322
分類	5322
""", '列': """
列印	5307
列印本頁	5357
列印食譜	66
""", '初': """
初めての方はこちら	3067
初割で無料体験する	2967
初月無料	2972
""", '利': """
利用規約	2988	3016
利用規約に同意します	3070
利用規約に同意する	3070
""", '刷': """
刷新页面	5399
""", '前': """
前のページ	3006
前のページに戻る	3093
前の写真	3074
前の動画	3088
前の画像	3074
前の記事	3002
前の記事へ	3002
前の記事を読む	3093
前へ	3006
前回の記事はこちら	3037
前回はこちら	3038
前往官網	5434
前往捐款	5404
前往捐款頁面	5404
前往捐款页面	5404
前往購買	5386
前往贊助	5404
""", '剩': """
剩余时间	5389
剩餘時間	5389
""", '加': """
加入google偏好來源	5418
加入line好友	5308
加入会员	5294
加入我们	5357
加入我们的团队	5357
加入我們	5357
加入我們的團隊	5357
加入書籤	5307
加入會員	5294
加入白名单	5399
加入購物車	5434
加入购物车	5434
加载中	5388
加载内容	5392
加载帖子	5392
加载更多	5328
加载更多评论	5381
""", '動': """
動画	3002
動画で見る	3027
動画の公開は終了しました	3051
動画の読み込みに失敗しました	3088
動画の配信は終了しました	3051
動画は再生できません	3051
動画をもっと見る	3074
動画を再生	3088
動画を再生する	3027
動画を再生できません	3051
動画を再生できませんでした	3051
動画を見る	3006
動画を読み込み中	3051
動画を読み込めませんでした	3088
動画を読み込んでいます	3051
動画プレーヤーを読み込み中	3051
動画一覧	3074
""", '勘': """
勘誤回報	5338
""", '包': """
包邮	5423
""", '協': """
協賛企業	3083
""", '单': """
单次	5405
单次捐款	5290
单篇购买	5430
""", '単': """
単発の寄付	3064
""", '博': """
博客來購買	5386
""", '占': """
占い	3048
""", '印': """
印刷	2980
印刷する	2980
印刷用ページ	3027
印刷用ページを表示	3027
印象笔记	5360
""", '即': """
即时新闻	5322
即時新聞	5322
""", '原': """
原文を表示	3007
原文を見る	3007
原文連結	5370
原文链接	5370
""", '去': """
去京东看看	5386
去京东购买	5386
去天猫购买	5386
去淘宝购买	5386
""", '参': """
参与投票	5337	5381
参与评论	5321
参加测验	5384
参加者募集中	3019
参加问卷调查	5357
""", '參': """
參加問卷調查	5357
參加測驗	5384
參與投票	5381
""", '友': """
友だち追加	2981
友だち追加する	2981
友善列印	5357
友達に教える	3027
""", '反': """
反馈	5321
""", '发': """
发一条友善的评论	5424
发现错误?请告诉我们	5357
发生错误	5411
发表留言	5321
发表评论	5321
发送	5411
发送成功	5410
""", '取': """
取材・文	3076
取消关注	5419
取消回复	5339
取消回覆	5339
取消追蹤	5418
取消關注	5419
取消静音	5388
取消靜音	5388
""", '受': """
受け取る	3059
受付が完了しました	3091
""", '古': """
古い順	3046
""", '可': """
可随时退订	5410
可隨時取消	5407
""", '合': """
合わせて読みたい	3002
合成音声による読み上げ	3051
合成音声による読み上げです	3051
""", '同': """
同じカテゴリの記事	3002
同じ著者の記事	3037
同作者文章	5346
同意	5314
同意して続ける	3054
同意して続行	3054
同意して閉じる	3054
同意しない	2988	2991
同意する	2988	2991
同意の管理	3054
同意を撤回	3054
同意を撤回する	3054
同意を管理	3054
同意を管理する	3054
同意並繼續	5317	5392
同意并继续	5317	5392
同意設定を変更	2990
""", '后': """
后退#秒	5388
""", '听': """
听全文	5357
听文章	5388
听新闻	5307
听这篇文章	5357
""", '商': """
商业推广	5423
商品の詳細を見る	3094
商品を見る	3049
商品ページへ	3049
商品詳細	3094
商品详情	5434
商城	5423
商業推廣	5423
""", '單': """
單次	5405
單次捐款	5290
單筆	5405
單筆捐款	5404
單筆支持	5404
單篇購買	5430
""", '回': """
回上一頁	5433
回到頂端	5413
回到頂部	5328
回到顶部	5413
回复	5321
回答する	96
回覆	5321
回頁首	5325
回頂端	5328
回首頁	5328
""", '图': """
图 #/#	5324
图片 #/#	5324
""", '圖': """
圖片 #/#	5324
""", '在': """
在 app store 下載	5395
在 facebook 查看	5425
在 google play 下載	5395
在 instagram 查看	5425
在 instagram 查看這則貼文	5425
在 spotify 收聽	5425
在 x 上查看	5425
在 youtube 上觀看	5425
在amazon購買	5386
在app store下载	5395
在app中打开	5395
在app中阅读	5395
在facebook查看	5425
在google play下载	5395
在instagram查看	5425
在instagram查看這則貼文	5425
在patreon上支持我们	5404
在spotify上收听	5425
在x上查看	5425
在youtube上观看	5425
在亚马逊购买	5386
在微博查看	5425
在浏览器中继续	5395
在瀏覽器中繼續	5395
""", '地': """
地図を見る	3007
地図を開く	3007
""", '執': """
執筆者	3076
執筆者プロフィール	3075
""", '報': """
報錯	5338
""", '填': """
填字游戏	5385
填字遊戲	5385
""", '复': """
复制	5422
复制成功	5307
复制网址	5357
复制链接	5307	5360
""", '外': """
外部コンテンツを表示	3054
外部コンテンツを表示する	3054
外部送信について	3087
外部送信ポリシー	3087
""", '大': """
大号字	70
大字	5307
大家还在看	5322
大家都在看	5322
""", '头': """
头条	5322
""", '好': """
好的	5397
""", '如': """
如何停用廣告封鎖	5400
如何关闭	5402
如何关闭广告拦截	5400
如何关闭广告拦截器	5399
如何關閉	5402
如何關閉廣告攔截	5400
如何關閉廣告攔截器	5399
如何關閉廣告阻擋	5400
""", '始': """
始終允許	5393
始终允许	5393
""", '字': """
字体	70
字体大小	5307
字号	5307
字幕	5389
字幕をオン	3051
字幕を表示	3051
字級	70	5307
字级	70
字號	5421
字體大小	70	5307
""", '官': """
官方微博	5308
""", '定': """
定期定額	5290
定期定額捐款	5404
定期定額支持	5404
定期捐款	5404
""", '寄': """
寄付	2964
寄付する	2964
寄付で応援する	2964	3027
寄付のお願い	2964
寄付はこちら	3064
寄付はこちらから	3064
寄付をする	2964
寄付ページはこちら	3064
寄付ページへ	3064
""", '寫': """
寫留言	5424
寫評論	5424
""", '專': """
專題	5322
""", '小': """
小字	5307
小編推薦	5322
小调查	97
""", '尚': """
尚未成為會員	5407
尚無留言	5357
""", '展': """
展开	5328
展开全文	5328
展开全部	5329
展开回复	5381
展开阅读全文	5433
展開	5328
展開全文	5413
""", '已': """
已关注	5308
已收到您的申请	5431
已是会员	5294
已是訂戶	5407
已有帐号	5294
已有帳號	5407
已有账号	5407
已經是會員	5294
已經是會員?登入	5294
已经是订户	5407
已经有账号	5407
已複製連結	5421
已關注	5418
""", '常': """
常に表示する	3054
常に許可	3055
常に許可する	3054
""", '年': """
年払い	3068
年額プラン	3068
""", '广': """
广告	5313
广告后继续阅读	5386
广告结束	5386
""", '広': """
広告	2986
広告の下に記事が続きます	3049
広告の後に続きます	2986
広告はここまで	3049
広告をスキップ	2986
広告を閉じる	2986
広告ブロッカーの解除方法	3061
広告ブロッカーをご利用中です	3060
広告ブロッカーをオフにする方法	3061
広告ブロックの解除方法	3060
広告ブロックをオフにしました	3061
広告ブロックを解除してください	3060
広告ブロックを解除しました	3060
広告ブロックを解除する方法	3061
広告企画	2986
広告掲載	3016
広告掲載について	3016
広告終わり	3049
""", '廣': """
廣告	5313
廣告後繼續閱讀	5386
廣告結束	5386
廣編企劃	5386
廣編特輯	5386
""", '延': """
延伸閱讀	5322
延伸阅读	5322
""", '开': """
开启app	5395
开启推送	5396
开启通知	5396	5398
开始测验	5384
开通vip	5430
开通会员	5294
""", '当': """
当前时间	5389
当当购买	5386
""", '影': """
影片已下架	5388
影片已移除	5388
影片無法播放	5388
影片載入中	5388
影片載入失敗	5428
影片長度 #	5355
影音	5322
""", '後': """
後で	2963
""", '微': """
微信	5307
微信好友	5360
微信扫一扫	5421
微信扫码分享	5421
微信朋友圈	5360
微信登录	5407
微博	5307
""", '必': """
必填	5411
必填字段	5410
必填欄位	5410
必填項	5410
必填项	5410
必須	3071
必須項目	3071
必須項目です	3070
""", '忘': """
忘記密碼	5294
忘记密码	5294
""", '応': """
応援する	2964
""", '快': """
快进#秒	5388
""", '总': """
总是允许	5393
""", '您': """
您可能也喜歡	5322
您可能感兴趣	5322
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5369
您可随时退订	5410
您可隨時取消訂閱	5410
您已关注此话题	5418
您已投票	5336
您已投过票	5381
您已投過票	5381
您已经投过票	5381
您已訂閱	5431
您已订阅	5431
您怎么看	5335
您怎麼看	5335
您的信息已发送	5410
您的姓名	5431
您的投票已提交	5381
您的支持很重要	5429
您的昵称	5424
您的暱稱	5424
您的留言	5431
您的訊息已送出	5410
您的邮箱	5300
您的電子郵件	5431
您的電郵	5300
""", '情': """
情報をお寄せください	3075
情報提供のお願い	3075
情報提供はこちら	3075
""", '想': """
想接收即時新聞通知嗎	5396
想接收通知吗	5396
""", '意': """
意見信箱	5338
意見反饋	5381
意見回饋	5381
意见反馈	5321
""", '感': """
感想を送る	2993
感謝您的參與	5381
感謝您的投票	96	5381
感謝您的支持	5429
感谢参与投票	5336
感谢您,您的信息已发送	5410
感谢您的参与	5381
感谢您的投票	96	5381
感谢您的支持	5429
感谢支持	5429
""", '成': """
成为会员	5290
成為會員	5290
""", '我': """
我们无法显示此内容	5392
我來說兩句	5339
我同意	5314
我同意处理我的个人数据	5410
我同意接收电子邮件	5410
我同意隱私權政策	5410
我已关闭	5399
我已关闭广告拦截	5400
我已关闭广告拦截器	5399
我已閱讀並同意隱私權政策	5410
我已關閉廣告攔截	5400
我已關閉廣告攔截器	5399
我已關閉廣告阻擋程式	5400
我已阅读并同意隐私政策	5410
我来说两句	5339
我的帐户	5294
我的帳戶	5294
我知道了	5314
我要举报	5381
我要勘誤	5338
我要報錯	5338
我要投票	5337	5381
我要捐款	5429
我要支持	5429
我要檢舉	5381
我要爆料	5414
我要留言	5321
我要糾錯	5357
我要纠错	5321
我要評論	5339
我要评论	5321
我要贊助	5429
""", '或': """
或	5408
""", '戻': """
戻る	3006
""", '所': """
所有新闻	5413
所有留言	5321
所有話題	5324
所有评论	5339
所有话题	5324
""", '打': """
打印	5307
打印本页	5357
打印食谱	66
打开	5329
打开app	5395
打开app查看更多	5395
打开app阅读	5395
打开app阅读全文	5395
打开客户端阅读	5395
打开微信扫一扫	5421
打开推送	5396
打赏	5290
打赏作者	5429
""", '扫': """
扫一扫分享	5421
扫描二维码下载	5395
扫码下载	5395
扫码下载app	5395
扫码下载客户端	5395
""", '投': """
投票	97	5382
投票ありがとうございました	96	3045
投票ありがとうございます	2997
投票する	96	3027
投票を受け付けました	3045
投票区	97
投票成功	5381
投票済みです	3045
投票結果	3046	5382
投票結果を見る	96
投票结果	5382
投稿する	2993
投稿を表示	3054
投稿を表示する	3054
投稿を読み込む	3054
投稿须知	5414
""", '折': """
折りたたむ	3007
折扣码	5434
折扣碼	5434
""", '报': """
报告错误	5329
""", '拒': """
拒否する	2991
拒絕	5314	5317
拒绝	5314	5317
拒绝全部	5393
拒绝所有cookie	5427
""", '招': """
招聘启事	5357
""", '拡': """
拡大	2980
拡大する	3006
""", '按': """
按年計費	5407
按年计费	5407
按月捐款	5404
按月计费	5407
按讚	5308
""", '捐': """
捐款	5290
捐贈	5290
捐赠	5290
""", '掃': """
掃描qr code下載	5395
掃碼下載	5395
""", '排': """
排序	5382
排行榜	5322
""", '採': """
採用情報	3019
""", '接': """
接受	5314
接受並繼續	5317	5392
接受並顯示	5316
接受全部	5314
接受全部cookie	5427
接受并显示	5316
接受并继续	5317	5392
接受所有	5314	5317
接受所有 cookie	5427
接受所有cookie	5427
接收通知	5396
""", '推': """
推广	5313
推广内容	5313
推廣	5313
推荐	5322
推荐文章	5322
推荐方案	5408
推荐阅读	5322
推薦	5322
推薦文章	5322
推薦閱讀	5322
""", '提': """
提交	96	5411
提交成功	5410
提交成功,感谢您的反馈	5431
提交评论	5381
提供	2986
提供反馈	5381
提供意見	5381
提供新聞線索	5414
提供新闻线索	5414
""", '搜': """
搜尋	5328
搜索	5328
""", '撤': """
撤回同意	5392
""", '播': """
播放	5328
播放器加载中	5388
播放影片	5428
播放视频	5428
播放速度	5388
""", '支': """
支持我们	5290
支持我們	5290
支持独立媒体	5404
支持獨立媒體	5404
支援する	2964
支援はこちら	3064
""", '收': """
收合	5329
收听	5307
收听文章	5388
收听本文	5357
收聽文章	5357
收聽本文	5388
收藏	5307
收藏文章	5307
收藏本文	5357
收藏食譜	66
收藏食谱	66
收起	5328
收起回复	5381
""", '放': """
放大图片	5413
放大圖片	5413
放大字体	5421
放大字體	5421
""", '数': """
数独	3048	5385
数独に挑戦	2997
""", '數': """
數獨	5385
""", '文': """
文字の大きさ	70	2980
文字を大きくする	3081
文字を小さくする	3081
文字サイズ	2980
文字サイズを変更	3081
文字サイズ変更	70
文字拡大	3081
文字稿	5389
文字起こし	3052
文字起こしを表示	3051
文字起こしを見る	3051
文明上网,理性发言	5424
文明上网理性发言,请遵守新闻评论服务协议	5424
文章未完 廣告後繼續	5386
""", '料': """
料金プラン	3068
料金プランを見る	3090
""", '新': """
新しい順	3046
新浪微博	5360
新着	3002
新着をメールでお知らせ	2984
新着ニュース	3002
新着記事	3002
新着記事をメールで受け取る	2984
新着記事一覧	3037
新着順	3046
新聞線索	5414
新規会員登録	2967
新規登録	2967
新闻简报	5300
新闻纠错	5338
新闻线索	5414
""", '无': """
无所谓	5382
无法显示此内容	5392
""", '早': """
早割	3083
早鳥票	5423
早鸟票	5423
""", '时': """
时长	5389
时长:#	5355
""", '明': """
明白了	5329
""", '是': """
是否允许通知	5396
是否接收推送通知	5396
是否接收通知	5396
是否開啟通知	5396
""", '显': """
显示全部	5413
显示内容	5392
显示原文	5329
显示字幕	5388
显示帖子	5392
显示更多	5328
""", '時': """
時長	5389
時長:#	5355
""", '暂': """
暂不	5289
暂停	5355
暂无评论	5357
暂无评论,快来抢沙发	5424
""", '暫': """
暫不	5289
暫停	5355
""", '更': """
更多	5322
更多作者文章	5413
更多内容	5322
更多分享方式	5421
更多图片	5413
更多圖片	5413
更多報導	5322
更多影片	5413
更多报道	5322
更多文章	5322
更多新聞	5322
更多新聞請看	5369
更多新闻	5322
更多游戏	5384
更多精彩	5369
更多精彩内容	5433
更多精采內容	5357
更多视频	5413
更多该作者文章	5346
更多資訊	5413
更多资讯	5413
更多选项	5422
更多選項	5422
更改 cookie 偏好	5316
更改 cookie 設定	5316
更改cookie偏好	5316
更正政策	5414
更正與說明	5414
""", '書': """
書籍を購入する	3049
""", '最': """
最受欢迎	5408
最受歡迎	5408
最多人看	5369
最新	5382
最新ニュース	3002
最新ニュースを通知で受け取る	3058
最新号	3037
最新影音	5369
最新文章	5322
最新新聞	5322
最新新闻	5322
最新消息	5322
最新記事	3002
最新评论	5339
最热	5382
最热评论	5339
最熱	5382
最超值	5408
""", '會': """
會員中心	5294
會員專享	5299
會員專享內容	5299
會員專屬	5294
會員登入	5294
""", '月': """
月払い	3068
月額#円	2972
月額#円(税込	2972
月額プラン	3068
""", '有': """
有効なメールアドレスを入力してください	3070
有料会員からのプレゼント記事	3095
有料会員登録	2967
有料会員記事	3027
有料登録	2967
有料記事	2967
有道云笔记	5360
""", '朋': """
朋友圈	5307	5360
""", '服': """
服务条款	5314
服務條款	5314
""", '朗': """
朗读全文	5388
""", '朝': """
朝刊・夕刊	2967
""", '未': """
未满十八岁禁止饮酒	5386
未滿十八歲禁止飲酒	5386
""", '本': """
本を購入する	3049
本周投票	5336
本周热门	5369
本周调查	5336
本文へ	3006
本文へジャンプ	3004
本文へスキップ	3004
本文へスキップする	3004
本文へ移動	3006
本文对您有帮助吗	5381
本文尚无评论	5424
本文已锁定	5407
本文由ai语音朗读	5388
本週投票	5336
本週調查	5336
""", '机': """
机器翻译	5357
机翻	5389
""", '来': """
来测测你的知识	5384
""", '查': """
查看专题	5413
查看优惠	5430
查看作者主页	5414
查看作者更多文章	5346	5413
查看優惠	5430
查看全部	5328
查看全部图片	5413
查看全部文章	5433
查看全部評論	5381
查看全部评论	5381
查看全部话题	5324
查看原图	5328
查看原文	5370
查看商品	5434
查看回复	5381
查看回覆	5381
查看图集	5413
查看圖集	5413
查看地图	5329
查看專題	5413
查看投票結果	5424
查看投票结果	96	5424
查看文字稿	5388
查看方案	5430
查看更多	5328
查看更多图片	5413
查看更多評論	5339
查看更多评论	5381
查看留言	5321
查看結果	96	5337
查看结果	96	5329	5337
查看訂閱方案	5407
查看詳情	5329
查看订阅方案	5407
查看评论	5321
查看详情	5329
查看逐字稿	5388
查看高清图集	5413
""", '标': """
标签	5322
""", '检': """
检举评论	5424
""", '検': """
検索	3006
""", '業': """
業配	5313
""", '楽': """
楽天で見る	3049
楽天で詳細を見る	3049
楽天で購入	3049
楽天で購入する	3049
楽天市場で見る	3049
楽天市場で購入	3049
""", '標': """
標籤	5322
""", '機': """
機器翻譯	5357
機械翻訳	3052
""", '檢': """
檢舉	5321
檢舉留言	5424
""", '次': """
次のページ	3006
次の写真	3074
次の動画	3088
次の画像	3074
次の記事	3002
次の記事へ	3002
次の記事を読む	3093
次へ	3006
次を読む	3007
次ページ	3006
次回から自動的にログイン	3067
""", '正': """
正しいメールアドレスを入力してください	3070
正在加载播放器	5388
""", '此': """
此影片無法播放	5388
此文章已锁定	5407
此欄位為必填	5410
此視頻無法播放	5388
此视频不可用	5388
此视频已被删除	5388
此項為必填	5410
此页面对您有帮助吗	5381
此项为必填项	5410
""", '残': """
残り # %	2969
残り #%	2969
残り #% (#文字	2969
残り#%	2969
残り#% (#文字	2969
残り#%(#文字	2969
残り#％	2969
残り:#%	2969
残り:#％	2969
残り時間	3052
""", '毎': """
毎月寄付する	3064
毎月支援する	3064
""", '每': """
每一份支持都很重要	5404
每一份支持都重要	5404
每月捐款	5290
""", '民': """
民調	97
""", '沒': """
沒意見	5382
""", '没': """
没意见	5382
没有账号	5407
""", '注': """
注册	5294
注册成功	5431
注目の記事	3002
注目キーワード	3002
注目ワード	3002
注目記事	3002
""", '测': """
测测你的知识	5384
""", '清': """
清晰度	5389
""", '点': """
点击取消静音	5428
点击图片查看大图	5413
点击打开声音	5428
点击排行	5322
点击播放	5357
点击收听	5388
点击放大	5413
点击查看全文	5433
点击查看原文	5370
点击查看大图	5328
点击看更多	5325
点击阅读全文	5433
点击阅读原文	5370
点我看更多	5325
点我看视频	5357
点赞	5307
""", '為': """
為您推薦	5322
""", '热': """
热搜榜	5327
热榜	5327
热点	5322
热点排行	5327
热点推荐	5322
热门	5322
热门排行	5322
热门文章	5322
热门新闻	5322
""", '無': """
無所謂	5337
無料で体験する	2967
無料で始める	3067
無料で試す	3067
無料で読む	2967
無料アプリをダウンロード	3057
無料ゲーム	3047
無料会員登録	2967
無料会員限定	2967
無料体験	2967
無料登録	2967
無法播放影片	5388
無法載入影片	5428
無法顯示此內容	5392
""", '焦': """
焦點新聞	5322
""", '熱': """
熱門	5322
熱門排行	5322
熱門文章	5322
熱門新聞	5322
熱門話題	5322
""", '爆': """
爆料信箱	5414
爆料專線	5414
爆料热线	5414
""", '片': """
片長 #	5355
片長:#	5355
片长 #	5355
""", '特': """
特定商取引法に基づく表記	2988
特集	3002
特集を見る	3074
特集ページへ	3074
特集一覧	3074
特集一覧へ	3093
""", '猜': """
猜你喜欢	5322
猜你喜歡	5322
""", '現': """
現在の再生時間	3051
""", '生': """
生成aiを使用しています	3088
""", '用': """
用app開啟	5395
用户协议和隐私政策	5427
""", '由': """
由ai生成	5417
由ai语音朗读	5388
""", '申': """
申し込む	2967
""", '电': """
电子报	5300
电子邮箱	5300
""", '画': """
画像をクリックして拡大	3074
画像を拡大	3006
画像を拡大する	3074
画像を見る	3006
画質	3052
""", '留': """
留言	5321
留言(#	5321
留言内容	5432
留言已關閉	5381
留言規則	5381
留言规则	5381
""", '略': """
略過廣告	5428
""", '登': """
登入	5294
登入/註冊	5294
登入後留言	5381
登出	19
登录	5294
登录/注册	5294
登录后发表评论	5381
登錄	5294
登録	2967
登録が完了いたしました	3091
登録が完了しました	3027
登録して続きを読む	2967
登録する	2967
""", '發': """
發佈留言	5339
發現錯誤?請告訴我們	5357
發生錯誤	5411
發表留言	5321
發表評論	5321
""", '百': """
百度贴吧	5360
""", '皆': """
皆さまのご支援が力になります	3064
""", '監': """
監修者	3076
""", '目': """
目前時間	5389
目录	5328
目次	3006
目次へ戻る	3093
目錄	5328
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5322
相关报道	5322
相关推荐	5322
相关文章	5322
相关新闻	5322
相关标签	5322
相关视频	5369
相关阅读	5322
相關主題	5322
相關報導	5322
相關影片	5369
相關推薦	5322
相關文章	5322
相關新聞	5322
相關標籤	5322
相關閱讀	5322
""", '看': """
看了这篇文章的人也看	5322
看全文	5413
看全部留言	5339
看全部留言 (#	5339
看原文	5370
看更多	5322
看更多作者文章	5413
看更多文章	5369
看更多新聞	5325	5369
看更多新闻	5325
看更多照片	5413
看結果	96
""", '知': """
知道了	5329
""", '確': """
確認する	3071
確認メールをお送りしました	3070
確認メールを送信しました	3070
確認画面へ	3071
""", '禁': """
禁止酒駕	5423
禁止酒駕,飲酒過量有害健康	5386
""", '稍': """
稍后	5397
稍后再说	5289
稍后提醒我	5289
稍后阅读	5357
稍後	5397
稍後再說	5289
稍後提醒我	5289
稍後閱讀	5357
""", '立': """
立即开通	5430
立即投票	96
立即捐助	5404
立即捐款	5290
立即捐赠	5404
立即支持	5429
立即訂閱	5294
立即订阅	5294
立即试玩	5384
立即購票	5386
立即贊助	5404
立即购票	5386
立即选购	5386
立即選購	5386
立即開始玩	5384
""", '第': """
第 # 張,共 # 張	5324
第 # 頁,共 # 頁	5325
第 # 页,共 # 页	5325
第#张/共#张	5324
第#頁 共#頁	5325
第#页,共#页	5325
""", '筆': """
筆者	3076
筆者プロフィール	3075
""", '管': """
管理 cookie	5316
管理cookie	5392
管理偏好設定	5427
管理偏好设置	5427
管理同意	5392
管理同意设置	5392
管理同意選項	5392
管理設定	5317
管理设置	5317
管理选项	5427
管理選項	5427
""", '粉': """
粉絲團	5308
""", '精': """
精彩推荐	5369
精彩推薦	5369
精选	5322
""", '紙': """
紙面ビューアー	2967
""", '結': """
結果を見る	96	3007
""", '続': """
続きはこちら	3038
続きをみる	3006
続きを読む	2967
続けて読む	3093
""", '網': """
網友投票	5336
網友留言	5321
""", '編': """
編輯推薦	5322
編輯準則	5414
編輯精選	5322
編集ポリシー	3075
編集方針	3076
編集部おすすめ	3002
編集部のおすすめ	3002
""", '縮': """
縮小	2980
縮小字體	5421
""", '繼': """
繼續使用網頁版	5395
繼續閱讀	5328
繼續閱讀請往下	5386
""", '續': """
續訂	5430
""", '纠': """
纠错	5321
""", '继': """
继续在浏览器阅读	5395
继续浏览内容	5328
继续阅读	5328
""", '续': """
续订	5430
""", '编': """
编辑准则	5414
编辑推荐	5322
编辑精选	5322
""", '缩': """
缩小字体	5421
""", '网': """
网友评论	5321
网友评论仅供其表达个人看法,并不表明本站立场	5424
""", '翻': """
翻訳を表示	3007
""", '联': """
联系作者	5414
联系我们	5314
联系编辑部	5414
""", '聯': """
聯絡我們	5314
聯絡編輯部	5414
""", '聽': """
聽全文	5357
聽文章	5388
聽新聞	5307
聽這篇文章	5357
""", '脳': """
脳トレ	3048
""", '自': """
自动播放	5389
自動再生	3052
自動播放	5389
自動翻訳	3052
自定义金额	5404
自訂金額	5404
""", '菜': """
菜单	5328
""", '著': """
著作権	2988
著者の記事一覧	3074
著者をフォロー	3080
著者をフォローする	3080
著者プロフィール	3075
""", '複': """
複製	5422
複製網址	5357
複製連結	5307	5360
""", '要': """
要接收推送通知吗	5396
要接收通知嗎	5396
""", '視': """
視頻由ai生成	5428
""", '觀': """
觀看更多	5369
""", '视': """
视频	5322
视频不可用	5388
视频加载中	5388
视频加载失败	5428
视频已下架	5388
视频已失效	5388
视频无法播放	5388
视频时长	5428
视频正在加载	5388
""", '解': """
解鎖全文	5357
解鎖文章	5430
解锁全文	5357
解锁文章	5430
解除しました	3063
解除方法	3063
解除方法はこちら	3063
""", '訂': """
訂戶專享	5386
訂戶專享優惠	5386
訂戶專享內容	5407
訂戶贈閱	5435
訂正について	3075
訂閱	5294
訂閱成功	5431
訂閱推播	5396
訂閱方案	5430
訂閱會員	5294
訂閱會員專屬內容	5357
訂閱郵件	5300
訂閱電子報	5300
""", '記': """
記事に関するお問い合わせ	3075
記事の続きはこちら	3038
記事の続きを読む	3074
記事の誤りを報告	3016	3084
記事の誤りを報告する	2999
記事は広告の下に続きます	3049
記事は広告の後に続きます	3049
記事へのお問い合わせ	3075
記事へのご意見	2993
記事をサポートする	2964
記事をシェア	3095
記事をシェアする	3095
記事をプレゼント	2967
記事をプレゼントする	3027
記事を保存	2980
記事を保存する	3027
記事を印刷する	2980
記事を聴く	3051
記事を評価する	3084
記事を読む	3006
記事を購入する	3090
記事を音声で聞く	3051
記事を音声で聴く	3051
記事ランキング	3002
記事一覧	3006
記事一覧へ	3074
記事一覧を見る	3038
記事全文を読む	3006
記住我	5408
記者をフォロー	3080
記者プロフィール	3075
記者募集	3019
記者募集中	3019
""", '設': """
設定を保存	3054
設定を保存する	3054
設定を変更	2991
設定を変更する	3087
設定を管理	3087
""", '許': """
許可	3059
許可する	2988	2991
""", '註': """
註冊	5294
註冊成功	5431
""", '評': """
評価順	3046
評論	5321
評論已關閉	5381
評論規則	5381
""", '話': """
話題の記事	3002
""", '該': """
該作者其他文章	5346
該作者更多文章	5413
該作者的更多文章	5346
""", '詳': """
詳しく見る	2991	3007
詳細	3007
詳細を見る	3094
詳細・購入はこちら	3049
詳細設定	2991
""", '語': """
語音播報	5357
語音朗讀	5357
""", '誤': """
誤りを報告	3007
誤りを報告する	3084
誤字・脱字を報告	2999	3016
誤字・脱字を報告する	2999	3016
誤字脱字の報告	3027
誤字脱字を報告	3075
誤字脱字を報告する	2999	3016	3027
""", '読': """
読まれている記事	3002
読み上げ	3027
読み放題	2972
読み続ける	3007
読み込み中です	3051
読者限定	3049
""", '請': """
請填寫讀者問卷	5357
請我們喝杯咖啡	5404
請查收郵件	5410
請檢查您的收件匣	5410
請繼續下滑閱讀	5386
請繼續往下閱讀	5313
請輸入您的電子郵件	5431
請輸入有效的電子郵件	5410
請輸入有效的電子郵件地址	5410
請輸入電子郵件	5300
請選擇金額	5429
請關閉廣告攔截器	5399
""", '讀': """
讀者優惠	5386
讀者專享	5386
讀者投書	5338
""", '讚': """
讚	5307
讚賞支持	5290
""", '订': """
订户专享	5386
订户专享优惠	5386
订户赠阅	5435
订阅	5294
订阅会员	5294
订阅成功	5431
订阅推送	5396
订阅邮件	5300
""", '记': """
记住我	5408
记者简介	5414
""", '设': """
设为google首选来源	5418
""", '评': """
评论	5321
评论(#	5321
评论功能已关闭	5424
评论已关闭	5381
评论规则	5381
""", '诚': """
诚聘英才	5357
""", '话': """
话题	5322
""", '该': """
该作者其他文章	5346
该作者的更多文章	5346
该文章已关闭评论	5424
该视频不可用	5388
该视频已下架	5388
该邮箱已被注册	5431
""", '详': """
详情	5329
""", '语': """
语音朗读	5357
语音由ai生成	5388
""", '说': """
说点什么	5424
""", '请': """
请先登录再评论	5357
请关闭广告拦截器	5399
请我们喝杯咖啡	5404
请查收邮件	5410
请检查您的收件箱	5410
请继续往下阅读	5313
请输入您的电子邮件	5431
请输入您的邮箱	5431
请输入昵称	5424
请输入有效的电子邮件地址	5410
请输入有效的邮箱地址	5410
请输入邮箱	5300
请选择金额	5429
""", '读': """
读者专享	5386
读者优惠	5386
""", '豆': """
豆瓣	5360
""", '購': """
購入はこちら	3049
購票	5423
購票連結	5386
購読	2967
購読する	2967
購読のお申し込み	2967
購読プラン	3090
購読プランを見る	3067
購読申し込み	2967
購買本書	5386
""", '贈': """
贈る	3082
贈送文章	5357
贈送文章給朋友	5357
贈送此文	5357
""", '贊': """
贊助	5290
贊助內容	5313
贊助商	5313
贊助我們	5404
""", '购': """
购买本书	5386
购买此书	5386
购票	5423
购票链接	5386
""", '赞': """
赞	5382
赞助	5290
赞助内容	5313
赞助商链接	5313
赞助我们	5404
赞赏	5290
赞赏作者	5429
""", '赠': """
赠送文章	5421
赠送此文	5357
""", '超': """
超值方案	5407
""", '跳': """
跳到主要內容	5328
跳到內容	5325
跳到食谱	66
跳至主要內容	5325
跳至主要内容	5325
跳至內容	5325
跳至食譜	66
跳转到主要内容	5325
跳转到食谱	66
跳过广告	5428
""", '踩': """
踩	5382
""", '載': """
載入中	5388
載入內容	5392
載入更多	5328
載入貼文	5392
""", '輸': """
輸入您的電子郵件	5431
""", '轉': """
轉發	5307
""", '转': """
转发	5307
""", '载': """
载入内容	5392
""", '输': """
输入您的邮箱	5431
""", '返': """
返信	2993
返信する	2993
返信を書く	3084
返信を表示	3045
返信を見る	3045
返信を隠す	3045
返回上一页	5433
返回列表	5433
返回頂部	5413
返回顶部	5328
返回首頁	5413
返回首页	5328
""", '还': """
还不是会员	5407
还有更多精彩内容	5433
还没有账号	5407
""", '这': """
这篇文章对你有帮助吗	5381
这篇文章对您有帮助吗	5381
""", '进': """
进入专题	5413
进入专题页	5413
""", '连': """
连结已复制	5421
""", '追': """
追蹤	5308
追蹤中	5418
追蹤主題	5418
追蹤作者	5418
追蹤我們	5308
""", '退': """
退出全屏	5388
""", '送': """
送信	96	3071
送信が完了しました	3070
送信しました	3070
送信する	96	3071
送信完了	3070
送出	96	5411
送出成功	5410
送出留言	5381
送出評論	5381
送料無料	3083
""", '选': """
选择	5408
选择方案	5407
选择订阅方案	5407
选择金额	5429
""", '逐': """
逐字稿	5389
""", '這': """
這篇文章對你有幫助嗎	5381
這篇文章對您有幫助嗎	5381
""", '通': """
通報	3046
通報する	2993
通知をオン	2979
通知をオンにする	3058
通知を受け取らない	3058
通知を受け取りますか	3058
通知を受け取る	3027
通知を設定する	3058
通知を許可	3058
通知を許可しますか	3058
通知を許可する	3058
""", '速': """
速報	3002
速報を通知で受け取る	3058
速報通知を受け取る	3027
""", '連': """
連結已複製	5357
連載	3002
連載の新着をメールでお知らせ	2984
連載をフォロー	3080
連載をフォローする	3080
連載を見る	3074
連載一覧	3074
""", '運': """
運営会社	2988	3016
""", '違': """
違反を報告	3045
違反を報告する	3045
違反報告	2993
""", '選': """
選單	5328
選択する	3068
選擇	5408
選擇方案	5407
選擇訂閱方案	5407
選擇金額	5429
""", '還': """
還不是會員	5407
還沒有帳號	5407
""", '邮': """
邮箱	5300
邮箱格式不正确	5410
邮箱格式错误	5410
""", '配': """
配信停止はいつでも可能です	3070
""", '重': """
重新加载页面	5399
重新播放	5389
重新整理頁面	5399
重新載入頁面	5399
""", '金': """
金額を入力	3064
金額を指定	3064
金額を指定する	3064
金額を選ぶ	3089
金額を選択	3089
金額を選択してください	3089
""", '錯': """
錯誤回報	5338
""", '链': """
链接已复制	5357
""", '閉': """
閉じる	2963	3006
""", '開': """
開く	3007
開啟推播	5396
開啟通知	5396	5398
開始測驗	5384
開通會員	5294
""", '間': """
間違いを見つけたら	3075
""", '関': """
関連	3002
関連する記事	3002
関連キーワード	3002
関連タグ	3002
関連トピックス	3002
関連ニュース	3002
関連リンク	3002
関連動画	3002
関連動画を見る	3088
関連情報	3002
関連記事	3002
関連記事はこちら	3037
関連記事をもっと見る	3093
関連記事を見る	3093
""", '閱': """
閱讀下一篇	5433
閱讀全文	5328
閱讀原文	5370
閱讀排行	5327
閱讀更多	5328
""", '關': """
關於作者	5414
關於我們	5314
關注	5308
關注作者	5418
關注我們	5308
關注此主題	5418
關鍵字	5322
關閉	5289
關閉視窗	5433
關閉選單	5433
""", '阅': """
阅读下一篇	5433
阅读全文	5328
阅读剩余全文	5433
阅读原文	5370
阅读排行	5327
阅读更多	5328
""", '随': """
随时取消	5407
随时可取消	5407
""", '隐': """
隐私偏好	5427
隐私政策	5314
隐私权政策	5314
隐私设置	5393
""", '隨': """
隨時取消	5407
""", '隱': """
隱私偏好	5427
隱私政策	5314
隱私權政策	5314
隱私權設定	5392
隱私設定	5393
""", '離': """
離開全螢幕	5388
""", '電': """
電子信箱	5300
電子信箱格式錯誤	5410
電子報	5300
電子版	2967
電子郵件格式不正確	5410
電郵	5411
""", '静': """
静音	5389
""", '靜': """
靜音	5389
""", '音': """
音声で聞く	2980
音声をダウンロード	3051
音声を再生	3088
音声読み上げ	3027
音頻長度 #	5355
音频播放器	5428
""", '頭': """
頭條	5322
""", '顯': """
顯示內容	5392
顯示原文	5329
顯示字幕	5388
顯示更多	5328
顯示貼文	5392
""", '飲': """
飲酒過量,有害健康	5386
飲酒過量有害健康	5386
""", '首': """
首頁	5328
首页	5328
""", '马': """
马上开始	5329
马上玩	5384
""", '验': """
验证码	5411
""", '點': """
點我看影片	5357
點我看更多	5325
點擊排行	5327
點擊播放	5388
點擊播放本文	5357
點擊放大	5413
點擊看大圖	5413
點擊看更多	5325
點擊開啟聲音	5428
點擊閱讀全文	5433
點此看更多	5325
點閱排行	5369
""", '가': """
가	3119	3153
가 가 가	3153
가가가	3153
가격 보기	3226
가로세로 낱말퀴즈	3179
가입하기	3108
가장 많이 본 뉴스	3126
가장 인기	3201
""", '강': """
강연 신청하기	3168
""", '개': """
개인정보 보호 설정	3220
개인정보 설정	3185
개인정보 수집 동의	3202
개인정보 수집 및 이용 동의	3202
개인정보 수집 및 이용에 동의합니다	3202
개인정보 수집·이용에 동의합니다	3202
개인정보 처리방침	3124
개인정보처리방침	3124
""", '갤': """
갤러리 닫기	3225
갤러리 보기	3207
""", '거': """
거부	3124	3146
""", '검': """
검색	3128
""", '게': """
게시물 보기	3185
게시물 불러오기	3185
게임 전체보기	3177
게임 하러 가기	3177
""", '결': """
결과 보기	96	3129
""", '계': """
계속 읽기	3108
계정이 있으신가요	3200
""", '고': """
고객센터	3124
고충처리	3141
고충처리인	3141	3208
""", '공': """
공감	3176
공감백배 #	3154
공감순	3176
공유	3119
공유하기	3119
""", '과': """
과거순	3176
""", '관': """
관련 기사	3126
관련 기사 더보기	3225
관련 뉴스	3126
관련 영상	3164
관련 태그	3126
관련기사	3126
관련기사 더보기	3225
관련뉴스	3126
관련키워드	3126
""", '광': """
광고	3123
광고 건너뛰기	3221
광고 닫기	3123
광고 문의	3141
광고 문의하기	3169
광고 아래에 기사가 계속됩니다	3180
광고 영역	92
광고 종료	3180
광고 차단 해제 방법	3191
광고 차단을 해제해 주세요	3191
광고 차단을 해제했습니다	3191
광고 차단이 감지되었습니다	3191
광고 후 계속됩니다	3180
광고문의	3141
광고성 정보 수신 동의	3202
광고성 정보 수신에 동의합니다	3202
""", '괜': """
괜찮습니다	3103
""", '교': """
교보문고에서 구매	3180
""", '구': """
구글 계정으로 계속하기	3200
구글 계정으로 로그인	3200
구글 선호 매체로 추가	3212
구글 플레이에서 다운로드	3188
구글로 계속하기	3200
구글로 로그인	3200
구글플레이에서 다운로드	3188
구독	3108
구독 갱신	3223
구독 상품 보기	3200
구독 상품 선택	3200
구독 상품 안내	3223
구독 신청	3108
구독 신청이 완료되었습니다	3202
구독 신청하기	3200
구독 안내	3223
구독 전용	3108
구독 중	3108
구독 취소	3213
구독권 선택	3200
구독신청	3108	3141
구독이 완료되었습니다	3156
구독자 전용	3111
구독자 전용 기사	3200
구독자 전용 혜택	3180
구독자 혜택	3180
구독자가 선물한 기사입니다	3227
구독중	3212
구독하고 이어서 읽기	3156
구독하기	3108
구매하기	3180
구매하러 가기	3180
""", '글': """
글씨 크기	70
글씨크기	3119
글자 작게	3214
글자 크게	3214
글자 크기	3119
글자 크기 변경	70	3156
글자 크기 조절	70	3156
글자크기	3119	3153
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3222
금액 직접 입력	3196
금액을 선택하세요	3222
금액을 선택해 주세요	3222
""", '기': """
기계 번역	3182
기대해요 #	3154
기부하기	3104
기사 계속 보기	3225
기사 공유	3214
기사 공유하기	3119
기사 구매	3223
기사 더 보기	3225
기사 더보기	3156
기사 듣기	3156
기사 링크 복사	3156
기사 본문	3128
기사 선물하기	3156
기사 스크랩	3214
기사 스크랩하기	3156
기사 오류 신고	3156
기사 오류 제보	3156
기사 요약	3211
기사 원문 보기	3156
기사 음성으로 듣기	3181
기사 잠금 해제	3223
기사 저장	3214
기사 저장하기	3156
기사 전문 보기	3207
기사 전체보기	3207
기사 제보	3141	3208
기사 제보 및 문의	3156
기사 추천	3217
기사 평가하기	3217
기사 후원하기	3104
기사는 광고 아래에 계속됩니다	3180
기사는 광고 후 계속됩니다	3180
기사듣기	3181
기사를 공유합니다	3227
기사에 대한 의견	3125
기사원문	3128
기사저장	3119
기사제보	3141	3208
기사추천	3217
기자 구독	3140
기자 구독하기	3140
기자 소개	3208
기자 응원하기	3142
기자 페이지	3140
기자 프로필	3142
기자 프로필 보기	3140
기자 홈	3142
기자구독	3142	3212
기자에게 메일 보내기	3208
기자에게 이메일 보내기	3208
기자의 다른 기사	3140
기자의 다른 기사 보기	3142	3207
기자의 다른기사	3126	3142
기자의 다른기사 보기	3207
기자페이지 바로가기	3207
기자프로필	3142
기획 기사 보기	3207
""", '나': """
나중에	3103
나중에 보기	3156
나중에 읽기	3156
나중에 하기	3103
""", '남': """
남은 시간	3182
""", '낱': """
낱말 퍼즐 풀기	3136
낱말퀴즈	3179
""", '내': """
내 정보	3108
내용을 입력하세요	3224
내용을 입력해 주세요	3224
""", '네': """
네, 받을게요	3189
네이버 구독	3122
네이버 로그인	3200
네이버 밴드 공유	3214
네이버 블로그	3119
네이버로 로그인	3200
네이버에서 구독	3122
네이버에서 구독하기	3122
""", '놀': """
놀랐어요 #	3154
""", '놓': """
놓치면 안 되는 기사	3164
""", '뉴': """
뉴스 더보기	3207
뉴스 듣기	3156
뉴스레터 구독	3114
뉴스레터 구독 신청	3114
뉴스레터 구독이 완료되었습니다	3224
뉴스레터 무료 구독	3156
뉴스레터 신청	3114
""", '닉': """
닉네임을 입력하세요	3217
""", '다': """
다른 공유 찾기	3119
다른 금액	3196
다른 기사	22	3126
다른 기사 더 보기	22
다른 기사 보기	3140
다른기사	3126
다른기사 보기	3126
다시 보기	3182
다시 보지 않기	3103
다시보기	3182
다음	3128
다음 기사	3126
다음 기사 보기	3156
다음 기사 읽기	3225
다음 동영상	3221
다음 사진	3207
다음 영상	3221
다음 이미지	3225
다음 페이지	3128
다음글	3207
다음기사	3126
다음에	3103
다음에 하기	3190
다크모드	3186
""", '닫': """
닫기	3103
""", '답': """
답글	3125
답글 달기	3175
답글 더보기	3175
답글 보기	3175
답글 쓰기	3175
답글 접기	3175
답글쓰기	3125
""", '당': """
당신의 생각은	3135
당신이 좋아할 만한	3126
""", '댓': """
댓글	3125
댓글 #	3125
댓글 #개	3125
댓글 닫기	3175
댓글 달기	3138
댓글 더보기	3175
댓글 등록	3175
댓글 등록하기	3175
댓글 보기	3125
댓글 신고	3217
댓글 신고하기	3217
댓글 쓰기	3125
댓글 운영 원칙	3175
댓글 운영 정책	3156
댓글 운영정책	3138	3156
댓글 입력	3138
댓글 작성	3175
댓글 작성 규칙	3175
댓글 작성하기	3175
댓글 전체보기	3138
댓글 정렬	3138
댓글 정책	3175
댓글보기	3125
댓글쓰기	3125
댓글을 남겨 주세요	3217
댓글을 남겨주세요	3217
댓글을 입력하세요	3217
댓글을 입력해 주세요	3217
댓글을 입력해주세요	3125
댓글을 작성하려면 로그인 해주세요	3217
댓글이 닫혔습니다	3175
""", '더': """
더 많은 옵션	3214
더 보기	3128
더 알아보기	3146
더보기	3126	3128
""", '도': """
도서 구매하기	3180
도움돼요 #	3154
도움이 되었나요	3175
""", '독': """
독자 의견 조사	3156
독자 특별 할인	3180
독자 할인	3180
""", '동': """
동영상	3126
동영상 로딩 중	3181
동영상 보기	3221
동영상 재생	3181
동영상 플레이어	3221
동영상을 불러오는 중입니다	3181
동영상을 불러올 수 없습니다	3221
동영상을 재생할 수 없습니다	3181
동의	3124	3146
동의 관리	3185
동의 철회	3185
동의 철회하기	3185
동의 후 계속	3185
동의하고 계속	3185
동의하고 계속하기	3185
동의합니다	3124
""", '뒤': """
뒤로 가기	3129
""", '등': """
등록	3125
""", '디': """
디지털 구독하기	3223
디지털뉴스부	3140
디지털뉴스팀	3140
디지털콘텐츠팀	3140
""", '또': """
또는	3201
""", '라': """
라인	3119
""", '랭': """
랭킹	3126
랭킹뉴스	3126
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
로그인	3108
로그인 상태 유지	3200
로그인 유지	3200
로그인 전용 기사	3200
로그인 후 댓글 쓰기	3156
로그인 후 댓글 작성이 가능합니다	3217
로그인 후 댓글을 작성하실 수 있습니다	3138
로그인 후 댓글을 작성할 수 있습니다	3175
로그인 후 이용해 주세요	3175
로그인/회원가입	3108
로그인이 필요	3111
로그인하고 계속 읽기	3223
로딩 중	3181
로딩 중입니다	3181
로딩중	3181
""", '링': """
링크 복사	3119
링크가 복사되었습니다	3156
""", '마': """
마이페이지	3108
""", '많': """
많이 본 기사	3126
많이 본 뉴스	3126
많이 본 영상	3164
많이 읽은 기사	3126
많이본 기사	3126
많이본 뉴스	3126
""", '맨': """
맨 위로	3128
맨위로	3128
""", '메': """
메뉴	3128
메뉴 닫기	3128
메시지가 전송되었습니다	3202
메일	3119
메일함을 확인해 주세요	3202
""", '멤': """
멤버십 가입	3223
멤버십 가입하기	3223
""", '모': """
모두 거부	3186
모두 동의	3124
모두 허용	3186
모든 쿠키 거부	3220
모든 쿠키 수락	3220
모든 쿠키 허용	3220
모바일 웹으로 계속	3188
""", '목': """
목록	3128
목록 보기	3207
목록보기	3128
목록으로	3207
목록으로 돌아가기	3225
""", '무': """
무료 게임	3177
무료 배송	3216
무료 체험 시작하기	3108
무료 회원가입	3108
무료, 스팸 없음	3202
무료로 읽기	3223
무료배송	3216
무제한 이용하기	3223
""", '문': """
문의	3125
문의 내용	3224
문자 크기	70
""", '바': """
바로 구매하기	3180
바로가기	3119
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3182
""", '밴': """
밴드	3119
""", '번': """
번역 보기	3129
""", '베': """
베스트	3126
""", '보': """
보내기	3204
""", '복': """
복사	3215
복사하기	3119
""", '본': """
본 사이트는 쿠키를 사용합니다	3147
본문 글씨 줄이기	3119	3153
본문 글씨 키우기	3119	3153
본문 바로가기	3128
본문으로 바로가기	3128
""", '북': """
북마크	3119
""", '분': """
분석탁월 #	3154
""", '브': """
브라우저에서 계속	3188
브라우저에서 계속 보기	3188
""", '비': """
비공감	3176
비밀번호 찾기	3108
비밀번호를 잊으셨나요	3200
""", '사': """
사업제휴	3141
사이트맵	3124
사전 등록하기	3168
사전등록 하기	3168
사진 더 보기	3207
사진 더보기	3207
사진 모두 보기	3207
사진 크게 보기	3207
사진 크게보기	3207
사진 확대	3128
""", '삭': """
삭제된 동영상입니다	3181
""", '상': """
상품 보기	3226
상품 상세보기	3226
""", '새': """
새로고침	3191
""", '선': """
선착순 # 명	3167
선착순 #명	3167
선착순 마감	3167
선택	3201
선택 저장	3185
선호 매체로 추가	3212
""", '설': """
설문	97
설문 결과	3176
설문 결과 보기	3217
설문 참여 바로가기	3156
설문 참여하기	3156
설문에 참여하기	3175
설문조사	97
설문조사 참여하기	3156
설정	3146
설정 관리	3220
설정 저장	3185
""", '소': """
소리 켜기	3221
""", '속': """
속보	3126
속보 알림 받기	3156
속보 알림 신청	3156
속보 알림을 받으시겠습니까	3189
""", '스': """
스도쿠	3179
스크랩	3119
스크랩하기	3156
스크립트	3182
스크립트 보기	3181
스토어	3216
스토어 바로가기	3180
스폰서	3123
스폰서 링크	3169
스폰서 콘텐츠	3169
스폰서링크	3169
""", '슬': """
슬퍼요	3154
슬퍼요 #	3154
""", '시': """
시리즈 보기	3207
""", '신': """
신고	3125
신고하기	3176
신문구독	3108
신청이 완료되었습니다	3202
""", '실': """
실시간 뉴스	3126
""", '쏠': """
쏠쏠정보 #	3154
""", '아': """
아마존에서 구매	3180
아마존에서 보기	3180
아이디 저장	3200
아이디 찾기	3200
아직 회원이 아니신가요	3200
""", '알': """
알겠습니다	3129
알라딘에서 구매	3180
알라딘에서 보기	3180
알림 받기	3118
알림 설정	3118
알림 설정하기	3189
알림 켜기	3189
알림 허용	3189
알림을 받으시겠습니까	3189
알림을 받으시겠어요	3189
알림을 켜시겠습니까	3189
""", '애': """
애드블록을 해제해 주세요	3191
애드블록이 감지되었습니다	3191
애플로 계속하기	3200
애플로 로그인	3200
""", '앱': """
앱 다운로드	3118
앱 다운로드하기	3118
앱 다운받기	3188
앱 설치	3118
앱 설치하기	3118
앱스토어에서 다운로드	3188
앱에서 계속 읽기	3188
앱에서 보기	3188
앱에서 열기	3188
앱에서 이어보기	3188
앱으로 보기	3188
""", '언': """
언제든 해지 가능	3200
언제든지 수신 거부할 수 있습니다	3202
언제든지 해지 가능	3200
""", '얼': """
얼리버드 할인	3168
""", '에': """
에디터 추천	3126
""", '여': """
여러분의 생각은	3135
여러분의 후원이 큰 힘이 됩니다	3196
""", '연': """
연간 결제	3201
연간 구독	3201
연관기사	3126
연재 보기	3207
""", '열': """
열기	3129
""", '영': """
영상	3126
영상 길이 #	3151
영상 더보기	3207
영상 보기	3156
영상 재생	3181
영상으로 만나보세요	3156
영상으로 보기	3156
영상을 불러오는 중입니다	3181
영상을 불러올 수 없습니다	3221
영상을 재생할 수 없습니다	3181
""", '예': """
예매 바로가기	3180
예매하기	3180
예스#에서 구매	3180
예스#에서 보기	3180
""", '오': """
오늘 하루 보지 않기	3103
오늘은 그만 보기	3103
오늘의 낱말 퍼즐	3136
오늘의 설문	3136
오늘의 스도쿠	3136
오늘의 십자말풀이	3136
오늘의 운세	3179
오늘의 추천	3126
오늘의 투표	3136
오늘의 핫뉴스	3164
오디오 다운로드	3181
오디오 플레이어	3221
오디오로 듣기	3156
오래된순	3176
오류 신고	3125
오류 신고하기	3156
오류가 발생했습니다	3202
오타 신고	3175
오탈자 신고	3156
""", '온': """
온라인뉴스팀	3140
""", '올': """
올바른 이메일 주소를 입력해 주세요	3202
올바른 이메일을 입력해 주세요	3202
""", '옵': """
옵션 관리	3220
""", '요': """
요금제 보기	3223
요약	3128
""", '원': """
원고료 보내기	3222
원문 보기	3129
원문보기	3128
""", '월': """
월간 결제	3201
월간 구독	3201
""", '웨': """
웨비나 신청하기	3168
""", '웹': """
웹에서 계속 보기	3188
""", '위': """
위로	3128
위로 가기	3207
""", '유': """
유료 구독자 전용	3200
유료 기사입니다	3156
유료회원 전용	3200
유료회원 전용 기사	3200
유튜브 구독	3122
유튜브 구독하기	3122
유튜브에서 보기	3218
""", '윤': """
윤리강령	3141
""", '음': """
음성 다운로드	3181
음성 재생하기	3156
음성으로 듣기	3119
음소거	3182
음소거 해제	3181
음소거를 해제하려면 탭하세요	3221
""", '응': """
응원하기	3104
응원해요 #	3154
""", '의': """
의견 남기기	3175
의견 보내기	3175
의견 쓰기	3125
""", '이': """
이 기사 공유하기	3227
이 기사 구매하기	3223
이 기사 어땠나요	3156
이 기사 어떠셨나요	3175
이 기사가 도움이 되었나요	3175
이 기사는 잠겨 있습니다	3200
이 기사를 공유합니다	3156
이 기사를 추천합니다	3156
이 기사를 평가해 주세요	3217
이 기사와 함께 읽은 기사	3156
이 기자의 다른 기사	3142	3156
이 기자의 다른 기사 더보기	3207
이 동영상을 재생할 수 없습니다	3181
이 사이트는 쿠키를 사용합니다	3147
이 시각 많이 본 기사	3164
이 시각 많이 본 뉴스	3164
이 시각 주요뉴스	3126
이 시각 추천뉴스	3126
이 음성은 ai가 생성했습니다	3181
이 주제 팔로우	3212
이 콘텐츠를 표시할 수 없습니다	3185
이 페이지가 도움이 되었나요	3175
이런 기사는 어때요	3164
이름을 입력하세요	3224
이름을 입력해 주세요	3224
이메일	3119
이메일 주소 입력	3224
이메일 주소를 입력하세요	3202
이메일 주소를 입력해 주세요	3224
이메일 형식이 올바르지 않습니다	3202
이메일로 계속하기	3223
이메일로 공유	3214
이메일로 로그인	3223
이메일무단수집거부	3124
이메일을 입력하세요	3202
이메일을 입력해 주세요	3202
이메일을 입력해주세요	3224
이메일을 확인해 주세요	3202
이미 계정이 있으신가요	3200
이미 구독 중이신가요	3108
이미 구독 중입니다	3224
이미 등록된 이메일입니다	3224
이미 참여하셨습니다	3175
이미 투표하셨습니다	3175
이미 회원이신가요	3108
이미지 크게 보기	3128
이미지 크게보기	3207
이미지 확대	3128
이번 주 설문	3136
이번 주 투표	3136
이번주 설문	3136
이슈	3126
이어서 읽기	3225
이용권 구매	3200
이용권 선택	3200
이용약관	3124
이용약관에 동의합니다	3202
이전	3128
이전 기사	3126
이전 기사 보기	3156
이전 사진	3207
이전 영상	3221
이전 이미지	3225
이전글	3207
이전기사	3126
""", '인': """
인기 급상승	3164
인기 기사	3126
인기기사	3126
인기뉴스	3126
인쇄	3119
인쇄하기	3119
인스타그램 팔로우	3156
인스타그램에서 보기	3218
인스타그램에서 이 게시물 보기	3218
""", '일': """
일시	3197
일시 후원	3196
일시 후원하기	3196
일시정지	3182
일시후원	3104
""", '자': """
자동 번역	3182
자동 재생	3182
자동재생	3182
자막 보기	3181
자막 켜기	3181
자바스크립트가 비활성화되어 있습니다	3185
자발적 유료 구독	3222
자세히	3129
자세히 보기	3129	3146
""", '작': """
작게	3215
""", '장': """
장바구니 담기	3226
장바구니에 담기	3226
""", '재': """
재생	3128	3151
재생 속도	3181
재생 시간	3182
재생 시간 #	3151
재생속도	3181
재생시간 #	3151
재생할 수 없는 동영상입니다	3181
""", '저': """
저자 소개	3209
저작권규약	3124
저장	3119
""", '전': """
전송	3204
전송되었습니다	3202
전체 기사	3225
전체 기사 보기	3207
전체 뉴스 보기	3207
전체 댓글	3125
전체 댓글 보기	3138
전체 동의	3186
전체 보기	3128
전체 사진 보기	3207
전체 화면	3182
전체메뉴	3128
전체보기	3128
전체화면	3182
전체화면 종료	3181
""", '접': """
접기	3128
접수되었습니다	3224
""", '정': """
정기	3197
정기 후원	3196
정기 후원하기	3104
정기구독	3108
정기후원	3104
정기후원 신청	3222
정기후원 신청하기	3222
정기후원하기	3196
정렬	3176
정상적으로 접수되었습니다	3224
정정·반론보도 신청	3208
정정보도 신청	3208
정정보도 요청	3208
""", '제': """
제보	3125
제보 바로가기	3208
제보하기	3125
제작 지원	3216
제작지원	3216
제출	96	3204
제휴 광고	3180
제휴 문의	3141
제휴 콘텐츠	3180
제휴문의	3141
""", '좋': """
좋아요	3119
좋아요 #	3154
좋은 기사 후원하기	3104
""", '주': """
주소 복사	3156
주소가 복사되었습니다	3156
주소복사	3119
주요 기사	3126
주요 뉴스	3126
주요 뉴스 더보기	3164
주요기사	3126
주요뉴스	3126
주제 팔로우	3212
""", '지': """
지금 구매하기	3180
지금 뜨는 기사	3164
지금 뜨는 뉴스	3164
지금 플레이	3177
지금 플레이하기	3177
지금 후원하기	3222
지나친 음주는 건강에 해롭습니다	3180
지나친 음주는 건강을 해칩니다	3180
지도 보기	3129
지면보기	3108
""", '직': """
직접 입력	3197
""", '차': """
차단	3190
""", '참': """
참가 신청하기	3168
참가신청하기	3168
참여하기	96
""", '창': """
창 닫기	3225
""", '찾': """
찾아오시는 길	3141
""", '채': """
채널 추가	3212
""", '책': """
책 구매하기	3180
""", '첫': """
첫 댓글을 남겨주세요	3217
첫 댓글을 작성해 보세요	3217
""", '청': """
청소년보호정책	3124
""", '총': """
총 #명 참여	3135
""", '최': """
최고의 혜택	3201
최신 기사	3126
최신 뉴스	3126
최신기사	3126
최신뉴스	3126
최신순	3176
최저가 보기	3226
""", '추': """
추천	3201
추천 기사	3126
추천 스폰서	3169
추천 영상	3164
추천기사	3126
추천뉴스	3126
추천순	3176
""", '축': """
축하해요 #	3154
""", '친': """
친구 추가하기	3156
""", '카': """
카카오 계정으로 로그인	3200
카카오 로그인	3200
카카오로 로그인	3200
카카오로 시작하기	3200
카카오스토리	3119
카카오톡	3119
카카오톡 공유	3119
카카오톡 공유하기	3214
카카오톡으로 공유	3156
카카오톡으로 공유하기	3156
카테고리	3126
""", '커': """
커피 한 잔 사주기	3196
커피 한 잔 후원하기	3196
""", '콘': """
콘텐츠 보기	3185
콘텐츠 불러오기	3185
콘텐츠 표시	3185
""", '쿠': """
쿠키 관리	3185
쿠키 기본 설정	3145
쿠키 설정	3124
쿠키 설정 관리	3185
쿠키 설정 변경	3145
쿠키 정책	3147
쿠키 허용	3147
쿠팡에서 구매	3180
쿠팡에서 구매하기	3180
쿠팡에서 보기	3180
쿠폰 받기	3226
""", '퀴': """
퀴즈 도전하기	3177
퀴즈 풀기	3156
퀴즈 풀러 가기	3177
""", '크': """
크게	3215
""", '클': """
클릭하면 소리가 켜집니다	3221
""", '키': """
키워드	3126
""", '태': """
태그	3126
""", '텔': """
텔레그램에서 소식 받기	3156
""", '투': """
투표	97
투표 결과	3176
투표 결과 보기	96
투표 참여하기	3175
투표가 완료되었습니다	3175
투표에 참여해 주셔서 감사합니다	3175
투표하기	96	3156
투표해 주셔서 감사합니다	96	3175
""", '트': """
트위터	3119
트위터 공유	3119
트위터로 공유	3214
트위터에서 보기	3218
""", '특': """
특집 더보기	3207
특집 보기	3207
""", '티': """
티켓 예매	3180
티켓 예매하기	3180
""", '틱': """
틱톡에서 보기	3218
""", '파': """
파워링크	3169
""", '팔': """
팔로우 중	3212
팔로우 취소	3212
""", '팟': """
팟빵에서 듣기	3218
""", '페': """
페이스북	3119
페이스북 공유	3119
페이스북에서 보기	3218
페이스북으로 공유	3156
페이스북으로 로그인	3200
페이지 새로고침	3191
페이지를 새로고침하세요	3191
페이팔로 결제	3223
""", '편': """
편집 원칙	3208
편집규약	3141
""", '펼': """
펼치기	3128
""", '포': """
포럼 참가 신청하기	3168
포토	3126
포토 갤러리	3207
""", '폰': """
폰트 크기	3119
""", '푸': """
푸시 알림 받기	3189
""", '프': """
프리미엄	3108
프린트	3119
""", '피': """
피드백 보내기	3175
""", '필': """
필수	3204
필수 입력	3202
필수 입력 항목	3202
필수 입력 항목입니다	3202
필수 항목	3204
필수 항목입니다	3202
필자 소개	3208
""", '한': """
한번만	3197
""", '할': """
할인 코드	3226
""", '함': """
함께 보면 좋은 기사	3126
함께 볼 기사	3164
함께 읽으면 좋은	3126
함께 읽은 기사	3164
""", '핫': """
핫뉴스	3126
핫이슈	3126
핫클릭	3164
""", '항': """
항상 허용	3186
""", '해': """
해제 방법	3195
해제했습니다	3195
""", '행': """
행사 신청하기	3168
""", '허': """
허용	3146	3190
""", '헤': """
헤드라인	3126
""", '현': """
현재 시간	3182
""", '협': """
협찬	3123
""", '홈': """
홈	3128
홈으로	3207
홈으로 가기	3207
""", '화': """
화나요	3154
화나요 #	3154
화제의 뉴스	3126
화질	3182
""", '확': """
확인	3129
""", '환': """
환경설정 관리	3220
""", '회': """
회사 소개	3141
회사소개	3124	3141
회원 전용	3111
회원 전용 기사	3200
회원가입	3108
회원가입하고 계속 읽기	3223
회원이 아니신가요	3200
""", '후': """
후속강추 #	3154
후속기사 원해요	3154
후속기사 원해요 #	3154
후원	3104
후원 바로가기	3196
후원 신청	3196
후원 안내	3104
후원 페이지 바로가기	3196
후원 페이지로 이동	3196
후원 하기	3104
후원자 되기	3196
후원하기	3104
후원해 주셔서 감사합니다	3222
후원회원 가입	3104
후원회원 되기	3196
""", '훈': """
훈훈해요	3154
훈훈해요 #	3154
""", '흥': """
흥미진진 #	3154
""", '힘': """
힘내요 #	3154
"""}

START = {'a': """
aboneliğiniz	4879 K başariyla
abonē	3330 K par	3330 K no	3330 K un	3332 K
acasă	103 K >	103 K '	103 K "
accès	2096 K illimité
această	57 K investigație	4094 K traducere	4162 K știre a fost
además	1606 K:	1661 K, en
adresă	4069 K de e-mail invalidă	4069 K de email invalidă
adó	2522 K #%
adód	2522 K #%
adója	2522 K #%
ai가	3148 K 자동 번역한	3148 K 번역한	3148 K 핵심	3148 K 요약한	3150 K 읽어
ai에게	3148 K 물어	3148 K 질문	3148 K 물어보기
ajánld	2522 K fel adód
ajánlja	2522 K fel adója	2522 K fel adód
ajánljuk	2547 K:
ajánlott	2549 K videó:	2549 K cikk:	2549 K cikkünk:
aktivér	731 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4709 K dig till vårt	4727 K
annoncørbetalt	795 K indhold fra
annonsørinnhold	3708 K fra
anúncio	4032 K em # s	4032 K em # segundos
aportá	1548 K desde
apoyá	86 K
après	2259 K déduction fiscale :
apóyanos	1548 K desde
apúntate	1637 K al curso	1637 K a nuestro	1642 K a nuestro seminario	1642 K a nuestro evento
aquí	1673 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3753 K wyraża poglądy	3753 K wyraża opinie	3753 K jest opinią	3767 K ukazał się	3767 K pochodzi z	3773 K przetłumaczony	3773 K został przetłumaczony	3773 K czyta	3773 K wygenerowany	3813 K został	3813 K przetłumaczono	3851 K ukazał się	3851 K pierwotnie ukazał	3851 K pochodzi z	3852 K	3862 K powstał we współpracy z
artykuły	3763 K autora
artículo	1700 K publicado originalmente	1732 K publicado en colaboración
artículos	1565 K gratuitos
ascultă	3 K	4080 K:	4105 K podcastul	4105 K acest articol	4171 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3264 K
autorė	3268 K:
autoři	554 K jsou
außerdem	966 K lesenswert:	966 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1650 K la app
beiträge	32 K	1002 K von
benefício	3955 K do assinante:
berätta	64 K i	64 K gärna
beställ	4727 K
bestätigen	832 K sie ihre
bestätigungsmail	832 K
besøg	716 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1573 K diario	1573 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5177 K viết dành riêng cho	5177 K viết dành cho thuê bao	5189 K này có nội dung do	5189 K này có nội dung từ	5189 K viết này có nội dung	5189 K viết này chứa nội dung	5194 K liên quan:	5206 K viết thể hiện quan điểm	5206 K viết thể hiện quan điểm cá nhân	5206 K viết thể hiện văn phong	5206 K viết là quan điểm	5206 K viết phản ánh quan điểm	5206 K viết không phản ánh quan điểm	5211 K viết có hữu ích	5211 K viết này có hữu ích	5211 K viết này có giúp	5215 K viết được dịch tự động	5215 K được dịch tự động	5215 K viết được tóm tắt	5215 K viết có sử dụng ai	5215 K viết này được dịch tự động	5265 K viết được bảo vệ	5266 K viết được thực hiện	5266 K viết được viết	5266 K viết này được	5273 K viết tiếp tục
báo	5211 K lỗi bài viết
bình	7 K luận	32 K luận	5214 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4879 K aboneliğiniz
bültenimize	4879 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2547 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5177 K đã là thuê bao	5211 K thấy bài viết	5211 K phát hiện lỗi	5211 K phát hiện sai
bản	5211 K tóm tắt này có hữu ích	5211 K tóm tắt này do	5211 K tóm tắt này được tạo	5266 K dịch được
bấm	5217 K để nghe
bật	5183 K thông báo
""", 'c': """
caractères	2203 K restants
caràcters	457 K restants
chceš	578 K u nás pracovat	4493 K u nás pracovať
chefredaktör	4725 K och ansvarig utgivare:	4725 K:
chơi	5240 K ngay:
chưa	37 K có bình luận
citeşte	4080 K şi	4080 K şi:
citește	4080 K și	4080 K și:	4080 K:	4080 K mai mult	4080 K aici	4080 K mai departe:
citiți	4080 K și
ciąg	3777 K dalszy
colaborá	1548 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3886 K exclusivo para	3948 K gerado	3954 K promovido por	3954 K recomendado por	3958 K oferecido por	3986 K incorporado d	3986 K externo d	3986 K incorporado do	3986 K incorporado da	3986 K externo do
conținut	4094 K generat	4103 K oferit de	4133 K încorporat de	4133 K extern de
coût	2259 K réel après	2259 K après déduction :	2259 K après déduction fiscale :
crédit	2197 K photo	2197 K photos
crédits	2197 K photo	2197 K photos
créer	2123 K une alerte pour "	2123 K une alerte sur "	2123 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5220 K đặt ứng dụng	5220 K ứng dụng	5220 K app
còn	5238 K lại # ký tự
có	77 K thắc mắc	5194 K thể bạn quan tâm:	5261 K lỗi xảy ra
cấm	5265 K sao chép dưới mọi hình thức	5265 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4087 K ai informații	4098 K ai observat o
dalinkitės	3264 K
další	541 K články autora
darovať	4487 K
dernières	2141 K actualités
descarcă	15 K	4120 K aplicația
descargá	15 K	1650 K la app
descărcați	15 K
dezactivează	4145 K adblock	4145 K ad
dežurni	46 K telefon redakcije
direcționează	4062 K #% din
disponível	3895 K no google play	3963 K na app store	3963 K no google play	3963 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1548 K desde
doporučené	539 K video:
doporučte	571 K
doporučujeme	539 K článek:
dorești	4139 K să primești notificări
doriți	4139 K să primiți notificări
dosszié	2631 K: így	2631 K: itt	2631 K: ezért	2631 K: miért	2631 K: hogyan	2631 K: mit	2631 K: ki	2631 K: mi	2631 K: ez	2631 K: ezt	2631 K: hallgassa	2631 K: nézze	2631 K: minden
dostupná	4481 K na google	4481 K na app store
dostupné	4481 K na google	4481 K na app store
dostępna	3780 K w
dostępne	3780 K w
dostępny	3780 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3791 K do	3804 K do dyskusji
držte	33 K se
duración	1719 K del vídeo	1719 K del episodio
duração	4032 K do vídeo
durée	2256 K de la vidéo	2256 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3837 K naszym czytelnikom	3837 K naszym czytelniczkom
dành	5177 K riêng cho thuê bao	5177 K riêng cho người đăng ký	5177 K cho thuê bao
découvrez	2143 K aussi	2173 K la boutique	2173 K notre boutique	2173 K nos jeux	2173 K notre hors-série	2183 K notre application	2183 K notre appli
décryptage	2143 K :
déductible	2084 K des impôts	2084 K à #
déjà	2094 K abonné	2094 K inscrit	2094 K client
désabonnement	2105 K à tout moment
désinscription	2105 K à tout moment
díky	620 K našim čtenářům	620 K našim předplatitelům
dùng	5227 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2601 K kedvezmény:	2601 K előny:	2601 K ajánlat:
előfizetőinknek	2623 K köszönhetően
előfizetőként	94 K	2579 K
encuéntranos	14 K
envía	5 K	1611 K tus cartas	1611 K tu carta
envíanos	1623 K
envíe	1611 K sus cartas	1611 K su carta
erhältlich	921 K im app store
ermöglicht	968 K von
erről	2547 K bővebben
escríbenos	1609 K
estagiária	3930 K sob supervisão	3930 K sob a supervisão	3930 *K sob supervisão	3941 K sob supervisão	3941 * K sob supervisão
estagiário	3930 K sob supervisão	3930 K sob a supervisão	3930 *K sob supervisão	3941 K sob supervisão
estàs	473 K utilitzant un bloquejador
""", 'f': """
faça	3914 K o quiz	3951 K as palavras cruzadas	3961 K o quiz	3961 K o teste	3961 K o nosso
felelős	2576 K szerkesztő:	2576 K kiadó:
fiți	36 K primul
folosești	4143 K un ad blocker	4143 K un adblock	4143 K un adblocker
folosiți	4143 K un ad blocker	4143 K un adblock	4143 K un adblocker
foretrækker	732 K du
fortsätt	4729 K läsa
fortæl	64 K mig
fotogalería	1696 K:
fotogaléria	4459 K:
fotografía	1605 K # de #	1662 K:
fotoğraf	4980 K # / #	4980 K #/#
frågor	77 K	78 K om artikeln
få	707 K fuld adgang til	731 K adgang	731 K fri	731 K fuld	731 K besked	731 K ugens	731 K dagens	731 K de	731 K nyheder	731 K en notifikation	731 K breaking	731 K seneste nyt	742 K	765 K de vigtigste nyheder	765 K vigtige nyheder	765 K de største nyheder	765 K besked om	765 K besked, når	765 K nyhederne	765 K breaking	3617 K full tilgang til	3644 K tilgang	3644 K fri	3644 K full	3644 K beskjed	3644 K varsel	3644 K ukas	3644 K dagens	3644 K de	3644 K nyheter	3644 K siste	3656 K	3658 K varsel	3658 K varsler	3658 K push	4700 K full tillgång till	4727 K tillgång	4727 K fri	4727 K full	4727 K besked	4727 K en notis	4727 K veckans	4727 K dagens	4727 K de	4727 K nyheter	4727 K senaste	4738 K
férjen	2579 K hozzá
följ	14 K	4704 K	4727 K
følg	14 K	14 K oss	711 K	731 K	3621 K	3644 K
füge	14 K uns	974 K
fügen	14 K sie uns	974 K sie
für	835 K android und ios	909 K diesen artikel	909 K diesen	963 K nur
fă	4101 K testul zilei
fără	4150 K patroni	4150 K acționari	4150 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2576 K:
""", 'g': """
galería	1605 K: # de #	1605 K # de #
gazeteciliğimizi	4929 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4879 K bir e-posta adresi girin	4879 K bir e-posta adresi giriniz	4879 K bir e-posta giriniz
ghé	5214 K cửa hàng trực tuyến
giữ	5265 K bản quyền nội dung
glöm	4727 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5211 K ý cho bài viết
gör	4709 K quizet	4709 K vårt quiz	4727 K vårt
görmemiz	4938 K gereken
görsel	4986 K yapay
günün	4933 K bulmacasini	4933 K sudokusunu	4933 K bulmacasi	4933 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2580 K lát
hintergründe	966 K dazu:
hjälp	4709 K oss bli bättre	4709 K oss att bli bättre
hjælp	716 K os med at blive bedre
hlavné	4472 K body
hlavní	556 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5214 K trả lời khảo sát	5225 K ủng hộ
hämta	15 K	4713 K
häng	4727 K med
här	4755 K finns ett inbäddat innehåll från	4755 K finns inbäddat innehåll från	4755 K visas ett inbäddat innehåll från	4755 K visas inbäddat innehåll från	4755 K är ett inbäddat innehåll från	4755 K är inbäddat innehåll från
hääleta	1783 K
håll	33 K	33 K dig
hình	5262 K #/#
hör	913 K dir	974 K	4727 K
hören	913 K sie	974 K sie
hörzeit	990 K
hør	3 K artiklen	3 K artikkelen	3 K saken	698 K også	698 K også:	716 K mere på	731 K	3608 K også	3608 K også:	3644 K
""", 'i': """
iesūti	3318 K savu	3318 K
indlæg	32 K
indlæs	758 K altid indhold fra	758 K indhold fra
inlägg	32 K
innehåll	4794 K från annonsören
innehållet	4794 K är betalt av
inscríbete	1637 K al curso	1637 K a nuestro	1637 K en nuestro	1637 K en el curso
introduceți	4069 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3264 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3864 K nie chcesz otrzymywać naszego	3864 K nie chcesz otrzymywać tego	3864 K nie chcesz już otrzymywać naszego	3864 K nie chcesz już otrzymywać tego
joacă	4101 K sudoku	4126 K acum:
já	64 K fez	3886 K é assinante
játssz	2598 K most:
jäikö	1975 K juttu kesken
jälgi	1783 K
jäsenetu	2023 K:
""", 'k': """
kapcsolódó	2547 K	2547 K:	2549 K videó:	2549 K cikk:	2549 K cikkünk:
każdego	3728 K ranka
kezdőlap	103 K >
không	5265 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5214 K tra kiến thức của bạn
kjøp	3626 K billetter	3626 K billett	3644 K
klausykitės	3249 K
klikněte	537 K zde
ključne	4373 K točke	4373 K tačke
klõpsates	1783 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3332 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	731 K
kopírovat	571 K
kopírovať	4487 K
kopē	3332 K
korzyść	3819 K dla prenumeratorów:
korábbi	2549 K cikkünk:
kvíz	537 K:	599 K:	599 K dne:	599 K týdne:	2565 K	2597 K:	4459 K:	4510 K dňa:	4510 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2016 K on
käännös	2016 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2579 K
kérjen	2579 K
kérjük	33 K
kênh	5183 K youtube của báo
köp	4709 K biljetter	4709 K biljett	4727 K
kövess	14 K
kövesse	2579 K
kövessen	14 K
køb	716 K billetter	716 K billet	731 K
küfür	32 K içeren
küldd	5 K el	2558 K el nekünk
küldje	2558 K el nekünk	2579 K	2579 K tovább
ký	5238 K tự còn lại
kļūsti	3332 K
kết	5200 K nối với chúng tôi
""", 'l': """
laimē	3332 K
laimėkite	3264 K
lasītāju	3340 K aptauja:
legyél	2579 K
lejupielādē	3332 K
leé	1661 K también	1661 K más	1661 K:
lisää	1980 K kirjoittajalta	1980 K toimittajalta	2001 K meidät	2052 K aiheesta:
lugejaküsitlus	1791 K:
lásd	2547 K még
lásson	2579 K több
lát	2558 K valami
láttál	2558 K valami
lägg	4727 K till
lähetimme	1947 K vahvistusviestin	1947 K sinulle vahvistusviestin	1947 K sinulle sähköpostia
lähetä	1978 K juttuvinkki	1978 K uutisvinkki	1978 K vinkki	1984 K mielipidekirjoituksesi	1984 K mielipidekirjoitus	2001 K
lämna	4703 K dina tips	4703 K ditt tips
läs	4659 K hela artikeln	4692 K mer om	4693 K också	4693 K också:	4693 K även	4693 K mer	4693 K mer:	4693 K:	4693 K här	4693 K även:	4700 K vidare med	4700 K mer på	4713 K e-tidningen	4713 K tidningen	4727 K	4729 K vidare
läsarerbjudande	4750 K:
läsaromröstning	4747 K:
läsarresa	4750 K:
lås	4659 K upp artikeln	4659 K upp den här artikeln
læs	697 K mere om	698 K også	698 K også:	698 K mere	698 K mere:	698 K:	698 K her	698 K hele	707 K videre med	721 K e-avisen	721 K avisen	731 K	733 K videre	781 K alt om emnet:	781 K alt om:
læserafstemning	751 K:
læserrejse	755 K:
læsertilbud	680 K:	755 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	557 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2001 K meidät
löysitkö	9 K
lütfen	33 K	4879 K e-postanizi onaylayin	4879 K e-posta adresinizi onaylayin	4879 K geçerli bir e-posta	4970 K sitemiz için devre dişi	4970 K reklam engelleyici	4970 K devre dişi birak	4971 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3777 K wideo	3862 K powstał we współpracy z	3862 K we współpracy z	3862 K sponsorowany przez
medlemsförmån	4750 K:
meillä	2042 K ei ole omistajaa	2042 K ei ole omistajia	2042 K ei ole osakkeenomistajia	2042 K ei ole maksumuuria
mesterséges	2587 K intelligencia írta
mirá	1645 K el video	1661 K también	1661 K:
mitä	10 K pidit	38 K mieltä	2002 K mieltä sinä
mišljenja	4370 K autora	4370 K iznesena	4370 K izneta
mišljenje	4370 K autora
możliwość	7 K komentowania
mulțumim	4069 K pentru abonare
mándanos	1623 K
más	1602 K noticias de	1602 K noticias sobre	1602 K sobre	1602 K en	1602 K de	1604 K temas:	1604 K sobre:	1606 K información	1606 K información:	1609 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	541 K tip?	541 K tip na článek	541 K tip na téma	541 K tip pro	623 K přečteno už # ze #	623 K přečteno už # z #	623 K přečteno již # ze #	623 K přečteno již # z #	623 K přečteno # ze #	623 K přečteno # z #	4529 K prečítané už # zo #	4529 K prečítané už # z #	4529 K prečítané # zo #	4529 K prečítané # z #
märkasid	49 K	1768 K midagi	1774 K viga	1774 K artiklis viga
még	37 K nincs	2632 K több a témáról:
més	426 K informació:	453 K notícies de	453 K notícies sobre
möchten	1044 K sie diesen newsletter nicht mehr
möchtest	1044 K du diesen newsletter nicht mehr
mød	716 K os
mūs	3332 K vari
mời	5194 K xem	5194 K bạn đọc	5194 K độc giả	5200 K bạn tham gia	5200 K độc giả theo dõi	5200 K bạn đọc theo dõi	5217 K quý vị theo dõi	5217 K quý độc giả	5217 K bạn xem video	5217 K nghe
""", 'n': """
nabídka	603 K pro čtenáře:
nahlásit	581 K chybu
nahlásiť	4496 K chybu
nahláste	4496 K chybu
najważniejsze	3773 K informacje
naloži	4584 K	4617 K vedno vsebino	4617 K vsebino z	4617 K vsebino s	4617 K vsebino iz	4617 K vsebino od
naložite	15 K	4584 K
naročite	4591 K se na
naujienų	46 K telefonas
načítat	606 K vždy obsah	606 K obsah z	606 K obsah ze	606 K obsah od
načítať	4516 K vždy obsah	4516 K obsah z	4516 K obsah zo	4516 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	620 K majitele	620 K vlastníka	620 K akcionáře	620 K žádného	620 K paywall	620 K reklamy	4526 K majiteľa	4526 K vlastníka	4526 K akcionárov	4526 K žiadneho	4526 K paywall	4526 K reklamy
nemáte	579 K čas číst	4494 K čas čítať
nepatríme	4526 K žiadnemu
nepatříme	620 K žádnému
než	588 K vložíte komentář	588 K začnete diskutovat	588 K napíšete příspěvek
nguồn	5204 K:	5204 K :
nhận	5183 K thông báo
nové	559 K číslo	559 K vydání	4475 K číslo	4475 K vydanie
nájdete	14 K nás
não	32 K serão publicados	3989 K é possível mostrar este conteúdo	3989 K foi possível mostrar este conteúdo
näe	2001 K enemmän
nägid	1784 K viga
näita	1783 K
näitkö	2002 K virheen
näytä	2001 K sisältö	2026 K sisältö palvelusta	2026 K aina sisältö
nå	4727 K vår
nézd	2547 K meg	2579 K meg
nézze	2547 K meg	2579 K meg
nāc	3323 K strādāt
nội	5177 K dung dành cho thuê bao	5177 K dung dành riêng cho thuê bao	5177 K dung dành riêng cho thành viên	5215 K dung được dịch tự động	5215 K dung do ai tạo	5245 K dung này không	5246 K dung này từ	5246 K dung nhúng từ	5265 K dung được bảo vệ	5266 K dung được tạo	5266 K dung này được tạo
""", 'o': """
obrázek	596 K # z #
oceń	10 K	3774 K ten	3774 K artykuł	3774 K tekst
ocurrió	1693 K un error
oddělení	105 K předplatného: #
odporučte	4487 K
odporúčame	4459 K:
odsłuchaj	3785 K	3785 K ten
ofereça	5 K
oglądaj	3760 K:
ohodnoťte	557 K	4473 K
olvasói	2601 K ajánlat:
olvasóink	2623 K támogatásának köszönhetően
olvasóinknak	2623 K köszönhetően
opracował	3764 K:
opracowała	3764 K:
opýtajte	4472 K sa
opširnije	4358 K:	4358 K na
otrzymałaś	3864 K tę wiadomość, ponieważ
otrzymałeś	3864 K tę wiadomość, ponieważ
otwórz	3746 K post
otázka	599 K dne:	4510 K dňa:
otázky	77 K
ouça	3 K	3924 K:	3959 K o podcast	4025 K no
oversættelsen	748 K er
oír	3 K
""", 'p': """
pamanīji	3324 K kļūdu
pamanījāt	49 K	3324 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3250 K įdomų	3256 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5204 K viên:
piditkö	10 K	74 K	87 K	2002 K
pidätkö	87 K	2002 K
piše	4385 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	576 K
podrži	86 K
podržite	86 K	4388 K
podés	14 K seguir	1624 K enviarnos
podívejte	537 K se:	537 K se na video	539 K se na video:
poglądy	3753 K wyrażone w
pokaż	3746 K post
poleć	3785 K
poslať	4487 K
poslechněte	3 K si	537 K si	537 K si:
poslušajte	3 K	4358 K:	4563 K:
posłuchaj	3 K	3760 K:	3760 K też:
povoliť	4516 K vždy obsah	4516 K obsah z	4516 K obsah zo	4516 K obsah od
poznáte	71 K niekoho
pozostała	3777 K część
pošaljite	46 K vijest
pošlete	571 K
pošlite	5 K	4487 K
poți	4087 K contacta autorul	4087 K contacta autoarea
praneškite	3250 K redakcijai
predplaťte	4491 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4750 K:
prečítajte	4459 K si tiež	4459 K si aj	4459 K si	4459 K si:
prečítali	4529 K ste už # zo #	4529 K ste už # z #	4529 K ste # zo #	4529 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3264 K
prikaži	4416 K uvijek sadržaj	4416 K uvek sadržaj	4416 K sadržaj s	4416 K sadržaj sa	4416 K sadržaj iz	4416 K sadržaj od	4617 K vedno vsebino	4617 K vsebino z	4617 K vsebino s	4617 K vsebino iz	4617 K vsebino od
pronašli	49 K ste
protégé	2253 K par recaptcha	2253 K par google recaptcha
pročitaj	4358 K još	4358 K i
pročitajte	4358 K još	4358 K i	4358 K više	4358 K:	4358 K više o ovoj temi
pročitali	4428 K ste # od #	4428 K ste već # od #
první	511 K měsíc za	511 K měsíc zdarma	511 K týden za	511 K týden zdarma	511 K tři měsíce za	511 K # měsíce za
prvních	511 K # dní za	511 K # dní zdarma
prvý	4486 K mesiac len za	4486 K mesiac za	4486 K mesiac už za	4486 K mesiac zadarmo
przeczytałaś	3840 K już # z #	3840 K # z #
przeczytałeś	3840 K już # z #	3840 K # z #
prześlij	3785 K dalej
präsentiert	968 K von
próbálja	2594 K ki tudását
prüfen	974 K sie
publicité	2256 K dans # s	2256 K dans # sec	2256 K dans # secondes
pàgina	485 K # de #
página	1694 K # de #	1694 K #/#	4007 K # de #	4007 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4473 K sa
páčilo	74 K sa
päeva	1791 K küsimus:
päivitä	2001 K
päivän	2019 K kysymys:
pääset	2001 K lukemaan
päätoimittaja	1999 K:
pódcast	1696 K:
păstrați	33 K
pērc	3323 K biļetes	3332 K
předplaťte	576 K si
přehrajte	537 K si
překlad	597 K byl
přetisk	73 K povolen	73 K možný
přečetli	623 K jste už # ze #	623 K jste už # z #	623 K jste již # ze #	623 K jste již # z #	623 K jste # ze #	623 K jste # z #
přečtěte	537 K si také	537 K si	537 K si:	537 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	526 K ve spolupráci
""", 'q': """
querés	1624 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	579 K posloucháte
radšej	4494 K počúvate
radši	579 K posloucháte
rašykite	3250 K autorei	3250 K autoriui
recibí	1623 K las noticias
recomandări	4080 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4062 K #% din
redirecționează	4062 K #%	4062 K #% din
regisztrálj	2578 K ingyenesen
regisztráljon	2565 K	2578 K ingyenesen
regístrate	1562 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	747 K er
resztę	3777 K tekstu
rezervē	3332 K
rezolvă	4101 K rebusul	4101 K integrama	4101 K sudoku
rešite	4358 K kviz
riješite	4358 K kviz
rozwiąż	3760 K quiz
rozwiń	3746 K post	3746 K wpis
rätsel	957 K mit	994 K des tages:
rätseln	957 K sie mit
réservez	2173 K vos places pour la soirée de la rédaction
réservé	2094 K aux abonnés
réservée	2094 K aux abonnés
réservés	2094 K aux abonnés
résumer	2160 K cet article	2160 K l'article
résumé	2160 K généré	2160 K rédigé	2160 K réalisé	2160 K produit	2160 K par
rösta	4727 K	4743 K:	4743 K här:	4743 K i vår omröstning:
rādīt	3332 K
""", 's': """
sadržaj	4446 K je nastao u suradnji s
saglabā	3332 K
saistīts	3307 K:
saņem	3332 K
sažetak	4373 K	4373 K članka	4373 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	840 K:	840 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1623 K el canal	1661 K leyendo:
serviço	105 K ao assinante: #
sesizări	4087 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	556 K	556 K článku	597 K vytvořila	597 K bylo
sisällön	2066 K tarjoaa
siųskite	3250 K savo	3264 K
sjefredaktør	3641 K:	3641 K og ansvarlig redaktør:
skaitytojų	3272 K apklausa:
skopírovať	4487 K
skrót	3773 K artykułu
skúsili	64 K ste
slå	3663 K på javascript
související	537 K:	539 K video:	539 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4549 K spoločnosťou
sponzorováno	648 K společností
sporočite	4596 K napako
sprawdź	3760 K:	3760 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4472 K sa
stališča	4574 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	594 K si aplikaci
stöd	86 K	4700 K
stötta	86 K	4700 K
støt	86 K	707 K
støtt	86 K	3617 K
suscríbase	1560 K y lea
suscríbete	1553 K a	1560 K y lee	1560 K para leer	1560 K y sigue leyendo	1560 K y accede	1560 K y disfruta	1637 K y llévate	1637 K y recibe
susidūrėte	3250 K su
susiję	3238 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2160 K générée
syötä	1947 K kelvollinen sähköpostiosoite	2001 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2585 K:
szívesen	2580 K meghallgatjuk
szöveg	2585 K:
sähköpostiosoite	1947 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1628 K
síganos	14 K
sígueme	1628 K
síguenos	14 K	1584 K en nuestras redes
só	3886 K para assinantes
sólo	1562 K para suscriptores
søg	731 K nu
súhrn	4472 K
súmate	14 K	61 K a las #	1548 K desde
súvisiace	4459 K:
súvisiaci	4459 K článok
sūti	3318 K savu	3332 K
số	5238 K ký tự còn lại
""", 't': """
también	1587 K en facebook	1606 K puedes leer	1606 K puedes leer:	1606 K te puede interesar:
també	426 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2006 K on
tekstissä	1966 K esitetyt
tekstą	51 K galima
tenés	1618 ¿K información
textgröße	840 K:	840 K a
thấy	49 K lỗi
thử	5214 K sức với
tiedätkö	1978 K aiheesta	1978 K asiasta	1978 K lisää
tiivistelmä	29 K on	2015 K on
tiivistelmän	2015 K on
tilføj	731 K
tillåt	4755 K alltid innehåll från	4755 K innehåll från
tiếp	5273 K tục đọc sau
todavía	37 K no hay comentarios
további	2547 K részletek	2632 K cikkek a témában:
traducció	436 K feta
transparentní	549 K účet:
trên	5183 K google news
trình	5245 K duyệt của bạn không	5245 K duyệt không
trả	5214 K lời câu đố
trải	5227 K nghiệm
turpinājums	3334 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	1978 K
tác	5204 K giả:	5204 K giả là
támogasd	86 K	2570 K a	2570 K az
támogass	2522 K adód
támogassa	86 K	2522 K adója	2570 K a	2570 K az
támogasson	2522 K adója
täglichen	832 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1966 K on mielipidekirjoitus	1966 K on mielipideteksti	1966 K on kolumni	1966 K on kommentti	2015 K tiivistelmä on	2016 K juttu on	2016 K artikkeli on	2016 K teksti on	2026 K on upotettu sisältö
tämän	57 K jutun
tässä	2026 K on upotettua sisältöä
télécharger	15 K	2110 K l'application
téléchargez	15 K
tóm	5211 K tắt này được tạo	5211 K tắt này do	5211 K tắt này có hữu ích	5266 K tắt được
töltsd	15 K le	2594 K ki kvízünket
töltse	15 K le	2579 K le	2579 K ki	2594 K ki kvízünket
történeteiket	2558 K
tüm	32 K yorumlar
tęsinys	3266 K
tłumaczenie	3773 K	3813 K zostało
tải	15 K	15 K ứng dụng	5183 K ứng dụng	5183 K app	5220 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4393 K na grešku
uključi	4381 K
uključite	104 K se u raspravu	4381 K
uložit	571 K
uložiť	4487 K
uložte	571 K si	4487 K si
unbeschränkter	937 K zugang
unterstütze	86 K	811 K
unterstützen	86 K sie	811 K sie	811 K sie die
uočili	9 K ste
upozorniť	4496 K na chybu
upozorněte	581 K na chybu
url이	3155 K 복사되었습니다	3155 K 복사됐습니다
urmărește	14 K	4080 K și:	4105 K video	4171 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4416 K uvijek sadržaj	4416 K uvek sadržaj	4416 K sadržaj s	4416 K sadržaj sa	4416 K sadržaj iz	4416 K sadržaj od
uživo	4433 K: kako	4433 K: ovako	4433 K: zašto	4433 K: što	4433 K: šta	4433 K: tko	4433 K: ko	4433 K: gdje	4433 K: gde	4433 K: ovo	4433 K: pogledajte	4433 K: poslušajte	4433 K: sve	4433 K: noć	4433 K: ljudi	4433 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2565 K részt
verfügbar	921 K im app store
već	4409 K za #	4409 K od #
več	4563 K:	4563 K v videu	4588 K o tem	4588 K novic	4588 K preberite	4635 K o:	4635 K o temi:
videó	2631 K: így	2631 K: itt	2631 K: ezért	2631 K: miért	2631 K: hogyan	2631 K: mit	2631 K: ki	2631 K: mi	2631 K: ez	2631 K: ezt	2631 K: hallgassa	2631 K: nézze	2631 K: minden
vidéo	2143 K :
viktorīna	3340 K:
visą	3264 K interviu
više	4358 K o:	4434 K o:	4434 K o temi:
você	3924 K pode gostar:	4050 K está recebendo este e-mail porque	4050 K está recebendo este email porque	4050 K recebeu este e-mail porque	4050 K recebeu este email porque
vprašaj	4577 K
vprašajte	4577 K
vprašanje	4612 K dneva:
vypočujte	3 K si	4459 K si:
vyskúšali	64 K ste
vytiskněte	571 K
vytlačiť	4487 K
vytlačte	4487 K
vyzkoušejte	511 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2579 K
válaszoljon	2579 K
vásárolja	2535 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	731 K med
véleménycikkeit	2558 K
více	537 K zde	537 K k tématu:	631 K o téma:	631 K o:	631 K k tématu téma:	631 K k tématu:
vídeo	1696 K:
võida	1783 K
võta	1768 K ühendust	1783 K
výhoda	603 K pro předplatitele:	4513 K pre predplatiteľov:
výhody	603 K pro předplatitele:	4513 K pre predplatiteľov:
vă	33 K rugăm să	4145 K rugăm să îl dezactivați	4145 K rugăm să-l dezactivați	4145 K rugăm să dezactivați adblock
vďaka	4526 K našim čitateľom	4526 K našim predplatiteľom
věnujte	571 K
vše	631 K o téma:	631 K o:	631 K k tématu téma:	631 K k tématu:
všechno	631 K o tématu téma:	631 K o tématu:
všechny	32 K komentáře	541 K články autora	631 K články k tématu téma:	631 K články k tématu:
všetko	4536 K o téme:	4536 K o:	4536 K k téme téme:	4536 K k téme:
všetky	4536 K články k téme téme:	4536 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	606 K povolit obsah	606 K zobrazovat obsah	606 K načítat obsah	606 K zobrazit obsah	4516 K povoliť obsah	4516 K zobrazovať obsah	4516 K načítať obsah	4516 K zobraziť obsah
""", 'w': """
webshopunkból	2601 K:
weiterführende	868 K artikel:
weź	3804 K udział w dyskusji
więcej	3759 K o	3759 K na temat	3759 K z	3760 K na ten temat:	3763 K artykułów autora	3847 K o:	3847 K na temat:
wykorzystałaś	3840 K już # z #	3840 K # z #
wykorzystałeś	3840 K już # z #	3840 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3832 K go, aby	3832 K go, żeby	3832 K ją, aby	3832 K blokadę	3832 K blokowanie
wyślij	5 K
wyświetlaj	3823 K treści z	3823 K treści ze	3823 K treści od
wöchentlichen	832 K newsletter
""", 'y': """
yanlişlik	4918 K mi
""", 'z': """
zahvaljujoč	4626 K našim bralcem
zahvaljujući	4425 K našim čitateljima	4425 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3746 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3823 K na treści
zgłoś	3796 K uwagę	3796 K błąd	3796 K literówkę	3796 K uwagi	3796 K nieścisłość
ziņo	3318 K redakcijai
zkopírovat	571 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4516 K vždy obsah	4516 K obsah z	4516 K obsah zo	4516 K obsah od
zobrazovať	4516 K vždy obsah	4516 K obsah z	4516 K obsah zo	4516 K obsah od
zostań	3793 K reporterem	3793 K reporterką	3793 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	882 K dpa	1296 K #	1296 K
""", 'à': """
à	2143 K lire aussi	2143 K lire également	2143 K lire :	2143 K lire sur	2143 K voir aussi	2143 K écouter	2143 K relire	2143 K découvrir	2143 K lire sur le même sujet	2143 K consulter :	2143 K voir également	2146 K propos de l'auteur :	2146 K propos de l'autrice :	2147 K propos de l'auteur	2147 K propos de l'autrice	2173 K retrouver dans le numéro
àudio	436 K generat
""", 'á': """
áudio	3948 K gerado
""", 'ä': """
är	4703 K du
äänestä	2001 K
""", 'å': """
åldersgräns	4751 K #
åsikter	4686 K som framförs
åsikterna	4686 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3919 K preciso estar logado
écouter	3 K l'article	3 K cet article	2143 K aussi	2250 K sur
écoutez	3 K cet	3 K l'article	2179 K le podcast
élő	2631 K: így	2631 K: itt	2631 K: ezért	2631 K: miért	2631 K: hogyan	2631 K: mit	2631 K: ki	2631 K: mi	2631 K: ez	2631 K: ezt	2631 K: hallgassa	2631 K: nézze	2631 K: minden
épinglez	2199 K cet article	2199 K cette recette	2199 K cette page	2199 K la recette	2199 K ce billet	2199 K-la	2199 K-le	2199 K l'article	2199 K l'image
értékeljük	2607 K az ön
""", 'í': """
írd	2579 K be
írj	2558 K a szerzőnek
írja	2579 K be
írjon	2558 K a szerzőnek	2579 K közvetlenül	2579 K nekünk
""", 'î': """
în	4158 K imagini:
întreabă	4094 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2580 K szerint
""", 'ø': """
ønsker	798 K du ikke længere at modtage dette	798 K du ikke længere at modtage vores	3711 K du ikke lenger å motta dette	3711 K du ikke lenger å motta våre
""", 'ú': """
últimas	1602 K noticias de	3921 K de	3921 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1548 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	874 K die autor:in	874 K die autoren	874 K die autor:innen	877 K die autorin	877 K den autor	878 K die autorin	878 K den autor
übersetzung	971 K:	971 K aus dem
""", 'č': """
čitaj	4358 K još
čitajte	4358 K i	4358 K još	4358 K još:
članak	51 K se može	51 K možete	4373 K je preveden	4373 K čita	4376 K je objavljen u	4437 K je	4446 K je nastao u suradnji s	4446 K je nastao u suradnji sa
članek	51 K lahko	4577 K je preveden	4577 K bere	4577 K je prebral	4580 K je objavljen v	4638 K je	4646 K je nastal v sodelovanju z	4646 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	526 K vznikl ve spolupráci	556 K byl přeložen	556 K přeložen	556 K načetl	559 K vyšel v	597 K byl přeložen	636 K vyšel v	636 K vyšel na	636 K původně vyšel	636 K byl publikován	636 K byl převzat	636 K byl původně publikován	636 K byl původně zveřejněn	637 K	648 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4472 K bol preložený	4472 K načítal	4475 K vyšiel v	4540 K	4549 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	537 K také	537 K také:	537 K i	537 K více	537 K:
číslo	549 K účtu pro dary	549 K transparentního účtu
čítajte	4459 K aj	4459 K tiež	4459 K viac
""", 'đ': """
đánh	5211 K giá bài viết
đã	5177 K có tài khoản? đăng nhập	5261 K xảy ra lỗi	5261 K có lỗi
đăng	5214 K ký tham dự hội thảo	5231 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5235 K dây nóng: #	5235 K dây nóng #
được	73 K phép đăng lại
đặt	5231 K mua sách	5231 K báo giấy	5231 K mua báo giấy
để	5248 K xem nội dung này	5248 K hiển thị nội dung này
đọc	5194 K thêm	5194 K thêm:	5194 K:	5194 K tiếp:	5200 K tin nhanh
""", 'į': """
įsigykite	3264 K
įtraukite	3264 K mus
įveskite	3264 K
""", 'ś': """
ściągnij	15 K	3809 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3789 K:
źródło	3789 K:
""", 'ż': """
żadnych	3837 K akcjonariuszy
""", 'ž': """
želite	4390 K raditi kod nas	4390 K da radite kod nas	4593 K delati pri nas
želiš	4390 K raditi kod nas	4593 K delati pri nas
žiadni	4526 K akcionári
žiadny	4526 K majiteľ	4526 K oligarcha
žinote	3250 K daugiau	3265 K istoriją
žiūrėkite	3238 K taip pat	3264 K
žádní	620 K akcionáři
žádný	620 K majitel	620 K oligarcha
""", 'ș': """
știrea	4169 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1136 K κάποια πληροφορία	1136 K πληροφορίες	1136 K πληροφορία	1136 K φωτογραφία	1136 K φωτογραφίες	1136 K κάποια φωτογραφία	1136 K κάποιο θέμα	1136 K μια ιστορία
""", 'ή': """
ήταν	1094 K χρήσιμο	1094 K χρήσιμη
""", 'α': """
αγοράστε	1116 K το εισιτήριό σας	1116 K εισιτήρια
ακολουθήστε	14 K	1121 K τον	1121 K τα	1121 K
ακούστε	3 K	1073 K:	1188 K στο	1195 K το στο spotify	1195 K στο spotify
ακύρωση	1100 K απάντησης
αν	1057 K έφτασες μέχρι εδώ	1057 K έφτασες ως εδώ	1057 K φτάσατε μέχρι εδώ	1057 K φτάσατε ως εδώ	1057 K έχετε φτάσει μέχρι εδώ	1057 K διάβασες μέχρι εδώ	1057 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1126 K λάθος	1126 K κάποιο λάθος
αναφορά	1126 K λάθους
αντιγράψτε	1112 K
αντιγραφή	1112 K
αξιολογήστε	1094 K
απαγορεύεται	1175 K η αναδημοσίευση	1175 K η αναπαραγωγή
απενεργοποιήστε	1161 K το adblock	1161 K τον ad
αποθηκεύστε	1112 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	57 K η έρευνα	1093 K η περίληψη	1093 K η σύνοψη
αυτό	1148 K το βίντεο δεν είναι	1149 K το περιεχόμενο προέρχεται
αυτόματη	1104 K μετάφραση από
αφήστε	1100 K μια απάντηση	1100 K ένα σχόλιο	1100 K το σχόλιό σας
""", 'β': """
βίντεο	1073 K:
βαθμολογήστε	1094 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1151 K να δείτε αυτό το περιεχόμενο	1151 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1100 K το σχόλιό σας	1100 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1145 K βοήθειας κεθεα
γραφτείτε	1137 K	1137 K για να
""", 'δ': """
δείτε	1073 K επίσης	1073 K:	1073 K το βίντεο	1073 K εδώ	1073 K επίσης:	1073 K ακόμα:	1073 K φωτογραφίες	1073 K ακόμη	1073 K ακόμη:	1091 K όλα τα άρθρα	1113 K όλες	1113 K όλα	1113 K τις	1173 K φωτογραφίες:	1173 K βίντεο:	1188 K στο	1188 K αυτή τη δημοσίευση στο
δειτε	1073 K επισης	1073 K ακομη	1073 K:
δεν	1056 K έχουμε διαφημίσεις	1056 K έχουμε χορηγούς	1056 K ανήκουμε σε	1124 K έχετε χρόνο να διαβάσετε	1148 K είναι δυνατή η αναπαραγωγή
δηλώστε	1116 K συμμετοχή
δημοσιεύθηκε	1176 K αρχικά
δημοσιεύτηκε	1176 K αρχικά
διάβασε	1073 K επίσης	1073 K ακόμη
διάρκεια	1194 K βίντεο
διαβάζεται	1093 K από
διαβάστε	1073 K επίσης	1073 K επίσης:	1073 K ακόμη	1073 K ακόμη:	1073 K ακόμα	1073 K:	1073 K εδώ	1073 K περισσότερα	1073 K ακόμα:	1073 K εδώ περισσότερα	1073 K σχετικά	1073 K αναλυτικά	1091 K όλα τα άρθρα	1113 K όλες	1113 K όλα	1113 K τις
διαβαστε	1073 K επισης	1073 K ακομη	1073 K ακομα	1073 K:
διαθέσιμη	1109 K στο
διαθέσιμο	1109 K σε	1109 K στο	1195 K στο spotify
διαφήμιση	1193 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1056 K μη κερδοσκοπικός	1056 K μια μη κερδοσκοπική	1056 K ανεξάρτητο μέσο	1056 K ένα ανεξάρτητο
εγγραφείτε	1137 K
εικόνα	1171 K # από #	1171 K # / #
εκτυπώστε	1112 K
ενεργοποιήστε	1109 K
ενσωματωμένο	1149 K περιεχόμενο από
εντοπίσαμε	1161 K ad	1161 K ότι χρησιμοποιείτε	1161 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1161 K ad
επιτρέπεται	73 K η αναδημοσίευση	1175 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	73 K αναδημοσίευση επιτρέπεται	1093 K περίληψη	1093 K σύνοψη	1093 K ανάγνωση	1093 K περίληψη αυτή	1100 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1100 K ηλ. διεύθυνσή σας δεν	1177 K μετάφραση	1177 K περίληψη	1185 K είδηση συνεχίζεται	1193 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1123 K να εργαστείς μαζί μας
θέλετε	1123 K να εργαστείτε μαζί μας	1123 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1170 K πήγε στραβά
κίνδυνος	1145 K εθισμού
κατέβασε	1109 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1109 K	1121 K την εφαρμογή	1135 K την εφαρμογή
κλείσε	1116 K θέση
κλείστε	1116 K θέση	1116 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1073 K:	1173 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1109 K από	1109 K στο
""", 'μ': """
μάθετε	1113 K όλες
με	1079 K πληροφορίες από απε	1079 K πληροφορίες απε	1119 K πληροφορίες από
μείνετε	1113 K ενημερωμένοι
μετάφραση	1093 K	1104 K με τεχνητή νοημοσύνη	1104 K μέσω τεχνητής
μεταφρασμένο	1104 K αυτόματα
μη	1157 K χάνετε καμία	1157 K χάσετε καμία	1157 K χάνεις καμία
μην	1157 K χάνετε καμία	1157 K χάσεις καμία
μοιράσου	1112 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1105 K browser σας δεν υποστηρίζει	1105 K περιηγητής σας δεν υποστηρίζει
οι	1091 K απόψεις	1091 K γνώμες
""", 'π': """
παίξε	1142 K τώρα:	1145 K υπεύθυνα
παίξτε	1142 K τώρα:	1145 K υπεύθυνα
παρακαλούμε	1161 K απενεργοποιήστε το	1161 K απενεργοποιήστε τον
παρακαλώ	1161 K απενεργοποιήστε
παρουσιάστηκε	1170 K σφάλμα
περίληψη	1093 K
περιεχόμενο	1149 K από
περισσότερα	1073 K:
πηγές	1119 K:
πηγή	1079 K: απε	1079 K απε	1079 K φωτογραφίας:	1079 K φωτογραφιών:	1079 K: reuters	1079 K: afp	1079 K: ap	1079 K: cnn	1079 K: bbc	1119 K:
πηγη	1079 K: απε	1079 K απε
προέκυψε	1170 K σφάλμα
προβολή	1188 K στο
προτείνετε	1112 K
προτιμάτε	1124 K να ακούτε	1124 K να ακούσετε
πρώτη	1175 K δημοσίευση:
πώς	1094 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1093 K
ρώτα	1093 K
ρώτησε	1093 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1094 K φάνηκε	1094 K βοήθησε	1094 K άρεσε
σελίδα	1171 K # από #	1171 K # / #
σου	74 K άρεσε
στείλτε	1112 K
στηρίξτε	86 K	1121 K	1121 K τον	1121 K τα	1121 K την
σύνοψη	1093 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1091 K κείμενα που
ταξινόμηση	1186 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1091 K άρθρο εκφράζει	1093 K άρθρο μεταφράστηκε	1093 K κείμενο μεταφράστηκε	1100 K email σας δεν δημοσιεύεται	1104 K κείμενο μεταφράστηκε αυτόματα	1104 K άρθρο μεταφράστηκε αυτόματα	1105 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1105 K πρόγραμμα περιήγησης δεν υποστηρίζει	1148 K βίντεο δεν είναι	1148 K περιεχόμενο δεν είναι	1149 K περιεχόμενο αυτό προέρχεται	1175 K άρθρο προστατεύεται	1175 K παρόν άρθρο προστατεύεται	1177 K κείμενο	1177 K άρθρο	1177 K παρόν άρθρο	1177 K κείμενο αυτό	1177 K άρθρο αυτό	1185 K άρθρο συνεχίζεται	1185 K κείμενο συνεχίζεται	1193 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1161 K ότι χρησιμοποιείτε
φωτο	1079 K: eurokinissi
φωτογραφία	1079 K: eurokinissi	1079 K: intime	1171 K # από #	1171 K # / #
φωτογραφίες	1079 K: eurokinissi
φωτορεπορτάζ	1173 K:
φωτό	1079 K: eurokinissi	1079 K: intime
""", 'χ': """
χαρίστε	1112 K
χαρακτήρες	1140 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1161 K ad
χρησιμοποιείτε	1161 K ad
""", 'ό': """
όλα	1091 K τα άρθρα
όλες	1113 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	295 K се за
автор	4247 K - обозреватель	4247 K - корреспондент	4247 K - колумнист	4247 K - редактор	5071 K - оглядач	5071 K - колумніст	5071 K - кореспондент
авторка	5071 K - оглядачка	5071 K - колумністка
авторката	275 K е
авторът	275 K е
акценти	277 K от
анкета	313 K на деня:
""", 'б': """
бачите	49 K помилку
без	327 K собственици	327 K акционери	4315 K владельцев	4315 K акционеров	4315 K цензуры и рекламы	5138 K власників	5138 K акціонерів	5138 K олігархів
беше	278 K ли полезна	278 K ли полезно	278 K ли полезен
благодарение	327 K на нашите читатели
благодаря	4315 K нашим читателям	4315 K вашим пожертвованиям
больше	4229 K новостей	4230 K по теме:	4270 K любите слушать	4270 K нравится слушать	4325 K о:
будь	36 K первым	5134 K ласка, вимкніть його	5134 K ласка, вимкніть блокувальник	5134 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4250 K ли материал	4250 K ли пересказ	4250 K ли этот пересказ	4250 K ли этот	4250 K ли текст
была	4250 K ли статья	4250 K ли эта	4250 K ли новость
більше	5052 K по темі:	5052 K за темою:	5052 K на тему:	5052 K про це:	5086 K новин	5086 K матеріалів	5148 K про:
""", 'в': """
в	4303 K этом месте находится встроенный контент	4303 K этом месте находится встроенный пост	4303 K этом месте находится встроенный публикация	4303 K этом месте размещён встроенный контент	4303 K этом месте размещён встроенный пост	4303 K этом месте размещён встроенный публикация	4303 K этом месте размещен встроенный контент	4303 K этом месте размещен встроенный пост	4303 K этом месте размещен встроенный публикация	4303 K этом месте показан встроенный контент	4303 K этом месте показан встроенный пост	4303 K этом месте показан встроенный публикация	4303 K этом месте встроенный контент	4303 K этом месте встроенный пост	4303 K этом месте встроенный публикация
вакансии	4253 K "	4253 K редакции
вакансії	5076 K "	5076 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4250 K понравилась	4250 K понравился	4250 K помогла	5074 K сподобалась	5074 K сподобалася	5074 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4202 K рассылка
ви	5134 K використовуєте блокувальник	5141 K прочитали вже # із #	5141 K прочитали вже # і #	5141 K прочитали # із #	5141 K прочитали # і #	5141 K прочитали вже # з #	5141 K прочитали # з #
видео	335 K: как	335 K: така	335 K: защо	335 K: какво	335 K: кой	335 K: къде	335 K: това	335 K: вижте	335 K: чуйте	335 K: всичко	335 K: нощта	335 K: хората	335 K: ето	4232 K по теме:	4324 K: как	4324 K: так	4324 K: почему	4324 K: что	4324 K: кто	4324 K: где	4324 K: это	4324 K: вот	4324 K: смотрите	4324 K: послушайте	4324 K: всё	4324 K: все
видяхте	49 K грешка
вижте	263 K още	263 K също	263 K:	263 K повече във видеото	263 K галерията
викторина	4296 K:
вимкніть	5134 K його, щоб	5134 K блокувальник	5134 K adblock
винаги	318 K разрешавай съдържание от	318 K показвай съдържание от	318 K зареждай съдържание от	318 K разреши съдържание от
включете	104 K се в дискусията	285 K
вопрос	78 K по статье	4296 K дня:
вопросы	77 K?
впервые	4329 K опубликовано в	4329 K опубликовано на	4329 K опубликован в	4329 K опубликована в	4329 K напечатано в
вперше	5152 K опубліковано в	5152 K опубліковано у	5152 K опубліковано на	5152 K надруковано в
все	32 K комментарии	4229 K новости на тему	4229 K материалы	4229 K новости	4229 K статьи	4234 K статьи автора	4234 K материалы автора	4325 K о:	4325 K материалы по теме:	4325 K статьи по теме:	4325 K материалы о:	4325 K новости по теме:	5148 K про:
всегда	4219 K разрешать контент	4303 K разрешать контент	4303 K показывать контент	4303 K разрешить контент	4303 K загружать контент
всички	290 K новини	336 K статии по темата:
всичко	336 K за:	336 K по темата:
встановлюйте	5081 K
встановіть	15 K	5081 K	5107 K застосунок
встигніть	5112 K передплатити
всё	4325 K о:	4325 K по теме:
всі	5148 K матеріали за темою:	5148 K новини за темою:
въпрос	313 K на деня:
въпроси	77 K
вы	4311 K используете блокировщик	4318 K прочитали уже # из #	4318 K прочитали # из #	4341 K получили это письмо, потому что	4341 K получили это письмо, так как	4341 K получаете это письмо, потому что	4341 K получаете это письмо, так как	4341 K получаете эту рассылку, потому что
выключите	4311 K его, чтобы
відділ	105 K передплати: #
відео	5147 K: як	5147 K: так	5147 K: чому	5147 K: що	5147 K: хто	5147 K: де	5147 K: це	5147 K: ось	5147 K: дивіться	5147 K: послухайте	5147 K: усе	5147 K: все
вікторина	5119 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4249 K от
гледайте	263 K видеото	263 K:
головна	103 K >	103 K '	103 K "
головне	5073 K від	5073 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5120 K:
""", 'д': """
детальніше	5052 K:	5052 K про це
джерела	5088 K:
джерело	5088 K:
дивіться	5052 K також	5052 K:	5052 K також:	5052 K відео:
до	5052 K теми:
добавьте	4311 K наш сайт в	4311 K сайт в исключения	4311 K сайт в белый список
додайте	5134 K наш сайт до	5134 K сайт до винятків	5134 K сайт до білого списку
дозволити	5126 K завжди контент	5126 K завжди вміст	5126 K контент із	5126 K контент з	5126 K контент від	5126 K вміст із	5126 K вміст з	5126 K вміст від
дозволяти	5126 K завжди контент	5126 K завжди вміст	5126 K контент із	5126 K контент з	5126 K контент від	5126 K вміст із	5126 K вміст з	5126 K вміст від
докладніше	5052 K:	5052 K про це	5148 K про:
досие	335 K: как	335 K: така	335 K: защо	335 K: какво	335 K: кой	335 K: къде	335 K: това	335 K: вижте	335 K: чуйте	335 K: всичко	335 K: нощта	335 K: хората	335 K: ето
доступно	4258 K в	4258 K на	4258 K для	5081 K в	5081 K у	5081 K на	5081 K для
достъпно	285 K в	285 K на
досье	4324 K: как	4324 K: так	4324 K: почему	4324 K: что	4324 K: кто	4324 K: где	4324 K: это	4324 K: вот	4324 K: смотрите	4324 K: послушайте	4324 K: всё	4324 K: все
досьє	5147 K: як	5147 K: так	5147 K: чому	5147 K: що	5147 K: хто	5147 K: де	5147 K: це	5147 K: ось	5147 K: дивіться	5147 K: послухайте	5147 K: усе	5147 K: все
дотримуйтесь	33 K
другие	4234 K материалы автора
думка	5071 K автора	5071 K, висловлена	5071 K редакції може не
думки	5071 K авторів
""", 'е': """
ежедневная	4202 K рассылка
еженедельная	4202 K рассылка
если	49 K вы нашли	49 K вы заметили	4341 K вы не хотите получать эту рассылку	4341 K вы больше не хотите получать эту	4341 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4234 K новость?
еще	4230 K по теме:	4232 K по теме:
ещё	4229 K больше	4230 K по теме:	4232 K по теме:
""", 'з': """
з	5123 K нашого магазину:
за	5040 K підтримки компанії	5040 K підтримки партнера	5040 K сприяння компанії	5052 K темою:
забелязахте	9 K
завантажити	5081 K в	5081 K з	5081 K у
завантажте	15 K	5081 K в	5081 K з	5107 K застосунок	5107 K додаток
завантажувати	5126 K завжди контент	5126 K завжди вміст	5126 K контент із	5126 K контент з	5126 K контент від	5126 K вміст із	5126 K вміст з	5126 K вміст від
завантажуйте	15 K	5081 K	5091 K застосунок
завдяки	5138 K нашим читачам	5138 K вашим внескам
завжди	5126 K дозволяти контент	5126 K дозволяти вміст	5126 K показувати контент	5126 K показувати вміст	5126 K дозволити контент	5126 K дозволити вміст	5126 K завантажувати контент	5126 K завантажувати вміст
загружать	4303 K всегда контент	4303 K контент из	4303 K контент с	4303 K контент от
загрузите	4258 K в	4258 K на
загрузить	4219 K контент	4219 K пост
задайте	4249 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	289 K
запитайте	5073 K
зареждай	318 K винаги съдържание от	318 K съдържание от
зберегти	5085 K
збережіть	5085 K
здесь	4303 K находится встроенный контент	4303 K находится встроенный пост	4303 K находится встроенный публикация	4303 K размещён встроенный контент	4303 K размещён встроенный пост	4303 K размещён встроенный публикация	4303 K размещен встроенный контент	4303 K размещен встроенный пост	4303 K размещен встроенный публикация	4303 K показан встроенный контент	4303 K показан встроенный пост	4303 K показан встроенный публикация	4303 K встроенный контент	4303 K встроенный пост	4303 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5123 K для передплатників:
зручніше	5094 K слухати
""", 'и': """
играть	4297 K:
идет	4291 K подписка
идёт	4291 K подписка
из	4300 K нашего магазина:
изпратете	289 K
изтеглете	15 K	285 K	295 K	310 K приложението
източник	292 K:
източници	292 K:
имате	77 K въпроси
инсталирайте	285 K
искате	297 K да работите при нас	297 K ли да работите при нас
искаш	297 K да работиш при нас
источник	4264 K:
источники	4264 K:
""", 'к': """
как	4250 K вам статья	4250 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	289 K
копирайте	289 K
короткий	5073 K виклад	5073 K переказ
коротко	4249 K от	5073 K від
краткий	29 K пересказ	4249 K пересказ
кратко	4249 K от
краткое	4249 K содержание	4294 K содержание
куиз	263 K:	313 K:
""", 'л': """
лише	5123 K для передплатників:
лучшее	4229 K за
любите	5094 K слухати
""", 'м': """
материал	51 K можно	4219 K содержит данные	4230 K по теме:	4232 K по теме:	4252 K опубликован в	4255 K можно	4294 K переведён	4294 K переведен	4329 K впервые опубликован	4329 K был впервые	4339 K подготовлен в партнёрстве с	4339 K подготовлен в партнерстве с	4339 K подготовлен при поддержке	4339 K создан при поддержке
материалът	347 K е създаден със съдействието на
материалы	4232 K по теме:
матеріал	51 K можна	5039 K підготовлено за підтримки	5039 K створено за підтримки	5039 K підготовлено у партнерстві	5039 K створено у партнерстві	5116 K перекладено	5152 K уперше опубліковано	5163 K підготовлено у партнерстві з	5163 K підготовлено за підтримки	5163 K створено за підтримки	5163 K створено у партнерстві з
маєте	77 K запитання
месяц	4261 K подписки за
ми	5134 K помітили, що ви
мнение	4247 K автора	4247 K редакции может не
мнението	275 K на автора
мнения	4247 K авторов
мненията	275 K на авторите
моля	33 K
мы	14 K в	14 K есть	4192 K работаем благодаря вам	4192 K работаем благодаря вашей	4192 K работаем благодаря вашим	4192 K существуем благодаря вам	4192 K существуем благодаря вашим	4192 K существуем на ваши	4192 K работаем на ваши	4192 K живём на ваши	4192 K живем на ваши	4192 K независимы благодаря	4210 K в	4311 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	335 K живо: как	335 K живо: така	335 K живо: защо	335 K живо: какво	335 K живо: кой	335 K живо: къде	335 K живо: това	335 K живо: вижте	335 K живо: чуйте	335 K живо: всичко	335 K живо: нощта	335 K живо: хората	335 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5085 K
надішліть	5 K	5085 K
накратко	277 K от
началась	4291 K подписка
начало	103 K >	103 K "
наша	4202 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4291 K забудьте подписаться	5112 K забудьте передплатити
немає	5094 K часу читати	5138 K власників
нет	37 K комментариев	4270 K времени читать	4315 K владельцев
новия	280 K брой
новият	280 K брой
новости	4229 K партнеров
новый	4252 K номер
нравится	87 K
няма	37 K коментари
нямаме	327 K собственик	327 K собственици	327 K акционери	327 K реклами
нямате	298 K време да четете
""", 'о': """
об	4230 K этом подробнее	4234 K авторе
обобщение	277 K
обсуждение	7 K
озвучено	4249 K	5073 K
онлайн	4324 K: как	4324 K: так	4324 K: почему	4324 K: что	4324 K: кто	4324 K: где	4324 K: это	4324 K: вот	4324 K: смотрите	4324 K: послушайте	4324 K: всё	4324 K: все	5147 K: як	5147 K: так	5147 K: чому	5147 K: що	5147 K: хто	5147 K: де	5147 K: це	5147 K: ось	5147 K: дивіться	5147 K: послухайте	5147 K: усе	5147 K: все
опитахте	64 K
опитування	5119 K дня:
опрос	4296 K дня:
оригинал	4329 K статьи опубликован
оригінал	5152 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4311 K его, чтобы	4311 K блокировщик	4311 K adblock
открихте	9 K
откройте	4258 K в
открыта	4291 K подписка
открыть	4210 K в
отпечатай	289 K
отпечатайте	289 K
отправить	5 K	4262 K
отправьте	5 K	4262 K
оформити	5112 K передплату
оформить	4291 K подписку
оценете	278 K
оцените	10 K	4250 K
оцініть	5074 K
още	263 K по темата	263 K новини:	290 K новини	336 K за:	336 K по темата:
""", 'п': """
партнер	4339 K материала	5163 K матеріалу	5163 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	347 K на статията	347 K на рубриката
партнёр	4339 K материала	4339 K рубрики
партнёрский	91 K материал:
первый	4261 K месяц за
перевод	4249 K выполнен	4249 K сделан	4294 K выполнен	4294 K сделан	4294 K осуществлён	4294 K подготовлен
передплата	5084 K за #	5084 K від #	5112 K на перше півріччя	5112 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4210 K в
переказ	5073 K
переклад	5073 K зроблено	5116 K виконано	5116 K зроблено	5116 K здійснено	5116 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	4249 K
перший	5084 K місяць за
питання	78 K до статті	5119 K дня:
по	94 K подписке	4230 K теме:
повече	263 K по темата:	290 K новини
повідомити	5096 K про помилку
повідомте	5096 K про помилку	5096 K нам про помилку
погляди	5071 K авторів
пограйте	5120 K:
подарете	289 K
подарите	4262 K
подарить	4262 K
подарувати	5085 K
подаруйте	5085 K
поддержать	4267 K
поддержи	86 K
поддержите	86 K	4267 K
поделитесь	5 K
поделиться	5 K
подкаст	335 K: как	335 K: така	335 K: защо	335 K: какво	335 K: кой	335 K: къде	335 K: това	335 K: вижте	335 K: чуйте	335 K: всичко	335 K: нощта	335 K: хората	335 K: ето	4324 K: как	4324 K: так	4324 K: почему	4324 K: что	4324 K: кто	4324 K: где	4324 K: это	4324 K: вот	4324 K: смотрите	4324 K: послушайте	4324 K: всё	4324 K: все	5147 K: як	5147 K: так	5147 K: чому	5147 K: що	5147 K: хто	5147 K: де	5147 K: це	5147 K: ось	5147 K: дивіться	5147 K: послухайте	5147 K: усе	5147 K: все
подкрепете	86 K	295 K
подкрепи	295 K
подобається	87 K
подписаться	4210 K в
подписка	4261 K за #	4261 K от #	4261 K за рубль	4291 K на первое полугодие	4291 K на второе полугодие
подписывайтесь	14 K	4267 K на
подпишись	14 K	4282 K на
подпишитесь	14 K	4210 K в	4267 K на	4282 K на нас
подробнее	4230 K:	4230 K в материале	4230 K - в	4230 K читайте в материале	4230 K об этом	4232 K по теме:	4232 K на тему:	4325 K о:
подробности	4230 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4311 K, отключите его	4311 K, отключите блокировщик
позиция	4247 K автора
позицията	275 K на автора
позиція	5071 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4219 K контент	4219 K публикацию	4219 K содержимое
показвай	318 K винаги съдържание от	318 K съдържание от
показувати	5126 K завжди контент	5126 K завжди вміст	5126 K контент із	5126 K контент з	5126 K контент від	5126 K вміст із	5126 K вміст з	5126 K вміст від
показывать	4303 K всегда контент	4303 K контент из	4303 K контент с	4303 K контент от
полезна	278 K ли
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	277 K
попитайте	277 K
попробовали	64 K
порадьте	5085 K
порекомендуйте	4262 K
последвайте	14 K	295 K
последние	4229 K новости о
послухати	3 K
послушать	3 K
поставте	5073 K запитання
похоже	4311 K, вы используете блокировщик	4311 K, у вас включён	4311 K, у вас включен
почитать	4230 K:
преведено	277 K с
преводът	277 K е
предложение	4300 K для читателей:	4300 K для подписчиков:
предпочитате	298 K да слушате
прежде	4283 K чем оставить комментарий	4283 K чем комментировать
препечатването	73 K е разрешено
препоръчай	289 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4234 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5112 K передплата
продолжается	4291 K подписка	4291 K подписная кампания
пройдите	4230 K тест
пройдіть	5052 K тест
пропозиція	5123 K для читачів:	5123 K для передплатників:
прочетено	277 K от
прочетете	263 K още	263 K също
прочетохте	330 K # от #	330 K вече # от #
публикация	4219 K содержит данные
підписка	5084 K за #	5084 K від #
підписуйся	14 K
підписуйтесь	14 K	5091 K на
підпишіться	14 K	5091 K на
підсумок	5073 K
підтримайте	86 K	5091 K
підтримати	5091 K
""", 'р': """
работа	4253 K в "
радимо	5052 K прочитати:
разрешавай	318 K винаги съдържание от	318 K съдържание от
разрешать	4303 K всегда контент	4303 K контент из	4303 K контент с	4303 K контент от
разрешете	285 K
разреши	318 K винаги съдържание от	318 K съдържание от
разрешить	4219 K контент	4219 K показ	4219 K содержимое	4303 K всегда контент	4303 K контент из	4303 K контент с	4303 K контент от
распечатайте	4262 K
распечатать	4262 K
расскажите	64 K в
рассылка	4202 K "	4202 K:
редакция	4192 K работает благодаря вам	4192 K работает благодаря вашей	4192 K работает благодаря вашим
резюме	277 K
резюмето	277 K
рекламно	91 K съдържание:
рекомендуем	4230 K:	4232 K видео:
рекомендуємо	5052 K:
робота	5076 K в "	5076 K у "
роздрукувати	5085 K
роздрукуйте	5085 K
розкажіть	64 K у
розпочалася	5112 K передплата
розпочато	5112 K передплату
""", 'с': """
саммари	4249 K
свалете	15 K	285 K	310 K приложението
свежий	4252 K номер
свързани	263 K:
связаться	4234 K с автором
сигнализирайте	300 K за грешка
скачайте	15 K	4258 K в	4258 K из	4267 K приложение	4287 K приложение
скачать	15 K	4258 K в	4258 K на
скидка	4300 K для подписчиков:
скопировать	4262 K
скопируйте	4262 K
скопіювати	5085 K
скопіюйте	5085 K
следвайте	14 K ни	295 K
следите	14 K за	4210 K в
слухайте	5052 K:	5052 K також:
слухати	3 K
слушайте	4230 K:	4230 K также:
слушать	3 K
см	4230 K. также:
смотрите	4230 K также	4230 K:	4230 K	4230 K также:	4230 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4272 K об ошибке	4272 K нам об ошибке
сообщить	4272 K об ошибке
сохраните	4262 K
сохранить	4262 K
спитайте	5073 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4339 K материала	4339 K рубрики	5163 K матеріалу	5163 K рубрики
спонсорирано	347 K от
спробували	64 K
спросите	4249 K
спросить	4249 K
спільно	5040 K з компанією
станьте	36 K первым	36 K першим	4267 K подписчиком	4267 K соучастником	5091 K частиною спільноти	5091 K співучасником
статията	51 K може	277 K е преведена	277 K е прочетена	339 K е публикувана	347 K е създадена със съдействието на
статтю	51 K можна	5073 K перекладено	5116 K перекладено	5152 K вперше опубліковано	5152 K було вперше
стаття	5152 K вперше опублікована	5153 K
статью	51 K можно	4255 K можно
статья	4249 K переведена	4249 K озвучена	4250 K была	4252 K опубликована в	4294 K переведена	4329 K впервые опубликована	4329 K была впервые	4329 K первоначально	4330 K
стежте	14 K за
стислий	29 K переказ	5073 K виклад	5073 K переказ	5116 K виклад
схоже	5134 K, ви використовуєте	5134 K, у вас увімкнено
съобщете	300 K за грешка
съобщи	300 K за грешка
сыграйте	4297 K:
""", 'т': """
тази	339 K статия е публикувана
також	5052 K читайте:
тб	5147 K: як	5147 K: так	5147 K: чому	5147 K: що	5147 K: хто	5147 K: де	5147 K: це	5147 K: ось	5147 K: дивіться	5147 K: послухайте	5147 K: усе	5147 K: все
текст	51 K можно	51 K можна	4249 K переведён	4249 K переведен	4249 K озвучен	4294 K переведён	4294 K переведен	4329 K впервые опубликован	4329 K был впервые	4329 K вышел в №	4329 K вышел в номере	5073 K перекладено	5073 K озвучено	5116 K перекладено	5152 K уперше опубліковано	5152 K вперше опубліковано	5152 K було вперше	5152 K вийшов у №	5152 K вийшов у номері
текстът	51 K може	275 K отразява	277 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4296 K дня:	5119 K дня:
това	57 K разследване	277 K резюме	277 K обобщение
този	339 K текст е публикуван
только	4300 K для подписчиков:
точка	4247 K зрения автора	5071 K зору автора	5071 K зору редакції
триває	5112 K передплата
тук	318 K има вградено съдържание от	318 K има съдържание от	318 K се намира вградено съдържание от	318 K се намира съдържание от	318 K вградено съдържание от	318 K съдържание от
тут	4303 K находится встроенный контент	4303 K находится встроенный пост	4303 K находится встроенный публикация	4303 K размещён встроенный контент	4303 K размещён встроенный пост	4303 K размещён встроенный публикация	4303 K размещен встроенный контент	4303 K размещен встроенный пост	4303 K размещен встроенный публикация	4303 K показан встроенный контент	4303 K показан встроенный пост	4303 K показан встроенный публикация	4303 K встроенный контент	4303 K встроенный пост	4303 K встроенный публикация	5126 K є вбудований контент	5126 K є вбудований допис	5126 K є вбудований публікація	5126 K є вбудований вміст	5126 K розміщено вбудований контент	5126 K розміщено вбудований допис	5126 K розміщено вбудований публікація	5126 K розміщено вбудований вміст	5126 K показано вбудований контент	5126 K показано вбудований допис	5126 K показано вбудований публікація	5126 K показано вбудований вміст	5126 K вбудований контент	5126 K вбудований допис	5126 K вбудований публікація	5126 K вбудований вміст
""", 'у': """
у	4311 K вас включён блокировщик	4311 K вас включен блокировщик	4315 K нас нет владельца	4315 K нас нет владельцев	4315 K нас нет акционеров	4315 K нас нет инвесторов	4315 K нас нет хозяев	5040 K партнерстві з компанією	5126 K цьому місці є вбудований контент	5126 K цьому місці є вбудований допис	5126 K цьому місці є вбудований публікація	5126 K цьому місці є вбудований вміст	5126 K цьому місці розміщено вбудований контент	5126 K цьому місці розміщено вбудований допис	5126 K цьому місці розміщено вбудований публікація	5126 K цьому місці розміщено вбудований вміст	5126 K цьому місці показано вбудований контент	5126 K цьому місці показано вбудований допис	5126 K цьому місці показано вбудований публікація	5126 K цьому місці показано вбудований вміст	5126 K цьому місці вбудований контент	5126 K цьому місці вбудований допис	5126 K цьому місці вбудований публікація	5126 K цьому місці вбудований вміст	5134 K вас увімкнено блокувальник	5138 K нас немає власника	5138 K нас немає власників	5138 K нас немає акціонерів	5138 K нас немає інвесторів	5138 K нас немає олігарха
увидели	9 K ошибку
удобнее	4270 K слушать
уперше	5152 K опубліковано в	5152 K опубліковано у	5152 K опубліковано на	5152 K надруковано в
усе	5148 K про:	5148 K за темою:
успейте	4291 K подписаться
установите	15 K	4287 K приложение
усі	32 K коментарі	5148 K матеріали за темою:	5148 K статті за темою:
утренняя	4202 K рассылка
""", 'ф': """
фотогалерея	4230 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	278 K ли
харесахте	278 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4269 K работать у нас	4269 K у нас работать	4269 K работать в нашей
хочете	5093 K працювати в нас	5093 K в нас працювати	5093 K працювати у нас
хочеш	5093 K працювати в нас
хочешь	4269 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	5073 K переказ	5073 K короткий виклад	5073 K короткий переказ	5073 K стислий виклад	5116 K текст	5116 K матеріал	5153 K текст	5153 K матеріал
цю	5116 K статтю
ця	81 K тема закрита	5153 K стаття
""", 'ч': """
четете	263 K още
чети	263 K още
чи	5074 K була стаття	5074 K був матеріал	5074 K був переказ	5074 K був цей переказ	5074 K була ця	5074 K був цей	5074 K сподобалась	5074 K сподобалася	5074 K сподобався
читай	4282 K нас
читайте	14 K нас	15 K	4210 K в	4210 K нас в	4230 K также	4230 K также:	4230 K:	4230 K подробнее	4230 K еще	4230 K по теме:	4230 K подробнее:	4230 K материал	4230 K в материале	4232 K по теме:	4258 K нас без	4258 K без	4267 K	4267 K нас в	5052 K також	5052 K також:	5052 K:	5052 K ще	5052 K також на тему:	5052 K по темі:	5052 K також на тему	5091 K
читать	4210 K в	4230 K также	4230 K по теме:
что	38 K вы думаете	4230 K ещё почитать:
чтобы	4341 K отписаться от этой рассылки	4341 K отписаться от рассылки
чуйте	3 K	263 K:
""", 'щ': """
ще	37 K немає коментарів	5052 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4294 K статья	4330 K статья
это	29 K резюме	57 K расследование	4249 K краткое содержание
этот	29 K пересказ	4219 K материал содержит	4249 K пересказ	4249 K краткий пересказ	4255 K материал можно	4255 K текст можно	4294 K текст	4294 K материал	4330 K текст	4330 K материал
эту	4255 K статью можно
""", 'я': """
як	5074 K вам стаття	5074 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2333 K את
אולי	2350 K פספסתם:
אין	2321 K לשלוח תגובות	2321 K לפרסם תגובות	2394 K להעתיק תוכן	2394 K להעתיק את התוכן	2394 K לעשות שימוש בתכנים	2394 K לעשות שימוש בתוכן
אירעה	2390 K שגיאה
אל	2341 K תפספסו: הפעילו
אנא	2298 K הזינו כתובת מייל	2298 K הזינו כתובת אימייל
אני	2290 K רוצה לתמוך	2290 K רוצה להצטרף	2290 K רוצה לתרום
ארעה	2390 K שגיאה
""", 'ב': """
בואו	2334 K לעבוד איתנו
בחנו	2338 K את עצמכם
בשיתוף	2353 K המועצה	2353 K קרן
""", 'ד': """
דווחו	2333 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2311 K:	2335 K לפודקאסט	2335 K לפרק
האם	10 K אהבתם	2333 K הכתבה	2333 K הסיכום	2333 K המידע
הדוא	2320 K"ל האדום
הדפדפן	2370 K שלך אינו	2370 K שלך לא
ההרשמה	2298 K בוצעה בהצלחה
הווידאו	2370 K אינו
הורידו	15 K	2303 K את האפליקציה	2340 K
הטור	2327 K המלא של
הטקסט	2395 K נוצר
היו	36 K הראשונים
הירשמו	2334 K לוובינר	2334 K לכנס שלנו
הכותב	2323 K הוא
הכותבים	2323 K הם
הכותבת	2323 K היא
הכנתם	64 K
הכתבה	2331 K תורגמה	2331 K נכתבה באופן אוטומטי	2333 K עניינה	2351 K ממשיכה	2394 K מוגנת	2395 K נכתבה	2395 K תורגמה	2403 K ממשיכה
המייל	46 K האדום
המשך	2351 K הכתבה	2403 K הכתבה
הסיכום	2331 K נכתב	2331 K נוצר	2395 K נוצר
הסרטון	2370 K אינו	2370 K לא
הפסקת	2302 K מעקב אחרי
הפעילו	2341 K התראות	2341 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2335 K המלא זמין
הצביעו	2338 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2290 K לאלפי	2290 K לאלפי התומכים,	2290 K לאלפי התומכים שלנו	2293 K למנוי	2303 K לערוץ הטלגרם	2303 K לקבוצת הוואטסאפ	2303 K לקבוצת הווטסאפ	2317 K אלינו	2317 K לערוץ	2317 K לקבוצה	2317 K לקבוצת	2317 K לקבוצות	2317 K עכשיו	2317 K גם	2318 K	2334 K לצוות שלנו
הצטרפי	2290 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2335 K לפודקאסט
השתתפו	2338 K בסקר
התגובות	7 K
התוכן	2370 K אינו	2394 K מוגן
התחקיר	57 K הזה
התקציר	2331 K נכתב	2331 K הופק	2331 K נוצר
התרגום	2395 K נעשה
""", 'ח': """
חודש	2346 K ראשון ב
""", 'י': """
יש	77 K שאלות	2298 K להזין כתובת מייל תקינה	2320 K לכם מידע	2320 K לכם סיפור	2320 K לך מידע	2320 K לך סיפור
""", 'כ': """
כבר	2293 K מנויים	2293 K מנוי
כדי	2346 K לקרוא את	2374 K לצפות בתוכן	2374 K להציג את התוכן
כל	2317 K החדשות
כתבות	2327 K נוספות מאת	2327 K נוספות של	2350 K נוספות:
כתובת	2298 K המייל לא תקינה	2298 K הדואר האלקטרוני אינה	2298 K המייל אינה תקינה	2298 K המייל אינה חוקית	2298 K האימייל אינה תקינה	2298 K האימייל אינה חוקית
""", 'ל': """
לא	2293 K מנויים
להאזנה	2335 K לכתבה	2335 K לפודקאסט
להורדת	2340 K
להמשך	2346 K קריאה
לכל	2323 K הכתבות של	2327 K הכתבות של	2327 K כתבות	2327 K המאמרים של	2350 K הכתבות:
לכתבה	2311 K המלאה
לכתבות	2350 K נוספות:
לעדכונים	2317 K נוספים	2317 K
לעקוב	2302 K אחרי הכותב
לערוץ	2303 K הטלגרם
לפניות	2320 K לכתב	2320 K לכתבת
לפרק	2335 K המלא
לצפייה	2335 K בסרטון	2335 K בווידאו	2335 K במשדר	2374 K בתוכן
לקבוצת	2303 K הווטסאפ	2317 K הוואטסאפ	2317 K הווטסאפ
לקבלת	2317 K עדכונים
לקריאה	2311 K נוספת	2311 K נוספת:	2346 K מלאה
לקריאת	2346 K הכתבה המלאה
לרכישת	2293 K מנוי	2293 K מינוי	2334 K כרטיסים לכנס	2334 K כרטיסים לחצו	2334 K כרטיסים לאירוע
לתמיכה	2290 K חודשית
""", 'מ': """
מאמרים	2327 K נוספים מאת
מה	38 K דעתכם	2338 K דעתכם? הצביעו
מוגש	2353 K בשיתוף
מיון	2321 K תגובות
מייל	2320 K אדום
מיין	2321 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2293 K קיים
מנויים	2293 K? התחברו	2293 K?
מעקב	2302 K אחרי הכותב	2302 K אחר הכותב	2302 K אחרי כתב
מצאתם	9 K טעות
משהו	2390 K השתבש
""", 'נ': """
נא	2298 K להזין כתובת מייל תקינה	2298 K להזין כתובת אימייל
נותרו	2362 K # תווים
ניסיתם	64 K
נכתב	2331 K בסיוע
נפלה	49 K טעות
נרשמת	2298 K בהצלחה
נתקלתם	2320 K במשהו	2320 K בטעות
""", 'ס': """
סדר	2321 K תגובות
סינון	2321 K תגובות
ספרו	64 K לי
סרטון	2370 K זה אינו
""", 'ע': """
עדיין	2293 K לא מנויים
עוד	2311 K בנושא:	2327 K כתבות של	2350 K במדור:	2350 K כתבות:
עמוד	2391 K # מתוך #
ענו	2338 K על הסקר	2338 K על הסקר:	2338 K על החידון
עקבו	14 K אחרינו	2302 K אחרי הכותב	2317 K אחרינו	2318 K אחרי
""", 'פ': """
פורסם	2358 K לראשונה ב
פרסומת	2351 K
""", 'צ': """
צילום	2358 K: רויטרס	2358 K: אי	2358 K: ap	2358 K: afp	2358 K: shutterstock	2358 K: שאטרסטוק	2358 K: getty	2358 K: פלאש	2358 K: דובר	2358 K: באדיבות	2358 K: לע"מ
צילומים	2358 K: באדיבות
צפו	2311 K:	2311 K גם	2335 K בסרטון	2335 K בתיעוד	2335 K בווידאו	2335 K בכתבה
""", 'ק': """
קבלו	2302 K התראות על כתבות	2341 K התראות	2341 K עדכונים על	2341 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2311 K גם	2311 K גם:
קראו	2311 K גם	2311 K גם:	2311 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2317 K להיות	2317 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2364 K עכשיו:
שחקו	2364 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2321 K שיכללו
תודה	2298 K שנרשמתם
תווים	2362 K נותרו	2362 K שנותרו
תוכן	2353 K שיווקי בשיתוף	2371 K מוטמע	2371 K זה מגיע	2371 K חיצוני	2371 K זה מוצג	2395 K זה נוצר
תורגם	2331 K באופן אוטומטי
תמונה	2391 K # מתוך #	2391 K # / #
תמונות	2358 K: באדיבות
תמכו	86 K	2290 K בנו,	2290 K בנו היום	2344 K	2345 K בעבודתנו	2345 K בעיתונות עצמאית	2345 K בעיתונות חופשית	2345 K בנו עכשיו	2345 K בנו היום
תקציר	2331 K שנכתב
""", 'ا': """
ابرز	160 K النقاط بالذكاء
اجعل	145 K
احجز	162 K تذكرتك	162 K مقعدك
احجزوا	162 K تذاكركم
احصل	173 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	167 K معلوماتك	167 K نفسك
ادامه	1875 K اين مطلب	1875 K مطلب مخصوص	1875 K اين خبر	1931 K مطلب	1931 K خبر
ادعم	86 K	176 K
ادعمنا	111 K ولو
ادعموا	86 K	176 K
اذا	190 K كانت لديك معلومات	190 K كان لديك معلومات	190 K كانت لديكم معلومات	190 K كان لديكم معلومات
ارسل	150 K لنا صورك	150 K لنا قصتك	150 K لنا معلومات	150 K لنا علي	150 K لنا عبر
ارسلوا	150 K لنا علي	150 K لنا عبر	150 K لنا صوركم	150 K لنا قصصكم	150 K الينا علي	150 K الينا عبر	150 K الينا صوركم
از	1824 K روزنامهنگاري مستقل حمايت	1878 K دست ندهيد:
اسال	160 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1922 K از مطالب
استمرارنا	111 K مرهون بدعمكم	111 K مرهون	111 K بدعمكم
استمع	3 K الي	3 K	165 K الي
استمعوا	165 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1875 K يكماهه:	1875 K ماهانه:	1875 K سالانه:	1875 K يكساله:	1875 K سهماهه:
اشترك	147 K في	148 K في قناة	178 K
اشتركوا	145 K في	178 K
اضف	145 K	152 K تعليقك	152 K تعليقا علي	152 K تعليقا جديدا
اطلاعات	1864 K خود را بسنجيد
اعادة	73 K النشر مسموحة	187 K النشر
اعجبك	74 K	87 K
اعد	160 K هذا الملخص	228 K هذا الملخص
اعلان	183 K
افزودن	1882 K به سبد
اقرا	139 K ايضا	139 K ايضا:	139 K المزيد:	139 K:	139 K المزيد	182 K كذلك:	182 K ايضا-
اكنون	1892 K بازي كنيد:
الاحرف	193 K المتبقية
الانتقال	141 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	223 K # من #
العب	195 K الان:
العودة	141 K الي الاعلي
الفيديو	200 K غير
المتصفح	200 K لا	200 K لا يدعم
المزيد	139 K:
المصدر	157 K:	157 K :
الملخص	160 K من اعداد
امتحان	64 K كرديد
ان	190 K كانت لديك معلومات
انتشار	1922 K مطالب
انتقل	141 K الي المحتوي
انشئ	189 K حسابا	189 K حسابك
انضم	61 K الي #	147 K الي	148 K الي قناة
انضموا	61 K الي #	146 K الي
اهم	160 K النقاط بالذكاء
ايا	1858 K اين	1858 K خطايي
ايميل	1828 K معتبر وارد	1828 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1858 K	1875 K مطلب مخصوص	1875 K مطلب ويژه	1875 K محتوا مخصوص	1875 K محتوا ويژه مشتركان	1878 K مطلب را هم بخوانيد:	1897 K ويدئو در	1897 K ويديو در	1897 K محتوا در	1898 K محتوا از	1922 K مقاله تحت	1923 K متن	1923 K مقاله	1923 K خلاصه	1923 K ترجمه	1923 K خبر
اينجا	1878 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	153 K وكاتب
بازنشر	73 K با ذكر	1922 K
بازگشت	1841 K به بالا
بالصور	225 K..
بالفيديو	225 K..
ببينيد	1840 K:
بخوانيد	1840 K:
بدعمكم	111 K نستمر
بدون	1824 K كمك خوانندگان
براي	1875 K خواندن متن كامل	1875 K خواندن ادامه	1875 K مطالعه متن كامل	1875 K ادامه خواندن	1875 K دسترسي به متن كامل	1901 K ديدن اين محتوا	1901 K مشاهده اين محتوا	1901 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1858 K اين
بيشتر	1840 K بخوانيد	1840 K بخوانيد:	1840 K ببينيد	1842 K بخوانيد:	1878 K بدانيد:
""", 'ت': """
تابع	139 K ايضا:	147 K	153 K الكاتب علي	183 K القراءة
تابعنا	14 K	146 K
تابعوا	146 K	153 K الكاتب علي
تابعونا	14 K	145 K
تبرع	111 K ولو	176 K ل
تجاوز	141 K الي المحتوي
تخطي	141 K الي المحتوي	141 K الاكثر قراءة	141 K قصص مقترحة	141 K البودكاست	141 K يستحق الانتباه وواصل	181 K
ترجم	160 K هذا
تستمر	183 K القصة
تسوق	162 K الان	162 K من متجر
تصوير	1919 K # از #
تعداد	1890 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	160 K اعداد هذا	160 K انشاء هذا	160 K تلخيص هذا	163 K انشاء الملخص	228 K انشاء هذا	228 K اعداد هذا	228 K تلخيص هذا	228 K توليد هذا	228 K انشاء هذه	228 K انشاء الملخص	228 K انشاء النص
تماس	1853 K با نويسنده
تمت	160 K ترجمة هذا	160 K الترجمة	228 K كتابة هذا	228 K ترجمة هذا
""", 'ث': """
ثبت	1882 K نام در كارگاه
ثبتنام	1882 K در كارگاه
""", 'ج': """
جدول	1850 K امروز را	1850 K را حل كنيد
جرب	178 K
جربوا	178 K
""", 'ح': """
حامي	1824 K ما شويد	1824 K ما باشيد
حدث	222 K خطا
حقوق	187 K النشر	187 K الطبع
حمل	15 K	122 K التطبيق من	122 K التطبيق الان	173 K تطبيق	173 K تطبيقنا	173 K الان
حملوا	15 K	173 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1853 K:
خريد	1882 K انلاين كتاب	1882 K انلاين بليت	1882 K كتاب از فروشگاه	1882 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1918 K رخ داد
خلاصات	160 K مولدة
خلاصة	160 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1864 K خود را
در	1840 K اين باره بخوانيد	1850 K نظرسنجي شركت كنيد	1864 K اين نظرسنجي	1864 K نظرسنجي ما	1864 K نظرسنجي	1878 K همين زمينه:	1878 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	145 K قناتنا
رد	1841 K شدن از پربينندهترينها	1841 K شدن از پربيننده ترين ها
ردشدن	1841 K از پربينندهترينها
رفتن	1841 K به محتوا	1841 K به محتواي اصلي
""", 'س': """
ساعدنا	167 K علي تحسين
ساعدونا	167 K علي تحسين
ساند	176 K
ساهم	111 K ولو	111 K في استمرارنا
ساهموا	111 K ولو	111 K في استمرارنا
سجل	162 K الان في	162 K الان لحضور	189 K مجانا
سجلوا	162 K الان في	189 K مجانا
سوالي	77 K داريد
سودوكو	1850 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	168 K في الاستبيان
شاركنا	150 K قصتك	167 K رايك
شاركوا	5 K
شاركونا	150 K قصصكم	167 K رايكم
شاهد	139 K ايضا	139 K:	139 K ايضا:	165 K الفيديو اعلاه	182 K ايضا-	225 K بالصور
شاهدوا	165 K
شما	1864 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	153 K متخصص في	153 K وكاتب
صحفي	153 K متخصص في	153 K وكاتب
صفحة	223 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1919 K # از #
صوت	167 K الان:
صوتوا	167 K الان
صورة	223 K # من #	223 K # / #
""", 'ط': """
طالع	182 K ايضا:
""", 'ع': """
عدد	193 K الاحرف المتبقية
عذرا	222 K، حدث خطا
عضويت	1828 K شما در خبرنامه
عكاس	1853 K:
عكس	1919 K # از #
""", 'ف': """
في	182 K السياق ذاته:	182 K السياق نفسه:	182 K هذا السياق:
""", 'ق': """
قبلا	1875 K مشترك شدهايد	1875 K مشترك شده ايد	1875 K عضو شدهايد	1875 K ثبت نام كردهايد
قد	139 K يهمك:	182 K يهمك ايضا:
قم	173 K بتحميل	173 K بتنزيل
""", 'ك': """
كاتب	153 K وصحفي	153 K وصحافي	153 K وباحث	153 K ومحلل	153 K واكاديمي	153 K صحفي
كاتبة	153 K وصحفية	153 K وصحافية	153 K وباحثة	153 K صحفية
كاراكترهاي	1890 K باقيمانده
كتب	228 K هذا المقال	228 K هذا النص
كد	1853 K خبر:	1853 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	111 K داعما	152 K اول من يعلق
كپيبرداري	1922 K
""", 'ل': """
لا	152 K تعليقات بعد	152 K توجد تعليقات بعد	152 K يوجد تعليقات بعد	152 K توجد تعليقات حتي الان	152 K توجد تعليقات علي هذا	187 K يسمح باعادة
لتصلك	147 K
لديك	115 K اشتراك	115 K حساب	115 K حساب بالفعل	189 K حساب
لديكم	77 K اسئلة
لطفا	1828 K ايميل معتبر	1828 K يك ايميل معتبر	1901 K جاوااسكريپت
لعرض	204 K هذا المحتوي
لقراءة	181 K المزيد
للابلاغ	169 K عن اي خطا	169 K عن خطا في المقال	169 K عن خطا في النص	169 K عن خطا في الخبر	169 K عن خطا في هذا
للاستماع	165 K الي
للاشتراك	145 K في
للانضمام	145 K الي
للتواصل	153 K مع الكاتب	153 K مع الكاتبة
للمزيد	139 K:	181 K من الاخبار	181 K من التفاصيل
لمتابعة	147 K
لمزيد	181 K من الاخبار
لمشاهدة	165 K الفيديو	165 K التقرير	204 K هذا المحتوي	204 K الفيديو	204 K هذا الفيديو
لن	152 K يتم نشر عنوان بريدك
ليصلك	147 K
""", 'م': """
ما	14 K را	38 K رايك	1824 K را به يك قهوه	1824 K را به قهوه	1824 K مستقل هستيم و بدون كمك	1824 K مستقليم و بدون كمك
متاح	122 K علي app store	122 K علي google play	122 K علي متجر ابل	122 K علي متجر غوغل	122 K علي متجر جوجل
مترجم	1853 K:
متصفحك	200 K لا	200 K لا يدعم
متوفر	122 K علي app store	122 K علي google play	122 K علي اب ستور	122 K الان علي app store	122 K الان علي google play	122 K علي متجر ابل	122 K علي متجر غوغل	122 K علي متجر جوجل
محتواي	1898 K جاسازيشده از	1898 K خارجي از
محتوي	201 K مضمن من	201 K خارجي من
مرتبط	1842 K:
مرورگر	1897 K شما
مشترك	115 K بالفعل	115 K بالفعل؟	1875 K هستيد؟ وارد
مشكلي	1918 K پيش امد
مصيتم	9 K
مطالب	1840 K مرتبط:
معماي	1850 K امروز را
ملخص	160 K بالذكاء	160 K المقال بالذكاء	163 K من انشاء الذكاء
منبع	1853 K:	1853 K :
مواضيع	139 K ذات صلة:	182 K متعلقة:
""", 'ن': """
نبذة	153 K عن الكاتب
نزل	15 K	173 K تطبيق	173 K تطبيقنا
نزلوا	173 K
نستمر	111 K بدعمكم
نشر	227 K هذا المقال اولا	227 K هذا المقال لاول مرة
نظر	1858 K شما درباره
نظرات	7 K
نظرسنجي	1864 K:
نقل	73 K مطالب با ذكر	1922 K مطالب
نهاية	141 K الاكثر قراءة
نويسنده	1824 K را به يك قهوه	1853 K:	1853 K :
نويسههاي	1890 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	160 K الملخص	160 K النص	163 K الصوت تم انشاؤه	200 K الفيديو غير	200 K المحتوي غير	201 K المحتوي مقدم	201 K المحتوي من	227 K المقال محمي	227 K المحتوي محمي
هذه	160 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	115 K انت مشترك	115 K لديك حساب	115 K لديك اشتراك	150 K لديك معلومات	150 K لديكم معلومات	150 K لديك قصة	150 K لديكم قصة	161 K كان هذا	161 K كانت هذه	161 K وجدت هذا	161 K اعجبك هذا	161 K اعجبتك هذه	169 K وجدت خطا	169 K لاحظت خطا	169 K وجدتم خطا
همچنين	1840 K بخوانيد	1840 K بخوانيد:	1878 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	183 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1842 K:
ويديو	1842 K:	1842 K |
""", 'ي': """
يتبع	236 K المقال
يجوز	73 K اعادة النشر
يحظر	187 K نقل	187 K نسخ
يستمر	183 K المقال	183 K الخبر	236 K المقال	236 K الخبر
يسمح	73 K باعادة النشر
يمكنك	147 K متابعة	181 K قراءة المزيد
يمكنكم	147 K متابعة
يمنع	187 K نقل	187 K نسخ	227 K الاقتباس
""", 'پ': """
پادكست	1842 K:
پايان	1841 K پربينندهترينها
پرش	1841 K به محتوا
""", 'گ': """
گزارش	1842 K تصويري:	1853 K:	1858 K خطا
""", 'अ': """
अगली	2438 K स्लाइड
अभी	2481 K खेलें:
""", 'आ': """
आज	2448 K का सुडोकू	2448 K का क्विज खेलें
आप	14 K हमें
आपका	2486 K ब्राउजर
आपको	2458 K यह	2458 K ये
आपने	64 K बनाया
आर्थिक	2422 K सहयोग करें
""", 'इ': """
इनपुट	2450 K-	2450 K:	2450 K -	2450 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2437 K भी पढें	2437 K भी पढें:	2472 K भी पढें-	2472 K भी देखें:
""", 'ई': """
ईमेल	2465 K पता मान्य नहीं
""", 'ए': """
एक	2503 K त्रुटि हुई
एजेंसी	2450 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2437 K पढें:	2472 K भी पढें:
""", 'क': """
कंटेंट	2438 K पर जाएं
कुछ	2503 K गलत हो गया
कृपया	2465 K मान्य ईमेल	2465 K सही ईमेल
केवल	2468 K # रुपये में
कोई	49 K गलती	77 K सवाल	2503 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2458 K यह	2458 K आपको
क्विज	2448 K खेलें
""", 'ख': """
खबर	2458 K में कोई	2514 K विज्ञापन के
""", 'छ': """
छोडकर	2438 K सबसे अधिक पढी	2438 K ये भी पढें	2438 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2450 K:
""", 'त': """
तस्वीर	2504 K #/#
""", 'द': """
देखें	2437 K:	2437 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2465 K के लिए धन्यवाद
""", 'प': """
पढिए	2472 K:
पढें	2437 K:	2472 K-
पसंद	74 K आया
पिछली	2438 K स्लाइड
पेज	2504 K #/#	2504 K # / #
पोल	2448 K में हिस्सा
""", 'फ': """
फोटो	2504 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2450 (K
""", 'म': """
मात्र	2468 K # रुपये में
मुख्य	2438 K सामग्री पर जाएं
""", 'य': """
यह	2437 K भी पढें	2437 K भी पढें:	2437 K भी देखें:	2450 (K लेखक के	2458 K खबर आपको	2472 K भी पढें-	2472 K भी पढें -	2486 K वीडियो आपके	2486 K सामग्री आपके	2489 K सामग्री देखने के लिए	2489 K वीडियो देखने के लिए	2507 K लेख कॉपीराइट	2507 K सामग्री कॉपीराइट	2508 K लेख	2508 K खबर	2508 K अनुवाद	2508 K सारांश	2508 K सामग्री
ये	2437 K भी पढें	2437 K भी पढें:	2450 (K लेखक के	2472 K भी पढें-	2472 K भी देखें:
""", 'ल': """
लेख	2514 K विज्ञापन के
लेखक	2450 K के बारे में	2450 (K	2450 K वरिष्ठ पत्रकार हैं	2450 K स्वतंत्र पत्रकार हैं
लेखिका	2450 K के बारे में	2450 (K	2450 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2514 K के बाद
वीडियो	2489 K देखने के लिए
""", 'श': """
शेष	2479 K अक्षर
""", 'स': """
संबंधित	2437 K:	2472 K खबर:	2472 K खबरें:
सदस्यता	2465 K लेने के लिए धन्यवाद
सबसे	2438 K अधिक पढी गईं समाप्त
सब्सक्राइब	2465 K करने के लिए धन्यवाद	2465 K करने के लिए शुक्रिया
सर्वाधिकार	2507 K सुरक्षित
सर्वे	2448 K में हिस्सा
सामग्री	2438 K पर जाएं	2438 K को स्किप करें
सिर्फ	2468 K # रुपये में
स्वतंत्र	2422 K पत्रकारिता को समर्थन	2422 K पत्रकारिता का समर्थन	2422 K पत्रकारिता का साथ
""", 'ह': """
हम	2422 K किसी कॉरपोरेट	2422 K किसी कॉर्पोरेट	2422 K कॉरपोरेट या सरकार	2422 K न किसी कॉरपोरेट	2422 K किसी सरकार या
हमारा	15 K
हमारी	2422 K पत्रकारिता का समर्थन	2422 K पत्रकारिता को सहयोग	2422 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2422 K किसी कॉरपोरेट	2422 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	408 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	356 K পডুন:	356 K পডুন	356 K দেখুন:	381 K পডুনঃ	381 K পডুন-	381 K পডুন :
আরো	356 K পডুন	381 K পডুন:	381 K পডুনঃ
""", 'এ': """
এই	392 K কনটেন্ট	409 K লেখাটি	409 K খবরটি
""", 'ক': """
কিছু	404 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	361 K:
""", 'ত': """
ত্রুটি	404 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	356 K:
""", 'ব': """
বিজ্ঞাপনের	382 K পর	382 K নিচে
""", 'ম': """
মতামত	361 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	361 K:
লেখকঃ	361 K
লেখকের	361 K আরও
লেখাটি	409 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	408 K সংরক্ষিত
সূত্র	361 K:
সূত্রঃ	361 K
স্পনসরড	383 K
স্পন্সরড	383 K
""", 'ก': """
กด	14 Kติดตาม	4814 Kติดตาม	4814 Kไลก์
""", 'ข': """
ขอ	4817 Kบคุณภาพจาก	4817 Kบคุณข้อมูลจาก
ข่	4810 Kาวที่เกี่ยวข้อง:	4817 Kาวโดย	4823 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4823 Kิป:
คุ	4820 Kณรู้สึกอย่างไรกับ	4820 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4823 Kคลิป:	4823 Kคลิป :
""", 'ซ': """
ซื	4821 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4810 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4814 Kดตามช่อง	4814 Kดตามเรา	4814 Kดตามข่าว	4832 Kดตามอ่านข่าวอื่นๆ	4832 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4819 Kม ai
""", 'ท': """
ทด	4821 Kสอบความรู้ของคุณเกี่ยวกับ	4821 Kสอบความรู้ของคุณ:
ทำ	4821 Kแบบสำรวจสั้น
ที	4817 K่มา:	4817 K่มา :
""", 'บ': """
บท	4819 Kความนี้ใช้ ai	4819 Kสรุปนี้	4819 Kความนี้แปล	4819 Kความนี้เรียบเรียง	4820 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4819 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4817 K้เขียน:	4817 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4820 Kข้อผิดพลาดในบทความ
พื	4833 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4821 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4817 Kพ:	4857 Kพที่ # จาก #	4857 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4821 Kวมโหวต:	4821 Kวมโหวต :	4821 Kวมทำแบบสำรวจ	4821 Kวมสนุกตอบคำถาม	4821 Kวมสนุกลุ้น	4828 Kวมสนับสนุน
ร้	4836 Kองทุกข์	4836 Kองเรียน
""", 'ล': """
ลง	4821 Kทะเบียนเข้าร่วมสัมมนา	4821 Kทะเบียนเข้าร่วมงานได้ที่	4821 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4828 Kับสนุน
สร	4819 Kุปโดย	4819 Kุปข่าวด้วย	4819 Kุปนี้	4819 Kุปข่าวโดย	4820 Kุปนี้มีประโยชน์
สา	4836 Kยด่วนข่าว	4836 Kยด่วนทีมข่าว
ส่	4836 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4857 K้า # จาก #
""", 'อ': """
อ่	4810 Kานเพิ่มเติม:	4810 Kานต่อ:	4810 Kานข่าวต้นฉบับ:	4810 Kานเพิ่มเติม	4810 Kานประกอบ:	4823 Kานข่าวเพิ่มเติม:	4823 Kานข่าวเพิ่มเติม	4823 Kานข่าวที่เกี่ยวข้อง:	4823 Kานข่าว:	4823 Kานเรื่องอื่น:	4832 Kานข่าวต้นฉบับได้ที่	4832 Kานบทความอื่นๆ	4832 Kานรายละเอียดเพิ่มเติมได้ที่	4832 Kานข่าวอื่นๆ ที่	4832 Kานข่าวอื่นๆ ได้	4832 Kานข่าวอื่นๆ เพิ่ม	4832 Kานข่าวอื่นๆ ใน
อ้	4817 Kางอิง:
""", 'เ': """
เก	4817 Kี่ยวกับผู้เขียน
เข	4814 K้าร่วมช่อง
เน	4819 Kื้อหานี้สร้าง	4833 Kื้อหาสปอนเซอร์	4833 Kื้อหาโฆษณา	4833 Kื้อหาสนับสนุนโดย	4845 Kื้อหานี้มาจาก
เพ	4814 Kิ่มเพื่อน
เร	4817 Kื่อง:	4817 Kื่อง :	4817 Kื่องและภาพ
""", 'แ': """
แจ	4820 K้งแก้ไขข่าว	4836 K้งเบาะแส	4836 K้งข่าว
แช	5 Kร์
แป	4819 Kลโดย
แอ	4814 Kดไลน์
""", 'โ': """
โฆ	4833 Kษณา -
""", 'ใ': """
ให	4820 K้คะแนนบทความ
""", 'ไ': """
ไม	4814 K่พลาดทุกข่าวสาร	4814 K่พลาดข่าว
""", 'ả': """
ảnh	5204 K:	5262 K #/#	5262 K # / #
""", 'ủ': """
ủng	5204 K hộ tác giả	5225 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3003 Kせて読みたい	3003 【Kせて読みたい】	3003 Kせて読みたい:
""", 'こ': """
こち	3003 Kらもおすすめ	3003 Kらもおすすめ:	3039 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3013 K記事を書いた人	3013 K記事の筆者	3018 K要約はai	3018 K要約は、ai	3018 K要約は役に立ち	3018 ※K要約	3018 K記事の翻訳	3018 K記事の要約	3018 K記事はai	3018 K翻訳	3018 K見出しはai	3020 K動画はお住まいの地域	3020 K動画は、お住まいの地域	3020 K動画は現在ご利用	3020 K動画はご覧いただけません	3020 K動画は再生できません	3020 K動画は公開を終了	3030 K記事は	3030 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	2995 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3003 Kと見る:	3039 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3072 Kーが発生しました
""", 'オ': """
オリ	3039 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3020 Kーヤーを読み込	3044 【Kゼント】	3044 Kゼント応募
""", 'ペ': """
ペー	3073 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	2975 Kルアドレスの形式が	2975 Kルアドレスが正しくありません
""", '一': """
一覧	3039 【K】
""", '下': """
下載	15 K	5305 Kapp	5305 K應用程式
下载	15 K	5305 Kapp	5305 K应用
""", '以': """
以上	5348 K内容由ai
以下	5416 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5341 K:	5341 (K	5341 K係	5341 K为	5341 K為
""", '你': """
你做	64 K了吗
你可	5323 K能會喜歡:	5373 K能想看:
你有	5334 K线索
你覺	5350 K得這篇
你觉	5350 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5341 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5348 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5312 K微信公众号	5312 K官方微信
""", '内': """
内容	5348 K由ai
""", '再': """
再生	3024 K速度
""", '写': """
写真	3003 【K】	3003 K:	3005 K特集:	3039 【Kを見る】	3039 【Kギャラリー】	3073 K #/#	3073 K#/#	3073 K # / #
""", '出': """
出典	3013 K:
出现	5412 K问题
出錯	5412 K了
出错	5412 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3039 【K】	3039 Kの記事:
""", '剩': """
剩余	5383 K字数
剩餘	5383 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5332 K	5368 K
""", '動': """
動画	3003 【K】	3005 K:	3005 【K】	3020 Kプレーヤーを読み込	3020 Kプレイヤーを読み込	3039 【Kを見る】
""", '升': """
升級	5368 K
升级	5368 K
""", '原': """
原文	5372 K刊于	5372 K刊於
""", '参': """
参与	5352 K我们的
参考	74 Kになった	3003 K:
""", '參': """
參與	5352 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5351 K错误
发生	5412 K错误
""", '取': """
取材	3013 K・文	3013 K・執筆
""", '另': """
另请	5323 K参阅
""", '可': """
可以	5333 K在x上
可自	73 K由转载
""", '合': """
合わ	3003 Kせて読みたい:
合成	3020 K音声で読み上げ	3020 K音声による読み上げ
""", '同': """
同场	5323 K加映:
同場	5323 K加映:
""", '問': """
問問	5348 K我們的ai
問題	3072 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5291 K作者	5291 K这篇文章
喜歡	74 K這篇	5291 K作者	5291 K這篇文章
""", '執': """
執筆	3013 K:	3013 K/
""", '報': """
報名	5356 K參加
""", '填': """
填写	5352 K问卷
填寫	5352 K問卷
""", '如': """
如发	5351 K现
如有	5334 K线索	5334 K線索	5343 K新聞線索,	5343 K新聞線索請
如果	5334 K您有相关线索	5334 K你掌握	5334 K您掌握	5340 K您有
如發	5351 K現
""", '官': """
官方	5312 K微信:	5312 K微信公众号:
""", '審': """
審校	5341 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5323 K閱讀	5323 K阅读	5323 K閱讀:	5323 【K閱讀】	5326 【K閱讀】	5326 【K阅读】	5373 K阅读:
""", '开': """
开启	5305 K通知	5305 K推送通知
""", '引': """
引用	3013 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5326 K/	5373 K:
影音	5326 K/	5326 【K】	5373 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5373 K看更多:
""", '微': """
微信	5305 K扫	5312 K公众号:
""", '您': """
您对	5350 K这篇文章
您對	5350 K這篇文章
您有	5334 K线索
您的	32 K评论
您覺	5350 K得這篇
您觉	5350 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5302 K您的訂閱
感谢	5302 K您的订阅
""", '打': """
打开	15 K	5305 K微信
打賞	5291 K作者
打赏	5291 K作者
""", '扩': """
扩展	5323 K阅读:
""", '扫': """
扫一	5305 K扫
扫描	5305 K二维码关注	5332 K
扫码	5332 K
""", '投': """
投票	5352 K:
投稿	32 Kは
""", '报': """
报名	5356 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5332 K追蹤
""", '掃': """
掃一	5305 K掃
""", '採': """
採訪	5341 K撰文:
""", '推': """
推荐	5323 K阅读	5323 K阅读:	5326 K阅读:
推薦	5323 K閱讀:	5326 K閱讀:
""", '提': """
提供	3013 K:
""", '摘': """
摘要	5348 K由
""", '撰': """
撰文	5341 K:
撰稿	5341 K:
""", '支': """
支持	5366 K
""", '收': """
收听	3 K	5361 K我们的播客	5361 K我们的节目
收聽	3 K	5361 K我們的播客	5361 K我們的節目
""", '文': """
文/	3013 K
文:	3013 K
文・	3013 K
文字	3024 Kサイズ	3024 Kの大きさ
文章	49 K有误	5341 K来源:	5351 K有误	5351 K有誤
""", '新': """
新聞	46 K爆料	5334 K線索
新闻	46 K热线	46 K报料	46 K爆料	5334 K线索热线	5334 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5323 K:	5323 K新聞:	5323 K內容:	5323 【K新聞】	5323 K相關	5323 K阅读:	5323 K報導:	5323 K报道:	5326 【K新聞】	5326 【K新闻】	5372 K精彩内容	5372 K精彩內容	5372 K内容请	5372 K內容請	5372 K资讯请	5372 K資訊請	5372 K资讯,请	5372 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	2975 Kなメールアドレスを
有問	77 K題
有料	5334 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5415 K授权不得转载	5415 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5348 K容由ai
本图	5416 K片由ai
本报	46 K热线
本摘	5348 K要
本文	5341 (K作者	5341 K作者	5348 K摘要	5348 K由ai	5348 K由人工智能翻译	5348 K由人工智能生成	5348 K由人工智慧	5372 K章來自	5372 K转载自	5372 K轉載自	5372 K来自微信	5372 K来自公众号	5372 K来自:	5372 K來自:	5415 K受版权保护	5415 K受著作權保護	5415 K原载于	5415 K首发于	5415 K原刊於	5415 K首发于《	5415 K轉載自	5415 K转载自	5415 K轉載自《	5415 K转载自《	5416 K由ai	5416 K由人工智能	5416 K由 ai	5416 K由人工智慧	5416 K使用ai	5416 K经ai
本翻	5416 K译由ai	5416 K译由人工
""", '来': """
来发	36 K表第一
来源	5341 K:
""", '校': """
校对	5341 K:
""", '構': """
構成	3013 K・文
""", '次': """
次に	3003 K読む:
次の	3039 Kページ:	3039 【K記事】
次ペ	3039 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5332 K加入	5333 K在	5333 K关注	5334 K提供线索	5334 K投稿	5343 K提供照片	5343 K提供新闻线索	5343 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5332 K加入	5333 K在	5334 K提供線索	5334 K投稿	5343 K提供照片	5343 K提供新聞線索	5343 K爆料:
""", '正': """
正し	2975 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5416 K片由ai
此摘	5348 K要	5416 K要由ai	5416 K要由 ai
""", '测': """
测一	5352 K测:
""", '測': """
測一	5352 K測:
""", '点': """
点击	5323 K查看	5323 K阅读:	5361 K观看视频	5361 K收听本	5361 K收听节目	5361 K收听完整
点我	5332 K加入
""", '熱': """
熱門	5373 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5334 K请	5334 K請
""", '版': """
版权	5415 K声明:	5415 K所有,	5415 K所有 ©
版權	5415 K聲明:	5415 K所有,
""", '特': """
特集	3005 K:	3005 【K】
""", '用': """
用微	5305 K信扫
""", '画': """
画像	3003 【K】	3039 【Kを見る】	3073 K#/#	3073 K #/#	3073 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5351 K錯誤
發生	5412 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5323 K阅读	5323 K新闻	5323 K报道:	5323 K阅读:	5326 【K报道】	5326 K报道:	5373 K新闻:	5373 K文章:
相關	5323 K新聞	5323 K報導	5323 【K新聞】	5323 K閱讀:	5326 【K報導】	5326 K報導:	5373 K新聞:	5373 K文章:	5373 K報導:
""", '看': """
看更	5323 K多:	5326 【K多】
""", '確': """
確認	5302 K信已寄至	5302 K信已寄到	5302 K信已寄送
""", '立': """
立即	5332 K加入	5352 K报名	5352 K報名
""", '筆': """
筆者	3013 Kプロフィール
""", '編': """
編輯	5341 K:
編集	46 K部への情報提供
""", '线': """
线索	5334 K征集
""", '编': """
编辑	5341 K:	5341 (K:
""", '聽': """
聽我	5361 K們的podcast
""", '自': """
自動	3020 K音声で読み上げ
""", '著': """
著者	3013 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5361 K上方影片
""", '观': """
观看	5361 K上方视频
""", '视': """
视频	5373 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5302 K成功	5368 K	5379 K本報	5379 K我們	5379 K本刊
""", '記': """
記事	9 Kの誤り	2995 Kの間違いを見つけ	2995 Kの誤りを見つけ	2995 Kに関するお問い合わせ	2995 Kへのご意見	3030 Kの誤り	3030 Kに誤り
記者	3013 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3003 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	2995 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3044 【Kプレゼント】	3044 Kプレゼント
""", '請': """
請作	5291 K者喝
請我	5291 K喝杯咖啡	5291 K們喝杯咖啡
請支	5366 K持
請至	5302 K信箱
請輸	5302 K入正確的電子	5302 K入有效的電子
""", '讚': """
讚賞	5291 K作者	5291 K支持
""", '订': """
订阅	5302 K成功	5368 K	5379 K本报	5379 K我们	5379 K本刊	5379 K本公众号	5379 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5291 K者喝
请到	5302 K邮箱
请我	5291 K喝杯咖啡	5291 K们喝杯咖啡
请支	5366 K持
请输	5302 K入正确的邮箱	5302 K入有效的邮箱	5302 K入有效的电子
""", '責': """
責編	5341 K:
""", '資': """
資料	5341 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5366 K
""", '责': """
责任	5341 K编辑:	5341 (K编辑
责编	5341 K:
""", '赞': """
赞助	5366 K
赞赏	5291 K作者	5291 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5383 K输入
""", '这': """
这个	5349 K摘要
这段	5349 K摘要
这篇	10 K文章	57 K调查	57 K报道	5349 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5349 K摘要
這篇	5349 K文章
""", '連': """
連載	3005 K:
""", '還': """
還可	5383 K輸入
""", '采': """
采写	5341 K:
""", '長': """
長按	5332 K
""", '长': """
长按	5332 K
""", '開': """
開啟	5305 K通知	5305 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3003 K記事	3003 K記事:	3003 【K記事】	3003 K:	3003 【K】	3005 K動画:	3005 K特集:	3039 【K写真】
""", '閱': """
閱讀	5323 K更多
""", '问': """
问问	5348 K我们的ai
""", '阅': """
阅读	5323 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5352 K報名
""", '马': """
马上	5352 K报名
""", '點': """
點我	5332 K加入
點擊	5323 K查看	5323 K閱讀:	5361 K觀看影片
""", '같': """
같이	3127 K 보기:	3229 K 읽으면 좋은 기사	3229 K 읽으면 좋은 글
""", '관': """
관련	3127 K 기사:	3165 K 기사 :	3165 [K 기사]	3165 K 기사-
관련기사	3127 K	3127 K:	3127 [K]	3165 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3193 K 차단을 해제
광고차단을	3193 K 해제
""", '괜': """
괜찮아요	3117 K, 웹으로	3117 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3150 K
기사	3 K 듣기	46 K 제보	3148 K #줄 요약	3155 K 주소가 복사
기사에	78 K 대해 궁금	3158 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3165 K 기사:
""", '당': """
당신의	3157 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3127 K 읽기:
더보기	3127 [K]	3127 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3157 K 설문에	3157 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3155 K 복사되었습니다	3155 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3165 [K 본 기사]
""", '모': """
모바일	3117 K 웹으로 볼게요	3117 K 웹으로 계속
모바일웹으로	3117 K 볼게요
""", '문': """
문제가	3205 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3148 K 요약은
본문	3155 K url 복사
""", '사': """
사진	3206 K #/#	3206 K # / #
사진출처	3171 K:
""", '생': """
생성형	3148 K ai가 요약
""", '선': """
선택	3203 (K) 개인정보	3203 [K] 개인정보	3203 (K) 광고성	3203 [K] 광고성
""", '설': """
설문에	3157 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3193 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3157 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3127 [K]
""", '오': """
오류가	3205 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3193 K 이용을 위해	3193 K 서비스 이용을 위해
""", '웹': """
웹으로	3117 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3148 K 요약은 ai	3148 K 요약이 도움	3148 K 기사는 인공지능	3148 K 기사는 ai	3148 K 번역	3150 K 음성은 ai	3158 K 기사가 도움이	3158 K 기사를 어떻게	3158 K 뉴스에 대한 의견	3158 K 기사에 대한 의견
이미지	3206 K #/#	3206 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3165 [K]
이어	3127 K 읽기:
""", '인': """
인공지능	3150 K 음성으로	3150 K(ai) 음성
인기기사	3165 [K]
""", '일': """
일시적인	3205 K 오류가
""", '자': """
자료출처	3171 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3155 K 복사되었습니다
""", '지': """
지금	3178 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3127 K 기사:
추천기사	3165 [K]
""", '출': """
출처	3171 K:	3171 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3206 K #/#
""", '필': """
필수	3203 (K) 개인정보	3203 [K] 개인정보	3203 (K) 이용약관	3203 [K] 이용약관
""", '함': """
함께	3127 K 볼 만한 기사:	3127 K 보면 좋은 기사:	3165 [K 읽기]	3229 K 읽으면 좋은 기사	3229 K 읽으면 좋은 글	3229 K 보면 좋은 기사
""", '핫': """
핫클릭	3165 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3127 [K]
"""}

CONTAINS = {',': """
,说:	5440 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4184 K-vă	4188 K
abonații	55 K pot	4185 K noștri
abonează	85 K-te	4064 K-te pentru	4071 K-te pe youtube	4184 K-te
abonné	55 en tant qu'K	2089 pas encore K	2092 déjà K	2095 en tant qu'K
abonnés	2089 réservé à nos K	2092 réservé aux K	2284 nos K	2287 K
abonējiet	85 K	3366 K
actualisé	107 cet article a été K
actualité	2106 l'essentiel de l'K	2120 suivez l'K	2120 suivez toute l'K	2120 retrouvez toute l'K	2155 couvre l'K
actualizată	107 știrea a fost K
acționari	4149 fără K
adatkezelési	2540 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1751 K
adomány	2652 K
adományoddal	2648 K
adományok	2652 K
adományozz	2648 K
adományozzon	2569 K itt
advirtió	1751 K
adód	2650 K #
adója	2569 K #
adăugat	4187 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4720 K	4752 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2286 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1751 K
afișată	65 email nu va fi K
agregó	1751 K
aicināja	3369 K
aizsargātas	3308 visas tiesības K
aiškino	3302 K
ai가	3210 K 작성	3210 K 생성	3210 K 요약	3210 K 번역
ai로	3210 K 작성	3210 K 생성
ai를	3210 K 활용해
ajouté	2286 a K
ajută	4184 K-ne
ajánld	2648 K fel
aktualizovaný	107 článok bol K
aktualizován	107 článek byl K
aktérů	107 jména K
alkalmazás	2533 töltsd le az K
alkalmazásban	2567 az K
alkalmazást	2567 K
alkalmazásunk	2649 K
alkalmazásunkat	2533 töltse le K
alkalmazásunkban	89 K
alăturat	4088 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2181 aidez-nous à K
analytička	542 je K
anhören	4 artikel K	4 text K	4 beitrag K	911 jetzt K:
anketě	562 naší K	562 v K
ankietę	40 naszą K	3778 naszą K	3778 krótką K
ankstesnėje	107 K versijoje
anmäl	4800 K dig till vårt	4800 K dig till våra
anmäla	4667 genom att K dig	4715 genom att K dig
annoncé	2286 a K
annoncør	735 betalt af en K	735 betalt af K
annonslänkar	42 K	79 K	4720 K	4752 K
annonsör	4731 betalt av en K	4731 betald av en K
annonsør	3649 betalt av en K
anterioară	107 versiune K a
antérieure	107 version K de cet
anunció	1751 K
anunțat	4187 a K
använder	4682 vi K cookies	4683 K kakor
anúncio	3957 após o K	3957 depois do K
anúncios	75 sem K	4055 sem K
apelował	3870 K
apelowała	3870 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1574 descarga la K	1574 descarga nuestra K
aplicația	89 în K noastră	4072 descarcă K	4184 descarcă K noastră	4184 descarcă gratuit K	4184 descarcă K și	4185 K noastră
aplikacją	89 z naszą K
aplikację	3731 pobierz naszą K	3732 pobierz K	3732 ściągnij K	3801 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4480 našej K
aplikáciu	4480 mobilnú K	4480 K
aportació	500 la teva K
aportación	1620 tu K	1654 haz tu K
apoyá	1748 K
applikációnk	2567 K
applikációnkat	2567 K
applikációnkban	89 K
apsolīja	3369 K
apóyanos	1620 K	1748 K
apóyenos	1620 K	1748 K
apúntate	1546 K a	1567 K a nuestra	1567 K gratis	1748 K gratis
apărat	4187 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	4937 bir K paylaş
artykuł	17 darmowy K	23 cały K	3719 podoba ci się ten K	3779 nasz K do końca	3799 ostatni darmowy K	3868 ten K
artykułu	107 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1547 te ha gustado este K	1557 regala este K	1557 regalar este K	1563 último K gratis	1563 te queda # K	1657 y lee este K	1738 K	1739 #% del K	1739 # % del K	1739 #% de este K	1739 # % de este K	1749 este K
artículos	17 K gratis	1563 K gratis este mes	1563 te quedan # K	1563 límite de K	1738 K
aseguró	1751 K
associés	2129 cookies K à ce contenu
assuré	2286 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	969 produkte unabhängig K
autentificați	27 K-vă
autentifică	27 K-te	4064 K-te pentru
autorização	3936 sem K prévia e expressa
autorką	3770 kontakt z K
autorská	544 K práva
avertizează	4187 K
avísanos	1748 K
ayúdanos	1620 K	1748 K a
açikladi	5019 K
açin	4937 K
añadió	1751 K
año	1750 al K
""", 'b': """
bağirdi	5019 K
bağirdilar	5019 K
bağiriyor	5019 diye K
bağiriyordu	5019 K
bağiş	5016 K yap	5020 K
bağişiniz	5016 K
bağlantilari	79 satiş ortakliği K	4930 satiş ortakliği K
başlayan	4936 tl'den K
başvurun	4937 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4656 vi K ditt stöd	4800 vi K din hjälp
beiträge	63 neue K per mail	1041 K
beiträgen	1041 K
bekapcsolása	2533 értesítések K
beløb	803 fast K
beløp	3714 gi et K	3716 fast K
bemängeln	1052 K
bemängelt	1052 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4803 K
berättar	4803 K
berørt	1 hvis du er K
bestätigen	831 K sie ihre
bestätigungslink	960 K
bestätigungsmail	831 K	960 K
betalvägg	4804 K
bezpečí	108 linka K	108 linku K
bezplatný	584 poslední K článek	4474 náš K webinár	4499 posledný K článok
bezplatných	4485 K článkov
bezpłatne	3784 K konto
bezpłatny	3775 nasz K webinar	3799 ostatni K artykuł
bezpłatnych	3784 limit K
beágyazott	2609 egy K tartalom látható	2609 egy K tartalom található
beállításai	2608 cookie-K miatt
beállítások	2608 cookie-K miatt	2608 cookie K miatt	2608 süti K miatt
beğendiyseniz	5017 bu haberi K	5017 bu yaziyi K
biết	5287 cho K
blokovač	616 K reklam
blokování	533 K reklam	616 K reklam
blokującego	3833 programu K reklamy
blokującej	3833 wtyczki K reklamy
blokujący	3833 program K reklamy
blokującą	3833 wtyczkę K reklamy
blokátor	616 K reklam
bohaterów	107 imiona K
boletín	83 el K	83 al K	83 nuestro K	1567 recibe el K	1567 nuestro K	1572 K diario	1748 recibe el K	1749 nuestro K	1752 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2100 dans votre K mail	2100 dans votre K e-mail
brezplačen	4599 zadnji K članek
brezplačne	4586 K članke
brezplačni	4579 naš K webinar	4599 zadnji K članek
brezplačnih	4586 K člankov
bronił	3870 K się
brzmiał	3870 K
brzmiała	3870 K
brzmiało	3870 K
butlletí	423 subscriu-te al K	423 el nostre K	501 el nostre K	504 K
buzdított	2651 K
buzdította	2651 K
buzón	84 en tu K	1570 en tu K
bájate	1748 K la app
báo	5205 là nhà K
bölümünde	90 yorum K
bönföll	4803 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4803 K
bønfaldt	804 K
bønn	3566 vi har en K til deg
bønnfalt	3717 K
bústia	446 a la teva K
bülten	4926 e-K	5020 K
bültene	4877 K abone	4877 K kayit	4877 K kaydol
bülteni	4926 haber K
bültenimiz	83 K	5017 K
bültenimize	83 K	83 e-K	4877 K	5016 K	5017 K
bültenine	4926 K
błagał	3870 K
błagała	3870 K
bạn	54 gửi cho K bè	5179 hộp thư của K	5224 sự ủng hộ của K	5284 mời K	5284 cần sự ủng hộ của K	5284 nhờ sự ủng hộ của K
bằng	5234 K văn bản của báo
""", 'c': """
caffè	2835 un K
café	59 me paga um K	1621 un K	1654 un K al mes	2158 un K
caractères	2181 limitées à # K
catedrática	1617 es K
catedrático	1617 es K
celého	512 pro čtení K
cercetătoare	4088 este K
cercetător	4088 este K
changés	107 prénoms ont été K
chaîne	2284 notre K
chefredaktör	4705 är politisk K	4705 är K
chefredaktør	712 er K
chuyện	5203 bạn có câu K
chép	5198 cấm sao K bài	5234 mọi sao K
chính	107 đính K	5188 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5179 bản tin của K tôi	5182 theo dõi K tôi	5203 cho K tôi qua	5203 liên hệ với K tôi qua	5203 hãy liên hệ với K tôi	5284 ủng hộ K tôi	5284 K tôi cần sự giúp đỡ	5284 giúp K tôi	5284 theo dõi K tôi	5284 hãy gửi cho K tôi	5284 hãy liên hệ với K tôi	5284 hãy báo cho K tôi	5285 K tôi trên	5285 của K tôi	5285 cho K tôi
chọn	5284 hãy bình K
cikkből	2647 K #
cikkéből	2647 K #
cikkünk	2649 minden K
cikkünkhöz	2649 minden K
collecté	2103 est K par
collectée	2103 est K par
collectées	2103 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3918 nos K
comentó	1751 K
comisión	1643 recibir una K
comissió	441 rebre una K
comissão	3956 receber K	3956 receber uma K
commerciële	3469 K partner
communauté	2166 K whatsapp	2166 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2866 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2286 a K
condiții	4075 termeni și K
confidentialité	2133 politique de K
confidențialitate	4075 politica de K
conférences	2155 est maître de K
connecté	2135 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3883 acesse todo o K	3946 ao exibir este K	3946 ao ver este K
contribuição	3938 com a sua K	4054 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	107 K cenas
contó	1751 K
conversación	1595 participar en la K
conținut	11 acest K	4064 K doar pentru abonați
conținutului	4084 preluarea K
cookieinställningar	4680 K	4707 K
corespondentă	4088 este K
corrección	107 K:
correção	107 K:
corrigé	107 article a été K
creează	4184 K un cont pentru a citi
csatornájára	2557 viber-K
csatornánk	2649 K
csatornánkhoz	2557 telegram-K	2557 whatsapp-K
csatornánkra	2557 youtube-K	2648 iratkozz fel K	2648 iratkozzon fel K
csábított	2651 K
cuéntanos	43 K	72 K	1595 K en	1748 K
cuéntenos	43 K	72 K
czytać	3725 aby K dalej	3725 żeby K dalej	3867 chcesz K dalej
czytelników	41 naszych K	3779 opiniami K	3790 z wpłat K	3790 dzięki wsparciu K	3807 K	3868 naszych K	3868 z wpłat K
câmpurile	65 K cu steluță
cântau	4187 K
címével	2592 e-mail-K
cùng	56 hãy tham gia K họ
của	5208 là cây bút K	5285 độc giả K
""", 'd': """
danişmanliği	4931 yatirim K kapsaminda değildir	4931 yatirim K hizmeti
daní	4490 # % z K	4490 #% z K
darbą	3300 mūsų K
darowiznę	3723 przekaż K	3867 przekaż nam K	3867 przekaż K na
datenschutzerklärung	857 unserer K	1050 unserer K	1050 unsere K
datenübertragung	899 der K zu
dați	67 K-mi tag
debatindlæg	713 send dit K	713 skrive et K
debatredaktør	712 er K
debattredaktør	3622 er K
debattør	712 er K
declaró	1751 K
decía	1751 K
demandé	2286 a K
denmişti	5019 K
denunció	1751 K
dependență	93 jocurile de noroc pot crea K
descrições	107 contém K
descárgate	1574 K la	1574 K nuestra
destekçimiz	4937 K olun	5016 K olun
desteğiniz	5016 K
desteğinizle	5017 K
desteğiyle	21 okurlarin K	4912 yapay zeka K	4928 K ayakta	4942 yapay zeka K
değildir	35 sorumlu K
değiştirildi	107 isimler K
değiştirilmiştir	107 isimler K
difficoltà	0 in K
difícil	108 passar por um momento K
dimineață	20 în fiecare K
diskutovať	4479 K môžu
disponível	3894 K no google play
doação	3879 faça uma K	3938 sua K	4054 sua K	4054 faça uma K	4058 K
doações	4058 K
dodał	3870 K
dodała	3870 K
dodává	653 K
događaj	4375 naš K
domagał	3870 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	500 fes una K	504 K
donación	1552 haz una K	1552 tu K	1620 tu K	1620 una K	1748 tu K	1748 haz una K	1752 K
donația	4184 K ta
donație	4184 fă o K	4188 K
donații	4188 K
donează	95 K cât poți	4184 K acum
doplněn	107 článek byl K
doporučil	653 K
doporučila	653 K
doporučovala	653 K
dopuštenja	4386 bez K
doradzał	3870 K
dorzuć	3867 K się
dostawać	3800 chcesz K
dostávajte	4505 K
dostávat	585 chcete K	613 chcete K zprávy
dostávať	4500 chcete K
dostávejte	591 K
dostęp	85 kup K	3725 masz już K	3784 pełny K do	3784 wykup K	3867 kup K
dostępny	3725 artykuł K tylko
dotazník	563 krátký K	4478 krátky K
dotazníka	4478 nášho K
dotazníku	562 našeho K	563 krátkého K
dowolną	3869 K kwotą
dočtete	572 více se K
dołóż	3867 K się
dołącz	56 K do nich	56 K	3737 K do nas na	3867 K do nas	3867 K do grona	3867 K do nich
drastické	107 obsahuje K
draudžiama	3246 K kopijuoti	3246 be leidimo K	3246 be sutikimo K
draudžiamas	3267 be leidimo K
dueños	1687 sin K	1687 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3868 K dalej
dziennikarką	3771 jest K	3848 jest K
dzięki	3868 K wam	3868 K tobie
dziękujemy	3781 K za zapisanie	3781 K za zapis	3867 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2092 pour K
déclare	2286 K
déclaré	2286 a K
découvrez	2089 K nos offres	2283 K nos offres
déductible	2083 K des impôts	2083 K à #	2285 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2286 K
déplore	2286 K
déposés	2171 des cookies seront K
désabonner	2100 K à tout moment	2104 K à tout moment	2104 vous K en cliquant
désactiver	2127 K adblock
désactivez	2127 K adblock
désinscription	2104 K à tout moment
désinscrire	2104 K à tout moment	2106 vous K à tout moment
détresse	0 en K
díky	651 K vám
dôvery	108 linku K
dömde	4803 K
dømte	804 K	3717 K
düzeltme	107 K:
děkujeme	650 K, že nás čtete
dřívější	107 K verzi článku
důvery	108 linka K
dụng	5184 tải ứng K	5284 tải ứng K của	5284 hãy tải ứng K	5284 tải ngay ứng K
""", 'e': """
edellyttää	2008 K tunnusta
editörlerimize	44 K
editörüdür	4909 K
editörün	107 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2646 K készült
elaboración	1643 no ha participado en la K
electrònic	423 el teu correu K
electrónico	65 correo K no se mostrará	1570 tu correo K	1595 tu dirección de correo K no será publicada
elemző	2560 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2526 a teljes cikk K
elsőként	2568 értesülj K
előfizetés	2652 K
előfizető	2526 már K	2648 legyen K
előfizetőink	55 K	2526 K olvashatják	2571 K számára	2649 K
előfizetők	55 az K	2582 csak K	2652 K
előfizetőknek	2527 csak K	2582 K szól
előfizetőként	55 K
előfizetőnktől	2592 K
emlékeztetett	2651 K
emoțional	107 pot afecta K
endereço	3912 seu K de email não será
engedély	2575 K nélkül tilos
engedélyezze	2539 K a javascript
engedélyezése	2609 tartalmainak K	2609 tartalmak K
engedélyhez	2575 K kötött
enkät	40 vår K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	107 pour cette K, nous	2284 cette K	3485 onze korte K	3485 onze K
enquêtent	2284 K pour vous
enquêtes	2284 nos K
ensimmäinen	2071 K kuukausi
enthält	899 dieses element K daten
entraînement	53 K d'ia
entrée	2234 ctrl+K	2234 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1748 K
epizódu	4476 K
erată	107 K:
ergänzt	107 text wurde K	107 artikel wurde K
erhvervsredaktør	712 er K
erhältlich	911 shop K	989 im shop K
erişin	4937 K
erklärt	1052 K
erklärte	1052 K
erkände	4803 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1049 K sie es weiter
erzählt	72 K uns	1052 K
erzählte	1052 K
escribió	1751 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1595 K a	1748 K
estimé	2286 a K
estás	1547 ya que K aquí	1547 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4886 javascript'i K
evästeasetuksesi	1961 K
evästeasetuksiasi	1985 K
evästeasetuksissa	1961 K
evästeasetusten	1961 K
evästeasetustesi	1961 K
evästeet	1985 K	2010 K
evästeitä	1964 K
evästesuostumuksesi	1961 K
evästevalintasi	1961 K
evästevalintojesi	1961 K
existují	575 K díky
experiência	72 conte sua K
explicó	1751 K
expliqué	2286 a K
expérience	72 partagez votre K
extensión	1744 K máxima
externého	4470 K obsahu
externí	555 K obsah
externího	555 K obsahu	555 obsah z K
externý	4470 K obsah
""", 'f': """
favoritkälla	4701 K
faça	4054 K um pix
felelősséget	35 nem vállal K
felhasználása	2574 cikkek K csak	2574 cikk K csak	2574 tartalom K csak	2574 anyagok K csak
felhasználási	2540 K feltételek
felietonistką	3848 jest K
felietonistą	3848 jest K
feliratkozás	2528 K a hírlevélre	2528 hírlevél K
feliratkozásommal	2555 K
feliratkozással	2555 K
felkavaró	107 K
fictício	107 nome K
fictícios	107 nomes K	107 nomes são K
filmări	45 poze și K
filozófus	2560 K
folosește	4075 K cookie
folytatásához	2526 a cikk K
fordítóval	2564 gépi K
forintért	2571 havi # K
formulára	4483 odoslaním K
formulário	4054 inscreva-se no K
formuláře	568 odesláním K
forrásként	2556 kedvenc K
fortæl	72 K os
fortæller	804 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2543 küldd el K
fotóit	45 K	2543 küldje el K	2543 küldje be K
fotóját	2543 küldje el K
frissítettük	107 K a cikket	107 cikkünket K
frågade	4803 K
früheren	107 K version	107 K fassung
férjen	2648 K hozzá
följ	4674 K oss på	4800 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4697 alla rättigheter K
fördere	1049 K
fördermitglied	85 werden sie K	927 werde K	927 werden sie K
fördern	1049 jetzt K	1049 K sie
föredragen	4701 K källa
föredragna	4701 K källa
föreslog	4803 K
författare	4705 är K och
förklarade	4803 K
förklarar	4803 K
försvarade	4803 K sig
følg	677 K os på	801 K os	3587 K oss på	3714 K oss
første	725 K måned	803 K måned	3636 K måned	3716 K måned
førsteamanuensis	3613 er K
førstelektor	3613 er K
független	2524 támogassa a K	2649 K sajtó
főmunkatársa	2633 K
főszerkesztője	2562 K
""", 'g': """
gadā	3368 K
gazeteciliği	5017 bağimsiz K
gazeteciliğimiz	5017 K
gazetę	3810 kup K
gefällt	960 K ihnen, was sie	960 K dir, was du
gelmişken	4870 buraya kadar K
gespräch	107 K wurde gekürzt
geändert	107 namen K	107 name K	107 namen wurden K
geöffnet	863 wird in neuem fenster K
giovedì	20 ogni K
giáo	5205 là K sư
giúp	0 cần K đỡ	108 tìm trợ K ở đâu
giảng	5205 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4449 K
gridò	2961 K
gràcies	447 K a gent com tu	501 K a tu
grátis	4056 teste K
grâce	21 K à vous	2080 K à vos dons
gwiazdką	65 pola z K
gärna	4800 vill K höra från dig
går	655 før du K	3566 før du K
gåva	4656 ge en K i dag	4656 ge en K nu	4657 din K	4657 ge en K	4800 din K gör	4800 ge en K i dag	4804 K
gönderdik	4944 size bir e-posta K
gönderin	4937 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4801 K mer
göre	5019 K
görün	4937 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	4937 K
gösterilmeden	4900 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	107 haber K	107 yazi K
güncellenmiştir	107 haber K
găsești	108 unde K ajutor
głosił	3870 K
głosiła	3870 K
głosiło	3870 K
głosuj	3795 K
głosujcie	3795 K
głównej	3786 na stronie K
gương	69 trang K
gửi	54 hãy K	5203 xin K về
""", 'h': """
használ	2539 cookie-kat K	2540 sütiket K
használat	2539 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1052 K es
helyesbítés	107 K
helyreigazítás	107 K
helyszínen	2543 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	891 bei google K
hirdették	2651 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2619 K
hirdetésblokkolót	2619 K
historią	72 podziel się swoją K
historička	542 je K
história	72 conte sua K
hjälp	108 här kan du få K	108 här får du K	108 här finns K	4708 K av ai	4732 K av ai	4800 K oss
hjälper	4800 din gåva K
hjælp	0 brug for K	108 her kan du få K	715 K af ai	715 K fra ai	736 K af ai	801 vi har brug for din K	801 K os
hjælper	801 dit bidrag K
hlásal	653 K
hlásala	653 K
hlásá	653 K
hovorí	4554 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2545 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2545 a K
hozzátette	2651 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	1986 tekoälyä K
hágase	85 K socio
hájil	653 K se
hájila	653 K se
häng	4800 K med i
häufiger	891 bei google K
häusliche	0 K gewalt
hävdar	4803 K
håller	48 K du med	48 K du inte med	4739 läsare som K
hævder	804 K
hébergé	2129 ce contenu est K par
hình	107 có chứa K ảnh
híreinket	2592 K
hírekben	2533 a google K	2556 google K
hírlevelére	2555 K
hírlevelünk	83 K	2649 K
hírlevelünket	2555 K
hírlevelünkre	83 K	2528 K	2648 iratkozzon fel K	2648 iratkozz fel K	2649 K
hírlevél	2652 K
hírlevélre	83 K	2648 iratkozz fel a K	2648 iratkozzon fel a K
hó	2650 ft/K
hónap	2571 első K	2650 első K
hören	984 K sie hier.
hører	3627 der du K
hükmetti	5019 K
hüüdis	1820 K
hüüdsid	1820 K
hľadať	108 kde K pomoc
hűségidő	2582 K nélkül
hồng	5233 nhận hoa K
""", 'i': """
iecienītāko	3316 K avotu
iepriekšējā	107 K versijā
ifølge	804 K	3717 K
ihtiyaç	0 yardima K
illimité	2095 accès K	2190 en K
imágenes	45 tus K	107 contiene K
incorporó	1617 se K a
independentă	4185 presa K
independência	4055 a K
indicó	1751 K
indiqué	2286 a K
indrømmede	804 K
indrømmer	804 K
indépendance	2284 notre K
indépendant	2079 soutenez le journalisme K	2284 journalisme K	2284 média K
indépendante	2187 la presse K a	2284 presse K	2284 information K
información	1583 sigue toda la K	1583 siga toda la K	1617 cubre la K	1749 esta K
informację	3770 wyślij K
informações	107 com K de
informațiilor	4084 preluarea K
informováni	613 chcete být K
informó	1751 K
informē	3369 K
ingresá	82 K tu correo
innehåll	4683 externt K	4707 externt K
innehåller	107 K spoilers
innehållet	11 K
innrømmer	3717 K
innrømmet	3717 K
inquiète	2286 s'K
inquérito	40 nosso K
inscrição	3888 cancelar a K
inscríbete	1546 K
inställningar	4680 cookie-K	4680 dina K för cookies	4680 dina K för kakor
insändare	48 K	4706 skicka din K	4706 din K till	4706 skriva en K
intelektą	3254 dirbtinį K	3269 dirbtinį K
inteligencję	3792 przez sztuczną K
inteligencí	577 umělou K
intelligenciával	2564 mesterséges K készült	2584 mesterséges K
introduceți	82 K adresa de email
intégralité	2089 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	107 para esta K	1749 esta K
investigação	4055 esta K
investigație	4185 această K
investigațiile	4185 continua K
invítame	59 K a un café	59 K un café	1748 K a
invítanos	1748 K a
ismételgette	2651 K
istediğiniz	4876 K zaman iptal	5018 K zaman iptal
izražavaju	4380 komentari K
içeriği	11 K
içeriğin	4911 harici K
içermektedir	107 sahneler K
išorinio	3252 K turinio
""", 'j': """
jautāja	3369 K
javascript가	3187 K
javascript를	3187 K
javasolják	2651 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3719 skoro już tu K	3719 skoro tu K
ještě	624 zbývá K
jogász	2560 K
jugé	2286 a K
jurnalistă	4088 este K
jurnaliștii	44 K noștri	4119 K noștri îți trimit	4185 K noștri
jälgi	1817 K meid
jäljellä	2004 ilmaista juttua K	2068 K #%	2068 K # %	2068 #% K	2068 # % K
jäseneksi	85 liity K	2069 liity K
""", 'k': """
kanał	3868 nasz K
kannatusjäseneksi	2069 liity K
kanál	651 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4450 K
kedykoľvek	4455 odhlásiť sa môžete K
keresőben	2556 google-K
khoản	5176 bạn đã có tài K	5188 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5198 K sao chép bài viết	5198 K sao chép nội dung	5198 K sao chép lại
khẳng	5287 K định
kiabált	2651 K
kiabálta	2651 K
kiabálták	2651 K
kiegészítettük	107 a cikket K	107 cikkünket K
kifogásolja	2651 K
kirjeessä	2072 luki K
kiáltott	2651 K
kiáltotta	2651 K
kiáltották	2651 K
kiến	5219 ý K của bạn sẽ	5284 hãy gửi ý K	5284 vui lòng gửi ý K
kliknutím	568 K na
kolačića	4371 K	4401 K
kolačiće	4371 K	4401 K
kolačići	4371 K
komentować	8 K	3757 aby K
komentár	8 pridať K	4479 pridajte K
komentára	4479 pridanie K	4479 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	553 je K	553 , K	632 , K
komentátorem	553 je K	632 je K
komentátorka	632 , K
komentátorkou	553 je K	632 je K	4468 je K
komentátorom	4468 je K
komentář	8 přidat K
komentáře	8 pro přidání K	564 vložení K	564 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2545 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	1986 K
konferencję	3775 naszą K
konuştu	5019 diye K	5019 K
kopírovanie	4461 K obsahu bez	4461 K je zakázané
kopēšana	3315 K bez
korespondentką	3771 jest K	3848 jest K
korespondentė	3251 K
korábban	2591 K itt írtunk	2591 K ebben a cikkben írtunk
korábbi	107 cikkünk K
krzyczał	3870 K
krzyczała	3870 K
krzyknął	3870 K
krzyknęła	3870 K
krävde	4803 K
krævede	24 K felter er	804 K
krönikör	4705 är K	4779 är K
kulturalną	3779 K dyskusję
kulturredaktör	4705 är K	4779 är K
kulturredaktør	712 er K	782 er K	3622 er K	3695 er K
kumppanuuslinkkejä	79 K	1998 K
kvíz	562 náš K	4478 náš K
kvíze	4478 našom K	4478 v K
kvízu	562 našem K	562 v K
kyltissä	2072 luki K
kysyivät	2072 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2650 K
käsitellään	107 jutussa K
käyttää	1962 tämä sivusto K
käyttöehdot	1993 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2651 K
kérdezték	2651 K
kérdőívünket	40 K
kért	2651 K
kérte	2651 K
kérték	2651 K
kívánt	107 nem K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1049 K sie uns
könyörgött	2651 K
könyörögtek	2651 K
köszönjük	2648 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2533 K minket	2648 K minket
követelte	2651 K
követelték	2651 K
közgazdász	2560 K
közlése	2583 nélküli K tilos
közreműködésével	2646 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2651 K
kúpte	4551 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1052 K an
künstlichen	915 K stimme vorgelesen	915 K stimme vertont
künstlicher	977 mithilfe von K
küpsised	1770 K
küpsistega	1770 K	1789 K
küsis	1820 K
kč	570 za # K	570 od # K	652 od # K
kļūsti	3366 K par
křičel	653 K
křičela	653 K
křičeli	653 K
kể	5287 K
""", 'l': """
labākie	3335 K raksti tavā
lamentó	1751 K
lançait	2286 K
lasītu	3305 lai K tālāk
lasītāji	3367 mūsu K
lasītājiem	3367 mūsu K
lejupielādē	3366 K
lelkisegély	108 K
leverandør	3624 ekstern K
leverantör	4707 extern K
leído	1657 has K tus #
leírásokat	107 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3325 K
linkistä	1997 lisää tästä K
lisenssillä	52 K
lisäsi	2072 K
llicència	52 K cc
lucrează	4088 K în presă
lunedì	20 ogni K
lună	4186 pe K
luận	8 để bình K	90 phần bình K	107 từ chối bình K	5176 đăng nhập để bình K	5219 bình K của bạn sẽ	5284 đăng nhập để bình K
lájkolj	2533 K minket
lákal	653 K
läget	4716 koll på K
lähdet	1937 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4719 du kan K mer	4719 kan du K mer	4719 K mer om	4796 #% kvar att K	4796 # % kvar att K	4801 fri att K
läsare	41 våra K	4717 våra K	4801 våra K
läsarna	21 tack vare K
läser	4800 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	740 K for	3654 K for	4736 K för
læser	801 tak fordi du K
læserbrev	48 K	713 skrive et K	713 send dit K
læsere	41 vores K	802 vores K
læseres	724 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1563 K de notas
límites	1557 sigue leyendo sin K
lòng	5203 vui K gửi về	5284 vui K gửi về
löd	4803 K
lød	804 K	3717 K
lūdza	3369 K
lập	5223 ủng hộ báo chí độc K	5285 báo chí độc K
""", 'm': """
magyarázta	2651 K
mailovú	4483 e-K adresu
mainoslinkkejä	42 K	79 K	1998 K
manhãs	20 todas as K
markedsføringscookies	684 K
marqués	65 champs K d'une étoile
masintõlke	1772 K abil
materiał	11 ten K
matéria	23 ler esta K	3883 esta K é só	3970 para ler esta K	4049 #% desta K	4049 # % desta K	4049 #% da K	4049 # % da K	4055 esta K
matérias	3937 limite de K	4048 K
matí	500 rep cada K
mawiał	3870 K
mawiała	3870 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	108 jourhavande K
megbírságolta	2651 K
megbízásából	2646 K készült
megjelenését	2646 K támogatta	2646 K támogatja
megjelenítése	2609 tartalmainak K	2609 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	107 nevek K
megváltoztattuk	107 nevét K
meidän	2069 tue K
meitä	1995 tukea K	1995 tue K	2069 tue K	2069 auta K
mencióname	67 K
menționat	4187 a K
mesačne	4553 K
mesečno	4449 K	4649 K
mesélte	2651 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3869 za K
miesięcznie	3869 K
minkä	95 anna K voit
mistä	108 K apua
miễn	17 bài K phí	5226 hết số bài K phí	5286 dùng thử K phí
mjesečno	4449 K
moderálási	2545 K elveink
modifié	107 article a été K	107 prénom a été K	107 nom a été K
modifiés	107 prénoms ont été K	107 noms ont été K
modération	88 jouez avec K	2181 charte de K	2181 K par la rédaction
mokė	3302 K
mondták	2651 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1557 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1751 K
mulțumim	4184 K că ne citești
munkatársa	2562 K	2633 K
munkatársunknak	44 K
munkánk	2649 K
munkánkat	2524 támogasd K	2524 támogassa K	2569 K	2648 támogasd K	2648 támogassa K	2649 K
myönsi	2072 K
másodközlés	2551 K	2574 K
másodközlése	2574 K
märkis	1820 K
määräsi	2072 K
mån	4718 kr/K	4802 kr/K
månad	4661 testa en K	4718 en K för	4800 testa en K	4802 per K	4802 varje K
månaden	4718 första K	4802 i K	4802 första K
månader	4718 K för #	4800 testa # K
månadsgivare	4800 bli K
måned	661 prøv en K	725 i # K	801 prøv en K	803 pr. K	3636 en K for	3714 prøv en K	3716 per K
måneden	803 om K	3716 i K
måneder	725 i # K	3636 K for #
média	2284 notre K
mês	4055 até o fim do K	4056 por K	4056 ao K
mình	59 mời K ly cà phê	67 tag K
míní	653 K
mówi	3870 K
mówili	3870 K
mówił	3870 K
mówiła	3870 K
môžete	4477 článok si K
müşterimiz	4948 K
mācīja	3369 K
mākslīgais	3322 K intelekts
mēnesis	3368 pirmais K
mēnesī	3368 K
mėgstamiausią	3247 K
mėnesį	3301 per K
měsíc	570 první K	652 za K	652 první K
měsíčně	652 K
můžeme	508 díky vám K
můžete	561 článek si K
mạnh	5287 nhấn K
""", 'n': """
nabádal	653 K
nabádala	653 K
naléhal	653 K
namawiał	3870 K
namawiała	3870 K
napisał	3870 K
napisała	3870 K
napiš	43 K nám	72 K nám
napište	43 K nám	552 K nám	587 K na	650 K nám
napísal	4554 K
napíšte	43 K nám	4467 K nám	4467 K, prosím	4502 K na	4551 K nám
naročilo	4585 hvala za K
naročite	85 K se	4559 K se na naše	4647 K se
naročnik	55 kot K	4558 že K
naročnike	4566 samo za K	4566 le za K
naročniki	55 K lahko	4598 lahko berejo le K	4598 berejo samo K	4651 K
naročnikom	4558 dostopen le K	4558 na voljo K	4558 na voljo samo K	4558 na voljo le K	4598 dostopna le K	4598 dostopna samo K	4598 dostopen le K	4598 dostopen samo K
naročnina	4586 K	4651 K
naročnino	4586 z K	4608 z K
narzędzi	3792 przy wsparciu K ai
nastavení	529 kvůli K cookies	529 K cookies	529 K souhlasu	529 vašeho K cookies	529 K soukromí
naujienlaiškio	3259 K
naujienlaiškis	3300 mūsų K	3303 K
naujienlaiškį	3239 mūsų K	3259 K	3299 užsisakykite K	3300 mūsų K
navođenja	4386 bez K izvora
navođenje	4386 uz K izvora
nawoływał	3870 K
načtením	530 K videa	530 K obsahu
našeho	558 do K týmu	558 K e-shopu
našem	4375 K timu
našich	586 K zpráv	4501 K správ
neatkarīgu	3366 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2648 segíts K	2648 írjon K	2648 írj K	2648 jelezd K	2649 K adód
nemokamą	3263 K paskyrą
neobmedzený	4454 K prístup
neodpovídá	35 K za
neodpověděl	107 K
neodpověděla	107 K
neodpověděli	107 K
neomezený	548 K přístup
neomezeně	512 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3261 paremkite K žurnalistiką	3299 paremkite K	3300 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	1976 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávislou	650 podpořte K
nezávislá	651 K média
nezávislé	4552 K médiá
nezávislú	4551 podporte K
nghiêm	5198 K cấm sao chép
nghiên	5205 là nhà K cứu
ngoài	5209 nội dung bên K
nguồn	5201 K ưu tiên	5201 K tin ưu tiên	5269 K ưu tiên
người	55 K đăng ký có thể
nhiệm	5219 chịu trách K về nội dung bình luận
nhân	5210 trí tuệ K tạo
nhấn	5284 K vào đây
nhận	5179 đăng ký K bản tin	5179 đăng ký K tin	5284 đăng ký K bản tin	5284 đăng ký K tin
nhập	27 đăng K	5176 vui lòng đăng K	5176 đăng K để đọc	5176 đăng K để xem	5176 đăng K để lưu	5176 hãy đăng K để	5284 đăng K để đọc	5284 đăng K để xem
nhật	107 bài viết đã được cập K	107 bài báo đã được cập K
niedostępny	3772 materiał wideo jest K
niezależne	3867 wesprzyj K	3867 wspieraj K	3868 K media
niezależność	3868 K
niezależną	3868 jesteśmy K
noastră	4185 munca K
nolēma	3369 K
norāda	3369 K
nosūtīsim	62 jums K
notificações	16 as K	3896 ative as K	3896 ativar K	3896 receba K
notificările	16 K	4072 activează K
notifikácie	4480 K
notícia	4055 esta K
notícias	3888 receba as K	3888 receba K	3899 siga as últimas K	4048 K
novinařina	651 naše K
novinařinu	651 nezávislou K
novinár	4468 je K	4468 , K
novinári	4552 naši K
novinárka	4468 je K	4468 , K
novinárkou	4468 je K
novinárom	4468 je K
novinář	553 je K	553 , K
novinářem	553 je K	632 je K
novináři	651 naši K
novinářka	553 je K	553 , K
novinářkou	553 je K	632 je K
novičke	4559 na e-K
novičnik	4567 K	4567 e-K	4648 naš e-K	4651 K
novičnika	4567 K
numéros	108 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3302 K
násilí	0 domácí K
nášho	4474 do K tímu
nächste	24 in diesem browser für die K	1049 sind sie der K
näyttämällä	1960 K sisällön
nélkül	75 reklám K	76 spam K
nói	5287 K
nõus	48 ei ole K?
năm	5286 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	558 našem K
obegränsad	4664 K tillgång
obećala	4450 K
obećao	4450 K
obiecał	3870 K
obiecywał	3870 K
obligāta	3315 atsauce K
oblíbené	550 K zdroje
oblíbených	550 K zdrojů
oblíbenými	550 K zdroji
obrigatórios	24 campos K são marcados com	3912 campos K são marcados com	3917 campos K marcados	3917 campos K são marcados com
obveščanje	4585 na naše K
obľúbené	4465 K zdroje
obľúbených	4465 K zdrojov
obľúbenými	4465 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	585 chcete K
odebírejte	517 K náš	591 K	650 K
odemkněte	512 K si
odhlásit	518 K se můžete kdykoli
odoberať	4500 chcete K
odpoveď	24 zrušiť K
odpovídal	653 K
odpověděl	653 K
odpověděla	653 K
odpověď	24 zrušit K
odpowiadał	3870 K
odpowiedzialności	35 nie ponosi K
odpowiedział	107 nie K	3870 K
odpowiedziała	107 nie K	3870 K
odpowiedziało	107 nie K
odražavaju	4380 komentari K	4380 komentari ne K
odídete	4463 kým K
ofereça	3883 K este artigo
ograniczeń	3725 czytaj bez K	3725 czytaj więcej bez K
også	56 bli med du K
ogłosił	3870 K
ogłosiła	3870 K
oikaisupyynnöt	1989 K
oikaisupyyntö	1989 K
olvashatják	2590 csak előfizetők K
olvasási	2 K idő
olvasóiból	2569 K él
olvasóink	41 K	2649 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1748 danos tu K
ordenó	1751 K
ordonné	2286 a K
ortakliği	4930 iş K linkleri	4932 satiş K bağlanti	4932 satiş K linkleri
orzekł	3870 K
osobních	546 ochrany K údajů	546 ochraně K údajů
osobných	4470 K údajov
ostrzegał	3870 K
ostrzegała	3870 K
ostrzegł	3870 K
otrzymywać	3800 chcesz K
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	613 chcete dostávat K	613 chcete zasílat K	613 chceš dostávat K
oznámil	653 K	4554 K
oznámila	653 K	4554 K
ozvěte	43 K se nám	72 K se nám	552 K se nám	650 K se nám
""", 'p': """
padėkite	3299 K mums
pageidaujamą	3247 K šaltinį
paklausė	3302 K
palīdzi	3329 ziedo un K	3366 K mums
palīdzība	0 vajadzīga K
palīdzību	108 kur meklēt K	3322 mākslīgā intelekta K	3337 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3299 K mums
parsisiųskite	3299 K
participación	1599 normas de K
partnerské	79 K odkazy	573 K odkazy	4488 K odkazy
partneři	532 my a naši K
pastā	3327 e-K
pastāstiet	43 K mums	72 K mums
patronką	3790 zostań naszą K
patrões	4000 sem K	4055 sem K
paylaşilan	4998 tarafindan K bir gönderi	4998 tarafindan K gönderi
paylaşin	28 K	54 K	4937 K
paylaştiği	4998 K bir gönderi	4998 'in K bir gönderi
paziņoja	3369 K
paziņojumus	3326 K
państwa	3770 czeka na K
pašte	3259 jūsų el. K
pažadėjo	3302 K
periódico	1749 este K	1749 nuestro K
permanència	502 sense K
persiųskite	54 K
personvernerklæring	3599 K
phê	59 mời tôi một ly cà K	5223 mời bạn một ly cà K
phóng	5203 liên hệ K viên	5205 là K viên	5205 K viên ban	5208 là K viên báo	5208 là K viên của	5284 hãy liên hệ K viên
phút	2 K đọc
phản	107 chưa K hồi
pidió	1751 K
pidätetään	1972 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3870 K
pisała	3870 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4368 K nam	4400 K nam na	4400 K na	4447 K nam	4572 K nam	4572 K na	4602 K nam na	4602 K na	4647 K nam
piškotke	4575 K	4603 K
piškotki	4575 K
piškotkov	4575 K	4603 K
pište	587 K na	587 K nám na
plakáton	2651 állt a K
plânge	4187 se K
pochází	555 obsah K
podcastów	3776 K
podcastů	560 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3870 K
podporovatelé	651 naši K
podporují	651 nás K
podpoře	508 díky vaší K můžeme	651 díky K
podpořte	575 K	650 K nás	650 K naši	650 K naše	650 K mě
podrška	4447 vaša K
podrške	4387 bez vaše K	4448 vaše K
podršku	4447 vašu K
podržite	4387 K	4447 K nas	4447 K naš
podělte	72 K se s námi	72 K se o
podľa	4554 K
poinformował	3870 K
poinformowała	3870 K
pokračovanie	4454 pre K v čítaní
pokračování	512 K je dostupné	573 K článku níže
pokračuje	573 článek K	573 text K	4488 článok K	4488 text K
pokračujte	512 K ve čtení s
politoložka	542 je K
politológus	2560 K
política	434 K de galetes	1593 K de cookies	3910 K de cookies	3939 cobre K
pomocí	577 K ai
pomocą	3792 z K ai
pomoć	4447 vašu K
pomoč	108 kam po K
pomóż	3867 K nam
pomôžte	4551 K nám
poprosił	3870 K
poprosiła	3870 K
poprosiło	3870 K
poručila	4450 K
poručio	4450 K
poslední	584 K článek zdarma	584 K článek, který můžete
posledný	4499 K článok zadarmo
poslušajte	4601 K nas
postafiókjába	2528 K
postafiókjában	2553 minden reggel a K	2553 minden este a K	2553 minden nap a K	2553 minden héten a K
postafiókodban	2553 minden reggel a K
postaládádba	84 a K	2555 a K
postaládádban	2553 minden reggel a K	2553 minden héten a K
postaládájában	2553 minden reggel a K	2555 ön K
postižen	1 pokud jste K
posílat	568 nechte si K
posílejte	552 K nám
posíláme	62 vám K	62 K vám
potražiti	108 gde K pomoć	108 gdje K pomoć
potřebujeme	650 K vaši pomoc	650 K vaši podporu
potřebujete	0 K pomoc
používame	4470 K cookies
používá	532 tento web K
používáme	532 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3870 K
powiedziała	3870 K
powtarzał	3870 K
powtarzała	3870 K
poznámka	107 K redakce
pozostało	3725 K # %	3725 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	653 zvou K
pošaljite	54 K ga	4368 K nam	4368 K na	4447 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	552 K nám	650 K nám
pošli	54 K ho
pošlite	54 K ho	4467 K nám	4551 K nám
pošljemo	62 vam K
pošljite	54 K ga	4572 K nam	4572 K jo nam	4572 K na	4647 K nam
požádal	653 K
požádala	653 K
pracę	3868 naszą K
pranešimus	3258 K
praneškite	43 K mums	72 K mums
pranešė	3302 K
prašė	3302 K
preberať	50 K
precizējums	107 K:
predchádzajúceho	4503 bez K súhlasu
predchádzajúcej	107 K verzii článku
predplatiteľ	55 ako K	4454 už ste K	4454 ste K
predplatiteľom	85 staňte sa K	4462 K	4551 staňte sa K
predplatiteľov	4462 pre K
predplatné	4454 už máte K	4485 K	4551 kúpte K	4551 kúpte si K	4555 K
predplatného	4485 K
predplatným	4485 K	4506 s K
predplaťte	85 K si
preferată	4086 sursă K pe google	4086 sursă K în google
preferované	550 K zdroje	4465 K zdroje
preferovaný	550 K zdroj	4465 K zdroj
preferovaných	550 K zdrojů	4465 K zdrojov
preferovaným	550 K zdrojem	4465 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	107 K version de cet
prenumeratorów	3725 tylko dla K	3798 tylko dla K
prenumeratą	3784 z K
prenumeratę	85 kup K	3725 masz już K	3784 zamów K	3784 kup K	3784 wykup K	3810 kup K
preporučila	4450 K
preporučio	4450 K
pretlačiť	50 K
prevziať	50 K
prečítate	4454 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4447 K se našoj	4447 K im se	4647 K se nam
pridržana	4360 sva prava K
pridržane	4565 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3302 K
prihlásenie	4455 ďakujeme za K	4483 ďakujeme za K
prihlásení	4485 po K
prihlásením	4483 K súhlasíte
prihláste	27 K	4454 K sa a čítajte	4551 K sa na odber
prihvaćate	4382 prijavom K
pripažino	3302 K
programėlėje	3257 K
programėlę	3257 K
prohlásil	653 K
prohlásila	653 K
prohlížeč	12 váš K
pronađite	4398 K nas
proposé	2177 conçu et K par
prosił	3870 K
prosiła	3870 K
pročitali	4352 da biste K
pročitate	4350 da K cijeli	4350 da K ceo
prośbę	3719 mamy do ciebie K	3719 mamy małą K
prošnjo	4569 imamo majhno K	4569 majhno K
prywatności	3747 ustawienia K	3747 ustawień K	3751 polityka K	3751 polityce K
przeczytać	3725 aby K cały	3725 aby K ten artykuł
przeczytałaś	3779 dziękujemy, że K
przeczytałeś	3779 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3722 K nam #%	3867 K nam	3867 K #
przekonywał	3870 K
przekonywała	3870 K
przesyłajcie	3770 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3754 K zdjęcie	3754 K zdjęcia	3770 K nam	3770 K je do nas	3867 K nam
przeżywasz	0 K kryzys
przyznał	3870 K
przyznała	3870 K
przyłącz	56 K się
przyślij	3754 K zdjęcie	3770 K nam	3770 K je do nas	3867 K nam
práca	4552 naša K
práce	651 naší K
práci	651 naši K
prácu	4552 našu K
právnička	542 je K
právník	542 je K
précision	107 K:
précisé	2286 a K
précédente	107 version K de cet
préférée	2165 source K
préférées	2165 sources K
prévient	2286 K
príspevky	4479 K v diskusii
príspevok	4551 váš K
próxima	4055 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	653 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2808 blocco della K	2959 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2562 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2127 bloqueur de K	2127 bloqueurs de K	2284 sans K
publicités	2127 bloqueur de K
publicystką	3771 jest K	3848 jest K
publicystą	3771 jest K	3848 jest K
publikování	543 K nebo šíření
publiée	25 ne sera pas K	2135 votre adresse e-mail ne sera pas K
pytał	3870 K
pytała	3870 K
pytały	3870 K
pytań	3778 na kilka K
pyyntö	1937 pieni K
pyysivät	2072 K
pásale	1748 K esta
pásalo	54 K
päevakokkuvõte	1777 K
päivitetty	107 juttua K	107 juttua on K
päätoimittaja	1983 K	2053 on K
päätti	2072 K
påminde	4803 K
pénzbe	2649 K kerül
pénzéből	21 olvasók K
písemného	544 bez K souhlasu
písomného	4503 bez K súhlasu
píšte	4502 K na	4502 K nám na
pódcast	39 nuestro K	1749 nuestro K
pôvodnej	107 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3308 K bez	3315 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	543 K článků
předchozí	107 K verzi článku
předchozího	544 bez K souhlasu	589 bez K souhlasu
předplatitel	55 jako K	55 K může	512 už jste K	512 jste K
předplatitele	547 pro K
předplatitelem	85 staňte se K	650 staňte se K
předplatitelé	55 K mohou	583 jen K	583 pouze K	583 najdou K	583 přečtou K	651 naši K	654 K
předplatitelům	547 K	583 pouze K	583 jen K
předplatné	512 koupit K	513 už máte K	570 K	654 K
předplatného	570 K
předplatným	512 dostupné s K	570 K	592 s K
předplaťte	85 K si	514 K si	650 K si
přehrání	555 K videa
přehráním	530 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	512 zbývá vám K	624 zbývá K	624 zbývá vám K
přidej	56 K se
přidejte	56 K se	586 K si nás	650 K se	650 K se k nám
přihlaste	27 K	512 K se a čtěte	517 K se k odběru	650 K se k odběru
přihlášení	568 děkujeme za K	570 po K
přihlášením	568 K k odběru	568 K souhlasíte
připojte	56 K se
připomněl	653 K
připustil	653 K
přispějte	95 K, kolik můžete	95 K, čím můžete	575 K	650 K	650 K i vy
přiznal	653 K
přiznala	653 K
přiznává	653 K
příspěvek	650 váš K
příspěvku	530 načtením K	555 zobrazení K
příspěvky	564 K v diskusi
příspěvků	508 žije z K	508 žijeme z K	508 z K čtenářů
příspěvkům	508 díky K čtenářů
původní	107 K verzi článku	107 v K verzi
""", 'q': """
quyên	5284 K góp ngay	5288 K góp
quyền	5198 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5252 trình chặn K cáo	5252 chặn K cáo
""", 'r': """
radził	3870 K
radziła	3870 K
radí	653 K
rakstīja	3369 K
rappelé	2286 a K
različici	107 prvotni K	107 prejšnji K
rašykite	43 K mums	72 K mums	3299 K mums
rašė	3302 K
recaptcha로	3219 K
recibirás	62 K
reclamă	13 K
reconoció	1751 K
recordó	1751 K
rectificación	107 K:
recunoaște	4187 K
redacció	44 la nostra K	48 cartes a la K	446 la K t'envia	501 la nostra K
redacción	44 nuestra K	48 cartas a la K	107 nota de la K	1653 la K te envía	1697 se incorporó a la K	1749 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4119 K îți trimite	4185 K noastră
redacției	44 K noastre	107 nota K
redakcją	44 naszą K
redakcję	3867 wesprzyj K
redaktorką	3771 jest K	3848 jest K
redaktorė	3251 K
redaktör	4705 är K för	4705 är K på	4705 är politisk K	4779 är K på
redaktør	712 er K på	712 er K for	712 er politisk K	782 er K på	782 er K i	3622 er politisk K	3622 er K i	3622 er K for	3695 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	3965 a K envia	4010 entrou para a K	4055 nossa K
redistribuída	3936 reescrita ou K
redistribuído	3936 reescrito ou K
reenvíalo	54 K
refusé	2129 K le dépôt
registrácii	4485 po K
registráciou	4483 K súhlasíte
registráciu	4483 ďakujeme za K
regisztrálj	2648 K ingyenesen	2648 K, hogy
regisztráljon	2648 K ingyenesen	2648 K, hogy
regisztrálnia	2590 K kell
regístrate	1557 K gratis	1561 K para
reinhören	911 jetzt K:
rejestrując	3781 K się
reklamlänkar	79 K	4720 K	4752 K
reklamą	13 K
reklám	75 nincs K	4552 bez K
reklámblokkoló	2619 K
reklámblokkolót	2619 K
reklámok	2649 K nélkül
reportaż	3868 ten K
reporterką	3771 jest K	3848 jest K
reportér	553 , K	632 , K	4468 , K
reportérem	553 je K	632 je K
reportérka	553 , K	632 , K	4468 , K
reportérkou	553 je K	632 je K	4468 je K
reportérom	4468 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	454 K sense permís
reproducción	1614 prohibida su K	1614 prohibida la K
reprodução	3933 proibida a K	3933 K proibida	3973 K permitida desde	3973 K é permitida desde
reprodúcelo	50 K
republié	50 K	2151 K avec	2196 cet article est K
repórter	44 nosso K	3939 é K
repórteres	44 nossos K
respondió	107 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1751 K
rezervăm	34 ne K dreptul
riêng	5188 chính sách quyền K tư	5226 dành K cho thuê bao	5234 quan điểm K của tác giả
rovatvezető	2633 K
rovatvezetője	2562 K	2633 K
ročne	4553 K
ročně	652 K
rät	1052 K
rätta	4711 K fel
rättar	4711 vi K fel
rättelse	107 K
räumte	1052 K ein	1052 K der	1052 K die
rääkis	1820 K
råber	804 K
råbte	804 K
rådde	4803 K
rådede	804 K
réagir	2138 pour K
réagissez	2283 K à
réalisation	2177 n'a pas participé à la K
rédacteur	2155 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	107 note de la K	2155 a rejoint la K	2177 n'a pas participé à sa K	2186 la K vous	2190 pour soutenir la K	2283 soutenez la K	2283 alertez la K	2284 notre K
rédactrice	2155 est K
régulièrement	2155 collabore K
répondu	107 n'a pas K à	107 n'ont pas K à
réponse	24 annuler la K
répétait	2286 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2089 cet article est K	2089 ce contenu est K	2089 article K
réservée	2089 K à nos abonnés	2089 la suite est K	2092 K aux abonnés
réservés	2092 K aux abonnés	2151 tous droits K
résiliable	2285 K à tout moment
részesített	2556 előnyben K forrásként
röst	4708 ai-K	4744 ai-K
răspuns	107 nu a K	107 nu au K	4187 a K	4187 au K
răspunsul	24 anulează K
rằng	5287 viết K	5287 cho K
""", 's': """
sacīja	3369 K
sadržaj	11 ovaj K	4371 vanjski K	4371 spoljni K
sadržaja	11 ovog K	4371 vanjskog K	4371 prikaz ovog K	4371 prikaz K
sakė	3302 K
samfunnsøkonom	3613 er K
samobójcze	108 myśli K
samobójstwie	108 myślisz o K
samobójstwo	0 K
samovražde	0 K	108 uvažujete o K
samovražedné	108 K myšlienky
sanctionné	2286 a K
sandučić	84 u vaš K	4353 u vaš K
sandučiću	4353 u vašem K	4382 vašem K
sbírka	654 K
schließ	56 . K dich
schließen	56 . K sie sich	816 K sie ein abo	1049 K sie ein abo
schránke	4455 vašej K
schránky	84 do vaší K	84 do vašej K	517 do vaší K	4455 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	108 uvažujete o K
sebevražedné	108 K myšlenky
segítsen	2648 K, hogy
segítségedre	2648 szükségünk van a K
segítséget	108 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1751 K
selbsttötung	108 K
sensível	107 pode ser K
sentenció	1751 K
sería	1654 sin ti no K
sesión	27 inicia K	27 inicie K	1557 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4054 inicie K
señaló	1751 K
sfătuia	4187 K
sfătuiește	4187 K
sfătuit	4187 a K
sisällön	11 K	1985 ulkoisen K
sisältö	1942 tämä K on vain
sisältöä	1985 ulkoista K
siunčiame	62 jums K
sjefredaktør	3622 er K
självmord	0 K
självmordslinjen	108 K
självmordstankar	108 K
sjöng	4803 K
skarży	3870 K
skarżył	3870 K się
skrzynkę	84 na twoją K	3729 na twoją K	3729 na swoją K	3781 K mailową
slažete	48 K se	48 ne K se
slobodné	4551 podporte K
slobodnú	4551 podporte K
slušajte	4398 K nas
slíbil	653 K
slíbila	653 K
socioložka	542 je K
sollicité	107 K par
sollicitée	107 K par
sondę	3778 naszą K
sonuçlarinda	4903 google arama K
sorumluluğu	35 K
souborů	545 K cookie
souhlasíte	48 K?	568 e-mailu K	568 odesláním K	568 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5203 về hộp thư của tòa K	5223 hãy ủng hộ tòa K	5234 bằng văn bản của tòa K	5284 hãy gửi về tòa K	5284 hãy liên hệ tòa K	5284 hãy báo cho tòa K	5285 tòa K
spandér	59 K en kaffe
spolupráci	573 ve K s partnerem	4488 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4572 K nam
sportkrönikör	4705 är K
sportsredaktør	712 er K
spracovaním	4483 K osobných údajov
sprijiniți	4184 K
sprijină	4184 K-ne
správach	4466 google K
správy	4466 google K
spuneți	43 K-ne	72 K-ne	4185 K-mi mai jos
stellenbörse	910 in unserer K
stjärna	65 fält med K
straipsnį	3270 šį K	3300 visą K
stronę	3801 naszą K
stwierdził	3870 K
stwierdziła	3870 K
stáhněte	650 K si naši	650 K si náš
stálo	653 K na	653 K ve	653 K v
står	35 K för	804 K der på	3717 K det på	3717 K det i	4803 K det på
stöd	4656 med ditt K	4800 K oss	4800 K vår	4800 ditt K
stödja	4717 K oss med
stödlinjen	88 K
stödmedlem	4800 bli K
stödprenumerant	4800 bli K
stötta	4717 K oss med	4800 K oss	4800 K vår	4800 K vårt
støt	724 K os	801 K os	801 K med
støtt	3714 K oss	3714 K vår
støtte	658 med din K	658 vi har brug for din K	724 K os med	724 din K gør	801 din K	801 bliv K	3569 med din K	3635 K oss med	3714 din K
støtteabonnent	3714 bli K
støttemedlem	85 bli K	801 bliv K	3714 bli K
stāstīja	3369 K
stăpâni	4149 fără K
stěžuje	653 K
subscripció	504 K
subskrybentów	3725 tylko dla K	3725 dostępna dla K	3725 dostępne dla K	3798 tylko dla K
subskrypcją	3784 z K	3806 z K
subskrypcję	3725 kup K	3725 masz już K	3781 dziękujemy za K	3784 wykup K	3867 kup K
suosikkilähteeksesi	1976 K
suosikkilähteeksi	1976 K
superarán	1744 no K
sursă	4118 link activ către K
suscripción	1557 ya tengo una K	1748 cambia tu K	1752 K
suscríbase	85 K	1748 K
suscríbete	85 K	1557 K para	1557 K por	1557 K en	1567 K al boletín	1748 K
susțin	4110 care ne K lunar	4185 ne K lunar
susține	4184 K-ne	4184 K presa	4187 K că
susținerea	4184 K ta
susțineți	4184 K-ne
svarīgākie	3338 nedēļas K
svarīgākās	3338 nedēļas K
svært	0 har det K
svěřte	552 K se nám
szabályzatot	2545 moderálási K
szabályzatunk	2545 moderálási K
szerencsejáték	2538 túlzásba vitt K ártalmas, függőséget okozhat	2538 K ártalmas, függőséget okozhat	2538 K függőséget okozhat! #+
szerkesztője	2562 K	2633 K
szerkesztőségünk	44 K	2649 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2649 K
szerzője	2562 külső K
szociológus	2560 K
szólított	2651 K fel
szükség	2523 önre is K van	2523 önökre is K van	2523 rád is K van
szükségünk	2523 rád is K van	2523 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4718 tills du K upp	4803 K
sähköpostiin	1949 suoraan K
sähköpostiisi	84 K	1950 K
sähköpostillasi	2010 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1950 K
sélection	2186 K d'articles
sélections	2089 ajouter l'article à vos K
síganos	1583 K en
síguenos	1583 K en	1748 K
sócio	85 seja K
sõltumatut	1817 toeta K
sõnul	1820 K
sök	4734 K nu
sökresultat	4701 K på google
sökt	107 vi har K	107 har K
söyledi	5019 K
söylediler	5019 K
söylüyor	5019 K
søg	738 K nu
søgeresultater	708 K på google
søgning	708 google-K
søk	3652 K nå
søkene	3618 google-K dine
søkeresultatene	3618 K dine på google
súhlasu	4503 bez K
súhlasíte	48 K?	4483 odoslaním K
súmate	56 K	1748 K al
süresi	2 okuma K
sürümünde	107 önceki K
sütibeállításai	2608 K miatt
sütibeállítások	2608 K miatt	2608 K
sütik	2563 K
sütiket	2563 K
săptămână	20 o dată pe K	4186 pe K
sīkdatnēm	3320 K	3338 K
sống	5223 nuôi K tờ báo	5223 bạn đọc nuôi K
""", 't': """
találatok	2556 google-K
tanácsolja	2651 K
tanácsolják	2651 K
tanácsolta	2651 K
tanácsolták	2651 K
tanította	2651 K
taşiyin	4937 K
teigė	3302 K
tekemään	2070 K sitä
tekijänoikeus	1972 K suojaa
tekoäly	1986 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	1986 K
tekoälyn	1986 K avulla	1986 K tekemä
tekoälyä	1986 käyttää K
telefonā	3326 savā K
teléfonos	108 K de ayuda
tesszük	25 nem K közzé
textům	582 ke všem K
teşekkürler	5016 okuduğunuz için K
thiết	5234 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5226 dành cho K bao	5226 đã là K bao	5288 K bao
thuộc	5199 bản quyền K
thành	5178 dành cho K viên	5221 bạn đã đăng ký K công	5284 trở K thành viên
tháng	5226 đọc miễn phí trong K	5286 mỗi K	5286 hàng K	5286 K đầu
thích	5201 nguồn tin ưa K	5201 nguồn yêu K
thông	16 K báo	5184 bật K báo	5184 nhận K báo	5203 bạn có K tin	5203 bạn đọc cung cấp K tin	5234 khi phát hành lại K tin	5284 hãy gửi K tin	5284 đăng ký nhận K báo	5284 hãy bật K báo
thường	5205 phóng viên K trú tại
tilføjede	804 K
tillgång	4800 få fri K
tillåtet	4731 inte K att återge
tiếng	5219 K việt có dấu
tiếp	5176 để K tục đọc	5176 để đọc K	5176 đăng nhập để K tục	5223 K sức cho báo chí	5226 để K tục đọc	5284 đăng ký để đọc K	5284 hãy K sức	5284 đăng nhập để K tục
tjänst	4652 en liten K att be
tjänsten	4734 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2526 a K
toàn	23 K bộ bài	5176 để đọc K bộ	5176 đọc K bộ bài	5226 để đọc K bộ bài	5284 đăng ký để đọc K bộ
transférez	2281 K-la	2281 K-le
tražila	4450 K je
tražili	4450 K su
tražio	4450 K je
tretích	4470 cookies K strán
treści	11 tej K	3784 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5184 theo dõi K
trước	107 bản K của bài	107 phiên bản K của bài	5219 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2633 K
tudósítója	2562 K	2633 K
turpinātu	3305 lai K lasīt
tuần	20 mỗi K	5221 bản tin hằng K của	5221 bản tin hàng K của	5286 mỗi K
tvrdí	653 K
työmme	2070 K
työtämme	1940 tue K	2069 tue K	2070 K
tájékoztató	2540 adatvédelmi K
támogass	2648 K minket
támogasson	2648 K minket
támogathat	2569 K minket
támogatása	2569 K nélkül	2569 olvasók K nélkül	2648 az ön K
támogatásod	2648 a te K
támogatásából	2523 olvasóink K	2569 olvasóink K
támogatására	2523 olvasóink K
támogatásával	2572 partnerünk K	2646 K készült
támogatónk	2569 legyen ön is K	2569 legyél te is K
tâm	0 tư vấn K lý
täglich	827 K per mail
tähtsamad	1789 nädala K
tärkeimmät	2010 K jutut
tästä	1997 lisää K
täällä	1937 kun kerran olet K
täältä	108 K saat apua	1997 lisää K
téléchargez	2074 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2648 K le
történész	2560 K
týden	20 každý K
týdně	652 K
týždenne	20 raz K
tłumaczy	3870 K
tłumaczył	3870 K
tłumaczyła	3870 K
třetích	555 cookies K stran
""", 'u': """
uafhængigt	802 K medie
ubegrænset	664 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3870 K
ulaş	43 bize K
ulaşin	43 bize K	4905 bize K	4937 K
ulaşmak	4905 yazara K
unabhängig	969 K von unserer redaktion	969 von unserer redaktion K	982 damit wir K bleiben	1050 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
università	2836 insegna all'K
unterstütze	810 K unsere arbeit	810 K uns mit	1049 K uns	1049 K unsere	1049 K mich	1049 K meine
unterstützen	810 K sie unsere arbeit	810 K sie uns mit	810 mit einer spende K	810 können sie uns K	1049 K sie uns	1049 K sie unsere	1049 sie können das K	1049 freiwillig K	1049 K sie mich	1049 K sie meine	1049 K uns
unterstützt	851 ihr browser K	1049 K uns
unterstützung	806 ihre K	806 mit ihrer K	927 ihrer K	927 deiner K	977 mit K von ki	1049 mit deiner K	1049 deine K	1049 eure K
upišite	82 K svoj e-mail
upozorněni	613 chcete být K
upozornění	522 zapněte si K	565 K	613 chcete dostávat K	613 chcete zasílat K	613 chceš dostávat K	613 chcete posílat K	613 chcete odebírat K
upphovsrätt	4697 skyddat enligt lagen om K
upphovsrättslagen	4697 skyddat enligt K
uprednostňované	4504 K zdroje
uprednostňovaný	4504 K zdroj
uprednostňovaných	4504 K zdrojov
upřednostňované	590 K zdroje
upřednostňovaný	590 K zdroj
upřednostňovaných	590 K zdrojů
upřesnění	107 K:
uredništva	4565 brez dovoljenja K	4565 brez soglasja K
uredništvo	4579 v naše K	4648 naše K
uredništvu	44 našemu K	4572 pišite K
urmărește	4071 K-ne pe	4071 K-ne și pe	4072 K știrile	4184 K-ne
urmăriți	4071 K-ne pe	4184 K-ne
ursprünglichen	107 K version	107 K fassung
ustawień	3747 K cookies	3747 K plików cookie
utilização	3910 K de cookies
utilizează	4074 K cookie
utilizăm	4074 K cookie
utánközlés	2551 K	2574 K
utánközlése	2574 K
utánközölhető	50 K
uutislähteeksesi	1976 ensisijaiseksi K
uutislähteeksi	1976 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3870 K
uznała	3870 K
uzsvēra	3369 K
uzyskać	108 gdzie K pomoc
użyciu	3792 przy K ai
użytkowników	3779 opiniami K
używamy	3750 K plików cookie
užsisakykite	3236 K prenumeratą
""", 'v': """
valorização	108 centro de K da vida
vašeho	517 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4467 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1052 K
versión	4 K en audio	107 primera K de este
verständlichkeit	107 der K gekürzt
verstärkung	910 suchen K
versão	4 K em áudio
vervielfältigung	880 K nur mit
verziójában	107 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	863 deine e-mail-adresse wird nicht K	863 ihre e-mail-adresse wird nicht K
veröffentlichung	945 seit der K geändert	945 seit K geändert
već	4365 kad ste K tu	4449 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2543 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	1989 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5205 là biên tập K	5208 là biên tập K của	5226 dành cho hội K
viết	5284 hãy K thư	5285 bài K này	5287 ông K	5287 bà K
você	21 sem K	4055 sem K
vollständigen	816 K artikel lesen
volontär	894 ist K
volontärin	894 ist K
voltál	47 ott K	2543 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4582 K
vyhradené	4461 všetky práva K	4461 autorské práva sú K
vykřikl	653 K
vykřikla	653 K
vypočuť	4477 si môžete K
vysvetľuje	4554 K
vysvětlil	653 K
vysvětlila	653 K
vysvětloval	653 K
vysvětlovala	653 K
vysvětluje	653 K
vytvořila	577 K ai
vyzýval	653 K
vyzývala	653 K
vyzývali	653 K
vyzývá	653 K
vyžadované	24 K informace	24 K polia
válaszolt	107 nem K
válaszolta	2651 K
válaszolták	2651 K
változatában	107 korábbi K	107 eredeti K
vás	575 bez K by	651 bez K by	4490 bez K by	4552 bez K by
väitis	1820 K
väitti	2072 K
väittää	2072 K
välise	1770 K sisu
vända	108 hit kan du K dig
våre	3714 meld deg på K
vårt	3581 meld deg på K	3714 meld deg på K
vær	56 K med
védekezett	2651 K
véli	2651 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4552 K vám
vēlamo	3316 K avotu
vēstkopai	3327 K
vēstulei	3327 ziņu K
vědět	43 dejte nám K	72 dejte nám K	552 dejte nám K	650 dejte nám K
všetkým	4497 k K textom
""", 'w': """
wcześniejszej	107 K wersji
webbläsare	12 din K
webinár	4474 náš K
webinář	558 náš K
według	3870 K
weißt	893 K du mehr
wezwał	3870 K
wiadomościach	3801 google K
widziałaś	3754 K coś
widziałeś	3754 K coś
wołali	3870 K
wołał	3870 K
wołała	3870 K
wpłata	3790 każda K	3867 twoja K
wpłatom	3868 dzięki K
wpłać	3867 K
wspierającym	3867 zostań K
współpracy	3787 we K z partnerem
wyjaśnia	3870 K
wypisać	3729 K się w każdej chwili
wyrażam	3730 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3770 K nam	3770 K je do nas
wzywał	3870 K
wzywała	3870 K
wöchentlichen	831 K newsletter
właściciela	3868 nie mamy K
""", 'y': """
yazdiğimiz	4947 daha önce K haber
yazmişti	5019 diye K
yhteistyössä	1998 K mainostajan
yönetmenidir	4909 genel yayin K
""", 'z': """
zaakceptować	3772 K pliki cookie
zaapelował	3870 K
zaapelowała	3870 K
zachęcali	3870 K
zachęcano	3870 K
zachęcał	3870 K
zachęcała	3870 K
zadaním	4483 K e-mailu
zadržana	4360 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	568 K e-mailu
zagłosuj	3795 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4387 K vama	4448 K vama
zakázané	4461 šírenie je K
založte	650 K si účet
zamknutý	4454 článok je K
zamčený	512 článek je K
zapisując	3781 K się
zapowiedział	3870 K
zapowiedziała	3870 K
zapytał	3870 K
zapytała	3870 K
zastrzeżone	3765 wszelkie prawa K	3765 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3870 K
zawołała	3870 K
zašlete	552 K nám
zašlite	4467 K nám
zaželen	4605 K vir
zaželene	4605 K vire
zaželeni	4605 K vir
zbiórka	3871 K
zbývá	512 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3754 masz K lub
zdjęcie	45 K lub film	3754 masz ciekawe K	3754 masz K lub film	3754 wyślij K lub
zespołu	3775 do naszego K
zewnętrzna	3772 treść K
zewnętrzne	11 treści K	3750 treści K	3772 treści K
zewnętrznej	11 treści K	3772 treści K
zewnętrznych	11 treści K
zgłoś	3770 K go nam	3867 K nam
ziņas	3338 mūsu K
změněna	107 jména byla K	107 jména jsou K
změněno	107 jméno bylo K
znaleźć	108 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3802 daj nam K	3867 daj nam K
zněl	653 K
zněla	653 K
znělo	653 K
zobrazení	555 K tohoto obsahu	555 K obsahu
zobrazením	530 K obsahu	530 K videa
zobrazený	65 e-mail nebude K
zostań	3867 K z nami
zpracováním	518 souhlasím se K	533 K osobních údajů
zprávy	551 google K
zprávách	551 google K
zpívali	653 K
zugänglich	928 frei K
zunächst	880 dieser artikel erschien K
zurück	961 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4505 K
získávejte	591 K
zł	3784 za # K	3784 od # K	3869 od # K
złote	3869 # K
złotych	3869 # K
złotówka	3790 każda K	3868 każda K
złotówkę	3869 za K
""", 'á': """
állt	2651 ez K
állítja	2651 K
átvehető	50 K
""", 'ä': """
ägare	4717 inga rika K
ähnliches	893 K erlebt
ändå	4652 nu när du K är här
äpp	1775 K
äppi	1775 K
äußern	107 wollte sich nicht K
""", 'å': """
åndsverkloven	3614 beskyttet av K
året	803 om K
återges	4697 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	4913 bizimle K
çalişmalarimiz	5017 K
çağrisinda	5019 K bulundu
çerezler	4886 K kullan
çerezlere	4911 K
çerezleri	4886 K kullan	4911 K	4948 K kabul
çözün	4937 K
""", 'é': """
échanos	1748 K una mano	1748 K un cable
écris	43 K-nous	72 K-nous
écrit	2155 K pour	2286 a K
écrivain	2155 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2283 K-nous
éditorialiste	2233 est K
électronique	2100 dans votre boîte aux lettres K
énekelték	2651 K
équipe	2284 notre K
értesítéseket	16 K	2568 K	2616 szeretne K
értesítést	2616 szeretne K	2616 szeretnél K	2616 kér K	2616 kérsz K	2616 kérek K
értesüljön	2568 K elsőként
értesülni	2616 szeretne K a	2616 szeretnél K a	2616 szeretne azonnal K
étoile	65 champs avec une K
évente	2650 K
""", 'í': """
ígérte	2651 K
ígérték	2651 K
írta	2651 K
író	2560 K
""", 'î': """
îmbia	4187 K
îndemna	4187 K
îndemnat	4187 a K
îndemnau	4187 K
întrebat	4187 a K
întrebau	4187 K
""", 'õ': """
õpetas	1820 K
""", 'ö': """
öffnen	833 app K
önemli	4948 günün en K
önerdi	5019 K
öngyilkosság	0 K
önskad	4701 K källa
önökkel	2523 csak K
""", 'ø': """
økonom	703 er K
""", 'ú': """
újraközlése	2574 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2649 független K	2649 a jó K
újságírásunk	2649 K
újságíró	2560 K	2633 K
újságíróink	2649 K
újságíróinkkal	2592 K
újságíróinknak	44 K
újságírója	2562 K	2633 K
újságíróként	2633 K
última	1583 siga la K hora	1583 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	881 K von	970 von der agentur K	970 deutschen presse-agentur K
übersicht	887 K	954 diese K wurde
ücretsiz	17 K haber	17 K makale	4935 K üye olun
ügyfelünk	2592 K
ühendust	43 võta meiega K	72 võta meiega K	1817 võta K
ünü	5014 #'K
ütles	1820 K
ütlesid	1820 K
üyeliği	4926 bülten K
üzente	2651 K
üzenték	2651 K
üçüncü	4911 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4398 K nas
čitalaca	48 pisma K	4387 uz podršku K	4405 K	4448 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4405 K	4448 naši K
čitatelia	4507 K	4552 naši K
čitatelja	48 pisma K	4387 uz podršku K	4405 K	4448 naših K	4448 uz podršku K
čitatelji	41 naši K	4405 K	4448 naši K
čitateljima	4405 K
čitateľom	21 vďaka K	4507 K
čitateľov	41 našich K	4490 vďaka podpore K	4507 K	4552 našich K	4552 vďaka podpore K
članak	23 cijeli K	4365 svidio vam se K	4383 cijeli K	4383 ceo K	4448 ovaj K
člancima	4394 svim K
članek	4569 vam je bil K všeč	4648 ta K
člankov	4597 do vseh K
členem	85 staňte se K	650 staňte se K
členom	4551 staňte sa K
článek	23 celý K	505 líbil se vám K	512 celý K za	570 celý K	651 tento K	651 líbil se vám K
článkom	4485 všetkým K	4497 k všetkým K	4497 ku všetkým K
článku	23 celého K	624 do konce K
články	651 naše K
článků	570 limit K
článkům	570 všem K	582 ke všem K
článok	23 celý K	4463 páčil sa vám K	4485 celý K	4552 tento K
čtenáři	593 K	651 naši K
čtenářů	41 našich K	48 listy K	508 z darů K	508 díky darům K	508 díky podpoře K	575 díky podpoře K	593 K	651 našich K	651 na podpoře K	651 díky podpoře K
čtenářům	21 díky K	41 našim K	593 K
čtení	2 doba K
čtěte	586 K nás
číst	651 K dál bez
čítajte	4501 K nás	4551 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4551 K, že nás čítate
""", 'đ': """
đây	5284 bấm vào K
đóng	5284 K góp của bạn	5284 hãy K góp
đăng	50 K lại	5221 cảm ơn bạn đã K ký	5221 bằng việc K ký, bạn	5284 K ký để đọc bài
đường	5203 K dây nóng của tòa soạn	5203 K dây nóng của báo	5284 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5226 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4553 K sumou
""", 'ř': """
řekl	653 K
řekla	653 K
říká	653 K
""", 'ś': """
śledztwa	3868 nasze K
śledztwo	3868 to K
śledź	3737 K nas na	3867 K nas
śpiewali	3870 K
świadkami	3754 byliście K	3754 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3754 byłeś K	3754 byłaś K	3754 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5019 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4368 K nam
šaukė	3302 K
šiandien	3261 aukokite K
šodien	3329 ziedo K
""", 'ź': """
źródło	3765 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3870 K
""", 'ž': """
žalio	4450 K se
želene	4605 K vire
želeni	4570 K vir
željene	4366 K izvore
željeni	4366 K izvor
žiadny	76 K spam
žurnalistai	3300 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3251 K
žurnalistika	651 naše K	651 nezávislá K	3300 K kainuoja	3300 gera K	4552 nezávislá K
žurnalistiku	651 nezávislou K	4552 nezávislú K
žurnalistiky	651 nezávislé K
žurnalistė	3251 K
žurnāliste	3319 K
žurnālisti	3367 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3367 neatkarīga K	3367 K maksā	3367 laba K
žurnālistiku	3329 atbalsti neatkarīgu K	3367 neatkarīgu K
žurnālists	3319 K
žádal	653 K
žádala	653 K
žádali	653 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1131 χωρίς K
άρθρα	1207 τα K μας
άρθρο	1207 αυτό το K
""", 'έ': """
έγγραφη	1131 χωρίς K άδεια
έγραφαν	1209 K
έγραφε	1209 K
έγραψε	1209 K
έλεγαν	1209 K
έλεγε	1209 K
έρευνά	1103 K μας
έρευνές	1207 οι K μας
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1084 K σου πηγές	1084 K σας πηγές	1084 K πηγές
αγαπημένη	1084 K πηγή
ακολουθήστε	1064 K μας	1206 K μας
ακολουθείστε	1064 K μας
ακόμη	1120 K και # ευρώ
αλλάξει	107 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1209 K
αναγνωστών	1134 K
αναγνώστες	21 χάρη στους K	1134 K	1207 οι K μας
αναδημοσίευση	50 K	1077 απαγορεύεται η K	1077 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1078 K χωρίς
αναπληρωτής	1089 είναι K καθηγητής
αναπληρώτρια	1089 είναι K καθηγήτρια
ανεξάρτητη	1206 ενισχύστε την K
ανταποκρίτρια	1087 είναι K	1089 είναι K
ανταποκριτής	1087 είναι K	1089 είναι K
απάντησαν	1209 K
απάντησε	107 δεν K	1209 K ο	1209 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1078 K η αντιγραφή	1078 K η αναπαραγωγή
απευθυνθείτε	108 πού να K
αποδεχθείτε	1092 K τα cookies
αποδεχτείτε	1092 K τα cookies
απορρήτου	1081 πολιτική K
από	1111 K # €	1204 # K τα #	1204 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1087 είναι K	1089 είναι K
αρχισυντάκτης	1087 είναι K
αρχισυντάκτρια	1087 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1165 χωρίς K
""", 'β': """
βιβλιοπωλείο	1101 ηλεκτρονικό μας K
βοήθεια	108 πού θα βρείτε K
βοήθειας	108 γραμμή K	1117 γραμμή K κεθεα
βοηθήστε	1206 K μας
βοηθειας	1117 γραμμη K κεθεα
βοηθούν	1207 μας K
βρείτε	1064 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1206 K μέλος	1206 K κι εσείς
γνώσεις	1106 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1086 K μας	1206 K μας
γραπτή	1131 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1209 K
δήλωσε	1209 K ο	1209 K η	1209 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1207 οι K μας
δημοσιογράφος	1087 είναι K	1087 , K	1087 - K	1089 είναι K στ	1089 είναι K του	1089 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1207 η K μας	1207 ανεξάρτητη K	1207 η ανεξάρτητη K
δημοσκόπησή	1103 K μας
δημοσκόπηση	1103 στη K
διαβάσετε	1059 για να K ολόκληρο
διαβεβαίωσε	1209 K
διαμαρτυρήθηκε	1209 K
διαφήμιση	13 τη K	1114 μετά τη K
διαφημίσεις	75 χωρίς K	1207 χωρίς K
διαφημίσεων	1159 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1089 είναι K
διεύθυνση	1062 τη K email	1062 η K email	1110 K email	1110 K e-mail
δικαιώματος	1077 με επιφύλαξη παντός K
διοργανωτές	1209 καλούν οι K
διορθώθηκε	107 το άρθρο K
διόρθωση	107 K:
δουλειά	1207 η K μας
δωρεά	1120 κάντε μια K	1206 η K σας	1206 κάντε μια K	1210 K
δωρεάν	17 K άρθρα	1111 K άρθρα
δωρεές	1210 K
""", 'ε': """
είμαστε	1207 K μια μικρή
είπαν	1209 K
είπε	1209 K
εβδομάδα	20 κάθε K	1208 την K
εγγραφή	1110 με την K σας
εγγραφείτε	1060 K για να	1111 K δωρεάν	1206 K δωρεάν	1206 K τώρα	1206 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1061 στα K σας
εκδήλωσή	1101 K μας
εκδοχή	107 αρχική K
εκφράζουν	1099 τα σχόλια K	1108 τα σχόλια K	1108 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1065 K τις ειδοποιήσεις	1067 K τη javascript
ενημερωτικά	1062 K δελτία
ενημερωτικό	83 το K δελτίο	1062 K δελτίο
ενημερώθηκε	107 το άρθρο K
ενημερώστε	1086 K μας
ενισχύστε	1120 K	1206 K μας
ενοχλήσει	107 ενδέχεται να K
ενσωματωμένο	1092 K περιεχόμενο
εξήγησε	1209 K
επανέλαβε	1209 K
επαναλάμβανε	1209 K
επιβεβαιώστε	1110 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1086 K μαζί μας	1086 K με τον συντάκτη	1086 K με τη συντάκτριά	1086 K με τη συντάκτρια	1086 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1209 K
επιστήμονας	1089 είναι πολιτικός K
επιστολή	48 την K σας
ερευνήτρια	1089 είναι K
ερευνητής	1089 είναι K
ερωτηματολόγιο	1107 το K
εσάς	1120 χάρη σε K	1207 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1111 με # K
ευχαριστούμε	1110 K για την εγγραφή	1206 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1209 K
ζήτησε	1209 K ο	1209 K η	1209 K στο	1209 K από
ζητούσαν	1209 K
ζητούσε	1209 K
""", 'η': """
ηλεκτρονικό	1101 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1165 χωρίς K
ισχυρίζεται	1209 K
ισχυρίστηκε	1209 K
""", 'κ': """
κάλεσε	1209 K ο	1209 K η
κάνε	67 K μου tag
κάνοντας	1110 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1117 K εθισμού
καθηγήτρια	1089 είναι K
καθηγητής	1089 είναι K
καλούσαν	1209 K
καλούσε	1209 K
κανάλι	1207 το K μας
κατάστημά	1101 στο K μας
κατήγγειλε	1209 K
καταγγέλλει	1209 K
καταγγελία	1086 κάντε μας την K
κατεβάστε	1065 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1117 K εθισμου
κοινοποιήθηκε	1189 η δημοσίευση K από
κουίζ	1103 το K	1103 στο K	1103 το K μας
κυκλοφορεί	1101 K το νέο τεύχος
κυριότερες	1110 τις K ειδήσεις
""", 'λ': """
λάβετε	1132 K
λέει	1209 K
λαμβάνεις	1129 θέλεις να K
λαμβάνετε	1129 θέλετε να K	1132 K
""", 'μ': """
μήνα	1208 τον K	1208 το K	1208 ανά K	1208 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1111 K # €
μεγαλομετόχους	1165 χωρίς K
μετόχους	1165 χωρίς K
μοιράστηκε	1189 μια δημοσίευση που K	1189 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1122 με τεχνητή K	1122 από τεχνητή K
νοημοσύνης	1122 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1059 K
""", 'ο': """
οικονομολόγος	1089 είναι K
ολόκληρο	23 K το άρθρο	1111 K το άρθρο
ομάδα	1101 στην K μας	1206 ελάτε στην K	1207 η K μας
""", 'π': """
παράκληση	1083 έχουμε μια μικρή K	1083 μια μικρή K
παραδέχεται	1209 K
παραδέχθηκε	1209 K
παραδέχτηκε	1209 K
παρακάλεσε	1209 K
παρακαλούσαν	1209 K
παρακαλούσε	1209 K
πατώντας	1110 K
πείτε	43 K μας	72 K μας
περιέχει	107 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	107 περιέχει K
περιεχομένου	11 αυτού του K	1092 εξωτερικού K
περιεχόμενο	11 αυτό το K	1092 αυτό το K	1092 το K αυτό	1092 εξωτερικό K
πολιτική	1081 K cookies
πρέπει	1092 δείτε το βίντεο K
προέτρεπαν	1209 K
προέτρεπε	1209 K
προέτρεψε	1209 K
προειδοποίησε	1209 K
προειδοποιεί	1209 K
προηγούμενη	107 K εκδοχή	107 K έκδοση του
προσπάθειά	1206 ενισχύστε την K
προσωπικών	1081 K δεδομένων
προτεινόμενη	1084 K πηγή
προτιμώμενες	1084 K πηγές	1181 K πηγές
προτιμώμενη	1084 K πηγή	1181 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1127 K σε όλα
πρόσθεσαν	1209 K
πρόσθεσε	1209 K ο	1209 K η
πρώτο	1111 τον K μήνα
πρώτος	1208 K μήνας
""", 'ρ': """
ρεπορτάζ	1207 το K μας	1207 αυτό το K
ρυθμιστής	1117 αρμόδιος K εεεπ
ρυθμιστης	1117 αρμοδιος K εεεπ
ρωτούσαν	1209 K
ρωτούσε	1209 K
ρώτησαν	1209 K
ρώτησε	1209 K ο	1209 K η
""", 'σ': """
σημαντικότερες	1110 τις K ειδήσεις
σημείωσε	1209 K ο	1209 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1206 K μας
στήριξή	1120 χωρίς τη K	1206 η K σας	1206 τη K σας	1207 χωρίς τη K
στήριξη	1120 χάρη στη K	1207 χάρη στη K
στείλε	43 K μας	72 K μας	1086 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1086 K μας	1206 K μας
στηρίξτε	1120 K	1206 K μας	1206 K την	1206 K το	1206 K τη
συγγραφέας	1089 είναι K
συγκατάθεση	1092 K για cookies
συκοφαντικά	1098 K σχόλια
συμβουλεύει	1209 K
συμβούλευε	1209 K
συμβούλευσε	1209 K
συμβούλεψε	1209 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1101 K μας
συνέδριό	1101 K μας
συνέστησε	1209 K
συνδεθείτε	27 K	1060 K για να
συνδρομή	1111 με K	1111 K από	1133 με K	1210 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1059 διαθέσιμο μόνο σε K	1059 διαθέσιμο σε K	1082 μόνο για K	1082 μόνο σε K	1206 γραφτείτε K	1207 οι K μας	1210 K
συνδρομητής	55 ως K	85 γίνετε K	1059 είστε ήδη K	1206 γίνετε K
συνεργασία	1114 σε K με χορηγό	1114 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1114 συνδέσμους K
συνεχίζεται	1114 K παρακάτω
συνεχίσετε	1059 για να K την ανάγνωση	1059 να K την ανάγνωση
συνεχίσουμε	1207 να K
συνεχίστε	1059 K την ανάγνωση
συνιστούσε	1209 K
συντάκτης	1087 είναι K
συντάκτρια	1087 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1108 στα K
σύμφωνα	1209 K
σύνταξή	44 τη K μας
σύνταξης	107 σημείωση της K
""", 'τ': """
τελευταίο	1128 K δωρεάν άρθρο
τραγουδούσαν	1209 K
τόνιζε	1209 K
τόνισε	1209 K
""", 'υ': """
υβριστικά	1098 K σχόλια
υβριστικό	1098 σχόλια με K
υπευθυνα	1117 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1117 παίξε K	1117 παίζουμε K
υπογράμμισε	1209 K
υποσχέθηκε	1209 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1083 αφού K ως εδώ
φωνάζει	1209 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1083 πριν K
φώναζαν	1209 K
φώναζε	1209 K
φώναξαν	1209 K
φώναξε	1209 K
""", 'χ': """
χάνετε	1129 μη K
χρήσης	1081 όροι K	1110 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1206 K τη βοήθειά σας
χρησιμοποιεί	1068 K cookies
χρησιμοποιούμε	1067 K cookies
χρόνο	1208 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1125 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1103 στην K
""", 'а': """
абонамент	257 вече имате K	288 с K	288 K за	308 с K	352 K
абонамента	286 с K си	286 благодарим за K
абонат	55 като K	255 вече сте K
абонати	267 само за K	352 K
абонатите	55 K могат
абонирайте	85 K се	255 K се, за да	258 K се за бюлетина	348 K се
абонирането	286 с K
автора	4224 мнение K	4224 точка зрения K	5047 думка K	5047 точка зору K
авторизованные	4257 только K
авторизованным	4257 K пользователям
авторизовані	5080 лише K
авторизуйтесь	27 K
авторкою	5066 зв'язатися з K
авторов	4224 мнение K	4224 мнения K	4224 точки зрения K
автором	5066 зв'язатися з K
автору	59 на каву K	4245 пишите K
авторів	5047 думки K	5047 думка K	5047 погляди K
адрес	24 имейл K няма	286 имейл K
адреса	286 имейл K
адресою	5101 пишіть за K
адресу	4277 пишите по K
азартних	93 участь в K іграх	5036 участь в K іграх може	5036 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	282 нашата K	282 кратка K
анкетата	283 K
анкету	4256 K	5079 K
анонимно	4245 K
афилиейт	291 K линкове
""", 'б': """
бажаних	5063 K джерел
безкоштовна	5099 остання K стаття
безкоштовний	5075 наш K вебінар	5083 K акаунт	5099 останній K матеріал
безкоштовних	5083 ліміт K	5083 K статей
безкоштовні	17 K статті	5083 K статті
безлимитный	4198 K доступ
безплатен	279 нашия K уебинар
безплатна	302 последна K статия
безплатни	17 K статии	288 K статии
безплатно	288 K, за
бесплатная	4275 последняя K статья
бесплатную	108 K линию
бесплатные	17 K статьи	4260 K статьи
бесплатный	4251 наш K вебинар	4260 K аккаунт	4275 последний K материал
бесплатных	17 K статей	4260 лимит K	4260 K статей
бисквитки	276 K	306 K
бисквитките	276 K	306 K
благав	5169 K
благала	5169 K
благали	5169 K
благодарение	21 K на читателите	294 K на вас	294 K на вашата	349 K на вас
благодарим	286 K ви, че се
благодаря	4266 K донатам	4344 K вам	4344 K вашей
блокировщик	4221 отключите K	4221 K рекламы
блокувальник	5044 K реклами
больше	4225 знаете K
бот	44 наш K
браузер	12 ваш K	4238 ваш K	5058 ваш K
браузър	12 вашият K
букмекерская	4213 K контора. #	4213 реклама. K
бюлетин	83 нашия K	258 нашия K	287 K	349 нашия K	352 K
бюлетина	83 за K	258 K ни	258 запишете се за K	287 K
бюлетини	287 K
бяхте	47 K ли там
більше	5048 знаєте K
""", 'в': """
вайбері	5064 K
вайбър	18 K	271 K
ватсапе	4243 K
вашата	259 на K поща
ваших	4340 # из K #
введите	82 K адрес
вебинар	4251 наш K
вебінар	5075 наш K
взывал	4346 K
видео	11 это K	45 фото и K
виділіть	5062 K
визнав	5169 K
визнала	5169 K
визнає	5169 K
викала	351 K
викаха	351 K
викаше	351 K
викна	351 K
використання	5058 K cookie	5089 будь-яке K матеріалів	5089 K матеріалів сайту
використанні	5056 при K матеріалів
використовує	5045 K cookie
використовуємо	5044 K cookie
вимагав	5169 K
вимагала	5169 K
вимагали	5169 K
виправлення	107 K:
випуск	5077 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5169 K
вк	4243 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4243 K
влезте	27 K
вміст	11 цей K
внескам	5090 завдяки K	5167 завдяки K
внесок	5166 ваш K
войдите	27 K	4199 K, чтобы
вотсапе	4243 K
вотсапі	5064 K
впн	69 без K
всеки	294 K лев
встановіть	5031 K додаток
въведете	82 K имейла си
възпроизвеждането	293 K
выделите	4226 K ее	4226 K текст
выпуск	4254 K
відео	45 фото та K	45 фото й K	45 фото і K
відмовилися	107 K від коментарів
відповів	107 не K на	5169 K
відповідав	5169 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5036 дотримуйтеся правил (принципів) K	5036 дотримуйтесь правил (принципів) K	5036 принципів K гри	5036 правил K гри
відповідь	24 скасувати K
відповіла	5169 K
відповіли	107 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	107 имена K
героїв	107 імена K
гласеше	351 K
гласил	4346 K
гласила	4346 K
гласит	4346 K
гласувайте	299 K
гледайте	304 K ни
говорил	4346 K
говорила	4346 K
говорили	4346 K
говорит	4346 K
год	4345 в K
годишно	350 K
голосуйте	4271 K	5095 K
гривень	5168 # K
грн	5168 # K
група	305 viber K
гукав	5169 K
гукали	5169 K
гукнув	5169 K
гукнула	5169 K
гіперпосилання	5056 K обов
""", 'д': """
дальше	4198 чтобы читать K
дарение	348 вашето K	350 с K	352 K
дарения	352 K
дарете	294 K	348 K ни
джерела	5063 обрані K	5063 бажані K
джерелом	5063 основним K	5063 бажаним K
дзен	4243 K
дзене	4243 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	351 K
добавил	351 K	4346 K
добавила	351 K	4346 K
добавьте	4211 K нас в
добавя	351 K
доверието	108 телефон на K
доверия	108 телефон K
довіри	108 лінія K
додав	5169 K
додала	5169 K
додатку	89 у нашому K
додає	5169 K
дозволить	5166 ваша підтримка K
дозволяється	5089 матеріалів K лише
долучайтесь	56 K	5166 K до нас	5166 K до нашої	5166 K до нашого	5166 K до спільноти	5166 K до читачів
долучайтеся	56 K	5166 K до нас	5166 K до нашої	5166 K до нашого	5166 K до спільноти	5166 K до читачів
домашнего	0 K насилия
донат	4343 ваш K	5166 ваш K	5170 K
донатам	5090 завдяки K
донати	5170 K
донатом	5168 K
донаты	4347 K
доповнено	107 новину K
дополнен	107 текст K
дополнена	107 новость K
допомагає	5166 ваша підтримка K
допомога	0 потрібна K	5166 нам потрібна ваша K
допомогою	5092 за K ші
допомогу	108 де отримати K
допоможе	5167 K нам
допоможуть	5090 K нам працювати	5167 K нам
допоможіть	95 K, скільки можете
допускается	4265 материалов K только
допълнена	107 статията е K
доступ	4260 полный K	5083 повний K
достъпен	255 K за абонати
достъпна	255 K за абонати
достъпно	255 K за абонати
дочитали	4189 вы K до конца	5021 ви K до кінця
дочитати	5027 щоб K
дочитать	4198 чтобы K	4260 K
дізнаватися	5110 хочете K про
""", 'е': """
евро	288 за # K
ежедневную	4203 K рассылку
ежемесячно	4345 K
ежемесячное	4343 оформите K
ежемесячный	4266 K донат
еженедельную	4203 K рассылку
електронна	259 вашата K поща
електронної	5082 адресу K пошти
електронну	5082 K адресу	5082 K пошту
епизод	281 K
епизода	281 K
есть	4225 вам K что
""", 'ж': """
жаловалась	4346 K
жаловался	4346 K
жалуются	4346 K
жодного	76 K спаму
журналист	274 е K	274 - K	274 , K	4246 - K	4246 , K	4326 K
журналисти	349 нашите K
журналистика	349 независимата K	349 независима K	349 нашата K	4344 независимая K
журналистике	4344 независимой K
журналистики	4344 независимой K
журналистику	4344 независимую K
журналистка	274 е K	274 , K	4246 - K	4246 , K	4326 K
журналисты	4344 наши K
журналіст	5070 - K	5070 , K	5149 K
журналістам	44 нашим K
журналісти	5167 наші K
журналістика	5167 незалежна K
журналістику	5167 незалежну K	5167 якісну K
журналістка	5070 - K	5070 , K	5149 K
журналісту	44 нашому K
""", 'з': """
з	5164 # K #
завантажити	5031 K застосунок
завантажте	5031 K додаток
завдяки	5090 існує K	5167 K вам	5167 K вашій
зависимост	93 хазартът създава K
задонатьте	4343 K	5166 K
задължителните	24 K полета
зазначив	5169 K
зазывал	4346 K
закликав	5169 K
закликала	5169 K
закликали	5169 K
закончились	4198 бесплатные статьи K
залишає	34 K за собою право
залишилося	5028 K #%	5028 K # %	5165 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4227 K ошибку
замолчим	4344 мы не K
запазени	265 всички права K
запевняв	5169 K
запевняла	5169 K
запевняє	5169 K
записи	63 новые K на почту
запитав	5169 K
запитала	5169 K
запитань	5079 на кілька K
запишете	258 K се за нашия
зарегистрированные	4257 только K
зарегистрированным	4198 доступен только K
зарегистрированы	4198 уже K
зарегистрируйтесь	4199 K, чтобы	4260 бесплатно K	4260 K бесплатно	4343 K бесплатно	4343 K, чтобы читать
зареєстровані	5080 лише K	5080 тільки K
зареєструйтесь	5028 K, щоб	5083 безкоштовно K	5083 K безкоштовно	5166 K безкоштовно	5166 K, щоб читати
зареєструйтеся	5083 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5060 нашому K
застосунок	5031 завантажте K	5060 наш K	5060 мобільний K	5166 завантажте K і	5166 завантажте K та
захищено	5056 усі права K
захищені	5056 усі права K	5056 всі права K
защищенной	4245 K формой
защищены	4236 все права K
защищённой	4245 K формой
заяви	351 K
заявив	5169 K
заявил	351 K	4346 K
заявила	351 K	4346 K	5169 K
заявили	4346 K	5169 K
заявиха	351 K
звернутися	108 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4189 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	107 імена K	107 ім'я K
знайшли	5062 якщо ви K
знанията	282 K си
зобов	5169 K'язав
зовнішнього	5072 K вмісту	5072 K контенту
зовнішній	5072 K вміст	5072 K контент
зробіть	5025 K внесок	5166 K внесок у	5166 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4340 # K #
избранное	4242 K
известията	16 K
извика	351 K
изкуствен	296 с помощта на K интелект	296 с K интелект	296 от K интелект
изменено	107 имя K
изменены	107 имена K	107 имена героев K
изпратете	43 K ни	54 K я	72 K ни	272 K ни	348 K ни
изпращайте	272 K ни	273 K на
изпращаме	62 ви K	62 K ви
изтеглете	348 K нашето
източник	270 основен K
източници	270 любими K
имейл	259 вашия K	286 вашия K	286 по K	286 на K
имейла	84 на K ви	259 на K си
имейлът	65 K ви няма да
иностранного	4236 выполняющим функции K агента
иностранным	4344 K агентом
инстаграм	271 K
искусственного	4268 с помощью K интеллекта
искусственным	4268 K интеллектом
использование	4238 K cookie	4248 K cookie	4265 любое K материалов	4265 K материалов сайта
использовании	4236 при K материалов	4265 полном или частичном K	4265 частичном K материалов
используем	4221 K cookie
использует	4222 K cookie
исправление	107 K:
источники	4242 избранные K	4242 любимые K
источников	4242 избранных K	4279 избранных K
источником	4242 основным K
исчерпали	4198 K лимит
""", 'к': """
каждое	20 K утро
каждый	4345 K месяц
каже	5169 K
каза	351 K
казав	5169 K
казал	351 K
казала	351 K	5169 K
казали	5169 K
казаха	351 K
казва	351 K
казвал	351 K
казвала	351 K
канал	305 viber K	4344 наш K	5167 наш K
канала	4344 нашего K
каналу	5167 нашого K
колумнист	4246 - K	4246 , K	4326 K
колумніст	5070 - K	5149 K
колумністка	5070 - K	5149 K
команде	4251 к нашей K
команди	5075 до нашої K
коментар	8 залишити K
коментарите	90 в K	284 K под
коментарях	90 у K	90 в K	5057 у K	5057 в K
коментатор	274 е K
коментиране	284 правила за K	284 правилата за K
коментирате	8 за да K	284 K
коментувати	8 K
комментариев	107 отказались от K	107 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4226 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4237 в K
комментировать	8 K
контент	11 этот K	11 цей K	4248 внешний K
контента	11 этого K	4248 внешнего K
контенту	11 цього K
конференцию	4251 нашу K
конференция	279 нашата K
конференцію	5075 нашу K
конфиденциальности	4220 настройкам K	4220 настройками K	4221 политикой K	4238 политика K
конфіденційності	5043 налаштуваннями K	5044 політикою K	5058 політика K
копирование	4265 K материалов сайта
кореспондент	274 е K	274 , K	5070 - K	5070 , K	5149 K
кореспондентка	5070 - K	5070 , K	5149 K
короткий	4256 K опрос
корреспондент	4246 - K	4246 , K	4326 K
корреспондентам	44 нашим K
корреспондентка	4326 K
корреспонденту	44 нашему K
крикнув	5169 K
крикнул	4346 K
крикнула	4346 K	5169 K
кричав	5169 K
кричал	4346 K
кричала	4346 K	5169 K
кричали	4346 K	5169 K
кричит	4346 K
""", 'л': """
лв	288 за # K
лев	288 за # K
лева	288 за # K	350 K
лекцию	4251 нашу K
лекцію	5075 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	279 нашия онлайн K	279 нашия K
магазина	279 онлайн K ни	4251 нашего K
магазине	4251 в нашем K	4251 в нашем интернет-K
магазину	5075 нашого K
магазині	5075 у нашому K	5075 в нашому K	5075 нашому інтернет-K
материал	4226 обсудить K	4248 внешний K	4281 K создан	4344 этот K
материалам	4273 ко всем K
материалы	4344 наши K
матеріал	5167 цей K
матеріали	5167 наші K
матеріалу	107 першій версії K
матеріалів	5089 копіювання K сайту	5089 K посилання обов'язкове	5097 до всіх K	5097 до усіх K
мероприятие	4251 наше K
месенджері	5064 K
месец	350 на K	350 всеки K
месечно	350 K
мессенджере	4243 K
месте	47 вы были на K
месяц	4345 в K
мобільний	5060 K додаток
молба	269 имаме малка K	269 имаме K към вас
молел	351 K
молела	351 K
молеха	351 K
молеше	351 K
містить	107 K описи	107 K сцени
місці	47 ви були на K
місяць	5168 на K	5168 перший K
""", 'н': """
навчання	53 K ші
нагадав	5169 K
нагадала	5169 K
наголосив	5169 K
наголосила	5169 K
надпис	351 такъв K
надпись	4346 такая K
надсилайте	5066 K нам	5066 K її	5066 K їх нам	5069 K фото	5069 K відео	5069 K свої	5166 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5063 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5066 K нам	5066 K їх нам	5069 K фото	5166 K нам
нажимая	4259 K кнопку	4259 K на кнопку	4259 K "
нажмите	4226 K ctrl
налаштування	5043 K cookie	5043 K cookies	5043 K файлів cookie	5043 через ваші K
налаштуваннями	5043 K cookie	5043 K cookies	5043 K файлів cookie
налаштуваннях	5043 K cookie
намерете	304 K ни
напис	5169 такий K
написа	351 K
написав	5169 K
написал	4346 K
написала	4346 K	5169 K
написано	4346 было K	5169 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4245 K нашему	4245 K нашей	4245 K автору	4245 K нам	4343 K нам
напишіть	43 K нам	72 K нам	5066 K нашому	5066 K нашій	5066 K автору	5066 K авторці	5066 K нам	5166 K нам
напомнил	4346 K
напомнила	4346 K
направете	348 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	351 K
настоява	351 K
настоявал	351 K
настроек	4220 из-за ваших K
настройками	4220 K cookie	4220 K cookies	4220 K файлов cookie
настройках	4220 K cookie
настройки	4220 K cookie	4220 K cookies	4220 K файлов cookie
натискайки	286 K
натискането	286 с K
натискаючи	5082 K кнопку	5082 K на
нашем	4226 в K чате
нашия	279 към K екип	279 в K екип	282 K куиз	282 K тест
небольшая	4189 K просьба
неделю	20 раз в K	20 каждую K	4345 в K
независимата	348 подкрепете K
независими	349 K медии
независимую	4193 поддержите K	4343 поддержите K
независимые	4344 K медиа
незалежні	5167 K медіа
нейросети	4268 с помощью K
несколько	4256 на K вопросов
никакого	76 K спама
новинами	5034 стежте за K
новини	271 google K	5064 google K
новину	5048 маєте K
новость	4225 есть K
нуждаем	348 K се от вашата
нужна	4266 K ваша
нюзлетър	287 K
""", 'о': """
обеща	351 K
обещал	351 K	4346 K
обещала	4346 K
обещали	4346 K
обновена	107 статията е K
обновлен	107 текст K	107 материал K
обновлён	107 текст K	107 материал K
обозреватель	4246 - K	4246 , K	4326 K
обозревательница	4326 K
обраних	5063 K джерел
обратиться	108 куда K
обучения	53 K ии
объявил	4346 K
объявила	4346 K
объяснил	4346 K
объяснила	4346 K
объясняет	4346 K
объяснял	4346 K
объясняла	4346 K
обязал	4346 K
обязательна	4236 гиперссылка K	4265 материалов ссылка K	4265 ссылка на источник K
обязательные	24 K поля	4226 K поля
обясни	351 K
обяснил	351 K
обяснила	351 K
обяснява	351 K
обіцяв	5169 K
обіцяла	5169 K
обіцяли	5169 K
огледален	69 K сайт
оглядач	5070 - K	5070 , K	5149 K
оглядачка	5070 - K	5070 , K	5149 K
оголосив	5169 K
ограничений	4198 читайте без K
одноклассниках	4243 K
одному	5082 в K листі
оновлено	107 текст K	107 матеріал K	107 новину K
опечатку	4226 нашли K
описания	107 съдържа K	107 есть K	107 содержит K
описи	107 є K
опитування	5079 наше K	5079 коротке K
опитуванні	40 нашому K	5079 K читачів	5079 нашому K	5079 в K
оповещения	4290 хотите получать K
оприлюднюватиметься	25 не K	5050 ваша e-mail адреса не K
опрос	40 наш K	4256 наш K
опросе	40 нашем K	4256 нашем K	4256 в K
опубликован	25 не будет K	4226 ваш адрес email не будет K
организаторите	351 канят K
организаторы	4346 зовут K
організатори	5169 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4259 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4199 K #%	4199 K # %
отбележете	67 K ме
ответил	107 не K на	4346 K
ответила	107 не K на	4346 K
ответили	107 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
отвечал	4346 K
отвечала	4346 K
отговори	107 не K на	351 K той	351 K тя
отговорил	351 K
отговорила	351 K
отговориха	351 K
отговорност	35 не носи K
отменить	24 K ответ	4345 K в любой момент
отметил	4346 K
отметила	4346 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4203 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4245 K их нам	4343 K нам
отримувати	5100 хочете K
отримуйте	5104 K
очакваме	272 K вашите
очевидцем	4225 стали K	4225 вы стали K	5048 стали K
ошибку	4227 нашли K
оштрафовал	4346 K
оштрафовала	4346 K
оштрафував	5169 K
""", 'п': """
партнером	4263 совместно с K	5087 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4263 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5087 K посилання
партнеры	4221 мы и наши K
партньорски	291 K линкове
партнёром	4263 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4263 K ссылки
партнёрским	79 K ссылкам
патроном	4343 станьте K
пееха	351 K
пели	4346 K
первинній	107 K версії
первоначальной	107 K версии
первый	4345 K месяц	4345 рубль в K
переведите	4343 K нам
перевірте	5079 K себе	5082 K пошту
передплатник	55 як K	5027 уже K	5027 вже K
передплатникам	5027 доступний лише K	5027 доступна лише K	5027 доступно лише K
передплатники	55 K можуть	5098 лише K	5098 тільки K
передплатників	5027 тільки для K
передплатою	5027 доступна за K	5027 доступний за K	5083 за K	5105 з K
передплату	85 оформіть K	5083 K за	5166 оформіть K
передплатіть	85 K
передрук	50 K	5061 K
передруковувати	50 K
передруку	5061 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4241 K
перепечатке	4241 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5059 K даних
персональных	4239 K данных
писав	5169 K
писал	4346 K
писала	4346 K	5169 K
писати	5167 нам K
писменото	293 без K съгласие
письме	4259 в одном K
письменного	4280 без K согласия
письмової	5103 без K згоди
питаха	351 K
питаше	351 K
пишете	43 K ни	72 K ни	272 K ни	273 K на	348 K ни
пишеше	351 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4245 K нам	4277 K на	4343 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5066 K нам	5101 K на
платной	4198 в K версии
побачили	5111 K помилку
повний	23 K текст	5083 K текст
повтаря	351 K
повтаряше	351 K
повторював	5169 K
повторює	5169 K
повторяет	4346 K
повторял	4346 K
повторяла	4346 K
повідомив	5169 K
повідомила	5169 K
повідомили	5169 K
повідомлення	5110 хочете отримувати K	5110 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5066 K нам	5066 K нас	5166 K нам
подайте	273 K сигнал
поддержать	4343 K нас	4343 K редакцию	4343 K нашу
поддерживайте	4343 K нас	4343 K нашу
поддержите	4193 K нашу	4193 K нас	4266 K	4343 K нас	4343 K нашу	4343 K редакцию	4343 K проект	4343 K автора	4343 K наш
поддержка	4194 ваша K	4343 ваша K поможет	4343 ваша K помогает	4343 ваша K позволит
поддержке	4263 при K партнёра	4263 при K партнера	4266 благодаря вашей K	4344 вашей K
поддержки	4344 без вашей K	4344 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4225 хотите K
подканял	351 K
подканяха	351 K
подканяше	351 K
подкаст	39 наш K	39 нашия K	281 K	349 нашият K	4254 K	4344 наш K	5077 K	5167 наш K
подкаста	281 K	4254 K	4344 нашего K
подкасте	39 нашем K	4254 K
подкасти	39 наші K	281 K	5077 K
подкастов	4254 K
подкасту	5077 K
подкастът	281 K
подкасты	4254 K
подкасті	39 нашому K	5077 K
подкастів	5077 K
подкрепа	294 с вашата K	294 вашата K	348 вашата K	349 вашата K
подкрепата	291 с K на партньор
подкрепете	294 K	348 K ни	348 K нашата
подкрепяйте	348 K ни
подписаны	4198 уже K
подписка	4198 уже есть K	4347 K
подписке	4198 доступен только по K	4198 доступна по K	4198 доступен по K	4260 по K
подписки	4347 K
подпиской	4285 с K
подписку	85 оформите K	85 оформить K	4198 оформить K	4198 оформите K	4259 спасибо за K	4260 K за	4343 оформите K	4343 оформить K
подписчик	55 как K	4198 уже K	4198 вы уже K
подписчикам	4198 доступна только K	4198 доступно только K	4198 доступен только K	4274 только K
подписчики	55 K могут	4274 только K	4347 K
подписчиков	4198 только для K
подписчиком	4343 станьте K
подписывайтесь	4203 K на рассылку	4211 K на нас	4211 K на наш	4211 K на канал	4211 K на telegram	4343 K на
подписываясь	4259 K
подпишитесь	85 K	4193 K на регулярное	4203 K на рассылку	4211 K на наш	4211 K на канал	4343 K на
подчеркнул	4346 K
подчеркнула	4346 K
подчерта	351 K
поділитися	5048 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5075 нашу K
пожертвование	4193 оформите K	4194 сделайте K	4266 регулярное K	4266 ежемесячное K	4343 ваше K	4343 сделайте K	4343 оформите K	4347 K
пожертвования	4344 на K	4347 K
пожертвованиям	4266 благодаря K	4344 благодаря K
пожертвуйте	4343 K
позволяет	4343 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	293 K на
поиска	351 K
поискал	351 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4198 чтобы прочитать K
полный	23 K текст	4260 K текст
получавайте	307 K
получавате	303 искате ли да K	303 искате да K
получайте	4284 K
получать	4276 хотите K	4290 хотите K новости	4290 хотите K push
получить	108 где K помощь
помилку	5111 знайшли K
помогите	95 K, сколько можете	4343 K нам
помогнете	348 K ни
помогут	4344 K нам
поможет	4344 K нам
помоли	351 K
помолил	351 K
помолила	351 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4343 нам нужна ваша K
помощью	4268 с K ии
помітили	5062 якщо ви K	5111 K помилку
помічник	68 наш K
понравилась	4344 K статья
понравился	4344 K материал	4344 K текст
пообещал	4346 K
пообещала	4346 K
пообіцяв	5169 K
пообіцяла	5169 K
попереджає	5169 K
попередив	5169 K
попередній	107 K версії
попита	351 K
поправка	107 K:
попросив	5169 K
попросил	4346 K
попросила	4346 K	5169 K
попросили	4346 K	5169 K
попросило	4346 K
порадив	5169 K
порадила	5169 K
посилання	5089 K на джерело обов'язкове
последвайте	348 K ни
последната	302 K ви безплатна статия	302 K безплатна статия
посоветовал	4346 K
посоветовала	4346 K
постановив	5169 K
постановил	4346 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	351 K
посъветвал	351 K
посъветвали	351 K
потребовал	4346 K
потребовала	4346 K
потърсите	108 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4259 вашей K
почтовом	4259 вашем K ящике
почту	84 на K	4204 на вашу K	4204 вам на K	4259 вашу K
пошту	84 на K	84 на вашу K	5030 на вашу K
пошті	5082 вашій K
пощенска	259 вашата K кутия
пояснив	5169 K
пояснил	4346 K
пояснила	4346 K	5169 K
пояснював	5169 K
пояснювала	5169 K
пояснює	5169 K
поясняет	4346 K
правото	34 си запазва K
працювати	5090 допоможе нам K	5167 K далі
працюємо	5167 ми K
предишна	107 K версия на
предпочитаемые	4242 K источники
предпочитаемых	4242 K источников
предпочитан	270 K източник
предпочитани	270 K източници
предпочитаните	270 K източници	270 K си източници
предпочтительные	4242 K источники	4279 K источники
предпочтительный	4242 K источник
предпочтительных	4279 K источников
предупреди	351 K
предупредил	4346 K
предупреждава	351 K
предупреждает	4346 K
предыдущей	107 K версии текста
препечатването	293 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4346 K
призвала	4346 K
призвали	4346 K
призна	351 K
признава	351 K
признавал	4346 K
признает	4346 K
признал	4346 K
признала	4346 K
признали	4344 нас K
призова	351 K
призовава	351 K
призовал	351 K
призоваха	351 K
призывал	4346 K
призывала	4346 K
призывали	4346 K
приложение	89 в нашето K	349 нашето K	4205 скачать K	4206 скачайте K	4206 установите K	4240 наше K	4240 мобильное K	4343 скачайте наше K	4343 скачайте K и
приложението	348 изтеглете K ни	348 изтеглете K на вестник
приложении	89 в нашем K	4205 открыть в K	4240 нашем K
приложения	4240 нашего K	4344 нашего K
прим	107 K. ред
примечание	107 K редакции
приоритетным	4242 K источником
присоединяйтесь	56 K	4343 K к нам	4343 K к нашему	4343 K к нашей	4343 K к нашим	4343 K к сообществу	4343 K к читателям	4343 K к тем
присъединете	56 K се	348 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4245 K нам	4245 K фото	4245 K видео	4245 K новости	4245 K свои	4245 K их нам	4343 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4245 K нам	4245 K фото	4245 K их нам	4343 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5166 K до нас	5166 K до нашої	5166 K до нашого	5166 K до спільноти	5166 K до читачів
приєднуйтеся	56 K	5166 K до нас	5166 K до нашої	5166 K до нашого	5166 K до спільноти	5166 K до читачів
проверьте	4256 K себя	4259 K почту
проголосуйте	4271 K	5095 K
продовження	5087 реклама. K
продовжити	5027 щоб K читання	5090 допоможуть нам K
продовжувати	5167 K роботу
продолжаем	4344 мы K работать
продолжать	4266 помогут нам K	4344 K работу
продолжение	4263 реклама. K
продолжить	4198 чтобы K чтение	4266 помогут нам K	4266 поможет нам K	4344 K работу
продължава	291 K по-долу
продължете	256 K да четете
продължим	349 да K да работим
продължите	255 за да K да четете
произведен	4236 настоящий материал (информация) K	4281 материал K
произведён	4281 материал K
пройдите	4256 K тест
пройдіть	5079 K тест
променени	107 имената са K
пропускайте	303 не K
пропустите	4276 не K
пропустити	5100 не хочете K
пропустить	4276 не хотите K
пропустіть	5100 не K
просив	5169 K
просил	4346 K
просила	4346 K	5169 K
просили	4346 K	5169 K
просьба	4189 у нас к вам K	4189 у нас есть K
просять	5169 K
проучване	282 нашето K
прохання	5021 маємо до вас K	5021 невелике K
прочетете	256 за да K цялата
прочитать	4198 осталось K	4198 чтобы K статью
пріоритетне	5063 K джерело
пріоритетним	5063 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	288 K текст
първия	350 за K месец
първоначалната	107 K версия
підписатися	5029 K на розсилку
підписка	5170 K
підписку	5027 оформіть K	5082 дякуємо за K	5166 оформіть K
підписники	5098 лише K	5170 K
підписників	5027 тільки для K
підписуйтесь	5033 K на нас	5033 K на наш	5033 K на канал	5033 K на telegram	5166 K на
підписуйтеся	5033 K на наш	5033 K на канал
підписуючись	5082 K
підпишіться	5029 K на розсилку	5033 K на наш	5166 K на
підтримайте	5024 K нашу	5024 K незалежну	5024 K нас	5090 K	5166 K нас	5166 K нашу	5166 K незалежну	5166 K редакцію	5166 K автора	5166 K роботу	5166 K наш
підтримати	5166 K нас	5166 K нашу
підтримка	5025 ваша K	5166 ваша K допоможе
підтримки	5087 за K партнера	5167 спільноти K	5167 вашої K
підтримуйте	5166 K нас	5166 K нашу
підтримці	5090 завдяки вашій K	5090 завдяки K читачів	5167 вашій K
піти	5021 перш ніж K
""", 'р': """
работа	349 нашата K	4344 наша K
работаем	4344 мы K
работать	4266 помогут нам K	4266 поможет нам K	4344 K дальше
работу	4344 нашу K
радив	5169 K
радила	5169 K
радили	5169 K
радить	5169 K
разкажете	43 K ни	72 K ни
разрешение	266 без K е забранено
разрешения	4280 без K редакции
разчитаме	294 K на вашата	349 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4343 K нам
рассказал	4346 K
рассказала	4346 K
рассказать	4225 есть что K	4225 хотите K
рассказывать	4344 K правду
расследование	4344 наше K	4344 это K
расследования	4344 наши K
рассылка	4344 наша K	4347 K
рассылку	83 на K	83 нашу K	83 K	4203 нашу K	4203 K самых	4344 нашу K
регистрацията	286 с K си	286 благодарим за K
регистрируясь	4259 K
регулярний	5090 K внесок
редактор	274 е K	274 - K	274 , K	4246 - K	4246 , K	4326 K отдела	4326 K	5070 - K	5070 , K	5149 K
редакторка	5070 - K	5070 , K	5149 K
редакцией	44 нашей K	4245 связаться с K
редакции	107 поправка K	4224 мнение K	4224 позиция K	4224 мнением K	4280 без согласия K	4344 нашей K
редакцию	44 в нашу K	4245 напишите в K	4245 пишите в K
редакция	279 в нашата K	349 нашата K	4344 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5066 напишіть у K	5066 пишіть у K
редакція	5167 наша K
редакцією	44 нашою K	5066 зв'язатися з K
редакції	48 письма до K	107 від K:	5047 думка K	5047 позиція K	5047 позицією K	5066 пишіть до K	5103 без згоди K	5103 без дозволу K	5167 нашої K
рекламата	13 K	291 след K
реклами	13 K	75 без K	75 немає K	349 без K	5087 після K	5087 на правах K	5167 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4263 после K	4263 на правах K	4344 без K
репортер	44 на нашия K	274 е K	274 - K	274 , K	4246 - K	4246 , K	4326 K	5070 - K	5070 , K	5149 K
репортери	44 на нашите K	349 нашите K
репортерка	5070 - K	5070 , K	5149 K
репортёр	4246 - K	4246 , K	4326 K
решил	4346 K
реєструючись	5082 K
робота	5167 наша K
роботу	5167 нашу K
розкажіть	43 K нам	72 K нам
розповів	5169 K
розповідати	5167 K правду
розповіла	5169 K
розповісти	5048 маєте що K	5048 є що K	5048 хочете K
розсилка	5167 наша K	5170 K
розсилку	83 на K	83 нашу K	83 K	5029 нашу K	5029 щоденну K	5167 нашу K
розслідування	5167 наші K	5167 це K
рублей	4345 # K
рік	5168 на K
""", 'с': """
свидетелем	4225 стали K	4225 вы стали K
свободната	348 подкрепете K
свържете	43 K се с нас	72 K се с нас	272 K се с нашия	272 K се с нашата	272 K се с нас	272 K се с автора	348 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4245 K с нами
связаться	4245 K с автором
свідком	5048 стали K
седмично	20 веднъж K
сигнализирайте	272 K ни
сказав	5169 K
сказал	4346 K
сказала	4346 K	5169 K
сказати	5048 маєте що K
скаржаться	5169 K
скаржився	5169 K
скаржилася	5169 K
скачайте	4205 K наше
скиньте	4343 K нам	4343 K донат
сколько	4343 скиньте K
скриньку	5082 вашу K
скриньці	5082 вашій K
следите	4211 K за нами
словам	4346 по K
словами	5169 за K
слушайте	304 K ни
слідкуйте	5033 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4346 K
советовала	4346 K
советовали	4346 K
советует	4346 K
согласны	48 не K	48 K с автором
содержатся	107 K описания
содержимое	4248 внешнее K
содержит	107 K сцены
сообщение	4236 данное K (материал) создано	4281 K создано
сообщил	4346 K
сообщила	4346 K
сообщили	4346 K
сообщите	43 K нам	72 K нам	4245 K нам	4343 K нам
соучастником	4266 станьте K	4343 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4326 K
сповіщення	16 K	5031 увімкнути K	5031 увімкніть K	5110 хочете отримувати K	5110 хочете отримувати пуш-K	5110 бажаєте отримувати K	5110 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5167 K текст	5167 K матеріал
сподобалась	5021 якщо вам K стаття
спонсором	85 станьте K
според	351 K
спрашивает	4346 K
спросил	4346 K
спросила	4346 K
співали	5169 K
співучасником	5166 станьте K
спільнота	5167 наша K
спільноти	5025 стань частиною K	5090 частиною K	5167 нашої K
станете	85 K член	348 K абонат	348 K член
станьте	56 K одним из них	4343 K нашим	5166 K нашим
статей	5097 до всіх K	5097 до усіх K
статии	301 до всички K
статия	269 хареса ли ви тази K	288 цялата K	349 тази K
статията	288 % от K
стаття	5167 ця K
статья	4344 эта K
статьям	4273 ко всем K
стверджує	5169 K
стежте	5033 K за нами
стигнали	269 щом сте K дотук
стороннего	4248 K сервиса
сторонним	4248 K сервисом
стороннього	5072 K сервісу
стороннім	5072 K сервісом
суммой	4345 любой K
сумму	4345 любую K
сутрин	20 всяка K
существуем	4344 мы K
существует	4266 K благодаря
събитие	279 нашето K
съветва	351 K
съветваше	351 K
съвместно	291 K с партньор
съгласен	48 не си K
съгласие	293 без писмено K
съгласни	48 не сте K
съдържание	11 това K	276 външно K	276 това K
съдържанието	293 използването на K	293 използване на K
съобщи	351 K
съобщил	351 K
съобщиха	351 K
""", 'т': """
тагнете	67 K ме
твърдеше	351 K
твърди	351 K
текста	107 первой версии K	107 ранней версии K
тексте	107 ранее в K
текстове	301 до всички K
тексту	107 першій версії K
телеграм	18 K	271 K	4211 наш K-канал	4211 в нашем K	4243 K	4243 K-канал	4243 K-канале	4277 пишите в K	4344 наш K	5033 наш K-канал	5064 K	5064 K-канал	5064 K-каналі
телеграме	18 K	4243 K
телеграмі	5064 K
телефон	108 K довіри
тест	4256 наш K	5079 наш K
тиждень	20 раз на K	5168 на K
требовал	4346 K
требовала	4346 K
требовали	4346 K
тръгнете	269 преди да си K
""", 'у': """
уведомления	16 K	4206 включите K	4206 включить K	4206 разрешить K	4290 хотите получать K	4290 хотите получать пуш-K	4290 хочешь получать K
уверяет	4346 K
уверял	4346 K
уверяла	4346 K
увійдіть	27 K	5028 K, щоб
уговаривал	4346 K
уговаривала	4346 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	279 нашия K
узнавать	4290 хотите K о
уйдете	4189 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5063 K джерел
улюблені	5063 K джерела
умовляв	5169 K
умоляваше	351 K
умолял	4346 K
умоляла	4346 K
умоляли	4346 K
утверждает	4346 K
уточнение	107 K:
уточнення	107 K:
уточнив	5169 K
уточнил	4346 K
уточнила	4346 K	5169 K
учасником	5166 станьте K
""", 'ф': """
фейсбук	18 K	271 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4344 K нашу
цитировании	4241 при K
цитування	5061 у разі K
цитуванні	5061 при K
""", 'ч': """
частиною	5166 станьте K
частковому	5089 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	304 K ни
читаете	4343 спасибо, что K
читай	5033 K нас
читайте	4211 K нас в	5033 K нас у	5033 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4256 опросе K	4266 благодаря поддержке K	4286 K	4344 наших K
читатели	41 наши K	41 нашите K	48 писма на K	309 K	349 нашите K	4189 дорогие K	4286 K	4344 наши K
читателите	309 K	349 с подкрепата на K	349 от K ни
читателям	21 благодаря K	41 нашим K	4286 K	4344 благодаря K
читати	5027 щоб K далі	5166 щоб K далі
читачам	21 завдяки K	5106 K
читачі	41 наші K	5106 K	5167 наші K
читачів	48 листи K	5106 K	5167 наших K
читаєте	5166 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5168 K
щомісячний	5090 K внесок
щомісячно	5168 K
щоранку	20 K
щотижневу	5029 K розсилку
""", 'э': """
электронной	4259 адрес K почты
электронную	4259 K почту
""", 'я': """
яжіться	43 зв'K з нами	5066 зв'K з нами
язкові	24 обов'K поля	5050 обов'K поля
якщо	5021 K ви вже тут
""", 'і': """
із	5164 # K #
інтелектом	5092 штучним K
інтелекту	5092 за допомогою штучного K
інформацію	5048 маєте цікаву K
історію	5048 маєте K
""", 'א': """
אדבלוק	2379 K
אומר	2418 K
אומרת	2418 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2300 עקבו K	2415 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2297 דואר K
אמר	2418 K
אמרה	2418 K
אמרו	2418 K
אתכם	2343 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	107 שם K
בדויים	107 שמות K
בוקר	20 מדי K
בחודש	2417 K
ביקש	2418 K
ביקשה	2418 K
במייל	2342 K שלכם
במצוקה	0 K
בסרטון	2328 לצפות K זה
בעוגיות	2306 שימוש K
בעיתונות	2343 לתמוך K
בעלי	2385 בלי K הון	2385 ללא K הון
בקובצי	2305 משתמש K
בשבוע	20 פעם K	2417 K
בתגובות	90 K
בתוכן	2356 לעשות שימוש K
""", 'ד': """
דווחו	2415 K לנו
דיגיטלי	2292 רכשו מינוי K
דיוור	2342 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2301 הורידו את K	2416 K
הבהרה	107 K:
הגיב	107 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2418 K
הודיעה	2418 K
הוואטסאפ	2301 לקבוצת K
הווטסאפ	2301 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2418 K
הוסיפה	2418 K
הזהיר	2418 K
הזכויות	2316 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2326 הוא ראש K	2326 היא ראש K
החינמיות	2359 הכתבות K
הטלגרם	2301 לערוץ K
הטקסט	2329 K
היום	2415 תרמו K
הירשמו	2292 כדי להמשיך לקרוא K	2415 K לקבלת
הכותב	2356 על דעת K
הכתבה	50 לפרסם את K	2292 להמשך קריאת K	2329 K	2416 K הזאת
המדור	2324 הוא עורך K	2324 היא עורכת K
המובעות	2356 הדעות K במאמר	2356 הדעות K בטור	2356 הדעות K בכתבה
המועדף	2319 למקור K	2319 כמקור K
המייל	2296 לתיבת K	2297 כתובת K
המערכת	107 הערת K
המקורית	107 בגרסה K של
הניוזלטר	2297 K היומי	2342 K השבועי של	2342 K שלנו	2416 K
הסביר	2418 K
הסיכום	2329 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2329 הנקודות K
העיתונות	2416 K העצמאית
הפרטיות	2306 מדיניות K
הפרסומות	2379 חוסם K	2381 את חוסם K	2381 חוסם K
הפרסומים	2379 חוסם K
הפרסומת	13 K
הצביעו	2415 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2301 K לערוץ	2415 K אלינו
הקודמת	107 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2306 תנאי K
השמות	107 K שונו
התגובות	2339 K
התחברו	27 K	2292 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2343 בזכות K שלכם
התראות	16 K
התרגום	2329 K
התרומה	2415 K שלכם
""", 'ו': """
ובטוויטר	2300 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2343 K בכם
ותלויה	2343 K בכם
""", 'ז': """
זקוקה	2415 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2326 היא K סגל
חודשית	2415 תרומה K
חוקר	2326 הוא K ב
חוקרת	2326 היא K ב
חיצוני	2328 תוכן K	2328 תוכן ממקור K
""", 'ט': """
טען	2418 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2342 K למייל	2342 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2292 הצטרפו K
כתב	2418 K
כתבה	2329 K זו	2416 K זו	2418 K
כתבו	43 K לנו	72 K לנו	2415 K לנו
כתבות	2359 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2324 היא K
כתובת	82 הזינו K מייל	2297 K דוא"ל
""", 'ל': """
לדברי	2418 K
להגיב	8 כדי K	2339 K
להמשיך	2292 כדי K לקרוא,	2292 כדי K לקרוא בחרו	2292 כדי K לקרוא יש	2292 כדי K לקרוא את הכתבה	2343 עזרו לנו K
להעתיק	2356 לשכפל, K
לחודש	2417 K
לחוק	2356 סעיף #א K
לחצו	2415 K כאן
לידיעון	2415 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2294 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2296 הירשמו K	2296 הרשמה K	2296 K שלנו	2342 בהצלחה K	2415 הירשמו K
לעזרתכם	2415 אנחנו זקוקים K
לענייני	2324 הוא כתב K	2324 היא כתבת K
לפנות	108 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2328 K בתוכן
לקבוצת	2301 הצטרפו K
לקריאה	2359 כתבות K
לקריאת	23 K הכתבה
לשנה	2417 K
לתומכים	2343 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2359 K חינם
מודעות	2381 בחוסם K	2381 חוסם K
מועדף	2319 מקור K	2319 כמקור K	2399 מקור K	2399 כמקור K
מחקר	2326 הוא עמית K
מינוי	2292 רכשו K ל-	2292 רכשו K כדי	2292 רכשו K או	2415 רכשו K	2419 K
מנוי	2292 כבר K?
מנויים	2419 K
מניות	2385 בלי בעלי K	2385 ללא בעלי K
מסכימים	48 לא K	48 K?	2342 בהרשמה אתם K
מסר	2418 K
מסרבים	107 K להגיב
מראה	69 אתר K
מרצה	2326 הוא K	2326 היא K
""", 'נ': """
ניוזלטר	2342 K שבועי	2419 K
נשלח	62 K לכם
""", 'ס': """
סגל	2326 הוא חבר K
סופר	2326 הוא K ו
סופרת	2326 היא K ו
סיכום	2329 K
סיפר	2418 K
סיפרה	2418 K
סעיף	2356 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2415 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2342 לקבלת K במייל
עודכנה	107 הכתבה K	107 הידיעה K
עזרה	108 איפה אפשר לקבל K
עיתונאי	2324 הוא K	2326 הוא K
עיתונאית	2324 היא K	2326 היא K
עיתונות	2343 לעשות K	2416 K עצמאית
עכשיו	2292 רכשו מינוי K	2415 תרמו K
עלולים	107 K להיות קשים
עמיתת	2326 היא K מחקר
עמלה	2355 נקבל K	2355 לקבל K
ער	108 K״ן
""", 'פ': """
פרופסור	2326 הוא K	2326 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2379 חוסם K	2381 בחוסם K	2381 חוסם K	2381 חוסמי K	2416 ללא K
פרסומת	13 K
פרשן	2324 הוא K
פרשנית	2324 היא K
""", 'צ': """
ציין	2418 K
""", 'ק': """
קודמת	107 בגרסה K של
קוראי	2416 K
קרא	2418 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2417 חודש K
""", 'ש': """
שאלו	2329 K את
שולחים	62 אנחנו K לכם
שיווקי	2342 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2415 K לנו
שלנו	44 לכתב K	2416 K
שנקבל	2355 K עמלה
שקראתם	2415 תודה K
שתפו	28 K
""", 'ת': """
תגובה	107 לא נמסרה K
תגובות	2339 K
תוכן	11 K זה	2328 הצגת K
תיאורים	107 כוללת K	107 מכילה K
תייגו	67 K אותי
תיקון	107 K:
תלוי	2343 K בכם
תלויה	2343 K בכם
תמיכתכם	2415 K
תמכו	2415 K בנו
תקציר	2329 K
תרומה	2419 K
תרומות	2419 K
""", 'ا': """
اخبارنا	125 تابعوا K	249 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1880 K مطلب	1880 K خبر	1932 براي K مطلب
ادبلاكر	1910 K
ادعمنا	248 K
ادعموا	248 K
اذنكم	134 نطلب K قبل
ارتباط	134 قد تتضمن ملفات K
ارسال	8 براي K نظر	1826 به ايميل شما K	1849 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	250 K
استخدام	144 يمنع اعادة K المواد	144 يمنع اعادة K هذا	144 يمنع اعادة K اي
استطلاع	248 صوت في K
استطلاعنا	249 K
استفاده	1832 از كوكي K ميكنيم	1832 از كوكيها K ميكنيم	1833 شرايط K	1845 K از مطالب اين سايت	1845 K از مطالب سايت
استمرار	248 ساهم في K	248 ساهموا في K
اسپم	76 بدون K
اشار	251 K
اشارة	67 ضع K الي
اشارت	251 K
اشتراك	177 لديك K	252 K	1873 K تهيه كنيد	1932 K تهيه كنيد	1936 K
اشتراكك	174 تم K
اشترك	85 K	113 K الان	248 K الان
اشتركوا	85 K	248 K
اصحابها	172 تعبر عن راي K	172 عن راي K
اصلاحيه	107 K
اضاف	251 K
اضافت	251 K
اضغط	248 K هنا
اطلاع	1849 به ما K دهيد
اعادة	50 K نشر	144 يمنع K نشر
اعجبك	249 K هذا
اعلام	1935 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	211 مانع K	211 حاجب K	212 مانع K	212 حاجب K
اعلانها	16 K	1907 K را دريافت
اعلانهاي	1907 K خبري
اعلن	251 K
اعلنت	251 K
اعملوا	67 K تاغ
افاد	251 K
افادت	251 K
افزود	1935 K
افزونه	1910 K مسدود
اكتب	248 K لنا
اكتبوا	43 K الينا	72 K الينا	248 K لنا
اكد	251 K
اكدت	251 K
الاخبارية	119 النشرة K
الارتباط	130 ملفات تعريف K
الاسبوع	20 مرة في K
الاستخدام	130 شروط K
الاسماء	107 تم تغيير K
الاشعارات	16 K	120 فعل K	121 تفعيل K
الاعلان	13 بعد K
الاعلانات	136 حاجب K	136 مانع K	211 مانع K	211 حاجب K	211 اداة حظر K	212 مانع K	212 حاجب K	212 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	118 بريدك K	119 البريد K	174 في بريدك K
الان	248 تبرع K	248 سجل K
الاول	250 الشهر K
الاولي	107 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	118 نشرتنا K	119 النشرة K	252 النشرة K
التحرير	44 فريق K لدينا
التطبيق	120 حمل K	120 نزل K	121 تحميل K
التعليق	107 رفضت K	171 شروط K	171 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	249 هذا K
الخارجية	159 محتوي المواقع K
الخبر	107 تم تحديث هذا K
الخصوصية	130 سياسة K
الدخول	27 سجل K	113 سجل K الان	113 سجل K الي حسابك	113 سجل K او اشترك	113 سجل K او انشئ	248 سجل K او
الشهر	250 في K
الصفحة	134 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	175 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	113 لمتابعة K	177 لمواصلة K
الكاتب	172 يعبر عن راي K
الكوكيز	130 K
المادة	249 هذه K
المجانية	17 المقالات K	188 من المقالات K	188 مقالاتك K	188 المقالات K
المحتوي	11 هذا K	113 هذا K متاح	144 يمنع اعادة استخدام K	144 يمنع اعادة انتاج K	144 يمنع اعادة توزيع K
المحرر	107 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	108 اين تجد K	108 للحصول علي K
المستقلة	249 الصحافة K
المفضل	149 مصدرك K	149 مصدركم K	149 المصدر K لديك
المفضلة	149 مصادرك K	149 مصادركم K
المقال	23 لقراءة K	107 تم تحديث هذا K	113 لقراءة K كاملا	134 يحتوي هذا K علي محتوي من	177 لقراءة هذا K	249 هذا K
المواد	144 يمنع اعادة انتاج K	144 يمنع اعادة توزيع K
النشر	144 يمنع اعادة K
النشرة	118 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	248 انضم K
اليهم	56 انضم K
انتاج	144 يمنع اعادة K هذا	144 يمنع اعادة K اي
انستغرام	248 تابعنا علي K
انضموا	56 K اليهم
انقر	248 K هنا
اوضح	251 K
اوضحت	251 K
اول	1934 ماه K
اوليه	107 نسخه K اين
ايميل	1826 K خود را وارد كنيد	1827 ادرس K	1827 نشاني K	1869 در K خود	1932 K خود را وارد كنيد
ايميلتان	1869 به K
اينجا	1879 K كليك كنيد	1932 K كليك كنيد
اينستاگرام	1830 در K دنبال
اينه	69 K
اپ	1868 K
اپليكيشن	1868 K	1932 K ما را	1932 K را دانلود كنيد	1932 K را نصب كنيد	1933 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	154 K
باحثة	154 K
بارگذاري	1836 K شود
بازتابدهنده	1886 الزاما K	1886 لزوما K	1886 K ديدگاه
بازنشر	50 K
باشيد	1849 با ما در تماس K
بالضرورة	172 لا تعبر K عن	172 لا يعبر K عن	172 لا تعكس K	172 لا يعكس K	172 لا تمثل K	172 لا يمثل K
ببينيد	1862 را K
بحسب	251 K
بخوانيد	1847 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1933 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	118 الي K	174 علي K	174 سجل K	174 اضف K	174 يوميا في K	174 في K كل
بريدكم	82 اتركوا K	174 في K
بشنويد	1862 K
بعرض	159 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1849 براي ما K
بفضلكم	249 K
بنويسيد	43 براي ما K	72 براي ما K	1849 براي ما K	1932 براي ما K
بهروز	107 اين خبر K	107 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1847 K	1859 به تيم ما K	1932 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1849 با ما در ميان K	1932 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1849 با ما تماس K
""", 'ت': """
تؤكد	251 K
تابعة	79 روابط K
تابعنا	126 K علي	126 K عبر	248 K علي تويتر	248 K علي غوغل	248 K علي جوجل
تابعونا	125 K علي	125 K عبر	248 K علي
تاكيد	1935 K كرد
تبرع	252 K
تبرعات	252 K
تبرعك	248 K
تبرعكم	248 K
تبرعوا	95 K بما	248 K الان
تبليغات	75 بدون K	1908 مسدود كننده K	1910 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	249 K
ترجيحي	1848 منبع K	1848 منابع K	1927 منابع K	1927 منبع K
ترد	107 لم K
تستطيع	175 تبرع بما K	175 ساهم بما K
تصحيح	107 K:
تطبيق	248 حمل K	248 حملوا K
تطبيقنا	89 في K	89 عبر K	249 K
تعبر	172 لا K عن راي	172 K فقط عن راي
تعديل	107 تم K هذا
تعليقا	171 لتضيف K
تغيير	107 نامها K
تفاصيل	107 يتضمن K	107 يحتوي علي K
تفعيل	129 K جافا
تفوت	248 لا K
تفوتوا	248 لا K
تقاريرنا	249 K
تقول	251 K
تلغرام	125 قناتنا علي K	248 تابعنا علي K
تلگرام	1830 ما را در K	1830 در K دنبال	1830 كانال K ما	1849 با ما در K
تماشا	1862 K كنيد
تمامي	1846 K حقوق
تمثل	172 لا K راي
تنويه	107 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	248 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	144 يمنع اعادة K هذا	144 يمنع اعادة K اي
توصيف	107 حاوي K
توضيح	107 K:	1935 K داد
تيليغرام	125 قناتنا علي K
تيم	1933 K ما
""", 'ج': """
جافاسكريبت	205 K
جاوااسكريپت	1832 K را فعال
جزئيات	107 حاوي K
""", 'ح': """
حذر	251 K
حذرت	251 K
حقوق	1846 كليه K	1846 همه K	1846 تمام K
حمايت	1870 K مالي خود	1871 به K شما نياز	1871 با K شما	1872 K كنيد	1932 از ما K كنيد	1932 K شما
""", 'خ': """
خارجي	159 محتوي K
خبر	6 اين K	1933 اين K
خبرنامه	1826 K ما	1826 اشتراك K	1827 در K	1869 K روزانه	1869 K هفتگي	1933 K ما	1933 K	1936 K
خبرنگار	44 K ما	1849 K ما را	1854 K
خبرنگاران	44 K ما	1933 K ما
خبرها	1907 اعلان K
خبرهاي	1907 اعلان K فوري
خصوصي	1833 سياست حريم K
خواست	1935 K
خواستند	1935 K
خواندن	1873 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1871 به K خود تكيه	1933 K ما
خواهد	1865 منتشر K شد
خواهند	1865 منتشر K شد
""", 'د': """
داده	1836 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1854 استاد K
دريافت	1907 K اعلان	1907 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	251 K
دعت	251 K
دعمك	248 K
دعمكم	175 نعتمد علي K	175 تعتمد علي K	175 نحتاج الي K	248 K
دنبال	1830 ما را K كنيد	1847 K كنيد	1847 K كنيم	1932 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1849 به ما خبر K	1862 گوش K	1876 هديه K	1932 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1865 نوشتن K	1865 ارسال K	1865 بيانگر K	1886 لزوما K
""", 'ذ': """
ذكر	251 K
ذكرت	251 K
""", 'ر': """
راسلنا	43 K	72 K	248 K
راسلونا	43 K	72 K	248 K
رايگان	1859 وبينار K ما	1873 اشتراك K	1887 مقاله K	1887 مطلب K	1887 مطالعه K	1932 K ثبت نام كنيد
روزنامه	1886 ديدگاه K
روزنامهنگار	1854 K
روزنامهنگاري	1933 K مستقل
""", 'س': """
سابقة	107 نسخة K من هذا	107 نسخة K من هذه
سالانه	1934 K
ساهم	95 K بما	248 K في دعم
ساهموا	95 K بما	248 K في دعم
سايت	1933 K ما
سايتهاي	1856 محتواي K ديگر
سكريبت	205 جافا K
سنويا	250 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	248 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	248 K
شهريا	250 K
شويد	27 وارد K	1847 عضو K	1847 K	1932 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1869 خبرنامه K
صحافتنا	249 K
صحافي	154 K
صحافية	154 K
صحافيينا	44 K
صحفي	154 K
صحفية	154 K
صحفيينا	44 K	249 K
صرح	251 K
صرحت	251 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1910 K
""", 'ط': """
طالب	251 K
طالبت	251 K
طلب	251 K
طلبت	251 K
""", 'ع': """
علاقه	1848 منبع مورد K
عملنا	249 K
عمولة	186 قد نحصل علي K	186 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1910 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1826 به ايميل شما K
فرصتهاي	1859 K شغلي در
فريقنا	249 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	248 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1865 K	1866 حروف لاتين (K)
""", 'ق': """
قال	251 K
قالت	251 K
قالوا	251 K
قبلي	107 نسخه K اين
قراءنا	249 K
قرائنا	175 نعتمد علي K	175 ونعتمد علي K	249 K
قناتنا	125 انضم الي K	249 K
""", 'ك': """
كاتب	154 K
كاتبة	154 K
كاتبه	172 يعبر عن راي K
كاتبها	172 تعبر عن راي K
كار	1933 K ما
كاربري	1873 حساب K خود شويد	1932 حساب K خود شويد
كانال	1830 به K ما	1847 K ما	1933 K ما
كتب	251 K
كتبت	251 K
كردهايد	1873 ثبت نام K	1873 ثبتنام K
كمصدر	149 K مفضل	232 K مفضل
كميسيون	1884 K دريافت كنيم	1884 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1859 ديدن K	1862 گوش K	1876 هديه K	1879 روي لينك كليك K	1879 كليك K	1910 لطفا ان را غير فعال K	1932 به ما كمك K	1932 روي لينك كليك K	1932 همين حالا ثبت نام K
كوكي	1833 از K
كوكيها	1833 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1865 حروف K	1866 حروف K
لاشتراكك	174 K في
لاشتراككم	174 K في
لاضافة	8 K تعليق	171 K تعليق
لزوما	1886 K نظر
لقراءة	113 سجل الدخول K	177 K بقية	248 سجل الدخول K
لقراءتكم	248 شكرا K
لكتابة	171 K تعليق
للاطلاع	177 K علي المقال كاملا
للتعليق	8 K	171 K علي الخبر
للقراءة	2 دقائق K	113 سجل الدخول K
للمتابعة	113 سجل الدخول K
للمشتركين	55 يمكن K	116 K فقط	177 حصري K	177 متاح K
لمتابعة	113 سجل الدخول K	177 K قراءة	212 ايقافه K	248 سجل الدخول K
لمشتركي	177 حصري K
لمواصلة	177 K قراءة	212 ايقافه K التصفح	212 تعطيله K التصفح
""", 'م': """
ما	1933 به K
مالكين	217 بلا K
مالي	1871 كمك K شما	1932 كمك K شما	1936 كمك K
ماه	1934 در K
ماهانه	1934 K
مباشرة	174 K في بريدك
متجرنا	249 K
متصفحك	12 K
مجانا	248 سجل K
مجانيا	188 مقالا K
مجانية	188 مقالات K
محتوا	11 اين K
محتواي	1856 K خارجي	1856 اجازه ميدهيد K
محتوايي	1856 حاوي K از
محتوي	159 K من طرف ثالث
محفوظ	1845 كليه حقوق K است	1845 تمامي حقوق K است	1845 همه حقوق K است	1845 تمام حقوق K است
محفوظة	144 جميع الحقوق K	144 حقوق النشر K
مراسل	154 K
مراسلة	154 K
مراسلنا	44 K	249 K
مراسلينا	44 K	249 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	107 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	175 نحتاج الي K	175 الي K
مساهمتكم	175 نحتاج الي K
مساهمين	217 بلا K	217 ولا K
مستعار	107 اسم K	107 نام K
مستعارة	107 اسماء K
مستقل	1933 رسانه K
مستقلة	249 صحافة K
مسدودكننده	1908 K تبليغات	1910 K تبليغات
مشترك	177 هل انت K	1873 K شويد	1932 K شويد
مشتركا	55 بصفتك K
مشتركان	1873 ويژه K است
مصنوعي	1857 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1933 اين K
معنا	248 ساهم K
مفضل	232 مصدر K
مفضلا	232 مصدرا K
مقالاتنا	175 لا نضع K	249 K
مقاله	1880 ادامه K
ملاك	217 بلا K
منبع	1885 ذكر K
منتخب	1848 منبع K
منشن	67 K لي
منصتنا	249 K
مهمانم	59 قهوه K
موافقتك	159 نطلب K
موافقتكم	134 K مطلوبة قبل	134 نطلب K قبل
موبايل	1868 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1869 عضويت شما با K	1869 ثبت نام شما با K
موقعنا	249 K
ميتوانند	55 مشتركان K
ميخواهيم	1856 از شما اجازه K
ميدهد	1865 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1935 K
ميگويد	1935 K
ميگيريم	1884 كميسيون K
""", 'ن': """
ناشد	251 K
ناشدت	251 K
نتقاضي	186 K عمولة	186 قد K عمولة
نحتاج	175 K الي دعمك
نخواهد	25 منتشر K شد	1865 منتشر K شد
نخواهند	1865 منتشر K شد
نداد	107 پاسخ K
ندهيد	1932 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1868 K موبايل
نستخدم	129 K ملفات
نشرتنا	83 K	118 اشترك في K	249 K
نظر	8 ثبت K
نظرسنجي	1932 در K ما	1933 K ما
نمايش	1836 K داده شود
نميشود	65 ايميل شما نمايش داده K	1865 منتشر K
نوشت	1935 K
نويسنده	1849 ايميل K	1854 K
نياز	0 K به كمك	0 به كمك K	1871 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1873 مشترك K
هماكنون	1932 K ثبت نام كنيد
همايش	1859 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1871 به حمايت شما K
واتساب	125 قناتنا علي K	248 تابعنا علي K
واحدا	56 كن K منهم
واشار	251 K
واشارت	251 K
واضاف	251 K
واضافت	251 K
واعلن	251 K
واعلنت	251 K
وافاد	251 K
وافادت	251 K
واكد	251 K
واكدت	251 K
واوضح	251 K
واوضحت	251 K
وبحسب	251 K
وبينار	1859 K ما	1859 در K
وتؤكد	251 K
وتري	251 K
وتضيف	251 K
وتقول	251 K
وحذر	251 K
وحذرت	251 K
ودعا	251 K
ودعت	251 K
وذكر	251 K
وذكرت	251 K
وصرح	251 K
وصرحت	251 K
وطالب	251 K
وطالبت	251 K
وفقا	251 K
وفيديو	45 صور K
وقال	251 K
وقالت	251 K
وقالوا	251 K
وكتب	251 K
وكتبت	251 K
ومحلل	154 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	175 K علي دعمكم
ووفقا	251 K
ويؤكد	251 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1856 ديدن اين K
ويري	251 K
ويضيف	251 K
ويقول	251 K
ويقولون	251 K
""", 'ي': """
يؤكد	251 K
يرد	107 لم K
يقول	251 K
يقولون	251 K
يوتيوب	18 K	125 قناتنا علي K	248 تابعنا علي K
يوميا	174 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	107 نسخه K اين
پژوهشگر	1854 K
""", 'گ': """
گزارش	1933 اين K
گزارشهاي	1933 K ما
گفت	1935 K
گفتند	1935 K
گفته	1935 K است	1935 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2451 का K रखने
अनुवाद	2455 K	2457 मशीन से K	2457 मशीनी K	2457 एआई की मदद से K	2457 ai की मदद से K	2457 एआई द्वारा K
अनुवादित	2457 एआई की मदद से K
अनुसार	2518 के K
अपडेट	107 लेख को K किया	107 खबर को K किया
अपनी	2461 K राय दें
अपील	2518 K की
अलर्ट	2463 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2515 K दान
आपको	62 हम K
आर्टिकल	2476 फ्री K	2476 मुफ्त K
आर्थिक	2466 K सहयोग दें	2466 K सहयोग करें	2515 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2425 ऐप K करें	2463 K करें
इनबॉक्स	2424 सीधे आपके K	2424 हर सुबह आपके K	2424 हर हफ्ते आपके K	2424 आपके K में पाएं	2424 रोज आपके K	2424 आपके K में हर	2464 अपने K में
""", 'उ': """
उपयोग	2431 कुकीज का K	2431 कुकी का K
""", 'ए': """
एजेंसी	2475 K की फीड
एडिटर	2451 सब K हैं	2451 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2494 K
""", 'क': """
कमीशन	2474 हमें K मिल	2474 K मिल सकता है
कमेंट	2461 अपनी राय K	2462 K करने के लिए	2462 K में अपनी राय	2462 K हटा	2462 K करने वाले
करके	2464 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2424 ईमेल दर्ज K	2427 फॉलो K	2444 जॉइन K	2444 लाइक K	2447 हमें ईमेल K	2461 पोल में वोट K	2464 साइन अप K	2469 शेयर K	2469 साझा K	2469 सेव K	2515 फॉलो K	2515 लॉग इन K	2515 साइन अप K
कहती	2518 K
कहते	2518 K
कहा	2518 K
कहां	108 मदद K
कहानी	72 अपनी K हमें
कीजिए	2515 मदद K
कॉपी	2469 लिंक K हो गया
कॉपीराइट	2443 K
क्लिक	2444 K करें	2515 यहां K करें	2515 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2516 इस K	2516 यह K
खबरें	2471 और K पढने के लिए	2476 मुफ्त K
खबरों	2471 अन्य K के लिए	2471 ताजा K के लिए	2471 की K के लिए
खरीदें	2459 यहां से K
खेलें	2461 क्विज K और
""", 'ग': """
गिफ्ट	2469 K करें
गोपनीयता	2431 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2475 ऑटो-K
जरूर	2447 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2431 K
जुडने	2445 K के लिए
जुडिए	56 आप भी K	2515 K
जुडें	56 आप भी K	2427 चैनल से K	2444 K	2459 हमारी टीम से K	2515 हमसे K
ज्वाइन	2444 K करें
""", 'ट': """
टिप्पणियों	2462 K के लिए
टिप्पणी	107 K करने से इनकार	2462 K करने के लिए	2462 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2425 ऐप K करें	2463 K करें	2463 K कीजिए	2515 ऐप K करें	2515 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2457 एआई की मदद से K किया गया है	2457 ai की मदद से K किया गया है
""", 'द': """
दान	2519 K
दिखाया	65 ईमेल नहीं K
दिया	107 पर जवाब नहीं K
दें	2515 राय K
देखें	2515 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2431 K नीति
निर्भर	2466 आपके सहयोग पर K
नोटिफिकेशन	16 K	2425 K चालू करें	2463 K ऑन करें	2463 K ऑन कर लें
नौकरी	2459 K के अवसर
न्यूज	2428 गूगल K पर
न्यूजरूम	44 हमारे K	2429 कलेक्टिव K की ओर से	2429 के लिए कलेक्टिव K
न्यूजलेटर	2424 हमारे K	2424 हमारा K	2424 हमारा साप्ताहिक K	2424 K के लिए	2516 हमारे K	2519 K
""", 'प': """
पढने	2 K का समय	2467 K के लिए
पढें	2 मिनट में K	2425 ऐप में K	2515 पूरी खबर K
पत्रकार	2516 हमारे K
पत्रकारिता	2451 K में सक्रिय हैं	2516 हमारी K	2516 स्वतंत्र K
पसंदीदा	2446 K सोर्स	2446 K स्रोत	2446 K न्यूज सोर्स	2510 K स्रोत	2510 K सोर्स
पाठकों	21 K के सहयोग	2466 K के सहयोग से चलते
पाने	2464 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2475 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2518 K
पूछें	2455 K
पूरी	2467 बनकर K खबर
पॉडकास्ट	2460 K सुनें	2460 K सुनने के लिए	2516 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2429 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2517 K माह	2517 K वर्ष
प्रतिक्रिया	2461 अपनी K
प्रिफर्ड	2446 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2447 हमें K	2447 कमेंट करके K	2515 हमें K	2515 राय K
बताते	2518 K
बताया	2518 K
बदल	107 नाम K
बाहरी	2454 K साइट
बिंदु	2455 मुख्य K
बॉक्स	2462 कमेंट K में
बोला	2518 K
बोले	2518 K
ब्राउजर	12 आपका K
ब्लॉकर	2494 ऐड K	2494 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2447 हमें K	2515 हमें K	2515 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2517 हर K
मांगते	2454 आपकी इजाजत K हैं	2454 आपकी अनुमति K हैं
मुताबिक	2518 K
मुफ्त	2476 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2467 पढना जारी K के लिए
रजिस्टर	2515 अभी K करें
रहिए	2471 जुडे K
रहें	2471 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2518 K
लिखें	43 हमें K	72 हमें K	2515 हमें K
लेख	2516 यह K	2516 इस K
लॉग	27 K इन
लॉगिन	2515 K करें
""", 'व': """
विचलित	107 K कर सकते
विचार	2475 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2494 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2460 K देखें	2460 K यहां देखें	2460 K भी देखें	2460 K देखने के लिए
वेबसाइट	2516 हमारी K
वेबिनार	2459 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2447 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2431 नियम और K
शामिल	56 उनमें K हों	107 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2447 हमसे K करें
संपादित	2475 ने K नहीं किया
संवाददाता	44 हमारे K	2451 वरिष्ठ K हैं	2451 K हैं
संस्करण	107 पिछले K में
सकते	2445 जुड K हैं	2445 फॉलो कर K हैं	2447 हमें भेज K हैं
सदस्य	60 मासिक K	2467 पहले से K हैं	2515 K बनें
सदस्यता	2467 K लें
सप्ताह	2517 प्रति K
सब्सक्राइब	2424 न्यूजलेटर को K	2424 न्यूजलेटर K	2427 चैनल को K	2444 K करें	2464 K करके आप	2515 K करें
सब्सक्राइबर	55 K	2467 K हैं
सब्सक्राइबर्स	2467 K के लिए है
सब्सक्रिप्शन	2464 K सफल	2519 K
समरी	2455 K
समर्थन	2515 K करें
सर्वाधिकार	2442 K सुरक्षित
सर्वे	2461 K में भाग लें	2461 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2466 हमें K करें	2515 आपका K	2515 हमें K	2515 K करें	2515 आपके K
सहयोगी	60 मासिक K
सामग्री	2454 से मिली K शामिल है	2454 K उपलब्ध नहीं है
सारांश	2455 K
सिंडीकेट	2475 K फीड
सीनियर	2451 K सब एडिटर हैं
सुझाएं	2515 सुधार K
सुधार	107 K:	107 भूल K
सुनें	4 खबर K	4 लेख K	2460 को K	2460 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2457 K अनुवाद
स्वीकार	2454 कुकीज K करें
""", 'ह': """
हमारा	2425 K ऐप	2516 K काम	2516 K ऐप
हमारी	44 K टीम से	2515 K मदद करें	2516 K टीम
हमारे	2516 K पाठक	2516 K चैनल	2516 K साथ
हिस्सा	2461 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	369 K শপ
অনুদান	374 আজই K দিন	415 K দিন	419 K
অনুমতি	363 K ছাডা কপি	363 K ছাডা নকল	365 আপনার K চাই
অনুমতিতে	364 বিনা K
অনুসরণ	359 K করুন	415 K করুন
অ্যাডব্লকার	396 K
অ্যাড্রেস	371 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	373 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	360 K জানান	360 K পাঠান	360 K লিখুন	360 K ইমেইল করুন	374 K পাশে থাকুন	415 K লিখুন	415 K ইমেইল করুন	415 K সঙ্গে কাজ করুন	416 K পাঠক	416 K সঙ্গে
আযকর	60 K ছাড
আসুন	359 ঘুরে K
""", 'ই': """
ইতিমধ্যে	376 K গ্রাহক
ইনবক্সে	373 K পেতে
ইনস্টল	372 অ্যাপ K করুন
ইমেইল	354 আপনার K
""", 'এ': """
এআই	367 K
এআইকে	367 K
এআইযের	367 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	369 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	365 বহিরাগত K
কমিশন	384 K পেতে পারি
করুন	359 ফলো K	359 যোগ K	415 লগইন K	415 ফলো K
কর্তৃপক্ষ	363 মন্তব্যের জন্য K দাযী নয
কিনুন	369 টিকিট K
কুইজে	369 K অংশ নিন
ক্লিক	359 K করুন	415 এখানে K করুন	415 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	376 K পডতে	416 K
""", 'গ': """
গ্রহণ	365 কুকি K করুন
গ্রাহক	415 K হোন
গ্রাহকদের	376 শুধু K জন্য
""", 'চ': """
চাকরির	369 K সুযোগ
চালিযে	376 পডা K যেতে
চ্যানেল	416 আমাদের K
""", 'জ': """
জরিপে	369 K অংশ নিন	369 K ভোট দিন
জানতে	380 আরও খবর K
জানান	415 মতামত K	418 K
জানিযেছে	418 K
জানিযেছেন	418 K
""", 'ট': """
টাকায	376 মাত্র # K
টেলিগ্রাম	416 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	372 অ্যাপ K করুন	372 অ্যাপটি K করুন	415 অ্যাপ K করুন	415 অ্যাপটি K করুন
""", 'থ': """
থাকুন	359 যুক্ত K	415 পাশে K
""", 'দ': """
দাঁডান	375 পাশে K
দিন	359 যোগ K
দেখতে	370 ভিডিও K
দেখুন	370 ভিডিও K
""", 'ধ': """
ধরিযে	360 ভুল K দিন
""", 'ন': """
নামিযে	372 অ্যাপ K নিন
নিউজলেটার	354 আমাদের K	354 K পেতে	373 সাপ্তাহিক K	416 আমাদের K	416 K	419 K
নিউজলেটারের	416 K
নিজস্ব	363 মতামত লেখকের K
নিবন্ধন	415 এখনই K করুন
নোটিফিকেশন	372 K চালু করুন
""", 'প': """
পডতে	376 বাকি অংশ K	376 লেখা K	380 আরও খবর K
পাঠকেরাই	374 K আমাদের ভরসা
পাঠান	360 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	368 ভুল K
প্রকাশ	363 অনুমতি ছাডা K	371 ঠিকানা K করা হবে না
প্রতি	417 K মাসে
প্রতিবেদক	44 আমাদের K	362 জ্যেষ্ঠ K	362 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	360 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	416 এই K
প্রযোজন	0 সাহায্য K	365 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	416 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	418 K
বললেন	418 K
বলেছে	418 K
বলেছেন	418 K
বলেন	418 K
বুদ্ধিমত্তা	367 কৃত্রিম K
ব্যবহার	366 কুকি K
ব্লকার	396 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	370 K দেখুন
""", 'ম': """
মতামত	369 আপনার K দিন	415 K দিন
মন্তব্য	363 অশালীন K প্রকাশ	371 K করতে	371 K লিখতে	371 আপনার K লিখুন
মাসিক	417 K
মূল্যে	376 বিনা K পডতে
মূল্যের	377 বিনা K লেখা
মোবাইল	416 আমাদের K
""", 'য': """
যুক্ত	359 K হোন	359 K করুন	415 K হতে	415 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	360 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	362 সিনিযর K
""", 'ল': """
লাইক	359 K দিন
লাগল	368 কেমন K
লিখুন	371 আপনার মতামত K
লেখা	377 ফ্রি K
লেখাটি	376 K পডতে
লেগেছে	368 কাজে K	368 কেমন K
""", 'শ': """
শুনুন	370 K
""", 'স': """
সংবাদটি	416 K
সংরক্ষিত	358 স্বত্ব K
সংশোধন	107 K:
সংশোধনী	107 K
সংস্করণে	107 আগের K
সঙ্গেই	380 আমাদের K থাকুন	380 K থাকুন
সদস্য	415 K হোন
সম্পাদকীয	363 K নীতির সঙ্গে
সর্বস্বত্ব	358 K সংরক্ষিত
সহযোগিতা	415 K করুন
সহাযতা	415 আমাদের K	415 K করুন
সাংবাদিক	416 আমাদের K
সাংবাদিকতা	416 স্বাধীন K
সাংবাদিকতাকে	374 স্বাধীন K	416 K
সাংবাদিকতার	374 K পাশে
সাপ্তাহিক	373 আমাদের K
সাবস্ক্রাইব	354 নিউজলেটারে K	359 K করুন	373 K করলে আপনি	373 K করার জন্য ধন্যবাদ	415 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	416 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4837 Kเพิ่มเพื่อน	4865 Kติดตาม
กร	4807 Kอกอีเมล
กล	4868 K่าว
กอ	4866 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4865 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4825 Kบคุณที่สมัคร	4825 Kบคุณที่ลงทะเบียน	4866 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4865 Kิกที่นี่	4865 Kิกชม
คว	4835 Kามเห็นส่วนตัวของผู้เขียน
ค่	4834 Kาคอมมิชชั่น	4834 Kาคอมมิชชัน
""", 'จ': """
จด	4806 Kหมายข่าวของเรา	4825 Kหมายข่าวรายสัปดาห์ของเรา	4869 Kหมายข่าว
จะ	4824 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4865 Kวน์โหลดแอปของเรา	4865 Kวน์โหลดแอปได้	4865 Kวน์โหลดแอปเลย	4865 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4816 Kดต่อผู้สื่อข่าวของเรา	4816 Kดต่อกองบรรณาธิการ	4865 Kดตามเรา
ต่	4867 Kอเดือน	4867 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4825 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4829 Kลองอ่าน
ทั	43 Kกมา	4835 Kศนะของผู้เขียน
ทา	4824 Kงเว็บไซต์ขอสงวนสิทธิ์	4826 Kงอีเมลทุก
ทุ	4826 Kกเช้าทางอีเมล
""", 'บ': """
บท	4830 Kความฟรี	4866 Kความนี้
บร	4869 Kิจาค
บล	4849 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4868 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4827 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4868 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4816 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4818 Kมรับคุกกี้
""", 'ร': """
ระ	4868 Kบุว่า
รา	4867 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4827 Kวมสนับสนุนการทำงานของเรา	4827 Kวมสนับสนุนสื่ออิสระ	4827 Kวมสนับสนุนนักข่าว	4865 Kวมสนับสนุน	4865 Kวมบริจาคให้เรา	4865 Kวมบริจาคกับเรา	4865 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4835 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4866 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4812 Kวนลิขสิทธิ์	4813 Kวนสิทธิ์
สน	4827 Kับสนุนการทำงานของเรา	4827 Kับสนุนสื่ออิสระกับ	4865 Kับสนุนเรา	4865 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4806 Kัครรับจดหมายข่าว	4806 Kัครรับข่าวสาร	4865 Kัครรับ	4865 Kัครสมาชิกวันนี้	4865 Kัครสมาชิกเลย	4865 Kัครสมาชิกเพื่อ	4865 Kัครสมาชิกได้ที่	4865 Kัครสมาชิกของเรา	4869 Kาชิก
สำ	4829 Kหรับสมาชิกเท่านั้น
สื	4866 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4816 Kงเรื่องราวของคุณ	4816 Kงข่าวหาเรา	4865 Kงข้อมูลมาที่	4865 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4816 Kกคุณมีข้อมูล
ห้	4812 Kามคัดลอกข้อความ	4812 Kามคัดลอกเนื้อหา	4812 Kามคัดลอกบทความ	4812 Kามคัดลอกหรือเผยแพร่	4812 Kามคัดลอกหรือทำซ้ำ	4812 Kามคัดลอกหรือดัดแปลง	4812 Kามคัดลอกหรือนำ	4813 Kามทำซ้ำ
""", 'อ': """
อย	4865 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4806 Kเมลของคุณ
อ่	4829 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4865 Kียนถึงเรา	4865 K้าสู่ระบบเพื่อ
เฉ	4829 Kพาะสมาชิก
เน	11 Kื้อหานี้	4818 Kื้อหาจากภายนอก	4818 Kื้อหาภายนอก
เป	4829 K็นสมาชิกอยู่แล้ว	4868 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4824 Kื่อแสดงความคิดเห็น	4829 Kื่ออ่านต่อ	4829 Kื่ออ่านบทความ	4837 Kิ่มเพื่อนไลน์	4837 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	107 Kอร์ชันก่อนหน้าของ	4824 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	107 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4816 K้งเบาะแสข่าว	4816 K้งเรา	4865 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4815 Kล่งข่าวที่ต้องการ	4815 Kล่งข่าวโปรด	4815 Kล่งที่มาที่ต้องการ
แอ	4837 Kดไลน์	4837 Kดไลน์เพื่อ	4865 Kดไลน์
""", 'โ': """
โป	4849 Kรแกรมบล็อกโฆษณา
โห	4865 Kวตเลย	4865 Kลดแอป
""", 'ใ': """
ให	4866 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5284 hãy gửi K
""", 'ủ': """
ủng	5223 ly cà phê K hộ	5284 hãy K hộ
""", 'あ': """
あと	3036 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3098 Kがでしたか
いた	2965 Kだいたサポートは	2965 Kだいたご寄付は
いの	108 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	2987 Kいのブラウザ
お寄	3098 Kせください
お届	62 Kけします
お申	3022 Kし込みはこちら	3098 Kし込みください	3098 Kし込みはこちら
お聞	3098 Kかせください
お見	3098 K逃しなく
お試	3098 Kしください
お読	3098 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3042 K転載したものです	3042 Kの転載です
か月	2971 K無料	3100 K無料
""", 'が': """
が作	3078 aiK成
が無	2987 javascriptK効
が生	3078 aiK成
が翻	3078 aiK訳
が要	3078 aiK約
""", 'こ': """
ここ	2968 Kからは有料	2971 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2968 K記事は有料	2968 K記事は会員	2994 K記事についてのご意見	3056 Kコンテンツは	3056 K投稿は	3056 K外部コンテンツは	3099 K記事が	3099 K記事を	3099 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	2987 K用のブラウザ
ご協	3098 K力ください
ご存	3043 Kじの方は
ご寄	2966 K付をお願い	3098 K付を	3098 K付で	3098 K付に	3098 K付が	3098 K付は	3098 K付いただ	3098 K付のお願い
ご意	48 K見・ご反論	2994 K見をお寄せ	2994 K見・ご感想をお寄せ	2994 K見・ご感想はこちら	2994 K見・ご感想をお待ち	2994 K見・ご感想をお聞かせ	2994 K見・ご感想をお願い	2994 K見・ご感想を送る
ご感	2994 K想をお寄せ
ご支	2966 K援をお願い	3098 K援
ご登	3033 K録ありがとうございます	3098 K録
ご覧	3098 Kください	3098 Kいただけます
ご購	3098 K読
ご連	3098 K絡ください
""", 'す': """
すで	3036 Kに会員の方
すべ	2971 Kての記事が
""", 'ぜ': """
ぜひ	2982 Kフォロー
""", 'で': """
で作	3078 aiK成
で受	3011 lineKけ取る
で届	3011 lineKく
で最	3011 lineK新
で生	3078 aiK成
で要	3078 aiK約
""", 'と': """
と強	3101 K調
と書	3101 Kい
と発	3101 K表
と話	3101 Kし	3101 Kす
と語	3101 Kっ	3101 Kる
と説	3101 K明
と述	3101 Kべ
""", 'に': """
によ	3078 aiKって生成	3078 aiKる要約	3101 Kると
""", 'の': """
の使	2992 cookieK用
の学	53 aiK習
の採	3022 K用情報はこちら
の提	3042 K供記事です
""", 'を': """
をフ	2982 Kォローしよう
を使	2992 cookieK用
を利	2992 cookieK用
を有	2987 javascriptK効	2987 javascript K効
を発	3101 K表した
を許	3017 cookieK可
""", 'ア': """
アカ	3011 lineKウントはこちら
アシ	68 aiKスタント
アド	3062 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3040 Kィリエイト広告	3040 Kィリエイトプログラム	3040 Kィリエイトリンク	3050 Kィリエイトリンク	3050 Kィリエイト広告	3050 Kィリエイトプログラム
アプ	2977 Kリはこちら	2978 Kリを開く	2978 Kリをダウンロード	2978 Kリのダウンロード	2978 Kリをインストール	3032 Kリなら通知	3032 Kリなら速報	3032 Kリなら、	3032 Kリで読むと	3032 Kリなら
アン	3028 Kケートはこちら	3028 Kケート実施中	3028 Kケートにご協力ください	3028 Kケートにご協力を	3028 Kケートへのご協力	3029 Kケートに答えて
""", 'オ': """
オフ	3062 Kにしてページを
""", 'カ': """
カ月	2971 K無料	3100 K無料
""", 'ク': """
クイ	3029 Kズに答えて
クッ	2989 cookie(Kキー)	2992 Kキーを使用	2992 Kキーを利用	3017 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	107 Kントしていない	2994 Kントを投稿するには	2994 Kントするには	2994 Kントをお寄せ	3001 Kント欄で	3001 Kント欄に	3001 Kント欄から	3001 Kント欄へ	3031 Kントは削除します	3031 Kントは削除することが	3031 Kントは削除する場合	3031 Kントは承認	3031 Kントは公開前	3031 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	2965 Kヒーをおごる
""", 'サ': """
サポ	2965 Kートをしてみませんか	2965 Kートをしませんか	2965 Kートしてみませんか	2966 Kートをお願いします	3098 Kートをお願い	3098 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3098 Kンロードしてください
""", 'チ': """
チケ	3022 Kット販売中
チッ	2965 Kプで応援
チャ	2985 Kンネル登録を	3011 Kンネルに参加する	3011 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	2974 Kースレターに登録	2976 Kースレターを	3011 googleKースで	3033 Kースレター登録はこちら	3102 Kースレター
""", 'ネ': """
ネタ	107 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	2982 Kローして最新	2982 Kローをお願い	3098 Kローしてください
""", 'ブ': """
ブラ	3053 Kウザは音声	3053 Kウザは動画	3053 Kウザではこの動画	3053 Kウザはvideo	3053 Kウザはaudio
""", 'プ': """
プッ	2978 Kシュ通知
プラ	2989 Kイバシーポリシーに
プレ	2971 Kミアム会員	3025 Kゼントした記事は
プロ	3040 Kモーションが含まれ	3040 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	2965 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	2974 Kマガに登録	2976 Kマガで	3033 Kマガ登録はこちら	3033 Kマガの登録	3099 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	2974 Kルマガジンに登録	2976 Kルマガジンで	2976 Kルマガジンを	2976 Kルでお届け	2994 Kルアドレスが公開されることはありません	3033 Kルアドレスを入力してください	3102 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2968 Kインして続きを	2968 Kインしてください	2971 Kインが必要	3098 Kインして
""", 'ヶ': """
ヶ月	2971 K無料	3100 K無料
""", '上': """
上优	5331 在googleK先
上優	5331 在googleK先
""", '下': """
下方	5438 K留言
下載	5304 K客戶端	5306 Kapp	5306 K應用程式
下载	5304 K客户端	5306 Kapp	5306 K应用	5437 K客户端
""", '不': """
不代	5330 K表本站	5362 K表本站立场	5376 K表本報立場	5376 K表本报立场	5376 K表本站立场	5376 K表本站立場	5376 K表本媒體立場	5376 K表本網立場	5376 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5406 K于任何财团
不屬	5406 K於任何財團
不得	5330 K转载	5330 K轉載
不认	48 K同本文
不錯	5437 K過
不错	5437 K过
""", '为': """
为首	5331 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5330 K表作者本人	5330 K表作者个人	5330 K表作者观点	5330 K表作者的	5330 K表作者立场
仅供	5362 K其表达个人看法
仅限	5367 K会员	5367 K订户
""", '他': """
他說	5440 K
他说	5440 K
""", '付': """
付費	5298 K後	5441 K牆
付费	5298 K后	5441 K墙
""", '以': """
以下	5391 K内容来自
以閱	5295 K讀全文
以阅	5295 K读全文
""", '仮': """
仮名	107 Kです	107 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5298 K专享	5367 K限定内容
会員	55 Kの方は	55 Kは月に	2968 K限定です	2968 K限定の記事	2968 K登録できます	2971 K登録すると	2971 K登録が必要	3036 Kの方はこちら	3036 K登録で続きを読む	3036 K登録後にご覧	3069 Kだけが読める	3069 Kのみがお読み	3069 Kのみ閲覧	3098 K登録して	3098 K登録は	3098 K登録がお済み	3098 K登録をお願い	3098 K登録で	3098 K登録のうえ	3098 K登録はこちら	3098 K登録ください	3099 Kの方
会費	3034 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5293 K支持	5437 K支持,	5437 K支持让	5437 K支持讓	5437 K支持是
""", '使': """
使用	5315 Kcookie改善	5315 Kcookie以	5315 K cookie 以	5315 K cookie 来	5315 K cookie 來	5319 Kcookie来	5319 Kcookie來
""", '來': """
來自	5347 K外部平台的內容
""", '依': """
依靠	5365 K读者的支持	5365 K讀者的支持
""", '侵': """
侵权	5330 K必究	5330 K请联系	5330 K请告知	5330 K请及时
侵權	5330 K必究
""", '個': """
個人	2992 K情報の取り扱い	3042 Kの見解です	5362 K看法
""", '偏': """
偏好	5331 googleK來源	5331 google K來源	5331 K來源清單	5420 K來源
""", '僅': """
僅限	5367 K會員	5367 K訂戶
""", '優': """
優先	3010 Kソース	3010 K表示に設定	3010 Kする情報源	3010 K的に表示
""", '免': """
免費	17 K閱讀	5377 K文章	5377 K閱讀篇數	5377 K閱讀額度	5378 K註冊即可	5378 K註冊後	5409 K文章	5437 K訂閱	5439 K試用
免费	17 K阅读	5377 K文章	5377 K阅读篇数	5378 K注册即可	5378 K注册后	5409 K文章	5437 K订阅	5439 K试用
""", '內': """
內容	5354 K由ai
""", '全': """
全文	23 Kを	2968 Kを読むには	2968 Kをお読み
""", '公': """
公众	18 K号	5309 K号:
公式	2978 Kアプリ	2982 Kアカウントをフォロー	2982 Kアカウントを友だち	3011 Klineはこちら	3099 Kline
""", '关': """
关注	5309 K我们的微信	5309 K我们的公众号	5309 K我们的微博	5309 K我们的频道	5309 K我们的官方	5437 K我们
关闭	5401 K后刷新页面
""", '内': """
内容	5354 K由ai
内阅	5304 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5440 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5358 K此文給朋友
""", '初': """
初割	3100 K
初月	3036 K#円で	3100 K無料
""", '判': """
判断	3101 Kした
""", '利': """
利用	2989 K規約に同意
""", '前': """
前請	5362 K先登入
前请	5362 K先登录
""", '剩': """
剩余	5295 K#%内容	5295 K#%的内容
剩餘	5295 K#%內容	5295 K#%的內容
""", '力': """
力を	3034 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5309 Kline好友	5309 Kline官方	5309 Kline@	5365 K贊助行列	5365 K赞助行列	5437 K会员	5437 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3099 Kになります
""", '動': """
動画	45 Kや写真	3023 Kをご覧ください	3023 Kはこちら	3026 Kでも詳しく	3026 Kでも解説	3053 Kを再生するには	3053 Kをご覧いただくには	3053 Kを視聴するには
""", '勘': """
勘誤	107 K
勘误	107 K
""", '包': """
包月	5439 K
""", '化': """
化名	107 K
""", '即': """
即可	5362 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	2985 Kち追加
""", '収': """
収益	3040 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5301 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	107 Kに回答しなかった	107 Kに応じなかった	3012 K班までご	3034 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2974 Kトレイにお届け	2974 Kトレイに届けます
""", '只': """
只靠	5365 K讀者	5365 K读者
""", '可': """
可能	107 K引起不适	107 K引起不適
""", '同': """
同意	5347 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	107 K透
含有	107 K暴力
""", '启': """
启用	5394 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5440 K
告诉	43 K我们	72 K我们	5440 K
""", '呼': """
呼び	3101 Kかけた	3101 Kかける	3101 Kかけて	3101 K掛け
""", '命': """
命じ	3101 Kた
""", '啟': """
啟用	5394 Kjavascript
""", '喊': """
喊道	5440 K
""", '因': """
因为	5437 K有你的支持
因為	5437 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3040 Kの一部が還元
""", '外': """
外部	3017 Kコンテンツ	5347 K内容	5347 K內容
""", '她': """
她說	5440 K
她说	5440 K
""", '如': """
如侵	5330 K权,	5330 K权请	5330 K权联系
如有	5330 K侵权,	5330 K侵权请	5330 K侵权联系	5330 K侵權,	5330 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	108 K專線
""", '官': """
官方	5311 K微信
""", '定': """
定期	5437 K定額
""", '寄': """
寄付	2965 Kで応援	3066 Kで成り立って	3066 Kで運営され	3066 Kによって運営され	3098 Kをお願い	3102 K
寄到	5301 K您的信箱	5364 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5440 K
""", '将': """
将本	5358 K文赠送给
""", '將': """
將本	5358 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3043 Kわせた方は
""", '已': """
已是	5295 K會員	5367 K订户	5367 K訂戶
已经	5295 K是会员
已讀	5436 K
已读	5436 K
""", '年': """
年額	3100 K
""", '广': """
广告	13 K后继续	13 K之后继续	5320 K拦截	5401 K拦截	5401 K屏蔽	5401 K过滤	5403 K拦截	5403 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3034 Kに頼らず	3062 Kブロッカーを	3062 Kブロックを	3062 Kブロック機能	3062 Kブロックは	3062 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5320 K攔截	5401 K阻擋程式	5401 K攔截	5401 K封鎖	5401 K阻擋器	5403 K攔截	5403 K封鎖
""", '开': """
开启	5306 K通知	5394 Kjavascript
""", '弊': """
弊社	3099 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3099 Kイト
当初	107 Kの記事で
当社	3099 Kの
当編	3099 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5306 K扫	5311 K公众号
""", '心': """
心理	108 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2966 Kをお願いします	3098 Kをお願い	3098 Kして
""", '您': """
您已	5364 K成功订阅	5364 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5293 K支持	5365 K每一份捐款	5365 K每一筆捐款	5437 K捐款	5437 K支持,	5437 K支持让	5437 K支持讓	5437 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3012 Kをお寄せください	3012 K提供はこちら	3012 K提供を募集	3012 K提供をお待ち	3012 Kをお待ちして	3043 Kをお持ちの方は	3043 K提供窓口
""", '感': """
感謝	5364 K您的訂閱	5437 K閱讀	5437 K您的支持
感谢	5364 K您的订阅	5437 K阅读	5437 K您的支持
""", '成': """
成为	56 K其中一员	5295 K会员即可阅读	5295 K会员即可查看	5295 K会员即可解锁	5367 K付费会员	5437 K会员,	5437 K会员即可	5437 K我们的会员
成果	3050 K報酬型広告
成為	5295 K會員即可閱讀	5295 K會員即可看	5295 K會員即可解鎖	5365 K我們的贊助	5367 K付費會員	5437 K會員,	5437 K會員即可	5437 K我們的會員
""", '我': """
我们	5315 K使用cookie	5315 K使用 cookie	5438 K的
我們	5315 K使用cookie	5315 K使用 cookie	5438 K的
""", '手': """
手机	5306 K客户端
""", '打': """
打开	5304 Kapp	5306 K微信
打開	5304 Kapp
""", '扫': """
扫一	5306 K扫
扫描	5304 K二维码下载	5304 K二维码加入	5306 K二维码关注	5437 K二维码下载	5437 K二维码关注	5437 K二维码加入	5437 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5358 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	107 K置評
拒绝	107 K置评
""", '指': """
指出	5440 K
指摘	3101 Kした
""", '捐': """
捐助	5365 K我们	5365 K我們
捐款	5437 K支持	5441 K
""", '掃': """
掃一	5306 K掃
掃描	5304 K qr	5437 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5306 K通知
推送	16 K	5306 K通知
""", '描': """
描写	107 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5403 K告
""", '支': """
支持	5292 K獨立媒體,	5292 K独立媒体,	5293 K我们的	5293 K我們的	5437 K我们,	5437 K我們,	5437 K我们。	5437 K我們。	5437 K我们的报道	5437 K我們的報導	5437 K我们的新闻	5437 K我們的新聞	5437 K我们的记者	5437 K我們的記者	5437 K我们的工作	5437 K我們的工作	5437 K我们继续	5437 K我們繼續
支援	3066 Kで成り立って	3066 Kで運営され	3066 Kによって成り立って	3066 Kによって運営され	3098 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5330 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5331 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3101 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5367 K全站
""", '更': """
更新	63 K情報をメール
更正	107 K:	107 【K】	107 K说明	107 K說明
""", '最': """
最新	2974 K情報をお届け
""", '會': """
會員	55 K每月	5298 K專享	5367 K限定內容
""", '月': """
月額	2965 Kサポーター	2971 K#円	3100 K
""", '有': """
有了	5437 K你的支持	5437 K您的支持
有料	55 K会員は	2968 K会員限定	2968 K会員になる	2968 K会員の方	2970 K記事がお得に読める	2970 K記事が読み放題	3036 K記事が読めます	3102 K会員
有权	5362 K删除
有權	5362 K刪除
""", '未': """
未予	107 K置评
未回	107 K应	107 K應
未滿	5387 K#歲	5387 K十八歲
未經	5330 K授權不得	5330 K授權,不得	5330 K授權禁止	5330 K授權請勿	5330 K授權,請勿
未经	5330 K授权不得	5330 K授权,不得	5330 K授权禁止	5330 K授权,禁止	5330 K授权请勿	5330 K授权,请勿
""", '本': """
本ま	3025 Kでプレゼントできます	3025 Kでギフトできます	3025 Kで無料でプレゼント	3036 月#Kで無料で
本ア	3099 Kプリ
本サ	3099 Kイト
本中	3096 #K#本
本內	5391 K容來自
本内	5391 K容来自
本刊	5438 K
本報	5438 K導
本报	5438 K读者	5438 K道
本文	107 K早前版本	107 K先前版本	107 K已更新	107 K已作	5330 K来源:	5330 K来源于	5438 K
本站	5438 K
本紙	43 Kまで	72 Kまで
本網	5315 K站使用cookie	5315 K站使用 cookie	5315 K站使用小型	5438 K
本网	5315 K站使用cookie	5315 K站使用 cookie	5315 K站使用小型
本記	3099 K事
本誌	3099 K
""", '来': """
来自	5347 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3078 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5309 K关注	5437 K加入	5437 K赞助	5437 K订阅	5437 K投稿
""", '歡': """
歡迎	28 K分享給	5309 K追蹤	5437 K加入	5437 K贊助	5437 K訂閱	5437 K投稿
""", '此': """
此內	11 K容	5391 K容來自	5391 K容由
此内	11 K容	5391 K容来自	5391 K容由
此前	107 K版本
此影	5390 K片在您所在
此视	5390 K频在您所在
""", '残': """
残り	2968 K#文字	2968 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5439 K
每日	5303 K简报	5303 K簡報	5303 K電子報
每月	5439 K
""", '求': """
求め	3101 Kた	3101 Kている
求助	0 K	108 K热线	108 K熱線	108 K渠道
""", '沒': """
沒有	75 K廣告	5406 K股東	5406 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5406 K股东	5406 K财团
""", '浏': """
浏览	5320 K器版本	5390 K器不支持音频	5390 K器不支持视频	5390 K器不支持播放	5390 K器不支持html#	5390 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5390 K器不支援影片	5390 K器不支援音訊
""", '点': """
点击	5437 K关注	5437 K这里
""", '為': """
為首	5331 K選來源
""", '無': """
無効	3062 Kにしてページを	3062 Kにして再読み込み	3062 Kにして、ページを
無料	17 K記事	2968 Kで会員登録	2968 K会員に登録	3036 Kで読める記事の上限	3036 K会員になると	3069 K記事の閲覧	3069 K記事は残り	3069 Kで読める記事	3069 K閲覧	3096 K記事 #/#	3096 K記事#/#	3098 K会員に登録	3098 K会員登録	3100 K体験
無断	3009 K転載	3009 K複製	3077 K転載・複製	3077 K転載を禁じ	3077 Kでの転載	3077 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5330 K归本	5330 K归原	5330 K归作者	5330 K所有,	5330 K所有:	5330 K所有©	5330 K所有 ©	5330 K归属本	5330 K归属原	5330 K归属作者	5330 K归属于
版權	5330 K所有	5330 K歸本	5330 K歸原	5330 K歸作者	5330 K歸屬於
""", '特': """
特此	107 K更正
""", '独': """
独立	3099 Kしたジャーナリズム	5438 K新闻	5438 K媒体
""", '獨': """
獨立	5438 K新聞	5438 K媒體
""", '獲': """
獲得	5374 K佣金
""", '生': """
生命	108 K热线	108 K線
生成	5354 由 ai K	5354 由aiK	5354 ai K,仅供	5354 aiK,僅供
""", '產': """
產生	5354 由 ai K	5354 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5354 K工智能生成	5354 K工智慧生成
由讀	5438 K者
由读	5438 K者
""", '申': """
申し	3022 K込みはこちら
申込	3022 Kみはこちら	3022 Kはこちら
""", '电': """
电子	5441 K报
""", '畅': """
畅读	5367 K全站
""", '留': """
留言	90 K区	90 K區	5438 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3012 Kをお寄せ
""", '登': """
登入	27 K或	5295 K後繼續	5295 K會員即可	5295 K會員後	5295 K會員以	5295 K會員繼續	5378 K或註冊
登录	27 K或	5295 K后继续	5295 K后查看全文	5295 K后查看完整	5378 K或注册
登録	3036 Kして続きを読む	3098 Kしてください	3098 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3099 Kまの
""", '相': """
相談	0 K	108 K窓口	108 K先
""", '看': """
看更	5304 appK多
""", '禁': """
禁止	5330 K转载
禁無	3008 K断
""", '私': """
私た	3099 Kちの
""", '科': """
科し	3101 Kた
""", '称': """
称	5440 K
""", '稱': """
稱	5440 K
""", '立': """
立即	5437 K加入我们	5437 K加入我們	5437 K订阅	5437 K訂閱	5437 K下载	5437 K下載	5437 K报名	5437 K報名	5437 K成为会员	5437 K成為會員
""", '第': """
第一	5362 K条评论	5362 K則留言	5362 K條評論
""", '筆': """
筆者	3042 K個人の見解
""", '紙': """
紙の	3099 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	2968 Kを読むには	2968 Kをお読みになる
""", '編': """
編按	107 K
編者	107 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	107 K部注	3099 K部では
""", '繼': """
繼續	5295 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5295 K阅读请
""", '编': """
编者	107 K注
""", '翻': """
翻墙	69 K
翻譯	5354 由aiK
翻译	5354 由aiK
""", '者': """
者說	5440 K
者说	5440 K
""", '联': """
联盟	79 K链接	5374 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5374 K行銷連結	5374 K連結
聯絡	43 K我們
""", '自': """
自动	5354 由 ai K生成	5354 由aiK生成
自動	3078 K翻訳	5354 由 ai K生成	5354 由aiK生成
""", '若': """
若有	5330 K侵权,	5330 K侵权请	5330 K侵權,	5330 K侵權請
""", '获': """
获得	5374 K佣金
""", '著': """
著作	3009 K権は	3077 K権法により保護	3077 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5362 K本站立场
表示	5440 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '訂': """
訂正	107 K:	107 【K】	107 Kして	107 Kします
訂閱	63 K電子報	5295 K即可	5295 K後繼續	5301 K我們的	5301 K電子報	5437 K我們	5441 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	107 Kを更新しました	107 Kを修正しました	2970 Kが読み放題	3025 Kをプレゼントできます	3096 #K中#記事
記者	3012 Kまでご連絡ください
""", '訴': """
訴え	3101 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3101 Kた
認為	5440 K
""", '說': """
說:	5440 K
說。	5440 K
說道	5440 K
""", '読': """
読み	2971 K放題
読者	21 Kの寄付	21 Kの支援	3034 Kの会費で	3099 Kの皆様	3099 Kの皆さ	3099 Kアンケート
""", '請': """
請先	5437 K登入
請分	28 K享給
請啟	5315 K用javascript
請我	59 K喝咖啡
請捐	5437 K款
請支	5292 K持我們	5292 K持獨立媒體	5437 K持我們
請登	5295 K入會員	5437 K入後	5437 K入以
請立	5437 K即捐款
請贊	5292 K助我們
請輸	5364 K入您的電子	5437 K入您
請關	5401 K閉後重新整理
請點	5437 K擊此處	5437 K擊這裡	5437 K擊下方	5437 K擊連結
""", '讀': """
讀者	48 K投書	5438 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5295 K即可	5295 K后继续	5301 K我们的	5301 K电子报	5437 K我们	5441 K费
""", '认': """
认为	5440 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5331 K首选来源
""", '评': """
评论	90 K区	5362 K服务协议
""", '该': """
该视	5390 K频在您所在
""", '说': """
说:	5440 K
说。	5440 K
说道	5440 K
""", '请': """
请先	5437 K登录
请关	5401 K闭后刷新
请分	28 K享给
请启	5315 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5437 K款
请支	5292 K持我们	5292 K持独立媒体	5437 K持我们
请点	5437 K击此处	5437 K击这里	5437 K击下方	5437 K击阅读	5437 K击关注	5437 K击链接
请登	5437 K录后	5437 K录以
请立	5437 K即捐款
请赞	5292 K助我们
请转	28 K发
请输	5364 K入您的电子邮箱	5364 K入您的邮箱	5437 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5438 K问卷	5438 K群
""", '責': """
責任	5330 K編輯:
""", '賺': """
賺取	5374 K佣金
""", '購': """
購読	2968 K者の方は	2971 Kすると	3098 Kしてください	3099 K者の方	3102 K料
""", '贈': """
贈送	5358 K給好友
""", '贊': """
贊助	5292 K我們,	5437 K我們
""", '责': """
责任	5330 K编辑:
""", '赚': """
赚取	5374 K佣金
""", '赞': """
赞助	5292 K我们,	5437 K我们
""", '赠': """
赠送	5358 K给好友
""", '身': """
身边	5438 K的新鲜事
身邊	5438 K的新鮮事
""", '転': """
転載	50 K	3008 Kを禁じ
""", '輸': """
輸入	5364 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5330 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5330 K请注明
""", '输': """
输入	5364 Kemail
""", '还': """
还可	5358 K赠送
""", '这': """
这篇	5438 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	107 K:
追蹤	5309 K我們的	5331 Kgoogle news	5437 K我們
""", '送': """
送っ	54 Kてください
送到	5364 K你的邮箱	5364 K您的邮箱	5364 K您的信箱
""", '這': """
這篇	5438 K文章
""", '通': """
通知	16 K	2978 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3033 Kニュースレター
""", '邀': """
邀請	5437 K您
邀请	5437 K您
""", '還': """
還可	5358 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5440 K
""", '长': """
长说	5440 K
""", '開': """
開啟	5306 K通知	5394 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5295 K全文請	5436 K
""", '閲': """
閲覧	3096 K記事数:#/#
""", '關': """
關注	5309 K我們的臉書	5309 K我們的粉絲	5309 K我們的官方	5309 K我們的頻道	5437 K我們
關閉	5401 K後重新整理
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5295 K全文请	5436 K
""", '随': """
随时	5437 K掌握
""", '隐': """
隐私	5319 K政策
""", '隨': """
隨時	5437 K掌握
""", '隱': """
隱私	5319 K權政策	5319 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5441 K報
""", '需': """
需接	5347 K受cookie
需要	0 K帮助	0 K幫助	5347 K接受cookie	5437 K您的支持	5437 K你的支持
""", '音': """
音声	3023 Kでもお聴き
""", '頂': """
頂い	2965 Kたサポートは
""", '飲': """
飲酒	5387 K過量
""", '首': """
首年	5380 K仅需
首月	5367 K仅需	5367 K只要	5380 K免费	5380 K免費	5380 K仅	5380 K僅	5380 K只需	5439 K
首选	5331 K新闻来源	5331 googleK来源	5331 google K来源	5420 K来源
首選	5331 K新聞來源	5420 K來源
""", '點': """
點擊	5437 K這裡
""", '가': """
가명	107 K
가상	68 K 비서
가입하세요	3230 K
가입해	3230 K 주세요
""", '값': """
값으로	3162 커피 한 잔 K 후원	3162 커피 한 잔 K 응원	3162 커피 한 잔 K 독립
""", '강': """
강조했다	3233 K
""", '계': """
계속	3109 K 읽으려면	3109 K 읽으시려면
""", '공': """
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3192 K 차단	3194 K 차단기를
광고도	75 K
광고차단	3192 K	3194 K 프로그램을	3194 K 기능을
""", '구': """
구글	3121 K 뉴스에서
구독	55 K 회원은	3109 K 후 이용
구독료	3234 K
구독을	3230 K 신청하세요
구독자	3109 K 전용 기사	3109 K 전용 콘텐츠	3109 K 전용입니다	3109 K 전용 서비스	3231 K
구독자는	55 K
구독자만	3109 K 볼 수	3163 K 읽을
구독자에게만	3163 K 제공
구독하고	3121 K
구독하세요	3133 K	3230 K
구독하시면	3109 K
구독해	85 K 주세요	3120 K 주세요	3161 K 주셔서	3230 K 주세요
구독해주세요	3120 K
구독해주셔서	3161 K
""", '금': """
금요일	3161 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3106 좋은 K 후원	3228 #개 K 중 #개
기사가	107 K 수정
기사를	4 K 듣	107 K 수정	3109 전체 K 보려면	3163 전체 K 읽어보세요
기사의	107 K 이전 버전
기자를	3162 K 응원해
기자에게	3134 K 연락해 주세요
""", '남': """
남겨주세요	3230 K
""", '네': """
네이버	3121 K 메인에서	3133 K 구독
네이버에서	3121 K 구독
""", '놓': """
놓치지	3230 K 마세요
""", '눌': """
눌러주세요	3230 K
""", '뉴': """
뉴스레터	83 K	3112 K 구독하기	3112 K 구독하세요	3112 K 신청하기	3112 K 구독 신청하기	3231 K	3234 K
뉴스레터로	3112 K 받아
뉴스레터를	3112 K 받아	3112 K 구독하세요	3112 K 구독해	3112 K 구독하고	3112 K 구독하면	3230 K 신청하세요
""", '다': """
다운로드하세요	3230 K
""", '달': """
달	3163 첫 K #원
""", '답': """
답변하지	107 K 않았
""", '당': """
당신의	3134 K 제보가	3231 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3159 K 삭제될	3159 K 삭제합니다	3159 K 통보	3159 K 예고	3159 K 운영자	3159 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3233 K
""", '도': """
도움받을	108 K 곳
도움이	0 K 필요
""", '독': """
독립	3231 K 언론
독립언론	3231 K
독립언론을	3162 K 지켜
독자	3174 K 후원으로	3230 K 여러분의	3231 K 여러분
독자님의	3107 K 후원	3174 K 후원으로
독자들의	21 K 후원	3174 K 후원으로	3198 K 후원
독자의	3174 K 후원으로	3198 K 후원	3231 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3161 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3230 K
""", '로': """
로그인	27 K	3109 K 후 이용
로그인이	3109 K 필요합니다	3109 K 필요한 서비스	3109 K 필요해요
로그인하거나	3230 K
로그인하고	3163 K 계속
로그인하면	3163 K 계속
로그인하시면	3109 K
""", '링': """
링크에서	3230 K 확인하세요
""", '마': """
마음에	3162 기사가 K 드셨다면
""", '만': """
만나보세요	3230 K
""", '말': """
말했다	3233 K
""", '매': """
매월	3232 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3161 K 보내드려요
메일함으로	3112 K 보내	3112 K 받	3112 K 배달	3112 K 전해
""", '묘': """
묘사가	107 K 포함
""", '무': """
무단	3131 K 복제	3131 K 전재
무단전재	3130 K
무료	17 K 기사	3172 K 기사	3232 K 체험
무료로	17 K 볼 수 있는	3163 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	107 [K]	107 K
""", '받': """
받아보세요	3230 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3233 K
""", '보': """
보내	62 K 드립니다	3230 K 주세요
보내드리는	3161 K
보내드립니다	62 K	3161 K
보내주세요	3230 K
""", '본': """
본	3231 K 기사
본사의	3170 K 편집 방향	3170 K 편집방향
본지는	3231 K
본지의	3170 K 편집 방향	3170 K 편집방향
""", '분': """
분	2 K 읽기
분은	3134 알고 계신 K 기자	3134 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3183 K 오디오를	3183 K 비디오를	3183 K 동영상을
브라우저는	3183 K 동영상
브라우저에서는	3183 K 동영상을
""", '사': """
사연을	3134 K 보내주세요	3134 K 보내 주세요
사전	3149 K 등록하기	3149 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	108 K
""", '선': """
선호	3132 K 매체로	3132 K 출처로	3132 K 언론사	3132 K 매체
선호하는	3132 K 출처
""", '설': """
설명했다	3233 K
설문에	3230 K 참여하세요
설치하세요	3230 K
""", '세': """
세미나	3149 K 신청하기
""", '소': """
소식을	3161 K 전해드립니다
""", '속': """
속보를	3160 K 받아보세요
""", '수': """
수수료를	3166 K 받을 수 있습니다	3166 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	107 K
""", '시': """
시민	3174 K 후원으로
시민의	3198 K 후원
시작하세요	3230 K
""", '아': """
아래에서	3230 K 확인하세요
""", '알': """
알려	3230 K 주세요
알려주세요	3230 K
알림	3116 K 받기	3116 K 설정
알림을	16 K	3160 K 켜고
""", '애': """
애드블로커	3192 K
애드블록	3192 K
애드블록을	3194 K
애드블록이	3194 K
""", '앱': """
앱	3116 K 다운로드	3116 K 설치	3160 K 설치하기
앱에서	3115 K 열기	3160 K 더 편하게	3230 K 확인하세요
앱으로	3115 K 보기	3160 K 더
앱을	3116 K 다운로드	3160 K 다운로드하세요	3160 K 설치하세요
""", '언': """
언론을	3162 독립 K 지켜
""", '여': """
여기서	3230 K 확인하세요
여러분	3231 K 덕분
여러분의	3134 K 제보를	3162 K 후원이	3198 독자 K 후원	3230 K 후원
""", '영': """
영상에서	3152 K 확인하세요	3152 K 확인할 수 있습니다	3230 K 확인하세요
영상으로	3152 K 확인하세요
영상을	3152 K 확인하세요
""", '온': """
온라인	3149 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3144 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3231 K 기자
우리의	3231 K 저널리즘
""", '운': """
운영되고	3162 독자의 후원으로 K 있습니다
운영하는	3162 독자의 후원으로 K 독립언론	3162 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3106 K 주기
원고료로	3106 K 응원	3162 K 응원
원고료주기	3106 K
""", '월': """
월	3232 K #원
""", '유': """
유료	3109 K 구독자만
유튜브	3121 K 구독
""", '음': """
음성으로	3152 K 들으려면	3152 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3230 K
응원해	3107 K 주세요	3230 K 주세요
응하지	107 K 않았
""", '의': """
의견을	3230 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3231 K 기사가	3231 K 기사는	3231 K 기사
이메일	3113 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3112 K 입력하세요	3112 K 입력해 주세요	3112 K 입력해주세요	3112 K 입력하시면
이미	3163 K 구독자이신가요
이벤트에	3230 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	107 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3210 K 작성	3210 K 생성	3210 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3149 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	108 도움 받을 수 K 곳
""", '자': """
자동	3210 K 번역
자바스크립트가	3187 K
자바스크립트를	3187 K
자살예방	108 K
자주	3132 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3130 K 금지
재배포금지	3130 K
재생할	3183 K 수 없습니다
""", '저': """
저작권법	3131 K
저작권법의	3131 K
저작권자	3131 K
저작권자의	3131 K
저희	3231 K 뉴스레터	3231 K 채널	3231 K 앱
저희는	3231 K
저희를	3231 K
""", '적': """
적었다	3233 K
""", '전': """
전문을	23 K
전용	3109 회원 K 기사	3109 회원 K 콘텐츠	3109 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3233 K
""", '정': """
정기	3106 K 후원이	3106 K 후원으로
정기후원	3232 K
정기후원으로	3106 K
정기후원이	3106 K
정정	107 K:	107 [K]
""", '제': """
제공하는	3184 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3134 K 부탁드립니다
제보는	3134 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3134 K 기다립니다	3134 K 받습니다
제보해	43 K 주세요	72 K 주세요	3230 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3166 K 링크
제휴링크	3166 K
""", '좋': """
좋아요	3133 구독과 K 부탁
좋아요를	3133 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3228 #건 K #건	3228 #개 K #개
""", '지': """
지금	3230 K 확인하세요	3230 K 신청하세요	3230 K 참여하세요
지켜주세요	3230 K
""", '차': """
차단	3194 광고 K 프로그램을	3194 광고 K 프로그램이	3194 광고 K 기능을
""", '채': """
채널	3120 K 추가하	3133 K 추가하기	3133 K 구독하기	3173 K 추가하고	3173 K 추가하면
채널에	3133 K 참여하세요
채널에서	3133 K 소식을	3230 K 확인하세요
채널을	3173 K 추가하고	3173 K 추가하면	3173 K 추가해	3173 K 구독하고	3173 K 구독하면
채용	3149 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3232 K 달
""", '추': """
추가해	3133 K 주세요
추가해주세요	3133 K
""", '친': """
친구	3133 K 추가하세요
""", '카': """
카카오톡	3120 K 채널 추가	3173 K 채널에서	3173 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3184 외부 K.
""", '쿠': """
쿠키	3144 K 동의가
쿠키를	3144 K 허용해야	3144 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3149 K 보기
""", '파': """
파트너스	3166 K 활동
""", '팔': """
팔로우하기	3120 K	3133 K
팔로우하세요	3230 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	107 K 주
""", '필': """
필수	24 K 필드는
필자의	3170 K 개인 의견으로	3170 K 개인 의견이며	3170 K 개인 의견입니다	3170 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '협': """
협찬을	3166 K 받아
""", '활': """
활용	3130 ai 학습 및 K 금지
""", '회': """
회원	3109 K 전용입니다
회원가입	3109 K 후 이용	3109 K 후 볼	3109 K 후 읽	3109 K 후 계속	3109 K 후 무료	3230 K 후
회원가입은	3230 K
회원가입을	3230 K 하
회원가입하고	3230 K
회원가입하면	3163 K 월
회원가입하세요	3230 K
회원가입하시면	3230 K
회원만	3109 K 볼 수
""", '후': """
후원금	3234 K
후원으로	3106 K 응원	3162 독자의 K 운영됩니다
후원을	3107 K 부탁드립니다	3230 K 부탁
후원이	3106 K 큰 힘이 됩니다	3107 K 필요합니다	3107 K 큰 힘이 됩니다
후원하세요	3230 K
후원해	85 K 주세요	3106 K 주세요	3107 K 주세요	3230 K 주세요
후원회원의	3174 K 후원으로	3198 K 힘
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
