"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5310
# comentário	3998
# comentários	3998
# fotó megtekintése	2681
# fotók megtekintése	2681
# gün ücretsiz deneyin	4985
# głosów	97
# hlasů	97
# hozzászólás	2594
# kişi oy kullandi	5031
# komentářů	549
# komentāri	3383
# kép megtekintése	2681
# képek megtekintése	2681
# lượt bình chọn	97
# odpovedí	4648
# odpovědi	656
# odpovědí	656
# odpowiedź	3937
# příspěvků	549
# röster	97
# sekunden zurück	1025
# válasz megjelenítése	2690
# yaşindan küçükler oynayamaz	5069
# ääntä	97
# års aldersgrense	3673
# δευτερόλεπτα μπροστά	1172
# δευτερόλεπτα πίσω	1172
# σχόλια	1097
# ψήφοι	97	1122
# ψήφος	1122
# відповідей	5273
# відповідь	5273
# відповіді	5273
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5234
# из #	4392
# коментарі	5162
# коментарів	5162
# комментариев	4320
# комментарий	4320
# комментария	4320
# от #	324
# ответ	4431
# ответа	4431
# ответов	4431
# отговор	353
# отговора	353
# із #	5234
# הצבעות	97
# מתוך #	2362
# שניות אחורה	2417
# שניות קדימה	2417
# תגובות	2358
# تعليقات	147
# ثانيه جلو	1934
# ثانيه عقب	1934
# راي	97
# صوت	97
# نظر	1877
# कमेंट	2486
# वोट	97
# सेकंड आगे	2535
# सेकंड पीछे	2535
# € al mes durante # meses	1690
# € al mese per # mesi	2926
# € por mês durante # meses	4056
# 人参与	5454
# 人參與	5454
# 票	3060
# 명 참여	3202
# 표	3202
#% megtakarítás	2677
#+ hrajte zodpovědně	540
#-årsgrense	3673
#/# fotó	2681
#/# kép	2681
#/#. fotó	2681
#/#. kép	2681
#か月無料	3036
#カ月無料	3036
#ヶ月無料	3036
#人が回答	3060
#人が投票	3060
#人参与	5454
#人參與	5454
#件のコメント	3057
#則留言	5440
#小时热榜	5446
#条评论	5440
#票	97	3060
#秒戻る	3115
#秒進む	3115
#명 참여	97	3202
#초 뒤로	3248
#초 앞으로	3248
#표	3202
""", 'a': """
a apărut o eroare	4248
a boltunkból	2651
a carregar vídeo	4070
a cikk a hirdetés alatt folytatódik	2586
a cikk a hirdetés után folytatódik	2586
a cikk automatikusan készült	2689
a cikk felhasználása engedélyköteles	2687
a cikk meg is hallgatható	2583
a cikk meghallgatása	2600
a cikk megosztása	2583
a cikk szerzői jogvédelem alatt áll	2687
a cikk zárolva van	2676
a cikket gépi hang olvassa fel	2662
a folytatáshoz regisztráljon	2577
a hanganyagot mesterséges intelligencia készítette	2662
a hirdetés után folytatjuk	2586
a hirdetés vége	2697
a hozzászólás lezárva	2690
a hozzászólások le vannak zárva	2690
a hét kvíze	2645
a kommentelés lezárult	2594
a könyv megrendelhető itt	2589
a könyv megrendelése	2651
a lejátszó betöltése	2662
a link másolva	2695
a lire également	2184
a matéria continua abaixo	4132
a mező kitöltése kötelező	2679
a nap keresztrejtvénye	109
a nap kérdése	96	2648
a notícia continua abaixo	4132
a rovat további cikkei	2598
a sua subscrição foi confirmada	4124
a sua subscrição foi efetuada com sucesso	4124
a szerző a lap munkatársa	2611
a szerző cikkei	2682
a szerző jogász	2611
a szerző közgazdász	2611
a szerző politológus	2611
a szerző további cikkei	2682
a szerző történész	2611
a szerző összes cikke	2682
a szerző újságíró	2611
a szerzőkről	2613
a szerzőről	2613
a szöveg automatikusan készült	2689
a tartalmat nem tudjuk megjeleníteni	2654
a tartalom nem elérhető	2654
a tartalom nem jeleníthető meg	2654
a tartalom szerzői jogi védelem alatt áll	2687
a teljes cikk elolvasása	2682
a témában további cikkek	2598
a videó az ön országában nem játszható le	2662
a videó már nem elérhető	2662
a videó nem elérhető	2662
a videó nem elérhető az ön országában	2662
a videó nem játszható le	2662
a videólejátszó betöltődik	2662
a videót nem lehet lejátszani	2662
abo abschließen	836
abo auswählen	1038
abo wählen	1038
abonare confirmată	4272
abonați-vă	4157
abone değil misin	5087
abone değil misiniz	5087
abonează-te	4157
abonelere özel	4985
abonelere özel avantajlar	5069
abonelere özel indirim	5069
abonelere özel içerik	5087
abonelik paketlerini gör	5117
abonelik seçenekleri	5117
abonelikten çik	5130
abonelikten çikin	5130
aboneliği yenile	5117
aboneliğini seç	5087
aboneliğiniz onaylandi	5118
aboneliğinizi seçin	5087
abonentu priekšrocības	3414
abonner nå	3651
abonner på nyhetsbrevet	3658
abonné	2246
abonné à ce thème	2309
abonnér	680
abonnér nu	680
abonnés	2132
abonnés uniquement	2233
abonē	3377
abonē jaunumus	3401
abonē un lasi visus rakstus	3377
abonēt	3377
abrir menú	1641
aby odtworzyć film, włącz javascript	3905
acasă	4175
accede a todos los contenidos sin límites	1690
accept termenii și condițiile	4247
accepter og fortsæt	776
acceptera och fortsätt	4862
acceptera och stäng	4862
accepto la política de privacitat	496
acceptér	703
acceptér alle	777
acceptér og fortsæt	776
acceptér og vis	776
acceptă toate	4171	4186
acceptă tot	4229
acceptă și afișează conținutul	4186
acceptă și continuă	4228
acceso a todos los artículos	1757
accès restreint aux abonnés	2134
accès à tous les articles	2304
accéder au dossier	2275
accéder à l'article	2132
accéder à la page de dons	2265
accédez à tous les articles	2134
aceitar e ver o conteúdo	4032
aceito receber comunicações	4091
aceito receber comunicações de marketing	4091
aceito receber comunicações e ofertas	4051
acepto la política de privacidad	1725
acesso ilimitado a todo o conteúdo	4123
acest articol este disponibil doar abonaților	4159
acest articol este rezervat abonaților	4207
acest câmp este obligatoriu	4247
acesta este ultimul tău articol gratuit	4207
acheter ce numéro	2220
acheter le numéro	2219
achetez ce numéro	2220
activează	4235
activează alertele	4201
activează notificările	4201
activează sunetul	4224
actualitza la pàgina	489
actualités	2184
actualizar la página	1718
ad 광고	3223
ad 추천	3236
adatkezelés és sütik	2657
adatkezelési tájékoztató	2654
adatvédelem és sütik	2657
adatvédelmi beállítások	2654
adatvédelmi beállítások módosítása	2657
adatvédelmi tájékoztató	2654
adaugă ca sursă preferată	4258
adaugă un comentariu	4172
adaugă un răspuns	4264
adaugă în coș	4275
adblock détecté	2301
adblocker upptäckt	4874
add meg az e-mail-címed	2604
además	1635
adhérer	2122
adj hozzá minket preferált forrásként	2692
adja meg az e-mail-címét	2604
adja meg az összeget	2673
adja meg e-mail-címét	2604
adomány	2573
adományozok	2573
adományozás	2573
adresa de email nu este validă	4247
adresă de email invalidă	4247
adreça electrònica	459
adó # százalék	2673
adója #%-ával	2673
afficher la réponse	2188
afficher la vidéo	2257
afficher les réponses	2245
afișează comentariile	4216
afișează conținutul	4186
afișează conținutul extern	4186
afișează originalul	4176
afișează postarea	4228
afișează subtitrările	4224
află mai multe	4171
afmeld når som helst	796
afspilleren indlæses	779
agora não	3963
ai deja un abonament? autentifică-te	4207
ai găsit o greșeală	4253
ai kan begå fejl	806
ai kan gjøre feil	3779
ai kan göra fel	4893
ai kan göra misstag	4893
ai może popełniać błędy	3934
ai može griješiti	4541
ai može pogriješiti	4541
ai môže robiť chyby	4645
ai může chybovat	653
ai může dělat chyby	653
ai observat o greșeală	4172
ai sa môže mýliť	4645
ai sažetak	107
ai segítségével készült	2689
ai által fordított	2689
ai által generált	2689
ai által generált tartalom	2689
ai може да греши	352
ai सारांश	2507
ai से तैयार सारांश	2507
ai 总结	107
ai 摘要	5536
ai 기사 요약	3278
ai 번역	3249
ai 생성 이미지	3288
ai 요약	3223
ai 음성으로 듣기	3248
ai-genererat innehåll	4895
ai-genereret resumé	719
ai-oversættelse	808
ai-resumé	719	808
ai-összefoglaló	2600
ai-översatt	4893
ai-översättning	4895
aicinām ievērot cieņu komentāros	3383
aiheeseen liittyvää	2008
aiheesta lisää	2008
aikaa jäljellä #	2067
ainda não tem conta	4090
ainda não é assinante	4089
ainult vajalikud küpsised	1832
aitäh hääletamast	1828
aitäh liitumast	1816
aitäh sõnumi eest	1843
aizmirsāt paroli	3425
aizvērt	3385
aizvērt galeriju	3429
aizvērt reklāmu	3386
aiが要約	3143
aiで要約	107
aiによる要約	3143
aiに聞く	107
aiに質問	107
ai总结	5536
ai摘要	5476
ai生成	3116	5536
ai生成内容	5508
ai翻訳	3116
ai翻譯	5536
ai翻译	5536
ai要約	3143
ai語音朗讀	5507
ai语音朗读	5507
ai重點整理	5476
ai音声で聴く	3115
ai가 생성한 콘텐츠입니다	3288
ai가 읽어주는 기사	3248
ai로 생성된 콘텐츠	3288
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2292
ajouter à mes favoris	2162
ajouter à mes sources préférées	2286
ajouter à mes sujets	2309
ajouter à mes thèmes	2309
ajouter à vos sources préférées	2286
ajouter à vos sélections	2162
ajándék cikk	2584
ajándékozd el a cikket	2584
ajándékozd tovább a cikket	2584
ajándékozza a cikket	2583
ajándékozza a cikket barátjának	2583
ajándékozza el a cikket	2584
ajándékozza tovább a cikket	2584
ajándékozzon előfizetést	2700
ajándékozzon előfizetést karácsonyra	2700
ajánlataink	2598
ajánlja: outbrain	2697
ajánlja: taboola	2697
ajánljuk	2598
ajánljuk még	2598
ajánlott	2598	2677
ajánlott cikkek	2598
ajánló	2598
akceptuję	3824
akceptuję i kontynuuję	3902
akceptuję i przechodzę do serwisu	3902
akkurat nå	3686
ako chránime svoje zdroje	4641
ako chránime zdroje	4641
ako vypnúť adblock	4626
ako vypnúť blokovanie reklám	4626
aktuálny čas	4622
aktuálny čas #	4621
aktuální čas	623
aktuální čas #	622
aktuálně	551
akzeptieren und schließen	1022
aldersgrense # år	3673
aldersgrense: # år	3673
alege o sumă	4270
alege-ți abonamentul	4245
alegeți abonamentul	4245
algo salió mal	1726
alkalmazás letöltése	2664
alkalmazás megnyitása	2664
alla bidrag hjälper	4877
alla rättigheter reserverade	4891
alle abo-angebote im überblick	960
alle angaben ohne gewähr	966
alle beiträge ansehen	892
alle beiträge anzeigen	1043
alle beiträge der autorin	1043
alle beiträge des autors	1043
alle bidrag hjælper	791
alle bidrag tæller	791
alle inhalte sind urheberrechtlich geschützt	1007
alle newsletter im überblick	947
alle preise ohne gewähr	966
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4832
allt innehåll är upphovsrättsskyddat	4831
als bevorzugte quelle bei google hinzufügen	864
als bevorzugte quelle hinzufügen	1057
als podcast hören	961
alte știri	4173
alterar preferências de cookies	4032
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5070
altyazilari göster	5070
altă sumă	4241
alătură-te conversației	4189
am înțeles	4176
amazon'da gör	5069
amazonで見る	3113
amazonで詳しく見る	3113
amazonで詳細を見る	3113
amazonで買う	3113
amazonで購入	3113
amazonで購入する	3113
amintește-mi mai târziu	4152
ana sayfaya dön	5093
anasayfaya dön	5093
anderen betrag wählen	1035
andet beløb	790
andra läser	22	4800
andra läser just nu	22
andra läste även	4800
andre har også lest	22
andre leser nå	3686
andre leste også	3686
andre læser	716
andre læser lige nu	716
andre læser også	22
andre læste også	716
angebot auswählen	1038
angebot wählen	960
anhören	861
anhören # min	861
anket sonuçlari	5064
anketa dňa	4612
ankstesnė nuotrauka	3361
anmäl	4897
anmäl annons	4901
anmäl dig	4774
anmäl dig till nyhetsbrevet	4774
anmäl inlägg	4896
anmäl kommentar	4896
anna kelvollinen sähköpostiosoite	2087
anna äänesi	2052
annet beløp	3763
anneta ühekordselt	1840
annonce - artiklen fortsætter nedenfor	699
annonces légales	2220
annoncørbetalt	92
annoncørbetalt indhold	92	726
annons - artikeln fortsätter nedan	4785
annons från våra partner	4901
annonsblockerare upptäckt	4874
annonsen slutar här	4785
annonser från google	4901
annonsinnehåll	4807
annonslänk	4785
annonsörsinnehåll	4807
annonsørinnhold	92	3696
annonsørsamarbeid	3787
ano, prosím	629
ano, rád	629
anonimni sandučić	4538
anonym brevlåda	4889
anonym tipslåda	4889
anonymná schránka	4641
anonymní schránka	648
anpassa inställningar	4862
anular suscripción	1775
anulează oricând	4245
anulezi oricând	4207
anuluj odpowiedź	3833
användarnamn	4880
användarnamn eller e-postadress	4879
användarvillkor	4787
anzeige schließen	1060
anzeigensonderveröffentlichung	966
anúncio	3990
anúncio em #	4118
anúncios	3990
apasă pentru sunet	4269
apmaksāta sadarbība	3436
apmaksāts saturs	3386
apmokėta partnerystė	3368
apmokėtas turinys	3368
aportació mensual	490
aportació única	490
aportación mensual	1720
aportación única	1720
app letöltése	2664
app storeからダウンロード	3121
app storeでダウンロード	3121
app store에서 다운로드	3255
apple ile giriş yap	5087
apple podcastで聴く	3149
appleでサインイン	3131
appleでログイン	3131
appleで続ける	3131
app内打开	5514
après la publicité	2170
aptaujas rezultāti	3419
após a publicidade	3990
apóyanos	1585
apóyanos en patreon	1719
apúntate	1600
aquest article està bloquejat	494
aquest article està protegit	505
aquest article t'ha estat útil	469
aquest camp és obligatori	496
aquest contingut està protegit	505
aquest vídeo ja no està disponible	476
aquest vídeo no està disponible	476
ar norite gauti pranešimus	3352
arată conținutul	4228
arată mai mult	4251
arată mai puțin	4176
arată răspunsurile	4216
arată tot	4176
arkadaşina gönder	4994
arkadaşinla paylaş	4994
article abonné	2132
article ajouté à vos sélections	2162
article lu par une voix de synthèse	2253
article précédent	2184
article réservé aux abonnés	2132
article següent	500
article sponsorisé	2220
articles associés	2184
articles liés	2184
articles recommandés	2184
articles récents	2184
articol exclusiv pentru abonați	4207
articole asemănătoare	4173
articole înrudite	4173
articoli più letti	2930
articolul continuă după publicitate	4196
articolul continuă după reclamă	4167
articolul continuă mai jos	4167
articolul următor	4173
artikeln finns också som ljud	4781
artikeln fortsätter efter annonsen	4785
artikeln fortsätter nedan	4785
artikeln fortsätter under bilden	4785
artikeln går att lyssna på	4781
artikeln läses upp av en syntetisk röst	4865
artikeln är automatiskt genererad	4893
artikeln är låst	4767
artikeln är maskinöversatt	4893
artikeln är skapad automatiskt	4893
artikeln är skyddad av upphovsrätt	4891
artikeln är uppläst av en dator	4781
artikkel jätkub pärast reklaami	1800
artikkel jätkub reklaami järel	1800
artikkel on kaitstud autoriõigusega	1853
artikkel täieneb	1798
artikkelen er låst	3651
artikkelen finnes også som lyd	3664
artikkeli jatkuu kuvan jälkeen	1995
artikkeli on konekäännetty	2097
artikkeli on suojattu tekijänoikeudella	2095
artikkelin lukee synteettinen ääni	2067
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1992
artiklen er låst	680
artiklen er læst op af en robot	691
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	691
artiklen fortsætter efter annoncen	699
artiklen fortsætter efter reklamen	814
artiklen fortsætter nedenfor	699
artiklen fortsætter under billedet	699
artiklen kan også høres	691
artiklen læses op af en kunstig stemme	779
artikli loeb ette tehishääl	1796
artiklit loeb sünteetiline hääl	1834
artiklit loeb tehishääl	1796
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3905
artykuł dla subskrybentów	3805
artykuł do słuchania	3905
artykuł kontynuowany pod reklamą	3823
artykuł premium	3919
artykuł sponsorowany	3820
artykuł zablokowany	3919
artykuły na e-mail	3808
artykuły partnerów	3942
artículo anterior	1635
artículo regalado	1770
artículo relacionado	1635
artículo siguiente	1729
artículos recomendados	1694
artículos relacionados	1635
as notícias mais lidas	4059
ascultă	4164
ascultă articolul	4224
ascunde răspunsurile	4216
aseta ensisijaiseksi lähteeksi	2101
aslini göster	5010
assine já	3969
atbalstīt	3377
atcel jebkurā laikā	3377
atcelt var jebkurā laikā	3425
atcerēties mani	3426
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3361
atidaryti programėlėje	3351
atidaryti programėlę	3351
atkūrimo greitis	3349
atlikite testą	3343
atlikušais laiks	3419
atlikušais laiks -#	3418
atpakaļ uz augšu	3429
atpakaļ uz sākumlapu	3429
atradi kļūdu	3430
atradi kļūdu rakstā	3383
atradāt kļūdu	3430
atrakinti straipsnį	3357
atrisini krustvārdu mīklu	3412
atsaukt piekrišanu	3416
atsisiųsti garso įrašą	3349
atsisiųsti iš app store	3351
atsisiųsti iš google play	3351
atsisiųsti programėlę	3351
atsiųskite naujieną	3362
atsiųskite nuotraukas	3362
atskaņot video	3418
atskaņošanas ātrums	3418
atslēgt rakstu	3425
atslēgvārdi	3419
atteikties var jebkurā laikā	3427
attēls # no #	3438
attēls #/#	3438
attēls attēlā	3418
atualizar a página	4084
atualizar preferências	4139
atualizar página	4084
atvērt	3385
atvērt galeriju	3429
atvērt lietotni	3420
atvērt lietotnē	3420
atvērt rakstu	3425
atļaut paziņojumus	3421
atšaukti galite bet kada	3307
atšaukti sutikimą	3347
aucun commentaire à ce niveau	2224
audio narrado por una voz automática	1665
audio vytvorila umelá inteligencia	4621
auf apple podcasts hören	936
auf spotify hören	936
ausgewählt für sie	965
auswahl bestätigen	1023
auswählen	1039
automaatselt tõlgitud	1847
automaattinen käännös	2098
automaticky preložené	4645
automaticky přeloženo	653
automatické prehrávanie	4621
automatické přehrávání	622
automatický preklad	4646
automatický překlad	654
automatikus lejátszás	2662
automatinis atkūrimas	3349
automatisch übersetzt	1053
automatische übersetzung	1054
automatiskt översatt	4893
automatiškai išversta	3363
automatsko puštanje	4520
automātiski tulkots	3431
automātiskā atskaņošana	3418
autoriser la publicité	2263
ava äpis	1836
avantage abonnés	2251
avantages abonnés	2251
avantaje pentru abonați	4222
avançar # segundos	4070
avançar para o conteúdo	4010
aveți deja cont	4245
avfölj	4899
avfølg	3784
avis de décès	2220
avoimet työpaikat	2010
avregistrera dig när som helst	4882
avsluta när du vill	4767
avsluta när som helst	4882
avslutt når du vil	3651
avslå alle	3751
avís legal	447
avísanos de un error	1744
aylik bağiş	5084
aylik bağiş yap	5116
ayrintilar için tiklayin	5009
ayrintilar için tiklayiniz	5009
az ai hibázhat	2689
az ai tévedhet	2689
az e-mail-címed	2679
az első hónap csak # ft	2577
az mi hibázhat	2689
az oldal tetejére	2682
az outbrain ajánlásával	2697
az ön e-mail-címe	2679
az ön neve	2679
az összefoglalót ai készítette	2689
az összefoglalót mi készítette	2689
az összes cikk	2682
az összes elfogadása	2654
az üzeneted	2680
aç	5010
añadir a favoritos	1615
añadir a la cesta	1769
añadir a mi lista	1693
añadir a mis temas	1762
añadir al carrito	1769
añadir comentario	1628
añadir como fuente preferida	1738
añadir una respuesta	1744
añadir usuario	1590
añádenos como fuente preferida	1738
aún no eres suscriptor	1723
aún no estás registrado	1724
aún no te has registrado	1590
aún no tienes cuenta	1724
ačiū už jūsų balsą	3343
ačiū už registraciją	3359
ačiū už žinutę	3359
ačiū, kad balsavote	3343
ačiū, kad užsiprenumeravote	3332
ați uitat parola	4246
ați votat deja	4216
""", 'b': """
baixar episódio	4070
baixar o áudio	4070
baixar áudio	4070
bandykite dar kartą	3359
bandykite vėliau	3359
bankkártyás támogatás	2673
bankovním převodem	634
banküberweisung	835
bara för dig som prenumererar	4879
bara för prenumeranter	4879
bare nødvendige	3750
bağiş sayfasina git	5084
bağiş yap	4984
bağiş yapin	4984
bağişim	5085
bağlanti kopyalandi	5102
bağlantiyi kopyala	4994
başa dön	5009
başka tutar	5084
be šlamšto	3359
bedste værdi	794
bei google als quelle hinzufügen	864
bei spotify hören	936
beitrag nicht mehr verfügbar	1025
bejegyzés betöltése	2654
bejelentkezés	2577
bejelentkezés apple-fiókkal	2676
bejelentkezés facebookkal	2676
bejelentkezés google-fiókkal	2676
bekræft din e-mail	796
belépés	2577
belépés facebook-fiókkal	2676
belépés facebookkal	2676
belépés google-fiókkal	2676
benefício do assinante	4037
bere sintetični glas	4726
berite naprej z naročnino	4735
bestill nå	3747
beställ boken	4858
betalas årsvis	4879
betales årlig	3766
betales årligt	793
betalt innehåll	4901
betrag wählen	834
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2695
betűméret módosítása	2695
betűméret növelése	2695
bez mišljenja	4514
bez surogātpasta	3427
bez zobowiązań	3920
bez závazku, kdykoli zrušíte	525
bez závazků	637
bezmaksas piegāde	3415
bezárás	2572
beágyazott tartalom	2654
beállítás preferált forrásként	2692
beállítások mentése	2654
beállítások módosítása	2657
beğen	5064
beğenme	5064
bidrag kan trækkes fra i skat	790
bieżący czas #	3905
bild in originalgröße	1043
bild vergrößern	891	1043
bildergalerie öffnen	1043
bildirimleri aç	5061
bildirimleri açin	5061
bilety już w sprzedaży	3898
bir ay ücretsiz deneyin	114
bir hata oluştu	5089
bir tutar seçin	5116
bir şeyler ters gitti	5090
bir şeyler yanliş gitti	5090
bitte füllen sie dieses feld aus	1040
bitte geben sie eine gültige e-mail-adresse ein	1040
bitte prüfen sie ihr postfach	1040
bitte versuchen sie es später erneut	947
bitte versuchen sie es später noch einmal	1040
bitte überprüfen sie ihr postfach	1040
bize ulaşin	5002
biểu quyết	97
bjud en vän på artikeln	4781
bjud oss på en kaffe	4876
bjud oss på kaffe	4876
bjud på en kaffe	4877
bli månadsgivare	4763
bli støttemedlem	3648
bliv fast støtte	790
bliv støtteabonnent	790
bliv støttemedlem	677
blocco pubblicità rilevato	2995
blokovať	4625
bloqueador de anúncios ativado	4121
bloqueador de anúncios detectado	4121
bloqueur de publicité détecté	2301
bloqueur détecté	2301
boletín	1600
bolo to užitočné	4645
brezplačna dostava	4722
browserul tău nu poate reda acest video	4186
brukervilkår	3675
brīva summa	3424
bu haber abonelere özeldir	4985
bu haber yapay zeka tarafindan seslendirilmiştir	5070
bu haber yapay zekâ ile seslendirilmiştir	5070
bu haberi paylaş	5125
bu haberi paylaşin	5125
bu haberler de ilginizi çekebilir	5008
bu içerik abonelere özeldir	4985
bu içerik faydali oldu mu	5063
bu içerik görüntülenemiyor	5073
bu içerik gösterilemiyor	5073
bu içerik kilitli	5087
bu video artik mevcut değil	5070
bu video bulunduğunuz ülkede izlenemiyor	5070
bu video mevcut değil	5070
bu video ülkenizde izlenemiyor	5070
bu yaziyi paylaş	5125
bu yilbaşi abonelik hediye edin	5129
bu yorumu şikayet et	5107
bu özet yararli oldu mu	5031
bugün değil	4983
bulmaca çöz	5068
bunlar da ilginizi çekebilir	5003
burtu izmērs	3434
butlletí	459
buy me a coffee ☕	1245
buy me a cup of coffee ☕	1245
buy us a coffee ☕	1245
buzón anónimo	1732
buzón seguro	1732
buďte v obraze	530
bylo to pro vás užitečné	653
bylo to užitečné	653
bài cùng chuyên mục	5347
bài cùng tác giả	5325	5347
bài khác	5311
bài khác của tác giả	5381
bài liên quan	5311
bài mới nhất	5347
bài quảng cáo	5348
bài tiếp theo	5311
bài trước	5381
bài viết có hữu ích không	5354
bài viết có hữu ích với bạn không	5354
bài viết cùng tác giả	5325
bài viết khác của tác giả	5325
bài viết liên quan	5311
bài viết mới	5346
bài viết này bị khóa	5375
bài viết này có hữu ích không	5354
bài viết tiếp theo	5381
bài viết tiếp tục bên dưới	5350
bài viết tiếp tục sau quảng cáo	5350
bài viết trước	5381
bài viết được tặng bởi thuê bao	5401
bài được dịch tự động	5346
bài đọc nhiều	5347
báo cáo	5355
báo cáo bình luận	5392
báo cáo vi phạm	5355
báo lỗi	5310
báo lỗi bài viết	5354
bármikor leiratkozhat	2604
bármikor leiratkozhatsz	2604
bármikor lemondhatja	2577
bármikor lemondható	2577
bäst värde	4880
bästa pris	4880
bình chọn	96	5355
bình chọn của bạn đã được ghi nhận	5354
bình luận	5310
bình luận (#	5310
bình luận của bạn	5392
bình luận hay	5331
bình luận đã bị tắt	5392
bölümü indir	5070
búsqueda	1641
bücher aus dem shop	869
bülten	5039
bülten üyeliği	5039
bültene abone oldunuz	5039
büyüt	5009
bądź na bieżąco	3808
bądź pierwszą osobą, która skomentuje	3936
błędny adres e-mail	3922
bővebben	2600	2656
būkite pirmas	3313
būkite pirmas, pakomentavęs	3313
bạn chưa có tài khoản	5375
bạn chưa đăng ký	5375
bạn có muốn nhận thông báo	5368
bạn có muốn nhận thông báo không	5368
bạn có thể hủy đăng ký bất cứ lúc nào	5377
bạn có thể quan tâm	5311
bạn muốn nhận thông báo	5368
bạn thấy bài viết này thế nào	5354
bạn đang theo dõi chủ đề này	5386
bạn đã bình chọn	5354
bạn đã bình chọn rồi	5354
bạn đã có tài khoản	5375
bạn đã đăng ký rồi	5398
bản dịch tự động	5385
bản ghi	5362
bật	5369
bật thông báo	5368
bật tiếng	5361
bắt buộc	5378
bắt đầu trắc nghiệm	5357
bỏ qua	5289
bỏ qua quảng cáo	5395
bỏ theo dõi	5386
""", 'c': """
cada aportació compta	462
cada aportación cuenta	1689
cada contribuição conta	4054
cada doação conta	4085
cada donación cuenta	1719
cadastre-se grátis	3969
califica este artículo	1628
campo obrigatório	4091
campos obrigatórios	4091
cancelar a inscrição	4140
cancelar inscrição	4140
cancelar la suscripción	1777
cancelar subscrição	4138
cancelar suscripción	1777
cancel·la quan vulguis	494
cargando el vídeo	1704
cargando vídeo	1704
cargar más	1641
cargar más comentarios	1697
cargar más noticias	1729
cargar publicación	1709
cargar vídeo	1709
carrega la publicació	480
carrega més comentaris	469
carregando o vídeo	4070
carregando vídeo	4070
carregant el vídeo	476
carregar conteúdo	4074
carregar conteúdo externo	3996
carregar mais comentários	4061
carregar mais notícias	4095
carregar o conteúdo	4074
carregar publicação	4074
carregar vídeo	4074
carte de crédit	2131
cartão de crédito	3968
caseta redacțională	4183	4184
categorieën	3496
categorías	1635
caută	4175
caça-palavras	4066
ce contenu vous a-t-il été utile	2216
ce résumé vous a-t-il été utile	2216
cea mai bună ofertă	4246
cela vous a-t-il été utile	2245
cele mai citite știri	4210
cele mai noi știri	4173
celkem hlasovalo # čtenářů	610
celozaslonski način	4726
celá obrazovka	623
celý článek	553
celý článek zde	643
celý článok	4638
cenimy twoją prywatność	3826
cererea ta a fost trimisă	4272
cerrar galería	1760
cerrar menú	1641
cerrar sesión	19
cet article est en accès libre pour les abonnés	2233
cet article est lu par une voix de synthèse	2216
cet article vous a-t-il été utile	2245
cette adresse est déjà inscrite	2305
cette information vous a-t-elle été utile	2292
cette page vous a-t-elle été utile	2245
cette réponse est-elle utile	2245
cette vidéo est indisponible	2253
cette vidéo ne peut pas être lue	2253
cevaplari göster	5063
changer mes préférences	2175
chargement du lecteur vidéo	2253
charger la vidéo	2257
charte éditoriale	2279
chcem dostávať upozornenia	4624
chcem odoberať	4634
chcete dostávat notifikace	626
chcete dostávat upozornění	626
chcete dostávať notifikácie	4624
chcete dostávať upozornenia	4624
chci dostávat upozornění	626
chci odebírat	530
chci podpořit	522
chci přispět	522
chi tiết	5315
chia sẻ	5299
chia sẻ bài viết	5299
chia sẻ bài viết này	5401
chia sẻ facebook	5346
chia sẻ lên facebook	5388
chia sẻ qua email	5388
chia sẻ qua facebook	5346
chia sẻ qua zalo	5388
chia sẻ tin này	5401
chia sẻ zalo	5388
chia sẻ ý kiến của bạn	5310	5331
cho chúng tôi biết ý kiến	5354
cho phép	5369
cho phép thông báo	5368
chuyên mục	5311
chuyển đến công thức	66
chép liên kết	5346
chính sách bảo mật	5309
chính sách bảo mật | điều khoản sử dụng	5309
chính sách cookie	5308	5309
chính sách quyền riêng tư	5309
chơi miễn phí	5357
chơi ngay	5357
chưa có tài khoản	5375
chấp nhận	5308
chấp nhận tất cả	5308	5309
chấp nhận tất cả cookie	5309
chấp nhận và tiếp tục	5308	5365
chế độ tối	5394
chỉ dành cho thuê bao	5375
chỉ dành cho thành viên	5375
chọn	5376
chọn gói	5375
chọn gói của bạn	5375
chọn gói đăng ký	5375
chọn số tiền	5396
chủ đề	5311
chủ đề liên quan	5311
chủ đề nóng	5347
cikk ajándékozása	2695
cikk elküldése ajándékként	2695
cikk feloldása	2676
cikk meghallgatása	2662
cikk megosztása	2583
cikk mentése	2583
cikk nyomtatása	2695
cikkünk frissül	2600
citeşte şi	4173
citește articolul complet	4251
citește articolul integral	4251
citește fără limite	4207
citește gratuit	4271
citește mai departe	4173	4175
citește mai mult	4173	4175
citește regulile comunității	4189
citește tot articolul	4251
citește transcrierea	4224
citește în aplicație	4231
citește și	4173
citi šobrīd lasa	3379
citit de o voce sintetică	4224
citiți și	4173
cobrança anual	4090
codes de réduction	2316
cofnij zgodę	3902
col·labora	434
comandă acum	4194	4222
comandă cartea	4194	4222
comentariile sunt doar pentru abonați	4264
comentariul tău	4264
comentariul tău așteaptă moderarea	4189
comentează	4172
comentário	3998
comentário aguardando moderação	4047
comentários	3998
comentários desativados	4110
comentários exclusivos para assinantes	4047
commander ce numéro	2220
commander le numéro	2219
comment désactiver mon adblocker	2263
comment désactiver mon bloqueur	2263
commentaire en attente de modération	2224
commentaires désactivés	2292
commerciële bijdrage	3546
commerciële content	3628
commerciële inhoud	3628
comparte este artículo	1770
compartilhar esta matéria	4133
compartilhe esta notícia	4133
compartir esta página	1770
completează formularul #	4155
completează online formularul #	4155
compre a edição impressa	4037
conditions générales	2172
conectează-te cu facebook	4207
conectează-te cu google	4207
confidentialité	2172
configuració de galetes	480
configuració de les galetes	480
configuració de privacitat	480
configuración	1624
configuración de cookies	1624
configuración de privacidad	1709
configurações de cookies	3992
configurações de privacidade	4074
confira o preço	4132
conheça as ofertas	4123
conheça os planos	4123
conheça todas as nossas newsletters	4051
consenti la pubblicità	2956
consigue tu entrada aquí	1668
consulta les normes de participació	451
consultez notre charte de modération	2224
consíguelo en tu quiosco	1668
contacta amb la redacció	502
contacta con la redacción	1732
contactar a redação	4098
contactar con la redacción	1732
contactați redacția	4253
contacte a redação	4098
contactează redacția	4253
contacter la rédaction	2279
contactez la rédaction	2279
contenu externe recommandé	2214
contenu proposé par notre partenaire	2220
contenu réservé	2269
contenu réservé aux abonnés	2269
contenu sponsorisé	2170
contenus recommandés	2238
contenus sponsorisés	2170	2184
conteúdo bloqueado	3996
conteúdo de marca	3990
conteúdo exclusivo	3969
conteúdo exclusivo para assinantes	4056
conteúdo externo	4032
conteúdo externo bloqueado	3996
conteúdo externo recomendado	4032
conteúdo gerado por ia	4118
conteúdo pago	4067
conteúdo para assinantes	3969
conteúdo patrocinado	3990
conteúdo premium	4056
conteúdo produzido pela marca	4037
conteúdo relacionado	4007
conteúdos relacionados	4059
contingut només per a usuaris registrats	463
continua a leggere dopo la pubblicità	2942
continua após a publicidade	3990
continua després de l'anunci	453
continuar leyendo aquí	1590
continuarea articolului după publicitate	4196
continuarea articolului după reclamă	4193
continue a ler esta notícia	4059
continuer après la publicité	2170
continuer sans désactiver	2301
continuer à lire	2307
continuă cu apple	4207
continuă cu email	4271
continuă cu facebook	4207
continuă cu google	4207
continuă lectura	4274
continuă pe site	4231
continuă să citești	4274
continuă să citești după publicitate	4193
continuă în browser	4231
continúa abajo	1622
contáctanos	1628
convida'ns a un cafè	490
conținut disponibil doar utilizatorilor înregistrați	4207
conținut exclusiv	4159
conținut exclusiv pentru abonați	4159
conținut extern	4186
conținut extern recomandat	4186
conținut pentru abonați	4157
conținut plătit	4222
conținut premium	4207
conținut promovat	4196
conținut sponsorizat	92	4167
cookie beállítások	2654
cookie を管理する	3118
cookie 偏好設定	5435
cookie 偏好设置	5435
cookie 設定	5511
cookie 设置	5511
cookie-beállítások	2654
cookie-beállítások módosítása	2657
cookieinställningar	4787
cookies a ochrana soukromí	546
cookieの管理	3118
cookieの設定	3052
cookieの設定を変更	3054
cookieを拒否する	3151
cookieを管理	3118
cookieを管理する	3118
cookie政策	5433
cookie設定	3052	3055	5433
cookie設定を変更	3054
cookie设置	5433	5436
copia enllaç	510
copia l'enllaç	441
copiază	4261
copiază link	4164
copiază linkul	4164
copy link thành công	5346
correo electrónico	1600
correo electrónico no válido	1725
correo no válido	1725
correu electrònic	497
correu electrònic no vàlid	496
correu no vàlid	496
coś poszło nie tak	3923
coś poszło nie tak. spróbuj ponownie	3922
coś poszło nie tak. spróbuj ponownie później	3922
creează cont	4157
crucigrama del día	1745
créer mon compte	2132
créer un compte	2132
créer une alerte	2226
créer une alerte sur ce thème	2226
csak a szükséges sütik	2654
csak a szükségesek	2654
csak előfizetők számára	2676
csak előfizetőknek	2577
csomagok megtekintése	2676
cualquier aportación ayuda	1719
cum îl dezactivez	4240
cumpără acum	4222
cumpără bilet	4194	4222
cumpără bilete	4194	4222
cumpără bilete online	4222
cumpără cartea	4194	4222
cumpără de pe emag	4222
cumpără revista	4193
cuvinte încrucișate	4221
czy artykuł był pomocny	3934
czy artykuł był przydatny	3934
czy ten artykuł był pomocny	3934
czy to było pomocne	3934
czyta głos ai	3905
czytaj całość	3842
czytaj cały artykuł	3925
czytaj również	3839
czytaj także	3839
czytaj też	3839
czytaj też nasze inne artykuły	3839
czytaj więcej	3839	3842
czytaj więcej o	3839
czytane przez głos syntetyczny	3905
cài đặt	5308
cài đặt cookie	5365
cài đặt quyền riêng tư	5365
cài đặt ứng dụng	5367
các bài viết khác của tác giả	5325
các tin khác	5311
cách tắt	5372
cách tắt trình chặn quảng cáo	5371
câmp obligatoriu	4247
câmpuri obligatorii	4247
cât de util a fost acest articol	4189
címkék	2598
címlap	2598
címlapra	2682
címlapról ajánljuk	2598
có lẽ để sau	5289
có lỗi xảy ra	5377
có thể bạn quan tâm	22	5311
có thể bạn thích	22
có, tôi muốn	5368
códigos de desconto	4132
códigos de descuento	1769
códigos promocionales	1769
cómo desactivar el bloqueador	1717
cómo desactivarlo	1718
cómpralo aquí	1703
cómpralo en amazon	1703
cùng chuyên mục	5311
cùng chủ đề	5347
cùng tác giả	5325	5347
cảm ơn bạn đã bình chọn	96	5354
cảm ơn bạn đã tham gia	5354
cảm ơn bạn đã ủng hộ	5396
cảm ơn, tin nhắn của bạn đã được gửi	5377
cỡ chữ	70	5336
cửa hàng	5390
""", 'd': """
d'autres articles à découvrir	22
da, želim	4524	4730
dagens fråga	96	4855
dagens spørgsmål	96	770
dagens spørsmål	96	3744
daha az göster	5010
daha fazla göster	5009
daha fazla haber için tiklayin	5009
daha fazla yorum yükle	5063
daha önce oy kullandiniz	5063
daha önce oy verdiniz	5063
dalies ar šo rakstu	3382
dalinkitės	3307
dalinkitės straipsniu	3312
dalsza część artykułu pod materiałem wideo	3820
dalsza część artykułu pod wideo	3820
dalsza część tekstu pod wideo	3820
dalszy ciąg materiału pod wideo	3823
dalīties	3377
dalīties ar draugiem	3382
dalīties ar rakstu	3434
dalīties facebook	3382
dalīties whatsapp	3434
další	553
další foto	643
další fotografie	643
další snímek	643
další strana	553
další video	622
další z rubriky	551
další zprávy	551
další článek	551
další články	22	551
další články od autora	643
další čtení	551
danke für dein feedback	940
danke für deine stimme	96
danke für ihr feedback	940
danke für ihre stimme	96	1013
danke fürs abstimmen	1013
danke fürs mitmachen	96
danos tu opinión	1680
dans l'actualité	2238
dans la même catégorie	2184
dans la même rubrique	2184
dans la même série	2184
dar lze odečíst z daní	633
dar si můžete odečíst z daní	633
darovat jednorázově	633
darovat měsíčně	633
darovat předplatné	665
darovat článek	534
darovať	4556
darovať jednorazovo	4628
darovať mesačne	4628
darovať predplatné	4655
darovať článok	4564
darowiznę możesz odliczyć od podatku	3916
darujte nám # %	4628
darujte predplatné	4655
darujte predplatné na vianoce	4655
darujte předplatné	665
darujte předplatné k vánocům	665
darujte tento článek	534
darujte tento článok	4564
das könnte dich auch interessieren	888
das könnte ihnen auch gefallen	888
das könnte sie auch interessieren	888
das könnte sie interessieren	888
das video ist in ihrem land nicht verfügbar	1025
das video ist leider nicht mehr verfügbar	1025
das video ist nicht mehr verfügbar	1025
das video ist nicht verfügbar	1025
das wichtigste in kürze, zusammengefasst von ki	924
datenschutzerklärung	874
daugiau autoriaus straipsnių	3361
daugiau straipsnių	3361
daugiau šia tema	3309
dať spätnú väzbu	4645
dbamy o twoją prywatność	3826
de crăciun, oferă un abonament	4278
deaktivér din adblocker	787
deblochează articolul	4207
definições de cookies	4074
definições de privacidade	4074
deine stimme wurde gezählt	1013
deixar um comentário	3998
deixe um comentário	3998
del på e-mail	812
del på e-post	3664
del på facebook	691	3664
del på mail	691
del på twitter	691	3664
del på whatsapp	3785
del på x	691	3664
dela inlägget	4781
dela på facebook	4781
dela på twitter	4781
dela på whatsapp	4900
dela på x	4781
dela som gåva	4900
deli po e-pošti	4751
deli članek	4671
delite članek	4671
demander un droit de réponse	2292
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4879
den här artikeln är skyddad av upphovsrättslagen	4891
den här videon är inte längre tillgänglig	4865
den här videon är inte tillgänglig	4865
denne artikel er låst	793
denne artikkelen er låst	3766
denne saken er låst	3766
denne video er ikke længere tilgængelig	779
denne video er ikke tilgængelig	779
denunciar comentário	4110
denunciar este comentário	4110
der er opstået en fejl	797
der opstod en fejl. prøv igen senere	796
dernière minute	2184
dernières actualités	2184
dernières infos	2184
dernières nouvelles	2184
desa les preferències	480
desa per llegir després	465
desactívalo para continuar	1717
desactívalo para seguir leyendo	1717
desbloquear artículo	1690
desbloqueie este conteúdo	4056
descarcă aplicația	4231
descarcă audio	4224
descarcă din app store	4231
descarcă din google play	4231
descarcă episodul	4224
descarcă formularul	4242
descarcă formularul #	4155
descargar pódcast	1704
descarrega l'àudio	476
descarregar áudio	4070
deschide aplicația	4232
deschide în aplicație	4231
descárgala en app store	1712
descárgala en google play	1712
descărcați formularul #	4155
destekçi ol	5084
destekçimiz olun	5084
desteğiniz fark yaratir	5116
desteğiniz için teşekkür ederiz	5116
desteğiniz için teşekkürler	5116
det er gratis å opprette en bruker	3651
det går inte att visa innehållet	4862
det har oppstått en feil	3770
det här innehållet kan inte visas	4862
det här innehållet är inte tillgängligt	4862
det læser andre	716
det oppsto en feil. prøv igjen senere	3769
det är gratis att skapa ett konto	4767
detaylar için tiklayin	5009
detaylar için tiklayiniz	5009
detta material är skyddat enligt lagen om upphovsrätt	4830
detta är en annons	4785
detta är en plusartikel	4767
dette indhold er ikke tilgængeligt	776
devam etmek için üye girişi yapin	4985
devami için abone olun	4985
devamini okumak için abone olun	4985
dezabonați-vă	4279
dezabonează-te	4279
dezactivează sunetul	4224
dienas jautājums	3412
diese funktion steht nur angemeldeten nutzern zur verfügung	961
dieser inhalt ist nicht mehr verfügbar	1022
dieser inhalt ist nicht verfügbar	1022
dieser kommentar wurde gelöscht	1055
dieses video ist in deinem land nicht verfügbar	1025
dieses video ist in ihrem land nicht verfügbar	1025
dieses video ist leider nicht mehr verfügbar	1025
dieses video ist nicht mehr verfügbar	1025
dieses video ist nicht verfügbar	1025
digite um e-mail válido	4091
din aceeași categorie	4173
din aceeași secțiune	4210
din röst har registrerats	4851
din röst är registrerad	96
din röst är räknad	4851
disponibil în app store	4231
disponibil în app store și google play	4201
disponibilă în app store și google play	4201
disponível na app store	4077
distribuie știrea	4276
distribuiți	4164
diğer fotoğraf için tiklayin	5006
diğer haberler	22	5003
diğer okurlar bunlari okuyor	5003
diğer sayfaya geçmek için tiklayin	5006
diğer seçenekler	5103
diğer tutar	5084
diğer yazilari	5093
dla prenumeratorów	3919
dla subskrybentów	3805
dlaczego widzę tę reklamę	3942
do fotogalérie	4637
do galérie	4638
do góry	3842
do košíka	4616
do košíku	539	616
do księgarni	3821
do speciálu	643
doar abonații pot comenta	4189
doar pentru abonați	4157
doação mensal	3965
doação única	3965
doba čtení # min	553
dodaj do moich tematów	3938
dodaj jako preferowane źródło	3938
dodaj kao željeni izvor	4544
dodaj nas do preferowanych źródeł	3938
dodaj nas do wyjątków	3911
dodaj u košaricu	4516
dodaj v košarico	4721
dogodila se greška. pokušajte ponovno	4532
dolgozzon nálunk	2600
domiciliación bancaria	1589
domů	553
don régulier	2265
dona suport al periodisme en català	462
dona'ns la teva opinió	469
donació mensual	491
donació única	491
donación mensual	1585
donación puntual	1720
donación única	1585
donativo único	4086
donați	4154
donația mea	4270
donație lunară	4242
donație unică	4242
donează	4154
donează acum	4154
donează lunar	4154
donează lunar # euro	4206
donează lunar # lei	4206
donează o dată	4241
doner nå	3648
doniraj mesečno	4527	4733
doniraj mjesečno	4527
données personnelles	2172
donér	677
donér nu	677
doporučeno outbrain	661
doporučeno taboola	661
doporučené	551
doporučené články	551
doporučuje outbrain	661
doporučujeme	551	637
doporučujeme přečíst	551
doporučujeme také	551
dosegli ste omejitev člankov	4735
dosegnuli ste ograničenje članaka	4529
dossier spécial	2250
dovanoti straipsnį	3366
dozvoli obaveštenja	4523
dołącz do dyskusji	3889
dołącz do nas	3802
dołącz do newslettera	3808
došlo je do greške. pokušajte ponovo	4532
došlo je do pogreške. pokušajte ponovno	4532
došlo k chybě	641
došlo k chybě. zkuste to prosím později	640
drodzy użytkownicy	3826
droga użytkowniczko, drogi użytkowniku	3826
drogi użytkowniku	3826
droits réservés	2312
drukāt	3382
drukāt rakstu	3434
drukāt recepti	66
du använder en adblocker	4872
du använder en annonsblockerare	4872
du er nå påmeldt	3658
du er nå påmeldt nyhetsbrevet	3658
du följer	4898
du följer det här ämnet	4898
du följer nu	4898
du följer redan	4898
du följer redan ämnet	4898
du følger allerede	3783
du følger allerede dette emne	811
du følger allerede dette temaet	3783
du følger allerede emnet	811
du følger dette emne	811
du følger dette temaet	3783
du følger emnet	811
du følger nå	3783
du har en adblocker påslagen	4874
du har en annonsblockerare påslagen	4874
du har nådd grensen	3766
du har nået din grænse	793
du har nått din gräns	4879
du har redan röstat	4851
du har rätt att vara anonym	4796
du har slået adblock til	787
du kan när som helst avregistrera dig	4882
du kan när som helst avsluta prenumerationen	4774
du kan når som helst melde deg av	3658
du kan opsige når som helst	680
du kan trække beløbet fra i skat	790
du kanske också gillar	4800
du modtager snart en bekræftelse på mail	685
du même auteur	2184
du prenumererar nu på nyhetsbrevet	4774
du skyddas av källskyddet	4796
du verkar använda en annonsblockerare	4872
du vil kanskje også like	3686
du är nu anmäld	4882
du är skyddad av källskyddet	4796
du är skyddad enligt källskyddet	4796
duración	1705
durată	4225
duração	4071
durée	2254
durée : #	2207
dział prenumeraty: #	106
dziękujemy za głos	96	3892
dziękujemy za oddanie głosu	96	3892
dziękujemy za przesłanie formularza	3922
dziękujemy za udział w sondzie	3892
dziękujemy za wiadomość	3922
dziękujemy za zapis	3808
dziękujemy! sprawdź skrzynkę	3922
dành cho bạn	5311
dành cho thuê bao	5293
dành riêng cho thành viên	5375
dárkovat článek	524
dát zpětnou vazbu	653
därefter # kr/mån tills du säger upp	4767
débloquer l'accès	2304
débloquer l'article	2132
débloquer tous les articles	2134
débloquez cet article	2233
débloquez l'accès à tous les articles	2134
débloquez l'intégralité des articles	2134
débloquez tous les articles	2134
débloquez tous nos articles	2134
déconnexion	19
découvrez notre boutique	2219
découvrez tous nos jeux	2248
découvrir l'offre	2132
découvrir la boutique	2251
découvrir nos offres	2233
découvrir toutes nos offres d'abonnement	2233
déjà un compte	2132
déjà un compte ? connectez-vous	2132
délka	623
délka #	623
déplier	2189
désabonnement	2324
désactiver les sous-titres	2253
désinscription	2324
détails	2189
dê a sua opinião	4061
dê sua opinião	4061
dê uma assinatura de presente	4142
dölj	4804
dölj annons	4901
dölj bildtext	4885
dölj svar	4896
düzeltme politikasi	5095
dāvini rakstu	3382
dāvini rakstu draugam	3382
děkujeme za hlas	610
děkujeme za hlasování	96	610
děkujeme za odběr	640
děkujeme za přihlášení	530
děkujeme za vaši zprávu	640
děkujeme za váš hlas	96	610
děkujeme za zprávu	640
dĺžka	4622
dĺžka #	4622
dịch tự động	5362
""", 'e': """
e-bülten	5039
e-bülten aboneliği	5039
e-mail alebo používateľské meno	4631
e-mail cím	2679
e-mail ili korisničko ime	4529
e-mail inválido	4051
e-mail nebo uživatelské jméno	636
e-mail-cím	2680
e-mail-cím vagy felhasználónév	2676
e-mailová adresa	530
e-pasts vai lietotājvārds	3425
e-post või kasutajanimi	1841
e-posta gönder	4994
e-posta ile paylaş	5102
e-postadress eller användarnamn	4879
e-pošta ali uporabniško ime	4735
e-poštni naslov	4738
echipa redacțională	4184
ecrã inteiro	4071
edición digital	1590
edición impresa	1590
editöre yaz	5095
editöre yazin	5095
editörün seçtikleri	5003
edição impressa	3969
eget beløb	790
eget beløp	3763
egyedi összeg	2673
egyszeri adomány	2673
egyszeri támogatás	2573
egyszeri támogatás küldése	2673
egyéb összeg	2673
ehkä myöhemmin	1978
ei mielipidettä	2058
ei tänään	1978
ei vielä tunnusta	2083
ei, aitäh	1838
eikö sinulla ole tunnusta	2083
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1040
eiti į receptą	66
ekskluzivno za naročnike	4735
el artículo continúa abajo	1769
el artículo continúa debajo	1769
el juego es solo para mayores de # años	1741
el millor de la setmana a la teva bústia	459
el más popular	1724
el més llegit	438
el més popular	495
el més vist	466
el reproductor se está cargando	1704
el. paštas	3332
el. paštas arba vartotojo vardas	3357
el. pašto adresas	3359
eldste først	3781
elfelejtett jelszó	2577
elfelejtette a jelszavát	2676
elfogadom az összeset	2657
elfogadom és folytatom	2654
elfogadom és megjelenítem	2654
elfogadás és folytatás	2654
elige tu suscripción	1690
elküldés	2680
elküldöm	96	2583	2680
elküldöm e-mailben	2695
ellenőrizd a postafiókod	2679
ellenőrizze a postafiókját	2679
elmentem későbbre	2583
elolvasom később	2695
elolvasta az összes ingyenes cikkét	2676
elrejtés	2602
els lectors també han llegit	466
elutasítom	2656
elérte a havi limitet	2676
elírást talált	2594
előfizetek	2577
előfizetés	2577
előfizetési csomagok	2676
előfizetési lehetőségek	2676
előfizető vagyok	2676
előfizetői ajánlat	2651
előfizetői előny	2651
előfizetői kedvezmény	2651
előfizetői tartalom	2577
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2577
előfizetőként megoszthatja a cikket	2583
előző	2600
előző cikk	2598
előző fotó	2682
előző kép	2682
előző oldal	2682
email cím	2680
email của bạn	5398
email của bạn sẽ không được hiển thị công khai	5331
email inválido	4091
email không hợp lệ	5377
email không đúng định dạng	5377
email no válido	1725
email này đã được đăng ký	5398
emailul tău	4272
emlékeztess később	2572
emlékezz rám	2677
emlékezzen rám	2677
emme voi näyttää sisältöä	2064
emme voi näyttää tätä sisältöä	2064
empfehlungen für sie	965
en beğenilen	5064
en beğenilenler	5064
en colaboración con	1741
en col·laboració amb	512
en este artículo	1635
en popüler	5088
en çok okunan	5003
en çok okunan haberler	5003
en çok okunanlar	5003
encara no estàs registrat	495
encuesta del día	1631
endast för dig som är prenumerant	4879
endast för medlemmar	4879
endast nödvändiga	4862
endast nödvändiga cookies	4862
endre tekststørrelse	3785
engangsbeløb	677
engangsbeløp	3763
engedélyezem	2669
engedélyezés	2669
engedélyezés és folytatás	2657
engedélyezés és megjelenítés	2657
engångsgåva	4763
enllaç copiat	465
ensemble, faisons vivre un média libre	2232
entgeltliche veröffentlichung	871
enthält werbung	868
entre em contato com a redação	4098
enviament gratuït	512
enviar comentário	3998
enviar corrección	1628
envoyer à un ami	2162
envoyer à un proche	2162
envoyez-nous vos témoignages	2212
envíanos tu opinión	1697
envío gratis	1741
epizód letöltése	2662
eredeti megjelenítése	2602
eredmény megtekintése	96
eredmények	97	2602
eredmények megtekintése	2645
erinnern sie mich später	829
eroare la încărcarea videoclipului	4269
erro ao carregar o vídeo	4118
error al cargar el vídeo	1752
erről bővebben itt írtunk	2600
erről is írtunk	2598
erről itt írtunk bővebben	2600
erscheint täglich	947
erscheint wöchentlich	947
erősítse meg az e-mail-címét	2679
es gratis y solo te llevará un minuto	1686
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	947
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1040
es izslēdzu reklāmu bloķētāju	3423
escanea el código qr	1713
escreva um comentário	3998
escriu a la redacció	502
escriu el teu correu electrònic	459
esi pirmais, kas komentē	3383
esimene kuu # €	1791
esta funcionalidad es sólo para registrados	1590
esta matéria foi útil para você	4034
esta navidad, regala una suscripción	1782
esta notícia foi útil	4034
esta página foi útil	4061
este artigo está bloqueado	4089
este artigo foi útil	4061
este artículo está bloqueado	1723
este artículo está protegido	1765
este campo é obrigatório	4091
este contenido está protegido	1765
este correo ya está registrado	1758
este e-mail já está cadastrado	4124
este espaço é moderado pela redação	4047
este resumo foi útil	4034
este video ya no está disponible	1704
este vídeo já não está disponível	4070
este vídeo no está disponible	1704
este vídeo não está disponível	4070
este vídeo não está mais disponível	4070
este vídeo ya no está disponible	1704
está a seguir este tema	4128
estás bloqueando nuestros anuncios	1755
estás de acuerdo? vota	1680
estás siguiendo este tema	1762
estä	2074
ethvert bidrag hjælper	791
etický kodex redakce	648
etický kódex redakcie	4641
etkinleştir	5078
etkö ole tilaaja	2083
etkö ole vielä tilaaja	2083
ett fel har uppstått	4883
ett fel uppstod. försök igen senare	4882
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1040
evaluează rețeta	66
evästeasetukset	1998
evästeet	1998
evästeet ja tietosuoja	1999
evästekäytäntö	2064
exclusiv pentru abonați	4207
exibir conteúdo	4074
exklusiv für abonnenten	1038
exklusiv für mitglieder	1038
exklusivt för medlemmar	4879
exklusivt för prenumeranter	4879
exkluzív tartalom előfizetőknek	2676
experimente grátis por # dias	114
experimente grátis por um mês	114	4056
externt innehåll	4862
externí obsah	619
externý obsah	4618
ez a cikk zárolt	2676
ez a mező kötelező	2679
ez a tartalom nem elérhető	2654
ez a tartalom nem jeleníthető meg	2654
ez a videó már nem elérhető	2662
ez a videó nem elérhető	2662
ez is érdekelhet	2598
ez is érdekelheti	2598
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2654
ezt a témát már követi	2692
ezt is ajánljuk	2598
ezt olvasta már	2598
ezt olvastad már	2598
eén keer toestaan	3587
ešte nemáte predplatné	4631
ešte nemáte účet	4631
ești de acord? votează	4189
ești deja abonat	4215
ești deja abonată	4215
""", 'f': """
facebook ile giriş yap	5087
facebook'ta paylaş	4994
facebook-bejegyzés betöltése	2657
facebook-poszt betöltése	2657
facebookでシェア	3044
facebookでシェアする	3044
facebookでログイン	3131
facebookで共有	3145
facebookで続ける	3131
facebookで見る	3149
facturació anual	495
facturació mensual	495
facturación anual	1724
facturación mensual	1724
facturare anuală	4246
facturare lunară	4246
facturé annuellement	2269
facturé mensuellement	2269
faire un don défiscalisé	2265
faktureras årligen	4879
faktureres årlig	3766
faktureres årligt	793
fale com a redação	4098
fazer doação	4122
fazer uma doação mensal	4122
fazer uma doação única	4122
faça login	3969
faça o quiz	4064
faça o teste	4064
faça uma doação única	4122
faça uma pergunta sobre esta reportagem	4034
felhasználási feltételek	2654
felhasználási jog vásárlása	2687
felhasználónév	2677
felhasználónév vagy e-mail	2676
feliratkozás	2680
feliratkozás hírlevélre	2679
feliratok megjelenítése	2662
fermer la fenêtre	2307
fes el qüestionari	472
fes una donació	434
fes-te sòcia	490
ficha técnica	4016
fiecare contribuție contează	4241
fiecare donație contează	4206
fiecare leu contează	4206
film jest niedostępny w twoim kraju	3905
film nie jest już dostępny	3905
film niedostępny	3905
fin de la publicité	2251
fine della pubblicità	2942
fine pubblicità	2942
fiyati gör	5069
fizetett együttműködés	2697
fizetett hirdetés	92	2586
fiók létrehozása	2577
fiókom	2577
foglalja le helyét	2651
folytatás a hirdetés után	2697
folytatás apple-fiókkal	2676
folytatás facebookkal	2676
folytatás google-fiókkal	2676
folytatás google-lel	2676
folytatás kikapcsolás nélkül	2670
fontu büyüt	5102
form gönderildi	5118
formulaire envoyé	2305
formulário enviado	4124
forstået	721
forstått	3691
forstør	780
forstør billede	719
forstør billedet	799
forstørr	3754
forstørr bilde	3689
forstørr bildet	3772
fortsett uten å slå av	3761
fortsett uten å støtte	3647
fortsätt läsa efter annonsen	4785
fortsätt med apple	4879
fortsätt med e-post	4879
fortsätt med facebook	4879
fortsätt med google	4879
fortsätt utan att stänga av	4872
fortsätt utan att stödja	4762
fortsæt med apple	793
fortsæt med at læse	699
fortsæt med e-mail	793
fortsæt med facebook	793
fortsæt med google	793
fortsæt uden at slå fra	787
fortsæt uden at støtte	676
foto # iš #	3370
fotogalería	1635
fotografia următoare	4274
fotoğraf galerisi	5093
fotoğrafi büyüt	5093
fotoğraflar için tiklayin	5006
fotoğraflari gör	5093
fotoğraflari görmek için tiklayin	5009
fotó #/#	2681
fotó megtekintése	2681
fotó: #/#	2681
fotók megtekintése	2681
fra vores annoncører	814
fra vår butikk	3747
fra våre partnere	3787
frete grátis	4107
friss hírek	2598
frissítse az oldalt	2672
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4793
från vår butik	4858
från våra annonsörer	4901
från våra partner	4901
frühbucher-tickets	1018
frühbucherrabatt sichern	1018
fuld skærm	780
fuldskærm	719
fullskärm	4866
fyll i fältet	4882
fäll ihop	4804
fäll ut	4804
fältet är obligatoriskt	4882
få adgang	680
få artiklen læst op	691
få de vigtigste nyheder hver morgen	685
få de viktigaste nyheterna varje morgon	4774
få de viktigste nyhetene hver morgen	3658
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	779
få notifikationer	783
få notiser	4869
få nyheder på mail	685
få nyheter på e-post	3658
få nyheter på mejlen	4774
få overblikket her	719
få tilgang	3651
få varsel når vi skriver om dette	3689
få varsler	3757
följ	4782
följ det här ämnet	4898
följ direktrapporten	4885
följ författaren	4898
följ journalisten	4898
följ liverapporten	4885
följ oss	4782
följ skribent	4782
följ skribenten	4898
följ ämne	4898
följ ämnen	4898
följ ämnet	4782
för prenumeranter	4767
förderer werden	831
fördermitglied werden	831
föregående	4803
föregående artikel	4800
föregående bild	4885
föregående sida	4885
förnamn	4883
förstora	4803
förstora bild	4885
förstora bilden	4885
försök igen senare	4882
føj til foretrukne kilder	811
føj til mine emner	811
følg	694	695	3666
følg alle	695
følg alle emner	696
følg dette emne	811
følg dette temaet	3783
følg direkte	3772
følg direktesenteret	3772
følg emne	694
følg emner	696
følg emnet	3783
følg forfatter	3783
følg forfatteren	3783
følg ikke længere	811
følg journalist	3783
følg journalisten	3783
følg liveblog	799
følg livebloggen	799
følg os	694
følg oss	3666
følg sagen her	719
følg saken direkte	3772
følg serien	696
følg skribent	811
følg skribenten	811
følg tema	3666
følg temaet	3783
følg temaet og få varsel	3689
følger	695
für abonnenten	836
für den newsletter anmelden	848
für dich empfohlen	965
für sie empfohlen	965
für sie entstehen keine mehrkosten	966
fă o donație	4154
fă quizul	4219
fă testul	4219
fără obligații	4207
fără spam	4247
fără sunet	4225
fără tine nu putem	4206
főoldal	2682
""", 'g': """
galbūt vėliau	3353
galeri için tiklayin	5006
galerie schließen	1043
galerie öffnen	1043
galeriyi aç	5009
galeriyi gör	5093
galeriyi görmek için tiklayin	5009
galéria	2600
galéria (#	2681
galéria bezárása	2682
galéria megnyitása	2682
galéria megtekintése	2600
garanta já o seu ingresso	4037
gastos de envío incluidos	1703
gastos de envío no incluidos	1703
gauti pranešimus	3352
gaver kan trækkes fra i skat	790
ge en engångsgåva	4876
ge en gåva	4877
ge återkoppling	4894
gefällt mir	1056
gefällt mir nicht	1056
gelesen von einer künstlichen stimme	1025
gelişmelerden aninda haberdar olun	5077
gem til læseliste	691
generisano veštačkom inteligencijom	4541
genindlæs siden	789
genişlet	5010
gerenciar opções	4117
gerenciar preferências	4117	4139
geri dön	5010
gerir opções	4117
gerir preferências	4117
gestionează consimțământul	4228
gestionează cookie-urile	4268
gestionează opțiunile	4171	4268
gestionează preferințele	4228
geçerli bir e-posta adresi girin	5089
geçerli süre	5071
geçersiz e-posta	5089
geçersiz e-posta adresi	5089
ghi nhớ đăng nhập	5375
gia hạn gói	5397
giriş	4985
giriş yap	4985
giriş yapin	4985
giriş yapin veya üye olun	4985
giv et beløb	790
giv et engangsbeløb	790
giv os feedback på artiklen	708
già abbonato	2842
già registrato	2842
giải đố ngay	5357
giảm cỡ chữ	5388
giọng nam miền bắc	5336
giọng nam miền nam	5336
giọng nữ miền bắc	5336
giọng nữ miền nam	5336
giọng đọc ai	5361
giọng đọc tự động	5361
gjenstående tid	3754
gjenstående tid #	3753
gjenstående tid -#	3753
glasnoća	4521
gli articoli più letti	2930
glömt ditt lösenord	4879
glömt lösenord	4767
glömt lösenordet	4879
glücksspiel kann süchtig machen	870
godišnja naplata	4530
godišnja pretplata	4530
godišnje	4530
godišnje plaćanje	4530
godkänn	4787
godkänn alla	4787
godkänn alla cookies	4862
godkänn och fortsätt	4862
godkänn och visa	4862
godkänn och visa innehåll	4790
google hirdetések	2697
google ile giriş yap	5087
google playからダウンロード	3121
google playで手に入れよう	3121
google play에서 다운로드	3255
google reklāmas	3436
google से जारी रखें	2550
google-hirdetések	2697
googleでログイン	3131
googleで優先するソースに設定	3161
googleで登録	3131
googleで続ける	3131
googleの優先するソースに追加	3161
google検索の優先するソースに追加	3161
gorące tematy	3839
gracias por tu opinión	1665
gratuit, fără spam	4247
grazie, il tuo messaggio è stato inviato	2965
grotuvas įkeliamas	3349
großansicht	1043
gràcies pel teu vot	469
gràcies per la teva opinió	451
gràcies per votar	451
gràcies, el teu missatge s'ha enviat	496
gràcies, ja estàs subscrit	459
grátis e sem spam	4091
grįžti į pradžią	3361
grįžti į viršų	3361
guardar artículo	1615
guardar configuración	1709
guardar para después	1693
guardar para leer después	1693
guardar preferências	4074
gå ikke glip af	716
gå ikke glip af noget	685
gå ikke glipp av noe	3658
gå til forsiden	3772
gå til hovedindhold	799
gå til indhold	719
gå til innhold	3772
gå til liveblog	799
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	765
gå til shop	773
gå til toppen	799
gå till receptet	66
gåvolänk	4900
généré par ia	2299
généré par l'ia	2299
gépi felolvasás	2662
gépi fordítással készült	2689
géppel fordítva	2689
gérer la confidentialité	2298
gérer les cookies	2172
gérer les préférences	2214
gérer les traceurs	2298
gérer mes alertes	2226
gérer mes choix	2172
gérer mes cookies	2298
gérer mes préférences	2298
gérer mon consentement	2257
gérer vos préférences	2257
gérer vos préférences de cookies	2214
góp ý	5310
gönder	96	5090
gönderiyi göster	5073
gönderiyi yükle	5073
gör quizzet	4851
gör testet	4855
görseli büyüt	5093
görüş bildir	5063
görüşünü bildir	5063
görüşünüzü bildirin	5063
gündem	5003
günün anketi	96	5032
günün bulmacasi	5108
günün haberleri	5003
günün kelimesi	5108
günün sudokusu	5108
günün özeti	5003
głosuj	96	3895
głośność	3906
gợi ý	5311
gửi	96	5310
gửi bài cho tòa soạn	5382
gửi bài viết	5382
gửi bình luận	5310	5331
gửi bình luận của bạn	5330
gửi cho bạn bè	5346
gửi email	5299
gửi góp ý	5354
gửi phản hồi	5354
gửi thành công	5377
gửi tin bài	5382
gửi trả lời	5354
gửi ý kiến	5310
gửi ý kiến của bạn	5354
gửi đi	5378
gửi ảnh cho chúng tôi	5382
""", 'h': """
haber bülteni	5039
haber güncelleniyor	5009
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4994
haberi paylaş	5125
haberi özetle	5099
haberin devami aşağida	5046
haberin devami için kaydirin	5046
haberin devami için tiklayin	5006
haberin kilidini aç	5117
haberle ilgili diğer haberler	5008
haberlere dön	5120
hacer una donación mensual	1756
hacer una donación puntual	1756
haftanin testini çözün	109
hai già un account	2842
hai già votato	2936
halda nõusolekut	1832
hallitse evästeitä	2064
hang letöltése	2662
hanganyag letöltése	2662
hangerő	2663
hantera inställningar	4862
har du sett något	4890
harici içerik	5009
haritayi aç	5010
has arribat al límit d'articles gratuïts	463
has iniciado sesión	1663
has olvidado tu contraseña	1724
hasznos volt az összefoglaló	2594
hasznosnak találta a cikket	2594
hasło	3920
havi előfizetés	2677
havi fizetés	2677
havi rendszeres támogatás	2673
havi támogatás	2573
hayir teşekkürler	4983
hayir, teşekkürler	4983
haz una pregunta sobre este artículo	1665
he leído y acepto la política de privacidad	1686
he llegit i accepto la política de privacitat	447
he olvidado mi contraseña	1724
hela artikeln fortsätter nedan	4785
heli välja	1834
helskärm	4866
helskärmsläge	4865
helyesbítési szabályzat	2686
henüz abone değil misiniz	5087
hepsini gör	5009
her destek önemli	5085
her katki değerli	5085
her katki önemli	5085
her zaman göster	5073
hesap oluştur	4985
hi estàs d'acord? vota	451
hiba bejelentése	2686
hiba jelentése	2602	2686
hiba történt	2680
hiba történt, próbálja újra később	2679
hiba történt. próbálja újra	2679
hiba történt. próbálja újra később	2679
hibabejelentés	2686
hibás e-mail-cím	2679
hibát talált	2594
hibát talált a cikkben	2686
hibát találtál	2686
hibát találtál a cikkben	2686
hier reinhören	936
hinweis schließen	829
hirdetés	2586
hirdetés bezárása	2586
hirdetés elrejtése	2697
hirdetés jelentése	2697
hirdetés vége	2697
hirdetés, görgessen tovább	2586
hirdetésblokkolót használsz	2670
hirdetések engedélyezése	2672
hirdetések kikapcsolása	2697
hivatkozás másolva	2695
hivatkozás másolása	2695
hiển thị bài đăng	5365
hiển thị nội dung	5365
hiện phụ đề	5361
hjälp oss att rätta fel	4793
hlasitosť	4622
hlasovalo # lidí	610
hlasovalo # čtenářů	610
hlasovat v anketě	610
hlasovať	96	4613
hlasovať v ankete	4612
hlavná stránka	4637
hlavné správy	4561
hlavní stránka	643
hlavní zprávy	551
ho già donato	2835
ho già un account	2963
hogyan kapcsolhatom ki a hirdetésblokkolót	2670
hogyan védjük forrásainkat	2686
hoje não	3963
hoppa till huvudinnehåll	4885
hoppa till innehåll	4803
hoppa till innehållet	4885
hoppa över inlägg från facebook	4803
hoppa över inlägg från instagram	4803
hoppa över inlägg från x	4803
hors-séries, livres, affiches	2219
hozzáadás a kedvenc forrásokhoz	2692
hozzáadás a témáimhoz	2692
hozzáadás preferált forrásként	2692
hozzájárulás kezelése	2654
hozzájárulás módosítása	2654
hozzájárulás visszavonása	2654
hozzájárulások kezelése	2654
hozzászólok	2594
hozzászólás	2594
hozzászólás elküldése	2690
hozzászólás jelentése	2690
hozzászólás küldése	2690
hozzászólási szabályzat	2690
hozzászólások	2594
hozzászólások megjelenítése	2690
hozzászólások megtekintése	2594
hrajte zodpovědně	540
hrať	4613
hrať teraz	4612
hrát	613
hrát teď	610
hvala za sporočilo	4738
hvala za vaš glas	4513	4718
hver krone hjælper	791
hver krone tæller	791
hvert bidrag hjælper	791
hylkää	1998
hylkää kaikki	1998
hyppää reseptiin	66
hyppää sisältöön	2090
hyväksy	1998
hyväksy evästeet	1998
hyväksy ja jatka	2064
hyväksy ja näytä	2064
hyväksy ja sulje	2064
hyväksy kaikki	1998
hátralévő idő	2663
hátralévő idő #	2662
hátralévő idő -#	2662
hämta på google play	4867
här kan du kommentera artikeln	4793
hääleta	96
håll dig uppdaterad	4774
håll mig inloggad	4879
hình tiếp theo	5399
hírfolyam	2598
hírlevelek	2604
hírlevél	2604
hírlevél-feliratkozás	2604
hívj meg minket egy kávéra	2673
hívjon meg minket egy kávéra	2673
hören sie diesen artikel	936
hør saken	3664
hết quảng cáo	5360
hủy bất cứ lúc nào	5375
hủy trả lời	5331
""", 'i': """
i den här artikeln	4885
i più commentati	2878
i più letti	2878
i più letti della settimana	2930
i più visti	2878
iba nevyhnutné	4618
iba pre predplatiteľov	4557
ich unterstütze schon	829
identifícate	1690
idi na sadržaj	4535
időtartam	2663
időtartam #	2663
ielikt grozā	3414
ielogojies, lai komentētu	3383
ielādēt ierakstu	3416
ielādēt saturu	3416
ielādēt vēl	3429
ienākt	3377
ienākt ar facebook	3425
ienākt ar google	3425
iepriekšējais attēls	3429
iepriekšējais raksts	3429
iepriekšējā lapa	3429
iesakām	3379
ieslēgt paziņojumus	3421
ieslēgt skaņu	3418
iesūti fotogrāfijas	3430
iesūti ziņu	3430
iesūtīt ziņu	3430
iesūtīt ziņu anonīmi	3430
ievadiet derīgu e-pasta adresi	3427
ieși din ecran complet	4224
igal reedel. tasuta. ilma spämmita	1843
igen, kérek	2669
igen, kérem	2669
igen, köszönöm	2669
ignorar anúncio	4118
ignorer la publicité	2299
ihre meinung zählt	881
ihre stimme wurde gezählt	96	1013
ikke abonnent ennå	3766
ikke gå glipp av	3686
ikke nå	3647	3759
ikmēneša ziedojums	3424
il più popolare	2964
il più scelto	2963
il tuo browser non può riprodurre il video	2900
il tuo commento sarà pubblicato dopo l'approvazione	2915
il tuo messaggio è stato inviato	2965
il tuo voto è stato inviato	2936
il tuo voto è stato registrato	2936
iletişim	5002	5019
ilgili içerikler	5003
ilginizi çekebilecek haberler	5003
ilginizi çekebilir	5003
ilmoita asiavirheestä	2005
ilmoita virheestä	2005
im browser öffnen	1067
image précédente	2307
imaginea anterioară	4274
imaginea următoare	4274
imam račun	4529	4735
imate namig? pišite nam	4744
imate priču za nas	4538
imię	3923
imię i nazwisko	3923
impossible de charger la vidéo	2299
impossible de lire la vidéo	2299
imprimir artículo	1693
imprimir esta matéria	4058
in bài	5299
in bài viết	5299
in công thức	66
in trang này	5346
inbäddat innehåll	4862
indhold fra annoncør	814
indholdet er ikke tilgængeligt	776
indlæg fra facebook	719
indlæg fra instagram	719
indlæs flere	719
indlæs indhold	776
indlæs opslag	776
indlæs video	776
indlæser afspiller	779
indlæser video	779
indtast beløb	790
inga kommentarer än	4896
ingen åsikt	4855
ingresá	1690
ingyen, minden héten	2606
ingyen, spam nélkül	2679
ingyenes regisztráció	2577
ingyenes szállítás	2652
inicia la sessió per comentar	469
inicia sesión	1590
inicia sesión con google	1723
inicia sesión para comentar	1697
inicia sessió	435
inicia sessió amb google	494
iniciar reproducción	1752
iniciar reprodução	4118
iniciar sesión	1590
iniciar sesión con apple	1690
iniciar sesión con facebook	1690
iniciar sesión con google	1690
iniciar sessão	3969
inicie sesión	1590
inläst av en syntetisk röst	4865
inne artykuły	3839
innehåll från annonsör	4901
innehåll från våra partner	4901
innehållet kan inte visas	4862
innehållet är skyddat av upphovsrätt	4832
innhold fra annonsør	3696
innhold fra våre annonsører	3787
innhold fra våre partnere	3787
inscription confirmée	2305
inscription à la newsletter	2143
inscrivez-vous à notre newsletter	2143
inscrição confirmada	4124
inscrição realizada com sucesso	4091
insira o seu endereço de email	4051
insira um e-mail válido	4091
instagram-bejegyzés betöltése	2657
instagramで見る	3149
instagramの投稿を読み込む	3118
instagram에서 보기	3285
instagram에서 이 게시물 보기	3285
instalează aplicația	4201
inställningar	4787
inte prenumerant än	4879
integritetsinställningar	4862
introdu emailul tău	4272
introduce tu correo electrónico	1758
introduce un correo electrónico válido	1725
introduce un correo válido	1725
introduce un email válido	1686
introduceți adresa de email	4272
introduceți o adresă de email validă	4247
introdueix un correu vàlid	496
intră în cont	4157
invítanos a un café	1585
iná suma	4628
início	4012
ir a la galería	1729
ir a la página de donaciones	1719
ir para a navegação	4010
ir para a página de doações	4085
ir para a página de donativos	4085
ir para o conteúdo	4012
ir para o conteúdo principal	4010
ir para o rodapé	4010
irány a bolt	2651
irányítószám	2680
isključi zvuk	4520
isključio sam blokator oglasa	4525
isključite adblock	4525
isključite blokator oglasa	4525
ispiši	4461
ispiši recept	66
ispiši članak	4546
ispravci i pojašnjenja	4538
isso foi útil	4061
istediğin zaman iptal et	5087
istediğiniz zaman abonelikten çikabilirsiniz	5039
istediğiniz zaman iptal edin	4985
isto foi útil	4061
iz naše trgovine	4516	4721
iz našeg shopa	4516
izberi naročnino	4735
izberite naročnino	4735
izbor uredništva	4668
izdrukāt	3382
izmēģini # dienas bez maksas	3377
izslēdziet reklāmu bloķētāju	3423
izslēgt skaņu	3418
izveidots ar mākslīgo intelektu	3431
izvēlies abonementu	3425
izvēlies summu	3424
izvēlieties abonementu	3425
izvēlieties summu	3424
izvēlēties plānu	3425
içeriğe geç	5009
içeriği görüntüle	5073
içeriği göster	5073
içeriği yükle	5073
iş birliği	4996
iş birliğiyle	5104
iš mūsų parduotuvės	3345
iš mūsų partnerių	3368
išbandykite # dienų nemokamai	3307
išjungiau reklamos blokavimą	3354
išjungti garsą	3349
išjunkite reklamos blokavimą	3354
išorinis turinys	3325
išsaugoti	3312
išsaugoti nustatymus	3347
išsaugoti pasirinkimą	3347
išsaugoti straipsnį	3312
išsaugoti vėlesniam laikui	3366
išversta automatiškai	3363
išversta dirbtinio intelekto	3363
""", 'j': """
j'ai déjà donné	2120
j'ai déjà un compte	2132
j'ai désactivé adblock	2263
j'ai désactivé mon adblock	2263
j'ai désactivé mon bloqueur	2263
ja hi estàs subscrit	463
ja hi estàs subscrit? entra	463
ja n'ets subscriptor? inicia sessió	435
ja tens compte? inicia sessió	463
ja, gärna	4871
ja, slå på	4871
jaa sähköpostilla	2103
jaa twitterissä	1992
jaa x:ssä	1992
jag förstår	4787
jag har stängt av annonsblockeraren	4872
jag har stängt av den	4875
jag har stängt av min annonsblockerare	4872
jag stödjer redan	4762
jaga sõbraga	1796
jak chronimy nasze źródła	3930
jak chronimy źródła	3930
jak chráníme své zdroje	648
jak chráníme zdroje	648
jak to zrobić	3912
jak vypnout blokování reklam	630
jak wyłączyć adblocka	3911	3912
jak wyłączyć blokowanie reklam	3911
jakość	3906
jatka sähköpostilla	2083
jau turiu paskyrą	3357
jaunākie	3379
jaunākie vispirms	3432
jautā mākslīgajam intelektam	3383
javascript ei ole käytössä	2067
javascript er slået fra	779
javascript er slått av	3753
javascript està desactivat	480
javascript ir izslēgts	3418
javascript išjungtas	3349
javascript je isključen	4520
javascript je vypnutý	622
javascript jest wyłączony	3905
javascript måste vara påslaget	4865
javascript on pois päältä	2067
javascript on välja lülitatud	1834
javascript är avstängt	4865
javascript är inaktiverat	4865
javascript đã bị tắt	5365
javascript вимкнено	5243
javascript е изключен	331
javascript отключен	4401
javascript отключён	4401
javascript מושבת	2421
javascript ถูกปิดใช้งาน	4955
javascriptが無効になっています	3118
javascript已停用	5511
javascript已禁用	5511
javítások és pontosítások	2686
je commande ce numéro	2220
je consens au traitement de mes données	2271
je découvre l'offre	2304
je découvre les offres	2304
je fais un don défiscalisé	2265
je gère mes choix	2176
je gère mes cookies	2172
je m'équipe	2290
je paramètre mes choix	2176
je soutiens déjà	2120
jede spende zählt	951
jede unterstützung hilft	1036
jeder beitrag zählt	951
jeder euro zählt	951
jederzeit kündbar	1039
jednorazový dar	4628
jednorazový príspevok	4629
jednorázový dar	633
jednorázově	522
jednou týdně, zdarma	531
jeg forstår	3675
jeg har slået den fra	789
jeg har slået min adblocker fra	787
jeg har slått av annonseblokkering	3761
jeg har slått den av	3762
jeg støtter allerede	676	3647
jegyek itt kaphatók	2600
jegyvásárlás	2652
jelenlegi idő	2663
jelenlegi idő #	2662
jelentkezzen be vagy regisztráljon	2577
jelentés	2691
jelszó	2677
jelszó megjelenítése	2676
jen nezbytné cookies	619
jen pro předplatitele	524
jesteś już prenumeratorem	3919
jesteś już subskrybentem	3919
jetzt angebot wählen	960
jetzt anhören	861
jetzt prüfen lassen	113
jetzt reinhören	936
jetzt rätseln	1013
jetzt unterstützen	831
ještě nemáte předplatné	636
ještě nemáte účet	636
jiná částka	633
již jste hlasovali	610
již mám předplatné	524
již mám předplatné, přihlásit se	525
již máte předplatné	525
jméno	641
jméno a příjmení	641
joacă acum	4219
joacă gratuit	4219
joacă responsabil	4262
jobs in ihrer nähe	934
jogar grátis	4064
jogue grátis	4064
jokainen euro on tärkeä	2081
jokainen lahjoitus on tärkeä	2081
jokin meni pieleen. yritä uudelleen	2087
jokin meni vikaan. yritä uudelleen	2087
jotain meni vikaan. yritä myöhemmin uudelleen	2087
jotain meni vikaan. yritä uudelleen	2087
još nema komentara	4542
još nemate račun	4529
još niste pretplatnik	4529
još vesti	4458
još vijesti	4458
jsem předplatitel, přihlásit se	525
jste už předplatitel	636
junte-se à conversa	4047
jurnalismul de calitate costă	4206
juttu jatkuu kuvan jälkeen	1995
juttu jatkuu mainoksen jälkeen	1995
juttu jatkuu videon jälkeen	1995
juttu on luettu koneäänellä	2067
juttua päivitetään	1995
jutun lukee koneääni	1992
jutun lukee synteettinen ääni	2067
jutun lukee tekoäly	2067
jutun lukee tekoälyääni	30	1992
jutun voi myös kuunnella	1992
już głosowałeś	3892
już obserwujesz	3938
już wspieram	3801
już wyłączyłem	3915
já desativei	4082
já desativei o bloqueador	4082
já doei	3963
já está inscrito	4124
já nas bancas	4037
já segue este autor	4103
já segue este tema	4103
já sou apoiador	3963
já sou assinante	3969
já tem conta	3969
já tem uma conta	3969
já tenho conta	4089
já votou	4062
já é assinante? faça login	3969
já é subscritor	4056
já é subscritor? inicie sessão	4056
játssz most	2645
játék indítása	2645
jährlich abgerechnet	1038
jährliche abrechnung	1039
jährliche zahlung	1039
jälgi autorit	1849
jälgi teemat	1849
jälgid juba	1849
jälgid seda teemat	1849
jäljellä oleva aika	2067
jäljellä oleva aika #	2067
jäljellä oleva aika -#	2067
jäljentäminen kielletty	2095
järelejäänud aeg	1835
järelejäänud aeg -#	1834
järgmine artikkel	1845
järgmine leht	1845
järgmine pilt	1845
järgmine video	1834
järjestys	2100
järjestä	2100
jäsenetu	2061
jäta mind meelde	1841
jätka apple'iga	1841
jätka facebookiga	1841
jätka google'iga	1841
jätä kommentti	2005
jūs izmantojat reklāmu bloķētāju	3423
jūs jau balsavote	3343
jūs jau esat nobalsojis	3412
jūs naudojate reklamos blokavimo programą	3354
jūs sekate šią temą	3365
jūs sekojat šai tēmai	3433
jūsu balss ir ieskaitīta	3412
jūsu balss ir pieņemta	3412
jūsu e-pasta adrese	3427
jūsu e-pasts	3427
jūsu vārds	3428
jūsu ziņa	3428
jūsų balsas užskaitytas	3343
jūsų balsas įskaitytas	3343
jūsų el. paštas	3332
jūsų el. pašto adresas	3332
jūsų vardas	3360
jūsų žinutė	3360
""", 'k': """
k tématu	551
k téme	4561
k vánocům darujte předplatné	665
kaikki oikeudet pidätetty	2095
kaip išjungti reklamos blokavimą	3354
kaip saugome šaltinius	3362
kakinställningar	4862
kako isključiti adblock	4525
kako isključiti blokator oglasa	4525
kako štitimo izvore	4538
kako štitimo svoje izvore	4538
kalan süre	5071
kapcsolat a szerkesztőséggel	2686
kapcsolat a szerzővel	2682
kapcsold ki a reklámblokkolót	2670
kapcsolja ki a hirdetésblokkolót	2670
kapcsolódó	2598
kapcsolódó cikk	2598
kapcsolódó cikkek	2598
kapcsolódó tartalom	2598
kapcsolódó témák	2598
karte öffnen	895
karácsonyra ajándékozzon előfizetést	2700
kas kokkuvõte oli kasulik	1797
kas mėnesį remti	3355
kategóriák	2598
katrs eiro ir svarīgs	3424
katrs eiro palīdz	3424
katrs ziedojums palīdz	3424
katru piektdienu. bez maksas. bez surogātpasta	3427
katso kuvat tästä	2010
katso myös	2008
katso video tästä	2010
katso video yltä	2010
kattintson a nagyításhoz	2682
kaupallinen sisältö	2105
kaupallinen yhteistyö	92	1995
kaupallisen kumppanin sisältö	2105
kaut kas nogāja greizi. mēģiniet vēlreiz	3427
kaydiniz için teşekkürler	5039
każda wpłata pomaga	3917
każda wpłata się liczy	3917
każda złotówka pomaga	3917
każda złotówka się liczy	3917
każde wsparcie się liczy	3917
každou neděli, zdarma	531
každá koruna pomáhá	634
každá koruna se počítá	634
každé euro pomáha	4629
každé euro sa počíta	4629
každé pondělí, zdarma	531
každé ráno, zdarma	531
každý dar pomáha	4629
každý dar pomáhá	634
každý piatok. zadarmo. bez spamu	4634
každý príspevok pomáha	4629
každý príspevok sa počíta	4629
každý pátek do e-mailu	531
každý pátek, zdarma	531
každý pátek. zdarma. bez spamu	640
každý příspěvek pomáhá	634
každý příspěvek se počítá	634
každý týden, zdarma	531
kažkas nutiko. bandykite dar kartą	3359
kdykoli lze zrušit	525
kdykoliv lze zrušit	525
kdykoliv můžete zrušit	636
keela kõik	1833
keeldu kõigist	1833
keisti sutikimą	3347
keisti šrifto dydį	3366
kenttä on pakollinen	2087
kereskedelmi együttműködés	2652
keresztnév	2680
keresztrejtvény	2648
keresés	2600
keskeytä	2068
keskustelu on päättynyt	2099
keskustelun säännöt	2099
kevesebb mutatása	2682
kezdőlap	2600
không phải bây giờ	5289
không spam	5377
không thể hiển thị nội dung này	5365
không thể phát video	5361
không thể phát video này	5361
không thể tải video	5395
không, cảm ơn	5289
ki kan gjøre feil	3779
ki-antworten können fehler enthalten	1053
ki-übersetzung	1054
ki-übersicht	924
kiekvieną penktadienį. nemokamai. be šlamšto	3359
kiellä kaikki	2065
kiitos viestistäsi	2087
kiitos äänestämisestä	2052
kiitos äänestäsi	96	2052
kiitos! tarkista sähköpostisi	2087
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2670
kingi artikkel sõbrale	1796
kinyitás	2602
kipróbálom	2577
kirjaudu sisään	1981
kirjaudu sähköpostilla	2083
kirjoita sähköpostiosoitteesi	1984
kitas vaizdo įrašas	3349
kitöltöm a kvízt	2645
kiválasztom	2677
kiválasztás	2677
kizárólag előfizetőknek	2676
kişisel verilerimin işlenmesini kabul ediyorum	5089
kiểm tra hộp thư của bạn	5377
kiểm tra kiến thức của bạn	5357
kjøp abonnement	3651
kjøp billett	3747
kjøp billetter	3747
kjøp billetter her	3747
kjøp boka	3747
kjøp boken	3747
kjøp her	3747
kjøp lisens	3777
kjøp nå	3747
kjøp rettigheter	3777
kjøp tilgang	3651
klausies podkāstu	3384
klausies podkāstu šeit	3384
klausies šo rakstu	3382
klausies šo rakstu (# min	3382
klausykite tinklalaidės	3314
klausykite tinklalaidės čia	3314
klausykitės straipsnio	3312
klausīties	3382
klausīties rakstu	3382
kliknij, aby powiększyć	3925
kliknutím zväčšíte	4637
kliknutím zvětšíte	643
klippet er ikke længere tilgængeligt	779
klippet är inte längre tillgängligt	4865
ključne besede	4668
ključne reči	4458
ključne riječi	4458
klíčová slova	551
kniha s věnováním autora	540
knihkupectví	539
kodex diskutujících	655
kodėl matau šią reklamą	3368
kohustuslik väli	1843
kohustuslikud väljad	1843
kokeile # päivää maksutta	1981
kokkuvõtte tegi tehisintellekt	1847
koko näyttö	2068
kolačići	4475
kom ihåg mig	4880
komentarai uždaryti	3364
komentariši	4543
komentarų dar nėra	3364
komentarų nėra	3364
komentavimas išjungtas	3313
komentavimas uždarytas	3364
komentavimo taisyklės	3313
komentiranje je onemogućeno	4542
komentovať	4648
komentáre	4564
komentář	549
komentáře	549
komentāri	3377
komentāri ir slēgti	3432
komentāru vēl nav	3432
komentēt	3377
komentēšana ir slēgta	3383
komentēšanas noteikumi	3383
komercijalni sadržaj	4548
komerčné oznámenie	4560
komerční obsah	661
komerční prezentace	661
komerční sdělení	92	538
komerční článek	661
komerčný obsah	4652
komerčný článok	4652
komment jelentése	2690
komment küldése	2690
komment írása	2690
kommentar gelöscht	1055
kommentarer blir gjennomgått før publisering	3689
kommentarerna förhandsmodereras	4793
kommentarerna är stängda	4896
kommentek megjelenítése	2690
kommentek megtekintése	2594
kommentelési szabályzat	2594
kommentoi ensimmäisenä	2099
kommentoinnin säännöt	2099
kommentointi on päättynyt	2099
kommentér	708
kommersiellt innehåll	4901
konekäännetty	2097
konekäännös	2098
kontakt z redakcją	3930
kontakta författaren	4885
kontaktirajte uredništvo	4744
kontaktovať autora	4637
kontaktovať redakciu	4641
kontynuuj bez wyłączania	3911
koostöö	1800
kopiera gåvolänk	4900
kopiera länk	4781
kopiera länken	4781
kopiering förbjuden	4891
kopijuoti draudžiama	3369
kopijuoti nuorodą	3307
kopioitu leikepöydälle	2103
kopiraj povezavo do članka	4671
kopirano u međuspremnik	4546
kopirano v odložišče	4751
kopiér link	691
kopiér linket	691
kopsavilkumu veidojis mākslīgais intelekts	3431
kopírovanie zakázané	4642
kopírovat odkaz	534	535
kopírovať odkaz	4564
kopírování zakázáno	649
kopēt saiti	3377
kopēšana aizliegta	3437
korisničko ime	4530
korisničko ime ili e-mail	4529
korzyść dla prenumeratorów	3898
korábban írtunk róla	2598
kostenlos und jederzeit kündbar	1040
kosárba	2588
kosárba rakom	2651
kosárba teszem	2651
koupit aktuální vydání	616
koupit lístky	616
koupit nyní	616
koupit časopis	616
kreiraj račun	4451
kreirano uz pomoć ai	4541
kreirano uz pomoć umjetne inteligencije	4541
kreuzworträtsel	1015
križaljka	4514
križanka	4719
krzyżówka	3895
krížovka	4613
książka z autografem	3821
książka z autografem autora	3821
książki z autografem	3821
księgarnia	3822
księgarnia internetowa	3822
kuidas reklaamiblokeerija välja lülitada	1839
kullanim koşullari	4997	5019
kumppanin sisältö	2105
kumppanisisältö	2105
kun nødvendige	3750
kun nødvendige cookies	776
kup dostęp	3805
kup książkę	3898
kup licencję	3931
kup licencję na publikację	3931
kup tę książkę	3898
kup w księgarni	3821
kupi naročnino	4664
kupte nám kávu	633
kuula taskuhäälingut	1798
kuuntele podcast tästä	2010
kvíz dne	610
kvíz dňa	4612
kvíz indítása	2645
kvíz kitöltése	2645
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2074
kyllä, kiitos	2074
kysy tekoälyltä	107	2005
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2071
käyttäjätunnus	2085
käyttäjätunnus tai sähköposti	2083
käyttöehdot	1998
käytä etu	1996
käytät mainonnanestoa	2078
käytät mainosten esto-ohjelmaa	2075
käytät mainosten estoa	2075
käytät mainostenesto-ohjelmaa	2075
käännetty automaattisesti	2097
käännetty tekoälyllä	2097
kép #/#	2681
kép a képben	2663
kép megtekintése	2681
kép nagyítása	2682
kép: #/#	2681
képaláírás megjelenítése	2682
képek megtekintése	2681
kér értesítést	2666
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2594
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2666	2667
kérem a hírlevelet	2604
kérjük, adjon meg érvényes e-mail-címet	2679
kérjük, kapcsolja ki a hirdetésblokkolót	2670
kérjük, töltse ki ezt a mezőt	2679
később	2669
kích thước chữ	70
kódex diskutujúcich	4647
kõik artiklid	1845
kõik autori artiklid	1845
kõik kommentaarid	1848
kõik õigused reserveeritud	1853
könyvajánló	2588
könyvesbolt	2588
könyváruház	2588
köp	4767
köp biljett	4858
köp biljetter	4858
köp biljetter här	4858
köp boken	4858
köp boken här	4858
köp din biljett	4858
köp här	4858
köp licens	4891
köp rättigheter	4891
köszönjük a feliratkozást	2604
köszönjük a regisztrációt	2679
köszönjük a szavazatodat	2645
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2645
köszönjük az üzenetet	2679
köszönjük üzenetét	2679
köszönjük! ellenőrizze postafiókját	2679
köszönjük, hogy feliratkozott	2679
köszönjük, hogy feliratkoztál	2679
köszönjük, hogy szavazott	2645
köszönjük, hogy szavaztál	2645
köszönöm, nem	2572
kötelező	2680
kötelező kitölteni	2679
kötelező mező	2679
kötelező mezők	2679
kövesd a témát	2692
kövesse a témát	2692
kövesse élőben	2682
követed	2694
követem	2694
követem a szerzőt	2692
követem a témát	2692
következő	2600
következő cikk	2598
következő fotó	2682
következő kép	2682
következő oldal	2682
következő videó	2662
követve	2693
követés	2694
követés leállítása	2692
követés megszüntetése	2692
közlemény: adomány	2673
közlemény: támogatás	2673
køb abonnement	680
køb adgang	680
køb billet	773
køb billet her	773
køb billetter	773
køb billetter her	773
køb bogen	773
køb bogen her	773
køb her	773
køb licens	804
køb nu	773
køb rettigheder	804
kúpiť e-knihu	4616
kúpiť knihu	4616
kúpiť licenciu	4642
kúpiť lístky	4616
kúpiť predplatné	4557
kúpiť teraz	4616
kúpiť vstupenku	4616
kúpiť vstupenky	4616
kúpiť časopis	4616
kúpte nám kávu	4628
kúpte si knihu	4616
kúpte si vstupenky	4616
küfür, hakaret içeren yorumlar onaylanmamaktadir	5002
küldd be a fotóidat	2686
küldd el egy barátodnak	2695
küldd tovább a cikket	2584
küldje be fotóit	2686
küldje el barátjának	2583
küldje el fotóit	2686
küldje el ismerősének	2584
küldjön névtelen üzenetet	2686
küldjön tippet	2686
küldés	96	2583	2680
küldés e-mailben	2583
küldés whatsappon	2695
külső tartalom	2600
künye	4997	5019
küpsiste kasutamine	1832
küpsiste seaded	1809
küsi tehisarult	1797
küsitlus	97
küsitluse tulemused	1835
kā izslēgt reklāmu bloķētāju	3423
kā mēs sargājam avotus	3430
kā tev patika raksts	3383
kā tu domā? balso	3384
kāpēc es redzu šo reklāmu	3436
ką manote? balsuokite	3314
křížovka	613
kết quả bình chọn	5392
kết quả thăm dò	5392
kết thúc quảng cáo	5360
""", 'l': """
l'accès à tous les articles	2304
l'offre intégrale	2304
la discussione è chiusa	2872
la donazione è detraibile	2959
la encuesta del día	1631
la lecture automatique est désactivée	2299
la más popular	1724
la nota continúa después del anuncio	1622
la noticia continúa abajo	1769
la noticia continúa debajo	1769
la notícia continua a sota	475
la palabra del día	1745
la pregunta del día	96
la pubblicità continua	3008
la publicidad continúa	1769
la rédaction n'a pas participé	2316
la rédaction vous conseille	2184
la sélection de la rédaction	2184
la tua richiesta è stata inviata	2998
la vidéo commence dans #	2299
la vidéo ne peut pas être lue	2253
labojumi un precizējumi	3430
ladda inlägg	4862
ladda inlägget	4862
ladda innehåll	4862
ladda innehållet	4862
ladda ned på google play	4867
lae äpp alla	1836
lahenda ristsõna	1828
lahjoita artikkeli ystävälle	1992
lai komentētu, ielogojies	3383
lai komentētu, pieslēdzies	3383
laisser une réponse	2245
laita ilmoitukset päälle	2071
lancer la vidéo	2299
lap tetejére	2682
las más leídas	1635
las más leídas de hoy	1694
las noticias más leídas	1694
lasa sintētiska balss	3418
lasi arī	3379
lasi bez ierobežojumiem	3425
lasi bez reklāmām	3436
lasi komentārus	3383
lasi tālāk	3377
lasi vairāk šeit	3384
lasi vēl	3379
lasiet arī	3379
lasiet vēl	3379
last inn siden på nytt	3762
last siden på nytt	3762
lasă un comentariu	4172
lasă un răspuns	4216
lasīt komentārus	3383
lasīt tālāk	3384
lasīt vairāk	3384
lasīt visu rakstu	3429
lasīt vēlāk	3382
lasītākie	3379
lataa lisää	2010
lataa sisältö	2064
lataa ääni	2067
lautstärke	1026
lavet ved hjælp af ai	806
le choix de la rédaction	2184
le club des abonnés	2251
le journal numérique	2132
le lecteur vidéo est en cours de chargement	2253
le lien a été copié	2236
le lien a été copié dans le presse-papiers	2236
le notizie più lette	2930
le più lette	2878
le za naročnike	4735
lea también	1635
lecteur vidéo	2299
lecture limitée	2134
lecture réservée aux abonnés	2134
lee sin límites	1690
lee también	1635
leer artículo completo	1641
leer el artículo completo	1729
leer el siguiente artículo	1760
leer más	1641
leer siguiente artículo	1760
leer también	1635
leer transcripción	1704
legfrissebb elöl	2690
legfrissebb hírek	2598
leggi di più	2883
leggi più tardi	2928
legjobb ajánlat	2677
legjobb ár	2677
legnépszerűbb	2598	2677	2691
legrégebbi	2691
legrégebbi elöl	2690
legújabb	2691
legújabb elöl	2690
leia a matéria completa	4059
leia a notícia completa	4095
leia as notícias no aplicativo	4049
leia também	4007
leiratkozás	2701
leisti pranešimus	3352
leisti vaizdo įrašą	3349
leitor de vídeo	4118
leitor de áudio	4118
lejupielādēt app store	3420
lejupielādēt audio	3418
lejupielādēt lietotni	3420
lejupielādēt no app store	3420
lejupielādēt no google play	3420
lejátszás	2663
lejátszási sebesség	2662
len nevyhnutné cookies	4618
len pre predplatiteľov	4557
ler grátis	4123
ler o próximo artigo	4126
ler próximo artigo	4126
ler transcrição	4070
les choix de la rédaction	2184
les commentaires sont réservés aux abonnés	2292
les den først i appen	3755
les først i appen	3755
les lecteurs ont aussi consulté	2238
les mieux notés	2246
les mots croisés du jour	2293
les més llegides	466
les også	3686
les plus commentés	2184
les plus consultés	2275
les plus partagés	2184
les plus récents	2246
les prix indiqués sont susceptibles d'évoluer	2220
les résultats du vote	2292
les våre debattregler	3680
letiltás	2669
letna naročnina	4736
letno plačilo	4736
letölthető a google play áruházból	2664
letölthető az app store-ból	2664
letöltés az app store-ból	2664
leído por una voz sintética	1704
leído por voz sintética	1704
li e aceito a política de privacidade	4051
libovolná částka	633
licenc vásárlása	2687
licencja na publikację	3931
liczy się każda wpłata	3917
liczy się każda złotówka	3917
lido por uma voz sintética	4070
lielāks teksts	3434
lien copié	2162
lien copié dans le presse-papiers	2236
lietošanas noteikumi	3394
liitudes nõustud kasutustingimustega	1816
liity jäseneksi	1979
likęs laikas	3350
likęs laikas -#	3349
lineでシェア	3044
lineでシェアする	3091
lineでログイン	3131
lineで共有	3145
lineで送る	3044
link a vágólapra másolva	2583
link bài gốc	5346
link copiado para a área de transferência	4058
link kopiëren	3471
link másolva	2583
link másolása	2583
link został skopiowany	3940
lire l'article précédent	2307
lire la suite pour #€	2132
lire la vidéo	2188
lire à haute voix	2162
lire également	2184
lisätiedot	2011
lisää aiheesta	2008
lisää artikkeleita	2090
lisää ensisijaiseksi lähteeksi	2101
lisää kirjoittajalta	2090
lisää kommentti	2099
lisää omiin aiheisiin	2101
lisää ostoskoriin	2061
lisää samalta kirjoittajalta	2090
lisää suosikkilähteeksi	2101
livrare gratuită	4262
liên hệ	5310
liên hệ quảng cáo	5382
liên hệ tòa soạn	5382
liên hệ với tòa soạn	5382
liên kết tài trợ	5350
liên quan	5311
ljud på	4866
ljudet är ai-genererat	4865
llegeix la transcripció	476
llegeix sense límits	463
llegeix també	438
llegir més	466
llegit per una veu sintètica	476
lo + leído	1635
lo esencial cada mañana	1758
lo más comentado	1635
lo más compartido	1635
lo más leído	1635
lo más popular	1635
lo más visto	1635
lo más visto hoy	1694
lo último	1635
locuri de muncă	4193
loe lähemalt	1798
loe lähemalt siit	1798
loe äpis	1836
loeb sünteetiline hääl	1834
logi sisse või loo konto	1791
los lectores también leyeron	1694
luba kõik	1809
luba kõik küpsised	1832
lubię to	3816	3937
lucrează cu noi	4193
lue keskustelun säännöt	2005
lue lisää	2008
lue lisää aiheesta	2008
lue myöhemmin	1992
lue myös	2008
lue vähemmän	2058
lugu jätkub pärast reklaami	1800
lugu täieneb	1798
lui écrire	2212
lukijana synteettinen ääni	2067
luotu tekoälyllä	2097
luôn cho phép	5365
luôn hiển thị	5365
luštit	613
luštit křížovku	610
lyd på	3754
lze kdykoli zrušit	525
làm bài trắc nghiệm	5357
làm mới trang	5371
làm trắc nghiệm	5357
lägg till i mina ämnen	4898
lägg till oss som föredragen källa	4898
lägg till som föredragen källa	4898
lähetä	96	2088
lähetä kommentti	2099
lähetä kuvasi	2094
lähetä palaute	2097
lähetä palautetta	2097
lähetä sähköpostilla	1992
lähetä viesti	2087
lähetä viesti toimittajalle	2090
lähetä vinkki	2094
lähetä vinkki nimettömänä	2094
lämna en kommentar	4793
lämna ett svar	4896
lämna feedback	4894
längd	4866
längd #	4866
länk kopierad	4781
länken har kopierats	4900
länken kopierad	4781
länken är kopierad	4781
läs den först i appen	4867
läs dokumentet	4804
läs domen	4804
läs först i appen	4867
läs hela	4885
läs hela artikeln	4803
läs hela texten	4803
läs hela texten här	4803
läs i webbläsaren	4908
läs in sidan igen	4875
läs kommentarer	4793
läs mer	4800	4803
läs mer om	4800
läs mindre	4855
läs också	4800
läs på webben	4908
läs senare	4781
läs transkription	4865
läs utan annonser	4901
läs vidare	4767	4800
läs våra kommentarsregler	4793
läs även	4800
läsarerbjudande	4858
läsarerbjudanden	4858
läsarfrågan	96	4851
läsarresa	4858
läsarresor	4858
lästid	4803
lästid # min	4803
lås artiklen op	793
lås op	680
lås op for artiklen	793
lås opp artikkelen	3651
lås opp saken	3651
lås upp	4880
lås upp artikeln	4767
låst artikel	4879
låst innehåll	4880
læg en kommentar	809
læg i kurv	773
læg i kurven	774
længde #	780
læs debatreglerne	708
læs debatreglerne her	708
læs den først i appen	781
læs først i appen	781
læs hele artiklen	719
læs i appen	781
læs i browser	819
læs kommentarer	708
læs mere	716	719
læs mere om	716
læs mindre	770
læs også	716
læs også disse artikler	716
læs senere	691
læs transskription	779
læs uden annoncer	814
læs uden grænser	793
læs uden reklamer	814
læs videre	680	716
læs vores regler for debatten	708
læserrejse	773
læserrejser	773
læsertilbud	773
læsetid # min	719
læst op af en syntetisk stemme	779
lên đầu trang	5314
líbí se mi	656
lõpeta jälgimine	1849
lös dagens korsord	109
lös korsordet	4851
lösenord	4880
lösung anzeigen	891
löysitkö virheen	2094
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	765
løs krydsordet	765
løs kryssordet	3739
lùi # giây	5361
lúštiť krížovku	4612
lülita reklaamiblokeerija välja	1839
lülitasin reklaamiblokeerija välja	1839
lütfen geçerli bir e-posta adresi girin	5089
lūdzu, izslēdziet reklāmu bloķētāju	3423
lưu	5299
lưu bài	5299
lưu bài viết	5299
lưu bài để đọc sau	5346
lưu cài đặt	5365
lưu công thức	66
lưu tin	5336
lưu tùy chọn	5365
lấy link	5346
""", 'm': """
magari più tardi	2835
mai multe articole de același autor	4251
mai multe opțiuni	4171	4260
mai târziu	4153	4234
mainonnanesto käytössä	2078
mainonnanesto on käytössä	2078
mainos päättyy	1995
mainossisältö	1997
mainostajan sisältö	2105
mainosten estäminen käytössä	2078
mainīt burtu izmēru	3434
mainīt piekrišanu	3416
mais notícias	4007
mais opções	4106
mais opções de partilha	4105
maksettu mainossisältö	1997
maksettu sisältö	1995
maksettu yhteistyö	2105
maksettua mainossisältöä	1997
maksettua sisältöä	1997
mam już konto	3919
mam prenumeratę	3919
manas tēmas	3433
mantener la sesión iniciada	1723
mantener sesión iniciada	1723
manter sessão iniciada	4089
mantén la sessió iniciada	494
manşetler	5003
maschinell übersetzt	1053
maschinelle übersetzung	1054
masintõlgitud	1847
maskinoversættelse	808
maskinöversatt	4893
maskinöversättning	4895
masquer la publicité	2220
masquer les réponses	2245
masz już konto	3805
masz już konto? zaloguj się	3805
masz włączonego adblocka	3911
materialet er vernet etter åndsverkloven	3777
materialet är skyddat enligt lagen om upphovsrätt	4830
materialet är upphovsrättsskyddat	4831
materiał komercyjny	3942
materiał niedostępny	3905
materiał partnera	3820
materiał partnerski	3942
materiał promocyjny	3820
materiał płatny	3942
materiał sponsorowany	3820
materiał wideo niedostępny	3905
materiał zewnętrzny	3820
matéria exclusiva para assinantes	4056
matérias relacionadas	4007
mazāks teksts	3434
mağazamiz	5069
mağazaya git	5069
mašinski prevedeno	4541
mašīntulkots	3431
mažesnis tekstas	3366
me désabonner	2322
me désinscrire	2322
me ei saa seda sisu näidata	1832
me réabonner	2304
media społecznościowe	3817
medlemsförmån	4858
megjelenítés és elfogadás	2654
megnyitás	2602
megnyitás az alkalmazásban	2664
megnézem	2600
megnézem a galériát	2682
megnézem az ajánlatot	2651
megnézem az eredményt	2645
megnézem az árat	2651
megosztás	2583
megosztás a facebookon	2583
megosztás ajándékként	2695
megosztás e-mailben	2695
megosztás facebookon	2583
megosztás twitteren	2583
megosztás whatsappon	2695
megrendelem a könyvet	2589
megrendelés	2588
megveszem a könyvet	2651
mehr für dich	965
mehr für sie	965
meld deg av når som helst	3769
meld deg på	3658
meld deg på nyhetsbrevet	3658
meld meg på	3769
mentions légales	2172
mentés	2583
mentés későbbre	2583
menú	1641
menü	891	1045	2600	5009
menü schließen	891
menü öffnen	891
menüyü kapat	5120
mer från	4800
mer läsning	4800
merci ! votre message a bien été envoyé	2271
merci d'avoir voté	96	2224
merci de le désactiver pour continuer	2263
merci, votre vote a été pris en compte	2245
mergi la pagina de donații	4241
mergi la rețetă	66
mesajiniz başariyla gönderildi	5089
mesajiniz gönderildi	5089
mesajul dumneavoastră a fost trimis	4247
mesajul tău	4248
mesačne	4632
mesačná platba	4632
mesačné predplatné	4632
mesačný dar	4628
mesečna donacija	4527	4733
mesečna naročnina	4736
mesečna pretplata	4530
mesečno	4530	4736
mesečno plačilo	4736
messaggio pubblicitario con finalità promozionale	2907
mest läst	4800
mest lästa	4800
mest læst	716
mest læste	716
mest populär	4880
mest populärt	4880
mest populær	794	3767
mest populære	794	3767
mesterséges intelligencia készítette	2689
mesterséges intelligenciával készült	2689
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3358
mettre de côté	2317
mi donación	1756
mi készítette	2689
mi var kļūdīties	3431
mi által generált	2689
mi-összefoglaló	2600
micșorează textul	4260
mida sina arvad? hääleta	1798
midagi läks valesti. proovi uuesti	1843
miesięcznie	3920
miks ma seda reklaami näen	1852
miksi näen tämän mainoksen	2105
mina ämnen	4898
mind a # fotó megtekintése	2681
mind a # fotók megtekintése	2681
mind a # kép megtekintése	2681
mind a # képek megtekintése	2681
mind a fotó megtekintése	2681
mind a fotók megtekintése	2681
mind a kép megtekintése	2681
mind a képek megtekintése	2681
minden adomány számít	2674
minden forint segít	2674
minden forint számít	2674
minden hozzájárulás számít	2674
minden héten e-mailben	2606
minden héten, ingyen	2606
minden hétfőn, ingyen	2606
minden pénteken a postaládájában	2606
minden pénteken, ingyen	2606
minden pénteken. ingyen. spam nélkül	2679
minden reggel a postafiókjában	2606
minden reggel a postaládájában	2606
minden süti elfogadása	2654
minden támogatás segít	2674
mindet elutasítom	2655
mindig engedélyezem	2654
mindig engedélyezés	2654
mindig megjelenítem	2654
minn meg på det senere	3647
minőség	2663
mira el vídeo	457
mira también	1760
mit ki übersetzt	1053
mit paypal unterstützen	1035
mitä mieltä olet? äänestä	2010
miért látom ezt a hirdetést	2697
miễn phí vận chuyển	5390
miễn phí, không spam	5377
mjesečna donacija	4527
mjesečna pretplata	4530
mjesečno	4530
modalità di pagamento	2840
moderációs alapelvek	2690
moderálási elvek	2594
modifică preferințele cookie	4186
modifică setările	4268
modifier mes préférences	2214
modifier mes préférences de cookies	2175
modifier vos préférences	2257
modtag en notifikation, når vi skriver om emnet	719
modération a priori	2292
mogoče kasneje	4675
mogą cię zainteresować	3839
mohlo by se vám líbit	551
mohlo by vás také zajímat	551
mohlo by vás tiež zaujímať	4561
mohlo by vás zajímat	551
mohlo by vás zaujímať	4561
moje témata	657
moje témy	4649
mokama partnerystė	3368
molimo isključite blokator oglasa	4525
molimo vas, isključite adblock	4525
monatlich kündbar	960
montant personnalisé	2302
mostra aquesta publicació a instagram	447
mostra di più	2883
mostra els subtítols	476
mostra la publicació	480
mostra més	500
mostra'n més	439
mostrar comentários	4061
mostrar conteúdo	4074
mostrar conteúdo externo	4032
mostrar más	1641
mostrar o conteúdo	4074
mostrar subtítulos	1704
mot de passe oublié	2132
mots clés	2184
mots croisés	2250
mots croisés du jour	2293
mots fléchés	2250
mots mêlés	2250
mots-clés	2184
może cię zainteresować	3839
może później	3801
możesz zrezygnować w każdej chwili	3919
možda kasnije	4466
možda vas zanima	4458
možda će vas zanimati	4458
možete se odjaviti bilo kada	4532
možete se odjaviti u bilo kom trenutku	4532
možno neskôr	4568
možná později	521
mua sách	5360
mua sách tại đây	5360
mua trên lazada	5360
mua trên shopee	5360
mua trên tiki	5360
mua vé	5360
mua vé ngay	5360
muhabirin diğer haberleri	5020
muistuta myöhemmin	1978
mulțumim că ai votat	4216
mulțumim pentru feedback	4189
mulțumim pentru sprijin	4270
mulțumim pentru susținere	4270
mulțumim pentru vot	96	4216
mulțumim, mesajul a fost trimis	4247
mulțumim, te-ai abonat cu succes	4202
mutasd az eredményt	96	2645
mutass többet	2600
muuda küpsiste seadeid	1832
muut lukivat myös	2008
muuta evästeasetuksia	2064
mykistä	2068
myöhemmin	2074
mám predplatné	4631
mám předplatné	636
mám vypnuto	632
mám účet	636
már előfizető	2577
már kikapcsoltam	2672
már követed	2692
már követed ezt a témát	2692
már követi	2692	2694
már szavazott	2645
már szavaztál	2645
már van fiókom	2676
más	1641
más antiguos	1698
más artículos	1635
más artículos de este autor	1729
más artículos del autor	1659
más detalles	1642
más en	1635
más historias	1635
más información	1635
más leídas	1635
más leído	1635
más leídos	1635
más noticias	1635
más noticias de este autor	1729
más opciones	1624
más opciones para compartir	1739
más popular	1724
más recientes	1698
más sobre este tema	1635
más tarde	1584
más valorados	1698
más vistas	1635
más vistos	1635
más votados	1698
más összeg	2673
mások ezt olvassák	2598
mások ezt olvasták	2598
másolva	2696
másolás	2583
másolás tilos	2687
máte již účet	524
máte předplatné? přihlaste se	524
máte tip	648
máte už účet	636
máte zapnutý adblock	630
mã giảm giá	5400
mängi kohe	1828
märkasid viga	1846
märksõnad	1793
månadsgåva	4763
månadsvis	4880
månadsvis betalning	4880
månedlig	3767
månedlig betaling	3767
månedlig gave	3648
månedlig støtte	791
månedligt	794
månedligt bidrag	677
mångfaldigande förbjudet	4832
måske senere	676	784
måske vil du også kunne lide	716
még nem előfizető	2676
még nincs előfizetése	2676
még nincs fiókja	2676
még nincs fiókod	2676
még nincsenek hozzászólások	2690
més antics	470
més articles d'aquest autor	500
més informació	438
més llegides	438
més notícies	466
més opcions	511
més recents	470
més tard	485
més valorats	470
més votats	470
método de pago	1588
métodos de pagamento	3967
métodos de pago	1588
mākslīgais intelekts var kļūdīties	3431
mākslīgā intelekta kopsavilkums	3384
mă abonez	4202
mărește fotografia	4251
mărește imaginea	4251
mărește textul	4260
mărime text	70
mēneša abonements	3426
mēs nevaram parādīt šo saturu	3416
mēģiniet vēlreiz	3427
mēģiniet vēlāk	3427
mėnesinė parama	3356
mėnesinė prenumerata	3358
měsíční dar	633
měsíční platba	637
měsíční předplatné	637
měsíčně	637
můj účet	524
můžete kdykoli zrušit	525
můžete kdykoliv zrušit	525
mọi đóng góp đều quý giá	5373
mỗi đóng góp đều quý giá	5373
một lần	5374
mới nhất	5311	5331
mời chúng tôi ly cà phê	5373
mời tác giả ly cà phê	5292
mời tác giả một ly cà phê	5292
mời tôi một ly cà phê	5292
mở	5315
mở khóa bài viết	5397
mở khóa bài viết này	5346
mở rộng	5314
mở trong ứng dụng	5367
mở ứng dụng	5367
""", 'n': """
na celú obrazovku	4621
na górę	3926
na hlavní stránku	643
na hlavnú stránku	4637
na stránku darov	4628
na stránku darů	633
na vianoce darujte predplatné	4655
na začiatok	4622
na začátek	623
na święta podaruj prenumeratę	3948
na żywo	3906
nabídka pro čtenáře	616
nadaljevanje članka pod oglasom	4667
nagyobb betűk	2695
nagyítás	2663
nahlásit	656
nahlásit chybu	549
nahlásit komentář	655
nahlásit příspěvek	655
nahlásit reklamu	661
nahlásiť	4648
nahlásiť chybu	4564
nahlásiť komentár	4647
nahlásiť príspevok	4647
nahlásiť reklamu	4652
najboljši	4749
najchętniej czytane	3839
najchętniej czytane dziś	3839
najczęściej czytane	3839
najczęściej czytane artykuły	3839
najlepšia ponuka	4632
najlepšie	4648
najnovejše	4668
najnovejše novice	4668
najnovejši	4749
najnovejši najprej	4748
najnoviji članci	4458
najnovšie	4561	4648
najnovšie správy	4561
najnovšie články	4561
najnowsze artykuły	3839
najnowsze wiadomości	3839
najobľúbenejšie	4632	4648
najstarejši	4749
najstarejši najprej	4748
najstaršie	4648
najvýhodnejšie	4632
najčitanije	4458
najčitanije vesti	4458
najčitanije vijesti	4458
najčitanije vijesti dana	4458
najčítanejšie	4561
najčítanejšie články	4561
najčítanejšie články dňa	4561
naloži objavo	4723
naloži več	4741
naloži video	4723
naloži vsebino	4723
napi keresztrejtvény	2645
napiši komentar	4542	4748
napišite komentar	4671
napište autorovi	643
napište do redakce	648
napište komentář	655
napište redakci	648
napsat komentář	549
napísať autorovi	4637
napísať komentár	4647
napíšte autorovi	4637
napíšte do redakcie	4641
napíšte komentár	4647
napíšte redakcii	4641
naročena vsebina	4667
naroči knjigo	4721
naročite knjigo	4721
naročite se	4663
naročnina	4663
narração gerada por ia	4118
naruči knjigu	4516
naručite knjigu	4516
naskenujte qr kód	625
naskenujte qr kód a stáhněte si aplikaci	624
naslednji članek	4741
nastala chyba. skúste to neskôr	4634
nastala chyba. zkuste to prosím znovu	640
nastavenia súkromia	4618
nastavenie súkromia	4618
nastavení	543
nastavení cookies	543
nastavení ochrany soukromí	619
nastavení soukromí	619
nastavi bez isključivanja	4525
nastavi s google računom	4529
nastavi čitanje	4511
nastavi čitati	4511
nastavit jako preferovaný zdroj	657
nastavit upozornění	626
nastavite čitanje	4511
nastavite čitati	4511
nastavitve piškotkov	4684
nastaviť ako preferovaný zdroj	4649
nastaviť upozornenia	4624
następna strona	3842
następne wideo	3905
następne zdjęcie	3925
następny	3842
następny artykuł	3839
następny film	3905
nasza księgarnia	3822
natisni članek	4671
naudojate reklamos blokavimą	3354
naudojimo taisyklės	3325
naudojimosi taisyklės	3348
naujausi viršuje	3364
naujausios žinios	3309
naujienlaiškis	3332
nav komentāru	3432
načteno umělým hlasem	622
načtěte qr kód	625
načíst další	553
načíst další články	643
načíst mapu	546
načíst obsah	619
načíst příspěvek	619
načíst stránku znovu	632
načíst video	619
načíst více	643
načítava sa prehrávač	4621
načítava sa video	4621
načítať obsah	4618
načítať príspevok	4618
načítať viac	4637
načítať video	4618
načítať ďalšie	4637
načítám přehrávač	622
načítání videa	622
našli jste chybu	549
našli jste chybu v článku	648
našli jste v článku chybu	549
našli ste chybu	4641
našli ste chybu v článku	4641
našli ste v článku chybu	4641
naživo	4622
ne děkuji	521
ne ratez rien de l'actualité	2262
ne, ačiū	3353
ne, děkuji	521	627
ne, děkuju	627
nederīga e-pasta adrese	3427
nejdiskutovanější	551
nejlepší	656
nejlepší nabídka	637
nejnovější	551	656
nejnovější zprávy	551
nejnovější články	551
nejoblíbenější	637	656
nejstarší	656
nejvýhodnější	637
nejčtenější	551
nejčtenější články	551
nejčtenější články dne	551
nekaj je šlo narobe. poskusite pozneje	4738
nekaj je šlo narobe. poskusite znova	4738
nem kérem	2667
nem kötelező	2680
nem küldünk spamet	2679
nem, köszönöm	2572	2667
nemam mišljenje	4514
nemate račun	4529
nemaš račun	4529
nemám názor	613	4613
nemám účet	636
nemáte predplatné	4631
nemáte předplatné	636
nemáte účet	636
nenhum comentário	3998
neplatná e-mailová adresa	640
neplatný e-mail	640
nepovinné	641	4635
neskôr	4625
neste natal, ofereça uma assinatura	4142
neteisingas el. pašto adresas	3359
neueste beiträge	888
neveljaven e-poštni naslov	4738
nešto je pošlo naopako. pokušajte ponovo	4532
nešto je pošlo po zlu. pokušajte ponovno	4532
nešto je pošlo po zlu. pokušajte ponovo	4532
nghe bài báo	5361
nghe bài viết	5336	5361
nghe nội dung bài viết	5361
nghe đọc bài	5336	5361
nhấn để bật tiếng	5395
nhận thông báo	5368
nhập bình luận	5392
nhập bình luận của bạn	5392
nhập email của bạn	5398
nhập số tiền	5396
nhập địa chỉ email	5398
nhập địa chỉ email của bạn	5398
nhắc tôi sau	5289
nhớ đăng nhập	5375
ni še komentarjev	4748
nie dziękuję	3801
nie dziś	3801
nie możemy pokazać tej treści	3902
nie możemy wyświetlić tej treści	3902
nie można odtworzyć filmu	3905
nie można odtworzyć wideo	3905
nie można wyświetlić tej treści	3902
nie pamiętam hasła	3919
nie pamiętasz hasła	3805
nie udało się załadować filmu	3905
nie ďakujem	4568
nie, dziękuję	3801
nie, ďakujem	4568
nieprawidłowy adres e-mail	3922
niečo sa pokazilo	4635
niečo sa pokazilo, skúste to znova	4634
niečo sa pokazilo. skúste to neskôr	4634
niečo sa pokazilo. skúste to znova	4634
nimate računa	4735
nimetön postilaatikko	2094
nincs fiókja	2676
nincs fiókod	2676
nincs fiókom	2676
nincs hozzászólás	2690
nincs még előfizetésed	2676
nincs még fiókja	2676
nincs véleményem	2648
nincsenek hozzászólások	2690
niste naročnik	4735
no es pot reproduir el vídeo	476
no ho sé	470
no mūsu partneriem	3436
no mūsu veikala	3414
no se ha podido cargar el vídeo	1752
no se ha podido reproducir el vídeo	1704
no se puede reproducir el vídeo	1704
no sé	1698
no te pierdas las últimas noticias	1613
noe gikk galt, prøv igjen	3769
noe gikk galt, prøv igjen senere	3769
noe gikk galt. prøv igjen	3769
noe gikk galt. prøv igjen senere	3769
noget gik galt, prøv igen	796
noget gik galt, prøv igen senere	796
noget gik galt. prøv igen	796
noget gik galt. prøv igen senere	796
nokopēts	3435
només els subscriptors poden comentar	451
només per a subscriptors	494
non seguire più	2977
noraidīt visas	3417
normas de participación	1697
normes de participació	469
norėdami komentuoti, prisijunkite	3313
nos hors-séries	2219
nosūti draugam	3382
nosūtīt atsauksmi	3431
nosūtīt draugam	3382
nosūtīt e-pastā	3382
nosūtīt komentāru	3432
nosūtīt ziņu	3427
noteで書く	3044
notiek video ielāde	3418
notifications activées	2262
notifikácie	4625
notre charte déontologique	2279
notre charte éditoriale	2279
notre sélection	2184
notre sélection d'articles	2238
notícia anterior	500	4095
notícia següent	500
notícias relacionadas	4007
notícias relacionadas que podem lhe interessar	22
notícies destacades	466
notícies relacionades	438
nous protégeons nos sources	2279
nous écrire	2280
nouveau ! suivez vos auteurs préférés	2286
nu ai cont? înregistrează-te	4207
nu aveți cont	4246
nu ești abonat	4245
nu ești încă abonat	4245
nu mai urmări	4258
nu mulțumesc	4152
nu putem afișa acest conținut	4228
nu på google play	781
nu s-a putut încărca videoclipul	4269
nu sunteți abonat	4245
nu știu / nu răspund	4217
nu, mulțumesc	4152	4234
nuestro código ético	1732
numele tău	4248
numele tău de utilizator	4264
nuotrauka # iš #	3370
nur für mitglieder	1039
nuskaitykite qr kodą	3351
nuskenuokite qr kodą	3351
nyaste först	4896
nyeste først	3781
nyhetsdøgnet	3686
nyní na google play	624
nyní ne	627
nyomtatás	2583
não foi possível carregar	4118
não foi possível carregar o vídeo	4070
não foi possível reproduzir o vídeo	4070
não perca	4007
não sabe / não responde	4062
não sei	4062
não tem conta	4090
não tem uma conta	4090
não é assinante	4089
não, obrigada	3963
não, obrigado	3963
nächste seite	891
nächster artikel	888
nächstes bild	1043
nächstes foto	1043
nächstes video	1025
näin korjaamme virheet	2094
näin poistat mainoseston	2075
näin poistat mainosten eston	2075
näin suojaamme lähteitämme	2094
näin suojelemme lähteitä	2094
näita # vastust	1848
näita alati	1832
näita galeriid	1845
näita ja nõustu	1832
näita kõiki	1799
näita rohkem	1798
näita sisu	1832
näita tulemusi	1828
näita vastuseid	1848
näita veel	1798
näita vähem	1799	1845
näköislehti	1981
nästa	4803
nästa artikel	4800
nästa bild	4885
nästa sida	4885
nästa video	4865
näytä # kuvaa	2089
näytä # kuvat	2089
näytä # vastausta	2099
näytä aina	2064
näytä alkuperäinen	2011
näytä galleria	2090
näytä ja hyväksy	2064
näytä julkaisu	1999
näytä kaikki	2010
näytä kaikki # kuvaa	2089
näytä kaikki # kuvat	2089
näytä kaikki artikkelit	2090
näytä kaikki kommentit	2099
näytä kaikki kuvaa	2089
näytä kaikki kuvat	2089
näytä kartta	2011
näytä kommentit	2005
näytä kuvaa	2089
näytä kuvagalleria	2090
näytä kuvat	2089
näytä kuvateksti	2090
näytä käännös	2011
näytä lisää	2010
näytä lisää artikkeleita	2090
näytä lisää kommentteja	2099
näytä litterointi	2067
näytä salasana	2083
näytä sisältö	1998
näytä tekstitykset	2067
näytä tiedot	2011
näytä tulokset	96	2011	2052
näytä upotus	1999
näytä vastaukset	2099
näytä vähemmän	2011	2090
något gick fel	4883
något gick fel, försök igen	4882
något gick fel, försök igen senare	4882
något gick fel. försök igen	4882
något gick fel. försök igen senare	4882
næste	719
næste artikel	716
næste billede	799
næste side	799
næste video	779
némítás	2663
némítás feloldása	2662
népszerű	2598
név	2680
névtelen bejelentés	2686
névtelen postaláda	2686
nézze meg galériánkat	2600
nézze meg képeinket	2600
nõustu ja jätka	1832
nõustu ja näita	1832
nõustun	1809
nõustun kõigiga	1809
nøgleord	716
nāc strādāt pie mums	3384
nākamais attēls	3429
nākamais raksts	3429
nākamais video	3418
nākamā bilde	3429
nākamā lapa	3429
nē, paldies	3422
něco se pokazilo	641
něco se pokazilo, zkuste to znovu	640
něco se pokazilo. zkuste to prosím později	640
něco se pokazilo. zkuste to znovu	640
nổi bật	5311
nội dung do ai tạo	5395
nội dung quảng cáo	5348
nội dung tiếp tục bên dưới	5350
nội dung tài trợ	5304
nội dung được tài trợ	5350
nội dung đề xuất	5350
nội quy bình luận	5354
""", 'o': """
o dată	4242
o leitor está a carregar	4070
o que achou desta notícia	4034
o seu apoio faz a diferença	3962	4122
o singură dată	4242
o singură donație	4241
o vídeo começa em #	4118
o vídeo começará em alguns segundos	4032
obaveštenja	4524
objednať knihu	4616
obligatoriskt fält	4882
obligātie lauki	3427
obligāts lauks	3427
obnovit stránku	632
obnoviť stránku	4627
obnovte stránku	632
obrázek # z #	642
obrázek # ze #	642
obrázok # z #	4636
obrázok # zo #	4636
obsah je chránený autorským zákonom	4642
obsah je chráněn autorským zákonem	649
obsah našich partnerov	4652
obsah našich partnerů	661
obsah není dostupný	619
obsah nie je dostupný	4618
obsah nie je možné zobraziť	4618
obsah sa nedá zobraziť	4618
obsah vytvořený ai	653
obsah článku	644
obserwuj autorkę	3938
obserwujesz już tego autora	3938
ocenite članak	4461
ocenite članek	4671
oceń jakość artykułu	3934
oceń przepis	66
ochrana osobních údajů	543
ochrana osobních údajů a cookies	546
ochrana osobných údajov	4575
ocijenite članak	4461
ocorreu um erro ao carregar o vídeo	4032
ocultar anúncio	4037
ocultar comentários	4061
od najnovších	4648
od najstarších	4648
od naszych partnerów	3942
od našich partnerov	4652
od našich partnerů	661
od naših partnera	4548
od naših partnerjev	4753
od nejnovějších	656
od nejstarších	656
od partnerů	662
odblokuj artykuł	3919
odblokuj dostęp	3919
odblokuj treść	3902
oddaj głos	96	3892
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	530
odebírat newsletter	530
odemknout článek	524
odemknout článek pro přátele	659
odeslat komentář	655
odeslat zprávu	640
odeslat zpětnou vazbu	653
odhlásenie kedykoľvek	4634
odhlásit odběr	666
odhlásit se	19
odhlásit se můžete kdykoli	640
odhlásit se můžete kdykoliv	640
odhlásit se z odběru	666
odhlásiť odber	4656
odhlásiť sa	19
odhlásiť sa z odberu	4656
odhlášení kdykoliv	640
odjaviti se možete bilo kada	4532
odkaz bol skopírovaný	4650
odkaz byl zkopírován	659
odkaz skopírovaný	4564
odkaz zkopírován	534
odkleni članek	4664
odklenite celoten članek	4664
odklenite članek	4735
odmietnuť	4575
odmietnuť všetko	4575
odmítnout	543
odmítnout vše	543
odoberať	4635
odoberať newsletter	4634
odomknúť	4632
odomknúť článok	4631
odomknúť článok pre priateľov	4650
odoslať	96	4635
odoslať komentár	4647
odoslať správu	4634
odoslať spätnú väzbu	4645
odporúča outbrain	4652
odporúčame	4561	4632
odporúčame prečítať	4561
odporúčame tiež	4561
odporúčané outbrain	4652
odporúčané taboola	4652
odporúčané články	4561
odpovedať	4648
odpovědět	549	656
odrzuć	3824
odrzuć wszystkie	3824
odrzuć wszystko	3903
odtwarzacz wideo jest ładowany	3905
odtwórz	3842
odtwórz film	3905
odtwórz wideo	3905
odvolať súhlas	4618
odśwież stronę	3915
odštampaj	4461
odštampaj recept	66
odštampaj članak	4461
ofereça uma assinatura	4142
ofereça uma assinatura neste natal	4142
oferiți un abonament cadou	4278
oferta dla czytelników	3898
oferta dla prenumeratorów	3898
ofertă pentru abonați	4222
ofertă pentru cititori	4222
oferă acest articol	4260
oferă acest articol cadou	4209
oferă articolul	4260
oferă un abonament	4278
oferă un abonament de crăciun	4278
offert par un abonné	2317
offre abonnés	2251
offre intégrale	2304
offre limitée	2270
offre réservée aux lecteurs	2251
offre spéciale	2132
offre à durée limitée	2269
offrez un abonnement pour noël	2328
offrez un abonnement à noël	2328
offrez-nous un café	2122
offrici un caffè	2837
oglasno sporočilo	92	4667
ogłoszenie	3820
ohjelma ei ole enää katsottavissa	2067
ohodnotiť recept	66
ohodnoťte článek	549
ohodnoťte článok	4564
oikaisut ja täsmennykset	2094
okuma süresi # dk	5009
okurlara özel	5069
okurlarimiza özel	5069
okurlarimiza özel indirim	5069
oldal frissítése	2672
oldal újratöltése	2672
oled juba hääletanud	1828
olet jo äänestänyt	2052
oliko artikkeli hyödyllinen	2005
oliko juttu hyödyllinen	2005
oliko tiivistelmä hyödyllinen	2005
oliko tämä hyödyllinen	2097
olvasd be a qr-kódot	2665
olvass korlátlanul	2676
olvassa be a qr-kódot	2665
olvasson hirdetések nélkül	2697
olvasson korlátlanul	2577
olvasson tovább	2577
olvasta már	2598
olvastad már	2598
olvasás az alkalmazásban	2664
olvasói ajánlat	2651
olvidaste tu contraseña	1590
omogoči obvestila	4729
omogući obavijesti	4523
omröstning	97
onayi geri çek	5073
onayi yönet	5073
onayimi geri çek	5073
online reportáž zde	643
opdatér siden	789
oplæst af en robot	691
oplæst af en syntetisk stemme	779
oplæst af kunstig intelligens	719
oplæst af syntetisk stemme	779
opravy a upřesnění	648
opsig når som helst	680
opsig, når du vil	793
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4518
ordsøgning	770
orijinali göster	5010
os comentários são exclusivos para assinantes	4110
os leitores também leram	4059
os preços podem variar	4037
osadzona treść	3902
osale küsitluses	1798
osmisměrka	613
osta käyttöoikeus	2095
osta liput tästä	2061
osta täältä	2061
ostatnie artykuły	3839
osveži stran	4732
osveži stranicu	4526
osvežite stran	4732
osvježi stranicu	4526
osvježite stranicu	4526
oszczędzasz #%	3920
ota käyttöön	2074
ota yhteyttä	2005
otestujte se v kvízu týdne	109
otevřít	555
otevřít aplikaci	624
otevřít galerii	643
otevřít mapu	555
otevřít v aplikaci	624
otkazati možete bilo kada	4529
otkaži bilo kada	4529
otključaj članak	4451
otključajte ceo članak	4451
otključajte cijeli članak	4451
otključajte članak	4529
otomatik çeviri	5071
otros artículos	1635
oturumu açik tut	5087
otvoriť aplikáciu	4623
otvoriť galériu	4637
otvoriť v aplikácii	4623
otwórz	3843
otwórz aplikację	3907
otwórz galerię	3925
otwórz mapę	3843
otwórz w przeglądarce	3946
otázka dne	613
otázka dňa	4613
outbrain tarafindan önerildi	5046
outras notícias	22	4007
ouvir este conteúdo	4070
ouça esta reportagem	4070
ouça este conteúdo	3984
ovaj sadržaj ne možemo prikazati	4518
ovaj sadržaj nije dostupan	4518
ovaj sadržaj nije moguće prikazati	4518
ovaj video više nije dostupan	4520
ovaj članak je zaključan	4529
oversættelsen er lavet af en maskine	719
oy verdiğiniz için teşekkürler	96	5063
oynatici yükleniyor	5070
oyunuz için teşekkürler	5063
""", 'p': """
padidinti nuotrauką	3361
padovanokite straipsnį	3312
padovanokite straipsnį draugui	3312
padovanoti straipsnį	3366
page précédente	2188
pagina următoare	4175
pague um café	3965
paiement sécurisé	2130
paketi seç	5087
paketleri gör	5117
pakollinen kenttä	2087
paldies par jūsu balsi	3412
paldies par pieteikšanos	3401
paldies par ziņu	3427
palielināt	3419
palielināt attēlu	3429
palun jää viisakaks	1797
palun lülita reklaamiblokeerija välja	1839
pamanīji kļūdu	3383
pamanījāt kļūdu	3383
pamiršau slaptažodį	3357
pamiršote slaptažodį	3357
par šo tēmu	3379
paramètres de confidentialité	2257
paramètres des cookies	2172
paramétrer	2172
paramétrer les cookies	2172
paramétrer mes choix	2176
parandused ja täpsustused	1846
parašyk komentarą	3313
parašykite komentarą	3313
partajează	4164
partenerii noștri	4173
participez à la conversation	2224
participă la sondaj	4216
partilhar esta página	4133
partnereink ajánlata	2697
partnereinktől	2697
partnerių turinys	3316
partnerski sadržaj	4457
partnerski članek	4753
partnerský obsah	661
pas encore abonné	2269
pasidalinkite šiuo straipsniu	3312
pasirinkite planą	3357
pasirinkite prenumeratą	3357
pasirinkite sumą	3355
pasirinkti prenumeratą	3357
pasitikrinkite žinias	3314
pasiūlymas skaitytojams	3345
paslēpt reklāmu	3436
passer la publicité	2170
passer à la recette	66
passwort zurücksetzen	1039
pastebėjote klaidą	3313
pasziánsz	2648
pasūtīt grāmatu	3414
pateikti atsiliepimą	3363
patikrinkite savo el. paštą	3359
patreonで支援する	3128
patvirtinkite savo el. paštą	3359
pausar vídeo	1704
pauză video	4224
pavaišinkite mus kava	3355
paylaş	4994
paylaşin	4994
paypal ile öde	5117
pašreizējais laiks #	3418
pažiūrėkite vaizdo įrašą	3314
pe aceeași temă	4210
pelaa peliä	2052
pelaa tästä	2052
pentru a citi în continuare	4207
per saperne di più	2930
per visą ekraną	3349
per überweisung spenden	1036
pergunte à ia	107
pergunte à nossa ia	107	4034
permite întotdeauna	4228
permitir anúncios	4082
permitir conteúdo externo	3996
personvernerklæring	3750
personvernerklæring og informasjonskapsler	3677
perspausdinti draudžiama	3369
peut-être plus tard	2120
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3906
photo précédente	2307
phát	5334
phát hiện lỗi	5354
phát lại	5362
phát video	5361
phóng to ảnh	5381
phổ biến nhất	5376
piedalies aptaujā	3384
piedāvājums lasītājiem	3414
piekrist un rādīt	3416
piekrist un turpināt	3416
piekrist visām	3394
piekrītu	3394
piekrītu visām	3417
piesakies vebināram	3384
piesakoties tu piekrīti lietošanas noteikumiem	3401
pieslēdzies vai izveido kontu	3377
pieslēdzies, lai komentētu	3383
pieslēgties	3377
pieslēgties ar facebook	3425
pieslēgties ar google	3425
pievieno savu komentāru	3383
pievienot komentāru	3377
pievienot kā vēlamo avotu	3433
pievienot manām tēmām	3433
pieņemt un turpināt	3416
pieņemt visas	3417
pieņemt visas sīkdatnes	3416
pilnekrāna režīms	3418
pilnekrāns	3418
pirkt biļetes	3414
pirkt biļeti	3414
pirkt grāmatu	3414
pirkti bilietą	3345
pirkti knygą	3345
pirkti licenciją	3369
pirmais mēnesis par # €	3377
pirmas mėnuo tik # €	3307
pitajte naš ai	107
più lette	2878
più letti	2878
più popolare	2964
più recenti	2937
più tardi	2836
più vecchi	2937
più votati	2937
piši autoru	4535
piši avtorju	4741
pišite autoru	4535
pišite avtorju	4741
pišite nam u redakciju	4538
pišite nam v uredništvo	4744
pišite redakciji	4538
pišite uredništvu	4744
piškotki	4684
placená inzerce	92	538
placená spolupráce	661
placený obsah	661
places limitées, réservez vite	2219
plan seç	5087
plani seç	5087
planini seç	5087
platba ročne	4632
platba ročně	637
platená inzercia	92	4560
platená spolupráca	4652
platený obsah	4652
player de áudio	4118
player se učitava	4520
plaćena saradnja	4548
plaćena suradnja	4548
plaćeni oglas	92	4457
plaćeni sadržaj	4457
plačajte nam kavo	4733
plačana objava	92	4667
plačana vsebina	4753
plačano sodelovanje	4753
plačiau skaitykite čia	3314
plein écran	2188
plus d'actualités	2184
plus d'articles du même auteur	2275
plus de détails	2189
plus récents	2246
plătește cu paypal	4271
poate mai târziu	4152
początek bloku reklamowego	3823
podaj prawidłowy adres e-mail	3922
podari članek	4671
podarite ta članek	4671
podaruj artykuł	3805
podaruj dostęp	3940
podaruj prenumeratę	3948
podaruj prenumeratę na święta	3948
podaruj subskrypcję	3948
podaruj ten artykuł	3816
podcast anhören	936
pode ler também	4059
podeli članak	4461
podešavanja privatnosti	4518
podijeli članak	4461
podmienky používania	4575
podmínky použití	543
podmínky užití	543
podobne artykuły	3839
podobné články	551	4561
podporiť	4556
podporte nezávislú žurnalistiku	4556
podporte nás	4556
podporte nás cez darujme	4628
podporte nás cez paypal	4628
podporte nás na patreone	4628
podpořit	522
podpořit přes darujme	633
podpořte naši práci	522
podpořte nás	522
podpořte nás na patreonu	633
podpořte nás přes paypal	633
podpořte redakci	522
podrobné nastavenia	4618
podrobné nastavení	619
podrži	4450
podrži nas	4450
podržite nas	4450
podržite naš rad	4450
podržite nezavisno novinarstvo	4450
podziel się	3816
podziel się na facebooku	3816
pogledajte još	22
poista mainonnanesto käytöstä	2078
poistin mainonneston käytöstä	2078
poistin sen käytöstä	2079
pokaż # odpowiedzi	3936
pokaż # zdjęcia	3924
pokaż # zdjęć	3924
pokaż galerię	3925
pokaż hasło	3919
pokaż i zaakceptuj	3902
pokaż komentarze	3833
pokaż mniej	3842
pokaż napisy	3905
pokaż odpowiedzi	3936
pokaż odpowiedź	3842
pokaż oryginał	3843
pokaż podpis	3925
pokaż szczegóły	3825
pokaż transkrypcję	3905
pokaż treść	3824
pokaż tłumaczenie	3843
pokaż więcej	3842
pokaż wszystkie	3842
pokaż wszystkie # zdjęcia	3924
pokaż wszystkie # zdjęć	3924
pokaż wszystkie zdjęcia	3924
pokaż wszystkie zdjęć	3924
pokaż wszystko	3843
pokaż wyniki	96	3892
pokaż zdjęcia	3924
pokaż zdjęć	3924
pokaži geslo	4735
pokaži rezultate	96
pokaži vsebino	4684
pokloni članak	4461
poklonite ovaj članak	4461
pokračovat bez podpory	521
pokračovat bez vypnutí	630
pokračovat přes apple	636
pokračovat přes facebook	636
pokračovat přes google	636
pokračovat s apple	636
pokračovat s google	636
pokračovať bez podpory	4568
pokračovať bez vypnutia	4626
pokračovať cez apple	4631
pokračovať cez facebook	4631
pokračovať cez google	4631
pokračovať s google	4631
pokušajte kasnije	4532
pokušajte ponovno	4532
pokušajte ponovno kasnije	4532
pokušajte ponovo	4532
pole obowiązkowe	3922
polecamy również	3839
polecamy także	3839
polecamy też	3839
polecane artykuły	3839
politica de confidențialitate	4170	4171	4184
politica de corecții	4253
politica editorială	4184	4253
politică de confidențialitate	4170
politika kolačića	4518
politika piškotkov	4723
politique de confidentialité	2172
politique de protection des données	2298
polityka prywatności	3824
polityka prywatności i cookies	3826
polityka sprostowań	3930
política de cookies	1624	3992
política de correcciones	1732
política de correccions	502
política de correções	4098
política de galetes	447
política de privacidad	1624
política de privacidade	3992	4016
política de privacitat	447
política de protección de datos	1751
política de proteção de dados	4117
pomanjšaj pisavo	4751
pomôže každé euro	4629
pomůže každá koruna	634
ponovno učitaj stranicu	4526
ponuda za čitaoce	4516
ponuda za čitatelje	4516
ponuka pre čitateľov	4616
poprzedni artykuł	3839
poprzednie zdjęcie	3925
populární	551
populära artiklar	4800
populärast	4880	4897
populärt	4800
populære	810	3782
populære artikler	716
populære saker	3686
populært	716	3686
populārākie	3379
popüler	5003
popüler haberler	5003
popüler konular	5003
por mês	4086
por qué estás viendo esto	1590
por qué? cuéntanos	1744
portes grátis	4107
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	659
poslat přes whatsapp	659
poslat příteli	659
poslat tip anonymně	648
poslat zprávu	640
poslať	4635
poslať ako darček	4650
poslať cez whatsapp	4650
poslať e-mailom	4564
poslať mailom	4650
poslať priateľovi	4650
poslať správu	4634
poslať tip	4641
poslať tip anonymne	4641
poslušaj vest	4461
poslušaj članak	4461
poslušaj članek	4671
poslušajte tekst	4520
poslušajte članek	4671
posnetek ni več na voljo	4726
posnetek v vaši državi ni na voljo	4726
posnetka ni mogoče predvajati	4726
postanite naročnik	4663
postanite član	4450	4663
postavke kolačića	4475
postaw kawę	3802
postaw nam kawę	3802
poszt betöltése	2654
posłuchaj	3816
poukážte nám # % z dane	4628
pour continuer à lire	2233
pour noël, offrez un abonnement	2328
pourquoi voyez-vous cette publicité	2220
pouze nezbytné	619
pouze pro předplatitele	524
používate adblock	4626
používate blokovanie reklám	4626
používate blokovač reklám	4626
používateľské meno	4632
používáte adblock	630
používáte blokování reklam	630
používáte blokátor reklam	630
povezani sadržaj	4458
povezani članci	4458
povezani članki	4668
povećaj	4521
povećaj fotografiju	4535
povećaj sliku	4535
povećaj slova	4546
povećaj tekst	4546
povečaj	4727
povečaj besedilo	4751
povečaj fotografijo	4741
povečaj pisavo	4751
povečaj sliko	4741
povinná pole	640
povinné	641	4635
povinné pole	640
povinné polia	4634
povinné údaje	640
povolit a pokračovat	546
povolit upozornění	626
povolit vždy	546
povoliť	4625
povoliť notifikácie	4624
povoliť obsah	4618
povoliť raz	4618
povoliť reklamu	4627
povoliť reklamy	4627
povoliť upozornenia	4624
powiązane	3839
powiązane artykuły	3839
powiązane tematy	3839
powiększ	3842
powiększ tekst	3940
powiększ zdjęcie	3842
powrót do góry	3842
powrót do strony głównej	3925
powrót na górę	3925
pozastaviť	4622
později	629
pozostała część artykułu pod materiałem wideo	3820
pozostały czas	3906
pozostały czas #	3905
pozostały czas -#	3905
pozrieť # fotiek	4636
pozrieť # fotky	4636
pozrieť # fotografie	4636
pozrieť # fotografií	4636
pozrieť fotiek	4636
pozrieť fotky	4636
pozrieť fotografie	4636
pozrieť fotografií	4636
pozrieť galériu	4637
pozrieť všetky # fotiek	4636
pozrieť všetky # fotky	4636
pozrieť všetky # fotografie	4636
pozrieť všetky # fotografií	4636
pozrieť všetky fotiek	4636
pozrieť všetky fotky	4636
pozrieť všetky fotografie	4636
pozrieť všetky fotografií	4636
pozrieť všetkých # fotiek	4636
pozrieť všetkých # fotky	4636
pozrieť všetkých # fotografie	4636
pozrieť všetkých # fotografií	4636
pozrieť všetkých fotiek	4636
pozrieť všetkých fotky	4636
pozrieť všetkých fotografie	4636
pozrieť všetkých fotografií	4636
pozvite nás na kávu	4628
pozvěte nás na kafe	633
pozvěte nás na kávu	633
počastite nas kavom	4527
pořídit předplatné	636
pošalji	96	4533
pošalji e-mailom	4461
pošalji komentar	4461
pošalji mejlom	4461
pošalji poruku	4532
pošalji povratnu informaciju	4541
pošalji prijatelju	4461
pošalji vest	4538
pošalji vijest	4538
pošalji članak e-mailom	4461
pošaljite dojavu	4538
pošaljite komentar	4461
pošaljite vest	4538
pošlete tip redakci	648
pošlite tip redakcii	4641
pošlji	4739
pošlji komentar	4748
pošlji po e-pošti	4671
pošlji povratno informacijo	4747
pošlji prijatelju	4671
pošlji sporočilo	4738
pošlji članek po e-pošti	4671
pošljite nam namig	4744
pošljite namig	4744
poštanski broj	4533
poštna številka	4739
poštovné zdarma	617
pr članek	4667
pradėti testą	3343
praneškite apie klaidą	3313
pranešti anonimiškai	3362
pranešti apie klaidą	3313
pranešti apie komentarą	3364
pratite uživo	4535
pravidelný dar	633
pravidelný príspevok	4629
pravidelně měsíčně	633
pravidlá diskusie	4564
pravidlá opráv	4641
prawa autorskie zastrzeżone	3931
prašome išjungti reklamos blokavimą	3354
pre komentovanie sa prihláste	4647
pre predplatiteľov	4557
preberi cel članek	4741
preberi celoten članek	4741
preberi več	4741
preberite celoten članek	4741
preberite še	4668
precisamos de você	3962
predchádzajúca fotografia	4637
predchádzajúca snímka	4637
predchádzajúca strana	4637
predchádzajúci článok	4637
predplatiť	4556
predplatné môžete kedykoľvek zrušiť	4631
predplaťte si	4556
preferințe cookie	4228
preferințe de confidențialitate	4268
preferències de galetes	480
preferências de cookies	4074
preferências de privacidade	4117
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4622
prehrať video	4621
prehrávač sa načítava	4621
prejsť do diskusie	4647
prejsť do galérie	4637
prejsť na darovanie	4628
prejsť na kvíz	4612
prejsť na obsah	4637
prejsť na online	4637
prejsť na platbu	4628
prejsť na ponuku	4616
prejsť na recept	66
prejšnja fotografija	4741
prejšnja slika	4741
prejšnja stran	4741
prejšnji članek	4741
prekličete lahko kadarkoli	4735
prekliči soglasje	4723
preložené automaticky	4645
preložené pomocou ai	4645
prenošenje zabranjeno	4539
prenumerantförmån	4858
prenumerantförmåner	4858
prenumerata nuo # euro per mėnesį	3307
prenumerata nuo # €	3307
prenumerera på vårt nyhetsbrev	4774
prenumeruodami sutinkate su taisyklėmis	3332
prenumeruokite naujienlaiškį	3332
prenumeruoti naujienlaiškį	3359
preostali čas	4727
preostali čas #	4726
preostali čas -#	4726
preporučeno	4458
preporučuje outbrain	4548
preporučuje taboola	4548
preporučujemo	4458	4530
preporučujemo da pročitate	4458
preporučujemo i	4458
presentear matéria	4105
preskoči na sadržaj	4535
preskoči na vsebino	4741
preskočiť na obsah	4637
prestať sledovať	4649
prethodni članak	4535
pretlač zakázaná	4642
prevedeno uz pomoć ai	4541
preverite e-pošto	4738
prečo vidím túto reklamu	4652
prečítajte si	4561
prečítajte si aj	4561
prečítať neskôr	4650
prečítať prepis	4621
prețurile pot varia	4193
pridať ako preferovaný zdroj	4649
pridať do košíka	4616
pridať do mojich tém	4649
pridať komentár	4564
pridať medzi preferované zdroje	4649
pridruži se razpravi	4748
pridružite se razpravi	4748
pridėti kaip pageidaujamą šaltinį	3365
pridėti komentarą	3364
pridėti prie mano temų	3365
pridėti prie pageidaujamų šaltinių	3365
prihlásiť	4557
prihlásiť cez facebook	4631
prihlásiť cez google	4631
prihlásiť na odber	4634
prihlásiť sa	4557
prihlásiť sa cez apple	4631
prihlásiť sa cez facebook	4631
prihlásiť sa cez google	4631
prihlásiť sa do diskusie	4647
prihlásiť sa na odber	4634
prihláste sa a komentujte	4647
prihvati i prikaži	4518
prihvati sve kolačiće	4518
prihvaćam	4475
prihvaćam i nastavljam	4518
prihvaćam sve	4475
prijava putem google računa	4529
prijavi grešku	4461
prijavi pogrešku	4538
prijavi se s google računom	4529
prijavite grešku	4538
prijavite pogrešku	4538
prijať	4575
prijať a pokračovať	4618
prijať a zobraziť	4618
prijať všetko	4575
prijať všetky	4619
prijať všetky cookies	4618
prikaži # odgovora	4542
prikaži # odgovore	4748
prikaži galerijo	4741
prikaži galeriju	4535
prikaži geslo	4735
prikaži i prihvati	4518
prikaži in sprejmi	4723
prikaži komentare	4542
prikaži komentarje	4748
prikaži lozinku	4529
prikaži manj	4669
prikaži manje	4459
prikaži odgovore	4542	4748
prikaži podnapise	4726
prikaži prepis	4726
prikaži rezultate	96	4513	4718
prikaži sadržaj	4475
prikaži sve	4459
prikaži titlove	4520
prikaži transkript	4520
prikaži več	4669
prikaži više	4459
prikaži vse	4669
prikaži vsebino	4723
prima lună gratuită	4207
prima pagină	4176
primetili ste grešku	4538
primește alerte despre acest subiect	4201
primijetili ste grešku	4538
printează	4164
printează rețeta	66
pripomenúť neskôr	4568
priporoča outbrain	4753
priporoča taboola	4753
priporočamo	4668	4736
priporočamo tudi	4668
priporočamo v branje	4668
priporočeno	4668
prisijunkite arba susikurkite paskyrą	3307
prisijunkite prie mūsų komandos	3314
prisijunkite, kad galėtumėte komentuoti	3313
prispieť	4556
prispieť jednorazovo	4628
prispieť mesačne	4628
privatsphäre verwalten	1022
privatsphäre-einstellungen	874
privātuma iestatījumi	3416
privātuma politika	3394
prišlo je do napake. poskusite pozneje	4738
prišlo je do napake. poskusite znova	4738
pro komentování se přihlaste	655
pro předplatitele	524
pro předplatitele výhodněji	616
prochaine vidéo	2299
profită de ofertă	4275
programmet är inte längre tillgängligt	4865
prohibida la reproducció	505
prohibida su reproducción total o parcial	1765
prohlédnout # fotek	642
prohlédnout # fotky	642
prohlédnout # fotografie	642
prohlédnout # fotografií	642
prohlédnout fotek	642
prohlédnout fotky	642
prohlédnout fotografie	642
prohlédnout fotografií	642
prohlédnout galerii	643
prohlédnout všech # fotek	642
prohlédnout všech # fotky	642
prohlédnout všech # fotografie	642
prohlédnout všech # fotografií	642
prohlédnout všech fotek	642
prohlédnout všech fotky	642
prohlédnout všech fotografie	642
prohlédnout všech fotografií	642
prohlédnout všechny # fotek	642
prohlédnout všechny # fotky	642
prohlédnout všechny # fotografie	642
prohlédnout všechny # fotografií	642
prohlédnout všechny fotek	642
prohlédnout všechny fotky	642
prohlédnout všechny fotografie	642
prohlédnout všechny fotografií	642
proibida a reprodução total ou parcial	4129
promijeni veličinu teksta	4546
promo sadržaj	4548
promocijsko sporočilo	4667
promotivni sadržaj	4457
promotivni članak	4457
promóció	2586
proovi # päeva tasuta	1791
proposé par	2290
prosimy o wyłączenie adblocka	3911
prova gratis i en månad	114
proč vidím tuto reklamu	661
pročitaj ceo članak	4535
pročitaj cijeli članak	4535
pročitaj kasnije	4546
pročitaj transkript	4520
pročitajte ceo tekst	4535
pročitajte cijeli članak	4535
pročitajte i	4458
pročitajte još	4458
pruébalo gratis durante un mes	114
pruébalo gratis un mes	114
prywatność	3824
prywatność i cookies	3826
przeczytaj całość	3925
przeczytaj cały artykuł	3925
przeczytaj również	3839
przeczytaj także	3839
przeczytaj też	3839
przeczytaj transkrypcję	3905
przejdź bez wsparcia	3801
przejdź do galerii	3925
przejdź do głównej treści	3925
przejdź do księgarni	3821
przejdź do oferty	3898
przejdź do przepisu	66
przejdź do płatności	3916
przejdź do quizu	3892
przejdź do serwisu	3824
przejdź do sklepu	3898
przejdź do strony darowizn	3916
przejdź do treści	3842
przejdź do ustawień prywatności	3824
przejdź do wpłaty	3916
przejdź na stronę główną	3925
przekaż # % podatku	3916
przekaż #%	3916
przekaż opinię	3934
przestań obserwować	3938
przetłumaczono automatycznie	3934
przetłumaczono przez ai	3934
przeładuj stronę	3915
prześlij	3923
prześlij opinię	3934
prześlij zdjęcia	3930
przypomnij mi później	3801
przypomnij później	3910
právě se děje	551
präsentiert von	868
précédent	2188
préférences cookies	2172
préférences de confidentialité	2298
prélèvement	2131
prémium	2577
prénom	2272
présenté par	2290
próbáld újra később	2679
próbálja ki # forintért	2577
próbálja ki egy hónapig ingyen	114
próbálja újra	2679
próbálja újra később	2679
próxima	4012
próxima foto	4126
próxima imagem	4126
próxima notícia	4095
próxima página	4012
próximo artigo	4007
próximo vídeo	1752	4118
prøv # dager gratis	3651
prøv gratis	680	3651
prøv gratis i # dage	114
prøv gratis i en måned	114
prøv igen senere	796
prøv igjen senere	3769
prøv nu	680
prøv nå	3651
prędkość odtwarzania	3905
prを含みます	3091
pr記事	3113
psč	641	4635
pubblicità	2865
publi-rédactionnel	2170
publicitatea continuă	4275
publicité	2170
publicité - la suite ci-dessous	2170
publicité dans #	2299
publicités	2170
publică	4217
publică comentariul	4216
pular anúncio	4118
pular para o conteúdo	4012
pular para o conteúdo principal	4010
puslapis # iš #	3370
página siguiente	1641
páči sa mi to	4648
päeva küsimus	1828
päivitä sivu	2079
päivitä suostumus	1999
päivän kysymys	96	2058
päivän peli	2058
päivän ristikko	2052
pääuutiset	2008
påkrevd	3770
påkrævet	797
påmind mig senere	676
påminn mig senare	4762
później	3910
pārbaudi savas zināšanas	3384
pārbaudiet savu e-pastu	3427
pāriet uz recepti	66
pāriet uz saturu	3429
pārpublicējot atsauce obligāta	3387
pārpublicēšana aizliegta	3437
pārtraukt sekot	3433
pārvaldīt paziņojumus	3421
pārvaldīt piekrišanu	3416
pērc abonementu	3377
płatna współpraca	3942
płatne miesięcznie	3920
płatne rocznie	3920
płatność miesięczna	3920
płatność roczna	3920
předchozí	553
předchozí foto	643
předchozí fotografie	643
předchozí snímek	643
předchozí strana	643
předchozí článek	551
předmět	641
předplatit	524
předplatné	524
předplaťte si	636
přehrát	553
přehrát video	622
přehrávač se načítá	622
přehrávač videa se načítá	622
přejít do diskuse	655
přejít do e-shopu	540
přejít do galerie	643
přejít do speciálu	643
přejít k obsahu	553
přejít k platbě	633
přejít k receptu	66
přejít na kvíz	610
přejít na nabídku	616
přejít na obsah	553
přejít na online reportáž	643
přejít na recept	66
přejít na stránku darů	633
přeloženo automaticky	653
přeloženo pomocí ai	653
přepis	623
přeskočit na obsah	643
přestat sledovat	657
přetisk zakázán	649
přečtěte si	551
přečtěte si také	551
přečíst později	659
přečíst přepis	622
přidat do košíku	616
přidat do mých témat	657
přidat jako preferovaný zdroj	657
přidat komentář	549
přidat mezi preferované zdroje	657
přidejte názor	549
přidejte si nás mezi preferované zdroje	657
přihlaste se a komentujte	655
přihlásit	524
přihlásit k odběru	530
přihlásit přes facebook	636
přihlásit přes google	636
přihlásit přes seznam	636
přihlásit se	524
přihlásit se do diskuse	655
přihlásit se k odběru	640
přihlásit se přes apple	636
přihlásit se přes facebook	636
přihlásit se přes google	636
přihlásit se přes seznam	636
přihlášení	524
přijmout	543
přijmout a pokračovat	619
přijmout a zobrazit	619
přijmout vše	543
přijmout všechny	620
přijmout všechny cookies	619
připomenout později	521
přispějte	522
přispět	522
přispět jednorázově	633
přispět měsíčně	633
příjmení	641
""", 'q': """
qq好友	5479
qq空间	5479
qr कोड स्कैन करें	2541
qr কোড স্ক্যান করুন	406
qr 코드를 스캔하세요	3255
qrコードからダウンロード	3121
qrコードを読み取ってください	3121
qr코드로 다운로드	3255
qr코드를 스캔하세요	3255
qu'avez-vous pensé de cet article	2216
qual o seu nível de satisfação com esta notícia	4034
qualcosa è andato storto	2966
quan tâm nhất	5355
quay lại	5315
quay lại đầu trang	5399
quellen und weiterführende links	888
queremos conocer tu opinión	1680
queremos saber a sua opinião	4047
questa email è già registrata	2998
questa pagina ti è stata utile	2936
questo articolo ti è stato utile	2936
questo articolo è bloccato	2963
questo campo è obbligatorio	2965
questo riassunto ti è stato utile	2902
questo video non è disponibile	2944
questo video non è più disponibile	2944
quieres añadir otro usuario a tu suscripción	1590
quitter le plein écran	2253
quizi çöz	5066
quizul săptămânii	109
quizás más tarde	1583
quizás te interese	1635
quy định bình luận	5354
quyên góp	5290
quyên góp ngay	5290
qué opinas	1630
qué te ha parecido esta noticia	1680
quét mã qr	5367
quét mã qr để tải	5367
quét mã qr để tải ứng dụng	5367
quên mật khẩu	5293
quản lý cookie	5365
quản lý lựa chọn	5394
quản lý sự đồng ý	5365
quản lý tùy chọn	5394
quảng cáo	5304
quảng cáo - bài viết tiếp tục bên dưới	5348
""", 'r': """
r$ # por mês durante # meses	4056
radote klaidą	3313
radote klaidą tekste	3313
radās kļūda. mēģiniet vēlāk	3427
radīts ar mākslīgo intelektu	3431
rafraîchir la page	2264
raksti komentāru	3383
raksts ir aizsargāts ar autortiesībām	3437
raksts ir slēgts	3425
raksts tiek papildināts	3384
raksts turpinās pēc reklāmas	3386
rakstu lasa mākslīgais intelekts	3418
rakstīt autoram	3429
rakstīt komentāru	3383
raktažodžiai	3350
rao vặt	5304
raportează	4217
raportează comentariul	4264
raportează o eroare	4189
raportează o greșeală	4253
raportoi virheestä	2094
rapportér	810
rapportér annonce	814
rapportér fejl	708
ratkaise päivän ristikko	109
razvrščanje	4749
rašykite redakcijai	3362
rašyti autoriui	3361
rašyti komentarą	3307
reagovať	4648
recargar la página	1718
recargar página	1718
recarrega la pàgina	489
recarregar a página	4084
recarregar página	4084
receber notificações	4049
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2226
recevez une alerte à chaque article de l'auteur	2226
reclamă	4167
recomandarea redacției	4210
recomandări	4173
recomandări by taboola	4196
recomandări taboola	4196
recomandările editorilor	4210
recomandările partenerilor	4196
recomandările redacției	4173
recomendado para você	4007
recommandé	2184
recommandé pour vous	2184
recommandés	2184
recordar más tarde	1583
recuérdamelo más tarde	1583
recíbela	1603
recíbela gratis	1603
recíbelo	1603
redacția	4184
redare automată	4225
redirecționează # la sută	4241
redirecționează #%	4154
redă video	4224
redă videoclipul	4224
refuză toate	4186
refuză tot	4229
regala este artículo	1739
regala una suscripción	1782
regala una suscripción esta navidad	1782
regala una suscripción por navidad	1782
regalar artículo	1590
regalar este artículo	1739
regale una suscripción	1782
registrovať sa	4557
registruokitės nemokamai	3307
registruokitės į seminarą	3314
registrácia	4557
regisztráció	2577
regisztrálok	2577
regler för kommentarer	4896
regler og vilkår gjelder	3674
regras de comentários	4061
regras dos comentários	4061
regístrate	1590
rekisteröidy	1981
rekisteröidy maksutta ja lue	1981
reklaami lõpp	1852
reklam içeriğidir	5069
reklama się skończyła	3942
reklami geç	4996
reklám	2586
reklám vége	2697
reklámblokkolót használ	2670
reklámblokkolót használsz	2670
reklāma	3377
reklāmas beigas	3436
reklāmas raksts	3386
reklāmraksts	92	3386
relacja na żywo	3925
relaterade ämnen	4800
rendeld meg a könyvet	2651
rendelje meg a könyvet	2651
rendezés	2691
rendszeres támogatás	2674
renovar suscripción	1757
reportar comentário	4110
reportar erro nesta página	4034
reproducció automàtica	477
reproducción automática	1705
reproducción prohibida	1765
reproducir vídeo	1704
reproduction réservée	2312
reproductor de vídeo	1752
reproduzir vídeo	4070
reproduzir áudio	4070
reprodução automática	4071
reprodução proibida	4129
reserve já	4132
resmi büyüt	5093
responda à enquete	4061
rester connecté	2269
restez informé	2143
restez informés	2143
resultado da votação	4110
resultados de la votación	1698
resumen automático	1665
resumo da notícia	4034
resumé lavet af ai	806
retour à l'accueil	2275
retour à la liste	2275
retour à la page d'accueil	2186
retrage consimțământul	4228
rettelser og præciseringer	803
revenir à l'accueil	2275
revoir la vidéo	2299
rezerviši mesto	4516
rezervovať miesto	4616
rezervujte si místo	616
rezervuoti vietą	3345
rezervă un loc	4194
rezervă-ți locul	4194	4222
rezervēt vietu	3414
rezolvă testul	4219
rezumă cu ai	107
rezygnuję z newslettera	3946
rezygnuję z subskrypcji	3949
reîmprospătează pagina	4240
reîncarcă pagina	4240
reînnoiește abonamentul	4271
reģistrējies bez maksas	3377
reģistrēties	3377
reši križanko	4718
reši kviz	4513	4718
reši ukrštenicu	4513
režim celej obrazovky	4621
režim celé obrazovky	622
ricordamelo più tardi	2835
riješi križaljku	4513
riješi kviz	4513
riproduzione riservata ©	3004
rizami geri çek	5000
rodyti galeriją	3361
rodyti mažiau	3315	3361
rodyti turinį	3347
rodyti viską	3315
rozumím	555
rozwiąż krzyżówkę	3892
rozwiąż quiz tygodnia	109
rozwiń	3825	3842
rozwiń wszystko	3843
ročne	4632
ročná platba	4632
ročné predplatné	4632
roční platba	637
roční předplatné	637
ročně	637
rychlost přehrávání	622
ryhdy kannatusjäseneksi	2080
rätsel des tages lösen	109
rätta	4793
rätta oss	4793
rättelse	4793
rättelsepolicy	4889
rättelser och förtydliganden	4889
règles de commentaires	2245
règles des commentaires	2245
réactions	2178
réagir	2162	2178
réagir à cet article	2178
réagissez	2178
réagissez à cet article	2178
réductions et codes promo	2316
réduire la police	2237
réduire la taille de la police	2237
réduire la taille du texte	2237
réduire le texte	2288
répondez au quiz	2248
répondez au sondage	2245
répondre	2178
réseaux sociaux	2163
réserver mes places	2251
réservez vos places	2251
réservé aux inscrits	2132
résiliable à tout moment	2233
résultats	97
résultats du sondage	2224
résumer avec l'ia	107
résumé de l'article	2216
résumé de l'article en # points	2216
résumé en # secondes	2216
résumé ia	2285
résumé par l'ia	2285
részletek	2602
rétablir le son	2253
rösta	96	4855
rösta här	4803
rösta i omröstningen	4803
rösta nu	96	4851
rút lại sự đồng ý	5365
rückmeldung geben	1054
rýchlosť prehrávania	4621
rādīt # atbildes	3432
rādīt atbildes	3432
rādīt galeriju	3429
rādīt mazāk	3385	3429
rādīt rezultātus	3412
rādīt saturu	3416
rādīt un piekrist	3416
rādīt vairāk	3384
rādīt visu	3385
rămâi conectat	4245
răspunde	4172
răspunde la sondaj	4216
rėmimas	3316
rėmėjo turinys	3368
""", 's': """
s'abonner à ce dossier	2309
s'abonner à ce sujet	2309
s'abonner à ce thème	2309
s'abonner à cet auteur	2309
s'abonner à partir de #€	2132
s'està carregant el reproductor	476
s'està carregant el vídeo	476
s'ha produït un error	497
s'inscrire à la newsletter	2143
s-ar putea să-ți placă	4173
saada anonüümne vihje	1846
saada sõbrale	1796
saada sõnum	1843
saada vihje anonüümselt	1846
saber más	1641
sadarbības raksts	3386
sadece abonelere özel	5087
sadržaj je blokiran	4518
sadržaj je zaključan	4451
sadržaj je zaštićen autorskim pravom	4539
sadržaj nije dostupan	4518
sadržaj nije moguće prikazati	4518
sadržaj partnera	4548
saglabāt	3382
saglabāt iestatījumus	3416
saglabāt izvēli	3416
saglabāt rakstu	3382
saglabāt vēlākam	3434
sair do ecrã inteiro	4070
saistītie raksti	3379
saistītās ziņas	3379
saite ir nokopēta	3434
saite nokopēta	3382
saken er låst	3651
saken finnes også som lyd	3664
salli ja näytä	1999
salli sisältö	2064
salta la pubblicità	2992
salta pubblicità	2992
saltar anúncio	3990
saltar para o conteúdo	4010
saltar para o conteúdo principal	4010
salvar preferências	4074
salvează	4164
salvează articolul	4209
salvează pentru mai târziu	4209
salvează preferințele	4228
salvează rețeta	66
samo nujni piškotki	4723
samo nužni	4518
samo nužni kolačići	4518
samo za naročnike	4735
sans engagement, résiliable à tout moment	2233
sao chép	5389
sao chép liên kết	5299
sao chép đường dẫn	5346
sari la conținut	4175
sari la rețetă	66
sari peste reclamă	4269
satura turpinājums pēc reklāmas	3386
saturs ir aizsargāts ar autortiesībām	3437
saturs ir bloķēts	3416
sazināties ar redakciju	3430
sačuvaj	4461
sačuvaj podešavanja	4518
sačuvaj recept	66
sačuvaj vest	4461
sačuvaj za kasnije	4546
sačuvaj članak	4546
saņemt paziņojumus	3421
sažetak umjetne inteligencije	107
scanează codul qr	4232
schlagwörter	888
schließen	891
schrift größer	1058
schrift vergrößern	861
schriftgröße	861
schriftgröße anpassen	1058
schriftgröße ändern	1058
schwedenrätsel	1015
scopri di più	2842
scopri di più su amazon	3008
scrie comentariul tău	4264
scrie redacției	4253
scrieți redacției	4253
sdílejte	534
sdílejte tento text	534
sdílejte text	534
sdílejte článek	534
sdílet	534
sdílet na facebooku	534
sdílet na twitteru	534
sdílet na whatsappu	659
sdílet na x	534
sdílet článek	534
se alla erbjudanden för prenumeranter	4767
se bilderna här	4803
se connecter et réagir	2178
se déconnecter	19
se désabonner	2324
se désinscrire	2324
se grafiken här	4803
se ha producido un error al cargar el vídeo	1663
se klippet här	4803
se klippet øverst i saken	3689
se réabonner	2304
se større bilde	3690
se større billede	720
se videon här	4803
se våra erbjudanden	4879
se våre tilbud	3766
se încarcă playerul	4224
se încarcă video	4224
se încarcă videoclipul	4224
sedan # kr/mån tills du säger upp	4767
see väli on kohustuslik	1843
segui già questo argomento	2977
segui già questo autore	2977
seguir tópico	4049
seguí leyendo	1694
sei già abbonato	2842
sei già iscritto	2998
sei già iscritto alla newsletter	2922
seko tēmai	3433
sekot tēmai	3433
sekretessinställningar	4862
sekti autorių	3365
sekti temą	3365
selección de la redacción	1635
selectează	4246
selvä	2011
sem opinião	4062
sem si não seria possível	4054
sem você não seria possível	4054
semnalează comentariul	4264
semnalează o eroare	4172
senaste först	4896
send artiklen på mail	691
send på e-post	3664
send på mail	812
seniausi viršuje	3364
sense permanència	463
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5070
sesi açmak için dokunun	5113
sesi açmak için tiklayin	5113
setări confidențialitate	4228
setări cookie	4171	4186
setări cookie-uri	4228
setări cookies	4228
setări de confidențialitate	4228
seu apoio faz a diferença	3962	4122
seu nome de usuário	4110
seuls les abonnés peuvent commenter	2224
seuraa hetki hetkeltä	2090
seuraa livenä	2090
seuraa meitä	1994
seuraa tekijää	2101
seuraa tätä aihetta	2101
seuraat jo tätä aihetta	2101
seuraat tätä aihetta	2101
seç	5088
seçenekleri yönet	5073
seçimimi kaydet	5073
seções	4007
seřadit podle	655
sfârșit publicitate	4222
sfârșitul reclamei	4222
shrani članek	4671
shrnout pomocí ai	107
shrnutí ai	107	654
shrnutí od ai	653
si opp når du vil	3651
si è verificato un errore	2966
si è verificato un errore durante il caricamento del video	2900
sie können diesen artikel kostenlos weitergeben	986
signaler ce contenu comme inapproprié	2224
signaler un problème	2178
siguiente artículo	1635
siguiente vídeo	1752
siirry sisältöön	2010
siirry suoraan sisältöön	2090
sikeres feliratkozás	2604
sin ti no sería posible	1689
sinu hääl on arvesse võetud	1828
sinu sõnum	1844
sisu on autoriõigusega kaitstud	1853
sisältö ei ole saatavilla	2064
sisältö on estetty	2064
sisältö on suojattu tekijänoikeudella	2095
sisältöä ei voida näyttää	2064
sisältöä kumppaneiltamme	2105
siz ne düşünüyorsunuz	5031
siz ne düşünüyorsunuz? oy verin	5009
sizin için öneriler	5003
siųsti atsiliepimą	3363
siųsti draugui	3312
siųsti el. paštu	3312
siųsti komentarą	3364
siųsti naujieną	3362
siųsti žinutę	3359
skaitykite be reklamų	3368
skaitykite be ribojimų	3357
skaitykite daugiau čia	3314
skaityti plačiau	3314
skaityti visą straipsnį	3361
skaityti vėliau	3312
skann qr-koden for å laste ned appen	3755
skanna qr-koden för att ladda ner appen	4867
skaties arī	3379
skatīt cenu	3414
skatīt foto	3384
skatīt galeriju	3384
skatīt komentārus	3432
skatīt piedāvājumu	3414
skatīt piedāvājumus	3425
skatīt rezultātus	96	3412
skatīt video	3384
skatīt visus	3429
skenē qr kodu	3420
skenējiet qr kodu	3420
skjønner	3691
sklenite naročnino	4664
skontaktuj się z redakcją	3930
skontrolujte si svoju schránku	4634
skopírované	4651
skopírované do schránky	4650
skopírovať odkaz	4564
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4793
skriv inn beløp	3763
skru på	3760
skru på lyd	3753
skru på varsler	3757
skryť odpovede	4647
skryť reklamu	4652
skrýt	555
skrýt odpovědi	655
skrýt reklamu	661
skyddas av upphovsrätt	4891
skänk en gåva	4877
skúste to neskôr	4634
skúste to znova	4634
slapukų nustatymai	3325
slapukų politika	3347
slažem se	4475
slažem se i nastavljam	4518
sledeća fotografija	4535
sledeća slika	4535
sledeća strana	4535
sledeći video	4520
sledeći članak	4535
sledovat toto téma	657
sledovat téma	657	658
sledovať autora	4649
sledovať autorku	4649
sledovať online	4637
sledovať tému	4649
sledovať túto tému	4649
sledujete téma	657
sledujete tému	4649
slik beskytter vi kildene våre	3776
slik beskytter vi våre kilder	3776
slik slår du av annonseblokkering	3761
slične vesti	4458
slične vijesti	4458
slični članci	4458
sljedeća fotografija	4535
sljedeća slika	4535
sljedeća stranica	4535
sljedeći video	4520
sljedeći članak	4535
slut på annonce	814
slut på annons	4901
slut på reklam	4901
sluta följa	4898
slutt på annonse	3787
slutt å følge	3783
slå adblocker fra	787
slå annonceblokering fra	787
slå av annonseblokkereren	3761
slå av annonseblokkeringen	3761
slå din adblocker fra	787
slå lyd fra	779
slå lyd til	779
slå lyden fra	779
slå lyden til	779
slå notifikationer til	783
slå på	3760	4871
slå på aviseringar	4869
slå på ljudet	4865
slå på notiser	4869
slå på varsler	3757
slå på varslinger	3757
slå til	786
slėpti reklamą	3368
sns 공유	3294
sns 공유하기	3294
snsでシェア	3159
snsでシェアする	3159
snsをフォロー	3045
snímek # z #	642
snímek # ze #	642
snímka # z #	4636
snímka # zo #	4636
so schützen wir unsere quellen	1048
sofortüberweisung	835
solicitarea a fost trimisă	4272
solicitação enviada	4124
solitär	1015
som källa är du skyddad	4796
son dakika bildirimlerini aç	5077
son dakika gelişmelerinden haberdar olun	5077
son gelişmelerden haberdar olun	5077
sondaż	97
sonderveröffentlichung	966
sono già sostenitore	2835
sonraki fotoğraf	5120
sonraki fotoğraf için tiklayin	5006
sonraki fotoğrafa geç	5006
sonraki görsel	5120
sonraki haber için tiklayin	5006
sonraki içerik	5120
sonraki sayfa için tiklayin	5006
sonuçlar	97
sonuçlari gör	96	5010
sonuçlari göster	96	5064
sorodni članki	4668
sortează	4217
sortează după	4217
sortuj według	3936
sortér efter	809
souhlasit a pokračovat	546
souhlasím	543
souhlasím a pokračovat	619
souhlasím a zobrazit	546
souhlasím se zobrazením	543
soukromí a cookies	546
sous-titres activés	2253
sous-titres désactivés	2253
soutenez-nous dès maintenant	2122
související	551
související témata	551
související články	551
související články z webu	551
soyez le premier à commenter	2178
soyez le premier à réagir	2178
spam nélkül	2679
spander en kaffe på oss	3763
spara inställningar	4862
spara till läslistan	4900
spausdinti receptą	66
spausdinti straipsnį	3366
spațiu publicitar	4196
spela här	4851
spela videon här	4803
spill ansvarlig. # år	3674
spill med måte	3673
spill nå	3739
spis treści	3842
splošni pogoji	4724
sponsorisé	2170
sponsorlu bağlantilar	5046
sponsorlu içerik	92	4996
sponsoroitu sisältö	1995
sponsoroitua sisältöä	1997
sponsorēts saturs	3436
sponsrat innehåll	4785
sponzorirani sadržaj	4457
sponzorirani članak	4457
sponzorisani sadržaj	4548
sponzorované	4560
sponzorovaný obsah	538
sponzorováno	538
sporoči napako	4744
sporočilo	4739
spotifyで聞く	3149
spotifyで聴く	3149
spravovat upozornění	626
spravovať súhlas	4618
spravovať upozornenia	4624
sprawdź cenę	3898
sprawdź ofertę	3805
sprawdź się	3895
sprawdź skrzynkę e-mail	3922
sprawdź skrzynkę odbiorczą	3922
sprawdź swoją skrzynkę	3922
sprawdź swoją wiedzę	3892
sprejmi in prikaži	4723
sprejmi vse piškotke	4723
spremi članak	4461
spremljajte v živo	4741
sprijinul tău contează	4270
sprijină-ne	4154
správa	4635
správa bola odoslaná	4634
správa souhlasu	619
správa súhlasu	4618
spróbuj ponownie	3922
spróbuj ponownie później	3922
spręsti kryžiažodį	3343
spręsti testą	3343
spune-ne părerea ta	4216
spune-ți părerea	4189
spune-ți părerea în comentarii	4189
spuneți-ne părerea	4216
spustit kvíz	610
spustiť kvíz	4612
spustiť video	4621
später	830
später erinnern	829
späť hore	4637
späť na hlavnú stránku	4637
späť na začiatok	4637
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3680
spørg ai	107
spørg vores ai	107
spēlē tagad	3412
spēlēt tagad	3412
staňte sa členom	4556
staňte se členem	522
ste našli napako	4744
ste našli napako v članku	4744
ste už predplatiteľ	4631
ste že glasovali	4718
stem nå	96	3739
stiahnuť aplikáciu	4623
stiahnuť audio	4621
stiahnuť epizódu	4621
stiahnuť na google play	4623
stiahnuť v app store	4623
stiahnuť z app store	4623
stiahnuť z google play	4623
stichwörter	888
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	708
stlmiť	4622
stop med at følge	811
straipsnio tęsinys - po reklama	3316
straipsnis saugomas autorių teisių	3369
straipsnis tęsiasi po reklamos	3316
straipsnis užrakintas	3357
straipsnį skaito dirbtinis intelektas	3349
streść z ai	107
strojovo preložené	4645
strojový preklad	4646
strojový překlad	654
strojově přeloženo	653
strona główna	3839
stroški dostave	4722
stránka # z #	642	4636
stránka # ze #	642
stránka # zo #	4636
stworzono z pomocą ai	3934
stáhnout aplikaci	624
stáhnout audio	622
stáhnout epizodu	622
stáhnout na google play	624
stáhnout podcast	622
stáhnout v app store	624
stáhnout z app store	624
stáhnout z google play	624
stáhnout zdarma	625
stäng	4762	4803
stäng annons	4901
stäng av annonsblockeraren	4872
stäng av din adblocker	4872
stäng av din annonsblockerare	4872
stäng av ljudet	4865
stäng galleri	4885
stöd oss	4763
stöd oss på patreon	4876
stöd oss via patreon	4876
större text	4900
større tekst	3785
støt med mobilepay	790
støt os	677
støt os med mobilepay	790
støt os på #er	790
støt os på patreon	790
støt via mobilepay	790
støtt oss	3648
støtt oss med vipps	3763
støtt oss på patreon	3763
støtt oss via vipps	3763
sua inscrição foi confirmada	4124
sua inscrição foi realizada com sucesso	4124
subscrição confirmada	4124
subtitrări	4225
subtítols	477
subtítulos	1705
sudoku del día	1745
sugerir correção	4034
sugerir una corrección	1680
sugestões	4007
suite après la publicité	2251
suivez vos auteurs préférés	2286
suivre ce thème	2226
suivre le thème	2286
sukurta naudojant dirbtinį intelektą	3363
sumă liberă	4241
sumă personalizată	4270
sunt de acord cu termenii și condițiile	4247
sur le même sujet	2184
sur le même thème	2184
suscripción	1590
suscripción confirmada	1758
suscríbase	1590
suscríbete	1590
suscríbete a nuestro boletín	1600
suscríbete ahora	1590
susiję straipsniai	3309
susikurti paskyrą	3307
susține	4154
susține-ne	4154
susține-ne pe patreon	4241
susțineți-ne	4154
susținut de	4262
sutikti ir tęsti	3347
sutinku ir tęsiu	3347
svaka donacija je važna	4527
svaka donacija pomaže	4527
svaki dinar je važan	4527
svaki doprinos je važan	4527
svaki doprinos pomaže	4527
svaki euro je važan	4527
svaki prilog pomaže	4527
svi članci	4535
svi članci autora	4535
sviđa mi se	4543
sviđa vam se članak	4541
swisha en gåva	4876
syötä kelvollinen sähköpostiosoite	2087
syötä summa	2080
syötä sähköpostiosoitteesi	1984
szanowna użytkowniczko, szanowny użytkowniku	3826
szanowni państwo	3825
szanowny użytkowniku	3826
szanujemy twoją prywatność	3826
szavazatodat rögzítettük	2645
szavazatát rögzítettük	2645
szavazás	97	2648
szavazás indítása	2645
szczegóły	3843
szeretne értesítéseket kapni	2666
szeretnél értesítéseket kapni	2666
szerző követése	2692
szkennelje be a qr-kódot	2665
szponzorált tartalom	92	2586
szybkość odtwarzania	3905
szállítási költség	2652
szókereső	2648
szólj hozzá	2594
szóljon hozzá	2594
szövegméret	2695
szünet	2663
sähköposti	1984
sähköposti tai käyttäjätunnus	2083
sähköpostiosoite	1984
sähköpostiosoitteesi	2087
sähköpostisi	2087
säkra din plats	4858
säästä # %	2085
säästä #%	2085
så # kr/mnd til du sier opp	3651
så gör du för att stänga av	4874
så hanterar vi personuppgifter	4790
så här stänger du av din adblocker	4874
så här stänger du av din annonsblockerare	4874
så jobbar vi med rättelser	4889
så kommenterar du	4793
så skyddar vi våra källor	4889
så stänger du av adblock	4874
så stänger du av adblocker	4874
så stänger du av annonsblockeraren	4872
så stänger du av din ad-blocker	4874
så stänger du av din adblocker	4874
så stänger du av din annonsblockerare	4872
sådan beskytter vi kilder	803
sådan beskytter vi vores kilder	803
sådan deaktiverer du din adblocker	787
sådan retter vi fejl	803
sådan slår du adblock fra	787
sådan slår du din adblocker fra	787
sé el primero en comentar	1628
sé parte	1585
sélections	2162
sì, grazie	2955
sí, quiero	1716
sí, vull	485
síganos	1616
síguenos	1616
só para assinantes	4089
sólo para suscriptores	1723
sõnum on saadetud	1843
sök	4803
søg	719
søk	3689
súhlasím	4575
súhlasím a pokračovať	4618
súhlasím so zobrazením	4575
súhrn ai	107
súhrn od ai	107
súmate	1585
súvisiace	4561
súvisiace články	4561
súvisiaci článok	4561
süre	5071
süti beállítások	2654
süti tájékoztató	2654
sütibeállítások	2654
sütibeállítások módosítása	2657
sütik kezelése	2654
sākt testu	3412
sīkdatņu iestatījumi	3394
sīkdatņu politika	3416
sīkfailu iestatījumi	3416
słowa kluczowe	3839
sūtīt e-pastā	3434
sắp xếp theo	5355
số tiền khác	5373
""", 't': """
t'ha estat útil	469
t'ha estat útil aquest article	451
t'ha estat útil aquest resum	451
t'ha semblat útil	469
ta treść jest niedostępna	3902
ta treść jest zablokowana	3902
ta video ni več na voljo	4726
ta članek je zaklenjen	4735
taboola tarafindan sunulmuştur	5046
taboola tarafindan önerildi	5046
tack för din anmälan	4774
tack för din prenumeration	4882
tack för din röst	96	4851
tack för ditt meddelande	4882
tagasi üles	1845
taip pat žiūrėkite	3309
tak, chcę	3910
tak, chętnie	3910
tak, poproszę	3910
takaisin ylös	2010
takipten çik	5100
takk for at du meldte deg på	3769
takk for din påmelding	3769
takk for påmeldingen	3658
talebiniz gönderildi	5118
tallenna myöhemmäksi	1992
talán később	2572
tam ekrandan çik	5070
tamaño de la letra	1739
tamaño de letra	70	1615
tamaño del texto	70
también te puede gustar	1635
también te puede interesar	1635
també et pot interessar	438
também pode gostar	4059
tapahtui virhe. yritä myöhemmin uudelleen	2087
tapahtui virhe. yritä uudelleen	2087
tarjeta de crédito	1589
tarjeta de débito	1589
tarkista sähköpostisi	2087
tartalom betöltése	2654
tartalom engedélyezése	2654
tartalom megjelenítése	2654
tartalomjegyzék	2663
tasuline koostöö	1852
te ha parecido útil	1697
te ha resultado útil	1697
te ha resultado útil este artículo	1665
te ha resultado útil este resumen	1665
te ha sido útil	1697
te ha sido útil este resumen	1665
te poți dezabona oricând	4202
te rugăm să îl dezactivezi	4238
te vsebine ni mogoče prikazati	4723
te-ar putea interesa și	4210
tee meile kohvi välja	1840
tehisaru kokkuvõte	1798
tehisaru võib eksida	1847
tehisintellekt võib eksida	1847
tehty tekoälyllä	2097
teie hääl on arvesse võetud	1828
tej treści nie można wyświetlić	3902
tek seferlik bağiş	5084
tek seferlik bağiş yap	5116
tekijänoikeudella suojattu	2095
teklifi gör	5069
teklifleri gör	5117
tekoäly voi tehdä virheitä	2097
tekoälyn luoma	2097
tekoälyn tekemä	2097
tekoälyn tekemä tiivistelmä	2010
tekoälyn tiivistelmä	2010
tekoälyn tuottama	2097
tekoälytiivistelmä	2010	2098
tekst je zaključan	4529
tekst powstał przy pomocy ai	3934
tekst przetłumaczony maszynowo	3934
teksta izmērs	3434
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3312
telefonszám	2680
telefón	4635
teljes hozzáférés	2577
teljes képernyő	2663
teljes név	2680
temas del día	1635
temi že sledite	4750
ten artykuł jest zablokowany	3919
ten film jest niedostępny	3905
ten film nie jest dostępny w twoim kraju	3905
ten film nie jest już dostępny	3905
tento obsah je blokován	619
tento obsah je zablokovaný	4618
tento obsah nemôžeme zobraziť	4618
tento obsah nemůžeme zobrazit	619
tento obsah není dostupný	619
tento obsah není k dispozici	619
tento obsah nie je dostupný	4618
tento obsah nie je k dispozícii	4618
tento obsah sa nedá zobraziť	4618
tento článek je uzamčen	636
tercihleri yönet	5112
tercihlerimi yönet	5112
termeni și condiții	4183	4184
termeni și condiții de utilizare	4183
termenii și condițiile	4183
termos e condições	3992
teste başla	5066
teste grátis	3969
testează-ți cunoștințele	4219
testează-ți cunoștințele cu quizul nostru	4189
testi başlat	5066
testi çöz	5068
testreszabás	2656
teszteld a tudásod	2600
tesztelje tudását	2600
tetszőleges összeg	2673
text bol vytvorený automaticky	4645
text byl vytvořen automaticky	653
text je chránený autorským právom	4642
text je chráněn autorským právem	649
text čte umělá inteligence	622
texten fortsätter nedan	4785
texten fortsätter under bilden	4785
texten är maskinöversatt	4893
texten är skapad automatiskt	4893
textgröße	1059
textgröße ändern	1058
teď ne	521	627
teşekkürler, mesajiniz gönderildi	5089
tham gia bình chọn	5354
tham gia khảo sát	5354
tham gia thăm dò	5354
thanh toán hàng năm	5375
thanh toán hàng tháng	5375
thanh toán qua paypal	5397
theo dõi chủ đề	5386
theo dõi chủ đề này	5386
theo dõi tác giả	5386
thoát toàn màn hình	5361
thu gọn	5314
thème suivi	2309
thèmes	2184
thématiques	2184
thêm câu trả lời	5392
thêm làm nguồn ưu tiên	5386
thêm vào giỏ hàng	5400
thích	5299
thích nhất	5355
thông tin bắt buộc	5377
thông tin doanh nghiệp	5304
thông tin quảng cáo	5348
thông tin tác giả	5325
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5381
thẻ	5311
thời gian còn lại	5361
thời gian hiện tại	5362
thời lượng	5362
ti è stato utile	2936
tienes que iniciar sesión para guardar artículos	1693
tietosuoja ja evästeet	1999
tietosuoja- ja evästekäytäntö	1999
tietosuojakäytäntö	2064
tietosuojaseloste ja evästeet	1999
tiivistä tekoälyllä	107
tik būtini	3347
tik būtinieji slapukai	3347
tikai nepieciešamās	3416
tikai nepieciešamās sīkdatnes	3416
tiktokで見る	3149
til støttesiden	790
tilbagetræk samtykke	776
tilbakemelding på saken	3680
tilføj en kommentar	809
tilføj kommentar	809
tilføj os som foretrukken kilde	811
tilføj som foretrukken kilde	811
tilgjengelig på google play	3755
till gåvosidan	4876
tillad og fortsæt	705
tillad én gang	776
tillat én gang	3750
tillåt	4871
tillåt alltid	4863
tillåt annonser	4875
tillåt aviseringar	4869
tillåt en gång	4862
tillåt innehåll	4862
tillåt inte	4871
tillåt notiser	4869
tillåt reklam	4875
tiltás	2669
timp rămas	4225
tin bài liên quan	5346
tin cùng chuyên mục	5311
tin cùng tác giả	5347
tin khác	5311
tin liên quan	5311
tin mới	5311
tin mới nhất	5311
tin nhắn của bạn	5398
tin nhắn của bạn đã được gửi	5377
tin nóng	5347
tin nổi bật	5311
tin quảng cáo	5348
tin tiếp theo	5381
tin trước	5311
tin tài trợ	5311	5350
tin tức liên quan	5311
tin đọc nhiều	5311
tip jar ☕	1245
tipărește	4164
tipărește articolul	4209
tipărește rețeta	66
tisk článku	659
titta på videon	4865
tiêu điểm	5311
tiến # giây	5361
tiếp theo	5314
tiếp tục sau quảng cáo	5350
tiếp tục trên trình duyệt	5367
tiếp tục trên web	5367
tiếp tục với apple	5375
tiếp tục với email	5397
tiếp tục với facebook	5375
tiếp tục với google	5375
tiếp tục đọc	5399
tlačiť	4564
to cię może zainteresować	3839
to może cię zainteresować	3839
to wideo jest niedostępne	3905
to wideo nie jest już dostępne	3905
toate știrile	4251
toda contribuição ajuda	4085
toda la información	1729
todas as notícias	4095
todavía no eres suscriptor	1723
todavía no estás registrado	1724
todos los artículos de este autor	1763
todos los artículos del autor	1763
todos los artículos del especial	1760
todos los derechos de reproducción reservados	1765
todos los vídeos	1729
todos os comentários	3998
todos os vídeos	4095
toimituskulut lisätään	2061
totes les notícies	500
toto pole je povinné	640
toto téma již sledujete	657
toto video již není dostupné	622
toto video není dostupné	622
toto video není ve vaší zemi dostupné	622
toto video nie je dostupné	4621
toto video nie je vo vašej krajine dostupné	4621
toto video už není dostupné	622
toto video už nie je dostupné	4621
tots els vídeos	500
tous droits de reproduction réservés	2312
tous nos hors-séries	2219
toute l'actualité	2184
toutes les actualités	2275
toutes les vidéos	2275
toutes nos vidéos	2275
tovább	2600
tovább a cikkre	2682
tovább a dossziéhoz	2682
tovább a galériához	2682
tovább a recepthez	66
tovább a rovatra	2598
tovább a tartalomhoz	2682
tovább a teljes cikkre	2682
tovább a támogatáshoz	2673
tovább a támogatási oldalra	2673
tovább a webshopba	2651
tovább az ajánlathoz	2651
tovább olvasom	2600
további beállítások	2657
további cikkek	2598
további cikkek a szerzőtől	2682
további cikkek a témában	2598
további cikkek betöltése	2682
további hírek	2598
további lehetőségek	2656
további részletek itt	2600
továbbiak betöltése	2600
továbbiak megjelenítése	2682
toàn màn hình	5362
traducció automàtica	477
traducción automática	1705
traducere automată	4225
traducido automáticamente	1737
tradução automática	4034
traduït automàticament	507
trang chủ	5314
trang này có hữu ích không	5354
transcripció	477
transcripción	1705
transcrição	4071
transferência bancária	3968
trenutni čas	4727
trenutni čas #	4726
treści komercyjne	3942
treści naszych partnerów	3942
treści partnerskie	3820
treść dla subskrybentów	3919
treść niedostępna	3902
treść premium	3919
treść sponsorowana	3820
treść wygenerowana przez ai	3934
treść zablokowana	3902
treść zewnętrzna	3902
tria la teva subscripció	463
trimite răspunsul	4216
troškovi dostave	4517
truy cập không giới hạn mọi bài viết	5397
trwa ładowanie odtwarzacza	3905
tryb pełnoekranowy	3905
træk dit samtykke tilbage	776
træk samtykke tilbage	776
trình phát âm thanh	5395
trước	5314
trường bắt buộc	5377
trường này là bắt buộc	5377
trả lời	5310
trở lại	5314
trở lại đầu trang	5381
tu ce părere ai? lasă un comentariu	4189
tu donación desgrava	1719
tu izmanto reklāmu bloķētāju	3423
tu navegador no puede reproducir este vídeo	1663
tue meitä	1979
tue meitä patreonissa	2080
tue työtämme	2080
tule meile tööle	1798
tuotettu tekoälyllä	2097
turinys saugomas autorių teisių	3369
turinys užblokuotas	3347
turiu paskyrą	3357
turpini lasīt	3377
turpinājums pēc reklāmas	3386
turpināt ar apple	3425
turpināt ar facebook	3425
turpināt ar google	3425
turpināt lasīt	3377
tutar seç	5116
tutar seçin	5116
tvarkyti pranešimus	3352
tvarkyti sutikimą	3347
twitter'da paylaş	4994
twitterで見る	3149
twoja prywatność jest dla nas ważna	3826
twoja wiadomość	3923
twoje imię	3923
twój adres e-mail	3808
twój e-mail	3808
twój głos został oddany	3892
twój głos został policzony	3892
twój głos został zapisany	3892
tykkää	2100
tylko dla osób pełnoletnich	3821
tylko niezbędne	3902
tytuł przelewu: darowizna	3916
tytułem: darowizna na cele statutowe	3916
tài khoản của tôi	5293
tài trợ	5304
tài trợ bởi	5390
támogass minket	2573
támogass minket patreonon	2673
támogasson minket	2573
támogasson minket a patreonon	2673
támogatom	2573
támogatom a lapot	2673
támogatom az oldalt	2673
támogatott tartalom	92	2586
támogatás	2573
támogatás paypalon	2673
támogatási oldal	2673
támogatói tartalom	2586
tárgy	2680
täisekraan	1834
tämä artikkeli on lukittu	2083
tämä juttu on lukittu	2083
tämä kenttä on pakollinen	2087
tämä sisältö ei ole saatavilla	2064
tämä video ei ole enää saatavilla	2067
tämä video ei ole saatavilla	2067
täname liitumast	1816
tässä artikkelissa	2090
tässä jutussa	2090
tässä olisi upotus facebookista	2010
tässä olisi upotus instagramista	2010
tätä sisältöä ei voida näyttää	2064
täytä ristikko	2052
täytä tämä kenttä	2087
télécharger l'appli	2260
télécharger l'audio	2253
télécharger l'épisode	2253
télécharger le mp#	2253
télécharger le podcast	2253
téléchargez l'appli	2260
téma követése	2692
téma už sledujete	657
témata	551
tému už sledujete	4649
témy	4561
témáim	2693
témák	2598
térkép betöltése	2657
térkép megnyitása	2602
términos de uso	1624
términos y condiciones	1624
tên của bạn	5378
tên hiển thị	5392
tìm hiểu thêm	5308
tìm kiếm	5314
tóm tắt ai	5385
tóm tắt bằng ai	5385
tóm tắt bởi ai	5385
tópicos	4007
tópicos relacionados	4007
tôi đã hiểu	5315
tôi đã tắt	5372
tôi đã tắt trình chặn quảng cáo	5371
tôi đồng ý	5308
tôi đồng ý với chính sách bảo mật	5377
tôi đồng ý với điều khoản sử dụng	5377
tõlgitud tehisintellekti abil	1847
több	2600
több betöltése	2682
több mutatása	2682
töltsd ki a kvízt	2600
töltsd ki kvízünket	2645
töltse ki a kvízt	2600
töltse újra az oldalt	2672
tùy chỉnh	5308
tùy chọn cookie	5365
tùy chọn khác	5388
tú qué opinas	1630
túto tému už sledujete	4649
tühista igal ajal	1791
tüm fotoğraflar	5093
tüm fotoğraflari gör	5093
tüm haberler	5003
tüm haberlere sinirsiz erişim	5117
tüm haberleri gör	5093
tüm içeriğe sinirsiz erişim	5117
tüm konular	5005
tüm konulari gör	5005
tüm oyunlar	5066
tüm videolar	5093
tüm videolari gör	5093
tüm yazilari	5003	5020
tüm yazilari gör	5093
tüm yorumlar	5002
tüm çerezleri kabul et	5112
tüm çerezleri reddet	5112
tümü	5010
tümünü gör	5009
tümünü göster	5010
tümünü kabul et	4997
tümünü reddet	4997
tăng cỡ chữ	5388
tēmas	3379
tęsinys po reklamos	3316
tęsti su apple	3357
tęsti su facebook	3357
tęsti su google	3357
tłumaczenie automatyczne	3935
tłumaczenie maszynowe	3935
tạm dừng	5334
tạm dừng video	5361
tạo bởi ai	5395
tạo tài khoản	5293
tải audio	5361
tải bài đăng	5365
tải lại trang	5371
tải nội dung	5365
tải thêm	5314
tải thêm bình luận	5354
tải trên app store	5367
tải trên google play	5367
tải tập này	5361
tải về từ app store	5367
tải về từ google play	5367
tải âm thanh	5361
tải ứng dụng	5367
tải ứng dụng ngay	5367
tất cả tin tức	5381
tất cả trò chơi	5357
tất cả video	5381
tắt tiếng	5362
tặng bài viết	5346
tặng sao	5292	5346
tặng sao cho bài viết	5346
tặng sao cho tác giả	5396
tặng tác giả ly cà phê	5292
tốc độ phát	5334	5361
từ chối	5308
từ chối tất cả	5308	5365
từ chối tất cả cookie	5394
từ khóa	5311
tự động phát	5362
""", 'u': """
u košaricu	4516
u ovom članku	4535
udostępnij	3816
udostępnij na facebooku	3816
udostępnij na twitterze	3816
udostępnij na x	3816
udostępnij w mediach społecznościowych	3816
udělit souhlas	543
ugens spørgsmål	770
ugodnost za naročnike	4721
ugodnosti za naročnike	4721
ugrađeni sadržaj	4518
ugrás a galériához	2682
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2682
ugrás a tartalomra	2682
uključi	4524
uključi obaveštenja	4510
uključi obavijesti	4510
uključi se u raspravu	4542
uključi zvuk	4520
uključite javascript	4520
uključite notifikacije	4510
uključite obaveštenja	4510
uključite obavijesti	4510
uključite se u raspravu	4542
ukryj reklamę	3942
ukrštenica	4514
ulkoinen sisältö	2064
ulkopuolinen sisältö	2064
uloženo	660
uložené	4651
uložit	534
uložit na později	534
uložit nastavení	619
uložit recept	66
uložit volby	619
uložit článek	534
uložiť	4564
uložiť na neskôr	4564
uložiť nastavenia	4618
uložiť recept	66
uložiť voľby	4618
uložiť článok	4564
ultima oră	4173
ultimele știri	4173
um assinante presenteou você com este artigo	4058
un abonat ți-a oferit acest articol	4209
un abonné vous offre cet article	2236
un e-mail de confirmation vous a été envoyé	2229
un suscriptor te ha regalado este artículo	1693
un suscriptor te regala este artículo	1770
une erreur s'est glissée dans l'article	2178
ungültige e-mail-adresse	1041
unterstütze uns	831
unterstützen	831
unterstützen sie uns	831
unterstützen sie uns per paypal	951
unustasid salasõna	1841
uočili ste grešku	4538
uočili ste pogrešku	4538
uočili ste pogrešku u članku	4538
uporabniško ime	4736
uporabniško ime ali e-pošta	4735
upotettu sisältö	2064
upozornit na nové díly	658
upozornit na nové články	658
upozorniť na chybu	4641
upozornění	629
uppdatera dina inställningar	4907
uppläst av en ai-röst	4865
uppläst av en dator	4781
uppläst av en syntetisk röst	4865
uppläst av syntetisk röst	4865
uppläst med ai-röst	4781
upravit nastavení	546
upravljaj kolačićima	4518
upravljaj piškotke	4723
ur vår butik	4858
url 복사	3186
urlをコピー	3044
urlをコピーしました	3145
urlをコピーする	3091
url복사	3186
urmărește acest subiect	4201
urmărește autorul	4258
urmărește live	4201
urmărește subiectul	4258
urmărești deja acest subiect	4258
următorul	4175
următorul videoclip	4269
uslovi korišćenja	4475
ustaw jako preferowane źródło	3938
ustawienia plików cookie	3824
ustawienia prywatności	3902
ustvarjeno s pomočjo umetne inteligence	4747
utónév	2680
uutishälytykset	2074
uvek prikaži	4518
uvijek prikaži	4518
uvjeti korištenja	4475
uygulamada aç	5075
uygulamayi aç	5075
uygulamayi yükle	5075
uz sākumlapu	3429
uz sākumu	3384
uzdāvini rakstu	3434
uzdāvināt rakstu	3434
uzyskaj dostęp	3805
učitaj još	4535
učitaj objavu	4518
učitaj sadržaj	4518
učitaj video	4518
učitaj više	4535
učitavanje playera	4520
učitavanje videa	4520
ušetrite #%	4632
ušetríte #%	4632
ušetřete #%	637
ušetříte #%	637
ušteda #%	4530
uštedite #%	4530
używasz adblocka	3911
używasz programu do blokowania reklam	3911
už jsem ho vypnul	632
už jste hlasovali	610
už komentarus atsako jų autoriai	3313
už mám predplatné	4631
už mám předplatné	636
už mám předplatné, přihlásit se	525
už mám účet	636
už máte predplatné? prihláste sa	4557
už máte předplatné	636
už máte účet	4557
už máte účet? prihláste sa	4557
už podporujem	4568
už podporuji	521
už sledujete	657
už ste hlasovali	4612
uždaryti	3315
uždaryti galeriją	3361
uždaryti reklamą	3316
uživatelské jméno	637
uživatelské jméno nebo e-mail	636
uživo	4521
užpildykite apklausą	3314
užsakomasis straipsnis	3316
užsakomasis turinys	92	3316
užsisakyti knygą	3345
užsisakyti prenumeratą	3307
""", 'v': """
v košarico	4721
v tem članku	4741
v tomto článku	643
v živo	4727
vaata kõiki	1845
vaata kõiki tellija soodustusi	1791
vaata lähemalt	1798
vaba töökoht	1798
vad tycker du? rösta här	4803
vai kopsavilkums bija noderīgs	3383
vai raksts bija noderīgs	3383
vai tas bija noderīgi	3431
vai vēlaties saņemt paziņojumus	3421
vain jäsenille	2085
vain välttämättömät	2064
vain välttämättömät evästeet	2064
vairāk no autora	3429
vairāk par tēmu	3379
vairāk rakstu	3429
vaizdo grotuvas įkeliamas	3349
vaizdo įrašas	3314
vaizdo įrašas nebepasiekiamas	3349
vaizdo įrašas nepasiekiamas	3349
vaizdo įrašas nepasiekiamas jūsų šalyje	3349
vaizdo įrašo paleisti negalima	3349
vaizdo įrašą rasite čia	3314
valami elromlott. próbáld újra	2679
valami hiba történt. próbálja újra	2679
valgfrit beløb	790
valgfritt beløp	3763
van egy jó sztorija	2686
van egy jó témája	2686
van már előfizetése	2676
van már fiókja	2577
van már fiókod	2676
van már fiókom	2676
vanjski sadržaj	4518
var artikeln till hjälp	4793
var det här till hjälp	4803
var det til hjælp	806
var detta till hjälp	4893
var dette en hjælp	806
var resuméet nyttigt	708
var sammanfattningen till hjälp	4793
varbūt vēlāk	3422
varför ser jag den här annonsen	4901
varför visas den här annonsen	4901
vari atteikties jebkurā laikā	3377
varje bidrag hjälper	4877
varje bidrag räknas	4877
varje krona hjälper	4877
varje krona räknas	4877
vasta küsitlusele	1798
vastaa kyselyyn tästä	2010
vaš e-mail	4532
vaš e-naslov	4738
vaš e-poštni naslov	4738
vaš glas je bil oddan	4718
vaš glas je uračunat	4513
vaš glas je zabeležen	4513	4718
vaš glas je zabilježen	4513
vaš komentar	4461
vaš mejl	4532
vaša e-mail adresa	4532
vaša e-mailová adresa	4634
vaša poruka	4533
vaša poruka je poslana	4532
vaša poruka je poslata	4532
vaša správa	4635
vaše e-mailová adresa	640
vaše ime	4533	4739
vaše jméno	641
vaše meno	4635
vaše soukromí je pro nás důležité	546
vaše sporočilo	4739
vaše sporočilo je poslano	4738
vaše zpráva	641
veckans fråga	4855
vecākie vispirms	3432
vedno prikaži	4723
vegyél jegyet	2651
veja esta publicação no instagram	4032
veja também	4007
veja todas as opções de assinatura	4056
velg beløp	3763
velikost písma	70
veličina fonta	4546
veličina slova	4546
veličina teksta	70
velocidad de reproducción	1704
velocidade de reprodução	4070
velocitat de reproducció	476
velocità di riproduzione	2944
venujte nám # %	4628
ver # comentários	4047
ver biografía	1659
ver comentários	3998
ver conteúdo	4074
ver conteúdo externo	4032
ver dossiê	4095
ver esta publicación en instagram	1663
ver esta publicação	4117
ver esta publicação no instagram	4032
ver fotogalería	1729
ver galería	1641
ver galería de fotos	1729
ver imágenes	1760
ver la galería	1729
ver mais notícias	4095
ver más	1641
ver más artículos	1732
ver más artículos del autor	1659
ver más fotos	1637
ver más noticias	1694
ver más vídeos	1729
ver oferta de suscripción	1757
ver opciones de suscripción	1757
ver preço	4067
ver publicação	3996
ver suscripción	1757
ver también	1635
ver também	4007
ver todas as notícias	4095
ver todas las opciones de suscripción	1690
ver todos los artículos	1729
ver todos los vídeos	1729
ver todos os vídeos	4095
ver traducción	1642
ver tradução	4013
ver transcripción	1704
ver transcrição	4070
ver versión online	1775
ver versión web	1775
ver versão online	4138
ver vídeo	1641
vergrößern	895	1045
verificați adresa de email	4247
verifică-ți e-mailul	4248
verifică-ți emailul	4248
verifică-ți inboxul	4247
verlagssonderveröffentlichung	966
versandkosten können anfallen	1018
vertrag kündigen	874
verträge hier kündigen	874
verwandte beiträge	888
ves a la pàgina de donacions	490
ves algún error? comunícalo	1680
veure aquesta publicació a instagram	447
vezetéknév	2680
vezi această postare pe instagram	4186
vezi conținutul	4228
vezi mai multe știri	4210
vezi prețul	4222
vezi răspunsurile	4216
vezi toate știrile	4251
vezi și	4173
već imam nalog	4529
već imam račun	4529
već imate nalog	4451
već imate pretplatu	4451
već imate račun	4451
već podržavam	4466
već pratite	4544
već pratite ovu temu	4544
već sam pretplatnik	4529
već ste glasali	4513
već ste glasovali	4513
već ste pretplatnik	4451
več iz rubrike	4668
več novic iz regije	4668
več o tem	4668
več o temi	4668
več člankov	4741
več člankov avtorja	4741
veľkosť písma	70
veľkosť textu	4650
vi kan inte visa det här innehållet	4862
viac k téme	4561
viac si o tom prečítate tu	4561
viac článkov	4637
videa ni mogoče predvajati	4726
video atskaņotājs tiek ielādēts	3418
video ei ole enää saatavilla	2067
video ei ole käytettävissä	2067
video ikke tilgængelig	779
video již není k dispozici	622
video không khả dụng	5361
video không tồn tại	5361
video mevcut değil	5070
video nav pieejams jūsu valstī	3418
video nelze přehrát	622
video není dostupné	622
video není dostupné ve vaší zemi	622
video není k dispozici	622
video nevar atskaņot	3418
video ni na voljo v vaši državi	4726
video nicht verfügbar	1025
video nie je dostupné	4621
video nie je dostupné vo vašej krajine	4621
video nie je k dispozícii	4621
video nije dostupan u vašoj državi	4520
video nije dostupan u vašoj zemlji	4520
video nije moguće reproducirati	4520
video này không còn tồn tại	5361
video này không khả dụng	5361
video oynatici yükleniyor	5070
video sa nedá prehrať	4621
video sa nepodarilo načítať	4621
video se ne može reprodukovati	4520
video se nepodařilo načíst	622
video tiếp theo	5395
video trước	5395
video už není k dispozici	622
video už nie je dostupné	4621
video už nie je k dispozícii	4621
video više nije dostupan	4520
video yüklenemedi	5113
video yüklenirken hata oluştu	5113
video yükleniyor	5070
videoafspilleren indlæses	779
videoclipul următor	4269
videoen er ikke længere tilgængelig	779
videoen er ikke tilgængelig	779
videoen er ikke tilgængelig i dit land	779
videomängija laadimine	1834
videon voi katsoa jutun yläosasta	2010
videon är inte längre tillgänglig	4865
videon är inte tillgänglig	4865
videoyu izlemek için tiklayin	5009
videoyu yükle	5073
videó	2598
videó betöltése	2654
videó betöltése folyamatban	2662
videó lejátszása	2662
videó megtekintése	2662
videók	2598
videólejátszó betöltése	2662
videónkat itt nézheti meg	2600
vidéo	2188
vidéo indisponible	2253
vidéo non disponible	2253
vidéo précédente	2299
vidéo suivante	2299
vidéo à la une	2299
vielen dank für deine nachricht	1040
vielen dank für deine stimme	1013
vielen dank für ihr feedback	940
vielen dank für ihre anmeldung	848
vielen dank für ihre nachricht	1040
vielen dank für ihre stimme	1013
vielen dank für ihre teilnahme	96
vielleicht später	829
vienkartinė auka	3355
vienkartinė parama	3356
vienmēr atļaut	3416
vienmēr rādīt	3416
vienreizējs ziedojums	3424
viestisi on lähetetty	2087
vil du få varsler	3757
vilkår	703	3675
vill du få notiser	4869
vill du få pushnotiser	4869
vipps et beløp	3648
virheellinen sähköpostiosoite	2087
vis bildet i full størrelse	3690
vis færre	719	3689
vis i fuld skærm	799
vis oversættelse	721
vis større bilde	3690
vis større billede	720
visa bilden i helskärm	4803
visa färre	4803
visa i helskärm	4885
visa i webbläsare	4907
visa i webbläsaren	4907
visa inlägg från facebook	4803
visa inlägg från instagram	4803
visa innehåll	4787
visa innehållet	4862
visa lösenord	4879
visa och godkänn	4862
visa översättning	4804
visas tiesības paturētas	3437
visi komentāri	3432
vissza a címlapra	2682
vissza a főoldalra	2682
vissza a tetejére	2600
vissza az oldal tetejére	2682
visszajelzés	2594
visszajelzés küldése	2689
viteză de redare	4224
vizitează magazinul	4222
više o temi	4458
više od autora	4535
više vijesti iz regije	4458
više članaka	4535
više članaka autora	4535
viết bình luận	5310	5331
viết bình luận của bạn	5354
viết trả lời	5354
vlastná suma	4628
vlastní částka	633
vložený obsah	619
vložit do košíku	616
vložit komentář	655
vložiť do košíka	4616
vložiť komentár	4647
vnesite e-poštni naslov	4738
vnesite veljaven e-poštni naslov	4738
voce generată de ai	4224
você concorda? vote	4047
você está seguindo este tema	4128
você já está inscrito	4124
você já segue este tema	4103
você já votou	4061
você pode gostar	4007
você pode se interessar	4007
você segue este autor	4128
você também pode gostar	4007
voir la réponse	2188
voir le détail	2189
voir les détails	2189
voir les réponses	2245
voir les résultats	96	2189
voir les résultats du sondage	2224
voir tous les thèmes	2186
voir toute l'actualité	2275
voir toutes les vidéos	2275
voix générée par ia	2299
voltar ao início	4095
voltar atrás	4013
voltar à página inicial	4095
volver al índice	1760
volver atrás	1642
von einer künstlichen stimme vorgelesen	1025
von ki übersetzt	1053
vorgelesen von einer künstlichen stimme	1025
vos réactions	2178
votează	96
votează în sondaj	4216
votează în sondajul nostru	4189
votre avis nous intéresse	2224
votre demande a bien été envoyée	2305
votre demande a été envoyée	2305
votre message a bien été envoyé	2271
votre nom et prénom	2305
votre prénom	2272
votre soutien fait la différence	2302
votre vote a bien été pris en compte	2245
votre vote a été enregistré	2245
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4216
votul tău a fost înregistrat	4216
vous aimerez peut-être	2184
vous avez déjà un compte	2132
vous avez déjà un compte ? connectez-vous	2132
vous avez déjà un compte ? identifiez-vous	2132
vous avez déjà voté	2245
vous bloquez nos publicités	2301
vous n'êtes pas abonné	2269
vous n'êtes pas encore inscrit	2270
vous n'êtes pas inscrit	2270
vous possédez déjà un compte	2132
vous pourriez être intéressé	2184
vous souhaitez témoigner	2310
vous suivez ce thème	2309
vous suivez déjà ce sujet	2286
vous suivez déjà ce thème	2286
vous suivez déjà cet auteur	2286
vous êtes bien inscrit	2305
vous êtes déjà inscrit	2306
vous êtes inscrit	2306
vprašajte našo ui	107
vprašanje dneva	4718
vreau să donez	4242
vreau să primesc newsletterul	4202
vreau să susțin	4241
vsak evro šteje	4733
vsak petek. brezplačno. brez spama	4738
vsak prispevek šteje	4733
vsaka donacija šteje	4733
vsebina je avtorsko zaščitena	4745
vsebina sporočila	4667
vsebine naših partnerjev	4753
vsebine ni mogoče prikazati	4723
vsi članki	4741
vsi članki avtorice	4741
vsi članki avtorja	4741
vstúpiť do diskusie	4564
vstúpiť do galérie	4637
vui lòng kiểm tra email	5377
vui lòng nhập bình luận	5392
vui lòng nhập email	5377
vui lòng nhập email hợp lệ	5377
vui lòng nhập họ tên	5377
vyberte si predplatné	4631
vyberte si předplatné	636
vyberte částku	633
vybrat předplatné	636
vybrať	4632
vybrať predplatné	4631
vygenerované ai	4645
vygenerované pomocou ai	4645
vygenerováno ai	653
vygenerováno pomocí ai	653
vyplňte toto pole	640
vypnite blokovanie reklám	4626
vypnite prosím adblock	4626
vypnite, prosím, adblock	4626
vypnúť zvuk	4621
vypněte prosím adblock	630
vypněte si adblock	630
vypočuť si článok	4621
vypočuť článok	4621
vyskytla sa chyba. skúste to znova	4634
vyskúšajte mesiac zadarmo	114
vyskúšajte si kvíz	4612
vytisknout článek	534
vytlačiť	4564
vytlačiť recept	66
vytlačiť článok	4564
vytvorené ai	4645
vytvorené pomocou ai	4645
vytvorené umelou inteligenciou	4645
vytvořeno ai	653
vytvořeno pomocí ai	653
vytvořeno umělou inteligencí	653
vytvořila ai	653
vytvořit účet	524
vyzkoušejte měsíc zdarma	114
vyzkoušejte si kvíz	610
vyzkoušet	524
vyčerpali ste limit článkov	4631
vágólapra másolva	2695
válassz csomagot	2676
válassz előfizetést	2676
válassz összeget	2673
válasszon csomagot	2676
válasszon előfizetést	2676
válasszon összeget	2673
válasz	2691
válaszok elrejtése	2690
válaszok megjelenítése	2690
válaszolok	2691
választom	2677
választás mentése	2654
vásárlás a webshopban	2589
váš e-mail	530
váš email	640
váš hlas bol započítaný	4612
váš hlas bol zaznamenaný	4612
váš hlas byl započítán	610
váš hlas byl zaznamenán	610
väiksem tekst	1850
väline sisu	1809
välj	4880
välj abonnemang	4879
välj belopp	4876
välj din prenumeration	4879
välj ditt abonnemang	4879
välj erbjudande	4879
välj prenumeration	4879
välj som föredragen källa	4898
vänligen stäng av annonsblockeraren	4872
värsked uudised	1793
vælg	794
vælg abonnement	793
vælg beløb	790
vælg dit abonnement	793
vælg som foretrukken kilde	811
vælg tilbud	793
vérifiez votre boîte de réception	2271
vérifiez votre boîte mail	2271
vés a la recepta	66
více	551
více k tématu	551
více o tématu	551
více si o tom přečtete zde	551
více článků	643
vídeo anterior	1752	4118
vídeo destacado	1752
vídeo indisponível	4070
vídeo no disponible	476	1704
vídeo não disponível	4070
vídeo seguinte	4118
vídeo siguiente	1752
vídeos	1635	4007
võib-olla hiljem	1838
võid igal ajal loobuda	1843
võta nõusolek tagasi	1832
võta toimetusega ühendust	1846
výber redakcie	4561
výběr redakce	551
výhoda pre predplatiteľov	4616
výhoda pro předplatitele	616
výhody pre predplatiteľov	4616
výhody pro předplatitele	616
výsledky	97
výsledky ankety	623
výsledky hlasovania	4622
výsledky hlasování	623
vēl nav konta	3425
vēl neesi abonents	3425
všech # fotek	642
všech # fotky	642
všech # fotografie	642
všech # fotografií	642
všech fotek	642
všech fotky	642
všech fotografie	642
všech fotografií	642
všechny # fotek	642
všechny # fotky	642
všechny # fotografie	642
všechny # fotografií	642
všechny fotek	642
všechny fotky	642
všechny fotografie	642
všechny fotografií	642
všechny komentáře	655
všechny články	643
všechny články autorky	643
všetky komentáre	4647
všetky články	4637
všetky články autora	4637
všetky články autorky	4637
všeč mi je	4749
vždy povolit	620
vždy povoliť	4619
vždy zobrazovat	619
vždy zobrazovať	4618
về trang chủ	5381
về tác giả	5382
về đầu trang	5314
""", 'w': """
w każdy piątek. za darmo. bez spamu	3922
warto przeczytać	3839
was können wir besser machen	940
wczytaj treść	3902
wczytaj więcej	3925
webshopunkból	2651
webáruház	2588
weiterblättern	1045
weitere beiträge	888
werbung schließen	1060
werbung überspringen	868
weź udział w dyskusji	3889
whatsapp'ta paylaş	4994
whatsapp'tan paylaş	5102
whatsappで読む	3091
wiadomość	3923
wiadomość została wysłana	3922
wideo jest niedostępne	3905
wideo niedostępne	3905
widzisz błąd	3930
wie gefällt ihnen dieser artikel	940
wie wir unsere quellen schützen	1048
wielkość czcionki	70
wielkość tekstu	3940
więcej	3839
więcej artykułów	3839
więcej informacji	3839
więcej na ten temat	3839
więcej o	3839
więcej od tego autora	3925
więcej tekstów autora	3925
więcej z	3839
wpisz kwotę	3916
wpisz swój e-mail	3808
wprowadź adres e-mail	3808
wpłata jednorazowa	3917
wpłata miesięczna	3917
wpłać	3802
wpłać jednorazowo	3916
wpłać teraz	3802
wróć do góry	3925
wróć na górę	3925
wróć na stronę główną	3925
wspieraj co miesiąc	3916
współpraca płatna	3942
współpraca reklamowa	3820
wszystkie # zdjęcia	3924
wszystkie # zdjęć	3924
wszystkie artykuły	3925
wszystkie artykuły autorki	3925
wszystkie zdjęcia	3924
wszystkie zdjęć	3924
wybierz kwotę	3916
wybierz ofertę	3919
wybierz prenumeratę	3919
wybierz subskrypcję	3919
wycofaj zgodę	3902
wykorzystałeś limit artykułów	3919
wykryliśmy adblocka	3911
wyloguj się	19
wypełnij to pole	3922
wypisz się	3947	3949
wypisz się w dowolnym momencie	3922
wypróbuj	3805
wypróbuj za darmo przez # dni	114
wypróbuj za darmo przez miesiąc	114
wyraź zgodę	3824
wystąpił błąd	3923
wystąpił błąd. spróbuj ponownie	3922
wystąpił błąd. spróbuj ponownie później	3922
wyłącz adblocka	3911
wyłącz blokowanie reklam	3911
wyłącz dźwięk	3905
wyłącz reklamy	3942
wyłączyłam adblocka	3912
wyłączyłem adblocka	3911	3912
wyślij	96	3923
wyślij e-mailem	3816
wyślij komentarz	3936
wyślij mailem	3940
wyślij opinię	3934
wyślij wiadomość	3922
wyślij zdjęcia	3930
wyślij zgłoszenie anonimowo	3930
wyślij znajomemu	3816
wyświetl treść	3902
wyświetl w przeglądarce	3946
wählen	1039
własna kwota	3916
włącz	3910
włącz dźwięk	3905
włącz javascript	3905
""", 'x': """
x'te paylaş	4994
xem bình luận	5310
xem bản ghi	5361
xem bản gốc	5315
xem bản đồ	5315
xem bộ ảnh	5381
xem chi tiết	5315
xem chuyên đề	5381
xem các bài viết của tác giả	5325
xem các câu trả lời	5354
xem các gói	5397
xem công thức	66
xem giá	5360
xem giá tốt nhất	5400
xem gói đăng ký	5397
xem kết quả	96	5315
xem lại	5362
xem nhiều	5311
xem nhiều nhất	5311
xem nhiều trong tuần	5347
xem nội dung	5365
xem sản phẩm	5400
xem thêm	5311	5314
xem thêm bài của tác giả	5325	5381
xem thêm bình luận	5310	5331
xem thêm tin	5381
xem thêm video	5381
xem thêm ảnh	5381
xem tiếp	5314
xem toàn bộ	5314
xem trên ứng dụng	5367
xem trả lời	5354
xem tất cả	5314
xem tất cả bài viết	5325
xem tất cả bình luận	5331	5354
xem tất cả ảnh	5381
xem ưu đãi	5360
xem ảnh cỡ lớn	5381
xem ảnh lớn	5381
xでシェア	3044
xでシェアする	3091
xでポスト	3044
xで共有	3145
xで表示	3149
xで見る	3149
x로 공유	3281
x에서 보기	3285
""", 'y': """
y tú qué opinas	1630
ya estás suscrito	1690
ya tengo suscripción	1592
ya tengo una suscripción	1592
ya tenés suscripción	1690
yahoo! japan idでログイン	3131
yahoo!ショッピングで見る	3113
yahoo!ショッピングで購入	3113
yanit gönder	5063
yanitlari gör	5063
yanitlari göster	5063
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5070
yapay zeka ile özet	5009
yapay zeka ile özetle	5099
yapay zeka ile üretildi	5113
yapay zeka özeti	5009
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5070
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5113
yapay zekâ tarafindan seslendirildi	5070
yapay zekâ özeti	5099
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5095
yazara mesaj gönder	5095
yazarin diğer haberleri	5003
yazarin diğer yazilari	5003	5020
yazarin tüm yazilari	5003	5020
yazarin önceki yazilari	5020
yazinin devami aşağida	5046
yaziyi büyüt	5102
yaziyi küçült	5102
yeni oyunumuzu keşfet	5108
ymmärrän	2011
yorum gönder	5002
yorum yapmak için giriş yap	5063
yorumlar sadece abonelere açiktir	5107
yorumlari gör	5002
yorumu gönder	5063
yorumu şikayet et	5107
yorumu şikâyet et	5107
yorumunu gönder	5063
youtube-tartalom megjelenítése	2600
youtube-videó betöltése	2657
youtubeで見る	3149
youtubeで視聴	3149
youtube에서 보기	3285
yritä myöhemmin uudelleen	2087
yritä uudelleen	2087
yukari çik	5093
yz özeti	5009
yêu cầu của bạn đã được gửi	5398
""", 'z': """
z našeho e-shopu	616
z našeho obchodu	616
z nášho e-shopu	4616
z nášho obchodu	4616
z titulní strany	551
za naročnike	4735
zaakceptuj i pokaż	3902
zaboravili ste šifru	4529
zabranjeno prenošenje	4539
zabudnuté heslo	4557
zadajte platný e-mail	4634
zadejte platný e-mail	640
zadejte svůj e-mail	530
zadejte částku	633
zagłosuj	96
zahlungsart wählen	834
zainstaluj aplikację	3907
zakázat	629
zakázať	4625
zakúpiť licenciu	4642
zaloguj się	3805
zaloguj się przez apple	3919
zaloguj się przez facebooka	3919
zaloguj się przez google	3919
zaloguj się z google	3919
zamknij galerię	3925
zamknij reklamę	3942
zamów	3822
zamów bezpłatną wycenę	113
zamów książkę	3898
zamów teraz	3821
zapamatovat přihlášení	636
zapamatovat si mě	636
zapamiętaj mnie	3920
zapamätať si ma	4631
zapisz na później	3816
zapisz się	3808
zapisz się na newsletter	3808
zapisz wybór	3902
zapnout upozornění	626
zapnúť	4625
zapnúť notifikácie	4624
zapnúť titulky	4621
zapnúť upozornenia	4624
zapnúť zvuk	4621
zapomenuté heslo	524
zapomniałem hasła	3919
zapomniałeś hasła	3919
zapomněl jsem heslo	636
zapomněli jste heslo	636
započni kviz	4513
zapytaj naszą ai	107
zarejestruj się	3805
zarezervovat místo	616
zarządzaj plikami cookies	3902
zarządzaj powiadomieniami	3909
zarządzaj zgodami	3824
zarządzaj zgodą	3902
zaten üye misiniz	4985
zauważyłeś błąd	3930
zavrieť galériu	4637
zavrieť reklamu	4652
zavřít	521
zavřít galerii	643
zavřít reklamu	661
začať kvíz	4612
začni kviz	4718
začít kvíz	610
załaduj film	3902
załaduj post	3902
załaduj treść	3902
załaduj wideo	3902
załaduj więcej	3842
załóż konto	3805
zaštita osobnih podataka	4475
zaštita privatnosti	4475
zašto vidim ovaj oglas	4548
zašto vidim ovu reklamu	4548
zbývající čas	623
zbývající čas #	622
zbývající čas -#	622
zdarma, každý pátek	531
zdieľajte tento text	4564
zdieľajte článok	4564
zdieľať	4564
zdieľať na facebooku	4564
zdieľať na whatsappe	4650
zdieľať článok	4564
zdjęcie # z #	3924
zdjęcie #/#	3924
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3907
zeskanuj kod qr, aby pobrać aplikację	3907
zezwól	3910
zezwól i kontynuuj	3826
zezwól i pokaż	3826
zezwól na powiadomienia	3909
zezwól na reklamy	3915
zezwól raz	3902
zgadzam się	3824
zgadzam się na powiadomienia	3909
zgadzam się na wyświetlanie treści	3824
zgłoś	3833	3937
zgłoś błąd	3833
zgłoś komentarz	3936
zgłoś nadużycie	3936
zgłoś reklamę	3942
zhrnúť pomocou ai	107
ziedot katru mēnesi	3424
ziņa ir nosūtīta	3427
ziņa tiek papildināta	3384
ziņo par kļūdu	3383
ziņot par komentāru	3432
ziņot par kļūdu	3383
zkontrolujte svoji e-mailovou schránku	640
zkontrolujte svou schránku	640
zkopírovat odkaz	534	535
zkopírovat odkaz na článek	534
zkopírováno	660
zkopírováno do schránky	659
zkuste to prosím později	640
zmeniť súhlas	4618
zmeniť veľkosť písma	4650
zmenšit písmo	659
zmenšiť písmo	4650
zmień rozmiar tekstu	3940
zmień ustawienia	3826
zmień ustawienia cookies	3826
zmień zgodę	3902
změnit nastavení	546
změnit nastavení cookies	546
změnit souhlas	619
změnit velikost písma	659
znajdź nas na facebooku	3817
znalazłeś błąd	3930
znalazłeś błąd w tekście	3930
značky	4561
znova naloži stran	4732
znova načítať stránku	4627
znovu načíst stránku	632
zobacz # zdjęcia	3924
zobacz # zdjęć	3924
zobacz cenę	3898
zobacz galerię	3842
zobacz mapę	3843
zobacz ofertę	3898
zobacz również	3839
zobacz szczegóły	3843
zobacz także	3839
zobacz także inne	3839
zobacz też	3839
zobacz w przeglądarce	3946
zobacz więcej	3839
zobacz wszystkie # zdjęcia	3924
zobacz wszystkie # zdjęć	3924
zobacz wszystkie artykuły	3925
zobacz wszystkie zdjęcia	3924
zobacz wszystkie zdjęć	3924
zobacz zdjęcia	3924
zobacz zdjęć	3924
zobrazit # fotografií	642
zobrazit # odpovědi	655
zobrazit a přijmout	619
zobrazit fotografií	642
zobrazit komentáře	655
zobrazit méně	555	643
zobrazit nabídku	616
zobrazit nabídky	636
zobrazit odpovědi	655
zobrazit originál	555
zobrazit předplatné	636
zobrazit přepis	622
zobrazit více	553
zobrazit výsledky	96	555	610
zobrazit vše	553
zobrazit všech # fotek	642
zobrazit všech # fotky	642
zobrazit všech # fotografie	642
zobrazit všech # fotografií	642
zobrazit všech fotek	642
zobrazit všech fotky	642
zobrazit všech fotografie	642
zobrazit všech fotografií	642
zobrazit všechny # fotek	642
zobrazit všechny # fotky	642
zobrazit všechny # fotografie	642
zobrazit všechny # fotografií	642
zobrazit všechny fotek	642
zobrazit všechny fotky	642
zobrazit všechny fotografie	642
zobrazit všechny fotografií	642
zobrazit všechny články	643
zobraziť # fotiek	4636
zobraziť # fotky	4636
zobraziť # fotografie	4636
zobraziť # fotografií	4636
zobraziť # odpovede	4647
zobraziť a prijať	4618
zobraziť cenu	4616
zobraziť diskusiu	4564
zobraziť fotiek	4636
zobraziť fotky	4636
zobraziť fotografie	4636
zobraziť fotografií	4636
zobraziť galériu	4637
zobraziť heslo	4631
zobraziť komentáre	4647
zobraziť menej	4562
zobraziť obsah	4575
zobraziť odpovede	4647
zobraziť ponuku	4616
zobraziť ponuky	4631
zobraziť popis	4637
zobraziť predplatné	4631
zobraziť prepis	4621
zobraziť titulky	4621
zobraziť viac	4562
zobraziť výsledky	96	4612
zobraziť všetko	4562
zobraziť všetky # fotiek	4636
zobraziť všetky # fotky	4636
zobraziť všetky # fotografie	4636
zobraziť všetky # fotografií	4636
zobraziť všetky fotiek	4636
zobraziť všetky fotky	4636
zobraziť všetky fotografie	4636
zobraziť všetky fotografií	4636
zobraziť všetky články	4637
zobraziť všetkých # fotiek	4636
zobraziť všetkých # fotky	4636
zobraziť všetkých # fotografie	4636
zobraziť všetkých # fotografií	4636
zobraziť všetkých fotiek	4636
zobraziť všetkých fotky	4636
zobraziť všetkých fotografie	4636
zobraziť všetkých fotografií	4636
zoradiť podľa	4647
zostań patronem	3802
zostań patronką	3916
zostať prihlásený	4631
zostávajúci čas	4622
zostávajúci čas #	4621
zostávajúci čas -#	4621
zpráva	641
zpráva byla odeslána	640
zpráva pro příjemce: dar	633
zpět na hlavní stránku	643
zpět na začátek	643
zpět nahoru	553
zrušit můžete kdykoli	636
zrušit můžete kdykoliv	636
zrušit odběr	666
zrušiť môžete kedykoľvek	4631
zrušiť odber	4656
zu meine themen hinzufügen	1057
zu meinen themen hinzufügen	1057
zum rätsel	1013
zum vollständigen artikel	1043
zur großansicht	1043
zur leseliste hinzufügen	986
zur merkliste hinzufügen	861
zur übersicht	891
zurück	881
zurück nach oben	891	1043
zurück zum anfang	1054
zurück zur startseite	1043
zurück zur übersicht	1043
zvoliť	4632
zvolte předplatné	636
zvolte částku	633
zvoľte predplatné	4631
zvoľte sumu	4628
zväčšiť	4622
zväčšiť foto	4637
zväčšiť fotografiu	4637
zväčšiť písmo	4650
zväčšiť text	4650
zvětšit	553
zvětšit foto	643
zvětšit fotografii	643
zvětšit písmo	659
zvětšit text	659
zwiń	3842
zásady cookies	619
zásady ochrany osobných údajov	4618
získat licenci	650
získat předplatné	636
získať licenciu	4643
získať predplatné	4631
zůstat přihlášen	636
""", '£': """
£# at amazon	1509
""", '©': """
©ntb	3719
""", 'à': """
à découvrir	2184
à la une	2184
à lire	2184
à lire aussi	2184
à lire dans ce dossier	2184
à lire dans la même rubrique	2184
à lire ensuite	2184
à lire également	2184
à ne pas manquer	2184
à noël, offrez un abonnement	2328
à voir	2184
à voir aussi	2184
à voir ensuite	2307
""", 'á': """
áno, chcem	4625
áno, prosím	4625
átirat	2663
átirat elolvasása	2662
átirat megjelenítése	2662
áudio gerado por ia	4034
áudio gerado por voz sintética	4034
""", 'ä': """
ähnliche artikel	888
ähnliche beiträge	888
ähnliche themen	888
äldst	4897
äldsta	4897
äldsta först	4896
älteste	1056
älteste zuerst	1055
älä missaa mitään	1984
älä salli	2074
älä seuraa	2102
ämne	4883
ämnen	4800
ämnen i artikeln	4800
ämnen i den här artikeln	4885
ändra cookie-inställningar	4790
ändra cookieinställningar	4790
ändra dina cookie-inställningar	4790
ändra dina cookieinställningar	4862
ändra inställningar	4790
ändra samtycke	4862
ändra textstorlek	4900
är du inte prenumerant	4879
är du redan prenumerant	4767
äänenvoimakkuus	2068
äänesi on laskettu	2052
äänesi on rekisteröity	2052
äänesi on tallennettu	2052
äänestyksen tulokset	2068
äänestys	97
äänestä	96	2058
äänestä nyt	96	2052
äänestä tästä	2010
ääni on tuotettu tekoälyllä	2067
ääni pois	2067
ääni päälle	2067
""", 'å': """
åbn	721
åbn appen	781
åbn billedgalleri	799
åbn galleri	799
åbn i app	781
åbn i browser	819
åbn kort	721
åpne	3691
åpne appen	3755
åpne bildegalleri	3772
åpne faktaboks	3691
åpne galleri	3772
åpne i app	3755
åpne i nettleser	3792
åpne i nettleseren	3792
åpne kart	3691
årlig	3767
årlig betaling	3767
årligt	794
årsvis	4880
årsvis betalning	4880
återkalla samtycke	4862
återstående tid	4866
återstående tid #	4865
återstående tid -#	4865
""", 'æ': """
ældste	810
ældste først	809
ændr dine cookieindstillinger	705
ændr dit samtykke	776
ændr indstillinger	705
ændr samtykke	776
ændr tekststørrelse	812
""", 'ç': """
çengel bulmaca	5068
çerez ayarlari	4997
çerez ayarlarini yönet	5073
çerez politikasi	4997	5019
çerez tercihleri	5073
çerez tercihlerimi değiştir	5000
çerez tercihlerini değiştir	5000
çerez tercihlerini yönet	5073
çerezler	4997
çerezleri yönet	5112
çeviriyi göster	5010
çikiş yap	19
çok okunanlar	5003
""", 'è': """
è gratis e ci vuole solo un minuto	2922
è stato utile	2936
""", 'é': """
é grátis e leva menos de um minuto	4051
é proibida a reprodução	4129
é proibida a reprodução do conteúdo	4129
écouter	2162
écouter (# min	2162
écouter le podcast	2188
écrire à la rédaction	2279
édition du jour	2184
élő	2663
élő közvetítésünk itt	2682
épingler	66
épingler la recette	66
értem	2602
értesítések	2669
értesítések engedélyezése	2666
értesítések kezelése	2666
értékeld a cikket	2689
értékeld a receptet	66
értékelje a cikket	2689
érvénytelen e-mail-cím	2679
étiquettes	2189
évente	2677
éves előfizetés	2677
éves fizetés	2677
éves számlázás	2677
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2670
így védjük a forrásainkat	2686
írd meg a véleményed	2594
írj a szerkesztőségnek	2686
írj hozzászólást	2690
írja meg véleményét	2594
írjon a szerkesztőségnek	2686
írjon hozzászólást	2690
írjon nekünk névtelenül	2686
""", 'î': """
îmi place	4217
în fiecare lună	4242
în parteneriat cu	4262
înainte # secunde	4224
înapoi # secunde	4224
înapoi la prima pagină	4251
înapoi la început	4274
înapoi sus	4175
încarcă conținutul	4228
încarcă mai multe	4175
încarcă mai multe comentarii	4216
încarcă postarea	4228
încarcă videoclipul	4228
încearcă gratuit timp de o lună	114
închide	4152
închide fereastra	4274
închide galeria	4274
închide meniul	4274
înregistrare	4157
înregistrează-te	4157
înscrie-te acum	4194
înscrie-te la curs	4194
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4189
""", 'ô': """
ô chữ	5359
""", 'ö': """
öffnen	891
ön hirdetésblokkolót használ	2670
ön mit gondol? szavazzon	2600
önceki	5009
önceki fotoğraf	5120
önceki görsel	5120
önceki haber	5003
önceki video	5113
önceki yazi	5120
öne çikan haberler	5003
öne çikanlar	5003
önerilen haberler	5003
önerilenler	5003
öppna	4804
öppna appen	4867
öppna bildgalleri	4885
öppna galleri	4885
öppna i webbläsaren	4907
öppna karta	4804
összes	2600
összes cikk	2682
összes elfogadása	2655
összes elutasítása	2655
összes megtekintése	2682
översatt med ai	4893
özet faydali oldu mu	5002
""", 'ú': """
új hozzászólás	2594
última hora	1635
últimas	4007
últimas entradas	1635
últimas noticias	1635
últimas notícias	4007
últimas plazas	1670
últimes notícies	438
últimos artículos	1635
únete	1585
únete a la conversación	1628
única	1720	4086
účtované ročne	4631
účtováno ročně	636
""", 'ü': """
über google anmelden	1038
über whatsapp senden	1058
über whatsapp teilen	1058
übersetzung anzeigen	895
überweisung	835
ücretsiz dene	4985
ücretsiz haber limitinize ulaştiniz	5087
ücretsiz kargo	5104
ücretsiz oku	5117
ücretsiz oyna	5066
ücretsiz üye ol	4985
ücretsiz üye olun	4985
ücretsiz, spam yok	5089
ühekordne annetus	1840
ürüne git	5124
ürünü gör	5124
ürünü incele	5069
üye girişi	4985
üye ol	4984	4985
üye olun	4985
üzenet	2680
üzenet küldése	2679
üzenetét elküldtük	2679
""", 'ý': """
ý kiến	5310
ý kiến bạn đọc	5310
ý kiến của bạn	5310	5331
""", 'ā': """
ārējais saturs	3394
""", 'č': """
častite nas kafom	4527
častite nas kavom	4527
častite nas s kavo	4733
čita sintetički glas	4520
čitaj bez oglasa	4548
čitaj u aplikaciji	4522
čitajte bez oglasa	4548
čitajte bez ograničenja	4529
čitajte u aplikaciji	4522
čitajte uz pretplatu	4529
članak je zaključan	4451
članak je zaštićen autorskim pravom	4539
članak se nastavlja ispod oglasa	4457
članak čita sintetički glas	4520
članek bere sintetični glas	4726
članek je avtorsko zaščiten	4745
članek je zaklenjen	4664
članek se nadaljuje pod oglasom	4667
članek se nadaljuje spodaj	4667
článek byl vytvořen automaticky	653
článek je chráněn autorským právem	649
článek namluvila umělá inteligence	622
článek pokračuje pod reklamou	538
článek čte syntetický hlas	622
články autora	643
článok bol vytvorený automaticky	4645
článok je chránený autorským právom	4642
článok číta syntetický hlas	4621
článok číta umelá inteligencia	4621
čte umělý hlas	622
čtěte bez omezení	636
čtěte dále	551
čtěte i	551
čtěte nejdřív v aplikaci	624
čtěte také	551
čtěte v aplikaci	624
číslo účtu pro dary	522
číst bez reklam	661
číst celý článek	643
číst dál	553
číst dál s předplatným	524
číst dále	643
číst s předplatným	636
číst více	553
číta umelý hlas	4621
čítajte aj	4561
čítajte bez obmedzení	4631
čítajte najprv v aplikácii	4623
čítajte v aplikácii	4623
čítať bez reklám	4652
čítať celý článok	4637
čítať s predplatným	4631
čítať ďalej	4637
""", 'ď': """
ďakujeme za hlas	4612
ďakujeme za hlasovanie	4612
ďakujeme za odber	4634
ďakujeme za správu	4634
ďakujeme za vašu správu	4634
ďakujeme za váš hlas	96	4612
ďalšia fotografia	4637
ďalšia snímka	4637
ďalšia strana	4637
ďalšie foto	4637
ďalšie správy	4561
ďalšie video	4621
ďalšie články	22	4561
ďalšie články autora	4637
ďalší článok	4637
""", 'đ': """
đang theo dõi	5386
đang tải	5361
đang tải trình phát	5361
đang tải video	5361
điều khoản sử dụng	5309
điều khoản sử dụng | chính sách bảo mật	5309
đáng chú ý	5311
đã có tài khoản	5293
đã hiểu	5315
đã sao chép	5299
đã sao chép liên kết	5346
đã xảy ra lỗi	5377
đã đóng bình luận	5354
đóng	5289
đóng cửa sổ	5399
đóng góp	5290
đóng góp hàng tháng	5373
đóng góp một lần	5373
đóng góp ngay	5292
đóng menu	5399
đăng ký	5293
đăng ký của bạn đã được xác nhận	5398
đăng ký khóa học	5360
đăng ký ngay	5293
đăng ký nhận thông báo	5368
đăng ký tham dự	5360
đăng ký thành công	5377
đăng ký để đọc tiếp	5397
đăng nhập	5293
đăng nhập / đăng ký	5293
đăng nhập bằng apple	5375
đăng nhập bằng facebook	5375
đăng nhập bằng google	5375
đăng nhập với facebook	5375
đăng nhập với google	5375
đăng nhập để bình luận	5354
đăng nhập để đọc tiếp	5397
đăng xuất	19
được quan tâm	5347
được tài trợ	5304
được tạo bởi ai	5395
đặt báo	5293
đặt hàng ngay	5400
đặt mua ngay	5360
đặt vé ngay	5360
đến công thức	66
đến trang quyên góp	5373
đến trang ủng hộ	5373
đề xuất	5311
đề xuất bởi taboola	5350
để lại bình luận	5330	5331
để lại một bình luận	5330	5331
để sau	5289
địa chỉ email của bạn	5398
đọc bài gốc	5399
đọc bài tiếp theo	5399
đọc miễn phí	5397
đọc nhiều	5311
đọc nhiều nhất	5311
đọc sau	5346
đọc thêm	5311	5314
đọc tiếp	5314
đọc tiếp về chủ đề này	5347
đọc toàn bộ bài viết	5381
đọc trên ứng dụng	5367
đồng ý	5308
đồng ý và tiếp tục	5365
đừng bỏ lỡ	5311
""", 'į': """
į el. parduotuvę	3345
į pradinį puslapį	3361
į viršų	3314
įdėti į krepšelį	3345
įgarsinta dirbtinio intelekto	3349
įjungti garsą	3349
įjungti pranešimus	3352
įkelti daugiau	3361
įkelti turinį	3347
įkelti įrašą	3347
įveskite el. pašto adresą	3359
įveskite galiojantį el. pašto adresą	3359
įveskite savo el. pašto adresą	3332
įveskite sumą	3355
įvyko klaida. bandykite dar kartą	3359
įvyko klaida. bandykite vėliau	3359
""", 'ľ': """
ľubovoľná suma	4628
""", 'ł': """
ładowanie odtwarzacza	3905
ładowanie wideo	3905
""", 'ř': """
řadit podle	655
řazení	656
""", 'ś': """
śledź nas	3817
""", 'ş': """
şifremi unuttum	4985
şifrenizi mi unuttunuz	5087
şikayet et	5064
şikâyet et	5064
şimdi değil	4983
şimdi satin al	5124
şurada paylaş	4994
""", 'š': """
šajā rakstā	3429
še nimate računa	4735
še niste naročnik	4735
šiame straipsnyje	3361
šifra	4530
šio turinio parodyti negalime	3347
šio turinio rodyti negalima	3347
šis laukas privalomas	3359
šis lauks ir obligāts	3427
šis raksts ir slēgts	3425
šis saturs nav pieejams	3416
šis straipsnis užrakintas	3357
šis turinys nepasiekiamas	3347
šis vaizdo įrašas nebepasiekiamas	3349
šis vaizdo įrašas nepasiekiamas	3349
šis video nav pieejams	3418
šis video vairs nav pieejams	3418
šo saturu nevar parādīt	3416
šrifto dydis	3366
štampaj	4461
štítky	551
""", 'ž': """
žaisti dabar	3343
že imam račun	4735
že imate račun	4664
že naročnik	4664
že podpiram	4675
že sledite	4750
želite li da primate obaveštenja	4523
želite li primati obavijesti	4523
želite prejemati obvestila	4729
želite prejemati potisna obvestila	4729
želiš primati obavijesti	4523
žiadny spam	4634
žinutė išsiųsta	3359
živě	623
žiūrėkite nuotraukas	3314
žiūrėkite vaizdo įrašą	3314
žiūrėti galeriją	3314
žiūrėti kainą	3345
žiūrėti komentarus	3364
žiūrėti pasiūlymą	3345
žiūrėti planus	3357
žiūrėti rezultatus	96	3343
žiūrėti visus	3361
žymos	3350
žádný spam	640
""", 'ư': """
ưu đãi #% hôm nay	5360
ưu đãi cho bạn đọc	5360
ưu đãi cho độc giả	5360
ưu đãi tốt nhất	5376
""", 'ș': """
știrea anterioară	4251
știrea continuă mai jos	4275
știrea următoare	4251
știri pe aceeași temă	4210
știri recomandate	4173
știri similare	4173
știrile zilei	4173
""", 'ț': """
ți-a fost util	4216
ți-a fost util acest articol	4189
ți-a fost util acest rezumat	4189
ți-ai uitat parola	4207
ți-ar putea plăcea și	4210
ține-mă minte	4246
""", 'ά': """
άκουσε το άρθρο	1172
άλλες ειδήσεις	22
άλλο ποσό	1189
άνοιγμα	1102
άνοιγμα εφαρμογής	1179
άνοιγμα στην εφαρμογή	1179
άνοιγμα χάρτη	1102
""", 'έ': """
έξοδος από πλήρη οθόνη	1172
έχετε ήδη λογαριασμό	1084
έχετε ήδη ψηφίσει	1164
έχω ήδη λογαριασμό	1192
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1194
έχω λογαριασμό	1192
""", 'ή': """
ήταν χρήσιμο	1164
""", 'ί': """
ίσως αργότερα	1080
ίσως σας ενδιαφέρει	1098
""", 'α': """
αγορά από amazon	1170
αγορά από το amazon	1170
αγορά βιβλίου	1170
αγορά εισιτηρίων	1170
αγοράστε εισιτήρια	1170
αγοράστε εισιτήριο	1170
αγοράστε το βιβλίο	1170
αγοράστε τώρα	1228
ακολουθήστε μας	1205
ακολουθήστε το θέμα	1205
ακολουθήστε τον αρθρογράφο	1227
ακολουθήστε τον συντάκτη	1205
ακολουθείτε ήδη αυτό το θέμα	1205
ακολουθείτε ήδη αυτόν τον συντάκτη	1227
ακολούθησε	1206
ακούστε	1089
ακούστε το άρθρο	1089
ακυρώνετε όποτε θέλετε	1192
ακύρωση οποιαδήποτε στιγμή	1192
αλλαγή προτιμήσεων cookies	1095
αλλαγή ρυθμίσεων απορρήτου	1095
ανάκληση συγκατάθεσης	1176
αναζήτηση	1101
ανανέωση σελίδας	1186
ανανέωση συνδρομής	1223
ανανέωση της σελίδας	1186
αναπαραγωγή βίντεο	1172
αναφέρετε λάθος	1213
αναφέρετε το σχόλιο	1213
αναφορά	1165
αναφορά λάθους	1097
αναφορά σχολίου	1213
αντιγραφή	1209
αντιγραφή link	1089
αντιγραφή συνδέσμου	1089
αντιγραφή συνδέσμου άρθρου	1089
απάντηση	1165
απενεργοποίησα τον ad blocker	1186
απενεργοποιήστε το για να συνεχίσετε	1186
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1223
αποδέχομαι	1096	1106
αποδέχομαι τους όρους χρήσης	1194
αποδοχή	1096	1106
αποδοχή ειδοποιήσεων	1184
αποδοχή και συνέχεια	1176
αποδοχή όλων	1096	1106
αποδοχή όλων των cookies	1217
αποδοχη	1096
αποδοχη ολων	1096
αποθήκευση	1089
αποθήκευση άρθρου	1229
αποθήκευση επιλογών	1176
αποθήκευση προτιμήσεων	1176
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1089
αποκλεισμός	1182
αποκλειστικά για συνδρομητές	1192
αποκτήστε το τώρα	1228
απομαγνητοφώνηση	1173
απομνημόνευση	1193
απορριψη	1096
αποστολή	1195
αποστολή με email	1089
αποστολή σχολίου	1164
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1165
αποτελέσματα ψηφοφορίας	1165
αποτυχία φόρτωσης βίντεο	1218
απόκρυψη	1102
απόκρυψη απαντήσεων	1164
απόρριψη	1096	1106
απόρριψη όλων	1096	1106
απόρριψη όλων των cookies	1217
αργότερα	1184
αρχική	1101
αρχική σελίδα	1198
αυτά τα χριστούγεννα χαρίστε μια συνδρομή	1232
αυτό το άρθρο είναι κλειδωμένο	1192
αυτό το βίντεο δεν είναι διαθέσιμο	1172
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1172
αυτό το πεδίο είναι υποχρεωτικό	1194
αυτόματη αναπαραγωγή	1173
αυτόματη μετάφραση	1173
αφήγηση με συνθετική φωνή	1172
αφήστε ένα σχόλιο	1164
αφήστε σχόλιο	1097
αφήστε το σχόλιό σας	1164
""", 'β': """
βίντεο	1098
βαθμολογήστε το άρθρο	1097
βρήκατε κάποιο λάθος	1200
βρήκατε λάθος	1200
""", 'γ': """
γίνε συνδρομητής	1084
γίνε υποστηρικτής	1189
γίνετε μέλος	1081
γίνετε συνδρομητής	1084
γίνετε υποστηρικτές	1189
γράψτε σχόλιο	1097
γράψτε το email σας	1224
γράψτε το σχόλιό σας	1213
""", 'δ': """
δείτε ακόμη	1226
δείτε και	1098
δείτε ξανά	1218
δείτε περισσότερα	1101
δείτε τα αποτελέσματα	96	1102	1123
δείτε τα πακέτα	1223
δείτε τα πακέτα συνδρομών	1223
δείτε τα σχόλια	1097
δείτε τα όλα	1226
δείτε τη συλλογή	1198
δείτε τη συνταγή	66
δείτε την προσφορά	1170
δείτε τις απαντήσεις	1164
δείτε τις προσφορές	1223
δείτε τις φωτογραφίες	1198
δείτε το αφιέρωμα	1198
δείτε το προφίλ	1200
δείτε το προϊόν	1228
δείτε το στο amazon	1170
δείτε το φωτορεπορτάζ	1198
δείτε φωτογραφίες	1198
δείτε όλα	1101
δείτε όλα τα άρθρα	1198
δείτε όλα τα βίντεο	1198
δείτε όλα τα παιχνίδια	1167
δείτε όλα τα σχόλια	1121
δείτε όλες τις ειδήσεις	1198
δείτε όλες τις προσφορές	1170
δείτε όλες τις φωτογραφίες	1198
δεν έχετε λογαριασμό	1192
δεν αποδέχομαι	1096
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1172
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1176
δεν είστε ακόμη συνδρομητής	1192
δεν είστε συνδρομητής	1192
δεν μου αρέσει	1165
δεν ξέρω	1165
δεν ξέρω / δεν απαντώ	1165
δες περισσότερα	1226
δημιουργήθηκε με ai	1218
δημιουργήθηκε με τεχνητή νοημοσύνη	1218
δημιουργία λογαριασμού	1084
δημοσίευση σχολίου	1164
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1123
δημοφιλέστερα	1098
δημοφιλέστερο	1193
δημοφιλή	1098
δημοφιλή άρθρα	1098
διάρκεια	1173
διαβάζεται από συνθετική φωνή	1172
διαβάστε ακόμα	1098
διαβάστε ακόμη	1098
διαβάστε αργότερα	1229
διαβάστε δωρεάν	1223
διαβάστε επίσης	1098
διαβάστε επίσης στο	1098
διαβάστε και	1098
διαβάστε ολόκληρο το άρθρο	1198
διαβάστε περισσότερα	1098	1101
διαβάστε στην εφαρμογή	1179
διαβάστε το στην εφαρμογή	1179
διαβάστε όλο το άρθρο	1198
διαθέσιμη στο app store	1179
διαθέσιμο στο app store	1179
διαφήμιση	1092	1114
διαφημίσεις	1092
διαφημιση	1092
διαφημιστείτε	1114
διαφημιστικό περιεχόμενο	92	1092
διαφημιστικός χώρος	1144
διαφωνω	1096
διαφωνώ	1096
διαχείριση cookies	1176
διαχείριση επιλογών	1096	1176
διαχείριση προτιμήσεων	1217
διαχείριση συγκατάθεσης	1176
δοκιμάστε δωρεάν για έναν μήνα	114
δωρήστε	1081
δωρίστε το άρθρο	1208
δωρεά	1081
δωρεάν αποστολή	1210
δωρεάν, χωρίς spam	1194
""", 'ε': """
είσοδος	1084
είστε ήδη εγγεγραμμένος	1224
είστε ήδη συνδρομητής	1192
εγγραφή	1084
ειδήσεις σήμερα	1098
ειδήσεις τώρα	1098
ειδοποίηση για συντάκτη	1227
εισάγετε έγκυρο email	1194
εισάγετε το email σας	1224
εισαγάγετε το email σας	1224
εκτυπώστε το άρθρο	1089
εκτύπωση	1089
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1194
ελέγξτε το email σας	1194
ελεύθερη δωρεά	1222
ελεύθερο ποσό	1189
εμφάνιση ανάρτησης	1176
εμφάνιση απαντήσεων	1164
εμφάνιση λιγότερων	1198
εμφάνιση περιεχομένου	1176
εμφάνιση περισσότερων	1198
εμφάνιση πρωτοτύπου	1102
εμφάνιση υποτίτλων	1172
εμφάνιση όλων	1102
ενεργοποίηση	1181
ενεργοποίηση ειδοποιήσεων	1180
ενεργοποιήστε τις ειδοποιήσεις	1180
επαναφόρτωση σελίδας	1186
επικοινωνήστε μαζί μας	1200
επικοινωνήστε με τη σύνταξη	1200
επικοινωνήστε με τον συντάκτη	1200
επικοινωνία	1097	1114
επικοινωνία με τη σύνταξη	1200
επιλέξτε	1193
επιλέξτε πακέτο	1192
επιλέξτε ποσό	1222
επιλέξτε συνδρομή	1192
επιλέξτε τη συνδρομή σας	1192
επιλογές συντακτών	1098
επιλογή	1193
επισκεφθείτε το κατάστημα	1170
επιστροφή στην αρχική	1198
επιστροφή στην κορυφή	1101
επιτρέπεται	1181
επόμενη είδηση	1198
επόμενη εικόνα	1226
επόμενη φωτογραφία	1226
επόμενο	1101
επόμενο άρθρο	1098
επόμενο βίντεο	1218
επώνυμο	1195
ερώτηση της ημέρας	96
ετήσια	1190
ετήσια χρέωση	1193
ετικέτες	1098
ευχαριστούμε για τη στήριξή σας	1222
ευχαριστούμε για τη στήριξη	1222
ευχαριστούμε για την ψήφο σας	96	1164
ευχαριστούμε, το μήνυμά σας στάλθηκε	1194
εφάπαξ	1190
εφάπαξ δωρεά	1189
""", 'η': """
η δημοσκόπηση της εβδομάδας	1122
η διαφήμιση συνεχίζεται	1228
η δωρεά μου	1222
η εγγραφή ολοκληρώθηκε	1224
η εγγραφή σας ολοκληρώθηκε	1224
η ερώτηση της εβδομάδας	1122
η στήριξή σας κάνει τη διαφορά	1222
η συνέχεια μετά τη διαφήμιση	1144
η ψήφος σας	1122
η ψήφος σας καταχωρήθηκε	1164
η ψήφος σας καταχωρίστηκε	1164
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1180
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1180
θέμα	1225
θέματα	1098
θα θέλατε να λαμβάνετε ειδοποιήσεις	1180
""", 'κ': """
κάθε ευρώ μετράει	1190
κάθε μήνα	1190
κάθε συνεισφορά έχει αξία	1190
κάθε συνεισφορά μετράει	1190
κάνε το κουίζ	1167
κάντε δωρεά	1081
κάντε μια δωρεά	1081
κάντε το κουίζ	1167
κάντε το τεστ	1169
κάτι πήγε στραβά	1195
καλύτερη προσφορά	1193
κανόνες σχολιασμού	1097
κατάλαβα	1102
κατάργηση σίγασης	1172
κατάστημα	1210
κατεβάστε από το app store	1179
κατεβάστε από το google play	1179
κατεβάστε την εφαρμογή	1179
κατεβάστε το app	1179
κατεβάστε το επεισόδιο	1172
κατεβάστε το ηχητικό	1172
κατηγορίες	1098
κεράστε μας έναν καφέ	1189
κλείσιμο	1080
κλείσιμο μενού	1226
κλείσιμο παραθύρου	1226
κλείστε θέση	1170
κοινοποίησε	1089
κοινοποίηση	1089
κοινοποίηση στο facebook	1089
κοινοποίηση στο twitter	1089
κοινοποίηση στο whatsapp	1208
κοινοποιήστε	1089
κοινοποιήστε το άρθρο	1089
κρυπτόλεξο	1169
κωδικοί έκπτωσης	1228
""", 'λ': """
λήψη ήχου	1172
λεπτομέρειες	1102
λιγότερα	1102
""", 'μ': """
μάθετε περισσότερα	1096
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1208
μέγεθος κειμένου	70
μήνυμα	1225
μαθετε περισσοτερα	1096
με την υποστήριξη	1092
με την υποστήριξη της	1210
με την υποστήριξη του	1210
μεγέθυνση	1102
μεγέθυνση εικόνας	1198
μεγαλύτερα γράμματα	1208
μενού	1101
μετάβαση στη σελίδα δωρεών	1189
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1100
μετάβαση στο περιεχόμενο	1100
μεταβείτε στο περιεχόμενο	1100
μη έγκυρη διεύθυνση email	1194
μη έγκυρο email	1194
μη διαθέσιμο βίντεο	1172
μη χάσετε	1098
μην το χάσεις	1098
μην χάσετε	1098
μηνιαία	1190
μηνιαία δωρεά	1189
μηνιαία συνεισφορά	1189
μηνιαία χρέωση	1193
μηνιαίως	1190
μικρότερα γράμματα	1208
μοιράσου το	1089
μοιράσου το άρθρο	1229
μοιραστείτε	1089
μοιραστείτε το	1089
μοιραστείτε το άρθρο	1089
μου αρέσει	1165
μπορεί να σας αρέσει	1098
μόνο για συνδρομητές	1084
""", 'ν': """
να επιτρέπεται	1182
να επιτρέπεται πάντα	1176
να επιτραπεί	1181
να με θυμάσαι	1192
ναι	1184
ναι θέλω	1182
ναι, θέλω	1181
ναι, φυσικά	1182
νεότερα	1165
νεότερα πρώτα	1165
""", 'ξ': """
ξέχασα τον κωδικό μου	1192
ξεκλειδώστε το άρθρο	1223
ξεχάσατε τον κωδικό	1084
ξεχάσατε τον κωδικό σας	1192
""", 'ο': """
ο λογαριασμός μου	1084
ο σύνδεσμος αντιγράφηκε	1089
οι απόψεις είναι προσωπικές	1116
οι απόψεις που εκφράζονται είναι προσωπικές	1116
οι απόψεις του άρθρου είναι προσωπικές	1116
οι συνεργάτες μας	1176
ονοματεπώνυμο	1195
""", 'π': """
πάντα να επιτρέπεται	1176
πάρτε μέρος στη δημοσκόπηση	1164
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1198
παίξε τώρα	1167
παίξε υπεύθυνα	1170
παίξτε δωρεάν	1167
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1167
παίξτε υπεύθυνα	1170
παιχνίδια	1169
πακέτα συνδρομών	1223
παλαιότερα	1165
παράκαμψη προς το κυρίως περιεχόμενο	1100
παράλειψη	1173
παράλειψη διαφήμισης	1218
παρουσιάστηκε σφάλμα	1194
πατήστε για ήχο	1218
παύση βίντεο	1172
παύση παρακολούθησης	1205
πείτε μας τη γνώμη σας	1164
πείτε τη γνώμη σας	1164
περίληψη ai	1204
περίληψη με ai	1204
περιορισμένες θέσεις	1141
περιορισμένος αριθμός θέσεων	1141
περισσοτερες επιλογες	1096
περισσότερα	1098	1101
περισσότερα άρθρα	1098
περισσότερα άρθρα του συντάκτη	1198
περισσότερα σχόλια	1164
περισσότερες ειδήσεις	1098
περισσότερες επιλογές	1096	1209
πες τη γνώμη σου	1164
πλήρης οθόνη	1173
πληρωμή με paypal	1223
ποια είναι η γνώμη σας	1122
ποιοι είμαστε	1114
πολιτική cookies	1106	1114
πολιτική απορρήτου	1106	1114
πολιτική διορθώσεων	1200
προβολή περιεχομένου	1176
προηγούμενη είδηση	1198
προηγούμενη φωτογραφία	1226
προηγούμενο	1101
προηγούμενο άρθρο	1098
προηγούμενο βίντεο	1218
προνόμια συνδρομητών	1170
προσαρμογή	1096
προσθέστε σχόλιο	1121
προσθέστε το σχόλιό σας	1121
προσθήκη απάντησης	1213
προσθήκη στα θέματά μου	1227
προσθήκη στο καλάθι	1228
προσθήκη σχολίου	1097
προσθήκη ως προτιμώμενη πηγή	1205
προστασία προσωπικών δεδομένων	1106
προσφορά για αναγνώστες	1170
προσφορά για συνδρομητές	1170
προσωπικά δεδομένα	1114
προτείνουμε	1098
προτείνουμε επίσης	1098
προτεινόμενα	1098
προτεινόμενα από taboola	1144
προτιμήσεις cookies	1176
προτιμήσεις απορρήτου	1217
προωθητικό περιεχόμενο	1092
πρόσφατα άρθρα	1098
πώς να απενεργοποιήσετε τον ad blocker	1186
πώς να το απενεργοποιήσετε	1188
""", 'ρ': """
ροή	1098
ροή ειδήσεων	1098
ρυθμίσεις	1096
ρυθμίσεις cookie	1176
ρυθμίσεις cookies	1106
ρυθμίσεις απορρήτου	1176
ρυθμισεις	1096
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1173
σας βοήθησε αυτό το άρθρο	1164
σας φάνηκε χρήσιμο	1164
σε συνεργασία με	1210
σκανάρετε το qr code	1179
σταυρόλεξα	1169
σταυρόλεξο	1169
στείλε το σε φίλο	1089
στείλτε μας τις φωτογραφίες σας	1200
στηρίξτε μας	1081
στηρίξτε μας στο patreon	1189
συμφωνω	1096
συμφωνώ	1106
συμφωνώ με την επεξεργασία των δεδομένων μου	1194
συμφωνώ με τους όρους χρήσης	1194
συνέχεια ανάγνωσης	1101
συνέχεια με apple	1192
συνέχεια με email	1223
συνέχεια με facebook	1192
συνέχεια με google	1192
συνέχεια στην ιστοσελίδα	1179
συνέχεια στο site	1179
συνέχεια στον browser	1179
συνδεθείτε	1084
συνδρομή	1084
συνδρομητές	1084
συνεχίζεται μετά τη διαφήμιση	1144
συνεχίστε την ανάγνωση	1226
σφάλμα φόρτωσης βίντεο	1218
σχετικά	1098
σχετικά άρθρα	1098
σχετικά θέματα	1098
σχετικά με εμάς	1114
σχετικά νέα	1098
σχετικές ειδήσεις	1098
σχετικό άρθρο	1098
σχολιάστε	1097
σχολιάστε το άρθρο	1097
σχόλια	1097
σχόλιο	1097
σύνδεση	1084
σύνδεση με apple	1192
σύνδεση με facebook	1192
σύνδεση με google	1192
σύνοψη με ai	1204
""", 'τ': """
τέλος διαφήμισης	1170
τέλος της διαφήμισης	1170
τέσταρε τις γνώσεις σου	1167
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1116
τα πιο δημοφιλή	1098
τα πιο δημοφιλή της ημέρας	1098
τα πιο διαβασμένα	1098
τα πιο πρόσφατα	1098
τα σχόλια είναι απενεργοποιημένα	1213
τα σχόλια είναι μόνο για συνδρομητές	1213
ταξινόμηση	1165
ταξινόμηση κατά	1165
ταυτότητα	1114
ταχύτητα αναπαραγωγής	1172
τελευταία άρθρα	1098
τελευταία νέα	1098
τελευταίες ειδήσεις	1098
τεστάρετε τις γνώσεις σας	1167
το email σας	1224
το email υπάρχει ήδη	1224
το άρθρο εκφράζει τις απόψεις του συντάκτη	1116
το άρθρο συνεχίζεται μετά τη διαφήμιση	1144
το άρθρο συνεχίζεται παρακάτω	1144
το αίτημά σας στάλθηκε	1224
το αίτημά σας υποβλήθηκε	1224
το απενεργοποίησα	1186
το βίντεο δεν είναι διαθέσιμο	1172
το βίντεο φορτώνει	1172
το κείμενο συνεχίζεται παρακάτω	1144
το κουίζ της εβδομάδας	109
το μήνυμά σας	1224
το μήνυμά σας εστάλη	1194
το μήνυμά σας στάλθηκε	1194
το πεδίο είναι υποχρεωτικό	1194
το πιο δημοφιλές	1193
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1121
το ψευδώνυμό σας	1213
το όνομά σας	1213
τρέχων χρόνος	1173
""", 'υ': """
υπενθύμιση αργότερα	1080
υποβολή	96	1195
υποβολή σχολίου	1097
υπολειπόμενος χρόνος	1173
υποστηρίξτε μας	1081
υποχρεωτικά πεδία	1194
υποχρεωτικό πεδίο	1194
υπότιτλοι	1173
""", 'φ': """
φόρτωση ανάρτησης	1176
φόρτωση βίντεο	1172
φόρτωση περιεχομένου	1176
φόρτωση περισσότερων	1101
φόρτωση περισσότερων σχολίων	1164
φόρτωση προγράμματος αναπαραγωγής	1172
""", 'χ': """
χαρίστε αυτό το άρθρο	1089
χαρίστε μια συνδρομή	1232
χαρίστε μια συνδρομή αυτά τα χριστούγεννα	1232
χορηγοί	1210
χορηγούμενο	1092
χορηγούμενο άρθρο	1092
χορηγούμενο περιεχόμενο	1092
χορηγούμενο περιεχόμενο από taboola	1144
χορηγούμενοι σύνδεσμοι	1144
χορηγός	1210
χρόνος που απομένει	1172
χωρίς spam	1194
""", 'ψ': """
ψήφισε	96	1165
ψηφίστε	96	1165
ψηφίστε στη δημοσκόπηση	1164
ψηφοφορία	97	1123
""", 'ό': """
όλα τα άρθρα του συντάκτη	1198
όλα τα βίντεο	1198
όλα τα νέα	1198
όλα τα παιχνίδια	1167
όλα τα σχόλια	1097
όλες οι ειδήσεις	1098
όνομα	1195
όροι σχολιασμού	1097
όροι χρήσης	1106	1114
όχι ευχαριστώ	1080
όχι τώρα	1080	1184
όχι, ευχαριστώ	1080	1184
""", 'а': """
або	5256
абонамент	264
абонирай се	265
абонирай се за бюлетина	343
абонирайте се	264
автовоспроизведение	4401
автовідтворення	5243
автоматический перевод	4429
автоматическое воспроизведение	4401
автоматичне відтворення	5243
автоматичний переклад	5271
автоматично възпроизвеждане	331
автоматично преведено	352
автоматично пускане	331
авторизация	4294
авторизоваться	4294
адрес электронной почты	4297
азартные игры вызывают зависимость	4311
азартные игры могут вызвать зависимость	4311
азартные игры могут вызывать зависимость	4311
актуално	272
актуальне	5167
анкета	97	324
анкета на деня	323
анонимна кутия	349
анонимная почта	4424
анонимный ящик	4424
анонімна пошта	5266
анонімна скринька	5266
архив	4325
аудиоверсия	4401
аудіоверсія	5243
""", 'б': """
бажаєте отримувати сповіщення	5247
банковская карта	4293
банковский перевод	4293
без спам	343
без спама	4416
без спаму	5258
безкоштовна доставка	5238
безкоштовно. без спаму	5258
безопасный платеж	4292
безплатна доставка	327
бесплатная доставка	4396
бесплатно. без спама	4416
беше ли полезно	352
благодарим ви за абонамента	343
благодарим ви, че гласувахте	323
благодарим за вашия глас	323
благодарим за гласа	323
благодарим за съобщението	343
блокирай	335
блокировать	4406
блокувати	5248
больше	4325
больше материалов по теме	4325
больше новостей	4325
больше статей	4419
будь-яка сума	5253
будьте в курсе	4297
была ли статья полезной	4320
більше від автора	5261
більше за темою	5167
більше матеріалів автора	5183
більше матеріалів за темою	5167
більше на цю тему	5167
більше новин	5167
більше новин на тему	5167
більше по темі	5167
більше про це	5170
більше статей	5261
""", 'в': """
в закладки	4434
в избранное	4304
в корзину	4312	4395
в наш магазин	4395
в тази статия	346
в тренде	4325
в этой статье	4419
важен каждый рубль	4411
важен любой вклад	4411
важко відповісти	5234
важлива кожна гривня	5253
важливий кожен внесок	5253
важливо	5167
вам будет интересно	4325
вам може бути цікаво	5167
вам може сподобатися	5167
вам может быть интересно	4325
вам может понравиться	4325
вам також може сподобатися	5167
варианты подписки	4413
вартість доставки	5238
варіанти передплати	5255
вас може зацікавити	5167
вас может заинтересовать	4325
ваш e-mail	4297
ваш email	4297
ваш голос враховано	5229
ваш голос зараховано	5229
ваш голос принят	96	4389
ваш голос учтен	4389
ваш голос учтён	96	4389
ваша електронна пошта	5258
ваша почта	4417
ваша пошта	5259
ваша электронная почта	4416
ваше имя	4417
ваше повідомлення	5259
ваше повідомлення надіслано	5258
ваше сообщение	4417
ваше сообщение отправлено	4416
ваше ім'я	5259
вашето име	344
вашето съобщение	344
вашето съобщение е изпратено	343
вашият глас беше отчетен	323
вашият глас е отчетен	323
вашият имейл	343
вашият имейл адрес	343
вбудований контент	5240
введите e-mail	4297
введите email	4297
введите ваш email	4297
введите ваш адрес электронной почты	4297
введите корректный e-mail	4416
введите корректный email	4298
введите корректный адрес	4298
введите правильный e-mail	4298
введите сумму	4410
введіть коректний e-mail	5258
введіть суму	5252
вгору	5230
вградено съдържание	328
вернуться на главную	4419
версия для печати	4304
версия за печат	356
версія для друку	5276
вече гласувахте	323
вече имам профил	340
вече имате абонамент	340
вече имате акаунт	265
вече имате профил	340
вече подкрепям	279
вече следите	355
вече следите тази тема	355
вече сте абонат	265
вече сте гласували	323
вече съм абонат	340
вже вимкнено	5251
вже зареєстровані	5142
вже маєте акаунт	5255
вже маєте передплату	5255
вже є акаунт	5142
ви вже голосували	5229
ви вже проголосували	5229
ви вже підписані	5274
ви вже підписані на цю тему	5274
ви вичерпали ліміт статей	5255
ви можете відписатися будь-коли	5258
ви підписані	5258
ви підписані на автора	5274
ви підписані на тему	5274
ви успішно підписалися	5258
виберіть суму	5252
вибрати	5256
вибір редакції	5167
видео	4325
видео # из #	4418
видео # от #	345
видео больше недоступно	4401
видео загружается	4401
видео не может быть воспроизведено	4401
видео недоступно	4401
видео недоступно в вашей стране	4401
видео недоступно в вашем регионе	4401
видеоплеер загружается	4401
видеото вече не е налично	331
видеото не е достъпно	331
видеото не е достъпно във вашата страна	331
видеото не е налично	331
видеото не е налично във вашата страна	331
видеото не може да бъде възпроизведено	331
видяхте грешка	349
виж # снимки	345
виж всички	346
виж всички # снимки	345
виж всички снимки	345
виж всички статии	346
виж галерията	346
виж коментарите	353
виж офертата	326
виж резултатите	96	323
виж снимки	345
виж цената	326
вижте # снимки	345
вижте видеото	331
вижте всички	346
вижте всички # снимки	345
вижте всички снимки	345
вижте офертата	326
вижте още	272
вижте още от	272
вижте плановете	340
вижте резултатите	323
вижте снимки	345
вижте цената	326
вийти	19
використання матеріалів лише з дозволу редакції	5267
вимкнути звук	5243
вимкнути рекламу	5278
вимкніть adblock	5249
винаги показвай	328
винаги разрешавай	328
виникла помилка. спробуйте ще раз	5258
виправлення й уточнення	5266
вкажіть суму	5252
включете javascript	331
включете известията	334
включете се в дискусията	353
включи	335
включи звука	331
включи известията	334
включи се в дискусията	353
включите уведомления	4385
включить	4406
включить звук	4401
включить уведомления	4385
вконтакте	4305
влез	265
влез с facebook	340
влез с google	340
влез, за да коментираш	353
влезте	265
вміст недоступний	5240
внешний контент	4398
во весь экран	4328
водещи новини	272
войти	4294
войти в аккаунт	4294
войти в чат	4320
войти по почте	4413
войти с помощью google	4413
войти с яндекс id	4413
войти через apple	4413
войти через facebook	4413
войти через google	4413
войти через vk	4413
войти через вконтакте	4413
войти через яндекс	4413
войти, чтобы комментировать	4430
вопрос дня	4392
воспроизвести	4328
воспроизвести видео	4401
восстановить пароль	4413
время на чтение	4328
время чтения # мин	4328
все	4328
все комментарии	4320
все още няма коментари	353
все още нямате профил	340
все права сохранены	4425
всегда показывать	4398
всегда разрешать	4399
всего проголосовало #	4389
всеки лев е важен	338
всеки лев помага	338
всеки петък. безплатно. без спам	343
всички коментари	353
всички статии	346
всички статии на автора	346
встановити додаток	5245
встановити застосунок	5245
встроенный контент	4398
всяка помощ е важна	338
всяко дарение е важно	338
всяко дарение помага	338
всі коментарі	5272
всі матеріали	5261
всі матеріали автора	5261
всі новини	5169
всі статті	5261
всі статті автора	5261
вход	265	4294
вход с apple	340
вход с facebook	340
вход с google	340
вхід	5142
въведете валиден имейл	343
въведете имейл	343
въведете сума	338
възникна грешка. опитайте отново	343
възникна грешка. опитайте по-късно	343
външно съдържание	328
въпрос на деня	323
вы подписались	4298
вы подписаны	4416
вы подписаны на автора	4432
вы подписаны на тему	4432
вы уже голосовали	4389
вы уже проголосовали	4389
вы успешно подписались	4416
выберите подписку	4413
выберите сумму	4292
выберите тариф	4413
выбор редакции	4325
выбрать	4414
выбрать подписку	4413
выбрать тариф	4413
выйти	19
від наших партнерів	5278
відділ передплати: #	106
відео	5167
відео # з #	5260
відео # із #	5260
відео більше недоступне	5243
відео вище	5194
відео недоступне	5243
відео недоступне у вашій країні	5243
відео неможливо відтворити	5243
відео нижче	5194
відеоплеєр завантажується	5243
відкликати згоду	5240
відкрити	5171
відкрити в додатку	5245
відкрити в застосунку	5245
відкрити галерею	5261
відкрити застосунок	5245
відкрити карту	5171
відкрити статтю	5255
відновити пароль	5255
відписатися	5275
відписатися від теми	5274
відписатися можна будь-коли	5258
відповісти	5162	5273
відправити	5259
відскануйте qr-код	5246
відскануйте qr-код, щоб завантажити застосунок	5245
відтворити	5244
відтворити відео	5243
відхилити	5157
відхилити все	5241
відхилити всі	5241
""", 'г': """
генерирано от ai	352
генерирано от ии	352
генерирано с изкуствен интелект	352
главная	4328
главная страница	4420
главное	4325
главное за день	4325
главные новости	4325
гласувай	96	324
гласувайте	96
гласувам	324
гледай видеото	331
годишен абонамент	341
годишно	341
годишно плащане	341
годовая подписка	4414
головна	5169
головна сторінка	5262
головне	5167
головне за день	5167
головні новини	5167
голосование	97
голосовать	96	4392
голосування	97
голосувати	96	5234
грати	5234
грати онлайн	5229
громкость	4402
гучність	5244
""", 'д': """
да, включить	4386
да, искам	335
да, моля	335
да, пожалуйста	4406
да, спасибо	4406
да, хочу	4406
далее	4328
далі	5169	5230
дарете	264
дари	264
дари еднократно	338
дари месечно	338
дари сега	264
детали	4330
детальніше	5169
деталі	5171
дзен	4305
дивитися # світлин	5260
дивитися # світлини	5260
дивитися # фото	5260
дивитися # фотографій	5260
дивитися # фотографії	5260
дивитися всі	5261
дивитися всі # світлин	5260
дивитися всі # світлини	5260
дивитися всі # фото	5260
дивитися всі # фотографій	5260
дивитися всі # фотографії	5260
дивитися всі світлин	5260
дивитися всі світлини	5260
дивитися всі фото	5260
дивитися всі фотографій	5260
дивитися всі фотографії	5260
дивитися відео	5243
дивитися галерею	5261
дивитися онлайн-трансляцію	5261
дивитися оригінал	5231
дивитися світлин	5260
дивитися світлини	5260
дивитися усі # світлин	5260
дивитися усі # світлини	5260
дивитися усі # фото	5260
дивитися усі # фотографій	5260
дивитися усі # фотографії	5260
дивитися усі світлин	5260
дивитися усі світлини	5260
дивитися усі фото	5260
дивитися усі фотографій	5260
дивитися усі фотографії	5260
дивитися фото	5260
дивитися фотогалерею	5261
дивитися фотографій	5260
дивитися фотографії	5260
дивіться відео	5194
дивіться відео вище	5194
дивіться відео нижче	5194
дивіться також	5167
дивіться також відео	5194
дивіться у відео	5194
длительность	4402
длительность #	4402
для передплатників	5255
для подписчиков	4294
до закладок	5276
до кошика	5153	5237
до крамниці	5154
до початку сторінки	5233
до рецепту	66
до теми	5167
добавете ни като предпочитан източник	355
добави в количката	326
добави като предпочитан източник	355
добави коментар	353
добави към моите теми	355
добави към предпочитани източници	355
добавить в избранное	4432
добавить в избранные источники	4432
добавить в источники	4432
добавить в корзину	4395
добавить в мои темы	4432
добавить в предпочитаемые источники	4432
добавить комментарий	4320
добровольное пожертвование	4410
довільна сума	5252
догори	5230
додати в кошик	5237
додати до кошика	5237
додати до моїх тем	5274
додати до обраних джерел	5274
додати до обраного	5274
додати до пріоритетних джерел	5274
додати до улюблених джерел	5274
додати коментар	5162
додати як пріоритетне джерело	5274
дозволити	5248
дозволити й показати	5158
дозволити контент	5240
дозволити один раз	5240
дозволити рекламу	5251
дозволити сповіщення	5247
дозволити та показати	5158
дозволити та продовжити	5158
дозволити і показати	5158
дозволити і продовжити	5158
дозвольте сповіщення	5224
докладвай	354
докладвай грешка	275
докладвай коментар	353
докладвай рекламата	358
докладніше	5169
долучитися	5139
долучитися до обговорення	5272
долучитися до спільноти	5252
допомагає будь-яка сума	5253
доставка оплачивается отдельно	4395
достигнахте лимита на статиите	340
доступно по подписке	4294
друга сума	338
другая сумма	4292
други новини	22
другие материалы	22	4325
другие материалы рубрики	4325
другие новости	22	4325
другие новости раздела	4325
другие статьи	4325
другие статьи автора	4419
друк	5148
друкувати	5276
дякуємо за ваш голос	96	5229
дякуємо за ваше повідомлення	5258
дякуємо за голос	5229
дякуємо за повідомлення	5258
дякуємо за реєстрацію	5258
дякуємо за участь в опитуванні	5229
дізнатися ціну	5237
""", 'е': """
единоразово	4288
еднократно дарение	338
ежегодно	4414
ежемесячно	4288
ежемесячное пожертвование	4410
ежемесячный платеж	4411
ежемесячный платёж	4411
економія #%	5256
ексклузивно за абонати	340
ексклюзивно для передплатників	5255
електронна адреса	5259
електронна пошта	5259
електронна пошта або логін	5255
етикети	332
еще нет аккаунта	4413
еще новости	4325
еще от автора	4419
еще по теме	4325
ещё	4325
ещё не подписчик	4413
ещё нет аккаунта	4413
ещё новости	4325
ещё от автора	4419
ещё по теме	4325
""", 'ж': """
желаете ли да получавате известия	334
жодного спаму	5258
""", 'з': """
з нашого магазину	5237
з нашої крамниці	5154
за абонати	340
за датою	5273
за популярністю	5273
за темою	5167
забелязахте грешка	349
заборонити	5248
забравена парола	265
забравили сте паролата си	340
забронировать билет	4395
забронировать место	4395
забронювати квиток	5237
забронювати місце	5237
забув пароль	5255
забули пароль	5142
забыл пароль	4413
забыли пароль	4294
завантаження відео	5243
завантаження плеєра	5243
завантажити аудіо	5243
завантажити випуск	5243
завантажити відео	5240
завантажити додаток	5245
завантажити допис	5240
завантажити застосунок	5245
завантажити контент	5240
завантажити публікацію	5240
завантажити ще	5169
завжди дозволяти	5241
завжди показувати	5240
загрузить видео	4398
загрузить еще	4328
загрузить ещё	4328
загрузить контент	4398
загрузить пост	4398
загрузить публикацию	4398
загрузка видео	4401
загрузка плеера	4401
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5139
задонатить	4288
задължителни полета	343
задължително	344
задължително поле	343
заказать	4312
заказать книгу	4395
закрити	5138
закрити галерею	5261
закрити рекламу	5278
закрыть	4287
закрыть галерею	4419
закрыть рекламу	4435
залишилося #	5244
залишити відгук	5270
залишити відповідь	5165
залишити коментар	5162
залиште коментар	5272
заметили ошибку	4424
замовити	5153
замовити книгу	5237
замовити книжку	5237
запазете място	326
запази	275
запази за по-късно	356
запази избора	328
запази място	326
запази настройките	328
запази рецептата	66
запази статията	275
запам'ятати мене	5256
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5258
заполните это поле	4416
запомни ме	341
запомнить меня	4414
започни теста	323
запретить	4406
запропонувати новину	5162
зарегистрироваться	4294
зареди видеото	328
зареди още	346
зареди публикацията	328
зареди съдържанието	328
зареждане на видеото	331
зареждане на плейъра	331
зареєструватися	5142
зарубежной картой	4411
затвори	279
затвори галерията	346
затвори рекламата	358
затрудняюсь ответить	4392
защо виждам тази реклама	358
зберегти	5148
зберегти вибір	5240
зберегти на потім	5276
зберегти налаштування	5240
зберегти рецепт	66
зберегти статтю	5148
збережено	5277
збільшити	5169
збільшити зображення	5261
збільшити текст	5276
збільшити фото	5261
збільшити шрифт	5276
зв'язатися з автором	5261
звук	332
згенеровано за допомогою ші	5270
згенеровано штучним інтелектом	5270
згенеровано ші	5270
згорнути	5171	5261
зменшити шрифт	5276
змінити згоду	5240
змінити налаштування	5158
змінити налаштування cookie	5158
змінити розмір тексту	5276
зміст	5169
зміст статті	5261
знайшли помилку	5266
знижка #%	5256
знижка для передплатників	5237
зображення # з #	5260
зображення # із #	5260
зовнішній контент	5240
зробити внесок	5139
зробити донат	5252
зрозуміло	5157
""", 'и': """
играй сега	323
играть	4392
играть онлайн	4389
из нашего магазина	4395
изберете	341
изберете абонамент	340
изберете план	340
изберете сума	338
избери	341
избери абонамент	340
избери план	340
избери сума	338
избрано от редакцията	272
известия	335
изключете adblock	336
изключете блокера за реклами	336
изключете рекламния блокер	336
изключи звука	331
изключих рекламния блокер	336
изкуственият интелект може да греши	352
изменить настройки	4315
изменить настройки cookie	4315
изменить размер текста	4434
изменить согласие	4398
изображение # из #	4418
изображение # от #	345
използвате adblock	336
използвате блокер за реклами	336
използвате рекламен блокер	336
изпратете сигнал	349
изпрати	344
изпрати коментар	353
изпрати на приятел	275
изпрати новина	349
изпрати обратна връзка	352
изпрати по имейл	275
изпрати сигнал	349
изпрати статията по имейл	275
изпрати съобщение	343
изтегли приложението	333
ии может ошибаться	4428
или	341	4414
имам профил	340
имате ли профил	340
име	344
имейл адрес	343
имейл или потребителско име	340
имя	4417
индекс	4417
интересное	4325
искате ли да получавате известия	334
использование материалов только с разрешения редакции	4425
исправления и уточнения	4424
""", 'к': """
к началу	4328
к началу страницы	4419
к рецепту	66
каждое пожертвование важно	4410
каждую пятницу. бесплатно. без спама	4416
каждый донат важен	4410
каждый рубль важен	4411
как да изключа adblock	336
как да изключите рекламния блокер	336
как защитаваме източниците си	349
как мы защищаем источники	4424
как мы защищаем наших источников	4424
как отключить adblock	4407
как пазим източниците си	349
картина в картината	331
картинка в картинке	4402
картинка в картинці	5244
категории	4325
категорії	5167
качество	4402
керування згодою	5240
керувати згодою	5240
керувати сповіщеннями	5247
ключови думи	272
книга з автографом	5154
книга з автографом автора	5154
книга с автографом	4313
книга с автографом автора	4313
книга с подписью автора	4313
книги с автографом	4313
книжка з автографом	5154
книжка з автографом автора	5154
книжки з автографом	5154
кожен внесок важливий	5253
кожен донат важливий	5252
кожна гривня важлива	5253
коментар	5162
коментари	275
коментарі	5162
коментарів ще немає	5272
коментирай	275
коментирайте	275
коментирайте първи	275
коментирането е изключено	353
коментування закрито	5272
коментувати	5162
комерційний контент	5278
комерційний матеріал	5278
комментарии	4320
комментарии отсутствуют	4320
комментарий	4320
комментировать	4320
коммерческий контент	4435
коммерческий материал	4435
конец рекламы	4435
контакти	5162
контакты	4320
контент заблокирован	4398
контент заблоковано	5240
контент недоступен	4398
контент недоступний	5240
конфиденциальность	4314
конфиденциальность и cookie	4315
конфіденційність і cookie	5158
копирай връзката	356
копирай линк	275
копирай линка	275
копирането забранено	350
копирано	357
копирано в клипборда	356
копирование запрещено	4425
копировать ссылку	4304
копіювання заборонено	5267
копіювати посилання	5148
короткий переказ від ші	107
край на рекламата	358
крамниця	5153
кросворд	5234
кросворд дня	109
кроссворд	4392
кроссворд дня	4389
кръстословица	324
купете билети	326
купете книгата	326
купи абонамент	265
купи билет	326
купи билети	326
купи книгата	326
купи лиценз	350
купи сега	326
купите нам кофе	4410
купити	5153
купити журнал	5237
купити зараз	5237
купити квитки	5237
купити квиток	5237
купити книгу	5237
купити книжку	5237
купити ліцензію	5267
купити нам каву	5252
купити передплату	5255
купить	4312
купить билет	4395
купить билеты	4395
купить билеты онлайн	4395
купить журнал	4395
купить книгу	4395
купить лицензию	4425
купить номер	4395
купить подписку	4294
купить права на публикацию	4425
купить сейчас	4395
към галерията	346
към количката	326
към магазина	326
към началната страница	346
към началото	332
към рецептата	66
към страницата за дарения	338
към съдържанието	346
кінець реклами	5278
""", 'л': """
лента новостей	4325
линкът е копиран	356
личный кабинет	4294
лише для передплатників	5255
лише необхідні	5240
логин	4414
логин или e-mail	4413
логін	5256
логін або e-mail	5255
лучшие	4431
любая сумма	4411
любая сумма важна	4411
""", 'м': """
магазин	4312
маджонг	324	4392	5234
материал закрыт	4413
материал защищен авторским правом	4425
материал защищён авторским правом	4425
материал партнера	4435
материал партнёра	4435
материал создан автоматически	4428
материалы защищены авторским правом	4425
материалы партнеров	4309
материалы партнёров	4435
материалы по теме	4325
матеріал захищено авторським правом	5267
матеріал партнера	5278
матеріал створено автоматично	5270
матеріали за темою	5167
матеріали захищені авторським правом	5267
матеріали партнерів	5278
матеріали по темі	5167
машинний переклад	5271
машинно преведено	352
машинный перевод	4429
маєте акаунт	5255
маєте новину	5266
меню	4328	5169
месечен абонамент	341
месечно	341
месечно дарение	338
месечно плащане	341
месячная подписка	4414
метки	4325
ми не можемо показати цей вміст	5240
ми не можемо показати цей контент	5240
може би по-късно	279
може да ви хареса	272
може да харесате още	272
может быть, позже	4287
может позже	4287
можете да се откажете по всяко време	340
можете да се отпишете по всяко време	343
можливо, пізніше	5138
можна скасувати будь-коли	5255
мои темы	4432
моите теми	355
мой профиль	4294
моля, изключете рекламния блокер	336
моля, опитайте по-късно	343
моят профил	265
мої теми	5274
мы в социальных сетях	4306
мы в соцсетях	4306
мы вконтакте	4306
мы не можем показать это содержимое	4398
мы не можем показать этот контент	4398
мы отправили вам письмо	4298
мій профіль	5142
місячна передплата	5256
місячна підписка	5256
мітки	5167
""", 'н': """
на весь екран	5243
на весь экран	4401
на главную	4328
на головну	5261
на живо	332
на початок	5244
на початок сторінки	5261
на правах реклами	5151
на правах рекламы	4309
на сторінку пожертв	5252
на страницу пожертвований	4410
на цял екран	331
наверх	4328	5169
нагадати пізніше	5138
нагору	5230
нагору сторінки	5233
надіслати	96	5148	5259
надіслати відгук	5270
надіслати другові	5276
надіслати другу	5148
надіслати електронною поштою	5276
надіслати коментар	5272
надіслати новину	5266
надіслати новину анонімно	5266
надіслати повідомлення	5258
надіслати поштою	5148
надіслати статтю поштою	5148
надіслати у whatsapp	5276
надішліть свої фото	5266
наживо	5244
нажмите, чтобы увеличить	4419
назад	4328	5169	5230
назначение платежа: пожертвование	4410
най-коментирани	272
най-нови	354
най-новите първо	353
най-новото	272
най-популярен	341
най-стари	354
най-старите първо	353
най-харесвани	354
най-четени	272
най-четено	272
най-четено днес	272
най-четеното днес	272
найкраща пропозиція	5256
найкращі	5273
найпопулярніше	5167	5256
найпопулярніше за добу	5167
найпопулярніше за тиждень	5167
найпопулярніший	5256
найти	4328
найчитаніше	5167
налаштування	5157
налаштування cookie	5240
налаштування конфіденційності	5240
налаштування приватності	5240
налаштування файлів cookie	5240
налаштувати cookie	5240
налаштувати сповіщення	5247
налично в google play	333
нам нужно ваше согласие	4315
нам потрібна ваша згода	5158
намали шрифта	356
написати автору	5261
написати анонімно	5266
написати в редакцію	5266
написати коментар	5162
написать автору	4419
написать анонимно	4424
написать в редакцию	4424
написать комментарий	4320
напишете коментар	353
напиши коментар	275
напомни ми по-късно	279
напомнить позже	4287
направете дарение	264
направете теста	323
направи теста	323
настроить cookie	4398
настроить уведомления	4405
настройки	4314
настройки cookie	4314
настройки за поверителност	328
настройки конфиденциальности	4398
настройки на бисквитките	328
настройки приватности	4398
настройки файлов cookie	4398
наступна	5169
наступна новина	5261
наступна світлина	5261
наступна стаття	5167
наступна сторінка	5261
наступне відео	5243
наступне фото	5261
наступний матеріал	5233
наступний слайд	5261
натисніть, щоб збільшити	5261
начална страница	346
начать игру	4389
начать тест	4389
наш магазин	4313
наша крамниця	5154
нашли ошибку	4424
не вдалося відтворити відео	5243
не вдалося завантажити відео	5243
не дозволяти	5225
не зараз	5138	5225
не маєте акаунта	5255
не можем да покажем това съдържание	328
не пропустите	4325
не пропустіть	5167
не разрешать	4386
не сега	279
не сегодня	4287
не сейчас	4287	4386
не сьогодні	5138
не удалось воспроизвести видео	4401
не удалось загрузить видео	4401
не, благодаря	279
невалиден имейл	343
невалиден имейл адрес	343
неверный e-mail	4416
неверный email	4298
неверный адрес электронной почты	4416
неверный имейл	4298
нейросеть может ошибаться	4428
некоректна адреса	5258
некоректний e-mail	5258
некорректный e-mail	4416
некорректный email	4298
некорректный адрес	4416
немає акаунта	5255
немає акаунту	5255
немає коментарів	5272
немає передплати	5255
необов'язково	5259
необязательно	4417
неправильна електронна адреса	5258
неправильный e-mail	4298
неправильный email	4298
неправильный имейл	4298
нет аккаунта	4413
нет комментариев	4320
нет подписки	4413
нет, спасибо	4287	4386
нещо се обърка. опитайте отново	343
нещо се обърка. опитайте по-късно	343
никакого спама	4416
новини	5167
новини за темою	5167
новини компаній	5151
новини партнерів	5151	5167
новости	4325
новости smi#	4325
новости партнеров	4309
новости партнёров	4309
новости по теме	4325
новости сми#	4325
новые	4431
нові	5273
номер телефона	4417
номер телефону	5259
нравится	4431
няма коментари	353
нямам мнение	324
нямам профил	340
нямате абонамент	340
нямате профил	340
ні, дякую	5138	5225
""", 'о': """
обговорити	5162
обговорити в telegram	5165
обговорити в коментарях	5165
обговорити в чаті	5165
обговорити на форумі	5165
обговорити у facebook	5165
обговорити у форумі	5165
оберіть передплату	5255
оберіть план	5255
оберіть суму	5252
обнови страницата	337
обновите страницу	4409
обновить страницу	4409
обов'язкове поле	5258
обов'язково	5259
обрати	5256
обрати передплату	5255
обрати план	5255
обрати тариф	5255
обратная связь	4320
обратно към началната страница	346
обратно към началото	346
обратно нагоре	346
обсудить	4320
обсуждение	4320
общи условия	329
обязательно	4417
обязательное поле	4416
одноклассники	4305
одноразово	5139
озвучено роботом	4401
озвучено синтезированным голосом	4401
озвучено синтезованим голосом	5243
оновити сторінку	5251
оновіть сторінку	5251
опитайте отново	343
опитайте по-късно	343
опитування	97	5234
опитування дня	96	5229
оплата раз в год	4413
оплата раз на рік	5255
опрос	97
опрос дня	96	4389
опублікувати коментар	5165
основание: дарение	338
оставащо време	332
оставащо време #	331
оставащо време -#	331
оставете коментар	353
остави коментар	353
оставить комментарий	4320
оставить отзыв	4428
оставшееся время	4402
оставшееся время #	4401
оставшееся время -#	4401
оставьте комментарий	4430
останні новини	5167
останні статті	5167
от нашите партньори	358
от наших партнеров	4435
от наших партнёров	4435
от нашия магазин	326
ответить	4320	4431
отвори в приложението	333
отвори галерията	346
отвори приложението	333
отговор	354
отговори	354
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	340
отказаться	4314
отказвам всички	329
отклонить	4314
отклонить все	4399
отклонить всё	4399
отключете статията	340
отключете цялата статия	265
отключи статията	265
отключите adblock	4407
отключите адблок	4407
отключить звук	4401
отключить рекламу	4435
открихте грешка	349
открихте грешка в текста	349
открыть	4330
открыть в браузере	4439
открыть галерею	4419
открыть карту	4330
открыть приложение	4403
открыть статью	4413
отмена в любой момент	4413
отменить можно в любой момент	4413
отозвать согласие	4398
отпечатай	275
отпечатай статията	275
отписаться	4433
отписаться можно в любой момент	4416
отписаться от рассылки	4439
отписаться от темы	4432
отпишете се по всяко време	343
отправить	96	4417
отправить другу	4304
отправить комментарий	4430
отправить отзыв	4428
отправить по почте	4304
отправить по электронной почте	4434
отправить сообщение	4416
отримувати сповіщення	5247
отсканируйте qr-код	4404
отстъпка за абонати	326
оттегли съгласието	328
оттегляне на съгласието	328
отхвърли всички	329
оферта за читатели	326
оформити передплату	5255
оформити підписку	5142
оформить донат	4288
оформить доступ	4413
оформить ежемесячное пожертвование	4410
оценете статията	275
оцените материал	4320
оцените рецепт	66
оцените статью	4320
оценить рецепт	66
оцініть матеріал	5162
оцініть рецепт	66
оцініть статтю	5162
още новини	272
още нямате абонамент	340
още нямате профил	340
още от	272
още от автора	346
още от деня	272
още от рубриката	272
още от този автор	346
още по темата	272
още статии	346
""", 'п': """
парола	341
пароль	4414	5256
партнерский материал	4309
партнерский проект	4309
партнерський матеріал	5151
партнерський проєкт	5151
партньорско съдържание	271
партнёрский материал	4309
партнёрский проект	4309
пасианс	324
пасьянс	4392	5234
пауза	332	4402	5244
переведено автоматически	4428
переведено нейросетью	4428
переведено с помощью ии	4428
перевір себе	5234
перевірте свою пошту	5258
перевірте свої знання	5229
перевірте себе	5234
переглянути # світлин	5260
переглянути # світлини	5260
переглянути # фото	5260
переглянути # фотографій	5260
переглянути # фотографії	5260
переглянути всі # світлин	5260
переглянути всі # світлини	5260
переглянути всі # фото	5260
переглянути всі # фотографій	5260
переглянути всі # фотографії	5260
переглянути всі світлин	5260
переглянути всі світлини	5260
переглянути всі фото	5260
переглянути всі фотографій	5260
переглянути всі фотографії	5260
переглянути галерею	5261
переглянути пропозицію	5237
переглянути результати	96	5229
переглянути світлин	5260
переглянути світлини	5260
переглянути усі # світлин	5260
переглянути усі # світлини	5260
переглянути усі # фото	5260
переглянути усі # фотографій	5260
переглянути усі # фотографії	5260
переглянути усі світлин	5260
переглянути усі світлини	5260
переглянути усі фото	5260
переглянути усі фотографій	5260
переглянути усі фотографії	5260
переглянути фото	5260
переглянути фотографій	5260
переглянути фотографії	5260
переглянути ціну	5237
передплата	5142
передплатити	5142
перезавантажити сторінку	5251
перезавантажте сторінку	5251
перезагрузите страницу	4409
перезагрузить страницу	4409
перейти в галерею	4419
перейти в магазин	4395
перейти до галереї	5261
перейти до досьє	5261
перейти до змісту	5261
перейти до контенту	5261
перейти до крамниці	5154
перейти до магазину	5237
перейти до оплати	5252
перейти до основного вмісту	5261
перейти до пожертви	5252
перейти до пропозиції	5237
перейти до рецепта	66
перейти к досье	4419
перейти к контенту	4419
перейти к оплате	4410
перейти к основному содержанию	4419
перейти к пожертвованию	4410
перейти к предложению	4395
перейти к рецепту	66
перейти к содержанию	4328
перейти к сюжету	4419
перекладено автоматично	5270
перекладено за допомогою ші	5270
перекладено ші	5270
пересказ нейросети	4428
пересказ от нейросети	107
пересказано нейросетью	4428
печать	4304
печать рецепта	66
питання дня	5234
пишете до редакцията	349
пишете на автора	346
пиши на автора	346
платена публикация	92	271
платено партньорство	358
платено съдържание	271
плеер загружается	4401
плейърът се зарежда	331
плеєр завантажується	5243
по дате	4431
по подписке	4294
по популярности	4431
по теме	4325
по-късно	280	335
побачили помилку	5266
повернутися на головну	5261
повернутися нагору	5233
повний екран	5244
повноекранний режим	5243
повідомити новину	5266
повідомити про помилку	5162
повідомити про помилку в тексті	5162
повідомлення	5259
повідомлення надіслано	5258
погоджуюсь	5157
погоджуюся	5157
погодитись і продовжити	5158
погодитися та продовжити	5240
погодитися і продовжити	5158
пограти	5234
подай сигнал	349
подарете тази статия	275
подари статията	356
подарите подписку	4441
подарите подписку к новому году	4441
подарите подписку на новый год	4441
подарить доступ	4434
подарить материал	4304
подарить подписку	4441
подарить статью	4294
подарувати доступ	5276
подарувати передплату	5282
подарувати статтю	5148
подаруйте передплату	5282
подаруйте передплату на різдво	5282
подаруйте підписку	5282
поддержать	4288
поддержать автора	4288
поддержать на boosty	4410
поддержать на patreon	4410
поддержать нас	4288
поддержать проект	4288
поддержать редакцию	4288
поддержите нас	4288
поделитесь	4304
поделиться	4304
поделиться в telegram	4304
поделиться в twitter	4304
поделиться в одноклассниках	4304
поделиться в соцсетях	4304
поделиться вконтакте	4304
поделиться новостью	4304
поделиться ссылкой	4304
поделиться статьей	4304
поделиться статьёй	4304
подкасти	5167
подкасты	4325
подкрепете ни	264
подкрепи	264
подкрепи ни	264
подобається	5273
подобни статии	272
подписаться	4294
подписаться в max	4306
подписаться в telegram	4306
подписаться на автора	4432
подписаться на канал	4306
подписаться на новости	4297
подписаться на рассылку	4297
подписаться на телеграм-канал	4306
подписаться на тему	4432
подписаться на уведомления	4405
подписка	4294
подписка на год	4413
подписка на месяц	4413
подписывайтесь	4306
подпишитесь	4413
подпишитесь на рассылку	4297
подреди по	353
подробнее	4328
подробнее по теме	4325
подтвердите e-mail	4416
подтвердите адрес электронной почты	4416
поділитись	5148
поділитися	5148
поділитися в telegram	5148
поділитися в соцмережах	5148
поділитися новиною	5148
поділитися статтею	5148
поділіться	5148
пожаловаться	4431
пожаловаться на комментарий	4430
пожаловаться на рекламу	4435
пожертвовать	4288
пожертвувати	5139
позволи	335
позволи известия	334
позже	4406
поиск	4328
покажи # отговора	353
покажи # снимки	345
покажи всички # снимки	345
покажи всички снимки	345
покажи всичко	273
покажи галерията	346
покажи и приеми	328
покажи коментарите	353
покажи отговорите	353
покажи още	273
покажи паролата	340
покажи по-малко	346
покажи повече	346
покажи резултатите	96	323
покажи снимки	345
покажи субтитрите	331
покажи съдържанието	328
показати # відповідей	5272
показати # відповіді	5272
показати # світлин	5260
показати # світлини	5260
показати # фото	5260
показати # фотографій	5260
показати # фотографії	5260
показати більше	5169
показати вміст	5240
показати все	5171
показати всі	5262
показати всі # світлин	5260
показати всі # світлини	5260
показати всі # фото	5260
показати всі # фотографій	5260
показати всі # фотографії	5260
показати всі світлин	5260
показати всі світлини	5260
показати всі фото	5260
показати всі фотографій	5260
показати всі фотографії	5260
показати відповіді	5272
показати галерею	5261
показати й прийняти	5240
показати коментарі	5162
показати контент	5240
показати менше	5261
показати оригінал	5171	5231
показати пароль	5255
показати підпис	5261
показати результати	96	5229
показати розшифровку	5243
показати світлин	5260
показати світлини	5260
показати субтитри	5243
показати усі # світлин	5260
показати усі # світлини	5260
показати усі # фото	5260
показати усі # фотографій	5260
показати усі # фотографії	5260
показати усі світлин	5260
показати усі світлини	5260
показати усі фото	5260
показати усі фотографій	5260
показати усі фотографії	5260
показати фото	5260
показати фотографій	5260
показати фотографії	5260
показати ще	5169
показати і прийняти	5240
показать # ответа	4430
показать # ответов	4430
показать # фото	4418
показать # фотографии	4418
показать # фотографий	4418
показать больше	4328
показать все	4330	4420
показать все # фото	4418
показать все # фотографии	4418
показать все # фотографий	4418
показать все фото	4418
показать все фотографии	4418
показать все фотографий	4418
показать галерею	4419
показать еще	4328
показать ещё	4328
показать и принять	4398
показать карту	4330
показать комментарии	4320
показать контент	4398
показать меньше	4330	4419
показать оригинал	4330	4390
показать ответ	4328
показать ответы	4430
показать пароль	4413
показать перевод	4330
показать подпись	4419
показать расшифровку	4401
показать результаты	96	4389
показать содержимое	4398
показать субтитры	4401
показать фото	4418
показать фотографии	4418
показать фотографий	4418
показувати завжди	5240
показывать всегда	4398
поки немає коментарів	5272
поле обов'язкове для заповнення	5258
поле обязательно для заполнения	4416
полето е задължително	343
политика cookie	4398
политика за защита на личните данни	328
политика за поверителност	328
политика исправлений	4424
политика конфиденциальности	4314
политика конфиденциальности и cookie	4315
политика обработки персональных данных	4314
полноэкранный режим	4401
полный экран	4402
получавай известия	334
получать уведомления	4405
пользовательское соглашение	4314
політика cookie	5240
політика виправлень	5266
політика конфіденційності	5157
політика конфіденційності та cookie	5158
політика приватності	5240
помогает любая сумма	4411
помочь	4288
помочь нам	4288
помочь проекту	4288
помочь редакции	4288
помітили помилку	5266
понятно	4314
попередня	5169
попередня новина	5261
попередня стаття	5167
попередня сторінка	5261
попереднє фото	5261
попередній матеріал	5233
попередній слайд	5261
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	349
попробовать бесплатно	4294
попробуйте бесплатно в течение месяца	114
попробуйте еще раз	4416
попробуйте ещё раз	4416
попробуйте месяц бесплатно	114
попробуйте позже	4416
популярне	5167
популярное	4325
популярные	4325	4431
популярные новости	4325
популярные статьи	4325
популярный	4414
популярні	5273
популярні новини	5167
попълнете това поле	343
поръчай книгата	326
поръчайте книгата	326
посилання скопійовано	5148
поскаржитися	5273
поскаржитися на коментар	5272
поскаржитися на рекламу	5278
последнее	4325
последни	272
последни новини	272
последние новости	4325
послухати новину	5148
посмотреть # фото	4418
посмотреть # фотографии	4418
посмотреть # фотографий	4418
посмотреть в браузере	4439
посмотреть все # фото	4418
посмотреть все # фотографии	4418
посмотреть все # фотографий	4418
посмотреть все фото	4418
посмотреть все фотографии	4418
посмотреть все фотографий	4418
посмотреть результаты	96	4389
посмотреть фото	4418
посмотреть фотографии	4418
посмотреть фотографий	4418
посмотреть цену	4395
потвърдете имейла си	343
поточний час	5244
поточний час #	5243
потребителско име	341
потребителско име или имейл	340
похожие материалы	4325
похожие статьи	4325
почати гру	5229
почати тест	5229
почему я вижу эту рекламу	4435
почерпете ни с кафе	338
почерпи ни кафе	338
почтовый индекс	4417
поширити	5148
поширити у facebook	5148
поштовий індекс	5259
пошук	5169
пощенски код	344
правила за коментарите	353
правила за коментиране	275
правила использования	4314
правила коментарів	5272
правила коментування	5162
правила комментариев	4430
правила комментирования	4320
правила користування	5241
предимства за абонати	326
предишна новина	346
предишна снимка	346
предишна статия	346
предишна страница	346
предложение для подписчиков	4395
предложение для читателей	4395
предложить новость	4320
предыдущая	4328
предыдущая новость	4419
предыдущая статья	4325
предыдущая страница	4419
предыдущая фотография	4419
предыдущее фото	4419
предыдущий слайд	4419
презаредете страницата	337
презареди страницата	337
премиум	4294
преміум	5142
препечатването е забранено	350
препечатването забранено	350
препоръчани	272
препоръчано от outbrain	358
препоръчано от taboola	358
препоръчваме	341
препоръчваме ви	272
препоръчваме ви още	272
препоръчваме още	272
пригостити кавою	5252
пригостіть нас кавою	5252
придбати квитки	5237
придбати квиток	5237
придбати книжку	5237
придбати передплату	5255
придбати права на публікацію	5267
приемам всички	329
приемам всички бисквитки	328
приемам и продължавам	328
приеми всички	329
приеми и покажи	328
приеми и продължи	328
призначення платежу: благодійний внесок	5252
прийняти	5157
прийняти все	5241
прийняти всі	5157
прийняти всі файли cookie	5240
прийняти й показати	5240
прийняти й продовжити	5158
прийняти та показати	5240
прийняти та продовжити	5240
прийняти і продовжити	5240
принтирай	275
принтирай рецептата	66
принципи редакції	5266
принять	4314
принять все	4314
принять все cookie	4398
принять все файлы cookie	4398
принять всё	4314
принять и показать	4398
принять и продолжить	4398
прислать новость	4320
прислать новость анонимно	4424
присоединиться к обсуждению	4430
приховати коментарі	5165
пришлите свои фото	4424
приєднатися	5139
приєднатися до спільноти	5139
про автора	5183
про авторку	5183
про авторів	5183
проверете имейла си	343
проверете пощата си	343
провери знанията си	323
проверь себя	4392
проверьте адрес почты	4298
проверьте свои знания	4389
проверьте свою почту	4416
проверьте себя	4392
проголосовало #	4389
проголосовать	96
проголосувати	96
продовження під рекламою	5151
продовження статті під рекламою	5151
продовжити без вимкнення	5249
продовжити з apple	5255
продовжити з google	5255
продовжити через apple	5255
продовжити через facebook	5255
продовжити через google	5255
продолжительность #	4402
продолжить без отключения	4407
продолжить без поддержки	4287
продолжить с apple	4413
продолжить с google	4413
продолжить через apple	4413
продолжить через facebook	4413
продолжить через google	4413
продължава след рекламата	271
продължете с google	340
продължи без изключване	336
продължи с apple	340
продължи с facebook	340
продължи с google	340
продължителност	332
продължителност #	332
произвольная сумма	4410
произошла ошибка	4417
произошла ошибка. попробуйте ещё раз	4416
произошла ошибка. попробуйте позже	4416
пройти опитування	5229
пройти опрос	4389
пройти тест	4389
прокоментувати	5273
прокомментировать	4431
промени размера на текста	356
промо	4309	5151
пропозиція для передплатників	5237
пропозиція для читачів	5237
прослухати статтю	5243
прослушать	4304
прослушать новость	4304
прослушать статью	4401
прочетено от синтетичен глас	331
прочетете и	272
прочетете цялата статия	346
прочети по-късно	356
прочети с абонамент	340
прочети транскрипцията	331
прочети цялата новина	346
прочети цялата статия	346
прочитати пізніше	5276
прочитать позже	4434
прямой эфир	4402
прізвище	5259
публикувай коментар	353
пусни видеото	331
първо най-новите	353
підписатись	5142
підписатися	5142
підписатися на автора	5274
підписатися на сповіщення	5247
підписатися на тему	5274
підписка	5142
підсумок від ші	5270
підтвердьте електронну адресу	5258
підтвердіть e-mail	5258
підтримайте нас	5139
підтримати	5139
підтримати автора	5139
підтримати журналістів	5139
підтримати на buy me a coffee	5252
підтримати на patreon	5252
підтримати нас	5139
підтримати проєкт	5252
підтримати разово	5252
підтримати редакцію	5139
підтримувати щомісяця	5252
пізніше	5248
""", 'р': """
радимо прочитати	5167
радимо також	5167
развернуть	4328
разгадать кроссворд	4389
размер на текста	356
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5253
разовий внесок	5253
разовий донат	5252
разово	4288
разовое пожертвование	4410
разовый платеж	4411
разовый платёж	4411
разпечатай	275
разпечатай статията	356
разреши	335
разреши веднъж	328
разреши известия	334
разреши известията	334
разреши рекламите	337
разрешите уведомления	4385
разрешить	4406
разрешить и показать	4315
разрешить и продолжить	4315
разрешить контент	4398
разрешить один раз	4398
разрешить рекламу	4409
разрешить уведомления	4385
ранняя регистрация	4396
раскрыть	4330
распечатать	4304
распечатать рецепт	66
распечатать статью	4304
рассказать друзьям	4304
рассылка	4297
рассылки	4297
расшифровка	4402
регистрация	265	4294
редакция рекомендует	4325
редакційна політика	5266
редакційна політика видання	5266
резултати от анкетата	323
резултати от гласуването	323
результати	97	5171
результати голосування	5244
результати опитування	5244
результаты	97	4330
результаты голосования	4402
результаты опроса	4402
резюме от ai	107
резюме от ии	107
реклама	271	4309	5151
реклама - статията продължава по-долу	271
реклама google	4435
реклама від google	5278
реклама закончилась	4435
реклама закінчилася	5278
реклама на сайте	4309
реклама на сайті	5151
реклама окончена	4435
реклама от google	4435
реклама. продовження нижче	5151
реклама. продолжение ниже	4309
реклами от google	358
рекламний матеріал	5278
рекламно каре	271
рекламно съдържание	271
рекламный материал	4435
рекомендовано outbrain	4435
рекомендовано taboola	4435
рекомендуем	4325	4414
рекомендуем почитать	4325
рекомендуем также	4325
рекомендуемое	4325
рекомендуємо	5167	5256
рекомендуємо прочитати	5167
рекомендуємо також	5167
реши кръстословицата	323
реши теста	323
реєстрація	5142
розгадати кросворд	5229
розгорнути	5171	5261
роздрукувати	5148
роздрукувати рецепт	66
роздрукувати статтю	5148
розмір тексту	70
розмір шрифту	70
розшифровка	5244
российской картой	4411
рубрики	4325	5167
річна передплата	5256
річна підписка	5256
""", 'с': """
самая выгодная	4414
само за абонати	340
само необходими	328
само необходимите	328
самое важное	4325
самое популярное	4325
самое читаемое	4325
самое читаемое за день	4325
самое читаемое за неделю	4325
самый популярный	4414
свали аудиото	331
свали епизода	331
свали от app store	333
свали от google play	333
свали приложението	333
свежее	4325
свежие новости	4325
свернуть	4328
своя сума	5252
своя сумма	4410
свържете се с редакцията	349
свържи се с автора	346
свързани новини	272
свързани публикации	272
свързани статии	272
связаться с нами	4320
світлина # з #	5260
світлина # із #	5260
сгенерировано ии	4428
сгенерировано нейросетью	4428
сгенерировано с помощью ии	4428
сделать донат	4410
сделать пожертвование	4288
сейчас читают	4325
сигнализирай за грешка	349
сканворд	4392
сканирай qr кода	333
сканирайте qr кода	333
сканирайте qr кода и изтеглете приложението	333
сканируйте qr-код	4404
скануйте qr-код	5246
скасувати можна будь-коли	5255
скачать аудио	4401
скачать выпуск	4401
скачать из google play	4403
скидка #%	4414
скидка для подписчиков	4395
скопировано	4305
скопировано в буфер обмена	4434
скопировать ссылку	4304
скопировать ссылку на статью	4304
скопійовано	5277
скопійовано в буфер обміну	5276
скопіювати посилання	5148
скопіювати посилання на статтю	5148
скорост	332
скорост на възпроизвеждане	331
скорость воспроизведения	4401
скрий отговорите	353
скрий рекламата	358
скрыть	4330
скрыть ответы	4430
скрыть рекламу	4435
слайд # з #	5260
слайд # из #	4418
слайд # от #	345
слайд # із #	5260
слайд #/#	4418	5260
следвай автора	355
следвай темата	355
следвате тази тема	355
следваща новина	346
следваща снимка	346
следваща статия	346
следваща страница	346
следващо видео	331
следете на живо	346
следете темата	355
следи темата	355
следить за автором	4432
следить за онлайном	4419
следить за темой	4432
следующая	4328
следующая новость	4419
следующая статья	4325
следующая страница	4419
следующая фотография	4419
следующее видео	4401
следующее фото	4419
следующий слайд	4419
слухати	5148
слухати новину	5148
слушай новината	275
слушай статията	331
слушать	4304
слушать новость	4304
см. также	4325
смотреть # фото	4418
смотреть # фотографии	4418
смотреть # фотографий	4418
смотреть в браузере	4439
смотреть видео	4401
смотреть все	4328
смотреть все # фото	4418
смотреть все # фотографии	4418
смотреть все # фотографий	4418
смотреть все фото	4418
смотреть все фотографии	4418
смотреть все фотографий	4418
смотреть галерею	4419
смотреть онлайн-трансляцию	4419
смотреть оригинал	4390
смотреть предложение	4395
смотреть фото	4418
смотреть фотогалерею	4419
смотреть фотографии	4418
смотреть фотографий	4418
смотри также	4325
смотрите также	4325
сначала новые	4430
сначала старые	4430
снимка # от #	345
снимка #/#	345
снимок # из #	4418
советуем почитать	4325
согласен	4314
согласен и продолжить	4315
согласиться	4314
согласиться и продолжить	4398
содержание	4328
содержание статьи	4419
содержимое недоступно	4398
создано ии	4428
создано нейросетью	4428
создано при помощи ии	4428
создано с помощью ии	4428
создать аккаунт	4294
сообщение	4417
сообщение отправлено	4416
сообщить новость	4424
сообщить об опечатке	4320
сообщить об ошибке	4320
сортирай по	353
сортиране	354
сортировать	4431
сортировать по	4430
сортировка	4431
сортування	5273
сортувати	5273
сортувати за	5272
сохранено	4305
сохранить	4304
сохранить выбор	4398
сохранить на потом	4434
сохранить настройки	4398
сохранить рецепт	66
сохранить статью	4304
социальные сети	4306
спасибо за ваш голос	96	4389
спасибо за ваше сообщение	4416
спасибо за подписку	4297
спасибо за регистрацию	4416
спасибо за сообщение	4416
спасибо за участие в опросе	4389
спасибо, ваш голос учтён	4389
спершу нові	5272
спершу старі	5272
спестявате #%	341
спецпроект	4309
спецпроєкт	5151
сповіщення	5248
споделете	275
сподели	275
сподели във facebook	275
сподели като подарък	356
сподели по имейл	356
сподели статията	275
споделяне	275
спонсорирано	271
спонсорирано съдържание	358
спонсорский материал	4435
спонсорський матеріал	5278
способ оплаты	4292
способы оплаты	4292
спочатку нові	5272
спочатку старі	5272
спри да следваш	355
спробуйте безкоштовно протягом місяця	114
спробуйте пізніше	5258
спробуйте ще раз	5258
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4304
сталася помилка	5259
сталася помилка. спробуйте пізніше	5258
сталася помилка. спробуйте ще раз	5258
станете член	264
стани абонат	264
стани дарител	264
старые	4431
старі	5273
стати патроном	5252
стати підписником	5252
стати співучасником	5139
стати частиною спільноти	5139
стати членом клубу	5252
статията е заключена	340
статията е защитена с авторско право	350
статията се чете от изкуствен интелект	331
стаття захищена авторським правом	5267
стать патроном	4288
стать соучастником	4288
стать спонсором	4288
статья защищена авторским правом	4425
створено за допомогою штучного інтелекту	5270
створено за допомогою ші	5270
створено штучним інтелектом	5270
створено ші	5270
створити акаунт	5142
стежити за автором	5274
стежити за онлайном	5261
стежити за темою	5274
стислий переказ від ші	5270
стоимость доставки	4396
сторінка # з #	5260
сторінка # із #	5260
сторінка #/#	5260
страница # из #	4418
страница # от #	345
страница #/#	345	4418
стрічка новин	5167
субтитри	332	5244
субтитры	4402
судоку	324	4392	5234
сума по избор	338
сховати	5171
сховати відповіді	5272
сховати рекламу	5278
сходни новини	272
схожі матеріали	5167
схожі новини	5167
схожі статті	5167
съгласен съм и продължавам	328
съдържание от партньор	358
съдържанието е блокирано	328
съдържанието е защитено с авторски права	350
съдържанието не е налично	328
съдържанието не може да бъде показано	328
създадено от ии	352
създадено с изкуствен интелект	352
създадено с помощта на ии	352
създай профил	265
съобщение	344
съобщението е изпратено	343
съобщете за грешка	349
съобщи за грешка	349
сыграть	4392
сюжет	4325
сюжеты	4325
""", 'т': """
тагове	272
тази статия е заключена	340
так, будь ласка	5248
так, дякую	5248
так, увімкнути	5225
так, хочу	5248
також читайте	5167
твитнуть	4304
твиттер	4305
твітнути	5148
теги	4325	5167
текст продовжується під рекламою	5151
текст создан автоматически	4428
текст створено автоматично	5270
текст читает робот	4401
текущее время	4402
текущее время #	4401
текущо време	332
текущо време #	331
телеграм	4305
телефон	344	4417	5259
тема	344	4417	5259
тема дня	4325
теми	5167
темы	4325
тест дня	4389
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	323
това видео вече не е налично	331
това видео не е налично	331
това поле е задължително	343
това съдържание не е налично	328
това съдържание не може да бъде показано	328
только для подписчиков	4294
только необходимые	4398
транскрипция	332
тривалість	5244
тривалість #	5244
търговско съдържание	358
тільки необхідні	5240
""", 'у': """
у вас вже є акаунт	5255
у вас включен adblock	4407
у вас нет подписки	4413
у вас уже есть аккаунт	4413
у кошик	5153
у мене вже є акаунт	5255
у мене є акаунт	5255
у мене є передплата	5255
у меня есть аккаунт	4413
у меня есть подписка	4413
у меня нет аккаунта	4413
у меня уже есть аккаунт	4413
у цій статті	5261
уведомления	4406
увеличи	332
увеличи снимката	346
увеличи текста	356
увеличи шрифта	356
увеличить	4328
увеличить изображение	4419
увеличить текст	4434
увеличить фото	4419
увеличить шрифт	4434
увійти	5142
увійти з google	5255
увійти за допомогою google	5255
увійти через apple	5255
увійти через facebook	5255
увійти через google	5255
увійти, щоб коментувати	5272
увімкнути	5248
увімкнути звук	5243
увімкнути сповіщення	5224
увімкніть сповіщення	5224
угостите нас кофе	4410
угостить кофе	4411
уже есть аккаунт	4294
уже зарегистрированы	4294
уже зареєструвалися	5142
уже отключил	4409
узнать цену	4395
укажите сумму	4410
уменьшить шрифт	4434
умови використання	5157
управление на бисквитките	328
управление на известията	334
управление на съгласието	328
управление согласием	4398
управление уведомлениями	4405
управлявай съгласието	328
управлять согласием	4398
условия за ползване	328
установить приложение	4403
усі коментарі	5272
усі матеріали	5261
усі матеріали автора	5261
усі матеріали авторки	5183
усі матеріали за темою	5261
усі новини	5169
усі статті	5261
усі статті автора	5261
участие в азартных играх может вызвать зависимость	4311
участие в азартных играх может вызвать игровую зависимость	4311
""", 'ф': """
файлы cookie	4314
фамилия	344	4417
фейсбук	4305
филворды	4392
фото	4325
фото # з #	5260
фото # из #	4418
фото # із #	5260
фото #/#	4418	5260
фоторепортаж	4325
""", 'х': """
харесай	275
харесва ми	354
хорошо	4314
хотите получать уведомления	4405
хочете отримувати сповіщення	5247
""", 'ц': """
це було корисно	5270
це відео більше недоступне	5243
це відео недоступне	5243
це відео недоступне у вашій країні	5243
це поле обов'язкове	5258
цей контент недоступний	5240
цей контент неможливо показати	5240
цей матеріал закритий	5255
цена на доставката	326
ця стаття закрита	5255
цял екран	331
""", 'ч': """
час читання # хв	5169
час, що залишився	5243
час, що залишився #	5243
чете синтетичен глас	331
четете без ограничения	340
четете без реклами	358
четете в приложението	333
чети без реклами	358
чети в приложението	333
чи була стаття корисною	5162
читает синтезированный голос	4401
читайте в застосунку	5245
читайте в приложении	4403
читайте еще	4325
читайте ещё	4325
читайте ниже	4309
читайте первыми в приложении	4403
читайте першими в застосунку	5245
читайте по теме	4325
читайте также	4325
читайте також	5167
читати без обмежень	5255
читати без реклами	5278
читати всю новину	5261
читати всю статтю	5261
читати далі	5169
читати з передплатою	5255
читати коментарі	5272
читати оригінал	5231
читати повністю	5169
читати розшифровку	5243
читати статтю повністю	5261
читати також	5167
читать без ограничений	4413
читать без рекламы	4435
читать в max	4306
читать в telegram	4306
читать в браузере	4439
читать всю статью	4419
читать далее	4328
читать дальше	4328
читать ещё	4328
читать комментарии	4320
читать оригинал	4390
читать полностью	4328
читать расшифровку	4401
читать с подпиской	4413
читать статью полностью	4419
читать также	4325
читать целиком	4419
читає синтезований голос	5243
чому я бачу цю рекламу	5278
что еще почитать	4325
что ещё почитать	4325
что-то пошло не так	4417
что-то пошло не так, попробуйте позже	4416
что-то пошло не так. попробуйте еще раз	4416
что-то пошло не так. попробуйте ещё раз	4416
что-то пошло не так. попробуйте позже	4416
чуй статията	331
""", 'ш': """
швидкість відтворення	5243
ші може помилятися	5270
""", 'щ': """
ще за темою	5167
ще на цю тему	5170
ще не передплатник	5255
ще немає акаунта	5255
ще новини	5167
що ще почитати	5167
щомісяця	5139	5256
щомісячна підтримка	5253
щомісячний внесок	5252
щоп'ятниці. безкоштовно. без спаму	5258
щороку	5256
щось пішло не так	5259
щось пішло не так, спробуйте пізніше	5258
щось пішло не так. спробуйте пізніше	5258
щось пішло не так. спробуйте ще раз	5258
""", 'э': """
экономия #%	4414
эксклюзивно для подписчиков	4413
электронная почта	4297
электронная почта или логин	4413
эта статья закрыта	4413
это было полезно	4428
это видео больше недоступно	4401
это видео недоступно	4401
это видео недоступно в вашей стране	4401
это поле обязательно	4416
это поле обязательно для заполнения	4416
этот контент невозможно показать	4398
этот контент недоступен	4398
этот материал закрыт	4413
""", 'я': """
я вже підтримую	5138
я вимкнув блокувальник	5249
я отключил	4409
я отключил блокировщик	4407
я уже поддерживаю	4287
як вимкнути adblock	5249
як ми захищаємо джерела	5266
як ми захищаємо наші джерела	5266
якість	5244
яндекс.дзен	4305
""", 'і': """
ім'я	5259
індекс	5259
інша сума	5252
інші матеріали автора	5261
інші матеріали авторки	5183
інші новини	22	5167
інші статті автора	5261
інші статті авторки	5183
""", 'א': """
אהבתי	2410
אודות	2374
אודות הכותב	2442
אולי אחר כך	2426
אולי גם יעניין אותך	2359
אולי יעניין אותך	2359
אולי יעניין אותך גם	2398
אולי יעניין אתכם	2359
אולי יעניין אתכם גם	2398
אולי מאוחר יותר	2337
אולי פספסתם	2398
אחר כך	2427
איך מכבים	2431
איך מכבים חוסם פרסומות	2429
אימייל	2438
אימייל לא תקין	2437
אין לך חשבון	2435
אין לכם חשבון	2435
אינציקלופדיית ynet	2359
אישור	2356	2426
אישור הכל	2422
אישור והמשך	2421
אני מאשר את תנאי השימוש	2437
אני מאשר קבלת דיוור	2437
אני מאשר/ת קבלת דברי פרסומת	2437
אני מאשר/ת קבלת דיוור	2437
אני מסכים	2356
אני מסכים לתנאי השימוש	2437
אני מסכים/ה לתנאי השימוש	2437
אני מסכימה	2356
אפשר	2427
אפשר התראות	2425	2426
אפשר לבטל בכל רגע	2435
אפשר תמיד	2421
אפשרויות נוספות	2450
אשר את כל העוגיות	2455
אשר הכל	2422
אשר והמשך	2421
""", 'ב': """
בדקו את תיבת הדואר	2437
בדקו את תיבת המייל	2437
בחירה	2436
בחן את עצמך	2412
בחנו את עצמכם	2412
בחסות	2403
בחר	2436
בחר מסלול	2435
בחר סכום	2457
בחרו את המינוי שלכם	2435
בחרו מינוי	2435
בחרו מסלול	2435
בחרו סכום	2457
בטל השתקה	2417
ביטול	2426
ביטול הסכמה	2421
ביטול השתקה	2417
בלי ספאם	2437
בלעדי למנויים	2435
במעקב	2447
בשיתוף	2353
בשיתוף עם	2451
""", 'ג': """
גודל גופן	70
גודל הטקסט	2449
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2458
""", 'ד': """
דווח על טעות	2358
דווח על תגובה	2453
דווחו לנו על טעות	2409
דווחו על טעות	2463
דחה את כל העוגיות	2455
דחה הכל	2422
דחיית הכל	2422
דיווח	2410
דיווח על טעות	2409	2463
דיווח על תגובה	2453
דילוג לתוכן	2361
דילוג לתוכן המרכזי	2361
דלג לתוכן	2363
דלג לתוכן הראשי	2361
דלג על הפרסומת	2456
דלגו למתכון	66
דלגו על הפרסומת	2456
דף הבית	2363
""", 'ה': """
האזינו	2348
האזינו בספוטיפיי	2454
האזינו לכתבה	2417
האזן לכתבה	2417
האם הכתבה עזרה לך	2409
האם הכתבה עניינה אותך	2409
האם העמוד עזר לך	2409
האם זה היה מועיל	2409
הבא	2363
הבנתי	2364
הבקשה התקבלה	2459
הבקשה נשלחה	2459
הגב	2358
הגדל טקסט	2449
הגדל תמונה	2441
הגדלת גופן	2385	2386
הגדלת טקסט	2449
הגדלת תמונה	2441
הגדרות	2356
הגדרות עוגיות	2421
הגדרות פרטיות	2356	2421
הדפיסו את המתכון	66
הדפיסו כתבה	2397
הדפס	2348
הדפס מתכון	66
הדפסה	2348	2386
הדפסת המתכון	66
הדפסת כתבה	2397
ההודעה נשלחה	2437
ההודעה שלך	2459
ההצבעה שלך נקלטה	2409
ההצעה המשתלמת ביותר	2436
ההרשמה אושרה	2459
הודעתך נשלחה	2437
הווידאו אינו זמין	2417
הוסיפו תגובה	2358
הוסף כמקור מועדף	2446
הוסף לסל	2461
הוסף תגובה	2358
הוסף תשובה	2453
הוספה לסל	2461
הוספה לרשימת הקריאה	2385
הוספת תגובה	2358
הוקרא בקול סינתטי	2417
הורד שמע	2417
הורדת הפרק	2417
הורדת השמע	2417
הורידו את האפליקציה	2424
הזינו כתובת מייל	2459
הזכירו לי מאוחר יותר	2337
הזן כתובת אימייל	2459
החדשות ביותר	2410
החדשים ביותר	2410
החנות	2451
החשבון שלי	2340
הטבה לקוראים	2415
הטבות למנויים	2415
הטופס נשלח בהצלחה	2437
הירשם	2340
הירשמו להתראות	2425
הישנות ביותר	2410
הכי נצפים	2359
הכי נקרא	2359
הכי נקראות	2359
הכי נקראות היום	2398
הכי פופולרי	2436
הכינוי שלך	2453
הכניסו כתובת מייל	2459
הכתבה הבאה	2359
הכתבה המלאה למנויים	2397
הכתבה הקודמת	2359
הכתבה נעולה	2435
המייל האדום	2442
המייל שלך	2459
המלצות	2359
המקומות מוגבלים	2401
המשיכו לקרוא	2460
המשך בדפדפן	2424
המשך לאתר	2424
המשך לקרוא	2363
המשך עם google	2435
המשך עם אימייל	2458
המשך עם אפל	2435
המשך עם גוגל	2435
המשך עם פייסבוק	2435
המשך קריאה	2363
הנגן נטען	2417
הנצפים ביותר	2398
הנקראות ביותר	2359
הנקראים ביותר	2398
הסרטון אינו זמין	2417
הסרטון אינו זמין כעת	2417
הסרטון הבא	2456
הסרטון הקודם	2456
הסרטון לא זמין	2417
הסרטון לא זמין כעת	2417
הסרטון נטען	2417
הסתר	2364
הסתר תגובות	2409
הסתר תשובות	2409
העדפות עוגיות	2421
העדפות פרטיות	2455
הענק כתבה במתנה	2449
הענקת כתבה במתנה	2449
העתיקו את הקישור	2397
העתיקו קישור	2397
העתק	2450
העתק קישור	2348	2386
העתקת הקישור	2397
העתקת קישור	2348	2386
הפופולרי ביותר	2436
הפופולריות ביותר	2410
הפסק לעקוב	2446
הפסקת מעקב	2446
הפעל התראות	2425
הפעל סרטון	2417
הפעלה אוטומטית	2418
הפעלת התראות	2425
הפרסומת ממשיכה	2461
הצביעו	96	2410
הצביעו בסקר	2409
הצבע	96	2410
הצבעה	97
הצבעתך נקלטה	2409
הצג את כל התגובות	2371
הצג ב-x	2454
הצג הכל	2364
הצג כתוביות	2417
הצג מפה	2364
הצג מקור	2364
הצג עוד	2363
הצג פוסט	2421
הצג פוסט זה באינסטגרם	2454
הצג פחות	2364
הצג תגובות	2409
הצג תוכן	2421
הצג תוצאות	96	2410
הצג תמיד	2421
הצג תשובות	2409
הצגת התוכן	2421
הצגת כל התגובות	2371
הצהרת נגישות	2374
הצטרפו	2338
הצטרפו אלינו	2338
הצטרפו לתומכים	2432
הצעה לקוראים	2415
הקודם	2363
הקטן טקסט	2449
הקטנת גופן	2385	2386
הקטנת טקסט	2449
הקישור הועתק	2397
הקראה אוטומטית	2417
הקש להפעלת קול	2456
הרשמה	2340
השאירו תגובה	2371
השאר אותי מחובר	2435
השאר תגובה	2371
השב	2358
השהה	2381
השתק	2418
השתקה	2418
השתתפו בסקר	2409
התגובה שלך	2453
התגובות למנויים בלבד	2453
התגובות מושבתות	2453
התחבר	2340
התחבר עם google	2435
התחברות	2340
התחברות באמצעות גוגל	2435
התחברות עם גוגל	2435
התחברות עם פייסבוק	2435
התמונה הבאה	2460
התמונה הקודמת	2460
התרומה שלי	2457
""", 'ו': """
וואטסאפ	2386
ווטסאפ	2348	2386
וידאו	2359
""", 'ז': """
זהו שדה חובה	2437
זכור אותי	2436
זמן נוכחי	2418
זמן נותר	2418
""", 'ח': """
חד פעמי	2433
חד-פעמי	2433
חדשות אחרונות	2359
חודש ראשון ב-#	2396
חודש ראשון ב-# ש"ח	2396
חודש ראשון בשקל	2396
חודש ראשון חינם	2396
חזרה למעלה	2363
חזרה לעמוד הבית	2441
חזרה לעמוד הראשי	2361
חזרה לראש העמוד	2361
חזרה לרשימה	2460
חידוש מינוי	2458
חיוב חודשי	2436
חיוב שנתי	2436
חינם, בלי ספאם	2437
חיפוש	2363
""", 'ט': """
טוויטר	2348	2386
טוען וידאו	2417
טוען נגן	2417
טלגרם	2348	2386
טעינת הפוסט	2421
טען מחדש	2429
טען מחדש את הדף	2429
טען עוד	2363
טען פוסט	2421
טען תגובות נוספות	2409
טען תוכן	2421
""", 'י': """
יציאה	2340
יציאה ממסך מלא	2417
יש לי חשבון	2435
""", 'כ': """
כבר הצבעת	2409
כבר הצבעתם	2409
כבר יש לך חשבון	2435
כבר מנוי	2435
כבר מנויים	2435
כבר מנויים? התחברו	2340
כבר נרשמת	2340
כותרות אחרונות	2359
כיביתי	2431
כיביתי את חוסם הפרסומות	2429
כל שקל חשוב	2432
כל תרומה חשובה	2432
כל תרומה עוזרת	2432
כללי התגובות	2409
כן, אני רוצה	2425
כן, אשמח	2426
כניסה	2340
כניסה למנויים	2340
כתבה זו הוענקה במתנה	2462
כתבה זו היא תוכן ממומן	2397
כתבה ממומנת	2403
כתבה נעולה	2435
כתבו את תגובתכם	2453
כתבו לנו	2442
כתבו תגובה	2358
כתבות אחרונות	2359
כתבות מומלצות	2359
כתבות נוספות	2359
כתבות נוספות בנושא	2398
כתבות נוספות שיעניינו אתכם	2398
כתבות נוספות של הכתב	2441
כתבות קשורות	2359
כתבות שאולי פספסתם	2398
כתבות שיעניינו אתכם	2398
כתוב תגובה	2409
כתובת אימייל לא תקינה	2437
כתובת המייל כבר רשומה	2459
כתובת המייל שלך	2459
כתובת מייל לא תקינה	2437
כתיבת תגובה	2409
""", 'ל': """
לא אהבתי	2410
לא כעת	2337
לא ניתן להפעיל את הסרטון	2417
לא ניתן להציג את התוכן	2421
לא ניתן להציג תוכן זה	2421
לא ניתן לטעון את הסרטון	2456
לא ניתן לנגן את הסרטון	2417
לא עכשיו	2337	2426
לא תודה	2337	2426
לא, תודה	2337	2426
לגלריה	2441
לגלריה המלאה	2441
לגלריית התמונות	2441
לדף הבית	2441
לדף התרומות	2432
להאזנה בספוטיפיי	2454
להאזנה לכתבה	2417
להורדה ב-app store	2424
להורדה ב-google play	2424
להורדה מ-app store	2424
להורדה מ-google play	2424
להורדת האפליקציה	2397
להזמנה לחצו כאן	2461
להזמנת כרטיסים	2415
להמשך קריאה	2340
להרשמה	2340
להרשמה לאירוע	2401
לחידון	2412
לחידון המלא	2412
לחנות	2451
לחנות שלנו	2401
לחצו להפעלת הסאונד	2456
לידיעה המלאה	2441
לכל החדשות	2441
לכל החידונים	2412
לכל הכתבות	2363
לכל הכתבות בנושא	2398
לכל הכתבות של הכתב	2441
לכל המשחקים	2412
לכל הסרטונים	2441
לכל העדכונים, הכתבות והסרטונים	2398
לכל התגובות	2358
לכל התמונות	2441
לכתבה הבאה	2441
לכתבה הבאה בסדרה	2398
לכתבה המלאה	2441
לכתבה הקודמת	2441
לכתבה הקודמת בסדרה	2398
לכתבה נוספת	2460
לכתיבת תגובה	2371
למוצר	2451
למנויים בלבד	2344
למתכון	66
לעמוד הבית	2441
לעמוד התרומות	2432
לפרויקט המלא	2441
לפרופיל הכתב	2442
לפרטי המוצר	2461
לפרטים	2364
לפרטים והרשמה	2401
לפרטים נוספים והרשמה	2401
לפתיחת הכתבה	2458
לצפייה ביוטיוב	2454
לצפייה בכל התגובות	2371
לצפייה במסלולים	2458
לצפייה בתוצאות	96
לקריאה באפליקציה	2424
לקריאה מאוחר יותר	2462
לראש הדף	2441
לראש העמוד	2441
לרכישה באמזון	2415
לרכישה לחצו כאן	2415
לרכישת הספר	2415
לרכישת כרטיסים	2415
לרכישת כרטיסים לחצו כאן	2415
לרכישת מינוי	2340
לרכישת מינוי לחצו כאן	2397
לשלוח כתבה במתנה	2385	2386
לתיק המלא	2441
לתמונות	2364
לתרום	2338
לתרומה	2338
לתרומה לחצו כאן	2432
""", 'מ': """
מאוחר יותר	2427
מאשר	2356
מאשרת	2356
מבזקים	2359
מדיניות הפרטיות	2357
מדיניות הפרטיות ותנאי השימוש	2357
מדיניות פרטיות	2356	2374
מהירות הפעלה	2417
מהירות ניגון	2417
מודעה	2353
מומלץ עבורך	2398
מומלץ עבורכם	2398
מומלצים	2359
מוקרא בקול סינתטי	2417
מידע נוסף	2356
מיון לפי	2410
מייל	2386	2438
מיין לפי	2410
ממומן	2353
מסך מלא	2418
מסלולי מינוי	2458
מספר המקומות מוגבל	2401
מעבר למתכון	66
מעוניינים לקבל התראות	2425
מצאת טעות	2409
מצאתם טעות	2358
מצאתם טעות בכתבה	2409
מצאתם טעות? דווחו לנו	2463
מצב כהה	2422
משהו השתבש	2438
משך	2418
משך הסרטון	2456
משלוח חינם	2451
מתנה לחבר	2449
""", 'נ': """
נא להזין כתובת מייל תקינה	2437
נגישות	2374
נגן	2381
נגן וידאו	2417
נגן שמע	2456
נוצר באמצעות ai	2456
נוצר על ידי ai	2456
נושאים	2359
נושאים קשורים	2359
ניגון אוטומטי	2418
ניהול אפשרויות	2455
ניהול הסכמה	2421
ניהול העדפות	2455
ניהול עוגיות	2421
ניתן לבטל בכל עת	2435
נרשמת בהצלחה	2437
""", 'ס': """
סגור	2337
סגור גלריה	2460
סגור חלון	2460
סגור תפריט	2460
סגירה	2337
סודוקו	2414
סוף הפרסומת	2415
סוף פרסומת	2415
סיכום ai	2379
סיכום אוטומטי	2445
סיכום הכתבה	2379
סכום אחר	2432
סכום לבחירה	2457
ספרו לנו מה דעתכם	2409
סקר	97
סקר היום	96
סרטון זה אינו זמין	2417
סרטון זה אינו זמין עוד	2417
סרקו את הקוד	2424
סרקו את קוד ה-qr	2424
""", 'ע': """
עבור לתוכן	2361
עבור לתוכן המרכזי	2361
עדיין לא מנוי	2435
עדיין לא מנויים	2435
עוד	2363
עוד באותו נושא	2398
עוד בנושא	2359
עוד בערוץ	2359
עוד חדשות	2359
עוד כתבות	22	2359
עוד כתבות בנושא	22
עוד כתבות מעניינות	2397
עוד לא מנויים	2435
עוד סיפורים	2398
על הכותב	2442
עקבו אחר הכתב	2446
עקבו אחר הנושא	2446
עקבו אחרי הכתב	2446
עקבו אחרי הנושא	2446
עקוב אחרי הכתב	2446
""", 'פ': """
פייסבוק	2348	2386
פנייה לכתב	2442
פנייה למערכת	2442
פרטים	2364
פרסום	2353
פרסומת	2353
פרסם	2410
פרסם אצלנו	2374
פרסמו אצלנו	2374
פתח	2364
פתח באפליקציה	2424
פתיחה באפליקציה	2424
""", 'צ': """
צור חשבון	2340
צור קשר	2358	2374
צפו באינסטגרם	2454
צפו בטוויטר	2454
צפו ביוטיוב	2454
צפו בפייסבוק	2454
צפו גם	2460
צפייה חוזרת	2456
צרו קשר	2374	2442
צרו קשר עם המערכת	2442
""", 'ק': """
קבל הכל	2422
קבלת התראות	2425
קוד קופון	2461
קודי הנחה	2461
קרא גם	2359
קרא עוד	2363
קראו באפליקציה	2424
קראו בחינם	2458
קראו גם	2359
קראו עוד	2363
""", 'ר': """
רוצה לקבל התראות	2425
רוצים לקבל התראות	2425
רענון העמוד	2429
רענן את הדף	2429
רעננו את הדף	2429
""", 'ש': """
שדה זה הוא חובה	2437
שדה חובה	2437
שדות חובה	2437
שחק עכשיו	2412
שחקו עכשיו	2412
שינוי גודל הגופן	2385
שיתוף	2348
שיתוף בוואטסאפ	2449
שיתוף בווטסאפ	2348
שיתוף בטוויטר	2348
שיתוף במייל	2397
שיתוף בפייסבוק	2348
שכחת את הסיסמה	2435
שכחת סיסמה	2435
שכחתי סיסמה	2340
שלח	96	2438
שלח לחבר	2348
שלח תגובה	2409
שלחו את הכתבה במתנה	2397
שלחו במתנה	2397
שלחו כתבה במתנה	2385
שלחו לחבר	2386	2449
שלחו לנו סרטונים	2442
שלחו לנו תמונות	2442
שלחו משוב	2409
שליחה	2438
שליחה במייל	2348
שליחת כתבה במתנה	2385
שליחת משוב	2409
שליחת תגובה	2409
שמור	2450
שמור העדפות	2421
שמור כתבה	2462
שמור לרשימת הקריאה	2385	2386
שמירה	2348
שמירה לרשימת הקריאה	2385
שמירת הגדרות	2421
שמירת המתכון	66
שמירת כתבה	2397
שמרו כתבה	2397
שמרו לקריאה מאוחרת	2397
שתף	2348
שתף כתבה	2462
שתפו	2348
שתפו את הכתבה	2348
שתפו בוואטסאפ	2397
שתפו בווטסאפ	2397
שתפו בטוויטר	2449
שתפו בטלגרם	2397
שתפו בפייסבוק	2348
שתפו כתבה זו	2462
""", 'ת': """
תגובה	2358
תגובות	2358
תגובות נוספות	2409
תגיות	2359
תודה על ההצבעה	2409
תודה על הצבעתך	96
תודה על התמיכה	2457
תודה על תמיכתכם	2457
תודה שהצבעת	2409
תודה שהצבעתם	2409
תודה, ההודעה נשלחה	2437
תוכן למנויים	2340
תוכן ממומן	92	2353
תוכן מסחרי	2403
תוכן מקודם	2353
תוכן פרסומי	2403
תוכן שיווקי	92	2353
תוכן שיווקי בשיתוף	2403
תוצאות	97
תוצאות ההצבעה	2410
תוצאות הסקר	2410
תורגם אוטומטית	2397
תיקון טעות	2397
תמונה # מתוך #	2361
תמכו בנו	2338
תמכו בנו בפטריאון	2432
תמכו בעיתונות	2432
תמלול	2418
תנאי השימוש	2357
תנאי השימוש | מדיניות הפרטיות	2357
תנאי השימוש ומדיניות הפרטיות	2357
תנאי פרסום תגובות	2409
תנאי שימוש	2356	2374
תפריט	2363
תקציר ai	2379
תקציר בינה מלאכותית	2379
תקציר הכתבה	2379
תרגום אוטומטי	2418
תרומה	2338
תרומה חד פעמית	2432
תרומה חד-פעמית	2432
תרומה חודשית	2432
תרמו	2338
תרמו עכשיו	2338
תשבץ	2414
תשבצים	2414
תשחץ	2414
תשלום באמצעות paypal	2458
""", 'ا': """
ابدا الاختبار	204
ابلاغ	202
ابلغ عن خطا	180
اترك تعليقا	147
اترك رد	201
اترك ردا	201
اتصل بنا	147	165
اجازه دادن	1944
اجازه ميدهم	1945
احجز الان	256
احجز تذكرتك	207
احجز تذكرتك الان	207
احجز مكانك	207
احدث الاخبار	148
احصل علي التنبيهات العاجلة	220
احفظ المقال	189
احفظ المقال لوقت لاحق	189
اخبار اخري	22
اخبار بيشتر	1916
اخبار ديگر	22
اخبار ذات صلة	148
اخبار ذات علاقة	190
اخبار قد تعجبك	190
اخبار قد تهمك	190
اخبار متعلقة	148
اخبار مرتبط	1878
اخبار مرتبطة	190
اخبار پيشنهادي	1916
اختبار الاسبوع	109
اختبر معرفتك	204
اختبر معلوماتك	204
اختر	229
اختر اشتراكك	228
اختر الباقة	228
اختر المبلغ	252
اختر باقتك	228
اختر خطتك	228
اختر مبلغا	252
اخترنا لك	148
اخترنا لكم	190
اخر الاخبار	148
اخرين اخبار	1878
اخرين خبرها	1916
اخفاء	153
اخفاء التعليقات	201
اخفاء الردود	201
ادارة التفضيلات	250
ادارة الخيارات	250
ادارة الموافقة	212
ادارة ملفات تعريف الارتباط	145
ادامه	1882
ادامه با google	1953
ادامه با گوگل	1953
ادامه خبر	1959
ادامه در مرورگر	1941
ادامه مطلب	1882
ادخل البريد الالكتروني	254
ادخل بريدا الكترونيا صحيحا	230
ادخل بريدك الالكتروني	254
ادرس كپي شد	1902
ادعم الصحافة المستقلة	120
ادعم عملنا	225
ادعمنا	120
ادعمنا علي باتريون	225
ادعموا الصحافة المستقلة	225
اذهب الي الوصفة	66
ارتباط با ما	1894
ارسال	96	134	1868
ارسال التعليق	201
ارسال المقال بالبريد	189
ارسال بازخورد	1927
ارسال به تلگرام	1906
ارسال به دوستان	1868
ارسال تعليق	201
ارسال خبر	1960
ارسال ديدگاه	1927
ارسال راي	96
ارسال رايگان	1969
ارسال سوژه	1960
ارسال نظر	1877
ارسل	96
ارسل التعليق	201
ارسل تعليقك	201
ارسل لنا خبرا	236
ارسل لنا صورك	236
ارسل ملاحظاتك	201
ارشيو	1894
از دست ندهيد	1916
از راي شما متشكريم	1927
از شركت شما در نظرسنجي متشكريم	1927
از ما حمايت كنيد	1862
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	161
استطلاع الراي	97
استطلاع اليوم	161
استطلاع راي	97
استمع	134
استمع الي الخبر	208
استمع الي المقال	208
استمع الي هذا المقال	208
استمع علي سبوتيفاي	248
استمع للخبر	176
استمع للمقال	176
استمع للنص	176
اسم المستخدم الخاص بك	247
اشتباهي ديدهايد	1927
اشتر الان	207
اشتر الان من امازون	207
اشتر الكتاب	207
اشتر من امازون	207
اشتراك	122	1864
اشتراك بخريد	1913
اشتراك خود را انتخاب كنيد	1953
اشتراك در تلگرام	1967
اشتراك در واتساپ	1967
اشتراك گذاري	1868
اشتراك گذاري در تلگرام	1906
اشتراكگذاري	1868
اشتراكگذاري در تلگرام	1967
اشتراكگذاري در واتساپ	1967
اشترك	122
اشترك في الاشعارات	217
اضافة رد	247
اضغط لتشغيل الصوت	251
اضغط هنا لمشاهدة الفيديو	176
اضف الي السلة	256
اضف تعليق	147
اضف تعليقا	147
اضف تعليقك	201
اضف رد	202
اضف ردا	202
اضف كمصدر مفضل	240
اطبع	134
اطبع المقال	189
اطبع الوصفة	66
اطبع هذا المقال	189
اطلاعات بيشتر	1874
اظهار اقل	234
اظهار المحتوي	212
اظهار المزيد	234
اعادة المشاهدة	251
اعادة تحميل الصفحة	223
اعجبني	202
اعد تحميل الصفحة	223
اعدادات الخصوصية	212
اعدادات الكوكيز	212
اعدادات ملفات الارتباط	141
اعدادات ملفات تعريف الارتباط	145
اعلان	138
اعلان مدفوع	92	195
اعلان ممول	138
اعلانات	138
اعلانات مدفوعة	195
اعلانات ممولة	194
اعلن معنا	165
اغلاق	118
اغلاق القائمة	255
اغلاق المعرض	255
اغلاق النافذة	255
افتح الخريطة	153
افتح المقال	253
افتح في التطبيق	216
افزودن به منابع ترجيحي	1964
افضل عرض	229
افضل قيمة	229
اقبل وتابع	143
اقبل وواصل	143
اقرا الخبر كاملا	234
اقرا المزيد	152
اقرا المزيد للكاتب	166
اقرا المقال التالي	255
اقرا المقال كاملا	234
اقرا ايضا	148
اقرا في التطبيق	216
اقرا لاحقا	257
اقرا مجانا	253
اكتب تعليقا	147
اكتب تعليقك	247
اكمل القراءة	255
اكنون بازي كنيد	1930
اكواد الخصم	256
الابلاغ عن التعليق	247
الابلاغ عن خطا	180
الاخبار	148
الاستمرار في المتصفح	216
الاشتراك	122
الاعدادات	142
الاعلان مستمر	256
الاعلانات	138
الاقسام	148
الاكثر اعجابا	202
الاكثر تداولا	148
الاكثر تفاعلا	202
الاكثر شعبية	229
الاكثر قراءة	148
الاكثر قراءة الان	190
الاكثر قراءة اليوم	190
الاكثر مشاهدة	148
الان نه	1861
البحث	152
البريد الالكتروني	231
البريد الالكتروني غير صالح	230
البريد الالكتروني غير صحيح	230
البقاء متصلا	228
التالي	152
التشغيل التلقائي	209
التعليقات	147
التعليقات للمشتركين فقط	247
التعليقات معطلة	247
التفاصيل	153
الحقول المطلوبة	230
الخبر التالي	234
الخبر السابق	234
الخروج من ملء الشاشة	208
الدخول	122
الدفع عبر باي بال	253
الذهاب الي صفحة التبرع	225
الرئيسية	152
السابق	152
السماح	218
السماح بالاشعارات	217
السماح دائما	212
السماح والمتابعة	143
السياسة التحريرية	236
الصفحة التالية	152
الصفحة الرئيسية	152
الصورة التالية	255
الصورة السابقة	255
العب الان	204
العب مجانا	204
العودة الي الاعلي	234
العودة الي الصفحة الرئيسية	234
العودة الي القائمة	255
العودة للصفحة الرئيسية	234
الغاء المتابعة	240
الغاء كتم الصوت	208
الفيديو التالي	251
الفيديو السابق	251
الفيديو غير متاح	208
الفيديو غير متاح حاليا	208
القائمة	152
القبول والعرض	141
القبول والمتابعة	143
الكلمات المتقاطعة	206
الكلمات المفتاحية	153
المتابعة باستخدام apple	228
المتابعة باستخدام facebook	228
المتابعة باستخدام google	228
المتابعة باستخدام جوجل	228
المتابعة باستخدام غوغل	228
المتابعة بالبريد الالكتروني	253
المتابعة عبر غوغل	228
المتابعة في المتصفح	216
المتجر	245
المدة	209
المزيد	148	152
المزيد حول هذه القصة	190
المزيد عن الكاتب	166
المزيد عن الكاتبة	166
المزيد للكاتب	234
المزيد من الاخبار	148
المزيد من الخيارات	243
المزيد من الفيديوهات	234
المزيد من المعلومات	142
المزيد من المقالات	190
المزيد من مقالات الكاتب	166	234
المزيد من مقالات الكاتبة	166
المشاهدة علي يوتيوب	248
المقال التالي	148
المقال السابق	148
النتائج	97
النص المكتوب	209
الوسوم	148
الوضع الليلي	213
الوقت الحالي	209
الوقت المتبقي	209
الي الاعلي	152
الي صفحة التبرع	225
امسح رمز qr	216
امكان نمايش اين محتوا وجود ندارد	1938
امكان پخش ويدئو وجود ندارد	1934
انت تتابع هذا الموضوع	240
انت مشترك بالفعل	254
انتخاب	1954
انتخاب اشتراك	1953
انتخاب طرح	1953
انتشار	1928
انتشار يافته : #	1891
انتشار يافته: #	1891
انتقل الي الوصفة	66
انتهاي پيام	1906
انتهي الاعلان	207
اندازه فونت	70
اندازه قلم	70
اندازه متن	1967
انسخ الرابط	134
انشاء حساب	122
انشر	134
انضم الي برنامج العضوية	225
انضم الي فريقنا	180
انضموا الي برنامج العضوية	225
انضموا الي فريقنا	180
اهد المقال	189
اهد هذا المقال	189
اهداء	189
اهداء المقال	189
اهم الاخبار	148
اوافق	142
اوافق علي الشروط والاحكام	230
اوافق علي سياسة الخصوصية	230
اوافق علي معالجة بياناتي	230
اولين نفري باشيد كه نظر ميدهد	1906
ايا اين مطلب براي شما مفيد بود	1927
ايا اين مطلب مفيد بود	1927
ايا اين مقاله مفيد بود	1927
ايا مايليد اعلان دريافت كنيد	1943
ايا ميخواهيد اعلان دريافت كنيد	1943
ايجاد حساب	1864
ايقاف مؤقت	209
ايميل	1956
ايميل خود را بررسي كنيد	1955
ايميل معتبر وارد كنيد	1955
ايميل نامعتبر	1955
ايميل نامعتبر است	1955
اين فيلد الزامي است	1955
اين فيلد ضروري است	1955
اين مطالب را هم بخوانيد	1916
اين مطلب را هم بخوانيد	1916
اين مطلب مفيد بود	1927
اين مقاله قفل است	1953
اين ويدئو در دسترس نيست	1934
اين ويدئو ديگر در دسترس نيست	1934
اين ويديو در دسترس نيست	1934
اپ استور	1942
اپليكيشن را دانلود كنيد	1941
اپليكيشن را نصب كنيد	1941
اگهي	1870
اگهيها	1922
""", 'ب': """
با تشكر، پيام شما ارسال شد	1955
با ما تماس بگيريد	1960
با پردازش دادههايم موافقم	1955
بارگذاري دوباره صفحه	1948
بارگذاري مجدد صفحه	1948
بارگذاري محتوا	1938
بارگذاري پست	1938
باز كردن	1883
باز كردن در اپليكيشن	1941
باز كردن در برنامه	1941
بازار	1942
بازخورد بدهيد	1927
بازرگاني	1922
بازي رايگان	1930
بازي كنيد	1930
بازگشت به بالا	1882
بازگشت به صفحه اصلي	1959
باقات الاشتراك	253
بالفيديو	176
بحث	152
براي ارسال نظر وارد شويد	1927
برعاية	138
برعاية outbrain	194
برعاية taboola	194
برعاية تابولا	194
بريد الكتروني غير صالح	230
بريدك الالكتروني	254
برچسب ها	1878
برچسبها	1878
بزرگتر كردن متن	1967
بزرگنمايي تصوير	1959
بستن	1861
بصوت اصطناعي	239
بصوت الذكاء الاصطناعي	239
بعدا	1944
بعدا ياداوري كن	1861
بعدي	1882
بلغ عن تعليق	247
بلغ عن خطا	180
بله، ميخواهم	1944
به اشتراك بگذاريد	1868
به اين مطلب گوش دهيد	1934
به اين مقاله گوش دهيد	1934
بهترين پيشنهاد	1954
بيشتر	1878	1882
بيشتر ببينيد	1916
بيشتر بخوانيد	1878
بيصدا	1935
""", 'ت': """
تابع القراءة	255
تابع الكاتب	240
تابع الموضوع	240
تابع هذا الموضوع	240
تابعنا عبر	137
تابعنا علي	137
تابعونا علي	137
تاخير # ثوان	208
تازهترينها	1878
تازهسازي صفحه	1948
تبرع	120
تبرع الان	120
تبرع شهري	226
تبرع شهريا	225
تبرع لمرة واحدة	225
تبرع مرة واحدة	252
تبرعي	226
تبليغ	1870
تبليغات	1870	1894
تبليغات در گوگل	1922
تبليغات متني	1922
تجديد الاشتراك	253
تحديث الصفحة	223
تحقق من بريدك	230
تحقق من بريدك الالكتروني	230
تحميل التطبيق	133
تحميل الحلقة	208
تحميل الصوت	208
تحميل المحتوي	212
تحميل المزيد	152
تحميل المزيد من التعليقات	201
تحميل المنشور	212
تحميل من app store	216
تحميل من google play	216
تخصيص	142
تخطي الاعلان	251
تخفيف ويژه خوانندگان	1933
تذاكر	245
تذكرني	229
ترتيب	202
ترتيب حسب	202
ترجمة الية	209
ترجمه ماشيني	1935
تسجيل	122
تسجيل الخروج	19
تسجيل الدخول	122
تسجيل الدخول باستخدام google	228
تسجيل الدخول عبر جوجل	228
تسجيل الدخول عبر غوغل	228
تسجيل الدخول عبر فيسبوك	228
تسجيل دخول	122
تسوق الان	207
تشغيل الاشعارات	217
تشغيل الفيديو	208
تشغيل تلقائي	209
تصغير الخط	243
تصويت	97	202
تعداد نظرات: #	1891
تعذر تحميل الفيديو	251
تعذر تشغيل الفيديو	208
تعذر عرض المحتوي	212
تعليق	147
تعليقات	147
تعليقك	202
تغطية خاصة	190
تغيير تفضيلات الخصوصية	141
تغيير تفضيلات ملفات الارتباط	141
تفضيلات الخصوصية	250
تفضيلات ملفات تعريف الارتباط	212
تفعيل	218
تفعيل الاشعارات	133	220
تقديم # ثوان	208
تكبير الخط	243
تكبير الصورة	234
تلخيص بالذكاء الاصطناعي	239
تلغرام	134
تلقي الاشعارات	217
تلقي الاشعارات العاجلة	220
تلقي التنبيهات	220
تلقي التنبيهات العاجلة	220
تلگرام	1868
تم احتساب صوتك	201
تم ارسال رسالتك	230
تم ارسال رسالتك بنجاح	230
تم ارسال طلبك	254
تم استلام طلبك	254
تم الارسال بنجاح	230
تم الاشتراك بنجاح	230
تم انشاء الصوت بالذكاء الاصطناعي	208
تم انشاؤه بالذكاء الاصطناعي	251
تم تاكيد الاشتراك	254
تم تسجيل صوتك	201
تم نسخ الرابط	189
تماس با تحريريه	1960
تماس با ما	1877	1894
تماس با نويسنده	1960
تماشاي ويديو	1906
تمام صفحه	1935
تنزيل الحلقة	208
تنزيل الصوت	208
تنظيمات	1874
تنظيمات حريم خصوصي	1938
تنظيمات كوكي	1876
تنظيمات كوكيها	1876
تهيه اشتراك	1913
تواصل مع التحرير	236
تواصل مع الكاتب	236
تواصل مع المحرر	236
تواصل معنا	165	236
توقف پخش	1934
تويتر	134
توييتر	1868
تيليجرام	134
""", 'ث': """
ثبت ديدگاه	1927
ثبت راي	96
ثبت نام	1864
ثبت نام شما با موفقيت انجام شد	1955
ثبت نظر	96	1877
ثبتنام	1864
ثبتنام كنيد	1920
""", 'ج': """
جار التحميل	208
جار تحميل الفيديو	208
جاري التحميل	208
جاري تحميل الفيديو	208
جاوااسكريپت غيرفعال است	1938
جدول كلمات متقاطع	1932
جديدترين اخبار	1878
جديدترينها	1928
جزئيات	1883
جستجو	1882
جستجوي پيشرفته	1894
جميع الاخبار	234
جميع الالعاب	204
جميع التعليقات	147
جميع الفيديوهات	234
جميع المواضيع	150
جميع مقالات الكاتب	234
""", 'ح': """
حالا نه	1861
حامي ما شويد	1951
حامي مالي	1969
حجم الخط	134
حجم النص	70
حدث الصفحة	223
حدث خطا	231
حدث خطا ما	231
حريم خصوصي	1876
حساب كاربري	1864
حساب كاربري دارم	1953
حساب كاربري داريد	1953
حساب كاربري نداريد	1953
حسابي	122
حصري للمشتركين	122
حظر	219
حفظ	134
حفظ الاعدادات	212
حفظ التفضيلات	212
حفظ المقال	189
حفظ الوصفة	66
حفظ للقراءة لاحقا	189
حقل الزامي	230
حقل مطلوب	230
حمايت كنيد	1862
حمايت مالي	1862
حمايت مالي از ما	1951
حمايت ماهانه	1952
حمل التطبيق	216
حمل التطبيق الان	216
حمل من app store	216
حمل من google play	216
""", 'خ': """
خاص بالمشتركين	228
خانه	1882
خبر بعدي	1906
خبر قبلي	1906
خبرهاي بيشتر	1916
خبرهاي داغ	1916
خبرهاي مرتبط	1878
خبرهاي پيشنهادي	1916
خروج	19
خروج از تمام صفحه	1934
خريد از امازون	1933
خريد اشتراك	1913
خريد اشتراك سالانه	1913
خريد اشتراك ماهانه	1913
خريد انلاين	1969
خريد اين كتاب	1933
خريد اينترنتي	1969
خريد بليت	1933
خريد بليط	1933
خريد كتاب	1933
خطايي ديدهايد	1927
خطايي رخ داد	1956
خلاصه با هوش مصنوعي	1963
خلاصه هوش مصنوعي	1963
خواندن در اپليكيشن	1941
خواندهشده با صداي مصنوعي	1934
خودتان را بيازماييد	1930
خيارات اخري	244
""", 'د': """
دانش خود را بسنجيد	1930
دانلود	1900
دانلود از اپ استور	1941
دانلود از بازار	1941
دانلود از گوگل پلي	1941
دانلود اپليكيشن	1941
دانلود صدا	1934
دانلود فايل صوتي	1900	1934
دانلود فيلم	1900
دانلود مستقيم	1942
دانلود ويدئو	1934
دانلود ويديو	1900
دانلود پادكست	1934
در انتظار بررسي : #	1891
در انتظار بررسي: #	1891
در حال بارگذاري	1934
در حال بارگذاري ويدئو	1934
در حال بارگذاري ويديو	1934
در صف انتشار: #	1891
در صف بررسي: #	1891
در نظرسنجي شركت كنيد	1927
در همين رابطه	1916
در همين زمينه	1916
در پاتريون حمايت كنيد	1951
درباره ما	1894
درباره نويسنده	1960
دريافت از اپ استور	1941
دريافت از بازار	1941
دريافت از كافه بازار	1941
دريافت از كافهبازار	1942
دريافت از مايكت	1941	1942
دريافت از گوگل پلي	1941
دريافت اعلانها	1943
دستهبندي	1878
دعمك يصنع الفرق	252
دعوت به همكاري	1906
دنبال كردن	1965
دنبال كردن اين موضوع	1964
دنبال كردن موضوع	1964
دنبال كردن نويسنده	1964
ديدگاه	1877
ديدگاه خود را بنويسيد	1927
ديدگاهتان را بنويسيد	1906
ديدگاهها	1877
""", 'ذ': """
ذات صلة	148
ذخيره	1868
ذخيره تنظيمات	1938
ذخيره خبر	1906
ذخيره دستور پخت	66
ذخيره مطلب	1906
ذخيره مطلب براي بعد	1906
ذكرني لاحقا	118
""", 'ر': """
راسل التحرير	236
راسلنا	236
راي دهيد	96	1928
راي شما ثبت شد	96	1927
راي شما ثبت شده است	1927
رايگان و بدون هرزنامه	1955
ربما لاحقا	118
رد	147	1874
رد همه	1939
رزرو بليت	1969
رسالتك	231
رفتن به بالا	1959
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1951
رفض	142
رفض الكل	213
رفض جميع ملفات تعريف الارتباط	250
رمز عبور خود را فراموش كردهايد	1953
رمز عبور را فراموش كردهايد	1864
روابط ممولة	194
رپورتاژ	1870
رپورتاژ اگهي	1870
""", 'ز': """
زمان باقيمانده	1935
زمان فعلي	1935
""", 'س': """
سؤال اليوم	96
ساهم	120
ساهم الان	120
سجل الدخول	127
سجل الدخول للتعليق	201
سحب الموافقة	212
سرعة التشغيل	208
سرعت پخش	1934
سماح	219
سودوكو	206	1932
سوژه بفرستيد	1960
سياسة التصحيح	236
سياسة التصحيحات	236
سياسة الخصوصية	145	165
سياسة الخصوصية | شروط الاستخدام	145
سياسة الخصوصية وشروط الاستخدام	145
سياسة ملفات تعريف الارتباط	145
سياست حريم خصوصي	1874	1876
سياست حفظ حريم خصوصي	1873	1874
سياست كوكي	1874
سياست كوكيها	1873
سيب اپ	1942
""", 'ش': """
شارك	134
شارك الخبر	189
شارك القصة	189
شارك المقال	134
شارك عبر واتساب	243
شارك علي	134
شارك علي تويتر	243
شارك علي فيسبوك	243
شارك علي واتساب	243
شارك في استطلاع الراي	180
شارك في الاختبار	204
شارك في الاستطلاع	180
شارك في التصويت	201
شارك هذا الخبر	257
شارك هذا المقال	257
شارك هذا الموضوع	134
شارك هذه الصفحة	257
شاركنا برايك	201
شاركنا رايك	147
شاركها	189
شاركونا اراءكم	201
شاهد الصور	234
شاهد الفيديو	176
شاهد ايضا	148
شاهد بالفيديو	176
شاهد علي يوتيوب	248
شاهد كل الصور	150
شايد بعدا	1861
شحن مجاني	245
شراء التذاكر	207
شراء من امازون	207
شرايط ارسال نظر	1927
شرايط استفاده	1876
شرايط استفاده و حريم خصوصي	1876
شرايط را ميپذيرم	1955
شركاؤنا	213
شركاي ما	1939
شركت در ازمون	1930
شركت در نظرسنجي	1927
شروط الاستخدام	145	165
شروط الاستخدام | سياسة الخصوصية	145
شروط الاستخدام وسياسة الخصوصية	145
شروط التعليق	201
شروع ازمون	1930
شكرا لتصويتك	96	201
شكرا لدعمك	252
شكرا لدعمكم	252
شكرا لمشاركتك	201
شكرا، تم ارسال رسالتك	230
شما اين موضوع را دنبال ميكنيد	1964
شما قبلا راي دادهايد	1927
شنيدن اين مطلب	1934
شنيدن مقاله	1934
""", 'ص': """
صفحة التبرع	225
صفحه اصلي	1882
صفحه كمك مالي	1951
صندوق ورودي خود را بررسي كنيد	1955
صوت	96	202
صوت اصطناعي	209
صوت الان	96
""", 'ط': """
طالع ايضا	190
طباعة	134
طباعة المقال	189
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1920
ظرفيت محدود است	1920
""", 'ع': """
عدم السماح	219
عرض اقل	153
عرض الاشتراكات	253
عرض الاصل	153
عرض الباقات	253
عرض التعليقات	201
عرض التفاصيل	153
عرض الردود	201
عرض الصور	234
عرض الكل	152
عرض المحتوي	212
عرض المزيد	152
عرض المزيد من التعليقات	201
عرض الملف	234
عرض المنتج	256
عرض المنشور	212
عرض النتائج	96	202
عرض النص الاصلي	153
عرض النص المكتوب	208
عرض جميع الاخبار	234
عرض جميع الصور	234
عرض خاص للقراء	207
عرض علي اكس	248
عرض علي انستغرام	248
عرض علي تويتر	248
عرض علي فيسبوك	248
عرض كل الصور	150
عرض كل المقالات	150
عرض هذا المنشور علي instagram	248
عرض هذا المنشور علي انستغرام	248
عروض المشتركين	207
عضويت	1864
عطلت مانع الاعلانات	223
عكس	1878
عكسهاي بيشتر	1959
عكسهايتان را براي ما بفرستيد	1960
علي فيسبوك وتويتر	137
عن الكاتب	236
عن الكاتبة	166
عودة للاعلي	234
""", 'غ': """
غرد	134
غير قابل انتشار: #	1891
غيرفعال كردم	1950
غيرقابل انتشار: #	1891
""", 'ف': """
فتح	153
فتح التطبيق	216
فتح في التطبيق	216
فراموشي رمز عبور	1953
فروشگاه	1969
فعال كردن	1944
فعال كردن اعلانها	1943
فعالسازي	1945
فعالسازي اعلانها	1943
فعل الاشعارات	217
فعلا نه	1944
فقط براي مشتركان	1864
فهمت	153
فيديو	148
فيديو غير متاح	208
فيسبوك	134	1868
فيلد الزامي	1955
فيلدهاي الزامي	1955
فيلم اصلي	1900
""", 'ق': """
قبلي	1882
قبول	142
قبول الجميع	213
قبول الكل	213
قبول جميع ملفات تعريف الارتباط	250
قبول كنيد و ادامه دهيد	1873
قبول همه	1939
قبول همه كوكيها	1873
قبول و ادامه	1874	1938
قبول ومتابعة	212
قد يعجبك	148
قد يعجبك ايضا	22	148
قد يهمك	148
قد يهمك ايضا	148
قديميترينها	1928
قراءة المزيد	152
قراءة الية	239
قصص مقترحة	190
قواعد التعليق	201
قواعد التعليقات	201
قوانين ارسال نظر	1927
قوانين و مقررات	1894
قوانين و مقررات را ميپذيرم	1955
قيم المقال	180
قيم الوصفة	66
قيم هذا المقال	180
""", 'ك': """
كافه بازار	1942
كافهبازار	1942
كبر الصورة	234
كتم الصوت	209
كد qr را اسكن كنيد	1941
كد ويدئو	1900
كد ويديو	1900
كد پخش	1900
كل الاخبار	234
كل الالعاب	204
كل الصور	234
كل المواضيع	150
كل مساهمة تصنع فرقا	225
كل مساهمة مهمة	225
كل مقالات الكاتب	166	234
كلمات اليوم المتقاطعة	109
كلمات دلالية	148
كلمات متقاطعة	206
كلمات مفتاحية	148
كليدواژهها	1878
كمك كنيد	1862
كمك مالي	1862
كمك ماهانه	1952
كمك يكباره	1951
كن اول المعلقين	189
كن داعما	120
كود خصم	256
كوكيها	1876
كوچكتر كردن متن	1967
كيف اعطل مانع الاعلانات	223
كيف اعطله	224
كيفية التعطيل	224
كيفيت اصلي	1900
كپي	1968
كپي شد	1902	1906
كپي كردن لينك	1906
كپي لينك	1868
كپي لينك كوتاه	1902
""", 'ل': """
لا اوافق	142
لا توجد تعليقات	201
لا شكرا	118
لا يمكن تشغيل الفيديو	208
لا يمكن عرض هذا المحتوي	212
لا يوجد تعليقات	201
لا، شكرا	118
لاحقا	119
لخص بالذكاء الاصطناعي	107
لدي حساب	228
لديك حساب	228
لديك حساب بالفعل	228
لست مشتركا	228
لست مشتركا بعد	228
لطفا ان را غيرفعال كنيد	1950
لطفا ايميل خود را وارد كنيد	1955
لطفا نظر خود را بنويسيد	1890
لطفا يك ايميل معتبر وارد كنيد	1955
لغو در هر زمان	1953
لغو دنبال كردن	1964
لغو رضايت	1938
لقد صوت من قبل	201
لقد صوتت بالفعل	161
لقد عطلته	223
لقد قمت بالتصويت	201
للاعلان معنا	165
للمشتركين	124
للمشتركين فقط	127
لم يعجبني	202
ليس الان	118
ليس لديك حساب	228
لينك خبر كپي شد	1902
لينك كوتاه	1868
لينك كوتاه خبر	1902	1906
لينك كوتاه كپي شد	1902
لينك كپي شد	1902	1906
""", 'م': """
مادة اعلانية	138
مايكت	1942
مبلغ اخر	225
مبلغ دلخواه	1951
مبلغ ديگر	1951
مبلغ مختلف	225
مبلغ مخصص	252
متابع	241
متابعة القراءة	255
متابعة الكاتب	240
متابعة الموضوع	240
متابعة علي الموقع	216
متن كامل خبر	1959
متن كامل مقاله را بخوانيد	1959
متن پيادهشده	1935
متوجه شدم	1883
متوفر علي app store	216
متوفر علي google play	216
مجانا وبدون رسائل مزعجة	230
مجموع ديدگاهها : #	1891
مجموع نظرات: #	1891
محبوبترين	1954
محبوبترينها	1928
محتواي تبليغاتي	1870
محتواي حمايتشده	1906
محتواي پولي	1933
محتوي اعلاني	195
محتوي برعاية	195
محتوي للمشتركين	124
محتوي مدفوع	207
محتوي ممول	92	138
مختارات	148
مخصوص مشتركان	1953
مدة الفيديو	251
مدت	1935
مدت زمان	1935
مديريت رضايت	1938
مديريت كوكيها	1938
مرا به خاطر بسپار	1953
مرة واحدة	226
مرتبسازي	1928
مرتبسازي بر اساس	1928
مزايا المشتركين	207
مزاياي مشتركان	1933
مزيد من مقالات الكاتب	166
مزيد من مقالات الكاتبة	166
مساحة اعلانية	195
مستخدم جديد	122
مسدودكننده را غيرفعال كردم	1948
مشاركة	134
مشاركة عبر البريد	243
مشاركة عبر فيسبوك	243
مشاركة عبر واتساب	134
مشاركة علي تويتر	134
مشاركة علي فيسبوك	134
مشاهده بيشتر	1882
مشاهده عكسها	1959
مشاهده قيمت	1933
مشاهده محتوا	1938
مشاهده نتايج	96	1928
مشاهده همه	1882
مشاهده پاسخها	1927
مشاهده پرونده	1959
مشاهده گالري	1959
مشترك شويد	1864
مشغل الصوت	251
مشغل الفيديو	251
مشكلي پيش امد	1956
مطالب بيشتر	1916
مطالب ديگر اين نويسنده	1959
مطالب مرتبط	1878
مطالب پيشنهادي	1916
مطلب بعدي	1959
مطلب قبلي	1959
معرض الصور	234
مقال مهدي من مشترك	257
مقالات اخري للكاتب	166	190
مقالات اخري للكاتبة	166
مقالات ذات صلة	148
مقالات قد تعجبك	190
مقالات قد تهمك	190
مقالات مرتبط	1878
مقاله بعدي	1959
مقاله قبلي	1959
مقترحات برعاية taboola	194
مقروء بصوت اصطناعي	208
ملء الشاشة	209
ملخص اعده الذكاء الاصطناعي	239
ملخص الذكاء الاصطناعي	239
ملخص بالذكاء الاصطناعي	239
ملفات تعريف الارتباط	145
من نحن	165
منتشر شده: #	1891
منو	1882
مهمترين اخبار	1878
مواضيع ذات صلة	148
مواضيع قد تهمك	190
مواضيع متعلقة	190
مواضيع مرتبطة	190
موافق	142
موافق ومتابعة	212
موافقة ومتابعة	143
موافقم	1874
موضوعات ذات صلة	148
موضوعات متعلقة	190
مولد بالذكاء الاصطناعي	251
ميخواهيد اعلان دريافت كنيد	1943
""", 'ن': """
نام	1956
نبذة عن الكاتب	236
نبذة عن الكاتبة	166
نتائج الاستطلاع	202
نتائج التصويت	202
نسخ	244
نسخ الرابط	134
نسخ رابط المقال	189
نسخه صوتي مقاله	1934
نسخه وب	1942
نسخه چاپي	1906
نسيت كلمة السر	228
نسيت كلمة المرور	122
نشر	202
نصب اپليكيشن	1941
نظر	1877
نظر بدهيد	1906
نظر خود را با ما در ميان بگذاريد	1906
نظر خود را بنويسيد	1877
نظر خود را بگوييد	1927
نظر سنجي	97
نظر شما	1877
نظر شما درباره اين خبر چيست	1906
نظر كاربران	1890
نظرات	1877
نظرات بينندگان	1890
نظرات شما	1890
نظرات كاربران	1890
نظرات مخاطبان	1890
نظرتان را بگوييد	1927
نظرسنجي	97	1906
نعم اريد	219
نعم، اريد	218
نقشه سايت	1894
نمايش اين محتوا ممكن نيست	1938
نمايش بيشتر	1882
نمايش زيرنويس	1934
نمايش كمتر	1883
نمايش متن اصلي	1883
نمايش محتوا	1938
نمايش نتايج	96
نمايش نظرات	1927
نمايش نظرات بيشتر	1927
نمايش نقشه	1883
نمايش همه	1883
نمايش پاسخها	1927
نمايش پست	1938
ننصح بقراءة	148
نه ممنون	1861	1945
نه، ممنون	1945
نهاية الاعلان	207
""", 'ه': """
هديه دادن مقاله	1967
هذا البريد مسجل مسبقا	254
هذا الحقل الزامي	230
هذا الحقل مطلوب	230
هذا الفيديو غير متاح	208
هذا الفيديو غير متاح حاليا	208
هذا الفيديو لم يعد متاحا	208
هذا المحتوي للمشتركين	124
هذا المقال للمشتركين	124
هذا المقال مقفل	228
هذه المادة للمشتركين	189
هر زمان ميتوانيد لغو اشتراك كنيد	1955
هر كمكي مهم است	1951
هل افادك هذا المقال	201
هل ترغب باستلام الاشعارات	217
هل ترغب في تلقي الاشعارات	217
هل تريد تلقي اشعارات	217
هل تريد تلقي الاشعارات	217
هل كان هذا المقال مفيدا	201
هل كان هذا مفيدا	201
هل كانت هذه الصفحة مفيدة	201
هل لديك حساب	228
هل نسيت كلمة المرور	228
هل وجدت خطا	201
همرساني	1868
همه اخبار	1959
همه بازيها	1930
همه خبرها	1959
همه عكسها	1959
همه مطالب	1959
همه مطالب نويسنده	1959
همه ويدئوها	1959
هميشه اجازه داده شود	1938
هميشه نمايش بده	1938
همچنين ببينيد	1916
همچنين بخوانيد	1878
هنوز ثبتنام نكردهايد	1953
هنوز مشترك نيستيد	1953
هيئة التحرير	165
""", 'و': """
واتساب	134
واتساپ	1868
ورود	1864
ورود / ثبت نام	1864
ورود با اپل	1953
ورود با فيسبوك	1953
ورود با گوگل	1953
ورود مشتركان	1913
وسوم	148
وصول غير محدود الي جميع المقالات	253
وظائف	165
ويدئو در دسترس نيست	1934
ويديو	1878
ويديو در دسترس نيست	1934
ويژه خوانندگان	1933
ويژه مشتركان	1864
""", 'ي': """
يتم تحميل الفيديو	208
يدفع سنويا	228
يستمر المقال بعد الاعلان	194
يك بار	1952
يكبار	1952
يمكنك الالغاء في اي وقت	228
يمكنك الغاء الاشتراك في اي وقت	230
""", 'پ': """
پاسخ	1877
پايان اگهي	1933
پايان تبليغ	1933
پخش	1900
پخش خودكار	1935
پخش ويدئو	1934
پخش ويدئو ممكن نيست	1934
پخش ويديو	1934
پذيرش همه	1939
پذيرش و ادامه	1938
پذيرفتن	1874
پربازديدترين	1878
پربازديدترينها	1878
پربازديدها	1878
پربازديدهاي امروز	1916
پربازديدهاي هفته	1916
پربحثترينها	1878
پربينندهترين	1916
پربينندهترين خبرها	1916
پربينندهترينها	1916
پرداخت سالانه	1954
پرداخت ماهانه	1954
پسنديدم	1928
پنهان كردن پاسخها	1927
پيام بازرگاني	1922
پيام شما ارسال شد	1955
پيام شما با موفقيت ارسال شد	1955
پيشنهاد خواندني	1916
پيشنهاد سردبير	1878
پيشنهاد ما	1878
پيوندها	1894
""", 'چ': """
چاپ	1868
چاپ دستور پخت	66
چگونه غيرفعال كنم	1950
چگونه مسدودكننده را غيرفعال كنم	1948
""", 'گ': """
گالري تصاوير	1959
گالري عكس	1959
گزارش تخلف	1928
گزارش خطا	1877
گزارش خطا در اين خبر	1906
گزينههاي بيشتر	1968
گوگل پلي	1942
""", 'अ': """
अकाउंट नहीं है	2550
अक्षर का आकार	70
अक्षर छोटे करें	2562
अक्षर बडे करें	2562
अगला	2491
अगला लेख	2556
अगली खबर	2487
अगली तस्वीर	2556
अगली फोटो	2556
अगली स्टोरी	2556
अनफॉलो करें	2560
अनम्यूट	2535
अनिवार्य	2553
अनुमति दें	2543
अन्य खबरें	22	2487
अन्य राशि	2548
अन्य विकल्प	2563
अपना इनबॉक्स देखें	2552
अपना ईमेल दर्ज करें	2552
अपना ईमेल देखें	2552
अपना ईमेल पता दर्ज करें	2552
अपना कमेंट लिखें	2500
अपना ज्ञान परखें	2531
अपना प्लान चुनें	2550
अपनी टिप्पणी दें	2500
अपनी टिप्पणी लिखें	2500
अपनी तस्वीरें हमें भेजें	2557
अपनी प्रतिक्रिया दें	2528
अपनी राय दें	2486
अपनी राय बताएं	2528
अभी खरीदें	2534
अभी खेलें	2531
अभी डाउनलोड करें	2541
अभी तक सब्सक्राइबर नहीं हैं	2550
अभी दान करें	2472
अभी नहीं	2470	2544
अमान्य ईमेल	2552
अमेजन पर खरीदें	2534
अवधि	2536
असहमत	2485
अस्वीकार करें	2485
""", 'आ': """
आगे पढें	2491
आज का सवाल	96
आज की अन्य खबरें	2521
आप इस विषय को फॉलो कर रहे हैं	2560
आप कभी भी अनसब्सक्राइब कर सकते हैं	2552
आप पहले ही वोट कर चुके हैं	2528
आपका वोट दर्ज हो गया	2528
आपका वोट दर्ज हो गया है	2528
आपका संदेश भेज दिया गया है	2552
आपके लिए	2487
आपको यह भी पसंद आ सकता है	2521
आपको ये भी पसंद आ सकता है	2521
आवश्यक फील्ड	2552
""", 'इ': """
इस लेखक की अन्य खबरें	2504
इस लेखक की और खबरें	2504
इस लेखक के और लेख	2504
इस विषय को फॉलो करें	2560
इसे भी देखें	2521
इसे भी पढें	2487
""", 'ई': """
ई-पेपर	2474
ईमेल	2553
ईमेल से शेयर करें	2562
""", 'ऊ': """
ऊपर जाएं	2491
""", 'ए': """
एआई आवाज में सुनें	2535
एआई द्वारा तैयार	2507
एआई समरी	2507
एआई सारांश	2507
एआई से तैयार सारांश	2507
एक बार	2549
एक बार का दान	2548
एप डाउनलोड करें	2541
""", 'ऐ': """
ऐप इंस्टॉल करें	2541
ऐप खोलें	2541
ऐप डाउनलोड करें	2541
ऐप में खोलें	2541
ऐप में पढें	2541
ऐप स्टोर से डाउनलोड करें	2541
""", 'ऑ': """
ऑटोप्ले	2536
ऑडियो डाउनलोड करें	2535
ऑफर देखें	2534
""", 'औ': """
और खबरें	2487
और जानें	2485
और टिप्पणियां देखें	2528
और देखें	2491
और पढें	2487	2491
और पढें इस लेखक से	2504
और भी पढें	2521
""", 'क': """
कभी भी रद्द करें	2550
कम दिखाएं	2492
कमेंट	2486
कमेंट करें	2486
कमेंट पढें	2500
कमेंट लिखें	2528
कमेंट्स	2486
करियर	2503
किताब खरीदें	2534
कीमत देखें	2534
कुकी का उपयोग	2485
कुकी नीति	2483	2485
कुकी सेटिंग्स	2539
कुकीज नीति	2485
कुकीज प्रबंधित करें	2539
कुकीज सेटिंग	2484
कुछ गलत हो गया	2553
केवल सदस्यों के लिए	2474
केवल सब्सक्राइबर के लिए	2550
कैसे बंद करें	2547
कॉपी	2563
कॉपी करें	2563
कॉपी लिंक	2477
क्या आप नोटिफिकेशन चाहते हैं	2542
क्या आप नोटिफिकेशन पाना चाहते हैं	2542
क्या आप सूचनाएं पाना चाहते हैं	2542
क्या यह उपयोगी था	2528
क्या यह खबर उपयोगी थी	2528
क्या यह पेज उपयोगी था	2528
क्या यह लेख उपयोगी था	2528
क्यूआर कोड स्कैन करें	2541
क्रमबद्ध करें	2529
क्विज खेलें	2531
""", 'ख': """
खबर सुनें	2535
खाता नहीं है	2550
खाता बनाएं	2474
खोजें	2491
खोलें	2492
""", 'ग': """
गलती की सूचना दें	2528
गलती बताएं	2492
गूगल प्ले से डाउनलोड करें	2541
गूगल से जारी रखें	2550
गूगल से लॉगिन करें	2550
गेम्स	2533
गैलरी देखें	2556
गोपनीयता नीति	2483	2485	2503
गोपनीयता सेटिंग्स	2539
""", 'च': """
चर्चा में क्यों है	2521
चुनें	2551
""", 'ज': """
जरूर पढें	2521
जवाब छिपाएं	2528
जवाब दें	2486
जवाब देखें	2528
जवाब भेजें	2528
जावास्क्रिप्ट बंद है	2539
ज्यादा दिखाएं	2556
ज्यादा पढी गई	2521
""", 'ट': """
टिकट खरीदें	2534
टिकट बुक करें	2534
टिप्पणियां	2486
टिप्पणी	2486
टिप्पणी करें	2486
टिप्पणी के नियम	2528
टिप्पणी के लिए लॉगिन करें	2528
टिप्पणी भेजें	2528
टिप्पणी लिखें	2528
टेक्स्ट साइज	70
टैग्स	2487
टॉप न्यूज	2487
टॉप स्टोरीज	2521
ट्रांसक्रिप्ट	2536
ट्रेंडिंग	2487
ट्विटर	2477
ट्विटर पर शेयर करें	2562
""", 'ठ': """
ठीक है	2492
""", 'त': """
तस्वीर बडी करें	2556
तस्वीरें देखें	2556
ताजा खबरें	2487
ताजा समाचार	2487
""", 'द': """
दान करें	2472
दान पेज पर जाएं	2548
देश की और खबरें	2521
दोस्तों को भेजें	2507
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2552
""", 'न': """
नक्शा देखें	2492
नतीजे देखें	96
नवीनतम	2529
नहीं धन्यवाद	2470
नहीं, धन्यवाद	2470	2544
नियम और शर्तें	2483	2503
नियम और शर्तें | गोपनीयता नीति	2483
नोटिफिकेशन ऑन करें	2542
नोटिफिकेशन चालू करें	2542
""", 'प': """
परिणाम देखें	96	2529
पसंदीदा स्रोत के रूप में जोडें	2560
पहले से खाता है	2550
पहले से सब्सक्राइबर हैं	2550
पाठकों के लिए विशेष ऑफर	2534
पार्टनर कंटेंट	2524
पासवर्ड भूल गए	2550
पिछला	2491
पिछला लेख	2556
पिछली खबर	2487
पूरा लेख पढें	2556
पूरी खबर पढें	2491
पेज दोबारा लोड करें	2546
पेज रिफ्रेश करें	2546
पेज रीफ्रेश करें	2546
पेड कंटेंट	2534
पोल	97
पोल में हिस्सा लें	2528
पोस्ट लोड करें	2539
प्रचार	2481
प्रतिक्रिया दें	2486
प्रतिलिपि	2536
प्राइवेसी पॉलिसी	2485	2503
प्राइवेसी सेटिंग्स	2539
प्रायोजक	2564
प्रायोजित	2481
प्रायोजित सामग्री	2524
प्रिंट	2563
प्रिंट करें	2477
प्रीमियम	2474
प्लान चुनें	2550
प्ले स्टोर से डाउनलोड करें	2541
प्लेबैक गति	2535
प्लेबैक स्पीड	2535
प्लेयर लोड हो रहा है	2535
""", 'फ': """
फीडबैक दें	2503	2528
फीडबैक भेजें	2528
फुल स्क्रीन	2536
फुल स्क्रीन से बाहर निकलें	2535
फेसबुक	2477
फेसबुक पर शेयर करें	2477
फेसबुक से जारी रखें	2550
फेसबुक से लॉगिन करें	2550
फॉन्ट आकार	2562
फॉन्ट साइज	70
फॉलो कर रहे हैं	2560
फॉलो करें	2560
फोटो	2487
फोटो गैलरी	2521
फोटो गैलरी देखें	2556
फ्लिपकार्ट पर खरीदें	2534
""", 'ब': """
बंद करें	2470
बडी खबरें	2487
बाद में	2471	2544
बाद में याद दिलाएं	2470
ब्राउजर में जारी रखें	2541
""", 'भ': """
भेजें	2553
""", 'म': """
मंजूर है	2485
मशीनी अनुवाद	2536
मान्य ईमेल दर्ज करें	2552
मासिक दान	2549
मासिक भुगतान	2551
मासिक सहयोग	2549
मुख्य समाचार	2487
मुझे याद रखें	2550
मुफ्त डिलीवरी	2564
मुफ्त में खेलें	2531
मुफ्त, कोई स्पैम नहीं	2552
मूल देखें	2492
मेन्यू	2491
मेरा खाता	2474
मेरा खाता है	2550
मैं नियम और शर्तों से सहमत हूं	2552
मैंने ऐड ब्लॉकर बंद कर दिया	2546
मैंने बंद कर दिया	2547
म्यूट	2536
""", 'य': """
यह खबर सुनें	2535
यह फील्ड अनिवार्य है	2552
यह फील्ड आवश्यक है	2552
यह भी देखें	2521
यह भी पढें	2487
यह लेख लॉक है	2550
यह लेख सुनें	2535
यह वीडियो अब उपलब्ध नहीं है	2535
यह वीडियो उपलब्ध नहीं है	2535
यह सामग्री नहीं दिखाई जा सकती	2539
ये खबरें भी पढें	2521
ये भी जानें	2521
ये भी देखें	2521
ये भी पढें	2487
""", 'र': """
रजिस्टर करें	2474
रिपोर्ट करें	2529
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2529
लाइक करें	2529
लिंक कॉपी करें	2477	2507
लिंक कॉपी हो गया	2562
लेख उपहार में दें	2562
लेख सुनें	2535
लेखक की अन्य खबरें	2504
लेखक के अन्य लेख	2556
लेखक के और लेख	2504	2556
लेखक के बारे में	2557
लेखक के बारे में और	2504
लेखक को फॉलो करें	2560
लेखक परिचय	2557
लेखक से और	2504
लॉग इन	2474
लॉग इन करें	2474
लॉगआउट	2474
लॉगिन	2474
लोकप्रिय	2487
लोड हो रहा है	2535
""", 'व': """
वर्ग पहेली	2533
वर्तमान समय	2536
विज्ञापन	2481
विज्ञापन के बाद जारी	2524
विज्ञापन दें	2503
विज्ञापन समाप्त	2534
विज्ञापन हटाएं	2507
विवरण	2492
विषय	2487
विषय को फॉलो करें	2560
वीडियो	2487
वीडियो उपलब्ध नहीं है	2535
वीडियो चलाएं	2535
वीडियो नहीं चलाया जा सकता	2535
वीडियो लोड हो रहा है	2535
वोट करने के लिए धन्यवाद	2528
वोट करें	96	2529
वोट दें	96
वोट देने के लिए धन्यवाद	2528
व्हाट्सएप	2477
व्हाट्सएप पर शेयर करें	2562
व्हाट्सऐप पर शेयर करें	2562
""", 'श': """
शायद बाद में	2470
शिकायत करें	2529
शेयर	2477
शेयर करें	2477
शेष समय	2536
""", 'स': """
संपर्क करें	2486	2503
संपादक को लिखें	2557
संबंधित खबरें	2487
संबंधित लेख	2487
संबंधित वीडियो	2521
संबंधित समाचार	2487
सदस्य बनें	2472
सबटाइटल दिखाएं	2535
सबमिट करें	2553
सबसे अच्छा ऑफर	2551
सबसे ज्यादा पढी गई	2487
सबसे ज्यादा पढी गई खबरें	2521
सबसे ज्यादा पढी गईं	2521
सबसे लोकप्रिय	2551
सब्सक्राइब	2474
सब्सक्राइब करें	2474
सभी अस्वीकार करें	2539
सभी कमेंट देखें	2528
सभी खबरें	2556
सभी खबरें देखें	2556
सभी गेम	2531
सभी गेम्स	2531
सभी टिप्पणियां देखें	2528
सभी तस्वीरें देखें	2556
सभी दिखाएं	2492
सभी देखें	2491
सभी फोटो देखें	2556
सभी वीडियो	2556
सभी वीडियो देखें	2556
सभी स्वीकार करें	2485	2539
समझ गया	2492
समर्थन करें	2472
सर्वे	97
सर्वे में हिस्सा लें	2528
सहमत हूं	2485
सहमति दें और आगे बढें	2484
सहमति प्रबंधित करें	2539
सहमति वापस लें	2539
सहयोग करें	2472
सही ईमेल दर्ज करें	2552
साइटमैप	2503
साइन अप	2474
साइन इन	2474
साझा करें	2477
सामग्री दिखाएं	2539
सामग्री देखें	2539
सामग्री लोड करें	2539
सालाना भुगतान	2551
सिर्फ सब्सक्राइबर के लिए	2550
सीधे रेसिपी पर जाएं	66
सुडोकू	2533
सुधार नीति	2557
सूचनाएं चालू करें	2542
सेव करें	2477
स्पॉन्सर्ड	2481
स्पॉन्सर्ड कंटेंट	2524
स्वचालित अनुवाद	2536
स्वीकार करें	2485
स्वीकार करें और आगे बढें	2484
स्वीकार करें और जारी रखें	2539
""", 'ह': """
हमसे संपर्क करें	2503	2557
हमारा समर्थन करें	2472
हमारी मदद करें	2548
हमारे बारे में	2503
हमें लिखें	2557
हमें सपोर्ट करें	2548
हमें सहयोग दें	2548
हमेशा अनुमति दें	2539
हर योगदान महत्वपूर्ण है	2548
हर योगदान मायने रखता है	2548
हां, चाहिए	2543
होम	2491
होम पेज पर जाएं	2556
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	403
অডিও ডাউনলোড করুন	402
অনুদান দিন	366
অনুদান পাতায যান	411
অনুমতি দিন	408
অনুসরণ করছেন	424
অনুসরণ করুন	424
অন্য পরিমাণ	411
অ্যাকাউন্ট আছে	413
অ্যাকাউন্ট নেই	413
অ্যাপ ডাউনলোড করুন	406
অ্যাপ স্টোর থেকে ডাউনলোড করুন	406
অ্যাপে খুলুন	406
অ্যাপে পডুন	406
""", 'আ': """
আগের খবর	419
আপনার জন্য নির্বাচিত	392
আপনার বার্তা পাঠানো হযেছে	415
আপনার ব্রাউজার অডিও সমর্থন করে না	402
আপনার ব্রাউজার ভিডিও সমর্থন করে না	402
আপনার ভোট গৃহীত হযেছে	398
আপনার ভোট গ্রহণ করা হযেছে	398
আপনার মতামত জানান	398
আপনি আগেই ভোট দিযেছেন	398
আপনি কি নোটিফিকেশন পেতে চান	407
আবশ্যক	416
আমাকে মনে রাখুন	413
আমাদের সমর্থন করুন	411
আমাদের সহাযতা করুন	411
আমি শর্তাবলিতে সম্মত	415
আরও খবর	368
আরও দেখুন	368
আরও পডতে পারেন	392
আরও পডুন	368
আরও মন্তব্য দেখুন	398
আরও সংবাদ	392
আরো খবর	392
আরো পডুন	392
""", 'ই': """
ইমেইল	416
ইমেইল সঠিক নয	415
""", 'উ': """
উত্তর দিন	399
উত্তর দেখুন	398
উপরে যান	418
""", 'এ': """
এ জাতীয আরও খবর	392
এ জাতীয আরো খবর	392
এ সম্পর্কিত আরও খবর	368
এ সম্পর্কিত আরও পডুন	392
এআই সারাংশ	423
এই কনটেন্ট দেখানো যাচ্ছে না	404
এই ঘরটি আবশ্যক	415
এই বিভাগের আরও খবর	392
এই বিভাগের আরো খবর	392
এই বিষয অনুসরণ করুন	424
এই ভিডিওটি আপনার দেশে দেখা যাবে না	402
এই ভিডিওটি আর নেই	402
এই ভিডিওটি পাওযা যাচ্ছে না	402
এই লেখাটি কি উপকারী ছিল	398
এককালীন	412
এককালীন অনুদান	412
এখন নয	408
এখনই কিনুন	401
এখনই খেলুন	400
""", 'ক': """
কনটেন্ট দেখান	404
কনটেন্ট লোড করুন	404
কপি করুন	426
কপি লিংক	391
কম দেখুন	418
কিউআর কোড স্ক্যান করুন	406
কিছু ভুল হযেছে	416
কুইজ খেলুন	400
কুইজে অংশ নিন	400
কুকি সেটিংস	404
""", 'খ': """
খবরটি শুনুন	402
খবরটি শেযার করুন	391
""", 'গ': """
গুগল দিযে লগইন করুন	413
গুগল প্লে থেকে ডাউনলোড করুন	406
গোপনীযতা সেটিংস	404
গ্যালারি দেখুন	418
গ্রহণ করে এগিযে যান	404
""", 'ছ': """
ছবি দেখুন	418
ছবি বড করুন	418
ছবির গ্যালারি	418
""", 'জ': """
জনপ্রিয খবর	392
জমা দিন	416
জরিপ	97
জরিপে অংশ নিন	398
জানি না	399
জাভাস্ক্রিপ্ট বন্ধ আছে	404
""", 'ট': """
টিকিট কাটুন	401
টিকিট কিনুন	401
টুইটারে শেযার করুন	425
""", 'ন': """
নতুন	399
নাম	416
নিবন্ধন	366
নোটিফিকেশন চালু করুন	407
নোটিফিকেশন পেতে চান	407
""", 'প': """
পরবর্তী খবর	418
পরে	408
পাঠকের পছন্দ	392
পাঠান	416
পাসওযার্ড ভুলে গেছেন	413
পুরো খবর পডুন	418
পুরোনো	399
পেজ আবার লোড করুন	410
পেজ রিফ্রেশ করুন	410
পেজটি রিফ্রেশ করুন	410
পোস্ট লোড করুন	404
পোস্টটি শেযার করুন	391
প্রচ্ছদে ফিরুন	418
প্রতিটি অনুদান গুরুত্বপূর্ণ	411
প্রতিলিপি	403
প্রিন্ট	370
প্রিন্ট করুন	391
প্লে স্টোর থেকে ডাউনলোড করুন	406
প্লেব্যাক গতি	402
প্ল্যান বেছে নিন	413
""", 'ফ': """
ফন্ট সাইজ	425
ফলাফল দেখুন	96	399
ফলো করুন	424
ফুল স্ক্রিন	403
ফেসবুক দিযে লগইন করুন	413
ফেসবুকে শেযার করুন	391
ফ্রি ডেলিভারি	427
""", 'ব': """
বই কিনুন	401
বইটি কিনুন	401
বন্ধুদের সঙ্গে শেযার করুন	391
বাকি সময	403
বার্ষিক	412
বিজ্ঞাপন	370
বিজ্ঞাপন শেষ	401
বিস্তারিত পডুন	392
বেছে নিন	414
""", 'ভ': """
ভিডিও চালান	402
ভিডিও লোড হচ্ছে	402
ভিডিওটি চালানো যাচ্ছে না	402
ভিডিওটি পাওযা যাচ্ছে না	402
ভুল জানান	398
ভুল সংশোধন জানান	398
ভোট দিন	96	399
ভোট দেওযার জন্য ধন্যবাদ	398
""", 'ম': """
মতামত জানান	398
মতামত পাঠান	398
মন্তব্য	370
মন্তব্য করতে লগইন করুন	398
মন্তব্য করুন	370
মন্তব্য নেই	399
মন্তব্য পাঠান	398
মন্তব্য লিখুন	398
মন্তব্যের নিযম	398
মাসিক	412
মাসিক অনুদান	412
মিউট	403
""", 'য': """
যেকোনো সময বাতিল করুন	413
যোগাযোগ করুন	420
""", 'র': """
রকমারি থেকে কিনুন	401
রিপোর্ট করুন	399
রেজিস্টার	366
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	366
লগইন	366
লাইক	399
লিংক কপি	370
লিংক কপি করুন	391
লিংক কপি হযেছে	391
লিঙ্ক কপি করুন	391
লেখক পরিচিতি	420
লেখক সম্পর্কে	420
লেখককে অনুসরণ করুন	424
লেখকের অন্যান্য লেখা	418
লেখকের আরও লেখা	418
লেখাটি কি উপকারী ছিল	398
লেখাটি শুনুন	402
লেখাটি সেভ করুন	391
লোড হচ্ছে	402
""", 'শ': """
শুধু গ্রাহকদের জন্য	413
শেযার	370
শেযার করুন	370
""", 'স': """
সংশ্লিষ্ট খবর	368
সঠিক ইমেইল দিন	415
সব খবর	418
সব খেলা দেখুন	400
সব গ্রহণ করুন	404
সব ছবি দেখুন	418
সব দেখুন	418
সব প্রত্যাখ্যান করুন	404
সব মন্তব্য দেখুন	398
সব সময অনুমতি দিন	404
সবচেযে জনপ্রিয	414
সবচেযে নতুন	399
সবচেযে পুরোনো	399
সমযকাল	403
সম্পর্কিত	392
সম্পর্কিত খবর	368
সম্পর্কিত বিষয	392
সম্পর্কিত সংবাদ	392
সম্পাদককে লিখুন	420
সম্পূর্ণ খবর পডুন	418
সম্মতি প্রত্যাহার করুন	404
সর্বশেষ	368
সর্বশেষ সংবাদ	368
সর্বাধিক আলোচিত	392
সর্বাধিক পঠিত	368
সর্বোচ্চ পঠিত	392
সহাযতা করুন	366
সাজান	399
সাবটাইটেল	403
সাবস্ক্রাইব	366
সেভ করুন	391
সেরা অফার	414
সৌজন্যে	427
স্পনসর	427
স্বযংক্রিয অনুবাদ	403
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	425
""", 'ก': """
กฎการแสดงความคิดเห็น	4949
กติกาการแสดงความคิดเห็น	4949
กรุณากรอกข้อมูลให้ครบถ้วน	4966
กรุณากรอกอีเมล	4966
กรุณากรอกอีเมลให้ถูกต้อง	4966
กรุณาตรวจสอบอีเมล	4966
กลับขึ้นด้านบน	4969
กลับด้านบน	4969
กลับหน้าแรก	4969
การตั้งค่าความเป็นส่วนตัว	4955
การตั้งค่าคุกกี้	4955
กำลังติดตาม	4972
กำลังโหลด	4953
กำลังโหลดวิดีโอ	4953
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4969
ขอบคุณที่ร่วมโหวต	4949
ขอบคุณสำหรับการโหวต	4949
ข่าวก่อนหน้า	4969
ข่าวถัดไป	4969
ข่าวทั้งหมด	4969
ข่าวที่คุณอาจสนใจ	4942
ข่าวที่น่าสนใจ	4942
ข่าวที่เกี่ยวข้อง	4919
ข่าวนี้มีประโยชน์หรือไม่	4949
ข่าวยอดนิยม	4919
ข่าวล่าสุด	4919
ข่าวอื่นที่น่าสนใจ	4942
ข่าวอื่นๆ	22	4942
ข่าวอื่นๆ ที่น่าสนใจ	4933
ข่าวเกี่ยวข้อง	4942
ข่าวแนะนำ	4919
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4963
คลิกชมวิดีโอ	4933
คลิกเพื่อขยายภาพ	4969
คลิปแนะนำ	4942
ความคิดเห็น	4922
ความยาว	4954
ความเร็วในการเล่น	4953
คัดลอก	4974
คัดลอกลิงก์	4922
คัดลอกลิงก์แล้ว	4933
คัดลอกลิงค์	4933
คัดลอกลิงค์แล้ว	4933
คุณต้องการรับการแจ้งเตือนหรือไม่	4958
คุณอาจสนใจ	4942
คุณโหวตแล้ว	4949
คุ้มที่สุด	4965
""", 'จ': """
จดจำฉัน	4964
จดจำฉันไว้	4964
จบโฆษณา	4952
จองตั๋ว	4952
จองบัตร	4952
จัดการความยินยอม	4955
จัดการคุกกี้	4955
จัดส่งฟรี	4975
จำนวนอื่น	4962
จำเป็นต้องกรอก	4966
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4966
ฉันยอมรับเงื่อนไขการใช้งาน	4966
""", 'ช': """
ชมคลิป	4933
ชมคลิปวิดีโอ	4933
ชมวิดีโอ	4933
ชมวิดีโอด้านบน	4933
ชมวิดีโอเต็มได้ที่นี่	4933
ชำระรายปี	4964
ชำระรายเดือน	4964
ช่องนี้จำเป็นต้องกรอก	4966
""", 'ซ': """
ซื้อที่ lazada	4952
ซื้อที่ shopee	4952
ซื้อบัตร	4952
ซื้อบัตรที่นี่	4952
ซื้อหนังสือ	4952
ซื้อหนังสือเล่มนี้	4952
ซื้อเลย	4952
""", 'ด': """
ดาวน์โหลดบน app store	4957
ดาวน์โหลดบน google play	4957
ดาวน์โหลดเสียง	4953
ดาวน์โหลดแอป	4957
ดาวน์โหลดแอปพลิเคชัน	4957
ดาวน์โหลดได้ที่ app store	4957
ดาวน์โหลดได้ที่ google play	4957
ดูการตอบกลับ	4949
ดูข่าวทั้งหมด	4969
ดูคลิป	4933
ดูความคิดเห็นทั้งหมด	4949
ดูความคิดเห็นเพิ่มเติม	4949
ดูทั้งหมด	4920
ดูผลลัพธ์	96
ดูผลโหวต	96	4950
ดูภาพทั้งหมด	4969
ดูภาพเพิ่มเติม	4969
ดูราคา	4952
ดูรูปทั้งหมด	4969
ดูวิดีโอ	4933
ดูเพิ่มเติม	4922
ดูแกลเลอรี	4969
ดูแกลเลอรี่	4969
""", 'ต': """
ตกลง	4959
ตอบกลับ	4950
ตัวเลือกเพิ่มเติม	4973
ตั้งค่าความเป็นส่วนตัว	4955
ตั้งค่าคุกกี้	4955
ติดตามผู้เขียน	4972
ติดตามหัวข้อ	4972
ติดตามหัวข้อนี้	4972
ติดต่อกองบรรณาธิการ	4970
ติดต่อเรา	4933
ติดต่อโฆษณา	4970
ต้องการรับการแจ้งเตือนหรือไม่	4958
""", 'ถ': """
ถอดเสียง	4954
ถอนความยินยอม	4955
ถูกใจ	4950
""", 'ท': """
ทดสอบความรู้ของคุณ	4951
ทำแบบทดสอบ	4951
ทุกการสนับสนุนมีความหมาย	4962
""", 'บ': """
บทความก่อนหน้า	4969
บทความถัดไป	4969
บทความทั้งหมดของผู้เขียน	4969
บทความที่น่าสนใจ	4942
บทความที่เกี่ยวข้อง	4919
บทความนี้ถูกล็อก	4964
บทความนี้มีประโยชน์หรือไม่	4949
บทความล่าสุด	4919
บทความอื่นของผู้เขียน	4969
บทความอื่นๆ ของผู้เขียน	4969
บทความแนะนำ	4942
บริจาค	4916
บริจาคครั้งเดียว	4962
บริจาคตอนนี้	4962
บริจาครายเดือน	4962
บริจาคเลย	4916
บันทึก	4933
บันทึกการตั้งค่า	4955
บันทึกคะแนนของคุณแล้ว	4949
บันทึกคะแนนโหวตแล้ว	4949
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4933
""", 'ป': """
ปฏิเสธทั้งหมด	4955
ปิดการแสดงความคิดเห็น	4949
ปิดเสียง	4954
""", 'พ': """
พิมพ์	4922
พิมพ์บทความ	4933
พิมพ์สูตร	66
พิมพ์หน้านี้	4933
""", 'ฟ': """
ฟรี ไม่มีสแปม	4966
ฟังข่าว	4953
ฟังข่าวนี้	4953
ฟังบทความ	4953
ฟังบทความนี้	4953
ฟังรายการย้อนหลัง	4933
""", 'ภ': """
ภายหลัง	4959
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4933
มีบัญชีอยู่แล้ว	4964
มีบัญชีแล้ว	4964
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4966
ยกเลิกได้ทุกเมื่อ	4964
ยอดนิยม	4942
ยอดนิยมในตอนนี้	4942
ยอมรับทั้งหมด	4955
ยอมรับและดำเนินการต่อ	4955
ยังไม่มีบัญชี	4964
ยังไม่เป็นสมาชิก	4964
""", 'ร': """
ระบุจำนวนเงิน	4962
รับการแจ้งเตือน	4958
รับการแจ้งเตือนข่าวด่วน	4933
รายงาน	4950
รีเฟรชหน้า	4961
รีเฟรชหน้านี้	4961
รูปแบบอีเมลไม่ถูกต้อง	4966
ร่วมงานกับเรา	4933
ร่วมตอบแบบสอบถาม	4933
ร่วมตอบแบบสำรวจ	4949
ร่วมบริจาค	4916
ร่วมสนับสนุน	4962
ร่วมแสดงความคิดเห็น	4933
ร่วมโหวต	4949
ร้านค้า	4975
""", 'ล': """
ลงทะเบียน	4916
ลงทะเบียนเรียบร้อยแล้ว	4966
ลดขนาดตัวอักษร	4973
ลืมรหัสผ่าน	4916
ลืมรหัสผ่านหรือไม่	4964
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4953
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4953
วิดีโอไม่พร้อมใช้งาน	4953
วิธีปิดโปรแกรมบล็อกโฆษณา	4961
""", 'ส': """
สนับสนุนนักข่าว	4962
สนับสนุนรายเดือน	4962
สนับสนุนสื่ออิสระ	4962
สนับสนุนเรา	4916
สปอนเซอร์	4922
สมัครงานกับเรา	4933
สมัครสมาชิก	4916
สมัครเรียบร้อยแล้ว	4966
สรุปด้วย ai	4971
สรุปโดย ai	4971
สั่งซื้อหนังสือ	4952
สั่งซื้อเลย	4952
สำหรับสมาชิกเท่านั้น	4964
สิทธิพิเศษสำหรับผู้อ่าน	4952
สิทธิพิเศษสำหรับสมาชิก	4952
สแกน qr code	4957
สแกนคิวอาร์โค้ด	4957
ส่ง	4967
ส่งข่าว	4970
ส่งข้อความเรียบร้อยแล้ว	4966
ส่งความคิดเห็น	4949
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4933
""", 'ห': """
หน้าแรก	4969
""", 'อ': """
อนุญาต	4959
อนุญาตเสมอ	4955
ออกจากโหมดเต็มจอ	4953
อีเมล	4967
อีเมลไม่ถูกต้อง	4966
อ่านข่าวที่เกี่ยวข้อง	4942
อ่านข่าวผ่านแอป	4933
อ่านข่าวอื่นๆ	4942	4969
อ่านฉบับเต็ม	4969
อ่านต่อ	4922
อ่านต่อหลังโฆษณา	4952
อ่านต่อเรื่องนี้	4942
อ่านต่อในเบราว์เซอร์	4957
อ่านบทความฉบับเต็ม	4969
อ่านบนแอป	4957
อ่านเพิ่มเติม	4919
อ่านเรื่องที่เกี่ยวข้อง	4942
อ่านโดย ai	4953
อ่านในแอป	4957
""", 'เ': """
เกมทั้งหมด	4951
เกิดข้อผิดพลาด	4967
เกิดข้อผิดพลาด กรุณาลองใหม่	4966
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4966
เกี่ยวกับผู้เขียน	4970
เขียนความคิดเห็น	4949
เขียนโดย ai	4971
เข้าสู่ระบบ	4916
เข้าสู่ระบบด้วย apple	4964
เข้าสู่ระบบด้วย facebook	4964
เข้าสู่ระบบด้วย google	4964
เข้าสู่ระบบด้วย line	4964
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4949
เฉพาะสมาชิกเท่านั้น	4964
เต็มจอ	4954
เนื้อหาต่อจากโฆษณา	4952
เนื้อหาที่เกี่ยวข้อง	4942
เนื้อหาสนับสนุน	4952
เนื้อหาโฆษณา	4952
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4953
เบราว์เซอร์ของคุณไม่รองรับเสียง	4953
เปิดการแจ้งเตือน	4958
เปิดรับการแจ้งเตือน	4958
เปิดเสียง	4953
เปิดแอป	4957
เปิดในแอป	4957
เป็นคนแรกที่แสดงความคิดเห็น	4933
เพิ่มขนาดตัวอักษร	4973
เริ่มทำแบบทดสอบ	4951
เรียงตาม	4950
เรื่องที่คุณอาจสนใจ	22	4942
เรื่องที่น่าสนใจ	4942
เรื่องที่เกี่ยวข้อง	4919
เรื่องล่าสุด	4942
เรื่องอื่นที่น่าสนใจ	4919
เรื่องแนะนำ	4942
เลิกติดตาม	4972
เลือก	4965
เลือกแพ็กเกจ	4964
เลือกแพ็คเกจ	4964
เล่นวิดีโอ	4953
เล่นอัตโนมัติ	4954
เล่นเกม	4951
เล่นเลย	4951
เวลาที่เหลือ	4953
เสียงอ่านโดย ai	4953
""", 'แ': """
แจ้งข่าว	4970
แจ้งข้อผิดพลาด	4949
แจ้งคำผิด	4949
แจ้งลบความคิดเห็น	4949
แชร์	4922
แชร์ข่าวนี้	4933
แชร์บทความ	4933
แชร์บทความนี้	4973
แชร์บน facebook	4973
แชร์ผ่าน line	4973
แชร์หน้านี้	4933
แชร์ไปที่ line	4933
แชร์ไปยัง facebook	4973
แชร์ไปยัง line	4973
แท็ก	4942
แท็กที่เกี่ยวข้อง	4942
แบบสำรวจ	97
แปลอัตโนมัติ	4933
แปลโดย ai	4971
แปลโดยอัตโนมัติ	4971
แสดงความคิดเห็น	4922
แสดงคำบรรยาย	4953
แสดงน้อยลง	4920
แสดงเนื้อหา	4955
แสดงเพิ่มเติม	4969
แสดงโพสต์	4955
""", 'โ': """
โฆษณา	4922
โหลดหน้านี้ใหม่	4961
โหลดหน้าใหม่	4961
โหลดเนื้อหา	4955
โหลดเพิ่มเติม	4969
โหลดแอป	4957
โหลดแอปฟรี	4933
โหลดโพสต์	4955
โหวต	96	4950
""", 'ใ': """
ใหม่ล่าสุด	4950
ให้คะแนนบทความนี้	4949
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4962
ไม่สามารถเล่นวิดีโอนี้ได้	4953
ไม่สามารถเล่นวิดีโอได้	4953
ไม่สามารถแสดงเนื้อหานี้ได้	4955
ไม่ใช่ตอนนี้	4959
""", 'ả': """
ảnh tiếp theo	5399
ảnh trước	5399
""", 'ẩ': """
ẩn	5315
ẩn trả lời	5354
""", 'ủ': """
ủng hộ	5290
ủng hộ báo chí độc lập	5292
ủng hộ chúng tôi	5290
ủng hộ chúng tôi trên patreon	5373
ủng hộ hàng tháng	5373
ủng hộ một lần	5373
ủng hộ ngay	5396
ủng hộ tác giả	5292
""", '☕': """
☕ buy me a coffee	1245
☕ buy us a coffee	1245
""", 'あ': """
あとで	3027
あとで読む	3044
あとで読むに追加	3159
あなたにおすすめ	3066
あなたにおすすめの記事	3066
あなたはどう思いますか	3060
あなたへのおすすめ	3066
あわせて読みたい	3066
あわせて読む	3101
""", 'い': """
いいえ、結構です	3026
いいね	3044
いいね!してニュースをチェック	3045
いいね!で応援する	3091
いいね順	3110
いつでも解約ok	3131
いつでも解約できます	3131
いつでも解約可能	3131
いつでも配信停止できます	3134
いま読まれています	3101
いま読まれている記事	3101
""", 'お': """
おすすめ	3066
おすすめの記事	3066
おすすめプラン	3131
おすすめ情報pr	3050
おすすめ記事	3066
おすすめ関連記事	3101
おすすめ順	3110
お住まいの地域ではご覧いただけません	3115
お住まいの地域では再生できません	3115
お問い合わせ	3052	3080
お問い合わせありがとうございました	3134
お問い合わせありがとうございます	3134
お問い合わせ内容	3155
お役に立ちましたか	3109
お得なクーポン	3158
お得なプランを見る	3154
お気に入り	3044
お気に入りに追加	3044
お申し込み	3031
お申し込みが完了しました	3155
お申し込みを受け付けました	3155
お酒は#歳になってから	3113
""", 'こ': """
こちらの記事もおすすめ	3101
こちらの記事も読まれています	22	3101
こちらもおすすめ	3066
こちらも読む	3101
このコメントを報告	3148
このコンテンツは表示できません	3118
このコンテンツを表示できません	3118
このテーマをフォロー	3144
このテーマをフォローする	3144
このページは役に立ちましたか	3109
このメールアドレスは登録済みです	3155
この動画の配信は終了しました	3115
この動画はお住まいの地域では再生できません	3115
この動画はご覧いただけません	3115
この動画は公開を終了しました	3115
この動画は再生できません	3115
この動画は現在ご覧いただけません	3115
この投稿をinstagramで見る	3149
この本を購入する	3113
この著者の記事	3066
この著者の記事を見る	3138
この著者の記事一覧	3138
この記事だけ読む	3154
この記事に関連するニュース	3101
この記事のタグ	3066
この記事の写真	3138
この記事の写真をすべて見る	3102
この記事の写真を見る	3138
この記事の画像	3138
この記事の画像をもっと見る	3138
この記事の画像を見る	3138
この記事の筆者	3139
この記事の誤りを報告	3063
この記事の関連ニュース	3101
この記事はロックされています	3131
この記事は会員からのプレゼントです	3159
この記事は会員限定です	3031
この記事は参考になりましたか	3109
この記事は役に立ちましたか	3109
この記事へのコメント	3064
この記事もチェック	3091
この記事をシェア	3044
この記事をシェアする	3159
この記事をプレゼント	3091
この記事をプレゼントする	3091
この記事を保存	3091
この記事を印刷	3091
この記事を印刷する	3091
この記事を書いた人	3139
この記事を書いた記者	3139
この記事を聞く	3115
この記事を聴く	3115
この記事を評価	3148
この記事を評価する	3091
この記事を購入	3154
この記者の記事をもっと見る	3138
この記者の記事を見る	3138
この記者の記事一覧	3066
この記者をフォロー	3048
この記者をフォローする	3144
この連載の記事	3066
この連載をフォロー	3048
この連載をフォローする	3048
この音声はaiが読み上げています	3115
この項目は必須です	3134
この項目は必須項目です	3134
""", 'ご': """
ご寄付ありがとうございます	3153
ご寄付はこちら	3128
ご意見	3057
ご意見をお聞かせください	3109
ご意見・ご感想を入力	3155
ご投票ありがとうございました	3109
ご支援ありがとうございます	3153
ご支援のお願い	3028
ご支援はこちら	3128
ご登録ありがとうございました	3134
ご登録ありがとうございます	3134
ご購入はこちら	3113
ご購読の申し込み	3031
""", 'さ': """
さらに読み込む	3070
""", 'す': """
すでにアカウントをお持ちの方	3131
すでに会員の方	3131
すでに投票済みです	3109
すでに登録済みです	3155
すべてのcookieを受け入れる	3151
すべてのcookieを許可	3151
すべてのコメントを見る	3109
すべてのニュースを見る	3138
すべての写真を見る	3102
すべての記事を見る	3138
すべて受け入れる	3052
すべて同意する	3151
すべて拒否	3119
すべて拒否する	3118
すべて表示	3071
すべて見る	3070
すべて許可	3052	3055
すべて読む	3071
""", 'そ': """
その他のオプション	3145
その他の記事	3066
その他の金額	3128
""", 'は': """
はい、受け取る	3122
はじめての方はこちら	3131
はてなブックマーク	3044
はてなブックマークに追加	3091
はてブ	3044
""", 'ま': """
まずは無料で	3131
また後で	3026
まだ会員でない方	3131
""", 'み': """
みなさんはどう思いますか	3060
みんなのコメント	3057
""", 'も': """
もう一度再生	3152
もう一度見る	3116
もっと見る	3070
もっと詳しく知りたい方は	3101
もっと読む	3066
もどる	3070
""", 'よ': """
よく読まれています	3101
よく読まれている記事	3066
よく読まれている記事ランキング	3066
""", 'わ': """
わかりました	3071
""", 'ア': """
アカウントをお持ちでない方	3131
アカウントをお持ちの方	3131
アカウントをお持ちの方はこちら	3131
アクセスランキング	3066
アプリで続きを読む	3121
アプリで見る	3121
アプリで読む	3121
アプリで開く	3121
アプリなら	3121
アプリのダウンロード	3043
アプリをインストール	3043
アプリをダウンロード	3043
アプリを入手	3121
アプリを開く	3043
アプリダウンロード	3043
アンケート	97
アンケートにご協力	3062
アンケートに参加する	3062	3109
アンケートに回答する	3109
アンケートに答える	3062	3109
アンケート実施中	3091
アンケート結果	3110
アンケート結果を見る	3148
""", 'ウ': """
ウィンドウを閉じる	3157
""", 'エ': """
エラーが発生しました	3134
""", 'オ': """
オススメ記事	3066
オフにする	3123
オプションの管理	3151
オプションを管理	3151
オンにする	3123
オンラインショップ	3113
""", 'カ': """
カテゴリ	3066
カテゴリー	3066
カートに入れる	3158
""", 'キ': """
キーワード	3066
キーワードをフォロー	3048
""", 'ギ': """
ギャラリーを見る	3138
ギャラリーを閉じる	3157
""", 'ク': """
クイズに挑戦	3062	3091
クイズに挑戦する	3062	3091
クイズに答える	3111
クッキー	3052
クッキーの設定	3118
クッキー設定	3052	3055
クリックで拡大	3138
クリックで音声が出ます	3152
クリップ	3044
クリップする	3044
クロスワード	3112
クロスワードに挑戦	3061
クロスワードを解く	3061
""", 'ゲ': """
ゲームで遊ぶ	3111
ゲーム一覧	3111
""", 'コ': """
コピー	3146
コピーしました	3044
コメント	3057
コメント #件	3064
コメント#件	3057
コメント(#	3057
コメント(#件	3064
コメントする	3057
コメントのルール	3109
コメントの受付は終了しました	3109
コメントの受付を終了しました	3109
コメントはまだありません	3057
コメントは会員のみ	3148
コメントは無効になっています	3148
コメントをすべて見る	3109
コメントをもっと見る	3057
コメントを入力	3148
コメントを入力してください	3148
コメントを報告	3148
コメントを投稿	3057
コメントを投稿する	3109
コメントを書く	3057
コメントを残す	3057
コメントを見る	3057
コメントを送信	3109
コメントを送信する	3109
コメントを閉じる	3109
コメントガイドライン	3109
コメントポリシー	3109
コメント一覧	3057
コンテンツへスキップ	3068
コンテンツを表示	3118
コンテンツを表示する	3118
コンテンツを読み込む	3118
コーヒーをおごる	3128
""", 'サ': """
サイトで続ける	3121
サイトポリシー	3052	3080
サイトマップ	3052
サインイン	3031
サポーターになる	3128
サポートする	3028
""", 'シ': """
シェア	3044
シェアしよう	3044
シェアする	3044
""", 'ス': """
スキップ	3026
スクラップ	3044
スクラップする	3044
スポンサー	3050
スポンサードリンク	3050
スポンサーリンク	3050
スポンサー企業	3147
""", 'タ': """
タイアップ	3050
タグ	3066
タップして音声をオンにする	3152
""", 'チ': """
チケットを予約する	3113
チケットを購入	3113
チケットを購入する	3113
チケット購入はこちら	3113
チップで応援する	3028
チップを送る	3028
チャンネル登録	3045
""", 'ツ': """
ツイート	3044
ツイートする	3044
ツイートを読み込む	3118
""", 'デ': """
データ保護方針	3151
""", 'ト': """
トップ	3070
トップに戻る	3138
トップへ戻る	3070
トップニュース	3066
トップページ	3070
トップページに戻る	3138
トップページへ	3138
トピックス	3066
""", 'ド': """
ドネーション	3028
""", 'ナ': """
ナンプレ	3112
""", 'ニ': """
ニックネーム	3135
ニックネームを入力	3148
ニュースを読む	3070
ニュースレター	3037
ニュースレター登録	3037
ニュース一覧	3138
ニュース一覧へ	3138
""", 'バ': """
バックナンバー	3066
""", 'パ': """
パスワードをお忘れですか	3131
パスワードをお忘れの方	3131
パスワードをお忘れの方はこちら	3131
パスワードを忘れた方	3031
パスワードを忘れた方はこちら	3131
""", 'ピ': """
ピックアップ	3066
""", 'フ': """
フィードバックを送る	3109
フィードバックを送信	3109
フォトギャラリー	3138
フォトギャラリーを見る	3138
フォロー	3045
フォローしています	3144
フォローしてね	3045
フォローしました	3045
フォローする	3045
フォローを解除	3144
フォローを解除する	3144
フォロー中	3045
フォロー解除	3144
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3116
""", 'ブ': """
ブックマーク	3044
ブックマークする	3044
ブラウザで続ける	3121
ブラウザで見る	3121
ブラウザで読む	3121
""", 'プ': """
プッシュ通知	3043
プッシュ通知を受け取りますか	3122
プッシュ通知を受け取る	3122
プライバシーの設定	3118
プライバシーポリシー	3052	3080
プライバシーポリシーに同意する	3134
プライバシー設定	3118
プランを見る	3131
プランを選ぶ	3131
プランを選択	3131
プラン一覧	3131
プレゼント	3031
プレミアム	3031
プレミアム会員	3036
プロフィール	3140
""", 'ヘ': """
ヘルプ	3052
""", 'ペ': """
ページの先頭に戻る	3138
ページの先頭へ	3070
ページの先頭へ戻る	3138
ページを再読み込み	3124
ページを再読み込みする	3124
ページを更新する	3124
ページトップ	3070
ページトップへ	3070
ページトップへ戻る	3138
""", 'ホ': """
ホーム	3070
ホームに戻る	3138
""", 'ポ': """
ポスト	3044
ポストする	3044
""", 'マ': """
マイページ	3031
マンスリーサポーターになる	3128
""", 'ミ': """
ミュート	3116
ミュートを解除	3115
ミュート解除	3115
""", 'メ': """
メインコンテンツへスキップ	3068
メッセージ	3156
メニュー	3070
メニューを閉じる	3157
メルマガ	3037
メルマガ登録	3037
メールでシェア	3145
メールで送る	3044
メールで送信	3044
メールをご確認ください	3134
メールアドレス	3037
メールアドレスが正しくありません	3134
メールアドレスでログイン	3154
メールアドレスで登録	3154
メールアドレスをご入力ください	3155
メールアドレスを入力	3037
メールアドレスを入力してください	3134
メールアドレスを入力する	3155
メールマガジン	3037
メールマガジン登録	3037
""", 'ラ': """
ライター	3140
ランキング	3066
""", 'リ': """
リンクをコピー	3044
リンクをコピーしました	3091
リンクをコピーする	3091
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
ログイン	3031
ログイン/会員登録	3031
ログインしてコメント	3109
ログインしてコメントする	3109
ログイン・会員登録	3031
ログイン状態を保持	3131
ログイン状態を保持する	3131
""", '一': """
一回だけ	3129
一回だけ寄付する	3128
一回のみ	3129
一時停止	3116
一次性	5524
一次性捐款	5523
一番人気	3132
一覧	3070
一覧に戻る	3138
一覧へ	3070
一覧を見る	3070
""", '上': """
上一个视频	5547
上一张	5532
上一张图片	5552
上一篇	5441
上一篇文章	5532
上一頁	5447
上一页	5447
""", '下': """
下一个视频	5547
下一张	5532
下一张图片	5552
下一張圖片	5552
下一篇	5441
下一篇文章	5532
下一部影片	5547
下一頁	5447
下一页	5447
下次再說	5408
下次再说	5408
下載app	5514
下載客戶端	5514
下載音檔	5507
下載音訊	5507
下载app	5514
下载客户端	5514
下载音频	5507
""", '不': """
不,謝謝	5408	5517
不,谢谢	5408	5517
不用了	5408	5517
不用了,謝謝	5517
不用了,谢谢	5517
不適切な内容を報告	3109
""", '专': """
专题	5441
""", '並': """
並び替え	3110
並べ替え	3110
""", '个': """
个人中心	5413
个人信息保护政策	5546
""", '为': """
为你推荐	5441
为您推荐	5441
""", '主': """
主要ニュース	3066
""", '举': """
举报	5440
举报评论	5543
""", '了': """
了解	3071
了解更多	5436
了解详情	5553
""", '京': """
京东购买	5505
""", '人': """
人人网	5479
人才招聘	5476
人气排行	5446
人气榜	5446
人気の動画	3101
人気の記事	3066
人気ランキング	3066
人気記事	3066
人気記事ランキング	3066
人気順	3110
人氣排行	5446
人氣文章	5488
人氣榜	5446
""", '仅': """
仅限会员	5526
仅限订阅用户	5526
""", '今': """
今、あなたにオススメ	3066
今、読まれている記事	3101
今すぐプレイ	3111
今すぐ寄付	3153
今すぐ支援する	3153
今すぐ購入	3158
今すぐ遊ぶ	3111
今はしない	3026
今はやめておく	3026
今回のみ	3129
今回のみ支援する	3128
今回はしない	3026
今日のアンケート	3061
今日のクイズに挑戦	3062
今日のクロスワード	3061
今日の注目	3066
今日填字游戏	109
今日投票	5455
今日最熱門	5488
今日热点	5441
今日焦点	5441
今日熱門	5488
今週のアンケート	3061
今週のクイズ	109
今週のクイズに挑戦	109	3062
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5514
""", '他': """
他の記事	22
他の記事も読む	3066
""", '付': """
付費閱讀	5413
付费内容	5413
付费阅读	5413
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5543
以下为广告内容	5476
以下為廣告內容	5476
以后再说	5408
以後再說	5516
以電子郵件繼續	5549
""", '件': """
件名	3156
""", '企': """
企画・制作	3147
""", '优': """
优惠码	5553
""", '会': """
会员专享	5418
会员专享内容	5418
会员专属	5413
会员中心	5413
会员登录	5413
会員でない方	3131
会員でない方はこちら	3131
会員の方はこちら	3031
会員の方はログイン	3031
会員プランを見る	3154
会員特典	3113
会員登録	3031
会員登録する	3031
会員登録のご案内	3154
会員登録はこちら	3031
会員限定	3031
会員限定特典	3113
会員限定記事	3031
会社概要	3080
""", '余': """
余下全文	5552
""", '作': """
作者其他文章	5465
作者更多文章	5532
作者的更多文章	5465
作者简介	5533
作者簡介	5533
""", '你': """
你可能也喜欢	5441
你可能也喜歡	5441
你可能感兴趣	5441
你可能还想看	5488
你可能還想看	5488
你已投票	5455
你怎么看	5454
你怎麼看	5454
""", '使': """
使用 apple 登入	5526
使用 facebook 登入	5526
使用 google 帳號登入	5526
使用 google 登入	5526
使用 google 繼續	5526
使用apple登录	5526
使用facebook登入	5526
使用facebook登录	5526
使用google登入	5526
使用google登录	5526
使用google繼續	5526
使用google继续	5526
使用google账号登录	5526
使用paypal付款	5549
使用条款	5433
使用條款	5433
使用邮箱登录	5549
""", '価': """
価格を見る	3158
""", '保': """
保存	3044
保存する	3044
保存设置	5511
保持登入	5526
保持登入狀態	5526
保持登录状态	5526
""", '個': """
個人情報の取り扱い	3052
個人情報の取り扱いについて	3052
個人情報の取り扱いに同意する	3134
個人情報の取扱いについて	3052
個人情報保護方針	3052	3080
""", '倍': """
倍速	5508
""", '僅': """
僅限會員	5526
僅限訂戶	5526
""", '優': """
優先するソースに追加	3144
優惠碼	5553
""", '儲': """
儲存設定	5511
""", '允': """
允許	5516
允許通知	5515	5517
允许	5516
允许通知	5515	5517
""", '元': """
元の記事を読む	3102
元記事で読む	3102
元記事を読む	3070
""", '免': """
免責聲明	5433
免費訂閱	5419
免費註冊	5413
免費試讀	5413
免費閱讀	5549
免责声明	5433
免费,无垃圾邮件	5529
免费注册	5413
免费订阅	5419
免费试读	5413
免费阅读	5549
免运费	5542
免運費	5542
""", '入': """
入力内容を確認	3155
入力内容を確認する	3155
入力必須	3134
""", '內': """
內容糾錯	5457
""", '全': """
全ての写真を見る	3102
全ての記事が読み放題	3154
全屏	5508
全文はこちら	3102
全文を読む	3070
全文表示	3070
全画面	3116
全画面表示	3115
全画面表示を終了	3115
全螢幕	5508
全記事読み放題	3036
全部拒絕	5512
全部拒绝	5512
全部接受	5433
全部新闻	5532
全部游戏	5503
全部视频	5532
全部评论	5440
全部话题	5443
""", '公': """
公众号	5427
公式sns	3045
公式twitter	3045
公式x	3045
公式アプリ	3043
公式サイトで見る	3113
公式サイトはこちら	3158
公式サイトを見る	3158
公式ショップ	3113
公式ショップはこちら	3113
""", '共': """
共 # 頁	5443
共 # 页	5443
共#頁	5443
共#页	5444
共有	3044
共有する	3044
共有オプション	3145
共有リンクをコピー	3091
""", '关': """
关于作者	5533
关于我们	5433
关注	5427
关注作者	5537
关注我们	5427
关注此话题	5537
关注话题	5537
关键词	5441
关闭	5408
关闭窗口	5552
关闭菜单	5552
""", '其': """
其他新聞	5441
其他新闻	22	5441
其他金額	5523
其他金额	5523
""", '内': """
内容由ai生成	5547
内容纠错	5457
""", '再': """
再生	3070
再生リスト	3152
再生時間	3116
再生速度	3115
再読み込み	3124
再読み込みする	3124
""", '写': """
写留言	5543
写真(#枚	3102
写真をすべて見る	3138
写真をもっと見る	3102
写真を拡大	3138
写真を拡大する	3138
写真を見る	3070
写真を見る(全#枚	3102
写真・動画の投稿はこちら	3139
写真特集	3066
写评论	5440
""", '出': """
出錯了	5530
出错了	5530
""", '分': """
分享	5426
分享到	5426
分享到facebook	5476
分享到line	5476
分享到qq	5540
分享到whatsapp	5540
分享到微信	5426
分享到微博	5426
分享到朋友圈	5540
分享文章	5554
分享本文	5476
分享此文	5476
分享此頁	5554
分享給好友	5476
分享給更多人看到	5476
分享给好友	5476
分享给更多人	5476
分享至	5426
分享至facebook	5426
分享至line	5476
分享这篇文章	5554
分享這篇文章	5554
分类	5441
分類	5441
""", '列': """
列印	5426
列印本頁	5476
列印食譜	66
""", '初': """
初めての方はこちら	3131
初割で無料体験する	3031
初月無料	3036
""", '利': """
利用規約	3052	3080
利用規約に同意します	3134
利用規約に同意する	3134
""", '刷': """
刷新页面	5518
""", '前': """
前のページ	3070
前のページに戻る	3157
前の写真	3138
前の動画	3152
前の画像	3138
前の記事	3066
前の記事へ	3066
前の記事を読む	3157
前へ	3070
前回の記事はこちら	3101
前回はこちら	3102
前往官網	5553
前往捐款	5523
前往捐款頁面	5523
前往捐款页面	5523
前往購買	5505
前往贊助	5523
""", '剩': """
剩余时间	5508
剩餘時間	5508
""", '加': """
加入google偏好來源	5537
加入line好友	5427
加入会员	5413
加入我们	5476
加入我们的团队	5476
加入我們	5476
加入我們的團隊	5476
加入書籤	5426
加入會員	5413
加入白名单	5518
加入購物車	5553
加入购物车	5553
加载中	5507
加载内容	5511
加载帖子	5511
加载更多	5447
加载更多评论	5500
""", '動': """
動画	3066
動画で見る	3091
動画の公開は終了しました	3115
動画の読み込みに失敗しました	3152
動画の配信は終了しました	3115
動画は再生できません	3115
動画をもっと見る	3138
動画を再生	3152
動画を再生する	3091
動画を再生できません	3115
動画を再生できませんでした	3115
動画を見る	3070
動画を読み込み中	3115
動画を読み込めませんでした	3152
動画を読み込んでいます	3115
動画プレーヤーを読み込み中	3115
動画一覧	3138
""", '勘': """
勘誤回報	5457
""", '包': """
包邮	5542
""", '協': """
協賛企業	3147
""", '单': """
单次	5524
单次捐款	5409
单篇购买	5549
""", '単': """
単発の寄付	3128
""", '博': """
博客來購買	5505
""", '占': """
占い	3112
""", '印': """
印刷	3044
印刷する	3044
印刷用ページ	3091
印刷用ページを表示	3091
印象笔记	5479
""", '即': """
即时新闻	5441
即時新聞	5441
""", '原': """
原文を表示	3071
原文を見る	3071
原文連結	5489
原文链接	5489
""", '去': """
去京东看看	5505
去京东购买	5505
去天猫购买	5505
去淘宝购买	5505
""", '参': """
参与投票	5456	5500
参与评论	5440
参加测验	5503
参加者募集中	3083
参加问卷调查	5476
""", '參': """
參加問卷調查	5476
參加測驗	5503
參與投票	5500
""", '友': """
友だち追加	3045
友だち追加する	3045
友善列印	5476
友達に教える	3091
""", '反': """
反馈	5440
""", '发': """
发一条友善的评论	5543
发现错误?请告诉我们	5476
发生错误	5530
发表留言	5440
发表评论	5440
发送	5530
发送成功	5529
""", '取': """
取材・文	3140
取消关注	5538
取消回复	5458
取消回覆	5458
取消追蹤	5537
取消關注	5538
取消静音	5507
取消靜音	5507
""", '受': """
受け取る	3123
受付が完了しました	3155
""", '古': """
古い順	3110
""", '可': """
可随时退订	5529
可隨時取消	5526
""", '合': """
合わせて読みたい	3066
合成音声による読み上げ	3115
合成音声による読み上げです	3115
""", '同': """
同じカテゴリの記事	3066
同じ著者の記事	3101
同作者文章	5465
同意	5433
同意して続ける	3118
同意して続行	3118
同意して閉じる	3118
同意しない	3052	3055
同意する	3052	3055
同意の管理	3118
同意を撤回	3118
同意を撤回する	3118
同意を管理	3118
同意を管理する	3118
同意並繼續	5436	5511
同意并继续	5436	5511
同意設定を変更	3054
""", '后': """
后退#秒	5507
""", '听': """
听全文	5476
听文章	5507
听新闻	5426
听这篇文章	5476
""", '商': """
商业推广	5542
商品の詳細を見る	3158
商品を見る	3113
商品ページへ	3113
商品詳細	3158
商品详情	5553
商城	5542
商業推廣	5542
""", '單': """
單次	5524
單次捐款	5409
單筆	5524
單筆捐款	5523
單筆支持	5523
單篇購買	5549
""", '回': """
回上一頁	5552
回到頂端	5532
回到頂部	5447
回到顶部	5532
回复	5440
回答する	96
回覆	5440
回頁首	5444
回頂端	5447
回首頁	5447
""", '图': """
图 #/#	5443
图片 #/#	5443
""", '圖': """
圖片 #/#	5443
""", '在': """
在 app store 下載	5514
在 facebook 查看	5544
在 google play 下載	5514
在 instagram 查看	5544
在 instagram 查看這則貼文	5544
在 spotify 收聽	5544
在 x 上查看	5544
在 youtube 上觀看	5544
在amazon購買	5505
在app store下载	5514
在app中打开	5514
在app中阅读	5514
在facebook查看	5544
在google play下载	5514
在instagram查看	5544
在instagram查看這則貼文	5544
在patreon上支持我们	5523
在spotify上收听	5544
在x上查看	5544
在youtube上观看	5544
在亚马逊购买	5505
在微博查看	5544
在浏览器中继续	5514
在瀏覽器中繼續	5514
""", '地': """
地図を見る	3071
地図を開く	3071
""", '執': """
執筆者	3140
執筆者プロフィール	3139
""", '報': """
報錯	5457
""", '填': """
填字游戏	5504
填字遊戲	5504
""", '复': """
复制	5541
复制成功	5426
复制网址	5476
复制链接	5426	5479
""", '外': """
外部コンテンツを表示	3118
外部コンテンツを表示する	3118
外部送信について	3151
外部送信ポリシー	3151
""", '大': """
大号字	70
大字	5426
大家还在看	5441
大家都在看	5441
""", '头': """
头条	5441
""", '好': """
好的	5516
""", '如': """
如何停用廣告封鎖	5519
如何关闭	5521
如何关闭广告拦截	5519
如何关闭广告拦截器	5518
如何關閉	5521
如何關閉廣告攔截	5519
如何關閉廣告攔截器	5518
如何關閉廣告阻擋	5519
""", '始': """
始終允許	5512
始终允许	5512
""", '字': """
字体	70
字体大小	5426
字号	5426
字幕	5508
字幕をオン	3115
字幕を表示	3115
字級	70	5426
字级	70
字號	5540
字體大小	70	5426
""", '官': """
官方微博	5427
""", '定': """
定期定額	5409
定期定額捐款	5523
定期定額支持	5523
定期捐款	5523
""", '寄': """
寄付	3028
寄付する	3028
寄付で応援する	3028	3091
寄付のお願い	3028
寄付はこちら	3128
寄付はこちらから	3128
寄付をする	3028
寄付ページはこちら	3128
寄付ページへ	3128
""", '寫': """
寫留言	5543
寫評論	5543
""", '專': """
專題	5441
""", '小': """
小字	5426
小編推薦	5441
小调查	97
""", '尚': """
尚未成為會員	5526
尚無留言	5476
""", '展': """
展开	5447
展开全文	5447
展开全部	5448
展开回复	5500
展开阅读全文	5552
展開	5447
展開全文	5532
""", '已': """
已关注	5427
已收到您的申请	5550
已是会员	5413
已是訂戶	5526
已有帐号	5413
已有帳號	5526
已有账号	5526
已經是會員	5413
已經是會員?登入	5413
已经是订户	5526
已经有账号	5526
已複製連結	5540
已關注	5537
""", '常': """
常に表示する	3118
常に許可	3119
常に許可する	3118
""", '年': """
年払い	3132
年額プラン	3132
""", '广': """
广告	5432
广告后继续阅读	5505
广告结束	5505
""", '広': """
広告	3050
広告の下に記事が続きます	3113
広告の後に続きます	3050
広告はここまで	3113
広告をスキップ	3050
広告を閉じる	3050
広告ブロッカーの解除方法	3125
広告ブロッカーをご利用中です	3124
広告ブロッカーをオフにする方法	3125
広告ブロックの解除方法	3124
広告ブロックをオフにしました	3125
広告ブロックを解除してください	3124
広告ブロックを解除しました	3124
広告ブロックを解除する方法	3125
広告企画	3050
広告掲載	3080
広告掲載について	3080
広告終わり	3113
""", '廣': """
廣告	5432
廣告後繼續閱讀	5505
廣告結束	5505
廣編企劃	5505
廣編特輯	5505
""", '延': """
延伸閱讀	5441
延伸阅读	5441
""", '开': """
开启app	5514
开启推送	5515
开启通知	5515	5517
开始测验	5503
开通vip	5549
开通会员	5413
""", '当': """
当前时间	5508
当当购买	5505
""", '影': """
影片已下架	5507
影片已移除	5507
影片無法播放	5507
影片載入中	5507
影片載入失敗	5547
影片長度 #	5474
影音	5441
""", '後': """
後で	3027
""", '微': """
微信	5426
微信好友	5479
微信扫一扫	5540
微信扫码分享	5540
微信朋友圈	5479
微信登录	5526
微博	5426
""", '必': """
必填	5530
必填字段	5529
必填欄位	5529
必填項	5529
必填项	5529
必須	3135
必須項目	3135
必須項目です	3134
""", '忘': """
忘記密碼	5413
忘记密码	5413
""", '応': """
応援する	3028
""", '快': """
快进#秒	5507
""", '总': """
总是允许	5512
""", '您': """
您可能也喜歡	5441
您可能感兴趣	5441
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5488
您可随时退订	5529
您可隨時取消訂閱	5529
您已关注此话题	5537
您已投票	5455
您已投过票	5500
您已投過票	5500
您已经投过票	5500
您已訂閱	5550
您已订阅	5550
您怎么看	5454
您怎麼看	5454
您的信息已发送	5529
您的姓名	5550
您的投票已提交	5500
您的支持很重要	5548
您的昵称	5543
您的暱稱	5543
您的留言	5550
您的訊息已送出	5529
您的邮箱	5419
您的電子郵件	5550
您的電郵	5419
""", '情': """
情報をお寄せください	3139
情報提供のお願い	3139
情報提供はこちら	3139
""", '想': """
想接收即時新聞通知嗎	5515
想接收通知吗	5515
""", '意': """
意見信箱	5457
意見反饋	5500
意見回饋	5500
意见反馈	5440
""", '感': """
感想を送る	3057
感謝您的參與	5500
感謝您的投票	96	5500
感謝您的支持	5548
感谢参与投票	5455
感谢您,您的信息已发送	5529
感谢您的参与	5500
感谢您的投票	96	5500
感谢您的支持	5548
感谢支持	5548
""", '成': """
成为会员	5409
成為會員	5409
""", '我': """
我们无法显示此内容	5511
我來說兩句	5458
我同意	5433
我同意处理我的个人数据	5529
我同意接收电子邮件	5529
我同意隱私權政策	5529
我已关闭	5518
我已关闭广告拦截	5519
我已关闭广告拦截器	5518
我已閱讀並同意隱私權政策	5529
我已關閉廣告攔截	5519
我已關閉廣告攔截器	5518
我已關閉廣告阻擋程式	5519
我已阅读并同意隐私政策	5529
我来说两句	5458
我的帐户	5413
我的帳戶	5413
我知道了	5433
我要举报	5500
我要勘誤	5457
我要報錯	5457
我要投票	5456	5500
我要捐款	5548
我要支持	5548
我要檢舉	5500
我要爆料	5533
我要留言	5440
我要糾錯	5476
我要纠错	5440
我要評論	5458
我要评论	5440
我要贊助	5548
""", '或': """
或	5527
""", '戻': """
戻る	3070
""", '所': """
所有新闻	5532
所有留言	5440
所有話題	5443
所有评论	5458
所有话题	5443
""", '打': """
打印	5426
打印本页	5476
打印食谱	66
打开	5448
打开app	5514
打开app查看更多	5514
打开app阅读	5514
打开app阅读全文	5514
打开客户端阅读	5514
打开微信扫一扫	5540
打开推送	5515
打赏	5409
打赏作者	5548
""", '扫': """
扫一扫分享	5540
扫描二维码下载	5514
扫码下载	5514
扫码下载app	5514
扫码下载客户端	5514
""", '投': """
投票	97	5501
投票ありがとうございました	96	3109
投票ありがとうございます	3061
投票する	96	3091
投票を受け付けました	3109
投票区	97
投票成功	5500
投票済みです	3109
投票結果	3110	5501
投票結果を見る	96
投票结果	5501
投稿する	3057
投稿を表示	3118
投稿を表示する	3118
投稿を読み込む	3118
投稿须知	5533
""", '折': """
折りたたむ	3071
折扣码	5553
折扣碼	5553
""", '报': """
报告错误	5448
""", '拒': """
拒否する	3055
拒絕	5433	5436
拒绝	5433	5436
拒绝全部	5512
拒绝所有cookie	5546
""", '招': """
招聘启事	5476
""", '拡': """
拡大	3044
拡大する	3070
""", '按': """
按年計費	5526
按年计费	5526
按月捐款	5523
按月计费	5526
按讚	5427
""", '捐': """
捐款	5409
捐贈	5409
捐赠	5409
""", '掃': """
掃描qr code下載	5514
掃碼下載	5514
""", '排': """
排序	5501
排行榜	5441
""", '採': """
採用情報	3083
""", '接': """
接受	5433
接受並繼續	5436	5511
接受並顯示	5435
接受全部	5433
接受全部cookie	5546
接受并显示	5435
接受并继续	5436	5511
接受所有	5433	5436
接受所有 cookie	5546
接受所有cookie	5546
接收通知	5515
""", '推': """
推广	5432
推广内容	5432
推廣	5432
推荐	5441
推荐文章	5441
推荐方案	5527
推荐阅读	5441
推薦	5441
推薦文章	5441
推薦閱讀	5441
""", '提': """
提交	96	5530
提交成功	5529
提交成功,感谢您的反馈	5550
提交评论	5500
提供	3050
提供反馈	5500
提供意見	5500
提供新聞線索	5533
提供新闻线索	5533
""", '搜': """
搜尋	5447
搜索	5447
""", '撤': """
撤回同意	5511
""", '播': """
播放	5447
播放器加载中	5507
播放影片	5547
播放视频	5547
播放速度	5507
""", '支': """
支持我们	5409
支持我們	5409
支持独立媒体	5523
支持獨立媒體	5523
支援する	3028
支援はこちら	3128
""", '收': """
收合	5448
收听	5426
收听文章	5507
收听本文	5476
收聽文章	5476
收聽本文	5507
收藏	5426
收藏文章	5426
收藏本文	5476
收藏食譜	66
收藏食谱	66
收起	5447
收起回复	5500
""", '放': """
放大图片	5532
放大圖片	5532
放大字体	5540
放大字體	5540
""", '数': """
数独	3112	5504
数独に挑戦	3061
""", '數': """
數獨	5504
""", '文': """
文字の大きさ	70	3044
文字を大きくする	3145
文字を小さくする	3145
文字サイズ	3044
文字サイズを変更	3145
文字サイズ変更	70
文字拡大	3145
文字稿	5508
文字起こし	3116
文字起こしを表示	3115
文字起こしを見る	3115
文明上网,理性发言	5543
文明上网理性发言,请遵守新闻评论服务协议	5543
文章未完 廣告後繼續	5505
""", '料': """
料金プラン	3132
料金プランを見る	3154
""", '新': """
新しい順	3110
新浪微博	5479
新着	3066
新着をメールでお知らせ	3048
新着ニュース	3066
新着記事	3066
新着記事をメールで受け取る	3048
新着記事一覧	3101
新着順	3110
新聞線索	5533
新規会員登録	3031
新規登録	3031
新闻简报	5419
新闻纠错	5457
新闻线索	5533
""", '无': """
无所谓	5501
无法显示此内容	5511
""", '早': """
早割	3147
早鳥票	5542
早鸟票	5542
""", '时': """
时长	5508
时长:#	5474
""", '明': """
明白了	5448
""", '是': """
是否允许通知	5515
是否接收推送通知	5515
是否接收通知	5515
是否開啟通知	5515
""", '显': """
显示全部	5532
显示内容	5511
显示原文	5448
显示字幕	5507
显示帖子	5511
显示更多	5447
""", '時': """
時長	5508
時長:#	5474
""", '暂': """
暂不	5408
暂停	5474
暂无评论	5476
暂无评论,快来抢沙发	5543
""", '暫': """
暫不	5408
暫停	5474
""", '更': """
更多	5441
更多作者文章	5532
更多内容	5441
更多分享方式	5540
更多图片	5532
更多圖片	5532
更多報導	5441
更多影片	5532
更多报道	5441
更多文章	5441
更多新聞	5441
更多新聞請看	5488
更多新闻	5441
更多游戏	5503
更多精彩	5488
更多精彩内容	5552
更多精采內容	5476
更多视频	5532
更多该作者文章	5465
更多資訊	5532
更多资讯	5532
更多选项	5541
更多選項	5541
更改 cookie 偏好	5435
更改 cookie 設定	5435
更改cookie偏好	5435
更正政策	5533
更正與說明	5533
""", '書': """
書籍を購入する	3113
""", '最': """
最受欢迎	5527
最受歡迎	5527
最多人看	5488
最新	5501
最新ニュース	3066
最新ニュースを通知で受け取る	3122
最新号	3101
最新影音	5488
最新文章	5441
最新新聞	5441
最新新闻	5441
最新消息	5441
最新記事	3066
最新评论	5458
最热	5501
最热评论	5458
最熱	5501
最超值	5527
""", '會': """
會員中心	5413
會員專享	5418
會員專享內容	5418
會員專屬	5413
會員登入	5413
""", '月': """
月払い	3132
月額#円	3036
月額#円(税込	3036
月額プラン	3132
""", '有': """
有効なメールアドレスを入力してください	3134
有料会員からのプレゼント記事	3159
有料会員登録	3031
有料会員記事	3091
有料登録	3031
有料記事	3031
有道云笔记	5479
""", '朋': """
朋友圈	5426	5479
""", '服': """
服务条款	5433
服務條款	5433
""", '朗': """
朗读全文	5507
""", '朝': """
朝刊・夕刊	3031
""", '未': """
未满十八岁禁止饮酒	5505
未滿十八歲禁止飲酒	5505
""", '本': """
本を購入する	3113
本周投票	5455
本周测验	109
本周热门	5488
本周调查	5455
本文へ	3070
本文へジャンプ	3068
本文へスキップ	3068
本文へスキップする	3068
本文へ移動	3070
本文对您有帮助吗	5500
本文尚无评论	5543
本文已锁定	5526
本文由ai语音朗读	5507
本週投票	5455
本週調查	5455
""", '机': """
机器翻译	5476
机翻	5508
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5503
""", '查': """
查看专题	5532
查看优惠	5549
查看作者主页	5533
查看作者更多文章	5465	5532
查看優惠	5549
查看全部	5447
查看全部图片	5532
查看全部文章	5552
查看全部評論	5500
查看全部评论	5500
查看全部话题	5443
查看原图	5447
查看原文	5489
查看商品	5553
查看回复	5500
查看回覆	5500
查看图集	5532
查看圖集	5532
查看地图	5448
查看專題	5532
查看投票結果	5543
查看投票结果	96	5543
查看文字稿	5507
查看方案	5549
查看更多	5447
查看更多图片	5532
查看更多評論	5458
查看更多评论	5500
查看留言	5440
查看結果	96	5456
查看结果	96	5448	5456
查看訂閱方案	5526
查看詳情	5448
查看订阅方案	5526
查看评论	5440
查看详情	5448
查看逐字稿	5507
查看高清图集	5532
""", '标': """
标签	5441
""", '检': """
检举评论	5543
""", '検': """
検索	3070
""", '業': """
業配	5432
""", '楽': """
楽天で見る	3113
楽天で詳細を見る	3113
楽天で購入	3113
楽天で購入する	3113
楽天市場で見る	3113
楽天市場で購入	3113
""", '標': """
標籤	5441
""", '機': """
機器翻譯	5476
機械翻訳	3116
""", '檢': """
檢舉	5440
檢舉留言	5543
""", '次': """
次のページ	3070
次の写真	3138
次の動画	3152
次の画像	3138
次の記事	3066
次の記事へ	3066
次の記事を読む	3157
次へ	3070
次を読む	3071
次ページ	3070
次回から自動的にログイン	3131
""", '正': """
正しいメールアドレスを入力してください	3134
正在加载播放器	5507
""", '此': """
此影片無法播放	5507
此文章已锁定	5526
此欄位為必填	5529
此視頻無法播放	5507
此视频不可用	5507
此视频已被删除	5507
此項為必填	5529
此页面对您有帮助吗	5500
此项为必填项	5529
""", '残': """
残り # %	3033
残り #%	3033
残り #% (#文字	3033
残り#%	3033
残り#% (#文字	3033
残り#%(#文字	3033
残り#％	3033
残り:#%	3033
残り:#％	3033
残り時間	3116
""", '毎': """
毎月寄付する	3128
毎月支援する	3128
""", '每': """
每一份支持都很重要	5523
每一份支持都重要	5523
每月捐款	5409
""", '民': """
民調	97
""", '沒': """
沒意見	5501
""", '没': """
没意见	5501
没有账号	5526
""", '注': """
注册	5413
注册成功	5550
注目の記事	3066
注目キーワード	3066
注目ワード	3066
注目記事	3066
""", '测': """
测测你的知识	5503
""", '清': """
清晰度	5508
""", '点': """
点击取消静音	5547
点击图片查看大图	5532
点击打开声音	5547
点击排行	5441
点击播放	5476
点击收听	5507
点击放大	5532
点击查看全文	5552
点击查看原文	5489
点击查看大图	5447
点击看更多	5444
点击阅读全文	5552
点击阅读原文	5489
点我看更多	5444
点我看视频	5476
点赞	5426
""", '為': """
為您推薦	5441
""", '热': """
热搜榜	5446
热榜	5446
热点	5441
热点排行	5446
热点推荐	5441
热门	5441
热门排行	5441
热门文章	5441
热门新闻	5441
""", '無': """
無所謂	5456
無料で体験する	3031
無料で始める	3131
無料で試す	3131
無料で読む	3031
無料アプリをダウンロード	3121
無料ゲーム	3111
無料会員登録	3031
無料会員限定	3031
無料体験	3031
無料登録	3031
無法播放影片	5507
無法載入影片	5547
無法顯示此內容	5511
""", '焦': """
焦點新聞	5441
""", '熱': """
熱門	5441
熱門排行	5441
熱門文章	5441
熱門新聞	5441
熱門話題	5441
""", '爆': """
爆料信箱	5533
爆料專線	5533
爆料热线	5533
""", '片': """
片長 #	5474
片長:#	5474
片长 #	5474
""", '特': """
特定商取引法に基づく表記	3052
特集	3066
特集を見る	3138
特集ページへ	3138
特集一覧	3138
特集一覧へ	3157
""", '猜': """
猜你喜欢	5441
猜你喜歡	5441
""", '現': """
現在の再生時間	3115
""", '生': """
生成aiを使用しています	3152
""", '用': """
用app開啟	5514
用户协议和隐私政策	5546
""", '由': """
由ai生成	5536
由ai语音朗读	5507
""", '申': """
申し込む	3031
""", '电': """
电子报	5419
电子邮箱	5419
""", '画': """
画像をクリックして拡大	3138
画像を拡大	3070
画像を拡大する	3138
画像を見る	3070
画質	3116
""", '留': """
留言	5440
留言(#	5440
留言内容	5551
留言已關閉	5500
留言規則	5500
留言规则	5500
""", '略': """
略過廣告	5547
""", '登': """
登入	5413
登入/註冊	5413
登入後留言	5500
登出	19
登录	5413
登录/注册	5413
登录后发表评论	5500
登錄	5413
登録	3031
登録が完了いたしました	3155
登録が完了しました	3091
登録して続きを読む	3031
登録する	3031
""", '發': """
發佈留言	5458
發現錯誤?請告訴我們	5476
發生錯誤	5530
發表留言	5440
發表評論	5440
""", '百': """
百度贴吧	5479
""", '皆': """
皆さまのご支援が力になります	3128
""", '監': """
監修者	3140
""", '目': """
目前時間	5508
目录	5447
目次	3070
目次へ戻る	3157
目錄	5447
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5441
相关报道	5441
相关推荐	5441
相关文章	5441
相关新闻	5441
相关标签	5441
相关视频	5488
相关阅读	5441
相關主題	5441
相關報導	5441
相關影片	5488
相關推薦	5441
相關文章	5441
相關新聞	5441
相關標籤	5441
相關閱讀	5441
""", '看': """
看了这篇文章的人也看	5441
看全文	5532
看全部留言	5458
看全部留言 (#	5458
看原文	5489
看更多	5441
看更多作者文章	5532
看更多文章	5488
看更多新聞	5444	5488
看更多新闻	5444
看更多照片	5532
看結果	96
""", '知': """
知道了	5448
""", '確': """
確認する	3135
確認メールをお送りしました	3134
確認メールを送信しました	3134
確認画面へ	3135
""", '禁': """
禁止酒駕	5542
禁止酒駕,飲酒過量有害健康	5505
""", '稍': """
稍后	5516
稍后再说	5408
稍后提醒我	5408
稍后阅读	5476
稍後	5516
稍後再說	5408
稍後提醒我	5408
稍後閱讀	5476
""", '立': """
立即开通	5549
立即投票	96
立即捐助	5523
立即捐款	5409
立即捐赠	5523
立即支持	5548
立即訂閱	5413
立即订阅	5413
立即试玩	5503
立即購票	5505
立即贊助	5523
立即购票	5505
立即选购	5505
立即選購	5505
立即開始玩	5503
""", '第': """
第 # 張,共 # 張	5443
第 # 頁,共 # 頁	5444
第 # 页,共 # 页	5444
第#张/共#张	5443
第#頁 共#頁	5444
第#页,共#页	5444
""", '筆': """
筆者	3140
筆者プロフィール	3139
""", '管': """
管理 cookie	5435
管理cookie	5511
管理偏好設定	5546
管理偏好设置	5546
管理同意	5511
管理同意设置	5511
管理同意選項	5511
管理設定	5436
管理设置	5436
管理选项	5546
管理選項	5546
""", '粉': """
粉絲團	5427
""", '精': """
精彩推荐	5488
精彩推薦	5488
精选	5441
""", '紙': """
紙面ビューアー	3031
""", '結': """
結果を見る	96	3071
""", '続': """
続きはこちら	3102
続きをみる	3070
続きを読む	3031
続けて読む	3157
""", '網': """
網友投票	5455
網友留言	5440
""", '編': """
編輯推薦	5441
編輯準則	5533
編輯精選	5441
編集ポリシー	3139
編集方針	3140
編集部おすすめ	3066
編集部のおすすめ	3066
""", '縮': """
縮小	3044
縮小字體	5540
""", '繼': """
繼續使用網頁版	5514
繼續閱讀	5447
繼續閱讀請往下	5505
""", '續': """
續訂	5549
""", '纠': """
纠错	5440
""", '继': """
继续在浏览器阅读	5514
继续浏览内容	5447
继续阅读	5447
""", '续': """
续订	5549
""", '编': """
编辑准则	5533
编辑推荐	5441
编辑精选	5441
""", '缩': """
缩小字体	5540
""", '网': """
网友评论	5440
网友评论仅供其表达个人看法,并不表明本站立场	5543
""", '翻': """
翻訳を表示	3071
""", '联': """
联系作者	5533
联系我们	5433
联系编辑部	5533
""", '聯': """
聯絡我們	5433
聯絡編輯部	5533
""", '聽': """
聽全文	5476
聽文章	5507
聽新聞	5426
聽這篇文章	5476
""", '脳': """
脳トレ	3112
""", '自': """
自动播放	5508
自動再生	3116
自動播放	5508
自動翻訳	3116
自定义金额	5523
自訂金額	5523
""", '菜': """
菜单	5447
""", '著': """
著作権	3052
著者の記事一覧	3138
著者をフォロー	3144
著者をフォローする	3144
著者プロフィール	3139
""", '複': """
複製	5541
複製網址	5476
複製連結	5426	5479
""", '要': """
要接收推送通知吗	5515
要接收通知嗎	5515
""", '視': """
視頻由ai生成	5547
""", '觀': """
觀看更多	5488
""", '视': """
视频	5441
视频不可用	5507
视频加载中	5507
视频加载失败	5547
视频已下架	5507
视频已失效	5507
视频无法播放	5507
视频时长	5547
视频正在加载	5507
""", '解': """
解鎖全文	5476
解鎖文章	5549
解锁全文	5476
解锁文章	5549
解除しました	3127
解除方法	3127
解除方法はこちら	3127
""", '訂': """
訂戶專享	5505
訂戶專享優惠	5505
訂戶專享內容	5526
訂戶贈閱	5554
訂正について	3139
訂閱	5413
訂閱成功	5550
訂閱推播	5515
訂閱方案	5549
訂閱會員	5413
訂閱會員專屬內容	5476
訂閱郵件	5419
訂閱電子報	5419
""", '記': """
記事に関するお問い合わせ	3139
記事の続きはこちら	3102
記事の続きを読む	3138
記事の誤りを報告	3080	3148
記事の誤りを報告する	3063
記事は広告の下に続きます	3113
記事は広告の後に続きます	3113
記事へのお問い合わせ	3139
記事へのご意見	3057
記事をサポートする	3028
記事をシェア	3159
記事をシェアする	3159
記事をプレゼント	3031
記事をプレゼントする	3091
記事を保存	3044
記事を保存する	3091
記事を印刷する	3044
記事を聴く	3115
記事を評価する	3148
記事を読む	3070
記事を購入する	3154
記事を音声で聞く	3115
記事を音声で聴く	3115
記事ランキング	3066
記事一覧	3070
記事一覧へ	3138
記事一覧を見る	3102
記事全文を読む	3070
記住我	5527
記者をフォロー	3144
記者プロフィール	3139
記者募集	3083
記者募集中	3083
""", '設': """
設定を保存	3118
設定を保存する	3118
設定を変更	3055
設定を変更する	3151
設定を管理	3151
""", '許': """
許可	3123
許可する	3052	3055
""", '註': """
註冊	5413
註冊成功	5550
""", '評': """
評価順	3110
評論	5440
評論已關閉	5500
評論規則	5500
""", '話': """
話題の記事	3066
""", '該': """
該作者其他文章	5465
該作者更多文章	5532
該作者的更多文章	5465
""", '詳': """
詳しく見る	3055	3071
詳細	3071
詳細を見る	3158
詳細・購入はこちら	3113
詳細設定	3055
""", '語': """
語音播報	5476
語音朗讀	5476
""", '誤': """
誤りを報告	3071
誤りを報告する	3148
誤字・脱字を報告	3063	3080
誤字・脱字を報告する	3063	3080
誤字脱字の報告	3091
誤字脱字を報告	3139
誤字脱字を報告する	3063	3080	3091
""", '読': """
読まれている記事	3066
読み上げ	3091
読み放題	3036
読み続ける	3071
読み込み中です	3115
読者限定	3113
""", '請': """
請填寫讀者問卷	5476
請我們喝杯咖啡	5523
請查收郵件	5529
請檢查您的收件匣	5529
請繼續下滑閱讀	5505
請繼續往下閱讀	5432
請輸入您的電子郵件	5550
請輸入有效的電子郵件	5529
請輸入有效的電子郵件地址	5529
請輸入電子郵件	5419
請選擇金額	5548
請關閉廣告攔截器	5518
""", '讀': """
讀者優惠	5505
讀者專享	5505
讀者投書	5457
""", '讚': """
讚	5426
讚賞支持	5409
""", '订': """
订户专享	5505
订户专享优惠	5505
订户赠阅	5554
订阅	5413
订阅会员	5413
订阅成功	5550
订阅推送	5515
订阅邮件	5419
""", '记': """
记住我	5527
记者简介	5533
""", '设': """
设为google首选来源	5537
""", '评': """
评论	5440
评论(#	5440
评论功能已关闭	5543
评论已关闭	5500
评论规则	5500
""", '诚': """
诚聘英才	5476
""", '话': """
话题	5441
""", '该': """
该作者其他文章	5465
该作者的更多文章	5465
该文章已关闭评论	5543
该视频不可用	5507
该视频已下架	5507
该邮箱已被注册	5550
""", '详': """
详情	5448
""", '语': """
语音朗读	5476
语音由ai生成	5507
""", '说': """
说点什么	5543
""", '请': """
请先登录再评论	5476
请关闭广告拦截器	5518
请我们喝杯咖啡	5523
请查收邮件	5529
请检查您的收件箱	5529
请继续往下阅读	5432
请输入您的电子邮件	5550
请输入您的邮箱	5550
请输入昵称	5543
请输入有效的电子邮件地址	5529
请输入有效的邮箱地址	5529
请输入邮箱	5419
请选择金额	5548
""", '读': """
读者专享	5505
读者优惠	5505
""", '豆': """
豆瓣	5479
""", '購': """
購入はこちら	3113
購票	5542
購票連結	5505
購読	3031
購読する	3031
購読のお申し込み	3031
購読プラン	3154
購読プランを見る	3131
購読申し込み	3031
購買本書	5505
""", '贈': """
贈る	3146
贈送文章	5476
贈送文章給朋友	5476
贈送此文	5476
""", '贊': """
贊助	5409
贊助內容	5432
贊助商	5432
贊助我們	5523
""", '购': """
购买本书	5505
购买此书	5505
购票	5542
购票链接	5505
""", '赞': """
赞	5501
赞助	5409
赞助内容	5432
赞助商链接	5432
赞助我们	5523
赞赏	5409
赞赏作者	5548
""", '赠': """
赠送文章	5540
赠送此文	5476
""", '超': """
超值方案	5526
""", '跳': """
跳到主要內容	5447
跳到內容	5444
跳到食谱	66
跳至主要內容	5444
跳至主要内容	5444
跳至內容	5444
跳至食譜	66
跳转到主要内容	5444
跳转到食谱	66
跳过广告	5547
""", '踩': """
踩	5501
""", '載': """
載入中	5507
載入內容	5511
載入更多	5447
載入貼文	5511
""", '輸': """
輸入您的電子郵件	5550
""", '轉': """
轉發	5426
""", '转': """
转发	5426
""", '载': """
载入内容	5511
""", '输': """
输入您的邮箱	5550
""", '返': """
返信	3057
返信する	3057
返信を書く	3148
返信を表示	3109
返信を見る	3109
返信を隠す	3109
返回上一页	5552
返回列表	5552
返回頂部	5532
返回顶部	5447
返回首頁	5532
返回首页	5447
""", '还': """
还不是会员	5526
还有更多精彩内容	5552
还没有账号	5526
""", '这': """
这篇文章对你有帮助吗	5500
这篇文章对您有帮助吗	5500
""", '进': """
进入专题	5532
进入专题页	5532
""", '连': """
连结已复制	5540
""", '追': """
追蹤	5427
追蹤中	5537
追蹤主題	5537
追蹤作者	5537
追蹤我們	5427
""", '退': """
退出全屏	5507
""", '送': """
送信	96	3135
送信が完了しました	3134
送信しました	3134
送信する	96	3135
送信完了	3134
送出	96	5530
送出成功	5529
送出留言	5500
送出評論	5500
送料無料	3147
""", '选': """
选择	5527
选择方案	5526
选择订阅方案	5526
选择金额	5548
""", '逐': """
逐字稿	5508
""", '這': """
這篇文章對你有幫助嗎	5500
這篇文章對您有幫助嗎	5500
""", '通': """
通報	3110
通報する	3057
通知をオン	3043
通知をオンにする	3122
通知を受け取らない	3122
通知を受け取りますか	3122
通知を受け取る	3091
通知を設定する	3122
通知を許可	3122
通知を許可しますか	3122
通知を許可する	3122
""", '速': """
速報	3066
速報を通知で受け取る	3122
速報通知を受け取る	3091
""", '連': """
連結已複製	5476
連載	3066
連載の新着をメールでお知らせ	3048
連載をフォロー	3144
連載をフォローする	3144
連載を見る	3138
連載一覧	3138
""", '運': """
運営会社	3052	3080
""", '違': """
違反を報告	3109
違反を報告する	3109
違反報告	3057
""", '選': """
選單	5447
選択する	3132
選擇	5527
選擇方案	5526
選擇訂閱方案	5526
選擇金額	5548
""", '還': """
還不是會員	5526
還沒有帳號	5526
""", '邮': """
邮箱	5419
邮箱格式不正确	5529
邮箱格式错误	5529
""", '配': """
配信停止はいつでも可能です	3134
""", '重': """
重新加载页面	5518
重新播放	5508
重新整理頁面	5518
重新載入頁面	5518
""", '金': """
金額を入力	3128
金額を指定	3128
金額を指定する	3128
金額を選ぶ	3153
金額を選択	3153
金額を選択してください	3153
""", '錯': """
錯誤回報	5457
""", '链': """
链接已复制	5476
""", '閉': """
閉じる	3026	3070
""", '開': """
開く	3071
開啟推播	5515
開啟通知	5515	5517
開始測驗	5503
開通會員	5413
""", '間': """
間違いを見つけたら	3139
""", '関': """
関連	3066
関連する記事	3066
関連キーワード	3066
関連タグ	3066
関連トピックス	3066
関連ニュース	3066
関連リンク	3066
関連動画	3066
関連動画を見る	3152
関連情報	3066
関連記事	3066
関連記事はこちら	3101
関連記事をもっと見る	3157
関連記事を見る	3157
""", '閱': """
閱讀下一篇	5552
閱讀全文	5447
閱讀原文	5489
閱讀排行	5446
閱讀更多	5447
""", '關': """
關於作者	5533
關於我們	5433
關注	5427
關注作者	5537
關注我們	5427
關注此主題	5537
關鍵字	5441
關閉	5408
關閉視窗	5552
關閉選單	5552
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5552
阅读全文	5447
阅读剩余全文	5552
阅读原文	5489
阅读排行	5446
阅读更多	5447
""", '随': """
随时取消	5526
随时可取消	5526
""", '隐': """
隐私偏好	5546
隐私政策	5433
隐私权政策	5433
隐私设置	5512
""", '隨': """
隨時取消	5526
""", '隱': """
隱私偏好	5546
隱私政策	5433
隱私權政策	5433
隱私權設定	5511
隱私設定	5512
""", '離': """
離開全螢幕	5507
""", '電': """
電子信箱	5419
電子信箱格式錯誤	5529
電子報	5419
電子版	3031
電子郵件格式不正確	5529
電郵	5530
""", '静': """
静音	5508
""", '靜': """
靜音	5508
""", '音': """
音声で聞く	3044
音声をダウンロード	3115
音声を再生	3152
音声読み上げ	3091
音頻長度 #	5474
音频播放器	5547
""", '頭': """
頭條	5441
""", '顯': """
顯示內容	5511
顯示原文	5448
顯示字幕	5507
顯示更多	5447
顯示貼文	5511
""", '飲': """
飲酒過量,有害健康	5505
飲酒過量有害健康	5505
""", '首': """
首頁	5447
首页	5447
""", '马': """
马上开始	5448
马上玩	5503
""", '验': """
验证码	5530
""", '點': """
點我看影片	5476
點我看更多	5444
點擊排行	5446
點擊播放	5507
點擊播放本文	5476
點擊放大	5532
點擊看大圖	5532
點擊看更多	5444
點擊開啟聲音	5547
點擊閱讀全文	5552
點此看更多	5444
點閱排行	5488
""", '가': """
가	3186	3220
가 가 가	3220
가가가	3220
가격 보기	3293
가로세로 낱말퀴즈	3246
가입하기	3175
가장 많이 본 뉴스	3193
가장 인기	3268
""", '강': """
강연 신청하기	3235
""", '개': """
개인정보 보호 설정	3287
개인정보 설정	3252
개인정보 수집 동의	3269
개인정보 수집 및 이용 동의	3269
개인정보 수집 및 이용에 동의합니다	3269
개인정보 수집·이용에 동의합니다	3269
개인정보 처리방침	3191
개인정보처리방침	3191
""", '갤': """
갤러리 닫기	3292
갤러리 보기	3274
""", '거': """
거부	3191	3213
""", '검': """
검색	3195
""", '게': """
게시물 보기	3252
게시물 불러오기	3252
게임 전체보기	3244
게임 하러 가기	3244
""", '결': """
결과 보기	96	3196
""", '계': """
계속 읽기	3175
계정이 있으신가요	3267
""", '고': """
고객센터	3191
고충처리	3208
고충처리인	3208	3275
""", '공': """
공감	3243
공감백배 #	3221
공감순	3243
공유	3186
공유하기	3186
""", '과': """
과거순	3243
""", '관': """
관련 기사	3193
관련 기사 더보기	3292
관련 뉴스	3193
관련 영상	3231
관련 태그	3193
관련기사	3193
관련기사 더보기	3292
관련뉴스	3193
관련키워드	3193
""", '광': """
광고	3190
광고 건너뛰기	3288
광고 닫기	3190
광고 문의	3208
광고 문의하기	3236
광고 아래에 기사가 계속됩니다	3247
광고 영역	92
광고 종료	3247
광고 차단 해제 방법	3258
광고 차단을 해제해 주세요	3258
광고 차단을 해제했습니다	3258
광고 차단이 감지되었습니다	3258
광고 후 계속됩니다	3247
광고문의	3208
광고성 정보 수신 동의	3269
광고성 정보 수신에 동의합니다	3269
""", '괜': """
괜찮습니다	3169
""", '교': """
교보문고에서 구매	3247
""", '구': """
구글 계정으로 계속하기	3267
구글 계정으로 로그인	3267
구글 선호 매체로 추가	3279
구글 플레이에서 다운로드	3255
구글로 계속하기	3267
구글로 로그인	3267
구글플레이에서 다운로드	3255
구독	3175
구독 갱신	3290
구독 상품 보기	3267
구독 상품 선택	3267
구독 상품 안내	3290
구독 신청	3175
구독 신청이 완료되었습니다	3269
구독 신청하기	3267
구독 안내	3290
구독 전용	3175
구독 중	3175
구독 취소	3280
구독권 선택	3267
구독신청	3175	3208
구독이 완료되었습니다	3223
구독자 전용	3178
구독자 전용 기사	3267
구독자 전용 기사입니다	3299
구독자 전용 혜택	3247
구독자 혜택	3247
구독자가 선물한 기사입니다	3294
구독중	3279
구독하고 이어서 읽기	3223
구독하기	3175
구매하기	3247
구매하러 가기	3247
""", '글': """
글씨 크기	70
글씨크기	3186
글자 작게	3281
글자 크게	3281
글자 크기	3186
글자 크기 변경	70	3223
글자 크기 조절	70	3223
글자크기	3186	3220
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3289
금액 직접 입력	3263
금액을 선택하세요	3289
금액을 선택해 주세요	3289
""", '기': """
기계 번역	3249
기대해요 #	3221
기부하기	3171
기사 계속 보기	3292
기사 공유	3281
기사 공유하기	3186
기사 구매	3290
기사 더 보기	3292
기사 더보기	3223
기사 듣기	3223
기사 링크 복사	3223
기사 본문	3195
기사 선물하기	3223
기사 스크랩	3281
기사 스크랩하기	3223
기사 오류 신고	3223
기사 오류 제보	3223
기사 요약	3278
기사 원문 보기	3223
기사 음성으로 듣기	3248
기사 잠금 해제	3290
기사 저장	3281
기사 저장하기	3223
기사 전문 보기	3274
기사 전체보기	3274
기사 제보	3208	3275
기사 제보 및 문의	3223
기사 추천	3284
기사 평가하기	3284
기사 후원하기	3171
기사는 광고 아래에 계속됩니다	3247
기사는 광고 후 계속됩니다	3247
기사듣기	3248
기사를 공유합니다	3294
기사에 대한 의견	3192
기사원문	3195
기사저장	3186
기사제보	3208	3275
기사추천	3284
기자 구독	3207
기자 구독하기	3207
기자 소개	3275
기자 응원하기	3209
기자 페이지	3207
기자 프로필	3209
기자 프로필 보기	3207
기자 홈	3209
기자구독	3209	3279
기자에게 메일 보내기	3275
기자에게 이메일 보내기	3275
기자의 다른 기사	3207
기자의 다른 기사 보기	3209	3274
기자의 다른기사	3193	3209
기자의 다른기사 보기	3274
기자페이지 바로가기	3274
기자프로필	3209
기획 기사 보기	3274
""", '나': """
나중에	3170
나중에 보기	3223
나중에 읽기	3223
나중에 하기	3169
""", '남': """
남은 시간	3249
""", '낱': """
낱말 퍼즐 풀기	3203
낱말퀴즈	3246
""", '내': """
내 정보	3175
내용을 입력하세요	3291
내용을 입력해 주세요	3291
""", '네': """
네, 받을게요	3256
네이버 구독	3189
네이버 로그인	3267
네이버 밴드 공유	3281
네이버 블로그	3186
네이버로 로그인	3267
네이버에서 구독	3189
네이버에서 구독하기	3189
""", '놀': """
놀랐어요 #	3221
""", '놓': """
놓치면 안 되는 기사	3231
""", '뉴': """
뉴스 더보기	3274
뉴스 듣기	3223
뉴스레터 구독	3181
뉴스레터 구독 신청	3181
뉴스레터 구독이 완료되었습니다	3291
뉴스레터 무료 구독	3223
뉴스레터 신청	3181
""", '닉': """
닉네임을 입력하세요	3284
""", '다': """
다른 공유 찾기	3186
다른 금액	3263
다른 기사	22	3193
다른 기사 더 보기	22
다른 기사 보기	3207
다른기사	3193
다른기사 보기	3193
다시 보기	3249
다시 보지 않기	3169
다시보기	3249
다음	3195
다음 기사	3193
다음 기사 보기	3223
다음 기사 읽기	3292
다음 동영상	3288
다음 사진	3274
다음 영상	3288
다음 이미지	3292
다음 페이지	3195
다음글	3274
다음기사	3193
다음에	3169
다음에 하기	3257
다크모드	3253
""", '닫': """
닫기	3169
""", '답': """
답글	3192
답글 달기	3242
답글 더보기	3242
답글 보기	3242
답글 쓰기	3242
답글 접기	3242
답글쓰기	3192
""", '당': """
당신의 생각은	3202
당신이 좋아할 만한	3193
""", '댓': """
댓글	3192
댓글 #	3192
댓글 #개	3192
댓글 닫기	3242
댓글 달기	3205
댓글 더보기	3242
댓글 등록	3242
댓글 등록하기	3242
댓글 보기	3192
댓글 신고	3284
댓글 신고하기	3284
댓글 쓰기	3192
댓글 운영 원칙	3242
댓글 운영 정책	3223
댓글 운영정책	3205	3223
댓글 입력	3205
댓글 작성	3242
댓글 작성 규칙	3242
댓글 작성하기	3242
댓글 전체보기	3205
댓글 정렬	3205
댓글 정책	3242
댓글보기	3192
댓글쓰기	3192
댓글을 남겨 주세요	3284
댓글을 남겨주세요	3284
댓글을 입력하세요	3284
댓글을 입력해 주세요	3284
댓글을 입력해주세요	3192
댓글을 작성하려면 로그인 해주세요	3284
댓글이 닫혔습니다	3242
""", '더': """
더 많은 옵션	3281
더 보기	3195
더 알아보기	3213
더보기	3193	3195
""", '도': """
도서 구매하기	3247
도움돼요 #	3221
도움이 되었나요	3242
""", '독': """
독자 의견 조사	3223
독자 특별 할인	3247
독자 할인	3247
""", '동': """
동영상	3193
동영상 로딩 중	3248
동영상 보기	3288
동영상 재생	3248
동영상 플레이어	3288
동영상을 불러오는 중입니다	3248
동영상을 불러올 수 없습니다	3288
동영상을 재생할 수 없습니다	3248
동의	3191	3213
동의 관리	3252
동의 철회	3252
동의 철회하기	3252
동의 후 계속	3252
동의하고 계속	3252
동의하고 계속하기	3252
동의합니다	3191
""", '뒤': """
뒤로 가기	3196
""", '등': """
등록	3192
""", '디': """
디지털 구독하기	3290
디지털뉴스부	3207
디지털뉴스팀	3207
디지털콘텐츠팀	3207
""", '또': """
또는	3268
""", '라': """
라인	3186
""", '랭': """
랭킹	3193
랭킹뉴스	3193
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
로그인	3175
로그인 상태 유지	3267
로그인 유지	3267
로그인 전용 기사	3267
로그인 후 댓글 쓰기	3223
로그인 후 댓글 작성이 가능합니다	3284
로그인 후 댓글을 작성하실 수 있습니다	3205
로그인 후 댓글을 작성할 수 있습니다	3242
로그인 후 이용해 주세요	3242
로그인/회원가입	3175
로그인이 필요	3178
로그인하고 계속 읽기	3290
로딩 중	3248
로딩 중입니다	3248
로딩중	3248
""", '링': """
링크 복사	3186
링크가 복사되었습니다	3223
""", '마': """
마이페이지	3175
""", '많': """
많이 본 기사	3193
많이 본 뉴스	3193
많이 본 영상	3231
많이 읽은 기사	3193
많이본 기사	3193
많이본 뉴스	3193
""", '맨': """
맨 위로	3195
맨위로	3195
""", '메': """
메뉴	3195
메뉴 닫기	3195
메시지가 전송되었습니다	3269
메일	3186
메일함을 확인해 주세요	3269
""", '멤': """
멤버십 가입	3290
멤버십 가입하기	3290
""", '모': """
모두 거부	3253
모두 동의	3191
모두 허용	3253
모든 쿠키 거부	3287
모든 쿠키 수락	3287
모든 쿠키 허용	3287
모바일 웹으로 계속	3255
""", '목': """
목록	3195
목록 보기	3274
목록보기	3195
목록으로	3274
목록으로 돌아가기	3292
""", '무': """
무료 게임	3244
무료 배송	3283
무료 체험 시작하기	3175
무료 회원가입	3175
무료, 스팸 없음	3269
무료로 읽기	3290
무료배송	3283
무제한 이용하기	3290
""", '문': """
문의	3192
문의 내용	3291
문자 크기	70
""", '바': """
바로 구매하기	3247
바로가기	3186
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3249
""", '밴': """
밴드	3186
""", '번': """
번역 보기	3196
""", '베': """
베스트	3193
""", '보': """
보내기	3271
""", '복': """
복사	3282
복사하기	3186
""", '본': """
본 사이트는 쿠키를 사용합니다	3214
본문 글씨 줄이기	3186	3220
본문 글씨 키우기	3186	3220
본문 바로가기	3195
본문으로 바로가기	3195
""", '북': """
북마크	3186
""", '분': """
분석탁월 #	3221
""", '브': """
브라우저에서 계속	3255
브라우저에서 계속 보기	3255
""", '비': """
비공감	3243
비밀번호 찾기	3175
비밀번호를 잊으셨나요	3267
""", '사': """
사업제휴	3208
사이트맵	3191
사전 등록하기	3235
사전등록 하기	3235
사진 더 보기	3274
사진 더보기	3274
사진 모두 보기	3274
사진 크게 보기	3274
사진 크게보기	3274
사진 확대	3195
""", '삭': """
삭제된 동영상입니다	3248
""", '상': """
상품 보기	3293
상품 상세보기	3293
""", '새': """
새로고침	3258
""", '선': """
선착순 # 명	3234
선착순 #명	3234
선착순 마감	3234
선택	3268
선택 저장	3252
선호 매체로 추가	3279
""", '설': """
설문	97
설문 결과	3243
설문 결과 보기	3284
설문 참여 바로가기	3223
설문 참여하기	3223
설문에 참여하기	3242
설문조사	97
설문조사 참여하기	3223
설정	3213
설정 관리	3287
설정 저장	3252
""", '소': """
소리 켜기	3288
""", '속': """
속보	3193
속보 알림 받기	3223
속보 알림 신청	3223
속보 알림을 받으시겠습니까	3256
""", '스': """
스도쿠	3246
스크랩	3186
스크랩하기	3223
스크립트	3249
스크립트 보기	3248
스토어	3283
스토어 바로가기	3247
스폰서	3190
스폰서 링크	3236
스폰서 콘텐츠	3236
스폰서링크	3236
""", '슬': """
슬퍼요	3221
슬퍼요 #	3221
""", '시': """
시리즈 보기	3274
""", '신': """
신고	3192
신고하기	3243
신문구독	3175
신청이 완료되었습니다	3269
""", '실': """
실시간 뉴스	3193
""", '쏠': """
쏠쏠정보 #	3221
""", '아': """
아마존에서 구매	3247
아마존에서 보기	3247
아이디 저장	3267
아이디 찾기	3267
아직 회원이 아니신가요	3267
""", '알': """
알겠습니다	3196
알라딘에서 구매	3247
알라딘에서 보기	3247
알림 받기	3185
알림 설정	3185
알림 설정하기	3256
알림 켜기	3256
알림 허용	3256
알림을 받으시겠습니까	3256
알림을 받으시겠어요	3256
알림을 켜시겠습니까	3256
""", '애': """
애드블록을 해제해 주세요	3258
애드블록이 감지되었습니다	3258
애플로 계속하기	3267
애플로 로그인	3267
""", '앱': """
앱 다운로드	3185
앱 다운로드하기	3185
앱 다운받기	3255
앱 설치	3185
앱 설치하기	3185
앱스토어에서 다운로드	3255
앱에서 계속 읽기	3255
앱에서 보기	3255
앱에서 열기	3255
앱에서 이어보기	3255
앱으로 보기	3255
""", '언': """
언제든 해지 가능	3267
언제든지 수신 거부할 수 있습니다	3269
언제든지 해지 가능	3267
""", '얼': """
얼리버드 할인	3235
""", '에': """
에디터 추천	3193
""", '여': """
여러분의 생각은	3202
여러분의 후원이 큰 힘이 됩니다	3263
""", '연': """
연간 결제	3268
연간 구독	3268
연관기사	3193
연재 보기	3274
""", '열': """
열기	3196
""", '영': """
영상	3193
영상 길이 #	3218
영상 더보기	3274
영상 보기	3223
영상 재생	3248
영상으로 만나보세요	3223
영상으로 보기	3223
영상을 불러오는 중입니다	3248
영상을 불러올 수 없습니다	3288
영상을 재생할 수 없습니다	3248
""", '예': """
예매 바로가기	3247
예매하기	3247
예스#에서 구매	3247
예스#에서 보기	3247
""", '오': """
오늘 하루 보지 않기	3169
오늘은 그만 보기	3169
오늘의 낱말 퍼즐	3203
오늘의 설문	3203
오늘의 스도쿠	3203
오늘의 십자말풀이	3203
오늘의 운세	3246
오늘의 추천	3193
오늘의 퀴즈	109
오늘의 투표	3203
오늘의 핫뉴스	3231
오디오 다운로드	3248
오디오 플레이어	3288
오디오로 듣기	3223
오래된순	3243
오류 신고	3192
오류 신고하기	3223
오류가 발생했습니다	3269
오타 신고	3242
오탈자 신고	3223
""", '온': """
온라인뉴스팀	3207
""", '올': """
올바른 이메일 주소를 입력해 주세요	3269
올바른 이메일을 입력해 주세요	3269
""", '옵': """
옵션 관리	3287
""", '요': """
요금제 보기	3290
요약	3195
""", '원': """
원고료 보내기	3289
원문 보기	3196
원문보기	3195
""", '월': """
월간 결제	3268
월간 구독	3268
""", '웨': """
웨비나 신청하기	3235
""", '웹': """
웹에서 계속 보기	3255
""", '위': """
위로	3195
위로 가기	3274
""", '유': """
유료 구독자 전용	3267
유료 기사입니다	3223
유료회원 전용	3267
유료회원 전용 기사	3267
유료회원 전용 기사입니다	3299
유튜브 구독	3189
유튜브 구독하기	3189
유튜브에서 보기	3285
""", '윤': """
윤리강령	3208
""", '음': """
음성 다운로드	3248
음성 재생하기	3223
음성으로 듣기	3186
음소거	3249
음소거 해제	3248
음소거를 해제하려면 탭하세요	3288
""", '응': """
응원하기	3171
응원해요 #	3221
""", '의': """
의견 남기기	3242
의견 보내기	3242
의견 쓰기	3192
""", '이': """
이 기사 공유하기	3294
이 기사 구매하기	3290
이 기사 어땠나요	3223
이 기사 어떠셨나요	3242
이 기사가 도움이 되었나요	3242
이 기사는 구독자 전용입니다	3299
이 기사는 유료 구독자 전용입니다	3299
이 기사는 유료회원 전용입니다	3299
이 기사는 잠겨 있습니다	3267
이 기사를 공유합니다	3223
이 기사를 추천합니다	3223
이 기사를 평가해 주세요	3284
이 기사와 함께 읽은 기사	3223
이 기자의 다른 기사	3209	3223
이 기자의 다른 기사 더보기	3274
이 동영상을 재생할 수 없습니다	3248
이 사이트는 쿠키를 사용합니다	3214
이 시각 많이 본 기사	3231
이 시각 많이 본 뉴스	3231
이 시각 주요뉴스	3193
이 시각 추천뉴스	3193
이 음성은 ai가 생성했습니다	3248
이 주제 팔로우	3279
이 콘텐츠는 유료회원 전용입니다	3299
이 콘텐츠를 표시할 수 없습니다	3252
이 페이지가 도움이 되었나요	3242
이런 기사는 어때요	3231
이름을 입력하세요	3291
이름을 입력해 주세요	3291
이메일	3186
이메일 주소 입력	3291
이메일 주소를 입력하세요	3269
이메일 주소를 입력해 주세요	3291
이메일 형식이 올바르지 않습니다	3269
이메일로 계속하기	3290
이메일로 공유	3281
이메일로 로그인	3290
이메일무단수집거부	3191
이메일을 입력하세요	3269
이메일을 입력해 주세요	3269
이메일을 입력해주세요	3291
이메일을 확인해 주세요	3269
이미 계정이 있으신가요	3267
이미 구독 중이신가요	3175
이미 구독 중입니다	3291
이미 등록된 이메일입니다	3291
이미 참여하셨습니다	3242
이미 투표하셨습니다	3242
이미 회원이신가요	3175
이미지 크게 보기	3195
이미지 크게보기	3274
이미지 확대	3195
이번 주 설문	3203
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3203
이번주 설문	3203
이슈	3193
이어서 읽기	3292
이용권 구매	3267
이용권 선택	3267
이용약관	3191
이용약관에 동의합니다	3269
이전	3195
이전 기사	3193
이전 기사 보기	3223
이전 사진	3274
이전 영상	3288
이전 이미지	3292
이전글	3274
이전기사	3193
""", '인': """
인기 급상승	3231
인기 기사	3193
인기기사	3193
인기뉴스	3193
인쇄	3186
인쇄하기	3186
인스타그램 팔로우	3223
인스타그램에서 보기	3285
인스타그램에서 이 게시물 보기	3285
""", '일': """
일시	3264
일시 후원	3263
일시 후원하기	3263
일시정지	3249
일시후원	3171
""", '자': """
자동 번역	3249
자동 재생	3249
자동재생	3249
자막 보기	3248
자막 켜기	3248
자바스크립트가 비활성화되어 있습니다	3252
자발적 유료 구독	3289
자세히	3196
자세히 보기	3196	3213
""", '작': """
작게	3282
""", '장': """
장바구니 담기	3293
장바구니에 담기	3293
""", '재': """
재생	3195	3218
재생 속도	3248
재생 시간	3249
재생 시간 #	3218
재생속도	3248
재생시간 #	3218
재생할 수 없는 동영상입니다	3248
""", '저': """
저자 소개	3276
저작권규약	3191
저장	3186
""", '전': """
전송	3271
전송되었습니다	3269
전체 기사	3292
전체 기사 보기	3274
전체 뉴스 보기	3274
전체 댓글	3192
전체 댓글 보기	3205
전체 동의	3253
전체 보기	3195
전체 사진 보기	3274
전체 화면	3249
전체메뉴	3195
전체보기	3195
전체화면	3249
전체화면 종료	3248
""", '접': """
접기	3195
접수되었습니다	3291
""", '정': """
정기	3264
정기 후원	3263
정기 후원하기	3171
정기구독	3175
정기후원	3171
정기후원 신청	3289
정기후원 신청하기	3289
정기후원하기	3263
정렬	3243
정상적으로 접수되었습니다	3291
정정·반론보도 신청	3275
정정보도 신청	3275
정정보도 요청	3275
""", '제': """
제보	3192
제보 바로가기	3275
제보하기	3192
제작 지원	3283
제작지원	3283
제출	96	3271
제휴 광고	3247
제휴 문의	3208
제휴 콘텐츠	3247
제휴문의	3208
""", '좋': """
좋아요	3186
좋아요 #	3221
좋은 기사 후원하기	3171
""", '주': """
주소 복사	3223
주소가 복사되었습니다	3223
주소복사	3186
주요 기사	3193
주요 뉴스	3193
주요 뉴스 더보기	3231
주요기사	3193
주요뉴스	3193
주제 팔로우	3279
""", '지': """
지금 구매하기	3247
지금 뜨는 기사	3231
지금 뜨는 뉴스	3231
지금 플레이	3244
지금 플레이하기	3244
지금 후원하기	3289
지나친 음주는 건강에 해롭습니다	3247
지나친 음주는 건강을 해칩니다	3247
지도 보기	3196
지면보기	3175
""", '직': """
직접 입력	3264
""", '차': """
차단	3257
""", '참': """
참가 신청하기	3235
참가신청하기	3235
참여하기	96
""", '창': """
창 닫기	3292
""", '찾': """
찾아오시는 길	3208
""", '채': """
채널 추가	3279
""", '책': """
책 구매하기	3247
""", '첫': """
첫 댓글을 남겨주세요	3284
첫 댓글을 작성해 보세요	3284
""", '청': """
청소년보호정책	3191
""", '총': """
총 #명 참여	3202
""", '최': """
최고의 혜택	3268
최신 기사	3193
최신 뉴스	3193
최신기사	3193
최신뉴스	3193
최신순	3243
최저가 보기	3293
""", '추': """
추천	3268
추천 기사	3193
추천 스폰서	3236
추천 영상	3231
추천기사	3193
추천뉴스	3193
추천순	3243
""", '축': """
축하해요 #	3221
""", '친': """
친구 추가하기	3223
""", '카': """
카카오 계정으로 로그인	3267
카카오 로그인	3267
카카오로 로그인	3267
카카오로 시작하기	3267
카카오스토리	3186
카카오톡	3186
카카오톡 공유	3186
카카오톡 공유하기	3281
카카오톡으로 공유	3223
카카오톡으로 공유하기	3223
카테고리	3193
""", '커': """
커피 한 잔 사주기	3263
커피 한 잔 후원하기	3263
""", '콘': """
콘텐츠 보기	3252
콘텐츠 불러오기	3252
콘텐츠 표시	3252
""", '쿠': """
쿠키 관리	3252
쿠키 기본 설정	3212
쿠키 설정	3191
쿠키 설정 관리	3252
쿠키 설정 변경	3212
쿠키 정책	3214
쿠키 허용	3214
쿠팡에서 구매	3247
쿠팡에서 구매하기	3247
쿠팡에서 보기	3247
쿠폰 받기	3293
""", '퀴': """
퀴즈 도전하기	3244
퀴즈 풀기	3223
퀴즈 풀러 가기	3244
""", '크': """
크게	3282
""", '클': """
클릭하면 소리가 켜집니다	3288
""", '키': """
키워드	3193
""", '태': """
태그	3193
""", '텔': """
텔레그램에서 소식 받기	3223
""", '투': """
투표	97
투표 결과	3243
투표 결과 보기	96
투표 참여하기	3242
투표가 완료되었습니다	3242
투표에 참여해 주셔서 감사합니다	3242
투표하기	96	3223
투표해 주셔서 감사합니다	96	3242
""", '트': """
트위터	3186
트위터 공유	3186
트위터로 공유	3281
트위터에서 보기	3285
""", '특': """
특집 더보기	3274
특집 보기	3274
""", '티': """
티켓 예매	3247
티켓 예매하기	3247
""", '틱': """
틱톡에서 보기	3285
""", '파': """
파워링크	3236
""", '팔': """
팔로우 중	3279
팔로우 취소	3279
""", '팟': """
팟빵에서 듣기	3285
""", '페': """
페이스북	3186
페이스북 공유	3186
페이스북에서 보기	3285
페이스북으로 공유	3223
페이스북으로 로그인	3267
페이지 새로고침	3258
페이지를 새로고침하세요	3258
페이팔로 결제	3290
""", '편': """
편집 원칙	3275
편집규약	3208
""", '펼': """
펼치기	3195
""", '포': """
포럼 참가 신청하기	3235
포토	3193
포토 갤러리	3274
""", '폰': """
폰트 크기	3186
""", '푸': """
푸시 알림 받기	3256
""", '프': """
프리미엄	3175
프린트	3186
""", '피': """
피드백 보내기	3242
""", '필': """
필수	3271
필수 입력	3269
필수 입력 항목	3269
필수 입력 항목입니다	3269
필수 항목	3271
필수 항목입니다	3269
필자 소개	3275
""", '한': """
한번만	3264
""", '할': """
할인 코드	3293
""", '함': """
함께 보면 좋은 기사	3193
함께 볼 기사	3231
함께 읽으면 좋은	3193
함께 읽은 기사	3231
""", '핫': """
핫뉴스	3193
핫이슈	3193
핫클릭	3231
""", '항': """
항상 허용	3253
""", '해': """
해제 방법	3262
해제했습니다	3262
""", '행': """
행사 신청하기	3235
""", '허': """
허용	3213	3257
""", '헤': """
헤드라인	3193
""", '현': """
현재 시간	3249
""", '협': """
협찬	3190
""", '홈': """
홈	3195
홈으로	3274
홈으로 가기	3274
""", '화': """
화나요	3221
화나요 #	3221
화제의 뉴스	3193
화질	3249
""", '확': """
확인	3196
""", '환': """
환경설정 관리	3287
""", '회': """
회사 소개	3208
회사소개	3191	3208
회원 전용	3178
회원 전용 기사	3267
회원가입	3175
회원가입하고 계속 읽기	3290
회원이 아니신가요	3267
""", '후': """
후속강추 #	3221
후속기사 원해요	3221
후속기사 원해요 #	3221
후원	3171
후원 바로가기	3263
후원 신청	3263
후원 안내	3171
후원 페이지 바로가기	3263
후원 페이지로 이동	3263
후원 하기	3171
후원자 되기	3263
후원하기	3171
후원해 주셔서 감사합니다	3289
후원회원 가입	3171
후원회원 되기	3263
""", '훈': """
훈훈해요	3221
훈훈해요 #	3221
""", '흥': """
흥미진진 #	3221
""", '힘': """
힘내요 #	3221
"""}

START = {'a': """
aboneliğiniz	4991 K başariyla
abonē	3403 K par	3403 K no	3403 K un	3405 K
acasă	103 K >	103 K '	103 K "
accès	2140 K illimité
această	57 K investigație	4188 K traducere	4256 K știre a fost
además	1640 K:	1695 K, en
adresă	4163 K de e-mail invalidă	4163 K de email invalidă
adó	2574 K #%
adód	2574 K #%
adója	2574 K #%
ai가	3215 K 자동 번역한	3215 K 번역한	3215 K 핵심	3215 K 요약한	3217 K 읽어
ai에게	3215 K 물어	3215 K 질문	3215 K 물어보기
ajánld	2574 K fel adód
ajánlja	2574 K fel adója	2574 K fel adód
ajánljuk	2599 K:
ajánlott	2601 K videó:	2601 K cikk:	2601 K cikkünk:
aktivér	751 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4818 K dig till vårt	4836 K
annoncørbetalt	815 K indhold fra
annonsørinnhold	3788 K fra
anúncio	4119 K em # s	4119 K em # segundos
aportá	1581 K desde
apoyá	86 K
après	2303 K déduction fiscale :
apóyanos	1581 K desde
apúntate	1671 K al curso	1671 K a nuestro	1676 K a nuestro seminario	1676 K a nuestro evento
aquí	1707 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3834 K wyraża poglądy	3834 K wyraża opinie	3834 K jest opinią	3848 K ukazał się	3848 K pochodzi z	3854 K przetłumaczony	3854 K został przetłumaczony	3854 K czyta	3854 K wygenerowany	3894 K został	3894 K przetłumaczono	3932 K ukazał się	3932 K pierwotnie ukazał	3932 K pochodzi z	3933 K	3943 K powstał we współpracy z
artykuły	3844 K autora
artículo	1734 K publicado originalmente	1766 K publicado en colaboración
artículos	1599 K gratuitos
ascultă	3 K	4174 K:	4199 K podcastul	4199 K acest articol	4265 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3336 K
autorė	3340 K:
autoři	569 K jsou
außerdem	988 K lesenswert:	988 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1684 K la app
beiträge	32 K	1024 K von
benefício	4042 K do assinante:
berätta	64 K i	64 K gärna
beställ	4836 K
bestätigen	854 K sie ihre
bestätigungsmail	854 K
besøg	736 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1607 K diario	1607 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5295 K viết dành riêng cho	5295 K viết dành cho thuê bao	5307 K này có nội dung do	5307 K này có nội dung từ	5307 K viết này có nội dung	5307 K viết này chứa nội dung	5312 K liên quan:	5324 K viết thể hiện quan điểm	5324 K viết thể hiện quan điểm cá nhân	5324 K viết thể hiện văn phong	5324 K viết là quan điểm	5324 K viết phản ánh quan điểm	5324 K viết không phản ánh quan điểm	5329 K viết có hữu ích	5329 K viết này có hữu ích	5329 K viết này có giúp	5333 K viết được dịch tự động	5333 K được dịch tự động	5333 K viết được tóm tắt	5333 K viết có sử dụng ai	5333 K viết này được dịch tự động	5383 K viết được bảo vệ	5384 K viết được thực hiện	5384 K viết được viết	5384 K viết này được	5391 K viết tiếp tục
báo	5329 K lỗi bài viết
bình	7 K luận	32 K luận	5332 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4991 K aboneliğiniz
bültenimize	4991 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2599 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5295 K đã là thuê bao	5329 K thấy bài viết	5329 K phát hiện lỗi	5329 K phát hiện sai
bản	5329 K tóm tắt này có hữu ích	5329 K tóm tắt này do	5329 K tóm tắt này được tạo	5384 K dịch được
bấm	5335 K để nghe
bật	5301 K thông báo
""", 'c': """
caractères	2247 K restants
caràcters	471 K restants
chceš	593 K u nás pracovat	4597 K u nás pracovať
chefredaktör	4834 K och ansvarig utgivare:	4834 K:
chơi	5358 K ngay:
chưa	37 K có bình luận
citeşte	4174 K şi	4174 K şi:
citește	4174 K și	4174 K și:	4174 K:	4174 K mai mult	4174 K aici	4174 K mai departe:
citiți	4174 K și
ciąg	3858 K dalszy
colaborá	1581 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3973 K exclusivo para	4035 K gerado	4041 K promovido por	4041 K recomendado por	4045 K oferecido por	4073 K incorporado d	4073 K externo d	4073 K incorporado do	4073 K incorporado da	4073 K externo do
conținut	4188 K generat	4197 K oferit de	4227 K încorporat de	4227 K extern de
coût	2303 K réel après	2303 K après déduction :	2303 K après déduction fiscale :
crédit	2241 K photo	2241 K photos
crédits	2241 K photo	2241 K photos
créer	2167 K une alerte pour "	2167 K une alerte sur "	2167 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5338 K đặt ứng dụng	5338 K ứng dụng	5338 K app
còn	5356 K lại # ký tự
có	77 K thắc mắc	5312 K thể bạn quan tâm:	5379 K lỗi xảy ra
cấm	5383 K sao chép dưới mọi hình thức	5383 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4181 K ai informații	4192 K ai observat o
dalinkitės	3336 K
další	556 K články autora
darovať	4591 K
dernières	2185 K actualités
descarcă	15 K	4214 K aplicația
descargá	15 K	1684 K la app
descărcați	15 K
dezactivează	4239 K adblock	4239 K ad
dežurni	46 K telefon redakcije
direcționează	4156 K #% din
disponível	3982 K no google play	4050 K na app store	4050 K no google play	4050 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1581 K desde
doporučené	554 K video:
doporučte	586 K
doporučujeme	554 K článek:
dorești	4233 K să primești notificări
doriți	4233 K să primiți notificări
dosszié	2683 K: így	2683 K: itt	2683 K: ezért	2683 K: miért	2683 K: hogyan	2683 K: mit	2683 K: ki	2683 K: mi	2683 K: ez	2683 K: ezt	2683 K: hallgassa	2683 K: nézze	2683 K: minden
dostupná	4585 K na google	4585 K na app store
dostupné	4585 K na google	4585 K na app store
dostępna	3861 K w
dostępne	3861 K w
dostępny	3861 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3872 K do	3885 K do dyskusji
držte	33 K se
duración	1753 K del vídeo	1753 K del episodio
duração	4119 K do vídeo
durée	2300 K de la vidéo	2300 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3918 K naszym czytelnikom	3918 K naszym czytelniczkom
dành	5295 K riêng cho thuê bao	5295 K riêng cho người đăng ký	5295 K cho thuê bao
découvrez	2187 K aussi	2217 K la boutique	2217 K notre boutique	2217 K nos jeux	2217 K notre hors-série	2227 K notre application	2227 K notre appli
décryptage	2187 K :
déductible	2128 K des impôts	2128 K à #
déjà	2138 K abonné	2138 K inscrit	2138 K client
désabonnement	2149 K à tout moment
désinscription	2149 K à tout moment
díky	635 K našim čtenářům	635 K našim předplatitelům
dùng	5345 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2653 K kedvezmény:	2653 K előny:	2653 K ajánlat:
előfizetőinknek	2675 K köszönhetően
előfizetőként	94 K	2631 K
encuéntranos	14 K
envía	5 K	1645 K tus cartas	1645 K tu carta
envíanos	1657 K
envíe	1645 K sus cartas	1645 K su carta
erhältlich	943 K im app store
ermöglicht	990 K von
erről	2599 K bővebben
escríbenos	1643 K
estagiária	4017 K sob supervisão	4017 K sob a supervisão	4017 *K sob supervisão	4028 K sob supervisão	4028 * K sob supervisão
estagiário	4017 K sob supervisão	4017 K sob a supervisão	4017 *K sob supervisão	4028 K sob supervisão
estàs	487 K utilitzant un bloquejador
""", 'f': """
faça	4001 K o quiz	4038 K as palavras cruzadas	4048 K o quiz	4048 K o teste	4048 K o nosso
felelős	2628 K szerkesztő:	2628 K kiadó:
fiți	36 K primul
folosești	4237 K un ad blocker	4237 K un adblock	4237 K un adblocker
folosiți	4237 K un ad blocker	4237 K un adblock	4237 K un adblocker
foretrækker	752 K du
fortsätt	4838 K läsa
fortæl	64 K mig
fotogalería	1730 K:
fotogaléria	4563 K:
fotografía	1639 K # de #	1696 K:
fotoğraf	5092 K # / #	5092 K #/#
frågor	77 K	78 K om artikeln
få	727 K fuld adgang til	751 K adgang	751 K fri	751 K fuld	751 K besked	751 K ugens	751 K dagens	751 K de	751 K nyheder	751 K en notifikation	751 K breaking	751 K seneste nyt	762 K	785 K de vigtigste nyheder	785 K vigtige nyheder	785 K de største nyheder	785 K besked om	785 K besked, når	785 K nyhederne	785 K breaking	3697 K full tilgang til	3724 K tilgang	3724 K fri	3724 K full	3724 K beskjed	3724 K varsel	3724 K ukas	3724 K dagens	3724 K de	3724 K nyheter	3724 K siste	3736 K	3738 K varsel	3738 K varsler	3738 K push	4809 K full tillgång till	4836 K tillgång	4836 K fri	4836 K full	4836 K besked	4836 K en notis	4836 K veckans	4836 K dagens	4836 K de	4836 K nyheter	4836 K senaste	4847 K
férjen	2631 K hozzá
följ	14 K	4813 K	4836 K
følg	14 K	14 K oss	731 K	751 K	3701 K	3724 K
füge	14 K uns	996 K
fügen	14 K sie uns	996 K sie
für	857 K android und ios	931 K diesen artikel	931 K diesen	985 K nur
fă	4195 K testul zilei
fără	4244 K patroni	4244 K acționari	4244 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2628 K:
""", 'g': """
galería	1639 K: # de #	1639 K # de #
gazeteciliğimizi	5041 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4991 K bir e-posta adresi girin	4991 K bir e-posta adresi giriniz	4991 K bir e-posta giriniz
ghé	5332 K cửa hàng trực tuyến
giữ	5383 K bản quyền nội dung
glöm	4836 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5329 K ý cho bài viết
gör	4818 K quizet	4818 K vårt quiz	4836 K vårt
görmemiz	5050 K gereken
görsel	5098 K yapay
günün	5045 K bulmacasini	5045 K sudokusunu	5045 K bulmacasi	5045 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2632 K lát
hintergründe	988 K dazu:
hjälp	4818 K oss bli bättre	4818 K oss att bli bättre
hjælp	736 K os med at blive bedre
hlavné	4576 K body
hlavní	571 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5332 K trả lời khảo sát	5343 K ủng hộ
hämta	15 K	4822 K
häng	4836 K med
här	4864 K finns ett inbäddat innehåll från	4864 K finns inbäddat innehåll från	4864 K visas ett inbäddat innehåll från	4864 K visas inbäddat innehåll från	4864 K är ett inbäddat innehåll från	4864 K är inbäddat innehåll från
hääleta	1821 K
håll	33 K	33 K dig
hình	5380 K #/#
hör	935 K dir	996 K	4836 K
hören	935 K sie	996 K sie
hörzeit	1012 K
hør	3 K artiklen	3 K artikkelen	3 K saken	718 K også	718 K også:	736 K mere på	751 K	3688 K også	3688 K også:	3724 K
""", 'i': """
iesūti	3391 K savu	3391 K
indlæg	32 K
indlæs	778 K altid indhold fra	778 K indhold fra
inlägg	32 K
innehåll	4903 K från annonsören
innehållet	4903 K är betalt av
inscríbete	1671 K al curso	1671 K a nuestro	1671 K en nuestro	1671 K en el curso
introduceți	4163 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3336 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3945 K nie chcesz otrzymywać naszego	3945 K nie chcesz otrzymywać tego	3945 K nie chcesz już otrzymywać naszego	3945 K nie chcesz już otrzymywać tego
joacă	4195 K sudoku	4220 K acum:
já	64 K fez	3973 K é assinante
játssz	2650 K most:
jäikö	2015 K juttu kesken
jälgi	1821 K
jäsenetu	2063 K:
""", 'k': """
kapcsolódó	2599 K	2599 K:	2601 K videó:	2601 K cikk:	2601 K cikkünk:
każdego	3809 K ranka
kezdőlap	103 K >
không	5383 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5332 K tra kiến thức của bạn
kjøp	3706 K billetter	3706 K billett	3724 K
klausykitės	3321 K
klikněte	552 K zde
ključne	4476 K točke	4476 K tačke
klõpsates	1821 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3405 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	751 K
kopírovat	586 K
kopírovať	4591 K
kopē	3405 K
korzyść	3900 K dla prenumeratorów:
korábbi	2601 K cikkünk:
kvíz	552 K:	614 K:	614 K dne:	614 K týdne:	2617 K	2649 K:	4563 K:	4614 K dňa:	4614 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2056 K on
käännös	2056 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2631 K
kérjen	2631 K
kérjük	33 K
kênh	5301 K youtube của báo
köp	4818 K biljetter	4818 K biljett	4836 K
kövess	14 K
kövesse	2631 K
kövessen	14 K
køb	736 K billetter	736 K billet	751 K
küfür	32 K içeren
küldd	5 K el	2610 K el nekünk
küldje	2610 K el nekünk	2631 K	2631 K tovább
ký	5356 K tự còn lại
kļūsti	3405 K
kết	5318 K nối với chúng tôi
""", 'l': """
laimē	3405 K
laimėkite	3336 K
lasītāju	3413 K aptauja:
legyél	2631 K
lejupielādē	3405 K
leé	1695 K también	1695 K más	1695 K:
lisää	2020 K kirjoittajalta	2020 K toimittajalta	2041 K meidät	2092 K aiheesta:
lugejaküsitlus	1829 K:
lásd	2599 K még
lásson	2631 K több
lát	2610 K valami
láttál	2610 K valami
lägg	4836 K till
lähetimme	1987 K vahvistusviestin	1987 K sinulle vahvistusviestin	1987 K sinulle sähköpostia
lähetä	2018 K juttuvinkki	2018 K uutisvinkki	2018 K vinkki	2024 K mielipidekirjoituksesi	2024 K mielipidekirjoitus	2041 K
lämna	4812 K dina tips	4812 K ditt tips
läs	4768 K hela artikeln	4801 K mer om	4802 K också	4802 K också:	4802 K även	4802 K mer	4802 K mer:	4802 K:	4802 K här	4802 K även:	4809 K vidare med	4809 K mer på	4822 K e-tidningen	4822 K tidningen	4836 K	4838 K vidare
läsarerbjudande	4859 K:
läsaromröstning	4856 K:
läsarresa	4859 K:
lås	4768 K upp artikeln	4768 K upp den här artikeln
læs	717 K mere om	718 K også	718 K også:	718 K mere	718 K mere:	718 K:	718 K her	718 K hele	727 K videre med	741 K e-avisen	741 K avisen	751 K	753 K videre	801 K alt om emnet:	801 K alt om:
læserafstemning	771 K:
læserrejse	775 K:
læsertilbud	700 K:	775 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	572 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2041 K meidät
löysitkö	9 K
lütfen	33 K	4991 K e-postanizi onaylayin	4991 K e-posta adresinizi onaylayin	4991 K geçerli bir e-posta	5082 K sitemiz için devre dişi	5082 K reklam engelleyici	5082 K devre dişi birak	5083 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3858 K wideo	3943 K powstał we współpracy z	3943 K we współpracy z	3943 K sponsorowany przez
medlemsförmån	4859 K:
meillä	2082 K ei ole omistajaa	2082 K ei ole omistajia	2082 K ei ole osakkeenomistajia	2082 K ei ole maksumuuria
mesterséges	2639 K intelligencia írta
mirá	1679 K el video	1695 K también	1695 K:
mitä	10 K pidit	38 K mieltä	2042 K mieltä sinä
mišljenja	4473 K autora	4473 K iznesena	4473 K izneta
mišljenje	4473 K autora
możliwość	7 K komentowania
mulțumim	4163 K pentru abonare
mándanos	1657 K
más	1636 K noticias de	1636 K noticias sobre	1636 K sobre	1636 K en	1636 K de	1638 K temas:	1638 K sobre:	1640 K información	1640 K información:	1643 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	556 K tip?	556 K tip na článek	556 K tip na téma	556 K tip pro	638 K přečteno už # ze #	638 K přečteno už # z #	638 K přečteno již # ze #	638 K přečteno již # z #	638 K přečteno # ze #	638 K přečteno # z #	4633 K prečítané už # zo #	4633 K prečítané už # z #	4633 K prečítané # zo #	4633 K prečítané # z #
märkasid	49 K	1806 K midagi	1812 K viga	1812 K artiklis viga
még	37 K nincs	2684 K több a témáról:
més	440 K informació:	467 K notícies de	467 K notícies sobre
möchten	1066 K sie diesen newsletter nicht mehr
möchtest	1066 K du diesen newsletter nicht mehr
mød	736 K os
mūs	3405 K vari
mời	5312 K xem	5312 K bạn đọc	5312 K độc giả	5318 K bạn tham gia	5318 K độc giả theo dõi	5318 K bạn đọc theo dõi	5335 K quý vị theo dõi	5335 K quý độc giả	5335 K bạn xem video	5335 K nghe
""", 'n': """
nabídka	618 K pro čtenáře:
nahlásit	596 K chybu
nahlásiť	4600 K chybu
nahláste	4600 K chybu
najważniejsze	3854 K informacje
naloži	4692 K	4725 K vedno vsebino	4725 K vsebino z	4725 K vsebino s	4725 K vsebino iz	4725 K vsebino od
naložite	15 K	4692 K
naročite	4699 K se na
naujienų	46 K telefonas
načítat	621 K vždy obsah	621 K obsah z	621 K obsah ze	621 K obsah od
načítať	4620 K vždy obsah	4620 K obsah z	4620 K obsah zo	4620 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	635 K majitele	635 K vlastníka	635 K akcionáře	635 K žádného	635 K paywall	635 K reklamy	4630 K majiteľa	4630 K vlastníka	4630 K akcionárov	4630 K žiadneho	4630 K paywall	4630 K reklamy
nemáte	594 K čas číst	4598 K čas čítať
nepatríme	4630 K žiadnemu
nepatříme	635 K žádnému
než	603 K vložíte komentář	603 K začnete diskutovat	603 K napíšete příspěvek
nguồn	5322 K:	5322 K :
nhận	5301 K thông báo
nové	574 K číslo	574 K vydání	4579 K číslo	4579 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4076 K é possível mostrar este conteúdo	4076 K foi possível mostrar este conteúdo
näe	2041 K enemmän
nägid	1822 K viga
näita	1821 K
näitkö	2042 K virheen
näytä	2041 K sisältö	2066 K sisältö palvelusta	2066 K aina sisältö
nå	4836 K vår
nézd	2599 K meg	2631 K meg
nézze	2599 K meg	2631 K meg
nāc	3396 K strādāt
nội	5295 K dung dành cho thuê bao	5295 K dung dành riêng cho thuê bao	5295 K dung dành riêng cho thành viên	5333 K dung được dịch tự động	5333 K dung do ai tạo	5363 K dung này không	5364 K dung này từ	5364 K dung nhúng từ	5383 K dung được bảo vệ	5384 K dung được tạo	5384 K dung này được tạo
""", 'o': """
obrázek	611 K # z #
oceń	10 K	3855 K ten	3855 K artykuł	3855 K tekst
ocurrió	1727 K un error
oddělení	105 K předplatného: #
odporučte	4591 K
odporúčame	4563 K:
odsłuchaj	3866 K	3866 K ten
ofereça	5 K
oglądaj	3841 K:
ohodnoťte	572 K	4577 K
olvasói	2653 K ajánlat:
olvasóink	2675 K támogatásának köszönhetően
olvasóinknak	2675 K köszönhetően
opracował	3845 K:
opracowała	3845 K:
opýtajte	4576 K sa
opširnije	4460 K:	4460 K na
otrzymałaś	3945 K tę wiadomość, ponieważ
otrzymałeś	3945 K tę wiadomość, ponieważ
otwórz	3827 K post
otázka	614 K dne:	4614 K dňa:
otázky	77 K
ouça	3 K	4011 K:	4046 K o podcast	4112 K no
oversættelsen	768 K er
oír	3 K
""", 'p': """
pamanīji	3397 K kļūdu
pamanījāt	49 K	3397 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3322 K įdomų	3328 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5322 K viên:
piditkö	10 K	74 K	87 K	2042 K
pidätkö	87 K	2042 K
piše	4488 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	591 K
podrži	86 K
podržite	86 K	4491 K
podés	14 K seguir	1658 K enviarnos
podívejte	552 K se:	552 K se na video	554 K se na video:
poglądy	3834 K wyrażone w
pokaż	3827 K post
poleć	3866 K
poslať	4591 K
poslechněte	3 K si	552 K si	552 K si:
poslušajte	3 K	4460 K:	4670 K:
posłuchaj	3 K	3841 K:	3841 K też:
povoliť	4620 K vždy obsah	4620 K obsah z	4620 K obsah zo	4620 K obsah od
poznáte	71 K niekoho
pozostała	3858 K część
pošaljite	46 K vijest
pošlete	586 K
pošlite	5 K	4591 K
poți	4181 K contacta autorul	4181 K contacta autoarea
praneškite	3322 K redakcijai
predplaťte	4595 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4859 K:
prečítajte	4563 K si tiež	4563 K si aj	4563 K si	4563 K si:
prečítali	4633 K ste už # zo #	4633 K ste už # z #	4633 K ste # zo #	4633 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3336 K
prikaži	4519 K uvijek sadržaj	4519 K uvek sadržaj	4519 K sadržaj s	4519 K sadržaj sa	4519 K sadržaj iz	4519 K sadržaj od	4725 K vedno vsebino	4725 K vsebino z	4725 K vsebino s	4725 K vsebino iz	4725 K vsebino od
pronašli	49 K ste
protégé	2297 K par recaptcha	2297 K par google recaptcha
pročitaj	4460 K još	4460 K i
pročitajte	4460 K još	4460 K i	4460 K više	4460 K:	4460 K više o ovoj temi
pročitali	4531 K ste # od #	4531 K ste već # od #
první	526 K měsíc za	526 K měsíc zdarma	526 K týden za	526 K týden zdarma	526 K tři měsíce za	526 K # měsíce za
prvních	526 K # dní za	526 K # dní zdarma
prvý	4590 K mesiac len za	4590 K mesiac za	4590 K mesiac už za	4590 K mesiac zadarmo
przeczytałaś	3921 K już # z #	3921 K # z #
przeczytałeś	3921 K już # z #	3921 K # z #
prześlij	3866 K dalej
präsentiert	990 K von
próbálja	2646 K ki tudását
prüfen	996 K sie
publicité	2300 K dans # s	2300 K dans # sec	2300 K dans # secondes
pàgina	499 K # de #
página	1728 K # de #	1728 K #/#	4094 K # de #	4094 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4577 K sa
páčilo	74 K sa
päeva	1829 K küsimus:
päivitä	2041 K
päivän	2059 K kysymys:
pääset	2041 K lukemaan
päätoimittaja	2039 K:
pódcast	1730 K:
păstrați	33 K
pērc	3396 K biļetes	3405 K
předplaťte	591 K si
přehrajte	552 K si
překlad	612 K byl
přetisk	73 K povolen	73 K možný
přečetli	638 K jste už # ze #	638 K jste už # z #	638 K jste již # ze #	638 K jste již # z #	638 K jste # ze #	638 K jste # z #
přečtěte	552 K si také	552 K si	552 K si:	552 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	541 K ve spolupráci
""", 'q': """
querés	1658 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	594 K posloucháte
radšej	4598 K počúvate
radši	594 K posloucháte
rašykite	3322 K autorei	3322 K autoriui
recibí	1657 K las noticias
recomandări	4174 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4156 K #% din
redirecționează	4156 K #%	4156 K #% din
regisztrálj	2630 K ingyenesen
regisztráljon	2617 K	2630 K ingyenesen
regístrate	1596 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	767 K er
resztę	3858 K tekstu
rezervē	3405 K
rezolvă	4195 K rebusul	4195 K integrama	4195 K sudoku
rešite	4460 K kviz
riješite	4460 K kviz
rozwiąż	3841 K quiz
rozwiń	3827 K post	3827 K wpis
rätsel	979 K mit	1016 K des tages:
rätseln	979 K sie mit
réservez	2217 K vos places pour la soirée de la rédaction
réservé	2138 K aux abonnés
réservée	2138 K aux abonnés
réservés	2138 K aux abonnés
résumer	2204 K cet article	2204 K l'article
résumé	2204 K généré	2204 K rédigé	2204 K réalisé	2204 K produit	2204 K par
rösta	4836 K	4852 K:	4852 K här:	4852 K i vår omröstning:
rādīt	3405 K
""", 's': """
sadržaj	4549 K je nastao u suradnji s
saglabā	3405 K
saistīts	3380 K:
saņem	3405 K
sažetak	4476 K	4476 K članka	4476 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	862 K:	862 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1657 K el canal	1695 K leyendo:
serviço	105 K ao assinante: #
sesizări	4181 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	571 K	571 K článku	612 K vytvořila	612 K bylo
sisällön	2106 K tarjoaa
siųskite	3322 K savo	3336 K
sjefredaktør	3721 K:	3721 K og ansvarlig redaktør:
skaitytojų	3344 K apklausa:
skopírovať	4591 K
skrót	3854 K artykułu
skúsili	64 K ste
slå	3743 K på javascript
související	552 K:	554 K video:	554 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4653 K spoločnosťou
sponzorováno	663 K společností
sporočite	4704 K napako
sprawdź	3841 K:	3841 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4576 K sa
stališča	4682 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	609 K si aplikaci
stöd	86 K	4809 K
stötta	86 K	4809 K
støt	86 K	727 K
støtt	86 K	3697 K
suscríbase	1594 K y lea
suscríbete	1587 K a	1594 K y lee	1594 K para leer	1594 K y sigue leyendo	1594 K y accede	1594 K y disfruta	1671 K y llévate	1671 K y recibe
susidūrėte	3322 K su
susiję	3310 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2204 K générée
syötä	1987 K kelvollinen sähköpostiosoite	2041 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2637 K:
szívesen	2632 K meghallgatjuk
szöveg	2637 K:
sähköpostiosoite	1987 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1662 K
síganos	14 K
sígueme	1662 K
síguenos	14 K	1618 K en nuestras redes
só	3973 K para assinantes
sólo	1596 K para suscriptores
søg	751 K nu
súhrn	29 K vytvorila	4576 K
súmate	14 K	61 K a las #	1581 K desde
súvisiace	4563 K:
súvisiaci	4563 K článok
sūti	3391 K savu	3405 K
số	5356 K ký tự còn lại
""", 't': """
también	1621 K en facebook	1640 K puedes leer	1640 K puedes leer:	1640 K te puede interesar:
també	440 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2046 K on
tekstissä	2006 K esitetyt
tekstą	51 K galima
tenés	1652 ¿K información
textgröße	862 K:	862 K a
thấy	49 K lỗi
thử	5332 K sức với
tiedätkö	2018 K aiheesta	2018 K asiasta	2018 K lisää
tiivistelmä	29 K on	2055 K on
tiivistelmän	2055 K on
tilføj	751 K
tillåt	4864 K alltid innehåll från	4864 K innehåll från
tiếp	5391 K tục đọc sau
todavía	37 K no hay comentarios
további	2599 K részletek	2684 K cikkek a témában:
traducció	450 K feta
transparentní	564 K účet:
trên	5301 K google news
trình	5363 K duyệt của bạn không	5363 K duyệt không
trả	5332 K lời câu đố
trải	5345 K nghiệm
turpinājums	3407 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	2018 K
tác	5322 K giả:	5322 K giả là
támogasd	86 K	2622 K a	2622 K az
támogass	2574 K adód
támogassa	86 K	2574 K adója	2622 K a	2622 K az
támogasson	2574 K adója
täglichen	854 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	2006 K on mielipidekirjoitus	2006 K on mielipideteksti	2006 K on kolumni	2006 K on kommentti	2055 K tiivistelmä on	2056 K juttu on	2056 K artikkeli on	2056 K teksti on	2066 K on upotettu sisältö
tämän	57 K jutun
tässä	2066 K on upotettua sisältöä
télécharger	15 K	2154 K l'application
téléchargez	15 K
tóm	5329 K tắt này được tạo	5329 K tắt này do	5329 K tắt này có hữu ích	5384 K tắt được
töltsd	15 K le	2646 K ki kvízünket
töltse	15 K le	2631 K le	2631 K ki	2646 K ki kvízünket
történeteiket	2610 K
tüm	32 K yorumlar
tęsinys	3338 K
tłumaczenie	3854 K	3894 K zostało
tải	15 K	15 K ứng dụng	5301 K ứng dụng	5301 K app	5338 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4496 K na grešku
uključi	4484 K
uključite	104 K se u raspravu	4484 K
uložit	586 K
uložiť	4591 K
uložte	586 K si	4591 K si
unbeschränkter	959 K zugang
unterstütze	86 K	833 K
unterstützen	86 K sie	833 K sie	833 K sie die
uočili	9 K ste
upozorniť	4600 K na chybu
upozorněte	596 K na chybu
url이	3222 K 복사되었습니다	3222 K 복사됐습니다
urmărește	14 K	4174 K și:	4199 K video	4265 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4519 K uvijek sadržaj	4519 K uvek sadržaj	4519 K sadržaj s	4519 K sadržaj sa	4519 K sadržaj iz	4519 K sadržaj od
uživo	4536 K: kako	4536 K: ovako	4536 K: zašto	4536 K: što	4536 K: šta	4536 K: tko	4536 K: ko	4536 K: gdje	4536 K: gde	4536 K: ovo	4536 K: pogledajte	4536 K: poslušajte	4536 K: sve	4536 K: noć	4536 K: ljudi	4536 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2617 K részt
verfügbar	943 K im app store
već	4512 K za #	4512 K od #
več	4670 K:	4670 K v videu	4696 K o tem	4696 K novic	4696 K preberite	4743 K o:	4743 K o temi:
videó	2683 K: így	2683 K: itt	2683 K: ezért	2683 K: miért	2683 K: hogyan	2683 K: mit	2683 K: ki	2683 K: mi	2683 K: ez	2683 K: ezt	2683 K: hallgassa	2683 K: nézze	2683 K: minden
vidéo	2187 K :
viktorīna	3413 K:
visą	3336 K interviu
više	4460 K o:	4537 K o:	4537 K o temi:
você	4011 K pode gostar:	4137 K está recebendo este e-mail porque	4137 K está recebendo este email porque	4137 K recebeu este e-mail porque	4137 K recebeu este email porque
vprašaj	4685 K
vprašajte	4685 K
vprašanje	4720 K dneva:
vypočujte	3 K si	4563 K si:
vyskúšali	64 K ste
vytiskněte	586 K
vytlačiť	4591 K
vytlačte	4591 K
vyzkoušejte	526 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2631 K
válaszoljon	2631 K
vásárolja	2587 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	751 K med
véleménycikkeit	2610 K
více	552 K zde	552 K k tématu:	646 K o téma:	646 K o:	646 K k tématu téma:	646 K k tématu:
vídeo	1730 K:
võida	1821 K
võta	1806 K ühendust	1821 K
výhoda	618 K pro předplatitele:	4617 K pre predplatiteľov:
výhody	618 K pro předplatitele:	4617 K pre predplatiteľov:
vă	33 K rugăm să	4239 K rugăm să îl dezactivați	4239 K rugăm să-l dezactivați	4239 K rugăm să dezactivați adblock
vďaka	4630 K našim čitateľom	4630 K našim predplatiteľom
věnujte	586 K
vše	646 K o téma:	646 K o:	646 K k tématu téma:	646 K k tématu:
všechno	646 K o tématu téma:	646 K o tématu:
všechny	32 K komentáře	556 K články autora	646 K články k tématu téma:	646 K články k tématu:
všetko	4640 K o téme:	4640 K o:	4640 K k téme téme:	4640 K k téme:
všetky	4640 K články k téme téme:	4640 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	621 K povolit obsah	621 K zobrazovat obsah	621 K načítat obsah	621 K zobrazit obsah	4620 K povoliť obsah	4620 K zobrazovať obsah	4620 K načítať obsah	4620 K zobraziť obsah
""", 'w': """
webshopunkból	2653 K:
weiterführende	890 K artikel:
weź	3885 K udział w dyskusji
więcej	3840 K o	3840 K na temat	3840 K z	3841 K na ten temat:	3844 K artykułów autora	3928 K o:	3928 K na temat:
wykorzystałaś	3921 K już # z #	3921 K # z #
wykorzystałeś	3921 K już # z #	3921 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3913 K go, aby	3913 K go, żeby	3913 K ją, aby	3913 K blokadę	3913 K blokowanie
wyślij	5 K
wyświetlaj	3904 K treści z	3904 K treści ze	3904 K treści od
wöchentlichen	854 K newsletter
""", 'y': """
yanlişlik	5030 K mi
""", 'z': """
zahvaljujoč	4734 K našim bralcem
zahvaljujući	4528 K našim čitateljima	4528 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3827 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3904 K na treści
zgłoś	3877 K uwagę	3877 K błąd	3877 K literówkę	3877 K uwagi	3877 K nieścisłość
ziņo	3391 K redakcijai
zkopírovat	586 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4620 K vždy obsah	4620 K obsah z	4620 K obsah zo	4620 K obsah od
zobrazovať	4620 K vždy obsah	4620 K obsah z	4620 K obsah zo	4620 K obsah od
zostań	3874 K reporterem	3874 K reporterką	3874 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	904 K dpa	1324 K #	1324 K
""", 'à': """
à	2187 K lire aussi	2187 K lire également	2187 K lire :	2187 K lire sur	2187 K voir aussi	2187 K écouter	2187 K relire	2187 K découvrir	2187 K lire sur le même sujet	2187 K consulter :	2187 K voir également	2190 K propos de l'auteur :	2190 K propos de l'autrice :	2191 K propos de l'auteur	2191 K propos de l'autrice	2217 K retrouver dans le numéro
àudio	450 K generat
""", 'á': """
áudio	4035 K gerado
""", 'ä': """
är	4812 K du
äänestä	2041 K
""", 'å': """
åldersgräns	4860 K #
åsikter	4795 K som framförs
åsikterna	4795 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	4006 K preciso estar logado
écouter	3 K l'article	3 K cet article	2187 K aussi	2294 K sur
écoutez	3 K cet	3 K l'article	2223 K le podcast
élő	2683 K: így	2683 K: itt	2683 K: ezért	2683 K: miért	2683 K: hogyan	2683 K: mit	2683 K: ki	2683 K: mi	2683 K: ez	2683 K: ezt	2683 K: hallgassa	2683 K: nézze	2683 K: minden
épinglez	2243 K cet article	2243 K cette recette	2243 K cette page	2243 K la recette	2243 K ce billet	2243 K-la	2243 K-le	2243 K l'article	2243 K l'image
értékeljük	2659 K az ön
""", 'í': """
írd	2631 K be
írj	2610 K a szerzőnek
írja	2631 K be
írjon	2610 K a szerzőnek	2631 K közvetlenül	2631 K nekünk
""", 'î': """
în	4252 K imagini:
întreabă	4188 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2632 K szerint
""", 'ø': """
ønsker	818 K du ikke længere at modtage dette	818 K du ikke længere at modtage vores	3791 K du ikke lenger å motta dette	3791 K du ikke lenger å motta våre
""", 'ú': """
últimas	1636 K noticias de	4008 K de	4008 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1581 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	896 K die autor:in	896 K die autoren	896 K die autor:innen	899 K die autorin	899 K den autor	900 K die autorin	900 K den autor
übersetzung	993 K:	993 K aus dem
""", 'č': """
čitaj	4460 K još
čitajte	4460 K i	4460 K još	4460 K još:
članak	51 K se može	51 K možete	4476 K je preveden	4476 K čita	4479 K je objavljen u	4540 K je	4549 K je nastao u suradnji s	4549 K je nastao u suradnji sa
članek	51 K lahko	4685 K je preveden	4685 K bere	4685 K je prebral	4688 K je objavljen v	4746 K je	4754 K je nastal v sodelovanju z	4754 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	541 K vznikl ve spolupráci	571 K byl přeložen	571 K přeložen	571 K načetl	574 K vyšel v	612 K byl přeložen	651 K vyšel v	651 K vyšel na	651 K původně vyšel	651 K byl publikován	651 K byl převzat	651 K byl původně publikován	651 K byl původně zveřejněn	652 K	663 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4576 K bol preložený	4576 K načítal	4579 K vyšiel v	4644 K	4653 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	552 K také	552 K také:	552 K i	552 K více	552 K:
číslo	564 K účtu pro dary	564 K transparentního účtu
čítajte	4563 K aj	4563 K tiež	4563 K viac
""", 'đ': """
đánh	5329 K giá bài viết
đã	5295 K có tài khoản? đăng nhập	5379 K xảy ra lỗi	5379 K có lỗi
đăng	5332 K ký tham dự hội thảo	5349 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5353 K dây nóng: #	5353 K dây nóng #
được	73 K phép đăng lại
đặt	5349 K mua sách	5349 K báo giấy	5349 K mua báo giấy
để	5366 K xem nội dung này	5366 K hiển thị nội dung này
đọc	5312 K thêm	5312 K thêm:	5312 K:	5312 K tiếp:	5318 K tin nhanh
""", 'į': """
įsigykite	3336 K
įtraukite	3336 K mus
įveskite	3336 K
""", 'ś': """
ściągnij	15 K	3890 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3870 K:
źródło	3870 K:
""", 'ż': """
żadnych	3918 K akcjonariuszy
""", 'ž': """
želite	4493 K raditi kod nas	4493 K da radite kod nas	4701 K delati pri nas
želiš	4493 K raditi kod nas	4701 K delati pri nas
žiadni	4630 K akcionári
žiadny	4630 K majiteľ	4630 K oligarcha
žinote	3322 K daugiau	3337 K istoriją
žiūrėkite	3310 K taip pat	3336 K
žádní	635 K akcionáři
žádný	635 K majitel	635 K oligarcha
""", 'ș': """
știrea	4263 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1162 K κάποια πληροφορία	1162 K πληροφορίες	1162 K πληροφορία	1162 K φωτογραφία	1162 K φωτογραφίες	1162 K κάποια φωτογραφία	1162 K κάποιο θέμα	1162 K μια ιστορία
""", 'ή': """
ήταν	1120 K χρήσιμο	1120 K χρήσιμη
""", 'α': """
αγοράστε	1142 K το εισιτήριό σας	1142 K εισιτήρια
ακολουθήστε	14 K	1147 K τον	1147 K τα	1147 K
ακούστε	3 K	1099 K:	1214 K στο	1221 K το στο spotify	1221 K στο spotify
ακύρωση	1126 K απάντησης
αν	1083 K έφτασες μέχρι εδώ	1083 K έφτασες ως εδώ	1083 K φτάσατε μέχρι εδώ	1083 K φτάσατε ως εδώ	1083 K έχετε φτάσει μέχρι εδώ	1083 K διάβασες μέχρι εδώ	1083 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1152 K λάθος	1152 K κάποιο λάθος
αναφορά	1152 K λάθους
αντιγράψτε	1138 K
αντιγραφή	1138 K
αξιολογήστε	1120 K
απαγορεύεται	1201 K η αναδημοσίευση	1201 K η αναπαραγωγή
απενεργοποιήστε	1187 K το adblock	1187 K τον ad
αποθηκεύστε	1138 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1119 K η περίληψη	1119 K η σύνοψη
αυτό	1174 K το βίντεο δεν είναι	1175 K το περιεχόμενο προέρχεται
αυτόματη	1130 K μετάφραση από
αφήστε	1126 K μια απάντηση	1126 K ένα σχόλιο	1126 K το σχόλιό σας
""", 'β': """
βίντεο	1099 K:
βαθμολογήστε	1120 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1177 K να δείτε αυτό το περιεχόμενο	1177 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1126 K το σχόλιό σας	1126 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1171 K βοήθειας κεθεα
γραφτείτε	1163 K	1163 K για να
""", 'δ': """
δείτε	1099 K επίσης	1099 K:	1099 K το βίντεο	1099 K εδώ	1099 K επίσης:	1099 K ακόμα:	1099 K φωτογραφίες	1099 K ακόμη	1099 K ακόμη:	1117 K όλα τα άρθρα	1139 K όλες	1139 K όλα	1139 K τις	1199 K φωτογραφίες:	1199 K βίντεο:	1214 K στο	1214 K αυτή τη δημοσίευση στο
δειτε	1099 K επισης	1099 K ακομη	1099 K:
δεν	1082 K έχουμε διαφημίσεις	1082 K έχουμε χορηγούς	1082 K ανήκουμε σε	1150 K έχετε χρόνο να διαβάσετε	1174 K είναι δυνατή η αναπαραγωγή
δηλώστε	1142 K συμμετοχή
δημοσιεύθηκε	1202 K αρχικά
δημοσιεύτηκε	1202 K αρχικά
διάβασε	1099 K επίσης	1099 K ακόμη
διάρκεια	1220 K βίντεο
διαβάζεται	1119 K από
διαβάστε	1099 K επίσης	1099 K επίσης:	1099 K ακόμη	1099 K ακόμη:	1099 K ακόμα	1099 K:	1099 K εδώ	1099 K περισσότερα	1099 K ακόμα:	1099 K εδώ περισσότερα	1099 K σχετικά	1099 K αναλυτικά	1117 K όλα τα άρθρα	1139 K όλες	1139 K όλα	1139 K τις
διαβαστε	1099 K επισης	1099 K ακομη	1099 K ακομα	1099 K:
διαθέσιμη	1135 K στο
διαθέσιμο	1135 K σε	1135 K στο	1221 K στο spotify
διαφήμιση	1219 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1082 K μη κερδοσκοπικός	1082 K μια μη κερδοσκοπική	1082 K ανεξάρτητο μέσο	1082 K ένα ανεξάρτητο
εγγραφείτε	1163 K
εικόνα	1197 K # από #	1197 K # / #
εκτυπώστε	1138 K
ενεργοποιήστε	1135 K
ενσωματωμένο	1175 K περιεχόμενο από
εντοπίσαμε	1187 K ad	1187 K ότι χρησιμοποιείτε	1187 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1187 K ad
επιτρέπεται	73 K η αναδημοσίευση	1201 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1119 K περίληψη	1119 K σύνοψη	1119 K ανάγνωση	1119 K περίληψη αυτή	1126 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1126 K ηλ. διεύθυνσή σας δεν	1203 K μετάφραση	1203 K περίληψη	1211 K είδηση συνεχίζεται	1219 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1149 K να εργαστείς μαζί μας
θέλετε	1149 K να εργαστείτε μαζί μας	1149 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1196 K πήγε στραβά
κίνδυνος	1171 K εθισμού
κατέβασε	1135 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1135 K	1147 K την εφαρμογή	1161 K την εφαρμογή
κλείσε	1142 K θέση
κλείστε	1142 K θέση	1142 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1099 K:	1199 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1135 K από	1135 K στο
""", 'μ': """
μάθετε	1139 K όλες
με	1105 K πληροφορίες από απε	1105 K πληροφορίες απε	1145 K πληροφορίες από
μείνετε	1139 K ενημερωμένοι
μετάφραση	1119 K	1130 K με τεχνητή νοημοσύνη	1130 K μέσω τεχνητής
μεταφρασμένο	1130 K αυτόματα
μη	1183 K χάνετε καμία	1183 K χάσετε καμία	1183 K χάνεις καμία
μην	1183 K χάνετε καμία	1183 K χάσεις καμία
μοιράσου	1138 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1131 K browser σας δεν υποστηρίζει	1131 K περιηγητής σας δεν υποστηρίζει
οι	1117 K απόψεις	1117 K γνώμες
""", 'π': """
παίξε	1168 K τώρα:	1171 K υπεύθυνα
παίξτε	1168 K τώρα:	1171 K υπεύθυνα
παρακαλούμε	1187 K απενεργοποιήστε το	1187 K απενεργοποιήστε τον
παρακαλώ	1187 K απενεργοποιήστε
παρουσιάστηκε	1196 K σφάλμα
περίληψη	1119 K
περιεχόμενο	1175 K από
περισσότερα	1099 K:
πηγές	1145 K:
πηγή	1105 K: απε	1105 K απε	1105 K φωτογραφίας:	1105 K φωτογραφιών:	1105 K: reuters	1105 K: afp	1105 K: ap	1105 K: cnn	1105 K: bbc	1145 K:
πηγη	1105 K: απε	1105 K απε
προέκυψε	1196 K σφάλμα
προβολή	1214 K στο
προτείνετε	1138 K
προτιμάτε	1150 K να ακούτε	1150 K να ακούσετε
πρώτη	1201 K δημοσίευση:
πώς	1120 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1119 K
ρώτα	1119 K
ρώτησε	1119 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1120 K φάνηκε	1120 K βοήθησε	1120 K άρεσε
σελίδα	1197 K # από #	1197 K # / #
σου	74 K άρεσε
στείλτε	1138 K
στηρίξτε	86 K	1147 K	1147 K τον	1147 K τα	1147 K την
σύνοψη	1119 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1117 K κείμενα που
ταξινόμηση	1212 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1117 K άρθρο εκφράζει	1119 K άρθρο μεταφράστηκε	1119 K κείμενο μεταφράστηκε	1126 K email σας δεν δημοσιεύεται	1130 K κείμενο μεταφράστηκε αυτόματα	1130 K άρθρο μεταφράστηκε αυτόματα	1131 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1131 K πρόγραμμα περιήγησης δεν υποστηρίζει	1174 K βίντεο δεν είναι	1174 K περιεχόμενο δεν είναι	1175 K περιεχόμενο αυτό προέρχεται	1201 K άρθρο προστατεύεται	1201 K παρόν άρθρο προστατεύεται	1203 K κείμενο	1203 K άρθρο	1203 K παρόν άρθρο	1203 K κείμενο αυτό	1203 K άρθρο αυτό	1211 K άρθρο συνεχίζεται	1211 K κείμενο συνεχίζεται	1219 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1187 K ότι χρησιμοποιείτε
φωτο	1105 K: eurokinissi
φωτογραφία	1105 K: eurokinissi	1105 K: intime	1197 K # από #	1197 K # / #
φωτογραφίες	1105 K: eurokinissi
φωτορεπορτάζ	1199 K:
φωτό	1105 K: eurokinissi	1105 K: intime
""", 'χ': """
χαρίστε	1138 K
χαρακτήρες	1166 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1187 K ad
χρησιμοποιείτε	1187 K ad
""", 'ό': """
όλα	1117 K τα άρθρα
όλες	1139 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	307 K се за
автор	4344 K - обозреватель	4344 K - корреспондент	4344 K - колумнист	4344 K - редактор	5187 K - оглядач	5187 K - колумніст	5187 K - кореспондент
авторка	5187 K - оглядачка	5187 K - колумністка
авторката	287 K е
авторът	287 K е
акценти	289 K от
анкета	325 K на деня:
""", 'б': """
бачите	49 K помилку
без	339 K собственици	339 K акционери	4412 K владельцев	4412 K акционеров	4412 K цензуры и рекламы	5254 K власників	5254 K акціонерів	5254 K олігархів
беше	290 K ли полезна	290 K ли полезно	290 K ли полезен
благодарение	339 K на нашите читатели
благодаря	4412 K нашим читателям	4412 K вашим пожертвованиям
больше	4326 K новостей	4327 K по теме:	4367 K любите слушать	4367 K нравится слушать	4422 K о:
будь	36 K первым	5250 K ласка, вимкніть його	5250 K ласка, вимкніть блокувальник	5250 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4347 K ли материал	4347 K ли пересказ	4347 K ли этот пересказ	4347 K ли этот	4347 K ли текст
была	4347 K ли статья	4347 K ли эта	4347 K ли новость
більше	5168 K по темі:	5168 K за темою:	5168 K на тему:	5168 K про це:	5202 K новин	5202 K матеріалів	5264 K про:
""", 'в': """
в	4400 K этом месте находится встроенный контент	4400 K этом месте находится встроенный пост	4400 K этом месте находится встроенный публикация	4400 K этом месте размещён встроенный контент	4400 K этом месте размещён встроенный пост	4400 K этом месте размещён встроенный публикация	4400 K этом месте размещен встроенный контент	4400 K этом месте размещен встроенный пост	4400 K этом месте размещен встроенный публикация	4400 K этом месте показан встроенный контент	4400 K этом месте показан встроенный пост	4400 K этом месте показан встроенный публикация	4400 K этом месте встроенный контент	4400 K этом месте встроенный пост	4400 K этом месте встроенный публикация
вакансии	4350 K "	4350 K редакции
вакансії	5192 K "	5192 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4347 K понравилась	4347 K понравился	4347 K помогла	5190 K сподобалась	5190 K сподобалася	5190 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4299 K рассылка
ви	5250 K використовуєте блокувальник	5257 K прочитали вже # із #	5257 K прочитали вже # і #	5257 K прочитали # із #	5257 K прочитали # і #	5257 K прочитали вже # з #	5257 K прочитали # з #
видео	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето	4329 K по теме:	4421 K: как	4421 K: так	4421 K: почему	4421 K: что	4421 K: кто	4421 K: где	4421 K: это	4421 K: вот	4421 K: смотрите	4421 K: послушайте	4421 K: всё	4421 K: все
видяхте	49 K грешка
вижте	274 K още	274 K също	274 K:	274 K повече във видеото	274 K галерията
викторина	4393 K:
вимкніть	5250 K його, щоб	5250 K блокувальник	5250 K adblock
винаги	330 K разрешавай съдържание от	330 K показвай съдържание от	330 K зареждай съдържание от	330 K разреши съдържание от
включете	104 K се в дискусията	297 K
вопрос	78 K по статье	4393 K дня:
вопросы	77 K?
впервые	4426 K опубликовано в	4426 K опубликовано на	4426 K опубликован в	4426 K опубликована в	4426 K напечатано в
вперше	5268 K опубліковано в	5268 K опубліковано у	5268 K опубліковано на	5268 K надруковано в
все	32 K комментарии	4326 K новости на тему	4326 K материалы	4326 K новости	4326 K статьи	4331 K статьи автора	4331 K материалы автора	4422 K о:	4422 K материалы по теме:	4422 K статьи по теме:	4422 K материалы о:	4422 K новости по теме:	5264 K про:
всегда	4316 K разрешать контент	4400 K разрешать контент	4400 K показывать контент	4400 K разрешить контент	4400 K загружать контент
всички	302 K новини	348 K статии по темата:
всичко	348 K за:	348 K по темата:
встановлюйте	5197 K
встановіть	15 K	5197 K	5223 K застосунок
встигніть	5228 K передплатити
всё	4422 K о:	4422 K по теме:
всі	5264 K матеріали за темою:	5264 K новини за темою:
въпрос	325 K на деня:
въпроси	77 K
вы	4408 K используете блокировщик	4415 K прочитали уже # из #	4415 K прочитали # из #	4438 K получили это письмо, потому что	4438 K получили это письмо, так как	4438 K получаете это письмо, потому что	4438 K получаете это письмо, так как	4438 K получаете эту рассылку, потому что
выключите	4408 K его, чтобы
відділ	105 K передплати: #
відео	5263 K: як	5263 K: так	5263 K: чому	5263 K: що	5263 K: хто	5263 K: де	5263 K: це	5263 K: ось	5263 K: дивіться	5263 K: послухайте	5263 K: усе	5263 K: все
вікторина	5235 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4346 K от
гледайте	274 K видеото	274 K:
головна	103 K >	103 K '	103 K "
головне	5189 K від	5189 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5236 K:
""", 'д': """
детальніше	5168 K:	5168 K про це
джерела	5204 K:
джерело	5204 K:
дивіться	5168 K також	5168 K:	5168 K також:	5168 K відео:
до	5168 K теми:
добавьте	4408 K наш сайт в	4408 K сайт в исключения	4408 K сайт в белый список
додайте	5250 K наш сайт до	5250 K сайт до винятків	5250 K сайт до білого списку
дозволити	5242 K завжди контент	5242 K завжди вміст	5242 K контент із	5242 K контент з	5242 K контент від	5242 K вміст із	5242 K вміст з	5242 K вміст від
дозволяти	5242 K завжди контент	5242 K завжди вміст	5242 K контент із	5242 K контент з	5242 K контент від	5242 K вміст із	5242 K вміст з	5242 K вміст від
докладніше	5168 K:	5168 K про це	5264 K про:
досие	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето
доступно	4355 K в	4355 K на	4355 K для	5197 K в	5197 K у	5197 K на	5197 K для
достъпно	297 K в	297 K на
досье	4421 K: как	4421 K: так	4421 K: почему	4421 K: что	4421 K: кто	4421 K: где	4421 K: это	4421 K: вот	4421 K: смотрите	4421 K: послушайте	4421 K: всё	4421 K: все
досьє	5263 K: як	5263 K: так	5263 K: чому	5263 K: що	5263 K: хто	5263 K: де	5263 K: це	5263 K: ось	5263 K: дивіться	5263 K: послухайте	5263 K: усе	5263 K: все
дотримуйтесь	33 K
другие	4331 K материалы автора
думка	5187 K автора	5187 K, висловлена	5187 K редакції може не
думки	5187 K авторів
""", 'е': """
ежедневная	4299 K рассылка
еженедельная	4299 K рассылка
если	49 K вы нашли	49 K вы заметили	4438 K вы не хотите получать эту рассылку	4438 K вы больше не хотите получать эту	4438 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4331 K новость?
еще	4327 K по теме:	4329 K по теме:
ещё	4326 K больше	4327 K по теме:	4329 K по теме:
""", 'з': """
з	5239 K нашого магазину:
за	5156 K підтримки компанії	5156 K підтримки партнера	5156 K сприяння компанії	5168 K темою:
забелязахте	9 K
завантажити	5197 K в	5197 K з	5197 K у
завантажте	15 K	5197 K в	5197 K з	5223 K застосунок	5223 K додаток
завантажувати	5242 K завжди контент	5242 K завжди вміст	5242 K контент із	5242 K контент з	5242 K контент від	5242 K вміст із	5242 K вміст з	5242 K вміст від
завантажуйте	15 K	5197 K	5207 K застосунок
завдяки	5254 K нашим читачам	5254 K вашим внескам
завжди	5242 K дозволяти контент	5242 K дозволяти вміст	5242 K показувати контент	5242 K показувати вміст	5242 K дозволити контент	5242 K дозволити вміст	5242 K завантажувати контент	5242 K завантажувати вміст
загружать	4400 K всегда контент	4400 K контент из	4400 K контент с	4400 K контент от
загрузите	4355 K в	4355 K на
загрузить	4316 K контент	4316 K пост
задайте	4346 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	301 K
запитайте	5189 K
зареждай	330 K винаги съдържание от	330 K съдържание от
зберегти	5201 K
збережіть	5201 K
здесь	4400 K находится встроенный контент	4400 K находится встроенный пост	4400 K находится встроенный публикация	4400 K размещён встроенный контент	4400 K размещён встроенный пост	4400 K размещён встроенный публикация	4400 K размещен встроенный контент	4400 K размещен встроенный пост	4400 K размещен встроенный публикация	4400 K показан встроенный контент	4400 K показан встроенный пост	4400 K показан встроенный публикация	4400 K встроенный контент	4400 K встроенный пост	4400 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5239 K для передплатників:
зручніше	5210 K слухати
""", 'и': """
играть	4394 K:
идет	4388 K подписка
идёт	4388 K подписка
из	4397 K нашего магазина:
изпратете	301 K
изтеглете	15 K	297 K	307 K	322 K приложението
източник	304 K:
източници	304 K:
имате	77 K въпроси
инсталирайте	297 K
искате	309 K да работите при нас	309 K ли да работите при нас
искаш	309 K да работиш при нас
источник	4361 K:
источники	4361 K:
""", 'к': """
как	4347 K вам статья	4347 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	301 K
копирайте	301 K
короткий	5189 K виклад	5189 K переказ
коротко	4346 K от	5189 K від
краткий	29 K пересказ	4346 K пересказ
кратко	4346 K от
краткое	4346 K содержание	4391 K содержание
куиз	274 K:	325 K:
""", 'л': """
лише	5239 K для передплатників:
лучшее	4326 K за
любите	5210 K слухати
""", 'м': """
материал	51 K можно	4316 K содержит данные	4327 K по теме:	4329 K по теме:	4349 K опубликован в	4352 K можно	4391 K переведён	4391 K переведен	4426 K впервые опубликован	4426 K был впервые	4436 K подготовлен в партнёрстве с	4436 K подготовлен в партнерстве с	4436 K подготовлен при поддержке	4436 K создан при поддержке
материалът	359 K е създаден със съдействието на
материалы	4329 K по теме:
матеріал	51 K можна	5155 K підготовлено за підтримки	5155 K створено за підтримки	5155 K підготовлено у партнерстві	5155 K створено у партнерстві	5232 K перекладено	5268 K уперше опубліковано	5279 K підготовлено у партнерстві з	5279 K підготовлено за підтримки	5279 K створено за підтримки	5279 K створено у партнерстві з
маєте	77 K запитання
месяц	4358 K подписки за
ми	5250 K помітили, що ви
мнение	4344 K автора	4344 K редакции может не
мнението	287 K на автора
мнения	4344 K авторов
мненията	287 K на авторите
моля	33 K
мы	14 K в	14 K есть	4289 K работаем благодаря вам	4289 K работаем благодаря вашей	4289 K работаем благодаря вашим	4289 K существуем благодаря вам	4289 K существуем благодаря вашим	4289 K существуем на ваши	4289 K работаем на ваши	4289 K живём на ваши	4289 K живем на ваши	4289 K независимы благодаря	4307 K в	4408 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	347 K живо: как	347 K живо: така	347 K живо: защо	347 K живо: какво	347 K живо: кой	347 K живо: къде	347 K живо: това	347 K живо: вижте	347 K живо: чуйте	347 K живо: всичко	347 K живо: нощта	347 K живо: хората	347 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5201 K
надішліть	5 K	5201 K
накратко	289 K от
началась	4388 K подписка
начало	103 K >	103 K "
наша	4299 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4388 K забудьте подписаться	5228 K забудьте передплатити
немає	5210 K часу читати	5254 K власників
нет	37 K комментариев	4367 K времени читать	4412 K владельцев
новия	292 K брой
новият	292 K брой
новости	4326 K партнеров
новый	4349 K номер
нравится	87 K
няма	37 K коментари
нямаме	339 K собственик	339 K собственици	339 K акционери	339 K реклами
нямате	310 K време да четете
""", 'о': """
об	4327 K этом подробнее	4331 K авторе
обобщение	289 K
обсуждение	7 K
озвучено	4346 K	5189 K
онлайн	4421 K: как	4421 K: так	4421 K: почему	4421 K: что	4421 K: кто	4421 K: где	4421 K: это	4421 K: вот	4421 K: смотрите	4421 K: послушайте	4421 K: всё	4421 K: все	5263 K: як	5263 K: так	5263 K: чому	5263 K: що	5263 K: хто	5263 K: де	5263 K: це	5263 K: ось	5263 K: дивіться	5263 K: послухайте	5263 K: усе	5263 K: все
опитахте	64 K
опитування	5235 K дня:
опрос	4393 K дня:
оригинал	4426 K статьи опубликован
оригінал	5268 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4408 K его, чтобы	4408 K блокировщик	4408 K adblock
открихте	9 K
откройте	4355 K в
открыта	4388 K подписка
открыть	4307 K в
отпечатай	301 K
отпечатайте	301 K
отправить	5 K	4359 K
отправьте	5 K	4359 K
оформити	5228 K передплату
оформить	4388 K подписку
оценете	290 K
оцените	10 K	4347 K
оцініть	5190 K
още	274 K по темата	274 K новини:	302 K новини	348 K за:	348 K по темата:
""", 'п': """
партнер	4436 K материала	5279 K матеріалу	5279 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	359 K на статията	359 K на рубриката
партнёр	4436 K материала	4436 K рубрики
партнёрский	91 K материал:
первый	4358 K месяц за
перевод	4346 K выполнен	4346 K сделан	4391 K выполнен	4391 K сделан	4391 K осуществлён	4391 K подготовлен
передплата	5200 K за #	5200 K від #	5228 K на перше півріччя	5228 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4307 K в
переказ	5189 K
переклад	5189 K зроблено	5232 K виконано	5232 K зроблено	5232 K здійснено	5232 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4346 K
перший	5200 K місяць за
питання	78 K до статті	5235 K дня:
по	94 K подписке	4327 K теме:
повече	274 K по темата:	302 K новини
повідомити	5212 K про помилку
повідомте	5212 K про помилку	5212 K нам про помилку
погляди	5187 K авторів
пограйте	5236 K:
подарете	301 K
подарите	4359 K
подарить	4359 K
подарувати	5201 K
подаруйте	5201 K
поддержать	4364 K
поддержи	86 K
поддержите	86 K	4364 K
поделитесь	5 K
поделиться	5 K
подкаст	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето	4421 K: как	4421 K: так	4421 K: почему	4421 K: что	4421 K: кто	4421 K: где	4421 K: это	4421 K: вот	4421 K: смотрите	4421 K: послушайте	4421 K: всё	4421 K: все	5263 K: як	5263 K: так	5263 K: чому	5263 K: що	5263 K: хто	5263 K: де	5263 K: це	5263 K: ось	5263 K: дивіться	5263 K: послухайте	5263 K: усе	5263 K: все
подкрепете	86 K	307 K
подкрепи	307 K
подобається	87 K
подписаться	4307 K в
подписка	4358 K за #	4358 K от #	4358 K за рубль	4388 K на первое полугодие	4388 K на второе полугодие
подписывайтесь	14 K	4364 K на
подпишись	14 K	4379 K на
подпишитесь	14 K	4307 K в	4364 K на	4379 K на нас
подробнее	4327 K:	4327 K в материале	4327 K - в	4327 K читайте в материале	4327 K об этом	4329 K по теме:	4329 K на тему:	4422 K о:
подробности	4327 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4408 K, отключите его	4408 K, отключите блокировщик
позиция	4344 K автора
позицията	287 K на автора
позиція	5187 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4316 K контент	4316 K публикацию	4316 K содержимое
показвай	330 K винаги съдържание от	330 K съдържание от
показувати	5242 K завжди контент	5242 K завжди вміст	5242 K контент із	5242 K контент з	5242 K контент від	5242 K вміст із	5242 K вміст з	5242 K вміст від
показывать	4400 K всегда контент	4400 K контент из	4400 K контент с	4400 K контент от
полезна	290 K ли
получайте	4440 K
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	289 K
попитайте	289 K
попробовали	64 K
порадьте	5201 K
порекомендуйте	4359 K
последвайте	14 K	307 K
последние	4326 K новости о
послухати	3 K
послушать	3 K
поставте	5189 K запитання
похоже	4408 K, вы используете блокировщик	4408 K, у вас включён	4408 K, у вас включен
почитать	4327 K:
преведено	289 K с
преводът	289 K е
предложение	4397 K для читателей:	4397 K для подписчиков:
предпочитате	310 K да слушате
прежде	4380 K чем оставить комментарий	4380 K чем комментировать
препечатването	73 K е разрешено
препоръчай	301 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4331 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5228 K передплата
продолжается	4388 K подписка	4388 K подписная кампания
пройдите	4327 K тест
пройдіть	5168 K тест
пропозиція	5239 K для читачів:	5239 K для передплатників:
прочетено	289 K от
прочетете	274 K още	274 K също
прочетохте	342 K # от #	342 K вече # от #
публикация	4316 K содержит данные
підписка	5200 K за #	5200 K від #
підписуйся	14 K
підписуйтесь	14 K	5207 K на
підпишіться	14 K	5207 K на
підсумок	29 K створив	29 K створено	5189 K
підтримайте	86 K	5207 K
підтримати	5207 K
""", 'р': """
работа	4350 K в "
радимо	5168 K прочитати:
разрешавай	330 K винаги съдържание от	330 K съдържание от
разрешать	4400 K всегда контент	4400 K контент из	4400 K контент с	4400 K контент от
разрешете	297 K
разреши	330 K винаги съдържание от	330 K съдържание от
разрешить	4316 K контент	4316 K показ	4316 K содержимое	4400 K всегда контент	4400 K контент из	4400 K контент с	4400 K контент от
распечатайте	4359 K
распечатать	4359 K
расскажите	64 K в
рассылка	4299 K "	4299 K:
редакция	4289 K работает благодаря вам	4289 K работает благодаря вашей	4289 K работает благодаря вашим
резюме	289 K
резюмето	29 K е	289 K
рекламно	91 K съдържание:
рекомендуем	4327 K:	4329 K видео:
рекомендуємо	5168 K:
робота	5192 K в "	5192 K у "
роздрукувати	5201 K
роздрукуйте	5201 K
розкажіть	64 K у
розпочалася	5228 K передплата
розпочато	5228 K передплату
""", 'с': """
саммари	4346 K
свалете	15 K	297 K	322 K приложението
свежий	4349 K номер
свързани	274 K:
связаться	4331 K с автором
сигнализирайте	312 K за грешка
скачайте	15 K	4355 K в	4355 K из	4364 K приложение	4384 K приложение
скачать	15 K	4355 K в	4355 K на
скидка	4397 K для подписчиков:
скопировать	4359 K
скопируйте	4359 K
скопіювати	5201 K
скопіюйте	5201 K
следвайте	14 K ни	307 K
следите	14 K за	4307 K в
слухайте	5168 K:	5168 K також:
слухати	3 K
слушайте	4327 K:	4327 K также:
слушать	3 K
см	4327 K. также:
смотрите	4327 K также	4327 K:	4327 K	4327 K также:	4327 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4369 K об ошибке	4369 K нам об ошибке
сообщить	4369 K об ошибке
сохраните	4359 K
сохранить	4359 K
спитайте	5189 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4436 K материала	4436 K рубрики	5279 K матеріалу	5279 K рубрики
спонсорирано	359 K от
спробували	64 K
спросите	4346 K
спросить	4346 K
спільно	5156 K з компанією
станьте	36 K первым	36 K першим	4364 K подписчиком	4364 K соучастником	5207 K частиною спільноти	5207 K співучасником
статията	51 K може	289 K е преведена	289 K е прочетена	351 K е публикувана	359 K е създадена със съдействието на
статтю	51 K можна	5189 K перекладено	5232 K перекладено	5268 K вперше опубліковано	5268 K було вперше
стаття	5268 K вперше опублікована	5269 K
статью	51 K можно	4352 K можно
статья	4346 K переведена	4346 K озвучена	4347 K была	4349 K опубликована в	4391 K переведена	4426 K впервые опубликована	4426 K была впервые	4426 K первоначально	4427 K
стежте	14 K за
стислий	29 K переказ	5189 K виклад	5189 K переказ	5232 K виклад
схоже	5250 K, ви використовуєте	5250 K, у вас увімкнено
съобщете	312 K за грешка
съобщи	312 K за грешка
сыграйте	4394 K:
""", 'т': """
тази	29 K статия е обобщена	351 K статия е публикувана
також	5168 K читайте:
тб	5263 K: як	5263 K: так	5263 K: чому	5263 K: що	5263 K: хто	5263 K: де	5263 K: це	5263 K: ось	5263 K: дивіться	5263 K: послухайте	5263 K: усе	5263 K: все
текст	51 K можно	51 K можна	4346 K переведён	4346 K переведен	4346 K озвучен	4391 K переведён	4391 K переведен	4426 K впервые опубликован	4426 K был впервые	4426 K вышел в №	4426 K вышел в номере	5189 K перекладено	5189 K озвучено	5232 K перекладено	5268 K уперше опубліковано	5268 K вперше опубліковано	5268 K було вперше	5268 K вийшов у №	5268 K вийшов у номері
текстът	51 K може	287 K отразява	289 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4393 K дня:	5235 K дня:
това	57 K разследване	289 K резюме	289 K обобщение
този	351 K текст е публикуван
только	4397 K для подписчиков:
точка	4344 K зрения автора	5187 K зору автора	5187 K зору редакції
триває	5228 K передплата
тук	330 K има вградено съдържание от	330 K има съдържание от	330 K се намира вградено съдържание от	330 K се намира съдържание от	330 K вградено съдържание от	330 K съдържание от
тут	4400 K находится встроенный контент	4400 K находится встроенный пост	4400 K находится встроенный публикация	4400 K размещён встроенный контент	4400 K размещён встроенный пост	4400 K размещён встроенный публикация	4400 K размещен встроенный контент	4400 K размещен встроенный пост	4400 K размещен встроенный публикация	4400 K показан встроенный контент	4400 K показан встроенный пост	4400 K показан встроенный публикация	4400 K встроенный контент	4400 K встроенный пост	4400 K встроенный публикация	5242 K є вбудований контент	5242 K є вбудований допис	5242 K є вбудований публікація	5242 K є вбудований вміст	5242 K розміщено вбудований контент	5242 K розміщено вбудований допис	5242 K розміщено вбудований публікація	5242 K розміщено вбудований вміст	5242 K показано вбудований контент	5242 K показано вбудований допис	5242 K показано вбудований публікація	5242 K показано вбудований вміст	5242 K вбудований контент	5242 K вбудований допис	5242 K вбудований публікація	5242 K вбудований вміст
""", 'у': """
у	4408 K вас включён блокировщик	4408 K вас включен блокировщик	4412 K нас нет владельца	4412 K нас нет владельцев	4412 K нас нет акционеров	4412 K нас нет инвесторов	4412 K нас нет хозяев	5156 K партнерстві з компанією	5242 K цьому місці є вбудований контент	5242 K цьому місці є вбудований допис	5242 K цьому місці є вбудований публікація	5242 K цьому місці є вбудований вміст	5242 K цьому місці розміщено вбудований контент	5242 K цьому місці розміщено вбудований допис	5242 K цьому місці розміщено вбудований публікація	5242 K цьому місці розміщено вбудований вміст	5242 K цьому місці показано вбудований контент	5242 K цьому місці показано вбудований допис	5242 K цьому місці показано вбудований публікація	5242 K цьому місці показано вбудований вміст	5242 K цьому місці вбудований контент	5242 K цьому місці вбудований допис	5242 K цьому місці вбудований публікація	5242 K цьому місці вбудований вміст	5250 K вас увімкнено блокувальник	5254 K нас немає власника	5254 K нас немає власників	5254 K нас немає акціонерів	5254 K нас немає інвесторів	5254 K нас немає олігарха
увидели	9 K ошибку
удобнее	4367 K слушать
уперше	5268 K опубліковано в	5268 K опубліковано у	5268 K опубліковано на	5268 K надруковано в
усе	5264 K про:	5264 K за темою:
успейте	4388 K подписаться
установите	15 K	4384 K приложение
усі	32 K коментарі	5264 K матеріали за темою:	5264 K статті за темою:
утренняя	4299 K рассылка
""", 'ф': """
фотогалерея	4327 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	290 K ли
харесахте	290 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4366 K работать у нас	4366 K у нас работать	4366 K работать в нашей
хочете	5209 K працювати в нас	5209 K в нас працювати	5209 K працювати у нас
хочеш	5209 K працювати в нас
хочешь	4366 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5189 K переказ	5189 K короткий виклад	5189 K короткий переказ	5189 K стислий виклад	5232 K текст	5232 K матеріал	5269 K текст	5269 K матеріал
цю	5232 K статтю
ця	81 K тема закрита	5269 K стаття
""", 'ч': """
четете	274 K още
чети	274 K още
чи	5190 K була стаття	5190 K був матеріал	5190 K був переказ	5190 K був цей переказ	5190 K була ця	5190 K був цей	5190 K сподобалась	5190 K сподобалася	5190 K сподобався
читай	4379 K нас
читайте	14 K нас	15 K	4307 K в	4307 K нас в	4327 K также	4327 K также:	4327 K:	4327 K подробнее	4327 K еще	4327 K по теме:	4327 K подробнее:	4327 K материал	4327 K в материале	4329 K по теме:	4355 K нас без	4355 K без	4364 K	4364 K нас в	5168 K також	5168 K також:	5168 K:	5168 K ще	5168 K також на тему:	5168 K по темі:	5168 K також на тему	5207 K
читать	4307 K в	4327 K также	4327 K по теме:
что	38 K вы думаете	4327 K ещё почитать:
чтобы	4438 K отписаться от этой рассылки	4438 K отписаться от рассылки
чуйте	3 K	274 K:
""", 'щ': """
ще	37 K немає коментарів	5168 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4391 K статья	4427 K статья
это	29 K резюме	57 K расследование	4346 K краткое содержание
этот	29 K пересказ	4316 K материал содержит	4346 K пересказ	4346 K краткий пересказ	4352 K материал можно	4352 K текст можно	4391 K текст	4391 K материал	4427 K текст	4427 K материал
эту	4352 K статью можно
""", 'я': """
як	5190 K вам стаття	5190 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2382 K את
אולי	2399 K פספסתם:
אין	2370 K לשלוח תגובות	2370 K לפרסם תגובות	2443 K להעתיק תוכן	2443 K להעתיק את התוכן	2443 K לעשות שימוש בתכנים	2443 K לעשות שימוש בתוכן
אירעה	2439 K שגיאה
אל	2390 K תפספסו: הפעילו
אנא	2347 K הזינו כתובת מייל	2347 K הזינו כתובת אימייל
אני	2339 K רוצה לתמוך	2339 K רוצה להצטרף	2339 K רוצה לתרום
ארעה	2439 K שגיאה
""", 'ב': """
בואו	2383 K לעבוד איתנו
בחנו	2387 K את עצמכם
בשיתוף	2402 K המועצה	2402 K קרן
""", 'ד': """
דווחו	2382 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2360 K:	2384 K לפודקאסט	2384 K לפרק
האם	10 K אהבתם	2382 K הכתבה	2382 K הסיכום	2382 K המידע
הדוא	2369 K"ל האדום
הדפדפן	2419 K שלך אינו	2419 K שלך לא
ההרשמה	2347 K בוצעה בהצלחה
הווידאו	2419 K אינו
הורידו	15 K	2352 K את האפליקציה	2389 K
הטור	2376 K המלא של
הטקסט	2444 K נוצר
היו	36 K הראשונים
הירשמו	2383 K לוובינר	2383 K לכנס שלנו
הכותב	2372 K הוא
הכותבים	2372 K הם
הכותבת	2372 K היא
הכנתם	64 K
הכתבה	2380 K תורגמה	2380 K נכתבה באופן אוטומטי	2382 K עניינה	2400 K ממשיכה	2443 K מוגנת	2444 K נכתבה	2444 K תורגמה	2452 K ממשיכה
המייל	46 K האדום
המשך	2400 K הכתבה	2452 K הכתבה
הסיכום	2380 K נכתב	2380 K נוצר	2444 K נוצר
הסרטון	2419 K אינו	2419 K לא
הפסקת	2351 K מעקב אחרי
הפעילו	2390 K התראות	2390 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2384 K המלא זמין
הצביעו	2387 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2339 K לאלפי	2339 K לאלפי התומכים,	2339 K לאלפי התומכים שלנו	2342 K למנוי	2352 K לערוץ הטלגרם	2352 K לקבוצת הוואטסאפ	2352 K לקבוצת הווטסאפ	2366 K אלינו	2366 K לערוץ	2366 K לקבוצה	2366 K לקבוצת	2366 K לקבוצות	2366 K עכשיו	2366 K גם	2367 K	2383 K לצוות שלנו
הצטרפי	2339 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2384 K לפודקאסט
השתתפו	2387 K בסקר
התגובות	7 K
התוכן	2419 K אינו	2443 K מוגן
התחקיר	57 K הזה
התקציר	2380 K נכתב	2380 K הופק	2380 K נוצר
התרגום	2444 K נעשה
""", 'ח': """
חודש	2395 K ראשון ב
""", 'י': """
יש	77 K שאלות	2347 K להזין כתובת מייל תקינה	2369 K לכם מידע	2369 K לכם סיפור	2369 K לך מידע	2369 K לך סיפור
""", 'כ': """
כבר	2342 K מנויים	2342 K מנוי
כדי	2395 K לקרוא את	2423 K לצפות בתוכן	2423 K להציג את התוכן
כל	2366 K החדשות
כתבות	2376 K נוספות מאת	2376 K נוספות של	2399 K נוספות:
כתובת	2347 K המייל לא תקינה	2347 K הדואר האלקטרוני אינה	2347 K המייל אינה תקינה	2347 K המייל אינה חוקית	2347 K האימייל אינה תקינה	2347 K האימייל אינה חוקית
""", 'ל': """
לא	2342 K מנויים
להאזנה	2384 K לכתבה	2384 K לפודקאסט
להורדת	2389 K
להמשך	2395 K קריאה
לכל	2372 K הכתבות של	2376 K הכתבות של	2376 K כתבות	2376 K המאמרים של	2399 K הכתבות:
לכתבה	2360 K המלאה
לכתבות	2399 K נוספות:
לעדכונים	2366 K נוספים	2366 K
לעקוב	2351 K אחרי הכותב
לערוץ	2352 K הטלגרם
לפניות	2369 K לכתב	2369 K לכתבת
לפרק	2384 K המלא
לצפייה	2384 K בסרטון	2384 K בווידאו	2384 K במשדר	2423 K בתוכן
לקבוצת	2352 K הווטסאפ	2366 K הוואטסאפ	2366 K הווטסאפ
לקבלת	2366 K עדכונים
לקריאה	2360 K נוספת	2360 K נוספת:	2395 K מלאה
לקריאת	2395 K הכתבה המלאה
לרכישת	2342 K מנוי	2342 K מינוי	2383 K כרטיסים לכנס	2383 K כרטיסים לחצו	2383 K כרטיסים לאירוע
לתמיכה	2339 K חודשית
""", 'מ': """
מאמרים	2376 K נוספים מאת
מה	38 K דעתכם	2387 K דעתכם? הצביעו
מוגש	2402 K בשיתוף
מיון	2370 K תגובות
מייל	2369 K אדום
מיין	2370 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2342 K קיים
מנויים	2342 K? התחברו	2342 K?
מעקב	2351 K אחרי הכותב	2351 K אחר הכותב	2351 K אחרי כתב
מצאתם	9 K טעות
משהו	2439 K השתבש
""", 'נ': """
נא	2347 K להזין כתובת מייל תקינה	2347 K להזין כתובת אימייל
נותרו	2411 K # תווים
ניסיתם	64 K
נכתב	2380 K בסיוע
נפלה	49 K טעות
נרשמת	2347 K בהצלחה
נתקלתם	2369 K במשהו	2369 K בטעות
""", 'ס': """
סדר	2370 K תגובות
סינון	2370 K תגובות
ספרו	64 K לי
סרטון	2419 K זה אינו
""", 'ע': """
עדיין	2342 K לא מנויים
עוד	2360 K בנושא:	2376 K כתבות של	2399 K במדור:	2399 K כתבות:
עמוד	2440 K # מתוך #
ענו	2387 K על הסקר	2387 K על הסקר:	2387 K על החידון
עקבו	14 K אחרינו	2351 K אחרי הכותב	2366 K אחרינו	2367 K אחרי
""", 'פ': """
פורסם	2407 K לראשונה ב
פרסומת	2400 K
""", 'צ': """
צילום	2407 K: רויטרס	2407 K: אי	2407 K: ap	2407 K: afp	2407 K: shutterstock	2407 K: שאטרסטוק	2407 K: getty	2407 K: פלאש	2407 K: דובר	2407 K: באדיבות	2407 K: לע"מ
צילומים	2407 K: באדיבות
צפו	2360 K:	2360 K גם	2384 K בסרטון	2384 K בתיעוד	2384 K בווידאו	2384 K בכתבה
""", 'ק': """
קבלו	2351 K התראות על כתבות	2390 K התראות	2390 K עדכונים על	2390 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2360 K גם	2360 K גם:
קראו	2360 K גם	2360 K גם:	2360 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2366 K להיות	2366 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2413 K עכשיו:
שחקו	2413 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2370 K שיכללו
תודה	2347 K שנרשמתם
תווים	2411 K נותרו	2411 K שנותרו
תוכן	2402 K שיווקי בשיתוף	2420 K מוטמע	2420 K זה מגיע	2420 K חיצוני	2420 K זה מוצג	2444 K זה נוצר
תורגם	2380 K באופן אוטומטי
תמונה	2440 K # מתוך #	2440 K # / #
תמונות	2407 K: באדיבות
תמכו	86 K	2339 K בנו,	2339 K בנו היום	2393 K	2394 K בעבודתנו	2394 K בעיתונות עצמאית	2394 K בעיתונות חופשית	2394 K בנו עכשיו	2394 K בנו היום
תקציר	2380 K שנכתב
""", 'ا': """
ابرز	170 K النقاط بالذكاء
اجعل	155 K
احجز	172 K تذكرتك	172 K مقعدك
احجزوا	172 K تذاكركم
احصل	183 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	177 K معلوماتك	177 K نفسك
ادامه	1914 K اين مطلب	1914 K مطلب مخصوص	1914 K اين خبر	1970 K مطلب	1970 K خبر
ادعم	86 K	186 K
ادعمنا	121 K ولو
ادعموا	86 K	186 K
اذا	200 K كانت لديك معلومات	200 K كان لديك معلومات	200 K كانت لديكم معلومات	200 K كان لديكم معلومات
ارسل	160 K لنا صورك	160 K لنا قصتك	160 K لنا معلومات	160 K لنا علي	160 K لنا عبر
ارسلوا	160 K لنا علي	160 K لنا عبر	160 K لنا صوركم	160 K لنا قصصكم	160 K الينا علي	160 K الينا عبر	160 K الينا صوركم
از	1863 K روزنامهنگاري مستقل حمايت	1917 K دست ندهيد:
اسال	170 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1961 K از مطالب
استمرارنا	121 K مرهون بدعمكم	121 K مرهون	121 K بدعمكم
استمع	3 K الي	3 K	175 K الي
استمعوا	175 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1914 K يكماهه:	1914 K ماهانه:	1914 K سالانه:	1914 K يكساله:	1914 K سهماهه:
اشترك	157 K في	158 K في قناة	188 K
اشتركوا	155 K في	188 K
اضف	155 K	162 K تعليقك	162 K تعليقا علي	162 K تعليقا جديدا
اطلاعات	1903 K خود را بسنجيد
اعادة	73 K النشر مسموحة	197 K النشر
اعجبك	74 K	87 K
اعد	170 K هذا الملخص	238 K هذا الملخص
اعلان	193 K
افزودن	1921 K به سبد
اقرا	149 K ايضا	149 K ايضا:	149 K المزيد:	149 K:	149 K المزيد	192 K كذلك:	192 K ايضا-
اكنون	1931 K بازي كنيد:
الاحرف	203 K المتبقية
الانتقال	151 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	233 K # من #
العب	205 K الان:
العودة	151 K الي الاعلي
الفيديو	210 K غير
المتصفح	210 K لا	210 K لا يدعم
المزيد	149 K:
المصدر	167 K:	167 K :
الملخص	170 K من اعداد
امتحان	64 K كرديد
ان	200 K كانت لديك معلومات
انتشار	1961 K مطالب
انتقل	151 K الي المحتوي
انشئ	199 K حسابا	199 K حسابك
انضم	61 K الي #	157 K الي	158 K الي قناة
انضموا	61 K الي #	156 K الي
اهم	170 K النقاط بالذكاء
ايا	1897 K اين	1897 K خطايي
ايميل	1867 K معتبر وارد	1867 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1897 K	1914 K مطلب مخصوص	1914 K مطلب ويژه	1914 K محتوا مخصوص	1914 K محتوا ويژه مشتركان	1917 K مطلب را هم بخوانيد:	1936 K ويدئو در	1936 K ويديو در	1936 K محتوا در	1937 K محتوا از	1961 K مقاله تحت	1962 K متن	1962 K مقاله	1962 K خلاصه	1962 K ترجمه	1962 K خبر
اينجا	1917 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	163 K وكاتب
بازنشر	73 K با ذكر	1961 K
بازگشت	1880 K به بالا
بالصور	235 K..
بالفيديو	235 K..
ببينيد	1879 K:
بخوانيد	1879 K:
بدعمكم	121 K نستمر
بدون	1863 K كمك خوانندگان
براي	1914 K خواندن متن كامل	1914 K خواندن ادامه	1914 K مطالعه متن كامل	1914 K ادامه خواندن	1914 K دسترسي به متن كامل	1940 K ديدن اين محتوا	1940 K مشاهده اين محتوا	1940 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1897 K اين
بيشتر	1879 K بخوانيد	1879 K بخوانيد:	1879 K ببينيد	1881 K بخوانيد:	1917 K بدانيد:
""", 'ت': """
تابع	149 K ايضا:	157 K	163 K الكاتب علي	193 K القراءة
تابعنا	14 K	156 K
تابعوا	156 K	163 K الكاتب علي
تابعونا	14 K	155 K
تبرع	121 K ولو	186 K ل
تجاوز	151 K الي المحتوي
تخطي	151 K الي المحتوي	151 K الاكثر قراءة	151 K قصص مقترحة	151 K البودكاست	151 K يستحق الانتباه وواصل	191 K
ترجم	170 K هذا
تستمر	193 K القصة
تسوق	172 K الان	172 K من متجر
تصوير	1958 K # از #
تعداد	1929 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	170 K اعداد هذا	170 K انشاء هذا	170 K تلخيص هذا	173 K انشاء الملخص	238 K انشاء هذا	238 K اعداد هذا	238 K تلخيص هذا	238 K توليد هذا	238 K انشاء هذه	238 K انشاء الملخص	238 K انشاء النص
تماس	1892 K با نويسنده
تمت	170 K ترجمة هذا	170 K الترجمة	238 K كتابة هذا	238 K ترجمة هذا
""", 'ث': """
ثبت	1921 K نام در كارگاه
ثبتنام	1921 K در كارگاه
""", 'ج': """
جدول	1889 K امروز را	1889 K را حل كنيد
جرب	188 K
جربوا	188 K
""", 'ح': """
حامي	1863 K ما شويد	1863 K ما باشيد
حدث	232 K خطا
حقوق	197 K النشر	197 K الطبع
حمل	15 K	132 K التطبيق من	132 K التطبيق الان	183 K تطبيق	183 K تطبيقنا	183 K الان
حملوا	15 K	183 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1892 K:
خريد	1921 K انلاين كتاب	1921 K انلاين بليت	1921 K كتاب از فروشگاه	1921 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1957 K رخ داد
خلاصات	170 K مولدة
خلاصة	170 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1903 K خود را
در	1879 K اين باره بخوانيد	1889 K نظرسنجي شركت كنيد	1903 K اين نظرسنجي	1903 K نظرسنجي ما	1903 K نظرسنجي	1917 K همين زمينه:	1917 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	155 K قناتنا
رد	1880 K شدن از پربينندهترينها	1880 K شدن از پربيننده ترين ها
ردشدن	1880 K از پربينندهترينها
رفتن	1880 K به محتوا	1880 K به محتواي اصلي
""", 'س': """
ساعدنا	177 K علي تحسين
ساعدونا	177 K علي تحسين
ساند	186 K
ساهم	121 K ولو	121 K في استمرارنا
ساهموا	121 K ولو	121 K في استمرارنا
سجل	172 K الان في	172 K الان لحضور	199 K مجانا
سجلوا	172 K الان في	199 K مجانا
سوالي	77 K داريد
سودوكو	1889 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	178 K في الاستبيان
شاركنا	160 K قصتك	177 K رايك
شاركوا	5 K
شاركونا	160 K قصصكم	177 K رايكم
شاهد	149 K ايضا	149 K:	149 K ايضا:	175 K الفيديو اعلاه	192 K ايضا-	235 K بالصور
شاهدوا	175 K
شما	1903 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	163 K متخصص في	163 K وكاتب
صحفي	163 K متخصص في	163 K وكاتب
صفحة	233 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1958 K # از #
صوت	177 K الان:
صوتوا	177 K الان
صورة	233 K # من #	233 K # / #
""", 'ط': """
طالع	192 K ايضا:
""", 'ع': """
عدد	203 K الاحرف المتبقية
عذرا	232 K، حدث خطا
عضويت	1867 K شما در خبرنامه
عكاس	1892 K:
عكس	1958 K # از #
""", 'ف': """
في	192 K السياق ذاته:	192 K السياق نفسه:	192 K هذا السياق:
""", 'ق': """
قبلا	1914 K مشترك شدهايد	1914 K مشترك شده ايد	1914 K عضو شدهايد	1914 K ثبت نام كردهايد
قد	149 K يهمك:	192 K يهمك ايضا:
قم	183 K بتحميل	183 K بتنزيل
""", 'ك': """
كاتب	163 K وصحفي	163 K وصحافي	163 K وباحث	163 K ومحلل	163 K واكاديمي	163 K صحفي
كاتبة	163 K وصحفية	163 K وصحافية	163 K وباحثة	163 K صحفية
كاراكترهاي	1929 K باقيمانده
كتب	238 K هذا المقال	238 K هذا النص
كد	1892 K خبر:	1892 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	121 K داعما	162 K اول من يعلق
كپيبرداري	1961 K
""", 'ل': """
لا	162 K تعليقات بعد	162 K توجد تعليقات بعد	162 K يوجد تعليقات بعد	162 K توجد تعليقات حتي الان	162 K توجد تعليقات علي هذا	197 K يسمح باعادة
لتصلك	157 K
لديك	125 K اشتراك	125 K حساب	125 K حساب بالفعل	199 K حساب
لديكم	77 K اسئلة
لطفا	1867 K ايميل معتبر	1867 K يك ايميل معتبر	1940 K جاوااسكريپت
لعرض	214 K هذا المحتوي
لقراءة	191 K المزيد
للابلاغ	179 K عن اي خطا	179 K عن خطا في المقال	179 K عن خطا في النص	179 K عن خطا في الخبر	179 K عن خطا في هذا
للاستماع	175 K الي
للاشتراك	155 K في
للانضمام	155 K الي
للتواصل	163 K مع الكاتب	163 K مع الكاتبة
للمزيد	149 K:	191 K من الاخبار	191 K من التفاصيل
لمتابعة	157 K
لمزيد	191 K من الاخبار
لمشاهدة	175 K الفيديو	175 K التقرير	214 K هذا المحتوي	214 K الفيديو	214 K هذا الفيديو
لن	162 K يتم نشر عنوان بريدك
ليصلك	157 K
""", 'م': """
ما	14 K را	38 K رايك	1863 K را به يك قهوه	1863 K را به قهوه	1863 K مستقل هستيم و بدون كمك	1863 K مستقليم و بدون كمك
متاح	132 K علي app store	132 K علي google play	132 K علي متجر ابل	132 K علي متجر غوغل	132 K علي متجر جوجل
مترجم	1892 K:
متصفحك	210 K لا	210 K لا يدعم
متوفر	132 K علي app store	132 K علي google play	132 K علي اب ستور	132 K الان علي app store	132 K الان علي google play	132 K علي متجر ابل	132 K علي متجر غوغل	132 K علي متجر جوجل
محتواي	1937 K جاسازيشده از	1937 K خارجي از
محتوي	211 K مضمن من	211 K خارجي من
مرتبط	1881 K:
مرورگر	1936 K شما
مشترك	125 K بالفعل	125 K بالفعل؟	1914 K هستيد؟ وارد
مشكلي	1957 K پيش امد
مصيتم	9 K
مطالب	1879 K مرتبط:
معماي	1889 K امروز را
ملخص	170 K بالذكاء	170 K المقال بالذكاء	173 K من انشاء الذكاء
منبع	1892 K:	1892 K :
مواضيع	149 K ذات صلة:	192 K متعلقة:
""", 'ن': """
نبذة	163 K عن الكاتب
نزل	15 K	183 K تطبيق	183 K تطبيقنا
نزلوا	183 K
نستمر	121 K بدعمكم
نشر	237 K هذا المقال اولا	237 K هذا المقال لاول مرة
نظر	1897 K شما درباره
نظرات	7 K
نظرسنجي	1903 K:
نقل	73 K مطالب با ذكر	1961 K مطالب
نهاية	151 K الاكثر قراءة
نويسنده	1863 K را به يك قهوه	1892 K:	1892 K :
نويسههاي	1929 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	170 K الملخص	170 K النص	173 K الصوت تم انشاؤه	210 K الفيديو غير	210 K المحتوي غير	211 K المحتوي مقدم	211 K المحتوي من	237 K المقال محمي	237 K المحتوي محمي
هذه	170 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	125 K انت مشترك	125 K لديك حساب	125 K لديك اشتراك	160 K لديك معلومات	160 K لديكم معلومات	160 K لديك قصة	160 K لديكم قصة	171 K كان هذا	171 K كانت هذه	171 K وجدت هذا	171 K اعجبك هذا	171 K اعجبتك هذه	179 K وجدت خطا	179 K لاحظت خطا	179 K وجدتم خطا
همچنين	1879 K بخوانيد	1879 K بخوانيد:	1917 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	193 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1881 K:
ويديو	1881 K:	1881 K |
""", 'ي': """
يتبع	246 K المقال
يجوز	73 K اعادة النشر
يحظر	197 K نقل	197 K نسخ
يستمر	193 K المقال	193 K الخبر	246 K المقال	246 K الخبر
يسمح	73 K باعادة النشر
يمكنك	157 K متابعة	191 K قراءة المزيد
يمكنكم	157 K متابعة
يمنع	197 K نقل	197 K نسخ	237 K الاقتباس
""", 'پ': """
پادكست	1881 K:
پايان	1880 K پربينندهترينها
پرش	1880 K به محتوا
""", 'گ': """
گزارش	1881 K تصويري:	1892 K:	1897 K خطا
""", 'अ': """
अगली	2489 K स्लाइड
अभी	2532 K खेलें:
""", 'आ': """
आज	2499 K का सुडोकू	2499 K का क्विज खेलें
आप	14 K हमें
आपका	2537 K ब्राउजर
आपको	2509 K यह	2509 K ये
आपने	64 K बनाया
आर्थिक	2473 K सहयोग करें
""", 'इ': """
इनपुट	2501 K-	2501 K:	2501 K -	2501 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2488 K भी पढें	2488 K भी पढें:	2523 K भी पढें-	2523 K भी देखें:
""", 'ई': """
ईमेल	2516 K पता मान्य नहीं
""", 'ए': """
एक	2554 K त्रुटि हुई
एजेंसी	2501 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2488 K पढें:	2523 K भी पढें:
""", 'क': """
कंटेंट	2489 K पर जाएं
कुछ	2554 K गलत हो गया
कृपया	2516 K मान्य ईमेल	2516 K सही ईमेल
केवल	2519 K # रुपये में
कोई	49 K गलती	77 K सवाल	2554 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2509 K यह	2509 K आपको
क्विज	2499 K खेलें
""", 'ख': """
खबर	2509 K में कोई	2565 K विज्ञापन के
""", 'छ': """
छोडकर	2489 K सबसे अधिक पढी	2489 K ये भी पढें	2489 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2501 K:
""", 'त': """
तस्वीर	2555 K #/#
""", 'द': """
देखें	2488 K:	2488 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2516 K के लिए धन्यवाद
""", 'प': """
पढिए	2523 K:
पढें	2488 K:	2523 K-
पसंद	74 K आया
पिछली	2489 K स्लाइड
पेज	2555 K #/#	2555 K # / #
पोल	2499 K में हिस्सा
""", 'फ': """
फोटो	2555 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2501 (K
""", 'म': """
मात्र	2519 K # रुपये में
मुख्य	2489 K सामग्री पर जाएं
""", 'य': """
यह	2488 K भी पढें	2488 K भी पढें:	2488 K भी देखें:	2501 (K लेखक के	2509 K खबर आपको	2523 K भी पढें-	2523 K भी पढें -	2537 K वीडियो आपके	2537 K सामग्री आपके	2540 K सामग्री देखने के लिए	2540 K वीडियो देखने के लिए	2558 K लेख कॉपीराइट	2558 K सामग्री कॉपीराइट	2559 K लेख	2559 K खबर	2559 K अनुवाद	2559 K सारांश	2559 K सामग्री
ये	2488 K भी पढें	2488 K भी पढें:	2501 (K लेखक के	2523 K भी पढें-	2523 K भी देखें:
""", 'ल': """
लेख	2565 K विज्ञापन के
लेखक	2501 K के बारे में	2501 (K	2501 K वरिष्ठ पत्रकार हैं	2501 K स्वतंत्र पत्रकार हैं
लेखिका	2501 K के बारे में	2501 (K	2501 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2565 K के बाद
वीडियो	2540 K देखने के लिए
""", 'श': """
शेष	2530 K अक्षर
""", 'स': """
संबंधित	2488 K:	2523 K खबर:	2523 K खबरें:
सदस्यता	2516 K लेने के लिए धन्यवाद
सबसे	2489 K अधिक पढी गईं समाप्त
सब्सक्राइब	2516 K करने के लिए धन्यवाद	2516 K करने के लिए शुक्रिया
सर्वाधिकार	2558 K सुरक्षित
सर्वे	2499 K में हिस्सा
सामग्री	2489 K पर जाएं	2489 K को स्किप करें
सिर्फ	2519 K # रुपये में
स्वतंत्र	2473 K पत्रकारिता को समर्थन	2473 K पत्रकारिता का समर्थन	2473 K पत्रकारिता का साथ
""", 'ह': """
हम	2473 K किसी कॉरपोरेट	2473 K किसी कॉर्पोरेट	2473 K कॉरपोरेट या सरकार	2473 K न किसी कॉरपोरेट	2473 K किसी सरकार या
हमारा	15 K
हमारी	2473 K पत्रकारिता का समर्थन	2473 K पत्रकारिता को सहयोग	2473 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2473 K किसी कॉरपोरेट	2473 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	421 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	369 K পডুন:	369 K পডুন	369 K দেখুন:	394 K পডুনঃ	394 K পডুন-	394 K পডুন :
আরো	369 K পডুন	394 K পডুন:	394 K পডুনঃ
""", 'এ': """
এই	405 K কনটেন্ট	422 K লেখাটি	422 K খবরটি
""", 'ক': """
কিছু	417 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	374 K:
""", 'ত': """
ত্রুটি	417 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	369 K:
""", 'ব': """
বিজ্ঞাপনের	395 K পর	395 K নিচে
""", 'ম': """
মতামত	374 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	374 K:
লেখকঃ	374 K
লেখকের	374 K আরও
লেখাটি	422 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	421 K সংরক্ষিত
সূত্র	374 K:
সূত্রঃ	374 K
স্পনসরড	396 K
স্পন্সরড	396 K
""", 'ก': """
กด	14 Kติดตาม	4925 Kติดตาม	4925 Kไลก์
""", 'ข': """
ขอ	4928 Kบคุณภาพจาก	4928 Kบคุณข้อมูลจาก
ข่	4921 Kาวที่เกี่ยวข้อง:	4928 Kาวโดย	4934 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4934 Kิป:
คุ	4931 Kณรู้สึกอย่างไรกับ	4931 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4934 Kคลิป:	4934 Kคลิป :
""", 'ซ': """
ซื	4932 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4921 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4925 Kดตามช่อง	4925 Kดตามเรา	4925 Kดตามข่าว	4943 Kดตามอ่านข่าวอื่นๆ	4943 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4930 Kม ai
""", 'ท': """
ทด	4932 Kสอบความรู้ของคุณเกี่ยวกับ	4932 Kสอบความรู้ของคุณ:
ทำ	4932 Kแบบสำรวจสั้น
ที	4928 K่มา:	4928 K่มา :
""", 'บ': """
บท	4930 Kความนี้ใช้ ai	4930 Kสรุปนี้	4930 Kความนี้แปล	4930 Kความนี้เรียบเรียง	4931 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4930 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4928 K้เขียน:	4928 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4931 Kข้อผิดพลาดในบทความ
พื	4944 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4932 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4928 Kพ:	4968 Kพที่ # จาก #	4968 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4932 Kวมโหวต:	4932 Kวมโหวต :	4932 Kวมทำแบบสำรวจ	4932 Kวมสนุกตอบคำถาม	4932 Kวมสนุกลุ้น	4939 Kวมสนับสนุน
ร้	4947 Kองทุกข์	4947 Kองเรียน
""", 'ล': """
ลง	4932 Kทะเบียนเข้าร่วมสัมมนา	4932 Kทะเบียนเข้าร่วมงานได้ที่	4932 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4939 Kับสนุน
สร	4930 Kุปโดย	4930 Kุปข่าวด้วย	4930 Kุปนี้	4930 Kุปข่าวโดย	4931 Kุปนี้มีประโยชน์
สา	4947 Kยด่วนข่าว	4947 Kยด่วนทีมข่าว
ส่	4947 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4968 K้า # จาก #
""", 'อ': """
อ่	4921 Kานเพิ่มเติม:	4921 Kานต่อ:	4921 Kานข่าวต้นฉบับ:	4921 Kานเพิ่มเติม	4921 Kานประกอบ:	4934 Kานข่าวเพิ่มเติม:	4934 Kานข่าวเพิ่มเติม	4934 Kานข่าวที่เกี่ยวข้อง:	4934 Kานข่าว:	4934 Kานเรื่องอื่น:	4943 Kานข่าวต้นฉบับได้ที่	4943 Kานบทความอื่นๆ	4943 Kานรายละเอียดเพิ่มเติมได้ที่	4943 Kานข่าวอื่นๆ ที่	4943 Kานข่าวอื่นๆ ได้	4943 Kานข่าวอื่นๆ เพิ่ม	4943 Kานข่าวอื่นๆ ใน
อ้	4928 Kางอิง:
""", 'เ': """
เก	4928 Kี่ยวกับผู้เขียน
เข	4925 K้าร่วมช่อง
เน	4930 Kื้อหานี้สร้าง	4944 Kื้อหาสปอนเซอร์	4944 Kื้อหาโฆษณา	4944 Kื้อหาสนับสนุนโดย	4956 Kื้อหานี้มาจาก
เพ	4925 Kิ่มเพื่อน
เร	4928 Kื่อง:	4928 Kื่อง :	4928 Kื่องและภาพ
""", 'แ': """
แจ	4931 K้งแก้ไขข่าว	4947 K้งเบาะแส	4947 K้งข่าว
แช	5 Kร์
แป	4930 Kลโดย
แอ	4925 Kดไลน์
""", 'โ': """
โฆ	4944 Kษณา -
""", 'ใ': """
ให	4931 K้คะแนนบทความ
""", 'ไ': """
ไม	4925 K่พลาดทุกข่าวสาร	4925 K่พลาดข่าว
""", 'ả': """
ảnh	5322 K:	5380 K #/#	5380 K # / #
""", 'ủ': """
ủng	5322 K hộ tác giả	5343 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3067 Kせて読みたい	3067 【Kせて読みたい】	3067 Kせて読みたい:
""", 'こ': """
こち	3067 Kらもおすすめ	3067 Kらもおすすめ:	3103 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3077 K記事を書いた人	3077 K記事の筆者	3082 K要約はai	3082 K要約は、ai	3082 K要約は役に立ち	3082 ※K要約	3082 K記事の翻訳	3082 K記事の要約	3082 K記事はai	3082 K翻訳	3082 K見出しはai	3084 K動画はお住まいの地域	3084 K動画は、お住まいの地域	3084 K動画は現在ご利用	3084 K動画はご覧いただけません	3084 K動画は再生できません	3084 K動画は公開を終了	3094 K記事は	3094 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3059 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3067 Kと見る:	3103 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3136 Kーが発生しました
""", 'オ': """
オリ	3103 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3084 Kーヤーを読み込	3108 【Kゼント】	3108 Kゼント応募
""", 'ペ': """
ペー	3137 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3039 Kルアドレスの形式が	3039 Kルアドレスが正しくありません
""", '一': """
一覧	3103 【K】
""", '下': """
下載	15 K	5424 Kapp	5424 K應用程式
下载	15 K	5424 Kapp	5424 K应用
""", '以': """
以上	5467 K内容由ai
以下	5535 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5460 K:	5460 (K	5460 K係	5460 K为	5460 K為
""", '你': """
你做	64 K了吗
你可	5442 K能會喜歡:	5492 K能想看:
你有	5453 K线索
你覺	5469 K得這篇
你觉	5469 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5460 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5467 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5431 K微信公众号	5431 K官方微信
""", '内': """
内容	5467 K由ai
""", '再': """
再生	3088 K速度
""", '写': """
写真	3067 【K】	3067 K:	3069 K特集:	3103 【Kを見る】	3103 【Kギャラリー】	3137 K #/#	3137 K#/#	3137 K # / #
""", '出': """
出典	3077 K:
出现	5531 K问题
出錯	5531 K了
出错	5531 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3103 【K】	3103 Kの記事:
""", '剩': """
剩余	5502 K字数
剩餘	5502 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5451 K	5487 K
""", '動': """
動画	3067 【K】	3069 K:	3069 【K】	3084 Kプレーヤーを読み込	3084 Kプレイヤーを読み込	3103 【Kを見る】
""", '升': """
升級	5487 K
升级	5487 K
""", '原': """
原文	5491 K刊于	5491 K刊於
""", '参': """
参与	5471 K我们的
参考	74 Kになった	3067 K:
""", '參': """
參與	5471 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5470 K错误
发生	5531 K错误
""", '取': """
取材	3077 K・文	3077 K・執筆
""", '另': """
另请	5442 K参阅
""", '可': """
可以	5452 K在x上
可自	73 K由转载
""", '合': """
合わ	3067 Kせて読みたい:
合成	3084 K音声で読み上げ	3084 K音声による読み上げ
""", '同': """
同场	5442 K加映:
同場	5442 K加映:
""", '問': """
問問	5467 K我們的ai
問題	3136 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5410 K作者	5410 K这篇文章
喜歡	74 K這篇	5410 K作者	5410 K這篇文章
""", '執': """
執筆	3077 K:	3077 K/
""", '報': """
報名	5475 K參加
""", '填': """
填写	5471 K问卷
填寫	5471 K問卷
""", '如': """
如发	5470 K现
如有	5453 K线索	5453 K線索	5462 K新聞線索,	5462 K新聞線索請
如果	5453 K您有相关线索	5453 K你掌握	5453 K您掌握	5459 K您有
如發	5470 K現
""", '官': """
官方	5431 K微信:	5431 K微信公众号:
""", '審': """
審校	5460 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5442 K閱讀	5442 K阅读	5442 K閱讀:	5442 【K閱讀】	5445 【K閱讀】	5445 【K阅读】	5492 K阅读:
""", '开': """
开启	5424 K通知	5424 K推送通知
""", '引': """
引用	3077 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5445 K/	5492 K:
影音	5445 K/	5445 【K】	5492 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5492 K看更多:
""", '微': """
微信	5424 K扫	5431 K公众号:
""", '您': """
您对	5469 K这篇文章
您對	5469 K這篇文章
您有	5453 K线索
您的	32 K评论
您覺	5469 K得這篇
您觉	5469 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5421 K您的訂閱
感谢	5421 K您的订阅
""", '打': """
打开	15 K	5424 K微信
打賞	5410 K作者
打赏	5410 K作者
""", '扩': """
扩展	5442 K阅读:
""", '扫': """
扫一	5424 K扫
扫描	5424 K二维码关注	5451 K
扫码	5451 K
""", '投': """
投票	5471 K:
投稿	32 Kは
""", '报': """
报名	5475 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5451 K追蹤
""", '掃': """
掃一	5424 K掃
""", '採': """
採訪	5460 K撰文:
""", '推': """
推荐	5442 K阅读	5442 K阅读:	5445 K阅读:
推薦	5442 K閱讀:	5445 K閱讀:
""", '提': """
提供	3077 K:
""", '摘': """
摘要	5467 K由
""", '撰': """
撰文	5460 K:
撰稿	5460 K:
""", '支': """
支持	5485 K
""", '收': """
收听	3 K	5480 K我们的播客	5480 K我们的节目
收聽	3 K	5480 K我們的播客	5480 K我們的節目
""", '文': """
文/	3077 K
文:	3077 K
文・	3077 K
文字	3088 Kサイズ	3088 Kの大きさ
文章	49 K有误	5460 K来源:	5470 K有误	5470 K有誤
""", '新': """
新聞	46 K爆料	5453 K線索
新闻	46 K热线	46 K报料	46 K爆料	5453 K线索热线	5453 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5442 K:	5442 K新聞:	5442 K內容:	5442 【K新聞】	5442 K相關	5442 K阅读:	5442 K報導:	5442 K报道:	5445 【K新聞】	5445 【K新闻】	5491 K精彩内容	5491 K精彩內容	5491 K内容请	5491 K內容請	5491 K资讯请	5491 K資訊請	5491 K资讯,请	5491 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3039 Kなメールアドレスを
有問	77 K題
有料	5453 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5534 K授权不得转载	5534 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5467 K容由ai
本图	5535 K片由ai
本报	46 K热线
本摘	29 K要	5467 K要
本文	29 K摘要	5460 (K作者	5460 K作者	5467 K摘要	5467 K由ai	5467 K由人工智能翻译	5467 K由人工智能生成	5467 K由人工智慧	5491 K章來自	5491 K转载自	5491 K轉載自	5491 K来自微信	5491 K来自公众号	5491 K来自:	5491 K來自:	5534 K受版权保护	5534 K受著作權保護	5534 K原载于	5534 K首发于	5534 K原刊於	5534 K首发于《	5534 K轉載自	5534 K转载自	5534 K轉載自《	5534 K转载自《	5535 K由ai	5535 K由人工智能	5535 K由 ai	5535 K由人工智慧	5535 K使用ai	5535 K经ai
本翻	5535 K译由ai	5535 K译由人工
""", '来': """
来发	36 K表第一
来源	5460 K:
""", '校': """
校对	5460 K:
""", '構': """
構成	3077 K・文
""", '次': """
次に	3067 K読む:
次の	3103 Kページ:	3103 【K記事】
次ペ	3103 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5451 K加入	5452 K在	5452 K关注	5453 K提供线索	5453 K投稿	5462 K提供照片	5462 K提供新闻线索	5462 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5451 K加入	5452 K在	5453 K提供線索	5453 K投稿	5462 K提供照片	5462 K提供新聞線索	5462 K爆料:
""", '正': """
正し	3039 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5535 K片由ai
此摘	5467 K要	5535 K要由ai	5535 K要由 ai
""", '测': """
测一	5471 K测:
""", '測': """
測一	5471 K測:
""", '点': """
点击	5442 K查看	5442 K阅读:	5480 K观看视频	5480 K收听本	5480 K收听节目	5480 K收听完整
点我	5451 K加入
""", '熱': """
熱門	5492 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5453 K请	5453 K請
""", '版': """
版权	5534 K声明:	5534 K所有,	5534 K所有 ©
版權	5534 K聲明:	5534 K所有,
""", '特': """
特集	3069 K:	3069 【K】
""", '用': """
用微	5424 K信扫
""", '画': """
画像	3067 【K】	3103 【Kを見る】	3137 K#/#	3137 K #/#	3137 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5470 K錯誤
發生	5531 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5442 K阅读	5442 K新闻	5442 K报道:	5442 K阅读:	5445 【K报道】	5445 K报道:	5492 K新闻:	5492 K文章:
相關	5442 K新聞	5442 K報導	5442 【K新聞】	5442 K閱讀:	5445 【K報導】	5445 K報導:	5492 K新聞:	5492 K文章:	5492 K報導:
""", '看': """
看更	5442 K多:	5445 【K多】
""", '確': """
確認	5421 K信已寄至	5421 K信已寄到	5421 K信已寄送
""", '立': """
立即	5451 K加入	5471 K报名	5471 K報名
""", '筆': """
筆者	3077 Kプロフィール
""", '編': """
編輯	5460 K:
編集	46 K部への情報提供
""", '线': """
线索	5453 K征集
""", '编': """
编辑	5460 K:	5460 (K:
""", '聽': """
聽我	5480 K們的podcast
""", '自': """
自動	3084 K音声で読み上げ
""", '著': """
著者	3077 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5480 K上方影片
""", '观': """
观看	5480 K上方视频
""", '视': """
视频	5492 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5421 K成功	5487 K	5498 K本報	5498 K我們	5498 K本刊
""", '記': """
記事	9 Kの誤り	3059 Kの間違いを見つけ	3059 Kの誤りを見つけ	3059 Kに関するお問い合わせ	3059 Kへのご意見	3094 Kの誤り	3094 Kに誤り
記者	3077 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3067 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3059 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3108 【Kプレゼント】	3108 Kプレゼント
""", '請': """
請作	5410 K者喝
請我	5410 K喝杯咖啡	5410 K們喝杯咖啡
請支	5485 K持
請至	5421 K信箱
請輸	5421 K入正確的電子	5421 K入有效的電子
""", '讚': """
讚賞	5410 K作者	5410 K支持
""", '订': """
订阅	5421 K成功	5487 K	5498 K本报	5498 K我们	5498 K本刊	5498 K本公众号	5498 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5410 K者喝
请到	5421 K邮箱
请我	5410 K喝杯咖啡	5410 K们喝杯咖啡
请支	5485 K持
请输	5421 K入正确的邮箱	5421 K入有效的邮箱	5421 K入有效的电子
""", '責': """
責編	5460 K:
""", '資': """
資料	5460 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5485 K
""", '责': """
责任	5460 K编辑:	5460 (K编辑
责编	5460 K:
""", '赞': """
赞助	5485 K
赞赏	5410 K作者	5410 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5502 K输入
""", '这': """
这个	5468 K摘要
这段	5468 K摘要
这篇	10 K文章	57 K调查	57 K报道	5468 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5468 K摘要
這篇	5468 K文章
""", '連': """
連載	3069 K:
""", '還': """
還可	5502 K輸入
""", '采': """
采写	5460 K:
""", '長': """
長按	5451 K
""", '长': """
长按	5451 K
""", '開': """
開啟	5424 K通知	5424 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3067 K記事	3067 K記事:	3067 【K記事】	3067 K:	3067 【K】	3069 K動画:	3069 K特集:	3103 【K写真】
""", '閱': """
閱讀	5442 K更多
""", '问': """
问问	5467 K我们的ai
""", '阅': """
阅读	5442 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5471 K報名
""", '马': """
马上	5471 K报名
""", '點': """
點我	5451 K加入
點擊	5442 K查看	5442 K閱讀:	5480 K觀看影片
""", '같': """
같이	3194 K 보기:	3296 K 읽으면 좋은 기사	3296 K 읽으면 좋은 글
""", '관': """
관련	3194 K 기사:	3232 K 기사 :	3232 [K 기사]	3232 K 기사-
관련기사	3194 K	3194 K:	3194 [K]	3232 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3260 K 차단을 해제
광고차단을	3260 K 해제
""", '괜': """
괜찮아요	3184 K, 웹으로	3184 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3217 K
기사	3 K 듣기	46 K 제보	3215 K #줄 요약	3222 K 주소가 복사
기사에	78 K 대해 궁금	3225 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3232 K 기사:
""", '당': """
당신의	3224 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3194 K 읽기:
더보기	3194 [K]	3194 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3224 K 설문에	3224 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3222 K 복사되었습니다	3222 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3232 [K 본 기사]
""", '모': """
모바일	3184 K 웹으로 볼게요	3184 K 웹으로 계속
모바일웹으로	3184 K 볼게요
""", '문': """
문제가	3272 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3215 K 요약은
본문	3222 K url 복사
""", '사': """
사진	3273 K #/#	3273 K # / #
사진출처	3238 K:
""", '생': """
생성형	3215 K ai가 요약
""", '선': """
선택	3270 (K) 개인정보	3270 [K] 개인정보	3270 (K) 광고성	3270 [K] 광고성
""", '설': """
설문에	3224 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3260 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3224 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3194 [K]
""", '오': """
오류가	3272 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3260 K 이용을 위해	3260 K 서비스 이용을 위해
""", '웹': """
웹으로	3184 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3215 K 요약은 ai	3215 K 요약이 도움	3215 K 기사는 인공지능	3215 K 기사는 ai	3215 K 번역	3217 K 음성은 ai	3225 K 기사가 도움이	3225 K 기사를 어떻게	3225 K 뉴스에 대한 의견	3225 K 기사에 대한 의견
이미지	3273 K #/#	3273 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3232 [K]
이어	3194 K 읽기:
""", '인': """
인공지능	3217 K 음성으로	3217 K(ai) 음성
인기기사	3232 [K]
""", '일': """
일시적인	3272 K 오류가
""", '자': """
자료출처	3238 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3222 K 복사되었습니다
""", '지': """
지금	3245 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3194 K 기사:
추천기사	3232 [K]
""", '출': """
출처	3238 K:	3238 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3273 K #/#
""", '필': """
필수	3270 (K) 개인정보	3270 [K] 개인정보	3270 (K) 이용약관	3270 [K] 이용약관
""", '함': """
함께	3194 K 볼 만한 기사:	3194 K 보면 좋은 기사:	3232 [K 읽기]	3296 K 읽으면 좋은 기사	3296 K 읽으면 좋은 글	3296 K 보면 좋은 기사
""", '핫': """
핫클릭	3232 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3194 [K]
"""}

CONTAINS = {',': """
,说:	5559 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4280 K-vă	4284 K
abonații	55 K pot	4281 K noștri
abonează	85 K-te	4158 K-te pentru	4165 K-te pe youtube	4280 K-te
abonné	55 en tant qu'K	2133 pas encore K	2136 déjà K	2139 en tant qu'K
abonnés	2133 réservé à nos K	2136 réservé aux K	2332 nos K	2335 K
abonējiet	85 K	3439 K
actualisé	116 cet article a été K
actualité	2150 l'essentiel de l'K	2164 suivez l'K	2164 suivez toute l'K	2164 retrouvez toute l'K	2199 couvre l'K
actualizată	116 știrea a fost K
acționari	4243 fără K
adatkezelési	2592 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1788 K
adomány	2706 K
adományoddal	2702 K
adományok	2706 K
adományozz	2702 K
adományozzon	2621 K itt
advirtió	1788 K
adód	2704 K #
adója	2621 K #
adăugat	4283 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4829 K	4861 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2334 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1788 K
afișată	65 email nu va fi K
agregó	1788 K
aicināja	3442 K
aizsargātas	3381 visas tiesības K
aiškino	3374 K
ai가	3277 K 작성	3277 K 생성	3277 K 요약	3277 K 번역
ai로	3277 K 작성	3277 K 생성
ai를	3277 K 활용해
ajouté	2334 a K
ajută	4280 K-ne
ajánld	2702 K fel
aktualizovaný	116 článok bol K
aktualizován	116 článek byl K
aktérů	116 jména K
alkalmazás	2585 töltsd le az K
alkalmazásban	2619 az K
alkalmazást	2619 K
alkalmazásunk	2703 K
alkalmazásunkat	2585 töltse le K
alkalmazásunkban	89 K
alăturat	4182 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2225 aidez-nous à K
analytička	557 je K
anhören	4 artikel K	4 text K	4 beitrag K	933 jetzt K:
anketě	577 naší K	577 v K
ankietę	40 naszą K	110 K	3859 naszą K	3859 krótką K
ankstesnėje	116 K versijoje
anmäl	4910 K dig till vårt	4910 K dig till våra
anmäla	4776 genom att K dig	4824 genom att K dig
annoncé	2334 a K
annoncør	755 betalt af en K	755 betalt af K
annonslänkar	42 K	79 K	4829 K	4861 K
annonsör	4840 betalt av en K	4840 betald av en K
annonsør	3729 betalt av en K
anterioară	116 versiune K a
antérieure	116 version K de cet
anunció	1788 K
anunțat	4283 a K
använder	4791 vi K cookies	4792 K kakor
anúncio	4044 após o K	4044 depois do K
anúncios	75 sem K	4146 sem K
apelował	3955 K
apelowała	3955 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1608 descarga la K	1608 descarga nuestra K
aplicația	89 în K noastră	4166 descarcă K	4280 descarcă K noastră	4280 descarcă gratuit K	4280 descarcă K și	4281 K noastră
aplikacją	89 z naszą K
aplikację	3812 pobierz naszą K	3813 pobierz K	3813 ściągnij K	3882 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4584 našej K
aplikáciu	4584 mobilnú K	4584 K
aportació	514 la teva K
aportación	1654 tu K	1688 haz tu K
apoyá	1785 K
applikációnk	2619 K
applikációnkat	2619 K
applikációnkban	89 K
apsolīja	3442 K
apóyanos	1654 K	1785 K
apóyenos	1654 K	1785 K
apúntate	1579 K a	1601 K a nuestra	1601 K gratis	1785 K gratis
apărat	4283 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	5049 bir K paylaş
arrêter	2329 puis-je K à tout moment
artykuł	17 darmowy K	23 cały K	3800 podoba ci się ten K	3860 nasz K do końca	3880 ostatni darmowy K	3953 ten K
artykułu	116 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1580 te ha gustado este K	1591 regala este K	1591 regalar este K	1597 último K gratis	1597 te queda # K	1691 y lee este K	1772 K	1773 #% del K	1773 # % del K	1773 #% de este K	1773 # % de este K	1786 este K
artículos	17 K gratis	1597 K gratis este mes	1597 te quedan # K	1597 límite de K	1772 K
aseguró	1788 K
associés	2173 cookies K à ce contenu
assuré	2334 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	991 produkte unabhängig K
autentificați	27 K-vă	4151 trebuie să vă K
autentifică	27 K-te	4158 K-te pentru
autorização	4023 sem K prévia e expressa
autorką	3851 kontakt z K
autorská	559 K práva
avertizează	4283 K
avísanos	1785 K
ayúdanos	1654 K	1785 K a
açikladi	5134 K
açin	5049 K
añadió	1788 K
año	1787 al K
""", 'b': """
bağirdi	5134 K
bağirdilar	5134 K
bağiriyor	5134 diye K
bağiriyordu	5134 K
bağiş	5131 K yap	5135 K
bağişiniz	5131 K
bağlantilari	79 satiş ortakliği K	5042 satiş ortakliği K
başlayan	5048 tl'den K
başvurun	5049 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4765 vi K ditt stöd	4910 vi K din hjälp
beiträge	63 neue K per mail	1063 K
beiträgen	1063 K
bekapcsolása	2585 értesítések K
beløb	823 fast K
beløp	3794 gi et K	3796 fast K
bemängeln	1077 K
bemängelt	1077 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4913 K
berättar	4913 K
berørt	1 hvis du er K
bestätigen	853 K sie ihre
bestätigungslink	982 K
bestätigungsmail	853 K	982 K
betalvägg	4914 K
bezpečí	117 linka K	117 linku K
bezplatný	599 poslední K článek	4578 náš K webinár	4603 posledný K článok
bezplatných	4589 K článkov
bezpłatna	112 K wycena
bezpłatne	3865 K konto
bezpłatny	3856 nasz K webinar	3880 ostatni K artykuł
bezpłatnych	3865 limit K
beágyazott	2661 egy K tartalom látható	2661 egy K tartalom található
beállításai	2660 cookie-K miatt
beállítások	2660 cookie-K miatt	2660 cookie K miatt	2660 süti K miatt
beğendiyseniz	5132 bu haberi K	5132 bu yaziyi K
biết	5405 cho K
blokovač	631 K reklam
blokování	548 K reklam	631 K reklam
blokującego	3914 programu K reklamy
blokującej	3914 wtyczki K reklamy
blokujący	3914 program K reklamy
blokującą	3914 wtyczkę K reklamy
blokátor	631 K reklam
bohaterów	116 imiona K
boletín	83 el K	83 al K	83 nuestro K	1601 recibe el K	1601 nuestro K	1606 K diario	1785 recibe el K	1786 nuestro K	1789 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2144 dans votre K mail	2144 dans votre K e-mail
brezplačen	4707 zadnji K članek
brezplačne	4694 K članke
brezplačni	4687 naš K webinar	4707 zadnji K članek
brezplačnih	4694 K člankov
bronił	3955 K się
brzmiał	3955 K
brzmiała	3955 K
brzmiało	3955 K
butlletí	437 subscriu-te al K	437 el nostre K	515 el nostre K	518 K
buzdított	2705 K
buzdította	2705 K
buzón	84 en tu K	1604 en tu K
bájate	1785 K la app
báo	5323 là nhà K
bölümünde	90 yorum K
bönföll	4913 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4913 K
bønfaldt	824 K
bønn	3646 vi har en K til deg
bønnfalt	3797 K
bústia	460 a la teva K
bülten	5038 e-K	5135 K
bültene	4989 K abone	4989 K kayit	4989 K kaydol
bülteni	5038 haber K
bültenimiz	83 K	5132 K
bültenimize	83 K	83 e-K	4989 K	5131 K	5132 K
bültenine	5038 K
błagał	3955 K
błagała	3955 K
bạn	54 gửi cho K bè	5297 hộp thư của K	5342 sự ủng hộ của K	5402 mời K	5402 cần sự ủng hộ của K	5402 nhờ sự ủng hộ của K
bằng	5352 K văn bản của báo
""", 'c': """
caffè	2893 un K
café	59 me paga um K	1655 un K	1688 un K al mes	2202 un K
caractères	2225 limitées à # K
catedrática	1651 es K
catedrático	1651 es K
celého	527 pro čtení K
cercetătoare	4182 este K
cercetător	4182 este K
changés	116 prénoms ont été K
chaîne	2332 notre K
chefredaktör	4814 är politisk K	4814 är K
chefredaktør	732 er K
chuyện	5321 bạn có câu K
chép	5316 cấm sao K bài	5352 mọi sao K
chính	116 đính K	5306 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5297 bản tin của K tôi	5300 theo dõi K tôi	5321 cho K tôi qua	5321 liên hệ với K tôi qua	5321 hãy liên hệ với K tôi	5402 ủng hộ K tôi	5402 K tôi cần sự giúp đỡ	5402 giúp K tôi	5402 theo dõi K tôi	5402 hãy gửi cho K tôi	5402 hãy liên hệ với K tôi	5402 hãy báo cho K tôi	5403 K tôi trên	5403 của K tôi	5403 cho K tôi
chọn	5402 hãy bình K
cikkből	2699 K #
cikkéből	2699 K #
cikkünk	2703 minden K
cikkünkhöz	2703 minden K
collecté	2147 est K par
collectée	2147 est K par
collectées	2147 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3999 os K são exclusivos para	3999 K são exclusivos para assinantes	4005 nos K
comentó	1788 K
comisión	1677 recibir una K
comissió	455 rebre una K
comissão	4043 receber K	4043 receber uma K
commerciële	3544 K partner
communauté	2210 K whatsapp	2210 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2924 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2334 a K
condiții	4169 termeni și K
confidentialité	2177 politique de K
confidențialitate	4169 politica de K
conférences	2199 est maître de K
connecté	2179 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3970 acesse todo o K	4033 ao exibir este K	4033 ao ver este K
contribuição	4025 com a sua K	4145 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	116 K cenas
contó	1788 K
conversación	1629 participar en la K
conținut	11 acest K	4158 K doar pentru abonați
conținutului	4178 preluarea K
cookieinställningar	4789 K	4816 K
corespondentă	4182 este K
corrección	116 K:
correção	116 K:
corrigé	116 article a été K
creează	4280 K un cont pentru a citi
csatornájára	2609 viber-K
csatornánk	2703 K
csatornánkhoz	2609 telegram-K	2609 whatsapp-K
csatornánkra	2609 youtube-K	2702 iratkozz fel K	2702 iratkozzon fel K
csábított	2705 K
cuéntanos	43 K	72 K	1629 K en	1785 K
cuéntenos	43 K	72 K
czytać	3806 aby K dalej	3806 żeby K dalej	3952 chcesz K dalej
czytelników	41 naszych K	3860 opiniami K	3871 z wpłat K	3871 dzięki wsparciu K	3888 K	3953 naszych K	3953 z wpłat K
câmpurile	65 K cu steluță
cântau	4283 K
címével	2644 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5326 là cây bút K	5403 độc giả K
""", 'd': """
danişmanliği	5043 yatirim K kapsaminda değildir	5043 yatirim K hizmeti
daní	4594 # % z K	4594 #% z K
darbą	3372 mūsų K
darowiznę	3804 przekaż K	3951 podwoi każdą K	3952 przekaż nam K	3952 przekaż K na
datenschutzerklärung	879 unserer K	1075 unserer K	1075 unsere K
datenübertragung	921 der K zu
dați	67 K-mi tag
debatindlæg	733 send dit K	733 skrive et K
debatredaktør	732 er K
debattredaktør	3702 er K
debattør	732 er K
declaró	1788 K
decía	1788 K
dedutível	4143 a minha doação é K
demandé	2334 a K
denmişti	5134 K
denunció	1788 K
dependență	93 jocurile de noroc pot crea K
descrições	116 contém K
descárgate	1608 K la	1608 K nuestra
destekçimiz	5049 K olun	5131 K olun
desteğiniz	5131 K
desteğinizle	5132 K
desteğiyle	21 okurlarin K	5024 yapay zeka K	5040 K ayakta	5054 yapay zeka K
değildir	35 sorumlu K
değiştirildi	116 isimler K
değiştirilmiştir	116 isimler K
difficoltà	0 in K
difícil	117 passar por um momento K
dilediğin	5128 K zaman iptal
dilediğiniz	5128 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4583 K môžu
disponível	3981 K no google play
doação	3966 faça uma K	4025 sua K	4143 como será usada a minha K	4143 para onde vai a minha K	4144 vai dobrar cada K	4145 sua K	4145 faça uma K	4149 K
doações	4149 K
dobrará	4144 K cada doação
dodał	3955 K
dodała	3955 K
dodává	672 K
događaj	4478 naš K
domagał	3955 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	514 fes una K	518 K
donación	1586 haz una K	1586 tu K	1654 tu K	1654 una K	1783 para qué se usará mi K	1783 en qué se usa mi K	1783 adónde va mi K	1784 doblará cada K	1784 duplica cada K	1785 tu K	1785 haz una K	1789 K
donația	4280 K ta
donație	4280 fă o K	4284 K
donații	4284 K
donează	95 K cât poți	4280 K acum
doplněn	116 článek byl K
doporučil	672 K
doporučila	672 K
doporučovala	672 K
dopuštenja	4489 bez K
doradzał	3955 K
dorzuć	3952 K się
dostawać	3881 chcesz K
dostávajte	4609 K
dostávat	600 chcete K	628 chcete K zprávy
dostávať	4604 chcete K
dostávejte	606 K
dostęp	85 kup K	3806 masz już K	3865 pełny K do	3865 wykup K	3952 kup K
dostępny	3806 artykuł K tylko
dotazník	110 K	578 krátký K	4582 krátky K
dotazníka	4582 nášho K
dotazníku	577 našeho K	578 krátkého K
doublé	2330 chaque don sera K
dowolną	3954 K kwotą
dočtete	587 více se K
dołóż	3952 K się
dołącz	56 K do nich	56 K	3818 K do nas na	3952 K do nas	3952 K do grona	3952 K do nich
drastické	116 obsahuje K
draudžiama	3318 K kopijuoti	3318 be leidimo K	3318 be sutikimo K
draudžiamas	3339 be leidimo K
dueños	1721 sin K	1721 ni K
dumneavoastră	12 browserul K
duplicará	1783 K tu donación	1784 K cada donación	4144 K cada doação	4144 K cada donativo
duyệt	12 trình K của bạn
działać	3953 K dalej
dziennikarką	3852 jest K	3929 jest K
dzięki	3953 K wam	3953 K tobie
dziękujemy	3862 K za zapisanie	3862 K za zapis	3952 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2136 pour K
déclare	2334 K
déclaré	2334 a K
découvrez	2133 K nos offres	2331 K nos offres
déductible	2127 K des impôts	2127 K à #	2329 mon don est-il K	2333 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2334 K
déplore	2334 K
déposés	2215 des cookies seront K
désabonner	2144 K à tout moment	2148 K à tout moment	2148 vous K en cliquant
désactiver	2171 K adblock
désactivez	2171 K adblock
désinscription	2148 K à tout moment
désinscrire	2148 K à tout moment	2150 vous K à tout moment
détresse	0 en K
díky	670 K vám
dôvery	117 linku K
dömde	4913 K
dømte	824 K	3797 K
düzeltme	116 K:
děkujeme	669 K, že nás čtete
dřívější	116 K verzi článku
důvery	117 linka K
dụng	5302 tải ứng K	5402 tải ứng K của	5402 hãy tải ứng K	5402 tải ngay ứng K
""", 'e': """
edellyttää	2048 K tunnusta
editörlerimize	44 K
editörüdür	5021 K
editörün	116 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2698 K készült
elaboración	1677 no ha participado en la K
electrònic	437 el teu correu K
electrónico	65 correo K no se mostrará	1604 tu correo K	1629 tu dirección de correo K no será publicada
elemző	2612 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2578 a teljes cikk K
elsőként	2620 értesülj K
előfizetés	2706 K
előfizető	2578 már K	2702 legyen K
előfizetőink	55 K	2578 K olvashatják	2623 K számára	2703 K
előfizetők	55 az K	2634 csak K	2706 K
előfizetőknek	2579 csak K	2634 K szól
előfizetőként	55 K
előfizetőnktől	2644 K
emlékeztetett	2705 K
emoțional	116 pot afecta K
endereço	3999 seu K de email não será
engedély	2627 K nélkül tilos
engedélyezze	2591 K a javascript
engedélyezése	2661 tartalmainak K	2661 tartalmak K
engedélyhez	2627 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	116 pour cette K, nous	2332 cette K	3560 onze korte K	3560 onze K
enquêtent	2332 K pour vous
enquêtes	2332 nos K
ensimmäinen	2113 K kuukausi
enthält	921 dieses element K daten
entraînement	53 K d'ia
entrée	2278 ctrl+K	2278 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1785 K
epizódu	4580 K
erată	116 K:
ergänzt	116 text wurde K	116 artikel wurde K
erhvervsredaktør	732 er K
erhältlich	933 shop K	1011 im shop K
erişin	5049 K
erklärt	1077 K
erklärte	1077 K
erkände	4913 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1074 K sie es weiter
erzählt	72 K uns	1077 K
erzählte	1077 K
escribió	1788 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1629 K a	1785 K
estimé	2334 a K
estás	1580 ya que K aquí	1580 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4998 javascript'i K
evästeasetuksesi	2001 K
evästeasetuksiasi	2025 K
evästeasetuksissa	2001 K
evästeasetusten	2001 K
evästeasetustesi	2001 K
evästeet	2025 K	2050 K
evästeitä	2004 K
evästesuostumuksesi	2001 K
evästevalintasi	2001 K
evästevalintojesi	2001 K
existují	590 K díky
experiência	72 conte sua K
explicó	1788 K
expliqué	2334 a K
expérience	72 partagez votre K
extensión	1778 K máxima
externého	4574 K obsahu
externí	570 K obsah
externího	570 K obsahu	570 obsah z K
externý	4574 K obsah
""", 'f': """
favoritkälla	4810 K
faça	4145 K um pix
felelősséget	35 nem vállal K
felhasználása	2626 cikkek K csak	2626 cikk K csak	2626 tartalom K csak	2626 anyagok K csak
felhasználási	2592 K feltételek
felietonistką	3929 jest K
felietonistą	3929 jest K
feliratkozás	2580 K a hírlevélre	2580 hírlevél K
feliratkozásommal	2607 K
feliratkozással	2607 K
felkavaró	116 K
fictício	116 nome K
fictícios	116 nomes K	116 nomes são K
filmări	45 poze și K
filozófus	2612 K
folosește	4169 K cookie
folytatásához	2578 a cikk K
fordítóval	2616 gépi K
forintért	2623 havi # K
formulára	4587 odoslaním K
formulário	4145 inscreva-se no K
formuláře	583 odesláním K
forrásként	2608 kedvenc K
fortæl	72 K os
fortæller	824 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2595 küldd el K
fotóit	45 K	2595 küldje el K	2595 küldje be K
fotóját	2595 küldje el K
frissítettük	116 K a cikket	116 cikkünket K
frågade	4913 K
früheren	116 K version	116 K fassung
férjen	2702 K hozzá
följ	4783 K oss på	4910 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4806 alla rättigheter K
fördere	1074 K
fördermitglied	85 werden sie K	949 werde K	949 werden sie K
fördern	1074 jetzt K	1074 K sie
föredragen	4810 K källa
föredragna	4810 K källa
föreslog	4913 K
författare	4814 är K och
förklarade	4913 K
förklarar	4913 K
förpliktelse	112 gratis och utan K
försvarade	4913 K sig
følg	697 K os på	821 K os	3667 K oss på	3794 K oss
første	745 K måned	823 K måned	3716 K måned	3796 K måned
førsteamanuensis	3693 er K
førstelektor	3693 er K
független	2576 támogassa a K	2703 K sajtó
főmunkatársa	2685 K
főszerkesztője	2614 K
""", 'g': """
gadā	3441 K
gazeteciliği	5132 bağimsiz K
gazeteciliğimiz	5132 K
gazetę	3891 kup K
gefällt	982 K ihnen, was sie	982 K dir, was du
gelmişken	4982 buraya kadar K
gespräch	116 K wurde gekürzt
geändert	116 namen K	116 name K	116 namen wurden K
geöffnet	885 wird in neuem fenster K
giovedì	20 ogni K
giáo	5323 là K sư
giúp	0 cần K đỡ	117 tìm trợ K ở đâu
giảng	5323 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4552 K
gridò	3023 K
gràcies	461 K a gent com tu	515 K a tu
grátis	4147 teste K
grâce	21 K à vous	111 K au code	2124 K à vos dons
gwiazdką	65 pola z K
gärna	4910 vill K höra från dig
går	675 før du K	3646 før du K
gåva	4765 ge en K i dag	4765 ge en K nu	4766 din K	4766 ge en K	4910 din K gör	4910 ge en K i dag	4914 K
gönderdik	5056 size bir e-posta K
gönderin	5049 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4911 K mer
göre	5134 K
görün	5049 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	5049 K
gösterilmeden	5012 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	116 haber K	116 yazi K
güncellenmiştir	116 haber K
găsești	117 unde K ajutor
głosił	3955 K
głosiła	3955 K
głosiło	3955 K
głosuj	3876 K
głosujcie	3876 K
głównej	3867 na stronie K
gương	69 trang K
gửi	54 hãy K	5321 xin K về
""", 'h': """
használ	2591 cookie-kat K	2592 sütiket K
használat	2591 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1077 K es
helyesbítés	116 K
helyreigazítás	116 K
helyszínen	2595 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	913 bei google K
hirdették	2705 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2671 K
hirdetésblokkolót	2671 K
historią	72 podziel się swoją K
historička	557 je K
história	72 conte sua K
hjälp	117 här kan du få K	117 här får du K	117 här finns K	4817 K av ai	4841 K av ai	4910 K oss
hjälper	4910 din gåva K
hjælp	0 brug for K	117 her kan du få K	735 K af ai	735 K fra ai	756 K af ai	821 vi har brug for din K	821 K os
hjælper	821 dit bidrag K
hlásal	672 K
hlásala	672 K
hlásá	672 K
hovorí	4660 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2597 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2597 a K
hozzátette	2705 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2026 tekoälyä K
hágase	85 K socio
hájil	672 K se
hájila	672 K se
häng	4910 K med i
häufiger	913 bei google K
häusliche	0 K gewalt
hävdar	4913 K
håller	48 K du med	48 K du inte med	4848 läsare som K
hævder	824 K
hébergé	2173 ce contenu est K par
hình	116 có chứa K ảnh
híreinket	2644 K
hírekben	2585 a google K	2608 google K
hírlevelére	2607 K
hírlevelünk	83 K	2703 K
hírlevelünket	2607 K
hírlevelünkre	83 K	2580 K	2702 iratkozzon fel K	2702 iratkozz fel K	2703 K
hírlevél	2706 K
hírlevélre	83 K	2702 iratkozz fel a K	2702 iratkozzon fel a K
hó	2704 ft/K
hónap	2623 első K	2704 első K
hören	1006 K sie hier.
hører	3707 der du K
hükmetti	5134 K
hüüdis	1858 K
hüüdsid	1858 K
hľadať	117 kde K pomoc
hűségidő	2634 K nélkül
hồng	5351 nhận hoa K
""", 'i': """
iecienītāko	3389 K avotu
iepriekšējā	116 K versijā
ifølge	824 K	3797 K
ihtiyaç	0 yardima K
illimité	2139 accès K	2234 en K
imágenes	45 tus K	116 contiene K
incorporó	1651 se K a
independentă	4281 presa K
independência	4146 a K
indicó	1788 K
indiqué	2334 a K
indrømmede	824 K
indrømmer	824 K
indépendance	2332 notre K
indépendant	2123 soutenez le journalisme K	2332 journalisme K	2332 média K
indépendante	2231 la presse K a	2332 presse K	2332 information K
información	1617 sigue toda la K	1617 siga toda la K	1651 cubre la K	1786 esta K
informację	3851 wyślij K
informações	116 com K de
informațiilor	4178 preluarea K
informováni	628 chcete být K
informó	1788 K
informē	3442 K
ingresá	82 K tu correo
innehåll	4792 externt K	4816 externt K
innehåller	116 K spoilers
innehållet	11 K
innrømmer	3797 K
innrømmet	3797 K
inquiète	2334 s'K
inquérito	40 nosso K
inscrição	3975 cancelar a K
inscríbete	1579 K
inställningar	4789 cookie-K	4789 dina K för cookies	4789 dina K för kakor
insändare	48 K	4815 skicka din K	4815 din K till	4815 skriva en K
intelektą	3326 dirbtinį K	3341 dirbtinį K
inteligencję	3873 przez sztuczną K
inteligencí	592 umělou K
intelligenciával	2616 mesterséges K készült	2636 mesterséges K
introduceți	82 K adresa de email
intégralité	2133 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	116 para esta K	1786 esta K
investigação	4146 esta K
investigație	4281 această K
investigațiile	4281 continua K
invítame	59 K a un café	59 K un café	1785 K a
invítanos	1785 K a
ismételgette	2705 K
istediğin	5128 K zaman iptal
istediğiniz	4988 K zaman iptal	5128 K zaman iptal	5133 K zaman iptal
izražavaju	4483 komentari K
içeriği	11 K
içeriğin	5023 harici K
içermektedir	116 sahneler K
išorinio	3324 K turinio
""", 'j': """
jautāja	3442 K
javascript가	3254 K
javascript를	3254 K
javasolják	2705 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3800 skoro już tu K	3800 skoro tu K
ještě	639 zbývá K
jogász	2612 K
jugé	2334 a K
jurnalistă	4182 este K
jurnaliștii	44 K noștri	4213 K noștri îți trimit	4281 K noștri
jälgi	1855 K meid
jäljellä	2044 ilmaista juttua K	2108 K #%	2108 K # %	2108 #% K	2108 # % K
jäseneksi	85 liity K	2111 liity K
""", 'k': """
kanał	3953 nasz K
kannatusjäseneksi	2111 liity K
kanál	670 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4553 K
kedykoľvek	4559 odhlásiť sa môžete K
keresőben	2608 google-K
khoản	5294 bạn đã có tài K	5306 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5316 K sao chép bài viết	5316 K sao chép nội dung	5316 K sao chép lại
khẳng	5405 K định
kiabált	2705 K
kiabálta	2705 K
kiabálták	2705 K
kiegészítettük	116 a cikket K	116 cikkünket K
kifogásolja	2705 K
kirjeessä	2114 luki K
kiáltott	2705 K
kiáltotta	2705 K
kiáltották	2705 K
kiến	5337 ý K của bạn sẽ	5402 hãy gửi ý K	5402 vui lòng gửi ý K
kliknutím	583 K na
kolačića	4474 K	4504 K
kolačiće	4474 K	4504 K
kolačići	4474 K
komentować	8 K	3838 aby K
komentár	8 pridať K	4583 pridajte K
komentára	4583 pridanie K	4583 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	568 je K	568 , K	647 , K
komentátorem	568 je K	647 je K
komentátorka	647 , K
komentátorkou	568 je K	647 je K	4572 je K
komentátorom	4572 je K
komentář	8 přidat K
komentáře	8 pro přidání K	579 vložení K	579 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2597 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2026 K
konferencję	3856 naszą K
konuştu	5134 diye K	5134 K
kopírovanie	4565 K obsahu bez	4565 K je zakázané
kopēšana	3388 K bez
korespondentką	3852 jest K	3929 jest K
korespondentė	3323 K
korábban	2643 K itt írtunk	2643 K ebben a cikkben írtunk
korábbi	116 cikkünk K
krzyczał	3955 K
krzyczała	3955 K
krzyknął	3955 K
krzyknęła	3955 K
krävde	4913 K
krævede	24 K felter er	824 K
krönikör	4814 är K	4888 är K
kulturalną	3860 K dyskusję
kulturredaktör	4814 är K	4888 är K
kulturredaktør	732 er K	802 er K	3702 er K	3775 er K
kumppanuuslinkkejä	79 K	2038 K
kvíz	577 náš K	4582 náš K
kvíze	4582 našom K	4582 v K
kvízu	577 našem K	577 v K
kyltissä	2114 luki K
kysyivät	2114 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2704 K
käsitellään	116 jutussa K
käyttää	2002 tämä sivusto K
käyttöehdot	2033 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2705 K
kérdezték	2705 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2705 K
kérte	2705 K
kérték	2705 K
kívánt	116 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1074 K sie uns
könyörgött	2705 K
könyörögtek	2705 K
köszönjük	2702 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2585 K minket	2702 K minket
követelte	2705 K
követelték	2705 K
közgazdász	2612 K
közlése	2635 nélküli K tilos
közreműködésével	2698 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2705 K
kúpte	4657 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1077 K an
künstlichen	937 K stimme vorgelesen	937 K stimme vertont
künstlicher	999 mithilfe von K
küpsised	1808 K
küpsistega	1808 K	1827 K
küsis	1858 K
kč	585 za # K	585 od # K	671 od # K
kļūsti	3439 K par
křičel	672 K
křičela	672 K
křičeli	672 K
kể	5405 K
""", 'l': """
labākie	3408 K raksti tavā
laiškas	3376 atviras K
lamentó	1788 K
lançait	2334 K
lasītu	3378 lai K tālāk
lasītāji	3440 mūsu K
lasītājiem	3440 mūsu K
lejupielādē	3439 K
lelkisegély	117 K
leverandør	3704 ekstern K
leverantör	4816 extern K
levél	2707 nyílt K
leído	1691 has K tus #
leírásokat	116 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3398 K
linkistä	2037 lisää tästä K
lisenssillä	52 K
lisäsi	2114 K
llicència	52 K cc
lucrează	4182 K în presă
lunedì	20 ogni K
lună	4282 pe K
luận	8 để bình K	90 phần bình K	116 từ chối bình K	5294 đăng nhập để bình K	5337 bình K của bạn sẽ	5402 đăng nhập để bình K
lájkolj	2585 K minket
lákal	672 K
läget	4825 koll på K
lähdet	1977 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4828 du kan K mer	4828 kan du K mer	4828 K mer om	4905 #% kvar att K	4905 # % kvar att K	4911 fri att K
läsare	41 våra K	4826 våra K	4911 våra K
läsarna	21 tack vare K
läser	4910 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	760 K for	3734 K for	4845 K för
læser	821 tak fordi du K
læserbrev	48 K	733 skrive et K	733 send dit K
læsere	41 vores K	822 vores K
læseres	744 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1597 K de notas
límites	1591 sigue leyendo sin K
lòng	5321 vui K gửi về	5402 vui K gửi về
löd	4913 K
lød	824 K	3797 K
lūdza	3442 K
lập	5341 ủng hộ báo chí độc K	5403 báo chí độc K
""", 'm': """
magyarázta	2705 K
mailovú	4587 e-K adresu
mainoslinkkejä	42 K	79 K	2038 K
manhãs	20 todas as K
markedsføringscookies	704 K
marqués	65 champs K d'une étoile
masintõlke	1810 K abil
materiał	11 ten K
matéria	23 ler esta K	3970 esta K é só	4057 para ler esta K	4136 #% desta K	4136 # % desta K	4136 #% da K	4136 # % da K	4146 esta K
matérias	4024 limite de K	4135 K
matí	514 rep cada K
mawiał	3955 K
mawiała	3955 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	117 jourhavande K
megbírságolta	2705 K
megbízásából	2698 K készült
megjelenését	2698 K támogatta	2698 K támogatja
megjelenítése	2661 tartalmainak K	2661 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	116 nevek K
megváltoztattuk	116 nevét K
meidän	2111 tue K
meitä	2035 tukea K	2035 tue K	2111 tue K	2111 auta K
mencióname	67 K
menționat	4283 a K
mesačne	4659 K
mesečno	4552 K	4757 K
mesélte	2705 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3954 za K
miesięcznie	3954 K
minkä	95 anna K voit
mistä	117 K apua
miễn	17 bài K phí	5344 hết số bài K phí	5404 dùng thử K phí
mjesečno	4552 K
moderálási	2597 K elveink
modifié	116 article a été K	116 prénom a été K	116 nom a été K
modifiés	116 prénoms ont été K	116 noms ont été K
modération	88 jouez avec K	2225 charte de K	2225 K par la rédaction
mokė	3374 K
mondták	2705 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1591 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1788 K
mulțumim	4280 K că ne citești
munkatársa	2614 K	2685 K
munkatársunknak	44 K
munkánk	2703 K
munkánkat	2576 támogasd K	2576 támogassa K	2621 K	2702 támogasd K	2702 támogassa K	2703 K
myönsi	2114 K
másodközlés	2603 K	2626 K
másodközlése	2626 K
märkis	1858 K
määräsi	2114 K
mån	4827 kr/K	4912 kr/K
månad	4770 testa en K	4827 en K för	4910 testa en K	4912 per K	4912 varje K
månaden	4827 första K	4912 i K	4912 första K
månader	4827 K för #	4910 testa # K
månadsgivare	4910 bli K
måned	681 prøv en K	745 i # K	821 prøv en K	823 pr. K	3716 en K for	3794 prøv en K	3796 per K
måneden	823 om K	3796 i K
måneder	745 i # K	3716 K for #
média	2332 notre K
mês	4146 até o fim do K	4147 por K	4147 ao K
mình	59 mời K ly cà phê	67 tag K
míní	672 K
mówi	3955 K
mówili	3955 K
mówił	3955 K
mówiła	3955 K
môžete	4581 článok si K
müşterimiz	5060 K
mācīja	3442 K
mākslīgais	3395 K intelekts
mēnesis	3441 pirmais K
mēnesī	3441 K
mėgstamiausią	3319 K
mėnesį	3373 per K
měsíc	585 první K	671 za K	671 první K
měsíčně	671 K
můžeme	523 díky vám K
můžete	576 článek si K
mạnh	5405 nhấn K
""", 'n': """
nabádal	672 K
nabádala	672 K
naléhal	672 K
namawiał	3955 K
namawiała	3955 K
napisał	3955 K
napisała	3955 K
napiš	43 K nám	72 K nám
napište	43 K nám	567 K nám	602 K na	669 K nám
napísal	4660 K
napíšte	43 K nám	4571 K nám	4571 K, prosím	4606 K na	4657 K nám
naročilo	4693 hvala za K
naročite	85 K se	4666 K se na naše	4755 K se
naročnik	55 kot K	4665 že K
naročnike	4673 samo za K	4673 le za K
naročniki	55 K lahko	4706 lahko berejo le K	4706 berejo samo K	4759 K
naročnikom	4665 dostopen le K	4665 na voljo K	4665 na voljo samo K	4665 na voljo le K	4706 dostopna le K	4706 dostopna samo K	4706 dostopen le K	4706 dostopen samo K
naročnina	4694 K	4759 K
naročnino	4694 z K	4716 z K
narzędzi	3873 przy wsparciu K ai
nastavení	544 kvůli K cookies	544 K cookies	544 K souhlasu	544 vašeho K cookies	544 K soukromí
naujienlaiškio	3331 K
naujienlaiškis	3372 mūsų K	3375 K
naujienlaiškį	3311 mūsų K	3331 K	3371 užsisakykite K	3372 mūsų K
navođenja	4489 bez K izvora
navođenje	4489 uz K izvora
nawoływał	3955 K
načtením	545 K videa	545 K obsahu
našeho	573 do K týmu	573 K e-shopu
našem	4478 K timu
našich	601 K zpráv	4605 K správ
neatkarīgu	3439 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2702 segíts K	2702 írjon K	2702 írj K	2702 jelezd K	2703 K adód
nemokamą	3335 K paskyrą
neobmedzený	4558 K prístup
neodpovídá	35 K za
neodpověděl	116 K
neodpověděla	116 K
neodpověděli	116 K
neomezený	563 K přístup
neomezeně	527 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3333 paremkite K žurnalistiką	3371 paremkite K	3372 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	2016 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	669 podpořte K
nezávislá	670 K média
nezávislé	4658 K médiá
nezávislú	4657 podporte K
nghiêm	5316 K cấm sao chép
nghiên	5323 là nhà K cứu
ngoài	5327 nội dung bên K
nguồn	5319 K ưu tiên	5319 K tin ưu tiên	5387 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5407 thư K
nhiệm	5337 chịu trách K về nội dung bình luận
nhân	5328 trí tuệ K tạo
nhấn	5402 K vào đây
nhận	5297 đăng ký K bản tin	5297 đăng ký K tin	5402 đăng ký K bản tin	5402 đăng ký K tin
nhập	27 đăng K	5294 vui lòng đăng K	5294 đăng K để đọc	5294 đăng K để xem	5294 đăng K để lưu	5294 hãy đăng K để	5402 đăng K để đọc	5402 đăng K để xem
nhật	116 bài viết đã được cập K	116 bài báo đã được cập K
niedostępny	3853 materiał wideo jest K
niezależne	3952 wesprzyj K	3952 wspieraj K	3953 K media
niezależność	3953 K
niezależną	3953 jesteśmy K
noastră	4281 munca K
nolēma	3442 K
norāda	3442 K
nosūtīsim	62 jums K
notificações	16 as K	3983 ative as K	3983 ativar K	3983 receba K
notificările	16 K	4166 activează K
notifikácie	4584 K
notícia	4146 esta K
notícias	3975 receba as K	3975 receba K	3986 siga as últimas K	4135 K
novinařina	670 naše K
novinařinu	670 nezávislou K
novinár	4572 je K	4572 , K
novinári	4658 naši K
novinárka	4572 je K	4572 , K
novinárkou	4572 je K
novinárom	4572 je K
novinář	568 je K	568 , K
novinářem	568 je K	647 je K
novináři	670 naši K
novinářka	568 je K	568 , K
novinářkou	568 je K	647 je K
novičke	4666 na e-K
novičnik	4674 K	4674 e-K	4756 naš e-K	4759 K
novičnika	4674 K
numéros	117 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3374 K
násilí	0 domácí K
nášho	4578 do K tímu
nächste	24 in diesem browser für die K	1074 sind sie der K
näyttämällä	2000 K sisällön
nélkül	75 reklám K	76 spam K
nói	5405 K
nõus	48 ei ole K?
năm	5404 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	573 našem K
obegränsad	4773 K tillgång
obećala	4553 K
obećao	4553 K
obiecał	3955 K
obiecywał	3955 K
obligāta	3388 atsauce K
oblíbené	565 K zdroje
oblíbených	565 K zdrojů
oblíbenými	565 K zdroji
obrigatórios	24 campos K são marcados com	3999 campos K são marcados com	4004 campos K marcados	4004 campos K são marcados com
obveščanje	4693 na naše K
obľúbené	4569 K zdroje
obľúbených	4569 K zdrojov
obľúbenými	4569 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	600 chcete K
odebírejte	532 K náš	606 K	669 K
odemkněte	527 K si
odhlásit	533 K se můžete kdykoli
odoberať	4604 chcete K
odpoveď	24 zrušiť K
odpovídal	672 K
odpověděl	672 K
odpověděla	672 K
odpověď	24 zrušit K
odpowiadał	3955 K
odpowiedzialności	35 nie ponosi K
odpowiedział	116 nie K	3955 K
odpowiedziała	116 nie K	3955 K
odpowiedziało	116 nie K
odražavaju	4483 komentari K	4483 komentari ne K
odídete	4567 kým K
ofereça	3970 K este artigo
ograniczeń	3806 czytaj bez K	3806 czytaj więcej bez K
også	56 bli med du K
ogłosił	3955 K
ogłosiła	3955 K
oikaisupyynnöt	2029 K
oikaisupyyntö	2029 K
olvashatják	2642 csak előfizetők K
olvasási	2 K idő
olvasóiból	2621 K él
olvasóink	41 K	2703 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1785 danos tu K
ordenó	1788 K
ordonné	2334 a K
ortakliği	5042 iş K linkleri	5044 satiş K bağlanti	5044 satiş K linkleri
orzekł	3955 K
orçamento	112 K grátis	112 K gratuito
osobních	561 ochrany K údajů	561 ochraně K údajů
osobných	4574 K údajov
ostrzegał	3955 K
ostrzegała	3955 K
ostrzegł	3955 K
otevřený	674 K dopis
otrzymywać	3881 chcesz K
otvorený	4662 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	628 chcete dostávat K	628 chcete zasílat K	628 chceš dostávat K
oznámil	672 K	4660 K
oznámila	672 K	4660 K
ozvěte	43 K se nám	72 K se nám	567 K se nám	669 K se nám
""", 'p': """
padėkite	3371 K mums
pageidaujamą	3319 K šaltinį
paklausė	3374 K
palīdzi	3402 ziedo un K	3439 K mums
palīdzība	0 vajadzīga K
palīdzību	117 kur meklēt K	3395 mākslīgā intelekta K	3410 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3371 K mums
parsisiųskite	3371 K
participación	1633 normas de K
partnerské	79 K odkazy	588 K odkazy	4592 K odkazy
partneři	547 my a naši K
pastā	3400 e-K
pastāstiet	43 K mums	72 K mums
patronką	3871 zostań naszą K
patrões	4087 sem K	4146 sem K
paylaşilan	5110 tarafindan K bir gönderi	5110 tarafindan K gönderi
paylaşin	28 K	54 K	5049 K
paylaştiği	5110 K bir gönderi	5110 'in K bir gönderi
paziņoja	3442 K
paziņojumus	3399 K
państwa	3851 czeka na K
pašte	3331 jūsų el. K
pažadėjo	3374 K
periódico	1786 este K	1786 nuestro K
permanència	516 sense K
persiųskite	54 K
personvernerklæring	3679 K
phê	59 mời tôi một ly cà K	5341 mời bạn một ly cà K
phóng	5321 liên hệ K viên	5323 là K viên	5323 K viên ban	5326 là K viên báo	5326 là K viên của	5402 hãy liên hệ K viên
phút	2 K đọc
phản	116 chưa K hồi
pidió	1788 K
pidätetään	2012 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3955 K
pisała	3955 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4471 K nam	4503 K nam na	4503 K na	4550 K nam	4680 K nam	4680 K na	4710 K nam na	4710 K na	4755 K nam
piškotke	4683 K	4711 K
piškotki	4683 K
piškotkov	4683 K	4711 K
pište	602 K na	602 K nám na
plakáton	2705 állt a K
plânge	4283 se K
pochází	570 obsah K
podcastów	3857 K
podcastů	575 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3955 K
podporovatelé	670 naši K
podporují	670 nás K
podpoře	523 díky vaší K můžeme	670 díky K
podpořte	590 K	669 K nás	669 K naši	669 K naše	669 K mě
podrška	4550 vaša K
podrške	4490 bez vaše K	4551 vaše K
podršku	4550 vašu K
podržite	4490 K	4550 K nas	4550 K naš
podělte	72 K se s námi	72 K se o
podľa	4660 K
poinformował	3955 K
poinformowała	3955 K
pokračovanie	4558 pre K v čítaní
pokračování	527 K je dostupné	588 K článku níže
pokračuje	588 článek K	588 text K	4592 článok K	4592 text K
pokračujte	527 K ve čtení s
politoložka	557 je K
politológus	2612 K
política	448 K de galetes	1627 K de cookies	3997 K de cookies	4026 cobre K
pomocí	592 K ai
pomocą	3873 z K ai
pomoć	4550 vašu K
pomoč	117 kam po K
pomóż	3952 K nam
pomôžte	4657 K nám
poprosił	3955 K
poprosiła	3955 K
poprosiło	3955 K
poručila	4553 K
poručio	4553 K
poslední	599 K článek zdarma	599 K článek, který můžete
posledný	4603 K článok zadarmo
poslušajte	4709 K nas
postafiókjába	2580 K
postafiókjában	2605 minden reggel a K	2605 minden este a K	2605 minden nap a K	2605 minden héten a K
postafiókodban	2605 minden reggel a K
postaládádba	84 a K	2607 a K
postaládádban	2605 minden reggel a K	2605 minden héten a K
postaládájában	2605 minden reggel a K	2607 ön K
postižen	1 pokud jste K
posílat	583 nechte si K
posílejte	567 K nám
posíláme	62 vám K	62 K vám
potražiti	117 gde K pomoć	117 gdje K pomoć
potřebujeme	669 K vaši pomoc	669 K vaši podporu
potřebujete	0 K pomoc
používame	4574 K cookies
používá	547 tento web K
používáme	547 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3955 K
powiedziała	3955 K
powtarzał	3955 K
powtarzała	3955 K
poznámka	116 K redakce
pozostało	3806 K # %	3806 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	672 zvou K
pošaljite	54 K ga	4471 K nam	4471 K na	4550 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	567 K nám	669 K nám
pošli	54 K ho
pošlite	54 K ho	4571 K nám	4657 K nám
pošljemo	62 vam K
pošljite	54 K ga	4680 K nam	4680 K jo nam	4680 K na	4755 K nam
požádal	672 K
požádala	672 K
pracę	3953 naszą K
pranešimus	3330 K
praneškite	43 K mums	72 K mums
pranešė	3374 K
prašė	3374 K
preberať	50 K
precizējums	116 K:
predchádzajúceho	4607 bez K súhlasu
predchádzajúcej	116 K verzii článku
predplatiteľ	55 ako K	4558 už ste K	4558 ste K
predplatiteľom	85 staňte sa K	4566 K	4657 staňte sa K
predplatiteľov	4566 pre K
predplatné	4558 už máte K	4589 K	4657 kúpte K	4657 kúpte si K	4661 K
predplatného	4589 K
predplatným	4589 K	4610 s K
predplaťte	85 K si
preferată	4180 sursă K pe google	4180 sursă K în google
preferované	565 K zdroje	4569 K zdroje
preferovaný	565 K zdroj	4569 K zdroj
preferovaných	565 K zdrojů	4569 K zdrojov
preferovaným	565 K zdrojem	4569 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	116 K version de cet
prenumeratorów	3806 tylko dla K	3879 tylko dla K
prenumeratą	3865 z K
prenumeratę	85 kup K	3806 masz już K	3865 zamów K	3865 kup K	3865 wykup K	3891 kup K
preporučila	4553 K
preporučio	4553 K
pretlačiť	50 K
prevziať	50 K
prečítate	4558 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4550 K se našoj	4550 K im se	4755 K se nam
pridržana	4462 sva prava K
pridržane	4672 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3374 K
prihlásenie	4559 ďakujeme za K	4587 ďakujeme za K
prihlásení	4589 po K
prihlásením	4587 K súhlasíte
prihláste	27 K	4558 K sa a čítajte	4657 K sa na odber
prihvaćate	4485 prijavom K
pripažino	3374 K
programėlėje	3329 K
programėlę	3329 K
prohlásil	672 K
prohlásila	672 K
prohlížeč	12 váš K
pronađite	4501 K nas
proposé	2221 conçu et K par
prosił	3955 K
prosiła	3955 K
pročitali	4454 da biste K
pročitate	4452 da K cijeli	4452 da K ceo
prośbę	3800 mamy do ciebie K	3800 mamy małą K
prošnjo	4677 imamo majhno K	4677 majhno K
prywatności	3828 ustawienia K	3828 ustawień K	3832 polityka K	3832 polityce K
przeczytać	3806 aby K cały	3806 aby K ten artykuł
przeczytałaś	3860 dziękujemy, że K
przeczytałeś	3860 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3803 K nam #%	3952 K nam	3952 K #
przekonywał	3955 K
przekonywała	3955 K
przestać	3950 czy mogę K w każdej chwili
przesyłajcie	3851 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3835 K zdjęcie	3835 K zdjęcia	3851 K nam	3851 K je do nas	3952 K nam
przeżywasz	0 K kryzys
przyznał	3955 K
przyznała	3955 K
przyłącz	56 K się
przyślij	3835 K zdjęcie	3851 K nam	3851 K je do nas	3952 K nam
práca	4658 naša K
práce	670 naší K
práci	670 naši K
prácu	4658 našu K
právnička	557 je K
právník	557 je K
précision	116 K:
précisé	2334 a K
précédente	116 version K de cet
préférée	2209 source K
préférées	2209 sources K
prévient	2334 K
príspevky	4583 K v diskusii
príspevok	4657 váš K
próxima	4146 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	672 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2866 blocco della K	3021 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2614 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2171 bloqueur de K	2171 bloqueurs de K	2332 sans K
publicités	2171 bloqueur de K
publicystką	3852 jest K	3929 jest K
publicystą	3852 jest K	3929 jest K
publikování	558 K nebo šíření
publiée	25 ne sera pas K	2179 votre adresse e-mail ne sera pas K
pytał	3955 K
pytała	3955 K
pytały	3955 K
pytań	3859 na kilka K
pyyntö	1977 pieni K
pyysivät	2114 K
pásale	1785 K esta
pásalo	54 K
päevakokkuvõte	1815 K
päivitetty	116 juttua K	116 juttua on K
päätoimittaja	2023 K	2093 on K
päätti	2114 K
påminde	4913 K
pénzbe	2703 K kerül
pénzéből	21 olvasók K
písemného	559 bez K souhlasu
písomného	4607 bez K súhlasu
píšte	4606 K na	4606 K nám na
pódcast	39 nuestro K	1786 nuestro K
pójdzie	3950 na co K moja wpłata
pôvodnej	116 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3381 K bez	3388 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	558 K článků
předchozí	116 K verzi článku
předchozího	559 bez K souhlasu	604 bez K souhlasu
předplatitel	55 jako K	55 K může	527 už jste K	527 jste K
předplatitele	562 pro K
předplatitelem	85 staňte se K	669 staňte se K
předplatitelé	55 K mohou	598 jen K	598 pouze K	598 najdou K	598 přečtou K	670 naši K	673 K
předplatitelům	562 K	598 pouze K	598 jen K
předplatné	527 koupit K	528 už máte K	585 K	673 K
předplatného	585 K
předplatným	527 dostupné s K	585 K	607 s K
předplaťte	85 K si	529 K si	669 K si
přehrání	570 K videa
přehráním	545 K videa
přestat	667 mohu kdykoli K
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	527 zbývá vám K	639 zbývá K	639 zbývá vám K
přidej	56 K se
přidejte	56 K se	601 K si nás	669 K se	669 K se k nám
přihlaste	27 K	527 K se a čtěte	532 K se k odběru	669 K se k odběru
přihlášení	583 děkujeme za K	585 po K
přihlášením	583 K k odběru	583 K souhlasíte
připojte	56 K se
připomněl	672 K
připustil	672 K
přispějte	95 K, kolik můžete	95 K, čím můžete	590 K	669 K	669 K i vy
přiznal	672 K
přiznala	672 K
přiznává	672 K
příspěvek	667 na co půjde můj K	669 váš K
příspěvku	545 načtením K	570 zobrazení K
příspěvky	579 K v diskusi
příspěvků	523 žije z K	523 žijeme z K	523 z K čtenářů
příspěvkům	523 díky K čtenářů
půjde	667 na co můj dar K	667 na co K můj dar
původní	116 K verzi článku	116 v K verzi
""", 'q': """
questionário	110 K
quyên	5402 K góp ngay	5406 K góp
quyền	5316 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5370 trình chặn K cáo	5370 chặn K cáo
""", 'r': """
raddoppierà	3018 K la tua donazione	3019 K ogni donazione
radził	3955 K
radziła	3955 K
radí	672 K
rakstīja	3442 K
rappelé	2334 a K
različici	116 prvotni K	116 prejšnji K
rašykite	43 K mums	72 K mums	3371 K mums
rašė	3374 K
recaptcha로	3286 K
recibirás	62 K
reclamă	13 K
reconoció	1788 K
recordó	1788 K
rectificación	116 K:
recunoaște	4283 K
redacció	44 la nostra K	48 cartes a la K	460 la K t'envia	515 la nostra K
redacción	44 nuestra K	48 cartas a la K	116 nota de la K	1687 la K te envía	1731 se incorporó a la K	1783 de parte de toda la K	1786 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4213 K îți trimite	4281 K noastră
redacției	44 K noastre	116 nota K
redakcją	44 naszą K
redakcję	3952 wesprzyj K
redaktorką	3852 jest K	3929 jest K
redaktorė	3323 K
redaktör	4814 är K för	4814 är K på	4814 är politisk K	4888 är K på
redaktør	732 er K på	732 er K for	732 er politisk K	802 er K på	802 er K i	3702 er politisk K	3702 er K i	3702 er K for	3775 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4052 a K envia	4097 entrou para a K	4143 em nome de toda a K	4146 nossa K
redistribuída	4023 reescrita ou K
redistribuído	4023 reescrito ou K
reenvíalo	54 K
refusé	2173 K le dépôt
registrácii	4589 po K
registráciou	4587 K súhlasíte
registráciu	4587 ďakujeme za K
regisztrálj	2702 K ingyenesen	2702 K, hogy
regisztráljon	2702 K ingyenesen	2702 K, hogy
regisztrálnia	2642 K kell
regístrate	1591 K gratis	1595 K para
reinhören	933 jetzt K:
rejestrując	3862 K się
reklamlänkar	79 K	4829 K	4861 K
reklamą	13 K
reklám	75 nincs K	4658 bez K
reklámblokkoló	2671 K
reklámblokkolót	2671 K
reklámok	2703 K nélkül
reportaż	3953 ten K
reporterką	3852 jest K	3929 jest K
reportér	568 , K	647 , K	4572 , K
reportérem	568 je K	647 je K
reportérka	568 , K	647 , K	4572 , K
reportérkou	568 je K	647 je K	4572 je K
reportérom	4572 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	468 K sense permís
reproducción	1648 prohibida su K	1648 prohibida la K
reprodução	4020 proibida a K	4020 K proibida	4060 K permitida desde	4060 K é permitida desde
reprodúcelo	50 K
republié	50 K	2195 K avec	2240 cet article est K
repórter	44 nosso K	4026 é K
repórteres	44 nossos K
respondió	116 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1788 K
rezervăm	34 ne K dreptul
riêng	5306 chính sách quyền K tư	5344 dành K cho thuê bao	5352 quan điểm K của tác giả
rovatvezető	2685 K
rovatvezetője	2614 K	2685 K
ročne	4659 K
ročně	671 K
rät	1077 K
rätta	4820 K fel
rättar	4820 vi K fel
rättelse	116 K
räumte	1077 K ein	1077 K der	1077 K die
rääkis	1858 K
råber	824 K
råbte	824 K
rådde	4913 K
rådede	824 K
réagir	2182 pour K
réagissez	2331 K à
réalisation	2221 n'a pas participé à la K
rédacteur	2199 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	116 note de la K	2199 a rejoint la K	2221 n'a pas participé à sa K	2230 la K vous	2234 pour soutenir la K	2329 de la part de toute la K	2331 soutenez la K	2331 alertez la K	2332 notre K
rédactrice	2199 est K
régulièrement	2199 collabore K
répondu	116 n'a pas K à	116 n'ont pas K à
réponse	24 annuler la K
répétait	2334 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2133 cet article est K	2133 ce contenu est K	2133 article K
réservée	2133 K à nos abonnés	2133 la suite est K	2136 K aux abonnés
réservés	2136 K aux abonnés	2195 tous droits K
résiliable	2333 K à tout moment
résilier	2329 puis-je K à tout moment
részesített	2608 előnyben K forrásként
röst	4817 ai-K	4853 ai-K
răspuns	116 nu a K	116 nu au K	4283 a K	4283 au K
răspunsul	24 anulează K
rằng	5405 viết K	5405 cho K
""", 's': """
sacīja	3442 K
sadržaj	11 ovaj K	4474 vanjski K	4474 spoljni K
sadržaja	11 ovog K	4474 vanjskog K	4474 prikaz ovog K	4474 prikaz K
sakė	3374 K
samfunnsøkonom	3693 er K
samobójcze	117 myśli K
samobójstwie	117 myślisz o K
samobójstwo	0 K
samovražde	0 K	117 uvažujete o K
samovražedné	117 K myšlienky
sanctionné	2334 a K
sandučić	84 u vaš K	4455 u vaš K
sandučiću	4455 u vašem K	4485 vašem K
sbírka	673 K
schließ	56 . K dich
schließen	56 . K sie sich	838 K sie ein abo	1074 K sie ein abo
schránke	4559 vašej K
schránky	84 do vaší K	84 do vašej K	532 do vaší K	4559 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	117 uvažujete o K
sebevražedné	117 K myšlenky
segítsen	2702 K, hogy
segítségedre	2702 szükségünk van a K
segítséget	117 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1788 K
selbsttötung	117 K
sensível	116 pode ser K
sentenció	1788 K
sería	1688 sin ti no K
sesión	27 inicia K	27 inicie K	1591 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4145 inicie K
señaló	1788 K
sfătuia	4283 K
sfătuiește	4283 K
sfătuit	4283 a K
sisällön	11 K	2025 ulkoisen K
sisältö	1982 tämä K on vain
sisältöä	2025 ulkoista K
siunčiame	62 jums K
sjefredaktør	3702 er K
självmord	0 K
självmordslinjen	117 K
självmordstankar	117 K
sjöng	4913 K
skarży	3955 K
skarżył	3955 K się
skrzynkę	84 na twoją K	3810 na twoją K	3810 na swoją K	3862 K mailową
slažete	48 K se	48 ne K se
slobodné	4657 podporte K
slobodnú	4657 podporte K
slušajte	4501 K nas
slíbil	672 K
slíbila	672 K
socioložka	557 je K
sollicité	116 K par
sollicitée	116 K par
sondę	3859 naszą K
sonuçlarinda	5015 google arama K
sorumluluğu	35 K
souborů	560 K cookie
souhlasíte	48 K?	583 e-mailu K	583 odesláním K	583 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5321 về hộp thư của tòa K	5341 hãy ủng hộ tòa K	5352 bằng văn bản của tòa K	5402 hãy gửi về tòa K	5402 hãy liên hệ tòa K	5402 hãy báo cho tòa K	5403 tòa K
spandér	59 K en kaffe
spolupráci	588 ve K s partnerem	4592 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4680 K nam
sportkrönikör	4814 är K
sportsredaktør	732 er K
spracovaním	4587 K osobných údajov
sprijiniți	4280 K
sprijină	4280 K-ne
správach	4570 google K
správy	4570 google K
spuneți	43 K-ne	72 K-ne	4281 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	932 in unserer K
stjärna	65 fält med K
straipsnį	3342 šį K	3372 visą K
stronę	3882 naszą K
stwierdził	3955 K
stwierdziła	3955 K
stáhněte	669 K si naši	669 K si náš
stálo	672 K na	672 K ve	672 K v
står	35 K för	824 K der på	3797 K det på	3797 K det i	4913 K det på
stöd	4765 med ditt K	4910 K oss	4910 K vår	4910 ditt K
stödja	4826 K oss med
stödlinjen	88 K
stödmedlem	4910 bli K
stödprenumerant	4910 bli K
stötta	4826 K oss med	4910 K oss	4910 K vår	4910 K vårt
støt	744 K os	821 K os	821 K med
støtt	3794 K oss	3794 K vår
støtte	678 med din K	678 vi har brug for din K	744 K os med	744 din K gør	821 din K	821 bliv K	3649 med din K	3715 K oss med	3794 din K
støtteabonnent	3794 bli K
støttemedlem	85 bli K	821 bliv K	3794 bli K
stāstīja	3442 K
stăpâni	4243 fără K
stěžuje	672 K
subscripció	518 K
subskrybentów	3806 tylko dla K	3806 dostępna dla K	3806 dostępne dla K	3879 tylko dla K
subskrypcją	3865 z K	3887 z K
subskrypcję	3806 kup K	3806 masz już K	3862 dziękujemy za K	3865 wykup K	3952 kup K
suosikkilähteeksesi	2016 K
suosikkilähteeksi	2016 K
superarán	1778 no K
sursă	4212 link activ către K
suscripción	1591 ya tengo una K	1785 cambia tu K	1789 K
suscríbase	85 K	1785 K
suscríbete	85 K	1591 K para	1591 K por	1591 K en	1601 K al boletín	1785 K
susțin	4204 care ne K lunar	4281 ne K lunar
susține	4280 K-ne	4280 K presa	4283 K că
susținerea	4280 K ta
susțineți	4280 K-ne
svarīgākie	3411 nedēļas K
svarīgākās	3411 nedēļas K
svært	0 har det K
svěřte	567 K se nám
szabályzatot	2597 moderálási K
szabályzatunk	2597 moderálási K
szerencsejáték	2590 túlzásba vitt K ártalmas, függőséget okozhat	2590 K ártalmas, függőséget okozhat	2590 K függőséget okozhat! #+
szerkesztője	2614 K	2685 K
szerkesztőségünk	44 K	2703 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2703 K
szerzője	2614 külső K
szociológus	2612 K
szólított	2705 K fel
szükség	2575 önre is K van	2575 önökre is K van	2575 rád is K van
szükségünk	2575 rád is K van	2575 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4827 tills du K upp	4913 K
sähköpostiin	1989 suoraan K
sähköpostiisi	84 K	1990 K
sähköpostillasi	2050 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1990 K
sélection	2230 K d'articles
sélections	2133 ajouter l'article à vos K
síganos	1617 K en
síguenos	1617 K en	1785 K
sócio	85 seja K
sõltumatut	1855 toeta K
sõnul	1858 K
sök	4843 K nu
sökresultat	4810 K på google
sökt	116 vi har K	116 har K
söyledi	5134 K
söylediler	5134 K
söylüyor	5134 K
søg	758 K nu
søgeresultater	728 K på google
søgning	728 google-K
søk	3732 K nå
søkene	3698 google-K dine
søkeresultatene	3698 K dine på google
súhlasu	4607 bez K
súhlasíte	48 K?	4587 odoslaním K
súmate	56 K	1785 K al
süresi	2 okuma K
sürümünde	116 önceki K
sütibeállításai	2660 K miatt
sütibeállítások	2660 K miatt	2660 K
sütik	2615 K
sütiket	2615 K
săptămână	20 o dată pe K	4282 pe K
sīkdatnēm	3393 K	3411 K
sống	5341 nuôi K tờ báo	5341 bạn đọc nuôi K
""", 't': """
találatok	2608 google-K
tanácsolja	2705 K
tanácsolják	2705 K
tanácsolta	2705 K
tanácsolták	2705 K
tanította	2705 K
taşiyin	5049 K
teigė	3374 K
tekemään	2112 K sitä
tekijänoikeus	2012 K suojaa
tekoäly	2026 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2026 K
tekoälyn	2026 K avulla	2026 K tekemä
tekoälyä	2026 käyttää K
telefonā	3399 savā K
teléfonos	117 K de ayuda
tesszük	25 nem K közzé
textům	597 ke všem K
teşekkürler	5131 okuduğunuz için K
thiết	5352 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5344 dành cho K bao	5344 đã là K bao	5406 K bao
thuộc	5317 bản quyền K
thành	5296 dành cho K viên	5339 bạn đã đăng ký K công	5402 trở K thành viên
tháng	5344 đọc miễn phí trong K	5404 mỗi K	5404 hàng K	5404 K đầu
thích	5319 nguồn tin ưa K	5319 nguồn yêu K
thông	16 K báo	5302 bật K báo	5302 nhận K báo	5321 bạn có K tin	5321 bạn đọc cung cấp K tin	5352 khi phát hành lại K tin	5402 hãy gửi K tin	5402 đăng ký nhận K báo	5402 hãy bật K báo
thường	5323 phóng viên K trú tại
tilføjede	824 K
tillgång	4910 få fri K
tillåtet	4840 inte K att återge
tiếng	5337 K việt có dấu
tiếp	5294 để K tục đọc	5294 để đọc K	5294 đăng nhập để K tục	5341 K sức cho báo chí	5344 để K tục đọc	5402 đăng ký để đọc K	5402 hãy K sức	5402 đăng nhập để K tục
tjänst	4761 en liten K att be
tjänsten	4843 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2578 a K
toàn	23 K bộ bài	5294 để đọc K bộ	5294 đọc K bộ bài	5344 để đọc K bộ bài	5402 đăng ký để đọc K bộ
transférez	2325 K-la	2325 K-le
tražila	4553 K je
tražili	4553 K su
tražio	4553 K je
tretích	4574 cookies K strán
treści	11 tej K	3865 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5302 theo dõi K
trước	116 bản K của bài	116 phiên bản K của bài	5337 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2685 K
tudósítója	2614 K	2685 K
turpinātu	3378 lai K lasīt
tuần	20 mỗi K	5339 bản tin hằng K của	5339 bản tin hàng K của	5404 mỗi K
tvrdí	672 K
työmme	2112 K
työtämme	1980 tue K	2111 tue K	2112 K
tájékoztató	2592 adatvédelmi K
támogass	2702 K minket
támogasson	2702 K minket
támogathat	2621 K minket
támogatása	2621 K nélkül	2621 olvasók K nélkül	2702 az ön K
támogatásod	2702 a te K
támogatásából	2575 olvasóink K	2621 olvasóink K
támogatására	2575 olvasóink K
támogatásával	2624 partnerünk K	2698 K készült
támogatónk	2621 legyen ön is K	2621 legyél te is K
tâm	0 tư vấn K lý
täglich	849 K per mail
tähtsamad	1827 nädala K
tärkeimmät	2050 K jutut
tästä	2037 lisää K
täällä	1977 kun kerran olet K
täältä	117 K saat apua	2037 lisää K
téléchargez	2117 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2702 K le
történész	2612 K
týden	20 každý K
týdně	671 K
týždenne	20 raz K
tłumaczy	3955 K
tłumaczył	3955 K
tłumaczyła	3955 K
třetích	570 cookies K stran
""", 'u': """
uafhængigt	822 K medie
ubegrænset	684 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3955 K
ulaş	43 bize K
ulaşin	43 bize K	5017 bize K	5049 K
ulaşmak	5017 yazara K
unabhängig	991 K von unserer redaktion	991 von unserer redaktion K	1004 damit wir K bleiben	1075 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2894 insegna all'K
unterstütze	832 K unsere arbeit	832 K uns mit	1074 K uns	1074 K unsere	1074 K mich	1074 K meine
unterstützen	832 K sie unsere arbeit	832 K sie uns mit	832 mit einer spende K	832 können sie uns K	1074 K sie uns	1074 K sie unsere	1074 sie können das K	1074 freiwillig K	1074 K sie mich	1074 K sie meine	1074 K uns
unterstützt	873 ihr browser K	1074 K uns
unterstützung	827 ihre K	827 mit ihrer K	949 ihrer K	949 deiner K	999 mit K von ki	1074 mit deiner K	1074 deine K	1074 eure K
upišite	82 K svoj e-mail
upozorněni	628 chcete být K
upozornění	537 zapněte si K	580 K	628 chcete dostávat K	628 chcete zasílat K	628 chceš dostávat K	628 chcete posílat K	628 chcete odebírat K
upphovsrätt	4806 skyddat enligt lagen om K
upphovsrättslagen	4806 skyddat enligt K
uprednostňované	4608 K zdroje
uprednostňovaný	4608 K zdroj
uprednostňovaných	4608 K zdrojov
upřednostňované	605 K zdroje
upřednostňovaný	605 K zdroj
upřednostňovaných	605 K zdrojů
upřesnění	116 K:
uredništva	4672 brez dovoljenja K	4672 brez soglasja K
uredništvo	4687 v naše K	4756 naše K
uredništvu	44 našemu K	4680 pišite K
urmărește	4165 K-ne pe	4165 K-ne și pe	4166 K știrile	4280 K-ne
urmăriți	4165 K-ne pe	4280 K-ne
ursprünglichen	116 K version	116 K fassung
ustawień	3828 K cookies	3828 K plików cookie
utilização	3997 K de cookies
utilizează	4168 K cookie
utilizăm	4168 K cookie
utánközlés	2603 K	2626 K
utánközlése	2626 K
utánközölhető	50 K
uutislähteeksesi	2016 ensisijaiseksi K
uutislähteeksi	2016 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3955 K
uznała	3955 K
uzsvēra	3442 K
uzyskać	117 gdzie K pomoc
użyciu	3873 przy K ai
użytkowników	3860 opiniami K
używamy	3831 K plików cookie
užsisakykite	3308 K prenumeratą
""", 'v': """
valorização	117 centro de K da vida
vašeho	532 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4571 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1077 K
versión	4 K en audio	116 primera K de este
verständlichkeit	116 der K gekürzt
verstärkung	932 suchen K
versão	4 K em áudio
vervielfältigung	902 K nur mit
verziójában	116 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	885 deine e-mail-adresse wird nicht K	885 ihre e-mail-adresse wird nicht K
veröffentlichung	967 seit der K geändert	967 seit K geändert
već	4468 kad ste K tu	4552 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2595 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2029 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5323 là biên tập K	5326 là biên tập K của	5344 dành cho hội K
viết	5402 hãy K thư	5403 bài K này	5405 ông K	5405 bà K
você	21 sem K	4146 sem K
vollständigen	838 K artikel lesen
volontär	916 ist K
volontärin	916 ist K
voltál	47 ott K	2595 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4690 K
vyhradené	4565 všetky práva K	4565 autorské práva sú K
vykřikl	672 K
vykřikla	672 K
vypočuť	4581 si môžete K
vysvetľuje	4660 K
vysvětlil	672 K
vysvětlila	672 K
vysvětloval	672 K
vysvětlovala	672 K
vysvětluje	672 K
vytvořila	592 K ai
vyzýval	672 K
vyzývala	672 K
vyzývali	672 K
vyzývá	672 K
vyžadované	24 K informace	24 K polia
válaszolt	116 nem K
válaszolta	2705 K
válaszolták	2705 K
változatában	116 korábbi K	116 eredeti K
vás	590 bez K by	670 bez K by	4594 bez K by	4658 bez K by
väitis	1858 K
väitti	2114 K
väittää	2114 K
välise	1808 K sisu
vända	117 hit kan du K dig
våre	3794 meld deg på K
vårt	3661 meld deg på K	3794 meld deg på K
vær	56 K med
védekezett	2705 K
véli	2705 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4658 K vám
vēlamo	3389 K avotu
vēstkopai	3400 K
vēstule	3444 atklātā K
vēstulei	3400 ziņu K
vědět	43 dejte nám K	72 dejte nám K	567 dejte nám K	669 dejte nám K
všetkým	4601 k K textom
""", 'w': """
wcześniejszej	116 K wersji
webbläsare	12 din K
webinár	4578 náš K
webinář	573 náš K
według	3955 K
weißt	915 K du mehr
wezwał	3955 K
wiadomościach	3882 google K
widziałaś	3835 K coś
widziałeś	3835 K coś
wołali	3955 K
wołał	3955 K
wołała	3955 K
wpłata	3871 każda K	3950 na co idzie moja K	3952 twoja K
wpłatom	3953 dzięki K
wpłatę	3950 podwoi twoją K	3951 podwoi każdą K
wpłać	3952 K
wspierającym	3952 zostań K
współpracy	3868 we K z partnerem
wyjaśnia	3955 K
wypisać	3810 K się w każdej chwili
wyrażam	3811 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3851 K nam	3851 K je do nas
wzywał	3955 K
wzywała	3955 K
wöchentlichen	853 K newsletter
właściciela	3953 nie mamy K
""", 'y': """
yazdiğimiz	5059 daha önce K haber
yazmişti	5134 diye K
yhteistyössä	2038 K mainostajan
yönetmenidir	5021 genel yayin K
""", 'z': """
zaakceptować	3853 K pliki cookie
zaapelował	3955 K
zaapelowała	3955 K
zachęcali	3955 K
zachęcano	3955 K
zachęcał	3955 K
zachęcała	3955 K
zadaním	4587 K e-mailu
zadržana	4462 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	583 K e-mailu
zagłosuj	3876 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4490 K vama	4551 K vama
zakázané	4565 šírenie je K
založte	669 K si účet
zamknutý	4558 článok je K
zamčený	527 článek je K
zapisując	3862 K się
zapowiedział	3955 K
zapowiedziała	3955 K
zapytał	3955 K
zapytała	3955 K
zastrzeżone	3846 wszelkie prawa K	3846 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3955 K
zawołała	3955 K
zašlete	567 K nám
zašlite	4571 K nám
zaželen	4713 K vir
zaželene	4713 K vire
zaželeni	4713 K vir
zbiórka	3956 K
zbývá	527 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3835 masz K lub
zdjęcie	45 K lub film	3835 masz ciekawe K	3835 masz K lub film	3835 wyślij K lub
zdvojnásobí	667 K váš dar	668 K každý dar	668 K každý příspěvek
zespołu	3856 do naszego K
zewnętrzna	3853 treść K
zewnętrzne	11 treści K	3831 treści K	3853 treści K
zewnętrznej	11 treści K	3853 treści K
zewnętrznych	11 treści K
zgłoś	3851 K go nam	3952 K nam
ziņas	3411 mūsu K
změněna	116 jména byla K	116 jména jsou K
změněno	116 jméno bylo K
znaleźć	117 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3883 daj nam K	3952 daj nam K
zněl	672 K
zněla	672 K
znělo	672 K
zobrazení	570 K tohoto obsahu	570 K obsahu
zobrazením	545 K obsahu	545 K videa
zobrazený	65 e-mail nebude K
zostań	3952 K z nami
zpracováním	533 souhlasím se K	548 K osobních údajů
zprávy	566 google K
zprávách	566 google K
zpívali	672 K
zrezygnować	3950 czy mogę K w każdej chwili
zugänglich	950 frei K
zunächst	902 dieser artikel erschien K
zurück	983 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4609 K
získávejte	606 K
zł	3865 za # K	3865 od # K	3954 od # K
złote	3954 # K
złotych	3954 # K
złotówka	3871 każda K	3953 każda K
złotówkę	3954 za K
""", 'á': """
állt	2705 ez K
állítja	2705 K
átvehető	50 K
""", 'ä': """
ägare	4826 inga rika K
ähnliches	915 K erlebt
ändå	4761 nu när du K är här
äpp	1813 K
äppi	1813 K
äußern	116 wollte sich nicht K
""", 'å': """
åbent	826 K brev
åndsverkloven	3694 beskyttet av K
åpent	3799 K brev
året	823 om K
återges	4806 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	5025 bizimle K
çalişmalarimiz	5132 K
çağrisinda	5134 K bulundu
çerezler	4998 K kullan
çerezlere	5023 K
çerezleri	4998 K kullan	5023 K	5060 K kabul
çözün	5049 K
""", 'é': """
échanos	1785 K una mano	1785 K un cable
écris	43 K-nous	72 K-nous
écrit	2199 K pour	2334 a K
écrivain	2199 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2331 K-nous
éditorialiste	2277 est K
électronique	2144 dans votre boîte aux lettres K
énekelték	2705 K
équipe	2332 notre K
értesítéseket	16 K	2620 K	2668 szeretne K
értesítést	2668 szeretne K	2668 szeretnél K	2668 kér K	2668 kérsz K	2668 kérek K
értesüljön	2620 K elsőként
értesülni	2668 szeretne K a	2668 szeretnél K a	2668 szeretne azonnal K
étoile	65 champs avec une K
évente	2704 K
""", 'í': """
ígérte	2705 K
ígérték	2705 K
írta	2705 K
író	2612 K
""", 'î': """
îmbia	4283 K
îndemna	4283 K
îndemnat	4283 a K
îndemnau	4283 K
întrebat	4283 a K
întrebau	4283 K
""", 'õ': """
õpetas	1858 K
""", 'ö': """
öffnen	855 app K
önemli	5060 günün en K
önerdi	5134 K
öngyilkosság	0 K
önskad	4810 K källa
önökkel	2575 csak K
öppet	4915 K brev
""", 'ø': """
økonom	723 er K
""", 'ú': """
újraközlése	2626 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2703 független K	2703 a jó K
újságírásunk	2703 K
újságíró	2612 K	2685 K
újságíróink	2703 K
újságíróinkkal	2644 K
újságíróinknak	44 K
újságírója	2614 K	2685 K
újságíróként	2685 K
última	1617 siga la K hora	1617 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	903 K von	992 von der agentur K	992 deutschen presse-agentur K
übersicht	909 K	976 diese K wurde
ücretsiz	17 K haber	17 K makale	5047 K üye olun
ügyfelünk	2644 K
ühendust	43 võta meiega K	72 võta meiega K	1855 võta K
ünü	5126 #'K
ütles	1858 K
ütlesid	1858 K
üyeliği	5038 bülten K
üzente	2705 K
üzenték	2705 K
üçüncü	5023 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4501 K nas
čitalaca	48 pisma K	4490 uz podršku K	4508 K	4551 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4508 K	4551 naši K
čitatelia	4611 K	4658 naši K
čitatelja	48 pisma K	4490 uz podršku K	4508 K	4551 naših K	4551 uz podršku K
čitatelji	41 naši K	4508 K	4551 naši K
čitateljima	4508 K
čitateľom	21 vďaka K	4611 K
čitateľov	41 našich K	4594 vďaka podpore K	4611 K	4658 našich K	4658 vďaka podpore K
članak	23 cijeli K	4468 svidio vam se K	4486 cijeli K	4486 ceo K	4551 ovaj K
člancima	4497 svim K
članek	4677 vam je bil K všeč	4756 ta K
člankov	4705 do vseh K
členem	85 staňte se K	669 staňte se K
členom	4657 staňte sa K
článek	23 celý K	520 líbil se vám K	527 celý K za	585 celý K	670 tento K	670 líbil se vám K
článkom	4589 všetkým K	4601 k všetkým K	4601 ku všetkým K
článku	23 celého K	639 do konce K
články	670 naše K
článků	585 limit K
článkům	585 všem K	597 ke všem K
článok	23 celý K	4567 páčil sa vám K	4589 celý K	4658 tento K
čtenáři	608 K	670 naši K
čtenářů	41 našich K	48 listy K	523 z darů K	523 díky darům K	523 díky podpoře K	590 díky podpoře K	608 K	670 našich K	670 na podpoře K	670 díky podpoře K
čtenářům	21 díky K	41 našim K	608 K
čtení	2 doba K
čtěte	601 K nás
číst	670 K dál bez
čítajte	4605 K nás	4657 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4657 K, že nás čítate
""", 'đ': """
đây	5402 bấm vào K
đóng	5402 K góp của bạn	5402 hãy K góp
đăng	50 K lại	5339 cảm ơn bạn đã K ký	5339 bằng việc K ký, bạn	5402 K ký để đọc bài
đường	5321 K dây nóng của tòa soạn	5321 K dây nóng của báo	5402 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5344 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4659 K sumou
""", 'ř': """
řekl	672 K
řekla	672 K
říká	672 K
""", 'ś': """
śledztwa	3953 nasze K
śledztwo	3953 to K
śledź	3818 K nas na	3952 K nas
śpiewali	3955 K
świadkami	3835 byliście K	3835 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3835 byłeś K	3835 byłaś K	3835 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5134 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4471 K nam
šaukė	3374 K
šiandien	3333 aukokite K
šodien	3402 ziedo K
""", 'ź': """
źródło	3846 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3955 K
""", 'ž': """
žalio	4553 K se
želene	4713 K vire
želeni	4678 K vir
željene	4469 K izvore
željeni	4469 K izvor
žiadny	76 K spam
žurnalistai	3372 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3323 K
žurnalistika	670 naše K	670 nezávislá K	3372 K kainuoja	3372 gera K	4658 nezávislá K
žurnalistiku	670 nezávislou K	4658 nezávislú K
žurnalistiky	670 nezávislé K
žurnalistė	3323 K
žurnāliste	3392 K
žurnālisti	3440 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3440 neatkarīga K	3440 K maksā	3440 laba K
žurnālistiku	3402 atbalsti neatkarīgu K	3440 neatkarīgu K
žurnālists	3392 K
žádal	672 K
žádala	672 K
žádali	672 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1157 χωρίς K
άρθρα	1234 τα K μας
άρθρο	1234 αυτό το K
""", 'έ': """
έγγραφη	1157 χωρίς K άδεια
έγραφαν	1236 K
έγραφε	1236 K
έγραψε	1236 K
έλεγαν	1236 K
έλεγε	1236 K
έρευνά	1129 K μας
έρευνές	1234 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1110 K σου πηγές	1110 K σας πηγές	1110 K πηγές
αγαπημένη	1110 K πηγή
ακολουθήστε	1090 K μας	1233 K μας
ακολουθείστε	1090 K μας
ακόμη	1146 K και # ευρώ
αλλάξει	116 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1236 K
αναγνωστών	1160 K
αναγνώστες	21 χάρη στους K	1160 K	1234 οι K μας
αναδημοσίευση	50 K	1103 απαγορεύεται η K	1103 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1104 K χωρίς
αναπληρωτής	1115 είναι K καθηγητής
αναπληρώτρια	1115 είναι K καθηγήτρια
ανεξάρτητη	1233 ενισχύστε την K
ανταποκρίτρια	1113 είναι K	1115 είναι K
ανταποκριτής	1113 είναι K	1115 είναι K
απάντησαν	1236 K
απάντησε	116 δεν K	1236 K ο	1236 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1104 K η αντιγραφή	1104 K η αναπαραγωγή
απευθυνθείτε	117 πού να K
αποδεχθείτε	1118 K τα cookies
αποδεχτείτε	1118 K τα cookies
απορρήτου	1107 πολιτική K
από	1137 K # €	1230 # K τα #	1230 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1113 είναι K	1115 είναι K
αρχισυντάκτης	1113 είναι K
αρχισυντάκτρια	1113 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1191 χωρίς K
""", 'β': """
βιβλιοπωλείο	1127 ηλεκτρονικό μας K
βοήθεια	117 πού θα βρείτε K
βοήθειας	117 γραμμή K	1143 γραμμή K κεθεα
βοηθήστε	1233 K μας
βοηθειας	1143 γραμμη K κεθεα
βοηθούν	1234 μας K
βρείτε	1090 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1233 K μέλος	1233 K κι εσείς
γνώσεις	1132 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1112 K μας	1233 K μας
γραπτή	1157 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1236 K
δήλωσε	1236 K ο	1236 K η	1236 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1234 οι K μας
δημοσιογράφος	1113 είναι K	1113 , K	1113 - K	1115 είναι K στ	1115 είναι K του	1115 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1234 η K μας	1234 ανεξάρτητη K	1234 η ανεξάρτητη K
δημοσκόπησή	1129 K μας
δημοσκόπηση	1129 στη K
διαβάσετε	1085 για να K ολόκληρο
διαβεβαίωσε	1236 K
διαμαρτυρήθηκε	1236 K
διαφήμιση	13 τη K	1140 μετά τη K
διαφημίσεις	75 χωρίς K	1234 χωρίς K
διαφημίσεων	1185 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1115 είναι K
διεύθυνση	1088 τη K email	1088 η K email	1136 K email	1136 K e-mail
δικαιώματος	1103 με επιφύλαξη παντός K
διοργανωτές	1236 καλούν οι K
διορθώθηκε	116 το άρθρο K
διόρθωση	116 K:
δουλειά	1234 η K μας
δωρεά	1146 κάντε μια K	1233 η K σας	1233 κάντε μια K	1237 K
δωρεάν	17 K άρθρα	1137 K άρθρα
δωρεές	1237 K
""", 'ε': """
είμαστε	1234 K μια μικρή
είπαν	1236 K
είπε	1236 K
εβδομάδα	20 κάθε K	1235 την K
εγγραφή	1136 με την K σας
εγγραφείτε	1086 K για να	1137 K δωρεάν	1233 K δωρεάν	1233 K τώρα	1233 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1087 στα K σας
εκδήλωσή	1127 K μας
εκδοχή	116 αρχική K
εκφράζουν	1125 τα σχόλια K	1134 τα σχόλια K	1134 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1091 K τις ειδοποιήσεις	1093 K τη javascript
ενημερωτικά	1088 K δελτία
ενημερωτικό	83 το K δελτίο	1088 K δελτίο
ενημερώθηκε	116 το άρθρο K
ενημερώστε	1112 K μας
ενισχύστε	1146 K	1233 K μας
ενοχλήσει	116 ενδέχεται να K
ενσωματωμένο	1118 K περιεχόμενο
εξήγησε	1236 K
επανέλαβε	1236 K
επαναλάμβανε	1236 K
επιβεβαιώστε	1136 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1112 K μαζί μας	1112 K με τον συντάκτη	1112 K με τη συντάκτριά	1112 K με τη συντάκτρια	1112 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1236 K
επιστήμονας	1115 είναι πολιτικός K
επιστολή	48 την K σας	1238 ανοιχτή K
ερευνήτρια	1115 είναι K
ερευνητής	1115 είναι K
ερωτηματολόγιο	110 το K	1133 το K
εσάς	1146 χάρη σε K	1234 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1137 με # K
ευχαριστούμε	1136 K για την εγγραφή	1233 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1236 K
ζήτησε	1236 K ο	1236 K η	1236 K στο	1236 K από
ζητούσαν	1236 K
ζητούσε	1236 K
""", 'η': """
ηλεκτρονικό	1127 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1191 χωρίς K
ισχυρίζεται	1236 K
ισχυρίστηκε	1236 K
""", 'κ': """
κάλεσε	1236 K ο	1236 K η
κάνε	67 K μου tag
κάνοντας	1136 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1143 K εθισμού
καθηγήτρια	1115 είναι K
καθηγητής	1115 είναι K
καλούσαν	1236 K
καλούσε	1236 K
κανάλι	1234 το K μας
κατάστημά	1127 στο K μας
κατήγγειλε	1236 K
καταγγέλλει	1236 K
καταγγελία	1112 κάντε μας την K
κατεβάστε	1091 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1143 K εθισμου
κοινοποιήθηκε	1215 η δημοσίευση K από
κουίζ	1129 το K	1129 στο K	1129 το K μας
κυκλοφορεί	1127 K το νέο τεύχος
κυριότερες	1136 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1158 K
λέει	1236 K
λαμβάνεις	1155 θέλεις να K
λαμβάνετε	1155 θέλετε να K	1158 K
""", 'μ': """
μήνα	1235 τον K	1235 το K	1235 ανά K	1235 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1137 K # €
μεγαλομετόχους	1191 χωρίς K
μετόχους	1191 χωρίς K
μοιράστηκε	1215 μια δημοσίευση που K	1215 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1148 με τεχνητή K	1148 από τεχνητή K
νοημοσύνης	1148 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1085 K
""", 'ο': """
οικονομολόγος	1115 είναι K
ολόκληρο	23 K το άρθρο	1137 K το άρθρο
ομάδα	1127 στην K μας	1233 ελάτε στην K	1234 η K μας
""", 'π': """
παράκληση	1109 έχουμε μια μικρή K	1109 μια μικρή K
παραδέχεται	1236 K
παραδέχθηκε	1236 K
παραδέχτηκε	1236 K
παρακάλεσε	1236 K
παρακαλούσαν	1236 K
παρακαλούσε	1236 K
πατώντας	1136 K
πείτε	43 K μας	72 K μας
περιέχει	116 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	116 περιέχει K
περιεχομένου	11 αυτού του K	1118 εξωτερικού K
περιεχόμενο	11 αυτό το K	1118 αυτό το K	1118 το K αυτό	1118 εξωτερικό K
πολιτική	1107 K cookies
πρέπει	1118 δείτε το βίντεο K
προέτρεπαν	1236 K
προέτρεπε	1236 K
προέτρεψε	1236 K
προειδοποίησε	1236 K
προειδοποιεί	1236 K
προηγούμενη	116 K εκδοχή	116 K έκδοση του
προσπάθειά	1233 ενισχύστε την K
προσωπικών	1107 K δεδομένων
προτεινόμενη	1110 K πηγή
προτιμώμενες	1110 K πηγές	1207 K πηγές
προτιμώμενη	1110 K πηγή	1207 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1153 K σε όλα
πρόσθεσαν	1236 K
πρόσθεσε	1236 K ο	1236 K η
πρώτο	1137 τον K μήνα
πρώτος	1235 K μήνας
""", 'ρ': """
ρεπορτάζ	1234 το K μας	1234 αυτό το K
ρυθμιστής	1143 αρμόδιος K εεεπ
ρυθμιστης	1143 αρμοδιος K εεεπ
ρωτούσαν	1236 K
ρωτούσε	1236 K
ρώτησαν	1236 K
ρώτησε	1236 K ο	1236 K η
""", 'σ': """
σημαντικότερες	1136 τις K ειδήσεις
σημείωσε	1236 K ο	1236 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1233 K μας
στήριξή	1146 χωρίς τη K	1233 η K σας	1233 τη K σας	1234 χωρίς τη K
στήριξη	1146 χάρη στη K	1234 χάρη στη K
στείλε	43 K μας	72 K μας	1112 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1112 K μας	1233 K μας
στηρίξτε	1146 K	1233 K μας	1233 K την	1233 K το	1233 K τη
συγγραφέας	1115 είναι K
συγκατάθεση	1118 K για cookies
συκοφαντικά	1124 K σχόλια
συμβουλεύει	1236 K
συμβούλευε	1236 K
συμβούλευσε	1236 K
συμβούλεψε	1236 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1127 K μας
συνέδριό	1127 K μας
συνέστησε	1236 K
συνδεθείτε	27 K	1086 K για να
συνδρομή	1137 με K	1137 K από	1159 με K	1237 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1085 διαθέσιμο μόνο σε K	1085 διαθέσιμο σε K	1108 μόνο για K	1108 μόνο σε K	1233 γραφτείτε K	1234 οι K μας	1237 K
συνδρομητής	55 ως K	85 γίνετε K	1085 είστε ήδη K	1233 γίνετε K
συνεργασία	1140 σε K με χορηγό	1140 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1140 συνδέσμους K
συνεχίζεται	1140 K παρακάτω
συνεχίσετε	1085 για να K την ανάγνωση	1085 να K την ανάγνωση
συνεχίσουμε	1234 να K
συνεχίστε	1085 K την ανάγνωση
συνιστούσε	1236 K
συντάκτης	1113 είναι K
συντάκτρια	1113 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1134 στα K
σύμφωνα	1236 K
σύνταξή	44 τη K μας
σύνταξης	116 σημείωση της K
""", 'τ': """
τελευταίο	1154 K δωρεάν άρθρο
τραγουδούσαν	1236 K
τόνιζε	1236 K
τόνισε	1236 K
""", 'υ': """
υβριστικά	1124 K σχόλια
υβριστικό	1124 σχόλια με K
υπευθυνα	1143 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1143 παίξε K	1143 παίζουμε K
υπογράμμισε	1236 K
υποσχέθηκε	1236 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1109 αφού K ως εδώ
φωνάζει	1236 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1109 πριν K
φώναζαν	1236 K
φώναζε	1236 K
φώναξαν	1236 K
φώναξε	1236 K
""", 'χ': """
χάνετε	1155 μη K
χρήσης	1107 όροι K	1136 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1233 K τη βοήθειά σας
χρησιμοποιεί	1094 K cookies
χρησιμοποιούμε	1093 K cookies
χρόνο	1235 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1151 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1129 στην K
""", 'а': """
абонамент	268 вече имате K	300 с K	300 K за	320 с K	364 K
абонамента	298 с K си	298 благодарим за K
абонат	55 като K	266 вече сте K
абонати	278 само за K	364 K
абонатите	55 K могат
абонирайте	85 K се	266 K се, за да	269 K се за бюлетина	360 K се
абонирането	298 с K
автора	4321 мнение K	4321 точка зрения K	5163 думка K	5163 точка зору K
авторизованные	4354 только K
авторизованным	4354 K пользователям
авторизовані	5196 лише K
авторизуйтесь	27 K
авторкою	5182 зв'язатися з K
авторов	4321 мнение K	4321 мнения K	4321 точки зрения K
автором	5182 зв'язатися з K
автору	59 на каву K	4342 пишите K
авторів	5163 думки K	5163 думка K	5163 погляди K
адрес	24 имейл K няма	298 имейл K
адреса	298 имейл K
адресою	5217 пишіть за K
адресу	4374 пишите по K
азартних	93 участь в K іграх	5152 участь в K іграх може	5152 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	294 нашата K	294 кратка K
анкетата	110 K	295 K
анкету	110 K	4353 K	5195 K
анонимно	4342 K
афилиейт	303 K линкове
""", 'б': """
бажаних	5179 K джерел
безкоштовна	5215 остання K стаття
безкоштовний	5191 наш K вебінар	5199 K акаунт	5215 останній K матеріал
безкоштовних	5199 ліміт K	5199 K статей
безкоштовні	17 K статті	5199 K статті
безлимитный	4295 K доступ
безплатен	291 нашия K уебинар
безплатна	314 последна K статия
безплатни	17 K статии	300 K статии
безплатно	300 K, за
бесплатная	4372 последняя K статья
бесплатную	117 K линию
бесплатные	17 K статьи	4357 K статьи
бесплатный	4348 наш K вебинар	4357 K аккаунт	4372 последний K материал
бесплатных	17 K статей	4357 лимит K	4357 K статей
бисквитки	288 K	318 K
бисквитките	288 K	318 K
благав	5286 K
благала	5286 K
благали	5286 K
благодарение	21 K на читателите	306 K на вас	306 K на вашата	361 K на вас
благодарим	298 K ви, че се
благодаря	4363 K донатам	4445 K вам	4445 K вашей
блокировщик	4318 отключите K	4318 K рекламы
блокувальник	5160 K реклами
больше	4322 знаете K
бот	44 наш K
браузер	12 ваш K	4335 ваш K	5174 ваш K
браузър	12 вашият K
букмекерская	4310 K контора. #	4310 реклама. K
бюлетин	83 нашия K	269 нашия K	299 K	361 нашия K	364 K
бюлетина	83 за K	269 K ни	269 запишете се за K	299 K
бюлетини	299 K
бяхте	47 K ли там
більше	5164 знаєте K
""", 'в': """
вайбері	5180 K
вайбър	18 K	283 K
ватсапе	4340 K
вашата	270 на K поща
ваших	4437 # из K #
введите	82 K адрес
вебинар	4348 наш K
вебінар	5191 наш K
взывал	4447 K
видео	11 это K	45 фото и K
виділіть	5178 K
визнав	5286 K
визнала	5286 K
визнає	5286 K
викала	363 K
викаха	363 K
викаше	363 K
викна	363 K
використання	5174 K cookie	5205 будь-яке K матеріалів	5205 K матеріалів сайту
використанні	5172 при K матеріалів
використовує	5161 K cookie
використовуємо	5160 K cookie
вимагав	5286 K
вимагала	5286 K
вимагали	5286 K
виправлення	116 K:
випуск	5193 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5286 K
вк	4340 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4340 K
влезте	27 K
вміст	11 цей K
внескам	5206 завдяки K	5284 завдяки K
внесок	5283 ваш K
войдите	27 K	4296 K, чтобы
вотсапе	4340 K
вотсапі	5180 K
впн	69 без K
всеки	306 K лев
встановіть	5147 K додаток
въведете	82 K имейла си
възпроизвеждането	305 K
выделите	4323 K ее	4323 K текст
выпуск	4351 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5288 K лист
відмовилися	116 K від коментарів
відповів	116 не K на	5286 K
відповідав	5286 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5152 дотримуйтеся правил (принципів) K	5152 дотримуйтесь правил (принципів) K	5152 принципів K гри	5152 правил K гри
відповідь	24 скасувати K
відповіла	5286 K
відповіли	116 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	116 имена K
героїв	116 імена K
гласеше	363 K
гласил	4447 K
гласила	4447 K
гласит	4447 K
гласувайте	311 K
гледайте	316 K ни
говорил	4447 K
говорила	4447 K
говорили	4447 K
говорит	4447 K
год	4446 в K
годишно	362 K
голосуйте	4368 K	5211 K
гривень	5285 # K
грн	5285 # K
група	317 viber K
гукав	5286 K
гукали	5286 K
гукнув	5286 K
гукнула	5286 K
гіперпосилання	5172 K обов
""", 'д': """
дальше	4295 чтобы читать K
дарение	360 вашето K	362 с K	364 K
дарения	364 K
дарете	306 K	360 K ни
деньги	4442 на что пойдут мои K
джерела	5179 обрані K	5179 бажані K
джерелом	5179 основним K	5179 бажаним K
дзен	4340 K
дзене	4340 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	363 K
добавил	363 K	4447 K
добавила	363 K	4447 K
добавьте	4308 K нас в
добавя	363 K
доверието	117 телефон на K
доверия	117 телефон K
довіри	117 лінія K
додав	5286 K
додала	5286 K
додатку	89 у нашому K
додає	5286 K
дозволить	5283 ваша підтримка K
дозволяється	5205 матеріалів K лише
долучайтесь	56 K	5283 K до нас	5283 K до нашої	5283 K до нашого	5283 K до спільноти	5283 K до читачів
долучайтеся	56 K	5283 K до нас	5283 K до нашої	5283 K до нашого	5283 K до спільноти	5283 K до читачів
домашнего	0 K насилия
донат	4444 ваш K	5283 ваш K	5287 K
донатам	5206 завдяки K
донати	5287 K
донатом	5285 K
донаты	4448 K
доповнено	116 новину K
дополнен	116 текст K
дополнена	116 новость K
допомагає	5283 ваша підтримка K
допомога	0 потрібна K	5283 нам потрібна ваша K
допомогою	5208 за K ші
допомогу	117 де отримати K
допоможе	5284 K нам
допоможуть	5206 K нам працювати	5284 K нам
допоможіть	95 K, скільки можете
допускается	4362 материалов K только
допълнена	116 статията е K
доступ	4357 полный K	5199 повний K
достъпен	266 K за абонати
достъпна	266 K за абонати
достъпно	266 K за абонати
дочитали	4286 вы K до конца	5137 ви K до кінця
дочитати	5143 щоб K
дочитать	4295 чтобы K	4357 K
дізнаватися	5226 хочете K про
""", 'е': """
евро	300 за # K
ежедневную	4300 K рассылку
ежемесячно	4446 K
ежемесячное	4444 оформите K
ежемесячный	4363 K донат
еженедельную	4300 K рассылку
електронна	270 вашата K поща
електронної	5198 адресу K пошти
електронну	5198 K адресу	5198 K пошту
епизод	293 K
епизода	293 K
есть	4322 вам K что
""", 'ж': """
жаловалась	4447 K
жаловался	4447 K
жалуются	4447 K
жодного	76 K спаму
журналист	286 е K	286 - K	286 , K	4343 - K	4343 , K	4423 K
журналисти	361 нашите K
журналистика	361 независимата K	361 независима K	361 нашата K	4445 независимая K
журналистике	4445 независимой K
журналистики	4445 независимой K
журналистику	4445 независимую K
журналистка	286 е K	286 , K	4343 - K	4343 , K	4423 K
журналисты	4445 наши K
журналіст	5186 - K	5186 , K	5265 K
журналістам	44 нашим K
журналісти	5284 наші K
журналістика	5284 незалежна K
журналістику	5284 незалежну K	5284 якісну K
журналістка	5186 - K	5186 , K	5265 K
журналісту	44 нашому K
""", 'з': """
з	5280 # K #
завантажити	5147 K застосунок
завантажте	5147 K додаток
завдяки	5206 існує K	5284 K вам	5284 K вашій
зависимост	93 хазартът създава K
задонатьте	4444 K	5283 K
задължителните	24 K полета
зазначив	5286 K
зазывал	4447 K
закликав	5286 K
закликала	5286 K
закликали	5286 K
закончились	4295 бесплатные статьи K
залишає	34 K за собою право
залишилося	5144 K #%	5144 K # %	5281 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4324 K ошибку
замолчим	4445 мы не K
запазени	276 всички права K
запевняв	5286 K
запевняла	5286 K
запевняє	5286 K
записи	63 новые K на почту
запитав	5286 K
запитала	5286 K
запитання	110 відповіді на K
запитань	5195 на кілька K
запишете	269 K се за нашия
зарегистрированные	4354 только K
зарегистрированным	4295 доступен только K
зарегистрированы	4295 уже K
зарегистрируйтесь	4296 K, чтобы	4357 бесплатно K	4357 K бесплатно	4444 K бесплатно	4444 K, чтобы читать
зареєстровані	5196 лише K	5196 тільки K
зареєструйтесь	5144 K, щоб	5199 безкоштовно K	5199 K безкоштовно	5283 K безкоштовно	5283 K, щоб читати
зареєструйтеся	5199 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5176 нашому K
застосунок	5147 завантажте K	5176 наш K	5176 мобільний K	5283 завантажте K і	5283 завантажте K та
захищено	5172 усі права K
захищені	5172 усі права K	5172 всі права K
защищенной	4342 K формой
защищены	4333 все права K
защищённой	4342 K формой
заяви	363 K
заявив	5286 K
заявил	363 K	4447 K
заявила	363 K	4447 K	5286 K
заявили	4447 K	5286 K
заявиха	363 K
звернутися	117 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4286 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	116 імена K	116 ім'я K
знайшли	5178 якщо ви K
знанията	294 K си
зобов	5286 K'язав
зовнішнього	5188 K вмісту	5188 K контенту
зовнішній	5188 K вміст	5188 K контент
зробіть	5141 K внесок	5283 K внесок у	5283 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4437 # K #
избранное	4339 K
известията	16 K
извика	363 K
изкуствен	308 с помощта на K интелект	308 с K интелект	308 от K интелект
изменено	116 имя K
изменены	116 имена K	116 имена героев K
изпратете	43 K ни	54 K я	72 K ни	284 K ни	360 K ни
изпращайте	284 K ни	285 K на
изпращаме	62 ви K	62 K ви
изтеглете	360 K нашето
източник	282 основен K
източници	282 любими K
имейл	270 вашия K	298 вашия K	298 по K	298 на K
имейла	84 на K ви	270 на K си
имейлът	65 K ви няма да
иностранного	4333 выполняющим функции K агента
иностранным	4445 K агентом
инстаграм	283 K
искусственного	4365 с помощью K интеллекта
искусственным	4365 K интеллектом
использование	4335 K cookie	4345 K cookie	4362 любое K материалов	4362 K материалов сайта
использовании	4333 при K материалов	4362 полном или частичном K	4362 частичном K материалов
используем	4318 K cookie
использует	4319 K cookie
исправление	116 K:
источники	4339 избранные K	4339 любимые K
источников	4339 избранных K	4376 избранных K
источником	4339 основным K
исчерпали	4295 K лимит
""", 'к': """
каждое	20 K утро
каждый	4443 удвоит K донат	4446 K месяц
каже	5286 K
каза	363 K
казав	5286 K
казал	363 K
казала	363 K	5286 K
казали	5286 K
казаха	363 K
казва	363 K
казвал	363 K
казвала	363 K
канал	317 viber K	4445 наш K	5284 наш K
канала	4445 нашего K
каналу	5284 нашого K
код	111 с K
колумнист	4343 - K	4343 , K	4423 K
колумніст	5186 - K	5265 K
колумністка	5186 - K	5265 K
команде	4348 к нашей K
команди	5191 до нашої K
коментар	8 залишити K
коментарите	90 в K	296 K под
коментарях	90 у K	90 в K	5173 у K	5173 в K
коментатор	286 е K
коментиране	296 правила за K	296 правилата за K
коментирате	8 за да K	296 K
коментувати	8 K
комментариев	116 отказались от K	116 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4323 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4334 в K
комментировать	8 K
контент	11 этот K	11 цей K	4345 внешний K
контента	11 этого K	4345 внешнего K
контенту	11 цього K
конференцию	4348 нашу K
конференция	291 нашата K
конференцію	5191 нашу K
конфиденциальности	4317 настройкам K	4317 настройками K	4318 политикой K	4335 политика K
конфіденційності	5159 налаштуваннями K	5160 політикою K	5174 політика K
копирование	4362 K материалов сайта
кореспондент	286 е K	286 , K	5186 - K	5186 , K	5265 K
кореспондентка	5186 - K	5186 , K	5265 K
короткий	4353 K опрос
корреспондент	4343 - K	4343 , K	4423 K
корреспондентам	44 нашим K
корреспондентка	4423 K
корреспонденту	44 нашему K
крикнув	5286 K
крикнул	4447 K
крикнула	4447 K	5286 K
кричав	5286 K
кричал	4447 K
кричала	4447 K	5286 K
кричали	4447 K	5286 K
кричит	4447 K
""", 'л': """
лв	300 за # K
лев	300 за # K
лева	300 за # K	362 K
лекцию	4348 нашу K
лекцію	5191 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	291 нашия онлайн K	291 нашия K
магазина	291 онлайн K ни	4348 нашего K
магазине	4348 в нашем K	4348 в нашем интернет-K
магазину	5191 нашого K
магазині	5191 у нашому K	5191 в нашому K	5191 нашому інтернет-K
материал	4323 обсудить K	4345 внешний K	4378 K создан	4445 этот K
материалам	4370 ко всем K
материалы	4445 наши K
матеріал	5284 цей K
матеріали	5284 наші K
матеріалу	116 першій версії K
матеріалів	5205 копіювання K сайту	5205 K посилання обов'язкове	5213 до всіх K	5213 до усіх K
мероприятие	4348 наше K
месенджері	5180 K
месец	362 на K	362 всеки K
месечно	362 K
мессенджере	4340 K
месте	47 вы были на K
месяц	4446 в K
мобільний	5176 K додаток
молба	281 имаме малка K	281 имаме K към вас
молел	363 K
молела	363 K
молеха	363 K
молеше	363 K
містить	116 K описи	116 K сцени
місці	47 ви були на K
місяць	5285 на K	5285 перший K
""", 'н': """
навчання	53 K ші
нагадав	5286 K
нагадала	5286 K
наголосив	5286 K
наголосила	5286 K
надпис	363 такъв K
надпись	4447 такая K
надсилайте	5182 K нам	5182 K її	5182 K їх нам	5185 K фото	5185 K відео	5185 K свої	5283 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5179 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5182 K нам	5182 K їх нам	5185 K фото	5283 K нам
нажимая	4356 K кнопку	4356 K на кнопку	4356 K "
нажмите	4323 K ctrl
налаштування	5159 K cookie	5159 K cookies	5159 K файлів cookie	5159 через ваші K
налаштуваннями	5159 K cookie	5159 K cookies	5159 K файлів cookie
налаштуваннях	5159 K cookie
намерете	316 K ни
напис	5286 такий K
написа	363 K
написав	5286 K
написал	4447 K
написала	4447 K	5286 K
написано	4447 было K	5286 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4342 K нашему	4342 K нашей	4342 K автору	4342 K нам	4444 K нам
напишіть	43 K нам	72 K нам	5182 K нашому	5182 K нашій	5182 K автору	5182 K авторці	5182 K нам	5283 K нам
напомнил	4447 K
напомнила	4447 K
направете	360 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	363 K
настоява	363 K
настоявал	363 K
настроек	4317 из-за ваших K
настройками	4317 K cookie	4317 K cookies	4317 K файлов cookie
настройках	4317 K cookie
настройки	4317 K cookie	4317 K cookies	4317 K файлов cookie
натискайки	298 K
натискането	298 с K
натискаючи	5198 K кнопку	5198 K на
нашем	4323 в K чате
нашия	291 към K екип	291 в K екип	294 K куиз	294 K тест
небольшая	4286 K просьба
неделю	20 раз в K	20 каждую K	4446 в K
независимата	360 подкрепете K
независими	361 K медии
независимую	4290 поддержите K	4444 поддержите K
независимые	4445 K медиа
незалежні	5284 K медіа
нейросети	4365 с помощью K
несколько	4353 на K вопросов
никакого	76 K спама
новинами	5150 стежте за K
новини	283 google K	5180 google K
новину	5164 маєте K
новость	4322 есть K
нуждаем	360 K се от вашата
нужна	4363 K ваша
нюзлетър	299 K
""", 'о': """
обеща	363 K
обещал	363 K	4447 K
обещала	4447 K
обещали	4447 K
обновена	116 статията е K
обновлен	116 текст K	116 материал K
обновлён	116 текст K	116 материал K
обозреватель	4343 - K	4343 , K	4423 K
обозревательница	4423 K
обраних	5179 K джерел
обратиться	117 куда K
обучения	53 K ии
объявил	4447 K
объявила	4447 K
объяснил	4447 K
объяснила	4447 K
объясняет	4447 K
объяснял	4447 K
объясняла	4447 K
обязал	4447 K
обязательна	4333 гиперссылка K	4362 материалов ссылка K	4362 ссылка на источник K
обязательные	24 K поля	4323 K поля
обясни	363 K
обяснил	363 K
обяснила	363 K
обяснява	363 K
обіцяв	5286 K
обіцяла	5286 K
обіцяли	5286 K
огледален	69 K сайт
оглядач	5186 - K	5186 , K	5265 K
оглядачка	5186 - K	5186 , K	5265 K
оголосив	5286 K
ограничений	4295 читайте без K
одноклассниках	4340 K
одному	5198 в K листі
оновлено	116 текст K	116 матеріал K	116 новину K
опечатку	4323 нашли K
описания	116 съдържа K	116 есть K	116 содержит K
описи	116 є K
опитування	110 K	5195 наше K	5195 коротке K
опитуванні	40 нашому K	5195 K читачів	5195 нашому K	5195 в K
оповещения	4387 хотите получать K
оприлюднюватиметься	25 не K	5166 ваша e-mail адреса не K
опрос	40 наш K	110 K	4353 наш K
опросе	40 нашем K	4353 нашем K	4353 в K
опубликован	25 не будет K	4323 ваш адрес email не будет K
организаторите	363 канят K
организаторы	4447 зовут K
організатори	5286 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4356 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4296 K #%	4296 K # %
остановить	4442 можно ли K в любой момент
отбележете	67 K ме
ответил	116 не K на	4447 K
ответила	116 не K на	4447 K
ответили	116 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4447 K
отвечала	4447 K
отворено	365 K писмо
отговори	116 не K на	363 K той	363 K тя
отговорил	363 K
отговорила	363 K
отговориха	363 K
отговорност	35 не носи K
открытое	4449 K письмо
отменить	24 K ответ	4442 могу ли я K в любой момент	4446 K в любой момент
отметил	4447 K
отметила	4447 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4300 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4342 K их нам	4444 K нам
отримувати	5216 хочете K
отримуйте	5220 K
очакваме	284 K вашите
очевидцем	4322 стали K	4322 вы стали K	5164 стали K
ошибку	4324 нашли K
оштрафовал	4447 K
оштрафовала	4447 K
оштрафував	5286 K
""", 'п': """
партнером	4360 совместно с K	5203 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4360 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5203 K посилання
партнеры	4318 мы и наши K
партньорски	303 K линкове
партнёром	4360 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4360 K ссылки
партнёрским	79 K ссылкам
патроном	4444 станьте K
пееха	363 K
пели	4447 K
первинній	116 K версії
первоначальной	116 K версии
первый	4446 K месяц	4446 рубль в K
переведите	4444 K нам
перевірте	5195 K себе	5198 K пошту
передплатник	55 як K	5143 уже K	5143 вже K
передплатникам	5143 доступний лише K	5143 доступна лише K	5143 доступно лише K
передплатники	55 K можуть	5214 лише K	5214 тільки K
передплатників	5143 тільки для K
передплатою	5143 доступна за K	5143 доступний за K	5199 за K	5221 з K
передплату	85 оформіть K	5199 K за	5283 оформіть K
передплатіть	85 K
передрук	50 K	5177 K
передруковувати	50 K
передруку	5177 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4338 K
перепечатке	4338 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5175 K даних
персональных	4336 K данных
писав	5286 K
писал	4447 K
писала	4447 K	5286 K
писати	5284 нам K
писменото	305 без K съгласие
письме	4356 в одном K
письменного	4377 без K согласия
письмової	5219 без K згоди
питаха	363 K
питаше	363 K
пишете	43 K ни	72 K ни	284 K ни	285 K на	360 K ни
пишеше	363 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4342 K нам	4374 K на	4444 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5182 K нам	5217 K на
платной	4295 в K версии
побачили	5227 K помилку
повний	23 K текст	5199 K текст
повтаря	363 K
повтаряше	363 K
повторював	5286 K
повторює	5286 K
повторяет	4447 K
повторял	4447 K
повторяла	4447 K
повідомив	5286 K
повідомила	5286 K
повідомили	5286 K
повідомлення	5226 хочете отримувати K	5226 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5182 K нам	5182 K нас	5283 K нам
подайте	285 K сигнал
поддержать	4444 K нас	4444 K редакцию	4444 K нашу
поддерживайте	4444 K нас	4444 K нашу
поддержите	4290 K нашу	4290 K нас	4363 K	4444 K нас	4444 K нашу	4444 K редакцию	4444 K проект	4444 K автора	4444 K наш
поддержка	4291 ваша K	4444 ваша K поможет	4444 ваша K помогает	4444 ваша K позволит
поддержке	4360 при K партнёра	4360 при K партнера	4363 благодаря вашей K	4445 вашей K
поддержки	4445 без вашей K	4445 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4322 хотите K
подканял	363 K
подканяха	363 K
подканяше	363 K
подкаст	39 наш K	39 нашия K	293 K	361 нашият K	4351 K	4445 наш K	5193 K	5284 наш K
подкаста	293 K	4351 K	4445 нашего K
подкасте	39 нашем K	4351 K
подкасти	39 наші K	293 K	5193 K
подкастов	4351 K
подкасту	5193 K
подкастът	293 K
подкасты	4351 K
подкасті	39 нашому K	5193 K
подкастів	5193 K
подкрепа	306 с вашата K	306 вашата K	360 вашата K	361 вашата K
подкрепата	303 с K на партньор
подкрепете	306 K	360 K ни	360 K нашата
подкрепяйте	360 K ни
подписаны	4295 уже K
подписка	4295 уже есть K	4448 K
подписке	4295 доступен только по K	4295 доступна по K	4295 доступен по K	4357 по K
подписки	4448 K
подпиской	4382 с K
подписку	85 оформите K	85 оформить K	4295 оформить K	4295 оформите K	4356 спасибо за K	4357 K за	4444 оформите K	4444 оформить K
подписчик	55 как K	4295 уже K	4295 вы уже K
подписчикам	4295 доступна только K	4295 доступно только K	4295 доступен только K	4371 только K
подписчики	55 K могут	4371 только K	4448 K
подписчиков	4295 только для K
подписчиком	4444 станьте K
подписывайтесь	4300 K на рассылку	4308 K на нас	4308 K на наш	4308 K на канал	4308 K на telegram	4444 K на
подписываясь	4356 K
подпишитесь	85 K	4290 K на регулярное	4300 K на рассылку	4308 K на наш	4308 K на канал	4444 K на
подчеркнул	4447 K
подчеркнула	4447 K
подчерта	363 K
поділитися	5164 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5191 нашу K
пожертвование	4290 оформите K	4291 сделайте K	4363 регулярное K	4363 ежемесячное K	4442 удвоит ваше K	4442 на что пойдёт моё K	4442 на что пойдет мое K	4442 на что идёт моё K	4442 на что идет мое K	4443 удвоит каждое K	4444 ваше K	4444 сделайте K	4444 оформите K	4448 K
пожертвования	4445 на K	4448 K
пожертвованиям	4363 благодаря K	4445 благодаря K
пожертвуйте	4444 K
позволяет	4444 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	305 K на
поиска	363 K
поискал	363 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4295 чтобы прочитать K
полный	23 K текст	4357 K текст
получавайте	319 K
получавате	315 искате ли да K	315 искате да K
получайте	4381 K
получать	4373 хотите K	4387 хотите K новости	4387 хотите K push
получить	117 где K помощь
помилку	5227 знайшли K
помогите	95 K, сколько можете	4444 K нам
помогнете	360 K ни
помогут	4445 K нам
поможет	4445 K нам
помоли	363 K
помолил	363 K
помолила	363 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4444 нам нужна ваша K
помощью	4365 с K ии
помітили	5178 якщо ви K	5227 K помилку
помічник	68 наш K
понравилась	4445 K статья
понравился	4445 K материал	4445 K текст
пообещал	4447 K
пообещала	4447 K
пообіцяв	5286 K
пообіцяла	5286 K
попереджає	5286 K
попередив	5286 K
попередній	116 K версії
попита	363 K
поправка	116 K:
попросив	5286 K
попросил	4447 K
попросила	4447 K	5286 K
попросили	4447 K	5286 K
попросило	4447 K
порадив	5286 K
порадила	5286 K
посилання	5205 K на джерело обов'язкове
последвайте	360 K ни
последната	314 K ви безплатна статия	314 K безплатна статия
посоветовал	4447 K
посоветовала	4447 K
постановив	5286 K
постановил	4447 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	363 K
посъветвал	363 K
посъветвали	363 K
потребовал	4447 K
потребовала	4447 K
потърсите	117 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4356 вашей K
почтовом	4356 вашем K ящике
почту	84 на K	4301 на вашу K	4301 вам на K	4356 вашу K
пошту	84 на K	84 на вашу K	5146 на вашу K
пошті	5198 вашій K
пощенска	270 вашата K кутия
пояснив	5286 K
пояснил	4447 K
пояснила	4447 K	5286 K
пояснював	5286 K
пояснювала	5286 K
пояснює	5286 K
поясняет	4447 K
правото	34 си запазва K
працювати	5206 допоможе нам K	5284 K далі
працюємо	5284 ми K
предишна	116 K версия на
предпочитаемые	4339 K источники
предпочитаемых	4339 K источников
предпочитан	282 K източник
предпочитани	282 K източници
предпочитаните	282 K източници	282 K си източници
предпочтительные	4339 K источники	4376 K источники
предпочтительный	4339 K источник
предпочтительных	4376 K источников
предупреди	363 K
предупредил	4447 K
предупреждава	363 K
предупреждает	4447 K
предыдущей	116 K версии текста
прекратить	4442 можно ли K в любой момент
препечатването	305 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4447 K
призвала	4447 K
призвали	4447 K
призна	363 K
признава	363 K
признавал	4447 K
признает	4447 K
признал	4447 K
признала	4447 K
признали	4445 нас K
призова	363 K
призовава	363 K
призовал	363 K
призоваха	363 K
призывал	4447 K
призывала	4447 K
призывали	4447 K
приложение	89 в нашето K	361 нашето K	4302 скачать K	4303 скачайте K	4303 установите K	4337 наше K	4337 мобильное K	4444 скачайте наше K	4444 скачайте K и
приложението	360 изтеглете K ни	360 изтеглете K на вестник
приложении	89 в нашем K	4302 открыть в K	4337 нашем K
приложения	4337 нашего K	4445 нашего K
прим	116 K. ред
примечание	116 K редакции
приоритетным	4339 K источником
присоединяйтесь	56 K	4444 K к нам	4444 K к нашему	4444 K к нашей	4444 K к нашим	4444 K к сообществу	4444 K к читателям	4444 K к тем
присъединете	56 K се	360 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4342 K нам	4342 K фото	4342 K видео	4342 K новости	4342 K свои	4342 K их нам	4444 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4342 K нам	4342 K фото	4342 K их нам	4444 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5283 K до нас	5283 K до нашої	5283 K до нашого	5283 K до спільноти	5283 K до читачів
приєднуйтеся	56 K	5283 K до нас	5283 K до нашої	5283 K до нашого	5283 K до спільноти	5283 K до читачів
проверьте	4353 K себя	4356 K почту
проголосуйте	4368 K	5211 K
продовження	5203 реклама. K
продовжити	5143 щоб K читання	5206 допоможуть нам K
продовжувати	5284 K роботу
продолжаем	4445 мы K работать
продолжать	4363 помогут нам K	4445 K работу
продолжение	4360 реклама. K
продолжить	4295 чтобы K чтение	4363 помогут нам K	4363 поможет нам K	4445 K работу
продължава	303 K по-долу
продължете	267 K да четете
продължим	361 да K да работим
продължите	266 за да K да четете
произведен	4333 настоящий материал (информация) K	4378 материал K
произведён	4378 материал K
пройдите	4353 K тест
пройдіть	5195 K тест
променени	116 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	315 не K
пропустите	4373 не K
пропустити	5216 не хочете K
пропустить	4373 не хотите K
пропустіть	5216 не K
просив	5286 K
просил	4447 K
просила	4447 K	5286 K
просили	4447 K	5286 K
просьба	4286 у нас к вам K	4286 у нас есть K
просять	5286 K
проучване	294 нашето K
прохання	5137 маємо до вас K	5137 невелике K
прочетете	267 за да K цялата
прочитать	4295 осталось K	4295 чтобы K статью
пріоритетне	5179 K джерело
пріоритетним	5179 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	300 K текст
първия	362 за K месец
първоначалната	116 K версия
підписатися	5145 K на розсилку
підписка	5287 K
підписку	5143 оформіть K	5198 дякуємо за K	5283 оформіть K
підписники	5214 лише K	5287 K
підписників	5143 тільки для K
підписуйтесь	5149 K на нас	5149 K на наш	5149 K на канал	5149 K на telegram	5283 K на
підписуйтеся	5149 K на наш	5149 K на канал
підписуючись	5198 K
підпишіться	5145 K на розсилку	5149 K на наш	5283 K на
підтримайте	5140 K нашу	5140 K незалежну	5140 K нас	5206 K	5283 K нас	5283 K нашу	5283 K незалежну	5283 K редакцію	5283 K автора	5283 K роботу	5283 K наш
підтримати	5283 K нас	5283 K нашу
підтримка	5141 ваша K	5283 ваша K допоможе
підтримки	5203 за K партнера	5284 спільноти K	5284 вашої K
підтримуйте	5283 K нас	5283 K нашу
підтримці	5206 завдяки вашій K	5206 завдяки K читачів	5284 вашій K
піти	5137 перш ніж K
""", 'р': """
работа	361 нашата K	4445 наша K
работаем	4445 мы K
работать	4363 помогут нам K	4363 поможет нам K	4445 K дальше
работу	4445 нашу K
радив	5286 K
радила	5286 K
радили	5286 K
радить	5286 K
разкажете	43 K ни	72 K ни
разрешение	277 без K е забранено
разрешения	4377 без K редакции
разчитаме	306 K на вашата	361 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4444 K нам
рассказал	4447 K
рассказала	4447 K
рассказать	4322 есть что K	4322 хотите K
рассказывать	4445 K правду
расследование	4445 наше K	4445 это K
расследования	4445 наши K
рассылка	4445 наша K	4448 K
рассылку	83 на K	83 нашу K	83 K	4300 нашу K	4300 K самых	4445 нашу K
регистрацията	298 с K си	298 благодарим за K
регистрируясь	4356 K
регулярний	5206 K внесок
редактор	286 е K	286 - K	286 , K	4343 - K	4343 , K	4423 K отдела	4423 K	5186 - K	5186 , K	5265 K
редакторка	5186 - K	5186 , K	5265 K
редакцией	44 нашей K	4342 связаться с K
редакции	116 поправка K	4321 мнение K	4321 позиция K	4321 мнением K	4377 без согласия K	4442 от всей K	4445 нашей K
редакцию	44 в нашу K	4342 напишите в K	4342 пишите в K
редакция	291 в нашата K	361 нашата K	4445 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5182 напишіть у K	5182 пишіть у K
редакція	5284 наша K
редакцією	44 нашою K	5182 зв'язатися з K
редакції	48 письма до K	116 від K:	5163 думка K	5163 позиція K	5163 позицією K	5182 пишіть до K	5219 без згоди K	5219 без дозволу K	5284 нашої K
рекламата	13 K	303 след K
реклами	13 K	75 без K	75 немає K	361 без K	5203 після K	5203 на правах K	5284 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4360 после K	4360 на правах K	4445 без K
репортер	44 на нашия K	286 е K	286 - K	286 , K	4343 - K	4343 , K	4423 K	5186 - K	5186 , K	5265 K
репортери	44 на нашите K	361 нашите K
репортерка	5186 - K	5186 , K	5265 K
репортёр	4343 - K	4343 , K	4423 K
решил	4447 K
реєструючись	5198 K
робота	5284 наша K
роботу	5284 нашу K
розкажіть	43 K нам	72 K нам
розповів	5286 K
розповідати	5284 K правду
розповіла	5286 K
розповісти	5164 маєте що K	5164 є що K	5164 хочете K
розсилка	5284 наша K	5287 K
розсилку	83 на K	83 нашу K	83 K	5145 нашу K	5145 щоденну K	5284 нашу K
розслідування	5284 наші K	5284 це K
рублей	4446 # K
рік	5285 на K
""", 'с': """
свидетелем	4322 стали K	4322 вы стали K
свободната	360 подкрепете K
свържете	43 K се с нас	72 K се с нас	284 K се с нашия	284 K се с нашата	284 K се с нас	284 K се с автора	360 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4342 K с нами
связаться	4342 K с автором
свідком	5164 стали K
седмично	20 веднъж K
сигнализирайте	284 K ни
сказав	5286 K
сказал	4447 K
сказала	4447 K	5286 K
сказати	5164 маєте що K
скаржаться	5286 K
скаржився	5286 K
скаржилася	5286 K
скачайте	4302 K наше
скиньте	4444 K нам	4444 K донат
сколько	4444 скиньте K
скриньку	5198 вашу K
скриньці	5198 вашій K
следите	4308 K за нами
словам	4447 по K
словами	5286 за K
слушайте	316 K ни
слідкуйте	5149 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4447 K
советовала	4447 K
советовали	4447 K
советует	4447 K
согласны	48 не K	48 K с автором
содержатся	116 K описания
содержимое	4345 внешнее K
содержит	116 K сцены
сообщение	4333 данное K (материал) создано	4378 K создано
сообщил	4447 K
сообщила	4447 K
сообщили	4447 K
сообщите	43 K нам	72 K нам	4342 K нам	4444 K нам
соучастником	4363 станьте K	4444 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4423 K
сповіщення	16 K	5147 увімкнути K	5147 увімкніть K	5226 хочете отримувати K	5226 хочете отримувати пуш-K	5226 бажаєте отримувати K	5226 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5284 K текст	5284 K матеріал
сподобалась	5137 якщо вам K стаття
спонсором	85 станьте K
според	363 K
спрашивает	4447 K
спросил	4447 K
спросила	4447 K
співали	5286 K
співучасником	5283 станьте K
спільнота	5284 наша K
спільноти	5141 стань частиною K	5206 частиною K	5284 нашої K
станете	85 K член	360 K абонат	360 K член
станьте	56 K одним из них	4444 K нашим	5283 K нашим
статей	5213 до всіх K	5213 до усіх K
статии	313 до всички K
статия	281 хареса ли ви тази K	300 цялата K	361 тази K
статията	300 % от K
стаття	5284 ця K
статья	4445 эта K
статьям	4370 ко всем K
стверджує	5286 K
стежте	5149 K за нами
стигнали	281 щом сте K дотук
стороннего	4345 K сервиса
сторонним	4345 K сервисом
стороннього	5188 K сервісу
стороннім	5188 K сервісом
суммой	4446 любой K
сумму	4446 любую K
сутрин	20 всяка K
существуем	4445 мы K
существует	4363 K благодаря
събитие	291 нашето K
съветва	363 K
съветваше	363 K
съвместно	303 K с партньор
съгласен	48 не си K
съгласие	305 без писмено K
съгласни	48 не сте K
съдържание	11 това K	288 външно K	288 това K
съдържанието	305 използването на K	305 използване на K
съобщи	363 K
съобщил	363 K
съобщиха	363 K
""", 'т': """
тагнете	67 K ме
твърдеше	363 K
твърди	363 K
текста	116 первой версии K	116 ранней версии K
тексте	116 ранее в K
текстове	313 до всички K
тексту	116 першій версії K
телеграм	18 K	283 K	4308 наш K-канал	4308 в нашем K	4340 K	4340 K-канал	4340 K-канале	4374 пишите в K	4445 наш K	5149 наш K-канал	5180 K	5180 K-канал	5180 K-каналі
телеграме	18 K	4340 K
телеграмі	5180 K
телефон	117 K довіри
тест	4353 наш K	5195 наш K
тиждень	20 раз на K	5285 на K
требовал	4447 K
требовала	4447 K
требовали	4447 K
тръгнете	281 преди да си K
""", 'у': """
уведомления	16 K	4303 включите K	4303 включить K	4303 разрешить K	4387 хотите получать K	4387 хотите получать пуш-K	4387 хочешь получать K
уверяет	4447 K
уверял	4447 K
уверяла	4447 K
увійдіть	27 K	5144 K, щоб
уговаривал	4447 K
уговаривала	4447 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	291 нашия K
узнавать	4387 хотите K о
уйдете	4286 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5179 K джерел
улюблені	5179 K джерела
умовляв	5286 K
умоляваше	363 K
умолял	4447 K
умоляла	4447 K
умоляли	4447 K
утверждает	4447 K
уточнение	116 K:
уточнення	116 K:
уточнив	5286 K
уточнил	4447 K
уточнила	4447 K	5286 K
учасником	5283 станьте K
""", 'ф': """
фейсбук	18 K	283 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4445 K нашу
цитировании	4338 при K
цитування	5177 у разі K
цитуванні	5177 при K
""", 'ч': """
частиною	5283 станьте K
частковому	5205 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	316 K ни
читаете	4444 спасибо, что K
читай	5149 K нас
читайте	4308 K нас в	5149 K нас у	5149 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4353 опросе K	4363 благодаря поддержке K	4383 K	4445 наших K
читатели	41 наши K	41 нашите K	48 писма на K	321 K	361 нашите K	4286 дорогие K	4383 K	4445 наши K
читателите	321 K	361 с подкрепата на K	361 от K ни
читателям	21 благодаря K	41 нашим K	4383 K	4445 благодаря K
читати	5143 щоб K далі	5283 щоб K далі
читачам	21 завдяки K	5222 K
читачі	41 наші K	5222 K	5284 наші K
читачів	48 листи K	5222 K	5284 наших K
читаєте	5283 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5285 K
щомісячний	5206 K внесок
щомісячно	5285 K
щоранку	20 K
щотижневу	5145 K розсилку
""", 'э': """
электронной	4356 адрес K почты
электронную	4356 K почту
""", 'я': """
яжіться	43 зв'K з нами	5182 зв'K з нами
язкові	24 обов'K поля	5166 обов'K поля
якщо	5137 K ви вже тут
""", 'і': """
із	5280 # K #
інтелектом	5208 штучним K
інтелекту	5208 за допомогою штучного K
інформацію	5164 маєте цікаву K
історію	5164 маєте K
""", 'א': """
אדבלוק	2428 K
אומר	2467 K
אומרת	2467 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2349 עקבו K	2464 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2346 דואר K
אמר	2467 K
אמרה	2467 K
אמרו	2467 K
אתכם	2392 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	116 שם K
בדויים	116 שמות K
בוקר	20 מדי K
בחודש	2466 K
ביקש	2467 K
ביקשה	2467 K
במייל	2391 K שלכם
במצוקה	0 K
בסרטון	2377 לצפות K זה
בעוגיות	2355 שימוש K
בעיתונות	2392 לתמוך K
בעלי	2434 בלי K הון	2434 ללא K הון
בקובצי	2354 משתמש K
בשבוע	20 פעם K	2466 K
בתגובות	90 K
בתוכן	2405 לעשות שימוש K
""", 'ד': """
דווחו	2464 K לנו
דיגיטלי	2341 רכשו מינוי K
דיוור	2391 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2350 הורידו את K	2465 K
הבהרה	116 K:
הגיב	116 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2467 K
הודיעה	2467 K
הוואטסאפ	2350 לקבוצת K
הווטסאפ	2350 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2467 K
הוסיפה	2467 K
הזהיר	2467 K
הזכויות	2365 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2375 הוא ראש K	2375 היא ראש K
החינמיות	2408 הכתבות K
הטלגרם	2350 לערוץ K
הטקסט	2378 K
היום	2464 תרמו K
הירשמו	2341 כדי להמשיך לקרוא K	2464 K לקבלת
הכותב	2405 על דעת K
הכתבה	50 לפרסם את K	2341 להמשך קריאת K	2378 K	2465 K הזאת
המדור	2373 הוא עורך K	2373 היא עורכת K
המובעות	2405 הדעות K במאמר	2405 הדעות K בטור	2405 הדעות K בכתבה
המועדף	2368 למקור K	2368 כמקור K
המייל	2345 לתיבת K	2346 כתובת K
המערכת	116 הערת K
המקורית	116 בגרסה K של
הניוזלטר	2346 K היומי	2391 K השבועי של	2391 K שלנו	2465 K
הסביר	2467 K
הסיכום	2378 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2378 הנקודות K
העיתונות	2465 K העצמאית
הפרטיות	2355 מדיניות K
הפרסומות	2428 חוסם K	2430 את חוסם K	2430 חוסם K
הפרסומים	2428 חוסם K
הפרסומת	13 K
הצביעו	2464 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2350 K לערוץ	2464 K אלינו
הקודמת	116 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2355 תנאי K
השמות	116 K שונו
התגובות	2388 K
התחברו	27 K	2341 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2392 בזכות K שלכם
התראות	16 K
התרגום	2378 K
התרומה	2464 K שלכם
""", 'ו': """
ובטוויטר	2349 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2392 K בכם
ותלויה	2392 K בכם
""", 'ז': """
זקוקה	2464 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2375 היא K סגל
חודשית	2464 תרומה K
חוקר	2375 הוא K ב
חוקרת	2375 היא K ב
חיצוני	2377 תוכן K	2377 תוכן ממקור K
""", 'ט': """
טען	2467 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2391 K למייל	2391 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2341 הצטרפו K
כתב	2467 K
כתבה	2378 K זו	2465 K זו	2467 K
כתבו	43 K לנו	72 K לנו	2464 K לנו
כתבות	2408 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2373 היא K
כתובת	82 הזינו K מייל	2346 K דוא"ל
""", 'ל': """
לדברי	2467 K
להגיב	8 כדי K	2388 K
להמשיך	2341 כדי K לקרוא,	2341 כדי K לקרוא בחרו	2341 כדי K לקרוא יש	2341 כדי K לקרוא את הכתבה	2392 עזרו לנו K
להעתיק	2405 לשכפל, K
לחודש	2466 K
לחוק	2405 סעיף #א K
לחצו	2464 K כאן
לידיעון	2464 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2343 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2345 הירשמו K	2345 הרשמה K	2345 K שלנו	2391 בהצלחה K	2464 הירשמו K
לעזרתכם	2464 אנחנו זקוקים K
לענייני	2373 הוא כתב K	2373 היא כתבת K
לפנות	117 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2377 K בתוכן
לקבוצת	2350 הצטרפו K
לקריאה	2408 כתבות K
לקריאת	23 K הכתבה
לשנה	2466 K
לתומכים	2392 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2408 K חינם
מודעות	2430 בחוסם K	2430 חוסם K
מועדף	2368 מקור K	2368 כמקור K	2448 מקור K	2448 כמקור K
מחקר	2375 הוא עמית K
מינוי	2341 רכשו K ל-	2341 רכשו K כדי	2341 רכשו K או	2464 רכשו K	2468 K
מנוי	2341 כבר K?
מנויים	2468 K
מניות	2434 בלי בעלי K	2434 ללא בעלי K
מסכימים	48 לא K	48 K?	2391 בהרשמה אתם K
מסר	2467 K
מסרבים	116 K להגיב
מראה	69 אתר K
מרצה	2375 הוא K	2375 היא K
""", 'נ': """
ניוזלטר	2391 K שבועי	2468 K
נשלח	62 K לכם
""", 'ס': """
סגל	2375 הוא חבר K
סופר	2375 הוא K ו
סופרת	2375 היא K ו
סיכום	2378 K
סיפר	2467 K
סיפרה	2467 K
סעיף	2405 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2464 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2391 לקבלת K במייל
עודכנה	116 הכתבה K	116 הידיעה K
עזרה	117 איפה אפשר לקבל K
עיתונאי	2373 הוא K	2375 הוא K
עיתונאית	2373 היא K	2375 היא K
עיתונות	2392 לעשות K	2465 K עצמאית
עכשיו	2341 רכשו מינוי K	2464 תרמו K
עלולים	116 K להיות קשים
עמיתת	2375 היא K מחקר
עמלה	2404 נקבל K	2404 לקבל K
ער	117 K״ן
""", 'פ': """
פרופסור	2375 הוא K	2375 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2428 חוסם K	2430 בחוסם K	2430 חוסם K	2430 חוסמי K	2465 ללא K
פרסומת	13 K
פרשן	2373 הוא K
פרשנית	2373 היא K
פתוח	2469 מכתב K
""", 'צ': """
ציין	2467 K
""", 'ק': """
קודמת	116 בגרסה K של
קוראי	2465 K
קרא	2467 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2466 חודש K
""", 'ש': """
שאלו	2378 K את
שולחים	62 אנחנו K לכם
שיווקי	2391 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2464 K לנו
שלנו	44 לכתב K	2465 K
שנקבל	2404 K עמלה
שקראתם	2464 תודה K
שתפו	28 K
""", 'ת': """
תגובה	116 לא נמסרה K
תגובות	2388 K
תוכן	11 K זה	2377 הצגת K
תיאורים	116 כוללת K	116 מכילה K
תייגו	67 K אותי
תיקון	116 K:
תלוי	2392 K בכם
תלויה	2392 K בכם
תמיכתכם	2464 K
תמכו	2464 K בנו
תקציר	2378 K
תרומה	2468 K
תרומות	2468 K
""", 'ا': """
اخبارنا	135 تابعوا K	259 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1919 K مطلب	1919 K خبر	1971 براي K مطلب
ادبلاكر	1949 K
ادعمنا	258 K
ادعموا	258 K
اذنكم	144 نطلب K قبل
ارتباط	144 قد تتضمن ملفات K
ارسال	8 براي K نظر	1865 به ايميل شما K	1888 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	260 K
استخدام	154 يمنع اعادة K المواد	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
استطلاع	258 صوت في K
استطلاعنا	259 K
استفاده	1871 از كوكي K ميكنيم	1871 از كوكيها K ميكنيم	1872 شرايط K	1884 K از مطالب اين سايت	1884 K از مطالب سايت
استمرار	258 ساهم في K	258 ساهموا في K
اسپم	76 بدون K
اشار	261 K
اشارة	67 ضع K الي
اشارت	261 K
اشتراك	187 لديك K	262 K	1912 K تهيه كنيد	1971 K تهيه كنيد	1975 K
اشتراكك	184 تم K
اشترك	85 K	123 K الان	258 K الان
اشتركوا	85 K	258 K
اصحابها	182 تعبر عن راي K	182 عن راي K
اصلاحيه	116 K
اضاف	261 K
اضافت	261 K
اضغط	258 K هنا
اطلاع	1888 به ما K دهيد
اعادة	50 K نشر	154 يمنع K نشر
اعجبك	259 K هذا
اعلام	1974 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	221 مانع K	221 حاجب K	222 مانع K	222 حاجب K
اعلانها	16 K	1946 K را دريافت
اعلانهاي	1946 K خبري
اعلن	261 K
اعلنت	261 K
اعملوا	67 K تاغ
افاد	261 K
افادت	261 K
افزود	1974 K
افزونه	1949 K مسدود
اكتب	258 K لنا
اكتبوا	43 K الينا	72 K الينا	258 K لنا
اكد	261 K
اكدت	261 K
الاخبارية	129 النشرة K
الارتباط	140 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	140 شروط K
الاسماء	116 تم تغيير K
الاشعارات	16 K	130 فعل K	131 تفعيل K
الاعلان	13 بعد K
الاعلانات	146 حاجب K	146 مانع K	221 مانع K	221 حاجب K	221 اداة حظر K	222 مانع K	222 حاجب K	222 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	128 بريدك K	129 البريد K	184 في بريدك K
الان	258 تبرع K	258 سجل K
الاول	260 الشهر K
الاولي	116 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	128 نشرتنا K	129 النشرة K	262 النشرة K
التحرير	44 فريق K لدينا
التطبيق	130 حمل K	130 نزل K	131 تحميل K
التعليق	116 رفضت K	181 شروط K	181 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	259 هذا K
الخارجية	169 محتوي المواقع K
الخبر	116 تم تحديث هذا K
الخصوصية	140 سياسة K
الدخول	27 سجل K	123 سجل K الان	123 سجل K الي حسابك	123 سجل K او اشترك	123 سجل K او انشئ	258 سجل K او
الشهر	260 في K
الصفحة	144 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	185 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	123 لمتابعة K	187 لمواصلة K
الكاتب	182 يعبر عن راي K
الكوكيز	140 K
المادة	259 هذه K
المجانية	17 المقالات K	198 من المقالات K	198 مقالاتك K	198 المقالات K
المحتوي	11 هذا K	123 هذا K متاح	154 يمنع اعادة استخدام K	154 يمنع اعادة انتاج K	154 يمنع اعادة توزيع K
المحرر	116 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	117 اين تجد K	117 للحصول علي K
المستقلة	259 الصحافة K
المفضل	159 مصدرك K	159 مصدركم K	159 المصدر K لديك
المفضلة	159 مصادرك K	159 مصادركم K
المقال	23 لقراءة K	116 تم تحديث هذا K	123 لقراءة K كاملا	144 يحتوي هذا K علي محتوي من	187 لقراءة هذا K	259 هذا K
المواد	154 يمنع اعادة انتاج K	154 يمنع اعادة توزيع K
النشر	154 يمنع اعادة K
النشرة	128 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	258 انضم K
اليهم	56 انضم K
انتاج	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
انستغرام	258 تابعنا علي K
انضموا	56 K اليهم
انقر	258 K هنا
اوضح	261 K
اوضحت	261 K
اول	1973 ماه K
اوليه	116 نسخه K اين
ايميل	1865 K خود را وارد كنيد	1866 ادرس K	1866 نشاني K	1908 در K خود	1971 K خود را وارد كنيد
ايميلتان	1908 به K
اينجا	1918 K كليك كنيد	1971 K كليك كنيد
اينستاگرام	1869 در K دنبال
اينه	69 K
اپ	1907 K
اپليكيشن	1907 K	1971 K ما را	1971 K را دانلود كنيد	1971 K را نصب كنيد	1972 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	164 K
باحثة	164 K
بارگذاري	1875 K شود
بازتابدهنده	1925 الزاما K	1925 لزوما K	1925 K ديدگاه
بازنشر	50 K
باشيد	1888 با ما در تماس K
بالضرورة	182 لا تعبر K عن	182 لا يعبر K عن	182 لا تعكس K	182 لا يعكس K	182 لا تمثل K	182 لا يمثل K
ببينيد	1901 را K
بحسب	261 K
بخوانيد	1886 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1972 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	128 الي K	184 علي K	184 سجل K	184 اضف K	184 يوميا في K	184 في K كل
بريدكم	82 اتركوا K	184 في K
بشنويد	1901 K
بعرض	169 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1888 براي ما K
بفضلكم	259 K
بنويسيد	43 براي ما K	72 براي ما K	1888 براي ما K	1971 براي ما K
بهروز	116 اين خبر K	116 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1886 K	1898 به تيم ما K	1971 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1888 با ما در ميان K	1971 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1888 با ما تماس K
""", 'ت': """
تؤكد	261 K
تابعة	79 روابط K
تابعنا	136 K علي	136 K عبر	258 K علي تويتر	258 K علي غوغل	258 K علي جوجل
تابعونا	135 K علي	135 K عبر	258 K علي
تاكيد	1974 K كرد
تبرع	262 K
تبرعات	262 K
تبرعك	258 K
تبرعكم	258 K
تبرعوا	95 K بما	258 K الان
تبليغات	75 بدون K	1947 مسدود كننده K	1949 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	259 K
ترجيحي	1887 منبع K	1887 منابع K	1966 منابع K	1966 منبع K
ترد	116 لم K
تستطيع	185 تبرع بما K	185 ساهم بما K
تصحيح	116 K:
تطبيق	258 حمل K	258 حملوا K
تطبيقنا	89 في K	89 عبر K	259 K
تعبر	182 لا K عن راي	182 K فقط عن راي
تعديل	116 تم K هذا
تعليقا	181 لتضيف K
تغيير	116 نامها K
تفاصيل	116 يتضمن K	116 يحتوي علي K
تفعيل	139 K جافا
تفوت	258 لا K
تفوتوا	258 لا K
تقاريرنا	259 K
تقول	261 K
تلغرام	135 قناتنا علي K	258 تابعنا علي K
تلگرام	1869 ما را در K	1869 در K دنبال	1869 كانال K ما	1888 با ما در K
تماشا	1901 K كنيد
تمامي	1885 K حقوق
تمثل	182 لا K راي
تنويه	116 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	258 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
توصيف	116 حاوي K
توضيح	116 K:	1974 K داد
تيليغرام	135 قناتنا علي K
تيم	1972 K ما
""", 'ج': """
جافاسكريبت	215 K
جاوااسكريپت	1871 K را فعال
جزئيات	116 حاوي K
""", 'ح': """
حذر	261 K
حذرت	261 K
حقوق	1885 كليه K	1885 همه K	1885 تمام K
حمايت	1909 K مالي خود	1910 به K شما نياز	1910 با K شما	1911 K كنيد	1971 از ما K كنيد	1971 K شما
""", 'خ': """
خارجي	169 محتوي K
خبر	6 اين K	1972 اين K
خبرنامه	1865 K ما	1865 اشتراك K	1866 در K	1908 K روزانه	1908 K هفتگي	1972 K ما	1972 K	1975 K
خبرنگار	44 K ما	1888 K ما را	1893 K
خبرنگاران	44 K ما	1972 K ما
خبرها	1946 اعلان K
خبرهاي	1946 اعلان K فوري
خصوصي	1872 سياست حريم K
خواست	1974 K
خواستند	1974 K
خواندن	1912 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1910 به K خود تكيه	1972 K ما
خواهد	1904 منتشر K شد
خواهند	1904 منتشر K شد
""", 'د': """
داده	1875 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1893 استاد K
دريافت	1946 K اعلان	1946 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	261 K
دعت	261 K
دعمك	258 K
دعمكم	185 نعتمد علي K	185 تعتمد علي K	185 نحتاج الي K	258 K
دنبال	1869 ما را K كنيد	1886 K كنيد	1886 K كنيم	1971 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1888 به ما خبر K	1901 گوش K	1915 هديه K	1971 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1904 نوشتن K	1904 ارسال K	1904 بيانگر K	1925 لزوما K
""", 'ذ': """
ذكر	261 K
ذكرت	261 K
""", 'ر': """
راسلنا	43 K	72 K	258 K
راسلونا	43 K	72 K	258 K
رايگان	1898 وبينار K ما	1912 اشتراك K	1926 مقاله K	1926 مطلب K	1926 مطالعه K	1971 K ثبت نام كنيد
روزنامه	1925 ديدگاه K
روزنامهنگار	1893 K
روزنامهنگاري	1972 K مستقل
""", 'س': """
سابقة	116 نسخة K من هذا	116 نسخة K من هذه
سالانه	1973 K
ساهم	95 K بما	258 K في دعم
ساهموا	95 K بما	258 K في دعم
سايت	1972 K ما
سايتهاي	1895 محتواي K ديگر
سرگشاده	1976 نامه K
سكريبت	215 جافا K
سنويا	260 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	258 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	258 K
شهريا	260 K
شويد	27 وارد K	1886 عضو K	1886 K	1971 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1908 خبرنامه K
صحافتنا	259 K
صحافي	164 K
صحافية	164 K
صحافيينا	44 K
صحفي	164 K
صحفية	164 K
صحفيينا	44 K	259 K
صرح	261 K
صرحت	261 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1949 K
""", 'ط': """
طالب	261 K
طالبت	261 K
طلب	261 K
طلبت	261 K
""", 'ع': """
علاقه	1887 منبع مورد K
عملنا	259 K
عمولة	196 قد نحصل علي K	196 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1949 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1865 به ايميل شما K
فرصتهاي	1898 K شغلي در
فريقنا	259 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	258 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1904 K	1905 حروف لاتين (K)
""", 'ق': """
قال	261 K
قالت	261 K
قالوا	261 K
قبلي	116 نسخه K اين
قراءنا	259 K
قرائنا	185 نعتمد علي K	185 ونعتمد علي K	259 K
قناتنا	135 انضم الي K	259 K
""", 'ك': """
كاتب	164 K
كاتبة	164 K
كاتبه	182 يعبر عن راي K
كاتبها	182 تعبر عن راي K
كار	1972 K ما
كاربري	1912 حساب K خود شويد	1971 حساب K خود شويد
كانال	1869 به K ما	1886 K ما	1972 K ما
كتب	261 K
كتبت	261 K
كردهايد	1912 ثبت نام K	1912 ثبتنام K
كمصدر	159 K مفضل	242 K مفضل
كميسيون	1923 K دريافت كنيم	1923 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1898 ديدن K	1901 گوش K	1915 هديه K	1918 روي لينك كليك K	1918 كليك K	1949 لطفا ان را غير فعال K	1971 به ما كمك K	1971 روي لينك كليك K	1971 همين حالا ثبت نام K
كوكي	1872 از K
كوكيها	1872 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1904 حروف K	1905 حروف K
لاشتراكك	184 K في
لاشتراككم	184 K في
لاضافة	8 K تعليق	181 K تعليق
لزوما	1925 K نظر
لقراءة	123 سجل الدخول K	187 K بقية	258 سجل الدخول K
لقراءتكم	258 شكرا K
لكتابة	181 K تعليق
للاطلاع	187 K علي المقال كاملا
للتعليق	8 K	181 K علي الخبر
للقراءة	2 دقائق K	123 سجل الدخول K
للمتابعة	123 سجل الدخول K
للمشتركين	55 يمكن K	126 K فقط	187 حصري K	187 متاح K
لمتابعة	123 سجل الدخول K	187 K قراءة	222 ايقافه K	258 سجل الدخول K
لمشتركي	187 حصري K
لمواصلة	187 K قراءة	222 ايقافه K التصفح	222 تعطيله K التصفح
""", 'م': """
ما	1972 به K
مالكين	227 بلا K
مالي	1910 كمك K شما	1971 كمك K شما	1975 كمك K
ماه	1973 در K
ماهانه	1973 K
مباشرة	184 K في بريدك
متجرنا	259 K
متصفحك	12 K
مجانا	258 سجل K
مجانيا	198 مقالا K
مجانية	198 مقالات K
محتوا	11 اين K
محتواي	1895 K خارجي	1895 اجازه ميدهيد K
محتوايي	1895 حاوي K از
محتوي	169 K من طرف ثالث
محفوظ	1884 كليه حقوق K است	1884 تمامي حقوق K است	1884 همه حقوق K است	1884 تمام حقوق K است
محفوظة	154 جميع الحقوق K	154 حقوق النشر K
مراسل	164 K
مراسلة	164 K
مراسلنا	44 K	259 K
مراسلينا	44 K	259 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	116 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	185 نحتاج الي K	185 الي K
مساهمتكم	185 نحتاج الي K
مساهمين	227 بلا K	227 ولا K
مستعار	116 اسم K	116 نام K
مستعارة	116 اسماء K
مستقل	1972 رسانه K
مستقلة	259 صحافة K
مسدودكننده	1947 K تبليغات	1949 K تبليغات
مشترك	187 هل انت K	1912 K شويد	1971 K شويد
مشتركا	55 بصفتك K
مشتركان	1912 ويژه K است
مصنوعي	1896 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1972 اين K
معنا	258 ساهم K
مفتوحة	263 رسالة K
مفضل	242 مصدر K
مفضلا	242 مصدرا K
مقالاتنا	185 لا نضع K	259 K
مقاله	1919 ادامه K
ملاك	227 بلا K
منبع	1924 ذكر K
منتخب	1887 منبع K
منشن	67 K لي
منصتنا	259 K
مهمانم	59 قهوه K
موافقتك	169 نطلب K
موافقتكم	144 K مطلوبة قبل	144 نطلب K قبل
موبايل	1907 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1908 عضويت شما با K	1908 ثبت نام شما با K
موقعنا	259 K
ميتوانند	55 مشتركان K
ميخواهيم	1895 از شما اجازه K
ميدهد	1904 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1974 K
ميگويد	1974 K
ميگيريم	1923 كميسيون K
""", 'ن': """
ناشد	261 K
ناشدت	261 K
نتقاضي	196 K عمولة	196 قد K عمولة
نحتاج	185 K الي دعمك
نخواهد	25 منتشر K شد	1904 منتشر K شد
نخواهند	1904 منتشر K شد
نداد	116 پاسخ K
ندهيد	1971 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1907 K موبايل
نستخدم	139 K ملفات
نشرتنا	83 K	128 اشترك في K	259 K
نظر	8 ثبت K
نظرسنجي	1971 در K ما	1972 K ما
نمايش	1875 K داده شود
نميشود	65 ايميل شما نمايش داده K	1904 منتشر K
نوشت	1974 K
نويسنده	1888 ايميل K	1893 K
نياز	0 K به كمك	0 به كمك K	1910 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1912 مشترك K
هماكنون	1971 K ثبت نام كنيد
همايش	1898 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1910 به حمايت شما K
واتساب	135 قناتنا علي K	258 تابعنا علي K
واحدا	56 كن K منهم
واشار	261 K
واشارت	261 K
واضاف	261 K
واضافت	261 K
واعلن	261 K
واعلنت	261 K
وافاد	261 K
وافادت	261 K
واكد	261 K
واكدت	261 K
واوضح	261 K
واوضحت	261 K
وبحسب	261 K
وبينار	1898 K ما	1898 در K
وتؤكد	261 K
وتري	261 K
وتضيف	261 K
وتقول	261 K
وحذر	261 K
وحذرت	261 K
ودعا	261 K
ودعت	261 K
وذكر	261 K
وذكرت	261 K
وصرح	261 K
وصرحت	261 K
وطالب	261 K
وطالبت	261 K
وفقا	261 K
وفيديو	45 صور K
وقال	261 K
وقالت	261 K
وقالوا	261 K
وكتب	261 K
وكتبت	261 K
ومحلل	164 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	185 K علي دعمكم
ووفقا	261 K
ويؤكد	261 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1895 ديدن اين K
ويري	261 K
ويضيف	261 K
ويقول	261 K
ويقولون	261 K
""", 'ي': """
يؤكد	261 K
يرد	116 لم K
يقول	261 K
يقولون	261 K
يوتيوب	18 K	135 قناتنا علي K	258 تابعنا علي K
يوميا	184 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	116 نسخه K اين
پژوهشگر	1893 K
""", 'گ': """
گزارش	1972 اين K
گزارشهاي	1972 K ما
گفت	1974 K
گفتند	1974 K
گفته	1974 K است	1974 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2502 का K रखने
अनुवाद	2506 K	2508 मशीन से K	2508 मशीनी K	2508 एआई की मदद से K	2508 ai की मदद से K	2508 एआई द्वारा K
अनुवादित	2508 एआई की मदद से K
अनुसार	2569 के K
अपडेट	116 लेख को K किया	116 खबर को K किया
अपनी	2512 K राय दें
अपील	2569 K की
अलर्ट	2514 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2566 K दान
आपको	62 हम K
आर्टिकल	2527 फ्री K	2527 मुफ्त K
आर्थिक	2517 K सहयोग दें	2517 K सहयोग करें	2566 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2476 ऐप K करें	2514 K करें
इनबॉक्स	2475 सीधे आपके K	2475 हर सुबह आपके K	2475 हर हफ्ते आपके K	2475 आपके K में पाएं	2475 रोज आपके K	2475 आपके K में हर	2515 अपने K में
""", 'उ': """
उपयोग	2482 कुकीज का K	2482 कुकी का K
""", 'ए': """
एजेंसी	2526 K की फीड
एडिटर	2502 सब K हैं	2502 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2545 K
""", 'क': """
कमीशन	2525 हमें K मिल	2525 K मिल सकता है
कमेंट	2512 अपनी राय K	2513 K करने के लिए	2513 K में अपनी राय	2513 K हटा	2513 K करने वाले
करके	2515 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2475 ईमेल दर्ज K	2478 फॉलो K	2495 जॉइन K	2495 लाइक K	2498 हमें ईमेल K	2512 पोल में वोट K	2515 साइन अप K	2520 शेयर K	2520 साझा K	2520 सेव K	2566 फॉलो K	2566 लॉग इन K	2566 साइन अप K
कहती	2569 K
कहते	2569 K
कहा	2569 K
कहां	117 मदद K
कहानी	72 अपनी K हमें
कीजिए	2566 मदद K
कॉपी	2520 लिंक K हो गया
कॉपीराइट	2494 K
क्लिक	2495 K करें	2566 यहां K करें	2566 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2567 इस K	2567 यह K
खबरें	2522 और K पढने के लिए	2527 मुफ्त K
खबरों	2522 अन्य K के लिए	2522 ताजा K के लिए	2522 की K के लिए
खरीदें	2510 यहां से K
खुला	2571 K खत
खेलें	2512 क्विज K और
""", 'ग': """
गिफ्ट	2520 K करें
गोपनीयता	2482 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2526 ऑटो-K
जरूर	2498 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2482 K
जुडने	2496 K के लिए
जुडिए	56 आप भी K	2566 K
जुडें	56 आप भी K	2478 चैनल से K	2495 K	2510 हमारी टीम से K	2566 हमसे K
ज्वाइन	2495 K करें
""", 'ट': """
टिप्पणियों	2513 K के लिए
टिप्पणी	116 K करने से इनकार	2513 K करने के लिए	2513 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2476 ऐप K करें	2514 K करें	2514 K कीजिए	2566 ऐप K करें	2566 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2508 एआई की मदद से K किया गया है	2508 ai की मदद से K किया गया है
""", 'द': """
दान	2570 K
दिखाया	65 ईमेल नहीं K
दिया	116 पर जवाब नहीं K
दें	2566 राय K
देखें	2566 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2482 K नीति
निर्भर	2517 आपके सहयोग पर K
नोटिफिकेशन	16 K	2476 K चालू करें	2514 K ऑन करें	2514 K ऑन कर लें
नौकरी	2510 K के अवसर
न्यूज	2479 गूगल K पर
न्यूजरूम	44 हमारे K	2480 कलेक्टिव K की ओर से	2480 के लिए कलेक्टिव K
न्यूजलेटर	2475 हमारे K	2475 हमारा K	2475 हमारा साप्ताहिक K	2475 K के लिए	2567 हमारे K	2570 K
""", 'प': """
पढने	2 K का समय	2518 K के लिए
पढें	2 मिनट में K	2476 ऐप में K	2566 पूरी खबर K
पत्र	2571 खुला K
पत्रकार	2567 हमारे K
पत्रकारिता	2502 K में सक्रिय हैं	2567 हमारी K	2567 स्वतंत्र K
पसंदीदा	2497 K सोर्स	2497 K स्रोत	2497 K न्यूज सोर्स	2561 K स्रोत	2561 K सोर्स
पाठकों	21 K के सहयोग	2517 K के सहयोग से चलते
पाने	2515 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2526 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2569 K
पूछें	2506 K
पूरी	2518 बनकर K खबर
पॉडकास्ट	2511 K सुनें	2511 K सुनने के लिए	2567 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2480 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2568 K माह	2568 K वर्ष
प्रतिक्रिया	2512 अपनी K
प्रिफर्ड	2497 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2498 हमें K	2498 कमेंट करके K	2566 हमें K	2566 राय K
बताते	2569 K
बताया	2569 K
बदल	116 नाम K
बाहरी	2505 K साइट
बिंदु	2506 मुख्य K
बॉक्स	2513 कमेंट K में
बोला	2569 K
बोले	2569 K
ब्राउजर	12 आपका K
ब्लॉकर	2545 ऐड K	2545 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2498 हमें K	2566 हमें K	2566 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2568 हर K
मांगते	2505 आपकी इजाजत K हैं	2505 आपकी अनुमति K हैं
मुताबिक	2569 K
मुफ्त	2527 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2518 पढना जारी K के लिए
रजिस्टर	2566 अभी K करें
रहिए	2522 जुडे K
रहें	2522 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2569 K
लिखें	43 हमें K	72 हमें K	2566 हमें K
लेख	2567 यह K	2567 इस K
लॉग	27 K इन
लॉगिन	2566 K करें
""", 'व': """
विचलित	116 K कर सकते
विचार	2526 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2545 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2511 K देखें	2511 K यहां देखें	2511 K भी देखें	2511 K देखने के लिए
वेबसाइट	2567 हमारी K
वेबिनार	2510 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2498 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2482 नियम और K
शामिल	56 उनमें K हों	116 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2498 हमसे K करें
संपादित	2526 ने K नहीं किया
संवाददाता	44 हमारे K	2502 वरिष्ठ K हैं	2502 K हैं
संस्करण	116 पिछले K में
सकते	2496 जुड K हैं	2496 फॉलो कर K हैं	2498 हमें भेज K हैं
सदस्य	60 मासिक K	2518 पहले से K हैं	2566 K बनें
सदस्यता	2518 K लें
सप्ताह	2568 प्रति K
सब्सक्राइब	2475 न्यूजलेटर को K	2475 न्यूजलेटर K	2478 चैनल को K	2495 K करें	2515 K करके आप	2566 K करें
सब्सक्राइबर	55 K	2518 K हैं
सब्सक्राइबर्स	2518 K के लिए है
सब्सक्रिप्शन	2515 K सफल	2570 K
समरी	2506 K
समर्थन	2566 K करें
सर्वाधिकार	2493 K सुरक्षित
सर्वे	2512 K में भाग लें	2512 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2517 हमें K करें	2566 आपका K	2566 हमें K	2566 K करें	2566 आपके K
सहयोगी	60 मासिक K
सामग्री	2505 से मिली K शामिल है	2505 K उपलब्ध नहीं है
सारांश	2506 K
सिंडीकेट	2526 K फीड
सीनियर	2502 K सब एडिटर हैं
सुझाएं	2566 सुधार K
सुधार	116 K:	116 भूल K
सुनें	4 खबर K	4 लेख K	2511 को K	2511 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2508 K अनुवाद
स्वीकार	2505 कुकीज K करें
""", 'ह': """
हमारा	2476 K ऐप	2567 K काम	2567 K ऐप
हमारी	44 K टीम से	2566 K मदद करें	2567 K टीम
हमारे	2567 K पाठक	2567 K चैनल	2567 K साथ
हिस्सा	2512 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	382 K শপ
অনুদান	387 আজই K দিন	428 K দিন	432 K
অনুমতি	376 K ছাডা কপি	376 K ছাডা নকল	378 আপনার K চাই
অনুমতিতে	377 বিনা K
অনুসরণ	372 K করুন	428 K করুন
অ্যাডব্লকার	409 K
অ্যাড্রেস	384 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	386 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	373 K জানান	373 K পাঠান	373 K লিখুন	373 K ইমেইল করুন	387 K পাশে থাকুন	428 K লিখুন	428 K ইমেইল করুন	428 K সঙ্গে কাজ করুন	429 K পাঠক	429 K সঙ্গে
আযকর	60 K ছাড
আসুন	372 ঘুরে K
""", 'ই': """
ইতিমধ্যে	389 K গ্রাহক
ইনবক্সে	386 K পেতে
ইনস্টল	385 অ্যাপ K করুন
ইমেইল	367 আপনার K
""", 'এ': """
এআই	380 K
এআইকে	380 K
এআইযের	380 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	382 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	378 বহিরাগত K
কমিশন	397 K পেতে পারি
করুন	372 ফলো K	372 যোগ K	428 লগইন K	428 ফলো K
কর্তৃপক্ষ	376 মন্তব্যের জন্য K দাযী নয
কিনুন	382 টিকিট K
কুইজে	382 K অংশ নিন
ক্লিক	372 K করুন	428 এখানে K করুন	428 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	389 K পডতে	429 K
""", 'গ': """
গ্রহণ	378 কুকি K করুন
গ্রাহক	428 K হোন
গ্রাহকদের	389 শুধু K জন্য
""", 'চ': """
চাকরির	382 K সুযোগ
চালিযে	389 পডা K যেতে
চিঠি	433 খোলা K
চ্যানেল	429 আমাদের K
""", 'জ': """
জরিপে	382 K অংশ নিন	382 K ভোট দিন
জানতে	393 আরও খবর K
জানান	428 মতামত K	431 K
জানিযেছে	431 K
জানিযেছেন	431 K
""", 'ট': """
টাকায	389 মাত্র # K
টেলিগ্রাম	429 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	385 অ্যাপ K করুন	385 অ্যাপটি K করুন	428 অ্যাপ K করুন	428 অ্যাপটি K করুন
""", 'থ': """
থাকুন	372 যুক্ত K	428 পাশে K
""", 'দ': """
দাঁডান	388 পাশে K
দিন	372 যোগ K
দেখতে	383 ভিডিও K
দেখুন	383 ভিডিও K
""", 'ধ': """
ধরিযে	373 ভুল K দিন
""", 'ন': """
নামিযে	385 অ্যাপ K নিন
নিউজলেটার	367 আমাদের K	367 K পেতে	386 সাপ্তাহিক K	429 আমাদের K	429 K	432 K
নিউজলেটারের	429 K
নিজস্ব	376 মতামত লেখকের K
নিবন্ধন	428 এখনই K করুন
নোটিফিকেশন	385 K চালু করুন
""", 'প': """
পডতে	389 বাকি অংশ K	389 লেখা K	393 আরও খবর K
পাঠকেরাই	387 K আমাদের ভরসা
পাঠান	373 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	381 ভুল K
প্রকাশ	376 অনুমতি ছাডা K	384 ঠিকানা K করা হবে না
প্রতি	430 K মাসে
প্রতিবেদক	44 আমাদের K	375 জ্যেষ্ঠ K	375 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	373 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	429 এই K
প্রযোজন	0 সাহায্য K	378 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	429 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	431 K
বললেন	431 K
বলেছে	431 K
বলেছেন	431 K
বলেন	431 K
বুদ্ধিমত্তা	380 কৃত্রিম K
ব্যবহার	379 কুকি K
ব্লকার	409 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	383 K দেখুন
""", 'ম': """
মতামত	382 আপনার K দিন	428 K দিন
মন্তব্য	376 অশালীন K প্রকাশ	384 K করতে	384 K লিখতে	384 আপনার K লিখুন
মাসিক	430 K
মূল্যে	389 বিনা K পডতে
মূল্যের	390 বিনা K লেখা
মোবাইল	429 আমাদের K
""", 'য': """
যুক্ত	372 K হোন	372 K করুন	428 K হতে	428 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	373 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	375 সিনিযর K
""", 'ল': """
লাইক	372 K দিন
লাগল	381 কেমন K
লিখুন	384 আপনার মতামত K
লেখা	390 ফ্রি K
লেখাটি	389 K পডতে
লেগেছে	381 কাজে K	381 কেমন K
""", 'শ': """
শুনুন	383 K
""", 'স': """
সংবাদটি	429 K
সংরক্ষিত	371 স্বত্ব K
সংশোধন	116 K:
সংশোধনী	116 K
সংস্করণে	116 আগের K
সঙ্গেই	393 আমাদের K থাকুন	393 K থাকুন
সদস্য	428 K হোন
সম্পাদকীয	376 K নীতির সঙ্গে
সর্বস্বত্ব	371 K সংরক্ষিত
সহযোগিতা	428 K করুন
সহাযতা	428 আমাদের K	428 K করুন
সাংবাদিক	429 আমাদের K
সাংবাদিকতা	429 স্বাধীন K
সাংবাদিকতাকে	387 স্বাধীন K	429 K
সাংবাদিকতার	387 K পাশে
সাপ্তাহিক	386 আমাদের K
সাবস্ক্রাইব	367 নিউজলেটারে K	372 K করুন	386 K করলে আপনি	386 K করার জন্য ধন্যবাদ	428 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	429 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4948 Kเพิ่มเพื่อน	4976 Kติดตาม
กร	4918 Kอกอีเมล
กล	4979 K่าว
กอ	4977 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4976 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4936 Kบคุณที่สมัคร	4936 Kบคุณที่ลงทะเบียน	4977 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4976 Kิกที่นี่	4976 Kิกชม
คว	4946 Kามเห็นส่วนตัวของผู้เขียน
ค่	4945 Kาคอมมิชชั่น	4945 Kาคอมมิชชัน
""", 'จ': """
จด	4917 Kหมายข่าวของเรา	4936 Kหมายข่าวรายสัปดาห์ของเรา	4980 Kหมายข่าว	4981 Kหมายเปิดผนึก
จะ	4935 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4976 Kวน์โหลดแอปของเรา	4976 Kวน์โหลดแอปได้	4976 Kวน์โหลดแอปเลย	4976 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4927 Kดต่อผู้สื่อข่าวของเรา	4927 Kดต่อกองบรรณาธิการ	4976 Kดตามเรา
ต่	4978 Kอเดือน	4978 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4936 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4940 Kลองอ่าน
ทั	43 Kกมา	4946 Kศนะของผู้เขียน
ทา	4935 Kงเว็บไซต์ขอสงวนสิทธิ์	4937 Kงอีเมลทุก
ทุ	4937 Kกเช้าทางอีเมล
""", 'บ': """
บท	4941 Kความฟรี	4977 Kความนี้
บร	4980 Kิจาค
บล	4960 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4979 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4938 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4979 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4927 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4929 Kมรับคุกกี้
""", 'ร': """
ระ	4979 Kบุว่า
รา	4978 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4938 Kวมสนับสนุนการทำงานของเรา	4938 Kวมสนับสนุนสื่ออิสระ	4938 Kวมสนับสนุนนักข่าว	4976 Kวมสนับสนุน	4976 Kวมบริจาคให้เรา	4976 Kวมบริจาคกับเรา	4976 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4946 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4977 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4923 Kวนลิขสิทธิ์	4924 Kวนสิทธิ์
สน	4938 Kับสนุนการทำงานของเรา	4938 Kับสนุนสื่ออิสระกับ	4976 Kับสนุนเรา	4976 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4917 Kัครรับจดหมายข่าว	4917 Kัครรับข่าวสาร	4976 Kัครรับ	4976 Kัครสมาชิกวันนี้	4976 Kัครสมาชิกเลย	4976 Kัครสมาชิกเพื่อ	4976 Kัครสมาชิกได้ที่	4976 Kัครสมาชิกของเรา	4980 Kาชิก
สำ	4940 Kหรับสมาชิกเท่านั้น
สื	4977 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4927 Kงเรื่องราวของคุณ	4927 Kงข่าวหาเรา	4976 Kงข้อมูลมาที่	4976 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4927 Kกคุณมีข้อมูล
ห้	4923 Kามคัดลอกข้อความ	4923 Kามคัดลอกเนื้อหา	4923 Kามคัดลอกบทความ	4923 Kามคัดลอกหรือเผยแพร่	4923 Kามคัดลอกหรือทำซ้ำ	4923 Kามคัดลอกหรือดัดแปลง	4923 Kามคัดลอกหรือนำ	4924 Kามทำซ้ำ
""", 'อ': """
อย	4976 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4917 Kเมลของคุณ
อ่	4940 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4976 Kียนถึงเรา	4976 K้าสู่ระบบเพื่อ
เฉ	4940 Kพาะสมาชิก
เน	11 Kื้อหานี้	4929 Kื้อหาจากภายนอก	4929 Kื้อหาภายนอก
เป	4940 K็นสมาชิกอยู่แล้ว	4979 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4935 Kื่อแสดงความคิดเห็น	4940 Kื่ออ่านต่อ	4940 Kื่ออ่านบทความ	4948 Kิ่มเพื่อนไลน์	4948 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	116 Kอร์ชันก่อนหน้าของ	4935 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	116 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4927 K้งเบาะแสข่าว	4927 K้งเรา	4976 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4926 Kล่งข่าวที่ต้องการ	4926 Kล่งข่าวโปรด	4926 Kล่งที่มาที่ต้องการ
แอ	4948 Kดไลน์	4948 Kดไลน์เพื่อ	4976 Kดไลน์
""", 'โ': """
โป	4960 Kรแกรมบล็อกโฆษณา
โห	4976 Kวตเลย	4976 Kลดแอป
""", 'ใ': """
ให	4977 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5402 hãy gửi K
""", 'ủ': """
ủng	5341 ly cà phê K hộ	5402 hãy K hộ
""", 'あ': """
あと	3100 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3163 Kがでしたか
いた	3029 Kだいたサポートは	3029 Kだいたご寄付は
いの	117 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3051 Kいのブラウザ
お寄	3163 Kせください
お届	62 Kけします
お申	3086 Kし込みはこちら	3163 Kし込みください	3163 Kし込みはこちら
お聞	3163 Kかせください
お見	3163 K逃しなく
お試	3163 Kしください
お読	3163 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3106 K転載したものです	3106 Kの転載です
か月	3035 K無料	3165 K無料
""", 'が': """
が作	3142 aiK成
が無	3051 javascriptK効
が生	3142 aiK成
が翻	3142 aiK訳
が要	3142 aiK約
""", 'こ': """
ここ	3032 Kからは有料	3035 Kから先は
この	4 K記事を音声	11 Kコンテンツ	3032 K記事は有料	3032 K記事は会員	3058 K記事についてのご意見	3120 Kコンテンツは	3120 K投稿は	3120 K外部コンテンツは	3164 K記事が	3164 K記事を	3164 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3051 K用のブラウザ
ご協	3163 K力ください
ご存	3107 Kじの方は
ご寄	3030 K付をお願い	3163 K付を	3163 K付で	3163 K付に	3163 K付が	3163 K付は	3163 K付いただ	3163 K付のお願い
ご意	48 K見・ご反論	3058 K見をお寄せ	3058 K見・ご感想をお寄せ	3058 K見・ご感想はこちら	3058 K見・ご感想をお待ち	3058 K見・ご感想をお聞かせ	3058 K見・ご感想をお願い	3058 K見・ご感想を送る
ご感	3058 K想をお寄せ
ご支	3030 K援をお願い	3163 K援
ご登	3097 K録ありがとうございます	3163 K録
ご覧	3163 Kください	3163 Kいただけます
ご購	3163 K読
ご連	3163 K絡ください
""", 'す': """
すで	3100 Kに会員の方
すべ	3035 Kての記事が
""", 'ぜ': """
ぜひ	3046 Kフォロー
""", 'で': """
で作	3142 aiK成
で受	3075 lineKけ取る
で届	3075 lineKく
で最	3075 lineK新
で生	3142 aiK成
で要	3142 aiK約
""", 'と': """
と強	3166 K調
と書	3166 Kい
と発	3166 K表
と話	3166 Kし	3166 Kす
と語	3166 Kっ	3166 Kる
と説	3166 K明
と述	3166 Kべ
""", 'に': """
によ	3142 aiKって生成	3142 aiKる要約	3166 Kると
""", 'の': """
の使	3056 cookieK用
の学	53 aiK習
の採	3086 K用情報はこちら
の提	3106 K供記事です
""", 'を': """
をフ	3046 Kォローしよう
を使	3056 cookieK用
を利	3056 cookieK用
を有	3051 javascriptK効	3051 javascript K効
を発	3166 K表した
を許	3081 cookieK可
""", 'ア': """
アカ	3075 lineKウントはこちら
アシ	68 aiKスタント
アド	3126 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3104 Kィリエイト広告	3104 Kィリエイトプログラム	3104 Kィリエイトリンク	3114 Kィリエイトリンク	3114 Kィリエイト広告	3114 Kィリエイトプログラム
アプ	3041 Kリはこちら	3042 Kリを開く	3042 Kリをダウンロード	3042 Kリのダウンロード	3042 Kリをインストール	3096 Kリなら通知	3096 Kリなら速報	3096 Kリなら、	3096 Kリで読むと	3096 Kリなら
アン	110 Kケート	3092 Kケートはこちら	3092 Kケート実施中	3092 Kケートにご協力ください	3092 Kケートにご協力を	3092 Kケートへのご協力	3093 Kケートに答えて
""", 'オ': """
オフ	3126 Kにしてページを
""", 'カ': """
カ月	3035 K無料	3165 K無料
""", 'ク': """
クイ	3093 Kズに答えて
クッ	3053 cookie(Kキー)	3056 Kキーを使用	3056 Kキーを利用	3081 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	116 Kントしていない	3058 Kントを投稿するには	3058 Kントするには	3058 Kントをお寄せ	3065 Kント欄で	3065 Kント欄に	3065 Kント欄から	3065 Kント欄へ	3095 Kントは削除します	3095 Kントは削除することが	3095 Kントは削除する場合	3095 Kントは承認	3095 Kントは公開前	3095 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	3029 Kヒーをおごる
""", 'サ': """
サポ	3029 Kートをしてみませんか	3029 Kートをしませんか	3029 Kートしてみませんか	3030 Kートをお願いします	3163 Kートをお願い	3163 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3163 Kンロードしてください
""", 'チ': """
チケ	3086 Kット販売中
チッ	3029 Kプで応援
チャ	3049 Kンネル登録を	3075 Kンネルに参加する	3075 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3038 Kースレターに登録	3040 Kースレターを	3075 googleKースで	3097 Kースレター登録はこちら	3167 Kースレター
""", 'ネ': """
ネタ	116 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3046 Kローして最新	3046 Kローをお願い	3163 Kローしてください
""", 'ブ': """
ブラ	3117 Kウザは音声	3117 Kウザは動画	3117 Kウザではこの動画	3117 Kウザはvideo	3117 Kウザはaudio
""", 'プ': """
プッ	3042 Kシュ通知
プラ	3053 Kイバシーポリシーに
プレ	3035 Kミアム会員	3089 Kゼントした記事は
プロ	3104 Kモーションが含まれ	3104 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	3029 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3038 Kマガに登録	3040 Kマガで	3097 Kマガ登録はこちら	3097 Kマガの登録	3164 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3038 Kルマガジンに登録	3040 Kルマガジンで	3040 Kルマガジンを	3040 Kルでお届け	3058 Kルアドレスが公開されることはありません	3097 Kルアドレスを入力してください	3167 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	3032 Kインして続きを	3032 Kインしてください	3035 Kインが必要	3163 Kインして
""", 'ヶ': """
ヶ月	3035 K無料	3165 K無料
""", '上': """
上优	5450 在googleK先
上優	5450 在googleK先
""", '下': """
下方	5557 K留言
下載	5423 K客戶端	5425 Kapp	5425 K應用程式
下载	5423 K客户端	5425 Kapp	5425 K应用	5556 K客户端
""", '不': """
不代	5449 K表本站	5481 K表本站立场	5495 K表本報立場	5495 K表本报立场	5495 K表本站立场	5495 K表本站立場	5495 K表本媒體立場	5495 K表本網立場	5495 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5525 K于任何财团
不屬	5525 K於任何財團
不得	5449 K转载	5449 K轉載
不认	48 K同本文
不錯	5556 K過
不错	5556 K过
""", '为': """
为首	5450 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5449 K表作者本人	5449 K表作者个人	5449 K表作者观点	5449 K表作者的	5449 K表作者立场
仅供	5481 K其表达个人看法
仅限	5486 K会员	5486 K订户
""", '他': """
他說	5559 K
他说	5559 K
""", '付': """
付費	5417 K後	5560 K牆
付费	5417 K后	5560 K墙
""", '以': """
以下	5510 K内容来自
以閱	5414 K讀全文
以阅	5414 K读全文
""", '仮': """
仮名	116 Kです	116 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5417 K专享	5486 K限定内容
会員	55 Kの方は	55 Kは月に	3032 K限定です	3032 K限定の記事	3032 K登録できます	3035 K登録すると	3035 K登録が必要	3100 Kの方はこちら	3100 K登録で続きを読む	3100 K登録後にご覧	3133 Kだけが読める	3133 Kのみがお読み	3133 Kのみ閲覧	3163 K登録して	3163 K登録は	3163 K登録がお済み	3163 K登録をお願い	3163 K登録で	3163 K登録のうえ	3163 K登録はこちら	3163 K登録ください	3164 Kの方
会費	3098 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5412 K支持	5556 K支持,	5556 K支持让	5556 K支持讓	5556 K支持是
""", '使': """
使用	5434 Kcookie改善	5434 Kcookie以	5434 K cookie 以	5434 K cookie 来	5434 K cookie 來	5438 Kcookie来	5438 Kcookie來
""", '來': """
來自	5466 K外部平台的內容
""", '依': """
依靠	5484 K读者的支持	5484 K讀者的支持
""", '侵': """
侵权	5449 K必究	5449 K请联系	5449 K请告知	5449 K请及时
侵權	5449 K必究
""", '個': """
個人	3056 K情報の取り扱い	3106 Kの見解です	5481 K看法
""", '偏': """
偏好	5450 googleK來源	5450 google K來源	5450 K來源清單	5539 K來源
""", '僅': """
僅限	5486 K會員	5486 K訂戶
""", '優': """
優先	3074 Kソース	3074 K表示に設定	3074 Kする情報源	3074 K的に表示
""", '免': """
免費	17 K閱讀	5496 K文章	5496 K閱讀篇數	5496 K閱讀額度	5497 K註冊即可	5497 K註冊後	5528 K文章	5556 K訂閱	5558 K試用
免费	17 K阅读	5496 K文章	5496 K阅读篇数	5497 K注册即可	5497 K注册后	5528 K文章	5556 K订阅	5558 K试用
""", '內': """
內容	5473 K由ai
""", '全': """
全文	23 Kを	3032 Kを読むには	3032 Kをお読み
""", '公': """
公众	18 K号	5428 K号:
公开	5561 K信
公式	3042 Kアプリ	3046 Kアカウントをフォロー	3046 Kアカウントを友だち	3075 Klineはこちら	3164 Kline
公開	3168 K書簡	5561 K信
""", '关': """
关注	5428 K我们的微信	5428 K我们的公众号	5428 K我们的微博	5428 K我们的频道	5428 K我们的官方	5556 K我们
关闭	5520 K后刷新页面
""", '内': """
内容	5473 K由ai
内阅	5423 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5559 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5477 K此文給朋友
""", '初': """
初割	3165 K
初月	3100 K#円で	3165 K無料
""", '判': """
判断	3166 Kした
""", '利': """
利用	3053 K規約に同意
""", '前': """
前請	5481 K先登入
前请	5481 K先登录
""", '剩': """
剩余	5414 K#%内容	5414 K#%的内容
剩餘	5414 K#%內容	5414 K#%的內容
""", '力': """
力を	3098 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5428 Kline好友	5428 Kline官方	5428 Kline@	5484 K贊助行列	5484 K赞助行列	5556 K会员	5556 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3164 Kになります
""", '動': """
動画	45 Kや写真	3087 Kをご覧ください	3087 Kはこちら	3090 Kでも詳しく	3090 Kでも解説	3117 Kを再生するには	3117 Kをご覧いただくには	3117 Kを視聴するには
""", '勘': """
勘誤	116 K
勘误	116 K
""", '包': """
包月	5558 K
""", '化': """
化名	116 K
""", '即': """
即可	5481 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3049 Kち追加
""", '収': """
収益	3104 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5420 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	116 Kに回答しなかった	116 Kに応じなかった	3076 K班までご	3098 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3038 Kトレイにお届け	3038 Kトレイに届けます
""", '只': """
只靠	5484 K讀者	5484 K读者
""", '可': """
可能	116 K引起不适	116 K引起不適
""", '同': """
同意	5466 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	116 K透
含有	116 K暴力
""", '启': """
启用	5513 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5559 K
告诉	43 K我们	72 K我们	5559 K
""", '呼': """
呼び	3166 Kかけた	3166 Kかける	3166 Kかけて	3166 K掛け
""", '命': """
命じ	3166 Kた
""", '啟': """
啟用	5513 Kjavascript
""", '喊': """
喊道	5559 K
""", '因': """
因为	5556 K有你的支持
因為	5556 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3104 Kの一部が還元
""", '外': """
外部	3081 Kコンテンツ	5466 K内容	5466 K內容
""", '她': """
她說	5559 K
她说	5559 K
""", '如': """
如侵	5449 K权,	5449 K权请	5449 K权联系
如有	5449 K侵权,	5449 K侵权请	5449 K侵权联系	5449 K侵權,	5449 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	117 K專線
""", '官': """
官方	5430 K微信
""", '定': """
定期	5556 K定額
""", '寄': """
寄付	3029 Kで応援	3130 Kで成り立って	3130 Kで運営され	3130 Kによって運営され	3163 Kをお願い	3167 K
寄到	5420 K您的信箱	5483 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5559 K
""", '将': """
将本	5477 K文赠送给
""", '將': """
將本	5477 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3107 Kわせた方は
""", '已': """
已是	5414 K會員	5486 K订户	5486 K訂戶
已经	5414 K是会员
已讀	5555 K
已读	5555 K
""", '年': """
年額	3165 K
""", '广': """
广告	13 K后继续	13 K之后继续	5439 K拦截	5520 K拦截	5520 K屏蔽	5520 K过滤	5522 K拦截	5522 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3098 Kに頼らず	3126 Kブロッカーを	3126 Kブロックを	3126 Kブロック機能	3126 Kブロックは	3126 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5439 K攔截	5520 K阻擋程式	5520 K攔截	5520 K封鎖	5520 K阻擋器	5522 K攔截	5522 K封鎖
""", '开': """
开启	5425 K通知	5513 Kjavascript
""", '弊': """
弊社	3164 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3164 Kイト
当初	116 Kの記事で
当社	3164 Kの
当編	3164 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5425 K扫	5430 K公众号
""", '心': """
心理	117 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	3030 Kをお願いします	3163 Kをお願い	3163 Kして
""", '您': """
您已	5483 K成功订阅	5483 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5412 K支持	5484 K每一份捐款	5484 K每一筆捐款	5556 K捐款	5556 K支持,	5556 K支持让	5556 K支持讓	5556 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3076 Kをお寄せください	3076 K提供はこちら	3076 K提供を募集	3076 K提供をお待ち	3076 Kをお待ちして	3107 Kをお持ちの方は	3107 K提供窓口
""", '感': """
感謝	5483 K您的訂閱	5556 K閱讀	5556 K您的支持
感谢	5483 K您的订阅	5556 K阅读	5556 K您的支持
""", '成': """
成为	56 K其中一员	5414 K会员即可阅读	5414 K会员即可查看	5414 K会员即可解锁	5486 K付费会员	5556 K会员,	5556 K会员即可	5556 K我们的会员
成果	3114 K報酬型広告
成為	5414 K會員即可閱讀	5414 K會員即可看	5414 K會員即可解鎖	5484 K我們的贊助	5486 K付費會員	5556 K會員,	5556 K會員即可	5556 K我們的會員
""", '我': """
我们	5434 K使用cookie	5434 K使用 cookie	5557 K的
我們	5434 K使用cookie	5434 K使用 cookie	5557 K的
""", '手': """
手机	5425 K客户端
""", '打': """
打开	5423 Kapp	5425 K微信
打開	5423 Kapp
""", '扫': """
扫一	5425 K扫
扫描	5423 K二维码下载	5423 K二维码加入	5425 K二维码关注	5556 K二维码下载	5556 K二维码关注	5556 K二维码加入	5556 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5477 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	116 K置評
拒绝	116 K置评
""", '指': """
指出	5559 K
指摘	3166 Kした
""", '捐': """
捐助	5484 K我们	5484 K我們
捐款	5556 K支持	5560 K
""", '掃': """
掃一	5425 K掃
掃描	5423 K qr	5556 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5425 K通知
推送	16 K	5425 K通知
""", '描': """
描写	116 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5522 K告
""", '支': """
支持	5411 K獨立媒體,	5411 K独立媒体,	5412 K我们的	5412 K我們的	5556 K我们,	5556 K我們,	5556 K我们。	5556 K我們。	5556 K我们的报道	5556 K我們的報導	5556 K我们的新闻	5556 K我們的新聞	5556 K我们的记者	5556 K我們的記者	5556 K我们的工作	5556 K我們的工作	5556 K我们继续	5556 K我們繼續
支援	3130 Kで成り立って	3130 Kで運営され	3130 Kによって成り立って	3130 Kによって運営され	3163 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5449 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5450 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3166 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5486 K全站
""", '更': """
更新	63 K情報をメール
更正	116 K:	116 【K】	116 K说明	116 K說明
""", '最': """
最新	3038 K情報をお届け
""", '會': """
會員	55 K每月	5417 K專享	5486 K限定內容
""", '月': """
月額	3029 Kサポーター	3035 K#円	3165 K
""", '有': """
有了	5556 K你的支持	5556 K您的支持
有料	55 K会員は	3032 K会員限定	3032 K会員になる	3032 K会員の方	3034 K記事がお得に読める	3034 K記事が読み放題	3100 K記事が読めます	3167 K会員
有权	5481 K删除
有權	5481 K刪除
""", '未': """
未予	116 K置评
未回	116 K应	116 K應
未滿	5506 K#歲	5506 K十八歲
未經	5449 K授權不得	5449 K授權,不得	5449 K授權禁止	5449 K授權請勿	5449 K授權,請勿
未经	5449 K授权不得	5449 K授权,不得	5449 K授权禁止	5449 K授权,禁止	5449 K授权请勿	5449 K授权,请勿
""", '本': """
本ま	3089 Kでプレゼントできます	3089 Kでギフトできます	3089 Kで無料でプレゼント	3100 月#Kで無料で
本ア	3164 Kプリ
本サ	3164 Kイト
本中	3160 #K#本
本內	5510 K容來自
本内	5510 K容来自
本刊	5557 K
本報	5557 K導
本报	5557 K读者	5557 K道
本文	116 K早前版本	116 K先前版本	116 K已更新	116 K已作	5449 K来源:	5449 K来源于	5557 K
本站	5557 K
本紙	43 Kまで	72 Kまで
本網	5434 K站使用cookie	5434 K站使用 cookie	5434 K站使用小型	5557 K
本网	5434 K站使用cookie	5434 K站使用 cookie	5434 K站使用小型
本記	3164 K事
本誌	3164 K
""", '来': """
来自	5466 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3142 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5428 K关注	5556 K加入	5556 K赞助	5556 K订阅	5556 K投稿
""", '歡': """
歡迎	28 K分享給	5428 K追蹤	5556 K加入	5556 K贊助	5556 K訂閱	5556 K投稿
""", '此': """
此內	11 K容	5510 K容來自	5510 K容由
此内	11 K容	5510 K容来自	5510 K容由
此前	116 K版本
此影	5509 K片在您所在
此视	5509 K频在您所在
""", '残': """
残り	3032 K#文字	3032 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5558 K
每日	5422 K简报	5422 K簡報	5422 K電子報
每月	5558 K
""", '求': """
求め	3166 Kた	3166 Kている
求助	0 K	117 K热线	117 K熱線	117 K渠道
""", '沒': """
沒有	75 K廣告	5525 K股東	5525 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5525 K股东	5525 K财团
""", '浏': """
浏览	5439 K器版本	5509 K器不支持音频	5509 K器不支持视频	5509 K器不支持播放	5509 K器不支持html#	5509 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5509 K器不支援影片	5509 K器不支援音訊
""", '点': """
点击	5556 K关注	5556 K这里
""", '為': """
為首	5450 K選來源
""", '無': """
無効	3126 Kにしてページを	3126 Kにして再読み込み	3126 Kにして、ページを
無料	17 K記事	3032 Kで会員登録	3032 K会員に登録	3100 Kで読める記事の上限	3100 K会員になると	3133 K記事の閲覧	3133 K記事は残り	3133 Kで読める記事	3133 K閲覧	3160 K記事 #/#	3160 K記事#/#	3163 K会員に登録	3163 K会員登録	3165 K体験
無断	3073 K転載	3073 K複製	3141 K転載・複製	3141 K転載を禁じ	3141 Kでの転載	3141 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5449 K归本	5449 K归原	5449 K归作者	5449 K所有,	5449 K所有:	5449 K所有©	5449 K所有 ©	5449 K归属本	5449 K归属原	5449 K归属作者	5449 K归属于
版權	5449 K所有	5449 K歸本	5449 K歸原	5449 K歸作者	5449 K歸屬於
""", '特': """
特此	116 K更正
""", '独': """
独立	3164 Kしたジャーナリズム	5557 K新闻	5557 K媒体
""", '獨': """
獨立	5557 K新聞	5557 K媒體
""", '獲': """
獲得	5493 K佣金
""", '生': """
生命	117 K热线	117 K線
生成	5473 由 ai K	5473 由aiK	5473 ai K,仅供	5473 aiK,僅供
""", '產': """
產生	5473 由 ai K	5473 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5473 K工智能生成	5473 K工智慧生成
由讀	5557 K者
由读	5557 K者
""", '申': """
申し	3086 K込みはこちら
申込	3086 Kみはこちら	3086 Kはこちら
""", '电': """
电子	5560 K报
""", '畅': """
畅读	5486 K全站
""", '留': """
留言	90 K区	90 K區	5557 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3076 Kをお寄せ
""", '登': """
登入	27 K或	5414 K後繼續	5414 K會員即可	5414 K會員後	5414 K會員以	5414 K會員繼續	5497 K或註冊
登录	27 K或	5414 K后继续	5414 K后查看全文	5414 K后查看完整	5497 K或注册
登録	3100 Kして続きを読む	3163 Kしてください	3163 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3164 Kまの
""", '相': """
相談	0 K	117 K窓口	117 K先
""", '看': """
看更	5423 appK多
""", '禁': """
禁止	5449 K转载
禁無	3072 K断
""", '私': """
私た	3164 Kちの
""", '科': """
科し	3166 Kた
""", '称': """
称	5559 K
""", '稱': """
稱	5559 K
""", '立': """
立即	5556 K加入我们	5556 K加入我們	5556 K订阅	5556 K訂閱	5556 K下载	5556 K下載	5556 K报名	5556 K報名	5556 K成为会员	5556 K成為會員
""", '第': """
第一	5481 K条评论	5481 K則留言	5481 K條評論
""", '筆': """
筆者	3106 K個人の見解
""", '紙': """
紙の	3164 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	3032 Kを読むには	3032 Kをお読みになる
""", '編': """
編按	116 K
編者	116 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	116 K部注	3164 K部では
""", '繼': """
繼續	5414 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5414 K阅读请
""", '编': """
编者	116 K注
""", '翻': """
翻墙	69 K
翻譯	5473 由aiK
翻译	5473 由aiK
""", '者': """
者說	5559 K
者说	5559 K
""", '联': """
联盟	79 K链接	5493 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5493 K行銷連結	5493 K連結
聯絡	43 K我們
""", '自': """
自动	5473 由 ai K生成	5473 由aiK生成
自動	3142 K翻訳	5473 由 ai K生成	5473 由aiK生成
""", '若': """
若有	5449 K侵权,	5449 K侵权请	5449 K侵權,	5449 K侵權請
""", '获': """
获得	5493 K佣金
""", '著': """
著作	3073 K権は	3141 K権法により保護	3141 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5481 K本站立场
表示	5559 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3162 Kしません	3162 Kしなく	3162 Kさず	3162 Kさない
""", '訂': """
訂正	116 K:	116 【K】	116 Kして	116 Kします
訂閱	63 K電子報	5414 K即可	5414 K後繼續	5420 K我們的	5420 K電子報	5556 K我們	5560 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	116 Kを更新しました	116 Kを修正しました	3034 Kが読み放題	3089 Kをプレゼントできます	3160 #K中#記事
記者	3076 Kまでご連絡ください
""", '訴': """
訴え	3166 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3166 Kた
認為	5559 K
""", '說': """
說:	5559 K
說。	5559 K
說道	5559 K
""", '読': """
読み	3035 K放題
読者	21 Kの寄付	21 Kの支援	3098 Kの会費で	3164 Kの皆様	3164 Kの皆さ	3164 Kアンケート
""", '請': """
請先	5556 K登入
請分	28 K享給
請啟	5434 K用javascript
請我	59 K喝咖啡
請捐	5556 K款
請支	5411 K持我們	5411 K持獨立媒體	5556 K持我們
請登	5414 K入會員	5556 K入後	5556 K入以
請立	5556 K即捐款
請贊	5411 K助我們
請輸	5483 K入您的電子	5556 K入您
請關	5520 K閉後重新整理
請點	5556 K擊此處	5556 K擊這裡	5556 K擊下方	5556 K擊連結
""", '讀': """
讀者	48 K投書	5557 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5414 K即可	5414 K后继续	5420 K我们的	5420 K电子报	5556 K我们	5560 K费
""", '认': """
认为	5559 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5450 K首选来源
""", '评': """
评论	90 K区	5481 K服务协议
""", '该': """
该视	5509 K频在您所在
""", '说': """
说:	5559 K
说。	5559 K
说道	5559 K
""", '请': """
请先	5556 K登录
请关	5520 K闭后刷新
请分	28 K享给
请启	5434 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5556 K款
请支	5411 K持我们	5411 K持独立媒体	5556 K持我们
请点	5556 K击此处	5556 K击这里	5556 K击下方	5556 K击阅读	5556 K击关注	5556 K击链接
请登	5556 K录后	5556 K录以
请立	5556 K即捐款
请赞	5411 K助我们
请转	28 K发
请输	5483 K入您的电子邮箱	5483 K入您的邮箱	5556 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5557 K问卷	5557 K群
""", '責': """
責任	5449 K編輯:
""", '賺': """
賺取	5493 K佣金
""", '購': """
購読	3032 K者の方は	3035 Kすると	3163 Kしてください	3164 K者の方	3167 K料
""", '贈': """
贈送	5477 K給好友
""", '贊': """
贊助	5411 K我們,	5556 K我們
""", '责': """
责任	5449 K编辑:
""", '赚': """
赚取	5493 K佣金
""", '赞': """
赞助	5411 K我们,	5556 K我们
""", '赠': """
赠送	5477 K给好友
""", '身': """
身边	5557 K的新鲜事
身邊	5557 K的新鮮事
""", '転': """
転載	50 K	3072 Kを禁じ
""", '輸': """
輸入	5483 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5449 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5449 K请注明
""", '输': """
输入	5483 Kemail
""", '还': """
还可	5477 K赠送
""", '这': """
这篇	5557 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	116 K:
追蹤	5428 K我們的	5450 Kgoogle news	5556 K我們
""", '送': """
送っ	54 Kてください
送到	5483 K你的邮箱	5483 K您的邮箱	5483 K您的信箱
""", '這': """
這篇	5557 K文章
""", '通': """
通知	16 K	3042 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3097 Kニュースレター
""", '邀': """
邀請	5556 K您
邀请	5556 K您
""", '還': """
還可	5477 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5559 K
""", '长': """
长说	5559 K
""", '開': """
開啟	5425 K通知	5513 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5414 K全文請	5555 K
""", '閲': """
閲覧	3160 K記事数:#/#
""", '關': """
關注	5428 K我們的臉書	5428 K我們的粉絲	5428 K我們的官方	5428 K我們的頻道	5556 K我們
關閉	5520 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5414 K全文请	5555 K
""", '随': """
随时	5556 K掌握
""", '隐': """
隐私	5438 K政策
""", '隨': """
隨時	5556 K掌握
""", '隱': """
隱私	5438 K權政策	5438 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5560 K報
""", '需': """
需接	5466 K受cookie
需要	0 K帮助	0 K幫助	5466 K接受cookie	5556 K您的支持	5556 K你的支持
""", '音': """
音声	3087 Kでもお聴き
""", '頂': """
頂い	3029 Kたサポートは
""", '飲': """
飲酒	5506 K過量
""", '首': """
首年	5499 K仅需
首月	5486 K仅需	5486 K只要	5499 K免费	5499 K免費	5499 K仅	5499 K僅	5499 K只需	5558 K
首选	5450 K新闻来源	5450 googleK来源	5450 google K来源	5539 K来源
首選	5450 K新聞來源	5539 K來源
""", '點': """
點擊	5556 K這裡
""", '가': """
가명	116 K
가상	68 K 비서
가입하세요	3301 K
가입해	3301 K 주세요
""", '값': """
값으로	3229 커피 한 잔 K 후원	3229 커피 한 잔 K 응원	3229 커피 한 잔 K 독립
""", '강': """
강조했다	3304 K
""", '계': """
계속	3176 K 읽으려면	3176 K 읽으시려면
""", '공': """
공개	3306 K 서한
공개서한	3306 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3259 K 차단	3261 K 차단기를
광고도	75 K
광고차단	3259 K	3261 K 프로그램을	3261 K 기능을
""", '구': """
구글	3188 K 뉴스에서
구독	55 K 회원은	3176 K 후 이용
구독료	3305 K
구독을	3301 K 신청하세요
구독자	3176 K 전용 기사	3176 K 전용 콘텐츠	3176 K 전용입니다	3176 K 전용 서비스	3302 K
구독자는	55 K
구독자만	3176 K 볼 수	3230 K 읽을
구독자에게만	3230 K 제공
구독하고	3188 K
구독하세요	3200 K	3301 K
구독하시면	3176 K
구독해	85 K 주세요	3187 K 주세요	3228 K 주셔서	3301 K 주세요
구독해주세요	3187 K
구독해주셔서	3228 K
""", '금': """
금요일	3228 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3173 좋은 K 후원	3295 #개 K 중 #개
기사가	116 K 수정
기사를	4 K 듣	116 K 수정	3176 전체 K 보려면	3230 전체 K 읽어보세요
기사의	116 K 이전 버전
기자를	3229 K 응원해
기자에게	3201 K 연락해 주세요
""", '남': """
남겨주세요	3301 K
""", '네': """
네이버	3188 K 메인에서	3200 K 구독
네이버에서	3188 K 구독
""", '놓': """
놓치지	3301 K 마세요
""", '눌': """
눌러주세요	3301 K
""", '뉴': """
뉴스레터	83 K	3179 K 구독하기	3179 K 구독하세요	3179 K 신청하기	3179 K 구독 신청하기	3302 K	3305 K
뉴스레터로	3179 K 받아
뉴스레터를	3179 K 받아	3179 K 구독하세요	3179 K 구독해	3179 K 구독하고	3179 K 구독하면	3301 K 신청하세요
""", '다': """
다운로드하세요	3301 K
""", '달': """
달	3230 첫 K #원
""", '답': """
답변하지	116 K 않았
""", '당': """
당신의	3201 K 제보가	3302 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3226 K 삭제될	3226 K 삭제합니다	3226 K 통보	3226 K 예고	3226 K 운영자	3226 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3304 K
""", '도': """
도움받을	117 K 곳
도움이	0 K 필요
""", '독': """
독립	3302 K 언론
독립언론	3302 K
독립언론을	3229 K 지켜
독자	3241 K 후원으로	3301 K 여러분의	3302 K 여러분
독자님의	3174 K 후원	3241 K 후원으로
독자들의	21 K 후원	3241 K 후원으로	3265 K 후원
독자의	3241 K 후원으로	3265 K 후원	3302 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3228 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3301 K
들으실	3298 K 수 있습니다
들을	3298 K 수 있습니다
""", '로': """
로그인	27 K	3176 K 후 이용
로그인이	3176 K 필요합니다	3176 K 필요한 서비스	3176 K 필요해요
로그인하거나	3301 K
로그인하고	3230 K 계속
로그인하면	3230 K 계속
로그인하시면	3176 K
""", '링': """
링크에서	3301 K 확인하세요
""", '마': """
마음에	3229 기사가 K 드셨다면
""", '만': """
만나보세요	3301 K
""", '말': """
말했다	3304 K
""", '매': """
매월	3303 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3228 K 보내드려요
메일함으로	3179 K 보내	3179 K 받	3179 K 배달	3179 K 전해
""", '묘': """
묘사가	116 K 포함
""", '무': """
무단	3198 K 복제	3198 K 전재
무단전재	3197 K
무료	17 K 기사	3239 K 기사	3303 K 체험
무료로	17 K 볼 수 있는	3230 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	116 [K]	116 K
""", '받': """
받아보세요	3301 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3304 K
""", '보': """
보내	62 K 드립니다	3301 K 주세요
보내드리는	3228 K
보내드립니다	62 K	3228 K
보내주세요	3301 K
""", '본': """
본	3302 K 기사
본사의	3237 K 편집 방향	3237 K 편집방향
본지는	3302 K
본지의	3237 K 편집 방향	3237 K 편집방향
""", '분': """
분	2 K 읽기
분은	3201 알고 계신 K 기자	3201 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3250 K 오디오를	3250 K 비디오를	3250 K 동영상을
브라우저는	3250 K 동영상
브라우저에서는	3250 K 동영상을
""", '사': """
사연을	3201 K 보내주세요	3201 K 보내 주세요
사전	3216 K 등록하기	3216 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	117 K
""", '선': """
선호	3199 K 매체로	3199 K 출처로	3199 K 언론사	3199 K 매체
선호하는	3199 K 출처
""", '설': """
설명했다	3304 K
설문에	110 K	3301 K 참여하세요
설문조사에	110 K
설치하세요	3301 K
""", '세': """
세미나	3216 K 신청하기
""", '소': """
소식을	3228 K 전해드립니다
""", '속': """
속보를	3227 K 받아보세요
""", '수': """
수수료를	3233 K 받을 수 있습니다	3233 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	116 K
""", '시': """
시민	3241 K 후원으로
시민의	3265 K 후원
시작하세요	3301 K
""", '아': """
아래에서	3301 K 확인하세요
""", '알': """
알려	3301 K 주세요
알려주세요	3301 K
알림	3183 K 받기	3183 K 설정
알림을	16 K	3227 K 켜고
""", '애': """
애드블로커	3259 K
애드블록	3259 K
애드블록을	3261 K
애드블록이	3261 K
""", '앱': """
앱	3183 K 다운로드	3183 K 설치	3227 K 설치하기
앱에서	3182 K 열기	3227 K 더 편하게	3301 K 확인하세요
앱으로	3182 K 보기	3227 K 더
앱을	3183 K 다운로드	3227 K 다운로드하세요	3227 K 설치하세요
""", '언': """
언론을	3229 독립 K 지켜
""", '여': """
여기서	3301 K 확인하세요
여러분	3302 K 덕분
여러분의	3201 K 제보를	3229 K 후원이	3265 독자 K 후원	3301 K 후원
""", '영': """
영상에서	3219 K 확인하세요	3219 K 확인할 수 있습니다	3301 K 확인하세요
영상으로	3219 K 확인하세요
영상을	3219 K 확인하세요
""", '온': """
온라인	3216 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3211 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3302 K 기자
우리의	3302 K 저널리즘
""", '운': """
운영되고	3229 독자의 후원으로 K 있습니다
운영하는	3229 독자의 후원으로 K 독립언론	3229 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3173 K 주기
원고료로	3173 K 응원	3229 K 응원
원고료주기	3173 K
""", '월': """
월	3303 K #원
""", '유': """
유료	3176 K 구독자만
유튜브	3188 K 구독
""", '음': """
음성으로	3219 K 들으려면	3219 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3301 K
응원해	3174 K 주세요	3301 K 주세요
응하지	116 K 않았
""", '의': """
의견을	3301 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3297 K 기사를	3302 K 기사가	3302 K 기사는	3302 K 기사
이메일	3180 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3179 K 입력하세요	3179 K 입력해 주세요	3179 K 입력해주세요	3179 K 입력하시면
이미	3230 K 구독자이신가요
이벤트에	3301 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	116 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3277 K 작성	3277 K 생성	3277 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3216 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	117 도움 받을 수 K 곳
""", '자': """
자동	3277 K 번역
자바스크립트가	3254 K
자바스크립트를	3254 K
자살예방	117 K
자주	3199 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3197 K 금지
재배포금지	3197 K
재생할	3250 K 수 없습니다
""", '저': """
저작권법	3198 K
저작권법의	3198 K
저작권자	3198 K
저작권자의	3198 K
저희	3302 K 뉴스레터	3302 K 채널	3302 K 앱
저희는	3302 K
저희를	3302 K
""", '적': """
적었다	3304 K
""", '전': """
전문을	23 K
전용	3176 회원 K 기사	3176 회원 K 콘텐츠	3176 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3304 K
""", '정': """
정기	3173 K 후원이	3173 K 후원으로
정기후원	3303 K
정기후원으로	3173 K
정기후원이	3173 K
정정	116 K:	116 [K]
""", '제': """
제공하는	3251 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3201 K 부탁드립니다
제보는	3201 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3201 K 기다립니다	3201 K 받습니다
제보해	43 K 주세요	72 K 주세요	3301 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3233 K 링크
제휴링크	3233 K
""", '좋': """
좋아요	3200 구독과 K 부탁
좋아요를	3200 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3295 #건 K #건	3295 #개 K #개
""", '지': """
지금	3301 K 확인하세요	3301 K 신청하세요	3301 K 참여하세요
지켜주세요	3301 K
""", '차': """
차단	3261 광고 K 프로그램을	3261 광고 K 프로그램이	3261 광고 K 기능을
""", '채': """
채널	3187 K 추가하	3200 K 추가하기	3200 K 구독하기	3240 K 추가하고	3240 K 추가하면
채널에	3200 K 참여하세요
채널에서	3200 K 소식을	3301 K 확인하세요
채널을	3240 K 추가하고	3240 K 추가하면	3240 K 추가해	3240 K 구독하고	3240 K 구독하면
채용	3216 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3303 K 달
""", '추': """
추가해	3200 K 주세요
추가해주세요	3200 K
""", '친': """
친구	3200 K 추가하세요
""", '카': """
카카오톡	3187 K 채널 추가	3240 K 채널에서	3240 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3251 외부 K.
""", '쿠': """
쿠키	3211 K 동의가
쿠키를	3211 K 허용해야	3211 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3216 K 보기
""", '파': """
파트너스	3233 K 활동
""", '팔': """
팔로우하기	3187 K	3200 K
팔로우하세요	3301 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	116 K 주
""", '필': """
필수	24 K 필드는
필자의	3237 K 개인 의견으로	3237 K 개인 의견이며	3237 K 개인 의견입니다	3237 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3300 K 수 있습니다
해지할	3300 K 수 있습니다
""", '협': """
협찬을	3233 K 받아
""", '활': """
활용	3197 ai 학습 및 K 금지
""", '회': """
회원	3176 K 전용입니다
회원가입	3176 K 후 이용	3176 K 후 볼	3176 K 후 읽	3176 K 후 계속	3176 K 후 무료	3301 K 후
회원가입은	3301 K
회원가입을	3301 K 하
회원가입하고	3301 K
회원가입하면	3230 K 월
회원가입하세요	3301 K
회원가입하시면	3301 K
회원만	3176 K 볼 수
""", '후': """
후원금	3305 K
후원으로	3173 K 응원	3229 독자의 K 운영됩니다
후원을	3174 K 부탁드립니다	3301 K 부탁
후원이	3173 K 큰 힘이 됩니다	3174 K 필요합니다	3174 K 큰 힘이 됩니다
후원하세요	3301 K
후원해	85 K 주세요	3173 K 주세요	3174 K 주세요	3301 K 주세요
후원회원의	3241 K 후원으로	3265 K 힘
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
arrêter
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
dedutível
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
dobrará
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
doublé
dowolną
dočtete
dołóż
dołącz
drastické
draudžiama
draudžiamas
dueños
dumneavoastră
duplicará
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
przestać
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
pójdzie
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
přestat
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
půjde
původní
questionário
quyên
quyền
quảng
raddoppierà
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
résilier
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
wpłatę
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
zdvojnásobí
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
zrezygnować
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
деньги
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
остановить
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
прекратить
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
